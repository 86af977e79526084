//! What a check is against: the same from its beginning to its end.

use chrono::{DateTime, FixedOffset};

use super::{Layer, request::AnsweredRequest, table::Profile, tables::Tables};
use crate::UseCase;

/// The layer, the edition, and what the rules of the guide need to know.
#[derive(Clone, Copy)]
pub(super) struct Context<'v> {
    pub(super) layer: Layer,
    /// The profiles of the edition.
    pub(super) tables: Tables,
    /// `None` below [`Layer::Guide`].
    pub(super) guide: Option<Guide<'v>>,
    /// Whether differences of `FrCore` 2 are reported.
    pub(super) looks_ahead: bool,
}

/// What the rules of the guide need to know besides the value.
#[derive(Clone, Copy)]
pub(super) struct Guide<'v> {
    /// The flow, when it is known: from the caller, or from a profile.
    pub(super) flow: Option<UseCase>,
    /// The profile that the resource is to be checked against, whatever it claims.
    pub(super) requested: Option<&'static Profile>,
    /// Whether the resource must claim its profile, and that alone.
    pub(super) exact: bool,
    /// The request that was answered.
    pub(super) request: Option<&'v dyn AnsweredRequest>,
    /// The time at which it is checked.
    pub(super) now: Option<DateTime<FixedOffset>>,
}

impl Context<'_> {
    /// The profile, or the nearest base profile that the requested layer includes.
    pub(super) fn at_layer(&self, mut profile: &'static Profile) -> Option<&'static Profile> {
        while profile.layer > self.layer {
            profile = profile.base?;
        }
        Some(profile)
    }
}
