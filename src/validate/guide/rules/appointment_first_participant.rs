//! The acceptance tests look for the practitioner's RPPS number in the first participant, and nowhere else.

use super::GuideRule;
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
    code: IssueCode::AppointmentFirstParticipant,
    flows: UseCase::ALL,
    source: "acceptance test v3_validate_rpps reads participant[0]",
    texts: |facts| {
        if facts.subject == "order" {
            [
                "The acceptance tests look for the practitioner in the first participant; found \
                 somebody else there. Write the practitioner first in `participant`.",
                "Les tests de recette cherchent le professionnel dans le premier participant ; \
                 trouvé : quelqu'un d'autre. Écrivez le professionnel en tête de `participant`.",
            ]
        } else {
            [
                "The acceptance tests refuse an appointment whose first participant has no RPPS \
                 number, which the guide allows while no practitioner is known; found none. Write \
                 it in `participant.actor.identifier` as soon as the practitioner is known, such \
                 as \"810002909371\".",
                "Les tests de recette refusent un rendez-vous dont le premier participant n'a pas \
                 de numéro RPPS, ce que le guide permet tant que le professionnel n'est pas connu \
                 ; trouvé : aucun. Écrivez-le dans `participant.actor.identifier` dès que le \
                 professionnel est connu, comme « 810002909371 ».",
            ]
        }
    },
};

/// Of an appointment whose first participant has no national id; `named`: another one has.
pub(in crate::validate::guide) fn report(
    issues: &mut Collector,
    appointment: &Appointment,
    named: bool,
    path: &Path<'_>,
) {
    let first = path.item("Appointment", "participant", 0);
    let at = if appointment.participant.is_empty() { path } else { &first };
    RULE.report(issues, at, Facts::about(if named { "order" } else { "missing" }));
}
