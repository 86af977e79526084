//! Extensions: their address, and for known ones their context and value.

use super::{
    aside::is_aside,
    binding::check_binding,
    check::Check,
    collector::{Collector, Facts},
    language::{check_language, check_spoken},
    path::Path,
    profile::apply,
    r4_names::{R4, core_extension, core_profile, is_defined},
    reference::check_core_targets,
    scope::Scope,
    table::{CoreBinding, CoreExtension, CoreValue, Match, Profile, Rule as Demand},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::{
        Extension, ExtensionValue, Item, Items, Primitive, Uri, Value, View, choice_type,
        resource_type_named, types::text::is_absolute,
    },
};

pub(super) fn check_extension<'v>(
    check: &mut Check<'v>,
    extension: &'v Extension,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    check.state.extras += 1;
    let parts = !extension.base.extension().is_empty();
    let value = extension.value.as_ref();
    let aside = is_aside(&extension.base, &["value[x]", "extension"]);
    if parts == value.is_some() && !aside {
        check.issues.broken(path, "Extension", "ext-1");
    }
    let Some(element) = &extension.url else { return };
    let Some(url) = element.value() else {
        return report_address(&mut check.issues, "missing", "", path);
    };
    let url = url.as_str();
    let nested = path.owner() == "Extension" && path.name() == "extension";
    if !nested && !is_absolute(url) {
        let facts = Facts::default().found(url);
        check.issues.report(IssueCode::ExtensionAddress, path, Rule::r4("Extension", "url"), facts);
        return;
    }
    check.announced.address(&mut check.issues, url, &path.member("Extension", "url"));
    let of_type = value.and_then(type_of);
    let content = Content { of_type, parts, aside };
    let (base, version) = url.split_once('|').map_or((url, None), |(url, v)| (url, Some(v)));
    let known = core_extension(base);
    let r4 = base.strip_prefix(R4);
    if known.is_some() || r4.is_some() {
        let is_another = |name: &str| is_defined(name) || core_profile(name).is_some();
        let another = known.is_none() && r4.is_some_and(is_another);
        if known.is_some() && !element.extension().is_empty() {
            report_address(&mut check.issues, "extended", url, &path.member("Extension", "url"));
        }
        if another || (known.is_some() && version.is_some()) {
            report_address(
                &mut check.issues,
                if another { "definition" } else { "version" },
                url,
                path,
            );
        }
        if let Some(known) = known {
            check_core_extension(check, known, extension, &content, path, scope);
        }
        return;
    }
    let found = check.recent.profile(url).or_else(|| check.context.tables.profile(base));
    if found.is_none() && is_for_another_version(url) {
        report_address(&mut check.issues, "version", url, path);
    }
    let Some(profile) = found.filter(|profile| profile.layer <= check.context.layer) else {
        return;
    };
    if profile.of != "Extension" || version.is_some() {
        let subject = if version.is_some() { "version" } else { "definition" };
        report_address(&mut check.issues, subject, url, path);
    }
    if profile.of != "Extension" {
        return;
    }
    let rule = Rule::profile(profile.url, "Extension.value[x]");
    let mut simple = true;
    let mut types: &[&str] = &[];
    for node in profile.root.children.iter().filter(|node| node.name == "value[x]") {
        simple = node.max != Some(0);
        for demand in node.rules {
            if let Demand::Types(allowed) = demand {
                types = allowed;
            }
        }
    }
    check_place(&mut check.issues, profile.context, false, profile.layer, rule, path);
    if simple && value.is_none() && !aside {
        let facts = Facts::about("value").expected(types);
        check.issues.report_at(IssueCode::ExtensionValue, path, profile.layer, rule, facts);
    }
    if !simple {
        check_parts(&mut check.issues, profile, extension, path);
    }
    apply(check, profile, &profile.root, extension, path, scope);
}

