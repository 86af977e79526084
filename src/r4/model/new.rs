//! Constructors: what R4 demands as arguments, everything else left out. Bases of `..` literals.

use crate::r4::{
    Address, Appointment, AppointmentParticipant, AppointmentStatus, Attachment, Blank, Bundle,
    BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
    BundleType, Code, CodeableConcept, Coding, ContactPoint, Decimal, Extension, ExtensionValue,
    FhirString, HealthcareService, HealthcareServiceAvailableTime, HealthcareServiceEligibility,
    HealthcareServiceNotAvailable, HttpVerb, HumanName, Identifier, Instant, IssueSeverity,
    IssueType, List, Location, LocationHoursOfOperation, LocationPosition, Meta, Money, Narrative,
    NarrativeStatus, OperationOutcome, OperationOutcomeIssue, Organization, OrganizationContact,
    ParticipationStatus, Period, Practitioner, PractitionerQualification, PractitionerRole,
    PractitionerRoleAvailableTime, PractitionerRoleNotAvailable, Quantity, Range, Ratio, Reference,
    Resource, Schedule, SearchEntryMode, Signature, Slot, SlotStatus, Uri, Xhtml,
};

/// Types of which R4 demands nothing: `Default` is a base for literals.
macro_rules! free {
    ($($name:ident)*) => {$(
        impl Default for $name {
            fn default() -> Self {
                Self::blank()
            }
        }
    )*};
}

free! {
    Address Attachment CodeableConcept Coding ContactPoint HumanName Identifier Meta Money Period Quantity Range Ratio
    Reference
    BundleEntry BundleEntrySearch HealthcareServiceAvailableTime HealthcareServiceEligibility
    LocationHoursOfOperation OrganizationContact PractitionerRoleAvailableTime
}

/// Resources of which R4 demands nothing that one could pass.
macro_rules! bare {
    ($($name:ident)*) => {$(
        impl $name {
            /// An empty one: a base for literals.
            #[must_use]
            #[allow(clippy::new_without_default, reason = "an empty resource should not look finished")]
            pub fn new() -> Self {
                Self::blank()
            }
        }
    )*};
}

bare!(Practitioner PractitionerRole Location HealthcareService Organization);

impl Slot {
    /// A slot of a schedule.
    ///
    /// ```
    /// use fhir_sas::r4::{Instant, Reference, Slot, SlotStatus};
    ///
    /// let start: Instant = "2024-06-12T16:40:00.000+02:00".parse()?;
    /// let end: Instant = "2024-06-12T17:00:00.000+02:00".parse()?;
    /// let slot = Slot {
    ///     comment: Some("https://agenda.example.fr/rdv/12".into()),
    ///     ..Slot::new(Reference::to("Schedule/7"), SlotStatus::FREE, start, end)
    /// };
    /// assert!(fhir_sas::r4::to_string(&slot).contains(r#""status":"free""#));
    /// # Ok::<(), fhir_sas::r4::FormatError>(())
    /// ```
    #[must_use]
    pub fn new(schedule: Reference, status: SlotStatus, start: Instant, end: Instant) -> Self {
        Self {
            schedule: Some(schedule),
            status: Some(status.into()),
            start: Some(start.into()),
            end: Some(end.into()),
            ..Self::blank()
        }
    }
}

impl Schedule {
    /// The agenda of somebody or something.
    #[must_use]
    pub fn new(actor: impl IntoIterator<Item = Reference>) -> Self {
        Self { actor: actor.into_iter().collect(), ..Self::blank() }
    }
}

impl Appointment {
    /// An appointment with its participants.
    #[must_use]
    pub fn new(
        status: AppointmentStatus,
        participant: impl IntoIterator<Item = AppointmentParticipant>,
    ) -> Self {
        Self {
            status: Some(status.into()),
            participant: participant.into_iter().collect(),
            ..Self::blank()
        }
    }
}

impl AppointmentParticipant {
    /// Somebody or something that takes part.
    #[must_use]
    pub fn new(actor: Reference, status: ParticipationStatus) -> Self {
        Self { actor: Some(actor), status: Some(status.into()), ..Self::blank() }
    }
}

impl Bundle {
    /// A bundle of a kind, still without entries.
    #[must_use]
    pub fn new(type_: BundleType) -> Self {
        Self { type_: Some(type_.into()), ..Self::blank() }
    }
}

impl BundleLink {
    /// A link; `relation` is `self` for the request that is answered.
    #[must_use]
    pub fn new(relation: impl Into<FhirString>, url: impl Into<Uri>) -> Self {
        Self {
            relation: Some(relation.into().into()),
            url: Some(url.into().into()),
            ..Self::blank()
        }
    }
}

