//! Envelopes: addressed, filled, and read as what they report back.

use std::fmt;

use chrono::{DateTime, TimeZone};

use super::{
    appointment::MessageError,
    client::{ClientId, Queue},
    declare::Object,
    error::KnownError,
    model::{
        Content, Descriptor, EmbeddedJsonContent, Envelope, ErrorReport, ExplicitAddress,
        HubAppointment, JsonContent, Message, MessageReference, Party,
    },
    value::{HubDateTime, MessageKind, MessageStatus, Text},
};

/// Who sends an envelope to whom, under which id, when, and until when it may be delivered.
///
/// The id is the sender's, `_` and a part that is unique there: a UUID, or a number that is never used twice. A message that is
/// sent again after an error gets a new one; one that is published again because the connection broke keeps its own, so that the
/// recipient recognises it.
///
/// ```
/// use chrono::DateTime;
/// use fhir_sas::hub::{Addressing, ClientId};
///
/// let at = |text| DateTime::parse_from_rfc3339(text).map_err(|error| error.to_string());
/// let (now, expires) =
///     (at("2026-03-01T18:00:02+01:00")?, at("2026-03-03T18:00:02+01:00")?);
/// let to = Addressing::new(
///     &ClientId::PLATFORM,
///     &"fr.health.samu330".parse()?,
///     "30c8e00d",
///     now,
///     expires,
/// );
/// assert_eq!(to.distribution_id(), "fr.health.ptfsas_30c8e00d");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressing {
    sender: ClientId,
    recipient: ClientId,
    distribution_id: String,
    sent: HubDateTime,
    expires: HubDateTime,
}

impl Addressing {
    /// From one client to another. `unique`: the part of the id that is unique at the sender.
    #[must_use]
    pub fn new(
        sender: &ClientId,
        recipient: &ClientId,
        unique: impl fmt::Display,
        sent: impl Into<HubDateTime>,
        expires: impl Into<HubDateTime>,
    ) -> Self {
        Self {
            sender: sender.clone(),
            recipient: recipient.clone(),
            distribution_id: format!("{sender}_{unique}"),
            sent: sent.into(),
            expires: expires.into(),
        }
    }

    /// Back to the sender of an envelope, from its recipient. `None`: it does not have both.
    #[must_use]
    pub fn reply_to(
        envelope: &Envelope,
        unique: impl fmt::Display,
        sent: impl Into<HubDateTime>,
        expires: impl Into<HubDateTime>,
    ) -> Option<Self> {
        let sender = envelope.recipient()?.parse().ok()?;
        let recipient = envelope.sender_id.as_ref()?.parse().ok()?;
        Some(Self::new(&sender, &recipient, unique, sent, expires))
    }

    /// The id of the envelope.
    #[must_use]
    pub fn distribution_id(&self) -> &str {
        &self.distribution_id
    }

    /// An envelope with an appointment (`Report`), for the software of dispatchers.
    ///
    /// # Errors
    /// When it breaks a schema or a rule of the guide's page.
    pub fn report(&self, appointment: HubAppointment) -> Result<Envelope, MessageError> {
        let message =
            Message { appointment: Some(appointment), ..self.header(MessageKind::Report) };
        self.envelope(MessageKind::Report, message)
    }

    /// An envelope that acknowledges another one (`Ack`): its message was stored.
    ///
    /// # Errors
    /// When it breaks a schema or a rule of the guide's page: the other one has no id.
    pub fn ack(&self, acknowledged: &Envelope) -> Result<Envelope, MessageError> {
        let distribution_id = acknowledged.distribution_id.clone();
        let reference = MessageReference { distribution_id, ..MessageReference::empty() };
        let message = Message { reference: Some(reference), ..self.header(MessageKind::Ack) };
        self.envelope(MessageKind::Ack, message)
    }

    /// An envelope that reports an error in the processing of another one (`Error`), which it carries. Errors have no header.
    ///
    /// When its receiver could not [`read`](super::read) it with the whole of the other one, which is too long or nested too deeply
    /// for that, it carries only the ids of the other one and of its sender; when these are too long, nothing of it but
    /// `referencedDistributionID`. The schema RS-ERROR allows both.
    ///
    /// # Errors
    /// When it breaks a schema or a rule of the guide's page: the cause is empty, the other one has no id. When it cannot be read
    /// even so, because the cause or the id is nearly as long as [`MAX_MESSAGE`](super::MAX_MESSAGE).
    pub fn error(
        &self,
        error: KnownError,
        cause: &str,
        source: &Envelope,
    ) -> Result<Envelope, MessageError> {
        let with = |source_message| {
            let error = ErrorReport {
                error_code: Some(error.into()),
                error_cause: Some(cause.into()),
                source_message,
                referenced_distribution_id: source.distribution_id.clone(),
                ..ErrorReport::empty()
            };
            let message = Message { error: Some(error), ..Message::empty() };
            self.envelope(MessageKind::Error, message)
        };
        let is_readable = |made: &Result<Envelope, MessageError>| match made {
            Ok(_) => true,
            Err(error) => !error.report().is_unread(),
        };
        let whole = with(Some(source.to_raw()));
        if is_readable(&whole) {
            return whole;
        }
        let ids = Envelope {
            distribution_id: source.distribution_id.clone(),
            sender_id: source.sender_id.clone(),
            ..Envelope::empty()
        };
        let with_ids = with(Some(ids.to_raw()));
        if is_readable(&with_ids) { with_ids } else { with(None) }
    }

