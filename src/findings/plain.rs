//! What was found as plain data: texts, numbers and lists, to be written as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    found::{CodeOf, Found, IssueOf},
    page::{fix, meaning},
    slots::Slots,
};
use crate::diagnostic::Lang;

/// What came of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// There is no error; there may be warnings.
    Conformant,
    /// There is an error.
    NotConformant,
    /// The text is no JSON object.
    Unread,
}

impl Verdict {
    /// Its name: `conformant`, `not-conformant`, `unread`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conformant => "conformant",
            Self::NotConformant => "not-conformant",
            Self::Unread => "unread",
        }
    }
}

/// What was found in a text.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Checked {
    /// What came of it.
    pub verdict: Verdict,
    /// What the text is: `resource`, or `hub-message`.
    pub kind: &'static str,
    /// The version of this library.
    pub version: &'static str,
    /// The editions of the guide that the check was against.
    pub editions: Vec<&'static str>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// How many issues are for information.
    pub notes: usize,
    /// How many of all these are not in the list.
    pub not_listed: usize,
    /// The issues, in the order of the text.
    pub issues: Vec<CheckedIssue>,
    /// The codes of these issues, in the order of the alphabet.
    pub codes: Vec<CheckedCode>,
    /// The slots as software of dispatchers shows them; `None`: the text is no answer, or it is not known to which request.
    pub slots: Option<Slots>,
}

/// An issue.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckedIssue {
    /// Its code.
    pub code: &'static str,
    /// `fatal`, `error`, `warning` or `information`.
    pub severity: &'static str,
    /// The layer that demands it: `r4`, `frcore`, `profile`, `guide`; of a message of the Hub `hub-schema`, `hub-guide`.
    pub layer: &'static str,
    /// Where, as `FHIRPath`; empty: the text as a whole.
    pub place: String,
    /// Its line, from 1.
    pub line: Option<usize>,
    /// Its column in characters, from 1.
    pub column: Option<usize>,
    /// Its first byte, from 0.
    pub offset: Option<usize>,
    /// What was expected, what was found, what to do.
    pub text: String,
    /// Who demands it.
    pub rule: Option<String>,
    /// Of several editions of the guide, those that demand it.
    pub editions: Option<String>,
}

/// A code that was met.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckedCode {
    /// The code.
    pub code: &'static str,
    /// Its meaning, in a sentence.
    pub meaning: String,
    /// What to do; empty when its page advises nothing.
    pub fix: String,
    /// Its page, in Markdown.
    pub page: String,
}

impl Checked {
    pub(super) fn of(found: &Found, lang: Lang, slots: Option<Slots>) -> Self {
        let issues = found.issues();
        let codes: BTreeMap<_, _> =
            issues.iter().map(|issue| (issue.code().text, issue.code())).collect();
        let (errors, warnings) = (found.error_count(), found.warning_count());
        Self {
            verdict: match (found.is_unread(), errors) {
                (true, _) => Verdict::Unread,
                (false, 0) => Verdict::Conformant,
                (false, _) => Verdict::NotConformant,
            },
            kind: match found {
                Found::Fhir(_) => "resource",
                #[cfg(feature = "hub")]
                Found::Hub(_) => "hub-message",
            },
            version: env!("CARGO_PKG_VERSION"),
            editions: found.editions().iter().map(|edition| edition.as_str()).collect(),
            errors,
            warnings,
            notes: found.issue_count().saturating_sub(errors + warnings),
            not_listed: found.not_kept(),
            issues: issues.iter().map(|issue| CheckedIssue::of(*issue, found, lang)).collect(),
            codes: codes.into_values().map(|code| CheckedCode::of(code, lang)).collect(),
            slots,
        }
    }
}

impl CheckedIssue {
    fn of(issue: IssueOf<'_>, found: &Found, lang: Lang) -> Self {
        let position = issue.position();
        Self {
            code: issue.code().text,
            severity: issue.code().severity.as_str(),
            layer: issue.layer(),
            place: issue.place(),
            line: position.map(|at| at.line),
            column: position.map(|at| at.column),
            offset: position.map(|at| at.offset),
            text: issue.message(lang),
            rule: issue.rule(lang),
            editions: found.demanded_by(issue),
        }
    }
}

impl CheckedCode {
    fn of(code: CodeOf, lang: Lang) -> Self {
        let page = code.page(lang);
        Self { code: code.text, meaning: meaning(&page), fix: fix(&page, lang), page }
    }
}
