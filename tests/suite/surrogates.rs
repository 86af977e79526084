//! Half a surrogate pair, as where a text is cut within an emoji: the text that holds it loses that, and nothing else does.

use fhir_sas::{
    diagnostic::{Issue, IssueCode},
    json::RawJson,
    r4::{self, Extension, FhirString, Practitioner, Primitive, Resource, Slot},
    search::SlotSearch,
    validate::{Layer, Validator},
};

use super::round::assert_loss_free;

/// Escapes of half a pair, and what a text has in their place.
const HALVES: [(&str, &str); 7] = [
    (r"\ud83d", "\u{fffd}"),
    (r"\uDC00", "\u{fffd}"),
    (r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
    (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
    (r"\ud83d\u0041", "\u{fffd}A"),
    (r"\ud83d\n", "\u{fffd}\n"),
    (r"\ud83dude00", "\u{fffd}ude00"),
];

fn reported(issues: &[Issue]) -> Vec<String> {
    issues.iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect()
}

#[test]
fn a_text_reads_but_for_the_half() {
    for (half, shown) in HALVES {
        let text = format!(r#"{{"resourceType":"Slot","comment":"é {half} b"}}"#);
        let read = r4::read::<Slot>(text.as_bytes()).expect("JSON");
        assert_eq!(reported(&read.issues()), ["lone-surrogate Slot.comment"], "{text}");
        let comment =
            read.value.comment.as_ref().and_then(Primitive::value).map(FhirString::as_str);
        assert_eq!(comment, Some(format!("é {shown} b").as_str()), "{text}");
        assert_eq!(r4::to_string(&read.value), text);
        assert_loss_free(&read.value, text.as_bytes());
        // the same is reported on the value, and on a copy
        let of_value = Validator::new(Layer::R4).check_value(&read.value.clone());
        assert!(reported(of_value.issues()).contains(&"lone-surrogate Slot.comment".to_owned()));
        // serde has no such texts: they are written as they read
        let by_serde = serde_json::to_value(&read.value).expect("serializes");
        assert_eq!(by_serde["comment"], format!("é {shown} b"));
    }
}

/// Texts are the same when they are written the same.
#[test]
fn halves_are_not_the_character_in_their_place() {
    let read = |inside: &str| {
        let text = format!(r#"{{"url":"urn:a:b","valueString":"{inside}"}}"#);
        let extension = r4::read::<Extension>(text.as_bytes()).expect("JSON").value;
        match extension.value {
            Some(fhir_sas::r4::ExtensionValue::String(text)) => text.into_value().expect("a text"),
            _ => panic!("a text"),
        }
    };
    let (high, low) = (read(r"\ud83d"), read(r"\udc00"));
    assert!(high == read(r"\ud83d") && high != low && high != read("\u{fffd}"));
    assert!(high < low && low > read("\u{fffd}"));
    assert_eq!(high.as_str(), low.as_str());
    assert!(!high.is_valid() && read("\u{fffd}").is_valid());
}

/// In whatever place of whatever resource.
#[test]
fn each_is_reported_at_its_place() {
    let text = r#"{"resourceType":"Practitioner","id":"\ud83d","name":[{"given":["a","\ud83d"],"_given":[{"id":"\ud83d"},null]}],"birthDate":"2000\ud83d","photo":[{"creation":"\ud83d","title":"b"}],"extension":[{"url":"urn:\ud83d","valueInstant":"\ud83d"}],"contained":[{"resourceType":"Patient","id":"p","gender":"\ud83d","name":[{"family":"\ud83d","_family":{"id":"x"}}],"animal":{"\ud83d":["\ud83d"]}}],"x":"\ud83d","\ud83d":1}"#;
    let read = r4::read::<Practitioner>(text.as_bytes()).expect("JSON");
    let halves = |issues: &[Issue]| -> Vec<String> {
        let issues = issues.iter().filter(|issue| issue.code == IssueCode::LoneSurrogate);
        issues
            .map(|issue| issue.path.strip_prefix("Practitioner.").expect("a path").to_owned())
            .collect()
    };
    let by_reader = [
        "id",
        "name[0].given[1]",
        "name[0].given[0].id",
        "birthDate",
        "photo[0].creation",
        "extension[0].url",
        "extension[0].value.ofType(instant)",
        "`\u{fffd}`",
    ];
    assert_eq!(halves(&read.issues()), by_reader);
    let report = Validator::new(Layer::R4).check(text.as_bytes());
    let all = halves(report.issues());
    assert!(by_reader.iter().all(|path| all.iter().any(|reported| reported == path)), "{all:?}");
    for path in ["contained[0].gender", "contained[0].name[0].family"] {
        assert!(all.iter().any(|reported| reported == path), "{path}: {all:?}");
    }
    assert!(report.issues().iter().all(|issue| issue.position.is_some()));
    // dates and instants with one are extra members; all else is in its field
    let value = &read.value;
    assert_eq!(
        value.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        ["birthDate", "x", "\u{fffd}"]
    );
    assert_eq!(value.name[0].given.len(), 2);
    assert_loss_free(value, text.as_bytes());
    assert_eq!(r4::to_string(value).matches(r"\ud83d").count(), text.matches(r"\ud83d").count());
}

#[test]
fn json_that_is_kept_has_the_escape() {
    for (half, shown) in HALVES {
        let text = format!(r#"{{"a\\":"\\u{half}","{half}":[1.50,"\u0041\"{half}"]}}"#);
        let raw: RawJson = text.parse().expect("JSON");
        assert_eq!(raw.as_str(), text);
        let expected =
            serde_json::json!({"a\\": format!("\\u{shown}"), shown: [1.5, format!("A\"{shown}")]});
        assert_eq!(raw.to_value().expect("a value"), expected);
        assert_eq!(serde_json::to_value(&raw).expect("serializes"), expected);
        let resource = format!(r#"{{"resourceType":"Patient","x":{text}}}"#);
        let read = r4::read::<Resource>(resource.as_bytes()).expect("JSON");
        assert_eq!(r4::to_string(&read.value), resource);
        assert_eq!(serde_json::to_value(&read.value).expect("serializes")["x"], expected);
    }
}

/// No member is known by a name with half a pair, and no type.
#[test]
fn names_with_halves_are_unknown() {
    let text =
        r#"{"resourceType":"Slot","comment\ud83d":1,"comment\udc00":2,"_\ud83d":{},"comment":"a"}"#;
    let read = r4::read::<Slot>(text.as_bytes()).expect("JSON");
    let issues = read.issues();
    assert_eq!(issues.iter().filter(|issue| issue.code == IssueCode::UnknownMember).count(), 3);
    assert_eq!(issues.iter().filter(|issue| issue.code == IssueCode::LoneSurrogate).count(), 3);
    assert!(
        r4::to_string(&read.value).contains(r#""comment\ud83d":1,"comment\udc00":2,"_\ud83d":{}"#)
    );
    let text = r#"{"resourceType":"Slot\ud83d"}"#;
    let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
    assert_eq!(
        reported(&read.issues())[0],
        "unknown-resource-type Slot\u{fffd}.resourceType".replace("Slot\u{fffd}", "`Slot\u{fffd}`")
    );
    assert_eq!(r4::to_string(&read.value), text);
}

/// Of an answer, all slots are there.
#[test]
fn an_answer_loses_no_slot() {
    let search = SlotSearch::parse(
        "start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=810002909371",
    )
    .expect("a search");
    let slot = |number: usize, reason: &str| {
        format!(
            r#"{{"fullUrl":"https://a.example/fhir/Slot/{number}","resource":{{"resourceType":"Slot","id":"{number}","status":"free","schedule":{{"reference":"Schedule/a"}},"start":"2026-03-02T09:00:00.000+01:00","end":"2026-03-02T09:15:00.000+01:00","serviceType":[{{"text":"{reason}"}}]}}}}"#
        )
    };
    let body = format!(
        r#"{{"resourceType":"Bundle","type":"searchset","entry":[{},{},{{"resource":{{"resourceType":"Schedule","id":"a","actor":[{{"reference":"Practitioner/p"}}]}}}},{{"resource":{{"resourceType":"Practitioner","id":"p","identifier":[{{"system":"urn:oid:1.2.250.1.71.4.2.1","value":"810002909371"}}],"name":[{{"family":"Foret\ud83d"}}]}}}}]}}"#,
        slot(1, r"Consultation \ud83d"),
        slot(2, "Consultation"),
    );
    let answer = search.read(200, body.as_bytes()).expect("an answer");
    assert_eq!(answer.availabilities().len(), 2);
    assert_eq!(answer.skipped_count(), 0);
    let report = answer.report();
    let halves = reported(report.issues());
    let halves: Vec<_> =
        halves.iter().filter(|reported| reported.starts_with("lone-surrogate")).collect();
    assert_eq!(
        halves,
        [
            "lone-surrogate Bundle.entry[0].resource.serviceType[0].text",
            "lone-surrogate Bundle.entry[3].resource.name[0].family"
        ]
    );
}
