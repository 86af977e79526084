//! What the kit demands of answers about the places of SOS Médecins.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    answer::{Answer, codes, id, is_phone, is_post_code, is_prefixed, items, text},
    findings::{Findings, texts},
    slots::{A_PHONE, A_STRUCTURE_ID, A_TEXT, FIVE_DIGITS, exactly, expect, is_structure_id},
};

const SCHEDULE: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-schedule-aggregator";
const LOCATION: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-location-aggregator";
const ORGANIZATION: &str = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-organization-aggregator";

fn locations(answer: &Answer, findings: &mut Findings, wanted: usize) {
    let locations = answer.of_profile(LOCATION);
    exactly(findings, "Location", wanted, locations.len());
    let ids: BTreeSet<_> = locations.iter().map(|location| id(location)).collect();
    let found = ids.len();
    findings.expect(found == locations.len(), || {
        texts!(
            "expected Locations with distinct ids, found {found} ids",
            "attendu : des Locations d'ids distincts ; trouvé : {found} ids"
        )
    });
}

/// `sos_validate_location_cardinality`
pub(super) fn one_location(answer: &Answer, findings: &mut Findings) {
    locations(answer, findings, 1);
}

/// `sos_validate_location_cardinality_2`
pub(super) fn two_locations(answer: &Answer, findings: &mut Findings) {
    locations(answer, findings, 2);
}

/// `sos_validate_location_cardinality_3`
pub(super) fn three_locations(answer: &Answer, findings: &mut Findings) {
    locations(answer, findings, 3);
}

/// `sos_validate_schedule_cardinality`
pub(super) fn one_schedule(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Schedule", 1, answer.of_profile(SCHEDULE).len());
}

/// `sos_validate_schedule_cardinality_2`
pub(super) fn two_schedules(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Schedule", 2, answer.of_profile(SCHEDULE).len());
}

/// `sos_validate_schedule_cardinality_3`
pub(super) fn three_schedules(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Schedule", 3, answer.of_profile(SCHEDULE).len());
}

/// `validate_organization_cardinality`
pub(super) fn one_organization(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Organization", 1, answer.of_profile(ORGANIZATION).len());
}

/// `validate_organization_cardinality_2`
pub(super) fn two_organizations(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Organization", 2, answer.of_profile(ORGANIZATION).len());
}

/// `validate_organization_siret`
pub(super) fn siret(answer: &Answer, findings: &mut Findings) {
    let organizations = answer.of_profile(ORGANIZATION);
    let number = organizations.first().and_then(|one| text(one, "/identifier/0/value"));
    let place = "Organization.identifier[0].value";
    expect(
        findings,
        number == answer.ids.first().map(String::as_str),
        place,
        ["the requested SIRET", "le SIRET demandé"],
    );
    let has_form = number.is_some_and(|number| is_prefixed(number, '3', 14));
    expect(findings, has_form, place, ["3 and 14 digits", "3 et 14 chiffres"]);
}

fn all_named(findings: &mut Findings, kind: &str, resources: &[&Value]) {
    for (at, resource) in resources.iter().enumerate() {
        let has = text(resource, "/name").is_some_and(|name| !name.is_empty());
        expect(findings, has, &format!("{kind} {at}, name"), A_TEXT);
    }
}

/// `sos_validate_organization_name`
pub(super) fn organizations_have_names(answer: &Answer, findings: &mut Findings) {
    all_named(findings, "Organization", &answer.of_profile(ORGANIZATION));
}

/// `sos_validate_location_name`
pub(super) fn locations_have_names(answer: &Answer, findings: &mut Findings) {
    all_named(findings, "Location", &answer.of_profile(LOCATION));
}

/// `validate_location_adresse`
pub(super) fn address(answer: &Answer, findings: &mut Findings) {
    for (at, location) in answer.of_profile(LOCATION).into_iter().enumerate() {
        let post_code = text(location, "/address/postalCode");
        let place = format!("Location {at}, address.postalCode");
        expect(findings, post_code.is_some_and(is_post_code), &place, FIVE_DIGITS);
        for (pointer, name) in [("/address/line/0", "line"), ("/address/city", "city")] {
            let place = format!("Location {at}, address.{name}");
            expect(findings, text(location, pointer).is_some(), &place, A_TEXT);
        }
    }
}

