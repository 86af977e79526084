//! Ids of structures: practices, health centres, communities, associations.

use std::{fmt, str::FromStr};

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    number::{self, Digits, numbers},
    text::{Compact, ascii, luhn, text_value},
    wire::{self, Other, Type},
};
use crate::{r4::Identifier, urls::known as urls};

/// The system of national ids of structures.
const SYSTEM: &str = urls::NATIONAL_STRUCTURE_ID;

/// Numbers without their first digit, as `FrCore` 2 has them beside national ids: FINESS numbers of establishments, since those
/// of legal entities are of another kind, SIRET numbers, RPPS rangs and ADELI rangs.
const FINESS: Other = Other { system: "https://finess.esante.gouv.fr", code: "FINEG" };
const SIRET: Other = Other { system: "https://sirene.fr", code: "SIRET" };
const RPPS_RANG: Other = Other { system: "https://rppsrang.esante.gouv.fr", code: "INTRN" };
const ADELI_RANG: Other = Other { system: "https://adelirang.esante.gouv.fr", code: "INTRN" };

numbers! {
    /// The number of a structure in the *fichier national des établissements sanitaires et sociaux*: `1` and 9 digits.
    ///
    /// The guide demands digits, so that Corsican numbers with a letter (`2A…`) cannot be sent: they are refused here with
    /// [`Character`](super::IdentifierFault::Character), left out of an answer with that reason, and not read in one. The
    /// profile of a CPTS demands digits; for the structure of a role only an optional acceptance test does. To accept letters only
    /// there would make an id valid in one place and invalid in the other.
    ///
    /// ```
    /// use fhir_sas::identifier::Finess;
    ///
    /// let finess: Finess = "95 004 722 5".parse()?;
    /// assert_eq!(finess.as_str(), "1950047225");
    /// assert!(finess.has_valid_check_digit());
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    Finess(10, b'1', All) of SYSTEM, "a FINESS number";

    /// The number of an establishment of a firm in the Sirene register: `3` and 14 digits.
    ///
    /// ```
    /// use fhir_sas::identifier::Siret;
    ///
    /// assert_eq!("341 737 484 00020".parse::<Siret>()?.as_str(), "334173748400020");
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    Siret(15, b'3', All) of SYSTEM, "a SIRET number";

    /// The number that a practice has by the RPPS number of its holder and a rank: `4` and 14 digits.
    RppsRang(15, b'4', All) of SYSTEM, "an RPPS rang";

    /// The number that a practice has by the ADELI number of its holder and a rank: `0`, 9 digits and 2 more.
    ///
    /// The FAQ of the guide allows it, the profiles and the acceptance tests do not: send it only when there is no other.
    AdeliRang(12, b'0', AfterDepartment) of SYSTEM, "an ADELI rang";
}

impl Finess {
    /// Whether the last digit fits the others: advice for who typed it. The guide does not demand it.
    #[must_use]
    pub fn has_valid_check_digit(&self) -> bool {
        luhn(self.number())
    }

    /// As the [`Organization`](crate::r4::Organization) of a CPTS wants it: a FINESS number, whose type has a code of the newer
    /// `FrCore`, which edition 1.2.0 of the guide demands, and one made for places, which edition 1.1.0 demands. Each edition lets
    /// other codes stand beside its own.
    #[must_use]
    pub fn cpts_identifier(&self) -> Identifier {
        wire::identifier(&[Type::CPTS_STRUCTURE, Type::SOS_STRUCTURE], SYSTEM, self.as_str())
    }
}

impl Siret {
    /// Whether the last digit fits the others: advice for who typed it. The guide does not demand it.
    #[must_use]
    pub fn has_valid_check_digit(&self) -> bool {
        // the establishments of La Poste have numbers of their own making
        let plain_sum = || self.number().bytes().map(|digit| u32::from(digit - b'0')).sum::<u32>();
        luhn(self.number())
            || (self.number().starts_with("356000000") && plain_sum().is_multiple_of(5))
    }

    /// As the [`Organization`](crate::r4::Organization) of an SOS Médecins association wants it: a SIRET number, whose type is a
    /// code made for places.
    #[must_use]
    pub fn sos_identifier(&self) -> Identifier {
        wire::identifier(&[Type::SOS_STRUCTURE], SYSTEM, self.as_str())
    }
}

