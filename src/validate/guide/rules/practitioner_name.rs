//! A practitioner is shown by family name and given name.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Practitioner,
    validate::{
        collector::{Collector, Facts},
        guide::values::is_named,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::PractitionerName,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "acceptance test practi_optionnel_group_ps",
    texts: |_| {
        [
            "The platform shows a practitioner by family name and given name; one of the two is \
             missing. Write both in `name`: `family`, such as \"Foret\", and the list `given`, \
             such as \"Pierre\".",
            "La plateforme affiche un professionnel par son nom et son prénom ; l'un des deux \
             manque. Écrivez les deux dans `name` : `family`, comme « Foret », et la liste \
             `given`, comme « Pierre ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    practitioner: &Practitioner,
    path: &Path<'_>,
) {
    if !is_named(practitioner) {
        RULE.report(issues, path, Facts::default());
    }
}
