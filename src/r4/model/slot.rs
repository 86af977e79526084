//! `Slot` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// One bookable stretch of time in an agenda. A SAS search returns free slots only.
    Slot "Slot" ("slot-definitions.html") {
        /// Business identifier of the slot in the agenda product.
        identifier: many Identifier = "identifier" 0..*;
        /// Broad family of the services that can be booked in the slot; the French profile allows only one.
        service_category: few_shared CodeableConcept = "serviceCategory" 0..*;
        /// What can be booked. In the SAS: `AMB` at the practice, `HH` at home, `VR` remote, a free-text
        /// reason, or a link to a CPTS.
        service_type: few_shared CodeableConcept = "serviceType" 0..*;
        /// Medical speciality offered in the slot, coded in France in `TRE_R38`.
        specialty: few_shared CodeableConcept = "specialty" 0..*;
        /// How to get the appointment. In the SAS, `ROUTINE` can be booked and `WALKIN` means coming
        /// without booking.
        appointment_type: shared CodeableConcept = "appointmentType" 0..1;
        /// The agenda the slot belongs to, whose actors are who receives and where.
        schedule: one Reference = "schedule" 1..1 [Schedule];
        /// Whether the slot can be taken; SAS answers only ever hold `free`.
        status: value SlotStatus = "status" 1..1;
        /// Beginning of the slot as an RFC 3339 instant with offset; SAS examples write milliseconds, as in
        /// `2024-03-01T09:00:00.000+01:00`.
        start: value Instant = "start" 1..1;
        /// Finish of the slot as an RFC 3339 instant with offset, later than the start.
        end: value Instant = "end" 1..1;
        /// `true` when more appointments than the slot can normally take have already been put in it.
        overbooked: rare_value bool = "overbooked" 0..1;
        /// Free text about the slot. In the SAS it holds the booking URL, to which the platform adds an
        /// `origin` query parameter.
        comment: value FhirString = "comment" 0..1;
    }
}
