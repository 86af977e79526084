//! The English texts.

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
            "`{}` holds nothing: neither a value, nor members or extensions besides its `id`. Fill it, or leave it \
             out.",
            told.member()
        ),
        IssueCode::MissingId => {
            "A contained resource must have an `id`, by which it is referred to. Add one that stands once in the \
             resource."
                .to_owned()
        }
        IssueCode::DuplicateId => duplicate_id(told),
        IssueCode::UnknownCode => unknown_code(told),
        IssueCode::CodeNotAllowed => code_not_allowed(told),
        IssueCode::CodeRequired => code_required(told),
        IssueCode::WrongValue => wrong_value(told),
        IssueCode::WrongType => format!(
            "Expected a value of type {}; found one of type {}. Write it as {}.",
            types(told),
            told.found().map_or_else(|| "another".to_owned(), shown),
            either(&value_members(&told.facts.expected))
        ),
        IssueCode::TooLong => format!(
            "`{}` may have at most {}; it has more. Shorten it.",
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
            "The profile {} is none of the SAS guide 1.2.0 or of FrCore 1.1.0, so nothing was checked against it. \
             Check its address and version, or ignore this.",
            found(told)
        ),
        IssueCode::ExtensionAddress => extension_address(told),
        IssueCode::ExtensionPlace => extension_place(told),
        IssueCode::ExtensionValue => extension_value(told),
        IssueCode::RelativeSystem => relative_system(told),
        IssueCode::OrphanContained => {
            "Nothing in the resource refers to this contained resource. Refer to it by `#` and its `id`, or leave \
             it out."
                .to_owned()
        }
        IssueCode::BundleFullUrl => bundle_full_url(told),
        IssueCode::SearchEntry => search_entry(told),
        IssueCode::BundleLink => bundle_link(told),
        IssueCode::DuplicateLabel => {
            "An earlier label of `security` has the same system and code. Leave this one out.".to_owned()
        }
        IssueCode::BadNarrative => narrative(told.facts.subject).to_owned(),
        IssueCode::NotChecked => not_checked(told),
        IssueCode::WrongShape => {
            "The value is of another JSON kind than FHIR R4 has for this member. Send it in that form, or leave it \
             out."
                .to_owned()
        }
        code if code.is_of_the_guide() => guide::of_guide(code, told),
        _ => of_form(code, told.form(code)),
    }
}

/// The value that was found, in quotes; of a person only its kind.
fn found(told: &Told<'_>) -> String {
    found_or(told, "nothing")
}

/// The same, in other words when there is none.
fn found_or(told: &Told<'_>, none: &str) -> String {
    match (told.hidden(), told.coding(), told.found()) {
        (Some(length), ..) => format!("a text of {}", characters(length)),
        (None, Some((system, code)), _) => format!("\"{}\"", shown_coding(system, code)),
        (None, None, Some(value)) => format!("\"{}\"", shown(value)),
        (None, None, None) => none.to_owned(),
    }
}

fn characters(count: usize) -> String {
    format!("{count} character{}", if count == 1 { "" } else { "s" })
}

/// `Slot`, `one of Slot, Schedule`.
fn one_of(all: &[&str]) -> String {
    match all {
        [one] => (*one).to_owned(),
        _ => format!("one of {}", names(all, ["", ""])),
    }
}

/// `a`, `a or b`.
fn either(list: &str) -> String {
    super::either(list, " or ")
}

fn types(told: &Told<'_>) -> String {
    either(&names(&told.facts.expected, ["", ""]))
}

/// ` (value set https://…)`
fn value_set(told: &Told<'_>) -> String {
    match told.facts.subject {
        "" => String::new(),
        set => format!(" (value set {set})"),
    }
}

fn missing_element(told: &Told<'_>) -> String {
    match (told.facts.subject, told.facts.bound) {
        (name, most @ 2..) => {
            format!(
                "`{name}` must have at least {most} items; it has fewer. Add those that are missing."
            )
        }
        (name, _) if name.ends_with("[x]") => format!(
            "The mandatory value, `{name}`, is missing. Add it with its type in its name, such as `valueReference` \
             or `valueString`."
        ),
        (name, _) => format!("The mandatory element `{name}` is missing. Add it."),
    }
}

