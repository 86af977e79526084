//! Where issues go: all of them, the first, or just whether there is one.

use super::path::Path;
use crate::issue::{Detail, Facts, Issue, IssueCode, Layer, Rule, Severity};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Whether there is an error.
    Whether,
    /// The first error.
    First,
    /// All there is.
    All,
}

/// Takes issues; keeps as many as asked for and counts the others.
#[derive(Debug)]
pub(super) struct Sink {
    ask: Ask,
    limit: usize,
    pub(super) kept: Vec<Issue>,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) others: usize,
    /// Errors against the guide's own rules, which profiles know nothing of.
    pub(super) of_the_guide: usize,
}

impl Sink {
    pub(super) fn new(ask: Ask, limit: usize) -> Self {
        Self { ask, limit, kept: Vec::new(), errors: 0, warnings: 0, others: 0, of_the_guide: 0 }
    }

    /// Whether nothing more is wanted.
    #[inline]
    pub(super) fn is_done(&self) -> bool {
        self.ask != Ask::All && self.errors > 0
    }

    #[cold]
    pub(super) fn report(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        layer: Layer,
        rule: Option<Rule>,
        facts: impl FnOnce() -> Facts,
    ) {
        if layer == Layer::Guide && code.severity() >= Severity::Error {
            self.of_the_guide += 1;
        }
        self.add(code, || {
            let detail = Detail::Facts(Box::new(facts()));
            Issue { code, path: path.to_string(), position: None, layer, rule, detail }
        });
    }

    /// Errors against R4 and profiles.
    pub(super) fn unfit(&self) -> usize {
        self.errors - self.of_the_guide
    }

    /// How many issues would still be kept.
    pub(super) fn room(&self) -> usize {
        if self.ask == Ask::Whether { 0 } else { self.limit.saturating_sub(self.kept.len()) }
    }

    #[cold]
    pub(super) fn add(&mut self, code: IssueCode, issue: impl FnOnce() -> Issue) {
        match code.severity() {
            Severity::Error | Severity::Fatal => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Information => self.others += 1,
        }
        let wanted = match self.ask {
            Ask::Whether => false,
            Ask::First => code.severity() >= Severity::Error,
            Ask::All => true,
        };
        if wanted && self.kept.len() < self.limit {
            self.kept.push(issue());
        }
    }
}
