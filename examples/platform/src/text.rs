//! Texts of vendors, made fit for a terminal and for JSON: nothing that a terminal obeys, and never longer than a bound.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

/// Whether a character takes no place of its own, ends a line, or changes how its neighbours look: controls (of which C1 has the
/// short form of the escape sequence), separators of lines and paragraphs, and format characters, which turn the direction of a
/// text or hide in it.
fn is_unseen(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// The text on one line: a blank in the place of each character that would not be seen.
pub fn plain(text: &str) -> String {
    text.chars().map(|char| if is_unseen(char) { ' ' } else { char }).collect()
}

/// The text as far as so many characters go; `…` is the last of them when there are more.
pub fn shortened(text: &str, longest: usize) -> Cow<'_, str> {
    match text.char_indices().nth(longest) {
        None => text.into(),
        Some(_) => text.chars().take(longest.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// Text of a vendor, fit for a terminal: on one line, and not too long.
pub fn one_line(text: &str, longest: usize) -> String {
    plain(&shortened(text, longest))
}

/// Writes JSON in which each character that would not be seen is escaped: the value is the same, and whoever prints the JSON
/// prints nothing that a terminal obeys. `serde_json` escapes C0 only.
pub fn json_to<W: Write>(out: W) -> Serializer<W, Visible> {
    Serializer::with_formatter(out, Visible::default())
}

/// Formats as `serde_json` does when it is to be read by people, without characters that are not seen.
#[derive(Default)]
pub struct Visible(PrettyFormatter<'static>);

impl Formatter for Visible {
    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, char)) = rest.char_indices().find(|(_, char)| is_unseen(*char)) {
            let (before, after) = rest.split_at(at);
            out.write_all(before.as_bytes())?;
            for unit in char.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            rest = after.strip_prefix(char).unwrap_or_default();
        }
        out.write_all(rest.as_bytes())
    }

    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::Value;

    use super::*;

    const UNSEEN: [char; 10] = [
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{ad}',
        '\u{200b}',
        '\u{2028}',
        '\u{202e}',
        '\u{feff}',
        '\u{e0041}',
    ];

    #[test]
    fn nothing_unseen_reaches_a_terminal() {
        for char in UNSEEN {
            assert_eq!(one_line(&format!("é{char}日"), 10), "é 日", "{char:?}");
        }
        assert_eq!(
            one_line("L'Haÿ-les-Roses, 3\u{a0}rue 🏥", 40),
            "L'Haÿ-les-Roses, 3\u{a0}rue 🏥"
        );
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(shortened("éàü", 3), "éàü");
        assert_eq!(shortened("éàüo", 3), "éà…");
        assert_eq!(shortened("éàüo", 0), "…");
        assert_eq!(shortened("", 0), "");
    }

    fn written(value: &Value) -> String {
        let mut out = Vec::new();
        value.serialize(&mut json_to(&mut out)).expect("it is written");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn in_json_they_are_escaped_and_stay_what_they_are() {
        let text: String = UNSEEN.into_iter().chain("\n\"\\é日🏥".chars()).collect();
        let value = serde_json::json!({ text.clone(): [text.clone(), 1, []], "none": {} });
        let out = written(&value);
        assert!(!out.chars().any(|char| char != '\n' && is_unseen(char)), "{out}");
        assert!(out.contains(r"\u202e") && out.contains(r"\udb40\udc41") && out.contains("é日🏥"));
        assert_eq!(serde_json::from_str::<Value>(&out).expect("JSON"), value);
        // the same shape as serde_json's own
        let plain = serde_json::json!({ "a": [1, [], { "b": {} }] });
        assert_eq!(written(&plain), serde_json::to_string_pretty(&plain).expect("JSON"));
    }
}
