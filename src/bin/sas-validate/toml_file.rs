//! Files in TOML: what is wrong in one is reported with its file, its line and its key.

use std::{fs, ops::Range, path::Path};

use fhir_sas::diagnostic::nearest_text;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{excerpt::plain, words::Words};

/// A table, with the place of each key and value.
pub(crate) type Table<'t> = DeTable<'t>;
pub(crate) type Value<'t> = Spanned<DeValue<'t>>;

/// What is wrong, and where in the text.
#[derive(Debug)]
pub(crate) struct Wrong {
    /// `None`: of the whole file.
    at: Option<Range<usize>>,
    why: String,
}

impl Wrong {
    /// At a value.
    pub(crate) fn at(value: &Value<'_>, why: String) -> Self {
        Self { at: Some(value.span()), why }
    }

    /// The same, where nothing inner has a place.
    pub(crate) fn or_at(self, value: &Value<'_>) -> Self {
        Self { at: self.at.or_else(|| Some(value.span())), ..self }
    }

    /// The same, named as a part of something.
    pub(crate) fn within(self, what: &str, words: Words) -> Self {
        let colon = words.either(": ", " : ");
        Self { why: format!("{what}{colon}{}", self.why), ..self }
    }
}

/// Without a place: something is missing.
impl From<String> for Wrong {
    fn from(why: String) -> Self {
        Self { at: None, why }
    }
}

/// Reads a file, and takes what it states.
pub(crate) fn read<T>(
    path: &Path,
    words: Words,
    take: impl FnOnce(&Table<'_>) -> Result<T, Wrong>,
) -> Result<T, String> {
    let name = path.display().to_string();
    let text = fs::read(path).map_err(|why| words.bad_file(&name, &why.to_string()))?;
    parse(&text, &name, words, take)
}

/// The same of a text, for messages with the name of its file.
pub(crate) fn parse<T>(
    text: &[u8],
    name: &str,
    words: Words,
    take: impl FnOnce(&Table<'_>) -> Result<T, Wrong>,
) -> Result<T, String> {
    let text = match str::from_utf8(text) {
        Ok(text) => text,
        Err(why) => {
            return Err(words.bad_file(&at_line(name, text, why.valid_up_to()), words.no_utf8()));
        }
    };
    let table = DeTable::parse(text).map_err(|why| {
        let at = why.span().map_or(0, |at| at.start);
        words.bad_file(&at_line(name, text.as_bytes(), at), &shown(&why))
    })?;
    take(table.get_ref()).map_err(|wrong| match wrong.at {
        Some(at) => words.bad_file(&at_line(name, text.as_bytes(), at.start), &wrong.why),
        None => words.bad_file(name, &wrong.why),
    })
}

/// Longer excerpts are left out, in bytes: a line may be the whole file.
const EXCERPT: usize = 1000;

/// What TOML does not allow, with an excerpt.
fn shown(why: &toml::de::Error) -> String {
    let whole = why.to_string();
    let text = if whole.len() > EXCERPT { why.message() } else { whole.trim() };
    text.lines().map(plain).collect::<Vec<_>>().join("\n")
}

/// A place as editors and terminals know it: `sas-validate.toml:3`.
fn at_line(name: &str, text: &[u8], offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.split(|byte| *byte == b'\n').count();
    format!("{name}:{line}")
}

/// The text of a key.
pub(crate) fn text<'t>(
    table: &'t Table<'_>,
    key: &str,
    words: Words,
) -> Result<Option<&'t str>, Wrong> {
    let Some(value) = table.get(key) else { return Ok(None) };
    let text = value.get_ref().as_str();
    text.map(Some).ok_or_else(|| Wrong::at(value, words.bad_type(key, "string")))
}

/// What a key has of its values; any other value is reported with its place.
pub(crate) fn one_of<T>(
    table: &Table<'_>,
    key: &str,
    known: &[&str],
    words: Words,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Wrong> {
    let (Some(found), Some(value)) = (text(table, key, words)?, table.get(key)) else {
        return Ok(None);
    };
    let wrong = || Wrong::at(value, words.bad_value(key, found, known));
    read(found).map(Some).ok_or_else(wrong)
}

/// A list of texts.
pub(crate) fn texts(
    table: &Table<'_>,
    key: &str,
    words: Words,
) -> Result<Option<Vec<String>>, Wrong> {
    let Some(list) = table.get(key) else { return Ok(None) };
    let wrong = |at: &Value<'_>| Wrong::at(at, words.bad_type(key, "list of texts"));
    let items = list.get_ref().as_array().ok_or_else(|| wrong(list))?;
    let texts = items
        .iter()
        .map(|item| item.get_ref().as_str().map(str::to_owned).ok_or_else(|| wrong(item)));
    texts.collect::<Result<_, _>>().map(Some)
}

/// A table in a table.
pub(crate) fn sub_table<'t, 'i>(
    table: &'t Table<'i>,
    name: &str,
    words: Words,
) -> Result<Option<&'t Table<'i>>, Wrong> {
    let Some(value) = table.get(name) else { return Ok(None) };
    let inner = value.get_ref().as_table();
    inner.map(Some).ok_or_else(|| Wrong::at(value, words.bad_type(name, "table")))
}

pub(crate) fn known_keys(table: &Table<'_>, known: &[&str], words: Words) -> Result<(), Wrong> {
    match table.keys().find(|key| !known.contains(&&**key.get_ref())) {
        Some(key) => {
            let name: &str = key.get_ref();
            let near = nearest_text(name, known.iter().copied());
            Err(Wrong { at: Some(key.span()), why: words.unknown_key(name, near, known) })
        }
        None => Ok(()),
    }
}
