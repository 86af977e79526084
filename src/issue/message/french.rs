//! The French texts.

mod guide;

use super::{
    super::{Form, Found, IssueCode},
    Told, is_bare_oid, names, shown, shown_coding, value_members,
};

/// Of a broken rule.
pub(super) fn of_facts(code: IssueCode, told: &Told<'_>) -> String {
    match code {
        IssueCode::MissingElement => missing_element(told),
        IssueCode::TooMany => too_many(told),
        IssueCode::EmptyElement => format!(
            "`{}` ne contient rien : ni valeur, ni membres ou extensions en plus de son `id`. Renseignez-le, ou \
             omettez-le.",
            told.member()
        ),
        IssueCode::MissingId => {
            "Une ressource contenue doit avoir un `id`, par lequel on y fait référence. Ajoutez-en un, unique dans \
             la ressource."
                .to_owned()
        }
        IssueCode::DuplicateId => duplicate_id(told),
        IssueCode::UnknownCode => unknown_code(told),
        IssueCode::CodeNotAllowed => code_not_allowed(told),
        IssueCode::CodeRequired => code_required(told),
        IssueCode::WrongValue => wrong_value(told),
        IssueCode::WrongType => format!(
            "Attendu : une valeur de type {} ; trouvé : une valeur de type {}. Écrivez-la sous le nom {}.",
            types(told),
            told.found().map_or_else(|| "autre".to_owned(), shown),
            either(&value_members(&told.facts.expected))
        ),
        IssueCode::TooLong => format!(
            "`{}` peut avoir au plus {} ; il en a davantage. Raccourcissez-le.",
            told.member(),
            characters(told.facts.bound)
        ),
        IssueCode::BrokenInvariant => invariant(told),
        IssueCode::MissingSlice => missing_slice(told),
        IssueCode::NotInSlices => not_in_slices(told),
        IssueCode::BadReference => bad_reference(told),
        IssueCode::UnresolvedReference => unresolved_reference(told),
        IssueCode::ReferenceType => reference_type(told),
        IssueCode::ReferenceProfile => reference_profile(told),
        IssueCode::ReferencePlace => reference_place(told),
        IssueCode::ProfileType => profile_type(told),
        IssueCode::UnknownProfile => format!(
            "Le profil {} n'est ni du guide SAS 1.2.0 ni de FrCore 1.1.0 : rien n'a été vérifié à son égard. \
             Vérifiez son adresse et sa version, ou ignorez cet avertissement.",
            found(told)
        ),
        IssueCode::ExtensionAddress => extension_address(told),
        IssueCode::ExtensionPlace => extension_place(told),
        IssueCode::ExtensionValue => extension_value(told),
        IssueCode::RelativeSystem => relative_system(told),
        IssueCode::OrphanContained => {
            "Rien dans la ressource ne fait référence à cette ressource contenue. Faites-y référence par `#` et son \
             `id`, ou omettez-la."
                .to_owned()
        }
        IssueCode::BundleFullUrl => bundle_full_url(told),
        IssueCode::SearchEntry => search_entry(told),
        IssueCode::BundleLink => bundle_link(told),
        IssueCode::DuplicateLabel => {
            "Une étiquette précédente de `security` a le même système et le même code. Omettez celle-ci.".to_owned()
        }
        IssueCode::BadNarrative => narrative(told.facts.subject).to_owned(),
        IssueCode::NotChecked => not_checked(told),
        IssueCode::WrongShape => {
            "La valeur n'est pas du genre JSON que FHIR R4 donne à ce membre. Envoyez-la sous cette forme, ou \
             omettez-la."
                .to_owned()
        }
        code if code.is_of_the_guide() => guide::of_guide(code, told),
        _ => of_form(code, told.form(code)),
    }
}

/// The value that was found, in quotes; of a person only its kind.
fn found(told: &Told<'_>) -> String {
    found_or(told, "rien")
}

/// The same, in other words when there is none.
fn found_or(told: &Told<'_>, none: &str) -> String {
    match (told.hidden(), told.coding(), told.found()) {
        (Some(length), ..) => format!("un texte de {}", characters(length)),
        (None, Some((system, code)), _) => format!("« {} »", shown_coding(system, code)),
        (None, None, Some(value)) => format!("« {} »", shown(value)),
        (None, None, None) => none.to_owned(),
    }
}

fn characters(count: usize) -> String {
    format!("{count} caractère{}", if count > 1 { "s" } else { "" })
}

/// `Slot`, `l'un de Slot, Schedule`.
fn one_of(all: &[&str]) -> String {
    match all {
        [one] => (*one).to_owned(),
        _ => format!("l'un de {}", names(all, ["", ""])),
    }
}

/// `a`, `a ou b`.
fn either(list: &str) -> String {
    super::either(list, " ou ")
}

fn types(told: &Told<'_>) -> String {
    either(&names(&told.facts.expected, ["", ""]))
}

