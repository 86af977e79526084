//! Texts that are almost right: real ones, of which parts between marks are replaced, copied, cut, or made of other bytes.

use std::time::{Duration, Instant};

use proptest::{prelude::*, sample::Index};

/// What takes the place of a part: other types, huge numbers, names and letters that nobody expects, marks of TOML, JSON, queries
/// and patterns.
const PARTS: &[&str] = &[
    "",
    "null",
    "true",
    "0",
    "-1",
    "1e400",
    "99999999999999999999999",
    "0x7fffffffffffffff",
    "nan",
    "1979-05-27T07:32:00Z",
    "\"\"",
    "\"x\"",
    "\"é\u{202e}\u{7f}\"",
    "\"\\ud83d\"",
    "\"\\u0000\"",
    "\'\'\'",
    "\"",
    "\\",
    "{}",
    "[]",
    "[1]",
    "[[",
    "{\"a\":1}",
    "[x]\n",
    "[[ignore]]\n",
    "a.b.c = 1\n",
    "\n",
    ",",
    "=",
    "&",
    "#",
    "%",
    "%FF",
    "%00",
    "+",
    "*",
    "**",
    "?",
    "(",
    "^(a|a)*$",
    "^[",
    "@",
    ".",
    "..",
    "é",
    "\u{feff}",
    "𝄞",
    "use-case=ps",
    "&lang=fr",
    "&&",
    "\"Parameters\"",
    "\"P\\u0061rameters\"",
    "\"resourceType\":\"Slot\",",
    "\"name\":\"resource\",",
    "\"count\":18446744073709551615,",
    "suppress",
];

/// Parts that are there many times.
const REPEATED: &[&str] =
    &["[", "{\"a\":", "a.", "*", "x", "é", "\"", "(", "=", "&a=b", "[[a]]\n", "Slot.", ","];

#[derive(Debug, Clone)]
enum Change {
    /// Between two marks that are near each other.
    Part(Index, usize, Vec<u8>),
    /// What is between two marks, at another one.
    Copy(Index, usize, Index),
    Byte(Index, u8),
    Cut(Index),
}

fn change() -> impl Strategy<Value = Change> {
    let part = prop_oneof![
        4 => prop::sample::select(PARTS).prop_map(|part| part.as_bytes().to_vec()),
        1 => (prop::sample::select(REPEATED), 1_usize..3000).prop_map(|(part, times)| part.repeat(times).into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..20),
        1 => "\\PC{0,12}".prop_map(String::into_bytes),
    ];
    prop_oneof![
        5 => (any::<Index>(), 0_usize..4, part).prop_map(|(at, span, part)| Change::Part(at, span, part)),
        3 => (any::<Index>(), 1_usize..12, any::<Index>()).prop_map(|(from, span, to)| Change::Copy(from, span, to)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => any::<Index>().prop_map(Change::Cut),
    ]
}

/// Where parts begin and end: before and after each mark, and at both ends.
fn marks(text: &[u8]) -> Vec<usize> {
    let is_mark = |byte: &u8| b"{}[]:,=\"&\n;@.".contains(byte);
    let marks = text.iter().enumerate().filter(|(_, byte)| is_mark(byte));
    let mut marks: Vec<_> = marks.flat_map(|(at, _)| [at, at + 1]).chain([0, text.len()]).collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}

fn changed(mut text: Vec<u8>, change: &Change) -> Vec<u8> {
    let marks = marks(&text);
    let between = |index: &Index, span: usize| {
        let first = index.index(marks.len());
        marks[first]..marks[(first + span).min(marks.len() - 1)]
    };
    match change {
        Change::Part(at, span, part) => {
            text.splice(between(at, *span), part.iter().copied());
        }
        Change::Copy(from, span, to) => {
            let copy = text[between(from, *span)].to_vec();
            let at = between(to, 0);
            text.splice(at, copy);
        }
        Change::Byte(_, _) if text.is_empty() => {}
        Change::Byte(at, byte) => {
            let at = at.index(text.len());
            text[at] = *byte;
        }
        Change::Cut(at) => text.truncate(at.index(text.len() + 1)),
    }
    text
}

/// One of these texts with some changes, or bytes of any kind.
pub(crate) fn mutated(texts: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let of_a_text = (prop::sample::select(texts), prop::collection::vec(change(), 0..4));
    prop_oneof![
        15 => of_a_text.prop_map(|(text, changes)| changes.iter().fold(text, changed)),
        1 => prop::collection::vec(any::<u8>(), 0..200),
    ]
}

/// Does a piece of work that must end soon, on a busy machine too.
pub(crate) fn soon<T>(work: impl FnOnce() -> T) -> Result<T, TestCaseError> {
    let began = Instant::now();
    let done = work();
    let took = began.elapsed();
    prop_assert!(took < Duration::from_secs(10), "it took {took:?}");
    Ok(done)
}

/// A message of an error: it names the file first, is there in both languages, and is no copy of the input.
pub(crate) fn is_message(english: &str, french: &str, name: &str) -> Result<(), TestCaseError> {
    for (message, start) in
        [(english, format!("error: cannot use {name}")), (french, format!("erreur : {name}"))]
    {
        prop_assert!(message.starts_with(&start), "{message}");
        prop_assert!(message.len() > start.len() + 10 && message.len() < 5000, "{message}");
        let is_shown = |c: char| c == '\n' || !c.is_control();
        prop_assert!(message.chars().all(is_shown), "{message:?}");
    }
    prop_assert_ne!(english, french);
    Ok(())
}
