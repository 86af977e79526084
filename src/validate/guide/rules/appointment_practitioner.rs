//! An appointment names the practitioner by RPPS or ADELI number.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    validate::{
        collector::{Collector, Facts},
        guide::format,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentPractitioner,
    flows: UseCase::ALL,
    source: "appointments: actor is an RPPS or ADELI number",
    texts: |facts| {
        if facts.subject == "form" {
            [
                "The national id of the practitioner is the digit 8 and the 11 digits of the RPPS \
                 number, or the digit 0 and the 9 characters of the ADELI number; found \
                 {found|nothing}. Write it with that first digit, such as \"810002909371\".",
                "L'identifiant national du professionnel est le chiffre 8 et les 11 chiffres du \
                 numéro RPPS, ou le chiffre 0 et les 9 caractères du numéro ADELI ; trouvé : \
                 {found|rien}. Écrivez-le avec ce premier chiffre, comme « 810002909371 ».",
            ]
        } else {
            [
                "The appointment must name the practitioner; found none. Write in \
                 `participant.actor.identifier` the system \"urn:oid:1.2.250.1.71.4.2.1\" and the \
                 national id, such as \"810002909371\".",
                "Le rendez-vous doit nommer le professionnel ; trouvé : aucun. Écrivez dans \
                 `participant.actor.identifier` le système « urn:oid:1.2.250.1.71.4.2.1 » et \
                 l'identifiant national, comme « 810002909371 ».",
            ]
        }
    },
};

/// Of the national id of a participant; the path is that of the id.
pub(in crate::validate::guide) fn check(issues: &mut Collector, id: &str, path: &Path<'_>) {
    if !format::is_person(id) {
        RULE.report(issues, path, Facts::about("form").found(id).personal());
    }
}

/// No participant has a national id; the path is that of the appointment.
pub(in crate::validate::guide) fn report_missing(issues: &mut Collector, path: &Path<'_>) {
    RULE.report(issues, path, Facts::about("missing"));
}
