//! The line of a text that an issue is about, made fit for a terminal, and which part of it to underline.

use unicode_width::UnicodeWidthChar;

/// One line, or the part of it that fits.
#[derive(Debug)]
pub(crate) struct Excerpt {
    /// What to show, without terminal control sequences.
    pub(crate) line: String,
    /// Columns before the underlined part.
    pub(crate) indent: usize,
    /// Columns of the underlined part; at least one.
    pub(crate) length: usize,
}

/// How many columns a tab takes.
const TAB: usize = 4;

/// The line around a byte of the text, in so many columns.
pub(crate) fn excerpt(text: &[u8], offset: usize, room: usize) -> Excerpt {
    let line = Line::around(text, offset.min(text.len()), room * 4);
    let cells = line.cells();
    let length = token_end(&line.bytes[line.at..], room);
    line.window(&cells, line.at + length, room)
}

/// A foreign text, without terminal control sequences.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|c| if c == '\t' { ' ' } else { visible(c) }).collect()
}

/// How much of a foreign text a message quotes, in characters.
const QUOTED: usize = 120;

/// The beginning of a foreign text of any length, for a message.
pub(crate) fn quoted(text: &str) -> String {
    let mut start = text.chars();
    let shown: String = start.by_ref().take(QUOTED).collect();
    let more = if start.as_str().is_empty() { "" } else { "…" };
    plain(&shown) + more
}

/// Part of a line of the text. A line may be the whole text, of any length, and there may be many issues on it: no more of it
/// is looked at than may come to be shown.
struct Line<'a> {
    bytes: &'a [u8],
    /// The byte that the issue is about.
    at: usize,
    cut_left: bool,
    cut_right: bool,
}

impl<'a> Line<'a> {
    fn around(text: &'a [u8], offset: usize, reach: usize) -> Self {
        let before = &text[offset.saturating_sub(reach)..offset];
        let feed = before.iter().rposition(|b| *b == b'\n');
        let cut_left = feed.is_none() && offset > reach;
        // not from the middle of a character
        let rest = before.iter().take_while(|b| cut_left && **b & 0xC0 == 0x80).count();
        let start = offset - before.len() + feed.map_or(rest, |feed| feed + 1);
        let after = &text[offset..text.len().min(offset + reach)];
        let (end, cut_right) = match after.iter().position(|b| *b == b'\n') {
            Some(feed) => (offset + feed, false),
            None => (offset + after.len(), offset + after.len() < text.len()),
        };
        let end = if !cut_right && end > offset && text[end - 1] == b'\r' { end - 1 } else { end };
        Self { bytes: &text[start..end], at: offset - start, cut_left, cut_right }
    }

    fn cells(&self) -> Vec<Cell> {
        let mut cells = Vec::new();
        let mut at = 0;
        for chunk in self.bytes.utf8_chunks() {
            cells.extend(chunk.valid().char_indices().map(|(i, c)| Cell::new(at + i, c)));
            at += chunk.valid().len();
            if !chunk.invalid().is_empty() {
                cells.push(Cell::new(at, char::REPLACEMENT_CHARACTER));
            }
            at += chunk.invalid().len();
        }
        cells
    }

    /// What there is room for, with a third of it before the faulty value.
    fn window(&self, cells: &[Cell], until: usize, room: usize) -> Excerpt {
        let (before, after) = cells.split_at(cells.partition_point(|cell| cell.at < self.at));
        let width = |cells: &[Cell]| cells.iter().map(|cell| cell.width).sum::<usize>();
        let whole = !self.cut_left && !self.cut_right && width(cells) <= room;

        let left = if whole { room } else { (room / 3).max(room.saturating_sub(width(after) + 1)) };
        let first = before.len() - fitting(before.iter().rev(), left.saturating_sub(1));
        let first = if whole { 0 } else { first };
        let dots_left = self.cut_left || first > 0;
        let indent = width(&before[first..]) + usize::from(dots_left);

        let right = room.saturating_sub(indent);
        let fits_whole = !self.cut_right && width(after) <= right;
        let last =
            if fits_whole { after.len() } else { fitting(after.iter(), right.saturating_sub(1)) };

        let shown = before[first..].iter().chain(&after[..last]);
        let mut line = String::new();
        line.extend(dots_left.then_some('…'));
        shown.for_each(|cell| cell.push(&mut line));
        line.extend((!fits_whole).then_some('…'));
        let marked = after[..last].iter().take_while(|cell| cell.at < until);
        let length = marked.map(|cell| cell.width).sum::<usize>();
        // what is underlined may go on under the dots
        let beyond = !fits_whole && after.get(last).is_none_or(|cell| cell.at < until);
        Excerpt { line, indent, length: (length + usize::from(beyond)).max(1) }
    }
}

/// How many cells there is room for.
fn fitting<'a>(cells: impl Iterator<Item = &'a Cell>, room: usize) -> usize {
    let mut used = 0;
    let fits = |cell: &&Cell| {
        used += cell.width;
        used <= room
    };
    cells.take_while(fits).count()
}

/// A character on the terminal.
struct Cell {
    at: usize,
    c: char,
    width: usize,
}

impl Cell {
    fn new(at: usize, c: char) -> Self {
        if c == '\t' {
            return Self { at, c, width: TAB };
        }
        let c = visible(c);
        Self { at, c, width: c.width().unwrap_or(1) }
    }

    fn push(&self, line: &mut String) {
        if self.c == '\t' {
            line.extend([' '; TAB]);
        } else {
            line.push(self.c);
        }
    }
}

/// What to show for a character: no text may send escape sequences to the terminal, or look like another text.
fn visible(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// Where what is to be underlined ends: a value, or a member's name together with its value. Of an object or an array that goes
/// on in other lines, or is longer than the room, that is its bracket, or the member's name alone.
fn token_end(line: &[u8], room: usize) -> usize {
    let Some(end) = value_end(line, room) else { return 1 };
    if !line.starts_with(b"\"") {
        return end;
    }
    let value = line[end..].trim_ascii_start().strip_prefix(b":").map(<[u8]>::trim_ascii_start);
    let member = value.and_then(|value| {
        let length = value_end(value, room)?;
        Some(line.len() - value.len() + length)
    });
    member.unwrap_or(end)
}

/// Where a value ends that starts here; `None`: it is an object or array that is not all in these bytes and the room.
fn value_end(bytes: &[u8], room: usize) -> Option<usize> {
    match bytes.first()? {
        b'"' => Some(string_end(bytes)),
        b'{' | b'[' => {
            let mut depth = 0_usize;
            let mut at = 0;
            while at < room {
                match bytes.get(at)? {
                    b'"' => {
                        at += string_end(&bytes[at..]);
                        continue;
                    }
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth -= 1,
                    _ => {}
                }
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            None
        }
        _ => {
            let ends = |b: &u8| b",:[]{}\"".contains(b) || b.is_ascii_whitespace();
            Some(bytes.iter().position(ends).unwrap_or(bytes.len()).max(1))
        }
    }
}

/// Where a string ends that starts here; that of a string without an end is the last of the bytes.
fn string_end(bytes: &[u8]) -> usize {
    let mut at = 1;
    loop {
        match bytes.get(at) {
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
            None => return bytes.len(),
        }
    }
}
