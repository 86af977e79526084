//! What counts of what was found: severities of the configuration, ignored issues, those of a baseline.

use std::sync::{Arc, atomic::Ordering};

use fhir_sas::{
    diagnostic::Severity,
    findings::{CodeOf, Found, IssueOf},
};

use crate::{
    baseline::{Baseline, Key},
    config::Rules,
};

/// Whether an issue counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum State {
    Open,
    /// For this reason.
    Ignored(Arc<str>),
    /// It is in the baseline.
    Known,
}

/// An issue with the severity that it has here.
#[derive(Debug, Clone)]
pub(crate) struct Finding<'f> {
    pub(crate) issue: IssueOf<'f>,
    pub(crate) severity: Severity,
    pub(crate) state: State,
}

impl Finding<'_> {
    pub(crate) fn code(&self) -> CodeOf {
        let mut code = self.issue.code();
        code.severity = self.severity;
        code
    }

    pub(crate) fn is_open(&self) -> bool {
        self.state == State::Open
    }
}

/// A report with what counts of it.
#[derive(Debug)]
pub(crate) struct Judged<'f> {
    pub(crate) found: &'f Found,
    pub(crate) findings: Vec<Finding<'f>>,
}

impl<'f> Judged<'f> {
    /// Judges a report of a file. Why a text cannot be read is never known before: it fails a run all the same, and has to be
    /// shown.
    pub(crate) fn of(
        found: &'f Found,
        file: &str,
        rules: &Rules,
        baseline: Option<&Baseline>,
    ) -> Self {
        let baseline = baseline.filter(|_| !found.is_unread() && !found.has_internal_fault());
        let finding = |issue: IssueOf<'f>| {
            let code = issue.code();
            let severity = rules.severity(code.text).unwrap_or(code.severity);
            let ignore = rules.ignores.iter().find(|ignore| ignore.matches(&issue, file));
            let state = match ignore {
                Some(ignore) => {
                    ignore.used.store(true, Ordering::Relaxed);
                    State::Ignored(Arc::clone(&ignore.reason))
                }
                None if baseline.is_some_and(|known| known.has(&Key::of(file, &issue))) => {
                    State::Known
                }
                None => State::Open,
            };
            Finding { issue, severity, state }
        };
        Self { found, findings: found.issues().into_iter().map(finding).collect() }
    }

    pub(crate) fn open(&self) -> impl Iterator<Item = &Finding<'f>> {
        self.findings.iter().filter(|finding| finding.is_open())
    }

    /// Issues that count and that are so.
    fn count(&self, is_so: impl Fn(Severity) -> bool) -> usize {
        self.open().filter(|finding| is_so(finding.severity)).count()
    }

    /// Issues that were kept and that are so by themselves.
    fn kept(&self, is_so: impl Fn(Severity) -> bool) -> usize {
        self.findings.iter().filter(|finding| is_so(finding.issue.code().severity)).count()
    }

    pub(crate) fn errors(&self) -> usize {
        let is_so = |severity| severity >= Severity::Error;
        let not_kept = self.found.error_count().saturating_sub(self.kept(is_so));
        self.count(is_so) + not_kept
    }

    pub(crate) fn warnings(&self) -> usize {
        let is_so = |severity| severity == Severity::Warning;
        let not_kept = self.found.warning_count().saturating_sub(self.kept(is_so));
        self.count(is_so) + not_kept
    }

    pub(crate) fn notes(&self) -> usize {
        let is_so = |severity| severity == Severity::Information;
        let found = self.found;
        let all = found.issue_count() - found.error_count() - found.warning_count();
        self.count(is_so) + all.saturating_sub(self.kept(is_so))
    }

    pub(crate) fn ignored(&self) -> usize {
        let is_so = |finding: &&Finding| matches!(finding.state, State::Ignored(_));
        self.findings.iter().filter(is_so).count()
    }

    pub(crate) fn known(&self) -> usize {
        self.findings.iter().filter(|finding| finding.state == State::Known).count()
    }
}
