//! Characters of several bytes in every text, and at every place of it: no place is cut within a character.

use fhir_sas::{
    r4::{self, Resource},
    validate::{Layer, Validator},
};

/// Characters of two, three and four bytes, and one that no text may hold as it is.
const WIDE: [&str; 4] = ["é", "€", "😀", "\\u0301"];

/// Where the texts of a JSON text are: between the quotes.
fn insides(text: &str) -> Vec<(usize, usize)> {
    let mut quotes = text.match_indices('"').map(|(at, _)| at);
    let mut insides = Vec::new();
    while let (Some(open), Some(close)) = (quotes.next(), quotes.next()) {
        insides.push((open + 1, close));
    }
    insides
}

/// Reads and checks a text through every entry point, and writes it again.
fn take(text: &str, validators: &[Validator]) {
    let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
    let _ = read.issues();
    assert!(r4::read::<Resource>(r4::to_string(&read.value).as_bytes()).is_ok());
    for validator in validators {
        let of_text = validator.check(text.as_bytes());
        let of_value = validator.check_value(&read.value);
        if read.is_clean() {
            assert_eq!(of_text.is_conformant(), of_value.is_conformant(), "{text}");
        }
        assert!(!of_text.to_string().is_empty());
    }
}

/// Resources with every kind of text that a rule takes to pieces. Patients are kept as JSON.
const TEXTS: [&str; 5] = [
    r#"{"resourceType":"Practitioner","language":"fr-FR","text":{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'><a href='#a'>b&amp;c</a></div>"},"identifier":[{"system":"urn:oid:1.2.250.1.71.4.2.1","value":"810002909371","period":{"start":"2024","end":"2024-01-02"}}],"telecom":[{"system":"phone","value":"tel:+33102030405"}],"name":[{"id":"a","given":["b"]}],"photo":[{"data":"YQ==","creation":"2024-06-12T16:40:00.000+02:00"}],"extension":[{"url":"https://x.example/a","valueTime":"08:30:00.5"},{"url":"https://x.example/b","valueUuid":"urn:uuid:0a1b2c3d-4e5f-4a6b-a7c8-d9e0f1a2b3c4"},{"url":"https://x.example/c","valueOid":"urn:oid:1.2.250"},{"url":"https://x.example/d","valueCanonical":"https://x.example/v|1#a"},{"url":"https://x.example/e","valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"mm[Hg].s2"}}]}"#,
    r##"{"resourceType":"Patient","language":"fr-FR","text":{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'><a href='#a'>b&amp;c</a></div>"},"identifier":[{"system":"urn:oid:1.2.3.4","value":"x","period":{"start":"2024","end":"2024-01-02"}}],"name":[{"id":"a","given":["b"]}],"birthDate":"2000-01","photo":[{"data":"YQ=="}],"contained":[{"resourceType":"Slot","id":"s"}],"managingOrganization":{"reference":"#s"},"extension":[{"url":"https://x.example/a","valueTiming":{"event":["2024"],"repeat":{"boundsPeriod":{"start":"2024","end":"2025"},"timeOfDay":["08:30:00"]}}}]}"##,
    r#"{"resourceType":"Bundle","type":"searchset","total":1,"link":[{"relation":"self","url":"https://a.fr/Slot?start=ge2026-03-02T08:00:00%2B01:00"}],"entry":[{"fullUrl":"https://a.fr/Slot/1","resource":{"resourceType":"Slot","id":"1","meta":{"security":[{"code":"PUBLIC"}],"lastUpdated":"2026-03-02T08:00:00Z"},"schedule":{"reference":"Schedule/1/_history/2"},"status":"free","start":"2026-03-02T09:00:00.000+01:00","end":"2026-03-02T10:00+01:00","comment":"https://a.fr/rdv?x=1#y"},"search":{"mode":"match"}},{"fullUrl":"urn:uuid:0a1b2c3d-4e5f-4a6b-a7c8-d9e0f1a2b3c4","resource":{"resourceType":"Schedule","id":"1","actor":[{"reference":"urn:uuid:0a1b2c3d-4e5f-4a6b-a7c8-d9e0f1a2b3c4"}]}}]}"#,
    r#"{"resourceType":"Location","address":{"line":["1 rue"],"postalCode":"97400","city":"A"},"position":{"longitude":1.5,"latitude":2},"telecom":[{"system":"email","value":"a@b.fr"},{"system":"url","value":"https://a.fr"}],"hoursOfOperation":[{"daysOfWeek":["mon"],"openingTime":"08:30:00"}]}"#,
    r#"{"resourceType":"Appointment","status":"booked","created":"2026-03-02T09:00:00.000+01:00","start":"2026-03-02T09:00:00Z","end":"2026-03-02T10:00:00Z","participant":[{"actor":{"identifier":{"system":"urn:oid:1.2.250.1.213.3.6","value":"1ef1c748-01a3-6180-b098-73283ce4e5b1"}},"status":"accepted"}]}"#,
];

#[test]
fn no_place_is_cut_within_a_character() {
    let validators = [Layer::R4, Layer::Guide].map(Validator::new);
    for text in TEXTS {
        take(text, &validators);
        for (open, close) in insides(text) {
            for at in open..=close {
                let (Some(before), Some(behind)) = (text.get(..at), text.get(at..)) else {
                    continue;
                };
                let wide = WIDE[at % WIDE.len()];
                take(&[before, wide, behind].concat(), &validators);
                if let Some(behind) = text.get(at + 1..).filter(|_| at < close) {
                    take(&[before, wide, behind].concat(), &validators);
                }
            }
        }
    }
}

/// An invalid date has one fault, and no order.
#[test]
fn periods_of_texts_that_are_no_dates_have_no_order() {
    let dates =
        ["202é", "é024", "2024-é1", "2024-01-é2", "😀", "2024-01-02T03:04:0é", "2024-1", "x"];
    for kind in ["Practitioner", "Patient"] {
        for wrong in dates {
            for (start, end) in
                [(wrong, "2024"), ("2024", wrong), ("2024-01-02", wrong), (wrong, wrong)]
            {
                let text = format!(
                    r#"{{"resourceType":"{kind}","identifier":[{{"system":"urn:oid:1.2.3.4","value":"x","period":{{"start":"{start}","end":"{end}"}}}}]}}"#
                );
                let report = Validator::new(Layer::R4).check(text.as_bytes());
                let codes: Vec<_> =
                    report.issues().iter().map(|issue| issue.code.as_str()).collect();
                let count = usize::from(start == wrong) + usize::from(end == wrong);
                assert_eq!(codes, vec!["bad-primitive"; count], "{text}");
            }
        }
    }
    let late =
        r#"{"resourceType":"Patient","identifier":[{"period":{"start":"2025","end":"2024-12"}}]}"#;
    let report = Validator::new(Layer::R4).check(late.as_bytes());
    assert_eq!(report.issues().len(), 1, "{report}");
}
