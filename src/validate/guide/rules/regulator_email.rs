//! A regulator has an e-mail address.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Practitioner, Primitive},
    validate::{
        collector::{Collector, Facts},
        guide::format,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RegulatorEmail,
    flows: UseCase::ALL,
    source: "I28; acceptance tests V1 creation_regulateur_champs_manquants_test, _valeurs_invalides",
    texts: |facts| {
        if facts.subject == "form" {
            [
                "The e-mail address of a regulator has a name, \"@\" and a host; found \
                 {found|nothing}. Write it as in \"regulateur@exemple.fr\".",
                "L'adresse électronique d'un régulateur a un nom, « @ » et un domaine ; trouvé : \
                 {found|rien}. Écrivez-la comme « regulateur@exemple.fr ».",
            ]
        } else {
            [
                "A regulator must have an e-mail address; found none. Write it in `telecom`, with \
                 the system \"email\"; a vendor answers a request that lacks it with 422.",
                "Un régulateur doit avoir une adresse électronique ; trouvé : aucune. Écrivez-la \
                 dans `telecom`, avec le système « email » ; un éditeur répond 422 à une requête qui ne \
                 l'a pas.",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    regulator: &Practitioner,
    path: &Path<'_>,
) {
    let mut has_address = false;
    for (index, contact) in regulator.telecom.iter().enumerate() {
        let system = contact.system.as_ref().and_then(Primitive::value);
        if system.is_none_or(|system| system.as_str() != "email") {
            continue;
        }
        has_address = true;
        let address = contact.value.as_ref().and_then(Primitive::value);
        if let Some(address) = address.filter(|address| !format::is_email(address.as_str())) {
            let list = path.item("Practitioner", "telecom", index);
            let facts = Facts::about("form").found(address.as_str()).personal();
            RULE.report(issues, &list.member("ContactPoint", "value"), facts);
        }
    }
    if !has_address {
        RULE.report(issues, path, Facts::about("missing"));
    }
}
