//! JSON values that are kept unparsed.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
    ops::Range,
    str::FromStr,
};

use arcstr::ArcStr;

use super::scan::{Scanner, Token, escape};
use crate::json::{ReadError, string::Str};

/// Any JSON value as its text, without blanks between tokens; numbers keep their digits, members their order.
///
/// It takes 16 bytes, and no allocation for up to 14 bytes of text. Copies share the text.
#[derive(Clone)]
pub struct RawJson(Repr);

#[derive(Clone)]
enum Repr {
    Whole(Str),
    /// A value within another one that is kept as JSON, whose text it shares.
    Part(Box<(ArcStr, Range<usize>)>),
}

impl RawJson {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Whole(text) => text.as_str(),
            Repr::Part(part) => part.0.get(part.1.clone()).unwrap_or_default(),
        }
    }

    fn new(text: &str) -> Self {
        Self(Repr::Whole(Str::raw(text)))
    }

    /// A value within this one. A long one shares the text of the outermost value, at any depth.
    pub(crate) fn part(&self, text: &str) -> Self {
        /// Up to this length, a copy costs no more than sharing.
        const SHORT: usize = 64;

        let start = text.as_ptr().addr().checked_sub(self.as_str().as_ptr().addr());
        let within = start.filter(|start| start + text.len() <= self.as_str().len());
        let (Some(start), SHORT..) = (within, text.len()) else { return Self::new(text) };
        let (whole, from) = match &self.0 {
            Repr::Whole(whole) => match whole.shared() {
                Some(whole) => (whole.clone(), start),
                None => return Self::new(text),
            },
            Repr::Part(part) => (part.0.clone(), part.1.start + start),
        };
        Self(Repr::Part(Box::new((whole, from..from + text.len()))))
    }

    /// Converts to `serde_json`, which rounds numbers of many digits. Half a surrogate pair becomes U+FFFD.
    ///
    /// # Errors
    /// When it holds a number that is too large for `serde_json`.
    pub fn to_value(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::from_str(&whole_pairs(self.as_str()))
    }

    /// Its member `resourceType`, if it is an object with one that is a string.
    pub(crate) fn resource_type(&self) -> Option<String> {
        self.text_member("resourceType")
    }

    /// The value of a member, if it is an object with one of that name that is a string.
    pub(crate) fn text_member(&self, name: &str) -> Option<String> {
        let mut scanner = Scanner::new(self.as_str());
        let mut found = None;
        if scanner.peek().ok()? == Token::Object {
            let mut first = true;
            while let Some(key) = scanner.key(first).ok()? {
                first = false;
                if key.name == name {
                    let text = scanner.peek().ok()? == Token::String;
                    found = if text { Some(scanner.string().ok()?.0.to_owned()) } else { None };
                    if text {
                        continue;
                    }
                }
                scanner.skip().ok()?;
            }
        }
        found
    }

    /// How many items it has, if it is an array.
    pub(crate) fn count_items(&self) -> Option<usize> {
        let mut scanner = Scanner::new(self.as_str());
        let mut count = 0;
        if scanner.peek().ok()? != Token::Array {
            return None;
        }
        while scanner.item(count == 0).ok()? {
            scanner.skip().ok()?;
            count += 1;
        }
        Some(count)
    }

    pub(crate) fn null() -> Self {
        Self::new("null")
    }

    /// Takes the text of one value out of a text that was scanned.
    pub(crate) fn of_scanned(text: &str) -> Self {
        let bytes = text.as_bytes();
        if !bytes.iter().any(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')) {
            return Self::new(text);
        }
        let mut out = String::with_capacity(text.len());
        let (mut in_string, mut escaped) = (false, false);
        for c in text.chars() {
            if in_string {
                in_string = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if matches!(c, ' ' | '\t' | '\n' | '\r') {
                continue;
            } else {
                in_string = c == '"';
            }
            out.push(c);
        }
        Self::new(&out)
    }
}

/// The JSON text without escapes of halves of surrogate pairs, which `serde_json` refuses.
fn whole_pairs(text: &str) -> Cow<'_, str> {
    let (mut out, mut rest) = (String::new(), text);
    // nothing but strings has backslashes
    while let Some((before, after)) = rest.split_once('\\') {
        let (c, length) = escape(after.as_bytes()).unwrap_or((None, 0));
        let (Some(escaped), Some(behind)) = (after.get(..length), after.get(length..)) else {
            break;
        };
        out.extend([before, "\\", if c.is_some() { escaped } else { "ufffd" }]);
        rest = behind;
    }
    if out.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(out + rest) }
}

impl PartialEq for RawJson {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RawJson {}

impl Hash for RawJson {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl FromStr for RawJson {
    type Err = ReadError;

    fn from_str(text: &str) -> Result<Self, ReadError> {
        let mut scanner = Scanner::new(text);
        let value = scanner.skip().and_then(|value| scanner.finish().map(|()| value));
        value
            .map(Self::of_scanned)
            .map_err(|expected| ReadError::syntax(expected, scanner.offset(), text.as_bytes()))
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{RawJson, Repr};

    #[test]
    fn parts_share_the_text() {
        assert_eq!(size_of::<RawJson>(), 16);
        let long = "x".repeat(100);
        let text = format!(r#"{{"a":[{{"b":"{long}"}},1],"c":[]}}"#);
        let whole: RawJson = text.parse().expect("JSON");
        let inside = |raw: &RawJson, open: char, close: char| {
            let text = raw.as_str();
            let (start, end) = (text.find(open).expect("it"), text.rfind(close).expect("it"));
            raw.part(text.get(start..=end).expect("between characters"))
        };
        let list = inside(&whole, '[', ',');
        assert!(matches!(list.0, Repr::Part(_)));
        let object = inside(&list, '{', '}');
        assert!(matches!(object.0, Repr::Part(_)));
        assert_eq!(object.as_str(), format!(r#"{{"b":"{long}"}}"#));
        assert!(object == object.as_str().parse::<RawJson>().expect("JSON"));
        // what is short, or stands elsewhere, is copied
        assert!(matches!(object.part(object.as_str().get(..3).expect("three")).0, Repr::Whole(_)));
        assert!(matches!(object.part(&long).0, Repr::Whole(_)));
        drop((whole, list));
        assert!(object.as_str().ends_with("x\"}"));
    }
}
