//! Lines and columns of a text.

use crate::lang::Lang;

/// Line and column in a text, both counted from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Byte of the text, counted from 0.
    pub offset: usize,
    /// Line, from 1. A line ends with a line feed.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// Line and column.
    pub(crate) fn explain(self, lang: Lang) -> String {
        let [line, column] = [self.line, self.column].map(|count| count.to_string());
        [lang.of(["line ", "ligne "]), &line, lang.of([", column ", ", colonne "]), &column]
            .concat()
    }
}

/// Line and column of a byte.
pub(crate) fn position(text: &[u8], offset: usize) -> Position {
    let mut lines = Lines::default();
    lines.advance(text, offset)
}

/// A cursor that counts lines and columns; it only moves forward, so each byte is read once.
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
        // continuation bytes do not start a character
        self.at.column += count(passed, |byte| byte & 0xC0 != 0x80);
        self.at.offset = offset;
        self.at
    }
}

/// Counts the matching bytes. In chunks whose counts fit a byte, which vectorizes.
fn count(bytes: &[u8], is_so: impl Fn(u8) -> bool) -> usize {
    // no piece but the last has bytes left over that are too few to be looked at side by side
    const PIECE: usize = 224;
    let in_piece = |piece: &[u8]| piece.iter().map(|byte| u8::from(is_so(*byte))).sum::<u8>();
    bytes.chunks(PIECE).map(|piece| usize::from(in_piece(piece))).sum()
}
