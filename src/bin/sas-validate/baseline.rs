//! Findings that were there before: of these, none fails a run.
//!
//! A finding is known again by its file, code, path without indexes and the value as far as it may be shown, so that the baseline
//! survives edits elsewhere, and holds nothing of a person. Equal ones are counted: one more than before is new.

use std::{
    collections::{BTreeMap, HashMap},
    fs, io,
    path::{MAIN_SEPARATOR, Path},
    sync::{Mutex, PoisonError},
};

use fhir_sas::findings::{IssueOf, fingerprint};
use serde_json::json;

use crate::{json_file, words::Words};

/// What a finding is known again by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    file: String,
    code: String,
    path: String,
    value: String,
}

impl Key {
    pub(crate) fn of(file: &str, issue: &IssueOf<'_>) -> Self {
        let [path, value] = issue.known_by();
        Self { file: slashed(file), code: issue.code().text.to_owned(), path, value }
    }

    /// The same in one word, for the nth of those that are equal.
    pub(crate) fn fingerprint_of(&self, nth: usize) -> String {
        fingerprint(&[&self.file, &self.code, &self.path, &self.value, &nth.to_string()])
    }
}

/// A name of a file that is the same on every system. Elsewhere than on Windows, `\` is a letter of a name as any other.
pub(crate) fn slashed(file: &str) -> String {
    let file = file.replace(MAIN_SEPARATOR, "/");
    let mut name = &*file;
    while let Some(rest) = name.strip_prefix("./") {
        name = rest;
    }
    name.to_owned()
}

/// How many findings of each key were there before, and are not met yet.
#[derive(Debug)]
pub(crate) struct Baseline(Mutex<HashMap<Key, usize>>);

impl Baseline {
    pub(crate) fn read(path: &Path, words: Words) -> Result<Self, String> {
        let wrong = |why: &str| words.bad_file(&path.display().to_string(), why);
        let text = fs::read(path).map_err(|why| wrong(&why.to_string()))?;
        Self::parse(&text, words).map_err(|why| wrong(&why))
    }

    fn parse(text: &[u8], words: Words) -> Result<Self, String> {
        let json = json_file::read(text)?;
        let findings = json["findings"].as_array().filter(|_| json["version"] == 1);
        let mut known = HashMap::new();
        for (at, finding) in findings.ok_or_else(|| words.no_baseline())?.iter().enumerate() {
            let text = |name: &str| finding[name].as_str().map(str::to_owned);
            let counted = || {
                let key = Key {
                    file: text("file")?,
                    code: text("code")?,
                    path: text("path")?,
                    value: text("value")?,
                };
                Some((key, usize::try_from(finding["count"].as_u64()?).ok()?))
            };
            let colon = words.either(": ", " : ");
            let wrong = || format!("findings[{at}]{colon}{}", words.no_baseline());
            let (key, count) = counted().ok_or_else(wrong)?;
            // two baselines that were merged have the same key twice
            let all: &mut usize = known.entry(key).or_default();
            *all = all.saturating_add(count);
        }
        Ok(Self(Mutex::new(known)))
    }

    /// Whether one more of the key was there before.
    pub(crate) fn has(&self, key: &Key) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.get_mut(key) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }
}

/// Refuses to write a baseline onto anything but a baseline: a name that slipped into its place must not cost an answer. A file
/// that is checked is refused even if it is one, as its findings are those of the old text.
pub(crate) fn may_be_written<'p>(
    path: &Path,
    mut checked: impl Iterator<Item = &'p Path>,
    words: Words,
) -> Result<(), String> {
    let wrong = |why: &str| words.bad_file(&path.display().to_string(), why);
    // what is no file, such as a pipe, holds nothing that could be lost; what is not there neither
    if !fs::metadata(path).is_ok_and(|data| data.is_file()) {
        return Ok(());
    }
    let same = fs::canonicalize(path).map_err(|why| wrong(&why.to_string()))?;
    if checked.any(|file| fs::canonicalize(file).is_ok_and(|file| file == same)) {
        return Err(wrong(words.is_checked()));
    }
    let text = fs::read(path).map_err(|why| wrong(&why.to_string()))?;
    // as `mktemp` makes it
    if text.is_empty() {
        return Ok(());
    }
    let no_baseline = |_| wrong(words.is_not_overwritten());
    Baseline::parse(&text, words).map(|_| ()).map_err(no_baseline)
}