fn too_many(told: &Told<'_>) -> String {
    if let Some((member, slice)) = told.slice() {
        return match told.facts.bound {
            0 => format!("`{member}` of the kind `{slice}` is not allowed here. Leave it out."),
            1 => format!(
                "`{member}` of the kind `{slice}` may stand only once. Keep one and leave out the others."
            ),
            most => format!(
                "`{member}` of the kind `{slice}` may stand at most {most} times. Leave out those that are too many."
            ),
        };
    }
    let member = told.member();
    let name = if told.facts.subject.ends_with("[x]") { &member } else { told.facts.subject };
    match told.facts.bound {
        0 => format!("`{name}` is not allowed here. Leave it out."),
        1 => format!("`{name}` may have one item only. Keep one and leave out the others."),
        most => {
            format!("`{name}` may have at most {most} items. Leave out those that are too many.")
        }
    }
}

fn duplicate_id(told: &Told<'_>) -> String {
    let what =
        if told.member() == "contained" { "contained resource" } else { "element of the resource" };
    let id = match told.facts.found {
        Some(_) => format!(", {}", found(told)),
        None => String::new(),
    };
    format!("An earlier {what} has the same `id`{id}. Give each an `id` of its own.")
}

fn unknown_code(told: &Told<'_>) -> String {
    if told.is_language() {
        return format!(
            "Expected a language tag; found {}. Write one such as \"fr\" or \"fr-FR\".",
            found(told)
        );
    }
    if told.is_about("Coding", "system") {
        return format!(
            "There is no code system at the address {}. Write that of the system that the code comes from.",
            found(told)
        );
    }
    if told.is_about("Reference", "type") {
        return format!(
            "Expected a type of resource of FHIR R4; found {}. Write one such as \"Slot\", or leave `type` out.",
            found(told)
        );
    }
    match told.coding() {
        Some((system, "")) => format!(
            "The coding has the system \"{}\" but no `code`. Add the code, or leave the `system` out.",
            shown(system)
        ),
        Some((system, code)) => format!(
            "The code system \"{}\" has no code \"{}\". Check its spelling, or use another code of that system.",
            shown(system),
            shown(code)
        ),
        None => format!("The code {} is not known. Check its spelling.", found(told)),
    }
}

fn code_not_allowed(told: &Told<'_>) -> String {
    let expected = &told.facts.expected;
    let set = told.facts.subject;
    match (told.found(), told.coding()) {
        (Some(code), None) if expected.contains(&code) => {
            return format!(
                "The code \"{}\" has no `system`. Write the system and the code as the value set {set} has them.",
                shown(code)
            );
        }
        (_, Some((system, code))) if expected.contains(&code) => {
            return format!(
                "The code \"{}\" is allowed, but its system \"{}\" or a coding beside it is not. Write system and \
                 code as the value set {set} has them, and leave other codings out.",
                shown(code),
                shown(system)
            );
        }
        _ => {}
    }
    let none = if told.facts.found.is_some() {
        "a coding without system and code"
    } else {
        "another code"
    };
    let found = found_or(told, none);
    let (wanted, mend) = match expected[..] {
        [] => {
            return format!(
                "Expected a code of the value set {set}; found {found}. Use one of its codes."
            );
        }
        [one] => (one.to_owned(), "this code"),
        _ => (one_of(expected), "one of these codes"),
    };
    format!("Expected {wanted}; found {found}. Use {mend}{}.", value_set(told))
}

fn code_required(told: &Told<'_>) -> String {
    let mend = match told.facts.expected[..] {
        [] if told.facts.subject.is_empty() => "Write one".to_owned(),
        [] => format!("Use one of the value set {}", told.facts.subject),
        _ => format!("Use {}{}", one_of(&told.facts.expected), value_set(told)),
    };
    format!("A code is required here; a text or an extension alone is not enough. {mend}.")
}

