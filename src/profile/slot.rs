//! Slots.

use chrono::{DateTime, FixedOffset};

use super::{IntoOptionalText, NonConformant, builder, conformant, meta, profile};
use crate::{
    UseCase,
    r4::{
        CodeableConcept, Coding, Extension, ExtensionValue, FhirString, Instant, IntoTime, Meta,
        Reference, Shared, Slot, SlotStatus,
    },
    terminology::{
        Booking, Consultation, Specialty, Visibility,
        system::{CPTS_CATEGORY, TRE_R66},
    },
    urls::known as urls,
    validate::Report,
};

conformant! {
    /// A free slot: `FrSlotAgregateur`, `sas-cpts-slot-aggregator` or `sas-sos-slot-aggregator` by its flow.
    ///
    /// ```
    /// use fhir_sas::{
    ///     FrSlot, UseCase,
    ///     r4::{Instant, Reference},
    ///     terminology::{Consultation, Specialty, Visibility},
    /// };
    ///
    /// let (start, end): (Instant, Instant) = (
    ///     "2026-03-02T09:00:00.000+01:00".parse()?,
    ///     "2026-03-02T09:15:00.000+01:00".parse()?,
    /// );
    /// let slot = FrSlot::builder(
    ///     UseCase::IndividualPractitioner,
    ///     Reference::to("Schedule/7"),
    ///     start,
    ///     end,
    /// )
    /// .visible_to([Visibility::Public, Visibility::Pro])
    /// .consultation([Consultation::Office])
    /// .reason("Visite de contrôle")
    /// .specialty(Specialty::MEDECINE_GENERALE)
    /// .bookable_at("https://agenda.example.fr/rdv?creneau=12")
    /// .build()?;
    /// assert_eq!(slot.end() - slot.start(), chrono::TimeDelta::minutes(15));
    /// assert_eq!(slot.booking_url(), Some("https://agenda.example.fr/rdv?creneau=12"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrSlot of Slot by |flow| profile("Slot", flow), knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
    booking: Booking,
}

impl Known {
    fn of(slot: &Slot) -> Option<Self> {
        let coding = slot.appointment_type.as_ref()?.coding.first()?;
        Some(Self {
            start: slot.start.as_ref()?.value()?.to_chrono()?,
            end: slot.end.as_ref()?.value()?.to_chrono()?,
            booking: Booking::try_from(coding).ok()?,
        })
    }
}

impl FrSlot {
    /// When it starts.
    #[must_use]
    pub fn start(&self) -> DateTime<FixedOffset> {
        self.known.start
    }

    /// When it ends: later than it starts.
    #[must_use]
    pub fn end(&self) -> DateTime<FixedOffset> {
        self.known.end
    }

    /// Whether it is booked, or for walk-ins.
    #[must_use]
    pub fn booking(&self) -> Booking {
        self.known.booking
    }

    /// Where it is booked: an absolute `http` or `https` address. Slots without one are for patients who come without
    /// appointment.
    #[must_use]
    pub fn booking_url(&self) -> Option<&str> {
        self.r4.comment.as_ref()?.value().map(FhirString::as_str)
    }

    /// Who may see it: at least one.
    pub fn visibilities(&self) -> impl Iterator<Item = Visibility> {
        let labels = self.r4.meta.as_ref().map_or(&[][..], |meta| &meta.security).iter();
        labels.filter_map(|label| Visibility::try_from(label).ok())
    }

    /// Where patients may be seen.
    pub fn consultations(&self) -> impl Iterator<Item = Consultation> {
        self.codings().filter_map(|coding| Consultation::try_from(coding).ok())
    }

    /// Reasons to come, in the practitioner's words.
    pub fn reasons(&self) -> impl Iterator<Item = &str> {
        self.r4
            .service_type
            .iter()
            .filter_map(|concept| Some(concept.text.as_ref()?.value()?.as_str()))
    }

    /// Specialities that have a code.
    pub fn specialties(&self) -> impl Iterator<Item = Specialty> {
        let codings = self.r4.specialty.iter().flat_map(|concept| concept.coding.iter());
        codings.filter_map(|coding| Specialty::try_from(coding).ok())
    }

    fn codings(&self) -> impl Iterator<Item = &Coding> {
        self.r4.service_type.iter().flat_map(|concept| concept.coding.iter())
    }
}

