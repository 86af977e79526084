//! Practitioners.

use super::{IntoOptionalText, NonConformant, builder, conformant, meta, people, profile};
use crate::{
    UseCase,
    identifier::PractitionerId,
    r4::{FhirString, Practitioner, Reference},
    validate::Report,
};

conformant! {
    /// Who offers slots: `FrPractitionerAgregateur`.
    ///
    /// ```
    /// use fhir_sas::{FrPractitioner, UseCase};
    ///
    /// let practitioner =
    ///     FrPractitioner::builder(UseCase::IndividualPractitioner, "810002909371".parse()?)
    ///         .id("12")
    ///         .family("MARTIN")
    ///         .given("Claire")
    ///         .build()?;
    /// assert_eq!(practitioner.national_id().number(), "10002909371");
    /// assert_eq!(practitioner.family(), Some("MARTIN"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrPractitioner of Practitioner by |flow| profile("Practitioner", flow), knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    national_id: PractitionerId,
}

impl Known {
    fn of(practitioner: &Practitioner) -> Option<Self> {
        let national_id = practitioner.identifier.first()?.try_into().ok()?;
        Some(Self { national_id })
    }
}

impl FrPractitioner {
    /// The RPPS or ADELI number.
    #[must_use]
    pub fn national_id(&self) -> PractitionerId {
        self.known.national_id
    }

    /// The family name.
    #[must_use]
    pub fn family(&self) -> Option<&str> {
        people::family(&self.r4.name)
    }

    /// The first given name.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        people::given(&self.r4.name)
    }
}

builder! {
    PractitionerBuilder makes FrPractitioner of Practitioner with phones;

    /// Somebody with a national id.
    pub fn builder(
        use_case: UseCase,
        ["identifier"] national_id: PractitionerId,
    ) -> PractitionerBuilder {
        PractitionerBuilder { r4: practitioner(use_case, national_id), use_case }
    }

    methods:

    /// The family name (`name.family`, 0..1).
    ["name.family", "&practitioner-name"]
    pub fn family(mut self, family: impl IntoOptionalText) -> Self {
        if let Some(family) = family.optional_text() {
            people::name(&mut self.r4.name).family = Some(FhirString::from(&*family).into());
        }
        self
    }

    /// A given name (`name.given`, 0..*).
    ["name.given", "&practitioner-name"]
    pub fn given(mut self, given: impl IntoOptionalText) -> Self {
        if let Some(given) = given.optional_text() {
            people::name(&mut self.r4.name).given.push(FhirString::from(&*given).into());
        }
        self
    }
}

pub(crate) fn practitioner(flow: UseCase, id: PractitionerId) -> Practitioner {
    Practitioner {
        meta: Some(meta(profile("Practitioner", flow))),
        identifier: vec![id.into()],
        ..Practitioner::new()
    }
}
