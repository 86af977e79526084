//! Of the rules of the guide's text and acceptance tests.

use super::{super::super::IssueCode, Told, characters, either, found, found_or, names, shown};

/// An address as `Slot.comment` has it.
const AGENDA: &str = "https://agenda.example.fr/rdv?lieu=12";

pub(super) fn of_guide(code: IssueCode, told: &Told<'_>) -> String {
    of_slot(code, told)
        .or_else(|| of_people(code, told))
        .or_else(|| of_place(code, told))
        .or_else(|| of_answer(code, told))
        .or_else(|| of_regulator(code, told))
        .unwrap_or_else(|| of_appointment(code, told))
}

fn of_slot(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::SlotInstantFormat => format!(
            "`{}` doit comporter les millisecondes et le décalage horaire en chiffres ; trouvé : {}. Écrivez-le comme « \
             2026-03-02T09:00:00.000+01:00 ».",
            told.facts.subject,
            found(told)
        ),
        IssueCode::SlotOrder => {
            "Le créneau doit finir après son début ; trouvé : un `end` qui n'est pas postérieur à `start`. Corrigez \
             l'un des deux."
                .to_owned()
        }
        IssueCode::SlotBookingUrl => booking_url(told),
        IssueCode::SlotWalkInUrl => format!(
            "Pour un créneau sans rendez-vous (WALKIN), le guide n'exige pas d'adresse, mais les tests de recette en \
             veulent une dans le `comment` de chaque créneau ; trouvé : aucune. Ajoutez celle de l'agenda, comme « \
             {AGENDA} »."
        ),
        IssueCode::SlotBookingUrlQuery => format!(
            "Les tests de recette ajoutent « &origin=… » à la fin de l'adresse de `comment` ; trouvé : une adresse sans « ? ». Écrivez une adresse qui a un paramètre, comme « {AGENDA} », ou vérifiez que la page \
             s'ouvre quand même."
        ),
        IssueCode::SlotVisibility => format!(
            "Le créneau doit dire dans `meta.security` qui peut le voir : {} ; trouvé : rien. Ajoutez une étiquette avec \
             le système « https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » et un tel \
             code, comme « PUBLIC » pour un créneau ouvert à tous.",
            either(&names(&told.facts.expected, ["", ""]))
        ),
        IssueCode::SlotConsultationType => format!(
            "Le patient est vu au cabinet (AMB), à domicile (HH) ou à distance (VR) ; trouvé : {}. Écrivez l'un de ces \
             trois codes.",
            found_or(told, "un autre code")
        ),
        IssueCode::SlotConsultationMissing => {
            "Le créneau devrait dire comment le patient est vu ; trouvé : rien. Ajoutez à `serviceType` un codage avec \
             le système « http://terminology.hl7.org/CodeSystem/v3-ActCode » et le code « AMB » (au cabinet), « HH » \
             (à domicile) ou « VR » (à distance)."
                .to_owned()
        }
        IssueCode::SlotAppointmentType => format!(
            "`appointmentType` doit dire si le créneau se réserve (ROUTINE) ou si l'on vient sans rendez-vous (WALKIN) ; \
             trouvé : {}. Écrivez un codage avec le système « http://terminology.hl7.org/CodeSystem/v2-0276 » et l'un \
             de ces deux codes.",
            found_or(told, "aucun code du système prévu")
        ),
        IssueCode::SpecialtyAsText => {
            "La spécialité a un texte et pas de code : le validateur officiel refuse cela ; le SAS l'accepte. S'il \
             existe un code, écrivez-le, comme « SM54 » du système « \
             https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale »."
                .to_owned()
        }
        IssueCode::SlotOutsideWindow => match told.facts.subject {
            "before" => {
                "La requête demande des créneaux qui commencent plus tard (`start=ge…`). Omettez celui-ci, ou corrigez \
                 son `start` ou le décalage horaire qui s'y trouve."
            }
            _ => {
                "La requête demande des créneaux qui commencent plus tôt (`start=le…`). Omettez celui-ci, ou corrigez \
                 son `start` ou le décalage horaire qui s'y trouve."
            }
        }
        .to_owned(),
        IssueCode::SlotDayAfter => format!(
            "La requête demande des créneaux jusqu'à la veille (`start=le…%2B00:00`) ; trouvé : un début le {}. La plateforme \
             marque l'heure de Paris par +00:00, et les tests de recette refusent le lendemain. Omettez celui-ci.",
            found(told)
        ),
        IssueCode::SlotCptsLabel => match told.facts.subject {
            "label" => {
                "Ce type de service mène à une CPTS, donc le créneau doit avoir l'étiquette « CPTS » ; trouvé : aucune. \
                 Ajoutez à `meta.security` le système « \
                 https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau » avec le code « CPTS », \
                 ou omettez ce type de service."
            }
            _ => {
                "Le créneau a l'étiquette « CPTS », donc il doit mener à cette communauté ; trouvé : aucun type de \
                 service qui y mène. Ajoutez à `serviceType` le code « 604 » du système « \
                 https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement » et \
                 une référence à son service, comme « HealthcareService/12 », ou omettez l'étiquette."
            }
        }
        .to_owned(),
        IssueCode::ScheduleActors => schedule_actors(told),
        IssueCode::SchedulePlace => {
            let what = match told.facts.subject {
                "Location" => "lieu (Location)",
                _ => "lieu (PractitionerRole)",
            };
            format!(
                "Un {what} n'a qu'un agenda (Schedule) ; trouvé : un autre qui le nomme aussi. Gardez l'un des deux, et \
                 faites-y mener les créneaux de l'un et de l'autre."
            )
        }
        _ => return None,
    };
    Some(text)
}

