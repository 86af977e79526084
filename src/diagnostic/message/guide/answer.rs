//! Of answers to searches.

use super::{IssueCode, Text, Told};

pub(super) fn text(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    [of_answer, of_resource, of_reference, of_link].iter().find_map(|of| of(code, told))
}

/// The answer as a whole, and what its entries say of themselves.
fn of_answer(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.expected()) {
        (IssueCode::AnswerTotal, _) => [
            "`total` must be the number of slots in the answer, {bound}; found {value|nothing}. \
             Write {bound}.",
            "`total` doit être le nombre de créneaux de la réponse, {bound} ; trouvé : \
             {value|rien}. Écrivez {bound}.",
        ],
        (IssueCode::EmptyAnswer, _) => [
            "The answer has no entries, because no slot was found: the official validator refuses \
             this; the SAS accepts it. Leave it so, with `total` 0 and the self link.",
            "La réponse n'a pas d'entrée, car aucun créneau n'a été trouvé : le validateur \
             officiel refuse cela ; le SAS l'accepte. Laissez-la ainsi, avec `total` à 0 et le \
             lien `self`.",
        ],
        (IssueCode::CptsOrganizations, _) => [
            "An answer must have one Organization for each HealthcareService; found {value|none} \
             Organization for {bound} HealthcareService. Add those that are missing, and leave out \
             those that no `providedBy` names.",
            "Une réponse doit avoir une Organization pour chaque HealthcareService ; trouvé : \
             {value|aucune} Organization pour {bound} HealthcareService. Ajoutez celles qui \
             manquent, et omettez celles qu'aucun `providedBy` ne nomme.",
        ],
        (IssueCode::AnswerMode, "match") => [
            "`search.mode` of the entry must be \"{expected}\", as this is what the request \
             searches; found {found|nothing}. Write \"{expected}\".",
            "Le `search.mode` de l'entrée doit être « {expected} », car c'est ce que cherche la \
             requête ; trouvé : {found|rien}. Écrivez « {expected} ».",
        ],
        (IssueCode::AnswerMode, "outcome") => [
            "`search.mode` of the entry must be \"{expected}\", as this tells how the search went; \
             found {found|nothing}. Write \"{expected}\".",
            "Le `search.mode` de l'entrée doit être « {expected} », car cela dit comment la \
             recherche s'est passée ; trouvé : {found|rien}. Écrivez « {expected} ».",
        ],
        (IssueCode::AnswerMode, _) => [
            "`search.mode` of the entry must be \"{expected}\", as this only comes along with what \
             the request searches; found {found|nothing}. Write \"{expected}\".",
            "Le `search.mode` de l'entrée doit être « {expected} », car cela ne fait \
             qu'accompagner ce que cherche la requête ; trouvé : {found|rien}. Écrivez \
             « {expected} ».",
        ],
        (IssueCode::AnswerFullUrl, _) if told.facts.subject == "base" => [
            "`fullUrl` must start as in the entries before, with the address of the server; found \
             {found|nothing}. Write the same server in every entry.",
            "`fullUrl` doit commencer comme dans les entrées précédentes, par l'adresse du \
             serveur ; trouvé : {found|rien}. Écrivez le même serveur dans chaque entrée.",
        ],
        (IssueCode::AnswerFullUrl, _) => [
            "`fullUrl` must be the address of the server, then the type and the `id` of the \
             resource; found {found|nothing}. Write it as in \
             \"https://agenda.example.fr/fhir/Slot/12\".",
            "`fullUrl` doit être l'adresse du serveur, puis le type et l'`id` de la ressource ; \
             trouvé : {found|rien}. Écrivez-la comme « https://agenda.example.fr/fhir/Slot/12 ».",
        ],
        _ => return None,
    };
    Some(text)
}

