//! A resource claims the one profile that its flow has for it: the acceptance tests find resources by a list of profiles with
//! this one and nothing else.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Canonical, Element, Primitive},
    validate::{
        collector::{Collector, Facts},
        parts::meta_of,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::ClaimedProfile,
    flows: UseCase::ALL,
    source: "the acceptance tests select by meta.profile = one address",
    texts: |facts| match facts.bound {
        0 => [
            "The acceptance tests find this resource only when `meta.profile` holds one address, \
             \"{expected}\"; found nothing. Write that address and no other.",
            "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule \
             adresse, « {expected} » ; trouvé : rien. Écrivez cette adresse et aucune autre.",
        ],
        1 => [
            "The acceptance tests find this resource only when `meta.profile` holds one address, \
             \"{expected}\"; found {found|no address}. Write that address and no other.",
            "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule \
             adresse, « {expected} » ; trouvé : {found|aucune adresse}. Écrivez cette adresse et \
             aucune autre.",
        ],
        _ => [
            "The acceptance tests find this resource only when `meta.profile` holds one address, \
             \"{expected}\"; found {bound} addresses. Write that address and no other.",
            "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule \
             adresse, « {expected} » ; trouvé : {bound} adresses. Écrivez cette adresse et aucune \
             autre.",
        ],
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    element: &dyn Element,
    wanted: &'static str,
    path: &Path<'_>,
) {
    let meta = meta_of(element);
    let claimed = meta.map_or(&[][..], |meta| &meta.profile);
    let only = matches!(claimed, [one] if one.value().is_some_and(|url| url == wanted));
    if !only {
        let first = claimed.first().and_then(Primitive::value).map(Canonical::as_str);
        let expected = [wanted];
        let facts = Facts::default().expected(&expected).bound(claimed.len()).found(first);
        RULE.report(issues, path, facts);
    }
}
