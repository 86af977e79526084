//! A regulator has a family name and a given name.

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
    code: IssueCode::RegulatorName,
    flows: UseCase::ALL,
    source: "I28; acceptance test V1 creation_regulateur_champs_manquants_test",
    texts: |_| {
        [
            "A regulator must have a family name and a given name; one of the two is missing. \
             Write both in `name`; a vendor answers a request that lacks them with 422.",
            "Un régulateur doit avoir un nom et un prénom ; l'un des deux manque. Écrivez les deux \
             dans `name` ; un éditeur répond 422 à une requête qui ne les a pas.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    regulator: &Practitioner,
    path: &Path<'_>,
) {
    if !is_named(regulator) {
        RULE.report(issues, path, Facts::default());
    }
}
