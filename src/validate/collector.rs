//! The issue collector: keeps all issues up to a limit, the first error, or only whether there is one.

use crate::{
    diagnostic::{
        self, Capped, Detail, EditionSet, Issue, IssueCode, Layer, Rule, Severity, Tally,
    },
    lang::Text,
    validate::{path::Path, words},
};

/// The question of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Whether there is an error.
    Whether,
    /// The first error.
    First,
    /// All there is.
    All,
}

/// [`diagnostic::Facts`] as a check has them at hand: nothing is copied or listed unless the issue is kept.
#[derive(Clone, Copy, Default)]
pub(super) struct Facts<'a> {
    pub(super) subject: &'static str,
    pub(super) expected: &'a [&'static str],
    listed: Option<&'a dyn Fn() -> Vec<&'static str>>,
    pub(super) bound: usize,
    pub(super) found: Option<&'a str>,
    known: Known,
    /// Of a rule of the guide: chooses the template of the message.
    texts: Option<fn(&Facts<'_>) -> Text>,
}

/// What is known of a text that was found.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Known {
    #[default]
    Nothing,
    /// It is of a person.
    Personal,
    /// It is a count or a time of ours.
    Plain,
}

impl<'a> Facts<'a> {
    pub(super) fn about(subject: &'static str) -> Self {
        Self { subject, ..Self::default() }
    }

    pub(super) fn expected(self, expected: &'a [&'static str]) -> Self {
        Self { expected, ..self }
    }

    /// What was expected, when there is no such list yet.
    pub(super) fn expected_of(self, list: &'a dyn Fn() -> Vec<&'static str>) -> Self {
        Self { listed: Some(list), ..self }
    }

    pub(super) fn bound(self, bound: usize) -> Self {
        Self { bound, ..self }
    }

    /// What was found. [`words::shown`] decides what messages show of a text of the sender.
    pub(super) fn found(self, found: impl Into<Option<&'a str>>) -> Self {
        Self { found: found.into(), ..self }
    }

    /// The same of a count or a time, which may be shown.
    pub(super) fn plain(self, found: impl Into<Option<&'a str>>) -> Self {
        Self { found: found.into(), known: Known::Plain, ..self }
    }

    /// The message has a template of these, which the facts choose.
    pub(super) fn texts(self, texts: fn(&Facts<'_>) -> Text) -> Self {
        Self { texts: Some(texts), ..self }
    }

    /// What was found is of a person: nothing of it is shown.
    pub(super) fn personal(self) -> Self {
        Self { known: Known::Personal, ..self }
    }
}

impl From<Facts<'_>> for diagnostic::Facts {
    fn from(facts: Facts<'_>) -> Self {
        let text = facts.texts.map(|texts| texts(&facts));
        let Facts { subject, expected, listed, bound, found, known, texts: _ } = facts;
        let expected = listed.map_or_else(|| expected.to_vec(), |list| list());
        let shown = found.and_then(|found| match known {
            Known::Nothing => words::shown(found, &expected),
            Known::Personal => None,
            Known::Plain => Some(found.into()),
        });
        let shown = shown.map(Into::into);
        Self { subject, expected, bound, found: found.map(Into::into), shown, text }
    }
}

/// Collects issues in a capped list and counts the others.
pub(super) struct Collector {
    ask: Ask,
    kept: Capped<Issue>,
    pub(super) tally: Tally,
    /// Errors against the guide's own rules, which profiles know nothing of.
    pub(super) of_the_guide: usize,
}

impl Collector {
    pub(super) fn new(ask: Ask, limit: usize) -> Self {
        let limit = if ask == Ask::Whether { 0 } else { limit };
        Self { ask, kept: Capped::new(limit), tally: Tally::default(), of_the_guide: 0 }
    }

    /// Whether the question is answered: the run can stop.
    #[inline]
    pub(super) fn is_done(&self) -> bool {
        self.ask != Ask::All && self.tally.errors > 0
    }

    /// Reports an issue of R4.
    pub(super) fn report(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        rule: Rule,
        facts: Facts<'_>,
    ) {
        self.report_at(code, path, Layer::R4, rule, facts);
    }

    /// Reports that the invariant of R4 with this key is broken.
    pub(super) fn broken(&mut self, path: &Path<'_>, of: &'static str, key: &'static str) {
        self.report(IssueCode::BrokenInvariant, path, Rule::key(of, key), Facts::about(key));
    }

    /// Reports an issue of any layer.
    #[cold]
    pub(super) fn report_at(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        layer: Layer,
        rule: Rule,
        facts: Facts<'_>,
    ) {
        if layer == Layer::Guide && code.severity() >= Severity::Error {
            self.of_the_guide += 1;
        }
        self.collect(code, || Issue {
            code,
            path: path.to_string(),
            position: None,
            layer,
            rule: Some(rule),
            detail: Detail::Facts(Box::new(facts.into())),
            editions: EditionSet::EVERY,
        });
    }

    /// Takes an issue that was reported to another collector.
    pub(super) fn pass_on(&mut self, issue: Issue) {
        self.collect(issue.code, || issue);
    }

    /// How many issues were reported, kept or not.
    pub(super) fn count(&self) -> usize {
        self.tally.total()
    }

    /// Errors against R4 and profiles.
    pub(super) fn unfit(&self) -> usize {
        self.tally.errors - self.of_the_guide
    }

    /// How many issues would still be kept.
    pub(super) fn room(&self) -> usize {
        self.kept.room()
    }

    /// The issues that were kept.
    pub(super) fn into_issues(self) -> Vec<Issue> {
        self.kept.into_kept()
    }

    /// Counts an issue, which is made only if it is kept.
    fn collect(&mut self, code: IssueCode, issue: impl FnOnce() -> Issue) {
        self.tally.count(code.severity());
        if self.ask != Ask::First || code.severity() >= Severity::Error {
            self.kept.push_with(issue);
        }
    }
}