    /// The header of a message.
    fn header(&self, kind: MessageKind) -> Message {
        let party = |client: &ClientId| Party {
            name: Some(client.as_str().into()),
            uri: Some(client.uri().into()),
            ..Party::empty()
        };
        Message {
            message_id: Some(self.distribution_id.as_str().into()),
            sender: Some(party(&self.sender)),
            sent_at: Some(self.sent.clone()),
            status: Some(MessageStatus::Actual),
            kind: Some(kind),
            recipient: vec![party(&self.recipient)],
            ..Message::empty()
        }
    }

    fn envelope(&self, kind: MessageKind, message: Message) -> Result<Envelope, MessageError> {
        let address = ExplicitAddress {
            explicit_address_scheme: Some(Text::literal("hubex")),
            explicit_address_value: Some(self.recipient.as_str().into()),
            ..ExplicitAddress::empty()
        };
        let descriptor = Descriptor {
            language: Some(Text::literal("fr-FR")),
            explicit_address: Some(address),
            ..Descriptor::empty()
        };
        let embedded = EmbeddedJsonContent {
            message: Some(Box::new(message)),
            ..EmbeddedJsonContent::empty()
        };
        let json = JsonContent { embedded_json_content: Some(embedded), ..JsonContent::empty() };
        let envelope = Envelope {
            distribution_id: Some(self.distribution_id.as_str().into()),
            sender_id: Some(self.sender.as_str().into()),
            date_time_sent: Some(self.sent.clone()),
            date_time_expires: Some(self.expires.clone()),
            distribution_status: Some(MessageStatus::Actual),
            distribution_kind: Some(kind),
            descriptor: Some(descriptor),
            content: vec![Content { json_content: Some(json), ..Content::empty() }],
            ..Envelope::empty()
        };
        MessageError::unless_conformant(envelope.clone())?;
        Ok(envelope)
    }
}

/// What an envelope reports back about another one: what the platform reads from its queues `ack` and `info`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Notice<'a> {
    /// The message in the envelope with this id was stored by its recipient.
    Acknowledged {
        /// The id of the envelope.
        distribution_id: &'a str,
    },
    /// The message in the envelope with this id was not delivered, or could not be processed.
    Failed {
        /// The id of the envelope.
        distribution_id: &'a str,
        /// The error.
        error: &'a ErrorReport,
    },
}

/// Without the ids, and what the error quotes: both are the sender's, and may be of persons.
impl fmt::Debug for Notice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Acknowledged { .. } => f.debug_struct("Acknowledged").finish_non_exhaustive(),
            Self::Failed { .. } => f.debug_struct("Failed").finish_non_exhaustive(),
        }
    }
}

impl Envelope {
    /// What it reports back about another envelope, if that is what it is for. An acknowledgement that is marked as a refusal is
    /// none: the error comes in an envelope of its own.
    #[must_use]
    pub fn notice(&self) -> Option<Notice<'_>> {
        self.messages().find_map(|message| {
            if let Some(error) = &message.error {
                let distribution_id = error.referenced_distribution_id.as_deref()?;
                return Some(Notice::Failed { distribution_id, error });
            }
            let reference = message.reference.as_ref().filter(|one| one.refused != Some(true))?;
            let distribution_id = reference.distribution_id.as_deref()?;
            Some(Notice::Acknowledged { distribution_id })
        })
    }

    /// The queue that the Hub puts it into: that of its recipient, for its kind. `None`: it has no recipient, or no known kind.
    #[must_use]
    pub fn queue(&self) -> Option<String> {
        let queue = Queue::of(self.distribution_kind.as_ref()?)?;
        Some([self.recipient()?, ".", queue.as_str()].concat())
    }

    /// Whether it may not be delivered any more.
    #[must_use]
    pub fn is_expired_at<Tz: TimeZone>(&self, now: &DateTime<Tz>) -> bool {
        let expires = self.date_time_expires.as_ref().and_then(HubDateTime::to_chrono);
        expires.is_some_and(|expires| expires <= *now)
    }
}
