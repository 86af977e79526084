//! Orders of a vendor about a booking, and the change of the bookings that each means.

use std::fmt;

use chrono::TimeDelta;

use super::platform::APPOINTMENT;
use crate::{
    FrAppointment, UseCase,
    diagnostic::Severity,
    http::{
        Incoming, Method, OrderError, OrderFault, OrderFaultCode, Reading, Reply, Sought, parted,
        unescaped,
    },
    identifier::{AppointmentId, after_system},
    profile::fr_core_2,
    r4::{Appointment, AppointmentStatus, Canonical},
    validate::{Report, profile_of},
};

/// A vendor's request about one appointment: that it was made, or that it was changed.
///
/// The appointment is an [`FrAppointment`] when the request was read by [`read`](Self::read), and the resource as it arrived when
/// it was read by [`read_laxly`](BookingOrder::read_laxly). See the [module](crate::booking#the-platform) for how to carry it
/// out.
///
/// ```
/// use fhir_sas::{booking::BookingOrder, diagnostic::IssueCode, http::Method};
///
/// // a status in capitals, and nobody who booked
/// let body = br#"{"resourceType": "Appointment", "status": "BOOKED",
///     "identifier": [{"system": "https://agenda.example.fr/rdv", "value": "7"}]}"#;
/// let query = "Identifier=https://agenda.example.fr/rdv|7";
/// let json = Some("application/fhir+json");
/// let refusal = BookingOrder::read("PUT", query, json, body).unwrap_err();
/// assert_eq!(refusal.status(), 422);
///
/// let order = BookingOrder::read_laxly("PUT", query, json, body)?;
/// assert_eq!((order.method(), order.id().value()), (Method::Put, "7"));
/// assert!(
///     order
///         .report()
///         .issues()
///         .iter()
///         .any(|issue| issue.code == IssueCode::AppointmentStatus)
/// );
/// # Ok::<(), fhir_sas::http::OrderError>(())
/// ```
#[derive(Clone)]
pub struct BookingOrder<A = FrAppointment> {
    method: Method,
    id: AppointmentId,
    use_case: UseCase,
    appointment: A,
    warnings: Vec<OrderFault>,
    report: Report,
}

/// Without the id and the appointment, which are of persons: orders are logged.
impl<A> fmt::Debug for BookingOrder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BookingOrder")
            .field("method", &self.method)
            .field("use_case", &self.use_case)
            .field("warnings", &self.warnings)
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}

impl BookingOrder {
    /// Reads a request of the crate `http`, see [`Self::read`].
    ///
    /// # Errors
    /// As [`Self::read`].
    #[cfg(feature = "http")]
    pub fn from_http<B: AsRef<[u8]>>(request: &::http::Request<B>) -> Result<Self, OrderError> {
        let (method, query, content_type, body) = crate::http::parts(request);
        Self::read(method, query, content_type.as_deref(), body)
    }

    /// Reads a request to `[platform]/Appointment`: its method, its query with the escapes that it has, its `Content-Type`, its
    /// body.
    ///
    /// An appointment of `FrCore` 2 (addresses on `hl7.fr`, the operator as a participant of the type `ENT`, an RPPS number in a
    /// system of its own) is read as one of 1.1.0, on which the guide rests, which is [reported](Self::warnings).
    ///
    /// # Errors
    /// When it is no such request, or its appointment breaks a rule: with everything that is wrong, the status and the body to
    /// answer with.
    pub fn read(
        method: &str,
        query: &str,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Self, OrderError> {
        let read = understood(method, query, content_type, body, true)?;
        let BookingOrder { method, id, use_case, appointment, warnings, report } = read;
        if !report.is_conformant() {
            return Err(OrderError::new(warnings, Some(report)));
        }
        match FrAppointment::validate(appointment, use_case) {
            Ok(appointment) => Ok(Self { method, id, use_case, appointment, warnings, report }),
            Err(refused) => Err(OrderError::new(warnings, Some(refused.report().clone()))),
        }
    }
}

impl BookingOrder<Appointment> {
    /// Reads a request whose appointment may break any rule, as long as it has an id: for a platform that would rather keep a
    /// non-conformant booking than lose it. What is wrong is in the [report](Self::report). The appointment is the one that arrived:
    /// nothing of it is read otherwise.
    ///
    /// # Errors
    /// When it is no such request: its method is another one, its body no appointment, or its identifiers are missing or differ.
    pub fn read_laxly(
        method: &str,
        query: &str,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Self, OrderError> {
        understood(method, query, content_type, body, false)
    }
}

impl<A> BookingOrder<A> {
    /// `POST` for a new booking, `PUT` for a change.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The vendor's id of the booking.
    #[must_use]
    pub const fn id(&self) -> &AppointmentId {
        &self.id
    }

    /// The flow of the profile.
    ///
    /// Practitioners and CPTS share a profile: both are [`IndividualPractitioner`](UseCase::IndividualPractitioner) here.
    #[must_use]
    pub const fn use_case(&self) -> UseCase {
        self.use_case
    }

