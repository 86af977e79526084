//! What the kit demands of answers about practitioners, on their own or through a CPTS.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate};
use fhir_sas::{
    UseCase,
    diagnostic::{IssueCode, Layer},
    search::Search,
    validate::{Report, Validator},
};
use serde_json::Value;

use super::{
    answer::{Answer, codes, id, is_phone, is_post_code, is_prefixed, items, text},
    findings::{Findings, texts},
};
use crate::words::Words;

pub(super) const PRACTITIONER: &str =
    "http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur";
pub(super) const ROLE: &str =
    "http://sas.fr/fhir/StructureDefinition/FrPractitionerRoleExerciceAgregateur";
const SCHEDULE: &str = "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur";
const BUNDLE_PS: &str = "http://sas.fr/fhir/StructureDefinition/BundleAgregateur";
const BUNDLE_CPTS: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-bundle-aggregator";
const BUNDLE_SOS: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator";
const SERVICE: &str = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-healthcareservice-aggregator";
const CPTS: &str = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-organization-aggregator";
const CATEGORY: &str = "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement";
const OF_SERVICE: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";

/// The category of a CPTS.
const CPTS_CODE: &str = "604";

/// Most notes of what the library finds beyond the kit.
const NOTES: usize = 20;

pub(super) fn exactly(findings: &mut Findings, kind: &str, wanted: usize, found: usize) {
    findings.expect(wanted == found, || {
        texts!(
            "expected exactly {wanted} {kind}, found {found}",
            "attendu : exactement {wanted} {kind} ; trouvé : {found}"
        )
    });
}

pub(super) fn at_least(findings: &mut Findings, kind: &str, wanted: usize, found: usize) {
    findings.expect(wanted <= found, || {
        texts!(
            "expected at least {wanted} {kind}, found {found}",
            "attendu : au moins {wanted} {kind} ; trouvé : {found}"
        )
    });
}

/// That an element of a resource should be something else; its value may be of a person and is not shown.
pub(super) fn expect(
    findings: &mut Findings,
    is_so: bool,
    place: &str,
    [english, french]: [&str; 2],
) {
    findings.expect(is_so, || {
        texts!(
            "{place}: expected {english}, found something else or nothing",
            "{place} : attendu : {french} ; trouvé : autre chose ou rien"
        )
    });
}

/// `slot_group`, `validate_bundle`: the profile of the flow's Bundle. What the kit forgives is forgiven; what the library finds
/// beyond it is a note.
pub(super) fn is_valid(answer: &Answer, findings: &mut Findings) {
    let lang = findings.lang;
    let profile = match answer.flow {
        UseCase::Sos => BUNDLE_SOS,
        UseCase::Cpts => BUNDLE_CPTS,
        _ => BUNDLE_PS,
    };
    let validator = Validator::new(Layer::Profile).edition(answer.edition);
    let validator = validator.profile(profile).expect("the guide has this profile");
    let report = validator.check(&answer.body);
    fail_of(&report, is_forgiven, findings);
    let of_guide = Validator::new(Layer::Guide).use_case(answer.flow).now(&answer.at);
    let of_guide = of_guide.request(answer.search.clone()).check(&answer.body);
    let beyond = of_guide.issues().iter().filter(|issue| issue.layer == Layer::Guide);
    findings.notes.extend(beyond.take(NOTES).map(|issue| {
        let place = issue.place().to_string();
        format!(
            "{}[{}] {place}: {}",
            Words(lang).severity(issue.severity()),
            issue.code,
            issue.message(lang)
        )
    }));
}

/// A failure for each error that is not forgiven.
pub(super) fn fail_of(
    report: &Report,
    is_forgiven: impl Fn(&str, IssueCode) -> bool,
    findings: &mut Findings,
) {
    let errors = report.issues().iter().filter(|issue| {
        issue.severity() >= fhir_sas::diagnostic::Severity::Error
            && !is_forgiven(&issue.path, issue.code)
    });
    for issue in errors {
        let place = issue.place().to_string();
        findings.failures.push(format!(
            "[{}] {place}: {}",
            issue.code,
            issue.message(findings.lang)
        ));
    }
    // beyond the issues that a report keeps
    let (kept, all) = (report.issues().len(), report.issue_count());
    findings.expect(kept == all, || {
        texts!(
            "{all} issues, of which {kept} are listed",
            "{all} problèmes, dont {kept} sont affichés"
        )
    });
}

