//! Appointments.

use chrono::{DateTime, FixedOffset};

use super::{IntoOptionalText, NonConformant, builder, conformant, meta, profile};
use crate::{
    UseCase,
    identifier::{AppointmentId, PlaceId, PractitionerId, RegulatorId},
    r4::{
        Appointment, AppointmentParticipant, AppointmentStatus, CodeableConcept, Coding,
        DateTime as R4DateTime, Extension, ExtensionValue, Identifier, Instant, IntoTime,
        ParticipationStatus, Primitive, Reference,
    },
    terminology::OrientationCategory,
    urls::{fr_core_2, known as urls},
    validate::Report,
};

conformant! {
    /// A booking, as vendors send it to the platform: `FrAppointmentSAS`, `sas-sos-appointment`, or `sas-pdm-appointment` of the
    /// guide's next edition.
    ///
    /// ```
    /// use fhir_sas::{
    ///     FrAppointment, UseCase,
    ///     identifier::AppointmentId,
    ///     r4::{AppointmentStatus, DateTime, Instant},
    /// };
    ///
    /// let (start, end): (Instant, Instant) = (
    ///     "2026-03-02T09:00:00.000+01:00".parse()?,
    ///     "2026-03-02T09:15:00.000+01:00".parse()?,
    /// );
    /// let id = AppointmentId::new("https://agenda.example.fr/rdv", "b6e39355")?;
    /// let appointment = FrAppointment::builder(UseCase::IndividualPractitioner, id)
    ///     .booked(start, end)
    ///     .practitioner("810002909371".parse()?)
    ///     .regulator("3456780581/11242343".parse()?)
    ///     .created("2026-03-01T18:00:00+01:00".parse::<DateTime>()?)
    ///     .build()?;
    /// assert_eq!(appointment.status(), &AppointmentStatus::BOOKED);
    ///
    /// // what becomes of it: the same, but for that
    /// let cancelled = appointment.cancelled()?;
    /// assert_eq!(cancelled.status(), &AppointmentStatus::CANCELLED);
    /// assert_eq!(cancelled.appointment_id(), appointment.appointment_id());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Practitioners and CPTS share a profile: [`validate`](Self::validate) accepts either flow for it, and
    /// [`use_case`](Self::use_case) is the one that was passed.
    ///
    /// [`create`](Self::create) and [`update`](Self::update) make the requests that send it: see [`booking`](crate::booking).
    FrAppointment of Appointment by |flow| profile("Appointment", flow), knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    id: AppointmentId,
    status: AppointmentStatus,
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
    regulator: RegulatorId,
    participation: ParticipationStatus,
}

impl Known {
    fn of(appointment: &Appointment) -> Option<Self> {
        let participant = named(appointment).or_else(|| attendees(appointment).next())?;
        Some(Self {
            id: appointment.identifier.first()?.try_into().ok()?,
            status: appointment.status.as_ref()?.value()?.clone(),
            start: appointment.start.as_ref()?.value()?.to_chrono()?,
            end: appointment.end.as_ref()?.value()?.to_chrono()?,
            regulator: operator(appointment)?.try_into().ok()?,
            participation: participant.status.as_ref()?.value()?.clone(),
        })
    }
}

/// The value of the extension with that address.
pub(super) fn extension<'a>(
    appointment: &'a Appointment,
    address: &str,
) -> Option<&'a ExtensionValue> {
    let mut extensions = appointment.extension.iter();
    let found = extensions.find(|extension| {
        extension.url.as_ref().and_then(Primitive::value).is_some_and(|url| *url == address)
    });
    found?.value.as_ref()
}

/// Replaces the extensions with its address: the operator first, since readers look there, others at the end.
pub(super) fn set_extension(
    appointment: &mut Appointment,
    address: &str,
    value: impl Into<ExtensionValue>,
) {
    let is_other = |extension: &Extension| {
        extension.url.as_ref().and_then(Primitive::value).is_none_or(|url| *url != address)
    };
    appointment.extension.retain(is_other);
    let place =
        if address == urls::FR_APPOINTMENT_OPERATOR { 0 } else { appointment.extension.len() };
    appointment.extension.insert(place, Extension::new(address, value.into()));
}

/// The operator: as the guide has it, or as `FrCore` 2 has it, in an extension with another address or as a participant.
fn operator(appointment: &Appointment) -> Option<&Identifier> {
    let addresses = [urls::FR_APPOINTMENT_OPERATOR, fr_core_2::OPERATOR];
    match addresses.iter().find_map(|address| extension(appointment, address)) {
        Some(ExtensionValue::Reference(operator)) => operator.identifier.as_deref(),
        Some(_) => None,
        None => appointment.participant.iter().filter(|one| is_operator(one)).find_map(actor_id),
    }
}

