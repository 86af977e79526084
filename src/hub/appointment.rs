//! Appointments for messages: made from bookings and from what the platform knows, and back.

use std::fmt;

use chrono::{DateTime, FixedOffset};

use super::{
    code::HubCode,
    declare::Object,
    document::Document,
    issue::{HubIssue, HubReport, Word},
    model::{HubAppointment, HubOrganization, HubPractitioner, HubRegulator, Message},
    value::{AppointmentMethod, AppointmentState, HubDateTime, Orientation, Text, is_rpps},
};
use crate::{
    FrAppointment, NonConformant, UseCase,
    identifier::{AppointmentId, PractitionerId, RegulatorId, StructureId},
    profile::IntoOptionalText,
    r4,
    terminology::{
        OrientationCategory, Profession, Specialty,
        system::{TRE_G15, TRE_R38},
    },
};

/// Builds a [`HubAppointment`]: what the vendor's booking has, and what the platform knows besides.
///
/// [`create`](Self::create) and [`update`](Self::update) make the appointment, complete, or report everything that is wrong;
/// [`omissions`](Self::omissions) lists what a message has no place for.
///
/// ```
/// use fhir_sas::{
///     FrAppointment, UseCase,
///     hub::HubAppointment,
///     identifier::AppointmentId,
///     r4::{DateTime, Instant},
///     terminology::{OrientationCategory, Profession, Specialty},
/// };
///
/// // as the vendor sent it
/// let booking = FrAppointment::builder(
///     UseCase::IndividualPractitioner,
///     AppointmentId::new("https://agenda.example.fr/rdv", 7)?,
/// )
/// .booked(
///     "2026-03-02T09:00:00.000+01:00".parse::<Instant>()?,
///     "2026-03-02T09:15:00.000+01:00".parse::<Instant>()?,
/// )
/// .practitioner("810002909371".parse()?)
/// .regulator("3456780581/11242343".parse()?)
/// .created("2026-03-01T18:00:00+01:00".parse::<DateTime>()?)
/// .build()?;
///
/// // with what the platform knows
/// let mut message =
///     HubAppointment::of_booking(&booking, "2d2db05f-e2b0-4169-be8f-891806da2c74");
/// message
///     .practitioner_name("MARTIN", "Claire")
///     .specialty(Specialty::MEDECINE_GENERALE)
///     .profession(Profession::MEDECIN)
///     .structure("1950047225".parse().ok(), "Cabinet de la Paix")
///     .regulator("LORIDON", "Sébastien", "s.loridon@example.fr")
///     .orientation(OrientationCategory::Ps);
/// let appointment = message.create()?;
/// assert_eq!(
///     appointment.start.as_ref().map(|start| start.as_str()),
///     Some("2026-03-02T09:00:00+01:00")
/// );
/// assert_eq!(message.omissions(), []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct HubAppointmentBuilder {
    id: Option<Text>,
    created: Option<HubDateTime>,
    received: Option<HubDateTime>,
    start: Option<HubDateTime>,
    end: Option<HubDateTime>,
    status: Option<AppointmentState>,
    orientation: Option<Orientation>,
    practitioner: Option<PractitionerId>,
    last_name: Option<Text>,
    first_name: Option<Text>,
    specialty: Option<Specialty>,
    profession: Option<Profession>,
    structure: Option<StructureId>,
    structure_name: Option<Text>,
    regulator_id: Option<RegulatorId>,
    regulator_name: Option<Text>,
    regulator_first_name: Option<Text>,
    regulator_email: Option<Text>,
    /// The booking names a place, which messages have no member for.
    has_place: bool,
}

fn text(fact: &impl IntoOptionalText) -> Option<Text> {
    fact.optional_text().map(|text| text.as_ref().into())
}

impl HubAppointment {
    /// An appointment by the platform's id of it, which is the same in all messages about it.
    pub fn builder(appointment_id: impl IntoOptionalText) -> HubAppointmentBuilder {
        HubAppointmentBuilder {
            id: text(&appointment_id),
            created: None,
            received: None,
            start: None,
            end: None,
            status: None,
            orientation: None,
            practitioner: None,
            last_name: None,
            first_name: None,
            specialty: None,
            profession: None,
            structure: None,
            structure_name: None,
            regulator_id: None,
            regulator_name: None,
            regulator_first_name: None,
            regulator_email: None,
            has_place: false,
        }
    }

