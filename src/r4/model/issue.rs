//! Diagnostics as issues of an `OperationOutcome`.

use crate::{
    diagnostic::{Issue, IssueCode, Severity},
    r4::{CodeableConcept, Coding, IssueSeverity, IssueType, OperationOutcomeIssue},
};

impl Severity {
    /// The same, in the words of an `OperationOutcome`.
    #[must_use]
    pub fn to_r4(self) -> IssueSeverity {
        match self {
            Self::Information => IssueSeverity::INFORMATION,
            Self::Warning => IssueSeverity::WARNING,
            Self::Error => IssueSeverity::ERROR,
            Self::Fatal => IssueSeverity::FATAL,
        }
    }
}

impl IssueCode {
    /// The type of issue in the words of an `OperationOutcome`.
    #[must_use]
    pub fn issue_type(self) -> IssueType {
        IssueType::from(self.kind())
    }
}

impl Issue {
    /// The type of issue in the words of an `OperationOutcome`.
    #[must_use]
    pub fn issue_type(&self) -> IssueType {
        self.code.issue_type()
    }
}

/// An issue of an `OperationOutcome` in both languages: code and French text in `details`, English text in `diagnostics`.
pub(crate) fn outcome_issue(
    (severity, kind): (Severity, &str),
    (system, code): (&'static str, &'static str),
    [english, french]: [String; 2],
    expression: Option<String>,
) -> OperationOutcomeIssue {
    let mut issue = OperationOutcomeIssue::new(severity.to_r4(), IssueType::from(kind));
    let mut details = CodeableConcept::from(Coding::new(system, code));
    details.text = Some(french.into());
    issue.details = Some(details.into());
    issue.diagnostics = Some(english.into());
    issue.expression = expression.into_iter().map(Into::into).collect();
    issue
}
