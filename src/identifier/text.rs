//! What all values that are texts have in common.

use super::error::IdentifierFault;

/// Blanks, and marks without width that come along when a number is copied from a page.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

/// Bytes of a value that was read, as a text: all of them are ASCII.
pub(crate) fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("digits and letters")
}

/// The most characters of a system or a value that somebody else makes: what the columns of databases hold, and seven times a
/// UUID. Without a bound, whoever may send bookings fills lists and logs with ids.
pub(crate) const MOST: usize = 255;

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
    let text = text.trim_matches(is_blank);
    text.strip_prefix(system).and_then(|rest| rest.strip_prefix('|')).unwrap_or(text)
}

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

/// What a value needs that is read by `FromStr` and written by `Display`.
macro_rules! text_value {
    ($name:ident, $expected:literal, $error:ty) => {
        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                text.parse()
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                struct Visitor;

                impl serde_core::de::Visitor<'_> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Visitor)
            }
        }
    };
}
pub(crate) use text_value;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits() {
        assert!(luhn("10002909371") && luhn("950047225") && luhn("34173748400020"));
        assert!(!luhn("10002909372") && !luhn("950047226") && luhn("0"));
    }
}
