//! Codes as they are: their systems, and what a value set has.

use super::{
    compiled,
    table::{CodeSystem, Codes, ValueSet},
};
use crate::r4::{Code, Coding, Item, Uri, Value, View};

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
