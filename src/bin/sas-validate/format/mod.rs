//! What machines read: one module a format.

pub(crate) mod concise;
pub(crate) mod github;
pub(crate) mod gitlab;
pub(crate) mod junit;
pub(crate) mod outcome;
pub(crate) mod sarif;

use clap::ValueEnum;
use fhir_sas::diagnostic::Severity;

/// The format of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, with the lines of the file
    Text,
    #[value(help = "One OperationOutcome a file")]
    Json,
    #[value(help = "One resource a line in, one OperationOutcome a line out")]
    Ndjson,
    /// An issue a line, for grep and editors
    Concise,
    #[value(help = "SARIF 2.1.0, for code hosts and editors")]
    Sarif,
    #[value(help = "JUnit XML, a test case a file")]
    Junit,
    #[value(help = "Annotations of GitHub's workflows")]
    Github,
    #[value(help = "The report of GitLab's code quality")]
    Gitlab,
}

impl Format {
    /// How the names of its files end.
    pub(crate) fn ending(self) -> &'static str {
        if self == Self::Ndjson { "ndjson" } else { "json" }
    }
}

/// The name of a severity, whatever the language.
pub(crate) fn severity(severity: Severity) -> &'static str {
    severity.as_str()
}

/// Line and column of an issue; the first ones of one that has no place in the text.
pub(crate) fn line_and_column(issue: fhir_sas::findings::IssueOf<'_>) -> (usize, usize) {
    issue.position().map_or((1, 1), |position| (position.line, position.column))
}