/// `validate_location_phone`
pub(super) fn phone(answer: &Answer, findings: &mut Findings) {
    for (at, location) in answer.of_profile(LOCATION).into_iter().enumerate() {
        let is_phone_first = text(location, "/telecom/0/system") == Some("phone");
        let place = format!("Location {at}, telecom[0]");
        expect(findings, is_phone_first, &place, ["a telephone", "un téléphone"]);
        let number = text(location, "/telecom/0/value");
        expect(findings, number.is_some_and(is_phone), &place, A_PHONE);
    }
}

/// `sos_validate_location_idnst`
pub(super) fn structure_id(answer: &Answer, findings: &mut Findings) {
    for (at, location) in answer.of_profile(LOCATION).into_iter().enumerate() {
        let code = text(location, "/identifier/0/type/coding/0/code");
        let number = text(location, "/identifier/0/value");
        let is_right = code == Some("INTRN") || number.is_some_and(is_structure_id);
        let place = format!("Location {at}, identifier[0]");
        expect(findings, is_right && number.is_some(), &place, A_STRUCTURE_ID);
    }
}

/// That each resource refers to one of the Bundle.
fn refer(
    findings: &mut Findings,
    resources: &[&Value],
    (kind, pointer): (&str, &str),
    (target, targets): (&str, &[&Value]),
) {
    for (at, resource) in resources.iter().enumerate() {
        let found = text(resource, &format!("{pointer}/reference")).unwrap_or_default();
        let id_of = found.strip_prefix(target).and_then(|rest| rest.strip_prefix('/'));
        let leads = id_of.is_some_and(|wanted| targets.iter().any(|target| id(target) == wanted));
        let place = pointer.trim_start_matches('/').replace('/', ".");
        findings.expect(leads, || {
            texts!(
                "{kind} {at}, {place}: expected {target}/ and the id of one in the Bundle, found something else or nothing",
                "{kind} {at}, {place} : attendu : {target}/ et l'id d'un du Bundle ; trouvé : autre chose ou rien"
            )
        });
    }
}

/// `validate_location_organization_ref`
pub(super) fn locations_name_organizations(answer: &Answer, findings: &mut Findings) {
    let targets = answer.of_profile(ORGANIZATION);
    let of = ("Location", "/managingOrganization");
    refer(findings, &answer.of_profile(LOCATION), of, ("Organization", &targets));
}

/// `validate_schedule_location_ref`
pub(super) fn schedules_name_locations(answer: &Answer, findings: &mut Findings) {
    let targets = answer.of_profile(LOCATION);
    let of = ("Schedule", "/actor/0");
    refer(findings, &answer.of_profile(SCHEDULE), of, ("Location", &targets));
}

/// `validate_slot_schedule_ref`
pub(super) fn slots_name_schedules(answer: &Answer, findings: &mut Findings) {
    let targets = answer.of_profile(SCHEDULE);
    refer(findings, &answer.slots(), ("Slot", "/schedule"), ("Schedule", &targets));
}

/// `sos_validate_serviceType`
pub(super) fn consultations(answer: &Answer, findings: &mut Findings) {
    for (at, slot) in answer.slots().into_iter().enumerate() {
        let known = |coding: &Value| matches!(coding["code"].as_str(), Some("AMB" | "VR"));
        let are_known = codes(slot, "/serviceType").all(known);
        let place = format!("Slot {at}, serviceType");
        expect(findings, are_known, &place, ["AMB or VR", "AMB ou VR"]);
    }
}

/// `sos_validate_meta`
pub(super) fn some_label(answer: &Answer, findings: &mut Findings) {
    let slots = answer.slots();
    let mut labels = slots.iter().flat_map(|slot| items(slot, "/meta/security"));
    let has = labels.any(|label| text(label, "/code").is_some());
    expect(findings, has, "Slot.meta.security", ["a code", "un code"]);
}
