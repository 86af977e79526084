//! An answer has only resources that slots lead to.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Bundle, Resource},
    validate::{
        collector::{Collector, Facts},
        guide::flows::profile_of,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerUnused,
    flows: UseCase::WITH_SLOTS,
    source: "searches: what the slots lead to is included",
    texts: |_| {
        [
            "An answer holds slots and what they lead to; found a {subject} that none leads to. \
             Leave it out, or correct the references that should name it.",
            "Une réponse contient des créneaux et ce à quoi ils mènent ; trouvé : {subject}, à \
             quoi aucun ne mène. Omettez cette ressource, ou corrigez les références qui devaient \
             la nommer.",
        ]
    },
};

/// `reached` has for each entry whether a slot leads to it.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    bundle: &Bundle,
    flow: UseCase,
    reached: &[bool],
    path: &Path<'_>,
) {
    for (index, entry) in bundle.entry.iter().enumerate() {
        let of_type = entry.resource.as_ref().and_then(Resource::as_item_type);
        let of_type = of_type.filter(|of_type| profile_of(flow, of_type).is_some());
        if let Some(of_type) = of_type.filter(|_| reached.get(index) == Some(&false)) {
            let entry = path.item("Bundle", "entry", index);
            let at = entry.member("Bundle.entry", "resource");
            RULE.report(issues, &at, Facts::about(of_type));
        }
    }
}
