//! What answers were worth, in figures.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;

use super::{ReceivedResponse, ResponseError};
use crate::{
    diagnostic::{Diagnostic, Severity},
    r4::Resource,
};

/// Answers of a vendor in figures, for metrics, alerts and audits.
///
/// A summary holds counts by code and nothing of a person. Summaries of many answers add up, in any order, to the same one. The
/// names of its members, as serde writes them, are permanent, like the codes.
///
/// ```
/// use fhir_sas::search::{NoAnswer, ResponseSummary, SlotSearch};
///
/// let search = SlotSearch::parse(
///     "start=ge2026-03-02&start=le2026-03-04&status=free\
///     &schedule.actor:Practitioner.identifier=810002909371",
/// )?;
/// let mut month = ResponseSummary::default();
/// for (status, body) in
///     [(200, &br#"{"resourceType": "Bundle", "type": "searchset"}"#[..]), (503, b"")]
/// {
///     month.merge(&match search.read(status, body) {
///         Ok(response) => response.summary(),
///         Err(error) => error.summary(),
///     });
/// }
/// month.merge(&NoAnswer::Late.summary()); // nothing within seven seconds
/// assert_eq!((month.responses, month.unanswered), (2, 1));
/// assert_eq!(["answered", "status", "late"].map(|outcome| month.outcomes[outcome]), [1, 1, 1]);
/// for (code, count) in &month.issues {
///     println!("sas_issues_total{{code=\"{code}\"}} {count}"); // to any library for metrics
/// }
/// # Ok::<(), fhir_sas::search::RequestError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ResponseSummary {
    /// How many answers it sums up.
    pub responses: u64,
    /// How many requests were never answered: of [`NoAnswer`].
    pub unanswered: u64,
    /// How many of the answers were read (`answered`), how many could not be, by the code of
    /// [`ResponseErrorCode`](super::ResponseErrorCode), and how many requests had no answer, by the code of [`NoAnswer`].
    pub outcomes: BTreeMap<String, u64>,
    /// Entries with a slot.
    pub slots_received: u64,
    /// Slots that can be shown.
    pub slots_shown: u64,
    /// Entries that were skipped, by the code of [`SkipCode`](super::SkipCode). Codes are known of the first 100 of an answer; of
    /// the others there is only the number, [`skipped_beyond`](Self::skipped_beyond).
    pub skipped: BTreeMap<String, u64>,
    /// Skipped entries whose code was not kept.
    pub skipped_beyond: u64,
    /// Skipped entries, among those whose code was kept, that are not [expected](super::SkipCode::is_expected) and may hold a slot which
    /// was requested: it cannot be shown. Slots of an answer that could not be read are not counted.
    pub slots_lost: u64,
    /// Issues by the code of [`IssueCode`](crate::diagnostic::IssueCode). Codes are known of the first 1,000 of an answer.
    pub issues: BTreeMap<String, u64>,
    /// The same by the [`Layer`](crate::diagnostic::Layer) that demands it, and then by code: one code may have several layers.
    pub issues_by_layer: BTreeMap<String, BTreeMap<String, u64>>,
    /// Issues whose code was not kept.
    pub issues_beyond: u64,
}

impl<'de> Deserialize<'de> for ResponseSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde's own errors would quote what is found instead of a count
        let wrong = || {
            de::Error::custom(
                "expected a summary of answers: an object of counts, some of them by code; found something else",
            )
        };
        let Value::Object(members) = Value::deserialize(deserializer)? else { return Err(wrong()) };
        let count = |value: &Value| value.as_u64().ok_or_else(wrong);
        let counts = |value: &Value| -> Result<BTreeMap<_, _>, D::Error> {
            let by_code = value.as_object().ok_or_else(wrong)?.iter();
            by_code.map(|(code, value)| Ok((code.clone(), count(value)?))).collect()
        };
        let mut read = Self::default();
        for (name, value) in &members {
            match name.as_str() {
                "responses" => read.responses = count(value)?,
                "unanswered" => read.unanswered = count(value)?,
                "outcomes" => read.outcomes = counts(value)?,
                "slots-received" => read.slots_received = count(value)?,
                "slots-shown" => read.slots_shown = count(value)?,
                "skipped" => read.skipped = counts(value)?,
                "skipped-beyond" => read.skipped_beyond = count(value)?,
                "slots-lost" => read.slots_lost = count(value)?,
                "issues" => read.issues = counts(value)?,
                "issues-by-layer" => {
                    let layers = value.as_object().ok_or_else(wrong)?.iter();
                    let layers = layers.map(|(layer, value)| Ok((layer.clone(), counts(value)?)));
                    read.issues_by_layer = layers.collect::<Result<_, _>>()?;
                }
                "issues-beyond" => read.issues_beyond = count(value)?,
                // of a later version
                _ => {}
            }
        }
        Ok(read)
    }
}

