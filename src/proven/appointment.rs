//! Appointments.

use chrono::{DateTime, FixedOffset};

use super::{Given, Unproven, build, meta, profile, proven};
use crate::{
    UseCase,
    identifier::{AppointmentId, PractitionerId, RegulatorId},
    r4::{
        Appointment, AppointmentParticipant, AppointmentStatus, DateTime as R4DateTime, Extension,
        ExtensionValue, Identifier, Instant, ParticipationStatus, Reference,
    },
    validate::Report,
};

/// The extension that tells who booked.
pub(crate) const OPERATOR: &str =
    "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator";

proven! {
    /// A booking, as vendors send it to the platform: `FrAppointmentSAS`, or `sas-sos-appointment`.
    ///
    /// ```
    /// use fhir_sas::{FrAppointment, UseCase, identifier::AppointmentId, r4::{AppointmentStatus, DateTime, Instant}};
    ///
    /// let (start, end): (Instant, Instant) =
    ///     ("2026-03-02T09:00:00.000+01:00".parse()?, "2026-03-02T09:15:00.000+01:00".parse()?);
    /// let id = AppointmentId::new("https://agenda.example.fr/rdv", "b6e39355")?;
    /// let appointment = FrAppointment::builder(UseCase::IndividualPractitioner, id)
    ///     .booked(start, end)
    ///     .with("810002909371".parse()?)
    ///     .by("3456780581/11242343".parse()?)
    ///     .created("2026-03-01T18:00:00+01:00".parse::<DateTime>()?)
    ///     .build()?;
    /// assert_eq!(appointment.status(), &AppointmentStatus::BOOKED);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FrAppointment of Appointment by |flow| profile("Appointment", flow), knowing Known
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    id: AppointmentId,
    status: AppointmentStatus,
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
}

impl Known {
    fn of(appointment: &Appointment) -> Option<Self> {
        Some(Self {
            id: appointment.identifier.first()?.try_into().ok()?,
            status: appointment.status.as_ref()?.value()?.clone(),
            start: appointment.start.as_ref()?.value()?.to_chrono()?,
            end: appointment.end.as_ref()?.value()?.to_chrono()?,
        })
    }
}

impl FrAppointment {
    /// A booking by the vendor's own id for it.
    #[must_use]
    pub fn builder(use_case: UseCase, id: AppointmentId) -> AppointmentBuilder {
        let r4 = Appointment {
            meta: Some(meta(profile("Appointment", use_case))),
            identifier: vec![id.into()],
            ..Appointment::new(AppointmentStatus::BOOKED, [])
        };
        AppointmentBuilder { r4, use_case }
    }

    /// The vendor's id: the platform finds the booking again by it.
    #[must_use]
    pub fn appointment_id(&self) -> &AppointmentId {
        &self.known.id
    }

    /// What became of it: `booked`, `fulfilled`, `noshow`, `cancelled`; for SOS Médecins also `pending`.
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

    /// When it was made, if it says so to the second.
    #[must_use]
    pub fn created(&self) -> Option<DateTime<FixedOffset>> {
        self.r4.created.as_ref()?.value()?.to_chrono()
    }

    /// With whom. Always there but for SOS Médecins.
    #[must_use]
    pub fn practitioner(&self) -> Option<PractitionerId> {
        let actors = self.r4.participant.iter().filter_map(|one| one.actor.as_ref());
        actors.filter_map(|actor| actor.identifier.as_deref()).find_map(|id| id.try_into().ok())
    }

    /// Who booked, by the id that the platform sent with the account.
    #[must_use]
    pub fn regulator(&self) -> Option<RegulatorId> {
        self.r4.extension.iter().find_map(|extension| {
            let url = extension.url.as_ref()?.value()?;
            match &extension.value {
                Some(ExtensionValue::Reference(operator)) if *url == OPERATOR => {
                    RegulatorId::try_from(operator.identifier.as_deref()?).ok()
                }
                _ => None,
            }
        })
    }
}

/// Makes an [`FrAppointment`].
#[derive(Debug, Clone)]
pub struct AppointmentBuilder {
    r4: Appointment,
    use_case: UseCase,
}

build!(AppointmentBuilder makes FrAppointment of Appointment);

impl AppointmentBuilder {
    /// It is booked, for that time.
    #[must_use]
    pub fn booked(mut self, start: impl Into<Instant>, end: impl Into<Instant>) -> Self {
        self.r4.status = Some(AppointmentStatus::BOOKED.into());
        self.r4.start = Some(start.into().into());
        self.r4.end = Some(end.into().into());
        self
    }

    /// With a practitioner, who has accepted.
    #[must_use]
    pub fn with(mut self, practitioner: PractitionerId) -> Self {
        let actor =
            Reference { identifier: Some(Box::new(practitioner.into())), ..Reference::default() };
        self.r4.participant.push(AppointmentParticipant::new(actor, ParticipationStatus::ACCEPTED));
        self
    }

    /// By a regulator, whose id goes back exactly as the platform sent it.
    #[must_use]
    pub fn by(mut self, regulator: RegulatorId) -> Self {
        let operator = Reference {
            identifier: Some(Box::new(Identifier::from(regulator))),
            ..Reference::default()
        };
        self.r4.extension.push(Extension::new(OPERATOR, ExtensionValue::from(operator)));
        self
    }

    /// Made at that instant (`created`).
    #[must_use]
    pub fn created(mut self, at: impl Into<R4DateTime>) -> Self {
        self.r4.created = Some(at.into().into());
        self
    }
}
