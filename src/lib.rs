//! The FHIR messages of the French *Service d'Accès aux Soins* (SAS). **Start with [the book](guide).**
//!
//! | for whom | modules |
//! |---|---|
//! | vendors of appointment books | [`search`] and [`http`] for searches, [`account`], [`sso`], [`booking`]; [end to end](guide::vendor) |
//! | the platform | [`search::availability`], [`account`], [`booking`]; [end to end](guide::platform) |
//! | software of dispatchers | [`contextual_search`], `hub` (a feature) |
//! | whoever checks resources | [`validate`], [`diagnostic`], [`codes`], [rules and pages](validate::pages) |
//! | whoever needs a value | [`identifier`], [`terminology`], [`time`], [`profile`] (conformant resources) |
//! | whoever needs FHIR itself | [`r4`] (types, reading, writing), [`json`] |
//! | programs in other languages | `findings` (a feature): a check as plain data |
//! | whoever looks something up | [`data_tables`], [`guide`], [`architecture`] |
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod account;
#[doc = include_str!("architecture.md")]
pub mod architecture {}
pub mod booking;
pub mod codes;
pub mod contextual_search;
#[doc = include_str!("data_tables.md")]
#[cfg_attr(feature = "hub", doc = include_str!("hub/data_tables.md"))]
pub mod data_tables {}
pub mod diagnostic;
#[cfg(feature = "findings")]
pub mod findings;
mod from_text;
pub mod guide;
pub mod http;
#[cfg(feature = "hub")]
pub mod hub;
pub mod identifier;
pub mod json;
mod lang;
pub mod profile;
pub mod r4;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod search;
pub mod sso;
pub mod terminology;
#[cfg(feature = "testing")]
pub mod testing;
pub mod time;
mod urls;
mod use_case;
pub mod validate;

pub use profile::{
    FrAppointment, FrBundle, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, NonConformant,
};
pub use use_case::{UnknownUseCase, UseCase};