/// ` (jeu de valeurs https://…)`
fn value_set(told: &Told<'_>) -> String {
    match told.facts.subject {
        "" => String::new(),
        set => format!(" (jeu de valeurs {set})"),
    }
}

fn missing_element(told: &Told<'_>) -> String {
    match (told.facts.subject, told.facts.bound) {
        (name, most @ 2..) => {
            format!(
                "`{name}` doit avoir au moins {most} éléments ; il en a moins. Ajoutez ceux qui manquent."
            )
        }
        (name, _) if name.ends_with("[x]") => format!(
            "La valeur obligatoire, `{name}`, est absente. Ajoutez-la avec son type dans son nom, comme \
             `valueReference` ou `valueString`."
        ),
        (name, _) => format!("L'élément obligatoire `{name}` est absent. Ajoutez-le."),
    }
}

fn too_many(told: &Told<'_>) -> String {
    if let Some((member, slice)) = told.slice() {
        return match told.facts.bound {
            0 => format!("`{member}` du genre `{slice}` n'est pas permis ici. Omettez-le."),
            1 => format!(
                "`{member}` du genre `{slice}` ne peut figurer qu'une fois. Gardez-en un et omettez les autres."
            ),
            most => format!(
                "`{member}` du genre `{slice}` peut figurer au plus {most} fois. Omettez ceux qui sont de trop."
            ),
        };
    }
    let member = told.member();
    let name = if told.facts.subject.ends_with("[x]") { &member } else { told.facts.subject };
    match told.facts.bound {
        0 => format!("`{name}` n'est pas permis ici. Omettez-le."),
        1 => format!("`{name}` ne peut avoir qu'un élément. Gardez-en un et omettez les autres."),
        most => {
            format!("`{name}` peut avoir au plus {most} éléments. Omettez ceux qui sont de trop.")
        }
    }
}

fn duplicate_id(told: &Told<'_>) -> String {
    let id = match told.facts.found {
        Some(_) => format!(", {}", found(told)),
        None => String::new(),
    };
    if told.member() == "contained" {
        return format!(
            "Une ressource contenue précédente a le même `id`{id}. Donnez à chacune le sien."
        );
    }
    format!("Un élément précédent de la ressource a le même `id`{id}. Donnez à chacun le sien.")
}

fn unknown_code(told: &Told<'_>) -> String {
    if told.is_language() {
        return format!(
            "Attendu : un code de langue ; trouvé : {}. Écrivez-en un, comme « fr » ou « fr-FR ».",
            found(told)
        );
    }
    if told.is_about("Coding", "system") {
        return format!(
            "Il n'y a pas de système de codes à l'adresse {}. Écrivez celle du système dont vient le code.",
            found(told)
        );
    }
    if told.is_about("Reference", "type") {
        return format!(
            "Attendu : un type de ressource de FHIR R4 ; trouvé : {}. Écrivez-en un, comme « Slot », ou omettez \
             `type`.",
            found(told)
        );
    }
    match told.coding() {
        Some((system, "")) => format!(
            "Le codage a le système « {} » mais pas de `code`. Ajoutez le code, ou omettez `system`.",
            shown(system)
        ),
        Some((system, code)) => format!(
            "Le système de codes « {} » n'a pas de code « {} ». Vérifiez son orthographe, ou utilisez un autre code \
             de ce système.",
            shown(system),
            shown(code)
        ),
        None => format!("Le code {} n'est pas connu. Vérifiez son orthographe.", found(told)),
    }
}

fn code_not_allowed(told: &Told<'_>) -> String {
    let expected = &told.facts.expected;
    let set = told.facts.subject;
    match (told.found(), told.coding()) {
        (Some(code), None) if expected.contains(&code) => {
            return format!(
                "Le code « {} » n'a pas de `system`. Écrivez le système et le code comme dans le jeu de valeurs \
                 {set}.",
                shown(code)
            );
        }
        (_, Some((system, code))) if expected.contains(&code) => {
            return format!(
                "Le code « {} » est permis, mais son système « {} » ou un codage à côté de lui ne l'est pas. \
                 Écrivez système et code comme dans le jeu de valeurs {set}, et omettez les autres codages.",
                shown(code),
                shown(system)
            );
        }
        _ => {}
    }
    let none = if told.facts.found.is_some() {
        "un codage sans système ni code"
    } else {
        "un autre code"
    };
    let found = found_or(told, none);
    let (wanted, mend) = match expected[..] {
        [] => {
            return format!(
                "Attendu : un code du jeu de valeurs {set} ; trouvé : {found}. Utilisez l'un de ses codes."
            );
        }
        [one] => (one.to_owned(), "ce code"),
        _ => (one_of(expected), "l'un de ces codes"),
    };
    format!("Attendu : {wanted} ; trouvé : {found}. Utilisez {mend}{}.", value_set(told))
}

