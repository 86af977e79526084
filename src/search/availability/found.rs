//! What is known of a slot of an answer that can be shown.

use chrono::{DateTime, FixedOffset};

use super::index::At;
use crate::identifier::{Finess, Phone};

/// A slot that can be shown.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) start: DateTime<FixedOffset>,
    pub(super) end: DateTime<FixedOffset>,
    pub(super) entry: u32,
    pub(super) agenda: u32,
    /// Range of its communities in the list of all.
    pub(super) communities: (u32, u32),
}

/// A CPTS that a slot names.
#[derive(Clone, Copy)]
pub(super) struct Community {
    pub(super) organization: Option<At>,
    pub(super) finess: Option<Finess>,
    pub(super) phone: Option<Phone>,
}