/// The kit forgives a first speciality without code.
fn is_forgiven(path: &str, code: IssueCode) -> bool {
    code == IssueCode::CodeRequired && path.ends_with(".specialty[0]")
}

/// `validate_cardinality`
pub(super) fn validate_cardinality(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Practitioner", 1, answer.of_profile(PRACTITIONER).len());
    exactly(findings, "Schedule", 1, answer.of_profile(SCHEDULE).len());
    let roles = answer.of_profile(ROLE);
    exactly(findings, "PractitionerRole", 1, roles.len());
    let contained = roles.iter().map(|role| items(role, "/contained").len()).sum();
    exactly(findings, "contained Location", 1, contained);
    let slots = answer.slots().len();
    at_least(findings, "Slot", 1, slots);
    if answer.bundle["total"].as_u64() != u64::try_from(slots).ok() {
        findings.warn(texts!(
            "Bundle.total: expected the number of Slots, {slots}, found another one or none",
            "Bundle.total : attendu : le nombre de Slots, {slots} ; trouvé : un autre ou aucun"
        ));
    }
}

/// `validate_rpps`, `ps_validate_rpps`
pub(super) fn validate_rpps(answer: &Answer, findings: &mut Findings) {
    let practitioners = answer.of_profile(PRACTITIONER);
    let number = practitioners.first().and_then(|one| text(one, "/identifier/0/value"));
    let place = "Practitioner.identifier[0].value";
    expect(
        findings,
        number == answer.ids.first().map(String::as_str),
        place,
        ["the requested RPPS", "le RPPS demandé"],
    );
    let has_form = number.is_some_and(|number| is_prefixed(number, '8', 11));
    expect(findings, has_form, place, ["8 and 11 digits", "8 et 11 chiffres"]);
}

/// `AAAA-MM-DDThh:mm:ss.SSS+hh:mm`
fn has_form(instant: &str) -> bool {
    let shape: String =
        instant.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
    matches!(&*shape, "0000-00-00T00:00:00.000+00:00" | "0000-00-00T00:00:00.000-00:00")
}

/// `validate_dates`
pub(super) fn validate_dates(answer: &Answer, findings: &mut Findings) {
    for (at, slot) in answer.slots().into_iter().enumerate() {
        let instants = ["start", "end"].map(|name| {
            let found = text(slot, &format!("/{name}")).unwrap_or_default();
            let place = format!("Slot {at}, {name}");
            expect(
                findings,
                has_form(found),
                &place,
                [
                    "an instant as 2026-03-02T09:00:00.000+01:00",
                    "un instant comme 2026-03-02T09:00:00.000+01:00",
                ],
            );
            (found, found.parse::<DateTime<chrono::FixedOffset>>().ok())
        });
        let [(written, start), (_, end)] = instants;
        let (Some(start), Some(end)) = (start, end) else { continue };
        findings.expect(start < end, || {
            texts!(
                "Slot {at}: expected a start before its end, found {start} and {end}",
                "Slot {at} : attendu : un début avant la fin ; trouvé : {start} et {end}"
            )
        });
        let now = answer.at;
        findings.expect(start >= now, || {
            texts!(
                "Slot {at}: expected a start from now on ({now}), found {start}",
                "Slot {at} : attendu : un début à partir de maintenant ({now}) ; trouvé : {start}"
            )
        });
        // the day as it is written, whatever the offset is
        let day = written.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
        let last = answer.last_day;
        findings.expect(day.is_none_or(|day| day <= last), || {
            texts!(
                "Slot {at}: expected a start until {last}, found {start}",
                "Slot {at} : attendu : un début jusqu'au {last} ; trouvé : {start}"
            )
        });
    }
}

fn reference<'v>(value: &'v Value, pointer: &str) -> &'v str {
    text(value, &format!("{pointer}/reference")).unwrap_or_default()
}