fn wrong_value(told: &Told<'_>) -> String {
    let expected = told.expected();
    match told.facts.subject {
        "size" => {
            let bytes = told.facts.bound;
            format!(
                "`size` must be {bytes}, the number of bytes in `data`; found {}. Write {bytes}, or leave `size` \
                 out.",
                told.found().map_or_else(|| "nothing".to_owned(), shown)
            )
        }
        "uri" => format!(
            "In the system urn:ietf:rfc:3986 the `value` of an identifier is an absolute address; found {}. Write \
             an address such as \"urn:uuid:…\", or name the system that the value comes from.",
            found(told)
        ),
        "coding" => {
            let code = told.facts.expected.get(1).copied().unwrap_or_default();
            let found = found_or(told, "no coding");
            format!(
                "Expected the code \"{code}\" of the system \"{expected}\"; found {found}. Write that `system` and \
                 that `code`."
            )
        }
        "extension" => format!(
            "`{}` must be \"{expected}\" without anything beside it; found an extension. Leave the extension out.",
            told.member()
        ),
        _ => {
            let found = found_or(told, "no value");
            let member = told.ruled_member();
            format!("`{member}` must be \"{expected}\" here; found {found}. Write \"{expected}\".")
        }
    }
}

/// What a broken rule says, by its key.
fn invariant(told: &Told<'_>) -> String {
    match told.facts.subject {
        "FINESS-invariant" => format!(
            "The identifier of a CPTS is the digit 1 and the 9 digits of its FINESS number; found {}. Write it in \
             that form, without blanks.",
            found(told)
        ),
        "SIRET-invariant" => format!(
            "The identifier of an SOS Médecins association is the digit 3 and the 14 digits of its SIRET number; \
             found {}. Write it in that form, without blanks.",
            found(told)
        ),
        key => match [of_datatype, of_rare_datatype, of_resource, of_bundle]
            .iter()
            .find_map(|of| of(key))
        {
            Some(text) => text.to_owned(),
            None => format!(
                "The rule {key} of {} is broken. See there what it demands, and correct the element.",
                told.definition()
            ),
        },
    }
}

/// A rule of a datatype.
fn of_datatype(key: &str) -> Option<&'static str> {
    let text = match key {
        "ext-1" => {
            "An extension has either a value or extensions of its own. Add one of the two, or keep only one of them."
        }
        "per-1" => {
            "A period must not end before it starts. Correct `start` or `end`, and write both with the same \
             precision."
        }
        "cpt-2" => {
            "A contact with a `value` must say in `system` what it is. Add it, such as \"phone\" or \"email\"."
        }
        "att-1" => {
            "An attachment with `data` must say in `contentType` what they are. Add it, such as \"application/pdf\"."
        }
        "qty-3" => {
            "The `code` of a unit needs the `system` that it comes from. Add it, such as \
             \"http://unitsofmeasure.org\"."
        }
        "sqty-1" => "`low` and `high` of a range must not have a `comparator`. Leave it out.",
        "rng-2" => {
            "`low` must be at most `high`, both with a `value` and in the same unit. Correct them, or leave one out."
        }
        "rat-1" => {
            "A ratio must have both `numerator` and `denominator`, or neither and an extension. Add what is missing."
        }
        "age-1" => {
            "An age must be above 0 and have the `code` of its unit, with the system \"http://unitsofmeasure.org\". \
             Correct `value`, `code` or `system`."
        }
        "cnt-3" => {
            "A count must be a whole number with the `code` \"1\" and the system \"http://unitsofmeasure.org\". \
             Correct `value`, `code` or `system`."
        }
        "dis-1" => {
            "A distance must have the `code` of its unit, with the system \"http://unitsofmeasure.org\". Correct \
             `code` or `system`."
        }
        "drt-1" => {
            "A duration with the `code` of a unit must have a `value`, and the system \
             \"http://unitsofmeasure.org\". Add what is missing."
        }
        _ => return None,
    };
    Some(text)
}

