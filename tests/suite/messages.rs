//! The message of each fault, word for word, in both languages.
//!
//! Every code that a check can give stands here with at least one text that has the fault, and so does every kind of fault
//! within a code that has words of its own.

mod guide;

use std::{collections::BTreeSet, fs, path::Path};

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Lang},
    r4,
    validate::{Layer, Report, Validator},
};

use super::shared;

/// Code, place, a text that has the fault, its message in English and in French.
type Case = (IssueCode, &'static str, &'static str, &'static str, &'static str);

/// How a case is checked.
type Check = fn(&[u8]) -> Vec<Issue>;

/// Faults of the text, most of which the reader reports.
const READER: &[Case] = &[
    (
        IssueCode::NotJson,
        "",
        "[1",
        "Not JSON: expected `,` or `]` after the item.",
        "Ce n'est pas du JSON : attendu `,` ou `]` après l'élément.",
    ),
    (
        IssueCode::NotJson,
        "",
        "",
        "Not JSON: expected a value: an object, an array, a string, a number, true, false or null.",
        "Ce n'est pas du JSON : attendu une valeur : objet, tableau, chaîne, nombre, true, false ou null.",
    ),
    (
        IssueCode::NotJson,
        "",
        r#"{"a": 1,}"#,
        "Not JSON: expected a member name in double quotes.",
        "Ce n'est pas du JSON : attendu un nom de membre entre guillemets doubles.",
    ),
    (
        IssueCode::ByteOrderMark,
        "Slot",
        "\u{feff}{\"resourceType\": \"Slot\"}",
        "The text starts with a byte-order mark. Send UTF-8 without one.",
        "Le texte commence par une marque d'ordre des octets (BOM). Envoyez de l'UTF-8 sans BOM.",
    ),
    (
        IssueCode::UnknownMember,
        "Slot.x",
        r#"{"resourceType": "Slot", "x": 1}"#,
        "FHIR R4 has no member of this name here. Check its spelling and its place, or remove it.",
        "FHIR R4 ne connaît aucun membre de ce nom à cet endroit. Vérifiez son orthographe et sa place, ou \
         supprimez-le.",
    ),
    (
        IssueCode::DuplicateMember,
        "Slot.comment",
        r#"{"resourceType": "Slot", "comment": "a", "comment": "b"}"#,
        "This member stands more than once in its object. Keep one; the last one was taken.",
        "Ce membre figure plusieurs fois dans son objet. Gardez-en un ; le dernier a été retenu.",
    ),
    (
        IssueCode::SecondChoice,
        "Slot.extension[0].value.ofType(code)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueString": "a", "valueCode": "b"}]}"#,
        "Only one value is allowed here, and another one came first. Keep one of them.",
        "Une seule valeur est permise ici, et une autre est venue avant. Gardez l'une des deux.",
    ),
    (
        IssueCode::WrongShape,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": "Schedule/7"}"#,
        "Expected an object (Reference), found a string. Send the value in that form.",
        "Attendu : un objet (Reference) ; trouvé : une chaîne. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::Null,
        "Slot.comment",
        r#"{"resourceType": "Slot", "comment": null}"#,
        "`null` is not allowed here. Leave the member out.",
        "`null` n'est pas permis ici. Omettez le membre.",
    ),
    (
        IssueCode::Null,
        "Patient.id",
        r#"{"resourceType": "Patient", "id": null}"#,
        "`null` is not allowed here. Leave the member out.",
        "`null` n'est pas permis ici. Omettez le membre.",
    ),
    (
        IssueCode::EmptyArray,
        "Slot.identifier",
        r#"{"resourceType": "Slot", "identifier": []}"#,
        "An array must have at least one item. Leave the member out.",
        "Un tableau doit avoir au moins un élément. Omettez le membre.",
    ),
    (
        IssueCode::EmptyArray,
        "Patient.name",
        r#"{"resourceType": "Patient", "name": []}"#,
        "An array must have at least one item. Leave the member out.",
        "Un tableau doit avoir au moins un élément. Omettez le membre.",
    ),
    (
        IssueCode::EmptyObject,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": {}}"#,
        "An object must have at least one member. Leave it out.",
        "Un objet doit avoir au moins un membre. Omettez-le.",
    ),
    (
        IssueCode::EmptyObject,
        "Encounter.period",
        r#"{"resourceType": "Encounter", "period": {}}"#,
        "An object must have at least one member. Leave it out.",
        "Un objet doit avoir au moins un membre. Omettez-le.",
    ),
    (
        IssueCode::LoneSurrogate,
        "Slot.comment",
        r#"{"resourceType": "Slot", "comment": "\udc00"}"#,
        "The string holds half a character: an escape from \\ud800 to \\udfff without its other half. Cut texts between \
         characters, or remove the escape.",
        "La chaîne contient la moitié d'un caractère : un échappement de \\ud800 à \\udfff sans son autre moitié. Coupez \
         les textes entre les caractères, ou retirez l'échappement.",
    ),
    (
        IssueCode::LoneSurrogate,
        "Patient.gender",
        r#"{"resourceType": "Patient", "gender": "\ud83d"}"#,
        "The string holds half a character: an escape from \\ud800 to \\udfff without its other half. Cut texts between \
         characters, or remove the escape.",
        "La chaîne contient la moitié d'un caractère : un échappement de \\ud800 à \\udfff sans son autre moitié. Coupez \
         les textes entre les caractères, ou retirez l'échappement.",
    ),
    (
        IssueCode::EmptyString,
        "Slot.comment",
        r#"{"resourceType": "Slot", "comment": ""}"#,
        "A string must have at least one character; found none. Leave the member out.",
        "Une chaîne doit avoir au moins un caractère ; trouvé : aucun. Omettez le membre.",
    ),
    (
        IssueCode::EmptyString,
        "Patient.id",
        r#"{"resourceType": "Patient", "id": ""}"#,
        "A string must have at least one character; found none. Leave the member out.",
        "Une chaîne doit avoir au moins un caractère ; trouvé : aucun. Omettez le membre.",
    ),
    (
        IssueCode::BlankContent,
        "Patient.birthDate.extension[0].value.ofType(string)",
        r#"{"resourceType": "Patient", "_birthDate": {"extension": [{"url": "urn:a:b", "valueString": "\u3000 "}]}}"#,
        "An element that has no value must be left out; found a text of blanks alone. Leave the member out.",
        "Un élément sans valeur doit être omis ; trouvé : un texte de blancs seulement. Omettez le membre.",
    ),
    (
        IssueCode::NotInXml,
        "Slot.comment",
        r#"{"resourceType": "Slot", "comment": "a\u0000"}"#,
        "A text must fit into XML too, whose only control characters are tab, line feed and carriage return; \
         found another one. Remove it.",
        "Un texte doit aussi tenir dans du XML, dont les seuls caractères de contrôle sont la tabulation, le \
         saut de ligne et le retour chariot ; trouvé : un autre. Retirez-le.",
    ),
    (
        IssueCode::NotInXml,
        "Patient.active.extension[0].value.ofType(code)",
        r#"{"resourceType": "Patient", "_active": {"extension": [{"url": "urn:a:b", "valueCode": "\u0001"}]}}"#,
        "A text must fit into XML too, whose only control characters are tab, line feed and carriage return; \
         found another one. Remove it.",
        "Un texte doit aussi tenir dans du XML, dont les seuls caractères de contrôle sont la tabulation, le \
         saut de ligne et le retour chariot ; trouvé : un autre. Retirez-le.",
    ),
    (
        IssueCode::BadPrimitive,
        "Slot.start",
        r#"{"resourceType": "Slot", "start": "demain"}"#,
        "The value is no FHIR instant: expected a date, a time with seconds and an offset, as in \
         2024-06-12T16:40:00.000+02:00.",
        "La valeur n'est pas un instant FHIR ; attendu : une date, une heure avec secondes et un décalage, \
         comme 2024-06-12T16:40:00.000+02:00.",
    ),
    (
        IssueCode::MisalignedArrays,
        "Slot.meta.profile",
        r#"{"resourceType": "Slot", "meta": {"profile": ["urn:a:b"], "_profile": [{"id": "1"}, {"id": "2"}]}}"#,
        "The two arrays of this element must have one item for each other. Fill the gaps with `null` on either \
         side.",
        "Les deux tableaux de cet élément doivent se répondre élément par élément. Comblez les vides par \
         `null` de part et d'autre.",
    ),
    (
        IssueCode::NoResourceType,
        "Resource",
        "{}",
        "A resource must state its type in a member `resourceType` that is a string. Add it, for example \
         \"Slot\".",
        "Une ressource doit dire son type dans un membre `resourceType` de type chaîne. Ajoutez-le, par \
         exemple \"Slot\".",
    ),
    (
        IssueCode::UnknownResourceType,
        "Slots.resourceType",
        r#"{"resourceType": "Slots"}"#,
        "FHIR R4 has no resource of this type. Check the spelling of `resourceType`.",
        "FHIR R4 n'a aucune ressource de ce type. Vérifiez l'orthographe de `resourceType`.",
    ),
    (
        IssueCode::NotChecked,
        "Observation",
        r#"{"resourceType": "Observation", "status": "final", "code": {"text": "a"}}"#,
        "These rules of R4 for Observation were not checked: vitalsigns. Check this resource with \
         another validator if it matters.",
        "Ces règles de R4 pour Observation n'ont pas été vérifiées : vitalsigns. Vérifiez cette \
         ressource avec un autre outil si elle importe.",
    ),
];

