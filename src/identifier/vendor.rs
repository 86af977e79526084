//! Ids that a vendor makes: a system of its own, and a value.

use std::{
    borrow::Cow,
    fmt::{self, Write},
    str::FromStr,
};

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    text::{self, OID, bounded, compared_by, text_value},
    wire::{self, Type},
};
use crate::{
    lang::is_blank,
    r4::{FhirString, Identifier, Primitive, Uri},
};

macro_rules! vendor_ids {
    ($($(#[$doc:meta])* $name:ident = $kind:ident, $type:expr, $expected:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// Two are equal when their systems are, and their [keys](Self::key).
        #[derive(Debug, Clone, serde_with::SerializeDisplay)]
        pub struct $name {
            system: Uri,
            value: FhirString,
        }

        crate::from_text::read_from_text!($name);

        impl $name {
            /// An id of a system: a URL of the vendor, or an OID, to which `urn:oid:` is added when it is missing.
            ///
            /// # Errors
            /// When the system is no address or holds a `|`, the value is blank or has control characters, or one of them has more
            /// than 255 characters.
            pub fn new(system: &str, value: impl fmt::Display) -> Result<Self, IdentifierError> {
                Self::read(system, &value.to_string())
            }

            fn read(system: &str, value: &str) -> Result<Self, IdentifierError> {
                let error = |fault| IdentifierError::new(Kind::$kind, fault);
                Ok(Self {
                    system: read_system(system).map_err(error)?,
                    value: read_value(value).map_err(error)?,
                })
            }

            /// The system in which the value is unique.
            #[must_use]
            pub fn system(&self) -> &str {
                self.system.as_str()
            }

            /// The value.
            #[must_use]
            pub fn value(&self) -> &str {
                self.value.as_str()
            }

            /// What the value is compared by: a UUID in small letters, without braces or `urn:uuid:`; any other value as it is.
            /// A database that is to find it again holds the system and this.
            #[must_use]
            pub fn key(&self) -> Cow<'_, str> {
                text::key(self.value())
            }
        }

        compared_by!($name, id => (id.system(), id.key()));

        impl FromStr for $name {
            type Err = IdentifierError;

            fn from_str(text: &str) -> Result<Self, IdentifierError> {
                let error = |fault| IdentifierError::new(Kind::$kind, fault);
                if text.chars().all(is_blank) {
                    return Err(error(IdentifierFault::Empty));
                }
                let (system, value) = text.split_once('|').ok_or(error(IdentifierFault::NoSystem))?;
                Self::read(system, value)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.system())?;
                f.write_char('|')?;
                f.write_str(self.value())
            }
        }

        text_value!($name, IdentifierError);

        impl From<&$name> for Identifier {
            fn from(id: &$name) -> Self {
                wire::identifier($type.as_slice(), id.system(), id.value())
            }
        }

        impl From<$name> for Identifier {
            fn from(id: $name) -> Self {
                Self::from(&id)
            }
        }

        impl TryFrom<&Identifier> for $name {
            type Error = IdentifierError;

            fn try_from(identifier: &Identifier) -> Result<Self, IdentifierError> {
                let error = |fault| IdentifierError::new(Kind::$kind, fault);
                let type_: Option<Type> = $type;
                let system = wire::system(identifier).ok_or(error(IdentifierFault::NoSystem))?;
                if let Some(type_) = type_ {
                    wire::has_type(identifier, type_.code).map_err(error)?;
                }
                let value = identifier.value.as_ref().and_then(Primitive::value);
                Self::new(system, value.ok_or(error(IdentifierFault::NoValue))?)
            }
        }
    )*};
}

vendor_ids! {
    /// The id of an appointment: a system that stays the same for all appointments of a vendor, and the vendor's own value.
    ///
    /// The platform finds the appointment again by it. As a text it is the system, `|` and the value, as in a conditional update.
    ///
    /// ```
    /// use fhir_sas::identifier::AppointmentId;
    ///
    /// let id = AppointmentId::new("https://agenda.example.fr/rdv", 12)?;
    /// assert_eq!(id.to_string(), "https://agenda.example.fr/rdv|12");
    /// assert_eq!(
    ///     AppointmentId::new("1.2.250.1.999.1", "a-7")?.system(),
    ///     "urn:oid:1.2.250.1.999.1"
    /// );
    /// assert!(AppointmentId::new("agenda", 12).is_err());
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    AppointmentId = Appointment, None, "an id of an appointment";

    /// The id of a place (a [`Location`](crate::r4::Location)): a system of the vendor, and the vendor's own value.
    ///
    /// ```
    /// use fhir_sas::{identifier::PlaceId, r4::Identifier};
    ///
    /// let place = PlaceId::new("https://agenda.example.fr/lieu", 7)?;
    /// let identifier = Identifier::from(&place); // its type is that of internal identifiers
    /// assert_eq!(PlaceId::try_from(&identifier)?, place);
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    PlaceId = Place, Some(Type::PLACE), "an id of a place";
}

impl PlaceId {
    /// The id that a place has in answers to searches when it was added with [`Place::id`](crate::search::Place::id) alone: the
    /// system is the address of the server, with `/Location`. For the appointment of a slot in that place, see
    /// [`AppointmentBuilder::place`](crate::profile::AppointmentBuilder::place).
    ///
    /// ```
    /// use fhir_sas::identifier::PlaceId;
    ///
    /// let place = PlaceId::of_server("https://agenda.example.fr/fhir/", 7)?;
    /// assert_eq!(place.to_string(), "https://agenda.example.fr/fhir/Location|7");
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    ///
    /// # Errors
    /// When the base is no address, or the id is blank, has control characters or more than 255.
    pub fn of_server(base: &str, id: impl fmt::Display) -> Result<Self, IdentifierError> {
        Self::new(&[base.trim().trim_end_matches('/'), "/Location"].concat(), id)
    }
}

fn read_system(text: &str) -> Result<Uri, IdentifierFault> {
    let text = text.trim_matches(is_blank);
    let named_oid = [OID, text].concat();
    let system = if text.starts_with(|c: char| c.is_ascii_digit()) { &named_oid } else { text };
    let uri = Uri::from(bounded(system)?);
    let scheme = system.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
            && !rest.trim_start_matches('/').is_empty()
    });
    let odd = |c: char| c == '|' || is_blank(c) || c.is_control();
    if scheme && uri.is_valid() && !system.contains(odd) {
        Ok(uri)
    } else {
        Err(IdentifierFault::NoSystem)
    }
}

fn read_value(text: &str) -> Result<FhirString, IdentifierFault> {
    match text.trim_matches(is_blank) {
        "" => Err(IdentifierFault::NoValue),
        value if value.contains(char::is_control) => Err(IdentifierFault::Character),
        value => bounded(value).map(Into::into),
    }
}
