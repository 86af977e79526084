//! The identifier in the query of a conditional update, of whatever quality.

use std::borrow::Cow;

use crate::urls::percent::decoded;

/// How often escapes are undone that were escaped again.
const ROUNDS: usize = 3;

/// The readings of the parameter `identifier`: its `+` as itself, as in addresses, and as a blank, as in forms. Blanks around it
/// are trimmed.
pub(crate) struct Sought {
    texts: Vec<String>,
}

/// A value that was read, and whether it was written as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading<T> {
    pub(crate) value: T,
    pub(crate) is_clean: bool,
}

/// Why a value of the parameter names nothing.
pub(super) enum Unread {
    Escape,
    /// A comma joins several.
    Several,
    Empty,
}

impl Sought {
    /// Reads a value with the escapes that it has in the query.
    pub(super) fn read(value: &str) -> Result<Self, Unread> {
        // no id begins or ends with a `+`
        let value = value.trim_matches(|char: char| char == '+' || char.is_whitespace());
        let mut texts = Vec::new();
        let as_form = value.contains('+').then(|| value.replace('+', " "));
        for text in [value].into_iter().chain(as_form.as_deref()) {
            let text = decoded(text).map_err(|_| Unread::Escape)?;
            let (_, value) = parted(&text).ok_or(Unread::Several)?;
            if value.is_empty() {
                return Err(Unread::Empty);
            }
            texts.push(text.trim().to_owned());
        }
        Ok(Self { texts })
    }

    /// Whether both are the same text.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.texts.first().map(|text| parted(text)) == other.texts.first().map(|text| parted(text))
    }

    /// The results of `read` for each reading, without duplicates. It gets the text, then the text with its escapes undone once
    /// more, and so on, until it recognises one.
    pub(crate) fn readings<T: PartialEq>(
        &self,
        read: impl Fn(&str) -> Option<Reading<T>>,
    ) -> Vec<Reading<T>> {
        let mut readings: Vec<Reading<T>> = Vec::new();
        for text in &self.texts {
            let mut text = Cow::Borrowed(text.as_str());
            for round in 0..=ROUNDS {
                if let Some(reading) = read(&text) {
                    let is_clean = reading.is_clean && round == 0;
                    if readings.iter().all(|known| known.value != reading.value) {
                        readings.push(Reading { is_clean, ..reading });
                    }
                    break;
                }
                match decoded(&text) {
                    Ok(next) if next != text => text = Cow::Owned(next.into_owned()),
                    _ => break,
                }
            }
        }
        readings
    }
}

/// The system and the value of a text that still has the escapes of FHIR's searches. `None`: it joins several by commas.
pub(crate) fn parted(text: &str) -> Option<(Option<String>, String)> {
    let (mut system, mut value) = (None, String::new());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            ',' => return None,
            '|' if system.is_none() => system = Some(std::mem::take(&mut value)),
            '\\' => value.push(chars.next_if(|char| ESCAPED.contains(char)).unwrap_or(char)),
            char => value.push(char),
        }
    }
    let system = system.map(|system| system.trim().to_owned()).filter(|text| !text.is_empty());
    Some((system, value.trim().to_owned()))
}

/// A value without the escapes of FHIR's searches. `None`: there are several.
pub(crate) fn unescaped(value: &str) -> Option<String> {
    // `|` no longer separates anything
    parted(&["|", value].concat()).map(|(_, value)| value)
}

/// What has a meaning of its own in the value of a search.
const ESCAPED: [char; 4] = ['\\', ',', '|', '$'];

/// A text for the value of a search, in which it means itself.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        if ESCAPED.contains(&char) {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}
