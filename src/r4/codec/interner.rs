//! An interner of parsed values: an answer repeats the same codings, concepts and references.
//!
//! Equal texts are equal values, so comparing texts is enough. A hash of a text up to its first closing brace, the cheapest end to
//! find, chooses the candidates that are compared: the values in its place and in the neighbouring one. A value that finds both taken
//! replaces one.

use crate::r4::{BundleEntrySearch, CodeableConcept, Coding, Meta, Reference, Shared};

/// Places for each type, of which one can stay empty.
const PLACES: usize = 256;
/// Capacity for the first values.
const FIRST: usize = 16;
/// Longest text that is interned, in bytes.
const LONGEST: usize = 512;

/// The place of a text in an interner; `None`: it is not interned.
pub(crate) type Place = Option<u8>;

/// The last values of a type, with their texts.
///
/// `RUNS`: the same value often comes several times in a row. Then the last one is compared before any hash: reading 1,000 slots
/// takes 2 % fewer instructions.
#[derive(Debug)]
pub(crate) struct Memo<'a, T, const RUNS: bool = false> {
    known: Vec<Known<'a, T>>,
    /// Index of the last one that was found or added.
    last: usize,
    /// For each place one more than the index in `known`; 0: none. A table of bytes costs little in a short text.
    places: [u8; PLACES],
}

#[derive(Debug)]
struct Known<'a, T> {
    text: &'a [u8],
    /// Nesting depth at which it was accepted: the same text is within the limit of depth at shallower places, but maybe not at deeper
    /// ones.
    depth: u32,
    value: T,
    /// Memory that a copy takes, in bytes.
    size: usize,
}

impl<T, const RUNS: bool> Default for Memo<'_, T, RUNS> {
    fn default() -> Self {
        Self { known: Vec::new(), last: 0, places: [0; PLACES] }
    }
}

/// The place of the text that `rest` starts with: a hash of the length of what comes before the first closing brace, of its end,
/// where texts of a type differ, and of what follows it: in an array of objects, another one or the end.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "halves, and the lowest bits")]
fn place(rest: &[u8]) -> Place {
    // any numbers: they keep factors from being small
    const KEYS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9];
    let end = first_brace(rest.get(..LONGEST).unwrap_or(rest))?;
    let last = match rest[..end].last_chunk() {
        Some(last) => u128::from_le_bytes(*last),
        // without what comes after it
        None => u128::from_le_bytes(*rest.first_chunk()?) & ((1 << (8 * end)) - 1),
    };
    let next = rest.get(end + 1).copied().map_or(0, u64::from);
    let (low, high) = (last as u64 ^ KEYS[0] ^ end as u64, (last >> 64) as u64 ^ KEYS[1] ^ next);
    let product = u128::from(low) * u128::from(high);
    // each bit in the middle depends on all bits of both
    Some((product >> 60) as u8)
}

/// Where a value goes whose place is taken: two values that alternate would replace each other each time.
///
/// Measured with an eighth of the places, as many values meet as in an answer with eight times as many different ones: reading 1,000
/// slots takes 5 % fewer instructions, and 20,000 slots 6 %. Where none meet, it costs 0.3 %.
#[inline]
fn neighbour(place: u8) -> u8 {
    place ^ 1
}

/// Where the first closing brace is.
///
/// Against steps of 32 bytes, reading 4 slots takes 5 % less time, and 1,000 slots 2 %.
#[inline]
fn first_brace(text: &[u8]) -> Option<usize> {
    let (chunks, more) = text.as_chunks::<64>();
    for (index, chunk) in chunks.iter().enumerate() {
        if has_brace(chunk) {
            let (first, second) = chunk.split_at(32);
            let (before, half) = if has_brace(first) { (0, first) } else { (32, second) };
            return first_brace_by_words(half).map(|at| index * 64 + before + at);
        }
    }
    first_brace_by_words(more).map(|at| chunks.len() * 64 + at)
}

/// Whether there is one, of many bytes: no early exit, so that they vectorize.
#[inline]
fn has_brace(chunk: &[u8]) -> bool {
    chunk.iter().fold(false, |found, &byte| found | (byte == b'}'))
}

