//! Caches of lookups and of values that were found good: answers repeat the same codes, systems and profiles.

use std::{iter, ptr};

use crate::{
    r4::{Code, CodeableConcept, Coding, Element, Meta, Primitive, Tag},
    urls::known as urls,
    validate::{
        coding,
        table::{CodeSystem, Profile},
        tables::Tables,
        ucum,
    },
};

/// Direct-mapped caches, keyed by the pointer of a text. Sound because every key borrows from `'v`, which outlives the run.
pub(super) struct Recent<'v> {
    /// The profiles of the edition.
    tables: Tables,
    systems: [(usize, usize, Option<&'static CodeSystem>); PLACES],
    profiles: [(usize, usize, Option<&'static Profile>); PLACES],
    /// Codes in their code systems, and whether these lack them.
    codes: [(usize, u128, bool); PLACES],
    /// Coded values that were found good, and by which rules.
    good: [Option<(usize, Coded<'v>)>; GOOD],
}

const PLACES: usize = 32;
/// Slots for pairs of rules and value. A pair that hashes to a taken slot moves what is there to the slot beside it: rules are hashed
/// by their addresses, and with one slot for each pair it would depend on the layout of the program which pairs evict each other at
/// every slot of an answer (up to 5 % of a check).
const GOOD: usize = 256;

/// The code system of units, whose codes are terms.
pub(super) const UCUM: &str = urls::UCUM;

/// A value whose verdict depends on nothing but itself.
#[derive(Clone, Copy)]
pub(super) enum Coded<'v> {
    Coding(&'v Coding),
    Concept(&'v CodeableConcept),
    /// One that a reader shares among resources: 5 % of a check of 1,000 slots.
    Meta(&'v Meta),
}

impl PartialEq for Coded<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Coding(one), Self::Coding(other)) => is_same(one, other),
            // the reader interns concepts: equal ones are often the same allocation
            (Self::Concept(one), Self::Concept(other)) => {
                ptr::eq(*one, *other)
                    || one.text == other.text
                        && one.base == other.base
                        && one.coding.len() == other.coding.len()
                        && iter::zip(&one.coding, &other.coding)
                            .all(|(one, other)| is_same(one, other))
            }
            (Self::Meta(one), Self::Meta(other)) => ptr::eq(*one, *other),
            _ => false,
        }
    }
}

/// Compares the fields directly: `==` walks the members, which is slower, and this runs for every code of an answer.
fn is_same(one: &Coding, other: &Coding) -> bool {
    ptr::eq(one, other)
        || one.code == other.code
            && one.system == other.system
            && one.display == other.display
            && one.version == other.version
            && one.user_selected == other.user_selected
            && one.base == other.base
}

/// Whether a primitive has neither id nor extensions.
fn is_bare<T>(primitive: Option<&Primitive<T>>) -> bool {
    primitive.is_none_or(|primitive| primitive.base().is_none())
}

impl<'v> Coded<'v> {
    pub(super) fn of(element: &'v dyn Element) -> Option<Self> {
        match element.tag() {
            Tag::Coding => element.seen_as().map(Self::Coding),
            Tag::CodeableConcept => element.seen_as().map(Self::Concept),
            Tag::Meta => element.seen_as().map(Self::Meta),
            _ => None,
        }
    }

    /// Whether it has no extension, which may refer to something else.
    pub(super) fn is_plain(self) -> bool {
        match self {
            Self::Coding(coding) => coding.base.is_none(),
            Self::Concept(concept) => {
                concept.base.is_none() && concept.coding.iter().all(|coding| coding.base.is_none())
            }
            Self::Meta(meta) => {
                let labels = meta.security.iter().chain(&meta.tag);
                meta.base.is_none()
                    && is_bare(meta.version_id.as_ref())
                    && is_bare(meta.last_updated.as_ref())
                    && is_bare(meta.source.as_ref())
                    && meta.profile.iter().all(|url| url.base().is_none())
                    && labels.into_iter().all(|label| label.base.is_none())
            }
        }
    }

    fn first(self) -> Option<&'v Coding> {
        match self {
            Self::Coding(coding) => Some(coding),
            Self::Concept(concept) => concept.coding.first(),
            Self::Meta(_) => None,
        }
    }

    /// Its slot, for some rules.
    fn place(self, rules: usize) -> usize {
        let code = self.first().and_then(|coding| coding.code.as_ref()?.value());
        let code = match (code, self) {
            (Some(code), _) => code.as_bytes(),
            (None, Self::Concept(concept)) => concept
                .text
                .as_ref()
                .and_then(Primitive::value)
                .map_or(&[][..], |text| text.as_bytes()),
            (None, Self::Coding(_)) => &[],
            (None, Self::Meta(meta)) => {
                let meta = ptr::from_ref(meta).addr();
                return ((meta >> 4) ^ (meta >> 12) ^ (rules >> 4) ^ (rules >> 9)) % GOOD;
            }
        };
        // the last letters differ most
        let letters = match code.last_chunk() {
            Some(last) => u32::from_le_bytes(*last),
            None => code.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)),
        };
        let mixed = letters.wrapping_mul(0x9e37_79b1) >> 16;
        (mixed as usize ^ code.len() ^ (rules >> 4) ^ (rules >> 9)) % GOOD
    }
}