/// What was found, to be known again later.
#[derive(Debug, Default)]
pub(crate) struct Records(BTreeMap<Key, usize>);

impl Records {
    pub(crate) fn add(&mut self, key: Key) {
        *self.0.entry(key).or_default() += 1;
    }

    pub(crate) fn merge(&mut self, other: Self) {
        for (key, count) in other.0 {
            *self.0.entry(key).or_default() += count;
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.0.values().sum()
    }

    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        fs::write(path, self.text())
    }

    fn text(&self) -> String {
        let findings = self.0.iter().map(|(key, count)| {
            let Key { file, code, path, value } = key;
            json!({"file": file, "code": code, "path": path, "value": value, "count": count})
        });
        let json = json!({"version": 1, "findings": findings.collect::<Vec<_>>()});
        format!("{json:#}\n")
    }
}

#[cfg(test)]
mod tests {
    use fhir_sas::diagnostic::Lang;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        effort::for_all,
        mutated::{is_message, mutated, soon},
    };

    fn key() -> impl Strategy<Value = Key> {
        let text = || prop_oneof!["[a-c]{0,2}", "\\PC{0,8}"];
        (text(), text(), text(), text()).prop_map(|(file, code, path, value)| Key {
            file: slashed(&file),
            code,
            path,
            value,
        })
    }

    /// What was written is met as often as it was found, and no more; twice the same list is twice as much.
    #[test]
    fn what_is_written_is_known_again() {
        let found = prop::collection::vec((key(), 1_usize..4), 0..6);
        for_all(2000, &found, |found| {
            let mut records = Records::default();
            for (key, count) in &found {
                (0..*count).for_each(|_| records.add(key.clone()));
            }
            let text = records.text();
            let mut twice: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let list = twice["findings"].as_array().expect("a list").clone();
            twice["findings"].as_array_mut().expect("a list").extend(list);
            let marked = format!("\u{feff}{text}");
            for (text, times) in [(text, 1), (marked, 1), (twice.to_string(), 2)] {
                let known = Baseline::parse(text.as_bytes(), Words(Lang::En));
                let known = known.map_err(TestCaseError::fail)?;
                for (key, count) in &records.0 {
                    prop_assert!((0..count * times).all(|_| known.has(key)));
                    prop_assert!(!known.has(key));
                }
            }
            Ok(())
        });
    }

    #[test]
    fn any_text_is_read_or_refused() {
        let mut records = Records::default();
        for path in ["Slot.x", "Slot.y"] {
            let [file, code, value] = ["a/é.json", "unknown-member", ""].map(str::to_owned);
            records.add(Key { file, code, path: path.to_owned(), value });
        }
        for_all(3000, &mutated(vec![records.text().into_bytes()]), |text| {
            let read = |lang| {
                let read = Baseline::parse(&text, Words(lang));
                read.map(|_| ()).map_err(|why| Words(lang).bad_file("b.json", &why))
            };
            match soon(|| (read(Lang::En), read(Lang::Fr)))? {
                (Ok(()), Ok(())) => Ok(()),
                (Err(english), Err(french)) if english.contains(" line ") => {
                    prop_assert!(english.len() < 500 && !french.is_empty());
                    Ok(())
                }
                (Err(english), Err(french)) => is_message(&english, &french, "b.json"),
                both => Err(TestCaseError::fail(format!("{both:?}"))),
            }
        });
        let wrong = br#"{"version":1,"findings":[{"file":"a","code":"b","path":"c","value":"","count":-1}]}"#;
        let why = Baseline::parse(wrong, Words(Lang::En)).expect_err("a fault");
        assert!(why.starts_with("findings[0]: expected a baseline"), "{why}");
    }

    /// A baseline of one file must not be one of another.
    #[cfg(unix)]
    #[test]
    fn a_backslash_is_a_letter_of_a_name() {
        assert_eq!(slashed("./s\\q.json"), "s\\q.json");
        assert_ne!(slashed("s\\q.json"), slashed("s/q.json"));
    }

    #[test]
    fn names_of_files_are_the_same_when_they_are_made_again() {
        for_all(2000, &"[./\\\\a]{0,10}", |name| {
            let once = slashed(&name);
            prop_assert_eq!(&slashed(&once), &once);
            Ok(())
        });
    }
}