/// A rule of a datatype that only extensions have.
fn of_rare_datatype(key: &str) -> Option<&'static str> {
    let text = match key {
        "tim-1" => "A `duration` needs a `durationUnit`. Add it, such as \"min\".",
        "tim-2" => "A `period` needs a `periodUnit`. Add it, such as \"wk\".",
        "tim-4" => "`duration` must not be below 0. Correct it.",
        "tim-5" => "`period` must not be below 0. Correct it.",
        "tim-6" => "`periodMax` needs a `period`. Add it, or leave `periodMax` out.",
        "tim-7" => "`durationMax` needs a `duration`. Add it, or leave `durationMax` out.",
        "tim-8" => "`countMax` needs a `count`. Add it, or leave `countMax` out.",
        "tim-9" => {
            "`offset` needs a `when` that is none of the meals C, CM, CD and CV. Add or correct it, or leave \
             `offset` out."
        }
        "tim-10" => "`timeOfDay` and `when` must not stand together. Leave one of them out.",
        "exp-1" => "An expression must have an `expression` or a `reference`. Add one of them.",
        "drq-1" | "drq-2" => {
            "A filter must have either a `path` or a `searchParam`. Add one of them, or leave one out."
        }
        "trd-1" => "A trigger must not have both `data` and a timing. Leave one of them out.",
        "trd-2" => "A `condition` of a trigger needs `data`. Add it, or leave the condition out.",
        "trd-3" => {
            "The `type` of a trigger demands a `name` (named-event), a timing (periodic) or `data` (data-…). Add \
             it, or correct `type`."
        }
        _ => return None,
    };
    Some(text)
}

/// A rule of a resource.
fn of_resource(key: &str) -> Option<&'static str> {
    let text = match key {
        "org-1" => "An organization must have an `identifier` or a `name`. Add one of them.",
        "org-2" => {
            "An address of an organization is nobody's home. Write another `use` than \"home\", such as \"work\", \
             or leave it out."
        }
        "org-3" => {
            "A contact of an organization is nobody's home. Write another `use` than \"home\", such as \"work\", or \
             leave it out."
        }
        "app-1" => "A participant must have a `type` or an `actor`. Add one of them.",
        "app-2" => "Of `start` and `end` there is only one. Add the other, or leave both out.",
        "app-3" => {
            "An appointment must have `start` and `end` unless its `status` is \"proposed\", \"cancelled\" or \
             \"waitlist\". Add them."
        }
        "app-4" => {
            "Only an appointment whose `status` is \"cancelled\" has a `cancelationReason`. Leave it out, or \
             correct `status`."
        }
        "dom-2" => {
            "A contained resource must not have `contained` of its own. Move what it holds to `contained` of the \
             outer resource."
        }
        "dom-4" => {
            "A contained resource has no versions of its own: `meta` must not have `versionId` or `lastUpdated`. \
             Leave them out."
        }
        "dom-5" => "A contained resource must not have `security` in its `meta`. Leave it out.",
        _ => return None,
    };
    Some(text)
}

