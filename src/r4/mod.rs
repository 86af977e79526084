//! FHIR R4 (4.0.1) as it is sent: ten resources, their datatypes, every element, without validation and without loss.
//!
//! # How to read it
//! - A resource is a struct with public fields, named as in FHIR in snake case (`type` and `use` are `type_` and `use_`).
//! - An element of at most one is an `Option`, also where R4 demands it: a received text may lack it. A repeated one is a `Vec`,
//!   or a [`List`] where one or two are the rule.
//! - What an answer repeats, concepts and `meta`, is [`Shared`]: used like the value, made by `.into()`.
//! - `extension` and `contained` of a resource are [`Extensions`] and [`Contained`]: a `Vec` in all its uses, made by `.into()`.
//! - A primitive element is a [`Primitive`]: [`value()`](Primitive::value), and rarely an id and extensions.
//! - What an extension may hold is an [`ExtensionValue`], with a variant for each type; one of them keeps as JSON what is an
//!   [`OtherValue`] (`Timing`, `Dosage`…).
//! - Types keep their exact text: `1.10`, `…:00.000+01:00`, `2024-06`. They convert to and from `chrono`.
//! - Texts of all types are a [`TextOf`] under FHIR's name: [`FhirString`], [`Uri`], [`Id`]. So are the codes that R4 requires, with
//!   constants ([`SlotStatus::FREE`]); they keep any other code too.
//! - `new` takes what R4 demands and is the base of literals: `Slot { comment, ..Slot::new(schedule, status, start, end) }`.
//! - [`Element::for_each_member`] walks any of them.
//!
//! Every type also implements serde's `Serialize` and `Deserialize`.
//!
//! `Debug` shows all that a value holds, persons included: of resources, of [conformant ones](crate::profile) and of their
//! builders. What surrounds them in exchanges (orders, requests, replies, answers, errors) leaves them out there, and can be logged.
//!
//! # Reading and writing
//!
//! [`read`] takes the bytes of a resource and returns a [`Read`]: the value, and the faults of the text. Only a text that
//! is not JSON at all, or a resource of another type, is an error.
//!
//! ```
//! use fhir_sas::{json::ReadError, r4};
//!
//! let text =
//!     br#"{"resourceType": "Slot", "status": "free", "comment": "", "colour": "green"}"#;
//! let read = r4::read::<r4::Slot>(text)?;
//! let found: Vec<_> = read
//!     .issues()
//!     .iter()
//!     .map(|issue| format!("{} {}", issue.code, issue.path))
//!     .collect();
//! assert_eq!(found, ["empty-string Slot.comment", "unknown-member Slot.colour"]);
//! assert_eq!(
//!     r4::to_string(&read.value),
//!     r#"{"resourceType":"Slot","status":"free","comment":"","colour":"green"}"#
//! );
//! # Ok::<(), ReadError>(())
//! ```
//!
//! ## What is kept, and where
//! - A text that breaks the format of its type (`"start": "tomorrow"`) stays in its field.
//! - A member that R4 does not know, or whose value has the wrong shape, is kept unparsed in the extra members of its object
//!   ([`Base::extra`](Base::extra), or the field `extra` of a resource). It is written back, except where a field
//!   of the same name is set.
//! - Items of `Bundle.entry` and `contained` are kept one by one; resources of other types stay JSON, and so do values of
//!   extensions that are an [`OtherValue`]. A [`Validator`](crate::validate::Validator) reports the faults
//!   within these.
//! - The two arrays of a list of primitives (`given`, `_given`) are read by their indexes. Where one is shorter, the items after its
//!   end have nothing in it, and both are written as long as they were.
//! - Of a member that stands twice the last one counts, as with most readers; the earlier one becomes an extra member. A document or
//!   an entry with two different `resourceType` is read as the last one; another resource with two is kept as JSON.
//!
//! Written again, the text has the same JSON value, numbers with the same digits, arrays in the same order.
//!
//! ## Limits
//! - RFC 8259 to the letter: UTF-8, no comments, no trailing comma, no `NaN`. A `\ud800` without its other half is JSON, and an
//!   issue: the text has U+FFFD in its place, and is written as it came (but not by serde, which cannot). A date, time or instant
//!   with one becomes an extra member. A byte-order mark is stepped over and reported.
//! - Objects and arrays nested deeper than 100 are refused.
//! - [`Reader::max_bytes`] limits the text (32 MiB unless set), [`Reader::max_memory`] what is built from it (256 MiB unless
//!   set). What is larger is a [`ReadError`](crate::json::ReadError) that names the limit.
//! - [`Reader::max_issues`] limits the issues that are kept (1,000 unless set); the others are counted.
//!
//! ## Memory
//! The value of an answer of 1,000 slots takes less memory than its text, that of a few slots four times as much. Texts of
//! strangers can be worse: `[{},{},{}]` holds an element of 136 bytes for every three bytes. So memory is counted while a text is
//! read. Where the values come to more than 20 times the text (and 64 KiB), the list that is read then is kept as JSON, as one
//! of the wrong shape is, with an issue [`SparseList`](crate::diagnostic::IssueCode::SparseList) of its own; its items are read for
//! their issues, and dropped. Whatever the text, reading it takes at most 25 times as much memory as the text, and a
//! [`Validator::check`](crate::validate::Validator::check) at most 32 times, besides 1 MiB and the issues themselves.
//!
//! Source: <http://hl7.org/fhir/R4/>.

