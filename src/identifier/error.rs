//! Why a text is not an identifier, in English and French.

use std::borrow::Cow;

use crate::{
    diagnostic::Lang,
    lang::{Text, Words},
};

/// The most characters of a system or a value that somebody else makes: what the columns of databases hold, and seven times a
/// UUID. Without a bound, whoever may send bookings fills lists and logs with ids.
pub(super) const MOST: usize = 255;

/// A text, or an identifier of R4, that is not what it should be.
///
/// Its messages state what was expected and what is wrong, with a valid value. They never quote the text, which may be personal
/// data.
///
/// ```
/// use fhir_sas::{
///     diagnostic::Lang,
///     identifier::{IdentifierFault, Rpps},
/// };
///
/// let error = "1000290937".parse::<Rpps>().unwrap_err();
/// assert_eq!(error.fault(), IdentifierFault::Length { found: 10 });
/// assert_eq!(
///     error.to_string(),
///     "not an RPPS number: it has 10 characters; expected 11 digits, or 12 with the prefix 8, as in 810002909371"
/// );
/// assert!(
///     error
///         .message(Lang::Fr)
///         .starts_with("Ce n'est pas un numéro RPPS : il y a 10 caractères")
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.message(crate::lang::Lang::En))]
pub struct IdentifierError {
    kind: Kind,
    fault: IdentifierFault,
}

impl IdentifierError {
    pub(super) const fn new(kind: Kind, fault: IdentifierFault) -> Self {
        Self { kind, fault }
    }

    /// What is wrong.
    #[must_use]
    pub const fn fault(self) -> IdentifierFault {
        self.fault
    }

    /// What was expected and what is wrong, with a valid value.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        lang.render(TEXT, &self)
    }

    /// A valid value, as an example.
    #[must_use]
    pub const fn example(self) -> &'static str {
        self.kind.description().example
    }

    /// The same fault, reported for a choice of kinds.
    pub(super) const fn of(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierFault {
    /// There is nothing, or blanks only.
    Empty,
    /// There are too few characters, or too many.
    Length {
        /// How many there are, blanks and separators left out.
        found: usize,
    },
    /// There are too many characters: the limit is 255 in a system or a value that another party assigns.
    TooLong {
        /// How many there are.
        found: usize,
    },
    /// There is a character that does not belong there.
    Character,
    /// It has the length of an id with its kind digit, but another digit is in that place.
    Prefix,
    /// Without its kind digit it may be an id of several kinds. Parse it as its own kind.
    Ambiguous,
    /// A telephone number of the kind `15` or `3624`, which is dialled in France only and has no international form.
    ShortNumber,
    /// A telephone number of a country for which the guide has no form.
    CountryCode,
    /// A telephone number with a `0` right after the country code, though it has nine digits with it.
    LeadingZero,
    /// There is no system, or it is not an address.
    NoSystem,
    /// The system is that of other identifiers.
    System,
    /// The type of the identifier is another.
    Type,
    /// The identifier has no value.
    NoValue,
}

/// What was to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Rpps,
    Adeli,
    Practitioner,
    Finess,
    Siret,
    RppsRang,
    AdeliRang,
    Structure,
    Regulator,
    Appointment,
    Place,
    Phone,
    PostCode,
}

/// Name, form and a valid value of a kind.
struct Description {
    name: Text,
    form: Text,
    example: &'static str,
}

