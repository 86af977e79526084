//! Searches for slots: read by the vendor, made and sent by the platform.
//!
//! | flow | request | type |
//! |---|---|---|
//! | practitioners on their own | `GET Slot` | [`SlotSearch`] |
//! | practitioners through a CPTS | `GET Slot` with `_include=Slot:service-type-reference` | [`SlotSearch`] |
//! | SOS Médecins | `GET Schedule` | [`PlaceSearch`] |
//!
//! The vendor reads the query and answers it, or answers with what is wrong:
//!
//! ```
//! use fhir_sas::{json, search::{CONTENT_TYPE, SlotSearch}};
//!
//! /// Status, content type and body.
//! fn slots(query: &str) -> (u16, &'static str, String) {
//!     match SlotSearch::parse(query) {
//!         Ok(search) => {
//!             for parameter in search.ignored() {
//!                 eprintln!("unknown parameter: {parameter}");
//!             }
//!             // … the agendas of `search.practitioners()` in `search.window()` …
//!             (200, CONTENT_TYPE, String::new())
//!         }
//!         Err(refusal) => (refusal.status(), CONTENT_TYPE, json::to_string(&refusal.outcome())),
//!     }
//! }
//!
//! let (status, _, body) = slots("start=ge2026-03-02T08:00:00&status=free");
//! assert_eq!(status, 400);
//! assert!(body.contains(r#""code":"missing-end""#) && body.contains(r#""code":"nobody-asked""#));
//! ```
//!
//! # What a query may look like
//! The guide's own samples break several rules of addresses, and clients differ. What can have but one meaning is taken:
//!
//! - Parameters in any order; `|`, `:` and `,` raw or escaped; blanks and line breaks around names, values and commas, `+` for a
//!   blank around ids; the list of ids in one parameter or several; a `|` that lost the `%` of its escape (`…4.2.27C3341…`) or
//!   was escaped twice.
//! - **Times** from the year to the millisecond, with an offset, `Z`, or none. A bare `+` in front of an offset is taken for
//!   itself, and so is the blank that a decoder made of it. What is left out counts such that the window is wide: `le2026-03-04`
//!   reaches to the end of that day.
//! - **A time without offset is one of Paris.** One that a change of clocks skips or shows twice counts such that the window is
//!   wide: the earlier instant for `ge`, the later one for `le`. A time marked `+00:00` is in UTC, even where its sender meant
//!   Paris.
//! - **Ids** with or without their prefix and their system. One that can be nobody's is left out with a
//!   [remark](SlotSearch::remarks), as it would match nobody: it does not cost the others their slots.
//! - SOS Médecins: `start` and `status`, or `_has:Slot:schedule:start` and `_has:Slot:schedule:status`; `Location:organization`
//!   or `Location:Organization`.
//! - Without `status`, `free` is meant. What is to be included is in the answer whether asked for or not.
//! - `_format`: any name of JSON. `_count`: told.
//! - Anything else is ignored, as FHIR asks of servers, and [reported](SlotSearch::ignored).
//!
//! # What is refused
//! A [`Refusal`] tells everything at once, with codes that do not change, and texts in English and French that show the right
//! form. Status 400: a bound is missing, given twice, no date, or has another comparator than `ge` and `le`; the window ends
//! before it starts; nobody is asked for, or more than 25; another status than `free`; an escape is broken. Status 406: `_format`
//! is not JSON. Status 414: more than [`MAX_QUERY`] bytes, which are not looked at. An unknown practitioner, or a window in the
//! past, is no fault: the answer is empty.
//!
//! Source: pages of the guide on searches (version 1.2.0), its search parameter `slot-sp-start` (comparators `ge` and `le`, no
//! lists), FHIR R4 on [search](https://hl7.org/fhir/R4/search.html) and [HTTP](https://hl7.org/fhir/R4/http.html), and the requests
//! that the acceptance tests send.
//!
//! # Headers
//! Ask with [`ACCEPT`], answer with [`CONTENT_TYPE`]; [`can_serve`] and [`is_json`] tell what to take. The query is taken raw from
//! the address: a framework's decoded map has lost what stood where.

mod escape;
mod fault;
mod form;
mod ids;
mod media;
mod paris;
mod request;
mod window;

pub(crate) use escape::{decoded, decoded_lossy, push_whole};
pub use fault::{Fault, FaultCode, Refusal};
pub(crate) use fault::{outcome_issue, shown};
pub(crate) use media::is_json_format;
pub use media::{ACCEPT, CONTENT_TYPE, JSON_TYPES, can_serve, is_json};
pub use request::{MAX_QUERY, PlaceSearch, Search, SlotSearch};
pub use window::Window;
