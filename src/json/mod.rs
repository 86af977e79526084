//! Reading and writing JSON: everything that was right as typed values, what was wrong with it told, nothing lost.
//!
//! [`read`] takes the bytes of a resource and gives a [`Read`]: the value, and what was wrong with the text. Only a text that
//! is not JSON at all, or a resource of another type, is an error.
//!
//! ```
//! use fhir_sas::{json, r4};
//!
//! let text = br#"{"resourceType": "Slot", "status": "free", "comment": "", "colour": "green"}"#;
//! let read = json::read::<r4::Slot>(text)?;
//! let told: Vec<_> = read.issues().iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect();
//! assert_eq!(told, ["empty-string Slot.comment", "unknown-member Slot.colour"]);
//! assert_eq!(json::to_string(&read.value), r#"{"resourceType":"Slot","status":"free","comment":"","colour":"green"}"#);
//! # Ok::<(), json::ReadError>(())
//! ```
//!
//! # What is kept, and where
//! - A text that breaks the format of its type (`"start": "tomorrow"`) stays in its field.
//! - A member that R4 does not know, or whose value has the wrong shape, goes whole into the extra members of its object
//!   ([`Base::extra`](crate::r4::Base::extra), or the field `extra` of a resource). It is written back, except where a field
//!   of the same name is set.
//! - Items of `Bundle.entry` and `contained` are kept one by one; resources of other types stay JSON, and so do values of
//!   extensions that are an [`OtherValue`](crate::r4::OtherValue). What is wrong within these, a
//!   [`Validator`](crate::validate::Validator) tells.
//! - Of a member that stands twice the last one counts, as with most readers; the earlier one becomes an extra member.
//!
//! Written again, the text has the same JSON value, numbers with the same digits, arrays in the same order.
//!
//! # Limits
//! - RFC 8259 to the letter: UTF-8, no comments, no trailing comma, no `NaN`. A `\ud800` without its other half is JSON, and an
//!   issue: the text has U+FFFD in its place, and is written as it came (but not by serde, which cannot). A date, time or instant
//!   with one becomes an extra member. A byte-order mark is stepped over and reported.
//! - Objects and arrays nested deeper than 100 are refused.
//! - [`Reader::max_bytes`] limits the text (32 MiB unless set), [`Reader::max_memory`] what is built from it (256 MiB unless
//!   set). What is larger is a [`ReadError`] that names the limit.
//! - [`Reader::max_issues`] limits the issues that are kept (1,000 unless set); the others are counted.
//!
//! # Memory
//! The value of an answer of 1,000 slots takes less memory than its text, that of a few slots four times as much. Texts of
//! strangers can be worse: `[{},{},{}]` holds an element of 136 bytes for every three bytes. So memory is counted while a text is
//! read. Where the values come to more than 20 times the text (and 64 KiB), the list that is read then is kept as JSON, as one
//! of the wrong shape is, with an issue [`SparseList`](crate::issue::IssueCode::SparseList) of its own; its items are read for
//! their issues, and dropped. Whatever the text, reading it takes at most 25 times as much memory as the text, and a
//! [`Validator::check`](crate::validate::Validator::check) at most 32 times, besides 1 MiB and the issues themselves.

mod error;
mod locate;
mod memo;
mod memory;
mod parse;
mod pretty;
mod raw;
mod scan;
mod transcode;
mod write;

use std::io;

#[cfg(feature = "hub")]
pub(crate) use error::Lines;
pub use error::ReadError;
pub(crate) use locate::quoted_name;
pub(crate) use parse::{ListForm, NotThis, Parser, Said, Taken, resource};
pub use raw::RawJson;
pub(crate) use scan::{Escapes, Mark, Name, Scan, Scanner, Token, key_of};
#[cfg(feature = "hub")]
pub(crate) use scan::{Expected, Key};
pub(crate) use transcode::{deserialize, serialize};
pub(crate) use write::{Writer, next_special, push_plain, push_string};

use crate::{
    issue::{Issue, IssueCode},
    r4::{Node, Object, Way},
};
use parse::{Faults, ListRead};

/// Longest text that is read unless [`Reader::max_bytes`] sets another limit.
const LONGEST: usize = 32 * 1024 * 1024;

/// Largest values that are built unless [`Reader::max_memory`] sets another limit.
const LARGEST: usize = 256 * 1024 * 1024;

/// Issues kept unless [`Reader::max_issues`] says otherwise.
const KEPT: usize = 1000;

/// Reads one resource or element from its JSON text.
///
/// # Errors
/// When the text is not JSON (RFC 8259) in UTF-8, is nested too deeply, or is no `T`.
pub fn read<T: Node>(text: &[u8]) -> Result<Read<'_, T>, ReadError> {
    Reader::new().read(text)
}