/// The references of a schedule's actors that are of a type.
fn actors<'v>(schedule: &'v Value, prefix: &str) -> Vec<&'v str> {
    let references = items(schedule, "/actor").iter().map(|actor| reference(actor, ""));
    references.filter(|reference| reference.starts_with(prefix)).collect()
}

fn is_reference(reference: &str, kind: &str, resource: Option<&&Value>) -> bool {
    let id = resource.map(|resource| id(resource)).filter(|id| !id.is_empty());
    id.is_some_and(|id| reference == format!("{kind}/{id}"))
}

/// `validate_ref`
pub(super) fn validate_ref(answer: &Answer, findings: &mut Findings) {
    let practitioners = answer.of_profile(PRACTITIONER);
    let (roles, schedules) = (answer.of_profile(ROLE), answer.of_profile(SCHEDULE));
    let (practitioner, role) = (practitioners.first(), roles.first());
    let of_role = role.map(|role| reference(role, "/practitioner")).unwrap_or_default();
    expect(
        findings,
        is_reference(of_role, "Practitioner", practitioner),
        "PractitionerRole.practitioner",
        THE_PRACTITIONER,
    );
    let schedule = schedules.first().copied().unwrap_or(&Value::Null);
    let has = |kind: &str, resource| {
        actors(schedule, kind).iter().any(|reference| is_reference(reference, kind, resource))
    };
    expect(
        findings,
        has("PractitionerRole", role),
        "Schedule.actor",
        [
            "PractitionerRole/ and the id of the one in the Bundle",
            "PractitionerRole/ et l'id de celui du Bundle",
        ],
    );
    expect(findings, has("Practitioner", practitioner), "Schedule.actor", THE_PRACTITIONER);
    let place = role.and_then(|role| text(role, "/contained/0/id")).map(|id| format!("#{id}"));
    let of_place = role.map(|role| reference(role, "/location/0"));
    expect(
        findings,
        place.is_some() && place.as_deref() == of_place,
        "PractitionerRole.location",
        THE_PLACE,
    );
}

const THE_PRACTITIONER: [&str; 2] = [
    "Practitioner/ and the id of the one in the Bundle",
    "Practitioner/ et l'id de celui du Bundle",
];
const THE_PLACE: [&str; 2] =
    ["# and the id of the contained Location", "# et l'id de la Location contenue"];

/// `validate_location`
pub(super) fn validate_location(answer: &Answer, findings: &mut Findings) {
    for role in answer.of_profile(ROLE) {
        for place in items(role, "/contained") {
            let post_code = text(place, "/address/postalCode");
            expect(
                findings,
                post_code.is_some_and(is_post_code),
                "Location.address.postalCode",
                FIVE_DIGITS,
            );
            for (pointer, name) in [("/address/line/0", "line"), ("/address/city", "city")] {
                let is_there = text(place, pointer).is_some();
                let place = format!("Location.address.{name}");
                expect(findings, is_there, &place, A_TEXT);
            }
        }
    }
}

pub(super) const FIVE_DIGITS: [&str; 2] = ["five digits", "cinq chiffres"];
pub(super) const A_TEXT: [&str; 2] = ["a text", "un texte"];

/// Whether a self link states the request, but not with the address that it was sent to.
pub(in crate::ask) fn is_other_link(search: &Search, url: &str, link: &str) -> bool {
    link != url && search.matches_link(link)
}

pub(in crate::ask) const OTHER_LINK: [&str; 2] = [
    "Bundle.link[0].url: expected the address of the request as it was sent, found other letters or another server",
    "Bundle.link[0].url : attendu : l'adresse de la requête telle qu'envoyée ; trouvé : d'autres lettres ou un autre serveur",
];

/// `bundle_url_equal_url`, `sos_validate_bundle_link`
pub(super) fn bundle_url_equal_url(answer: &Answer, findings: &mut Findings) {
    let link = text(&answer.bundle, "/link/0/url").unwrap_or_default();
    expect(
        findings,
        answer.search.matches_link(link),
        "Bundle.link[0].url",
        [
            "the parameters of the request, with + as %2B",
            "les paramètres de la requête, avec %2B pour +",
        ],
    );
    if is_other_link(&answer.search, &answer.url, link) {
        findings.warn(OTHER_LINK.map(str::to_owned));
    }
}