/// How long a text is that may say who or where somebody is, and so is not quoted.
fn length(told: &Told<'_>) -> String {
    let found = told.facts.found.as_deref().unwrap_or_default();
    format!("un texte de {}", characters(found.chars().count()))
}

fn booking_url(told: &Told<'_>) -> String {
    match told.facts.subject {
        // not quoted: an agenda may have had remarks on people there
        "address" => format!(
            "`comment` doit être une adresse qu'un navigateur ouvre, et rien d'autre ; trouvé : un autre texte. Écrivez \
             l'adresse de l'agenda en entier, comme « {AGENDA} »."
        ),
        _ => format!(
            "Un créneau qui se réserve doit avoir dans `comment` l'adresse où le régulateur le réserve ; trouvé : \
             aucune. Ajoutez celle de l'agenda, comme « {AGENDA} »."
        ),
    }
}

fn schedule_actors(told: &Told<'_>) -> String {
    let name = told.facts.subject;
    match told.facts.bound {
        0 => format!(
            "Dans un agenda (Schedule), `actor` doit nommer un {name} ; trouvé : aucun. Ajoutez-y une référence, comme « \
             {name}/12 »."
        ),
        count => format!(
            "Dans un agenda (Schedule), `actor` doit nommer un seul {name} ; trouvé : {count}. Gardez-en un, et faites \
             un agenda pour chacun des autres."
        ),
    }
}

fn of_people(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::PractitionerNationalId => format!(
            "L'identifiant national d'un professionnel est le chiffre 8 et les 11 chiffres du numéro RPPS, ou le chiffre \
             0 et les 9 caractères du numéro ADELI ; trouvé : {}. Écrivez-le avec ce premier chiffre, comme « \
             810002909371 ».",
            found(told)
        ),
        IssueCode::PractitionerName => {
            "La plateforme affiche un professionnel par son nom et son prénom ; l'un des deux manque. Écrivez les deux dans `name` : `family`, comme « Foret », et \
             la liste `given`, comme « Pierre »."
                .to_owned()
        }
        IssueCode::PhoneFormat => format!(
            "Un numéro de téléphone a « +33 », ou outre-mer « +262 », « +590 », « +594 » ou « +596 », puis 9 chiffres \
             sans le premier 0 et sans blanc ; trouvé : {}. Écrivez-le comme « +33102030405 ».",
            found(told)
        ),
        _ => return None,
    };
    Some(text)
}

