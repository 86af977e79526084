//! Services of CPTS.

use super::{IntoOptionalText, NonConformant, Nothing, builder, conformant, meta, profile};
use crate::{
    UseCase,
    r4::{HealthcareService, Reference},
    validate::Report,
};

conformant! {
    /// The link from a slot to a CPTS: `sas-cpts-healthcareservice-aggregator`.
    ///
    /// ```
    /// use fhir_sas::{FrHealthcareService, r4::Reference};
    ///
    /// let service =
    ///     FrHealthcareService::builder("cpts-1", Reference::to("Organization/cpts-1"))
    ///         .build()?;
    /// assert_eq!(service.provided_by(), Some(&Reference::to("Organization/cpts-1")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrHealthcareService of HealthcareService by |flow| profile("HealthcareService", flow), knowing Nothing
}

impl FrHealthcareService {
    /// The CPTS.
    #[must_use]
    pub fn provided_by(&self) -> Option<&Reference> {
        self.r4.provided_by.as_ref()
    }
}

builder! {
    HealthcareServiceBuilder makes FrHealthcareService of HealthcareService;

    /// The service of a CPTS. It has an id (1..1), for slots refer to it.
    pub fn builder(
        ["id"] id: impl IntoOptionalText,
        ["providedBy"] provided_by: Reference,
    ) -> HealthcareServiceBuilder {
        let r4 = service(UseCase::Cpts, provided_by);
        HealthcareServiceBuilder { r4, use_case: UseCase::Cpts }.id(id)
    }

    methods:
}

pub(crate) fn service(flow: UseCase, provided_by: Reference) -> HealthcareService {
    HealthcareService {
        meta: Some(meta(profile("HealthcareService", flow))),
        provided_by: Some(provided_by),
        ..HealthcareService::new()
    }
}