/// `slot_has_url`
pub(super) fn slot_has_url(answer: &Answer, findings: &mut Findings) {
    for (at, slot) in answer.slots().into_iter().enumerate() {
        let has = text(slot, "/comment").is_some_and(|comment| !comment.trim().is_empty());
        expect(
            findings,
            has,
            &format!("Slot {at}, comment"),
            ["the address of the booking page", "l'adresse de la page de réservation"],
        );
    }
}

/// `ps_validate_slots_status`
pub(super) fn validate_status(answer: &Answer, findings: &mut Findings) {
    for (at, slot) in answer.slots().into_iter().enumerate() {
        expect(findings, slot["status"] == "free", &format!("Slot {at}, status"), ["free", "free"]);
    }
}

/// `ps_validate_appointmentType`
pub(super) fn validate_appointment_type(answer: &Answer, findings: &mut Findings) {
    for (at, slot) in answer.slots().into_iter().enumerate() {
        let codings = items(slot, "/appointmentType/coding");
        let known = |coding: &Value| matches!(coding["code"].as_str(), Some("ROUTINE" | "WALKIN"));
        expect(
            findings,
            codings.iter().all(known),
            &format!("Slot {at}, appointmentType"),
            ["ROUTINE or WALKIN", "ROUTINE ou WALKIN"],
        );
    }
}

/// `validate_cardinality_cpts`
pub(super) fn validate_cardinality_cpts(answer: &Answer, findings: &mut Findings) {
    let (services, structures) = (answer.of_profile(SERVICE).len(), answer.of_profile(CPTS).len());
    at_least(findings, "HealthcareService", 1, services);
    at_least(findings, "Organization", 1, structures);
    findings.expect(services == structures, || {
        texts!("expected as many HealthcareService as Organization, found {services} and {structures}", "attendu : autant de HealthcareService que d'Organization ; trouvé : {services} et {structures}")
    });
}

/// Where the service of a CPTS is referred to, in a slot.
fn services(slot: &Value) -> Vec<&str> {
    let of_cpts = items(slot, "/serviceType")
        .iter()
        .filter(|of| items(of, "/coding").iter().any(|coding| coding["code"] == CPTS_CODE));
    let extensions = of_cpts.flat_map(|of| items(of, "/extension"));
    let ours = extensions.filter(|extension| extension["url"] == OF_SERVICE);
    ours.map(|extension| reference(extension, "/valueReference")).collect()
}

/// `validate_ref_cpts`
pub(super) fn validate_ref_cpts(answer: &Answer, findings: &mut Findings) {
    let (all, structures) = (answer.of_profile(SERVICE), answer.of_profile(CPTS));
    let provider = all.first().map(|service| reference(service, "/providedBy")).unwrap_or_default();
    expect(
        findings,
        is_reference(provider, "Organization", structures.first()),
        "HealthcareService.providedBy",
        [
            "Organization/ and the id of the one in the Bundle",
            "Organization/ et l'id de celle du Bundle",
        ],
    );
    for (at, slot) in answer.slots().into_iter().enumerate() {
        let of_cpts = codes(slot, "/serviceType").filter(|coding| coding["code"] == CPTS_CODE);
        let references = services(slot);
        let leads = references
            .iter()
            .all(|reference| is_reference(reference, "HealthcareService", all.first()));
        let is_there = references.len() >= of_cpts.count();
        expect(
            findings,
            is_there && leads,
            &format!("Slot {at}, serviceType 604"),
            [
                "an extension with HealthcareService/ and the id of the one in the Bundle",
                "une extension avec HealthcareService/ et l'id de celui du Bundle",
            ],
        );
    }
}

/// `validate_cpts_id`
pub(super) fn validate_cpts_id(answer: &Answer, findings: &mut Findings) {
    let structures = answer.of_profile(CPTS);
    let number = structures.first().and_then(|one| text(one, "/identifier/0/value"));
    let has_form = number.is_some_and(|number| is_prefixed(number, '1', 9));
    expect(
        findings,
        has_form,
        "Organization.identifier[0].value",
        ["1 and 9 digits", "1 et 9 chiffres"],
    );
}

