//! A role has a telephone number: the acceptance tests demand it.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::PractitionerRole,
    validate::{
        collector::{Collector, Facts},
        guide::values::is_phone,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RolePhone,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "acceptance tests ps_validate_phone, no longer optional",
    texts: |_| {
        [
            "The acceptance tests refuse a role without a telephone number; found none. Add it in \
             `telecom`, such as \"+33102030405\" with the system \"phone\".",
            "Les tests de recette refusent un rôle (PractitionerRole) sans numéro de téléphone ; \
             trouvé : aucun. Ajoutez-le dans `telecom`, comme « +33102030405 » avec le système « \
             phone ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    role: &PractitionerRole,
    path: &Path<'_>,
) {
    if !role.telecom.iter().any(is_phone) {
        RULE.report(issues, path, Facts::default());
    }
}
