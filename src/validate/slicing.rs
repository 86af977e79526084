//! Slices: constraints of a profile on the items of an element that match a discriminator.

use super::{
    check::Check,
    coding,
    collector::Facts,
    constraint::Constraint,
    path::Path,
    resolver::To,
    scope::Scope,
    table::{Match, Profile, Slice, Slicing},
    target::{is_good, report_target},
};
use crate::{
    diagnostic::IssueCode,
    r4::{Item, ItemList, Primitive, Resource, View},
};

/// Checks an item of a slice as one of its element.
type CheckItem<'v> = fn(&mut Check<'v>, Constraint, Item<'v>, &Path<'_>, Scope<'v>);

/// The slices of a choice of types: one for each type.
pub(super) fn check_choice<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    slicing: &'static Slicing,
    item: Item<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
    check_item: CheckItem<'v>,
) {
    let of_type = path.chosen();
    for slice in slicing.slices {
        if matches!(slice.matches, Match::Type(wanted) if Some(wanted) == of_type) {
            check_item(check, constraint.of(&slice.node), item, path, scope);
        } else if slice.node.min.is_some_and(|least| least > 0) {
            constraint.missing_slice(&mut check.issues, slice, path.up().unwrap_or(path));
        }
    }
}

/// The slices of a list: every item belongs to those that it matches.
pub(super) fn check_list<'v>(
    check: &mut Check<'v>,
    (constraint, slicing): (Constraint, &'static Slicing),
    list: &'v dyn ItemList,
    owner: &'static str,
    path: &Path<'_>,
    scope: Scope<'v>,
    check_item: CheckItem<'v>,
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
            if !is_matched(check, &slice.matches, item, scope) {
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
                sliced.too_many(&mut check.issues, &at);
            }
            count += 1;
            if let Some(loose) = loose.get_mut(index) {
                *loose = false;
            }
            check_item(check, sliced, item, &at, scope);
        }
        if slice.node.min.is_some_and(|least| count < least as usize) {
            constraint.missing_slice(&mut check.issues, slice, path);
            if let (Match::Conforms(wanted), Some(index)) = (&slice.matches, scope.bundle) {
                report_candidates(check, wanted, index, scope);
            }
        }
    }
    for (index, _) in loose.iter().enumerate().filter(|(_, loose)| **loose) {
        let at = path.item(owner, constraint.node.name, index);
        let names = || slicing.slices.iter().map(|slice| slice.name).collect();
        constraint.unmet(
            &mut check.issues,
            IssueCode::NotInSlices,
            &at,
            Facts::default().expected_of(&names),
        );
    }
}

/// Reports why no entry fills a required slice: the faults of the entries of its type, but of those that claim another profile.
fn report_candidates<'v>(
    check: &mut Check<'v>,
    wanted: &'static Profile,
    index: usize,
    scope: Scope<'v>,
) {
    let scope = Scope { bundle: Some(index), ..scope };
    for at in check.resolver.indexes[index].of_type(wanted.of) {
        report_target(check, To::Entry(at), wanted, scope);
    }
}

fn is_matched<'v>(
    check: &mut Check<'v>,
    matches: &'static Match,
    item: Item<'v>,
    scope: Scope<'v>,
) -> bool {
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
                && check
                    .context
                    .at_layer(profile)
                    .is_none_or(|profile| is_good(check, To::Entry(scope.entry), profile, scope))
        }
        _ => false,
    }
}
