//! `PractitionerRole` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// A professional's practice in one structure and place. The SAS sends one for each place of consultation.
    PractitionerRole "PractitionerRole" ("practitionerrole-definitions.html") {
        /// Business identifier of this practice of the professional.
        identifier: many Identifier = "identifier" 0..*;
        /// `false` when the professional no longer practises in this role.
        active: value bool = "active" 0..1;
        /// Dates between which the professional works in this role.
        period: boxed Period = "period" 0..1;
        /// The professional concerned; in SAS answers a relative reference such as `Practitioner/12`.
        practitioner: one Reference = "practitioner" 0..1 [Practitioner];
        /// The structure worked for. The SAS names it by an identifier of type `IDNST`: FINESS, else SIRET,
        /// else RPPS or ADELI rang.
        organization: one Reference = "organization" 0..1 [Organization];
        /// What the person does there, such as their profession or function.
        code: few_shared CodeableConcept = "code" 0..*;
        /// Speciality practised in this role, coded in France in `TRE_R38`.
        specialty: few_shared CodeableConcept = "specialty" 0..*;
        /// Place of consultation. In the SAS it is a `Location` contained in this resource, referenced as
        /// `#id`.
        location: many Reference = "location" 0..* [Location];
        /// A care service the professional delivers in this role.
        healthcare_service: many Reference = "healthcareService" 0..* [HealthcareService];
        /// Contact for this practice. The SAS expects phones in E.164 form; leave it out if the role has no phone.
        telecom: many ContactPoint = "telecom" 0..*;
        /// A weekly pattern of hours at which the professional can be seen; bookable times are
        /// in `Slot`.
        available_time: many PractitionerRoleAvailableTime = "availableTime" 0..*;
        /// An absence of the professional, such as leave, with its reason.
        not_available: many PractitionerRoleNotAvailable = "notAvailable" 0..*;
        /// Free text on departures from the professional's usual hours, such as bank holidays.
        availability_exceptions: value FhirString = "availabilityExceptions" 0..1;
        /// Technical access point of the systems used in this role.
        endpoint: many Reference = "endpoint" 0..* [Endpoint];
    }
}

backbone! {
    /// A weekly pattern of hours at which the professional can be seen; bookable times are in `Slot`.
    PractitionerRoleAvailableTime "PractitionerRole.availableTime" ("practitionerrole-definitions.html") {
        /// Days the working hours apply to, `mon` to `sun`.
        days_of_week: values DaysOfWeek = "daysOfWeek" 0..*;
        /// `true` when the professional is available round the clock on those days, so that hours are left
        /// out.
        all_day: value bool = "allDay" 0..1;
        /// Hour at which the professional's availability begins, local time `hh:mm:ss` without offset.
        available_start_time: value Time = "availableStartTime" 0..1;
        /// Hour at which the professional's availability ends, local time `hh:mm:ss` without offset.
        available_end_time: value Time = "availableEndTime" 0..1;
    }
}

backbone! {
    /// An absence of the professional, such as leave, with its reason.
    PractitionerRoleNotAvailable "PractitionerRole.notAvailable" ("practitionerrole-definitions.html") {
        /// Reason for the absence, in words that may be shown to the public.
        description: value FhirString = "description" 1..1;
        /// Dates between which the professional is away.
        during: boxed Period = "during" 0..1;
    }
}
