//! What all values that are texts have in common.

use std::borrow::Cow;

use super::error::{IdentifierFault, MOST};
use crate::{lang::is_blank, r4::types::text::has_uuid_form};

/// Bytes of a value that was read, as a text: all of them are ASCII.
pub(crate) fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("digits and letters")
}

/// An error when there are more characters than are accepted.
pub(super) fn bounded(text: &str) -> Result<&str, IdentifierFault> {
    match text.chars().count() {
        0..=MOST => Ok(text),
        found => Err(IdentifierFault::TooLong { found }),
    }
}

/// More characters than the longest id has.
const ROOM: usize = 16;

/// The characters of an id, blanks left out, in upper case.
pub(super) struct Compact {
    bytes: [u8; ROOM],
    length: usize,
}

impl Compact {
    /// The text without blanks, and without the system when it comes as a search sends it: `urn:oid:…|810002909371`.
    pub(super) fn new(text: &str, system: &str) -> Result<Self, IdentifierFault> {
        Self::of(without_system(text, system))
    }

    /// The text without blanks.
    pub(super) fn of(text: &str) -> Result<Self, IdentifierFault> {
        let mut compact = Self { bytes: [0; ROOM], length: 0 };
        let mut foreign = false;
        for c in text.chars().filter(|c| !is_blank(*c)) {
            foreign |= !c.is_ascii_alphanumeric();
            if let (Some(byte), Ok(c)) = (compact.bytes.get_mut(compact.length), u8::try_from(c)) {
                *byte = c.to_ascii_uppercase();
            }
            compact.length += 1;
        }
        match compact.length {
            0 => Err(IdentifierFault::Empty),
            _ if foreign => Err(IdentifierFault::Character),
            _ => Ok(compact),
        }
    }

    /// How many there are, also when there is no room for them.
    pub(super) const fn len(&self) -> usize {
        self.length
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length.min(ROOM)]
    }
}

/// What stands after the system and `|`, when it does.
pub(super) fn without_system<'t>(text: &'t str, system: &str) -> &'t str {
    after_system(text, system).map_or(text.trim_matches(is_blank), |after| after.value)
}

/// A value that a text has after its system and `|`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AfterSystem<'t> {
    pub(crate) value: &'t str,
    /// No escape was left in front of it.
    pub(crate) is_clean: bool,
}

/// Reads `system|value`, of that system, which may be an OID without `urn:oid:`.
///
/// Besides, what can mean nothing else: an OID without `urn:oid:`, blanks, `:` and `|` as escapes that were escaped again (`%7C`,
/// `%257C`) or have lost their `%` (`7C`, as in a sample of the guide). This is the one place that knows such texts.
pub(crate) fn after_system<'t>(text: &'t str, system: &str) -> Option<AfterSystem<'t>> {
    let text = text.trim_matches(is_blank);
    let (mut rest, mut is_clean) = (text, true);
    let bare = system.strip_prefix(OID).unwrap_or(system);
    if bare.starts_with(|char: char| char.is_ascii_digit()) {
        if let Some((after, clean)) = after_oid_prefix(text) {
            (rest, is_clean) = (after, clean);
        }
        rest = rest.strip_prefix(bare)?;
    } else {
        rest = rest.strip_prefix(system)?;
    }
    let (value, clean) = after_char(rest.trim_start_matches(is_blank), '|', "7c")?;
    Some(AfterSystem { value: value.trim_start_matches(is_blank), is_clean: is_clean & clean })
}

/// What systems begin with that are OIDs.
pub(super) const OID: &str = "urn:oid:";

fn after_oid_prefix(text: &str) -> Option<(&str, bool)> {
    let (rest, first) = after_char(after_word(text, "urn")?, ':', "3a")?;
    let (rest, second) = after_char(after_word(rest, "oid")?, ':', "3a")?;
    Some((rest, first & second))
}

/// What follows a word of ASCII letters, small or capital.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(rest)
}

/// What follows a character, or an escape of it that is still there, and whether it is the character.
fn after_char<'t>(text: &'t str, char: char, hex: &str) -> Option<(&'t str, bool)> {
    if let Some(rest) = text.strip_prefix(char) {
        return Some((rest, true));
    }
    let text = text.strip_prefix('%').unwrap_or(text);
    // `%25` is an escaped `%`
    Some((after_word(text.trim_start_matches("25"), hex)?, false))
}

/// A UUID of any version, in small letters: also one in braces, or after `urn:uuid:`, which are the same UUID. RFC 9562 lets
/// either case stand for it.
///
/// This is the one rule by which ids that are UUIDs are compared.
pub(crate) fn uuid(text: &str) -> Option<String> {
    let bare = bare_uuid(text);
    is_uuid(bare).then(|| bare.to_ascii_lowercase())
}

