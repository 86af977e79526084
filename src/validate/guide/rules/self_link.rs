//! An answer has one link, `self`: the request as it was received.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Bundle, BundleLink, Primitive, Uri},
    validate::{
        collector::{Collector, Facts},
        path::Path,
        request::AnsweredRequest,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerSelfLink,
    flows: UseCase::WITH_SLOTS,
    source: "searches: answer; acceptance test bundle_url_equal_url",
    texts: |facts| match (facts.subject, facts.bound) {
        ("plus", _) => [
            "The self link must read as the request that was received, and a raw \"+\" in it reads \
             as a blank. Write each \"+\" as \"%2B\", and all the rest as it was received.",
            "Le lien `self` doit se lire comme la requête reçue, et un « + » seul s'y lit comme un \
             blanc. Écrivez chaque « + » sous la forme « %2B », et tout le reste comme il a été \
             reçu.",
        ],
        ("other", _) => [
            "The self link must be the request that was received, with the same parameters and \
             values; found another one. Write the address of the request as it came.",
            "Le lien `self` doit être la requête reçue, avec les mêmes paramètres et valeurs ; \
             trouvé : une autre. Écrivez l'adresse de la requête comme elle est arrivée.",
        ],
        (_, 0) => [
            "An answer must have one link, `self`; found none. Add it, with the address of the \
             request as it came in `url`.",
            "Une réponse doit avoir un lien, `self` ; trouvé : aucun. Ajoutez-le, avec dans `url` \
             l'adresse de la requête comme elle est arrivée.",
        ],
        (_, 1) => [
            "An answer must have one link, `self`; found one of another `relation` or without \
             `url`. Write \"self\", and the address of the request as it came.",
            "Une réponse doit avoir un lien, `self` ; trouvé : un lien d'une autre `relation` ou \
             sans `url`. Écrivez « self », et l'adresse de la requête comme elle est arrivée.",
        ],
        _ => [
            "An answer must have one link only, `self`; found several. Keep the one with the \
             address of the request as it came.",
            "Une réponse ne doit avoir qu'un lien, `self` ; trouvé : plusieurs. Gardez celui qui a \
             l'adresse de la requête comme elle est arrivée.",
        ],
    },
};

pub(in crate::validate) const PLUS: GuideRule = GuideRule {
    code: IssueCode::SelfLinkPlus,
    flows: UseCase::WITH_SLOTS,
    source: "requests of the platform: self link",
    texts: |_| {
        [
            "In the address of a link a raw \"+\" reads as a blank. Write \"%2B\", such as \
             \"start=ge2026-03-02T08:00:00.000%2B01:00\".",
            "Dans l'adresse d'un lien, un « + » seul se lit comme un blanc. Écrivez « %2B », comme \
             « start=ge2026-03-02T08:00:00.000%2B01:00 ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    bundle: &Bundle,
    request: Option<&dyn AnsweredRequest>,
    path: &Path<'_>,
) {
    let of_self = |link: &&BundleLink| {
        let relation = link.relation.as_ref().and_then(Primitive::value);
        relation.is_some_and(|relation| relation.as_str() == "self")
    };
    let url = match bundle.link.as_slice() {
        [link] if of_self(&link) => link.url.as_ref().and_then(Primitive::value),
        _ => None,
    };
    let Some(url) = url.map(Uri::as_str) else {
        let facts = Facts::about("one").bound(bundle.link.len());
        return RULE.report(issues, path, facts);
    };
    let link = path.item("Bundle", "link", 0);
    let at = link.member("Bundle.link", "url");
    match request {
        Some(request) if !request.matches(url) => {
            let subject = if url.contains('+') { "plus" } else { "other" };
            RULE.report(issues, &at, Facts::about(subject));
        }
        None if url.split_once('?').is_some_and(|(_, query)| query.contains('+')) => {
            PLUS.report(issues, &at, Facts::default());
        }
        _ => {}
    }
}
