//! What the walk has met so far, and the text that it is in.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use crate::{json::Ends, r4::Element};

/// The state of a walk.
pub(super) struct State<'v> {
    /// How many ids, extensions and the like were met: a value that has one is not cached as good.
    pub(super) extras: usize,
    /// The innermost resource of the walk, which may be a contained one.
    pub(super) resource: Option<&'v dyn Element>,
    /// Element ids of the resource met so far.
    pub(super) ids: HashSet<&'v str>,
    /// Cached id counts of the resource that was queried last.
    pub(super) counted: Option<Counted<'v>>,
    pub(super) source: Source<'v>,
}

/// What the elements that the walk visits were read from.
#[derive(Clone, Copy)]
pub(super) struct Source<'v> {
    /// Whether to report formats and extra members: `false` when a reader has reported them, as it has within kept JSON.
    pub(super) formats: bool,
    /// Whether they were kept as JSON.
    pub(super) is_kept: bool,
    /// Cached end offsets of the large values in that JSON.
    pub(super) ends: Option<&'v Ends>,
}

/// How often each id stands in a resource.
pub(super) struct Counted<'v> {
    /// The address of the resource in memory.
    pub(super) of: usize,
    pub(super) ids: HashMap<Cow<'v, str>, usize>,
}

impl State<'_> {
    pub(super) fn new(formats: bool) -> Self {
        Self {
            extras: 0,
            resource: None,
            ids: HashSet::new(),
            counted: None,
            source: Source { formats, is_kept: false, ends: None },
        }
    }
}
