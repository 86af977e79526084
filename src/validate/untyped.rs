//! The rules of R4 for datatypes and resources without a struct.

use super::{
    aside::is_aside,
    binding::check_binding,
    check::Check,
    collector::{Collector, Facts},
    compiled,
    context::Context,
    language::{check_language, check_listed},
    path::Path,
    r4_names::core_extension,
    rules::check_measured,
    table::ValueSet,
    terminology::EXPRESSIONS,
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::{
        Element, Extension, Item, Items, Value, View,
        element::{definition::Invariant, untyped::Untyped},
        fhirpath::{Expression, Outcome, evaluate},
        is_canonical,
        types::text::is_absolute,
    },
};

/// The rules of R4 for an element without a struct, beyond those for all elements.
pub(super) fn check_untyped<'v>(check: &mut Check<'v>, element: &'v Untyped, path: &Path<'_>) {
    let definition = element.definition();
    for invariant in &definition.invariants {
        check_invariant(check, definition.of_type(), invariant, element, path);
    }
    check_conditions(check, element, path);
    let owner = definition.shape.declared;
    if is_canonical(owner)
        && let Items::One(Item::Primitive(url)) = element.member("url")
        && let Some(Value::Text(url)) = url.any_value()
        && !is_absolute(url)
    {
        let at = path.member(owner, "url");
        let facts = Facts::about("canonical").found(url);
        check.issues.report(IssueCode::BadPrimitive, &at, Rule::r4(owner, "url"), facts);
    }
    if (owner == "Expression" || owner.ends_with(".designation"))
        && let Items::One(Item::Primitive(language)) = element.member("language")
        && let Some(Value::Text(language)) = language.any_value()
    {
        let (at, rule) = (path.member(owner, "language"), Rule::r4(owner, "language"));
        if owner == "Expression" {
            let set = "http://hl7.org/fhir/ValueSet/expression-language";
            check_listed(&check.context, &mut check.issues, language, set, EXPRESSIONS, &at, rule);
        } else {
            check_language(&check.context, &mut check.issues, language, &at, rule);
        }
    }
    if owner == "CodeSystem" {
        check_code_system(&mut check.issues, element, path);
    }
    let infos = definition.shape.members.iter().zip(&definition.elements);
    for (info, known) in infos {
        let set = known.binding.and_then(compiled::value_set);
        let measure = info.types.first().copied().filter(|of_type| is_measure(of_type));
        if set.is_none() && measure.is_none() {
            continue;
        }
        let mut check_one = |item, at: &Path<'_>| {
            let rule = Rule::r4(owner, info.name);
            check_binding_of(&check.context, &mut check.issues, item, set, measure, rule, at);
        };
        match element.member(info.name) {
            Items::None | Items::Choice(..) => {}
            Items::One(item) => check_one(item, &path.member(owner, info.name)),
            Items::Many(list) => {
                for (index, item) in list.items() {
                    check_one(item, &path.item(owner, info.name, index));
                }
            }
        }
    }
    if !definition.not_checked.is_empty() {
        let facts = Facts::about(owner).plain(definition.not_checked);
        check.issues.report(IssueCode::NotChecked, path, Rule::r4(owner, ""), facts);
    }
}

