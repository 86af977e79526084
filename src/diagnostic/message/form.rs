//! Of faults of form: of the JSON text, and of values that break the format of their type.

use std::borrow::Cow;

use crate::{
    diagnostic::{Form, Found, IssueCode},
    lang::{Lang, Text, Words},
};

pub(super) fn text(code: IssueCode, form: Form) -> Text {
    match code {
        IssueCode::ByteOrderMark => [
            "The text starts with a byte-order mark. Send UTF-8 without one.",
            "Le texte commence par une marque d'ordre des octets (BOM). Envoyez de l'UTF-8 sans \
             BOM.",
        ],
        IssueCode::UnknownMember => [
            "FHIR R4 has no member of this name here. Check its spelling and its place, or remove \
             it.",
            "FHIR R4 ne connaît aucun membre de ce nom à cet endroit. Vérifiez son orthographe et \
             sa place, ou supprimez-le.",
        ],
        IssueCode::DuplicateMember => [
            "This member stands more than once in its object. Keep one; the last one was taken.",
            "Ce membre figure plusieurs fois dans son objet. Gardez-en un ; le dernier a été \
             retenu.",
        ],
        IssueCode::SecondChoice => [
            "Only one value is allowed here, and another one came first. Keep one of them.",
            "Une seule valeur est permise ici, et une autre est venue avant. Gardez l'une des \
             deux.",
        ],
        IssueCode::Null => [
            "`null` is not allowed here. Leave the member out.",
            "`null` n'est pas permis ici. Omettez le membre.",
        ],
        IssueCode::EmptyArray => [
            "An array must have at least one item. Leave the member out.",
            "Un tableau doit avoir au moins un élément. Omettez le membre.",
        ],
        IssueCode::EmptyObject => [
            "An object must have at least one member. Leave it out.",
            "Un objet doit avoir au moins un membre. Omettez-le.",
        ],
        IssueCode::SparseList => [
            "The list holds many items with next to nothing in them, and takes many times the memory \
             of its text: it is kept as JSON. Leave out the empty items.",
            "La liste contient beaucoup d'éléments qui ne disent presque rien, et prend bien plus \
             de mémoire que son texte : elle est gardée en JSON. Omettez les éléments vides.",
        ],
        IssueCode::MisalignedArrays => [
            "The two arrays of this element should have one item for each other; the shorter one was \
             read as if it ended with `null`. Fill the gaps with `null` on either side.",
            "Les deux tableaux de cet élément devraient se répondre élément par élément ; le plus \
             court a été lu comme s'il finissait par des `null`. Comblez les vides par `null` de \
             part et d'autre.",
        ],
        IssueCode::NoResourceType => [
            "A resource must state its type in a member `resourceType` that is a string. Add it, for \
             example \"Slot\".",
            "Une ressource doit dire son type dans un membre `resourceType` de type chaîne. \
             Ajoutez-le, par exemple \"Slot\".",
        ],
        IssueCode::UnknownResourceType => [
            "FHIR R4 has no resource of this type. Check the spelling of `resourceType`.",
            "FHIR R4 n'a aucune ressource de ce type. Vérifiez l'orthographe de `resourceType`.",
        ],
        IssueCode::InternalFault => [
            "The check stopped at an internal fault, so nothing is known of this text. Please \
             report it to the authors of fhir-sas, with a text that has the same effect and no \
             personal data.",
            "La vérification s'est arrêtée sur une défaillance interne : rien n'est établi sur ce \
             texte. Merci de la signaler aux auteurs de fhir-sas, avec un texte qui produit le \
             même effet et ne contient aucune donnée personnelle.",
        ],
        _ => of_string(code, form),
    }
}

/// The text of a fault of a string.
fn of_string(code: IssueCode, form: Form) -> Text {
    match code {
        IssueCode::EmptyString => [
            "A string must have at least one character; found none. Leave the member out.",
            "Une chaîne doit avoir au moins un caractère ; trouvé : aucun. Omettez le membre.",
        ],
        IssueCode::BlankString => [
            "A string should have text; found blanks alone. Leave the member out.",
            "Une chaîne devrait dire quelque chose ; trouvé : des blancs seulement. Omettez le \
             membre.",
        ],
        IssueCode::ControlCharacter => [
            "Of control characters a string should have tab, line feed and carriage return only; \
             found another one, which XML cannot hold. Remove it.",
            "Des caractères de contrôle, une chaîne ne devrait avoir que la tabulation, le saut de \
             ligne et le retour chariot ; trouvé : un autre, que le XML ne peut pas contenir. \
             Retirez-le.",
        ],
        IssueCode::BlankContent => [
            "An element that has no value must be left out; found a text of blanks alone. Leave the \
             member out.",
            "Un élément sans valeur doit être omis ; trouvé : un texte de blancs seulement. Omettez \
             le membre.",
        ],
        IssueCode::NotInXml => [
            "A text must fit into XML too, whose only control characters are tab, line feed and \
             carriage return; found another one. Remove it.",
            "Un texte doit aussi tenir dans du XML, dont les seuls caractères de contrôle sont la \
             tabulation, le saut de ligne et le retour chariot ; trouvé : un autre. Retirez-le.",
        ],
        IssueCode::LoneSurrogate => [
            "The string holds half a character: an escape from \\ud800 to \\udfff without its other \
             half. Cut texts between characters, or remove the escape.",
            "La chaîne contient la moitié d'un caractère : un échappement de \\ud800 à \\udfff sans \
             son autre moitié. Coupez les textes entre les caractères, ou retirez l'échappement.",
        ],
        IssueCode::LooseBase64 => [
            "Base64 is written in groups of four, with its padding at the end; found blanks within a \
             group, or padding before the end. Encode the bytes again.",
            "Le base64 s'écrit par groupes de quatre, avec son remplissage à la fin ; trouvé : des \
             blancs dans un groupe, ou du remplissage avant la fin. Encodez de nouveau les octets.",
        ],
        _ => of_form(form),
    }
}

