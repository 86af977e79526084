//! Practitioners, and the regulators who book with them.

use super::{
    format,
    rules::{
        phone_format, practitioner_adeli, practitioner_name, practitioner_national_id,
        regulator_email, regulator_id, regulator_name, regulator_source,
    },
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    identifier::{PractitionerId, RegulatorId},
    r4::{FhirString, Identifier, Practitioner, Primitive, Uri},
    urls::known as urls,
    validate::{collector::Facts, engine::Engine, path::Path},
};

/// The profile of regulators' accounts.
pub(crate) const REGULATOR: &str = urls::FR_PRACTITIONER_REGUL;

/// The system of national ids of persons.
pub(super) const NATIONAL: &str = PractitionerId::SYSTEM;

/// The system of the platform's own ids of regulators.
pub(super) const TECHNICAL: &str = RegulatorId::TECHNICAL_SYSTEM;

pub(super) fn system(identifier: &Identifier) -> Option<&str> {
    identifier.system.as_ref()?.value().map(Uri::as_str)
}

pub(super) fn value(identifier: &Identifier) -> Option<&str> {
    identifier.value.as_ref()?.value().map(FhirString::as_str)
}

/// Whether there is a text other than blanks, which R4 only advises against. An empty text counts: R4 reports it.
pub(super) fn shows(text: Option<&Primitive<FhirString>>) -> bool {
    let text = text.and_then(Primitive::value).map(FhirString::as_str);
    text.is_some_and(|text| text.is_empty() || !text.trim().is_empty())
}

/// Whether a person has a family name and a given name.
pub(super) fn is_named(person: &Practitioner) -> bool {
    person.name.iter().any(|name| {
        shows(name.family.as_ref()) && name.given.iter().any(|given| shows(Some(given)))
    })
}

pub(super) fn check(engine: &mut Engine<'_>, practitioner: &Practitioner, path: &Path<'_>) {
    practitioner_national_id::check(engine, practitioner, path);
    practitioner_adeli::check(engine, practitioner, path);
    for (index, identifier) in practitioner.identifier.iter().enumerate() {
        if system(identifier) == Some(NATIONAL) && value(identifier).is_some_and(format::is_adeli) {
            let list = path.item("Practitioner", "identifier", index);
            engine.announce_adeli(&list.member("Identifier", "value"));
        }
    }
    practitioner_name::check(engine, practitioner, path);
    phone_format::check(engine, &practitioner.telecom, "Practitioner", path);
}

pub(super) fn check_regulator(engine: &mut Engine<'_>, regulator: &Practitioner, path: &Path<'_>) {
    regulator_name::check(engine, regulator, path);
    regulator_email::check(engine, regulator, path);
    regulator_id::check(engine, regulator, path);
    if regulator.active.as_ref().is_some_and(|active| active.value().is_none()) {
        // extensions without a value satisfy the profile
        let (code, facts) = (IssueCode::MissingElement, Facts::about("active"));
        engine.sink.report(code, path, Layer::Guide, Some(Rule::guide(code.as_str())), facts);
    }
    regulator_source::check(engine, regulator, path);
}
