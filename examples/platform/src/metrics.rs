//! Figures about vendors' answers, in the text format of Prometheus.
//!
//! Each label has one of a closed list of values, whatever vendors send: the vendors of the command line, and codes and layers of this
//! version. Anything else is `other`. Nothing of an answer's text is in a label.

use std::{collections::BTreeSet, time::Duration};

use fhir_sas::{
    diagnostic::{IssueCode, Layer},
    search::{NoAnswer, ReceivedResponse, ResponseErrorCode, ResponseSummary, SkipCode},
};
use prometheus_client::{
    encoding::{EncodeLabelSet, prometheus_text::encode},
    metrics::{counter::Counter, family::Family, histogram::Histogram},
    registry::Registry,
};

use crate::missing::{Missing, unless_it_panics};

/// Upper bounds in seconds; 7 s are the contract.
const SECONDS: [f64; 12] = [0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 10.0];

/// What is on none of the lists.
const OTHER: &str = "other";

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Vendor {
    vendor: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    vendor: String,
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Skipped {
    vendor: String,
    code: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Issue {
    vendor: String,
    code: &'static str,
    layer: &'static str,
}

/// The names that a label may have.
struct Names(BTreeSet<&'static str>);

impl Names {
    fn get(&self, name: &str) -> &'static str {
        self.0.get(name).copied().unwrap_or(OTHER)
    }
}

pub struct Metrics {
    registry: Registry,
    vendors: BTreeSet<String>,
    outcome_names: Names,
    skip_names: Names,
    issue_names: Names,
    layer_names: Names,
    seconds: Family<Vendor, Histogram, fn() -> Histogram>,
    answers: Family<Outcome, Counter>,
    received: Family<Vendor, Counter>,
    shown: Family<Vendor, Counter>,
    lost: Family<Vendor, Counter>,
    skipped: Family<Skipped, Counter>,
    issues: Family<Issue, Counter>,
    rounds: Counter,
    failed: Counter,
}

impl Metrics {
    pub fn new<'v>(vendors: impl IntoIterator<Item = &'v str>) -> Self {
        let outcomes = ResponseErrorCode::ALL.iter().map(|code| code.as_str());
        let outcomes = outcomes.chain(NoAnswer::ALL.iter().map(|cause| cause.as_str()));
        let metrics = Self {
            registry: Registry::default(),
            vendors: vendors.into_iter().map(str::to_owned).collect(),
            outcome_names: Names(outcomes.chain(Missing::OWN).chain(["answered"]).collect()),
            skip_names: Names(SkipCode::ALL.iter().map(|code| code.as_str()).collect()),
            issue_names: Names(IssueCode::ALL.iter().map(|code| code.as_str()).collect()),
            layer_names: Names(Layer::ALL.iter().map(|layer| layer.as_str()).collect()),
            seconds: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            answers: Family::default(),
            received: Family::default(),
            shown: Family::default(),
            lost: Family::default(),
            skipped: Family::default(),
            issues: Family::default(),
            rounds: Counter::default(),
            failed: Counter::default(),
        };
        metrics.registered().begun()
    }

    fn registered(mut self) -> Self {
        let registry = &mut self.registry;
        registry.register(
            "sas_answer_seconds",
            "Time from a request to its whole answer, or to the end of the wait",
            self.seconds.clone(),
        );
        registry.register(
            "sas_answers",
            "Requests by what became of them: answered, or why there is no answer",
            self.answers.clone(),
        );
        registry.register("sas_slots_received", "Slots in answers", self.received.clone());
        registry.register("sas_slots_shown", "Slots that can be shown", self.shown.clone());
        registry.register(
            "sas_slots_lost",
            "Slots that were requested and cannot be shown",
            self.lost.clone(),
        );
        registry.register(
            "sas_skipped",
            "Entries that were skipped, by code",
            self.skipped.clone(),
        );
        registry.register(
            "sas_issues",
            "Issues of answers, by code and by the layer that demands it",
            self.issues.clone(),
        );
        registry.register("sas_rounds", "Rounds of questions that ended", self.rounds.clone());
        registry.register(
            "sas_failed_rounds",
            "Rounds in which no request could be sent",
            self.failed.clone(),
        );
        self
    }

    /// Counters of each vendor begin at zero: a rate sees no first event of one that begins at one. Codes of issues are so many that
    /// only those that were met are there.
    fn begun(self) -> Self {
        for vendor in &self.vendors {
            for outcome in &self.outcome_names.0 {
                drop(self.answers.get_or_create(&Outcome { vendor: vendor.clone(), outcome }));
            }
            for code in &self.skip_names.0 {
                drop(self.skipped.get_or_create(&Skipped { vendor: vendor.clone(), code }));
            }
            let vendor = Vendor { vendor: vendor.clone() };
            for family in [&self.received, &self.shown, &self.lost] {
                drop(family.get_or_create(&vendor));
            }
        }
        self
    }

    /// Adds what became of a request.
    pub fn add(
        &self,
        vendor: &str,
        took: Option<Duration>,
        answer: &Result<ReceivedResponse, Missing>,
    ) {
        let summary = match answer {
            Ok(answer) => unless_it_panics(|| Ok(answer.summary())).map_err(|fault| fault.code()),
            Err(Missing::No(error)) => Ok(error.summary()),
            Err(missing) => {
                missing.no_answer().map(NoAnswer::summary).ok_or_else(|| missing.code())
            }
        };
        let vendor = self.vendors.get(vendor).map_or(OTHER, String::as_str);
        if let Some(took) = took {
            let labels = Vendor { vendor: vendor.to_owned() };
            self.seconds.get_or_create(&labels).observe(took.as_secs_f64());
        }
        match summary {
            Ok(summary) => self.add_summary(vendor, &summary),
            Err(code) => self.add_outcome(vendor, code, 1),
        }
    }

    fn add_outcome(&self, vendor: &str, outcome: &str, count: u64) {
        let outcome = self.outcome_names.get(outcome);
        let labels = Outcome { vendor: vendor.to_owned(), outcome };
        self.answers.get_or_create(&labels).inc_by(count);
    }

    fn add_summary(&self, vendor: &str, summary: &ResponseSummary) {
        for (outcome, count) in &summary.outcomes {
            self.add_outcome(vendor, outcome, *count);
        }
        let labels = Vendor { vendor: vendor.to_owned() };
        self.received.get_or_create(&labels).inc_by(summary.slots_received);
        self.shown.get_or_create(&labels).inc_by(summary.slots_shown);
        self.lost.get_or_create(&labels).inc_by(summary.slots_lost);
        let beyond = (OTHER, summary.skipped_beyond);
        let skipped =
            summary.skipped.iter().map(|(code, count)| (self.skip_names.get(code), *count));
        for (code, count) in skipped.chain([beyond]).filter(|(_, count)| *count > 0) {
            let labels = Skipped { vendor: vendor.to_owned(), code };
            self.skipped.get_or_create(&labels).inc_by(count);
        }
        let beyond = (OTHER, OTHER, summary.issues_beyond);
        let issues = summary.issues_by_layer.iter().flat_map(|(layer, issues)| {
            let layer = self.layer_names.get(layer);
            issues.iter().map(move |(code, count)| (self.issue_names.get(code), layer, *count))
        });
        for (code, layer, count) in issues.chain([beyond]).filter(|(.., count)| *count > 0) {
            let labels = Issue { vendor: vendor.to_owned(), code, layer };
            self.issues.get_or_create(&labels).inc_by(count);
        }
    }

    pub fn finished_round(&self) {
        self.rounds.inc();
    }

    pub fn failed_round(&self) {
        self.failed.inc();
    }

    /// All figures, in the text format.
    pub fn text(&self) -> String {
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("a String takes all that is written");
        text
    }
}

#[cfg(test)]
mod tests {
    use fhir_sas::search::{Search, SlotSearch};

    use super::*;

    const VENDOR: &str = "https://agenda.example.fr/fhir";

    fn search() -> Search {
        let query = "start=ge2026-03-02T00:00:00%2B01:00&start=le2026-03-04T00:00:00%2B01:00&status=free\
            &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";
        SlotSearch::parse(query).expect("a search").into()
    }

    fn read(status: u16, body: &str) -> Result<ReceivedResponse, Missing> {
        search().read(status, body.as_bytes()).map_err(Missing::from)
    }

    /// Samples that are not zero, in order.
    fn samples(metrics: &Metrics) -> Vec<String> {
        let text = metrics.text();
        let mut samples: Vec<_> = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.ends_with(" 0"))
            .map(str::to_owned)
            .collect();
        samples.sort();
        samples
    }

    #[test]
    fn a_scrape_has_what_was_added() {
        let metrics = Metrics::new([VENDOR, "http://other.example.fr"]);
        assert_eq!(samples(&metrics), [""; 0]);
        let milliseconds = |number| Some(Duration::from_millis(number));
        let busy = r#"{"resourceType": "Bundle", "type": "searchset", "entry": [
            {"resource": {"resourceType": "Slot", "status": "busy"}}]}"#;
        metrics.add(VENDOR, milliseconds(125), &read(200, busy));
        metrics.add(VENDOR, milliseconds(250), &read(503, ""));
        metrics.add(VENDOR, milliseconds(7000), &Err(Missing::Late(Duration::from_secs(7))));
        metrics.add(VENDOR, None, &Err(Missing::Late(Duration::from_secs(7))));
        metrics.add("http://who.example.fr", milliseconds(1), &Err(Missing::BrokenOff));
        metrics.finished_round();
        let answer = read(200, busy).expect("an answer");
        let mut expected: Vec<_> = answer
            .summary()
            .issues_by_layer
            .iter()
            .flat_map(|(layer, issues)| {
                issues.iter().map(move |(code, count)| {
                    format!("sas_issues_total{{vendor=\"{VENDOR}\",code=\"{code}\",layer=\"{layer}\"}} {count}")
                })
            })
            .collect();
        assert!(!expected.is_empty());
        let bucket = |vendor: &str, bound: &str, count: u32| {
            format!("sas_answer_seconds_bucket{{vendor=\"{vendor}\",le=\"{bound}\"}} {count}")
        };
        let bounds = ["0.25", "0.5", "1", "1.5", "2", "3", "4", "5", "6"];
        expected.extend(bounds.map(|bound| bucket(VENDOR, bound, 2)));
        expected.extend(["7", "10", "+Inf"].map(|bound| bucket(VENDOR, bound, 3)));
        expected.extend(
            ["0.1", "0.25", "0.5", "1", "1.5", "2", "3", "4", "5", "6", "7", "10", "+Inf"]
                .map(|bound| bucket("other", bound, 1)),
        );
        expected.extend([
            format!("sas_answer_seconds_count{{vendor=\"{VENDOR}\"}} 3"),
            "sas_answer_seconds_count{vendor=\"other\"} 1".to_owned(),
            format!("sas_answer_seconds_sum{{vendor=\"{VENDOR}\"}} 7.375"),
            "sas_answer_seconds_sum{vendor=\"other\"} 0.001".to_owned(),
            format!("sas_answers_total{{vendor=\"{VENDOR}\",outcome=\"answered\"}} 1"),
            format!("sas_answers_total{{vendor=\"{VENDOR}\",outcome=\"late\"}} 2"),
            format!("sas_answers_total{{vendor=\"{VENDOR}\",outcome=\"status\"}} 1"),
            "sas_answers_total{vendor=\"other\",outcome=\"broken-off\"} 1".to_owned(),
            "sas_rounds_total 1".to_owned(),
            format!("sas_skipped_total{{vendor=\"{VENDOR}\",code=\"not-free\"}} 1"),
            format!("sas_slots_received_total{{vendor=\"{VENDOR}\"}} 1"),
        ]);
        expected.sort();
        assert_eq!(samples(&metrics), expected);
    }

    #[test]
    fn labels_are_bounded_whatever_comes() {
        let metrics = Metrics::new([VENDOR]);
        let hostile = r#"{"resourceType": "Bundle", "type": "searchset", "Jeanne": 1, "entry": [
            {"resource": {"resourceType": "Jeanne"}}, {"resource": {"resourceType": "Slot", "Jeanne\n": {}, "id": "Jeanne"}}]}"#;
        for number in 0..200 {
            metrics.add(
                VENDOR,
                None,
                &read(200, &hostile.replace("Jeanne", &format!("Jeanne{number}"))),
            );
            metrics.add(
                &format!("http://{number}.example.fr"),
                None,
                &read(200 + number, "Jeanne"),
            );
        }
        // codes of a later version, or of nobody
        let names = |prefix: &str| -> String {
            let names: Vec<_> = (0..500).map(|number| format!("\"{prefix}{number}\":1")).collect();
            names.join(",")
        };
        let summary = format!(
            r#"{{"responses":1,"outcomes":{{{0}}},"skipped":{{{0}}},"skipped-beyond":7,
                "issues-by-layer":{{"Jeanne":{{{0}}},"guide":{{{0}}}}},"issues-beyond":5}}"#,
            names("Jeanne")
        );
        let summary: ResponseSummary = serde_json::from_str(&summary).expect("a summary");
        metrics.add_summary(VENDOR, &summary);
        let text = metrics.text();
        assert!(!text.contains("Jeanne"), "{text}");
        let is_there = |sample: &str| text.lines().any(|line| line == sample);
        assert!(is_there(&format!("sas_skipped_total{{vendor=\"{VENDOR}\",code=\"other\"}} 507")));
        assert!(is_there(&format!(
            "sas_issues_total{{vendor=\"{VENDOR}\",code=\"other\",layer=\"other\"}} 505"
        )));
        assert!(is_there(&format!(
            "sas_issues_total{{vendor=\"{VENDOR}\",code=\"other\",layer=\"guide\"}} 500"
        )));
        let of = |name: &str| text.lines().filter(|line| line.starts_with(name)).count();
        // the vendor and `other`
        assert!(
            of("sas_answers_total") <= 2 * (ResponseErrorCode::ALL.len() + Missing::OWN.len() + 2)
        );
        assert!(of("sas_skipped_total") <= 2 * (SkipCode::ALL.len() + 1));
        assert!(of("sas_issues_total") <= 2 * (IssueCode::ALL.len() + 1) * (Layer::ALL.len() + 1));
    }
}