fn of_place(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::PostalCode => format!(
            "Un code postal a cinq chiffres ; trouvé : {}. Écrivez-les tous et rien d'autre, comme « 01000 ».",
            length(told)
        ),
        IssueCode::StructureId => format!(
            "L'identifiant national d'une structure est 1 et les 9 chiffres du numéro FINESS, sinon 3 et les 14 chiffres \
             du SIRET, sinon 4 et les 14 chiffres du RPPS rang ; trouvé : {}. Écrivez le numéro avec ce premier \
             chiffre, comme « 1950047225 ».",
            length(told)
        ),
        IssueCode::StructureIdAdeli => format!(
            "Le guide permet de nommer une structure par son ADELI rang, qui commence par 0, mais pas les tests de \
             recette ; trouvé : {}. S'il existe, écrivez le numéro FINESS après un 1, comme « 1950047225 », ou le SIRET \
             après un 3.",
            length(told)
        ),
        IssueCode::StructureIdMissing => {
            "Un rôle (PractitionerRole) devrait nommer sa structure par l'identifiant national ; trouvé : aucun. Écrivez \
             `organization.identifier` avec le système « urn:oid:1.2.250.1.71.4.2.2 » et une `value` comme « 1950047225 \
             » (1 et le numéro FINESS)."
                .to_owned()
        }
        IssueCode::StructureIdIncomplete => match told.facts.subject {
            "type" => {
                "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de `type`. Écrivez comme \
                 `type` le code « IDNST » du système « http://interopsante.org/fhir/CodeSystem/fr-v2-0203 », et comme \
                 `system` « urn:oid:1.2.250.1.71.4.2.2 »."
            }
            _ => {
                "L'identifiant de la structure devrait avoir `type` et `system` ; trouvé : pas de `system`. Écrivez « \
                 urn:oid:1.2.250.1.71.4.2.2 »."
            }
        }
        .to_owned(),
        IssueCode::RolePlace => role_place(told),
        IssueCode::RolePractitioner => match told.facts.subject {
            "missing" => {
                "Un rôle (PractitionerRole) doit mener à son praticien ; trouvé : aucune référence. Écrivez « Practitioner/ » \
                 et l'`id`, comme « Practitioner/12 », dans `practitioner.reference`."
            }
            _ => {
                "Un rôle (PractitionerRole) et l'agenda (Schedule) qui le nomme sont d'un seul praticien ; trouvé : deux. \
                 Corrigez le `practitioner` du rôle, ou l'`actor` de l'agenda."
            }
        }
        .to_owned(),
        IssueCode::CptsDetails => match told.facts.subject {
            "telecom" => {
                "La plateforme affiche le numéro de téléphone d'une CPTS ; trouvé : aucun. Ajoutez-le dans `telecom`, \
                 comme « +33102030405 »."
            }
            _ => {
                "La plateforme affiche une CPTS par son nom ; trouvé : aucun. Ajoutez-le dans `name`, comme « CPTS Axe \
                 Majeur »."
            }
        }
        .to_owned(),
        _ => return None,
    };
    Some(text)
}

fn role_place(told: &Told<'_>) -> String {
    if told.facts.subject == "reference" {
        return "Le `location` d'un rôle (PractitionerRole) doit mener au lieu de son `contained`. Écrivez « # » et l'`id` \
                de ce lieu, comme « #lieu-1 »."
            .to_owned();
    }
    let count = match told.facts.bound {
        0 => "rien".to_owned(),
        1 => "autre chose, ou un lieu sans `id`".to_owned(),
        count => format!("{count} ressources"),
    };
    format!(
        "Le `contained` d'un rôle (PractitionerRole) doit contenir son lieu, une Location avec un `id`, et rien d'autre ; \
         trouvé : {count}. Écrivez un rôle pour chaque lieu, avec ce lieu dedans."
    )
}