    /// The appointment of a booking, by the platform's id of it: with its times, status, practitioner, regulator and category.
    /// What the booking does not have is still to be added: names, speciality, structure, the regulator's name and address.
    ///
    /// A booking of SOS Médecins has the category `SOS`, one of the place de marché `PDM`, which their profiles have no place
    /// for. The guide does not pair the codes of the category with the names that messages have: see
    /// [`OrientationCategory::lrm_name`].
    ///
    /// A conformant booking may lack [`created`](FrAppointment::created), or have a date without a time there; messages must have it.
    /// State when the platform [received](HubAppointmentBuilder::received) the booking, which is sent in its place.
    ///
    /// As long as a booking names no practitioner, the message has none either, which its schema allows; once one is supplied,
    /// [`update`](HubAppointmentBuilder::update) sends it under the same id.
    pub fn of_booking(
        booking: &FrAppointment,
        appointment_id: impl IntoOptionalText,
    ) -> HubAppointmentBuilder {
        let mut builder = Self::builder(appointment_id);
        builder
            .time(booking.start(), booking.end())
            .created(booking.created())
            .status(AppointmentState::from(Text::from(booking.status().as_str())))
            .practitioner(booking.practitioner())
            .regulator_id(booking.regulator().clone())
            .orientation(booking.orientation());
        builder.has_place = booking.place().is_some();
        match booking.use_case() {
            UseCase::Sos => _ = builder.orientation(OrientationCategory::Sos),
            UseCase::Pdm => _ = builder.orientation(OrientationCategory::Pdm),
            UseCase::IndividualPractitioner | UseCase::Cpts => {}
        }
        builder
    }

    /// The booking that it came from, as far as the message has it: for tests, and for software that keeps bookings as FHIR.
    ///
    /// The vendor's id of the booking is not in the message, and the id of the regulator only when it is a national one: the
    /// one that is passed counts more.
    ///
    /// # Errors
    /// When the booking would not conform to the profile of the flow: a message of SOS Médecins or of the place de marché may
    /// name nobody, others may not.
    pub fn to_booking(
        &self,
        use_case: UseCase,
        id: AppointmentId,
        regulator: impl Into<Option<RegulatorId>>,
    ) -> Result<FrAppointment, NonConformant<r4::Appointment>> {
        let mut builder = FrAppointment::builder(use_case, id);
        let at = |time: &Option<HubDateTime>| time.as_ref().and_then(HubDateTime::to_chrono);
        if let Some(start) = at(&self.start) {
            // messages may leave the end out, bookings may not: without it the builder reports that it is missing
            builder = match at(&self.end) {
                Some(end) => builder.booked(start, end),
                None => builder,
            };
        }
        if let Some(status) = &self.status {
            builder = builder.status(r4::AppointmentStatus::from(status.as_str()));
        }
        if let Some(created) = at(&self.created) {
            builder = builder.created(created);
        }
        let practitioner = self.practitioner.as_ref();
        let practitioner = practitioner.and_then(|one| one.rpps_id.as_ref()?.parse().ok());
        builder = match practitioner {
            Some(practitioner) => builder.practitioner(practitioner),
            None if use_case.may_be_unassigned() => {
                // whoever it is has accepted what is no longer pending
                let participation = match &self.status {
                    Some(AppointmentState::Pending) => r4::ParticipationStatus::NEEDS_ACTION,
                    _ => r4::ParticipationStatus::ACCEPTED,
                };
                builder.unassigned().participation(participation)
            }
            None => builder,
        };
        let own = self.regulator.as_ref().and_then(|one| one.regulator_id.as_ref());
        let own = own.and_then(|id| RegulatorId::national(id).ok());
        if let Some(regulator) = regulator.into().or(own) {
            builder = builder.regulator(regulator);
        }
        if !use_case.may_be_unassigned() {
            builder = builder.orientation(self.category());
        }
        builder.build()
    }

    /// The category of orientation, when it is a known one.
    #[must_use]
    pub fn category(&self) -> Option<OrientationCategory> {
        let name = self.orientation_category.as_ref()?.as_str();
        OrientationCategory::ALL.iter().copied().find(|category| category.lrm_name() == name)
    }
}