/// What is missing or too much.
const ELEMENTS: &[Case] = &[
    (
        IssueCode::MissingElement,
        "Slot",
        r#"{"resourceType": "Slot", "schedule": {"reference": "Schedule/1"}, "status": "free",
            "end": "2025-06-12T10:00:00+02:00"}"#,
        "The mandatory element `start` is missing. Add it.",
        "L'élément obligatoire `start` est absent. Ajoutez-le.",
    ),
    (
        IssueCode::MissingElement,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-cpts-bundle-aggregator"]},
            "type": "searchset", "total": 0, "link": [{"relation": "self", "url": "https://a.fr/Slot"}],
            "entry": [{"fullUrl": "https://a.fr/Slot/1", "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
        "`entry` must have at least 4 items; it has fewer. Add those that are missing.",
        "`entry` doit avoir au moins 4 éléments ; il en a moins. Ajoutez ceux qui manquent.",
    ),
    (
        IssueCode::MissingElement,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator"}]}"#,
        "The mandatory value, `value[x]`, is missing. Add it with its type in its name, such as \
         `valueReference` or `valueString`.",
        "La valeur obligatoire, `value[x]`, est absente. Ajoutez-la avec son type dans son nom, comme \
         `valueReference` ou `valueString`.",
    ),
    (
        IssueCode::MissingElement,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "timestamp": "2025-06-12T10:00:00+02:00",
            "identifier": {"system": "urn:a:b", "value": "1"}}"#,
        "The mandatory element `entry` is missing. Add it.",
        "L'élément obligatoire `entry` est absent. Ajoutez-le.",
    ),
    (
        IssueCode::TooMany,
        "Schedule.serviceType[0]",
        r#"{"resourceType": "Schedule", "meta": {"profile": ["$sas/FrScheduleAgregateur"]},
            "serviceType": [{"text": "a"}], "actor": [{"reference": "Practitioner/1"}]}"#,
        "`serviceType` is not allowed here. Leave it out.",
        "`serviceType` n'est pas permis ici. Omettez-le.",
    ),
    (
        IssueCode::TooMany,
        "Slot.serviceCategory[1]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "serviceCategory": [{"text": "a"}, {"text": "b"}]}"#,
        "`serviceCategory` may have one item only. Keep one and leave out the others.",
        "`serviceCategory` ne peut avoir qu'un élément. Gardez-en un et omettez les autres.",
    ),
    (
        IssueCode::TooMany,
        "Practitioner.identifier[1]",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]},
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "1"},
            {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "2"}]}"#,
        "`identifier` of the kind `IdentifiantNatPS` may stand only once. Keep one and leave out the others.",
        "`identifier` du genre `IdentifiantNatPS` ne peut figurer qu'une fois. Gardez-en un et omettez les \
         autres.",
    ),
    (
        IssueCode::TooMany,
        "Slot.serviceType[0].extension[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-cpts-slot-aggregator"]},
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "AMB"}],
            "extension": [{"url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType",
            "valueReference": {"reference": "HealthcareService/1"}}]}]}"#,
        "`extension` of the kind `sas-servicetype-r5` is not allowed here. Leave it out.",
        "`extension` du genre `sas-servicetype-r5` n'est pas permis ici. Omettez-le.",
    ),
    (
        IssueCode::TooMany,
        "Schedule.extension[0].value.ofType(code)",
        r#"{"resourceType": "Schedule", "extension": [{"url": "$fr/FrServiceTypeDuration",
            "valueCode": "a"}]}"#,
        "`valueCode` is not allowed here. Leave it out.",
        "`valueCode` n'est pas permis ici. Omettez-le.",
    ),
    (
        IssueCode::EmptyElement,
        "Slot.start",
        r#"{"resourceType": "Slot", "_start": {"id": "a"}}"#,
        "`start` holds nothing: neither a value, nor members or extensions besides its `id`. Fill it, or leave \
         it out.",
        "`start` ne contient rien : ni valeur, ni membres ou extensions en plus de son `id`. Renseignez-le, ou \
         omettez-le.",
    ),
    (
        IssueCode::MissingId,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule"}]}"#,
        "A contained resource must have an `id`, by which it is referred to. Add one that stands once in the \
         resource.",
        "Une ressource contenue doit avoir un `id`, par lequel on y fait référence. Ajoutez-en un, unique dans \
         la ressource.",
    ),
    (
        IssueCode::MissingId,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Patient"}]}"#,
        "A contained resource must have an `id`, by which it is referred to. Add one that stands once in the \
         resource.",
        "Une ressource contenue doit avoir un `id`, par lequel on y fait référence. Ajoutez-en un, unique dans \
         la ressource.",
    ),
    (
        IssueCode::DuplicateId,
        "Slot.serviceType[1]",
        r#"{"resourceType": "Slot", "serviceType": [{"id": "a", "text": "a"}, {"id": "a", "text": "b"}]}"#,
        "An earlier element of the resource has the same `id`. Give each an `id` of its own.",
        "Un élément précédent de la ressource a le même `id`. Donnez à chacun le sien.",
    ),
    (
        IssueCode::DuplicateId,
        "Slot.contained[1]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a"},
            {"resourceType": "Schedule", "id": "a"}]}"#,
        "An earlier contained resource has the same `id`. Give each an `id` of its own.",
        "Une ressource contenue précédente a le même `id`. Donnez à chacune le sien.",
    ),
    (
        IssueCode::MissingSlice,
        "Appointment",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "urn:a:b", "valueCode": "a"}]}"#,
        "The mandatory extension `appointmentOperator` is missing. Add an extension with the `url` \
         \"http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator\".",
        "L'extension obligatoire `appointmentOperator` est absente. Ajoutez une extension dont l'`url` est « \
         http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator ».",
    ),
    (
        IssueCode::MissingSlice,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueString": "régulateur"}]}"#,
        "The value must be of type Reference. Write it as `valueReference`.",
        "La valeur doit être de type Reference. Écrivez-la sous le nom `valueReference`.",
    ),
    (
        IssueCode::MissingSlice,
        "Bundle",
        r#"{"resourceType": "Bundle", "meta": {"profile": ["$ans/sas-sos-bundle-aggregator"]},
            "type": "searchset", "total": 0}"#,
        "No entry has the `slotAgregateurSOS` that the bundle must hold: a resource that conforms to the \
         profile https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator. Add \
         it, or correct the one that is meant.",
        "Aucune entrée n'a la `slotAgregateurSOS` que le bundle doit contenir : une ressource conforme au \
         profil https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator. \
         Ajoutez-la, ou corrigez celle qui devait l'être.",
    ),
    (
        IssueCode::TooLong,
        "Location.address.postalCode",
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]},
            "address": {"postalCode": "75 013"}}"#,
        "`postalCode` may have at most 5 characters; it has more. Shorten it.",
        "`postalCode` peut avoir au plus 5 caractères ; il en a davantage. Raccourcissez-le.",
    ),
];