/// Whether a participant is the operator, who enters the booking and does not take part in it: as `FrCore` 2 has it.
pub(super) fn is_operator(participant: &AppointmentParticipant) -> bool {
    let mut codings = participant.type_.iter().flat_map(|concept| &concept.coding);
    codings.any(|coding| {
        let system = coding.system.as_ref().and_then(Primitive::value);
        let code = coding.code.as_ref().and_then(Primitive::value);
        system.is_some_and(|system| *system == urls::V3_PARTICIPATION_TYPE)
            && code.is_some_and(|code| *code == fr_core_2::DATA_ENTRY_PERSON)
    })
}

/// Those who take part.
fn attendees(appointment: &Appointment) -> impl Iterator<Item = &AppointmentParticipant> {
    appointment.participant.iter().filter(|participant| !is_operator(participant))
}

fn actor_id(participant: &AppointmentParticipant) -> Option<&Identifier> {
    participant.actor.as_ref()?.identifier.as_deref()
}

fn names_practitioner(participant: &AppointmentParticipant) -> bool {
    !is_operator(participant) && actor_id(participant).is_some_and(PractitionerId::has_system)
}

/// The participant who is the practitioner.
fn named(appointment: &Appointment) -> Option<&AppointmentParticipant> {
    appointment.participant.iter().find(|participant| names_practitioner(participant))
}

fn known_by(id: impl Into<Identifier>) -> Reference {
    Reference { identifier: Some(Box::new(id.into())), ..Reference::default() }
}

