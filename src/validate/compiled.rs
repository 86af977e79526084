//! Generated from `profiles/` (ed6172a06eb0ad34), see `profiles/README.md`; do not edit.

#[rustfmt::skip]
use super::{table::{Aggregation, CodeList, CodeSystem, Codes, CoreBinding, CoreExtension, CorePart, CoreValue, Include, Invariant, Match, Node, Pattern, Profile, Rule, Slice, Slicing, Strength, Target, ValueSet}, Edition, Layer};

/// An element without constraints.
#[rustfmt::skip]
const NODE: Node = Node {
    name: "", id: "", layer: Layer::R4, min: None, max: None, rules: &[], slicing: None, children: &[],
};

/// The value set of an address, when something is bound to it.
pub(super) fn value_set(url: &str) -> Option<&'static ValueSet> {
    VALUE_SETS.binary_search_by(|set| set.url.cmp(url)).ok().map(|index| VALUE_SETS[index])
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
    index: 37, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment", name: "FrAppointmentSASSOS", version: "1.2.0",
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
    index: 38, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator", name: "BundleAgregateurSOS", version: "1.2.0",
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
    index: 39, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-location-aggregator", name: "FrLocationAgregateurSOS", version: "1.2.0",
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
    index: 40, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-organization-aggregator", name: "FrOrganizationAgregateurSOS", version: "1.2.0",
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
    index: 41, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-schedule-aggregator", name: "FrScheduleAgregateurSOS", version: "1.2.0",
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
    index: 42, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator", name: "FrSlotAgregateurSOS", version: "1.2.0",
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
pub(super) static EXTENSION_SLOT_SERVICE_TYPE_1_1_0: Profile = Profile {
    index: 0, url: "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType", name: "SASServiceTypeR5", version: "1.1.0",
    of: "Extension", layer: Layer::Profile, base: None, context: &["Slot.serviceType"],
    root: Node { name: "Extension", id: "Extension", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Extension.extension", layer: Layer::Profile, max: Some(0), ..NODE },
        Node { name: "url", id: "Extension.url", layer: Layer::Profile, rules: &[Rule::Fixed("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType")], ..NODE },
        Node { name: "value[x]", id: "Extension.value[x]", layer: Layer::Profile, rules: &[Rule::Types(&["Reference"]), Rule::Targets(&[Target::Type("HealthcareService")])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static BUNDLE_AGREGATEUR_1_1_0: Profile = Profile {
    index: 23, url: "http://sas.fr/fhir/StructureDefinition/BundleAgregateur", name: "BundleAgregateur", version: "1.1.0",
    of: "Bundle", layer: Layer::Profile, base: None, context: &[],
    root: Node { name: "Bundle", id: "Bundle", layer: Layer::Profile, children: &[
        Node { name: "type", id: "Bundle.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("searchset"))], ..NODE },
        Node { name: "entry", id: "Bundle.entry", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "FrSlotAgregateur", matches: Match::ResourceType("Slot"), node: Node { name: "entry", id: "Bundle.entry:FrSlotAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrSlotAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_SLOT_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "FrScheduleAgregateur", matches: Match::ResourceType("Schedule"), node: Node { name: "entry", id: "Bundle.entry:FrScheduleAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrScheduleAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "FrPractitionerAgregateur", matches: Match::ResourceType("Practitioner"), node: Node { name: "entry", id: "Bundle.entry:FrPractitionerAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrPractitionerAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "FrPractitionerRoleExerciceAgregateur", matches: Match::ResourceType("PractitionerRole"), node: Node { name: "entry", id: "Bundle.entry:FrPractitionerRoleExerciceAgregateur", layer: Layer::Profile, children: &[
                Node { name: "resource", id: "Bundle.entry:FrPractitionerRoleExerciceAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_APPOINTMENT_SAS_1_1_0: Profile = Profile {
    index: 24, url: "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS", name: "FrAppointmentSAS", version: "1.1.0",
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
            Node { name: "status", id: "Appointment.participant.status", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("accepted"))], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_LOCATION_AGREGATEUR_1_1_0: Profile = Profile {
    index: 25, url: "http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur", name: "FrLocationAgregateur", version: "1.1.0",
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
pub(super) static FR_PRACTITIONER_AGREGATEUR_1_1_0: Profile = Profile {
    index: 26, url: "http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur", name: "FrPractitionerAgregateur", version: "1.1.0",
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
pub(super) static FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR_1_1_0: Profile = Profile {
    index: 27, url: "http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur", name: "FrPractitionerRoleExerciceAgregateur", version: "1.1.0",
    of: "PractitionerRole", layer: Layer::Profile, base: Some(&FR_PRACTITIONER_ROLE_EXERCICE), context: &[],
    root: Node { name: "PractitionerRole", id: "PractitionerRole", layer: Layer::Profile, children: &[
        Node { name: "contained", id: "PractitionerRole.contained", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "extension", id: "PractitionerRole.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "PractitionerRole.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
        ] }), ..NODE },
        Node { name: "practitioner", id: "PractitionerRole.practitioner", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_PRACTITIONER_AGREGATEUR_1_1_0)]), Rule::Aggregation(&[Aggregation::Referenced, Aggregation::Bundled])], ..NODE },
        Node { name: "organization", id: "PractitionerRole.organization", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_ORGANIZATION)])], children: &[
            Node { name: "identifier", id: "PractitionerRole.organization.identifier", layer: Layer::Profile, children: &[
                Node { name: "type", id: "PractitionerRole.organization.identifier.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Concept { system: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", code: "IDNST" })], ..NODE },
                Node { name: "system", id: "PractitionerRole.organization.identifier.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("urn:oid:1.2.250.1.71.4.2.2"))], ..NODE },
            ], ..NODE },
        ], ..NODE },
        Node { name: "code", id: "PractitionerRole.code", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTIONER_ROLE_EXERCICE)], ..NODE },
        Node { name: "specialty", id: "PractitionerRole.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "location", id: "PractitionerRole.location", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION_AGREGATEUR_1_1_0)]), Rule::Aggregation(&[Aggregation::Contained])], ..NODE },
        Node { name: "healthcareService", id: "PractitionerRole.healthcareService", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_HEALTHCARE_SERVICE)])], ..NODE },
        Node { name: "telecom", id: "PractitionerRole.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_SCHEDULE_AGREGATEUR_1_1_0: Profile = Profile {
    index: 28, url: "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur", name: "FrScheduleAgregateur", version: "1.1.0",
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
pub(super) static FR_SLOT_AGREGATEUR_1_1_0: Profile = Profile {
    index: 29, url: "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur", name: "FrSlotAgregateur", version: "1.1.0",
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
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_SCHEDULE_AGREGATEUR_1_1_0)]), Rule::Aggregation(&[Aggregation::Referenced, Aggregation::Bundled])], ..NODE },
        Node { name: "status", id: "Slot.status", layer: Layer::Profile, rules: &[Rule::Fixed("free")], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static FR_PRACTITIONER_REGUL_1_1_0: Profile = Profile {
    index: 30, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul", name: "FrPractitionerRegul", version: "1.1.0",
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
pub(super) static SAS_CPTS_BUNDLE_AGGREGATOR_1_1_0: Profile = Profile {
    index: 32, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-bundle-aggregator", name: "BundleAgregateurCPTS", version: "1.1.0",
    of: "Bundle", layer: Layer::Profile, base: None, context: &[],
    root: Node { name: "Bundle", id: "Bundle", layer: Layer::Profile, children: &[
        Node { name: "type", id: "Bundle.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("searchset"))], ..NODE },
        Node { name: "total", id: "Bundle.total", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "link", id: "Bundle.link", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
        Node { name: "entry", id: "Bundle.entry", layer: Layer::Profile, min: Some(4), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "slotAgregateurCPTS", matches: Match::Conforms(&SAS_CPTS_SLOT_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:slotAgregateurCPTS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:slotAgregateurCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:slotAgregateurCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_CPTS_SLOT_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "scheduleAgregateurCPTS", matches: Match::Conforms(&FR_SCHEDULE_AGREGATEUR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:scheduleAgregateurCPTS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:scheduleAgregateurCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:scheduleAgregateurCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_SCHEDULE_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "practitionerAgregateur", matches: Match::Conforms(&FR_PRACTITIONER_AGREGATEUR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:practitionerAgregateur", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:practitionerAgregateur.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:practitionerAgregateur.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "practitionerRole", matches: Match::Conforms(&FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:practitionerRole", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:practitionerRole.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:practitionerRole.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "healthcareserviceCPTS", matches: Match::Conforms(&SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:healthcareserviceCPTS", layer: Layer::Profile, children: &[
                Node { name: "fullUrl", id: "Bundle.entry:healthcareserviceCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:healthcareserviceCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "organizationAgregateurCPTS", matches: Match::Conforms(&SAS_CPTS_ORGANIZATION_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:organizationAgregateurCPTS", layer: Layer::Profile, children: &[
                Node { name: "fullUrl", id: "Bundle.entry:organizationAgregateurCPTS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:organizationAgregateurCPTS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_CPTS_ORGANIZATION_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR_1_1_0: Profile = Profile {
    index: 33, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-healthcareservice-aggregator", name: "FrHealthcareServiceAgregateurCPTS", version: "1.1.0",
    of: "HealthcareService", layer: Layer::Profile, base: Some(&FR_HEALTHCARE_SERVICE), context: &[],
    root: Node { name: "HealthcareService", id: "HealthcareService", layer: Layer::Profile, children: &[
        Node { name: "id", id: "HealthcareService.id", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "extension", id: "HealthcareService.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "serviceTypeDuration", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration"), node: Node { name: "extension", id: "HealthcareService.extension:serviceTypeDuration", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_SERVICE_TYPE_DURATION])], ..NODE } },
        ] }), ..NODE },
        Node { name: "providedBy", id: "HealthcareService.providedBy", layer: Layer::Profile, min: Some(1), rules: &[Rule::Targets(&[Target::Profile(&SAS_CPTS_ORGANIZATION_AGGREGATOR_1_1_0)])], ..NODE },
        Node { name: "category", id: "HealthcareService.category", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "specialty", id: "HealthcareService.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "location", id: "HealthcareService.location", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
        Node { name: "telecom", id: "HealthcareService.telecom", layer: Layer::FrCore, rules: &[Rule::Profiles(&[&FR_CONTACT_POINT])], ..NODE },
        Node { name: "coverageArea", id: "HealthcareService.coverageArea", layer: Layer::FrCore, rules: &[Rule::Targets(&[Target::Profile(&FR_LOCATION)])], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_CPTS_ORGANIZATION_AGGREGATOR_1_1_0: Profile = Profile {
    index: 34, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-organization-aggregator", name: "FrOrganizationAgregateurCPTS", version: "1.1.0",
    of: "Organization", layer: Layer::Profile, base: Some(&FR_ORGANIZATION), context: &[],
    root: Node { name: "Organization", id: "Organization", layer: Layer::Profile, children: &[
        Node { name: "extension", id: "Organization.extension", layer: Layer::FrCore, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "shortName", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName"), node: Node { name: "extension", id: "Organization.extension:shortName", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_SHORT_NAME])], ..NODE } },
            Slice { name: "description", matches: Match::Url("http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription"), node: Node { name: "extension", id: "Organization.extension:description", layer: Layer::FrCore, max: Some(1), rules: &[Rule::Profiles(&[&FR_ORGANIZATION_DESCRIPTION])], ..NODE } },
            Slice { name: "usePeriod", matches: Match::Url("http://hl7.org/fhir/StructureDefinition/organization-period"), node: Node { name: "extension", id: "Organization.extension:usePeriod", layer: Layer::FrCore, max: Some(1), ..NODE } },
        ] }), ..NODE },
        Node { name: "identifier", id: "Organization.identifier", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Invariant(Invariant::Finess)], children: &[
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
pub(super) static SAS_CPTS_SLOT_AGGREGATOR_1_1_0: Profile = Profile {
    index: 35, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator", name: "FrSlotAgregateurCPTS", version: "1.1.0",
    of: "Slot", layer: Layer::Profile, base: Some(&FR_SLOT), context: &[],
    root: Node { name: "Slot", id: "Slot", layer: Layer::Profile, children: &[
        Node { name: "meta", id: "Slot.meta", layer: Layer::Profile, children: &[
            Node { name: "security", id: "Slot.meta.security", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_CPTS_VALUESET_TYPECRENEAU)], ..NODE },
        ], ..NODE },
        Node { name: "serviceCategory", id: "Slot.serviceCategory", layer: Layer::FrCore, max: Some(1), ..NODE },
        Node { name: "serviceType", id: "Slot.serviceType", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "TypeConsultation", matches: Match::Bound(&VS_V3_ACT_ENCOUNTER_CODE), node: Node { name: "serviceType", id: "Slot.serviceType:TypeConsultation", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_V3_ACT_ENCOUNTER_CODE)], children: &[
                Node { name: "extension", id: "Slot.serviceType:TypeConsultation.extension", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "sas-servicetype-r5", matches: Match::Url("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"), node: Node { name: "extension", id: "Slot.serviceType:TypeConsultation.extension:sas-servicetype-r5", layer: Layer::Profile, max: Some(0), rules: &[Rule::Profiles(&[&EXTENSION_SLOT_SERVICE_TYPE_1_1_0])], ..NODE } },
                ] }), ..NODE },
                Node { name: "coding", id: "Slot.serviceType:TypeConsultation.coding", layer: Layer::Profile, children: &[
                    Node { name: "system", id: "Slot.serviceType:TypeConsultation.coding.system", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("http://terminology.hl7.org/CodeSystem/v3-ActCode"))], ..NODE },
                ], ..NODE },
            ], ..NODE } },
            Slice { name: "referencecpts", matches: Match::Bound(&VS_SAS_VALUESET_CATEGORIEETABLISSEMENT), node: Node { name: "serviceType", id: "Slot.serviceType:referencecpts", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_CATEGORIEETABLISSEMENT)], children: &[
                Node { name: "extension", id: "Slot.serviceType:referencecpts.extension", layer: Layer::Profile, min: Some(1), slicing: Some(&Slicing { closed: false, slices: &[
                    Slice { name: "sas-servicetype-r5", matches: Match::Url("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"), node: Node { name: "extension", id: "Slot.serviceType:referencecpts.extension:sas-servicetype-r5", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Profiles(&[&EXTENSION_SLOT_SERVICE_TYPE_1_1_0])], children: &[
                        Node { name: "value[x]", id: "Slot.serviceType:referencecpts.extension:sas-servicetype-r5.value[x]", layer: Layer::Profile, rules: &[Rule::Types(&["Reference"]), Rule::Targets(&[Target::Profile(&SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR_1_1_0)])], ..NODE },
                    ], ..NODE } },
                ] }), ..NODE },
            ], ..NODE } },
        ] }), children: &[
            Node { name: "extension", id: "Slot.serviceType.extension", layer: Layer::Profile, slicing: Some(&Slicing { closed: false, slices: &[
                Slice { name: "sas-servicetype-r5", matches: Match::Url("http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType"), node: Node { name: "extension", id: "Slot.serviceType.extension:sas-servicetype-r5", layer: Layer::Profile, max: Some(1), rules: &[Rule::Profiles(&[&EXTENSION_SLOT_SERVICE_TYPE_1_1_0])], ..NODE } },
            ] }), ..NODE },
        ], ..NODE },
        Node { name: "specialty", id: "Slot.specialty", layer: Layer::FrCore, rules: &[Rule::Binding(Strength::Required, &VS_FR_PRACTITIONER_SPECIALTY)], ..NODE },
        Node { name: "appointmentType", id: "Slot.appointmentType", layer: Layer::Profile, children: &[
            Node { name: "coding", id: "Slot.appointmentType.coding", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_APPOINTMENTREASON)], ..NODE },
        ], ..NODE },
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&FR_SCHEDULE_AGREGATEUR_1_1_0)])], ..NODE },
        Node { name: "status", id: "Slot.status", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("free"))], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_APPOINTMENT_1_1_0: Profile = Profile {
    index: 37, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment", name: "FrAppointmentSASSOS", version: "1.1.0",
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
            Node { name: "status", id: "Appointment.participant.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_SOS_VALUESET_PARTICIPANT_STATUS)], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_BUNDLE_AGGREGATOR_1_1_0: Profile = Profile {
    index: 38, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator", name: "BundleAgregateurSOS", version: "1.1.0",
    of: "Bundle", layer: Layer::Profile, base: None, context: &[],
    root: Node { name: "Bundle", id: "Bundle", layer: Layer::Profile, children: &[
        Node { name: "type", id: "Bundle.type", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("searchset"))], ..NODE },
        Node { name: "total", id: "Bundle.total", layer: Layer::Profile, min: Some(1), ..NODE },
        Node { name: "link", id: "Bundle.link", layer: Layer::Profile, min: Some(1), max: Some(1), ..NODE },
        Node { name: "entry", id: "Bundle.entry", layer: Layer::Profile, min: Some(4), slicing: Some(&Slicing { closed: false, slices: &[
            Slice { name: "slotAgregateurSOS", matches: Match::Conforms(&SAS_SOS_SLOT_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:slotAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:slotAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:slotAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_SLOT_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "scheduleAgregateurSOS", matches: Match::Conforms(&SAS_SOS_SCHEDULE_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:scheduleAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:scheduleAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:scheduleAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_SCHEDULE_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "locationAgregateurSOS", matches: Match::Conforms(&SAS_SOS_LOCATION_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:locationAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:locationAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:locationAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_LOCATION_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
            Slice { name: "organizationAgregateurSOS", matches: Match::Conforms(&SAS_SOS_ORGANIZATION_AGGREGATOR_1_1_0), node: Node { name: "entry", id: "Bundle.entry:organizationAgregateurSOS", layer: Layer::Profile, min: Some(1), children: &[
                Node { name: "fullUrl", id: "Bundle.entry:organizationAgregateurSOS.fullUrl", layer: Layer::Profile, min: Some(1), ..NODE },
                Node { name: "resource", id: "Bundle.entry:organizationAgregateurSOS.resource", layer: Layer::Profile, rules: &[Rule::Profiles(&[&SAS_SOS_ORGANIZATION_AGGREGATOR_1_1_0])], ..NODE },
            ], ..NODE } },
        ] }), ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_LOCATION_AGGREGATOR_1_1_0: Profile = Profile {
    index: 39, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-location-aggregator", name: "FrLocationAgregateurSOS", version: "1.1.0",
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
        Node { name: "managingOrganization", id: "Location.managingOrganization", layer: Layer::Profile, min: Some(1), rules: &[Rule::Targets(&[Target::Profile(&SAS_SOS_ORGANIZATION_AGGREGATOR_1_1_0)])], children: &[
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
pub(super) static SAS_SOS_ORGANIZATION_AGGREGATOR_1_1_0: Profile = Profile {
    index: 40, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-organization-aggregator", name: "FrOrganizationAgregateurSOS", version: "1.1.0",
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
pub(super) static SAS_SOS_SCHEDULE_AGGREGATOR_1_1_0: Profile = Profile {
    index: 41, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-schedule-aggregator", name: "FrScheduleAgregateurSOS", version: "1.1.0",
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
pub(super) static SAS_SOS_SLOT_AGGREGATOR_1_1_0: Profile = Profile {
    index: 42, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator", name: "FrSlotAgregateurSOS", version: "1.1.0",
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
        Node { name: "schedule", id: "Slot.schedule", layer: Layer::Profile, rules: &[Rule::Targets(&[Target::Profile(&SAS_SOS_SCHEDULE_AGGREGATOR_1_1_0)])], ..NODE },
        Node { name: "status", id: "Slot.status", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("free"))], ..NODE },
    ], ..NODE },
};

/// Sorted by address.
#[rustfmt::skip]
pub(super) static PROFILES_1_1_0: &[&Profile] = &[
        &EXTENSION_SLOT_SERVICE_TYPE_1_1_0, &FR_ADDRESS, &FR_ADDRESS_INSEE_CODE, &FR_APPOINTMENT,
        &FR_APPOINTMENT_OPERATOR, &FR_CONTACT_POINT, &FR_CONTACT_POINT_EMAIL_TYPE, &FR_HEALTHCARE_SERVICE,
        &FR_HUMAN_NAME, &FR_LOCATION, &FR_LOCATION_PART_OF_POSITION_ROOM, &FR_LOCATION_USE_PERIOD, &FR_ORGANIZATION,
        &FR_ORGANIZATION_DESCRIPTION, &FR_ORGANIZATION_SHORT_NAME, &FR_PATIENT, &FR_PRACTITIONER,
        &FR_PRACTITIONER_ROLE_EXERCICE, &FR_RELATED_PERSON, &FR_SCHEDULE, &FR_SCHEDULE_AVAILABILTY_TIME,
        &FR_SERVICE_TYPE_DURATION, &FR_SLOT, &BUNDLE_AGREGATEUR_1_1_0, &FR_APPOINTMENT_SAS_1_1_0,
        &FR_LOCATION_AGREGATEUR_1_1_0, &FR_PRACTITIONER_AGREGATEUR_1_1_0,
        &FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR_1_1_0, &FR_SCHEDULE_AGREGATEUR_1_1_0, &FR_SLOT_AGREGATEUR_1_1_0,
        &FR_PRACTITIONER_REGUL_1_1_0, &SAS_CPTS_BUNDLE_AGGREGATOR_1_1_0, &SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR_1_1_0,
        &SAS_CPTS_ORGANIZATION_AGGREGATOR_1_1_0, &SAS_CPTS_SLOT_AGGREGATOR_1_1_0, &SAS_SOS_APPOINTMENT_1_1_0,
        &SAS_SOS_BUNDLE_AGGREGATOR_1_1_0, &SAS_SOS_LOCATION_AGGREGATOR_1_1_0, &SAS_SOS_ORGANIZATION_AGGREGATOR_1_1_0,
        &SAS_SOS_SCHEDULE_AGGREGATOR_1_1_0, &SAS_SOS_SLOT_AGGREGATOR_1_1_0,
    ];

#[rustfmt::skip]
pub(super) static FR_APPOINTMENT_SAS_1_2_0: Profile = Profile {
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
            Node { name: "status", id: "Appointment.participant.status", layer: Layer::Profile, rules: &[Rule::Pattern(Pattern::Text("accepted"))], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

#[rustfmt::skip]
pub(super) static SAS_SOS_APPOINTMENT_1_2_0: Profile = Profile {
    index: 37, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment", name: "FrAppointmentSASSOS", version: "1.2.0",
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
            Node { name: "status", id: "Appointment.participant.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_SOS_VALUESET_PARTICIPANT_STATUS)], ..NODE },
        ], ..NODE },
    ], ..NODE },
};

/// Sorted by address.
#[rustfmt::skip]
pub(super) static PROFILES_1_2_0: &[&Profile] = &[
        &EXTENSION_SLOT_SERVICE_TYPE, &FR_ADDRESS, &FR_ADDRESS_INSEE_CODE, &FR_APPOINTMENT, &FR_APPOINTMENT_OPERATOR,
        &FR_CONTACT_POINT, &FR_CONTACT_POINT_EMAIL_TYPE, &FR_HEALTHCARE_SERVICE, &FR_HUMAN_NAME, &FR_LOCATION,
        &FR_LOCATION_PART_OF_POSITION_ROOM, &FR_LOCATION_USE_PERIOD, &FR_ORGANIZATION, &FR_ORGANIZATION_DESCRIPTION,
        &FR_ORGANIZATION_SHORT_NAME, &FR_PATIENT, &FR_PRACTITIONER, &FR_PRACTITIONER_ROLE_EXERCICE, &FR_RELATED_PERSON,
        &FR_SCHEDULE, &FR_SCHEDULE_AVAILABILTY_TIME, &FR_SERVICE_TYPE_DURATION, &FR_SLOT, &BUNDLE_AGREGATEUR,
        &FR_APPOINTMENT_SAS_1_2_0, &FR_LOCATION_AGREGATEUR, &FR_PRACTITIONER_AGREGATEUR,
        &FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR, &FR_SCHEDULE_AGREGATEUR, &FR_SLOT_AGREGATEUR, &FR_PRACTITIONER_REGUL,
        &SAS_CATEGORIE_ORIENTATION, &SAS_CPTS_BUNDLE_AGGREGATOR, &SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR,
        &SAS_CPTS_ORGANIZATION_AGGREGATOR, &SAS_CPTS_SLOT_AGGREGATOR, &SAS_SOS_APPOINTMENT_1_2_0,
        &SAS_SOS_BUNDLE_AGGREGATOR, &SAS_SOS_LOCATION_AGGREGATOR, &SAS_SOS_ORGANIZATION_AGGREGATOR,
        &SAS_SOS_SCHEDULE_AGGREGATOR, &SAS_SOS_SLOT_AGGREGATOR,
    ];

#[rustfmt::skip]
pub(super) static FR_APPOINTMENT_SAS_NEXT: Profile = Profile {
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
        Node { name: "status", id: "Appointment.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_APPOINTMENT_STATUS)], ..NODE },
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
pub(super) static SAS_PDM_APPOINTMENT_NEXT: Profile = Profile {
    index: 36, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-pdm-appointment", name: "FrAppointmentSASPDM", version: "1.2.0",
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
        Node { name: "status", id: "Appointment.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_APPOINTMENT_STATUS)], ..NODE },
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
pub(super) static SAS_SOS_APPOINTMENT_NEXT: Profile = Profile {
    index: 37, url: "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment", name: "FrAppointmentSASSOS", version: "1.2.0",
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
        Node { name: "status", id: "Appointment.status", layer: Layer::Profile, rules: &[Rule::Binding(Strength::Required, &VS_SAS_VALUESET_APPOINTMENT_STATUS)], ..NODE },
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

/// Sorted by address.
#[rustfmt::skip]
pub(super) static PROFILES_NEXT: &[&Profile] = &[
        &EXTENSION_SLOT_SERVICE_TYPE, &FR_ADDRESS, &FR_ADDRESS_INSEE_CODE, &FR_APPOINTMENT, &FR_APPOINTMENT_OPERATOR,
        &FR_CONTACT_POINT, &FR_CONTACT_POINT_EMAIL_TYPE, &FR_HEALTHCARE_SERVICE, &FR_HUMAN_NAME, &FR_LOCATION,
        &FR_LOCATION_PART_OF_POSITION_ROOM, &FR_LOCATION_USE_PERIOD, &FR_ORGANIZATION, &FR_ORGANIZATION_DESCRIPTION,
        &FR_ORGANIZATION_SHORT_NAME, &FR_PATIENT, &FR_PRACTITIONER, &FR_PRACTITIONER_ROLE_EXERCICE, &FR_RELATED_PERSON,
        &FR_SCHEDULE, &FR_SCHEDULE_AVAILABILTY_TIME, &FR_SERVICE_TYPE_DURATION, &FR_SLOT, &BUNDLE_AGREGATEUR,
        &FR_APPOINTMENT_SAS_NEXT, &FR_LOCATION_AGREGATEUR, &FR_PRACTITIONER_AGREGATEUR,
        &FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR, &FR_SCHEDULE_AGREGATEUR, &FR_SLOT_AGREGATEUR, &FR_PRACTITIONER_REGUL,
        &SAS_CATEGORIE_ORIENTATION, &SAS_CPTS_BUNDLE_AGGREGATOR, &SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR,
        &SAS_CPTS_ORGANIZATION_AGGREGATOR, &SAS_CPTS_SLOT_AGGREGATOR, &SAS_PDM_APPOINTMENT_NEXT,
        &SAS_SOS_APPOINTMENT_NEXT, &SAS_SOS_BUNDLE_AGGREGATOR, &SAS_SOS_LOCATION_AGGREGATOR,
        &SAS_SOS_ORGANIZATION_AGGREGATOR, &SAS_SOS_SCHEDULE_AGGREGATOR, &SAS_SOS_SLOT_AGGREGATOR,
    ];

/// The profiles of an edition, sorted by address.
pub(super) fn profiles(edition: Edition) -> &'static [&'static Profile] {
    match edition {
        Edition::Current => PROFILES,
        Edition::V1_1_0 => PROFILES_1_1_0,
        Edition::V1_2_0 => PROFILES_1_2_0,
        Edition::Next => PROFILES_NEXT,
    }
}

#[rustfmt::skip]
static VS_FHIR_VERSION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/FHIR-version", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/FHIR-version", codes: Codes::All(&CS_FHIR_VERSION) },
] };

#[rustfmt::skip]
static VS_ACCOUNT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/account-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/account-status", codes: Codes::All(&CS_ACCOUNT_STATUS) },
] };

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
static VS_ADVERSE_EVENT_ACTUALITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/adverse-event-actuality", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/adverse-event-actuality", codes: Codes::All(&CS_ADVERSE_EVENT_ACTUALITY) },
] };

#[rustfmt::skip]
static VS_ADVERSE_EVENT_OUTCOME: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/adverse-event-outcome", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/adverse-event-outcome", codes: Codes::All(&CS_ADVERSE_EVENT_OUTCOME) },
] };

#[rustfmt::skip]
static VS_ADVERSE_EVENT_SEVERITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/adverse-event-severity", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/adverse-event-severity", codes: Codes::All(&CS_ADVERSE_EVENT_SEVERITY) },
] };

#[rustfmt::skip]
static VS_ALL_TYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/all-types", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/data-types", codes: Codes::All(&CS_DATA_TYPES) },
    Include { system: "http://hl7.org/fhir/resource-types", codes: Codes::All(&CS_RESOURCE_TYPES) },
    Include { system: "http://hl7.org/fhir/abstract-types", codes: Codes::All(&CS_ABSTRACT_TYPES) },
] };

#[rustfmt::skip]
static VS_ALLERGY_INTOLERANCE_CATEGORY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/allergy-intolerance-category", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/allergy-intolerance-category", codes: Codes::All(&CS_ALLERGY_INTOLERANCE_CATEGORY) },
] };

#[rustfmt::skip]
static VS_ALLERGY_INTOLERANCE_CRITICALITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/allergy-intolerance-criticality", codes: Codes::All(&CS_ALLERGY_INTOLERANCE_CRITICALITY) },
] };

#[rustfmt::skip]
static VS_ALLERGY_INTOLERANCE_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/allergy-intolerance-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/allergy-intolerance-type", codes: Codes::All(&CS_ALLERGY_INTOLERANCE_TYPE) },
] };

#[rustfmt::skip]
static VS_ALLERGYINTOLERANCE_CLINICAL: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/allergyintolerance-clinical", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", codes: Codes::All(&CS_ALLERGYINTOLERANCE_CLINICAL) },
] };

#[rustfmt::skip]
static VS_ALLERGYINTOLERANCE_VERIFICATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/allergyintolerance-verification", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", codes: Codes::All(&CS_ALLERGYINTOLERANCE_VERIFICATION) },
] };

#[rustfmt::skip]
static VS_ASSERT_DIRECTION_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/assert-direction-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/assert-direction-codes", codes: Codes::All(&CS_ASSERT_DIRECTION_CODES) },
] };

#[rustfmt::skip]
static VS_ASSERT_OPERATOR_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/assert-operator-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/assert-operator-codes", codes: Codes::All(&CS_ASSERT_OPERATOR_CODES) },
] };

#[rustfmt::skip]
static VS_ASSERT_RESPONSE_CODE_TYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/assert-response-code-types", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/assert-response-code-types", codes: Codes::All(&CS_ASSERT_RESPONSE_CODE_TYPES) },
] };

#[rustfmt::skip]
static VS_AUDIT_EVENT_ACTION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/audit-event-action", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/audit-event-action", codes: Codes::All(&CS_AUDIT_EVENT_ACTION) },
] };

#[rustfmt::skip]
static VS_AUDIT_EVENT_OUTCOME: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/audit-event-outcome", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/audit-event-outcome", codes: Codes::All(&CS_AUDIT_EVENT_OUTCOME) },
] };

#[rustfmt::skip]
static VS_BINDING_STRENGTH: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/binding-strength", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/binding-strength", codes: Codes::All(&CS_BINDING_STRENGTH) },
] };

#[rustfmt::skip]
static VS_CAPABILITY_STATEMENT_KIND: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/capability-statement-kind", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/capability-statement-kind", codes: Codes::All(&CS_CAPABILITY_STATEMENT_KIND) },
] };

#[rustfmt::skip]
static VS_CARE_PLAN_ACTIVITY_KIND: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/care-plan-activity-kind", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/resource-types", codes: Codes::Some(&[
        "Appointment", "CommunicationRequest", "DeviceRequest", "MedicationRequest", "NutritionOrder", "ServiceRequest",
        "Task", "VisionPrescription",
    ]) },
] };

#[rustfmt::skip]
static VS_CARE_PLAN_ACTIVITY_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/care-plan-activity-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/care-plan-activity-status", codes: Codes::All(&CS_CARE_PLAN_ACTIVITY_STATUS) },
] };

#[rustfmt::skip]
static VS_CARE_PLAN_INTENT: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/care-plan-intent", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/request-intent", codes: Codes::Some(&["option", "order", "plan", "proposal"]) },
] };

#[rustfmt::skip]
static VS_CARE_TEAM_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/care-team-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/care-team-status", codes: Codes::All(&CS_CARE_TEAM_STATUS) },
] };

#[rustfmt::skip]
static VS_CHARGEITEM_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/chargeitem-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/chargeitem-status", codes: Codes::All(&CS_CHARGEITEM_STATUS) },
] };

#[rustfmt::skip]
static VS_CLAIM_USE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/claim-use", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/claim-use", codes: Codes::All(&CS_CLAIM_USE) },
] };

#[rustfmt::skip]
static VS_CLINICALIMPRESSION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/clinicalimpression-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/event-status", codes: Codes::Some(&["completed", "entered-in-error", "in-progress"]) },
] };

#[rustfmt::skip]
static VS_CODE_SEARCH_SUPPORT: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/code-search-support", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/code-search-support", codes: Codes::All(&CS_CODE_SEARCH_SUPPORT) },
] };

#[rustfmt::skip]
static VS_CODESYSTEM_CONTENT_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/codesystem-content-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/codesystem-content-mode", codes: Codes::All(&CS_CODESYSTEM_CONTENT_MODE) },
] };

#[rustfmt::skip]
static VS_CODESYSTEM_HIERARCHY_MEANING: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/codesystem-hierarchy-meaning", codes: Codes::All(&CS_CODESYSTEM_HIERARCHY_MEANING) },
] };

#[rustfmt::skip]
static VS_COMPARTMENT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/compartment-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/compartment-type", codes: Codes::All(&CS_COMPARTMENT_TYPE) },
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
static VS_CONCEPT_MAP_EQUIVALENCE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/concept-map-equivalence", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/concept-map-equivalence", codes: Codes::All(&CS_CONCEPT_MAP_EQUIVALENCE) },
] };

#[rustfmt::skip]
static VS_CONCEPT_PROPERTY_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/concept-property-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/concept-property-type", codes: Codes::All(&CS_CONCEPT_PROPERTY_TYPE) },
] };

#[rustfmt::skip]
static VS_CONCEPTMAP_UNMAPPED_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/conceptmap-unmapped-mode", codes: Codes::All(&CS_CONCEPTMAP_UNMAPPED_MODE) },
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
static VS_CONDITIONAL_DELETE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/conditional-delete-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/conditional-delete-status", codes: Codes::All(&CS_CONDITIONAL_DELETE_STATUS) },
] };

#[rustfmt::skip]
static VS_CONDITIONAL_READ_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/conditional-read-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/conditional-read-status", codes: Codes::All(&CS_CONDITIONAL_READ_STATUS) },
] };

#[rustfmt::skip]
static VS_CONFORMANCE_EXPECTATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/conformance-expectation", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/conformance-expectation", codes: Codes::All(&CS_CONFORMANCE_EXPECTATION) },
] };

#[rustfmt::skip]
static VS_CONSENT_DATA_MEANING: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/consent-data-meaning", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/consent-data-meaning", codes: Codes::All(&CS_CONSENT_DATA_MEANING) },
] };

#[rustfmt::skip]
static VS_CONSENT_PROVISION_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/consent-provision-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/consent-provision-type", codes: Codes::All(&CS_CONSENT_PROVISION_TYPE) },
] };

#[rustfmt::skip]
static VS_CONSENT_STATE_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/consent-state-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/consent-state-codes", codes: Codes::All(&CS_CONSENT_STATE_CODES) },
] };

#[rustfmt::skip]
static VS_CONSTRAINT_SEVERITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/constraint-severity", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/constraint-severity", codes: Codes::All(&CS_CONSTRAINT_SEVERITY) },
] };

#[rustfmt::skip]
static VS_CONTRACT_PUBLICATIONSTATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/contract-publicationstatus", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/contract-publicationstatus", codes: Codes::All(&CS_CONTRACT_PUBLICATIONSTATUS) },
] };

#[rustfmt::skip]
static VS_CONTRACT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/contract-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/contract-status", codes: Codes::All(&CS_CONTRACT_STATUS) },
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
static VS_DEFINED_TYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/defined-types", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/data-types", codes: Codes::All(&CS_DATA_TYPES) },
    Include { system: "http://hl7.org/fhir/resource-types", codes: Codes::All(&CS_RESOURCE_TYPES) },
] };

#[rustfmt::skip]
static VS_DETECTEDISSUE_SEVERITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/detectedissue-severity", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/detectedissue-severity", codes: Codes::All(&CS_DETECTEDISSUE_SEVERITY) },
] };

#[rustfmt::skip]
static VS_DEVICE_NAMETYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/device-nametype", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/device-nametype", codes: Codes::All(&CS_DEVICE_NAMETYPE) },
] };

#[rustfmt::skip]
static VS_DEVICE_STATEMENT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/device-statement-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/device-statement-status", codes: Codes::All(&CS_DEVICE_STATEMENT_STATUS) },
] };

#[rustfmt::skip]
static VS_DEVICE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/device-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/device-status", codes: Codes::All(&CS_DEVICE_STATUS) },
] };

#[rustfmt::skip]
static VS_DIAGNOSTIC_REPORT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/diagnostic-report-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/diagnostic-report-status", codes: Codes::All(&CS_DIAGNOSTIC_REPORT_STATUS) },
] };

#[rustfmt::skip]
static VS_DISCRIMINATOR_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/discriminator-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/discriminator-type", codes: Codes::All(&CS_DISCRIMINATOR_TYPE) },
] };

#[rustfmt::skip]
static VS_DOCUMENT_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/document-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/document-mode", codes: Codes::All(&CS_DOCUMENT_MODE) },
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
static VS_ELIGIBILITYREQUEST_PURPOSE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/eligibilityrequest-purpose", codes: Codes::All(&CS_ELIGIBILITYREQUEST_PURPOSE) },
] };

#[rustfmt::skip]
static VS_ELIGIBILITYRESPONSE_PURPOSE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/eligibilityresponse-purpose", codes: Codes::All(&CS_ELIGIBILITYRESPONSE_PURPOSE) },
] };

#[rustfmt::skip]
static VS_ENCOUNTER_LOCATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/encounter-location-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/encounter-location-status", codes: Codes::All(&CS_ENCOUNTER_LOCATION_STATUS) },
] };

#[rustfmt::skip]
static VS_ENCOUNTER_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/encounter-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/encounter-status", codes: Codes::All(&CS_ENCOUNTER_STATUS) },
] };

#[rustfmt::skip]
static VS_ENDPOINT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/endpoint-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/endpoint-status", codes: Codes::All(&CS_ENDPOINT_STATUS) },
] };

#[rustfmt::skip]
static VS_EPISODE_OF_CARE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/episode-of-care-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/episode-of-care-status", codes: Codes::All(&CS_EPISODE_OF_CARE_STATUS) },
] };

#[rustfmt::skip]
static VS_EVENT_CAPABILITY_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/event-capability-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/event-capability-mode", codes: Codes::All(&CS_EVENT_CAPABILITY_MODE) },
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
static VS_EXAMPLESCENARIO_ACTOR_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/examplescenario-actor-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/examplescenario-actor-type", codes: Codes::All(&CS_EXAMPLESCENARIO_ACTOR_TYPE) },
] };

#[rustfmt::skip]
static VS_EXPLANATIONOFBENEFIT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/explanationofbenefit-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/explanationofbenefit-status", codes: Codes::All(&CS_EXPLANATIONOFBENEFIT_STATUS) },
] };

#[rustfmt::skip]
static VS_EXPOSURE_STATE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/exposure-state", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/exposure-state", codes: Codes::All(&CS_EXPOSURE_STATE) },
] };

#[rustfmt::skip]
static VS_EXTENSION_CONTEXT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/extension-context-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/extension-context-type", codes: Codes::All(&CS_EXTENSION_CONTEXT_TYPE) },
] };

#[rustfmt::skip]
static VS_FILTER_OPERATOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/filter-operator", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/filter-operator", codes: Codes::All(&CS_FILTER_OPERATOR) },
] };

#[rustfmt::skip]
static VS_FLAG_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/flag-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/flag-status", codes: Codes::All(&CS_FLAG_STATUS) },
] };

#[rustfmt::skip]
static VS_FM_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/fm-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/fm-status", codes: Codes::All(&CS_FM_STATUS) },
] };

#[rustfmt::skip]
static VS_GOAL_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/goal-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/goal-status", codes: Codes::All(&CS_GOAL_STATUS) },
] };

#[rustfmt::skip]
static VS_GRAPH_COMPARTMENT_RULE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/graph-compartment-rule", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/graph-compartment-rule", codes: Codes::All(&CS_GRAPH_COMPARTMENT_RULE) },
] };

#[rustfmt::skip]
static VS_GRAPH_COMPARTMENT_USE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/graph-compartment-use", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/graph-compartment-use", codes: Codes::All(&CS_GRAPH_COMPARTMENT_USE) },
] };

#[rustfmt::skip]
static VS_GROUP_MEASURE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/group-measure", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/group-measure", codes: Codes::All(&CS_GROUP_MEASURE) },
] };

#[rustfmt::skip]
static VS_GROUP_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/group-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/group-type", codes: Codes::All(&CS_GROUP_TYPE) },
] };

#[rustfmt::skip]
static VS_GUIDANCE_RESPONSE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/guidance-response-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/guidance-response-status", codes: Codes::All(&CS_GUIDANCE_RESPONSE_STATUS) },
] };

#[rustfmt::skip]
static VS_GUIDE_PAGE_GENERATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/guide-page-generation", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/guide-page-generation", codes: Codes::All(&CS_GUIDE_PAGE_GENERATION) },
] };

#[rustfmt::skip]
static VS_GUIDE_PARAMETER_CODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/guide-parameter-code", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/guide-parameter-code", codes: Codes::All(&CS_GUIDE_PARAMETER_CODE) },
] };

#[rustfmt::skip]
static VS_HISTORY_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/history-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/history-status", codes: Codes::All(&CS_HISTORY_STATUS) },
] };

#[rustfmt::skip]
static VS_HL7_WORK_GROUP: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/hl7-work-group", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/hl7-work-group", codes: Codes::All(&CS_HL7_WORK_GROUP) },
] };

#[rustfmt::skip]
static VS_HTTP_OPERATIONS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/http-operations", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/http-operations", codes: Codes::All(&CS_HTTP_OPERATIONS) },
] };

#[rustfmt::skip]
static VS_IDENTITY_ASSURANCE_LEVEL: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/identity-assuranceLevel", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/identity-assuranceLevel", codes: Codes::All(&CS_IDENTITY_ASSURANCE_LEVEL) },
] };

#[rustfmt::skip]
static VS_IMAGINGSTUDY_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/imagingstudy-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/imagingstudy-status", codes: Codes::All(&CS_IMAGINGSTUDY_STATUS) },
] };

#[rustfmt::skip]
static VS_IMMUNIZATION_EVALUATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/immunization-evaluation-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/medication-admin-status", codes: Codes::Some(&["completed", "entered-in-error"]) },
] };

#[rustfmt::skip]
static VS_IMMUNIZATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/immunization-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/event-status", codes: Codes::Some(&["completed", "entered-in-error", "not-done"]) },
] };

#[rustfmt::skip]
static VS_INSURANCEPLAN_APPLICABILITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/insuranceplan-applicability", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/applicability", codes: Codes::All(&CS_APPLICABILITY) },
] };

#[rustfmt::skip]
static VS_INVOICE_PRICE_COMPONENT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/invoice-priceComponentType", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/invoice-priceComponentType", codes: Codes::All(&CS_INVOICE_PRICE_COMPONENT_TYPE) },
] };

#[rustfmt::skip]
static VS_INVOICE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/invoice-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/invoice-status", codes: Codes::All(&CS_INVOICE_STATUS) },
] };

#[rustfmt::skip]
static VS_ITEM_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/item-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/item-type", codes: Codes::All(&CS_ITEM_TYPE) },
] };

#[rustfmt::skip]
static VS_LINK_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/link-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/link-type", codes: Codes::All(&CS_LINK_TYPE) },
] };

#[rustfmt::skip]
static VS_LINKAGE_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/linkage-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/linkage-type", codes: Codes::All(&CS_LINKAGE_TYPE) },
] };

#[rustfmt::skip]
static VS_LIST_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/list-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/list-mode", codes: Codes::All(&CS_LIST_MODE) },
] };

#[rustfmt::skip]
static VS_LIST_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/list-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/list-status", codes: Codes::All(&CS_LIST_STATUS) },
] };

#[rustfmt::skip]
static VS_MAP_CONTEXT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-context-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-context-type", codes: Codes::All(&CS_MAP_CONTEXT_TYPE) },
] };

#[rustfmt::skip]
static VS_MAP_GROUP_TYPE_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-group-type-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-group-type-mode", codes: Codes::All(&CS_MAP_GROUP_TYPE_MODE) },
] };

#[rustfmt::skip]
static VS_MAP_INPUT_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-input-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-input-mode", codes: Codes::All(&CS_MAP_INPUT_MODE) },
] };

#[rustfmt::skip]
static VS_MAP_MODEL_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-model-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-model-mode", codes: Codes::All(&CS_MAP_MODEL_MODE) },
] };

#[rustfmt::skip]
static VS_MAP_SOURCE_LIST_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-source-list-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-source-list-mode", codes: Codes::All(&CS_MAP_SOURCE_LIST_MODE) },
] };

#[rustfmt::skip]
static VS_MAP_TARGET_LIST_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-target-list-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-target-list-mode", codes: Codes::All(&CS_MAP_TARGET_LIST_MODE) },
] };

#[rustfmt::skip]
static VS_MAP_TRANSFORM: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/map-transform", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/map-transform", codes: Codes::All(&CS_MAP_TRANSFORM) },
] };

#[rustfmt::skip]
static VS_MATCH_GRADE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/match-grade", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/match-grade", codes: Codes::All(&CS_MATCH_GRADE) },
] };

#[rustfmt::skip]
static VS_MEASURE_IMPROVEMENT_NOTATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/measure-improvement-notation", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/measure-improvement-notation", codes: Codes::All(&CS_MEASURE_IMPROVEMENT_NOTATION) },
] };

#[rustfmt::skip]
static VS_MEASURE_REPORT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/measure-report-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/measure-report-status", codes: Codes::All(&CS_MEASURE_REPORT_STATUS) },
] };

#[rustfmt::skip]
static VS_MEASURE_REPORT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/measure-report-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/measure-report-type", codes: Codes::All(&CS_MEASURE_REPORT_TYPE) },
] };

#[rustfmt::skip]
static VS_MEDICATION_ADMIN_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medication-admin-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/medication-admin-status", codes: Codes::All(&CS_MEDICATION_ADMIN_STATUS) },
] };

#[rustfmt::skip]
static VS_MEDICATION_STATEMENT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medication-statement-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/CodeSystem/medication-statement-status", codes: Codes::All(&CS_MEDICATION_STATEMENT_STATUS) },
] };

#[rustfmt::skip]
static VS_MEDICATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medication-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/CodeSystem/medication-status", codes: Codes::All(&CS_MEDICATION_STATUS) },
] };

#[rustfmt::skip]
static VS_MEDICATIONDISPENSE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medicationdispense-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/medicationdispense-status", codes: Codes::All(&CS_MEDICATIONDISPENSE_STATUS) },
] };

#[rustfmt::skip]
static VS_MEDICATIONKNOWLEDGE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medicationknowledge-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/medicationknowledge-status", codes: Codes::All(&CS_MEDICATIONKNOWLEDGE_STATUS) },
] };

#[rustfmt::skip]
static VS_MEDICATIONREQUEST_INTENT: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medicationrequest-intent", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/CodeSystem/medicationrequest-intent", codes: Codes::All(&CS_MEDICATIONREQUEST_INTENT) },
] };

#[rustfmt::skip]
static VS_MEDICATIONREQUEST_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/medicationrequest-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/CodeSystem/medicationrequest-status", codes: Codes::All(&CS_MEDICATIONREQUEST_STATUS) },
] };

#[rustfmt::skip]
static VS_MESSAGE_SIGNIFICANCE_CATEGORY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/message-significance-category", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/message-significance-category", codes: Codes::All(&CS_MESSAGE_SIGNIFICANCE_CATEGORY) },
] };

#[rustfmt::skip]
static VS_MESSAGEHEADER_RESPONSE_REQUEST: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/messageheader-response-request", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/messageheader-response-request", codes: Codes::All(&CS_MESSAGEHEADER_RESPONSE_REQUEST) },
] };

#[rustfmt::skip]
static VS_METRIC_CALIBRATION_STATE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/metric-calibration-state", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/metric-calibration-state", codes: Codes::All(&CS_METRIC_CALIBRATION_STATE) },
] };

#[rustfmt::skip]
static VS_METRIC_CALIBRATION_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/metric-calibration-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/metric-calibration-type", codes: Codes::All(&CS_METRIC_CALIBRATION_TYPE) },
] };

#[rustfmt::skip]
static VS_METRIC_CATEGORY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/metric-category", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/metric-category", codes: Codes::All(&CS_METRIC_CATEGORY) },
] };

#[rustfmt::skip]
static VS_METRIC_COLOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/metric-color", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/metric-color", codes: Codes::All(&CS_METRIC_COLOR) },
] };

#[rustfmt::skip]
static VS_METRIC_OPERATIONAL_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/metric-operational-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/metric-operational-status", codes: Codes::All(&CS_METRIC_OPERATIONAL_STATUS) },
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
static VS_NAMINGSYSTEM_IDENTIFIER_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/namingsystem-identifier-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/namingsystem-identifier-type", codes: Codes::All(&CS_NAMINGSYSTEM_IDENTIFIER_TYPE) },
] };

#[rustfmt::skip]
static VS_NAMINGSYSTEM_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/namingsystem-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/namingsystem-type", codes: Codes::All(&CS_NAMINGSYSTEM_TYPE) },
] };

#[rustfmt::skip]
static VS_NETWORK_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/network-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/network-type", codes: Codes::All(&CS_NETWORK_TYPE) },
] };

#[rustfmt::skip]
static VS_NOTE_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/note-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/note-type", codes: Codes::All(&CS_NOTE_TYPE) },
] };

#[rustfmt::skip]
static VS_OBSERVATION_RANGE_CATEGORY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/observation-range-category", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/observation-range-category", codes: Codes::All(&CS_OBSERVATION_RANGE_CATEGORY) },
] };

#[rustfmt::skip]
static VS_OBSERVATION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/observation-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/observation-status", codes: Codes::All(&CS_OBSERVATION_STATUS) },
] };

#[rustfmt::skip]
static VS_OPERATION_KIND: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/operation-kind", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/operation-kind", codes: Codes::All(&CS_OPERATION_KIND) },
] };

#[rustfmt::skip]
static VS_OPERATION_PARAMETER_USE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/operation-parameter-use", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/operation-parameter-use", codes: Codes::All(&CS_OPERATION_PARAMETER_USE) },
] };

#[rustfmt::skip]
static VS_ORIENTATION_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/orientation-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/orientation-type", codes: Codes::All(&CS_ORIENTATION_TYPE) },
] };

#[rustfmt::skip]
static VS_PARTICIPATIONSTATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/participationstatus", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/participationstatus", codes: Codes::All(&CS_PARTICIPATIONSTATUS) },
] };

#[rustfmt::skip]
static VS_PERMITTED_DATA_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/permitted-data-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/permitted-data-type", codes: Codes::All(&CS_PERMITTED_DATA_TYPE) },
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
static VS_PRODUCT_CATEGORY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/product-category", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/product-category", codes: Codes::All(&CS_PRODUCT_CATEGORY) },
] };

#[rustfmt::skip]
static VS_PRODUCT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/product-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/product-status", codes: Codes::All(&CS_PRODUCT_STATUS) },
] };

#[rustfmt::skip]
static VS_PRODUCT_STORAGE_SCALE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/product-storage-scale", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/product-storage-scale", codes: Codes::All(&CS_PRODUCT_STORAGE_SCALE) },
] };

#[rustfmt::skip]
static VS_PROPERTY_REPRESENTATION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/property-representation", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/property-representation", codes: Codes::All(&CS_PROPERTY_REPRESENTATION) },
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
static VS_QUALITY_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/quality-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/quality-type", codes: Codes::All(&CS_QUALITY_TYPE) },
] };

#[rustfmt::skip]
static VS_QUESTIONNAIRE_ANSWERS_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/questionnaire-answers-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/questionnaire-answers-status", codes: Codes::All(&CS_QUESTIONNAIRE_ANSWERS_STATUS) },
] };

#[rustfmt::skip]
static VS_QUESTIONNAIRE_ENABLE_BEHAVIOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/questionnaire-enable-behavior", codes: Codes::All(&CS_QUESTIONNAIRE_ENABLE_BEHAVIOR) },
] };

#[rustfmt::skip]
static VS_QUESTIONNAIRE_ENABLE_OPERATOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/questionnaire-enable-operator", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/questionnaire-enable-operator", codes: Codes::All(&CS_QUESTIONNAIRE_ENABLE_OPERATOR) },
] };

#[rustfmt::skip]
static VS_REACTION_EVENT_SEVERITY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/reaction-event-severity", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/reaction-event-severity", codes: Codes::All(&CS_REACTION_EVENT_SEVERITY) },
] };

#[rustfmt::skip]
static VS_REFERENCE_HANDLING_POLICY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/reference-handling-policy", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/reference-handling-policy", codes: Codes::All(&CS_REFERENCE_HANDLING_POLICY) },
] };

#[rustfmt::skip]
static VS_REFERENCE_VERSION_RULES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/reference-version-rules", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/reference-version-rules", codes: Codes::All(&CS_REFERENCE_VERSION_RULES) },
] };

#[rustfmt::skip]
static VS_RELATED_ARTIFACT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/related-artifact-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/related-artifact-type", codes: Codes::All(&CS_RELATED_ARTIFACT_TYPE) },
] };

#[rustfmt::skip]
static VS_RELATION_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/relation-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/relation-type", codes: Codes::All(&CS_RELATION_TYPE) },
] };

#[rustfmt::skip]
static VS_REMITTANCE_OUTCOME: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/remittance-outcome", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/remittance-outcome", codes: Codes::All(&CS_REMITTANCE_OUTCOME) },
] };

#[rustfmt::skip]
static VS_REPORT_ACTION_RESULT_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/report-action-result-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/report-action-result-codes", codes: Codes::All(&CS_REPORT_ACTION_RESULT_CODES) },
] };

#[rustfmt::skip]
static VS_REPORT_PARTICIPANT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/report-participant-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/report-participant-type", codes: Codes::All(&CS_REPORT_PARTICIPANT_TYPE) },
] };

#[rustfmt::skip]
static VS_REPORT_RESULT_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/report-result-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/report-result-codes", codes: Codes::All(&CS_REPORT_RESULT_CODES) },
] };

#[rustfmt::skip]
static VS_REPORT_STATUS_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/report-status-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/report-status-codes", codes: Codes::All(&CS_REPORT_STATUS_CODES) },
] };

#[rustfmt::skip]
static VS_REPOSITORY_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/repository-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/repository-type", codes: Codes::All(&CS_REPOSITORY_TYPE) },
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
static VS_REQUEST_RESOURCE_TYPES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/request-resource-types", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/request-resource-types", codes: Codes::All(&CS_REQUEST_RESOURCE_TYPES) },
] };

#[rustfmt::skip]
static VS_REQUEST_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/request-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/request-status", codes: Codes::All(&CS_REQUEST_STATUS) },
] };

#[rustfmt::skip]
static VS_RESEARCH_ELEMENT_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/research-element-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/research-element-type", codes: Codes::All(&CS_RESEARCH_ELEMENT_TYPE) },
] };

#[rustfmt::skip]
static VS_RESEARCH_STUDY_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/research-study-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/research-study-status", codes: Codes::All(&CS_RESEARCH_STUDY_STATUS) },
] };

#[rustfmt::skip]
static VS_RESEARCH_SUBJECT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/research-subject-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/research-subject-status", codes: Codes::All(&CS_RESEARCH_SUBJECT_STATUS) },
] };

#[rustfmt::skip]
static VS_RESOURCE_AGGREGATION_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/resource-aggregation-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/resource-aggregation-mode", codes: Codes::All(&CS_RESOURCE_AGGREGATION_MODE) },
] };

#[rustfmt::skip]
static VS_RESOURCE_SLICING_RULES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/resource-slicing-rules", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/resource-slicing-rules", codes: Codes::All(&CS_RESOURCE_SLICING_RULES) },
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
static VS_RESTFUL_CAPABILITY_MODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/restful-capability-mode", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/restful-capability-mode", codes: Codes::All(&CS_RESTFUL_CAPABILITY_MODE) },
] };

#[rustfmt::skip]
static VS_SEARCH_COMPARATOR: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/search-comparator", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/search-comparator", codes: Codes::All(&CS_SEARCH_COMPARATOR) },
] };

#[rustfmt::skip]
static VS_SEARCH_MODIFIER_CODE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/search-modifier-code", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/search-modifier-code", codes: Codes::All(&CS_SEARCH_MODIFIER_CODE) },
] };

#[rustfmt::skip]
static VS_SEARCH_PARAM_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/search-param-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/search-param-type", codes: Codes::All(&CS_SEARCH_PARAM_TYPE) },
] };

#[rustfmt::skip]
static VS_SEARCH_XPATH_USAGE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/search-xpath-usage", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/search-xpath-usage", codes: Codes::All(&CS_SEARCH_XPATH_USAGE) },
] };

#[rustfmt::skip]
static VS_SEQUENCE_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/sequence-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/sequence-type", codes: Codes::All(&CS_SEQUENCE_TYPE) },
] };

#[rustfmt::skip]
static VS_SORT_DIRECTION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/sort-direction", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/sort-direction", codes: Codes::All(&CS_SORT_DIRECTION) },
] };

#[rustfmt::skip]
static VS_SPDX_LICENSE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/spdx-license", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/spdx-license", codes: Codes::All(&CS_SPDX_LICENSE) },
] };

#[rustfmt::skip]
static VS_SPECIMEN_CONTAINED_PREFERENCE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/specimen-contained-preference", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/specimen-contained-preference", codes: Codes::All(&CS_SPECIMEN_CONTAINED_PREFERENCE) },
] };

#[rustfmt::skip]
static VS_SPECIMEN_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/specimen-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/specimen-status", codes: Codes::All(&CS_SPECIMEN_STATUS) },
] };

#[rustfmt::skip]
static VS_STANDARDS_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/standards-status", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/standards-status", codes: Codes::All(&CS_STANDARDS_STATUS) },
] };

#[rustfmt::skip]
static VS_STRAND_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/strand-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/strand-type", codes: Codes::All(&CS_STRAND_TYPE) },
] };

#[rustfmt::skip]
static VS_STRUCTURE_DEFINITION_KIND: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/structure-definition-kind", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/structure-definition-kind", codes: Codes::All(&CS_STRUCTURE_DEFINITION_KIND) },
] };

#[rustfmt::skip]
static VS_SUBSCRIPTION_CHANNEL_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/subscription-channel-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/subscription-channel-type", codes: Codes::All(&CS_SUBSCRIPTION_CHANNEL_TYPE) },
] };

#[rustfmt::skip]
static VS_SUBSCRIPTION_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/subscription-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/subscription-status", codes: Codes::All(&CS_SUBSCRIPTION_STATUS) },
] };

#[rustfmt::skip]
static VS_SUBSTANCE_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/substance-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/substance-status", codes: Codes::All(&CS_SUBSTANCE_STATUS) },
] };

#[rustfmt::skip]
static VS_SUPPLYDELIVERY_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/supplydelivery-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/supplydelivery-status", codes: Codes::All(&CS_SUPPLYDELIVERY_STATUS) },
] };

#[rustfmt::skip]
static VS_SUPPLYDELIVERY_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/supplydelivery-type", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/supply-item-type", codes: Codes::All(&CS_SUPPLY_ITEM_TYPE) },
] };

#[rustfmt::skip]
static VS_SUPPLYREQUEST_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/supplyrequest-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/supplyrequest-status", codes: Codes::All(&CS_SUPPLYREQUEST_STATUS) },
] };

#[rustfmt::skip]
static VS_SYSTEM_RESTFUL_INTERACTION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/system-restful-interaction", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/restful-interaction", codes: Codes::Some(&["batch", "history-system", "search-system", "transaction"]) },
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
static VS_TIMEZONES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/timezones", complete: false, includes: &[] };

#[rustfmt::skip]
static VS_TRIGGER_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/trigger-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/trigger-type", codes: Codes::All(&CS_TRIGGER_TYPE) },
] };

#[rustfmt::skip]
static VS_TYPE_DERIVATION_RULE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/type-derivation-rule", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/type-derivation-rule", codes: Codes::All(&CS_TYPE_DERIVATION_RULE) },
] };

#[rustfmt::skip]
static VS_TYPE_RESTFUL_INTERACTION: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/type-restful-interaction", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/restful-interaction", codes: Codes::Some(&[
        "create", "delete", "history-instance", "history-type", "patch", "read", "search-type", "update", "vread",
    ]) },
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
static VS_VARIABLE_TYPE: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/variable-type", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/variable-type", codes: Codes::All(&CS_VARIABLE_TYPE) },
] };

#[rustfmt::skip]
static VS_VERIFICATIONRESULT_STATUS: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/verificationresult-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/CodeSystem/status", codes: Codes::All(&CS_STATUS) },
] };

#[rustfmt::skip]
static VS_VERSIONING_POLICY: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/versioning-policy", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/versioning-policy", codes: Codes::All(&CS_VERSIONING_POLICY) },
] };

#[rustfmt::skip]
static VS_VISION_BASE_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/vision-base-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/vision-base-codes", codes: Codes::All(&CS_VISION_BASE_CODES) },
] };

#[rustfmt::skip]
static VS_VISION_EYE_CODES: ValueSet = ValueSet { url: "http://hl7.org/fhir/ValueSet/vision-eye-codes", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/vision-eye-codes", codes: Codes::All(&CS_VISION_EYE_CODES) },
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
static VS_V3_CONFIDENTIALITY_CLASSIFICATION: ValueSet = ValueSet { url: "http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification", complete: true, includes: &[
    Include { system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", codes: Codes::Some(&["L", "M", "N", "R", "U", "V"]) },
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
static VS_SAS_SOS_VALUESET_PARTICIPANT_STATUS: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-sos-valueset-participant-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/participationstatus", codes: Codes::Some(&["accepted", "needs-action"]) },
] };

#[rustfmt::skip]
static VS_SAS_SOS_VALUESET_TYPECRENEAU: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-sos-valueset-typecreneau", complete: true, includes: &[
    Include { system: "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", codes: Codes::Some(&["PUBLIC", "SNP"]) },
] };

#[rustfmt::skip]
static VS_SAS_VALUESET_APPOINTMENT_STATUS: ValueSet = ValueSet { url: "https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-appointment-status", complete: true, includes: &[
    Include { system: "http://hl7.org/fhir/appointmentstatus", codes: Codes::Some(&["booked", "cancelled", "fulfilled", "noshow", "pending"]) },
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
static CS_INDICATOR: CodeSystem = CodeSystem {
    url: "http://cds-hooks.hl7.org/CodeSystem/indicator", complete: true, case_sensitive: true,
    codes: CodeList("\
        critical\ninfo\nwarning\n"),
};

#[rustfmt::skip]
static CS_DCM: CodeSystem = CodeSystem {
    url: "http://dicom.nema.org/resources/ontology/DCM", complete: true, case_sensitive: true,
    codes: CodeList("\
        109001\n109002\n109003\n109004\n109005\n109006\n109007\n109008\n109009\n109010\n109011\n109012\n109013\n109014\n\
        109015\n109016\n109017\n109018\n109019\n109020\n109021\n109022\n109023\n109024\n109025\n109026\n109027\n109028\n\
        109029\n109030\n109031\n109032\n109033\n109034\n109035\n109036\n109037\n109038\n109039\n109040\n109041\n109042\n\
        109043\n109044\n109045\n109046\n109047\n109048\n109049\n109050\n109051\n109052\n109053\n109054\n109055\n109056\n\
        109057\n109058\n109059\n109060\n109061\n109063\n109070\n109071\n109072\n109073\n109080\n109081\n109082\n109083\n\
        109091\n109092\n109093\n109094\n109095\n109096\n109101\n109102\n109103\n109104\n109105\n109106\n109110\n109111\n\
        109112\n109113\n109114\n109115\n109116\n109117\n109120\n109121\n109122\n109123\n109124\n109125\n109132\n109133\n\
        109134\n109135\n109136\n109200\n109201\n109202\n109203\n109204\n109205\n109206\n109207\n109208\n109209\n109210\n\
        109211\n109212\n109213\n109214\n109215\n109216\n109217\n109218\n109219\n109220\n109221\n109222\n109701\n109702\n\
        109703\n109704\n109705\n109706\n109707\n109708\n109709\n109710\n109801\n109802\n109803\n109804\n109805\n109806\n\
        109807\n109808\n109809\n109810\n109811\n109812\n109813\n109814\n109815\n109816\n109817\n109818\n109819\n109820\n\
        109821\n109822\n109823\n109824\n109825\n109826\n109827\n109828\n109829\n109830\n109831\n109832\n109833\n109834\n\
        109835\n109836\n109837\n109838\n109839\n109840\n109841\n109842\n109843\n109844\n109845\n109846\n109847\n109848\n\
        109849\n109850\n109851\n109852\n109853\n109854\n109855\n109856\n109857\n109858\n109859\n109860\n109861\n109862\n\
        109863\n109864\n109865\n109866\n109867\n109868\n109869\n109870\n109871\n109872\n109873\n109874\n109875\n109876\n\
        109877\n109878\n109879\n109880\n109881\n109901\n109902\n109903\n109904\n109905\n109906\n109907\n109908\n109909\n\
        109910\n109911\n109912\n109913\n109914\n109915\n109916\n109917\n109918\n109919\n109920\n109921\n109931\n109932\n\
        109933\n109941\n109943\n109991\n109992\n109993\n109994\n109995\n109996\n109997\n109998\n109999\n110001\n110002\n\
        110003\n110004\n110005\n110006\n110007\n110008\n110009\n110010\n110011\n110012\n110013\n110020\n110021\n110022\n\
        110023\n110024\n110025\n110026\n110027\n110028\n110030\n110031\n110032\n110033\n110034\n110035\n110036\n110037\n\
        110038\n110100\n110101\n110102\n110103\n110104\n110105\n110106\n110107\n110108\n110109\n110110\n110111\n110112\n\
        110113\n110114\n110120\n110121\n110122\n110123\n110124\n110125\n110126\n110127\n110128\n110129\n110130\n110131\n\
        110132\n110133\n110134\n110135\n110136\n110137\n110138\n110139\n110140\n110141\n110142\n110150\n110151\n110152\n\
        110153\n110154\n110155\n110180\n110181\n110182\n110190\n110500\n110501\n110502\n110503\n110504\n110505\n110506\n\
        110507\n110508\n110509\n110510\n110511\n110512\n110513\n110514\n110515\n110516\n110518\n110519\n110521\n110522\n\
        110523\n110524\n110526\n110527\n110528\n110529\n110700\n110701\n110702\n110703\n110704\n110705\n110706\n110800\n\
        110801\n110802\n110803\n110804\n110805\n110806\n110807\n110808\n110809\n110810\n110811\n110812\n110813\n110814\n\
        110815\n110816\n110817\n110818\n110819\n110820\n110821\n110822\n110823\n110824\n110825\n110826\n110827\n110828\n\
        110829\n110830\n110831\n110832\n110833\n110834\n110835\n110836\n110837\n110838\n110839\n110840\n110841\n110842\n\
        110843\n110844\n110845\n110846\n110847\n110848\n110849\n110850\n110851\n110852\n110853\n110854\n110855\n110856\n\
        110857\n110858\n110859\n110860\n110861\n110862\n110863\n110864\n110865\n110866\n110867\n110868\n110869\n110870\n\
        110871\n110872\n110873\n110874\n110875\n110876\n110877\n110901\n110902\n110903\n110904\n110905\n110906\n110907\n\
        110908\n110909\n110910\n110911\n111001\n111002\n111003\n111004\n111005\n111006\n111007\n111008\n111009\n111010\n\
        111011\n111012\n111013\n111014\n111015\n111016\n111017\n111018\n111019\n111020\n111021\n111022\n111023\n111024\n\
        111025\n111026\n111027\n111028\n111029\n111030\n111031\n111032\n111033\n111034\n111035\n111036\n111037\n111038\n\
        111039\n111040\n111041\n111042\n111043\n111044\n111045\n111046\n111047\n111048\n111049\n111050\n111051\n111052\n\
        111053\n111054\n111055\n111056\n111057\n111058\n111059\n111060\n111061\n111062\n111063\n111064\n111065\n111066\n\
        111069\n111071\n111072\n111081\n111086\n111087\n111088\n111089\n111090\n111091\n111092\n111093\n111099\n111100\n\
        111101\n111102\n111103\n111104\n111105\n111111\n111112\n111113\n111120\n111121\n111122\n111123\n111124\n111125\n\
        111126\n111127\n111128\n111129\n111130\n111135\n111136\n111137\n111138\n111139\n111140\n111141\n111142\n111143\n\
        111144\n111145\n111146\n111147\n111148\n111149\n111150\n111151\n111152\n111153\n111154\n111155\n111156\n111157\n\
        111158\n111159\n111168\n111170\n111171\n111172\n111173\n111174\n111175\n111176\n111177\n111178\n111179\n111180\n\
        111181\n111182\n111183\n111184\n111185\n111186\n111187\n111188\n111189\n111190\n111191\n111192\n111193\n111194\n\
        111195\n111196\n111197\n111198\n111199\n111200\n111201\n111202\n111203\n111204\n111205\n111206\n111207\n111208\n\
        111209\n111210\n111211\n111212\n111213\n111214\n111215\n111216\n111217\n111218\n111219\n111220\n111221\n111222\n\
        111223\n111224\n111225\n111233\n111234\n111235\n111236\n111237\n111238\n111239\n111240\n111241\n111242\n111243\n\
        111244\n111245\n111248\n111249\n111250\n111251\n111252\n111253\n111254\n111255\n111256\n111257\n111258\n111259\n\
        111260\n111262\n111263\n111264\n111265\n111269\n111271\n111273\n111277\n111278\n111279\n111281\n111283\n111284\n\
        111285\n111286\n111287\n111288\n111290\n111291\n111292\n111293\n111294\n111296\n111297\n111298\n111299\n111300\n\
        111301\n111302\n111303\n111304\n111305\n111306\n111307\n111308\n111309\n111310\n111311\n111312\n111313\n111314\n\
        111315\n111316\n111317\n111318\n111320\n111321\n111322\n111323\n111324\n111325\n111326\n111327\n111328\n111329\n\
        111330\n111331\n111332\n111333\n111334\n111335\n111336\n111338\n111340\n111341\n111342\n111343\n111344\n111345\n\
        111346\n111347\n111350\n111351\n111352\n111353\n111354\n111355\n111356\n111357\n111358\n111359\n111360\n111361\n\
        111362\n111363\n111364\n111365\n111366\n111367\n111368\n111369\n111370\n111371\n111372\n111373\n111374\n111375\n\
        111376\n111377\n111380\n111381\n111382\n111383\n111384\n111385\n111386\n111387\n111388\n111389\n111390\n111391\n\
        111392\n111393\n111394\n111395\n111396\n111397\n111398\n111399\n111400\n111401\n111402\n111403\n111404\n111405\n\
        111406\n111407\n111408\n111409\n111410\n111411\n111412\n111413\n111414\n111415\n111416\n111417\n111418\n111419\n\
        111420\n111421\n111423\n111424\n111425\n111426\n111427\n111428\n111429\n111430\n111431\n111432\n111433\n111434\n\
        111435\n111436\n111437\n111438\n111439\n111440\n111441\n111442\n111443\n111444\n111445\n111446\n111447\n111448\n\
        111449\n111450\n111451\n111452\n111453\n111454\n111455\n111456\n111457\n111458\n111459\n111460\n111461\n111462\n\
        111463\n111464\n111465\n111466\n111467\n111468\n111469\n111470\n111471\n111472\n111473\n111474\n111475\n111476\n\
        111477\n111478\n111479\n111480\n111481\n111482\n111483\n111484\n111485\n111486\n111487\n111488\n111489\n111490\n\
        111491\n111492\n111494\n111495\n111496\n111497\n111498\n111499\n111500\n111501\n111502\n111503\n111504\n111505\n\
        111506\n111507\n111508\n111509\n111510\n111511\n111512\n111513\n111514\n111515\n111516\n111517\n111518\n111519\n\
        111520\n111521\n111522\n111523\n111524\n111525\n111526\n111527\n111528\n111529\n111530\n111531\n111532\n111533\n\
        111534\n111535\n111536\n111537\n111538\n111539\n111540\n111541\n111542\n111543\n111544\n111545\n111546\n111547\n\
        111548\n111549\n111550\n111551\n111552\n111553\n111554\n111555\n111556\n111557\n111558\n111559\n111560\n111561\n\
        111562\n111563\n111564\n111565\n111566\n111567\n111568\n111569\n111570\n111571\n111572\n111573\n111574\n111575\n\
        111576\n111577\n111578\n111579\n111580\n111581\n111582\n111583\n111584\n111585\n111586\n111587\n111590\n111591\n\
        111592\n111593\n111601\n111602\n111603\n111604\n111605\n111606\n111607\n111609\n111621\n111622\n111623\n111625\n\
        111626\n111627\n111628\n111629\n111630\n111631\n111632\n111633\n111634\n111635\n111636\n111637\n111638\n111641\n\
        111642\n111643\n111644\n111645\n111646\n111671\n111672\n111673\n111674\n111675\n111676\n111677\n111678\n111679\n\
        111680\n111685\n111686\n111687\n111688\n111689\n111690\n111691\n111692\n111693\n111694\n111695\n111696\n111697\n\
        111698\n111700\n111701\n111702\n111703\n111704\n111705\n111706\n111707\n111708\n111709\n111710\n111711\n111712\n\
        111718\n111719\n111720\n111721\n111723\n111724\n111726\n111727\n111729\n111741\n111742\n111743\n111744\n111745\n\
        111746\n111747\n111748\n111749\n111750\n111751\n111752\n111753\n111754\n111755\n111756\n111760\n111761\n111762\n\
        111763\n111764\n111765\n111766\n111767\n111768\n111769\n111770\n111771\n111772\n111773\n111776\n111777\n111778\n\
        111779\n111780\n111781\n111782\n111783\n111786\n111787\n111791\n111792\n111800\n111801\n111802\n111803\n111804\n\
        111805\n111806\n111807\n111808\n111809\n111810\n111811\n111812\n111813\n111814\n111815\n111816\n111817\n111818\n\
        111819\n111820\n111821\n111822\n111823\n111824\n111825\n111826\n111827\n111828\n111829\n111830\n111831\n111832\n\
        111833\n111834\n111835\n111836\n111837\n111838\n111839\n111840\n111841\n111842\n111843\n111844\n111845\n111846\n\
        111847\n111848\n111849\n111850\n111851\n111852\n111853\n111854\n111855\n111856\n111900\n111901\n111902\n111903\n\
        111904\n111905\n111906\n111907\n111908\n111909\n111910\n111911\n111912\n111913\n111914\n111915\n111916\n111917\n\
        111918\n111919\n111920\n111921\n111922\n111923\n111924\n111925\n111926\n111927\n111928\n111929\n111930\n111931\n\
        111932\n111933\n111934\n111935\n111936\n111937\n111938\n111939\n111940\n111941\n111942\n111943\n111944\n111945\n\
        111946\n111947\n112000\n112001\n112002\n112003\n112004\n112005\n112006\n112007\n112008\n112009\n112010\n112011\n\
        112012\n112013\n112014\n112015\n112016\n112017\n112018\n112019\n112020\n112021\n112022\n112023\n112024\n112025\n\
        112026\n112027\n112028\n112029\n112030\n112031\n112032\n112033\n112034\n112035\n112036\n112037\n112038\n112039\n\
        112040\n112041\n112042\n112043\n112044\n112045\n112046\n112047\n112048\n112049\n112050\n112051\n112052\n112053\n\
        112054\n112055\n112056\n112057\n112058\n112059\n112060\n112061\n112062\n112063\n112064\n112065\n112066\n112067\n\
        112068\n112069\n112070\n112071\n112072\n112073\n112074\n112075\n112076\n112077\n112078\n112079\n112080\n112081\n\
        112082\n112083\n112084\n112085\n112086\n112087\n112088\n112089\n112090\n112091\n112092\n112093\n112094\n112095\n\
        112096\n112097\n112098\n112099\n112100\n112101\n112102\n112103\n112104\n112105\n112106\n112107\n112108\n112109\n\
        112110\n112111\n112112\n112113\n112114\n112115\n112116\n112117\n112118\n112119\n112120\n112121\n112122\n112123\n\
        112124\n112125\n112126\n112127\n112128\n112129\n112130\n112131\n112132\n112133\n112134\n112135\n112136\n112137\n\
        112138\n112139\n112140\n112141\n112142\n112143\n112144\n112145\n112146\n112147\n112148\n112149\n112150\n112151\n\
        112152\n112153\n112154\n112155\n112156\n112157\n112158\n112159\n112160\n112161\n112162\n112163\n112164\n112165\n\
        112166\n112167\n112168\n112169\n112170\n112171\n112172\n112173\n112174\n112175\n112176\n112177\n112178\n112179\n\
        112180\n112181\n112182\n112183\n112184\n112185\n112186\n112187\n112188\n112189\n112191\n112192\n112193\n112194\n\
        112195\n112196\n112197\n112198\n112199\n112200\n112201\n112220\n112222\n112224\n112225\n112226\n112227\n112228\n\
        112229\n112232\n112233\n112238\n112240\n112241\n112242\n112243\n112244\n112248\n112249\n112300\n112301\n112302\n\
        112303\n112304\n112305\n112306\n112307\n112308\n112309\n112310\n112311\n112312\n112313\n112314\n112315\n112316\n\
        112317\n112318\n112319\n112320\n112321\n112325\n112340\n112341\n112342\n112343\n112344\n112345\n112346\n112347\n\
        112348\n112350\n112351\n112352\n112353\n112354\n112355\n112356\n112357\n112358\n112359\n112360\n112361\n112362\n\
        112363\n112364\n112365\n112366\n112367\n112368\n112369\n112370\n112371\n112372\n112373\n112374\n112375\n112376\n\
        112377\n112378\n112379\n112380\n112381\n112700\n112701\n112702\n112703\n112704\n112705\n112706\n112707\n112708\n\
        112709\n112710\n112711\n112712\n112713\n112714\n112715\n112716\n112717\n112718\n112719\n112720\n112721\n113000\n\
        113001\n113002\n113003\n113004\n113005\n113006\n113007\n113008\n113009\n113010\n113011\n113012\n113013\n113014\n\
        113015\n113016\n113017\n113018\n113020\n113021\n113026\n113030\n113031\n113032\n113033\n113034\n113035\n113036\n\
        113037\n113038\n113039\n113040\n113041\n113042\n113043\n113044\n113045\n113046\n113047\n113048\n113049\n113050\n\
        113051\n113052\n113053\n113054\n113055\n113056\n113057\n113058\n113059\n113060\n113061\n113062\n113063\n113064\n\
        113065\n113066\n113067\n113068\n113069\n113070\n113071\n113072\n113073\n113074\n113075\n113076\n113077\n113078\n\
        113079\n113080\n113081\n113082\n113083\n113085\n113086\n113087\n113088\n113089\n113090\n113091\n113092\n113093\n\
        113094\n113095\n113096\n113097\n113100\n113101\n113102\n113103\n113104\n113105\n113106\n113107\n113108\n113109\n\
        113110\n113111\n113500\n113502\n113503\n113505\n113506\n113507\n113508\n113509\n113510\n113511\n113512\n113513\n\
        113514\n113516\n113517\n113518\n113520\n113521\n113522\n113523\n113526\n113527\n113528\n113529\n113530\n113540\n\
        113541\n113542\n113543\n113550\n113551\n113552\n113560\n113561\n113562\n113563\n113568\n113570\n113571\n113572\n\
        113573\n113574\n113575\n113576\n113577\n113601\n113602\n113603\n113605\n113606\n113607\n113608\n113609\n113611\n\
        113612\n113613\n113620\n113621\n113622\n113630\n113631\n113650\n113651\n113652\n113653\n113661\n113662\n113663\n\
        113664\n113665\n113666\n113669\n113670\n113671\n113680\n113681\n113682\n113683\n113684\n113685\n113686\n113687\n\
        113688\n113689\n113690\n113691\n113692\n113701\n113702\n113704\n113705\n113706\n113710\n113711\n113720\n113721\n\
        113722\n113723\n113724\n113725\n113726\n113727\n113728\n113729\n113730\n113731\n113732\n113733\n113734\n113735\n\
        113736\n113737\n113738\n113739\n113740\n113742\n113743\n113744\n113745\n113748\n113750\n113751\n113752\n113753\n\
        113754\n113755\n113756\n113757\n113758\n113759\n113760\n113761\n113763\n113764\n113766\n113767\n113768\n113769\n\
        113770\n113771\n113772\n113773\n113780\n113788\n113789\n113790\n113791\n113792\n113793\n113794\n113795\n113800\n\
        113801\n113802\n113803\n113804\n113805\n113806\n113807\n113808\n113809\n113810\n113811\n113812\n113813\n113814\n\
        113815\n113816\n113817\n113818\n113819\n113820\n113821\n113822\n113823\n113824\n113825\n113826\n113827\n113828\n\
        113829\n113830\n113831\n113832\n113833\n113834\n113835\n113836\n113837\n113838\n113839\n113840\n113841\n113842\n\
        113845\n113846\n113847\n113850\n113851\n113852\n113853\n113854\n113855\n113856\n113857\n113858\n113859\n113860\n\
        113861\n113862\n113863\n113864\n113865\n113866\n113867\n113868\n113870\n113871\n113872\n113873\n113874\n113875\n\
        113876\n113877\n113878\n113879\n113880\n113890\n113893\n113895\n113896\n113897\n113898\n113899\n113900\n113901\n\
        113902\n113903\n113904\n113905\n113906\n113907\n113908\n113909\n113910\n113911\n113912\n113913\n113914\n113921\n\
        113922\n113923\n113930\n113931\n113932\n113933\n113934\n113935\n113936\n113937\n113940\n113941\n113942\n113943\n\
        113944\n113945\n113946\n113947\n113948\n113949\n113950\n113951\n113952\n113953\n113954\n113955\n113956\n113957\n\
        113958\n113959\n113961\n113962\n113963\n113970\n114000\n114001\n114002\n114003\n114004\n114005\n114006\n114007\n\
        114008\n114009\n114010\n114011\n114201\n114202\n114203\n114204\n114205\n114206\n114207\n114208\n114209\n114210\n\
        114211\n114213\n114215\n114216\n121001\n121002\n121003\n121004\n121005\n121006\n121007\n121008\n121009\n121010\n\
        121011\n121012\n121013\n121014\n121015\n121016\n121017\n121018\n121019\n121020\n121021\n121022\n121023\n121024\n\
        121025\n121026\n121027\n121028\n121029\n121030\n121031\n121032\n121033\n121034\n121035\n121036\n121037\n121038\n\
        121039\n121040\n121041\n121042\n121043\n121044\n121045\n121046\n121047\n121048\n121049\n121050\n121051\n121052\n\
        121053\n121054\n121055\n121056\n121057\n121058\n121059\n121060\n121062\n121064\n121065\n121066\n121068\n121069\n\
        121070\n121071\n121072\n121073\n121074\n121075\n121076\n121077\n121078\n121079\n121080\n121081\n121082\n121083\n\
        121084\n121085\n121086\n121087\n121088\n121089\n121090\n121091\n121092\n121093\n121094\n121095\n121096\n121097\n\
        121098\n121099\n121100\n121101\n121102\n121103\n121104\n121105\n121106\n121109\n121110\n121111\n121112\n121113\n\
        121114\n121115\n121116\n121117\n121118\n121120\n121121\n121122\n121123\n121124\n121125\n121126\n121127\n121128\n\
        121130\n121131\n121132\n121133\n121135\n121136\n121137\n121138\n121139\n121140\n121141\n121142\n121143\n121144\n\
        121145\n121146\n121147\n121148\n121149\n121150\n121151\n121152\n121153\n121154\n121155\n121156\n121157\n121158\n\
        121160\n121161\n121162\n121163\n121165\n121166\n121167\n121168\n121169\n121171\n121172\n121173\n121174\n121180\n\
        121181\n121190\n121191\n121192\n121193\n121194\n121195\n121196\n121197\n121198\n121200\n121201\n121202\n121206\n\
        121207\n121208\n121210\n121211\n121213\n121214\n121216\n121217\n121218\n121219\n121220\n121221\n121222\n121230\n\
        121231\n121232\n121233\n121242\n121243\n121244\n121290\n121291\n121301\n121302\n121303\n121304\n121305\n121306\n\
        121307\n121311\n121312\n121313\n121314\n121315\n121316\n121317\n121318\n121320\n121321\n121322\n121323\n121324\n\
        121325\n121326\n121327\n121328\n121329\n121330\n121331\n121332\n121333\n121334\n121335\n121338\n121339\n121340\n\
        121341\n121342\n121346\n121347\n121348\n121349\n121350\n121351\n121352\n121353\n121354\n121358\n121360\n121361\n\
        121362\n121363\n121370\n121371\n121372\n121380\n121381\n121382\n121383\n121401\n121402\n121403\n121404\n121405\n\
        121406\n121407\n121408\n121410\n121411\n121412\n121414\n121415\n121416\n121417\n121420\n121421\n121422\n121423\n\
        121424\n121425\n121427\n121428\n121430\n121431\n121432\n121433\n121434\n121435\n121436\n121437\n121438\n121439\n\
        121701\n121702\n121703\n121704\n121705\n121706\n121707\n121708\n121709\n121710\n121711\n121712\n121713\n121714\n\
        121715\n121716\n121717\n121718\n121719\n121720\n121721\n121722\n121723\n121724\n121725\n121726\n121727\n121728\n\
        121729\n121730\n121731\n121732\n121733\n121734\n121740\n122001\n122002\n122003\n122004\n122005\n122006\n122007\n\
        122008\n122009\n122010\n122011\n122012\n122020\n122021\n122022\n122023\n122024\n122025\n122026\n122027\n122028\n\
        122029\n122030\n122031\n122032\n122033\n122034\n122035\n122036\n122037\n122038\n122039\n122041\n122042\n122043\n\
        122044\n122045\n122046\n122047\n122048\n122049\n122052\n122053\n122054\n122055\n122056\n122057\n122058\n122059\n\
        122060\n122061\n122062\n122072\n122073\n122075\n122076\n122077\n122078\n122079\n122081\n122082\n122083\n122084\n\
        122085\n122086\n122087\n122088\n122089\n122090\n122091\n122092\n122093\n122094\n122095\n122096\n122097\n122098\n\
        122099\n122101\n122102\n122103\n122104\n122105\n122106\n122107\n122108\n122109\n122110\n122111\n122112\n122113\n\
        122114\n122120\n122121\n122122\n122123\n122124\n122125\n122126\n122127\n122128\n122129\n122130\n122131\n122132\n\
        122133\n122134\n122138\n122139\n122140\n122141\n122142\n122143\n122144\n122145\n122146\n122147\n122148\n122149\n\
        122150\n122151\n122152\n122153\n122154\n122157\n122158\n122159\n122160\n122161\n122162\n122163\n122164\n122165\n\
        122166\n122167\n122170\n122171\n122172\n122173\n122175\n122176\n122177\n122178\n122179\n122180\n122181\n122182\n\
        122183\n122185\n122187\n122188\n122189\n122190\n122191\n122192\n122193\n122194\n122195\n122196\n122197\n122198\n\
        122199\n122201\n122202\n122203\n122204\n122205\n122206\n122207\n122208\n122209\n122210\n122211\n122212\n122213\n\
        122214\n122215\n122216\n122217\n122218\n122219\n122220\n122221\n122222\n122223\n122224\n122225\n122227\n122228\n\
        122229\n122230\n122231\n122232\n122233\n122234\n122235\n122236\n122237\n122238\n122239\n122240\n122241\n122242\n\
        122243\n122244\n122245\n122246\n122247\n122248\n122249\n122250\n122251\n122252\n122253\n122254\n122255\n122256\n\
        122257\n122258\n122259\n122260\n122261\n122262\n122263\n122265\n122266\n122267\n122268\n122269\n122270\n122271\n\
        122272\n122273\n122274\n122275\n122276\n122277\n122278\n122279\n122281\n122282\n122283\n122288\n122291\n122292\n\
        122301\n122302\n122303\n122304\n122305\n122306\n122307\n122308\n122309\n122310\n122311\n122312\n122313\n122319\n\
        122320\n122321\n122322\n122325\n122330\n122331\n122332\n122333\n122334\n122335\n122336\n122337\n122339\n122340\n\
        122341\n122343\n122344\n122345\n122346\n122347\n122348\n122350\n122351\n122352\n122354\n122355\n122356\n122357\n\
        122360\n122361\n122363\n122364\n122367\n122368\n122369\n122370\n122371\n122372\n122374\n122375\n122376\n122380\n\
        122381\n122382\n122383\n122384\n122385\n122386\n122387\n122388\n122389\n122390\n122391\n122393\n122394\n122395\n\
        122398\n122399\n122400\n122401\n122402\n122403\n122404\n122405\n122406\n122407\n122408\n122410\n122411\n122417\n\
        122421\n122422\n122423\n122428\n122429\n122430\n122431\n122432\n122433\n122434\n122435\n122438\n122445\n122446\n\
        122447\n122448\n122449\n122450\n122451\n122452\n122453\n122459\n122461\n122464\n122465\n122466\n122467\n122468\n\
        122469\n122470\n122471\n122472\n122473\n122474\n122475\n122476\n122477\n122480\n122481\n122482\n122485\n122486\n\
        122487\n122488\n122489\n122490\n122491\n122493\n122495\n122496\n122497\n122498\n122499\n122501\n122502\n122503\n\
        122505\n122507\n122508\n122509\n122510\n122511\n122516\n122517\n122528\n122529\n122542\n122544\n122545\n122546\n\
        122547\n122548\n122549\n122550\n122551\n122554\n122555\n122558\n122559\n122560\n122562\n122563\n122564\n122565\n\
        122566\n122572\n122574\n122575\n122582\n122600\n122601\n122602\n122603\n122604\n122605\n122606\n122607\n122608\n\
        122609\n122611\n122612\n122616\n122617\n122618\n122619\n122620\n122621\n122624\n122627\n122628\n122631\n122633\n\
        122634\n122635\n122636\n122637\n122638\n122639\n122640\n122642\n122643\n122645\n122650\n122651\n122652\n122655\n\
        122656\n122657\n122658\n122659\n122660\n122661\n122664\n122665\n122666\n122667\n122668\n122670\n122675\n122680\n\
        122683\n122684\n122685\n122686\n122687\n122698\n122699\n122700\n122701\n122702\n122703\n122704\n122705\n122706\n\
        122707\n122708\n122709\n122710\n122711\n122712\n122713\n122715\n122716\n122717\n122718\n122720\n122721\n122726\n\
        122727\n122728\n122729\n122730\n122731\n122732\n122733\n122734\n122735\n122739\n122740\n122741\n122742\n122743\n\
        122744\n122745\n122748\n122750\n122751\n122752\n122753\n122755\n122756\n122757\n122758\n122759\n122760\n122762\n\
        122764\n122768\n122769\n122770\n122771\n122772\n122773\n122775\n122776\n122781\n122782\n122783\n122784\n122785\n\
        122791\n122792\n122793\n122795\n122796\n122797\n122799\n123001\n123003\n123004\n123005\n123006\n123007\n123009\n\
        123010\n123011\n123012\n123014\n123015\n123016\n123019\n123101\n123102\n123103\n123104\n123105\n123106\n123107\n\
        123108\n123109\n123110\n123111\n125000\n125001\n125002\n125003\n125004\n125005\n125006\n125007\n125008\n125009\n\
        125010\n125011\n125012\n125013\n125015\n125016\n125021\n125022\n125023\n125024\n125025\n125030\n125031\n125032\n\
        125033\n125034\n125035\n125036\n125037\n125038\n125040\n125041\n125100\n125101\n125102\n125105\n125106\n125107\n\
        125195\n125196\n125197\n125200\n125201\n125202\n125203\n125204\n125205\n125206\n125207\n125208\n125209\n125210\n\
        125211\n125212\n125213\n125214\n125215\n125216\n125217\n125218\n125219\n125220\n125221\n125222\n125223\n125224\n\
        125225\n125226\n125227\n125228\n125230\n125231\n125233\n125234\n125235\n125236\n125237\n125238\n125239\n125240\n\
        125241\n125242\n125251\n125252\n125253\n125254\n125255\n125256\n125257\n125258\n125259\n125261\n125262\n125263\n\
        125264\n125265\n125270\n125271\n125272\n125273\n125901\n125902\n125903\n125904\n125905\n125906\n125907\n125908\n\
        126000\n126001\n126002\n126003\n126010\n126011\n126020\n126021\n126022\n126030\n126031\n126032\n126033\n126034\n\
        126035\n126036\n126037\n126038\n126039\n126040\n126050\n126051\n126052\n126060\n126061\n126062\n126063\n126064\n\
        126065\n126066\n126067\n126070\n126071\n126072\n126073\n126074\n126075\n126080\n126081\n126100\n126200\n126201\n\
        126202\n126203\n126220\n126300\n126301\n126302\n126303\n126310\n126311\n126312\n126313\n126314\n126320\n126321\n\
        126322\n126330\n126331\n126340\n126341\n126342\n126343\n126344\n126350\n126351\n126352\n126353\n126360\n126361\n\
        126362\n126363\n126364\n126370\n126371\n126372\n126373\n126374\n126375\n126376\n126377\n126380\n126390\n126391\n\
        126392\n126393\n126394\n126400\n126401\n126402\n126403\n126404\n126410\n126411\n126412\n126413\n126500\n126501\n\
        126502\n126503\n126510\n126511\n126512\n126513\n126514\n126515\n126516\n126517\n126518\n126519\n126520\n126600\n\
        126601\n126602\n126603\n126604\n126605\n126606\n126700\n126701\n126702\n126703\n126704\n126705\n126706\n126707\n\
        126708\n126709\n126710\n126711\n126712\n126713\n126714\n126715\n126716\n126801\n126802\n126803\n126804\n126805\n\
        126806\n126807\n126808\n126809\n126810\n126811\nAR\nARCHIVE\nAS\nAU\nBDUS\nBI\nBMD\nCAD\nCAPTURE\nCD\nCF\nCOMP\n\
        CP\nCR\nCS\nCT\nDD\nDF\nDG\nDM\nDOCD\nDS\nDSS\nDX\nEC\nECG\nEPS\nES\nF\nFA\nFC\nFILMD\nFP\nFS\nGM\nH\nHC\nHD\n\
        IO\nIVOCT\nIVUS\nKER\nKO\nLEN\nLOG\nLP\nLS\nM\nMA\nMC\nMCD\nMEDIM\nMG\nMP\nMR\nMS\nNEARLINE\nNM\nOAM\nOCT\n\
        OFFLINE\nONLINE\nOP\nOPM\nOPR\nOPT\nOPV\nOSS\nOT\nPR\nPRINT\nPT\nPX\nREG\nRF\nRG\nRT\nRTDOSE\nRTIMAGE\nRTPLAN\n\
        RTRECORD\nRTSTRUCT\nSEG\nSM\nSMR\nSR\nSRF\nST\nTG\nU\nUNAVAILABLE\nUS\nVA\nVF\nVIDD\nWSD\nXA\nXC\n"),
};

#[rustfmt::skip]
static CS_PURPOSEOFUSE: CodeSystem = CodeSystem {
    url: "http://healthit.gov/nhin/purposeofuse", complete: true, case_sensitive: true,
    codes: CodeList("\
        ABUSE\nCOVERAGE\nDECEASED\nDIRECTORY\nDISASTER\nDONATION\nEMERGENCY\nFAMILY\nFRAUD\nGOVERNMENT\nJUDICIAL\nLAW\n\
        LEGAL\nMARKETING\nOPERATIONS\nOVERSIGHT\nPAYMENT\nPRESENT\nPSYCHOTHERAPY\nPUBLICHEALTH\nREQUEST\nRESEARCH\n\
        SYSADMIN\nTHREAT\nTRAINING\nTREATMENT\nWORKERSCOMP\n"),
};

#[rustfmt::skip]
static CS_EXAMPLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/example", complete: true, case_sensitive: true,
    codes: CodeList("\
        chol\nchol-mass\nchol-mmol\n"),
};

#[rustfmt::skip]
static CS_MEDICATION_STATEMENT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/medication-statement-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncompleted\nentered-in-error\nintended\nnot-taken\non-hold\nstopped\nunknown\n"),
};

#[rustfmt::skip]
static CS_MEDICATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/medication-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONREQUEST_INTENT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/medicationrequest-intent", complete: true, case_sensitive: true,
    codes: CodeList("\
        filler-order\ninstance-order\noption\norder\noriginal-order\nplan\nproposal\nreflex-order\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONREQUEST_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/medicationrequest-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\ncompleted\ndraft\nentered-in-error\non-hold\nstopped\nunknown\n"),
};

#[rustfmt::skip]
static CS_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/status", complete: true, case_sensitive: true,
    codes: CodeList("\
        attested\nin-process\nreq-revalid\nreval-fail\nval-fail\nvalidated\n"),
};

#[rustfmt::skip]
static CS_TASK_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/CodeSystem/task-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        abort\napprove\nchange\nfulfill\nreplace\nresume\nsuspend\n"),
};

#[rustfmt::skip]
static CS_FHIR_VERSION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/FHIR-version", complete: true, case_sensitive: true,
    codes: CodeList("\
        0.0.80\n0.0.81\n0.0.82\n0.01\n0.05\n0.06\n0.11\n0.4.0\n0.5.0\n1.0.0\n1.0.1\n1.0.2\n1.1.0\n1.4.0\n1.6.0\n1.8.0\n\
        3.0.0\n3.0.1\n3.3.0\n3.5.0\n4.0.0\n4.0.1\n"),
};

#[rustfmt::skip]
static CS_ABSTRACT_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/abstract-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        Any\nType\n"),
};

#[rustfmt::skip]
static CS_ACCOUNT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/account-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\non-hold\nunknown\n"),
};

#[rustfmt::skip]
static CS_ACTION_CARDINALITY_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-cardinality-behavior", complete: true, case_sensitive: true,
    codes: CodeList("\
        multiple\nsingle\n"),
};

#[rustfmt::skip]
static CS_ACTION_CONDITION_KIND: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-condition-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        applicability\nstart\nstop\n"),
};

#[rustfmt::skip]
static CS_ACTION_GROUPING_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-grouping-behavior", complete: true, case_sensitive: true,
    codes: CodeList("\
        logical-group\nsentence-group\nvisual-group\n"),
};

#[rustfmt::skip]
static CS_ACTION_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-participant-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        device\npatient\npractitioner\nrelated-person\n"),
};

#[rustfmt::skip]
static CS_ACTION_PRECHECK_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-precheck-behavior", complete: true, case_sensitive: true,
    codes: CodeList("\
        no\nyes\n"),
};

#[rustfmt::skip]
static CS_ACTION_RELATIONSHIP_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-relationship-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        after\nafter-end\nafter-start\nbefore\nbefore-end\nbefore-start\nconcurrent\nconcurrent-with-end\n\
        concurrent-with-start\n"),
};

#[rustfmt::skip]
static CS_ACTION_REQUIRED_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-required-behavior", complete: true, case_sensitive: true,
    codes: CodeList("\
        could\nmust\nmust-unless-documented\n"),
};

#[rustfmt::skip]
static CS_ACTION_SELECTION_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/action-selection-behavior", complete: true, case_sensitive: true,
    codes: CodeList("\
        all\nall-or-none\nany\nat-most-one\nexactly-one\none-or-more\n"),
};

#[rustfmt::skip]
static CS_ADDITIONALMATERIALS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/additionalmaterials", complete: true, case_sensitive: true,
    codes: CodeList("\
        document\nemail\nimage\nmodel\nother\nxray\n"),
};

#[rustfmt::skip]
static CS_ADDRESS_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/address-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        both\nphysical\npostal\n"),
};

#[rustfmt::skip]
static CS_ADDRESS_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/address-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        billing\nhome\nold\ntemp\nwork\n"),
};

#[rustfmt::skip]
static CS_ADMINISTRATIVE_GENDER: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/administrative-gender", complete: true, case_sensitive: true,
    codes: CodeList("\
        female\nmale\nother\nunknown\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_ACTUALITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/adverse-event-actuality", complete: true, case_sensitive: true,
    codes: CodeList("\
        actual\npotential\n"),
};

#[rustfmt::skip]
static CS_ALLERGY_INTOLERANCE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/allergy-intolerance-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        biologic\nenvironment\nfood\nmedication\n"),
};

#[rustfmt::skip]
static CS_ALLERGY_INTOLERANCE_CRITICALITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/allergy-intolerance-criticality", complete: true, case_sensitive: true,
    codes: CodeList("\
        high\nlow\nunable-to-assess\n"),
};

#[rustfmt::skip]
static CS_ALLERGY_INTOLERANCE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/allergy-intolerance-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        allergy\nintolerance\n"),
};

#[rustfmt::skip]
static CS_ANIMAL_GENDERSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/animal-genderstatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        intact\nneutered\nunknown\n"),
};

#[rustfmt::skip]
static CS_ANIMAL_SPECIES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/animal-species", complete: true, case_sensitive: true,
    codes: CodeList("\
        canislf\novisa\nserinuscd\n"),
};

#[rustfmt::skip]
static CS_APPOINTMENTSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/appointmentstatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        arrived\nbooked\ncancelled\nchecked-in\nentered-in-error\nfulfilled\nnoshow\npending\nproposed\nwaitlist\n"),
};

#[rustfmt::skip]
static CS_ASSERT_DIRECTION_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/assert-direction-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        request\nresponse\n"),
};

#[rustfmt::skip]
static CS_ASSERT_OPERATOR_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/assert-operator-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        contains\nempty\nequals\neval\ngreaterThan\nin\nlessThan\nnotContains\nnotEmpty\nnotEquals\nnotIn\n"),
};

#[rustfmt::skip]
static CS_ASSERT_RESPONSE_CODE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/assert-response-code-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        bad\nconflict\ncreated\nforbidden\ngone\nmethodNotAllowed\nnoContent\nnotFound\nnotModified\nokay\n\
        preconditionFailed\nunprocessable\n"),
};

#[rustfmt::skip]
static CS_ASSET_AVAILABILITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/asset-availability", complete: true, case_sensitive: true,
    codes: CodeList("\
        lease\n"),
};

#[rustfmt::skip]
static CS_AUDIT_EVENT_ACTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/audit-event-action", complete: true, case_sensitive: true,
    codes: CodeList("\
        C\nD\nE\nR\nU\n"),
};

#[rustfmt::skip]
static CS_AUDIT_EVENT_OUTCOME: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/audit-event-outcome", complete: true, case_sensitive: true,
    codes: CodeList("\
        0\n12\n4\n8\n"),
};

#[rustfmt::skip]
static CS_BINDING_STRENGTH: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/binding-strength", complete: true, case_sensitive: true,
    codes: CodeList("\
        example\nextensible\npreferred\nrequired\n"),
};

#[rustfmt::skip]
static CS_BUNDLE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/bundle-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        batch\nbatch-response\ncollection\ndocument\nhistory\nmessage\nsearchset\ntransaction\ntransaction-response\n"),
};

#[rustfmt::skip]
static CS_CAPABILITY_STATEMENT_KIND: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/capability-statement-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        capability\ninstance\nrequirements\n"),
};

#[rustfmt::skip]
static CS_CARE_PLAN_ACTIVITY_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/care-plan-activity-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        cancelled\ncompleted\nentered-in-error\nin-progress\nnot-started\non-hold\nscheduled\nstopped\nunknown\n"),
};

#[rustfmt::skip]
static CS_CARE_TEAM_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/care-team-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\nproposed\nsuspended\n"),
};

#[rustfmt::skip]
static CS_CHARGEITEM_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/chargeitem-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        aborted\nbillable\nbilled\nentered-in-error\nnot-billable\nplanned\nunknown\n"),
};

#[rustfmt::skip]
static CS_CLAIM_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/claim-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        claim\npreauthorization\npredetermination\n"),
};

#[rustfmt::skip]
static CS_CODE_SEARCH_SUPPORT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/code-search-support", complete: true, case_sensitive: true,
    codes: CodeList("\
        all\nexplicit\n"),
};

#[rustfmt::skip]
static CS_CODESYSTEM_CONTENT_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/codesystem-content-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        complete\nexample\nfragment\nnot-present\nsupplement\n"),
};

#[rustfmt::skip]
static CS_CODESYSTEM_HIERARCHY_MEANING: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/codesystem-hierarchy-meaning", complete: true, case_sensitive: true,
    codes: CodeList("\
        classified-with\ngrouped-by\nis-a\npart-of\n"),
};

#[rustfmt::skip]
static CS_COMPARTMENT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/compartment-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        Device\nEncounter\nPatient\nPractitioner\nRelatedPerson\n"),
};

#[rustfmt::skip]
static CS_COMPOSITION_ATTESTATION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/composition-attestation-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        legal\nofficial\npersonal\nprofessional\n"),
};

#[rustfmt::skip]
static CS_COMPOSITION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/composition-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\nentered-in-error\nfinal\npreliminary\n"),
};

#[rustfmt::skip]
static CS_CONCEPT_MAP_EQUIVALENCE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/concept-map-equivalence", complete: true, case_sensitive: true,
    codes: CodeList("\
        disjoint\nequal\nequivalent\ninexact\nnarrower\nrelatedto\nspecializes\nsubsumes\nunmatched\nwider\n"),
};

#[rustfmt::skip]
static CS_CONCEPT_PROPERTIES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/concept-properties", complete: true, case_sensitive: true,
    codes: CodeList("\
        child\ndeprecated\ninactive\nnotSelectable\nparent\n"),
};

#[rustfmt::skip]
static CS_CONCEPT_PROPERTY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/concept-property-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        Coding\nboolean\ncode\ndateTime\ndecimal\ninteger\nstring\n"),
};

#[rustfmt::skip]
static CS_CONCEPT_SUBSUMPTION_OUTCOME: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/concept-subsumption-outcome", complete: true, case_sensitive: true,
    codes: CodeList("\
        equivalent\nnot-subsumed\nsubsumed-by\nsubsumes\n"),
};

#[rustfmt::skip]
static CS_CONCEPTMAP_UNMAPPED_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/conceptmap-unmapped-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        fixed\nother-map\nprovided\n"),
};

#[rustfmt::skip]
static CS_CONDITIONAL_DELETE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/conditional-delete-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        multiple\nnot-supported\nsingle\n"),
};

#[rustfmt::skip]
static CS_CONDITIONAL_READ_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/conditional-read-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        full-support\nmodified-since\nnot-match\nnot-supported\n"),
};

#[rustfmt::skip]
static CS_CONSENT_DATA_MEANING: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/consent-data-meaning", complete: true, case_sensitive: true,
    codes: CodeList("\
        authoredby\ndependents\ninstance\nrelated\n"),
};

#[rustfmt::skip]
static CS_CONSENT_PROVISION_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/consent-provision-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        deny\npermit\n"),
};

#[rustfmt::skip]
static CS_CONSENT_STATE_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/consent-state-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ndraft\nentered-in-error\ninactive\nproposed\nrejected\n"),
};

#[rustfmt::skip]
static CS_CONSENTPERFORMER: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/consentperformer", complete: true, case_sensitive: true,
    codes: CodeList("\
        consenter\ndelegatee\ndelegator\ngrantee\ngrantor\n"),
};

#[rustfmt::skip]
static CS_CONSTRAINT_SEVERITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/constraint-severity", complete: true, case_sensitive: true,
    codes: CodeList("\
        error\nwarning\n"),
};

#[rustfmt::skip]
static CS_CONTACT_POINT_SYSTEM: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contact-point-system", complete: true, case_sensitive: true,
    codes: CodeList("\
        email\nfax\nother\npager\nphone\nsms\nurl\n"),
};

#[rustfmt::skip]
static CS_CONTACT_POINT_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contact-point-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        home\nmobile\nold\ntemp\nwork\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_ACTION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-action-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        complete\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_ASSET_CONTEXT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-asset-context", complete: true, case_sensitive: true,
    codes: CodeList("\
        custodian\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_ASSET_SCOPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-asset-scope", complete: true, case_sensitive: true,
    codes: CodeList("\
        thing\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_ASSET_SUBTYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-asset-subtype", complete: true, case_sensitive: true,
    codes: CodeList("\
        participation\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_ASSET_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-asset-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        participation\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_DECISION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-decision-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        policy\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_DEFINITION_SUBTYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-definition-subtype", complete: true, case_sensitive: true,
    codes: CodeList("\
        temp\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_DEFINITION_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-definition-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        temp\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_EXPIRATION_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-expiration-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        breach\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_LEGALSTATE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-legalstate", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\nappended\ncancelled\ndisputed\nentered-in-error\nexecutable\nexecuted\nnegotiable\noffered\npolicy\n\
        rejected\nrenewed\nresolved\nrevoked\nterminated\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_PARTY_ROLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-party-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        flunky\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_PUBLICATIONSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-publicationstatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\nappended\ncancelled\ndisputed\nentered-in-error\nexecutable\nexecuted\nnegotiable\noffered\npolicy\n\
        rejected\nrenewed\nresolved\nrevoked\nterminated\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_SCOPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-scope", complete: true, case_sensitive: true,
    codes: CodeList("\
        policy\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_SECURITY_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-security-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        policy\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_SECURITY_CLASSIFICATION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-security-classification", complete: true, case_sensitive: true,
    codes: CodeList("\
        policy\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_SECURITY_CONTROL: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-security-control", complete: true, case_sensitive: true,
    codes: CodeList("\
        policy\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contract-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\nappended\ncancelled\ndisputed\nentered-in-error\nexecutable\nexecuted\nnegotiable\noffered\npolicy\n\
        rejected\nrenewed\nresolved\nrevoked\nterminated\n"),
};

#[rustfmt::skip]
static CS_CONTRIBUTOR_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/contributor-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        author\neditor\nendorser\nreviewer\n"),
};

#[rustfmt::skip]
static CS_DATA_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/data-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        Address\nAge\nAnnotation\nAttachment\nBackboneElement\nCodeableConcept\nCoding\nContactDetail\nContactPoint\n\
        Contributor\nCount\nDataRequirement\nDistance\nDosage\nDuration\nElement\nElementDefinition\nExpression\n\
        Extension\nHumanName\nIdentifier\nMarketingStatus\nMeta\nMoney\nMoneyQuantity\nNarrative\nParameterDefinition\n\
        Period\nPopulation\nProdCharacteristic\nProductShelfLife\nQuantity\nRange\nRatio\nReference\nRelatedArtifact\n\
        SampledData\nSignature\nSimpleQuantity\nSubstanceAmount\nTiming\nTriggerDefinition\nUsageContext\nbase64Binary\n\
        boolean\ncanonical\ncode\ndate\ndateTime\ndecimal\nid\ninstant\ninteger\nmarkdown\noid\npositiveInt\nstring\n\
        time\nunsignedInt\nuri\nurl\nuuid\nxhtml\n"),
};

#[rustfmt::skip]
static CS_DAYS_OF_WEEK: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/days-of-week", complete: true, case_sensitive: true,
    codes: CodeList("\
        fri\nmon\nsat\nsun\nthu\ntue\nwed\n"),
};

#[rustfmt::skip]
static CS_DEFINITION_RESOURCE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/definition-resource-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        ActivityDefinition\nEventDefinition\nMeasure\nOperationDefinition\nPlanDefinition\nQuestionnaire\n"),
};

#[rustfmt::skip]
static CS_DETECTEDISSUE_SEVERITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/detectedissue-severity", complete: true, case_sensitive: true,
    codes: CodeList("\
        high\nlow\nmoderate\n"),
};

#[rustfmt::skip]
static CS_DEVICE_ACTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-action", complete: true, case_sensitive: true,
    codes: CodeList("\
        explanted\nimplanted\nmanipulated\n"),
};

#[rustfmt::skip]
static CS_DEVICE_DEFINITION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-definition-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\nunknown\n"),
};

#[rustfmt::skip]
static CS_DEVICE_NAMETYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-nametype", complete: true, case_sensitive: true,
    codes: CodeList("\
        manufacturer-name\nmodel-name\nother\npatient-reported-name\nudi-label-name\nuser-friendly-name\n"),
};

#[rustfmt::skip]
static CS_DEVICE_STATEMENT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-statement-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncompleted\nentered-in-error\nintended\non-hold\nstopped\n"),
};

#[rustfmt::skip]
static CS_DEVICE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/device-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\nunknown\n"),
};

#[rustfmt::skip]
static CS_DIAGNOSTIC_REPORT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/diagnostic-report-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\nappended\ncancelled\ncorrected\nentered-in-error\nfinal\npartial\npreliminary\nregistered\nunknown\n"),
};

#[rustfmt::skip]
static CS_DISCRIMINATOR_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/discriminator-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        exists\npattern\nprofile\ntype\nvalue\n"),
};

#[rustfmt::skip]
static CS_DOCUMENT_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/document-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        consumer\nproducer\n"),
};

#[rustfmt::skip]
static CS_DOCUMENT_REFERENCE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/document-reference-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        current\nentered-in-error\nsuperseded\n"),
};

#[rustfmt::skip]
static CS_DOCUMENT_RELATIONSHIP_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/document-relationship-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        appends\nreplaces\nsigns\ntransforms\n"),
};

#[rustfmt::skip]
static CS_ELIGIBILITYREQUEST_PURPOSE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/eligibilityrequest-purpose", complete: true, case_sensitive: true,
    codes: CodeList("\
        auth-requirements\nbenefits\ndiscovery\nvalidation\n"),
};

#[rustfmt::skip]
static CS_ELIGIBILITYRESPONSE_PURPOSE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/eligibilityresponse-purpose", complete: true, case_sensitive: true,
    codes: CodeList("\
        auth-requirements\nbenefits\ndiscovery\nvalidation\n"),
};

#[rustfmt::skip]
static CS_ENCOUNTER_LOCATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/encounter-location-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncompleted\nplanned\nreserved\n"),
};

#[rustfmt::skip]
static CS_ENCOUNTER_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/encounter-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        arrived\ncancelled\nentered-in-error\nfinished\nin-progress\nonleave\nplanned\ntriaged\nunknown\n"),
};

#[rustfmt::skip]
static CS_ENDPOINT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/endpoint-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\nerror\noff\nsuspended\ntest\n"),
};

#[rustfmt::skip]
static CS_EPISODE_OF_CARE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/episode-of-care-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\nentered-in-error\nfinished\nonhold\nplanned\nwaitlist\n"),
};

#[rustfmt::skip]
static CS_EVENT_CAPABILITY_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/event-capability-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        receiver\nsender\n"),
};

#[rustfmt::skip]
static CS_EVENT_RESOURCE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/event-resource-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        ChargeItem\nClaimResponse\nClinicalImpression\nCommunication\nComposition\nCondition\nConsent\nCoverage\n\
        DeviceUseStatement\nDiagnosticReport\nDocumentManifest\nDocumentReference\nEncounter\nEnrollmentResponse\n\
        EpisodeOfCare\nExplanationOfBenefit\nFamilyMemberHistory\nGuidanceResponse\nImagingStudy\nImmunization\n\
        MeasureReport\nMedia\nMedicationAdministration\nMedicationDispense\nMedicationStatement\nObservation\n\
        PaymentNotice\nPaymentReconciliation\nProcedure\nProcessResponse\nQuestionnaireResponse\nRiskAssessment\n\
        SupplyDelivery\nTask\n"),
};

#[rustfmt::skip]
static CS_EVENT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/event-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        completed\nentered-in-error\nin-progress\nnot-done\non-hold\npreparation\nstopped\nunknown\n"),
};

#[rustfmt::skip]
static CS_EVENT_TIMING: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/event-timing", complete: true, case_sensitive: true,
    codes: CodeList("\
        AFT\nAFT.early\nAFT.late\nEVE\nEVE.early\nEVE.late\nMORN\nMORN.early\nMORN.late\nNIGHT\nNOON\nPHS\n"),
};

#[rustfmt::skip]
static CS_EX_CLAIMITEMTYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-claimitemtype", complete: true, case_sensitive: true,
    codes: CodeList("\
        group\nproduct\nservice\n"),
};

#[rustfmt::skip]
static CS_EX_FDI: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-fdi", complete: true, case_sensitive: true,
    codes: CodeList("\
        11\n12\n13\n14\n15\n16\n17\n18\n21\n22\n23\n24\n25\n26\n27\n28\n31\n32\n33\n34\n35\n36\n37\n38\n41\n42\n43\n44\n\
        45\n46\n47\n48\n"),
};

#[rustfmt::skip]
static CS_EX_ONSETTYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-onsettype", complete: true, case_sensitive: true,
    codes: CodeList("\
        lmn\nlxm\nsym\n"),
};

#[rustfmt::skip]
static CS_EX_ORALPROSTHO: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-oralprostho", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_EX_PHARMASERVICE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-pharmaservice", complete: true, case_sensitive: true,
    codes: CodeList("\
        compoundfee\ndispensefee\ndrugcost\nflushot\nmarkup\nsmokecess\n"),
};

#[rustfmt::skip]
static CS_EX_SERVICEMODIFIER: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-servicemodifier", complete: true, case_sensitive: true,
    codes: CodeList("\
        ah\nsr\n"),
};

#[rustfmt::skip]
static CS_EX_SERVICEPRODUCT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-serviceproduct", complete: true, case_sensitive: true,
    codes: CodeList("\
        exam\nflushot\n"),
};

#[rustfmt::skip]
static CS_EX_UDI: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/ex-udi", complete: true, case_sensitive: true,
    codes: CodeList("\
        gudid\n"),
};

#[rustfmt::skip]
static CS_EXAMPLESCENARIO_ACTOR_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/examplescenario-actor-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        entity\nperson\n"),
};

#[rustfmt::skip]
static CS_EXPLANATIONOFBENEFIT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/explanationofbenefit-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\ndraft\nentered-in-error\n"),
};

#[rustfmt::skip]
static CS_EXPOSURE_STATE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/exposure-state", complete: true, case_sensitive: true,
    codes: CodeList("\
        exposure\nexposure-alternative\n"),
};

#[rustfmt::skip]
static CS_EXPRESSION_LANGUAGE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/expression-language", complete: true, case_sensitive: true,
    codes: CodeList("\
        application/x-fhir-query\ntext/cql\ntext/fhirpath\n"),
};

#[rustfmt::skip]
static CS_EXTENSION_CONTEXT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/extension-context-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        element\nextension\nfhirpath\n"),
};

#[rustfmt::skip]
static CS_EXTRA_ACTIVITY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/extra-activity-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        aggregate\ncompose\nlabel\n"),
};

#[rustfmt::skip]
static CS_FEEDING_DEVICE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/feeding-device", complete: true, case_sensitive: true,
    codes: CodeList("\
        angled-utensil\nautofeeding-device\nbigcut-nipple\nfoam-handle\nglass-lid\nhaberman-bottle\nhandhold-cup\n\
        midflo-nipple\nnose-cup\northo-nipple\npreemie-nipple\nprovale-cup\nrocker-knife\nrubber-mat\nscoop-plate\n\
        sippy-no-valve\nsippy-valve\nsloflo-nipple\nspout-cup\nstandard-nipple\nstraw\nutensil-holder\n"),
};

#[rustfmt::skip]
static CS_FILTER_OPERATOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/filter-operator", complete: true, case_sensitive: true,
    codes: CodeList("\
        =\ndescendent-of\nexists\ngeneralizes\nin\nis-a\nis-not-a\nnot-in\nregex\n"),
};

#[rustfmt::skip]
static CS_FLAG_PRIORITY_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/flag-priority-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        PH\nPL\nPM\nPN\n"),
};

#[rustfmt::skip]
static CS_FLAG_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/flag-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\n"),
};

#[rustfmt::skip]
static CS_FM_CONDITIONS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/fm-conditions", complete: true, case_sensitive: true,
    codes: CodeList("\
        123987\n"),
};

#[rustfmt::skip]
static CS_FM_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/fm-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\ndraft\nentered-in-error\n"),
};

#[rustfmt::skip]
static CS_GENDER_IDENTITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/gender-identity", complete: true, case_sensitive: true,
    codes: CodeList("\
        female\nmale\nnon-binary\nnon-disclose\nother\ntransgender-female\ntransgender-male\n"),
};

#[rustfmt::skip]
static CS_GOAL_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/goal-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        accepted\nactive\ncancelled\ncompleted\nentered-in-error\non-hold\nplanned\nproposed\nrejected\n"),
};

#[rustfmt::skip]
static CS_GOAL_STATUS_REASON: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/goal-status-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        financial-barrier\nlack-of-social-support\nlack-of-transportation\nlife-event\npatient-request\n\
        permanent-not-attainable\nreplaced\nsurgery\ntemp-not-attainable\n"),
};

#[rustfmt::skip]
static CS_GRAPH_COMPARTMENT_RULE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/graph-compartment-rule", complete: true, case_sensitive: true,
    codes: CodeList("\
        custom\ndifferent\nidentical\nmatching\n"),
};

#[rustfmt::skip]
static CS_GRAPH_COMPARTMENT_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/graph-compartment-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        condition\nrequirement\n"),
};

#[rustfmt::skip]
static CS_GROUP_MEASURE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/group-measure", complete: true, case_sensitive: true,
    codes: CodeList("\
        mean\nmean-of-mean\nmean-of-median\nmedian\nmedian-of-mean\nmedian-of-median\n"),
};

#[rustfmt::skip]
static CS_GROUP_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/group-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        animal\ndevice\nmedication\nperson\npractitioner\nsubstance\n"),
};

#[rustfmt::skip]
static CS_GUIDANCE_RESPONSE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/guidance-response-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        data-requested\ndata-required\nentered-in-error\nfailure\nin-progress\nsuccess\n"),
};

#[rustfmt::skip]
static CS_GUIDE_PAGE_GENERATION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/guide-page-generation", complete: true, case_sensitive: true,
    codes: CodeList("\
        generated\nhtml\nmarkdown\nxml\n"),
};

#[rustfmt::skip]
static CS_GUIDE_PARAMETER_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/guide-parameter-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        apply\nexpansion-parameter\ngenerate-json\ngenerate-turtle\ngenerate-xml\nhtml-template\npath-pages\n\
        path-resource\npath-tx-cache\nrule-broken-links\n"),
};

#[rustfmt::skip]
static CS_HISTORY_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/history-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        completed\nentered-in-error\nhealth-unknown\npartial\n"),
};

#[rustfmt::skip]
static CS_HTTP_OPERATIONS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/http-operations", complete: true, case_sensitive: true,
    codes: CodeList("\
        delete\nget\nhead\noptions\npatch\npost\nput\n"),
};

#[rustfmt::skip]
static CS_HTTP_VERB: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/http-verb", complete: true, case_sensitive: true,
    codes: CodeList("\
        DELETE\nGET\nHEAD\nPATCH\nPOST\nPUT\n"),
};

#[rustfmt::skip]
static CS_IDENTIFIER_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/identifier-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        official\nold\nsecondary\ntemp\nusual\n"),
};

#[rustfmt::skip]
static CS_IDENTITY_ASSURANCE_LEVEL: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/identity-assuranceLevel", complete: true, case_sensitive: true,
    codes: CodeList("\
        level1\nlevel2\nlevel3\nlevel4\n"),
};

#[rustfmt::skip]
static CS_IMAGINGSTUDY_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/imagingstudy-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        available\ncancelled\nentered-in-error\nregistered\nunknown\n"),
};

#[rustfmt::skip]
static CS_INTERVENTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/intervention", complete: true, case_sensitive: true,
    codes: CodeList("\
        other\nunknown\n"),
};

#[rustfmt::skip]
static CS_INVOICE_PRICE_COMPONENT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/invoice-priceComponentType", complete: true, case_sensitive: true,
    codes: CodeList("\
        base\ndeduction\ndiscount\ninformational\nsurcharge\ntax\n"),
};

#[rustfmt::skip]
static CS_INVOICE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/invoice-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        balanced\ncancelled\ndraft\nentered-in-error\nissued\n"),
};

#[rustfmt::skip]
static CS_ISSUE_SEVERITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/issue-severity", complete: true, case_sensitive: true,
    codes: CodeList("\
        error\nfatal\ninformation\nwarning\n"),
};

#[rustfmt::skip]
static CS_ISSUE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/issue-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        business-rule\ncode-invalid\nconflict\ndeleted\nduplicate\nexception\nexpired\nextension\nforbidden\n\
        incomplete\ninformational\ninvalid\ninvariant\nlock-error\nlogin\nmultiple-matches\nno-store\nnot-found\n\
        not-supported\nprocessing\nrequired\nsecurity\nstructure\nsuppressed\nthrottled\ntimeout\ntoo-costly\ntoo-long\n\
        transient\nunknown\nvalue\n"),
};

#[rustfmt::skip]
static CS_ITEM_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/item-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        attachment\nboolean\nchoice\ndate\ndateTime\ndecimal\ndisplay\ngroup\ninteger\nopen-choice\nquantity\nquestion\n\
        reference\nstring\ntext\ntime\nurl\n"),
};

#[rustfmt::skip]
static CS_KNOWLEDGE_RESOURCE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/knowledge-resource-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        ActivityDefinition\nCodeSystem\nConceptMap\nLibrary\nMeasure\nPlanDefinition\nStructureDefinition\n\
        StructureMap\nValueSet\n"),
};

#[rustfmt::skip]
static CS_LANGUAGE_PREFERENCE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/language-preference-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        verbal\nwritten\n"),
};

#[rustfmt::skip]
static CS_LINK_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/link-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        refer\nreplaced-by\nreplaces\nseealso\n"),
};

#[rustfmt::skip]
static CS_LINKAGE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/linkage-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        alternate\nhistorical\nsource\n"),
};

#[rustfmt::skip]
static CS_LIST_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/list-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        changes\nsnapshot\nworking\n"),
};

#[rustfmt::skip]
static CS_LIST_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/list-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        current\nentered-in-error\nretired\n"),
};

#[rustfmt::skip]
static CS_LOCATION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/location-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        instance\nkind\n"),
};

#[rustfmt::skip]
static CS_LOCATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/location-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ninactive\nsuspended\n"),
};

#[rustfmt::skip]
static CS_MAP_CONTEXT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-context-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        type\nvariable\n"),
};

#[rustfmt::skip]
static CS_MAP_GROUP_TYPE_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-group-type-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        none\ntype-and-types\ntypes\n"),
};

#[rustfmt::skip]
static CS_MAP_INPUT_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-input-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        source\ntarget\n"),
};

#[rustfmt::skip]
static CS_MAP_MODEL_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-model-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        produced\nqueried\nsource\ntarget\n"),
};

#[rustfmt::skip]
static CS_MAP_SOURCE_LIST_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-source-list-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        first\nlast\nnot_first\nnot_last\nonly_one\n"),
};

#[rustfmt::skip]
static CS_MAP_TARGET_LIST_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-target-list-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        collate\nfirst\nlast\nshare\n"),
};

#[rustfmt::skip]
static CS_MAP_TRANSFORM: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/map-transform", complete: true, case_sensitive: true,
    codes: CodeList("\
        append\nc\ncast\ncc\ncopy\ncp\ncreate\ndateOp\nescape\nevaluate\nid\npointer\nqty\nreference\ntranslate\n\
        truncate\nuuid\n"),
};

#[rustfmt::skip]
static CS_MEASURE_REPORT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/measure-report-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        complete\nerror\npending\n"),
};

#[rustfmt::skip]
static CS_MEASURE_REPORT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/measure-report-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        data-collection\nindividual\nsubject-list\nsummary\n"),
};

#[rustfmt::skip]
static CS_MESSAGE_EVENTS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/message-events", complete: true, case_sensitive: true,
    codes: CodeList(""),
};

#[rustfmt::skip]
static CS_MESSAGE_SIGNIFICANCE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/message-significance-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        consequence\ncurrency\nnotification\n"),
};

#[rustfmt::skip]
static CS_MESSAGEHEADER_RESPONSE_REQUEST: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/messageheader-response-request", complete: true, case_sensitive: true,
    codes: CodeList("\
        always\nnever\non-error\non-success\n"),
};

#[rustfmt::skip]
static CS_METRIC_CALIBRATION_STATE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/metric-calibration-state", complete: true, case_sensitive: true,
    codes: CodeList("\
        calibrated\ncalibration-required\nnot-calibrated\nunspecified\n"),
};

#[rustfmt::skip]
static CS_METRIC_CALIBRATION_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/metric-calibration-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        gain\noffset\ntwo-point\nunspecified\n"),
};

#[rustfmt::skip]
static CS_METRIC_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/metric-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        calculation\nmeasurement\nsetting\nunspecified\n"),
};

#[rustfmt::skip]
static CS_METRIC_COLOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/metric-color", complete: true, case_sensitive: true,
    codes: CodeList("\
        black\nblue\ncyan\ngreen\nmagenta\nred\nwhite\nyellow\n"),
};

#[rustfmt::skip]
static CS_METRIC_OPERATIONAL_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/metric-operational-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        entered-in-error\noff\non\nstandby\n"),
};

#[rustfmt::skip]
static CS_NAME_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/name-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        anonymous\nmaiden\nnickname\nofficial\nold\ntemp\nusual\n"),
};

#[rustfmt::skip]
static CS_NAMINGSYSTEM_IDENTIFIER_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/namingsystem-identifier-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        oid\nother\nuri\nuuid\n"),
};

#[rustfmt::skip]
static CS_NAMINGSYSTEM_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/namingsystem-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        codesystem\nidentifier\nroot\n"),
};

#[rustfmt::skip]
static CS_NARRATIVE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/narrative-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        additional\nempty\nextensions\ngenerated\n"),
};

#[rustfmt::skip]
static CS_NETWORK_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/network-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_NOTE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/note-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        display\nprint\nprintoper\n"),
};

#[rustfmt::skip]
static CS_OBSERVATION_RANGE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/observation-range-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        absolute\ncritical\nreference\n"),
};

#[rustfmt::skip]
static CS_OBSERVATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/observation-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\ncancelled\ncorrected\nentered-in-error\nfinal\npreliminary\nregistered\nunknown\n"),
};

#[rustfmt::skip]
static CS_OPERATION_KIND: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/operation-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        operation\nquery\n"),
};

#[rustfmt::skip]
static CS_OPERATION_PARAMETER_USE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/operation-parameter-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        in\nout\n"),
};

#[rustfmt::skip]
static CS_ORGANIZATION_ROLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/organization-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        HIE/HIO\nagency\ndiagnostics\nmember\npayer\nprovider\nresearch\nsupplier\n"),
};

#[rustfmt::skip]
static CS_ORIENTATION_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/orientation-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        antisense\nsense\n"),
};

#[rustfmt::skip]
static CS_PARTICIPANTREQUIRED: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/participantrequired", complete: true, case_sensitive: true,
    codes: CodeList("\
        information-only\noptional\nrequired\n"),
};

#[rustfmt::skip]
static CS_PARTICIPATIONSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/participationstatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        accepted\ndeclined\nneeds-action\ntentative\n"),
};

#[rustfmt::skip]
static CS_PERMITTED_DATA_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/permitted-data-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        CodeableConcept\nPeriod\nQuantity\nRange\nRatio\nSampledData\nboolean\ndateTime\ninteger\nstring\ntime\n"),
};

#[rustfmt::skip]
static CS_PRACTITIONER_SPECIALTY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/practitioner-specialty", complete: true, case_sensitive: true,
    codes: CodeList("\
        cardio\ndent\ndietary\nmidw\nsysarch\n"),
};

#[rustfmt::skip]
static CS_PROCEDURE_PROGRESS_STATUS_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/procedure-progress-status-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        anesthesia-induced\nclosed-incision\nin-operating-room\nin-recovery-room\nopen-incision\nprepared\n"),
};

#[rustfmt::skip]
static CS_PRODUCT_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/product-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        biologicalAgent\ncells\nfluid\norgan\ntissue\n"),
};

#[rustfmt::skip]
static CS_PRODUCT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/product-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        available\nunavailable\n"),
};

#[rustfmt::skip]
static CS_PRODUCT_STORAGE_SCALE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/product-storage-scale", complete: true, case_sensitive: true,
    codes: CodeList("\
        celsius\nfarenheit\nkelvin\n"),
};

#[rustfmt::skip]
static CS_PROPERTY_REPRESENTATION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/property-representation", complete: true, case_sensitive: true,
    codes: CodeList("\
        cdaText\ntypeAttr\nxhtml\nxmlAttr\nxmlText\n"),
};

#[rustfmt::skip]
static CS_PROVENANCE_ENTITY_ROLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/provenance-entity-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        derivation\nquotation\nremoval\nrevision\nsource\n"),
};

#[rustfmt::skip]
static CS_PROVENANCE_PARTICIPANT_ROLE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/provenance-participant-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        assembler\nattester\nauthor\ncomposer\ncustodian\nenterer\ninformant\nlegal\nperformer\nverifier\n"),
};

#[rustfmt::skip]
static CS_PUBLICATION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/publication-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ndraft\nretired\nunknown\n"),
};

#[rustfmt::skip]
static CS_QUALITY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/quality-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        indel\nsnp\nunknown\n"),
};

#[rustfmt::skip]
static CS_QUANTITY_COMPARATOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/quantity-comparator", complete: true, case_sensitive: true,
    codes: CodeList("\
        <\n<=\n>\n>=\n"),
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_ANSWERS_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/questionnaire-answers-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        amended\ncompleted\nentered-in-error\nin-progress\nstopped\n"),
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_DISPLAY_CATEGORY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/questionnaire-display-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        help\ninstructions\nsecurity\n"),
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_ENABLE_BEHAVIOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/questionnaire-enable-behavior", complete: true, case_sensitive: true,
    codes: CodeList("\
        all\nany\n"),
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_ENABLE_OPERATOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/questionnaire-enable-operator", complete: true, case_sensitive: true,
    codes: CodeList("\
        !=\n<\n<=\n=\n>\n>=\nexists\n"),
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_ITEM_CONTROL: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/questionnaire-item-control", complete: true, case_sensitive: true,
    codes: CodeList("\
        atable\nautocomplete\ncheck-box\ndrop-down\nflyover\nfooter\ngroup\ngtable\nheader\nhelp\nhtable\ninline\nlist\n\
        lookup\nlower\nprompt\nquestion\nradio-button\nslider\nspinner\ntable\ntext\ntext-box\nunit\nupper\n"),
};

#[rustfmt::skip]
static CS_REACTION_EVENT_SEVERITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/reaction-event-severity", complete: true, case_sensitive: true,
    codes: CodeList("\
        mild\nmoderate\nsevere\n"),
};

#[rustfmt::skip]
static CS_REASON_MEDICATION_NOT_GIVEN: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/reason-medication-not-given", complete: true, case_sensitive: true,
    codes: CodeList("\
        a\nb\nc\nd\n"),
};

#[rustfmt::skip]
static CS_REFERENCE_HANDLING_POLICY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/reference-handling-policy", complete: true, case_sensitive: true,
    codes: CodeList("\
        enforced\nliteral\nlocal\nlogical\nresolves\n"),
};

#[rustfmt::skip]
static CS_REFERENCE_VERSION_RULES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/reference-version-rules", complete: true, case_sensitive: true,
    codes: CodeList("\
        either\nindependent\nspecific\n"),
};

#[rustfmt::skip]
static CS_RELATED_ARTIFACT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/related-artifact-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        citation\ncomposed-of\ndepends-on\nderived-from\ndocumentation\njustification\npredecessor\nsuccessor\n"),
};

#[rustfmt::skip]
static CS_RELATION_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/relation-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        is-replaced-by\ntriggers\n"),
};

#[rustfmt::skip]
static CS_RELATIONSHIP: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/relationship", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_REMITTANCE_OUTCOME: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/remittance-outcome", complete: true, case_sensitive: true,
    codes: CodeList("\
        complete\nerror\npartial\nqueued\n"),
};

#[rustfmt::skip]
static CS_REPORT_ACTION_RESULT_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/report-action-result-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        error\nfail\npass\nskip\nwarning\n"),
};

#[rustfmt::skip]
static CS_REPORT_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/report-participant-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        client\nserver\ntest-engine\n"),
};

#[rustfmt::skip]
static CS_REPORT_RESULT_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/report-result-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        fail\npass\npending\n"),
};

#[rustfmt::skip]
static CS_REPORT_STATUS_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/report-status-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        completed\nentered-in-error\nin-progress\nstopped\nwaiting\n"),
};

#[rustfmt::skip]
static CS_REPOSITORY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/repository-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        directlink\nlogin\noauth\nopenapi\nother\n"),
};

#[rustfmt::skip]
static CS_REQUEST_INTENT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-intent", complete: true, case_sensitive: true,
    codes: CodeList("\
        directive\nfiller-order\ninstance-order\noption\norder\noriginal-order\nplan\nproposal\nreflex-order\n"),
};

#[rustfmt::skip]
static CS_REQUEST_PRIORITY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-priority", complete: true, case_sensitive: true,
    codes: CodeList("\
        asap\nroutine\nstat\nurgent\n"),
};

#[rustfmt::skip]
static CS_REQUEST_RESOURCE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-resource-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        Appointment\nAppointmentResponse\nCarePlan\nClaim\nCommunicationRequest\nContract\nDeviceRequest\n\
        EnrollmentRequest\nImmunizationRecommendation\nMedicationRequest\nNutritionOrder\nServiceRequest\n\
        SupplyRequest\nTask\nVisionPrescription\n"),
};

#[rustfmt::skip]
static CS_REQUEST_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/request-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncompleted\ndraft\nentered-in-error\non-hold\nrevoked\nunknown\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_ELEMENT_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/research-element-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        exposure\noutcome\npopulation\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/research-study-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nadministratively-completed\napproved\nclosed-to-accrual\nclosed-to-accrual-and-intervention\ncompleted\n\
        disapproved\nin-review\ntemporarily-closed-to-accrual\ntemporarily-closed-to-accrual-and-intervention\n\
        withdrawn\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_SUBJECT_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/research-subject-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        candidate\neligible\nfollow-up\nineligible\nnot-registered\noff-study\non-study\non-study-intervention\n\
        on-study-observation\npending-on-study\npotential-candidate\nscreening\nwithdrawn\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_AGGREGATION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/resource-aggregation-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        bundled\ncontained\nreferenced\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_SLICING_RULES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/resource-slicing-rules", complete: true, case_sensitive: true,
    codes: CodeList("\
        closed\nopen\nopenAtEnd\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/resource-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        abandoned\naccepted\nactive\nahead-of-target\narrived\nbehind-target\nbusy-unavailable\ncomplete\nconfirmed\n\
        declined\ndifferential\ndraft\nerror\nfailed\nfree\nhw-discon\ninactive\nnot-ready\non-target\npartial\n\
        planned\nproposed\nreceived\nrefuted\nreplaced\nrequested\nresolved\nsuspended\ntransduc-discon\nunconfirmed\n\
        unknown\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_TYPES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/resource-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        Account\nActivityDefinition\nAdverseEvent\nAllergyIntolerance\nAppointment\nAppointmentResponse\nAuditEvent\n\
        Basic\nBinary\nBiologicallyDerivedProduct\nBodyStructure\nBundle\nCapabilityStatement\nCarePlan\nCareTeam\n\
        CatalogEntry\nChargeItem\nChargeItemDefinition\nClaim\nClaimResponse\nClinicalImpression\nCodeSystem\n\
        Communication\nCommunicationRequest\nCompartmentDefinition\nComposition\nConceptMap\nCondition\nConsent\n\
        Contract\nCoverage\nCoverageEligibilityRequest\nCoverageEligibilityResponse\nDetectedIssue\nDevice\n\
        DeviceDefinition\nDeviceMetric\nDeviceRequest\nDeviceUseStatement\nDiagnosticReport\nDocumentManifest\n\
        DocumentReference\nDomainResource\nEffectEvidenceSynthesis\nEncounter\nEndpoint\nEnrollmentRequest\n\
        EnrollmentResponse\nEpisodeOfCare\nEventDefinition\nEvidence\nEvidenceVariable\nExampleScenario\n\
        ExplanationOfBenefit\nFamilyMemberHistory\nFlag\nGoal\nGraphDefinition\nGroup\nGuidanceResponse\n\
        HealthcareService\nImagingStudy\nImmunization\nImmunizationEvaluation\nImmunizationRecommendation\n\
        ImplementationGuide\nInsurancePlan\nInvoice\nLibrary\nLinkage\nList\nLocation\nMeasure\nMeasureReport\nMedia\n\
        Medication\nMedicationAdministration\nMedicationDispense\nMedicationKnowledge\nMedicationRequest\n\
        MedicationStatement\nMedicinalProduct\nMedicinalProductAuthorization\nMedicinalProductContraindication\n\
        MedicinalProductIndication\nMedicinalProductIngredient\nMedicinalProductInteraction\n\
        MedicinalProductManufactured\nMedicinalProductPackaged\nMedicinalProductPharmaceutical\n\
        MedicinalProductUndesirableEffect\nMessageDefinition\nMessageHeader\nMolecularSequence\nNamingSystem\n\
        NutritionOrder\nObservation\nObservationDefinition\nOperationDefinition\nOperationOutcome\nOrganization\n\
        OrganizationAffiliation\nParameters\nPatient\nPaymentNotice\nPaymentReconciliation\nPerson\nPlanDefinition\n\
        Practitioner\nPractitionerRole\nProcedure\nProvenance\nQuestionnaire\nQuestionnaireResponse\nRelatedPerson\n\
        RequestGroup\nResearchDefinition\nResearchElementDefinition\nResearchStudy\nResearchSubject\nResource\n\
        RiskAssessment\nRiskEvidenceSynthesis\nSchedule\nSearchParameter\nServiceRequest\nSlot\nSpecimen\n\
        SpecimenDefinition\nStructureDefinition\nStructureMap\nSubscription\nSubstance\nSubstanceNucleicAcid\n\
        SubstancePolymer\nSubstanceProtein\nSubstanceReferenceInformation\nSubstanceSourceMaterial\n\
        SubstanceSpecification\nSupplyDelivery\nSupplyRequest\nTask\nTerminologyCapabilities\nTestReport\nTestScript\n\
        ValueSet\nVerificationResult\nVisionPrescription\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_VALIDATION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/resource-validation-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        create\ndelete\nprofile\nupdate\n"),
};

#[rustfmt::skip]
static CS_RESPONSE_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/response-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        fatal-error\nok\ntransient-error\n"),
};

#[rustfmt::skip]
static CS_RESTFUL_CAPABILITY_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/restful-capability-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        client\nserver\n"),
};

#[rustfmt::skip]
static CS_RESTFUL_INTERACTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/restful-interaction", complete: true, case_sensitive: true,
    codes: CodeList("\
        batch\ncapabilities\ncreate\ndelete\nhistory\nhistory-instance\nhistory-system\nhistory-type\noperation\npatch\n\
        read\nsearch\nsearch-system\nsearch-type\ntransaction\nupdate\nvread\n"),
};

#[rustfmt::skip]
static CS_SEARCH_COMPARATOR: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-comparator", complete: true, case_sensitive: true,
    codes: CodeList("\
        ap\neb\neq\nge\ngt\nle\nlt\nne\nsa\n"),
};

#[rustfmt::skip]
static CS_SEARCH_ENTRY_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-entry-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        include\nmatch\noutcome\n"),
};

#[rustfmt::skip]
static CS_SEARCH_MODIFIER_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-modifier-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        above\nbelow\ncontains\nexact\nidentifier\nin\nmissing\nnot\nnot-in\nofType\ntext\ntype\n"),
};

#[rustfmt::skip]
static CS_SEARCH_PARAM_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-param-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        composite\ndate\nnumber\nquantity\nreference\nspecial\nstring\ntoken\nuri\n"),
};

#[rustfmt::skip]
static CS_SEARCH_XPATH_USAGE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/search-xpath-usage", complete: true, case_sensitive: true,
    codes: CodeList("\
        distance\nnearby\nnormal\nother\nphonetic\n"),
};

#[rustfmt::skip]
static CS_SECONDARY_FINDING: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/secondary-finding", complete: true, case_sensitive: true,
    codes: CodeList("\
        acmg-version1\nacmg-version2\n"),
};

#[rustfmt::skip]
static CS_SEQUENCE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/sequence-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        aa\ndna\nrna\n"),
};

#[rustfmt::skip]
static CS_EX_ICD_10_PROCEDURES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/sid/ex-icd-10-procedures", complete: true, case_sensitive: true,
    codes: CodeList("\
        123001\n123002\n123003\n"),
};

#[rustfmt::skip]
static CS_SLOTSTATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/slotstatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        busy\nbusy-tentative\nbusy-unavailable\nentered-in-error\nfree\n"),
};

#[rustfmt::skip]
static CS_SORT_DIRECTION: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/sort-direction", complete: true, case_sensitive: true,
    codes: CodeList("\
        ascending\ndescending\n"),
};

#[rustfmt::skip]
static CS_SPDX_LICENSE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/spdx-license", complete: true, case_sensitive: true,
    codes: CodeList("\
        0BSD\nAAL\nADSL\nAFL-1.1\nAFL-1.2\nAFL-2.0\nAFL-2.1\nAFL-3.0\nAGPL-1.0-only\nAGPL-1.0-or-later\nAGPL-3.0-only\n\
        AGPL-3.0-or-later\nAMDPLPA\nAML\nAMPAS\nANTLR-PD\nAPAFML\nAPL-1.0\nAPSL-1.0\nAPSL-1.1\nAPSL-1.2\nAPSL-2.0\n\
        Abstyles\nAdobe-2006\nAdobe-Glyph\nAfmparse\nAladdin\nApache-1.0\nApache-1.1\nApache-2.0\nArtistic-1.0\n\
        Artistic-1.0-Perl\nArtistic-1.0-cl8\nArtistic-2.0\nBSD-1-Clause\nBSD-2-Clause\nBSD-2-Clause-FreeBSD\n\
        BSD-2-Clause-NetBSD\nBSD-2-Clause-Patent\nBSD-3-Clause\nBSD-3-Clause-Attribution\nBSD-3-Clause-Clear\n\
        BSD-3-Clause-LBNL\nBSD-3-Clause-No-Nuclear-License\nBSD-3-Clause-No-Nuclear-License-2014\n\
        BSD-3-Clause-No-Nuclear-Warranty\nBSD-4-Clause\nBSD-4-Clause-UC\nBSD-Protection\nBSD-Source-Code\nBSL-1.0\n\
        Bahyph\nBarr\nBeerware\nBitTorrent-1.0\nBitTorrent-1.1\nBorceux\nCATOSL-1.1\nCC-BY-1.0\nCC-BY-2.0\nCC-BY-2.5\n\
        CC-BY-3.0\nCC-BY-4.0\nCC-BY-NC-1.0\nCC-BY-NC-2.0\nCC-BY-NC-2.5\nCC-BY-NC-3.0\nCC-BY-NC-4.0\nCC-BY-NC-ND-1.0\n\
        CC-BY-NC-ND-2.0\nCC-BY-NC-ND-2.5\nCC-BY-NC-ND-3.0\nCC-BY-NC-ND-4.0\nCC-BY-NC-SA-1.0\nCC-BY-NC-SA-2.0\n\
        CC-BY-NC-SA-2.5\nCC-BY-NC-SA-3.0\nCC-BY-NC-SA-4.0\nCC-BY-ND-1.0\nCC-BY-ND-2.0\nCC-BY-ND-2.5\nCC-BY-ND-3.0\n\
        CC-BY-ND-4.0\nCC-BY-SA-1.0\nCC-BY-SA-2.0\nCC-BY-SA-2.5\nCC-BY-SA-3.0\nCC-BY-SA-4.0\nCC0-1.0\nCDDL-1.0\n\
        CDDL-1.1\nCDLA-Permissive-1.0\nCDLA-Sharing-1.0\nCECILL-1.0\nCECILL-1.1\nCECILL-2.0\nCECILL-2.1\nCECILL-B\n\
        CECILL-C\nCNRI-Jython\nCNRI-Python\nCNRI-Python-GPL-Compatible\nCPAL-1.0\nCPL-1.0\nCPOL-1.02\nCUA-OPL-1.0\n\
        Caldera\nClArtistic\nCondor-1.1\nCrossword\nCrystalStacker\nCube\nD-FSL-1.0\nDOC\nDSDP\nDotseqn\nECL-1.0\n\
        ECL-2.0\nEFL-1.0\nEFL-2.0\nEPL-1.0\nEPL-2.0\nEUDatagrid\nEUPL-1.0\nEUPL-1.1\nEUPL-1.2\nEntessa\nErlPL-1.1\n\
        Eurosym\nFSFAP\nFSFUL\nFSFULLR\nFTL\nFair\nFrameworx-1.0\nFreeImage\nGFDL-1.1-only\nGFDL-1.1-or-later\n\
        GFDL-1.2-only\nGFDL-1.2-or-later\nGFDL-1.3-only\nGFDL-1.3-or-later\nGL2PS\nGPL-1.0-only\nGPL-1.0-or-later\n\
        GPL-2.0-only\nGPL-2.0-or-later\nGPL-3.0-only\nGPL-3.0-or-later\nGiftware\nGlide\nGlulxe\nHPND\nHaskellReport\n\
        IBM-pibs\nICU\nIJG\nIPA\nIPL-1.0\nISC\nImageMagick\nImlib2\nInfo-ZIP\nIntel\nIntel-ACPI\nInterbase-1.0\nJSON\n\
        JasPer-2.0\nLAL-1.2\nLAL-1.3\nLGPL-2.0-only\nLGPL-2.0-or-later\nLGPL-2.1-only\nLGPL-2.1-or-later\n\
        LGPL-3.0-only\nLGPL-3.0-or-later\nLGPLLR\nLPL-1.0\nLPL-1.02\nLPPL-1.0\nLPPL-1.1\nLPPL-1.2\nLPPL-1.3a\n\
        LPPL-1.3c\nLatex2e\nLeptonica\nLiLiQ-P-1.1\nLiLiQ-R-1.1\nLiLiQ-Rplus-1.1\nLibpng\nLinux-OpenIB\nMIT\nMIT-0\n\
        MIT-CMU\nMIT-advertising\nMIT-enna\nMIT-feh\nMITNFA\nMPL-1.0\nMPL-1.1\nMPL-2.0\nMPL-2.0-no-copyleft-exception\n\
        MS-PL\nMS-RL\nMTLL\nMakeIndex\nMirOS\nMotosoto\nMultics\nMup\nNASA-1.3\nNBPL-1.0\nNCSA\nNGPL\nNLOD-1.0\nNLPL\n\
        NOSL\nNPL-1.0\nNPL-1.1\nNPOSL-3.0\nNRL\nNTP\nNaumen\nNet-SNMP\nNetCDF\nNewsletr\nNokia\nNoweb\nOCCT-PL\n\
        OCLC-2.0\nODbL-1.0\nOFL-1.0\nOFL-1.1\nOGTSL\nOLDAP-1.1\nOLDAP-1.2\nOLDAP-1.3\nOLDAP-1.4\nOLDAP-2.0\n\
        OLDAP-2.0.1\nOLDAP-2.1\nOLDAP-2.2\nOLDAP-2.2.1\nOLDAP-2.2.2\nOLDAP-2.3\nOLDAP-2.4\nOLDAP-2.5\nOLDAP-2.6\n\
        OLDAP-2.7\nOLDAP-2.8\nOML\nOPL-1.0\nOSET-PL-2.1\nOSL-1.0\nOSL-1.1\nOSL-2.0\nOSL-2.1\nOSL-3.0\nOpenSSL\n\
        PDDL-1.0\nPHP-3.0\nPHP-3.01\nPlexus\nPostgreSQL\nPython-2.0\nQPL-1.0\nQhull\nRHeCos-1.1\nRPL-1.1\nRPL-1.5\n\
        RPSL-1.0\nRSA-MD\nRSCPL\nRdisc\nRuby\nSAX-PD\nSCEA\nSGI-B-1.0\nSGI-B-1.1\nSGI-B-2.0\nSISSL\nSISSL-1.2\nSMLNJ\n\
        SMPPL\nSNIA\nSPL-1.0\nSWL\nSaxpath\nSendmail\nSimPL-2.0\nSleepycat\nSpencer-86\nSpencer-94\nSpencer-99\n\
        SugarCRM-1.1.3\nTCL\nTCP-wrappers\nTMate\nTORQUE-1.1\nTOSL\nUPL-1.0\nUnicode-DFS-2015\nUnicode-DFS-2016\n\
        Unicode-TOU\nUnlicense\nVOSTROM\nVSL-1.0\nVim\nW3C\nW3C-19980720\nW3C-20150513\nWTFPL\nWatcom-1.0\nWsuipa\nX11\n\
        XFree86-1.1\nXSkat\nXerox\nXnet\nYPL-1.0\nYPL-1.1\nZPL-1.1\nZPL-2.0\nZPL-2.1\nZed\nZend-2.0\nZimbra-1.3\n\
        Zimbra-1.4\nZlib\nbzip2-1.0.5\nbzip2-1.0.6\ncurl\ndiffmark\ndvipdfm\neGenix\ngSOAP-1.3b\ngnuplot\niMatix\n\
        libtiff\nmpich2\nnot-open-source\npsfrag\npsutils\nxinetd\nxpp\nzlib-acknowledgement\n"),
};

#[rustfmt::skip]
static CS_SPECIMEN_CONTAINED_PREFERENCE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/specimen-contained-preference", complete: true, case_sensitive: true,
    codes: CodeList("\
        alternate\npreferred\n"),
};

#[rustfmt::skip]
static CS_SPECIMEN_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/specimen-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        available\nentered-in-error\nunavailable\nunsatisfactory\n"),
};

#[rustfmt::skip]
static CS_STRAND_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/strand-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        crick\nwatson\n"),
};

#[rustfmt::skip]
static CS_STRUCTURE_DEFINITION_KIND: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/structure-definition-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        complex-type\nlogical\nprimitive-type\nresource\n"),
};

#[rustfmt::skip]
static CS_SUBSCRIPTION_CHANNEL_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/subscription-channel-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        email\nmessage\nrest-hook\nsms\nwebsocket\n"),
};

#[rustfmt::skip]
static CS_SUBSCRIPTION_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/subscription-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nerror\noff\nrequested\n"),
};

#[rustfmt::skip]
static CS_SUBSTANCE_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/substance-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\n"),
};

#[rustfmt::skip]
static CS_SUPPLYDELIVERY_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/supplydelivery-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        abandoned\ncompleted\nentered-in-error\nin-progress\n"),
};

#[rustfmt::skip]
static CS_SUPPLYREQUEST_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/supplyrequest-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\ncompleted\ndraft\nentered-in-error\nsuspended\nunknown\n"),
};

#[rustfmt::skip]
static CS_TASK_INTENT: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/task-intent", complete: true, case_sensitive: true,
    codes: CodeList("\
        unknown\n"),
};

#[rustfmt::skip]
static CS_TASK_STATUS: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/task-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        accepted\ncancelled\ncompleted\ndraft\nentered-in-error\nfailed\nin-progress\non-hold\nready\nreceived\n\
        rejected\nrequested\n"),
};

#[rustfmt::skip]
static CS_TRANSACTION_MODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/transaction-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        batch\nboth\nnot-supported\ntransaction\n"),
};

#[rustfmt::skip]
static CS_TRIGGER_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/trigger-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        data-access-ended\ndata-accessed\ndata-added\ndata-changed\ndata-modified\ndata-removed\nnamed-event\nperiodic\n"),
};

#[rustfmt::skip]
static CS_TYPE_DERIVATION_RULE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/type-derivation-rule", complete: true, case_sensitive: true,
    codes: CodeList("\
        constraint\nspecialization\n"),
};

#[rustfmt::skip]
static CS_UDI_ENTRY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/udi-entry-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        barcode\ncard\nmanual\nrfid\nself-reported\nunknown\n"),
};

#[rustfmt::skip]
static CS_UNKNOWN_CONTENT_CODE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/unknown-content-code", complete: true, case_sensitive: true,
    codes: CodeList("\
        both\nelements\nextensions\nno\n"),
};

#[rustfmt::skip]
static CS_VARIABLE_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/variable-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        continuous\ndescriptive\ndichotomous\n"),
};

#[rustfmt::skip]
static CS_VERSIONING_POLICY: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/versioning-policy", complete: true, case_sensitive: true,
    codes: CodeList("\
        no-version\nversioned\nversioned-update\n"),
};

#[rustfmt::skip]
static CS_VISION_BASE_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/vision-base-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        down\nin\nout\nup\n"),
};

#[rustfmt::skip]
static CS_VISION_EYE_CODES: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/vision-eye-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        left\nright\n"),
};

#[rustfmt::skip]
static CS_W3C_PROVENANCE_ACTIVITY_TYPE: CodeSystem = CodeSystem {
    url: "http://hl7.org/fhir/w3c-provenance-activity-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        Attribution\nCollection\nCommunication\nDerivation\nEnd\nGeneration\nInvalidation\nPrimary-Source\nQuotation\n\
        Revision\nStart\nUsage\n"),
};

#[rustfmt::skip]
static CS_FR_V2_0203: CodeSystem = CodeSystem {
    url: "http://interopsante.org/CodeSystem/fr-v2-0203", complete: true, case_sensitive: true,
    codes: CodeList("\
        EXTRN\nFINEG\nFINEJ\nIDNST\nINTRN\nSIREN\nSIRET\n"),
};

#[rustfmt::skip]
static CS_FR_LOCATION_IDENTIFIER_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        EXTRN\nGLBL\nIDNST\nINTRN\n"),
};

#[rustfmt::skip]
static CS_FR_LOCATION_PHYSICAL_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-physical-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        AL\nB\nBLC\nBR\nBTMNT\nBX\nCLR\nETG\nFTL\nL\nPT\nR\n"),
};

#[rustfmt::skip]
static CS_FR_LOCATION_POSITION_ROOM: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-position-room", complete: true, case_sensitive: true,
    codes: CodeList("\
        CLR\nFNTR\nML\n"),
};

#[rustfmt::skip]
static CS_FR_LOCATION_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-location-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACC\nCPTN\nCRCRL\nPNT_CLCT\nPNT_LVRSN\nPRSN_NGTV\nPRSN_PSTV\nSL_ATNT\nSL_EXM\nSL_RN\nSL_RVL\nSL_TRV\n"),
};

#[rustfmt::skip]
static CS_FR_SCHEDULE_TYPE: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-schedule-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        busy-unavailable\nfree\n"),
};

#[rustfmt::skip]
static CS_FR_V2_0203_: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADELI\nEXTRN\nFINEG\nFINEJ\nIDNPS\nIDNST\nINS-C\nINS-NIA\nINS-NIR\nINTRN\nNDP\nNNFRA\nRPPS\nSIREN\nSIRET\n"),
};

#[rustfmt::skip]
static CS_FR_V2_3307: CodeSystem = CodeSystem {
    url: "http://interopsante.org/fhir/CodeSystem/fr-v2-3307", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADMINISTRATIF\nCENTRE-ACTIVITE\nCENTRE-RESP\nGEOGRAPHICAL-ENTITY\nGHT\nGROUP\nHEBERGEMENT\nLEGAL-ENTITY\n\
        MEDICAL\nMEDICOTEC\nPOLE\nSERVICE\nSOIN\nTECHNIQUE\nUAC\nUF\nUM\n"),
};

#[rustfmt::skip]
static CS_FDI_SURFACE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/FDI-surface", complete: true, case_sensitive: true,
    codes: CodeList("\
        B\nD\nDI\nDO\nI\nL\nM\nMO\nMOD\nO\nV\n"),
};

#[rustfmt::skip]
static CS_ACTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/action-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        create\nfire-event\nremove\nupdate\n"),
};

#[rustfmt::skip]
static CS_ACTIVITY_DEFINITION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/activity-definition-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        assessment\neducation\ntreatment\n"),
};

#[rustfmt::skip]
static CS_ADJUDICATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adjudication", complete: true, case_sensitive: true,
    codes: CodeList("\
        benefit\ncopay\ndeductible\neligible\neligpercent\nsubmitted\ntax\nunallocdeduct\n"),
};

#[rustfmt::skip]
static CS_ADJUDICATION_ERROR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adjudication-error", complete: true, case_sensitive: true,
    codes: CodeList("\
        a001\na002\n"),
};

#[rustfmt::skip]
static CS_ADJUDICATION_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adjudication-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        ar001\nar002\n"),
};

#[rustfmt::skip]
static CS_ADMIT_SOURCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/admit-source", complete: true, case_sensitive: true,
    codes: CodeList("\
        born\nemd\ngp\nhosp-trans\nmp\nnursing\nother\noutp\npsych\nrehab\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adverse-event-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        expired-drug\nincorrect-prescribing-information\nmedical-device-use-error\nproblem-different-manufacturer\n\
        product-problem\nproduct-quality\nproduct-use-error\nunsafe-physical-environment\nwrong-dose\nwrong-duration\n\
        wrong-rate\nwrong-route-of-administration\nwrong-technique\nwrong-time\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_CAUSALITY_ASSESS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess", complete: true, case_sensitive: true,
    codes: CodeList("\
        Certain\nConditional-Classified\nPossible\nProbably-Likely\nUnassessable-Unclassifiable\nUnlikely\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_CAUSALITY_METHOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adverse-event-causality-method", complete: true, case_sensitive: true,
    codes: CodeList("\
        Bayesian\nChecklist\nProbabilityScale\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_OUTCOME: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adverse-event-outcome", complete: true, case_sensitive: true,
    codes: CodeList("\
        fatal\nongoing\nrecovering\nresolved\nresolvedWithSequelae\nunknown\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_SERIOUSNESS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness", complete: true, case_sensitive: true,
    codes: CodeList("\
        Non-serious\nSerious\nSeriousIsBirthDefect\nSeriousIsLifeThreatening\nSeriousRequiresPreventImpairment\n\
        SeriousResultsInDeath\nSeriousResultsInDisability\nSeriousResultsInHospitalization\n"),
};

#[rustfmt::skip]
static CS_ADVERSE_EVENT_SEVERITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/adverse-event-severity", complete: true, case_sensitive: true,
    codes: CodeList("\
        mild\nmoderate\nsevere\n"),
};

#[rustfmt::skip]
static CS_ALLERG_INTOL_SUBSTANCE_EXP_RISK: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk", complete: true, case_sensitive: true,
    codes: CodeList("\
        known-reaction-risk\nno-known-reaction-risk\n"),
};

#[rustfmt::skip]
static CS_ALLERGYINTOLERANCE_CLINICAL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ninactive\nresolved\n"),
};

#[rustfmt::skip]
static CS_ALLERGYINTOLERANCE_VERIFICATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", complete: true, case_sensitive: true,
    codes: CodeList("\
        confirmed\nentered-in-error\nrefuted\nunconfirmed\n"),
};

#[rustfmt::skip]
static CS_APPLICABILITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/applicability", complete: true, case_sensitive: true,
    codes: CodeList("\
        in-network\nother\nout-of-network\n"),
};

#[rustfmt::skip]
static CS_APPOINTMENT_CANCELLATION_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        maint\nmeds-inc\noth-cms\noth-err\noth-fin\noth-int\noth-iv\noth-mu\noth-oerr\noth-room\noth-swie\noth-weath\n\
        other\npat\npat-cpp\npat-crs\npat-dec\npat-fb\npat-lt\npat-mt\npat-mv\npat-preg\npat-swl\npat-ucp\nprov\n\
        prov-dch\nprov-edu\nprov-hosp\nprov-labs\nprov-mri\nprov-onc\nprov-pers\n"),
};

#[rustfmt::skip]
static CS_AUDIT_ENTITY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/audit-entity-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_AUDIT_EVENT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/audit-event-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        rest\n"),
};

#[rustfmt::skip]
static CS_BASIC_RESOURCE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/basic-resource-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        account\nadjudicat\nadminact\nadvevent\naptmtreq\nconsent\ndiet\nexposure\ninvestigation\ninvoice\n\
        predetermine\npredetreq\nprotocol\nreferral\nstudy\ntransfer\n"),
};

#[rustfmt::skip]
static CS_BENEFIT_NETWORK: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/benefit-network", complete: true, case_sensitive: true,
    codes: CodeList("\
        in\nout\n"),
};

#[rustfmt::skip]
static CS_BENEFIT_TERM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/benefit-term", complete: true, case_sensitive: true,
    codes: CodeList("\
        annual\nday\nlifetime\n"),
};

#[rustfmt::skip]
static CS_BENEFIT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/benefit-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        benefit\ncopay\ncopay-maximum\ncopay-percent\ndeductible\nmedical-primarycare\npharmacy-dispense\nroom\n\
        vision-contacts\nvision-exam\nvision-glasses\nvisit\n"),
};

#[rustfmt::skip]
static CS_BENEFIT_UNIT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/benefit-unit", complete: true, case_sensitive: true,
    codes: CodeList("\
        family\nindividual\n"),
};

#[rustfmt::skip]
static CS_CAN_PUSH_UPDATES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/can-push-updates", complete: true, case_sensitive: true,
    codes: CodeList("\
        no\nundetermined\nyes\n"),
};

#[rustfmt::skip]
static CS_CATALOG_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/catalogType", complete: true, case_sensitive: true,
    codes: CodeList("\
        device\nmedication\nprotocol\n"),
};

#[rustfmt::skip]
static CS_CERTAINTY_SUBCOMPONENT_RATING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating", complete: true, case_sensitive: true,
    codes: CodeList("\
        absent\ncritical-concern\ndowncode1\ndowncode2\ndowncode3\nno-change\nno-concern\npresent\nserious-concern\n\
        upcode1\nupcode2\n"),
};

#[rustfmt::skip]
static CS_CERTAINTY_SUBCOMPONENT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        DoseResponseGradient\nImprecision\nInconsistency\nIndirectness\nLargeEffect\nPlausibleConfounding\n\
        PublicationBias\nRiskOfBias\n"),
};

#[rustfmt::skip]
static CS_CHARGEITEM_BILLINGCODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        1100\n1210\n1320\n"),
};

#[rustfmt::skip]
static CS_CHOICE_LIST_ORIENTATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/choice-list-orientation", complete: true, case_sensitive: true,
    codes: CodeList("\
        horizontal\nvertical\n"),
};

#[rustfmt::skip]
static CS_CHROMOSOME_HUMAN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/chromosome-human", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n2\n20\n21\n22\n3\n4\n5\n6\n7\n8\n9\nX\nY\n"),
};

#[rustfmt::skip]
static CS_CLAIM_EXCEPTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/claim-exception", complete: true, case_sensitive: true,
    codes: CodeList("\
        disabled\nstudent\n"),
};

#[rustfmt::skip]
static CS_CLAIM_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/claim-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        institutional\noral\npharmacy\nprofessional\nvision\n"),
};

#[rustfmt::skip]
static CS_CLAIMCARETEAMROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/claimcareteamrole", complete: true, case_sensitive: true,
    codes: CodeList("\
        assist\nother\nprimary\nsupervisor\n"),
};

#[rustfmt::skip]
static CS_CLAIMINFORMATIONCATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/claiminformationcategory", complete: true, case_sensitive: true,
    codes: CodeList("\
        attachment\ndischarge\nemploymentimpacted\nexception\nexternalcause\nhospitalized\ninfo\nmaterial\n\
        missingtooth\nonset\nother\npatientreasonforvisit\nprosthesis\nrelated\n"),
};

#[rustfmt::skip]
static CS_CODESYSTEM_ALTCODE_KIND: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        alternate\ncase-insensitive\ncase-sensitive\ndeprecated\nexpression\n"),
};

#[rustfmt::skip]
static CS_COMMON_TAGS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/common-tags", complete: true, case_sensitive: true,
    codes: CodeList("\
        actionable\n"),
};

#[rustfmt::skip]
static CS_COMMUNICATION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/communication-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        alert\ninstruction\nnotification\nreminder\n"),
};

#[rustfmt::skip]
static CS_COMMUNICATION_NOT_DONE_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/communication-not-done-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        family-objection\ninvalid-phone-number\npatient-objection\nrecipient-unavailable\nsystem-error\nunknown\n"),
};

#[rustfmt::skip]
static CS_COMMUNICATION_TOPIC: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/communication-topic", complete: true, case_sensitive: true,
    codes: CodeList("\
        appointment-reminder\nphone-consult\nprescription-refill-request\nprogress-update\nreport-labs\nsummary-report\n"),
};

#[rustfmt::skip]
static CS_COMPOSITE_MEASURE_SCORING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/composite-measure-scoring", complete: true, case_sensitive: true,
    codes: CodeList("\
        all-or-nothing\nlinear\nopportunity\nweighted\n"),
};

#[rustfmt::skip]
static CS_COMPOSITION_ALTCODE_KIND: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/composition-altcode-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        alternate\ncase-insensitive\ncase-sensitive\ndeprecated\nexpression\n"),
};

#[rustfmt::skip]
static CS_CONDITION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        encounter-diagnosis\nproblem-list-item\n"),
};

#[rustfmt::skip]
static CS_CONDITION_CLINICAL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-clinical", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ninactive\nrecurrence\nrelapse\nremission\nresolved\n"),
};

#[rustfmt::skip]
static CS_CONDITION_STATE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-state", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ninactive\nresolved\n"),
};

#[rustfmt::skip]
static CS_CONDITION_VER_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/condition-ver-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        confirmed\ndifferential\nentered-in-error\nprovisional\nrefuted\nunconfirmed\n"),
};

#[rustfmt::skip]
static CS_CONFORMANCE_EXPECTATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/conformance-expectation", complete: true, case_sensitive: true,
    codes: CodeList("\
        MAY\nSHALL\nSHOULD\nSHOULD-NOT\n"),
};

#[rustfmt::skip]
static CS_CONSENTACTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/consentaction", complete: true, case_sensitive: true,
    codes: CodeList("\
        access\ncollect\ncorrect\ndisclose\nuse\n"),
};

#[rustfmt::skip]
static CS_CONSENTCATEGORYCODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/consentcategorycodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        acd\ndnr\nemrgonly\nhcd\nnpp\npolst\nresearch\nrsdid\nrsreid\n"),
};

#[rustfmt::skip]
static CS_CONSENTPOLICYCODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/consentpolicycodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        at-elga\ncric\ndch-3927\nga4gh\nhipaa-auth\nhipaa-npp\nhipaa-research\nhipaa-restrictions\nhipaa-self-pay\n\
        illinois-minor-procedure\nmdhhs-5515\nnci\nnih-527\nnih-grdr\nnih-hipaa\nnl-lsp\nnyssipp\nsquaxin\nssa-827\n\
        va-10-0484\nva-10-0485\nva-10-10116\nva-10-5345\nva-10-5345a\nva-10-5345a-mhv\nva-21-4142\n"),
};

#[rustfmt::skip]
static CS_CONSENTSCOPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/consentscope", complete: true, case_sensitive: true,
    codes: CodeList("\
        adr\npatient-privacy\nresearch\ntreatment\n"),
};

#[rustfmt::skip]
static CS_CONTACTENTITY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contactentity-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADMIN\nBILL\nHR\nPATINF\nPAYOR\nPRESS\n"),
};

#[rustfmt::skip]
static CS_CONTAINER_CAP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/container-cap", complete: true, case_sensitive: true,
    codes: CodeList("\
        black\nbrown\ndark-yellow\ngreen\ngrey\nlavender\nlight-blue\nlight-green\npink\nred\nwhite\nyellow\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_CONTENT_DERIVATIVE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contract-content-derivative", complete: true, case_sensitive: true,
    codes: CodeList("\
        registration\nretrieval\nshareable\nstatement\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_DATA_MEANING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contract-data-meaning", complete: true, case_sensitive: true,
    codes: CodeList("\
        authoredby\ndependents\ninstance\nrelated\n"),
};

#[rustfmt::skip]
static CS_CONTRACT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contract-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        consent\ndisclosure\nhealthinsurance\nprivacy\nsupply\n"),
};

#[rustfmt::skip]
static CS_CONTRACTACTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contractaction", complete: true, case_sensitive: true,
    codes: CodeList("\
        action-a\naction-b\n"),
};

#[rustfmt::skip]
static CS_CONTRACTACTORROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contractactorrole", complete: true, case_sensitive: true,
    codes: CodeList("\
        patient\npractitioner\n"),
};

#[rustfmt::skip]
static CS_CONTRACTSIGNERTYPECODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contractsignertypecodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        AFFL\nAGNT\nAMENDER\nASSIGNED\nAUT\nAUTHN\nCIT\nCLAIMANT\nCOAUTH\nCONSENTER\nCONSWIT\nCONT\nCOPART\nCOVPTY\n\
        DELEGATEE\nDEPEND\nDPOWATT\nEMGCON\nEVTWIT\nEXCEST\nGRANTEE\nGRANTOR\nGUADLTM\nGUAR\nGUARD\nHPOWATT\nHPROV\n\
        INF\nINSBJ\nINTPRT\nLEGAUTHN\nNMDINS\nNOK\nNOTARY\nPAT\nPOWATT\nPRIMAUTH\nPRIRECIP\nRECIP\nRESPRSN\nREVIEWER\n\
        SOURCE\nSPOWATT\nTRANS\nVALID\nVERF\nWIT\ndelegator\n"),
};

#[rustfmt::skip]
static CS_CONTRACTSUBTYPECODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contractsubtypecodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        disclosure-ca\ndisclosure-us\n"),
};

#[rustfmt::skip]
static CS_CONTRACTTERMSUBTYPECODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        condition\ninnominate\nwarranty\n"),
};

#[rustfmt::skip]
static CS_CONTRACTTERMTYPECODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/contracttermtypecodes", complete: true, case_sensitive: true,
    codes: CodeList("\
        statutory\nsubject-to\n"),
};

#[rustfmt::skip]
static CS_COPY_NUMBER_EVENT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/copy-number-event", complete: true, case_sensitive: true,
    codes: CodeList("\
        amp\ndel\nlof\n"),
};

#[rustfmt::skip]
static CS_COVERAGE_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/coverage-class", complete: true, case_sensitive: true,
    codes: CodeList("\
        class\ngroup\nplan\nrxbin\nrxgroup\nrxid\nrxpcn\nsequence\nsubclass\nsubgroup\nsubplan\n"),
};

#[rustfmt::skip]
static CS_COVERAGE_COPAY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/coverage-copay-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        copay\ncopaypct\ndeductible\nemergency\ngpvisit\ninpthosp\nmaxoutofpocket\nspvisit\ntelevisit\nurgentcare\n"),
};

#[rustfmt::skip]
static CS_COVERAGE_SELFPAY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/coverage-selfpay", complete: true, case_sensitive: true,
    codes: CodeList("\
        pay\n"),
};

#[rustfmt::skip]
static CS_COVERAGEELIGIBILITYRESPONSE_EX_AUTH_SUPPORT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support", complete: true, case_sensitive: true,
    codes: CodeList("\
        accidentreport\ndiagnosticimageorder\ndiagnosticimagereport\nlaborder\nlabreport\nmodel\npicture\n\
        professionalreport\n"),
};

#[rustfmt::skip]
static CS_DATA_ABSENT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/data-absent-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        as-text\nasked-declined\nasked-unknown\nerror\nmasked\nnegative-infinity\nnot-a-number\nnot-applicable\n\
        not-asked\nnot-performed\nnot-permitted\npositive-infinity\ntemp-unknown\nunknown\nunsupported\n"),
};

#[rustfmt::skip]
static CS_DEFINITION_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/definition-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ndraft\nunknown\nwithdrawn\n"),
};

#[rustfmt::skip]
static CS_DEFINITION_TOPIC: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/definition-topic", complete: true, case_sensitive: true,
    codes: CodeList("\
        assessment\neducation\ntreatment\n"),
};

#[rustfmt::skip]
static CS_DEFINITION_USE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/definition-use", complete: true, case_sensitive: true,
    codes: CodeList("\
        archetype\ncustom-resource\ndam\nfhir-structure\ntemplate\nwire-format\n"),
};

#[rustfmt::skip]
static CS_DEVICE_STATUS_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/device-status-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        hw-discon\nnot-ready\noff\noffline\nonline\npaused\nstandby\ntransduc-discon\n"),
};

#[rustfmt::skip]
static CS_DIAGNOSIS_ROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/diagnosis-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        AD\nCC\nCM\nDD\nbilling\npost-op\npre-op\n"),
};

#[rustfmt::skip]
static CS_DICOM_AUDIT_LIFECYCLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n11\n12\n13\n14\n15\n2\n3\n4\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_DIET: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/diet", complete: true, case_sensitive: true,
    codes: CodeList("\
        dairy-free\ngluten-free\nhalal\nkosher\nnut-free\nvegan\nvegetarian\n"),
};

#[rustfmt::skip]
static CS_DISCHARGE_DISPOSITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/discharge-disposition", complete: true, case_sensitive: true,
    codes: CodeList("\
        aadvice\nalt-home\nexp\nhome\nhosp\nlong\noth\nother-hcf\npsy\nrehab\nsnf\n"),
};

#[rustfmt::skip]
static CS_DOSE_RATE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/dose-rate-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        calculated\nordered\n"),
};

#[rustfmt::skip]
static CS_EFFECT_ESTIMATE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/effect-estimate-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        absolute-ARD\nabsolute-MeanDiff\nabsolute-MedianDiff\nabsolute-SMD\nrelative-HR\nrelative-OR\nrelative-RR\n"),
};

#[rustfmt::skip]
static CS_ENCOUNTER_SPECIAL_ARRANGEMENTS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/encounter-special-arrangements", complete: true, case_sensitive: true,
    codes: CodeList("\
        add-bed\natt\ndog\nint\nwheel\n"),
};

#[rustfmt::skip]
static CS_ENCOUNTER_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/encounter-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADMS\nBD/BM-clin\nCCS60\nOKI\n"),
};

#[rustfmt::skip]
static CS_ENDPOINT_CONNECTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        dicom-qido-rs\ndicom-stow-rs\ndicom-wado-rs\ndicom-wado-uri\ndirect-project\nhl7-fhir-msg\nhl7-fhir-rest\n\
        hl7v2-mllp\nihe-iid\nihe-xca\nihe-xcpd\nihe-xdr\nihe-xds\nsecure-email\n"),
};

#[rustfmt::skip]
static CS_ENDPOINT_PAYLOAD_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/endpoint-payload-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        any\nnone\n"),
};

#[rustfmt::skip]
static CS_ENTFORMULA_ADDITIVE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/entformula-additive", complete: true, case_sensitive: true,
    codes: CodeList("\
        carbohydrate\nfiber\nlipid\nprotein\nwater\n"),
};

#[rustfmt::skip]
static CS_EPISODEOFCARE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/episodeofcare-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        cacp\nda\ndiab\nhacc\npac\n"),
};

#[rustfmt::skip]
static CS_EVIDENCE_QUALITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/evidence-quality", complete: true, case_sensitive: true,
    codes: CodeList("\
        high\nlow\nmoderate\nvery-low\n"),
};

#[rustfmt::skip]
static CS_EVIDENCE_VARIANT_STATE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/evidence-variant-state", complete: true, case_sensitive: true,
    codes: CodeList("\
        high-risk\nlow-risk\nmedium-risk\n"),
};

#[rustfmt::skip]
static CS_EX_USCLS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-USCLS", complete: true, case_sensitive: true,
    codes: CodeList("\
        1101\n1102\n1103\n11101\n11102\n11103\n11104\n1201\n1205\n2101\n2102\n21211\n21212\n2141\n2601\n27211\n67211\n\
        99111\n99333\n99555\n"),
};

#[rustfmt::skip]
static CS_EX_BENEFITCATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-benefitcategory", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n14\n2\n23\n24\n25\n26\n27\n28\n3\n30\n35\n36\n37\n4\n49\n5\n55\n56\n61\n62\n63\n69\n76\nF1\nF3\nF4\nF6\n"),
};

#[rustfmt::skip]
static CS_EX_CLAIMSUBTYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-claimsubtype", complete: true, case_sensitive: true,
    codes: CodeList("\
        emergency\northo\n"),
};

#[rustfmt::skip]
static CS_EX_COVERAGE_FINANCIAL_EXCEPTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-coverage-financial-exception", complete: true, case_sensitive: true,
    codes: CodeList("\
        foster\nretired\n"),
};

#[rustfmt::skip]
static CS_EX_DIAGNOSIS_ON_ADMISSION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission", complete: true, case_sensitive: true,
    codes: CodeList("\
        n\nu\nw\ny\n"),
};

#[rustfmt::skip]
static CS_EX_DIAGNOSISRELATEDGROUP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup", complete: true, case_sensitive: true,
    codes: CodeList("\
        100\n101\n300\n400\n"),
};

#[rustfmt::skip]
static CS_EX_DIAGNOSISTYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-diagnosistype", complete: true, case_sensitive: true,
    codes: CodeList("\
        admitting\nclinical\ndifferential\ndischarge\nlaboratory\nnursing\nprenatal\nprincipal\nradiology\nremote\n\
        retrospective\nself\n"),
};

#[rustfmt::skip]
static CS_EX_PAYEE_RESOURCE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-payee-resource-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        organization\npatient\npractitioner\nrelatedperson\n"),
};

#[rustfmt::skip]
static CS_EX_PAYMENTTYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-paymenttype", complete: true, case_sensitive: true,
    codes: CodeList("\
        complete\npartial\n"),
};

#[rustfmt::skip]
static CS_EX_PROCEDURE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-procedure-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        primary\nsecondary\n"),
};

#[rustfmt::skip]
static CS_EX_PROGRAMCODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-programcode", complete: true, case_sensitive: true,
    codes: CodeList("\
        as\nauscr\nhd\nnone\n"),
};

#[rustfmt::skip]
static CS_EX_PROVIDERQUALIFICATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-providerqualification", complete: true, case_sensitive: true,
    codes: CodeList("\
        311405\n604210\n604215\n"),
};

#[rustfmt::skip]
static CS_EX_RELATEDCLAIMRELATIONSHIP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship", complete: true, case_sensitive: true,
    codes: CodeList("\
        associated\nprior\n"),
};

#[rustfmt::skip]
static CS_EX_REVENUE_CENTER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-revenue-center", complete: true, case_sensitive: true,
    codes: CodeList("\
        0010\n0370\n0420\n0421\n0440\n0441\n0450\n0451\n0452\n"),
};

#[rustfmt::skip]
static CS_EX_SERVICEPLACE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-serviceplace", complete: true, case_sensitive: true,
    codes: CodeList("\
        01\n03\n04\n05\n06\n07\n08\n09\n11\n12\n13\n14\n15\n19\n20\n21\n41\n"),
};

#[rustfmt::skip]
static CS_EX_TOOTH: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-tooth", complete: true, case_sensitive: true,
    codes: CodeList("\
        0\n1\n11\n12\n13\n14\n15\n16\n17\n18\n2\n21\n22\n23\n24\n25\n26\n27\n28\n3\n31\n32\n33\n34\n35\n36\n37\n38\n4\n\
        41\n42\n43\n44\n45\n46\n47\n48\n5\n6\n7\n8\n"),
};

#[rustfmt::skip]
static CS_EX_VISIONPRESCRIPTIONPRODUCT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct", complete: true, case_sensitive: true,
    codes: CodeList("\
        contact\nlens\n"),
};

#[rustfmt::skip]
static CS_EXPANSION_PARAMETER_SOURCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/expansion-parameter-source", complete: true, case_sensitive: true,
    codes: CodeList("\
        codesystem\ninput\nserver\n"),
};

#[rustfmt::skip]
static CS_EXPANSION_PROCESSING_RULE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/expansion-processing-rule", complete: true, case_sensitive: true,
    codes: CodeList("\
        all-codes\ngroups-only\nungrouped\n"),
};

#[rustfmt::skip]
static CS_EXTRA_SECURITY_ROLE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/extra-security-role-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        authserver\ndatacollector\ndataprocessor\ndatasubject\nhumanuser\n"),
};

#[rustfmt::skip]
static CS_FAILURE_ACTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/failure-action", complete: true, case_sensitive: true,
    codes: CodeList("\
        fatal\nnone\nrec-only\nwarn\n"),
};

#[rustfmt::skip]
static CS_FINANCIALTASKCODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/financialtaskcode", complete: true, case_sensitive: true,
    codes: CodeList("\
        cancel\npoll\nrelease\nreprocess\nstatus\n"),
};

#[rustfmt::skip]
static CS_FINANCIALTASKINPUTTYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/financialtaskinputtype", complete: true, case_sensitive: true,
    codes: CodeList("\
        exclude\ninclude\nitem\norigresponse\nperiod\nreference\nstatus\n"),
};

#[rustfmt::skip]
static CS_FLAG_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/flag-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        admin\nadvance-directive\nbehavioral\nclinical\ncontact\ndiet\ndrug\nlab\nresearch\nsafety\n"),
};

#[rustfmt::skip]
static CS_FORMS_CODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/forms-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n"),
};

#[rustfmt::skip]
static CS_FUNDSRESERVE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/fundsreserve", complete: true, case_sensitive: true,
    codes: CodeList("\
        none\npatient\nprovider\n"),
};

#[rustfmt::skip]
static CS_GOAL_ACCEPTANCE_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-acceptance-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        agree\ndisagree\npending\n"),
};

#[rustfmt::skip]
static CS_GOAL_ACHIEVEMENT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-achievement", complete: true, case_sensitive: true,
    codes: CodeList("\
        achieved\nimproving\nin-progress\nno-change\nno-progress\nnot-achieved\nnot-attainable\nsustaining\nworsening\n"),
};

#[rustfmt::skip]
static CS_GOAL_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        behavioral\ndietary\nnursing\nphysiotherapy\nsafety\n"),
};

#[rustfmt::skip]
static CS_GOAL_PRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-priority", complete: true, case_sensitive: true,
    codes: CodeList("\
        high-priority\nlow-priority\nmedium-priority\n"),
};

#[rustfmt::skip]
static CS_GOAL_RELATIONSHIP_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/goal-relationship-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        milestone\nother\npredecessor\nreplacement\nsuccessor\n"),
};

#[rustfmt::skip]
static CS_HANDLING_CONDITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/handling-condition", complete: true, case_sensitive: true,
    codes: CodeList("\
        frozen\nrefrigerated\nroom\n"),
};

#[rustfmt::skip]
static CS_HISTORY_ABSENT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/history-absent-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        deferred\nsubject-unknown\nunable-to-obtain\nwithheld\n"),
};

#[rustfmt::skip]
static CS_HL7_WORK_GROUP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/hl7-work-group", complete: true, case_sensitive: true,
    codes: CodeList("\
        aid\nbrr\ncbcc\ncds\ncg\ncqi\ndev\nehr\nfhir\nfm\nhsi\nii\ninm\nits\nmnm\noo\npa\npc\npher\nphx\nsd\nsec\nus\n\
        vocab\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_EVALUATION_DOSE_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        notvalid\nvalid\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_EVALUATION_DOSE_STATUS_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        advstorage\ncoldchbrk\nexplot\noutsidesched\nprodrecall\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_FUNDING_SOURCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-funding-source", complete: true, case_sensitive: true,
    codes: CodeList("\
        private\npublic\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_ORIGIN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-origin", complete: true, case_sensitive: true,
    codes: CodeList("\
        jurisdiction\nprovider\nrecall\nrecord\nschool\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_PROGRAM_ELIGIBILITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-program-eligibility", complete: true, case_sensitive: true,
    codes: CodeList("\
        ineligible\nuninsured\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_RECOMMENDATION_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-recommendation-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        complete\ncontraindicated\ndue\nimmune\noverdue\n"),
};

#[rustfmt::skip]
static CS_IMMUNIZATION_SUBPOTENT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        coldchainbreak\npartial\nrecall\n"),
};

#[rustfmt::skip]
static CS_IMPLANT_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/implantStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        disabled\nfunctional\nnon-functional\nunknown\n"),
};

#[rustfmt::skip]
static CS_INSURANCE_PLAN_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/insurance-plan-type", complete: false, case_sensitive: true,
    codes: CodeList("\
        Drug\ndental\nhome\nhospice\nlong-term\nmedical\nmental\nshort-term\nsubst-ab\nvision\n"),
};

#[rustfmt::skip]
static CS_ISO_21089_LIFECYCLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", complete: true, case_sensitive: true,
    codes: CodeList("\
        access\namend\narchive\nattest\ndecrypt\ndeidentify\ndeprecate\ndestroy\ndisclose\nencrypt\nextract\nhold\n\
        link\nmerge\noriginate\npseudonymize\nreactivate\nreceive\nreidentify\nreport\nrestore\ntransform\ntransmit\n\
        unhold\nunlink\nunmerge\nverify\n"),
};

#[rustfmt::skip]
static CS_LIBRARY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/library-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        asset-collection\nlogic-library\nmodel-definition\nmodule-definition\n"),
};

#[rustfmt::skip]
static CS_LIST_EMPTY_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/list-empty-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        closed\nnilknown\nnotasked\nnotstarted\nunavailable\nwithheld\n"),
};

#[rustfmt::skip]
static CS_LIST_EXAMPLE_USE_CODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/list-example-use-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        adverserxns\nalerts\nallergies\nmedications\nplans\nproblems\nprotocols\nwaiting\nworklist\n"),
};

#[rustfmt::skip]
static CS_LIST_ORDER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/list-order", complete: true, case_sensitive: true,
    codes: CodeList("\
        alphabetic\ncategory\nentry-date\nevent-date\npatient\npriority\nsystem\nuser\n"),
};

#[rustfmt::skip]
static CS_LOCATION_PHYSICAL_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/location-physical-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        area\nbd\nbu\nca\nco\nho\njdn\nlvl\nrd\nro\nsi\nve\nwa\nwi\n"),
};

#[rustfmt::skip]
static CS_MATCH_GRADE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/match-grade", complete: true, case_sensitive: true,
    codes: CodeList("\
        certain\ncertainly-not\npossible\nprobable\n"),
};

#[rustfmt::skip]
static CS_MEASURE_DATA_USAGE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/measure-data-usage", complete: true, case_sensitive: true,
    codes: CodeList("\
        risk-adjustment-factor\nsupplemental-data\n"),
};

#[rustfmt::skip]
static CS_MEASURE_IMPROVEMENT_NOTATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/measure-improvement-notation", complete: true, case_sensitive: true,
    codes: CodeList("\
        decrease\nincrease\n"),
};

#[rustfmt::skip]
static CS_MEASURE_POPULATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/measure-population", complete: true, case_sensitive: true,
    codes: CodeList("\
        denominator\ndenominator-exception\ndenominator-exclusion\ninitial-population\nmeasure-observation\n\
        measure-population\nmeasure-population-exclusion\nnumerator\nnumerator-exclusion\n"),
};

#[rustfmt::skip]
static CS_MEASURE_SCORING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/measure-scoring", complete: true, case_sensitive: true,
    codes: CodeList("\
        cohort\ncontinuous-variable\nproportion\nratio\n"),
};

#[rustfmt::skip]
static CS_MEASURE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/measure-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        composite\noutcome\npatient-reported-outcome\nprocess\nstructure\n"),
};

#[rustfmt::skip]
static CS_MED_ADMIN_PERFORM_FUNCTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/med-admin-perform-function", complete: true, case_sensitive: true,
    codes: CodeList("\
        performer\nverifier\nwitness\n"),
};

#[rustfmt::skip]
static CS_MEDIA_MODALITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/media-modality", complete: true, case_sensitive: true,
    codes: CodeList("\
        diagram\nface\nfax\nfingerprint\niris\npalm\nretina\nscan\n"),
};

#[rustfmt::skip]
static CS_MEDIA_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/media-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        audio\nimage\nvideo\n"),
};

#[rustfmt::skip]
static CS_MEDICATION_ADMIN_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medication-admin-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        community\ninpatient\noutpatient\n"),
};

#[rustfmt::skip]
static CS_MEDICATION_ADMIN_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medication-admin-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        completed\nentered-in-error\nin-progress\nnot-done\non-hold\nstopped\nunknown\n"),
};

#[rustfmt::skip]
static CS_MEDICATION_STATEMENT_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medication-statement-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        community\ninpatient\noutpatient\npatientspecified\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONDISPENSE_PERFORMER_FUNCTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function", complete: true, case_sensitive: true,
    codes: CodeList("\
        checker\ndataenterer\nfinalchecker\npackager\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONDISPENSE_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationdispense-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        cancelled\ncompleted\ndeclined\nentered-in-error\nin-progress\non-hold\npreparation\nstopped\nunknown\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONKNOWLEDGE_CHARACTERISTIC: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic", complete: true, case_sensitive: true,
    codes: CodeList("\
        coating\ncolor\nimprintcd\nlogo\nscoring\nshape\nsize\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONKNOWLEDGE_PACKAGE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        amp\nbag\nblstrpk\nbot\nbox\ncan\ncart\ndisk\ndoset\njar\njug\nminim\nnebamp\novul\npch\npkt\nsash\nstrip\ntin\n\
        tub\ntube\nvial\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONKNOWLEDGE_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationknowledge-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\nentered-in-error\ninactive\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONREQUEST_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationrequest-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        community\ndischarge\ninpatient\noutpatient\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONREQUEST_COURSE_OF_THERAPY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy", complete: true, case_sensitive: true,
    codes: CodeList("\
        acute\ncontinuous\nseasonal\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONREQUEST_STATUS_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        altchoice\nclarif\ndrughigh\nhospadm\nlabint\nnon-avail\npreg\nsalg\nsddi\nsdupther\nsintol\nsurg\nwashout\n"),
};

#[rustfmt::skip]
static CS_MESSAGE_REASONS_ENCOUNTER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/message-reasons-encounter", complete: true, case_sensitive: true,
    codes: CodeList("\
        absent\nadmit\ndischarge\nedit\nmoved\nreturn\n"),
};

#[rustfmt::skip]
static CS_MESSAGE_TRANSPORT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/message-transport", complete: true, case_sensitive: true,
    codes: CodeList("\
        ftp\nhttp\nmllp\n"),
};

#[rustfmt::skip]
static CS_MISSINGTOOTHREASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/missingtoothreason", complete: true, case_sensitive: true,
    codes: CodeList("\
        c\ne\no\nu\n"),
};

#[rustfmt::skip]
static CS_MODIFIERS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/modifiers", complete: true, case_sensitive: true,
    codes: CodeList("\
        a\nb\nc\ne\nrooh\nx\n"),
};

#[rustfmt::skip]
static CS_NAME_ASSEMBLY_ORDER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/name-assembly-order", complete: true, case_sensitive: true,
    codes: CodeList("\
        NL1\nNL2\nNL3\nNL4\n"),
};

#[rustfmt::skip]
static CS_NEED: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/need", complete: true, case_sensitive: true,
    codes: CodeList("\
        initial\nnone\nperiodic\n"),
};

#[rustfmt::skip]
static CS_OBJECT_ROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/object-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n2\n20\n21\n22\n23\n24\n3\n4\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_OBSERVATION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/observation-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        activity\nexam\nimaging\nlaboratory\nprocedure\nsocial-history\nsurvey\ntherapy\nvital-signs\n"),
};

#[rustfmt::skip]
static CS_OBSERVATION_STATISTICS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/observation-statistics", complete: true, case_sensitive: true,
    codes: CodeList("\
        20-percent\n4-dev\n4-lower\n4-upper\n5-1\n5-2\n5-3\n5-4\n80-percent\naverage\ncount\nkurtosis\nmaximum\nmedian\n\
        minimum\nregression\nskew\nstd-dev\nsum\ntotal-count\nvariance\n"),
};

#[rustfmt::skip]
static CS_OPERATION_OUTCOME: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/operation-outcome", complete: true, case_sensitive: true,
    codes: CodeList("\
        DELETE_MULTIPLE_MATCHES\nMSG_AUTH_REQUIRED\nMSG_BAD_FORMAT\nMSG_BAD_SYNTAX\nMSG_CANT_PARSE_CONTENT\n\
        MSG_CANT_PARSE_ROOT\nMSG_CREATED\nMSG_DATE_FORMAT\nMSG_DELETED\nMSG_DELETED_DONE\nMSG_DELETED_ID\n\
        MSG_DUPLICATE_ID\nMSG_ERROR_PARSING\nMSG_ID_INVALID\nMSG_ID_TOO_LONG\nMSG_INVALID_ID\nMSG_JSON_OBJECT\n\
        MSG_LOCAL_FAIL\nMSG_NO_EXIST\nMSG_NO_MATCH\nMSG_NO_MODULE\nMSG_NO_SUMMARY\nMSG_OP_NOT_ALLOWED\n\
        MSG_PARAM_CHAINED\nMSG_PARAM_INVALID\nMSG_PARAM_MODIFIER_INVALID\nMSG_PARAM_NO_REPEAT\nMSG_PARAM_UNKNOWN\n\
        MSG_RESOURCE_EXAMPLE_PROTECTED\nMSG_RESOURCE_ID_FAIL\nMSG_RESOURCE_ID_MISMATCH\nMSG_RESOURCE_ID_MISSING\n\
        MSG_RESOURCE_NOT_ALLOWED\nMSG_RESOURCE_REQUIRED\nMSG_RESOURCE_TYPE_MISMATCH\nMSG_SORT_UNKNOWN\n\
        MSG_TRANSACTION_DUPLICATE_ID\nMSG_TRANSACTION_MISSING_ID\nMSG_UNHANDLED_NODE_TYPE\nMSG_UNKNOWN_CONTENT\n\
        MSG_UNKNOWN_OPERATION\nMSG_UNKNOWN_TYPE\nMSG_UPDATED\nMSG_VERSION_AWARE\nMSG_VERSION_AWARE_CONFLICT\n\
        MSG_VERSION_AWARE_URL\nMSG_WRONG_NS\nSEARCH_MULTIPLE\nSEARCH_NONE\nUPDATE_MULTIPLE_MATCHES\n"),
};

#[rustfmt::skip]
static CS_ORGANIZATION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/organization-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        bus\ncg\ncrs\ndept\nedu\ngovt\nins\nother\npay\nprov\nreli\nteam\n"),
};

#[rustfmt::skip]
static CS_PARAMETER_GROUP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/parameter-group", complete: true, case_sensitive: true,
    codes: CodeList("\
        blood-chemistry\ndrug-delivery\necg\nfluid-chemistry\nhaemodynamic\nmiscellaneous\nneurological\nrespiratory\n\
        ventilation\n"),
};

#[rustfmt::skip]
static CS_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/participant-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        emergency\ntranslator\n"),
};

#[rustfmt::skip]
static CS_PAYEETYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/payeetype", complete: true, case_sensitive: true,
    codes: CodeList("\
        other\nprovider\nsubscriber\n"),
};

#[rustfmt::skip]
static CS_PAYMENT_ADJUSTMENT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/payment-adjustment-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        a001\na002\n"),
};

#[rustfmt::skip]
static CS_PAYMENT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/payment-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        adjustment\nadvance\npayment\n"),
};

#[rustfmt::skip]
static CS_PAYMENTSTATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/paymentstatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        cleared\npaid\n"),
};

#[rustfmt::skip]
static CS_PLAN_DEFINITION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/plan-definition-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        clinical-protocol\neca-rule\norder-set\nworkflow-definition\n"),
};

#[rustfmt::skip]
static CS_PRACTITIONER_ROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/practitioner-role", complete: true, case_sensitive: true,
    codes: CodeList("\
        doctor\nict\nnurse\npharmacist\nresearcher\nteacher\n"),
};

#[rustfmt::skip]
static CS_PRECISION_ESTIMATE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/precision-estimate-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        CI\nIQR\nSD\nSE\n"),
};

#[rustfmt::skip]
static CS_PRIMARY_SOURCE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/primary-source-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        auth-source\ncont-ed\nissuer\nlegal\nlic-board\npost-serv\nprim\nreg-auth\nrel-own\n"),
};

#[rustfmt::skip]
static CS_PROCESSPRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/processpriority", complete: true, case_sensitive: true,
    codes: CodeList("\
        deferred\nnormal\nstat\n"),
};

#[rustfmt::skip]
static CS_PROGRAM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/program", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n2\n20\n21\n22\n23\n24\n25\n26\n27\n28\n29\n3\n30\n31\n32\n33\n34\n\
        35\n36\n37\n38\n39\n4\n40\n41\n42\n43\n44\n45\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_PROVENANCE_PARTICIPANT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/provenance-participant-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        assembler\nattester\nauthor\ncomposer\ncustodian\nenterer\ninformant\nlegal\nperformer\nverifier\n"),
};

#[rustfmt::skip]
static CS_PUSH_TYPE_AVAILABLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/push-type-available", complete: true, case_sensitive: true,
    codes: CodeList("\
        any\nsource\nspecific\n"),
};

#[rustfmt::skip]
static CS_QUESTION_MAX_OCCURS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/question-max-occurs", complete: true, case_sensitive: true,
    codes: CodeList("\
        *\n"),
};

#[rustfmt::skip]
static CS_QUESTIONNAIRE_USAGE_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode", complete: true, case_sensitive: true,
    codes: CodeList("\
        capture\ncapture-display\ncapture-display-non-empty\ndisplay\ndisplay-non-empty\n"),
};

#[rustfmt::skip]
static CS_REACTION_EVENT_CERTAINTY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/reaction-event-certainty", complete: true, case_sensitive: true,
    codes: CodeList("\
        confirmed\nlikely\nunknown\nunlikely\n"),
};

#[rustfmt::skip]
static CS_REASON_MEDICATION_GIVEN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/reason-medication-given", complete: true, case_sensitive: true,
    codes: CodeList("\
        a\nb\nc\n"),
};

#[rustfmt::skip]
static CS_RECOMMENDATION_STRENGTH: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/recommendation-strength", complete: true, case_sensitive: true,
    codes: CodeList("\
        strong\nweak\n"),
};

#[rustfmt::skip]
static CS_REFERENCERANGE_MEANING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/referencerange-meaning", complete: true, case_sensitive: true,
    codes: CodeList("\
        endocrine\nfollicular\nluteal\nmidcycle\nnormal\npost\npostmenopausal\npre\npre-puberty\nrecommended\n\
        therapeutic\ntreatment\ntype\n"),
};

#[rustfmt::skip]
static CS_REJECTION_CRITERIA: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/rejection-criteria", complete: true, case_sensitive: true,
    codes: CodeList("\
        broken\nclotted\nhemolized\ninsufficient\nwrong-temperature\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_OBJECTIVE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-objective-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        exploratory\nprimary\nsecondary\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_PHASE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-phase", complete: true, case_sensitive: true,
    codes: CodeList("\
        early-phase-1\nn-a\nphase-1\nphase-1-phase-2\nphase-2\nphase-2-phase-3\nphase-3\nphase-4\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_PRIM_PURP_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        basic-science\ndevice-feasibility\ndiagnostic\nhealth-services-research\nprevention\nscreening\n\
        supportive-care\ntreatment\n"),
};

#[rustfmt::skip]
static CS_RESEARCH_STUDY_REASON_STOPPED: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/research-study-reason-stopped", complete: true, case_sensitive: true,
    codes: CodeList("\
        accrual-goal-met\nclosed-due-to-lack-of-study-progress\nclosed-due-to-toxicity\n\
        temporarily-closed-per-study-design\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_SECURITY_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/resource-security-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        anonymous\nbusiness\nindividual\nnot-classified\npatient\n"),
};

#[rustfmt::skip]
static CS_RESOURCE_TYPE_LINK: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/resource-type-link", complete: true, case_sensitive: true,
    codes: CodeList("\
        organization\npatient\npractitioner\nrelatedperson\n"),
};

#[rustfmt::skip]
static CS_RESTFUL_SECURITY_SERVICE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/restful-security-service", complete: true, case_sensitive: true,
    codes: CodeList("\
        Basic\nCertificates\nKerberos\nNTLM\nOAuth\nSMART-on-FHIR\n"),
};

#[rustfmt::skip]
static CS_RISK_ESTIMATE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/risk-estimate-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        count\nderivedProportion\ndescriptive\nmean\nmedian\nproportion\n"),
};

#[rustfmt::skip]
static CS_RISK_PROBABILITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/risk-probability", complete: true, case_sensitive: true,
    codes: CodeList("\
        certain\nhigh\nlow\nmoderate\nnegligible\n"),
};

#[rustfmt::skip]
static CS_SECURITY_SOURCE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/security-source-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n3\n4\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_SERVICE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n2\n20\n21\n22\n23\n24\n25\n26\n27\n28\n29\n3\n30\n31\n32\n33\n34\n\
        35\n36\n37\n38\n4\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_SERVICE_PROVISION_CONDITIONS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-provision-conditions", complete: true, case_sensitive: true,
    codes: CodeList("\
        cost\ndisc\nfree\n"),
};

#[rustfmt::skip]
static CS_SERVICE_REFERRAL_METHOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-referral-method", complete: true, case_sensitive: true,
    codes: CodeList("\
        elec\nfax\nmail\nphone\nsemail\n"),
};

#[rustfmt::skip]
static CS_SERVICE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/service-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n100\n101\n102\n103\n104\n105\n106\n107\n108\n109\n11\n110\n111\n112\n113\n114\n115\n116\n117\n118\n119\n\
        12\n120\n121\n122\n123\n124\n125\n126\n127\n128\n129\n13\n130\n131\n132\n133\n134\n135\n136\n137\n138\n139\n14\n\
        140\n141\n142\n143\n144\n145\n146\n147\n148\n149\n15\n150\n151\n152\n153\n154\n155\n156\n157\n158\n159\n16\n\
        160\n161\n162\n163\n164\n165\n166\n167\n168\n169\n17\n170\n171\n172\n173\n174\n175\n176\n177\n178\n179\n18\n\
        180\n181\n182\n183\n184\n185\n186\n187\n188\n189\n19\n190\n191\n192\n193\n194\n195\n196\n197\n198\n199\n2\n20\n\
        200\n201\n202\n203\n204\n205\n206\n207\n208\n209\n21\n210\n211\n212\n213\n214\n215\n216\n217\n218\n219\n22\n\
        220\n221\n222\n223\n224\n225\n226\n227\n228\n229\n23\n230\n231\n232\n233\n234\n235\n236\n237\n238\n239\n24\n\
        240\n241\n242\n243\n244\n245\n246\n247\n248\n249\n25\n250\n251\n252\n253\n254\n255\n256\n257\n258\n259\n26\n\
        260\n261\n262\n263\n264\n265\n266\n267\n268\n269\n27\n270\n271\n272\n273\n274\n275\n276\n277\n278\n279\n28\n\
        280\n281\n282\n283\n284\n285\n286\n287\n288\n289\n29\n290\n291\n292\n293\n294\n295\n296\n297\n298\n299\n3\n30\n\
        300\n301\n302\n303\n304\n305\n306\n307\n308\n309\n31\n310\n311\n312\n313\n314\n315\n316\n317\n318\n319\n32\n\
        320\n321\n322\n323\n324\n325\n326\n327\n328\n33\n330\n331\n332\n333\n334\n335\n336\n337\n338\n339\n34\n340\n\
        341\n342\n343\n344\n345\n346\n347\n348\n349\n35\n350\n351\n352\n353\n354\n355\n356\n357\n358\n359\n36\n360\n\
        361\n362\n364\n365\n366\n367\n368\n369\n37\n370\n371\n372\n373\n374\n375\n376\n377\n378\n379\n38\n380\n381\n\
        382\n383\n384\n385\n386\n387\n388\n389\n39\n390\n391\n392\n393\n394\n395\n396\n397\n398\n399\n4\n40\n400\n401\n\
        402\n403\n404\n405\n406\n407\n408\n409\n41\n410\n411\n412\n413\n414\n415\n416\n417\n418\n419\n42\n420\n421\n\
        422\n423\n424\n425\n426\n427\n428\n429\n43\n430\n431\n432\n433\n434\n435\n436\n437\n438\n439\n44\n440\n441\n\
        442\n443\n444\n445\n446\n447\n448\n449\n45\n450\n451\n452\n453\n454\n455\n456\n457\n458\n459\n46\n460\n461\n\
        462\n463\n464\n465\n466\n467\n468\n469\n47\n470\n471\n472\n473\n474\n475\n476\n477\n478\n479\n48\n480\n481\n\
        482\n483\n484\n485\n486\n488\n489\n49\n490\n491\n492\n493\n494\n495\n496\n497\n498\n5\n50\n500\n501\n502\n503\n\
        504\n505\n506\n507\n508\n509\n51\n510\n513\n514\n52\n53\n530\n531\n532\n533\n534\n535\n536\n537\n538\n539\n54\n\
        540\n541\n542\n543\n544\n545\n546\n547\n548\n55\n550\n551\n552\n553\n554\n555\n556\n557\n558\n559\n56\n560\n\
        561\n562\n563\n564\n565\n566\n567\n568\n569\n57\n570\n571\n572\n573\n574\n575\n576\n577\n58\n580\n581\n582\n\
        583\n584\n585\n589\n59\n590\n591\n593\n599\n6\n60\n600\n601\n602\n603\n604\n605\n606\n607\n608\n609\n61\n610\n\
        611\n612\n613\n614\n615\n616\n617\n618\n619\n62\n620\n621\n622\n623\n624\n625\n626\n627\n628\n629\n63\n64\n65\n\
        66\n67\n68\n69\n7\n70\n71\n72\n73\n74\n75\n76\n77\n78\n79\n8\n80\n81\n82\n83\n84\n85\n86\n87\n88\n89\n9\n90\n\
        91\n92\n93\n94\n95\n96\n97\n98\n99\n"),
};

#[rustfmt::skip]
static CS_SMART_CAPABILITIES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/smart-capabilities", complete: true, case_sensitive: true,
    codes: CodeList("\
        client-confidential-symmetric\nclient-public\ncontext-ehr-encounter\ncontext-ehr-patient\n\
        context-passthrough-banner\ncontext-passthrough-style\ncontext-standalone-encounter\n\
        context-standalone-patient\nlaunch-ehr\nlaunch-standalone\npermission-offline\npermission-patient\n\
        permission-user\nsso-openid-connect\n"),
};

#[rustfmt::skip]
static CS_SPECIAL_VALUES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/special-values", complete: true, case_sensitive: true,
    codes: CodeList("\
        false\nnil-known\nsufficient\ntrace\ntrue\nwithdrawn\n"),
};

#[rustfmt::skip]
static CS_STANDARDS_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/standards-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        deprecated\ndraft\nexternal\ninformative\nnormative\ntrial-use\n"),
};

#[rustfmt::skip]
static CS_STUDY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/study-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        CCT\nRCT\ncase-control\ncase-report\ncohort\nmixed\nseries\n"),
};

#[rustfmt::skip]
static CS_SUBSCRIBER_RELATIONSHIP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/subscriber-relationship", complete: true, case_sensitive: true,
    codes: CodeList("\
        child\ncommon\ninjured\nother\nparent\nself\nspouse\n"),
};

#[rustfmt::skip]
static CS_SUBSCRIPTION_TAG: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/subscription-tag", complete: true, case_sensitive: true,
    codes: CodeList("\
        delivered\nqueued\n"),
};

#[rustfmt::skip]
static CS_SUBSTANCE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/substance-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        allergen\nbiological\nbody\nchemical\ndrug\nfood\nmaterial\n"),
};

#[rustfmt::skip]
static CS_SUPPLY_ITEM_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/supply-item-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        device\nmedication\n"),
};

#[rustfmt::skip]
static CS_SUPPLY_KIND: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/supply-kind", complete: true, case_sensitive: true,
    codes: CodeList("\
        central\nnonstock\n"),
};

#[rustfmt::skip]
static CS_SUPPLYREQUEST_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/supplyrequest-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        patient-care\nward-stock\n"),
};

#[rustfmt::skip]
static CS_SYNTHESIS_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/synthesis-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        IPD-MA\nclassification\ncombined-NMA\nindirect-NMA\nrange\nstd-MA\n"),
};

#[rustfmt::skip]
static CS_TESTSCRIPT_OPERATION_CODES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/testscript-operation-codes", complete: true, case_sensitive: true,
    codes: CodeList("\
        apply\nbatch\ncapabilities\nclosure\nconforms\ncreate\ndata-requirements\ndelete\ndeleteCondMultiple\n\
        deleteCondSingle\ndocument\nevaluate\nevaluate-measure\neverything\nexpand\nfind\nfind-matches\ngraphql\n\
        history\nimplements\nlastn\nlookup\nmatch\nmeta\nmeta-add\nmeta-delete\npatch\npopulate\npopulatehtml\n\
        populatelink\nprocess-message\nquestionnaire\nread\nsearch\nstats\nsubset\nsubsumes\ntransaction\ntransform\n\
        translate\nupdate\nupdateCreate\nvalidate\nvalidate-code\nvread\n"),
};

#[rustfmt::skip]
static CS_TESTSCRIPT_PROFILE_DESTINATION_TYPES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        FHIR-SDC-FormManager\nFHIR-SDC-FormProcessor\nFHIR-SDC-FormReceiver\nFHIR-Server\n"),
};

#[rustfmt::skip]
static CS_TESTSCRIPT_PROFILE_ORIGIN_TYPES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types", complete: true, case_sensitive: true,
    codes: CodeList("\
        FHIR-Client\nFHIR-SDC-FormFiller\n"),
};

#[rustfmt::skip]
static CS_USAGE_CONTEXT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/usage-context-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        age\nfocus\ngender\nprogram\nspecies\ntask\nuser\nvenue\nworkflow\n"),
};

#[rustfmt::skip]
static CS_V2_0001: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0001", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nF\nM\nN\nO\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0002: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0002", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nC\nD\nE\nG\nI\nM\nN\nO\nP\nR\nS\nT\nU\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0003: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0003", complete: true, case_sensitive: false,
    codes: CodeList("\
        A01\nA02\nA03\nA04\nA05\nA06\nA07\nA08\nA09\nA10\nA11\nA12\nA13\nA14\nA15\nA16\nA17\nA18\nA19\nA20\nA21\nA22\n\
        A23\nA24\nA25\nA26\nA27\nA28\nA29\nA30\nA31\nA32\nA33\nA34\nA35\nA36\nA37\nA38\nA39\nA40\nA41\nA42\nA43\nA44\n\
        A45\nA46\nA47\nA48\nA49\nA50\nA51\nA52\nA53\nA54\nA55\nA60\nA61\nA62\nB01\nB02\nB03\nB04\nB05\nB06\nB07\nB08\n\
        C01\nC02\nC03\nC04\nC05\nC06\nC07\nC08\nC09\nC10\nC11\nC12\nCNQ\nE01\nE02\nE03\nE04\nE10\nE12\nE13\nE15\nE20\n\
        E21\nE22\nE24\nE30\nE31\nI01\nI02\nI03\nI04\nI05\nI06\nI07\nI08\nI09\nI10\nI11\nI12\nI13\nI14\nI15\nI16\nI17\n\
        I18\nI19\nI20\nI21\nI22\nJ01\nJ02\nK11\nK13\nK15\nK21\nK22\nK23\nK24\nK25\nK31\nK32\nK33\nK34\nM01\nM02\nM03\n\
        M04\nM05\nM06\nM07\nM08\nM09\nM10\nM11\nM12\nM13\nM14\nM15\nM16\nM17\nM18\nN01\nN02\nO01\nO02\nO03\nO04\nO05\n\
        O06\nO07\nO08\nO09\nO10\nO11\nO12\nO13\nO14\nO15\nO16\nO17\nO18\nO19\nO20\nO21\nO22\nO23\nO24\nO25\nO26\nO27\n\
        O28\nO29\nO30\nO31\nO32\nO33\nO34\nO35\nO36\nO37\nO38\nO39\nO40\nO41\nO42\nO43\nO44\nO45\nO46\nO47\nO48\nO49\n\
        O50\nO51\nO52\nO53\nO54\nO55\nO56\nO57\nO58\nO59\nP01\nP02\nP03\nP04\nP05\nP06\nP07\nP08\nP09\nP10\nP11\nP12\n\
        PC1\nPC2\nPC3\nPC4\nPC5\nPC6\nPC7\nPC8\nPC9\nPCA\nPCB\nPCC\nPCD\nPCE\nPCF\nPCG\nPCH\nPCJ\nPCK\nPCL\nQ01\nQ02\n\
        Q03\nQ04\nQ05\nQ06\nQ07\nQ08\nQ09\nQ11\nQ13\nQ15\nQ16\nQ17\nQ21\nQ22\nQ23\nQ24\nQ25\nQ26\nQ27\nQ28\nQ29\nQ30\n\
        Q31\nQ32\nQ33\nQ34\nR01\nR02\nR03\nR04\nR05\nR06\nR07\nR08\nR09\nR0R\nR21\nR22\nR23\nR24\nR25\nR26\nR30\nR31\n\
        R32\nR33\nR40\nR41\nR42\nR43\nRAR\nRDR\nRER\nRGR\nROR\nS01\nS02\nS03\nS04\nS05\nS06\nS07\nS08\nS09\nS10\nS11\n\
        S12\nS13\nS14\nS15\nS16\nS17\nS18\nS19\nS20\nS21\nS22\nS23\nS24\nS25\nS26\nS27\nS28\nS29\nS30\nS31\nS32\nS33\n\
        S34\nS35\nS36\nS37\nT01\nT02\nT03\nT04\nT05\nT06\nT07\nT08\nT09\nT10\nT11\nT12\nU01\nU02\nU03\nU04\nU05\nU06\n\
        U07\nU08\nU09\nU10\nU11\nU12\nU13\nU14\nV01\nV02\nV03\nV04\nVaries\nW01\nW02\nX01\n"),
};

#[rustfmt::skip]
static CS_V2_0004: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0004", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nE\nI\nN\nO\nP\nR\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0007: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0007", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nE\nL\nN\nR\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0008: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0008", complete: true, case_sensitive: false,
    codes: CodeList("\
        AA\nAE\nAR\nCA\nCE\nCR\n"),
};

#[rustfmt::skip]
static CS_V2_0009: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0009", complete: true, case_sensitive: false,
    codes: CodeList("\
        A0\nA1\nA2\nA3\nA4\nA5\nA6\nA7\nA8\nA9\nB1\nB2\nB3\nB4\nB5\nB6\n"),
};

#[rustfmt::skip]
static CS_V2_0012: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0012", complete: true, case_sensitive: false,
    codes: CodeList("\
        AN\nFL\n"),
};

#[rustfmt::skip]
static CS_V2_0017: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0017", complete: true, case_sensitive: false,
    codes: CodeList("\
        AJ\nCD\nCG\nCO\nPY\n"),
};

#[rustfmt::skip]
static CS_V2_0023: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0023", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n1\n2\n3\n4\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_V2_0027: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0027", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nP\nR\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0033: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0033", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nCH\nDU\nEA\nEY\nIA\nID\nIF\nIH\nIM\nIN\nIR\nIS\nIT\nIV\nNB\nNG\nPA\nPT\nPU\nRC\nSH\nSL\nSO\nSS\nTP\nWA\nWI\n"),
};

#[rustfmt::skip]
static CS_V2_0034: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0034", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nL\n"),
};

#[rustfmt::skip]
static CS_V2_0038: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0038", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nCA\nCM\nDC\nER\nHD\nIP\nRP\nSC\n"),
};

#[rustfmt::skip]
static CS_V2_0043: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0043", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n01\n02\n03\n04\n05\n06\n07\n08\n09\n10\n11\n12\n12 ... 16\n13\n14\n15\n16\n18\n19\n20\n21\n26\n27\n28\n29\n\
        31\n32\n33\n34\n36\n37\n38\n39\n40\n41\n46\n48\n55\n56\n57\n60\n61\n62\n66\n67\n68\n70\n71\n72\n73\n74\n75\n76\n\
        77\n78\n79\n80\n"),
};

#[rustfmt::skip]
static CS_V2_0048: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0048", complete: true, case_sensitive: false,
    codes: CodeList("\
        ADV\nANU\nAPA\nAPM\nAPN\nAPP\nARN\nCAN\nDEM\nFIN\nGID\nGOL\nMFQ\nMRI\nMRO\nNCK\nNSC\nNST\nORD\nOTH\nPRB\nPRO\n\
        RAR\nRDR\nRER\nRES\nRGR\nROR\nSAL\nSBK\nSBL\nSOF\nSOP\nSSA\nSSR\nSTA\nVXI\nXID\n"),
};

#[rustfmt::skip]
static CS_V2_0052: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0052", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nF\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0061: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0061", complete: true, case_sensitive: false,
    codes: CodeList("\
        BCV\nISO\nM10\nM11\nNPI\n"),
};

#[rustfmt::skip]
static CS_V2_0062: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0062", complete: true, case_sensitive: false,
    codes: CodeList("\
        01\n02\n03\nO\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0063: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0063", complete: true, case_sensitive: false,
    codes: CodeList("\
        ASC\nBRO\nCGV\nCHD\nDEP\nDOM\nEMC\nEME\nEMR\nEXF\nFCH\nFND\nFTH\nGCH\nGRD\nGRP\nMGR\nMTH\nNCH\nNON\nOAD\nOTH\n\
        OWN\nPAR\nSCH\nSEL\nSIB\nSIS\nSPO\nTRA\nUNK\nWRD\n"),
};

#[rustfmt::skip]
static CS_V2_0065: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0065", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nG\nL\nO\nP\nR\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0066: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0066", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n1\n2\n3\n4\n5\n6\n9\nC\nD\nF\nL\nO\nP\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0069: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0069", complete: true, case_sensitive: false,
    codes: CodeList("\
        CAR\nMED\nPUL\nSUR\nURO\n"),
};

#[rustfmt::skip]
static CS_V2_0070: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0070", complete: true, case_sensitive: false,
    codes: CodeList("\
        ABLD\nABS\nAMN\nASP\nBBL\nBDY\nBIFL\nBLD\nBLDA\nBLDC\nBLDCO\nBLDV\nBON\nBPH\nBPU\nBRN\nBRO\nBRTH\nCALC\nCBLD\n\
        CDM\nCNJT\nCNL\nCOL\nCSF\nCTP\nCUR\nCVM\nCVX\nCYST\nDIAF\nDOSE\nDRN\nDUFL\nEAR\nEARW\nELT\nENDC\nENDM\nEOS\n\
        EXG\nEXHLD\nEYE\nFIB\nFIST\nFLT\nFLU\nGAS\nGAST\nGEN\nGENC\nGENL\nGENV\nHAR\nIHG\nISLT\nIT\nLAM\nLIQ\nLN\nLNA\n\
        LNV\nLYM\nMAC\nMAR\nMBLD\nMEC\nMILK\nMLK\nMN\nNAIL\nNOS\nORH\nOTH\nPAFL\nPAT\nPER\nPLAS\nPLB\nPLC\nPLR\nPMN\n\
        PPP\nPRP\nPRT\nPUS\nRBC\nRT\nSAL\nSEM\nSER\nSKM\nSKN\nSMN\nSNV\nSPRM\nSPT\nSPTC\nSPTT\nSTL\nSTON\nSWT\nTEAR\n\
        THRB\nTHRT\nTIS\nTISB\nTISC\nTISG\nTISL\nTISP\nTISPL\nTISS\nTISU\nTLGI\nTLNG\nTSMI\nTUB\nULC\nUMB\nUMED\nUR\n\
        URC\nURNS\nURT\nURTH\nUSUB\nVITF\nVOM\nWAT\nWBC\nWICK\nWND\nWNDA\nWNDD\nWNDE\nXXX\n"),
};

#[rustfmt::skip]
static CS_V2_0074: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0074", complete: true, case_sensitive: false,
    codes: CodeList("\
        AU\nBG\nBLB\nCG\nCH\nCP\nCT\nCTH\nCUS\nEC\nEN\nGE\nHM\nICU\nIMG\nIMM\nLAB\nMB\nMCB\nMYC\nNMR\nNMS\nNRS\nOSL\n\
        OT\nOTH\nOUS\nPAR\nPAT\nPF\nPHR\nPHY\nPT\nRAD\nRC\nRT\nRUS\nRX\nSP\nSR\nTX\nURN\nVR\nVUS\nXRC\n"),
};

#[rustfmt::skip]
static CS_V2_0076: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0076", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACK\nADR\nADT\nARD\nBAR\nBPS\nBRP\nBRT\nBTS\nCCF\nCCI\nCCM\nCCQ\nCCU\nCNQ\nCQU\nCRM\nCSU\nDBC\nDBU\nDEL\nDEO\n\
        DER\nDFT\nDOC\nDPR\nDRC\nDSR\nEAC\nEAN\nEAR\nEDR\nEHC\nEQQ\nERP\nERQ\nESR\nESU\nINR\nINU\nLSR\nLSU\nMCF\nMDM\n\
        MFD\nMFK\nMFN\nMFQ\nMFR\nNMD\nNMQ\nNMR\nOMB\nOMD\nOMG\nOMI\nOML\nOMN\nOMP\nOMQ\nOMS\nOPL\nOPR\nOPU\nORA\nORB\n\
        ORD\nORF\nORG\nORI\nORL\nORM\nORN\nORP\nORR\nORS\nORU\nORX\nOSM\nOSQ\nOSR\nOSU\nOUL\nPEX\nPGL\nPIN\nPMU\nPPG\n\
        PPP\nPPR\nPPT\nPPV\nPRR\nPTR\nQBP\nQCK\nQCN\nQRY\nQSB\nQSX\nQVR\nRAR\nRAS\nRCI\nRCL\nRDE\nRDR\nRDS\nRDY\nREF\n\
        RER\nRGR\nRGV\nROC\nROD\nROR\nRPA\nRPI\nRPL\nRPR\nRQA\nRQC\nRQI\nRQP\nRQQ\nRRA\nRRD\nRRE\nRRG\nRRI\nRSP\nRTB\n\
        SCN\nSDN\nSDR\nSIU\nSLN\nSLR\nSMD\nSPQ\nSQM\nSQR\nSRM\nSRR\nSSR\nSSU\nSTC\nSTI\nSUR\nTBR\nTCR\nTCU\nUDM\nVQQ\n\
        VXQ\nVXR\nVXU\nVXX\n"),
};

#[rustfmt::skip]
static CS_V2_0078: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0078", complete: true, case_sensitive: false,
    codes: CodeList("\
        <\n>\nA\nAA\nAC\nB\nD\nDET\nH\nHH\nHM\nHU\nI\nIE\nIND\nL\nLL\nLU\nMS\nN\nND\nNEG\nNR\nNS\nOBX\nPOS\nQCF\nR\nRR\n\
        S\nSDD\nSYN-R\nSYN-S\nTOX\nU\nVS\nW\nWR\nnull\n"),
};

#[rustfmt::skip]
static CS_V2_0080: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0080", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nN\nR\nS\nSP\nST\n"),
};

#[rustfmt::skip]
static CS_V2_0083: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0083", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\n"),
};

#[rustfmt::skip]
static CS_V2_0085: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0085", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nC\nD\nF\nI\nN\nO\nP\nR\nS\nU\nV\nW\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0091: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0091", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nI\n"),
};

#[rustfmt::skip]
static CS_V2_0092: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0092", complete: true, case_sensitive: false,
    codes: CodeList("\
        R\n"),
};

#[rustfmt::skip]
static CS_V2_0098: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0098", complete: true, case_sensitive: false,
    codes: CodeList("\
        M\nS\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0100: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0100", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nO\nR\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0102: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0102", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nF\n"),
};

#[rustfmt::skip]
static CS_V2_0103: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0103", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nN\nP\nT\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0104: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0104", complete: true, case_sensitive: false,
    codes: CodeList("\
        2.0\n2.0D\n2.1\n2.2\n2.3\n2.3.1\n2.3.2\n2.4\n2.5\n2.5.1\n2.6\n2.7\n2.7.1\n2.8\n2.8.1\n2.8.2\n2.9\n"),
};

#[rustfmt::skip]
static CS_V2_0105: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0105", complete: true, case_sensitive: false,
    codes: CodeList("\
        L\nO\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0106: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0106", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nR\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0107: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0107", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nL\n"),
};

#[rustfmt::skip]
static CS_V2_0108: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0108", complete: true, case_sensitive: false,
    codes: CodeList("\
        O\nR\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0109: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0109", complete: true, case_sensitive: false,
    codes: CodeList("\
        R\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0116: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0116", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nH\nI\nK\nO\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0119: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0119", complete: true, case_sensitive: false,
    codes: CodeList("\
        AF\nCA\nCH\nCN\nCP\nCR\nDC\nDE\nDF\nDR\nFU\nHD\nHR\nLI\nMC\nNA\nNR\nNW\nOC\nOD\nOE\nOF\nOH\nOK\nOP\nOR\nPA\nPR\n\
        PY\nRA\nRC\nRD\nRE\nRF\nRL\nRO\nRP\nRQ\nRR\nRU\nSC\nSN\nSQ\nSR\nSS\nSU\nUA\nUC\nUD\nUF\nUH\nUM\nUN\nUR\nUX\nXO\n\
        XR\nXX\n"),
};

#[rustfmt::skip]
static CS_V2_0121: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0121", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nE\nF\nN\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0122: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0122", complete: true, case_sensitive: false,
    codes: CodeList("\
        CH\nCO\nCR\nDP\nGR\nNC\nPC\nRS\n"),
};

#[rustfmt::skip]
static CS_V2_0123: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0123", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nF\nI\nM\nN\nO\nP\nR\nS\nX\nY\nZ\n"),
};

#[rustfmt::skip]
static CS_V2_0124: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0124", complete: true, case_sensitive: false,
    codes: CodeList("\
        CART\nPORT\nWALK\nWHLC\n"),
};

#[rustfmt::skip]
static CS_V2_0126: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0126", complete: true, case_sensitive: false,
    codes: CodeList("\
        CH\nLI\nPG\nRD\nZO\n"),
};

#[rustfmt::skip]
static CS_V2_0127: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0127", complete: true, case_sensitive: false,
    codes: CodeList("\
        AA\nDA\nEA\nFA\nLA\nMA\nMC\nPA\n"),
};

#[rustfmt::skip]
static CS_V2_0128: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0128", complete: true, case_sensitive: false,
    codes: CodeList("\
        MI\nMO\nSV\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0130: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0130", complete: true, case_sensitive: false,
    codes: CodeList("\
        HO\nMO\nPH\nTE\n"),
};

#[rustfmt::skip]
static CS_V2_0131: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0131", complete: true, case_sensitive: false,
    codes: CodeList("\
        BP\nC\nCP\nE\nEP\nF\nI\nN\nO\nPR\nS\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0133: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0133", complete: true, case_sensitive: false,
    codes: CodeList("\
        AN\nAS\nCM\nNP\nPR\nPS\nRD\nRS\nSN\n"),
};

#[rustfmt::skip]
static CS_V2_0135: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0135", complete: true, case_sensitive: false,
    codes: CodeList("\
        M\nN\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0136: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0136", complete: true, case_sensitive: false,
    codes: CodeList("\
        N\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0137: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0137", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nG\nI\nO\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0140: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0140", complete: true, case_sensitive: false,
    codes: CodeList("\
        AUSA\nAUSAF\nAUSN\nNATO\nNOAA\nUSA\nUSAF\nUSCG\nUSMC\nUSN\nUSPHS\n"),
};

#[rustfmt::skip]
static CS_V2_0141: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0141", complete: true, case_sensitive: false,
    codes: CodeList("\
        E1\nE1 ... E9\nE1... E9\nE2\nE3\nE4\nE5\nE6\nE7\nE8\nE9\nO1\nO1 ... O10\nO1 ... O9\nO10\nO2\nO3\nO4\nO5\nO6\n\
        O7\nO8\nO9\nW1\nW1 ... W4\nW2\nW3\nW4\n"),
};

#[rustfmt::skip]
static CS_V2_0142: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0142", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACT\nDEC\nRET\n"),
};

#[rustfmt::skip]
static CS_V2_0144: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0144", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n6\n7\n"),
};

#[rustfmt::skip]
static CS_V2_0145: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0145", complete: true, case_sensitive: false,
    codes: CodeList("\
        2ICU\n2PRI\n2SPR\nICU\nPRI\nSPR\n"),
};

#[rustfmt::skip]
static CS_V2_0146: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0146", complete: true, case_sensitive: false,
    codes: CodeList("\
        DF\nLM\nPC\nRT\nUL\n"),
};

#[rustfmt::skip]
static CS_V2_0147: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0147", complete: true, case_sensitive: false,
    codes: CodeList("\
        2ANC\n2MMD\n3MMD\nANC\nMMD\n"),
};

#[rustfmt::skip]
static CS_V2_0148: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0148", complete: true, case_sensitive: false,
    codes: CodeList("\
        AT\nPC\n"),
};

#[rustfmt::skip]
static CS_V2_0149: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0149", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nDE\nPE\n"),
};

#[rustfmt::skip]
static CS_V2_0150: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0150", complete: true, case_sensitive: false,
    codes: CodeList("\
        ER\nIPE\nOPE\nUR\n"),
};

#[rustfmt::skip]
static CS_V2_0153: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0153", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n01\n02\n04\n05\n06\n08\n09\n10\n11\n12\n13\n14\n15\n16\n17\n21\n22\n23\n24\n30\n31\n37\n38\n39\n40\n41\n\
        42\n43\n44\n45\n46\n47\n48\n49\n50\n51\n52\n53\n56\n57\n58\n59\n60\n67\n68\n70\n70 ... 72\n71\n72\n75\n\
        75 ... 79\n76\n77\n78\n79\n80\n81\nA1\nA2\nA3\nX0\nX4\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0155: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0155", complete: true, case_sensitive: false,
    codes: CodeList("\
        AL\nER\nNE\nSU\n"),
};

#[rustfmt::skip]
static CS_V2_0156: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0156", complete: true, case_sensitive: false,
    codes: CodeList("\
        ANY\nCAN\nCOL\nORD\nRCT\nREP\nSCHED\n"),
};

#[rustfmt::skip]
static CS_V2_0157: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0157", complete: true, case_sensitive: false,
    codes: CodeList("\
        ANY\nCFN\nCOR\nFIN\nPRE\nREP\n"),
};

#[rustfmt::skip]
static CS_V2_0158: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0158", complete: true, case_sensitive: false,
    codes: CodeList("\
        1ST\nALL\nLST\nREV\n"),
};

#[rustfmt::skip]
static CS_V2_0159: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0159", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nP\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0160: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0160", complete: true, case_sensitive: false,
    codes: CodeList("\
        EARLY\nGUEST\nLATE\nMSG\nNO\n"),
};

#[rustfmt::skip]
static CS_V2_0161: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0161", complete: true, case_sensitive: false,
    codes: CodeList("\
        G\nN\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0162: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0162", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nB\nDT\nEP\nET\nGTT\nGU\nIA\nIB\nIC\nICV\nID\nIH\nIHA\nIM\nIMR\nIN\nIO\nIP\nIS\nIT\nIU\nIV\nMM\nMTH\nNG\nNP\n\
        NS\nNT\nOP\nOT\nOTH\nPF\nPO\nPR\nRM\nSC\nSD\nSL\nTD\nTL\nTP\nTRA\nUR\nVG\nVM\nWND\n"),
};

#[rustfmt::skip]
static CS_V2_0163: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0163", complete: true, case_sensitive: false,
    codes: CodeList("\
        BE\nBN\nBU\nCT\nLA\nLAC\nLACF\nLD\nLE\nLEJ\nLF\nLG\nLH\nLIJ\nLLAQ\nLLFA\nLMFA\nLN\nLNB\nLPC\nLSC\nLT\nLUA\n\
        LUAQ\nLUFA\nLV\nLVG\nLVL\nNB\nOD\nOS\nOU\nPA\nPERIN\nRA\nRAC\nRACF\nRD\nRE\nREJ\nRF\nRG\nRH\nRIJ\nRLAQ\nRLFA\n\
        RMFA\nRN\nRPC\nRSC\nRT\nRUA\nRUAQ\nRUFA\nRVG\nRVL\n"),
};

#[rustfmt::skip]
static CS_V2_0164: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0164", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nBT\nHL\nIPPB\nIVP\nIVS\nMI\nNEB\nPCA\n"),
};

#[rustfmt::skip]
static CS_V2_0165: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0165", complete: true, case_sensitive: false,
    codes: CodeList("\
        CH\nDI\nDU\nIF\nIR\nIS\nIVP\nIVPB\nNB\nPF\nPT\nSH\nSO\nWA\nWI\n"),
};

#[rustfmt::skip]
static CS_V2_0166: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0166", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\n"),
};

#[rustfmt::skip]
static CS_V2_0167: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0167", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n5\n7\n8\nG\nN\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0168: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0168", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nC\nP\nR\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0169: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0169", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0170: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0170", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nN\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0173: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0173", complete: true, case_sensitive: false,
    codes: CodeList("\
        CO\nIN\n"),
};

#[rustfmt::skip]
static CS_V2_0174: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0174", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nF\nP\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0175: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0175", complete: true, case_sensitive: false,
    codes: CodeList("\
        CDM\nCLN\nCM0\nCM1\nCM2\nCMA\nCMB\nINV\nLOC\nMACP\nMLCP\nOM1\nOM1-OM6\nOM2\nOM3\nOM4\nOM5\nOM6\nOMA\nOMB\nOMC\n\
        OMD\nOME\nOMM\nPRA\nSTF\n"),
};

#[rustfmt::skip]
static CS_V2_0177: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0177", complete: true, case_sensitive: false,
    codes: CodeList("\
        AID\nEMP\nETH\nHIV\nPSY\nR\nU\nUWM\nV\nVIP\n"),
};

#[rustfmt::skip]
static CS_V2_0178: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0178", complete: true, case_sensitive: false,
    codes: CodeList("\
        REP\nUPD\n"),
};

#[rustfmt::skip]
static CS_V2_0179: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0179", complete: true, case_sensitive: false,
    codes: CodeList("\
        AL\nER\nNE\nSU\n"),
};

#[rustfmt::skip]
static CS_V2_0180: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0180", complete: true, case_sensitive: false,
    codes: CodeList("\
        MAC\nMAD\nMDC\nMDL\nMUP\n"),
};

#[rustfmt::skip]
static CS_V2_0181: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0181", complete: true, case_sensitive: false,
    codes: CodeList("\
        S\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0183: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0183", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\n"),
};

#[rustfmt::skip]
static CS_V2_0185: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0185", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nE\nF\nH\nO\n"),
};

#[rustfmt::skip]
static CS_V2_0187: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0187", complete: true, case_sensitive: false,
    codes: CodeList("\
        I\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0189: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0189", complete: true, case_sensitive: false,
    codes: CodeList("\
        H\nN\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0190: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0190", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nBA\nBDL\nBI\nBR\nC\nF\nH\nL\nM\nN\nO\nP\nRH\nS\nSH\nTM\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0191: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0191", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nAU\nApplication\nAudio\nFT\nIM\nImage\nNS\nSD\nSI\nTEXT\nTX\nmultipart\n"),
};

#[rustfmt::skip]
static CS_V2_0193: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0193", complete: true, case_sensitive: false,
    codes: CodeList("\
        AT\nLM\nPC\nUL\n"),
};

#[rustfmt::skip]
static CS_V2_0200: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0200", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nA\nB\nBAD\nC\nD\nF\nI\nK\nL\nM\nMSK\nN\nNAV\nNB\nNOUSE\nO\nP\nR\nREL\nS\nT\nTEMP\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0201: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0201", complete: true, case_sensitive: false,
    codes: CodeList("\
        ASN\nBPN\nEMR\nNET\nORN\nPRN\nPRS\nVHN\nWPN\n"),
};

#[rustfmt::skip]
static CS_V2_0202: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0202", complete: true, case_sensitive: false,
    codes: CodeList("\
        BP\nCP\nFX\nInternet\nMD\nPH\nSAT\nTDD\nTTY\nX.400\n"),
};

#[rustfmt::skip]
static CS_V2_0203: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0203", complete: true, case_sensitive: false,
    codes: CodeList("\
        AC\nACSN\nAM\nAMA\nAN\nANC\nAND\nANON\nANT\nAPRN\nASID\nBA\nBC\nBCFN\nBCT\nBR\nBRN\nBSNR\nCC\nCONM\nCY\nCZ\nDC\n\
        DCFN\nDDS\nDEA\nDFN\nDI\nDL\nDN\nDO\nDP\nDPM\nDR\nDS\nEI\nEN\nESN\nFDR\nFDRFN\nFI\nFILL\nGI\nGL\nGN\nHC\nIND\n\
        JHN\nLACSN\nLANR\nLI\nLN\nLR\nMA\nMB\nMC\nMCD\nMCN\nMCR\nMCT\nMD\nMI\nMR\nMRT\nMS\nNBSNR\nNCT\nNE\nNH\nNI\nNII\n\
        NIIP\nNNxxx\nNP\nNPI\nOBI\nOD\nPA\nPC\nPCN\nPE\nPEN\nPHC\nPHE\nPHO\nPI\nPLAC\nPN\nPNT\nPPIN\nPPN\nPRC\nPRN\nPT\n\
        QA\nRI\nRN\nRPH\nRR\nRRI\nRRP\nSB\nSID\nSL\nSN\nSNBSN\nSNO\nSP\nSR\nSS\nSTN\nTAX\nTN\nTPR\nTRL\nU\nUDI\nUPIN\n\
        USID\nVN\nVP\nVS\nWC\nWCN\nWP\nXV\nXX\n"),
};

#[rustfmt::skip]
static CS_V2_0204: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0204", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nD\nL\nSL\n"),
};

#[rustfmt::skip]
static CS_V2_0205: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0205", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nDC\nIC\nPF\nTF\nTP\nUP\n"),
};

#[rustfmt::skip]
static CS_V2_0206: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0206", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nD\nS\nU\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0207: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0207", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\nNot present\nR\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0208: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0208", complete: true, case_sensitive: false,
    codes: CodeList("\
        AE\nAR\nNF\nOK\nPD\nTM\n"),
};

#[rustfmt::skip]
static CS_V2_0209: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0209", complete: true, case_sensitive: false,
    codes: CodeList("\
        CT\nEQ\nGE\nGN\nGT\nLE\nLT\nNE\n"),
};

#[rustfmt::skip]
static CS_V2_0210: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0210", complete: true, case_sensitive: false,
    codes: CodeList("\
        AND\nOR\n"),
};

#[rustfmt::skip]
static CS_V2_0211: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0211", complete: true, case_sensitive: false,
    codes: CodeList("\
        8859/1\n8859/15\n8859/2\n8859/3\n8859/4\n8859/5\n8859/6\n8859/7\n8859/8\n8859/9\nASCII\nBIG-5\nCNS 11643-1992\n\
        GB 18030-2000\nISO IR14\nISO IR159\nISO IR6\nISO IR87\nJAS2020\nJIS X 0202\nKS X 1001\nUNICODE\nUNICODE UTF-16\n\
        UNICODE UTF-32\nUNICODE UTF-8\n"),
};

#[rustfmt::skip]
static CS_V2_0213: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0213", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nI\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0214: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0214", complete: true, case_sensitive: false,
    codes: CodeList("\
        CH\nES\nFP\nO\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0215: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0215", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nN\nO\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0216: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0216", complete: true, case_sensitive: false,
    codes: CodeList("\
        AI\nDI\n"),
};

#[rustfmt::skip]
static CS_V2_0217: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0217", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0220: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0220", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nF\nI\nR\nS\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0223: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0223", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nCB\nD\nM\nO\nS\nU\nWU\n"),
};

#[rustfmt::skip]
static CS_V2_0224: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0224", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nN\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0225: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0225", complete: true, case_sensitive: false,
    codes: CodeList("\
        N\nR\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0227: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0227", complete: true, case_sensitive: false,
    codes: CodeList("\
        AB\nAD\nALP\nAR\nAVB\nAVI\nBA\nBAH\nBAY\nBP\nBPC\nCEN\nCHI\nCMP\nCNJ\nCON\nDVC\nEVN\nGEO\nGRE\nIAG\nIM\nIUS\n\
        JPN\nKGC\nLED\nMA\nMBL\nMED\nMIL\nMIP\nMSD\nNAB\nNAV\nNOV\nNVX\nNYB\nORT\nOTC\nOTH\nPD\nPMC\nPRX\nPWJ\nSCL\nSI\n\
        SKB\nSOL\nTAL\nUNK\nUSA\nVXG\nWA\nWAL\nZLB\n"),
};

#[rustfmt::skip]
static CS_V2_0228: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0228", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\nI\nM\nO\nR\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0229: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0229", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nC\nG\nM\n"),
};

#[rustfmt::skip]
static CS_V2_0230: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0230", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nD\nI\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0231: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0231", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nN\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0232: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0232", complete: true, case_sensitive: false,
    codes: CodeList("\
        01\n02\n03\n"),
};

#[rustfmt::skip]
static CS_V2_0234: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0234", complete: true, case_sensitive: false,
    codes: CodeList("\
        10D\n15D\n30D\n3D\n7D\nAD\nCO\nDE\nPD\nRQ\n"),
};

#[rustfmt::skip]
static CS_V2_0235: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0235", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\nE\nH\nL\nM\nN\nO\nP\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0236: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0236", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nL\nM\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0237: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0237", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nD\nI\nL\nM\nO\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0238: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0238", complete: true, case_sensitive: false,
    codes: CodeList("\
        N\nS\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0239: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0239", complete: true, case_sensitive: false,
    codes: CodeList("\
        N\nU\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0240: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0240", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\nH\nI\nJ\nL\nO\nP\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0241: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0241", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nF\nN\nR\nS\nU\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0242: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0242", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nH\nL\nM\nO\nP\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0243: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0243", complete: true, case_sensitive: false,
    codes: CodeList("\
        N\nNA\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0247: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0247", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nD\nI\nK\nO\nP\nQ\nR\nU\nX\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0248: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0248", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nL\nN\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0250: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0250", complete: true, case_sensitive: false,
    codes: CodeList("\
        H\nI\nM\nN\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0251: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0251", complete: true, case_sensitive: false,
    codes: CodeList("\
        DI\nDR\nN\nOT\nWP\nWT\n"),
};

#[rustfmt::skip]
static CS_V2_0252: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0252", complete: true, case_sensitive: false,
    codes: CodeList("\
        AW\nBE\nDR\nEX\nIN\nLI\nOE\nOT\nPL\nSE\nTC\n"),
};

#[rustfmt::skip]
static CS_V2_0253: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0253", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nF\nO\nP\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0254: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0254", complete: true, case_sensitive: false,
    codes: CodeList("\
        ABS\nACNC\nACT\nAPER\nARB\nAREA\nASPECT\nCACT\nCCNT\nCCRTO\nCFR\nCLAS\nCNC\nCNST\nCOEF\nCOLOR\nCONS\nCRAT\n\
        CRTO\nDEN\nDEV\nDIFF\nELAS\nELPOT\nELRAT\nELRES\nENGR\nENT\nENTCAT\nENTNUM\nENTSUB\nENTVOL\nEQL\nFORCE\nFREQ\n\
        IMP\nKINV\nLEN\nLINC\nLIQ\nMASS\nMCNC\nMCNT\nMCRTO\nMFR\nMGFLUX\nMINC\nMORPH\nMOTIL\nMRAT\nMRTO\nNCNC\nNCNT\n\
        NFR\nNRTO\nNUM\nOD\nOSMOL\nPRES\nPRID\nPWR\nRANGE\nRATIO\nRCRLTM\nRDEN\nREL\nRLMCNC\nRLSCNC\nRLTM\nSATFR\nSCNC\n\
        SCNCIN\nSCNT\nSCNTR\nSCRTO\nSFR\nSHAPE\nSMELL\nSRAT\nSRTO\nSUB\nSUSC\nTASTE\nTEMP\nTEMPDF\nTEMPIN\nTHRMCNC\n\
        THRSCNC\nTIME\nTITR\nTMDF\nTMSTP\nTRTO\nTYPE\nVCNT\nVEL\nVELRT\nVFR\nVISC\nVOL\nVRAT\nVRTO\n"),
};

#[rustfmt::skip]
static CS_V2_0255: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0255", complete: true, case_sensitive: false,
    codes: CodeList("\
        *\n12H\n1H\n1L\n1W\n2.5H\n24H\n2D\n2H\n2L\n2W\n30M\n3D\n3H\n3L\n3W\n4D\n4H\n4W\n5D\n5H\n6D\n6H\n7H\n8H\nLU\nPT\n"),
};

#[rustfmt::skip]
static CS_V2_0256: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0256", complete: true, case_sensitive: false,
    codes: CodeList("\
        10D\n10M\n12H\n15M\n1H\n1L\n1M\n1W\n2.5H\n20M\n24H\n25M\n2D\n2H\n2L\n2M\n2W\n30M\n3D\n3H\n3L\n3M\n3W\n4D\n4H\n\
        4M\n4W\n5D\n5H\n5M\n6D\n6H\n6M\n7D\n7H\n7M\n8H\n8H SHIFT\n8M\n9M\nBS\nPEAK\nRANDOM\nTROUGH\n"),
};

#[rustfmt::skip]
static CS_V2_0257: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0257", complete: true, case_sensitive: false,
    codes: CodeList("\
        CFST\nEXCZ\nFFST\n"),
};

#[rustfmt::skip]
static CS_V2_0258: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0258", complete: true, case_sensitive: false,
    codes: CodeList("\
        BPU\nCONTROL\nDONOR\nPATIENT\n"),
};

#[rustfmt::skip]
static CS_V2_0259: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0259", complete: true, case_sensitive: false,
    codes: CodeList("\
        AS\nBS\nCD\nCP\nCR\nCS\nCT\nDD\nDG\nDM\nEC\nES\nFA\nFS\nLP\nLS\nMA\nMS\nNM\nOT\nPT\nRF\nST\nTG\nUS\nXA\n"),
};

#[rustfmt::skip]
static CS_V2_0260: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0260", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nD\nE\nL\nN\nO\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0261: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0261", complete: true, case_sensitive: false,
    codes: CodeList("\
        EEG\nEKG\nINF\nIVP\nOXY\nSUC\nVEN\nVIT\n"),
};

#[rustfmt::skip]
static CS_V2_0262: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0262", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nJ\nP\nQ\nS\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0263: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0263", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nE\nF\nN\nR\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0265: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0265", complete: true, case_sensitive: false,
    codes: CodeList("\
        ALC\nAMB\nCAN\nCAR\nCCR\nCHI\nEDI\nEMR\nFPC\nINT\nISO\nNAT\nNBI\nOBG\nOBS\nOTH\nPED\nPHY\nPIN\nPPS\nPRE\nPSI\n\
        PSY\nREH\nSUR\nWIC\n"),
};

#[rustfmt::skip]
static CS_V2_0267: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0267", complete: true, case_sensitive: false,
    codes: CodeList("\
        FRI\nMON\nSAT\nSUN\nTHU\nTUE\nWED\n"),
};

#[rustfmt::skip]
static CS_V2_0268: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0268", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nR\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0269: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0269", complete: true, case_sensitive: false,
    codes: CodeList("\
        O\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0270: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0270", complete: true, case_sensitive: false,
    codes: CodeList("\
        AR\nCD\nCN\nDI\nDS\nED\nHP\nOP\nPC\nPH\nPN\nPR\nSP\nTS\n"),
};

#[rustfmt::skip]
static CS_V2_0271: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0271", complete: true, case_sensitive: false,
    codes: CodeList("\
        AU\nDI\nDO\nIN\nIP\nLA\nPA\n"),
};

#[rustfmt::skip]
static CS_V2_0272: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0272", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\nR\nRE\nU\nUC\nV\nVR\n"),
};

#[rustfmt::skip]
static CS_V2_0273: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0273", complete: true, case_sensitive: false,
    codes: CodeList("\
        AV\nCA\nOB\nUN\n"),
};

#[rustfmt::skip]
static CS_V2_0275: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0275", complete: true, case_sensitive: false,
    codes: CodeList("\
        AA\nAC\nAR\nPU\n"),
};

#[rustfmt::skip]
static CS_V2_0276: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0276", complete: true, case_sensitive: false,
    codes: CodeList("\
        CHECKUP\nEMERGENCY\nFOLLOWUP\nROUTINE\nWALKIN\n"),
};

#[rustfmt::skip]
static CS_V2_0277: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0277", complete: true, case_sensitive: false,
    codes: CodeList("\
        Complete\nNormal\nTentative\n"),
};

#[rustfmt::skip]
static CS_V2_0278: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0278", complete: true, case_sensitive: false,
    codes: CodeList("\
        Blocked\nBooked\nCancelled\nComplete\nDC\nDeleted\nDiscontinued\nNoshow\nOverbook\nPending\nStarted\nWaitlist\n"),
};

#[rustfmt::skip]
static CS_V2_0279: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0279", complete: true, case_sensitive: false,
    codes: CodeList("\
        Confirm\nNo\nNotify\nYes\n"),
};

#[rustfmt::skip]
static CS_V2_0280: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0280", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nR\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0281: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0281", complete: true, case_sensitive: false,
    codes: CodeList("\
        Hom\nLab\nMed\nPsy\nRad\nSkn\n"),
};

#[rustfmt::skip]
static CS_V2_0282: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0282", complete: true, case_sensitive: false,
    codes: CodeList("\
        AM\nRP\nSO\nWR\n"),
};

#[rustfmt::skip]
static CS_V2_0283: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0283", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nE\nP\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0284: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0284", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nE\nI\nO\n"),
};

#[rustfmt::skip]
static CS_V2_0286: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0286", complete: true, case_sensitive: false,
    codes: CodeList("\
        CP\nPP\nRP\nRT\n"),
};

#[rustfmt::skip]
static CS_V2_0287: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0287", complete: true, case_sensitive: false,
    codes: CodeList("\
        AD\nCO\nDE\nLI\nSP\nUC\nUN\nUP\n"),
};

#[rustfmt::skip]
static CS_V2_0290: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0290", complete: true, case_sensitive: false,
    codes: CodeList("\
        (pad)\n0\n1\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n2\n20\n21\n22\n23\n24\n25\n26\n27\n28\n29\n3\n30\n31\n32\n\
        33\n34\n35\n36\n37\n38\n39\n4\n40\n41\n42\n43\n44\n45\n46\n47\n48\n49\n5\n50\n51\n52\n53\n54\n55\n56\n57\n58\n\
        59\n6\n60\n61\n62\n63\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_V2_0291: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0291", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nBASIC\nDICOM\nFAX\nGIF\nHTML\nJOT\nJPEG\nOctet-stream\nPICT\nPostScript\nRTF\nSGML\nTIFF\nXML\n\
        x-hl7-cda-level-one\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0292: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0292", complete: true, case_sensitive: false,
    codes: CodeList("\
        01\n02\n03\n04\n05\n06\n07\n08\n09\n10\n100\n101\n102\n103\n104\n105\n106\n107\n108\n109\n11\n110\n111\n112\n\
        113\n114\n115\n116\n117\n118\n119\n12\n120\n121\n122\n13\n14\n15\n16\n17\n18\n19\n20\n21\n22\n23\n24\n25\n26\n\
        27\n28\n29\n30\n31\n32\n33\n34\n35\n36\n37\n38\n39\n40\n41\n42\n43\n44\n45\n46\n47\n48\n49\n50\n51\n52\n53\n54\n\
        55\n56\n57\n58\n59\n60\n61\n62\n63\n64\n65\n66\n67\n68\n69\n70\n71\n72\n73\n74\n75\n76\n77\n78\n79\n80\n81\n82\n\
        83\n84\n85\n86\n87\n88\n89\n90\n91\n92\n93\n94\n95\n96\n97\n98\n99\n998\n999\n"),
};

#[rustfmt::skip]
static CS_V2_0294: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0294", complete: true, case_sensitive: false,
    codes: CodeList("\
        Fri\nMon\nPrefend\nPrefstart\nSat\nSun\nThu\nTue\nWed\n"),
};

#[rustfmt::skip]
static CS_V2_0298: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0298", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0299: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0299", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nBase64\nHex\n"),
};

#[rustfmt::skip]
static CS_V2_0301: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0301", complete: true, case_sensitive: false,
    codes: CodeList("\
        CAP\nCLIA\nCLIP\nDNS\nEUI64\nGUID\nHCD\nHL7\nISO\nL\nL,M,N\nM\nN\nNPI\nRandom\nURI\nUUID\nx400\nx500\n"),
};

#[rustfmt::skip]
static CS_V2_0305: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0305", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\nH\nN\nO\nP\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0309: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0309", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nH\nP\nRX\n"),
};

#[rustfmt::skip]
static CS_V2_0311: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0311", complete: true, case_sensitive: false,
    codes: CodeList("\
        O\nP\nT\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0315: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0315", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nI\nN\nU\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0316: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0316", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nI\nN\nP\nR\nU\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0317: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0317", complete: true, case_sensitive: false,
    codes: CodeList("\
        9900\n9901\n9902\n9903\n9904\n"),
};

#[rustfmt::skip]
static CS_V2_0321: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0321", complete: true, case_sensitive: false,
    codes: CodeList("\
        AD\nF\nTR\nUD\n"),
};

#[rustfmt::skip]
static CS_V2_0322: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0322", complete: true, case_sensitive: false,
    codes: CodeList("\
        CP\nNA\nPA\nRE\n"),
};

#[rustfmt::skip]
static CS_V2_0323: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0323", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nD\nU\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0324: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0324", complete: true, case_sensitive: false,
    codes: CodeList("\
        GEN\nIMP\nINF\nLCR\nLIC\nOVR\nPRL\nSET\nSHA\nSMK\nSTF\nTEA\n"),
};

#[rustfmt::skip]
static CS_V2_0325: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0325", complete: true, case_sensitive: false,
    codes: CodeList("\
        ALI\nDTY\nLAB\nLB2\nPAR\nRX\nRX2\n"),
};

#[rustfmt::skip]
static CS_V2_0326: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0326", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0329: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0329", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nE\n"),
};

#[rustfmt::skip]
static CS_V2_0330: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0330", complete: true, case_sensitive: false,
    codes: CodeList("\
        510E\n510K\n522S\nPMA\nPRE\nTXN\n"),
};

#[rustfmt::skip]
static CS_V2_0331: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0331", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nD\nM\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0332: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0332", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\n"),
};

#[rustfmt::skip]
static CS_V2_0334: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0334", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nGT\nIN\nPT\n"),
};

#[rustfmt::skip]
static CS_V2_0335: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0335", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nBID\nC\nD\nI\nM\nMeal Related Timings\nOnce\nP\nPRN\nPRNxxx\nQ<integer>D\nQ<integer>H\nQ<integer>J<day#>\n\
        Q<integer>L\nQ<integer>M\nQ<integer>S\nQ<integer>W\nQAM\nQHS\nQID\nQOD\nQPM\nQSHIFT\nTID\nU <spec>\nV\nxID\n"),
};

#[rustfmt::skip]
static CS_V2_0336: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0336", complete: true, case_sensitive: false,
    codes: CodeList("\
        O\nP\nS\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0337: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0337", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nE\n"),
};

#[rustfmt::skip]
static CS_V2_0338: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0338", complete: true, case_sensitive: false,
    codes: CodeList("\
        CY\nDEA\nGL\nL&I\nLI\nMCD\nMCR\nQA\nSL\nTAX\nTRL\nUPIN\n"),
};

#[rustfmt::skip]
static CS_V2_0339: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0339", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_V2_0344: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0344", complete: true, case_sensitive: false,
    codes: CodeList("\
        01\n02\n03\n04\n05\n06\n07\n08\n09\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n"),
};

#[rustfmt::skip]
static CS_V2_0350: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0350", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n01\n02\n03\n04\n05\n06\n09\n10\n11\n12\n17\n18\n19\n20\n21\n22\n24\n25\n26\n27\n28\n29\n30\n31\n32\n33\n\
        34\n35\n36\n37\n40\n41\n42\n43\n44\n45\n46\n47\n47 ... 49\n48\n49\n50\n51\n70\n70 ... 99\n71\n72\n73\n74\n75\n\
        76\n77\n78\n79\n80\n81\n82\n83\n84\n85\n86\n87\n88\n89\n90\n91\n92\n93\n94\n95\n96\n97\n98\n99\nA1\nA2\nA3\n\
        …\n"),
};

#[rustfmt::skip]
static CS_V2_0351: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0351", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n70\n71\n72\n73\n74\n75\n76\n77\n78\n79\nM0\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0354: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0354", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACK\nADR_A19\nADT_A01\nADT_A02\nADT_A03\nADT_A05\nADT_A06\nADT_A09\nADT_A12\nADT_A15\nADT_A16\nADT_A17\n\
        ADT_A18\nADT_A20\nADT_A21\nADT_A24\nADT_A28\nADT_A30\nADT_A37\nADT_A38\nADT_A39\nADT_A43\nADT_A44\nADT_A45\n\
        ADT_A50\nADT_A52\nADT_A54\nADT_A60\nADT_A61\nARD_A19\nBAR_P01\nBAR_P02\nBAR_P05\nBAR_P06\nBAR_P10\nBAR_P12\n\
        BPS_O29\nBRP_030\nBRP_O30\nBRT_O32\nBTS_O31\nCCF_I22\nCCI_I22\nCCM_I21\nCCQ_I19\nCCR_I16\nCCU_I20\nCQU_I19\n\
        CRM_C01\nCSU_C09\nDBC_O41\nDBC_O42\nDEL_O46\nDEO_O45\nDER_O44\nDFT_P03\nDFT_P11\nDOC_T12\nDPR_O48\nDRC_O47\n\
        DRG_O43\nDSR_P04\nDSR_Q01\nDSR_Q03\nEAC_U07\nEAN_U09\nEAR_U08\nEDR_R07\nEHC_E01\nEHC_E02\nEHC_E04\nEHC_E10\n\
        EHC_E12\nEHC_E13\nEHC_E15\nEHC_E20\nEHC_E21\nEHC_E24\nEQQ_Q04\nERP_R09\nESR_U02\nESU_U01\nINR_U06\nINU_U05\n\
        INV_U14\nLSU_U12\nMDM_T01\nMDM_T02\nMFD_MFA\nMFD_P09\nMFK_M01\nMFN_M01\nMFN_M02\nMFN_M03\nMFN_M04\nMFN_M05\n\
        MFN_M06\nMFN_M07\nMFN_M08\nMFN_M09\nMFN_M10\nMFN_M11\nMFN_M12\nMFN_M13\nMFN_M15\nMFN_M16\nMFN_M17\nMFN_M18\n\
        MFQ_M01\nMFR_M01\nMFR_M04\nMFR_M05\nMFR_M06\nMFR_M07\nNMD_N02\nNMQ_N01\nNMR_N01\nOMB_O27\nOMD_O01\nOMD_O03\n\
        OMG_O19\nOMI_O23\nOML_O21\nOML_O33\nOML_O35\nOML_O39\nOML_O59\nOMN_O01\nOMN_O07\nOMP_O09\nOMQ_O42\nOMQ_O57\n\
        OMS_O01\nOMS_O05\nOPL_O37\nOPR_O38\nOPU_R25\nORA_R33\nORA_R41\nORB_O28\nORD_O02\nORD_O04\nORF_R02\nORF_R04\n\
        ORG_O20\nORI_O24\nORL_O22\nORL_O34\nORL_O36\nORL_O40\nORL_O41\nORL_O42\nORL_O43\nORL_O44\nORL_O53\nORL_O54\n\
        ORL_O55\nORL_O56\nORM_O01\nORM_Q06\nORN_O02\nORN_O08\nORP_O10\nORR_O02\nORR_Q06\nORS_O02\nORS_O06\nORU_R01\n\
        ORU_R30\nORU_R31\nORU_R32\nORU_W01\nORX_O43\nORX_O58\nOSM_R26\nOSQ_Q06\nOSR_Q06\nOSU_O41\nOSU_O51\nOSU_O52\n\
        OUL_R21\nOUL_R22\nOUL_R23\nOUL_R24\nPEX_P07\nPGL_PC6\nPIN_I07\nPMU_B01\nPMU_B03\nPMU_B04\nPMU_B07\nPMU_B08\n\
        PPG_PCG\nPPP_PCB\nPPR_PC1\nPPT_PCL\nPPV_PCA\nPRR_PC5\nPTR_PCF\nQBP_E03\nQBP_E22\nQBP_O33\nQBP_O34\nQBP_Q11\n\
        QBP_Q13\nQBP_Q15\nQBP_Q21\nQBP_Qnn\nQBP_Z73\nQCK_Q02\nQCN_J01\nQRF_W02\nQRY_A19\nQRY_P04\nQRY_PC4\nQRY_Q01\n\
        QRY_Q02\nQRY_R02\nQRY_T12\nQSB_Q16\nQVR_Q17\nRAR_RAR\nRAS_O01\nRAS_O02\nRAS_O17\nRCI_I05\nRCL_I06\nRDE_O01\n\
        RDE_O11\nRDE_O49\nRDO_O01\nRDR_RDR\nRDS_O01\nRDS_O13\nRDY_K11\nRDY_K15\nREF_I12\nRER_RER\nRGR_RGR\nRGV_O01\n\
        RGV_O15\nROR_ROR\nRPA_I08\nRPI_I01\nRPI_I04\nRPI_I0I\nRPL_I02\nRPR_I03\nRQA_I08\nRQC_I05\nRQC_I06\nRQI_I01\n\
        RQI_I0I\nRQP_I04\nRQQ_Q09\nRRA_O02\nRRA_O18\nRRD_O02\nRRD_O14\nRRE_O02\nRRE_O12\nRRE_O50\nRRG_O02\nRRG_O16\n\
        RRI_I12\nRRO_O02\nRSP_E03\nRSP_E22\nRSP_K11\nRSP_K21\nRSP_K22\nRSP_K23\nRSP_K24\nRSP_K25\nRSP_K31\nRSP_K32\n\
        RSP_O33\nRSP_O34\nRSP_Q11\nRSP_Z82\nRSP_Z86\nRSP_Z88\nRSP_Z90\nRTB_K13\nRTB_Knn\nRTB_Z74\nSDR_S31\nSDR_S32\n\
        SIU_S12\nSLR_S28\nSPQ_Q08\nSQM_S25\nSQR_S25\nSRM_S01\nSRM_T12\nSRR_S01\nSRR_T12\nSSR_U04\nSSU_U03\nSTC_S33\n\
        SUR_P09\nTBR_R08\nTBR_R09\nTCU_U10\nUDM_Q05\nVQQ_Q07\nVXQ_V01\nVXR_V03\nVXU_V04\nVXX_V02\n"),
};

#[rustfmt::skip]
static CS_V2_0355: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0355", complete: true, case_sensitive: false,
    codes: CodeList("\
        CE\nCWE\nPL\n"),
};

#[rustfmt::skip]
static CS_V2_0356: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0356", complete: true, case_sensitive: false,
    codes: CodeList("\
        2.3\n<null>\nISO 2022-1994\n"),
};

#[rustfmt::skip]
static CS_V2_0357: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0357", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n100\n101\n102\n103\n104\n198\n199\n200\n201\n202\n203\n204\n205\n206\n207\n"),
};

#[rustfmt::skip]
static CS_V2_0359: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0359", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n0\n1\n2\n2 ...\n2 and higher\n3\n4\n"),
};

#[rustfmt::skip]
static CS_V2_0363: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0363", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nAUSDVA\nAUSHIC\nCANAB\nCANBC\nCANMB\nCANNB\nCANNF\nCANNS\nCANNT\nCANNU\nCANON\nCANPE\nCANQC\nCANSK\nCANYT\n\
        NLVWS\nUSCDC\nUSHCFA\nUSSSA\n"),
};

#[rustfmt::skip]
static CS_V2_0364: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0364", complete: true, case_sensitive: false,
    codes: CodeList("\
        1R\n2R\nAI\nDR\nGI\nGR\nPI\nRE\n"),
};

#[rustfmt::skip]
static CS_V2_0365: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0365", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nCL\nCO\nDI\nES\nFL\nID\nIN\nLT\nMA\nOP\nPA\nPD\nPU\nRS\nSD\nSS\nTS\nUNK\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0366: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0366", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nL\nR\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0367: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0367", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nC\nN\nS\nW\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0368: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0368", complete: true, case_sensitive: false,
    codes: CodeList("\
        AB\nAF\nAT\nCL\nCN\nDI\nEN\nES\nEX\nIN\nLC\nLK\nLO\nPA\nRC\nRE\nSA\nSU\nTT\nUC\nUN\n"),
};

#[rustfmt::skip]
static CS_V2_0369: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0369", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nE\nF\nG\nL\nO\nP\nQ\nR\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0370: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0370", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\nL\nM\nO\nP\nR\nU\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0371: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0371", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACDA\nACDB\nACET\nAMIES\nBACTM\nBF10\nBOR\nBOUIN\nBSKM\nC32\nC38\nCARS\nCARY\nCHLTM\nCTAD\nEDTK\nEDTK15\n\
        EDTK75\nEDTN\nENT\nENT+\nF10\nFDP\nFL10\nFL100\nHCL6\nHEPA\nHEPL\nHEPN\nHNO3\nJKM\nKARN\nKOX\nLIA\nM4\nM4RT\n\
        M5\nMICHTM\nMMDTM\nNAF\nNAPS\nNONE\nPAGE\nPHENOL\nPVA\nRLM\nSILICA\nSPS\nSST\nSTUTM\nTHROM\nTHYMOL\nTHYO\nTOLU\n\
        URETM\nVIRTM\nWEST\n"),
};

#[rustfmt::skip]
static CS_V2_0372: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0372", complete: true, case_sensitive: false,
    codes: CodeList("\
        BLD\nBSEP\nPLAS\nPPP\nPRP\nSED\nSER\nSUP\n"),
};

#[rustfmt::skip]
static CS_V2_0373: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0373", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACID\nALK\nDEFB\nFILT\nLDLP\nNEUT\nRECA\nUFIL\n"),
};

#[rustfmt::skip]
static CS_V2_0374: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0374", complete: true, case_sensitive: false,
    codes: CodeList("\
        CNTM\n"),
};

#[rustfmt::skip]
static CS_V2_0375: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0375", complete: true, case_sensitive: false,
    codes: CodeList("\
        FLUR\nSFHB\n"),
};

#[rustfmt::skip]
static CS_V2_0376: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0376", complete: true, case_sensitive: false,
    codes: CodeList("\
        AMB\nC37\nCAMB\nCATM\nCFRZ\nCREF\nDFRZ\nDRY\nFRZ\nMTLF\nNTR\nPRTL\nPSA\nPSO\nREF\nUFRZ\nUPR\n"),
};

#[rustfmt::skip]
static CS_V2_0377: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0377", complete: true, case_sensitive: false,
    codes: CodeList("\
        A60\nATM\n"),
};

#[rustfmt::skip]
static CS_V2_0383: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0383", complete: true, case_sensitive: false,
    codes: CodeList("\
        CE\nCW\nEE\nEW\nNE\nNW\nOE\nOK\nOW\nQE\nQW\n"),
};

#[rustfmt::skip]
static CS_V2_0384: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0384", complete: true, case_sensitive: false,
    codes: CodeList("\
        CO\nDI\nLI\nLW\nMR\nOT\nPT\nPW\nRC\nSC\nSR\nSW\n"),
};

#[rustfmt::skip]
static CS_V2_0387: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0387", complete: true, case_sensitive: false,
    codes: CodeList("\
        ER\nOK\nST\nTI\nUN\n"),
};

#[rustfmt::skip]
static CS_V2_0388: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0388", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0389: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0389", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nF\nO\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0392: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0392", complete: true, case_sensitive: false,
    codes: CodeList("\
        DB\nNA\nNP\nSS\n"),
};

#[rustfmt::skip]
static CS_V2_0393: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0393", complete: true, case_sensitive: false,
    codes: CodeList("\
        LINKSOFT_2.01\nMATCHWARE_1.2\n"),
};

#[rustfmt::skip]
static CS_V2_0394: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0394", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nR\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0395: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0395", complete: true, case_sensitive: false,
    codes: CodeList("\
        M\nN\n"),
};

#[rustfmt::skip]
static CS_V2_0396: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0396", complete: true, case_sensitive: false,
    codes: CodeList("\
        99zzz\n99zzz or L\nACR\nACTCODE\nACTRELSS\nALPHAID2006\nALPHAID2007\nALPHAID2008\nALPHAID2009\nALPHAID2010\n\
        ALPHAID2011\nALPHAID2012\nALPHAID2013\nALPHAID2014\nALPHAID2015\nALPHAID2016\nAMTv2\nANS+\nART\nAS4\nAS4E\nATC\n\
        C4\nC5\nCAPECC\nCAS\nCCC\nCD2\nCDCA\nCDCEDACUITY\nCDCM\nCDCNHSN\nCDCOBS\nCDCPHINVS\nCDCREC\nCDS\nCE\n\
        CE (obsolete)\nCLP\nCPTM\nCST\nCVX\nDCL\nDCM\nDQL\nE\nE5\nE6\nE7\nEDLEVEL\nENTITYCODE\nENTITYHDLG\nENZC\n\
        EPASRS\nFDAUDI\nFDAUNII\nFDDC\nFDDX\nFDK\nFIPS5_2\nFIPS6_4\nGDRG2004\nGDRG2005\nGDRG2006\nGDRG2007\nGDRG2008\n\
        GDRG2009\nGMDC2004\nGMDC2005\nGMDC2006\nGMDC2007\nGMDC2008\nGMDC2009\nGS1UDI\nGeneral code\nHB\nHCPCS\nHCPT\n\
        HHC\nHI\nHIBUDI\nHL7nnnn\nHOT\nHPC\nHSLOC\nI10\nI10C\nI10G2004\nI10G2005\nI10G2006\nI10P\nI9\nI9C\nI9CDX\nI9CP\n\
        IBT\nIBT0001\nIBTnnnn\nIC2\nICCUDI\nICD10AM\nICD10CA\nICD10GM2007\nICD10GM2008\nICD10GM2009\nICD10GM2010\n\
        ICD10GM2011\nICD10GM2012\nICD10GM2013\nICD10GM2014\nICD10GM2015\nICD10GM2016\nICDO\nICDO2\nICDO3\nICF\nICS\n\
        ICSD\nIHELAW\nISO\nISO+\nISO3166_1\nISO3166_2\nISO4217\nISO639\nISOnnnn\nISOnnnn (deprecated)\nITIS\nIUPC\n\
        IUPP\nJC10\nJC8\nJJ1017\nL\nLANGUAL\nLB\nLN\nMCD\nMCR\nMDC\nMDDX\nMEDC\nMEDIATYPE\nMEDR\nMEDX\nMGPI\nMVX\n\
        NAICS\nNCPDPnnnnsss\nNDA\nNDC\nNDFRT\nNIC\nNIP001\nNIP002\nNIP004\nNIP007\nNIP008\nNIP009\nNIP010\nNND\nNPI\n\
        NUBC\nNULLFL\nO301\nO3012004\nO3012005\nO3012006\nOBSMETHOD\nOHA\nOPS2007\nOPS2008\nOPS2009\nOPS2010\nOPS2011\n\
        OPS2012\nOPS2013\nOPS2014\nOPS2015\nOPS2016\nPHDSCSOPT\nPHINQUESTION\nPLR\nPLT\nPOS\nPRTCPTNMODE\nRC\n\
        ROLECLASS\nROLECODE\nRSPMODE\nRXNORM\nSCT\nSCT2\nSDM\nSIC\nSNM\nSNM3\nSNT\nSOC\nUB04FL14\nUB04FL15\nUB04FL17\n\
        UB04FL31\nUB04FL35\nUB04FL39\nUC\nUCUM\nUMD\nUML\nUPC\nUPIN\nUSGSGNIS\nUSPS\nVIS\nW1\nW2\nW4\nWC\nX12Dennnn\n\
        cdcgs1vis\n"),
};

#[rustfmt::skip]
static CS_V2_0397: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0397", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nAN\nD\nDN\nN\n"),
};

#[rustfmt::skip]
static CS_V2_0398: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0398", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nI\n"),
};

#[rustfmt::skip]
static CS_V2_0401: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0401", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nMM\n"),
};

#[rustfmt::skip]
static CS_V2_0402: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0402", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nG\nM\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0403: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0403", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_V2_0404: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0404", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n6\n"),
};

#[rustfmt::skip]
static CS_V2_0406: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0406", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\nH\nO\n"),
};

#[rustfmt::skip]
static CS_V2_0409: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0409", complete: true, case_sensitive: false,
    codes: CodeList("\
        M\nSD\nSU\n"),
};

#[rustfmt::skip]
static CS_V2_0411: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0411", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n1ST\n2ND\n3RD\n4TH\n5TH\nA/P\nANT\nBLT\nCG\nDEC\nDST\nLAT\nLFT\nLLQ\nLOW\nLUQ\nMED\nNDBS\nOR\nPED\nPOS\n\
        PRT\nPRX\nREC\nRGH\nRLQ\nRUQ\nUPP\nUPR\nWCT\nWOC\nWSD\n"),
};

#[rustfmt::skip]
static CS_V2_0415: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0415", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nN\n"),
};

#[rustfmt::skip]
static CS_V2_0416: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0416", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_V2_0417: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0417", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n5\n6\n7\n8\n9\nB\nC\nG\n"),
};

#[rustfmt::skip]
static CS_V2_0418: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0418", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n0\n1\n2\n…\n"),
};

#[rustfmt::skip]
static CS_V2_0421: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0421", complete: true, case_sensitive: false,
    codes: CodeList("\
        MI\nMO\nSE\n"),
};

#[rustfmt::skip]
static CS_V2_0422: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0422", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n99\n"),
};

#[rustfmt::skip]
static CS_V2_0423: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0423", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\n"),
};

#[rustfmt::skip]
static CS_V2_0424: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0424", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0425: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0425", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_V2_0426: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0426", complete: true, case_sensitive: false,
    codes: CodeList("\
        CRYO\nCRYOP\nFFP\nFFPTH\nPC\nPCA\nPCNEO\nPCW\nPLT\nPLTNEO\nPLTP\nPLTPH\nPLTPHLR\nRWB\nWBA\n"),
};

#[rustfmt::skip]
static CS_V2_0427: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0427", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nD\nE\nF\nH\nI\nJ\nK\nO\nP\nR\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0428: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0428", complete: true, case_sensitive: false,
    codes: CodeList("\
        O\nP\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0429: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0429", complete: true, case_sensitive: false,
    codes: CodeList("\
        BR\nDA\nDR\nDU\nLY\nMT\nNA\nOT\nPL\nRA\nSH\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0430: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0430", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nF\nH\nO\nP\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0431: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0431", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nK\nM\nO\nT\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0432: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0432", complete: true, case_sensitive: false,
    codes: CodeList("\
        AC\nCH\nCO\nCR\nIM\nMO\n"),
};

#[rustfmt::skip]
static CS_V2_0433: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0433", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nC\nD\nI\nN\nO\nP\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0434: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0434", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nO\nP\nS\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0435: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0435", complete: true, case_sensitive: false,
    codes: CodeList("\
        DNR\nN\n"),
};

#[rustfmt::skip]
static CS_V2_0436: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0436", complete: true, case_sensitive: false,
    codes: CodeList("\
        AD\nAL\nCT\nIN\nSE\n"),
};

#[rustfmt::skip]
static CS_V2_0437: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0437", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nN\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0438: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0438", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\nE\nI\nP\nS\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0440: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0440", complete: true, case_sensitive: false,
    codes: CodeList("\
        AD\nAUI\nCCD\nCCP\nCD\nCE\nCF\nCK\nCM\nCN\nCNE\nCNN\nCNS\nCP\nCQ\nCSU\nCWE\nCX\nDDI\nDIN\nDLD\nDLN\nDLT\nDR\n\
        DT\nDTM\nDTN\nED\nEI\nEIP\nELD\nERL\nFC\nFN\nFT\nGTS\nHD\nICD\nID\nIS\nJCC\nLA1\nLA2\nMA\nMO\nMOC\nMOP\nMSG\n\
        NA\nNDL\nNM\nNR\nOCD\nOSD\nOSP\nPIP\nPL\nPLN\nPN\nPPN\nPRL\nPT\nPTA\nQIP\nQSC\nRCD\nRFR\nRI\nRMC\nRP\nRPT\nSAD\n\
        SCV\nSI\nSN\nSNM\nSPD\nSPS\nSRT\nST\nTM\nTN\nTQ\nTS\nTX\nUVC\nVH\nVID\nVR\nWVI\nWVS\nXAD\nXCN\nXON\nXPN\nXTN\n"),
};

#[rustfmt::skip]
static CS_V2_0441: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0441", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\nL\nM\nO\nP\nU\n"),
};

#[rustfmt::skip]
static CS_V2_0442: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0442", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nE\nP\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0443: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0443", complete: true, case_sensitive: false,
    codes: CodeList("\
        AD\nAI\nAP\nAT\nCLP\nCP\nDP\nEP\nFHCP\nIP\nMDIR\nOP\nPH\nPI\nPP\nRO\nRP\nRT\nTN\nTR\nVP\nVPS\nVTS\n"),
};

#[rustfmt::skip]
static CS_V2_0444: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0444", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nG\n"),
};

#[rustfmt::skip]
static CS_V2_0445: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0445", complete: true, case_sensitive: false,
    codes: CodeList("\
        AL\nUA\nUD\nUS\n"),
};

#[rustfmt::skip]
static CS_V2_0450: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0450", complete: true, case_sensitive: false,
    codes: CodeList("\
        LOG\nSER\n"),
};

#[rustfmt::skip]
static CS_V2_0455: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0455", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n131\n141\n"),
};

#[rustfmt::skip]
static CS_V2_0456: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0456", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n260\n280\n301\n991\n993\n994\n"),
};

#[rustfmt::skip]
static CS_V2_0457: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0457", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_V2_0459: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0459", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0460: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0460", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n"),
};

#[rustfmt::skip]
static CS_V2_0465: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0465", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0466: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0466", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\n031\n163\n181\n"),
};

#[rustfmt::skip]
static CS_V2_0468: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0468", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_V2_0469: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0469", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n"),
};

#[rustfmt::skip]
static CS_V2_0470: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0470", complete: true, case_sensitive: false,
    codes: CodeList("\
        Crnl\nDME\nEPO\nLab\nMamm\nNoPay\nOPPS\nPartH\nPckg\nThrpy\n"),
};

#[rustfmt::skip]
static CS_V2_0472: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0472", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0473: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0473", complete: true, case_sensitive: false,
    codes: CodeList("\
        G\nN\nR\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0474: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0474", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nF\nL\nM\nS\nU\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0475: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0475", complete: true, case_sensitive: false,
    codes: CodeList("\
        01\n02\n03\n04\n05\n"),
};

#[rustfmt::skip]
static CS_V2_0477: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0477", complete: true, case_sensitive: false,
    codes: CodeList("\
        I\nII\nIII\nIV\nV\nVI\n"),
};

#[rustfmt::skip]
static CS_V2_0478: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0478", complete: true, case_sensitive: false,
    codes: CodeList("\
        G\nN\nR\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0480: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0480", complete: true, case_sensitive: false,
    codes: CodeList("\
        M\nO\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0482: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0482", complete: true, case_sensitive: false,
    codes: CodeList("\
        I\nO\n"),
};

#[rustfmt::skip]
static CS_V2_0483: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0483", complete: true, case_sensitive: false,
    codes: CodeList("\
        EL\nEM\nFX\nIP\nMA\nPA\nPH\nRE\nVC\nVO\n"),
};

#[rustfmt::skip]
static CS_V2_0484: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0484", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nN\nP\nQ\nR\nS\nT\nZ\n"),
};

#[rustfmt::skip]
static CS_V2_0485: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0485", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nP\nPRN\nR\nS\nT\nTD<integer>\nTH<integer>\nTL<integer>\nTM<integer>\nTS<integer>\nTW<integer>\n"),
};

#[rustfmt::skip]
static CS_V2_0487: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0487", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nABS\nACNE\nACNFLD\nAIRS\nALL\nAMN\nAMP\nANGI\nARTC\nASERU\nASP\nATTE\nAUTOA\nAUTOC\nAUTP\nBBL\nBCYST\nBDY\n\
        BIFL\nBITE\nBLD\nBLDA\nBLDCO\nBLDV\nBLEB\nBLIST\nBOIL\nBON\nBONE\nBOWL\nBPH\nBPU\nBRN\nBRSH\nBRTH\nBRUS\nBUB\n\
        BULLA\nBX\nCALC\nCARBU\nCAT\nCBITE\nCDM\nCLIPP\nCNJT\nCNL\nCOL\nCONE\nCSCR\nCSERU\nCSF\nCSITE\nCSMY\nCST\nCSVR\n\
        CTP\nCUR\nCVM\nCVPS\nCVPT\nCYN\nCYST\nDBITE\nDCS\nDEC\nDEION\nDIA\nDIAF\nDISCHG\nDIV\nDRN\nDRNG\nDRNGP\nDUFL\n\
        EARW\nEBRUSH\nEEYE\nEFF\nEFFUS\nEFOD\nEISO\nELT\nENVIR\nEOS\nEOTH\nESOI\nESOS\nETA\nETTP\nETTUB\nEWHI\nEXG\n\
        EXS\nEXUDTE\nFAW\nFBLOOD\nFGA\nFIB\nFIST\nFLD\nFLT\nFLU\nFLUID\nFOLEY\nFRS\nFSCLP\nFUR\nGAS\nGASA\nGASAN\n\
        GASBR\nGASD\nGAST\nGENL\nGENV\nGRAFT\nGRAFTS\nGRANU\nGROSH\nGSOL\nGSPEC\nGT\nGTUBE\nHAR\nHBITE\nHBLUD\nHEMAQ\n\
        HEMO\nHERNI\nHEV\nHIC\nHYDC\nIBITE\nICYST\nIDC\nIHG\nILEO\nILLEG\nIMP\nINCI\nINFIL\nINS\nINTRD\nISLT\nIT\nIUD\n\
        IVCAT\nIVFLD\nIVTIP\nJEJU\nJNTFLD\nJP\nKELOI\nKIDFLD\nLAVG\nLAVGG\nLAVGP\nLAVPG\nLENS1\nLENS2\nLESN\nLIQ\nLIQO\n\
        LNA\nLNV\nLSAC\nLYM\nMAC\nMAHUR\nMAR\nMASS\nMBLD\nMEC\nMILK\nMLK\nMUCOS\nMUCUS\nNAIL\nNASDR\nNEDL\nNEPH\nNGASP\n\
        NGAST\nNGS\nNODUL\nNSECR\nORH\nORL\nOTH\nPACEM\nPAFL\nPCFL\nPDSIT\nPDTS\nPELVA\nPENIL\nPERIA\nPILOC\nPINS\nPIS\n\
        PLAN\nPLAS\nPLB\nPLC\nPLEVS\nPLR\nPMN\nPND\nPOL\nPOPGS\nPOPLG\nPOPLV\nPORTA\nPPP\nPROST\nPRP\nPSC\nPUNCT\nPUS\n\
        PUSFR\nPUST\nQC3\nRANDU\nRBC\nRBITE\nRECT\nRECTA\nRENALC\nRENC\nRES\nSAL\nSCAR\nSCLV\nSCROA\nSECRE\nSER\nSHU\n\
        SHUNF\nSHUNT\nSITE\nSKBP\nSKN\nSMM\nSMN\nSNV\nSPRM\nSPRP\nSPRPB\nSPS\nSPT\nSPTC\nSPTT\nSPUT1\nSPUTIN\nSPUTSP\n\
        STER\nSTL\nSTONE\nSUBMA\nSUBMX\nSUMP\nSUP\nSUTUR\nSWGZ\nSWT\nTASP\nTEAR\nTHRB\nTISS\nTISU\nTLC\nTRAC\nTRANS\n\
        TSERU\nTSTES\nTTRA\nTUBES\nTUMOR\nTZANC\nUDENT\nUMED\nUR\nURC\nURINB\nURINC\nURINM\nURINN\nURINP\nURNS\nURT\n\
        USCOP\nUSPEC\nUSUB\nVASTIP\nVENT\nVITF\nVOM\nWASH\nWASI\nWAT\nWB\nWBC\nWEN\nWICK\nWND\nWNDA\nWNDD\nWNDE\nWORM\n\
        WRT\nWWA\nWWO\nWWT\n"),
};

#[rustfmt::skip]
static CS_V2_0488: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0488", complete: true, case_sensitive: false,
    codes: CodeList("\
        ANP\nBAP\nBCAE\nBCAN\nBCPD\nBIO\nCAP\nCATH\nCVP\nEPLA\nESWA\nFNA\nKOFFP\nLNA\nLNV\nMARTL\nML11\nMLP\nNYP\nPACE\n\
        PIN\nPNA\nPRIME\nPUMP\nQC5\nSCLP\nSCRAPS\nSHA\nSWA\nSWD\nTMAN\nTMCH\nTMM4\nTMMY\nTMOT\nTMP\nTMPV\nTMSC\nTMUP\n\
        TMVI\nVENIP\nWOOD\n"),
};

#[rustfmt::skip]
static CS_V2_0489: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0489", complete: true, case_sensitive: false,
    codes: CodeList("\
        AGG\nBHZ\nBIO\nCOR\nESC\nEXP\nIFL\nINF\nINJ\nPOI\nRAD\n"),
};

#[rustfmt::skip]
static CS_V2_0490: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0490", complete: true, case_sensitive: false,
    codes: CodeList("\
        EX\nQS\nRA\nRB\nRC\nRD\nRE\nRH\nRI\nRM\nRN\nRP\nRR\nRS\n"),
};

#[rustfmt::skip]
static CS_V2_0491: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0491", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nF\nG\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0492: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0492", complete: true, case_sensitive: false,
    codes: CodeList("\
        ??\nA\nI\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0493: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0493", complete: true, case_sensitive: false,
    codes: CodeList("\
        AUT\nCFU\nCLOT\nCON\nCOOL\nFROZ\nHEM\nLIVE\nROOM\nSNR\n"),
};

#[rustfmt::skip]
static CS_V2_0494: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0494", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nC\nM\n"),
};

#[rustfmt::skip]
static CS_V2_0495: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0495", complete: true, case_sensitive: false,
    codes: CodeList("\
        ANT\nBIL\nDIS\nEXT\nL\nLAT\nLLQ\nLOW\nLUQ\nMED\nPOS\nPRO\nR\nRLQ\nRUQ\nUPP\n"),
};

#[rustfmt::skip]
static CS_V2_0496: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0496", complete: true, case_sensitive: false,
    codes: CodeList("\
        001\n002\n003\n004\n005\n006\n007\n008\n009\n010\n011\n012\n013\n014\n015\n016\n017\n018\n019\n020\n021\n022\n\
        023\n024\n025\n026\n027\n028\n029\n030\n031\n032\n033\n034\n035\n036\n037\n038\n039\n040\n041\n042\n043\n044\n\
        045\n046\n047\n048\n049\n050\n051\n052\n053\n054\n055\n056\n057\n058\n059\n060\n061\n062\n063\n064\n065\n066\n\
        067\n068\n069\n070\n071\n072\n073\n074\n075\n076\n077\n078\n079\n080\n081\n082\n083\n084\n085\n086\n087\n088\n\
        089\n090\n091\n092\n093\n094\n095\n096\n097\n098\n099\n100\n101\n102\n103\n104\n105\n106\n107\n108\n109\n110\n\
        111\n112\n113\n1137\n114\n115\n116\n117\n118\n119\n120\n121\n122\n123\n124\n125\n126\n127\n128\n129\n130\n131\n\
        132\n133\n134\n135\n136\n"),
};

#[rustfmt::skip]
static CS_V2_0497: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0497", complete: true, case_sensitive: false,
    codes: CodeList("\
        T\nV\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0498: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0498", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nB\nL\nP\nR\nX\n"),
};

#[rustfmt::skip]
static CS_V2_0499: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0499", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nPJ\n"),
};

#[rustfmt::skip]
static CS_V2_0500: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0500", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nN\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0501: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0501", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nPR\nRX\n"),
};

#[rustfmt::skip]
static CS_V2_0502: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0502", complete: true, case_sensitive: false,
    codes: CodeList("\
        LM\nMIN\nNC\n"),
};

#[rustfmt::skip]
static CS_V2_0503: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0503", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nR\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0504: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0504", complete: true, case_sensitive: false,
    codes: CodeList("\
        EE\nES\nSE\nSS\n"),
};

#[rustfmt::skip]
static CS_V2_0505: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0505", complete: true, case_sensitive: false,
    codes: CodeList("\
        #\n*\nF\nL\n"),
};

#[rustfmt::skip]
static CS_V2_0506: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0506", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nE\nN\nS\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0507: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0507", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nBCC\nCC\nF\nN\n"),
};

#[rustfmt::skip]
static CS_V2_0508: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0508", complete: true, case_sensitive: false,
    codes: CodeList("\
        AU\nCM\nCS\nDI\nFR\nHB\nHL\nIG\nIR\nLR\nWA\n"),
};

#[rustfmt::skip]
static CS_V2_0510: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0510", complete: true, case_sensitive: false,
    codes: CodeList("\
        CR\nDS\nPT\nRA\nRD\nRE\nRI\nRL\nRQ\nRS\nWA\n"),
};

#[rustfmt::skip]
static CS_V2_0511: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0511", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nD\nF\nO\nP\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0513: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0513", complete: true, case_sensitive: false,
    codes: CodeList("\
        RA\nRL\nTR\nTX\nWA\n"),
};

#[rustfmt::skip]
static CS_V2_0514: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0514", complete: true, case_sensitive: false,
    codes: CodeList("\
        ABOINC\nACUTHEHTR\nALLERGIC1\nALLERGIC2\nALLERGICR\nANAPHYLAC\nBACTCONTAM\nDELAYEDHTR\nDELAYEDSTR\nGVHD\n\
        HYPOTENS\nNONHTR1\nNONHTR2\nNONHTRREC\nNONIMMUNE\nNONSPEC\nNORXN\nPTP\nVOLOVER\n"),
};

#[rustfmt::skip]
static CS_V2_0516: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0516", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nF\nI\nW\n"),
};

#[rustfmt::skip]
static CS_V2_0517: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0517", complete: true, case_sensitive: false,
    codes: CodeList("\
        HD\nNPAT\nPAT\nUSR\n"),
};

#[rustfmt::skip]
static CS_V2_0518: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0518", complete: true, case_sensitive: false,
    codes: CodeList("\
        EQV\nEXTN\nINLV\n"),
};

#[rustfmt::skip]
static CS_V2_0520: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0520", complete: true, case_sensitive: false,
    codes: CodeList("\
        H\nL\nM\n"),
};

#[rustfmt::skip]
static CS_V2_0523: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0523", complete: true, case_sensitive: false,
    codes: CodeList("\
        %\na\n"),
};

#[rustfmt::skip]
static CS_V2_0524: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0524", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nR\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0527: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0527", complete: true, case_sensitive: false,
    codes: CodeList("\
        DM\nDW\nDY\nHD\nMY\nNH\nSN\nWY\n"),
};

#[rustfmt::skip]
static CS_V2_0528: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0528", complete: true, case_sensitive: false,
    codes: CodeList("\
        AC\nACD\nACM\nACV\nHS\nIC\nICD\nICM\nICV\nPC\nPCD\nPCM\nPCV\n"),
};

#[rustfmt::skip]
static CS_V2_0529: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0529", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nH\nL\nM\nS\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0530: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0530", complete: true, case_sensitive: false,
    codes: CodeList("\
        AE\nDEA\nDOD\nMC\nVA\nVI\n"),
};

#[rustfmt::skip]
static CS_V2_0534: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0534", complete: true, case_sensitive: false,
    codes: CodeList("\
        L\nN\nO\nU\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0535: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0535", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nM\nP\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0536: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0536", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nI\nP\nR\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0538: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0538", complete: true, case_sensitive: false,
    codes: CodeList("\
        CON\nCST\nEMP\nVOL\n"),
};

#[rustfmt::skip]
static CS_V2_0540: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0540", complete: true, case_sensitive: false,
    codes: CodeList("\
        L\nR\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0544: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0544", complete: true, case_sensitive: false,
    codes: CodeList("\
        ...\nCC\nCL\nCT\nSB\nXAMB\nXC37\nXCAMB\nXCATM\nXCFRZ\nXCREF\nXDFRZ\nXDRY\nXFRZ\nXMTLF\nXNTR\nXPRTL\nXPSA\nXPSO\n\
        XREF\nXUFRZ\nXUPR\n"),
};

#[rustfmt::skip]
static CS_V2_0547: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0547", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nN\nS\n"),
};

#[rustfmt::skip]
static CS_V2_0548: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0548", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n6\n7\n"),
};

#[rustfmt::skip]
static CS_V2_0550: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0550", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACET\nACHIL\nADB\nADE\nADR\nAMN\nAMS\nANAL\nANKL\nANTEC\nANTECF\nANTR\nANUS\nAORTA\nAPDX\nAR\nAREO\nARM\nARTE\n\
        ASCIT\nASCT\nATR\nAURI\nAV\nAXI\nBACK\nBARTD\nBARTG\nBCYS\nBDY\nBID\nBIFL\nBLAD\nBLD\nBLDA\nBLDC\nBLDV\nBLOOD\n\
        BMAR\nBON\nBOWEL\nBOWLA\nBOWSM\nBPH\nBRA\nBRAIN\nBRO\nBROCH\nBRONC\nBROW\nBRST\nBRSTFL\nBRTGF\nBRV\nBUCCA\n\
        BURSA\nBURSF\nBUTT\nCALF\nCANAL\nCANLI\nCANTH\nCARO\nCARP\nCAVIT\nCBLD\nCDM\nCDUCT\nCECUM\nCERVUT\nCHE\nCHEEK\n\
        CHES\nCHEST\nCHIN\nCIRCU\nCLAVI\nCLIT\nCLITO\nCNL\nCOCCG\nCOCCY\nCOLON\nCOLOS\nCONJ\nCOR\nCORAL\nCORD\nCORN\n\
        COS\nCRANE\nCRANF\nCRANO\nCRANP\nCRANS\nCRANT\nCSF\nCUBIT\nCUFF\nCULD\nCULDO\nCVX\nDELT\nDEN\nDENTA\nDIAF\n\
        DIGIT\nDISC\nDORS\nDPH\nDUFL\nDUODE\nDUR\nEAR\nEARBI\nEARBM\nEARBS\nEARLO\nEC\nELBOW\nELBOWJ\nENDC\nENDM\n\
        EOLPH\nEOS\nEPD\nEPICA\nEPICM\nEPIDU\nEPIGL\nESO\nESOPG\nET\nETHMO\nEUR\nEYE\nEYELI\nFACE\nFALLT\nFBINC\nFBLAC\n\
        FBMAX\nFBNAS\nFBPAL\nFBVOM\nFBZYG\nFEMOR\nFEMUR\nFET\nFIBU\nFING\nFINGN\nFMH\nFOL\nFOOT\nFOREA\nFOREH\nFORES\n\
        FOURC\nGB\nGEN\nGENC\nGENL\nGL\nGLAND\nGLANS\nGLUT\nGLUTE\nGLUTM\nGROIN\nGUM\nGVU\nHAL\nHAND\nHAR\nHART\nHEAD\n\
        HEEL\nHEM\nHIP\nHIPJ\nHUMER\nHV\nHVB\nHVT\nHYMEN\nICX\nILC\nILCON\nILCR\nILE\nILEOS\nILEUM\nILIAC\nINASA\n\
        INGUI\nINSTL\nINSTS\nINT\nINTRO\nINTRU\nISCHI\nISH\nJAW\nJUGE\nJUGI\nKIDN\nKNEE\nKNEEF\nKNEEJ\nLABIA\nLABMA\n\
        LABMI\nLACRI\nLAM\nLARYN\nLEG\nLENS\nLING\nLINGU\nLIP\nLIVER\nLMN\nLN\nLNG\nLOBE\nLOCH\nLUMBA\nLUNG\nLYM\nMAC\n\
        MALLE\nMANDI\nMAR\nMAST\nMAXIL\nMAXS\nMEATU\nMEC\nMEDST\nMEDU\nMETAC\nMETAT\nMILK\nMITRL\nMOLAR\nMONSU\nMONSV\n\
        MOU\nMOUTH\nMP\nMPB\nMRSA2\nMYO\nNAIL\nNAILB\nNAILF\nNAILT\nNARES\nNASL\nNAVEL\nNECK\nNERVE\nNIPPL\nNLACR\nNOS\n\
        NOSE\nNOSTR\nNP\nNSS\nNTRAC\nOCCIP\nOLECR\nOMEN\nORBIT\nORO\nOSCOX\nOVARY\nPAFL\nPALAT\nPALM\nPANAL\nPANCR\n\
        PARAT\nPARIE\nPARON\nPAROT\nPAS\nPATEL\nPCARD\nPCLIT\nPELV\nPENIS\nPENSH\nPER\nPERI\nPERIH\nPERIN\nPERIS\n\
        PERIT\nPERIU\nPERIV\nPERRA\nPERT\nPHALA\nPILO\nPINNA\nPLACF\nPLACM\nPLANT\nPLATH\nPLATS\nPLC\nPLEU\nPLEUR\nPLR\n\
        PNEAL\nPNEPH\nPNM\nPOPLI\nPORBI\nPREAU\nPRERE\nPROS\nPRST\nPTONS\nPUBIC\nPUL\nRADI\nRADIUS\nRBC\nRECTL\nRECTU\n\
        RENL\nRIB\nRNP\nRPERI\nSAC\nSACIL\nSACRA\nSACRO\nSACRU\nSALGL\nSCALP\nSCAPU\nSCLAV\nSCLER\nSCLV\nSCROT\nSDP\n\
        SEM\nSEMN\nSEPTU\nSEROM\nSGF\nSHIN\nSHOL\nSHOLJ\nSIGMO\nSINUS\nSKENE\nSKM\nSKULL\nSOLE\nSPCOR\nSPHEN\nSPLN\n\
        SPRM\nSPX\nSTER\nSTOM\nSTOMA\nSTOOLL\nSTUMP\nSUB\nSUBD\nSUBM\nSUBME\nSUBPH\nSUBX\nSUPB\nSUPRA\nSWT\nSWTG\nSYN\n\
        SYNOL\nSYNOV\nTARS\nTBRON\nTCN\nTDUCT\nTEAR\nTEMPL\nTEMPO\nTESTI\nTHIGH\nTHM\nTHORA\nTHRB\nTHUMB\nTHYRD\nTIBIA\n\
        TML\nTNL\nTOE\nTOEN\nTONG\nTONS\nTOOTH\nTRCHE\nTSK\nULNA\nUMB\nUMBL\nURET\nURTH\nUSTOM\nUTER\nUTERI\nVAGIN\n\
        VAL\nVAS\nVASTL\nVAULT\nVCSF\nVCUFF\nVEIN\nVENTG\nVERMI\nVERTC\nVERTL\nVERTT\nVESCL\nVESFLD\nVESI\nVESTI\nVGV\n\
        VITR\nVOC\nVULVA\nWBC\nWRIST\n"),
};

#[rustfmt::skip]
static CS_V2_0553: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0553", complete: true, case_sensitive: false,
    codes: CodeList("\
        AA\nAI\nCA\nCG\nCL\nCN\nCP\nCQ\nEA\nOA\nOR\nPA\nPD\nRA\nRC\nRU\nSA\n"),
};

#[rustfmt::skip]
static CS_V2_0554: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0554", complete: true, case_sensitive: false,
    codes: CodeList("\
        LATE\nNORM\nSUB\n"),
};

#[rustfmt::skip]
static CS_V2_0555: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0555", complete: true, case_sensitive: false,
    codes: CodeList("\
        BK\nFN\nFS\nGP\nIN\nNP\nPA\nSL\nSS\nSU\n"),
};

#[rustfmt::skip]
static CS_V2_0556: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0556", complete: true, case_sensitive: false,
    codes: CodeList("\
        AMB\nDENT\n"),
};

#[rustfmt::skip]
static CS_V2_0557: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0557", complete: true, case_sensitive: false,
    codes: CodeList("\
        EMPL\nORG\nPERS\nPPER\n"),
};

#[rustfmt::skip]
static CS_V2_0558: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0558", complete: true, case_sensitive: false,
    codes: CodeList("\
        FM\nGT\nPT\nSB\n"),
};

#[rustfmt::skip]
static CS_V2_0559: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0559", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nP\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0561: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0561", complete: true, case_sensitive: false,
    codes: CodeList("\
        CLCTR\nDGAPP\nDTCTR\nENC\nGFTH\nOOP\nSEQ\n"),
};

#[rustfmt::skip]
static CS_V2_0562: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0562", complete: true, case_sensitive: false,
    codes: CodeList("\
        DFADJ\nEFORM\nFAX\nPAPER\nPYRDELAY\nRTADJ\n"),
};

#[rustfmt::skip]
static CS_V2_0564: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0564", complete: true, case_sensitive: false,
    codes: CodeList("\
        EA\nIN\nPA\nPR\n"),
};

#[rustfmt::skip]
static CS_V2_0565: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0565", complete: true, case_sensitive: false,
    codes: CodeList("\
        DISP\nGST\nHST\nMKUP\nPST\n"),
};

#[rustfmt::skip]
static CS_V2_0566: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0566", complete: true, case_sensitive: false,
    codes: CodeList("\
        GRN\nLYM\nPLS\nPLT\nPSC\nRBC\nWBL\n"),
};

#[rustfmt::skip]
static CS_V2_0569: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0569", complete: true, case_sensitive: false,
    codes: CodeList("\
        EOB\nPAT\nPRO\n"),
};

#[rustfmt::skip]
static CS_V2_0570: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0570", complete: true, case_sensitive: false,
    codes: CodeList("\
        CASH\nCCCA\nCCHK\nCDAC\nCHCK\nDDPO\nDEBC\nSWFT\nTRAC\nVISN\n"),
};

#[rustfmt::skip]
static CS_V2_0571: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0571", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACK\nADJ\nADJSUB\nADJZER\nPAID\nPEND\nPRED\nREJECT\n"),
};

#[rustfmt::skip]
static CS_V2_0572: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0572", complete: true, case_sensitive: false,
    codes: CodeList("\
        RVAT\nUVAT\n"),
};

#[rustfmt::skip]
static CS_V2_0615: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0615", complete: true, case_sensitive: false,
    codes: CodeList("\
        KERB\nSAML\n"),
};

#[rustfmt::skip]
static CS_V2_0616: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0616", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nE\nM\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0617: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0617", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nM\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0618: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0618", complete: true, case_sensitive: false,
    codes: CodeList("\
        LI\nUL\nUP\n"),
};

#[rustfmt::skip]
static CS_V2_0625: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0625", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0634: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0634", complete: true, case_sensitive: false,
    codes: CodeList("\
        CRT\n"),
};

#[rustfmt::skip]
static CS_V2_0642: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0642", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nM\nO\n"),
};

#[rustfmt::skip]
static CS_V2_0651: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0651", complete: true, case_sensitive: false,
    codes: CodeList("\
        CST\nTME\n"),
};

#[rustfmt::skip]
static CS_V2_0653: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0653", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n6\n"),
};

#[rustfmt::skip]
static CS_V2_0657: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0657", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0659: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0659", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n4\n5\n"),
};

#[rustfmt::skip]
static CS_V2_0667: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0667", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n"),
};

#[rustfmt::skip]
static CS_V2_0669: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0669", complete: true, case_sensitive: false,
    codes: CodeList("\
        LCC\nLCN\nLCP\nLLD\n"),
};

#[rustfmt::skip]
static CS_V2_0682: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0682", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n"),
};

#[rustfmt::skip]
static CS_V2_0702: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0702", complete: true, case_sensitive: false,
    codes: CodeList("\
        2RS\nANR\nBDP\nBWD\nCMW\nCOD\nCRT\nDEC\nDRT\nDRW\nEOH\nEOL\nEXP\nFLS\nGLS\nGNP\nGRV\nGTL\nISO\nIST\nLKT\nLQD\n\
        OPW\nPEA\nPLA\nPRV\nRNS\nSFP\nTHR\nTRB\nUTL\nWFP\n"),
};

#[rustfmt::skip]
static CS_V2_0717: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0717", complete: true, case_sensitive: false,
    codes: CodeList("\
        ALL\nDEM\nDRG\nHIV\nLOC\nNO\nOI\nOO\nPID-17\nPID-7\nPSY\nSMD\nSTD\n"),
};

#[rustfmt::skip]
static CS_V2_0719: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0719", complete: true, case_sensitive: false,
    codes: CodeList("\
        DIA\nEMP\nORG\nPAT\nPHY\nREG\nVIP\n"),
};

#[rustfmt::skip]
static CS_V2_0725: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0725", complete: true, case_sensitive: false,
    codes: CodeList("\
        APT\nARQ\nEVN\nEVN.CRT\nEXP\nINT\nPRMS\nPRP\nRQO\n"),
};

#[rustfmt::skip]
static CS_V2_0728: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0728", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_V2_0731: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0731", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_V2_0734: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0734", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n"),
};

#[rustfmt::skip]
static CS_V2_0739: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0739", complete: true, case_sensitive: false,
    codes: CodeList("\
        1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0742: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0742", complete: true, case_sensitive: false,
    codes: CodeList("\
        00\n01\n03\n04\n05\n10\n11\n"),
};

#[rustfmt::skip]
static CS_V2_0749: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0749", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0755: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0755", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n"),
};

#[rustfmt::skip]
static CS_V2_0757: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0757", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n"),
};

#[rustfmt::skip]
static CS_V2_0759: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0759", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n"),
};

#[rustfmt::skip]
static CS_V2_0761: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0761", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n3\n4\n"),
};

#[rustfmt::skip]
static CS_V2_0763: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0763", complete: true, case_sensitive: false,
    codes: CodeList("\
        0\n1\n2\n"),
};

#[rustfmt::skip]
static CS_V2_0776: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0776", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0778: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0778", complete: true, case_sensitive: false,
    codes: CodeList("\
        EQP\nIMP\nMED\nSUP\nTDC\n"),
};

#[rustfmt::skip]
static CS_V2_0790: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0790", complete: true, case_sensitive: false,
    codes: CodeList("\
        AMA\nFDA\n"),
};

#[rustfmt::skip]
static CS_V2_0793: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0793", complete: true, case_sensitive: false,
    codes: CodeList("\
        SMDA\n"),
};

#[rustfmt::skip]
static CS_V2_0806: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0806", complete: true, case_sensitive: false,
    codes: CodeList("\
        EOG\nPCA\nSTM\n"),
};

#[rustfmt::skip]
static CS_V2_0818: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0818", complete: true, case_sensitive: false,
    codes: CodeList("\
        BX\nCS\nEA\nSET\n"),
};

#[rustfmt::skip]
static CS_V2_0834: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0834", complete: true, case_sensitive: false,
    codes: CodeList("\
        application\naudio\nimage\nmodel\nmultipart\ntext\nvideo\n"),
};

#[rustfmt::skip]
static CS_V2_0868: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0868", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nE\nM\nN\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0871: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0871", complete: true, case_sensitive: false,
    codes: CodeList("\
        COR\nEXP\nFLA\nINJ\nRAD\nTOX\nUNK\n"),
};

#[rustfmt::skip]
static CS_V2_0881: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0881", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nP\nT\n"),
};

#[rustfmt::skip]
static CS_V2_0882: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0882", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nSE\n"),
};

#[rustfmt::skip]
static CS_V2_0894: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0894", complete: true, case_sensitive: false,
    codes: CodeList("\
        L\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0895: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0895", complete: true, case_sensitive: false,
    codes: CodeList("\
        E\nN\nU\nW\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0904: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0904", complete: true, case_sensitive: false,
    codes: CodeList("\
        BCV\nCCS\nVID\n"),
};

#[rustfmt::skip]
static CS_V2_0905: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0905", complete: true, case_sensitive: false,
    codes: CodeList("\
        INV\nONH\nPRC\nREJ\nTRN\nTTL\n"),
};

#[rustfmt::skip]
static CS_V2_0906: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0906", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nCR\nCS\nCSP\nCSR\nEL\nEM\nP\nPRN\nR\nRR\nS\nT\nUD\nUR\n"),
};

#[rustfmt::skip]
static CS_V2_0907: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0907", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nC\nD\nETH\nHIV\nI\nL\nN\nPSY\nR\nS\nSDV\nT\nV\n"),
};

#[rustfmt::skip]
static CS_V2_0909: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0909", complete: true, case_sensitive: false,
    codes: CodeList("\
        SID\nSIDC\nSIMM\nSTBD\nSWNL\nSWTH\n"),
};

#[rustfmt::skip]
static CS_V2_0912: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0912", complete: true, case_sensitive: false,
    codes: CodeList("\
        AAP\nAC\nAD\nAHP\nAI\nAP\nAPO\nARI\nAT\nAUT\nCP\nDP\nEARI\nEP\nEPRI\nEQUIP\nFHCP\nMDIR\nOP\nOS\nPB\nPH\nPI\nPO\n\
        POMD\nPP\nPPH\nPRI\nRCT\nRHP\nRO\nRP\nRPO\nRT\nSB\nSC\nTN\nTR\nVP\nVPS\nVTS\nWAY\nWAYR\n"),
};

#[rustfmt::skip]
static CS_V2_0914: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0914", complete: true, case_sensitive: false,
    codes: CodeList("\
        AP\nIM\nL\nNA\nPD\n"),
};

#[rustfmt::skip]
static CS_V2_0916: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0916", complete: true, case_sensitive: false,
    codes: CodeList("\
        F\nFNA\nNF\nNG\n"),
};

#[rustfmt::skip]
static CS_V2_0917: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0917", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nL\n"),
};

#[rustfmt::skip]
static CS_V2_0918: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0918", complete: true, case_sensitive: false,
    codes: CodeList("\
        C\nP\nPC\n"),
};

#[rustfmt::skip]
static CS_V2_0919: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0919", complete: true, case_sensitive: false,
    codes: CodeList("\
        D\nN\nY\n"),
};

#[rustfmt::skip]
static CS_V2_0920: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0920", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nP\n"),
};

#[rustfmt::skip]
static CS_V2_0921: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0921", complete: true, case_sensitive: false,
    codes: CodeList("\
        ADM\nPROC\nSERV\n"),
};

#[rustfmt::skip]
static CS_V2_0922: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0922", complete: true, case_sensitive: false,
    codes: CodeList("\
        IR\nRA\nRE\n"),
};

#[rustfmt::skip]
static CS_V2_0923: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0923", complete: true, case_sensitive: false,
    codes: CodeList("\
        ABR\nNIN\nWOT\n"),
};

#[rustfmt::skip]
static CS_V2_0924: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0924", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nD\nM\nO\nPL\nWK\n"),
};

#[rustfmt::skip]
static CS_V2_0925: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0925", complete: true, case_sensitive: false,
    codes: CodeList("\
        ACN\nCLT\nCOL\nDAK\nDBG\nDMT\nDND\nINF\nIPF\nMIS\nNAD\nPFL\nVSM\n"),
};

#[rustfmt::skip]
static CS_V2_0926: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0926", complete: true, case_sensitive: false,
    codes: CodeList("\
        NDR\nSUC\nUL5\n"),
};

#[rustfmt::skip]
static CS_V2_0927: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0927", complete: true, case_sensitive: false,
    codes: CodeList("\
        B\nL\nR\n"),
};

#[rustfmt::skip]
static CS_V2_0933: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0933", complete: true, case_sensitive: false,
    codes: CodeList("\
        2RC\nGRN\nHEM\nHPC\nLYM\nPLS\nPLT\nPNP\nPNR\nPPR\nTHA\nTHW\nWBL\n"),
};

#[rustfmt::skip]
static CS_V2_0935: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-0935", complete: true, case_sensitive: false,
    codes: CodeList("\
        ASC\nBSC\nCFT\nDBB\nDCW\nDNI\nGFE\nNRG\nPCD\n"),
};

#[rustfmt::skip]
static CS_V2_4000: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v2-4000", complete: true, case_sensitive: false,
    codes: CodeList("\
        A\nI\nP\n"),
};

#[rustfmt::skip]
static CS_V3_ACKNOWLEDGEMENT_CONDITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition", complete: true, case_sensitive: true,
    codes: CodeList("\
        AL\nER\nNE\nSU\n"),
};

#[rustfmt::skip]
static CS_V3_ACKNOWLEDGEMENT_DETAIL_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        INTERR\nNOSTORE\nNS200\nNS202\nNS203\nNS250\nNS260\nNS261\nRTEDEST\nRTUDEST\nRTWDEST\nSYN\nSYN100\nSYN101\n\
        SYN102\nSYN103\nSYN104\nSYN105\nSYN106\nSYN107\nSYN108\nSYN109\nSYN110\nSYN111\nSYN112\nSYN113\nSYN114\n\
        _AcknowledgementDetailNotSupportedCode\n"),
};

#[rustfmt::skip]
static CS_V3_ACKNOWLEDGEMENT_DETAIL_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType", complete: true, case_sensitive: true,
    codes: CodeList("\
        E\nERR\nI\nINFO\nW\nWARN\n"),
};

#[rustfmt::skip]
static CS_V3_ACKNOWLEDGEMENT_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType", complete: true, case_sensitive: true,
    codes: CodeList("\
        AA\nAE\nAR\nCA\nCE\nCR\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActClass", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACCM\nACCT\nACSN\nACT\nACTN\nADJUD\nAEXPOS\nALRT\nBATTERY\nCACT\nCASE\nCATEGORY\nCDALVLONE\nCLNTRL\nCLUSTER\n\
        CNOD\nCNTRCT\nCOMPOSITION\nCONC\nCOND\nCONS\nCONTAINER\nCONTREG\nCOV\nCTTEVENT\nDETPOL\nDGIMG\nDIET\nDISPACT\n\
        DOC\nDOCBODY\nDOCCLIN\nDOCCNTNT\nDOCLIST\nDOCLSTITM\nDOCPARA\nDOCSECT\nDOCTBL\nEHR\nENC\nENTRY\nEXP\nEXPOS\n\
        EXTRACT\nFCNTRCT\nFOLDER\nGEN\nGROUPER\nHCASE\nINC\nINFO\nINFRM\nINVE\nINVSTG\nJURISPOL\nLINKHTML\nLIST\nLLD\n\
        LOC\nLOCALATTR\nLOCALMRKP\nMPROT\nOBS\nOBSCOR\nOBSSER\nORGANIZER\nORGPOL\nOUTB\nOUTBR\nPCPR\nPHN\nPOL\nPOLICY\n\
        POS\nPOSACC\nPOSCOORD\nPRN\nPROC\nREFR\nREG\nREV\nRLD\nROIBND\nROIOVL\nRTRD\nSBADM\nSBEXT\nSCOPOL\nSEQ\nSEQVAR\n\
        SFWL\nSIT\nSPCOBS\nSPCTRT\nSPECCOLLECT\nSPLY\nSTC\nSTDPOL\nSTN\nSTORE\nSUBST\nSUP\nTBLCOL\nTBLCOLGP\nTBLDATA\n\
        TBLHDR\nTBLROW\nTEXPOS\nTOPIC\nTRD\nTRFR\nTRNS\nVERIF\nXACT\n_ActClassContainer\n_ActClassROI\n\
        _ActClassRecordOrganizer\n_SubjectBodyPosition\n_SubjectPhysicalPosition\nordered\ntbody\ntfoot\nthead\n\
        unordered\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n2\n20\n21\n21611-9\n21612-7\n22\n23\n29553-5\n3\n30525-0\n30972-4\n\
        4\n42CFRPart2\n5\n6\n7\n8\n9\nAA\nAALC\nAAMC\nABHC\nABUSE\nACAC\nACADR\nACALL\nACALLG\nACCESSCONSCHEME\nACCONS\n\
        ACCTRECEIVABLE\nACDEMO\nACDI\nACH\nACHC\nACID\nACIMMUN\nACLAB\nACMED\nACMEDC\nACMEN\nACOBS\nACOCOMPT\nACPOLPRG\n\
        ACPROV\nACPSERV\nACSUBSTAB\nACU\nACUTE\nADALRT\nADMDX\nADNFPPELAT\nADNFPPELCT\nADNFPPMNAT\nADNFPPMNCT\n\
        ADNFSPELAT\nADNFSPELCT\nADNFSPMNAT\nADNFSPMNCT\nADNPPPELAT\nADNPPPELCT\nADNPPPMNAT\nADNPPPMNCT\nADNPSPELAT\n\
        ADNPSPELCT\nADNPSPMNAT\nADNPSPMNCT\nADOL\nADPPPPELAT\nADPPPPELCT\nADPPPPMNAT\nADPPPPMNCT\nADPPSPELAT\n\
        ADPPSPELCT\nADPPSPMNAT\nADPPSPMNCT\nADRFPPELAT\nADRFPPELCT\nADRFPPMNAT\nADRFPPMNCT\nADRFSPELAT\nADRFSPELCT\n\
        ADRFSPMNAT\nADRFSPMNCT\nADVERSE_REACTION\nAE\nAFOOT\nAFTHRS\nAGE\nAGGREGATE\nAHOC\nAIRTRNS\nALC\nALEC\nALG\n\
        ALGY\nALK\nALLCAT\nALLDONE\nALLERLE\nALLERLREV\nALLGCAT\nALRTENDLATE\nALRTSTRTLATE\nALTC\nAMB\nAMBAIR\nAMBGRND\n\
        AMBHELO\nAMBT\nANANTRNS\nANF\nANHUMTRNS\nANNDI\nANNGEN\nANNIMM\nANNLAB\nANNMED\nANNU\nANONY\nAOD\nAOSC\nAR\n\
        ARCAT\nARTBLD\nAS\nASSERTION\nAUDIT\nAUDTR\nAUTH\nAUTHPOL\nAUTO\nAUTO-HIGH\nAUTO-LOW\nAUTOATTCH\nAUTOPOL\n\
        AVAILABLE\nActTrustPolicyType\nB\nBDYFLDTRNS\nBH\nBLDTRNS\nBLK\nBONUS\nBOOSTER\nBR\nBUS\nC\nCACC\nCACS\nCAIC\n\
        CAMC\nCAMI\nCANC\nCANCAPT\nCANPRG\nCAP\nCAPC\nCARD\nCARELIST\nCASESER\nCASH\nCAST\nCBAR\nCBGC\nCC\nCCAD\nCCAR\n\
        CCCC\nCCGC\nCCPC\nCCSC\nCDEC\nCDEP\nCDGD\nCDIA\nCDIO\nCDRC\nCDSREV\nCEL\nCEMC\nCEPI\nCFEL\nCFPC\nCFWD\nCHAR\n\
        CHFC\nCHK\nCHLDCARE\nCHR\nCHRG\nCHRO\nCHRON\nCHYP\nCIMC\nCIRCLE\nCLINNOTEE\nCLINNOTEREV\nCLSSRM\nCMGC\nCMIH\n\
        CMPMSRMTH\nCMPMSRSCRWGHT\nCMSC\nCNEC\nCNMC\nCNQC\nCNSC\nCOBSCAT\nCODE_DEPREC\nCODE_INVAL\nCOGC\nCOGN\nCOIN\n\
        COINS\nCOJR\nCOL\nCOMC\nCOMPLY\nCOMPT\nCONC\nCOND\nCONDLIST\nCONSUMPTION\nCONT\nCONTF\nCONVEYNC\nCOPAY\n\
        COPAYMENT\nCOPC\nCOPD\nCOPY\nCORT\nCOSC\nCOTC\nCOVGE\nCOVMX\nCOVPOL\nCOVPRD\nCPAD\nCPEC\nCPGC\nCPHC\nCPINV\n\
        CPLYCC\nCPLYCD\nCPLYJPP\nCPLYOPP\nCPLYOSP\nCPLYPOL\nCPND\nCPNDDRGING\nCPNDINDING\nCPNDSUPING\nCPRC\nCPSC\nCPST\n\
        CPTM\nCPYC\nCREACT\nCRIME\nCRIT\nCROC\nCRPC\nCRS\nCSDM\nCSIC\nCSINV\nCSLD\nCSPINV\nCSPT\nCSUC\nCTBU\nCTCOMPT\n\
        CTLSUB\nCTMO\nCTSC\nCURC\nCURMEDLIST\nCURRENT\nCVDC\nCVSC\nCWMA\nCWOH\nCommonRule\nDACT\nDALG\nDAY\nDDP\n\
        DECLASSIFYLABEL\nDEDUCT\nDEDUCTIBLE\nDEF\nDEFB\nDEID\nDELAU\nDELEPOL\nDEMO\nDEMOCAT\nDENEX\nDENEXCEP\nDENOM\n\
        DENTAL\nDENTPRG\nDERMTRNS\nDF\nDIA\nDIAGLISTE\nDIAGLISTREV\nDICAT\nDIET\nDILUTION\nDINT\nDIS\nDISC\nDISCHINSTE\n\
        DISCHSUME\nDISCHSUMREV\nDISCMEDLIST\nDISDX\nDISEASE\nDISEASEPRG\nDISPLAY\nDM\nDN\nDNAINT\nDNTL\nDOB\nDOCUMENT\n\
        DOSE\nDOSECOND\nDOSEDUR\nDOSEDURH\nDOSEDURHIND\nDOSEDURL\nDOSEDURLIND\nDOSEH\nDOSEHIND\nDOSEHINDA\nDOSEHINDSA\n\
        DOSEHINDW\nDOSEIND\nDOSEIVL\nDOSEIVLIND\nDOSEL\nDOSELIND\nDOSELINDA\nDOSELINDSA\nDOSELINDW\nDOWNGRDLABEL\nDRG\n\
        DRGIS\nDRGRHB\nDRIVLABEL\nDRUG\nDRUGING\nDRUGPOL\nDRUGPRG\nDSC\nDUPTHPCLS\nDUPTHPGEN\nDUPTHPY\nDV\nDVD\nDX\n\
        EALG\nEAP\nEDU\nEFORM\nEHCPOL\nEINT\nELG\nELLIPSE\nEM\nEMAUTH\nEMER\nEMOTDIS\nEMP\nEMPL\nEMRGONLY\nENAINT\n\
        ENCRYPT\nENCRYPTR\nENCRYPTT\nENCRYPTU\nENDC\nENDLATE\nENDRENAL\nENVTRNS\nEPYMT\nESA\nETH\nETHUD\nEVNFCTS\nEWB\n\
        F\nFALG\nFALLRISK\nFAST\nFAX\nFD\nFDACOATING\nFDACOLOR\nFDAIMPRINTCD\nFDALOGO\nFDASCORING\nFDASHAPE\nFDASIZE\n\
        FECTRNS\nFF\nFFC\nFFCS\nFFP\nFFPS\nFFS\nFFSS\nFFSTOP\nFIBRIN\nFILT\nFINALDT\nFINBILL\nFININV\nFINT\nFLD\nFLEXP\n\
        FMCOMPT\nFNAINT\nFNLFEE\nFOMTRNS\nFOOD\nFOODTRNS\nFORM\nFORMAT\nFORMULA\nFRAMEING\nFRAUD\nFRSTFEE\nFS\nFST\n\
        FULFIL\nGARN\nGDIS\nGEALRT\nGEN\nGEND\nGENDER\nGENE\nGENRL\nGF\nGFTH\nGISTIER\nGOALLIST\nGOVEMP\nGRADE\n\
        GRANTORCHOICE\nGTIN\nGUIDE\nHCPCSA\nHEALTHREC\nHELD\nHEMOLYSIS\nHGHT\nHH\nHHOBS\nHIP\nHIPAANOPP\nHIPAAPsyNotes\n\
        HIPAASelfPay\nHIRISK\nHISTMEDLIST\nHISTORIC\nHIV\nHIVAIDS\nHLTHCARE\nHMO\nHOMECARE\nHOSPPTNT\nHOSPVSTR\n\
        HOUSEHLD\nHRCOMPT\nHSAPOL\nHST\nHUAPRV\nHUMHUMTRNS\nI\nICOL\nICTERUS\nID\nIDSCL\nIDUR\nILLEGAL\nIMG\nIMMLE\n\
        IMMLREV\nIMMUCAT\nIMMUNIZ\nIMP\nIMPLIED\nIMPLIEDD\nIND\nIND01\nIND02\nIND03\nIND04\nIND05\nINDTRNS\nINFA\n\
        INFAO\nINFASO\nINFAUT\nINFCON\nINFCRT\nINFDNG\nINFEMER\nINFPWR\nINFREG\nINITIAL\nINITIMMUNIZ\nINMATE\nINT\n\
        INTDX\nINTERVAL\nINTFR\nINTIMATE\nINTOLIST\nINV\nINVOICE\nINVTYPE\nIP\nIPOP\nIPPOP\nIRDSCL\nISOL\nISSUE\n\
        ITMCNT\nKEY\nKEY204\nKEY205\nKEY206\nKSUBJ\nKSUBT\nL\nLAB\nLABCAT\nLABEL\nLABOE\nLABRESULTS\nLABRREV\nLACT\n\
        LACTTRNS\nLATE\nLAWENF\nLDLP\nLENSING\nLEN_LONG\nLEN_RANGE\nLEN_SHORT\nLF\nLFEMX\nLGPC\nLIFE\nLIPEMIA\nLIVARG\n\
        LOAN\nLOC\nLOCIS\nLP\nLQ\nLRCOMPT\nLS\nLTC\nLTRMCARE\nLU\nM\nMANDPOL\nMANUAL\nMARKUP\nMARST\nMARWLREV\nMASK\n\
        MAXOCCURS\nMC\nMCPOL\nMDOSE\nMED\nMEDCCAT\nMEDLIST\nMEDOE\nMEDT\nMENCAT\nMENTPOL\nMENTPRG\nMH\nMICROORGRREV\n\
        MICRORREV\nMICROSENSRREV\nMILITARY\nMINEC\nMINFREQ\nMINOCCURS\nMISSAPT\nMISSCOND\nMISSMAND\nMLREV\nMODEL\n\
        MONTH\nMS\nMSD\nMSRADJ\nMSRAGG\nMSRIMPROV\nMSRJUR\nMSROBS\nMSRPOPL\nMSRPOPLEX\nMSRRPTR\nMSRRPTTIME\nMSRSCORE\n\
        MSRSET\nMSRTOPIC\nMSRTP\nMSRTYPE\nMST\nMVA\nN\nNAINT\nNAT\nNAUTH\nNELG\nNETAMT\nNEUT\nNF\nNHP\nNOAUTH\n\
        NOCOLLECT\nNOCONSENT\nNODSCLCD\nNODSCLCDS\nNODUPS\nNOI\nNOINTEGRATE\nNOLIST\nNOMOU\nNON\nNONAC\nNONRX\n\
        NOORGPOL\nNOPAT\nNOPERSIST\nNOPERSISTP\nNOPP\nNORDSCLCD\nNORDSCLCDS\nNORDSCLW\nNORELINK\nNOREUSE\nNOSTRNS\n\
        NOTACTN\nNOTEQUIV\nNOTEQUIVGEN\nNOTEQUIVTHER\nNOVIP\nNUMER\nNUMEX\nO\nOBS\nOBSA\nOBSANTC\nOBSANTV\nOBSENC\n\
        OBSOLETE\nOE\nOHSINV\nOINT\nONC\nONET\nOOJ\nOOO\nOPIOIDUD\nOPTIN\nOPTINR\nOPTOUT\nOPTOUTE\nORCON\nOREV\nORTHO\n\
        OTC\nObligationPolicy\nP\nPACOMPT\nPAF\nPAINV\nPALL\nPAPER\nPAR\nPARTRNS\nPATDOC\nPATEDUE\nPATINFO\nPATPREF\n\
        PATPREFALT\nPATREPE\nPATREPREV\nPAT_ADV_EVNT\nPAY\nPAYEE\nPAYOR\nPBILLACCT\nPDNFPPELAT\nPDNFPPELCT\nPDNFPPMNAT\n\
        PDNFPPMNCT\nPDNFSPELAT\nPDNFSPELCT\nPDNFSPMNAT\nPDNFSPMNCT\nPDNPPPELAT\nPDNPPPELCT\nPDNPPPMNAT\nPDNPPPMNCT\n\
        PDNPSPELAT\nPDNPSPELCT\nPDNPSPMNAT\nPDNPSPMNCT\nPDPPPPELAT\nPDPPPPELCT\nPDPPPPMNAT\nPDPPPPMNCT\nPDPPSPELAT\n\
        PDPPSPELCT\nPDPPSPMNAT\nPDPPSPMNCT\nPDS\nPEALRT\nPED\nPERFEE\nPERIOD\nPERMBNS\nPERSISTLABEL\nPHAR\nPHY\nPHYRHB\n\
        PIE\nPINV\nPLACE\nPLACTRNS\nPLYDOC\nPLYPHRM\nPNC\nPOINT\nPOLY\nPOS\nPPO\nPPRD\nPRA\nPRDING\nPRDMX\nPRE\n\
        PREFSTRENGTH\nPREG\nPRENC\nPREVINEF\nPRIVMARK\nPRLMN\nPRN\nPROA\nPROBLIST\nPROBLISTE\nPROBLISTREV\nPROV\nPRS\n\
        PRVTRN\nPSEUD\nPST\nPSVCCAT\nPSY\nPSYCH\nPSYTHPN\nPTNTCARE\nPUBLICPOL\nPUBTRN\nPYRDELAY\nR\nRACE\nRADREPE\n\
        RADREPREV\nRALG\nRAR\nRAT\nRD\nREACT\nRECA\nRECOV\nREDACT\nREF\nREFLEX\nREFNR\nREI\nREL\nREMLE\nREMLREV\nRENT\n\
        REPRESENTATIVE_BEAT\nREPSERV\nREP_HALF_LIFE\nREP_RANGE\nRERUN\nRESCOMPT\nRESEARCH\nRESTOCK\nRETIRE\nRETRO\nREV\n\
        RF\nRFC\nRFCS\nRFF\nRFFS\nRFP\nRFPS\nRFS\nRHYTHM\nRINT\nRISKASSESS\nRISKLIST\nRMGTCOMPT\nROIFS\nROIPS\nROST\n\
        RREACT\nRSDID\nRSREID\nRX\nRXCAT\nRXCINV\nRXDINV\nRefrainPolicy\nS\nSA\nSAC\nSAFNET\nSALE\nSBBLELAT\nSBBLELCT\n\
        SBFINV\nSBNFELAT\nSBNFELCT\nSBPDELAT\nSBPDELCT\nSCA\nSCH\nSCHL\nSCHLDIV\nSCHOOL\nSCHOOL2\nSDE\nSDV\n\
        SECALTINTOBS\nSECCATOBS\nSECCLASSOBS\nSECCONOBS\nSECDATINTOBS\nSECINTCONOBS\nSECINTOBS\nSECINTPRVABOBS\n\
        SECINTPRVOBS\nSECINTPRVRBOBS\nSECINTSTOBS\nSECOBS\nSECTRSTOBS\nSENDAPP\nSESS\nSEV\nSEX\nSEXTRNS\nSICKLE\nSO\n\
        SOCIAL\nSOCIAL2\nSP\nSPEND\nSPI\nSPLCOATING\nSPLCOLOR\nSPLIMAGE\nSPLIMPRINT\nSPLSCORING\nSPLSHAPE\nSPLSIZE\n\
        SPLSYMBOL\nSPT\nSREC\nSS\nSSP\nSSTOR\nSTD\nSTORE\nSTRAN\nSTRAT\nSTRTLATE\nSUBPOL\nSUBPRG\nSUBSIDFFS\nSUBSIDIZ\n\
        SUBSIDMC\nSUBSTNCE\nSUBSUPP\nSUD\nSUPPLEMENT\nSUPPRESSED\nSURG\nSURPL\nSecurityPolicy\nT\nTB\nTBOO\nTBS\n\
        TEACHER\nTF\nTFS\nTIME\nTIME_ABSOLUTE\nTIME_RELATIVE\nTIMING\nTLIFE\nTOOLATE\nTOOSOON\nTPROD\nTRAN\nTRANF\n\
        TRANSFER\nTRAVEL\nTRAVINT\nTRNSFTRNS\nTRSTACCRD\nTRSTACCRDOBS\nTRSTAGRE\nTRSTAGREOBS\nTRSTASSUR\nTRSTCERT\n\
        TRSTCERTOBS\nTRSTFWK\nTRSTFWKOBS\nTRSTLOAOBS\nTRSTMEC\nTRSTMECOBS\nTitle38Section7332\nUD\nUDE\nUFIL\nULIFE\n\
        UMBRL\nUNINSMOT\nUNITPRICE\nUNITQTY\nUNRELAT\nUNSPSC\nUPC\nUPGRDLABEL\nURGENT\nUSE\nV\nVAC_PROBLEM\nVALIDAT\n\
        VECTRNS\nVERBAUTH\nVET\nVFPAPER\nVIO\nVISPOL\nVLI\nVOLUME\nVR\nVRXINV\nW\nWATTRNS\nWCBPOL\nWEEK\nWELLREMLE\n\
        WELLREMLREV\nWGHT\nWIATTCH\nWORK2\nWPA\nWRKCOMP\nX\nXRAY\nYEAR\n_ActAccountCode\n_ActAdjudicationCode\n\
        _ActAdjudicationGroupCode\n_ActAdjudicationResultActionCode\n_ActAdministrativeAuthorizationDetectedIssueCode\n\
        _ActAdministrativeDetectedIssueCode\n_ActAdministrativeDetectedIssueManagementCode\n\
        _ActAdministrativeRuleDetectedIssueCode\n_ActBillableModifierCode\n_ActBillableServiceCode\n\
        _ActBillingArrangementCode\n_ActBoundedROICode\n_ActCareProvisionCode\n_ActClaimAttachmentCategoryCode\n\
        _ActConsentDirective\n_ActConsentType\n_ActContainerRegistrationCode\n_ActControlVariable\n\
        _ActCoverageAuthorizationConfirmationCode\n_ActCoverageConfirmationCode\n\
        _ActCoverageEligibilityConfirmationCode\n_ActCoverageLimitCode\n_ActCoverageQuantityLimitCode\n\
        _ActCoverageTypeCode\n_ActCoveredPartyLimitCode\n_ActCredentialedCareCode\n\
        _ActCredentialedCareProvisionPersonCode\n_ActCredentialedCareProvisionProgramCode\n\
        _ActDetectedIssueManagementCode\n_ActEncounterAccommodationCode\n_ActEncounterCode\n_ActExposureCode\n\
        _ActFinancialTransactionCode\n_ActHealthInsuranceTypeCode\n_ActIncidentCode\n_ActInformationAccessCode\n\
        _ActInformationAccessContextCode\n_ActInformationCategoryCode\n_ActInformationSensitivityPolicy\n\
        _ActInsurancePolicyCode\n_ActInsuranceTypeCode\n_ActInvoiceAdjudicationPaymentCode\n\
        _ActInvoiceAdjudicationPaymentGroupCode\n_ActInvoiceAdjudicationPaymentSummaryCode\n\
        _ActInvoiceDetailClinicalProductCode\n_ActInvoiceDetailClinicalServiceCode\n_ActInvoiceDetailCode\n\
        _ActInvoiceDetailDrugProductCode\n_ActInvoiceDetailGenericAdjudicatorCode\n_ActInvoiceDetailGenericCode\n\
        _ActInvoiceDetailGenericModifierCode\n_ActInvoiceDetailGenericProviderCode\n\
        _ActInvoiceDetailPreferredAccommodationCode\n_ActInvoiceDetailTaxCode\n_ActInvoiceElementCode\n\
        _ActInvoiceElementSummaryCode\n_ActInvoiceGroupCode\n_ActInvoiceInterGroupCode\n_ActInvoiceOverrideCode\n\
        _ActInvoiceRootGroupCode\n_ActListCode\n_ActMedicalServiceCode\n_ActMedicationTherapyDurationWorkingListCode\n\
        _ActMonitoringProtocolCode\n_ActNonObservationIndicationCode\n_ActObservationList\n\
        _ActObservationVerificationType\n_ActPatientAnnotationType\n_ActPatientTransportationModeCode\n_ActPaymentCode\n\
        _ActPharmacySupplyType\n_ActPolicyType\n_ActPrivacyLaw\n_ActPrivacyPolicy\n_ActProcedureCode\n\
        _ActProductAcquisitionCode\n_ActProgramTypeCode\n_ActSpecObsCode\n_ActSpecimenTransportCode\n\
        _ActSpecimenTreatmentCode\n_ActSubstanceAdministrationCode\n_ActSuppliedItemDetectedIssueCode\n_ActTaskCode\n\
        _ActTherapyDurationWorkingListCode\n_ActTransportationModeCode\n_ActUSPrivacyLaw\n\
        _AdministrationDetectedIssueCode\n_AnnotationType\n_AppropriatenessDetectedIssueCode\n\
        _AuthorizationIssueManagementCode\n_CaseTransmissionMode\n_ECGObservationSeriesType\n\
        _EntitySensitivityPolicyType\n_FDALabelData\n_GeneticObservationType\n_HL7AccommodationCode\n\
        _HL7DefinedActCodes\n_ImmunizationObservationType\n_IndividualCaseSafetyReportType\n\
        _InformationSensitivityPolicy\n_InteractionDetectedIssueCode\n_InvoiceElementAdjudicated\n_InvoiceElementPaid\n\
        _InvoiceElementSubmitted\n_LOINCObservationActContextAgeType\n_MedicationObservationType\n\
        _ObservationIssueTriggerCodedObservationType\n_ObservationQualityMeasureAttribute\n_ObservationSequenceType\n\
        _ObservationSeriesType\n_ObservationType\n_PatientImmunizationRelatedObservationType\n\
        _PopulationInclusionObservationType\n_PreferenceObservationType\n_ROIOverlayShape\n\
        _RoleInformationSensitivityPolicy\n_SupplyDetectedIssueCode\n_TimingDetectedIssueCode\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_EXPOSURE_LEVEL_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        HIGH\nLOW\nMEDIUM\n_ActExposureLevelCode\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_INVOICE_ELEMENT_MODIFIER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier", complete: true, case_sensitive: true,
    codes: CodeList("\
        EFORM\nFAX\nLINV\nPAPER\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_MOOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActMood", complete: true, case_sensitive: true,
    codes: CodeList("\
        APT\nARQ\nCRT\nDEF\nEVN\nEVN.CRT\nEXPEC\nGOL\nGOL.CRT\nINT\nINT.CRT\nOPT\nPERM\nPERMRQ\nPRMS\nPRMS.CRT\nPRP\n\
        RMD\nRQO\nRQO.CRT\nRSK\nRSK.CRT\nSLOT\n_ActMoodActRequest\n_ActMoodCompletionTrack\n_ActMoodDesire\n\
        _ActMoodPotential\n_ActMoodPredicate\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_PRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActPriority", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nCR\nCS\nCSP\nCSR\nEL\nEM\nP\nPRN\nR\nRR\nS\nT\nUD\nUR\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActReason", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACCRED\nACCREQNA\nADMINERROR\nADMREV\nADVSTORAGE\nAGE\nALGINT\nALREADYRX\nALTCHOICE\nALTD\nBIORCH\nBLK\nBONUS\n\
        BTG\nCAREMGT\nCHD\nCHGDATA\nCLARIF\nCLINMOD\nCLINTRCH\nCLINTRCHNPC\nCLINTRCHPC\nCLINTRL\nCLMATTCH\nCOC\n\
        COLDCHNBRK\nCOMPCON\nCOMPL\nCONTRA\nCOVAUTH\nCOVERAGE\nCOVSUS\nCRIME\nCT\nDEC\nDECSD\nDEP\nDIS\nDISASTER\n\
        DISCONT\nDONAT\nDOSECHG\nDRUGHIGH\nDSRCH\nECH\nEDU\nEIE\nELIGDTRM\nELIGVER\nEMP\nEMPLOY\nENADMIN\nENROLLM\nER\n\
        ERTREAT\nESP\nETREAT\nEXPLOT\nFAM\nFAMPHYS\nFAMRQT\nFILLED\nFIN\nFINAN\nFIXDATA\nFLRCNV\nFLRSTCK\nFOABORT\n\
        FOSUSP\nFP\nFRAUD\nFRR01\nFRR02\nFRR03\nFRR04\nFRR05\nFRR06\nGOV\nHACCRED\nHCOMPL\nHDECD\nHDIRECT\nHDM\nHEALTH\n\
        HLEGAL\nHMARKT\nHOLDDONE\nHOLDINAP\nHOPERAT\nHOSPADM\nHOUTCOMS\nHPAYMT\nHPRGRP\nHQUALIMP\nHRESCH\nHSYSADMIN\n\
        HTEST\nIMMUNE\nIMPROV\nINCCOVPTY\nINCINVOICE\nINCPOLICY\nINCPROV\nIND\nINEFFECT\nINRQSTATE\nINTOL\nINVOICE\n\
        LABELING\nLABINT\nLEGAL\nLOCKED\nLTC\nMARKT\nMDATA\nMED\nMEDNEC\nMEDPREC\nMEMADMIN\nMETAMGT\nMILCDM\nMILDCRG\n\
        MODIFY\nMONIT\nMTG\nMULTI\nNEEDAPMT\nNEWDATA\nNEWSTR\nNEWTHER\nNOAGNTPERM\nNOMATCH\nNON-AVAIL\nNOPERM\nNOPICK\n\
        NOPRODMTCH\nNORECMTCH\nNOREQ\nNOSERMTCH\nNOTAVAIL\nNOTCOVER\nNOTPAT\nNOUSERPERM\nNOUSRPERM\nNOVERMTCH\nNPT\n\
        OFFICE\nONHOLD\nOPERAT\nOS\nOSTOCK\nOUTCOMS\nOUTSIDESCHED\nOVRER\nOVRINCOMP\nOVRPJ\nOVRPS\nOVRTPS\nPAT\n\
        PATADMIN\nPATCAR\nPATDEC\nPATINELIG\nPATOBJ\nPATREQ\nPATRQT\nPATSFTY\nPAYMT\nPERFMSR\nPHARM\nPHILISOP\nPHY\n\
        PNC\nPOARCH\nPOPHLTH\nPPT\nPRCREV\nPRECLINTRCH\nPREFUS\nPREG\nPRGRPT\nPRNA\nPROA\nPRODRECALL\nPROG\nPROTUNMET\n\
        PROVUNAUTH\nPUBHLTH\nPWATRNY\nPurposeOfUse\nQUALIMP\nQUANTCHG\nRECALL\nRECORDMGT\nRECOV\nREGERR\nREGUL\nRELIG\n\
        REMITADV\nREPLACE\nREPLACEFIX\nRESCH\nRET\nRETRO\nRQ\nRR\nRSRCH\nSALG\nSCH\nSDDI\nSDUPTHER\nSINTOL\nSPC\nSPO\n\
        SRVC\nSTATUTORY\nSTOPMED\nSUPNWK\nSURG\nSYSADMN\nSYSDEV\nTHERCHAR\nTHREAT\nTOOEARLY\nTRAIN\nTRAN\nTRANSRCH\n\
        TREAT\nTRIAL\nTRM\nUMDATA\nUNABLE\nUNKWNTARGET\nUNS\nUPT\nVACEFF\nVACSAF\nVALIDATION\nVEHIC\nWASHOUT\nWORK\n\
        WRNGVER\n_ActAccommodationReason\n_ActBillableClinicalServiceReason\n_ActBillableServiceReason\n\
        _ActConsentInformationAccessOverrideReason\n_ActCoverageReason\n_ActHealthInformationManagementReason\n\
        _ActIneligibilityReason\n_ActInformationManagementReason\n_ActInformationPrivacyReason\n_ActInvalidReason\n\
        _ActInvoiceCancelReason\n_ActNoImmunizationReason\n_ActSupplyFulfillmentRefusalReason\n\
        _ClinicalResearchEventReason\n_ClinicalResearchObservationReason\n_CombinedPharmacyOrderSuspendReasonCode\n\
        _ControlActNullificationReasonCode\n_ControlActNullificationRefusalReasonType\n_ControlActReason\n\
        _CoverageEligibilityReason\n_EligibilityActReasonCode\n_GenericUpdateReasonCode\n\
        _MedicationOrderAbortReasonCode\n_MedicationOrderReleaseReasonCode\n_ModifyPrescriptionReasonType\n\
        _PatientProfileQueryReasonCode\n_PharmacySupplyEventAbortReason\n_PharmacySupplyEventStockReasonCode\n\
        _PharmacySupplyRequestFulfillerRevisionRefusalReasonCode\n_PharmacySupplyRequestRenewalRefusalReasonCode\n\
        _RefusalReasonCode\n_SchedulingActReason\n_StatusRevisionRefusalReasonCode\n\
        _SubstanceAdminSubstitutionNotAllowedReason\n_SubstanceAdminSubstitutionReason\n\
        _SubstanceAdministrationPermissionRefusalReasonCode\n_SupplyOrderAbortReasonCode\n_TransferActReason\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_RELATIONSHIP_CHECKPOINT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint", complete: true, case_sensitive: true,
    codes: CodeList("\
        B\nE\nS\nT\nX\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_RELATIONSHIP_JOIN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin", complete: true, case_sensitive: true,
    codes: CodeList("\
        D\nK\nW\nX\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_RELATIONSHIP_SPLIT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit", complete: true, case_sensitive: true,
    codes: CodeList("\
        E1\nEW\nI1\nIW\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_RELATIONSHIP_SUBSET: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset", complete: true, case_sensitive: true,
    codes: CodeList("\
        ActRelationshipExpectedSubset\nActRelationshipPastSubset\nFIRST\nFUTSUM\nFUTURE\nLAST\nMAX\nMIN\nNEXT\nPAST\n\
        PREVSUM\nRECENT\nSUM\n_ParticipationSubset\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_RELATIONSHIP_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACTIMM\nADJUNCT\nAPND\nARR\nART\nAUTH\nBLOCK\nBSLN\nCAUS\nCHRG\nCIND\nCOMP\nCOMPLY\nCONCURRENT\nCOST\nCOVBY\n\
        CREDIT\nCTRLV\nCURE\nCURE.ADJ\nDEBIT\nDEP\nDIAG\nDOC\nDRIV\nDURING\nEAE\nEAEORECW\nEAS\nEASORECWS\nEBE\n\
        EBEORECW\nEBS\nEBSORECWS\nECW\nECWS\nEDU\nELNK\nENE\nENS\nEVID\nEXACBY\nEXPL\nFLFS\nGEN\nGEVL\nGOAL\nIMM\n\
        INDEPENDENT\nINST\nINTF\nITEMSLOC\nLIMIT\nMBR\nMETA\nMFST\nMITGT\nMOD\nMTCH\nMTGT.ADJ\nMTREAT\nNAME\nOBJC\n\
        OBJF\nOCCR\nOPTN\nOREF\nOUTC\nOVERLAP\nPALLTREAT\nPART\nPASSIMM\nPERT\nPRCN\nPREV\nPRYLX\nQUALF\nRACT\nRCHAL\n\
        RCVY\nREFR\nREFV\nRELVBY\nREV\nRISK\nRPLC\nRSON\nSAE\nSAEORSCWE\nSAS\nSASEAE\nSASECWE\nSASORSCW\nSASSBEEAS\n\
        SBE\nSBEEAE\nSBEORSCWE\nSBS\nSBSEAE\nSBSEAS\nSBSEASEBE\nSBSEBE\nSBSECWE\nSBSORSCW\nSCH\nSCW\nSCWE\nSCWSEAE\n\
        SCWSEBE\nSDU\nSEQL\nSNE\nSNS\nSPRT\nSPRTBND\nSTEP\nSUBJ\nSUCC\nSUGG\nSUMM\nSYMP\nTREAT\nTRIG\nUPDT\nUSE\nVALUE\n\
        VRXCRPT\nXCRPT\nXFRM\n_ActClassTemporallyPertains\n_ActRelationshipAccounting\n_ActRelationshipConditional\n\
        _ActRelationshipCostTracking\n_ActRelationshipPosting\n_ActRelationshipTemporallyPertains\n\
        _ActRelationshipTemporallyPertainsApproximates\n_ActRelationsipObjective\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_SITE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActSite", complete: true, case_sensitive: true,
    codes: CodeList("\
        BE\nBN\nBU\nLA\nLAC\nLACF\nLD\nLE\nLEJ\nLF\nLG\nLH\nLIJ\nLLAQ\nLLFA\nLMFA\nLN\nLPC\nLSC\nLT\nLUA\nLUAQ\nLUFA\n\
        LVG\nLVL\nOD\nOS\nOU\nPA\nPERIN\nRA\nRAC\nRACF\nRD\nRE\nREJ\nRF\nRG\nRH\nRIJ\nRLAQ\nRLFA\nRMFA\nRN\nRPC\nRSC\n\
        RT\nRUA\nRUAQ\nRUFA\nRVG\nRVL\n_HumanActSite\n_HumanSubstanceAdministrationSite\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        aborted\nactive\ncancelled\ncompleted\nheld\nnew\nnormal\nnullified\nobsolete\nsuspended\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_USPRIVACY_LAW: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw", complete: true, case_sensitive: true,
    codes: CodeList("\
        42CFRPart2\nCommonRule\nHIPAANOPP\nHIPAAPsyNotes\nHIPAASelfPay\nTitle38Section7332\n_ActUSPrivacyLaw\n"),
};

#[rustfmt::skip]
static CS_V3_ACT_UNCERTAINTY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ActUncertainty", complete: true, case_sensitive: true,
    codes: CodeList("\
        N\nU\n"),
};

#[rustfmt::skip]
static CS_V3_ADDRESS_PART_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AddressPartType", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADL\nAL\nBNN\nBNR\nBNS\nCAR\nCEN\nCNT\nCPA\nCTY\nDAL\nDEL\nDINST\nDINSTA\nDINSTQ\nDIR\nDMOD\nDMODID\nDPID\nINT\n\
        POB\nPRE\nSAL\nSTA\nSTB\nSTR\nSTTYP\nUNID\nUNIT\nZIP\n"),
};

#[rustfmt::skip]
static CS_V3_ADDRESS_USE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AddressUse", complete: true, case_sensitive: true,
    codes: CodeList("\
        AS\nBAD\nCONF\nDIR\nEC\nH\nHP\nHV\nMC\nOLD\nPG\nPHYS\nPST\nPUB\nTMP\nWP\n_GeneralAddressUse\n_PostalAddressUse\n\
        _TelecommunicationAddressUse\n"),
};

#[rustfmt::skip]
static CS_V3_ADMINISTRATIVE_GENDER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender", complete: true, case_sensitive: true,
    codes: CodeList("\
        F\nM\nUN\n"),
};

#[rustfmt::skip]
static CS_V3_AMERICAN_INDIAN_ALASKA_NATIVE_LANGUAGES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages", complete: true, case_sensitive: true,
    codes: CodeList("\
        _Abenakian\n_Aleut\n_Algic\n_Algonquian\n_Apachean\n_ArapahoGrosVentre\n_Arapahoan\n_Athapaskan\n\
        _AthapaskanEyak\n_Caddoan\n_Cahitan\n_CaliforniaAthapaskan\n_CentralAlaskaYukon\n_CentralMuskogean\n\
        _CentralNumic\n_CentralSalish\n_Chimakuan\n_Chinookan\n_ChiwereWinnebago\n_CochimiYuman\n_Coosan\n_Cree\n\
        _CreeMontagnais\n_Cupan\n_Dakotan\n_Delawaran\n_DeltaCalifornia\n_Dhegiha\n_Diegueno\n_EasternAlgonquin\n\
        _EasternApachean\n_EasternMiwok\n_EskimoAleut\n_Eskimoan\n_Hokan\n_InteriorSalish\n_InuitInupiaq\n_Iroquoian\n\
        _Kalapuyan\n_Keresan\n_KiowaTanoan\n_KoyukonIngalik\n_KutchinHan\n_Maiduan\n_MississippiValley\n_MissouriRiver\n\
        _Miwokan\n_Muskogean\n_Nadene\n_Nootkan\n_NorthernCaddoan\n_NorthernIroquoian\n_Numic\n_Ojibwayan\n\
        _OregonAthapaskan\n_PacificCoastAthapaskan\n_Pai\n_Palaihnihan\n_Penutian\n_Pidgin\n_PlateauPenutian\n_Pomoan\n\
        _Ritwan\n_River\n_Sahaptian\n_Salishan\n_SaukFoxKickapoo\n_SerranoGabrielino\n_Shasta\n_Siouan\n_SiouanCatawba\n\
        _SirenikskiYupik\n_SouthernAlaska\n_SouthernCaddoan\n_SouthernNumic\n_Takelman\n_Takic\n_Tanana\n\
        _TananaTutchone\n_Taracahitan\n_Tepiman\n_Tiwa\n_Tsamosan\n_Tsimshianic\n_UpperChinook\n_Utian\n_UtoAztecan\n\
        _Wakashan\n_WesternApachean\n_WesternMiwok\n_WesternMuskogean\n_WesternNumic\n_Wintuan\n_Yokutsan\n_Yukian\n\
        _Yuman\nx-AAQ\nx-ABE\nx-ACH\nx-AHT\nx-AKZ\nx-ALW\nx-APJ\nx-APK\nx-APL\nx-APM\nx-APW\nx-ARI\nx-ARP\nx-ASB\n\
        x-ATS\nx-ATW\nx-BLC\nx-CAD\nx-CAY\nx-CCT\nx-CEA\nx-CER\nx-CHH\nx-CHL\nx-CHY\nx-CIC\nx-CJH\nx-CKU\nx-CLM\nx-COC\n\
        x-COL\nx-COM\nx-COS\nx-COW\nx-CRD\nx-CRK\nx-CRO\nx-CRP\nx-CSI\nx-CSM\nx-CUP\nx-DEL\nx-DHG\nx-DIH\nx-EMS\nx-ENH\n\
        x-ESI\nx-ESK\nx-ESS\nx-ESU\nx-EYA\nx-FLA\nx-GSH\nx-HAA\nx-HAI\nx-HID\nx-HOI\nx-HOP\nx-HUP\nx-ING\nx-IOW\nx-KAA\n\
        x-KAL\nx-KAW\nx-KEE\nx-KIC\nx-KIO\nx-KJQ\nx-KJU\nx-KLA\nx-KOY\nx-KTW\nx-KUC\nx-KUN\nx-KUU\nx-KYH\nx-LKT\nx-LMW\n\
        x-LUI\nx-LUT\nx-MAC\nx-MAI\nx-MEZ\nx-MHQ\nx-MIC\nx-MIK\nx-MOH\nx-MON\nx-MOV\nx-MRC\nx-MYH\nx-NAV\nx-NEZ\nx-NKT\n\
        x-NMU\nx-NSQ\nx-NSZ\nx-OJB\nx-OKA\nx-OMA\nx-ONE\nx-ONO\nx-OSA\nx-PAO\nx-PAP\nx-PAR\nx-PAW\nx-PEF\nx-PEO\nx-PEQ\n\
        x-PMW\nx-POO\nx-POT\nx-PSD\nx-PYL\nx-QUA\nx-QUI\nx-QUN\nx-SAC\nx-SEE\nx-SER\nx-SHH\nx-SHT\nx-SJW\nx-SKD\nx-STR\n\
        x-TAA\nx-TAO\nx-TAU\nx-TCB\nx-TEW\nx-TFN\nx-TIX\nx-TKH\nx-TLI\nx-TOL\nx-TOW\nx-TSI\nx-TUB\nx-TUS\nx-TUU\nx-UMA\n\
        x-UTE\nx-WAA\nx-WAC\nx-WAO\nx-WAR\nx-WAS\nx-WIC\nx-WIN\nx-WIT\nx-YAK\nx-YAQ\nx-YUC\nx-YUF\nx-YUK\nx-YUM\nx-YUR\n\
        x-ZUN\n"),
};

#[rustfmt::skip]
static CS_V3_CALENDAR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Calendar", complete: true, case_sensitive: true,
    codes: CodeList("\
        GREG\n"),
};

#[rustfmt::skip]
static CS_V3_CALENDAR_CYCLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-CalendarCycle", complete: true, case_sensitive: true,
    codes: CodeList("\
        CD\nCH\nCM\nCN\nCS\nCW\nCY\nD\nDW\nDY\nH\nM\nN\nS\nWM\nWY\n_CalendarCycleOneLetter\n_CalendarCycleTwoLetter\n"),
};

#[rustfmt::skip]
static CS_V3_CALENDAR_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-CalendarType", complete: true, case_sensitive: true,
    codes: CodeList("\
        GREG\n"),
};

#[rustfmt::skip]
static CS_V3_CHARSET: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Charset", complete: true, case_sensitive: true,
    codes: CodeList("\
        EBCDIC\nISO-10646-UCS-2\nISO-10646-UCS-4\nISO-8859-1\nISO-8859-2\nISO-8859-5\nJIS-2022-JP\nUS-ASCII\nUTF-7\n\
        UTF-8\n"),
};

#[rustfmt::skip]
static CS_V3_CODING_RATIONALE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-CodingRationale", complete: true, case_sensitive: true,
    codes: CodeList("\
        HL7\nO\nOR\nP\nPR\nR\nSH\nSRC\n"),
};

#[rustfmt::skip]
static CS_V3_COMMUNICATION_FUNCTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType", complete: true, case_sensitive: true,
    codes: CodeList("\
        RCV\nRSP\nSND\n"),
};

#[rustfmt::skip]
static CS_V3_COMPRESSION_ALGORITHM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm", complete: true, case_sensitive: true,
    codes: CodeList("\
        BZ\nDF\nGZ\nZ\nZ7\nZL\n"),
};

#[rustfmt::skip]
static CS_V3_CONFIDENTIALITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", complete: true, case_sensitive: true,
    codes: CodeList("\
        B\nC\nD\nETH\nHIV\nI\nL\nM\nN\nPSY\nR\nS\nSDV\nT\nU\nV\n_Confidentiality\n_ConfidentialityByAccessKind\n\
        _ConfidentialityByInfoType\n_ConfidentialityModifiers\n"),
};

#[rustfmt::skip]
static CS_V3_CONTAINER_CAP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ContainerCap", complete: true, case_sensitive: true,
    codes: CodeList("\
        CHILD\nEASY\nFILM\nFOIL\nPUSH\nSCR\n_MedicationCap\n"),
};

#[rustfmt::skip]
static CS_V3_CONTAINER_SEPARATOR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ContainerSeparator", complete: true, case_sensitive: true,
    codes: CodeList("\
        GEL\nNONE\n"),
};

#[rustfmt::skip]
static CS_V3_CONTENT_PROCESSING_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ContentProcessingMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        SEQL\nUNOR\n"),
};

#[rustfmt::skip]
static CS_V3_CONTEXT_CONTROL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ContextControl", complete: true, case_sensitive: true,
    codes: CodeList("\
        AN\nAP\nON\nOP\n_ContextControlAdditive\n_ContextControlNonPropagating\n_ContextControlOverriding\n\
        _ContextControlPropagating\n"),
};

#[rustfmt::skip]
static CS_V3_DATA_OPERATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-DataOperation", complete: true, case_sensitive: true,
    codes: CodeList("\
        ABORT\nACTIVATE\nAPPEND\nCANCEL\nCOMPLETE\nCREATE\nDELETE\nEXECUTE\nHOLD\nJUMP\nMODIFYSTATUS\nNULLIFY\n\
        OBSOLETE\nOPERATE\nREACTIVATE\nREAD\nRELEASE\nRESUME\nSUSPEND\nUPDATE\n"),
};

#[rustfmt::skip]
static CS_V3_DENTITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Dentition", complete: true, case_sensitive: true,
    codes: CodeList("\
        ArtificialDentition\nPermanentDentition\nPrimaryDentition\nSupernumeraryTooth\nTID1\nTID10\nTID10a\nTID10i\n\
        TID10p\nTID10pd\nTID10pm\nTID10s\nTID11\nTID11a\nTID11i\nTID11p\nTID11pd\nTID11pm\nTID11s\nTID12\nTID12a\n\
        TID12i\nTID12p\nTID12pd\nTID12pm\nTID12s\nTID13\nTID13a\nTID13i\nTID13p\nTID13pd\nTID13pm\nTID13s\nTID14\n\
        TID14a\nTID14i\nTID14p\nTID14pd\nTID14pm\nTID14s\nTID15\nTID15a\nTID15i\nTID15p\nTID15pd\nTID15pm\nTID15s\n\
        TID16\nTID16a\nTID16i\nTID16p\nTID16pd\nTID16pm\nTID16s\nTID17\nTID17a\nTID17ad\nTID17am\nTID17d\nTID17i\n\
        TID17id\nTID17im\nTID17m\nTID17p\nTID17pd\nTID17pm\nTID17s\nTID18\nTID18a\nTID18ad\nTID18am\nTID18d\nTID18i\n\
        TID18id\nTID18im\nTID18m\nTID18p\nTID18pd\nTID18pm\nTID18s\nTID19\nTID19a\nTID19ad\nTID19am\nTID19d\nTID19i\n\
        TID19id\nTID19im\nTID19m\nTID19p\nTID19pd\nTID19pm\nTID19s\nTID1a\nTID1i\nTID1p\nTID1pd\nTID1pm\nTID1s\nTID2\n\
        TID20\nTID20a\nTID20i\nTID20p\nTID20pd\nTID20pm\nTID20s\nTID21\nTID21a\nTID21i\nTID21p\nTID21pd\nTID21pm\n\
        TID21s\nTID22\nTID22a\nTID22i\nTID22p\nTID22pd\nTID22pm\nTID22s\nTID23\nTID23a\nTID23i\nTID23p\nTID23pd\n\
        TID23pm\nTID23s\nTID24\nTID24a\nTID24i\nTID24p\nTID24pd\nTID24pm\nTID24s\nTID25\nTID25a\nTID25i\nTID25p\n\
        TID25pd\nTID25pm\nTID25s\nTID26\nTID26a\nTID26i\nTID26p\nTID26pd\nTID26pm\nTID26s\nTID27\nTID27a\nTID27i\n\
        TID27p\nTID27pd\nTID27pm\nTID27s\nTID28\nTID28a\nTID28i\nTID28p\nTID28pd\nTID28pm\nTID28s\nTID29\nTID29a\n\
        TID29i\nTID29p\nTID29pd\nTID29pm\nTID29s\nTID2a\nTID2i\nTID2p\nTID2pd\nTID2pm\nTID2s\nTID3\nTID30\nTID30a\n\
        TID30ad\nTID30am\nTID30d\nTID30i\nTID30id\nTID30im\nTID30m\nTID30p\nTID30pd\nTID30pm\nTID30s\nTID31\nTID31a\n\
        TID31ad\nTID31am\nTID31d\nTID31i\nTID31id\nTID31im\nTID31m\nTID31p\nTID31pd\nTID31pm\nTID31s\nTID32\nTID32a\n\
        TID32ad\nTID32am\nTID32d\nTID32i\nTID32id\nTID32im\nTID32m\nTID32p\nTID32pd\nTID32pm\nTID32s\nTID3a\nTID3i\n\
        TID3p\nTID3pd\nTID3pm\nTID3s\nTID4\nTID4a\nTID4i\nTID4p\nTID4pd\nTID4pm\nTID4s\nTID5\nTID5a\nTID5i\nTID5p\n\
        TID5pd\nTID5pm\nTID5s\nTID6\nTID6a\nTID6i\nTID6p\nTID6pd\nTID6pm\nTID6s\nTID7\nTID7a\nTID7i\nTID7p\nTID7pd\n\
        TID7pm\nTID7s\nTID8\nTID8a\nTID8i\nTID8p\nTID8pd\nTID8pm\nTID8s\nTID9\nTID9a\nTID9i\nTID9p\nTID9pd\nTID9pm\n\
        TID9s\nTIDA\nTIDAs\nTIDB\nTIDBs\nTIDC\nTIDCs\nTIDD\nTIDDs\nTIDE\nTIDEs\nTIDF\nTIDFs\nTIDG\nTIDGs\nTIDH\nTIDHs\n\
        TIDI\nTIDIs\nTIDJ\nTIDJs\nTIDK\nTIDKs\nTIDL\nTIDLs\nTIDM\nTIDMs\nTIDN\nTIDNs\nTIDO\nTIDOs\nTIDP\nTIDPs\nTIDQ\n\
        TIDQs\nTIDR\nTIDRs\nTIDS\nTIDSs\nTIDT\nTIDTs\n"),
};

#[rustfmt::skip]
static CS_V3_DEVICE_ALERT_LEVEL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel", complete: true, case_sensitive: true,
    codes: CodeList("\
        C\nN\nS\nW\n"),
};

#[rustfmt::skip]
static CS_V3_DOCUMENT_COMPLETION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion", complete: true, case_sensitive: true,
    codes: CodeList("\
        AU\nDI\nDO\nIN\nIP\nLA\nNU\nPA\nUC\n"),
};

#[rustfmt::skip]
static CS_V3_DOCUMENT_STORAGE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-DocumentStorage", complete: true, case_sensitive: true,
    codes: CodeList("\
        AA\nAC\nAR\nPU\n"),
};

#[rustfmt::skip]
static CS_V3_EDUCATION_LEVEL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EducationLevel", complete: true, case_sensitive: true,
    codes: CodeList("\
        ASSOC\nBD\nELEM\nGD\nHS\nPB\nPOSTG\nSCOL\nSEC\n"),
};

#[rustfmt::skip]
static CS_V3_EMPLOYEE_JOB_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass", complete: true, case_sensitive: true,
    codes: CodeList("\
        FT\nPT\n"),
};

#[rustfmt::skip]
static CS_V3_ENCOUNTER_ADMISSION_SOURCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource", complete: true, case_sensitive: true,
    codes: CodeList("\
        E\nLD\nNB\n"),
};

#[rustfmt::skip]
static CS_V3_ENCOUNTER_SPECIAL_COURTESY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy", complete: true, case_sensitive: true,
    codes: CodeList("\
        EXT\nNRM\nPRF\nSTF\nVIP\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityClass", complete: true, case_sensitive: true,
    codes: CodeList("\
        ANM\nCER\nCHEM\nCITY\nCONT\nCOUNTRY\nCOUNTY\nDEV\nENT\nFOOD\nHCE\nHOLD\nLIV\nMAT\nMIC\nMMAT\nMODDV\nNAT\nNLIV\n\
        ORG\nPLC\nPLNT\nPROVINCE\nPSN\nPUB\nRGRP\nSTATE\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACDA\nACDB\nACET\nAINJ\nAMIES\nAMP\nAPLCTR\nBACTM\nBAG\nBED\nBF10\nBLDG\nBLDPRD\nBLSTRPK\nBOR\nBOT\nBOTA\nBOTD\n\
        BOTG\nBOTP\nBOTPLY\nBOUIN\nBOX\nBSKM\nC32\nC38\nCAN\nCARD\nCARS\nCART\nCARY\nCHLTM\nCNSTR\nCOMPPKG\nCTAD\n\
        DIALPK\nDISK\nDOSET\nDSKS\nDSKUNH\nEDTK15\nEDTK75\nEDTN\nENT\nF10\nFDP\nFL10\nFL100\nFLOOR\nHCL6\nHEPA\nHEPL\n\
        HEPN\nHHOLD\nHNO3\nIALINE\nINH\nIVLINE\nJAR\nJKM\nJUG\nKARN\nKIT\nKOX\nLIA\nLINE\nM4\nM4RT\nM5\nMICHTM\nMINIM\n\
        MMDTM\nNAF\nNAT\nNDA01\nNDA02\nNDA03\nNDA04\nNDA05\nNDA06\nNDA07\nNDA08\nNDA09\nNDA10\nNDA11\nNDA12\nNDA13\n\
        NDA14\nNDA15\nNDA16\nNDA17\nNEBAMP\nNONE\nOVUL\nPACKT\nPAGE\nPCH\nPEN\nPHENOL\nPKG\nPMP\nPRAC\nPVA\nRELIG\nRLM\n\
        ROOM\nSACH\nSILICA\nSPS\nSST\nSTRIP\nSTUTM\nSYR\nSYSTM\nTHROM\nTHYMOL\nTHYO\nTIN\nTOLU\nTRBINH\nTUB\nTUBE\n\
        URETM\nVCCNE\nVIAL\nVIRTM\nWEST\nWING\n_AccessMedicalDevice\n_AdministrationMedicalDevice\n_ClinicalDrug\n\
        _ContainerEntityType\n_DrugEntity\n_IndividualPackageEntityType\n_InjectionMedicalDevice\n\
        _MaterialEntityClassType\n_MedicalDevice\n_MultiUseContainerEntityType\n_NonDrugAgentEntity\n\
        _NonRigidContainerEntityType\n_OrganizationEntityType\n_PlaceEntityType\n_ResourceGroupEntityType\n\
        _RigidContainerEntityType\n_SpecimenAdditiveEntity\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_DETERMINER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer", complete: true, case_sensitive: true,
    codes: CodeList("\
        GROUP\nGROUPKIND\nINSTANCE\nKIND\nQUANTIFIED_KIND\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_HANDLING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityHandling", complete: true, case_sensitive: true,
    codes: CodeList("\
        AMB\nC37\nCAMB\nCATM\nCFRZ\nCREF\nDFRZ\nDRY\nFRZ\nMTLF\nNTR\nPRTL\nPSA\nPSO\nREF\nSBU\nUFRZ\nUPR\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_PART_QUALIFIER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier", complete: true, case_sensitive: true,
    codes: CodeList("\
        AC\nAD\nBR\nCL\nCON\nDEV\nFLAV\nFORMUL\nFRM\nIN\nINV\nLS\nNB\nPOPUL\nPR\n\
        PharmaceuticalEntityNamePartQualifiers\nSCI\nSP\nSTR\nTIME\nTITLE\nTMK\nUSE\nVV\n\
        _OrganizationNamePartQualifier\n_PersonNamePartAffixTypes\n_PersonNamePartChangeQualifier\n\
        _PersonNamePartMiscQualifier\n_PersonNamePartQualifier\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_PART_QUALIFIER_R2: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2", complete: true, case_sensitive: true,
    codes: CodeList("\
        AC\nAD\nBR\nCL\nCON\nDEV\nFLAV\nFORMUL\nFRM\nHON\nIN\nINV\nLS\nMID\nNB\nPFX\nPOPUL\nPR\n\
        PharmaceuticalEntityNamePartQualifiers\nSCI\nSFX\nSP\nSTR\nTIME\nTMK\nTitleStyles\nUSE\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_PART_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType", complete: true, case_sensitive: true,
    codes: CodeList("\
        DEL\nFAM\nGIV\nPFX\nSFX\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_PART_TYPE_R2: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2", complete: true, case_sensitive: true,
    codes: CodeList("\
        DEL\nFAM\nGIV\nTITLE\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_USE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNameUse", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nABC\nASGN\nC\nI\nIDE\nL\nOR\nP\nPHON\nR\nSNDX\nSRCH\nSYL\n_NameRepresentationUse\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_NAME_USE_R2: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nABC\nANON\nAssumed\nC\nDN\nI\nIDE\nM\nNameRepresentationUse\nOLD\nOR\nP\nPHON\nR\nSRCH\nSYL\nT\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_RISK: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityRisk", complete: true, case_sensitive: true,
    codes: CodeList("\
        AGG\nBHZ\nBIO\nCOR\nESC\nEXP\nIFL\nINF\nINJ\nPOI\nRAD\n"),
};

#[rustfmt::skip]
static CS_V3_ENTITY_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EntityStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ninactive\nnormal\nnullified\nterminated\n"),
};

#[rustfmt::skip]
static CS_V3_EQUIPMENT_ALERT_LEVEL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel", complete: true, case_sensitive: true,
    codes: CodeList("\
        C\nN\nS\nW\n"),
};

#[rustfmt::skip]
static CS_V3_ETHNICITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Ethnicity", complete: true, case_sensitive: true,
    codes: CodeList("\
        2135-2\n2137-8\n2138-6\n2139-4\n2140-2\n2141-0\n2142-8\n2143-6\n2144-4\n2145-1\n2146-9\n2148-5\n2149-3\n2150-1\n\
        2151-9\n2152-7\n2153-5\n2155-0\n2156-8\n2157-6\n2158-4\n2159-2\n2160-0\n2161-8\n2162-6\n2163-4\n2165-9\n2166-7\n\
        2167-5\n2168-3\n2169-1\n2170-9\n2171-7\n2172-5\n2173-3\n2174-1\n2175-8\n2176-6\n2178-2\n2180-8\n2182-4\n2184-0\n\
        2186-5\n"),
};

#[rustfmt::skip]
static CS_V3_EXPOSURE_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ExposureMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        AIRBORNE\nCONTACT\nFOODBORNE\nWATERBORNE\n_ExposureMode\n"),
};

#[rustfmt::skip]
static CS_V3_GTSABBREVIATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", complete: true, case_sensitive: true,
    codes: CodeList("\
        AM\nBED\nBID\nJB\nJE\nJH\nJHCHREAS\nJHCHRGFR\nJHCHRNEW\nJHCHRPEN\nJHCHRXME\nJHCHRXMS\nJHNNL\nJHNNLLD\nJHNNLQD\n\
        JHNNLSK\nJHNUS\nJHNUSCLM\nJHNUSIND\nJHNUSIND1\nJHNUSIND5\nJHNUSLBR\nJHNUSMEM\nJHNUSMEM5\nJHNUSMEM6\nJHNUSMLK\n\
        JHNUSPRE\nJHNUSTKS\nJHNUSTKS5\nJHNUSVET\nMO\nPM\nQ1H\nQ2H\nQ3H\nQ4H\nQ6H\nQ8H\nQD\nQID\nQOD\nTID\nWK\n\
        _GTSAbbreviationHolidaysChristianRoman\n"),
};

#[rustfmt::skip]
static CS_V3_GENDER_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-GenderStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        I\nN\n"),
};

#[rustfmt::skip]
static CS_V3_HL7CONTEXT_CONDUCTION_STYLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle", complete: true, case_sensitive: true,
    codes: CodeList("\
        C\nI\nV\n"),
};

#[rustfmt::skip]
static CS_V3_HL7STANDARD_VERSION_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        Ballot2008Jan\nBallot2008May\nBallot2008Sep\nBallot2009Jan\nBallot2009May\nBallot2009Sep\nBallot2010Jan\n\
        Ballot2010May\nBallot2010Sep\nBallot2011Jan\nBallot2011May\nBallot2011Sep\nBallot2012Jan\nBallot2012May\n\
        Ballot2012Sep\nV3-2003-12\nV3-2005N\nV3-2006N\nV3-2007N\nV3-2008N\nV3-2009N\nV3-2010N\nV3-2011N\nV3-2012N\n\
        V3PR1\n"),
};

#[rustfmt::skip]
static CS_V3_HL7UPDATE_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nAR\nAU\nD\nESA\nESAC\nESC\nESD\nI\nK\nN\nR\nREF\nU\nV\n_SetUpdateMode\n"),
};

#[rustfmt::skip]
static CS_V3_HTML_LINK_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-HtmlLinkType", complete: true, case_sensitive: true,
    codes: CodeList("\
        alternate\nappendix\nbookmark\nchapter\ncontents\ncopyright\nglossary\nhelp\nindex\nnext\nprev\nsection\nstart\n\
        stylesheet\nsubsection\n"),
};

#[rustfmt::skip]
static CS_V3_IDENTIFIER_RELIABILITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability", complete: true, case_sensitive: true,
    codes: CodeList("\
        ISS\nUNV\nVRF\n"),
};

#[rustfmt::skip]
static CS_V3_IDENTIFIER_SCOPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-IdentifierScope", complete: true, case_sensitive: true,
    codes: CodeList("\
        BUSN\nOBJ\nVER\nVW\n"),
};

#[rustfmt::skip]
static CS_V3_INTEGRITY_CHECK_ALGORITHM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-IntegrityCheckAlgorithm", complete: true, case_sensitive: true,
    codes: CodeList("\
        SHA-1\nSHA-256\n"),
};

#[rustfmt::skip]
static CS_V3_LANGUAGE_ABILITY_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        ESGN\nESP\nEWR\nRSGN\nRSP\nRWR\n"),
};

#[rustfmt::skip]
static CS_V3_LANGUAGE_ABILITY_PROFICIENCY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency", complete: true, case_sensitive: true,
    codes: CodeList("\
        E\nF\nG\nP\n"),
};

#[rustfmt::skip]
static CS_V3_LIVING_ARRANGEMENT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LivingArrangement", complete: true, case_sensitive: true,
    codes: CodeList("\
        CS\nG\nH\nHL\nI\nM\nN\nPR\nR\nSL\nT\nX\n"),
};

#[rustfmt::skip]
static CS_V3_LOCAL_MARKUP_IGNORE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LocalMarkupIgnore", complete: true, case_sensitive: true,
    codes: CodeList("\
        all\nmarkup\n"),
};

#[rustfmt::skip]
static CS_V3_LOCAL_REMOTE_CONTROL_STATE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-LocalRemoteControlState", complete: true, case_sensitive: true,
    codes: CodeList("\
        L\nR\n"),
};

#[rustfmt::skip]
static CS_V3_MANAGED_PARTICIPATION_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ManagedParticipationStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\ncompleted\nnormal\nnullified\npending\n"),
};

#[rustfmt::skip]
static CS_V3_MAP_RELATIONSHIP: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-MapRelationship", complete: true, case_sensitive: true,
    codes: CodeList("\
        BT\nE\nNT\n"),
};

#[rustfmt::skip]
static CS_V3_MARITAL_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nD\nI\nL\nM\nP\nS\nT\nU\nW\n"),
};

#[rustfmt::skip]
static CS_V3_MESSAGE_WAITING_PRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority", complete: true, case_sensitive: true,
    codes: CodeList("\
        H\nL\nM\n"),
};

#[rustfmt::skip]
static CS_V3_MODIFY_INDICATOR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ModifyIndicator", complete: true, case_sensitive: true,
    codes: CodeList("\
        M\nN\n"),
};

#[rustfmt::skip]
static CS_V3_NULL_FLAVOR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-NullFlavor", complete: true, case_sensitive: true,
    codes: CodeList("\
        ASKU\nDER\nINV\nMSK\nNA\nNASK\nNAV\nNAVU\nNI\nNINF\nNP\nOTH\nPINF\nQS\nTRC\nUNC\nUNK\n"),
};

#[rustfmt::skip]
static CS_V3_OBSERVATION_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ObservationCategory", complete: true, case_sensitive: true,
    codes: CodeList("\
        exam\nimaging\nlaboratory\nprocedure\nsocial-history\nsurvey\ntherapy\nvital-signs\n"),
};

#[rustfmt::skip]
static CS_V3_OBSERVATION_INTERPRETATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", complete: true, case_sensitive: true,
    codes: CodeList("\
        <\n>\nA\nAA\nAC\nB\nCAR\nCarrier\nD\nDET\nE\nEX\nEXP\nH\nH>\nHH\nHM\nHU\nHX\nI\nIE\nIND\nL\nL<\nLL\nLU\nLX\nMS\n\
        N\nNCL\nND\nNEG\nNR\nNS\nOBX\nObservationInterpretationDetection\nObservationInterpretationExpectation\nPOS\n\
        QCF\nR\nRR\nReactivityObservationInterpretation\nS\nSDD\nSYN-R\nSYN-S\nTOX\nU\nUNE\nVS\nW\nWR\n\
        _GeneticObservationInterpretation\n_ObservationInterpretationChange\n_ObservationInterpretationExceptions\n\
        _ObservationInterpretationNormality\n_ObservationInterpretationSusceptibility\n"),
};

#[rustfmt::skip]
static CS_V3_OBSERVATION_METHOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ObservationMethod", complete: true, case_sensitive: true,
    codes: CodeList("\
        0001\n0002\n0003\n0004\n0005\n0006\n0007\n0008\n0009\n0010\n0011\n0012\n0013\n0014\n0015\n0016\n0017\n0018\n\
        0019\n0020\n0021\n0022\n0023\n0024\n0025\n0026\n0027\n0028\n0029\n0030\n0031\n0032\n0033\n0034\n0035\n0036\n\
        0037\n0038\n0039\n0040\n0041\n0042\n0043\n0044\n0045\n0046\n0047\n0048\n0049\n0050\n0051\n0052\n0053\n0054\n\
        0055\n0056\n0057\n0058\n0059\n0060\n0061\n0062\n0063\n0064\n0065\n0066\n0067\n0068\n0069\n0070\n0071\n0072\n\
        0073\n0074\n0075\n0076\n0077\n0078\n0079\n0080\n0081\n0082\n0083\n0084\n0085\n0086\n0087\n0088\n0089\n0090\n\
        0091\n0092\n0093\n0094\n0095\n0096\n0097\n0098\n0099\n0100\n0101\n0102\n0103\n0104\n0105\n0106\n0107\n0108\n\
        0109\n0110\n0111\n0112\n0113\n0114\n0115\n0116\n0117\n0118\n0119\n0120\n0121\n0122\n0123\n0124\n0125\n0126\n\
        0127\n0128\n0129\n0130\n0131\n0132\n0133\n0134\n0135\n0136\n0137\n0138\n0139\n0140\n0141\n0142\n0143\n0144\n\
        0145\n0146\n0147\n0148\n0149\n0150\n0151\n0152\n0153\n0154\n0155\n0156\n0157\n0158\n0159\n0160\n0161\n0162\n\
        0163\n0164\n0165\n0166\n0167\n0168\n0169\n0170\n0171\n0172\n0173\n0174\n0175\n0176\n0177\n0178\n0179\n0180\n\
        0181\n0182\n0183\n0184\n0185\n0186\n0187\n0188\n0189\n0190\n0191\n0192\n0193\n0194\n0195\n0196\n0197\n0198\n\
        0199\n0200\n0201\n0202\n0203\n0204\n0205\n0206\n0207\n0208\n0209\n0210\n0211\n0212\n0213\n0214\n0215\n0216\n\
        0217\n0218\n0219\n0220\n0221\n0222\n0223\n0224\n0225\n0226\n0227\n0228\n0229\n0230\n0231\n0232\n0233\n0234\n\
        0235\n0236\n0237\n0238\n0239\n0240\n0241\n0242\n0243\n0244\n0245\n0246\n0247\n0248\n0249\n0250\n0251\n0252\n\
        0253\n0254\n0255\n0256\n0257\n0258\n0259\n0260\n0261\n0262\n0263\n0264\n0265\n0266\n0267\n0268\n0269\n0270\n\
        0271\n0272\n0273\n0274\n0275\n0275a\n0276\n0277\n0278\n0279\n0280\nALGM\nAVERAGE\nBYCL\nCOUNT\nGINT\nMAX\n\
        MEDIAN\nMIN\nMODE\nPCR\nSTDEV.P\nSTDEV.S\nSUM\nVARIANCE.P\nVARIANCE.S\nVDOC\nVREG\nVTOKEN\nVVOICE\n\
        _DecisionObservationMethod\n_GeneticObservationMethod\n_ObservationMethodAggregate\n_VerificationMethod\n"),
};

#[rustfmt::skip]
static CS_V3_OBSERVATION_VALUE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", complete: true, case_sensitive: true,
    codes: CodeList("\
        A0\nA1\nA2\nA3\nA4\nABSTRED\nABUSE\nACT\nACTPEND\nADC\nADOPT\nAGGRED\nALLORNONESCR\nALONE\nANNUITY\nANONYED\n\
        APPROPRIATE\nASSET\nBTHCERT\nCCOC\nCHD\nCHILD\nCLINAST\nCLINRPT\nCLOTH\nCOHORT\nCOMPOSITE\nCONTVAR\nCRITH\n\
        CRITL\nCRITU\nCRYTOHASH\nDENEX\nDENEXCEP\nDENOM\nDEP\nDEPCHD\nDEPSPS\nDEPYGCHD\nDEVAST\nDEVRPT\nDIGSIG\nDISABL\n\
        DISABLE\nDP\nDRLIC\nDRUG\nDS\nECH\nEFFICIENCY\nELG\nELSTAT\nEMS\nES\nEXPERIENCE\nEmployed\nFAM\nFLY\nFOOD\n\
        FOSTER\nG\nH\nHCPAST\nHCPRPT\nHEALTH\nHLSTAT\nHMLESS\nHOUSE\nHRELIABLE\nHomozygote\nILGIM\nINACT\nINCAR\n\
        INCOME\nIND\nINPNDINV\nINPNDUPD\nINTERM-OM\nINVEST\nIP\nIPP\nIVDRG\nL\nLE\nLEGAL\nLINEARSCR\nLIVDEP\nLIVEXP\n\
        LIVSIT\nLLD\nLOAAN\nLOAAN1\nLOAAN2\nLOAAN3\nLOAAN4\nLOAAP\nLOAAP1\nLOAAP2\nLOAAP3\nLOAAP4\nLOAAS\nLOAAS1\n\
        LOAAS2\nLOAAS3\nLOAAS4\nLOACM\nLOACM1\nLOACM2\nLOACM3\nLOACM4\nLOAID\nLOAID1\nLOAID2\nLOAID3\nLOAID4\nLOANR\n\
        LOANR1\nLOANR2\nLOANR3\nLOANR4\nLOARA\nLOARA1\nLOARA2\nLOARA3\nLOARA4\nLOATK\nLOATK1\nLOATK2\nLOATK3\nLOATK4\n\
        M\nMAPPED\nMASKED\nME\nMEMBER\nMI\nMIL\nMORTG\nMRGCERT\nMSRPOPL\nN\nNELG\nNS\nNUMER\nNUMEX\nNotInLaborForce\n\
        OPPORSCR\nOUTCOME\nPACQAST\nPACQRPT\nPASSPORT\nPATAST\nPATRPT\nPAY\nPAYAST\nPAYRPT\nPGNT\nPRN\nPRO-PM\nPROAST\n\
        PROB\nPROCESS\nPROP\nPROPOR\nPRORPT\nPSEUDED\nRATIO\nREDACTED\nREFUG\nRELAT\nRELDEP\nRELIABLE\nRENT\nRESOURCE\n\
        RETACCT\nRETIRE\nRLD\nRSWN\nRSWON\nRTRD\nS\nSDMAST\nSDMRPT\nSECTRSTOBV\nSFWL\nSIT\nSOECSTAT\nSPOUSAL\nSPS\n\
        SPSDEP\nSS\nSSP\nSTN\nSTRUCTURE\nSTUDENRL\nSUBSETTED\nSUNDRY\nSUP\nSUPPLE\nSYNTAC\nTAX\nTRANS\nTRD\nTRSLT\n\
        TRSTACCRDOBV\nTRSTAGREOBV\nTRSTCERTOBV\nTRSTLOAOBV\nTRSTMECOBV\nTRUST\nUNCERTREL\nUNEMPL\nUNREL\nUNRELIABLE\n\
        URELDEP\nUTIL\nUnemployed\nVERSIONED\nVLS\nVS\nWEIGHTSCR\n_ActCoverageAssessmentObservationValue\n\
        _ActFinancialStatusObservationValue\n_AllergyTestValue\n_AnnotationValue\n_CommonClinicalObservationValue\n\
        _CompositeMeasureScoring\n_CoverageLevelObservationValue\n_CoverageLimitObservationValue\n\
        _CriticalityObservationValue\n_EmploymentStatus\n_GeneticObservationValue\n_IndicationValue\n\
        _IndividualCaseSafetyReportValueDomains\n_ObservationMeasureScoring\n_ObservationMeasureType\n\
        _ObservationPopulationInclusion\n_PartialCompletionScale\n_SECALTINTOBV\n_SECDATINTOBV\n_SECINTCONOBV\n\
        _SECINTOBV\n_SECINTPRVABOBV\n_SECINTPRVOBV\n_SECINTPRVRBOBV\n_SecurityObservationValue\n_SeverityObservation\n\
        _SubjectBodyPosition\n_VerificationOutcomeValue\n_WorkSchedule\n"),
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_FUNCTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADMPHYS\nANEST\nANRS\nASSEMBLER\nATTPHYS\nAUCG\nAUCOV\nAUEMROV\nAULR\nAUTM\nAUWA\nCLMADJ\nCOMPOSER\nDISPHYS\n\
        ENROLL\nFASST\nFFSMGT\nFULINRD\nGRDCON\nMCMGT\nMDWF\nNASST\nPAYORCNTR\nPCP\nPOACON\nPRCON\nPRISURG\nPROMSK\n\
        PROVMGT\nREINS\nRETROCES\nREVIEWER\nRNDPHYS\nSASST\nSELFINRD\nSNRS\nSUBCON\nSUBCTRT\nTASST\nUMGT\nUNDERWRTNG\n\
        _AuthorizedParticipationFunction\n_AuthorizedReceiverParticipationFunction\n_ConsenterParticipationFunction\n\
        _CoverageParticipationFunction\n_OverriderParticipationFunction\n_PayorParticipationFunction\n\
        _SponsorParticipationFunction\n_UnderwriterParticipationFunction\n"),
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        DICTATE\nELECTRONIC\nEMAILWRIT\nFACE\nFAXWRIT\nHANDWRIT\nMAILWRIT\nONLINEWRIT\nPHONE\nPHYSICAL\nREMOTE\n\
        TYPEWRIT\nVERBAL\nVIDEOCONF\nWRITTEN\n"),
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_SIGNATURE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature", complete: true, case_sensitive: true,
    codes: CodeList("\
        I\nS\nX\n"),
};

#[rustfmt::skip]
static CS_V3_PARTICIPATION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", complete: true, case_sensitive: true,
    codes: CodeList("\
        ADM\nALY\nATND\nAUT\nAUTHEN\nBBY\nBEN\nCAGNT\nCALLBCK\nCAT\nCON\nCOV\nCSM\nCST\nDEV\nDIR\nDIS\nDIST\nDON\nDST\n\
        ELOC\nENT\nESC\nEXPAGNT\nEXPART\nEXPTRGT\nEXSRC\nGUAR\nHLD\nIND\nINF\nIRCP\nLA\nLOC\nNOT\nNRD\nORG\nPART\nPPRF\n\
        PRCP\nPRD\nPRF\nRCT\nRCV\nRDV\nREF\nREFB\nREFT\nRESP\nRML\nSBJ\nSPC\nSPRF\nTPA\nTRANS\nTRC\nVIA\nVRF\nWIT\n\
        _ParticipationAncillary\n_ParticipationInformationGenerator\n"),
};

#[rustfmt::skip]
static CS_V3_PATIENT_IMPORTANCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-PatientImportance", complete: true, case_sensitive: true,
    codes: CodeList("\
        BM\nDFM\nDR\nFD\nFOR\nGOVT\nSFM\nSTF\nVIP\n"),
};

#[rustfmt::skip]
static CS_V3_PAYMENT_TERMS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-PaymentTerms", complete: true, case_sensitive: true,
    codes: CodeList("\
        COD\nN30\nN60\nN90\n"),
};

#[rustfmt::skip]
static CS_V3_PERSON_DISABILITY_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n2\n3\n4\n5\nCB\nCR\nG\nWC\nWK\n"),
};

#[rustfmt::skip]
static CS_V3_PROBABILITY_DISTRIBUTION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType", complete: true, case_sensitive: true,
    codes: CodeList("\
        B\nE\nF\nG\nLN\nN\nT\nU\nX2\n"),
};

#[rustfmt::skip]
static CS_V3_PROCESSING_ID: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ProcessingID", complete: true, case_sensitive: true,
    codes: CodeList("\
        D\nP\nT\n"),
};

#[rustfmt::skip]
static CS_V3_PROCESSING_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ProcessingMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nI\nR\nT\n"),
};

#[rustfmt::skip]
static CS_V3_QUERY_PARAMETER_VALUE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue", complete: true, case_sensitive: true,
    codes: CodeList("\
        ALLDISP\nAO\nC\nISSFA\nISSFI\nISSFU\nLASTDISP\nN\nNODISP\nONR\nOWR\nR\n_DispenseQueryFilterCode\n\
        _OrderFilterCode\n_PrescriptionDispenseFilterCode\n_QueryParameterValue\n"),
};

#[rustfmt::skip]
static CS_V3_QUERY_PRIORITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-QueryPriority", complete: true, case_sensitive: true,
    codes: CodeList("\
        D\nI\n"),
};

#[rustfmt::skip]
static CS_V3_QUERY_REQUEST_LIMIT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-QueryRequestLimit", complete: true, case_sensitive: true,
    codes: CodeList("\
        RD\n_QueryRequestLimit\n"),
};

#[rustfmt::skip]
static CS_V3_QUERY_RESPONSE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-QueryResponse", complete: true, case_sensitive: true,
    codes: CodeList("\
        AE\nNF\nOK\nQE\n"),
};

#[rustfmt::skip]
static CS_V3_QUERY_STATUS_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-QueryStatusCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        aborted\ndeliveredResponse\nexecuting\nnew\nwaitContinuedQueryResponse\n"),
};

#[rustfmt::skip]
static CS_V3_RACE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Race", complete: true, case_sensitive: true,
    codes: CodeList("\
        1002-5\n1004-1\n1006-6\n1008-2\n1010-8\n1011-6\n1012-4\n1013-2\n1014-0\n1015-7\n1016-5\n1017-3\n1018-1\n1019-9\n\
        1021-5\n1022-3\n1023-1\n1024-9\n1026-4\n1028-0\n1030-6\n1031-4\n1033-0\n1035-5\n1037-1\n1039-7\n1041-3\n1042-1\n\
        1044-7\n1045-4\n1046-2\n1047-0\n1048-8\n1049-6\n1050-4\n1051-2\n1053-8\n1054-6\n1055-3\n1056-1\n1057-9\n1058-7\n\
        1059-5\n1060-3\n1061-1\n1062-9\n1063-7\n1064-5\n1065-2\n1066-0\n1068-6\n1069-4\n1070-2\n1071-0\n1072-8\n1073-6\n\
        1074-4\n1076-9\n1078-5\n1080-1\n1082-7\n1083-5\n1084-3\n1086-8\n1088-4\n1089-2\n1090-0\n1091-8\n1092-6\n1093-4\n\
        1094-2\n1095-9\n1096-7\n1097-5\n1098-3\n1100-7\n1102-3\n1103-1\n1104-9\n1106-4\n1108-0\n1109-8\n1110-6\n1112-2\n\
        1114-8\n1115-5\n1116-3\n1117-1\n1118-9\n1119-7\n1120-5\n1121-3\n1123-9\n1124-7\n1125-4\n1126-2\n1127-0\n1128-8\n\
        1129-6\n1130-4\n1131-2\n1132-0\n1133-8\n1134-6\n1135-3\n1136-1\n1137-9\n1138-7\n1139-5\n1140-3\n1141-1\n1142-9\n\
        1143-7\n1144-5\n1145-2\n1146-0\n1147-8\n1148-6\n1150-2\n1151-0\n1153-6\n1155-1\n1156-9\n1157-7\n1158-5\n1159-3\n\
        1160-1\n1162-7\n1163-5\n1165-0\n1167-6\n1169-2\n1171-8\n1173-4\n1175-9\n1176-7\n1178-3\n1180-9\n1182-5\n1184-1\n\
        1186-6\n1187-4\n1189-0\n1191-6\n1193-2\n1194-0\n1195-7\n1196-5\n1197-3\n1198-1\n1199-9\n1200-5\n1201-3\n1202-1\n\
        1203-9\n1204-7\n1205-4\n1207-0\n1209-6\n1211-2\n1212-0\n1214-6\n1215-3\n1216-1\n1217-9\n1218-7\n1219-5\n1220-3\n\
        1222-9\n1223-7\n1224-5\n1225-2\n1226-0\n1227-8\n1228-6\n1229-4\n1230-2\n1231-0\n1233-6\n1234-4\n1235-1\n1236-9\n\
        1237-7\n1238-5\n1239-3\n1240-1\n1241-9\n1242-7\n1243-5\n1244-3\n1245-0\n1246-8\n1247-6\n1248-4\n1250-0\n1252-6\n\
        1254-2\n1256-7\n1258-3\n1260-9\n1262-5\n1264-1\n1265-8\n1267-4\n1269-0\n1271-6\n1272-4\n1273-2\n1275-7\n1277-3\n\
        1279-9\n1281-5\n1282-3\n1283-1\n1285-6\n1286-4\n1287-2\n1288-0\n1289-8\n1290-6\n1291-4\n1292-2\n1293-0\n1294-8\n\
        1295-5\n1297-1\n1299-7\n1301-1\n1303-7\n1305-2\n1306-0\n1307-8\n1309-4\n1310-2\n1312-8\n1313-6\n1314-4\n1315-1\n\
        1317-7\n1319-3\n1321-9\n1323-5\n1325-0\n1326-8\n1327-6\n1328-4\n1329-2\n1331-8\n1332-6\n1333-4\n1334-2\n1335-9\n\
        1336-7\n1337-5\n1338-3\n1340-9\n1342-5\n1344-1\n1345-8\n1346-6\n1348-2\n1350-8\n1352-4\n1354-0\n1356-5\n1358-1\n\
        1359-9\n1360-7\n1361-5\n1363-1\n1365-6\n1366-4\n1368-0\n1370-6\n1372-2\n1374-8\n1376-3\n1378-9\n1380-5\n1382-1\n\
        1383-9\n1384-7\n1385-4\n1387-0\n1389-6\n1391-2\n1392-0\n1393-8\n1394-6\n1395-3\n1396-1\n1397-9\n1398-7\n1399-5\n\
        1400-1\n1401-9\n1403-5\n1405-0\n1407-6\n1409-2\n1411-8\n1412-6\n1413-4\n1414-2\n1416-7\n1417-5\n1418-3\n1419-1\n\
        1420-9\n1421-7\n1422-5\n1423-3\n1424-1\n1425-8\n1426-6\n1427-4\n1428-2\n1429-0\n1430-8\n1431-6\n1432-4\n1433-2\n\
        1434-0\n1435-7\n1436-5\n1437-3\n1439-9\n1441-5\n1442-3\n1443-1\n1445-6\n1446-4\n1448-0\n1450-6\n1451-4\n1453-0\n\
        1454-8\n1456-3\n1457-1\n1458-9\n1460-5\n1462-1\n1464-7\n1465-4\n1466-2\n1467-0\n1468-8\n1469-6\n1470-4\n1471-2\n\
        1472-0\n1474-6\n1475-3\n1476-1\n1478-7\n1479-5\n1480-3\n1481-1\n1482-9\n1483-7\n1484-5\n1485-2\n1487-8\n1489-4\n\
        1490-2\n1491-0\n1492-8\n1493-6\n1494-4\n1495-1\n1496-9\n1497-7\n1498-5\n1499-3\n1500-8\n1501-6\n1502-4\n1503-2\n\
        1504-0\n1505-7\n1506-5\n1507-3\n1508-1\n1509-9\n1510-7\n1511-5\n1512-3\n1513-1\n1514-9\n1515-6\n1516-4\n1518-0\n\
        1519-8\n1520-6\n1521-4\n1522-2\n1523-0\n1524-8\n1525-5\n1526-3\n1527-1\n1528-9\n1529-7\n1530-5\n1531-3\n1532-1\n\
        1533-9\n1534-7\n1535-4\n1536-2\n1537-0\n1538-8\n1539-6\n1541-2\n1543-8\n1545-3\n1547-9\n1549-5\n1551-1\n1552-9\n\
        1553-7\n1554-5\n1556-0\n1558-6\n1560-2\n1562-8\n1564-4\n1566-9\n1567-7\n1568-5\n1569-3\n1570-1\n1571-9\n1573-5\n\
        1574-3\n1576-8\n1578-4\n1579-2\n1580-0\n1582-6\n1584-2\n1586-7\n1587-5\n1588-3\n1589-1\n1590-9\n1591-7\n1592-5\n\
        1593-3\n1594-1\n1595-8\n1596-6\n1597-4\n1598-2\n1599-0\n1600-6\n1602-2\n1603-0\n1604-8\n1605-5\n1607-1\n1609-7\n\
        1610-5\n1611-3\n1612-1\n1613-9\n1614-7\n1615-4\n1616-2\n1617-0\n1618-8\n1619-6\n1620-4\n1621-2\n1622-0\n1623-8\n\
        1624-6\n1625-3\n1626-1\n1627-9\n1628-7\n1629-5\n1630-3\n1631-1\n1632-9\n1633-7\n1634-5\n1635-2\n1636-0\n1637-8\n\
        1638-6\n1639-4\n1640-2\n1641-0\n1643-6\n1645-1\n1647-7\n1649-3\n1651-9\n1653-5\n1654-3\n1655-0\n1656-8\n1657-6\n\
        1659-2\n1661-8\n1663-4\n1665-9\n1667-5\n1668-3\n1670-9\n1671-7\n1672-5\n1673-3\n1675-8\n1677-4\n1679-0\n1680-8\n\
        1681-6\n1683-2\n1685-7\n1687-3\n1688-1\n1689-9\n1690-7\n1692-3\n1694-9\n1696-4\n1697-2\n1698-0\n1700-4\n1702-0\n\
        1704-6\n1705-3\n1707-9\n1709-5\n1711-1\n1712-9\n1713-7\n1715-2\n1717-8\n1718-6\n1719-4\n1720-2\n1722-8\n1724-4\n\
        1725-1\n1726-9\n1727-7\n1728-5\n1729-3\n1730-1\n1731-9\n1732-7\n1733-5\n1735-0\n1737-6\n1739-2\n1740-0\n1741-8\n\
        1742-6\n1743-4\n1744-2\n1745-9\n1746-7\n1747-5\n1748-3\n1749-1\n1750-9\n1751-7\n1752-5\n1753-3\n1754-1\n1755-8\n\
        1756-6\n1757-4\n1758-2\n1759-0\n1760-8\n1761-6\n1762-4\n1763-2\n1764-0\n1765-7\n1766-5\n1767-3\n1768-1\n1769-9\n\
        1770-7\n1771-5\n1772-3\n1773-1\n1774-9\n1775-6\n1776-4\n1777-2\n1778-0\n1779-8\n1780-6\n1781-4\n1782-2\n1783-0\n\
        1784-8\n1785-5\n1786-3\n1787-1\n1788-9\n1789-7\n1790-5\n1791-3\n1792-1\n1793-9\n1794-7\n1795-4\n1796-2\n1797-0\n\
        1798-8\n1799-6\n1800-2\n1801-0\n1802-8\n1803-6\n1804-4\n1805-1\n1806-9\n1807-7\n1808-5\n1809-3\n1811-9\n1813-5\n\
        1814-3\n1815-0\n1816-8\n1817-6\n1818-4\n1819-2\n1820-0\n1821-8\n1822-6\n1823-4\n1824-2\n1825-9\n1826-7\n1827-5\n\
        1828-3\n1829-1\n1830-9\n1831-7\n1832-5\n1833-3\n1834-1\n1835-8\n1837-4\n1838-2\n1840-8\n1842-4\n1844-0\n1845-7\n\
        1846-5\n1847-3\n1848-1\n1849-9\n1850-7\n1851-5\n1852-3\n1853-1\n1854-9\n1855-6\n1856-4\n1857-2\n1858-0\n1859-8\n\
        1860-6\n1861-4\n1862-2\n1863-0\n1864-8\n1865-5\n1866-3\n1867-1\n1868-9\n1869-7\n1870-5\n1871-3\n1872-1\n1873-9\n\
        1874-7\n1875-4\n1876-2\n1877-0\n1878-8\n1879-6\n1880-4\n1881-2\n1882-0\n1883-8\n1884-6\n1885-3\n1886-1\n1887-9\n\
        1888-7\n1889-5\n1891-1\n1892-9\n1893-7\n1894-5\n1896-0\n1897-8\n1898-6\n1899-4\n1900-0\n1901-8\n1902-6\n1903-4\n\
        1904-2\n1905-9\n1906-7\n1907-5\n1908-3\n1909-1\n1910-9\n1911-7\n1912-5\n1913-3\n1914-1\n1915-8\n1916-6\n1917-4\n\
        1918-2\n1919-0\n1920-8\n1921-6\n1922-4\n1923-2\n1924-0\n1925-7\n1926-5\n1927-3\n1928-1\n1929-9\n1930-7\n1931-5\n\
        1932-3\n1933-1\n1934-9\n1935-6\n1936-4\n1937-2\n1938-0\n1939-8\n1940-6\n1941-4\n1942-2\n1943-0\n1944-8\n1945-5\n\
        1946-3\n1947-1\n1948-9\n1949-7\n1950-5\n1951-3\n1952-1\n1953-9\n1954-7\n1955-4\n1956-2\n1957-0\n1958-8\n1959-6\n\
        1960-4\n1961-2\n1962-0\n1963-8\n1964-6\n1966-1\n1968-7\n1969-5\n1970-3\n1972-9\n1973-7\n1974-5\n1975-2\n1976-0\n\
        1977-8\n1978-6\n1979-4\n1980-2\n1981-0\n1982-8\n1984-4\n1985-1\n1986-9\n1987-7\n1988-5\n1990-1\n1992-7\n1993-5\n\
        1994-3\n1995-0\n1996-8\n1997-6\n1998-4\n1999-2\n2000-8\n2002-4\n2004-0\n2006-5\n2007-3\n2008-1\n2009-9\n2010-7\n\
        2011-5\n2012-3\n2013-1\n2014-9\n2015-6\n2016-4\n2017-2\n2018-0\n2019-8\n2020-6\n2021-4\n2022-2\n2023-0\n2024-8\n\
        2025-5\n2026-3\n2028-9\n2029-7\n2030-5\n2031-3\n2032-1\n2033-9\n2034-7\n2035-4\n2036-2\n2037-0\n2038-8\n2039-6\n\
        2040-4\n2041-2\n2042-0\n2043-8\n2044-6\n2045-3\n2046-1\n2047-9\n2048-7\n2049-5\n2050-3\n2051-1\n2052-9\n2054-5\n\
        2056-0\n2058-6\n2060-2\n2061-0\n2062-8\n2063-6\n2064-4\n2065-1\n2066-9\n2067-7\n2068-5\n2069-3\n2070-1\n2071-9\n\
        2072-7\n2073-5\n2074-3\n2075-0\n2076-8\n2078-4\n2079-2\n2080-0\n2081-8\n2082-6\n2083-4\n2085-9\n2086-7\n2087-5\n\
        2088-3\n2089-1\n2090-9\n2091-7\n2092-5\n2093-3\n2094-1\n2095-8\n2096-6\n2097-4\n2098-2\n2100-6\n2101-4\n2102-2\n\
        2103-0\n2104-8\n2106-3\n2108-9\n2109-7\n2110-5\n2111-3\n2112-1\n2113-9\n2114-7\n2115-4\n2116-2\n2118-8\n2119-6\n\
        2120-4\n2121-2\n2122-0\n2123-8\n2124-6\n2125-3\n2126-1\n2127-9\n2129-5\n2131-1\n2500-7\n"),
};

#[rustfmt::skip]
static CS_V3_RELATIONAL_OPERATOR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RelationalOperator", complete: true, case_sensitive: true,
    codes: CodeList("\
        CT\nEQ\nGE\nGN\nGT\nLE\nLT\nNE\n"),
};

#[rustfmt::skip]
static CS_V3_RELATIONSHIP_CONJUNCTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction", complete: true, case_sensitive: true,
    codes: CodeList("\
        AND\nOR\nXOR\n"),
};

#[rustfmt::skip]
static CS_V3_RELIGIOUS_AFFILIATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation", complete: true, case_sensitive: true,
    codes: CodeList("\
        1001\n1002\n1003\n1004\n1005\n1006\n1007\n1008\n1009\n1010\n1011\n1012\n1013\n1014\n1015\n1016\n1017\n1018\n\
        1019\n1020\n1021\n1022\n1023\n1024\n1025\n1026\n1027\n1028\n1029\n1030\n1031\n1032\n1033\n1034\n1035\n1036\n\
        1037\n1038\n1039\n1040\n1041\n1042\n1043\n1044\n1045\n1046\n1047\n1048\n1049\n1050\n1051\n1052\n1053\n1054\n\
        1055\n1056\n1057\n1058\n1059\n1060\n1061\n1062\n1063\n1064\n1065\n1066\n1067\n1068\n1069\n1070\n1071\n1072\n\
        1073\n1074\n1075\n1076\n1077\n1078\n1079\n1080\n1081\n1082\n"),
};

#[rustfmt::skip]
static CS_V3_RESPONSE_LEVEL: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ResponseLevel", complete: true, case_sensitive: true,
    codes: CodeList("\
        C\nD\nE\nF\nN\nR\nX\n"),
};

#[rustfmt::skip]
static CS_V3_RESPONSE_MODALITY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ResponseModality", complete: true, case_sensitive: true,
    codes: CodeList("\
        B\nR\nT\n"),
};

#[rustfmt::skip]
static CS_V3_RESPONSE_MODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-ResponseMode", complete: true, case_sensitive: true,
    codes: CodeList("\
        D\nI\nQ\n"),
};

#[rustfmt::skip]
static CS_V3_ROLE_CLASS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleClass", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACCESS\nACTI\nACTIB\nACTIM\nACTIR\nACTM\nADJV\nADJY\nADMM\nADTV\nAFFL\nAGNT\nALQT\nASSIGNED\nBASE\nBIRTHPL\n\
        BOND\nCAREGIVER\nCASEBJ\nCHILD\nCIT\nCLAIM\nCNTM\nCOLR\nCOMPAR\nCON\nCONC\nCONT\nCONY\nCOVPTY\nCRED\nCRINV\n\
        CRSPNSR\nDEATHPLC\nDEPEN\nDSDLOC\nDST\nECON\nEMP\nEQUIV\nEXLOC\nEXPAGTCAR\nEXPR\nEXPVECTOR\nFLVR\nFOMITE\nGEN\n\
        GRIC\nGUAR\nGUARD\nHLD\nHLTHCHRT\nIACT\nIDENT\nINDIV\nINGR\nINST\nINVSBJ\nISDLOC\nISLT\nLIC\nLOCE\nMANU\nMBR\n\
        MECH\nMIL\nMNT\nNAMED\nNOK\nNOT\nNURPRAC\nNURS\nOWN\nPA\nPART\nPAT\nPAYEE\nPAYOR\nPHYS\nPOLHOLD\nPROG\nPROV\n\
        PRS\nPRSV\nQUAL\nRESBJ\nRET\nRGPR\nROL\nSAME\nSDLOC\nSELF\nSGNOFF\nSPEC\nSPNSR\nSTBL\nSTD\nSTOR\nSUBS\nSUBSCR\n\
        SUBY\nTERR\nTHER\nUNDWRT\nUSED\nWRTE\n_RoleClassAssociative\n_RoleClassMutualRelationship\n\
        _RoleClassOntological\n_RoleClassPartitive\n_RoleClassPassive\n_RoleClassRelationshipFormal\n"),
};

#[rustfmt::skip]
static CS_V3_ROLE_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACC\nACHFID\nACTMIL\nADOPT\nADOPTF\nADOPTM\nADOPTP\nALL\nAMB\nAMENDER\nAMPUT\nANTIBIOT\nASSIST\nAUNT\nB\nBF\n\
        BILL\nBIOTH\nBL\nBMTC\nBMTU\nBR\nBREAST\nBRO\nBROINLAW\nC\nCANC\nCAPC\nCARD\nCAS\nCASM\nCATH\nCCO\nCCU\nCHEST\n\
        CHILD\nCHLDADOPT\nCHLDFOST\nCHLDINLAW\nCHR\nCLAIM\nCLASSIFIER\nCN\nCNRP\nCNRPM\nCO\nCOAG\nCOCBEN\nCOMM\n\
        CONSENTER\nCONSWIT\nCOPART\nCOUSN\nCPCA\nCRIMEVIC\nCRP\nCRPM\nCRS\nCSC\nCVDX\nDA\nDADDR\nDAU\nDAUADOPT\nDAUC\n\
        DAUFOST\nDAUINLAW\nDC\nDEBR\nDECLASSIFIER\nDELEGATEE\nDELEGATOR\nDEP\nDEPEN\nDERM\nDIFFABL\nDOMPART\nDOWNGRDER\n\
        DPOWATT\nDR\nDRIVCLASSIFIER\nDU\nDX\nE\nECHO\nECON\nENDO\nENDOS\nENROLBKR\nENT\nEPIL\nER\nERL\nETU\nEXCEST\n\
        EXT\nF\nFAMDEP\nFAMMEMB\nFI\nFM\nFMC\nFMRSPS\nFRND\nFSTUD\nFTH\nFTHFOST\nFTHINLAW\nFTWIN\nFTWINBRO\nFTWINSIS\n\
        FULLINS\nG\nGACH\nGCHILD\nGD\nGDF\nGDS\nGDSF\nGESTM\nGGRFTH\nGGRMTH\nGGRPRN\nGI\nGIDX\nGIM\nGPARNT\nGRANTEE\n\
        GRANTOR\nGRFTH\nGRMTH\nGRNDCHILD\nGRNDDAU\nGRNDSON\nGRPRN\nGT\nGUADLTM\nGUARD\nGYN\nHAND\nHANDIC\nHBRO\nHD\n\
        HEM\nHLAB\nHOSP\nHPOWATT\nHRAD\nHSIB\nHSIS\nHTN\nHU\nHUSB\nHUSCS\nICU\nIEC\nINDIG\nINDIV\nINFD\nINJ\nINJWKR\n\
        INLAB\nINLAW\nINPHARM\nINTPRTER\nINV\nITWIN\nITWINBRO\nITWINSIS\nJURID\nL\nLOCHFID\nLY\nLYMPH\nMAUNT\nMBL\n\
        MCOUSN\nMGDSF\nMGEN\nMGGRFTH\nMGGRMTH\nMGGRPRN\nMGRFTH\nMGRMTH\nMGRPRN\nMHSP\nMIL\nMOBL\nMT\nMTH\nMTHFOST\n\
        MTHINLAW\nMU\nMUNCLE\nNAMED\nNAT\nNBOR\nNBRO\nNCCF\nNCCS\nNCHILD\nNEPH\nNEPHEW\nNEUR\nNFTH\nNFTHF\nNIECE\n\
        NIENE\nNIENEPH\nNMTH\nNMTHF\nNOK\nNPRN\nNS\nNSIB\nNSIS\nO\nOB\nOF\nOMS\nONCL\nONESELF\nOPH\nOPTC\nORG\nORTHO\n\
        OUTLAB\nOUTPHARM\nP\nPAINCL\nPARNT\nPAUNT\nPAYOR\nPC\nPCOUSN\nPEDC\nPEDCARD\nPEDE\nPEDGI\nPEDHEM\nPEDHO\n\
        PEDICU\nPEDID\nPEDNEPH\nPEDNICU\nPEDRHEUM\nPEDU\nPGGRFTH\nPGGRMTH\nPGGRPRN\nPGRFTH\nPGRMTH\nPGRPRN\nPH\nPHARM\n\
        PHU\nPL\nPLS\nPOD\nPOWATT\nPRC\nPREV\nPRN\nPRNFOST\nPRNINLAW\nPROCTO\nPROFF\nPROG\nPROS\nPSI\nPSTUD\nPSY\n\
        PSYCHCF\nPSYCHF\nPT\nPTRES\nPUNCLE\nQ\nR\nRADDX\nRADO\nRC\nRESPRSN\nRETIREE\nRETMIL\nREVIEWER\nRH\nRHAT\nRHEUM\n\
        RHII\nRHMAD\nRHPI\nRHPIH\nRHPIMS\nRHPIVS\nRHU\nRHYAD\nRNEU\nROOM\nRTF\nSCHOOL\nSCN\nSEE\nSELF\nSELFINS\nSH\n\
        SIB\nSIBINLAW\nSIGOTHR\nSIS\nSISINLAW\nSLEEP\nSNF\nSNIFF\nSON\nSONADOPT\nSONC\nSONFOST\nSONINLAW\nSPMED\nSPON\n\
        SPOWATT\nSPS\nSPSE\nSTEP\nSTPBRO\nSTPCHLD\nSTPDAU\nSTPFTH\nSTPMTH\nSTPPRN\nSTPSIB\nSTPSIS\nSTPSON\nSTUD\nSU\n\
        SUBSCR\nSURF\nTPA\nTR\nTRAVEL\nTRB\nTWIN\nTWINBRO\nTWINSIS\nUMO\nUNCLE\nUPC\nURO\nV\nVALIDATOR\nVET\nVL\nWARD\n\
        WIFE\nWL\nWND\nWO\nWORK\n_AdministrativeContactRoleType\n_AffiliationRoleType\n_AgentRoleType\n\
        _AssignedNonPersonLivingSubjectRoleType\n_AssignedRoleType\n_CertifiedEntityType\n_CitizenRoleType\n\
        _ClaimantCoveredPartyRoleType\n_ContactRoleType\n_CoverageRoleType\n_CoverageSponsorRoleType\n\
        _CoveredPartyRoleType\n_DedicatedClinicalLocationRoleType\n_DedicatedNonClinicalLocationRoleType\n\
        _DedicatedServiceDeliveryLocationRoleType\n_DependentCoveredPartyRoleType\n_IdentifiedEntityType\n\
        _IncidentalServiceDeliveryLocationRoleType\n_IndividualInsuredPartyRoleType\n_LivingSubjectProductionClass\n\
        _LocationIdentifiedEntityRoleCode\n_MedicationGeneralizationRoleType\n_MemberRoleType\n_PayorRoleType\n\
        _PersonalRelationshipRoleType\n_PolicyOrProgramCoverageRoleType\n_ProgramEligiblePartyRoleType\n\
        _ResearchSubjectRoleBasis\n_ServiceDeliveryLocationRoleType\n_SpecimenRoleType\n\
        _SubscriberCoveredPartyRoleType\ncommunityLaboratory\nhomeHealth\nlaboratory\npathologist\nphlebotomist\n\
        subject\nthirdParty\n"),
};

#[rustfmt::skip]
static CS_V3_ROLE_LINK_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        ACTIVE\nCANCELLED\nCOMPLETED\nNORMAL\nNULLIFIED\nPENDING\n"),
};

#[rustfmt::skip]
static CS_V3_ROLE_LINK_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleLinkType", complete: true, case_sensitive: true,
    codes: CodeList("\
        BACKUP\nCONT\nDIRAUTH\nIDENT\nINDAUTH\nPART\nREL\nREPL\n"),
};

#[rustfmt::skip]
static CS_V3_ROLE_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RoleStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\nnormal\nnullified\npending\nsuspended\nterminated\n"),
};

#[rustfmt::skip]
static CS_V3_ROUTE_OF_ADMINISTRATION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration", complete: true, case_sensitive: true,
    codes: CodeList("\
        AMNINJ\nBILINJ\nBLADINJ\nBLADINSTL\nBLADIRR\nBLADIRRC\nBLADIRRT\nBUC\nCAPDINSTL\nCECINSTL\nCERV\nCERVINJ\n\
        CERVINS\nCHEW\nCHOLINJ\nCTINSTL\nDEN\nDENRINSE\nDISSOLVE\nDOUCHE\nDRESS\nEFT\nELECTOSMOS\nENDOSININJ\nENEMA\n\
        ENTINSTL\nEPI\nEPIDURINJ\nEPIINJ\nEPINJSP\nETINSTL\nETNEB\nEXTCORPDIF\nEXTCORPINJ\nEXTRAMNINJ\nGARGLE\nGBINJ\n\
        GIN\nGINGINJ\nGJT\nGT\nGUIRR\nHAIR\nHEMODIFF\nHEMOPORT\nIA\nIABDINJ\nIAINJ\nIAINJP\nIAINJSP\nIARTINJ\n\
        IBRONCHINSTIL\nIBURSINJ\nIC\nICARDINJ\nICARDINJRP\nICARDINJSP\nICARINJP\nICARTINJ\nICAUDINJ\nICAVINJ\n\
        ICAVITINJ\nICEREBINJ\nICISTERNINJ\nICOR\nICORNTA\nICORONINJ\nICORONINJP\nICORONTA\nICORPCAVINJ\nIDIMPLNT\n\
        IDINJ\nIDISCINJ\nIDOUDMAB\nIDUCTINJ\nIDUODINSTIL\nIDURINJ\nIEPIDINJ\nIEPITHINJ\nIESOPHINSTIL\nIESOPHTA\n\
        IGASTINSTIL\nIGASTIRR\nIGASTLAV\nIILEALINJ\nIILEALTA\nILESINJ\nILESIRR\nILTOP\nILUMINJ\nILUMTA\nILYMPJINJ\nIM\n\
        IMD\nIMEDULINJ\nIMZ\nINSUF\nINTERMENINJ\nINTERSTITINJ\nIOINJ\nIOINSTL\nIOIRR\nIONTO\nIOSSC\nIOSSINJ\nIOSURGINS\n\
        IOTOP\nIOVARINJ\nIPCARDINJ\nIPERINJ\nIPINHL\nIPINJ\nIPLRINJ\nIPPB\nIPROSTINJ\nIPUMPINJ\nISININSTIL\nISINJ\n\
        ISTERINJ\nISYNINJ\nIT\nITENDINJ\nITESTINJ\nITHORINJ\nITINJ\nITRACHINSTIL\nITRACHMAB\nITUBINJ\nITUMINJ\n\
        ITYMPINJ\nIU\nIUINJ\nIUINJC\nIUINSTL\nIURETINJ\nIV\nIVASCINFUS\nIVASCINJ\nIVC\nIVCC\nIVCI\nIVENTINJ\nIVESINJ\n\
        IVFLUSH\nIVINJ\nIVINJBOL\nIVITIMPLNT\nIVITINJ\nIVPUSH\nIVRPUSH\nIVSPUSH\nJJTINSTL\nLARYNGINSTIL\nLARYNGTA\n\
        LPINS\nMUC\nNAIL\nNASAL\nNASALINSTIL\nNASINHL\nNASINHLC\nNASNEB\nNASOGASINSTIL\nNEB\nNGT\nNTT\nOCDRESTA\nOGT\n\
        OJJ\nOPTHALTA\nORALTA\nORIFINHL\nORMUC\nORNEB\nOROPHARTA\nORRINSE\nOT\nPAINJ\nPARENTINJ\nPCA\nPDONTINJ\n\
        PDONTTA\nPDPINJ\nPDPINSTL\nPDURINJ\nPERIANAL\nPERINEAL\nPNINJ\nPNSINJ\nPNSINSTL\nPO\nPR\nRBINJ\nREBREATH\n\
        RECINSTL\nRECIRR\nRECTAL\nRECTINSTL\nRETENEMA\nSCALP\nSCINJ\nSHAMPOO\nSININSTIL\nSKIN\nSL\nSLESINJ\nSMUCMAB\n\
        SOAK\nSOFTISINJ\nSOFTISINSTIL\nSQ\nSQIMPLNT\nSQINFUS\nSQSURGINS\nSUBARACHINJ\nSUBCONJTA\nSUBMUCINJ\nSUCK\nSWAB\n\
        SWISHSPIT\nSWISHSWAL\nTMUCTA\nTOPICAL\nTRACH\nTRACHINSTL\nTRNSDERM\nTRNSDERMD\nTRNSLING\nTRPLACINJ\nTRTRACHINJ\n\
        TRTYMPINSTIL\nTTYMPTABSORP\nURETHINJ\nURETHINS\nURETHINSTL\nURETHSUP\nURETINJ\nVAGINS\nVAGINSI\nVENT\nVENTMASK\n\
        _AmnioticFluidSacRoute\n_BiliaryRoute\n_BodySurfaceRoute\n_BuccalMucosaRoute\n_CecostomyRoute\n_CervicalRoute\n\
        _Chew\n_Diffusion\n_Dissolve\n_Douche\n_ElectroOsmosisRoute\n_EndocervicalRoute\n_Enema\n_EnteralRoute\n\
        _EpiduralRoute\n_ExtraAmnioticRoute\n_ExtracorporealCirculationRoute\n_Flush\n_GastricRoute\n\
        _GenitourinaryRoute\n_GingivalRoute\n_HairRoute\n_Implantation\n_Infusion\n_Inhalation\n_Injection\n_Insertion\n\
        _Instillation\n_InterameningealRoute\n_InterstitialRoute\n_IntraabdominalRoute\n_IntraarterialRoute\n\
        _IntraarticularRoute\n_IntrabronchialRoute\n_IntrabursalRoute\n_IntracardiacRoute\n_IntracartilaginousRoute\n\
        _IntracaudalRoute\n_IntracavernosalRoute\n_IntracavitaryRoute\n_IntracerebralRoute\n_IntracervicalRoute\n\
        _IntracisternalRoute\n_IntracornealRoute\n_IntracoronalRoute\n_IntracoronaryRoute\n_IntracorpusCavernosumRoute\n\
        _IntradermalRoute\n_IntradiscalRoute\n_IntraductalRoute\n_IntraduodenalRoute\n_IntraduralRoute\n\
        _IntraepidermalRoute\n_IntraepithelialRoute\n_IntraesophagealRoute\n_IntragastricRoute\n_IntrailealRoute\n\
        _IntralesionalRoute\n_IntraluminalRoute\n_IntralymphaticRoute\n_IntramedullaryRoute\n_IntramuscularRoute\n\
        _IntraocularRoute\n_IntraosseousRoute\n_IntraovarianRoute\n_IntrapericardialRoute\n_IntraperitonealRoute\n\
        _IntrapleuralRoute\n_IntraprostaticRoute\n_IntrapulmonaryRoute\n_IntrasinalRoute\n_IntraspinalRoute\n\
        _IntrasternalRoute\n_IntrasynovialRoute\n_IntratendinousRoute\n_IntratesticularRoute\n_IntrathecalRoute\n\
        _IntrathoracicRoute\n_IntratrachealRoute\n_IntratubularRoute\n_IntratumorRoute\n_IntratympanicRoute\n\
        _IntrauterineRoute\n_IntravascularRoute\n_IntravenousRoute\n_IntraventricularRoute\n_IntravesicleRoute\n\
        _IntravitrealRoute\n_IontophoresisRoute\n_Irrigation\n_JejunumRoute\n_LacrimalPunctaRoute\n_LaryngealRoute\n\
        _LavageRoute\n_LingualRoute\n_MucosalAbsorptionRoute\n_MucousMembraneRoute\n_NailRoute\n_NasalRoute\n\
        _Nebulization\n_OphthalmicRoute\n_OralRoute\n_OromucosalRoute\n_OropharyngealRoute\n_OticRoute\n\
        _ParanasalSinusesRoute\n_ParenteralRoute\n_PerianalRoute\n_PeriarticularRoute\n_PeriduralRoute\n_PerinealRoute\n\
        _PerineuralRoute\n_PeriodontalRoute\n_PulmonaryRoute\n_RectalRoute\n_RespiratoryTractRoute\n_RetrobulbarRoute\n\
        _Rinse\n_RouteByMethod\n_RouteBySite\n_ScalpRoute\n_SinusUnspecifiedRoute\n_SkinRoute\n_SoftTissueRoute\n\
        _SubarachnoidRoute\n_SubconjunctivalRoute\n_SubcutaneousRoute\n_SublesionalRoute\n_SublingualRoute\n\
        _SubmucosalRoute\n_SuppositoryRoute\n_Swish\n_TopicalAbsorptionRoute\n_TopicalApplication\n_TracheostomyRoute\n\
        _TransmucosalRoute\n_TransplacentalRoute\n_TranstrachealRoute\n_TranstympanicRoute\n_UreteralRoute\n\
        _UrethralRoute\n_UrinaryBladderRoute\n_UrinaryTractRoute\n_VaginalRoute\n_VitreousHumourRoute\n"),
};

#[rustfmt::skip]
static CS_V3_SEQUENCING: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-Sequencing", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nD\nN\n"),
};

#[rustfmt::skip]
static CS_V3_SET_OPERATOR: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-SetOperator", complete: true, case_sensitive: true,
    codes: CodeList("\
        A\nE\nH\nI\nP\n_ValueSetOperator\n"),
};

#[rustfmt::skip]
static CS_V3_SPECIMEN_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-SpecimenType", complete: true, case_sensitive: true,
    codes: CodeList("\
        ABS\nAMN\nASP\nBBL\nBDY\nBIFL\nBLD\nBLDA\nBLDC\nBLDCO\nBLDV\nBON\nBPH\nBPU\nBRN\nBRO\nBRTH\nCALC\nCDM\nCNJT\n\
        CNL\nCOL\nCRN\nCSF\nCTP\nCUR\nCVM\nCVX\nCYST\nDIAF\nDOSE\nDRN\nDUFL\nEAR\nEARW\nELT\nENDC\nENDM\nEOS\nEYE\nFIB\n\
        FIST\nFLT\nFLU\nFOOD\nGAS\nGAST\nGEN\nGENC\nGENF\nGENL\nGENV\nHAR\nIHG\nISLT\nIT\nLAM\nLIQ\nLN\nLNA\nLNV\nLYM\n\
        MAC\nMAR\nMBLD\nMEC\nMILK\nMLK\nNAIL\nNOS\nPAFL\nPAT\nPLAS\nPLB\nPLC\nPLR\nPMN\nPPP\nPRP\nPRT\nPUS\nRBC\nSAL\n\
        SER\nSKM\nSKN\nSMN\nSMPLS\nSNV\nSPRM\nSPT\nSPTC\nSPTT\nSTL\nSWT\nTEAR\nTHRB\nTHRT\nTISG\nTISPL\nTISS\nTISU\n\
        TLGI\nTLNG\nTSMI\nTUB\nULC\nUMB\nUMED\nUR\nURC\nURNS\nURT\nURTH\nUSUB\nVOM\nWAT\nWBC\nWICK\nWND\nWNDA\nWNDD\n\
        WNDE\n_SpecimenEntityType\n"),
};

#[rustfmt::skip]
static CS_V3_SUBSTITUTION_CONDITION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition", complete: true, case_sensitive: true,
    codes: CodeList("\
        CONFIRM\nNOSUB\nNOTIFY\nUNCOND\n_Conditional\n"),
};

#[rustfmt::skip]
static CS_V3_TABLE_CELL_HORIZONTAL_ALIGN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TableCellHorizontalAlign", complete: true, case_sensitive: true,
    codes: CodeList("\
        center\nchar\njustify\nleft\nright\n"),
};

#[rustfmt::skip]
static CS_V3_TABLE_CELL_SCOPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TableCellScope", complete: true, case_sensitive: true,
    codes: CodeList("\
        col\ncolgroup\nrow\nrowgroup\n"),
};

#[rustfmt::skip]
static CS_V3_TABLE_CELL_VERTICAL_ALIGN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TableCellVerticalAlign", complete: true, case_sensitive: true,
    codes: CodeList("\
        baseline\nbottom\nmiddle\ntop\n"),
};

#[rustfmt::skip]
static CS_V3_TABLE_FRAME: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TableFrame", complete: true, case_sensitive: true,
    codes: CodeList("\
        above\nbelow\nborder\nbox\nhsides\nlhs\nrhs\nvoid\nvsides\n"),
};

#[rustfmt::skip]
static CS_V3_TABLE_RULES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TableRules", complete: true, case_sensitive: true,
    codes: CodeList("\
        all\ncols\ngroups\nnone\nrows\n"),
};

#[rustfmt::skip]
static CS_V3_TARGET_AWARENESS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TargetAwareness", complete: true, case_sensitive: true,
    codes: CodeList("\
        D\nF\nI\nM\nP\nU\n"),
};

#[rustfmt::skip]
static CS_V3_TELECOMMUNICATION_CAPABILITIES: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TelecommunicationCapabilities", complete: true, case_sensitive: true,
    codes: CodeList("\
        data\nfax\nsms\ntty\nvoice\n"),
};

#[rustfmt::skip]
static CS_V3_TIMING_EVENT: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TimingEvent", complete: true, case_sensitive: true,
    codes: CodeList("\
        AC\nACD\nACM\nACV\nC\nCD\nCM\nCV\nHS\nIC\nICD\nICM\nICV\nPC\nPCD\nPCM\nPCV\nWAKE\n"),
};

#[rustfmt::skip]
static CS_V3_TRANSMISSION_RELATIONSHIP_TYPE_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TransmissionRelationshipTypeCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        SEQL\n"),
};

#[rustfmt::skip]
static CS_V3_TRIBAL_ENTITY_US: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-TribalEntityUS", complete: true, case_sensitive: true,
    codes: CodeList("\
        1\n10\n100\n101\n102\n103\n104\n105\n106\n107\n108\n109\n11\n110\n111\n112\n113\n114\n115\n116\n117\n118\n119\n\
        12\n120\n121\n122\n123\n124\n125\n126\n127\n128\n129\n13\n130\n131\n132\n133\n134\n135\n136\n137\n138\n139\n14\n\
        140\n141\n142\n143\n144\n145\n146\n147\n148\n149\n15\n150\n151\n152\n153\n154\n155\n156\n157\n158\n159\n16\n\
        160\n161\n162\n163\n164\n165\n166\n167\n168\n169\n17\n170\n171\n172\n173\n174\n175\n176\n177\n178\n179\n18\n\
        180\n181\n182\n183\n184\n185\n186\n187\n188\n189\n19\n190\n191\n192\n193\n194\n195\n196\n197\n198\n199\n2\n20\n\
        200\n201\n202\n203\n204\n205\n206\n207\n208\n209\n21\n210\n211\n212\n213\n214\n215\n216\n217\n218\n219\n22\n\
        220\n221\n222\n223\n224\n225\n226\n227\n228\n229\n23\n230\n231\n232\n233\n234\n235\n236\n237\n238\n239\n24\n\
        240\n241\n242\n243\n244\n245\n246\n247\n248\n249\n25\n250\n251\n252\n253\n254\n255\n256\n257\n258\n259\n26\n\
        260\n261\n262\n263\n264\n265\n266\n267\n268\n269\n27\n270\n271\n272\n273\n274\n275\n276\n277\n278\n279\n28\n\
        280\n281\n282\n283\n284\n285\n286\n287\n288\n289\n29\n290\n291\n292\n293\n294\n295\n296\n297\n298\n299\n3\n30\n\
        300\n301\n302\n303\n304\n305\n306\n307\n308\n309\n31\n310\n311\n312\n313\n314\n315\n316\n317\n318\n319\n32\n\
        320\n321\n322\n323\n324\n325\n326\n327\n328\n329\n33\n330\n331\n332\n333\n334\n335\n336\n337\n338\n339\n34\n\
        340\n341\n342\n343\n344\n345\n346\n347\n348\n349\n35\n350\n351\n352\n353\n354\n355\n356\n357\n358\n359\n36\n\
        360\n361\n362\n363\n364\n365\n366\n367\n368\n369\n37\n370\n371\n372\n373\n374\n375\n376\n377\n378\n379\n38\n\
        380\n381\n382\n383\n384\n385\n386\n387\n388\n389\n39\n390\n391\n392\n393\n394\n395\n396\n397\n398\n399\n4\n40\n\
        400\n401\n402\n403\n404\n405\n406\n407\n408\n409\n41\n410\n411\n412\n413\n414\n415\n416\n417\n418\n419\n42\n\
        420\n421\n422\n423\n424\n425\n426\n427\n428\n429\n43\n430\n431\n432\n433\n434\n435\n436\n437\n438\n439\n44\n\
        440\n441\n442\n443\n444\n445\n446\n447\n448\n449\n45\n450\n451\n452\n453\n454\n455\n456\n457\n458\n459\n46\n\
        460\n461\n462\n463\n464\n465\n466\n467\n468\n469\n47\n470\n471\n472\n473\n474\n475\n476\n477\n478\n479\n48\n\
        480\n481\n482\n483\n484\n485\n486\n487\n488\n489\n49\n490\n491\n492\n493\n494\n495\n496\n497\n498\n499\n5\n50\n\
        500\n501\n502\n503\n504\n505\n506\n507\n508\n509\n51\n510\n511\n512\n513\n514\n515\n516\n517\n518\n519\n52\n\
        520\n521\n522\n523\n524\n525\n526\n527\n528\n529\n53\n530\n531\n532\n533\n534\n535\n536\n537\n538\n539\n54\n\
        540\n541\n542\n543\n544\n545\n546\n547\n548\n549\n55\n550\n551\n552\n553\n554\n555\n556\n557\n558\n559\n56\n\
        560\n561\n562\n563\n564\n565\n566\n57\n58\n59\n6\n60\n61\n62\n63\n64\n65\n66\n67\n68\n69\n7\n70\n71\n72\n73\n\
        74\n75\n76\n77\n78\n79\n8\n80\n81\n82\n83\n84\n85\n86\n87\n88\n89\n9\n90\n91\n92\n93\n94\n95\n96\n97\n98\n99\n\
        _NativeEntityAlaska\n_NativeEntityContiguous\n"),
};

#[rustfmt::skip]
static CS_V3_VACCINE_MANUFACTURER: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer", complete: true, case_sensitive: true,
    codes: CodeList("\
        AB\nAD\nALP\nAR\nAVI\nBA\nBAY\nBP\nBPC\nCEN\nCHI\nCON\nEVN\nGRE\nIAG\nIM\nIUS\nJPN\nKGC\nLED\nMA\nMED\nMIL\n\
        MIP\nMSD\nNAB\nNAV\nNOV\nNYB\nORT\nOTC\nPD\nPMC\nPRX\nSCL\nSI\nSKB\nUSA\nWA\nWAL\n"),
};

#[rustfmt::skip]
static CS_V3_WORK_CLASSIFICATION_ODH: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH", complete: true, case_sensitive: true,
    codes: CodeList("\
        PWAF\nPWFG\nPWLG\nPWNSE\nPWSE\nPWSG\nUWNSE\nUWSE\nVW\n"),
};

#[rustfmt::skip]
static CS_V3_HL7APPROVAL_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus", complete: true, case_sensitive: true,
    codes: CodeList("\
        affd\naffi\naffn\nappad\nappai\nappan\nappd\nappi\nappn\ncomi\ncomn\ndraft\nloc\nmemd\nmemi\nmemn\nns\nprop\n\
        ref\nwd\n"),
};

#[rustfmt::skip]
static CS_V3_HL7CMETATTRIBUTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7CMETAttribution", complete: true, case_sensitive: true,
    codes: CodeList("\
        contact\nidentified\nidentified-confirmable\nidentified-informational\ninformational\nminimal\nuniversal\n"),
};

#[rustfmt::skip]
static CS_V3_HL7ITSTYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7ITSType", complete: true, case_sensitive: true,
    codes: CodeList("\
        UML\nXML\n"),
};

#[rustfmt::skip]
static CS_V3_HL7ITSVERSION_CODE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7ITSVersionCode", complete: true, case_sensitive: true,
    codes: CodeList("\
        XMLV1PR1\n"),
};

#[rustfmt::skip]
static CS_V3_HL7PUBLISHING_DOMAIN: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain", complete: true, case_sensitive: true,
    codes: CodeList("\
        AB\nAI\nAL\nBB\nCD\nCG\nCI\nCO\nCP\nCR\nCS\nCT\nDD\nDI\nDS\nEM\nII\nIZ\nLB\nME\nMI\nMM\nMR\nMT\nOB\nOO\nOR\nPA\n\
        PC\nPH\nPM\nQI\nQM\nRG\nRI\nRP\nRR\nRT\nRX\nSC\nSP\nTD\n"),
};

#[rustfmt::skip]
static CS_V3_HL7PUBLISHING_SECTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection", complete: true, case_sensitive: true,
    codes: CodeList("\
        AM\nHM\nIM\nUU\n"),
};

#[rustfmt::skip]
static CS_V3_HL7PUBLISHING_SUB_SECTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection", complete: true, case_sensitive: true,
    codes: CodeList("\
        CO\nFI\nMC\nMF\nPO\nPR\nQU\nRC\nRE\nUU\n"),
};

#[rustfmt::skip]
static CS_V3_HL7REALM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7Realm", complete: true, case_sensitive: true,
    codes: CodeList("\
        AR\nAT\nAU\nAffiliateRealms\nBR\nBindingRealms\nC1\nCA\nCH\nCL\nCN\nCO\nCZ\nDE\nDK\nES\nFI\nFR\nGB\nGR\nHR\nIE\n\
        IN\nIT\nJP\nKR\nLT\nMX\nNL\nNZ\nNamespaceRealms\nR1\nRO\nRU\nSE\nSG\nSOA\nTR\nTW\nUK\nUS\nUV\nUY\nX1\nZZ\n"),
};

#[rustfmt::skip]
static CS_V3_HL7V3CONFORMANCE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance", complete: true, case_sensitive: true,
    codes: CodeList("\
        I\nNP\nR\nRC\nRI\nU\n"),
};

#[rustfmt::skip]
static CS_V3_HL7VOTE_RESOLUTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution", complete: true, case_sensitive: true,
    codes: CodeList("\
        affdef\naffi\naffirmativeResolution\naffr\nnegativeResolution\nnonsubp\nnonsubv\nnotrelp\nnotrelv\nprevcons\n\
        retract\nunresolved\nwithdraw\n"),
};

#[rustfmt::skip]
static CS_V3_ORDERABLE_DRUG_FORM: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm", complete: true, case_sensitive: true,
    codes: CodeList("\
        AER\nAPPFUL\nBAINHL\nBAINHLPWD\nBAR\nBARSOAP\nBEAD\nBUCTAB\nCAKE\nCAP\nCAPLET\nCEMENT\nCHEWBAR\nCHEWTAB\nCPTAB\n\
        CRM\nCRYS\nDERMSPRY\nDISINTAB\nDISK\nDOUCHE\nDROP\nDRTAB\nECTAB\nELIXIR\nENEMA\nENTCAP\nERCAP\nERCAP12\n\
        ERCAP24\nERECCAP\nERECTAB\nERENTCAP\nERSUSP\nERSUSP12\nERSUSP24\nERTAB\nERTAB12\nERTAB24\nFLAKE\nFOAM\nFOAMAPL\n\
        GASINHL\nGEL\nGELAPL\nGRAN\nGUM\nINHL\nINHLPWD\nINHLSOL\nIPSOL\nIRSOL\nITSUSP\nIVSOL\nLIN\nLIQCLN\nLIQSOAP\n\
        LTN\nMDINHL\nMDINHLPWD\nMEDBAR\nMEDPAD\nMEDSWAB\nMUCTOPSOL\nNASCRM\nNASGEL\nNASINHL\nNASOINT\nNASSPRY\nNDROP\n\
        OIL\nOINT\nOINTAPL\nOPCRM\nOPDROP\nOPGEL\nOPIRSOL\nOPOINT\nOPSUSP\nORALSOL\nORCAP\nORCRM\nORDROP\nORINHL\n\
        ORSUSP\nORTAB\nORTROCHE\nOTCRM\nOTDROP\nOTGEL\nOTOINT\nOTSUSP\nPAD\nPASTE\nPATCH\nPELLET\nPILL\nPOWD\nPUD\n\
        PUFF\nPWDSPRY\nRECCRM\nRECFORM\nRECOINT\nRECPWD\nRECSOL\nRECSPRY\nRECSUPP\nRECSUSP\nRINSE\nSCOOP\nSHMP\nSLTAB\n\
        SOL\nSPRY\nSPRYADAPT\nSRBUCTAB\nSUPP\nSUSP\nSWAB\nSYRUP\nTAB\nTINC\nTOPCRM\nTOPGEL\nTOPLTN\nTOPOIL\nTOPOINT\n\
        TOPPWD\nTOPSOL\nTPASTE\nTPATCH\nTPATH16\nTPATH24\nTPATH2WK\nTPATH72\nTPATHWK\nURETHGEL\nURETHSUPP\nVAGCRM\n\
        VAGCRMAPL\nVAGFOAM\nVAGFOAMAPL\nVAGGEL\nVAGOINT\nVAGOINTAPL\nVAGPWD\nVAGSPRY\nVAGSUPP\nVAGTAB\nVGELAPL\nWAFER\n\
        _AdministrableDrugForm\n_DispensableDrugForm\n_GasDrugForm\n_GasLiquidMixture\n_GasSolidSpray\n_Liquid\n\
        _LiquidLiquidEmulsion\n_LiquidSolidSuspension\n_SolidDrugForm\n"),
};

#[rustfmt::skip]
static CS_V3_POLICY_HOLDER_ROLE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-policyHolderRole", complete: true, case_sensitive: true,
    codes: CodeList(""),
};

#[rustfmt::skip]
static CS_V3_STYLE_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-styleType", complete: true, case_sensitive: true,
    codes: CodeList("\
        Arabic\nBigAlpha\nBigRoman\nBotrule\nCircle\nDisc\nLittleAlpha\nLittleRoman\nLrule\nRrule\nSquare\nToprule\n\
        _FontStyle\n_ListStyle\n_OrderedListStyle\n_TableRuleStyle\n_UnorderedListStyle\nbold\nemphasis\nitalics\n\
        underline\n"),
};

#[rustfmt::skip]
static CS_V3_SUBSTANCE_ADMIN_SUBSTITUTION: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution", complete: true, case_sensitive: true,
    codes: CodeList("\
        BC\nE\nEC\nF\nG\nN\nTB\nTE\nTG\n_ActSubstanceAdminSubstitutionCode\n"),
};

#[rustfmt::skip]
static CS_V3_TRIGGER_EVENT_ID: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/v3-triggerEventID", complete: true, case_sensitive: true,
    codes: CodeList("\
        POLB_TE004000UV\nPOLB_TE004001UV\nPOLB_TE004002UV\nPOLB_TE004007UV\nPOLB_TE004100UV\nPOLB_TE004102UV\n\
        POLB_TE004200UV\nPOLB_TE004201UV\nPOLB_TE004202UV\nPOLB_TE004301UV\nPOLB_TE004500UV\n"),
};

#[rustfmt::skip]
static CS_VALIDATION_PROCESS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/validation-process", complete: true, case_sensitive: true,
    codes: CodeList("\
        edit-check\nin-context\nmulti\nprimary\nstandalone\nvalueset\n"),
};

#[rustfmt::skip]
static CS_VALIDATION_STATUS: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/validation-status", complete: true, case_sensitive: true,
    codes: CodeList("\
        failed\nsuccessful\nunknown\n"),
};

#[rustfmt::skip]
static CS_VALIDATION_TYPE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/validation-type", complete: true, case_sensitive: true,
    codes: CodeList("\
        multiple\nnothing\nprimary\n"),
};

#[rustfmt::skip]
static CS_VARIANT_STATE: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/variant-state", complete: true, case_sensitive: true,
    codes: CodeList("\
        absent\nnegative\npositive\n"),
};

#[rustfmt::skip]
static CS_VERIFICATIONRESULT_COMMUNICATION_METHOD: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/CodeSystem/verificationresult-communication-method", complete: true, case_sensitive: true,
    codes: CodeList("\
        manual\nportal\npull\npush\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONDISPENSE_CATEGORY: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category", complete: true, case_sensitive: true,
    codes: CodeList("\
        community\ndischarge\ninpatient\noutpatient\n"),
};

#[rustfmt::skip]
static CS_MEDICATIONDISPENSE_STATUS_REASON: CodeSystem = CodeSystem {
    url: "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason", complete: true, case_sensitive: true,
    codes: CodeList("\
        altchoice\nclarif\ndrughigh\nfrr01\nfrr02\nfrr03\nfrr04\nfrr05\nfrr06\nhospadm\nlabint\nnon-avail\noffmarket\n\
        outofstock\npreg\nsaig\nsddi\nsdupther\nsintol\nsurg\nwashout\n"),
};

#[rustfmt::skip]
static CS_CATEGORIE_ORIENTATION_SAS_CODESYSTEM: CodeSystem = CodeSystem {
    url: "https://interop.esante.gouv.fr/ig/fhir/sas/CodeSystem/categorie-orientation-sas-codesystem", complete: true, case_sensitive: true,
    codes: CodeList("\
        001\n002\n003\n"),
};

#[rustfmt::skip]
static CS_TRE_G08_TYPE_IDENTIFIANT_PERSONNE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_G08-TypeIdentifiantPersonne/FHIR/TRE-G08-TypeIdentifiantPersonne", complete: false, case_sensitive: true,
    codes: CodeList("\
        1\n3\n4\n5\n6\n"),
};

#[rustfmt::skip]
static CS_TRE_G15_PROFESSION_SANTE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante", complete: false, case_sensitive: true,
    codes: CodeList("\
        40\n50\n60\n69\n70\n80\n83\n91\n92\n"),
};

#[rustfmt::skip]
static CS_TRE_R13_COMMUNE_OM: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM", complete: false, case_sensitive: true,
    codes: CodeList(""),
};

#[rustfmt::skip]
static CS_TRE_R256_TYPE_MESSAGERIE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie", complete: false, case_sensitive: true,
    codes: CodeList("\
        APICRYPT\nAutreMessagerie\nMSSANTE\nOSM\n"),
};

#[rustfmt::skip]
static CS_TRE_R314_TYPE_CRENEAU: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau", complete: true, case_sensitive: true,
    codes: CodeList("\
        CPTS\nPRO\nPUBLIC\nSNP\n"),
};

#[rustfmt::skip]
static CS_TRE_R38_SPECIALITE_ORDINALE: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale", complete: true, case_sensitive: true,
    codes: CodeList("\
        SCD01\nSCD02\nSCD03\nSI01\nSI02\nSI03\nSI04\nSI05\nSI06\nSI07\nSI08\nSM01\nSM02\nSM03\nSM04\nSM05\nSM06\nSM07\n\
        SM08\nSM09\nSM10\nSM11\nSM12\nSM13\nSM14\nSM15\nSM16\nSM17\nSM18\nSM19\nSM20\nSM21\nSM22\nSM23\nSM24\nSM25\n\
        SM26\nSM27\nSM28\nSM29\nSM30\nSM31\nSM32\nSM33\nSM34\nSM35\nSM36\nSM37\nSM38\nSM39\nSM40\nSM41\nSM42\nSM43\n\
        SM44\nSM45\nSM46\nSM47\nSM48\nSM49\nSM50\nSM51\nSM52\nSM53\nSM54\nSM55\nSM56\nSM57\nSM58\nSM59\nSM60\nSM61\n\
        SM62\nSM63\nSM64\nSM65\nSM66\nSM67\nSM68\nSM69\nSM70\nSM71\nSM72\nSM73\nSM74\nSM75\nSM76\nSM77\nSM78\nSM79\n\
        SM80\nSM81\nSM82\nSM83\nSM84\nSM85\nSM86\nSM87\nSM88\nSM89\nSM90\nSM91\nSM92\nSM93\nSM94\nSM95\nSP01\nSP02\n\
        SP03\nSP04\n"),
};

#[rustfmt::skip]
static CS_TRE_R66_CATEGORIE_ETABLISSEMENT: CodeSystem = CodeSystem {
    url: "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement", complete: false, case_sensitive: true,
    codes: CodeList("\
        124\n603\n604\n"),
};

#[rustfmt::skip]
static CS_: CodeSystem = CodeSystem {
    url: "https://www.usps.com/", complete: true, case_sensitive: true,
    codes: CodeList("\
        AK\nAL\nAR\nAS\nAZ\nCA\nCO\nCT\nDC\nDE\nFL\nFM\nGA\nGU\nHI\nIA\nID\nIL\nIN\nKS\nKY\nLA\nMA\nMD\nME\nMH\nMI\nMN\n\
        MO\nMP\nMS\nMT\nNC\nND\nNE\nNH\nNJ\nNM\nNV\nNY\nOH\nOK\nOR\nPA\nPR\nPW\nRI\nSC\nSD\nTN\nTX\nUM\nUT\nVA\nVI\nVT\n\
        WA\nWI\nWV\nWY\n"),
};

#[rustfmt::skip]
static CS_2013: CodeSystem = CodeSystem {
    url: "urn:iso-astm:E1762-95:2013", complete: true, case_sensitive: true,
    codes: CodeList("\
        1.2.840.10065.1.12.1.1\n1.2.840.10065.1.12.1.10\n1.2.840.10065.1.12.1.11\n1.2.840.10065.1.12.1.12\n\
        1.2.840.10065.1.12.1.13\n1.2.840.10065.1.12.1.14\n1.2.840.10065.1.12.1.15\n1.2.840.10065.1.12.1.16\n\
        1.2.840.10065.1.12.1.17\n1.2.840.10065.1.12.1.18\n1.2.840.10065.1.12.1.2\n1.2.840.10065.1.12.1.3\n\
        1.2.840.10065.1.12.1.4\n1.2.840.10065.1.12.1.5\n1.2.840.10065.1.12.1.6\n1.2.840.10065.1.12.1.7\n\
        1.2.840.10065.1.12.1.8\n1.2.840.10065.1.12.1.9\n"),
};

#[rustfmt::skip]
static CS_3166: CodeSystem = CodeSystem {
    url: "urn:iso:std:iso:3166", complete: true, case_sensitive: true,
    codes: CodeList("\
        ABW\nAD\nAE\nAF\nAFG\nAG\nAGO\nAI\nAIA\nAL\nALA\nALB\nAM\nAND\nAO\nAQ\nAR\nARE\nARG\nARM\nAS\nASM\nAT\nATA\n\
        ATF\nATG\nAU\nAUS\nAUT\nAW\nAX\nAZ\nAZE\nBA\nBB\nBD\nBDI\nBE\nBEL\nBEN\nBES\nBF\nBFA\nBG\nBGD\nBGR\nBH\nBHR\n\
        BHS\nBI\nBIH\nBJ\nBL\nBLM\nBLR\nBLZ\nBM\nBMU\nBN\nBO\nBOL\nBQ\nBR\nBRA\nBRB\nBRN\nBS\nBT\nBTN\nBV\nBVT\nBW\n\
        BWA\nBY\nBZ\nCA\nCAF\nCAN\nCC\nCCK\nCD\nCF\nCG\nCH\nCHE\nCHL\nCHN\nCI\nCIV\nCK\nCL\nCM\nCMR\nCN\nCO\nCOD\nCOG\n\
        COK\nCOL\nCOM\nCPV\nCR\nCRI\nCU\nCUB\nCUW\nCV\nCW\nCX\nCXR\nCY\nCYM\nCYP\nCZ\nCZE\nDE\nDEU\nDJ\nDJI\nDK\nDM\n\
        DMA\nDNK\nDO\nDOM\nDZ\nDZA\nEC\nECU\nEE\nEG\nEGY\nEH\nER\nERI\nES\nESH\nESP\nEST\nET\nETH\nFI\nFIN\nFJ\nFJI\n\
        FK\nFLK\nFM\nFO\nFR\nFRA\nFRO\nFSM\nGA\nGAB\nGB\nGBR\nGD\nGE\nGEO\nGF\nGG\nGGY\nGH\nGHA\nGI\nGIB\nGIN\nGL\nGLP\n\
        GM\nGMB\nGN\nGNB\nGNQ\nGP\nGQ\nGR\nGRC\nGRD\nGRL\nGS\nGT\nGTM\nGU\nGUF\nGUM\nGUY\nGW\nGY\nHK\nHKG\nHM\nHMD\nHN\n\
        HND\nHR\nHRV\nHT\nHTI\nHU\nHUN\nID\nIDN\nIE\nIL\nIM\nIMN\nIN\nIND\nIO\nIOT\nIQ\nIR\nIRL\nIRN\nIRQ\nIS\nISL\n\
        ISR\nIT\nITA\nJAM\nJE\nJEY\nJM\nJO\nJOR\nJP\nJPN\nKAZ\nKE\nKEN\nKG\nKGZ\nKH\nKHM\nKI\nKIR\nKM\nKN\nKNA\nKOR\n\
        KP\nKR\nKW\nKWT\nKY\nKZ\nLA\nLAO\nLB\nLBN\nLBR\nLBY\nLC\nLCA\nLI\nLIE\nLK\nLKA\nLR\nLS\nLSO\nLT\nLTU\nLU\nLUX\n\
        LV\nLVA\nLY\nMA\nMAC\nMAF\nMAR\nMC\nMCO\nMD\nMDA\nMDG\nMDV\nME\nMEX\nMF\nMG\nMH\nMHL\nMK\nMKD\nML\nMLI\nMLT\n\
        MM\nMMR\nMN\nMNE\nMNG\nMNP\nMO\nMOZ\nMP\nMQ\nMR\nMRT\nMS\nMSR\nMT\nMTQ\nMU\nMUS\nMV\nMW\nMWI\nMX\nMY\nMYS\nMYT\n\
        MZ\nNA\nNAM\nNC\nNCL\nNE\nNER\nNF\nNFK\nNG\nNGA\nNI\nNIC\nNIU\nNL\nNLD\nNO\nNOR\nNP\nNPL\nNR\nNRU\nNU\nNZ\nNZL\n\
        OM\nOMN\nPA\nPAK\nPAN\nPCN\nPE\nPER\nPF\nPG\nPH\nPHL\nPK\nPL\nPLW\nPM\nPN\nPNG\nPOL\nPR\nPRI\nPRK\nPRT\nPRY\n\
        PS\nPSE\nPT\nPW\nPY\nPYF\nQA\nQAT\nRE\nREU\nRO\nROU\nRS\nRU\nRUS\nRW\nRWA\nSA\nSAU\nSB\nSC\nSD\nSDN\nSE\nSEN\n\
        SG\nSGP\nSGS\nSH\nSHN\nSI\nSJ\nSJM\nSK\nSL\nSLB\nSLE\nSLV\nSM\nSMR\nSN\nSO\nSOM\nSPM\nSR\nSRB\nSS\nSSD\nST\n\
        STP\nSUR\nSV\nSVK\nSVN\nSWE\nSWZ\nSX\nSXM\nSY\nSYC\nSYR\nSZ\nTC\nTCA\nTCD\nTD\nTF\nTG\nTGO\nTH\nTHA\nTJ\nTJK\n\
        TK\nTKL\nTKM\nTL\nTLS\nTM\nTN\nTO\nTON\nTR\nTT\nTTO\nTUN\nTUR\nTUV\nTV\nTW\nTWN\nTZ\nTZA\nUA\nUG\nUGA\nUKR\nUM\n\
        UMI\nURY\nUS\nUSA\nUY\nUZ\nUZB\nVA\nVAT\nVC\nVCT\nVE\nVEN\nVG\nVGB\nVI\nVIR\nVN\nVNM\nVU\nVUT\nWF\nWLF\nWS\n\
        WSM\nYE\nYEM\nYT\nZA\nZAF\nZM\nZMB\nZW\nZWE\n"),
};

#[rustfmt::skip]
static CS_4217: CodeSystem = CodeSystem {
    url: "urn:iso:std:iso:4217", complete: true, case_sensitive: true,
    codes: CodeList("\
        AED\nAFN\nALL\nAMD\nANG\nAOA\nARS\nAUD\nAWG\nAZN\nBAM\nBBD\nBDT\nBGN\nBHD\nBIF\nBMD\nBND\nBOB\nBOV\nBRL\nBSD\n\
        BTN\nBWP\nBYN\nBZD\nCAD\nCDF\nCHE\nCHF\nCHW\nCLF\nCLP\nCNY\nCOP\nCOU\nCRC\nCUC\nCUP\nCVE\nCZK\nDJF\nDKK\nDOP\n\
        DZD\nEGP\nERN\nETB\nEUR\nFJD\nFKP\nGBP\nGEL\nGGP\nGHS\nGIP\nGMD\nGNF\nGTQ\nGYD\nHKD\nHNL\nHRK\nHTG\nHUF\nIDR\n\
        ILS\nIMP\nINR\nIQD\nIRR\nISK\nJEP\nJMD\nJOD\nJPY\nKES\nKGS\nKHR\nKMF\nKPW\nKRW\nKWD\nKYD\nKZT\nLAK\nLBP\nLKR\n\
        LRD\nLSL\nLYD\nMAD\nMDL\nMGA\nMKD\nMMK\nMNT\nMOP\nMRU\nMUR\nMVR\nMWK\nMXN\nMXV\nMYR\nMZN\nNAD\nNGN\nNIO\nNOK\n\
        NPR\nNZD\nOMR\nPAB\nPEN\nPGK\nPHP\nPKR\nPLN\nPYG\nQAR\nRON\nRSD\nRUB\nRWF\nSAR\nSBD\nSCR\nSDG\nSEK\nSGD\nSHP\n\
        SLL\nSOS\nSRD\nSSP\nSTN\nSVC\nSYP\nSZL\nTHB\nTJS\nTMT\nTND\nTOP\nTRY\nTTD\nTVD\nTWD\nTZS\nUAH\nUGX\nUSD\nUSN\n\
        UYI\nUYU\nUZS\nVEF\nVND\nVUV\nWST\nXAF\nXAG\nXAU\nXBA\nXBB\nXBC\nXBD\nXCD\nXDR\nXOF\nXPD\nXPF\nXPT\nXSU\nXTS\n\
        XUA\nXXX\nYER\nZAR\nZMW\nZWL\n"),
};

#[rustfmt::skip]
static CS_1_2_36_1_2001_1001_101_104_16592: CodeSystem = CodeSystem {
    url: "urn:oid:1.2.36.1.2001.1001.101.104.16592", complete: true, case_sensitive: true,
    codes: CodeList("\
        01\n02\n03\n04\n05\n06\n"),
};

#[rustfmt::skip]
static CS_2_16_840_1_113883_3_1937_98_5_8: CodeSystem = CodeSystem {
    url: "urn:oid:2.16.840.1.113883.3.1937.98.5.8", complete: true, case_sensitive: true,
    codes: CodeList("\
        active\ncancelled\ndraft\npending\nrejected\nretired\nreview\nterminated\n"),
};

/// Sorted by address.
#[rustfmt::skip]
pub(super) static CODE_SYSTEMS: &[&CodeSystem] = &[
        &CS_INDICATOR, &CS_DCM, &CS_PURPOSEOFUSE, &CS_EXAMPLE, &CS_MEDICATION_STATEMENT_STATUS, &CS_MEDICATION_STATUS,
        &CS_MEDICATIONREQUEST_INTENT, &CS_MEDICATIONREQUEST_STATUS, &CS_STATUS, &CS_TASK_CODE, &CS_FHIR_VERSION,
        &CS_ABSTRACT_TYPES, &CS_ACCOUNT_STATUS, &CS_ACTION_CARDINALITY_BEHAVIOR, &CS_ACTION_CONDITION_KIND,
        &CS_ACTION_GROUPING_BEHAVIOR, &CS_ACTION_PARTICIPANT_TYPE, &CS_ACTION_PRECHECK_BEHAVIOR,
        &CS_ACTION_RELATIONSHIP_TYPE, &CS_ACTION_REQUIRED_BEHAVIOR, &CS_ACTION_SELECTION_BEHAVIOR,
        &CS_ADDITIONALMATERIALS, &CS_ADDRESS_TYPE, &CS_ADDRESS_USE, &CS_ADMINISTRATIVE_GENDER,
        &CS_ADVERSE_EVENT_ACTUALITY, &CS_ALLERGY_INTOLERANCE_CATEGORY, &CS_ALLERGY_INTOLERANCE_CRITICALITY,
        &CS_ALLERGY_INTOLERANCE_TYPE, &CS_ANIMAL_GENDERSTATUS, &CS_ANIMAL_SPECIES, &CS_APPOINTMENTSTATUS,
        &CS_ASSERT_DIRECTION_CODES, &CS_ASSERT_OPERATOR_CODES, &CS_ASSERT_RESPONSE_CODE_TYPES, &CS_ASSET_AVAILABILITY,
        &CS_AUDIT_EVENT_ACTION, &CS_AUDIT_EVENT_OUTCOME, &CS_BINDING_STRENGTH, &CS_BUNDLE_TYPE,
        &CS_CAPABILITY_STATEMENT_KIND, &CS_CARE_PLAN_ACTIVITY_STATUS, &CS_CARE_TEAM_STATUS, &CS_CHARGEITEM_STATUS,
        &CS_CLAIM_USE, &CS_CODE_SEARCH_SUPPORT, &CS_CODESYSTEM_CONTENT_MODE, &CS_CODESYSTEM_HIERARCHY_MEANING,
        &CS_COMPARTMENT_TYPE, &CS_COMPOSITION_ATTESTATION_MODE, &CS_COMPOSITION_STATUS, &CS_CONCEPT_MAP_EQUIVALENCE,
        &CS_CONCEPT_PROPERTIES, &CS_CONCEPT_PROPERTY_TYPE, &CS_CONCEPT_SUBSUMPTION_OUTCOME,
        &CS_CONCEPTMAP_UNMAPPED_MODE, &CS_CONDITIONAL_DELETE_STATUS, &CS_CONDITIONAL_READ_STATUS,
        &CS_CONSENT_DATA_MEANING, &CS_CONSENT_PROVISION_TYPE, &CS_CONSENT_STATE_CODES, &CS_CONSENTPERFORMER,
        &CS_CONSTRAINT_SEVERITY, &CS_CONTACT_POINT_SYSTEM, &CS_CONTACT_POINT_USE, &CS_CONTRACT_ACTION_STATUS,
        &CS_CONTRACT_ASSET_CONTEXT, &CS_CONTRACT_ASSET_SCOPE, &CS_CONTRACT_ASSET_SUBTYPE, &CS_CONTRACT_ASSET_TYPE,
        &CS_CONTRACT_DECISION_MODE, &CS_CONTRACT_DEFINITION_SUBTYPE, &CS_CONTRACT_DEFINITION_TYPE,
        &CS_CONTRACT_EXPIRATION_TYPE, &CS_CONTRACT_LEGALSTATE, &CS_CONTRACT_PARTY_ROLE, &CS_CONTRACT_PUBLICATIONSTATUS,
        &CS_CONTRACT_SCOPE, &CS_CONTRACT_SECURITY_CATEGORY, &CS_CONTRACT_SECURITY_CLASSIFICATION,
        &CS_CONTRACT_SECURITY_CONTROL, &CS_CONTRACT_STATUS, &CS_CONTRIBUTOR_TYPE, &CS_DATA_TYPES, &CS_DAYS_OF_WEEK,
        &CS_DEFINITION_RESOURCE_TYPES, &CS_DETECTEDISSUE_SEVERITY, &CS_DEVICE_ACTION, &CS_DEVICE_DEFINITION_STATUS,
        &CS_DEVICE_NAMETYPE, &CS_DEVICE_STATEMENT_STATUS, &CS_DEVICE_STATUS, &CS_DIAGNOSTIC_REPORT_STATUS,
        &CS_DISCRIMINATOR_TYPE, &CS_DOCUMENT_MODE, &CS_DOCUMENT_REFERENCE_STATUS, &CS_DOCUMENT_RELATIONSHIP_TYPE,
        &CS_ELIGIBILITYREQUEST_PURPOSE, &CS_ELIGIBILITYRESPONSE_PURPOSE, &CS_ENCOUNTER_LOCATION_STATUS,
        &CS_ENCOUNTER_STATUS, &CS_ENDPOINT_STATUS, &CS_EPISODE_OF_CARE_STATUS, &CS_EVENT_CAPABILITY_MODE,
        &CS_EVENT_RESOURCE_TYPES, &CS_EVENT_STATUS, &CS_EVENT_TIMING, &CS_EX_CLAIMITEMTYPE, &CS_EX_FDI,
        &CS_EX_ONSETTYPE, &CS_EX_ORALPROSTHO, &CS_EX_PHARMASERVICE, &CS_EX_SERVICEMODIFIER, &CS_EX_SERVICEPRODUCT,
        &CS_EX_UDI, &CS_EXAMPLESCENARIO_ACTOR_TYPE, &CS_EXPLANATIONOFBENEFIT_STATUS, &CS_EXPOSURE_STATE,
        &CS_EXPRESSION_LANGUAGE, &CS_EXTENSION_CONTEXT_TYPE, &CS_EXTRA_ACTIVITY_TYPE, &CS_FEEDING_DEVICE,
        &CS_FILTER_OPERATOR, &CS_FLAG_PRIORITY_CODE, &CS_FLAG_STATUS, &CS_FM_CONDITIONS, &CS_FM_STATUS,
        &CS_GENDER_IDENTITY, &CS_GOAL_STATUS, &CS_GOAL_STATUS_REASON, &CS_GRAPH_COMPARTMENT_RULE,
        &CS_GRAPH_COMPARTMENT_USE, &CS_GROUP_MEASURE, &CS_GROUP_TYPE, &CS_GUIDANCE_RESPONSE_STATUS,
        &CS_GUIDE_PAGE_GENERATION, &CS_GUIDE_PARAMETER_CODE, &CS_HISTORY_STATUS, &CS_HTTP_OPERATIONS, &CS_HTTP_VERB,
        &CS_IDENTIFIER_USE, &CS_IDENTITY_ASSURANCE_LEVEL, &CS_IMAGINGSTUDY_STATUS, &CS_INTERVENTION,
        &CS_INVOICE_PRICE_COMPONENT_TYPE, &CS_INVOICE_STATUS, &CS_ISSUE_SEVERITY, &CS_ISSUE_TYPE, &CS_ITEM_TYPE,
        &CS_KNOWLEDGE_RESOURCE_TYPES, &CS_LANGUAGE_PREFERENCE_TYPE, &CS_LINK_TYPE, &CS_LINKAGE_TYPE, &CS_LIST_MODE,
        &CS_LIST_STATUS, &CS_LOCATION_MODE, &CS_LOCATION_STATUS, &CS_MAP_CONTEXT_TYPE, &CS_MAP_GROUP_TYPE_MODE,
        &CS_MAP_INPUT_MODE, &CS_MAP_MODEL_MODE, &CS_MAP_SOURCE_LIST_MODE, &CS_MAP_TARGET_LIST_MODE, &CS_MAP_TRANSFORM,
        &CS_MEASURE_REPORT_STATUS, &CS_MEASURE_REPORT_TYPE, &CS_MESSAGE_EVENTS, &CS_MESSAGE_SIGNIFICANCE_CATEGORY,
        &CS_MESSAGEHEADER_RESPONSE_REQUEST, &CS_METRIC_CALIBRATION_STATE, &CS_METRIC_CALIBRATION_TYPE,
        &CS_METRIC_CATEGORY, &CS_METRIC_COLOR, &CS_METRIC_OPERATIONAL_STATUS, &CS_NAME_USE,
        &CS_NAMINGSYSTEM_IDENTIFIER_TYPE, &CS_NAMINGSYSTEM_TYPE, &CS_NARRATIVE_STATUS, &CS_NETWORK_TYPE, &CS_NOTE_TYPE,
        &CS_OBSERVATION_RANGE_CATEGORY, &CS_OBSERVATION_STATUS, &CS_OPERATION_KIND, &CS_OPERATION_PARAMETER_USE,
        &CS_ORGANIZATION_ROLE, &CS_ORIENTATION_TYPE, &CS_PARTICIPANTREQUIRED, &CS_PARTICIPATIONSTATUS,
        &CS_PERMITTED_DATA_TYPE, &CS_PRACTITIONER_SPECIALTY, &CS_PROCEDURE_PROGRESS_STATUS_CODE, &CS_PRODUCT_CATEGORY,
        &CS_PRODUCT_STATUS, &CS_PRODUCT_STORAGE_SCALE, &CS_PROPERTY_REPRESENTATION, &CS_PROVENANCE_ENTITY_ROLE,
        &CS_PROVENANCE_PARTICIPANT_ROLE, &CS_PUBLICATION_STATUS, &CS_QUALITY_TYPE, &CS_QUANTITY_COMPARATOR,
        &CS_QUESTIONNAIRE_ANSWERS_STATUS, &CS_QUESTIONNAIRE_DISPLAY_CATEGORY, &CS_QUESTIONNAIRE_ENABLE_BEHAVIOR,
        &CS_QUESTIONNAIRE_ENABLE_OPERATOR, &CS_QUESTIONNAIRE_ITEM_CONTROL, &CS_REACTION_EVENT_SEVERITY,
        &CS_REASON_MEDICATION_NOT_GIVEN, &CS_REFERENCE_HANDLING_POLICY, &CS_REFERENCE_VERSION_RULES,
        &CS_RELATED_ARTIFACT_TYPE, &CS_RELATION_TYPE, &CS_RELATIONSHIP, &CS_REMITTANCE_OUTCOME,
        &CS_REPORT_ACTION_RESULT_CODES, &CS_REPORT_PARTICIPANT_TYPE, &CS_REPORT_RESULT_CODES, &CS_REPORT_STATUS_CODES,
        &CS_REPOSITORY_TYPE, &CS_REQUEST_INTENT, &CS_REQUEST_PRIORITY, &CS_REQUEST_RESOURCE_TYPES, &CS_REQUEST_STATUS,
        &CS_RESEARCH_ELEMENT_TYPE, &CS_RESEARCH_STUDY_STATUS, &CS_RESEARCH_SUBJECT_STATUS,
        &CS_RESOURCE_AGGREGATION_MODE, &CS_RESOURCE_SLICING_RULES, &CS_RESOURCE_STATUS, &CS_RESOURCE_TYPES,
        &CS_RESOURCE_VALIDATION_MODE, &CS_RESPONSE_CODE, &CS_RESTFUL_CAPABILITY_MODE, &CS_RESTFUL_INTERACTION,
        &CS_SEARCH_COMPARATOR, &CS_SEARCH_ENTRY_MODE, &CS_SEARCH_MODIFIER_CODE, &CS_SEARCH_PARAM_TYPE,
        &CS_SEARCH_XPATH_USAGE, &CS_SECONDARY_FINDING, &CS_SEQUENCE_TYPE, &CS_EX_ICD_10_PROCEDURES, &CS_SLOTSTATUS,
        &CS_SORT_DIRECTION, &CS_SPDX_LICENSE, &CS_SPECIMEN_CONTAINED_PREFERENCE, &CS_SPECIMEN_STATUS, &CS_STRAND_TYPE,
        &CS_STRUCTURE_DEFINITION_KIND, &CS_SUBSCRIPTION_CHANNEL_TYPE, &CS_SUBSCRIPTION_STATUS, &CS_SUBSTANCE_STATUS,
        &CS_SUPPLYDELIVERY_STATUS, &CS_SUPPLYREQUEST_STATUS, &CS_TASK_INTENT, &CS_TASK_STATUS, &CS_TRANSACTION_MODE,
        &CS_TRIGGER_TYPE, &CS_TYPE_DERIVATION_RULE, &CS_UDI_ENTRY_TYPE, &CS_UNKNOWN_CONTENT_CODE, &CS_VARIABLE_TYPE,
        &CS_VERSIONING_POLICY, &CS_VISION_BASE_CODES, &CS_VISION_EYE_CODES, &CS_W3C_PROVENANCE_ACTIVITY_TYPE,
        &CS_FR_V2_0203, &CS_FR_LOCATION_IDENTIFIER_TYPE, &CS_FR_LOCATION_PHYSICAL_TYPE, &CS_FR_LOCATION_POSITION_ROOM,
        &CS_FR_LOCATION_TYPE, &CS_FR_SCHEDULE_TYPE, &CS_FR_V2_0203_, &CS_FR_V2_3307, &CS_FDI_SURFACE, &CS_ACTION_TYPE,
        &CS_ACTIVITY_DEFINITION_CATEGORY, &CS_ADJUDICATION, &CS_ADJUDICATION_ERROR, &CS_ADJUDICATION_REASON,
        &CS_ADMIT_SOURCE, &CS_ADVERSE_EVENT_CATEGORY, &CS_ADVERSE_EVENT_CAUSALITY_ASSESS,
        &CS_ADVERSE_EVENT_CAUSALITY_METHOD, &CS_ADVERSE_EVENT_OUTCOME, &CS_ADVERSE_EVENT_SERIOUSNESS,
        &CS_ADVERSE_EVENT_SEVERITY, &CS_ALLERG_INTOL_SUBSTANCE_EXP_RISK, &CS_ALLERGYINTOLERANCE_CLINICAL,
        &CS_ALLERGYINTOLERANCE_VERIFICATION, &CS_APPLICABILITY, &CS_APPOINTMENT_CANCELLATION_REASON,
        &CS_AUDIT_ENTITY_TYPE, &CS_AUDIT_EVENT_TYPE, &CS_BASIC_RESOURCE_TYPE, &CS_BENEFIT_NETWORK, &CS_BENEFIT_TERM,
        &CS_BENEFIT_TYPE, &CS_BENEFIT_UNIT, &CS_CAN_PUSH_UPDATES, &CS_CATALOG_TYPE, &CS_CERTAINTY_SUBCOMPONENT_RATING,
        &CS_CERTAINTY_SUBCOMPONENT_TYPE, &CS_CHARGEITEM_BILLINGCODES, &CS_CHOICE_LIST_ORIENTATION, &CS_CHROMOSOME_HUMAN,
        &CS_CLAIM_EXCEPTION, &CS_CLAIM_TYPE, &CS_CLAIMCARETEAMROLE, &CS_CLAIMINFORMATIONCATEGORY,
        &CS_CODESYSTEM_ALTCODE_KIND, &CS_COMMON_TAGS, &CS_COMMUNICATION_CATEGORY, &CS_COMMUNICATION_NOT_DONE_REASON,
        &CS_COMMUNICATION_TOPIC, &CS_COMPOSITE_MEASURE_SCORING, &CS_COMPOSITION_ALTCODE_KIND, &CS_CONDITION_CATEGORY,
        &CS_CONDITION_CLINICAL, &CS_CONDITION_STATE, &CS_CONDITION_VER_STATUS, &CS_CONFORMANCE_EXPECTATION,
        &CS_CONSENTACTION, &CS_CONSENTCATEGORYCODES, &CS_CONSENTPOLICYCODES, &CS_CONSENTSCOPE, &CS_CONTACTENTITY_TYPE,
        &CS_CONTAINER_CAP, &CS_CONTRACT_CONTENT_DERIVATIVE, &CS_CONTRACT_DATA_MEANING, &CS_CONTRACT_TYPE,
        &CS_CONTRACTACTION, &CS_CONTRACTACTORROLE, &CS_CONTRACTSIGNERTYPECODES, &CS_CONTRACTSUBTYPECODES,
        &CS_CONTRACTTERMSUBTYPECODES, &CS_CONTRACTTERMTYPECODES, &CS_COPY_NUMBER_EVENT, &CS_COVERAGE_CLASS,
        &CS_COVERAGE_COPAY_TYPE, &CS_COVERAGE_SELFPAY, &CS_COVERAGEELIGIBILITYRESPONSE_EX_AUTH_SUPPORT,
        &CS_DATA_ABSENT_REASON, &CS_DEFINITION_STATUS, &CS_DEFINITION_TOPIC, &CS_DEFINITION_USE,
        &CS_DEVICE_STATUS_REASON, &CS_DIAGNOSIS_ROLE, &CS_DICOM_AUDIT_LIFECYCLE, &CS_DIET, &CS_DISCHARGE_DISPOSITION,
        &CS_DOSE_RATE_TYPE, &CS_EFFECT_ESTIMATE_TYPE, &CS_ENCOUNTER_SPECIAL_ARRANGEMENTS, &CS_ENCOUNTER_TYPE,
        &CS_ENDPOINT_CONNECTION_TYPE, &CS_ENDPOINT_PAYLOAD_TYPE, &CS_ENTFORMULA_ADDITIVE, &CS_EPISODEOFCARE_TYPE,
        &CS_EVIDENCE_QUALITY, &CS_EVIDENCE_VARIANT_STATE, &CS_EX_USCLS, &CS_EX_BENEFITCATEGORY, &CS_EX_CLAIMSUBTYPE,
        &CS_EX_COVERAGE_FINANCIAL_EXCEPTION, &CS_EX_DIAGNOSIS_ON_ADMISSION, &CS_EX_DIAGNOSISRELATEDGROUP,
        &CS_EX_DIAGNOSISTYPE, &CS_EX_PAYEE_RESOURCE_TYPE, &CS_EX_PAYMENTTYPE, &CS_EX_PROCEDURE_TYPE, &CS_EX_PROGRAMCODE,
        &CS_EX_PROVIDERQUALIFICATION, &CS_EX_RELATEDCLAIMRELATIONSHIP, &CS_EX_REVENUE_CENTER, &CS_EX_SERVICEPLACE,
        &CS_EX_TOOTH, &CS_EX_VISIONPRESCRIPTIONPRODUCT, &CS_EXPANSION_PARAMETER_SOURCE, &CS_EXPANSION_PROCESSING_RULE,
        &CS_EXTRA_SECURITY_ROLE_TYPE, &CS_FAILURE_ACTION, &CS_FINANCIALTASKCODE, &CS_FINANCIALTASKINPUTTYPE,
        &CS_FLAG_CATEGORY, &CS_FORMS_CODES, &CS_FUNDSRESERVE, &CS_GOAL_ACCEPTANCE_STATUS, &CS_GOAL_ACHIEVEMENT,
        &CS_GOAL_CATEGORY, &CS_GOAL_PRIORITY, &CS_GOAL_RELATIONSHIP_TYPE, &CS_HANDLING_CONDITION,
        &CS_HISTORY_ABSENT_REASON, &CS_HL7_WORK_GROUP, &CS_IMMUNIZATION_EVALUATION_DOSE_STATUS,
        &CS_IMMUNIZATION_EVALUATION_DOSE_STATUS_REASON, &CS_IMMUNIZATION_FUNDING_SOURCE, &CS_IMMUNIZATION_ORIGIN,
        &CS_IMMUNIZATION_PROGRAM_ELIGIBILITY, &CS_IMMUNIZATION_RECOMMENDATION_STATUS, &CS_IMMUNIZATION_SUBPOTENT_REASON,
        &CS_IMPLANT_STATUS, &CS_INSURANCE_PLAN_TYPE, &CS_ISO_21089_LIFECYCLE, &CS_LIBRARY_TYPE, &CS_LIST_EMPTY_REASON,
        &CS_LIST_EXAMPLE_USE_CODES, &CS_LIST_ORDER, &CS_LOCATION_PHYSICAL_TYPE, &CS_MATCH_GRADE, &CS_MEASURE_DATA_USAGE,
        &CS_MEASURE_IMPROVEMENT_NOTATION, &CS_MEASURE_POPULATION, &CS_MEASURE_SCORING, &CS_MEASURE_TYPE,
        &CS_MED_ADMIN_PERFORM_FUNCTION, &CS_MEDIA_MODALITY, &CS_MEDIA_TYPE, &CS_MEDICATION_ADMIN_CATEGORY,
        &CS_MEDICATION_ADMIN_STATUS, &CS_MEDICATION_STATEMENT_CATEGORY, &CS_MEDICATIONDISPENSE_PERFORMER_FUNCTION,
        &CS_MEDICATIONDISPENSE_STATUS, &CS_MEDICATIONKNOWLEDGE_CHARACTERISTIC, &CS_MEDICATIONKNOWLEDGE_PACKAGE_TYPE,
        &CS_MEDICATIONKNOWLEDGE_STATUS, &CS_MEDICATIONREQUEST_CATEGORY, &CS_MEDICATIONREQUEST_COURSE_OF_THERAPY,
        &CS_MEDICATIONREQUEST_STATUS_REASON, &CS_MESSAGE_REASONS_ENCOUNTER, &CS_MESSAGE_TRANSPORT,
        &CS_MISSINGTOOTHREASON, &CS_MODIFIERS, &CS_NAME_ASSEMBLY_ORDER, &CS_NEED, &CS_OBJECT_ROLE,
        &CS_OBSERVATION_CATEGORY, &CS_OBSERVATION_STATISTICS, &CS_OPERATION_OUTCOME, &CS_ORGANIZATION_TYPE,
        &CS_PARAMETER_GROUP, &CS_PARTICIPANT_TYPE, &CS_PAYEETYPE, &CS_PAYMENT_ADJUSTMENT_REASON, &CS_PAYMENT_TYPE,
        &CS_PAYMENTSTATUS, &CS_PLAN_DEFINITION_TYPE, &CS_PRACTITIONER_ROLE, &CS_PRECISION_ESTIMATE_TYPE,
        &CS_PRIMARY_SOURCE_TYPE, &CS_PROCESSPRIORITY, &CS_PROGRAM, &CS_PROVENANCE_PARTICIPANT_TYPE,
        &CS_PUSH_TYPE_AVAILABLE, &CS_QUESTION_MAX_OCCURS, &CS_QUESTIONNAIRE_USAGE_MODE, &CS_REACTION_EVENT_CERTAINTY,
        &CS_REASON_MEDICATION_GIVEN, &CS_RECOMMENDATION_STRENGTH, &CS_REFERENCERANGE_MEANING, &CS_REJECTION_CRITERIA,
        &CS_RESEARCH_STUDY_OBJECTIVE_TYPE, &CS_RESEARCH_STUDY_PHASE, &CS_RESEARCH_STUDY_PRIM_PURP_TYPE,
        &CS_RESEARCH_STUDY_REASON_STOPPED, &CS_RESOURCE_SECURITY_CATEGORY, &CS_RESOURCE_TYPE_LINK,
        &CS_RESTFUL_SECURITY_SERVICE, &CS_RISK_ESTIMATE_TYPE, &CS_RISK_PROBABILITY, &CS_SECURITY_SOURCE_TYPE,
        &CS_SERVICE_CATEGORY, &CS_SERVICE_PROVISION_CONDITIONS, &CS_SERVICE_REFERRAL_METHOD, &CS_SERVICE_TYPE,
        &CS_SMART_CAPABILITIES, &CS_SPECIAL_VALUES, &CS_STANDARDS_STATUS, &CS_STUDY_TYPE, &CS_SUBSCRIBER_RELATIONSHIP,
        &CS_SUBSCRIPTION_TAG, &CS_SUBSTANCE_CATEGORY, &CS_SUPPLY_ITEM_TYPE, &CS_SUPPLY_KIND, &CS_SUPPLYREQUEST_REASON,
        &CS_SYNTHESIS_TYPE, &CS_TESTSCRIPT_OPERATION_CODES, &CS_TESTSCRIPT_PROFILE_DESTINATION_TYPES,
        &CS_TESTSCRIPT_PROFILE_ORIGIN_TYPES, &CS_USAGE_CONTEXT_TYPE, &CS_V2_0001, &CS_V2_0002, &CS_V2_0003, &CS_V2_0004,
        &CS_V2_0007, &CS_V2_0008, &CS_V2_0009, &CS_V2_0012, &CS_V2_0017, &CS_V2_0023, &CS_V2_0027, &CS_V2_0033,
        &CS_V2_0034, &CS_V2_0038, &CS_V2_0043, &CS_V2_0048, &CS_V2_0052, &CS_V2_0061, &CS_V2_0062, &CS_V2_0063,
        &CS_V2_0065, &CS_V2_0066, &CS_V2_0069, &CS_V2_0070, &CS_V2_0074, &CS_V2_0076, &CS_V2_0078, &CS_V2_0080,
        &CS_V2_0083, &CS_V2_0085, &CS_V2_0091, &CS_V2_0092, &CS_V2_0098, &CS_V2_0100, &CS_V2_0102, &CS_V2_0103,
        &CS_V2_0104, &CS_V2_0105, &CS_V2_0106, &CS_V2_0107, &CS_V2_0108, &CS_V2_0109, &CS_V2_0116, &CS_V2_0119,
        &CS_V2_0121, &CS_V2_0122, &CS_V2_0123, &CS_V2_0124, &CS_V2_0126, &CS_V2_0127, &CS_V2_0128, &CS_V2_0130,
        &CS_V2_0131, &CS_V2_0133, &CS_V2_0135, &CS_V2_0136, &CS_V2_0137, &CS_V2_0140, &CS_V2_0141, &CS_V2_0142,
        &CS_V2_0144, &CS_V2_0145, &CS_V2_0146, &CS_V2_0147, &CS_V2_0148, &CS_V2_0149, &CS_V2_0150, &CS_V2_0153,
        &CS_V2_0155, &CS_V2_0156, &CS_V2_0157, &CS_V2_0158, &CS_V2_0159, &CS_V2_0160, &CS_V2_0161, &CS_V2_0162,
        &CS_V2_0163, &CS_V2_0164, &CS_V2_0165, &CS_V2_0166, &CS_V2_0167, &CS_V2_0168, &CS_V2_0169, &CS_V2_0170,
        &CS_V2_0173, &CS_V2_0174, &CS_V2_0175, &CS_V2_0177, &CS_V2_0178, &CS_V2_0179, &CS_V2_0180, &CS_V2_0181,
        &CS_V2_0183, &CS_V2_0185, &CS_V2_0187, &CS_V2_0189, &CS_V2_0190, &CS_V2_0191, &CS_V2_0193, &CS_V2_0200,
        &CS_V2_0201, &CS_V2_0202, &CS_V2_0203, &CS_V2_0204, &CS_V2_0205, &CS_V2_0206, &CS_V2_0207, &CS_V2_0208,
        &CS_V2_0209, &CS_V2_0210, &CS_V2_0211, &CS_V2_0213, &CS_V2_0214, &CS_V2_0215, &CS_V2_0216, &CS_V2_0217,
        &CS_V2_0220, &CS_V2_0223, &CS_V2_0224, &CS_V2_0225, &CS_V2_0227, &CS_V2_0228, &CS_V2_0229, &CS_V2_0230,
        &CS_V2_0231, &CS_V2_0232, &CS_V2_0234, &CS_V2_0235, &CS_V2_0236, &CS_V2_0237, &CS_V2_0238, &CS_V2_0239,
        &CS_V2_0240, &CS_V2_0241, &CS_V2_0242, &CS_V2_0243, &CS_V2_0247, &CS_V2_0248, &CS_V2_0250, &CS_V2_0251,
        &CS_V2_0252, &CS_V2_0253, &CS_V2_0254, &CS_V2_0255, &CS_V2_0256, &CS_V2_0257, &CS_V2_0258, &CS_V2_0259,
        &CS_V2_0260, &CS_V2_0261, &CS_V2_0262, &CS_V2_0263, &CS_V2_0265, &CS_V2_0267, &CS_V2_0268, &CS_V2_0269,
        &CS_V2_0270, &CS_V2_0271, &CS_V2_0272, &CS_V2_0273, &CS_V2_0275, &CS_V2_0276, &CS_V2_0277, &CS_V2_0278,
        &CS_V2_0279, &CS_V2_0280, &CS_V2_0281, &CS_V2_0282, &CS_V2_0283, &CS_V2_0284, &CS_V2_0286, &CS_V2_0287,
        &CS_V2_0290, &CS_V2_0291, &CS_V2_0292, &CS_V2_0294, &CS_V2_0298, &CS_V2_0299, &CS_V2_0301, &CS_V2_0305,
        &CS_V2_0309, &CS_V2_0311, &CS_V2_0315, &CS_V2_0316, &CS_V2_0317, &CS_V2_0321, &CS_V2_0322, &CS_V2_0323,
        &CS_V2_0324, &CS_V2_0325, &CS_V2_0326, &CS_V2_0329, &CS_V2_0330, &CS_V2_0331, &CS_V2_0332, &CS_V2_0334,
        &CS_V2_0335, &CS_V2_0336, &CS_V2_0337, &CS_V2_0338, &CS_V2_0339, &CS_V2_0344, &CS_V2_0350, &CS_V2_0351,
        &CS_V2_0354, &CS_V2_0355, &CS_V2_0356, &CS_V2_0357, &CS_V2_0359, &CS_V2_0363, &CS_V2_0364, &CS_V2_0365,
        &CS_V2_0366, &CS_V2_0367, &CS_V2_0368, &CS_V2_0369, &CS_V2_0370, &CS_V2_0371, &CS_V2_0372, &CS_V2_0373,
        &CS_V2_0374, &CS_V2_0375, &CS_V2_0376, &CS_V2_0377, &CS_V2_0383, &CS_V2_0384, &CS_V2_0387, &CS_V2_0388,
        &CS_V2_0389, &CS_V2_0392, &CS_V2_0393, &CS_V2_0394, &CS_V2_0395, &CS_V2_0396, &CS_V2_0397, &CS_V2_0398,
        &CS_V2_0401, &CS_V2_0402, &CS_V2_0403, &CS_V2_0404, &CS_V2_0406, &CS_V2_0409, &CS_V2_0411, &CS_V2_0415,
        &CS_V2_0416, &CS_V2_0417, &CS_V2_0418, &CS_V2_0421, &CS_V2_0422, &CS_V2_0423, &CS_V2_0424, &CS_V2_0425,
        &CS_V2_0426, &CS_V2_0427, &CS_V2_0428, &CS_V2_0429, &CS_V2_0430, &CS_V2_0431, &CS_V2_0432, &CS_V2_0433,
        &CS_V2_0434, &CS_V2_0435, &CS_V2_0436, &CS_V2_0437, &CS_V2_0438, &CS_V2_0440, &CS_V2_0441, &CS_V2_0442,
        &CS_V2_0443, &CS_V2_0444, &CS_V2_0445, &CS_V2_0450, &CS_V2_0455, &CS_V2_0456, &CS_V2_0457, &CS_V2_0459,
        &CS_V2_0460, &CS_V2_0465, &CS_V2_0466, &CS_V2_0468, &CS_V2_0469, &CS_V2_0470, &CS_V2_0472, &CS_V2_0473,
        &CS_V2_0474, &CS_V2_0475, &CS_V2_0477, &CS_V2_0478, &CS_V2_0480, &CS_V2_0482, &CS_V2_0483, &CS_V2_0484,
        &CS_V2_0485, &CS_V2_0487, &CS_V2_0488, &CS_V2_0489, &CS_V2_0490, &CS_V2_0491, &CS_V2_0492, &CS_V2_0493,
        &CS_V2_0494, &CS_V2_0495, &CS_V2_0496, &CS_V2_0497, &CS_V2_0498, &CS_V2_0499, &CS_V2_0500, &CS_V2_0501,
        &CS_V2_0502, &CS_V2_0503, &CS_V2_0504, &CS_V2_0505, &CS_V2_0506, &CS_V2_0507, &CS_V2_0508, &CS_V2_0510,
        &CS_V2_0511, &CS_V2_0513, &CS_V2_0514, &CS_V2_0516, &CS_V2_0517, &CS_V2_0518, &CS_V2_0520, &CS_V2_0523,
        &CS_V2_0524, &CS_V2_0527, &CS_V2_0528, &CS_V2_0529, &CS_V2_0530, &CS_V2_0534, &CS_V2_0535, &CS_V2_0536,
        &CS_V2_0538, &CS_V2_0540, &CS_V2_0544, &CS_V2_0547, &CS_V2_0548, &CS_V2_0550, &CS_V2_0553, &CS_V2_0554,
        &CS_V2_0555, &CS_V2_0556, &CS_V2_0557, &CS_V2_0558, &CS_V2_0559, &CS_V2_0561, &CS_V2_0562, &CS_V2_0564,
        &CS_V2_0565, &CS_V2_0566, &CS_V2_0569, &CS_V2_0570, &CS_V2_0571, &CS_V2_0572, &CS_V2_0615, &CS_V2_0616,
        &CS_V2_0617, &CS_V2_0618, &CS_V2_0625, &CS_V2_0634, &CS_V2_0642, &CS_V2_0651, &CS_V2_0653, &CS_V2_0657,
        &CS_V2_0659, &CS_V2_0667, &CS_V2_0669, &CS_V2_0682, &CS_V2_0702, &CS_V2_0717, &CS_V2_0719, &CS_V2_0725,
        &CS_V2_0728, &CS_V2_0731, &CS_V2_0734, &CS_V2_0739, &CS_V2_0742, &CS_V2_0749, &CS_V2_0755, &CS_V2_0757,
        &CS_V2_0759, &CS_V2_0761, &CS_V2_0763, &CS_V2_0776, &CS_V2_0778, &CS_V2_0790, &CS_V2_0793, &CS_V2_0806,
        &CS_V2_0818, &CS_V2_0834, &CS_V2_0868, &CS_V2_0871, &CS_V2_0881, &CS_V2_0882, &CS_V2_0894, &CS_V2_0895,
        &CS_V2_0904, &CS_V2_0905, &CS_V2_0906, &CS_V2_0907, &CS_V2_0909, &CS_V2_0912, &CS_V2_0914, &CS_V2_0916,
        &CS_V2_0917, &CS_V2_0918, &CS_V2_0919, &CS_V2_0920, &CS_V2_0921, &CS_V2_0922, &CS_V2_0923, &CS_V2_0924,
        &CS_V2_0925, &CS_V2_0926, &CS_V2_0927, &CS_V2_0933, &CS_V2_0935, &CS_V2_4000, &CS_V3_ACKNOWLEDGEMENT_CONDITION,
        &CS_V3_ACKNOWLEDGEMENT_DETAIL_CODE, &CS_V3_ACKNOWLEDGEMENT_DETAIL_TYPE, &CS_V3_ACKNOWLEDGEMENT_TYPE,
        &CS_V3_ACT_CLASS, &CS_V3_ACT_CODE, &CS_V3_ACT_EXPOSURE_LEVEL_CODE, &CS_V3_ACT_INVOICE_ELEMENT_MODIFIER,
        &CS_V3_ACT_MOOD, &CS_V3_ACT_PRIORITY, &CS_V3_ACT_REASON, &CS_V3_ACT_RELATIONSHIP_CHECKPOINT,
        &CS_V3_ACT_RELATIONSHIP_JOIN, &CS_V3_ACT_RELATIONSHIP_SPLIT, &CS_V3_ACT_RELATIONSHIP_SUBSET,
        &CS_V3_ACT_RELATIONSHIP_TYPE, &CS_V3_ACT_SITE, &CS_V3_ACT_STATUS, &CS_V3_ACT_USPRIVACY_LAW,
        &CS_V3_ACT_UNCERTAINTY, &CS_V3_ADDRESS_PART_TYPE, &CS_V3_ADDRESS_USE, &CS_V3_ADMINISTRATIVE_GENDER,
        &CS_V3_AMERICAN_INDIAN_ALASKA_NATIVE_LANGUAGES, &CS_V3_CALENDAR, &CS_V3_CALENDAR_CYCLE, &CS_V3_CALENDAR_TYPE,
        &CS_V3_CHARSET, &CS_V3_CODING_RATIONALE, &CS_V3_COMMUNICATION_FUNCTION_TYPE, &CS_V3_COMPRESSION_ALGORITHM,
        &CS_V3_CONFIDENTIALITY, &CS_V3_CONTAINER_CAP, &CS_V3_CONTAINER_SEPARATOR, &CS_V3_CONTENT_PROCESSING_MODE,
        &CS_V3_CONTEXT_CONTROL, &CS_V3_DATA_OPERATION, &CS_V3_DENTITION, &CS_V3_DEVICE_ALERT_LEVEL,
        &CS_V3_DOCUMENT_COMPLETION, &CS_V3_DOCUMENT_STORAGE, &CS_V3_EDUCATION_LEVEL, &CS_V3_EMPLOYEE_JOB_CLASS,
        &CS_V3_ENCOUNTER_ADMISSION_SOURCE, &CS_V3_ENCOUNTER_SPECIAL_COURTESY, &CS_V3_ENTITY_CLASS, &CS_V3_ENTITY_CODE,
        &CS_V3_ENTITY_DETERMINER, &CS_V3_ENTITY_HANDLING, &CS_V3_ENTITY_NAME_PART_QUALIFIER,
        &CS_V3_ENTITY_NAME_PART_QUALIFIER_R2, &CS_V3_ENTITY_NAME_PART_TYPE, &CS_V3_ENTITY_NAME_PART_TYPE_R2,
        &CS_V3_ENTITY_NAME_USE, &CS_V3_ENTITY_NAME_USE_R2, &CS_V3_ENTITY_RISK, &CS_V3_ENTITY_STATUS,
        &CS_V3_EQUIPMENT_ALERT_LEVEL, &CS_V3_ETHNICITY, &CS_V3_EXPOSURE_MODE, &CS_V3_GTSABBREVIATION,
        &CS_V3_GENDER_STATUS, &CS_V3_HL7CONTEXT_CONDUCTION_STYLE, &CS_V3_HL7STANDARD_VERSION_CODE,
        &CS_V3_HL7UPDATE_MODE, &CS_V3_HTML_LINK_TYPE, &CS_V3_IDENTIFIER_RELIABILITY, &CS_V3_IDENTIFIER_SCOPE,
        &CS_V3_INTEGRITY_CHECK_ALGORITHM, &CS_V3_LANGUAGE_ABILITY_MODE, &CS_V3_LANGUAGE_ABILITY_PROFICIENCY,
        &CS_V3_LIVING_ARRANGEMENT, &CS_V3_LOCAL_MARKUP_IGNORE, &CS_V3_LOCAL_REMOTE_CONTROL_STATE,
        &CS_V3_MANAGED_PARTICIPATION_STATUS, &CS_V3_MAP_RELATIONSHIP, &CS_V3_MARITAL_STATUS,
        &CS_V3_MESSAGE_WAITING_PRIORITY, &CS_V3_MODIFY_INDICATOR, &CS_V3_NULL_FLAVOR, &CS_V3_OBSERVATION_CATEGORY,
        &CS_V3_OBSERVATION_INTERPRETATION, &CS_V3_OBSERVATION_METHOD, &CS_V3_OBSERVATION_VALUE,
        &CS_V3_PARTICIPATION_FUNCTION, &CS_V3_PARTICIPATION_MODE, &CS_V3_PARTICIPATION_SIGNATURE,
        &CS_V3_PARTICIPATION_TYPE, &CS_V3_PATIENT_IMPORTANCE, &CS_V3_PAYMENT_TERMS, &CS_V3_PERSON_DISABILITY_TYPE,
        &CS_V3_PROBABILITY_DISTRIBUTION_TYPE, &CS_V3_PROCESSING_ID, &CS_V3_PROCESSING_MODE,
        &CS_V3_QUERY_PARAMETER_VALUE, &CS_V3_QUERY_PRIORITY, &CS_V3_QUERY_REQUEST_LIMIT, &CS_V3_QUERY_RESPONSE,
        &CS_V3_QUERY_STATUS_CODE, &CS_V3_RACE, &CS_V3_RELATIONAL_OPERATOR, &CS_V3_RELATIONSHIP_CONJUNCTION,
        &CS_V3_RELIGIOUS_AFFILIATION, &CS_V3_RESPONSE_LEVEL, &CS_V3_RESPONSE_MODALITY, &CS_V3_RESPONSE_MODE,
        &CS_V3_ROLE_CLASS, &CS_V3_ROLE_CODE, &CS_V3_ROLE_LINK_STATUS, &CS_V3_ROLE_LINK_TYPE, &CS_V3_ROLE_STATUS,
        &CS_V3_ROUTE_OF_ADMINISTRATION, &CS_V3_SEQUENCING, &CS_V3_SET_OPERATOR, &CS_V3_SPECIMEN_TYPE,
        &CS_V3_SUBSTITUTION_CONDITION, &CS_V3_TABLE_CELL_HORIZONTAL_ALIGN, &CS_V3_TABLE_CELL_SCOPE,
        &CS_V3_TABLE_CELL_VERTICAL_ALIGN, &CS_V3_TABLE_FRAME, &CS_V3_TABLE_RULES, &CS_V3_TARGET_AWARENESS,
        &CS_V3_TELECOMMUNICATION_CAPABILITIES, &CS_V3_TIMING_EVENT, &CS_V3_TRANSMISSION_RELATIONSHIP_TYPE_CODE,
        &CS_V3_TRIBAL_ENTITY_US, &CS_V3_VACCINE_MANUFACTURER, &CS_V3_WORK_CLASSIFICATION_ODH, &CS_V3_HL7APPROVAL_STATUS,
        &CS_V3_HL7CMETATTRIBUTION, &CS_V3_HL7ITSTYPE, &CS_V3_HL7ITSVERSION_CODE, &CS_V3_HL7PUBLISHING_DOMAIN,
        &CS_V3_HL7PUBLISHING_SECTION, &CS_V3_HL7PUBLISHING_SUB_SECTION, &CS_V3_HL7REALM, &CS_V3_HL7V3CONFORMANCE,
        &CS_V3_HL7VOTE_RESOLUTION, &CS_V3_ORDERABLE_DRUG_FORM, &CS_V3_POLICY_HOLDER_ROLE, &CS_V3_STYLE_TYPE,
        &CS_V3_SUBSTANCE_ADMIN_SUBSTITUTION, &CS_V3_TRIGGER_EVENT_ID, &CS_VALIDATION_PROCESS, &CS_VALIDATION_STATUS,
        &CS_VALIDATION_TYPE, &CS_VARIANT_STATE, &CS_VERIFICATIONRESULT_COMMUNICATION_METHOD,
        &CS_MEDICATIONDISPENSE_CATEGORY, &CS_MEDICATIONDISPENSE_STATUS_REASON, &CS_CATEGORIE_ORIENTATION_SAS_CODESYSTEM,
        &CS_TRE_G08_TYPE_IDENTIFIANT_PERSONNE, &CS_TRE_G15_PROFESSION_SANTE, &CS_TRE_R13_COMMUNE_OM,
        &CS_TRE_R256_TYPE_MESSAGERIE, &CS_TRE_R314_TYPE_CRENEAU, &CS_TRE_R38_SPECIALITE_ORDINALE,
        &CS_TRE_R66_CATEGORIE_ETABLISSEMENT, &CS_, &CS_2013, &CS_3166, &CS_4217, &CS_1_2_36_1_2001_1001_101_104_16592,
        &CS_2_16_840_1_113883_3_1937_98_5_8,
    ];

/// Sorted by name.
#[rustfmt::skip]
pub(super) static CORE_EXTENSIONS: &[CoreExtension] = &[
    CoreExtension { name: "11179-objectClass", context: &["ElementDefinition.mapping"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "11179-objectClassProperty", context: &["ElementDefinition.mapping"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "11179-permitted-value-conceptmap", context: &["StructureDefinition.snapshot.element.binding.valueSet", "StructureDefinition.differential.element.binding.valueSet", "Questionnaire.item.answerValueSet"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "11179-permitted-value-valueset", context: &["StructureDefinition.snapshot.element.binding.valueSet", "StructureDefinition.differential.element.binding.valueSet", "Questionnaire.item.answerValueSet"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "DiagnosticReport-geneticsAnalysis", context: &["DiagnosticReport"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "type", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "interpretation", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "DiagnosticReport-geneticsAssessedCondition", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["Condition"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "DiagnosticReport-geneticsFamilyMemberHistory", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["FamilyMemberHistory"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "DiagnosticReport-geneticsReferences", context: &["DiagnosticReport"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "description", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "reference", min: 0, max: None, value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "type", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "allergyintolerance-assertedDate", context: &["AllergyIntolerance"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "allergyintolerance-certainty", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "allergyintolerance-duration", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["Duration"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "allergyintolerance-reasonRefuted", context: &["AllergyIntolerance"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "allergyintolerance-resolutionAge", context: &["AllergyIntolerance"], value: CoreValue { types: &["Age"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "allergyintolerance-substanceExposureRisk", context: &["AllergyIntolerance"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "substance", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "exposureRisk", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "allerg-intol-substance-exp-risk, inv-1" },
    CoreExtension { name: "auditevent-Accession", context: &["AuditEvent.entity"], value: CoreValue { types: &["Identifier"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-Anonymized", context: &["AuditEvent.entity"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-Encrypted", context: &["AuditEvent.entity"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-Instance", context: &["AuditEvent.entity"], value: CoreValue { types: &["Identifier"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-MPPS", context: &["AuditEvent.entity"], value: CoreValue { types: &["Identifier"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-NumberOfInstances", context: &["AuditEvent.entity"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-ParticipantObjectContainsStudy", context: &["AuditEvent.entity"], value: CoreValue { types: &["Identifier"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "auditevent-SOPClass", context: &["AuditEvent.entity"], value: CoreValue { types: &["Reference"], targets: &["ImagingStudy"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "bodySite", context: &["Element"], value: CoreValue { types: &["Reference"], targets: &["BodyStructure"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "capabilitystatement-expectation", context: &["Element"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_CONFORMANCE_EXPECTATION) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "capabilitystatement-prohibited", context: &["Element"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: true, condition: "", not_checked: "" },
    CoreExtension { name: "capabilitystatement-search-parameter-combination", context: &["CapabilityStatement.rest.resource"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "required", min: 1, max: None, value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "optional", min: 0, max: None, value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "capabilitystatement-supported-system", context: &["CapabilityStatement"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "capabilitystatement-websocket", context: &["CapabilityStatement.rest"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "careplan-activity-title", context: &["CarePlan.activity"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-alternate", context: &["CodeSystem.concept"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "code", min: 1, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "use", min: 1, max: Some(1), value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-author", context: &["CodeSystem"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-concept-comments", context: &["CodeSystem.concept"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-conceptOrder", context: &["CodeSystem.concept"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-effectiveDate", context: &["CodeSystem"], value: CoreValue { types: &["date"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-expirationDate", context: &["CodeSystem"], value: CoreValue { types: &["date"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-history", context: &["CodeSystem"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "name", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "revision", min: 0, max: None, value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "revision" },
    CoreExtension { name: "codesystem-keyWord", context: &["CodeSystem"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-label", context: &["CodeSystem.concept"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-map", context: &["CodeSystem"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-otherName", context: &["CodeSystem"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "name", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "preferred", min: 0, max: Some(1), value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-replacedby", context: &["CodeSystem.concept"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-sourceReference", context: &["CodeSystem"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-trusted-expansion", context: &["CodeSystem"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-usage", context: &["CodeSystem"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "user", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "use", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-warning", context: &["CodeSystem"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "codesystem-workflowStatus", context: &["CodeSystem"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "coding-sctdescid", context: &["Coding"], value: CoreValue { types: &["id"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "communication-media", context: &["Communication"], value: CoreValue { types: &["Attachment"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "communicationrequest-initiatingLocation", context: &["CommunicationRequest"], value: CoreValue { types: &["Reference"], targets: &["Location"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "composition-clinicaldocument-otherConfidentiality", context: &["Composition"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "composition-clinicaldocument-versionNumber", context: &["Composition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "composition-section-subject", context: &["Composition.section"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "concept-bidirectional", context: &["ConceptMap"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "condition-assertedDate", context: &["Condition"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "condition-dueTo", context: &["Condition"], value: CoreValue { types: &["CodeableConcept", "Reference"], targets: &["Condition", "Procedure", "MedicationAdministration", "Immunization", "MedicationStatement"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "condition-occurredFollowing", context: &["Condition"], value: CoreValue { types: &["CodeableConcept", "Reference"], targets: &["Condition", "Procedure", "MedicationAdministration", "Immunization", "MedicationStatement"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "condition-outcome", context: &["Condition"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "condition-related", context: &["Condition"], value: CoreValue { types: &["Reference"], targets: &["Condition"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "condition-ruledOut", context: &["Condition"], value: CoreValue { types: &["Reference"], targets: &["Condition"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "consent-NotificationEndpoint", context: &["Consent"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "consent-Transcriber", context: &["Consent"], value: CoreValue { types: &["Reference"], targets: &["Organization", "Patient", "Practitioner", "RelatedPerson"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "consent-Witness", context: &["Consent"], value: CoreValue { types: &["Reference"], targets: &["Organization", "Patient", "Practitioner", "RelatedPerson"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "consent-location", context: &["Consent.provision"], value: CoreValue { types: &["Reference"], targets: &["Location"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "contactpoint-area", context: &["ContactPoint"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "contactpoint-country", context: &["ContactPoint"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "contactpoint-extension", context: &["ContactPoint"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "contactpoint-local", context: &["ContactPoint"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-calculatedValue", context: &["Element"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-cdsHooksEndpoint", context: &["PlanDefinition"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-citation", context: &["Attachment"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-encounterClass", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-encounterType", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-expression", context: &["Element"], value: CoreValue { types: &["Expression"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-initialValue", context: &["Element"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-initiatingOrganization", context: &["Basic"], value: CoreValue { types: &["Reference"], targets: &["Organization"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-initiatingPerson", context: &["Basic"], value: CoreValue { types: &["Reference"], targets: &["Person", "Patient", "Practitioner", "RelatedPerson"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-library", context: &["Element"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-measureInfo", context: &["Element"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "measure", min: 0, max: Some(1), value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "groupId", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "populationId", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-qualityOfEvidence", context: &["Attachment"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-receivingOrganization", context: &["Basic"], value: CoreValue { types: &["Reference"], targets: &["Organization"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-receivingPerson", context: &["Basic"], value: CoreValue { types: &["Reference"], targets: &["Person", "Patient", "Practitioner", "RelatedPerson"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-recipientLanguage", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::Languages }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-recipientType", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-relativeDateTime", context: &["Element"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "target", min: 1, max: Some(1), value: CoreValue { types: &["Reference"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "targetPath", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "relationship", min: 1, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_ACTION_RELATIONSHIP_TYPE) } }, CorePart { name: "offset", min: 1, max: Some(1), value: CoreValue { types: &["Duration", "Range"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-strengthOfRecommendation", context: &["Attachment"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-systemUserLanguage", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::Languages }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-systemUserTaskContext", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqf-systemUserType", context: &["Basic"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "cqm-ValidityPeriod", context: &["Composition"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "data-absent-reason", context: &["Element"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_DATA_ABSENT_REASON) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "designNote", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item", "ElementDefinition"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "device-implantStatus", context: &["Device"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "implantStatus" },
    CoreExtension { name: "devicerequest-patientInstruction", context: &["DeviceRequest"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "lang", min: 1, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Languages } }, CorePart { name: "content", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "diagnosticReport-addendumOf", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["DiagnosticReport"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "diagnosticReport-extends", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["DiagnosticReport"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "diagnosticReport-locationPerformed", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["Location"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "diagnosticReport-replaces", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["DiagnosticReport"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "diagnosticReport-risk", context: &["DiagnosticReport", "Observation"], value: CoreValue { types: &["Reference"], targets: &["RiskAssessment"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "diagnosticReport-summaryOf", context: &["DiagnosticReport"], value: CoreValue { types: &["Reference"], targets: &["DiagnosticReport"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "display", context: &["canonical"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-allowedUnits", context: &["ElementDefinition"], value: CoreValue { types: &["CodeableConcept", "canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "ucum-units" },
    CoreExtension { name: "elementdefinition-bestpractice", context: &["ElementDefinition.constraint"], value: CoreValue { types: &["boolean", "CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-bestpractice-explanation", context: &["ElementDefinition.constraint"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-bindingName", context: &["ElementDefinition.binding"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-equivalence", context: &["ElementDefinition.mapping"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_CONCEPT_MAP_EQUIVALENCE) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-identifier", context: &["ElementDefinition"], value: CoreValue { types: &["Identifier"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-inheritedExtensibleValueSet", context: &["ElementDefinition.binding"], value: CoreValue { types: &["uri", "canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-isCommonBinding", context: &["ElementDefinition.binding"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-maxValueSet", context: &["ElementDefinition.binding"], value: CoreValue { types: &["uri", "canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-minValueSet", context: &["ElementDefinition.binding"], value: CoreValue { types: &["uri", "canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-namespace", context: &["ElementDefinition", "StructureDefinition"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-profile-element", context: &["ElementDefinition.type.profile"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-question", context: &["ElementDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-selector", context: &["ElementDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "elementdefinition-translatable", context: &["ElementDefinition"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "encounter-associatedEncounter", context: &["Encounter"], value: CoreValue { types: &["Reference"], targets: &["Encounter"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "encounter-modeOfArrival", context: &["Encounter"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "encounter-reasonCancelled", context: &["Encounter"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "entryFormat", context: &["Questionnaire.item", "ElementDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "event-basedOn", context: &["Condition"], value: CoreValue { types: &["Reference"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "event-eventHistory", context: &["Observation", "DiagnosticReport", "Task", "SupplyDelivery", "DeviceUseStatement"], value: CoreValue { types: &["Reference"], targets: &["Provenance"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "event-location", context: &["Observation", "DiagnosticReport", "Media", "SupplyDelivery"], value: CoreValue { types: &["Reference"], targets: &["Location"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "event-partOf", context: &["DiagnosticReport", "Condition"], value: CoreValue { types: &["Reference"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "event-performerFunction", context: &["Observation.performer", "DiagnosticReport.performer", "Media.operator"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "event-statusReason", context: &["Observation", "DiagnosticReport", "Media", "SupplyDelivery", "DeviceUseStatement"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "family-member-history-genetics-observation", context: &["FamilyMemberHistory"], value: CoreValue { types: &["Reference"], targets: &["Observation"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "family-member-history-genetics-parent", context: &["FamilyMemberHistory"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "type", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "reference", min: 1, max: Some(1), value: CoreValue { types: &["Reference"], targets: &["FamilyMemberHistory"], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "parent-relationship-codes" },
    CoreExtension { name: "family-member-history-genetics-sibling", context: &["FamilyMemberHistory"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "type", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "reference", min: 1, max: Some(1), value: CoreValue { types: &["Reference"], targets: &["FamilyMemberHistory"], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "sibling-relationship-codes" },
    CoreExtension { name: "familymemberhistory-abatement", context: &["FamilyMemberHistory.condition"], value: CoreValue { types: &["date", "Age", "boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "familymemberhistory-patient-record", context: &["FamilyMemberHistory"], value: CoreValue { types: &["Reference"], targets: &["Patient"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "familymemberhistory-severity", context: &["FamilyMemberHistory.condition"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "familymemberhistory-type", context: &["FamilyMemberHistory"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "flag-detail", context: &["Flag"], value: CoreValue { types: &["Reference"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "flag-priority", context: &["Flag"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "geolocation", context: &["Address"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "latitude", min: 1, max: Some(1), value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "longitude", min: 1, max: Some(1), value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "goal-acceptance", context: &["Goal"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "individual", min: 1, max: Some(1), value: CoreValue { types: &["Reference"], targets: &["Patient", "Practitioner", "RelatedPerson"], binding: CoreBinding::None } }, CorePart { name: "status", min: 0, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "priority", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "goal-acceptance-status" },
    CoreExtension { name: "goal-reasonRejected", context: &["Goal"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "goal-relationship", context: &["Goal"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "type", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "target", min: 1, max: Some(1), value: CoreValue { types: &["Reference"], targets: &["Goal"], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "hla-genotyping-results-allele-database", context: &["DiagnosticReport"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "hla-genotyping-results-glstring", context: &["DiagnosticReport"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "url", min: 0, max: Some(1), value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "text", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "hla-genotyping-results-haploid", context: &["DiagnosticReport"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "locus", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "type", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "method", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "hla-genotyping-results-method", context: &["DiagnosticReport"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "http-response-header", context: &["Bundle.entry.response"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "http://fhir-registry.smarthealthit.org/StructureDefinition/capabilities", context: &["CapabilityStatement.rest.security"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "smart-capabilities" },
    CoreExtension { name: "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris", context: &["CapabilityStatement.rest.security"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "authorize", min: 1, max: Some(1), value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "token", min: 1, max: Some(1), value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "register", min: 0, max: Some(1), value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "manage", min: 0, max: Some(1), value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-assembly-order", context: &["HumanName"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_NAME_ASSEMBLY_ORDER) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-fathers-family", context: &["HumanName.family"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-mothers-family", context: &["HumanName.family"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-own-name", context: &["HumanName.family"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-own-prefix", context: &["HumanName.family"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-partner-name", context: &["HumanName.family"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "humanname-partner-prefix", context: &["HumanName.family"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "identifier-validDate", context: &["Identifier"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-AD-use", context: &["Address"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_POSTAL_ADDRESS_USE) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-additionalLocator", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-buildingNumberSuffix", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-careOf", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-censusTract", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-delimiter", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-deliveryAddressLine", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-deliveryInstallationArea", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-deliveryInstallationQualifier", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-deliveryInstallationType", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-deliveryMode", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-deliveryModeIdentifier", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-direction", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-houseNumber", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-houseNumberNumeric", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-postBox", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-precinct", context: &["Address"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-streetAddressLine", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-streetName", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-streetNameBase", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-streetNameType", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-unitID", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-ADXP-unitType", context: &["Address.line"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-EN-qualifier", context: &["HumanName.family", "HumanName.given", "HumanName.prefix", "HumanName.suffix"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_NAME_PART_QUALIFIER) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-EN-representation", context: &["HumanName"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_NAME_V3_REPRESENTATION) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-EN-use", context: &["HumanName"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_V3_ENTITY_NAME_USE_R2) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-PQ-translation", context: &["Quantity"], value: CoreValue { types: &["Quantity"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-SC-coding", context: &["string"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-TEL-address", context: &["ContactPoint"], value: CoreValue { types: &["url"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-nullFlavor", context: &["Element"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_V3_NULL_FLAVOR) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-preferred", context: &["Element"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-uncertainty", context: &["Quantity"], value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "iso21090-uncertaintyType", context: &["Quantity"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_PROBABILITY_DISTRIBUTION_TYPE) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "language", context: &["HumanName", "Address", "Annotation"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Languages }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "list-changeBase", context: &["List"], value: CoreValue { types: &["Reference"], targets: &["List"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "mode = 'changes'", not_checked: "" },
    CoreExtension { name: "location-boundary-geojson", context: &["Location"], value: CoreValue { types: &["Attachment"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "location-distance", context: &["Bundle.entry.search"], value: CoreValue { types: &["Distance"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "match-grade", context: &["Bundle.entry.search"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_MATCH_GRADE) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "maxDecimalPlaces", context: &["Questionnaire.item", "ElementDefinition"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "maxSize", context: &["Questionnaire.item", "ElementDefinition"], value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "maxValue", context: &["Questionnaire.item"], value: CoreValue { types: &["date", "dateTime", "time", "instant", "decimal", "integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "messageheader-response-request", context: &["MessageHeader"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_MESSAGEHEADER_RESPONSE_REQUEST) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "mimeType", context: &["Questionnaire.item", "ElementDefinition"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_MIMETYPES) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "minLength", context: &["Questionnaire.item", "ElementDefinition"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "minValue", context: &["Questionnaire.item"], value: CoreValue { types: &["date", "dateTime", "time", "decimal", "integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "narrativeLink", context: &["Element"], value: CoreValue { types: &["url"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "nutritionorder-adaptiveFeedingDevice", context: &["NutritionOrder.oralDiet"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-bodyPosition", context: &["Observation", "Specimen.collection"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-delta", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-deviceCode", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-focusCode", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-gatewayDevice", context: &["Observation"], value: CoreValue { types: &["Reference"], targets: &["Device"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsAllele", context: &["Observation"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "Name", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "State", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "Frequency", min: 0, max: Some(1), value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsAminoAcidChange", context: &["Observation"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "Name", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "Type", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsAncestry", context: &["Observation"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "Name", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "Percentage", min: 0, max: Some(1), value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "Source", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsCopyNumberEvent", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsDNARegionName", context: &["Observation"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsGene", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsGenomicSourceClass", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsInterpretation", context: &["Observation"], value: CoreValue { types: &["Reference"], targets: &["Observation"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsPhaseSet", context: &["Observation"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "Id", min: 0, max: Some(1), value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "MolecularSequence", min: 1, max: None, value: CoreValue { types: &["Reference"], targets: &["MolecularSequence"], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-geneticsVariant", context: &["Observation"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "Name", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "Id", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "Type", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-precondition", context: &["Observation"], value: CoreValue { types: &["Reference"], targets: &["Observation"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-reagent", context: &["Observation"], value: CoreValue { types: &["Reference"], targets: &["Substance"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-replaces", context: &["Observation"], value: CoreValue { types: &["Reference"], targets: &["Observation"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-secondaryFinding", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-sequelTo", context: &["Observation"], value: CoreValue { types: &["Reference"], targets: &["Observation"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-specimenCode", context: &["Observation"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "observation-timeOffset", context: &["Observation.component"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-administration", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["Reference"], targets: &["MedicationAdministration"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-careplan", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["Reference"], targets: &["CarePlan"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-exposureDate", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-exposureDescription", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-exposureDuration", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["Duration"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-location", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-management", context: &["AllergyIntolerance.reaction"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "openEHR-test", context: &["AllergyIntolerance"], value: CoreValue { types: &["Reference"], targets: &["Observation", "DiagnosticReport"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "operationdefinition-allowed-type", context: &["OperationDefinition.parameter"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "operationdefinition-profile", context: &["OperationDefinition.parameter"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "operationoutcome-authority", context: &["OperationOutcome.issue"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "operationoutcome-detectedIssue", context: &["OperationOutcome.issue"], value: CoreValue { types: &["Reference"], targets: &["DetectedIssue"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "operationoutcome-issue-source", context: &["OperationOutcome.issue"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "ordinalValue", context: &["Coding", "Questionnaire.item.answerOption", "CodeSystem.concept", "ValueSet.compose.include.concept"], value: CoreValue { types: &["decimal"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "organization-period", context: &["Organization"], value: CoreValue { types: &["Period"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "organization-preferredContact", context: &["Organization.contact"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "organizationaffiliation-primaryInd", context: &["OrganizationAffiliation.specialty"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "originalText", context: &["Element"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "parameters-fullUrl", context: &["Parameters.parameter"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-adoptionInfo", context: &["Patient"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-animal", context: &["Patient"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "species", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "breed", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "genderStatus", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-birthPlace", context: &["Patient"], value: CoreValue { types: &["Address"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-birthTime", context: &["Patient.birthDate"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-cadavericDonor", context: &["Patient"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-citizenship", context: &["Patient"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "code", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "period", min: 0, max: Some(1), value: CoreValue { types: &["Period"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-congregation", context: &["Patient"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-disability", context: &["Patient"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-genderIdentity", context: &["Patient"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-importance", context: &["Patient"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-interpreterRequired", context: &["Patient"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-mothersMaidenName", context: &["Patient"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-nationality", context: &["Patient"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "code", min: 0, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "period", min: 0, max: Some(1), value: CoreValue { types: &["Period"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-preferenceType", context: &["Patient.communication.preferred"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-proficiency", context: &["Patient.communication"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "level", min: 0, max: Some(1), value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "type", min: 0, max: None, value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-relatedPerson", context: &["Patient.contact"], value: CoreValue { types: &["Reference"], targets: &["RelatedPerson"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "patient-religion", context: &["Patient"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "practitioner-animalSpecies", context: &["Practitioner", "RelatedPerson"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "practitionerrole-primaryInd", context: &["PractitionerRole.specialty"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-approachBodyStructure", context: &["Procedure", "ServiceRequest", "DeviceRequest", "DeviceUseStatement"], value: CoreValue { types: &["Reference"], targets: &["BodyStructure"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-causedBy", context: &["Procedure"], value: CoreValue { types: &["Reference"], targets: &["AllergyIntolerance", "DiagnosticReport", "FamilyMemberHistory", "ImagingStudy", "Immunization", "ImmunizationRecommendation", "MedicationAdministration", "MedicationRequest", "MedicationStatement", "Observation", "Procedure"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-directedBy", context: &["Procedure", "ServiceRequest"], value: CoreValue { types: &["CodeableConcept", "Reference"], targets: &["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-incisionDateTime", context: &["Procedure"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-method", context: &["Procedure"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-progressStatus", context: &["Procedure"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-schedule", context: &["Procedure"], value: CoreValue { types: &["Timing"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "procedure-targetBodyStructure", context: &["Procedure", "ServiceRequest"], value: CoreValue { types: &["Reference"], targets: &["BodyStructure"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "quantity-precision", context: &["decimal"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-baseType", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "data-types" },
    CoreExtension { name: "questionnaire-choiceOrientation", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='choice' or type='open-choice'", not_checked: "choice-list-orientation" },
    CoreExtension { name: "questionnaire-constraint", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "key", min: 1, max: Some(1), value: CoreValue { types: &["id"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "requirements", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "severity", min: 1, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_CONSTRAINT_SEVERITY) } }, CorePart { name: "expression", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "human", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "location", min: 0, max: None, value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-displayCategory", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type!='display'", not_checked: "" },
    CoreExtension { name: "questionnaire-fhirType", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type!='display'", not_checked: "" },
    CoreExtension { name: "questionnaire-hidden", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-itemControl", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-maxOccurs", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "context" },
    CoreExtension { name: "questionnaire-minOccurs", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "context" },
    CoreExtension { name: "questionnaire-optionExclusive", context: &["Questionnaire.item.answerOption"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-optionPrefix", context: &["Questionnaire.item.answerOption"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-referenceFilter", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='reference'", not_checked: "" },
    CoreExtension { name: "questionnaire-referenceProfile", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='reference'", not_checked: "" },
    CoreExtension { name: "questionnaire-referenceResource", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_RESOURCE_TYPES) }, parts: &[], modifier: false, condition: "type='reference'", not_checked: "" },
    CoreExtension { name: "questionnaire-signatureRequired", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-sliderStepValue", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='integer'", not_checked: "" },
    CoreExtension { name: "questionnaire-supportLink", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaire-unit", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='integer' or type='decimal'", not_checked: "" },
    CoreExtension { name: "questionnaire-unitOption", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["Coding"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='quantity'", not_checked: "" },
    CoreExtension { name: "questionnaire-unitValueSet", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "type='quantity'", not_checked: "" },
    CoreExtension { name: "questionnaire-usageMode", context: &["Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "questionnaire-usage-mode" },
    CoreExtension { name: "questionnaireresponse-author", context: &["QuestionnaireResponse.item", "QuestionnaireResponse.item.item"], value: CoreValue { types: &["Reference"], targets: &["Patient", "RelatedPerson", "Device", "Practitioner"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaireresponse-completionMode", context: &["QuestionnaireResponse"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "questionnaireresponse-mode" },
    CoreExtension { name: "questionnaireresponse-reason", context: &["QuestionnaireResponse"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaireresponse-reviewer", context: &["QuestionnaireResponse"], value: CoreValue { types: &["Reference"], targets: &["Practitioner"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "questionnaireresponse-signature", context: &["QuestionnaireResponse", "QuestionnaireResponse.item", "QuestionnaireResponse.item.item"], value: CoreValue { types: &["Signature"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "regex", context: &["Questionnaire.item", "ElementDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "relative-date", context: &["date", "dateTime"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "event", min: 1, max: Some(1), value: CoreValue { types: &["Reference", "CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "relationship", min: 1, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_ACTION_RELATIONSHIP_TYPE) } }, CorePart { name: "offset", min: 1, max: Some(1), value: CoreValue { types: &["Duration"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "rendered-value", context: &["Identifier.value", "date", "dateTime", "time", "instant", "integer", "decimal", "string", "code", "canonical"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "rendering-markdown", context: &["string"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "rendering-style", context: &["Element"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "rendering-styleSensitive", context: &["Element"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "rendering-xhtml", context: &["string"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "replaces", context: &["ActivityDefinition", "CapabilityStatement", "ChargeItemDefinition", "CodeSystem", "CompartmentDefinition", "ConceptMap", "EffectEvidenceSynthesis", "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario", "GraphDefinition", "ImplementationGuide", "Library", "Measure", "MessageDefinition", "NamingSystem", "OperationDefinition", "PlanDefinition", "Questionnaire", "ResearchDefinition", "ResearchElementDefinition", "RiskEvidenceSynthesis", "SearchParameter", "StructureDefinition", "StructureMap", "TerminologyCapabilities", "TestScript", "ValueSet"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "request-doNotPerform", context: &["NutritionOrder"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: true, condition: "", not_checked: "" },
    CoreExtension { name: "request-insurance", context: &["NutritionOrder"], value: CoreValue { types: &["Reference"], targets: &["Coverage", "ClaimResponse"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "request-performerOrder", context: &["ServiceRequest.performer"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "request-relevantHistory", context: &["NutritionOrder", "CommunicationRequest"], value: CoreValue { types: &["Reference"], targets: &["Provenance"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "request-replaces", context: &["NutritionOrder"], value: CoreValue { types: &["Reference"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "request-statusReason", context: &["DeviceRequest", "ServiceRequest", "NutritionOrder", "SupplyRequest"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "resource-approvalDate", context: &["StructureDefinition", "StructureMap", "CapabilityStatement", "OperationDefinition", "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem"], value: CoreValue { types: &["date"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "resource-effectivePeriod", context: &["StructureDefinition", "StructureMap", "CapabilityStatement", "OperationDefinition", "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem"], value: CoreValue { types: &["Period"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "resource-lastReviewDate", context: &["StructureDefinition", "StructureMap", "CapabilityStatement", "OperationDefinition", "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem"], value: CoreValue { types: &["date"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "resource-pertainsToGoal", context: &["Resource"], value: CoreValue { types: &["Reference"], targets: &["Goal"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "servicerequest-geneticsItem", context: &["DiagnosticReport"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "code", min: 1, max: Some(1), value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "geneticsObservation", min: 0, max: Some(1), value: CoreValue { types: &["Reference"], targets: &["Observation"], binding: CoreBinding::None } }, CorePart { name: "specimen", min: 0, max: Some(1), value: CoreValue { types: &["Reference"], targets: &["Specimen"], binding: CoreBinding::None } }, CorePart { name: "status", min: 0, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "servicerequest-precondition", context: &["ServiceRequest"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "servicerequest-questionnaireRequest", context: &["ServiceRequest"], value: CoreValue { types: &["Reference"], targets: &["Questionnaire"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "specimen-collectionPriority", context: &["Specimen.collection"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "specimen-isDryWeight", context: &["Specimen.collection.quantity"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "specimen-processingTime", context: &["Specimen.processing"], value: CoreValue { types: &["Period", "Duration"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "specimen-sequenceNumber", context: &["Specimen.container"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "specimen-specialHandling", context: &["Specimen.collection"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-ancestor", context: &["StructureDefinition"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-applicable-version", context: &["StructureDefinition"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_FHIR_VERSION) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-category", context: &["StructureDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-codegen-super", context: &["StructureDefinition.baseDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-dependencies", context: &["StructureDefinition"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-display-hint", context: &["ElementDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-explicit-type-name", context: &["ElementDefinition"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-fhir-type", context: &["ElementDefinition.type.code"], value: CoreValue { types: &["url"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-fmm", context: &["Element"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-fmm-no-warnings", context: &["StructureDefinition"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-hierarchy", context: &["ElementDefinition.type"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-normative-version", context: &["Element"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_FHIR_VERSION) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-security-category", context: &["StructureDefinition"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "resource-security-category" },
    CoreExtension { name: "structuredefinition-standards-status", context: &["Element"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_STANDARDS_STATUS) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-summary", context: &["StructureDefinition"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-table-name", context: &["StructureDefinition.mapping"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-template-status", context: &["StructureDefinition"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "template-status-code" },
    CoreExtension { name: "structuredefinition-wg", context: &["Element"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_HL7_WORK_GROUP) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "structuredefinition-xml-no-order", context: &["StructureDefinition"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "task-candidateList", context: &["Task"], value: CoreValue { types: &["Reference"], targets: &["Device", "Organization", "Patient", "Practitioner", "RelatedPerson"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "task-replaces", context: &["Task"], value: CoreValue { types: &["Reference"], targets: &["Task"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "timing-dayOfMonth", context: &["Timing.repeat"], value: CoreValue { types: &["positiveInt"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "timing-daysOfCycle", context: &["PlanDefinition.action", "RequestGroup.action"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "day", min: 1, max: None, value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "timing-exact", context: &["Timing.repeat"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "translation", context: &["string", "code", "markdown"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "lang", min: 1, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Languages } }, CorePart { name: "content", min: 1, max: Some(1), value: CoreValue { types: &["string", "markdown"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "tz-code", context: &["date", "dateTime", "instant"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::Set(&VS_TIMEZONES) }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "tz-offset", context: &["date"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "usagecontext-group", context: &["UsageContext"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-activityStatusDate", context: &["ValueSet"], value: CoreValue { types: &["date"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-author", context: &["ValueSet"], value: CoreValue { types: &["ContactDetail"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-authoritativeSource", context: &["ValueSet"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-caseSensitive", context: &["ValueSet.expansion.contains"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-concept-comments", context: &["ValueSet.compose.include.concept"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-concept-definition", context: &["ValueSet.compose.include.concept", "ValueSet.expansion.contains"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-conceptOrder", context: &["ValueSet.compose.include.concept", "ValueSet.expansion.contains"], value: CoreValue { types: &["integer"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-deprecated", context: &["ValueSet.compose.include.concept"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-effectiveDate", context: &["ValueSet"], value: CoreValue { types: &["dateTime"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-expand-group", context: &["ValueSet.compose.include"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "code", min: 0, max: Some(1), value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "display", min: 0, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "member", min: 1, max: None, value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-expand-rules", context: &["ValueSet.compose.include"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "expansion-processing-rule" },
    CoreExtension { name: "valueset-expansionSource", context: &["ValueSet.expansion"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-expirationDate", context: &["ValueSet"], value: CoreValue { types: &["date"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-expression", context: &["ValueSet"], value: CoreValue { types: &["Expression"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-extensible", context: &["ValueSet"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-keyWord", context: &["ValueSet"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-label", context: &["ValueSet.compose.include.concept", "ValueSet.expansion.contains"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-map", context: &["ValueSet"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-otherName", context: &["ValueSet"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "name", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "preferred", min: 0, max: Some(1), value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-parameterSource", context: &["ValueSet.expansion.parameter"], value: CoreValue { types: &["code"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "expansion-parameter-source" },
    CoreExtension { name: "valueset-reference", context: &["Coding"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-rules-text", context: &["ValueSet"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-sourceReference", context: &["ValueSet"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-special-status", context: &["ValueSet", "CodeSystem"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-steward", context: &["ValueSet"], value: CoreValue { types: &["ContactDetail"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-supplement", context: &["ValueSet"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-system", context: &["ValueSet.compose.include.system"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-systemName", context: &["ValueSet.compose.include"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-systemRef", context: &["ValueSet.compose.include"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-toocostly", context: &["ValueSet.expansion"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-trusted-expansion", context: &["ValueSet"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-unclosed", context: &["ValueSet.expansion"], value: CoreValue { types: &["boolean"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-usage", context: &["ValueSet"], value: CoreValue { types: &[], targets: &[], binding: CoreBinding::None }, parts: &[CorePart { name: "user", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }, CorePart { name: "use", min: 1, max: Some(1), value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None } }], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-warning", context: &["ValueSet"], value: CoreValue { types: &["markdown"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "valueset-workflowStatus", context: &["ValueSet"], value: CoreValue { types: &["string"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "variable", context: &["Questionnaire", "Questionnaire.item", "Questionnaire.item.item"], value: CoreValue { types: &["Expression"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-episodeOfCare", context: &["Observation", "DiagnosticReport", "Media", "DeviceRequest", "ServiceRequest", "NutritionOrder", "DeviceUseStatement", "AdverseEvent", "CarePlan", "CareTeam", "ClinicalImpression", "Communication", "CommunicationRequest", "Condition", "Procedure", "QuestionnaireResponse"], value: CoreValue { types: &["Reference"], targets: &["EpisodeOfCare"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-instantiatesCanonical", context: &["Observation", "DiagnosticReport", "Media", "Condition", "SupplyDelivery", "CommunicationRequest", "SupplyRequest"], value: CoreValue { types: &["canonical"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-instantiatesUri", context: &["Observation", "DiagnosticReport", "Media", "Condition", "SupplyDelivery", "CommunicationRequest", "SupplyRequest"], value: CoreValue { types: &["uri"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-reasonCode", context: &["Observation", "DiagnosticReport", "Media", "NutritionOrder"], value: CoreValue { types: &["CodeableConcept"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-reasonReference", context: &["Observation", "DiagnosticReport", "Media", "NutritionOrder"], value: CoreValue { types: &["Reference"], targets: &["Condition", "DiagnosticReport", "DocumentReference", "Observation", "Media"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-relatedArtifact", context: &["DiagnosticReport", "Observation"], value: CoreValue { types: &["RelatedArtifact"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-researchStudy", context: &["Composition", "Consent", "DeviceUseStatement", "DiagnosticReport", "Encounter", "FamilyMemberHistory", "Immunization", "Media", "MedicationAdministration", "MedicationDispense", "MedicationStatement", "Observation", "Procedure", "QuestionnaireResponse", "RiskAssessment", "SupplyDelivery", "Task"], value: CoreValue { types: &["Reference"], targets: &["ResearchStudy"], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
    CoreExtension { name: "workflow-supportingInfo", context: &["DiagnosticReport", "Observation", "CommunicationRequest"], value: CoreValue { types: &["Reference"], targets: &[], binding: CoreBinding::None }, parts: &[], modifier: false, condition: "", not_checked: "" },
];

/// Sorted by address.
#[rustfmt::skip]
pub(super) static VALUE_SETS: &[&ValueSet] = &[
        &VS_FHIR_VERSION, &VS_ACCOUNT_STATUS, &VS_ACTION_CARDINALITY_BEHAVIOR, &VS_ACTION_CONDITION_KIND,
        &VS_ACTION_GROUPING_BEHAVIOR, &VS_ACTION_PARTICIPANT_TYPE, &VS_ACTION_PRECHECK_BEHAVIOR,
        &VS_ACTION_RELATIONSHIP_TYPE, &VS_ACTION_REQUIRED_BEHAVIOR, &VS_ACTION_SELECTION_BEHAVIOR,
        &VS_ADMINISTRATIVE_GENDER, &VS_ADVERSE_EVENT_ACTUALITY, &VS_ADVERSE_EVENT_OUTCOME, &VS_ADVERSE_EVENT_SEVERITY,
        &VS_ALL_TYPES, &VS_ALLERGY_INTOLERANCE_CATEGORY, &VS_ALLERGY_INTOLERANCE_CRITICALITY,
        &VS_ALLERGY_INTOLERANCE_TYPE, &VS_ALLERGYINTOLERANCE_CLINICAL, &VS_ALLERGYINTOLERANCE_VERIFICATION,
        &VS_ASSERT_DIRECTION_CODES, &VS_ASSERT_OPERATOR_CODES, &VS_ASSERT_RESPONSE_CODE_TYPES, &VS_AUDIT_EVENT_ACTION,
        &VS_AUDIT_EVENT_OUTCOME, &VS_BINDING_STRENGTH, &VS_CAPABILITY_STATEMENT_KIND, &VS_CARE_PLAN_ACTIVITY_KIND,
        &VS_CARE_PLAN_ACTIVITY_STATUS, &VS_CARE_PLAN_INTENT, &VS_CARE_TEAM_STATUS, &VS_CHARGEITEM_STATUS, &VS_CLAIM_USE,
        &VS_CLINICALIMPRESSION_STATUS, &VS_CODE_SEARCH_SUPPORT, &VS_CODESYSTEM_CONTENT_MODE,
        &VS_CODESYSTEM_HIERARCHY_MEANING, &VS_COMPARTMENT_TYPE, &VS_COMPOSITION_ATTESTATION_MODE,
        &VS_COMPOSITION_STATUS, &VS_CONCEPT_MAP_EQUIVALENCE, &VS_CONCEPT_PROPERTY_TYPE, &VS_CONCEPTMAP_UNMAPPED_MODE,
        &VS_CONDITION_CLINICAL, &VS_CONDITION_VER_STATUS, &VS_CONDITIONAL_DELETE_STATUS, &VS_CONDITIONAL_READ_STATUS,
        &VS_CONFORMANCE_EXPECTATION, &VS_CONSENT_DATA_MEANING, &VS_CONSENT_PROVISION_TYPE, &VS_CONSENT_STATE_CODES,
        &VS_CONSTRAINT_SEVERITY, &VS_CONTRACT_PUBLICATIONSTATUS, &VS_CONTRACT_STATUS, &VS_CONTRIBUTOR_TYPE,
        &VS_DATA_ABSENT_REASON, &VS_DAYS_OF_WEEK, &VS_DEFINED_TYPES, &VS_DETECTEDISSUE_SEVERITY, &VS_DEVICE_NAMETYPE,
        &VS_DEVICE_STATEMENT_STATUS, &VS_DEVICE_STATUS, &VS_DIAGNOSTIC_REPORT_STATUS, &VS_DISCRIMINATOR_TYPE,
        &VS_DOCUMENT_MODE, &VS_DOCUMENT_REFERENCE_STATUS, &VS_DOCUMENT_RELATIONSHIP_TYPE,
        &VS_ELIGIBILITYREQUEST_PURPOSE, &VS_ELIGIBILITYRESPONSE_PURPOSE, &VS_ENCOUNTER_LOCATION_STATUS,
        &VS_ENCOUNTER_STATUS, &VS_ENDPOINT_STATUS, &VS_EPISODE_OF_CARE_STATUS, &VS_EVENT_CAPABILITY_MODE,
        &VS_EVENT_STATUS, &VS_EVENT_TIMING, &VS_EXAMPLESCENARIO_ACTOR_TYPE, &VS_EXPLANATIONOFBENEFIT_STATUS,
        &VS_EXPOSURE_STATE, &VS_EXTENSION_CONTEXT_TYPE, &VS_FILTER_OPERATOR, &VS_FLAG_STATUS, &VS_FM_STATUS,
        &VS_GOAL_STATUS, &VS_GRAPH_COMPARTMENT_RULE, &VS_GRAPH_COMPARTMENT_USE, &VS_GROUP_MEASURE, &VS_GROUP_TYPE,
        &VS_GUIDANCE_RESPONSE_STATUS, &VS_GUIDE_PAGE_GENERATION, &VS_GUIDE_PARAMETER_CODE, &VS_HISTORY_STATUS,
        &VS_HL7_WORK_GROUP, &VS_HTTP_OPERATIONS, &VS_IDENTITY_ASSURANCE_LEVEL, &VS_IMAGINGSTUDY_STATUS,
        &VS_IMMUNIZATION_EVALUATION_STATUS, &VS_IMMUNIZATION_STATUS, &VS_INSURANCEPLAN_APPLICABILITY,
        &VS_INVOICE_PRICE_COMPONENT_TYPE, &VS_INVOICE_STATUS, &VS_ITEM_TYPE, &VS_LINK_TYPE, &VS_LINKAGE_TYPE,
        &VS_LIST_MODE, &VS_LIST_STATUS, &VS_MAP_CONTEXT_TYPE, &VS_MAP_GROUP_TYPE_MODE, &VS_MAP_INPUT_MODE,
        &VS_MAP_MODEL_MODE, &VS_MAP_SOURCE_LIST_MODE, &VS_MAP_TARGET_LIST_MODE, &VS_MAP_TRANSFORM, &VS_MATCH_GRADE,
        &VS_MEASURE_IMPROVEMENT_NOTATION, &VS_MEASURE_REPORT_STATUS, &VS_MEASURE_REPORT_TYPE,
        &VS_MEDICATION_ADMIN_STATUS, &VS_MEDICATION_STATEMENT_STATUS, &VS_MEDICATION_STATUS,
        &VS_MEDICATIONDISPENSE_STATUS, &VS_MEDICATIONKNOWLEDGE_STATUS, &VS_MEDICATIONREQUEST_INTENT,
        &VS_MEDICATIONREQUEST_STATUS, &VS_MESSAGE_SIGNIFICANCE_CATEGORY, &VS_MESSAGEHEADER_RESPONSE_REQUEST,
        &VS_METRIC_CALIBRATION_STATE, &VS_METRIC_CALIBRATION_TYPE, &VS_METRIC_CATEGORY, &VS_METRIC_COLOR,
        &VS_METRIC_OPERATIONAL_STATUS, &VS_MIMETYPES, &VS_NAME_ASSEMBLY_ORDER, &VS_NAME_PART_QUALIFIER,
        &VS_NAME_V3_REPRESENTATION, &VS_NAMINGSYSTEM_IDENTIFIER_TYPE, &VS_NAMINGSYSTEM_TYPE, &VS_NETWORK_TYPE,
        &VS_NOTE_TYPE, &VS_OBSERVATION_RANGE_CATEGORY, &VS_OBSERVATION_STATUS, &VS_OPERATION_KIND,
        &VS_OPERATION_PARAMETER_USE, &VS_ORIENTATION_TYPE, &VS_PARTICIPATIONSTATUS, &VS_PERMITTED_DATA_TYPE,
        &VS_POSTAL_ADDRESS_USE, &VS_PROBABILITY_DISTRIBUTION_TYPE, &VS_PRODUCT_CATEGORY, &VS_PRODUCT_STATUS,
        &VS_PRODUCT_STORAGE_SCALE, &VS_PROPERTY_REPRESENTATION, &VS_PROVENANCE_ENTITY_ROLE, &VS_PUBLICATION_STATUS,
        &VS_QUALITY_TYPE, &VS_QUESTIONNAIRE_ANSWERS_STATUS, &VS_QUESTIONNAIRE_ENABLE_BEHAVIOR,
        &VS_QUESTIONNAIRE_ENABLE_OPERATOR, &VS_REACTION_EVENT_SEVERITY, &VS_REFERENCE_HANDLING_POLICY,
        &VS_REFERENCE_VERSION_RULES, &VS_RELATED_ARTIFACT_TYPE, &VS_RELATION_TYPE, &VS_REMITTANCE_OUTCOME,
        &VS_REPORT_ACTION_RESULT_CODES, &VS_REPORT_PARTICIPANT_TYPE, &VS_REPORT_RESULT_CODES, &VS_REPORT_STATUS_CODES,
        &VS_REPOSITORY_TYPE, &VS_REQUEST_INTENT, &VS_REQUEST_PRIORITY, &VS_REQUEST_RESOURCE_TYPES, &VS_REQUEST_STATUS,
        &VS_RESEARCH_ELEMENT_TYPE, &VS_RESEARCH_STUDY_STATUS, &VS_RESEARCH_SUBJECT_STATUS,
        &VS_RESOURCE_AGGREGATION_MODE, &VS_RESOURCE_SLICING_RULES, &VS_RESOURCE_TYPES, &VS_RESPONSE_CODE,
        &VS_RESTFUL_CAPABILITY_MODE, &VS_SEARCH_COMPARATOR, &VS_SEARCH_MODIFIER_CODE, &VS_SEARCH_PARAM_TYPE,
        &VS_SEARCH_XPATH_USAGE, &VS_SEQUENCE_TYPE, &VS_SORT_DIRECTION, &VS_SPDX_LICENSE,
        &VS_SPECIMEN_CONTAINED_PREFERENCE, &VS_SPECIMEN_STATUS, &VS_STANDARDS_STATUS, &VS_STRAND_TYPE,
        &VS_STRUCTURE_DEFINITION_KIND, &VS_SUBSCRIPTION_CHANNEL_TYPE, &VS_SUBSCRIPTION_STATUS, &VS_SUBSTANCE_STATUS,
        &VS_SUPPLYDELIVERY_STATUS, &VS_SUPPLYDELIVERY_TYPE, &VS_SUPPLYREQUEST_STATUS, &VS_SYSTEM_RESTFUL_INTERACTION,
        &VS_TASK_INTENT, &VS_TASK_STATUS, &VS_TIMEZONES, &VS_TRIGGER_TYPE, &VS_TYPE_DERIVATION_RULE,
        &VS_TYPE_RESTFUL_INTERACTION, &VS_UDI_ENTRY_TYPE, &VS_UNITS_OF_TIME, &VS_VARIABLE_TYPE,
        &VS_VERIFICATIONRESULT_STATUS, &VS_VERSIONING_POLICY, &VS_VISION_BASE_CODES, &VS_VISION_EYE_CODES,
        &VS_FR_CORE_SCHEDULE_UNAVAILABILITY_REASON, &VS_FR_EMAIL_TYPE, &VS_FR_INSEE_CODE,
        &VS_FR_LOCATION_IDENTIFIER_TYPE, &VS_FR_LOCATION_PHYSICAL_TYPE, &VS_FR_LOCATION_POSITION_ROOM,
        &VS_FR_LOCATION_TYPE, &VS_FR_ORGANIZATION_IDENTIFIER_TYPE, &VS_FR_ORGANIZATION_TYPE,
        &VS_FR_PRACTIONER_IDENTIFIER_TYPE, &VS_FR_PRACTIONER_ROLE_EXERCICE, &VS_FR_PRACTITIONER_SPECIALTY,
        &VS_FR_SCHEDULE_TYPE, &VS_V2_0276, &VS_V3_ACT_ENCOUNTER_CODE, &VS_V3_CONFIDENTIALITY_CLASSIFICATION,
        &VS_V3_ENTITY_NAME_USE_R2, &VS_V3_NULL_FLAVOR, &VS_CATEGORIE_ORIENTATION_SAS_VALUESET,
        &VS_SAS_CPTS_VALUESET_TYPECRENEAU, &VS_SAS_SOS_VALUESET_PARTICIPANT_STATUS, &VS_SAS_SOS_VALUESET_TYPECRENEAU,
        &VS_SAS_VALUESET_APPOINTMENT_STATUS, &VS_SAS_VALUESET_APPOINTMENTREASON,
        &VS_SAS_VALUESET_CATEGORIEETABLISSEMENT, &VS_SAS_VALUESET_PARTICIPANT_STATUS, &VS_SAS_VALUESET_TYPECONSULTATION,
        &VS_SAS_VALUESET_TYPEIDENTIFIANT, &VS_JDV_J101_SECTEUR_ACTIVITE_RASS, &VS_JDV_J105_ENSEMBLE_DIPLOME_RASS,
        &VS_JDV_J129_CATEGORIE_ETABLISSEMENT_RASS, &VS_JDV_J165_TYPE_CRENEAU_SAS, &VS_JDV_J78_CIVILITE_RASS,
        &VS_JDV_J79_CIVILITE_EXERCICE_RASS,
    ];