/// Codes and other values that are set.
const CODES: &[Case] = &[
    (
        IssueCode::UnknownCode,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot",
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "CABINET"}]}]}"#,
        "The code system \"http://terminology.hl7.org/CodeSystem/v3-ActCode\" has no code \"…\". Check its \
         spelling, or use another code of that system.",
        "Le système de codes « http://terminology.hl7.org/CodeSystem/v3-ActCode » n'a pas de code « … ». \
         Vérifiez son orthographe, ou utilisez un autre code de ce système.",
    ),
    (
        IssueCode::UnknownCode,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot",
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode"}]}]}"#,
        "The coding has the system \"http://terminology.hl7.org/CodeSystem/v3-ActCode\" but no `code`. Add the \
         code, or leave the `system` out.",
        "Le codage a le système « http://terminology.hl7.org/CodeSystem/v3-ActCode » mais pas de `code`. \
         Ajoutez le code, ou omettez `system`.",
    ),
    (
        IssueCode::UnknownCode,
        "Slot.schedule.type",
        r#"{"resourceType": "Slot", "schedule": {"type": "Agenda"}}"#,
        "Expected a type of resource of FHIR R4; found a text of 6 characters. Write one such as \"Slot\", \
         or leave `type` out.",
        "Attendu : un type de ressource de FHIR R4 ; trouvé : un texte de 6 caractères. Écrivez-en un, comme \
         « Slot », ou omettez `type`.",
    ),
    (
        IssueCode::UnknownCode,
        "Practitioner.photo[0].language",
        r#"{"resourceType": "Practitioner", "photo": [{"contentType": "image/png", "language": "F"}]}"#,
        "Expected a language tag; found a text of 1 character. Write one such as \"fr\" or \"fr-FR\".",
        "Attendu : un code de langue ; trouvé : un texte de 1 caractère. Écrivez-en un, comme « fr » ou « fr-FR ».",
    ),
    (
        IssueCode::UnknownCode,
        "Slot.meta.tag[0]",
        r#"{"resourceType": "Slot", "meta": {"tag": [{"system": "http://hl7.org/fhir/ValueSet/slotstatus", "code": "free"}]}}"#,
        "`system` must be the address of a code system; found \"http://hl7.org/fhir/ValueSet/slotstatus\". \
         Write that of the system that the code comes from.",
        "`system` doit être l'adresse d'un système de codes ; trouvé : « \
         http://hl7.org/fhir/ValueSet/slotstatus ». Écrivez celle du système dont vient le code.",
    ),
    (
        IssueCode::UnknownCode,
        "Slot.language",
        r#"{"resourceType": "Slot", "language": "français"}"#,
        "Expected a language tag; found a text of 8 characters. Write one such as \"fr\" or \"fr-FR\".",
        "Attendu : un code de langue ; trouvé : un texte de 8 caractères. Écrivez-en un, comme « fr » ou « \
         fr-FR ».",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.meta.security[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"],
            "security": [{"system": "https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau",
            "code": "PUB"}]}}"#,
        "Expected one of CPTS, PRO, PUBLIC, SNP; found \
         \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau#PUB\". Use one of \
         these codes (value set \
         https://mos.esante.gouv.fr/NOS/JDV_J165-TypeCreneau-SAS/FHIR/JDV-J165-TypeCreneau-SAS).",
        "Attendu : l'un de CPTS, PRO, PUBLIC, SNP ; trouvé : « \
         https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau#PUB ». Utilisez l'un de \
         ces codes (jeu de valeurs \
         https://mos.esante.gouv.fr/NOS/JDV_J165-TypeCreneau-SAS/FHIR/JDV-J165-TypeCreneau-SAS).",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.meta.security[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"],
            "security": [{"system": "urn:a:b", "code": "PUBLIC"}]}}"#,
        "The code \"PUBLIC\" is allowed, but its system \"…\" or a coding beside it is not. Write system and \
         code as the value set \
         https://mos.esante.gouv.fr/NOS/JDV_J165-TypeCreneau-SAS/FHIR/JDV-J165-TypeCreneau-SAS has them, \
         and leave other codings out.",
        "Le code « PUBLIC » est permis, mais son système « … » ou un codage à côté de lui ne l'est pas. \
         Écrivez système et code comme dans le jeu de valeurs \
         https://mos.esante.gouv.fr/NOS/JDV_J165-TypeCreneau-SAS/FHIR/JDV-J165-TypeCreneau-SAS, et omettez \
         les autres codages.",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.status",
        r#"{"resourceType": "Slot", "status": "libre"}"#,
        "Expected one of busy, free, busy-unavailable, busy-tentative, entered-in-error; found a text of 5 \
         characters. Use one of these codes (value set http://hl7.org/fhir/ValueSet/slotstatus).",
        "Attendu : l'un de busy, free, busy-unavailable, busy-tentative, entered-in-error ; trouvé : un \
         texte de 5 caractères. Utilisez l'un de ces codes (jeu de valeurs \
         http://hl7.org/fhir/ValueSet/slotstatus).",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "specialty": [{"coding": [{"code": "SM54"}]}]}"#,
        "The code \"SM54\" has no `system`. Write the system and the code as the value set \
         http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty has them.",
        "Le code « SM54 » n'a pas de `system`. Écrivez le système et le code comme dans le jeu de valeurs \
         http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty.",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "specialty": [{"coding": [{"display": "ORL"}]}]}"#,
        "Expected one of SCD01, SCD02, SCD03, SI01, SI02, SI03, SI04, SI05, …; found a coding without system \
         and code. Use one of these codes (value set \
         http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty).",
        "Attendu : l'un de SCD01, SCD02, SCD03, SI01, SI02, SI03, SI04, SI05, … ; trouvé : un codage sans \
         système ni code. Utilisez l'un de ces codes (jeu de valeurs \
         http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty).",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.serviceType[0].coding[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$ans/sas-sos-slot-aggregator"]},
            "serviceType": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "IMP"}]}]}"#,
        "Expected one of AMB, HH, VR; found \"http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP\". Use one \
         of these codes (value set \
         https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-typeconsultation).",
        "Attendu : l'un de AMB, HH, VR ; trouvé : « http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP ». \
         Utilisez l'un de ces codes (jeu de valeurs \
         https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-typeconsultation).",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Appointment.participant[0].status",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "participant": [{"type": [{"text": "a"}], "status": "declined"}]}"#,
        "Expected one of accepted, needs-action; found \"declined\". Use one of these codes (value set \
         https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-participant-status).",
        "Attendu : l'un de accepted, needs-action ; trouvé : « declined ». Utilisez l'un de ces codes (jeu de \
         valeurs https://interop.esante.gouv.fr/ig/fhir/sas/ValueSet/sas-valueset-participant-status).",
    ),
    (
        IssueCode::CodeNotAllowed,
        "Slot.extension[0].value.ofType(Money).currency",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueMoney": {"value": 1,
            "currency": "EURO"}}]}"#,
        "Expected a code of the value set http://hl7.org/fhir/ValueSet/currencies; found a text of 4 \
         characters. Use one of its codes.",
        "Attendu : un code du jeu de valeurs http://hl7.org/fhir/ValueSet/currencies ; trouvé : un texte de \
         4 caractères. Utilisez l'un de ses codes.",
    ),
    (
        IssueCode::CodeRequired,
        "Slot.specialty[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "specialty": [{"text": "ORL"}]}"#,
        "A code is required here; a text or an extension alone is not enough. Use one of SCD01, SCD02, SCD03, \
         SI01, SI02, SI03, SI04, SI05, … (value set \
         http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty).",
        "Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. Utilisez l'un de SCD01, \
         SCD02, SCD03, SI01, SI02, SI03, SI04, SI05, … (jeu de valeurs \
         http://interopsante.org/fhir/ValueSet/fr-practitioner-specialty).",
    ),
    (
        IssueCode::CodeRequired,
        "Practitioner.photo[0].contentType",
        r#"{"resourceType": "Practitioner", "photo": [{"_contentType": {"extension": [{"url": "urn:a:b",
            "valueCode": "a"}]}}]}"#,
        "A code is required here; a text or an extension alone is not enough. Write one.",
        "Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. Écrivez-en un.",
    ),
    (
        IssueCode::CodeRequired,
        "Slot.status",
        r#"{"resourceType": "Slot", "_status": {"extension": [{"url": "urn:a:b", "valueCode": "a"}]}}"#,
        "A code is required here; a text or an extension alone is not enough. Use one of busy, free, \
         busy-unavailable, busy-tentative, entered-in-error (value set http://hl7.org/fhir/ValueSet/slotstatus).",
        "Un code est exigé ici ; un texte ou une extension seuls ne suffisent pas. Utilisez l'un de busy, \
         free, busy-unavailable, busy-tentative, entered-in-error (jeu de valeurs \
         http://hl7.org/fhir/ValueSet/slotstatus).",
    ),
    (
        IssueCode::WrongValue,
        "Slot.status",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "busy"}"#,
        "`status` must be \"free\" here; found \"busy\". Write \"free\".",
        "`status` doit être « free » ici ; trouvé : « busy ». Écrivez « free ».",
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.identifier[0].type",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203",
            "code": "RPPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810100000000"}]}"#,
        "Expected the code \"IDNPS\" of the system \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203\"; \
         found \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203#RPPS\". Write that `system` and that \
         `code`.",
        "Attendu : le code « IDNPS » du système « http://interopsante.org/fhir/CodeSystem/fr-v2-0203 » ; \
         trouvé : « http://interopsante.org/fhir/CodeSystem/fr-v2-0203#RPPS ». Écrivez ce `system` et ce \
         `code`.",
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.identifier[0].type",
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [{"type": {"text": "RPPS"}, "system": "urn:oid:1.2.250.1.71.4.2.1",
            "value": "810100000000"}]}"#,
        "Expected the code \"IDNPS\" of the system \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203\"; \
         found no coding. Write that `system` and that `code`.",
        "Attendu : le code « IDNPS » du système « http://interopsante.org/fhir/CodeSystem/fr-v2-0203 » ; \
         trouvé : aucun codage. Écrivez ce `system` et ce `code`.",
    ),
    (
        IssueCode::WrongValue,
        "Slot.status",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]}, "status": "free",
            "_status": {"extension": [{"url": "urn:a:b", "valueCode": "a"}]}}"#,
        "`status` must be \"free\" without anything beside it; found an extension. Leave the extension out.",
        "`status` doit être « free » sans rien à côté ; trouvé : une extension. Omettez l'extension.",
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.photo[0].size",
        r#"{"resourceType": "Practitioner", "photo": [{"contentType": "image/png", "data": "AAAA",
            "size": 4}]}"#,
        "`size` must be 3, the number of bytes in `data`; found 4. Write 3, or leave `size` out.",
        "`size` doit être 3, le nombre d'octets de `data` ; trouvé : 4. Écrivez 3, ou omettez `size`.",
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.identifier[0]",
        r#"{"resourceType": "Practitioner", "identifier": [{"system": "urn:ietf:rfc:3986",
            "value": "810100000000"}]}"#,
        "In the system urn:ietf:rfc:3986 the `value` of an identifier is an absolute address; found a text of \
         12 characters. Write an address such as \"urn:uuid:…\", or name the system that the value comes from.",
        "Dans le système urn:ietf:rfc:3986, la `value` d'un identifiant est une adresse absolue ; trouvé : un \
         texte de 12 caractères. Écrivez une adresse comme « urn:uuid:… », ou nommez le système d'où vient la \
         valeur.",
    ),
    (
        IssueCode::WrongValue,
        "Practitioner.communication[0].coding[0]",
        r#"{"resourceType": "Practitioner",
            "communication": [{"coding": [{"system": "urn:oid:2.16.840.1.113883.6.121", "code": "fr"}]}]}"#,
        "`system` must be \"urn:ietf:bcp:47\" here; found a text of 31 characters. Write \"urn:ietf:bcp:47\".",
        "`system` doit être « urn:ietf:bcp:47 » ici ; trouvé : un texte de 31 caractères. Écrivez « \
         urn:ietf:bcp:47 ».",
    ),
    (
        IssueCode::WrongType,
        "Appointment.extension[0].value.ofType(string)",
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueString": "régulateur"}]}"#,
        "Expected a value of type Reference; found one of type string. Write it as `valueReference`.",
        "Attendu : une valeur de type Reference ; trouvé : une valeur de type string. Écrivez-la sous le nom \
         `valueReference`.",
    ),
    (
        IssueCode::DuplicateLabel,
        "Slot.meta.security[1]",
        r#"{"resourceType": "Slot", "meta": {"security": [{"system": "urn:a:b", "code": "PUBLIC"},
            {"system": "urn:a:b", "code": "PUBLIC"}]}}"#,
        "An earlier label of `security` has the same system and code. Leave this one out.",
        "Une étiquette précédente de `security` a le même système et le même code. Omettez celle-ci.",
    ),
    (
        IssueCode::RelativeSystem,
        "Slot.identifier[0]",
        r#"{"resourceType": "Slot", "identifier": [{"system": "1.2.250.1.71.4.2.1", "value": "1"}]}"#,
        "`system` must be an absolute address; found \"1.2.250.1.71.4.2.1\". Write \
         \"urn:oid:1.2.250.1.71.4.2.1\".",
        "`system` doit être une adresse absolue ; trouvé : « 1.2.250.1.71.4.2.1 ». Écrivez « \
         urn:oid:1.2.250.1.71.4.2.1 ».",
    ),
    (
        IssueCode::RelativeSystem,
        "Slot.identifier[0]",
        r#"{"resourceType": "Slot", "identifier": [{"system": "rpps", "value": "1"}]}"#,
        "`system` must be an absolute address; found a text of 4 characters. Write it in full, such as \
         \"urn:oid:1.2.250.1.71.4.2.1\" or \"https://…\".",
        "`system` doit être une adresse absolue ; trouvé : un texte de 4 caractères. Écrivez-le en entier, \
         comme « urn:oid:1.2.250.1.71.4.2.1 » ou « https://… ».",
    ),
    (
        IssueCode::RelativeSystem,
        "Slot.meta.tag[0]",
        r#"{"resourceType": "Slot", "meta": {"tag": [{"system": "tags", "code": "a"}]}}"#,
        "`system` must be an absolute address; found a text of 4 characters. Write it in full, such as \
         \"urn:oid:1.2.250.1.71.4.2.1\" or \"https://…\".",
        "`system` doit être une adresse absolue ; trouvé : un texte de 4 caractères. Écrivez-le en entier, \
         comme « urn:oid:1.2.250.1.71.4.2.1 » ou « https://… ».",
    ),
];