/// `validate_practitioner_cardinality_1`
pub(super) fn one_practitioner(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Practitioner", 1, answer.of_profile(PRACTITIONER).len());
}

/// `validate_practitionerrole_cardinality_1`
pub(super) fn two_roles(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "PractitionerRole", 2, answer.of_profile(ROLE).len());
}

/// `validate_schedule_cardinality_1`
pub(super) fn two_schedules(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Schedule", 2, answer.of_profile(SCHEDULE).len());
}

/// `validate_practitionerrole_practitioner_ref`
pub(super) fn roles_name_the_practitioner(answer: &Answer, findings: &mut Findings) {
    let practitioners = answer.of_profile(PRACTITIONER);
    for (at, role) in answer.of_profile(ROLE).into_iter().enumerate() {
        let leads =
            is_reference(reference(role, "/practitioner"), "Practitioner", practitioners.first());
        let place = format!("PractitionerRole {at}, practitioner");
        expect(findings, leads, &place, THE_PRACTITIONER);
    }
}

/// `validate_schedule_practitionerrole_ref`
pub(super) fn schedules_name_roles(answer: &Answer, findings: &mut Findings) {
    let roles = answer.of_profile(ROLE);
    for (at, schedule) in answer.of_profile(SCHEDULE).into_iter().enumerate() {
        let is_there = |reference: &&str| {
            roles.iter().any(|role| is_reference(reference, "PractitionerRole", Some(role)))
        };
        let named = actors(schedule, "PractitionerRole/");
        let place = format!("Schedule {at}, actor");
        expect(
            findings,
            named.iter().all(is_there),
            &place,
            ["a PractitionerRole of the Bundle", "un PractitionerRole du Bundle"],
        );
    }
}

/// `validate_schedule_practitioner_ref`
pub(super) fn schedules_name_the_practitioner(answer: &Answer, findings: &mut Findings) {
    let practitioners = answer.of_profile(PRACTITIONER);
    for (at, schedule) in answer.of_profile(SCHEDULE).into_iter().enumerate() {
        let named = actors(schedule, "Practitioner/");
        let leads =
            matches!(&named[..], [one] if is_reference(one, "Practitioner", practitioners.first()));
        expect(
            findings,
            leads,
            &format!("Schedule {at}, actor"),
            [
                "exactly one Practitioner, the one of the Bundle",
                "exactement un Practitioner, celui du Bundle",
            ],
        );
    }
}

/// `validate_practitionerrole_location_ref`
pub(super) fn roles_name_their_places(answer: &Answer, findings: &mut Findings) {
    let roles = answer.of_profile(ROLE);
    let places = roles.iter().flat_map(|role| items(role, "/location"));
    let contained = roles.iter().flat_map(|role| items(role, "/contained"));
    let mut ids = contained.filter(|resource| resource["resourceType"] == "Location").map(id);
    for (at, place) in places.enumerate() {
        let leads = ids.next().is_some_and(|id| reference(place, "") == format!("#{id}"));
        expect(findings, leads, &format!("PractitionerRole, location {at}"), THE_PLACE);
    }
}

/// `validate_practitioner_cardinality_2`
pub(super) fn two_practitioners(answer: &Answer, findings: &mut Findings) {
    exactly(findings, "Practitioner", 2, answer.of_profile(PRACTITIONER).len());
}

/// `validate_practitionerrole_cardinality_2`
pub(super) fn roles_of_two(answer: &Answer, findings: &mut Findings) {
    at_least(findings, "PractitionerRole", 2, answer.of_profile(ROLE).len());
}

/// `validate_schedule_cardinality_2`
pub(super) fn schedules_of_two(answer: &Answer, findings: &mut Findings) {
    at_least(findings, "Schedule", 2, answer.of_profile(SCHEDULE).len());
}

/// `ps_validate_name`
pub(super) fn validate_name(answer: &Answer, findings: &mut Findings) {
    let practitioners = answer.of_profile(PRACTITIONER);
    let family = practitioners.first().and_then(|one| text(one, "/name/0/family"));
    expect(
        findings,
        family.is_some_and(|family| !family.is_empty()),
        "Practitioner.name[0].family",
        A_TEXT,
    );
}

