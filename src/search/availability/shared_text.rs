//! Texts that slots share, as they are shown: on one line, of bounded length, and made once.
//!
//! A thousand slots of one practitioner refer to one name. Formatting it per slot would take a thousand times the time and memory
//! of the text, whose length the vendor chooses. So texts that are not shown as they came are made once, while the answer is read,
//! and every accessor returns a bounded one.

use std::collections::HashMap;

use crate::{
    identifier::{Phone, PractitionerId},
    lang::is_unseen,
    r4::{
        Address, ContactPoint, FhirString, HumanName, Location, Organization, Practitioner,
        Primitive,
    },
    search::availability::index::{At, Known},
};

/// Characters of a text that are shown; a longer one is cut there, with `…`.
pub(super) const LONGEST: usize = 200;

/// Items of a list that are looked at: names, lines, telephone numbers, identifiers.
pub(super) const MOST: usize = 100;

/// Blanks that are stepped over on either side of a text. One that begins with more counts as blank.
const MOST_BLANKS: usize = 1000;

/// A text as it came, without the blanks around it, if there is more than blanks.
pub(super) fn text(text: Option<&Primitive<FhirString>>) -> Option<&str> {
    trimmed(text?.value()?.as_str())
}

/// A text that is to be shown, if there is something to be seen in it.
pub(super) fn seen(shown: Option<&Primitive<FhirString>>) -> Option<&str> {
    text(shown).filter(|text| has_seen(text))
}

fn has_seen(text: &str) -> bool {
    text.chars().take(MOST_BLANKS).any(|char| !(char == ' ' || is_unseen(char)))
}

/// Marks that turn the direction of what stands beside them.
fn is_turn(char: char) -> bool {
    matches!(
        char,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

fn trimmed(text: &str) -> Option<&str> {
    let is_text = |(_, char): &(usize, char)| !char.is_whitespace();
    let (start, _) = text.char_indices().take(MOST_BLANKS).find(is_text)?;
    let last = text.char_indices().rev().take(MOST_BLANKS).find(is_text);
    let end = last.map_or(text.len(), |(at, char)| at + char.len_utf8());
    text.get(start..end)
}

/// Position of a text in its resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Name,
    Line(usize),
    City,
    Address,
}

/// The texts of an answer that are shown in another form than received.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// Names of practitioners, each once.
    names: Vec<Box<str>>,
    /// Texts that are not shown as they came.
    others: HashMap<(At, Part), Box<str>>,
}

impl Shown {
    pub(super) fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map_or("", |name| name)
    }

    /// A text of a resource as it is shown.
    pub(super) fn text<'s>(&'s self, at: At, part: Part, whole: &'s str) -> &'s str {
        self.others.get(&(at, part)).map_or(whole, |other| other)
    }
}

/// Makes the texts that are shown, each when it is first met.
#[derive(Default)]
pub(super) struct Showing {
    shown: Shown,
    numbers: HashMap<Box<str>, u32>,
    /// By practitioner.
    people: Known<Named>,
}

/// What a practitioner's resource has for a name, by number.
#[derive(Clone, Copy, Default)]
struct Named {
    /// With a family name, or as one text.
    full: Option<u32>,
    /// First names alone: what else is known of the name counts more.
    first: Option<u32>,
}

impl Showing {
    pub(super) fn done(self) -> Shown {
        self.shown
    }

    fn number(&mut self, name: &str) -> u32 {
        if let Some(known) = self.numbers.get(name) {
            return *known;
        }
        let number = u32::try_from(self.shown.names.len()).unwrap_or(u32::MAX);
        self.shown.names.push(name.into());
        self.numbers.insert(name.into(), number);
        number
    }

    /// The name to show for a practitioner: that of the resource, or else the text of a reference, or else the id.
    pub(super) fn name<'l>(
        &mut self,
        practitioner: Option<(At, &Practitioner)>,
        labels: impl Iterator<Item = &'l str>,
        id: Option<&PractitionerId>,
    ) -> u32 {
        let named = practitioner.map(|(at, practitioner)| self.named(at, practitioner));
        let named = named.unwrap_or_default();
        if let Some(full) = named.full {
            return full;
        }
        if let Some(label) = { labels }.next() {
            return self.number(&one_line(label.chars()));
        }
        named.first.unwrap_or_else(|| self.number(id.map_or("", PractitionerId::as_str)))
    }

    fn named(&mut self, at: At, practitioner: &Practitioner) -> Named {
        if let Some(known) = self.people.get(at) {
            return known;
        }
        let mut named = Named::default();
        if let Some(name) = name_of(practitioner) {
            let given = || given(name).flat_map(|given| given.chars().chain([' ']));
            if let Some(family) = seen(name.family.as_ref()) {
                let capitals = family.chars().flat_map(char::to_uppercase);
                named.full = Some(self.number(&one_line(given().chain(capitals))));
            } else if let Some(whole) = seen(name.text.as_ref()) {
                named.full = Some(self.number(&one_line(whole.chars())));
            } else {
                let first = one_line(given());
                named.first = has_seen(&first).then(|| self.number(&first));
            }
        }
        self.people.keep(at, named)
    }

    /// The texts of a place that are not shown as they came.
    pub(super) fn place(&mut self, at: At, place: &Location) {
        self.keep(at, Part::Name, seen(place.name.as_ref()));
        let Some(address) = &place.address else { return };
        self.keep(at, Part::City, seen(address.city.as_ref()));
        self.keep(at, Part::Address, seen(address.text.as_ref()));
        for (index, line) in lines(address) {
            self.keep(at, Part::Line(index), Some(line));
        }
    }

    pub(super) fn organization(&mut self, at: At, organization: &Organization) {
        self.keep(at, Part::Name, seen(organization.name.as_ref()));
    }

    fn keep(&mut self, at: At, part: Part, whole: Option<&str>) {
        if let Some(whole) = whole.filter(|whole| !is_shown_as_is(whole)) {
            self.shown.others.insert((at, part), one_line(whole.chars()).into());
        }
    }
}