/// Which resources are in it.
fn of_resource(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.facts.subject) {
        (IssueCode::ClaimedProfile, _) => match told.facts.bound {
            0 => [
                "The acceptance tests find this resource only when `meta.profile` holds one \
                 address, \"{expected}\"; found nothing. Write that address and no other.",
                "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une \
                 seule adresse, « {expected} » ; trouvé : rien. Écrivez cette adresse et aucune \
                 autre.",
            ],
            1 => [
                "The acceptance tests find this resource only when `meta.profile` holds one \
                 address, \"{expected}\"; found {found|no address}. Write that address and no \
                 other.",
                "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une \
                 seule adresse, « {expected} » ; trouvé : {found|aucune adresse}. Écrivez cette \
                 adresse et aucune autre.",
            ],
            _ => [
                "The acceptance tests find this resource only when `meta.profile` holds one \
                 address, \"{expected}\"; found {bound} addresses. Write that address and no \
                 other.",
                "Les tests de recette ne trouvent cette ressource que si `meta.profile` a une \
                 seule adresse, « {expected} » ; trouvé : {bound} adresses. Écrivez cette adresse \
                 et aucune autre.",
            ],
        },
        (IssueCode::AnswerDuplicate, "person") => [
            "A practitioner stands once in an answer; found the same national id in an earlier \
             entry, under another `id`. Keep one of the two, and let the schedules and roles of \
             both refer to it.",
            "Un praticien n'est qu'une fois dans une réponse ; trouvé : le même identifiant \
             national dans une entrée précédente, sous un autre `id`. Gardez l'un des deux, et \
             faites-y mener les agendas et les rôles de l'un et de l'autre.",
        ],
        (IssueCode::AnswerDuplicate, _) => [
            "A resource stands once in an answer, whoever refers to it; found a {subject} with \
             this `id` in an earlier entry too. Leave this entry out, or correct the `id`.",
            "Une ressource n'est qu'une fois dans une réponse, quel que soit ce qui y mène ; \
             trouvé : une ressource {subject} avec cet `id` dans une entrée précédente aussi. \
             Omettez cette entrée, ou corrigez l'`id`.",
        ],
        (IssueCode::AnswerUnused, _) => [
            "An answer holds slots and what they lead to; found a {subject} that none leads to. \
             Leave it out, or correct the references that should name it.",
            "Une réponse contient des créneaux et ce à quoi ils mènent ; trouvé : {subject}, à \
             quoi aucun ne mène. Omettez cette ressource, ou corrigez les références qui devaient \
             la nommer.",
        ],
        (IssueCode::AnswerForeign, _) if told.shown().is_some() => [
            "An answer of this kind has no resource of the type {value}. Leave the entry out.",
            "Une réponse de ce genre n'a pas de ressource du type {value}. Omettez l'entrée.",
        ],
        (IssueCode::AnswerForeign, _) => [
            "An answer of this kind has no resource of this type. Leave the entry out.",
            "Une réponse de ce genre n'a pas de ressource de ce type. Omettez l'entrée.",
        ],
        (IssueCode::AnswerNotAsked, "Organization") => [
            "The request does not name this association by its SIRET number. Leave it out with its \
             places and their slots, or correct its `identifier`.",
            "La requête ne nomme pas cette association par son numéro SIRET. Omettez-la avec ses \
             lieux et leurs créneaux, ou corrigez son `identifier`.",
        ],
        (IssueCode::AnswerNotAsked, _) => [
            "The request does not name this practitioner by the national id. Leave the \
             practitioner out with the slots, or correct the `identifier`.",
            "La requête ne nomme pas ce professionnel par l'identifiant national. Omettez-le avec \
             ses créneaux, ou corrigez son `identifier`.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_reference(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match code {
        IssueCode::RelativeReference => [
            "A reference within an answer is the type and the `id`, such as \"Schedule/12\"; found \
             {found|nothing}. Write it in that form.",
            "Dans une réponse, une référence est le type et l'`id`, comme « Schedule/12 » ; \
             trouvé : {found|rien}. Écrivez-la sous cette forme.",
        ],
        IssueCode::AnswerReference if told.found().is_none() => [
            "What a resource refers to must be in the answer; found no `reference`. Write the type \
             and the `id`, such as \"{subject}/12\", and add that resource.",
            "Ce à quoi une ressource renvoie doit être dans la réponse ; trouvé : pas de \
             `reference`. Écrivez le type et l'`id`, comme « {subject}/12 », et ajoutez cette \
             ressource.",
        ],
        IssueCode::AnswerReference => [
            "What a resource refers to must be in the answer; found {found|nothing}, for which \
             there is no entry. Add it, or correct the reference.",
            "Ce que nomme une ressource doit être dans la réponse ; trouvé : {found|rien}, pour \
             quoi il n'y a pas d'entrée. Ajoutez-la, ou corrigez la référence.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_link(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    let text = match (code, told.facts.subject, told.facts.bound) {
        (IssueCode::SelfLinkPlus, ..) => [
            "In the address of a link a raw \"+\" reads as a blank. Write \"%2B\", such as \
             \"start=ge2026-03-02T08:00:00.000%2B01:00\".",
            "Dans l'adresse d'un lien, un « + » seul se lit comme un blanc. Écrivez « %2B », comme \
             « start=ge2026-03-02T08:00:00.000%2B01:00 ».",
        ],
        (IssueCode::AnswerSelfLink, "plus", _) => [
            "The self link must read as the request that was received, and a raw \"+\" in it reads \
             as a blank. Write each \"+\" as \"%2B\", and all the rest as it was received.",
            "Le lien `self` doit se lire comme la requête reçue, et un « + » seul s'y lit comme un \
             blanc. Écrivez chaque « + » sous la forme « %2B », et tout le reste comme il a été \
             reçu.",
        ],
        (IssueCode::AnswerSelfLink, "other", _) => [
            "The self link must be the request that was received, with the same parameters and \
             values; found another one. Write the address of the request as it came.",
            "Le lien `self` doit être la requête reçue, avec les mêmes paramètres et valeurs ; \
             trouvé : une autre. Écrivez l'adresse de la requête comme elle est arrivée.",
        ],
        (IssueCode::AnswerSelfLink, _, 0) => [
            "An answer must have one link, `self`; found none. Add it, with the address of the \
             request as it came in `url`.",
            "Une réponse doit avoir un lien, `self` ; trouvé : aucun. Ajoutez-le, avec dans `url` \
             l'adresse de la requête comme elle est arrivée.",
        ],
        (IssueCode::AnswerSelfLink, _, 1) => [
            "An answer must have one link, `self`; found one of another `relation` or without \
             `url`. Write \"self\", and the address of the request as it came.",
            "Une réponse doit avoir un lien, `self` ; trouvé : un lien d'une autre `relation` ou \
             sans `url`. Écrivez « self », et l'adresse de la requête comme elle est arrivée.",
        ],
        (IssueCode::AnswerSelfLink, ..) => [
            "An answer must have one link only, `self`; found several. Keep the one with the \
             address of the request as it came.",
            "Une réponse ne doit avoir qu'un lien, `self` ; trouvé : plusieurs. Gardez celui qui a \
             l'adresse de la requête comme elle est arrivée.",
        ],
        _ => return None,
    };
    Some(text)
}
