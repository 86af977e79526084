//! CPTS and associations.

use super::{IntoOptionalText, NonConformant, builder, conformant, meta, profile};
use crate::{
    UseCase,
    identifier::{Finess, Siret, StructureId},
    r4::{FhirString, Identifier, Organization, Reference},
    validate::Report,
};

conformant! {
    /// A CPTS (`sas-cpts-organization-aggregator`), or an association of SOS Médecins (`sas-sos-organization-aggregator`).
    ///
    /// ```
    /// use fhir_sas::FrOrganization;
    ///
    /// let cpts = FrOrganization::cpts("1950047225".parse()?)
    ///     .name("CPTS AXE MAJEUR")
    ///     .phone("01 02 03 04 05")
    ///     .build()?;
    /// assert_eq!(cpts.structure().as_str(), "1950047225");
    /// let association = FrOrganization::sos("334173748400020".parse()?).build()?;
    /// assert_eq!(association.name(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrOrganization of Organization by |flow| profile("Organization", flow), knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    structure: StructureId,
}

impl Known {
    fn of(organization: &Organization) -> Option<Self> {
        let structure = organization.identifier.first()?.try_into().ok()?;
        Some(Self { structure })
    }
}

impl FrOrganization {
    /// The FINESS number of a CPTS, the SIRET number of an association.
    #[must_use]
    pub fn structure(&self) -> StructureId {
        self.known.structure
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.r4.name.as_ref()?.value().map(FhirString::as_str)
    }
}

builder! {
    OrganizationBuilder makes FrOrganization of Organization with phones;

    /// A CPTS by its FINESS number.
    pub fn cpts(["identifier"] finess: Finess) -> OrganizationBuilder {
        let r4 = organization(UseCase::Cpts, finess.cpts_identifier());
        OrganizationBuilder { r4, use_case: UseCase::Cpts }
    }

    /// An association of SOS Médecins by its SIRET number.
    pub fn sos(["identifier"] siret: Siret) -> OrganizationBuilder {
        let r4 = organization(UseCase::Sos, siret.sos_identifier());
        OrganizationBuilder { r4, use_case: UseCase::Sos }
    }

    methods:

    /// The name (`name`, 0..1).
    ["name", "sos-details"]
    pub fn name(mut self, name: impl IntoOptionalText) -> Self {
        self.r4.name = name.optional_text().map(|name| FhirString::from(&*name).into());
        self
    }
}

pub(crate) fn organization(flow: UseCase, identifier: Identifier) -> Organization {
    Organization {
        meta: Some(meta(profile("Organization", flow))),
        identifier: vec![identifier],
        ..Organization::new()
    }
}
