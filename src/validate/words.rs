//! What messages may show of a text that was found: the one rule by which they reveal nothing of a person.
//!
//! A text of the sender may have a name or a number of a person wherever it stands: in a reference, in the system of an
//! identifier, in place of a code. Messages show what FHIR, the guide or the code systems of this crate define, and the kind of an
//! address; of any other text, only its length.
//! [`Issue::message_with_values`](crate::diagnostic::Issue::message_with_values) shows all of it.
//!
//! The same holds for requests: whoever writes a query by hand may put a name in place of a parameter. Messages about requests are
//! written to logs, and quote what HTTP, FHIR's search or the guide define ([`parameter`], [`method`], [`media_type`]) and what has
//! the form of a bound, a count or a code ([`bound`], [`count`], [`token`]).

use std::borrow::Cow;

use super::{Edition, coding, compiled, r4_names, tables::Tables, terminology};
use crate::{lang::push_seen, r4::resource_type_named, urls::known as urls};

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
pub(crate) const HIDDEN: &str = "…";

/// What may be shown of a text that was found where one of some others was expected; `None`: nothing.
pub(super) fn shown<'t>(text: &'t str, expected: &[&str]) -> Option<Cow<'t, str>> {
    if is_word(text, expected) {
        return Some(text.into());
    }
    let Some((system, code)) = text.rsplit_once('#') else { return shown_part(text) };
    // of an id, or of the code of a system; what has a `#` more is neither, so that no text is divided again and again
    let part = |part: &'t str| match part {
        "" => "".into(),
        word if is_word(word, expected) => word.into(),
        other => shown_part(other).unwrap_or(HIDDEN.into()),
    };
    Some([&*part(system), "#", &*part(code)].concat().into())
}

/// What may be shown of a text that is no word: the type of a reference, the scheme of an address.
fn shown_part(text: &str) -> Option<Cow<'_, str>> {
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
    expected.contains(&text)
        || WORDS.contains(&text)
        || resource_type_named(text).is_some()
        || r4_names::is_datatype(text)
        || (may_be_shown(text) && compiled::CODE_SYSTEMS.iter().any(|known| known.codes.has(text)))
        || (matches!(text.len(), 2 | 5) && terminology::is_regional(text))
        || (is_version(version) && is_address(address))
}

