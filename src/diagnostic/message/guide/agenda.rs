//! Of what an agenda holds: slots, schedules, people and places.

use super::{IssueCode, Text, Told};

pub(super) fn text(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    [of_slot, of_service, of_schedule, of_practitioner, of_structure, of_role]
        .iter()
        .find_map(|of| of(code, told))
}

/// When a slot is, and where it is booked.
fn of_slot(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.facts.subject) {
        (IssueCode::SlotInstantFormat, _) => [
            "`{subject}` must have milliseconds and the offset from UTC in digits; found \
             {found|nothing}. Write it as in \"2026-03-02T09:00:00.000+01:00\".",
            "`{subject}` doit comporter les millisecondes et le décalage horaire en chiffres ; \
             trouvé : {found|rien}. Écrivez-le comme « 2026-03-02T09:00:00.000+01:00 ».",
        ],
        (IssueCode::SlotOrder, _) => [
            "The slot must end after it starts; found an `end` that is not later than `start`. \
             Correct one of them.",
            "Le créneau doit finir après son début ; trouvé : un `end` qui n'est pas postérieur à \
             `start`. Corrigez l'un des deux.",
        ],
        // not quoted: an agenda may have had warnings on people there
        (IssueCode::SlotBookingUrl, "address") => [
            "`comment` must be an address that a browser opens, and nothing else; found another \
             text. Write the address of the agenda in full, such as \"{agenda}\".",
            "`comment` doit être une adresse qu'un navigateur ouvre, et rien d'autre ; trouvé : un \
             autre texte. Écrivez l'adresse de l'agenda en entier, comme « {agenda} ».",
        ],
        (IssueCode::SlotBookingUrl, _) => [
            "A slot that can be booked must have in `comment` the address where the regulator \
             books it; found none. Add that of the agenda, such as \"{agenda}\".",
            "Un créneau qui se réserve doit avoir dans `comment` l'adresse où le régulateur le \
             réserve ; trouvé : aucune. Ajoutez celle de l'agenda, comme « {agenda} ».",
        ],
        (IssueCode::SlotWalkInUrl, _) => [
            "For a slot without booking (WALKIN) the guide demands no address, but the acceptance \
             tests want one in the `comment` of every slot; found none. Add that of the agenda, \
             such as \"{agenda}\".",
            "Pour un créneau sans rendez-vous (WALKIN), le guide n'exige pas d'adresse, mais les \
             tests de recette en veulent une dans le `comment` de chaque créneau ; trouvé : \
             aucune. Ajoutez celle de l'agenda, comme « {agenda} ».",
        ],
        (IssueCode::SlotBookingUrlQuery, _) => [
            "The acceptance tests append \"&origin=…\" to the address in `comment`; found one \
             without a \"?\". Write an address with a parameter, such as \"{agenda}\", or make \
             sure that the page opens all the same.",
            "Les tests de recette ajoutent « &origin=… » à la fin de l'adresse de `comment` ; \
             trouvé : une adresse sans « ? ». Écrivez une adresse qui a un paramètre, comme \
             « {agenda} », ou vérifiez que la page s'ouvre quand même.",
        ],
        (IssueCode::SlotOutsideWindow, "before") => [
            "The request asks for slots that start later (`start=ge…`). Leave this one out, or \
             correct its `start` or the offset in it.",
            "La requête demande des créneaux qui commencent plus tard (`start=ge…`). Omettez \
             celui-ci, ou corrigez son `start` ou le décalage horaire qui s'y trouve.",
        ],
        (IssueCode::SlotOutsideWindow, _) => [
            "The request asks for slots that start earlier (`start=le…`). Leave this one out, or \
             correct its `start` or the offset in it.",
            "La requête demande des créneaux qui commencent plus tôt (`start=le…`). Omettez \
             celui-ci, ou corrigez son `start` ou le décalage horaire qui s'y trouve.",
        ],
        (IssueCode::SlotDayAfter, _) => [
            "The request asks for slots up to the day before (`start=le…%2B00:00`); found a start \
             on {found|nothing}. The platform marks times of Paris with +00:00, and the acceptance \
             tests refuse the day after. Leave this one out.",
            "La requête demande des créneaux jusqu'à la veille (`start=le…%2B00:00`) ; trouvé : un \
             début le {found|rien}. La plateforme marque l'heure de Paris par +00:00, et les tests \
             de recette refusent le lendemain. Omettez celui-ci.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Whom a slot is for, and how the patient is seen.
fn of_service(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.facts.subject) {
        (IssueCode::SlotVisibility, _) => [
            "The slot must say in `meta.security` who may see it: {either}; found nothing. Add a \
             label with the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" and \
             such a code, as \"PUBLIC\" for a slot that is open to everybody.",
            "Le créneau doit dire dans `meta.security` qui peut le voir : {either} ; trouvé : \
             rien. Ajoutez une étiquette avec le système \
             « https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » et \
             un tel code, comme « PUBLIC » pour un créneau ouvert à tous.",
        ],
        (IssueCode::SlotConsultationType, _) => [
            "The patient is seen at the practice (AMB), at home (HH) or remotely (VR); found \
             {found|another code}. Write one of these three codes.",
            "Le patient est vu au cabinet (AMB), à domicile (HH) ou à distance (VR) ; trouvé : \
             {found|un autre code}. Écrivez l'un de ces trois codes.",
        ],
        (IssueCode::SlotBegun, _) => [
            "The acceptance tests refuse a slot that starts before the time of the check; found one. Leave out slots that \
             have begun: the builder of answers does so when it knows the time.",
            "Les tests de recette refusent un créneau qui commence avant l'heure de la vérification ; trouvé : un tel \
             créneau. Laissez de côté les créneaux commencés : le constructeur de réponses le fait quand il connaît l'heure.",
        ],
        (IssueCode::SosHomeVisit, _) => [
            "The acceptance tests refuse home visits (\"HH\") of an SOS Médecins association, which the guide allows. \
             Write \"AMB\" where patients come to a place of the association, or leave the slot out of what the tests see.",
            "Les tests de recette refusent les visites à domicile (« HH ») d'une association SOS Médecins, que le guide \
             permet. Écrivez « AMB » si les patients viennent dans un lieu de l'association, ou ne montrez pas ce créneau \
             aux tests.",
        ],
        (IssueCode::SlotConsultationMissing, _) => [
            "The slot should say how the patient is seen; found nothing. Add to `serviceType` a \
             coding with the system \"http://terminology.hl7.org/CodeSystem/v3-ActCode\" and the \
             code \"AMB\" (at the practice), \"HH\" (at home) or \"VR\" (remotely).",
            "Le créneau devrait dire comment le patient est vu ; trouvé : rien. Ajoutez à \
             `serviceType` un codage avec le système \
             « http://terminology.hl7.org/CodeSystem/v3-ActCode » et le code « AMB » (au cabinet), \
             « HH » (à domicile) ou « VR » (à distance).",
        ],
        (IssueCode::SlotAppointmentType, _) => [
            "`appointmentType` must say whether patients book the slot (ROUTINE) or come without \
             booking (WALKIN); found {found|no code of the system for it}. Write a coding with the \
             system \"http://terminology.hl7.org/CodeSystem/v2-0276\" and one of these two codes.",
            "`appointmentType` doit dire si le créneau se réserve (ROUTINE) ou si l'on vient sans \
             rendez-vous (WALKIN) ; trouvé : {found|aucun code du système prévu}. Écrivez un \
             codage avec le système « http://terminology.hl7.org/CodeSystem/v2-0276 » et l'un de \
             ces deux codes.",
        ],
        (IssueCode::SpecialtyAsText, _) => [
            "The speciality has a text and no code: the official validator refuses this; the SAS \
             accepts it. Where there is a code, write it, such as \"SM54\" of the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale\".",
            "La spécialité a un texte et pas de code : le validateur officiel refuse cela ; le SAS \
             l'accepte. S'il existe un code, écrivez-le, comme « SM54 » du système \
             « https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale ».",
        ],
        (IssueCode::SlotCptsLabel, "label") => [
            "The service type leads to a CPTS, so the slot must have the label \"CPTS\"; found \
             none. Add to `meta.security` the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" \
             with the code \"CPTS\", or leave this service type out.",
            "Ce type de service mène à une CPTS, donc le créneau doit avoir l'étiquette « CPTS » ; \
             trouvé : aucune. Ajoutez à `meta.security` le système \
             « https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » \
             avec le code « CPTS », ou omettez ce type de service.",
        ],
        (IssueCode::SlotCptsLabel, _) => [
            "The slot has the label \"CPTS\", so it must lead to that community; found no service \
             type that does. Add to `serviceType` one with the code \"604\" of the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement\" \
             and a reference to its service, such as \"HealthcareService/12\", or leave the label \
             out.",
            "Le créneau a l'étiquette « CPTS », donc il doit mener à cette communauté ; trouvé : \
             aucun type de service qui y mène. Ajoutez à `serviceType` le code « 604 » du système \
             « https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement » \
             et une référence à son service, comme « HealthcareService/12 », ou omettez \
             l'étiquette.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_schedule(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match code {
        IssueCode::ScheduleActors if told.facts.bound == 0 => [
            "`actor` of a schedule must name one {subject}; found none. Add a reference to it, \
             such as \"{subject}/12\".",
            "Dans un agenda (Schedule), `actor` doit nommer un {subject} ; trouvé : aucun. \
             Ajoutez-y une référence, comme « {subject}/12 ».",
        ],
        IssueCode::ScheduleActors => [
            "`actor` of a schedule must name one {subject} only; found {bound}. Keep one, and make \
             a schedule for each of the others.",
            "Dans un agenda (Schedule), `actor` doit nommer un seul {subject} ; trouvé : {bound}. \
             Gardez-en un, et faites un agenda pour chacun des autres.",
        ],
        IssueCode::SchedulePlace if told.facts.subject == "Location" => [
            "A place (Location) has one schedule only; found another one that names it too. Keep \
             one of the two, and let the slots of both refer to it.",
            "Un lieu (Location) n'a qu'un agenda (Schedule) ; trouvé : un autre qui le nomme \
             aussi. Gardez l'un des deux, et faites-y mener les créneaux de l'un et de l'autre.",
        ],
        IssueCode::SchedulePlace => [
            "A place (PractitionerRole) has one schedule only; found another one that names it \
             too. Keep one of the two, and let the slots of both refer to it.",
            "Un lieu (PractitionerRole) n'a qu'un agenda (Schedule) ; trouvé : un autre qui le \
             nomme aussi. Gardez l'un des deux, et faites-y mener les créneaux de l'un et de \
             l'autre.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_practitioner(code: IssueCode, _: &Told<'_>) -> Option<Text> {
    let text = match code {
        IssueCode::PractitionerNationalId => [
            "The national id of a practitioner is the digit 8 and the 11 digits of the RPPS \
             number, or the digit 0 and the 9 characters of the ADELI number; found \
             {found|nothing}. Write it with that first digit, such as \"810002909371\".",
            "L'identifiant national d'un professionnel est le chiffre 8 et les 11 chiffres du \
             numéro RPPS, ou le chiffre 0 et les 9 caractères du numéro ADELI ; trouvé : \
             {found|rien}. Écrivez-le avec ce premier chiffre, comme « 810002909371 ».",
        ],
        IssueCode::PractitionerName => [
            "The platform shows a practitioner by family name and given name; one of the two is \
             missing. Write both in `name`: `family`, such as \"Foret\", and the list `given`, \
             such as \"Pierre\".",
            "La plateforme affiche un professionnel par son nom et son prénom ; l'un des deux \
             manque. Écrivez les deux dans `name` : `family`, comme « Foret », et la liste \
             `given`, comme « Pierre ».",
        ],
        IssueCode::PractitionerAdeli => [
            "The acceptance tests refuse an ADELI number, which the guide allows: they want the digit 8 and the 11 \
             digits of the RPPS number, such as \"810002909371\". Write it as soon as the practitioner has one.",
            "Les tests de recette refusent un numéro ADELI, que le guide permet : ils attendent le chiffre 8 et les \
             11 chiffres du numéro RPPS, comme « 810002909371 ». Écrivez-le dès que le professionnel en a un.",
        ],
        IssueCode::PhoneFormat => [
            "A telephone number has \"+33\", or \"+262\", \"+590\", \"+594\" or \"+596\" overseas, \
             then 9 digits without the first 0 and without blanks; found {found|nothing}. Write it \
             as in \"+33102030405\".",
            "Un numéro de téléphone a « +33 », ou outre-mer « +262 », « +590 », « +594 » ou \
             « +596 », puis 9 chiffres sans le premier 0 et sans blanc ; trouvé : {found|rien}. \
             Écrivez-le comme « +33102030405 ».",
        ],
        _ => return None,
    };
    Some(text)
}

/// Structures and where they are. What was found may say where somebody is, and so is not quoted.
fn of_structure(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.facts.subject) {
        (IssueCode::PostalCode, _) => [
            "A post code has five digits; found a text of {length}. Write all of them and nothing \
             else, such as \"01000\".",
            "Un code postal a cinq chiffres ; trouvé : un texte de {length}. Écrivez-les tous et \
             rien d'autre, comme « 01000 ».",
        ],
        (IssueCode::StructureId, _) => [
            "The national id of a structure is 1 and the 9 digits of the FINESS number, else 3 and \
             the 14 digits of the SIRET number, else 4 and the 14 digits of the RPPS rang; found a \
             text of {length}. Write the number with that first digit, such as \"1950047225\".",
            "L'identifiant national d'une structure est 1 et les 9 chiffres du numéro FINESS, \
             sinon 3 et les 14 chiffres du SIRET, sinon 4 et les 14 chiffres du RPPS rang ; \
             trouvé : un texte de {length}. Écrivez le numéro avec ce premier chiffre, comme \
             « 1950047225 ».",
        ],
        (IssueCode::StructureIdAdeli, _) => [
            "The guide allows a structure to be named by its ADELI rang, which starts with 0, but \
             the acceptance tests do not; found a text of {length}. Where there is one, write the \
             FINESS number after a 1, such as \"1950047225\", or the SIRET number after a 3.",
            "Le guide permet de nommer une structure par son ADELI rang, qui commence par 0, mais \
             pas les tests de recette ; trouvé : un texte de {length}. S'il existe, écrivez le \
             numéro FINESS après un 1, comme « 1950047225 », ou le SIRET après un 3.",
        ],
        (IssueCode::StructureIdMissing, _) => [
            "A role should name its structure by the national id; found none. Write \
             `organization.identifier` with the system \"urn:oid:1.2.250.1.71.4.2.2\" and a \
             `value` such as \"1950047225\" (1 and the FINESS number).",
            "Un rôle (PractitionerRole) devrait nommer sa structure par l'identifiant national ; \
             trouvé : aucun. Écrivez `organization.identifier` avec le système \
             « urn:oid:1.2.250.1.71.4.2.2 » et une `value` comme « 1950047225 » (1 et le numéro \
             FINESS).",
        ],
        (IssueCode::StructureIdIncomplete, "type") => [
            "The id of the structure should stand with `type` and `system`; found no `type`. Write \
             as `type` the code \"IDNST\" of the system \
             \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203\", and as `system` \
             \"urn:oid:1.2.250.1.71.4.2.2\".",
            "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de \
             `type`. Écrivez comme `type` le code « IDNST » du système \
             « http://interopsante.org/fhir/CodeSystem/fr-v2-0203 », et comme `system` \
             « urn:oid:1.2.250.1.71.4.2.2 ».",
        ],
        (IssueCode::StructureIdIncomplete, _) => [
            "The id of the structure should stand with `type` and `system`; found no `system`. \
             Write \"urn:oid:1.2.250.1.71.4.2.2\".",
            "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de \
             `system`. Écrivez « urn:oid:1.2.250.1.71.4.2.2 ».",
        ],
        (IssueCode::SosDetails, "telecom") => [
            "The acceptance tests refuse a place of an association whose first contact is no telephone number; found \
             none in the first place. Write it first in `telecom`, such as \"+33102030405\" with the system \"phone\".",
            "Les tests de recette refusent un lieu d'association dont le premier contact n'est pas un numéro de \
             téléphone ; trouvé : aucun en premier. Écrivez-le en tête de `telecom`, comme « +33102030405 » avec le \
             système « phone ».",
        ],
        (IssueCode::SosDetails, _) => [
            "The acceptance tests refuse an association without a name; found none. Add it in `name`, such as \"SOS \
             Médecins de Rennes\".",
            "Les tests de recette refusent une association sans nom ; trouvé : aucun. Ajoutez-le dans `name`, comme \
             « SOS Médecins de Rennes ».",
        ],
        (IssueCode::CptsDetails, "telecom") => [
            "The platform shows the telephone number of a CPTS; found none. Add it in `telecom`, \
             such as \"+33102030405\".",
            "La plateforme affiche le numéro de téléphone d'une CPTS ; trouvé : aucun. Ajoutez-le \
             dans `telecom`, comme « +33102030405 ».",
        ],
        (IssueCode::CptsDetails, _) => [
            "The platform shows a CPTS by its name; found none. Add it in `name`, such as \"CPTS \
             Axe Majeur\".",
            "La plateforme affiche une CPTS par son nom ; trouvé : aucun. Ajoutez-le dans `name`, \
             comme « CPTS Axe Majeur ».",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_role(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.facts.subject, told.facts.bound) {
        (IssueCode::RolePhone, ..) => [
            "The acceptance tests refuse a role without a telephone number; found none. Add it in `telecom`, such as \
             \"+33102030405\" with the system \"phone\".",
            "Les tests de recette refusent un rôle (PractitionerRole) sans numéro de téléphone ; trouvé : aucun. \
             Ajoutez-le dans `telecom`, comme « +33102030405 » avec le système « phone ».",
        ],
        (IssueCode::RolePlace, "reference", _) => [
            "`location` of a role must refer to the place in its `contained`. Write \"#\" and the \
             `id` of that place, such as \"#lieu-1\".",
            "Le `location` d'un rôle (PractitionerRole) doit mener au lieu de son `contained`. \
             Écrivez « # » et l'`id` de ce lieu, comme « #lieu-1 ».",
        ],
        (IssueCode::RolePlace, _, 0) => [
            "`contained` of a role must hold its place, a Location with an `id`, and nothing else; \
             found none. Write one role for each place, with that place in it.",
            "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec \
             un `id`, et rien d'autre ; trouvé : rien. Écrivez un rôle pour chaque lieu, avec ce \
             lieu dedans.",
        ],
        (IssueCode::RolePlace, _, 1) => [
            "`contained` of a role must hold its place, a Location with an `id`, and nothing else; \
             found something else, or a place without `id`. Write one role for each place, with \
             that place in it.",
            "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec \
             un `id`, et rien d'autre ; trouvé : autre chose, ou un lieu sans `id`. Écrivez un \
             rôle pour chaque lieu, avec ce lieu dedans.",
        ],
        (IssueCode::RolePlace, ..) => [
            "`contained` of a role must hold its place, a Location with an `id`, and nothing else; \
             found {bound} resources. Write one role for each place, with that place in it.",
            "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec \
             un `id`, et rien d'autre ; trouvé : {bound} ressources. Écrivez un rôle pour chaque \
             lieu, avec ce lieu dedans.",
        ],
        (IssueCode::RolePractitioner, "missing", _) => [
            "A role must refer to its practitioner; found no reference. Write \"Practitioner/\" \
             and the `id`, such as \"Practitioner/12\", in `practitioner.reference`.",
            "Un rôle (PractitionerRole) doit mener à son praticien ; trouvé : aucune référence. \
             Écrivez « Practitioner/ » et l'`id`, comme « Practitioner/12 », dans \
             `practitioner.reference`.",
        ],
        (IssueCode::RolePractitioner, ..) => [
            "A role and the schedule that names it belong to one practitioner; found two. Correct \
             `practitioner` of the role, or `actor` of the schedule.",
            "Un rôle (PractitionerRole) et l'agenda (Schedule) qui le nomme sont d'un seul \
             praticien ; trouvé : deux. Corrigez le `practitioner` du rôle, ou l'`actor` de \
             l'agenda.",
        ],
        _ => return None,
    };
    Some(text)
}