impl Kind {
    const fn description(self) -> Description {
        let (name, form, example) = match self {
            Self::Rpps => (
                ["an RPPS number", "un numéro RPPS"],
                ["11 digits, or 12 with the prefix 8", "11 chiffres, ou 12 avec le préfixe 8"],
                "810002909371",
            ),
            Self::Adeli => (
                ["an ADELI number", "un numéro ADELI"],
                [
                    "9 digits (the second may be a letter), or 10 with the prefix 0",
                    "9 chiffres (le deuxième peut être une lettre), ou 10 avec le préfixe 0",
                ],
                "0751234567",
            ),
            Self::Practitioner => (
                ["an id of a practitioner", "un identifiant de professionnel de santé"],
                [
                    "an RPPS number (8 and 11 digits) or an ADELI number (0 and 9 digits)",
                    "un numéro RPPS (8 et 11 chiffres) ou un numéro ADELI (0 et 9 chiffres)",
                ],
                "810002909371",
            ),
            Self::Finess => (
                ["a FINESS number", "un numéro FINESS"],
                ["9 digits, or 10 with the prefix 1", "9 chiffres, ou 10 avec le préfixe 1"],
                "1950047225",
            ),
            Self::Siret => (
                ["a SIRET number", "un numéro SIRET"],
                ["14 digits, or 15 with the prefix 3", "14 chiffres, ou 15 avec le préfixe 3"],
                "334173748400020",
            ),
            Self::RppsRang => (
                ["an RPPS rang", "un RPPS rang"],
                ["14 digits, or 15 with the prefix 4", "14 chiffres, ou 15 avec le préfixe 4"],
                "412345678912345",
            ),
            Self::AdeliRang => (
                ["an ADELI rang", "un ADELI rang"],
                [
                    "11 digits (the second may be a letter), or 12 with the prefix 0",
                    "11 chiffres (le deuxième peut être une lettre), ou 12 avec le préfixe 0",
                ],
                "075123456701",
            ),
            Self::Structure => (
                ["an id of a structure", "un identifiant de structure"],
                [
                    "a FINESS (1 and 9 digits), a SIRET (3 and 14), an RPPS rang (4 and 14) or an ADELI rang (0 and 11)",
                    "un FINESS (1 et 9 chiffres), un SIRET (3 et 14), un RPPS rang (4 et 14) ou un ADELI rang (0 et 11)",
                ],
                "1950047225",
            ),
            Self::Regulator => (
                ["an id of a regulator", "un identifiant de régulateur"],
                [
                    "an RPPS or ADELI number, the id of a structure, `/` and one of its own, or a UUID of the platform",
                    "un numéro RPPS ou ADELI, un identifiant de structure, « / » et un identifiant interne, ou un UUID \
                     de la plateforme",
                ],
                "3456780581/11242343",
            ),
            Self::Appointment => (
                ["an id of an appointment", "un identifiant de rendez-vous"],
                [
                    "a system (a URL, or an OID with `urn:oid:`), `|` and a value",
                    "un système (une URL, ou un OID précédé de « urn:oid: »), « | » et une valeur",
                ],
                "https://agenda.example.fr/rdv|12",
            ),
            Self::Place => (
                ["an id of a place", "un identifiant de lieu"],
                [
                    "a system (a URL, or an OID with `urn:oid:`), `|` and a value",
                    "un système (une URL, ou un OID précédé de « urn:oid: »), « | » et une valeur",
                ],
                "https://agenda.example.fr/lieu|7",
            ),
            Self::Phone => (
                ["a telephone number", "un numéro de téléphone"],
                [
                    "ten digits from 01 to 09, or nine after +33, +262, +590, +594 or +596",
                    "dix chiffres de 01 à 09, ou neuf après +33, +262, +590, +594 ou +596",
                ],
                "+33140000001",
            ),
            Self::PostCode => {
                (["a post code", "un code postal"], ["5 digits", "5 chiffres"], "75011")
            }
        };
        Description { name, form, example }
    }
}

const TEXT: Text = [
    "not {name}: {fault}; expected {form}, as in {example}",
    "Ce n'est pas {name} : {fault}. Il faut {form}, par exemple {example}.",
];

impl Words for IdentifierError {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        let description = self.kind.description();
        Some(match (name, self.fault) {
            ("name", _) => lang.of(description.name).into(),
            ("fault", fault) => lang.render(fault.text(), self).into(),
            ("form", _) => lang.of(description.form).into(),
            ("example", _) => description.example.into(),
            ("length", IdentifierFault::Length { found } | IdentifierFault::TooLong { found }) => {
                found.to_string().into()
            }
            ("most", _) => MOST.to_string().into(),
            _ => return None,
        })
    }
}

