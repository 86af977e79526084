//! Values that were read before: an answer says the same codings, concepts and references again and again.
//!
//! The same text is the same value, so comparing is enough. Which of the known texts may be the next one is told by the few
//! bits in which they differ: they hang in a tree (a crit-bit tree), a fork for each such bit.

use crate::r4::{BundleEntrySearch, CodeableConcept, Coding, Meta, Reference, Shared};

/// Values remembered of each type; one more, and all of them are forgotten.
const PLACES: usize = 64;
/// Longest text that is remembered.
const LONGEST: usize = 512;

/// The last values of a type, with their texts.
#[derive(Debug)]
pub(crate) struct Memo<'a, T> {
    known: Vec<Known<'a, T>>,
    forks: Vec<Fork>,
    root: Way,
}

#[derive(Debug)]
struct Known<'a, T> {
    text: &'a [u8],
    /// How deep it stood: what is right there is not nested too deeply in shallower places, and may be in deeper ones.
    depth: u32,
    value: T,
}

/// A bit in which texts differ that are the same before it.
#[derive(Debug)]
struct Fork {
    at: u16,
    shift: u8,
    ways: [Way; 2],
}

/// Where the tree goes on.
#[derive(Debug, Clone, Copy)]
enum Way {
    Fork(u8),
    Known(u8),
}

impl Fork {
    /// Forks nearer to the root ask for earlier bits.
    fn is_before(&self, at: usize, shift: u8) -> bool {
        (usize::from(self.at), u8::MAX - self.shift) < (at, u8::MAX - shift)
    }

    fn side(&self, text: &[u8]) -> usize {
        // beyond its end any bit does: the whole text is compared in the end
        let byte = text.get(usize::from(self.at)).copied().unwrap_or_default();
        usize::from(byte >> self.shift & 1)
    }
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { known: Vec::new(), forks: Vec::new(), root: Way::Known(0) }
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// The one text that a text may start with.
    #[inline]
    fn candidate(&self, text: &[u8]) -> Option<&Known<'a, T>> {
        let mut way = self.root;
        loop {
            match way {
                Way::Fork(fork) => {
                    let fork = self.forks.get(usize::from(fork))?;
                    way = fork.ways[fork.side(text)];
                }
                Way::Known(known) => return self.known.get(usize::from(known)),
            }
        }
    }

    /// The value that the next text is the text of, and how long that is.
    #[inline]
    pub(super) fn find(&self, rest: &[u8], depth: u32) -> Option<(&T, usize)> {
        let known = self.candidate(rest)?;
        (rest.starts_with(known.text) && depth <= known.depth)
            .then_some((&known.value, known.text.len()))
    }

    /// Remembers a value.
    pub(super) fn add(&mut self, text: &'a str, depth: u32, value: &T) {
        let text = text.as_bytes();
        if text.len() > LONGEST {
            return;
        }
        if self.known.len() == PLACES {
            *self = Self::default();
        }
        let known = Known { text, depth, value: value.clone() };
        let Some(like) = self.candidate(text) else {
            self.known.push(known);
            return;
        };
        // no value is the start of another, so they differ within both, or are the same
        let differ = like.text.iter().zip(text).position(|(one, other)| one != other);
        let Some(at) = differ else { return };
        let highest = (like.text[at] ^ text[at]).ilog2();
        self.fork(at, highest, known);
    }

    fn fork(&mut self, at: usize, bit: u32, known: Known<'a, T>) {
        let place = |count: usize| u8::try_from(count).ok();
        let (Ok(offset), Ok(shift)) = (u16::try_from(at), u8::try_from(bit)) else { return };
        let (Some(new), Some(leaf)) = (place(self.forks.len()), place(self.known.len())) else {
            return;
        };
        let mut above = None;
        let mut below = self.root;
        while let Way::Fork(index) = below
            && let Some(fork) = self.forks.get(usize::from(index))
            && fork.is_before(at, shift)
        {
            let side = fork.side(known.text);
            above = Some((usize::from(index), side));
            below = fork.ways[side];
        }
        let mut fork = Fork { at: offset, shift, ways: [below; 2] };
        fork.ways[fork.side(known.text)] = Way::Known(leaf);
        self.forks.push(fork);
        self.known.push(known);
        match above {
            Some((index, side)) => self.forks[index].ways[side] = Way::Fork(new),
            None => self.root = Way::Fork(new),
        }
    }
}

/// The memory of one text.
#[derive(Default)]
pub(crate) struct Memos<'a> {
    pub(crate) coding: Memo<'a, Coding>,
    pub(crate) concept: Memo<'a, Shared<CodeableConcept>>,
    pub(crate) meta: Memo<'a, Shared<Meta>>,
    pub(crate) reference: Memo<'a, Reference>,
    pub(crate) search: Memo<'a, BundleEntrySearch>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_each_that_was_added_and_nothing_else() {
        let texts: Vec<String> = (0..PLACES)
            .map(|number| {
                format!("{{\"code\":\"{}\"}}", "SM".repeat(number % 7) + &number.to_string())
            })
            .collect();
        let mut memo = Memo::default();
        for (number, text) in texts.iter().enumerate() {
            assert!(memo.find(text.as_bytes(), 1).is_none());
            memo.add(text, 3, &number);
            memo.add(text, 3, &usize::MAX);
            for (known, text) in texts.iter().enumerate().take(number + 1) {
                let rest = format!("{text},{text}");
                assert_eq!(memo.find(rest.as_bytes(), 3), Some((&known, text.len())), "{text}");
                assert_eq!(memo.find(rest.as_bytes(), 4), None, "{text}");
                assert_eq!(memo.find(&text.as_bytes()[..text.len() - 1], 3), None, "{text}");
            }
        }
        assert_eq!(memo.known.len(), PLACES);
        memo.add("{}", 1, &7);
        assert_eq!(memo.known.len(), 1);
        assert_eq!(memo.find(b"{}", 1), Some((&7, 2)));
    }

    #[test]
    fn keeps_no_long_text() {
        let mut memo = Memo::default();
        memo.add(&"1".repeat(LONGEST + 1), 1, &1);
        assert!(memo.known.is_empty());
    }
}
