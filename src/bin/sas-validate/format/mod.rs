//! What machines read: one module a format.

pub(crate) mod concise;
pub(crate) mod github;
pub(crate) mod gitlab;
pub(crate) mod junit;
pub(crate) mod outcome;
pub(crate) mod sarif;

use fhir_sas::diagnostic::Severity;

/// The name of a severity, whatever the language.
pub(crate) fn severity(severity: Severity) -> &'static str {
    severity.as_str()
}

/// Line and column of an issue; the first ones of one that has no place in the text.
pub(crate) fn line_and_column(issue: fhir_sas::findings::IssueOf<'_>) -> (usize, usize) {
    issue.position().map_or((1, 1), |position| (position.line, position.column))
}
