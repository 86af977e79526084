//! Checks a value against a profile: only the elements that the profile names are visited.

use super::{
    aside::is_written_aside,
    check::Check,
    collector::{Collector, Facts},
    constraint::Constraint,
    constraints::check_constraint,
    guide::rules::empty_answer,
    lookup_cache::Coded,
    path::Path,
    scope::Scope,
    slicing::{check_choice, check_list},
    table::{Node, Profile},
};
use crate::{
    diagnostic::{IssueCode, Rule},
    r4::{Element, Item, ItemList, Items, Resource, View},
};

/// Checks a resource against a profile.
pub(super) fn conform<'v>(
    check: &mut Check<'v>,
    element: &'v dyn Element,
    profile: &'static Profile,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Some(profile) = check.context.at_layer(profile) else { return };
    if Some(profile.of) == element.resource_type() {
        apply(check, profile, &profile.root, element, path, scope);
    } else {
        report_other_type(&mut check.issues, profile, element.resource_type(), path);
    }
}

/// Reports that a profile is one of another resource type.
pub(super) fn report_other_type(
    issues: &mut Collector,
    profile: &'static Profile,
    found: Option<&'static str>,
    path: &Path<'_>,
) {
    let rule = Rule::profile(profile.url, profile.of);
    issues.report_at(
        IssueCode::ProfileType,
        path,
        profile.layer,
        rule,
        Facts::about(profile.url).expected(&[profile.of]).found(found),
    );
}

/// Checks the members that a node of a profile names.
pub(super) fn apply<'v>(
    check: &mut Check<'v>,
    profile: &'static Profile,
    node: &'static Node,
    element: &'v dyn Element,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    if node.children.is_empty() || check.issues.is_done() {
        return;
    }
    let owner = element.declared();
    let mut rest = node.children;
    element.for_each_member(&mut |info, items| {
        let Some((child, more)) = rest.split_first() else { return };
        if child.name != info.name {
            return;
        }
        rest = more;
        let constraint = Constraint { profile, node: child };
        if !matches!(items, Items::None) {
            check_member(check, constraint, items, owner, path, scope);
        } else if !is_written_aside(element, info.name) {
            // a member in a wrong form is reported as that, not as missing
            absent(check, constraint, path);
        }
    });
    debug_assert!(rest.is_empty(), "{}: no such member, or out of order", rest[0].id);
}

/// A missing member.
fn absent(check: &mut Check<'_>, constraint: Constraint, path: &Path<'_>) {
    let node = constraint.node;
    let is_waived = empty_answer::is_waived(&check.context, constraint.profile.of, node.name);
    if is_waived {
        if node.min.is_some() {
            empty_answer::report(&mut check.issues, path);
        }
        return;
    }
    if node.min.is_some_and(|least| least > 0) {
        let facts = Facts::about(node.name).bound(node.min.unwrap_or(0) as usize);
        constraint.unmet(&mut check.issues, IssueCode::MissingElement, path, facts);
    }
    for slice in node.slicing.map_or(&[][..], |slicing| slicing.slices) {
        if slice.node.min.is_some_and(|least| least > 0) {
            constraint.missing_slice(&mut check.issues, slice, path);
        }
    }
}

#[inline(never)]
fn check_member<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    items: Items<'v>,
    owner: &'static str,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let node = constraint.node;
    match items {
        Items::None => {}
        Items::One(item) => {
            check_only_item(check, constraint, item, &path.member(owner, node.name), scope);
        }
        Items::Choice(name, item) => {
            let at = path.member(owner, name);
            check_only_item(check, constraint, item, &at, scope);
            if let Some(slicing) = node.slicing {
                check_choice(check, constraint, slicing, item, &at, scope, check_item_of);
            }
        }
        Items::Many(list)
            if empty_answer::is_waived(&check.context, constraint.profile.of, node.name)
                && is_without_matches(list) =>
        {
            for (index, item) in list.items() {
                check_item_of(check, constraint, item, &path.item(owner, node.name, index), scope);
            }
            absent(check, constraint, path);
        }
        Items::Many(list) => {
            let least = node.min.map_or(0, |least| least as usize);
            if list.len() < least {
                let facts = Facts::about(node.name).bound(least);
                constraint.unmet(&mut check.issues, IssueCode::MissingElement, path, facts);
            }
            let most = node.max.map_or(usize::MAX, |most| most as usize);
            if list.len() > most {
                constraint.too_many(&mut check.issues, &path.item(owner, node.name, most));
            }
            for (index, item) in list.items() {
                check_item_of(check, constraint, item, &path.item(owner, node.name, index), scope);
            }
            if let Some(slicing) = node.slicing {
                check_list(check, (constraint, slicing), list, owner, path, scope, check_item_of);
            }
        }
    }
}

/// A member of at most one item.
fn check_only_item<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    item: Item<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    if constraint.node.max == Some(0) {
        constraint.too_many(&mut check.issues, path);
    }
    check_item_of(check, constraint, item, path, scope);
}

/// Checks one item; a coded value that met the same constraint before is skipped.
fn check_item_of<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    item: Item<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    if check.issues.is_done() {
        return;
    }
    let coded = match item {
        Item::Element(element) => Coded::of(element),
        Item::Primitive(_) | Item::Raw(_) => None,
    };
    let rules = std::ptr::from_ref(constraint.node).addr();
    if coded.is_some_and(|coded| check.recent.is_good(rules, coded)) {
        return;
    }
    let before = check.noticed();
    for demand in constraint.node.rules {
        let profile = check_constraint(check, constraint, demand, item, path, scope);
        if let (Some(profile), Item::Element(element)) = (profile, item) {
            apply(check, profile, &profile.root, element, path, scope);
        }
    }
    let Constraint { profile, node } = constraint;
    match item {
        Item::Element(element) => apply(check, profile, node, element, path, scope),
        Item::Primitive(primitive) => {
            apply(check, profile, node, primitive.any_base(), path, scope);
        }
        Item::Raw(_) => {}
    }
    if let Some(coded) = coded.filter(|coded| coded.is_plain())
        && check.noticed() == before
        && !check.issues.is_done()
    {
        check.recent.note_good(rules, coded);
    }
}

/// Whether all entries of an answer are outcomes of the search.
fn is_without_matches(entries: &dyn ItemList) -> bool {
    entries.items().all(|(_, entry)| match entry {
        Item::Element(entry) => match entry.view() {
            View::BundleEntry(entry) => {
                matches!(entry.resource, Some(Resource::OperationOutcome(_)))
            }
            _ => false,
        },
        Item::Primitive(_) | Item::Raw(_) => false,
    })
}
