//! SARIF 2.1.0, which code hosts and editors read: one run, a result for each issue, the pages of the codes that were met.

use std::{collections::BTreeSet, fmt::Write as _};

use fhir_sas::{codes::Code, diagnostic::Severity};
use serde_json::{Value, json};

use super::line_and_column;
use crate::{
    baseline::{Key, slashed},
    found::CodeOf,
    judged::{Finding, Judged, State},
    words::Words,
};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const PROJECT: &str = "https://docs.rs/fhir-sas";

/// A result for each issue. One that is ignored is suppressed; one of a baseline is unchanged.
pub(crate) fn results(
    name: &str,
    judged: &Judged<'_>,
    has_baseline: bool,
    words: Words,
) -> Vec<Value> {
    let uri = uri(name);
    let result = |finding: &Finding<'_>| {
        let issue = finding.issue;
        let (line, column) = line_and_column(issue);
        let place = issue.place();
        let mut location = json!({
            "physicalLocation": {
                "artifactLocation": {"uri": uri},
                "region": {"startLine": line, "startColumn": column},
            },
        });
        if !place.is_empty() {
            location["logicalLocations"] =
                json!([{"fullyQualifiedName": place, "kind": "element"}]);
        }
        let mut result = json!({
            "ruleId": issue.code().text,
            "level": level(finding.severity),
            "message": {"text": issue.message(words.0)},
            "locations": [location],
            "partialFingerprints": {"fhirSas/v1": Key::of(name, &issue).fingerprint()},
        });
        if let State::Ignored(reason) = &finding.state {
            result["suppressions"] = json!([
                {"kind": "external", "status": "accepted", "justification": &**reason}
            ]);
        }
        if has_baseline {
            let is_known = finding.state == State::Known;
            result["baselineState"] = (if is_known { "unchanged" } else { "new" }).into();
        }
        result
    };
    judged.findings.iter().map(result).collect()
}

/// What stands before the first result.
pub(crate) fn head() -> String {
    format!("{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"results\":[\n")
}

/// What stands behind the last one: the tool with the codes that were met, and what could not be read.
pub(crate) fn tail(met: impl Iterator<Item = CodeOf>, unread: &[String], words: Words) -> String {
    let codes: BTreeSet<&str> = met.map(|code| code.text).collect();
    let rule = |text: &&str| {
        let codes: Vec<_> = Code::named(text).collect();
        let pages: Vec<_> = codes.iter().map(|code| code.page(words.0)).collect();
        let page = pages.join("\n");
        let severity = codes.first().map_or(Severity::Error, |code| code.severity());
        let mut rule = json!({
            "id": text,
            "shortDescription": {"text": crate::explain::meaning(pages.first().map_or("", |page| page))},
            "help": {"text": page, "markdown": page},
            "defaultConfiguration": {"level": level(severity)},
        });
        if let Some(class) = codes.first().and_then(|code| code.anomaly()) {
            rule["properties"] = json!({"anomaly": class.as_str()});
        }
        rule
    };
    let notification = |text: &String| json!({"level": "error", "message": {"text": text}});
    let rest = json!({
        "tool": {"driver": {
            "name": "sas-validate",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": PROJECT,
            "rules": codes.iter().map(rule).collect::<Vec<_>>(),
        }},
        "columnKind": "unicodeCodePoints",
        "invocations": [{
            "executionSuccessful": unread.is_empty(),
            "toolExecutionNotifications": unread.iter().map(notification).collect::<Vec<_>>(),
        }],
    })
    .to_string();
    format!("\n],{}]}}\n", rest.strip_prefix('{').unwrap_or_default())
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Information => "note",
        Severity::Warning => "warning",
        _ => "error",
    }
}

/// The address of a file: relative as it was named, or absolute.
fn uri(name: &str) -> String {
    let name = slashed(name);
    let mut uri = String::new();
    if name.starts_with('/') {
        uri.push_str("file://");
    } else if name.get(1..3) == Some(":/") {
        uri.push_str("file:///");
    }
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // a String takes all that is written
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
