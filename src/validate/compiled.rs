//! Generated from `profiles/` (703afab4f6f288c7), see `profiles/README.md`; do not edit.

#[rustfmt::skip]
use super::{table::{Aggregation, CodeSystem, Codes, CoreExtension, CorePart, Include, Invariant, Match, Node, Pattern, Profile, Rule, Slice, Slicing, Strength, Target, ValueSet}, Layer};
#[rustfmt::skip]
use super::raw::table::{Ask, BACKBONE, DOMAIN_RESOURCE, ELEMENT, Part, Presence, RESOURCE, bound, member, part};

/// An element of which nothing is said.
#[rustfmt::skip]
const NODE: Node = Node {
    name: "", id: "", layer: Layer::R4, min: None, max: None, rules: &[], slicing: None, children: &[],
};

/// The profile of that address.
pub(super) fn profile(url: &str) -> Option<&'static Profile> {
    PROFILES.binary_search_by(|profile| profile.url.cmp(url)).ok().map(|index| PROFILES[index])
}

#[rustfmt::skip]
pub(super) static EXTENSION_SLOT_SERVICE_TYPE: Profile = Profile {
    index: 0, url: "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType", name: "SASServiceTypeR5", version: "1.2.0",
    of: "Extension", layer: Layer::Profile, base: None, context: &["Slot.serviceType"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Extension.extension", layer: Layer::Profile, max: Some(0), ..NODE },
        Node { name: "url", id: "Extension.url", layer: Layer::Profile, rules: &[Rule::Fixed("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::Profile, rules: &[Rule::Types(&["Reference"]), Rule::Targets(&[Target::Type("HealthcareService")])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_ADDRESS: Profile = Profile {
    index: 1, url: "http://interopsante.org/fhir/StructureDefinition/FrAddress", name: "FrAddress", version: "1.1.0",
    of: "Address", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Address", id: "Address", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Address.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "inseeCode", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrAddressInseeCode"), node: Node { name: "extension", id: "Address.extension:inseeCode", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ADDRESS_INSEE_CODE])], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_ADDRESS_INSEE_CODE: Profile = Profile {
    index: 2, url: "http://interopsante.org/fhir/StructureDefinition/FrAddressInseeCode", name: "FrAddressInseeCode", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Address"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrAddressInseeCode")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Coding"]), Rule::Binding(Strength::Required, &VS_FR_INSEE_CODE)], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_APPOINTMENT: Profile = Profile {
    index: 3, url: "http://interopsante.org/fhir/StructureDefinition/FrAppointment", name: "FrAppointment", version: "1.1.0",
    of: "Appointment", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Appointment", id: "Appointment", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Appointment.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "appointmentOperator", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator"), node: Node { name: "extension", id: "Appointment.extension:appointmentOperator", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_APPOINTMENT_OPERATOR])], ..NODE } },
        ] }), ..NODE },
        Node { name: "specialty", id: "Appointment.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "slot", id: "Appointment.slot", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_SLOT)])], ..NODE },
        Node { name: "participant", id: "Appointment.participant", layer: Layer::FrCore, children: &[
            Node { name: "actor", id: "Appointment.participant.actor", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Type("Device"), Target::Type("PractitionerRole"), Target::Profile(&FR_RELATED_PERSON), Target::Profile(&FR_HEALTHCARE_SERVICE), Target::Profile(&FR_PRACTITIONER), Target::Profile(&FR_PATIENT), Target::Profile(&FR_LOCATION)])], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_APPOINTMENT_OPERATOR: Profile = Profile {
    index: 4, url: "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator", name: "FrAppointmentOperator", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Appointment"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator")], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_CONTACT_POINT: Profile = Profile {
    index: 5, url: "http://interopsante.org/fhir/StructureDefinition/FrContactPoint", name: "FrContactPoint", version: "1.1.0",
    of: "ContactPoint", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "ContactPoint", id: "ContactPoint", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "ContactPoint.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "emailType", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrContactPointEmailType"), node: Node { name: "extension", id: "ContactPoint.extension:emailType", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_CONTACT_POINT_EMAIL_TYPE])], ..NODE } },
        ] }), ..NODE },
        Node { name: "system", id: "ContactPoint.system", layer: Layer::FrCore, min: Some(1), ..NODE },
        Node { name: "value", id: "ContactPoint.value", layer: Layer::FrCore, min: Some(1), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_CONTACT_POINT_EMAIL_TYPE: Profile = Profile {
    index: 6, url: "http://interopsante.org/fhir/StructureDefinition/FrContactPointEmailType", name: "FrContactPointEmailType", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["ContactPoint"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrContactPointEmailType")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Coding"]), Rule::Binding(Strength::Extensible, &VS_FR_EMAIL_TYPE)], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_HEALTHCARE_SERVICE: Profile = Profile {
    index: 7, url: "http://interopsante.org/fhir/StructureDefinition/FrHealthcareService", name: "FrHealthcareService", version: "1.1.0",
    of: "HealthcareService", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "HealthcareService", id: "HealthcareService", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "HealthcareService.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "HealthcareService.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
        ] }), ..NODE },
        Node { name: "providedBy", id: "HealthcareService.providedBy", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        Node { name: "category", id: "HealthcareService.category", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "specialty", id: "HealthcareService.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "location", id: "HealthcareService.location", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
        Node { name: "telecom", id: "HealthcareService.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "coverageArea", id: "HealthcareService.coverageArea", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_HUMAN_NAME: Profile = Profile {
    index: 8, url: "http://interopsante.org/fhir/StructureDefinition/FrHumanName", name: "FrHumanName", version: "1.1.0",
    of: "HumanName", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "HumanName", id: "HumanName", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "HumanName.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "assemblyOrder", matches: Match::Url("http://hl7.org/fhir/StructureDefinition/humanname-assembly-order"), node: Node { name: "extension", id: "HumanName.extension:assemblyOrder", layer: Layer::FrCore, max: Some(1), ..NODE } },
        ] }), ..NODE },
        Node { name: "prefix", id: "HumanName.prefix", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_JDV_J78_CIVILITE_RASS)], ..NODE },
        Node { name: "suffix", id: "HumanName.suffix", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Extensible, &VS_JDV_J79_CIVILITE_EXERCICE_RASS)], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_LOCATION: Profile = Profile {
    index: 9, url: "http://interopsante.org/fhir/StructureDefinition/FrLocation", name: "FrLocation", version: "1.1.0",
    of: "Location", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Location", id: "Location", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Location.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "usePeriod", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod"), node: Node { name: "extension", id: "Location.extension:usePeriod", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_LOCATION_USE_PERIOD])], ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Location.identifier", layer: Layer::FrCore, min: Some(1), children: &[
            Node { name: "type", id: "Location.identifier.type", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Location.identifier.system", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "value", id: "Location.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "assigner", id: "Location.identifier.assigner", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        ], ..NODE },
        Node { name: "type", id: "Location.type", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_TYPE)], ..NODE },
        Node { name: "telecom", id: "Location.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Location.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "physicalType", id: "Location.physicalType", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Example, &VS_FR_LOCATION_PHYSICAL_TYPE)], ..NODE },
        Node { name: "managingOrganization", id: "Location.managingOrganization", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        Node { name: "partOf", id: "Location.partOf", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], children: &[
            Node { name: "extension", id: "Location.partOf.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                Slice { name: "positionRoom", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom"), node: Node { name: "extension", id: "Location.partOf.extension:positionRoom", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_LOCATION_PART_OF_POSITION_ROOM])], ..NODE } },
            ] }), ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_LOCATION_PART_OF_POSITION_ROOM: Profile = Profile {
    index: 10, url: "http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom", name: "FrLocationPartOfPositionRoom", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Location.partOf"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Coding"]), Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_POSITION_ROOM)], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_LOCATION_USE_PERIOD: Profile = Profile {
    index: 11, url: "http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod", name: "FrLocationUsePeriod", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Location"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Period"])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_ORGANIZATION: Profile = Profile {
    index: 12, url: "http://interopsante.org/fhir/StructureDefinition/FrOrganization", name: "FrOrganization", version: "1.1.0",
    of: "Organization", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Organization", id: "Organization", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Organization.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "shortName", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName"), node: Node { name: "extension", id: "Organization.extension:shortName", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_SHORT_NAME])], ..NODE } },
            Slice { name: "description", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription"), node: Node { name: "extension", id: "Organization.extension:description", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_DESCRIPTION])], ..NODE } },
            Slice { name: "usePeriod", matches: Match::Url("http://hl7.org/fhir/StructureDefinition/organization-period"), node: Node { name: "extension", id: "Organization.extension:usePeriod", layer: Layer::FrCore, max: Some(1), ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Organization.identifier", layer: Layer::FrCore, children: &[
            Node { name: "type", id: "Organization.identifier.type", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_ORGANIZATION_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Organization.identifier.system", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "value", id: "Organization.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "type", id: "Organization.type", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "organizationType", matches: Match::CodingSystem("http://interopsante.org/fhir/CodeSystem/fr-v2-3307"), node: Node { name: "type", id: "Organization.type:organizationType", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_FR_ORGANIZATION_TYPE)], children: &[
                Node { name: "coding", id: "Organization.type:organizationType.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:organizationType.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("http://interopsante.org/fhir/CodeSystem/fr-v2-3307")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "secteurActiviteRASS", matches: Match::CodingSystem("https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite"), node: Node { name: "type", id: "Organization.type:secteurActiviteRASS", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_JDV_J101_SECTEUR_ACTIVITE_RASS)], children: &[
                Node { name: "coding", id: "Organization.type:secteurActiviteRASS.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:secteurActiviteRASS.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "categorieEtablissementRASS", matches: Match::CodingSystem("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"), node: Node { name: "type", id: "Organization.type:categorieEtablissementRASS", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_JDV_J129_CATEGORIE_ETABLISSEMENT_RASS)], children: &[
                Node { name: "coding", id: "Organization.type:categorieEtablissementRASS.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:categorieEtablissementRASS.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "telecom", id: "Organization.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Organization.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "partOf", id: "Organization.partOf", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], children: &[
            Node { name: "type", id: "Organization.partOf.type", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Extensible, &VS_FR_ORGANIZATION_TYPE)], ..NODE },
        ], ..NODE },
        Node { name: "contact", id: "Organization.contact", layer: Layer::FrCore, children: &[
            Node { name: "telecom", id: "Organization.contact.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
            Node { name: "address", id: "Organization.contact.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_ORGANIZATION_DESCRIPTION: Profile = Profile {
    index: 13, url: "http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription", name: "FrOrganizationDescription", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Organization"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["string"])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_ORGANIZATION_SHORT_NAME: Profile = Profile {
    index: 14, url: "http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName", name: "FrOrganizationShortName", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Organization"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, max: Some(1), children: &[
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["string"])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PATIENT: Profile = Profile {
    index: 15, url: "http://interopsante.org/fhir/StructureDefinition/FrPatient", name: "FrPatient", version: "1.1.0",
    of: "Patient", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Patient", id: "Patient", layer: Layer::FrCore, ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PRACTITIONER: Profile = Profile {
    index: 16, url: "http://interopsante.org/fhir/StructureDefinition/FrPractitioner", name: "FrPractitioner", version: "1.1.0",
    of: "Practitioner", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Practitioner", id: "Practitioner", layer: Layer::FrCore, children: &[
        Node { name: "identifier", id: "Practitioner.identifier", layer: Layer::FrCore, children: &[
            Node { name: "type", id: "Practitioner.identifier.type", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_PRACTIONER_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Practitioner.identifier.system", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "value", id: "Practitioner.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "name", id: "Practitioner.name", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_HUMAN_NAME])], ..NODE },
        Node { name: "telecom", id: "Practitioner.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Practitioner.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "qualification", id: "Practitioner.qualification", layer: Layer::FrCore, children: &[
            Node { name: "code", id: "Practitioner.qualification.code", layer: Layer::FrCore, children: &[
                Node { name: "coding", id: "Practitioner.qualification.code.coding", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "degreeR36", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR36", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR36.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR47", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR47", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR47.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR48", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR48", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR48.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR49", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR49", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR49.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR50", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR50", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR50.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR51", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR51", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR51.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR52", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR52", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR52.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR53", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR53", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR53.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR54", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR54", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR54.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR55", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR55", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR55.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR56", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR56", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR56.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR57", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR57", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR57.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR58", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR58", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR58.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR226", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR226", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR226.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ")], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PRACTITIONER_ROLE_EXERCICE: Profile = Profile {
    index: 17, url: "http://interopsante.org/fhir/StructureDefinition/FrPractitionerRoleExercice", name: "FrPractitionerRoleExercice", version: "1.1.0",
    of: "PractitionerRole", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "PractitionerRole", id: "PractitionerRole", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "PractitionerRole.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "PractitionerRole.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
        ] }), ..NODE },
        Node { name: "practitioner", id: "PractitionerRole.practitioner", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_PRACTITIONER)])], ..NODE },
        Node { name: "organization", id: "PractitionerRole.organization", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        Node { name: "code", id: "PractitionerRole.code", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTIONER_ROLE_EXERCICE)], ..NODE },
        Node { name: "specialty", id: "PractitionerRole.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "location", id: "PractitionerRole.location", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
        Node { name: "healthcareService", id: "PractitionerRole.healthcareService", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_HEALTHCARE_SERVICE)])], ..NODE },
        Node { name: "telecom", id: "PractitionerRole.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_RELATED_PERSON: Profile = Profile {
    index: 18, url: "http://interopsante.org/fhir/StructureDefinition/FrRelatedPerson", name: "FrRelatedPerson", version: "1.1.0",
    of: "RelatedPerson", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "RelatedPerson", id: "RelatedPerson", layer: Layer::FrCore, ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SCHEDULE: Profile = Profile {
    index: 19, url: "http://interopsante.org/fhir/StructureDefinition/FrSchedule", name: "FrSchedule", version: "1.1.0",
    of: "Schedule", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Schedule", id: "Schedule", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Schedule.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "Schedule.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
            Slice { name: "availabilityTime", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime"), node: Node { name: "extension", id: "Schedule.extension:availabilityTime", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AVAILABILTY_TIME])], ..NODE } },
        ] }), ..NODE },
        Node { name: "serviceCategory", id: "Schedule.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Schedule.serviceType", layer: Layer::FrCore, max: Some(0), ..NODE },
        Node { name: "specialty", id: "Schedule.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "actor", id: "Schedule.actor", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Type("Device"), Target::Type("PractitionerRole"), Target::Profile(&FR_RELATED_PERSON), Target::Profile(&FR_HEALTHCARE_SERVICE), Target::Profile(&FR_LOCATION), Target::Profile(&FR_PATIENT), Target::Profile(&FR_PRACTITIONER)])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SCHEDULE_AVAILABILTY_TIME: Profile = Profile {
    index: 20, url: "http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime", name: "FrScheduleAvailabiltyTime", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["Schedule"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Extension.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "type", matches: Match::Url("type"), node: Node { name: "extension", id: "Extension.extension:type", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:type.url", layer: Layer::FrCore, rules: &[Rule::Fixed("type")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:type.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Coding"]), Rule::Binding(Strength::Extensible, &VS_FR_SCHEDULE_TYPE)], ..NODE },
            ], ..NODE } },
            Slice { name: "rrule", matches: Match::Url("rrule"), node: Node { name: "extension", id: "Extension.extension:rrule", layer: Layer::FrCore, max: Some(1), children: &[
                Node { name: "extension", id: "Extension.extension:rrule.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "freq", matches: Match::Url("freq"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:freq", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:freq.url", layer: Layer::FrCore, rules: &[Rule::Fixed("freq")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:freq.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Coding"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "until", matches: Match::Url("until"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:until", layer: Layer::FrCore, max: Some(1), children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:until.url", layer: Layer::FrCore, rules: &[Rule::Fixed("until")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:until.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["dateTime"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "count", matches: Match::Url("count"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:count", layer: Layer::FrCore, max: Some(1), children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:count.url", layer: Layer::FrCore, rules: &[Rule::Fixed("count")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:count.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["integer"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "interval", matches: Match::Url("interval"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:interval", layer: Layer::FrCore, max: Some(1), children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:interval.url", layer: Layer::FrCore, rules: &[Rule::Fixed("interval")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:interval.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["integer"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "bySecond", matches: Match::Url("bySecond"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:bySecond", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:bySecond.url", layer: Layer::FrCore, rules: &[Rule::Fixed("bySecond")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:bySecond.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["positiveInt"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byMinute", matches: Match::Url("byMinute"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byMinute", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byMinute.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byMinute")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byMinute.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["positiveInt"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byHour", matches: Match::Url("byHour"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byHour", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byHour.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byHour")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byHour.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["positiveInt"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byDay", matches: Match::Url("byDay"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byDay", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byDay.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byDay")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byDay.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["string"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byMonthDay", matches: Match::Url("byMonthDay"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byMonthDay", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byMonthDay.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byMonthDay")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byMonthDay.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["integer"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byYearDay", matches: Match::Url("byYearDay"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byYearDay", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byYearDay.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byYearDay")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byYearDay.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["string"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byWeekNo", matches: Match::Url("byWeekNo"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byWeekNo", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byWeekNo.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byWeekNo")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byWeekNo.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["integer"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "byMonth", matches: Match::Url("byMonth"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:byMonth", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:byMonth.url", layer: Layer::FrCore, rules: &[Rule::Fixed("byMonth")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:byMonth.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["positiveInt"])], ..NODE },
                    ], ..NODE } },
                    Slice { name: "wkst", matches: Match::Url("wkst"), node: Node { name: "extension", id: "Extension.extension:rrule.extension:wkst", layer: Layer::FrCore, children: &[
                        Node { name: "url", id: "Extension.extension:rrule.extension:wkst.url", layer: Layer::FrCore, rules: &[Rule::Fixed("wkst")], ..NODE },
                        Node { name: "value[x]", id: "Extension.extension:rrule.extension:wkst.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["code"])], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
                Node { name: "url", id: "Extension.extension:rrule.url", layer: Layer::FrCore, rules: &[Rule::Fixed("rrule")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:rrule.value[x]", layer: Layer::FrCore, max: Some(0), ..NODE },
            ], ..NODE } },
            Slice { name: "start", matches: Match::Url("start"), node: Node { name: "extension", id: "Extension.extension:start", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:start.url", layer: Layer::FrCore, rules: &[Rule::Fixed("start")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:start.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["dateTime"])], ..NODE },
            ], ..NODE } },
            Slice { name: "end", matches: Match::Url("end"), node: Node { name: "extension", id: "Extension.extension:end", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:end.url", layer: Layer::FrCore, rules: &[Rule::Fixed("end")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:end.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["dateTime"])], ..NODE },
            ], ..NODE } },
            Slice { name: "identifier", matches: Match::Url("identifier"), node: Node { name: "extension", id: "Extension.extension:identifier", layer: Layer::FrCore, min: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:identifier.url", layer: Layer::FrCore, rules: &[Rule::Fixed("identifier")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:identifier.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Identifier"])], ..NODE },
            ], ..NODE } },
            Slice { name: "unavailabilityReason", matches: Match::Url("unavailabilityReason"), node: Node { name: "extension", id: "Extension.extension:unavailabilityReason", layer: Layer::FrCore, max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:unavailabilityReason.url", layer: Layer::FrCore, rules: &[Rule::Fixed("unavailabilityReason")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:unavailabilityReason.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["CodeableConcept"]), Rule::Binding(Strength::Extensible, &VS_FR_CORE_SCHEDULE_UNAVAILABILITY_REASON)], ..NODE },
            ], ..NODE } },
            Slice { name: "created", matches: Match::Url("created"), node: Node { name: "extension", id: "Extension.extension:created", layer: Layer::FrCore, max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:created.url", layer: Layer::FrCore, rules: &[Rule::Fixed("created")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:created.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["dateTime"])], ..NODE },
            ], ..NODE } },
            Slice { name: "priority", matches: Match::Url("priority"), node: Node { name: "extension", id: "Extension.extension:priority", layer: Layer::FrCore, max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:priority.url", layer: Layer::FrCore, rules: &[Rule::Fixed("priority")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:priority.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["integer"])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, max: Some(0), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SERVICE_TYPE_DURATION: Profile = Profile {
    index: 21, url: "http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration", name: "FrServiceTypeDuration", version: "1.1.0",
    of: "Extension", layer: Layer::FrCore, base: None, context: &["PractitionerRole", "HealthcareService", "Schedule"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::FrCore, children: &[
        Node { name: "extension", id: "Extension.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceType", matches: Match::Url("serviceType"), node: Node { name: "extension", id: "Extension.extension:serviceType", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:serviceType.url", layer: Layer::FrCore, rules: &[Rule::Fixed("serviceType")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:serviceType.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["CodeableConcept"])], ..NODE },
            ], ..NODE } },
            Slice { name: "duration", matches: Match::Url("duration"), node: Node { name: "extension", id: "Extension.extension:duration", layer: Layer::FrCore, max: Some(1), children: &[
                Node { name: "url", id: "Extension.extension:duration.url", layer: Layer::FrCore, rules: &[Rule::Fixed("duration")], ..NODE },
                Node { name: "value[x]", id: "Extension.extension:duration.value[x]", layer: Layer::FrCore, rules: &[Rule::Types(&["Duration"])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "url", id: "Extension.url", layer: Layer::FrCore, rules: &[Rule::Fixed("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::FrCore, max: Some(0), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SLOT: Profile = Profile {
    index: 22, url: "http://interopsante.org/fhir/StructureDefinition/FrSlot", name: "FrSlot", version: "1.1.0",
    of: "Slot", layer: Layer::FrCore, base: None, context: &[],
    root: Node { name: "Slot", id: "Slot", layer: Layer::FrCore, children: &[
        Node { name: "serviceCategory", id: "Slot.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "specialty", id: "Slot.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_SCHEDULE)])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static BUNDLE_AGREGATEUR: Profile = Profile {
    index: 23, url: "http://sas.fr/fhir/StructureDefinition/BundleAgregateur", name: "BundleAgregateur", version: "1.2.0",
    of: "Bundle", layer: Layer::Profile, base: None, context: &[],
    root: Node { name: "Bundle", id: "Bundle", layer: Layer::Profile, children: &[
        Node { name: "type", id: "Bundle.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("searchset"))], ..NODE },
        Node { name: "entry", id: "Bundle.entry", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "FrSlotAgregateur", matches: Match::ResourceType("Slot"), node: Node { name: "entry", id: "Bundle.entry:FrSlotAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrSlotAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_SLOT_AGREGATEUR])], ..NODE },
            ], ..NODE } },
            Slice { name: "FrScheduleAgregateur", matches: Match::ResourceType("Schedule"), node: Node { name: "entry", id: "Bundle.entry:FrScheduleAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrScheduleAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AGREGATEUR])], ..NODE },
            ], ..NODE } },
            Slice { name: "FrPractitionerAgregateur", matches: Match::ResourceType("Practitioner"), node: Node { name: "entry", id: "Bundle.entry:FrPractitionerAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrPractitionerAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_AGREGATEUR])], ..NODE },
            ], ..NODE } },
            Slice { name: "FrPractitionerRoleExerciceAgregateur", matches: Match::ResourceType("PractitionerRole"), node: Node { name: "entry", id: "Bundle.entry:FrPractitionerRoleExerciceAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrPractitionerRoleExerciceAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_APPOINTMENT_SAS: Profile = Profile {
    index: 24, url: "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS", name: "FrAppointmentSAS", version: "1.2.0",
    of: "Appointment", layer: Layer::Profile, base: Some(&FR_APPOINTMENT), context: &[],
    root: Node { name: "Appointment", id: "Appointment", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Appointment.extension", layer: Layer::Profile, min: Some(1), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "appointmentOperator", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator"), node: Node { name: "extension", id: "Appointment.extension:appointmentOperator", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Profiles(&[&FR_APPOINTMENT_OPERATOR])], children: &[
                Node { name: "extension", id: "Appointment.extension:appointmentOperator.extension", layer: Layer::Profile, max: Some(0), ..NODE },
                Node { name: "value[x]", id: "Appointment.extension:appointmentOperator.value[x]", layer: Layer::Profile, min: Some(1), rules: &[Rule::Types(&["Reference"])], slicing: Some(&Slicing { closed: true, slices: &[
                    Slice { name: "valueReference", matches: Match::Type("Reference"), node: Node { name: "value[x]", id: "Appointment.extension:appointmentOperator.value[x]:valueReference", layer: Layer::Profile, min: Some(1), rules: &[Rule::Types(&["Reference"]), Rule::Targets(&[Target::Profile(&FR_ORGANIZATION), Target::Profile(&FR_PRACTITIONER), Target::Profile(&FR_PATIENT), Target::Type("RelatedPerson")])], children: &[
                        Node { name: "identifier", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier", layer: Layer::Profile, min: Some(1), children: &[
                            Node { name: "type", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type", layer: Layer::Profile, min: Some(1), children: &[
                                Node { name: "coding", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type.coding", layer: Layer::Profile, min: Some(1), max: Some(1), children: &[
                                    Node { name: "system", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type.coding.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("http://interopsante.org/fhir/CodeSystem/fr-v2-0203"))], ..NODE },
                                    Node { name: "code", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type.coding.code", layer: Layer::Profile, min: Some(1), ..NODE },
                                ], ..NODE },
                            ], ..NODE },
                            Node { name: "system", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.system", layer: Layer::Profile, min: Some(1), ..NODE },
                            Node { name: "value", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.value", layer: Layer::Profile, min: Some(1), ..NODE },
                        ], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Appointment.identifier", layer: Layer::Profile, min: Some(1), max: Some(1), children: &[
            Node { name: "system", id: "Appointment.identifier.system", layer: Layer::Profile, min: Some(1), ..NODE },
            Node { name: "value", id: "Appointment.identifier.value", layer: Layer::Profile, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "specialty", id: "Appointment.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "start", id: "Appointment.start", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "end", id: "Appointment.end", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "slot", id: "Appointment.slot", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_SLOT)])], ..NODE },
        Node { name: "participant", id: "Appointment.participant", layer: Layer::FrCore, children: &[
            Node { name: "actor", id: "Appointment.participant.actor", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Type("Device"), Target::Type("PractitionerRole"), Target::Profile(&FR_RELATED_PERSON), Target::Profile(&FR_HEALTHCARE_SERVICE), Target::Profile(&FR_PRACTITIONER), Target::Profile(&FR_PATIENT), Target::Profile(&FR_LOCATION)])], children: &[
                Node { name: "identifier", id: "Appointment.participant.actor.identifier", layer: Layer::Profile, children: &[
                    Node { name: "type", id: "Appointment.participant.actor.identifier.type", layer: Layer::Profile, min: Some(1), children: &[
                        Node { name: "coding", id: "Appointment.participant.actor.identifier.type.coding", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Pattern(Pattern::Coding { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", code: "IDNPS" })], ..NODE },
                    ], ..NODE },
                    Node { name: "system", id: "Appointment.participant.actor.identifier.system", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.1"))], ..NODE },
                    Node { name: "value", id: "Appointment.participant.actor.identifier.value", layer: Layer::Profile, min: Some(1), ..NODE },
                ], ..NODE },
            ], ..NODE },
            Node { name: "status", id: "Appointment.participant.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_PARTICIPANT_STATUS)], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_LOCATION_AGREGATEUR: Profile = Profile {
    index: 25, url: "http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur", name: "FrLocationAgregateur", version: "1.2.0",
    of: "Location", layer: Layer::Profile, base: Some(&FR_LOCATION), context: &[],
    root: Node { name: "Location", id: "Location", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Location.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "usePeriod", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod"), node: Node { name: "extension", id: "Location.extension:usePeriod", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_LOCATION_USE_PERIOD])], ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Location.identifier", layer: Layer::FrCore, min: Some(1), children: &[
            Node { name: "type", id: "Location.identifier.type", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Location.identifier.system", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "value", id: "Location.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "assigner", id: "Location.identifier.assigner", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        ], ..NODE },
        Node { name: "type", id: "Location.type", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_TYPE)], ..NODE },
        Node { name: "telecom", id: "Location.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Location.address", layer: Layer::Profile, min: Some(1), rules: &[Rule::Profiles(&[&FR_ADDRESS])], children: &[
            Node { name: "line", id: "Location.address.line", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
            Node { name: "city", id: "Location.address.city", layer: Layer::Profile, min: Some(1), ..NODE },
            Node { name: "postalCode", id: "Location.address.postalCode", layer: Layer::Profile, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "physicalType", id: "Location.physicalType", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Example, &VS_FR_LOCATION_PHYSICAL_TYPE)], ..NODE },
        Node { name: "managingOrganization", id: "Location.managingOrganization", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        Node { name: "partOf", id: "Location.partOf", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], children: &[
            Node { name: "extension", id: "Location.partOf.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                Slice { name: "positionRoom", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom"), node: Node { name: "extension", id: "Location.partOf.extension:positionRoom", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_LOCATION_PART_OF_POSITION_ROOM])], ..NODE } },
            ] }), ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PRACTITIONER_AGREGATEUR: Profile = Profile {
    index: 26, url: "http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur", name: "FrPractitionerAgregateur", version: "1.2.0",
    of: "Practitioner", layer: Layer::Profile, base: Some(&FR_PRACTITIONER), context: &[],
    root: Node { name: "Practitioner", id: "Practitioner", layer: Layer::Profile, children: &[
        Node { name: "identifier", id: "Practitioner.identifier", layer: Layer::Profile, min: Some(1), children: &[
            Node { name: "type", id: "Practitioner.identifier.type", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", code: "IDNPS" }), Rule::Binding(Strength::Extensible, &VS_FR_PRACTIONER_IDENTIFIER_TYPE)], children: &[
                Node { name: "coding", id: "Practitioner.identifier.type.coding", layer: Layer::Profile, max: Some(1), ..NODE },
            ], ..NODE },
            Node { name: "system", id: "Practitioner.identifier.system", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.1"))], ..NODE },
            Node { name: "value", id: "Practitioner.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "name", id: "Practitioner.name", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_HUMAN_NAME])], ..NODE },
        Node { name: "telecom", id: "Practitioner.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Practitioner.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "qualification", id: "Practitioner.qualification", layer: Layer::FrCore, children: &[
            Node { name: "code", id: "Practitioner.qualification.code", layer: Layer::FrCore, children: &[
                Node { name: "coding", id: "Practitioner.qualification.code.coding", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "degreeR36", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR36", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR36.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR47", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR47", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR47.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR48", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR48", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR48.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR49", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR49", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR49.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR50", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR50", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR50.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR51", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR51", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR51.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR52", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR52", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR52.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR53", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR53", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR53.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR54", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR54", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR54.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR55", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR55", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR55.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR56", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR56", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR56.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR57", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR57", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR57.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR58", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR58", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR58.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR226", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR226", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR226.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ")], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR: Profile = Profile {
    index: 27, url: "http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur", name: "FrPractitionerRoleExerciceAgregateur", version: "1.2.0",
    of: "PractitionerRole", layer: Layer::Profile, base: Some(&FR_PRACTITIONER_ROLE_EXERCICE), context: &[],
    root: Node { name: "PractitionerRole", id: "PractitionerRole", layer: Layer::Profile, children: &[
        Node { name: "contained", id: "PractitionerRole.contained", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "extension", id: "PractitionerRole.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "PractitionerRole.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
        ] }), ..NODE },
        Node { name: "practitioner", id: "PractitionerRole.practitioner", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_PRACTITIONER_AGREGATEUR)]), Rule::Aggregation(&[Aggregation::Referenced, Aggregation::Bundled])], ..NODE },
        Node { name: "organization", id: "PractitionerRole.organization", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], children: &[
            Node { name: "identifier", id: "PractitionerRole.organization.identifier", layer: Layer::Profile, children: &[
                Node { name: "type", id: "PractitionerRole.organization.identifier.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", code: "IDNST" })], ..NODE },
                Node { name: "system", id: "PractitionerRole.organization.identifier.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.2"))], ..NODE },
            ], ..NODE },
        ], ..NODE },
        Node { name: "code", id: "PractitionerRole.code", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTIONER_ROLE_EXERCICE)], ..NODE },
        Node { name: "specialty", id: "PractitionerRole.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "location", id: "PractitionerRole.location", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION_AGREGATEUR)]), Rule::Aggregation(&[Aggregation::Contained])], ..NODE },
        Node { name: "healthcareService", id: "PractitionerRole.healthcareService", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_HEALTHCARE_SERVICE)])], ..NODE },
        Node { name: "telecom", id: "PractitionerRole.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SCHEDULE_AGREGATEUR: Profile = Profile {
    index: 28, url: "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur", name: "FrScheduleAgregateur", version: "1.2.0",
    of: "Schedule", layer: Layer::Profile, base: Some(&FR_SCHEDULE), context: &[],
    root: Node { name: "Schedule", id: "Schedule", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Schedule.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "Schedule.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
            Slice { name: "availabilityTime", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime"), node: Node { name: "extension", id: "Schedule.extension:availabilityTime", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AVAILABILTY_TIME])], ..NODE } },
        ] }), ..NODE },
        Node { name: "serviceCategory", id: "Schedule.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Schedule.serviceType", layer: Layer::FrCore, max: Some(0), ..NODE },
        Node { name: "specialty", id: "Schedule.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "actor", id: "Schedule.actor", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Type("Device"), Target::Type("PractitionerRole"), Target::Profile(&FR_RELATED_PERSON), Target::Profile(&FR_HEALTHCARE_SERVICE), Target::Profile(&FR_LOCATION), Target::Profile(&FR_PATIENT), Target::Profile(&FR_PRACTITIONER)]), Rule::Aggregation(&[Aggregation::Referenced, Aggregation::Bundled])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SLOT_AGREGATEUR: Profile = Profile {
    index: 29, url: "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur", name: "FrSlotAgregateur", version: "1.2.0",
    of: "Slot", layer: Layer::Profile, base: Some(&FR_SLOT), context: &[],
    root: Node { name: "Slot", id: "Slot", layer: Layer::Profile, children: &[
        Node { name: "meta", id: "Slot.meta", layer: Layer::Profile, children: &[
            Node { name: "security", id: "Slot.meta.security", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J165_TYPE_CRENEAU_SAS)], ..NODE },
        ], ..NODE },
        Node { name: "serviceCategory", id: "Slot.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Slot.serviceType", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "TypeConsultation", matches: Match::CodingSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode"), node: Node { name: "serviceType", id: "Slot.serviceType:TypeConsultation", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_V3_ACT_ENCOUNTER_CODE)], children: &[
                Node { name: "coding", id: "Slot.serviceType:TypeConsultation.coding", layer: Layer::Profile, children: &[
                    Node { name: "system", id: "Slot.serviceType:TypeConsultation.coding.system", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Text("http://terminology.hl7.org/CodeSystem/v3-ActCode"))], ..NODE },
                ], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "specialty", id: "Slot.specialty", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "appointmentType", id: "Slot.appointmentType", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Preferred, &VS_V2_0276)], ..NODE },
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_SCHEDULE_AGREGATEUR)]), Rule::Aggregation(&[Aggregation::Referenced, Aggregation::Bundled])], ..NODE },
        Node { name: "status", id: "Slot.status", layer: Layer::Profile, rules: &[Rule::Fixed("free")], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PRACTITIONER_REGUL: Profile = Profile {
    index: 30, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul", name: "FrPractitionerRegul", version: "1.2.0",
    of: "Practitioner", layer: Layer::Profile, base: Some(&FR_PRACTITIONER), context: &[],
    root: Node { name: "Practitioner", id: "Practitioner", layer: Layer::Profile, children: &[
        Node { name: "meta", id: "Practitioner.meta", layer: Layer::Profile, children: &[
            Node { name: "source", id: "Practitioner.meta.source", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.213.3.6"))], ..NODE },
        ], ..NODE },
        Node { name: "identifier", id: "Practitioner.identifier", layer: Layer::Profile, min: Some(1), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "IdentifiantNatPS", matches: Match::System("urn:oid:1.2.250.1.71.4.2.1"), node: Node { name: "identifier", id: "Practitioner.identifier:IdentifiantNatPS", layer: Layer::Profile, max: Some(1), children: &[
                Node { name: "type", id: "Practitioner.identifier:IdentifiantNatPS.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", code: "IDNPS" })], ..NODE },
                Node { name: "system", id: "Practitioner.identifier:IdentifiantNatPS.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.1"))], ..NODE },
            ], ..NODE } },
            Slice { name: "IdentifiantInterne", matches: Match::System("urn:oid:1.2.250.1.213.3.6"), node: Node { name: "identifier", id: "Practitioner.identifier:IdentifiantInterne", layer: Layer::Profile, max: Some(1), children: &[
                Node { name: "type", id: "Practitioner.identifier:IdentifiantInterne.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", code: "INTRN" })], ..NODE },
                Node { name: "system", id: "Practitioner.identifier:IdentifiantInterne.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.213.3.6"))], ..NODE },
            ], ..NODE } },
        ] }), children: &[
            Node { name: "type", id: "Practitioner.identifier.type", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_PRACTIONER_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Practitioner.identifier.system", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "value", id: "Practitioner.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "active", id: "Practitioner.active", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "name", id: "Practitioner.name", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_HUMAN_NAME])], children: &[
            Node { name: "family", id: "Practitioner.name.family", layer: Layer::Profile, min: Some(1), ..NODE },
            Node { name: "given", id: "Practitioner.name.given", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "telecom", id: "Practitioner.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], children: &[
            Node { name: "system", id: "Practitioner.telecom.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("email"))], ..NODE },
        ], ..NODE },
        Node { name: "address", id: "Practitioner.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "qualification", id: "Practitioner.qualification", layer: Layer::FrCore, children: &[
            Node { name: "code", id: "Practitioner.qualification.code", layer: Layer::FrCore, children: &[
                Node { name: "coding", id: "Practitioner.qualification.code.coding", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "degreeR36", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR36", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR36.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R36-AutreDiplomeObtenu/FHIR/TRE-R36-AutreDiplomeObtenu")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR47", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR47", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR47.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R47-CommissionQualification/FHIR/TRE-R47-CommissionQualification")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR48", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR48", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR48.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR49", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR49", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR49.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R49-DiplomeEtudeSpecialisee/FHIR/TRE-R49-DiplomeEtudeSpecialisee")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR50", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR50", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR50.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R50-DESCGroupe1Diplome/FHIR/TRE-R50-DESCGroupe1Diplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR51", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR51", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR51.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R51-DESCGroupe2Diplome/FHIR/TRE-R51-DESCGroupe2Diplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR52", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR52", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR52.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R52-CapaciteDiplome/FHIR/TRE-R52-CapaciteDiplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR53", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR53", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR53.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R53-DiplomePaysEEE/FHIR/TRE-R53-DiplomePaysEEE")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR54", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR54", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR54.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R54-DiplomeUniversiteInterUniversitaire/FHIR/TRE-R54-DiplomeUniversiteInterUniversitare")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR55", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR55", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR55.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R55-CertificatEtudeSpeciale/FHIR/TRE-R55-CertificatEtudeSpeciale")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR56", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR56", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR56.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R56-Attestation/FHIR/TRE-R56-Attestation")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR57", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR57", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR57.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R57-DiplomeEuropeenEtudeSpecialisee/FHIR/TRE-R57-DiplomeEuropeenEtudeSpecialisee")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR58", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR58", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR58.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R58-AutreTypeDiplome/FHIR/TRE-R58-AutreTypeDiplome")], ..NODE },
                    ], ..NODE } },
                    Slice { name: "degreeR226", matches: Match::System("https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ"), node: Node { name: "coding", id: "Practitioner.qualification.code.coding:degreeR226", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS)], children: &[
                        Node { name: "system", id: "Practitioner.qualification.code.coding:degreeR226.system", layer: Layer::FrCore, rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R226-Dip2iemeCycleNQ/FHIR/TRE-R226-Dip2iemeCycleNQ")], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CATEGORIE_ORIENTATION: Profile = Profile {
    index: 31, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-categorie-orientation", name: "CategorieOrientation", version: "1.2.0",
    of: "Extension", layer: Layer::Profile, base: None, context: &["Appointment"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Extension.extension", layer: Layer::Profile, max: Some(0), ..NODE },
        Node { name: "url", id: "Extension.url", layer: Layer::Profile, rules: &[Rule::Fixed("https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-categorie-orientation")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::Profile, rules: &[Rule::Types(&["CodeableConcept"]), Rule::Binding(Strength::Required, &VS_CATEGORIE_ORIENTATION_SAS_VALUESET)], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CPTS_BUNDLE_AGGREGATOR: Profile = Profile {
    index: 32, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-bundle-aggregator", name: "BundleAgregateurCPTS", version: "1.2.0",
    of: "Bundle", layer: Layer::Profile, base: None, context: &[],
    root: Node { name: "Bundle", id: "Bundle", layer: Layer::Profile, children: &[
        Node { name: "type", id: "Bundle.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("searchset"))], ..NODE },
        Node { name: "total", id: "Bundle.total", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "link", id: "Bundle.link", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
        Node { name: "entry", id: "Bundle.entry", layer: Layer::Profile, min: Some(4), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "slotAgregateurCPTS", matches: Match::Conforms(&SAS_CPTS_SLOT_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:slotAgregateurCPTS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:slotAgregateurCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:slotAgregateurCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_CPTS_SLOT_AGGREGATOR])], ..NODE },
            ], ..NODE } },
            Slice { name: "scheduleAgregateurCPTS", matches: Match::Conforms(&FR_SCHEDULE_AGREGATEUR), node: Node { name: "entry", id: "Bundle.entry:scheduleAgregateurCPTS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:scheduleAgregateurCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:scheduleAgregateurCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AGREGATEUR])], ..NODE },
            ], ..NODE } },
            Slice { name: "practitionerAgregateur", matches: Match::Conforms(&FR_PRACTITIONER_AGREGATEUR), node: Node { name: "entry", id: "Bundle.entry:practitionerAgregateur", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:practitionerAgregateur.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:practitionerAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_AGREGATEUR])], ..NODE },
            ], ..NODE } },
            Slice { name: "practitionerRole", matches: Match::Conforms(&FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR), node: Node { name: "entry", id: "Bundle.entry:practitionerRole", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:practitionerRole.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:practitionerRole.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR])], ..NODE },
            ], ..NODE } },
            Slice { name: "healthcareserviceCPTS", matches: Match::Conforms(&SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:healthcareserviceCPTS", layer: Layer::Profile, children: &[
                Node { name: "fullUrl", id: "Bundle.entry:healthcareserviceCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:healthcareserviceCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR])], ..NODE },
            ], ..NODE } },
            Slice { name: "organizationAgregateurCPTS", matches: Match::Conforms(&SAS_CPTS_ORGANIZATION_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:organizationAgregateurCPTS", layer: Layer::Profile, children: &[
                Node { name: "fullUrl", id: "Bundle.entry:organizationAgregateurCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:organizationAgregateurCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_CPTS_ORGANIZATION_AGGREGATOR])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR: Profile = Profile {
    index: 33, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-healthcareservice-aggregator", name: "FrHealthcareServiceAgregateurCPTS", version: "1.2.0",
    of: "HealthcareService", layer: Layer::Profile, base: Some(&FR_HEALTHCARE_SERVICE), context: &[],
    root: Node { name: "HealthcareService", id: "HealthcareService", layer: Layer::Profile, children: &[
        Node { name: "id", id: "HealthcareService.id", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "extension", id: "HealthcareService.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "HealthcareService.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
        ] }), ..NODE },
        Node { name: "providedBy", id: "HealthcareService.providedBy", layer: Layer::Profile, min: Some(1), rules: &[Rule::Targets(&[Target::Profile(&SAS_CPTS_ORGANIZATION_AGGREGATOR)])], ..NODE },
        Node { name: "category", id: "HealthcareService.category", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "specialty", id: "HealthcareService.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "location", id: "HealthcareService.location", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
        Node { name: "telecom", id: "HealthcareService.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "coverageArea", id: "HealthcareService.coverageArea", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CPTS_ORGANIZATION_AGGREGATOR: Profile = Profile {
    index: 34, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-organization-aggregator", name: "FrOrganizationAgregateurCPTS", version: "1.2.0",
    of: "Organization", layer: Layer::Profile, base: Some(&FR_ORGANIZATION), context: &[],
    root: Node { name: "Organization", id: "Organization", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Organization.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "shortName", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName"), node: Node { name: "extension", id: "Organization.extension:shortName", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_SHORT_NAME])], ..NODE } },
            Slice { name: "description", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription"), node: Node { name: "extension", id: "Organization.extension:description", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_DESCRIPTION])], ..NODE } },
            Slice { name: "usePeriod", matches: Match::Url("http://hl7.org/fhir/StructureDefinition/organization-period"), node: Node { name: "extension", id: "Organization.extension:usePeriod", layer: Layer::FrCore, max: Some(1), ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Organization.identifier", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Invariant(Invariant::Finess)], children: &[
            Node { name: "type", id: "Organization.identifier.type", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Concept { system: "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203", code: "IDNST" }), Rule::Binding(Strength::Extensible, &VS_FR_ORGANIZATION_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Organization.identifier.system", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.2"))], ..NODE },
            Node { name: "value", id: "Organization.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "type", id: "Organization.type", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "organizationType", matches: Match::CodingSystem("http://interopsante.org/fhir/CodeSystem/fr-v2-3307"), node: Node { name: "type", id: "Organization.type:organizationType", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_FR_ORGANIZATION_TYPE)], children: &[
                Node { name: "coding", id: "Organization.type:organizationType.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:organizationType.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("http://interopsante.org/fhir/CodeSystem/fr-v2-3307")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "secteurActiviteRASS", matches: Match::CodingSystem("https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite"), node: Node { name: "type", id: "Organization.type:secteurActiviteRASS", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_JDV_J101_SECTEUR_ACTIVITE_RASS)], children: &[
                Node { name: "coding", id: "Organization.type:secteurActiviteRASS.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:secteurActiviteRASS.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "categorieEtablissementRASS", matches: Match::CodingSystem("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"), node: Node { name: "type", id: "Organization.type:categorieEtablissementRASS", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_JDV_J129_CATEGORIE_ETABLISSEMENT_RASS)], children: &[
                Node { name: "coding", id: "Organization.type:categorieEtablissementRASS.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:categorieEtablissementRASS.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "telecom", id: "Organization.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Organization.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "partOf", id: "Organization.partOf", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], children: &[
            Node { name: "type", id: "Organization.partOf.type", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Extensible, &VS_FR_ORGANIZATION_TYPE)], ..NODE },
        ], ..NODE },
        Node { name: "contact", id: "Organization.contact", layer: Layer::FrCore, children: &[
            Node { name: "telecom", id: "Organization.contact.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
            Node { name: "address", id: "Organization.contact.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CPTS_SLOT_AGGREGATOR: Profile = Profile {
    index: 35, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator", name: "FrSlotAgregateurCPTS", version: "1.2.0",
    of: "Slot", layer: Layer::Profile, base: Some(&FR_SLOT), context: &[],
    root: Node { name: "Slot", id: "Slot", layer: Layer::Profile, children: &[
        Node { name: "meta", id: "Slot.meta", layer: Layer::Profile, children: &[
            Node { name: "security", id: "Slot.meta.security", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_CPTS_VALUESET_TYPECRENEAU)], ..NODE },
        ], ..NODE },
        Node { name: "serviceCategory", id: "Slot.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Slot.serviceType", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "TypeConsultation", matches: Match::Bound(&VS_V3_ACT_ENCOUNTER_CODE), node: Node { name: "serviceType", id: "Slot.serviceType:TypeConsultation", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_V3_ACT_ENCOUNTER_CODE)], children: &[
                Node { name: "extension", id: "Slot.serviceType:TypeConsultation.extension", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "sas-servicetype-r5", matches: Match::Url("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"), node: Node { name: "extension", id: "Slot.serviceType:TypeConsultation.extension:sas-servicetype-r5", layer: Layer::Profile, max: Some(0), rules: &[Rule::Profiles(&[&EXTENSION_SLOT_SERVICE_TYPE])], ..NODE } },
                ] }), ..NODE },
                Node { name: "coding", id: "Slot.serviceType:TypeConsultation.coding", layer: Layer::Profile, children: &[
                    Node { name: "system", id: "Slot.serviceType:TypeConsultation.coding.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("http://terminology.hl7.org/CodeSystem/v3-ActCode"))], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "referencecpts", matches: Match::Bound(&VS_SAS_VALUESET_CATEGORIEETABLISSEMENT), node: Node { name: "serviceType", id: "Slot.serviceType:referencecpts", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_CATEGORIEETABLISSEMENT)], children: &[
                Node { name: "extension", id: "Slot.serviceType:referencecpts.extension", layer: Layer::Profile, min: Some(1), slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "sas-servicetype-r5", matches: Match::Url("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"), node: Node { name: "extension", id: "Slot.serviceType:referencecpts.extension:sas-servicetype-r5", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Profiles(&[&EXTENSION_SLOT_SERVICE_TYPE])], children: &[
                        Node { name: "value[x]", id: "Slot.serviceType:referencecpts.extension:sas-servicetype-r5.value[x]", layer: Layer::Profile, rules: &[Rule::Types(&["Reference"]), Rule::Targets(&[Target::Profile(&SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR)])], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE } },
        ] }), children: &[
            Node { name: "extension", id: "Slot.serviceType.extension", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
                Slice { name: "sas-servicetype-r5", matches: Match::Url("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"), node: Node { name: "extension", id: "Slot.serviceType.extension:sas-servicetype-r5", layer: Layer::Profile, max: Some(1), rules: &[Rule::Profiles(&[&EXTENSION_SLOT_SERVICE_TYPE])], ..NODE } },
            ] }), ..NODE },
        ], ..NODE },
        Node { name: "specialty", id: "Slot.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "appointmentType", id: "Slot.appointmentType", layer: Layer::Profile, children: &[
            Node { name: "coding", id: "Slot.appointmentType.coding", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_APPOINTMENTREASON)], ..NODE },
        ], ..NODE },
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_SCHEDULE_AGREGATEUR)])], ..NODE },
        Node { name: "status", id: "Slot.status", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("free"))], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_APPOINTMENT: Profile = Profile {
    index: 36, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment", name: "FrAppointmentSASSOS", version: "1.2.0",
    of: "Appointment", layer: Layer::Profile, base: Some(&FR_APPOINTMENT), context: &[],
    root: Node { name: "Appointment", id: "Appointment", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Appointment.extension", layer: Layer::Profile, min: Some(1), max: Some(1), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "appointmentOperator", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator"), node: Node { name: "extension", id: "Appointment.extension:appointmentOperator", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Profiles(&[&FR_APPOINTMENT_OPERATOR])], children: &[
                Node { name: "extension", id: "Appointment.extension:appointmentOperator.extension", layer: Layer::Profile, max: Some(0), ..NODE },
                Node { name: "value[x]", id: "Appointment.extension:appointmentOperator.value[x]", layer: Layer::Profile, rules: &[Rule::Types(&["Reference"])], slicing: Some(&Slicing { closed: true, slices: &[
                    Slice { name: "valueReference", matches: Match::Type("Reference"), node: Node { name: "value[x]", id: "Appointment.extension:appointmentOperator.value[x]:valueReference", layer: Layer::Profile, rules: &[Rule::Types(&["Reference"]), Rule::Targets(&[Target::Profile(&FR_ORGANIZATION), Target::Profile(&FR_PRACTITIONER), Target::Profile(&FR_PATIENT), Target::Type("RelatedPerson")])], children: &[
                        Node { name: "identifier", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier", layer: Layer::Profile, children: &[
                            Node { name: "type", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type", layer: Layer::Profile, min: Some(1), children: &[
                                Node { name: "coding", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type.coding", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_TYPEIDENTIFIANT)], children: &[
                                    Node { name: "code", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.type.coding.code", layer: Layer::Profile, min: Some(1), ..NODE },
                                ], ..NODE },
                            ], ..NODE },
                            Node { name: "system", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.system", layer: Layer::Profile, min: Some(1), ..NODE },
                            Node { name: "value", id: "Appointment.extension:appointmentOperator.value[x]:valueReference.identifier.value", layer: Layer::Profile, min: Some(1), ..NODE },
                        ], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Appointment.identifier", layer: Layer::Profile, min: Some(1), max: Some(1), children: &[
            Node { name: "system", id: "Appointment.identifier.system", layer: Layer::Profile, min: Some(1), ..NODE },
            Node { name: "value", id: "Appointment.identifier.value", layer: Layer::Profile, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "specialty", id: "Appointment.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "start", id: "Appointment.start", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "end", id: "Appointment.end", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "slot", id: "Appointment.slot", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_SLOT)])], ..NODE },
        Node { name: "participant", id: "Appointment.participant", layer: Layer::FrCore, children: &[
            Node { name: "actor", id: "Appointment.participant.actor", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Type("Device"), Target::Type("PractitionerRole"), Target::Profile(&FR_RELATED_PERSON), Target::Profile(&FR_HEALTHCARE_SERVICE), Target::Profile(&FR_PRACTITIONER), Target::Profile(&FR_PATIENT), Target::Profile(&FR_LOCATION)])], ..NODE },
            Node { name: "status", id: "Appointment.participant.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_PARTICIPANT_STATUS)], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_BUNDLE_AGGREGATOR: Profile = Profile {
    index: 37, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator", name: "BundleAgregateurSOS", version: "1.2.0",
    of: "Bundle", layer: Layer::Profile, base: None, context: &[],
    root: Node { name: "Bundle", id: "Bundle", layer: Layer::Profile, children: &[
        Node { name: "type", id: "Bundle.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("searchset"))], ..NODE },
        Node { name: "total", id: "Bundle.total", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "link", id: "Bundle.link", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
        Node { name: "entry", id: "Bundle.entry", layer: Layer::Profile, min: Some(4), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "slotAgregateurSOS", matches: Match::Conforms(&SAS_SOS_SLOT_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:slotAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:slotAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:slotAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_SLOT_AGGREGATOR])], ..NODE },
            ], ..NODE } },
            Slice { name: "scheduleAgregateurSOS", matches: Match::Conforms(&SAS_SOS_SCHEDULE_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:scheduleAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:scheduleAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:scheduleAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_SCHEDULE_AGGREGATOR])], ..NODE },
            ], ..NODE } },
            Slice { name: "locationAgregateurSOS", matches: Match::Conforms(&SAS_SOS_LOCATION_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:locationAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:locationAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:locationAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_LOCATION_AGGREGATOR])], ..NODE },
            ], ..NODE } },
            Slice { name: "organizationAgregateurSOS", matches: Match::Conforms(&SAS_SOS_ORGANIZATION_AGGREGATOR), node: Node { name: "entry", id: "Bundle.entry:organizationAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:organizationAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:organizationAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_ORGANIZATION_AGGREGATOR])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_LOCATION_AGGREGATOR: Profile = Profile {
    index: 38, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-location-aggregator", name: "FrLocationAgregateurSOS", version: "1.2.0",
    of: "Location", layer: Layer::Profile, base: Some(&FR_LOCATION), context: &[],
    root: Node { name: "Location", id: "Location", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Location.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "usePeriod", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod"), node: Node { name: "extension", id: "Location.extension:usePeriod", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_LOCATION_USE_PERIOD])], ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Location.identifier", layer: Layer::FrCore, min: Some(1), children: &[
            Node { name: "type", id: "Location.identifier.type", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", code: "INTRN" }), Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Location.identifier.system", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "value", id: "Location.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
            Node { name: "assigner", id: "Location.identifier.assigner", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], ..NODE },
        ], ..NODE },
        Node { name: "name", id: "Location.name", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "type", id: "Location.type", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Extensible, &VS_FR_LOCATION_TYPE)], ..NODE },
        Node { name: "telecom", id: "Location.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Location.address", layer: Layer::Profile, min: Some(1), rules: &[Rule::Profiles(&[&FR_ADDRESS])], children: &[
            Node { name: "line", id: "Location.address.line", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
            Node { name: "city", id: "Location.address.city", layer: Layer::Profile, min: Some(1), ..NODE },
            Node { name: "postalCode", id: "Location.address.postalCode", layer: Layer::Profile, min: Some(1), rules: &[Rule::MaxLength(5)], ..NODE },
        ], ..NODE },
        Node { name: "physicalType", id: "Location.physicalType", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Example, &VS_FR_LOCATION_PHYSICAL_TYPE)], ..NODE },
        Node { name: "managingOrganization", id: "Location.managingOrganization", layer: Layer::Profile, min: Some(1), rules: &[Rule::Targets(&[Target::Profile(&SAS_SOS_ORGANIZATION_AGGREGATOR)])], children: &[
            Node { name: "reference", id: "Location.managingOrganization.reference", layer: Layer::Profile, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "partOf", id: "Location.partOf", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], children: &[
            Node { name: "extension", id: "Location.partOf.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
                Slice { name: "positionRoom", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom"), node: Node { name: "extension", id: "Location.partOf.extension:positionRoom", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_LOCATION_PART_OF_POSITION_ROOM])], ..NODE } },
            ] }), ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_ORGANIZATION_AGGREGATOR: Profile = Profile {
    index: 39, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-organization-aggregator", name: "FrOrganizationAgregateurSOS", version: "1.2.0",
    of: "Organization", layer: Layer::Profile, base: Some(&FR_ORGANIZATION), context: &[],
    root: Node { name: "Organization", id: "Organization", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Organization.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "shortName", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName"), node: Node { name: "extension", id: "Organization.extension:shortName", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_SHORT_NAME])], ..NODE } },
            Slice { name: "description", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription"), node: Node { name: "extension", id: "Organization.extension:description", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_DESCRIPTION])], ..NODE } },
            Slice { name: "usePeriod", matches: Match::Url("http://hl7.org/fhir/StructureDefinition/organization-period"), node: Node { name: "extension", id: "Organization.extension:usePeriod", layer: Layer::FrCore, max: Some(1), ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Organization.identifier", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Invariant(Invariant::Siret)], children: &[
            Node { name: "type", id: "Organization.identifier.type", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", code: "IDNST" }), Rule::Binding(Strength::Extensible, &VS_FR_ORGANIZATION_IDENTIFIER_TYPE)], ..NODE },
            Node { name: "system", id: "Organization.identifier.system", layer: Layer::Profile, min: Some(1), rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.2"))], ..NODE },
            Node { name: "value", id: "Organization.identifier.value", layer: Layer::FrCore, min: Some(1), ..NODE },
        ], ..NODE },
        Node { name: "type", id: "Organization.type", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "organizationType", matches: Match::CodingSystem("http://interopsante.org/fhir/CodeSystem/fr-v2-3307"), node: Node { name: "type", id: "Organization.type:organizationType", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_FR_ORGANIZATION_TYPE)], children: &[
                Node { name: "coding", id: "Organization.type:organizationType.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:organizationType.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("http://interopsante.org/fhir/CodeSystem/fr-v2-3307")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "secteurActiviteRASS", matches: Match::CodingSystem("https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite"), node: Node { name: "type", id: "Organization.type:secteurActiviteRASS", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_JDV_J101_SECTEUR_ACTIVITE_RASS)], children: &[
                Node { name: "coding", id: "Organization.type:secteurActiviteRASS.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:secteurActiviteRASS.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "categorieEtablissementRASS", matches: Match::CodingSystem("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"), node: Node { name: "type", id: "Organization.type:categorieEtablissementRASS", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_JDV_J129_CATEGORIE_ETABLISSEMENT_RASS)], children: &[
                Node { name: "coding", id: "Organization.type:categorieEtablissementRASS.coding", layer: Layer::FrCore, min: Some(1), max: Some(1), children: &[
                    Node { name: "system", id: "Organization.type:categorieEtablissementRASS.coding.system", layer: Layer::FrCore, min: Some(1), rules: &[Rule::Fixed("https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement")], ..NODE },
                ], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
        Node { name: "telecom", id: "Organization.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "address", id: "Organization.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        Node { name: "partOf", id: "Organization.partOf", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], children: &[
            Node { name: "type", id: "Organization.partOf.type", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Extensible, &VS_FR_ORGANIZATION_TYPE)], ..NODE },
        ], ..NODE },
        Node { name: "contact", id: "Organization.contact", layer: Layer::FrCore, children: &[
            Node { name: "telecom", id: "Organization.contact.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
            Node { name: "address", id: "Organization.contact.address", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_ADDRESS])], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_SCHEDULE_AGGREGATOR: Profile = Profile {
    index: 40, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-schedule-aggregator", name: "FrScheduleAgregateurSOS", version: "1.2.0",
    of: "Schedule", layer: Layer::Profile, base: Some(&FR_SCHEDULE), context: &[],
    root: Node { name: "Schedule", id: "Schedule", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Schedule.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "Schedule.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
            Slice { name: "availabilityTime", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime"), node: Node { name: "extension", id: "Schedule.extension:availabilityTime", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AVAILABILTY_TIME])], ..NODE } },
        ] }), ..NODE },
        Node { name: "serviceCategory", id: "Schedule.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Schedule.serviceType", layer: Layer::FrCore, max: Some(0), ..NODE },
        Node { name: "specialty", id: "Schedule.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "actor", id: "Schedule.actor", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], children: &[
            Node { name: "reference", id: "Schedule.actor.reference", layer: Layer::Profile, min: Some(1), ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_SLOT_AGGREGATOR: Profile = Profile {
    index: 41, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator", name: "FrSlotAgregateurSOS", version: "1.2.0",
    of: "Slot", layer: Layer::Profile, base: Some(&FR_SLOT), context: &[],
    root: Node { name: "Slot", id: "Slot", layer: Layer::Profile, children: &[
        Node { name: "meta", id: "Slot.meta", layer: Layer::Profile, children: &[
            Node { name: "security", id: "Slot.meta.security", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_SOS_VALUESET_TYPECRENEAU)], ..NODE },
        ], ..NODE },
        Node { name: "serviceCategory", id: "Slot.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Slot.serviceType", layer: Layer::Profile, children: &[
            Node { name: "coding", id: "Slot.serviceType.coding", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_TYPECONSULTATION)], ..NODE },
        ], ..NODE },
        Node { name: "specialty", id: "Slot.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "appointmentType", id: "Slot.appointmentType", layer: Layer::Profile, children: &[
            Node { name: "coding", id: "Slot.appointmentType.coding", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_APPOINTMENTREASON)], ..NODE },
        ], ..NODE },
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&SAS_SOS_SCHEDULE_AGGREGATOR)])], ..NODE },
        Node { name: "status", id: "Slot.status", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("free"))], ..NODE },
    ], ..NODE },
};

