//! What is read is written again: the same JSON value, in whatever form.

use std::fmt::Debug;

use fhir_sas::r4::{
    self, Base, Bundle, BundleEntry, BundleType, CodeableConcept, Id, Instant, Meta, Node,
    Practitioner, Reference, Shared, Slot, SlotStatus,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::tree::Tree;

/// Writes a value with every writer, and compares each result with the text that it was read from.
pub(super) fn assert_loss_free<T: Node + Clone + PartialEq + Debug>(value: &T, text: &[u8]) {
    let original = Tree::of(text).expect("JSON, since it was read");
    let compact = r4::to_vec(value);
    assert_eq!(
        Tree::of(&compact).as_ref(),
        Some(&original),
        "compact: {}",
        String::from_utf8_lossy(&compact)
    );
    assert_eq!(r4::to_string(value).as_bytes(), compact);
    let pretty = r4::to_vec_pretty(value);
    assert_eq!(
        Tree::of(&pretty).as_ref(),
        Some(&original),
        "pretty: {}",
        String::from_utf8_lossy(&pretty)
    );
    assert_eq!(r4::to_string_pretty(value).as_bytes(), pretty);

    let (mut streamed, mut streamed_pretty) = (Vec::new(), Vec::new());
    r4::to_writer(value, &mut streamed).expect("a vector takes all");
    r4::to_writer_pretty(value, &mut streamed_pretty).expect("a vector takes all");
    assert_eq!(streamed, compact);
    assert_eq!(streamed_pretty, pretty);

    let again = r4::read::<T>(&compact).expect("what was written is read");
    assert_eq!(
        Tree::of(&r4::to_vec(&again.value)).as_ref(),
        Some(&original),
        "read and written again"
    );
}

/// What is right is written in the same form each time, byte for byte, and is equal to what was read.
pub(super) fn assert_stable<T: Node + PartialEq + Debug>(value: &T) {
    let text = r4::to_string(value);
    let again = r4::read::<T>(text.as_bytes()).expect("what was written is read").value;
    assert_eq!(r4::to_string(&again), text);
    assert_eq!(&again, value);
}

/// The same through serde, as JSON and in a binary format; its numbers are serde's.
pub(super) fn assert_serde<T: Node + Serialize + DeserializeOwned>(value: &T, text: &[u8]) {
    let original: Value = serde_json::from_slice(text).expect("JSON, since it was read");
    let serialized = serde_json::to_value(value).expect("serializes");
    assert_eq!(serialized, original);
    let back: T = serde_json::from_value(serialized).expect("deserializes");
    assert_eq!(serde_json::to_value(&back).expect("serializes"), original);
    let back: T = serde_json::from_slice(text).expect("deserializes");
    assert_eq!(serde_json::to_value(&back).expect("serializes"), original);

    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).expect("serializes");
    let back: T = ciborium::from_reader(&cbor[..]).expect("deserializes");
    assert_eq!(serde_json::to_value(&back).expect("serializes"), original);
}

#[test]
fn shared_values_are_written_like_others() {
    let reason: Shared<CodeableConcept> = CodeableConcept::text("Dépistage \"en ville\"").into();
    let meta: Shared<Meta> =
        Meta { version_id: Some(Id::from("1").into()), ..Meta::default() }.into();
    let slot = |number: usize, reason: &Shared<CodeableConcept>, meta: &Shared<Meta>| Slot {
        id: Some(Id::from(format!("slot-{number}")).into()),
        meta: Some(meta.clone()),
        service_type: (0..number % 4).map(|_| reason.clone()).collect(),
        specialty: [reason.clone()].into_iter().collect(),
        appointment_type: Some(reason.clone()),
        ..Slot::new(
            Reference::to("Schedule/7"),
            SlotStatus::FREE,
            Instant::from_text("2026-03-02T09:00:00.000+01:00"),
            Instant::from_text("2026-03-02T09:15:00.000+01:00"),
        )
    };
    let bundle = |slots: Vec<Slot>| Bundle {
        entry: slots
            .into_iter()
            .map(|slot| BundleEntry { resource: Some(slot.into()), ..BundleEntry::default() })
            .collect(),
        ..Bundle::new(BundleType::SEARCHSET)
    };
    // long enough to be handed on in pieces
    let shared = bundle((0..2_000).map(|number| slot(number, &reason, &meta)).collect());
    let own = |number| {
        slot(number, &reason.clone().into_inner().into(), &meta.clone().into_inner().into())
    };
    let own = bundle((0..2_000).map(own).collect());
    assert!(shared == own);
    let written = r4::to_vec(&shared);
    assert!(written == r4::to_vec(&own));
    assert!(r4::read::<Bundle>(&written).expect("JSON").value == own);
    let mut streamed = Vec::new();
    r4::to_writer(&shared, &mut streamed).expect("a vector takes all");
    assert!(streamed == written);
    let mut pretty = Vec::new();
    r4::to_writer_pretty(&shared, &mut pretty).expect("a vector takes all");
    assert!(pretty == r4::to_vec_pretty(&own));
}