/// Why a request has no answer: only who sent it knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoAnswer {
    /// Not within the time: the platform waits for 7 seconds.
    Late,
    /// No connection: no such name, refused, certificates that do not fit.
    Unreachable,
    /// The connection ended before the answer did.
    BrokenOff,
}

impl NoAnswer {
    /// Every cause.
    pub const ALL: &'static [Self] = &[Self::Late, Self::Unreachable, Self::BrokenOff];

    /// Its code: `late`, `unreachable`, `broken-off`. It is permanent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Unreachable => "unreachable",
            Self::BrokenOff => "broken-off",
        }
    }

    /// The request in figures.
    #[must_use]
    pub fn summary(self) -> ResponseSummary {
        let mut summary = ResponseSummary { unanswered: 1, ..ResponseSummary::default() };
        count(&mut summary.outcomes, self.as_str());
        summary
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl ResponseSummary {
    /// Adds the figures of other answers, at most up to [`u64::MAX`].
    pub fn merge(&mut self, other: &Self) {
        // a summary may come from a file
        let plus = |to: &mut u64, more: u64| *to = to.saturating_add(more);
        let add = |to: &mut BTreeMap<String, u64>, from: &BTreeMap<String, u64>| {
            for (code, count) in from {
                plus(to.entry(code.clone()).or_default(), *count);
            }
        };
        plus(&mut self.responses, other.responses);
        plus(&mut self.unanswered, other.unanswered);
        add(&mut self.outcomes, &other.outcomes);
        plus(&mut self.slots_received, other.slots_received);
        plus(&mut self.slots_shown, other.slots_shown);
        add(&mut self.skipped, &other.skipped);
        plus(&mut self.skipped_beyond, other.skipped_beyond);
        plus(&mut self.slots_lost, other.slots_lost);
        add(&mut self.issues, &other.issues);
        for (layer, issues) in &other.issues_by_layer {
            add(self.issues_by_layer.entry(layer.clone()).or_default(), issues);
        }
        plus(&mut self.issues_beyond, other.issues_beyond);
    }
}

fn count(counts: &mut BTreeMap<String, u64>, code: &str) {
    match counts.get_mut(code) {
        Some(count) => *count += 1,
        None => {
            counts.insert(code.to_owned(), 1);
        }
    }
}

impl ReceivedResponse {
    /// The answer in figures. It holds those of the [report](Self::report), which takes more time than reading.
    #[must_use]
    pub fn summary(&self) -> ResponseSummary {
        let mut summary = ResponseSummary { responses: 1, ..ResponseSummary::default() };
        count(&mut summary.outcomes, "answered");
        let is_slot =
            |entry: &&crate::r4::BundleEntry| matches!(entry.resource, Some(Resource::Slot(_)));
        summary.slots_received = self.as_r4().entry.iter().filter(is_slot).count() as u64;
        summary.slots_shown = self.availabilities().len() as u64;
        for entry in self.skipped() {
            count(&mut summary.skipped, entry.code().as_str());
            summary.slots_lost += u64::from(entry.severity() >= Severity::Error);
        }
        summary.skipped_beyond = (self.skipped_count() - self.skipped().len()) as u64;
        let report = self.report();
        for issue in report.issues() {
            count(&mut summary.issues, issue.code.as_str());
            let layer = summary.issues_by_layer.entry(issue.layer.as_str().to_owned());
            count(layer.or_default(), issue.code.as_str());
        }
        summary.issues_beyond = (report.issue_count() - report.issues().len()) as u64;
        summary
    }
}

impl ResponseError {
    /// What could not be read, in figures.
    #[must_use]
    pub fn summary(&self) -> ResponseSummary {
        let mut summary = ResponseSummary { responses: 1, ..ResponseSummary::default() };
        count(&mut summary.outcomes, self.code().as_str());
        summary
    }
}
