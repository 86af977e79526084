//! The string behind every text type: 16 bytes, short ones inline, long ones reference-counted.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
    sync::Arc,
};

use arcstr::ArcStr;

use crate::{
    json::{next_special, push_plain, push_string},
    urls::known as urls,
};

/// Longest string that is stored inline, in bytes.
pub(crate) const SHORT: usize = 14;

/// A string in 16 bytes. Most codes and many ids are short; addresses and names repeat.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) enum Str {
    /// The length, [`ESCAPES`] added where JSON writes it with escapes.
    Short(u8, [u8; SHORT]),
    /// One that JSON writes with escapes.
    Long(ArcStr),
    /// One that JSON writes as it is.
    Plain(ArcStr),
    /// The end of one that JSON writes as it is, and where it starts: the id in a `fullUrl`.
    End(u16, ArcStr),
    /// One that is part of the program and that JSON writes as it is.
    Literal(&'static &'static str),
    /// One with half a surrogate pair, which JSON can escape and UTF-8 cannot represent.
    Half(Arc<Half>),
    /// An address of the guide, by its index in [`known_uri`]: no reference count, no copy, no drop.
    Known(u8),
}

const ESCAPES: u8 = 0x80;

/// A text with half a surrogate pair.
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Half {
    /// The text, with U+FFFD for each half.
    shown: Box<str>,
    /// The escaped text between the quotes in JSON.
    inside: Box<str>,
}

impl Str {
    pub(crate) fn new(text: &str) -> Self {
        Self::known(text, is_plain(text))
    }

    /// A string; `plain`: JSON needs no escapes for it.
    #[inline]
    fn known(text: &str, plain: bool) -> Self {
        if text.len() > SHORT {
            return Self::long(text.into(), plain);
        }
        let short = Self::short(text);
        match short {
            Self::Short(length, bytes) if !plain => Self::Short(length | ESCAPES, bytes),
            _ => short,
        }
    }

    /// A text with U+FFFD for halves of surrogate pairs, and what JSON has between the quotes.
    pub(crate) fn half(shown: &str, inside: &str) -> Self {
        Self::Half(Arc::new(Half { shown: shown.into(), inside: inside.into() }))
    }

    /// What JSON has between the quotes, when that is an escape of half a surrogate pair among others.
    pub(crate) fn halved(&self) -> Option<&str> {
        match self {
            Self::Half(half) => Some(&half.inside),
            _ => None,
        }
    }

    fn long(text: ArcStr, plain: bool) -> Self {
        if plain { Self::Plain(text) } else { Self::Long(text) }
    }

    /// A text that is never written as a JSON string by itself.
    pub(crate) fn raw(text: &str) -> Self {
        if text.len() > SHORT { Self::Plain(text.into()) } else { Self::short(text) }
    }

    /// The allocation, if the string is all of it.
    pub(crate) fn shared(&self) -> Option<&ArcStr> {
        match self {
            Self::Long(text) | Self::Plain(text) => Some(text),
            _ => None,
        }
    }

    /// A text that JSON writes as it is.
    ///
    /// # Panics
    /// When the text has more than 14 bytes.
    pub(crate) const fn short(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        bytes.split_at_mut(text.len()).0.copy_from_slice(text.as_bytes());
        #[allow(clippy::cast_possible_truncation, reason = "at most 14")]
        Self::Short(text.len() as u8, bytes)
    }

    /// A string known when the program is built, which JSON writes as it is.
    pub(crate) const fn literal(text: &'static &'static str) -> Self {
        if text.len() <= SHORT { Self::short(text) } else { Self::Literal(text) }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Short(..) => std::str::from_utf8(self.as_bytes()).expect("made from a string"),
            Self::Long(text) | Self::Plain(text) => text,
            Self::End(start, text) => text.get(usize::from(*start)..).unwrap_or_default(),
            Self::Half(half) => &half.shown,
            Self::Literal(text) => text,
            Self::Known(index) => urls::get(*index),
        }
    }

    /// The same, without a check for UTF-8.
    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short(length, bytes) => &bytes[..usize::from(length & !ESCAPES)],
            Self::Long(text) | Self::Plain(text) => text.as_bytes(),
            Self::End(start, text) => &text.as_bytes()[usize::from(*start)..],
            Self::Half(half) => half.shown.as_bytes(),
            Self::Literal(text) => text.as_bytes(),
            Self::Known(index) => urls::get(*index).as_bytes(),
        }
    }

    /// Appends it as a JSON string, and a comma.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Short(length, bytes) if length & ESCAPES == 0 => {
                // a copy of fixed length is faster than one of variable length, and straight to its destination faster than
                // by a temporary, which would be read back at once
                let start = out.len();
                out.extend_from_slice(&[b'"'; SHORT + 3]);
                if let Some([_, room @ .., _, _]) = out.last_chunk_mut::<{ SHORT + 3 }>() {
                    *room = *bytes;
                    let end = start + usize::from(*length) + 1;
                    (out[end], out[end + 1]) = (b'"', b',');
                    out.truncate(end + 2);
                }
            }
            Self::Plain(_) | Self::End(..) | Self::Literal(_) | Self::Known(_) => {
                push_plain(out, self.as_bytes());
            }
            Self::Short(..) | Self::Long(_) => push_string(out, self.as_bytes()),
            Self::Half(half) => push_plain(out, half.inside.as_bytes()),
        }
    }

    /// Whether it is an address of the guide.
    pub(crate) fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }
}

