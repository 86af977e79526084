//! The addresses of `FrCore` 2, on `hl7.fr`, and those of 1.1.0 in whose place they stand. Readers take both; what is built has
//! those of 1.1.0, as the guide has it.

use super::known::{
    FR_ADDRESS_INSEE_CODE, FR_APPOINTMENT_OPERATOR, FR_CONTACT_POINT_EMAIL_TYPE, FR_CORE_V2_0203,
    FR_LOCATION_IDENTIFIER_TYPE, FR_LOCATION_PART_OF_POSITION_ROOM, FR_LOCATION_USE_PERIOD,
    FR_ORGANIZATION_DESCRIPTION, FR_ORGANIZATION_SHORT_NAME, FR_SCHEDULE_AVAILABILTY_TIME,
    FR_SERVICE_TYPE_DURATION, FR_V2_0203, FR_V2_3307,
};

/// Where the profiles and extensions of `FrCore` 2 are.
const DEFINITIONS: &str = "https://hl7.fr/ig/fhir/core/StructureDefinition/";

/// Who made, changed or cancelled an appointment: as an extension in `FrCore` 2.1 and 2.2. The draft after them has a participant
/// of the type [`DATA_ENTRY_PERSON`] in its place.
pub(crate) const OPERATOR: &str =
    "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-appointment-operator";

/// The type of a participant who is the operator: a code of [`V3_PARTICIPATION_TYPE`](super::known::V3_PARTICIPATION_TYPE).
pub(crate) const DATA_ENTRY_PERSON: &str = "ENT";

/// Each address of 1.1.0 that resources of the guide may have, and what stands in its place.
const SUCCESSORS: &[(&str, &str)] = &[
    (FR_V2_0203, FR_CORE_V2_0203),
    (
        FR_LOCATION_IDENTIFIER_TYPE,
        "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-location-identifier-type",
    ),
    (FR_V2_3307, "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-3307"),
    (FR_APPOINTMENT_OPERATOR, OPERATOR),
    (
        FR_ADDRESS_INSEE_CODE,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code",
    ),
    (
        FR_CONTACT_POINT_EMAIL_TYPE,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type",
    ),
    (
        FR_LOCATION_PART_OF_POSITION_ROOM,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-location-part-of-position-room",
    ),
    (FR_LOCATION_USE_PERIOD, "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-use-period"),
    (
        FR_ORGANIZATION_DESCRIPTION,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization-description",
    ),
    (
        FR_ORGANIZATION_SHORT_NAME,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization-short-name",
    ),
    (
        FR_SCHEDULE_AVAILABILTY_TIME,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-schedule-availability-time",
    ),
    (
        FR_SERVICE_TYPE_DURATION,
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-service-type-duration",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrAppointment",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-appointment",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrHealthcareService",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-healthcare-service",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrLocation",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-location",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrOrganization",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrPractitioner",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-practitioner",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrPractitionerRoleExercice",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-practitioner-role",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrSchedule",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-schedule",
    ),
    (
        "http://interopsante.org/fhir/StructureDefinition/FrSlot",
        "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-slot",
    ),
];

/// How many addresses have a successor.
pub(crate) const COUNT: usize = SUCCESSORS.len();

/// What stands in the place of an address of 1.1.0 in `FrCore` 2, and the number of the pair.
pub(crate) fn successor(address: &str) -> Option<(usize, &'static str)> {
    if !address.starts_with("http://interopsante.org/") {
        return None;
    }
    let at = SUCCESSORS.iter().position(|(old, _)| *old == address)?;
    Some((at, SUCCESSORS[at].1))
}

/// The address of 1.1.0 in whose place one of `FrCore` 2 stands.
pub(crate) fn predecessor(address: &str) -> Option<&'static str> {
    if !address.starts_with("https://hl7.fr/") {
        return None;
    }
    SUCCESSORS.iter().find(|(_, new)| *new == address).map(|(old, _)| *old)
}

/// Whether an address is that of a profile or an extension of `FrCore` 2.
pub(crate) fn is_definition(address: &str) -> bool {
    address.starts_with(DEFINITIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_one_successor() {
        for (at, (old, new)) in SUCCESSORS.iter().enumerate() {
            assert_eq!(successor(old), Some((at, *new)));
            assert_eq!(predecessor(new), Some(*old));
            assert_eq!((successor(new), predecessor(old)), (None, None));
        }
    }
}
