//! Values that were read before: an answer says the same codings, concepts and references again and again.
//!
//! The same text is the same value, so comparing is enough. Which of the known texts may be the next one is told by the few
//! bytes in which they differ: they hang in a tree, a fork for each such byte.

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
    /// What a copy of it takes.
    size: usize,
}

/// A place where texts differ that are the same before it.
#[derive(Debug)]
struct Fork {
    at: usize,
    /// Where each byte leads.
    ways: [Way; 256],
    /// One of the ways that lead somewhere: all of them lead to texts that are the same before this place.
    some: Way,
}

/// Where the tree goes on: with a known text, from [`PLACES`] on with a fork, or nowhere.
type Way = u8;

#[allow(clippy::cast_possible_truncation, reason = "there are few places")]
const FORKS: Way = PLACES as Way;
const NOWHERE: Way = Way::MAX;

impl Fork {
    fn way(&self, text: &[u8]) -> Way {
        text.get(self.at).map_or(NOWHERE, |byte| self.ways[usize::from(*byte)])
    }
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { known: Vec::new(), forks: Vec::new(), root: NOWHERE }
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    fn fork(&self, way: Way) -> Option<&Fork> {
        self.forks.get(usize::from(way.checked_sub(FORKS)?))
    }

    fn fork_mut(&mut self, way: Way) -> Option<&mut Fork> {
        self.forks.get_mut(usize::from(way.checked_sub(FORKS)?))
    }

    /// The value that the next text is the text of, how long that is, and what a copy of the value takes.
    #[inline]
    pub(in crate::r4) fn find(&self, rest: &[u8], depth: u32) -> Option<(&T, usize, usize)> {
        let mut way = self.root;
        while let Some(fork) = self.fork(way) {
            way = fork.way(rest);
        }
        let known = self.known.get(usize::from(way))?;
        (rest.starts_with(known.text) && depth <= known.depth).then_some((
            &known.value,
            known.text.len(),
            known.size,
        ))
    }

    /// Remembers a value.
    pub(in crate::r4) fn add(&mut self, text: &'a str, depth: u32, value: &T, size: usize) {
        let text = text.as_bytes();
        if text.len() > LONGEST {
            return;
        }
        let differ = self.most_alike(text).map(|known| {
            // no value is the start of another, so they differ within both, or are the same
            let at = known.text.iter().zip(text).position(|(one, other)| one != other);
            if at.is_none() {
                known.depth = known.depth.max(depth);
            }
            at
        });
        let differ = match differ {
            Some(None) => return,
            Some(at) if self.known.len() < PLACES => at,
            _ => {
                *self = Self::default();
                None
            }
        };
        if let Some(()) = self.hang(text, differ) {
            self.known.push(Known { text, depth, value: value.clone(), size });
        }
    }

    /// The known text that is the same as another for as long as any.
    fn most_alike(&mut self, text: &[u8]) -> Option<&mut Known<'a, T>> {
        let mut way = self.root;
        while let Some(fork) = self.fork(way) {
            let own = fork.way(text);
            way = if own == NOWHERE { fork.some } else { own };
        }
        self.known.get_mut(usize::from(way))
    }

    /// Leads to the place of the next known text, which differs from all others from a byte on.
    fn hang(&mut self, text: &[u8], differ: Option<usize>) -> Option<()> {
        let new = Way::try_from(self.known.len()).ok()?;
        let Some(at) = differ else {
            self.root = new;
            return Some(());
        };
        let byte = usize::from(*text.get(at)?);
        let (mut above, mut below) = (None, self.root);
        while let Some(fork) = self.fork(below)
            && fork.at < at
        {
            (above, below) = (Some(below), fork.way(text));
        }
        if let Some(fork) = self.fork_mut(below)
            && fork.at == at
        {
            fork.ways[byte] = new;
            return Some(());
        }
        let mut fork = Fork { at, ways: [NOWHERE; 256], some: below };
        fork.ways[usize::from(self.byte_below(below, at)?)] = below;
        fork.ways[byte] = new;
        let way = FORKS + Way::try_from(self.forks.len()).ok()?;
        self.forks.push(fork);
        match above.and_then(|above| self.fork_mut(above)) {
            Some(above) => above.ways[usize::from(*text.get(above.at)?)] = way,
            None => self.root = way,
        }
        Some(())
    }

    /// What stands at a place before the next fork.
    fn byte_below(&self, mut way: Way, at: usize) -> Option<u8> {
        while let Some(fork) = self.fork(way) {
            way = fork.some;
        }
        self.known.get(usize::from(way))?.text.get(at).copied()
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
            memo.add(text, 2, &number, number);
            memo.add(text, 3, &usize::MAX, 0);
            memo.add(text, 1, &usize::MAX, 0);
            for (known, text) in texts.iter().enumerate().take(number + 1) {
                let rest = format!("{text},{text}");
                let found = memo.find(rest.as_bytes(), 3);
                assert_eq!(found, Some((&known, text.len(), known)), "{text}");
                assert_eq!(memo.find(rest.as_bytes(), 4), None, "{text}");
                assert_eq!(memo.find(&text.as_bytes()[..text.len() - 1], 3), None, "{text}");
            }
        }
        assert_eq!(memo.known.len(), PLACES);
        memo.add("{}", 1, &7, 0);
        assert_eq!(memo.known.len(), 1);
        assert_eq!(memo.find(b"{}", 1), Some((&7, 2, 0)));
    }

    #[test]
    fn keeps_no_long_text() {
        let mut memo = Memo::default();
        let (long, short) = ("1".repeat(LONGEST + 1), "1".repeat(LONGEST));
        memo.add(&long, 1, &1, 0);
        assert!(memo.known.is_empty());
        memo.add(&short, 1, &1, 0);
        assert_eq!(memo.known.len(), 1);
    }
}
