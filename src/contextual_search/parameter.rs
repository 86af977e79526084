//! What links are made of: the platform's parameters, and the values that a link can hold.

use std::fmt;

use crate::{
    identifier::Rpps,
    lang::is_blank,
    terminology::{Profession, Specialty},
};

/// The page that links open in production.
pub(super) const PAGE: &str = "https://sas.sante.fr/sas/recherche";

/// Most characters of a text in a link that is built.
pub(super) const MAX_TEXT: usize = 100;

/// The parameters that the platform reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Parameter {
    /// `origin`: which software or SAMU opens the search.
    Origin,
    /// `practitioner`: the patient's regular practitioner, by national id or name.
    Practitioner,
    /// `specialty`: what is searched for, as a code or as text.
    Specialty,
    /// `inseecode`: the municipality, by its code.
    InseeCode,
    /// `city`: the municipality, by its name, with or without a post code in front.
    City,
    /// `streetname`: the street.
    StreetName,
    /// `streetnumber`: the number in the street.
    StreetNumber,
}

impl Parameter {
    /// All of them, in the order in which they are written.
    pub const ALL: &'static [Self] = &[
        Self::Origin,
        Self::Practitioner,
        Self::Specialty,
        Self::InseeCode,
        Self::City,
        Self::StreetName,
        Self::StreetNumber,
    ];

    /// Its name in the link.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Origin => "origin",
            Self::Practitioner => "practitioner",
            Self::Specialty => "specialty",
            Self::InseeCode => "inseecode",
            Self::City => "city",
            Self::StreetName => "streetname",
            Self::StreetNumber => "streetnumber",
        }
    }
}

/// Its name in the link.
impl fmt::Display for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The patient's regular practitioner, whose card the platform shows first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PreferredPractitioner {
    /// By the national id: the only kind that the platform takes is an RPPS number.
    Id(Rpps),
    /// By the full name, which the platform looks for in its index. When it finds nobody, or several, it shows `sas_pf_001`.
    Name(Box<str>),
}

/// What is searched for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SearchedSpecialty {
    /// A speciality of `TRE_R38`.
    Specialty(Specialty),
    /// A profession of `TRE_G15`.
    Profession(Profession),
    /// A text, which the platform searches for as it is.
    Text(Box<str>),
}

/// In front of the codes of `TRE_R38`.
pub(super) const SPECIALTIES: &str = "urn:oid:1.2.250.1.213.2.28|";
/// In front of the codes of `TRE_G15`.
pub(super) const PROFESSIONS: &str = "urn:oid:1.2.250.1.71.1.2.7|";

impl SearchedSpecialty {
    /// As the link has it.
    pub(super) fn value(&self) -> String {
        match self {
            Self::Specialty(specialty) => [SPECIALTIES, specialty.code()].concat(),
            Self::Profession(profession) => [PROFESSIONS, profession.code()].concat(),
            Self::Text(text) => text.to_string(),
        }
    }
}

fn is_short(text: &str) -> bool {
    text.chars().nth(MAX_TEXT).is_none()
}

/// Whether a text has nothing but letters, blanks and these marks, and starts with a letter.
fn is_of_letters(text: &str, marks: &[char]) -> bool {
    // accents that stand on their own, as file systems and some databases keep them
    let is_accent = |char: char| ('\u{300}'..='\u{36f}').contains(&char);
    is_short(text)
        && text.starts_with(char::is_alphabetic)
        && text.chars().all(|char| {
            char.is_alphabetic() || char == ' ' || marks.contains(&char) || is_accent(char)
        })
}

/// Whether a person can have the name. Digits would let a telephone number or a birth date in; other marks are operators of the
/// platform's index.
pub(super) fn is_name(text: &str) -> bool {
    is_of_letters(text, &['-', '\'', '’', '.'])
}

/// Whether the platform takes a name for a wrong identifier.
pub(super) fn looks_like_id(name: &str) -> bool {
    ["urn", "oid", ":"].iter().any(|mark| name.contains(mark))
}

/// Whether a text can name a speciality.
pub(super) fn is_specialty(text: &str) -> bool {
    is_of_letters(text, &['-', '\'', '’', '.', ',', '(', ')'])
}

/// Whether a text can be part of an address.
pub(super) fn is_place(text: &str) -> bool {
    is_short(text) && text.contains(char::is_alphabetic) && !text.contains(char::is_control)
}

/// Whether a text can be the code of a software or SAMU.
pub(super) fn is_origin(text: &str) -> bool {
    is_short(text) && !text.is_empty() && !text.contains(|c: char| c.is_control() || is_blank(c))
}

/// A number in a street.
pub(super) enum StreetNumber {
    /// Of digits alone, which has a parameter.
    Digits,
    /// With letters or a second number, which stands in front of the street's name.
    Other,
}

impl StreetNumber {
    pub(super) fn of(text: &str) -> Option<Self> {
        let fits = text.len() <= 10
            && text.starts_with(|first: char| matches!(first, '1'..='9'))
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -/,".contains(&byte));
        let digits = || text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| if digits() { Self::Digits } else { Self::Other })
    }
}
