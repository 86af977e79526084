//! Texts that cannot be read at all.

use std::borrow::Cow;

use super::scan::{Expected, MAX_DEPTH};
use crate::{
    issue::{Lang, Position},
    lang::{Text, Words},
    r4::is_resource_type,
};

/// Why a text could not be read at all: where, and what should have stood there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    position: Option<Position>,
    cause: Cause,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Cause {
    Syntax(Expected),
    TooLong(usize),
    TooLarge(usize),
    NoObject(&'static str),
    OtherResource { expected: &'static str, found: Option<String> },
}

impl ReadError {
    #[cold]
    pub(crate) fn syntax(expected: Expected, offset: usize, text: &[u8]) -> Self {
        let position = Some(position(text, offset));
        Self { inner: Box::new(Inner { position, cause: Cause::Syntax(expected) }) }
    }

    #[cold]
    pub(crate) fn too_long(limit: usize) -> Self {
        Self { inner: Box::new(Inner { position: None, cause: Cause::TooLong(limit) }) }
    }

    #[cold]
    pub(super) fn too_large(limit: usize) -> Self {
        Self { inner: Box::new(Inner { position: None, cause: Cause::TooLarge(limit) }) }
    }

    #[cold]
    pub(crate) fn no_object(expected: &'static str, offset: usize, text: &[u8]) -> Self {
        let position = Some(position(text, offset));
        Self { inner: Box::new(Inner { position, cause: Cause::NoObject(expected) }) }
    }

    #[cold]
    pub(super) fn other_resource(
        expected: &'static str,
        found: Option<String>,
        offset: usize,
        text: &[u8],
    ) -> Self {
        let position = Some(position(text, offset));
        // what is no name of a type may be anything, of a person too
        let shown = |found: String| if is_resource_type(&found) { found } else { "…".to_owned() };
        let found = found.map(shown);
        Self {
            inner: Box::new(Inner { position, cause: Cause::OtherResource { expected, found } }),
        }
    }

    /// Where in the text; `None` when the whole text is meant.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.inner.position
    }

    /// Whether the text is not JSON, or is nested too deeply; else it is too large, or JSON of something else.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.inner.cause, Cause::Syntax(_))
    }

    /// Whether the text is longer, or its values are larger, than the [`Reader`](super::Reader) allows.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.inner.cause, Cause::TooLong(_) | Cause::TooLarge(_))
    }

    /// What was expected and what was found, with the place.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let cause = self.cause(lang);
        match self.inner.position {
            Some(at) => [&cause, " (", &at.explain(lang), ")"].concat(),
            None => cause,
        }
    }

    /// The same without the place.
    pub(crate) fn cause(&self, lang: Lang) -> String {
        let cause = &self.inner.cause;
        lang.say(cause.text(), cause)
    }
}

impl Cause {
    const fn text(&self) -> Text {
        match self {
            Self::Syntax(_) => {
                ["not JSON: expected {syntax}", "ce n'est pas du JSON : attendu {syntax}"]
            }
            Self::TooLong(_) => [
                "expected a text of at most {limit} bytes; found a longer one. Send less at once, \
                 or raise the limit with Reader::max_bytes",
                "attendu : un texte d'au plus {limit} octets ; il est plus long. Envoyez-en moins à \
                 la fois, ou relevez la limite avec Reader::max_bytes",
            ],
            Self::TooLarge(_) => [
                "expected a text whose values take at most {limit} bytes of memory; found one whose \
                 values take more. Send less at once, or raise the limit with Reader::max_memory",
                "attendu : un texte dont les valeurs prennent au plus {limit} octets de mémoire ; \
                 elles en prennent davantage. Envoyez-en moins à la fois, ou relevez la limite avec \
                 Reader::max_memory",
            ],
            Self::NoObject(_) => [
                "expected a JSON object, of type {type}",
                "attendu : un objet JSON, de type {type}",
            ],
            Self::OtherResource { found: Some(_), .. } => [
                "expected \"resourceType\": \"{type}\", found \"{found}\"",
                "attendu : \"resourceType\": \"{type}\" ; trouvé : \"{found}\"",
            ],
            Self::OtherResource { found: None, .. } => [
                "expected \"resourceType\": \"{type}\", found none",
                "attendu : \"resourceType\": \"{type}\" ; il manque",
            ],
        }
    }
}

