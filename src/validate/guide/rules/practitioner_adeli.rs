//! A practitioner is known by an RPPS number: the acceptance tests refuse an ADELI number alone.

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
    code: IssueCode::PractitionerAdeli,
    flows: UseCase::ALL,
    source: "acceptance tests ps_validate_rpps, v3_validate_rpps; the FAQ allows it",
    texts: |_| {
        [
            "The acceptance tests refuse an ADELI number, which the guide allows: they want the \
             digit 8 and the 11 digits of the RPPS number, such as \"810002909371\". Write it as \
             soon as the practitioner has one.",
            "Les tests de recette refusent un numéro ADELI, que le guide permet : ils attendent le \
             chiffre 8 et les 11 chiffres du numéro RPPS, comme « 810002909371 ». Écrivez-le dès \
             que le professionnel en a un.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    practitioner: &Practitioner,
    path: &Path<'_>,
) {
    let mut adeli = None;
    let has_rpps = practitioner.identifier.iter().enumerate().any(|(index, identifier)| {
        let id = value(identifier).filter(|_| system(identifier) == Some(NATIONAL));
        if id.is_some_and(format::is_adeli) {
            adeli = adeli.or(Some(index));
        }
        id.is_some_and(format::is_rpps)
    });
    if let Some(index) = adeli.filter(|_| !has_rpps) {
        let list = path.item("Practitioner", "identifier", index);
        RULE.report(issues, &list.member("Identifier", "value"), Facts::default());
    }
}

/// Of the first participant of an appointment; the path is that of the id.
pub(in crate::validate::guide) fn check_participant(
    issues: &mut Collector,
    id: &str,
    path: &Path<'_>,
) {
    if format::is_adeli(id) {
        RULE.report(issues, path, Facts::default());
    }
}
