//! National ids: one digit for the kind, and a number of a fixed length.

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    text::Compact,
};

/// What the number of an id is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// Digits only.
    All,
    /// Digits, but that the department in front may have a letter: `2A`, `2B` in Corsica, `9A` to `9F` overseas.
    AfterDepartment,
}

impl Digits {
    fn allow(self, number: &[u8]) -> bool {
        number.iter().enumerate().all(|(place, byte)| {
            byte.is_ascii_digit()
                || (self == Self::AfterDepartment && place == 1 && (b'A'..=b'F').contains(byte))
        })
    }
}

/// The id with its first digit. The length of the text decides whether it has that digit.
pub(super) fn read<const LENGTH: usize>(
    text: &str,
    system: &str,
    (kind, prefix, digits): (Kind, u8, Digits),
) -> Result<[u8; LENGTH], IdentifierError> {
    let fault = |fault| IdentifierError::new(kind, fault);
    let compact = Compact::new(text, system).map_err(fault)?;
    let mut id = [prefix; LENGTH];
    let number = match compact.len() {
        length if length == LENGTH && compact.as_bytes()[0] != prefix => {
            return Err(fault(IdentifierFault::Prefix));
        }
        length if length == LENGTH => &compact.as_bytes()[1..],
        length if length + 1 == LENGTH => compact.as_bytes(),
        found => return Err(fault(IdentifierFault::Length { found })),
    };
    if !digits.allow(number) {
        return Err(fault(IdentifierFault::Character));
    }
    id[1..].copy_from_slice(number);
    Ok(id)
}

/// Types of ids, each with its system, its first digit, its length with it, and what its number is made of.
macro_rules! numbers {
    ($(
        $(#[$doc:meta])*
        $name:ident($length:literal, $prefix:literal, $digits:ident) of $system:ident, $expected:literal;
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay)]
        pub struct $name([u8; $length]);

        crate::from_text::read_from_text!($name);

        impl $name {
            /// The id with its first digit: as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                ascii(&self.0)
            }

            /// The number without the digit for its kind: as people know it.
            #[must_use]
            pub fn number(&self) -> &str {
                // the first digit is one byte
                self.as_str().get(1..).unwrap_or_default()
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdentifierError;

            fn from_str(text: &str) -> Result<Self, IdentifierError> {
                number::read(text, $system, (Kind::$name, $prefix, Digits::$digits)).map(Self)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }

        text_value!($name, IdentifierError);
    )*};
}
pub(super) use numbers;
