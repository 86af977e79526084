//! A whole document: what surrounds its value, and what it means that the value is of another type.

use crate::{
    diagnostic::{Form, IssueCode},
    json::{Ends, Expected, RawJson, ReadError, Scan, Scanner, without_byte_order_mark},
    r4::{
        Node, Object,
        codec::{Codec, Parser, faults::Fault, notes::Notes},
        is_resource_type,
    },
};

/// Reads a whole text; `any_list`: a value in place of an array is read as one where its meaning is clear.
pub(in crate::r4) fn whole<T: Node>(
    text: &[u8],
    (max_issues, max_memory): (usize, usize),
    any_list: bool,
) -> Result<(T, Notes), ReadError> {
    let text = Text::new(text)?;
    let mut parser = Parser::new(text.body, max_issues, max_memory);
    parser.lists = any_list.then(Vec::new);
    let mut value = T::Codec::start();
    match T::Codec::fill(&mut value, &mut parser) {
        Ok(_) | Err(Expected::LessMemory) if parser.memory.is_over() => {
            Err(ReadError::too_large(max_memory))
        }
        Ok(Ok(())) => Ok((value, text.close(parser, T::ROOT)?)),
        Ok(Err(other)) => Err(text.not_this(other, T::ROOT)),
        Err(expected) => Err(text.no_json(expected, &parser.scan)),
    }
}

/// Reads stored JSON into a blank object, which may be of another type than the text names.
///
/// What stays JSON within it shares the stored text. `ends`: where its large values end, if known.
pub(in crate::r4) fn kept(
    raw: &RawJson,
    ends: Option<&Ends>,
    object: &mut dyn Object,
    max_issues: usize,
) -> Scan<Notes> {
    let mut parser = Parser::within(raw, ends, max_issues);
    parser.peek()?;
    parser.fill(object)?;
    let mut faults = parser.faults;
    faults.in_order(0);
    let root = object.shape().declared;
    Ok(Notes { shift: 0, root, faults, entries: Box::default(), lists: None })
}

/// A text, and the part of it after a byte-order mark.
struct Text<'a> {
    whole: &'a [u8],
    body: &'a str,
    /// Where the body starts.
    shift: usize,
}

impl<'a> Text<'a> {
    fn new(whole: &'a [u8]) -> Result<Self, ReadError> {
        let text = without_byte_order_mark(whole);
        let shift = whole.len() - text.len();
        let error = match std::str::from_utf8(text) {
            Ok(body) => return Ok(Self { whole, body, shift }),
            Err(error) => error,
        };
        let valid = error.valid_up_to();
        // a syntax error before that place comes first
        let before = std::str::from_utf8(&text[..valid]).unwrap_or_default();
        let mut scanner = Scanner::new(before);
        let (offset, expected) = match scanner.skip() {
            Err(expected) if scanner.offset() < valid => (scanner.offset(), expected),
            _ => (valid, Expected::Utf8),
        };
        Err(ReadError::syntax(expected, shift + offset, whole))
    }

    fn no_json(&self, expected: Expected, scanner: &Scanner<'_>) -> ReadError {
        ReadError::syntax(expected, self.shift + scanner.offset(), self.whole)
    }

    /// The error for JSON of another type than the requested one.
    fn not_this(&self, other: NotThis, root: &'static str) -> ReadError {
        // a syntax error in the rest takes precedence
        let mut scanner = Scanner::new(self.body);
        if let Err(expected) = scanner.skip().and_then(|_| scanner.finish()) {
            return self.no_json(expected, &scanner);
        }
        match other {
            NotThis::NoObject(offset) => {
                ReadError::no_object(root, offset + self.shift, self.whole)
            }
            NotThis::OtherResource(offset, found) => {
                // a text that is not the name of a type may be personal data
                let shown = |name: String| {
                    if is_resource_type(&name) { name } else { "…".to_owned() }
                };
                let found = found.map(shown);
                ReadError::other_resource(root, found, offset + self.shift, self.whole)
            }
        }
    }

    /// The notes of the parser, once the value was read.
    fn close(&self, mut parser: Parser<'_>, root: &'static str) -> Result<Notes, ReadError> {
        parser.scan.finish().map_err(|expected| self.no_json(expected, &parser.scan))?;
        let (mut faults, mut entries) = (parser.faults, parser.entries);
        if faults.count() > 0 {
            entries.clear();
        }
        faults.in_order(self.shift);
        if self.shift > 0 {
            faults.note(Fault { offset: 0, code: IssueCode::ByteOrderMark, detail: Form::None });
            faults.in_order(0);
        }
        let entries = entries.into_boxed_slice();
        let lists = parser.lists.map(|mut lists| {
            lists.sort_unstable();
            lists.dedup();
            lists.into_boxed_slice()
        });
        Ok(Notes { shift: self.shift, root, faults, entries, lists })
    }
}

/// The text is JSON, but not of the requested type; with the offset of the mismatch.
pub enum NotThis {
    NoObject(usize),
    OtherResource(usize, Option<String>),
}
