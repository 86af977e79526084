//! An appointment has instants, and ends after it starts.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Appointment, Instant, Primitive},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentOrder,
    flows: UseCase::ALL,
    source: "appointments",
    texts: |facts| {
        if facts.subject == "missing" {
            [
                "The appointment must state when it starts and when it ends; found no instant. \
                 Write it as in \"2026-03-02T09:00:00.000+01:00\".",
                "Le rendez-vous doit dire quand il commence et quand il finit ; trouvé : pas \
                 d'instant. Écrivez-le comme « 2026-03-02T09:00:00.000+01:00 ».",
            ]
        } else {
            [
                "The appointment must end after it starts; found an `end` that is not later than \
                 `start`. Correct one of them.",
                "Le rendez-vous doit finir après son début ; trouvé : un `end` qui n'est pas \
                 postérieur à `start`. Corrigez l'un des deux.",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    appointment: &Appointment,
    path: &Path<'_>,
) {
    // an element without a value but with extensions satisfies the profile
    for (name, instant) in [("start", &appointment.start), ("end", &appointment.end)] {
        if instant.as_ref().is_some_and(|instant| instant.value().is_none()) {
            let at = path.member("Appointment", name);
            RULE.report(issues, &at, Facts::about("missing"));
        }
    }
    let time = |instant: &Option<Primitive<Instant>>| {
        instant.as_ref()?.value()?.as_partial_date_time().to_chrono()
    };
    if let (Some(start), Some(end)) = (time(&appointment.start), time(&appointment.end))
        && start >= end
    {
        RULE.report(issues, &path.member("Appointment", "end"), Facts::default());
    }
}