/// Sorted by address.
#[rustfmt::skip]
pub(super) static PROFILES: &[&Profile] = &[
        &EXTENSION_SLOT_SERVICE_TYPE, &FR_ADDRESS, &FR_ADDRESS_INSEE_CODE, &FR_APPOINTMENT, &FR_APPOINTMENT_OPERATOR,
        &FR_CONTACT_POINT, &FR_CONTACT_POINT_EMAIL_TYPE, &FR_HEALTHCARE_SERVICE, &FR_HUMAN_NAME, &FR_LOCATION,
        &FR_LOCATION_PART_OF_POSITION_ROOM, &FR_LOCATION_USE_PERIOD, &FR_ORGANIZATION, &FR_ORGANIZATION_DESCRIPTION,
        &FR_ORGANIZATION_SHORT_NAME, &FR_PATIENT, &FR_PRACTITIONER, &FR_PRACTITIONER_ROLE_EXERCICE, &FR_RELATED_PERSON,
        &FR_SCHEDULE, &FR_SCHEDULE_AVAILABILTY_TIME, &FR_SERVICE_TYPE_DURATION, &FR_SLOT, &BUNDLE_AGREGATEUR,
        &FR_APPOINTMENT_SAS, &FR_LOCATION_AGREGATEUR, &FR_PRACTITIONER_AGREGATEUR,
        &FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR, &FR_SCHEDULE_AGREGATEUR, &FR_SLOT_AGREGATEUR, &FR_PRACTITIONER_REGUL,
        &SAS_CATEGORIE_ORIENTATION, &SAS_CPTS_BUNDLE_AGGREGATOR, &SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR,
        &SAS_CPTS_ORGANIZATION_AGGREGATOR, &SAS_CPTS_SLOT_AGGREGATOR, &SAS_SOS_APPOINTMENT, &SAS_SOS_BUNDLE_AGGREGATOR,
        &SAS_SOS_LOCATION_AGGREGATOR, &SAS_SOS_ORGANIZATION_AGGREGATOR, &SAS_SOS_SCHEDULE_AGGREGATOR,
        &SAS_SOS_SLOT_AGGREGATOR,
    ];

#[rustfmt::skip]
static VS_ACTION_CARDINALITY_BEHAVIOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-cardinality-behavior", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-cardinality-behavior", codes: Codes::All(&CS_ACTION_CARDINALITY_BEHAVIOR) },
] };

#[rustfmt::skip]
static VS_ACTION_CONDITION_KIND: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-condition-kind", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-condition-kind", codes: Codes::All(&CS_ACTION_CONDITION_KIND) },
] };

#[rustfmt::skip]
static VS_ACTION_GROUPING_BEHAVIOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-grouping-behavior", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-grouping-behavior", codes: Codes::All(&CS_ACTION_GROUPING_BEHAVIOR) },
] };

#[rustfmt::skip]
static VS_ACTION_PARTICIPANT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-participant-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-participant-type", codes: Codes::All(&CS_ACTION_PARTICIPANT_TYPE) },
] };

#[rustfmt::skip]
static VS_ACTION_PRECHECK_BEHAVIOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-precheck-behavior", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-precheck-behavior", codes: Codes::All(&CS_ACTION_PRECHECK_BEHAVIOR) },
] };

#[rustfmt::skip]
static VS_ACTION_RELATIONSHIP_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-relationship-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-relationship-type", codes: Codes::All(&CS_ACTION_RELATIONSHIP_TYPE) },
] };

#[rustfmt::skip]
static VS_ACTION_REQUIRED_BEHAVIOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-required-behavior", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-required-behavior", codes: Codes::All(&CS_ACTION_REQUIRED_BEHAVIOR) },
] };

#[rustfmt::skip]
static VS_ACTION_SELECTION_BEHAVIOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/action-selection-behavior", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/action-selection-behavior", codes: Codes::All(&CS_ACTION_SELECTION_BEHAVIOR) },
] };

#[rustfmt::skip]
static VS_ADMINISTRATIVE_GENDER: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/administrative-gender", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/administrative-gender", codes: Codes::All(&CS_ADMINISTRATIVE_GENDER) },
] };

#[rustfmt::skip]
static VS_ALL_TYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/all-types", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/data-types", codes: Codes::All(&CS_DATA_TYPES) },
    Include { system: "http://hl7.org/fhir/resource-types", codes: Codes::All(&CS_RESOURCE_TYPES) },
    Include { system: "http://hl7.org/fhir/abstract-types", codes: Codes::All(&CS_ABSTRACT_TYPES) },
] };

#[rustfmt::skip]
static VS_CARE_TEAM_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/care-team-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/care-team-status", codes: Codes::All(&CS_CARE_TEAM_STATUS) },
] };

#[rustfmt::skip]
static VS_COMPOSITION_ATTESTATION_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/composition-attestation-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/composition-attestation-mode", codes: Codes::All(&CS_COMPOSITION_ATTESTATION_MODE) },
] };

#[rustfmt::skip]
static VS_COMPOSITION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/composition-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/composition-status", codes: Codes::All(&CS_COMPOSITION_STATUS) },
] };

#[rustfmt::skip]
static VS_CONDITION_CLINICAL: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/condition-clinical", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/condition-clinical", codes: Codes::All(&CS_CONDITION_CLINICAL) },
] };

#[rustfmt::skip]
static VS_CONDITION_VER_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/condition-ver-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/condition-ver-status", codes: Codes::All(&CS_CONDITION_VER_STATUS) },
] };

#[rustfmt::skip]
static VS_CONFORMANCE_EXPECTATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/conformance-expectation", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/conformance-expectation", codes: Codes::All(&CS_CONFORMANCE_EXPECTATION) },
] };

#[rustfmt::skip]
static VS_CONTRIBUTOR_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/contributor-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/contributor-type", codes: Codes::All(&CS_CONTRIBUTOR_TYPE) },
] };

#[rustfmt::skip]
static VS_DATA_ABSENT_REASON: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/data-absent-reason", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/data-absent-reason", codes: Codes::All(&CS_DATA_ABSENT_REASON) },
] };

#[rustfmt::skip]
static VS_DAYS_OF_WEEK: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/days-of-week", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/days-of-week", codes: Codes::All(&CS_DAYS_OF_WEEK) },
] };

#[rustfmt::skip]
static VS_DEVICE_NAMETYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/device-nametype", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/device-nametype", codes: Codes::All(&CS_DEVICE_NAMETYPE) },
] };

#[rustfmt::skip]
static VS_DEVICE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/device-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/device-status", codes: Codes::All(&CS_DEVICE_STATUS) },
] };

#[rustfmt::skip]
static VS_DOCUMENT_REFERENCE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/document-reference-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/document-reference-status", codes: Codes::All(&CS_DOCUMENT_REFERENCE_STATUS) },
] };

#[rustfmt::skip]
static VS_DOCUMENT_RELATIONSHIP_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/document-relationship-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/document-relationship-type", codes: Codes::All(&CS_DOCUMENT_RELATIONSHIP_TYPE) },
] };

#[rustfmt::skip]
static VS_ENDPOINT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/endpoint-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/endpoint-status", codes: Codes::All(&CS_ENDPOINT_STATUS) },
] };

#[rustfmt::skip]
static VS_EVENT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/event-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/event-status", codes: Codes::All(&CS_EVENT_STATUS) },
] };

#[rustfmt::skip]
static VS_EVENT_TIMING: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/event-timing", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/event-timing", codes: Codes::All(&CS_EVENT_TIMING) },
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-TimingEvent", codes: Codes::Some(&[
        "AC", "ACD", "ACM", "ACV", "C", "CD", "CM", "CV", "HS", "PC", "PCD", "PCM", "PCV", "WAKE",
    ]) },
] };

#[rustfmt::skip]
static VS_FM_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/fm-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/fm-status", codes: Codes::All(&CS_FM_STATUS) },
] };

#[rustfmt::skip]
static VS_GROUP_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/group-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/group-type", codes: Codes::All(&CS_GROUP_TYPE) },
] };

#[rustfmt::skip]
static VS_HL7_WORK_GROUP: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/hl7-work-group", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/hl7-work-group", codes: Codes::All(&CS_HL7_WORK_GROUP) },
] };

#[rustfmt::skip]
static VS_INSURANCEPLAN_APPLICABILITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/insuranceplan-applicability", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/applicability", codes: Codes::All(&CS_APPLICABILITY) },
] };

#[rustfmt::skip]
static VS_LINK_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/link-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/link-type", codes: Codes::All(&CS_LINK_TYPE) },
] };

#[rustfmt::skip]
static VS_LIST_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/list-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/list-mode", codes: Codes::All(&CS_LIST_MODE) },
] };

#[rustfmt::skip]
static VS_MATCH_GRADE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/match-grade", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/match-grade", codes: Codes::All(&CS_MATCH_GRADE) },
] };

#[rustfmt::skip]
static VS_MEDICATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medication-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/CodeSystem/medication-status", codes: Codes::All(&CS_MEDICATION_STATUS) },
] };

#[rustfmt::skip]
static VS_MIMETYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/mimetypes", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_NAME_ASSEMBLY_ORDER: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/name-assembly-order", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/name-assembly-order", codes: Codes::All(&CS_NAME_ASSEMBLY_ORDER) },
    Include { system: "http://terminology.hl7.org/CodeSystem/v2-0444", codes: Codes::Some(&["F", "G"]) },
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-NullFlavor", codes: Codes::Some(&["UNK"]) },
] };

#[rustfmt::skip]
static VS_NAME_PART_QUALIFIER: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/name-part-qualifier", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier", codes: Codes::Some(&["VV"]) },
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2", codes: Codes::Some(&[
        "AC", "AD", "BR", "CL", "HON", "IN", "LS", "MID", "NB", "PR", "SP",
    ]) },
] };

#[rustfmt::skip]
static VS_NAME_V3_REPRESENTATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/name-v3-representation", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-EntityNameUse", codes: Codes::Some(&["ABC", "IDE", "SYL"]) },
] };

#[rustfmt::skip]
static VS_OBSERVATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/observation-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/observation-status", codes: Codes::All(&CS_OBSERVATION_STATUS) },
] };

#[rustfmt::skip]
static VS_OPERATION_PARAMETER_USE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/operation-parameter-use", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/operation-parameter-use", codes: Codes::All(&CS_OPERATION_PARAMETER_USE) },
] };

#[rustfmt::skip]
static VS_POSTAL_ADDRESS_USE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/postal-address-use", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-AddressUse", codes: Codes::Some(&["BAD", "CONF", "DIR", "HP", "HV", "PHYS", "PST", "PUB"]) },
] };

#[rustfmt::skip]
static VS_PROBABILITY_DISTRIBUTION_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/probability-distribution-type", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType", codes: Codes::Some(&["B", "E", "F", "G", "LN", "N", "T", "U", "X2"]) },
] };

#[rustfmt::skip]
static VS_PROVENANCE_ENTITY_ROLE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/provenance-entity-role", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/provenance-entity-role", codes: Codes::All(&CS_PROVENANCE_ENTITY_ROLE) },
] };

#[rustfmt::skip]
static VS_PUBLICATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/publication-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/publication-status", codes: Codes::All(&CS_PUBLICATION_STATUS) },
] };

#[rustfmt::skip]
static VS_QUESTIONNAIRE_ANSWERS_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/questionnaire-answers-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/questionnaire-answers-status", codes: Codes::All(&CS_QUESTIONNAIRE_ANSWERS_STATUS) },
] };

#[rustfmt::skip]
static VS_RELATED_ARTIFACT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/related-artifact-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/related-artifact-type", codes: Codes::All(&CS_RELATED_ARTIFACT_TYPE) },
] };

#[rustfmt::skip]
static VS_REQUEST_INTENT: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/request-intent", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/request-intent", codes: Codes::All(&CS_REQUEST_INTENT) },
] };

#[rustfmt::skip]
static VS_REQUEST_PRIORITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/request-priority", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/request-priority", codes: Codes::All(&CS_REQUEST_PRIORITY) },
] };

#[rustfmt::skip]
static VS_REQUEST_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/request-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/request-status", codes: Codes::All(&CS_REQUEST_STATUS) },
] };

#[rustfmt::skip]
static VS_RESEARCH_STUDY_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/research-study-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/research-study-status", codes: Codes::All(&CS_RESEARCH_STUDY_STATUS) },
] };

#[rustfmt::skip]
static VS_RESOURCE_TYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/resource-types", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/resource-types", codes: Codes::All(&CS_RESOURCE_TYPES) },
] };

#[rustfmt::skip]
static VS_RESPONSE_CODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/response-code", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/response-code", codes: Codes::All(&CS_RESPONSE_CODE) },
] };

#[rustfmt::skip]
static VS_SORT_DIRECTION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/sort-direction", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/sort-direction", codes: Codes::All(&CS_SORT_DIRECTION) },
] };

#[rustfmt::skip]
static VS_STANDARDS_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/standards-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/standards-status", codes: Codes::All(&CS_STANDARDS_STATUS) },
] };

#[rustfmt::skip]
static VS_TASK_INTENT: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/task-intent", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/task-intent", codes: Codes::All(&CS_TASK_INTENT) },
    Include { system: "http://hl7.org/fhir/request-intent", codes: Codes::Some(&[
        "filler-order", "instance-order", "option", "order", "original-order", "plan", "proposal", "reflex-order",
    ]) },
] };

#[rustfmt::skip]
static VS_TASK_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/task-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/task-status", codes: Codes::All(&CS_TASK_STATUS) },
] };

#[rustfmt::skip]
static VS_TRIGGER_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/trigger-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/trigger-type", codes: Codes::All(&CS_TRIGGER_TYPE) },
] };

#[rustfmt::skip]
static VS_UDI_ENTRY_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/udi-entry-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/udi-entry-type", codes: Codes::All(&CS_UDI_ENTRY_TYPE) },
] };

#[rustfmt::skip]
static VS_UNITS_OF_TIME: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/units-of-time", complete: true, includes: &[
    Include { system: "http://unitsofmeasure.org", codes: Codes::Some(&["a", "d", "h", "min", "mo", "s", "wk"]) },
] };

#[rustfmt::skip]
static VS_FR_CORE_SCHEDULE_UNAVAILABILITY_REASON: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-core-schedule-unavailability-reason", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_FR_EMAIL_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-email-type", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie", codes: Codes::All(&CS_TRE_R256_TYPE_MESSAGERIE) },
] };

#[rustfmt::skip]
static VS_FR_INSEE_CODE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-insee-code", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM", codes: Codes::All(&CS_TRE_R13_COMMUNE_OM) },
] };

#[rustfmt::skip]
static VS_FR_LOCATION_IDENTIFIER_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-location-identifier-type", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", codes: Codes::Some(&["EXTRN", "GLBL", "IDNST", "INTRN"]) },
] };

#[rustfmt::skip]
static VS_FR_LOCATION_PHYSICAL_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-location-physical-type", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-location-physical-type", codes: Codes::Some(&[
        "AL", "B", "BLC", "BR", "BTMNT", "BX", "CLR", "ETG", "FTL", "L", "PT", "R",
    ]) },
] };

#[rustfmt::skip]
static VS_FR_LOCATION_POSITION_ROOM: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-location-position-room", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-location-position-room", codes: Codes::Some(&["CLR", "FNTR", "ML"]) },
] };

#[rustfmt::skip]
static VS_FR_LOCATION_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-location-type", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-location-type", codes: Codes::Some(&[
        "ACC", "CPTN", "CRCRL", "PNT_CLCT", "PNT_LVRSN", "PRSN_NGTV", "PRSN_PSTV", "SL_ATNT", "SL_EXM", "SL_RN",
        "SL_RVL", "SL_TRV",
    ]) },
] };

#[rustfmt::skip]
static VS_FR_ORGANIZATION_IDENTIFIER_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-organization-identifier-type", complete: true, includes: &[
    Include { system: "http://interopsante.org/CodeSystem/fr-v2-0203", codes: Codes::Some(&[
        "EXTRN", "FINEG", "FINEJ", "IDNST", "INTRN", "SIREN", "SIRET",
    ]) },
] };

#[rustfmt::skip]
static VS_FR_ORGANIZATION_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-organization-type", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-3307", codes: Codes::Some(&[
        "ADMINISTRATIF", "CENTRE-ACTIVITE", "CENTRE-RESP", "GEOGRAPHICAL-ENTITY", "GHT", "GROUP", "HEBERGEMENT",
        "LEGAL-ENTITY", "MEDICAL", "MEDICOTEC", "POLE", "SERVICE", "SOIN", "TECHNIQUE", "UAC", "UF", "UM",
    ]) },
] };

