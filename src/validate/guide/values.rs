//! What rules read of an identifier, a name or a contact.

use crate::{
    identifier::{PractitionerId, RegulatorId, StructureId},
    r4::{ContactPoint, FhirString, Identifier, Practitioner, Primitive, Uri},
};

/// The system of national ids of persons.
pub(super) const NATIONAL: &str = PractitionerId::SYSTEM;

/// The system of the platform's own ids of regulators.
pub(super) const TECHNICAL: &str = RegulatorId::TECHNICAL_SYSTEM;

pub(super) fn system(identifier: &Identifier) -> Option<&str> {
    identifier.system.as_ref()?.value().map(Uri::as_str)
}

pub(super) fn value(identifier: &Identifier) -> Option<&str> {
    identifier.value.as_ref()?.value().map(FhirString::as_str)
}

/// Whether there is a text other than blanks, which R4 only advises against. An empty text counts: R4 reports it.
pub(super) fn shows(text: Option<&Primitive<FhirString>>) -> bool {
    let text = text.and_then(Primitive::value).map(FhirString::as_str);
    text.is_some_and(|text| text.is_empty() || !text.trim().is_empty())
}

/// Whether a person has a family name and a given name.
pub(super) fn is_named(person: &Practitioner) -> bool {
    person.name.iter().any(|name| {
        shows(name.family.as_ref()) && name.given.iter().any(|given| shows(Some(given)))
    })
}

/// The system of national ids of structures.
pub(super) const STRUCTURE: &str = StructureId::SYSTEM;

/// Whether a contact is a telephone number; its form is checked by `phone-format`.
pub(super) fn is_phone(contact: &ContactPoint) -> bool {
    let system = contact.system.as_ref().and_then(Primitive::value);
    system.is_some_and(|system| system.as_str() == "phone") && shows(contact.value.as_ref())
}