fn code_required(told: &Told<'_>) -> String {
    let mend = match told.facts.expected[..] {
        [] if told.facts.subject.is_empty() => "Écrivez-en un".to_owned(),
        [] => format!("Utilisez l'un de ceux du jeu de valeurs {}", told.facts.subject),
        _ => format!("Utilisez {}{}", one_of(&told.facts.expected), value_set(told)),
    };
    format!("Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. {mend}.")
}

fn wrong_value(told: &Told<'_>) -> String {
    let expected = told.expected();
    match told.facts.subject {
        "size" => {
            let bytes = told.facts.bound;
            format!(
                "`size` doit être {bytes}, le nombre d'octets de `data` ; trouvé : {}. Écrivez {bytes}, ou omettez \
                 `size`.",
                told.found().map_or_else(|| "rien".to_owned(), shown)
            )
        }
        "uri" => format!(
            "Dans le système urn:ietf:rfc:3986, la `value` d'un identifiant est une adresse absolue ; trouvé : {}. \
             Écrivez une adresse comme « urn:uuid:… », ou nommez le système d'où vient la valeur.",
            found(told)
        ),
        "coding" => {
            let code = told.facts.expected.get(1).copied().unwrap_or_default();
            let found = found_or(told, "aucun codage");
            format!(
                "Attendu : le code « {code} » du système « {expected} » ; trouvé : {found}. Écrivez ce `system` et \
                 ce `code`."
            )
        }
        "extension" => format!(
            "`{}` doit être « {expected} » sans rien à côté ; trouvé : une extension. Omettez l'extension.",
            told.member()
        ),
        _ => {
            let found = found_or(told, "aucune valeur");
            let member = told.ruled_member();
            format!(
                "`{member}` doit être « {expected} » ici ; trouvé : {found}. Écrivez « {expected} »."
            )
        }
    }
}

/// What a broken rule says, by its key.
fn invariant(told: &Told<'_>) -> String {
    match told.facts.subject {
        "FINESS-invariant" => format!(
            "L'identifiant d'une CPTS est le chiffre 1 suivi des 9 chiffres de son numéro FINESS ; trouvé : {}. \
             Écrivez-le sous cette forme, sans blanc.",
            found(told)
        ),
        "SIRET-invariant" => format!(
            "L'identifiant d'une association SOS Médecins est le chiffre 3 suivi des 14 chiffres de son numéro \
             SIRET ; trouvé : {}. Écrivez-le sous cette forme, sans blanc.",
            found(told)
        ),
        key => match [of_datatype, of_rare_datatype, of_resource, of_bundle]
            .iter()
            .find_map(|of| of(key))
        {
            Some(text) => text.to_owned(),
            None => format!(
                "La règle {key} de {} n'est pas respectée. Voyez ce qu'elle demande, et corrigez l'élément.",
                told.definition()
            ),
        },
    }
}

/// A rule of a datatype.
fn of_datatype(key: &str) -> Option<&'static str> {
    let text = match key {
        "ext-1" => {
            "Une extension a soit une valeur, soit ses propres extensions. Ajoutez l'une des deux, ou n'en gardez \
             qu'une."
        }
        "per-1" => {
            "Une période ne peut pas finir avant de commencer. Corrigez `start` ou `end`, et écrivez les deux avec \
             la même précision."
        }
        "cpt-2" => {
            "Un contact qui a une `value` doit dire dans `system` ce qu'elle est. Ajoutez-le, comme « phone » ou « \
             email »."
        }
        "att-1" => {
            "Une pièce jointe qui a des `data` doit dire leur nature dans `contentType`. Ajoutez-le, comme « \
             application/pdf »."
        }
        "qty-3" => {
            "Le `code` d'une unité demande le `system` d'où il vient. Ajoutez-le, comme « http://unitsofmeasure.org \
             »."
        }
        "sqty-1" => {
            "`low` et `high` d'un intervalle ne peuvent pas avoir de `comparator`. Omettez-le."
        }
        "rng-2" => {
            "`low` ne peut pas dépasser `high` ; les deux ont une `value` et la même unité. Corrigez-les, ou \
             omettez l'un des deux."
        }
        "rat-1" => {
            "Un rapport doit avoir `numerator` et `denominator`, ou ni l'un ni l'autre et une extension. Ajoutez ce \
             qui manque."
        }
        "age-1" => {
            "Un âge doit être supérieur à 0 et avoir le `code` de son unité, avec le système « \
             http://unitsofmeasure.org ». Corrigez `value`, `code` ou `system`."
        }
        "cnt-3" => {
            "Un compte doit être un nombre entier avec le `code` « 1 » et le système « http://unitsofmeasure.org ». \
             Corrigez `value`, `code` ou `system`."
        }
        "dis-1" => {
            "Une distance doit avoir le `code` de son unité, avec le système « http://unitsofmeasure.org ». \
             Corrigez `code` ou `system`."
        }
        "drt-1" => {
            "Une durée qui a le `code` d'une unité doit avoir une `value`, et le système « \
             http://unitsofmeasure.org ». Ajoutez ce qui manque."
        }
        _ => return None,
    };
    Some(text)
}

