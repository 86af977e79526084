//! The different answers of an archive, each with one fault or none.

use std::{collections::BTreeMap, fmt};

use fhir_sas::{
    UseCase,
    diagnostic::IssueCode,
    r4, testing,
    validate::{Layer, Validator},
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use crate::Random;

/// Longest answer, in bytes: archives have many small ones.
const LONGEST: usize = 16 * 1024;

/// Answers with the same fault that are kept.
const OF_A_CODE: usize = 8;

/// What came and is no answer, as a JSON text.
const NO_JSON: &str = r#""<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>""#;

pub struct Sample {
    /// What is wrong with it.
    pub code: Option<&'static str>,
    /// The answer in one line of JSON.
    pub line: String,
}

pub struct Pool {
    sound: Vec<Sample>,
    /// With a fault, by its code.
    faulty: Vec<(&'static str, Vec<Sample>)>,
}

impl Pool {
    /// Tries so many answers of each flow.
    ///
    /// The fault of an answer is known from who made it. Some faults have consequences with codes of their own, and some answers
    /// have a warning besides: only those are kept of which a validator reports the one fault and nothing else, so that an audit must
    /// count as many issues as faults were made.
    pub fn new(seed: u64, tries: u32) -> Result<Self, String> {
        let validator = Validator::new(Layer::Guide);
        let mut sound = Vec::new();
        let mut faulty: BTreeMap<&'static str, Vec<Sample>> = BTreeMap::new();
        let text = |bundle: &r4::Bundle| r4::to_string(bundle);
        for flow in UseCase::ALL {
            let mut runner = runner(seed);
            let answers = testing::agenda(*flow);
            let broken = testing::faulty_answer(*flow);
            for _ in 0..tries {
                let fault = broken.new_tree(&mut runner).map_err(|why| why.to_string())?.current();
                let line = text(&fault.bundle);
                let of_code = faulty.entry(fault.code.as_str()).or_default();
                if line.len() <= LONGEST
                    && of_code.len() < OF_A_CODE
                    && codes(&validator, &line) == [fault.code]
                {
                    of_code.push(Sample { code: Some(fault.code.as_str()), line });
                }
                let (search, agenda) =
                    answers.new_tree(&mut runner).map_err(|why| why.to_string())?.current();
                let answer = agenda.answer(&search, "https://agenda.example.fr/fhir");
                let line = text(answer.bundle().as_r4());
                let has_slots = answer.bundle().slots().next().is_some();
                if has_slots && line.len() <= LONGEST && codes(&validator, &line).is_empty() {
                    sound.push(Sample { code: None, line });
                }
            }
        }
        let not_json = IssueCode::NotJson.as_str();
        let page = Sample { code: Some(not_json), line: NO_JSON.to_owned() };
        faulty.entry(not_json).or_default().push(page);
        faulty.retain(|_, samples| !samples.is_empty());
        if sound.is_empty() {
            return Err(
                "expected an answer without a fault among those tried; found none. Raise --tries."
                    .to_owned(),
            );
        }
        Ok(Self { sound, faulty: faulty.into_iter().collect() })
    }

    /// An answer of a vendor. Vendors differ in how many faults they make, and in which ones.
    pub fn sample(&self, vendor: u64, random: &mut Random) -> &Sample {
        let in_ten = vendor % 4;
        if random.below(10) >= in_ten {
            return random.one_of(&self.sound);
        }
        let own = self.faulty.len().div_ceil(2);
        let from = usize::try_from(vendor).unwrap_or_default() % self.faulty.len();
        let which = usize::try_from(random.below(own as u64)).unwrap_or_default();
        let (_, samples) = &self.faulty[(from + which) % self.faulty.len()];
        random.one_of(samples)
    }
}

impl fmt::Display for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let faulty: usize = self.faulty.iter().map(|(_, samples)| samples.len()).sum();
        let (sound, codes) = (self.sound.len(), self.faulty.len());
        write!(f, "{sound} different ones without a fault, {faulty} with one of {codes} codes")
    }
}

/// The same answers for the same seed, on every machine.
fn runner(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    TestRunner::new_with_rng(Config { failure_persistence: None, ..Config::default() }, random)
}

/// The codes of all issues of an answer.
fn codes(validator: &Validator, line: &str) -> Vec<IssueCode> {
    validator.check(line.as_bytes()).issues().iter().map(|issue| issue.code).collect()
}