/// Rules by their keys.
const INVARIANTS: &[Case] = &[
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b"}]}"#,
        "An extension has either a value or extensions of its own. Add one of the two, or keep only one of \
         them.",
        "Une extension a soit une valeur, soit ses propres extensions. Ajoutez l'une des deux, ou n'en gardez \
         qu'une.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.identifier[0].period",
        r#"{"resourceType": "Organization", "name": "A", "identifier": [{"period": {"start": "2025-02-01",
            "end": "2025-01-01"}}]}"#,
        "A period must not end before it starts. Correct `start` or `end`, and write both with the same \
         precision.",
        "Une période ne peut pas finir avant de commencer. Corrigez `start` ou `end`, et écrivez les deux avec \
         la même précision.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.telecom[0]",
        r#"{"resourceType": "Organization", "name": "A", "telecom": [{"value": "0102030405"}]}"#,
        "A contact with a `value` must state in `system` what it is. Add it, such as \"phone\" or \"email\".",
        "Un contact qui a une `value` doit dire dans `system` ce qu'elle est. Ajoutez-le, comme « phone » ou « \
         email ».",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization",
        r#"{"resourceType": "Organization", "active": true}"#,
        "An organization must have an `identifier` or a `name`. Add one of them.",
        "Une organisation doit avoir un `identifier` ou un `name`. Ajoutez l'un des deux.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.address[0]",
        r#"{"resourceType": "Organization", "name": "A", "address": [{"use": "home"}]}"#,
        "An address of an organization is nobody's home. Write another `use` than \"home\", such as \"work\", \
         or leave it out.",
        "L'adresse d'une organisation n'est le domicile de personne. Écrivez un autre `use` que « home », \
         comme « work », ou omettez-le.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.telecom[0]",
        r#"{"resourceType": "Organization", "name": "A", "telecom": [{"use": "home"}]}"#,
        "A contact of an organization is nobody's home. Write another `use` than \"home\", such as \"work\", \
         or leave it out.",
        "Le contact d'une organisation n'est au domicile de personne. Écrivez un autre `use` que « home », \
         comme « work », ou omettez-le.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Practitioner.photo[0]",
        r#"{"resourceType": "Practitioner", "photo": [{"data": "AAAA"}]}"#,
        "An attachment with `data` must state in `contentType` what they are. Add it, such as \
         \"application/pdf\".",
        "Une pièce jointe qui a des `data` doit dire leur nature dans `contentType`. Ajoutez-le, comme « \
         application/pdf ».",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Quantity)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueQuantity": {"value": 1,
            "code": "min"}}]}"#,
        "The `code` of a unit needs the `system` that it comes from. Add it, such as \
         \"http://unitsofmeasure.org\".",
        "Le `code` d'une unité demande le `system` d'où il vient. Ajoutez-le, comme « \
         http://unitsofmeasure.org ».",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Range).low",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueRange": {"low": {"value": 1,
            "comparator": "<"}}}]}"#,
        "A quantity here must not have a `comparator`. Leave it out.",
        "Une quantité ne peut pas avoir de `comparator` ici. Omettez-le.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Range)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueRange": {"low": {"value": 2},
            "high": {"value": 1}}}]}"#,
        "`low` must be at most `high`, both with a `value` and in the same unit. Correct them, or leave one \
         out.",
        "`low` ne peut pas dépasser `high` ; les deux ont une `value` et la même unité. Corrigez-les, ou \
         omettez l'un des deux.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Ratio)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b",
            "valueRatio": {"numerator": {"value": 1}}}]}"#,
        "A ratio must have both `numerator` and `denominator`, or neither and an extension. Add what is \
         missing.",
        "Un rapport doit avoir `numerator` et `denominator`, ou ni l'un ni l'autre et une extension. Ajoutez \
         ce qui manque.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Age)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueAge": {"value": -1,
            "system": "http://unitsofmeasure.org", "code": "a"}}]}"#,
        "An age must be above 0 and have the `code` of its unit, with the system \
         \"http://unitsofmeasure.org\". Correct `value`, `code` or `system`.",
        "Un âge doit être supérieur à 0 et avoir le `code` de son unité, avec le système « \
         http://unitsofmeasure.org ». Corrigez `value`, `code` ou `system`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Count)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueCount": {"value": 1.5,
            "system": "http://unitsofmeasure.org", "code": "1"}}]}"#,
        "A count must be a whole number with the `code` \"1\" and the system \"http://unitsofmeasure.org\". \
         Correct `value`, `code` or `system`.",
        "Un compte doit être un nombre entier avec le `code` « 1 » et le système « http://unitsofmeasure.org \
         ». Corrigez `value`, `code` ou `system`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Distance)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b", "valueDistance": {"value": 1,
            "system": "http://unitsofmeasure.org"}}]}"#,
        "A distance must have the `code` of its unit, with the system \"http://unitsofmeasure.org\". Correct \
         `code` or `system`.",
        "Une distance doit avoir le `code` de son unité, avec le système « http://unitsofmeasure.org ». \
         Corrigez `code` ou `system`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.extension[0].value.ofType(Duration)",
        r#"{"resourceType": "Slot", "extension": [{"url": "urn:a:b",
            "valueDuration": {"system": "http://unitsofmeasure.org", "code": "min"}}]}"#,
        "A duration with the `code` of a unit must have a `value`, and the system \
         \"http://unitsofmeasure.org\". Add what is missing.",
        "Une durée qui a le `code` d'une unité doit avoir une `value`, et le système « \
         http://unitsofmeasure.org ». Ajoutez ce qui manque.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment.participant[0]",
        r#"{"resourceType": "Appointment", "status": "proposed", "participant": [{"status": "accepted"}]}"#,
        "A participant must have a `type` or an `actor`. Add one of them.",
        "Un participant doit avoir un `type` ou un `actor`. Ajoutez l'un des deux.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment",
        r#"{"resourceType": "Appointment", "status": "proposed", "start": "2025-06-12T10:00:00+02:00"}"#,
        "Of `start` and `end` there is only one. Add the other, or leave both out.",
        "De `start` et `end`, il n'y a que l'un des deux. Ajoutez l'autre, ou omettez les deux.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment",
        r#"{"resourceType": "Appointment", "status": "booked"}"#,
        "An appointment must have `start` and `end` unless its `status` is \"proposed\", \"cancelled\" or \
         \"waitlist\". Add them.",
        "Un rendez-vous doit avoir `start` et `end`, sauf si son `status` est « proposed », « cancelled » ou « \
         waitlist ». Ajoutez-les.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Appointment",
        r#"{"resourceType": "Appointment", "status": "proposed", "cancelationReason": {"text": "a"}}"#,
        "Only an appointment whose `status` is \"cancelled\" has a `cancelationReason`. Leave it out, or \
         correct `status`.",
        "Seul un rendez-vous dont le `status` est « cancelled » a un `cancelationReason`. Omettez-le, ou \
         corrigez `status`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "collection", "total": 1}"#,
        "Only a bundle whose `type` is \"searchset\" or \"history\" has a `total`. Leave it out, or correct \
         `type`.",
        "Seul un bundle dont le `type` est « searchset » ou « history » a un `total`. Omettez-le, ou corrigez \
         `type`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}, "search": {"mode": "match"}}]}"#,
        "Only the entries of a bundle whose `type` is \"searchset\" have `search`. Leave it out, or correct \
         `type`.",
        "Seules les entrées d'un bundle dont le `type` est « searchset » ont `search`. Omettez-le, ou corrigez \
         `type`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "batch", "entry": [{"resource": {"resourceType": "Slot",
            "id": "1"}}]}"#,
        "Each entry of a batch, a transaction or a history must have a `request`; entries of other bundles \
         must have none. Add it, or leave it out.",
        "Chaque entrée d'un lot, d'une transaction ou d'un historique doit avoir une `request` ; celles des \
         autres bundles n'en ont pas. Ajoutez-la, ou omettez-la.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "batch-response",
            "entry": [{"resource": {"resourceType": "Slot", "id": "1"}}]}"#,
        "Each entry of an answer to a batch or a transaction, or of a history, must have a `response`; entries \
         of other bundles must have none. Add it, or leave it out.",
        "Chaque entrée d'une réponse à un lot ou à une transaction, ou d'un historique, doit avoir une \
         `response` ; celles des autres bundles n'en ont pas. Ajoutez-la, ou omettez-la.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:a:b"}]}"#,
        "An entry must have a `resource`, a `request` or a `response`. Add one of them, or leave the entry out.",
        "Une entrée doit avoir une `resource`, une `request` ou une `response`. Ajoutez l'une d'elles, ou \
         omettez l'entrée.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle.entry[1]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}}, {"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "2"}}]}"#,
        "An earlier entry has the same `fullUrl`, for the same version of the resource. Keep one of the two, \
         or correct `fullUrl`.",
        "Une entrée précédente a la même `fullUrl`, pour la même version de la ressource. Gardez l'une des \
         deux, ou corrigez `fullUrl`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection",
            "entry": [{"fullUrl": "https://a.fr/Slot/1/_history/2", "resource": {"resourceType": "Slot",
            "id": "1"}}]}"#,
        "`fullUrl` must not name a version of the resource. Leave out what stands from `/_history/` on.",
        "`fullUrl` ne nomme pas de version de la ressource. Omettez ce qui suit à partir de `/_history/`.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Composition", "id": "1"}}],
            "timestamp": "2025-06-12T10:00:00+02:00"}"#,
        "A bundle whose `type` is \"document\" must have an `identifier` with `system` and `value`. Add them.",
        "Un bundle dont le `type` est « document » doit avoir un `identifier` avec `system` et `value`. \
         Ajoutez-les.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Composition", "id": "1"}}], "identifier": {"system": "urn:a:b",
            "value": "1"}}"#,
        "A bundle whose `type` is \"document\" must have a `timestamp`. Add it.",
        "Un bundle dont le `type` est « document » doit avoir un `timestamp`. Ajoutez-le.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "document", "timestamp": "2025-06-12T10:00:00+02:00",
            "identifier": {"system": "urn:a:b", "value": "1"}, "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
        "The first entry of a bundle whose `type` is \"document\" must hold a Composition. Put it first.",
        "La première entrée d'un bundle dont le `type` est « document » doit contenir une Composition. \
         Placez-la en tête.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Bundle",
        r#"{"resourceType": "Bundle", "type": "message", "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
        "The first entry of a bundle whose `type` is \"message\" must hold a MessageHeader. Put it first.",
        "La première entrée d'un bundle dont le `type` est « message » doit contenir un MessageHeader. \
         Placez-le en tête.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a",
            "contained": [{"resourceType": "Slot", "id": "b"}]}]}"#,
        "A contained resource must not have `contained` of its own. Move what it holds to `contained` of the \
         outer resource.",
        "Une ressource contenue ne peut pas avoir de `contained` à elle. Déplacez ce qu'il contient dans le \
         `contained` de la ressource extérieure.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a",
            "meta": {"versionId": "1"}}]}"#,
        "A contained resource has no versions of its own: `meta` must not have `versionId` or `lastUpdated`. \
         Leave them out.",
        "Une ressource contenue n'a pas de versions à elle : son `meta` ne peut avoir ni `versionId` ni \
         `lastUpdated`. Omettez-les.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a",
            "meta": {"security": [{"code": "b"}]}}]}"#,
        "A contained resource must not have `security` in its `meta`. Leave it out.",
        "Une ressource contenue ne peut pas avoir de `security` dans son `meta`. Omettez-la.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.identifier[0]",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-cpts-organization-aggregator"]},
            "identifier": [{"value": "750000001"}]}"#,
        "The identifier of a CPTS is the digit 1 and the 9 digits of its FINESS number; found a text of 9 \
         characters. Write it in that form, without blanks.",
        "L'identifiant d'une CPTS est le chiffre 1 suivi des 9 chiffres de son numéro FINESS ; trouvé : un \
         texte de 9 caractères. Écrivez-le sous cette forme, sans blanc.",
    ),
    (
        IssueCode::BrokenInvariant,
        "Organization.identifier[0]",
        r#"{"resourceType": "Organization", "meta": {"profile": ["$ans/sas-sos-organization-aggregator"]},
            "identifier": [{"value": "3 123 456 789 00012"}]}"#,
        "The identifier of an SOS Médecins association is the digit 3 and the 14 digits of its SIRET number; \
         found a text of 19 characters. Write it in that form, without blanks.",
        "L'identifiant d'une association SOS Médecins est le chiffre 3 suivi des 14 chiffres de son numéro \
         SIRET ; trouvé : un texte de 19 caractères. Écrivez-le sous cette forme, sans blanc.",
    ),
];