/// A rule of bundles.
fn of_bundle(key: &str) -> Option<&'static str> {
    let text = match key {
        "bdl-1" => {
            "Only a bundle whose `type` is \"searchset\" or \"history\" has a `total`. Leave it out, or correct \
             `type`."
        }
        "bdl-2" => {
            "Only the entries of a bundle whose `type` is \"searchset\" have `search`. Leave it out, or correct \
             `type`."
        }
        "bdl-3" => {
            "Each entry of a batch, a transaction or a history must have a `request`; entries of other bundles must \
             have none. Add it, or leave it out."
        }
        "bdl-4" => {
            "Each entry of an answer to a batch or a transaction, or of a history, must have a `response`; entries \
             of other bundles must have none. Add it, or leave it out."
        }
        "bdl-5" => {
            "An entry must have a `resource`, a `request` or a `response`. Add one of them, or leave the entry out."
        }
        "bdl-7" => {
            "An earlier entry has the same `fullUrl`, for the same version of the resource. Keep one of the two, or \
             correct `fullUrl`."
        }
        "bdl-8" => {
            "`fullUrl` must not name a version of the resource. Leave out what stands from `/_history/` on."
        }
        "bdl-9" => {
            "A bundle whose `type` is \"document\" must have an `identifier` with `system` and `value`. Add them."
        }
        "bdl-10" => "A bundle whose `type` is \"document\" must have a `timestamp`. Add it.",
        "bdl-11" => {
            "The first entry of a bundle whose `type` is \"document\" must hold a Composition. Put it first."
        }
        "bdl-12" => {
            "The first entry of a bundle whose `type` is \"message\" must hold a MessageHeader. Put it first."
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
            "The mandatory extension `{name}` is missing. Add an extension with the `url` \"{expected}\"."
        ),
        "entry" => format!(
            "No entry has the `{name}` that the bundle must hold: a resource that conforms to the profile \
             {expected}. Add it, or correct the one that is meant."
        ),
        "value[x]" => format!(
            "The value must be of type {expected}. Write it as {}.",
            value_members(&told.facts.expected)
        ),
        member => format!(
            "No item of `{member}` is the `{name}` that the profile demands. Add one with \"{expected}\"."
        ),
    }
}

fn not_in_slices(told: &Told<'_>) -> String {
    let known = names(&told.facts.expected, ["`", "`"]);
    format!(
        "The item is none of those that the profile allows here: {}. Leave it out, or give it what tells one of \
         them apart.",
        either(&known)
    )
}

fn bad_reference(told: &Told<'_>) -> String {
    if told.found().is_some_and(|text| text.contains(char::is_whitespace)) {
        return format!("A reference must not hold blanks; found {}. Leave them out.", found(told));
    }
    format!(
        "Expected a type and an id, such as \"Practitioner/12\", or an absolute address; found {}. Write it in one \
         of these forms.",
        found(told)
    )
}

fn unresolved_reference(told: &Told<'_>) -> String {
    match told.found() {
        Some("#") => {
            "\"#\" refers to the resource around a contained one, and there is none. Name the resource that is meant."
                .to_owned()
        }
        Some(text) if text.starts_with('#') => format!(
            "No resource in `contained` has the id that {} names. Add it there, or correct the reference.",
            found(told)
        ),
        _ => format!(
            "{} leads to more than one entry of the bundle, for they have the same `fullUrl`. Give each entry its \
             own.",
            found(told)
        ),
    }
}

fn reference_type(told: &Told<'_>) -> String {
    let expected = &told.facts.expected;
    if told.is_about("Reference", "type") {
        let allowed = match expected[..] {
            [] => String::new(),
            _ => format!("{}, and ", one_of(expected)),
        };
        return format!(
            "`type` must be {allowed}the same as the type of the resource that is referred to; found {}. Correct \
             it, or leave it out.",
            found(told)
        );
    }
    if expected.is_empty() {
        return format!(
            "{} leads to a resource of another type than it names. Correct the type or the id in it.",
            found(told)
        );
    }
    format!(
        "Expected a reference of type {}; found one of type {}. Refer to a resource of that type.",
        types(told),
        told.found().map_or_else(|| "another".to_owned(), shown)
    )
}

fn reference_profile(told: &Told<'_>) -> String {
    let all = names(&told.facts.expected, ["", ""]);
    if told.facts.expected.len() == 1 {
        return format!(
            "The resource that {} leads to does not conform to the profile {all}. Correct that resource, or refer \
             to another.",
            found(told)
        );
    }
    format!(
        "The resource that {} leads to conforms to none of the profiles {all}. Correct that resource, or refer to \
         another.",
        found(told)
    )
}

