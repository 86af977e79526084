//! An interner of parsed values: an answer repeats the same codings, concepts and references.
//!
//! Equal texts are equal values, so comparing texts is enough. A few known texts are compared by their last bytes, which differ
//! most: codes come after their systems. For more of them, a radix tree over the bytes at which they differ finds the one
//! candidate. A single comparison confirms it.

use crate::r4::{BundleEntrySearch, CodeableConcept, Coding, Meta, Reference, Shared};

/// Capacity for each type; one more value clears the interner.
const PLACES: usize = 64;
/// Most texts that are compared one by one. An answer of four slots has fewer of each type, and the tree would cost a tenth of
/// reading it.
const FEW: usize = 12;
/// Longest text that is interned, in bytes.
const LONGEST: usize = 512;

/// The last values of a type, with their texts.
#[derive(Debug)]
pub(crate) struct Memo<'a, T> {
    known: Vec<Known<'a, T>>,
    forks: Vec<Fork>,
    root: Branch,
}

#[derive(Debug)]
struct Known<'a, T> {
    text: &'a [u8],
    /// Its last bytes; 0 of a shorter text.
    tail: u128,
    /// Nesting depth at which it was accepted: the same text is within the limit of depth at shallower places, but maybe not at deeper
    /// ones.
    depth: u32,
    value: T,
    /// Memory that a copy takes, in bytes.
    size: usize,
}

/// An inner node: the texts below it are equal up to `at`, and differ there.
#[derive(Debug)]
struct Fork {
    at: usize,
    /// The branch for each byte.
    branches: [Branch; 256],
    /// Any branch that is not [`NOWHERE`]: all texts below are equal before `at`.
    some: Branch,
}

/// An edge: below [`PLACES`] an index of a known text, from there on that of a fork, or [`NOWHERE`].
type Branch = u8;

#[allow(clippy::cast_possible_truncation, reason = "there are few places")]
const FORKS: Branch = PLACES as Branch;
const NOWHERE: Branch = Branch::MAX;

impl<T> Known<'_, T> {
    /// Whether a text starts with this one.
    #[inline]
    fn starts(&self, rest: &[u8]) -> bool {
        let tail = rest.get(..self.text.len()).and_then(<[u8]>::last_chunk);
        tail.is_none_or(|tail| u128::from_le_bytes(*tail) == self.tail)
            && rest.starts_with(self.text)
    }
}

/// Where two texts differ first.
fn first_difference(one: &[u8], other: &[u8]) -> Option<usize> {
    let (words, _) = one.as_chunks::<8>();
    let (others, _) = other.as_chunks::<8>();
    let same = words.iter().zip(others).take_while(|(word, other)| word == other).count() * 8;
    let (one, other) = (one.get(same..)?, other.get(same..)?);
    one.iter().zip(other).position(|(one, other)| one != other).map(|at| same + at)
}

impl Fork {
    fn branch(&self, text: &[u8]) -> Branch {
        text.get(self.at).map_or(NOWHERE, |byte| self.branches[usize::from(*byte)])
    }
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { known: Vec::new(), forks: Vec::new(), root: NOWHERE }
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// Whether there are so few that there is no tree.
    fn is_small(&self) -> bool {
        self.known.len() <= FEW
    }

    fn fork(&self, branch: Branch) -> Option<&Fork> {
        self.forks.get(usize::from(branch.checked_sub(FORKS)?))
    }

    fn fork_mut(&mut self, branch: Branch) -> Option<&mut Fork> {
        self.forks.get_mut(usize::from(branch.checked_sub(FORKS)?))
    }

    /// The value whose text `rest` starts with, the length of that text, and the memory of a copy.
    #[inline]
    pub(in crate::r4) fn find(&self, rest: &[u8], depth: u32) -> Option<(&T, usize, usize)> {
        let known = if self.is_small() {
            self.known.iter().find(|known| known.starts(rest))?
        } else {
            let mut branch = self.root;
            while let Some(fork) = self.fork(branch) {
                branch = fork.branch(rest);
            }
            self.known.get(usize::from(branch)).filter(|known| known.starts(rest))?
        };
        (depth <= known.depth).then_some((&known.value, known.text.len(), known.size))
    }

    /// Interns a value.
    pub(in crate::r4) fn add(&mut self, text: &'a str, depth: u32, value: &T, size: usize) {
        let text = text.as_bytes();
        if text.len() > LONGEST {
            return;
        }
        // no JSON object is a prefix of another, so what starts with a known text is that text
        let same = if self.is_small() {
            self.known.iter_mut().find(|known| known.starts(text))
        } else {
            self.longest_match(text).filter(|known| known.starts(text))
        };
        if let Some(known) = same {
            known.depth = known.depth.max(depth);
            return;
        }
        if self.known.len() == PLACES {
            *self = Self::default();
        }
        if self.known.is_empty() {
            self.known.reserve_exact(FEW);
        }
        let tail = text.last_chunk().copied().map_or(0, u128::from_le_bytes);
        self.known.push(Known { text, tail, depth, value: value.clone(), size });
        if self.known.len() == FEW + 1 {
            for index in 0..=FEW {
                self.hang(index);
            }
        } else if !self.is_small() {
            self.hang(self.known.len() - 1);
        }
    }

    /// The known text with the longest common prefix.
    fn longest_match(&mut self, text: &[u8]) -> Option<&mut Known<'a, T>> {
        let mut branch = self.root;
        while let Some(fork) = self.fork(branch) {
            let own = fork.branch(text);
            branch = if own == NOWHERE { fork.some } else { own };
        }
        self.known.get_mut(usize::from(branch))
    }

    /// Inserts an edge to a known text.
    fn hang(&mut self, index: usize) -> Option<()> {
        let new = Branch::try_from(index).ok()?;
        let text = self.known.get(index)?.text;
        let Some(known) = self.longest_match(text) else {
            self.root = new;
            return Some(());
        };
        let at = first_difference(known.text, text)?;
        let byte = usize::from(*text.get(at)?);
        let (mut above, mut below) = (None, self.root);
        while let Some(fork) = self.fork(below)
            && fork.at < at
        {
            (above, below) = (Some(below), fork.branch(text));
        }
        if let Some(fork) = self.fork_mut(below)
            && fork.at == at
        {
            fork.branches[byte] = new;
            return Some(());
        }
        let mut fork = Fork { at, branches: [NOWHERE; 256], some: below };
        fork.branches[usize::from(self.byte_below(below, at)?)] = below;
        fork.branches[byte] = new;
        let branch = FORKS + Branch::try_from(self.forks.len()).ok()?;
        self.forks.push(fork);
        match above.and_then(|above| self.fork_mut(above)) {
            Some(above) => above.branches[usize::from(*text.get(above.at)?)] = branch,
            None => self.root = branch,
        }
        Some(())
    }

    /// The byte at `at` of the texts below a branch, which have it in common.
    fn byte_below(&self, mut branch: Branch, at: usize) -> Option<u8> {
        while let Some(fork) = self.fork(branch) {
            branch = fork.some;
        }
        self.known.get(usize::from(branch))?.text.get(at).copied()
    }
}

/// The interners of one document.
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
        assert!(!memo.forks.is_empty());
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