/// References and contained resources, profiles that are claimed.
const REFERENCES: &[Case] = &[
    (
        IssueCode::BadReference,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": {"reference": "Schedule/ 1"}}"#,
        "A reference must not hold blanks; found \"Schedule/…\". Leave them out.",
        "Une référence ne peut pas contenir de blancs ; trouvé : « Schedule/… ». Retirez-les.",
    ),
    (
        IssueCode::BadReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/1",
            "resource": {"resourceType": "Slot", "id": "1", "schedule": {"reference": "agenda-1"}}}]}"#,
        "Expected a type and an id, such as \"Practitioner/12\", or an absolute address; found a text of 8 \
         characters. Write it in one of these forms.",
        "Attendu : un type et un id, comme « Practitioner/12 », ou une adresse absolue ; trouvé : un texte \
         de 8 caractères. Écrivez-la sous l'une de ces formes.",
    ),
    (
        IssueCode::UnresolvedReference,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "schedule": {"reference": "#a"}}"##,
        "No resource in `contained` has the id that the reference names; found \"#…\". Add it there, or \
         correct the reference.",
        "Aucune ressource de `contained` n'a l'id que nomme la référence ; trouvé : « #… ». Ajoutez-l'y, ou \
         corrigez la référence.",
    ),
    (
        IssueCode::UnresolvedReference,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "schedule": {"reference": "#"}}"##,
        "\"#\" refers to the resource around a contained one, and this one is not contained. Name the resource that is \
         meant.",
        "« # » désigne la ressource autour d'une ressource contenue, et il n'y en a pas. Nommez la ressource \
         voulue.",
    ),
    (
        IssueCode::UnresolvedReference,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/1",
            "resource": {"resourceType": "Slot", "id": "1", "schedule": {"reference": "Schedule/1"}}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1"}},
            {"fullUrl": "https://a.fr/Schedule/1", "resource": {"resourceType": "Schedule", "id": "1"}}]}"#,
        "The reference leads to more than one entry of the bundle, for they have the same `fullUrl`; found \
         \"Schedule/…\". Give each entry its own.",
        "La référence mène à plusieurs entrées du bundle, car elles ont la même `fullUrl` ; trouvé : « \
         Schedule/… ». Donnez à chaque entrée la sienne.",
    ),
    (
        IssueCode::ReferenceType,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "contained": [{"resourceType": "Location", "id": "a"}],
            "schedule": {"reference": "#a"}}"##,
        "Expected a reference of type Schedule; found one of type Location. Refer to a resource of that type.",
        "Attendu : une référence de type Schedule ; trouvé : une référence de type Location. Faites référence \
         à une ressource de ce type.",
    ),
    (
        IssueCode::ReferenceType,
        "Schedule.actor[0]",
        r##"{"resourceType": "Schedule", "contained": [{"resourceType": "Slot", "id": "a"}],
            "actor": [{"reference": "#a"}]}"##,
        "Expected a reference of type Patient, Practitioner, PractitionerRole, RelatedPerson, Device, \
         HealthcareService or Location; found one of type Slot. Refer to a resource of that type.",
        "Attendu : une référence de type Patient, Practitioner, PractitionerRole, RelatedPerson, Device, \
         HealthcareService ou Location ; trouvé : une référence de type Slot. Faites référence à une ressource \
         de ce type.",
    ),
    (
        IssueCode::ReferenceType,
        "Slot.schedule",
        r#"{"resourceType": "Slot", "schedule": {"reference": "Schedule/1", "type": "Location"}}"#,
        "`type` must be Schedule, and the same as the type of the resource that is referred to; found \
         \"Location\". Correct it, or leave it out.",
        "`type` doit être Schedule, et le même que le type de la ressource désignée ; trouvé : « Location ». \
         Corrigez-le, ou omettez-le.",
    ),
    (
        IssueCode::ReferenceType,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "collection",
            "entry": [{"fullUrl": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
            "resource": {"resourceType": "Slot", "id": "1",
            "schedule": {"reference": "Schedule/c757873d-ec9a-4326-a141-556f43239521"}}},
            {"fullUrl": "urn:uuid:c757873d-ec9a-4326-a141-556f43239521",
            "resource": {"resourceType": "Location", "id": "1"}}]}"#,
        "The reference leads to a resource of another type than it names; found \"Schedule/…\". Correct the \
         type or the id in it.",
        "La référence mène à une ressource d'un autre type que celui qu'elle nomme ; trouvé : « Schedule/… \
         ». Corrigez-y le type ou l'id.",
    ),
    (
        IssueCode::ReferenceProfile,
        "PractitionerRole.location[0]",
        r##"{"resourceType": "PractitionerRole",
            "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "contained": [{"resourceType": "Location", "id": "a"}], "location": [{"reference": "#a"}]}"##,
        "The resource that the reference leads to must conform to the profile \
         http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur, and does not; found \"#…\". Correct \
         that resource, or refer to another.",
        "La ressource à laquelle mène la référence doit être conforme au profil \
         http://sas.fr/fhir/StructureDefinition/FrLocationAgregateur, et ne l'est pas ; trouvé : « #… ». \
         Corrigez cette ressource, ou faites référence à une autre.",
    ),
    (
        IssueCode::ReferenceProfile,
        "Appointment.extension[0].value.ofType(Reference)",
        r##"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]},
            "contained": [{"resourceType": "Organization", "id": "a"}],
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueReference": {"reference": "#a"}}]}"##,
        "The resource that the reference leads to must conform to the profile \
         http://interopsante.org/fhir/StructureDefinition/FrOrganization, and does not; found \"#…\". \
         Correct that resource, or refer to another.",
        "La ressource à laquelle mène la référence doit être conforme au profil \
         http://interopsante.org/fhir/StructureDefinition/FrOrganization, et ne l'est pas ; trouvé : « #… \
         ». Corrigez cette ressource, ou faites référence à une autre.",
    ),
    (
        IssueCode::ReferencePlace,
        "PractitionerRole.location[0]",
        r#"{"resourceType": "PractitionerRole",
            "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "location": [{"reference": "Location/1"}]}"#,
        "What is referred to must stand in `contained` of this resource; it stands elsewhere. Move it, and \
         correct the reference.",
        "La ressource désignée doit se trouver dans `contained` de cette ressource ; elle se trouve ailleurs. \
         Déplacez-la, et corrigez la référence.",
    ),
    (
        IssueCode::ReferencePlace,
        "PractitionerRole.location[0]",
        r##"{"resourceType": "PractitionerRole",
            "meta": {"profile": ["$sas/FrPractitionerRoleExerciceAgregateur"]},
            "location": [{"reference": "#a"}]}"##,
        "What is referred to must stand in `contained` of this resource; it is not there. Add it there.",
        "La ressource désignée doit se trouver dans `contained` de cette ressource ; elle n'y est pas. \
         Ajoutez-l'y.",
    ),
    (
        IssueCode::ReferencePlace,
        "Slot.schedule",
        r##"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur"]},
            "contained": [{"resourceType": "Schedule", "id": "a"}], "schedule": {"reference": "#a"}}"##,
        "What is referred to must stand on a server or in an entry of the same bundle; it stands in \
         `contained` of this resource. Move it, and correct the reference.",
        "La ressource désignée doit se trouver sur un serveur ou dans une entrée du même bundle ; elle se \
         trouve dans `contained` de cette ressource. Déplacez-la, et corrigez la référence.",
    ),
    (
        IssueCode::OrphanContained,
        "Slot.contained[0]",
        r#"{"resourceType": "Slot", "contained": [{"resourceType": "Schedule", "id": "a"}]}"#,
        "Nothing in the resource refers to this contained resource. Refer to it by `#` and its `id`, or leave \
         it out.",
        "Rien dans la ressource ne fait référence à cette ressource contenue. Faites-y référence par `#` et \
         son `id`, ou omettez-la.",
    ),
    (
        IssueCode::ProfileType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrScheduleAgregateur"]}}"#,
        "The profile http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur is for Schedule, not for \
         Slot. Claim a profile for Slot, or leave this one out.",
        "Le profil http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur est fait pour Schedule, non \
         pour Slot. Déclarez un profil pour Slot, ou omettez celui-ci.",
    ),
    (
        IssueCode::ProfileType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$r4/Schedule"]}}"#,
        "The profile that is claimed is for Schedule, not for Slot. Claim a profile for Slot, or leave this \
         one out.",
        "Le profil déclaré est fait pour Schedule, non pour Slot. Déclarez un profil pour Slot, ou omettez \
         celui-ci.",
    ),
    (
        IssueCode::ProfileType,
        "Slot",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$r4/DomainResource"]}}"#,
        "The profile that is claimed is for another type of resource, not for Slot. Claim a profile for Slot, \
         or leave this one out.",
        "Le profil déclaré est fait pour un autre type de ressource, non pour Slot. Déclarez un profil pour \
         Slot, ou omettez celui-ci.",
    ),
    (
        IssueCode::UnknownProfile,
        "Slot.meta.profile[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$fr/FrSlotAgregateur"]}}"#,
        "A profile that is claimed is neither in the edition of the SAS guide that is checked (current) nor in \
         FrCore 1.1.0, so nothing was checked against it; found \"http://…\". Check its address and version, or ignore this.",
        "Un profil déclaré n'est ni dans l'édition du guide SAS qui est vérifiée (current) ni dans FrCore \
         1.1.0 : rien n'a été vérifié à son égard ; trouvé : « http://… ». Vérifiez son adresse et sa version, ou ignorez cet avertissement.",
    ),
    (
        IssueCode::UnknownProfile,
        "Slot.meta.profile[0]",
        r#"{"resourceType": "Slot", "meta": {"profile": ["$sas/FrSlotAgregateur|2.0.0"]}}"#,
        "A profile that is claimed is neither in the edition of the SAS guide that is checked (current) nor in \
         FrCore 1.1.0, so nothing was checked against it; found \"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur|2.0.0\". Check its \
         address and version, or ignore this.",
        "Un profil déclaré n'est ni dans l'édition du guide SAS qui est vérifiée (current) ni dans FrCore \
         1.1.0 : rien n'a été vérifié à son égard ; trouvé : « http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur|2.0.0 ». Vérifiez son adresse \
         et sa version, ou ignorez cet avertissement.",
    ),
];

