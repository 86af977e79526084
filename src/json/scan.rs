//! Tokens: the narrow interface between the text and everything that reads it.
//!
//! The text was checked to be UTF-8 before a scanner sees it.

use std::borrow::Cow;

use jiter::{Jiter, JiterErrorType, JsonErrorType, Peek};

/// Deepest nesting of objects and arrays that is read.
pub(crate) const MAX_DEPTH: u32 = 100;

/// What the next value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// Why a text is not JSON (RFC 8259), or not JSON that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Value,
    MemberName,
    Colon,
    CommaOrBrace,
    CommaOrBracket,
    EndOfText,
    ClosingQuote,
    NoControlCharacter,
    Escape,
    SurrogatePair,
    Digit,
    Utf8,
    LessNesting,
}

/// A text that is not JSON: where, and what should have stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    pub offset: usize,
    pub expected: Expected,
}

pub(crate) type Scan<T> = Result<T, Syntax>;

/// Name of a member, and where its opening quote stands.
#[derive(Debug)]
pub(crate) struct Key<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) offset: usize,
}

/// A place to come back to: the start of a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    offset: usize,
    depth: u32,
}

impl Mark {
    pub(crate) fn offset(self) -> usize {
        self.offset
    }
}

/// Reads one token after the other.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    base: usize,
    depth: u32,
    jiter: Jiter<'a>,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, base: 0, depth: 0, jiter: Jiter::new(text.as_bytes()) }
    }

    pub(crate) fn offset(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark { offset: self.offset(), depth: self.depth }
    }

    /// Goes back to the start of a value.
    pub(crate) fn seek(&mut self, mark: Mark) {
        self.base = mark.offset;
        self.depth = mark.depth;
        self.jiter = Jiter::new(&self.text.as_bytes()[mark.offset..]);
    }

    /// The next value's kind; [`Self::offset`] is then its first byte.
    pub(crate) fn peek(&mut self) -> Scan<Token> {
        let peek = match self.jiter.peek() {
            Ok(peek) => peek,
            Err(error) => return Err(self.syntax(&error)),
        };
        Ok(match peek {
            Peek::Object => Token::Object,
            Peek::Array => Token::Array,
            Peek::String => Token::String,
            Peek::True => Token::True,
            Peek::False => Token::False,
            Peek::Null => Token::Null,
            Peek::NaN | Peek::Infinity => {
                return Err(Syntax { offset: self.offset(), expected: Expected::Value });
            }
            other if other.is_num() => Token::Number,
            _ => return Err(Syntax { offset: self.offset(), expected: Expected::Value }),
        })
    }

    fn enter(&mut self) -> Scan<()> {
        if self.depth == MAX_DEPTH {
            return Err(Syntax { offset: self.offset(), expected: Expected::LessNesting });
        }
        self.depth += 1;
        Ok(())
    }

    /// Next member of the object: `first` steps over its brace. `None`: the object is over.
    pub(crate) fn key(&mut self, first: bool) -> Scan<Option<Key<'a>>> {
        if first {
            self.enter()?;
        }
        let found = if first { self.jiter.next_object_bytes() } else { self.jiter.next_key_bytes() };
        let range = match found {
            Ok(None) => {
                self.depth -= 1;
                return Ok(None);
            }
            Ok(Some(raw)) => {
                let start = raw.as_ptr() as usize - self.text.as_ptr() as usize;
                start..start + raw.len()
            }
            Err(error) => return Err(self.syntax(&error)),
        };
        let raw = &self.text[range.clone()];
        let name = if raw.contains('\\') {
            let mut name = String::new();
            unescape(raw, range.start, &mut name)?;
            Cow::Owned(name)
        } else {
            Cow::Borrowed(raw)
        };
        Ok(Some(Key { name, offset: range.start - 1 }))
    }

    /// Whether the array has a next item: `first` steps over its bracket.
    pub(crate) fn item(&mut self, first: bool) -> Scan<bool> {
        if first {
            self.enter()?;
        }
        let found = if first { self.jiter.next_array() } else { self.jiter.array_step() };
        match found {
            Ok(Some(_)) => Ok(true),
            Ok(None) => {
                self.depth -= 1;
                Ok(false)
            }
            Err(error) => Err(self.syntax(&error)),
        }
    }

    /// Reads the string that comes next; the flag tells whether it may hold escapes.
    pub(crate) fn string<R>(&mut self, use_it: impl FnOnce(&str, bool) -> R) -> Scan<R> {
        match self.jiter.known_str() {
            Ok(text) => {
                let unescaped = self.text.as_bytes().as_ptr_range().contains(&text.as_ptr());
                Ok(use_it(text, !unescaped))
            }
            Err(error) => Err(self.syntax(&error)),
        }
    }

    /// Reads the number that comes next, as its text.
    pub(crate) fn number(&mut self) -> Scan<&'a str> {
        let start = self.offset();
        match self.jiter.next_number_bytes() {
            Ok(_) => Ok(&self.text[start..self.offset()]),
            Err(error) => Err(self.syntax(&error)),
        }
    }

    /// Steps over any value; its text.
    pub(crate) fn skip(&mut self) -> Scan<&'a str> {
        self.peek()?;
        let start = self.offset();
        match self.jiter.next_skip() {
            Ok(()) => Ok(&self.text[start..self.offset()]),
            Err(error) => Err(self.syntax(&error)),
        }
    }

    /// Refuses text after the value.
    pub(crate) fn finish(&mut self) -> Scan<()> {
        self.jiter.finish().map_err(|_| Syntax { offset: self.offset(), expected: Expected::EndOfText })
    }

    fn syntax(&self, error: &jiter::JiterError) -> Syntax {
        use JsonErrorType as E;
        let expected = match &error.error_type {
            JiterErrorType::WrongType { .. } => Expected::Value,
            JiterErrorType::JsonError(kind) => match kind {
                E::ExpectedColon => Expected::Colon,
                E::EofWhileParsingObject | E::ExpectedObjectCommaOrEnd => Expected::CommaOrBrace,
                E::EofWhileParsingList | E::ExpectedListCommaOrEnd => Expected::CommaOrBracket,
                E::EofWhileParsingString => Expected::ClosingQuote,
                E::KeyMustBeAString => Expected::MemberName,
                E::ControlCharacterWhileParsingString => Expected::NoControlCharacter,
                E::InvalidEscape | E::UnexpectedEndOfHexEscape => Expected::Escape,
                E::LoneLeadingSurrogateInHexEscape => Expected::SurrogatePair,
                E::InvalidNumber => Expected::Digit,
                E::InvalidUnicodeCodePoint => Expected::Utf8,
                E::RecursionLimitExceeded => Expected::LessNesting,
                E::TrailingCharacters => Expected::EndOfText,
                _ => Expected::Value,
            },
        };
        Syntax { offset: self.base + error.index, expected }
    }
}