fn reference_place(told: &Told<'_>) -> String {
    let place = |name: &str, other: &'static str| match name {
        "contained" => "in `contained` of this resource",
        "bundled" => "in an entry of the same bundle",
        _ => other,
    };
    let wanted: Vec<_> =
        told.facts.expected.iter().map(|name| place(name, "on a server")).collect();
    let wanted = wanted.join(" or ");
    let here = told.found().unwrap_or_default();
    if told.facts.expected.contains(&here) {
        return format!("What is referred to must stand {wanted}; it is not there. Add it there.");
    }
    format!(
        "What is referred to must stand {wanted}; it stands {}. Move it, and correct the reference.",
        place(here, "elsewhere")
    )
}

fn profile_type(told: &Told<'_>) -> String {
    let profile = match told.facts.subject {
        "" => "The profile that is claimed".to_owned(),
        url => format!("The profile {url}"),
    };
    let wanted = match told.facts.expected[..] {
        [] => "another type of resource".to_owned(),
        _ => one_of(&told.facts.expected),
    };
    let own = told.found().unwrap_or("this resource");
    format!(
        "{profile} is for {wanted}, not for {own}. Claim a profile for {own}, or leave this one out."
    )
}

fn extension_address(told: &Told<'_>) -> String {
    match told.facts.subject {
        "missing" => {
            "The `url` of an extension must have a value. Write the address of its definition."
                .to_owned()
        }
        "extended" => {
            "The `url` of an extension must not have extensions of its own. Leave `_url` out."
                .to_owned()
        }
        "version" if told.found().is_some_and(|url| url.contains('|')) => format!(
            "The `url` of an extension must not name a version; found {}. Leave out what stands from `|` on.",
            found(told)
        ),
        "version" => format!(
            "The `url` {} stands for an element of another version of FHIR, and is not known. Check its spelling, \
             or leave the extension out.",
            found(told)
        ),
        "definition" => format!(
            "The `url` {} is the address of a type or a profile, not of an extension. Write that of the extension \
             that is meant.",
            found(told)
        ),
        "part" => format!(
            "{} is none of the parts that this extension has. Check its spelling, or write an absolute address.",
            found(told)
        ),
        _ => format!(
            "The `url` of an extension must be an absolute address; found {}. Write it in full, from \"http://\" or \
             \"https://\" on.",
            found(told)
        ),
    }
}

fn extension_place(told: &Told<'_>) -> String {
    let url = told.definition();
    match told.facts.subject {
        "modifierExtension" => format!(
            "The extension {url} changes the meaning of what it stands on. Move it from `extension` to \
             `modifierExtension`."
        ),
        "extension" => format!(
            "The extension {url} does not change the meaning of what it stands on. Move it from `modifierExtension` \
             to `extension`."
        ),
        _ => format!(
            "The extension {url} may stand only on {}. Move it there, or leave it out.",
            names(&told.facts.expected, ["", ""])
        ),
    }
}

fn extension_value(told: &Told<'_>) -> String {
    let url = told.definition();
    if told.facts.subject == "parts" {
        let found = match told.found() {
            Some(of_type) => format!("a value of type {}", shown(of_type)),
            None => "none".to_owned(),
        };
        return format!(
            "The extension {url} must hold extensions of its own; found {found}. Write its parts in its member \
             `extension`."
        );
    }
    let found = match told.found() {
        Some(of_type) => format!("one of type {}", shown(of_type)),
        None => "none".to_owned(),
    };
    match told.facts.expected[..] {
        [] => format!("The extension {url} must have a value; found {found}. Add it."),
        _ => format!(
            "The extension {url} must have a value of type {}; found {found}. Write it as {}.",
            types(told),
            either(&value_members(&told.facts.expected))
        ),
    }
}

fn relative_system(told: &Told<'_>) -> String {
    let bare = told.found().filter(|system| is_bare_oid(system));
    let mend = match bare {
        Some(oid) => format!("\"urn:oid:{}\"", shown(oid.strip_prefix("oid:").unwrap_or(oid))),
        None => "it in full, such as \"urn:oid:1.2.250.1.71.4.2.1\" or \"https://…\"".to_owned(),
    };
    format!("`system` must be an absolute address; found {}. Write {mend}.", found(told))
}

