//! An appointment names the regulator who booked it by the id that the platform sent.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    identifier::type_codes,
    r4::{Appointment, Extension, ExtensionValue, Identifier, Primitive},
    urls::known as urls,
    validate::{
        collector::{Collector, Facts},
        guide::{
            format,
            values::{NATIONAL, TECHNICAL, system, value},
        },
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::AppointmentOperator,
    flows: UseCase::ALL,
    source: "appointments: the regulator's id as received",
    texts: |facts| match facts.subject {
        "form" => [
            "The national id of the regulator who booked is like \"810002909371\" or \
             \"3456780581/11242343\"; found one of another form. Write it exactly as the platform \
             sent it with the account.",
            "L'identifiant national du régulateur qui a pris le rendez-vous est comme « \
             810002909371 » ou « 3456780581/11242343 » ; trouvé : une autre forme. Écrivez-le tel \
             que la plateforme l'a envoyé avec le compte.",
        ],
        "technical" => [
            "The platform's own id of the regulator who booked is a text without blanks around it \
             and without control characters, such as a UUID; found another one. Write it exactly \
             as the platform sent it with the account.",
            "L'identifiant que la plateforme a donné au régulateur qui a pris le rendez-vous est \
             un texte sans blanc autour ni caractère de contrôle, comme un UUID ; trouvé : autre \
             chose. Écrivez-le tel que la plateforme l'a envoyé avec le compte.",
        ],
        "length" => [
            "The id of the regulator who booked has at most 255 characters; found more. Write it \
             exactly as the platform sent it with the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a 255 caractères au plus ; \
             trouvé : davantage. Écrivez-le tel que la plateforme l'a envoyé avec le compte.",
        ],
        "type" => [
            "The id of the regulator who booked has the type \"IDNPS\" with the national system, \
             \"INTRN\" with the platform's own; found {found|another one}. Write type, system and \
             value exactly as the platform sent them with the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a le type « IDNPS » avec le \
             système national, « INTRN » avec celui de la plateforme ; trouvé : {found|un autre}. \
             Écrivez type, système et valeur tels que la plateforme les a envoyés avec le compte.",
        ],
        "missing" => [
            "The appointment must name the regulator who booked by an id; found none. Write in \
             `identifier` the system and the value exactly as the platform sent them with the \
             account.",
            "Le rendez-vous doit nommer par un identifiant le régulateur qui l'a pris ; trouvé : \
             aucun. Écrivez dans `identifier` le système et la valeur exactement comme la \
             plateforme les a envoyés avec le compte.",
        ],
        _ => [
            "The id of the regulator who booked has the system \"urn:oid:1.2.250.1.71.4.2.1\" \
             (national) or \"urn:oid:1.2.250.1.213.3.6\" (the platform's own); found \
             {found|another one}. Write system and value exactly as the platform sent them with \
             the account.",
            "L'identifiant du régulateur qui a pris le rendez-vous a le système « \
             urn:oid:1.2.250.1.71.4.2.1 » (national) ou « urn:oid:1.2.250.1.213.3.6 » (celui de la \
             plateforme) ; trouvé : {found|un autre}. Écrivez système et valeur tels que la \
             plateforme les a envoyés avec le compte.",
        ],
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    appointment: &Appointment,
    flow: UseCase,
    path: &Path<'_>,
) {
    for (index, extension) in appointment.extension.iter().enumerate() {
        let Some(ExtensionValue::Reference(operator)) = &extension.value else { continue };
        if !is_operator(extension) {
            continue;
        }
        let list = path.item("Appointment", "extension", index);
        let reference = list.member("Extension", "valueReference");
        let Some(identifier) = operator.identifier.as_deref() else {
            // where it must not be missing the profile reports it
            if flow.may_be_unassigned() {
                RULE.report(issues, &reference, Facts::about("missing"));
            }
            continue;
        };
        let Some(subject) = fault(identifier) else { continue };
        let at = reference.member("Reference", "identifier");
        let found = match subject {
            "system" => system(identifier),
            "type" => type_codes(identifier).next(),
            _ => None,
        };
        let facts = Facts::about(subject).expected(&[NATIONAL, TECHNICAL]).found(found);
        RULE.report(issues, &at, facts);
    }
}

pub(in crate::validate::guide) fn is_operator(extension: &Extension) -> bool {
    let url = extension.url.as_ref().and_then(Primitive::value);
    url.is_some_and(|url| url.as_str() == urls::FR_APPOINTMENT_OPERATOR)
}

/// What is wrong with the id of a regulator, if anything is.
fn fault(identifier: &Identifier) -> Option<&'static str> {
    // the profile reports what is missing
    if identifier.system.is_none() || identifier.value.is_none() {
        return None;
    }
    let (Some(found), Some(id)) = (system(identifier), value(identifier)) else {
        return Some("missing");
    };
    let code = match found {
        NATIONAL => "IDNPS",
        TECHNICAL => "INTRN",
        _ => return Some("system"),
    };
    match format::regulator_fault(id, found == NATIONAL) {
        Some("form") if found == TECHNICAL => return Some("technical"),
        Some(subject) => return Some(subject),
        None => {}
    }
    let mut codes = type_codes(identifier).peekable();
    let has_code = codes.peek().is_some();
    (has_code && codes.all(|found| found != code)).then_some("type")
}