/// `ps_validate_firstname`
pub(super) fn validate_first_name(answer: &Answer, findings: &mut Findings) {
    let practitioners = answer.of_profile(PRACTITIONER);
    let given = practitioners.first().and_then(|one| text(one, "/name/0/given/0"));
    expect(
        findings,
        given.is_some_and(|given| !given.is_empty()),
        "Practitioner.name[0].given[0]",
        A_TEXT,
    );
}

pub(super) const A_PHONE: [&str; 2] = [
    "+33, +262, +590, +594 or +596, and nine digits",
    "+33, +262, +590, +594 ou +596, et neuf chiffres",
];

/// `ps_validate_phone`
pub(super) fn validate_phone(answer: &Answer, findings: &mut Findings) {
    let roles = answer.of_profile(ROLE);
    let number = roles.first().and_then(|role| text(role, "/telecom/0/value"));
    let place = "PractitionerRole.telecom[0].value";
    expect(findings, number.is_some_and(is_phone), place, A_PHONE);
}

/// `ps_validate_idnst`
pub(super) fn validate_structure_id(answer: &Answer, findings: &mut Findings) {
    let roles = answer.of_profile(ROLE);
    let number = roles.first().and_then(|role| text(role, "/organization/identifier/value"));
    let place = "PractitionerRole.organization.identifier.value";
    expect(findings, number.is_some_and(is_structure_id), place, A_STRUCTURE_ID);
}

pub(super) const A_STRUCTURE_ID: [&str; 2] =
    ["1 and 9 digits, or 3 or 4 and 14 digits", "1 et 9 chiffres, ou 3 ou 4 et 14 chiffres"];

pub(super) fn is_structure_id(number: &str) -> bool {
    [('1', 9), ('3', 14), ('4', 14)]
        .iter()
        .any(|(prefix, digits)| is_prefixed(number, *prefix, *digits))
}

/// That the sets of declared and of found codes are equal.
fn same_sets(
    findings: &mut Findings,
    key: &str,
    declared: Option<&[String]>,
    found: &BTreeSet<&str>,
) {
    let Some(declared) = declared else {
        findings.skip(texts!(
            "the suite's file does not declare `{key}`; add it to run this test",
            "le fichier de la suite ne déclare pas « {key} » ; ajoutez-le pour faire ce test"
        ));
        return;
    };
    let declared: BTreeSet<_> = declared.iter().map(String::as_str).collect();
    let listed = |codes: &BTreeSet<&str>| {
        let codes: Vec<_> = codes.iter().copied().map(crate::excerpt::plain).collect();
        codes.join(", ")
    };
    findings.expect(declared == *found, || {
        let (declared, found) = (listed(&declared), listed(found));
        texts!(
            "expected the declared {declared}, found {found}",
            "attendu : les codes déclarés {declared} ; trouvé : {found}"
        )
    });
}

/// `ps_validate_slot_type`, `cpts_validate_slot_type`
pub(super) fn validate_slot_type(answer: &Answer, findings: &mut Findings) {
    let slots = answer.slots();
    let codings = slots.iter().flat_map(|slot| items(slot, "/meta/security"));
    let found = codings.filter_map(|coding| text(coding, "/code")).collect();
    same_sets(findings, "slot_types", answer.slot_types.as_deref(), &found);
}

/// `ps_validate_motif_type`
pub(super) fn validate_consultation_type(answer: &Answer, findings: &mut Findings) {
    let slots = answer.slots();
    let codings = slots.iter().flat_map(|slot| codes(slot, "/serviceType"));
    let found = codings.filter_map(|coding| text(coding, "/code"));
    let found = found.filter(|code| *code != CPTS_CODE).collect();
    same_sets(findings, "consultation_types", answer.consultation_types.as_deref(), &found);
}

/// `orga_optionnel_group`, the name
pub(super) fn validate_cpts_name(answer: &Answer, findings: &mut Findings) {
    let structures = answer.of_profile(CPTS);
    let has = structures.iter().any(|one| text(one, "/name").is_some());
    expect(findings, has, "Organization.name", A_TEXT);
}