/// Adds the text of a string's inside (which starts at `offset`) to `out`, its escapes resolved.
pub(super) fn unescape(raw: &str, offset: usize, out: &mut String) -> Scan<()> {
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let here = offset + (raw.len() - rest.len()) + at;
        let (c, length) = escape(&rest.as_bytes()[at + 1..]).map_err(|expected| Syntax { offset: here, expected })?;
        out.push(c);
        rest = &rest[at + 1 + length..];
    }
    out.push_str(rest);
    Ok(())
}

/// One escape, after its backslash: the character, and how many bytes it took.
pub(super) fn escape(bytes: &[u8]) -> Result<(char, usize), Expected> {
    let simple = match bytes.first().ok_or(Expected::Escape)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = hex(bytes.get(1..5))?;
            return match high {
                0xD800..=0xDBFF => {
                    if bytes.get(5..7) != Some(b"\\u") {
                        return Err(Expected::SurrogatePair);
                    }
                    let low = hex(bytes.get(7..11))?;
                    if !(0xDC00..=0xDFFF).contains(&low) {
                        return Err(Expected::SurrogatePair);
                    }
                    let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                    Ok((char::from_u32(code).ok_or(Expected::SurrogatePair)?, 11))
                }
                _ => Ok((char::from_u32(high).ok_or(Expected::SurrogatePair)?, 5)),
            };
        }
        _ => return Err(Expected::Escape),
    };
    Ok((simple, 1))
}

fn hex(digits: Option<&[u8]>) -> Result<u32, Expected> {
    digits.ok_or(Expected::Escape)?.iter().try_fold(0, |code, digit| {
        char::from(*digit).to_digit(16).map(|digit| code * 16 + digit).ok_or(Expected::Escape)
    })
}
