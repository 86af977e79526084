//! Codes: whether a code system has them, and whether a binding allows them.

use super::{
    compiled,
    engine::Engine,
    guide::rules::specialty_as_text,
    path::Path,
    table::{CodeSystem, Codes, ValueSet},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::{Code, CodeableConcept, Coding, Item, Primitive, Uri, Value, View},
    validate::collector::Facts,
};

/// The specialities that the profiles allow.
pub(crate) const SPECIALTIES: &str =
    "http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty";

/// The code system of an address.
pub(super) fn find(url: &str) -> Option<&'static CodeSystem> {
    let at = compiled::CODE_SYSTEMS.binary_search_by(|known| known.url.cmp(url));
    at.ok().map(|at| compiled::CODE_SYSTEMS[at])
}

/// The code system of an address that may end with a version, as in `http://hl7.org/fhir/days-of-week|4.0.1`.
///
/// A `system` should not name a version (there is `Coding.version`); the codes are checked all the same. Membership in a value
/// set compares addresses as they are written, so that such a coding is in none.
pub(super) fn find_version(url: &str) -> Option<&'static CodeSystem> {
    find(url).or_else(|| find(url.rsplit_once('|')?.0))
}

pub(super) fn system(coding: &Coding) -> Option<&str> {
    coding.system.as_ref()?.value().map(Uri::as_str)
}

pub(super) fn code(coding: &Coding) -> Option<&str> {
    coding.code.as_ref()?.value().map(Code::as_str)
}

pub(super) fn is(coding: &Coding, wanted_system: &str, wanted_code: &str) -> bool {
    system(coding) == Some(wanted_system) && code(coding) == Some(wanted_code)
}

impl CodeSystem {
    pub(super) fn has(&self, code: &str) -> bool {
        self.codes.has(code)
            || (!self.case_sensitive
                && self.codes.iter().any(|known| known.eq_ignore_ascii_case(code)))
    }
}

/// Whether a coding is one of a value set.
pub(super) fn is_in(coding: &Coding, set: &ValueSet) -> bool {
    let (Some(system), Some(code)) = (system(coding), code(coding)) else { return false };
    set.includes.iter().any(|include| {
        include.system == system
            && match include.codes {
                Codes::All(known) => known.has(code) || !known.complete,
                Codes::Some(codes) => {
                    codes.binary_search(&code).is_ok()
                        || (codes.iter().any(|known| known.eq_ignore_ascii_case(code))
                            && find(system).is_some_and(|known| !known.case_sensitive))
                }
            }
    })
}

/// What a message shows of a coding.
fn shown_coding(coding: &Coding) -> Box<str> {
    match (system(coding), code(coding)) {
        (Some(system), Some(code)) => format!("{system}#{code}").into(),
        (Some(text), None) | (None, Some(text)) => text.into(),
        (None, None) => Box::default(),
    }
}

/// What a message shows of a coded value: the coding that was refused, or else the first.
pub(super) fn shown(item: Item<'_>, refused: impl Fn(&Coding) -> bool) -> Option<Box<str>> {
    match item {
        Item::Element(element) => match element.view() {
            View::Coding(coding) => Some(shown_coding(coding)),
            View::CodeableConcept(concept) => {
                let refused = concept.coding.iter().find(|coding| refused(coding));
                refused.or(concept.coding.first()).map(shown_coding)
            }
            _ => None,
        },
        Item::Primitive(primitive) => match primitive.any_value() {
            Some(Value::Text(text)) => Some(text.into()),
            _ => None,
        },
        Item::Raw(_) => None,
    }
}

impl Engine<'_> {
    /// Codes that their own code system does not have, and systems without a code.
    pub(super) fn concept_codes(&mut self, concept: &CodeableConcept, path: &Path<'_>) {
        self.announce_systems(concept, path);
        for (index, coding) in concept.coding.iter().enumerate() {
            let Some(system) = system(coding) else { continue };
            let code = coding.code.as_ref().and_then(Primitive::value);
            if self.recent.lacks(system, code) {
                let at = path.item("CodeableConcept", "coding", index);
                // the `#` at the end shows that the code is missing
                self.unknown_code(system, code.map_or("", Code::as_str), &at);
            }
        }
    }

    /// A system and a code that stand on their own.
    pub(super) fn lone_code(&mut self, system: Option<&str>, code: Option<&Code>, path: &Path<'_>) {
        if let (Some(system), Some(code)) = (system, code)
            && self.recent.lacks(system, Some(code))
        {
            self.unknown_code(system, code.as_str(), path);
        }
    }

    #[cold]
    pub(super) fn unknown_code(&mut self, system: &str, code: &str, path: &Path<'_>) {
        let found = format!("{system}#{code}");
        let facts = Facts::default().found(&*found);
        self.report(IssueCode::UnknownCode, path, Rule::r4("Coding", "code"), facts);
    }

    /// A required binding.
    pub(super) fn bound(
        &mut self,
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
                self.report_at(IssueCode::CodeRequired, path, layer, rule, facts);
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
            && specialty_as_text::check(self, set, item, path)
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
            self.report_at(code, path, layer, rule, facts);
        }
    }
}
