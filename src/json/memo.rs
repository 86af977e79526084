//! Values that were read before: an answer says the same codings, concepts and references again and again.
//!
//! The same text is the same value, so comparing is enough. That costs a tenth of reading it.

use crate::r4::{BundleEntrySearch, CodeableConcept, Coding, Meta, Reference};

/// Values remembered of each type.
const PLACES: usize = 16;
/// Longest text that is remembered.
const LONGEST: usize = 512;
/// Deepest place where memory is used. A remembered text can hold no more than 75 levels, each of which takes seven bytes
/// (`{"a":[`…), so that the bound on nesting stays exact.
pub(super) const DEEPEST: u32 = 20;

/// The last values of a type, with their texts.
#[derive(Debug)]
pub struct Memo<'a, T> {
    entries: Vec<(&'a str, T)>,
    /// For each place, the one that was asked for after it last time.
    after: [usize; PLACES],
    last: usize,
    oldest: usize,
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { entries: Vec::new(), after: [0; PLACES], last: 0, oldest: 0 }
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// The value that the next text is the text of, and how long that is.
    #[inline]
    pub(super) fn find(&mut self, rest: &[u8]) -> Option<(&T, usize)> {
        let guess = self.after[self.last];
        let index = match self.entries.get(guess) {
            Some((text, _)) if rest.starts_with(text.as_bytes()) => guess,
            _ => {
                let index = self.entries.iter().position(|(text, _)| is_start(rest, text.as_bytes()))?;
                self.after[self.last] = index;
                index
            }
        };
        self.last = index;
        let (text, value) = &self.entries[index];
        Some((value, text.len()))
    }

    /// Remembers a value; the one that was added first is forgotten for it.
    pub(super) fn add(&mut self, text: &'a str, value: &T) {
        if text.len() > LONGEST {
            return;
        }
        let index = if self.entries.len() < PLACES {
            self.entries.push((text, value.clone()));
            self.entries.len() - 1
        } else {
            let index = self.oldest;
            self.oldest = (index + 1) % PLACES;
            self.entries[index] = (text, value.clone());
            index
        };
        self.after[self.last] = index;
        self.last = index;
    }
}

/// Whether `rest` starts with `text`: looks at the end first, since many start alike.
fn is_start(rest: &[u8], text: &[u8]) -> bool {
    let Some(rest) = rest.get(..text.len()) else { return false };
    rest.last_chunk::<8>() == text.last_chunk() && rest == text
}

/// The memory of one text.
#[derive(Default)]
pub struct Memos<'a> {
    pub(crate) coding: Memo<'a, Coding>,
    pub(crate) concept: Memo<'a, CodeableConcept>,
    pub(crate) meta: Memo<'a, Meta>,
    pub(crate) reference: Memo<'a, Reference>,
    pub(crate) search: Memo<'a, BundleEntrySearch>,
}