/// A rule of a datatype that only extensions have.
fn of_rare_datatype(key: &str) -> Option<&'static str> {
    let text = match key {
        "tim-1" => "Une `duration` demande une `durationUnit`. Ajoutez-la, comme « min ».",
        "tim-2" => "Une `period` demande une `periodUnit`. Ajoutez-la, comme « wk ».",
        "tim-4" => "`duration` ne peut pas être inférieure à 0. Corrigez-la.",
        "tim-5" => "`period` ne peut pas être inférieure à 0. Corrigez-la.",
        "tim-6" => "`periodMax` demande une `period`. Ajoutez-la, ou omettez `periodMax`.",
        "tim-7" => "`durationMax` demande une `duration`. Ajoutez-la, ou omettez `durationMax`.",
        "tim-8" => "`countMax` demande un `count`. Ajoutez-le, ou omettez `countMax`.",
        "tim-9" => {
            "`offset` demande un `when` qui n'est aucun des repas C, CM, CD et CV. Ajoutez-le ou corrigez-le, ou \
             omettez `offset`."
        }
        "tim-10" => "`timeOfDay` et `when` ne vont pas ensemble. Omettez l'un des deux.",
        "exp-1" => {
            "Une expression doit avoir une `expression` ou une `reference`. Ajoutez l'une des deux."
        }
        "drq-1" | "drq-2" => {
            "Un filtre a soit un `path`, soit un `searchParam`. Ajoutez l'un des deux, ou omettez l'un des deux."
        }
        "trd-1" => {
            "Un déclencheur ne peut pas avoir à la fois des `data` et une planification. Omettez l'une des deux."
        }
        "trd-2" => {
            "La `condition` d'un déclencheur demande des `data`. Ajoutez-les, ou omettez la condition."
        }
        "trd-3" => {
            "Le `type` d'un déclencheur demande un `name` (named-event), une planification (periodic) ou des `data` \
             (data-…). Ajoutez ce qui manque, ou corrigez `type`."
        }
        _ => return None,
    };
    Some(text)
}

/// A rule of a resource.
fn of_resource(key: &str) -> Option<&'static str> {
    let text = match key {
        "org-1" => {
            "Une organisation doit avoir un `identifier` ou un `name`. Ajoutez l'un des deux."
        }
        "org-2" => {
            "L'adresse d'une organisation n'est le domicile de personne. Écrivez un autre `use` que « home », comme \
             « work », ou omettez-le."
        }
        "org-3" => {
            "Le contact d'une organisation n'est au domicile de personne. Écrivez un autre `use` que « home », \
             comme « work », ou omettez-le."
        }
        "app-1" => "Un participant doit avoir un `type` ou un `actor`. Ajoutez l'un des deux.",
        "app-2" => {
            "De `start` et `end`, il n'y a que l'un des deux. Ajoutez l'autre, ou omettez les deux."
        }
        "app-3" => {
            "Un rendez-vous doit avoir `start` et `end`, sauf si son `status` est « proposed », « cancelled » ou « \
             waitlist ». Ajoutez-les."
        }
        "app-4" => {
            "Seul un rendez-vous dont le `status` est « cancelled » a un `cancelationReason`. Omettez-le, ou \
             corrigez `status`."
        }
        "dom-2" => {
            "Une ressource contenue ne peut pas avoir de `contained` à elle. Déplacez ce qu'il contient dans le \
             `contained` de la ressource extérieure."
        }
        "dom-4" => {
            "Une ressource contenue n'a pas de versions à elle : son `meta` ne peut avoir ni `versionId` ni \
             `lastUpdated`. Omettez-les."
        }
        "dom-5" => {
            "Une ressource contenue ne peut pas avoir de `security` dans son `meta`. Omettez-la."
        }
        _ => return None,
    };
    Some(text)
}