#[rustfmt::skip]
static VS_FR_PRACTIONER_IDENTIFIER_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-practioner-identifier-type", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v2-0203", codes: Codes::Some(&["EI"]) },
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", codes: Codes::Some(&["ADELI", "IDNPS", "INTRN", "RPPS"]) },
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_G08-TypeIdentifiantPersonne/FHIR/TRE-G08-TypeIdentifiantPersonne", codes: Codes::Some(&["1", "3", "4", "5", "6"]) },
] };

#[rustfmt::skip]
static VS_FR_PRACTIONER_ROLE_EXERCICE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-practioner-role-exercice", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_FR_PRACTITIONER_SPECIALTY: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale", codes: Codes::All(&CS_TRE_R38_SPECIALITE_ORDINALE) },
] };

#[rustfmt::skip]
static VS_FR_SCHEDULE_TYPE: ValueSet = ValueSet { url: "http://interopsante.org/fhir/ValueSet/fr-schedule-type", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-schedule-type", codes: Codes::Some(&["busy-unavailable", "free"]) },
] };

#[rustfmt::skip]
static VS_V2_0276: ValueSet = ValueSet { url: "http://terminology.hl7.org/ValueSet/v2-0276", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v2-0276", codes: Codes::All(&CS_V2_0276) },
] };

#[rustfmt::skip]
static VS_V3_ACT_ENCOUNTER_CODE: ValueSet = ValueSet { url: "http://terminology.hl7.org/ValueSet/v3-ActEncounterCode", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", codes: Codes::Some(&[
        "ACUTE", "AMB", "EMER", "FLD", "HH", "IMP", "NONAC", "OBSENC", "PRENC", "SS", "VR",
    ]) },
] };

#[rustfmt::skip]
static VS_V3_ENTITY_NAME_USE_R2: ValueSet = ValueSet { url: "http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2", codes: Codes::All(&CS_V3_ENTITY_NAME_USE_R2) },
] };

#[rustfmt::skip]
static VS_V3_NULL_FLAVOR: ValueSet = ValueSet { url: "http://terminology.hl7.org/ValueSet/v3-NullFlavor", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-NullFlavor", codes: Codes::All(&CS_V3_NULL_FLAVOR) },
] };

#[rustfmt::skip]
static VS_CATEGORIE_ORIENTATION_SAS_VALUESET: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/categorie-orientation-sas-valueset", complete: true, includes: &[
    Include { system: "https://interop.esante.gouv.fr/ig/fhir/sas/CodeSystem/categorie-orientation-sas-codesystem", codes: Codes::All(&CS_CATEGORIE_ORIENTATION_SAS_CODESYSTEM) },
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement", codes: Codes::Some(&["124", "603", "604"]) },
] };

#[rustfmt::skip]
static VS_SAS_CPTS_VALUESET_TYPECRENEAU: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-cpts-valueset-typecreneau", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", codes: Codes::Some(&["CPTS", "PRO", "PUBLIC", "SNP"]) },
] };

#[rustfmt::skip]
static VS_SAS_SOS_VALUESET_TYPECRENEAU: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-sos-valueset-typecreneau", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", codes: Codes::Some(&["PUBLIC", "SNP"]) },
] };

#[rustfmt::skip]
static VS_SAS_VALUESET_APPOINTMENTREASON: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-appointmentreason", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v2-0276", codes: Codes::Some(&["ROUTINE", "WALKIN"]) },
] };

#[rustfmt::skip]
static VS_SAS_VALUESET_CATEGORIEETABLISSEMENT: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-categorieetablissement", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement", codes: Codes::Some(&["604"]) },
] };

#[rustfmt::skip]
static VS_SAS_VALUESET_PARTICIPANT_STATUS: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-participant-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/participationstatus", codes: Codes::Some(&["accepted", "needs-action"]) },
] };

#[rustfmt::skip]
static VS_SAS_VALUESET_TYPECONSULTATION: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-typeconsultation", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", codes: Codes::Some(&["AMB", "HH", "VR"]) },
] };

#[rustfmt::skip]
static VS_SAS_VALUESET_TYPEIDENTIFIANT: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-typeidentifiant", complete: true, includes: &[
    Include { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", codes: Codes::Some(&["IDNPS", "INTRN"]) },
] };

#[rustfmt::skip]
static VS_JDV_J101_SECTEUR_ACTIVITE_RASS: ValueSet = ValueSet { url: "https://mos.esante.gouv.fr/NOS/JDV_J101-SecteurActivite-RASS/FHIR/JDV-J101-SecteurActivite-RASS", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_JDV_J105_ENSEMBLE_DIPLOME_RASS: ValueSet = ValueSet { url: "https://mos.esante.gouv.fr/NOS/JDV_J105-EnsembleDiplome-RASS/FHIR/JDV-J105-EnsembleDiplome-RASS", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_JDV_J129_CATEGORIE_ETABLISSEMENT_RASS: ValueSet = ValueSet { url: "https://mos.esante.gouv.fr/NOS/JDV_J129-CategorieEtablissement-RASS/FHIR/JDV-J129-CategorieEtablissement-RASS", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_JDV_J165_TYPE_CRENEAU_SAS: ValueSet = ValueSet { url: "https://mos.esante.gouv.fr/NOS/JDV_J165-TypeCreneau-SAS/FHIR/JDV-J165-TypeCreneau-SAS", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", codes: Codes::Some(&["CPTS", "PRO", "PUBLIC", "SNP"]) },
] };

#[rustfmt::skip]
static VS_JDV_J78_CIVILITE_RASS: ValueSet = ValueSet { url: "https://mos.esante.gouv.fr/NOS/JDV_J78-Civilite-RASS/FHIR/JDV-J78-Civilite-RASS", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_JDV_J79_CIVILITE_EXERCICE_RASS: ValueSet = ValueSet { url: "https://mos.esante.gouv.fr/NOS/JDV_J79-CiviliteExercice-RASS/FHIR/JDV-J79-CiviliteExercice-RASS", complete: false, includes: &[] };

#[rustfmt::skip]
static CS_MEDICATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/medication-status", complete: true, case_sensitive: true,
    codes: &["active", "entered-in-error", "inactive"],
};

#[rustfmt::skip]
static CS_FHIR_VERSION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/FHIR-version", complete: true, case_sensitive: true,
    codes: &[
        "0.0.80", "0.0.81", "0.0.82", "0.01", "0.05", "0.06", "0.11", "0.4.0", "0.5.0", "1.0.0", "1.0.1", "1.0.2",
        "1.1.0", "1.4.0", "1.6.0", "1.8.0", "3.0.0", "3.0.1", "3.3.0", "3.5.0", "4.0.0", "4.0.1",
    ],
};

#[rustfmt::skip]
static CS_ABSTRACT_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/abstract-types", complete: true, case_sensitive: true,
    codes: &["Any", "Type"],
};

#[rustfmt::skip]
static CS_ACCOUNT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/account-status", complete: true, case_sensitive: true,
    codes: &[
        "active", "entered-in-error", "inactive", "on-hold", "unknown",
    ],
};

#[rustfmt::skip]
static CS_ACTION_CARDINALITY_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-cardinality-behavior", complete: true, case_sensitive: true,
    codes: &["multiple", "single"],
};

#[rustfmt::skip]
static CS_ACTION_CONDITION_KIND: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-condition-kind", complete: true, case_sensitive: true,
    codes: &["applicability", "start", "stop"],
};

#[rustfmt::skip]
static CS_ACTION_GROUPING_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-grouping-behavior", complete: true, case_sensitive: true,
    codes: &["logical-group", "sentence-group", "visual-group"],
};

#[rustfmt::skip]
static CS_ACTION_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-participant-type", complete: true, case_sensitive: true,
    codes: &["device", "patient", "practitioner", "related-person"],
};

#[rustfmt::skip]
static CS_ACTION_PRECHECK_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-precheck-behavior", complete: true, case_sensitive: true,
    codes: &["no", "yes"],
};

#[rustfmt::skip]
static CS_ACTION_RELATIONSHIP_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-relationship-type", complete: true, case_sensitive: true,
    codes: &[
        "after", "after-end", "after-start", "before", "before-end", "before-start", "concurrent",
        "concurrent-with-end", "concurrent-with-start",
    ],
};

#[rustfmt::skip]
static CS_ACTION_REQUIRED_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-required-behavior", complete: true, case_sensitive: true,
    codes: &["could", "must", "must-unless-documented"],
};

#[rustfmt::skip]
static CS_ACTION_SELECTION_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-selection-behavior", complete: true, case_sensitive: true,
    codes: &[
        "all", "all-or-none", "any", "at-most-one", "exactly-one", "one-or-more",
    ],
};

#[rustfmt::skip]
static CS_ADDRESS_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/address-type", complete: true, case_sensitive: true,
    codes: &["both", "physical", "postal"],
};

#[rustfmt::skip]
static CS_ADDRESS_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/address-use", complete: true, case_sensitive: true,
    codes: &["billing", "home", "old", "temp", "work"],
};

#[rustfmt::skip]
static CS_ADMINISTRATIVE_GENDER: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/administrative-gender", complete: true, case_sensitive: true,
    codes: &["female", "male", "other", "unknown"],
};

#[rustfmt::skip]
static CS_ALLERGY_INTOLERANCE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/allergy-intolerance-category", complete: true, case_sensitive: true,
    codes: &["biologic", "environment", "food", "medication"],
};

#[rustfmt::skip]
static CS_ALLERGY_INTOLERANCE_CRITICALITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/allergy-intolerance-criticality", complete: true, case_sensitive: true,
    codes: &["high", "low", "unable-to-assess"],
};

#[rustfmt::skip]
static CS_ALLERGY_INTOLERANCE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/allergy-intolerance-type", complete: true, case_sensitive: true,
    codes: &["allergy", "intolerance"],
};

#[rustfmt::skip]
static CS_APPOINTMENTSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/appointmentstatus", complete: true, case_sensitive: true,
    codes: &[
        "arrived", "booked", "cancelled", "checked-in", "entered-in-error", "fulfilled", "noshow", "pending",
        "proposed", "waitlist",
    ],
};

#[rustfmt::skip]
static CS_BUNDLE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/bundle-type", complete: true, case_sensitive: true,
    codes: &[
        "batch", "batch-response", "collection", "document", "history", "message", "searchset", "transaction",
        "transaction-response",
    ],
};

#[rustfmt::skip]
static CS_CARE_TEAM_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/care-team-status", complete: true, case_sensitive: true,
    codes: &[
        "active", "entered-in-error", "inactive", "proposed", "suspended",
    ],
};

#[rustfmt::skip]
static CS_COMPOSITION_ATTESTATION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/composition-attestation-mode", complete: true, case_sensitive: true,
    codes: &["legal", "official", "personal", "professional"],
};

#[rustfmt::skip]
static CS_COMPOSITION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/composition-status", complete: true, case_sensitive: true,
    codes: &["amended", "entered-in-error", "final", "preliminary"],
};

#[rustfmt::skip]
static CS_CONTACT_POINT_SYSTEM: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contact-point-system", complete: true, case_sensitive: true,
    codes: &["email", "fax", "other", "pager", "phone", "sms", "url"],
};

#[rustfmt::skip]
static CS_CONTACT_POINT_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contact-point-use", complete: true, case_sensitive: true,
    codes: &["home", "mobile", "old", "temp", "work"],
};

#[rustfmt::skip]
static CS_CONTRIBUTOR_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contributor-type", complete: true, case_sensitive: true,
    codes: &["author", "editor", "endorser", "reviewer"],
};

#[rustfmt::skip]
static CS_DATA_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/data-types", complete: true, case_sensitive: true,
    codes: &[
        "Address", "Age", "Annotation", "Attachment", "BackboneElement", "CodeableConcept", "Coding", "ContactDetail",
        "ContactPoint", "Contributor", "Count", "DataRequirement", "Distance", "Dosage", "Duration", "Element",
        "ElementDefinition", "Expression", "Extension", "HumanName", "Identifier", "MarketingStatus", "Meta", "Money",
        "MoneyQuantity", "Narrative", "ParameterDefinition", "Period", "Population", "ProdCharacteristic",
        "ProductShelfLife", "Quantity", "Range", "Ratio", "Reference", "RelatedArtifact", "SampledData", "Signature",
        "SimpleQuantity", "SubstanceAmount", "Timing", "TriggerDefinition", "UsageContext", "base64Binary", "boolean",
        "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown", "oid",
        "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "xhtml",
    ],
};

#[rustfmt::skip]
static CS_DAYS_OF_WEEK: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/days-of-week", complete: true, case_sensitive: true,
    codes: &["fri", "mon", "sat", "sun", "thu", "tue", "wed"],
};

#[rustfmt::skip]
static CS_DEVICE_NAMETYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-nametype", complete: true, case_sensitive: true,
    codes: &[
        "manufacturer-name", "model-name", "other", "patient-reported-name", "udi-label-name", "user-friendly-name",
    ],
};

#[rustfmt::skip]
static CS_DEVICE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-status", complete: true, case_sensitive: true,
    codes: &["active", "entered-in-error", "inactive", "unknown"],
};

#[rustfmt::skip]
static CS_DIAGNOSTIC_REPORT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/diagnostic-report-status", complete: true, case_sensitive: true,
    codes: &[
        "amended", "appended", "cancelled", "corrected", "entered-in-error", "final", "partial", "preliminary",
        "registered", "unknown",
    ],
};

#[rustfmt::skip]
static CS_DOCUMENT_REFERENCE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/document-reference-status", complete: true, case_sensitive: true,
    codes: &["current", "entered-in-error", "superseded"],
};

#[rustfmt::skip]
static CS_DOCUMENT_RELATIONSHIP_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/document-relationship-type", complete: true, case_sensitive: true,
    codes: &["appends", "replaces", "signs", "transforms"],
};

#[rustfmt::skip]
static CS_ENCOUNTER_LOCATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/encounter-location-status", complete: true, case_sensitive: true,
    codes: &["active", "completed", "planned", "reserved"],
};

#[rustfmt::skip]
static CS_ENCOUNTER_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/encounter-status", complete: true, case_sensitive: true,
    codes: &[
        "arrived", "cancelled", "entered-in-error", "finished", "in-progress", "onleave", "planned", "triaged",
        "unknown",
    ],
};

#[rustfmt::skip]
static CS_ENDPOINT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/endpoint-status", complete: true, case_sensitive: true,
    codes: &[
        "active", "entered-in-error", "error", "off", "suspended", "test",
    ],
};

#[rustfmt::skip]
static CS_EPISODE_OF_CARE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/episode-of-care-status", complete: true, case_sensitive: true,
    codes: &[
        "active", "cancelled", "entered-in-error", "finished", "onhold", "planned", "waitlist",
    ],
};

#[rustfmt::skip]
static CS_EVENT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/event-status", complete: true, case_sensitive: true,
    codes: &[
        "completed", "entered-in-error", "in-progress", "not-done", "on-hold", "preparation", "stopped", "unknown",
    ],
};

#[rustfmt::skip]
static CS_EVENT_TIMING: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/event-timing", complete: true, case_sensitive: true,
    codes: &[
        "AFT", "AFT.early", "AFT.late", "EVE", "EVE.early", "EVE.late", "MORN", "MORN.early", "MORN.late", "NIGHT",
        "NOON", "PHS",
    ],
};

#[rustfmt::skip]
static CS_EXPRESSION_LANGUAGE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/expression-language", complete: true, case_sensitive: true,
    codes: &["application/x-fhir-query", "text/cql", "text/fhirpath"],
};

#[rustfmt::skip]
static CS_FLAG_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/flag-status", complete: true, case_sensitive: true,
    codes: &["active", "entered-in-error", "inactive"],
};

#[rustfmt::skip]
static CS_FM_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/fm-status", complete: true, case_sensitive: true,
    codes: &["active", "cancelled", "draft", "entered-in-error"],
};

#[rustfmt::skip]
static CS_GENDER_IDENTITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/gender-identity", complete: true, case_sensitive: true,
    codes: &[
        "female", "male", "non-binary", "non-disclose", "other", "transgender-female", "transgender-male",
    ],
};

#[rustfmt::skip]
static CS_GOAL_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/goal-status", complete: true, case_sensitive: true,
    codes: &[
        "accepted", "active", "cancelled", "completed", "entered-in-error", "on-hold", "planned", "proposed",
        "rejected",
    ],
};

#[rustfmt::skip]
static CS_GROUP_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/group-type", complete: true, case_sensitive: true,
    codes: &[
        "animal", "device", "medication", "person", "practitioner", "substance",
    ],
};

#[rustfmt::skip]
static CS_HTTP_OPERATIONS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/http-operations", complete: true, case_sensitive: true,
    codes: &["delete", "get", "head", "options", "patch", "post", "put"],
};

#[rustfmt::skip]
static CS_HTTP_VERB: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/http-verb", complete: true, case_sensitive: true,
    codes: &["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"],
};

#[rustfmt::skip]
static CS_IDENTIFIER_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/identifier-use", complete: true, case_sensitive: true,
    codes: &["official", "old", "secondary", "temp", "usual"],
};

#[rustfmt::skip]
static CS_ISSUE_SEVERITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/issue-severity", complete: true, case_sensitive: true,
    codes: &["error", "fatal", "information", "warning"],
};

#[rustfmt::skip]
static CS_ISSUE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/issue-type", complete: true, case_sensitive: true,
    codes: &[
        "business-rule", "code-invalid", "conflict", "deleted", "duplicate", "exception", "expired", "extension",
        "forbidden", "incomplete", "informational", "invalid", "invariant", "lock-error", "login", "multiple-matches",
        "no-store", "not-found", "not-supported", "processing", "required", "security", "structure", "suppressed",
        "throttled", "timeout", "too-costly", "too-long", "transient", "unknown", "value",
    ],
};

#[rustfmt::skip]
static CS_LANGUAGE_PREFERENCE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/language-preference-type", complete: true, case_sensitive: true,
    codes: &["verbal", "written"],
};

#[rustfmt::skip]
static CS_LINK_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/link-type", complete: true, case_sensitive: true,
    codes: &["refer", "replaced-by", "replaces", "seealso"],
};

#[rustfmt::skip]
static CS_LIST_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/list-mode", complete: true, case_sensitive: true,
    codes: &["changes", "snapshot", "working"],
};

#[rustfmt::skip]
static CS_LIST_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/list-status", complete: true, case_sensitive: true,
    codes: &["current", "entered-in-error", "retired"],
};

#[rustfmt::skip]
static CS_LOCATION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/location-mode", complete: true, case_sensitive: true,
    codes: &["instance", "kind"],
};

#[rustfmt::skip]
static CS_LOCATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/location-status", complete: true, case_sensitive: true,
    codes: &["active", "inactive", "suspended"],
};

#[rustfmt::skip]
static CS_NAME_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/name-use", complete: true, case_sensitive: true,
    codes: &[
        "anonymous", "maiden", "nickname", "official", "old", "temp", "usual",
    ],
};

#[rustfmt::skip]
static CS_NARRATIVE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/narrative-status", complete: true, case_sensitive: true,
    codes: &["additional", "empty", "extensions", "generated"],
};

#[rustfmt::skip]
static CS_OBSERVATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/observation-status", complete: true, case_sensitive: true,
    codes: &[
        "amended", "cancelled", "corrected", "entered-in-error", "final", "preliminary", "registered", "unknown",
    ],
};

#[rustfmt::skip]
static CS_OPERATION_PARAMETER_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/operation-parameter-use", complete: true, case_sensitive: true,
    codes: &["in", "out"],
};

#[rustfmt::skip]
static CS_ORGANIZATION_ROLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/organization-role", complete: true, case_sensitive: true,
    codes: &[
        "HIE/HIO", "agency", "diagnostics", "member", "payer", "provider", "research", "supplier",
    ],
};

#[rustfmt::skip]
static CS_PARTICIPANTREQUIRED: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/participantrequired", complete: true, case_sensitive: true,
    codes: &["information-only", "optional", "required"],
};

#[rustfmt::skip]
static CS_PARTICIPATIONSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/participationstatus", complete: true, case_sensitive: true,
    codes: &["accepted", "declined", "needs-action", "tentative"],
};

#[rustfmt::skip]
static CS_PRACTITIONER_SPECIALTY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/practitioner-specialty", complete: true, case_sensitive: true,
    codes: &["cardio", "dent", "dietary", "midw", "sysarch"],
};

#[rustfmt::skip]
static CS_PROVENANCE_ENTITY_ROLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/provenance-entity-role", complete: true, case_sensitive: true,
    codes: &["derivation", "quotation", "removal", "revision", "source"],
};

#[rustfmt::skip]
static CS_PUBLICATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/publication-status", complete: true, case_sensitive: true,
    codes: &["active", "draft", "retired", "unknown"],
};

#[rustfmt::skip]
static CS_QUANTITY_COMPARATOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/quantity-comparator", complete: true, case_sensitive: true,
    codes: &["<", "<=", ">", ">="],
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_ANSWERS_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/questionnaire-answers-status", complete: true, case_sensitive: true,
    codes: &[
        "amended", "completed", "entered-in-error", "in-progress", "stopped",
    ],
};

#[rustfmt::skip]
static CS_RELATED_ARTIFACT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/related-artifact-type", complete: true, case_sensitive: true,
    codes: &[
        "citation", "composed-of", "depends-on", "derived-from", "documentation", "justification", "predecessor",
        "successor",
    ],
};

#[rustfmt::skip]
static CS_REQUEST_INTENT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-intent", complete: true, case_sensitive: true,
    codes: &[
        "directive", "filler-order", "instance-order", "option", "order", "original-order", "plan", "proposal",
        "reflex-order",
    ],
};

#[rustfmt::skip]
static CS_REQUEST_PRIORITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-priority", complete: true, case_sensitive: true,
    codes: &["asap", "routine", "stat", "urgent"],
};

#[rustfmt::skip]
static CS_REQUEST_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-status", complete: true, case_sensitive: true,
    codes: &[
        "active", "completed", "draft", "entered-in-error", "on-hold", "revoked", "unknown",
    ],
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/research-study-status", complete: true, case_sensitive: true,
    codes: &[
        "active", "administratively-completed", "approved", "closed-to-accrual", "closed-to-accrual-and-intervention",
        "completed", "disapproved", "in-review", "temporarily-closed-to-accrual",
        "temporarily-closed-to-accrual-and-intervention", "withdrawn",
    ],
};

#[rustfmt::skip]
static CS_RESOURCE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/resource-types", complete: true, case_sensitive: true,
    codes: &[
        "Account", "ActivityDefinition", "AdverseEvent", "AllergyIntolerance", "Appointment", "AppointmentResponse",
        "AuditEvent", "Basic", "Binary", "BiologicallyDerivedProduct", "BodyStructure", "Bundle", "CapabilityStatement",
        "CarePlan", "CareTeam", "CatalogEntry", "ChargeItem", "ChargeItemDefinition", "Claim", "ClaimResponse",
        "ClinicalImpression", "CodeSystem", "Communication", "CommunicationRequest", "CompartmentDefinition",
        "Composition", "ConceptMap", "Condition", "Consent", "Contract", "Coverage", "CoverageEligibilityRequest",
        "CoverageEligibilityResponse", "DetectedIssue", "Device", "DeviceDefinition", "DeviceMetric", "DeviceRequest",
        "DeviceUseStatement", "DiagnosticReport", "DocumentManifest", "DocumentReference", "DomainResource",
        "EffectEvidenceSynthesis", "Encounter", "Endpoint", "EnrollmentRequest", "EnrollmentResponse", "EpisodeOfCare",
        "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario", "ExplanationOfBenefit",
        "FamilyMemberHistory", "Flag", "Goal", "GraphDefinition", "Group", "GuidanceResponse", "HealthcareService",
        "ImagingStudy", "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation", "ImplementationGuide",
        "InsurancePlan", "Invoice", "Library", "Linkage", "List", "Location", "Measure", "MeasureReport", "Media",
        "Medication", "MedicationAdministration", "MedicationDispense", "MedicationKnowledge", "MedicationRequest",
        "MedicationStatement", "MedicinalProduct", "MedicinalProductAuthorization", "MedicinalProductContraindication",
        "MedicinalProductIndication", "MedicinalProductIngredient", "MedicinalProductInteraction",
        "MedicinalProductManufactured", "MedicinalProductPackaged", "MedicinalProductPharmaceutical",
        "MedicinalProductUndesirableEffect", "MessageDefinition", "MessageHeader", "MolecularSequence", "NamingSystem",
        "NutritionOrder", "Observation", "ObservationDefinition", "OperationDefinition", "OperationOutcome",
        "Organization", "OrganizationAffiliation", "Parameters", "Patient", "PaymentNotice", "PaymentReconciliation",
        "Person", "PlanDefinition", "Practitioner", "PractitionerRole", "Procedure", "Provenance", "Questionnaire",
        "QuestionnaireResponse", "RelatedPerson", "RequestGroup", "ResearchDefinition", "ResearchElementDefinition",
        "ResearchStudy", "ResearchSubject", "Resource", "RiskAssessment", "RiskEvidenceSynthesis", "Schedule",
        "SearchParameter", "ServiceRequest", "Slot", "Specimen", "SpecimenDefinition", "StructureDefinition",
        "StructureMap", "Subscription", "Substance", "SubstanceNucleicAcid", "SubstancePolymer", "SubstanceProtein",
        "SubstanceReferenceInformation", "SubstanceSourceMaterial", "SubstanceSpecification", "SupplyDelivery",
        "SupplyRequest", "Task", "TerminologyCapabilities", "TestReport", "TestScript", "ValueSet",
        "VerificationResult", "VisionPrescription",
    ],
};

#[rustfmt::skip]
static CS_RESPONSE_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/response-code", complete: true, case_sensitive: true,
    codes: &["fatal-error", "ok", "transient-error"],
};

#[rustfmt::skip]
static CS_RESTFUL_INTERACTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/restful-interaction", complete: true, case_sensitive: true,
    codes: &[
        "batch", "capabilities", "create", "delete", "history", "history-instance", "history-system", "history-type",
        "operation", "patch", "read", "search", "search-system", "search-type", "transaction", "update", "vread",
    ],
};

#[rustfmt::skip]
static CS_SEARCH_ENTRY_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-entry-mode", complete: true, case_sensitive: true,
    codes: &["include", "match", "outcome"],
};

#[rustfmt::skip]
static CS_SEARCH_PARAM_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-param-type", complete: true, case_sensitive: true,
    codes: &[
        "composite", "date", "number", "quantity", "reference", "special", "string", "token", "uri",
    ],
};

#[rustfmt::skip]
static CS_SLOTSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/slotstatus", complete: true, case_sensitive: true,
    codes: &[
        "busy", "busy-tentative", "busy-unavailable", "entered-in-error", "free",
    ],
};

#[rustfmt::skip]
static CS_SORT_DIRECTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/sort-direction", complete: true, case_sensitive: true,
    codes: &["ascending", "descending"],
};

#[rustfmt::skip]
static CS_TASK_INTENT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/task-intent", complete: true, case_sensitive: true,
    codes: &["unknown"],
};

#[rustfmt::skip]
static CS_TASK_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/task-status", complete: true, case_sensitive: true,
    codes: &[
        "accepted", "cancelled", "completed", "draft", "entered-in-error", "failed", "in-progress", "on-hold", "ready",
        "received", "rejected", "requested",
    ],
};

#[rustfmt::skip]
static CS_TRIGGER_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/trigger-type", complete: true, case_sensitive: true,
    codes: &[
        "data-access-ended", "data-accessed", "data-added", "data-changed", "data-modified", "data-removed",
        "named-event", "periodic",
    ],
};

#[rustfmt::skip]
static CS_UDI_ENTRY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/udi-entry-type", complete: true, case_sensitive: true,
    codes: &[
        "barcode", "card", "manual", "rfid", "self-reported", "unknown",
    ],
};

#[rustfmt::skip]
static CS_FR_V2_0203: CodeSystem = CodeSystem {
    url: "http://interopsante.org/CodeSystem/fr-v2-0203", complete: true, case_sensitive: true,
    codes: &[
        "EXTRN", "FINEG", "FINEJ", "IDNST", "INTRN", "SIREN", "SIRET",
    ],
};

#[rustfmt::skip]
static CS_FR_LOCATION_IDENTIFIER_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", complete: true, case_sensitive: true,
    codes: &["EXTRN", "GLBL", "IDNST", "INTRN"],
};

#[rustfmt::skip]
static CS_FR_LOCATION_PHYSICAL_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-physical-type", complete: true, case_sensitive: true,
    codes: &[
        "AL", "B", "BLC", "BR", "BTMNT", "BX", "CLR", "ETG", "FTL", "L", "PT", "R",
    ],
};

#[rustfmt::skip]
static CS_FR_LOCATION_POSITION_ROOM: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-position-room", complete: true, case_sensitive: true,
    codes: &["CLR", "FNTR", "ML"],
};

#[rustfmt::skip]
static CS_FR_LOCATION_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-type", complete: true, case_sensitive: true,
    codes: &[
        "ACC", "CPTN", "CRCRL", "PNT_CLCT", "PNT_LVRSN", "PRSN_NGTV", "PRSN_PSTV", "SL_ATNT", "SL_EXM", "SL_RN",
        "SL_RVL", "SL_TRV",
    ],
};

#[rustfmt::skip]
static CS_FR_SCHEDULE_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-schedule-type", complete: true, case_sensitive: true,
    codes: &["busy-unavailable", "free"],
};

#[rustfmt::skip]
static CS_FR_V2_0203_: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", complete: true, case_sensitive: true,
    codes: &[
        "ADELI", "EXTRN", "FINEG", "FINEJ", "IDNPS", "IDNST", "INS-C", "INS-NIA", "INS-NIR", "INTRN", "NDP", "NNFRA",
        "RPPS", "SIREN", "SIRET",
    ],
};

#[rustfmt::skip]
static CS_FR_V2_3307: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-v2-3307", complete: true, case_sensitive: true,
    codes: &[
        "ADMINISTRATIF", "CENTRE-ACTIVITE", "CENTRE-RESP", "GEOGRAPHICAL-ENTITY", "GHT", "GROUP", "HEBERGEMENT",
        "LEGAL-ENTITY", "MEDICAL", "MEDICOTEC", "POLE", "SERVICE", "SOIN", "TECHNIQUE", "UAC", "UF", "UM",
    ],
};

#[rustfmt::skip]
static CS_ACTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/action-type", complete: true, case_sensitive: true,
    codes: &["create", "fire-event", "remove", "update"],
};

#[rustfmt::skip]
static CS_ADMIT_SOURCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/admit-source", complete: true, case_sensitive: true,
    codes: &[
        "born", "emd", "gp", "hosp-trans", "mp", "nursing", "other", "outp", "psych", "rehab",
    ],
};

#[rustfmt::skip]
static CS_ALLERGYINTOLERANCE_CLINICAL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", complete: true, case_sensitive: true,
    codes: &["active", "inactive", "resolved"],
};

#[rustfmt::skip]
static CS_ALLERGYINTOLERANCE_VERIFICATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", complete: true, case_sensitive: true,
    codes: &["confirmed", "entered-in-error", "refuted", "unconfirmed"],
};

#[rustfmt::skip]
static CS_APPLICABILITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/applicability", complete: true, case_sensitive: true,
    codes: &["in-network", "other", "out-of-network"],
};

#[rustfmt::skip]
static CS_APPOINTMENT_CANCELLATION_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason", complete: true, case_sensitive: true,
    codes: &[
        "maint", "meds-inc", "oth-cms", "oth-err", "oth-fin", "oth-int", "oth-iv", "oth-mu", "oth-oerr", "oth-room",
        "oth-swie", "oth-weath", "other", "pat", "pat-cpp", "pat-crs", "pat-dec", "pat-fb", "pat-lt", "pat-mt",
        "pat-mv", "pat-preg", "pat-swl", "pat-ucp", "prov", "prov-dch", "prov-edu", "prov-hosp", "prov-labs",
        "prov-mri", "prov-onc", "prov-pers",
    ],
};

#[rustfmt::skip]
static CS_BASIC_RESOURCE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/basic-resource-type", complete: true, case_sensitive: true,
    codes: &[
        "account", "adjudicat", "adminact", "advevent", "aptmtreq", "consent", "diet", "exposure", "investigation",
        "invoice", "predetermine", "predetreq", "protocol", "referral", "study", "transfer",
    ],
};

#[rustfmt::skip]
static CS_COMMON_TAGS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/common-tags", complete: true, case_sensitive: true,
    codes: &["actionable"],
};

#[rustfmt::skip]
static CS_COMMUNICATION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/communication-category", complete: true, case_sensitive: true,
    codes: &["alert", "instruction", "notification", "reminder"],
};

#[rustfmt::skip]
static CS_COMMUNICATION_NOT_DONE_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/communication-not-done-reason", complete: true, case_sensitive: true,
    codes: &[
        "family-objection", "invalid-phone-number", "patient-objection", "recipient-unavailable", "system-error",
        "unknown",
    ],
};

#[rustfmt::skip]
static CS_COMMUNICATION_TOPIC: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/communication-topic", complete: true, case_sensitive: true,
    codes: &[
        "appointment-reminder", "phone-consult", "prescription-refill-request", "progress-update", "report-labs",
        "summary-report",
    ],
};

#[rustfmt::skip]
static CS_CONDITION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-category", complete: true, case_sensitive: true,
    codes: &["encounter-diagnosis", "problem-list-item"],
};

#[rustfmt::skip]
static CS_CONDITION_CLINICAL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-clinical", complete: true, case_sensitive: true,
    codes: &[
        "active", "inactive", "recurrence", "relapse", "remission", "resolved",
    ],
};

#[rustfmt::skip]
static CS_CONDITION_VER_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-ver-status", complete: true, case_sensitive: true,
    codes: &[
        "confirmed", "differential", "entered-in-error", "provisional", "refuted", "unconfirmed",
    ],
};

#[rustfmt::skip]
static CS_CONFORMANCE_EXPECTATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/conformance-expectation", complete: true, case_sensitive: true,
    codes: &["MAY", "SHALL", "SHOULD", "SHOULD-NOT"],
};

#[rustfmt::skip]
static CS_CONTACTENTITY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contactentity-type", complete: true, case_sensitive: true,
    codes: &["ADMIN", "BILL", "HR", "PATINF", "PAYOR", "PRESS"],
};

#[rustfmt::skip]
static CS_DATA_ABSENT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/data-absent-reason", complete: true, case_sensitive: true,
    codes: &[
        "as-text", "asked-declined", "asked-unknown", "error", "masked", "negative-infinity", "not-a-number",
        "not-applicable", "not-asked", "not-performed", "not-permitted", "positive-infinity", "temp-unknown", "unknown",
        "unsupported",
    ],
};

#[rustfmt::skip]
static CS_DEFINITION_TOPIC: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/definition-topic", complete: true, case_sensitive: true,
    codes: &["assessment", "education", "treatment"],
};

#[rustfmt::skip]
static CS_DEVICE_STATUS_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/device-status-reason", complete: true, case_sensitive: true,
    codes: &[
        "hw-discon", "not-ready", "off", "offline", "online", "paused", "standby", "transduc-discon",
    ],
};

#[rustfmt::skip]
static CS_DIAGNOSIS_ROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/diagnosis-role", complete: true, case_sensitive: true,
    codes: &["AD", "CC", "CM", "DD", "billing", "post-op", "pre-op"],
};

#[rustfmt::skip]
static CS_DIET: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/diet", complete: true, case_sensitive: true,
    codes: &[
        "dairy-free", "gluten-free", "halal", "kosher", "nut-free", "vegan", "vegetarian",
    ],
};

#[rustfmt::skip]
static CS_DISCHARGE_DISPOSITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/discharge-disposition", complete: true, case_sensitive: true,
    codes: &[
        "aadvice", "alt-home", "exp", "home", "hosp", "long", "oth", "other-hcf", "psy", "rehab", "snf",
    ],
};

#[rustfmt::skip]
static CS_DOSE_RATE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/dose-rate-type", complete: true, case_sensitive: true,
    codes: &["calculated", "ordered"],
};

#[rustfmt::skip]
static CS_ENCOUNTER_SPECIAL_ARRANGEMENTS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/encounter-special-arrangements", complete: true, case_sensitive: true,
    codes: &["add-bed", "att", "dog", "int", "wheel"],
};

#[rustfmt::skip]
static CS_ENCOUNTER_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/encounter-type", complete: true, case_sensitive: true,
    codes: &["ADMS", "BD/BM-clin", "CCS60", "OKI"],
};

#[rustfmt::skip]
static CS_ENDPOINT_CONNECTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", complete: true, case_sensitive: true,
    codes: &[
        "dicom-qido-rs", "dicom-stow-rs", "dicom-wado-rs", "dicom-wado-uri", "direct-project", "hl7-fhir-msg",
        "hl7-fhir-rest", "hl7v2-mllp", "ihe-iid", "ihe-xca", "ihe-xcpd", "ihe-xdr", "ihe-xds", "secure-email",
    ],
};

#[rustfmt::skip]
static CS_ENDPOINT_PAYLOAD_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/endpoint-payload-type", complete: true, case_sensitive: true,
    codes: &["any", "none"],
};

#[rustfmt::skip]
static CS_EPISODEOFCARE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/episodeofcare-type", complete: true, case_sensitive: true,
    codes: &["cacp", "da", "diab", "hacc", "pac"],
};

#[rustfmt::skip]
static CS_EVIDENCE_QUALITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/evidence-quality", complete: true, case_sensitive: true,
    codes: &["high", "low", "moderate", "very-low"],
};

#[rustfmt::skip]
static CS_FLAG_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/flag-category", complete: true, case_sensitive: true,
    codes: &[
        "admin", "advance-directive", "behavioral", "clinical", "contact", "diet", "drug", "lab", "research", "safety",
    ],
};

#[rustfmt::skip]
static CS_GOAL_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-category", complete: true, case_sensitive: true,
    codes: &[
        "behavioral", "dietary", "nursing", "physiotherapy", "safety",
    ],
};

#[rustfmt::skip]
static CS_GOAL_PRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-priority", complete: true, case_sensitive: true,
    codes: &["high-priority", "low-priority", "medium-priority"],
};

#[rustfmt::skip]
static CS_HANDLING_CONDITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/handling-condition", complete: true, case_sensitive: true,
    codes: &["frozen", "refrigerated", "room"],
};

#[rustfmt::skip]
static CS_HL7_WORK_GROUP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/hl7-work-group", complete: true, case_sensitive: true,
    codes: &[
        "aid", "brr", "cbcc", "cds", "cg", "cqi", "dev", "ehr", "fhir", "fm", "hsi", "ii", "inm", "its", "mnm", "oo",
        "pa", "pc", "pher", "phx", "sd", "sec", "us", "vocab",
    ],
};

#[rustfmt::skip]
static CS_IMMUNIZATION_RECOMMENDATION_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status", complete: true, case_sensitive: true,
    codes: &["complete", "contraindicated", "due", "immune", "overdue"],
};

#[rustfmt::skip]
static CS_INSURANCE_PLAN_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/insurance-plan-type", complete: false, case_sensitive: true,
    codes: &[
        "Drug", "dental", "home", "hospice", "long-term", "medical", "mental", "short-term", "subst-ab", "vision",
    ],
};

#[rustfmt::skip]
static CS_ISO_21089_LIFECYCLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", complete: true, case_sensitive: true,
    codes: &[
        "access", "amend", "archive", "attest", "decrypt", "deidentify", "deprecate", "destroy", "disclose", "encrypt",
        "extract", "hold", "link", "merge", "originate", "pseudonymize", "reactivate", "receive", "reidentify",
        "report", "restore", "transform", "transmit", "unhold", "unlink", "unmerge", "verify",
    ],
};

