//! Ids of regulators, who book for callers.

use std::{borrow::Cow, fmt, str::FromStr};

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    person::{Adeli, PractitionerId, Rpps},
    text::{
        self, after_system, bare_uuid, bounded, compared_by, is_uuid, text_value, without_system,
    },
    wire::{self, Type},
};
use crate::{
    lang::is_blank,
    r4::{FhirString, Identifier},
    urls::known as urls,
};

/// The id of a regulator: national, as on the card, or technical, made by the platform.
///
/// The platform sends it with the account, and an appointment gives it back as its operator. An account mostly starts with a
/// technical id, and may get a national one later.
///
/// As a text it is the system, `|` and the value, as in a search and in a conditional update; a bare value is read too: a UUID is
/// technical, the rest national. Letters stay as they came, small or capital: the platform looks for the text that it sent. But
/// two are equal when their systems and their [keys](Self::key) are, so that an account is found by any spelling of its id.
///
/// ```
/// use fhir_sas::{identifier::{RegulatorId, RegulatorIdKind}, r4::Identifier};
///
/// let by_structure: RegulatorId = "3456780581/11242343".parse()?;
/// assert_eq!(by_structure.kind(), RegulatorIdKind::Finess);
/// assert_eq!(by_structure.to_string(), "urn:oid:1.2.250.1.71.4.2.1|3456780581/11242343");
///
/// let technical: RegulatorId = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?;
/// assert_eq!(technical.system(), "urn:oid:1.2.250.1.213.3.6");
/// assert_eq!(RegulatorId::try_from(&Identifier::from(&technical))?, technical);
/// assert_eq!("{1EF1C748-01A3-6180-B098-73283CE4E5B1}".parse::<RegulatorId>()?, technical);
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(Debug, Clone, serde_with::SerializeDisplay)]
pub struct RegulatorId(Repr);

crate::from_text::read_from_text!(RegulatorId);

compared_by!(RegulatorId, id => (id.is_national(), id.key()));

#[derive(Debug, Clone)]
enum Repr {
    Person(PractitionerId),
    /// An ADELI number with a small letter; those of the RPPS have no letters.
    Spelt(FhirString),
    Structure(FhirString),
    Technical(FhirString),
}

/// How a regulator is known: the kinds of national ids of persons by their first digit (`TRE_G08`), and the platform's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegulatorIdKind {
    /// `0`: an ADELI number.
    Adeli,
    /// `1`: an ADELI rang, `/` and an id in that practice.
    AdeliRang,
    /// `3`: a FINESS number, `/` and an id in that structure.
    Finess,
    /// `4`: a SIREN number, `/` and an id in that firm.
    Siren,
    /// `5`: a SIRET number, `/` and an id in that establishment.
    Siret,
    /// `6`: an RPPS rang, `/` and an id in that practice.
    RppsRang,
    /// `8`: an RPPS number.
    Rpps,
    /// No national id.
    Technical,
}

impl RegulatorId {
    /// The system of national ids.
    pub const NATIONAL_SYSTEM: &'static str = PractitionerId::SYSTEM;
    /// The system of technical ids.
    pub const TECHNICAL_SYSTEM: &'static str = urls::TECHNICAL_REGULATOR_ID;