/// How to read: limits for texts of strangers.
///
/// ```
/// use fhir_sas::{json::Reader, r4::Slot};
///
/// let text = br#"{"resourceType": "Slot", "status": "free"}"#;
/// assert!(Reader::new().read::<Slot>(text).is_ok());
/// let error = Reader::new().max_bytes(10).read::<Slot>(text).unwrap_err();
/// assert!(error.is_too_large());
/// ```
#[derive(Debug, Clone)]
pub struct Reader {
    max_bytes: usize,
    max_memory: usize,
    max_issues: usize,
    any_list: bool,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// Texts of at most 32 MiB, values of at most 256 MiB, at most 1,000 issues kept.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_bytes: LONGEST, max_memory: LARGEST, max_issues: KEPT, any_list: false }
    }

    /// For texts that were accepted elsewhere: of any length, with values of any size.
    pub(crate) const fn unlimited() -> Self {
        Self { max_bytes: usize::MAX, max_memory: usize::MAX, ..Self::new() }
    }

    /// Refuses longer texts, in bytes; `usize::MAX`: none.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Refuses texts whose values take more memory, in bytes; `usize::MAX`: none.
    ///
    /// What stays JSON is counted too; the text itself, and what a reader needs on the way, are not. Values of right texts take at
    /// most four times their text.
    #[must_use]
    pub const fn max_memory(mut self, bytes: usize) -> Self {
        self.max_memory = bytes;
        self
    }

    /// Keeps that many issues, and counts the others.
    #[must_use]
    pub const fn max_issues(mut self, issues: usize) -> Self {
        self.max_issues = issues;
        self
    }

    /// Reads what stands where an array belongs as one where its meaning is clear: an object whose members are the items, or a
    /// single item. It is reported all the same. The value has arrays then, and is no longer what the text was.
    #[must_use]
    pub(crate) const fn any_list(mut self) -> Self {
        self.any_list = true;
        self
    }

    /// Reads one resource or element from its JSON text.
    ///
    /// # Errors
    /// When the text or its values are too large, when the text is not JSON (RFC 8259) in UTF-8, is nested too deeply, or is no
    /// `T`.
    pub fn read<'a, T: Node>(&self, text: &'a [u8]) -> Result<Read<'a, T>, ReadError> {
        if text.len() > self.max_bytes {
            return Err(ReadError::too_long(self.max_bytes));
        }
        let limits = (self.max_issues, self.max_memory);
        let (value, notes) = parse::whole::<T>(text, limits, self.any_list)?;
        Ok(Read { value, text, notes })
    }
}

/// What was read: the value, and what was wrong with its text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Read<'a, T> {
    /// The value; it holds all of the text, right or wrong.
    pub value: T,
    text: &'a [u8],
    notes: Notes,
}

/// What was noted while a text was read, to find places in the text later. It belongs to that text.
#[derive(Debug, Clone)]
pub(crate) struct Notes {
    root: &'static str,
    /// How many bytes of the text stand before its body: those of a byte-order mark.
    shift: usize,
    faults: Faults,
    /// Where in the body the items of `Bundle.entry` start. None where the text has a fault: the list might stand there twice.
    entries: Box<[usize]>,
    /// What was read as a list although it is no array, by where it starts in the body; `None`: such values were set aside.
    lists: Option<Box<[ListRead]>>,
}

impl Notes {
    /// How many issues there are, those that were not kept included.
    pub(crate) fn count(&self) -> usize {
        self.faults.count()
    }

    /// How many of them are errors.
    pub(crate) fn errors(&self) -> usize {
        self.faults.errors()
    }

    /// The issues that were kept, of the text that was read; `path` is that of what was read, where it is not its type.
    pub(crate) fn issues(&self, text: &[u8], path: Option<&str>) -> Vec<Issue> {
        locate::issues(self, text, path)
    }

    /// Gives issues of the value their places in the text that was read.
    pub(crate) fn locate(&self, text: &[u8], issues: &mut [Issue]) {
        locate::places(self, text, issues);
    }

    /// The text without its byte-order mark.
    fn body<'a>(&self, text: &'a [u8]) -> &'a str {
        // it was read, so it is UTF-8
        std::str::from_utf8(text.get(self.shift..).unwrap_or_default()).unwrap_or_default()
    }

    /// Whether an issue is about a value that was read as a list although it is no array.
    pub(crate) fn is_of_list(&self, issue: &Issue) -> bool {
        if issue.code != IssueCode::WrongShape {
            return false;
        }
        let position = issue.position.map(|position| position.offset);
        let offset = position.and_then(|offset| offset.checked_sub(self.shift));
        offset.is_some_and(|offset| locate::form_at(self.lists(), offset).is_some())
    }

    /// What was read as a list although it is no array.
    fn lists(&self) -> &[ListRead] {
        self.lists.as_deref().unwrap_or_default()
    }
}

