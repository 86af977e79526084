//! Reads a vendor's answer: the slots that can be shown, however the answer is written.
//!
//! `search.read(status, body)` takes the HTTP response of any vendor, in any quality. It returns a [`ReceivedResponse`], or a
//! [`ResponseError`] with status and body:
//!
//! ```
//! use fhir_sas::search::{ResponseErrorCode, SlotSearch};
//!
//! let search = SlotSearch::parse("start=ge2026-03-02&start=le2026-03-04&status=free\
//!     &schedule.actor:Practitioner.identifier=810002909371")?;
//! # let body = br##"{"resourceType": "Bundle", "type": "searchset", "entry": [
//! #     {"resource": {"resourceType": "Slot", "status": "free", "schedule": {"reference": "Schedule/1"},
//! #         "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:15:00.000+01:00",
//! #         "comment": "https://agenda.example.fr/rdv?lieu=7#matin"}},
//! #     {"resource": {"resourceType": "Slot", "status": "busy", "schedule": {"reference": "Schedule/1"},
//! #         "start": "2026-03-02T09:15:00.000+01:00", "end": "2026-03-02T09:30:00.000+01:00"}},
//! #     {"resource": {"resourceType": "Schedule", "id": "1", "actor": [
//! #         {"reference": "Practitioner/1"}, {"reference": "PractitionerRole/1"}]}},
//! #     {"resource": {"resourceType": "Practitioner", "id": "1", "name": [{"family": "Foret", "given": ["Pierre"]}],
//! #         "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}]}},
//! #     {"resource": {"resourceType": "PractitionerRole", "id": "1", "practitioner": {"reference": "Practitioner/1"},
//! #         "contained": [{"resourceType": "Location", "id": "a", "address": {"city": "Aussonne"}}],
//! #         "location": [{"reference": "#a"}]}}]}"##;
//! // status and body, from whatever client
//! let answer = search.read(200, body)?;
//! for slot in answer.availabilities() {
//!     let city = slot.place().and_then(|place| place.city()).unwrap_or("-");
//!     println!("{} {} {city}", slot.local_start(), slot.practitioner().display_name());
//!     if let Some(url) = slot.booking_url_with_origin("sas") {
//!         println!("    {url}");
//!     }
//! }
//! for entry in answer.skipped() {
//!     eprintln!("{entry}");
//! }
//! // for the vendor, on request: all issues, with line and column
//! for issue in answer.report() {
//!     eprintln!("{issue}");
//! }
//!
//! # let slot = answer.availabilities().next().ok_or("a slot")?;
//! # assert_eq!(slot.practitioner().display_name(), "Pierre FORET");
//! # assert_eq!(slot.place().and_then(|place| place.city()), Some("Aussonne"));
//! # assert_eq!(slot.booking_url_with_origin("sas").as_deref(), Some("https://agenda.example.fr/rdv?lieu=7&origin=sas#matin"));
//! # assert_eq!(answer.availabilities().len(), 1);
//! # assert_eq!(answer.skipped()[0].to_string().split(':').next(), Some("information not-free at Bundle.entry[1]"));
//! assert_eq!(search.read(502, b"").unwrap_err().code(), ResponseErrorCode::Status);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`merge`] makes one list of many vendors' answers.
//!
//! # What an availability needs
//! A status `free`, a start, an end after it, and whose it is: a practitioner with a national id, or, of SOS Médecins, a place.
//! Everything else may be missing. It must have been requested: start in the window (both ends belong to it), practitioner (or
//! association, where the answer names it) among those of the request. An entry that lacks any of that is skipped, alone, and
//! reported by [`ReceivedResponse::skipped`], with a [`SkipCode`].
//!
//! The visibility of a slot is reported, not enforced: show each user what [`Availability::is_visible_to`] lets them see.
//!
//! # What is taken though it is wrong
//! - Anything that is not needed may be missing or wrong: profiles, `total`, modes, links, `fullUrl`s, ids, types of
//!   identifiers, members that R4 does not know, values of the wrong shape.
//! - **References** relative, absolute (the `fullUrl`, or any address that ends with `Type/id`), to a version, as an id alone,
//!   `urn:uuid:`, `#id` of a contained resource (or the same without `#` where no entry has that type and id, or with `#` in the id
//!   of the resource), or by identifier only. Where several entries have the same type and id, the one
//!   of the same server as the reference counts, or else the first. A practitioner with an identifier only is known by that. An
//!   agenda that does not name a role has the practitioner's only one. A role of another practitioner than the agenda's is passed
//!   over.
//! - **Times** without seconds, with an offset without colon (`+0100`, `+01`), with a small `t` or `z`, with a blank instead of `T`
//!   or before the offset. A time without offset is one of the clocks of the place: those of its [post code](crate::time::Zone),
//!   those of Paris without a post code. Where that is ambiguous the entry is skipped: in a DST gap or overlap, and overseas where
//!   the post code does not determine the time zone.
//! - **National ids** with or without their first digit and their system, with blanks around either. Of several the requested
//!   one counts. A FINESS number has digits only, as the guide demands: Corsican ones with a letter (`2A…`) are not read.
//! - **Phones** in the national form, **post codes** with blanks; invalid ones are left out.
//! - **Codes** with the address of their system in any of the spellings of the guide, or without. Unknown ones stay in
//!   `as_r4()`; unknown specialities are a [`SpecialtyView`].
//! - **Comments** of an address and words: the first word is the address where the slot is booked. What is an address is what a
//!   browser opens without correcting it: `http` or `https`, a host, no blank, no `"`, `<`, `>` or `\\`; builders and the
//!   validator require the same.
//! - CPTS by `valueReference` straight in the `serviceType`, as a page of the guide has it; by a reference to the organization
//!   itself; by FINESS number alone.
//! - **Lists** that arrive as objects, as PHP writes those whose numbers have gaps: the values of the members are the items, in
//!   their order, whatever the names. A single item where a list belongs. This holds for every list of an answer, from `entry` to
//!   `given`. [`ReceivedResponse::as_r4`] has arrays then, and [`ReceivedResponse::report`] reports each of these lists before all else.
//! - An item of the wrong shape makes the list unreadable: the [reader](crate::r4#what-is-kept-and-where) keeps the whole list
//!   unparsed. Entries and contained resources are independent of each other.
//! - A Bundle without `type`. A Bundle of another type, or a single resource, is no answer.
//!
//! # What is no answer
//! A status other than 200 to 299, whatever comes with it; a body that is an `OperationOutcome`, nothing (as with status 204),
//! HTML, no JSON, JSON that breaks off, or JSON of something else. See [`ResponseErrorCode`].
//!
//! # What it costs
//! The time of reading the JSON, and a little more; the checks of [`ReceivedResponse::report`] are paid for when it is called. Time grows
//! with the length of the body, whatever it holds; memory is at most 26 times the body, the report included 32 times, and two to
//! four times for answers that are mostly right. A body of more than 32 MiB, or of which more than 256 MiB would be built, is no
//! answer ([`ResponseErrorCode::TooLarge`]); [`Search::read_with`](crate::search::Search::read_with) takes other limits. A client still
//! has to limit what it receives.

mod agenda;
mod error;
mod found;
mod index;
mod merge;
mod reader;
mod received;
mod shared_text;
mod skipped;
mod slot;
mod summary;

pub use error::{ResponseError, ResponseErrorCode};
pub use merge::{Merged, MergedAvailability, merge};
pub use received::ReceivedResponse;
pub use skipped::{SkipCode, SkippedEntry};
pub use slot::{Availability, CptsView, PlaceView, PractitionerView, SpecialtyView};
pub use summary::{NoAnswer, ResponseSummary};
