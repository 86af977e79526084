//! An answer has those whom the request names, and nobody else.

use std::collections::HashSet;

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Bundle, Resource},
    validate::{
        collector::{Collector, Facts},
        guide::values::{NATIONAL, STRUCTURE, system, value},
        path::Path,
        request::AnsweredRequest,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerNotAsked,
    flows: UseCase::WITH_SLOTS,
    source: "searches: request; acceptance tests validate_rpps, search_multiple_ps_group",
    texts: |facts| {
        if facts.subject == "Organization" {
            [
                "The request does not name this association by its SIRET number. Leave it out with \
                 its places and their slots, or correct its `identifier`.",
                "La requête ne nomme pas cette association par son numéro SIRET. Omettez-la avec \
                 ses lieux et leurs créneaux, ou corrigez son `identifier`.",
            ]
        } else {
            [
                "The request does not name this practitioner by the national id. Leave the \
                 practitioner out with the slots, or correct the `identifier`.",
                "La requête ne nomme pas ce professionnel par l'identifiant national. Omettez-le \
                 avec ses créneaux, ou corrigez son `identifier`.",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    bundle: &Bundle,
    flow: UseCase,
    request: &dyn AnsweredRequest,
    path: &Path<'_>,
) {
    let requested: HashSet<&str> = request.requested_ids().into_iter().collect();
    for (index, entry) in bundle.entry.iter().enumerate() {
        let (identifiers, wanted, owner) = match (&entry.resource, flow) {
            (Some(Resource::Organization(found)), UseCase::Sos) => {
                (&found.identifier, STRUCTURE, "Organization")
            }
            (Some(Resource::Practitioner(found)), _) => {
                (&found.identifier, NATIONAL, "Practitioner")
            }
            _ => continue,
        };
        let mut ids = identifiers.iter().filter(|id| system(id) == Some(wanted)).filter_map(value);
        if !ids.any(|id| requested.contains(id)) {
            let entry = path.item("Bundle", "entry", index);
            let at = entry.member("Bundle.entry", "resource");
            RULE.report(issues, &at, Facts::about(owner));
        }
    }
}
