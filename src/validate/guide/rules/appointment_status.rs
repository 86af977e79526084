//! An appointment is `booked`, `fulfilled`, `noshow` or `cancelled`; of SOS Médecins also `pending`.
//!
//! The guide's next edition allows the five in every use case, and has a value set of them in its profiles, which report others.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::{Edition, IssueCode},
    r4::{Appointment, Primitive},
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentStatus,
    flows: UseCase::WITH_SLOTS,
    source: "appointments; I10",
    texts: |_| {
        [
            "`status` must be {either_quoted}; found {found|nothing}. Write \"booked\" when the \
             appointment is made or moved, \"fulfilled\" when the patient came, \"noshow\" when \
             not, \"cancelled\" when it is called off.",
            "`status` doit être {either_quoted} ; trouvé : {found|rien}. Écrivez « booked » quand \
             le rendez-vous est pris ou déplacé, « fulfilled » quand le patient est venu, « noshow \
             » quand il n'est pas venu, « cancelled » quand le rendez-vous est annulé.",
        ]
    },
};

/// The statuses of every flow.
pub(in crate::validate::guide) const STATUSES: [&str; 4] =
    ["booked", "fulfilled", "noshow", "cancelled"];

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    edition: Edition,
    appointment: &Appointment,
    flow: UseCase,
    path: &Path<'_>,
) {
    if edition >= Edition::Next {
        return;
    }
    let statuses: &[&str] = if flow.may_be_unassigned() {
        &["pending", "booked", "fulfilled", "noshow", "cancelled"]
    } else {
        &STATUSES
    };
    let status = appointment.status.as_ref().and_then(Primitive::value);
    if let Some(status) = status.filter(|status| !statuses.contains(&status.as_str())) {
        let facts = Facts::default().expected(statuses).found(status.as_str());
        RULE.report(issues, &path.member("Appointment", "status"), facts);
    }
}