fn bundle_full_url(told: &Told<'_>) -> String {
    match told.facts.subject {
        "missing" => "The entry has no `fullUrl`. Add the address of its resource, such as \
                      \"https://example.org/fhir/Slot/12\"."
            .to_owned(),
        "relative" => format!(
            "`fullUrl` must be an absolute address; found {}. Write it in full, such as \
             \"https://example.org/fhir/Slot/12\".",
            found(told)
        ),
        "no-id" => format!(
            "`fullUrl` ends with a type and an id, {}, but the resource has no `id`. Add to the resource the `id` \
             at the end of the address.",
            found(told)
        ),
        "other" => format!(
            "`fullUrl` must end with the type and the `id` of the resource, as in \"…/Slot/12\"; found {}. Correct \
             one or the other.",
            found(told)
        ),
        _ => format!(
            "The reference {} is relative, so the entry that it stands in needs a `fullUrl`. Add it to the entry, \
             or write the reference in full.",
            found(told)
        ),
    }
}

fn search_entry(told: &Told<'_>) -> String {
    let of_type = told.found().map_or_else(|| "another resource".to_owned(), shown);
    match told.facts.subject {
        "resource" => {
            "An entry of a search answer must have a `resource`. Add it, or leave the entry out."
                .to_owned()
        }
        "id" => "A resource in a search answer must have an `id`. Add it.".to_owned(),
        "match" => format!(
            "An entry with the mode \"match\" must hold {}, which is what the link \"self\" searches for; found \
             {of_type}. Write the mode \"include\".",
            one_of(&told.facts.expected)
        ),
        _ => format!(
            "Only an OperationOutcome may stand in an entry with the mode \"outcome\"; found {of_type}. Write the \
             mode \"match\" or \"include\"."
        ),
    }
}

fn bundle_link(told: &Told<'_>) -> String {
    match told.facts.subject {
        "twice" => format!("The link {} may stand only once. Keep one of them.", found(told)),
        _ => format!(
            "Only answers to searches and histories have the link {}. Leave it out, or correct the `type` of the \
             bundle.",
            found(told)
        ),
    }
}

/// What is wrong with a narrative.
fn narrative(kind: &str) -> &'static str {
    match kind {
        "not-a-div" => {
            "The narrative must be one `div` element. Put all of it in <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">…</div>."
        }
        "namespace" => {
            "An element of the narrative is not in the namespace of XHTML. Start it with <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">, and use no other namespace."
        }
        "element" => {
            "The narrative holds an element that FHIR does not allow, such as `script`, `form` or `input`. Leave it \
             out; plain ones such as `p`, `ul`, `table` and `a` are allowed."
        }
        "attribute" => {
            "The narrative holds an attribute that FHIR does not allow there, such as `onclick`. Leave it out."
        }
        "entity" => {
            "The narrative holds an entity that XML does not know, such as `&nbsp;`. Write the character itself, or \
             its number as in `&#160;`."
        }
        "doctype" => "The narrative holds a document type (`<!DOCTYPE …>`). Leave it out.",
        "nesting" => {
            "The narrative holds an element or a text where there is no place for it, such as `div` in `p` or a \
             text in `ul`. Move it."
        }
        "url" => {
            "The narrative holds an address that is none, or one that FHIR forbids, such as `javascript:…`. Correct \
             it, or leave it out."
        }
        "target" => {
            "A link of the narrative leads to a place (`#…`) that is not there, or an image to one that is not \
             there just once. Add the element with that `id`, or leave the link out."
        }
        "empty" => {
            "The narrative holds neither text nor an image. Write a text, or leave the narrative out."
        }
        _ => {
            "The narrative is no well-formed XHTML. Close every element, put values of attributes in quotes, and \
             write `&lt;` and `&amp;` for the characters < and &."
        }
    }
}

fn not_checked(told: &Told<'_>) -> String {
    let whose = told.found().map_or("what stands here".to_owned(), shown);
    format!("The rules that only {whose} has were not checked. Nothing is to be done.")
}

