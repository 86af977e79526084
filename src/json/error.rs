//! Texts that cannot be read at all.

use super::scan::{Expected, MAX_DEPTH};
use crate::issue::{Lang, Position};

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
    NoObject(&'static str),
    OtherResource { expected: &'static str, found: Option<String> },
}

impl ReadError {
    #[cold]
    pub(super) fn syntax(expected: Expected, offset: usize, text: &[u8]) -> Self {
        let position = Some(position(text, offset));
        Self { inner: Box::new(Inner { position, cause: Cause::Syntax(expected) }) }
    }

    #[cold]
    pub(super) fn too_long(limit: usize) -> Self {
        Self { inner: Box::new(Inner { position: None, cause: Cause::TooLong(limit) }) }
    }

    #[cold]
    pub(super) fn no_object(expected: &'static str, offset: usize, text: &[u8]) -> Self {
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
        Self {
            inner: Box::new(Inner { position, cause: Cause::OtherResource { expected, found } }),
        }
    }

    /// Where in the text; `None` when the whole text is meant.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.inner.position
    }

    /// Whether the text is not JSON, or is nested too deeply; else it is JSON of something else.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.inner.cause, Cause::Syntax(_))
    }

    /// What was expected and what was found, with the place.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let what = self.cause(lang);
        match (self.inner.position, lang) {
            (Some(at), Lang::En) => format!("{what} (line {}, column {})", at.line, at.column),
            (Some(at), Lang::Fr) => format!("{what} (ligne {}, colonne {})", at.line, at.column),
            (None, _) => what,
        }
    }

    /// The same without the place.
    pub(crate) fn cause(&self, lang: Lang) -> String {
        match (&self.inner.cause, lang) {
            (Cause::Syntax(expected), Lang::En) => {
                format!("not JSON: expected {}", english(*expected))
            }
            (Cause::Syntax(expected), Lang::Fr) => {
                format!("ce n'est pas du JSON : attendu {}", french(*expected))
            }
            (Cause::TooLong(limit), Lang::En) => {
                format!("the text is longer than the {limit} bytes that are read")
            }
            (Cause::TooLong(limit), Lang::Fr) => {
                format!("le texte dépasse les {limit} octets qui sont lus")
            }
            (Cause::NoObject(expected), Lang::En) => {
                format!("expected a JSON object, of type {expected}")
            }
            (Cause::NoObject(expected), Lang::Fr) => {
                format!("attendu : un objet JSON, de type {expected}")
            }
            (Cause::OtherResource { expected, found }, Lang::En) => match found {
                Some(found) => {
                    format!("expected \"resourceType\": \"{expected}\", found \"{found}\"")
                }
                None => format!("expected \"resourceType\": \"{expected}\", found none"),
            },
            (Cause::OtherResource { expected, found }, Lang::Fr) => match found {
                Some(found) => {
                    format!("attendu : \"resourceType\": \"{expected}\" ; trouvé : \"{found}\"")
                }
                None => format!("attendu : \"resourceType\": \"{expected}\" ; il manque"),
            },
        }
    }
}

fn english(expected: Expected) -> String {
    match expected {
        Expected::Value => "a value: an object, an array, a string, a number, true, false or null",
        Expected::MemberName => "a member name in double quotes",
        Expected::Colon => "`:` after the member name",
        Expected::CommaOrBrace => "`,` or `}` after the member",
        Expected::CommaOrBracket => "`,` or `]` after the item",
        Expected::EndOfText => "the end of the text after its one value",
        Expected::ClosingQuote => "`\"` at the end of the string",
        Expected::NoControlCharacter => "control characters in strings to be escaped, as in \\n",
        Expected::Escape => {
            "an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits"
        }
        Expected::SurrogatePair => "\\u escapes of surrogates to come in pairs, high then low",
        Expected::Digit => "a digit: numbers look like -12.5e3, without leading zeros",
        Expected::Utf8 => "UTF-8",
        Expected::LessNesting => {
            return format!("at most {MAX_DEPTH} levels of objects and arrays");
        }
    }
    .to_owned()
}

fn french(expected: Expected) -> String {
    match expected {
        Expected::Value => "une valeur : objet, tableau, chaîne, nombre, true, false ou null",
        Expected::MemberName => "un nom de membre entre guillemets doubles",
        Expected::Colon => "`:` après le nom du membre",
        Expected::CommaOrBrace => "`,` ou `}` après le membre",
        Expected::CommaOrBracket => "`,` ou `]` après l'élément",
        Expected::EndOfText => "la fin du texte après son unique valeur",
        Expected::ClosingQuote => "`\"` à la fin de la chaîne",
        Expected::NoControlCharacter => "que les caractères de contrôle des chaînes soient échappés, comme \\n",
        Expected::Escape => "un échappement : \\\" \\\\ \\/ \\b \\f \\n \\r \\t ou \\u et quatre chiffres hexadécimaux",
        Expected::SurrogatePair => "que les échappements \\u de substituts (surrogates) aillent par deux, haut puis bas",
        Expected::Digit => "un chiffre : les nombres ressemblent à -12.5e3, sans zéro en tête",
        Expected::Utf8 => "de l'UTF-8",
        Expected::LessNesting => return format!("au plus {MAX_DEPTH} niveaux d'objets et de tableaux"),
    }
    .to_owned()
}

/// Line and column of a byte.
pub(super) fn position(text: &[u8], offset: usize) -> Position {
    let mut lines = Lines::default();
    lines.advance(text, offset)
}

/// Counts lines and columns from one place to a later one, each byte looked at once.
#[derive(Debug)]
pub(super) struct Lines {
    at: Position,
}

impl Default for Lines {
    fn default() -> Self {
        Self { at: Position { offset: 0, line: 1, column: 1 } }
    }
}

impl Lines {
    pub(super) fn advance(&mut self, text: &[u8], offset: usize) -> Position {
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