/// The same as [`first_brace`] in a short text.
#[inline]
fn first_brace_by_words(text: &[u8]) -> Option<usize> {
    let (words, more) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let found = braces_in(*word);
        if found != 0 {
            return Some(index * 8 + (found.trailing_zeros() / 8) as usize);
        }
    }
    more.iter().position(|byte| *byte == b'}').map(|at| words.len() * 8 + at)
}

/// Marks for the closing braces of a word, of which the lowest is right: its highest bit is that of the first brace.
#[inline]
fn braces_in(word: [u8; 8]) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    let differences = u64::from_le_bytes(word) ^ (ONES * u64::from(b'}'));
    differences.wrapping_sub(ONES) & !differences & (ONES << 7)
}

impl<'a, T: Clone, const RUNS: bool> Memo<'a, T, RUNS> {
    /// The value whose text `rest` starts with, the length of that text, and the memory of a copy; `Err`: where to add it.
    #[inline]
    pub(in crate::r4) fn find(
        &mut self,
        rest: &[u8],
        depth: u32,
    ) -> Result<(&T, usize, usize), Place> {
        // no JSON object is a prefix of another, so what starts with a known text is that text
        let is_next = |known: &Known<'_, T>| depth <= known.depth && rest.starts_with(known.text);
        let is_here = |index: usize| self.known.get(index).is_some_and(is_next);
        let index = if RUNS && is_here(self.last) {
            self.last
        } else {
            let place = place(rest).ok_or(None)?;
            let index = self.index_at(place);
            if is_here(index) {
                index
            } else {
                // a value goes beside its place only when that is taken
                let is_taken = index < self.known.len();
                is_taken.then(|| self.beside(place, is_here)).flatten().ok_or(Some(place))?
            }
        };
        self.last = index;
        let known = &self.known[index];
        Ok((&known.value, known.text.len(), known.size))
    }

    /// Index of the value in the neighbouring place, if it is the one.
    #[cold]
    fn beside(&self, place: u8, is_here: impl Fn(usize) -> bool) -> Option<usize> {
        Some(self.index_at(neighbour(place))).filter(|index| is_here(*index))
    }

    /// Index of the value in a place; out of range: it has no value.
    #[inline]
    fn index_at(&self, place: u8) -> usize {
        usize::from(self.places[usize::from(place)].wrapping_sub(1))
    }

    /// Interns a value in the place that [`Self::find`] returned.
    pub(in crate::r4) fn add(
        &mut self,
        place: Place,
        text: &'a str,
        depth: u32,
        value: &T,
        size: usize,
    ) {
        let text = text.as_bytes();
        let Some(mut place) = place.filter(|_| text.len() <= LONGEST) else { return };
        let is_free = |place| self.index_at(place) >= self.known.len();
        if !is_free(place) && is_free(neighbour(place)) {
            place = neighbour(place);
        }
        let new = Known { text, depth, value: value.clone(), size };
        let index = self.index_at(place);
        if let Some(old) = self.known.get_mut(index) {
            *old = new;
            self.last = index;
            return;
        }
        let Ok(index) = u8::try_from(self.known.len()) else { return };
        if self.known.is_empty() {
            self.known.reserve_exact(FIRST);
        }
        self.last = self.known.len();
        self.known.push(new);
        self.places[usize::from(place)] = index.wrapping_add(1);
    }
}