/// A rule of bundles.
fn of_bundle(key: &str) -> Option<&'static str> {
    let text = match key {
        "bdl-1" => {
            "Seul un bundle dont le `type` est « searchset » ou « history » a un `total`. Omettez-le, ou corrigez \
             `type`."
        }
        "bdl-2" => {
            "Seules les entrées d'un bundle dont le `type` est « searchset » ont `search`. Omettez-le, ou corrigez \
             `type`."
        }
        "bdl-3" => {
            "Chaque entrée d'un lot, d'une transaction ou d'un historique doit avoir une `request` ; celles des \
             autres bundles n'en ont pas. Ajoutez-la, ou omettez-la."
        }
        "bdl-4" => {
            "Chaque entrée d'une réponse à un lot ou à une transaction, ou d'un historique, doit avoir une \
             `response` ; celles des autres bundles n'en ont pas. Ajoutez-la, ou omettez-la."
        }
        "bdl-5" => {
            "Une entrée doit avoir une `resource`, une `request` ou une `response`. Ajoutez l'une d'elles, ou \
             omettez l'entrée."
        }
        "bdl-7" => {
            "Une entrée précédente a la même `fullUrl`, pour la même version de la ressource. Gardez l'une des \
             deux, ou corrigez `fullUrl`."
        }
        "bdl-8" => {
            "`fullUrl` ne nomme pas de version de la ressource. Omettez ce qui suit à partir de `/_history/`."
        }
        "bdl-9" => {
            "Un bundle dont le `type` est « document » doit avoir un `identifier` avec `system` et `value`. \
             Ajoutez-les."
        }
        "bdl-10" => {
            "Un bundle dont le `type` est « document » doit avoir un `timestamp`. Ajoutez-le."
        }
        "bdl-11" => {
            "La première entrée d'un bundle dont le `type` est « document » doit contenir une Composition. \
             Placez-la en tête."
        }
        "bdl-12" => {
            "La première entrée d'un bundle dont le `type` est « message » doit contenir un MessageHeader. \
             Placez-le en tête."
        }
        _ => return None,
    };
    Some(text)
}

fn missing_slice(told: &Told<'_>) -> String {
    let expected = told.expected();
    let name = told.facts.subject;
    match told.slice().map_or("", |(member, _)| member) {
        "extension" | "modifierExtension" => format!(
            "L'extension obligatoire `{name}` est absente. Ajoutez une extension dont l'`url` est « {expected} »."
        ),
        "entry" => format!(
            "Aucune entrée n'a la `{name}` que le bundle doit contenir : une ressource conforme au profil \
             {expected}. Ajoutez-la, ou corrigez celle qui devait l'être."
        ),
        "value[x]" => format!(
            "La valeur doit être de type {expected}. Écrivez-la sous le nom {}.",
            value_members(&told.facts.expected)
        ),
        member => format!(
            "Aucun élément de `{member}` n'est le `{name}` que le profil exige. Ajoutez-en un avec « {expected} »."
        ),
    }
}

fn not_in_slices(told: &Told<'_>) -> String {
    let known = names(&told.facts.expected, ["`", "`"]);
    format!(
        "L'élément n'est aucun de ceux que le profil permet ici : {}. Omettez-le, ou donnez-lui ce qui distingue \
         l'un d'eux.",
        either(&known)
    )
}

fn bad_reference(told: &Told<'_>) -> String {
    if told.found().is_some_and(|text| text.contains(char::is_whitespace)) {
        return format!(
            "Une référence ne peut pas contenir de blancs ; trouvé : {}. Retirez-les.",
            found(told)
        );
    }
    format!(
        "Attendu : un type et un id, comme « Practitioner/12 », ou une adresse absolue ; trouvé : {}. Écrivez-la \
         sous l'une de ces formes.",
        found(told)
    )
}

fn unresolved_reference(told: &Told<'_>) -> String {
    match told.found() {
        Some("#") => {
            "« # » désigne la ressource autour d'une ressource contenue, et il n'y en a pas. Nommez la ressource \
             voulue."
                .to_owned()
        }
        Some(text) if text.starts_with('#') => format!(
            "Aucune ressource de `contained` n'a l'id que nomme {}. Ajoutez-l'y, ou corrigez la référence.",
            found(told)
        ),
        _ => format!(
            "{} mène à plusieurs entrées du bundle, car elles ont la même `fullUrl`. Donnez à chaque entrée la \
             sienne.",
            found(told)
        ),
    }
}

fn reference_type(told: &Told<'_>) -> String {
    let expected = &told.facts.expected;
    if told.is_about("Reference", "type") {
        let allowed = match expected[..] {
            [] => String::new(),
            _ => format!("{}, et ", one_of(expected)),
        };
        return format!(
            "`type` doit être {allowed}le même que le type de la ressource désignée ; trouvé : {}. Corrigez-le, ou \
             omettez-le.",
            found(told)
        );
    }
    if expected.is_empty() {
        return format!(
            "{} mène à une ressource d'un autre type que celui qui y est nommé. Corrigez-y le type ou l'id.",
            found(told)
        );
    }
    format!(
        "Attendu : une référence de type {} ; trouvé : une référence de type {}. Faites référence à une ressource \
         de ce type.",
        types(told),
        told.found().map_or_else(|| "autre".to_owned(), shown)
    )
}

fn reference_profile(told: &Told<'_>) -> String {
    let all = names(&told.facts.expected, ["", ""]);
    if told.facts.expected.len() == 1 {
        return format!(
            "La ressource à laquelle mène {} n'est pas conforme au profil {all}. Corrigez cette ressource, ou \
             faites référence à une autre.",
            found(told)
        );
    }
    format!(
        "La ressource à laquelle mène {} n'est conforme à aucun des profils {all}. Corrigez cette ressource, ou \
         faites référence à une autre.",
        found(told)
    )
}

