//! The rules of the guide's text and of its acceptance tests, on top of the profiles.
//!
//! `rules` has each rule whole: code, use cases, source, texts, check and page. The files here walk a resource and call the
//! checks: slots and schedules, people, places, appointments, and an answer as a whole.

mod answer;
mod appointment;

mod flows;
mod format;
mod location;
mod practitioner;
mod resource;
mod rule;
pub(super) mod rules;
mod slot;
mod values;

pub(crate) use flows::{REGULATOR, profile_of};
pub(super) use flows::{claimed_flow, edition_of, flow_of};
pub(super) use resource::{check_resource, profile_by_flow};