/// Extensions: their address, place and value.
const EXTENSIONS: &[Case] = &[
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "motif", "valueCode": "a"}]}"#,
        "The `url` of an extension must be an absolute address; found a text of 5 characters. Write it in \
         full, from \"http://\" or \"https://\" on.",
        "L'`url` d'une extension doit être une adresse absolue ; trouvé : un texte de 5 caractères. \
         Écrivez-la en entier, à partir de « http:// » ou « https:// ».",
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot",
            "extension": [{"url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.note",
            "valueCode": "a"}]}"#,
        "The `url` of the extension stands for an element of another version of FHIR, and is not known; \
         found \"http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.note\". Check its spelling, or \
         leave the extension out.",
        "L'`url` de l'extension désigne un élément d'une autre version de FHIR, et n'est pas connue ; trouvé \
         : « http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.note ». Vérifiez son orthographe, \
         ou omettez l'extension.",
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"_url": {"extension": [{"url": "urn:a:b",
            "valueCode": "a"}]}, "valueCode": "a"}]}"#,
        "The `url` of an extension must have a value. Write the address of its definition.",
        "L'`url` d'une extension doit avoir une valeur. Écrivez l'adresse de sa définition.",
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0].url",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/data-absent-reason",
            "_url": {"extension": [{"url": "urn:a:b", "valueCode": "a"}]}, "valueCode": "unknown"}]}"#,
        "The `url` of an extension must not have extensions of its own. Leave `_url` out.",
        "L'`url` d'une extension ne peut pas avoir ses propres extensions. Omettez `_url`.",
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/data-absent-reason|4.0.1",
            "valueCode": "unknown"}]}"#,
        "The `url` of an extension must not name a version; found \
         \"http://hl7.org/fhir/StructureDefinition/data-absent-reason|4.0.1\". Leave out what stands from `|` \
         on.",
        "L'`url` d'une extension ne nomme pas de version ; trouvé : « \
         http://hl7.org/fhir/StructureDefinition/data-absent-reason|4.0.1 ». Omettez ce qui suit à partir de \
         `|`.",
    ),
    (
        IssueCode::ExtensionAddress,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$sas/FrSlotAgregateur", "valueCode": "a"}]}"#,
        "The `url` of an extension must be the address of an extension, not of a type or a profile; found \
         \"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur\". Write that of the extension that is \
         meant.",
        "L'`url` d'une extension doit être l'adresse d'une extension, non d'un type ou d'un profil ; trouvé \
         : « http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur ». Écrivez celle de l'extension voulue.",
    ),
    (
        IssueCode::ExtensionAddress,
        "Schedule.extension[0].extension[0]",
        r#"{"resourceType": "Schedule", "extension": [{"url": "$fr/FrServiceTypeDuration",
            "extension": [{"url": "durée", "valueCode": "a"}]}]}"#,
        "The `url` must be that of one of the parts that this extension has; found a text of 5 characters. \
         Check its spelling, or write an absolute address.",
        "L'`url` doit être celle d'une des parties que cette extension possède ; trouvé : un texte de 5 \
         caractères. Vérifiez son orthographe, ou écrivez une adresse absolue.",
    ),
    (
        IssueCode::ExtensionPlace,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$fr/FrAppointmentOperator",
            "valueReference": {"reference": "Practitioner/1"}}]}"#,
        "The extension http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator may stand only \
         on Appointment. Move it there, or leave it out.",
        "L'extension http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator ne peut figurer \
         que sur Appointment. Déplacez-l'y, ou omettez-la.",
    ),
    (
        IssueCode::ExtensionPlace,
        "Slot.extension[0]",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/capabilitystatement-prohibited",
            "valueBoolean": true}]}"#,
        "The extension http://hl7.org/fhir/StructureDefinition/capabilitystatement-prohibited changes the \
         meaning of what it stands on. Move it from `extension` to `modifierExtension`.",
        "L'extension http://hl7.org/fhir/StructureDefinition/capabilitystatement-prohibited change le sens de \
         ce qui la porte. Déplacez-la de `extension` vers `modifierExtension`.",
    ),
    (
        IssueCode::ExtensionPlace,
        "Appointment.modifierExtension[0]",
        r#"{"resourceType": "Appointment", "modifierExtension": [{"url": "$fr/FrAppointmentOperator",
            "valueReference": {"reference": "Practitioner/1"}}]}"#,
        "The extension http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator does not change \
         the meaning of what it stands on. Move it from `modifierExtension` to `extension`.",
        "L'extension http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator ne change pas le \
         sens de ce qui la porte. Déplacez-la de `modifierExtension` vers `extension`.",
    ),
    (
        IssueCode::ExtensionValue,
        "Slot.extension[0].value.ofType(string)",
        r#"{"resourceType": "Slot", "extension": [{"url": "$r4/data-absent-reason",
            "valueString": "unknown"}]}"#,
        "The extension http://hl7.org/fhir/StructureDefinition/data-absent-reason must have a value of type \
         code; found one of type string. Write it as `valueCode`.",
        "L'extension http://hl7.org/fhir/StructureDefinition/data-absent-reason doit avoir une valeur de type \
         code ; trouvé : une valeur de type string. Écrivez-la sous le nom `valueCode`.",
    ),
    (
        IssueCode::ExtensionValue,
        "Organization.extension[0]",
        r#"{"resourceType": "Organization", "name": "A",
            "extension": [{"url": "$fr/FrOrganizationShortName"}]}"#,
        "The extension http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName must have a \
         value of type string; found none. Write it as `valueString`.",
        "L'extension http://interopsante.org/fhir/StructureDefinition/FrOrganizationShortName doit avoir une \
         valeur de type string ; trouvé : aucune valeur. Écrivez-la sous le nom `valueString`.",
    ),
    (
        IssueCode::ExtensionValue,
        "Appointment.extension[0]",
        r#"{"resourceType": "Appointment", "extension": [{"url": "$fr/FrAppointmentOperator"}]}"#,
        "The extension http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator must have a \
         value; found none. Add it.",
        "L'extension http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator doit avoir une \
         valeur ; trouvé : aucune valeur. Ajoutez-la.",
    ),
    (
        IssueCode::ExtensionValue,
        "Organization.address[0].extension[0].value.ofType(string)",
        r#"{"resourceType": "Organization", "name": "A",
            "address": [{"extension": [{"url": "$r4/geolocation", "valueString": "48.8, 2.3"}]}]}"#,
        "The extension http://hl7.org/fhir/StructureDefinition/geolocation must hold extensions of its own; \
         found a value of type string. Write its parts in its member `extension`.",
        "L'extension http://hl7.org/fhir/StructureDefinition/geolocation doit avoir ses propres extensions ; \
         trouvé : une valeur de type string. Écrivez ses parties dans son membre `extension`.",
    ),
    (
        IssueCode::ExtensionValue,
        "Organization.address[0].extension[0]",
        r#"{"resourceType": "Organization", "name": "A",
            "address": [{"extension": [{"url": "$r4/geolocation"}]}]}"#,
        "The extension http://hl7.org/fhir/StructureDefinition/geolocation must hold extensions of its own; \
         found none. Write its parts in its member `extension`.",
        "L'extension http://hl7.org/fhir/StructureDefinition/geolocation doit avoir ses propres extensions ; \
         trouvé : aucune. Écrivez ses parties dans son membre `extension`.",
    ),
];

/// Bundles.
const BUNDLES: &[Case] = &[
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Slot",
            "id": "1"}}]}"#,
        "The entry has no `fullUrl`. Add the address of its resource, such as \
         \"https://example.org/fhir/Slot/12\".",
        "L'entrée n'a pas de `fullUrl`. Ajoutez l'adresse de sa ressource, comme « \
         https://example.org/fhir/Slot/12 ».",
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "Slot/1",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
        "`fullUrl` must be an absolute address; found \"Slot/…\". Write it in full, such as \
         \"https://example.org/fhir/Slot/12\".",
        "`fullUrl` doit être une adresse absolue ; trouvé : « Slot/… ». Écrivez-la en entier, comme « \
         https://example.org/fhir/Slot/12 ».",
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/1",
            "resource": {"resourceType": "Slot", "status": "free"}}]}"#,
        "`fullUrl` ends with a type and an id, but the resource has no `id`; found \"https://…\". Add to the \
         resource the `id` at the end of the address.",
        "`fullUrl` se termine par un type et un id, mais la ressource n'a pas d'`id` ; trouvé : « https://… \
         ». Ajoutez à la ressource l'`id` qui termine l'adresse.",
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "https://a.fr/Slot/2",
            "resource": {"resourceType": "Slot", "id": "1"}}]}"#,
        "`fullUrl` must end with the type and the `id` of the resource, as in \"…/Slot/12\"; found \
         \"https://…\". Correct one or the other.",
        "`fullUrl` doit se terminer par le type et l'`id` de la ressource, comme dans « …/Slot/12 » ; trouvé \
         : « https://… ». Corrigez l'un ou l'autre.",
    ),
    (
        IssueCode::BundleFullUrl,
        "Bundle.entry[0].resource.schedule",
        r#"{"resourceType": "Bundle", "type": "transaction", "entry": [{"resource": {"resourceType": "Slot",
            "id": "1", "schedule": {"reference": "Schedule/1"}}, "request": {"method": "PUT",
            "url": "Slot/1"}}]}"#,
        "The reference is relative, so the entry that it stands in needs a `fullUrl`; found \"Schedule/…\". \
         Add `fullUrl` to the entry, or write the reference in full.",
        "La référence est relative : l'entrée qui la porte doit donc avoir une `fullUrl` ; trouvé : « \
         Schedule/… ». Ajoutez `fullUrl` à l'entrée, ou écrivez la référence en entier.",
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "search": {"mode": "match"}}]}"#,
        "An entry of a search answer must have a `resource`. Add it, or leave the entry out.",
        "Une entrée d'une réponse à une recherche doit avoir une `resource`. Ajoutez-la, ou omettez l'entrée.",
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "status": "free"}, "search": {"mode": "match"}}]}"#,
        "A resource in a search answer must have an `id`. Add it.",
        "Une ressource d'une réponse à une recherche doit avoir un `id`. Ajoutez-le.",
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Schedule", "id": "1"}, "search": {"mode": "match"}}]}"#,
        "An entry with the mode \"match\" must hold Slot, which is what the link \"self\" searches for; found \
         Schedule. Write the mode \"include\".",
        "Une entrée de mode « match » doit contenir Slot, que recherche le lien « self » ; trouvé : Schedule. \
         Écrivez le mode « include ».",
    ),
    (
        IssueCode::SearchEntry,
        "Bundle.entry[0].resource",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr/Slot?status=free"}], "entry": [{"fullUrl": "urn:a:b",
            "resource": {"resourceType": "Slot", "id": "1"}, "search": {"mode": "outcome"}}]}"#,
        "Only an OperationOutcome may stand in an entry with the mode \"outcome\"; found Slot. Write the mode \
         \"match\" or \"include\".",
        "Une entrée de mode « outcome » ne peut contenir qu'un OperationOutcome ; trouvé : Slot. Écrivez le \
         mode « match » ou « include ».",
    ),
    (
        IssueCode::UnreachableEntry,
        "Bundle.entry[1]",
        r#"{"resourceType": "Bundle", "type": "document", "identifier": {"system": "urn:oid:1.2.250.1", "value": "1"},
            "timestamp": "2024-02-29T10:00:00Z", "entry": [{"fullUrl": "https://a.fr/Composition/1", "resource":
            {"resourceType": "Composition", "id": "1", "status": "final", "type": {"text": "a"}, "date": "2024",
            "author": [{"display": "a"}], "title": "a"}}, {"fullUrl": "https://a.fr/Basic/1", "resource":
            {"resourceType": "Basic", "id": "1", "code": {"text": "a"}}}]}"#,
        "No chain of references connects this entry with the Composition of the document. Refer to it, or leave \
         it out.",
        "Aucune chaîne de références ne relie cette entrée à la Composition du document. Référencez-la, ou \
         omettez-la.",
    ),
    (
        IssueCode::UnresolvedReference,
        "Bundle.entry[0].resource.author[0]",
        r#"{"resourceType": "Bundle", "type": "document", "identifier": {"system": "urn:oid:1.2.250.1", "value": "1"},
            "timestamp": "2024-02-29T10:00:00Z", "entry": [{"fullUrl": "https://a.fr/Composition/1", "resource":
            {"resourceType": "Composition", "id": "1", "status": "final", "type": {"text": "a"}, "date": "2024",
            "author": [{"reference": "Practitioner/1"}], "title": "a"}}]}"#,
        "No entry has the address that the reference names, and the bundle must hold what its first entry refers \
         to; found \"Practitioner/…\". Add the entry, or correct the reference.",
        "Aucune entrée n'a l'adresse que nomme la référence, et le bundle doit contenir ce que désigne sa \
         première entrée ; trouvé : « Practitioner/… ». Ajoutez l'entrée, ou corrigez la référence.",
    ),
    (
        IssueCode::UnresolvedReference,
        "Bundle.entry[0]",
        r#"{"resourceType": "Bundle", "type": "message", "entry": [{"fullUrl": "https://a.fr/MessageHeader/1",
            "resource": {"resourceType": "MessageHeader", "id": "1", "eventUri": "urn:a:b", "source": {"endpoint":
            "urn:a:b"}, "focus": [{"reference": "Slot/1"}]}}, {"fullUrl": "https://b.fr/Slot/1", "resource":
            {"resourceType": "Slot", "id": "1"}}]}"#,
        "An entry has the type and id that a reference in this entry names, but its `fullUrl` is not what the \
         reference leads to from here; found \"Slot/…\". Write the reference in full, or give both entries the \
         same base address.",
        "Une entrée a le type et l'id que nomme une référence de cette entrée-ci, mais sa `fullUrl` n'est pas \
         celle où mène la référence depuis ici ; trouvé : « Slot/… ». Écrivez la référence en entier, ou donnez \
         aux deux entrées la même adresse de base.",
    ),
    (
        IssueCode::BundleLink,
        "Bundle.link[1].relation",
        r#"{"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self",
            "url": "https://a.fr"}, {"relation": "self", "url": "https://a.fr"}]}"#,
        "The link \"self\" may stand only once. Keep one of them.",
        "Le lien « self » ne peut figurer qu'une fois. Gardez-en un.",
    ),
    (
        IssueCode::BundleLink,
        "Bundle.link[0].relation",
        r#"{"resourceType": "Bundle", "type": "collection", "link": [{"relation": "next",
            "url": "https://a.fr"}]}"#,
        "Only answers to searches and histories have the link \"next\". Leave it out, or correct the `type` of \
         the bundle.",
        "Seuls les réponses à une recherche et les historiques ont le lien « next ». Omettez-le, ou corrigez \
         le `type` du bundle.",
    ),
];

