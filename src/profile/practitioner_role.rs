//! Roles: a practitioner in a place.

use super::{
    FrLocation, IntoOptionalText, NonConformant, builder, conformant, meta, place, profile,
};
use crate::{
    UseCase,
    identifier::{PostCode, StructureId},
    r4::{CodeableConcept, FhirString, Location, PractitionerRole, Primitive, Reference, Resource},
    terminology::Specialty,
    validate::Report,
};

conformant! {
    /// A practitioner in a place, which it contains: `FrPractitionerRoleExerciceAgregateur`.
    ///
    /// ```
    /// use fhir_sas::{
    ///     FrLocation, FrPractitionerRoleExercice, UseCase,
    ///     identifier::{Finess, PlaceId, StructureId},
    ///     r4::Reference,
    /// };
    ///
    /// let flow = UseCase::IndividualPractitioner;
    /// let id = PlaceId::new("https://agenda.example.fr/lieu", 7)?;
    /// let place = FrLocation::builder(flow, id, "3 rue de la Paix", "44000", "NANTES")
    ///     .id("7")
    ///     .build()?;
    /// let finess: Finess = "950047225".parse()?;
    /// let role =
    ///     FrPractitionerRoleExercice::builder(flow, Reference::to("Practitioner/12"), place)
    ///         .structure(StructureId::from(finess))
    ///         .phone("02 40 11 22 33")
    ///         .build()?;
    /// assert_eq!(
    ///     role.phone().map(|phone| phone.to_string()).as_deref(),
    ///     Some("+33240112233")
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrPractitionerRoleExercice of PractitionerRole by |flow| profile("PractitionerRole", flow), knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    post_code: PostCode,
}

impl Known {
    fn of(role: &PractitionerRole) -> Option<Self> {
        let place::Known { post_code } = place::Known::of(contained(role)?)?;
        Some(Self { post_code })
    }
}

fn contained(role: &PractitionerRole) -> Option<&Location> {
    role.contained.iter().find_map(|contained| match contained {
        Resource::Location(location) => Some(&**location),
        _ => None,
    })
}

impl FrPractitionerRoleExercice {
    /// The practitioner: a reference with an address.
    #[must_use]
    pub fn practitioner(&self) -> Option<&Reference> {
        self.r4.practitioner.as_ref()
    }

    /// The structure, when its id is one of the kinds known.
    #[must_use]
    pub fn structure(&self) -> Option<StructureId> {
        StructureId::try_from(self.r4.organization.as_ref()?.identifier.as_deref()?).ok()
    }

    /// The place, as a resource.
    #[must_use]
    pub fn place(&self) -> Option<&Location> {
        contained(&self.r4)
    }

    /// The post code of the place.
    #[must_use]
    pub fn post_code(&self) -> PostCode {
        self.known.post_code
    }

    /// The city of the place.
    #[must_use]
    pub fn city(&self) -> &str {
        let city = self.place().and_then(|place| place.address.as_ref()?.city.as_ref()?.value());
        city.map_or("", FhirString::as_str)
    }
}

builder! {
    PractitionerRoleBuilder makes FrPractitionerRoleExercice of PractitionerRole with phones;

    /// A practitioner in a place. A place without id gets `place`, for the role to refer to it.
    pub fn builder(
        use_case: UseCase,
        ["practitioner"] practitioner: Reference,
        ["contained", "location"] place: FrLocation,
    ) -> PractitionerRoleBuilder {
        let mut place = place.into_r4();
        if place.id.is_none() {
            place.id = Some(crate::r4::Id::from("place").into());
        }
        PractitionerRoleBuilder { r4: role(use_case, practitioner, place), use_case }
    }

    methods:

    /// The structure that the place belongs to (`organization.identifier`, 0..1).
    ["organization", "structure-id-missing"]
    pub fn structure(mut self, structure: impl Into<Option<StructureId>>) -> Self {
        self.r4.organization = structure.into().map(of_structure);
        self
    }

    /// A speciality (`specialty`, 0..*).
    ["specialty"]
    pub fn specialty(mut self, specialty: impl Into<Option<Specialty>>) -> Self {
        self.r4
            .specialty
            .extend(specialty.into().map(|one| CodeableConcept::from(one.to_coding())));
        self
    }
}

/// The place has an id.
pub(crate) fn role(flow: UseCase, practitioner: Reference, place: Location) -> PractitionerRole {
    let id = place.id.as_ref().and_then(Primitive::value).map_or("", crate::r4::Id::as_str);
    let location = vec![Reference::to(["#", id].concat())];
    PractitionerRole {
        meta: Some(meta(profile("PractitionerRole", flow))),
        practitioner: Some(practitioner),
        location,
        contained: vec![Resource::from(place)].into(),
        ..PractitionerRole::new()
    }
}

pub(crate) fn of_structure(structure: StructureId) -> Reference {
    Reference { identifier: Some(Box::new(structure.role_identifier())), ..Reference::default() }
}