/// The interners of one document.
#[derive(Default)]
pub(crate) struct Memos<'a> {
    pub(crate) coding: Memo<'a, Coding>,
    pub(crate) concept: Memo<'a, Shared<CodeableConcept>>,
    pub(crate) meta: Memo<'a, Shared<Meta>>,
    pub(crate) reference: Memo<'a, Reference, true>,
    pub(crate) search: Memo<'a, BundleEntrySearch, true>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_last_of_each_place_and_nothing_else() {
        let texts: Vec<String> = (0..PLACES)
            .map(|number| {
                format!("{{\"code\":\"{}\"}}", "SM".repeat(number % 7) + &number.to_string())
            })
            .collect();
        let followed: Vec<String> = texts.iter().map(|text| format!("{text},{text}")).collect();
        let mut memo = Memo::<usize>::default();
        for (number, (text, rest)) in texts.iter().zip(&followed).enumerate() {
            let place = memo.find(rest.as_bytes(), 1).expect_err("not known");
            assert!(place.is_some());
            memo.add(place, text, 2, &number, number);
            assert_eq!(memo.find(rest.as_bytes(), 2), Ok((&number, text.len(), number)), "{text}");
            assert_eq!(memo.find(rest.as_bytes(), 3), Err(place), "{text}");
            assert!(memo.find(&text.as_bytes()[..text.len() - 1], 2).is_err(), "{text}");
            for (other, rest) in followed.iter().enumerate() {
                if let Ok((found, length, _)) = memo.find(rest.as_bytes(), 2) {
                    assert_eq!((*found, length), (other, texts[other].len()));
                }
            }
        }
        assert!(memo.known.len() > PLACES / 2 && memo.known.len() <= PLACES);
    }

    #[test]
    fn two_values_of_one_place_do_not_replace_each_other() {
        // equal lengths, equal ends
        let texts = ["a", "b", "c"].map(|first| format!("{{\"{first}{}\":1}}", "x".repeat(30)));
        let [first, second, third] = &texts;
        let mut memo = Memo::<u8>::default();
        let place = memo.find(first.as_bytes(), 1).expect_err("not known");
        for (number, text) in [(1, first), (2, second)] {
            assert_eq!(memo.find(text.as_bytes(), 1), Err(place));
            memo.add(place, text, 1, &number, 0);
        }
        for _ in 0..2 {
            assert_eq!(memo.find(first.as_bytes(), 1), Ok((&1, first.len(), 0)));
            assert_eq!(memo.find(second.as_bytes(), 1), Ok((&2, second.len(), 0)));
        }
        assert_eq!(memo.find(third.as_bytes(), 1), Err(place));
        memo.add(place, third, 1, &3, 0);
        assert_eq!(memo.find(third.as_bytes(), 1), Ok((&3, third.len(), 0)));
        assert_eq!(memo.known.len(), 2);
    }

    #[test]
    fn a_run_is_found_without_its_place() {
        let text = r#"{"mode":"match"}"#;
        let mut memo = Memo::<u8, true>::default();
        let place = memo.find(text.as_bytes(), 1).expect_err("not known");
        memo.add(place, text, 1, &1, 0);
        memo.places = [0; PLACES];
        assert_eq!(memo.find(text.as_bytes(), 1), Ok((&1, text.len(), 0)));
        // deeper than it was accepted
        assert_eq!(memo.find(text.as_bytes(), 2), Err(place));
        assert_eq!(
            memo.find(br#"{"mode":"include"}"#, 1).map(|_| ()),
            Err(super::place(br#"{"mode":"include"}"#))
        );
    }

    #[test]
    fn a_place_depends_on_length_and_end_before_the_first_brace_and_on_what_follows() {
        for length in (0..96).chain((96..LONGEST).step_by(37)) {
            let text = format!("{}}}", "x".repeat(length));
            let text = text.into_bytes();
            let with = |text: &[u8], more: &str| place(&[text, more.as_bytes()].concat());
            let known = with(&text, ",              ");
            assert!(known.is_some(), "{length}");
            assert_eq!(with(&text, ",[1, 2, 3]           "), known, "{length}");
            let mut others: Vec<Place> = (length.saturating_sub(16)..length)
                .map(|at| {
                    let mut other = text.clone();
                    other[at] = b'y';
                    with(&other, ",              ")
                })
                .collect();
            others.push(with(&text, "]              "));
            others.push(with(&[b"x", &text[..]].concat(), ",              "));
            let same = others.iter().filter(|place| **place == known).count();
            assert!(same <= 1, "{length}: {same}");
        }
        assert_eq!(place("x".repeat(3 * LONGEST).as_bytes()), None);
        assert_eq!(place(b"}"), None);
        for at in 0..200 {
            let text = format!("{}{}", "|".repeat(at), "}".repeat(210 - at));
            assert_eq!(first_brace(text.as_bytes()), Some(at));
        }
    }

    #[test]
    fn keeps_no_long_text() {
        let mut memo = Memo::<u8>::default();
        let text = |length| format!("{{\"code\":\"1\"}}{}", " ".repeat(length - 12));
        let (long, short) = (text(LONGEST + 1), text(LONGEST));
        let place = memo.find(long.as_bytes(), 1).expect_err("not known");
        memo.add(place, &long, 1, &1, 0);
        assert!(memo.known.is_empty());
        memo.add(place, &short, 1, &1, 0);
        assert_eq!(memo.known.len(), 1);
        memo.add(None, &short, 1, &1, 0);
        assert_eq!(memo.known.len(), 1);
    }
}
