//! The acceptance tests demand the name of an association, and a telephone number first among the contacts of a place.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Location, Organization},
    validate::{
        collector::{Collector, Facts},
        guide::values::{is_phone, shows},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SosDetails,
    flows: &[UseCase::Sos],
    source: "acceptance tests validate_location_phone, sos_validate_organization_name",
    texts: |facts| {
        if facts.subject == "telecom" {
            [
                "The acceptance tests refuse a place of an association whose first contact is no \
                 telephone number; found none at the head of `telecom`. Write one first in `telecom`, \
                 such as \"+33102030405\" with the system \"phone\".",
                "Les tests de recette refusent un lieu d'association dont le premier contact n'est \
                 pas un numéro de téléphone ; trouvé : aucun en premier. Écrivez-en un en tête de \
                 `telecom`, comme « +33102030405 » avec le système « phone ».",
            ]
        } else {
            [
                "The acceptance tests refuse an association without a name; found none. Add it in \
                 `name`, such as \"SOS Médecins de Rennes\".",
                "Les tests de recette refusent une association sans nom ; trouvé : aucun. \
                 Ajoutez-le dans `name`, comme « SOS Médecins de Rennes ».",
            ]
        }
    },
};

/// Of a place. Its name is demanded by the profile.
pub(in crate::validate::guide) fn check_place(
    issues: &mut Collector,
    location: &Location,
    path: &Path<'_>,
) {
    if !location.telecom.first().is_some_and(is_phone) {
        let first = path.item("Location", "telecom", 0);
        let at = if location.telecom.is_empty() { path } else { &first };
        RULE.report(issues, at, Facts::about("telecom"));
    }
}

/// Of an association.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    organization: &Organization,
    path: &Path<'_>,
) {
    if !shows(organization.name.as_ref()) {
        RULE.report(issues, path, Facts::about("name"));
    }
}