/// Narratives.
const NARRATIVES: &[Case] = &[
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a<"}}"#,
        "The narrative is no well-formed XHTML. Close every element, put values of attributes in quotes, and \
         write `&lt;` and `&amp;` for the characters < and &.",
        "Le texte narratif n'est pas du XHTML bien formé. Fermez chaque élément, mettez les valeurs des \
         attributs entre guillemets, et écrivez `&lt;` et `&amp;` pour les caractères < et &.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<p xmlns='http://www.w3.org/1999/xhtml'>a</p>"}}"#,
        "The narrative must be one `div` element. Put all of it in <div \
         xmlns=\"http://www.w3.org/1999/xhtml\">…</div>.",
        "Le texte narratif doit être un seul élément `div`. Mettez-le en entier dans <div \
         xmlns=\"http://www.w3.org/1999/xhtml\">…</div>.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional", "div": "<div>a</div>"}}"#,
        "An element of the narrative is not in the namespace of XHTML. Start it with <div \
         xmlns=\"http://www.w3.org/1999/xhtml\">, and use no other namespace.",
        "Un élément du texte narratif n'est pas dans l'espace de noms de XHTML. Commencez-le par <div \
         xmlns=\"http://www.w3.org/1999/xhtml\">, sans autre espace de noms.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>a</script></div>"}}"#,
        "The narrative holds an element that FHIR does not allow, such as `script`, `form` or `input`. Leave \
         it out; plain ones such as `p`, `ul`, `table` and `a` are allowed.",
        "Le texte narratif contient un élément que FHIR ne permet pas, comme `script`, `form` ou `input`. \
         Omettez-le ; les éléments simples comme `p`, `ul`, `table` et `a` sont permis.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p onclick='a'>b</p></div>"}}"#,
        "The narrative holds an attribute that FHIR does not allow there, such as `onclick`. Leave it out.",
        "Le texte narratif contient un attribut que FHIR ne permet pas à cet endroit, comme `onclick`. \
         Omettez-le.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a&nbsp;b</div>"}}"#,
        "The narrative holds an entity that XML does not know, such as `&nbsp;`. Write the character itself, \
         or its number as in `&#160;`.",
        "Le texte narratif contient une entité que XML ne connaît pas, comme `&nbsp;`. Écrivez le caractère \
         lui-même, ou son numéro comme dans `&#160;`.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a<!DOCTYPE b></div>"}}"#,
        "The narrative holds a document type (`<!DOCTYPE …>`). Leave it out.",
        "Le texte narratif contient un type de document (`<!DOCTYPE …>`). Omettez-le.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>a</ul></div>"}}"#,
        "The narrative holds an element or a text where there is no place for it, such as `div` in `p` or a \
         text in `ul`. Move it.",
        "Le texte narratif contient un élément ou un texte là où il n'a pas sa place, comme `div` dans `p` ou \
         un texte dans `ul`. Déplacez-le.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href='javascript:a'>b</a></div>"}}"#,
        "The narrative holds an address that is invalid, or one that FHIR forbids, such as `javascript:…`. \
         Correct it, or leave it out.",
        "Le texte narratif contient une adresse qui n'en est pas une, ou que FHIR interdit, comme \
         `javascript:…`. Corrigez-la, ou omettez-la.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href='#a'>b</a></div>"}}"#,
        "A link of the narrative leads to a place (`#…`) that is not there, or an image to one that is not \
         there just once. Add the element with that `id`, or leave the link out.",
        "Un lien du texte narratif mène à un endroit (`#…`) qui n'existe pas, ou une image à un endroit qui \
         n'existe pas exactement une fois. Ajoutez l'élément qui a cet `id`, ou omettez le lien.",
    ),
    (
        IssueCode::BadNarrative,
        "Slot.text.div",
        r#"{"resourceType": "Slot", "text": {"status": "additional",
            "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"></div>"}}"#,
        "The narrative holds neither text nor an image. Write a text, or leave the narrative out.",
        "Le texte narratif ne contient ni texte ni image. Écrivez un texte, ou omettez le texte narratif.",
    ),
];

/// The cases, and how each is checked.
fn cases() -> impl Iterator<Item = (&'static Case, Check)> {
    let of_profiles =
        [READER, ELEMENTS, CODES, INVARIANTS, REFERENCES, EXTENSIONS, BUNDLES, NARRATIVES];
    let of_profiles = of_profiles.into_iter().flatten().map(|case| (case, check as Check));
    of_profiles.chain(guide::cases())
}

/// The text of a case: `$sas/`, `$ans/`, `$fr/` and `$r4/` stand for what addresses of definitions start with.
fn written_out(text: &str) -> String {
    text.replace("$sas/", "http://sas.fr/fhir/StructureDefinition/")
        .replace("$ans/", "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/")
        .replace("$fr/", "http://interopsante.org/fhir/StructureDefinition/")
        .replace("$r4/", "http://hl7.org/fhir/StructureDefinition/")
}

fn check(text: &[u8]) -> Vec<Issue> {
    Validator::new(Layer::Profile).check(text).issues().to_vec()
}

#[test]
fn every_text_is_pinned() {
    let mut failures = Vec::new();
    for ((code, path, text, english, french), check) in cases() {
        let mut issues = check(written_out(text).as_bytes());
        issues.retain(|issue| issue.code == *code && issue.path == *path);
        let shown = |issue: &Issue| (issue.message(Lang::En), issue.message(Lang::Fr));
        if !issues.iter().any(|issue| shown(issue) == ((*english).to_owned(), (*french).to_owned()))
        {
            let shown: Vec<_> = issues.iter().map(shown).collect();
            let expected = [english, french];
            failures.push(format!(
                "{text}\n  {code} at {path}\n  expected {expected:#?}\n  reported {shown:#?}"
            ));
        }
    }
    assert!(failures.is_empty(), "{} texts:\n{}", failures.len(), failures.join("\n"));
}

/// Codes that no text here has, and why.
const NOT_REPORTED: &[(IssueCode, &str)] = &[
    (IssueCode::NotInSlices, "of the profiles none forbids items of a list that are in no slice"),
    (IssueCode::InternalFault, "no text is known that this crate has a fault with"),
    (
        IssueCode::FrCore2,
        "only checks against the next edition look ahead: their tests have the texts",
    ),
    (IssueCode::SparseList, "a text of hundreds of items is too long to read here"),
];

#[test]
fn every_code_has_its_text() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/expected.txt");
    let corpus = fs::read_to_string(corpus).expect("the list");
    let mut reported: BTreeSet<_> = corpus
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.split(' ').next())
        .map(str::to_owned)
        .collect();
    reported.extend(cases().map(|((code, ..), _)| code.to_string()));
    for (code, why) in NOT_REPORTED {
        assert!(reported.insert(code.to_string()), "{code} is reported after all, although {why}");
    }
    assert_eq!(reported, IssueCode::ALL.iter().map(ToString::to_string).collect());
}

/// The report of a check that broke off states that in both languages, and can be sent.
#[test]
fn an_internal_fault_has_a_report() {
    let report = Report::internal_fault();
    assert!(!report.is_conformant() && report.has_internal_fault() && !report.is_unread());
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!((issue.code, issue.position), (IssueCode::InternalFault, None));
    let english = issue.message(Lang::En);
    assert!(english.starts_with("The check stopped at an internal fault"), "{english}");
    let french = issue.message(Lang::Fr);
    assert!(
        french.starts_with("La vérification s'est arrêtée sur une défaillance interne"),
        "{french}"
    );
    let outcome = report.outcome(Lang::Fr);
    assert!(Validator::new(Layer::Guide).check_value(&outcome).is_conformant());
}

/// The keys of the rules that tie elements together.
const KEYS: &str = "ext-1 per-1 cpt-2 att-1 qty-3 sqty-1 rng-2 rat-1 age-1 cnt-3 dis-1 drt-1 org-1 org-2 org-3 \
                    app-1 app-2 app-3 app-4 bdl-1 bdl-2 bdl-3 bdl-4 bdl-5 bdl-7 bdl-8 bdl-9 bdl-10 bdl-11 bdl-12 \
                    dom-2 dom-4 dom-5 FINESS-invariant SIRET-invariant";

#[test]
fn every_rule_has_its_text() {
    let mut keys = BTreeSet::new();
    let mut texts = BTreeSet::new();
    for (code, path, text, english, _) in INVARIANTS {
        let issues = check(written_out(text).as_bytes());
        let issue = issues.iter().find(|issue| {
            issue.code == *code && issue.path == *path && issue.message(Lang::En) == *english
        });
        let issue = issue.unwrap_or_else(|| panic!("{english}"));
        keys.insert(issue.rule().expect("a rule").element());
        texts.insert(english);
    }
    assert_eq!(keys, KEYS.split_whitespace().map(str::to_owned).collect());
    assert_eq!(texts.len(), keys.len(), "each in words of its own");
}

