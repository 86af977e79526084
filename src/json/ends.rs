//! Where the large values of a text end.

use std::ops::Range;

use super::escape::next_special;

/// The ends of the large values of a text, keyed by the addresses of their starts.
///
/// Values that are kept as JSON are read again for validation, and values within them may be kept as JSON again. Without the
/// ends, each level of nesting would be scanned once for every level above it: quadratic time.
pub(crate) struct Ends {
    text: Range<usize>,
    /// Address and length of each, in the order of the text.
    values: Vec<(usize, usize)>,
}

impl Ends {
    /// Smallest value whose end is recorded, in bytes: scanning a smaller one is about as fast as a look-up.
    pub(crate) const LARGE: usize = 1024;

    /// Of a text that is JSON.
    pub(crate) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let start = text.as_ptr().addr();
        let (mut open, mut values) = (Vec::new(), Vec::new());
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => {
                    while let Some(found) = next_special(bytes, at) {
                        at = found + 1;
                        if bytes.get(found) == Some(&b'"') {
                            break;
                        }
                        // what is escaped
                        at += 1;
                    }
                }
                b'{' | b'[' => open.push(at - 1),
                b'}' | b']' => {
                    let from = open.pop().unwrap_or(at);
                    if at - from >= Self::LARGE {
                        values.push((start + from, at - from));
                    }
                }
                _ => {}
            }
        }
        values.sort_unstable();
        Self { text: start..start + bytes.len(), values }
    }

    /// Whether a text is a part of the indexed one.
    pub(crate) fn are_of(&self, text: &str) -> bool {
        let start = text.as_ptr().addr();
        self.text.contains(&start) && start + text.len() <= self.text.end
    }

    /// The length of the value at the start of a text, if it is large.
    pub(crate) fn length_at(&self, text: &[u8]) -> Option<usize> {
        let start = text.as_ptr().addr();
        let at = self.values.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        self.values.get(at).map(|(_, length)| *length)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Scanner, Ends};

    #[test]
    fn values_are_stepped_over_as_without_ends() {
        let long = "x".repeat(600);
        let inner = format!(r#"[["{long}\"]}}{{","{long}"],{{"a\\":"{long}"}},{long:?}]"#);
        let text = format!(r#" {{"a":{inner},"b":[{inner},{{"c":{inner}}}] , "d":1}} "#);
        let ends = Ends::of(&text);
        assert!(ends.values.len() > 5 && ends.are_of(&text) && !ends.are_of(&inner));
        let walk = |ends| {
            let mut scanner = Scanner::with(&text, ends);
            let (mut first, mut values) = (true, Vec::new());
            scanner.peek().expect("JSON");
            while let Some(key) = scanner.key(first).expect("JSON") {
                first = false;
                values.push((key.name.into_owned(), scanner.skip().expect("JSON")));
            }
            scanner.finish().expect("the end");
            values
        };
        assert_eq!(walk(Some(&ends)), walk(None));
        for (_, value) in walk(None) {
            let length = ends.length_at(value.as_bytes());
            assert_eq!(length, (value.len() >= Ends::LARGE).then_some(value.len()));
        }
    }
}
