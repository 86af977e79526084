//! Events of bookings, and the request of each.

use super::Platform;
use crate::{
    FrAppointment,
    http::{Method, Request},
    r4,
};

/// An event of a booking. Each is reported to the platform at once, with one request.
///
/// ```
/// use fhir_sas::{FrAppointment, booking::Event, http::Method};
/// # use fhir_sas::{UseCase, identifier::AppointmentId, r4::{DateTime, Instant}};
/// # let appointment = FrAppointment::builder(UseCase::IndividualPractitioner, AppointmentId::new("https://agenda.example.fr/rdv", "7")?)
/// #     .booked("2026-03-02T09:00:00.000+01:00".parse::<Instant>()?, "2026-03-02T09:15:00.000+01:00".parse::<Instant>()?)
/// #     .practitioner("810002909371".parse()?)
/// #     .regulator("3456780581/11242343".parse()?)
/// #     .created("2026-03-01T18:00:00+01:00".parse::<DateTime>()?)
/// #     .build()?;
///
/// assert_eq!(Event::between(None, &appointment), Some(Event::Booked));
/// let cancelled = appointment.cancelled()?;
/// assert_eq!(Event::between(Some(&appointment), &cancelled), Some(Event::StatusChanged));
/// assert_eq!(Event::StatusChanged.method(), Method::Put);
/// // nothing that the platform wants to know
/// assert_eq!(Event::between(Some(&cancelled), &cancelled), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: framing documents of the platform's owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Event {
    /// The booking was confirmed: it is created.
    Booked,
    /// It starts or ends at another time.
    DateChanged,
    /// It was honoured, not honoured or cancelled; for SOS Médecins and the place de marché also: it is no longer pending.
    StatusChanged,
    /// It is with another practitioner, or with one at last.
    PractitionerChanged,
}

impl Event {
    /// The event between two versions of an appointment; `before` is the last one that was sent. Of several changes the first in
    /// the order of this type: one request reports all of them.
    ///
    /// Another id makes another booking. Changes of anything else are not reported to the platform.
    #[must_use]
    pub fn between(before: Option<&FrAppointment>, after: &FrAppointment) -> Option<Self> {
        let before = before.filter(|before| before.appointment_id() == after.appointment_id());
        let Some(before) = before else { return Some(Self::Booked) };
        if (before.start(), before.end()) != (after.start(), after.end()) {
            Some(Self::DateChanged)
        } else if before.status() != after.status() {
            Some(Self::StatusChanged)
        } else if before.practitioner() != after.practitioner() {
            Some(Self::PractitionerChanged)
        } else {
            None
        }
    }

    /// `POST` for a new booking, `PUT` for a change.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Self::Booked => Method::Post,
            Self::DateChanged | Self::StatusChanged | Self::PractitionerChanged => Method::Put,
        }
    }

    /// The request that reports it to the platform.
    #[must_use]
    pub fn request(self, appointment: &FrAppointment, platform: impl AsRef<Platform>) -> Request {
        match self.method() {
            Method::Post => appointment.create(platform),
            Method::Put => appointment.update(platform),
        }
    }
}

impl FrAppointment {
    /// `POST [platform]/Appointment`: a new booking. After a time-out, send [`update`](Self::update), not this again.
    #[must_use]
    pub fn create(&self, platform: impl AsRef<Platform>) -> Request {
        let base = platform.as_ref().base();
        Request::create(base, super::platform::APPOINTMENT, r4::to_string(self.as_r4()))
    }

    /// `PUT [platform]/Appointment?identifier=[system]|[value]`: a change, or a booking that the platform may have got already.
    ///
    /// The platform replaces what has that identifier, or creates it when nothing has, so that it may be sent again and again.
    #[must_use]
    pub fn update(&self, platform: impl AsRef<Platform>) -> Request {
        let base = platform.as_ref().base();
        let id = self.appointment_id();
        Request::update(
            base,
            super::platform::APPOINTMENT,
            id.system(),
            id.value(),
            r4::to_string(self.as_r4()),
        )
    }
}