fn of_answer(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::ClaimedProfile => {
            let found = match told.facts.bound {
                0 => "rien".to_owned(),
                1 => found_or(told, "aucune adresse"),
                count => format!("{count} adresses"),
            };
            format!(
                "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une seule adresse, « {} » ; trouvé : \
                 {found}. \
                 Écrivez cette adresse et aucune autre.",
                told.expected()
            )
        }
        IssueCode::RelativeReference => format!(
            "Dans une réponse, une référence est le type et l'`id`, comme « Schedule/12 » ; trouvé : {}. Écrivez-la sous \
             cette forme.",
            found(told)
        ),
        IssueCode::AnswerReference => answer_reference(told),
        IssueCode::AnswerTotal => {
            let slots = told.facts.bound;
            let found = told.found().map_or_else(|| "rien".to_owned(), shown);
            format!(
                "`total` doit être le nombre de créneaux de la réponse, {slots} ; trouvé : {found}. Écrivez {slots}."
            )
        }
        IssueCode::AnswerSelfLink => self_link(told),
        IssueCode::SelfLinkPlus => {
            "Dans l'adresse d'un lien, un « + » seul se lit comme un blanc. Écrivez « %2B », comme « \
             start=ge2026-03-02T08:00:00.000%2B01:00 »."
                .to_owned()
        }
        IssueCode::AnswerMode => {
            let wanted = told.expected();
            let why = match wanted {
                "match" => "c'est ce que cherche la requête",
                "outcome" => "cela dit comment la recherche s'est passée",
                _ => "cela ne fait qu'accompagner ce que cherche la requête",
            };
            format!(
                "Le `search.mode` de l'entrée doit être « {wanted} », car {why} ; trouvé : {}. Écrivez « {wanted} ».",
                found(told)
            )
        }
        IssueCode::AnswerDuplicate => answer_duplicate(told),
        IssueCode::AnswerUnused => format!(
            "Une réponse contient des créneaux et ce à quoi ils mènent ; trouvé : {}, à quoi aucun ne mène. Omettez cette \
             ressource, ou corrigez les références qui devaient la nommer.",
            told.facts.subject
        ),
        IssueCode::AnswerForeign => match told.found() {
            Some(of_type) => format!(
                "Une réponse de ce genre n'a pas de ressource du type {}. Omettez l'entrée.",
                shown(of_type)
            ),
            None => "Une réponse de ce genre n'a pas de ressource de ce type. Omettez l'entrée.".to_owned(),
        },
        IssueCode::AnswerFullUrl => full_url(told),
        IssueCode::AnswerNotAsked => match told.facts.subject {
            "Organization" => {
                "La requête ne nomme pas cette association par son numéro SIRET. Omettez-la avec ses lieux et leurs \
                 créneaux, ou corrigez son `identifier`."
            }
            _ => {
                "La requête ne nomme pas ce professionnel par l'identifiant national. Omettez-le avec ses créneaux, ou \
                 corrigez son `identifier`."
            }
        }
        .to_owned(),
        IssueCode::CptsOrganizations => format!(
            "Une réponse doit avoir une Organization pour chaque HealthcareService ; trouvé : {} Organization pour {} HealthcareService. Ajoutez celles \
             qui manquent, et omettez celles qu'aucun `providedBy` ne nomme.",
            told.found().map_or_else(|| "aucune".to_owned(), shown),
            told.facts.bound
        ),
        IssueCode::EmptyAnswer => {
            "La réponse n'a pas d'entrée, car aucun créneau n'a été trouvé : le validateur officiel refuse cela ; le SAS \
             l'accepte. Laissez-la ainsi, avec `total` à 0 et le lien `self`."
                .to_owned()
        }
        _ => return None,
    };
    Some(text)
}

fn answer_reference(told: &Told<'_>) -> String {
    if told.found().is_none() {
        return format!(
            "Ce à quoi une ressource renvoie doit être dans la réponse ; trouvé : pas de `reference`. Écrivez le type et \
             l'`id`, comme « {}/12 », et ajoutez cette ressource.",
            told.facts.subject
        );
    }
    format!(
        "Ce que nomme une ressource doit être dans la réponse ; trouvé : aucune entrée pour {}. Ajoutez-la, ou \
             corrigez la référence.",
        found(told)
    )
}

fn answer_duplicate(told: &Told<'_>) -> String {
    if told.facts.subject == "person" {
        return "Un praticien n'est qu'une fois dans une réponse ; trouvé : le même identifiant national dans une entrée \
             précédente, sous un autre `id`. Gardez l'un des deux, et faites-y mener les agendas et les rôles de l'un et de l'autre."
                .to_owned();
    }
    format!(
        "Une ressource n'est qu'une fois dans une réponse, quel que soit ce qui y mène ; trouvé : {} avec l'`id` {} \
             dans une entrée précédente aussi. Omettez cette entrée, ou corrigez l'`id`.",
        told.facts.subject,
        found(told)
    )
}