/// Whether what follows an address and `|` is a version (`1.2.0`, `2024`). Behind the address of a system it may be a number of
/// somebody instead, which has more digits in a row, or more parts.
fn is_version(text: &str) -> bool {
    let is_part = |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split('.').count() <= 4 && text.split('.').all(is_part)
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
    Edition::ALL.iter().any(|edition| Tables::of(*edition).profile(text).is_some())
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

/// Names of parameters that FHIR R4 has for all searches and requests, and for slots, schedules, practitioners and appointments, and
/// modifiers. A name is made of them, of types of resources and of elements of those.
const PARAMETERS: [&str; 69] = [
    "_at",
    "_contained",
    "_containedType",
    "_content",
    "_count",
    "_elements",
    "_filter",
    "_format",
    "_has",
    "_id",
    "_include",
    "_lastUpdated",
    "_list",
    "_offset",
    "_page",
    "_pretty",
    "_profile",
    "_query",
    "_revinclude",
    "_security",
    "_since",
    "_sort",
    "_source",
    "_summary",
    "_tag",
    "_text",
    "_total",
    "_type",
    "above",
    "active",
    "actor",
    "address",
    "appointment-type",
    "below",
    "contains",
    "date",
    "email",
    "end",
    "exact",
    "family",
    "given",
    "identifier",
    "in",
    "iterate",
    "location",
    "missing",
    "name",
    "not",
    "not-in",
    "of-type",
    "organization",
    "origin",
    "patient",
    "phone",
    "practitioner",
    "recurse",
    "role",
    "schedule",
    "service",
    "service-category",
    "service-type",
    "service-type-reference",
    "slot",
    "specialty",
    "start",
    "status",
    "subject",
    "telecom",
    "text",
];

/// The name of a parameter, or what `_include` names, if each of its parts is one that FHIR has.
pub(crate) fn parameter(name: &str) -> &str {
    let is_part = |part: &str| {
        PARAMETERS.iter().any(|known| known.eq_ignore_ascii_case(part))
            || resource_type_named(part).is_some()
    };
    if name.is_empty() || name.split([':', '.']).all(is_part) { name } else { HIDDEN }
}

/// The method of a request, in any case, if HTTP has it.
pub(crate) fn method(text: &str) -> &str {
    const METHODS: [&str; 10] =
        ["", "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];
    if METHODS.iter().any(|known| known.eq_ignore_ascii_case(text)) { text } else { HIDDEN }
}

/// The name of a media type, without its parameters, or a short word that stands for one (`xml`), if it is one of those that
/// documents and pages are sent as.
pub(crate) fn media_type(text: &str) -> &str {
    const FORMATS: [&str; 17] = [
        "",
        "*",
        "csv",
        "fhir+json",
        "fhir+turtle",
        "fhir+xml",
        "form-data",
        "html",
        "json",
        "json+fhir",
        "ndjson",
        "octet-stream",
        "plain",
        "turtle",
        "x-www-form-urlencoded",
        "xml",
        "xml+fhir",
    ];
    const KINDS: [&str; 4] = ["*", "application", "multipart", "text"];
    let name = text.split(';').next().unwrap_or_default().trim();
    let is_of = |known: &[&str], part: &str| known.iter().any(|of| of.eq_ignore_ascii_case(part));
    // a form turns `+` into a blank
    let is_format = |part: &str| is_of(&FORMATS, part) || is_of(&FORMATS, &part.replace(' ', "+"));
    let is_known = match name.split_once('/') {
        Some((kind, format)) => is_of(&KINDS, kind) && !format.is_empty() && is_format(format),
        None => is_format(name) || name.eq_ignore_ascii_case("ttl"),
    };
    if is_known { name } else { HIDDEN }
}

/// A bound of a window: comparator, date, time, offset. Of what has not that form the comparator is shown. Blanks around the date are
/// shown, those of a line as escapes.
pub(crate) fn bound(text: &str) -> String {
    /// Of a bound, with the blanks around its parts.
    const LONGEST: usize = 64;
    const COMPARATORS: [&str; 9] = ["ap", "eb", "eq", "ge", "gt", "le", "lt", "ne", "sa"];
    let (comparator, rest) = match text.split_at_checked(2) {
        // a longer word may be a name
        Some((start, rest))
            if COMPARATORS.contains(&start) && !rest.starts_with(char::is_alphabetic) =>
        {
            (start, rest)
        }
        _ => ("", text),
    };
    if rest.is_empty() || text.len() <= LONGEST && is_date_time(rest.trim()) {
        let mut seen = String::new();
        text.chars().for_each(|letter| push_seen(&mut seen, letter));
        return seen;
    }
    [comparator, HIDDEN].concat()
}

/// Whether a text has the form of a date, and of a time if more follows. No number of a person or a telephone has it.
fn is_date_time(text: &str) -> bool {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (date, time) = text.split_once(['T', 't', ' ']).unwrap_or((text, ""));
    let mut parts = date.split('-');
    let is_date = parts.next().is_some_and(|year| digits(year, 4))
        && parts.clone().count() <= 2
        && parts.all(|part| digits(part, 2));
    let is_sign = |byte: u8| byte.is_ascii_digit() || b":.+- Zz".contains(&byte);
    let count = |sign: char| time.matches(sign).count();
    let is_time = time.len() <= 24
        && time.bytes().all(is_sign)
        && count(':') <= 3
        && ['.', '+', '-', ' '].into_iter().all(|sign| count(sign) <= 1)
        && time
            .split([':', '+', '-', ' '])
            .all(|part| part.split('.').next().is_some_and(|part| part.len() <= 4));
    is_date && is_time
}

/// A number with a sign, of few digits.
pub(crate) fn count(text: &str) -> &str {
    let is_sign = |byte: u8| byte.is_ascii_digit() || b"+-".contains(&byte);
    if text.len() <= 6 && text.bytes().all(is_sign) { text } else { HIDDEN }
}

/// What may be the code of a municipality, with a digit missing or too many.
pub(crate) fn insee_code(text: &str) -> &str {
    let is_sign = |byte: u8| byte.is_ascii_digit() || b" ABab".contains(&byte);
    let is_code = text.len() <= 6 && text.bytes().all(is_sign);
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    if is_code && letters <= 1 { text } else { HIDDEN }
}

/// Codes joined by commas, each with a system and `|` in front or without: those that may be [shown].
pub(crate) fn token(text: &str) -> String {
    let part = |part: &str| {
        let part = part.trim();
        if part.is_empty() {
            String::new()
        } else {
            shown(part, &[]).unwrap_or(HIDDEN.into()).into_owned()
        }
    };
    let mut all = text.split(',').take(8).map(|token| match token.rsplit_once('|') {
        Some((system, code)) => [&*part(system), "|", &part(code)].concat(),
        None => part(token),
    });
    let first = all.next().unwrap_or_default();
    all.fold(first, |list, token| [&list, ",", &token].concat())
}

#[cfg(test)]
mod tests {
    use super::{HIDDEN, bound, count, insee_code, media_type, method, parameter, shown, token};

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

    #[test]
    fn of_requests_what_is_defined_is_shown() {
        for name in [
            "",
            "_sort",
            "Start",
            "_include:iterate",
            "Slot:patient",
            "schedule.actor:Practitioner.identifier",
            "_has:Slot:schedule:start",
            "name:exact",
            "subject.name",
        ] {
            assert_eq!(parameter(name), name);
        }
        for name in ["delete", "GET", "PATCH", ""] {
            assert_eq!(method(name), name);
        }
        for name in ["text/html", "application/fhir+xml", "application/fhir json", "xml", "ttl", ""]
        {
            assert_eq!(media_type(&[name, "; charset=Dupont"].concat()), name);
        }
        for text in [
            "",
            "ge",
            "ge2026",
            "ge2026-03-32",
            "2026-03-02T08:00:00.000+01:00",
            "le 2026-03-02 08:00:00 0100",
            "sa2026-03-02T25:00:00Z",
        ] {
            assert_eq!(bound(text), text);
        }
        for (text, seen) in [
            ("ge\t2026-03-02\n", "ge\\t2026-03-02\\n"),
            ("\u{2028}2026-03-02", "\\u{2028}2026-03-02"),
            ("le\u{85}2026-03-02T08:00:00Z", "le\\u{85}2026-03-02T08:00:00Z"),
        ] {
            assert_eq!(bound(text), seen);
        }
        assert_eq!(bound(&format!("ge{}2026-03-02", "\t".repeat(60))), "ge…");
        for text in ["", "-1", "100000"] {
            assert_eq!(count(text), text);
        }
        for text in ["", "1053", "2a004", "310690", " 31069"] {
            assert_eq!(insee_code(text), text);
        }
        for (text, expected) in [
            ("busy", "busy"),
            ("busy,free", "busy,free"),
            ("http://hl7.org/fhir/slotstatus|busy", "http://hl7.org/fhir/slotstatus|busy"),
            ("|busy", "|busy"),
            ("urn:oid:1.2.250.1.71.4.2.1|810002909371", "urn:oid:1.2.250.1.71.4.2.1|…"),
            ("jeanne@dupont.fr|busy", "…|busy"),
        ] {
            assert_eq!(token(text), expected);
        }
    }

    #[test]
    fn of_requests_nothing_of_a_person_is_shown() {
        for text in [
            "Dupont",
            "jeanne",
            "810002909371",
            "0612345678",
            "06 12 34 56 78",
            "06-12-34-56-78",
            "2 55 06 99 999 001 73",
            "jeanne.dupont@example.fr",
            "Jeanne:Dupont",
            "start:Dupont",
            "start.0612345678",
            "Dupont/Jeanne",
            "application/Dupont",
            "Dupont/json",
            "2026-03-02 Dupont",
            "2026-03-02 0612345678",
            "2026-03-02T06.12.34.56.78",
            "2026-0612345678",
            "12/06/1955",
            "urn:oid:1.2.250.1.213.1.4.8|255069999900173",
            "é",
            "\u{202e}",
        ] {
            let found =
                [parameter(text), method(text), media_type(text), count(text), insee_code(text)];
            assert_eq!(found, [HIDDEN; 5], "{text}");
            assert_eq!(bound(text), HIDDEN, "{text}");
            let found = bound(&["ge", text].concat());
            assert!(["ge…", HIDDEN].contains(&&*found), "{found}");
            let token = token(text);
            assert!(token.split(['|', ',']).all(|part| [HIDDEN, ""].contains(&part)), "{token}");
        }
        for text in [
            "urn:oid:1.2.250.1.71.4.2.1|810002909371",
            "http://terminology.hl7.org/CodeSystem/v2-0203|0612345678",
            "http://terminology.hl7.org/CodeSystem/v2-0203|06.12.34.56.78",
        ] {
            assert!(!shown(text, &[]).is_some_and(|shown| shown.contains('1')), "{text}");
        }
    }
}
