//! An `OperationOutcome` for each resource, with the name of its file in every issue.

use fhir_sas::{
    codes::Anomaly,
    diagnostic::Severity,
    r4::{Coding, FhirString, IssueSeverity, OperationOutcome},
};

use crate::{
    judged::{Judged, State},
    words::Words,
};

/// The outcome of a report. What is ignored or known stays in it, as information with the reason. With `classes`, a second coding of
/// each issue that counts is the class that is proposed for it.
pub(crate) fn outcome(judged: &Judged<'_>, classes: bool, words: Words) -> OperationOutcome {
    let mut outcome = judged.found.outcome(words.0);
    for (issue, finding) in outcome.issue.iter_mut().zip(&judged.findings) {
        let class = finding.code().anomaly.filter(|_| classes && finding.is_open());
        if let (Some(class), Some(details)) = (class, &mut issue.details) {
            details.coding.push(Coding::new(Anomaly::system(), class.as_str()));
        }
        let reason = match &finding.state {
            State::Open if finding.severity == finding.issue.code().severity => continue,
            State::Open => None,
            State::Ignored(reason) => Some(words.ignored(reason)),
            State::Known => Some(words.in_baseline().to_owned()),
        };
        let severity = match finding.severity {
            _ if reason.is_some() => IssueSeverity::INFORMATION,
            Severity::Information => IssueSeverity::INFORMATION,
            Severity::Warning => IssueSeverity::WARNING,
            _ => IssueSeverity::ERROR,
        };
        issue.severity = Some(severity.into());
        if let Some(reason) = reason {
            let shown = issue.diagnostics.as_ref().and_then(|text| text.value());
            let shown = shown.map_or("", FhirString::as_str);
            issue.diagnostics = Some([shown, words.semicolon(), &reason].concat().into());
        }
    }
    outcome
}

/// Writes in each issue which file, or which line of it, it is about.
pub(crate) fn prefix(outcome: &mut OperationOutcome, place: impl Fn(Option<&str>) -> String) {
    for issue in &mut outcome.issue {
        let shown = issue.diagnostics.as_ref().and_then(|text| text.value());
        issue.diagnostics = Some(place(shown.map(FhirString::as_str)).into());
    }
}
