//! SARIF 2.1.0, which code hosts and editors read: one run, a result for each issue, the pages of the codes that were met.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::{Value, json};

use super::{
    found::{CodeOf, Found, IssueOf, fingerprint},
    page::meaning,
};
use crate::diagnostic::{Lang, Severity};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const PROJECT: &str = "https://docs.rs/fhir-sas";

/// The whole log of one text.
#[must_use]
pub fn log(uri: &str, found: &Found, lang: Lang) -> String {
    let issues = found.issues();
    let mut log = head();
    for (at, issue) in issues.iter().enumerate() {
        let comma = if at > 0 { ",\n" } else { "" };
        log.extend([comma, &result(uri, *issue, issue.code().severity, lang).to_string()]);
    }
    log + &tail(issues.iter().map(|issue| issue.code()), &[], lang)
}

/// The result for an issue, which counts with that severity.
#[must_use]
pub fn result(uri: &str, issue: IssueOf<'_>, severity: Severity, lang: Lang) -> Value {
    // the first ones of an issue that has no place in the text
    let (line, column) = issue.position().map_or((1, 1), |at| (at.line, at.column));
    let place = issue.place();
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri},
            "region": {"startLine": line, "startColumn": column},
        },
    });
    if !place.is_empty() {
        location["logicalLocations"] = json!([{"fullyQualifiedName": place, "kind": "element"}]);
    }
    let [path, value] = issue.known_by();
    json!({
        "ruleId": issue.code().text,
        "level": level(severity),
        "message": {"text": issue.message(lang)},
        "locations": [location],
        "partialFingerprints": {"fhirSas/v1": fingerprint(&[issue.code().text, &path, &value])},
    })
}

/// What stands before the first result.
#[must_use]
pub fn head() -> String {
    format!("{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"results\":[\n")
}

/// What stands behind the last one: the tool with the codes that were met, and what could not be read.
#[must_use]
pub fn tail(met: impl Iterator<Item = CodeOf>, unread: &[String], lang: Lang) -> String {
    let mut codes: BTreeMap<&str, CodeOf> = BTreeMap::new();
    for code in met {
        codes.entry(code.text).or_insert(code);
    }
    let rule = |code: &CodeOf| {
        let page = code.page(lang);
        let mut rule = json!({
            "id": code.text,
            "shortDescription": {"text": meaning(&page)},
            "help": {"text": page, "markdown": page},
            "defaultConfiguration": {"level": level(code.own_severity())},
        });
        if let Some(class) = code.anomaly {
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
            "rules": codes.values().map(rule).collect::<Vec<_>>(),
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

/// The address of a file: relative as it was named, with `/` between folders, or absolute.
#[must_use]
pub fn uri(name: &str) -> String {
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