/// The parts of an extension that has parts: those without an address of their own are named by its definition.
fn check_parts(
    issues: &mut Collector,
    profile: &'static Profile,
    extension: &Extension,
    path: &Path<'_>,
) {
    let named = profile.root.children.iter().find(|node| node.name == "extension");
    let slices = named.and_then(|node| node.slicing).map_or(&[][..], |slicing| slicing.slices);
    for (index, part) in extension.base.extension().iter().enumerate() {
        let url = part.url.as_ref().and_then(Primitive::value).map(Uri::as_str);
        let known = slices
            .iter()
            .any(|slice| matches!(slice.matches, Match::Url(known) if Some(known) == url));
        if let Some(url) = url.filter(|url| !known && !is_absolute(url)) {
            let at = path.item("Extension", "extension", index);
            report_address(issues, "part", url, &at);
        }
    }
}

fn report_address(issues: &mut Collector, subject: &'static str, url: &str, path: &Path<'_>) {
    let facts = Facts::about(subject).found(url);
    issues.report(IssueCode::ExtensionAddress, path, Rule::r4("Extension", "url"), facts);
}

fn check_core_extension<'v>(
    check: &mut Check<'v>,
    known: &'static CoreExtension,
    extension: &'v Extension,
    content: &Content,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let is_address = known.name.contains(':');
    let rule = if is_address { Rule::profile(known.name, "") } else { Rule::r4(known.name, "") };
    check_place(&mut check.issues, known.context, known.modifier, Layer::R4, rule, path);
    let types = known.value.types;
    let complex = types.is_empty();
    let wrong = match content.of_type {
        Some(of_type) => !types.contains(&of_type),
        None if complex => !content.parts && !content.aside,
        None => !content.aside,
    };
    if wrong {
        let facts = Facts::about(if complex { "parts" } else { "value" })
            .expected(types)
            .found(content.of_type);
        report_wrong_value(&mut check.issues, extension, rule, facts, path);
    } else if let Some(value) = &extension.value {
        check_core_value(check, &known.value, value, rule, path, scope);
    }
    if !known.parts.is_empty() {
        check_core_parts(check, known, extension, rule, path, scope);
    }
    if !known.not_checked.is_empty() {
        let facts = Facts::about(known.name).plain(known.not_checked);
        check.issues.report(IssueCode::NotChecked, path, rule, facts);
    }
}

/// Reports a value of the wrong type where it stands, and one that is missing on the extension.
fn report_wrong_value(
    issues: &mut Collector,
    extension: &Extension,
    rule: Rule,
    facts: Facts<'_>,
    path: &Path<'_>,
) {
    match &extension.value {
        Some(value) => {
            let at = path.member("Extension", value.json_name());
            issues.report(IssueCode::ExtensionValue, &at, rule, facts);
        }
        None => issues.report(IssueCode::ExtensionValue, path, rule, facts),
    }
}

/// The codes and targets that R4 demands of a value of the right type.
fn check_core_value<'v>(
    check: &mut Check<'v>,
    known: &'static CoreValue,
    value: &'v ExtensionValue,
    rule: Rule,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let Items::Choice(name, item) = value_items(value) else { return };
    let at = path.member("Extension", name);
    match (known.binding, item) {
        (CoreBinding::Set(set), _) => {
            check_binding(&check.context, &mut check.issues, set, Layer::R4, rule, item, &at);
        }
        (CoreBinding::Languages, Item::Primitive(code)) => {
            if let Some(Value::Text(code)) = code.any_value() {
                check_language(&check.context, &mut check.issues, code, &at, rule);
            }
        }
        (CoreBinding::Languages, Item::Element(element)) => {
            if let View::CodeableConcept(concept) = element.view() {
                check_spoken(&check.context, &mut check.issues, concept, &at);
            }
        }
        (CoreBinding::Languages | CoreBinding::None, _) => {}
    }
    if let (false, ExtensionValue::Reference(reference)) = (known.targets.is_empty(), value) {
        check_core_targets(
            &mut check.issues,
            &mut check.resolver,
            reference,
            known.targets,
            rule,
            &at,
            scope,
        );
    }
}

