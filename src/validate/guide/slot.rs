//! Slots and schedules.

use super::rules::{
    booking_url, schedule_actors, slot_appointment_type, slot_begun, slot_consultation,
    slot_cpts_label, slot_instant_format, slot_order, slot_visibility, slot_window,
};
use crate::{
    UseCase,
    r4::{Instant, Primitive, Schedule, Slot},
    validate::{engine::Engine, path::Path},
};

pub(super) fn check(engine: &mut Engine<'_>, slot: &Slot, flow: UseCase, path: &Path<'_>) {
    check_times(engine, slot, path);
    let booking = slot_appointment_type::check(engine, slot, path);
    booking_url::check(engine, slot, booking, path);
    slot_visibility::check(engine, slot, flow, path);
    if flow == UseCase::Cpts {
        slot_cpts_label::check(engine, slot, path);
    }
    slot_consultation::check(engine, slot, flow, path);
}

/// What is no instant is reported by R4.
fn check_times(engine: &mut Engine<'_>, slot: &Slot, path: &Path<'_>) {
    fn valid(instant: Option<&Primitive<Instant>>) -> Option<&Instant> {
        instant.and_then(Primitive::value).filter(|instant| instant.is_valid())
    }
    let (start, end) = (valid(slot.start.as_ref()), valid(slot.end.as_ref()));
    for (name, instant) in [("start", start), ("end", end)] {
        if let Some(instant) = instant {
            slot_instant_format::check(engine, name, instant, path);
        }
    }
    let time = |instant: &Instant| instant.as_partial_date_time().to_chrono();
    if let (Some(start), Some(end)) = (start.and_then(time), end.and_then(time)) {
        slot_order::check(engine, &start, &end, path);
        slot_begun::check(engine, &start, path);
        slot_window::check(engine, &start, path);
    }
}

pub(super) fn check_schedule(
    engine: &mut Engine<'_>,
    schedule: &Schedule,
    flow: UseCase,
    path: &Path<'_>,
) {
    schedule_actors::check(engine, schedule, flow, path);
}
