//! A slot has labels with those who may see it.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Slot,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SlotVisibility,
    flows: UseCase::WITH_SLOTS,
    source: "searches: answer; framing papers: slot types; acceptance test optionslots_group",
    texts: |_| {
        [
            "The slot must state in `meta.security` who may see it: {either}; found nothing. Add a \
             label with the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" and \
             such a code, as \"PUBLIC\" for a slot that is open to everybody.",
            "Le créneau doit dire dans `meta.security` qui peut le voir : {either} ; trouvé : \
             rien. Ajoutez une étiquette avec le système « \
             https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » et un \
             tel code, comme « PUBLIC » pour un créneau ouvert à tous.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    slot: &Slot,
    flow: UseCase,
    path: &Path<'_>,
) {
    if slot.meta.as_ref().is_none_or(|meta| meta.security.is_empty()) {
        let facts = Facts::default().expected(match flow {
            UseCase::Sos => &["PUBLIC", "SNP"],
            _ => &["PUBLIC", "PRO", "SNP", "CPTS"],
        });
        RULE.report(issues, path, facts);
    }
}
