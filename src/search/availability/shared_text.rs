//! Texts that slots share, as they are shown: of bounded length, and made once.
//!
//! A thousand slots of one practitioner refer to one name. Formatting it per slot would take a thousand times the time and memory
//! of the text, whose length the vendor chooses. So every accessor reads a bounded part, and longer texts are cut once, while the
//! answer is read.

use std::collections::HashMap;

use crate::{
    identifier::{Phone, PractitionerId},
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

/// A text without the blanks around it, if there is more than blanks.
pub(super) fn text(text: Option<&Primitive<FhirString>>) -> Option<&str> {
    trimmed(text?.value()?.as_str())
}

fn trimmed(text: &str) -> Option<&str> {
    let is_text = |(_, char): &(usize, char)| !char.is_whitespace();
    let (start, _) = text.char_indices().take(MOST_BLANKS).find(is_text)?;
    let last = text.char_indices().rev().take(MOST_BLANKS).find(is_text);
    let end = last.map_or(text.len(), |(at, char)| at + char.len_utf8());
    text.get(start..end)
}

/// Position of a cut text in its resource.
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
    /// Texts that are too long to be shown whole.
    cut: HashMap<(At, Part), Box<str>>,
}

impl Shown {
    pub(super) fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map_or("", |name| name)
    }

    /// A text of a resource as it is shown.
    pub(super) fn text<'s>(&'s self, at: At, part: Part, whole: &'s str) -> &'s str {
        // as many bytes are as many characters at most
        if whole.len() <= LONGEST {
            return whole;
        }
        self.cut.get(&(at, part)).map_or(whole, |cut| cut)
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
            return self.number(&cut([label]));
        }
        named.first.unwrap_or_else(|| self.number(id.map_or("", PractitionerId::as_str)))
    }

    fn named(&mut self, at: At, practitioner: &Practitioner) -> Named {
        if let Some(known) = self.people.get(at) {
            return known;
        }
        let mut named = Named::default();
        if let Some(name) = name_of(practitioner) {
            if let Some(family) = text(name.family.as_ref()) {
                let capitals = family.chars().take(LONGEST + 1).flat_map(char::to_uppercase);
                let capitals: String = capitals.collect();
                named.full = Some(self.number(&cut(given(name).chain([capitals.as_str()]))));
            } else if let Some(whole) = text(name.text.as_ref()) {
                named.full = Some(self.number(&cut([whole])));
            } else if given(name).next().is_some() {
                named.first = Some(self.number(&cut(given(name))));
            }
        }
        self.people.keep(at, named)
    }

    /// Cuts the texts of a place that are too long.
    pub(super) fn place(&mut self, at: At, place: &Location) {
        self.keep(at, Part::Name, text(place.name.as_ref()));
        let Some(address) = &place.address else { return };
        self.keep(at, Part::City, text(address.city.as_ref()));
        self.keep(at, Part::Address, text(address.text.as_ref()));
        for (index, line) in lines(address) {
            self.keep(at, Part::Line(index), Some(line));
        }
    }

    pub(super) fn organization(&mut self, at: At, organization: &Organization) {
        self.keep(at, Part::Name, text(organization.name.as_ref()));
    }

    fn keep(&mut self, at: At, part: Part, whole: Option<&str>) {
        if let Some(whole) = whole.filter(|whole| is_long(whole)) {
            self.shown.cut.insert((at, part), cut([whole]).into());
        }
    }
}

fn is_long(text: &str) -> bool {
    text.len() > LONGEST && text.chars().nth(LONGEST).is_some()
}

/// Words with a blank between them, cut when they are long.
fn cut<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let (mut text, mut left) = (String::new(), LONGEST);
    for word in words {
        let blank = if text.is_empty() { "" } else { " " };
        for char in blank.chars().chain(word.chars()) {
            if left == 0 {
                text.truncate(text.trim_end().len());
                text.push('…');
                return text;
            }
            left -= 1;
            text.push(char);
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
    lines.filter_map(|(index, line)| Some((index, text(Some(line))?)))
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

    #[test]
    fn texts_are_cut_between_characters() {
        let long = "é".repeat(LONGEST);
        assert_eq!(cut([long.as_str()]), long);
        assert!(!is_long(&long));
        let longer = format!("{long}🏥");
        assert!(is_long(&longer));
        assert_eq!(cut([longer.as_str()]), format!("{long}…"));
        assert_eq!(cut(["Zoé", "Noël", &long]).chars().count(), LONGEST + 1);
        // no blank in front of the sign
        let word = "é".repeat(LONGEST - 1);
        assert_eq!(cut([word.as_str(), "b"]), format!("{word}…"));
        assert_eq!(cut([]), "");
    }
}