/// A text without blanks, braces and `urn:uuid:` around it.
pub(super) fn bare_uuid(text: &str) -> &str {
    let text = text.trim_matches(is_blank);
    let braced = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    braced.or_else(|| after_word(text, "urn:uuid:")).unwrap_or(text)
}

pub(crate) fn is_uuid(text: &str) -> bool {
    has_uuid_form(text, |byte| byte.is_ascii_hexdigit())
}

/// What an id is compared by that somebody else makes: a UUID in its one form, any other text as it is.
pub(super) fn key(text: &str) -> Cow<'_, str> {
    uuid(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Compares ids by what they have in common whatever their spelling.
macro_rules! compared_by {
    ($name:ident, $id:ident => $key:expr) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other).is_eq()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                let key = |$id: &Self| {
                    $key.cmp(&{
                        let $id = other;
                        $key
                    })
                };
                key(self)
            }
        }

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                let $id = self;
                $key.hash(state);
            }
        }
    };
}
pub(super) use compared_by;

/// Whether the last digit is what the others make it: doubled from the right one by one, they sum up to a multiple of ten.
pub(super) fn luhn(digits: &str) -> bool {
    let digit = |(place, byte): (usize, u8)| {
        let digit = u32::from(byte - b'0');
        match place % 2 {
            0 => digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        }
    };
    digits.bytes().rev().enumerate().map(digit).sum::<u32>() % 10 == 0
}

/// What a value needs that is read by `FromStr`, besides serde's traits, which `serde_with` derives.
macro_rules! text_value {
    ($name:ident, $error:ty) => {
        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                text.parse()
            }
        }
    };
}
pub(crate) use text_value;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_stepped_over_however_they_are_escaped() {
        const SYSTEM: &str = "urn:oid:1.2.250.1.213.3.6";
        for (text, is_clean) in [
            ("urn:oid:1.2.250.1.213.3.6|x", true),
            ("1.2.250.1.213.3.6|x", true),
            (" URN:OID:1.2.250.1.213.3.6 | x ", true),
            ("urn:oid:1.2.250.1.213.3.6%7Cx", false),
            ("urn:oid:1.2.250.1.213.3.6%25257cx", false),
            ("urn:oid:1.2.250.1.213.3.67Cx", false),
            ("urn%3Aoid%3A1.2.250.1.213.3.6%7Cx", false),
            ("urn%253aoid%253A1.2.250.1.213.3.6%257Cx", false),
            ("urn3Aoid3A1.2.250.1.213.3.67Cx", false),
            ("urn%3Aoid%3A1.2.250.1.213.3.6|x", false),
        ] {
            let after = after_system(text, SYSTEM);
            assert_eq!(after, Some(AfterSystem { value: "x", is_clean }), "{text}");
        }
        for text in [
            "",
            "x",
            "urn:oid:",
            "urn:oid:1.2.250.1.213.3.6",
            "urn:oid:1.2.250.1.213.3.60|x",
            "urn:oid:1.2.250.1.213.3|x",
            "oid:1.2.250.1.213.3.6|x",
            "urn:oid:1.2.250.1.213.3.6%2x",
            "urn:oid:1.2.250.1.213.3.6é|x",
            "é",
            "urn:oié:1.2.250.1.213.3.6|x",
        ] {
            assert_eq!(after_system(text, SYSTEM), None, "{text}");
        }
        let url = after_system("https://a.fr/rdv7C12", "https://a.fr/rdv");
        assert_eq!(url, Some(AfterSystem { value: "12", is_clean: false }));
    }

    #[test]
    fn uuids_have_one_form() {
        const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
        for text in [
            UUID,
            "1EF1C748-01A3-6180-B098-73283CE4E5B1",
            "{1ef1c748-01A3-6180-b098-73283ce4e5b1}",
            "urn:uuid:1ef1c748-01a3-6180-b098-73283CE4E5B1",
            " URN:UUID:1ef1c748-01a3-6180-b098-73283ce4e5b1\u{200b}",
        ] {
            assert_eq!(uuid(text).as_deref(), Some(UUID), "{text}");
            assert_eq!(key(text), UUID);
        }
        for text in [
            "",
            "{}",
            "urn:uuid:",
            "1ef1c74801a36180b09873283ce4e5b1",
            "{1ef1c748-01a3-6180-b098-73283ce4e5b1",
            "1ef1c748-01a3-6180-b098-73283ce4e5b",
            "1ef1c748-01a3-6180-b098-73283ce4e5bg",
            "1ef1c748001a3-6180-b098-73283ce4e5b1",
            "éf1c748-01a3-6180-b098-73283ce4e5b1",
        ] {
            assert_eq!(uuid(text), None, "{text}");
            assert_eq!(key(text), text);
        }
    }

    #[test]
    fn check_digits() {
        assert!(luhn("10002909371") && luhn("950047225") && luhn("34173748400020"));
        assert!(!luhn("10002909372") && !luhn("950047226") && luhn("0"));
    }
}
