//! `total` is the number of slots.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Bundle, BundleEntry, Primitive, Resource},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerTotal,
    flows: UseCase::WITH_SLOTS,
    source: "searches: answer; I14; acceptance test validate_cardinality",
    texts: |_| {
        [
            "`total` must be the number of slots in the answer, {bound}; found {value|nothing}. \
             Write {bound}.",
            "`total` doit être le nombre de créneaux de la réponse, {bound} ; trouvé : \
             {value|rien}. Écrivez {bound}.",
        ]
    },
};

pub(in crate::validate::guide) fn check(issues: &mut Collector, bundle: &Bundle, path: &Path<'_>) {
    let is_slot = |entry: &&BundleEntry| matches!(entry.resource, Some(Resource::Slot(_)));
    let slots = bundle.entry.iter().filter(is_slot).count();
    let total = bundle.total.as_ref().and_then(Primitive::value).map(|total| total.get());
    if total.and_then(|total| usize::try_from(total).ok()) != Some(slots) {
        let at = path.member("Bundle", "total");
        let at = if total.is_some() { &at } else { path };
        let found = total.map(|total| total.to_string());
        RULE.report(issues, at, Facts::default().bound(slots).plain(found.as_deref()));
    }
}
