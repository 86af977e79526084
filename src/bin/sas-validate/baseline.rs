//! Findings that were there before: of these, none fails a run.
//!
//! A finding is known again by its file, code, path without indexes and the value as far as it may be shown, so that the baseline
//! survives edits elsewhere, and holds nothing of a person. Equal ones are counted: one more than before is new.

use std::{
    collections::{BTreeMap, HashMap},
    fs, io,
    path::Path,
    sync::{Mutex, PoisonError},
};

use fhir_sas::findings::{IssueOf, fingerprint};
use serde_json::{Value, json};

use crate::words::Words;

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

/// A name of a file that is the same on every system.
pub(crate) fn slashed(file: &str) -> String {
    let file = file.replace('\\', "/");
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
        let json: Value = serde_json::from_slice(&text).map_err(|why| wrong(&why.to_string()))?;
        let findings = json["findings"].as_array().filter(|_| json["version"] == 1);
        let findings = findings.ok_or_else(|| wrong(words.no_baseline()))?;
        let known = findings.iter().map(|finding| {
            let text = |name: &str| finding[name].as_str().map(str::to_owned);
            let key = Key {
                file: text("file")?,
                code: text("code")?,
                path: text("path")?,
                value: text("value")?,
            };
            Some((key, usize::try_from(finding["count"].as_u64()?).ok()?))
        });
        let known: Option<HashMap<_, _>> = known.collect();
        known.map(|known| Self(Mutex::new(known))).ok_or_else(|| wrong(words.no_baseline()))
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
        let findings = self.0.iter().map(|(key, count)| {
            let Key { file, code, path, value } = key;
            json!({"file": file, "code": code, "path": path, "value": value, "count": count})
        });
        let json = json!({"version": 1, "findings": findings.collect::<Vec<_>>()});
        fs::write(path, format!("{json:#}\n"))
    }
}
