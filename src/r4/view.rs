//! An element as its own type again: what a rule that knows one type asks for.

use super::{
    Address, Annotation, Appointment, AppointmentParticipant, Attachment, Base, Bundle,
    BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
    CodeableConcept, Coding, ContactDetail, ContactPoint, Contributor, DataRequirement,
    DataRequirementCodeFilter, DataRequirementDateFilter, DataRequirementSort, Dosage,
    DosageDoseAndRate, Expression, Extension, HealthcareService, HealthcareServiceAvailableTime,
    HealthcareServiceEligibility, HealthcareServiceNotAvailable, HumanName, Identifier, Location,
    LocationHoursOfOperation, LocationPosition, Meta, Money, Narrative, OperationOutcome,
    OperationOutcomeIssue, Organization, OrganizationContact, ParameterDefinition, Period,
    Practitioner, PractitionerQualification, PractitionerRole, PractitionerRoleAvailableTime,
    PractitionerRoleNotAvailable, Quantity, Range, Ratio, Reference, RelatedArtifact, SampledData,
    Schedule, Signature, Slot, Timing, TimingRepeat, TriggerDefinition, UsageContext,
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
        #[derive(Clone, Copy)]
        pub enum View<'a> {
            $($name(&'a $name),)*
        }

        /// One of each, without anything in it.
        #[cfg(feature = "schemars")]
        pub(crate) fn blanks() -> impl Iterator<Item = Box<dyn super::Element>> {
            let blanks: Vec<Box<dyn super::Element>> =
                vec![$(Box::new(<$name as super::Blank>::blank()),)*];
            blanks.into_iter()
        }
    };
}

views! {
    Address Annotation Appointment AppointmentParticipant Attachment Base Bundle BundleEntry
    BundleEntryRequest BundleEntryResponse BundleEntrySearch BundleLink CodeableConcept Coding
    ContactDetail ContactPoint Contributor DataRequirement DataRequirementCodeFilter
    DataRequirementDateFilter DataRequirementSort Dosage DosageDoseAndRate Expression Extension
    HealthcareService HealthcareServiceAvailableTime HealthcareServiceEligibility
    HealthcareServiceNotAvailable HumanName Identifier Location LocationHoursOfOperation
    LocationPosition Meta Money Narrative OperationOutcome OperationOutcomeIssue Organization
    OrganizationContact ParameterDefinition Period Practitioner PractitionerQualification
    PractitionerRole PractitionerRoleAvailableTime PractitionerRoleNotAvailable Quantity Range
    Ratio Reference RelatedArtifact SampledData Schedule Signature Slot Timing TimingRepeat
    TriggerDefinition UsageContext
}
