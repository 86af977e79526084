//! What a message does to the appointments that the software of dispatchers has.

use std::{cmp::Ordering, fmt};

use chrono::{DateTime, FixedOffset};

use super::{
    appointment::MessageError,
    code::HubCode,
    document::{Document, read},
    envelope::Addressing,
    error::KnownError,
    issue::{HubIssue, HubReport, shown},
    model::{Envelope, HubAppointment},
    value::{AppointmentMethod, HubDateTime},
};
use crate::{
    diagnostic::Lang,
    lang::{Text, is_blank},
};

/// A message that brings an appointment, as the software of dispatchers receives it.
///
/// ```
/// use fhir_sas::hub::{AppointmentDecision, AppointmentOrder};
/// # use fhir_sas::hub::Envelope;
///
/// # let text = br#"{"senderID": "fr.health.ptfsas"}"#;
/// match AppointmentOrder::read(text) {
///     Ok(order) => println!("{} {}", order.id(), order.method()),
///     // of another exchange on the Hub: for another part of the software
///     Err(error) if error.is_other_message() => {}
///     Err(error) => eprintln!("{error}"),
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct AppointmentOrder {
    envelope: Envelope,
    report: HubReport,
}

/// Without the message, which names persons: orders are logged.
impl fmt::Debug for AppointmentOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppointmentOrder")
            .field("method", self.method())
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}

impl AppointmentOrder {
    /// Reads a message.
    ///
    /// # Errors
    /// When it brings no appointment, or breaks a schema or a rule of the guide's page: with everything that is wrong.
    pub fn read(text: &[u8]) -> Result<Self, AppointmentError> {
        let order = Self::read_laxly(text)?;
        if order.report.is_conformant() {
            Ok(order)
        } else {
            Err(AppointmentError::new(Some(order.envelope), order.report))
        }
    }

    /// Reads a message that may break any rule, as long as its appointment has an id and a method, and its envelope an id: for
    /// software that would rather show an appointment that is not quite right than lose it. What is wrong is in the
    /// [report](Self::report).
    ///
    /// # Errors
    /// When it brings no appointment, or lacks one of these.
    pub fn read_laxly(text: &[u8]) -> Result<Self, AppointmentError> {
        let received = match read(text) {
            Ok(received) => received,
            Err(error) => return Err(AppointmentError::new(None, HubReport::unread(&error))),
        };
        let mut report = received.report();
        let envelope = match received.into_document() {
            Document::Envelope(envelope) => envelope,
            Document::Message(_) => {
                report.push(HubIssue::new(HubCode::NoEnvelope, "$".to_owned()));
                return Err(AppointmentError::new(None, report));
            }
        };
        let is_there = |text: &super::Text| !text.trim_matches(is_blank).is_empty();
        let usable = envelope.distribution_id.as_ref().is_some_and(is_there)
            && envelope.appointment().is_some_and(|appointment| {
                appointment.appointment_id.as_ref().is_some_and(is_there)
                    && appointment.method.as_ref().is_some_and(AppointmentMethod::is_known)
            });
        if usable {
            Ok(Self { envelope, report })
        } else {
            Err(AppointmentError::new(Some(envelope), report))
        }
    }

    /// The platform's id of the appointment.
    #[must_use]
    pub fn id(&self) -> &str {
        self.appointment().appointment_id.as_deref().unwrap_or_default()
    }

    /// The client that has sent the message; empty when it is not stated, which [`read`](Self::read) refuses.
    #[must_use]
    pub fn sender_id(&self) -> &str {
        self.envelope.sender_id.as_deref().unwrap_or_default()
    }

    /// The id of the envelope: no two messages of a [sender](Self::sender_id) have the same. Those of two senders may: `_` is
    /// allowed in both parts, so that `fr.health.a` with `b_1` and `fr.health.a_b` with `1` both make `fr.health.a_b_1`.
    #[must_use]
    pub fn distribution_id(&self) -> &str {
        self.envelope.distribution_id.as_deref().unwrap_or_default()
    }

    /// Whether the appointment is new, or a later version of it comes.
    #[must_use]
    pub fn method(&self) -> &AppointmentMethod {
        self.appointment().method.as_ref().unwrap_or(&AppointmentMethod::Update)
    }

