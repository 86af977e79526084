//! Codes of elements: whether their code system has them, and whether a binding allows them.

use super::{
    check::Check,
    coding::{code, is_in, shown, system},
    collector::{Collector, Facts},
    context::Context,
    guide::rules::specialty_as_text,
    lookup_cache::{Recent, UCUM},
    path::Path,
    table::{Codes, ValueSet},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::{Code, CodeableConcept, Item, Primitive, Value, View},
};

/// Codes that their own code system does not have, and systems without a code.
pub(super) fn check_concept(check: &mut Check<'_>, concept: &CodeableConcept, path: &Path<'_>) {
    check.announced.systems(&mut check.issues, concept, path);
    for (index, coding) in concept.coding.iter().enumerate() {
        let Some(system) = system(coding) else { continue };
        let code = coding.code.as_ref().and_then(Primitive::value);
        if check.recent.lacks(system, code) {
            let at = path.item("CodeableConcept", "coding", index);
            // the `#` at the end shows that the code is missing
            report_unknown_code(&mut check.issues, system, code.map_or("", Code::as_str), &at);
        }
    }
}

/// A system and a code that stand on their own.
pub(super) fn check_lone_code(
    issues: &mut Collector,
    recent: &mut Recent<'_>,
    system: Option<&str>,
    code: Option<&Code>,
    path: &Path<'_>,
) {
    if let (Some(system), Some(code)) = (system, code)
        && recent.lacks(system, Some(code))
    {
        report_unknown_code(issues, system, code.as_str(), path);
    }
}

/// The system of a code without a bound value set.
pub(super) fn check_lone_system(
    issues: &mut Collector,
    system: Option<&str>,
    code: Option<&Code>,
    path: &Path<'_>,
) {
    let Some(system) = system.filter(|_| code.is_some()) else { return };
    let fault = if !is_web_or_urn(system) {
        IssueCode::RelativeSystem
    } else if is_no_system(system) {
        IssueCode::UnknownCode
    } else {
        return;
    };
    issues.report(fault, path, Rule::r4("Coding", "system"), Facts::default().found(system));
}

#[cold]
pub(super) fn report_unknown_code(
    issues: &mut Collector,
    system: &str,
    code: &str,
    path: &Path<'_>,
) {
    let found = format!("{system}#{code}");
    let facts = Facts::default().found(&*found);
    issues.report(IssueCode::UnknownCode, path, Rule::r4("Coding", "code"), facts);
}

/// A required binding.
pub(super) fn check_binding(
    context: &Context<'_>,
    issues: &mut Collector,
    set: &'static ValueSet,
    layer: Layer,
    rule: Rule,
    item: Item<'_>,
    path: &Path<'_>,
) {
    if !set.complete {
        // its codes are not known, but that there must be one is; the reader reports `null`
        if let Item::Primitive(primitive) = item
            && primitive.any_value().is_none()
            && !(primitive.is_null() && primitive.any_base().is_none())
        {
            let facts = Facts::about(set.url);
            issues.report_at(IssueCode::CodeRequired, path, layer, rule, facts);
        }
        return;
    }
    let refused = match item {
        Item::Element(element) => match element.view() {
            View::CodeableConcept(concept) if concept.coding.is_empty() => {
                Some(IssueCode::CodeRequired)
            }
            View::CodeableConcept(concept) => {
                // every coding must be in the set
                let allowed = concept.coding.iter().all(|coding| is_in(coding, set));
                (!allowed).then_some(IssueCode::CodeNotAllowed)
            }
            View::Coding(coding) => {
                let is_complete = system(coding).is_some() && code(coding).is_some();
                (is_complete && !is_in(coding, set)).then_some(IssueCode::CodeNotAllowed)
            }
            _ => None,
        },
        Item::Primitive(primitive) => match primitive.any_value() {
            Some(Value::Text(text)) => {
                let allowed = set.includes.iter().any(|include| match include.codes {
                    Codes::All(known) => known.has(text),
                    Codes::Some(codes) => codes.binary_search(&text).is_ok(),
                });
                (!allowed).then_some(IssueCode::CodeNotAllowed)
            }
            None => Some(IssueCode::CodeRequired),
            _ => None,
        },
        Item::Raw(_) => None,
    };
    if refused == Some(IssueCode::CodeRequired)
        && specialty_as_text::check(issues, context, set, item, path)
    {
        return;
    }
    if let Some(code) = refused {
        let codes = || {
            let mut codes = Vec::new();
            for include in set.includes {
                match include.codes {
                    Codes::All(known) => codes.extend(known.codes.iter()),
                    Codes::Some(some) => codes.extend(some),
                }
            }
            codes
        };
        let found = shown(item, |coding| !is_in(coding, set));
        let facts = Facts::about(set.url).expected_of(&codes).found(found.as_deref());
        issues.report_at(code, path, layer, rule, facts);
    }
}

pub(super) fn is_web_or_urn(system: &str) -> bool {
    ["http:", "https:", "urn:"].iter().any(|scheme| system.starts_with(scheme))
}

/// Whether an address is certainly not that of a code system: one of HL7's for something else or for an older version of FHIR, or
/// one that only starts like that of a system which has no other.
fn is_no_system(system: &str) -> bool {
    let starts_like = |known: &str| system.strip_prefix(known).is_some_and(|more| !more.is_empty());
    if [UCUM, "http://snomed.info/sct", "http://loinc.org", RXNORM].into_iter().any(starts_like) {
        return true;
    }
    let Some((_, rest)) = system.split_once("://") else { return false };
    let others = ["ValueSet/", "StructureDefinition/", "NamingSystem/", "v2/", "v3/"];
    let of_fhir = rest.strip_prefix("hl7.org/fhir/");
    of_fhir.is_some_and(|rest| others.iter().any(|other| rest.starts_with(other)))
        || rest.starts_with("terminology.hl7.org/ValueSet/")
}

const RXNORM: &str = "http://www.nlm.nih.gov/research/umls/rxnorm";
