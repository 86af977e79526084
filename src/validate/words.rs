//! What messages may show of a text that was found: the one rule by which nothing of a person is told.
//!
//! A text of the sender may hold a name or a number of a person wherever it stands: in a reference, in the system of an
//! identifier, in place of a code. Shown is what FHIR, the guide or the code systems of this crate have themselves, and the
//! kind of an address; of the rest only how long it is.
//! [`Issue::message_with_values`](crate::diagnostic::Issue::message_with_values) shows all of it.

use std::borrow::Cow;

use super::{coding, compiled, extension, terminology};
use crate::{r4::resource_type_named, urls::known as urls};

/// Relations of links, modes of entries, places of what is referred to.
const WORDS: [&str; 12] = [
    "bundled",
    "contained",
    "extension",
    "first",
    "include",
    "last",
    "match",
    "next",
    "outcome",
    "previous",
    "referenced",
    "self",
];

/// Stands for what is not shown.
const HIDDEN: &str = "…";

/// What may be shown of a text that was found where one of some others was expected; `None`: nothing.
pub(super) fn shown<'t>(text: &'t str, expected: &[&str]) -> Option<Cow<'t, str>> {
    if is_word(text, expected) {
        return Some(text.into());
    }
    if let Some((system, code)) = text.rsplit_once('#') {
        // of an id, or of the code of a system
        let part = |part: &'t str| shown(part, expected).unwrap_or(HIDDEN.into());
        let system = if system.is_empty() { Cow::Borrowed("") } else { part(system) };
        let code = if code.is_empty() { Cow::Borrowed("") } else { part(code) };
        return Some([&*system, "#", &*code].concat().into());
    }
    for mark in ["/", "?"] {
        if let Some((of_type, _)) = text.split_once(mark)
            && resource_type_named(of_type).is_some()
        {
            return Some([of_type, mark, HIDDEN].concat().into());
        }
    }
    ["https://", "http://"]
        .into_iter()
        .find(|scheme| text.starts_with(scheme))
        .map(|scheme| [scheme, HIDDEN].concat().into())
}

/// Whether a text is one that FHIR, the guide or a code system has.
fn is_word(text: &str, expected: &[&str]) -> bool {
    let (address, version) = text.split_once('|').unwrap_or((text, ""));
    let of_version = version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    expected.contains(&text)
        || WORDS.contains(&text)
        || resource_type_named(text).is_some()
        || extension::is_datatype(text)
        || (may_be_shown(text) && compiled::CODE_SYSTEMS.iter().any(|known| known.codes.has(text)))
        || (matches!(text.len(), 2 | 5) && terminology::is_regional(text))
        || (of_version && is_address(address))
}

/// Whether a code may be shown. Among all codes of R4 there are single letters, and words that are also somebody's name: of what is
/// written as a name is, nothing is shown.
fn may_be_shown(code: &str) -> bool {
    let is_capitalised = code.bytes().enumerate().all(|(at, byte)| {
        if at == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_lowercase() }
    });
    code.len() > 1 && !is_capitalised
}

/// Whether an address is that of something which the crate knows, or one of HL7's.
fn is_address(text: &str) -> bool {
    let bare = text.strip_prefix("oid:").unwrap_or(text);
    let is_oid = bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    compiled::profile(text).is_some()
        || coding::find(text).is_some()
        || urls::is_known(text)
        || (is_oid && urls::is_known(&["urn:oid:", bare].concat()))
        || HL7.iter().filter_map(|start| text.strip_prefix(start)).any(is_name)
}

/// What addresses of definitions of HL7 start with.
const HL7: [&str; 3] = ["http://hl7.org/fhir/", "http://terminology.hl7.org/", urls::UCUM];

/// Whether the rest of such an address is what definitions are called, not the number or the name of somebody.
fn is_name(text: &str) -> bool {
    let signs = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-./".contains(&byte));
    signs && text.bytes().filter(u8::is_ascii_digit).count() <= 4
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_everybody_knows_is_shown() {
        for text in [
            "free",
            "Slot",
            "Timing",
            "self",
            "fr-FR",
            "http://hl7.org/fhir/ValueSet/slotstatus#free",
            "http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB",
            "urn:oid:1.2.250.1.71.4.2.1",
            "1.2.250.1.71.4.2.1",
            "http://hl7.org/fhir/v3/ActCode",
            "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur|1.2.0",
            "http://hl7.org/fhir/StructureDefinition/patient-citizenship",
        ] {
            assert_eq!(shown(text, &[]).as_deref(), Some(text));
        }
        assert_eq!(shown("Jeanne", &["Jeanne"]).as_deref(), Some("Jeanne"));
    }

    #[test]
    fn of_the_rest_no_more_than_the_kind_is_shown() {
        for (text, expected) in [
            ("Jeanne Dupont", None),
            ("Dupont", None),
            ("Eva", None),
            ("0612345678", None),
            ("255069999900173", None),
            ("urn:oid:1.2.250.1.213.1.4.8|255069999900173", None),
            ("urn:a:b", None),
            ("Practitioner/810002909371", Some("Practitioner/…")),
            ("Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|255069999900173", Some("Patient?…")),
            ("#jeanne", Some("#…")),
            ("urn:a#jeanne", Some("…#…")),
            (
                "http://terminology.hl7.org/CodeSystem/v3-ActCode#Dupont",
                Some("http://terminology.hl7.org/CodeSystem/v3-ActCode#…"),
            ),
            ("https://x.example/Patient/jeanne", Some("https://…")),
            ("http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur|Jeanne", Some("http://…")),
            ("http://hl7.org/fhir/Patient?name=Jeanne Dupont", Some("http://…")),
            ("http://hl7.org/fhir/255069999900173", Some("http://…")),
            ("", None),
        ] {
            assert_eq!(shown(text, &["free"]).as_deref(), expected, "{text}");
        }
    }
}
