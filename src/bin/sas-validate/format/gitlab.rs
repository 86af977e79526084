//! The report of GitLab's code quality: one list of all issues.

use std::collections::HashMap;

use fhir_sas::diagnostic::Severity;
use serde_json::{Value, json};

use super::line_and_column;
use crate::{
    baseline::{Key, slashed},
    judged::Judged,
    words::Words,
};

/// An item for each issue that counts.
pub(crate) fn items(name: &str, judged: &Judged<'_>, words: Words) -> Vec<Value> {
    let mut met: HashMap<Key, usize> = HashMap::new();
    let item = |finding: &crate::judged::Finding<'_>| {
        let key = Key::of(name, &finding.issue);
        // GitLab takes issues with equal fingerprints for one
        let nth = met.entry(key.clone()).or_default();
        *nth += 1;
        let place = finding.issue.place();
        let colon = if place.is_empty() { "" } else { ": " };
        let description = place + colon + &finding.issue.message(words.0);
        json!({
            "type": "issue",
            "check_name": finding.code().text,
            "description": description,
            "categories": ["Compatibility"],
            "severity": match finding.severity {
                Severity::Information => "info",
                Severity::Warning => "minor",
                Severity::Fatal => "blocker",
                _ => "major",
            },
            "fingerprint": key.fingerprint_of(*nth),
            "location": {"path": slashed(name), "lines": {"begin": line_and_column(finding.issue).0}},
        })
    };
    judged.open().map(item).collect()
}
