//! Constraints of a profile on one item of an element: a function for each kind.

use super::{
    binding::check_binding,
    check::Check,
    coding,
    collector::{Collector, Facts},
    constraint::Constraint,
    path::Path,
    resolver::To,
    scope::Scope,
    table::{Invariant, Pattern, Profile, Rule as Demand, Strength},
    target::{check_targets, is_good, report_target},
};
use crate::{
    diagnostic::{IssueCode, Rule},
    r4::{FhirString, Item, Primitive, Value, View},
};

/// Checks an item against a constraint. Returns the profile of a datatype that the item must meet besides, which the caller
/// applies.
pub(super) fn check_constraint<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    demand: &'static Demand,
    item: Item<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
) -> Option<&'static Profile> {
    let issues = &mut check.issues;
    match demand {
        Demand::Fixed(text) => {
            check_text_is(issues, constraint, text, item, path);
            check_bare(issues, constraint, text, item, path);
        }
        Demand::Pattern(Pattern::Text(text)) => check_text_is(issues, constraint, text, item, path),
        Demand::Pattern(Pattern::Coding { system, code } | Pattern::Concept { system, code }) => {
            check_coding(issues, constraint, system, code, item, path);
        }
        Demand::Binding(Strength::Required, set) => {
            check_binding(
                &check.context,
                issues,
                set,
                constraint.node.layer,
                constraint.rule(),
                item,
                path,
            );
        }
        // the other strengths only advise; places go with the targets
        Demand::Binding(..) | Demand::Aggregation(_) => {}
        Demand::Types(types) => check_types(issues, constraint, types, path),
        Demand::Profiles(profiles) => {
            return check_profiles(check, constraint, profiles, item, path, scope);
        }
        Demand::Targets(targets) => {
            if let Item::Element(element) = item
                && let View::Reference(reference) = element.view()
            {
                check_targets(check, constraint, reference, targets, path, scope);
            }
        }
        Demand::MaxLength(most) => check_length(issues, constraint, *most as usize, item, path),
        Demand::Invariant(invariant) => check_invariant(issues, constraint, *invariant, item, path),
    }
    None
}

/// A value, if present, is this text.
fn check_text_is(
    issues: &mut Collector,
    constraint: Constraint,
    text: &'static str,
    item: Item<'_>,
    path: &Path<'_>,
) {
    let Item::Primitive(primitive) = item else { return };
    // without a value, an extension may give the reason
    let Some(Value::Text(found)) = primitive.any_value() else { return };
    if found != text {
        constraint.unmet(
            issues,
            IssueCode::WrongValue,
            path,
            Facts::default().expected(&[text]).found(found),
        );
    }
}

/// A fixed value has no extension: the value in the profile has none.
fn check_bare(
    issues: &mut Collector,
    constraint: Constraint,
    text: &'static str,
    item: Item<'_>,
    path: &Path<'_>,
) {
    if let Item::Primitive(primitive) = item
        && !primitive.any_base().extension().is_empty()
    {
        constraint.unmet(
            issues,
            IssueCode::WrongValue,
            path,
            Facts::about("extension").expected(&[text]),
        );
    }
}

fn check_coding(
    issues: &mut Collector,
    constraint: Constraint,
    system: &'static str,
    code: &'static str,
    item: Item<'_>,
    path: &Path<'_>,
) {
    let Item::Element(element) = item else { return };
    let found = match element.view() {
        View::Coding(coding) => coding::is(coding, system, code),
        View::CodeableConcept(concept) => {
            concept.coding.iter().any(|coding| coding::is(coding, system, code))
        }
        _ => true,
    };
    if !found {
        constraint.unmet(
            issues,
            IssueCode::WrongValue,
            path,
            Facts::about("coding")
                .expected(&[system, code])
                .found(coding::shown(item, |_| true).as_deref()),
        );
    }
}

/// The types that are left of a choice.
fn check_types(
    issues: &mut Collector,
    constraint: Constraint,
    types: &'static [&'static str],
    path: &Path<'_>,
) {
    let of_type = path.chosen();
    if let Some(of_type) = of_type.filter(|of_type| !types.contains(of_type)) {
        let facts = Facts::default().expected(types).found(of_type);
        constraint.unmet(issues, IssueCode::WrongType, path, facts);
    }
}

/// The profile of a datatype, or of an entry's resource.
fn check_profiles<'v>(
    check: &mut Check<'v>,
    constraint: Constraint,
    profiles: &'static [&'static Profile],
    item: Item<'v>,
    path: &Path<'_>,
    scope: Scope<'v>,
) -> Option<&'static Profile> {
    // the definitions of extensions are found by their address
    let [profile] = profiles else { return None };
    let profile = check.context.at_layer(profile).filter(|profile| profile.of != "Extension")?;
    let Item::Element(element) = item else { return None };
    if element.resource_type().is_none() {
        return Some(profile);
    }
    if scope.bundle.is_none() || element.resource_type() != Some(profile.of) {
        return None;
    }
    if check.resolver.nested == 0 {
        report_target(check, To::Entry(scope.entry), profile, scope);
        return None;
    }
    // the report has warnings too
    check.resolver.assumed += 1;
    if !is_good(check, To::Entry(scope.entry), profile, scope) {
        constraint.unmet(&mut check.issues, IssueCode::MissingSlice, path, Facts::default());
    }
    None
}

/// Lengths count as Java counts them, in UTF-16.
fn check_length(
    issues: &mut Collector,
    constraint: Constraint,
    most: usize,
    item: Item<'_>,
    path: &Path<'_>,
) {
    if let Item::Primitive(primitive) = item
        && let Some(Value::Text(text)) = primitive.any_value()
        && text.encode_utf16().count() > most
    {
        constraint.unmet(issues, IssueCode::TooLong, path, Facts::default().bound(most));
    }
}

/// A rule that the profile states in a formula.
fn check_invariant(
    issues: &mut Collector,
    constraint: Constraint,
    invariant: Invariant,
    item: Item<'_>,
    path: &Path<'_>,
) {
    let Item::Element(element) = item else { return };
    let View::Identifier(identifier) = element.view() else { return };
    let value = identifier.value.as_ref().and_then(Primitive::value).map(FhirString::as_str);
    let (holds, key) = match invariant {
        Invariant::Finess => (is_number(value, b'1', 10), "FINESS-invariant"),
        Invariant::Siret => (is_number(value, b'3', 15), "SIRET-invariant"),
    };
    if !holds {
        let rule = Rule::profile(constraint.profile.url, key);
        let facts = Facts::about(key).found(value);
        issues.report_at(IssueCode::BrokenInvariant, path, constraint.node.layer, rule, facts);
    }
}

/// That many digits; the first one is the kind of number.
fn is_number(value: Option<&str>, first: u8, length: usize) -> bool {
    value.is_some_and(|text| {
        text.len() == length
            && text.as_bytes().first() == Some(&first)
            && text.bytes().all(|byte| byte.is_ascii_digit())
    })
}