/// The national id of a structure.
///
/// Of several that a structure has, the guide takes the first in this order: FINESS, SIRET, RPPS rang, ADELI rang; see
/// [`first_of`](Self::first_of). A text without the first digit is taken for a FINESS number when it has 9 digits. Any other is
/// refused, for it may be of several kinds: read it as the one that it is.
///
/// ```
/// use fhir_sas::identifier::{IdentifierFault, Siret, StructureId};
///
/// assert!(matches!("1950047225".parse(), Ok(StructureId::Finess(_))));
/// assert!(matches!("334173748400020".parse(), Ok(StructureId::Siret(_))));
///
/// let unclear = "34173748400020".parse::<StructureId>().unwrap_err();
/// assert_eq!(unclear.fault(), IdentifierFault::Ambiguous);
/// let clear: StructureId = "34173748400020".parse::<Siret>()?.into();
/// assert_eq!(clear.as_str(), "334173748400020");
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay,
)]
pub enum StructureId {
    /// A FINESS number.
    Finess(Finess),
    /// A SIRET number.
    Siret(Siret),
    /// An RPPS number with a rank.
    RppsRang(RppsRang),
    /// An ADELI number with a rank.
    AdeliRang(AdeliRang),
}

crate::from_text::read_from_text!(StructureId);

impl StructureId {
    /// The system of national ids of structures.
    pub const SYSTEM: &'static str = SYSTEM;

    /// The id to send of those that a structure has.
    ///
    /// ```
    /// use fhir_sas::identifier::{Siret, StructureId};
    ///
    /// let siret: Siret = "34173748400020".parse()?;
    /// assert_eq!(StructureId::first_of(None, Some(siret), None, None), Some(siret.into()));
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    #[must_use]
    pub fn first_of(
        finess: Option<Finess>,
        siret: Option<Siret>,
        rpps_rang: Option<RppsRang>,
        adeli_rang: Option<AdeliRang>,
    ) -> Option<Self> {
        finess
            .map(Self::Finess)
            .or(siret.map(Self::Siret))
            .or(rpps_rang.map(Self::RppsRang))
            .or(adeli_rang.map(Self::AdeliRang))
    }

    /// The id with its first digit: as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Finess(finess) => finess.as_str(),
            Self::Siret(siret) => siret.as_str(),
            Self::RppsRang(rang) => rang.as_str(),
            Self::AdeliRang(rang) => rang.as_str(),
        }
    }

    /// The number without the digit for its kind.
    #[must_use]
    pub fn number(&self) -> &str {
        self.as_str().get(1..).unwrap_or_default()
    }

    /// As a [`PractitionerRole`](crate::r4::PractitionerRole) wants it for its organization.
    #[must_use]
    pub fn role_identifier(&self) -> Identifier {
        wire::identifier(&[Type::ROLE_STRUCTURE], SYSTEM, self.as_str())
    }
}

impl FromStr for StructureId {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::Structure, fault);
        let compact = Compact::new(text, SYSTEM).map_err(error)?;
        let id = match (compact.len(), compact.as_bytes()[0]) {
            (9 | 10, _) => text.parse().map(Self::Finess),
            (12, _) => text.parse().map(Self::AdeliRang),
            (15, b'3') => text.parse().map(Self::Siret),
            (15, b'4') => text.parse().map(Self::RppsRang),
            (15, _) => return Err(error(IdentifierFault::Prefix)),
            // 11: an ADELI rang, or an RPPS number by mistake; 14: a SIRET number or an RPPS rang
            (11 | 14, _) => return Err(error(IdentifierFault::Ambiguous)),
            (found, _) => return Err(error(IdentifierFault::Length { found })),
        };
        id.map_err(|error| error.of(Kind::Structure))
    }
}

impl AsRef<str> for StructureId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for StructureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

text_value!(StructureId, IdentifierError);

macro_rules! one_of_them {
    ($($name:ident)*) => {$(
        impl From<$name> for StructureId {
            fn from(id: $name) -> Self {
                Self::$name(id)
            }
        }
    )*};
}

one_of_them!(Finess Siret RppsRang AdeliRang);

/// Whatever code system the type is of: the guide has three. Those of `FrCore` 2 are read too.
macro_rules! wire {
    ($($name:ident = $kind:ident or $($other:ident in $system:ident),*;)*) => {$(
        impl TryFrom<&Identifier> for $name {
            type Error = IdentifierError;

            fn try_from(identifier: &Identifier) -> Result<Self, IdentifierError> {
                let error = |fault| IdentifierError::new(Kind::$kind, fault);
                $(if let Some(value) = $system.value(identifier) {
                    let number = value.map_err(error)?.parse::<$other>();
                    return number.map(Into::into).map_err(|error| error.of(Kind::$kind));
                })*
                wire::value(identifier, Type::ROLE_STRUCTURE.code, SYSTEM).map_err(error)?.parse()
            }
        }
    )*};
}

wire! {
    Finess = Finess or Finess in FINESS;
    Siret = Siret or Siret in SIRET;
    RppsRang = RppsRang or RppsRang in RPPS_RANG;
    AdeliRang = AdeliRang or AdeliRang in ADELI_RANG;
    StructureId = Structure or Finess in FINESS, Siret in SIRET, RppsRang in RPPS_RANG, AdeliRang in ADELI_RANG;
}
