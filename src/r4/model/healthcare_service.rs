//! `HealthcareService` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// A care service offered by an organization. In the SAS it links a slot to a CPTS.
    HealthcareService "HealthcareService" ("healthcareservice-definitions.html") {
        /// Business identifier of the service.
        identifier: many Identifier = "identifier" 0..*;
        /// `false` when the service is no longer offered.
        active: value bool = "active" 0..1;
        /// The organization offering the service; in the SAS, the CPTS, which the profile requires.
        provided_by: one Reference = "providedBy" 0..1 [Organization];
        /// Broad family of the service; the French profile allows only one.
        category: few_shared CodeableConcept = "category" 0..*;
        /// Precise kind of service delivered, as a code.
        type_: few_shared CodeableConcept = "type" 0..*;
        /// Medical speciality handled by the service, coded in France in `TRE_R38`.
        specialty: few_shared CodeableConcept = "specialty" 0..*;
        /// A place where the service is delivered.
        location: many Reference = "location" 0..* [Location];
        /// Name of the service as shown to users.
        name: value FhirString = "name" 0..1;
        /// Short warning to show next to the name of the service.
        comment: value FhirString = "comment" 0..1;
        /// Longer description of the service, in Markdown.
        extra_details: value Markdown = "extraDetails" 0..1;
        /// A picture or logo of the service.
        photo: one Attachment = "photo" 0..1;
        /// Contact of the service, such as its own phone line or mailbox.
        telecom: many ContactPoint = "telecom" 0..*;
        /// An area whose inhabitants the service is meant for.
        coverage_area: many Reference = "coverageArea" 0..* [Location];
        /// Terms on which the service is delivered, such as free of charge or at the patient's cost.
        service_provision_code: few_shared CodeableConcept = "serviceProvisionCode" 0..*;
        /// A condition a patient must meet to use the service.
        eligibility: many HealthcareServiceEligibility = "eligibility" 0..*;
        /// A public programme the service belongs to.
        program: few_shared CodeableConcept = "program" 0..*;
        /// A practical feature of the service, such as wheelchair access.
        characteristic: few_shared CodeableConcept = "characteristic" 0..*;
        /// A language in which the service is offered, as a BCP 47 tag.
        communication: few_shared CodeableConcept = "communication" 0..*;
        /// A channel by which the service accepts referrals, such as phone or mail.
        referral_method: few_shared CodeableConcept = "referralMethod" 0..*;
        /// `true` when patients must book; `false` when they can just come.
        appointment_required: value bool = "appointmentRequired" 0..1;
        /// A weekly pattern of hours at which the service is delivered.
        available_time: many HealthcareServiceAvailableTime = "availableTime" 0..*;
        /// A closure of the service, with its reason.
        not_available: many HealthcareServiceNotAvailable = "notAvailable" 0..*;
        /// Free text on departures from the usual service hours, such as bank holidays.
        availability_exceptions: value FhirString = "availabilityExceptions" 0..1;
        /// Technical access point of the systems behind the service.
        endpoint: many Reference = "endpoint" 0..* [Endpoint];
    }
}

backbone! {
    /// A condition a patient must meet to use the service.
    HealthcareServiceEligibility "HealthcareService.eligibility" ("healthcareservice-definitions.html") {
        /// The condition of access as a code.
        code: shared CodeableConcept = "code" 0..1;
        /// The condition of access explained, in Markdown.
        comment: value Markdown = "comment" 0..1;
    }
}

backbone! {
    /// A weekly pattern of hours at which the service is delivered.
    HealthcareServiceAvailableTime "HealthcareService.availableTime" ("healthcareservice-definitions.html") {
        /// Days the service hours apply to, `mon` to `sun`.
        days_of_week: values DaysOfWeek = "daysOfWeek" 0..*;
        /// `true` when the service runs round the clock on those days, so that hours are left out.
        all_day: value bool = "allDay" 0..1;
        /// Hour at which the service starts, local time `hh:mm:ss` without offset.
        available_start_time: value Time = "availableStartTime" 0..1;
        /// Hour at which the service stops, local time `hh:mm:ss` without offset.
        available_end_time: value Time = "availableEndTime" 0..1;
    }
}

backbone! {
    /// A closure of the service, with its reason.
    HealthcareServiceNotAvailable "HealthcareService.notAvailable" ("healthcareservice-definitions.html") {
        /// Reason for the closure, in words that may be shown to users.
        description: value FhirString = "description" 1..1;
        /// Dates between which the service is closed.
        during: boxed Period = "during" 0..1;
    }
}