fn reference_place(told: &Told<'_>) -> String {
    let place = |name: &str, other: &'static str| match name {
        "contained" => "dans `contained` de cette ressource",
        "bundled" => "dans une entrée du même bundle",
        _ => other,
    };
    let wanted: Vec<_> =
        told.facts.expected.iter().map(|name| place(name, "sur un serveur")).collect();
    let wanted = wanted.join(" ou ");
    let here = told.found().unwrap_or_default();
    if told.facts.expected.contains(&here) {
        return format!(
            "La ressource désignée doit se trouver {wanted} ; elle n'y est pas. Ajoutez-l'y."
        );
    }
    format!(
        "La ressource désignée doit se trouver {wanted} ; elle se trouve {}. Déplacez-la, et corrigez la référence.",
        place(here, "ailleurs")
    )
}

fn profile_type(told: &Told<'_>) -> String {
    let profile = match told.facts.subject {
        "" => "Le profil déclaré".to_owned(),
        url => format!("Le profil {url}"),
    };
    let wanted = match told.facts.expected[..] {
        [] => "un autre type de ressource".to_owned(),
        _ => one_of(&told.facts.expected),
    };
    let own = told.found().unwrap_or("cette ressource");
    format!(
        "{profile} est fait pour {wanted}, non pour {own}. Déclarez un profil pour {own}, ou omettez celui-ci."
    )
}

fn extension_address(told: &Told<'_>) -> String {
    match told.facts.subject {
        "missing" => {
            "L'`url` d'une extension doit avoir une valeur. Écrivez l'adresse de sa définition."
                .to_owned()
        }
        "extended" => {
            "L'`url` d'une extension ne peut pas avoir ses propres extensions. Omettez `_url`."
                .to_owned()
        }
        "version" if told.found().is_some_and(|url| url.contains('|')) => format!(
            "L'`url` d'une extension ne nomme pas de version ; trouvé : {}. Omettez ce qui suit à partir de `|`.",
            found(told)
        ),
        "version" => format!(
            "L'`url` {} désigne un élément d'une autre version de FHIR, et n'est pas connue. Vérifiez son \
             orthographe, ou omettez l'extension.",
            found(told)
        ),
        "definition" => format!(
            "L'`url` {} est l'adresse d'un type ou d'un profil, non d'une extension. Écrivez celle de l'extension \
             voulue.",
            found(told)
        ),
        "part" => format!(
            "{} n'est aucune des parties que cette extension possède. Vérifiez son orthographe, ou écrivez une \
             adresse absolue.",
            found(told)
        ),
        _ => format!(
            "L'`url` d'une extension doit être une adresse absolue ; trouvé : {}. Écrivez-la en entier, à partir de \
             « http:// » ou « https:// ».",
            found(told)
        ),
    }
}

fn extension_place(told: &Told<'_>) -> String {
    let url = told.definition();
    match told.facts.subject {
        "modifierExtension" => format!(
            "L'extension {url} change le sens de ce qui la porte. Déplacez-la de `extension` vers \
             `modifierExtension`."
        ),
        "extension" => format!(
            "L'extension {url} ne change pas le sens de ce qui la porte. Déplacez-la de `modifierExtension` vers \
             `extension`."
        ),
        _ => format!(
            "L'extension {url} ne peut figurer que sur {}. Déplacez-l'y, ou omettez-la.",
            names(&told.facts.expected, ["", ""])
        ),
    }
}

fn extension_value(told: &Told<'_>) -> String {
    let url = told.definition();
    if told.facts.subject == "parts" {
        let found = match told.found() {
            Some(of_type) => format!("une valeur de type {}", shown(of_type)),
            None => "aucune".to_owned(),
        };
        return format!(
            "L'extension {url} doit avoir ses propres extensions ; trouvé : {found}. Écrivez ses parties dans son \
             membre `extension`."
        );
    }
    let found = match told.found() {
        Some(of_type) => format!("une valeur de type {}", shown(of_type)),
        None => "aucune valeur".to_owned(),
    };
    match told.facts.expected[..] {
        [] => format!("L'extension {url} doit avoir une valeur ; trouvé : {found}. Ajoutez-la."),
        _ => format!(
            "L'extension {url} doit avoir une valeur de type {} ; trouvé : {found}. Écrivez-la sous le nom {}.",
            types(told),
            either(&value_members(&told.facts.expected))
        ),
    }
}

fn relative_system(told: &Told<'_>) -> String {
    let bare = told.found().filter(|system| is_bare_oid(system));
    let mend = match bare {
        Some(oid) => {
            format!("Écrivez « urn:oid:{} »", shown(oid.strip_prefix("oid:").unwrap_or(oid)))
        }
        None => {
            "Écrivez-le en entier, comme « urn:oid:1.2.250.1.71.4.2.1 » ou « https://… »".to_owned()
        }
    };
    format!("`system` doit être une adresse absolue ; trouvé : {}. {mend}.", found(told))
}

