//! An appointment is known by a system and a value that a conditional update can carry.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    identifier::AppointmentId,
    r4::Appointment,
    validate::{
        binding::is_web_or_urn,
        collector::{Collector, Facts},
        guide::{format, values::system},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentId,
    flows: UseCase::ALL,
    source: "appointments: updates name it in their address",
    texts: |facts| {
        if facts.subject == "length" {
            [
                "The `system` and the `value` of the appointment's identifier have at most 255 \
                 characters each; found more. Write a shorter one, such as a UUID.",
                "Le `system` et la `value` de l'identifiant du rendez-vous ont chacun 255 \
                 caractères au plus ; trouvé : davantage. Écrivez-en un plus court, comme un UUID.",
            ]
        } else {
            [
                "The appointment must be known by an address of the vendor as `system` and by a \
                 `value` without control characters; found one that an update could not name. \
                 Write in `identifier` a system such as \"https://agenda.example.fr/rdv\" and a \
                 value such as a UUID.",
                "Le rendez-vous doit être connu par une adresse de l'éditeur comme `system` et par \
                 une `value` sans caractère de contrôle ; trouvé : un identifiant qu'une mise à \
                 jour ne pourrait pas nommer. Écrivez dans `identifier` un système comme « \
                 https://agenda.example.fr/rdv » et une valeur comme un UUID.",
            ]
        }
    },
};

/// A later change looks for the appointment by its identifier.
pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    appointment: &Appointment,
    path: &Path<'_>,
) {
    let Some(identifier) = appointment.identifier.first() else { return };
    // the profile reports what is missing, R4 a system that is no address
    let is_reported = identifier.system.is_none()
        || identifier.value.is_none()
        || system(identifier)
            .is_some_and(|system| !is_web_or_urn(system) && !system.starts_with("ldap:"));
    if is_reported {
        return;
    }
    if let Err(error) = AppointmentId::try_from(identifier) {
        let at = path.item("Appointment", "identifier", 0);
        RULE.report(issues, &at, Facts::about(format::id_fault(error)));
    }
}
