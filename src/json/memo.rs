//! Values that were read before: an answer says the same codings, concepts and references again and again.
//!
//! The same text is the same value, so comparing is enough: reading an answer of 1,000 slots went from 24,000 instructions a
//! slot to 17,000.

use crate::r4::{BundleEntrySearch, CodeableConcept, Coding, Meta, Reference, Shared};

/// Values remembered of each type.
const PLACES: usize = 32;
/// Longest text that is remembered.
const LONGEST: usize = 512;
/// The last values of a type, with their texts.
#[derive(Debug)]
pub struct Memo<'a, T> {
    texts: Vec<Text<'a>>,
    values: Vec<T>,
    /// For each place, the one that was asked for after it last time.
    after: [usize; PLACES],
    last: usize,
    oldest: usize,
}

/// A text with its last bytes, which are looked at first since many start alike.
#[derive(Debug)]
struct Text<'a> {
    whole: &'a [u8],
    tail: u64,
    /// How deep it stood: what is right there is not nested too deeply in shallower places, and may be in deeper ones.
    depth: u32,
}

impl<'a> Text<'a> {
    fn new(text: &'a str, depth: u32) -> Option<Self> {
        let whole = text.as_bytes();
        let tail = u64::from_le_bytes(*whole.last_chunk()?);
        (whole.len() <= LONGEST).then_some(Self { whole, tail, depth })
    }

    fn starts(&self, rest: &[u8], depth: u32) -> bool {
        let Some(start) = rest.get(..self.whole.len()) else { return false };
        start.last_chunk().is_some_and(|tail| u64::from_le_bytes(*tail) == self.tail)
            && depth <= self.depth
            && start == self.whole
    }
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { texts: Vec::new(), values: Vec::new(), after: [0; PLACES], last: 0, oldest: 0 }
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// The value that the next text is the text of, and how long that is.
    #[inline]
    pub(super) fn find(&mut self, rest: &[u8], depth: u32) -> Option<(&T, usize)> {
        let guess = self.after[self.last];
        let index = match self.texts.get(guess) {
            Some(text) if text.starts(rest, depth) => guess,
            _ => {
                let index = self.texts.iter().position(|text| text.starts(rest, depth))?;
                self.after[self.last] = index;
                index
            }
        };
        self.last = index;
        Some((&self.values[index], self.texts[index].whole.len()))
    }

    /// Remembers a value; the one that was added first is forgotten for it.
    pub(super) fn add(&mut self, text: &'a str, depth: u32, value: &T) {
        let Some(text) = Text::new(text, depth) else { return };
        let index = if self.texts.len() < PLACES {
            self.texts.push(text);
            self.values.push(value.clone());
            self.texts.len() - 1
        } else {
            let index = self.oldest;
            self.oldest = (index + 1) % PLACES;
            self.texts[index] = text;
            self.values[index] = value.clone();
            index
        };
        self.after[self.last] = index;
        self.last = index;
    }
}

/// The memory of one text.
#[derive(Default)]
pub struct Memos<'a> {
    pub(crate) coding: Memo<'a, Coding>,
    pub(crate) concept: Memo<'a, Shared<CodeableConcept>>,
    pub(crate) meta: Memo<'a, Shared<Meta>>,
    pub(crate) reference: Memo<'a, Reference>,
    pub(crate) search: Memo<'a, BundleEntrySearch>,
}
