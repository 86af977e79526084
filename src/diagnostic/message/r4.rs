//! Of the rules of R4 and of profiles.

use super::words::Arguments;
use crate::{diagnostic::IssueCode, lang::Text};

pub(super) fn text(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    [
        of_count,
        of_element,
        of_slice,
        of_value,
        of_code,
        of_reference,
        of_profile,
        of_extension,
        of_bundle,
    ]
    .iter()
    .find_map(|of| of(code, arguments))
}

/// What is missing, or too many.
fn of_count(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let sliced = arguments.slice().is_some();
    let text = match (code, arguments.facts.bound) {
        (IssueCode::MissingElement, 2..) => [
            "`{subject}` must have at least {bound} items; it has fewer. Add those that are \
             missing.",
            "`{subject}` doit avoir au moins {bound} éléments ; il en a moins. Ajoutez ceux qui \
             manquent.",
        ],
        (IssueCode::MissingElement, _) if arguments.facts.subject.ends_with("[x]") => [
            "The mandatory value, `{subject}`, is missing. Add it with its type in its name, such \
             as `valueReference` or `valueString`.",
            "La valeur obligatoire, `{subject}`, est absente. Ajoutez-la avec son type dans son \
             nom, comme `valueReference` ou `valueString`.",
        ],
        (IssueCode::MissingElement, _) => [
            "The mandatory element `{subject}` is missing. Add it.",
            "L'élément obligatoire `{subject}` est absent. Ajoutez-le.",
        ],
        (IssueCode::TooMany, 0) if sliced => [
            "`{sliced}` of the kind `{slice}` is not allowed here. Leave it out.",
            "`{sliced}` du genre `{slice}` n'est pas permis ici. Omettez-le.",
        ],
        (IssueCode::TooMany, 1) if sliced => [
            "`{sliced}` of the kind `{slice}` may stand only once. Keep one and leave out the \
             others.",
            "`{sliced}` du genre `{slice}` ne peut figurer qu'une fois. Gardez-en un et omettez \
             les autres.",
        ],
        (IssueCode::TooMany, _) if sliced => [
            "`{sliced}` of the kind `{slice}` may stand at most {bound} times. Leave out those \
             that are too many.",
            "`{sliced}` du genre `{slice}` peut figurer au plus {bound} fois. Omettez ceux qui \
             sont de trop.",
        ],
        (IssueCode::TooMany, 0) => [
            "`{element}` is not allowed here. Leave it out.",
            "`{element}` n'est pas permis ici. Omettez-le.",
        ],
        (IssueCode::TooMany, 1) => [
            "`{element}` may have one item only. Keep one and leave out the others.",
            "`{element}` ne peut avoir qu'un élément. Gardez-en un et omettez les autres.",
        ],
        (IssueCode::TooMany, _) => [
            "`{element}` may have at most {bound} items. Leave out those that are too many.",
            "`{element}` peut avoir au plus {bound} éléments. Omettez ceux qui sont de trop.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Elements, whatever they hold, and their ids.
fn of_element(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let text = match code {
        IssueCode::EmptyElement => [
            "`{member}` holds nothing: neither a value, nor members or extensions besides its \
             `id`. Fill it, or leave it out.",
            "`{member}` ne contient rien : ni valeur, ni membres ou extensions en plus de son \
             `id`. Renseignez-le, ou omettez-le.",
        ],
        IssueCode::MissingId => [
            "A contained resource must have an `id`, by which it is referred to. Add one that \
             stands once in the resource.",
            "Une ressource contenue doit avoir un `id`, par lequel on y fait référence. Ajoutez-en \
             un, unique dans la ressource.",
        ],
        IssueCode::DuplicateId if arguments.member() == "contained" => [
            "An earlier contained resource has the same `id`{this_id|}. Give each an `id` of its \
             own.",
            "Une ressource contenue précédente a le même `id`{this_id|}. Donnez à chacune le sien.",
        ],
        IssueCode::DuplicateId => [
            "An earlier element of the resource has the same `id`{this_id|}. Give each an `id` of \
             its own.",
            "Un élément précédent de la ressource a le même `id`{this_id|}. Donnez à chacun le \
             sien.",
        ],
        IssueCode::DuplicateLabel => [
            "An earlier label of `security` has the same system and code. Leave this one out.",
            "Une étiquette précédente de `security` a le même système et le même code. Omettez \
             celle-ci.",
        ],
        IssueCode::OrphanContained => [
            "Nothing in the resource refers to this contained resource. Refer to it by `#` and its \
             `id`, or leave it out.",
            "Rien dans la ressource ne fait référence à cette ressource contenue. Faites-y \
             référence par `#` et son `id`, ou omettez-la.",
        ],
        IssueCode::WrongShape => [
            "The value is of another JSON kind than FHIR R4 has for this member. Send it in that \
             form, or leave it out.",
            "La valeur n'est pas du genre JSON que FHIR R4 donne à ce membre. Envoyez-la sous \
             cette forme, ou omettez-la.",
        ],
        IssueCode::WrongType => [
            "Expected a value of type {either}; found one of type {value|another}. Write it as \
             {either_member}.",
            "Attendu : une valeur de type {either} ; trouvé : une valeur de type {value|autre}. \
             Écrivez-la sous le nom {either_member}.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Items that a profile distinguishes.
fn of_slice(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let sliced = arguments.slice().map_or("", |(member, _)| member);
    let text = match (code, sliced) {
        (IssueCode::MissingSlice, "extension" | "modifierExtension") => [
            "The mandatory extension `{subject}` is missing. Add an extension with the `url` \
             \"{expected}\".",
            "L'extension obligatoire `{subject}` est absente. Ajoutez une extension dont l'`url` \
             est « {expected} ».",
        ],
        (IssueCode::MissingSlice, "entry") => [
            "No entry has the `{subject}` that the bundle must hold: a resource that conforms to \
             the profile {expected}. Add it, or correct the one that is meant.",
            "Aucune entrée n'a la `{subject}` que le bundle doit contenir : une ressource conforme \
             au profil {expected}. Ajoutez-la, ou corrigez celle qui devait l'être.",
        ],
        (IssueCode::MissingSlice, "value[x]") => [
            "The value must be of type {expected}. Write it as {either_member}.",
            "La valeur doit être de type {expected}. Écrivez-la sous le nom {either_member}.",
        ],
        (IssueCode::MissingSlice, _) => [
            "No item of `{sliced}` is the `{subject}` that the profile demands. Add one with \
             \"{expected}\".",
            "Aucun élément de `{sliced}` n'est le `{subject}` que le profil exige. Ajoutez-en un \
             avec « {expected} ».",
        ],
        (IssueCode::NotInSlices, _) => [
            "The item is not one of those that the profile allows here: {either_kind}. Leave it out, \
             or write what distinguishes one of them.",
            "L'élément n'est aucun de ceux que le profil permet ici : {either_kind}. Omettez-le, ou \
             donnez-lui ce qui distingue l'un d'eux.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Values that are set, and the form of some.
fn of_value(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let text = match (code, arguments.facts.subject) {
        (IssueCode::WrongValue, "size") => [
            "`size` must be {bound}, the number of bytes in `data`; found {value|nothing}. Write \
             {bound}, or leave `size` out.",
            "`size` doit être {bound}, le nombre d'octets de `data` ; trouvé : {value|rien}. \
             Écrivez {bound}, ou omettez `size`.",
        ],
        (IssueCode::WrongValue, "hash") => [
            "`hash` must be the SHA-1 of what `data` holds, in base64. Compute it again, or leave it \
             out.",
            "`hash` doit être le SHA-1 de ce que contiennent les `data`, en base64. Recalculez-le, \
             ou omettez-le.",
        ],
        (IssueCode::WrongValue, "uri") => [
            "In the system urn:ietf:rfc:3986 the `value` of an identifier is an absolute address; \
             found {found|nothing}. Write an address such as \"urn:uuid:…\", or name the system \
             that the value comes from.",
            "Dans le système urn:ietf:rfc:3986, la `value` d'un identifiant est une adresse \
             absolue ; trouvé : {found|rien}. Écrivez une adresse comme « urn:uuid:… », ou nommez \
             le système d'où vient la valeur.",
        ],
        (IssueCode::WrongValue, "coding") => [
            "Expected the code \"{expected_code}\" of the system \"{expected}\"; found {found|no \
             coding}. Write that `system` and that `code`.",
            "Attendu : le code « {expected_code} » du système « {expected} » ; trouvé : \
             {found|aucun codage}. Écrivez ce `system` et ce `code`.",
        ],
        (IssueCode::WrongValue, "extension") => [
            "`{member}` must be \"{expected}\" without anything beside it; found an extension. \
             Leave the extension out.",
            "`{member}` doit être « {expected} » sans rien à côté ; trouvé : une extension. \
             Omettez l'extension.",
        ],
        (IssueCode::WrongValue, _) => [
            "`{ruled_member}` must be \"{expected}\" here; found {found|no value}. Write \
             \"{expected}\".",
            "`{ruled_member}` doit être « {expected} » ici ; trouvé : {found|aucune valeur}. \
             Écrivez « {expected} ».",
        ],
        (IssueCode::TooLong, _) => [
            "`{member}` may have at most {characters}; it has more. Shorten it.",
            "`{member}` peut avoir au plus {characters} ; il en a davantage. Raccourcissez-le.",
        ],
        (IssueCode::RelativeSystem, _) if arguments.bare_oid().is_some() => [
            "`system` must be an absolute address; found {found|nothing}. Write \"urn:oid:{oid}\".",
            "`system` doit être une adresse absolue ; trouvé : {found|rien}. Écrivez \
             « urn:oid:{oid} ».",
        ],
        (IssueCode::RelativeSystem, _) => [
            "`system` must be an absolute address; found {found|nothing}. Write it in full, such \
             as \"urn:oid:1.2.250.1.71.4.2.1\" or \"https://…\".",
            "`system` doit être une adresse absolue ; trouvé : {found|rien}. Écrivez-le en entier, \
             comme « urn:oid:1.2.250.1.71.4.2.1 » ou « https://… ».",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_code(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let expected = &arguments.facts.expected[..];
    let is_expected = arguments.shown().is_some_and(|code| expected.contains(&code));
    let text = match (code, arguments.coding()) {
        (IssueCode::UnknownCode, _) if arguments.is_language() => [
            "Expected a language tag; found {found|nothing}. Write one such as \"fr\" or \
             \"fr-FR\".",
            "Attendu : un code de langue ; trouvé : {found|rien}. Écrivez-en un, comme « fr » ou \
             « fr-FR ».",
        ],
        (IssueCode::UnknownCode, _) if arguments.is_about("Coding", "system") => [
            "`system` must be the address of a code system; found {found|nothing}. Write that of \
             the system that the code comes from.",
            "`system` doit être l'adresse d'un système de codes ; trouvé : {found|rien}. Écrivez \
             celle du système dont vient le code.",
        ],
        (IssueCode::UnknownCode, _) if arguments.is_about("Reference", "type") => [
            "Expected a type of resource of FHIR R4; found {found|nothing}. Write one such as \
             \"Slot\", or leave `type` out.",
            "Attendu : un type de ressource de FHIR R4 ; trouvé : {found|rien}. Écrivez-en un, \
             comme « Slot », ou omettez `type`.",
        ],
        (IssueCode::UnknownCode, Some((_, ""))) => [
            "The coding has the system \"{system}\" but no `code`. Add the code, or leave the \
             `system` out.",
            "Le codage a le système « {system} » mais pas de `code`. Ajoutez le code, ou omettez \
             `system`.",
        ],
        (IssueCode::UnknownCode, Some(_)) => [
            "The code system \"{system}\" has no code \"{code}\". Check its spelling, or use \
             another code of that system.",
            "Le système de codes « {system} » n'a pas de code « {code} ». Vérifiez son \
             orthographe, ou utilisez un autre code de ce système.",
        ],
        (IssueCode::UnknownCode, None) => [
            "Expected a known code; found {found|nothing}. Check its spelling.",
            "Attendu : un code connu ; trouvé : {found|rien}. Vérifiez son orthographe.",
        ],
        (IssueCode::CodeNotAllowed, None) if is_expected => [
            "The code \"{value}\" has no `system`. Write the system and the code as the value set \
             {subject} has them.",
            "Le code « {value} » n'a pas de `system`. Écrivez le système et le code comme dans le \
             jeu de valeurs {subject}.",
        ],
        (IssueCode::CodeNotAllowed, Some((_, code))) if expected.contains(&code) => [
            "The code \"{code}\" is allowed, but its system \"{system}\" or a coding beside it is \
             not. Write system and code as the value set {subject} has them, and leave other \
             codings out.",
            "Le code « {code} » est permis, mais son système « {system} » ou un codage à côté de \
             lui ne l'est pas. Écrivez système et code comme dans le jeu de valeurs {subject}, et \
             omettez les autres codages.",
        ],
        (IssueCode::CodeNotAllowed, _) => match expected {
            [] => [
                "Expected a code of the value set {subject}; found {coding|another code}. Use one \
                 of its codes.",
                "Attendu : un code du jeu de valeurs {subject} ; trouvé : {coding|un autre code}. \
                 Utilisez l'un de ses codes.",
            ],
            [_] => [
                "Expected {one_of}; found {coding|another code}. Use this code{value_set|}.",
                "Attendu : {one_of} ; trouvé : {coding|un autre code}. Utilisez ce \
                 code{value_set|}.",
            ],
            _ => [
                "Expected {one_of}; found {coding|another code}. Use one of these \
                 codes{value_set|}.",
                "Attendu : {one_of} ; trouvé : {coding|un autre code}. Utilisez l'un de ces \
                 codes{value_set|}.",
            ],
        },
        (IssueCode::CodeRequired, _) => match (expected, arguments.facts.subject) {
            ([], "") => [
                "A code is required here; a text or an extension alone is not enough. Write one.",
                "Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. \
                 Écrivez-en un.",
            ],
            ([], _) => [
                "A code is required here; a text or an extension alone is not enough. Use one of \
                 the value set {subject}.",
                "Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. \
                 Utilisez l'un de ceux du jeu de valeurs {subject}.",
            ],
            _ => [
                "A code is required here; a text or an extension alone is not enough. Use \
                 {one_of}{value_set|}.",
                "Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. \
                 Utilisez {one_of}{value_set|}.",
            ],
        },
        _ => return None,
    };
    Some(text)
}

fn of_reference(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let found = arguments.found().unwrap_or_default();
    let expected = &arguments.facts.expected[..];
    let text = match code {
        IssueCode::BadReference if found.contains(char::is_whitespace) => [
            "A reference must not hold blanks; found {found|nothing}. Leave them out.",
            "Une référence ne peut pas contenir de blancs ; trouvé : {found|rien}. Retirez-les.",
        ],
        IssueCode::BadReference => [
            "Expected a type and an id, such as \"Practitioner/12\", or an absolute address; found \
             {found|nothing}. Write it in one of these forms.",
            "Attendu : un type et un id, comme « Practitioner/12 », ou une adresse absolue ; \
             trouvé : {found|rien}. Écrivez-la sous l'une de ces formes.",
        ],
        IssueCode::UnresolvedReference if found == "#" => [
            "\"#\" refers to the resource around a contained one, and this one is not contained. Name the \
             resource that is meant.",
            "« # » désigne la ressource autour d'une ressource contenue, et il n'y en a pas. \
             Nommez la ressource voulue.",
        ],
        IssueCode::UnresolvedReference if found.starts_with('#') => [
            "No resource in `contained` has the id that the reference names; found \
             {found|nothing}. Add it there, or correct the reference.",
            "Aucune ressource de `contained` n'a l'id que nomme la référence ; trouvé : \
             {found|rien}. Ajoutez-l'y, ou corrigez la référence.",
        ],
        IssueCode::UnresolvedReference if arguments.facts.subject == "missing" => [
            "No entry has the address that the reference names, and the bundle must hold what its \
             first entry refers to; found {found|nothing}. Add the entry, or correct the reference.",
            "Aucune entrée n'a l'adresse que nomme la référence, et le bundle doit contenir ce que \
             désigne sa première entrée ; trouvé : {found|rien}. Ajoutez l'entrée, ou corrigez la \
             référence.",
        ],
        IssueCode::UnresolvedReference if arguments.facts.subject == "elsewhere" => [
            "An entry has the type and id that a reference in this entry names, but its `fullUrl` is \
             not what the reference leads to from here; found {found|nothing}. Write the reference \
             in full, or give both entries the same base address.",
            "Une entrée a le type et l'id que nomme une référence de cette entrée-ci, mais sa \
             `fullUrl` n'est pas celle où mène la référence depuis ici ; trouvé : {found|rien}. \
             Écrivez la référence en entier, ou donnez aux deux entrées la même adresse de base.",
        ],
        IssueCode::UnresolvedReference => [
            "The reference leads to more than one entry of the bundle, for they have the same \
             `fullUrl`; found {found|nothing}. Give each entry its own.",
            "La référence mène à plusieurs entrées du bundle, car elles ont la même `fullUrl` ; \
             trouvé : {found|rien}. Donnez à chaque entrée la sienne.",
        ],
        IssueCode::ReferenceType => match (arguments.is_about("Reference", "type"), expected) {
            (true, []) => [
                "`type` must be the same as the type of the resource that is referred to; found \
                 {found|nothing}. Correct it, or leave it out.",
                "`type` doit être le même que le type de la ressource désignée ; trouvé : \
                 {found|rien}. Corrigez-le, ou omettez-le.",
            ],
            (true, _) => [
                "`type` must be {one_of}, and the same as the type of the resource that is \
                 referred to; found {found|nothing}. Correct it, or leave it out.",
                "`type` doit être {one_of}, et le même que le type de la ressource désignée ; \
                 trouvé : {found|rien}. Corrigez-le, ou omettez-le.",
            ],
            (false, []) => [
                "The reference leads to a resource of another type than it names; found \
                 {found|nothing}. Correct the type or the id in it.",
                "La référence mène à une ressource d'un autre type que celui qu'elle nomme ; \
                 trouvé : {found|rien}. Corrigez-y le type ou l'id.",
            ],
            (false, _) => [
                "Expected a reference of type {either}; found one of type {value|another}. Refer \
                 to a resource of that type.",
                "Attendu : une référence de type {either} ; trouvé : une référence de type \
                 {value|autre}. Faites référence à une ressource de ce type.",
            ],
        },
        IssueCode::ReferenceProfile if expected.len() == 1 => [
            "The resource that the reference leads to must conform to the profile {names}, and \
             does not; found {found|nothing}. Correct that resource, or refer to another.",
            "La ressource à laquelle mène la référence doit être conforme au profil {names}, et ne \
             l'est pas ; trouvé : {found|rien}. Corrigez cette ressource, ou faites référence à \
             une autre.",
        ],
        IssueCode::ReferenceProfile => [
            "The resource that the reference leads to must conform to one of the profiles {names}, \
             and does not; found {found|nothing}. Correct that resource, or refer to another.",
            "La ressource à laquelle mène la référence doit être conforme à l'un des profils \
             {names}, et ne l'est pas ; trouvé : {found|rien}. Corrigez cette ressource, ou faites \
             référence à une autre.",
        ],
        IssueCode::ReferencePlace if expected.contains(&found) => [
            "What is referred to must stand {either_place}; it is not there. Add it there.",
            "La ressource désignée doit se trouver {either_place} ; elle n'y est pas. Ajoutez-l'y.",
        ],
        IssueCode::ReferencePlace => [
            "What is referred to must stand {either_place}; it stands {place|elsewhere}. Move it, and \
             correct the reference.",
            "La ressource désignée doit se trouver {either_place} ; elle se trouve {place|ailleurs}. \
             Déplacez-la, et corrigez la référence.",
        ],
        _ => return None,
    };
    Some(text)
}

/// Profiles that are claimed, and what was not checked for the want of one.
fn of_profile(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let text = match code {
        IssueCode::ProfileType if arguments.facts.expected.is_empty() => [
            "The profile {profile|that is claimed} is for another type of resource, not for \
             {value|this resource}. Claim a profile for {value|this resource}, or leave this one \
             out.",
            "Le profil {profile|déclaré} est fait pour un autre type de ressource, non pour \
             {value|cette ressource}. Déclarez un profil pour {value|cette ressource}, ou omettez \
             celui-ci.",
        ],
        IssueCode::ProfileType => [
            "The profile {profile|that is claimed} is for {one_of}, not for {value|this resource}. \
             Claim a profile for {value|this resource}, or leave this one out.",
            "Le profil {profile|déclaré} est fait pour {one_of}, non pour {value|cette ressource}. \
             Déclarez un profil pour {value|cette ressource}, ou omettez celui-ci.",
        ],
        IssueCode::UnknownProfile if !arguments.facts.expected.is_empty() => [
            "A profile that is claimed or requested is not in the edition of the SAS guide that is checked ({subject}), so \
             nothing was checked against it; found {found|nothing}. Another edition has it: check against {one_of}, or ignore \
             this.",
            "Un profil déclaré ou demandé n'est pas dans l'édition du guide SAS qui est vérifiée ({subject}) : rien n'a été \
             vérifié à son égard ; trouvé : {found|rien}. Une autre édition l'a : vérifiez avec {one_of}, ou ignorez cet \
             avertissement.",
        ],
        IssueCode::UnknownProfile => [
            "A profile that is claimed is neither in the edition of the SAS guide that is checked ({subject}) \
             nor in FrCore 1.1.0, so nothing was checked against it; found {found|nothing}. Check its address and version, \
             or ignore this.",
            "Un profil déclaré n'est ni dans l'édition du guide SAS qui est vérifiée ({subject}) ni \
             dans FrCore 1.1.0 : rien n'a été vérifié à son égard ; trouvé : {found|rien}. Vérifiez son adresse et sa version, ou \
             ignorez cet avertissement.",
        ],
        IssueCode::FrCore2 => match arguments.facts.subject {
            "operator" => [
                "FrCore 2, to which the guide will move, has {names} in the place of the extension {found|found here}, and its \
                 draft after that a participant of the type ENT. Nothing is to be changed yet: prepare to write it, and read all \
                 three.",
                "FrCore 2, auquel le guide passera, a {names} à la place de l'extension {found|trouvée ici}, et son projet \
                 suivant un participant de type ENT. Rien n'est à changer pour l'instant : préparez-vous à l'écrire, et lisez \
                 les trois.",
            ],
            "adeli" => [
                "FrCore 2, to which the guide will move, has no ADELI numbers; found one. Nothing is to be changed yet: ask the \
                 practitioner for the RPPS number, which replaces it.",
                "FrCore 2, auquel le guide passera, n'a pas de numéros ADELI ; trouvé : l'un d'eux. Rien n'est à changer pour \
                 l'instant : demandez au professionnel son numéro RPPS, qui le remplace.",
            ],
            _ => [
                "FrCore 2, to which the guide will move, has {names} in the place of {found|this address}. Nothing is to be \
                 changed yet: prepare to write it, and read both.",
                "FrCore 2, auquel le guide passera, a {names} à la place de {found|cette adresse}. Rien n'est à changer pour \
                 l'instant : préparez-vous à l'écrire, et lisez les deux.",
            ],
        },
        IssueCode::NotChecked if arguments.facts.subject.is_empty() => [
            "What the profile {value|of this claim} demands was not checked. Check this resource with another \
             validator if it matters.",
            "Ce qu'exige le profil {value|déclaré} n'a pas été vérifié. Vérifiez cette ressource avec un \
             autre outil si elle importe.",
        ],
        IssueCode::NotChecked => [
            "These rules of R4 for {subject} were not checked: {value|all}. Check this resource with \
             another validator if it matters.",
            "Ces règles de R4 pour {subject} n'ont pas été vérifiées : {value|toutes}. Vérifiez cette \
             ressource avec un autre outil si elle importe.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_extension(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let versioned = arguments.found().is_some_and(|url| url.contains('|'));
    let text = match (code, arguments.facts.subject) {
        (IssueCode::ExtensionAddress, "missing") => [
            "The `url` of an extension must have a value. Write the address of its definition.",
            "L'`url` d'une extension doit avoir une valeur. Écrivez l'adresse de sa définition.",
        ],
        (IssueCode::ExtensionAddress, "extended") => [
            "The `url` of an extension must not have extensions of its own. Leave `_url` out.",
            "L'`url` d'une extension ne peut pas avoir ses propres extensions. Omettez `_url`.",
        ],
        (IssueCode::ExtensionAddress, "version") if versioned => [
            "The `url` of an extension must not name a version; found {found|nothing}. Leave out \
             what stands from `|` on.",
            "L'`url` d'une extension ne nomme pas de version ; trouvé : {found|rien}. Omettez ce \
             qui suit à partir de `|`.",
        ],
        (IssueCode::ExtensionAddress, "version") => [
            "The `url` of the extension stands for an element of another version of FHIR, and is \
             not known; found {found|nothing}. Check its spelling, or leave the extension out.",
            "L'`url` de l'extension désigne un élément d'une autre version de FHIR, et n'est pas \
             connue ; trouvé : {found|rien}. Vérifiez son orthographe, ou omettez l'extension.",
        ],
        (IssueCode::ExtensionAddress, "definition") => [
            "The `url` of an extension must be the address of an extension, not of a type or a \
             profile; found {found|nothing}. Write that of the extension that is meant.",
            "L'`url` d'une extension doit être l'adresse d'une extension, non d'un type ou d'un \
             profil ; trouvé : {found|rien}. Écrivez celle de l'extension voulue.",
        ],
        (IssueCode::ExtensionAddress, "part") => [
            "The `url` must be that of one of the parts that this extension has; found \
             {found|nothing}. Check its spelling, or write an absolute address.",
            "L'`url` doit être celle d'une des parties que cette extension possède ; trouvé : \
             {found|rien}. Vérifiez son orthographe, ou écrivez une adresse absolue.",
        ],
        (IssueCode::ExtensionAddress, _) => [
            "The `url` of an extension must be an absolute address; found {found|nothing}. Write \
             it in full, from \"http://\" or \"https://\" on.",
            "L'`url` d'une extension doit être une adresse absolue ; trouvé : {found|rien}. \
             Écrivez-la en entier, à partir de « http:// » ou « https:// ».",
        ],
        (IssueCode::ExtensionPlace, "modifierExtension") => [
            "The extension {definition} changes the meaning of what it stands on. Move it from \
             `extension` to `modifierExtension`.",
            "L'extension {definition} change le sens de ce qui la porte. Déplacez-la de \
             `extension` vers `modifierExtension`.",
        ],
        (IssueCode::ExtensionPlace, "extension") => [
            "The extension {definition} does not change the meaning of what it stands on. Move it \
             from `modifierExtension` to `extension`.",
            "L'extension {definition} ne change pas le sens de ce qui la porte. Déplacez-la de \
             `modifierExtension` vers `extension`.",
        ],
        (IssueCode::ExtensionPlace, "condition") => [
            "The extension {definition} may stand only on an element for which this FHIRPath \
             expression is true: {expected}. Correct the element, or leave the extension out.",
            "L'extension {definition} ne peut figurer que sur un élément pour lequel cette \
             expression FHIRPath est vraie : {expected}. Corrigez l'élément, ou omettez \
             l'extension.",
        ],
        (IssueCode::ExtensionPlace, _) => [
            "The extension {definition} may stand only on {names}. Move it there, or leave it out.",
            "L'extension {definition} ne peut figurer que sur {names}. Déplacez-l'y, ou \
             omettez-la.",
        ],
        (IssueCode::ExtensionValue, "parts") => [
            "The extension {definition} must hold extensions of its own; found {value_of_type|none}. \
             Write its parts in its member `extension`.",
            "L'extension {definition} doit avoir ses propres extensions ; trouvé : \
             {value_of_type|aucune}. Écrivez ses parties dans son membre `extension`.",
        ],
        (IssueCode::ExtensionValue, _) if arguments.facts.expected.is_empty() => [
            "The extension {definition} must have a value; found {one_of_type|none}. Add it.",
            "L'extension {definition} doit avoir une valeur ; trouvé : {one_of_type|aucune valeur}. \
             Ajoutez-la.",
        ],
        (IssueCode::ExtensionValue, _) => [
            "The extension {definition} must have a value of type {either}; found \
             {one_of_type|none}. Write it as {either_member}.",
            "L'extension {definition} doit avoir une valeur de type {either} ; trouvé : \
             {one_of_type|aucune valeur}. Écrivez-la sous le nom {either_member}.",
        ],
        _ => return None,
    };
    Some(text)
}

fn of_bundle(code: IssueCode, arguments: &Arguments<'_>) -> Option<Text> {
    let text = match (code, arguments.facts.subject) {
        (IssueCode::BundleFullUrl, "missing") => [
            "The entry has no `fullUrl`. Add the address of its resource, such as \
             \"https://example.org/fhir/Slot/12\".",
            "L'entrée n'a pas de `fullUrl`. Ajoutez l'adresse de sa ressource, comme \
             « https://example.org/fhir/Slot/12 ».",
        ],
        (IssueCode::BundleFullUrl, "relative") => [
            "`fullUrl` must be an absolute address; found {found|nothing}. Write it in full, such \
             as \"https://example.org/fhir/Slot/12\".",
            "`fullUrl` doit être une adresse absolue ; trouvé : {found|rien}. Écrivez-la en \
             entier, comme « https://example.org/fhir/Slot/12 ».",
        ],
        (IssueCode::BundleFullUrl, "no-id") => [
            "`fullUrl` ends with a type and an id, but the resource has no `id`; found \
             {found|nothing}. Add to the resource the `id` at the end of the address.",
            "`fullUrl` se termine par un type et un id, mais la ressource n'a pas d'`id` ; trouvé : \
             {found|rien}. Ajoutez à la ressource l'`id` qui termine l'adresse.",
        ],
        (IssueCode::BundleFullUrl, "other") => [
            "`fullUrl` must end with the type and the `id` of the resource, as in \"…/Slot/12\"; \
             found {found|nothing}. Correct one or the other.",
            "`fullUrl` doit se terminer par le type et l'`id` de la ressource, comme dans \
             « …/Slot/12 » ; trouvé : {found|rien}. Corrigez l'un ou l'autre.",
        ],
        (IssueCode::BundleFullUrl, _) => [
            "The reference is relative, so the entry that it stands in needs a `fullUrl`; found \
             {found|nothing}. Add `fullUrl` to the entry, or write the reference in full.",
            "La référence est relative : l'entrée qui la porte doit donc avoir une `fullUrl` ; \
             trouvé : {found|rien}. Ajoutez `fullUrl` à l'entrée, ou écrivez la référence en \
             entier.",
        ],
        (IssueCode::SearchEntry, "resource") => [
            "An entry of a search answer must have a `resource`. Add it, or leave the entry out.",
            "Une entrée d'une réponse à une recherche doit avoir une `resource`. Ajoutez-la, ou \
             omettez l'entrée.",
        ],
        (IssueCode::SearchEntry, "id") => [
            "A resource in a search answer must have an `id`. Add it.",
            "Une ressource d'une réponse à une recherche doit avoir un `id`. Ajoutez-le.",
        ],
        (IssueCode::SearchEntry, "match") => [
            "An entry with the mode \"match\" must hold {one_of}, which is what the link \"self\" \
             searches for; found {value|another resource}. Write the mode \"include\".",
            "Une entrée de mode « match » doit contenir {one_of}, que recherche le lien « self » ; \
             trouvé : {value|une autre ressource}. Écrivez le mode « include ».",
        ],
        (IssueCode::SearchEntry, _) => [
            "Only an OperationOutcome may stand in an entry with the mode \"outcome\"; found \
             {value|another resource}. Write the mode \"match\" or \"include\".",
            "Une entrée de mode « outcome » ne peut contenir qu'un OperationOutcome ; trouvé : \
             {value|une autre ressource}. Écrivez le mode « match » ou « include ».",
        ],
        (IssueCode::UnreachableEntry, _) => [
            "No chain of references connects this entry with the Composition of the document. Refer \
             to it, or leave it out.",
            "Aucune chaîne de références ne relie cette entrée à la Composition du document. \
             Référencez-la, ou omettez-la.",
        ],
        (IssueCode::BundleLink, "twice") => [
            "The link {found|nothing} may stand only once. Keep one of them.",
            "Le lien {found|rien} ne peut figurer qu'une fois. Gardez-en un.",
        ],
        (IssueCode::BundleLink, _) => [
            "Only answers to searches and histories have the link {found|nothing}. Leave it out, \
             or correct the `type` of the bundle.",
            "Seuls les réponses à une recherche et les historiques ont le lien {found|rien}. \
             Omettez-le, ou corrigez le `type` du bundle.",
        ],
        _ => return None,
    };
    Some(text)
}
