//! The crate under test.

use fhir_sas::r4;
use fhir_sas::r4::Bundle;
use fhir_sas::search::SlotSearch;
use fhir_sas::validate::{Layer, Validator};

use crate::peer::{Job, Peer};

pub struct Ours;

impl Peer for Ours {
    const NAME: &'static str = "fhir-sas";
    const MOST_SLOTS: usize = 1_000_000;
    type Value = Bundle;

    fn read(text: &[u8]) -> Option<Bundle> {
        unlimited().read::<Bundle>(text).ok().map(|read| read.value)
    }

    fn write(bundle: &Bundle, out: &mut Vec<u8>) {
        r4::write_into(bundle, out);
    }
}

/// Texts of the benchmarks are longer than those of a server.
fn unlimited() -> r4::Reader {
    r4::Reader::new().max_bytes(usize::MAX).max_memory(usize::MAX)
}

/// Checks what was read again and again: an answer without an error; that walk-in slots have no address is a warning.
pub fn checker(layer: Layer, text: &[u8]) -> Job<'_> {
    let read = unlimited().read::<Bundle>(text).expect("a bundle");
    let validator = Validator::new(layer);
    Box::new(move || {
        let report = std::hint::black_box(&validator).check_read(&read);
        assert!(report.is_conformant(), "{report}");
    })
}

/// The search that the generated answers answer, whatever their length.
pub fn search() -> SlotSearch {
    let ids: Vec<_> = (0..crate::generate::MAX_PRACTITIONERS)
        .map(|practitioner| crate::generate::rpps(practitioner).to_string())
        .collect();
    let query = format!(
        "start=ge2026-02-02T08:00:00.000%2B01:00&start=le2026-02-04T23:59:59.999%2B01:00\
         &status=free&schedule.actor:Practitioner.identifier={}",
        ids.join(",")
    );
    SlotSearch::parse(&query).expect("a search for at most 25")
}

/// How many availabilities an answer gives; each is looked at.
pub fn availabilities(search: &SlotSearch, text: &[u8]) -> usize {
    let answer = search.read(200, text).expect("an answer");
    let slots = answer.availabilities();
    slots.filter(|slot| slot.end() > slot.start()).count()
}

/// All that the platform does with an answer: reads it, looks at each availability, and checks it.
pub fn use_of(search: &SlotSearch, text: &[u8]) {
    let answer = search.read(200, text).expect("an answer");
    let slots = answer.availabilities().filter(|slot| slot.end() > slot.start()).count();
    std::hint::black_box((slots, answer.report().is_conformant()));
}
