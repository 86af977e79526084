//! Issues and their codes: what is wrong with a text or a value, where, and how to fix it.
//!
//! An [`Issue`] has a permanent [`IssueCode`], a [`Severity`], the `FHIRPath` of the place, its line and column when a text was
//! read, the [`Layer`] and the [`Rule`] that demand it, and a message in English and in French: what was expected, what
//! was found and what to do.
//!
//! Nothing of a person gets into a message, wherever the sender wrote it: of the texts that were found a message quotes what
//! FHIR, the guide and the code systems of this crate have themselves (`free`, `Slot`, the address of a profile), and of the
//! rest the kind and the length (`Patient?…`, `https://…`, "a text of 10 characters"). Names of members that R4 does not know
//! are left out of the places in messages too. [`Issue::message_with_values`] quotes all, and [`Issue::path`] has all names:
//! they are for the eyes of those who sent the text, never for logs.

mod capped;
mod code;
mod declare;
mod detail;
#[allow(clippy::module_inception, reason = "the trait that the module is about")]
mod diagnostic;
mod edition;
mod message;
mod nearest;
mod rule;
mod tally;

use std::{borrow::Cow, fmt};

pub(crate) use capped::Capped;
pub use code::{IssueCode, Severity, UnknownIssueCode};
pub(crate) use declare::{Explained, codes, explained_codes, fault_codes, judged_codes, kind};
pub(crate) use detail::{Detail, Facts, Form, Found};
pub use diagnostic::Diagnostic;
pub use edition::{Edition, UnknownEdition};
pub(crate) use edition::{EditionSet, list as list_of_editions};
pub(crate) use message::format_of;
pub(crate) use nearest::nearest;
pub use nearest::nearest_text;
pub use rule::{Layer, Rule};
pub(crate) use tally::Tally;

pub use crate::{json::Position, lang::Lang};

/// One fault: what, where, and what to do.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong, as a permanent code.
    pub code: IssueCode,
    /// Where, as `FHIRPath`: `Bundle.entry[3].resource.start`. Names of more than 64 characters are cut, with `…`. The names of
    /// members that R4 does not know are the sender's, and may be of a person; [`Self::place`] leaves out those that FHIR could
    /// not have.
    pub path: String,
    /// Where in the text that was read; `None` for a value that was not read from a text.
    pub position: Option<Position>,
    /// Who demands it: R4 itself, `FrCore`, or the profiles of the guide.
    pub layer: Layer,
    pub(crate) rule: Option<Rule>,
    pub(crate) detail: Detail,
    pub(crate) editions: EditionSet,
}

/// With the place in which names that may be of a person are `…`.
impl std::fmt::Debug for Issue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { code, path: _, position, layer, rule, detail, editions } = self;
        f.debug_struct("Issue")
            .field("code", code)
            .field("path", &self.place())
            .field("position", position)
            .field("layer", layer)
            .field("rule", rule)
            .field("detail", detail)
            .field("editions", editions)
            .finish()
    }
}

impl Issue {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The rule that is broken; `None` for faults of the JSON text, which no definition names.
    #[must_use]
    pub fn rule(&self) -> Option<&Rule> {
        self.rule.as_ref()
    }

    /// The editions of the guide that demand it, of those that were checked; all of them for what a reader reports, as it does
    /// not depend on the guide.
    pub fn editions(&self) -> impl Iterator<Item = Edition> + use<> {
        self.editions.iter()
    }

    /// What was found, as far as messages may show it: a code, an address that FHIR or the guide has. `None`: nothing was found, or
    /// what was found may be of a person.
    #[must_use]
    pub fn shown_value(&self) -> Option<&str> {
        match &self.detail {
            Detail::Facts(facts) => facts.shown.as_deref().filter(|shown| !shown.is_empty()),
            Detail::Form(_) | Detail::Unread(_) => None,
        }
    }

    /// The values, codes, types or profiles one of which was expected; empty when the rule has no list of them.
    #[must_use]
    pub fn expected_values(&self) -> &[&'static str] {
        match &self.detail {
            Detail::Facts(facts) => &facts.expected,
            Detail::Form(_) | Detail::Unread(_) => &[],
        }
    }

    /// What was expected, what was found, what to do: one or two sentences without the place.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        self.text(lang, false)
    }

    /// The same with values of persons too: for the eyes of those who sent them, never for logs.
    #[must_use]
    pub fn message_with_values(&self, lang: Lang) -> String {
        self.text(lang, true)
    }

    fn text(&self, lang: Lang, reveal: bool) -> String {
        message::text((self.code, &self.detail), self.rule(), &self.path, lang, reveal)
    }
}

impl Issue {
    /// Where, as messages and logs may show it: names that could be none of FHIR, such as a telephone number, stand as `…`.
    #[must_use]
    pub fn place(&self) -> Cow<'_, str> {
        let mut names = self.path.split(|letter: char| !letter.is_ascii_alphanumeric());
        if !self.path.contains('`') && !names.any(is_number_like) {
            return Cow::Borrowed(&self.path);
        }
        let mut place = String::new();
        let mut rest = &*self.path;
        while let Some(first) = rest.chars().next() {
            let end = match first {
                '`' => end_of_quotes(rest),
                '[' => rest.find(']').map_or(rest.len(), |end| end + 1),
                _ if first.is_ascii_alphanumeric() => {
                    let other = |letter: char| !letter.is_ascii_alphanumeric();
                    rest.find(other).unwrap_or(rest.len())
                }
                _ => first.len_utf8(),
            };
            let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            place.push_str(match first {
                '`' => "`…`",
                '[' => part,
                _ if is_number_like(part) => "…",
                _ => part,
            });
            rest = after;
        }
        Cow::Owned(place)
    }

    /// All of it in one line: severity, code, place, line and column, message.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let mut text = format!("{} {}", self.severity(), self.code);
        if !self.path.is_empty() {
            text.extend([lang.of([" at ", " dans "]), &self.place()]);
        }
        if let Some(position) = self.position {
            text.extend([" (", &position.explain(lang), ")"]);
        }
        text.extend([lang.of([": ", " : "]), &self.message(lang)]);
        text
    }
}

impl Diagnostic for Issue {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.severity()
    }

    fn place(&self) -> Cow<'_, str> {
        self.place()
    }

    fn message(&self, lang: Lang) -> String {
        self.message(lang)
    }

    fn explain(&self, lang: Lang) -> String {
        self.explain(lang)
    }
}

/// Whether a name in a path has more digits than any of FHIR.
pub(crate) fn is_number_like(name: &str) -> bool {
    name.bytes().filter(u8::is_ascii_digit).count() > 3
}

/// Where the quotes end that a text starts with.
fn end_of_quotes(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        if letter == '`' && !escaped {
            return at + 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    text.len()
}

impl fmt::Display for Issue {
    /// `error unknown-member at Slot.foo (line 3, column 5): …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}
