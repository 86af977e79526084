//! The participant of an appointment has `accepted`, except of one that is pending.

use super::{GuideRule, appointment_status::STATUSES};
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{Appointment, AppointmentParticipant, Primitive},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentParticipation,
    flows: UseCase::ALL,
    source: "I9",
    texts: |facts| {
        if facts.subject == "made" {
            [
                "\"needs-action\" means that somebody still has to accept the appointment: it goes \
                 with the `status` \"pending\"; found an appointment that is not pending. Write \
                 \"accepted\", or leave the appointment \"pending\" until somebody has accepted.",
                "« needs-action » signifie que quelqu'un doit encore accepter le rendez-vous : il \
                 va avec le `status` « pending » ; trouvé : un rendez-vous d'un autre statut. \
                 Écrivez « accepted », ou laissez le rendez-vous « pending » jusqu'à ce que \
                 quelqu'un l'ait accepté.",
            ]
        } else {
            [
                "The guide has the `status` \"accepted\" for the practitioner of an appointment; \
                 found \"needs-action\". Write \"accepted\".",
                "Dans le guide, le `status` du professionnel d'un rendez-vous est « accepted » ; \
                 trouvé : « needs-action ». Écrivez « accepted ».",
            ]
        }
    },
};

/// Of one participant; the path is that of the participant.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    appointment: &Appointment,
    participant: &AppointmentParticipant,
    flow: UseCase,
    path: &Path<'_>,
) {
    let status = participant.status.as_ref().and_then(Primitive::value);
    if status.is_none_or(|status| status.as_str() != "needs-action") {
        return;
    }
    let status = appointment.status.as_ref().and_then(Primitive::value);
    // a status that is not the guide's is reported by appointment-status
    let is_pending = status.is_none_or(|status| !STATUSES.contains(&status.as_str()));
    let subject = match flow.may_be_unassigned() {
        true if is_pending => return,
        true => "made",
        false => "",
    };
    let at = path.member("Appointment.participant", "status");
    RULE.report(issues, &at, Facts::about(subject));
}
