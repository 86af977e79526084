//! What `FrCore` 2 has otherwise, for checks against the guide's next edition: what a sender will have to change.
//!
//! The guide announces that its addresses will move, without a date: nothing of this is a fault. Each difference is reported once
//! for a value, where it is met first.

use super::{collector::Facts, engine::Engine, path::Path};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::CodeableConcept,
    urls::{
        fr_core_2::{COUNT, successor},
        known::FR_APPOINTMENT_OPERATOR,
    },
};

/// What was reported already: a bit for each address that has a successor, and the next one for ADELI numbers.
#[derive(Clone, Copy, Default)]
pub(super) struct Announced(u32);

const ADELI: usize = COUNT;

// a bit for each
const _: () = assert!(ADELI < 32);

impl Announced {
    fn is_new(&mut self, bit: usize) -> bool {
        let is_new = self.0 & 1 << bit == 0;
        self.0 |= 1 << bit;
        is_new
    }
}

impl Engine<'_> {
    /// An address of a profile, an extension or a code system: whether `FrCore` 2 has another one in its place.
    pub(super) fn announce_address(&mut self, address: &str, path: &Path<'_>) {
        if self.announced.is_none() || self.nested > 0 {
            return;
        }
        let Some((bit, new)) = successor(address) else { return };
        let subject = if address == FR_APPOINTMENT_OPERATOR { "operator" } else { "address" };
        let expected = [new];
        self.announce(bit, path, Facts::about(subject).expected(&expected).found(address));
    }

    /// The code systems of a concept.
    pub(super) fn announce_systems(&mut self, concept: &CodeableConcept, path: &Path<'_>) {
        if self.announced.is_none() {
            return;
        }
        for (index, coding) in concept.coding.iter().enumerate() {
            if let Some(system) = super::coding::system(coding) {
                let at = path.item("CodeableConcept", "coding", index);
                self.announce_address(system, &at.member("Coding", "system"));
            }
        }
    }

    /// An ADELI number: `FrCore` 2 has none.
    pub(super) fn announce_adeli(&mut self, path: &Path<'_>) {
        self.announce(ADELI, path, Facts::about("adeli"));
    }

    fn announce(&mut self, bit: usize, path: &Path<'_>, facts: Facts<'_>) {
        if self.announced.as_mut().is_some_and(|announced| announced.is_new(bit)) {
            let code = IssueCode::FrCore2;
            self.report_at(code, path, Layer::Guide, Rule::guide(code.as_str()), facts);
        }
    }
}