impl BundleEntry {
    /// An entry of a searchset.
    #[must_use]
    pub fn found(
        full_url: impl Into<Uri>,
        resource: impl Into<Resource>,
        mode: SearchEntryMode,
    ) -> Self {
        Self {
            full_url: Some(full_url.into().into()),
            resource: Some(resource.into()),
            search: Some(BundleEntrySearch {
                mode: Some(mode.into()),
                ..BundleEntrySearch::default()
            }),
            ..Self::blank()
        }
    }
}

impl BundleEntryRequest {
    /// What to do with an entry of a batch or transaction.
    #[must_use]
    pub fn new(method: HttpVerb, url: impl Into<Uri>) -> Self {
        Self { method: Some(method.into()), url: Some(url.into().into()), ..Self::blank() }
    }
}

impl BundleEntryResponse {
    /// What became of an entry; `status` is an HTTP status, as in `201 Created`.
    #[must_use]
    pub fn new(status: impl Into<FhirString>) -> Self {
        Self { status: Some(status.into().into()), ..Self::blank() }
    }
}

impl OperationOutcome {
    /// What happened.
    #[must_use]
    pub fn new(issue: impl IntoIterator<Item = OperationOutcomeIssue>) -> Self {
        Self { issue: issue.into_iter().collect(), ..Self::blank() }
    }
}

impl OperationOutcomeIssue {
    /// One thing that happened.
    #[must_use]
    pub fn new(severity: IssueSeverity, code: IssueType) -> Self {
        Self { severity: Some(severity.into()), code: Some(code.into()), ..Self::blank() }
    }
}

impl PractitionerQualification {
    /// A diploma or licence.
    #[must_use]
    pub fn new(code: CodeableConcept) -> Self {
        Self { code: Some(code.into()), ..Self::blank() }
    }
}

impl PractitionerRoleNotAvailable {
    /// A time of absence, and why.
    #[must_use]
    pub fn new(description: impl Into<FhirString>) -> Self {
        Self { description: Some(description.into().into()), ..Self::blank() }
    }
}

impl HealthcareServiceNotAvailable {
    /// A time of absence, and why.
    #[must_use]
    pub fn new(description: impl Into<FhirString>) -> Self {
        Self { description: Some(description.into().into()), ..Self::blank() }
    }
}

impl LocationPosition {
    /// A place on the globe, in degrees (WGS84).
    #[must_use]
    pub fn new(longitude: Decimal, latitude: Decimal) -> Self {
        Self { longitude: Some(longitude.into()), latitude: Some(latitude.into()), ..Self::blank() }
    }
}

impl Narrative {
    /// A summary for people, as an XHTML `div`.
    #[must_use]
    pub fn new(status: NarrativeStatus, div: impl Into<Xhtml>) -> Self {
        Self { status: Some(status.into()), div: Some(div.into().into()), ..Self::blank() }
    }
}

impl Signature {
    /// A signature: what it means, when, and whose.
    #[must_use]
    pub fn new(type_: impl IntoIterator<Item = Coding>, when: Instant, who: Reference) -> Self {
        Self {
            type_: type_.into_iter().collect(),
            when: Some(when.into()),
            who: Some(who),
            ..Self::blank()
        }
    }
}

impl Extension {
    /// An extension with a value.
    #[must_use]
    pub fn new(url: impl Into<Uri>, value: impl Into<ExtensionValue>) -> Self {
        Self { url: Some(url.into().into()), value: Some(value.into()), ..Self::blank() }
    }

    /// An extension made of extensions.
    #[must_use]
    pub fn nested(url: impl Into<Uri>, parts: Vec<Extension>) -> Self {
        Self {
            url: Some(url.into().into()),
            base: crate::r4::Base::with_extension(parts),
            ..Self::blank()
        }
    }
}

impl Coding {
    /// A code of a code system.
    #[must_use]
    pub fn new(system: impl Into<Uri>, code: impl Into<Code>) -> Self {
        Self { system: Some(system.into().into()), code: Some(code.into().into()), ..Self::blank() }
    }
}

impl CodeableConcept {
    /// Just a text.
    #[must_use]
    pub fn text(text: impl Into<FhirString>) -> Self {
        Self { text: Some(text.into().into()), ..Self::blank() }
    }
}

impl From<Coding> for CodeableConcept {
    fn from(coding: Coding) -> Self {
        Self { coding: List::one(coding), ..Self::blank() }
    }
}

impl Reference {
    /// A reference by address: `Schedule/7`, `#place`, or a whole URL.
    #[must_use]
    pub fn to(reference: impl Into<FhirString>) -> Self {
        Self { reference: Some(reference.into().into()), ..Self::blank() }
    }
}
