//! How many generated inputs the tests look at: a fifth of them while one works, all with `FHIR_SAS_TEST_EFFORT=full`, which the
//! checks before a change is taken set. The tests of the command share this file.

use std::env;

use proptest::{
    strategy::Strategy,
    test_runner::{Config, TestCaseError, TestRunner},
};

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

/// Runs a test over values of a strategy. Nothing is written beside the tests.
pub(super) fn for_all<S: Strategy>(
    cases: u32,
    strategy: &S,
    test: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let cases = u32::try_from(share(cases as usize)).expect("a number of cases");
    let config = Config {
        cases,
        failure_persistence: None,
        max_local_rejects: 1_000_000,
        ..Config::default()
    };
    if let Err(error) = TestRunner::new(config).run(strategy, test) {
        panic!("{error}");
    }
}
