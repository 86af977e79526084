//! Appointments that a vendor sends.

use super::rules::{
    appointment_created, appointment_first_participant, appointment_id, appointment_operator,
    appointment_operator_first, appointment_order, appointment_participation,
    appointment_practitioner, appointment_status, practitioner_adeli,
};
use crate::{
    UseCase,
    r4::Appointment,
    validate::{
        engine::Engine,
        guide::{
            format,
            practitioner::{NATIONAL, system, value},
        },
        path::Path,
    },
};

pub(super) fn check(
    engine: &mut Engine<'_>,
    appointment: &Appointment,
    flow: UseCase,
    path: &Path<'_>,
) {
    appointment_status::check(engine, appointment, flow, path);
    appointment_id::check(engine, appointment, path);
    appointment_order::check(engine, appointment, path);
    appointment_created::check(engine, appointment, path);
    check_participants(engine, appointment, flow, path);
    appointment_operator_first::check(engine, appointment, path);
    appointment_operator::check(engine, appointment, flow, path);
}

fn check_participants(
    engine: &mut Engine<'_>,
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
                practitioner_adeli::check_participant(engine, id, &at);
            }
            appointment_practitioner::check(engine, id, &at);
            if format::is_adeli(id) {
                engine.announce_adeli(&at);
            }
        }
        appointment_participation::check(engine, appointment, participant, flow, &at);
    }
    if !named && !flow.may_be_unassigned() {
        appointment_practitioner::report_missing(engine, path);
    } else if !first_named {
        appointment_first_participant::report(engine, appointment, named, path);
    }
}