fn check_core_parts<'v>(
    check: &mut Check<'v>,
    known: &'static CoreExtension,
    extension: &'v Extension,
    rule: Rule,
    path: &Path<'_>,
    scope: Scope<'v>,
) {
    let parts = extension.base.extension();
    let address = |part: &'v Extension| Some(part.url.as_ref()?.value()?.as_str());
    for (index, part) in parts.iter().enumerate() {
        let Some(url) = address(part) else { continue };
        let at = path.item("Extension", "extension", index);
        let Some(defined) = known.parts.iter().find(|part| part.name == url) else {
            if !is_absolute(url) {
                report_address(&mut check.issues, "part", url, &at);
            }
            continue;
        };
        if part.url.as_ref().is_some_and(|url| !url.extension().is_empty()) {
            report_address(&mut check.issues, "extended", url, &at.member("Extension", "url"));
        }
        let types = defined.value.types;
        if types.is_empty() {
            continue;
        }
        if !part.base.extension().is_empty() {
            let at = at.item("Extension", "extension", 0);
            check.issues.report(IssueCode::TooMany, &at, rule, Facts::about("extension"));
        }
        let of_type = part.value.as_ref().and_then(type_of);
        if of_type.is_some_and(|of_type| !types.contains(&of_type)) {
            let facts = Facts::about("value").expected(types).found(of_type);
            report_wrong_value(&mut check.issues, part, rule, facts, &at);
        } else if let Some(value) = &part.value {
            check_core_value(check, &defined.value, value, rule, &at, scope);
        }
    }
    for defined in known.parts {
        let count = parts.iter().filter(|part| address(part) == Some(defined.name)).count();
        let too_many = defined.max.is_some_and(|most| count > most);
        if too_many || count < defined.min {
            let code = if too_many { IssueCode::TooMany } else { IssueCode::MissingElement };
            let facts = Facts::about(defined.name).bound(if too_many {
                defined.max.unwrap_or(0)
            } else {
                defined.min
            });
            check.issues.report(code, path, rule, facts);
        }
    }
}

/// Whether the extension may stand where it does.
fn check_place(
    issues: &mut Collector,
    context: &'static [&'static str],
    modifier: bool,
    layer: Layer,
    rule: Rule,
    path: &Path<'_>,
) {
    let Some(holder) = path.up() else { return };
    let resource = resource_type_named(holder.of()).is_some();
    let fits = context.iter().any(|place| match *place {
        "Element" | "Any" => true,
        "Resource" => resource,
        "DomainResource" => resource && holder.of() != "Bundle",
        "BackboneElement" => holder.of().contains('.'),
        place => is_a(holder.of(), place) || holder.is(place),
    });
    if !fits && !context.is_empty() {
        let facts = Facts::default().expected(context);
        issues.report_at(IssueCode::ExtensionPlace, path, layer, rule, facts);
    }
    let stands = path.name() == "modifierExtension";
    if stands != modifier && path.name() != "contained" {
        let facts = Facts::about(if modifier { "modifierExtension" } else { "extension" });
        issues.report_at(IssueCode::ExtensionPlace, path, layer, rule, facts);
    }
}

/// What an extension has.
struct Content {
    of_type: Option<&'static str>,
    parts: bool,
    /// It has a value or parts in a wrong form.
    aside: bool,
}

/// The type of a value, as R4 writes it.
fn type_of(value: &ExtensionValue) -> Option<&'static str> {
    choice_type(value.json_name().strip_prefix("value")?)
}

fn value_items(value: &ExtensionValue) -> Items<'_> {
    Items::Choice(value.json_name(), value.item())
}

/// Whether a type is another one, or made from it.
fn is_a(of_type: &str, wanted: &str) -> bool {
    of_type == wanted
        || match wanted {
            "string" => matches!(of_type, "code" | "id" | "markdown"),
            "integer" => matches!(of_type, "positiveInt" | "unsignedInt"),
            "uri" => matches!(of_type, "url" | "canonical" | "oid" | "uuid"),
            _ => false,
        }
}

/// `http://hl7.org/fhir/5.0/StructureDefinition/extension-…`: an element of another version of FHIR.
fn is_for_another_version(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://hl7.org/fhir/") else { return false };
    rest.split_once("/StructureDefinition/extension-").is_some_and(|(version, _)| {
        version.split_once('.').is_some_and(|(major, minor)| {
            [major, minor].iter().all(|part| part.len() == 1 && part.as_bytes()[0].is_ascii_digit())
        })
    })
}
