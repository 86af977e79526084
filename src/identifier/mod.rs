//! Identifiers of practitioners, structures, regulators, places and appointments, telephone numbers and post codes: read,
//! validated, written.
//!
//! They are read as people type them (blanks anywhere, with or without the digit for the kind of id) and written in the one
//! form that the guide wants. Ids and numbers are small `Copy` values without an allocation; all of them implement `FromStr`,
//! `TryFrom<&str>`, `Display`, `AsRef<str>` where it is natural, and serde as a text.
//!
//! | type | of whom | sent as |
//! |---|---|---|
//! | [`Rpps`], [`Adeli`], [`PractitionerId`] (either) | practitioner | `8` and 11 digits; `0` and 9 characters |
//! | [`Finess`], [`Siret`], [`RppsRang`], [`AdeliRang`] | structure | `1` + 9, `3` + 14, `4` + 14, `0` + 11 |
//! | [`StructureId`] | structure | any of these |
//! | [`RegulatorId`] | regulator | national (as on the card) or technical (a UUID of the platform) |
//! | [`AppointmentId`], [`PlaceId`] | appointment, place | the vendor's own system and value |
//! | [`Phone`] | | `+33` and nine digits, or the code of an overseas department |
//! | [`PostCode`] | | five digits |
//!
//! ```
//! use fhir_sas::identifier::{Finess, Phone, PractitionerId, Rpps, StructureId};
//!
//! let doctor: PractitionerId = "10 002 909 371".parse()?;
//! assert_eq!(doctor.to_string(), "810002909371");
//! assert_eq!(doctor, "810002909371".parse::<Rpps>()?.into());
//!
//! let practice: StructureId = "95 004 722 5".parse::<Finess>()?.into();
//! assert_eq!(practice.as_str(), "1950047225");
//! assert_eq!("0262 01 02 03".parse::<Phone>()?.as_str(), "+262262010203");
//! # Ok::<(), fhir_sas::identifier::IdentifierError>(())
//! ```
//!
//! # Check digits
//! RPPS, SIRET and FINESS numbers end with a check digit. The guide does not demand that it be right, and its own examples have
//! wrong ones, so it is never an error: use [`Rpps::has_valid_check_digit`] to warn the person who typed it.
//!
//! # What is compared
//! Ids that other parties assign are compared by their keys: [`RegulatorId::key`], [`AppointmentId::key`], [`PlaceId::key`]. A UUID may come
//! in small letters or capitals, in braces or after `urn:uuid:`, and is the same; letters of national numbers may be small or
//! capital. An id is returned as it came, and found by any of its spellings.
//!
//! A text may have the system in front of the value. Besides `urn:oid:1.2.250.1.71.4.2.1|810002909371` equivalent forms are
//! read: the OID without `urn:oid:`, blanks around it, and escapes of addresses that were escaped again (`%7C`) or lost their `%`
//! (`7C`), as in a sample of the guide.
//!
//! # Corsica
//! FINESS numbers of Corsica have a letter (`2A…`, `2B…`). The profiles of CPTS demand digits, and so do the acceptance tests of
//! roles, so that such a number cannot be sent: [`Finess`] refuses it, and an answer leaves it out and reports it. Send the SIRET
//! number of the structure. ADELI numbers of Corsica are read and sent.
//!
//! # To and from R4
//! A [`Practitioner`](crate::r4::Practitioner), the actor and the operator of an [`Appointment`](crate::r4::Appointment) take
//! `Identifier::from(id)`. Structures have one type of identifier in three code systems, so there is one method a resource:
//! [`StructureId::role_identifier`], [`Finess::cpts_identifier`], [`Siret::sos_identifier`]. `try_from` reads any of them: it
//! compares the code of the type, not its code system, and does not require what is left out.
//!
//! Source: pages of the SAS guide 1.2.0 on formats, its profiles, and the code systems of the first digits, `TRE_G07` and
//! `TRE_G08`.

mod error;
mod number;
mod person;
mod phone;
mod post_code;
mod regulator;
mod structure;
mod text;
mod vendor;
mod wire;

pub use error::{IdentifierError, IdentifierFault};
pub use person::{Adeli, PractitionerId, Rpps};
pub use phone::Phone;
pub use post_code::PostCode;
pub use regulator::{RegulatorId, RegulatorIdKind};
pub use structure::{AdeliRang, Finess, RppsRang, Siret, StructureId};
pub(crate) use text::{after_system, ascii, is_uuid, text_value};
pub use vendor::{AppointmentId, PlaceId};
pub(crate) use wire::codes as type_codes;