    /// A national id: an RPPS or ADELI number, or the id of a structure, `/` and an id of its own.
    ///
    /// The structure's first digit is that of [`RegulatorIdKind`], not that of [`StructureId`](super::StructureId), and cannot be
    /// left out.
    ///
    /// # Errors
    /// When the text has none of these forms, a control character in the structure's own id, or more than 255 characters.
    pub fn national(text: &str) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::Regulator, fault);
        let text = bounded(without_system(text, Self::NATIONAL_SYSTEM)).map_err(error)?;
        if !text.contains('/') {
            let person: PractitionerId =
                text.parse().map_err(|e: IdentifierError| e.of(Kind::Regulator))?;
            let only_letters_differ =
                text != person.as_str() && text.eq_ignore_ascii_case(person.as_str());
            return Ok(Self(if only_letters_differ {
                Repr::Spelt(text.into())
            } else {
                Repr::Person(person)
            }));
        }
        let id: String = text.chars().filter(|c| !is_blank(*c)).collect();
        let (structure, own) = id.split_once('/').unwrap_or_default();
        if structure.len() < 2 || own.is_empty() {
            return Err(error(IdentifierFault::Length { found: id.chars().count() }));
        }
        if !structure.bytes().all(|byte| byte.is_ascii_alphanumeric())
            || own.contains(char::is_control)
        {
            return Err(error(IdentifierFault::Character));
        }
        if !structure.starts_with(['1', '3', '4', '5', '6']) {
            return Err(error(IdentifierFault::Prefix));
        }
        // blanks between the parts are typing; those within the structure's own id belong to it
        let given = text.strip_prefix(structure).and_then(|rest| rest.strip_prefix('/'));
        match given.filter(|own| !own.starts_with(is_blank)) {
            // a tab or a line break is a blank too, but no id has one
            Some(own) if own.contains(char::is_control) => Err(error(IdentifierFault::Character)),
            Some(_) => Ok(Self(Repr::Structure(text.into()))),
            None => Ok(Self(Repr::Structure(id.into()))),
        }
    }

    /// A technical id. It is a UUID of any version, but any text is kept as it came.
    ///
    /// # Errors
    /// When there is nothing but blanks, a control character, or more than 255 characters.
    pub fn technical(text: &str) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::Regulator, fault);
        match text.trim_matches(is_blank) {
            "" => Err(error(IdentifierFault::Empty)),
            id if id.contains(char::is_control) => Err(error(IdentifierFault::Character)),
            id => Ok(Self(Repr::Technical(bounded(id).map_err(error)?.into()))),
        }
    }

    /// The id without its system: what an identifier has as its value.
    #[must_use]
    pub fn value(&self) -> &str {
        match &self.0 {
            Repr::Person(person) => person.as_str(),
            Repr::Spelt(id) | Repr::Structure(id) | Repr::Technical(id) => id.as_str(),
        }
    }

    /// The comparison key: a UUID in small letters, without braces or `urn:uuid:`; a national id with the letters of its
    /// number in capitals; any other value as it is. Store the system and this key to find it in a database.
    #[must_use]
    pub fn key(&self) -> Cow<'_, str> {
        match &self.0 {
            Repr::Person(person) => person.as_str().into(),
            Repr::Spelt(id) => id.as_str().to_ascii_uppercase().into(),
            Repr::Structure(id) => match id.as_str().split_once('/') {
                // the id after the `/` is the structure's own
                Some((structure, own)) if structure.contains(|c: char| c.is_ascii_lowercase()) => {
                    [&structure.to_ascii_uppercase(), "/", own].concat().into()
                }
                _ => id.as_str().into(),
            },
            Repr::Technical(id) => text::key(id.as_str()),
        }
    }

    /// Whether it is a UUID.
    pub(crate) fn is_uuid(&self) -> bool {
        matches!(&self.0, Repr::Technical(id) if is_uuid(bare_uuid(id.as_str())))
    }

    /// The id for one of the two systems.
    pub(crate) fn of_system(system: &str, value: &str) -> Result<Self, IdentifierError> {
        if system == Self::NATIONAL_SYSTEM { Self::national(value) } else { Self::technical(value) }
    }

    /// Parses a text from a program, with its system or the complete value alone. Unlike `FromStr`, it adds no first digit and
    /// skips no blank, which could turn a foreign number into an id.
    pub(crate) fn named(text: &str) -> Option<Self> {
        let text = text.trim_matches(is_blank);
        for system in [Self::NATIONAL_SYSTEM, Self::TECHNICAL_SYSTEM] {
            if let Some(after) = after_system(text, system) {
                return Self::of_system(system, after.value).ok();
            }
        }
        let id: Self = text.parse().ok()?;
        (!id.is_national() || id.value().eq_ignore_ascii_case(text)).then_some(id)
    }

    /// The system: [`NATIONAL_SYSTEM`](Self::NATIONAL_SYSTEM) or [`TECHNICAL_SYSTEM`](Self::TECHNICAL_SYSTEM).
    #[must_use]
    pub const fn system(&self) -> &'static str {
        if self.is_national() { Self::NATIONAL_SYSTEM } else { Self::TECHNICAL_SYSTEM }
    }

    /// Whether it is national.
    #[must_use]
    pub const fn is_national(&self) -> bool {
        !matches!(self.0, Repr::Technical(_))
    }

    /// The number of a regulator who is a practitioner by it.
    #[must_use]
    pub fn practitioner(&self) -> Option<PractitionerId> {
        match &self.0 {
            Repr::Person(person) => Some(*person),
            Repr::Spelt(id) => id.as_str().parse().ok(),
            Repr::Structure(_) | Repr::Technical(_) => None,
        }
    }

    /// How the regulator is known.
    #[must_use]
    pub fn kind(&self) -> RegulatorIdKind {
        match &self.0 {
            Repr::Technical(_) => RegulatorIdKind::Technical,
            Repr::Person(PractitionerId::Rpps(_)) => RegulatorIdKind::Rpps,
            Repr::Person(PractitionerId::Adeli(_)) | Repr::Spelt(_) => RegulatorIdKind::Adeli,
            Repr::Structure(id) => match id.as_str().as_bytes() {
                [b'1', ..] => RegulatorIdKind::AdeliRang,
                [b'3', ..] => RegulatorIdKind::Finess,
                [b'4', ..] => RegulatorIdKind::Siren,
                [b'5', ..] => RegulatorIdKind::Siret,
                _ => RegulatorIdKind::RppsRang,
            },
        }
    }
}