fn is_plain(text: &str) -> bool {
    next_special(text.as_bytes(), 0).is_none()
}

impl Default for Str {
    fn default() -> Self {
        Self::Short(0, [0; SHORT])
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(a), Self::Known(b)) => a == b,
            (Self::Short(a, left), Self::Short(b, right)) => {
                a & !ESCAPES == b & !ESCAPES && left == right
            }
            (Self::Plain(a), Self::Plain(b)) if ArcStr::ptr_eq(a, b) => true,
            _ => self.as_bytes() == other.as_bytes() && self.halved() == other.halved(),
        }
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
        self.as_bytes().cmp(other.as_bytes()).then_with(|| self.halved().cmp(&other.halved()))
    }
}

impl Hash for Str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// How the strings of a type are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// They rarely repeat.
    Once,
    /// They may repeat.
    Again,
    /// Ids of resources.
    Id,
    /// Addresses of definitions.
    Address,
}

/// A string interner: equal strings of a text share one allocation.
pub(crate) struct Pool {
    /// The last string of each hash slot; a power of two of them.
    recent: Vec<Option<ArcStr>>,
    /// How many were put there; as many as there are slots: they grow.
    strings: usize,
    /// For each known address, the one that followed it last time.
    after: [u8; urls::COUNT],
    last: u8,
    /// The last unknown address, which may end in the id that follows.
    last_url: Option<ArcStr>,
    shares: bool,
    /// The next text needs no escapes in JSON.
    plain: bool,
}

/// Most hash slots for strings that repeat: references, reasons, cities.
const PLACES: usize = 256;
/// Hash slots of a small text, which pays for clearing and dropping them.
const FIRST_PLACES: usize = 16;
/// Longest string that is interned, in bytes; longer ones rarely repeat.
const LONGEST: usize = 64;

impl Pool {
    pub(crate) fn new() -> Self {
        Self { shares: true, ..Self::none() }
    }

    /// One that interns nothing, for a single string.
    pub(crate) const fn none() -> Self {
        Self {
            recent: Vec::new(),
            strings: 0,
            after: [0; urls::COUNT],
            last: 0,
            last_url: None,
            shares: false,
            plain: false,
        }
    }

    /// Announces the next text: one that was read without escapes needs none when it is written.
    pub(crate) fn expect(&mut self, escaped: bool) {
        self.plain = !escaped;
    }

    /// A string, stored by the strategy of its type.
    #[inline]
    pub(crate) fn hold(&mut self, how: Hold, text: &str) -> Str {
        if text.len() <= SHORT && how != Hold::Address {
            return self.once(text);
        }
        self.hold_long(how, text)
    }

    #[inline(never)]
    fn hold_long(&mut self, how: Hold, text: &str) -> Str {
        match how {
            Hold::Once => self.once(text),
            Hold::Again => self.again(text),
            Hold::Id => self.id(text),
            Hold::Address => self.address(text),
        }
    }

    #[inline]
    fn once(&mut self, text: &str) -> Str {
        Str::known(text, self.plain || is_plain(text))
    }

    /// The id of a resource: usually the end of its address, whose allocation it then shares.
    fn id(&mut self, text: &str) -> Str {
        if text.len() > SHORT
            && let Some(url) = self.last_url.take()
            && let Some(start) = url.strip_suffix(text).map(str::len)
            && let Ok(start) = u16::try_from(start)
        {
            return Str::End(start, url);
        }
        self.once(text)
    }

