//! Of rules that have a key: what they demand.

use crate::{diagnostic::Facts, lang::Text};

/// The text of a key; of one that has none the expression is shown, if it is known.
pub(super) fn text(facts: &Facts) -> Text {
    let unnamed = if facts.expected.is_empty() {
        [
            "The rule {subject} of {definition} is broken. See there what it demands, and correct \
             the element.",
            "La règle {subject} de {definition} n'est pas respectée. Voyez ce qu'elle demande, et \
             corrigez l'élément.",
        ]
    } else {
        [
            "The rule {subject} of {definition} is broken. Correct the element so that this FHIRPath expression is true: \
             {expected}.",
            "La règle {subject} de {definition} n'est pas respectée. Corrigez l'élément pour que cette expression FHIRPath \
             soit vraie : {expected}.",
        ]
    };
    [of_profile, of_datatype, of_rare_datatype, of_resource, of_bundle]
        .iter()
        .find_map(|of| of(facts.subject))
        .unwrap_or(unnamed)
}

fn of_profile(key: &str) -> Option<Text> {
    let text = match key {
        "FINESS-invariant" => [
            "The identifier of a CPTS is the digit 1 and the 9 digits of its FINESS number; found \
             {found|nothing}. Write it in that form, without blanks.",
            "L'identifiant d'une CPTS est le chiffre 1 suivi des 9 chiffres de son numéro FINESS ; \
             trouvé : {found|rien}. Écrivez-le sous cette forme, sans blanc.",
        ],
        "SIRET-invariant" => [
            "The identifier of an SOS Médecins association is the digit 3 and the 14 digits of its \
             SIRET number; found {found|nothing}. Write it in that form, without blanks.",
            "L'identifiant d'une association SOS Médecins est le chiffre 3 suivi des 14 chiffres \
             de son numéro SIRET ; trouvé : {found|rien}. Écrivez-le sous cette forme, sans blanc.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_datatype(key: &str) -> Option<Text> {
    let text = match key {
        "ext-1" => [
            "An extension has either a value or extensions of its own. Add one of the two, or keep \
             only one of them.",
            "Une extension a soit une valeur, soit ses propres extensions. Ajoutez l'une des deux, \
             ou n'en gardez qu'une.",
        ],
        "per-1" => [
            "A period must not end before it starts. Correct `start` or `end`, and write both with \
             the same precision.",
            "Une période ne peut pas finir avant de commencer. Corrigez `start` ou `end`, et \
             écrivez les deux avec la même précision.",
        ],
        "cpt-2" => [
            "A contact with a `value` must state in `system` what it is. Add it, such as \"phone\" \
             or \"email\".",
            "Un contact qui a une `value` doit dire dans `system` ce qu'elle est. Ajoutez-le, \
             comme « phone » ou « email ».",
        ],
        "att-1" => [
            "An attachment with `data` must state in `contentType` what they are. Add it, such as \
             \"application/pdf\".",
            "Une pièce jointe qui a des `data` doit dire leur nature dans `contentType`. \
             Ajoutez-le, comme « application/pdf ».",
        ],
        "qty-3" => [
            "The `code` of a unit needs the `system` that it comes from. Add it, such as \
             \"http://unitsofmeasure.org\".",
            "Le `code` d'une unité demande le `system` d'où il vient. Ajoutez-le, comme \
             « http://unitsofmeasure.org ».",
        ],
        "sqty-1" => [
            "A quantity here must not have a `comparator`. Leave it out.",
            "Une quantité ne peut pas avoir de `comparator` ici. Omettez-le.",
        ],
        "rng-2" => [
            "`low` must be at most `high`, both with a `value` and in the same unit. Correct them, \
             or leave one out.",
            "`low` ne peut pas dépasser `high` ; les deux ont une `value` et la même unité. \
             Corrigez-les, ou omettez l'un des deux.",
        ],
        "rat-1" => [
            "A ratio must have both `numerator` and `denominator`, or neither and an extension. \
             Add what is missing.",
            "Un rapport doit avoir `numerator` et `denominator`, ou ni l'un ni l'autre et une \
             extension. Ajoutez ce qui manque.",
        ],
        "age-1" => [
            "An age must be above 0 and have the `code` of its unit, with the system \
             \"http://unitsofmeasure.org\". Correct `value`, `code` or `system`.",
            "Un âge doit être supérieur à 0 et avoir le `code` de son unité, avec le système \
             « http://unitsofmeasure.org ». Corrigez `value`, `code` ou `system`.",
        ],
        "cnt-3" => [
            "A count must be a whole number with the `code` \"1\" and the system \
             \"http://unitsofmeasure.org\". Correct `value`, `code` or `system`.",
            "Un compte doit être un nombre entier avec le `code` « 1 » et le système \
             « http://unitsofmeasure.org ». Corrigez `value`, `code` ou `system`.",
        ],
        "dis-1" => [
            "A distance must have the `code` of its unit, with the system \
             \"http://unitsofmeasure.org\". Correct `code` or `system`.",
            "Une distance doit avoir le `code` de son unité, avec le système \
             « http://unitsofmeasure.org ». Corrigez `code` ou `system`.",
        ],
        "drt-1" => [
            "A duration with the `code` of a unit must have a `value`, and the system \
             \"http://unitsofmeasure.org\". Add what is missing.",
            "Une durée qui a le `code` d'une unité doit avoir une `value`, et le système \
             « http://unitsofmeasure.org ». Ajoutez ce qui manque.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Of datatypes that only extensions have.
fn of_rare_datatype(key: &str) -> Option<Text> {
    let text = match key {
        "tim-1" => [
            "A `duration` needs a `durationUnit`. Add it, such as \"min\".",
            "Une `duration` demande une `durationUnit`. Ajoutez-la, comme « min ».",
        ],
        "tim-2" => [
            "A `period` needs a `periodUnit`. Add it, such as \"wk\".",
            "Une `period` demande une `periodUnit`. Ajoutez-la, comme « wk ».",
        ],
        "tim-4" => [
            "`duration` must not be below 0. Correct it.",
            "`duration` ne peut pas être inférieure à 0. Corrigez-la.",
        ],
        "tim-5" => [
            "`period` must not be below 0. Correct it.",
            "`period` ne peut pas être inférieure à 0. Corrigez-la.",
        ],
        "tim-6" => [
            "`periodMax` needs a `period`. Add it, or leave `periodMax` out.",
            "`periodMax` demande une `period`. Ajoutez-la, ou omettez `periodMax`.",
        ],
        "tim-7" => [
            "`durationMax` needs a `duration`. Add it, or leave `durationMax` out.",
            "`durationMax` demande une `duration`. Ajoutez-la, ou omettez `durationMax`.",
        ],
        "tim-8" => [
            "`countMax` needs a `count`. Add it, or leave `countMax` out.",
            "`countMax` demande un `count`. Ajoutez-le, ou omettez `countMax`.",
        ],
        "tim-9" => [
            "`offset` needs a `when` that is not one of the meals C, CM, CD and CV. Add or correct \
             it, or leave `offset` out.",
            "`offset` demande un `when` qui n'est aucun des repas C, CM, CD et CV. Ajoutez-le ou \
             corrigez-le, ou omettez `offset`.",
        ],
        "tim-10" => [
            "`timeOfDay` and `when` must not stand together. Leave one of them out.",
            "`timeOfDay` et `when` ne vont pas ensemble. Omettez l'un des deux.",
        ],
        "exp-1" => [
            "An expression must have an `expression` or a `reference`. Add one of them.",
            "Une expression doit avoir une `expression` ou une `reference`. Ajoutez l'une des \
             deux.",
        ],
        "drq-1" | "drq-2" => [
            "A filter must have either a `path` or a `searchParam`. Add one of them, or leave one \
             out.",
            "Un filtre a soit un `path`, soit un `searchParam`. Ajoutez l'un des deux, ou omettez \
             l'un des deux.",
        ],
        "trd-1" => [
            "A trigger must not have both `data` and a timing. Leave one of them out.",
            "Un déclencheur ne peut pas avoir à la fois des `data` et une planification. Omettez \
             l'une des deux.",
        ],
        "trd-2" => [
            "A `condition` of a trigger needs `data`. Add it, or leave the condition out.",
            "La `condition` d'un déclencheur demande des `data`. Ajoutez-les, ou omettez la \
             condition.",
        ],
        "trd-3" => [
            "The `type` of a trigger demands a `name` (named-event), a timing (periodic) or `data` \
             (data-…). Add it, or correct `type`.",
            "Le `type` d'un déclencheur demande un `name` (named-event), une planification \
             (periodic) ou des `data` (data-…). Ajoutez ce qui manque, ou corrigez `type`.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_resource(key: &str) -> Option<Text> {
    let text = match key {
        "org-1" => [
            "An organization must have an `identifier` or a `name`. Add one of them.",
            "Une organisation doit avoir un `identifier` ou un `name`. Ajoutez l'un des deux.",
        ],
        "org-2" => [
            "An address of an organization is nobody's home. Write another `use` than \"home\", \
             such as \"work\", or leave it out.",
            "L'adresse d'une organisation n'est le domicile de personne. Écrivez un autre `use` \
             que « home », comme « work », ou omettez-le.",
        ],
        "org-3" => [
            "A contact of an organization is nobody's home. Write another `use` than \"home\", \
             such as \"work\", or leave it out.",
            "Le contact d'une organisation n'est au domicile de personne. Écrivez un autre `use` \
             que « home », comme « work », ou omettez-le.",
        ],
        "app-1" => [
            "A participant must have a `type` or an `actor`. Add one of them.",
            "Un participant doit avoir un `type` ou un `actor`. Ajoutez l'un des deux.",
        ],
        "app-2" => [
            "Of `start` and `end` there is only one. Add the other, or leave both out.",
            "De `start` et `end`, il n'y a que l'un des deux. Ajoutez l'autre, ou omettez les \
             deux.",
        ],
        "app-3" => [
            "An appointment must have `start` and `end` unless its `status` is \"proposed\", \
             \"cancelled\" or \"waitlist\". Add them.",
            "Un rendez-vous doit avoir `start` et `end`, sauf si son `status` est « proposed », \
             « cancelled » ou « waitlist ». Ajoutez-les.",
        ],
        "app-4" => [
            "Only an appointment whose `status` is \"cancelled\" has a `cancelationReason`. Leave \
             it out, or correct `status`.",
            "Seul un rendez-vous dont le `status` est « cancelled » a un `cancelationReason`. \
             Omettez-le, ou corrigez `status`.",
        ],
        "dom-2" => [
            "A contained resource must not have `contained` of its own. Move what it holds to \
             `contained` of the outer resource.",
            "Une ressource contenue ne peut pas avoir de `contained` à elle. Déplacez ce qu'il \
             contient dans le `contained` de la ressource extérieure.",
        ],
        "dom-4" => [
            "A contained resource has no versions of its own: `meta` must not have `versionId` or \
             `lastUpdated`. Leave them out.",
            "Une ressource contenue n'a pas de versions à elle : son `meta` ne peut avoir ni \
             `versionId` ni `lastUpdated`. Omettez-les.",
        ],
        "dom-5" => [
            "A contained resource must not have `security` in its `meta`. Leave it out.",
            "Une ressource contenue ne peut pas avoir de `security` dans son `meta`. Omettez-la.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_bundle(key: &str) -> Option<Text> {
    let text = match key {
        "bdl-1" => [
            "Only a bundle whose `type` is \"searchset\" or \"history\" has a `total`. Leave it \
             out, or correct `type`.",
            "Seul un bundle dont le `type` est « searchset » ou « history » a un `total`. \
             Omettez-le, ou corrigez `type`.",
        ],
        "bdl-2" => [
            "Only the entries of a bundle whose `type` is \"searchset\" have `search`. Leave it \
             out, or correct `type`.",
            "Seules les entrées d'un bundle dont le `type` est « searchset » ont `search`. \
             Omettez-le, ou corrigez `type`.",
        ],
        "bdl-3" => [
            "Each entry of a batch, a transaction or a history must have a `request`; entries of \
             other bundles must have none. Add it, or leave it out.",
            "Chaque entrée d'un lot, d'une transaction ou d'un historique doit avoir une \
             `request` ; celles des autres bundles n'en ont pas. Ajoutez-la, ou omettez-la.",
        ],
        "bdl-4" => [
            "Each entry of an answer to a batch or a transaction, or of a history, must have a \
             `response`; entries of other bundles must have none. Add it, or leave it out.",
            "Chaque entrée d'une réponse à un lot ou à une transaction, ou d'un historique, doit \
             avoir une `response` ; celles des autres bundles n'en ont pas. Ajoutez-la, ou \
             omettez-la.",
        ],
        "bdl-5" => [
            "An entry must have a `resource`, a `request` or a `response`. Add one of them, or \
             leave the entry out.",
            "Une entrée doit avoir une `resource`, une `request` ou une `response`. Ajoutez l'une \
             d'elles, ou omettez l'entrée.",
        ],
        "bdl-7" => [
            "An earlier entry has the same `fullUrl`, for the same version of the resource. Keep \
             one of the two, or correct `fullUrl`.",
            "Une entrée précédente a la même `fullUrl`, pour la même version de la ressource. \
             Gardez l'une des deux, ou corrigez `fullUrl`.",
        ],
        "bdl-8" => [
            "`fullUrl` must not name a version of the resource. Leave out what stands from \
             `/_history/` on.",
            "`fullUrl` ne nomme pas de version de la ressource. Omettez ce qui suit à partir de \
             `/_history/`.",
        ],
        "bdl-9" => [
            "A bundle whose `type` is \"document\" must have an `identifier` with `system` and \
             `value`. Add them.",
            "Un bundle dont le `type` est « document » doit avoir un `identifier` avec `system` et \
             `value`. Ajoutez-les.",
        ],
        "bdl-10" => [
            "A bundle whose `type` is \"document\" must have a `timestamp`. Add it.",
            "Un bundle dont le `type` est « document » doit avoir un `timestamp`. Ajoutez-le.",
        ],
        "bdl-11" => [
            "The first entry of a bundle whose `type` is \"document\" must hold a Composition. Put \
             it first.",
            "La première entrée d'un bundle dont le `type` est « document » doit contenir une \
             Composition. Placez-la en tête.",
        ],
        "bdl-12" => [
            "The first entry of a bundle whose `type` is \"message\" must hold a MessageHeader. \
             Put it first.",
            "La première entrée d'un bundle dont le `type` est « message » doit contenir un \
             MessageHeader. Placez-le en tête.",
        ],
        _ => return None,
    };
    Some(text)
}
