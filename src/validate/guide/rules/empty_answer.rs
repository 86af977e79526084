//! An answer without slots has no entries: the profiles of CPTS and SOS refuse it, the guide demands it.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    validate::{
        collector::{Collector, Facts},
        context::Context,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::EmptyAnswer,
    flows: &[UseCase::Cpts, UseCase::Sos],
    source: "I15; searches: empty answers; requirement 8",
    texts: |_| {
        [
            "The answer has no entries, because no slot was found: the official validator refuses \
             this; the SAS accepts it. Leave it so, with `total` 0 and the self link.",
            "La réponse n'a pas d'entrée, car aucun créneau n'a été trouvé : le validateur \
             officiel refuse cela ; le SAS l'accepte. Laissez-la ainsi, avec `total` à 0 et le \
             lien `self`.",
        ]
    },
};

/// Whether the guide accepts that the element of a profile is missing.
pub(in crate::validate) fn is_waived(context: &Context<'_>, of_type: &str, element: &str) -> bool {
    context.guide.is_some() && of_type == "Bundle" && element == "entry"
}

pub(in crate::validate) fn report(issues: &mut Collector, path: &Path<'_>) {
    RULE.report(issues, path, Facts::default());
}
