//! An answer has no resources of types that the flow does not have.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AnswerForeign,
    flows: UseCase::WITH_SLOTS,
    source: "profiles: bundles; searches: structure",
    texts: |_| {
        [
            "An answer of this kind has no resource {of_the_type|of this type}. Leave the entry \
             out.",
            "Une réponse de ce genre n'a pas de ressource {of_the_type|de ce type}. Omettez \
             l'entrée.",
        ]
    },
};

pub(in crate::validate::guide) fn report(
    issues: &mut Collector,
    of_type: Option<&str>,
    path: &Path<'_>,
) {
    RULE.report(issues, path, Facts::default().found(of_type));
}
