//! Web addresses: those of the guide, each written once; which texts are valid ones; percent-encoding.

pub(crate) mod fr_core_2;
pub(crate) mod known;
pub(crate) mod percent;
pub(crate) mod web_address;

/// Code systems of this crate's codes, as they stand in an `OperationOutcome`. They are permanent: not of a version, and not where a
/// module stands today. They identify, and lead to no page.
pub(crate) mod code_system {
    pub(crate) const ISSUE: &str = "https://docs.rs/fhir-sas/codes/issue";
    pub(crate) const SEARCH: &str = "https://docs.rs/fhir-sas/codes/search";
    pub(crate) const ORDER: &str = "https://docs.rs/fhir-sas/codes/order";
    pub(crate) const EDITION: &str = "https://docs.rs/fhir-sas/codes/edition";
    pub(crate) const LINK: &str = "https://docs.rs/fhir-sas/codes/link";
    pub(crate) const ANOMALY: &str = "https://docs.rs/fhir-sas/codes/anomaly";
    #[cfg(feature = "hub")]
    pub(crate) const HUB: &str = "https://docs.rs/fhir-sas/codes/hub";
}
