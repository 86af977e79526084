//! The ten resources, each with its parts, and a resource of any type.

mod appointment;
mod bundle;
mod healthcare_service;
mod issue;
mod location;
mod new;
mod operation_outcome;
mod organization;
mod practitioner;
mod practitioner_role;
mod resource;
mod schedule;
mod slot;
mod type_names;

pub use appointment::{Appointment, AppointmentParticipant};
pub use bundle::{
    Bundle, BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
};
pub use healthcare_service::{
    HealthcareService, HealthcareServiceAvailableTime, HealthcareServiceEligibility,
    HealthcareServiceNotAvailable,
};
pub(crate) use issue::outcome_issue;
pub use location::{Location, LocationHoursOfOperation, LocationPosition};
pub use operation_outcome::{OperationOutcome, OperationOutcomeIssue};
pub use organization::{Organization, OrganizationContact};
pub use practitioner::{Practitioner, PractitionerQualification};
pub use practitioner_role::{
    PractitionerRole, PractitionerRoleAvailableTime, PractitionerRoleNotAvailable,
};
pub use resource::Resource;

pub use schedule::Schedule;
pub use slot::Slot;
pub(crate) use type_names::{is_canonical, is_resource_type, resource_type_named};
