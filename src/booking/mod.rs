//! Bookings: vendors report them to the platform ([`INT_R03`](crate::guide#exchanges)), the platform stores them.
//!
//! A regulator who came from the platform books in the vendor's product. The vendor reports the booking to the platform at once,
//! and every later change of it, so that the platform and the regulators' software know of it.
//!
//! # The vendor
//! An [`FrAppointment`] makes the requests; any HTTP library sends them, with the vendor's certificate.
//!
//! ```
//! use fhir_sas::{
//!     FrAppointment, UseCase,
//!     booking::{Event, Outcome, Platform},
//!     http::Request,
//!     identifier::AppointmentId,
//! };
//! # use fhir_sas::r4::{DateTime, Instant};
//! # fn send(request: &Request) -> Option<(u16, Option<String>, Vec<u8>)> {
//! #     Some((201, Some("https://sas.example.fr/fhir/v1/Appointment/91".to_owned()), Vec::new()))
//! # }
//! # let [start, end] = ["2026-03-02T09:00:00.000+01:00", "2026-03-02T09:15:00.000+01:00"].map(Instant::from_text);
//! # let [later, later_end] = ["2026-03-02T11:00:00.000+01:00", "2026-03-02T11:15:00.000+01:00"].map(Instant::from_text);
//! # let now = DateTime::from_text("2026-03-02T08:10:00+01:00");
//!
//! /// Sends a request. What was not taken is sent again in a while: as an update.
//! fn report(request: &Request) -> Outcome {
//!     match send(request) {
//!         Some((status, location, body)) => {
//!             Outcome::of(request, status, location.as_deref(), &body)
//!         }
//!         None => Outcome::unanswered(), // after 7 seconds
//!     }
//! }
//!
//! // the booking is made; `start`, `end` and `now` may be chrono's
//! let id = AppointmentId::new(
//!     "https://agenda.example.fr/rdv",
//!     "b6e39355-8a61-4556-b340-36f7b95fec6a",
//! )?;
//! let appointment = FrAppointment::builder(UseCase::IndividualPractitioner, id)
//!     .booked(start, end)
//!     .practitioner("810002909371".parse()?)
//!     // as the platform sent it with the account
//!     .regulator("1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?)
//!     .created(now)
//!     .build()?; // everything that is wrong, not the first thing
//! let platform = Platform::PreProduction;
//! match report(&appointment.create(&platform)) {
//!     Outcome::Accepted(written) => assert!(written.is_new()),
//!     // with the answer, if there was one
//!     Outcome::Retry(_) => println!("later: {}", appointment.update(&platform)),
//!     Outcome::Refused(why) => panic!("{why}"),
//! }
//!
//! // moved, with another practitioner, called off, honoured or not: each is an update
//! let moved = appointment.rescheduled(later, later_end)?;
//! let given = moved.with_practitioner("810100050075".parse()?)?;
//! for next in [given.cancelled()?, given.fulfilled()?, given.no_show()?, given, moved] {
//!     report(&next.update(&platform));
//! }
//!
//! // or: from two versions in the database
//! let (before, after) = (appointment.clone(), appointment.cancelled()?);
//! if let Some(event) = Event::between(Some(&before), &after) {
//!     report(&event.request(&after, &platform));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An appointment of SOS Médecins names a practitioner, a place, both, or nobody yet:
//!
//! | known when it is booked | calls |
//! |---|---|
//! | who comes | [`booked`](crate::profile::AppointmentBuilder::booked), [`practitioner`](crate::profile::AppointmentBuilder::practitioner) |
//! | where: the slot's place | `booked`, [`place`](crate::profile::AppointmentBuilder::place) with [`PlaceId::of_server`](crate::identifier::PlaceId::of_server) and the id of the place in answers |
//! | both | `booked`, `practitioner`, `place` |
//! | neither | [`pending`](crate::profile::AppointmentBuilder::pending), [`unassigned`](crate::profile::AppointmentBuilder::unassigned), then [`with_practitioner`](FrAppointment::with_practitioner) and [`confirmed`](FrAppointment::confirmed) |
//!
//! The acceptance tests demand an RPPS number of the first participant, also of SOS Médecins: show them bookings with a practitioner.
//!
//! ```
//! use fhir_sas::{
//!     FrAppointment, UseCase, identifier::AppointmentId, r4::AppointmentStatus,
//! };
//! # use fhir_sas::r4::{DateTime, Instant};
//! # let [start, end] = ["2026-03-02T09:00:00.000+01:00", "2026-03-02T09:15:00.000+01:00"].map(Instant::from_text);
//! # let now = DateTime::from_text("2026-03-02T08:10:00+01:00");
//!
//! let announced = FrAppointment::builder(
//!     UseCase::Sos,
//!     AppointmentId::new("https://agenda.example.fr/rdv", 12)?,
//! )
//! .pending(start, end)
//! .unassigned()
//! .regulator("3456780581/11242343".parse()?)
//! .created(now)
//! .build()?;
//! assert_eq!(announced.status(), &AppointmentStatus::PENDING);
//! let accepted = announced.with_practitioner("810002909371".parse()?)?.confirmed()?;
//! assert_eq!(accepted.status(), &AppointmentStatus::BOOKED);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! On the place de marché ([`UseCase::Pdm`](crate::UseCase::Pdm), part of the guide's next edition, which is not published) a regulator requests
//! care for a time, without a slot, and a practitioner takes it over later. It is one booking with one id all along: the first
//! request is a `POST`, and supplying the practitioner is an update.
//!
//! ```
//! use fhir_sas::{FrAppointment, UseCase, booking::{Event, Platform}, http::Method, identifier::AppointmentId};
//! # use fhir_sas::r4::{DateTime, Instant};
//! # let [start, end] = ["2026-03-02T09:00:00.000+01:00", "2026-03-02T09:15:00.000+01:00"].map(Instant::from_text);
//! # let now = DateTime::from_text("2026-03-02T08:10:00+01:00");
//!
//! let requested = FrAppointment::builder(UseCase::Pdm, AppointmentId::new("https://agenda.example.fr/rdv", 13)?)
//!     .pending(start, end)
//!     .unassigned()
//!     .regulator("3456780581/11242343".parse()?)
//!     .created(now)
//!     .build()?;
//! assert!(requested.practitioner().is_none());
//! requested.create(Platform::PreProduction);
//!
//! // somebody takes it over
//! let booked = requested.with_practitioner("810002909371".parse()?)?.confirmed()?;
//! let event = Event::between(Some(&requested), &booked).ok_or("an event")?;
//! assert_eq!(event.request(&booked, Platform::PreProduction).method(), Method::Put);
//! assert_eq!(booked.appointment_id(), requested.appointment_id());
//! // or nobody does
//! requested.cancelled()?.update(Platform::PreProduction);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which event sends what
//! | event | request | made by |
//! |---|---|---|
//! | booking confirmed | `POST` | [`create`](FrAppointment::create) |
//! | date changed | `PUT` | [`rescheduled`](FrAppointment::rescheduled), [`update`](FrAppointment::update) |
//! | honoured | `PUT` | [`fulfilled`](FrAppointment::fulfilled), [`update`](FrAppointment::update) |
//! | not honoured | `PUT` | [`no_show`](FrAppointment::no_show), [`update`](FrAppointment::update) |
//! | cancelled | `PUT` | [`cancelled`](FrAppointment::cancelled), [`update`](FrAppointment::update) |
//! | practitioner changed, or supplied at last | `PUT` | [`with_practitioner`](FrAppointment::with_practitioner), [`update`](FrAppointment::update) |
//! | SOS Médecins, place de marché: everyone has accepted | `PUT` | [`confirmed`](FrAppointment::confirmed), [`update`](FrAppointment::update) |
//!
//! - One request carries one appointment, at once and synchronously: there are no bundles, and nothing is deleted.
//! - An update carries the whole appointment, and finds the one there is by `identifier=[system]|[value]`. That is how FHIR's
//!   search parameter is spelt; the guide's page also has `Identifier`, which the platform's side takes too.
//! - id, operator and `created` stay those of the first request, whoever makes the change. [`BookingOrder::decide`] does not enforce that
//!   for operator and `created`: a platform that does compares them with those of the kept booking.
//! - A status follows from another one as it happens: `pending` becomes `booked` or `cancelled`, `booked` becomes `fulfilled`,
//!   `noshow` or `cancelled`. `needs-action` goes with `pending` alone: what is cancelled before anybody has accepted has
//!   `accepted`, since the profiles know no third answer and nobody has to act on it any more. The calls do not check that order:
//!   do so before, since the platform refuses (422) to open a booking that [has ended](self#what-is-done).
//!
//! # What to do with an answer
//! [`Outcome::of`] reads it, by the [table](crate::http#what-a-status-means) of what a status means:
//!
//! | outcome | what to do |
//! |---|---|
//! | [`Accepted`](Outcome::Accepted) | done; `Location` has the platform's id, which nothing needs |
//! | [`Retry`](Outcome::Retry) | send [`update`](FrAppointment::update) after its [pause](Outcome::pause), counted from the end of the attempt, and longer each time; with [`Pause::Long`](crate::http::Pause::Long) report it to a person |
//! | [`Refused`](Outcome::Refused) | do not send it again: the `OperationOutcome` has what is wrong, in texts that may quote a person; [`codes`](crate::codes::Refusal::codes), for a log, names the rules when the server has this crate's codes, as `sas-validate serve --bookings` does |
//!
//! Two cases have no answer to read:
//!
//! | what happened | what to do |
//! |---|---|
//! | no connection was made: refused, no such name, no TLS | nothing was sent: the same request again after seconds, also a `POST` |
//! | no answer within 7 seconds, or the connection broke | [`Outcome::unanswered`]: the platform may have it, so an [`update`](FrAppointment::update) after a minute at least |
//!
//! When the client does not distinguish them, take the second.
//!
//! **A second `POST` may book twice**, for the first one may have arrived although its answer was lost. So what is sent again is
//! always the conditional `PUT`: the platform has both *update as create* and *conditional update*, so that it creates what it did
//! not get and replaces, by the same, what it did. Send the versions of one booking one after the other. An attempt without an answer may
//! arrive after a later version: after one, send the last version once more a minute later.
//!
//! # Times, and what to keep
//! - Agendas hold local times: [`Zone::to_instant`](crate::time::Zone::to_instant) makes instants of them (`Zone::PARIS.to_instant(local)`). A local
//!   time marked as UTC would be another hour, and no check could detect it.
//! - `created` is the instant of the booking: keep it with the booking and send the same again, since the platform takes
//!   another one for another booking. An instant of chrono is truncated to the millisecond, so that a database that keeps
//!   milliseconds returns the same.
//! - A queue that outlives a restart keeps the appointment, not the request: `r4::to_string(appointment.as_r4())` and its flow.
//!   [`FrAppointment::validate`] restores it, and [`update`](FrAppointment::update) sends it. Of each booking keep only the
//!   latest version.
//!
//! # The platform
//! [`BookingOrder::read`] takes what arrived at [`Platform::url`]; [`BookingOrder::decide`] determines the change of
//! the bookings.
//!
//! ```
//! use fhir_sas::{
//!     FrAppointment,
//!     booking::{BookingDecision, BookingOrder, Platform},
//!     http::Reply,
//! };
//! # use fhir_sas::{UseCase, identifier::AppointmentId, r4::{DateTime, Instant}};
//!
//! /// The bookings; the place of each is its key.
//! /// With a database: system and `key()` of the id unique.
//! struct Bookings(Vec<FrAppointment>);
//!
//! impl Bookings {
//!     fn appointment(
//!         &mut self,
//!         method: &str,
//!         query: &str,
//!         content_type: Option<&str>,
//!         body: &[u8],
//!     ) -> Reply {
//!         let order = match BookingOrder::read(method, query, content_type, body) {
//!             Ok(order) => order,
//!             Err(refusal) => return refusal.reply(), // 400, 422 …
//!         };
//!         let key = self.0.iter().position(|one| one.appointment_id() == order.id());
//!         let decision = order.decide(|_| key.and_then(|key| self.0.get(key).cloned()));
//!         match (&decision, key) {
//!             (BookingDecision::Create, _) => self.0.push(order.into_appointment()),
//!             (BookingDecision::Replace(_), Some(key)) => {
//!                 self.0[key] = order.into_appointment()
//!             }
//!             _ => {}
//!         }
//!         decision.reply(Platform::PreProduction.base(), key.unwrap_or(self.0.len() - 1))
//!     }
//! }
//!
//! # let appointment = FrAppointment::builder(UseCase::IndividualPractitioner, AppointmentId::new("https://agenda.example.fr/rdv", 7)?)
//! #     .booked(Instant::from_text("2026-03-02T09:00:00.000+01:00"), Instant::from_text("2026-03-02T09:15:00.000+01:00"))
//! #     .practitioner("810002909371".parse()?)
//! #     .regulator("3456780581/11242343".parse()?)
//! #     .created(DateTime::from_text("2026-03-01T18:00:00+01:00"))
//! #     .build()?;
//! let mut bookings = Bookings(Vec::new());
//! let mut send = |request: fhir_sas::http::Request| {
//!     let query = request.url().split_once('?').map_or("", |(_, query)| query);
//!     bookings
//!         .appointment(
//!             request.method().as_str(),
//!             query,
//!             Some("application/json"),
//!             request.body().as_bytes(),
//!         )
//!         .status()
//! };
//! let platform = Platform::PreProduction;
//! // an update of what is not there creates it
//! assert_eq!(send(appointment.update(&platform)), 201);
//! // the same again: nothing is booked twice
//! assert_eq!(send(appointment.create(&platform)), 200);
//! assert_eq!(send(appointment.cancelled()?.update(&platform)), 200);
//! assert_eq!(send(appointment.create(&platform)), 422); // another one has this id
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is taken, and what is refused
//! - `POST`, and `PUT` with `identifier=[system]|[value]` in the query: raw or escaped, also as `Identifier`. An id may be any text,
//!   with blanks, `+` and `%`: of the meanings that the one in the query may have (a `+` is itself or a blank, escapes may have
//!   been escaped again or have lost their `%`), the one in the body counts. Odd escapes are [reported](BookingOrder::warnings).
//! - Other parameters are reported and left out.
//! - A `PUT` without it, as the guide's own example has it: the id is then the one in the body.
//! - `Content-Type: application/fhir+json`, `application/json` or `application/json+fhir`. A request without one, or with one that a
//!   web page can make a browser send without the server's consent (`text/plain`, forms), is refused with 415. With any other, a
//!   body that is JSON is read, and the type is [reported](BookingOrder::warnings).
//! - The profile determines the flow: `sas-sos-appointment` that of SOS Médecins, `sas-pdm-appointment` that of the place de
//!   marché, `FrAppointmentSAS` that of practitioners and of CPTS, which are one here. A booking of the place de marché is judged
//!   by the guide's next edition: a platform that does not serve it yet refuses it by [`use_case`](BookingOrder::use_case).
//! - A booking of SOS Médecins or of the place de marché may name nobody: keep it, and replace it by the update that names a
//!   practitioner. It has one participant at least, which then has a type in place of an actor (`ADM`).
//! - Status 400: no such request (not JSON, no `Appointment`, two identifiers in the query). Status 422: a rule is broken, the ids
//!   of query and body differ, or another booking has the id. All come with everything that is wrong, in French and English.
//! - [`BookingOrder::read_laxly`] accepts appointments that break rules, with the report of what is wrong: a patient may come
//!   for a booking that is not conformant.
//!
//! # What is done
//! | request | no booking has the id | one has it |
//! |---|---|---|
//! | `PUT` | created: 201 | replaced: 200; one that would open a booking that has ended: refused, 422 |
//! | `POST` | created: 201 | the same one: 200, nothing is done; another one: refused, 422 |
//!
//! A `POST` that is repeated word for word is one whose answer was lost: if it were refused, the vendor would take an existing
//! booking for failed. One with other content is either another booking with a number that was used before, or came after a
//! change: neither may overwrite the stored one.
//!
//! A delayed `PUT` may arrive after a later one, and nothing in it shows that it is older: the guide has no
//! version, and FHIR has servers ignore `meta.lastUpdated` of a client. But what has ended does not begin again. So
//! - a booking that is `cancelled` or `entered-in-error` keeps that status,
//! - one that is `fulfilled` or `noshow` may have the one corrected to the other, or be cancelled, but is not `booked` again,
//! - unless `created` is later by a second or more: all versions of a booking have the same, so this is a new booking under the
//!   same number.
//!
//! # The data of a booking
//! | data | element | written by | read by |
//! |---|---|---|---|
//! | operator: type | `extension[FrAppointmentOperator].valueReference.identifier.type` | [`regulator`](crate::profile::AppointmentBuilder::regulator) | [`RegulatorId::kind`], [`RegulatorId::is_national`] |
//! | operator: system | `….identifier.system` | the same | [`RegulatorId::system`] |
//! | operator: id | `….identifier.value` | the same | [`regulator`](FrAppointment::regulator), [`RegulatorId::value`] |
//! | id: system | `identifier.system` | [`builder`](FrAppointment::builder) | [`appointment_id`](FrAppointment::appointment_id), [`AppointmentId::system`] |
//! | id: value | `identifier.value` | the same | the same, [`AppointmentId::value`] |
//! | status | `status` | [`booked`](crate::profile::AppointmentBuilder::booked), [`pending`](crate::profile::AppointmentBuilder::pending), [`status`](crate::profile::AppointmentBuilder::status), [`cancelled`](FrAppointment::cancelled) and its like | [`status`](FrAppointment::status) |
//! | start | `start` | [`booked`](crate::profile::AppointmentBuilder::booked), [`rescheduled`](FrAppointment::rescheduled) | [`start`](FrAppointment::start) |
//! | end | `end` | the same | [`end`](FrAppointment::end) |
//! | made at | `created` | [`created`](crate::profile::AppointmentBuilder::created) | [`created`](FrAppointment::created) |
//! | practitioner: type | `participant.actor.identifier.type` | [`practitioner`](crate::profile::AppointmentBuilder::practitioner), [`with_practitioner`](FrAppointment::with_practitioner) | [`PractitionerId`], always a national id |
//! | practitioner: system | `participant.actor.identifier.system` | the same | [`PractitionerId::SYSTEM`] |
//! | practitioner: id | `participant.actor.identifier.value` | the same | [`practitioner`](FrAppointment::practitioner) |
//! | participation | `participant.status` | the same, [`participation`](crate::profile::AppointmentBuilder::participation) | [`participation`](FrAppointment::participation) |
//! | SOS: place | `participant.actor.identifier` | [`place`](crate::profile::AppointmentBuilder::place) | [`place`](FrAppointment::place) |
//! | SOS, place de marché: nobody yet | `participant.type` | [`unassigned`](crate::profile::AppointmentBuilder::unassigned) | [`is_unassigned`](FrAppointment::is_unassigned) |
//! | category of orientation | `extension[sas-categorie-orientation]` | [`orientation`](crate::profile::AppointmentBuilder::orientation) | [`orientation`](FrAppointment::orientation) |
//! | profile | `meta.profile` | [`builder`](FrAppointment::builder), by the flow | [`use_case`](FrAppointment::use_case) |
//!
//! Source: the guide's page on appointments (version 1.2.0), the profiles `FrAppointmentSAS` and `sas-sos-appointment`, that of the
//! next edition `sas-pdm-appointment` with its page for all use cases, the capability statement, framing documents of the platform's owner (end points, events), FHIR R4 on
//! [conditional updates](https://hl7.org/fhir/R4/http.html#cond-update).

mod event;
mod order;
mod outcome;
mod platform;

pub use event::Event;
pub use order::{BookingDecision, BookingOrder};
pub use outcome::Outcome;
pub use platform::{Base, Platform, PlatformError};

#[allow(unused_imports, reason = "named in the page above")]
use crate::{
    FrAppointment,
    identifier::{AppointmentId, PractitionerId, RegulatorId},
};
