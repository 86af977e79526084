//! Roles, places and structures.

use super::rules::{
    cpts_details, phone_format, postal_code, role_phone, role_place, role_practitioner,
    role_structure, sos_details, structure_id,
};
use crate::{
    UseCase,
    identifier::StructureId,
    r4::{ContactPoint, Location, Organization, PractitionerRole, Primitive},
    validate::{
        engine::Engine,
        guide::practitioner::{shows, system, value},
        path::Path,
    },
};

/// The system of national ids of structures.
pub(super) const STRUCTURE: &str = StructureId::SYSTEM;

/// Whether a contact is a telephone number; its form is checked by `phone-format`.
pub(super) fn is_phone(contact: &ContactPoint) -> bool {
    let system = contact.system.as_ref().and_then(Primitive::value);
    system.is_some_and(|system| system.as_str() == "phone") && shows(contact.value.as_ref())
}

pub(super) fn check_role(engine: &mut Engine<'_>, role: &PractitionerRole, path: &Path<'_>) {
    phone_format::check(engine, &role.telecom, "PractitionerRole", path);
    role_phone::check(engine, role, path);
    role_practitioner::check(engine, role, path);
    role_place::check(engine, role, path);
    role_structure::check(engine, role, path);
}

pub(super) fn check(engine: &mut Engine<'_>, location: &Location, flow: UseCase, path: &Path<'_>) {
    phone_format::check(engine, &location.telecom, "Location", path);
    if flow == UseCase::Sos {
        sos_details::check_place(engine, location, path);
    }
    postal_code::check(engine, location, path);
}

pub(super) fn check_organization(
    engine: &mut Engine<'_>,
    organization: &Organization,
    flow: UseCase,
    path: &Path<'_>,
) {
    phone_format::check(engine, &organization.telecom, "Organization", path);
    for (index, identifier) in organization.identifier.iter().enumerate() {
        if let (Some(STRUCTURE), Some(id)) = (system(identifier), value(identifier)) {
            structure_id::check(engine, id, &path.item("Organization", "identifier", index));
        }
    }
    match flow {
        UseCase::Sos => sos_details::check(engine, organization, path),
        UseCase::Cpts => cpts_details::check(engine, organization, path),
        UseCase::IndividualPractitioner | UseCase::Pdm => {}
    }
}
