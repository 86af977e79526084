//! Places.

use chrono::{NaiveTime, Weekday};

use super::{IntoOptionalText, NonConformant, builder, conformant, meta, place};
use crate::{
    UseCase,
    identifier::{PlaceId, PostCode},
    r4::{FhirString, Location, Reference},
    urls::known as urls,
    validate::{Report, profile_of},
};

/// The profile of places that roles contain.
pub(crate) const CONTAINED: &str = urls::FR_LOCATION_AGREGATEUR;

fn profile(flow: UseCase) -> &'static str {
    profile_of(flow, "Location").unwrap_or(CONTAINED)
}

conformant! {
    /// Where patients are seen: `FrLocationAgregateur`, which a role contains, or `sas-sos-location-aggregator`.
    ///
    /// ```
    /// use fhir_sas::{FrLocation, UseCase, identifier::PlaceId};
    ///
    /// let id = PlaceId::new("https://agenda.example.fr/lieu", 7)?;
    /// let place = FrLocation::builder(
    ///     UseCase::IndividualPractitioner,
    ///     id,
    ///     "3 rue de la Paix",
    ///     "44 000",
    ///     "NANTES",
    /// )
    /// .id("7")
    /// .build()?;
    /// assert_eq!(place.post_code().as_str(), "44000");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrLocation of Location by profile, knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    post_code: PostCode,
}

impl Known {
    fn of(location: &Location) -> Option<Self> {
        let place::Known { post_code } = place::Known::of(location)?;
        Some(Self { post_code })
    }
}

impl FrLocation {
    /// The street.
    #[must_use]
    pub fn street(&self) -> &str {
        let line = self.r4.address.as_ref().and_then(|address| address.line.first()?.value());
        line.map_or("", FhirString::as_str)
    }

    /// The post code.
    #[must_use]
    pub fn post_code(&self) -> PostCode {
        self.known.post_code
    }

    /// The city.
    #[must_use]
    pub fn city(&self) -> &str {
        let city = self.r4.address.as_ref().and_then(|address| address.city.as_ref()?.value());
        city.map_or("", FhirString::as_str)
    }

    /// The name of the place. Those of SOS Médecins have one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.r4.name.as_ref()?.value().map(FhirString::as_str)
    }

    /// When it is open: a day, when it opens, when it closes, in local time.
    pub fn opening_hours(&self) -> impl Iterator<Item = (Weekday, NaiveTime, NaiveTime)> {
        place::opening_hours(&self.r4.hours_of_operation)
    }
}

builder! {
    LocationBuilder makes FrLocation of Location with phones;

    /// A place by the vendor's own id for it, and its address: street, post code, city.
    pub fn builder(
        use_case: UseCase,
        ["identifier"] id: PlaceId,
        ["address.line"] street: impl IntoOptionalText,
        ["address.postalCode"] post_code: impl IntoOptionalText,
        ["address.city"] city: impl IntoOptionalText,
    ) -> LocationBuilder {
        let mut r4 = location(use_case, id);
        r4.address = Some(place::address(&street, &post_code, &city));
        LocationBuilder { r4, use_case }
    }

    methods:

    /// The name of the place (`name`, 0..1; 1..1 for SOS Médecins).
    ["name"]
    pub fn name(mut self, name: impl IntoOptionalText) -> Self {
        self.r4.name = name.optional_text().map(|name| FhirString::from(&*name).into());
        self
    }

    /// When it is open on some days (`hoursOfOperation`, 0..*), in local time, to the second: fractions are left out.
    ["hoursOfOperation"]
    pub fn open(
        mut self,
        days: impl IntoIterator<Item = Weekday>,
        opens: NaiveTime,
        closes: NaiveTime,
    ) -> Self {
        self.r4.hours_of_operation.push(place::hours(days, opens, closes));
        self
    }

    /// The association that the place belongs to (`managingOrganization`, 1..1 for SOS Médecins).
    ["managingOrganization"]
    pub fn managed_by(mut self, organization: Reference) -> Self {
        self.r4.managing_organization = Some(organization);
        self
    }
}

pub(crate) fn location(flow: UseCase, id: PlaceId) -> Location {
    Location { meta: Some(meta(profile(flow))), identifier: vec![id.into()], ..Location::new() }
}
