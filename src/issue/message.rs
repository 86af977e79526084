//! The texts of issues, in English and French.

use super::{Detail, Facts, Form, Found, Issue, IssueCode};

/// Language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

pub(super) fn text(issue: &Issue, lang: Lang) -> String {
    match (&issue.detail, lang) {
        (Detail::Form(form), Lang::En) => english(issue.code, *form),
        (Detail::Form(form), Lang::Fr) => french(issue.code, *form),
        (Detail::Facts(facts), _) => placeholder(issue.code, facts),
        (Detail::Unread(texts), Lang::En) => texts[0].clone(),
        (Detail::Unread(texts), Lang::Fr) => texts[1].clone(),
    }
}

fn placeholder(code: IssueCode, facts: &Facts) -> String {
    format!("{code}: {} expected {:?} bound {} found {:?}", facts.subject, facts.expected, facts.bound, facts.found)
}

fn english(code: IssueCode, form: Form) -> String {
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
            "The string holds a control character. Only tab, line feed and carriage return are allowed; remove the others."
        }
        IssueCode::MisalignedArrays => {
            "The two arrays of this element must have one item for each other. Fill the gaps with `null` on either side."
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
                    found_en(found)
                ),
                Form::Shape { expected, list: false, found } => format!(
                    "Expected {} ({expected}), found {}. Send the value in that form.",
                    shape_en(expected),
                    found_en(found)
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

fn french(code: IssueCode, form: Form) -> String {
    let fixed = match code {
        IssueCode::ByteOrderMark => {
            "Le texte commence par une marque d'ordre des octets (BOM). Envoyez de l'UTF-8 sans BOM."
        }
        IssueCode::UnknownMember => {
            "FHIR R4 ne connaît aucun membre de ce nom à cet endroit. Vérifiez son orthographe et sa place, ou supprimez-le."
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
            "La chaîne contient un caractère de contrôle. Seuls la tabulation, le saut de ligne et le retour chariot sont \
             permis ; retirez les autres."
        }
        IssueCode::MisalignedArrays => {
            "Les deux tableaux de cet élément doivent se répondre élément par élément. Comblez les vides par `null` de part \
             et d'autre."
        }
        IssueCode::NoResourceType => {
            "Une ressource doit dire son type dans un membre `resourceType` de type chaîne. Ajoutez-le, par exemple \"Slot\"."
        }
        IssueCode::UnknownResourceType => {
            "FHIR R4 n'a aucune ressource de ce type. Vérifiez l'orthographe de `resourceType`."
        }
        _ => {
            return match form {
                Form::Shape { expected, list: true, found } => format!(
                    "Attendu : un tableau (de {expected}) ; trouvé : {}. Envoyez la valeur sous cette forme.",
                    found_fr(found)
                ),
                Form::Shape { expected, list: false, found } => format!(
                    "Attendu : {} ({expected}) ; trouvé : {}. Envoyez la valeur sous cette forme.",
                    shape_fr(expected),
                    found_fr(found)
                ),
                Form::Format(kind) => {
                    format!("La valeur n'est pas un {kind} FHIR ; attendu : {}.", format_fr(kind))
                }
                Form::None => "La valeur n'a pas la bonne forme.".to_owned(),
            };
        }
    };
    fixed.to_owned()
}

/// The JSON shape of an R4 type; types start with a capital unless they are primitive.
fn shape_en(expected: &str) -> &'static str {
    match expected {
        "boolean" => "true or false",
        "integer" | "unsignedInt" | "positiveInt" | "decimal" => "a number without quotes",
        _ if expected.starts_with(|c: char| c.is_ascii_lowercase()) => "a string in quotes",
        _ => "an object",
    }
}

fn shape_fr(expected: &str) -> &'static str {
    match expected {
        "boolean" => "true ou false",
        "integer" | "unsignedInt" | "positiveInt" | "decimal" => "un nombre sans guillemets",
        _ if expected.starts_with(|c: char| c.is_ascii_lowercase()) => {
            "une chaîne entre guillemets"
        }
        _ => "un objet",
    }
}

fn found_en(found: Found) -> &'static str {
    match found {
        Found::Object => "an object",
        Found::Array => "an array",
        Found::String => "a string",
        Found::Number => "a number",
        Found::Boolean => "a boolean",
        Found::Null => "null",
    }
}

fn found_fr(found: Found) -> &'static str {
    match found {
        Found::Object => "un objet",
        Found::Array => "un tableau",
        Found::String => "une chaîne",
        Found::Number => "un nombre",
        Found::Boolean => "un booléen",
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

fn format_fr(kind: &str) -> &'static str {
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
