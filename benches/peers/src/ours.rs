//! The crate under test.

use fhir_sas::json;
use fhir_sas::r4::Bundle;
use fhir_sas::validate::{Layer, Validator};

use crate::peer::{Job, Peer};

pub struct Ours;

impl Peer for Ours {
    const NAME: &'static str = "fhir-sas";
    const MOST_SLOTS: usize = 1_000_000;
    type Value = Bundle;

    fn read(text: &[u8]) -> Option<Bundle> {
        json::read::<Bundle>(text).ok().map(|read| read.value)
    }

    fn write(bundle: &Bundle, out: &mut Vec<u8>) {
        json::write_into(bundle, out);
    }
}

/// Checks what was read again and again: an answer without an error; that walk-in slots have no address is a warning.
pub fn checker(layer: Layer, text: &[u8]) -> Job<'_> {
    let read = json::read::<Bundle>(text).expect("a bundle");
    let validator = Validator::new(layer);
    Box::new(move || {
        let report = std::hint::black_box(&validator).check_read(&read);
        assert!(report.is_conformant(), "{report}");
    })
}
