//! The crate under test.

use fhir_sas::json;
use fhir_sas::r4::Bundle;

use crate::peer::Peer;

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