impl<'v> Recent<'v> {
    pub(super) const fn new(tables: Tables) -> Self {
        Self {
            tables,
            systems: [(0, 0, None); PLACES],
            profiles: [(0, 0, None); PLACES],
            codes: [(0, 0, false); PLACES],
            good: [None; GOOD],
        }
    }

    fn system(&mut self, url: &str) -> Option<&'static CodeSystem> {
        remember(&mut self.systems, url, coding::find_version)
    }

    /// The profile of an address.
    pub(super) fn profile(&mut self, url: &str) -> Option<&'static Profile> {
        let tables = self.tables;
        remember(&mut self.profiles, url, |url| tables.profile(url))
    }

    /// The profile of an address, which may name its version.
    pub(super) fn claimed(&mut self, url: &str) -> Option<&'static Profile> {
        self.profile(url).or_else(|| {
            let (base, version) = url.split_once('|')?;
            self.tables.profile(base).filter(|profile| profile.version == version)
        })
    }

    /// Whether an equal value was found good by the same rules.
    pub(super) fn is_good(&self, rules: usize, value: Coded<'v>) -> bool {
        let place = value.place(rules);
        let is_there =
            |at: usize| self.good[at].is_some_and(|(by, good)| by == rules && good == value);
        is_there(place) || is_there(place ^ 1)
    }

    pub(super) fn note_good(&mut self, rules: usize, value: Coded<'v>) {
        let place = value.place(rules);
        self.good[place ^ 1] = self.good[place];
        self.good[place] = Some((rules, value));
    }

    /// Whether the code system is complete here, and lacks the code.
    pub(super) fn lacks(&mut self, system: &str, code: Option<&Code>) -> bool {
        let text = || code.map_or("", Code::as_str);
        let Some(key) = short(code.map_or(&[], Code::as_bytes)) else {
            return self.really_lacks(system, text());
        };
        let place = system.as_ptr() as usize;
        #[allow(clippy::cast_possible_truncation, reason = "any bits will do")]
        let at = ((place >> 4) ^ (key as usize) ^ (key >> 16) as usize) % PLACES;
        if (self.codes[at].0, self.codes[at].1) != (place, key) {
            self.codes[at] = (place, key, self.really_lacks(system, text()));
        }
        self.codes[at].2
    }

    fn really_lacks(&mut self, system: &str, code: &str) -> bool {
        match self.system(system) {
            Some(known) => known.complete && !known.has(code),
            None => system == UCUM && !ucum::is_unit(code),
        }
    }
}

/// A code of at most fifteen bytes as a number.
fn short(code: &[u8]) -> Option<u128> {
    let mut bytes = [0; 16];
    bytes.get_mut(1..=code.len())?.copy_from_slice(code);
    #[allow(clippy::cast_possible_truncation, reason = "at most fifteen")]
    let length = code.len() as u8;
    bytes[0] = length;
    Some(u128::from_le_bytes(bytes))
}

fn remember<T: Copy>(
    places: &mut [(usize, usize, Option<T>); PLACES],
    url: &str,
    look_up: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    let (place, length) = (url.as_ptr() as usize, url.len());
    let slot = &mut places[(place >> 3) % PLACES];
    if (slot.0, slot.1) != (place, length) {
        *slot = (place, length, look_up(url));
    }
    slot.2
}
