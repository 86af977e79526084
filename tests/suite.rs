//! The integration tests, as one binary.
#![allow(clippy::string_slice, reason = "a test that panics is a test that fails")]

// the dependency on itself that turns the features `proptest` and `schemars` on is not in the package
mod suite {
    mod account;
    mod availability;
    mod catalogue;
    mod round;
    mod shared;
    mod tree;

    mod alike;
    mod answer;
    mod booking;
    mod calls;
    mod characters;
    #[cfg(feature = "cli")]
    mod cli;
    mod codes;
    #[cfg(feature = "proptest")]
    mod contextual_search;
    mod damage;
    mod examples;
    mod foreign;
    mod guide;
    #[cfg(all(feature = "hub", feature = "proptest"))]
    mod hub;
    #[cfg(all(feature = "hub", feature = "proptest"))]
    mod hub_schema;
    mod identifier;
    mod issues;
    mod limits;
    mod messages;
    mod pages;
    mod profiles;
    mod properties;
    mod proven;
    mod rows;
    #[cfg(feature = "schemars")]
    mod schema;
    mod search;
    mod sparse;
    mod sso;
    #[cfg(feature = "proptest")]
    mod strategy;
    mod surrogates;
    mod sweep;
    mod syntax;
    mod tables;
    mod terminology;
    mod validate;
    mod values;
}