#[rustfmt::skip]
static CS_LIST_EMPTY_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/list-empty-reason", complete: true, case_sensitive: true,
    codes: &[
        "closed", "nilknown", "notasked", "notstarted", "unavailable", "withheld",
    ],
};

#[rustfmt::skip]
static CS_LIST_EXAMPLE_USE_CODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/list-example-use-codes", complete: true, case_sensitive: true,
    codes: &[
        "adverserxns", "alerts", "allergies", "medications", "plans", "problems", "protocols", "waiting", "worklist",
    ],
};

#[rustfmt::skip]
static CS_LIST_ORDER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/list-order", complete: true, case_sensitive: true,
    codes: &[
        "alphabetic", "category", "entry-date", "event-date", "patient", "priority", "system", "user",
    ],
};

#[rustfmt::skip]
static CS_LOCATION_PHYSICAL_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/location-physical-type", complete: true, case_sensitive: true,
    codes: &[
        "area", "bd", "bu", "ca", "co", "ho", "jdn", "lvl", "rd", "ro", "si", "ve", "wa", "wi",
    ],
};

#[rustfmt::skip]
static CS_MATCH_GRADE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/match-grade", complete: true, case_sensitive: true,
    codes: &["certain", "certainly-not", "possible", "probable"],
};

#[rustfmt::skip]
static CS_NAME_ASSEMBLY_ORDER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/name-assembly-order", complete: true, case_sensitive: true,
    codes: &["NL1", "NL2", "NL3", "NL4"],
};

#[rustfmt::skip]
static CS_OBSERVATION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/observation-category", complete: true, case_sensitive: true,
    codes: &[
        "activity", "exam", "imaging", "laboratory", "procedure", "social-history", "survey", "therapy", "vital-signs",
    ],
};

#[rustfmt::skip]
static CS_OPERATION_OUTCOME: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/operation-outcome", complete: true, case_sensitive: true,
    codes: &[
        "DELETE_MULTIPLE_MATCHES", "MSG_AUTH_REQUIRED", "MSG_BAD_FORMAT", "MSG_BAD_SYNTAX", "MSG_CANT_PARSE_CONTENT",
        "MSG_CANT_PARSE_ROOT", "MSG_CREATED", "MSG_DATE_FORMAT", "MSG_DELETED", "MSG_DELETED_DONE", "MSG_DELETED_ID",
        "MSG_DUPLICATE_ID", "MSG_ERROR_PARSING", "MSG_ID_INVALID", "MSG_ID_TOO_LONG", "MSG_INVALID_ID",
        "MSG_JSON_OBJECT", "MSG_LOCAL_FAIL", "MSG_NO_EXIST", "MSG_NO_MATCH", "MSG_NO_MODULE", "MSG_NO_SUMMARY",
        "MSG_OP_NOT_ALLOWED", "MSG_PARAM_CHAINED", "MSG_PARAM_INVALID", "MSG_PARAM_MODIFIER_INVALID",
        "MSG_PARAM_NO_REPEAT", "MSG_PARAM_UNKNOWN", "MSG_RESOURCE_EXAMPLE_PROTECTED", "MSG_RESOURCE_ID_FAIL",
        "MSG_RESOURCE_ID_MISMATCH", "MSG_RESOURCE_ID_MISSING", "MSG_RESOURCE_NOT_ALLOWED", "MSG_RESOURCE_REQUIRED",
        "MSG_RESOURCE_TYPE_MISMATCH", "MSG_SORT_UNKNOWN", "MSG_TRANSACTION_DUPLICATE_ID", "MSG_TRANSACTION_MISSING_ID",
        "MSG_UNHANDLED_NODE_TYPE", "MSG_UNKNOWN_CONTENT", "MSG_UNKNOWN_OPERATION", "MSG_UNKNOWN_TYPE", "MSG_UPDATED",
        "MSG_VERSION_AWARE", "MSG_VERSION_AWARE_CONFLICT", "MSG_VERSION_AWARE_URL", "MSG_WRONG_NS", "SEARCH_MULTIPLE",
        "SEARCH_NONE", "UPDATE_MULTIPLE_MATCHES",
    ],
};

#[rustfmt::skip]
static CS_ORGANIZATION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/organization-type", complete: true, case_sensitive: true,
    codes: &[
        "bus", "cg", "crs", "dept", "edu", "govt", "ins", "other", "pay", "prov", "reli", "team",
    ],
};

#[rustfmt::skip]
static CS_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/participant-type", complete: true, case_sensitive: true,
    codes: &["emergency", "translator"],
};

#[rustfmt::skip]
static CS_PLAN_DEFINITION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/plan-definition-type", complete: true, case_sensitive: true,
    codes: &[
        "clinical-protocol", "eca-rule", "order-set", "workflow-definition",
    ],
};

#[rustfmt::skip]
static CS_PRACTITIONER_ROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/practitioner-role", complete: true, case_sensitive: true,
    codes: &[
        "doctor", "ict", "nurse", "pharmacist", "researcher", "teacher",
    ],
};

#[rustfmt::skip]
static CS_PROCESSPRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/processpriority", complete: true, case_sensitive: true,
    codes: &["deferred", "normal", "stat"],
};

#[rustfmt::skip]
static CS_PROGRAM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/program", complete: true, case_sensitive: true,
    codes: &[
        "1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "2", "20", "21", "22", "23", "24", "25", "26",
        "27", "28", "29", "3", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "4", "40", "41", "42", "43",
        "44", "45", "5", "6", "7", "8", "9",
    ],
};

#[rustfmt::skip]
static CS_PROVENANCE_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/provenance-participant-type", complete: true, case_sensitive: true,
    codes: &[
        "assembler", "attester", "author", "composer", "custodian", "enterer", "informant", "legal", "performer",
        "verifier",
    ],
};

#[rustfmt::skip]
static CS_RECOMMENDATION_STRENGTH: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/recommendation-strength", complete: true, case_sensitive: true,
    codes: &["strong", "weak"],
};

#[rustfmt::skip]
static CS_REFERENCERANGE_MEANING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/referencerange-meaning", complete: true, case_sensitive: true,
    codes: &[
        "endocrine", "follicular", "luteal", "midcycle", "normal", "post", "postmenopausal", "pre", "pre-puberty",
        "recommended", "therapeutic", "treatment", "type",
    ],
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_OBJECTIVE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-objective-type", complete: true, case_sensitive: true,
    codes: &["exploratory", "primary", "secondary"],
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_PHASE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-phase", complete: true, case_sensitive: true,
    codes: &[
        "early-phase-1", "n-a", "phase-1", "phase-1-phase-2", "phase-2", "phase-2-phase-3", "phase-3", "phase-4",
    ],
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_PRIM_PURP_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type", complete: true, case_sensitive: true,
    codes: &[
        "basic-science", "device-feasibility", "diagnostic", "health-services-research", "prevention", "screening",
        "supportive-care", "treatment",
    ],
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_REASON_STOPPED: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-reason-stopped", complete: true, case_sensitive: true,
    codes: &[
        "accrual-goal-met", "closed-due-to-lack-of-study-progress", "closed-due-to-toxicity",
        "temporarily-closed-per-study-design",
    ],
};

#[rustfmt::skip]
static CS_RESTFUL_SECURITY_SERVICE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/restful-security-service", complete: true, case_sensitive: true,
    codes: &[
        "Basic", "Certificates", "Kerberos", "NTLM", "OAuth", "SMART-on-FHIR",
    ],
};

#[rustfmt::skip]
static CS_SERVICE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-category", complete: true, case_sensitive: true,
    codes: &[
        "1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "2", "20", "21", "22", "23", "24", "25", "26",
        "27", "28", "29", "3", "30", "31", "32", "33", "34", "35", "36", "37", "38", "4", "5", "6", "7", "8", "9",
    ],
};

#[rustfmt::skip]
static CS_SERVICE_PROVISION_CONDITIONS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-provision-conditions", complete: true, case_sensitive: true,
    codes: &["cost", "disc", "free"],
};

#[rustfmt::skip]
static CS_SERVICE_REFERRAL_METHOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-referral-method", complete: true, case_sensitive: true,
    codes: &["elec", "fax", "mail", "phone", "semail"],
};

#[rustfmt::skip]
static CS_SERVICE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-type", complete: true, case_sensitive: true,
    codes: &[
        "1", "10", "100", "101", "102", "103", "104", "105", "106", "107", "108", "109", "11", "110", "111", "112",
        "113", "114", "115", "116", "117", "118", "119", "12", "120", "121", "122", "123", "124", "125", "126", "127",
        "128", "129", "13", "130", "131", "132", "133", "134", "135", "136", "137", "138", "139", "14", "140", "141",
        "142", "143", "144", "145", "146", "147", "148", "149", "15", "150", "151", "152", "153", "154", "155", "156",
        "157", "158", "159", "16", "160", "161", "162", "163", "164", "165", "166", "167", "168", "169", "17", "170",
        "171", "172", "173", "174", "175", "176", "177", "178", "179", "18", "180", "181", "182", "183", "184", "185",
        "186", "187", "188", "189", "19", "190", "191", "192", "193", "194", "195", "196", "197", "198", "199", "2",
        "20", "200", "201", "202", "203", "204", "205", "206", "207", "208", "209", "21", "210", "211", "212", "213",
        "214", "215", "216", "217", "218", "219", "22", "220", "221", "222", "223", "224", "225", "226", "227", "228",
        "229", "23", "230", "231", "232", "233", "234", "235", "236", "237", "238", "239", "24", "240", "241", "242",
        "243", "244", "245", "246", "247", "248", "249", "25", "250", "251", "252", "253", "254", "255", "256", "257",
        "258", "259", "26", "260", "261", "262", "263", "264", "265", "266", "267", "268", "269", "27", "270", "271",
        "272", "273", "274", "275", "276", "277", "278", "279", "28", "280", "281", "282", "283", "284", "285", "286",
        "287", "288", "289", "29", "290", "291", "292", "293", "294", "295", "296", "297", "298", "299", "3", "30",
        "300", "301", "302", "303", "304", "305", "306", "307", "308", "309", "31", "310", "311", "312", "313", "314",
        "315", "316", "317", "318", "319", "32", "320", "321", "322", "323", "324", "325", "326", "327", "328", "33",
        "330", "331", "332", "333", "334", "335", "336", "337", "338", "339", "34", "340", "341", "342", "343", "344",
        "345", "346", "347", "348", "349", "35", "350", "351", "352", "353", "354", "355", "356", "357", "358", "359",
        "36", "360", "361", "362", "364", "365", "366", "367", "368", "369", "37", "370", "371", "372", "373", "374",
        "375", "376", "377", "378", "379", "38", "380", "381", "382", "383", "384", "385", "386", "387", "388", "389",
        "39", "390", "391", "392", "393", "394", "395", "396", "397", "398", "399", "4", "40", "400", "401", "402",
        "403", "404", "405", "406", "407", "408", "409", "41", "410", "411", "412", "413", "414", "415", "416", "417",
        "418", "419", "42", "420", "421", "422", "423", "424", "425", "426", "427", "428", "429", "43", "430", "431",
        "432", "433", "434", "435", "436", "437", "438", "439", "44", "440", "441", "442", "443", "444", "445", "446",
        "447", "448", "449", "45", "450", "451", "452", "453", "454", "455", "456", "457", "458", "459", "46", "460",
        "461", "462", "463", "464", "465", "466", "467", "468", "469", "47", "470", "471", "472", "473", "474", "475",
        "476", "477", "478", "479", "48", "480", "481", "482", "483", "484", "485", "486", "488", "489", "49", "490",
        "491", "492", "493", "494", "495", "496", "497", "498", "5", "50", "500", "501", "502", "503", "504", "505",
        "506", "507", "508", "509", "51", "510", "513", "514", "52", "53", "530", "531", "532", "533", "534", "535",
        "536", "537", "538", "539", "54", "540", "541", "542", "543", "544", "545", "546", "547", "548", "55", "550",
        "551", "552", "553", "554", "555", "556", "557", "558", "559", "56", "560", "561", "562", "563", "564", "565",
        "566", "567", "568", "569", "57", "570", "571", "572", "573", "574", "575", "576", "577", "58", "580", "581",
        "582", "583", "584", "585", "589", "59", "590", "591", "593", "599", "6", "60", "600", "601", "602", "603",
        "604", "605", "606", "607", "608", "609", "61", "610", "611", "612", "613", "614", "615", "616", "617", "618",
        "619", "62", "620", "621", "622", "623", "624", "625", "626", "627", "628", "629", "63", "64", "65", "66", "67",
        "68", "69", "7", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "8", "80", "81", "82", "83", "84",
        "85", "86", "87", "88", "89", "9", "90", "91", "92", "93", "94", "95", "96", "97", "98", "99",
    ],
};

#[rustfmt::skip]
static CS_SPECIAL_VALUES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/special-values", complete: true, case_sensitive: true,
    codes: &[
        "false", "nil-known", "sufficient", "trace", "true", "withdrawn",
    ],
};

#[rustfmt::skip]
static CS_STANDARDS_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/standards-status", complete: true, case_sensitive: true,
    codes: &[
        "deprecated", "draft", "external", "informative", "normative", "trial-use",
    ],
};

#[rustfmt::skip]
static CS_SUBSCRIBER_RELATIONSHIP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/subscriber-relationship", complete: true, case_sensitive: true,
    codes: &[
        "child", "common", "injured", "other", "parent", "self", "spouse",
    ],
};

#[rustfmt::skip]
static CS_USAGE_CONTEXT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/usage-context-type", complete: true, case_sensitive: true,
    codes: &[
        "age", "focus", "gender", "program", "species", "task", "user", "venue", "workflow",
    ],
};

#[rustfmt::skip]
static CS_V2_0001: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0001", complete: true, case_sensitive: false,
    codes: &["A", "F", "M", "N", "O", "U"],
};

#[rustfmt::skip]
static CS_V2_0002: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0002", complete: true, case_sensitive: false,
    codes: &[
        "A", "B", "C", "D", "E", "G", "I", "M", "N", "O", "P", "R", "S", "T", "U", "W",
    ],
};

#[rustfmt::skip]
static CS_V2_0004: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0004", complete: true, case_sensitive: false,
    codes: &["B", "C", "E", "I", "N", "O", "P", "R", "U"],
};

#[rustfmt::skip]
static CS_V2_0007: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0007", complete: true, case_sensitive: false,
    codes: &["A", "C", "E", "L", "N", "R", "U"],
};

#[rustfmt::skip]
static CS_V2_0008: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0008", complete: true, case_sensitive: false,
    codes: &["AA", "AE", "AR", "CA", "CE", "CR"],
};

#[rustfmt::skip]
static CS_V2_0009: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0009", complete: true, case_sensitive: false,
    codes: &[
        "A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1", "B2", "B3", "B4", "B5", "B6",
    ],
};

#[rustfmt::skip]
static CS_V2_0063: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0063", complete: true, case_sensitive: false,
    codes: &[
        "ASC", "BRO", "CGV", "CHD", "DEP", "DOM", "EMC", "EME", "EMR", "EXF", "FCH", "FND", "FTH", "GCH", "GRD", "GRP",
        "MGR", "MTH", "NCH", "NON", "OAD", "OTH", "OWN", "PAR", "SCH", "SEL", "SIB", "SIS", "SPO", "TRA", "UNK", "WRD",
    ],
};

#[rustfmt::skip]
static CS_V2_0069: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0069", complete: true, case_sensitive: false,
    codes: &["CAR", "MED", "PUL", "SUR", "URO"],
};

#[rustfmt::skip]
static CS_V2_0092: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0092", complete: true, case_sensitive: false,
    codes: &["R"],
};

#[rustfmt::skip]
static CS_V2_0116: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0116", complete: true, case_sensitive: false,
    codes: &["C", "H", "I", "K", "O", "U"],
};

#[rustfmt::skip]
static CS_V2_0131: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0131", complete: true, case_sensitive: false,
    codes: &[
        "BP", "C", "CP", "E", "EP", "F", "I", "N", "O", "PR", "S", "U",
    ],
};

#[rustfmt::skip]
static CS_V2_0190: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0190", complete: true, case_sensitive: false,
    codes: &[
        "B", "BA", "BDL", "BI", "BR", "C", "F", "H", "L", "M", "N", "O", "P", "RH", "S", "SH", "TM", "V",
    ],
};

#[rustfmt::skip]
static CS_V2_0200: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0200", complete: true, case_sensitive: false,
    codes: &[
        "...", "A", "B", "BAD", "C", "D", "F", "I", "K", "L", "M", "MSK", "N", "NAV", "NB", "NOUSE", "O", "P", "R",
        "REL", "S", "T", "TEMP", "U",
    ],
};

#[rustfmt::skip]
static CS_V2_0201: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0201", complete: true, case_sensitive: false,
    codes: &[
        "ASN", "BPN", "EMR", "NET", "ORN", "PRN", "PRS", "VHN", "WPN",
    ],
};

#[rustfmt::skip]
static CS_V2_0202: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0202", complete: true, case_sensitive: false,
    codes: &[
        "BP", "CP", "FX", "Internet", "MD", "PH", "SAT", "TDD", "TTY", "X.400",
    ],
};

#[rustfmt::skip]
static CS_V2_0203: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0203", complete: true, case_sensitive: false,
    codes: &[
        "AC", "ACSN", "AM", "AMA", "AN", "ANC", "AND", "ANON", "ANT", "APRN", "ASID", "BA", "BC", "BCFN", "BCT", "BR",
        "BRN", "BSNR", "CC", "CONM", "CY", "CZ", "DC", "DCFN", "DDS", "DEA", "DFN", "DI", "DL", "DN", "DO", "DP", "DPM",
        "DR", "DS", "EI", "EN", "ESN", "FDR", "FDRFN", "FI", "FILL", "GI", "GL", "GN", "HC", "IND", "JHN", "LACSN",
        "LANR", "LI", "LN", "LR", "MA", "MB", "MC", "MCD", "MCN", "MCR", "MCT", "MD", "MI", "MR", "MRT", "MS", "NBSNR",
        "NCT", "NE", "NH", "NI", "NII", "NIIP", "NNxxx", "NP", "NPI", "OBI", "OD", "PA", "PC", "PCN", "PE", "PEN",
        "PHC", "PHE", "PHO", "PI", "PLAC", "PN", "PNT", "PPIN", "PPN", "PRC", "PRN", "PT", "QA", "RI", "RN", "RPH",
        "RR", "RRI", "RRP", "SB", "SID", "SL", "SN", "SNBSN", "SNO", "SP", "SR", "SS", "STN", "TAX", "TN", "TPR", "TRL",
        "U", "UDI", "UPIN", "USID", "VN", "VP", "VS", "WC", "WCN", "WP", "XV", "XX",
    ],
};

#[rustfmt::skip]
static CS_V2_0276: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0276", complete: true, case_sensitive: false,
    codes: &["CHECKUP", "EMERGENCY", "FOLLOWUP", "ROUTINE", "WALKIN"],
};

#[rustfmt::skip]
static CS_V2_0277: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0277", complete: true, case_sensitive: false,
    codes: &["Complete", "Normal", "Tentative"],
};

#[rustfmt::skip]
static CS_V2_0278: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0278", complete: true, case_sensitive: false,
    codes: &[
        "Blocked", "Booked", "Cancelled", "Complete", "DC", "Deleted", "Discontinued", "Noshow", "Overbook", "Pending",
        "Started", "Waitlist",
    ],
};

#[rustfmt::skip]
static CS_V2_0280: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0280", complete: true, case_sensitive: false,
    codes: &["A", "R", "S"],
};

#[rustfmt::skip]
static CS_V2_0286: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0286", complete: true, case_sensitive: false,
    codes: &["CP", "PP", "RP", "RT"],
};

#[rustfmt::skip]
static CS_V2_0305: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0305", complete: true, case_sensitive: false,
    codes: &["C", "D", "H", "N", "O", "P", "S"],
};

#[rustfmt::skip]
static CS_V2_0335: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0335", complete: true, case_sensitive: false,
    codes: &[
        "A", "BID", "C", "D", "I", "M", "Meal Related Timings", "Once", "P", "PRN", "PRNxxx", "Q<integer>D",
        "Q<integer>H", "Q<integer>J<day#>", "Q<integer>L", "Q<integer>M", "Q<integer>S", "Q<integer>W", "QAM", "QHS",
        "QID", "QOD", "QPM", "QSHIFT", "TID", "U <spec>", "V", "xID",
    ],
};

#[rustfmt::skip]
static CS_V2_0336: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0336", complete: true, case_sensitive: false,
    codes: &["O", "P", "S", "W"],
};

#[rustfmt::skip]
static CS_V2_0443: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0443", complete: true, case_sensitive: false,
    codes: &[
        "AD", "AI", "AP", "AT", "CLP", "CP", "DP", "EP", "FHCP", "IP", "MDIR", "OP", "PH", "PI", "PP", "RO", "RP", "RT",
        "TN", "TR", "VP", "VPS", "VTS",
    ],
};

#[rustfmt::skip]
static CS_V2_0444: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0444", complete: true, case_sensitive: false,
    codes: &["F", "G"],
};

#[rustfmt::skip]
static CS_V3_ACT_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActClass", complete: true, case_sensitive: true,
    codes: &[
        "ACCM", "ACCT", "ACSN", "ACT", "ACTN", "ADJUD", "AEXPOS", "ALRT", "BATTERY", "CACT", "CASE", "CATEGORY",
        "CDALVLONE", "CLNTRL", "CLUSTER", "CNOD", "CNTRCT", "COMPOSITION", "CONC", "COND", "CONS", "CONTAINER",
        "CONTREG", "COV", "CTTEVENT", "DETPOL", "DGIMG", "DIET", "DISPACT", "DOC", "DOCBODY", "DOCCLIN", "DOCCNTNT",
        "DOCLIST", "DOCLSTITM", "DOCPARA", "DOCSECT", "DOCTBL", "EHR", "ENC", "ENTRY", "EXP", "EXPOS", "EXTRACT",
        "FCNTRCT", "FOLDER", "GEN", "GROUPER", "HCASE", "INC", "INFO", "INFRM", "INVE", "INVSTG", "JURISPOL",
        "LINKHTML", "LIST", "LLD", "LOC", "LOCALATTR", "LOCALMRKP", "MPROT", "OBS", "OBSCOR", "OBSSER", "ORGANIZER",
        "ORGPOL", "OUTB", "OUTBR", "PCPR", "PHN", "POL", "POLICY", "POS", "POSACC", "POSCOORD", "PRN", "PROC", "REFR",
        "REG", "REV", "RLD", "ROIBND", "ROIOVL", "RTRD", "SBADM", "SBEXT", "SCOPOL", "SEQ", "SEQVAR", "SFWL", "SIT",
        "SPCOBS", "SPCTRT", "SPECCOLLECT", "SPLY", "STC", "STDPOL", "STN", "STORE", "SUBST", "SUP", "TBLCOL",
        "TBLCOLGP", "TBLDATA", "TBLHDR", "TBLROW", "TEXPOS", "TOPIC", "TRD", "TRFR", "TRNS", "VERIF", "XACT",
        "_ActClassContainer", "_ActClassROI", "_ActClassRecordOrganizer", "_SubjectBodyPosition",
        "_SubjectPhysicalPosition", "ordered", "tbody", "tfoot", "thead", "unordered",
    ],
};

#[rustfmt::skip]
static CS_V3_ACT_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActCode", complete: true, case_sensitive: true,
    codes: &[
        "1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "2", "20", "21", "21611-9", "21612-7", "22",
        "23", "29553-5", "3", "30525-0", "30972-4", "4", "42CFRPart2", "5", "6", "7", "8", "9", "AA", "AALC", "AAMC",
        "ABHC", "ABUSE", "ACAC", "ACADR", "ACALL", "ACALLG", "ACCESSCONSCHEME", "ACCONS", "ACCTRECEIVABLE", "ACDEMO",
        "ACDI", "ACH", "ACHC", "ACID", "ACIMMUN", "ACLAB", "ACMED", "ACMEDC", "ACMEN", "ACOBS", "ACOCOMPT", "ACPOLPRG",
        "ACPROV", "ACPSERV", "ACSUBSTAB", "ACU", "ACUTE", "ADALRT", "ADMDX", "ADNFPPELAT", "ADNFPPELCT", "ADNFPPMNAT",
        "ADNFPPMNCT", "ADNFSPELAT", "ADNFSPELCT", "ADNFSPMNAT", "ADNFSPMNCT", "ADNPPPELAT", "ADNPPPELCT", "ADNPPPMNAT",
        "ADNPPPMNCT", "ADNPSPELAT", "ADNPSPELCT", "ADNPSPMNAT", "ADNPSPMNCT", "ADOL", "ADPPPPELAT", "ADPPPPELCT",
        "ADPPPPMNAT", "ADPPPPMNCT", "ADPPSPELAT", "ADPPSPELCT", "ADPPSPMNAT", "ADPPSPMNCT", "ADRFPPELAT", "ADRFPPELCT",
        "ADRFPPMNAT", "ADRFPPMNCT", "ADRFSPELAT", "ADRFSPELCT", "ADRFSPMNAT", "ADRFSPMNCT", "ADVERSE_REACTION", "AE",
        "AFOOT", "AFTHRS", "AGE", "AGGREGATE", "AHOC", "AIRTRNS", "ALC", "ALEC", "ALG", "ALGY", "ALK", "ALLCAT",
        "ALLDONE", "ALLERLE", "ALLERLREV", "ALLGCAT", "ALRTENDLATE", "ALRTSTRTLATE", "ALTC", "AMB", "AMBAIR", "AMBGRND",
        "AMBHELO", "AMBT", "ANANTRNS", "ANF", "ANHUMTRNS", "ANNDI", "ANNGEN", "ANNIMM", "ANNLAB", "ANNMED", "ANNU",
        "ANONY", "AOD", "AOSC", "AR", "ARCAT", "ARTBLD", "AS", "ASSERTION", "AUDIT", "AUDTR", "AUTH", "AUTHPOL", "AUTO",
        "AUTO-HIGH", "AUTO-LOW", "AUTOATTCH", "AUTOPOL", "AVAILABLE", "ActTrustPolicyType", "B", "BDYFLDTRNS", "BH",
        "BLDTRNS", "BLK", "BONUS", "BOOSTER", "BR", "BUS", "C", "CACC", "CACS", "CAIC", "CAMC", "CAMI", "CANC",
        "CANCAPT", "CANPRG", "CAP", "CAPC", "CARD", "CARELIST", "CASESER", "CASH", "CAST", "CBAR", "CBGC", "CC", "CCAD",
        "CCAR", "CCCC", "CCGC", "CCPC", "CCSC", "CDEC", "CDEP", "CDGD", "CDIA", "CDIO", "CDRC", "CDSREV", "CEL", "CEMC",
        "CEPI", "CFEL", "CFPC", "CFWD", "CHAR", "CHFC", "CHK", "CHLDCARE", "CHR", "CHRG", "CHRO", "CHRON", "CHYP",
        "CIMC", "CIRCLE", "CLINNOTEE", "CLINNOTEREV", "CLSSRM", "CMGC", "CMIH", "CMPMSRMTH", "CMPMSRSCRWGHT", "CMSC",
        "CNEC", "CNMC", "CNQC", "CNSC", "COBSCAT", "CODE_DEPREC", "CODE_INVAL", "COGC", "COGN", "COIN", "COINS", "COJR",
        "COL", "COMC", "COMPLY", "COMPT", "CONC", "COND", "CONDLIST", "CONSUMPTION", "CONT", "CONTF", "CONVEYNC",
        "COPAY", "COPAYMENT", "COPC", "COPD", "COPY", "CORT", "COSC", "COTC", "COVGE", "COVMX", "COVPOL", "COVPRD",
        "CPAD", "CPEC", "CPGC", "CPHC", "CPINV", "CPLYCC", "CPLYCD", "CPLYJPP", "CPLYOPP", "CPLYOSP", "CPLYPOL", "CPND",
        "CPNDDRGING", "CPNDINDING", "CPNDSUPING", "CPRC", "CPSC", "CPST", "CPTM", "CPYC", "CREACT", "CRIME", "CRIT",
        "CROC", "CRPC", "CRS", "CSDM", "CSIC", "CSINV", "CSLD", "CSPINV", "CSPT", "CSUC", "CTBU", "CTCOMPT", "CTLSUB",
        "CTMO", "CTSC", "CURC", "CURMEDLIST", "CURRENT", "CVDC", "CVSC", "CWMA", "CWOH", "CommonRule", "DACT", "DALG",
        "DAY", "DDP", "DECLASSIFYLABEL", "DEDUCT", "DEDUCTIBLE", "DEF", "DEFB", "DEID", "DELAU", "DELEPOL", "DEMO",
        "DEMOCAT", "DENEX", "DENEXCEP", "DENOM", "DENTAL", "DENTPRG", "DERMTRNS", "DF", "DIA", "DIAGLISTE",
        "DIAGLISTREV", "DICAT", "DIET", "DILUTION", "DINT", "DIS", "DISC", "DISCHINSTE", "DISCHSUME", "DISCHSUMREV",
        "DISCMEDLIST", "DISDX", "DISEASE", "DISEASEPRG", "DISPLAY", "DM", "DN", "DNAINT", "DNTL", "DOB", "DOCUMENT",
        "DOSE", "DOSECOND", "DOSEDUR", "DOSEDURH", "DOSEDURHIND", "DOSEDURL", "DOSEDURLIND", "DOSEH", "DOSEHIND",
        "DOSEHINDA", "DOSEHINDSA", "DOSEHINDW", "DOSEIND", "DOSEIVL", "DOSEIVLIND", "DOSEL", "DOSELIND", "DOSELINDA",
        "DOSELINDSA", "DOSELINDW", "DOWNGRDLABEL", "DRG", "DRGIS", "DRGRHB", "DRIVLABEL", "DRUG", "DRUGING", "DRUGPOL",
        "DRUGPRG", "DSC", "DUPTHPCLS", "DUPTHPGEN", "DUPTHPY", "DV", "DVD", "DX", "EALG", "EAP", "EDU", "EFORM",
        "EHCPOL", "EINT", "ELG", "ELLIPSE", "EM", "EMAUTH", "EMER", "EMOTDIS", "EMP", "EMPL", "EMRGONLY", "ENAINT",
        "ENCRYPT", "ENCRYPTR", "ENCRYPTT", "ENCRYPTU", "ENDC", "ENDLATE", "ENDRENAL", "ENVTRNS", "EPYMT", "ESA", "ETH",
        "ETHUD", "EVNFCTS", "EWB", "F", "FALG", "FALLRISK", "FAST", "FAX", "FD", "FDACOATING", "FDACOLOR",
        "FDAIMPRINTCD", "FDALOGO", "FDASCORING", "FDASHAPE", "FDASIZE", "FECTRNS", "FF", "FFC", "FFCS", "FFP", "FFPS",
        "FFS", "FFSS", "FFSTOP", "FIBRIN", "FILT", "FINALDT", "FINBILL", "FININV", "FINT", "FLD", "FLEXP", "FMCOMPT",
        "FNAINT", "FNLFEE", "FOMTRNS", "FOOD", "FOODTRNS", "FORM", "FORMAT", "FORMULA", "FRAMEING", "FRAUD", "FRSTFEE",
        "FS", "FST", "FULFIL", "GARN", "GDIS", "GEALRT", "GEN", "GEND", "GENDER", "GENE", "GENRL", "GF", "GFTH",
        "GISTIER", "GOALLIST", "GOVEMP", "GRADE", "GRANTORCHOICE", "GTIN", "GUIDE", "HCPCSA", "HEALTHREC", "HELD",
        "HEMOLYSIS", "HGHT", "HH", "HHOBS", "HIP", "HIPAANOPP", "HIPAAPsyNotes", "HIPAASelfPay", "HIRISK",
        "HISTMEDLIST", "HISTORIC", "HIV", "HIVAIDS", "HLTHCARE", "HMO", "HOMECARE", "HOSPPTNT", "HOSPVSTR", "HOUSEHLD",
        "HRCOMPT", "HSAPOL", "HST", "HUAPRV", "HUMHUMTRNS", "I", "ICOL", "ICTERUS", "ID", "IDSCL", "IDUR", "ILLEGAL",
        "IMG", "IMMLE", "IMMLREV", "IMMUCAT", "IMMUNIZ", "IMP", "IMPLIED", "IMPLIEDD", "IND", "IND01", "IND02", "IND03",
        "IND04", "IND05", "INDTRNS", "INFA", "INFAO", "INFASO", "INFAUT", "INFCON", "INFCRT", "INFDNG", "INFEMER",
        "INFPWR", "INFREG", "INITIAL", "INITIMMUNIZ", "INMATE", "INT", "INTDX", "INTERVAL", "INTFR", "INTIMATE",
        "INTOLIST", "INV", "INVOICE", "INVTYPE", "IP", "IPOP", "IPPOP", "IRDSCL", "ISOL", "ISSUE", "ITMCNT", "KEY",
        "KEY204", "KEY205", "KEY206", "KSUBJ", "KSUBT", "L", "LAB", "LABCAT", "LABEL", "LABOE", "LABRESULTS", "LABRREV",
        "LACT", "LACTTRNS", "LATE", "LAWENF", "LDLP", "LENSING", "LEN_LONG", "LEN_RANGE", "LEN_SHORT", "LF", "LFEMX",
        "LGPC", "LIFE", "LIPEMIA", "LIVARG", "LOAN", "LOC", "LOCIS", "LP", "LQ", "LRCOMPT", "LS", "LTC", "LTRMCARE",
        "LU", "M", "MANDPOL", "MANUAL", "MARKUP", "MARST", "MARWLREV", "MASK", "MAXOCCURS", "MC", "MCPOL", "MDOSE",
        "MED", "MEDCCAT", "MEDLIST", "MEDOE", "MEDT", "MENCAT", "MENTPOL", "MENTPRG", "MH", "MICROORGRREV", "MICRORREV",
        "MICROSENSRREV", "MILITARY", "MINEC", "MINFREQ", "MINOCCURS", "MISSAPT", "MISSCOND", "MISSMAND", "MLREV",
        "MODEL", "MONTH", "MS", "MSD", "MSRADJ", "MSRAGG", "MSRIMPROV", "MSRJUR", "MSROBS", "MSRPOPL", "MSRPOPLEX",
        "MSRRPTR", "MSRRPTTIME", "MSRSCORE", "MSRSET", "MSRTOPIC", "MSRTP", "MSRTYPE", "MST", "MVA", "N", "NAINT",
        "NAT", "NAUTH", "NELG", "NETAMT", "NEUT", "NF", "NHP", "NOAUTH", "NOCOLLECT", "NOCONSENT", "NODSCLCD",
        "NODSCLCDS", "NODUPS", "NOI", "NOINTEGRATE", "NOLIST", "NOMOU", "NON", "NONAC", "NONRX", "NOORGPOL", "NOPAT",
        "NOPERSIST", "NOPERSISTP", "NOPP", "NORDSCLCD", "NORDSCLCDS", "NORDSCLW", "NORELINK", "NOREUSE", "NOSTRNS",
        "NOTACTN", "NOTEQUIV", "NOTEQUIVGEN", "NOTEQUIVTHER", "NOVIP", "NUMER", "NUMEX", "O", "OBS", "OBSA", "OBSANTC",
        "OBSANTV", "OBSENC", "OBSOLETE", "OE", "OHSINV", "OINT", "ONC", "ONET", "OOJ", "OOO", "OPIOIDUD", "OPTIN",
        "OPTINR", "OPTOUT", "OPTOUTE", "ORCON", "OREV", "ORTHO", "OTC", "ObligationPolicy", "P", "PACOMPT", "PAF",
        "PAINV", "PALL", "PAPER", "PAR", "PARTRNS", "PATDOC", "PATEDUE", "PATINFO", "PATPREF", "PATPREFALT", "PATREPE",
        "PATREPREV", "PAT_ADV_EVNT", "PAY", "PAYEE", "PAYOR", "PBILLACCT", "PDNFPPELAT", "PDNFPPELCT", "PDNFPPMNAT",
        "PDNFPPMNCT", "PDNFSPELAT", "PDNFSPELCT", "PDNFSPMNAT", "PDNFSPMNCT", "PDNPPPELAT", "PDNPPPELCT", "PDNPPPMNAT",
        "PDNPPPMNCT", "PDNPSPELAT", "PDNPSPELCT", "PDNPSPMNAT", "PDNPSPMNCT", "PDPPPPELAT", "PDPPPPELCT", "PDPPPPMNAT",
        "PDPPPPMNCT", "PDPPSPELAT", "PDPPSPELCT", "PDPPSPMNAT", "PDPPSPMNCT", "PDS", "PEALRT", "PED", "PERFEE",
        "PERIOD", "PERMBNS", "PERSISTLABEL", "PHAR", "PHY", "PHYRHB", "PIE", "PINV", "PLACE", "PLACTRNS", "PLYDOC",
        "PLYPHRM", "PNC", "POINT", "POLY", "POS", "PPO", "PPRD", "PRA", "PRDING", "PRDMX", "PRE", "PREFSTRENGTH",
        "PREG", "PRENC", "PREVINEF", "PRIVMARK", "PRLMN", "PRN", "PROA", "PROBLIST", "PROBLISTE", "PROBLISTREV", "PROV",
        "PRS", "PRVTRN", "PSEUD", "PST", "PSVCCAT", "PSY", "PSYCH", "PSYTHPN", "PTNTCARE", "PUBLICPOL", "PUBTRN",
        "PYRDELAY", "R", "RACE", "RADREPE", "RADREPREV", "RALG", "RAR", "RAT", "RD", "REACT", "RECA", "RECOV", "REDACT",
        "REF", "REFLEX", "REFNR", "REI", "REL", "REMLE", "REMLREV", "RENT", "REPRESENTATIVE_BEAT", "REPSERV",
        "REP_HALF_LIFE", "REP_RANGE", "RERUN", "RESCOMPT", "RESEARCH", "RESTOCK", "RETIRE", "RETRO", "REV", "RF", "RFC",
        "RFCS", "RFF", "RFFS", "RFP", "RFPS", "RFS", "RHYTHM", "RINT", "RISKASSESS", "RISKLIST", "RMGTCOMPT", "ROIFS",
        "ROIPS", "ROST", "RREACT", "RSDID", "RSREID", "RX", "RXCAT", "RXCINV", "RXDINV", "RefrainPolicy", "S", "SA",
        "SAC", "SAFNET", "SALE", "SBBLELAT", "SBBLELCT", "SBFINV", "SBNFELAT", "SBNFELCT", "SBPDELAT", "SBPDELCT",
        "SCA", "SCH", "SCHL", "SCHLDIV", "SCHOOL", "SCHOOL2", "SDE", "SDV", "SECALTINTOBS", "SECCATOBS", "SECCLASSOBS",
        "SECCONOBS", "SECDATINTOBS", "SECINTCONOBS", "SECINTOBS", "SECINTPRVABOBS", "SECINTPRVOBS", "SECINTPRVRBOBS",
        "SECINTSTOBS", "SECOBS", "SECTRSTOBS", "SENDAPP", "SESS", "SEV", "SEX", "SEXTRNS", "SICKLE", "SO", "SOCIAL",
        "SOCIAL2", "SP", "SPEND", "SPI", "SPLCOATING", "SPLCOLOR", "SPLIMAGE", "SPLIMPRINT", "SPLSCORING", "SPLSHAPE",
        "SPLSIZE", "SPLSYMBOL", "SPT", "SREC", "SS", "SSP", "SSTOR", "STD", "STORE", "STRAN", "STRAT", "STRTLATE",
        "SUBPOL", "SUBPRG", "SUBSIDFFS", "SUBSIDIZ", "SUBSIDMC", "SUBSTNCE", "SUBSUPP", "SUD", "SUPPLEMENT",
        "SUPPRESSED", "SURG", "SURPL", "SecurityPolicy", "T", "TB", "TBOO", "TBS", "TEACHER", "TF", "TFS", "TIME",
        "TIME_ABSOLUTE", "TIME_RELATIVE", "TIMING", "TLIFE", "TOOLATE", "TOOSOON", "TPROD", "TRAN", "TRANF", "TRANSFER",
        "TRAVEL", "TRAVINT", "TRNSFTRNS", "TRSTACCRD", "TRSTACCRDOBS", "TRSTAGRE", "TRSTAGREOBS", "TRSTASSUR",
        "TRSTCERT", "TRSTCERTOBS", "TRSTFWK", "TRSTFWKOBS", "TRSTLOAOBS", "TRSTMEC", "TRSTMECOBS", "Title38Section7332",
        "UD", "UDE", "UFIL", "ULIFE", "UMBRL", "UNINSMOT", "UNITPRICE", "UNITQTY", "UNRELAT", "UNSPSC", "UPC",
        "UPGRDLABEL", "URGENT", "USE", "V", "VAC_PROBLEM", "VALIDAT", "VECTRNS", "VERBAUTH", "VET", "VFPAPER", "VIO",
        "VISPOL", "VLI", "VOLUME", "VR", "VRXINV", "W", "WATTRNS", "WCBPOL", "WEEK", "WELLREMLE", "WELLREMLREV", "WGHT",
        "WIATTCH", "WORK2", "WPA", "WRKCOMP", "X", "XRAY", "YEAR", "_ActAccountCode", "_ActAdjudicationCode",
        "_ActAdjudicationGroupCode", "_ActAdjudicationResultActionCode",
        "_ActAdministrativeAuthorizationDetectedIssueCode", "_ActAdministrativeDetectedIssueCode",
        "_ActAdministrativeDetectedIssueManagementCode", "_ActAdministrativeRuleDetectedIssueCode",
        "_ActBillableModifierCode", "_ActBillableServiceCode", "_ActBillingArrangementCode", "_ActBoundedROICode",
        "_ActCareProvisionCode", "_ActClaimAttachmentCategoryCode", "_ActConsentDirective", "_ActConsentType",
        "_ActContainerRegistrationCode", "_ActControlVariable", "_ActCoverageAuthorizationConfirmationCode",
        "_ActCoverageConfirmationCode", "_ActCoverageEligibilityConfirmationCode", "_ActCoverageLimitCode",
        "_ActCoverageQuantityLimitCode", "_ActCoverageTypeCode", "_ActCoveredPartyLimitCode",
        "_ActCredentialedCareCode", "_ActCredentialedCareProvisionPersonCode",
        "_ActCredentialedCareProvisionProgramCode", "_ActDetectedIssueManagementCode", "_ActEncounterAccommodationCode",
        "_ActEncounterCode", "_ActExposureCode", "_ActFinancialTransactionCode", "_ActHealthInsuranceTypeCode",
        "_ActIncidentCode", "_ActInformationAccessCode", "_ActInformationAccessContextCode",
        "_ActInformationCategoryCode", "_ActInformationSensitivityPolicy", "_ActInsurancePolicyCode",
        "_ActInsuranceTypeCode", "_ActInvoiceAdjudicationPaymentCode", "_ActInvoiceAdjudicationPaymentGroupCode",
        "_ActInvoiceAdjudicationPaymentSummaryCode", "_ActInvoiceDetailClinicalProductCode",
        "_ActInvoiceDetailClinicalServiceCode", "_ActInvoiceDetailCode", "_ActInvoiceDetailDrugProductCode",
        "_ActInvoiceDetailGenericAdjudicatorCode", "_ActInvoiceDetailGenericCode",
        "_ActInvoiceDetailGenericModifierCode", "_ActInvoiceDetailGenericProviderCode",
        "_ActInvoiceDetailPreferredAccommodationCode", "_ActInvoiceDetailTaxCode", "_ActInvoiceElementCode",
        "_ActInvoiceElementSummaryCode", "_ActInvoiceGroupCode", "_ActInvoiceInterGroupCode", "_ActInvoiceOverrideCode",
        "_ActInvoiceRootGroupCode", "_ActListCode", "_ActMedicalServiceCode",
        "_ActMedicationTherapyDurationWorkingListCode", "_ActMonitoringProtocolCode",
        "_ActNonObservationIndicationCode", "_ActObservationList", "_ActObservationVerificationType",
        "_ActPatientAnnotationType", "_ActPatientTransportationModeCode", "_ActPaymentCode", "_ActPharmacySupplyType",
        "_ActPolicyType", "_ActPrivacyLaw", "_ActPrivacyPolicy", "_ActProcedureCode", "_ActProductAcquisitionCode",
        "_ActProgramTypeCode", "_ActSpecObsCode", "_ActSpecimenTransportCode", "_ActSpecimenTreatmentCode",
        "_ActSubstanceAdministrationCode", "_ActSuppliedItemDetectedIssueCode", "_ActTaskCode",
        "_ActTherapyDurationWorkingListCode", "_ActTransportationModeCode", "_ActUSPrivacyLaw",
        "_AdministrationDetectedIssueCode", "_AnnotationType", "_AppropriatenessDetectedIssueCode",
        "_AuthorizationIssueManagementCode", "_CaseTransmissionMode", "_ECGObservationSeriesType",
        "_EntitySensitivityPolicyType", "_FDALabelData", "_GeneticObservationType", "_HL7AccommodationCode",
        "_HL7DefinedActCodes", "_ImmunizationObservationType", "_IndividualCaseSafetyReportType",
        "_InformationSensitivityPolicy", "_InteractionDetectedIssueCode", "_InvoiceElementAdjudicated",
        "_InvoiceElementPaid", "_InvoiceElementSubmitted", "_LOINCObservationActContextAgeType",
        "_MedicationObservationType", "_ObservationIssueTriggerCodedObservationType",
        "_ObservationQualityMeasureAttribute", "_ObservationSequenceType", "_ObservationSeriesType", "_ObservationType",
        "_PatientImmunizationRelatedObservationType", "_PopulationInclusionObservationType",
        "_PreferenceObservationType", "_ROIOverlayShape", "_RoleInformationSensitivityPolicy",
        "_SupplyDetectedIssueCode", "_TimingDetectedIssueCode",
    ],
};