impl HubAppointmentBuilder {
    /// When it starts and ends. Fractions of a second are left out: messages have none. An end in the second in which the
    /// appointment starts is sent as the next second, since an end must be later than the start.
    pub fn time(
        &mut self,
        start: DateTime<FixedOffset>,
        end: impl Into<Option<DateTime<FixedOffset>>>,
    ) -> &mut Self {
        self.start = Some(start.into());
        self.end = end.into().map(|end| full_second_after(start, end).into());
        self
    }

    /// When it was made: the same in all messages about it.
    pub fn created(&mut self, at: impl Into<Option<DateTime<FixedOffset>>>) -> &mut Self {
        self.created = at.into().map(Into::into);
        self
    }

    /// When the platform received it first: sent as `created` as long as the vendor states no [time](Self::created) of it. Keep it
    /// with the booking, so that all messages about it have the same.
    pub fn received(&mut self, at: impl Into<Option<DateTime<FixedOffset>>>) -> &mut Self {
        self.received = at.into().map(Into::into);
        self
    }

    /// What became of it.
    pub fn status(&mut self, status: AppointmentState) -> &mut Self {
        self.status = Some(status);
        self
    }

    /// What kind of care the caller was sent to.
    pub fn orientation(&mut self, category: impl Into<Option<OrientationCategory>>) -> &mut Self {
        let category = category.into().map(OrientationCategory::lrm_name);
        self.orientation = category.map(|name| Orientation::from(Text::literal(name)));
        self
    }

    /// With whom. Messages have RPPS numbers only.
    pub fn practitioner(&mut self, id: impl Into<Option<PractitionerId>>) -> &mut Self {
        self.practitioner = id.into();
        self
    }

    /// The practitioner's family and given name, without which no practitioner can be sent.
    pub fn practitioner_name(
        &mut self,
        family: impl IntoOptionalText,
        given: impl IntoOptionalText,
    ) -> &mut Self {
        self.last_name = text(&family);
        self.first_name = text(&given);
        self
    }

    /// The practitioner's speciality.
    pub fn specialty(&mut self, specialty: impl Into<Option<Specialty>>) -> &mut Self {
        self.specialty = specialty.into();
        self
    }

    /// The practitioner's profession.
    pub fn profession(&mut self, profession: impl Into<Option<Profession>>) -> &mut Self {
        self.profession = profession.into();
        self
    }

    /// The structure of the practitioner, or of the appointment, by its national id and its name. Both are needed.
    pub fn structure(
        &mut self,
        id: impl Into<Option<StructureId>>,
        name: impl IntoOptionalText,
    ) -> &mut Self {
        self.structure = id.into();
        self.structure_name = text(&name);
        self
    }

    /// The id of the regulator who booked. A technical one is left out, since only the platform knows it.
    pub fn regulator_id(&mut self, id: impl Into<Option<RegulatorId>>) -> &mut Self {
        self.regulator_id = id.into();
        self
    }

    /// The regulator who booked: family name, given name, and the address of the account on the platform.
    pub fn regulator(
        &mut self,
        family: impl IntoOptionalText,
        given: impl IntoOptionalText,
        email: impl IntoOptionalText,
    ) -> &mut Self {
        self.regulator_name = text(&family);
        self.regulator_first_name = text(&given);
        self.regulator_email = text(&email);
        self
    }

    /// What is not sent, and why: a practitioner without an RPPS number or a name, the place of a booking, a technical id of the
    /// regulator.
    #[must_use]
    pub fn omissions(&self) -> Vec<HubIssue> {
        let mut omissions = Vec::new();
        if let Some(found) = self.why_no_practitioner() {
            let path = "$.appointment.practitioner".to_owned();
            let issue = HubIssue::new(HubCode::PractitionerLeftOut, path);
            omissions.push(issue.found(found));
        }
        if self.has_place {
            let path = "$.appointment".to_owned();
            omissions.push(HubIssue::new(HubCode::PlaceLeftOut, path));
        }
        if self.regulator_id.as_ref().is_some_and(|id| !id.is_national()) {
            let path = "$.appointment.regulator.regulatorId".to_owned();
            omissions.push(HubIssue::new(HubCode::RegulatorIdLeftOut, path));
        }
        omissions
    }

    fn why_no_practitioner(&self) -> Option<Word> {
        let id = self.practitioner.as_ref()?;
        let why = if matches!(id, PractitionerId::Adeli(_)) {
            ["an ADELI number", "un numéro ADELI"]
        } else if !is_rpps(id.as_str()) {
            ["an RPPS number that starts otherwise", "un numéro RPPS qui commence autrement"]
        } else if self.last_name.is_none() || self.first_name.is_none() {
            ["no family name or no given name", "pas de nom ou pas de prénom"]
        } else {
            return None;
        };
        Some(Word::Both(why))
    }

