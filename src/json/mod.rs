//! Plain JSON (RFC 8259), independent of FHIR: the scanner, values that stay JSON, the writer, errors, positions in a text.
//!
//! FHIR resources are read and written by the functions of [`r4`](crate::r4).

mod ends;
mod error;
mod escape;
mod position;
mod pretty;
mod raw;
mod scan;
pub(crate) mod string;
mod write;

pub(crate) use ends::Ends;
pub use error::ReadError;
pub(crate) use escape::{next_special, push_plain, push_string};
pub use position::Position;
pub(crate) use position::{Lines, position};
pub(crate) use pretty::Pretty;
pub use raw::RawJson;
pub(crate) use scan::{Escapes, Expected, Key, MAX_DEPTH, Mark, Name, Named, Scan, Scanner, Token};
pub(crate) use write::Writer;

/// U+FEFF, which some editors put before a text.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A text without its byte-order mark.
pub(crate) fn without_byte_order_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(text)
}

/// Whether a text is one JSON value and nothing else.
pub(crate) fn is_json(text: &str) -> bool {
    let mut scanner = Scanner::new(text);
    scanner.skip().is_ok_and(|value| value.len() == text.len()) && scanner.finish().is_ok()
}
