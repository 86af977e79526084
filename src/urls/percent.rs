//! Percent escapes of a query.
//!
//! By hand, in some forty lines: whether a `+` is a blank (as in forms) or itself (as in addresses) depends on the parameter. The
//! crate `url` decides that for all parameters at once.

use std::{borrow::Cow, cmp::Ordering, iter};

/// A malformed escape, or bytes that are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadEscape;

/// A text without its escapes; a `+` stays as it is.
pub(crate) fn decoded(text: &str) -> Result<Cow<'_, str>, BadEscape> {
    if !text.contains('%') {
        return Ok(Cow::Borrowed(text));
    }
    let (bytes, broken) = bytes(text);
    let text = String::from_utf8(bytes).map_err(|_| BadEscape)?;
    if broken { Err(BadEscape) } else { Ok(Cow::Owned(text)) }
}

/// The same for any text: a malformed escape stays, invalid UTF-8 becomes U+FFFD.
pub(crate) fn decoded_lossy(text: &str) -> String {
    String::from_utf8_lossy(&bytes(text).0).into_owned()
}

/// The bytes that a text stands for, and whether a `%` in it begins no escape.
fn bytes(text: &str) -> (Vec<u8>, bool) {
    let mut decoder = Decoder::new(text);
    let mut bytes = Vec::with_capacity(text.len());
    bytes.extend(&mut decoder);
    (bytes, decoder.is_broken)
}

/// The bytes that a text stands for, one after the other; a `%` that begins no escape stands for itself.
struct Decoder<'t> {
    rest: &'t [u8],
    /// Whether there was such a `%`.
    is_broken: bool,
}

impl<'t> Decoder<'t> {
    fn new(text: &'t str) -> Self {
        Self { rest: text.as_bytes(), is_broken: false }
    }
}

impl Iterator for Decoder<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let [first, tail @ ..] = self.rest else { return None };
        let escape = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escape {
            self.rest = &tail[2..];
            return Some(high << 4 | low);
        }
        self.is_broken |= *first == b'%';
        self.rest = tail;
        Some(*first)
    }
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Appends a value as the platform sends it: `|` and `+` escaped, `:` and `,` not.
pub(crate) fn push(value: &str, url: &mut String) {
    push_but(value, |byte| byte.is_ascii_alphanumeric() || b"-._~:,/".contains(&byte), url);
}

/// Appends a part of an address, escaping all that can be escaped, as the acceptance tests do in updates.
pub(crate) fn push_whole(value: &str, url: &mut String) {
    push_but(value, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte), url);
}

/// Appends a query that is escaped already: escapes only what is invalid in an address, and `+`, which form decoders would turn
/// into a blank.
pub(crate) fn push_query(query: &str, url: &mut String) {
    push_but(query, |byte| byte.is_ascii_graphic() && !b"+\"<>\\^`{}#".contains(&byte), url);
}

fn push_but(text: &str, stays: impl Fn(u8) -> bool, url: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if stays(byte) {
            url.push(char::from(byte));
        } else {
            url.push('%');
            url.push(char::from(DIGITS[usize::from(byte >> 4)]));
            url.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// Whether two queries have the same names and values, in any order, escaped or not. `first` is read as a form, in which `+` is a
/// blank; in `second` it is itself.
///
/// Both are compared as ranges of their texts, decoded byte by byte while they are compared: memory is 16 bytes for a parameter,
/// whatever it holds.
pub(crate) fn have_same_pairs(first: &str, second: &str) -> bool {
    let [first, second] = [(first, true), (second, false)].map(|(query, plus_is_blank)| {
        let parts = || query.split('&').filter(|part| !part.is_empty());
        let mut pairs = Vec::with_capacity(parts().count());
        pairs.extend(parts().map(|part| Pair { part, plus_is_blank }));
        pairs.sort_unstable_by(Pair::order);
        pairs
    });
    first.len() == second.len()
        && first.iter().zip(&second).all(|(one, other)| one.order(other).is_eq())
}

/// A parameter of a query, still with its escapes.
#[derive(Clone, Copy)]
struct Pair<'q> {
    part: &'q str,
    plus_is_blank: bool,
}

impl Pair<'_> {
    /// By name, then by value; a missing value is an empty one.
    fn order(&self, other: &Self) -> Ordering {
        let (name, value) = self.part.split_once('=').unwrap_or((self.part, ""));
        let (other_name, other_value) = other.part.split_once('=').unwrap_or((other.part, ""));
        let names = self.bytes(name).cmp(other.bytes(other_name));
        names.then_with(|| self.bytes(value).cmp(other.bytes(other_value)))
    }

    fn bytes<'t>(&self, text: &'t str) -> impl Iterator<Item = u8> + use<'t> {
        let plus_is_blank = self.plus_is_blank;
        let mut decoder = Decoder::new(text);
        iter::from_fn(move || {
            if plus_is_blank && decoder.rest.first() == Some(&b'+') {
                decoder.rest = &decoder.rest[1..];
                return Some(b' ');
            }
            decoder.next()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_and_others_reported() {
        assert_eq!(decoded("a+b"), Ok("a+b".into()));
        assert_eq!(decoded("%C3%A9%7c%2B"), Ok("é|+".into()));
        for text in ["%", "%4", "%zz", "a%2", "%+1", "%C3", "%FF%FE", "é%E9"] {
            assert_eq!(decoded(text), Err(BadEscape), "{text}");
        }
        assert_eq!(decoded_lossy("%zz%E9%7C"), "%zz\u{FFFD}|");
    }

    #[test]
    fn queries_are_compared_by_what_their_escapes_stand_for() {
        for (form, query) in [
            ("", ""),
            ("a=1&b=2", "b=2&a=1"),
            ("&&a=1&", "a=1"),
            ("a", "a="),
            ("%61=%7c", "a=|"),
            ("a=b+c", "a=b%20c"),
            ("a=b%2Bc", "a=b+c"),
            ("%C3%A9=1&a=%zz", "a=%zz&é=1"),
            ("a=b=c", "a=b%3Dc"),
            ("a=%FF", "a=%ff"),
        ] {
            assert!(have_same_pairs(form, query), "{form} {query}");
        }
        for (form, query) in [
            ("a=1", ""),
            ("a=1&a=1", "a=1"),
            ("a=1&b=2", "a=2&b=1"),
            ("a=b+c", "a=b+c"),
            ("a%3Db", "a=b"),
            ("a=%2561", "a=a"),
            // two escapes that are no UTF-8 are not the same for that
            ("a=%FF", "a=%FE"),
        ] {
            assert!(!have_same_pairs(form, query), "{form} {query}");
        }
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let text = "a b+c|d&e=f%7Cé\u{0}";
        let mut url = String::new();
        push(text, &mut url);
        assert_eq!(url, "a%20b%2Bc%7Cd%26e%3Df%257C%C3%A9%00");
        assert_eq!(decoded(&url), Ok(text.into()));
    }
}