#[rustfmt::skip]
static CS_V3_ACT_MOOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActMood", complete: true, case_sensitive: true,
    codes: &[
        "APT", "ARQ", "CRT", "DEF", "EVN", "EVN.CRT", "EXPEC", "GOL", "GOL.CRT", "INT", "INT.CRT", "OPT", "PERM",
        "PERMRQ", "PRMS", "PRMS.CRT", "PRP", "RMD", "RQO", "RQO.CRT", "RSK", "RSK.CRT", "SLOT", "_ActMoodActRequest",
        "_ActMoodCompletionTrack", "_ActMoodDesire", "_ActMoodPotential", "_ActMoodPredicate",
    ],
};

#[rustfmt::skip]
static CS_V3_ACT_PRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActPriority", complete: true, case_sensitive: true,
    codes: &[
        "A", "CR", "CS", "CSP", "CSR", "EL", "EM", "P", "PRN", "R", "RR", "S", "T", "UD", "UR",
    ],
};

#[rustfmt::skip]
static CS_V3_ACT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActReason", complete: true, case_sensitive: true,
    codes: &[
        "ACCRED", "ACCREQNA", "ADMINERROR", "ADMREV", "ADVSTORAGE", "AGE", "ALGINT", "ALREADYRX", "ALTCHOICE", "ALTD",
        "BIORCH", "BLK", "BONUS", "BTG", "CAREMGT", "CHD", "CHGDATA", "CLARIF", "CLINMOD", "CLINTRCH", "CLINTRCHNPC",
        "CLINTRCHPC", "CLINTRL", "CLMATTCH", "COC", "COLDCHNBRK", "COMPCON", "COMPL", "CONTRA", "COVAUTH", "COVERAGE",
        "COVSUS", "CRIME", "CT", "DEC", "DECSD", "DEP", "DIS", "DISASTER", "DISCONT", "DONAT", "DOSECHG", "DRUGHIGH",
        "DSRCH", "ECH", "EDU", "EIE", "ELIGDTRM", "ELIGVER", "EMP", "EMPLOY", "ENADMIN", "ENROLLM", "ER", "ERTREAT",
        "ESP", "ETREAT", "EXPLOT", "FAM", "FAMPHYS", "FAMRQT", "FILLED", "FIN", "FINAN", "FIXDATA", "FLRCNV", "FLRSTCK",
        "FOABORT", "FOSUSP", "FP", "FRAUD", "FRR01", "FRR02", "FRR03", "FRR04", "FRR05", "FRR06", "GOV", "HACCRED",
        "HCOMPL", "HDECD", "HDIRECT", "HDM", "HEALTH", "HLEGAL", "HMARKT", "HOLDDONE", "HOLDINAP", "HOPERAT", "HOSPADM",
        "HOUTCOMS", "HPAYMT", "HPRGRP", "HQUALIMP", "HRESCH", "HSYSADMIN", "HTEST", "IMMUNE", "IMPROV", "INCCOVPTY",
        "INCINVOICE", "INCPOLICY", "INCPROV", "IND", "INEFFECT", "INRQSTATE", "INTOL", "INVOICE", "LABELING", "LABINT",
        "LEGAL", "LOCKED", "LTC", "MARKT", "MDATA", "MED", "MEDNEC", "MEDPREC", "MEMADMIN", "METAMGT", "MILCDM",
        "MILDCRG", "MODIFY", "MONIT", "MTG", "MULTI", "NEEDAPMT", "NEWDATA", "NEWSTR", "NEWTHER", "NOAGNTPERM",
        "NOMATCH", "NON-AVAIL", "NOPERM", "NOPICK", "NOPRODMTCH", "NORECMTCH", "NOREQ", "NOSERMTCH", "NOTAVAIL",
        "NOTCOVER", "NOTPAT", "NOUSERPERM", "NOUSRPERM", "NOVERMTCH", "NPT", "OFFICE", "ONHOLD", "OPERAT", "OS",
        "OSTOCK", "OUTCOMS", "OUTSIDESCHED", "OVRER", "OVRINCOMP", "OVRPJ", "OVRPS", "OVRTPS", "PAT", "PATADMIN",
        "PATCAR", "PATDEC", "PATINELIG", "PATOBJ", "PATREQ", "PATRQT", "PATSFTY", "PAYMT", "PERFMSR", "PHARM",
        "PHILISOP", "PHY", "PNC", "POARCH", "POPHLTH", "PPT", "PRCREV", "PRECLINTRCH", "PREFUS", "PREG", "PRGRPT",
        "PRNA", "PROA", "PRODRECALL", "PROG", "PROTUNMET", "PROVUNAUTH", "PUBHLTH", "PWATRNY", "PurposeOfUse",
        "QUALIMP", "QUANTCHG", "RECALL", "RECORDMGT", "RECOV", "REGERR", "REGUL", "RELIG", "REMITADV", "REPLACE",
        "REPLACEFIX", "RESCH", "RET", "RETRO", "RQ", "RR", "RSRCH", "SALG", "SCH", "SDDI", "SDUPTHER", "SINTOL", "SPC",
        "SPO", "SRVC", "STATUTORY", "STOPMED", "SUPNWK", "SURG", "SYSADMN", "SYSDEV", "THERCHAR", "THREAT", "TOOEARLY",
        "TRAIN", "TRAN", "TRANSRCH", "TREAT", "TRIAL", "TRM", "UMDATA", "UNABLE", "UNKWNTARGET", "UNS", "UPT", "VACEFF",
        "VACSAF", "VALIDATION", "VEHIC", "WASHOUT", "WORK", "WRNGVER", "_ActAccommodationReason",
        "_ActBillableClinicalServiceReason", "_ActBillableServiceReason", "_ActConsentInformationAccessOverrideReason",
        "_ActCoverageReason", "_ActHealthInformationManagementReason", "_ActIneligibilityReason",
        "_ActInformationManagementReason", "_ActInformationPrivacyReason", "_ActInvalidReason",
        "_ActInvoiceCancelReason", "_ActNoImmunizationReason", "_ActSupplyFulfillmentRefusalReason",
        "_ClinicalResearchEventReason", "_ClinicalResearchObservationReason", "_CombinedPharmacyOrderSuspendReasonCode",
        "_ControlActNullificationReasonCode", "_ControlActNullificationRefusalReasonType", "_ControlActReason",
        "_CoverageEligibilityReason", "_EligibilityActReasonCode", "_GenericUpdateReasonCode",
        "_MedicationOrderAbortReasonCode", "_MedicationOrderReleaseReasonCode", "_ModifyPrescriptionReasonType",
        "_PatientProfileQueryReasonCode", "_PharmacySupplyEventAbortReason", "_PharmacySupplyEventStockReasonCode",
        "_PharmacySupplyRequestFulfillerRevisionRefusalReasonCode", "_PharmacySupplyRequestRenewalRefusalReasonCode",
        "_RefusalReasonCode", "_SchedulingActReason", "_StatusRevisionRefusalReasonCode",
        "_SubstanceAdminSubstitutionNotAllowedReason", "_SubstanceAdminSubstitutionReason",
        "_SubstanceAdministrationPermissionRefusalReasonCode", "_SupplyOrderAbortReasonCode", "_TransferActReason",
    ],
};

#[rustfmt::skip]
static CS_V3_ACT_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActStatus", complete: true, case_sensitive: true,
    codes: &[
        "aborted", "active", "cancelled", "completed", "held", "new", "normal", "nullified", "obsolete", "suspended",
    ],
};

#[rustfmt::skip]
static CS_V3_ACT_USPRIVACY_LAW: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw", complete: true, case_sensitive: true,
    codes: &[
        "42CFRPart2", "CommonRule", "HIPAANOPP", "HIPAAPsyNotes", "HIPAASelfPay", "Title38Section7332",
        "_ActUSPrivacyLaw",
    ],
};

#[rustfmt::skip]
static CS_V3_ADDRESS_USE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AddressUse", complete: true, case_sensitive: true,
    codes: &[
        "AS", "BAD", "CONF", "DIR", "EC", "H", "HP", "HV", "MC", "OLD", "PG", "PHYS", "PST", "PUB", "TMP", "WP",
        "_GeneralAddressUse", "_PostalAddressUse", "_TelecommunicationAddressUse",
    ],
};

#[rustfmt::skip]
static CS_V3_ADMINISTRATIVE_GENDER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender", complete: true, case_sensitive: true,
    codes: &["F", "M", "UN"],
};

#[rustfmt::skip]
static CS_V3_CONFIDENTIALITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", complete: true, case_sensitive: true,
    codes: &[
        "B", "C", "D", "ETH", "HIV", "I", "L", "M", "N", "PSY", "R", "S", "SDV", "T", "U", "V", "_Confidentiality",
        "_ConfidentialityByAccessKind", "_ConfidentialityByInfoType", "_ConfidentialityModifiers",
    ],
};

#[rustfmt::skip]
static CS_V3_DATA_OPERATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-DataOperation", complete: true, case_sensitive: true,
    codes: &[
        "ABORT", "ACTIVATE", "APPEND", "CANCEL", "COMPLETE", "CREATE", "DELETE", "EXECUTE", "HOLD", "JUMP",
        "MODIFYSTATUS", "NULLIFY", "OBSOLETE", "OPERATE", "REACTIVATE", "READ", "RELEASE", "RESUME", "SUSPEND",
        "UPDATE",
    ],
};

#[rustfmt::skip]
static CS_V3_EDUCATION_LEVEL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EducationLevel", complete: true, case_sensitive: true,
    codes: &[
        "ASSOC", "BD", "ELEM", "GD", "HS", "PB", "POSTG", "SCOL", "SEC",
    ],
};

#[rustfmt::skip]
static CS_V3_EMPLOYEE_JOB_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass", complete: true, case_sensitive: true,
    codes: &["FT", "PT"],
};

#[rustfmt::skip]
static CS_V3_ENCOUNTER_SPECIAL_COURTESY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy", complete: true, case_sensitive: true,
    codes: &["EXT", "NRM", "PRF", "STF", "VIP"],
};

#[rustfmt::skip]
static CS_V3_ENTITY_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityClass", complete: true, case_sensitive: true,
    codes: &[
        "ANM", "CER", "CHEM", "CITY", "CONT", "COUNTRY", "COUNTY", "DEV", "ENT", "FOOD", "HCE", "HOLD", "LIV", "MAT",
        "MIC", "MMAT", "MODDV", "NAT", "NLIV", "ORG", "PLC", "PLNT", "PROVINCE", "PSN", "PUB", "RGRP", "STATE",
    ],
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_PART_QUALIFIER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier", complete: true, case_sensitive: true,
    codes: &[
        "AC", "AD", "BR", "CL", "CON", "DEV", "FLAV", "FORMUL", "FRM", "IN", "INV", "LS", "NB", "POPUL", "PR",
        "PharmaceuticalEntityNamePartQualifiers", "SCI", "SP", "STR", "TIME", "TITLE", "TMK", "USE", "VV",
        "_OrganizationNamePartQualifier", "_PersonNamePartAffixTypes", "_PersonNamePartChangeQualifier",
        "_PersonNamePartMiscQualifier", "_PersonNamePartQualifier",
    ],
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_PART_QUALIFIER_R2: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2", complete: true, case_sensitive: true,
    codes: &[
        "AC", "AD", "BR", "CL", "CON", "DEV", "FLAV", "FORMUL", "FRM", "HON", "IN", "INV", "LS", "MID", "NB", "PFX",
        "POPUL", "PR", "PharmaceuticalEntityNamePartQualifiers", "SCI", "SFX", "SP", "STR", "TIME", "TMK",
        "TitleStyles", "USE",
    ],
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_USE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNameUse", complete: true, case_sensitive: true,
    codes: &[
        "A", "ABC", "ASGN", "C", "I", "IDE", "L", "OR", "P", "PHON", "R", "SNDX", "SRCH", "SYL",
        "_NameRepresentationUse",
    ],
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_USE_R2: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2", complete: true, case_sensitive: true,
    codes: &[
        "A", "ABC", "ANON", "Assumed", "C", "DN", "I", "IDE", "M", "NameRepresentationUse", "OLD", "OR", "P", "PHON",
        "R", "SRCH", "SYL", "T",
    ],
};

#[rustfmt::skip]
static CS_V3_GTSABBREVIATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", complete: true, case_sensitive: true,
    codes: &[
        "AM", "BED", "BID", "JB", "JE", "JH", "JHCHREAS", "JHCHRGFR", "JHCHRNEW", "JHCHRPEN", "JHCHRXME", "JHCHRXMS",
        "JHNNL", "JHNNLLD", "JHNNLQD", "JHNNLSK", "JHNUS", "JHNUSCLM", "JHNUSIND", "JHNUSIND1", "JHNUSIND5", "JHNUSLBR",
        "JHNUSMEM", "JHNUSMEM5", "JHNUSMEM6", "JHNUSMLK", "JHNUSPRE", "JHNUSTKS", "JHNUSTKS5", "JHNUSVET", "MO", "PM",
        "Q1H", "Q2H", "Q3H", "Q4H", "Q6H", "Q8H", "QD", "QID", "QOD", "TID", "WK",
        "_GTSAbbreviationHolidaysChristianRoman",
    ],
};

#[rustfmt::skip]
static CS_V3_LANGUAGE_ABILITY_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode", complete: true, case_sensitive: true,
    codes: &["ESGN", "ESP", "EWR", "RSGN", "RSP", "RWR"],
};

#[rustfmt::skip]
static CS_V3_LANGUAGE_ABILITY_PROFICIENCY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency", complete: true, case_sensitive: true,
    codes: &["E", "F", "G", "P"],
};

#[rustfmt::skip]
static CS_V3_LIVING_ARRANGEMENT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LivingArrangement", complete: true, case_sensitive: true,
    codes: &[
        "CS", "G", "H", "HL", "I", "M", "N", "PR", "R", "SL", "T", "X",
    ],
};

#[rustfmt::skip]
static CS_V3_MARITAL_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", complete: true, case_sensitive: true,
    codes: &["A", "D", "I", "L", "M", "P", "S", "T", "U", "W"],
};

#[rustfmt::skip]
static CS_V3_NULL_FLAVOR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-NullFlavor", complete: true, case_sensitive: true,
    codes: &[
        "ASKU", "DER", "INV", "MSK", "NA", "NASK", "NAV", "NAVU", "NI", "NINF", "NP", "OTH", "PINF", "QS", "TRC", "UNC",
        "UNK",
    ],
};

#[rustfmt::skip]
static CS_V3_OBSERVATION_INTERPRETATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", complete: true, case_sensitive: true,
    codes: &[
        "<", ">", "A", "AA", "AC", "B", "CAR", "Carrier", "D", "DET", "E", "EX", "EXP", "H", "H>", "HH", "HM", "HU",
        "HX", "I", "IE", "IND", "L", "L<", "LL", "LU", "LX", "MS", "N", "NCL", "ND", "NEG", "NR", "NS", "OBX",
        "ObservationInterpretationDetection", "ObservationInterpretationExpectation", "POS", "QCF", "R", "RR",
        "ReactivityObservationInterpretation", "S", "SDD", "SYN-R", "SYN-S", "TOX", "U", "UNE", "VS", "W", "WR",
        "_GeneticObservationInterpretation", "_ObservationInterpretationChange", "_ObservationInterpretationExceptions",
        "_ObservationInterpretationNormality", "_ObservationInterpretationSusceptibility",
    ],
};

#[rustfmt::skip]
static CS_V3_OBSERVATION_VALUE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", complete: true, case_sensitive: true,
    codes: &[
        "A0", "A1", "A2", "A3", "A4", "ABSTRED", "ABUSE", "ACT", "ACTPEND", "ADC", "ADOPT", "AGGRED", "ALLORNONESCR",
        "ALONE", "ANNUITY", "ANONYED", "APPROPRIATE", "ASSET", "BTHCERT", "CCOC", "CHD", "CHILD", "CLINAST", "CLINRPT",
        "CLOTH", "COHORT", "COMPOSITE", "CONTVAR", "CRITH", "CRITL", "CRITU", "CRYTOHASH", "DENEX", "DENEXCEP", "DENOM",
        "DEP", "DEPCHD", "DEPSPS", "DEPYGCHD", "DEVAST", "DEVRPT", "DIGSIG", "DISABL", "DISABLE", "DP", "DRLIC", "DRUG",
        "DS", "ECH", "EFFICIENCY", "ELG", "ELSTAT", "EMS", "ES", "EXPERIENCE", "Employed", "FAM", "FLY", "FOOD",
        "FOSTER", "G", "H", "HCPAST", "HCPRPT", "HEALTH", "HLSTAT", "HMLESS", "HOUSE", "HRELIABLE", "Homozygote",
        "ILGIM", "INACT", "INCAR", "INCOME", "IND", "INPNDINV", "INPNDUPD", "INTERM-OM", "INVEST", "IP", "IPP", "IVDRG",
        "L", "LE", "LEGAL", "LINEARSCR", "LIVDEP", "LIVEXP", "LIVSIT", "LLD", "LOAAN", "LOAAN1", "LOAAN2", "LOAAN3",
        "LOAAN4", "LOAAP", "LOAAP1", "LOAAP2", "LOAAP3", "LOAAP4", "LOAAS", "LOAAS1", "LOAAS2", "LOAAS3", "LOAAS4",
        "LOACM", "LOACM1", "LOACM2", "LOACM3", "LOACM4", "LOAID", "LOAID1", "LOAID2", "LOAID3", "LOAID4", "LOANR",
        "LOANR1", "LOANR2", "LOANR3", "LOANR4", "LOARA", "LOARA1", "LOARA2", "LOARA3", "LOARA4", "LOATK", "LOATK1",
        "LOATK2", "LOATK3", "LOATK4", "M", "MAPPED", "MASKED", "ME", "MEMBER", "MI", "MIL", "MORTG", "MRGCERT",
        "MSRPOPL", "N", "NELG", "NS", "NUMER", "NUMEX", "NotInLaborForce", "OPPORSCR", "OUTCOME", "PACQAST", "PACQRPT",
        "PASSPORT", "PATAST", "PATRPT", "PAY", "PAYAST", "PAYRPT", "PGNT", "PRN", "PRO-PM", "PROAST", "PROB", "PROCESS",
        "PROP", "PROPOR", "PRORPT", "PSEUDED", "RATIO", "REDACTED", "REFUG", "RELAT", "RELDEP", "RELIABLE", "RENT",
        "RESOURCE", "RETACCT", "RETIRE", "RLD", "RSWN", "RSWON", "RTRD", "S", "SDMAST", "SDMRPT", "SECTRSTOBV", "SFWL",
        "SIT", "SOECSTAT", "SPOUSAL", "SPS", "SPSDEP", "SS", "SSP", "STN", "STRUCTURE", "STUDENRL", "SUBSETTED",
        "SUNDRY", "SUP", "SUPPLE", "SYNTAC", "TAX", "TRANS", "TRD", "TRSLT", "TRSTACCRDOBV", "TRSTAGREOBV",
        "TRSTCERTOBV", "TRSTLOAOBV", "TRSTMECOBV", "TRUST", "UNCERTREL", "UNEMPL", "UNREL", "UNRELIABLE", "URELDEP",
        "UTIL", "Unemployed", "VERSIONED", "VLS", "VS", "WEIGHTSCR", "_ActCoverageAssessmentObservationValue",
        "_ActFinancialStatusObservationValue", "_AllergyTestValue", "_AnnotationValue",
        "_CommonClinicalObservationValue", "_CompositeMeasureScoring", "_CoverageLevelObservationValue",
        "_CoverageLimitObservationValue", "_CriticalityObservationValue", "_EmploymentStatus",
        "_GeneticObservationValue", "_IndicationValue", "_IndividualCaseSafetyReportValueDomains",
        "_ObservationMeasureScoring", "_ObservationMeasureType", "_ObservationPopulationInclusion",
        "_PartialCompletionScale", "_SECALTINTOBV", "_SECDATINTOBV", "_SECINTCONOBV", "_SECINTOBV", "_SECINTPRVABOBV",
        "_SECINTPRVOBV", "_SECINTPRVRBOBV", "_SecurityObservationValue", "_SeverityObservation", "_SubjectBodyPosition",
        "_VerificationOutcomeValue", "_WorkSchedule",
    ],
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_FUNCTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction", complete: true, case_sensitive: true,
    codes: &[
        "ADMPHYS", "ANEST", "ANRS", "ASSEMBLER", "ATTPHYS", "AUCG", "AUCOV", "AUEMROV", "AULR", "AUTM", "AUWA",
        "CLMADJ", "COMPOSER", "DISPHYS", "ENROLL", "FASST", "FFSMGT", "FULINRD", "GRDCON", "MCMGT", "MDWF", "NASST",
        "PAYORCNTR", "PCP", "POACON", "PRCON", "PRISURG", "PROMSK", "PROVMGT", "REINS", "RETROCES", "REVIEWER",
        "RNDPHYS", "SASST", "SELFINRD", "SNRS", "SUBCON", "SUBCTRT", "TASST", "UMGT", "UNDERWRTNG",
        "_AuthorizedParticipationFunction", "_AuthorizedReceiverParticipationFunction",
        "_ConsenterParticipationFunction", "_CoverageParticipationFunction", "_OverriderParticipationFunction",
        "_PayorParticipationFunction", "_SponsorParticipationFunction", "_UnderwriterParticipationFunction",
    ],
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", complete: true, case_sensitive: true,
    codes: &[
        "DICTATE", "ELECTRONIC", "EMAILWRIT", "FACE", "FAXWRIT", "HANDWRIT", "MAILWRIT", "ONLINEWRIT", "PHONE",
        "PHYSICAL", "REMOTE", "TYPEWRIT", "VERBAL", "VIDEOCONF", "WRITTEN",
    ],
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", complete: true, case_sensitive: true,
    codes: &[
        "ADM", "ALY", "ATND", "AUT", "AUTHEN", "BBY", "BEN", "CAGNT", "CALLBCK", "CAT", "CON", "COV", "CSM", "CST",
        "DEV", "DIR", "DIS", "DIST", "DON", "DST", "ELOC", "ENT", "ESC", "EXPAGNT", "EXPART", "EXPTRGT", "EXSRC",
        "GUAR", "HLD", "IND", "INF", "IRCP", "LA", "LOC", "NOT", "NRD", "ORG", "PART", "PPRF", "PRCP", "PRD", "PRF",
        "RCT", "RCV", "RDV", "REF", "REFB", "REFT", "RESP", "RML", "SBJ", "SPC", "SPRF", "TPA", "TRANS", "TRC", "VIA",
        "VRF", "WIT", "_ParticipationAncillary", "_ParticipationInformationGenerator",
    ],
};

#[rustfmt::skip]
static CS_V3_PATIENT_IMPORTANCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-PatientImportance", complete: true, case_sensitive: true,
    codes: &["BM", "DFM", "DR", "FD", "FOR", "GOVT", "SFM", "STF", "VIP"],
};

#[rustfmt::skip]
static CS_V3_PERSON_DISABILITY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType", complete: true, case_sensitive: true,
    codes: &["1", "2", "3", "4", "5", "CB", "CR", "G", "WC", "WK"],
};

#[rustfmt::skip]
static CS_V3_PROBABILITY_DISTRIBUTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType", complete: true, case_sensitive: true,
    codes: &["B", "E", "F", "G", "LN", "N", "T", "U", "X2"],
};

#[rustfmt::skip]
static CS_V3_ROLE_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleClass", complete: true, case_sensitive: true,
    codes: &[
        "ACCESS", "ACTI", "ACTIB", "ACTIM", "ACTIR", "ACTM", "ADJV", "ADJY", "ADMM", "ADTV", "AFFL", "AGNT", "ALQT",
        "ASSIGNED", "BASE", "BIRTHPL", "BOND", "CAREGIVER", "CASEBJ", "CHILD", "CIT", "CLAIM", "CNTM", "COLR", "COMPAR",
        "CON", "CONC", "CONT", "CONY", "COVPTY", "CRED", "CRINV", "CRSPNSR", "DEATHPLC", "DEPEN", "DSDLOC", "DST",
        "ECON", "EMP", "EQUIV", "EXLOC", "EXPAGTCAR", "EXPR", "EXPVECTOR", "FLVR", "FOMITE", "GEN", "GRIC", "GUAR",
        "GUARD", "HLD", "HLTHCHRT", "IACT", "IDENT", "INDIV", "INGR", "INST", "INVSBJ", "ISDLOC", "ISLT", "LIC", "LOCE",
        "MANU", "MBR", "MECH", "MIL", "MNT", "NAMED", "NOK", "NOT", "NURPRAC", "NURS", "OWN", "PA", "PART", "PAT",
        "PAYEE", "PAYOR", "PHYS", "POLHOLD", "PROG", "PROV", "PRS", "PRSV", "QUAL", "RESBJ", "RET", "RGPR", "ROL",
        "SAME", "SDLOC", "SELF", "SGNOFF", "SPEC", "SPNSR", "STBL", "STD", "STOR", "SUBS", "SUBSCR", "SUBY", "TERR",
        "THER", "UNDWRT", "USED", "WRTE", "_RoleClassAssociative", "_RoleClassMutualRelationship",
        "_RoleClassOntological", "_RoleClassPartitive", "_RoleClassPassive", "_RoleClassRelationshipFormal",
    ],
};

#[rustfmt::skip]
static CS_V3_ROLE_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", complete: true, case_sensitive: true,
    codes: &[
        "ACC", "ACHFID", "ACTMIL", "ADOPT", "ADOPTF", "ADOPTM", "ADOPTP", "ALL", "AMB", "AMENDER", "AMPUT", "ANTIBIOT",
        "ASSIST", "AUNT", "B", "BF", "BILL", "BIOTH", "BL", "BMTC", "BMTU", "BR", "BREAST", "BRO", "BROINLAW", "C",
        "CANC", "CAPC", "CARD", "CAS", "CASM", "CATH", "CCO", "CCU", "CHEST", "CHILD", "CHLDADOPT", "CHLDFOST",
        "CHLDINLAW", "CHR", "CLAIM", "CLASSIFIER", "CN", "CNRP", "CNRPM", "CO", "COAG", "COCBEN", "COMM", "CONSENTER",
        "CONSWIT", "COPART", "COUSN", "CPCA", "CRIMEVIC", "CRP", "CRPM", "CRS", "CSC", "CVDX", "DA", "DADDR", "DAU",
        "DAUADOPT", "DAUC", "DAUFOST", "DAUINLAW", "DC", "DEBR", "DECLASSIFIER", "DELEGATEE", "DELEGATOR", "DEP",
        "DEPEN", "DERM", "DIFFABL", "DOMPART", "DOWNGRDER", "DPOWATT", "DR", "DRIVCLASSIFIER", "DU", "DX", "E", "ECHO",
        "ECON", "ENDO", "ENDOS", "ENROLBKR", "ENT", "EPIL", "ER", "ERL", "ETU", "EXCEST", "EXT", "F", "FAMDEP",
        "FAMMEMB", "FI", "FM", "FMC", "FMRSPS", "FRND", "FSTUD", "FTH", "FTHFOST", "FTHINLAW", "FTWIN", "FTWINBRO",
        "FTWINSIS", "FULLINS", "G", "GACH", "GCHILD", "GD", "GDF", "GDS", "GDSF", "GESTM", "GGRFTH", "GGRMTH", "GGRPRN",
        "GI", "GIDX", "GIM", "GPARNT", "GRANTEE", "GRANTOR", "GRFTH", "GRMTH", "GRNDCHILD", "GRNDDAU", "GRNDSON",
        "GRPRN", "GT", "GUADLTM", "GUARD", "GYN", "HAND", "HANDIC", "HBRO", "HD", "HEM", "HLAB", "HOSP", "HPOWATT",
        "HRAD", "HSIB", "HSIS", "HTN", "HU", "HUSB", "HUSCS", "ICU", "IEC", "INDIG", "INDIV", "INFD", "INJ", "INJWKR",
        "INLAB", "INLAW", "INPHARM", "INTPRTER", "INV", "ITWIN", "ITWINBRO", "ITWINSIS", "JURID", "L", "LOCHFID", "LY",
        "LYMPH", "MAUNT", "MBL", "MCOUSN", "MGDSF", "MGEN", "MGGRFTH", "MGGRMTH", "MGGRPRN", "MGRFTH", "MGRMTH",
        "MGRPRN", "MHSP", "MIL", "MOBL", "MT", "MTH", "MTHFOST", "MTHINLAW", "MU", "MUNCLE", "NAMED", "NAT", "NBOR",
        "NBRO", "NCCF", "NCCS", "NCHILD", "NEPH", "NEPHEW", "NEUR", "NFTH", "NFTHF", "NIECE", "NIENE", "NIENEPH",
        "NMTH", "NMTHF", "NOK", "NPRN", "NS", "NSIB", "NSIS", "O", "OB", "OF", "OMS", "ONCL", "ONESELF", "OPH", "OPTC",
        "ORG", "ORTHO", "OUTLAB", "OUTPHARM", "P", "PAINCL", "PARNT", "PAUNT", "PAYOR", "PC", "PCOUSN", "PEDC",
        "PEDCARD", "PEDE", "PEDGI", "PEDHEM", "PEDHO", "PEDICU", "PEDID", "PEDNEPH", "PEDNICU", "PEDRHEUM", "PEDU",
        "PGGRFTH", "PGGRMTH", "PGGRPRN", "PGRFTH", "PGRMTH", "PGRPRN", "PH", "PHARM", "PHU", "PL", "PLS", "POD",
        "POWATT", "PRC", "PREV", "PRN", "PRNFOST", "PRNINLAW", "PROCTO", "PROFF", "PROG", "PROS", "PSI", "PSTUD", "PSY",
        "PSYCHCF", "PSYCHF", "PT", "PTRES", "PUNCLE", "Q", "R", "RADDX", "RADO", "RC", "RESPRSN", "RETIREE", "RETMIL",
        "REVIEWER", "RH", "RHAT", "RHEUM", "RHII", "RHMAD", "RHPI", "RHPIH", "RHPIMS", "RHPIVS", "RHU", "RHYAD", "RNEU",
        "ROOM", "RTF", "SCHOOL", "SCN", "SEE", "SELF", "SELFINS", "SH", "SIB", "SIBINLAW", "SIGOTHR", "SIS", "SISINLAW",
        "SLEEP", "SNF", "SNIFF", "SON", "SONADOPT", "SONC", "SONFOST", "SONINLAW", "SPMED", "SPON", "SPOWATT", "SPS",
        "SPSE", "STEP", "STPBRO", "STPCHLD", "STPDAU", "STPFTH", "STPMTH", "STPPRN", "STPSIB", "STPSIS", "STPSON",
        "STUD", "SU", "SUBSCR", "SURF", "TPA", "TR", "TRAVEL", "TRB", "TWIN", "TWINBRO", "TWINSIS", "UMO", "UNCLE",
        "UPC", "URO", "V", "VALIDATOR", "VET", "VL", "WARD", "WIFE", "WL", "WND", "WO", "WORK",
        "_AdministrativeContactRoleType", "_AffiliationRoleType", "_AgentRoleType",
        "_AssignedNonPersonLivingSubjectRoleType", "_AssignedRoleType", "_CertifiedEntityType", "_CitizenRoleType",
        "_ClaimantCoveredPartyRoleType", "_ContactRoleType", "_CoverageRoleType", "_CoverageSponsorRoleType",
        "_CoveredPartyRoleType", "_DedicatedClinicalLocationRoleType", "_DedicatedNonClinicalLocationRoleType",
        "_DedicatedServiceDeliveryLocationRoleType", "_DependentCoveredPartyRoleType", "_IdentifiedEntityType",
        "_IncidentalServiceDeliveryLocationRoleType", "_IndividualInsuredPartyRoleType",
        "_LivingSubjectProductionClass", "_LocationIdentifiedEntityRoleCode", "_MedicationGeneralizationRoleType",
        "_MemberRoleType", "_PayorRoleType", "_PersonalRelationshipRoleType", "_PolicyOrProgramCoverageRoleType",
        "_ProgramEligiblePartyRoleType", "_ResearchSubjectRoleBasis", "_ServiceDeliveryLocationRoleType",
        "_SpecimenRoleType", "_SubscriberCoveredPartyRoleType", "communityLaboratory", "homeHealth", "laboratory",
        "pathologist", "phlebotomist", "subject", "thirdParty",
    ],
};

#[rustfmt::skip]
static CS_V3_ROLE_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleStatus", complete: true, case_sensitive: true,
    codes: &[
        "active", "cancelled", "normal", "nullified", "pending", "suspended", "terminated",
    ],
};

#[rustfmt::skip]
static CS_V3_TIMING_EVENT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TimingEvent", complete: true, case_sensitive: true,
    codes: &[
        "AC", "ACD", "ACM", "ACV", "C", "CD", "CM", "CV", "HS", "IC", "ICD", "ICM", "ICV", "PC", "PCD", "PCM", "PCV",
        "WAKE",
    ],
};

#[rustfmt::skip]
static CS_CATEGORIE_ORIENTATION_SAS_CODESYSTEM: CodeSystem = CodeSystem {
    url: "https://interop.esante.gouv.fr/ig/fhir/sas/CodeSystem/categorie-orientation-sas-codesystem", complete: true, case_sensitive: true,
    codes: &["001", "002", "003"],
};

