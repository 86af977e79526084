//! Slots.

use super::rules::{
    booking_url, slot_appointment_type, slot_begun, slot_consultation, slot_cpts_label,
    slot_instant_format, slot_order, slot_visibility, slot_window,
};
use crate::{
    UseCase,
    r4::{Instant, Primitive, Slot},
    validate::{collector::Collector, context::Guide, path::Path},
};

pub(super) fn check(
    issues: &mut Collector,
    guide: &Guide<'_>,
    slot: &Slot,
    flow: UseCase,
    path: &Path<'_>,
) {
    check_times(issues, guide, slot, path);
    let booking = slot_appointment_type::check(issues, slot, path);
    booking_url::check(issues, slot, booking, path);
    slot_visibility::check(issues, slot, flow, path);
    if flow == UseCase::Cpts {
        slot_cpts_label::check(issues, slot, path);
    }
    slot_consultation::check(issues, slot, flow, path);
}

/// What is no instant is reported by R4.
fn check_times(issues: &mut Collector, guide: &Guide<'_>, slot: &Slot, path: &Path<'_>) {
    fn valid(instant: Option<&Primitive<Instant>>) -> Option<&Instant> {
        instant.and_then(Primitive::value).filter(|instant| instant.is_valid())
    }
    let (start, end) = (valid(slot.start.as_ref()), valid(slot.end.as_ref()));
    for (name, instant) in [("start", start), ("end", end)] {
        if let Some(instant) = instant {
            slot_instant_format::check(issues, name, instant, path);
        }
    }
    let time = |instant: &Instant| instant.as_partial_date_time().to_chrono();
    if let (Some(start), Some(end)) = (start.and_then(time), end.and_then(time)) {
        slot_order::check(issues, &start, &end, path);
        if let Some(now) = &guide.now {
            slot_begun::check(issues, now, &start, path);
        }
        if let Some(request) = guide.request {
            slot_window::check(issues, request, &start, path);
        }
    }
}
