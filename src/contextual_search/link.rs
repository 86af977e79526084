//! Links, and how they are built.

use super::{
    fault::{Faults, LinkCode, LinkError, LinkFault},
    insee_code::InseeCode,
    page::SearchPage,
    parameter::{
        Parameter, PreferredPractitioner, SearchedSpecialty, StreetNumber, is_name, is_origin,
        is_place, is_specialty, looks_like_id,
    },
};
use crate::{
    identifier::{PostCode, PractitionerId, Rpps},
    profile::IntoOptionalText,
    terminology::{Profession, Specialty},
    urls::percent::push_whole,
};

/// A search that a dispatcher's software opens on the platform.
///
/// [`builder`](Self::builder) makes it, and [`url`](Self::url) is the link to open in a browser; [`parse`](Self::parse) reads a
/// link. Two are equal when their links are.
///
/// Nothing of a patient can be in it: it holds the values below and no others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ContextualSearch {
    pub(super) origin: Box<str>,
    pub(super) practitioner: Option<PreferredPractitioner>,
    pub(super) specialty: Option<SearchedSpecialty>,
    pub(super) insee_code: Option<InseeCode>,
    pub(super) city: Option<Box<str>>,
    pub(super) street: Option<Box<str>>,
    pub(super) street_number: Option<Box<str>>,
}

impl ContextualSearch {
    /// A search of the software or SAMU with that code, which was agreed with the platform's owner.
    pub fn builder(origin: impl IntoOptionalText) -> ContextualSearchBuilder {
        ContextualSearchBuilder {
            origin: text(&origin),
            practitioner_id: None,
            practitioner_name: None,
            specialty: None,
            profession: None,
            specialty_text: None,
            insee_code: None,
            city: None,
            post_code: None,
            street: None,
            street_number: None,
        }
    }

    /// Which software or SAMU opens the search.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The patient's regular practitioner.
    #[must_use]
    pub fn practitioner(&self) -> Option<&PreferredPractitioner> {
        self.practitioner.as_ref()
    }

    /// What is searched for; `None`: general practice.
    #[must_use]
    pub fn specialty(&self) -> Option<&SearchedSpecialty> {
        self.specialty.as_ref()
    }

    /// The municipality by its code. It counts more than the [`city`](Self::city).
    #[must_use]
    pub fn insee_code(&self) -> Option<InseeCode> {
        self.insee_code
    }

    /// The municipality by its name, with the post code in front when there is one.
    #[must_use]
    pub fn city(&self) -> Option<&str> {
        self.city.as_deref()
    }

    /// The street, with its number in front when that is not of digits alone.
    #[must_use]
    pub fn street(&self) -> Option<&str> {
        self.street.as_deref()
    }

    /// The number in the street, when it is of digits alone.
    #[must_use]
    pub fn street_number(&self) -> Option<&str> {
        self.street_number.as_deref()
    }

    /// The link, in production.
    #[must_use]
    pub fn url(&self) -> String {
        self.url_at(&SearchPage::default())
    }

    /// The link, in another environment.
    #[must_use]
    pub fn url_at(&self, page: &SearchPage) -> String {
        let mut url = page.url().to_owned();
        for (parameter, value) in self.values() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.extend([parameter.name(), "="]);
            push_whole(&value, &mut url);
        }
        url
    }

    /// The parameters that the link has, with their values without escapes.
    fn values(&self) -> impl Iterator<Item = (Parameter, String)> {
        let own = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        let practitioner = self.practitioner.as_ref().map(|practitioner| match practitioner {
            PreferredPractitioner::Id(id) => [PractitionerId::SYSTEM, "|", id.as_str()].concat(),
            PreferredPractitioner::Name(name) => name.to_string(),
        });
        [
            (Parameter::Origin, Some(self.origin.to_string())),
            (Parameter::Practitioner, practitioner),
            (Parameter::Specialty, self.specialty.as_ref().map(SearchedSpecialty::value)),
            (Parameter::InseeCode, self.insee_code.map(|code| code.as_str().to_owned())),
            (Parameter::City, own(&self.city)),
            (Parameter::StreetName, own(&self.street)),
            (Parameter::StreetNumber, own(&self.street_number)),
        ]
        .into_iter()
        .filter_map(|(parameter, value)| Some((parameter, value?)))
    }
}

