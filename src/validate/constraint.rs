//! What a profile demands of one element, and the reports that it is not met.

use super::{
    collector::{Collector, Facts},
    path::Path,
    table::{Match, Node, Profile, Slice},
};
use crate::diagnostic::{IssueCode, Rule};

/// What a profile demands of one element.
#[derive(Clone, Copy)]
pub(super) struct Constraint {
    pub(super) profile: &'static Profile,
    pub(super) node: &'static Node,
}

impl Constraint {
    pub(super) fn rule(self) -> Rule {
        Rule::profile(self.profile.url, self.node.id)
    }

    /// Another element of the same profile.
    pub(super) fn of(self, node: &'static Node) -> Self {
        Self { node, ..self }
    }

    /// Reports that the element is not as the profile demands.
    pub(super) fn unmet(
        self,
        issues: &mut Collector,
        code: IssueCode,
        path: &Path<'_>,
        facts: Facts<'_>,
    ) {
        issues.report_at(code, path, self.node.layer, self.rule(), facts);
    }

    /// Reports an item that is one too many.
    pub(super) fn too_many(self, issues: &mut Collector, path: &Path<'_>) {
        let facts = Facts::about(self.node.name).bound(self.node.max.unwrap_or(0) as usize);
        self.unmet(issues, IssueCode::TooMany, path, facts);
    }

    /// Reports that no item is one of a slice of the element.
    pub(super) fn missing_slice(
        self,
        issues: &mut Collector,
        slice: &'static Slice,
        path: &Path<'_>,
    ) {
        let expected = [match slice.matches {
            Match::Url(text) | Match::System(text) | Match::CodingSystem(text) => text,
            Match::Type(name) | Match::ResourceType(name) => name,
            Match::Bound(set) => set.url,
            Match::Conforms(profile) => profile.url,
        }];
        let facts = Facts::about(slice.name).expected(&expected);
        self.of(&slice.node).unmet(issues, IssueCode::MissingSlice, path, facts);
    }
}
