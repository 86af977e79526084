//! Appointments that a vendor sends.

use super::rules::{
    appointment_created, appointment_first_participant, appointment_id, appointment_operator,
    appointment_operator_first, appointment_order, appointment_participation,
    appointment_practitioner, appointment_status, practitioner_adeli,
};
use crate::{
    UseCase,
    diagnostic::Edition,
    r4::Appointment,
    validate::{
        collector::Collector,
        fr_core_2::Announced,
        guide::{
            format,
            values::{NATIONAL, system, value},
        },
        path::Path,
    },
};

pub(super) fn check(
    issues: &mut Collector,
    announced: &mut Announced,
    appointment: &Appointment,
    (flow, edition): (UseCase, Edition),
    path: &Path<'_>,
) {
    appointment_status::check(issues, edition, appointment, flow, path);
    appointment_id::check(issues, appointment, path);
    appointment_order::check(issues, appointment, path);
    appointment_created::check(issues, appointment, path);
    check_participants(issues, announced, appointment, flow, path);
    appointment_operator_first::check(issues, appointment, path);
    appointment_operator::check(issues, appointment, flow, path);
}

fn check_participants(
    issues: &mut Collector,
    announced: &mut Announced,
    appointment: &Appointment,
    flow: UseCase,
    path: &Path<'_>,
) {
    let (mut named, mut first_named) = (false, false);
    for (index, participant) in appointment.participant.iter().enumerate() {
        let at = path.item("Appointment", "participant", index);
        let identifier = participant.actor.as_ref().and_then(|actor| actor.identifier.as_deref());
        let national = identifier.filter(|id| system(id) == Some(NATIONAL));
        if let Some(id) = national.and_then(value) {
            named = true;
            first_named |= index == 0;
            let actor = at.member("Appointment.participant", "actor");
            let identifier = actor.member("Reference", "identifier");
            let at = identifier.member("Identifier", "value");
            if index == 0 {
                practitioner_adeli::check_participant(issues, id, &at);
            }
            appointment_practitioner::check(issues, id, &at);
            if format::is_adeli(id) {
                announced.adeli(issues, &at);
            }
        }
        appointment_participation::check(issues, appointment, participant, flow, &at);
    }
    if !named && !flow.may_be_unassigned() {
        appointment_practitioner::report_missing(issues, path);
    } else if !first_named {
        appointment_first_participant::report(issues, appointment, named, path);
    }
}