#[rustfmt::skip]
static CS_TRE_G08_TYPE_IDENTIFIANT_PERSONNE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_G08-TypeIdentifiantPersonne/FHIR/TRE-G08-TypeIdentifiantPersonne", complete: false, case_sensitive: true,
    codes: &["1", "3", "4", "5", "6"],
};

#[rustfmt::skip]
static CS_TRE_G15_PROFESSION_SANTE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante", complete: false, case_sensitive: true,
    codes: &["40", "50", "60", "69", "70", "80", "83", "91", "92"],
};

#[rustfmt::skip]
static CS_TRE_R13_COMMUNE_OM: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM", complete: false, case_sensitive: true,
    codes: &[],
};

#[rustfmt::skip]
static CS_TRE_R256_TYPE_MESSAGERIE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie", complete: false, case_sensitive: true,
    codes: &["APICRYPT", "AutreMessagerie", "MSSANTE", "OSM"],
};

#[rustfmt::skip]
static CS_TRE_R314_TYPE_CRENEAU: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", complete: true, case_sensitive: true,
    codes: &["CPTS", "PRO", "PUBLIC", "SNP"],
};

#[rustfmt::skip]
static CS_TRE_R38_SPECIALITE_ORDINALE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale", complete: true, case_sensitive: true,
    codes: &[
        "SCD01", "SCD02", "SCD03", "SI01", "SI02", "SI03", "SI04", "SI05", "SI06", "SI07", "SI08", "SM01", "SM02",
        "SM03", "SM04", "SM05", "SM06", "SM07", "SM08", "SM09", "SM10", "SM11", "SM12", "SM13", "SM14", "SM15", "SM16",
        "SM17", "SM18", "SM19", "SM20", "SM21", "SM22", "SM23", "SM24", "SM25", "SM26", "SM27", "SM28", "SM29", "SM30",
        "SM31", "SM32", "SM33", "SM34", "SM35", "SM36", "SM37", "SM38", "SM39", "SM40", "SM41", "SM42", "SM43", "SM44",
        "SM45", "SM46", "SM47", "SM48", "SM49", "SM50", "SM51", "SM52", "SM53", "SM54", "SM55", "SM56", "SM57", "SM58",
        "SM59", "SM60", "SM61", "SM62", "SM63", "SM64", "SM65", "SM66", "SM67", "SM68", "SM69", "SM70", "SM71", "SM72",
        "SM73", "SM74", "SM75", "SM76", "SM77", "SM78", "SM79", "SM80", "SM81", "SM82", "SM83", "SM84", "SM85", "SM86",
        "SM87", "SM88", "SM89", "SM90", "SM91", "SM92", "SM93", "SM94", "SM95", "SP01", "SP02", "SP03", "SP04",
    ],
};

#[rustfmt::skip]
static CS_TRE_R66_CATEGORIE_ETABLISSEMENT: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement", complete: false, case_sensitive: true,
    codes: &["124", "603", "604"],
};

#[rustfmt::skip]
static CS_: CodeSystem = CodeSystem {
    url: "https://www.usps.com/", complete: true, case_sensitive: true,
    codes: &[
        "AK", "AL", "AR", "AS", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "FM", "GA", "GU", "HI", "IA", "ID", "IL",
        "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MH", "MI", "MN", "MO", "MP", "MS", "MT", "NC", "ND", "NE", "NH",
        "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "PR", "PW", "RI", "SC", "SD", "TN", "TX", "UM", "UT", "VA",
        "VI", "VT", "WA", "WI", "WV", "WY",
    ],
};

#[rustfmt::skip]
static CS_2013: CodeSystem = CodeSystem {
    url: "urn:iso-astm:E1762-95:2013", complete: true, case_sensitive: true,
    codes: &[
        "1.2.840.10065.1.12.1.1", "1.2.840.10065.1.12.1.10", "1.2.840.10065.1.12.1.11", "1.2.840.10065.1.12.1.12",
        "1.2.840.10065.1.12.1.13", "1.2.840.10065.1.12.1.14", "1.2.840.10065.1.12.1.15", "1.2.840.10065.1.12.1.16",
        "1.2.840.10065.1.12.1.17", "1.2.840.10065.1.12.1.18", "1.2.840.10065.1.12.1.2", "1.2.840.10065.1.12.1.3",
        "1.2.840.10065.1.12.1.4", "1.2.840.10065.1.12.1.5", "1.2.840.10065.1.12.1.6", "1.2.840.10065.1.12.1.7",
        "1.2.840.10065.1.12.1.8", "1.2.840.10065.1.12.1.9",
    ],
};

#[rustfmt::skip]
static CS_3166: CodeSystem = CodeSystem {
    url: "urn:iso:std:iso:3166", complete: true, case_sensitive: true,
    codes: &[
        "ABW", "AD", "AE", "AF", "AFG", "AG", "AGO", "AI", "AIA", "AL", "ALA", "ALB", "AM", "AND", "AO", "AQ", "AR",
        "ARE", "ARG", "ARM", "AS", "ASM", "AT", "ATA", "ATF", "ATG", "AU", "AUS", "AUT", "AW", "AX", "AZ", "AZE", "BA",
        "BB", "BD", "BDI", "BE", "BEL", "BEN", "BES", "BF", "BFA", "BG", "BGD", "BGR", "BH", "BHR", "BHS", "BI", "BIH",
        "BJ", "BL", "BLM", "BLR", "BLZ", "BM", "BMU", "BN", "BO", "BOL", "BQ", "BR", "BRA", "BRB", "BRN", "BS", "BT",
        "BTN", "BV", "BVT", "BW", "BWA", "BY", "BZ", "CA", "CAF", "CAN", "CC", "CCK", "CD", "CF", "CG", "CH", "CHE",
        "CHL", "CHN", "CI", "CIV", "CK", "CL", "CM", "CMR", "CN", "CO", "COD", "COG", "COK", "COL", "COM", "CPV", "CR",
        "CRI", "CU", "CUB", "CUW", "CV", "CW", "CX", "CXR", "CY", "CYM", "CYP", "CZ", "CZE", "DE", "DEU", "DJ", "DJI",
        "DK", "DM", "DMA", "DNK", "DO", "DOM", "DZ", "DZA", "EC", "ECU", "EE", "EG", "EGY", "EH", "ER", "ERI", "ES",
        "ESH", "ESP", "EST", "ET", "ETH", "FI", "FIN", "FJ", "FJI", "FK", "FLK", "FM", "FO", "FR", "FRA", "FRO", "FSM",
        "GA", "GAB", "GB", "GBR", "GD", "GE", "GEO", "GF", "GG", "GGY", "GH", "GHA", "GI", "GIB", "GIN", "GL", "GLP",
        "GM", "GMB", "GN", "GNB", "GNQ", "GP", "GQ", "GR", "GRC", "GRD", "GRL", "GS", "GT", "GTM", "GU", "GUF", "GUM",
        "GUY", "GW", "GY", "HK", "HKG", "HM", "HMD", "HN", "HND", "HR", "HRV", "HT", "HTI", "HU", "HUN", "ID", "IDN",
        "IE", "IL", "IM", "IMN", "IN", "IND", "IO", "IOT", "IQ", "IR", "IRL", "IRN", "IRQ", "IS", "ISL", "ISR", "IT",
        "ITA", "JAM", "JE", "JEY", "JM", "JO", "JOR", "JP", "JPN", "KAZ", "KE", "KEN", "KG", "KGZ", "KH", "KHM", "KI",
        "KIR", "KM", "KN", "KNA", "KOR", "KP", "KR", "KW", "KWT", "KY", "KZ", "LA", "LAO", "LB", "LBN", "LBR", "LBY",
        "LC", "LCA", "LI", "LIE", "LK", "LKA", "LR", "LS", "LSO", "LT", "LTU", "LU", "LUX", "LV", "LVA", "LY", "MA",
        "MAC", "MAF", "MAR", "MC", "MCO", "MD", "MDA", "MDG", "MDV", "ME", "MEX", "MF", "MG", "MH", "MHL", "MK", "MKD",
        "ML", "MLI", "MLT", "MM", "MMR", "MN", "MNE", "MNG", "MNP", "MO", "MOZ", "MP", "MQ", "MR", "MRT", "MS", "MSR",
        "MT", "MTQ", "MU", "MUS", "MV", "MW", "MWI", "MX", "MY", "MYS", "MYT", "MZ", "NA", "NAM", "NC", "NCL", "NE",
        "NER", "NF", "NFK", "NG", "NGA", "NI", "NIC", "NIU", "NL", "NLD", "NO", "NOR", "NP", "NPL", "NR", "NRU", "NU",
        "NZ", "NZL", "OM", "OMN", "PA", "PAK", "PAN", "PCN", "PE", "PER", "PF", "PG", "PH", "PHL", "PK", "PL", "PLW",
        "PM", "PN", "PNG", "POL", "PR", "PRI", "PRK", "PRT", "PRY", "PS", "PSE", "PT", "PW", "PY", "PYF", "QA", "QAT",
        "RE", "REU", "RO", "ROU", "RS", "RU", "RUS", "RW", "RWA", "SA", "SAU", "SB", "SC", "SD", "SDN", "SE", "SEN",
        "SG", "SGP", "SGS", "SH", "SHN", "SI", "SJ", "SJM", "SK", "SL", "SLB", "SLE", "SLV", "SM", "SMR", "SN", "SO",
        "SOM", "SPM", "SR", "SRB", "SS", "SSD", "ST", "STP", "SUR", "SV", "SVK", "SVN", "SWE", "SWZ", "SX", "SXM", "SY",
        "SYC", "SYR", "SZ", "TC", "TCA", "TCD", "TD", "TF", "TG", "TGO", "TH", "THA", "TJ", "TJK", "TK", "TKL", "TKM",
        "TL", "TLS", "TM", "TN", "TO", "TON", "TR", "TT", "TTO", "TUN", "TUR", "TUV", "TV", "TW", "TWN", "TZ", "TZA",
        "UA", "UG", "UGA", "UKR", "UM", "UMI", "URY", "US", "USA", "UY", "UZ", "UZB", "VA", "VAT", "VC", "VCT", "VE",
        "VEN", "VG", "VGB", "VI", "VIR", "VN", "VNM", "VU", "VUT", "WF", "WLF", "WS", "WSM", "YE", "YEM", "YT", "ZA",
        "ZAF", "ZM", "ZMB", "ZW", "ZWE",
    ],
};

#[rustfmt::skip]
static CS_4217: CodeSystem = CodeSystem {
    url: "urn:iso:std:iso:4217", complete: true, case_sensitive: true,
    codes: &[
        "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF",
        "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF",
        "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB",
        "EUR", "FJD", "FKP", "GBP", "GEL", "GGP", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG",
        "HUF", "IDR", "ILS", "IMP", "INR", "IQD", "IRR", "ISK", "JEP", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF",
        "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK",
        "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD",
        "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR",
        "SDG", "SEK", "SGD", "SHP", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND",
        "TOP", "TRY", "TTD", "TVD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UZS", "VEF", "VND", "VUV",
        "WST", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XTS",
        "XUA", "XXX", "YER", "ZAR", "ZMW", "ZWL",
    ],
};

/// Sorted by address.
#[rustfmt::skip]
pub(super) static CODE_SYSTEMS: &[&CodeSystem] = &[
        &CS_MEDICATION_STATUS, &CS_FHIR_VERSION, &CS_ABSTRACT_TYPES, &CS_ACCOUNT_STATUS,
        &CS_ACTION_CARDINALITY_BEHAVIOR, &CS_ACTION_CONDITION_KIND, &CS_ACTION_GROUPING_BEHAVIOR,
        &CS_ACTION_PARTICIPANT_TYPE, &CS_ACTION_PRECHECK_BEHAVIOR, &CS_ACTION_RELATIONSHIP_TYPE,
        &CS_ACTION_REQUIRED_BEHAVIOR, &CS_ACTION_SELECTION_BEHAVIOR, &CS_ADDRESS_TYPE, &CS_ADDRESS_USE,
        &CS_ADMINISTRATIVE_GENDER, &CS_ALLERGY_INTOLERANCE_CATEGORY, &CS_ALLERGY_INTOLERANCE_CRITICALITY,
        &CS_ALLERGY_INTOLERANCE_TYPE, &CS_APPOINTMENTSTATUS, &CS_BUNDLE_TYPE, &CS_CARE_TEAM_STATUS,
        &CS_COMPOSITION_ATTESTATION_MODE, &CS_COMPOSITION_STATUS, &CS_CONTACT_POINT_SYSTEM, &CS_CONTACT_POINT_USE,
        &CS_CONTRIBUTOR_TYPE, &CS_DATA_TYPES, &CS_DAYS_OF_WEEK, &CS_DEVICE_NAMETYPE, &CS_DEVICE_STATUS,
        &CS_DIAGNOSTIC_REPORT_STATUS, &CS_DOCUMENT_REFERENCE_STATUS, &CS_DOCUMENT_RELATIONSHIP_TYPE,
        &CS_ENCOUNTER_LOCATION_STATUS, &CS_ENCOUNTER_STATUS, &CS_ENDPOINT_STATUS, &CS_EPISODE_OF_CARE_STATUS,
        &CS_EVENT_STATUS, &CS_EVENT_TIMING, &CS_EXPRESSION_LANGUAGE, &CS_FLAG_STATUS, &CS_FM_STATUS,
        &CS_GENDER_IDENTITY, &CS_GOAL_STATUS, &CS_GROUP_TYPE, &CS_HTTP_OPERATIONS, &CS_HTTP_VERB, &CS_IDENTIFIER_USE,
        &CS_ISSUE_SEVERITY, &CS_ISSUE_TYPE, &CS_LANGUAGE_PREFERENCE_TYPE, &CS_LINK_TYPE, &CS_LIST_MODE, &CS_LIST_STATUS,
        &CS_LOCATION_MODE, &CS_LOCATION_STATUS, &CS_NAME_USE, &CS_NARRATIVE_STATUS, &CS_OBSERVATION_STATUS,
        &CS_OPERATION_PARAMETER_USE, &CS_ORGANIZATION_ROLE, &CS_PARTICIPANTREQUIRED, &CS_PARTICIPATIONSTATUS,
        &CS_PRACTITIONER_SPECIALTY, &CS_PROVENANCE_ENTITY_ROLE, &CS_PUBLICATION_STATUS, &CS_QUANTITY_COMPARATOR,
        &CS_QUESTIONNAIRE_ANSWERS_STATUS, &CS_RELATED_ARTIFACT_TYPE, &CS_REQUEST_INTENT, &CS_REQUEST_PRIORITY,
        &CS_REQUEST_STATUS, &CS_RESEARCH_STUDY_STATUS, &CS_RESOURCE_TYPES, &CS_RESPONSE_CODE, &CS_RESTFUL_INTERACTION,
        &CS_SEARCH_ENTRY_MODE, &CS_SEARCH_PARAM_TYPE, &CS_SLOTSTATUS, &CS_SORT_DIRECTION, &CS_TASK_INTENT,
        &CS_TASK_STATUS, &CS_TRIGGER_TYPE, &CS_UDI_ENTRY_TYPE, &CS_FR_V2_0203, &CS_FR_LOCATION_IDENTIFIER_TYPE,
        &CS_FR_LOCATION_PHYSICAL_TYPE, &CS_FR_LOCATION_POSITION_ROOM, &CS_FR_LOCATION_TYPE, &CS_FR_SCHEDULE_TYPE,
        &CS_FR_V2_0203_, &CS_FR_V2_3307, &CS_ACTION_TYPE, &CS_ADMIT_SOURCE, &CS_ALLERGYINTOLERANCE_CLINICAL,
        &CS_ALLERGYINTOLERANCE_VERIFICATION, &CS_APPLICABILITY, &CS_APPOINTMENT_CANCELLATION_REASON,
        &CS_BASIC_RESOURCE_TYPE, &CS_COMMON_TAGS, &CS_COMMUNICATION_CATEGORY, &CS_COMMUNICATION_NOT_DONE_REASON,
        &CS_COMMUNICATION_TOPIC, &CS_CONDITION_CATEGORY, &CS_CONDITION_CLINICAL, &CS_CONDITION_VER_STATUS,
        &CS_CONFORMANCE_EXPECTATION, &CS_CONTACTENTITY_TYPE, &CS_DATA_ABSENT_REASON, &CS_DEFINITION_TOPIC,
        &CS_DEVICE_STATUS_REASON, &CS_DIAGNOSIS_ROLE, &CS_DIET, &CS_DISCHARGE_DISPOSITION, &CS_DOSE_RATE_TYPE,
        &CS_ENCOUNTER_SPECIAL_ARRANGEMENTS, &CS_ENCOUNTER_TYPE, &CS_ENDPOINT_CONNECTION_TYPE, &CS_ENDPOINT_PAYLOAD_TYPE,
        &CS_EPISODEOFCARE_TYPE, &CS_EVIDENCE_QUALITY, &CS_FLAG_CATEGORY, &CS_GOAL_CATEGORY, &CS_GOAL_PRIORITY,
        &CS_HANDLING_CONDITION, &CS_HL7_WORK_GROUP, &CS_IMMUNIZATION_RECOMMENDATION_STATUS, &CS_INSURANCE_PLAN_TYPE,
        &CS_ISO_21089_LIFECYCLE, &CS_LIST_EMPTY_REASON, &CS_LIST_EXAMPLE_USE_CODES, &CS_LIST_ORDER,
        &CS_LOCATION_PHYSICAL_TYPE, &CS_MATCH_GRADE, &CS_NAME_ASSEMBLY_ORDER, &CS_OBSERVATION_CATEGORY,
        &CS_OPERATION_OUTCOME, &CS_ORGANIZATION_TYPE, &CS_PARTICIPANT_TYPE, &CS_PLAN_DEFINITION_TYPE,
        &CS_PRACTITIONER_ROLE, &CS_PROCESSPRIORITY, &CS_PROGRAM, &CS_PROVENANCE_PARTICIPANT_TYPE,
        &CS_RECOMMENDATION_STRENGTH, &CS_REFERENCERANGE_MEANING, &CS_RESEARCH_STUDY_OBJECTIVE_TYPE,
        &CS_RESEARCH_STUDY_PHASE, &CS_RESEARCH_STUDY_PRIM_PURP_TYPE, &CS_RESEARCH_STUDY_REASON_STOPPED,
        &CS_RESTFUL_SECURITY_SERVICE, &CS_SERVICE_CATEGORY, &CS_SERVICE_PROVISION_CONDITIONS,
        &CS_SERVICE_REFERRAL_METHOD, &CS_SERVICE_TYPE, &CS_SPECIAL_VALUES, &CS_STANDARDS_STATUS,
        &CS_SUBSCRIBER_RELATIONSHIP, &CS_USAGE_CONTEXT_TYPE, &CS_V2_0001, &CS_V2_0002, &CS_V2_0004, &CS_V2_0007,
        &CS_V2_0008, &CS_V2_0009, &CS_V2_0063, &CS_V2_0069, &CS_V2_0092, &CS_V2_0116, &CS_V2_0131, &CS_V2_0190,
        &CS_V2_0200, &CS_V2_0201, &CS_V2_0202, &CS_V2_0203, &CS_V2_0276, &CS_V2_0277, &CS_V2_0278, &CS_V2_0280,
        &CS_V2_0286, &CS_V2_0305, &CS_V2_0335, &CS_V2_0336, &CS_V2_0443, &CS_V2_0444, &CS_V3_ACT_CLASS, &CS_V3_ACT_CODE,
        &CS_V3_ACT_MOOD, &CS_V3_ACT_PRIORITY, &CS_V3_ACT_REASON, &CS_V3_ACT_STATUS, &CS_V3_ACT_USPRIVACY_LAW,
        &CS_V3_ADDRESS_USE, &CS_V3_ADMINISTRATIVE_GENDER, &CS_V3_CONFIDENTIALITY, &CS_V3_DATA_OPERATION,
        &CS_V3_EDUCATION_LEVEL, &CS_V3_EMPLOYEE_JOB_CLASS, &CS_V3_ENCOUNTER_SPECIAL_COURTESY, &CS_V3_ENTITY_CLASS,
        &CS_V3_ENTITY_NAME_PART_QUALIFIER, &CS_V3_ENTITY_NAME_PART_QUALIFIER_R2, &CS_V3_ENTITY_NAME_USE,
        &CS_V3_ENTITY_NAME_USE_R2, &CS_V3_GTSABBREVIATION, &CS_V3_LANGUAGE_ABILITY_MODE,
        &CS_V3_LANGUAGE_ABILITY_PROFICIENCY, &CS_V3_LIVING_ARRANGEMENT, &CS_V3_MARITAL_STATUS, &CS_V3_NULL_FLAVOR,
        &CS_V3_OBSERVATION_INTERPRETATION, &CS_V3_OBSERVATION_VALUE, &CS_V3_PARTICIPATION_FUNCTION,
        &CS_V3_PARTICIPATION_MODE, &CS_V3_PARTICIPATION_TYPE, &CS_V3_PATIENT_IMPORTANCE, &CS_V3_PERSON_DISABILITY_TYPE,
        &CS_V3_PROBABILITY_DISTRIBUTION_TYPE, &CS_V3_ROLE_CLASS, &CS_V3_ROLE_CODE, &CS_V3_ROLE_STATUS,
        &CS_V3_TIMING_EVENT, &CS_CATEGORIE_ORIENTATION_SAS_CODESYSTEM, &CS_TRE_G08_TYPE_IDENTIFIANT_PERSONNE,
        &CS_TRE_G15_PROFESSION_SANTE, &CS_TRE_R13_COMMUNE_OM, &CS_TRE_R256_TYPE_MESSAGERIE, &CS_TRE_R314_TYPE_CRENEAU,
        &CS_TRE_R38_SPECIALITE_ORDINALE, &CS_TRE_R66_CATEGORIE_ETABLISSEMENT, &CS_, &CS_2013, &CS_3166, &CS_4217,
    ];

