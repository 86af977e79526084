//! The integration tests, as one binary.

mod suite {
    mod account;
    mod availability;
    mod catalogue;
    mod round;
    mod shared;
    mod tree;

    mod answer;
    mod booking;
    #[cfg(feature = "cli")]
    mod cli;
    mod damage;
    mod examples;
    mod foreign;
    mod guide;
    mod identifier;
    mod issues;
    mod limits;
    mod messages;
    mod pages;
    mod profiles;
    mod properties;
    mod rows;
    mod search;
    mod sso;
    mod syntax;
    mod tables;
    mod terminology;
    mod validate;
    mod values;
}
