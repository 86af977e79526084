//! FHIR R4 (4.0.1) as it is sent: ten resources, their datatypes, every element, nothing judged and nothing lost.
//!
//! # How to read it
//! - A resource is a struct with public fields, named as in FHIR in snake case (`type` and `use` are `type_` and `use_`).
//! - What may stand once is an `Option`, also where R4 demands it: what arrived may lack it. What may stand more often is a
//!   `Vec`, or a [`List`] where one or two are the rule.
//! - What an answer says again and again, concepts and `meta`, is [`Shared`]: used like the value, made by `.into()`.
//! - `extension` and `contained` of a resource are [`Extensions`] and [`Contained`]: a `Vec` in all its uses, made by `.into()`.
//! - A primitive element is a [`Primitive`]: [`value()`](Primitive::value), and rarely an id and extensions.
//! - What an extension may hold is an [`ExtensionValue`], with a variant for each type; one of them keeps as JSON what is an
//!   [`OtherValue`] (`Timing`, `Dosage`…).
//! - Types keep their exact text: `1.10`, `…:00.000+01:00`, `2024-06`. They convert to and from `chrono`.
//! - Texts of all types are a [`TextOf`] under FHIR's name: [`Text`], [`Uri`], [`Id`]. So are the codes that R4 requires, with
//!   constants ([`SlotStatus::FREE`]); they hold any other code too.
//! - `new` takes what R4 demands and is the base of literals: `Slot { comment, ..Slot::new(schedule, status, start, end) }`.
//! - [`Element::for_each_member`] walks any of them.
//!
//! To read and write JSON see [`json`](crate::json); every type also implements serde's `Serialize` and `Deserialize`.
//!
//! Source: <http://hl7.org/fhir/R4/>.

#[macro_use]
mod declare;

#[macro_use]
mod choice;

mod alike;
mod apart;
mod appointment;
mod base;
mod bundle;
mod codes;
mod datatypes;
pub(crate) mod definition;
mod definitions;
mod extension;
mod field;
mod from_chrono;
mod healthcare_service;
pub(crate) mod known_uri;
mod list;
mod location;
mod new;
mod node;
mod object;
mod operation_outcome;
mod organization;
mod practitioner;
mod practitioner_role;
mod primitive;
mod primitives;
mod resource;
pub(crate) mod scalar;
mod schedule;
mod shared;
mod slot;
pub(crate) mod stamp;
pub(crate) mod string;
pub(crate) mod text;
pub(crate) mod untyped;
mod view;
mod walk;

pub use apart::{Contained, Extensions};
pub use appointment::{Appointment, AppointmentParticipant};
pub use base::{Base, Extra};
pub use bundle::{
    Bundle, BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
};
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
pub use extension::{Extension, ExtensionValue, OtherValue};
pub(crate) use field::Held;
pub(crate) use from_chrono::writable;
pub use from_chrono::{IntoTime, TimeOutOfRange};
pub use healthcare_service::{
    HealthcareService, HealthcareServiceAvailableTime, HealthcareServiceEligibility,
    HealthcareServiceNotAvailable,
};
pub use list::List;
pub use location::{Location, LocationHoursOfOperation, LocationPosition};
pub use node::Node;
pub(crate) use node::Way;
pub(crate) use object::{Blank, Object, Shape};
pub use operation_outcome::{OperationOutcome, OperationOutcomeIssue};
pub use organization::{Organization, OrganizationContact};
pub use practitioner::{Practitioner, PractitionerQualification};
pub use practitioner_role::{
    PractitionerRole, PractitionerRoleAvailableTime, PractitionerRoleNotAvailable,
};
pub(crate) use primitive::FULL;
pub use primitive::{AnyPrimitive, Primitive, RequiredCodes, Value};
pub use resource::Resource;
pub(crate) use resource::{is_resource_type, resource_type_named};
pub use scalar::{
    Date, DateTime, Decimal, FormatError, Instant, Integer, PositiveInt, UnsignedInt,
};
pub use schedule::Schedule;
pub use shared::Shared;
pub use slot::Slot;
pub use stamp::Stamp;
pub use text::{
    Base64Binary, Canonical, Code, Id, Markdown, Oid, Text, TextOf, Time, Uri, Url, Uuid, Xhtml,
};
#[cfg(feature = "schemars")]
pub(crate) use view::blanks;
pub(crate) use view::{Tag, View};
pub use walk::{Element, Item, ItemList, Items, MemberInfo};
pub(crate) use walk::{has_base, unset_extra, written};

/// What a declaration needs in scope.
mod declare_prelude {
    pub(super) use super::{
        Address, AddressType, AddressUse, AdministrativeGender, AppointmentStatus, Attachment,
        Base, Base64Binary, Blank, BundleType, Canonical, Code, CodeableConcept, Coding,
        ContactPoint, ContactPointSystem, ContactPointUse, Contained, Date, DateTime, DaysOfWeek,
        Decimal, Element, Extensions, Extra, HttpVerb, HumanName, Id, Identifier, IdentifierUse,
        Instant, Integer, IssueSeverity, IssueType, Item, Items, LocationMode, LocationStatus,
        Markdown, MemberInfo, Meta, Money, NameUse, Narrative, NarrativeStatus, Node, Object, Oid,
        ParticipantRequired, ParticipationStatus, Period, PositiveInt, Primitive, Quantity,
        QuantityComparator, Range, Ratio, Reference, Resource, SearchEntryMode, Shared, Signature,
        SlotStatus, Text, Time, UnsignedInt, Uri, Url, Uuid, Xhtml,
        alike::{is_same, is_same_item, show},
        choice::{Choice, NO_NAME, Offer, Part},
        field::{ChoiceMember, Member, Typed},
        node::AsDeclared,
        object::{Kind, Shape},
        primitives::{More, write_primitive},
        view::Tag,
    };
    pub(super) use crate::json::{Parser, Scan, Taken, Writer};
}
