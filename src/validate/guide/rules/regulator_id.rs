//! A regulator is known by one id: a national one, or the platform's own.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    identifier::{RegulatorId, is_uuid},
    r4::Practitioner,
    validate::{
        collector::{Collector, Facts},
        guide::{
            format,
            values::{NATIONAL, TECHNICAL, system, value},
        },
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::RegulatorId,
    flows: UseCase::ALL,
    source: "identifiers and formats: regulator ids; regulator accounts",
    texts: |facts| match facts.subject {
        "form" => [
            "The national id of a regulator is that on the card: an RPPS number after an 8, such \
             as \"810002909371\", or the id of a structure, \"/\" and a number, such as \
             \"3456780581/11242343\"; found {found|nothing}. Write it in one of these forms.",
            "L'identifiant national d'un régulateur est celui de sa carte : un numéro RPPS après \
             un 8, comme « 810002909371 », ou l'identifiant d'une structure, « / » et un numéro, \
             comme « 3456780581/11242343 » ; trouvé : {found|rien}. Écrivez-le sous l'une de ces \
             formes.",
        ],
        "length" => [
            "The id of a regulator has at most 255 characters; found more. Write the id that the \
             platform made.",
            "L'identifiant d'un régulateur a 255 caractères au plus ; trouvé : davantage. Écrivez \
             celui que la plateforme a créé.",
        ],
        _ => [
            "A regulator must have a national id (system \"urn:oid:1.2.250.1.71.4.2.1\") or the \
             platform's own (\"urn:oid:1.2.250.1.213.3.6\"); found none. Write one of the two; a \
             vendor answers a request that lacks it with 422.",
            "Un régulateur doit avoir un identifiant national (système « \
             urn:oid:1.2.250.1.71.4.2.1 ») ou celui de la plateforme (« urn:oid:1.2.250.1.213.3.6 \
             ») ; trouvé : aucun. Écrivez l'un des deux ; un éditeur répond 422 à une requête qui ne l'a \
             pas.",
        ],
    },
};

pub(in crate::validate) const TWO_IDS: GuideRule = GuideRule {
    code: IssueCode::RegulatorTwoIds,
    flows: UseCase::ALL,
    source: "I29",
    texts: |_| {
        [
            "A regulator has one id at a time, the national one or the platform's own; found both. \
             Keep the one that the account goes by now.",
            "Un régulateur a un seul identifiant à la fois, le national ou celui de la plateforme \
             ; trouvé : les deux. Gardez celui que le compte porte à présent.",
        ]
    },
};

pub(in crate::validate) const TECHNICAL_ID: GuideRule = GuideRule {
    code: IssueCode::RegulatorTechnicalId,
    flows: UseCase::ALL,
    source: "regulator accounts: the examples have UUIDs; acceptance test modification_typeid_regulateur_test",
    texts: |_| {
        [
            "The ids that the platform makes for regulators are UUIDs; found another text, which \
             is kept as it is. Ask the platform if such an id surprises you.",
            "Les identifiants que la plateforme crée pour les régulateurs sont des UUID ; trouvé : \
             un autre texte, gardé tel quel. Demandez à la plateforme si un tel identifiant vous \
             étonne.",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    regulator: &Practitioner,
    path: &Path<'_>,
) {
    let (mut national, mut technical) = (0, 0);
    for (index, identifier) in regulator.identifier.iter().enumerate() {
        // an extension or zero-width characters are no id; a missing identifier is reported by the profile
        let is_blank =
            |id| RegulatorId::technical(id).is_err_and(|error| format::id_fault(error) == "form");
        let shows = value(identifier).is_some_and(|id| !is_blank(id));
        match system(identifier) {
            Some(NATIONAL | TECHNICAL) if !shows && identifier.value.is_some() => continue,
            Some(NATIONAL) => national += 1,
            Some(TECHNICAL) => technical += 1,
            _ => continue,
        }
        let (Some(own), Some(id)) = (system(identifier), value(identifier)) else { continue };
        let list = path.item("Practitioner", "identifier", index);
        let at = list.member("Identifier", "value");
        let fault = format::regulator_fault(id, own == NATIONAL);
        if own == TECHNICAL && fault.is_none() && !is_uuid(id) {
            TECHNICAL_ID.report(issues, &at, Facts::default());
        }
        // a technical id may be any text
        if let Some(subject) = fault.filter(|fault| own == NATIONAL || *fault == "length") {
            RULE.report(issues, &at, Facts::about(subject).found(id).personal());
        }
    }
    match (national, technical) {
        (0, 0) => {
            let facts = Facts::about("missing").expected(&[NATIONAL, TECHNICAL]);
            RULE.report(issues, path, facts);
        }
        (1.., 1..) => TWO_IDS.report(issues, path, Facts::default()),
        _ => {}
    }
}