/// Whether [`one_line`] changes nothing of a text that is trimmed.
fn is_shown_as_is(text: &str) -> bool {
    let mut is_after_blank = false;
    text.chars().zip(0..).all(|(char, number)| {
        let is_blank = char == ' ';
        let is_other = char.is_whitespace() || char.is_control() || is_turn(char);
        let fits = number < LONGEST && if is_blank { !is_after_blank } else { !is_other };
        is_after_blank = is_blank;
        fits
    })
}

/// A text as it is shown: one blank for each run of blanks, line breaks and control characters, no mark that turns the direction
/// (it could show another name), and cut when it is long. What joins or varies letters and emoji stays. Many agendas may refer to
/// one text, so what it steps over is bounded too.
fn one_line(whole: impl Iterator<Item = char>) -> String {
    let (mut text, mut left, mut is_after_blank) = (String::new(), LONGEST, false);
    for (char, number) in whole.zip(0..) {
        if number == LONGEST + MOST_BLANKS {
            text.push('…');
            break;
        }
        if char.is_whitespace() || char.is_control() {
            is_after_blank = true;
        } else if !is_turn(char) {
            let blank = (is_after_blank && !text.is_empty()).then_some(' ');
            let needed = 1 + usize::from(blank.is_some());
            if left < needed {
                text.push('…');
                break;
            }
            left -= needed;
            text.extend(blank);
            text.push(char);
            is_after_blank = false;
        }
    }
    text
}

/// The name in use. One marked as old or fictitious counts only if there is no other.
pub(super) fn name_of(practitioner: &Practitioner) -> Option<&HumanName> {
    let aside = |name: &&HumanName| {
        let use_ = name.use_.as_ref().and_then(Primitive::value);
        use_.is_some_and(|use_| {
            matches!(use_.as_str(), "old" | "maiden" | "anonymous" | "nickname" | "temp")
        })
    };
    practitioner.name.iter().take(MOST).min_by_key(aside)
}

/// The given names, as they came.
pub(super) fn given(name: &HumanName) -> impl Iterator<Item = &str> {
    name.given.iter().take(MOST).filter_map(|given| text(Some(given)))
}

/// The lines of an address, each with its place.
pub(super) fn lines(address: &Address) -> impl Iterator<Item = (usize, &str)> {
    let lines = address.line.iter().take(MOST).enumerate();
    lines.filter_map(|(index, line)| Some((index, seen(Some(line))?)))
}

/// The first valid number.
pub(super) fn first_phone(contacts: &[ContactPoint]) -> Option<Phone> {
    // no number takes more, however it is spaced
    const LONGEST_NUMBER: usize = 256;
    let short = |contact: &&ContactPoint| {
        let value = contact.value.as_ref().and_then(Primitive::value);
        value.is_some_and(|value| value.as_str().len() <= LONGEST_NUMBER)
    };
    contacts.iter().take(MOST).filter(short).find_map(|contact| Phone::try_from(contact).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_trimmed_without_walking_far() {
        let (fewer, blanks) = (" ".repeat(MOST_BLANKS - 1), " ".repeat(MOST_BLANKS));
        for (whole, expected) in [
            ("", None),
            (" \u{a0}\n", None),
            ("é", Some("é")),
            ("\u{2003}é a\u{301} ", Some("é a\u{301}")),
            (&format!("{fewer}é"), Some("é")),
            (&format!("{blanks}é"), None),
            (&format!("é{fewer}"), Some("é")),
            (&format!("é{blanks}"), Some(&*format!("é{blanks}"))),
        ] {
            assert_eq!(trimmed(whole), expected, "{whole:?}");
        }
    }

    fn shown(text: &str) -> String {
        let line = one_line(text.chars());
        assert_eq!(is_shown_as_is(text), line == text, "{text:?}");
        line
    }

    #[test]
    fn texts_are_cut_between_characters() {
        let long = "é".repeat(LONGEST);
        assert_eq!(shown(&long), long);
        assert_eq!(shown(&format!("{long}🏥")), format!("{long}…"));
        assert_eq!(shown(&format!("Zoé Noël {long}")).chars().count(), LONGEST + 1);
        // no blank in front of the sign
        let word = "é".repeat(LONGEST - 1);
        assert_eq!(shown(&format!("{word} b")), format!("{word}…"));
        assert_eq!(shown(&format!("{word}\u{200e}\u{202c}b")), format!("{word}b"));
        let blanks = "\n".repeat(LONGEST + MOST_BLANKS - 2);
        assert_eq!(shown(&format!("a{blanks}b")), "a b");
        assert_eq!(shown(&format!("a\n{blanks}b")), "a…");
        assert_eq!(shown(""), "");
    }

    #[test]
    fn texts_are_shown_on_one_line() {
        for (came, expected) in [
            ("Dura\r\nnd", "Dura nd"),
            ("12 \t rue\u{a0}de la\u{2028}Paix", "12 rue de la Paix"),
            ("a  b", "a b"),
            ("a\0\u{1b}[31mb", "a [31mb"),
            ("Mar\u{200f}tin", "Martin"),
            ("👩\u{200d}⚕\u{fe0f}", "👩\u{200d}⚕\u{fe0f}"),
            ("\u{202e}NITRAM\u{202c}", "NITRAM"),
            ("a \u{200e} b", "a b"),
            ("é à 😀 文", "é à 😀 文"),
        ] {
            assert_eq!(shown(came), expected, "{came:?}");
        }
    }
}