impl FromStr for RegulatorId {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        if let Some(after) = after_system(text, Self::TECHNICAL_SYSTEM) {
            return Self::technical(after.value);
        }
        let bare = bare_uuid(text);
        if is_uuid(bare) { Self::technical(bare) } else { Self::national(text) }
    }
}

impl fmt::Display for RegulatorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}|{}", self.system(), self.value())
    }
}

text_value!(RegulatorId, IdentifierError);

impl From<PractitionerId> for RegulatorId {
    fn from(person: PractitionerId) -> Self {
        Self(Repr::Person(person))
    }
}

impl From<Rpps> for RegulatorId {
    fn from(rpps: Rpps) -> Self {
        Self(Repr::Person(rpps.into()))
    }
}

impl From<Adeli> for RegulatorId {
    fn from(adeli: Adeli) -> Self {
        Self(Repr::Person(adeli.into()))
    }
}

impl From<&RegulatorId> for Identifier {
    fn from(id: &RegulatorId) -> Self {
        let type_ = if id.is_national() { Type::NATIONAL_PERSON } else { Type::TECHNICAL_PERSON };
        wire::identifier(&[type_], id.system(), id.value())
    }
}

impl From<RegulatorId> for Identifier {
    fn from(id: RegulatorId) -> Self {
        Self::from(&id)
    }
}

impl TryFrom<&Identifier> for RegulatorId {
    type Error = IdentifierError;

    fn try_from(identifier: &Identifier) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::Regulator, fault);
        let technical = match wire::system(identifier) {
            Some(system) if wire::is_system(system, Self::TECHNICAL_SYSTEM) => true,
            Some(system) if wire::is_system(system, Self::NATIONAL_SYSTEM) => false,
            Some(_) => return Err(error(IdentifierFault::System)),
            None => match wire::codes(identifier).next() {
                Some(code) => code == Type::TECHNICAL_PERSON.code,
                None => return Err(error(IdentifierFault::NoSystem)),
            },
        };
        if technical {
            let code = Type::TECHNICAL_PERSON.code;
            let value = wire::value(identifier, code, Self::TECHNICAL_SYSTEM).map_err(error)?;
            Self::technical(value)
        } else {
            let code = Type::NATIONAL_PERSON.code;
            let value = wire::value(identifier, code, Self::NATIONAL_SYSTEM).map_err(error)?;
            Self::national(value)
        }
    }
}