#[macro_use]
mod declare;

pub(crate) mod codec;
pub(crate) mod element;
pub(crate) mod fhirpath;
mod model;
pub(crate) mod types;

pub(crate) use codec::{Blank, Codec, Object, Shape, Storage};
pub use codec::{
    Node, Read, Reader, read, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer,
    to_writer_pretty, write_into,
};
#[cfg(feature = "schemars")]
pub(crate) use element::blanks;
pub(crate) use element::{Element, Item, ItemList, Items, MemberInfo};
pub(crate) use element::{Tag, View, has_base, unset_extra, written, written_lengths};
pub use model::{
    Appointment, AppointmentParticipant, Bundle, BundleEntry, BundleEntryRequest,
    BundleEntryResponse, BundleEntrySearch, BundleLink, HealthcareService,
    HealthcareServiceAvailableTime, HealthcareServiceEligibility, HealthcareServiceNotAvailable,
    Location, LocationHoursOfOperation, LocationPosition, OperationOutcome, OperationOutcomeIssue,
    Organization, OrganizationContact, Practitioner, PractitionerQualification, PractitionerRole,
    PractitionerRoleAvailableTime, PractitionerRoleNotAvailable, Resource, Schedule, Slot,
};
pub(crate) use model::{is_canonical, is_resource_type, outcome_issue, resource_type_named};
pub use types::{
    Address, AddressType, AddressUse, AdministrativeGender, AppointmentStatus, Attachment, Base,
    Base64Binary, BundleType, Canonical, Code, CodeableConcept, Coding, ContactPoint,
    ContactPointSystem, ContactPointUse, Contained, Date, DateTime, DaysOfWeek, Decimal, Extension,
    ExtensionValue, Extensions, FhirString, FormatError, HttpVerb, HumanName, Id, Identifier,
    IdentifierUse, Instant, Integer, IntoTime, IssueSeverity, IssueType, List, LocationMode,
    LocationStatus, Markdown, Meta, Money, NameUse, Narrative, NarrativeStatus, Oid, OtherValue,
    ParticipantRequired, ParticipationStatus, Period, PositiveInt, Primitive, Quantity,
    QuantityComparator, Range, Ratio, Reference, SearchEntryMode, Shared, Signature, SlotStatus,
    TextOf, Time, TimeOutOfRange, UnsignedInt, Uri, Url, Uuid, Xhtml,
};
pub(crate) use types::{
    AnyPrimitive, Extra, FULL, PartialDateTime, RequiredCodes, Value, choice_of, choice_type,
    owner_at, writable,
};

pub mod reflect {
    //! Reflection, for generic code: a walk over the elements of any value, with the R4 definition of each.
    //!
    //! [`Element::for_each_member`] visits every member that R4 has for a type, whether it is set or not.

    pub use super::{
        element::{Element, Item, ItemList, Items, MemberInfo},
        types::{AnyPrimitive, Extra, PartialDateTime, RequiredCodes, Value},
    };
}

/// Names that the declaration macros need in scope.
mod declare_prelude {
    pub(in crate::r4) use super::{
        Address, AddressType, AddressUse, AdministrativeGender, AppointmentStatus, Attachment,
        Base, Base64Binary, Blank, BundleType, Canonical, Code, CodeableConcept, Coding,
        ContactPoint, ContactPointSystem, ContactPointUse, Contained, Date, DateTime, DaysOfWeek,
        Decimal, Element, Extensions, Extra, FhirString, HttpVerb, HumanName, Id, Identifier,
        IdentifierUse, Instant, Integer, IssueSeverity, IssueType, Item, Items, LocationMode,
        LocationStatus, Markdown, MemberInfo, Meta, Money, NameUse, Narrative, NarrativeStatus,
        Node, Object, Oid, ParticipantRequired, ParticipationStatus, Period, PositiveInt,
        Primitive, Quantity, QuantityComparator, Range, Ratio, Reference, Resource,
        SearchEntryMode, Shared, Signature, SlotStatus, Tag, Time, UnsignedInt, Uri, Url, Uuid,
        Xhtml,
        codec::field::{ChoiceMember, Member, Typed},
        codec::node::AsDeclared,
        codec::object::{Kind, Shape},
        codec::primitives::{More, write_primitive},
        element::equality::{is_same, is_same_item, show},
        types::choice::{Choice, NO_NAME, Offer, Part},
    };
    pub(in crate::r4) use crate::{
        json::{Scan, Writer},
        r4::codec::{Parser, Place, Taken},
    };
}