impl FrAppointment {
    /// Restores a stored booking without validating it again: it was conformant when it was kept, and rules
    /// that were added since must not make it disappear. `None` when it has no id, status, time, participant or operator: it
    /// cannot have been conformant.
    ///
    /// Its facts are read as those of `FrCore` 2 too: an operator in the extension of `hl7.fr` or as a participant of the type
    /// `ENT`, who does not count among those who take part, and an RPPS number in a system of its own.
    ///
    /// ```
    /// use fhir_sas::{
    ///     FrAppointment, UseCase,
    ///     identifier::AppointmentId,
    ///     r4::{DateTime, Instant},
    /// };
    ///
    /// let (start, end): (Instant, Instant) = (
    ///     "2026-03-02T09:00:00.000+01:00".parse()?,
    ///     "2026-03-02T09:15:00.000+01:00".parse()?,
    /// );
    /// let id = AppointmentId::new("https://agenda.example.fr/rdv", "b6e39355")?;
    /// let booking = FrAppointment::builder(UseCase::IndividualPractitioner, id)
    ///     .booked(start, end)
    ///     .practitioner("810002909371".parse()?)
    ///     .regulator("3456780581/11242343".parse()?)
    ///     .created("2026-03-01T18:00:00+01:00".parse::<DateTime>()?)
    ///     .build()?;
    /// // kept by a release that did not demand its profile
    /// let mut kept = booking.clone().into_r4();
    /// kept.meta = None;
    /// assert!(FrAppointment::validate(kept.clone(), booking.use_case()).is_err());
    /// let restored = FrAppointment::restored(kept, booking.use_case()).ok_or("no booking")?;
    /// assert_eq!(restored.appointment_id(), booking.appointment_id());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn restored(resource: Appointment, use_case: UseCase) -> Option<Self> {
        let known = Known::of(&resource)?;
        Some(Self { r4: Box::new(resource), use_case, known })
    }

    /// The vendor's id: the platform finds the booking again by it.
    #[must_use]
    pub fn appointment_id(&self) -> &AppointmentId {
        &self.known.id
    }

    /// The status: `booked`, `fulfilled`, `noshow`, `cancelled`; for SOS Médecins and the place de marché also `pending`.
    #[must_use]
    pub fn status(&self) -> &AppointmentStatus {
        &self.known.status
    }

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

    /// When it was made, if stated to the second.
    #[must_use]
    pub fn created(&self) -> Option<DateTime<FixedOffset>> {
        self.r4.created.as_ref()?.value()?.to_chrono()
    }

    /// With whom. Always there but for SOS Médecins and the place de marché.
    #[must_use]
    pub fn practitioner(&self) -> Option<PractitionerId> {
        named(&self.r4).and_then(actor_id)?.try_into().ok()
    }

    /// In which place: only for SOS Médecins, and if the vendor states it.
    #[must_use]
    pub fn place(&self) -> Option<PlaceId> {
        let ids = attendees(&self.r4).filter_map(actor_id);
        ids.filter(|id| !PractitionerId::has_system(id)).find_map(|id| id.try_into().ok())
    }

    /// Whether nobody and nothing is named that takes part: only for SOS Médecins and the place de marché.
    #[must_use]
    pub fn is_unassigned(&self) -> bool {
        attendees(&self.r4).all(names_nobody)
    }

    /// The answer of the practitioner, or else of the first participant: `accepted`; for SOS Médecins and the place de marché also
    /// `needs-action`.
    #[must_use]
    pub fn participation(&self) -> &ParticipationStatus {
        &self.known.participation
    }

    /// Who booked, by the id that the platform sent with the account.
    #[must_use]
    pub fn regulator(&self) -> &RegulatorId {
        &self.known.regulator
    }

    /// What kind of care the caller was sent to. Never there for SOS Médecins and the place de marché, whose profiles have no room
    /// for it.
    #[must_use]
    pub fn orientation(&self) -> Option<OrientationCategory> {
        match extension(&self.r4, urls::ORIENTATION_EXTENSION)? {
            ExtensionValue::CodeableConcept(category) => {
                category.coding.iter().find_map(|coding| coding.try_into().ok())
            }
            _ => None,
        }
    }

    /// A builder that has all of this appointment already: for changes that no other method makes.
    #[must_use]
    pub fn to_builder(&self) -> AppointmentBuilder {
        let r4 = (*self.r4).clone();
        let last = r4.participant.len().saturating_sub(1);
        AppointmentBuilder { r4, use_case: self.use_case, last }
    }

    /// The same at another time.
    ///
    /// It is booked (again), or pending while somebody still has to accept it: also after a cancellation, when nobody is named
    /// who takes part. A cancelled one that names somebody does not show any more whether they had accepted: it is booked. What
    /// belonged to the time before is removed: `minutesDuration`, `slot`, `cancelationReason`.
    ///
    /// The status before is not checked: see the [order of statuses](crate::booking#which-event-sends-what).
    ///
    /// # Errors
    /// When it does not end after it starts, or one of the instants is invalid.
    pub fn rescheduled(
        &self,
        start: impl IntoTime<Instant>,
        end: impl IntoTime<Instant>,
    ) -> Result<Self, NonConformant<Appointment>> {
        let mut next = self.to_builder();
        next.r4.minutes_duration = None;
        next.r4.slot.clear();
        let was = |status| *self.status() == status;
        // one that was cancelled before anybody accepted
        let was_open =
            was(AppointmentStatus::CANCELLED) && (is_open(&self.r4) || self.is_unassigned());
        if was_open {
            next.answer(names_nobody, &ParticipationStatus::NEEDS_ACTION);
        }
        let status = if was(AppointmentStatus::PENDING) || was_open {
            AppointmentStatus::PENDING
        } else {
            AppointmentStatus::BOOKED
        };
        next.booked(start, end).status(status).build()
    }

    /// The same, called off. A cancelled appointment is sent like any other change.
    ///
    /// A participant who still had to accept (`needs-action`) has `accepted` then: the profiles allow these two codes only, and
    /// the acceptance tests take `needs-action` only with `pending`. Nobody has to act on what is cancelled, and its status shows
    /// that it does not take place.
    ///
    /// The status before is not checked: see the [order of statuses](crate::booking#which-event-sends-what).
    ///
    /// # Errors
    /// When a rule of R4 forbids it for something else that the resource has.
    pub fn cancelled(&self) -> Result<Self, NonConformant<Appointment>> {
        let mut next = self.to_builder();
        next.answer(needs_action, &ParticipationStatus::ACCEPTED);
        next.status(AppointmentStatus::CANCELLED).build()
    }

    /// The same, honoured: the patient came.
    ///
    /// The status before is not checked: see the [order of statuses](crate::booking#which-event-sends-what).
    ///
    /// # Errors
    /// When a rule of R4 forbids it for something else that the resource has.
    pub fn fulfilled(&self) -> Result<Self, NonConformant<Appointment>> {
        self.to_builder().status(AppointmentStatus::FULFILLED).build()
    }

    /// The same, not honoured: the patient did not come.
    ///
    /// The status before is not checked: see the [order of statuses](crate::booking#which-event-sends-what).
    ///
    /// # Errors
    /// When a rule of R4 forbids it for something else that the resource has.
    pub fn no_show(&self) -> Result<Self, NonConformant<Appointment>> {
        self.to_builder().status(AppointmentStatus::NOSHOW).build()
    }

    /// The same, of SOS Médecins or the place de marché, once everyone needed has accepted: no longer pending.
    ///
    /// The status before is not checked: see the [order of statuses](crate::booking#which-event-sends-what).
    ///
    /// # Errors
    /// When a rule of R4 forbids it for something else that the resource has.
    pub fn confirmed(&self) -> Result<Self, NonConformant<Appointment>> {
        self.to_builder().status(AppointmentStatus::BOOKED).build()
    }

    /// The same with another practitioner, who has accepted, in the place of the one before; for SOS Médecins and the place de
    /// marché, of the participant that named nobody. The practitioner becomes the first participant, where readers look. It is
    /// the same booking, with the same id: what the platform gets is an [`update`](Self::update).
    ///
    /// # Errors
    /// When a rule of R4 forbids it for something else that the resource has.
    pub fn with_practitioner(
        &self,
        practitioner: PractitionerId,
    ) -> Result<Self, NonConformant<Appointment>> {
        let mut next = self.to_builder();
        let participants = &mut next.r4.participant;
        let place = participants
            .iter()
            .position(names_practitioner)
            .or_else(|| participants.iter().position(names_nobody));
        if let Some(place) = place {
            let mut participant = participants.remove(place);
            participant.actor = Some(known_by(practitioner));
            participant.status = Some(ParticipationStatus::ACCEPTED.into());
            participants.insert(0, participant);
        } else {
            next = next.practitioner(practitioner);
        }
        next.build()
    }
}

