//! Of accounts of regulators, and of the appointments that they book.

use super::{IssueCode, Text, Told};

pub(super) fn text(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    [of_regulator, of_appointment, of_participants, of_operator]
        .iter()
        .find_map(|of| of(code, told.facts.subject))
}

fn of_regulator(code: IssueCode, subject: &str) -> Option<Text> {
    let text = match (code, subject) {
        (IssueCode::RegulatorName, _) => [
            "A regulator must have a family name and a given name; one of the two is missing. \
             Write both in `name`, or answer a request that lacks them with 422.",
            "Un régulateur doit avoir un nom et un prénom ; l'un des deux manque. Écrivez les deux \
             dans `name`, ou répondez 422 à une requête qui ne les a pas.",
        ],
        (IssueCode::RegulatorEmail, "form") => [
            "The e-mail address of a regulator has a name, \"@\" and a host; found \
             {found|nothing}. Write it as in \"regulateur@exemple.fr\".",
            "L'adresse électronique d'un régulateur a un nom, « @ » et un domaine ; trouvé : \
             {found|rien}. Écrivez-la comme « regulateur@exemple.fr ».",
        ],
        (IssueCode::RegulatorEmail, _) => [
            "A regulator must have an e-mail address; found none. Write it in `telecom`, with the \
             system \"email\", or answer a request that lacks it with 422.",
            "Un régulateur doit avoir une adresse électronique ; trouvé : aucune. Écrivez-la dans \
             `telecom`, avec le système « email », ou répondez 422 à une requête qui ne l'a pas.",
        ],
        (IssueCode::RegulatorId, "form") => [
            "The national id of a regulator is that on the card: an RPPS number after an 8, such \
             as \"810002909371\", or the id of a structure, \"/\" and a number, such as \
             \"3456780581/11242343\"; found {found|nothing}. Write it in one of these forms.",
            "L'identifiant national d'un régulateur est celui de sa carte : un numéro RPPS après \
             un 8, comme « 810002909371 », ou l'identifiant d'une structure, « / » et un numéro, \
             comme « 3456780581/11242343 » ; trouvé : {found|rien}. Écrivez-le sous l'une de ces \
             formes.",
        ],
        (IssueCode::RegulatorId, "length") => [
            "The id of a regulator has at most 255 characters; found more. Write the id that the \
             platform made.",
            "L'identifiant d'un régulateur a 255 caractères au plus ; trouvé : davantage. Écrivez \
             celui que la plateforme a créé.",
        ],
        (IssueCode::RegulatorId, _) => [
            "A regulator must have a national id (system \"urn:oid:1.2.250.1.71.4.2.1\") or the \
             platform's own (\"urn:oid:1.2.250.1.213.3.6\"); found none. Write one of the two, or \
             answer a request that lacks it with 422.",
            "Un régulateur doit avoir un identifiant national (système \
             « urn:oid:1.2.250.1.71.4.2.1 ») ou celui de la plateforme \
             (« urn:oid:1.2.250.1.213.3.6 ») ; trouvé : aucun. Écrivez l'un des deux, ou répondez \
             422 à une requête qui ne l'a pas.",
        ],
        (IssueCode::RegulatorTechnicalId, _) => [
            "The ids that the platform makes for regulators are UUIDs; found another text, which is kept as it is. Ask \
             the platform if such an id surprises you.",
            "Les identifiants que la plateforme crée pour les régulateurs sont des UUID ; trouvé : un autre texte, gardé \
             tel quel. Demandez à la plateforme si un tel identifiant vous étonne.",
        ],
        (IssueCode::RegulatorTwoIds, _) => [
            "A regulator has one id at a time, the national one or the platform's own; found both. \
             Keep the one that the account goes by now.",
            "Un régulateur a un seul identifiant à la fois, le national ou celui de la \
             plateforme ; trouvé : les deux. Gardez celui que le compte porte à présent.",
        ],
        (IssueCode::RegulatorSource, _) => [
            "The account of a regulator should say in `meta.source` that it comes from the \
             platform; found nothing. Add \"urn:oid:1.2.250.1.213.3.6\".",
            "Le compte d'un régulateur devrait dire dans `meta.source` qu'il vient de la \
             plateforme ; trouvé : rien. Ajoutez « urn:oid:1.2.250.1.213.3.6 ».",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_appointment(code: IssueCode, subject: &str) -> Option<Text> {
    let text = match (code, subject) {
        (IssueCode::AppointmentStatus, _) => [
            "`status` must be {either_quoted}; found {found|nothing}. Write \"booked\" when the \
             appointment is made or moved, \"fulfilled\" when the patient came, \"noshow\" when \
             not, \"cancelled\" when it is called off.",
            "`status` doit être {either_quoted} ; trouvé : {found|rien}. Écrivez « booked » quand le \
             rendez-vous est pris ou déplacé, « fulfilled » quand le patient est venu, « noshow » \
             quand il n'est pas venu, « cancelled » quand le rendez-vous est annulé.",
        ],
        (IssueCode::AppointmentId, "length") => [
            "The `system` and the `value` of the appointment's identifier have at most 255 \
             characters each; found more. Write a shorter one, such as a UUID.",
            "Le `system` et la `value` de l'identifiant du rendez-vous ont chacun 255 caractères \
             au plus ; trouvé : davantage. Écrivez-en un plus court, comme un UUID.",
        ],
        (IssueCode::AppointmentId, _) => [
            "The appointment must be known by an address of the vendor as `system` and by a \
             `value` without control characters; found one that an update could not name. Write in \
             `identifier` a system such as \"https://agenda.example.fr/rdv\" and a value such as a \
             UUID.",
            "Le rendez-vous doit être connu par une adresse de l'éditeur comme `system` et par une \
             `value` sans caractère de contrôle ; trouvé : un identifiant qu'une mise à jour ne \
             pourrait pas nommer. Écrivez dans `identifier` un système comme \
             « https://agenda.example.fr/rdv » et une valeur comme un UUID.",
        ],
        (IssueCode::AppointmentOrder, "missing") => [
            "The appointment must say when it starts and when it ends; found no instant. Write it \
             as in \"2026-03-02T09:00:00.000+01:00\".",
            "Le rendez-vous doit dire quand il commence et quand il finit ; trouvé : pas \
             d'instant. Écrivez-le comme « 2026-03-02T09:00:00.000+01:00 ».",
        ],
        (IssueCode::AppointmentOrder, _) => [
            "The appointment must end after it starts; found an `end` that is not later than \
             `start`. Correct one of them.",
            "Le rendez-vous doit finir après son début ; trouvé : un `end` qui n'est pas \
             postérieur à `start`. Corrigez l'un des deux.",
        ],
        (IssueCode::AppointmentOperatorFirst, _) => [
            "The acceptance tests look for the regulator who booked in the first extension; found another extension \
             there. Write the operator first in `extension`.",
            "Les tests de recette cherchent le régulateur qui a pris le rendez-vous dans la première extension ; \
             trouvé : une autre extension. Écrivez l'opérateur en tête de `extension`.",
        ],
        (IssueCode::AppointmentCreated, _) => [
            "The appointment should say in `created` when it was made; found nothing. Add it, such \
             as \"2026-03-02T08:50:00+01:00\".",
            "Le rendez-vous devrait dire dans `created` quand il a été pris ; trouvé : rien. \
             Ajoutez-le, comme « 2026-03-02T08:50:00+01:00 ».",
        ],
        (IssueCode::CapabilityMissing, _) => [
            "`{subject}` lacks what the guide demands of a server: {names}. Add it if the server does so, or make the server \
             do so.",
            "Dans `{subject}` manque ce que le guide exige d'un serveur : {names}. Ajoutez-le si le serveur le fait, ou faites \
             que le serveur le fasse.",
        ],
        (IssueCode::FlowUnknown, _) => [
            "Nothing tells the flow, so none of the guide's rules was checked. Write in \
             `meta.profile` the address that your flow has for the type, such as \"{expected}\", \
             or name the use case to the validator.",
            "Rien ne dit le flux, et aucune règle du guide n'a donc été vérifiée. Écrivez dans \
             `meta.profile` l'adresse que votre flux a pour ce type, comme « {expected} », ou \
             nommez le cas d'usage au validateur.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Who takes part.
fn of_participants(code: IssueCode, subject: &str) -> Option<Text> {
    let text = match (code, subject) {
        (IssueCode::AppointmentPractitioner, "form") => [
            "The national id of the practitioner is the digit 8 and the 11 digits of the RPPS \
             number, or the digit 0 and the 9 characters of the ADELI number; found \
             {found|nothing}. Write it with that first digit, such as \"810002909371\".",
            "L'identifiant national du professionnel est le chiffre 8 et les 11 chiffres du numéro \
             RPPS, ou le chiffre 0 et les 9 caractères du numéro ADELI ; trouvé : {found|rien}. \
             Écrivez-le avec ce premier chiffre, comme « 810002909371 ».",
        ],
        (IssueCode::AppointmentPractitioner, _) => [
            "The appointment must name the practitioner; found none. Write in \
             `participant.actor.identifier` the system \"urn:oid:1.2.250.1.71.4.2.1\" and the \
             national id, such as \"810002909371\".",
            "Le rendez-vous doit nommer le professionnel ; trouvé : aucun. Écrivez dans \
             `participant.actor.identifier` le système « urn:oid:1.2.250.1.71.4.2.1 » et \
             l'identifiant national, comme « 810002909371 ».",
        ],
        (IssueCode::AppointmentParticipation, "made") => [
            "\"needs-action\" means that somebody still has to accept the appointment: it goes with \
             the `status` \"pending\"; found an appointment that is not pending. Write \"accepted\", or leave \
             the appointment \"pending\" until somebody has accepted.",
            "« needs-action » signifie que quelqu'un doit encore accepter le rendez-vous : il va avec \
             le `status` « pending » ; trouvé : un rendez-vous d'un autre statut. Écrivez « accepted », ou \
             laissez le rendez-vous « pending » jusqu'à ce que quelqu'un l'ait accepté.",
        ],
        (IssueCode::AppointmentParticipation, _) => [
            "The guide has the `status` \"accepted\" for the practitioner of an appointment; found \
             \"needs-action\". Write \"accepted\".",
            "Dans le guide, le `status` du professionnel d'un rendez-vous est « accepted » ; \
             trouvé : « needs-action ». Écrivez « accepted ».",
        ],
        (IssueCode::AppointmentFirstParticipant, "order") => [
            "The acceptance tests look for the practitioner in the first participant; found somebody else there. Write \
             the practitioner first in `participant`.",
            "Les tests de recette cherchent le professionnel dans le premier participant ; trouvé : quelqu'un d'autre. \
             Écrivez le professionnel en tête de `participant`.",
        ],
        (IssueCode::AppointmentFirstParticipant, _) => [
            "The acceptance tests refuse an appointment whose first participant has no RPPS number, which the guide \
             allows while no practitioner is known; found none. Write it in `participant.actor.identifier` as soon as \
             the practitioner is known, such as \"810002909371\".",
            "Les tests de recette refusent un rendez-vous dont le premier participant n'a pas de numéro RPPS, ce que le \
             guide permet tant que le professionnel n'est pas connu ; trouvé : aucun. Écrivez-le dans \
             `participant.actor.identifier` dès que le professionnel est connu, comme « 810002909371 ».",
        ],
        _ => return None,
    };
    Some(text)
}

/// The regulator who booked.
fn of_operator(code: IssueCode, subject: &str) -> Option<Text> {
    if code != IssueCode::AppointmentOperator {
        return None;
    }
    let text = match subject {
        "form" => [
            "The national id of the regulator who booked is like \"810002909371\" or \
             \"3456780581/11242343\"; found one of another form. Write it exactly as the platform \
             sent it with the account.",
            "L'identifiant national du régulateur qui a pris le rendez-vous est comme \
             « 810002909371 » ou « 3456780581/11242343 » ; trouvé : une autre forme. Écrivez-le \
             tel que la plateforme l'a envoyé avec le compte.",
        ],
        "technical" => [
            "The platform's own id of the regulator who booked is a text without blanks around it \
             and without control characters, such as a UUID; found another one. Write it exactly \
             as the platform sent it with the account.",
            "L'identifiant que la plateforme a donné au régulateur qui a pris le rendez-vous est \
             un texte sans blanc autour ni caractère de contrôle, comme un UUID ; trouvé : autre \
             chose. Écrivez-le tel que la plateforme l'a envoyé avec le compte.",
        ],
        "length" => [
            "The id of the regulator who booked has at most 255 characters; found more. Write it \
             exactly as the platform sent it with the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a 255 caractères au plus ; \
             trouvé : davantage. Écrivez-le tel que la plateforme l'a envoyé avec le compte.",
        ],
        "type" => [
            "The id of the regulator who booked has the type \"IDNPS\" with the national system, \
             \"INTRN\" with the platform's own; found {found|another one}. Write type, system and \
             value exactly as the platform sent them with the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a le type « IDNPS » avec le \
             système national, « INTRN » avec celui de la plateforme ; trouvé : {found|un autre}. \
             Écrivez type, système et valeur tels que la plateforme les a envoyés avec le compte.",
        ],
        "missing" => [
            "The appointment must name the regulator who booked by an id; found none. Write in \
             `identifier` the system and the value exactly as the platform sent them with the \
             account.",
            "Le rendez-vous doit nommer par un identifiant le régulateur qui l'a pris ; trouvé : \
             aucun. Écrivez dans `identifier` le système et la valeur exactement comme la \
             plateforme les a envoyés avec le compte.",
        ],
        _ => [
            "The id of the regulator who booked has the system \"urn:oid:1.2.250.1.71.4.2.1\" \
             (national) or \"urn:oid:1.2.250.1.213.3.6\" (the platform's own); found \
             {found|another one}. Write system and value exactly as the platform sent them with \
             the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a le système \
             « urn:oid:1.2.250.1.71.4.2.1 » (national) ou « urn:oid:1.2.250.1.213.3.6 » (celui de \
             la plateforme) ; trouvé : {found|un autre}. Écrivez système et valeur tels que la \
             plateforme les a envoyés avec le compte.",
        ],
    };
    Some(text)
}