    /// The appointment for its first message.
    ///
    /// # Errors
    /// When it breaks a schema or a rule of the guide's page.
    pub fn create(&self) -> Result<HubAppointment, MessageError> {
        self.build(AppointmentMethod::Create)
    }

    /// The appointment for any later message: complete, whatever changed.
    ///
    /// # Errors
    /// When it breaks a schema or a rule of the guide's page.
    pub fn update(&self) -> Result<HubAppointment, MessageError> {
        self.build(AppointmentMethod::Update)
    }

    fn build(&self, method: AppointmentMethod) -> Result<HubAppointment, MessageError> {
        let appointment = HubAppointment {
            appointment_id: self.id.clone(),
            method: Some(method),
            created: self.created.as_ref().or(self.received.as_ref()).cloned(),
            status: self.status.clone(),
            orientation_category: self.orientation.clone(),
            start: self.start.clone(),
            end: self.end.clone(),
            practitioner: self.made_practitioner(),
            organization: self.made_organization(),
            regulator: Some(self.made_regulator()),
            ..HubAppointment::empty()
        };
        let message = Message { appointment: Some(appointment.clone()), ..Message::empty() };
        MessageError::unless_conformant(message)?;
        Ok(appointment)
    }

    fn made_practitioner(&self) -> Option<HubPractitioner> {
        let id = self.practitioner.filter(|_| self.why_no_practitioner().is_none())?;
        let code = |code: &str| Some(Text::from(code));
        Some(HubPractitioner {
            rpps_id: Some(id.as_str().into()),
            last_name: self.last_name.clone(),
            first_name: self.first_name.clone(),
            speciality_code: self.specialty.map(|specialty| Text::literal(specialty.code())),
            speciality_url: self.specialty.map(|_| Text::literal(TRE_R38)),
            profession_code: self.profession.and_then(|profession| code(profession.code())),
            profession_url: self.profession.map(|_| Text::literal(TRE_G15)),
            ..HubPractitioner::empty()
        })
    }

    /// With one of the two missing, that is reported.
    fn made_organization(&self) -> Option<HubOrganization> {
        if self.structure.is_none() && self.structure_name.is_none() {
            return None;
        }
        Some(HubOrganization {
            organization_id: self.structure.as_ref().map(|id| id.as_str().into()),
            name: self.structure_name.clone(),
            ..HubOrganization::empty()
        })
    }

    fn made_regulator(&self) -> HubRegulator {
        let id = self.regulator_id.as_ref().filter(|id| id.is_national());
        HubRegulator {
            regulator_id: id.map(|id| id.value().into()),
            regulator_name: self.regulator_name.clone(),
            regulator_firstname: self.regulator_first_name.clone(),
            regulator_email: self.regulator_email.clone(),
            ..HubRegulator::empty()
        }
    }
}

/// An end; of one that is later than the start, but not in full seconds, the second after it.
fn full_second_after(
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
) -> DateTime<FixedOffset> {
    if start < end && end.timestamp() == start.timestamp() {
        let next = DateTime::from_timestamp(end.timestamp() + 1, 0);
        next.map_or(end, |next| next.with_timezone(end.offset()))
    } else {
        end
    }
}

/// A message that breaks a schema or a rule of the guide's page, with what is wrong.
///
/// As a text it is the [report](Self::report) in English.
#[derive(Clone, PartialEq, thiserror::Error)]
pub struct MessageError {
    document: Box<Document>,
    report: HubReport,
}

impl MessageError {
    /// Warnings do not count.
    pub(super) fn unless_conformant(document: impl Into<Document>) -> Result<(), Self> {
        let document = document.into();
        let report = document.check();
        if report.is_conformant() {
            Ok(())
        } else {
            Err(Self { document: Box::new(document), report })
        }
    }

    /// All that is wrong.
    #[must_use]
    pub fn report(&self) -> &HubReport {
        &self.report
    }

    /// The message as it is; of an appointment, a message with it alone.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }
}

/// Without the message, which names persons: errors are logged.
impl fmt::Debug for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageError").field("report", &self.report).finish_non_exhaustive()
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.report.fmt(f)
    }
}