impl IdentifierFault {
    const fn text(self) -> Text {
        match self {
            Self::Empty => ["it is empty", "le texte est vide"],
            // French counts no character as one
            Self::Length { found: 0 } => ["it has 0 characters", "il y a 0 caractère"],
            Self::Length { found: 1 } => ["it has 1 character", "il y a 1 caractère"],
            Self::Length { .. } => ["it has {length} characters", "il y a {length} caractères"],
            Self::TooLong { .. } => [
                "it has {length} characters where {most} are allowed",
                "il y a {length} caractères, et {most} au plus sont permis",
            ],
            Self::Character => {
                ["it has a character that does not belong there", "un caractère n'y a pas sa place"]
            }
            Self::Prefix => [
                "its first digit is that of another kind of id",
                "le premier chiffre est celui d'un autre type d'identifiant",
            ],
            Self::Ambiguous => [
                "without its first digit it may be of several kinds",
                "sans son premier chiffre, plusieurs types sont possibles",
            ],
            Self::ShortNumber => [
                "a short number has no international form, so it is to be left out",
                "un numéro court n'a pas de forme internationale, il ne doit donc pas être envoyé",
            ],
            Self::CountryCode => [
                "the guide has no form for its country code",
                "le guide n'a pas de forme pour cet indicatif de pays",
            ],
            Self::LeadingZero => [
                "a 0 follows the country code, and a digit is missing",
                "un 0 suit l'indicatif de pays, et il manque un chiffre",
            ],
            Self::NoSystem => [
                "it has no system, or one that is no address",
                "le système manque, ou n'est pas une adresse",
            ],
            Self::System => [
                "its system is that of other identifiers",
                "le système est celui d'autres identifiants",
            ],
            Self::Type => {
                ["its type is that of other identifiers", "le type est celui d'autres identifiants"]
            }
            Self::NoValue => ["it has no value", "la valeur manque"],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::*;
    use crate::{
        identifier::{
            Adeli, AdeliRang, AppointmentId, Finess, Phone, PlaceId, PostCode, PractitionerId,
            RegulatorId, Rpps, RppsRang, Siret, StructureId,
        },
        lang::assert_filled,
    };

    #[test]
    fn texts_are_filled() {
        for found in 0..3 {
            let error = IdentifierError::new(Kind::Rpps, IdentifierFault::Length { found });
            assert_filled(TEXT, &error);
            assert_filled(error.fault.text(), &error);
        }
        let error =
            IdentifierError::new(Kind::Appointment, IdentifierFault::TooLong { found: 300 });
        assert_filled(error.fault.text(), &error);
    }

    fn reads<T: std::str::FromStr<Err = IdentifierError> + Debug>(kind: Kind) {
        let example = kind.description().example;
        let read = example.parse::<T>();
        assert!(read.is_ok(), "{kind:?}: {example}: {read:?}");
        assert_eq!("".parse::<T>().expect_err("empty").kind, kind);
    }

    #[test]
    fn shown_values_are_right() {
        reads::<Rpps>(Kind::Rpps);
        reads::<Adeli>(Kind::Adeli);
        reads::<PractitionerId>(Kind::Practitioner);
        reads::<Finess>(Kind::Finess);
        reads::<Siret>(Kind::Siret);
        reads::<RppsRang>(Kind::RppsRang);
        reads::<AdeliRang>(Kind::AdeliRang);
        reads::<StructureId>(Kind::Structure);
        reads::<RegulatorId>(Kind::Regulator);
        reads::<AppointmentId>(Kind::Appointment);
        reads::<PlaceId>(Kind::Place);
        reads::<Phone>(Kind::Phone);
        reads::<PostCode>(Kind::PostCode);
    }

    #[test]
    fn is_small() {
        assert!(size_of::<IdentifierError>() <= 24);
    }
}