pub(super) fn of_form(code: IssueCode, form: Form) -> String {
    let fixed = match code {
        IssueCode::ByteOrderMark => {
            "The text starts with a byte-order mark. Send UTF-8 without one."
        }
        IssueCode::UnknownMember => {
            "FHIR R4 has no member of this name here. Check its spelling and its place, or remove it."
        }
        IssueCode::DuplicateMember => {
            "This member stands more than once in its object. Keep one; the last one was taken."
        }
        IssueCode::SecondChoice => {
            "Only one value is allowed here, and another one came first. Keep one of them."
        }
        IssueCode::Null => "`null` is not allowed here. Leave the member out.",
        IssueCode::EmptyArray => "An array must have at least one item. Leave the member out.",
        IssueCode::EmptyObject => "An object must have at least one member. Leave it out.",
        IssueCode::EmptyString => {
            "A string must have at least one character that is not blank. Leave the member out."
        }
        IssueCode::ControlCharacter => {
            "The string holds a control character. Only tab, line feed and carriage return are allowed; remove the \
             others."
        }
        IssueCode::MisalignedArrays => {
            "The two arrays of this element must have one item for each other. Fill the gaps with `null` on either \
             side."
        }
        IssueCode::NoResourceType => {
            "A resource must say its type in a member `resourceType` that is a string. Add it, for example \"Slot\"."
        }
        IssueCode::UnknownResourceType => {
            "FHIR R4 has no resource of this type. Check the spelling of `resourceType`."
        }
        _ => {
            return match form {
                Form::Shape { expected, list: true, found } => format!(
                    "Expected an array (of {expected}), found {}. Send the value in that form.",
                    found_name(found)
                ),
                Form::Shape { expected, list: false, found } => format!(
                    "Expected {} ({expected}), found {}. Send the value in that form.",
                    shape_name(expected),
                    found_name(found)
                ),
                Form::Format(kind) => {
                    format!("The value is no FHIR {kind}: expected {}.", format_of(kind))
                }
                Form::None => "The value has the wrong form.".to_owned(),
            };
        }
    };
    fixed.to_owned()
}

/// The JSON shape of an R4 type; types start with a capital unless they are primitive.
fn shape_name(expected: &str) -> &'static str {
    match expected {
        "boolean" => "true or false",
        "integer" | "unsignedInt" | "positiveInt" | "decimal" => "a number without quotes",
        _ if expected.starts_with(|c: char| c.is_ascii_lowercase()) => "a string in quotes",
        _ => "an object",
    }
}

fn found_name(found: Found) -> &'static str {
    match found {
        Found::Object => "an object",
        Found::Array => "an array",
        Found::String => "a string",
        Found::Number => "a number",
        Found::Boolean => "a boolean",
        Found::Null => "null",
    }
}

/// The format of a primitive type, in English.
pub(crate) fn format_of(kind: &str) -> &'static str {
    match kind {
        "instant" => {
            "a date, a time with seconds and an offset, as in 2024-06-12T16:40:00.000+02:00"
        }
        "dateTime" => {
            "a year, a month, a date, or a date with time and offset, as in 2024-06-12T16:40:00+02:00"
        }
        "date" => "a year, a month or a date, as in 2024-06-12",
        "time" => "hours, minutes and seconds, as in 08:30:00",
        "id" => "1 to 64 letters without accent, digits, `-` and `.`",
        "code" => "a code without blanks at its ends nor two in a row",
        "uri" | "url" | "canonical" => "an address without blanks",
        "oid" => "an OID, as in urn:oid:1.2.250.1.71.4.2.1",
        "uuid" => "a UUID in lower case, as in urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "base64Binary" => "base64 text",
        "integer" => "a whole number from -2147483648 to 2147483647",
        "unsignedInt" => "a whole number from 0 to 2147483647",
        "positiveInt" => "a whole number from 1 to 2147483647",
        "xhtml" => "XHTML in a `div` element",
        _ => "a text of at most 1,048,576 characters",
    }
}
