//! A CPTS is shown by its name and its telephone number.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Organization,
    validate::{
        collector::{Collector, Facts},
        guide::values::shows,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::CptsDetails,
    flows: &[UseCase::Cpts],
    source: "acceptance test orga_optionnel_group",
    texts: |facts| {
        if facts.subject == "telecom" {
            [
                "The platform shows the telephone number of a CPTS; found none. Add it in \
                 `telecom`, such as \"+33102030405\".",
                "La plateforme affiche le numéro de téléphone d'une CPTS ; trouvé : aucun. \
                 Ajoutez-le dans `telecom`, comme « +33102030405 ».",
            ]
        } else {
            [
                "The platform shows a CPTS by its name; found none. Add it in `name`, such as \
                 \"CPTS Axe Majeur\".",
                "La plateforme affiche une CPTS par son nom ; trouvé : aucun. Ajoutez-le dans \
                 `name`, comme « CPTS Axe Majeur ».",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    organization: &Organization,
    path: &Path<'_>,
) {
    let reachable = organization.telecom.iter().any(|contact| shows(contact.value.as_ref()));
    let named = shows(organization.name.as_ref());
    for (subject, there) in [("name", named), ("telecom", reachable)] {
        if !there {
            RULE.report(issues, path, Facts::about(subject));
        }
    }
}
