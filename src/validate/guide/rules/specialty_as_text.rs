//! A speciality as text alone: the profiles demand a code, the guide accepts a text.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Item, View},
    validate::{
        collector::{Collector, Facts},
        context::Context,
        path::Path,
        table::ValueSet,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SpecialtyAsText,
    flows: UseCase::WITH_SLOTS,
    source: "I8: the prose and the acceptance test slot_group accept it, the validation log does not",
    texts: |_| {
        [
            "The speciality has a text and no code: the official validator refuses this; the SAS \
             accepts it. Where there is a code, write it, such as \"SM54\" of the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale\".",
            "La spécialité a un texte et pas de code : le validateur officiel refuse cela ; le SAS \
             l'accepte. S'il existe un code, écrivez-le, comme « SM54 » du système « \
             https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale \
             ».",
        ]
    },
};

/// The specialities that the profiles allow.
pub(crate) const SPECIALTIES: &str =
    "http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty";

/// Reports a speciality without a code that the binding would refuse; whether it is one.
pub(in crate::validate) fn check(
    issues: &mut Collector,
    context: &Context<'_>,
    set: &ValueSet,
    item: Item<'_>,
    path: &Path<'_>,
) -> bool {
    let Item::Element(element) = item else { return false };
    let View::CodeableConcept(concept) = element.view() else { return false };
    let accepted = context.guide.is_some() && set.url == SPECIALTIES && concept.text.is_some();
    if accepted {
        RULE.report(issues, path, Facts::about(set.url));
    }
    accepted
}
