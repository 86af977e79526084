//! Messages through the *Hub Santé*: the platform sends appointments to the software of dispatchers ([`INT_L02`](crate::guide#exchanges)).
//!
//! A regulator books on the platform, or in a vendor's product that [reports](crate::booking) the booking to the platform. The
//! platform sends it at once to the software of the SAMU (*logiciel de régulation médicale*, LRM), and again whenever something
//! becomes of it, so that a dispatcher can attach it to the patient's file without typing. Messages are JSON on AMQP 0-9-1 queues
//! of the Hub. This module makes, reads and checks them; it has no AMQP client.
//!
//! | part | type | what it is |
//! |---|---|---|
//! | EDXL-DE | [`Envelope`] | who sends it to whom, until when |
//! | RC-DE | [`Message`] | the same once more inside, and one payload |
//! | RS-SAS-RDV | [`HubAppointment`] | an appointment |
//! | RC-REF | [`MessageReference`] | which message is acknowledged |
//! | RS-ERROR | [`ErrorReport`] | an error, with the message that it is about; without RC-DE |
//!
//! `Debug` of these shows what they hold; that of orders, notices and errors leaves it out, and can be logged.
//!
//! # The platform
//! [`HubAppointment::of_booking`] takes the vendor's booking, its builder what the platform knows besides, and [`Addressing`]
//! makes the envelope. [`Envelope::notice`] reads what comes back on the queues `ack` and `info`.
//!
//! ```
//! use chrono::{DateTime, FixedOffset, TimeDelta};
//! use fhir_sas::{
//!     FrAppointment,
//!     diagnostic::Lang,
//!     hub::{self, Addressing, ClientId, Document, Envelope, HubAppointment, Notice},
//! };
//! # use fhir_sas::{UseCase, identifier::AppointmentId, r4};
//!
//! /// What the platform has of a booking besides what the vendor sent.
//! struct Known {
//!     id: &'static str,
//!     family: &'static str,
//!     given: &'static str,
//!     samu: ClientId,
//! }
//!
//! fn announce(
//!     booking: &FrAppointment,
//!     known: &Known,
//!     number: u64,
//!     now: DateTime<FixedOffset>,
//! ) -> Result<Envelope, hub::MessageError> {
//!     let mut appointment = HubAppointment::of_booking(booking, known.id);
//!     appointment.practitioner_name(known.family, known.given).regulator(
//!         "LORIDON",
//!         "Sébastien",
//!         "s.loridon@example.fr",
//!     );
//!     for omission in appointment.omissions() {
//!         eprintln!("{omission}"); // for instance a practitioner without an RPPS number
//!     }
//!     // any later version of the booking, a cancelled one too: `update`
//!     let appointment = appointment.create()?;
//!     Addressing::new(
//!         &ClientId::PLATFORM,
//!         &known.samu,
//!         number,
//!         now,
//!         now + TimeDelta::days(2),
//!     )
//!     .report(appointment)
//! }
//!
//! /// A message from the queue `ack` or `info`.
//! fn back(text: &[u8]) {
//!     let Ok(received) = hub::read(text) else { return };
//!     let Document::Envelope(envelope) = received.into_document() else { return };
//!     match envelope.notice() {
//!         Some(Notice::Acknowledged { distribution_id }) => {
//!             println!("stored: {distribution_id}")
//!         }
//!         Some(Notice::Failed { distribution_id, error }) => match error.known() {
//!             Some(error) if error.is_retryable() => {
//!                 println!("again, as an update: {distribution_id}")
//!             }
//!             Some(error) => eprintln!("{distribution_id}: {}", error.action(Lang::En)),
//!             None => eprintln!("{distribution_id}: {:?}", error.error_cause),
//!         },
//!         _ => {}
//!     }
//! }
//! # let instant = |text: &str| text.parse::<r4::Instant>();
//! # let booking = FrAppointment::builder(UseCase::IndividualPractitioner, AppointmentId::new("https://agenda.example.fr/rdv", 7)?)
//! #     .booked(instant("2026-03-02T09:00:00.000+01:00")?, instant("2026-03-02T09:15:00.000+01:00")?)
//! #     .practitioner("810002909371".parse()?)
//! #     .regulator("3456780581/11242343".parse()?)
//! #     .created("2026-03-01T18:00:00+01:00".parse::<r4::DateTime>()?)
//! #     .build()?;
//! # let known = Known { id: "2d2db05f", family: "MARTIN", given: "Claire", samu: "fr.health.samu330".parse()? };
//! # let now = DateTime::parse_from_rfc3339("2026-03-01T18:00:02+01:00").map_err(|error| error.to_string())?;
//! let envelope = announce(&booking, &known, 1, now)?;
//! // to be published to the exchange `hub::EXCHANGE` with the routing key
//! // `envelope.sender_id`, persistent, as `application/json`
//! let text: Vec<u8> = envelope.to_json();
//! // where the Hub puts it
//! assert_eq!(envelope.queue().as_deref(), Some("fr.health.samu330.message"));
//! # back(&text);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The software of dispatchers
//! [`AppointmentOrder::read`] takes what arrived on the queue `message`; [`AppointmentOrder::decide`] reports what it does to the
//! appointments that there are; [`AppointmentDecision::reply`] makes the answer.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use chrono::{DateTime, FixedOffset, TimeDelta};
//! use fhir_sas::hub::{Addressing, AppointmentDecision, AppointmentOrder, Envelope};
//!
//! /// The appointments by the platform's id, and those of all messages by the sender and the
//! /// message's id. With a database: both unique, in one transaction.
//! #[derive(Default)]
//! struct Software {
//!     appointments: BTreeMap<String, Envelope>,
//!     history: BTreeMap<[String; 2], String>,
//! }
//!
//! impl Software {
//!     /// What to publish as the answer. Only then is the message taken from the queue.
//!     fn receive(
//!         &mut self,
//!         text: &[u8],
//!         number: u64,
//!         now: DateTime<FixedOffset>,
//!     ) -> Option<Vec<u8>> {
//!         let order = match AppointmentOrder::read(text) {
//!             Ok(order) => order,
//!             Err(error) => {
//!                 if error.is_other_message() {
//!                     return None; // of another exchange on the Hub
//!                 }
//!                 eprintln!("{error}");
//!                 let back = Addressing::reply_to(
//!                     error.envelope()?,
//!                     number,
//!                     now,
//!                     now + TimeDelta::days(1),
//!                 )?;
//!                 return error.reply(&back).map(|answer| answer.to_json());
//!             }
//!         };
//!         let key = [order.sender_id(), order.distribution_id()].map(str::to_owned);
//!         let seen = self.history.get(&key).map(String::as_str);
//!         let decision = order.decide(seen, |id| self.appointments.get(id).cloned());
//!         println!("{} {}", order.id(), decision.as_str());
//!         // first what was done: also when no answer can be made, it is done once
//!         if !matches!(decision, AppointmentDecision::Refuse(_)) {
//!             self.history.insert(key, order.id().to_owned());
//!         }
//!         if decision.applies() {
//!             self.appointments.insert(order.id().to_owned(), order.envelope().clone());
//!         }
//!         let back = Addressing::reply_to(
//!             order.envelope(),
//!             number,
//!             now,
//!             now + TimeDelta::days(1),
//!         )?;
//!         decision.reply(&order, &back).ok().map(|answer| answer.to_json())
//!     }
//! }
//! # let now = DateTime::parse_from_rfc3339("2026-03-01T18:00:02+01:00")?;
//! # use fhir_sas::{FrAppointment, UseCase, hub::{self, ClientId, Document, HubAppointment, Notice}, identifier::AppointmentId, r4};
//! # let mut software = Software::default();
//! # assert_eq!(software.receive(b"{}", 1, now), None);
//! # let booking = FrAppointment::builder(UseCase::IndividualPractitioner, AppointmentId::new("https://agenda.example.fr/rdv", 7)?)
//! #     .booked("2026-03-02T09:00:00.000+01:00".parse::<r4::Instant>()?, "2026-03-02T09:15:00.000+01:00".parse::<r4::Instant>()?)
//! #     .practitioner("810002909371".parse()?)
//! #     .regulator("3456780581/11242343".parse()?)
//! #     .created("2026-03-01T18:00:00+01:00".parse::<r4::DateTime>()?)
//! #     .build()?;
//! # let mut appointment = HubAppointment::of_booking(&booking, "2d2db05f");
//! # appointment.practitioner_name("MARTIN", "Claire").regulator("LORIDON", "Sébastien", "s.loridon@example.fr");
//! # let to = Addressing::new(&ClientId::PLATFORM, &"fr.health.samu330".parse()?, 1, now, now + TimeDelta::days(2));
//! # let sent = to.report(appointment.create()?)?;
//! # for (number, count) in [(1, 1), (2, 1)] {
//! #     let answer = software.receive(&sent.to_json(), number, now).ok_or("no answer")?;
//! #     let Document::Envelope(answer) = hub::read(&answer)?.into_document() else { panic!("no envelope") };
//! #     assert_eq!(answer.notice(), Some(Notice::Acknowledged { distribution_id: to.distribution_id() }));
//! #     assert_eq!((software.appointments.len(), software.history.len()), (count, count));
//! #     let key = [ClientId::PLATFORM.as_str(), to.distribution_id()].map(str::to_owned);
//! #     assert!(software.history.contains_key(&key));
//! # }
//! # // an answer that cannot be made: the message was carried out, and is known again
//! # let far = DateTime::parse_from_rfc3339("9999-12-31T23:00:00+00:00")?;
//! # let mut other = Software::default();
//! # assert_eq!(other.receive(&sent.to_json(), 1, far), None);
//! # let key = [ClientId::PLATFORM.as_str(), to.distribution_id()].map(str::to_owned);
//! # assert!(other.history.contains_key(&key));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is done with a message
//! | message | no appointment has the id | one has it |
//! |---|---|---|
//! | the same again (`senderID` and `distributionID`), unless it was refused | as below | nothing; acknowledged |
//! | another one of the same sender with the `distributionID` of one that was processed: of another appointment, or sent after the last one with other content | `409 CONFLICT` | `409 CONFLICT` |
//! | sent before the one that was applied last | | nothing but a line in the history; acknowledged |
//! | of another sender than the appointment | | `409 CONFLICT` |
//! | `UpdateAppointment` | created | replaced |
//! | `CreateAppointment` | created | the same appointment: replaced; another one: `409 CONFLICT` |
//!
//! Whatever the order in which the messages about an appointment come, and however often, the version that was sent last stays.
//! Messages have seconds only: of two that were sent in the same second the one that comes later counts, which is how queues
//! deliver them. Keep `appointmentId`, the last message that was applied, and a history of all messages with their sender and outcome
//! ([`AppointmentDecision::as_str`]). An attachment to a patient's file stays when an appointment is replaced.
//!
//! # Checks
//! [`Received::report`] has everything that is wrong, with line and column; [`Document::check`] does the same for values.
//! [`HubLayer::Schema`]: what the official schemas (release 26.07.29) demand, so that [`HubReport::meets_schemas`] is the verdict of
//! a validator of JSON Schema. [`HubLayer::Guide`]: what the guide's page adds: ids, addresses, kinds and statuses that must agree,
//! national ids of regulators only, dates and times to the second with a numeric offset, an end after the start. `sas-validate`
//! recognises these messages and checks them.
//!
//! Where the page and the schemas differ, the schemas count:
//!
//! | thing | the page | here |
//! |---|---|---|
//! | `specialityCode` | `specialtyCode` once | as the schema; `specialtyCode` is an unknown member, with a hint |
//! | `hubex` | `Hubex` in tables, `hubex` in examples | `hubex` |
//! | `method`, `status` | small first letters, capitals | `CreateAppointment`, `booked`… |
//! | `regulator` | required, and missing in the complete examples | required |
//! | `messageId` of an acknowledgement | that of the acknowledged message, or its own | either; its own is written |
//! | `organizationId` | with its prefix, one published example without | with it; without, a warning |
//! | offset of UTC | `+00:00` in examples, `-00:00` in the schema's text | either; `-00:00` is written |
//! | error 500 | `DEAD_LETTERED_QUEUE`; the Hub's code has `DEAD_LETTER_QUEUED` | either |
//!
//! # What is kept
//! Reading loses nothing: members that are not modelled, and values of the wrong shape, are in the `extra` members of their object
//! and are written back, and so are lists of more than 256 objects; numbers keep their digits. Of a member that stands twice the last
//! one counts; of a modelled one, it is the one that is written.
//!
//! Source: the guide's page on the transmission of appointments to the software of dispatchers and its functional page (version
//! 1.2.0), the JSON schemas and examples of the Hub (ansforge/SAMU-Hub-Modeles, release 26.07.29), the Hub's page on the format of
//! messages (errors, content type, routing keys).

mod appointment;
mod check;
mod client;
mod code;
mod declare;
mod document;
mod envelope;
mod error;
mod issue;
mod model;
mod order;
mod rules;
mod value;

pub use appointment::{HubAppointmentBuilder, MessageError};
pub use client::{ClientId, ClientIdError, EXCHANGE, Environment, MESSAGE_CONTENT_TYPE, Queue};
pub use code::{HubCode, HubLayer};
pub use declare::ExtraMembers;
pub use document::{Document, MAX_MESSAGE, Received, is_message, read};
pub use envelope::{Addressing, Notice};
pub use error::KnownError;
pub use issue::{HubIssue, HubReport};
pub use model::{
    Content, Descriptor, EmbeddedJsonContent, Envelope, ErrorName, ErrorReport, ExplicitAddress,
    HubAppointment, HubOrganization, HubPractitioner, HubRegulator, JsonContent, Message,
    MessageReference, Party,
};
pub use order::{AppointmentDecision, AppointmentError, AppointmentOrder};
pub use value::{
    AppointmentMethod, AppointmentState, HubDateTime, MessageKind, MessageStatus, Number,
    Orientation, Step, Text,
};
