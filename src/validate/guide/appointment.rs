//! Appointments that a vendor sends.

use super::{
    super::{engine::Engine, path::Path},
    format,
    people::{NATIONAL, TECHNICAL, system, value},
};
use crate::{
    UseCase,
    issue::{Facts, IssueCode},
    proven::OPERATOR,
    r4::{Appointment, ExtensionValue, Identifier},
};

impl<'v> Engine<'v> {
    pub(super) fn guide_appointment(
        &mut self,
        appointment: &'v Appointment,
        flow: UseCase,
        path: &Path<'_>,
    ) {
        let statuses: &[&str] = match flow {
            UseCase::Sos => &["pending", "booked", "fulfilled", "noshow", "cancelled"],
            _ => &["booked", "fulfilled", "noshow", "cancelled"],
        };
        let status = appointment.status.as_ref().and_then(|status| status.value());
        if let Some(status) = status.filter(|status| !statuses.contains(&status.as_str())) {
            self.amiss(IssueCode::AppointmentStatus, &path.member("Appointment", "status"), || {
                Facts {
                    expected: statuses.to_vec(),
                    found: Some(status.as_str().into()),
                    ..Facts::default()
                }
            });
        }
        let start =
            appointment.start.as_ref().and_then(|start| start.value()?.as_stamp().to_chrono());
        let end = appointment.end.as_ref().and_then(|end| end.value()?.as_stamp().to_chrono());
        if let (Some(start), Some(end)) = (start, end)
            && start >= end
        {
            self.amiss(
                IssueCode::AppointmentOrder,
                &path.member("Appointment", "end"),
                Facts::default,
            );
        }
        if appointment.created.is_none() {
            self.amiss(IssueCode::AppointmentCreated, path, Facts::default);
        }
        self.appointment_people(appointment, flow, path);
        self.appointment_operator(appointment, flow, path);
    }

    fn appointment_people(&mut self, appointment: &'v Appointment, flow: UseCase, path: &Path<'_>) {
        let mut named = false;
        for (index, participant) in appointment.participant.iter().enumerate() {
            let at = path.item("Appointment", "participant", index);
            let identifier =
                participant.actor.as_ref().and_then(|actor| actor.identifier.as_deref());
            if let Some(identifier) = identifier.filter(|id| system(id) == Some(NATIONAL)) {
                named = true;
                if let Some(id) = value(identifier).filter(|id| !format::is_person(id)) {
                    let actor = at.member("Appointment.participant", "actor");
                    let identifier = actor.member("Reference", "identifier");
                    let at = identifier.member("Identifier", "value");
                    self.amiss(IssueCode::AppointmentPractitioner, &at, || Facts {
                        subject: "form",
                        found: Some(id.into()),
                        personal: true,
                        ..Facts::default()
                    });
                }
            }
            let status = participant.status.as_ref().and_then(|status| status.value());
            if flow != UseCase::Sos
                && status.is_some_and(|status| status.as_str() == "needs-action")
            {
                let at = at.member("Appointment.participant", "status");
                self.amiss(IssueCode::AppointmentParticipation, &at, Facts::default);
            }
        }
        if !named && flow != UseCase::Sos {
            self.amiss(IssueCode::AppointmentPractitioner, path, || Facts {
                subject: "missing",
                ..Facts::default()
            });
        }
    }

    /// The regulator who booked: the id is given back exactly as the platform sent it.
    fn appointment_operator(
        &mut self,
        appointment: &'v Appointment,
        flow: UseCase,
        path: &Path<'_>,
    ) {
        for (index, extension) in appointment.extension.iter().enumerate() {
            let url = extension.url.as_ref().and_then(|url| url.value());
            let Some(ExtensionValue::Reference(operator)) = &extension.value else { continue };
            if url.is_none_or(|url| url.as_str() != OPERATOR) {
                continue;
            }
            let identifier: Option<&Identifier> = operator.identifier.as_deref();
            let Some(identifier) = identifier else {
                // in the other flows the profile tells it
                if flow == UseCase::Sos {
                    let list = path.item("Appointment", "extension", index);
                    let at = list.member("Extension", "valueReference");
                    self.amiss(IssueCode::AppointmentOperator, &at, || Facts {
                        subject: "missing",
                        ..Facts::default()
                    });
                }
                continue;
            };
            let good = match (system(identifier), value(identifier)) {
                (Some(NATIONAL), Some(id)) => format::is_regulator(id),
                (Some(TECHNICAL), Some(id)) => !id.trim().is_empty(),
                (Some(_), Some(_)) => false,
                // the profile tells what is missing
                _ => true,
            };
            if !good {
                let list = path.item("Appointment", "extension", index);
                let reference = list.member("Extension", "valueReference");
                let at = reference.member("Reference", "identifier");
                let national = system(identifier) == Some(NATIONAL);
                self.amiss(IssueCode::AppointmentOperator, &at, || Facts {
                    subject: if national { "form" } else { "system" },
                    expected: vec![NATIONAL, TECHNICAL],
                    found: if national { None } else { system(identifier).map(Into::into) },
                    ..Facts::default()
                });
            }
        }
    }
}
