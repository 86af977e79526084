//! A slot starts later than the check.

use chrono::{DateTime, FixedOffset};

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
    code: IssueCode::SlotBegun,
    flows: UseCase::WITH_SLOTS,
    source: "acceptance test validate_dates: no slot before now",
    texts: |_| {
        [
            "The acceptance tests refuse a slot that starts before the time of the check; found \
             one. Leave out slots that have begun: the builder of answers does so when it knows \
             the time.",
            "Les tests de recette refusent un créneau qui commence avant l'heure de la \
             vérification ; trouvé : un tel créneau. Laissez de côté les créneaux commencés : le \
             constructeur de réponses le fait quand il connaît l'heure.",
        ]
    },
};

/// `now`: the time of the check.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    now: &DateTime<FixedOffset>,
    start: &DateTime<FixedOffset>,
    path: &Path<'_>,
) {
    if start < now {
        RULE.report(issues, &path.member("Slot", "start"), Facts::default());
    }
}
