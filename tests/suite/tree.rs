//! JSON values compared to the digit: `1.10` is not `1.1`, the order of items counts, that of members does not.
//!
//! A reader of its own, strict and slow, so that neither the crate nor `serde_json` is its own witness.

use std::{collections::BTreeMap, fmt};

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tree {
    Null,
    Boolean(bool),
    /// Its text.
    Number(String),
    Text(String),
    Array(Vec<Tree>),
    /// Of a name that stands twice, the last member.
    Object(BTreeMap<String, Tree>),
}

/// Deepest nesting that is read.
const MAX_DEPTH: u32 = 100;

impl Tree {
    /// The value of a text; `None`: it is not JSON (RFC 8259), or is nested too deeply.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
        let mut parser = Parser { rest: std::str::from_utf8(text).ok()? };
        let tree = parser.value(0)?;
        parser.rest.is_empty().then_some(tree)
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Steps over a mark and the blanks around it.
    fn mark(&mut self, mark: &str) -> Option<()> {
        self.blanks();
        self.rest = self.rest.strip_prefix(mark)?;
        self.blanks();
        Some(())
    }

    fn value(&mut self, depth: u32) -> Option<Tree> {
        self.blanks();
        let tree = match self.rest.as_bytes().first()? {
            b'{' | b'[' if depth == MAX_DEPTH => return None,
            b'{' => self.object(depth + 1)?,
            b'[' => self.array(depth + 1)?,
            b'"' => Tree::Text(self.text()?),
            b't' => self.mark("true").map(|()| Tree::Boolean(true))?,
            b'f' => self.mark("false").map(|()| Tree::Boolean(false))?,
            b'n' => self.mark("null").map(|()| Tree::Null)?,
            _ => self.number()?,
        };
        self.blanks();
        Some(tree)
    }

    fn object(&mut self, depth: u32) -> Option<Tree> {
        let mut members = BTreeMap::new();
        self.mark("{")?;
        if self.mark("}").is_some() {
            return Some(Tree::Object(members));
        }
        loop {
            let name = self.text()?;
            self.mark(":")?;
            members.insert(name, self.value(depth)?);
            if self.mark(",").is_none() {
                return self.mark("}").map(|()| Tree::Object(members));
            }
        }
    }

    fn array(&mut self, depth: u32) -> Option<Tree> {
        let mut items = Vec::new();
        self.mark("[")?;
        if self.mark("]").is_some() {
            return Some(Tree::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.mark(",").is_none() {
                return self.mark("]").map(|()| Tree::Array(items));
            }
        }
    }

    fn number(&mut self) -> Option<Tree> {
        let length = self.rest.bytes().take_while(|byte| b"+-.0123456789eE".contains(byte)).count();
        let (text, rest) = self.rest.split_at(length);
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let positive = text.strip_prefix('-').unwrap_or(text);
        let (mantissa, exponent) =
            positive.split_once(['e', 'E']).map_or((positive, "0"), |parts| parts);
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        let right = digits(whole)
            && (whole == "0" || !whole.starts_with('0'))
            && digits(fraction)
            && digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
        self.rest = rest;
        right.then(|| Tree::Number(text.to_owned()))
    }

    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        self.rest = self.rest.strip_prefix('"')?;
        loop {
            let at = self.rest.find(|c: char| c < ' ' || c == '"' || c == '\\')?;
            text.push_str(&self.rest[..at]);
            let found = self.rest.as_bytes()[at];
            self.rest = &self.rest[at + 1..];
            match found {
                b'"' => return Some(text),
                b'\\' => text.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let kind = self.rest.chars().next()?;
        self.rest = &self.rest[kind.len_utf8()..];
        Some(match kind {
            '"' | '\\' | '/' => kind,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.hex()?;
                if let Some(c) = char::from_u32(first) {
                    return Some(c);
                }
                let rest = self.rest;
                let second = match self.rest.strip_prefix("\\u") {
                    Some(rest) => {
                        self.rest = rest;
                        self.hex()
                    }
                    None => None,
                };
                let pair = [first, second.unwrap_or_default()].map(|half| u16::try_from(half).ok());
                let pair = char::decode_utf16([pair[0]?, pair[1]?]).next()?;
                pair.unwrap_or_else(|_| {
                    // half a pair stands for itself, as a character that no text has
                    self.rest = rest;
                    char::from_u32(0xF_0000 + first).expect("of private use")
                })
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self
            .rest
            .get(..4)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.rest = &self.rest[4..];
        u32::from_str_radix(digits, 16).ok()
    }
}

/// As JSON.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(truth) => truth.fmt(f),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => f.write_str(&serde_json::Value::from(text.as_str()).to_string()),
            Self::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    let name = serde_json::Value::from(name.as_str());
                    write!(f, "{}{name}:{value}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("}")
            }
        }
    }
}

#[test]
fn distinguishes_values() {
    let same = [
        ("[1, 2]", "[1,2]"),
        (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#),
        (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
    ];
    for (one, other) in same {
        assert_eq!(Tree::of(one.as_bytes()).expect(one), Tree::of(other.as_bytes()).expect(other));
    }
    for (one, other) in
        [("[1,2]", "[2,1]"), ("1.10", "1.1"), ("1e2", "100"), (r#""a""#, r#""A""#), ("null", "[]")]
    {
        assert_ne!(Tree::of(one.as_bytes()).expect(one), Tree::of(other.as_bytes()).expect(other));
    }
    assert_eq!(Tree::of(br#""\ud83d\ude00\u00e9""#), Some(Tree::Text("😀é".to_owned())));
    for text in
        ["", "01", "1.", "[1,]", "{,}", r#""\ud83""#, "nul", "1 2", "\"\n\"", "+1", "\u{c}1"]
    {
        assert_eq!(Tree::of(text.as_bytes()), None, "{text}");
    }
}
