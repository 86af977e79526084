//! Answers of the platform, and what to do next.

use crate::http::{Pause, Refused, Request, Written};

/// The outcome of a request, which decides what to do next.
///
/// ```
/// use fhir_sas::booking::{Outcome, Platform};
/// # use fhir_sas::{FrAppointment, UseCase, identifier::AppointmentId, r4::{DateTime, Instant}};
/// # let appointment = FrAppointment::builder(UseCase::IndividualPractitioner, AppointmentId::new("https://agenda.example.fr/rdv", "7")?)
/// #     .booked("2026-03-02T09:00:00.000+01:00".parse::<Instant>()?, "2026-03-02T09:15:00.000+01:00".parse::<Instant>()?)
/// #     .practitioner("810002909371".parse()?)
/// #     .regulator("3456780581/11242343".parse()?)
/// #     .created("2026-03-01T18:00:00+01:00".parse::<DateTime>()?)
/// #     .build()?;
///
/// let request = appointment.create(Platform::PreProduction);
/// // … sent with any HTTP library, which gives status, header `Location` and body …
/// # let (status, location, body) = (503, None, "");
/// match Outcome::of(&request, status, location, body.as_bytes()) {
///     Outcome::Accepted(written) => println!("kept as {:?}", written.location()),
///     // never the same POST again
///     outcome @ Outcome::Retry(_) => {
///         let pause = outcome.pause().map(|pause| pause.at_least());
///         println!("in {pause:?} or more: {}", appointment.update(Platform::PreProduction));
///     }
///     Outcome::Refused(why) => println!("to be corrected by a person: {why}"),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The platform confirms that it has it.
    Accepted(Written),
    /// Nothing confirms it, or no answer came at all (`None`): whether the platform has it is not known. Send
    /// [`update`](crate::FrAppointment::update) after a [pause](Self::pause), even when this was the answer to a
    /// [`create`](crate::FrAppointment::create): a second `POST` could book twice, the conditional `PUT` cannot.
    ///
    /// With [`Pause::Long`] report it to a person too: address, certificate or rights are wrong.
    Retry(Option<Refused>),
    /// The platform has judged the request itself: the same one will be refused again.
    Refused(Refused),
}

impl Outcome {
    /// Classifies an answer, by the [table](crate::http#what-a-status-means): its status, its header `Location` and its body.
    #[must_use]
    pub fn of(request: &Request, status: u16, location: Option<&str>, body: &[u8]) -> Self {
        match request.read(status, location, body) {
            Ok(written) => Self::Accepted(written),
            Err(refused) if refused.is_retryable() => Self::Retry(Some(refused)),
            Err(refused) => Self::Refused(refused),
        }
    }

    /// No answer came: a time-out, or the connection broke. When no connection was made, nothing was sent: see
    /// [what to do with an answer](crate::booking#what-to-do-with-an-answer).
    #[must_use]
    pub const fn unanswered() -> Self {
        Self::Retry(None)
    }

    /// How long to wait before the booking is sent again; `None` unless it is to be [sent again](Self::Retry).
    #[must_use]
    pub const fn pause(&self) -> Option<Pause> {
        match self {
            Self::Accepted(_) | Self::Refused(_) => None,
            Self::Retry(None) => Some(Pause::InProgress),
            Self::Retry(Some(refused)) => refused.pause(),
        }
    }
}
