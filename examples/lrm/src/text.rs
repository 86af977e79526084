//! Texts of others, made fit for a terminal.

/// Whether a character takes no place of its own, ends a line, or changes how its neighbours look: controls, separators of lines and
/// paragraphs, and format characters, which turn the direction of a text or hide in it.
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

/// The same, no longer than so many characters: `…` is the last of them when there are more.
pub fn one_line(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => plain(text),
        Some(_) => {
            plain(&text.chars().take(longest.saturating_sub(1)).chain(['…']).collect::<String>())
        }
    }
}
