//! Languages: tags of BCP 47, and the lists of codes that R4 only recommends.

use super::{
    binding::report_unknown_code,
    coding,
    collector::{Collector, Facts},
    context::Context,
    path::Path,
    terminology::{LISTED, is_language},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::CodeableConcept,
};

/// The code system of language tags.
const LANGUAGES: &str = "urn:ietf:bcp:47";

/// Languages spoken: R4 prefers those of a list, and takes no other code or system than those of BCP 47.
pub(super) fn check_spoken(
    context: &Context<'_>,
    issues: &mut Collector,
    concept: &CodeableConcept,
    path: &Path<'_>,
) {
    for (index, coding) in concept.coding.iter().enumerate() {
        let system = coding::system(coding);
        if let (None | Some(LANGUAGES), Some(code)) = (system, coding::code(coding)) {
            let at = path.item("CodeableConcept", "coding", index);
            if is_language(code) {
                check_language(context, issues, code, &at, Rule::r4("Coding", "code"));
            } else {
                report_unknown_code(issues, LANGUAGES, code, &at);
            }
        }
        if let Some(system) = system.filter(|system| *system != LANGUAGES) {
            let at = path.item("CodeableConcept", "coding", index);
            let facts = Facts::default().expected(&[LANGUAGES]).found(system);
            issues.report(IssueCode::WrongValue, &at, Rule::r4("Coding", "system"), facts);
        }
    }
}

/// A code that R4 binds to the languages: any tag of BCP 47, and from the layer of profiles on one that R4 lists.
pub(super) fn check_language(
    context: &Context<'_>,
    issues: &mut Collector,
    tag: &str,
    path: &Path<'_>,
    rule: Rule,
) {
    if is_language(tag) {
        let set = "http://hl7.org/fhir/ValueSet/languages";
        check_listed(context, issues, tag, set, LISTED, path, rule);
    } else {
        issues.report(IssueCode::UnknownCode, path, rule, Facts::default().found(tag));
    }
}

/// A code of a list that R4 recommends. R4 takes others; the official validator, without a terminology server, does not.
pub(super) fn check_listed(
    context: &Context<'_>,
    issues: &mut Collector,
    code: &str,
    value_set: &'static str,
    codes: &'static [&'static str],
    path: &Path<'_>,
    rule: Rule,
) {
    if context.layer >= Layer::Profile && codes.binary_search(&code).is_err() {
        let facts = Facts::about(value_set).expected(codes).found(code);
        issues.report(IssueCode::CodeNotAllowed, path, rule, facts);
    }
}

/// Whether a concept is to be a language that somebody speaks.
pub(super) fn is_spoken(path: &Path<'_>) -> bool {
    match path.name() {
        "communication" => true,
        "language" => {
            matches!(path.owner(), "Patient.communication" | "RelatedPerson.communication")
        }
        _ => false,
    }
}