impl Words for Cause {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        Some(match (name, self) {
            ("syntax", Self::Syntax(expected)) => lang.say(expected.text(), self).into(),
            ("depth", _) => MAX_DEPTH.to_string().into(),
            ("limit", Self::TooLong(limit) | Self::TooLarge(limit)) => limit.to_string().into(),
            ("type", Self::NoObject(expected) | Self::OtherResource { expected, .. }) => {
                (*expected).into()
            }
            ("found", Self::OtherResource { found: Some(found), .. }) => found.into(),
            _ => return None,
        })
    }
}

impl Expected {
    const fn text(self) -> Text {
        match self {
            Self::Value => [
                "a value: an object, an array, a string, a number, true, false or null",
                "une valeur : objet, tableau, chaîne, nombre, true, false ou null",
            ],
            Self::MemberName => {
                ["a member name in double quotes", "un nom de membre entre guillemets doubles"]
            }
            Self::Colon => ["`:` after the member name", "`:` après le nom du membre"],
            Self::CommaOrBrace => ["`,` or `}` after the member", "`,` ou `}` après le membre"],
            Self::CommaOrBracket => ["`,` or `]` after the item", "`,` ou `]` après l'élément"],
            Self::EndOfText => [
                "the end of the text after its one value",
                "la fin du texte après son unique valeur",
            ],
            Self::ClosingQuote => ["`\"` at the end of the string", "`\"` à la fin de la chaîne"],
            Self::NoControlCharacter => [
                "control characters in strings to be escaped, as in \\n",
                "que les caractères de contrôle des chaînes soient échappés, comme \\n",
            ],
            Self::Escape => [
                "an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits",
                "un échappement : \\\" \\\\ \\/ \\b \\f \\n \\r \\t ou \\u et quatre chiffres hexadécimaux",
            ],
            Self::Digit => [
                "a digit: numbers look like -12.5e3, without leading zeros",
                "un chiffre : les nombres ressemblent à -12.5e3, sans zéro en tête",
            ],
            Self::Utf8 => ["UTF-8", "de l'UTF-8"],
            Self::LessMemory => {
                ["values that take less memory", "des valeurs qui prennent moins de mémoire"]
            }
            Self::LessNesting => [
                "at most {depth} levels of objects and arrays",
                "au plus {depth} niveaux d'objets et de tableaux",
            ],
        }
    }
}

/// Line and column of a byte.
pub(crate) fn position(text: &[u8], offset: usize) -> Position {
    let mut lines = Lines::default();
    lines.advance(text, offset)
}

/// Counts lines and columns from one place to a later one, each byte looked at once.
#[derive(Debug)]
pub(crate) struct Lines {
    at: Position,
}

impl Default for Lines {
    fn default() -> Self {
        Self { at: Position { offset: 0, line: 1, column: 1 } }
    }
}

impl Lines {
    pub(crate) fn advance(&mut self, text: &[u8], offset: usize) -> Position {
        let offset = offset.min(text.len());
        let mut passed = &text[self.at.offset.min(offset)..offset];
        let lines = count(passed, |byte| byte == b'\n');
        if lines > 0 {
            self.at.line += lines;
            self.at.column = 1;
            let last = passed.iter().rposition(|byte| *byte == b'\n');
            passed = &passed[last.map_or(0, |last| last + 1)..];
        }
        // a continuation byte is no character of its own
        self.at.column += count(passed, |byte| byte & 0xC0 != 0x80);
        self.at.offset = offset;
        self.at
    }
}

/// How many bytes are so; in short pieces, whose counts fit a byte, many are looked at side by side.
fn count(bytes: &[u8], is_so: impl Fn(u8) -> bool) -> usize {
    // no piece but the last has bytes left over that are too few to be looked at side by side
    const PIECE: usize = 224;
    let in_piece = |piece: &[u8]| piece.iter().map(|byte| u8::from(is_so(*byte))).sum::<u8>();
    bytes.chunks(PIECE).map(|piece| usize::from(in_piece(piece))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_are_filled() {
        let other = |found| Cause::OtherResource { expected: "Slot", found };
        let causes = [
            Cause::Syntax(Expected::LessNesting),
            Cause::TooLong(1),
            Cause::TooLarge(1),
            Cause::NoObject("Slot"),
            other(None),
            other(Some("Patient".to_owned())),
        ];
        for cause in causes {
            assert_filled(cause.text(), &cause);
            assert_filled(Expected::LessNesting.text(), &cause);
        }
    }
}
