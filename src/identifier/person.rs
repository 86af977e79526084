//! Ids of practitioners.

use std::{fmt, str::FromStr};

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    number::{self, Digits, numbers},
    text::{Compact, ascii, luhn, text_value},
    wire::{self, Other, Type},
};
use crate::{r4::Identifier, urls::known as urls};

/// The system of national ids of persons.
const SYSTEM: &str = urls::NATIONAL_PERSON_ID;

/// RPPS numbers without their first digit, as `FrCore` 2 has them beside national ids. It has no ADELI numbers.
const FR_CORE_2: Other = Other { system: "https://rpps.esante.gouv.fr", code: "RPPS" };

numbers! {
    /// The number of a practitioner in the *répertoire partagé des professionnels de santé*: `8` and 11 digits.
    ///
    /// ```
    /// use fhir_sas::identifier::Rpps;
    ///
    /// let rpps: Rpps = "10 002 909 371".parse()?;
    /// assert_eq!(rpps.as_str(), "810002909371");
    /// assert_eq!(rpps.number(), "10002909371");
    /// assert_eq!(rpps, "810002909371".parse()?);
    /// assert!(rpps.has_valid_check_digit());
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    Rpps(12, b'8', All) of SYSTEM, "an RPPS number";

    /// The number of a practitioner in the ADELI lists, which are being replaced by the RPPS: `0`, the department and seven
    /// digits.
    ///
    /// The department may have a letter (`2A`, `2B`, and `9A` to `9F` overseas).
    ///
    /// ```
    /// use fhir_sas::identifier::Adeli;
    ///
    /// assert_eq!("75 12 3456 7".parse::<Adeli>()?.as_str(), "0751234567");
    /// assert_eq!("2a1234567".parse::<Adeli>()?.as_str(), "02A1234567");
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    Adeli(10, b'0', AfterDepartment) of SYSTEM, "an ADELI number";
}

impl Rpps {
    /// The number in an identifier of the system that `FrCore` 2 has for it.
    pub(crate) fn of_fr_core_2(identifier: &Identifier) -> Option<Self> {
        FR_CORE_2.value(identifier)?.ok()?.parse().ok()
    }

    /// Whether the last digit fits the others: advice for who typed it. The guide does not demand it.
    #[must_use]
    pub fn has_valid_check_digit(&self) -> bool {
        luhn(self.number())
    }
}

/// The national id of a practitioner: an RPPS number, or an ADELI number.
///
/// Without the first digit the length decides: 11 for RPPS, 9 for ADELI.
///
/// ```
/// use fhir_sas::{identifier::PractitionerId, r4::Identifier};
///
/// let doctor: PractitionerId = "10002909371".parse()?;
/// assert!(matches!(doctor, PractitionerId::Rpps(_)));
/// assert_eq!(doctor, "urn:oid:1.2.250.1.71.4.2.1|810002909371".parse()?); // as a search has it
///
/// let identifier = Identifier::from(doctor);
/// assert_eq!(PractitionerId::try_from(&identifier)?, doctor);
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay,
)]
pub enum PractitionerId {
    /// A number of the RPPS.
    Rpps(Rpps),
    /// A number of the ADELI lists.
    Adeli(Adeli),
}

crate::from_text::read_from_text!(PractitionerId);

impl PractitionerId {
    /// The system of national ids of persons.
    pub const SYSTEM: &'static str = SYSTEM;

    /// Whether an identifier has the system of practitioners, or the one that `FrCore` 2 has for RPPS numbers.
    pub(crate) fn has_system(identifier: &Identifier) -> bool {
        let found = wire::system(identifier);
        found.is_some_and(|found| wire::is_system(found, SYSTEM) || FR_CORE_2.has(found))
    }

    /// The id with its first digit: as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rpps(rpps) => rpps.as_str(),
            Self::Adeli(adeli) => adeli.as_str(),
        }
    }

    /// The number without the digit for its kind.
    #[must_use]
    pub fn number(&self) -> &str {
        self.as_str().get(1..).unwrap_or_default()
    }
}

impl FromStr for PractitionerId {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::Practitioner, fault);
        let id = match Compact::new(text, SYSTEM).map_err(error)?.len() {
            9 | 10 => text.parse().map(Self::Adeli),
            11 | 12 => text.parse().map(Self::Rpps),
            found => return Err(error(IdentifierFault::Length { found })),
        };
        id.map_err(|error| error.of(Kind::Practitioner))
    }
}

impl From<Rpps> for PractitionerId {
    fn from(rpps: Rpps) -> Self {
        Self::Rpps(rpps)
    }
}

impl From<Adeli> for PractitionerId {
    fn from(adeli: Adeli) -> Self {
        Self::Adeli(adeli)
    }
}

impl AsRef<str> for PractitionerId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PractitionerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

text_value!(PractitionerId, IdentifierError);

/// As a practitioner, and an appointment for its actor and its operator, want it. Those of `FrCore` 2 are read too.
macro_rules! wire {
    ($($name:ident = $kind:ident $(or $other:ident)?;)*) => {$(
        impl From<$name> for Identifier {
            fn from(id: $name) -> Self {
                wire::identifier(&[Type::NATIONAL_PERSON], SYSTEM, id.as_str())
            }
        }

        impl TryFrom<&Identifier> for $name {
            type Error = IdentifierError;

            fn try_from(identifier: &Identifier) -> Result<Self, IdentifierError> {
                let error = |fault| IdentifierError::new(Kind::$kind, fault);
                $(if let Some(value) = FR_CORE_2.value(identifier) {
                    let number = value.map_err(error)?.parse::<$other>();
                    return number.map(Into::into).map_err(|error| error.of(Kind::$kind));
                })?
                wire::value(identifier, Type::NATIONAL_PERSON.code, SYSTEM).map_err(error)?.parse()
            }
        }
    )*};
}

wire! {
    Rpps = Rpps or Rpps;
    Adeli = Adeli;
    PractitionerId = Practitioner or Rpps;
}
