//! Where an element stands: in which resource, contained in what, an entry of which bundle.

use super::index::IndexId;
use crate::{json::RawJson, r4::Element};

/// What an element is part of.
#[derive(Clone, Copy)]
pub(super) struct Scope<'v> {
    /// The resource, which for a contained one is that which contains it.
    pub(super) root: &'v dyn Element,
    /// What is contained in the root.
    pub(super) contained: Option<IndexId>,
    /// The bundle that the root is an entry of.
    pub(super) bundle: Option<IndexId>,
    /// Which entry.
    pub(super) entry: usize,
    /// Which contained resource; `None`: the root itself.
    pub(super) inner: Option<usize>,
    /// The JSON of the resource, when its type has no struct.
    pub(super) raw: Option<&'v RawJson>,
}

/// How a resource stands where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On its own, or as the outcome of an entry.
    Alone,
    Entry,
    Contained,
}

impl<'v> Scope<'v> {
    /// Of something that is part of nothing.
    pub(super) fn alone(root: &'v dyn Element) -> Self {
        Self { root, contained: None, bundle: None, entry: 0, inner: None, raw: None }
    }
}
