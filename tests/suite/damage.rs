//! Texts damaged at every place: nothing panics, what is still JSON is read and comes back, anything else is refused.

use fhir_sas::{
    diagnostic::Lang,
    r4::{self, Resource},
};
use serde_json::Value;

use super::{effort, shared, tree::Tree};

/// A small answer with a bit of everything: accents, escapes, extensions, resources in resources.
pub(super) const SEARCHSET: &[u8] = include_bytes!("../data/searchset.json");

/// What takes the place of a byte.
pub(super) const INTRUDERS: &[u8] = b"\"{}[]:,\\0a\n\x00\xFF";

/// The guarantees for every text, JSON or not; returns whether it was JSON.
fn check(text: &[u8]) -> bool {
    let shown = || String::from_utf8_lossy(text);
    let tree = Tree::of(text);
    if serde_json::from_slice::<Value>(text).is_ok() {
        assert!(tree.is_some(), "JSON to serde_json: {}", shown());
    }
    match r4::read::<Resource>(text) {
        Ok(read) => {
            assert!(tree.is_some(), "no JSON, and accepted: {}", shown());
            assert_eq!(Tree::of(&r4::to_vec(&read.value)), tree, "{}", shown());
            let issues = read.issues();
            assert_eq!(issues.len(), read.issue_count());
            let offsets: Vec<_> =
                issues.iter().filter_map(|issue| issue.position).map(|at| at.offset).collect();
            assert!(
                offsets.is_sorted() && offsets.iter().all(|offset| *offset < text.len()),
                "{}",
                shown()
            );
        }
        Err(error) => {
            assert!(tree.is_none(), "JSON, and refused, {error}: {}", shown());
            assert!(error.is_syntax());
            assert!(
                error.position().is_some_and(|at| at.offset <= text.len()),
                "{error}: {}",
                shown()
            );
            assert!(!error.message(Lang::Fr).is_empty());
        }
    }
    tree.is_some()
}

/// The text with another byte at that place.
pub(super) fn with_byte(text: &[u8], at: usize, byte: u8) -> Vec<u8> {
    let mut text = text.to_vec();
    text[at] = byte;
    text
}

/// Checks all of the texts that are damaged in one way; how many there were, and how many of them were still JSON.
fn check_all(texts: impl Iterator<Item = Vec<u8>>) -> (usize, usize) {
    texts.fold((0, 0), |(all, right), text| (all + 1, right + usize::from(check(&text))))
}

#[test]
fn the_searchset_is_right() {
    assert!(check(SEARCHSET));
    let read = r4::read::<Resource>(SEARCHSET).expect("JSON");
    let issues: Vec<_> =
        read.issues().iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect();
    assert_eq!(issues, ["unknown-member Bundle.entry[1].resource.rien"]);
}

#[test]
fn cut_at_every_byte() {
    let (all, right) = check_all((0..SEARCHSET.len()).map(|end| SEARCHSET[..end].to_vec()));
    assert_eq!((all, right), (SEARCHSET.len(), 1), "only the line feed at the end can be spared");
    // and begun at every byte
    check_all((1..SEARCHSET.len()).map(|start| SEARCHSET[start..].to_vec()));
}

#[test]
fn every_byte_left_out_or_doubled() {
    let places = 0..SEARCHSET.len();
    let (_, right) =
        check_all(places.clone().map(|at| [&SEARCHSET[..at], &SEARCHSET[at + 1..]].concat()));
    assert!(right > 300);
    let (_, right) = check_all(places.map(|at| [&SEARCHSET[..=at], &SEARCHSET[at..]].concat()));
    assert!(right > 300);
}

#[test]
fn every_bit_flipped() {
    let (_, right) = check_all((0..SEARCHSET.len()).flat_map(|at| {
        (0..8).map(move |bit| with_byte(SEARCHSET, at, SEARCHSET[at] ^ (1 << bit)))
    }));
    assert!(right > 2000);
}

#[test]
fn every_byte_replaced() {
    let (_, right) = check_all(
        (0..SEARCHSET.len())
            .flat_map(|at| INTRUDERS.iter().map(move |byte| with_byte(SEARCHSET, at, *byte))),
    );
    assert!(right > 2000);
}

/// The examples are larger: some hundred places of each, and at each one way after the other.
#[test]
fn examples_damaged() {
    let Some(examples) = shared::files("ig/examples") else { return };
    for (name, text) in &examples {
        println!("{name}");
        let step = text.len().div_ceil(effort::share(300));
        for (count, at) in (0..text.len()).step_by(step).enumerate() {
            check(&text[..at]);
            check(&with_byte(text, at, INTRUDERS[count % INTRUDERS.len()]));
            check(&with_byte(text, at, text[at] ^ (1 << (count % 8))));
        }
    }
}
