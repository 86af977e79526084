//! Appointments that a vendor sends.

use super::format;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    identifier::{AppointmentId, type_codes},
    r4::{Appointment, Extension, ExtensionValue, Identifier, Primitive},
    urls::known as urls,
    validate::{
        collector::Facts,
        engine::Engine,
        guide::practitioner::{NATIONAL, TECHNICAL, system, value},
        path::Path,
        rules::is_web_or_urn,
    },
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
        let status = appointment.status.as_ref().and_then(Primitive::value);
        if let Some(status) = status.filter(|status| !statuses.contains(&status.as_str())) {
            let facts = Facts::default().expected(statuses).found(status.as_str());
            self.report_guide(
                IssueCode::AppointmentStatus,
                &path.member("Appointment", "status"),
                facts,
            );
        }
        self.appointment_id(appointment, path);
        // what has no value but extensions is there for the profile
        for (name, given) in [("start", &appointment.start), ("end", &appointment.end)] {
            if given.as_ref().is_some_and(|given| given.value().is_none()) {
                let facts = Facts::about("missing");
                self.report_guide(
                    IssueCode::AppointmentOrder,
                    &path.member("Appointment", name),
                    facts,
                );
            }
        }
        let start = appointment
            .start
            .as_ref()
            .and_then(|start| start.value()?.as_partial_date_time().to_chrono());
        let end = appointment
            .end
            .as_ref()
            .and_then(|end| end.value()?.as_partial_date_time().to_chrono());
        if let (Some(start), Some(end)) = (start, end)
            && start >= end
        {
            let facts = Facts::default();
            self.report_guide(
                IssueCode::AppointmentOrder,
                &path.member("Appointment", "end"),
                facts,
            );
        }
        if appointment.created.is_none() {
            self.report_guide(IssueCode::AppointmentCreated, path, Facts::default());
        }
        self.appointment_people(appointment, flow, path);
        self.appointment_operator(appointment, flow, path);
    }

    /// A later change looks for the appointment by its identifier.
    fn appointment_id(&mut self, appointment: &'v Appointment, path: &Path<'_>) {
        let Some(identifier) = appointment.identifier.first() else { return };
        // the profile tells what is missing, R4 a system that is no address
        let is_told = identifier.system.is_none()
            || identifier.value.is_none()
            || system(identifier)
                .is_some_and(|system| !is_web_or_urn(system) && !system.starts_with("ldap:"));
        if is_told {
            return;
        }
        if let Err(error) = AppointmentId::try_from(identifier) {
            let at = path.item("Appointment", "identifier", 0);
            self.report_guide(IssueCode::AppointmentId, &at, Facts::about(format::id_fault(error)));
        }
    }

    fn appointment_people(&mut self, appointment: &'v Appointment, flow: UseCase, path: &Path<'_>) {
        let mut named = false;
        let mut first = false;
        let status = appointment.status.as_ref().and_then(Primitive::value);
        // of a status that is not the guide's another rule reports
        let is_pending = status.is_none_or(|status| {
            !["booked", "fulfilled", "noshow", "cancelled"].contains(&status.as_str())
        });
        for (index, participant) in appointment.participant.iter().enumerate() {
            let at = path.item("Appointment", "participant", index);
            let identifier =
                participant.actor.as_ref().and_then(|actor| actor.identifier.as_deref());
            let national = identifier.filter(|id| system(id) == Some(NATIONAL));
            if let Some(id) = national.and_then(value) {
                named = true;
                first |= index == 0;
                if index == 0 && format::is_adeli(id) {
                    let actor = at.member("Appointment.participant", "actor");
                    let identifier = actor.member("Reference", "identifier");
                    let at = identifier.member("Identifier", "value");
                    self.report_guide(IssueCode::PractitionerAdeli, &at, Facts::default());
                }
                if !format::is_person(id) {
                    let actor = at.member("Appointment.participant", "actor");
                    let identifier = actor.member("Reference", "identifier");
                    let at = identifier.member("Identifier", "value");
                    let facts = Facts::about("form").found(id).personal();
                    self.report_guide(IssueCode::AppointmentPractitioner, &at, facts);
                }
            }
            let status = participant.status.as_ref().and_then(Primitive::value);
            if status.is_none_or(|status| status.as_str() != "needs-action") {
                continue;
            }
            let subject = match flow {
                UseCase::Sos if is_pending => continue,
                UseCase::Sos => "made",
                _ => "",
            };
            let at = at.member("Appointment.participant", "status");
            self.report_guide(IssueCode::AppointmentParticipation, &at, Facts::about(subject));
        }
        if !named && flow != UseCase::Sos {
            self.report_guide(IssueCode::AppointmentPractitioner, path, Facts::about("missing"));
        } else if !first {
            let list = path.item("Appointment", "participant", 0);
            let at = if appointment.participant.is_empty() { path } else { &list };
            let facts = Facts::about(if named { "order" } else { "missing" });
            self.report_guide(IssueCode::AppointmentFirstParticipant, at, facts);
        }
    }

    /// The regulator who booked: the id is given back exactly as the platform sent it.
    fn appointment_operator(
        &mut self,
        appointment: &'v Appointment,
        flow: UseCase,
        path: &Path<'_>,
    ) {
        let is_operator = |extension: &Extension| {
            let url = extension.url.as_ref().and_then(Primitive::value);
            url.is_some_and(|url| url.as_str() == urls::FR_APPOINTMENT_OPERATOR)
        };
        if appointment.extension.iter().position(is_operator).is_some_and(|at| at > 0) {
            let at = path.item("Appointment", "extension", 0);
            self.report_guide(IssueCode::AppointmentOperatorFirst, &at, Facts::default());
        }
        for (index, extension) in appointment.extension.iter().enumerate() {
            let url = extension.url.as_ref().and_then(Primitive::value);
            let Some(ExtensionValue::Reference(operator)) = &extension.value else { continue };
            if url.is_none_or(|url| url.as_str() != urls::FR_APPOINTMENT_OPERATOR) {
                continue;
            }
            let identifier: Option<&Identifier> = operator.identifier.as_deref();
            let Some(identifier) = identifier else {
                // in the other flows the profile tells it
                if flow == UseCase::Sos {
                    let list = path.item("Appointment", "extension", index);
                    let at = list.member("Extension", "valueReference");
                    self.report_guide(IssueCode::AppointmentOperator, &at, Facts::about("missing"));
                }
                continue;
            };
            let Some(subject) = operator_fault(identifier) else { continue };
            let list = path.item("Appointment", "extension", index);
            let reference = list.member("Extension", "valueReference");
            let at = reference.member("Reference", "identifier");
            let facts =
                Facts::about(subject).expected(&[NATIONAL, TECHNICAL]).found(match subject {
                    "system" => system(identifier),
                    "type" => type_codes(identifier).next(),
                    _ => None,
                });
            self.report_guide(IssueCode::AppointmentOperator, &at, facts);
        }
    }
}

/// What is wrong with the id of a regulator, if anything is.
fn operator_fault(identifier: &Identifier) -> Option<&'static str> {
    // the profile tells what is missing
    if identifier.system.is_none() || identifier.value.is_none() {
        return None;
    }
    let (Some(found), Some(id)) = (system(identifier), value(identifier)) else {
        return Some("missing");
    };
    let code = match found {
        NATIONAL => "IDNPS",
        TECHNICAL => "INTRN",
        _ => return Some("system"),
    };
    match format::regulator_fault(id, found == NATIONAL) {
        Some("form") if found == TECHNICAL => return Some("technical"),
        Some(subject) => return Some(subject),
        None => {}
    }
    let mut codes = type_codes(identifier).peekable();
    let told = codes.peek().is_some();
    (told && codes.all(|found| found != code)).then_some("type")
}
