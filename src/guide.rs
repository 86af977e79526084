#![doc = include_str!("guide/start.md")]

/// A page of the book. Links to the module `hub` lead to docs.rs where the feature is off.
macro_rules! pages {
    ($($(#[$doc:meta])+ $name:ident)+) => {$(
        $(#[$doc])+
        ///
        #[cfg_attr(feature = "hub", doc = "[hub]: super::hub")]
        #[cfg_attr(
            not(feature = "hub"),
            doc = "[hub]: https://docs.rs/fhir-sas/latest/fhir_sas/hub/"
        )]
        pub mod $name {}
    )+};
}

pages! {
    #[doc = include_str!("guide/fhir.md")]
    fhir
    #[doc = include_str!("guide/flows.md")]
    flows
    #[doc = include_str!("guide/vendor.md")]
    #[doc = "```ignore"]
    #[doc = include_str!("guide/server.rs")]
    #[doc = "```"]
    #[doc = include_str!("guide/vendor_after.md")]
    #[doc = "```toml"]
    #[doc = include_str!("guide/acceptance.toml")]
    #[doc = "```"]
    #[doc = include_str!("guide/vendor_last.md")]
    vendor
    #[doc = include_str!("guide/platform.md")]
    platform
    #[doc = include_str!("guide/identifiers.md")]
    identifiers
    #[doc = include_str!("guide/time.md")]
    time
    #[doc = include_str!("guide/validation.md")]
    validation
    #[doc = include_str!("guide/errors.md")]
    errors
    #[doc = include_str!("guide/tolerance.md")]
    tolerance
    #[doc = include_str!("guide/migration.md")]
    migration
    #[doc = include_str!("guide/performance.md")]
    performance
    #[doc = include_str!("guide/features.md")]
    features
    #[doc = include_str!("guide/stability.md")]
    stability
}
