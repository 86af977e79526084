//! The integration tests, as one binary.
#![allow(clippy::string_slice, reason = "a test that panics is a test that fails")]

// the dependency on itself that turns the features `testing` and `schemars` on is not in the package
mod suite {
    mod account;
    mod availability;
    mod catalogue;
    mod round;
    mod shared;
    mod tree;

    mod answer;
    mod architecture;
    mod booking;
    mod calls;
    mod characters;
    #[cfg(feature = "cli")]
    mod cli;
    mod codes;
    #[cfg(feature = "testing")]
    mod contextual_search;
    mod damage;
    mod effort;
    mod emitted;
    mod equality;
    mod examples;
    mod expected;
    #[cfg(feature = "findings")]
    mod findings;
    mod foreign;
    mod fr_core_2;
    mod guide;
    #[cfg(all(feature = "hub", feature = "testing"))]
    mod hub;
    #[cfg(all(feature = "hub", feature = "testing"))]
    mod hub_schema;
    mod identifier;
    mod issues;
    mod limits;
    mod messages;
    mod pages;
    mod profile;
    mod profiles;
    mod properties;
    mod rows;
    #[cfg(feature = "schemars")]
    mod schema;
    mod search;
    mod sparse;
    mod sso;
    mod surrogates;
    mod sweep;
    mod syntax;
    mod tables;
    mod terminology;
    #[cfg(feature = "testing")]
    mod testing;
    mod validate;
    mod values;
    mod vocabulary;
}
