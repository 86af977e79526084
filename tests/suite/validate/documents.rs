//! Documents and messages: what must stand in the bundle, and what must not.

use fhir_sas::validate::{Layer, Validator};

/// A bundle whose first entry is a `Composition` or a `MessageHeader`; each entry is an address, a type and members.
fn bundle(of_type: &str, entries: &[(&str, &str)]) -> Vec<String> {
    let entries: Vec<_> = entries
        .iter()
        .map(|(url, resource)| format!(r#"{{"fullUrl":"{url}","resource":{{{resource}}}}}"#))
        .collect();
    let text = format!(
        r#"{{"resourceType":"Bundle","type":"{of_type}","identifier":{{"system":"urn:oid:1.2.250.1","value":"1"}},
        "timestamp":"2024-02-29T10:00:00Z","entry":[{}]}}"#,
        entries.join(",")
    );
    let report = Validator::new(Layer::R4).check(text.as_bytes());
    report.issues().iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect()
}

const BASE: &str = "https://x.example/fhir/";

fn composition(members: &str) -> String {
    format!(
        r#""resourceType":"Composition","id":"c","status":"final","type":{{"text":"a"}},"date":"2024","title":"a",{members}"#
    )
}

const PRACTITIONER: &str = r#""resourceType":"Practitioner","id":"p""#;
const BASIC: &str = r#""resourceType":"Basic","id":"b","code":{"text":"a"}"#;

/// A document with an entry for each of the resources besides the Composition.
fn document(members: &str, others: &[(&str, &str)]) -> Vec<String> {
    let composition = composition(members);
    let urls: Vec<_> = others.iter().map(|(url, _)| format!("{BASE}{url}")).collect();
    let first = format!("{BASE}Composition/c");
    let mut entries = vec![(&*first, &*composition)];
    entries.extend(urls.iter().zip(others).map(|(url, (_, resource))| (&**url, *resource)));
    bundle("document", &entries)
}

#[test]
fn a_document_holds_what_its_composition_refers_to() {
    let author = r#""author":[{"reference":"Practitioner/p"}]"#;
    assert_eq!(document(author, &[("Practitioner/p", PRACTITIONER)]), [""; 0]);
    let missing = |path: &str| [format!("unresolved-reference Bundle.entry[0].resource.{path}")];
    assert_eq!(document(author, &[]), missing("author[0]"));
    for (members, path) in [
        (r#""subject":{"reference":"Patient/1"}"#, "subject"),
        (r#""encounter":{"reference":"https://x.example/fhir/Encounter/1"}"#, "encounter"),
        (
            r#""custodian":{"reference":"urn:uuid:c757873d-ec9a-4326-a141-556000000001"}"#,
            "custodian",
        ),
        (
            r#""attester":[{"mode":"legal","party":{"reference":"Practitioner/2"}}]"#,
            "attester[0].party",
        ),
        (r#""event":[{"detail":[{"reference":"Slot/1"}]}]"#, "event[0].detail[0]"),
        (
            r#""section":[{"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>"},"section":[{"entry":[{"display":"a"},{"reference":"Slot/1"}]}]}]"#,
            "section[0].section[0].entry[1]",
        ),
        (
            r#""section":[{"focus":{"reference":"Slot/1"},"entry":[{"display":"a"}]}]"#,
            "section[0].focus",
        ),
    ] {
        let members = format!(r#""author":[{{"display":"a"}}],{members}"#);
        assert_eq!(document(&members, &[]), missing(path), "{members}");
    }
    // neither what other members refer to, nor what is known by an address of its own
    for members in [
        r#""relatesTo":[{"code":"replaces","targetReference":{"reference":"Composition/1"}}]"#,
        r#""section":[{"entry":[{"reference":"https://y.example/ValueSet/1"},{"reference":"something"}]}]"#,
    ] {
        let members = format!(r#""author":[{{"display":"a"}}],{members}"#);
        let found = document(&members, &[]);
        assert!(!found.iter().any(|found| found.starts_with("unresolved")), "{found:?}");
    }
}

#[test]
fn a_document_holds_nothing_else() {
    let author = r#""author":[{"reference":"Practitioner/p"}]"#;
    let practitioner = ("Practitioner/p", PRACTITIONER);
    assert_eq!(
        document(author, &[practitioner, ("Basic/b", BASIC)]),
        ["unreachable-entry Bundle.entry[2]"]
    );
    // whatever the direction, and however long the chain
    let back = r#""resourceType":"Basic","id":"b","code":{"text":"a"},"subject":{"reference":"Practitioner/p"}"#;
    let further = r#""resourceType":"Slot","id":"s","status":"free","start":"2024-02-29T10:00:00Z","end":"2024-02-29T11:00:00Z","schedule":{"reference":"Basic/b"}"#;
    let found = document(author, &[practitioner, ("Basic/b", back), ("Slot/s", further)]);
    assert_eq!(found, ["reference-type Bundle.entry[3].resource.schedule"]);
    // an address in an extension refers too
    let address = r#""resourceType":"Practitioner","id":"p","extension":[{"url":"https://x.example/e","valueUri":"https://x.example/fhir/Basic/b"}]"#;
    assert_eq!(document(author, &[("Practitioner/p", address), ("Basic/b", BASIC)]), [""; 0]);
}

#[test]
fn references_of_a_message_lead_to_their_targets() {
    let header = |focus: &str| {
        format!(
            r#""resourceType":"MessageHeader","id":"m","eventUri":"urn:a:b","source":{{"endpoint":"urn:a:b"}},"focus":[{{"reference":"{focus}"}}]"#
        )
    };
    let check = |focus: &str, url: &str| {
        bundle("message", &[(&format!("{BASE}MessageHeader/m"), &header(focus)), (url, BASIC)])
    };
    assert_eq!(check("Basic/b", "https://x.example/fhir/Basic/b"), [""; 0]);
    // what nothing refers to may be there
    assert_eq!(
        check("Basic/c", "https://x.example/fhir/Basic/b"),
        ["unresolved-reference Bundle.entry[0].resource.focus[0]"]
    );
    // that type and id, under another base
    assert_eq!(
        check("Basic/b", "https://y.example/fhir/Basic/b"),
        ["unresolved-reference Bundle.entry[0]"]
    );
}
