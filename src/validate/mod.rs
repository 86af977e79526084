//! Whether a text or a value conforms to FHIR R4, to `FrCore`, and to the profiles of the guide.

mod bundle;
mod coding;
mod compiled;
mod demand;
mod engine;
mod extension;
mod guide;
mod index;
mod path;
mod profile;
mod raw;
mod recent;
mod reference;
mod report;
mod rules;
mod sink;
mod slicing;
mod table;
mod terminology;
mod xhtml;

pub use crate::issue::Layer;
pub use guide::{BadRequest, Request};
pub use report::{Report, Validator};
