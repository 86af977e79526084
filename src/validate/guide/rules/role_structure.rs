//! A role names its structure by its national id, with type and system.

use super::{GuideRule, structure_id};
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::PractitionerRole,
    validate::{
        collector::{Collector, Facts},
        guide::values::{STRUCTURE, system, value},
        path::Path,
    },
};

pub(in crate::validate) const MISSING: GuideRule = GuideRule {
    code: IssueCode::StructureIdMissing,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "I25; acceptance test practi_optionnel_group_ps",
    texts: |_| {
        [
            "A role should name its structure by the national id; found none. Write \
             `organization.identifier` with the system \"urn:oid:1.2.250.1.71.4.2.2\" and a \
             `value` such as \"1950047225\" (1 and the FINESS number).",
            "Un rôle (PractitionerRole) devrait nommer sa structure par l'identifiant national ; \
             trouvé : aucun. Écrivez `organization.identifier` avec le système « \
             urn:oid:1.2.250.1.71.4.2.2 » et une `value` comme « 1950047225 » (1 et le numéro \
             FINESS).",
        ]
    },
};

pub(in crate::validate) const INCOMPLETE: GuideRule = GuideRule {
    code: IssueCode::StructureIdIncomplete,
    flows: &[UseCase::IndividualPractitioner, UseCase::Cpts],
    source: "I25: the prose has them mandatory, the CPTS example has neither",
    texts: |facts| {
        if facts.subject == "type" {
            [
                "The id of the structure should stand with `type` and `system`; found no `type`. \
                 Write as `type` the code \"IDNST\" of the system \
                 \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203\", and as `system` \
                 \"urn:oid:1.2.250.1.71.4.2.2\".",
                "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de \
                 `type`. Écrivez comme `type` le code « IDNST » du système « \
                 http://interopsante.org/fhir/CodeSystem/fr-v2-0203 », et comme `system` « \
                 urn:oid:1.2.250.1.71.4.2.2 ».",
            ]
        } else {
            [
                "The id of the structure should stand with `type` and `system`; found no `system`. \
                 Write \"urn:oid:1.2.250.1.71.4.2.2\".",
                "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de \
                 `system`. Écrivez « urn:oid:1.2.250.1.71.4.2.2 ».",
            ]
        }
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    role: &PractitionerRole,
    path: &Path<'_>,
) {
    let own = path.member("PractitionerRole", "organization");
    let identifier = role.organization.as_ref().and_then(|own| own.identifier.as_deref());
    let found = identifier.and_then(|identifier| Some((identifier, value(identifier)?)));
    let Some((identifier, id)) = found else {
        let at = if role.organization.is_some() { &own } else { path };
        return MISSING.report(issues, at, Facts::default());
    };
    let at = own.member("Reference", "identifier");
    if identifier.type_.is_none() || system(identifier).is_none() {
        let subject = if identifier.type_.is_none() { "type" } else { "system" };
        INCOMPLETE.report(issues, &at, Facts::about(subject).expected(&[STRUCTURE]));
    }
    structure_id::check(issues, id, &at);
}