fn text(fact: &impl IntoOptionalText) -> Option<Box<str>> {
    fact.optional_text().map(|text| text.as_ref().into())
}

/// Builds a [`ContextualSearch`]: what the software knows goes in as it has it, [`build`](Self::build) reports everything that
/// is wrong.
///
/// Texts may be an `Option`, for fields that may be empty.
///
/// ```
/// use fhir_sas::contextual_search::{ContextualSearch, LinkCode};
///
/// let refused = ContextualSearch::builder("SAMU330")
///     .street_number("12")
///     .practitioner_id("751234567")
///     .build()
///     .unwrap_err();
/// let codes: Vec<_> = refused.faults().iter().map(|fault| fault.code()).collect();
/// assert_eq!(
///     codes,
///     [LinkCode::PractitionerId, LinkCode::PlaceMissing, LinkCode::StreetMissing]
/// );
/// ```
#[derive(Debug, Clone)]
pub struct ContextualSearchBuilder {
    origin: Option<Box<str>>,
    practitioner_id: Option<Box<str>>,
    practitioner_name: Option<Box<str>>,
    specialty: Option<Specialty>,
    profession: Option<Profession>,
    specialty_text: Option<Box<str>>,
    insee_code: Option<Box<str>>,
    city: Option<Box<str>>,
    post_code: Option<Box<str>>,
    street: Option<Box<str>>,
    street_number: Option<Box<str>>,
}

impl ContextualSearchBuilder {
    /// The patient's regular practitioner by an RPPS number, with its prefix or without. The platform takes no ADELI numbers.
    pub fn practitioner_id(&mut self, id: impl IntoOptionalText) -> &mut Self {
        self.practitioner_id = text(&id);
        self
    }

    /// The patient's regular practitioner by the full name; not used when there is an [id](Self::practitioner_id).
    ///
    /// The platform takes a name with `urn` or `oid` in it (Boidin) for a wrong identifier, but not in capitals: such a name is
    /// written in capitals, which its index does not distinguish.
    pub fn practitioner_name(&mut self, name: impl IntoOptionalText) -> &mut Self {
        self.practitioner_name = text(&name);
        self
    }

    /// What is searched for, as a speciality.
    pub fn specialty(&mut self, specialty: impl Into<Option<Specialty>>) -> &mut Self {
        self.specialty = specialty.into();
        self
    }

    /// What is searched for, as a profession; not used when there is a [speciality](Self::specialty).
    pub fn profession(&mut self, profession: impl Into<Option<Profession>>) -> &mut Self {
        self.profession = profession.into();
        self
    }

    /// What is searched for, in words; not used when there is a [speciality](Self::specialty) or a
    /// [profession](Self::profession). What the platform's index does not know finds nothing.
    pub fn specialty_text(&mut self, words: impl IntoOptionalText) -> &mut Self {
        self.specialty_text = text(&words);
        self
    }

    /// The municipality by its code.
    pub fn insee_code(&mut self, code: impl IntoOptionalText) -> &mut Self {
        self.insee_code = text(&code);
        self
    }

    /// The municipality by its name. The platform does not read it when there is a [code](Self::insee_code).
    pub fn city(&mut self, name: impl IntoOptionalText) -> &mut Self {
        self.city = text(&name);
        self
    }

    /// The post code, which goes in front of the [city](Self::city): the platform has no parameter for it, and needs none when
    /// there is an [INSEE code](Self::insee_code).
    pub fn post_code(&mut self, code: impl IntoOptionalText) -> &mut Self {
        self.post_code = text(&code);
        self
    }

    /// The street.
    pub fn street(&mut self, name: impl IntoOptionalText) -> &mut Self {
        self.street = text(&name);
        self
    }

    /// The number in the [street](Self::street), as in `12` or `12 bis`. The platform keeps the digits only, so that one with
    /// letters goes in front of the street's name instead.
    pub fn street_number(&mut self, number: impl IntoOptionalText) -> &mut Self {
        self.street_number = text(&number);
        self
    }

