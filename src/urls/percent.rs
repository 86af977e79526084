//! Percent escapes of a query.
//!
//! By hand: it is some forty lines, and a `+` is neither a blank (as forms have it) nor itself (as addresses have it) before it is
//! known what stands there. The crate `url` decides that for all places at once.

use std::borrow::Cow;

/// An escape that is none, or bytes that are no UTF-8.
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

/// The same of any text: an escape that is none stays, bytes that are no UTF-8 become the character for them.
pub(crate) fn decoded_lossy(text: &str) -> String {
    String::from_utf8_lossy(&bytes(text).0).into_owned()
}

/// The bytes that a text stands for, and whether a `%` in it begins no escape.
fn bytes(text: &str) -> (Vec<u8>, bool) {
    let mut broken = false;
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let escape = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escape {
            bytes.push(high << 4 | low);
            rest = &tail[2..];
        } else {
            broken |= *first == b'%';
            bytes.push(*first);
            rest = tail;
        }
    }
    (bytes, broken)
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Adds a value as the platform sends it: `|` and `+` escaped, `:` and `,` not.
pub(crate) fn push(value: &str, url: &mut String) {
    push_but(value, |byte| byte.is_ascii_alphanumeric() || b"-._~:,/".contains(&byte), url);
}

/// Adds a part of an address with all escapes that there can be, as the acceptance tests send what they look for in an update.
pub(crate) fn push_whole(value: &str, url: &mut String) {
    push_but(value, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte), url);
}

/// Adds a query that has its escapes already: just what no address may hold is escaped, and `+`, which those who read it as a
/// form would lose.
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

/// Names and values of a query, without escapes, sorted: what two queries that say the same have in common. `plus_is_blank`: read
/// as a form.
pub(crate) fn pairs(query: &str, plus_is_blank: bool) -> Vec<(String, String)> {
    let read = |text: &str| {
        if plus_is_blank && text.contains('+') {
            decoded_lossy(&text.replace('+', " "))
        } else {
            decoded_lossy(text)
        }
    };
    let parts = query.split('&').filter(|part| !part.is_empty());
    let mut pairs: Vec<_> = parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (read(name), read(value))
        })
        .collect();
    pairs.sort_unstable();
    pairs
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
    fn what_is_written_reads_the_same() {
        let text = "a b+c|d&e=f%7Cé\u{0}";
        let mut url = String::new();
        push(text, &mut url);
        assert_eq!(url, "a%20b%2Bc%7Cd%26e%3Df%257C%C3%A9%00");
        assert_eq!(decoded(&url), Ok(text.into()));
    }
}