/// Whether a participant names nobody and nothing.
fn names_nobody(participant: &AppointmentParticipant) -> bool {
    participant.actor.is_none()
}

/// Whether a participant still has to accept.
fn needs_action(participant: &AppointmentParticipant) -> bool {
    let status = participant.status.as_ref().and_then(Primitive::value);
    status == Some(&ParticipationStatus::NEEDS_ACTION)
}

/// Whether somebody still has to accept.
fn is_open(appointment: &Appointment) -> bool {
    appointment.participant.iter().any(needs_action)
}

/// An appointment that somebody still has to accept is pending. Profiles let any status go with `needs-action`; those of earlier
/// editions of the guide do not, nor do its acceptance tests.
fn accepted(built: FrAppointment) -> Result<FrAppointment, NonConformant<Appointment>> {
    if *built.status() == AppointmentStatus::PENDING || !is_open(&built.r4) {
        return Ok(built);
    }
    let FrAppointment { r4, use_case, .. } = built;
    let report = Report::proof(&*r4, profile("Appointment", use_case), use_case);
    Err(NonConformant::new(*r4, report))
}

builder! {
    AppointmentBuilder makes FrAppointment of Appointment, keeping last: usize, unless accepted;

    /// A booking by the vendor's own id for it.
    pub fn builder(use_case: UseCase, ["identifier"] id: AppointmentId) -> AppointmentBuilder {
        let r4 = Appointment {
            meta: Some(meta(profile("Appointment", use_case))),
            identifier: vec![id.into()],
            ..Appointment::new(AppointmentStatus::BOOKED, [])
        };
        AppointmentBuilder { r4, use_case, last: 0 }
    }

    methods:

    /// It is booked, for that time (`start` and `end`, 1..1). A chrono instant is written with milliseconds and its offset;
    /// [`Zone::to_instant`](crate::time::Zone::to_instant) makes one of a local time.
    ["start", "end", "app-3"]
    pub fn booked(mut self, start: impl IntoTime<Instant>, end: impl IntoTime<Instant>) -> Self {
        self.r4.start = Some(start.into_time().into());
        self.r4.end = Some(end.into_time().into());
        self.status(AppointmentStatus::BOOKED)
    }

    /// It is announced for that time, and somebody still has to accept it (`pending`): only for SOS Médecins and the place de
    /// marché.
    ["start[]", "end[]", "status[]"]
    pub fn pending(self, start: impl IntoTime<Instant>, end: impl IntoTime<Instant>) -> Self {
        self.booked(start, end).status(AppointmentStatus::PENDING)
    }

    /// The status (`status`, 1..1), for an appointment that is rebuilt from a vendor's data.
    ///
    /// A `cancelationReason` is removed unless it is cancelled. R4 intends to allow one for a no-show too, but the expression of
    /// its rule misspells that status, so that the official validator refuses it there.
    ["status"]
    pub fn status(mut self, status: AppointmentStatus) -> Self {
        if status != AppointmentStatus::CANCELLED {
            self.r4.cancelation_reason = None;
        }
        self.r4.status = Some(status.into());
        self
    }

    /// With a practitioner, who has accepted (`participant`, 1..*): always the first participant. For SOS Médecins call it, if it is
    /// known who comes, and [`place`](Self::place), if it is known where; [`unassigned`](Self::unassigned) if neither is.
    ["participant", "participant.actor", "appointment-practitioner", "appointment-first-participant"]
    pub fn practitioner(self, practitioner: PractitionerId) -> Self {
        let named = self.r4.participant.iter().take_while(|one| names_practitioner(one)).count();
        let practitioner = known_by(practitioner);
        self.participant(
            named,
            AppointmentParticipant::new(practitioner, ParticipationStatus::ACCEPTED),
        )
    }

    /// In a place of an SOS Médecins association, by the id that the place has in answers to searches: that of
    /// [`Place::identifier`](crate::search::Place::identifier), or [`PlaceId::of_server`] of that of
    /// [`Place::id`](crate::search::Place::id).
    ["participant.actor[]"]
    pub fn place(self, place: PlaceId) -> Self {
        let place = known_by(place);
        self.participant(
            usize::MAX,
            AppointmentParticipant::new(place, ParticipationStatus::ACCEPTED),
        )
    }

    /// With nobody who is known yet, as in the guide's example for SOS Médecins, and at first on the place de marché: the
    /// participant has the type `ADM` and the status `needs-action`, so that the appointment is to be
    /// [`pending`](Self::pending). The other flows demand a practitioner.
    /// [`with_practitioner`](FrAppointment::with_practitioner) supplies one later.
    ["participant.type", "participant.status"]
    pub fn unassigned(self) -> Self {
        let admitter = CodeableConcept::from(Coding::new(urls::V3_PARTICIPATION_TYPE, "ADM"));
        self.participant(
            usize::MAX,
            AppointmentParticipant {
                type_: [admitter].into(),
                actor: None,
                ..AppointmentParticipant::new(
                    Reference::default(),
                    ParticipationStatus::NEEDS_ACTION,
                )
            },
        )
    }

    /// The answer of the participant who was named last (`participant.status`, 1..1): `accepted` by default, and the only one
    /// that the guide's text knows. `needs-action` is refused unless the appointment is [`pending`](Self::pending).
    ["participant.status"]
    pub fn participation(mut self, status: ParticipationStatus) -> Self {
        if let Some(last) = self.r4.participant.get_mut(self.last) {
            last.status = Some(status.into());
        }
        self
    }

    /// By a regulator, whose id goes back exactly as the platform sent it (extension `FrAppointmentOperator`, 1..1): always the
    /// first extension.
    ["extension", "appointment-operator"]
    pub fn regulator(mut self, regulator: RegulatorId) -> Self {
        // one that `FrCore` 2 has otherwise is replaced too
        self.r4.participant.retain(|participant| !is_operator(participant));
        self.last = self.last.min(self.r4.participant.len().saturating_sub(1));
        self.r4.extension.retain(|one| {
            one.url.as_ref().and_then(Primitive::value).is_none_or(|url| *url != fr_core_2::OPERATOR)
        });
        set_extension(&mut self.r4, urls::FR_APPOINTMENT_OPERATOR, known_by(regulator));
        self
    }

    /// What kind of care the caller was sent to (extension `sas-categorie-orientation`, 0..1; not for SOS Médecins and the place
    /// de marché).
    ["extension[]"]
    pub fn orientation(mut self, category: impl Into<Option<OrientationCategory>>) -> Self {
        if let Some(category) = category.into() {
            let category = CodeableConcept::from(category.to_coding());
            set_extension(&mut self.r4, urls::ORIENTATION_EXTENSION, category);
        }
        self
    }

    /// Made at that instant (`created`): it stays the same when the appointment is changed. A chrono instant is truncated to
    /// milliseconds here, so that a database that keeps milliseconds returns the same.
    ["created", "appointment-created"]
    pub fn created(mut self, at: impl IntoTime<R4DateTime>) -> Self {
        self.r4.created = Some(at.into_time().into());
        self
    }
}

impl AppointmentBuilder {
    /// Changes the answer of the participants of a kind.
    fn answer(&mut self, of: fn(&AppointmentParticipant) -> bool, answer: &ParticipationStatus) {
        for participant in self.r4.participant.iter_mut().filter(|one| of(one)) {
            participant.status = Some(answer.clone().into());
        }
    }

    /// Puts a participant in a place, or at the end.
    fn participant(mut self, place: usize, participant: AppointmentParticipant) -> Self {
        self.last = place.min(self.r4.participant.len());
        self.r4.participant.insert(self.last, participant);
        self
    }
}
