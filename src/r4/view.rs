//! An element as its own type again: what a rule that knows one type asks for.

use super::{
    Address, Appointment, AppointmentParticipant, Attachment, Base, Bundle, BundleEntry,
    BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink, CodeableConcept,
    Coding, ContactPoint, Extension, HealthcareService, HealthcareServiceAvailableTime,
    HealthcareServiceEligibility, HealthcareServiceNotAvailable, HumanName, Identifier, Location,
    LocationHoursOfOperation, LocationPosition, Meta, Money, Narrative, OperationOutcome,
    OperationOutcomeIssue, Organization, OrganizationContact, Period, Practitioner,
    PractitionerQualification, PractitionerRole, PractitionerRoleAvailableTime,
    PractitionerRoleNotAvailable, Quantity, Range, Ratio, Reference, Schedule, Signature, Slot,
    object::Sealed,
};

/// Every element can be seen as its own type.
pub trait Viewed: Sealed {
    fn view(&self) -> View<'_>;
    /// Where R4 declares it: `Slot`, `Coding`, `Bundle.entry`.
    fn declared(&self) -> &'static str;
}

macro_rules! views {
    ($($name:ident)*) => {
        /// An element, with its type told.
        #[derive(Debug, Clone, Copy)]
        pub enum View<'a> {
            $($name(&'a $name),)*
        }

        $(impl<'a> From<&'a $name> for View<'a> {
            fn from(element: &'a $name) -> Self {
                Self::$name(element)
            }
        })*
    };
}

views! {
    Address Appointment AppointmentParticipant Attachment Base Bundle BundleEntry
    BundleEntryRequest BundleEntryResponse BundleEntrySearch BundleLink CodeableConcept Coding
    ContactPoint Extension HealthcareService HealthcareServiceAvailableTime
    HealthcareServiceEligibility HealthcareServiceNotAvailable HumanName Identifier Location
    LocationHoursOfOperation LocationPosition Meta Money Narrative OperationOutcome
    OperationOutcomeIssue Organization OrganizationContact Period Practitioner
    PractitionerQualification PractitionerRole PractitionerRoleAvailableTime
    PractitionerRoleNotAvailable Quantity Range Ratio Reference Schedule Signature Slot
}
