//! The parts of a running check. A function takes those that it needs, and the whole check only where it needs several.

use super::{
    arena::End,
    collector::{Ask, Collector},
    context::Context,
    fr_core_2::Announced,
    lookup_cache::Recent,
    path::Path,
    resolver::Resolver,
    scope::{Place, Scope},
    state::State,
    table::Profile,
};
use crate::r4::{Element, Item};

/// One check of one value.
pub(super) struct Check<'v> {
    pub(super) context: Context<'v>,
    pub(super) issues: Collector,
    pub(super) resolver: Resolver<'v>,
    pub(super) state: State<'v>,
    pub(super) recent: Recent<'v>,
    /// Owns the elements that are parsed from kept JSON during the check.
    pub(super) arena: End<'v>,
    pub(super) announced: Announced,
    /// The walk. Constraints on the target of a reference, which the walk calls, check the target by it.
    pub(super) visit: fn(&mut Check<'v>, Visit<'v>, &Path<'_>, Scope<'v>),
}

/// An element to check that is not part of the one at hand.
#[derive(Clone, Copy)]
pub(super) enum Visit<'v> {
    /// An element, against R4 alone.
    Element(&'v dyn Element),
    /// A resource, against R4 and the profiles that it claims.
    Resource(Item<'v>, Place),
    /// A resource, against a profile alone.
    Profile(&'v dyn Element, Place, &'static Profile),
}

impl<'v> Check<'v> {
    pub(super) fn new(
        context: Context<'v>,
        issues: Collector,
        formats: bool,
        arena: End<'v>,
        visit: fn(&mut Check<'v>, Visit<'v>, &Path<'_>, Scope<'v>),
    ) -> Self {
        Self {
            context,
            issues,
            resolver: Resolver::new(),
            state: State::new(formats),
            recent: Recent::new(context.tables),
            arena,
            announced: Announced::default(),
            visit,
        }
    }

    /// Counts of issues, and of ids and extensions: when neither grew, a value is good on its own and can be cached.
    pub(super) fn noticed(&self) -> (usize, usize) {
        (self.issues.count(), self.state.extras)
    }

    /// Whether a path is that of the resource under check: neither a part of another one nor the target of a reference.
    pub(super) fn is_alone(&self, path: &Path<'_>) -> bool {
        path.up().is_none() && self.resolver.nested == 0
    }

    /// Runs a check speculatively, without reporting; whether it found no error.
    pub(super) fn aside(&mut self, check: impl FnOnce(&mut Self)) -> bool {
        let outer = std::mem::replace(&mut self.issues, Collector::new(Ask::Whether, 0));
        let announced = std::mem::take(&mut self.announced);
        self.resolver.nested += 1;
        check(self);
        self.resolver.nested -= 1;
        self.announced = announced;
        let aside = std::mem::replace(&mut self.issues, outer);
        aside.tally.errors == 0
    }

    /// The same of another element.
    pub(super) fn is_good(&mut self, visit: Visit<'v>, path: &Path<'_>, scope: Scope<'v>) -> bool {
        self.aside(|check| (check.visit)(check, visit, path, scope))
    }
}
