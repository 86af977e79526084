//! Roles, places and structures.

use crate::{
    UseCase,
    diagnostic::IssueCode,
    identifier::StructureId,
    r4::{ContactPoint, FhirString, Location, Organization, PractitionerRole, Primitive, Resource},
    validate::{
        collector::Facts,
        engine::Engine,
        guide::{
            format::{self, Structure},
            practitioner::{shows, system, value},
        },
        path::Path,
    },
};

/// Whether a contact is a telephone number; its form is another rule's.
fn is_phone(contact: &ContactPoint) -> bool {
    let system = contact.system.as_ref().and_then(Primitive::value);
    system.is_some_and(|system| system.as_str() == "phone") && shows(contact.value.as_ref())
}

/// The system of national ids of structures.
pub(super) const STRUCTURE: &str = StructureId::SYSTEM;

impl<'v> Engine<'v> {
    pub(super) fn guide_role(&mut self, role: &'v PractitionerRole, path: &Path<'_>) {
        self.guide_phones(&role.telecom, "PractitionerRole", path);
        if !role.telecom.iter().any(is_phone) {
            self.report_guide(IssueCode::RolePhone, path, Facts::default());
        }
        let practitioner = role.practitioner.as_ref();
        let named = practitioner.and_then(|practitioner| practitioner.reference.as_ref()?.value());
        if named.is_none() {
            let own = path.member("PractitionerRole", "practitioner");
            let at = if practitioner.is_some() { &own } else { path };
            self.report_guide(IssueCode::RolePractitioner, at, Facts::about("missing"));
        }
        let places: Vec<&str> = role
            .contained
            .iter()
            .filter(|contained| matches!(contained, Resource::Location(_)))
            .filter_map(Resource::id)
            .collect();
        let leads = role.location.first().and_then(|location| location.reference.as_ref()?.value());
        let leads = leads.and_then(|text| text.as_str().strip_prefix('#'));
        let one = role.contained.len() == 1 && places.len() == 1;
        if !one || leads != places.first().copied() {
            let facts = Facts::about(if one { "reference" } else { "contained" })
                .bound(role.contained.len());
            self.report_guide(IssueCode::RolePlace, path, facts);
        }
        let own = path.member("PractitionerRole", "organization");
        let identifier = role.organization.as_ref().and_then(|own| own.identifier.as_deref());
        let Some(identifier) = identifier.filter(|identifier| value(identifier).is_some()) else {
            let at = if role.organization.is_some() { &own } else { path };
            return self.report_guide(IssueCode::StructureIdMissing, at, Facts::default());
        };
        let at = own.member("Reference", "identifier");
        if identifier.type_.is_none() || system(identifier).is_none() {
            let facts = Facts::about(if identifier.type_.is_none() { "type" } else { "system" })
                .expected(&[STRUCTURE]);
            self.report_guide(IssueCode::StructureIdIncomplete, &at, facts);
        }
        self.guide_structure(value(identifier), &at);
    }

    fn guide_structure(&mut self, id: Option<&'v str>, identifier: &Path<'_>) {
        let Some(id) = id else { return };
        let code = match format::structure(id) {
            Structure::Good => return,
            Structure::Adeli => IssueCode::StructureIdAdeli,
            Structure::Bad => IssueCode::StructureId,
        };
        // a number after a 4 or a 0 is that of a person
        let facts = Facts::default().found(id).personal();
        self.report_guide(code, &identifier.member("Identifier", "value"), facts);
    }

    pub(super) fn guide_location(
        &mut self,
        location: &'v Location,
        flow: UseCase,
        path: &Path<'_>,
    ) {
        self.guide_phones(&location.telecom, "Location", path);
        if flow == UseCase::Sos && !location.telecom.first().is_some_and(is_phone) {
            let first = path.item("Location", "telecom", 0);
            let at = if location.telecom.is_empty() { path } else { &first };
            self.report_guide(IssueCode::SosDetails, at, Facts::about("telecom"));
        }
        let address = location.address.as_ref();
        let code = address.and_then(|address| address.postal_code.as_ref()?.value());
        if let Some(code) = code.map(FhirString::as_str).filter(|code| !format::is_post_code(code))
        {
            let at = path.member("Location", "address");
            let facts = Facts::default().found(code).personal();
            self.report_guide(IssueCode::PostalCode, &at.member("Address", "postalCode"), facts);
        }
    }

    pub(super) fn guide_organization(
        &mut self,
        organization: &'v Organization,
        flow: UseCase,
        path: &Path<'_>,
    ) {
        self.guide_phones(&organization.telecom, "Organization", path);
        for (index, identifier) in organization.identifier.iter().enumerate() {
            if system(identifier) == Some(STRUCTURE) {
                let at = path.item("Organization", "identifier", index);
                self.guide_structure(value(identifier), &at);
            }
        }
        // that of a place the profile demands
        if flow == UseCase::Sos && !shows(organization.name.as_ref()) {
            self.report_guide(IssueCode::SosDetails, path, Facts::about("name"));
        }
        if flow == UseCase::Cpts {
            let reachable =
                organization.telecom.iter().any(|contact| shows(contact.value.as_ref()));
            let named = shows(organization.name.as_ref());
            for (subject, there) in [("name", named), ("telecom", reachable)] {
                if !there {
                    self.report_guide(IssueCode::CptsDetails, path, Facts::about(subject));
                }
            }
        }
    }
}
