//! How many generated inputs the tests look at: a fifth of them while one works, all with `FHIR_SAS_TEST_EFFORT=full`, which the
//! checks before a change is taken set.

use std::env;

const SHARE: usize = 5;

pub(super) fn is_full() -> bool {
    env::var("FHIR_SAS_TEST_EFFORT").is_ok_and(|effort| effort == "full")
}

/// So many of so many inputs.
pub(super) fn share(all: usize) -> usize {
    all.div_ceil(step())
}

/// The same for a walk over inputs: each of them, or each fifth.
pub(super) fn step() -> usize {
    if is_full() { 1 } else { SHARE }
}
