//! The acceptance tests look for the regulator in the first extension, and nowhere else.

use super::{GuideRule, appointment_operator::is_operator};
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Appointment,
    validate::{
        collector::{Collector, Facts},
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentOperatorFirst,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "acceptance tests v3_validate_url, v3_validate_code read extension[0]",
    texts: |_| {
        [
            "The acceptance tests look for the regulator who booked in the first extension; found \
             another extension there. Write the operator first in `extension`.",
            "Les tests de recette cherchent le régulateur qui a pris le rendez-vous dans la \
             première extension ; trouvé : une autre extension. Écrivez l'opérateur en tête de \
             `extension`.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    appointment: &Appointment,
    path: &Path<'_>,
) {
    if appointment.extension.iter().position(is_operator).is_some_and(|at| at > 0) {
        let at = path.item("Appointment", "extension", 0);
        RULE.report(issues, &at, Facts::default());
    }
}