/// Both writers agree on lengths after a change too.
#[test]
fn arrays_of_different_length_are_written_equally_after_a_change() {
    let text = r#"{"resourceType":"Practitioner","name":[{"given":["a",null],"_given":[null,null,{"id":"x"}]}]}"#;
    let mut practitioner = r4::read::<Practitioner>(text.as_bytes()).expect("JSON").value;
    *practitioner.name[0].given[2].base_mut() = Base::default();
    let direct: Value = serde_json::from_str(&r4::to_string(&practitioner)).expect("JSON");
    assert_eq!(direct, serde_json::to_value(&practitioner).expect("JSON"));
    assert_eq!(direct["name"][0]["given"], serde_json::json!(["a", null]));
}

/// Arrays of different length are read by their indexes, and written as long as they were.
#[test]
fn arrays_of_different_length_come_back() {
    let extended = r#"{"extension":[{"url":"urn:a:b","valueCode":"a"}]}"#;
    for (given, beside, count) in [
        (r#""a","b""#, r#"{"id":"x"}"#.to_owned(), 2),
        (r#""a","b","c","d""#, r#"null,{"id":"x"}"#.to_owned(), 4),
        (r#""a",null"#, r#"{"id":"x"}"#.to_owned(), 2),
        (r#""a","b""#, r#"{"id":"x"},null,null"#.to_owned(), 3),
        (r#""a""#, format!("null,{extended}"), 2),
        (r#""a""#, format!("null,null,{extended},null"), 4),
        ("null", format!("{extended},{extended}"), 2),
    ] {
        let (values, siblings) =
            (format!(r#""given":[{given}]"#), format!(r#""_given":[{beside}]"#));
        let of = |members: &[&str]| {
            format!(r#"{{"resourceType":"Practitioner","name":[{{{}}}]}}"#, members.join(","))
        };
        let text = of(&[&values, &siblings]);
        let read = r4::read::<Practitioner>(text.as_bytes()).expect("JSON");
        assert_eq!(read.value.name[0].given.len(), count, "{text}");
        assert!(!read.value.name[0].base.extra().iter().any(|_| true), "{text}");
        assert_eq!(r4::to_string(&read.value), text);
        assert_loss_free(&read.value, text.as_bytes());
        assert_serde(&read.value, text.as_bytes());
        assert_stable(&read.value);
        let other = of(&[&siblings, &values]);
        let other = r4::read::<Practitioner>(other.as_bytes()).expect("JSON");
        assert_eq!(other.value, read.value);
        assert_eq!(r4::to_string(&other.value), text);
        // one that stands twice, before and after
        for doubled in [
            of(&[&values, &siblings, &siblings.replace('x', "y")]),
            of(&[&values, r#""_given":[null,{"id":"y"}]"#, &siblings]),
            of(&[&siblings, &values, &values.replace('a', "b")]),
            of(&[&values, &siblings, r#""given":["z","z","z"]"#]),
        ] {
            let read = r4::read::<Practitioner>(doubled.as_bytes()).expect("JSON");
            assert_loss_free(&read.value, doubled.as_bytes());
        }
    }
}