    fn again(&mut self, text: &str) -> Str {
        if text.len() <= SHORT || text.len() > LONGEST || !self.shares {
            return self.once(text);
        }
        let plain = self.plain || is_plain(text);
        if self.strings == self.recent.len() {
            self.grow();
        }
        let place = self.place(text.as_bytes());
        let recent = &mut self.recent[place];
        let shared = match recent {
            Some(known) if known == text => known.clone(),
            _ => {
                self.strings = (self.strings + 1).min(PLACES - 1);
                recent.insert(text.into()).clone()
            }
        };
        Str::long(shared, plain)
    }

    /// The hash slot of a text.
    fn place(&self, text: &[u8]) -> usize {
        (hash(text) >> 32) as usize & (self.recent.len() - 1)
    }

    /// Makes more hash slots. The few strings of the last ones are kept.
    #[cold]
    fn grow(&mut self) {
        let places = (self.recent.len() * 4).clamp(FIRST_PLACES, PLACES);
        let known = std::mem::replace(&mut self.recent, vec![None; places]);
        for text in known.into_iter().flatten() {
            let place = self.place(text.as_bytes());
            self.recent[place] = Some(text);
        }
    }

    /// The address that followed last time: a guess of the next one.
    pub(crate) fn guess(&self) -> &'static str {
        urls::get(self.after[usize::from(self.last)])
    }

    /// The address that was guessed.
    pub(crate) fn guessed(&mut self) -> Str {
        self.last = self.after[usize::from(self.last)];
        Str::Known(self.last)
    }

    /// An address: one that is known, or as it came.
    fn address(&mut self, text: &str) -> Str {
        let Some(index) = urls::find(text) else {
            let address = self.once(text);
            if let Str::Plain(url) = &address
                && self.shares
            {
                self.last_url = Some(url.clone());
            }
            return address;
        };
        self.after[usize::from(self.last)] = index;
        self.last = index;
        Str::Known(index)
    }
}

/// A hash of a text of at least eight bytes, whose top bits are the best.
fn hash(text: &[u8]) -> u64 {
    let word = |bytes: Option<&[u8; 8]>| bytes.copied().map_or(0, u64::from_le_bytes);
    let code = word(text.first_chunk())
        ^ word(text.last_chunk()).rotate_left(20)
        ^ (text.len() as u64) << 56;
    code.wrapping_mul(0x9e37_79b9_7f4a_7c15)
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
        for text in
            ["", "free", "fourteen bytes", "fifteen bytes!!", "é", "ééééééé", "Visite de contrôle"]
        {
            assert_eq!(Str::new(text).as_str(), text);
            assert_eq!(Pool::new().again(text).as_str(), text);
        }
    }

    #[test]
    fn shares_an_id_with_its_address() {
        let mut pool = Pool::new();
        let id = "0a1b2c3d-4e5f-4a6b-a7c8-d9e0f1a2b3c4";
        let url = format!("https://agenda.exemple.fr/fhir/Slot/{id}");
        assert_eq!(pool.address(&url).as_str(), url);
        let shared = pool.id(id);
        assert!(matches!(shared, Str::End(36, _)), "{shared:?}");
        assert_eq!(shared.as_str(), id);
        assert!(shared == Str::new(id));
        let mut written = Vec::new();
        shared.write(&mut written);
        assert_eq!(written, format!("\"{id}\",").into_bytes());
        assert!(matches!(pool.id(id), Str::Plain(_)));
        let _ = pool.address(&url);
        assert!(matches!(pool.id("fedcba98-4e5f-4a6b-a7c8-d9e0f1a2b3c4"), Str::Plain(_)));
        let _ = pool.address("https://agenda.exemple.fr/fhir/Slot/é234567890abcdefg");
        assert_eq!(pool.id("1234567890abcdefg").as_str(), "1234567890abcdefg");
        let _ = pool.address("https://agenda.exemple.fr/fhir/Slot/7");
        assert!(matches!(pool.id("7"), Str::Short(..)));
    }

    #[test]
    fn shares_what_comes_again() {
        let mut pool = Pool::new();
        let (first, again) = (pool.again("Schedule/1234567890"), pool.again("Schedule/1234567890"));
        let (Str::Plain(first), Str::Plain(again)) = (first, again) else {
            panic!("too long for in place")
        };
        assert!(ArcStr::ptr_eq(&first, &again));
    }
}
