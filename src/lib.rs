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