    /// The appointment as it is to be.
    ///
    /// # Panics
    /// Never: a message without an appointment is no order.
    #[must_use]
    pub fn appointment(&self) -> &HubAppointment {
        self.envelope.appointment().expect("it was read with one")
    }

    /// The envelope: what is to be kept of the message.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// Gives up the envelope.
    #[must_use]
    pub fn into_envelope(self) -> Envelope {
        self.envelope
    }

    /// What was found in the message: nothing but warnings after [`read`](Self::read).
    #[must_use]
    pub fn report(&self) -> &HubReport {
        &self.report
    }

    /// What is to be done. `seen`: the [`id`](Self::id) of the appointment of a message with the same
    /// [`sender_id`](Self::sender_id) and [`distribution_id`](Self::distribution_id), when one was processed before and not refused,
    /// as the history shows; one that was refused is judged anew, and its sender gets the same answer again. Looked up by
    /// `distribution_id` alone, a message of one client could have that of another refused. `kept` looks for the last message that
    /// was applied to the appointment with an id: what it finds is handed back.
    ///
    /// An appointment is changed by nobody but its sender, for whom the Hub vouches: any of its clients may know the id.
    ///
    /// Look up and write in one transaction, with `appointmentId` unique among the appointments, and `senderID` with
    /// `distributionID` unique in the history: a queue may deliver a message twice.
    pub fn decide<K: AsRef<Envelope>>(
        &self,
        seen: Option<&str>,
        kept: impl FnOnce(&str) -> Option<K>,
    ) -> AppointmentDecision<K> {
        if seen.is_some_and(|id| id != self.id()) {
            return AppointmentDecision::Refuse(KnownError::Conflict);
        }
        let Some(kept) = kept(self.id()) else { return AppointmentDecision::Create };
        let last = kept.as_ref();
        // ids of messages compare only within one sender
        if last.sender_id != self.envelope.sender_id {
            return AppointmentDecision::Refuse(KnownError::Conflict);
        }
        let is_other = || last.appointment().is_none_or(|last| !is_same(last, self.appointment()));
        let is_last = last.distribution_id == self.envelope.distribution_id;
        let compared = sent(&self.envelope).zip(sent(last)).map(|(own, last)| own.cmp(&last));
        // what was processed before was sent no later than what was applied last: this is another message with its id
        let is_reused = is_last || seen.is_some() && compared == Some(Ordering::Greater);
        if is_reused && is_other() {
            return AppointmentDecision::Refuse(KnownError::Conflict);
        }
        if seen.is_some() || is_last {
            return AppointmentDecision::Repeat(kept);
        }
        if compared == Some(Ordering::Less) {
            return AppointmentDecision::Late(kept);
        }
        if *self.method() == AppointmentMethod::Create && is_other() {
            return AppointmentDecision::Refuse(KnownError::Conflict);
        }
        AppointmentDecision::Replace(kept)
    }
}

/// When a message was sent: to the second, as messages have it.
fn sent(envelope: &Envelope) -> Option<DateTime<FixedOffset>> {
    envelope.date_time_sent.as_ref().and_then(HubDateTime::to_chrono)
}

/// Whether two versions of an appointment differ in nothing but the method.
fn is_same(one: &HubAppointment, other: &HubAppointment) -> bool {
    let mut one = one.clone();
    one.method.clone_from(&other.method);
    one == *other
}

/// So that what is kept may be the envelope itself.
impl AsRef<Envelope> for Envelope {
    fn as_ref(&self) -> &Envelope {
        self
    }
}

/// What is to be done with the appointments.
#[derive(Clone, PartialEq)]
#[must_use]
pub enum AppointmentDecision<K> {
    /// Keep a new appointment. An update of an unknown one is a creation too.
    Create,
    /// Put the order's appointment in the place of this one, whatever a dispatcher has attached to it.
    Replace(K),
    /// Nothing: the message was processed before.
    Repeat(K),
    /// Nothing but a line in the history: a message that was sent later is applied already.
    Late(K),
    /// Nothing: another appointment has the id, and the message would create it; the appointment is of another sender; or another
    /// message that was processed has the id of this one: it was of another appointment, or this one was sent after what was applied
    /// last and has other content.
    Refuse(KnownError),
}

