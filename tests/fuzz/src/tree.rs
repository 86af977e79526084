//! JSON as it is written: members in their order, doubled ones included, numbers with their digits.
//!
//! With a reader and a writer of its own, as an oracle independent of the crate and of `serde_json`.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::random::Random;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    Null,
    Boolean(bool),
    /// Its text.
    Number(String),
    Text(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// What a reader found.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    pub tree: Tree,
    /// Whether half a surrogate pair was escaped somewhere: it is read as U+FFFD.
    pub has_lone_surrogate: bool,
}

/// The deepest nesting that FHIR texts are read to.
pub const MAX_DEPTH: u32 = 100;

impl Tree {
    /// The value of a text (RFC 8259) that starts with a byte-order mark or not. `None`: it is not JSON, or nested too deeply.
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Parsed> {
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
        let mut parser =
            Parser { rest: std::str::from_utf8(text).ok()?, has_lone_surrogate: false };
        let tree = parser.value(0)?;
        let Parser { rest, has_lone_surrogate } = parser;
        rest.is_empty().then_some(Parsed { tree, has_lone_surrogate })
    }

    /// What the value means: members sorted, and of those that are doubled the last one.
    #[must_use]
    pub fn meaning(&self) -> Self {
        match self {
            Self::Array(items) => Self::Array(items.iter().map(Self::meaning).collect()),
            Self::Object(members) => {
                let last: BTreeMap<_, _> =
                    members.iter().map(|(name, value)| (name, value)).collect();
                let meaning = |(name, value): (&String, &Self)| (name.clone(), value.meaning());
                Self::Object(last.into_iter().map(meaning).collect())
            }
            other => other.clone(),
        }
    }

    /// The member of that name that counts: the last one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// How many values there are, this one included.
    #[must_use]
    pub fn count(&self) -> usize {
        1 + match self {
            Self::Array(items) => items.iter().map(Self::count).sum(),
            Self::Object(members) => members.iter().map(|(_, value)| value.count()).sum(),
            _ => 0,
        }
    }

    /// Calls a function with each value, the names that lead to it, and the value itself.
    pub fn walk<'t>(&'t self, visit: &mut dyn FnMut(&[&'t str], &'t Self)) {
        fn step<'t>(
            tree: &'t Tree,
            path: &mut Vec<&'t str>,
            visit: &mut dyn FnMut(&[&'t str], &'t Tree),
        ) {
            visit(path, tree);
            match tree {
                Tree::Array(items) => items.iter().for_each(|item| step(item, path, visit)),
                Tree::Object(members) => {
                    for (name, value) in members {
                        path.push(name);
                        step(value, path, visit);
                        path.pop();
                    }
                }
                _ => {}
            }
        }
        step(self, &mut Vec::new(), visit);
    }

    /// As compact JSON.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, &mut Style::plain(), 0);
        text
    }

    /// As JSON of another layout: blanks, lines, escapes that are not needed.
    #[must_use]
    pub fn to_text_in(&self, style: &mut Style) -> String {
        let mut text = String::new();
        self.write(&mut text, style, 0);
        text
    }

    fn write(&self, out: &mut String, style: &mut Style, level: usize) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::Text(text) => style.text(text, out),
            Self::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    style.between(index, level + 1, out);
                    item.write(out, style, level + 1);
                }
                style.end(items.len(), level, out);
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    style.between(index, level + 1, out);
                    style.text(name, out);
                    out.push_str(if style.pretty { ": " } else { ":" });
                    value.write(out, style, level + 1);
                }
                style.end(members.len(), level, out);
                out.push('}');
            }
        }
    }
}

/// How JSON is laid out.
#[derive(Debug, Clone)]
pub struct Style {
    pretty: bool,
    /// Escapes one character in so many although it need not be; 0: none.
    escapes: usize,
    random: Random,
}

impl Style {
    #[must_use]
    pub const fn plain() -> Self {
        Self { pretty: false, escapes: 0, random: Random::new(0) }
    }

    /// Compact mostly.
    pub fn any(random: &mut Random) -> Self {
        let pretty = random.one_in(8);
        let escapes = if random.one_in(8) { 1 + random.below(20) } else { 0 };
        Self { pretty, escapes, random: Random::new(random.number()) }
    }

    fn between(&self, index: usize, level: usize, out: &mut String) {
        if index > 0 {
            out.push(',');
        }
        self.line(level, out);
    }

    fn end(&self, count: usize, level: usize, out: &mut String) {
        if count > 0 {
            self.line(level, out);
        }
    }

    fn line(&self, level: usize, out: &mut String) {
        if self.pretty {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", level));
        }
    }

    fn text(&mut self, text: &str, out: &mut String) {
        out.push('"');
        for char in text.chars() {
            let escaped = self.escapes > 0 && self.random.one_in(self.escapes);
            match char {
                '"' | '\\' if !escaped => out.extend(['\\', char]),
                '\0'..='\u{1f}' => escape(char, out),
                _ if escaped => escape(char, out),
                _ => out.push(char),
            }
        }
        out.push('"');
    }
}

fn escape(char: char, out: &mut String) {
    for unit in char.encode_utf16(&mut [0; 2]) {
        // a String takes all that is written
        let _ = write!(out, "\\u{unit:04x}");
    }
}

struct Parser<'a> {
    rest: &'a str,
    has_lone_surrogate: bool,
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
        let mut members = Vec::new();
        self.mark("{")?;
        if self.mark("}").is_some() {
            return Some(Tree::Object(members));
        }
        loop {
            let name = self.text()?;
            self.mark(":")?;
            members.push((name, self.value(depth)?));
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
        self.rest = rest;
        is_number(text).then(|| Tree::Number(text.to_owned()))
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
                if let Some(char) = char::from_u32(u32::from(first)) {
                    return Some(char);
                }
                let before = self.rest;
                let pair = self.rest.strip_prefix("\\u").and_then(|rest| {
                    self.rest = rest;
                    let second = self.hex()?;
                    char::decode_utf16([first, second]).next()?.ok()
                });
                pair.unwrap_or_else(|| {
                    self.rest = before;
                    self.has_lone_surrogate = true;
                    char::REPLACEMENT_CHARACTER
                })
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u16> {
        let digits = self
            .rest
            .get(..4)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.rest = &self.rest[4..];
        u16::from_str_radix(digits, 16).ok()
    }
}

/// Whether a text is a JSON number.
#[must_use]
pub fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let positive = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = positive.split_once(['e', 'E']).unwrap_or((positive, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && digits(fraction)
        && digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
}
