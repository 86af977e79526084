//! The addresses of the guide, `FrCore` and R4 that answers are full of: held once in the program, never copied.

/// The place of an address among those that are known.
pub(crate) fn find(text: &str) -> Option<u8> {
    let index = TABLE[hash(text.as_bytes())];
    (*KNOWN.get(usize::from(index))? == text).then_some(index)
}

/// Whether it is one of those.
pub(crate) fn is_known(text: &str) -> bool {
    find(text).is_some()
}

/// The address of a place.
pub(crate) fn get(index: u8) -> &'static str {
    KNOWN[usize::from(index)]
}

/// How many are known.
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

const KNOWN: &[&str] = &[
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType",
    "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
    "http://hl7.org/fhir/StructureDefinition/organization-period",
    "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type",
    "http://interopsante.org/fhir/CodeSystem/fr-v2-0203",
    "http://interopsante.org/fhir/CodeSystem/fr-v2-3307",
    "http://interopsante.org/fhir/StructureDefinition/FrAddressInseeCode",
    "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator",
    "http://interopsante.org/fhir/StructureDefinition/FrContactPointEmailType",
    "http://interopsante.org/fhir/StructureDefinition/FrLocationPartOfPositionRoom",
    "http://interopsante.org/fhir/StructureDefinition/FrLocationUsePeriod",
    "http://interopsante.org/fhir/StructureDefinition/FrOrganizationDescription",
    "http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName",
    "http://interopsante.org/fhir/StructureDefinition/FrScheduleAvailabiltyTime",
    "http://interopsante.org/fhir/StructureDefinition/FrServiceTypeDuration",
    "http://sas.fr/fhir/StructureDefinition/BundleAgregateur",
    "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS",
    "http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur",
    "http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur",
    "http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur",
    "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur",
    "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur",
    "http://terminology.hl7.org/CodeSystem/v2-0203",
    "http://terminology.hl7.org/CodeSystem/v2-0276",
    "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
    "http://unitsofmeasure.org",
    "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203",
    "https://interop.esante.gouv.fr/ig/fhir/sas/CodeSystem/categorie-orientation-sas-codesystem",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/FrPractitionerRegul",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-categorie-orientation",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-bundle-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-healthcareservice-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-organization-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-appointment",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-location-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-organization-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-schedule-aggregator",
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator",
    "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante",
    "https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite",
    "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau",
    "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale",
    "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement",
    "urn:ietf:bcp:13",
    "urn:oid:1.2.250.1.213.3.6",
    "urn:oid:1.2.250.1.71.4.2.1",
    "urn:oid:1.2.250.1.71.4.2.2",
    "Appointment",
    "Bundle",
    "Device",
    "HealthcareService",
    "Location",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "RelatedPerson",
    "Schedule",
    "Slot",
];

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
