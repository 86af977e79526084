//! Bilingual templates and their arguments.

use std::borrow::Cow;

/// Language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

/// A template in English and in French.
///
/// `{found}` is a placeholder for the word of that name, `{found|nothing}` one with a default.
pub(crate) type Text = [&'static str; 2];

/// The arguments of a template.
pub(crate) trait Words {
    /// The word for a placeholder, if it has one.
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>>;
}

impl Lang {
    /// The template in this language.
    pub(crate) const fn of(self, text: Text) -> &'static str {
        text[self as usize]
    }

    /// A note that `count` more are not listed.
    pub(crate) fn and_more(self, count: usize) -> String {
        [self.of(["and ", "et "]), &count.to_string(), self.of([" more", " autres"])].concat()
    }

    /// Renders a template in this language. A placeholder without word and default stays as it is.
    pub(crate) fn render(self, text: Text, words: &dyn Words) -> String {
        let mut rendered = String::new();
        let mut rest = self.of(text);
        while let Some((before, (place, after))) = next_place(rest) {
            let (name, otherwise) = match place.split_once('|') {
                Some((name, otherwise)) => (name, Some(otherwise)),
                None => (place, None),
            };
            rendered.push_str(before);
            match (words.word(name, self), otherwise) {
                (Some(word), _) => rendered.push_str(&word),
                (None, Some(otherwise)) => rendered.push_str(otherwise),
                (None, None) => rendered.extend(["{", place, "}"]),
            }
            rest = after;
        }
        rendered.push_str(rest);
        rendered
    }
}

/// The text up to the next placeholder, the placeholder, and the text after it.
fn next_place(text: &str) -> Option<(&str, (&str, &str))> {
    let (before, from) = text.split_once('{')?;
    Some((before, from.split_once('}')?))
}

/// Blanks, and zero-width characters that are copied from a page along with a number.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

/// Whether a character of untrusted text is invisible, looks like a blank, or changes the look or direction of its neighbours:
/// it is escaped where the text is shown. A plain blank is not one.
pub(crate) fn is_unseen(letter: char) -> bool {
    let blank = letter.is_whitespace() && letter != ' ';
    letter.is_control()
        || blank
        || matches!(letter,
            // soft hyphen, joiners, fillers
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
            // of no width, and those that turn the direction
            | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            // selectors of variants, marks of order, of annotations and of music, tags
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Appends a character of untrusted text to one that is shown on a single line: escaped when it would be [unseen](is_unseen).
pub(crate) fn push_seen(out: &mut String, letter: char) {
    match letter {
        '\n' | '\r' | '\t' => out.extend(letter.escape_default()),
        _ if is_unseen(letter) => out.extend(letter.escape_unicode()),
        _ => out.push(letter),
    }
}

/// For tests: each placeholder has a word, so no name is misspelt.
#[cfg(test)]
pub(crate) fn assert_filled(text: Text, words: &dyn Words) {
    for lang in [Lang::En, Lang::Fr] {
        let mut rest = lang.of(text);
        while let Some((_, (place, after))) = next_place(rest) {
            let name = place.split('|').next().unwrap_or_default();
            assert!(words.word(name, lang).is_some(), "{place}: {text:?}");
            rest = after;
        }
        assert!(!rest.contains('{'), "{text:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Found(Option<&'static str>);

    impl Words for Found {
        fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
            match name {
                "found" => self.0.map(Into::into),
                "count" => Some(lang.of(["one", "un"]).into()),
                _ => None,
            }
        }
    }

    #[test]
    fn places_are_filled_once() {
        let text = ["{count}: {found|nothing}.", "{count} : {found|rien}."];
        assert_eq!(Lang::En.render(text, &Found(Some("a"))), "one: a.");
        assert_eq!(Lang::Fr.render(text, &Found(None)), "un : rien.");
        // words are not rendered again
        assert_eq!(Lang::En.render(text, &Found(Some("{count}"))), "one: {count}.");
        assert_eq!(Lang::En.render(["{found|}.", ""], &Found(None)), ".");
    }

    #[test]
    fn unseen_are_controls_blanks_and_what_turns_or_joins() {
        for letter in [
            '\0',
            '\n',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{a0}',
            '\u{ad}',
            '\u{200b}',
            '\u{200e}',
            '\u{2028}',
            '\u{2029}',
            '\u{202e}',
            '\u{2066}',
            '\u{3000}',
            '\u{61c}',
            '\u{feff}',
            '\u{fe0f}',
            '\u{2800}',
            '\u{e0041}',
        ] {
            assert!(is_unseen(letter), "{letter:?}");
        }
        for letter in [' ', 'a', 'é', '-', '\u{301}', 'ب', '文', '😀', '€', '`'] {
            assert!(!is_unseen(letter), "{letter:?}");
        }
    }

    #[test]
    fn a_place_without_a_word_is_seen() {
        let text = ["{found}, {fuond}, {found", ""];
        assert_eq!(Lang::En.render(text, &Found(None)), "{found}, {fuond}, {found");
    }
}
