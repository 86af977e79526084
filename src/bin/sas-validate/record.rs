//! Lines of an archive of answers: who sent one, when, and the answer.

use std::borrow::Cow;

use chrono::DateTime;
use fhir_sas::r4::{
    self, CodeableConcept, IssueSeverity, IssueType, OperationOutcome, OperationOutcomeIssue,
};
use serde::Deserialize;
use serde_json::{json, value::RawValue};

/// A line: `{"vendor": "...", "time": "2026-03-02T09:00:00+01:00", "answer": ...}`.
#[derive(Debug)]
pub(crate) struct Record<'l> {
    vendor: Cow<'l, str>,
    time: Cow<'l, str>,
    answer: Cow<'l, str>,
}

#[derive(Deserialize)]
struct Members<'l> {
    #[serde(borrow)]
    vendor: Cow<'l, str>,
    #[serde(borrow)]
    time: Cow<'l, str>,
    #[serde(borrow)]
    answer: &'l RawValue,
}

impl<'l> Record<'l> {
    /// `None`: the line is no such record.
    pub(crate) fn read(line: &'l [u8]) -> Option<Self> {
        let Members { vendor, time, answer } = serde_json::from_slice(line).ok()?;
        DateTime::parse_from_rfc3339(&time).ok()?;
        let answer = answer.get();
        // what was no JSON is kept as a text
        let answer = if answer.starts_with('"') {
            Cow::Owned(serde_json::from_str(answer).ok()?)
        } else {
            Cow::Borrowed(answer)
        };
        Some(Self { vendor, time, answer })
    }

    /// The answer as it came.
    pub(crate) fn answer(&self) -> &[u8] {
        self.answer.as_bytes()
    }

    /// A line with what was found in the answer.
    pub(crate) fn with(&self, outcome: &OperationOutcome) -> Vec<u8> {
        line(Some(&self.vendor), Some(&self.time), outcome)
    }
}

/// A line in the place of one that is no record.
pub(crate) fn not_read(why: &str, place: String) -> Vec<u8> {
    let mut issue = OperationOutcomeIssue::new(IssueSeverity::FATAL, IssueType::STRUCTURE);
    issue.details = Some(CodeableConcept::text(why).into());
    issue.diagnostics = Some(place.into());
    line(None, None, &OperationOutcome::new([issue]))
}

fn line(vendor: Option<&str>, time: Option<&str>, outcome: &OperationOutcome) -> Vec<u8> {
    let (vendor, time) = (json!(vendor).to_string(), json!(time).to_string());
    let mut line = format!("{{\"vendor\":{vendor},\"time\":{time},\"outcome\":").into_bytes();
    line.append(&mut r4::to_vec(outcome));
    line.extend(b"}\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_have_vendor_time_and_answer() {
        let read =
            |line: &str| Record::read(line.as_bytes()).map(|record| record.answer.into_owned());
        let answer = |answer: &str| {
            format!(
                r#"{{"status":200,"vendor":"é","time":"2026-03-02T09:00:00Z","answer":{answer}}}"#
            )
        };
        // as it came, to the byte
        for as_it_is in [r#"{"a": 1.0, "a":2}"#, "[]", "null", "7"] {
            assert_eq!(read(&answer(as_it_is)).as_deref(), Some(as_it_is));
        }
        assert_eq!(read(&answer(r#""<p>\u00e9\n{""#)).as_deref(), Some("<p>é\n{"));
        assert_eq!(read(&(answer("{}") + "\r")).as_deref(), Some("{}"));
        for no_record in [
            "",
            "{",
            "[]",
            "{}",
            r#"{"resourceType":"Bundle"}"#,
            r#"{"vendor":"a","time":"2026-03-02T09:00:00Z"}"#,
            r#"{"vendor":7,"time":"2026-03-02T09:00:00Z","answer":{}}"#,
            r#"{"vendor":"a","time":"2026-03-02","answer":{}}"#,
            r#"{"vendor":"a","vendor":"b","time":"2026-03-02T09:00:00Z","answer":{}}"#,
            r#"{"vendor":"a","time":"2026-03-02T09:00:00Z","answer":{}"#,
            r#"{"vendor":"a","time":"2026-03-02T09:00:00Z","answer":{} x"#,
        ] {
            assert_eq!(read(no_record), None, "{no_record}");
        }
    }
}
