//! Primitive types, datatypes, extensions and codes.

#[macro_use]
pub(crate) mod choice;

mod base;
mod codes;
mod datatypes;
pub(crate) mod date_time;
pub(crate) mod erased_list;
mod extension;
mod from_chrono;
pub(crate) mod list;
pub(crate) mod primitive;
pub(crate) mod scalar;
mod shared;
pub(crate) mod text;

pub use base::{Base, Extra};
pub(crate) use choice::{choice_of, choice_type, owner_at};
pub use codes::{
    AddressType, AddressUse, AdministrativeGender, AppointmentStatus, BundleType,
    ContactPointSystem, ContactPointUse, DaysOfWeek, HttpVerb, IdentifierUse, IssueSeverity,
    IssueType, LocationMode, LocationStatus, NameUse, NarrativeStatus, ParticipantRequired,
    ParticipationStatus, QuantityComparator, SearchEntryMode, SlotStatus,
};
pub use datatypes::{
    Address, Attachment, CodeableConcept, Coding, ContactPoint, HumanName, Identifier, Meta, Money,
    Narrative, Period, Quantity, Range, Ratio, Reference, Signature,
};
pub use date_time::PartialDateTime;
pub use erased_list::{Contained, Extensions};
pub use extension::{Extension, ExtensionValue, OtherValue};
pub(crate) use from_chrono::writable;
pub use from_chrono::{IntoTime, TimeOutOfRange};
pub use list::List;
pub(crate) use primitive::FULL;
pub use primitive::{AnyPrimitive, Primitive, RequiredCodes, Value};
pub use scalar::{
    Date, DateTime, Decimal, FormatError, Instant, Integer, PositiveInt, UnsignedInt,
};
pub use shared::Shared;
pub use text::{
    Base64Binary, Canonical, Code, FhirString, Id, Markdown, Oid, TextOf, Time, Uri, Url, Uuid,
    Xhtml,
};