/// Without the message that was found.
impl<K> fmt::Debug for AppointmentDecision<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create => f.write_str("Create"),
            Self::Replace(_) => f.debug_tuple("Replace").finish_non_exhaustive(),
            Self::Repeat(_) => f.debug_tuple("Repeat").finish_non_exhaustive(),
            Self::Late(_) => f.debug_tuple("Late").finish_non_exhaustive(),
            Self::Refuse(error) => f.debug_tuple("Refuse").field(error).finish(),
        }
    }
}

impl<K> AppointmentDecision<K> {
    /// A word for the history of messages: `created`, `replaced`, `repeated`, `late`, `refused`.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Create => "created",
            Self::Replace(_) => "replaced",
            Self::Repeat(_) => "repeated",
            Self::Late(_) => "late",
            Self::Refuse(_) => "refused",
        }
    }

    /// Whether the order's appointment is to be kept.
    #[must_use]
    pub const fn applies(&self) -> bool {
        matches!(self, Self::Create | Self::Replace(_))
    }

    /// The envelope that answers the message, once it is done: an acknowledgement, also of what came twice or late, or the error.
    /// Write down the appointment and the order's [`sender_id`](AppointmentOrder::sender_id) and
    /// [`distribution_id`](AppointmentOrder::distribution_id) before: a message that cannot
    /// be answered was carried out all the same.
    ///
    /// # Errors
    /// When the answer would break a schema or a rule of the guide's page, because the message breaks them; or would be too long
    /// to be read, because an id is.
    pub fn reply(
        &self,
        order: &AppointmentOrder,
        addressing: &Addressing,
    ) -> Result<Envelope, MessageError> {
        match self {
            Self::Refuse(error) => {
                addressing.error(*error, &cause(*error, order), order.envelope())
            }
            _ => addressing.ack(order.envelope()),
        }
    }
}

/// Why an order is refused, in French, as the guide's page has it. Ids are cut: a sender may choose them as long as a message.
fn cause(error: KnownError, order: &AppointmentOrder) -> String {
    const LONGEST: usize = 255;
    let [before, after] =
        ["Impossible de traiter ce RDV. Identifiant du RDV : '", "'. Message : '"];
    let [id, message] = [order.id(), order.distribution_id()].map(|id| shown(id, LONGEST));
    [before, &id, after, &message, "'. ", error.meaning(Lang::Fr)].concat()
}

/// A message that cannot be taken as an appointment, with what is wrong.
///
/// As a text it is the [report](Self::report) in English.
#[derive(Clone, PartialEq, thiserror::Error)]
pub struct AppointmentError {
    envelope: Option<Box<Envelope>>,
    report: HubReport,
}

impl AppointmentError {
    fn new(envelope: Option<Envelope>, report: HubReport) -> Self {
        Self { envelope: envelope.map(Box::new), report }
    }

    /// Whether it is a message of the Hub that brings something else: the queue of a SAMU has those of other exchanges too.
    #[must_use]
    pub fn is_other_message(&self) -> bool {
        let mut messages = self.envelope.iter().flat_map(|envelope| envelope.messages()).peekable();
        messages.peek().is_some()
            && messages.all(|message| {
                message.appointment.is_none() && message.extra.get("appointment").is_none()
            })
    }

    /// The envelope, when there is one.
    #[must_use]
    pub fn envelope(&self) -> Option<&Envelope> {
        self.envelope.as_deref()
    }

    /// What is wrong.
    #[must_use]
    pub fn report(&self) -> &HubReport {
        &self.report
    }

    /// The envelope that reports the error to the sender (`300 INVALID_MESSAGE`), with what is wrong in French. `None`: there is
    /// no envelope to answer, or it has no id, or one of nearly [`MAX_MESSAGE`](super::MAX_MESSAGE). It carries the message, or of
    /// a very long one the ids: see [`Addressing::error`].
    #[must_use]
    pub fn reply(&self, addressing: &Addressing) -> Option<Envelope> {
        const CAUSE: Text =
            ["The message cannot be processed:\n", "Le message ne peut pas être traité :\n"];
        let cause = [Lang::Fr.of(CAUSE), &self.report.explain(Lang::Fr)].concat();
        addressing.error(KnownError::InvalidMessage, &cause, self.envelope()?).ok()
    }
}

/// Without the message, which names persons: errors are logged.
impl fmt::Debug for AppointmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppointmentError").field("report", &self.report).finish_non_exhaustive()
    }
}

impl fmt::Display for AppointmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.report.fmt(f)
    }
}
