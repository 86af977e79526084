//! A practitioner is known by an RPPS or an ADELI number with its prefix.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::Practitioner,
    validate::{
        collector::{Collector, Facts},
        guide::{
            format,
            values::{NATIONAL, system, value},
        },
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::PractitionerNationalId,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "identifiers and formats: IDNPS; acceptance test validate_rpps",
    texts: |_| {
        [
            "The national id of a practitioner is the digit 8 and the 11 digits of the RPPS \
             number, or the digit 0 and the 9 characters of the ADELI number; found \
             {found|nothing}. Write it with that first digit, such as \"810002909371\".",
            "L'identifiant national d'un professionnel est le chiffre 8 et les 11 chiffres du \
             numéro RPPS, ou le chiffre 0 et les 9 caractères du numéro ADELI ; trouvé : \
             {found|rien}. Écrivez-le avec ce premier chiffre, comme « 810002909371 ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    practitioner: &Practitioner,
    path: &Path<'_>,
) {
    for (index, identifier) in practitioner.identifier.iter().enumerate() {
        if let (Some(NATIONAL), Some(id)) = (system(identifier), value(identifier))
            && !format::is_person(id)
        {
            let list = path.item("Practitioner", "identifier", index);
            let at = list.member("Identifier", "value");
            RULE.report(issues, &at, Facts::default().found(id).personal());
        }
    }
}