/// `orga_optionnel_group`, the telephone
pub(super) fn validate_cpts_phone(answer: &Answer, findings: &mut Findings) {
    let structures = answer.of_profile(CPTS);
    let mut telecoms = structures.iter().flat_map(|one| items(one, "/telecom"));
    let has = telecoms.any(|telecom| text(telecom, "/value").is_some());
    expect(findings, has, "Organization.telecom.value", A_TEXT);
}

/// `cpts_validate_healthcare_service_cardinality`
pub(super) fn two_services(answer: &Answer, findings: &mut Findings) {
    at_least(findings, "HealthcareService", 2, answer.of_profile(SERVICE).len());
}

/// `cpts_validate_organization_cardinality`
pub(super) fn two_cpts(answer: &Answer, findings: &mut Findings) {
    at_least(findings, "Organization", 2, answer.of_profile(CPTS).len());
}

/// `cpts_validate_meta`
pub(super) fn all_for_cpts(answer: &Answer, findings: &mut Findings) {
    for (at, slot) in answer.slots().into_iter().enumerate() {
        let codings = items(slot, "/meta/security");
        let all = !codings.is_empty() && codings.iter().all(|coding| coding["code"] == "CPTS");
        expect(findings, all, &format!("Slot {at}, meta.security"), ["CPTS alone", "CPTS seul"]);
    }
}

/// `cpts_validate_service_type`
pub(super) fn some_of_cpts(answer: &Answer, findings: &mut Findings) {
    let slots = answer.slots();
    let mut codings = slots.iter().flat_map(|slot| codes(slot, "/serviceType"));
    let has = codings.any(|coding| coding["system"] == CATEGORY && coding["code"] == CPTS_CODE);
    expect(
        findings,
        has,
        "Slot.serviceType",
        [
            "a coding 604 of TRE_R66 with the whole address of its system",
            "un codage 604 de TRE_R66 avec l'adresse entière de son système",
        ],
    );
}

fn is_there(answer: &Answer, reference: &str) -> bool {
    let services = answer.of_profile(SERVICE);
    services.iter().any(|service| is_reference(reference, "HealthcareService", Some(service)))
}

const A_SERVICE: [&str; 2] = [
    "references to HealthcareService of the Bundle",
    "des références à des HealthcareService du Bundle",
];

/// `cpts_validate_service_type_healthcare_service_ref`
pub(super) fn slots_name_services(answer: &Answer, findings: &mut Findings) {
    let slots = answer.slots();
    let mut references = slots.iter().flat_map(|slot| services(slot));
    let has = references.any(|reference| is_there(answer, reference));
    expect(findings, has, "Slot.serviceType.extension", A_SERVICE);
}

/// `cpts_validate_service_type_multiple_healthcare_service_ref`
pub(super) fn a_slot_names_two_services(answer: &Answer, findings: &mut Findings) {
    let slots = answer.slots();
    let of_two = slots.iter().map(|slot| services(slot).into_iter().collect::<BTreeSet<_>>());
    let mut of_two = of_two.filter(|references| references.len() >= 2);
    let has = of_two.any(|references| references.iter().all(|one| is_there(answer, one)));
    expect(
        findings,
        has,
        "Slot.serviceType.extension",
        [
            "a slot with references to two HealthcareService of the Bundle",
            "un créneau avec des références à deux HealthcareService du Bundle",
        ],
    );
}

/// `cpts_validate_healthcare_service_organization_ref`
pub(super) fn services_name_cpts(answer: &Answer, findings: &mut Findings) {
    let structures = answer.of_profile(CPTS);
    let services = answer.of_profile(SERVICE);
    let providers: BTreeSet<_> =
        services.iter().map(|service| reference(service, "/providedBy")).collect();
    let leads = |provider: &&str| {
        structures.iter().any(|one| is_reference(provider, "Organization", Some(one)))
    };
    expect(
        findings,
        providers.iter().all(leads) && providers.len() >= 2,
        "HealthcareService.providedBy",
        [
            "two Organizations of the Bundle, and no others",
            "deux Organizations du Bundle, et aucune autre",
        ],
    );
}
