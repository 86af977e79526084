//! Texts in both languages, side by side, and what is filled into them.

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

/// A text in English and in French.
///
/// `{found}` is a place for the word of that name, `{found|nothing}` one with what stands there when there is no such word.
pub(crate) type Text = [&'static str; 2];

/// What can tell the words of its texts.
pub(crate) trait Words {
    /// The word of that name; `None`: there is none.
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>>;
}

impl Lang {
    /// The text in this language.
    pub(crate) const fn of(self, text: Text) -> &'static str {
        text[self as usize]
    }

    /// That there are more than those that are told.
    pub(crate) fn and_more(self, count: usize) -> String {
        [self.of(["and ", "et "]), &count.to_string(), self.of([" more", " autres"])].concat()
    }

    /// The text in this language, with its words. A place without a word stays as it is.
    pub(crate) fn say(self, text: Text, words: &dyn Words) -> String {
        let mut said = String::new();
        let mut rest = self.of(text);
        while let Some((before, (place, after))) = next_place(rest) {
            let (name, otherwise) = match place.split_once('|') {
                Some((name, otherwise)) => (name, Some(otherwise)),
                None => (place, None),
            };
            said.push_str(before);
            match (words.word(name, self), otherwise) {
                (Some(word), _) => said.push_str(&word),
                (None, Some(otherwise)) => said.push_str(otherwise),
                (None, None) => said.extend(["{", place, "}"]),
            }
            rest = after;
        }
        said.push_str(rest);
        said
    }
}

/// The text up to the next place, the place, and the text after it.
fn next_place(text: &str) -> Option<(&str, (&str, &str))> {
    let (before, from) = text.split_once('{')?;
    Some((before, from.split_once('}')?))
}

/// Blanks, and marks without width that come along when a number is copied from a page.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

/// Whether a character of a sender's text takes no place of its own, looks like a blank, or changes how its neighbours look or
/// run: whoever shows the text escapes it. A blank as such is none.
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

/// For tests: each place of a text has a word, so that none is misspelt.
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
        assert_eq!(Lang::En.say(text, &Found(Some("a"))), "one: a.");
        assert_eq!(Lang::Fr.say(text, &Found(None)), "un : rien.");
        // what was found is no text of ours, whatever it holds
        assert_eq!(Lang::En.say(text, &Found(Some("{count}"))), "one: {count}.");
        assert_eq!(Lang::En.say(["{found|}.", ""], &Found(None)), ".");
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
        assert_eq!(Lang::En.say(text, &Found(None)), "{found}, {fuond}, {found");
    }
}
