//! The string behind every text type: 16 bytes, short ones in place, long ones shared.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
};

use arcstr::ArcStr;

use super::known_uri;
use crate::json::{push_plain, push_string};

/// Bytes that are held in place.
const SHORT: usize = 14;

/// A string in 16 bytes. Most codes and many ids are short; addresses and names come again and again.
#[derive(Clone)]
pub(crate) enum Str {
    Short(u8, [u8; SHORT]),
    Long(ArcStr),
}

impl Str {
    pub(crate) fn new(text: &str) -> Self {
        if text.len() <= SHORT { Self::short(text) } else { Self::Long(text.into()) }
    }

    /// # Panics
    /// When the text has more than 14 bytes.
    pub(crate) const fn short(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        bytes.split_at_mut(text.len()).0.copy_from_slice(text.as_bytes());
        #[allow(clippy::cast_possible_truncation, reason = "at most 14")]
        Self::Short(text.len() as u8, bytes)
    }

    /// A string known when the program is built.
    pub(crate) const fn literal(text: &'static str, long: ArcStr) -> Self {
        if text.len() <= SHORT {
            // a literal has nothing to drop, and a constant cannot
            std::mem::forget(long);
            Self::short(text)
        } else {
            Self::Long(long)
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Short(length, bytes) => {
                std::str::from_utf8(&bytes[..usize::from(*length)]).expect("made from a string")
            }
            Self::Long(text) => text,
        }
    }

    /// The same without the question whether it is UTF-8.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short(length, bytes) => &bytes[..usize::from(*length)],
            Self::Long(text) => text.as_bytes(),
        }
    }

    /// Adds it as a JSON string.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        // what the program holds has no quotes
        if self.is_static() { push_plain(out, self.as_bytes()) } else { push_string(out, self.as_bytes()) }
    }

    /// Whether it is held by the program, as an address that is known.
    pub(crate) fn is_static(&self) -> bool {
        matches!(self, Self::Long(text) if ArcStr::is_static(text))
    }
}

impl Default for Str {
    fn default() -> Self {
        Self::Short(0, [0; SHORT])
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Str {}

impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Str {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for Str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// What a reader remembers of the strings it met, so that the same one is held once.
pub struct Pool {
    /// The last string that hashed to each place.
    recent: Vec<Option<ArcStr>>,
    /// For each known address the one that came after it last time.
    after: [u8; known_uri::COUNT],
    last: usize,
    shares: bool,
}

/// Places for strings that come again: references, reasons, cities.
const PLACES: usize = 256;
/// Longest string that is looked for; longer ones rarely come twice.
const LONGEST: usize = 64;

impl Pool {
    pub(crate) fn new() -> Self {
        Self { shares: true, ..Self::none() }
    }

    /// One that remembers nothing, for a single string.
    pub(crate) const fn none() -> Self {
        Self { recent: Vec::new(), after: [0; known_uri::COUNT], last: 0, shares: false }
    }

    /// A string that may have come before.
    pub(crate) fn string(&mut self, text: &str) -> Str {
        if text.len() <= SHORT {
            return Str::short(text);
        }
        if !self.shares || text.len() > LONGEST {
            return Str::Long(text.into());
        }
        if self.recent.is_empty() {
            self.recent.resize(PLACES, None);
        }
        let recent = &mut self.recent[place(text.as_bytes())];
        match recent {
            Some(known) if known == text => Str::Long(known.clone()),
            _ => Str::Long(recent.insert(text.into()).clone()),
        }
    }

    /// The address that probably comes next, since it came next last time.
    pub(crate) fn guess(&self) -> &'static str {
        known_uri::get(usize::from(self.after[self.last]))
    }

    /// The address that was guessed.
    pub(crate) fn guessed(&mut self) -> Str {
        self.last = usize::from(self.after[self.last]);
        Str::Long(known_uri::get(self.last).clone())
    }

    /// An address: one that is known, or as it came.
    pub(crate) fn address(&mut self, text: &str) -> Str {
        let Some(index) = known_uri::find(text) else { return Str::new(text) };
        #[allow(clippy::cast_possible_truncation, reason = "there are fewer than 256")]
        let after = index as u8;
        self.after[self.last] = after;
        self.last = index;
        Str::Long(known_uri::get(index).clone())
    }
}

fn place(text: &[u8]) -> usize {
    let word = |from: usize| {
        text.get(from..from + 8).map_or(0, |bytes| u64::from_le_bytes(bytes.try_into().expect("eight bytes")))
    };
    let code = word(0) ^ word(text.len() - 8).rotate_left(20) ^ (text.len() as u64) << 56;
    (code.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_sixteen_bytes() {
        assert_eq!(size_of::<Str>(), 16);
        assert_eq!(size_of::<Option<Str>>(), 16);
    }

    #[test]
    fn holds_any_text() {
        for text in ["", "free", "fourteen bytes", "fifteen bytes!!", "é", "ééééééé", "Visite de contrôle"] {
            assert_eq!(Str::new(text).as_str(), text);
            assert_eq!(Pool::new().string(text).as_str(), text);
        }
    }

    #[test]
    fn shares_what_comes_again() {
        let mut pool = Pool::new();
        let (first, again) = (pool.string("Schedule/1234567890"), pool.string("Schedule/1234567890"));
        let (Str::Long(first), Str::Long(again)) = (first, again) else { panic!("too long for in place") };
        assert!(ArcStr::ptr_eq(&first, &again));
    }
}