fn self_link(told: &Told<'_>) -> String {
    match (told.facts.subject, told.facts.bound) {
        ("plus", _) => {
            "Le lien `self` doit se lire comme la requête reçue, et un « + » seul s'y lit comme un blanc. Écrivez chaque \
             « + » sous la forme « %2B », et tout le reste comme il a été reçu."
        }
        ("other", _) => {
            "Le lien `self` doit être la requête reçue, avec les mêmes paramètres et valeurs ; trouvé : une autre. \
             Écrivez l'adresse de la requête comme elle est arrivée."
        }
        (_, 0) => {
            "Une réponse doit avoir un lien, `self` ; trouvé : aucun. Ajoutez-le, avec dans `url` l'adresse de la requête \
             comme elle est arrivée."
        }
        (_, 1) => {
            "Une réponse doit avoir un lien, `self` ; trouvé : un lien d'une autre `relation` ou sans `url`. Écrivez « \
             self », et l'adresse de la requête comme elle est arrivée."
        }
        _ => {
            "Une réponse ne doit avoir qu'un lien, `self` ; trouvé : plusieurs. Gardez celui qui a l'adresse de la \
             requête comme elle est arrivée."
        }
    }
    .to_owned()
}

fn full_url(told: &Told<'_>) -> String {
    match told.facts.subject {
        "base" => format!(
            "`fullUrl` doit commencer comme dans les entrées précédentes, par l'adresse du serveur ; trouvé : {}. \
             Écrivez le même serveur dans chaque entrée.",
            found(told)
        ),
        _ => format!(
            "`fullUrl` doit être l'adresse du serveur, puis le type et l'`id` de la ressource ; trouvé : {}. Écrivez-la \
             comme « https://agenda.example.fr/fhir/Slot/12 ».",
            found(told)
        ),
    }
}

fn of_regulator(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match (code, told.facts.subject) {
        (IssueCode::RegulatorName, _) => {
            "Un régulateur doit avoir un nom et un prénom ; l'un des deux manque. Écrivez les deux dans `name`, ou \
             répondez 422 à une requête qui ne les a pas."
                .to_owned()
        }
        (IssueCode::RegulatorEmail, "form") => format!(
            "L'adresse électronique d'un régulateur a un nom, « @ » et un domaine ; trouvé : {}. Écrivez-la comme « \
             regulateur@exemple.fr ».",
            found(told)
        ),
        (IssueCode::RegulatorEmail, _) => {
            "Un régulateur doit avoir une adresse électronique ; trouvé : aucune. Écrivez-la dans `telecom`, avec le \
             système « email », ou répondez 422 à une requête qui ne l'a pas."
                .to_owned()
        }
        (IssueCode::RegulatorId, "form") => format!(
            "L'identifiant national d'un régulateur est celui de sa carte : un numéro RPPS après un 8, comme « \
             810002909371 », ou l'identifiant d'une structure, « / » et un numéro, comme « 3456780581/11242343 » ; \
             trouvé : {}. Écrivez-le sous l'une de ces formes.",
            found(told)
        ),
        (IssueCode::RegulatorId, _) => {
            "Un régulateur doit avoir un identifiant national (système « urn:oid:1.2.250.1.71.4.2.1 ») ou celui de la \
             plateforme (« urn:oid:1.2.250.1.213.3.6 ») ; trouvé : aucun. Écrivez l'un des deux, ou répondez 422 à une \
             requête qui ne l'a pas."
                .to_owned()
        }
        (IssueCode::RegulatorTwoIds, _) => {
            "Un régulateur a un seul identifiant à la fois, le national ou celui de la plateforme ; trouvé : les deux. \
             Gardez celui que le compte porte à présent."
                .to_owned()
        }
        (IssueCode::RegulatorSource, _) => {
            "Le compte d'un régulateur devrait dire dans `meta.source` qu'il vient de la plateforme ; trouvé : rien. \
             Ajoutez « urn:oid:1.2.250.1.213.3.6 »."
                .to_owned()
        }
        _ => return None,
    };
    Some(text)
}

