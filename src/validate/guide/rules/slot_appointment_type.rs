//! A slot is booked, or patients come without booking.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Slot,
    terminology::system::V2_0276,
    validate::{
        coding,
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::SlotAppointmentType,
    flows: UseCase::WITH_SLOTS,
    source: "I23; acceptance test ps_validate_appointmentType",
    texts: |_| {
        [
            "`appointmentType` must state whether patients book the slot (ROUTINE) or come without \
             booking (WALKIN); found {found|no code of the system for it}. Write a coding with the \
             system \"http://terminology.hl7.org/CodeSystem/v2-0276\" and one of these two codes.",
            "`appointmentType` doit dire si le créneau se réserve (ROUTINE) ou si l'on vient sans \
             rendez-vous (WALKIN) ; trouvé : {found|aucun code du système prévu}. Écrivez un \
             codage avec le système « http://terminology.hl7.org/CodeSystem/v2-0276 » et l'un de \
             ces deux codes.",
        ]
    },
};

/// How a slot is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::validate::guide) enum Booking {
    Routine,
    WalkIn,
}

/// How the slot is taken, when each of its codings states that.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    slot: &Slot,
    path: &Path<'_>,
) -> Option<Booking> {
    let codings = slot.appointment_type.as_ref().map_or(&[][..], |concept| &concept.coding).iter();
    let booking = |coding| match (coding::system(coding), coding::code(coding)) {
        (Some(V2_0276), Some("ROUTINE")) => Ok(Booking::Routine),
        (Some(V2_0276), Some("WALKIN")) => Ok(Booking::WalkIn),
        (_, code) => Err(code),
    };
    let judged: Result<Vec<_>, _> = codings.map(booking).collect();
    match judged.map(|judged| judged.first().copied()) {
        Ok(Some(booking)) => Some(booking),
        found => {
            let found = found.err().flatten();
            let at = path.member("Slot", "appointmentType");
            let at = if slot.appointment_type.is_some() { &at } else { path };
            let facts = Facts::default().expected(&["ROUTINE", "WALKIN"]).found(found);
            RULE.report(issues, at, facts);
            None
        }
    }
}