fn bundle_full_url(told: &Told<'_>) -> String {
    match told.facts.subject {
        "missing" => "L'entrée n'a pas de `fullUrl`. Ajoutez l'adresse de sa ressource, comme « \
                      https://example.org/fhir/Slot/12 »."
            .to_owned(),
        "relative" => format!(
            "`fullUrl` doit être une adresse absolue ; trouvé : {}. Écrivez-la en entier, comme « \
             https://example.org/fhir/Slot/12 ».",
            found(told)
        ),
        "no-id" => format!(
            "`fullUrl` se termine par un type et un id, {}, mais la ressource n'a pas d'`id`. Ajoutez à la \
             ressource l'`id` qui termine l'adresse.",
            found(told)
        ),
        "other" => format!(
            "`fullUrl` doit se terminer par le type et l'`id` de la ressource, comme dans « …/Slot/12 » ; trouvé : \
             {}. Corrigez l'un ou l'autre.",
            found(told)
        ),
        _ => format!(
            "La référence {} est relative : l'entrée qui la porte doit donc avoir une `fullUrl`. Ajoutez-la à \
             l'entrée, ou écrivez la référence en entier.",
            found(told)
        ),
    }
}

fn search_entry(told: &Told<'_>) -> String {
    let of_type = told.found().map_or_else(|| "une autre ressource".to_owned(), shown);
    match told.facts.subject {
        "resource" => {
            "Une entrée d'une réponse à une recherche doit avoir une `resource`. Ajoutez-la, ou omettez l'entrée."
                .to_owned()
        }
        "id" => "Une ressource d'une réponse à une recherche doit avoir un `id`. Ajoutez-le.".to_owned(),
        "match" => format!(
            "Une entrée de mode « match » doit contenir {}, que recherche le lien « self » ; trouvé : {of_type}. \
             Écrivez le mode « include ».",
            one_of(&told.facts.expected)
        ),
        _ => format!(
            "Une entrée de mode « outcome » ne peut contenir qu'un OperationOutcome ; trouvé : {of_type}. Écrivez \
             le mode « match » ou « include »."
        ),
    }
}

fn bundle_link(told: &Told<'_>) -> String {
    match told.facts.subject {
        "twice" => format!("Le lien {} ne peut figurer qu'une fois. Gardez-en un.", found(told)),
        _ => format!(
            "Seuls les réponses à une recherche et les historiques ont le lien {}. Omettez-le, ou corrigez le \
             `type` du bundle.",
            found(told)
        ),
    }
}

/// What is wrong with a narrative.
fn narrative(kind: &str) -> &'static str {
    match kind {
        "not-a-div" => {
            "Le texte narratif doit être un seul élément `div`. Mettez-le en entier dans <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">…</div>."
        }
        "namespace" => {
            "Un élément du texte narratif n'est pas dans l'espace de noms de XHTML. Commencez-le par <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">, sans autre espace de noms."
        }
        "element" => {
            "Le texte narratif contient un élément que FHIR ne permet pas, comme `script`, `form` ou `input`. \
             Omettez-le ; les éléments simples comme `p`, `ul`, `table` et `a` sont permis."
        }
        "attribute" => {
            "Le texte narratif contient un attribut que FHIR ne permet pas à cet endroit, comme `onclick`. \
             Omettez-le."
        }
        "entity" => {
            "Le texte narratif contient une entité que XML ne connaît pas, comme `&nbsp;`. Écrivez le caractère \
             lui-même, ou son numéro comme dans `&#160;`."
        }
        "doctype" => "Le texte narratif contient un type de document (`<!DOCTYPE …>`). Omettez-le.",
        "nesting" => {
            "Le texte narratif contient un élément ou un texte là où il n'a pas sa place, comme `div` dans `p` ou \
             un texte dans `ul`. Déplacez-le."
        }
        "url" => {
            "Le texte narratif contient une adresse qui n'en est pas une, ou que FHIR interdit, comme \
             `javascript:…`. Corrigez-la, ou omettez-la."
        }
        "target" => {
            "Un lien du texte narratif mène à un endroit (`#…`) qui n'existe pas, ou une image à un endroit qui \
             n'existe pas exactement une fois. Ajoutez l'élément qui a cet `id`, ou omettez le lien."
        }
        "empty" => {
            "Le texte narratif ne contient ni texte ni image. Écrivez un texte, ou omettez le texte narratif."
        }
        _ => {
            "Le texte narratif n'est pas du XHTML bien formé. Fermez chaque élément, mettez les valeurs des \
             attributs entre guillemets, et écrivez `&lt;` et `&amp;` pour les caractères < et &."
        }
    }
}

