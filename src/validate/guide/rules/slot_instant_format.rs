//! Instants of a slot are written with milliseconds and a numeric offset.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Instant,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SlotInstantFormat,
    flows: UseCase::WITH_SLOTS,
    source: "identifiers and formats; examples; acceptance test validate_dates",
    texts: |_| {
        [
            "`{subject}` must have milliseconds and the offset from UTC in digits; found \
             {found|nothing}. Write it as in \"2026-03-02T09:00:00.000+01:00\".",
            "`{subject}` doit comporter les millisecondes et le décalage horaire en chiffres ; \
             trouvé : {found|rien}. Écrivez-le comme « 2026-03-02T09:00:00.000+01:00 ».",
        ]
    },
};

/// Of an instant that R4 accepts.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    name: &'static str,
    instant: &Instant,
    path: &Path<'_>,
) {
    if instant.as_partial_date_time().is_usual() {
        return;
    }
    let at = path.member("Slot", name);
    instant.as_partial_date_time().with_text(|text| {
        RULE.report(issues, &at, Facts::about(name).plain(text));
    });
}