/// All issues of the cases, of the corpus and of the bases.
fn many_issues() -> Vec<Issue> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut issues: Vec<_> =
        cases().flat_map(|((_, _, text, ..), check)| check(written_out(text).as_bytes())).collect();
    for folder in ["tests/corpus", "tests/bases"] {
        let texts = shared::json_files(&root.join(folder));
        issues.extend(texts.iter().flat_map(|(_, text)| check(text)));
    }
    issues
}

#[test]
fn texts_are_sentences() {
    let issues = many_issues();
    assert!(issues.len() > 500);
    for issue in issues {
        let [english, french] = [Lang::En, Lang::Fr].map(|lang| issue.message(lang));
        assert_ne!(english, french, "{issue}");
        assert!(!english.starts_with("The rule "), "a key without a text of its own: {issue}");
        for text in [&english, &french] {
            assert!(text.ends_with('.') && !text.ends_with("..") && !text.contains("  "), "{text}");
            assert!(
                text.starts_with(|c: char| c.is_uppercase() || matches!(c, '`' | '"' | '«')),
                "{text}"
            );
            for name in ["IssueCode", "Some(", "None", "Vec<", "::", "Facts", "Option<", "&str"] {
                assert!(!text.contains(name), "{text}");
            }
        }
        assert!(
            !english.contains(['«', '»']) && !english.contains(" ;") && !english.contains(" : ")
        );
        french_typography(&french);
    }
}

/// A blank before `:`, `;`, `?` and `!` where they end something, and within quotes; what is quoted is as it came.
fn french_typography(text: &str) {
    assert!(!text.contains('’'), "{text}");
    let mut own = String::new();
    for (at, part) in text.split(['«', '»']).enumerate() {
        if at % 2 == 0 {
            own.push_str(part);
        } else {
            assert!(part.starts_with(' ') && part.ends_with(' '), "{text}");
        }
    }
    let letters: Vec<_> = own.chars().chain([' ']).collect();
    for around in letters.windows(3) {
        let right = !matches!(around, [before, ':' | ';' | '?' | '!', ' '] if *before != ' ');
        assert!(right, "{text}");
    }
}

/// Faults in all that a person has: none of it may be quoted.
#[test]
fn values_of_persons_are_not_quoted() {
    let secret = "Jeanne-Maryvonne";
    let texts = [
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$sas/FrPractitionerAgregateur"]},
            "identifier": [
                {"system": "urn:ietf:rfc:3986", "value": "@"},
                {"system": "rpps", "value": "@"}, {"value": "@", "type": {"text": "@"}},
                {"value": "@\u0000", "period": {"start": "@", "end": "@"}, "assigner": {"display": "@"}}],
            "name": [{"family": "@ ", "given": ["@", ""], "text": "@\u0001", "prefix": ["@", "@"], "use": "official"}, "@"],
            "telecom": [{"value": "@"}, {"system": "phone", "value": ["@"]}, {"value": {"@": "@"}}],
            "address": [{"line": "@", "city": ["@"], "text": "@\u0002", "district": " "}],
            "birthDate": "@", "active": "@",
            "photo": [{"data": "@", "title": "@"}, {"contentType": "image/png", "title": "@", "data": "AAAA", "size": 1}],
            "qualification": [{"code": {"text": "@"}, "identifier": [{"value": "@"}]}],
            "communication": [{"text": "@"}]}"#,
        r#"{"resourceType": "Practitioner", "meta": {"profile": ["$ans/FrPractitionerRegul"]}, "active": true,
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "@"},
                {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "@"}],
            "name": [{"family": "@", "given": ["@", "@"]}], "telecom": [{"system": "phone", "value": "@"}]}"#,
        r#"{"resourceType": "Appointment", "meta": {"profile": ["$sas/FrAppointmentSAS"]}, "status": "booked",
            "extension": [{"url": "$fr/FrAppointmentOperator", "valueString": "@"}],
            "identifier": [{"value": "@"}, {"value": "@"}], "description": "@\u0000", "comment": " ",
            "start": "@", "created": "@", "patientInstruction": ["@"],
            "participant": [
                {"actor": {"display": "@", "identifier": {"system": "rpps", "value": "@"}}, "status": "accepted"},
                {"actor": "@", "status": "declined"}]}"#,
        r#"{"resourceType": "Location", "meta": {"profile": ["$ans/sas-sos-location-aggregator"]}, "name": "@",
            "identifier": [{"value": "@"}], "address": {"line": ["@", "@"], "city": "@", "postalCode": "@"},
            "telecom": [{"system": "phone", "value": "@", "use": "home"}], "description": "@\u0000"}"#,
        r#"{"resourceType": "Patient", "id": "", "name": [{"family": "@\u0000", "given": ["@", ""]}], "birthDate": null}"#,
        r#"{"resourceType": "Slot", "comment": "@\u0000", "text": {"status": "generated", "div": "<div>@</div>"},
            "serviceType": [{"text": "@"}, {"id": "a", "text": "@"}, {"id": "a", "text": "@"}]}"#,
    ];
    for text in texts {
        let text = written_out(text).replace('@', secret);
        let mut issues = check(text.as_bytes());
        assert!(issues.len() > 3, "{text}");
        issues.extend(guide::check(text.as_bytes()));
        for issue in issues {
            assert_ne!(issue.code, IssueCode::NotJson, "{text}");
            for lang in [Lang::En, Lang::Fr] {
                assert!(!issue.message(lang).contains(secret), "{issue}\n{text}");
            }
        }
    }
}

/// What is long is cut; what cannot be seen is made to be seen: when all is shown.
#[test]
fn values_are_shown_on_one_line() {
    let shown = |url: &str| {
        let text = format!(
            r#"{{"resourceType": "Slot", "extension": [{{"url": "{url}", "valueCode": "a"}}]}}"#
        );
        let issues = check(text.as_bytes());
        let issue = issues.iter().find(|issue| issue.code == IssueCode::ExtensionAddress);
        let issue = issue.unwrap_or_else(|| panic!("{text}"));
        assert!(issue.message(Lang::En).contains("found a text of "), "{issue}");
        let text = issue.message_with_values(Lang::En);
        let (_, found) = text.split_once("found \"").expect("what was found");
        found.split_once("\". ").expect("what to do").0.to_owned()
    };
    assert_eq!(shown(&"é".repeat(80)), "é".repeat(80));
    assert_eq!(shown(&"é".repeat(81)), "é".repeat(80) + "…");
    assert_eq!(shown("a  b "), "a␣␣b␣");
    assert_eq!(shown("a\\n\\t\u{202e}b"), "a\\n\\t\\u{202e}b");
    assert_eq!(shown("a\u{2028}\u{9b}\u{e0041}"), "a\\u{2028}\\u{9b}\\u{e0041}");
}

/// A person's name or number in each place where a message could quote what it found: whatever the place is for.
#[test]
fn nothing_of_a_person_is_shown() {
    let texts = [
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"https://a.example/fhir/Appointment/@","resource":
            {"resourceType":"Appointment","id":"1","status":"booked","start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:15:00Z",
            "participant":[{"status":"accepted","actor":{"reference":"Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|@"}},
                {"status":"@","actor":{"reference":"Patient/@/@"}}]}},
            {"fullUrl":"@","resource":{"resourceType":"Device","id":"@"}},{"fullUrl":"Patient/@","resource":{"resourceType":"@"}},
            {"fullUrl":"urn:a:1","resource":{"resourceType":"Slot","schedule":{"reference":"Schedule/@"}}},
            {"fullUrl":"urn:a:@","resource":{"resourceType":"Schedule","id":"@","meta":{"versionId":"@"}}},
            {"fullUrl":"urn:a:@","resource":{"resourceType":"Schedule","id":"@","meta":{"versionId":"@"}}}],
            "link":[{"relation":"@","url":"@"},{"relation":"self","url":"@"},{"relation":"self","url":"@"}]}"#,
        r#"{"resourceType":"Practitioner","telecom":[{"system":"@","value":"phone"}],"gender":"@","language":"@",
            "identifier":[{"system":"@","value":"urn:oid:1.2.250.1.213.1.4.8","use":"@","type":{"coding":[
                {"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"@"},{"system":"@","code":"@"}]}}],
            "communication":[{"coding":[{"system":"@","code":"@"},{"system":"urn:ietf:bcp:47","code":"@"}]}],
            "meta":{"profile":["@","https://a.example/@"],"security":[{"system":"@"}],"tag":[{"system":"@","code":"@"}]},
            "photo":[{"contentType":"@","language":"@","url":"@","data":"@"}],"birthDate":"@"}"#,
        r##"{"resourceType":"PractitionerRole","practitioner":{"reference":"Practitioner/@ @"},"language":"@",
            "extension":[{"url":"@","valueString":"x"},{"url":"http://hl7.org/fhir/StructureDefinition/patient-citizenship",
                "extension":[{"url":"@"}]},{"url":"urn:a:b","valueMoney":{"currency":"@"}}],
            "location":[{"type":"@","reference":"#@"},{"reference":"@"}],"active":"@","@":1,"id":"@",
            "contained":[{"resourceType":"Location","id":"@","@":{"@":"@"}},{"resourceType":"@"},"@"],
            "organization":{"id":"@","reference":"Organization/@","type":"Organization","identifier":{"system":"@"}},
            "healthcareService":[{"id":"@","reference":"Practitioner/1","type":"@"}],"_code":["@"],"daysOfWeek":["@"]}"##,
        r##"{"resourceType":"Patient","@":{"@":""},"gender":"@","name":[{"@":"","use":"@"}],"id":"@ @",
            "maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"@"}]},
            "generalPractitioner":[{"reference":"@ @"}],"managingOrganization":{"reference":"#@"},"deceasedBoolean":"@"}"##,
        r#"{"resourceType":"Slot","meta":{"profile":["$sas/FrSlotAgregateur"]},"status":"@","start":"@","comment":"@",
            "schedule":{"reference":"@"},"serviceType":[{"coding":[{"system":"@","code":"@"}]}],
            "appointmentType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"@"}]}}"#,
    ];
    let mut codes = BTreeSet::new();
    for secret in ["255069999900173", "Jeanne Dupont 06 12 34 56 78", "0612345678", "Jeanne Dupont"]
    {
        for text in texts {
            let text = written_out(text).replace('@', secret);
            let report = Validator::new(Layer::Guide).check(text.as_bytes());
            assert!(report.issue_count() > 5, "{report}");
            for lang in [Lang::En, Lang::Fr] {
                let reported = report.explain(lang) + &r4::to_string(&report.outcome(lang));
                for part in [secret, "Jeanne", "Dupont", "0612", "06 12", "2550"] {
                    assert!(!reported.contains(part), "{part}: {reported}\n{text}");
                }
            }
            codes.extend(report.issues().iter().map(|issue| issue.code));
        }
    }
    assert!(codes.len() >= 25, "{codes:?}");
}
