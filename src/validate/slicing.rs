//! Slices: constraints of a profile on the items of an element that match a discriminator.

use super::{
    coding,
    engine::{Engine, Scope},
    path::Path,
    profile::Constraint,
    reference::To,
    table::{Match, Profile, Slice, Slicing},
};
use crate::{
    diagnostic::IssueCode,
    r4::{Item, ItemList, Primitive, Resource, View},
    validate::collector::Facts,
};

impl<'v> Engine<'v> {
    /// The slices of a choice of types: one for each type.
    pub(super) fn choice_slices(
        &mut self,
        constraint: Constraint,
        slicing: &'static Slicing,
        item: Item<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let of_type = path.chosen();
        for slice in slicing.slices {
            if matches!(slice.matches, Match::Type(wanted) if Some(wanted) == of_type) {
                self.item_of(constraint.of(&slice.node), item, path, scope);
            } else if slice.node.min.is_some_and(|least| least > 0) {
                self.missing_slice(constraint, slice, path.up().unwrap_or(path));
            }
        }
    }

    /// The slices of a list: every item belongs to those that it matches.
    pub(super) fn list_slices(
        &mut self,
        constraint: Constraint,
        slicing: &'static Slicing,
        list: &'v dyn ItemList,
        owner: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let mut loose = if slicing.closed { vec![true; list.len()] } else { Vec::new() };
        // an item whose codings fit several slices is one of the first; where there is one such slice, nothing is to be kept
        let by_system = |slice: &&Slice| matches!(slice.matches, Match::CodingSystem(_));
        let several = slicing.slices.iter().filter(by_system).nth(1).is_some();
        let mut taken = Vec::new();
        for slice in slicing.slices {
            let (sliced, mut count) = (constraint.of(&slice.node), 0);
            for (index, item) in list.items() {
                let scope = if owner == "Bundle" { Scope { entry: index, ..scope } } else { scope };
                if !self.matches(&slice.matches, item, scope) {
                    continue;
                }
                if several && by_system(&slice) {
                    taken.resize(list.len(), false);
                    if std::mem::replace(&mut taken[index], true) {
                        continue;
                    }
                }
                let at = path.item(owner, constraint.node.name, index);
                if slice.node.max.is_some_and(|most| count == most as usize) {
                    self.too_many(sliced, &at);
                }
                count += 1;
                if let Some(loose) = loose.get_mut(index) {
                    *loose = false;
                }
                self.item_of(sliced, item, &at, scope);
            }
            if slice.node.min.is_some_and(|least| count < least as usize) {
                self.missing_slice(constraint, slice, path);
                if let (Match::Conforms(wanted), Some(index)) = (&slice.matches, scope.bundle) {
                    self.report_candidates(wanted, index, scope);
                }
            }
        }
        for (index, _) in loose.iter().enumerate().filter(|(_, loose)| **loose) {
            let at = path.item(owner, constraint.node.name, index);
            let names = || slicing.slices.iter().map(|slice| slice.name).collect();
            self.unmet(
                IssueCode::NotInSlices,
                &at,
                constraint,
                Facts::default().expected_of(&names),
            );
        }
    }

    pub(super) fn missing_slice(
        &mut self,
        constraint: Constraint,
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
        self.unmet(IssueCode::MissingSlice, path, constraint.of(&slice.node), facts);
    }

    /// Reports why no entry fills a required slice: the faults of the entries of its type, but of those that claim another profile.
    fn report_candidates(&mut self, wanted: &'static Profile, index: usize, scope: Scope<'v>) {
        let scope = Scope { bundle: Some(index), ..scope };
        for at in self.indexes[index].of_type(wanted.of) {
            self.report_target(To::Entry(at), wanted, scope);
        }
    }

    fn matches(&mut self, matches: &'static Match, item: Item<'v>, scope: Scope<'v>) -> bool {
        let Item::Element(element) = item else { return false };
        match (matches, element.view()) {
            (Match::Url(url), View::Extension(extension)) => {
                let found = extension.url.as_ref().and_then(Primitive::value);
                found.is_some_and(|found| found == url)
            }
            (Match::System(system), View::Coding(coding)) => coding::system(coding) == Some(system),
            (Match::System(system), View::Identifier(identifier)) => {
                let found = identifier.system.as_ref().and_then(Primitive::value);
                found.is_some_and(|found| found == system)
            }
            (Match::CodingSystem(system), View::CodeableConcept(concept)) => {
                concept.coding.iter().any(|coding| coding::system(coding) == Some(system))
            }
            (Match::Bound(set), View::CodeableConcept(concept)) => {
                // as for bindings: one coding outside the set excludes the concept
                let codings = &concept.coding;
                !codings.is_empty() && codings.iter().all(|coding| coding::is_in(coding, set))
            }
            (Match::Bound(set), View::Coding(coding)) => coding::is_in(coding, set),
            (Match::ResourceType(name), View::BundleEntry(entry)) => {
                let of_type = entry.resource.as_ref().and_then(Resource::as_item_type);
                of_type == Some(name)
            }
            (Match::Conforms(profile), View::BundleEntry(entry)) => {
                let of_type = entry.resource.as_ref().and_then(Resource::as_item_type);
                of_type == Some(profile.of)
                    && self
                        .at_layer(profile)
                        .is_none_or(|profile| self.is_good(To::Entry(scope.entry), profile, scope))
            }
            _ => false,
        }
    }
}
