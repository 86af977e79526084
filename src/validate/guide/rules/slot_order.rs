//! A slot ends after it starts.

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
    code: IssueCode::SlotOrder,
    flows: UseCase::WITH_SLOTS,
    source: "acceptance test validate_dates",
    texts: |_| {
        [
            "The slot must end after it starts; found an `end` that is not later than `start`. \
             Correct one of them.",
            "Le créneau doit finir après son début ; trouvé : un `end` qui n'est pas postérieur à \
             `start`. Corrigez l'un des deux.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    start: &DateTime<FixedOffset>,
    end: &DateTime<FixedOffset>,
    path: &Path<'_>,
) {
    if start >= end {
        RULE.report(issues, &path.member("Slot", "end"), Facts::default());
    }
}
