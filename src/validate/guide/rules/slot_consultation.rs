//! How the patient is seen: at the practice, at home, remotely.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Slot,
    terminology::system::{ACT_CODE, TRE_R66},
    validate::{
        coding,
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const TYPE: GuideRule = GuideRule {
    code: IssueCode::SlotConsultationType,
    flows: UseCase::WITH_SLOTS,
    source: "identifiers and formats: code systems; acceptance test optionslots_group",
    texts: |_| {
        [
            "The patient is seen at the practice (AMB), at home (HH) or remotely (VR); found \
             {found|another code}. Write one of these three codes.",
            "Le patient est vu au cabinet (AMB), à domicile (HH) ou à distance (VR) ; trouvé : \
             {found|un autre code}. Écrivez l'un de ces trois codes.",
        ]
    },
};

pub(in crate::validate) const MISSING: GuideRule = GuideRule {
    code: IssueCode::SlotConsultationMissing,
    flows: UseCase::WITH_SLOTS,
    source: "searches: all consultation types are sent; acceptance test optionslots_group",
    texts: |_| {
        [
            "The slot should state how the patient is seen; found nothing. Add to `serviceType` a \
             coding with the system \"http://terminology.hl7.org/CodeSystem/v3-ActCode\" and the \
             code \"AMB\" (at the practice), \"HH\" (at home) or \"VR\" (remotely).",
            "Le créneau devrait dire comment le patient est vu ; trouvé : rien. Ajoutez à \
             `serviceType` un codage avec le système « \
             http://terminology.hl7.org/CodeSystem/v3-ActCode » et le code « AMB » (au cabinet), « \
             HH » (à domicile) ou « VR » (à distance).",
        ]
    },
};

pub(in crate::validate) const HOME_VISIT: GuideRule = GuideRule {
    code: IssueCode::SosHomeVisit,
    flows: &[UseCase::Sos],
    source: "acceptance test sos_validate_serviceType",
    texts: |_| {
        [
            "The acceptance tests refuse home visits (\"HH\") of an SOS Médecins association, \
             which the guide allows. Write \"AMB\" where patients come to a place of the \
             association, or leave the slot out of what the tests see.",
            "Les tests de recette refusent les visites à domicile (« HH ») d'une association SOS \
             Médecins, que le guide permet. Écrivez « AMB » si les patients viennent dans un lieu \
             de l'association, ou ne montrez pas ce créneau aux tests.",
        ]
    },
};

const KINDS: [&str; 3] = ["AMB", "HH", "VR"];

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    slot: &Slot,
    flow: UseCase,
    path: &Path<'_>,
) {
    let mut has_kind = false;
    for (index, concept) in slot.service_type.iter().enumerate() {
        for (inner, coding) in concept.coding.iter().enumerate() {
            if coding::system(coding) == Some(TRE_R66) {
                continue;
            }
            let code = coding::code(coding).unwrap_or_default();
            let of_kinds = coding::system(coding) == Some(ACT_CODE);
            has_kind |= of_kinds;
            if !of_kinds || !KINDS.contains(&code) {
                let list = path.item("Slot", "serviceType", index);
                let at = list.item("CodeableConcept", "coding", inner);
                TYPE.report(issues, &at, Facts::default().expected(&KINDS).found(code));
            } else if flow == UseCase::Sos && code == "HH" {
                let list = path.item("Slot", "serviceType", index);
                let at = list.item("CodeableConcept", "coding", inner);
                HOME_VISIT.report(issues, &at, Facts::default());
            }
        }
    }
    if !has_kind {
        MISSING.report(issues, path, Facts::default().expected(&KINDS));
    }
}
