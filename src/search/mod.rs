//! Searches for slots, and answers to them: read and answered by the vendor, made, sent and shown by the platform.
//!
//! | flow | request | type | what came back |
//! |---|---|---|---|
//! | practitioners on their own ([`INT_R01`](crate::guide#exchanges)) | `GET Slot` | [`SlotSearch`] | [`SlotSearch::read`] |
//! | practitioners through a CPTS ([`INT_R04`](crate::guide#exchanges)) | `GET Slot` with `_include=Slot:service-type-reference` | [`SlotSearch`] | [`SlotSearch::read`] |
//! | SOS Médecins | `GET Schedule` | [`PlaceSearch`] | [`PlaceSearch::read`] |
//! | any of them | distinguished by the address | [`Search`] | [`Search::read`] |
//!
//! A vendor's server from end to end is a page of the book: [`guide::vendor`](crate::guide::vendor). *Acceptance tests* are
//! [those of the ANS](crate::guide#acceptance-tests).
//!
//! The vendor reads the query and answers it, or answers with what is wrong:
//!
//! ```
//! use fhir_sas::{http::Reply, search::SlotSearch};
//!
//! /// Status, headers and body.
//! fn slots(query: &str) -> Reply {
//!     let search = match SlotSearch::parse(query) {
//!         Ok(search) => search,
//!         Err(error) => return error.reply(),
//!     };
//!     for parameter in search.ignored() {
//!         eprintln!("unknown parameter: {parameter}");
//!     }
//!     let answer = search.answer("https://agenda.example.fr/fhir");
//!     // … the agendas of `search.practitioners()` in `search.window()` …
//!     answer.finish().reply()
//! }
//!
//! let reply = slots("start=ge2026-03-02T08:00:00&status=free");
//! assert_eq!(reply.status(), 400);
//! assert!(reply.body().contains(r#""code":"missing-end""#));
//! assert!(reply.body().contains(r#""code":"nobody-asked""#));
//! ```
//!
//! The platform makes a search, sends it to each vendor, and reads what comes back; see [`availability`]:
//!
//! ```
//! use fhir_sas::{
//!     http::ACCEPT,
//!     identifier::PractitionerId,
//!     search::{ReceivedResponse, SlotSearch, Window, merge},
//! };
//!
//! /// Asks one vendor, by whatever client: address and headers in, status and body out.
//! fn ask(url: &str, accept: &str) -> (u16, Vec<u8>) {
//!     // …
//! #   (200, br#"{"resourceType": "Bundle", "type": "searchset", "total": 0}"#.to_vec())
//! }
//!
//! fn slots(
//!     vendors: &[&str],
//!     window: Window,
//!     ids: Vec<PractitionerId>,
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     let search = SlotSearch::individual(window, ids)?;
//!     let mut answers: Vec<ReceivedResponse> = Vec::new();
//!     for base in vendors {
//!         let (status, body) = ask(&search.url(base), ACCEPT);
//!         match search.read(status, &body) {
//!             Ok(answer) => answers.push(answer),
//!             Err(response_error) => eprintln!("{base}: {response_error}"),
//!         }
//!     }
//!     for slot in merge(&answers, 200).availabilities() {
//!         let city = slot.place().and_then(|place| place.city()).unwrap_or("-");
//!         println!(
//!             "{} {} {city}",
//!             slot.local_start(),
//!             slot.practitioner().display_name()
//!         );
//!     }
//!     Ok(())
//! }
//! # let start = chrono::DateTime::parse_from_rfc3339("2026-03-02T08:00:00+01:00").map_err(|error| error.to_string())?;
//! # slots(&["https://a.fr/fhir"], Window::new(start, start + chrono::TimeDelta::days(2))?, vec!["810002909371".parse()?])?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Answering
//! [`SlotSearch::answer`] opens an answer. The agenda adds its facts: practitioners, their places, their free slots.
//! The result is always a conformant Bundle of the requested flow; the same agenda code serves both flows. The builder makes ids,
//! references, schedules, modes, total and self link. A fact that cannot be sent is left out with as little else as possible, and
//! is [reported](SearchResponse::omissions): an invalid telephone number is skipped alone, a slot outside the window is skipped, a
//! place without post code is skipped with its slots.
//!
//! ```
//! use fhir_sas::{
//!     search::{Cpts, Place, SlotSearch},
//!     terminology::{Consultation, Specialty, VendorSlotKind},
//! };
//! # use chrono::{DateTime, TimeDelta, Utc};
//! # struct Doctor { family: String, given: String, cabinets: Vec<Cabinet> }
//! # struct Cabinet { street: String, postcode: String, city: String, finess: Option<String>, phone: String }
//! # struct Free { start: DateTime<Utc>, end: DateTime<Utc>, kinds: Vec<VendorSlotKind>, url: String }
//! # let agenda = |_: &fhir_sas::identifier::PractitionerId| Some(Doctor { family: "MARTIN".into(), given: "Claire".into(),
//! #     cabinets: vec![Cabinet { street: "3 rue de la Paix".into(), postcode: "44000".into(), city: "NANTES".into(), finess: None,
//! #     phone: "02 40 11 22 33".into() }] });
//! # let free_slots = |_: &Cabinet, window: fhir_sas::search::Window| { let start = window.start().to_utc() + TimeDelta::hours(9);
//! #     let kinds = vec![VendorSlotKind::GeneralPublic, VendorSlotKind::Colleagues];
//! #     vec![Free { start, end: start + TimeDelta::minutes(15), kinds, url: "https://agenda.example.fr/rdv?slot=1".into() }] };
//!
//! let search = SlotSearch::parse(
//!     "_include=Slot:schedule&_include=Slot:service-type-reference&status=free\
//!      &start=ge2026-03-02T00:00:00&start=le2026-03-04T23:59:59\
//!      &schedule.actor:Practitioner.identifier=810002909371",
//! )?;
//! // in a server, add `.now(&Utc::now())`: slots that have begun are left out
//! let mut answer = search.answer("https://agenda.example.fr/fhir");
//! for id in search.practitioners() {
//!     let Some(doctor) = agenda(id) else { continue };
//!     let mut who = answer.practitioner(id);
//!     who.family(&doctor.family).given(&doctor.given);
//!     for cabinet in &doctor.cabinets {
//!         let place = Place::new(&cabinet.street, &cabinet.postcode, &cabinet.city);
//!         let mut place =
//!             who.place(place.structure(&cabinet.finess).phone(&cabinet.phone));
//!         for free in free_slots(cabinet, search.window()) {
//!             place
//!                 .slot(free.start, free.end)
//!                 .kinds(free.kinds) // own patients, private: left out
//!                 .visible_to_cpts([Cpts::new("1950047225")
//!                     .name("CPTS Nantes")
//!                     .phone("02 40 00 00 01")])
//!                 .consultation([Consultation::Office])
//!                 .reason("Visite de contrôle")
//!                 .specialty(Specialty::MEDECINE_GENERALE)
//!                 .bookable_at(&free.url); // or `.walk_in()`
//!         }
//!     }
//! }
//! let answered = answer.finish();
//! for omissions in answered.omissions() {
//!     eprintln!("{omissions}");
//! }
//! assert_eq!(answered.bundle().slots().count(), 1);
//! let body: Vec<u8> = answered.to_json();
//! # assert!(String::from_utf8(body)?.contains("+33240112233"));
//! # assert_eq!(answered.omissions(), []);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - **Ids** of resources are those that the agenda gives (`id`), or are made of national ids, addresses and times, such that the
//!   same agenda gives the same ids again.
//! - **Times** are instants with an offset, or local times of the place ([`SlotMoment`](crate::time::SlotMoment), [`Zone`](crate::time::Zone)). One that a change of clocks skips
//!   or shows twice is left out, never guessed. An instant in UTC is written in the local time of the place.
//! - **The window** is that of the request. Where its end is marked `+00:00`, as the platform marks times of Paris, slots of the
//!   day after are left out though they would lie in it: the acceptance tests refuse them.
//! - **Slots that have begun** are sent unless [`SlotResponseBuilder::now`] gets the time: the acceptance tests refuse them, and
//!   a window may start in the past.
//! - **Home visits** of somebody without a practice: [`Place::home_visits`].
//! - **CPTS**: their `HealthcareService` and `Organization` go with the answers to requests that ask for them, beside slots of all
//!   labels. Slots that only members of a CPTS may see are left out of the others; those with another label too stay, with both.
//! - An answer without slots has neither entries nor practitioners.
//! - In tests, [`SlotResponseBuilder::finish_strict`] refuses to leave anything out.
//!
//! # What a query may look like
//! The guide's own samples break several rules of addresses, and clients differ. What has only one meaning is accepted:
//!
//! - Parameters in any order; `|`, `:` and `,` raw or escaped; blanks and line breaks around names, values and commas, `+` for a
//!   blank around ids; the list of ids in one parameter or several; a `|` that lost the `%` of its escape (`…4.2.27C3341…`) or
//!   was escaped twice.
//! - **Times** from the year to the millisecond, with an offset, `Z`, or none. A bare `+` in front of an offset is taken for
//!   itself, and so is the blank that a decoder made of it. What is left out counts such that the window is wide: `le2026-03-04`
//!   reaches to the end of that day, `le2026-03-04T23:59:59` to the end of that second, as FHIR has it. What other grammars write
//!   and what has one meaning is taken with a [warning](SlotSearch::warnings), as in answers: an offset without colon (`+0100`,
//!   `+01`), a small `t` or `z`, a blank (or the `+` that stands for one) instead of `T`, a blank before the offset.
//! - **A time without offset is one of Paris.** One that a change of clocks skips or shows twice counts such that the window is
//!   wide: the earlier instant for `ge`, the later one for `le`. A time marked `+00:00` is in UTC, even where its sender meant
//!   Paris.
//! - **Ids** with or without their prefix and their system. One that nobody can have is left out with a
//!   [warning](SlotSearch::warnings), as it would match nobody; the other ids are still searched.
//! - SOS Médecins: the ids in `actor:Location.organization.identifier`; `start` and `status`, or `_has:Slot:schedule:start` and
//!   `_has:Slot:schedule:status`; in `_include:iterate`, `Location:organization` or `Location:Organization`.
//! - Without `status`, `free` is meant. Included resources are in the answer whether requested or not.
//! - `_format`: any name of JSON. It overrides the header `Accept`: see [`can_answer`](crate::http::can_answer).
//! - `_count`: kept as [`SlotSearch::count`], and not a limit. FHIR R4 forbids to send more matches, "even if" a server has no
//!   pages; but an answer of the guide is one page with all slots, its total is their number, and the sample of the guide
//!   has 1000, which stands for all. A slot that is cut off could not be fetched by any request, and a patient would
//!   not be offered it. [`SearchResponse::beyond_count`] is the number of matches beyond it.
//! - Anything else is ignored, as FHIR asks of servers, and [reported](SlotSearch::ignored).
//!
//! # What is refused
//! A [`RequestError`] reports every fault at once, with codes that do not change, and texts in English and French that show the
//! right form. Status 400: a bound is missing, present twice, no date, or has another comparator than `ge` and `le`; the window
//! ends before it starts; no id is requested, or more than 25; another status than `free`; an escape is broken. Status 406:
//! `_format` is not JSON. Status 414: more than [`MAX_QUERY`](crate::http::MAX_QUERY) bytes, which are not parsed. An unknown
//! practitioner, or a window in the past, is no fault: the answer is empty.
//!
//! A search in which no id can be anybody's (another system, too few digits) is refused with 400 and
//! [`NobodyAsked`](FaultCode::NobodyAsked), where FHIR would answer with an empty set as for an id that nobody has. An empty answer
//! means that a practitioner has no free slots; a client that sends ids in a form that no agenda can know would show just that to
//! its users for ever. One good id among others is enough for an answer, and each of the others is a
//! [warning](SlotSearch::warnings).
//!
//! Source: pages of the guide on searches (version 1.2.0), its search parameter `slot-sp-start` (comparators `ge` and `le`, no
//! lists), FHIR R4 on [search](https://hl7.org/fhir/R4/search.html) and [HTTP](https://hl7.org/fhir/R4/http.html), and the requests
//! that the acceptance tests send.
//!
//! # What is bounded
//! A query has at most [`MAX_QUERY`](crate::http::MAX_QUERY) bytes, names at most 25, and gets at most 50 reasons and 50 warnings, which
//! quote what FHIR or the guide define and what has the form of a date, a count or a media type; `…` stands for anything else, which
//! may be of a person and would end up in logs. Of an answer, 100 skipped entries are kept and all are counted; what its slots share
//! is [cut](Availability#what-slots-share) where it is shown. Of the omissions of an answer, 1,000 are kept and all are counted.
//!
//! # What the server can do
//! [`capability_statement`] is the answer to `GET [base]/metadata`, of the use cases that the [`Software`] serves.
//!
//! # Headers
//! Ask with [`ACCEPT`](crate::http::ACCEPT), answer with [`CONTENT_TYPE`](crate::http::CONTENT_TYPE); [`can_answer`](crate::http::can_answer) and [`is_json`](crate::http::is_json) decide what to accept. Pass the
//! raw query of the address: a framework's decoded map has lost the order and the escapes.

pub mod availability;
mod capabilities;
mod fault;
mod ids;
mod query_names;
mod request;
mod response;
mod window;

pub use availability::{
    Availability, CptsView, Merged, MergedAvailability, NoAnswer, PlaceView, PractitionerView,
    ReceivedResponse, ResponseError, ResponseErrorCode, ResponseSummary, SkipCode, SkippedEntry,
    SpecialtyView, merge,
};
pub use capabilities::{CapabilityError, Software, capability_statement};
pub use fault::{Fault, FaultCode, RequestError};
pub use request::{PlaceSearch, Search, SlotSearch};
pub use response::{
    AssociationFacts, Cpts, Incomplete, Omission, OmissionCode, Place, PlaceFacts,
    PlaceResponseBuilder, PractitionerFacts, SearchResponse, SlotFacts, SlotResponseBuilder,
};
pub use window::Window;
