//! What `FrCore` 2 has otherwise, for checks against the guide's next edition: what a sender will have to change.
//!
//! The guide announces that its addresses will move, without a date: nothing of this is a fault. Each difference is reported once
//! for a value, where it is met first.

use super::{
    coding,
    collector::{Collector, Facts},
    path::Path,
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::CodeableConcept,
    urls::{
        fr_core_2::{COUNT, successor},
        known::FR_APPOINTMENT_OPERATOR,
    },
};

/// What was reported already: a bit for each address that has a successor, and the next one for ADELI numbers. `None` where
/// nothing is announced: of other editions, and during a speculative check.
#[derive(Clone, Copy, Default)]
pub(super) struct Announced(Option<u32>);

const ADELI: usize = COUNT;

// a bit for each
const _: () = assert!(ADELI < 32);

impl Announced {
    /// Nothing was reported yet.
    pub(super) const fn new() -> Self {
        Self(Some(0))
    }

    /// An address of a profile, an extension or a code system: whether `FrCore` 2 has another one in its place.
    pub(super) fn address(&mut self, issues: &mut Collector, address: &str, path: &Path<'_>) {
        if self.0.is_none() {
            return;
        }
        let Some((bit, new)) = successor(address) else { return };
        let subject = if address == FR_APPOINTMENT_OPERATOR { "operator" } else { "address" };
        let expected = [new];
        let facts = Facts::about(subject).expected(&expected).found(address);
        self.report(issues, bit, path, facts);
    }

    /// The code systems of a concept.
    pub(super) fn systems(
        &mut self,
        issues: &mut Collector,
        concept: &CodeableConcept,
        path: &Path<'_>,
    ) {
        if self.0.is_none() {
            return;
        }
        for (index, coding) in concept.coding.iter().enumerate() {
            if let Some(system) = coding::system(coding) {
                let at = path.item("CodeableConcept", "coding", index);
                self.address(issues, system, &at.member("Coding", "system"));
            }
        }
    }

    /// An ADELI number: `FrCore` 2 has none.
    pub(super) fn adeli(&mut self, issues: &mut Collector, path: &Path<'_>) {
        self.report(issues, ADELI, path, Facts::about("adeli"));
    }

    fn report(&mut self, issues: &mut Collector, bit: usize, path: &Path<'_>, facts: Facts<'_>) {
        let Some(reported) = &mut self.0 else { return };
        if *reported & 1 << bit == 0 {
            *reported |= 1 << bit;
            let code = IssueCode::FrCore2;
            issues.report_at(code, path, Layer::Guide, Rule::guide(code.as_str()), facts);
        }
    }
}
