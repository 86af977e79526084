//! Messages as texts: read, recognised, written.

use std::fmt;

use arcstr::ArcStr;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{
    declare::{self, Object, Reader},
    issue::shown,
    model::{Envelope, HubAppointment, Message},
    value::MessageKind,
};
use crate::json::{Expected, RawJson, ReadError, Scan, Scanner, Token, without_byte_order_mark};

/// Longest message that is read, in bytes: about six hundred times an appointment with its envelope. Reading takes at most 80
/// times the memory of the text.
pub const MAX_MESSAGE: usize = 1024 * 1024;

/// What a text on the Hub is: an envelope with messages, or a message without its envelope, as the published examples have them.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "nearly all are envelopes, which are filled where they stand"
)]
pub enum Document {
    /// An envelope.
    Envelope(Envelope),
    /// A message without its envelope.
    Message(Box<Message>),
}

/// A document that was read, and its text.
#[derive(Clone)]
pub struct Received<'a> {
    document: Document,
    text: &'a [u8],
}

/// Without what it holds, which is about persons.
impl fmt::Debug for Received<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

/// Reads an envelope, or a message without one.
///
/// Whatever the text holds is kept: what the schemas do not allow is in the extra members of its object, and
/// [`report`](Received::report) describes what is wrong.
///
/// # Errors
/// When the text is not JSON (RFC 8259) in UTF-8, is longer than [`MAX_MESSAGE`], or is no object with a member that an envelope
/// or a message has.
pub fn read(text: &[u8]) -> Result<Received<'_>, ReadError> {
    if text.len() > MAX_MESSAGE {
        return Err(ReadError::message_too_long(MAX_MESSAGE));
    }
    let body = body(text)?;
    let whole = ArcStr::from(body);
    let mut reader = Reader::new(&whole);
    let mut received = Received { document: Document::Envelope(Envelope::empty()), text };
    match document(&mut reader, &mut received.document) {
        Ok(true) => Ok(received),
        Ok(false) => Err(ReadError::no_object("EDXL-DE", 0, text)),
        Err(expected) => {
            let offset = reader.scan().offset() + (text.len() - body.len());
            Err(ReadError::syntax(expected, offset, text))
        }
    }
}

/// The text without its byte-order mark.
fn body(text: &[u8]) -> Result<&str, ReadError> {
    let body = without_byte_order_mark(text);
    std::str::from_utf8(body).map_err(|error| {
        let offset = error.valid_up_to() + (text.len() - body.len());
        ReadError::syntax(Expected::Utf8, offset, text)
    })
}

/// Reads into an empty document; `false`: it is JSON, but not a document of the Hub.
fn document(reader: &mut Reader<'_>, document: &mut Document) -> Scan<bool> {
    let mark = reader.scan().mark();
    let kind = kind(reader.scan())?;
    reader.scan().seek(mark);
    if kind == Some(Kind::Message) {
        *document = Document::Message(Box::new(Message::empty()));
    }
    if kind.is_none() {
        reader.scan().skip()?;
    } else {
        match document {
            Document::Envelope(envelope) => reader.object(envelope)?,
            Document::Message(message) => reader.object(&mut **message)?,
        };
    }
    reader.scan().finish()?;
    Ok(kind.is_some())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Envelope,
    Message,
}

/// Whether the next value is an envelope or a message, by its first member that belongs to either: they have none in common.
fn kind(scan: &mut Scanner<'_>) -> Scan<Option<Kind>> {
    if scan.peek()? != Token::Object {
        return Ok(None);
    }
    let mut first = true;
    while let Some(key) = scan.key(first)? {
        first = false;
        if Envelope::SHAPE.find(&key.name).is_some() {
            return Ok(Some(Kind::Envelope));
        }
        if Message::SHAPE.find(&key.name).is_some() {
            return Ok(Some(Kind::Message));
        }
        scan.skip()?;
    }
    Ok(None)
}

