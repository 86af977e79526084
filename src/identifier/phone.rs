//! Telephone numbers.

use std::{fmt, str::FromStr};

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    text::{ascii, text_value},
};
use crate::{
    lang::is_blank,
    r4::{ContactPoint, ContactPointSystem, FhirString, Primitive},
};

/// A telephone number in international form: `+33` and nine digits, or the code of an overseas department and nine digits.
///
/// It is read as people write it: with blanks, dots, dashes, slashes and brackets, with `+`, `00` or neither in front of the code
/// of the country. Overseas numbers get the code of their department even when they are written like any other.
///
/// | written | sent as |
/// |---|---|
/// | 0262, 0263, 0269, 0639, 0692, 0693 and six digits | `+262` and nine digits |
/// | 0590, 0690, 0691 | `+590` |
/// | 0594, 0694 | `+594` |
/// | 0596, 0696, 0697 | `+596` |
/// | other numbers from 01 to 09 | `+33` |
///
/// A short number (`15`, `3624`) can be dialled in France only and has no such form: leave it out. Its
/// [`fault`](IdentifierError::fault) is `ShortNumber`.
///
/// ```
/// use fhir_sas::identifier::{IdentifierFault, Phone};
///
/// for written in
///     ["01 40 00 00 01", "01.40.00.00.01", "+33 (0)1 40 00 00 01", "0033140000001"]
/// {
///     assert_eq!(written.parse::<Phone>()?.as_str(), "+33140000001");
/// }
/// assert_eq!("06 92 01 02 03".parse::<Phone>()?.as_str(), "+262692010203");
/// assert_eq!("3624".parse::<Phone>().unwrap_err().fault(), IdentifierFault::ShortNumber);
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay)]
pub struct Phone {
    /// The last are 0 when the code has two digits.
    text: [u8; LONGEST],
    length: u8,
}

crate::from_text::read_from_text!(Phone);

/// `+262` and nine digits.
const LONGEST: usize = 13;
/// Digits after the code of a country.
const DIGITS: usize = 9;
/// Country codes; none is a prefix of another.
const CODES: [&str; 5] = ["33", "262", "590", "594", "596"];

impl Phone {
    /// The number as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        ascii(&self.text[..usize::from(self.length)])
    }

    /// The code of the country with its `+`, as in `+33`.
    #[must_use]
    pub fn country_code(&self) -> &str {
        let code = self.text.get(..usize::from(self.length).saturating_sub(DIGITS));
        ascii(code.unwrap_or_default())
    }

    /// A number of nine digits that do not start with 0, and the code of a country.
    fn new(code: &str, digits: &[u8]) -> Self {
        let code = if code == "33" { code_within_france(digits) } else { code };
        let mut text = [0; LONGEST];
        let length = 1 + code.len() + DIGITS;
        text[0] = b'+';
        text[1..=code.len()].copy_from_slice(code.as_bytes());
        text[1 + code.len()..length].copy_from_slice(digits);
        #[allow(clippy::cast_possible_truncation, reason = "at most 13")]
        Self { text, length: length as u8 }
    }
}

/// The code of a number that is dialled with 0 and these nine digits.
fn code_within_france(digits: &[u8]) -> &'static str {
    match &digits[..3] {
        b"262" | b"263" | b"269" | b"639" | b"692" | b"693" => "262",
        b"590" | b"690" | b"691" => "590",
        b"594" | b"694" => "594",
        b"596" | b"696" | b"697" => "596",
        _ => "33",
    }
}

impl FromStr for Phone {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        read(text).map_err(|fault| IdentifierError::new(Kind::Phone, fault))
    }
}

fn read(text: &str) -> Result<Phone, IdentifierFault> {
    let Dialled { digits, count, plus } = Dialled::new(text)?;
    let digits = &digits[..count.min(ROOM)];
    let abroad = if plus { Some(digits) } else { digits.strip_prefix(b"00") };
    if let Some(number) = abroad {
        return international(number, count).unwrap_or(Err(IdentifierFault::CountryCode));
    }
    match (count, digits) {
        (0, _) => Err(IdentifierFault::Empty),
        (10, [b'0', digits @ ..]) => Ok(Phone::new("33", digits)),
        (2..=6, _) => Err(IdentifierFault::ShortNumber),
        // the code of a country without anything in front
        (11..=13, [b'1'..=b'9', ..]) => {
            international(digits, count).unwrap_or(Err(IdentifierFault::Length { found: count }))
        }
        _ => Err(IdentifierFault::Length { found: count }),
    }
}

/// A number that starts with the code of a country; `None`: with one that is not known.
fn international(number: &[u8], count: usize) -> Option<Result<Phone, IdentifierFault>> {
    let (code, rest) =
        CODES.into_iter().find_map(|code| Some(code).zip(number.strip_prefix(code.as_bytes())))?;
    // as in `+33 (0)1 40 00 00 01`
    let digits = match rest {
        [b'0', digits @ ..] if digits.len() == DIGITS => digits,
        _ => rest,
    };
    Some(match digits {
        _ if count > ROOM || digits.len() != DIGITS => {
            Err(IdentifierFault::Length { found: count })
        }
        [b'0', ..] => Err(IdentifierFault::LeadingZero),
        _ => Ok(Phone::new(code, digits)),
    })
}

/// Capacity: `00`, a country code, 0 and nine digits.
const ROOM: usize = 16;

/// The digits of a number.
struct Dialled {
    digits: [u8; ROOM],
    /// Count of digits, including those beyond the capacity.
    count: usize,
    plus: bool,
}

impl Dialled {
    fn new(text: &str) -> Result<Self, IdentifierFault> {
        let mut dialled = Self { digits: [0; ROOM], count: 0, plus: false };
        let text = text.trim_matches(is_blank);
        let text = match text.split_at_checked(4) {
            Some((scheme, number)) if scheme.eq_ignore_ascii_case("tel:") => number,
            _ => text,
        };
        for c in text.chars() {
            match c {
                '0'..='9' => {
                    if let Some(digit) = dialled.digits.get_mut(dialled.count) {
                        *digit = c as u8;
                    }
                    dialled.count += 1;
                }
                '+' if dialled.count == 0 && !dialled.plus => dialled.plus = true,
                '.' | '-' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' => {}
                c if is_blank(c) => {}
                _ => return Err(IdentifierFault::Character),
            }
        }
        Ok(dialled)
    }
}

impl AsRef<str> for Phone {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Phone").field(&self.as_str()).finish()
    }
}

text_value!(Phone, IdentifierError);

impl From<Phone> for ContactPoint {
    fn from(phone: Phone) -> Self {
        Self {
            system: Some(ContactPointSystem::PHONE.into()),
            value: Some(phone.as_str().into()),
            ..Self::default()
        }
    }
}

/// Of a contact that is a telephone, or has no system.
impl TryFrom<&ContactPoint> for Phone {
    type Error = IdentifierError;

    fn try_from(contact: &ContactPoint) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::Phone, fault);
        let system = contact.system.as_ref().and_then(Primitive::value);
        if system.is_some_and(|system| !matches!(system.as_str(), "phone" | "sms")) {
            return Err(error(IdentifierFault::System));
        }
        let value = contact.value.as_ref().and_then(Primitive::value).map(FhirString::as_str);
        value.ok_or(error(IdentifierFault::NoValue))?.parse()
    }
}