/// The text of a value in a wrong form, whatever the code.
fn of_form(form: Form) -> Text {
    match form {
        Form::Shape { list: true, .. } => [
            "Expected an array (of {type}), found {found}. Send the value in that form.",
            "Attendu : un tableau (de {type}) ; trouvé : {found}. Envoyez la valeur sous cette \
             forme.",
        ],
        Form::Shape { list: false, .. } => [
            "Expected {shape} ({type}), found {found}. Send the value in that form.",
            "Attendu : {shape} ({type}) ; trouvé : {found}. Envoyez la valeur sous cette \
             forme.",
        ],
        Form::Format(_) => [
            "The value is no FHIR {type}: expected {format}.",
            "La valeur n'est pas du type FHIR {type} ; attendu : {format}.",
        ],
        Form::None => ["The value has the wrong form.", "La valeur n'a pas la bonne forme."],
    }
}

impl Words for Form {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        let word = match (self, name) {
            (Self::Shape { expected, .. } | Self::Format(expected), "type") => expected,
            (Self::Shape { expected, .. }, "shape") => lang.of(shape_of(expected)),
            (Self::Shape { found, .. }, "found") => lang.of(name_of(*found)),
            (Self::Format(kind), "format") => lang.of(format(kind)),
            _ => return None,
        };
        Some(word.into())
    }
}

/// The JSON shape of an R4 type; types start with a capital unless they are primitive.
fn shape_of(of_type: &str) -> Text {
    match of_type {
        "boolean" => ["true or false", "true ou false"],
        "integer" | "unsignedInt" | "positiveInt" | "decimal" => {
            ["a number without quotes", "un nombre sans guillemets"]
        }
        _ if of_type.starts_with(|c: char| c.is_ascii_lowercase()) => {
            ["a string in quotes", "une chaîne entre guillemets"]
        }
        _ => ["an object", "un objet"],
    }
}

fn name_of(found: Found) -> Text {
    match found {
        Found::Object => ["an object", "un objet"],
        Found::Array => ["an array", "un tableau"],
        Found::String => ["a string", "une chaîne"],
        Found::Number => ["a number", "un nombre"],
        Found::Boolean => ["a boolean", "un booléen"],
        Found::Null => ["null", "null"],
    }
}

/// The format of a primitive type, in English.
pub(crate) fn format_of(kind: &str) -> &'static str {
    Lang::En.of(format(kind))
}

fn format(kind: &str) -> Text {
    match kind {
        "instant" => [
            "a date, a time with seconds and an offset, as in 2024-06-12T16:40:00.000+02:00",
            "une date, une heure avec secondes et un décalage, comme 2024-06-12T16:40:00.000+02:00",
        ],
        "dateTime" => [
            "a year, a month, a date, or a date with time and offset, as in \
             2024-06-12T16:40:00+02:00",
            "une année, un mois, une date, ou une date avec heure et décalage, comme \
             2024-06-12T16:40:00+02:00",
        ],
        "date" => [
            "a year, a month or a date, as in 2024-06-12",
            "une année, un mois ou une date, comme 2024-06-12",
        ],
        "time" => [
            "hours, minutes and seconds, as in 08:30:00",
            "heures, minutes et secondes, comme 08:30:00",
        ],
        "id" => [
            "1 to 64 letters without accent, digits, `-` and `.`",
            "1 à 64 lettres sans accent, chiffres, `-` et `.`",
        ],
        "code" => [
            "a code without blanks at its ends nor two in a row",
            "un code sans blanc aux extrémités ni deux de suite",
        ],
        "uri" | "url" => ["an address without blanks", "une adresse sans blanc"],
        "canonical" => [
            "an address in full, without blanks, or \"#\" and an id",
            "une adresse complète, sans blanc, ou « # » et un identifiant",
        ],
        "oid" => {
            ["an OID, as in urn:oid:1.2.250.1.71.4.2.1", "un OID, comme urn:oid:1.2.250.1.71.4.2.1"]
        }
        "uuid" => [
            "a UUID in lower case, as in urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
            "un UUID en minuscules, comme urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        ],
        "base64Binary" => ["base64 text", "un texte en base64"],
        "integer" => [
            "a whole number from -2147483648 to 2147483647",
            "un entier de -2147483648 à 2147483647",
        ],
        "unsignedInt" => ["a whole number from 0 to 2147483647", "un entier de 0 à 2147483647"],
        "positiveInt" => ["a whole number from 1 to 2147483647", "un entier de 1 à 2147483647"],
        "xhtml" => ["XHTML in a `div` element", "du XHTML dans un élément `div`"],
        _ => ["a text of at most 1,048,576 characters", "un texte d'au plus 1 048 576 caractères"],
    }
}