builder! {
    SlotBuilder makes FrSlot of Slot;

    /// A slot of a schedule. It is `free`, and booked, unless [`SlotBuilder::walk_in`] is called.
    pub fn builder(
        use_case: UseCase,
        ["schedule"] schedule: Reference,
        ["start"] start: impl IntoTime<Instant>,
        ["end"] end: impl IntoTime<Instant>,
    ) -> SlotBuilder {
        let (meta, booking) = (meta(profile("Slot", use_case)), Booking::Routine.to_coding().into());
        SlotBuilder { r4: slot(meta, booking, schedule, start.into_time(), end.into_time()), use_case }
    }

    methods:

    /// Who may see it (`meta.security`, 1..*). The flow of SOS Médecins has `PUBLIC` and `SNP` only.
    ["meta.security", "slot-visibility"]
    pub fn visible_to(mut self, labels: impl IntoIterator<Item = Visibility>) -> Self {
        let meta = self.r4.meta.get_or_insert_default();
        labels.into_iter().for_each(|label| show_to(meta, label));
        self
    }

    /// A CPTS whose members may see it, by a reference to its `HealthcareService`. The label `CPTS` is added.
    ["serviceType.extension", "meta.security[]", "slot-cpts-label"]
    pub fn visible_to_cpts(mut self, service: Reference) -> Self {
        show_to(self.r4.meta.get_or_insert_default(), Visibility::Cpts);
        self.r4.service_type.push(service_of_cpts(service));
        self
    }

    /// Where patients may be seen (`serviceType`, 0..*).
    ["serviceType.coding", "slot-consultation-missing"]
    pub fn consultation(mut self, kinds: impl IntoIterator<Item = Consultation>) -> Self {
        kinds.into_iter().for_each(|kind| consult(&mut self.r4, kind.to_coding().into()));
        self
    }

    /// A reason to come, in the practitioner's words (`serviceType.text`, 0..*).
    ["serviceType.text"]
    pub fn reason(mut self, reason: impl IntoOptionalText) -> Self {
        if let Some(reason) = reason.optional_text() {
            self.r4.service_type.push(self::reason(FhirString::from(&*reason)));
        }
        self
    }

    /// A speciality (`specialty`, 0..*).
    ["specialty"]
    pub fn specialty(mut self, specialty: impl Into<Option<Specialty>>) -> Self {
        if let Some(specialty) = specialty.into() {
            specialise(&mut self.r4, specialty.to_coding().into());
        }
        self
    }

    /// Where it is booked (`comment`): an absolute `http` or `https` address, to which the platform adds `origin`.
    ["comment", "slot-booking-url", "slot-walk-in-url"]
    pub fn bookable_at(mut self, url: impl IntoOptionalText) -> Self {
        self.r4.comment = url.optional_text().map(|url| FhirString::from(&*url).into());
        self
    }

    /// Patients come without appointment (`appointmentType` is `WALKIN`).
    ["appointmentType", "slot-booking-url"]
    pub fn walk_in(mut self) -> Self {
        self.r4.appointment_type = Some(Booking::WalkIn.to_coding().into());
        self
    }
}

/// A free slot, and its kind of booking.
pub(crate) fn slot(
    meta: Shared<Meta>,
    booking: Shared<CodeableConcept>,
    schedule: Reference,
    start: Instant,
    end: Instant,
) -> Slot {
    Slot {
        meta: Some(meta),
        appointment_type: Some(booking),
        ..Slot::new(schedule, SlotStatus::FREE, start, end)
    }
}

/// The same label twice would be a fault.
pub(crate) fn show_to(meta: &mut Meta, label: Visibility) {
    let coding = label.to_coding();
    if !meta.security.contains(&coding) {
        meta.security.push(coding);
    }
}

pub(crate) fn consult(slot: &mut Slot, concept: Shared<CodeableConcept>) {
    if !slot.service_type.contains(&concept) {
        slot.service_type.push(concept);
    }
}

pub(crate) fn specialise(slot: &mut Slot, concept: Shared<CodeableConcept>) {
    if !slot.specialty.contains(&concept) {
        slot.specialty.push(concept);
    }
}

/// Free text is separate from codes.
pub(crate) fn reason(reason: FhirString) -> Shared<CodeableConcept> {
    CodeableConcept::text(reason).into()
}

/// The link from a slot to a CPTS.
pub(crate) fn service_of_cpts(service: Reference) -> Shared<CodeableConcept> {
    let mut concept = CodeableConcept::from(Coding::new(TRE_R66, CPTS_CATEGORY));
    let leads = Extension::new(urls::SLOT_SERVICE_TYPE, ExtensionValue::from(service));
    concept.base = crate::r4::Base::with_extension(vec![leads]);
    concept.into()
}
