//! The addresses of the guide, `FrCore` and R4 that answers repeat: each is written here once, and equal texts refer to it
//! by index instead of a copy.

/// The index of a known address.
pub(crate) fn find(text: &str) -> Option<u8> {
    let index = TABLE[hash(text.as_bytes())];
    (*KNOWN.get(usize::from(index))? == text).then_some(index)
}

/// Whether the address is known.
pub(crate) fn is_known(text: &str) -> bool {
    find(text).is_some()
}

/// The address at an index.
pub(crate) fn get(index: u8) -> &'static str {
    KNOWN[usize::from(index)]
}

/// Count of known addresses.
pub(crate) const COUNT: usize = KNOWN.len();

const SLOTS: usize = 2048;

/// Length and bytes near the end, where these addresses differ.
const fn hash(text: &[u8]) -> usize {
    let (last, before) = match text.split_last_chunk() {
        Some((rest, last)) => {
            let before = match rest.split_last_chunk() {
                Some((_, before)) => u64::from_le_bytes(*before),
                None => 0,
            };
            (u64::from_le_bytes(*last), before)
        }
        None => (short(text), 0),
    };
    let code = (last ^ before.rotate_left(29)).wrapping_add(text.len() as u64);
    (code.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 53) as usize
}

/// The bytes of a text that has fewer than eight.
const fn short(text: &[u8]) -> u64 {
    let (mut code, mut at) = (0, 0);
    while at < text.len() {
        code = code << 8 | text[at] as u64;
        at += 1;
    }
    code
}

const NONE: u8 = u8::MAX;

static TABLE: [u8; SLOTS] = {
    let mut table = [NONE; SLOTS];
    let mut at = 0;
    while at < COUNT {
        let slot = hash(KNOWN[at].as_bytes());
        assert!(table[slot] == NONE, "two known addresses share a place: change the hash");
        #[allow(clippy::cast_possible_truncation, reason = "there are fewer than 255")]
        let place = at as u8;
        table[slot] = place;
        at += 1;
    }
    table
};

/// Addresses with their names, and names of types, which stand in `Reference.type` and at the start of references.
macro_rules! known {
    ({ $($name:ident = $url:literal;)* } $($type:literal)*) => {
        $(pub(crate) const $name: &str = $url;)*

        const KNOWN: &[&str] = &[$($name,)* $($type,)*];
    };
}

known! {
    {
    SLOT_SERVICE_TYPE = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
    DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    ORGANIZATION_PERIOD = "http://hl7.org/fhir/StructureDefinition/organization-period";
    FR_LOCATION_IDENTIFIER_TYPE = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";
    FR_V2_0203 = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
    FR_V2_3307 = "http://interopsante.org/fhir/CodeSystem/fr-v2-3307";
    FR_ADDRESS_INSEE_CODE = "http://interopsante.org/fhir/StructureDefinition/FrAddressInseeCode";
    FR_APPOINTMENT_OPERATOR = "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator";
    FR_CONTACT_POINT_EMAIL_TYPE = "http://interopsante.org/fhir/StructureDefinition/FrContactPointEmailType";
    FR_LOCATION_PART_OF_POSITION_ROOM = "http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom";
    FR_LOCATION_USE_PERIOD = "http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod";
    FR_ORGANIZATION_DESCRIPTION = "http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription";
    FR_ORGANIZATION_SHORT_NAME = "http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName";
    FR_SCHEDULE_AVAILABILTY_TIME = "http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime";
    FR_SERVICE_TYPE_DURATION = "http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration";
    BUNDLE_AGREGATEUR = "http://sas.fr/fhir/StructureDefinition/BundleAgregateur";
    FR_APPOINTMENT_SAS = "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS";
    FR_LOCATION_AGREGATEUR = "http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur";
    FR_PRACTITIONER_AGREGATEUR = "http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur";
    FR_PRACTITIONER_ROLE_EXERCICE_AGREGATEUR = "http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur";
    FR_SCHEDULE_AGREGATEUR = "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur";
    FR_SLOT_AGREGATEUR = "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur";
    V2_0203 = "http://terminology.hl7.org/CodeSystem/v2-0203";
    V2_0276 = "http://terminology.hl7.org/CodeSystem/v2-0276";
    V3_ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    V3_PARTICIPATION_TYPE = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    UCUM = "http://unitsofmeasure.org";
    FR_CORE_V2_0203 = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";
    ORIENTATION_CODES = "https://interop.esante.gouv.fr/ig/fhir/sas/CodeSystem/categorie-orientation-sas-codesystem";
    FR_PRACTITIONER_REGUL = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul";
    ORIENTATION_EXTENSION = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-categorie-orientation";
    SAS_CPTS_BUNDLE_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-bundle-aggregator";
    SAS_CPTS_HEALTHCARESERVICE_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-healthcareservice-aggregator";
    SAS_CPTS_ORGANIZATION_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-organization-aggregator";
    SAS_CPTS_SLOT_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator";
    SAS_PDM_APPOINTMENT = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-pdm-appointment";
    SAS_SOS_APPOINTMENT = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment";
    SAS_SOS_BUNDLE_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator";
    SAS_SOS_LOCATION_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-location-aggregator";
    SAS_SOS_ORGANIZATION_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-organization-aggregator";
    SAS_SOS_SCHEDULE_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-schedule-aggregator";
    SAS_SOS_SLOT_AGGREGATOR = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator";
    TRE_G15 = "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";
    TRE_R02 = "https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite";
    TRE_R314 = "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau";
    TRE_R38 = "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale";
    TRE_R66 = "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement";
    BCP_13 = "urn:ietf:bcp:13";
    TECHNICAL_REGULATOR_ID = "urn:oid:1.2.250.1.213.3.6";
    NATIONAL_PERSON_ID = "urn:oid:1.2.250.1.71.4.2.1";
    NATIONAL_STRUCTURE_ID = "urn:oid:1.2.250.1.71.4.2.2";
    }
    "Appointment" "Bundle" "Device" "HealthcareService" "Location" "Organization" "Patient" "Practitioner" "PractitionerRole" "RelatedPerson" "Schedule" "Slot"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_each_and_nothing_else() {
        for (index, known) in KNOWN.iter().enumerate() {
            let index = u8::try_from(index).expect("few");
            assert_eq!(find(known), Some(index));
            assert_eq!(get(index), *known);
            assert_eq!(find(&format!("{known}/")), None);
            assert_eq!(find(&known.chars().skip(1).collect::<String>()), None);
        }
        assert_eq!(find(""), None);
        assert_eq!(find("urn:oid:1.2.250.1.71.4.2.3"), None);
    }
}
