//! What is equal, and what `Debug` shows.

use fhir_sas::r4::{
    self, Appointment, Coding, Contained, Extension, ExtensionValue, Extensions, FhirString,
    Identifier, Resource, Slot, Uri,
};
use serde_json::{Value, json};

/// Calls `f` with the text as it is once each value in it, but for names of types, was changed.
fn each_change(whole: &mut Value, pointer: &str, f: &mut dyn FnMut(&str, String)) {
    let children: Vec<String> = match whole.pointer(pointer) {
        Some(Value::Object(members)) => members
            .keys()
            .filter(|name| *name != "resourceType")
            .map(|name| format!("{pointer}/{name}"))
            .collect(),
        Some(Value::Array(items)) => (0..items.len()).map(|at| format!("{pointer}/{at}")).collect(),
        _ => Vec::new(),
    };
    if children.is_empty() {
        let place = whole.pointer_mut(pointer).expect("a place");
        let before = place.clone();
        *place = match &before {
            Value::String(text) => format!("{text}x").into(),
            Value::Bool(value) => (!value).into(),
            Value::Number(number) => json!(number.as_f64().expect("a number") + 1.0),
            other => panic!("{other} is no leaf"),
        };
        let text = whole.to_string();
        *whole.pointer_mut(pointer).expect("a place") = before;
        f(pointer, text);
    }
    for child in children {
        each_change(whole, &child, f);
    }
}

fn read(text: &str) -> Resource {
    r4::read::<Resource>(text.as_bytes()).expect("JSON").value
}

#[test]
fn what_differs_anywhere_is_not_equal() {
    let appointment = json!({
        "resourceType": "Appointment", "id": "1", "language": "fr",
        "_language": {"id": "a", "extension": [{"url": "u:a", "valueCode": "b"}]},
        "text": {"status": "generated", "div": "<div/>"},
        "contained": [{"resourceType": "Slot", "id": "s", "overbooked": true}, {"resourceType": "Patient", "id": "p"}],
        "extension": [
            {"url": "u:a", "valueTiming": {"repeat": {"boundsPeriod": {"start": "2024"}, "when": ["MORN", "NOON"]}}},
            {"url": "u:b", "extension": [{"url": "c", "valueDecimal": 1.5}]}
        ],
        "modifierExtension": [{"url": "u:c", "_valueDate": {"id": "d"}}],
        "status": "booked", "priority": 3, "start": "2024-06-12T16:40:00.000+02:00",
        "participant": [{"id": "x", "status": "accepted", "unheard": {"of": [1, "y"]}, "actor": {"reference": "#s"}}],
        "reasonCode": [{"coding": [{"system": "u:s", "code": "a"}, {"userSelected": false}], "text": "t"}]
    });
    let answer = include_str!("../../examples/answer.json");
    for mut whole in [appointment, serde_json::from_str(answer).expect("JSON")] {
        let (text, mut changes) = (whole.to_string(), 0);
        let before = read(&text);
        assert!(before == read(&text) && before == before.clone());
        each_change(&mut whole, "", &mut |pointer, changed| {
            assert!(before != read(&changed), "{pointer}");
            changes += 1;
        });
        assert!(changes > 30, "{changes}");
    }
}

#[test]
fn an_element_may_differ_by_what_its_kind_has_not() {
    let plain = Identifier { value: Some("1".into()), ..Identifier::default() };
    let mut odd = plain.clone();
    odd.base.set_modifier_extension(vec![Extension::new("u:a", FhirString::from("b"))]);
    assert!(plain != odd);
    assert!(odd != plain);
    assert!(odd == odd.clone());
    odd.base.set_modifier_extension(Vec::new());
    assert!(plain == odd);
}

#[test]
fn debug_shows_what_is_there() {
    let slot = r4::read::<Slot>(
        br##"{"resourceType":"Slot","status":"free","start":"2024-06-12T16:40:00.000+02:00","overbooked":true,
        "schedule":{"reference":"#a"},"comment":"la \"suite\"","_comment":{"id":"c"},"_end":{"id":"e"},
        "extension":[{"url":"u:x","valueDecimal":1.50}],"contained":[{"resourceType":"Patient"}],"odd":[1]}"##,
    )
    .expect("JSON")
    .value;
    assert_eq!(
        format!("{slot:?}"),
        concat!(
            r##"Slot { contained: [{"resourceType":"Patient"}], extension: [Extension { url: "u:x", valueDecimal: 1.50 }], "##,
            r##"schedule: Reference { reference: "#a" }, status: "free", start: "2024-06-12T16:40:00.000+02:00", "##,
            r##"end: Primitive { value: None, base: Element { id: "e" } }, overbooked: true, "##,
            r##"comment: Primitive { value: Some("la \"suite\""), base: Element { id: "c" } }, "##,
            r##"extra: {"odd": [1]} }"##
        )
    );
    assert_eq!(format!("{:?}", ExtensionValue::from(FhirString::from("a"))), "valueString(\"a\")");
    assert_eq!(
        format!("{:?}", Resource::from(Slot { comment: Some("a".into()), ..slot })).find("Slot {"),
        Some(0)
    );
}

#[test]
fn extensions_and_contained_resources_are_used_as_vectors() {
    let coding = Coding::new(Uri::from("u:s"), "a");
    let first = Extension::new("u:a", coding);
    let mut list: Extensions = vec![first.clone()].into();
    list.push(Extension::nested("u:b", vec![first.clone()]));
    list.retain(|extension| extension.value.is_none());
    assert_eq!(
        list.iter().map(|extension| extension.base.extension().len()).collect::<Vec<_>>(),
        [1]
    );
    for extension in &mut list {
        extension.url = Some("u:c".into());
    }
    assert!(list == Extensions::from_iter(list.clone()) && list != Extensions::new());
    assert!(Vec::from(list)[0].url == Some("u:c".into()));

    let mut emptied = Contained::from(vec![read(r#"{"resourceType":"Slot"}"#)]);
    emptied.clear();
    assert!(emptied == Contained::new() && emptied.into_iter().next().is_none());

    let text = r#"{"resourceType":"Appointment","extension":[]}"#;
    let read = r4::read::<Appointment>(text.as_bytes()).expect("JSON");
    assert!(read.value.extension.is_empty() && !read.is_clean());
    assert_eq!(r4::to_string(&read.value), text);
}