/// What `content` states of a code system: whether it supplements another one, and whether it has concepts.
fn check_code_system(issues: &mut Collector, element: &Untyped, path: &Path<'_>) {
    let text = |name| match element.member(name) {
        Items::One(Item::Primitive(value)) => match value.any_value() {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let rule = |name| Rule::r4("CodeSystem", name);
    let (content, supplements) = (text("content"), text("supplements"));
    if supplements.is_some() && content != Some("supplement") {
        let at = path.member("CodeSystem", "content");
        let facts = Facts::default().expected(&["supplement"]).found(content);
        issues.report(IssueCode::WrongValue, &at, rule("content"), facts);
    } else if supplements.is_none() && content == Some("supplement") {
        let facts = Facts::about("supplements");
        issues.report(IssueCode::MissingElement, path, rule("supplements"), facts);
    }
    let unwanted = |name| Facts::about(name).bound(0);
    if supplements.is_some() && !matches!(element.member("caseSensitive"), Items::None) {
        let at = path.member("CodeSystem", "caseSensitive");
        issues.report(IssueCode::TooMany, &at, rule("caseSensitive"), unwanted("caseSensitive"));
    }
    if content == Some("not-present") && !matches!(element.member("concept"), Items::None) {
        let at = path.item("CodeSystem", "concept", 0);
        issues.report(IssueCode::TooMany, &at, rule("concept"), unwanted("concept"));
    }
}

/// Conditions of R4's extensions on the element that has them.
fn check_conditions<'v>(check: &mut Check<'v>, element: &'v Untyped, path: &Path<'_>) {
    let resource = check.state.resource.unwrap_or(element);
    element.for_each_member(&mut |info, items| {
        let Items::Many(list) = items else { return };
        if !matches!(info.name, "extension" | "modifierExtension") {
            return;
        }
        for (index, item) in list.items() {
            let Item::Element(item) = item else { continue };
            let extension = item.seen_as::<Extension>();
            let url = extension.and_then(|extension| extension.url.as_ref()?.value());
            let known = url.and_then(|url| core_extension(url.as_str()));
            let Some(known) = known.filter(|known| !known.condition.is_empty()) else {
                continue;
            };
            // each of them is parsed in a test
            let Ok(condition) = Expression::parse(known.condition) else { continue };
            let on = Item::Element(element);
            if evaluate(&condition, on, resource, &is_malformed) == Outcome::Broken {
                let at = path.item("Element", info.name, index);
                let (rule, expected) = (Rule::r4(known.name, ""), [known.condition]);
                let facts = Facts::about("condition").expected(&expected);
                check.issues.report(IssueCode::ExtensionPlace, &at, rule, facts);
            }
        }
    });
}

fn check_binding_of(
    context: &Context<'_>,
    issues: &mut Collector,
    item: Item<'_>,
    set: Option<&'static ValueSet>,
    measure: Option<&'static str>,
    rule: Rule,
    at: &Path<'_>,
) {
    if let Some(set) = set {
        check_binding(context, issues, set, Layer::R4, rule, item, at);
    }
    if let (Some(of_type), Item::Element(element)) = (measure, item)
        && let View::Quantity(quantity) = element.view()
    {
        check_measured(issues, of_type, quantity, at);
    }
}

/// An invariant of R4 on an element, or on each item of a member of it.
fn check_invariant<'v>(
    check: &mut Check<'v>,
    of: &'static str,
    invariant: &'static Invariant,
    element: &'v Untyped,
    path: &Path<'_>,
) {
    let resource = check.state.resource.unwrap_or(element);
    let mut judge = |item: Item<'v>, at: &Path<'_>| {
        if evaluate(&invariant.expression, item, resource, &is_malformed) == Outcome::Broken {
            let (rule, expected) = (Rule::key(of, invariant.key), [invariant.text]);
            let facts = Facts::about(invariant.key).expected(&expected);
            check.issues.report(IssueCode::BrokenInvariant, at, rule, facts);
        }
    };
    let Some(member) = invariant.member else {
        return judge(Item::Element(element), path);
    };
    let owner = element.definition().shape.declared;
    match element.member(member) {
        Items::None => {}
        Items::One(item) => judge(item, &path.member(owner, member)),
        Items::Choice(name, item) => judge(item, &path.member(owner, name)),
        Items::Many(list) => {
            for (index, item) in list.items() {
                judge(item, &path.item(owner, member, index));
            }
        }
    }
}

/// Whether an element has a member in a wrong form, be it a choice of types.
fn is_malformed(element: &dyn Element, name: &str) -> bool {
    is_aside(element, &[name]) || is_aside(element, &[&[name, "[x]"].concat()])
}

/// Quantities whose type has rules of its own.
fn is_measure(of_type: &str) -> bool {
    matches!(of_type, "Age" | "Count" | "Distance" | "Duration")
}
