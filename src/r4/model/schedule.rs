//! `Schedule` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// An agenda: the container that ties slots to the professional, place or service they belong to.
    Schedule "Schedule" ("schedule-definitions.html") {
        /// Business identifier of the agenda in the product that holds it.
        identifier: many Identifier = "identifier" 0..*;
        /// `false` when the agenda is no longer in use and must not be booked.
        active: value bool = "active" 0..1;
        /// Broad family of the services covered by the agenda; the French profile allows only one.
        service_category: few_shared CodeableConcept = "serviceCategory" 0..*;
        /// Precise services covered by the agenda. The French profile forbids it: use `Slot.serviceType`.
        service_type: few_shared CodeableConcept = "serviceType" 0..*;
        /// Medical speciality practised in this agenda, coded in France in `TRE_R38`.
        specialty: few_shared CodeableConcept = "specialty" 0..*;
        /// Who or what the agenda belongs to. SAS: the `Practitioner` and the `PractitionerRole`, or the
        /// `Location` for SOS Médecins.
        actor: many Reference = "actor" 1..* [Patient Practitioner PractitionerRole RelatedPerson Device HealthcareService Location];
        /// Stretch of time over which the agenda is opened, that is, for which slots exist.
        planning_horizon: boxed Period = "planningHorizon" 0..1;
        /// Free warnings on the agenda, such as limits on what may be booked.
        comment: value FhirString = "comment" 0..1;
    }
}