impl<'a, T: Node> Read<'a, T> {
    /// The text read once more, with lists in [any form](Reader::any_list); `None`: it was read like that, or has none.
    pub(crate) fn again_with_any_list(&self) -> Option<Read<'a, T>> {
        let Notes { faults, lists, .. } = &self.notes;
        let again = lists.is_none() && faults.has_other_list();
        // within its limits it was read before
        let reader = Reader::unlimited().max_issues(faults.limit()).any_list();
        again.then(|| reader.read(self.text).ok())?
    }
}

impl<T> Read<'_, T> {
    /// Whether nothing was wrong with the text's structure, what is kept as JSON apart.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.issue_count() == 0
    }

    /// How many issues there are, those beyond [`Reader::max_issues`] included.
    #[must_use]
    pub fn issue_count(&self) -> usize {
        self.notes.count()
    }

    /// How many of them are errors; the others are warnings.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.notes.errors()
    }

    /// The issues that were kept, in the order of the text, with path, line and column.
    ///
    /// The text is walked again to find them: nothing of this is paid for when nobody asks.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        self.notes.issues(self.text, None)
    }

    /// The value, the text that it was read from, and what was noted on the way.
    pub(crate) fn parts(&self) -> (&T, &[u8], &Notes) {
        (&self.value, self.text, &self.notes)
    }

    /// What was noted, to be kept with the text.
    pub(crate) fn into_parts(self) -> (T, Notes) {
        (self.value, self.notes)
    }
}

/// Reads JSON that is kept as such into an element that holds nothing yet.
///
/// Gives the issues that `room` has place for, at their paths below that of the element, and the counts of errors and warnings.
pub(crate) fn read_kept(
    raw: &RawJson,
    element: &mut dyn Object,
    room: usize,
    path: impl FnOnce() -> String,
) -> (Vec<Issue>, [usize; 2]) {
    // it was read as JSON once
    let Ok(notes) = parse::kept(raw.as_str(), element, room) else { return (Vec::new(), [0; 2]) };
    match (notes.count(), notes.errors()) {
        (0, _) => (Vec::new(), [0; 2]),
        (count, errors) => {
            let issues = notes.issues(raw.as_str().as_bytes(), Some(&path()));
            (issues, [errors, count - errors])
        }
    }
}

/// Writes compact JSON.
#[must_use]
pub fn to_vec<T: Node>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    write_into(value, &mut out);
    out
}

/// Writes compact JSON.
///
/// # Panics
/// Never: all that is written is UTF-8.
#[must_use]
pub fn to_string<T: Node>(value: &T) -> String {
    String::from_utf8(to_vec(value)).expect("texts are UTF-8, and so is what stands between them")
}

/// Writes compact JSON at the end of a buffer, which can be used again and again.
pub fn write_into<T: Node>(value: &T, out: &mut Vec<u8>) {
    let mut writer = Writer::onto(std::mem::take(out));
    T::Way::write(value, &mut writer);
    *out = writer.into_buffer();
}

/// Writes JSON over many lines, two blanks a level.
#[must_use]
pub fn to_vec_pretty<T: Node>(value: &T) -> Vec<u8> {
    let compact = to_vec(value);
    let mut out = Vec::with_capacity(compact.len() * 2);
    pretty::Pretty::default().push(&compact, &mut out);
    out
}

/// Writes JSON over many lines, two blanks a level.
///
/// # Panics
/// Never: all that is written is UTF-8.
#[must_use]
pub fn to_string_pretty<T: Node>(value: &T) -> String {
    String::from_utf8(to_vec_pretty(value))
        .expect("texts are UTF-8, and so is what stands between them")
}

/// Writes compact JSON to a file, a socket or any other sink, in pieces of some 64 KiB.
///
/// # Errors
/// The first error of the sink.
pub fn to_writer<T: Node>(value: &T, to: &mut dyn io::Write) -> io::Result<()> {
    stream(value, to, false)
}

/// Writes JSON over many lines to a file, a socket or any other sink, in pieces of some 64 KiB.
///
/// # Errors
/// The first error of the sink.
pub fn to_writer_pretty<T: Node>(value: &T, to: &mut dyn io::Write) -> io::Result<()> {
    stream(value, to, true)
}

fn stream<T: Node>(value: &T, to: &mut dyn io::Write, pretty: bool) -> io::Result<()> {
    let mut writer = Writer::to(to, pretty);
    T::Way::write(value, &mut writer);
    writer.finish()
}

/// Whether a text is one JSON value and nothing else.
pub(crate) fn is_json(text: &str) -> bool {
    let mut scanner = Scanner::new(text);
    scanner.skip().is_ok_and(|value| value.len() == text.len()) && scanner.finish().is_ok()
}
