//! `Appointment` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// A booking that brings participants together at a set time. The SAS wants one message for each creation
    /// or change.
    Appointment "Appointment" ("appointment-definitions.html") {
        /// Stable identifier assigned by the vendor, such as a UUID under its own namespace. SAS updates are
        /// addressed by it.
        identifier: many Identifier = "identifier" 0..*;
        /// Where the booking stands. The SAS uses `booked`, `fulfilled`, `noshow` and `cancelled`, and
        /// `pending` for SOS Médecins.
        status: value AppointmentStatus = "status" 1..1;
        /// Why the booking was cancelled or, at times, not honoured. The name has a single `l`.
        cancelation_reason: shared CodeableConcept = "cancelationReason" 0..1;
        /// Broad family of the service to be delivered.
        service_category: few_shared CodeableConcept = "serviceCategory" 0..*;
        /// Precise service to be delivered at the appointment.
        service_type: few_shared CodeableConcept = "serviceType" 0..*;
        /// Speciality needed for the appointment, coded in France in `TRE_R38`.
        specialty: few_shared CodeableConcept = "specialty" 0..*;
        /// Style of the booking, such as routine, walk-in or follow-up.
        appointment_type: shared CodeableConcept = "appointmentType" 0..1;
        /// Why the patient comes, as a code or as text.
        reason_code: few_shared CodeableConcept = "reasonCode" 0..*;
        /// Why the patient comes, as a link to a condition, procedure or other record.
        reason_reference: many Reference = "reasonReference" 0..* [Condition Procedure Observation ImmunizationRecommendation];
        /// Urgency as a number for sorting: the lower the more urgent, except that 0 means no priority.
        priority: value UnsignedInt = "priority" 0..1;
        /// One-line subject of the appointment, as in a calendar entry.
        description: value FhirString = "description" 0..1;
        /// Any resource worth having at hand for the appointment.
        supporting_information: many Reference = "supportingInformation" 0..*;
        /// Beginning of the appointment as an RFC 3339 instant with offset; the SAS requires it.
        start: value Instant = "start" 0..1;
        /// Finish of the appointment as an RFC 3339 instant with offset; the SAS requires it.
        end: value Instant = "end" 0..1;
        /// Planned length in minutes, possibly shorter than the time between start and end.
        minutes_duration: value PositiveInt = "minutesDuration" 0..1;
        /// A slot that the appointment occupies.
        slot: many Reference = "slot" 0..* [Slot];
        /// When the booking was first made, as a date or an RFC 3339 date-time; the SAS expects it.
        created: value DateTime = "created" 0..1;
        /// Remarks on the booking, meant for staff.
        comment: value FhirString = "comment" 0..1;
        /// What the patient should do or bring, such as coming fasting.
        patient_instruction: value FhirString = "patientInstruction" 0..1;
        /// The order or referral that the appointment answers.
        based_on: many Reference = "basedOn" 0..* [ServiceRequest];
        /// Someone or something taking part in the appointment. In the SAS, the professional who will see the
        /// patient.
        participant: many AppointmentParticipant = "participant" 1..*;
        /// A span of time that would suit the requester, used before a final time is fixed.
        requested_period: many Period = "requestedPeriod" 0..*;
    }
}

backbone! {
    /// Someone or something taking part in the appointment. In the SAS, the professional who will see the
    /// patient.
    AppointmentParticipant "Appointment.participant" ("appointment-definitions.html") {
        /// Part played in the appointment, as a code; the SOS Médecins example uses `ADM`.
        type_: few_shared CodeableConcept = "type" 0..*;
        /// Who takes part. In the SAS, a reference holding only the professional's RPPS or ADELI identifier.
        actor: one Reference = "actor" 0..1 [Patient Practitioner PractitionerRole RelatedPerson Device HealthcareService Location];
        /// Whether the presence of this participant is `required`, `optional` or `information-only`.
        required: value ParticipantRequired = "required" 0..1;
        /// Answer of the participant to the invitation; SAS profiles accept only `accepted` and
        /// `needs-action`.
        status: value ParticipationStatus = "status" 1..1;
        /// Part of the appointment this participant attends, when not the whole.
        period: boxed Period = "period" 0..1;
    }
}
