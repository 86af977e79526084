//! An appointment has the time when it was made.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Appointment,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentCreated,
    flows: UseCase::ALL,
    source: "profiles: created is mustSupport; LRM messages: created is there",
    texts: |_| {
        [
            "The appointment should state in `created` when it was made; found nothing. Add it, \
             such as \"2026-03-02T08:50:00+01:00\".",
            "Le rendez-vous devrait dire dans `created` quand il a été pris ; trouvé : rien. \
             Ajoutez-le, comme « 2026-03-02T08:50:00+01:00 ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    appointment: &Appointment,
    path: &Path<'_>,
) {
    if appointment.created.is_none() {
        RULE.report(issues, path, Facts::default());
    }
}
