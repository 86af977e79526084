#![doc = include_str!("../README.md")]

pub mod account;
pub mod booking;
pub mod codes;
pub mod contextual_search;
#[doc = include_str!("data_tables.md")]
#[cfg_attr(feature = "hub", doc = include_str!("hub/data_tables.md"))]
pub mod data_tables {}
mod errors;
pub mod exchange;
#[cfg(feature = "hub")]
pub mod hub;
pub mod identifier;
pub mod issue;
pub mod json;
mod lang;
pub mod proven;
pub mod r4;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod search;
pub mod sso;
#[cfg(feature = "proptest")]
pub mod strategy;
pub mod terminology;
mod use_case;
pub mod validate;
mod web_address;

pub use proven::{
    FrAppointment, FrBundle, FrHealthcareService, FrLocation, FrOrganization, FrPractitioner,
    FrPractitionerRoleExercice, FrRegulator, FrSchedule, FrSlot, Unproven,
};
pub use use_case::{UnknownUseCase, UseCase};
