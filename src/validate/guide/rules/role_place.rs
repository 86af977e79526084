//! A role contains its place, and that alone, and refers to it.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{PractitionerRole, Resource},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RolePlace,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "searches: structure; acceptance tests validate_cardinality, validate_ref, multi_lieux_group",
    texts: |facts| match (facts.subject, facts.bound) {
        ("reference", _) => [
            "`location` of a role must refer to the place in its `contained`. Write \"#\" and the \
             `id` of that place, such as \"#lieu-1\".",
            "Le `location` d'un rôle (PractitionerRole) doit mener au lieu de son `contained`. \
             Écrivez « # » et l'`id` de ce lieu, comme « #lieu-1 ».",
        ],
        (_, 0) => [
            "`contained` of a role must hold its place, a Location with an `id`, and nothing else; \
             found none. Write one role for each place, with that place in it.",
            "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec \
             un `id`, et rien d'autre ; trouvé : rien. Écrivez un rôle pour chaque lieu, avec ce \
             lieu dedans.",
        ],
        (_, 1) => [
            "`contained` of a role must hold its place, a Location with an `id`, and nothing else; \
             found something else, or a place without `id`. Write one role for each place, with \
             that place in it.",
            "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec \
             un `id`, et rien d'autre ; trouvé : autre chose, ou un lieu sans `id`. Écrivez un \
             rôle pour chaque lieu, avec ce lieu dedans.",
        ],
        _ => [
            "`contained` of a role must hold its place, a Location with an `id`, and nothing else; \
             found {bound} resources. Write one role for each place, with that place in it.",
            "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec \
             un `id`, et rien d'autre ; trouvé : {bound} ressources. Écrivez un rôle pour chaque \
             lieu, avec ce lieu dedans.",
        ],
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    role: &PractitionerRole,
    path: &Path<'_>,
) {
    let places: Vec<&str> = role
        .contained
        .iter()
        .filter(|contained| matches!(contained, Resource::Location(_)))
        .filter_map(Resource::id)
        .collect();
    let leads = role.location.first().and_then(|location| location.reference.as_ref()?.value());
    let leads = leads.and_then(|text| text.as_str().strip_prefix('#'));
    let one = role.contained.len() == 1 && places.len() == 1;
    if !one || leads != places.first().copied() {
        let subject = if one { "reference" } else { "contained" };
        RULE.report(issues, path, Facts::about(subject).bound(role.contained.len()));
    }
}
