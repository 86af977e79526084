//! A slot that leads to a CPTS has its label, and a slot with the label leads to a CPTS.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Slot,
    terminology::system::{CPTS_CATEGORY, TRE_R66, TRE_R314},
    validate::{
        coding,
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SlotCptsLabel,
    flows: &[UseCase::Cpts],
    source: "searches: structure of CPTS answers",
    texts: |facts| {
        if facts.subject == "label" {
            [
                "The service type leads to a CPTS, so the slot must have the label \"CPTS\"; found \
                 none. Add to `meta.security` the system \
                 \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" \
                 with the code \"CPTS\", or leave this service type out.",
                "Ce type de service mène à une CPTS, donc le créneau doit avoir l'étiquette « CPTS \
                 » ; trouvé : aucune. Ajoutez à `meta.security` le système « \
                 https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » \
                 avec le code « CPTS », ou omettez ce type de service.",
            ]
        } else {
            [
                "The slot has the label \"CPTS\", so it must lead to that community; found no \
                 service type that does. Add to `serviceType` one with the code \"604\" of the \
                 system \
                 \"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement\" \
                 and a reference to its service, such as \"HealthcareService/12\", or leave the \
                 label out.",
                "Le créneau a l'étiquette « CPTS », donc il doit mener à cette communauté ; trouvé \
                 : aucun type de service qui y mène. Ajoutez à `serviceType` le code « 604 » du \
                 système « \
                 https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement \
                 » et une référence à son service, comme « HealthcareService/12 », ou omettez \
                 l'étiquette.",
            ]
        }
    },
};

/// The label of slots that a CPTS offers.
const LABEL: &str = "CPTS";

pub(in crate::validate::guide) fn check(issues: &mut Collector, slot: &Slot, path: &Path<'_>) {
    let labels = slot.meta.as_ref().map_or(&[][..], |meta| &meta.security);
    let labelled = labels.iter().any(|label| coding::is(label, TRE_R314, LABEL));
    let leading = slot.service_type.iter().position(|concept| {
        concept.coding.iter().any(|coding| coding::is(coding, TRE_R66, CPTS_CATEGORY))
    });
    match (leading, labelled) {
        (Some(index), false) => {
            let at = path.item("Slot", "serviceType", index);
            RULE.report(issues, &at, Facts::about("label"));
        }
        (None, true) => RULE.report(issues, path, Facts::about("service")),
        _ => {}
    }
}
