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
//! - RFC 8259 to the letter: UTF-8, no comments, no trailing comma, no `NaN`. A `\ud800` without its other half is refused too,
//!   since no text can hold it. A byte-order mark is stepped over and told.
//! - Objects and arrays nested deeper than 100 are refused.
//! - [`Reader::max_bytes`] bounds the text (unbounded unless set); [`Reader::max_issues`] bounds the issues kept (1,000 unless
//!   set), the others are counted.
//! - Reading takes less than 150 times the memory of the text, whatever the text: the worst are empty objects in lists of
//!   large elements. An answer of 1,000 slots takes less than its text, one of a few slots four times as much.

mod error;
mod locate;
mod memo;
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
pub(crate) use parse::{NotThis, Parser, Said, Taken, resource};
pub use raw::RawJson;
#[cfg(feature = "hub")]
pub(crate) use scan::Expected;
pub(crate) use scan::{Name, Scan, Scanner, Token, key_of};
pub(crate) use transcode::{deserialize, serialize};
pub(crate) use write::{Writer, next_special, push_plain, push_string};

use crate::{
    issue::Issue,
    r4::{Node, Way},
};
use parse::Faults;

/// Issues kept unless [`Reader::max_issues`] says otherwise.
const KEPT: usize = 1000;

/// Reads one resource or element from its JSON text.
///
/// # Errors
/// When the text is not JSON (RFC 8259) in UTF-8, is nested too deeply, or is no `T`.
pub fn read<T: Node>(text: &[u8]) -> Result<Read<'_, T>, ReadError> {
    Reader::new().read(text)
}

/// How to read: bounds for texts that nobody vouches for.
#[derive(Debug, Clone)]
pub struct Reader {
    max_bytes: usize,
    max_issues: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// No bound on the text, at most 1,000 issues kept.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_bytes: usize::MAX, max_issues: KEPT }
    }

    /// Refuses longer texts, in bytes.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Keeps that many issues, and counts the others.
    #[must_use]
    pub const fn max_issues(mut self, issues: usize) -> Self {
        self.max_issues = issues;
        self
    }

    /// Reads one resource or element from its JSON text.
    ///
    /// # Errors
    /// When the text is too long, is not JSON (RFC 8259) in UTF-8, is nested too deeply, or is no `T`.
    pub fn read<'a, T: Node>(&self, text: &'a [u8]) -> Result<Read<'a, T>, ReadError> {
        if text.len() > self.max_bytes {
            return Err(ReadError::too_long(self.max_bytes));
        }
        let (value, source) = parse::whole::<T>(text, self.max_issues)?;
        Ok(Read { value, source })
    }
}

/// What was read: the value, and what was wrong with its text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Read<'a, T> {
    /// The value; it holds all of the text, right or wrong.
    pub value: T,
    source: Source<'a>,
}

/// What is kept of the text, to find places in it when somebody asks.
#[derive(Debug, Clone)]
struct Source<'a> {
    text: &'a [u8],
    /// The text without its byte-order mark.
    body: &'a str,
    root: &'static str,
    faults: Faults,
    /// Where in the body the items of `Bundle.entry` start. None where the text has a fault: the list might stand there twice.
    entries: Box<[usize]>,
}

impl Source<'_> {
    /// How many bytes of the text stand before its body.
    fn shift(&self) -> usize {
        self.text.len() - self.body.len()
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
        self.source.faults.count()
    }

    /// The issues that were kept, in the order of the text, with path, line and column.
    ///
    /// The text is walked again to find them: nothing of this is paid for when nobody asks.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        locate::issues(&self.source, None)
    }

    /// The same for a part of a larger text, by the path of the part there; lines and columns are not those of that text.
    pub(crate) fn issues_below(&self, path: &str) -> Vec<Issue> {
        locate::issues(&self.source, Some(path))
    }

    /// Gives issues of the value their places in the text.
    pub(crate) fn locate(&self, issues: &mut [Issue]) {
        locate::places(&self.source, issues);
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
