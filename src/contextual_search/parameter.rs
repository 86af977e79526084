//! What links are made of: the platform's parameters, its page, and the values that a link can hold.

use std::{fmt, str::FromStr};

use super::fault::{Faults, LinkCode, LinkError, LinkFault};
use crate::{
    identifier::{Rpps, ascii},
    lang::is_blank,
    terminology::{Profession, Specialty},
    urls::web_address::is_web_address,
};

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

/// The page that links open.
///
/// ```
/// use fhir_sas::contextual_search::SearchPage;
///
/// assert_eq!(SearchPage::default().url(), "https://sas.sante.fr/sas/recherche");
/// let test = SearchPage::at("https://sas.example.fr/sas/recherche")?;
/// assert!(SearchPage::at("https://sas.example.fr/").is_err());
/// # Ok::<(), fhir_sas::contextual_search::LinkError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SearchPage(Box<str>);

impl SearchPage {
    /// The address in production.
    pub const PRODUCTION: &'static str = "https://sas.sante.fr/sas/recherche";

    /// The path of the page, on whatever host.
    const PATH: &'static str = "sas/recherche";

    /// The same page of another environment.
    ///
    /// # Errors
    /// When it is not an absolute `http` or `https` address that ends in `/sas/recherche`.
    pub fn at(url: &str) -> Result<Self, LinkError> {
        let url = url.trim_matches(is_blank);
        if is_web_address(url) && Self::is_page(url) {
            return Ok(Self(url.trim_end_matches('/').into()));
        }
        let mut faults = Faults::default();
        faults.push(LinkFault::of_link(LinkCode::OtherPage));
        Err(LinkError::new(faults))
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.0
    }

    /// Whether an address without query, or a path, is the page.
    pub(super) fn is_page(address: &str) -> bool {
        let path = match address.split_once("://") {
            Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            None => address.strip_prefix('/').unwrap_or_default(),
        };
        path.trim_end_matches('/') == Self::PATH
    }
}

impl Default for SearchPage {
    fn default() -> Self {
        Self(Self::PRODUCTION.into())
    }
}

/// The code of a French municipality in the official geographic code (INSEE): five digits, or `2A` or `2B` and three digits. It
/// is not a post code.
///
/// Which codes exist changes every year, and the platform has its own list: of a code that it does not know it opens its home
/// page. Send the city alone when the code is in doubt.
///
/// ```
/// use fhir_sas::contextual_search::InseeCode;
///
/// assert_eq!(
///     "2a004".parse::<InseeCode>().map(|code| code.to_string()).as_deref(),
///     Ok("2A004")
/// );
/// assert!("Toulouse".parse::<InseeCode>().is_err());
/// # Ok::<(), fhir_sas::contextual_search::LinkError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeCode([u8; 5]);

impl InseeCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        ascii(&self.0)
    }

    /// Of a text without blanks.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut code: [u8; 5] = text.as_bytes().try_into().ok()?;
        code.make_ascii_uppercase();
        let good = match code {
            [b'2', b'A' | b'B', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
            _ => code.iter().all(u8::is_ascii_digit) && code != *b"00000",
        };
        good.then_some(Self(code))
    }
}

impl FromStr for InseeCode {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        Self::of(text.trim_matches(is_blank)).ok_or_else(|| {
            let mut faults = Faults::default();
            let fault = LinkFault::new(LinkCode::InseeCode, Parameter::InseeCode);
            faults.push(fault.found(text));
            LinkError::new(faults)
        })
    }
}

impl AsRef<str> for InseeCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for InseeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
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