    /// The appointment as it is to be.
    #[must_use]
    pub const fn appointment(&self) -> &A {
        &self.appointment
    }

    /// Returns the appointment as it is to be.
    #[must_use]
    pub fn into_appointment(self) -> A {
        self.appointment
    }

    /// What was odd about the request.
    #[must_use]
    pub fn warnings(&self) -> &[OrderFault] {
        &self.warnings
    }

    /// What was found in the appointment: nothing but warnings after [`read`](BookingOrder::read).
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }
}

impl<A: AsRef<Appointment>> BookingOrder<A> {
    /// Decides from the booking that has the id, if there is one. What the function finds is returned in the decision.
    ///
    /// Look up and write in one transaction, and have the id (system and [key](AppointmentId::key)) unique in the store: the same request may come
    /// twice at once.
    ///
    /// A booking that has ended stays so, as the [module](crate::booking#what-is-done) describes.
    pub fn decide<K: AsRef<Appointment>>(
        &self,
        kept: impl FnOnce(&AppointmentId) -> Option<K>,
    ) -> BookingDecision<K> {
        match (self.method, kept(&self.id)) {
            (_, None) => BookingDecision::Create,
            (Method::Put, Some(kept)) if opens_again(kept.as_ref(), self.appointment.as_ref()) => {
                refused(OrderFaultCode::AlreadyEnded)
            }
            (Method::Put, Some(kept)) => BookingDecision::Replace(kept),
            (Method::Post, Some(kept)) if is_same(kept.as_ref(), self.appointment.as_ref()) => {
                BookingDecision::Repeat(kept)
            }
            (Method::Post, Some(_)) => refused(OrderFaultCode::AlreadyBooked),
        }
    }
}

fn refused<K>(code: OrderFaultCode) -> BookingDecision<K> {
    BookingDecision::Refuse(OrderError::of(OrderFault::new(code, APPOINTMENT)))
}

/// How a booking may end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// Honoured or not: which of the two may be corrected.
    Past,
    /// Cancelled, or entered in error: nothing follows.
    Void,
}

impl End {
    fn of(appointment: &Appointment) -> Option<Self> {
        let status = appointment.status.as_ref()?.value()?;
        if [AppointmentStatus::FULFILLED, AppointmentStatus::NOSHOW].contains(status) {
            Some(Self::Past)
        } else {
            [AppointmentStatus::CANCELLED, AppointmentStatus::ENTERED_IN_ERROR]
                .contains(status)
                .then_some(Self::Void)
        }
    }
}

/// Whether an order would open a booking that has ended: then it is an older version that arrives after a later one.
///
/// No element puts two versions of a booking in order: FHIR has servers ignore `meta.lastUpdated` of a client. But an end is the
/// last thing that happens to a booking, and all its versions have the same `created`. One with a later `created` is another
/// booking under the same number.
fn opens_again(kept: &Appointment, next: &Appointment) -> bool {
    let opens = match (End::of(kept), End::of(next)) {
        (None, _) | (Some(End::Past), Some(_)) => false,
        (Some(End::Void), Some(_)) => kept.status != next.status,
        (Some(_), None) => true,
    };
    let created = |appointment: &Appointment| appointment.created.as_ref()?.value()?.to_chrono();
    let is_another = || match (created(kept), created(next)) {
        // a vendor may keep seconds only
        (Some(kept), Some(next)) => next - kept >= TimeDelta::seconds(1),
        _ => false,
    };
    opens && !is_another()
}

/// The change of the bookings to carry out.
#[derive(Clone)]
#[must_use]
pub enum BookingDecision<K> {
    /// Keep a new booking. A `PUT` of an unknown one is a creation too, as the guide's capability statement has it.
    Create,
    /// Put the order's appointment in the place of this one.
    Replace(K),
    /// Nothing: it is the `POST` of this very booking again, whose answer was lost.
    Repeat(K),
    /// Nothing: another booking has the id, or the one that has it has ended.
    Refuse(OrderError),
}

/// Without the booking that was found.
impl<K> fmt::Debug for BookingDecision<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create => f.write_str("Create"),
            Self::Replace(_) => f.debug_tuple("Replace").finish_non_exhaustive(),
            Self::Repeat(_) => f.debug_tuple("Repeat").finish_non_exhaustive(),
            Self::Refuse(error) => f.debug_tuple("Refuse").field(error).finish(),
        }
    }
}

impl<K> BookingDecision<K> {
    /// The answer, once it is done: 201 for a new booking, 200 for one that was there, both with the `Location` that the server's
    /// own id makes; or the refusal.
    #[must_use]
    pub fn reply(&self, base: &str, id: impl fmt::Display) -> Reply {
        match self {
            Self::Create => Reply::created(base, APPOINTMENT, id),
            Self::Replace(_) | Self::Repeat(_) => Reply::updated(base, APPOINTMENT, id),
            Self::Refuse(refusal) => refusal.reply(),
        }
    }
}