/// Sorted by name.
#[rustfmt::skip]
pub(super) static CORE_EXTENSIONS: &[CoreExtension] = &[
    CoreExtension { name: "11179-objectClass", context: &["ElementDefinition.mapping"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "11179-objectClassProperty", context: &["ElementDefinition.mapping"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "11179-permitted-value-conceptmap", context: &["StructureDefinition.snapshot.element.binding.valueSet", "StructureDefinition.differential.element.binding.valueSet", "Questionnaire.item.answerValueSet"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "11179-permitted-value-valueset", context: &["StructureDefinition.snapshot.element.binding.valueSet", "StructureDefinition.differential.element.binding.valueSet", "Questionnaire.item.answerValueSet"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "DiagnosticReport-geneticsAnalysis", context: &["DiagnosticReport"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "DiagnosticReport-geneticsAssessedCondition", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "DiagnosticReport-geneticsFamilyMemberHistory", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "DiagnosticReport-geneticsReferences", context: &["DiagnosticReport"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "allergyintolerance-assertedDate", context: &["AllergyIntolerance"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "allergyintolerance-certainty", context: &["AllergyIntolerance.reaction"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "allergyintolerance-duration", context: &["AllergyIntolerance.reaction"], types: &["Duration"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "allergyintolerance-reasonRefuted", context: &["AllergyIntolerance"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "allergyintolerance-resolutionAge", context: &["AllergyIntolerance"], types: &["Age"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "allergyintolerance-substanceExposureRisk", context: &["AllergyIntolerance"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-Accession", context: &["AuditEvent.entity"], types: &["Identifier"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-Anonymized", context: &["AuditEvent.entity"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-Encrypted", context: &["AuditEvent.entity"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-Instance", context: &["AuditEvent.entity"], types: &["Identifier"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-MPPS", context: &["AuditEvent.entity"], types: &["Identifier"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-NumberOfInstances", context: &["AuditEvent.entity"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-ParticipantObjectContainsStudy", context: &["AuditEvent.entity"], types: &["Identifier"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "auditevent-SOPClass", context: &["AuditEvent.entity"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "bodySite", context: &["Element"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "capabilitystatement-expectation", context: &["Element"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_CONFORMANCE_EXPECTATION) },
    CoreExtension { name: "capabilitystatement-prohibited", context: &["Element"], types: &["boolean"], parts: &[], modifier: true, binding: None },
    CoreExtension { name: "capabilitystatement-search-parameter-combination", context: &["CapabilityStatement.rest.resource"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "capabilitystatement-supported-system", context: &["CapabilityStatement"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "capabilitystatement-websocket", context: &["CapabilityStatement.rest"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "careplan-activity-title", context: &["CarePlan.activity"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-alternate", context: &["CodeSystem.concept"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-author", context: &["CodeSystem"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-concept-comments", context: &["CodeSystem.concept"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-conceptOrder", context: &["CodeSystem.concept"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-effectiveDate", context: &["CodeSystem"], types: &["date"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-expirationDate", context: &["CodeSystem"], types: &["date"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-history", context: &["CodeSystem"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-keyWord", context: &["CodeSystem"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-label", context: &["CodeSystem.concept"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-map", context: &["CodeSystem"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-otherName", context: &["CodeSystem"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-replacedby", context: &["CodeSystem.concept"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-sourceReference", context: &["CodeSystem"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-trusted-expansion", context: &["CodeSystem"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-usage", context: &["CodeSystem"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-warning", context: &["CodeSystem"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "codesystem-workflowStatus", context: &["CodeSystem"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "coding-sctdescid", context: &["Coding"], types: &["id"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "communication-media", context: &["Communication"], types: &["Attachment"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "communicationrequest-initiatingLocation", context: &["CommunicationRequest"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "composition-clinicaldocument-otherConfidentiality", context: &["Composition"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "composition-clinicaldocument-versionNumber", context: &["Composition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "composition-section-subject", context: &["Composition.section"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "concept-bidirectional", context: &["ConceptMap"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "condition-assertedDate", context: &["Condition"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "condition-dueTo", context: &["Condition"], types: &["CodeableConcept", "Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "condition-occurredFollowing", context: &["Condition"], types: &["CodeableConcept", "Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "condition-outcome", context: &["Condition"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "condition-related", context: &["Condition"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "condition-ruledOut", context: &["Condition"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "consent-NotificationEndpoint", context: &["Consent"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "consent-Transcriber", context: &["Consent"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "consent-Witness", context: &["Consent"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "consent-location", context: &["Consent.provision"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "contactpoint-area", context: &["ContactPoint"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "contactpoint-country", context: &["ContactPoint"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "contactpoint-extension", context: &["ContactPoint"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "contactpoint-local", context: &["ContactPoint"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-calculatedValue", context: &["Element"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-cdsHooksEndpoint", context: &["PlanDefinition"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-citation", context: &["Attachment"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-encounterClass", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-encounterType", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-expression", context: &["Element"], types: &["Expression"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-initialValue", context: &["Element"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-initiatingOrganization", context: &["Basic"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-initiatingPerson", context: &["Basic"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-library", context: &["Element"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-measureInfo", context: &["Element"], types: &[], parts: &[CorePart { name: "measure", min: 0, max: Some(1), types: &["canonical"] }, CorePart { name: "groupId", min: 0, max: Some(1), types: &["string"] }, CorePart { name: "populationId", min: 0, max: Some(1), types: &["string"] }], modifier: false, binding: None },
    CoreExtension { name: "cqf-qualityOfEvidence", context: &["Attachment"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-receivingOrganization", context: &["Basic"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-receivingPerson", context: &["Basic"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-recipientLanguage", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-recipientType", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-relativeDateTime", context: &["Element"], types: &[], parts: &[CorePart { name: "target", min: 1, max: Some(1), types: &["Reference"] }, CorePart { name: "targetPath", min: 1, max: Some(1), types: &["string"] }, CorePart { name: "relationship", min: 1, max: Some(1), types: &["code"] }, CorePart { name: "offset", min: 1, max: Some(1), types: &["Duration", "Range"] }], modifier: false, binding: None },
    CoreExtension { name: "cqf-strengthOfRecommendation", context: &["Attachment"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-systemUserLanguage", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-systemUserTaskContext", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqf-systemUserType", context: &["Basic"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "cqm-ValidityPeriod", context: &["Composition"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "data-absent-reason", context: &["Element"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_DATA_ABSENT_REASON) },
    CoreExtension { name: "designNote", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item", "ElementDefinition"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "device-implantStatus", context: &["Device"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "devicerequest-patientInstruction", context: &["DeviceRequest"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "diagnosticReport-addendumOf", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "diagnosticReport-extends", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "diagnosticReport-locationPerformed", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "diagnosticReport-replaces", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "diagnosticReport-risk", context: &["DiagnosticReport", "Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "diagnosticReport-summaryOf", context: &["DiagnosticReport"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "display", context: &["canonical"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-allowedUnits", context: &["ElementDefinition"], types: &["CodeableConcept", "canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-bestpractice", context: &["ElementDefinition.constraint"], types: &["boolean", "CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-bestpractice-explanation", context: &["ElementDefinition.constraint"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-bindingName", context: &["ElementDefinition.binding"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-equivalence", context: &["ElementDefinition.mapping"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-identifier", context: &["ElementDefinition"], types: &["Identifier"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-inheritedExtensibleValueSet", context: &["ElementDefinition.binding"], types: &["uri", "canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-isCommonBinding", context: &["ElementDefinition.binding"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-maxValueSet", context: &["ElementDefinition.binding"], types: &["uri", "canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-minValueSet", context: &["ElementDefinition.binding"], types: &["uri", "canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-namespace", context: &["ElementDefinition", "StructureDefinition"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-profile-element", context: &["ElementDefinition.type.profile"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-question", context: &["ElementDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-selector", context: &["ElementDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "elementdefinition-translatable", context: &["ElementDefinition"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "encounter-associatedEncounter", context: &["Encounter"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "encounter-modeOfArrival", context: &["Encounter"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "encounter-reasonCancelled", context: &["Encounter"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "entryFormat", context: &["Questionnaire.item", "ElementDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "event-basedOn", context: &["Condition"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "event-eventHistory", context: &["Observation", "DiagnosticReport", "Task", "SupplyDelivery", "DeviceUseStatement"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "event-location", context: &["Observation", "DiagnosticReport", "Media", "SupplyDelivery"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "event-partOf", context: &["DiagnosticReport", "Condition"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "event-performerFunction", context: &["Observation.performer", "DiagnosticReport.performer", "Media.operator"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "event-statusReason", context: &["Observation", "DiagnosticReport", "Media", "SupplyDelivery", "DeviceUseStatement"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "family-member-history-genetics-observation", context: &["FamilyMemberHistory"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "family-member-history-genetics-parent", context: &["FamilyMemberHistory"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "family-member-history-genetics-sibling", context: &["FamilyMemberHistory"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "familymemberhistory-abatement", context: &["FamilyMemberHistory.condition"], types: &["date", "Age", "boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "familymemberhistory-patient-record", context: &["FamilyMemberHistory"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "familymemberhistory-severity", context: &["FamilyMemberHistory.condition"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "familymemberhistory-type", context: &["FamilyMemberHistory"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "flag-detail", context: &["Flag"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "flag-priority", context: &["Flag"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "geolocation", context: &["Address"], types: &[], parts: &[CorePart { name: "latitude", min: 1, max: Some(1), types: &["decimal"] }, CorePart { name: "longitude", min: 1, max: Some(1), types: &["decimal"] }], modifier: false, binding: None },
    CoreExtension { name: "goal-acceptance", context: &["Goal"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "goal-reasonRejected", context: &["Goal"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "goal-relationship", context: &["Goal"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "hla-genotyping-results-allele-database", context: &["DiagnosticReport"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "hla-genotyping-results-glstring", context: &["DiagnosticReport"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "hla-genotyping-results-haploid", context: &["DiagnosticReport"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "hla-genotyping-results-method", context: &["DiagnosticReport"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "http-response-header", context: &["Bundle.entry.response"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "humanname-assembly-order", context: &["HumanName"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_NAME_ASSEMBLY_ORDER) },
    CoreExtension { name: "humanname-fathers-family", context: &["HumanName.family"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "humanname-mothers-family", context: &["HumanName.family"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "humanname-own-name", context: &["HumanName.family"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "humanname-own-prefix", context: &["HumanName.family"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "humanname-partner-name", context: &["HumanName.family"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "humanname-partner-prefix", context: &["HumanName.family"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "identifier-validDate", context: &["Identifier"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-AD-use", context: &["Address"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_POSTAL_ADDRESS_USE) },
    CoreExtension { name: "iso21090-ADXP-additionalLocator", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-buildingNumberSuffix", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-careOf", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-censusTract", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-delimiter", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-deliveryAddressLine", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-deliveryInstallationArea", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-deliveryInstallationQualifier", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-deliveryInstallationType", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-deliveryMode", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-deliveryModeIdentifier", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-direction", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-houseNumber", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-houseNumberNumeric", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-postBox", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-precinct", context: &["Address"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-streetAddressLine", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-streetName", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-streetNameBase", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-streetNameType", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-unitID", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-ADXP-unitType", context: &["Address.line"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-EN-qualifier", context: &["HumanName.family", "HumanName.given", "HumanName.prefix", "HumanName.suffix"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_NAME_PART_QUALIFIER) },
    CoreExtension { name: "iso21090-EN-representation", context: &["HumanName"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_NAME_V3_REPRESENTATION) },
    CoreExtension { name: "iso21090-EN-use", context: &["HumanName"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_V3_ENTITY_NAME_USE_R2) },
    CoreExtension { name: "iso21090-PQ-translation", context: &["Quantity"], types: &["Quantity"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-SC-coding", context: &["string"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-TEL-address", context: &["ContactPoint"], types: &["url"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-nullFlavor", context: &["Element"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_V3_NULL_FLAVOR) },
    CoreExtension { name: "iso21090-preferred", context: &["Element"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-uncertainty", context: &["Quantity"], types: &["decimal"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "iso21090-uncertaintyType", context: &["Quantity"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_PROBABILITY_DISTRIBUTION_TYPE) },
    CoreExtension { name: "language", context: &["HumanName", "Address", "Annotation"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "list-changeBase", context: &["List"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "location-boundary-geojson", context: &["Location"], types: &["Attachment"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "location-distance", context: &["Bundle.entry.search"], types: &["Distance"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "match-grade", context: &["Bundle.entry.search"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_MATCH_GRADE) },
    CoreExtension { name: "maxDecimalPlaces", context: &["Questionnaire.item", "ElementDefinition"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "maxSize", context: &["Questionnaire.item", "ElementDefinition"], types: &["decimal"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "maxValue", context: &["Questionnaire.item"], types: &["date", "dateTime", "time", "instant", "decimal", "integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "messageheader-response-request", context: &["MessageHeader"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "mimeType", context: &["Questionnaire.item", "ElementDefinition"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "minLength", context: &["Questionnaire.item", "ElementDefinition"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "minValue", context: &["Questionnaire.item"], types: &["date", "dateTime", "time", "decimal", "integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "narrativeLink", context: &["Element"], types: &["url"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "nutritionorder-adaptiveFeedingDevice", context: &["NutritionOrder.oralDiet"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-bodyPosition", context: &["Observation", "Specimen.collection"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-delta", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-deviceCode", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-focusCode", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-gatewayDevice", context: &["Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsAllele", context: &["Observation"], types: &[], parts: &[CorePart { name: "Name", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "State", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "Frequency", min: 0, max: Some(1), types: &["decimal"] }], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsAminoAcidChange", context: &["Observation"], types: &[], parts: &[CorePart { name: "Name", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "Type", min: 0, max: Some(1), types: &["CodeableConcept"] }], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsAncestry", context: &["Observation"], types: &[], parts: &[CorePart { name: "Name", min: 1, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "Percentage", min: 0, max: Some(1), types: &["decimal"] }, CorePart { name: "Source", min: 0, max: Some(1), types: &["CodeableConcept"] }], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsCopyNumberEvent", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsDNARegionName", context: &["Observation"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsGene", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsGenomicSourceClass", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsInterpretation", context: &["Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsPhaseSet", context: &["Observation"], types: &[], parts: &[CorePart { name: "Id", min: 0, max: Some(1), types: &["uri"] }, CorePart { name: "MolecularSequence", min: 1, max: None, types: &["Reference"] }], modifier: false, binding: None },
    CoreExtension { name: "observation-geneticsVariant", context: &["Observation"], types: &[], parts: &[CorePart { name: "Name", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "Id", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "Type", min: 0, max: Some(1), types: &["CodeableConcept"] }], modifier: false, binding: None },
    CoreExtension { name: "observation-precondition", context: &["Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-reagent", context: &["Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-replaces", context: &["Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-secondaryFinding", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-sequelTo", context: &["Observation"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-specimenCode", context: &["Observation"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "observation-timeOffset", context: &["Observation.component"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-administration", context: &["AllergyIntolerance.reaction"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-careplan", context: &["AllergyIntolerance.reaction"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-exposureDate", context: &["AllergyIntolerance.reaction"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-exposureDescription", context: &["AllergyIntolerance.reaction"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-exposureDuration", context: &["AllergyIntolerance.reaction"], types: &["Duration"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-location", context: &["AllergyIntolerance.reaction"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-management", context: &["AllergyIntolerance.reaction"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "openEHR-test", context: &["AllergyIntolerance"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "operationdefinition-allowed-type", context: &["OperationDefinition.parameter"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "operationdefinition-profile", context: &["OperationDefinition.parameter"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "operationoutcome-authority", context: &["OperationOutcome.issue"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "operationoutcome-detectedIssue", context: &["OperationOutcome.issue"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "operationoutcome-issue-source", context: &["OperationOutcome.issue"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "ordinalValue", context: &["Coding", "Questionnaire.item.answerOption", "CodeSystem.concept", "ValueSet.compose.include.concept"], types: &["decimal"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "organization-period", context: &["Organization"], types: &["Period"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "organization-preferredContact", context: &["Organization.contact"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "organizationaffiliation-primaryInd", context: &["OrganizationAffiliation.specialty"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "originalText", context: &["Element"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "parameters-fullUrl", context: &["Parameters.parameter"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-adoptionInfo", context: &["Patient"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-animal", context: &["Patient"], types: &[], parts: &[CorePart { name: "species", min: 1, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "breed", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "genderStatus", min: 0, max: Some(1), types: &["CodeableConcept"] }], modifier: false, binding: None },
    CoreExtension { name: "patient-birthPlace", context: &["Patient"], types: &["Address"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-birthTime", context: &["Patient.birthDate"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-cadavericDonor", context: &["Patient"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-citizenship", context: &["Patient"], types: &[], parts: &[CorePart { name: "code", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "period", min: 0, max: Some(1), types: &["Period"] }], modifier: false, binding: None },
    CoreExtension { name: "patient-congregation", context: &["Patient"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-disability", context: &["Patient"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-genderIdentity", context: &["Patient"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-importance", context: &["Patient"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-interpreterRequired", context: &["Patient"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-mothersMaidenName", context: &["Patient"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-nationality", context: &["Patient"], types: &[], parts: &[CorePart { name: "code", min: 0, max: Some(1), types: &["CodeableConcept"] }, CorePart { name: "period", min: 0, max: Some(1), types: &["Period"] }], modifier: false, binding: None },
    CoreExtension { name: "patient-preferenceType", context: &["Patient.communication.preferred"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-proficiency", context: &["Patient.communication"], types: &[], parts: &[CorePart { name: "level", min: 0, max: Some(1), types: &["Coding"] }, CorePart { name: "type", min: 0, max: None, types: &["Coding"] }], modifier: false, binding: None },
    CoreExtension { name: "patient-relatedPerson", context: &["Patient.contact"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "patient-religion", context: &["Patient"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "practitioner-animalSpecies", context: &["Practitioner", "RelatedPerson"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "practitionerrole-primaryInd", context: &["PractitionerRole.specialty"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-approachBodyStructure", context: &["Procedure", "ServiceRequest", "DeviceRequest", "DeviceUseStatement"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-causedBy", context: &["Procedure"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-directedBy", context: &["Procedure", "ServiceRequest"], types: &["CodeableConcept", "Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-incisionDateTime", context: &["Procedure"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-method", context: &["Procedure"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-progressStatus", context: &["Procedure"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-schedule", context: &["Procedure"], types: &["Timing"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "procedure-targetBodyStructure", context: &["Procedure", "ServiceRequest"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "quantity-precision", context: &["decimal"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-baseType", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-choiceOrientation", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-constraint", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-displayCategory", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-fhirType", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-hidden", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-itemControl", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-maxOccurs", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-minOccurs", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-optionExclusive", context: &["Questionnaire.item.answerOption"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-optionPrefix", context: &["Questionnaire.item.answerOption"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-referenceFilter", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-referenceProfile", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-referenceResource", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_RESOURCE_TYPES) },
    CoreExtension { name: "questionnaire-signatureRequired", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-sliderStepValue", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-supportLink", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-unit", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-unitOption", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["Coding"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-unitValueSet", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaire-usageMode", context: &["Questionnaire.item", "Questionnaire.item.item"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaireresponse-author", context: &["QuestionnaireResponse.item", "QuestionnaireResponse.item.item"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaireresponse-completionMode", context: &["QuestionnaireResponse"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaireresponse-reason", context: &["QuestionnaireResponse"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaireresponse-reviewer", context: &["QuestionnaireResponse"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "questionnaireresponse-signature", context: &["QuestionnaireResponse", "QuestionnaireResponse.item", "QuestionnaireResponse.item.item"], types: &["Signature"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "regex", context: &["Questionnaire.item", "ElementDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "relative-date", context: &["date", "dateTime"], types: &[], parts: &[CorePart { name: "event", min: 1, max: Some(1), types: &["Reference", "CodeableConcept"] }, CorePart { name: "relationship", min: 1, max: Some(1), types: &["code"] }, CorePart { name: "offset", min: 1, max: Some(1), types: &["Duration"] }], modifier: false, binding: None },
    CoreExtension { name: "rendered-value", context: &["Identifier.value", "date", "dateTime", "time", "instant", "integer", "decimal", "string", "code", "canonical"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "rendering-markdown", context: &["string"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "rendering-style", context: &["Element"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "rendering-styleSensitive", context: &["Element"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "rendering-xhtml", context: &["string"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "replaces", context: &["ActivityDefinition", "CapabilityStatement", "ChargeItemDefinition", "CodeSystem", "CompartmentDefinition", "ConceptMap", "EffectEvidenceSynthesis", "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario", "GraphDefinition", "ImplementationGuide", "Library", "Measure", "MessageDefinition", "NamingSystem", "OperationDefinition", "PlanDefinition", "Questionnaire", "ResearchDefinition", "ResearchElementDefinition", "RiskEvidenceSynthesis", "SearchParameter", "StructureDefinition", "StructureMap", "TerminologyCapabilities", "TestScript", "ValueSet"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "request-doNotPerform", context: &["NutritionOrder"], types: &["boolean"], parts: &[], modifier: true, binding: None },
    CoreExtension { name: "request-insurance", context: &["NutritionOrder"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "request-performerOrder", context: &["ServiceRequest.performer"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "request-relevantHistory", context: &["NutritionOrder", "CommunicationRequest"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "request-replaces", context: &["NutritionOrder"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "request-statusReason", context: &["DeviceRequest", "ServiceRequest", "NutritionOrder", "SupplyRequest"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "resource-approvalDate", context: &["StructureDefinition", "StructureMap", "CapabilityStatement", "OperationDefinition", "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem"], types: &["date"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "resource-effectivePeriod", context: &["StructureDefinition", "StructureMap", "CapabilityStatement", "OperationDefinition", "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem"], types: &["Period"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "resource-lastReviewDate", context: &["StructureDefinition", "StructureMap", "CapabilityStatement", "OperationDefinition", "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem"], types: &["date"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "resource-pertainsToGoal", context: &["Resource"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "servicerequest-geneticsItem", context: &["DiagnosticReport"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "servicerequest-precondition", context: &["ServiceRequest"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "servicerequest-questionnaireRequest", context: &["ServiceRequest"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "specimen-collectionPriority", context: &["Specimen.collection"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "specimen-isDryWeight", context: &["Specimen.collection.quantity"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "specimen-processingTime", context: &["Specimen.processing"], types: &["Period", "Duration"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "specimen-sequenceNumber", context: &["Specimen.container"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "specimen-specialHandling", context: &["Specimen.collection"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-ancestor", context: &["StructureDefinition"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-applicable-version", context: &["StructureDefinition"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-category", context: &["StructureDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-codegen-super", context: &["StructureDefinition.baseDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-dependencies", context: &["StructureDefinition"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-display-hint", context: &["ElementDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-explicit-type-name", context: &["ElementDefinition"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-fhir-type", context: &["ElementDefinition.type.code"], types: &["url"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-fmm", context: &["Element"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-fmm-no-warnings", context: &["StructureDefinition"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-hierarchy", context: &["ElementDefinition.type"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-normative-version", context: &["Element"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-security-category", context: &["StructureDefinition"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-standards-status", context: &["Element"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_STANDARDS_STATUS) },
    CoreExtension { name: "structuredefinition-summary", context: &["StructureDefinition"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-table-name", context: &["StructureDefinition.mapping"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-template-status", context: &["StructureDefinition"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "structuredefinition-wg", context: &["Element"], types: &["code"], parts: &[], modifier: false, binding: Some(&VS_HL7_WORK_GROUP) },
    CoreExtension { name: "structuredefinition-xml-no-order", context: &["StructureDefinition"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "task-candidateList", context: &["Task"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "task-replaces", context: &["Task"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "timing-dayOfMonth", context: &["Timing.repeat"], types: &["positiveInt"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "timing-daysOfCycle", context: &["PlanDefinition.action", "RequestGroup.action"], types: &[], parts: &[CorePart { name: "day", min: 1, max: None, types: &["integer"] }], modifier: false, binding: None },
    CoreExtension { name: "timing-exact", context: &["Timing.repeat"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "translation", context: &["string", "code", "markdown"], types: &[], parts: &[CorePart { name: "lang", min: 1, max: Some(1), types: &["code"] }, CorePart { name: "content", min: 1, max: Some(1), types: &["string", "markdown"] }], modifier: false, binding: None },
    CoreExtension { name: "tz-code", context: &["date", "dateTime", "instant"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "tz-offset", context: &["date"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "usagecontext-group", context: &["UsageContext"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-activityStatusDate", context: &["ValueSet"], types: &["date"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-author", context: &["ValueSet"], types: &["ContactDetail"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-authoritativeSource", context: &["ValueSet"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-caseSensitive", context: &["ValueSet.expansion.contains"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-concept-comments", context: &["ValueSet.compose.include.concept"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-concept-definition", context: &["ValueSet.compose.include.concept", "ValueSet.expansion.contains"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-conceptOrder", context: &["ValueSet.compose.include.concept", "ValueSet.expansion.contains"], types: &["integer"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-deprecated", context: &["ValueSet.compose.include.concept"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-effectiveDate", context: &["ValueSet"], types: &["dateTime"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-expand-group", context: &["ValueSet.compose.include"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-expand-rules", context: &["ValueSet.compose.include"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-expansionSource", context: &["ValueSet.expansion"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-expirationDate", context: &["ValueSet"], types: &["date"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-expression", context: &["ValueSet"], types: &["Expression"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-extensible", context: &["ValueSet"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-keyWord", context: &["ValueSet"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-label", context: &["ValueSet.compose.include.concept", "ValueSet.expansion.contains"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-map", context: &["ValueSet"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-otherName", context: &["ValueSet"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-parameterSource", context: &["ValueSet.expansion.parameter"], types: &["code"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-reference", context: &["Coding"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-rules-text", context: &["ValueSet"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-sourceReference", context: &["ValueSet"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-special-status", context: &["ValueSet", "CodeSystem"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-steward", context: &["ValueSet"], types: &["ContactDetail"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-supplement", context: &["ValueSet"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-system", context: &["ValueSet.compose.include.system"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-systemName", context: &["ValueSet.compose.include"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-systemRef", context: &["ValueSet.compose.include"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-toocostly", context: &["ValueSet.expansion"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-trusted-expansion", context: &["ValueSet"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-unclosed", context: &["ValueSet.expansion"], types: &["boolean"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-usage", context: &["ValueSet"], types: &[], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-warning", context: &["ValueSet"], types: &["markdown"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "valueset-workflowStatus", context: &["ValueSet"], types: &["string"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "variable", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item"], types: &["Expression"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-episodeOfCare", context: &["Observation", "DiagnosticReport", "Media", "DeviceRequest", "ServiceRequest", "NutritionOrder", "DeviceUseStatement", "AdverseEvent", "CarePlan", "CareTeam", "ClinicalImpression", "Communication", "CommunicationRequest", "Condition", "Procedure", "QuestionnaireResponse"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-instantiatesCanonical", context: &["Observation", "DiagnosticReport", "Media", "Condition", "SupplyDelivery", "CommunicationRequest", "SupplyRequest"], types: &["canonical"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-instantiatesUri", context: &["Observation", "DiagnosticReport", "Media", "Condition", "SupplyDelivery", "CommunicationRequest", "SupplyRequest"], types: &["uri"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-reasonCode", context: &["Observation", "DiagnosticReport", "Media", "NutritionOrder"], types: &["CodeableConcept"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-reasonReference", context: &["Observation", "DiagnosticReport", "Media", "NutritionOrder"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-relatedArtifact", context: &["DiagnosticReport", "Observation"], types: &["RelatedArtifact"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-researchStudy", context: &["Composition", "Consent", "DeviceUseStatement", "DiagnosticReport", "Encounter", "FamilyMemberHistory", "Immunization", "Media", "MedicationAdministration", "MedicationDispense", "MedicationStatement", "Observation", "Procedure", "QuestionnaireResponse", "RiskAssessment", "SupplyDelivery", "Task"], types: &["Reference"], parts: &[], modifier: false, binding: None },
    CoreExtension { name: "workflow-supportingInfo", context: &["DiagnosticReport", "Observation", "CommunicationRequest"], types: &["Reference"], parts: &[], modifier: false, binding: None },
];

#[rustfmt::skip]
static PART_BASIC: Part = Part { name: "Basic", of: "Basic", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("code", 1, Some(1), &["CodeableConcept"], &[]),
    member("subject", 0, Some(1), &["Reference"], &[]),
    member("created", 0, Some(1), &["date"], &[]),
    member("author", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization"]),
], rules: &[] };

#[rustfmt::skip]
static PART_BINARY: Part = Part { name: "Binary", of: "Binary", kind: &RESOURCE, members: &[
    bound(member("contentType", 1, Some(1), &["code"], &[]), &VS_MIMETYPES),
    member("securityContext", 0, Some(1), &["Reference"], &[]),
    member("data", 0, Some(1), &["base64Binary"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_CARE_TEAM_PARTICIPANT: Part = Part { name: "CareTeam.participant", of: "CareTeam", kind: &BACKBONE, members: &[
    member("role", 0, None, &["CodeableConcept"], &[]),
    member("member", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Organization", "CareTeam"]),
    member("onBehalfOf", 0, Some(1), &["Reference"], &["Organization"]),
    member("period", 0, Some(1), &["Period"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_CARE_TEAM: Part = Part { name: "CareTeam", of: "CareTeam", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    bound(member("status", 0, Some(1), &["code"], &[]), &VS_CARE_TEAM_STATUS),
    member("category", 0, None, &["CodeableConcept"], &[]),
    member("name", 0, Some(1), &["string"], &[]),
    member("subject", 0, Some(1), &["Reference"], &["Patient", "Group"]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("period", 0, Some(1), &["Period"], &[]),
    part("participant", 0, None, &PART_CARE_TEAM_PARTICIPANT),
    member("reasonCode", 0, None, &["CodeableConcept"], &[]),
    member("reasonReference", 0, None, &["Reference"], &["Condition"]),
    member("managingOrganization", 0, None, &["Reference"], &["Organization"]),
    member("telecom", 0, None, &["ContactPoint"], &[]),
    member("note", 0, None, &["Annotation"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COMMUNICATION_PAYLOAD: Part = Part { name: "Communication.payload", of: "Communication", kind: &BACKBONE, members: &[
    member("content[x]", 1, Some(1), &["string", "Attachment", "Reference"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COMMUNICATION: Part = Part { name: "Communication", of: "Communication", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("instantiatesCanonical", 0, None, &["canonical"], &["PlanDefinition", "ActivityDefinition", "Measure", "OperationDefinition", "Questionnaire"]),
    member("instantiatesUri", 0, None, &["uri"], &[]),
    member("basedOn", 0, None, &["Reference"], &[]),
    member("partOf", 0, None, &["Reference"], &[]),
    member("inResponseTo", 0, None, &["Reference"], &["Communication"]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_EVENT_STATUS),
    member("statusReason", 0, Some(1), &["CodeableConcept"], &[]),
    member("category", 0, None, &["CodeableConcept"], &[]),
    bound(member("priority", 0, Some(1), &["code"], &[]), &VS_REQUEST_PRIORITY),
    member("medium", 0, None, &["CodeableConcept"], &[]),
    member("subject", 0, Some(1), &["Reference"], &["Patient", "Group"]),
    member("topic", 0, Some(1), &["CodeableConcept"], &[]),
    member("about", 0, None, &["Reference"], &[]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("sent", 0, Some(1), &["dateTime"], &[]),
    member("received", 0, Some(1), &["dateTime"], &[]),
    member("recipient", 0, None, &["Reference"], &["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "CareTeam", "HealthcareService"]),
    member("sender", 0, Some(1), &["Reference"], &["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "HealthcareService"]),
    member("reasonCode", 0, None, &["CodeableConcept"], &[]),
    member("reasonReference", 0, None, &["Reference"], &["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    part("payload", 0, None, &PART_COMMUNICATION_PAYLOAD),
    member("note", 0, None, &["Annotation"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COMPOSITION_SECTION: Part = Part { name: "Composition.section", of: "Composition", kind: &BACKBONE, members: &[
    member("title", 0, Some(1), &["string"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    member("author", 0, None, &["Reference"], &["Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization"]),
    member("focus", 0, Some(1), &["Reference"], &[]),
    member("text", 0, Some(1), &["Narrative"], &[]),
    bound(member("mode", 0, Some(1), &["code"], &[]), &VS_LIST_MODE),
    member("orderedBy", 0, Some(1), &["CodeableConcept"], &[]),
    member("entry", 0, None, &["Reference"], &[]),
    member("emptyReason", 0, Some(1), &["CodeableConcept"], &[]),
    part("section", 0, None, &PART_COMPOSITION_SECTION),
], rules: &[Presence { key: "cmp-1", ask: Ask::Any, members: &["text", "entry", "section"] }, Presence { key: "cmp-2", ask: Ask::NotBoth, members: &["emptyReason", "entry"] }] };

#[rustfmt::skip]
static PART_COMPOSITION_RELATES_TO: Part = Part { name: "Composition.relatesTo", of: "Composition", kind: &BACKBONE, members: &[
    bound(member("code", 1, Some(1), &["code"], &[]), &VS_DOCUMENT_RELATIONSHIP_TYPE),
    member("target[x]", 1, Some(1), &["Identifier", "Reference"], &["Composition"]),
], rules: &[] };

#[rustfmt::skip]
static PART_COMPOSITION_EVENT: Part = Part { name: "Composition.event", of: "Composition", kind: &BACKBONE, members: &[
    member("code", 0, None, &["CodeableConcept"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("detail", 0, None, &["Reference"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COMPOSITION_ATTESTER: Part = Part { name: "Composition.attester", of: "Composition", kind: &BACKBONE, members: &[
    bound(member("mode", 1, Some(1), &["code"], &[]), &VS_COMPOSITION_ATTESTATION_MODE),
    member("time", 0, Some(1), &["dateTime"], &[]),
    member("party", 0, Some(1), &["Reference"], &["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization"]),
], rules: &[] };

#[rustfmt::skip]
static PART_COMPOSITION: Part = Part { name: "Composition", of: "Composition", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, Some(1), &["Identifier"], &[]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_COMPOSITION_STATUS),
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("category", 0, None, &["CodeableConcept"], &[]),
    member("subject", 0, Some(1), &["Reference"], &[]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("date", 1, Some(1), &["dateTime"], &[]),
    member("author", 1, None, &["Reference"], &["Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization"]),
    member("title", 1, Some(1), &["string"], &[]),
    member("confidentiality", 0, Some(1), &["code"], &[]),
    part("attester", 0, None, &PART_COMPOSITION_ATTESTER),
    member("custodian", 0, Some(1), &["Reference"], &["Organization"]),
    part("relatesTo", 0, None, &PART_COMPOSITION_RELATES_TO),
    part("event", 0, None, &PART_COMPOSITION_EVENT),
    part("section", 0, None, &PART_COMPOSITION_SECTION),
], rules: &[] };

#[rustfmt::skip]
static PART_CONDITION_STAGE: Part = Part { name: "Condition.stage", of: "Condition", kind: &BACKBONE, members: &[
    member("summary", 0, Some(1), &["CodeableConcept"], &[]),
    member("assessment", 0, None, &["Reference"], &["ClinicalImpression", "DiagnosticReport", "Observation"]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
], rules: &[Presence { key: "con-1", ask: Ask::Any, members: &["summary", "assessment"] }] };

#[rustfmt::skip]
static PART_CONDITION_EVIDENCE: Part = Part { name: "Condition.evidence", of: "Condition", kind: &BACKBONE, members: &[
    member("code", 0, None, &["CodeableConcept"], &[]),
    member("detail", 0, None, &["Reference"], &[]),
], rules: &[Presence { key: "con-2", ask: Ask::Any, members: &["code", "detail"] }] };

#[rustfmt::skip]
static PART_CONDITION: Part = Part { name: "Condition", of: "Condition", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    bound(member("clinicalStatus", 0, Some(1), &["CodeableConcept"], &[]), &VS_CONDITION_CLINICAL),
    bound(member("verificationStatus", 0, Some(1), &["CodeableConcept"], &[]), &VS_CONDITION_VER_STATUS),
    member("category", 0, None, &["CodeableConcept"], &[]),
    member("severity", 0, Some(1), &["CodeableConcept"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    member("bodySite", 0, None, &["CodeableConcept"], &[]),
    member("subject", 1, Some(1), &["Reference"], &["Patient", "Group"]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("onset[x]", 0, Some(1), &["dateTime", "Age", "Period", "Range", "string"], &[]),
    member("abatement[x]", 0, Some(1), &["dateTime", "Age", "Period", "Range", "string"], &[]),
    member("recordedDate", 0, Some(1), &["dateTime"], &[]),
    member("recorder", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Patient", "RelatedPerson"]),
    member("asserter", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Patient", "RelatedPerson"]),
    part("stage", 0, None, &PART_CONDITION_STAGE),
    part("evidence", 0, None, &PART_CONDITION_EVIDENCE),
    member("note", 0, None, &["Annotation"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: Part = Part { name: "Coverage.costToBeneficiary.exception", of: "Coverage", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COVERAGE_COST_TO_BENEFICIARY: Part = Part { name: "Coverage.costToBeneficiary", of: "Coverage", kind: &BACKBONE, members: &[
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("value[x]", 1, Some(1), &["Quantity", "Money"], &[]),
    part("exception", 0, None, &PART_COVERAGE_COST_TO_BENEFICIARY_EXCEPTION),
], rules: &[] };

#[rustfmt::skip]
static PART_COVERAGE_CLASS: Part = Part { name: "Coverage.class", of: "Coverage", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("value", 1, Some(1), &["string"], &[]),
    member("name", 0, Some(1), &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_COVERAGE: Part = Part { name: "Coverage", of: "Coverage", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_FM_STATUS),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("policyHolder", 0, Some(1), &["Reference"], &["Patient", "RelatedPerson", "Organization"]),
    member("subscriber", 0, Some(1), &["Reference"], &["Patient", "RelatedPerson"]),
    member("subscriberId", 0, Some(1), &["string"], &[]),
    member("beneficiary", 1, Some(1), &["Reference"], &["Patient"]),
    member("dependent", 0, Some(1), &["string"], &[]),
    member("relationship", 0, Some(1), &["CodeableConcept"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("payor", 1, None, &["Reference"], &["Organization", "Patient", "RelatedPerson"]),
    part("class", 0, None, &PART_COVERAGE_CLASS),
    member("order", 0, Some(1), &["positiveInt"], &[]),
    member("network", 0, Some(1), &["string"], &[]),
    part("costToBeneficiary", 0, None, &PART_COVERAGE_COST_TO_BENEFICIARY),
    member("subrogation", 0, Some(1), &["boolean"], &[]),
    member("contract", 0, None, &["Reference"], &["Contract"]),
], rules: &[] };

#[rustfmt::skip]
static PART_DEVICE_VERSION: Part = Part { name: "Device.version", of: "Device", kind: &BACKBONE, members: &[
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("component", 0, Some(1), &["Identifier"], &[]),
    member("value", 1, Some(1), &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DEVICE_UDI_CARRIER: Part = Part { name: "Device.udiCarrier", of: "Device", kind: &BACKBONE, members: &[
    member("deviceIdentifier", 0, Some(1), &["string"], &[]),
    member("issuer", 0, Some(1), &["uri"], &[]),
    member("jurisdiction", 0, Some(1), &["uri"], &[]),
    member("carrierAIDC", 0, Some(1), &["base64Binary"], &[]),
    member("carrierHRF", 0, Some(1), &["string"], &[]),
    bound(member("entryType", 0, Some(1), &["code"], &[]), &VS_UDI_ENTRY_TYPE),
], rules: &[] };

#[rustfmt::skip]
static PART_DEVICE_SPECIALIZATION: Part = Part { name: "Device.specialization", of: "Device", kind: &BACKBONE, members: &[
    member("systemType", 1, Some(1), &["CodeableConcept"], &[]),
    member("version", 0, Some(1), &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DEVICE_PROPERTY: Part = Part { name: "Device.property", of: "Device", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("valueQuantity", 0, None, &["Quantity"], &[]),
    member("valueCode", 0, None, &["CodeableConcept"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DEVICE_DEVICE_NAME: Part = Part { name: "Device.deviceName", of: "Device", kind: &BACKBONE, members: &[
    member("name", 1, Some(1), &["string"], &[]),
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_DEVICE_NAMETYPE),
], rules: &[] };

#[rustfmt::skip]
static PART_DEVICE: Part = Part { name: "Device", of: "Device", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("definition", 0, Some(1), &["Reference"], &["DeviceDefinition"]),
    part("udiCarrier", 0, None, &PART_DEVICE_UDI_CARRIER),
    bound(member("status", 0, Some(1), &["code"], &[]), &VS_DEVICE_STATUS),
    member("statusReason", 0, None, &["CodeableConcept"], &[]),
    member("distinctIdentifier", 0, Some(1), &["string"], &[]),
    member("manufacturer", 0, Some(1), &["string"], &[]),
    member("manufactureDate", 0, Some(1), &["dateTime"], &[]),
    member("expirationDate", 0, Some(1), &["dateTime"], &[]),
    member("lotNumber", 0, Some(1), &["string"], &[]),
    member("serialNumber", 0, Some(1), &["string"], &[]),
    part("deviceName", 0, None, &PART_DEVICE_DEVICE_NAME),
    member("modelNumber", 0, Some(1), &["string"], &[]),
    member("partNumber", 0, Some(1), &["string"], &[]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    part("specialization", 0, None, &PART_DEVICE_SPECIALIZATION),
    part("version", 0, None, &PART_DEVICE_VERSION),
    part("property", 0, None, &PART_DEVICE_PROPERTY),
    member("patient", 0, Some(1), &["Reference"], &["Patient"]),
    member("owner", 0, Some(1), &["Reference"], &["Organization"]),
    member("contact", 0, None, &["ContactPoint"], &[]),
    member("location", 0, Some(1), &["Reference"], &["Location"]),
    member("url", 0, Some(1), &["uri"], &[]),
    member("note", 0, None, &["Annotation"], &[]),
    member("safety", 0, None, &["CodeableConcept"], &[]),
    member("parent", 0, Some(1), &["Reference"], &["Device"]),
], rules: &[] };

#[rustfmt::skip]
static PART_DOCUMENT_REFERENCE_RELATES_TO: Part = Part { name: "DocumentReference.relatesTo", of: "DocumentReference", kind: &BACKBONE, members: &[
    bound(member("code", 1, Some(1), &["code"], &[]), &VS_DOCUMENT_RELATIONSHIP_TYPE),
    member("target", 1, Some(1), &["Reference"], &["DocumentReference"]),
], rules: &[] };

#[rustfmt::skip]
static PART_DOCUMENT_REFERENCE_CONTEXT: Part = Part { name: "DocumentReference.context", of: "DocumentReference", kind: &BACKBONE, members: &[
    member("encounter", 0, None, &["Reference"], &["Encounter", "EpisodeOfCare"]),
    member("event", 0, None, &["CodeableConcept"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("facilityType", 0, Some(1), &["CodeableConcept"], &[]),
    member("practiceSetting", 0, Some(1), &["CodeableConcept"], &[]),
    member("sourcePatientInfo", 0, Some(1), &["Reference"], &["Patient"]),
    member("related", 0, None, &["Reference"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DOCUMENT_REFERENCE_CONTENT: Part = Part { name: "DocumentReference.content", of: "DocumentReference", kind: &BACKBONE, members: &[
    member("attachment", 1, Some(1), &["Attachment"], &[]),
    member("format", 0, Some(1), &["Coding"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DOCUMENT_REFERENCE: Part = Part { name: "DocumentReference", of: "DocumentReference", kind: &DOMAIN_RESOURCE, members: &[
    member("masterIdentifier", 0, Some(1), &["Identifier"], &[]),
    member("identifier", 0, None, &["Identifier"], &[]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_DOCUMENT_REFERENCE_STATUS),
    bound(member("docStatus", 0, Some(1), &["code"], &[]), &VS_COMPOSITION_STATUS),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("category", 0, None, &["CodeableConcept"], &[]),
    member("subject", 0, Some(1), &["Reference"], &["Patient", "Practitioner", "Group", "Device"]),
    member("date", 0, Some(1), &["instant"], &[]),
    member("author", 0, None, &["Reference"], &["Practitioner", "PractitionerRole", "Organization", "Device", "Patient", "RelatedPerson"]),
    member("authenticator", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization"]),
    member("custodian", 0, Some(1), &["Reference"], &["Organization"]),
    part("relatesTo", 0, None, &PART_DOCUMENT_REFERENCE_RELATES_TO),
    member("description", 0, Some(1), &["string"], &[]),
    member("securityLabel", 0, None, &["CodeableConcept"], &[]),
    part("content", 1, None, &PART_DOCUMENT_REFERENCE_CONTENT),
    part("context", 0, Some(1), &PART_DOCUMENT_REFERENCE_CONTEXT),
], rules: &[] };

#[rustfmt::skip]
static PART_ENDPOINT: Part = Part { name: "Endpoint", of: "Endpoint", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_ENDPOINT_STATUS),
    member("connectionType", 1, Some(1), &["Coding"], &[]),
    member("name", 0, Some(1), &["string"], &[]),
    member("managingOrganization", 0, Some(1), &["Reference"], &["Organization"]),
    member("contact", 0, None, &["ContactPoint"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("payloadType", 1, None, &["CodeableConcept"], &[]),
    bound(member("payloadMimeType", 0, None, &["code"], &[]), &VS_MIMETYPES),
    member("address", 1, Some(1), &["url"], &[]),
    member("header", 0, None, &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_GROUP_MEMBER: Part = Part { name: "Group.member", of: "Group", kind: &BACKBONE, members: &[
    member("entity", 1, Some(1), &["Reference"], &["Patient", "Practitioner", "PractitionerRole", "Device", "Medication", "Substance", "Group"]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("inactive", 0, Some(1), &["boolean"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_GROUP_CHARACTERISTIC: Part = Part { name: "Group.characteristic", of: "Group", kind: &BACKBONE, members: &[
    member("code", 1, Some(1), &["CodeableConcept"], &[]),
    member("value[x]", 1, Some(1), &["CodeableConcept", "boolean", "Quantity", "Range", "Reference"], &[]),
    member("exclude", 1, Some(1), &["boolean"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_GROUP: Part = Part { name: "Group", of: "Group", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("active", 0, Some(1), &["boolean"], &[]),
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_GROUP_TYPE),
    member("actual", 1, Some(1), &["boolean"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    member("name", 0, Some(1), &["string"], &[]),
    member("quantity", 0, Some(1), &["unsignedInt"], &[]),
    member("managingEntity", 0, Some(1), &["Reference"], &["Organization", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    part("characteristic", 0, None, &PART_GROUP_CHARACTERISTIC),
    part("member", 0, None, &PART_GROUP_MEMBER),
], rules: &[] };

#[rustfmt::skip]
static PART_IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: Part = Part { name: "ImmunizationRecommendation.recommendation.dateCriterion", of: "ImmunizationRecommendation", kind: &BACKBONE, members: &[
    member("code", 1, Some(1), &["CodeableConcept"], &[]),
    member("value", 1, Some(1), &["dateTime"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: Part = Part { name: "ImmunizationRecommendation.recommendation", of: "ImmunizationRecommendation", kind: &BACKBONE, members: &[
    member("vaccineCode", 0, None, &["CodeableConcept"], &[]),
    member("targetDisease", 0, Some(1), &["CodeableConcept"], &[]),
    member("contraindicatedVaccineCode", 0, None, &["CodeableConcept"], &[]),
    member("forecastStatus", 1, Some(1), &["CodeableConcept"], &[]),
    member("forecastReason", 0, None, &["CodeableConcept"], &[]),
    part("dateCriterion", 0, None, &PART_IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION),
    member("description", 0, Some(1), &["string"], &[]),
    member("series", 0, Some(1), &["string"], &[]),
    member("doseNumber[x]", 0, Some(1), &["positiveInt", "string"], &[]),
    member("seriesDoses[x]", 0, Some(1), &["positiveInt", "string"], &[]),
    member("supportingImmunization", 0, None, &["Reference"], &["Immunization", "ImmunizationEvaluation"]),
    member("supportingPatientInformation", 0, None, &["Reference"], &[]),
], rules: &[Presence { key: "imr-1", ask: Ask::Any, members: &["vaccineCode", "targetDisease"] }] };

#[rustfmt::skip]
static PART_IMMUNIZATION_RECOMMENDATION: Part = Part { name: "ImmunizationRecommendation", of: "ImmunizationRecommendation", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("patient", 1, Some(1), &["Reference"], &["Patient"]),
    member("date", 1, Some(1), &["dateTime"], &[]),
    member("authority", 0, Some(1), &["Reference"], &["Organization"]),
    part("recommendation", 1, None, &PART_IMMUNIZATION_RECOMMENDATION_RECOMMENDATION),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST: Part = Part { name: "InsurancePlan.plan.specificCost.benefit.cost", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    bound(member("applicability", 0, Some(1), &["CodeableConcept"], &[]), &VS_INSURANCEPLAN_APPLICABILITY),
    member("qualifiers", 0, None, &["CodeableConcept"], &[]),
    member("value", 0, Some(1), &["Quantity"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT: Part = Part { name: "InsurancePlan.plan.specificCost.benefit", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    part("cost", 0, None, &PART_INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_PLAN_SPECIFIC_COST: Part = Part { name: "InsurancePlan.plan.specificCost", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("category", 1, Some(1), &["CodeableConcept"], &[]),
    part("benefit", 0, None, &PART_INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_PLAN_GENERAL_COST: Part = Part { name: "InsurancePlan.plan.generalCost", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("groupSize", 0, Some(1), &["positiveInt"], &[]),
    member("cost", 0, Some(1), &["Money"], &[]),
    member("comment", 0, Some(1), &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_PLAN: Part = Part { name: "InsurancePlan.plan", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("coverageArea", 0, None, &["Reference"], &["Location"]),
    member("network", 0, None, &["Reference"], &["Organization"]),
    part("generalCost", 0, None, &PART_INSURANCE_PLAN_PLAN_GENERAL_COST),
    part("specificCost", 0, None, &PART_INSURANCE_PLAN_PLAN_SPECIFIC_COST),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT: Part = Part { name: "InsurancePlan.coverage.benefit.limit", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("value", 0, Some(1), &["Quantity"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_COVERAGE_BENEFIT: Part = Part { name: "InsurancePlan.coverage.benefit", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("requirement", 0, Some(1), &["string"], &[]),
    part("limit", 0, None, &PART_INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_COVERAGE: Part = Part { name: "InsurancePlan.coverage", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("network", 0, None, &["Reference"], &["Organization"]),
    part("benefit", 1, None, &PART_INSURANCE_PLAN_COVERAGE_BENEFIT),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN_CONTACT: Part = Part { name: "InsurancePlan.contact", of: "InsurancePlan", kind: &BACKBONE, members: &[
    member("purpose", 0, Some(1), &["CodeableConcept"], &[]),
    member("name", 0, Some(1), &["HumanName"], &[]),
    member("telecom", 0, None, &["ContactPoint"], &[]),
    member("address", 0, Some(1), &["Address"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_INSURANCE_PLAN: Part = Part { name: "InsurancePlan", of: "InsurancePlan", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    bound(member("status", 0, Some(1), &["code"], &[]), &VS_PUBLICATION_STATUS),
    member("type", 0, None, &["CodeableConcept"], &[]),
    member("name", 0, Some(1), &["string"], &[]),
    member("alias", 0, None, &["string"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("ownedBy", 0, Some(1), &["Reference"], &["Organization"]),
    member("administeredBy", 0, Some(1), &["Reference"], &["Organization"]),
    member("coverageArea", 0, None, &["Reference"], &["Location"]),
    part("contact", 0, None, &PART_INSURANCE_PLAN_CONTACT),
    member("endpoint", 0, None, &["Reference"], &["Endpoint"]),
    member("network", 0, None, &["Reference"], &["Organization"]),
    part("coverage", 0, None, &PART_INSURANCE_PLAN_COVERAGE),
    part("plan", 0, None, &PART_INSURANCE_PLAN_PLAN),
], rules: &[Presence { key: "ipn-1", ask: Ask::Any, members: &["identifier", "name"] }] };

#[rustfmt::skip]
static PART_MEDICATION_INGREDIENT: Part = Part { name: "Medication.ingredient", of: "Medication", kind: &BACKBONE, members: &[
    member("item[x]", 1, Some(1), &["CodeableConcept", "Reference"], &["Substance", "Medication"]),
    member("isActive", 0, Some(1), &["boolean"], &[]),
    member("strength", 0, Some(1), &["Ratio"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_MEDICATION_BATCH: Part = Part { name: "Medication.batch", of: "Medication", kind: &BACKBONE, members: &[
    member("lotNumber", 0, Some(1), &["string"], &[]),
    member("expirationDate", 0, Some(1), &["dateTime"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_MEDICATION: Part = Part { name: "Medication", of: "Medication", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    bound(member("status", 0, Some(1), &["code"], &[]), &VS_MEDICATION_STATUS),
    member("manufacturer", 0, Some(1), &["Reference"], &["Organization"]),
    member("form", 0, Some(1), &["CodeableConcept"], &[]),
    member("amount", 0, Some(1), &["Ratio"], &[]),
    part("ingredient", 0, None, &PART_MEDICATION_INGREDIENT),
    part("batch", 0, Some(1), &PART_MEDICATION_BATCH),
], rules: &[] };

#[rustfmt::skip]
static PART_MESSAGE_HEADER_SOURCE: Part = Part { name: "MessageHeader.source", of: "MessageHeader", kind: &BACKBONE, members: &[
    member("name", 0, Some(1), &["string"], &[]),
    member("software", 0, Some(1), &["string"], &[]),
    member("version", 0, Some(1), &["string"], &[]),
    member("contact", 0, Some(1), &["ContactPoint"], &[]),
    member("endpoint", 1, Some(1), &["url"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_MESSAGE_HEADER_RESPONSE: Part = Part { name: "MessageHeader.response", of: "MessageHeader", kind: &BACKBONE, members: &[
    member("identifier", 1, Some(1), &["id"], &[]),
    bound(member("code", 1, Some(1), &["code"], &[]), &VS_RESPONSE_CODE),
    member("details", 0, Some(1), &["Reference"], &["OperationOutcome"]),
], rules: &[] };

#[rustfmt::skip]
static PART_MESSAGE_HEADER_DESTINATION: Part = Part { name: "MessageHeader.destination", of: "MessageHeader", kind: &BACKBONE, members: &[
    member("name", 0, Some(1), &["string"], &[]),
    member("target", 0, Some(1), &["Reference"], &["Device"]),
    member("endpoint", 1, Some(1), &["url"], &[]),
    member("receiver", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization"]),
], rules: &[] };

#[rustfmt::skip]
static PART_MESSAGE_HEADER: Part = Part { name: "MessageHeader", of: "MessageHeader", kind: &DOMAIN_RESOURCE, members: &[
    member("event[x]", 1, Some(1), &["Coding", "uri"], &[]),
    part("destination", 0, None, &PART_MESSAGE_HEADER_DESTINATION),
    member("sender", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization"]),
    member("enterer", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole"]),
    member("author", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole"]),
    part("source", 1, Some(1), &PART_MESSAGE_HEADER_SOURCE),
    member("responsible", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization"]),
    member("reason", 0, Some(1), &["CodeableConcept"], &[]),
    part("response", 0, Some(1), &PART_MESSAGE_HEADER_RESPONSE),
    member("focus", 0, None, &["Reference"], &[]),
    member("definition", 0, Some(1), &["canonical"], &["MessageDefinition"]),
], rules: &[] };

#[rustfmt::skip]
static PART_OBSERVATION_REFERENCE_RANGE: Part = Part { name: "Observation.referenceRange", of: "Observation", kind: &BACKBONE, members: &[
    member("low", 0, Some(1), &["Quantity"], &[]),
    member("high", 0, Some(1), &["Quantity"], &[]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("appliesTo", 0, None, &["CodeableConcept"], &[]),
    member("age", 0, Some(1), &["Range"], &[]),
    member("text", 0, Some(1), &["string"], &[]),
], rules: &[Presence { key: "obs-3", ask: Ask::Any, members: &["low", "high", "text"] }] };

#[rustfmt::skip]
static PART_OBSERVATION_COMPONENT: Part = Part { name: "Observation.component", of: "Observation", kind: &BACKBONE, members: &[
    member("code", 1, Some(1), &["CodeableConcept"], &[]),
    member("value[x]", 0, Some(1), &["Quantity", "CodeableConcept", "string", "boolean", "integer", "Range", "Ratio", "SampledData", "time", "dateTime", "Period"], &[]),
    member("dataAbsentReason", 0, Some(1), &["CodeableConcept"], &[]),
    member("interpretation", 0, None, &["CodeableConcept"], &[]),
    part("referenceRange", 0, None, &PART_OBSERVATION_REFERENCE_RANGE),
], rules: &[] };

#[rustfmt::skip]
static PART_OBSERVATION: Part = Part { name: "Observation", of: "Observation", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("basedOn", 0, None, &["Reference"], &["CarePlan", "DeviceRequest", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "ServiceRequest"]),
    member("partOf", 0, None, &["Reference"], &["MedicationAdministration", "MedicationDispense", "MedicationStatement", "Procedure", "Immunization", "ImagingStudy"]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_OBSERVATION_STATUS),
    member("category", 0, None, &["CodeableConcept"], &[]),
    member("code", 1, Some(1), &["CodeableConcept"], &[]),
    member("subject", 0, Some(1), &["Reference"], &["Patient", "Group", "Device", "Location"]),
    member("focus", 0, None, &["Reference"], &[]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("effective[x]", 0, Some(1), &["dateTime", "Period", "Timing", "instant"], &[]),
    member("issued", 0, Some(1), &["instant"], &[]),
    member("performer", 0, None, &["Reference"], &["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "RelatedPerson"]),
    member("value[x]", 0, Some(1), &["Quantity", "CodeableConcept", "string", "boolean", "integer", "Range", "Ratio", "SampledData", "time", "dateTime", "Period"], &[]),
    member("dataAbsentReason", 0, Some(1), &["CodeableConcept"], &[]),
    member("interpretation", 0, None, &["CodeableConcept"], &[]),
    member("note", 0, None, &["Annotation"], &[]),
    member("bodySite", 0, Some(1), &["CodeableConcept"], &[]),
    member("method", 0, Some(1), &["CodeableConcept"], &[]),
    member("specimen", 0, Some(1), &["Reference"], &["Specimen"]),
    member("device", 0, Some(1), &["Reference"], &["Device", "DeviceMetric"]),
    part("referenceRange", 0, None, &PART_OBSERVATION_REFERENCE_RANGE),
    member("hasMember", 0, None, &["Reference"], &["Observation", "QuestionnaireResponse", "MolecularSequence"]),
    member("derivedFrom", 0, None, &["Reference"], &["DocumentReference", "ImagingStudy", "Media", "QuestionnaireResponse", "Observation", "MolecularSequence"]),
    part("component", 0, None, &PART_OBSERVATION_COMPONENT),
], rules: &[Presence { key: "obs-6", ask: Ask::NotBoth, members: &["dataAbsentReason", "value[x]"] }] };

#[rustfmt::skip]
static PART_PATIENT_LINK: Part = Part { name: "Patient.link", of: "Patient", kind: &BACKBONE, members: &[
    member("other", 1, Some(1), &["Reference"], &["Patient", "RelatedPerson"]),
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_LINK_TYPE),
], rules: &[] };

#[rustfmt::skip]
static PART_PATIENT_CONTACT: Part = Part { name: "Patient.contact", of: "Patient", kind: &BACKBONE, members: &[
    member("relationship", 0, None, &["CodeableConcept"], &[]),
    member("name", 0, Some(1), &["HumanName"], &[]),
    member("telecom", 0, None, &["ContactPoint"], &[]),
    member("address", 0, Some(1), &["Address"], &[]),
    bound(member("gender", 0, Some(1), &["code"], &[]), &VS_ADMINISTRATIVE_GENDER),
    member("organization", 0, Some(1), &["Reference"], &["Organization"]),
    member("period", 0, Some(1), &["Period"], &[]),
], rules: &[Presence { key: "pat-1", ask: Ask::Any, members: &["name", "telecom", "address", "organization"] }] };

#[rustfmt::skip]
static PART_PATIENT_COMMUNICATION: Part = Part { name: "Patient.communication", of: "Patient", kind: &BACKBONE, members: &[
    member("language", 1, Some(1), &["CodeableConcept"], &[]),
    member("preferred", 0, Some(1), &["boolean"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PATIENT: Part = Part { name: "Patient", of: "Patient", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("active", 0, Some(1), &["boolean"], &[]),
    member("name", 0, None, &["HumanName"], &[]),
    member("telecom", 0, None, &["ContactPoint"], &[]),
    bound(member("gender", 0, Some(1), &["code"], &[]), &VS_ADMINISTRATIVE_GENDER),
    member("birthDate", 0, Some(1), &["date"], &[]),
    member("deceased[x]", 0, Some(1), &["boolean", "dateTime"], &[]),
    member("address", 0, None, &["Address"], &[]),
    member("maritalStatus", 0, Some(1), &["CodeableConcept"], &[]),
    member("multipleBirth[x]", 0, Some(1), &["boolean", "integer"], &[]),
    member("photo", 0, None, &["Attachment"], &[]),
    part("contact", 0, None, &PART_PATIENT_CONTACT),
    part("communication", 0, None, &PART_PATIENT_COMMUNICATION),
    member("generalPractitioner", 0, None, &["Reference"], &["Organization", "Practitioner", "PractitionerRole"]),
    member("managingOrganization", 0, Some(1), &["Reference"], &["Organization"]),
    part("link", 0, None, &PART_PATIENT_LINK),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_GOAL_TARGET: Part = Part { name: "PlanDefinition.goal.target", of: "PlanDefinition", kind: &BACKBONE, members: &[
    member("measure", 0, Some(1), &["CodeableConcept"], &[]),
    member("detail[x]", 0, Some(1), &["Quantity", "Range", "CodeableConcept"], &[]),
    member("due", 0, Some(1), &["Duration"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_GOAL: Part = Part { name: "PlanDefinition.goal", of: "PlanDefinition", kind: &BACKBONE, members: &[
    member("category", 0, Some(1), &["CodeableConcept"], &[]),
    member("description", 1, Some(1), &["CodeableConcept"], &[]),
    member("priority", 0, Some(1), &["CodeableConcept"], &[]),
    member("start", 0, Some(1), &["CodeableConcept"], &[]),
    member("addresses", 0, None, &["CodeableConcept"], &[]),
    member("documentation", 0, None, &["RelatedArtifact"], &[]),
    part("target", 0, None, &PART_PLAN_DEFINITION_GOAL_TARGET),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_ACTION_RELATED_ACTION: Part = Part { name: "PlanDefinition.action.relatedAction", of: "PlanDefinition", kind: &BACKBONE, members: &[
    member("actionId", 1, Some(1), &["id"], &[]),
    bound(member("relationship", 1, Some(1), &["code"], &[]), &VS_ACTION_RELATIONSHIP_TYPE),
    member("offset[x]", 0, Some(1), &["Duration", "Range"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_ACTION_PARTICIPANT: Part = Part { name: "PlanDefinition.action.participant", of: "PlanDefinition", kind: &BACKBONE, members: &[
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_ACTION_PARTICIPANT_TYPE),
    member("role", 0, Some(1), &["CodeableConcept"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_ACTION_DYNAMIC_VALUE: Part = Part { name: "PlanDefinition.action.dynamicValue", of: "PlanDefinition", kind: &BACKBONE, members: &[
    member("path", 0, Some(1), &["string"], &[]),
    member("expression", 0, Some(1), &["Expression"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_ACTION_CONDITION: Part = Part { name: "PlanDefinition.action.condition", of: "PlanDefinition", kind: &BACKBONE, members: &[
    bound(member("kind", 1, Some(1), &["code"], &[]), &VS_ACTION_CONDITION_KIND),
    member("expression", 0, Some(1), &["Expression"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION_ACTION: Part = Part { name: "PlanDefinition.action", of: "PlanDefinition", kind: &BACKBONE, members: &[
    member("prefix", 0, Some(1), &["string"], &[]),
    member("title", 0, Some(1), &["string"], &[]),
    member("description", 0, Some(1), &["string"], &[]),
    member("textEquivalent", 0, Some(1), &["string"], &[]),
    bound(member("priority", 0, Some(1), &["code"], &[]), &VS_REQUEST_PRIORITY),
    member("code", 0, None, &["CodeableConcept"], &[]),
    member("reason", 0, None, &["CodeableConcept"], &[]),
    member("documentation", 0, None, &["RelatedArtifact"], &[]),
    member("goalId", 0, None, &["id"], &[]),
    member("subject[x]", 0, Some(1), &["CodeableConcept", "Reference"], &["Group"]),
    member("trigger", 0, None, &["TriggerDefinition"], &[]),
    part("condition", 0, None, &PART_PLAN_DEFINITION_ACTION_CONDITION),
    member("input", 0, None, &["DataRequirement"], &[]),
    member("output", 0, None, &["DataRequirement"], &[]),
    part("relatedAction", 0, None, &PART_PLAN_DEFINITION_ACTION_RELATED_ACTION),
    member("timing[x]", 0, Some(1), &["dateTime", "Age", "Period", "Duration", "Range", "Timing"], &[]),
    part("participant", 0, None, &PART_PLAN_DEFINITION_ACTION_PARTICIPANT),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    bound(member("groupingBehavior", 0, Some(1), &["code"], &[]), &VS_ACTION_GROUPING_BEHAVIOR),
    bound(member("selectionBehavior", 0, Some(1), &["code"], &[]), &VS_ACTION_SELECTION_BEHAVIOR),
    bound(member("requiredBehavior", 0, Some(1), &["code"], &[]), &VS_ACTION_REQUIRED_BEHAVIOR),
    bound(member("precheckBehavior", 0, Some(1), &["code"], &[]), &VS_ACTION_PRECHECK_BEHAVIOR),
    bound(member("cardinalityBehavior", 0, Some(1), &["code"], &[]), &VS_ACTION_CARDINALITY_BEHAVIOR),
    member("definition[x]", 0, Some(1), &["canonical", "uri"], &[]),
    member("transform", 0, Some(1), &["canonical"], &[]),
    part("dynamicValue", 0, None, &PART_PLAN_DEFINITION_ACTION_DYNAMIC_VALUE),
    part("action", 0, None, &PART_PLAN_DEFINITION_ACTION),
], rules: &[] };

#[rustfmt::skip]
static PART_PLAN_DEFINITION: Part = Part { name: "PlanDefinition", of: "PlanDefinition", kind: &DOMAIN_RESOURCE, members: &[
    member("url", 0, Some(1), &["uri"], &[]),
    member("identifier", 0, None, &["Identifier"], &[]),
    member("version", 0, Some(1), &["string"], &[]),
    member("name", 0, Some(1), &["string"], &[]),
    member("title", 0, Some(1), &["string"], &[]),
    member("subtitle", 0, Some(1), &["string"], &[]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_PUBLICATION_STATUS),
    member("experimental", 0, Some(1), &["boolean"], &[]),
    member("subject[x]", 0, Some(1), &["CodeableConcept", "Reference"], &["Group"]),
    member("date", 0, Some(1), &["dateTime"], &[]),
    member("publisher", 0, Some(1), &["string"], &[]),
    member("contact", 0, None, &["ContactDetail"], &[]),
    member("description", 0, Some(1), &["markdown"], &[]),
    member("useContext", 0, None, &["UsageContext"], &[]),
    member("jurisdiction", 0, None, &["CodeableConcept"], &[]),
    member("purpose", 0, Some(1), &["markdown"], &[]),
    member("usage", 0, Some(1), &["string"], &[]),
    member("copyright", 0, Some(1), &["markdown"], &[]),
    member("approvalDate", 0, Some(1), &["date"], &[]),
    member("lastReviewDate", 0, Some(1), &["date"], &[]),
    member("effectivePeriod", 0, Some(1), &["Period"], &[]),
    member("topic", 0, None, &["CodeableConcept"], &[]),
    member("author", 0, None, &["ContactDetail"], &[]),
    member("editor", 0, None, &["ContactDetail"], &[]),
    member("reviewer", 0, None, &["ContactDetail"], &[]),
    member("endorser", 0, None, &["ContactDetail"], &[]),
    member("relatedArtifact", 0, None, &["RelatedArtifact"], &[]),
    member("library", 0, None, &["canonical"], &[]),
    part("goal", 0, None, &PART_PLAN_DEFINITION_GOAL),
    part("action", 0, None, &PART_PLAN_DEFINITION_ACTION),
], rules: &[] };

#[rustfmt::skip]
static PART_PROCEDURE_PERFORMER: Part = Part { name: "Procedure.performer", of: "Procedure", kind: &BACKBONE, members: &[
    member("function", 0, Some(1), &["CodeableConcept"], &[]),
    member("actor", 1, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    member("onBehalfOf", 0, Some(1), &["Reference"], &["Organization"]),
], rules: &[] };

#[rustfmt::skip]
static PART_PROCEDURE_FOCAL_DEVICE: Part = Part { name: "Procedure.focalDevice", of: "Procedure", kind: &BACKBONE, members: &[
    member("action", 0, Some(1), &["CodeableConcept"], &[]),
    member("manipulated", 1, Some(1), &["Reference"], &["Device"]),
], rules: &[] };

#[rustfmt::skip]
static PART_PROCEDURE: Part = Part { name: "Procedure", of: "Procedure", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("instantiatesCanonical", 0, None, &["canonical"], &[]),
    member("instantiatesUri", 0, None, &["uri"], &[]),
    member("basedOn", 0, None, &["Reference"], &["CarePlan", "ServiceRequest"]),
    member("partOf", 0, None, &["Reference"], &["Procedure", "Observation", "MedicationAdministration"]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_EVENT_STATUS),
    member("statusReason", 0, Some(1), &["CodeableConcept"], &[]),
    member("category", 0, Some(1), &["CodeableConcept"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    member("subject", 1, Some(1), &["Reference"], &["Patient", "Group"]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("performed[x]", 0, Some(1), &["dateTime", "Period", "string", "Age", "Range"], &[]),
    member("recorder", 0, Some(1), &["Reference"], &["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    member("asserter", 0, Some(1), &["Reference"], &["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    part("performer", 0, None, &PART_PROCEDURE_PERFORMER),
    member("location", 0, Some(1), &["Reference"], &["Location"]),
    member("reasonCode", 0, None, &["CodeableConcept"], &[]),
    member("reasonReference", 0, None, &["Reference"], &["Condition", "Observation", "Procedure", "DiagnosticReport", "DocumentReference"]),
    member("bodySite", 0, None, &["CodeableConcept"], &[]),
    member("outcome", 0, Some(1), &["CodeableConcept"], &[]),
    member("report", 0, None, &["Reference"], &["DiagnosticReport", "DocumentReference", "Composition"]),
    member("complication", 0, None, &["CodeableConcept"], &[]),
    member("complicationDetail", 0, None, &["Reference"], &["Condition"]),
    member("followUp", 0, None, &["CodeableConcept"], &[]),
    member("note", 0, None, &["Annotation"], &[]),
    part("focalDevice", 0, None, &PART_PROCEDURE_FOCAL_DEVICE),
    member("usedReference", 0, None, &["Reference"], &["Device", "Medication", "Substance"]),
    member("usedCode", 0, None, &["CodeableConcept"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_PROVENANCE_ENTITY: Part = Part { name: "Provenance.entity", of: "Provenance", kind: &BACKBONE, members: &[
    bound(member("role", 1, Some(1), &["code"], &[]), &VS_PROVENANCE_ENTITY_ROLE),
    member("what", 1, Some(1), &["Reference"], &[]),
    part("agent", 0, None, &PART_PROVENANCE_AGENT),
], rules: &[] };

#[rustfmt::skip]
static PART_PROVENANCE_AGENT: Part = Part { name: "Provenance.agent", of: "Provenance", kind: &BACKBONE, members: &[
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("role", 0, None, &["CodeableConcept"], &[]),
    member("who", 1, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
    member("onBehalfOf", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
], rules: &[] };

#[rustfmt::skip]
static PART_PROVENANCE: Part = Part { name: "Provenance", of: "Provenance", kind: &DOMAIN_RESOURCE, members: &[
    member("target", 1, None, &["Reference"], &[]),
    member("occurred[x]", 0, Some(1), &["Period", "dateTime"], &[]),
    member("recorded", 1, Some(1), &["instant"], &[]),
    member("policy", 0, None, &["uri"], &[]),
    member("location", 0, Some(1), &["Reference"], &["Location"]),
    member("reason", 0, None, &["CodeableConcept"], &[]),
    member("activity", 0, Some(1), &["CodeableConcept"], &[]),
    part("agent", 1, None, &PART_PROVENANCE_AGENT),
    part("entity", 0, None, &PART_PROVENANCE_ENTITY),
    member("signature", 0, None, &["Signature"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: Part = Part { name: "QuestionnaireResponse.item.answer", of: "QuestionnaireResponse", kind: &BACKBONE, members: &[
    member("value[x]", 0, Some(1), &["boolean", "decimal", "integer", "date", "dateTime", "time", "string", "uri", "Attachment", "Coding", "Quantity", "Reference"], &[]),
    part("item", 0, None, &PART_QUESTIONNAIRE_RESPONSE_ITEM),
], rules: &[] };

#[rustfmt::skip]
static PART_QUESTIONNAIRE_RESPONSE_ITEM: Part = Part { name: "QuestionnaireResponse.item", of: "QuestionnaireResponse", kind: &BACKBONE, members: &[
    member("linkId", 1, Some(1), &["string"], &[]),
    member("definition", 0, Some(1), &["uri"], &[]),
    member("text", 0, Some(1), &["string"], &[]),
    part("answer", 0, None, &PART_QUESTIONNAIRE_RESPONSE_ITEM_ANSWER),
    part("item", 0, None, &PART_QUESTIONNAIRE_RESPONSE_ITEM),
], rules: &[Presence { key: "qrs-1", ask: Ask::NotBoth, members: &["answer", "item"] }] };

#[rustfmt::skip]
static PART_QUESTIONNAIRE_RESPONSE: Part = Part { name: "QuestionnaireResponse", of: "QuestionnaireResponse", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, Some(1), &["Identifier"], &[]),
    member("basedOn", 0, None, &["Reference"], &["CarePlan", "ServiceRequest"]),
    member("partOf", 0, None, &["Reference"], &["Observation", "Procedure"]),
    member("questionnaire", 0, Some(1), &["canonical"], &["Questionnaire"]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_QUESTIONNAIRE_ANSWERS_STATUS),
    member("subject", 0, Some(1), &["Reference"], &[]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("authored", 0, Some(1), &["dateTime"], &[]),
    member("author", 0, Some(1), &["Reference"], &["Device", "Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization"]),
    member("source", 0, Some(1), &["Reference"], &["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    part("item", 0, None, &PART_QUESTIONNAIRE_RESPONSE_ITEM),
], rules: &[] };

#[rustfmt::skip]
static PART_RELATED_PERSON_COMMUNICATION: Part = Part { name: "RelatedPerson.communication", of: "RelatedPerson", kind: &BACKBONE, members: &[
    member("language", 1, Some(1), &["CodeableConcept"], &[]),
    member("preferred", 0, Some(1), &["boolean"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_RELATED_PERSON: Part = Part { name: "RelatedPerson", of: "RelatedPerson", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("active", 0, Some(1), &["boolean"], &[]),
    member("patient", 1, Some(1), &["Reference"], &["Patient"]),
    member("relationship", 0, None, &["CodeableConcept"], &[]),
    member("name", 0, None, &["HumanName"], &[]),
    member("telecom", 0, None, &["ContactPoint"], &[]),
    bound(member("gender", 0, Some(1), &["code"], &[]), &VS_ADMINISTRATIVE_GENDER),
    member("birthDate", 0, Some(1), &["date"], &[]),
    member("address", 0, None, &["Address"], &[]),
    member("photo", 0, None, &["Attachment"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    part("communication", 0, None, &PART_RELATED_PERSON_COMMUNICATION),
], rules: &[] };

#[rustfmt::skip]
static PART_RESEARCH_STUDY_OBJECTIVE: Part = Part { name: "ResearchStudy.objective", of: "ResearchStudy", kind: &BACKBONE, members: &[
    member("name", 0, Some(1), &["string"], &[]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_RESEARCH_STUDY_ARM: Part = Part { name: "ResearchStudy.arm", of: "ResearchStudy", kind: &BACKBONE, members: &[
    member("name", 1, Some(1), &["string"], &[]),
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("description", 0, Some(1), &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_RESEARCH_STUDY: Part = Part { name: "ResearchStudy", of: "ResearchStudy", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("title", 0, Some(1), &["string"], &[]),
    member("protocol", 0, None, &["Reference"], &["PlanDefinition"]),
    member("partOf", 0, None, &["Reference"], &["ResearchStudy"]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_RESEARCH_STUDY_STATUS),
    member("primaryPurposeType", 0, Some(1), &["CodeableConcept"], &[]),
    member("phase", 0, Some(1), &["CodeableConcept"], &[]),
    member("category", 0, None, &["CodeableConcept"], &[]),
    member("focus", 0, None, &["CodeableConcept"], &[]),
    member("condition", 0, None, &["CodeableConcept"], &[]),
    member("contact", 0, None, &["ContactDetail"], &[]),
    member("relatedArtifact", 0, None, &["RelatedArtifact"], &[]),
    member("keyword", 0, None, &["CodeableConcept"], &[]),
    member("location", 0, None, &["CodeableConcept"], &[]),
    member("description", 0, Some(1), &["markdown"], &[]),
    member("enrollment", 0, None, &["Reference"], &["Group"]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("sponsor", 0, Some(1), &["Reference"], &["Organization"]),
    member("principalInvestigator", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole"]),
    member("site", 0, None, &["Reference"], &["Location"]),
    member("reasonStopped", 0, Some(1), &["CodeableConcept"], &[]),
    member("note", 0, None, &["Annotation"], &[]),
    part("arm", 0, None, &PART_RESEARCH_STUDY_ARM),
    part("objective", 0, None, &PART_RESEARCH_STUDY_OBJECTIVE),
], rules: &[] };

#[rustfmt::skip]
static PART_SERVICE_REQUEST: Part = Part { name: "ServiceRequest", of: "ServiceRequest", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("instantiatesCanonical", 0, None, &["canonical"], &[]),
    member("instantiatesUri", 0, None, &["uri"], &[]),
    member("basedOn", 0, None, &["Reference"], &["CarePlan", "ServiceRequest", "MedicationRequest"]),
    member("replaces", 0, None, &["Reference"], &["ServiceRequest"]),
    member("requisition", 0, Some(1), &["Identifier"], &[]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_REQUEST_STATUS),
    bound(member("intent", 1, Some(1), &["code"], &[]), &VS_REQUEST_INTENT),
    member("category", 0, None, &["CodeableConcept"], &[]),
    bound(member("priority", 0, Some(1), &["code"], &[]), &VS_REQUEST_PRIORITY),
    member("doNotPerform", 0, Some(1), &["boolean"], &[]),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    member("orderDetail", 0, None, &["CodeableConcept"], &[]),
    member("quantity[x]", 0, Some(1), &["Quantity", "Ratio", "Range"], &[]),
    member("subject", 1, Some(1), &["Reference"], &["Patient", "Group", "Location", "Device"]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("occurrence[x]", 0, Some(1), &["dateTime", "Period", "Timing"], &[]),
    member("asNeeded[x]", 0, Some(1), &["boolean", "CodeableConcept"], &[]),
    member("authoredOn", 0, Some(1), &["dateTime"], &[]),
    member("requester", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    member("performerType", 0, Some(1), &["CodeableConcept"], &[]),
    member("performer", 0, None, &["Reference"], &["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    member("locationCode", 0, None, &["CodeableConcept"], &[]),
    member("locationReference", 0, None, &["Reference"], &["Location"]),
    member("reasonCode", 0, None, &["CodeableConcept"], &[]),
    member("reasonReference", 0, None, &["Reference"], &["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    member("insurance", 0, None, &["Reference"], &["Coverage", "ClaimResponse"]),
    member("supportingInfo", 0, None, &["Reference"], &[]),
    member("specimen", 0, None, &["Reference"], &["Specimen"]),
    member("bodySite", 0, None, &["CodeableConcept"], &[]),
    member("note", 0, None, &["Annotation"], &[]),
    member("patientInstruction", 0, Some(1), &["string"], &[]),
    member("relevantHistory", 0, None, &["Reference"], &["Provenance"]),
], rules: &[Presence { key: "prr-1", ask: Ask::Needs, members: &["orderDetail", "code"] }] };

#[rustfmt::skip]
static PART_TASK_RESTRICTION: Part = Part { name: "Task.restriction", of: "Task", kind: &BACKBONE, members: &[
    member("repetitions", 0, Some(1), &["positiveInt"], &[]),
    member("period", 0, Some(1), &["Period"], &[]),
    member("recipient", 0, None, &["Reference"], &["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "Organization"]),
], rules: &[] };

#[rustfmt::skip]
static PART_TASK_OUTPUT: Part = Part { name: "Task.output", of: "Task", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("value[x]", 1, Some(1), &["base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown", "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "Address", "Age", "Annotation", "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Count", "Distance", "Duration", "HumanName", "Identifier", "Money", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData", "Signature", "Timing", "ContactDetail", "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact", "TriggerDefinition", "UsageContext", "Dosage", "Meta"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_TASK_INPUT: Part = Part { name: "Task.input", of: "Task", kind: &BACKBONE, members: &[
    member("type", 1, Some(1), &["CodeableConcept"], &[]),
    member("value[x]", 1, Some(1), &["base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown", "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "Address", "Age", "Annotation", "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Count", "Distance", "Duration", "HumanName", "Identifier", "Money", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData", "Signature", "Timing", "ContactDetail", "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact", "TriggerDefinition", "UsageContext", "Dosage", "Meta"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_TASK: Part = Part { name: "Task", of: "Task", kind: &DOMAIN_RESOURCE, members: &[
    member("identifier", 0, None, &["Identifier"], &[]),
    member("instantiatesCanonical", 0, Some(1), &["canonical"], &["ActivityDefinition"]),
    member("instantiatesUri", 0, Some(1), &["uri"], &[]),
    member("basedOn", 0, None, &["Reference"], &[]),
    member("groupIdentifier", 0, Some(1), &["Identifier"], &[]),
    member("partOf", 0, None, &["Reference"], &["Task"]),
    bound(member("status", 1, Some(1), &["code"], &[]), &VS_TASK_STATUS),
    member("statusReason", 0, Some(1), &["CodeableConcept"], &[]),
    member("businessStatus", 0, Some(1), &["CodeableConcept"], &[]),
    bound(member("intent", 1, Some(1), &["code"], &[]), &VS_TASK_INTENT),
    bound(member("priority", 0, Some(1), &["code"], &[]), &VS_REQUEST_PRIORITY),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
    member("description", 0, Some(1), &["string"], &[]),
    member("focus", 0, Some(1), &["Reference"], &[]),
    member("for", 0, Some(1), &["Reference"], &[]),
    member("encounter", 0, Some(1), &["Reference"], &["Encounter"]),
    member("executionPeriod", 0, Some(1), &["Period"], &[]),
    member("authoredOn", 0, Some(1), &["dateTime"], &[]),
    member("lastModified", 0, Some(1), &["dateTime"], &[]),
    member("requester", 0, Some(1), &["Reference"], &["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    member("performerType", 0, None, &["CodeableConcept"], &[]),
    member("owner", 0, Some(1), &["Reference"], &["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    member("location", 0, Some(1), &["Reference"], &["Location"]),
    member("reasonCode", 0, Some(1), &["CodeableConcept"], &[]),
    member("reasonReference", 0, Some(1), &["Reference"], &[]),
    member("insurance", 0, None, &["Reference"], &["Coverage", "ClaimResponse"]),
    member("note", 0, None, &["Annotation"], &[]),
    member("relevantHistory", 0, None, &["Reference"], &["Provenance"]),
    part("restriction", 0, Some(1), &PART_TASK_RESTRICTION),
    part("input", 0, None, &PART_TASK_INPUT),
    part("output", 0, None, &PART_TASK_OUTPUT),
], rules: &[] };

/// Sorted by name.
#[rustfmt::skip]
pub(super) static RESOURCES: &[&Part] = &[
        &PART_BASIC, &PART_BINARY, &PART_CARE_TEAM, &PART_COMMUNICATION, &PART_COMPOSITION, &PART_CONDITION,
        &PART_COVERAGE, &PART_DEVICE, &PART_DOCUMENT_REFERENCE, &PART_ENDPOINT, &PART_GROUP,
        &PART_IMMUNIZATION_RECOMMENDATION, &PART_INSURANCE_PLAN, &PART_MEDICATION, &PART_MESSAGE_HEADER,
        &PART_OBSERVATION, &PART_PATIENT, &PART_PLAN_DEFINITION, &PART_PROCEDURE, &PART_PROVENANCE,
        &PART_QUESTIONNAIRE_RESPONSE, &PART_RELATED_PERSON, &PART_RESEARCH_STUDY, &PART_SERVICE_REQUEST, &PART_TASK,
    ];

#[rustfmt::skip]
static PART_ANNOTATION: Part = Part { name: "Annotation", of: "Annotation", kind: &ELEMENT, members: &[
    member("author[x]", 0, Some(1), &["string", "Reference"], &["Practitioner", "Patient", "RelatedPerson", "Organization"]),
    member("time", 0, Some(1), &["dateTime"], &[]),
    member("text", 1, Some(1), &["markdown"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_CONTACT_DETAIL: Part = Part { name: "ContactDetail", of: "ContactDetail", kind: &ELEMENT, members: &[
    member("name", 0, Some(1), &["string"], &[]),
    member("telecom", 0, None, &["ContactPoint"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_CONTRIBUTOR: Part = Part { name: "Contributor", of: "Contributor", kind: &ELEMENT, members: &[
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_CONTRIBUTOR_TYPE),
    member("name", 1, Some(1), &["string"], &[]),
    member("contact", 0, None, &["ContactDetail"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DATA_REQUIREMENT_SORT: Part = Part { name: "DataRequirement.sort", of: "DataRequirement", kind: &ELEMENT, members: &[
    member("path", 1, Some(1), &["string"], &[]),
    bound(member("direction", 1, Some(1), &["code"], &[]), &VS_SORT_DIRECTION),
], rules: &[] };

#[rustfmt::skip]
static PART_DATA_REQUIREMENT_DATE_FILTER: Part = Part { name: "DataRequirement.dateFilter", of: "DataRequirement", kind: &ELEMENT, members: &[
    member("path", 0, Some(1), &["string"], &[]),
    member("searchParam", 0, Some(1), &["string"], &[]),
    member("value[x]", 0, Some(1), &["dateTime", "Period", "Duration"], &[]),
], rules: &[Presence { key: "drq-2", ask: Ask::Any, members: &["path", "searchParam"] }, Presence { key: "drq-2", ask: Ask::NotBoth, members: &["path", "searchParam"] }] };

#[rustfmt::skip]
static PART_DATA_REQUIREMENT_CODE_FILTER: Part = Part { name: "DataRequirement.codeFilter", of: "DataRequirement", kind: &ELEMENT, members: &[
    member("path", 0, Some(1), &["string"], &[]),
    member("searchParam", 0, Some(1), &["string"], &[]),
    member("valueSet", 0, Some(1), &["canonical"], &["ValueSet"]),
    member("code", 0, None, &["Coding"], &[]),
], rules: &[Presence { key: "drq-1", ask: Ask::Any, members: &["path", "searchParam"] }, Presence { key: "drq-1", ask: Ask::NotBoth, members: &["path", "searchParam"] }] };

#[rustfmt::skip]
static PART_DATA_REQUIREMENT: Part = Part { name: "DataRequirement", of: "DataRequirement", kind: &ELEMENT, members: &[
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_ALL_TYPES),
    member("profile", 0, None, &["canonical"], &["StructureDefinition"]),
    member("subject[x]", 0, Some(1), &["CodeableConcept", "Reference"], &["Group"]),
    member("mustSupport", 0, None, &["string"], &[]),
    part("codeFilter", 0, None, &PART_DATA_REQUIREMENT_CODE_FILTER),
    part("dateFilter", 0, None, &PART_DATA_REQUIREMENT_DATE_FILTER),
    member("limit", 0, Some(1), &["positiveInt"], &[]),
    part("sort", 0, None, &PART_DATA_REQUIREMENT_SORT),
], rules: &[] };

#[rustfmt::skip]
static PART_DOSAGE_DOSE_AND_RATE: Part = Part { name: "Dosage.doseAndRate", of: "Dosage", kind: &ELEMENT, members: &[
    member("type", 0, Some(1), &["CodeableConcept"], &[]),
    member("dose[x]", 0, Some(1), &["Range", "Quantity"], &[]),
    member("rate[x]", 0, Some(1), &["Ratio", "Range", "Quantity"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_DOSAGE: Part = Part { name: "Dosage", of: "Dosage", kind: &BACKBONE, members: &[
    member("sequence", 0, Some(1), &["integer"], &[]),
    member("text", 0, Some(1), &["string"], &[]),
    member("additionalInstruction", 0, None, &["CodeableConcept"], &[]),
    member("patientInstruction", 0, Some(1), &["string"], &[]),
    member("timing", 0, Some(1), &["Timing"], &[]),
    member("asNeeded[x]", 0, Some(1), &["boolean", "CodeableConcept"], &[]),
    member("site", 0, Some(1), &["CodeableConcept"], &[]),
    member("route", 0, Some(1), &["CodeableConcept"], &[]),
    member("method", 0, Some(1), &["CodeableConcept"], &[]),
    part("doseAndRate", 0, None, &PART_DOSAGE_DOSE_AND_RATE),
    member("maxDosePerPeriod", 0, Some(1), &["Ratio"], &[]),
    member("maxDosePerAdministration", 0, Some(1), &["Quantity"], &[]),
    member("maxDosePerLifetime", 0, Some(1), &["Quantity"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_EXPRESSION: Part = Part { name: "Expression", of: "Expression", kind: &ELEMENT, members: &[
    member("description", 0, Some(1), &["string"], &[]),
    member("name", 0, Some(1), &["id"], &[]),
    member("language", 1, Some(1), &["code"], &[]),
    member("expression", 0, Some(1), &["string"], &[]),
    member("reference", 0, Some(1), &["uri"], &[]),
], rules: &[Presence { key: "exp-1", ask: Ask::Any, members: &["expression", "reference"] }] };

#[rustfmt::skip]
static PART_PARAMETER_DEFINITION: Part = Part { name: "ParameterDefinition", of: "ParameterDefinition", kind: &ELEMENT, members: &[
    member("name", 0, Some(1), &["code"], &[]),
    bound(member("use", 1, Some(1), &["code"], &[]), &VS_OPERATION_PARAMETER_USE),
    member("min", 0, Some(1), &["integer"], &[]),
    member("max", 0, Some(1), &["string"], &[]),
    member("documentation", 0, Some(1), &["string"], &[]),
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_ALL_TYPES),
    member("profile", 0, Some(1), &["canonical"], &["StructureDefinition"]),
], rules: &[] };

#[rustfmt::skip]
static PART_RELATED_ARTIFACT: Part = Part { name: "RelatedArtifact", of: "RelatedArtifact", kind: &ELEMENT, members: &[
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_RELATED_ARTIFACT_TYPE),
    member("label", 0, Some(1), &["string"], &[]),
    member("display", 0, Some(1), &["string"], &[]),
    member("citation", 0, Some(1), &["markdown"], &[]),
    member("url", 0, Some(1), &["url"], &[]),
    member("document", 0, Some(1), &["Attachment"], &[]),
    member("resource", 0, Some(1), &["canonical"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_SAMPLED_DATA: Part = Part { name: "SampledData", of: "SampledData", kind: &ELEMENT, members: &[
    member("origin", 1, Some(1), &["Quantity"], &[]),
    member("period", 1, Some(1), &["decimal"], &[]),
    member("factor", 0, Some(1), &["decimal"], &[]),
    member("lowerLimit", 0, Some(1), &["decimal"], &[]),
    member("upperLimit", 0, Some(1), &["decimal"], &[]),
    member("dimensions", 1, Some(1), &["positiveInt"], &[]),
    member("data", 0, Some(1), &["string"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_TIMING_REPEAT: Part = Part { name: "Timing.repeat", of: "Timing", kind: &ELEMENT, members: &[
    member("bounds[x]", 0, Some(1), &["Duration", "Range", "Period"], &[]),
    member("count", 0, Some(1), &["positiveInt"], &[]),
    member("countMax", 0, Some(1), &["positiveInt"], &[]),
    member("duration", 0, Some(1), &["decimal"], &[]),
    member("durationMax", 0, Some(1), &["decimal"], &[]),
    bound(member("durationUnit", 0, Some(1), &["code"], &[]), &VS_UNITS_OF_TIME),
    member("frequency", 0, Some(1), &["positiveInt"], &[]),
    member("frequencyMax", 0, Some(1), &["positiveInt"], &[]),
    member("period", 0, Some(1), &["decimal"], &[]),
    member("periodMax", 0, Some(1), &["decimal"], &[]),
    bound(member("periodUnit", 0, Some(1), &["code"], &[]), &VS_UNITS_OF_TIME),
    bound(member("dayOfWeek", 0, None, &["code"], &[]), &VS_DAYS_OF_WEEK),
    member("timeOfDay", 0, None, &["time"], &[]),
    bound(member("when", 0, None, &["code"], &[]), &VS_EVENT_TIMING),
    member("offset", 0, Some(1), &["unsignedInt"], &[]),
], rules: &[Presence { key: "tim-1", ask: Ask::Needs, members: &["duration", "durationUnit"] }, Presence { key: "tim-2", ask: Ask::Needs, members: &["period", "periodUnit"] }, Presence { key: "tim-6", ask: Ask::Needs, members: &["periodMax", "period"] }, Presence { key: "tim-7", ask: Ask::Needs, members: &["durationMax", "duration"] }, Presence { key: "tim-8", ask: Ask::Needs, members: &["countMax", "count"] }, Presence { key: "tim-10", ask: Ask::NotBoth, members: &["timeOfDay", "when"] }] };

#[rustfmt::skip]
static PART_TIMING: Part = Part { name: "Timing", of: "Timing", kind: &BACKBONE, members: &[
    member("event", 0, None, &["dateTime"], &[]),
    part("repeat", 0, Some(1), &PART_TIMING_REPEAT),
    member("code", 0, Some(1), &["CodeableConcept"], &[]),
], rules: &[] };

#[rustfmt::skip]
static PART_TRIGGER_DEFINITION: Part = Part { name: "TriggerDefinition", of: "TriggerDefinition", kind: &ELEMENT, members: &[
    bound(member("type", 1, Some(1), &["code"], &[]), &VS_TRIGGER_TYPE),
    member("name", 0, Some(1), &["string"], &[]),
    member("timing[x]", 0, Some(1), &["Timing", "date", "dateTime", "Reference"], &["Schedule"]),
    member("data", 0, None, &["DataRequirement"], &[]),
    member("condition", 0, Some(1), &["Expression"], &[]),
], rules: &[Presence { key: "trd-1", ask: Ask::NotBoth, members: &["data", "timing[x]"] }, Presence { key: "trd-2", ask: Ask::Needs, members: &["condition", "data"] }] };

#[rustfmt::skip]
static PART_USAGE_CONTEXT: Part = Part { name: "UsageContext", of: "UsageContext", kind: &ELEMENT, members: &[
    member("code", 1, Some(1), &["Coding"], &[]),
    member("value[x]", 1, Some(1), &["CodeableConcept", "Quantity", "Range", "Reference"], &["PlanDefinition", "ResearchStudy", "InsurancePlan", "HealthcareService", "Group", "Location", "Organization"]),
], rules: &[] };

/// Sorted by name.
#[rustfmt::skip]
pub(super) static DATATYPES: &[&Part] = &[
        &PART_ANNOTATION, &PART_CONTACT_DETAIL, &PART_CONTRIBUTOR, &PART_DATA_REQUIREMENT, &PART_DOSAGE,
        &PART_EXPRESSION, &PART_PARAMETER_DEFINITION, &PART_RELATED_ARTIFACT, &PART_SAMPLED_DATA, &PART_TIMING,
        &PART_TRIGGER_DEFINITION, &PART_USAGE_CONTEXT,
    ];
