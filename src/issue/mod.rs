//! What is wrong with a text or a value, where, and how to mend it.
//!
//! An [`Issue`] has a permanent [`IssueCode`], a [`Severity`], the `FHIRPath` of the place, its line and column when a text was
//! read, and a message in English and in French that says what was expected, what was found and what to do. Values are
//! never quoted in messages, since they may be of persons; a message says of what kind they are.

mod code;
mod message;

use std::fmt;

pub use code::{IssueCode, Severity};
pub use message::Lang;
pub(crate) use message::format_of;

use crate::r4::IssueType;

/// Line and column of a place in a text, both counted from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Byte of the text, counted from 0.
    pub offset: usize,
    /// Line, from 1. A line ends with a line feed.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One fault: what, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong, as a permanent code.
    pub code: IssueCode,
    /// Where, as `FHIRPath`: `Bundle.entry[3].resource.start`. Names of more than 64 characters are cut, with `…`.
    pub path: String,
    /// Where in the text that was read; `None` for a value that was not read from a text.
    pub position: Option<Position>,
    pub(crate) detail: Detail,
}

impl Issue {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The type of issue in the words of an `OperationOutcome`.
    #[must_use]
    pub fn issue_type(&self) -> IssueType {
        self.code.issue_type()
    }

    /// What was expected, what was found, what to do: one or two sentences without the place.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        message::text(self, lang)
    }
}

impl fmt::Display for Issue {
    /// `error unknown-member at Slot.foo (line 3, column 5): …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} at {}", self.severity(), self.code, self.path)?;
        if let Some(position) = self.position {
            write!(f, " (line {}, column {})", position.line, position.column)?;
        }
        write!(f, ": {}", self.message(Lang::En))
    }
}

/// What a message needs to know beyond the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    None,
    /// The R4 type that was expected, perhaps a list of it, and the kind of JSON value that was found.
    Shape {
        expected: &'static str,
        list: bool,
        found: Found,
    },
    /// The R4 type whose format the value breaks.
    Format(&'static str),
}

/// A kind of JSON value, as messages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