/// So that what is kept may be an [`FrAppointment`] or not.
impl AsRef<Appointment> for Appointment {
    fn as_ref(&self) -> &Appointment {
        self
    }
}

/// Whether two appointments are equal, but for what a server adds itself.
fn is_same(one: &Appointment, other: &Appointment) -> bool {
    let own = |appointment: &Appointment| {
        let mut own = appointment.clone();
        own.id = None;
        if let Some(meta) = &mut own.meta {
            (meta.version_id, meta.last_updated) = (None, None);
        }
        own
    };
    own(one) == own(other)
}

fn understood(
    method: &str,
    query: &str,
    content_type: Option<&str>,
    body: &[u8],
    translate: bool,
) -> Result<BookingOrder<Appointment>, OrderError> {
    let mut incoming = Incoming::new(APPOINTMENT, method, query);
    let mut read = incoming.body::<Appointment>(content_type, body);
    let Incoming { method, sought, faults: mut warnings, .. } = incoming;
    let flow = read.as_ref().map(|read| flow_of(&read.value));
    let report = read.as_mut().zip(flow).map(|(read, flow)| {
        let profile = profile_of(flow, APPOINTMENT).unwrap_or_default();
        if translate && read.is_clean() && fr_core_2::booking(&mut read.value, profile) {
            warnings.push(OrderFault::new(OrderFaultCode::FrCore2, APPOINTMENT));
            // it has no places in the text any more
            Report::proof(&read.value, profile, flow)
        } else {
            Report::proof_read(read, profile, flow)
        }
    });
    let own = read.as_ref().and_then(|read| {
        let [own] = &read.value.identifier[..] else { return None };
        AppointmentId::try_from(own).ok()
    });
    let id = id(own, sought.as_ref(), &mut warnings);
    let good = warnings.iter().all(|fault| fault.code().severity() < Severity::Error);
    match (method, id, read, flow, report) {
        (Some(method), Some(id), Some(read), Some(use_case), Some(report)) if good => {
            Ok(BookingOrder { method, id, use_case, appointment: read.value, warnings, report })
        }
        (.., report) => Err(OrderError::new(warnings, report)),
    }
}

/// The id in the body and in the query. The guide's own example has the update without a query: then the body is enough.
fn id(
    own: Option<AppointmentId>,
    sought: Option<&Sought>,
    faults: &mut Vec<OrderFault>,
) -> Option<AppointmentId> {
    if own.is_some() {
        faults.retain(|fault| fault.code() != OrderFaultCode::MissingIdentifier);
    }
    let Some(sought) = sought else { return own };
    let mut readings = sought.readings(|text| meaning(text, own.as_ref()));
    let (Some(Reading { value, is_clean }), None) = (readings.pop(), readings.pop()) else {
        let code = match own {
            Some(_) => OrderFaultCode::OtherIdentifier,
            None => OrderFaultCode::BadIdentifier,
        };
        faults.push(OrderFault::new(code, APPOINTMENT));
        return None;
    };
    if !is_clean {
        faults.push(OrderFault::new(OrderFaultCode::OddEscapes, APPOINTMENT));
    }
    // as it is spelt in the body
    own.or(Some(value))
}

/// Reads the identifier in a query. Vendors may use any text as an id: when the body has one, only that can be meant, and its
/// system may be missing.
fn meaning(text: &str, own: Option<&AppointmentId>) -> Option<Reading<AppointmentId>> {
    let (system, value) = parted(text)?;
    let read = match (system, own) {
        (Some(system), _) => AppointmentId::new(&system, value).ok(),
        (None, Some(own)) => AppointmentId::new(own.system(), value).ok(),
        (None, None) => None,
    };
    let Some(own) = own else { return Some(Reading { value: read?, is_clean: true }) };
    if let Some(value) = read.filter(|read| read == own) {
        return Some(Reading { value, is_clean: true });
    }
    let after = after_system(text, own.system())?;
    let value = AppointmentId::new(own.system(), unescaped(after.value)?).ok()?;
    (value == *own).then_some(Reading { value, is_clean: after.is_clean })
}

/// The flow of the profile. Its name is enough: a page of the guide shows it with another address.
fn flow_of(appointment: &Appointment) -> UseCase {
    let claimed = appointment.meta.as_ref().map_or(&[][..], |meta| &meta.profile).iter();
    let mut names = claimed.filter_map(|url| {
        let url = url.value().map(Canonical::as_str)?;
        url.split('|').next()?.rsplit('/').next()
    });
    let known = names.find_map(|name| match name {
        "sas-sos-appointment" => Some(UseCase::Sos),
        "sas-pdm-appointment" => Some(UseCase::Pdm),
        _ => None,
    });
    known.unwrap_or(UseCase::IndividualPractitioner)
}