    /// The search.
    ///
    /// # Errors
    /// When the platform would refuse the link, or read a part of it in another sense: with everything that is wrong.
    pub fn build(&self) -> Result<ContextualSearch, LinkError> {
        let mut faults = Faults::default();
        let origin = self.origin.clone().filter(|origin| is_origin(origin));
        if origin.is_none() {
            faults.push(LinkFault::new(LinkCode::OriginEmpty, Parameter::Origin));
        }
        let practitioner = self.practitioner(&mut faults);
        let specialty = self.searched(&mut faults);
        let insee_code = self.insee_code.as_deref().and_then(|text| {
            let code = InseeCode::of(text);
            if code.is_none() {
                let fault = LinkFault::new(LinkCode::InseeCode, Parameter::InseeCode);
                faults.push(fault.found(text));
            }
            code
        });
        let city = self.place(&mut faults);
        let (street, street_number) = self.address(&mut faults);
        let search = origin.map(|origin| ContextualSearch {
            origin,
            practitioner,
            specialty,
            insee_code,
            city,
            street,
            street_number,
        });
        search.filter(|_| faults.is_empty()).ok_or_else(|| LinkError::new(faults))
    }

    fn practitioner(&self, faults: &mut Faults) -> Option<PreferredPractitioner> {
        if let Some(id) = &self.practitioner_id {
            let id = id.parse::<Rpps>();
            if id.is_err() {
                faults.push(LinkFault::new(LinkCode::PractitionerId, Parameter::Practitioner));
            }
            return id.ok().map(PreferredPractitioner::Id);
        }
        let name = self.practitioner_name.as_deref()?;
        let name = if looks_like_id(name) { name.to_uppercase() } else { name.to_owned() };
        if is_name(&name) && !looks_like_id(&name) {
            return Some(PreferredPractitioner::Name(name.into()));
        }
        faults.push(LinkFault::new(LinkCode::PractitionerName, Parameter::Practitioner));
        None
    }

    fn searched(&self, faults: &mut Faults) -> Option<SearchedSpecialty> {
        let coded = self.specialty.map(SearchedSpecialty::Specialty);
        if let Some(coded) = coded.or(self.profession.map(SearchedSpecialty::Profession)) {
            return Some(coded);
        }
        let words = self.specialty_text.clone()?;
        if is_specialty(&words) {
            return Some(SearchedSpecialty::Text(words));
        }
        faults.push(LinkFault::new(LinkCode::SpecialtyText, Parameter::Specialty));
        None
    }

    /// The city, with its post code.
    fn place(&self, faults: &mut Faults) -> Option<Box<str>> {
        let fault = |code| LinkFault::new(code, Parameter::City);
        let Some(city) = self.city.as_deref() else {
            match (&self.insee_code, &self.post_code) {
                (Some(_), _) => {}
                (None, Some(_)) => faults.push(fault(LinkCode::PostCodeAlone)),
                (None, None) => faults.push(fault(LinkCode::PlaceMissing)),
            }
            return None;
        };
        let city = match self.post_code.as_deref().map(str::parse::<PostCode>) {
            None => city.to_owned(),
            Some(Ok(code)) if city.starts_with(code.as_str()) => city.to_owned(),
            Some(Ok(code)) => [code.as_str(), " ", city].concat(),
            Some(Err(_)) => {
                faults.push(fault(LinkCode::PostCode));
                city.to_owned()
            }
        };
        if !is_place(&city) {
            faults.push(fault(LinkCode::CityForm));
        }
        Some(city.into())
    }

    /// The street and the number in it.
    fn address(&self, faults: &mut Faults) -> (Option<Box<str>>, Option<Box<str>>) {
        let number = self.street_number.as_deref();
        let kind = number.map(StreetNumber::of);
        if let Some(None) = kind {
            faults.push(LinkFault::new(LinkCode::StreetNumber, Parameter::StreetNumber));
        }
        let Some(name) = self.street.as_deref() else {
            if number.is_some() {
                faults.push(LinkFault::new(LinkCode::StreetMissing, Parameter::StreetName));
            }
            return (None, None);
        };
        let (name, number) = match (kind.flatten(), number) {
            (Some(StreetNumber::Other), Some(number)) => ([number, " ", name].concat(), None),
            (Some(StreetNumber::Digits), number) => (name.to_owned(), number),
            _ => (name.to_owned(), None),
        };
        if !is_place(&name) {
            faults.push(LinkFault::new(LinkCode::StreetForm, Parameter::StreetName));
        }
        (Some(name.into()), number.map(Into::into))
    }
}
