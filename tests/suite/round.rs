//! What is read is written again: the same JSON value, whatever the way.

use std::fmt::Debug;

use fhir_sas::{json, r4::Node};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::tree::Tree;

/// Writes a value in every way there is, and compares each with the text that it was read from.
pub(super) fn assert_loss_free<T: Node + Clone + PartialEq + Debug>(value: &T, text: &[u8]) {
    let original = Tree::of(text).expect("JSON, since it was read");
    let compact = json::to_vec(value);
    assert_eq!(
        Tree::of(&compact).as_ref(),
        Some(&original),
        "compact: {}",
        String::from_utf8_lossy(&compact)
    );
    assert_eq!(json::to_string(value).as_bytes(), compact);
    let pretty = json::to_vec_pretty(value);
    assert_eq!(
        Tree::of(&pretty).as_ref(),
        Some(&original),
        "pretty: {}",
        String::from_utf8_lossy(&pretty)
    );
    assert_eq!(json::to_string_pretty(value).as_bytes(), pretty);

    let (mut streamed, mut streamed_pretty) = (Vec::new(), Vec::new());
    json::to_writer(value, &mut streamed).expect("a vector takes all");
    json::to_writer_pretty(value, &mut streamed_pretty).expect("a vector takes all");
    assert_eq!(streamed, compact);
    assert_eq!(streamed_pretty, pretty);

    let again = json::read::<T>(&compact).expect("what was written is read");
    assert_eq!(
        Tree::of(&json::to_vec(&again.value)).as_ref(),
        Some(&original),
        "read and written again"
    );
}

/// What is right is written the same way each time, byte for byte, and is equal to what was read.
pub(super) fn assert_stable<T: Node + PartialEq + Debug>(value: &T) {
    let text = json::to_string(value);
    let again = json::read::<T>(text.as_bytes()).expect("what was written is read").value;
    assert_eq!(json::to_string(&again), text);
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