fn not_checked(told: &Told<'_>) -> String {
    let whose = told.found().map_or("ce qui se trouve ici".to_owned(), shown);
    format!("Les règles propres à {whose} n'ont pas été vérifiées. Il n'y a rien à faire.")
}

pub(super) fn of_form(code: IssueCode, form: Form) -> String {
    let fixed = match code {
        IssueCode::ByteOrderMark => {
            "Le texte commence par une marque d'ordre des octets (BOM). Envoyez de l'UTF-8 sans BOM."
        }
        IssueCode::UnknownMember => {
            "FHIR R4 ne connaît aucun membre de ce nom à cet endroit. Vérifiez son orthographe et sa place, ou \
             supprimez-le."
        }
        IssueCode::DuplicateMember => {
            "Ce membre figure plusieurs fois dans son objet. Gardez-en un ; le dernier a été retenu."
        }
        IssueCode::SecondChoice => {
            "Une seule valeur est permise ici, et une autre est venue avant. Gardez l'une des deux."
        }
        IssueCode::Null => "`null` n'est pas permis ici. Omettez le membre.",
        IssueCode::EmptyArray => "Un tableau doit avoir au moins un élément. Omettez le membre.",
        IssueCode::EmptyObject => "Un objet doit avoir au moins un membre. Omettez-le.",
        IssueCode::EmptyString => {
            "Une chaîne doit avoir au moins un caractère autre qu'un blanc. Omettez le membre."
        }
        IssueCode::ControlCharacter => {
            "La chaîne contient un caractère de contrôle. Seuls la tabulation, le saut de ligne et le retour \
             chariot sont permis ; retirez les autres."
        }
        IssueCode::MisalignedArrays => {
            "Les deux tableaux de cet élément doivent se répondre élément par élément. Comblez les vides par `null` \
             de part et d'autre."
        }
        IssueCode::NoResourceType => {
            "Une ressource doit dire son type dans un membre `resourceType` de type chaîne. Ajoutez-le, par exemple \
             \"Slot\"."
        }
        IssueCode::UnknownResourceType => {
            "FHIR R4 n'a aucune ressource de ce type. Vérifiez l'orthographe de `resourceType`."
        }
        _ => {
            return match form {
                Form::Shape { expected, list: true, found } => format!(
                    "Attendu : un tableau (de {expected}) ; trouvé : {}. Envoyez la valeur sous cette forme.",
                    found_name(found)
                ),
                Form::Shape { expected, list: false, found } => format!(
                    "Attendu : {} ({expected}) ; trouvé : {}. Envoyez la valeur sous cette forme.",
                    shape_name(expected),
                    found_name(found)
                ),
                Form::Format(kind) => {
                    format!("La valeur n'est pas un {kind} FHIR ; attendu : {}.", format_of(kind))
                }
                Form::None => "La valeur n'a pas la bonne forme.".to_owned(),
            };
        }
    };
    fixed.to_owned()
}

/// The JSON shape of an R4 type.
fn shape_name(expected: &str) -> &'static str {
    match expected {
        "boolean" => "true ou false",
        "integer" | "unsignedInt" | "positiveInt" | "decimal" => "un nombre sans guillemets",
        _ if expected.starts_with(|c: char| c.is_ascii_lowercase()) => {
            "une chaîne entre guillemets"
        }
        _ => "un objet",
    }
}

fn found_name(found: Found) -> &'static str {
    match found {
        Found::Object => "un objet",
        Found::Array => "un tableau",
        Found::String => "une chaîne",
        Found::Number => "un nombre",
        Found::Boolean => "un booléen",
        Found::Null => "null",
    }
}

fn format_of(kind: &str) -> &'static str {
    match kind {
        "instant" => {
            "une date, une heure avec secondes et un décalage, comme 2024-06-12T16:40:00.000+02:00"
        }
        "dateTime" => {
            "une année, un mois, une date, ou une date avec heure et décalage, comme 2024-06-12T16:40:00+02:00"
        }
        "date" => "une année, un mois ou une date, comme 2024-06-12",
        "time" => "heures, minutes et secondes, comme 08:30:00",
        "id" => "1 à 64 lettres sans accent, chiffres, `-` et `.`",
        "code" => "un code sans blanc aux extrémités ni deux de suite",
        "uri" | "url" | "canonical" => "une adresse sans blanc",
        "oid" => "un OID, comme urn:oid:1.2.250.1.71.4.2.1",
        "uuid" => "un UUID en minuscules, comme urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "base64Binary" => "un texte en base64",
        "integer" => "un entier de -2147483648 à 2147483647",
        "unsignedInt" => "un entier de 0 à 2147483647",
        "positiveInt" => "un entier de 1 à 2147483647",
        "xhtml" => "du XHTML dans un élément `div`",
        _ => "un texte d'au plus 1 048 576 caractères",
    }
}