/// Members that no FHIR resource has, and every message one of them.
const MARKS: &[&str] = &[
    "distributionID",
    "distributionKind",
    "dateTimeSent",
    "senderID",
    "messageId",
    "appointment",
    "reference",
    "error",
];

/// Whether a text has the shape of an envelope or a message, rather than that of a FHIR resource: it is an object with a member
/// that only they have, and without `resourceType`.
#[must_use]
pub fn is_message(text: &[u8]) -> bool {
    let Ok(body) = body(text) else { return false };
    let mut scan = Scanner::new(body);
    has_marks(&mut scan).unwrap_or(false)
}

fn has_marks(scan: &mut Scanner<'_>) -> Scan<bool> {
    if scan.peek()? != Token::Object {
        return Ok(false);
    }
    let (mut first, mut found) = (true, false);
    while let Some(key) = scan.key(first)? {
        first = false;
        if key.name == "resourceType" {
            return Ok(false);
        }
        found |= MARKS.contains(&&*key.name);
        scan.skip()?;
    }
    Ok(found)
}

impl<'a> Received<'a> {
    /// What was read.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Consumes it and returns what was read.
    #[must_use]
    pub fn into_document(self) -> Document {
        self.document
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'a [u8] {
        self.text
    }
}

impl Document {
    /// The messages: those of an envelope, or the one.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        let (envelope, message) = match self {
            Self::Envelope(envelope) => (Some(envelope.messages()), None),
            Self::Message(message) => (None, Some(&**message)),
        };
        envelope.into_iter().flatten().chain(message)
    }
}

impl Envelope {
    /// The messages in it: in the SAS there is one.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.content.iter().filter_map(|content| {
            content.json_content.as_ref()?.embedded_json_content.as_ref()?.message.as_deref()
        })
    }

    /// The client that it is sent to.
    #[must_use]
    pub fn recipient(&self) -> Option<&str> {
        self.descriptor.as_ref()?.explicit_address.as_ref()?.explicit_address_value.as_deref()
    }

    /// The appointment that it brings, if it brings one.
    #[must_use]
    pub fn appointment(&self) -> Option<&HubAppointment> {
        self.messages().find_map(|message| message.appointment.as_ref())
    }
}

/// Types that are a text of their own.
macro_rules! texts {
    ($($name:ident)*) => {$(
        impl $name {
            /// Writes compact JSON.
            #[must_use]
            pub fn to_json(&self) -> Vec<u8> {
                let mut out = Vec::with_capacity(2048);
                declare::write(self, &mut out);
                // the comma after it
                out.pop();
                out
            }

            pub(super) fn to_raw(&self) -> RawJson {
                RawJson::of_scanned(&String::from_utf8_lossy(&self.to_json()))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.to_raw().serialize(serializer)
            }
        }

        /// Of self-describing formats; numbers of many digits are rounded by some of them.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                let whole = ArcStr::from(value.to_string());
                let mut object = Self::empty();
                match Reader::new(&whole).object(&mut object) {
                    Ok(true) => Ok(object),
                    _ => Err(de::Error::custom(concat!("expected an object: ", stringify!($name)))),
                }
            }
        }
    )*};
}

texts!(Envelope Message HubAppointment);

impl Document {
    /// Writes compact JSON: the JSON value that was read.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        match self {
            Self::Envelope(envelope) => envelope.to_json(),
            Self::Message(message) => message.to_json(),
        }
    }
}

impl From<Envelope> for Document {
    fn from(envelope: Envelope) -> Self {
        Self::Envelope(envelope)
    }
}

impl From<Message> for Document {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// What kind of message it is, and its id, on one line: nothing of a person.
impl fmt::Display for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// More than any kind or id has that a client may choose.
        const LONGEST: usize = 128;
        let named = |text: Option<&str>| shown(text.unwrap_or("?"), LONGEST);
        let kind = named(self.distribution_kind.as_ref().map(MessageKind::as_str));
        write!(f, "{kind} {}", named(self.distribution_id.as_deref()))
    }
}
