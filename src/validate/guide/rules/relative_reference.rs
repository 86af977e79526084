//! References within an answer are relative: `Schedule/12`.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::resource_type_named,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RelativeReference,
    flows: UseCase::WITH_SLOTS,
    source: "searches: references inside are relative",
    texts: |_| {
        [
            "A reference within an answer is the type and the `id`, such as \"Schedule/12\"; found \
             {found|nothing}. Write it in that form.",
            "Dans une réponse, une référence est le type et l'`id`, comme « Schedule/12 » ; trouvé \
             : {found|rien}. Écrivez-la sous cette forme.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    text: &str,
    target: &'static str,
    path: &Path<'_>,
) {
    let relative = text
        .split_once('/')
        .is_some_and(|(of_type, id)| resource_type_named(of_type).is_some() && !id.contains('/'));
    if !relative {
        RULE.report(issues, path, Facts::about(target).found(text));
    }
}