fn of_appointment(code: IssueCode, told: &Told<'_>) -> String {
    match (code, told.facts.subject) {
        (IssueCode::AppointmentStatus, _) => format!(
            "`status` doit être {} ; trouvé : {}. Écrivez « booked » quand le rendez-vous est pris ou déplacé, « \
             fulfilled » quand le patient est venu, « noshow » quand il n'est pas venu, « cancelled » quand le \
             rendez-vous est annulé.",
            either(&names(&told.facts.expected, ["« ", " »"])),
            found(told)
        ),
        (IssueCode::AppointmentId, _) => {
            "Le rendez-vous doit être connu par une adresse de l'éditeur comme `system` et par une `value` sans caractère \
             de contrôle ; trouvé : un identifiant qu'une mise à jour ne pourrait pas nommer. Écrivez dans `identifier` un \
             système comme « https://agenda.example.fr/rdv » et une valeur comme un UUID."
                .to_owned()
        }
        (IssueCode::AppointmentOrder, "missing") => {
            "Le rendez-vous doit dire quand il commence et quand il finit ; trouvé : pas d'instant. Écrivez-le comme « \
             2026-03-02T09:00:00.000+01:00 »."
                .to_owned()
        }
        (IssueCode::AppointmentOrder, _) => {
            "Le rendez-vous doit finir après son début ; trouvé : un `end` qui n'est pas postérieur à `start`. Corrigez \
             l'un des deux."
                .to_owned()
        }
        (IssueCode::AppointmentPractitioner, "form") => format!(
            "L'identifiant national du professionnel est le chiffre 8 et les 11 chiffres du numéro RPPS, ou le chiffre 0 \
             et les 9 caractères du numéro ADELI ; trouvé : {}. Écrivez-le avec ce premier chiffre, comme « \
             810002909371 ».",
            found(told)
        ),
        (IssueCode::AppointmentPractitioner, _) => {
            "Le rendez-vous doit nommer le professionnel ; trouvé : aucun. Écrivez dans `participant.actor.identifier` le \
             système « urn:oid:1.2.250.1.71.4.2.1 » et l'identifiant national, comme « 810002909371 »."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, "form") => {
            "L'identifiant national du régulateur qui a pris le rendez-vous est comme « 810002909371 » ou « \
             3456780581/11242343 » ; trouvé : une autre forme. Écrivez-le tel que la plateforme l'a envoyé avec le \
             compte."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, "technical") => {
            "L'identifiant que la plateforme a donné au régulateur qui a pris le rendez-vous est un texte sans blanc autour \
             ni caractère de contrôle, comme un UUID ; trouvé : autre chose. Écrivez-le tel que la plateforme l'a envoyé \
             avec le compte."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, "type") => format!(
            "L'identifiant du régulateur qui a pris le rendez-vous a le type « IDNPS » avec le système national, « INTRN » \
             avec celui de la plateforme ; trouvé : {}. Écrivez type, système et valeur tels que la plateforme les a \
             envoyés avec le compte.",
            found_or(told, "un autre")
        ),
        (IssueCode::AppointmentOperator, "missing") => {
            "Le rendez-vous doit nommer par un identifiant le régulateur qui l'a pris ; trouvé : aucun. Écrivez dans \
             `identifier` le système et la valeur exactement comme la plateforme les a envoyés avec le compte."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, _) => format!(
            "L'identifiant du régulateur qui a pris le rendez-vous a le système « urn:oid:1.2.250.1.71.4.2.1 » (national) \
             ou « urn:oid:1.2.250.1.213.3.6 » (celui de la plateforme) ; trouvé : {}. Écrivez système et valeur tels que \
             la plateforme les a envoyés avec le compte.",
            found_or(told, "un autre")
        ),
        (IssueCode::AppointmentParticipation, _) => {
            "Dans le guide, le `status` du professionnel d'un rendez-vous est « accepted » ; trouvé : « needs-action ». \
             Écrivez « accepted »."
                .to_owned()
        }
        (IssueCode::AppointmentCreated, _) => {
            "Le rendez-vous devrait dire dans `created` quand il a été pris ; trouvé : rien. Ajoutez-le, comme « \
             2026-03-02T08:50:00+01:00 »."
                .to_owned()
        }
        (IssueCode::FlowUnknown, _) => format!(
            "Rien ne dit le flux, et aucune règle du guide n'a donc été vérifiée. Écrivez dans `meta.profile` l'adresse \
             que votre flux a pour ce type, comme « {} », ou nommez le cas d'usage au validateur.",
            told.expected()
        ),
        (code, _) => format!("La règle {code} n'est pas respectée. Voyez ce qu'elle demande."),
    }
}
