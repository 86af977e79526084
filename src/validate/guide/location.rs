//! Roles, places and structures.

use super::rules::{
    cpts_details, phone_format, postal_code, role_phone, role_place, role_practitioner,
    role_structure, sos_details, structure_id,
};
use crate::{
    UseCase,
    r4::{Location, Organization, PractitionerRole},
    validate::{
        collector::Collector,
        guide::values::{STRUCTURE, system, value},
        path::Path,
    },
};

pub(super) fn check_role(issues: &mut Collector, role: &PractitionerRole, path: &Path<'_>) {
    phone_format::check(issues, &role.telecom, "PractitionerRole", path);
    role_phone::check(issues, role, path);
    role_practitioner::check(issues, role, path);
    role_place::check(issues, role, path);
    role_structure::check(issues, role, path);
}

pub(super) fn check(issues: &mut Collector, location: &Location, flow: UseCase, path: &Path<'_>) {
    phone_format::check(issues, &location.telecom, "Location", path);
    if flow == UseCase::Sos {
        sos_details::check_place(issues, location, path);
    }
    postal_code::check(issues, location, path);
}

pub(super) fn check_organization(
    issues: &mut Collector,
    organization: &Organization,
    flow: UseCase,
    path: &Path<'_>,
) {
    phone_format::check(issues, &organization.telecom, "Organization", path);
    for (index, identifier) in organization.identifier.iter().enumerate() {
        if let (Some(STRUCTURE), Some(id)) = (system(identifier), value(identifier)) {
            structure_id::check(issues, id, &path.item("Organization", "identifier", index));
        }
    }
    match flow {
        UseCase::Sos => sos_details::check(issues, organization, path),
        UseCase::Cpts => cpts_details::check(issues, organization, path),
        UseCase::IndividualPractitioner | UseCase::Pdm => {}
    }
}
