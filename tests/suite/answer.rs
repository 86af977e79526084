//! Answers: the facts of an agenda, what is sent, what is left out and why.

use std::collections::HashSet;

use crate::suite::expected;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use fhir_sas::{
    FrBundle, UseCase,
    diagnostic::{IssueCode, Lang},
    identifier::{Finess, PlaceId, PractitionerId, Rpps},
    r4::{self, Instant, Resource, SlotStatus},
    search::{
        Cpts, Omission, OmissionCode, Place, PlaceFacts, PlaceResponseBuilder, PlaceSearch,
        PractitionerFacts, Search, SearchResponse, SlotResponseBuilder, SlotSearch,
    },
    terminology::{Booking, Consultation, Specialty, VendorSlotKind, Visibility},
    time::Zone,
    validate::{Layer, Validator},
};
use serde_json::{Value, json};

const BASE: &str = "https://agenda.example.fr/fhir";
const FIRST: &str = "810002909371";
const SECOND: &str = "810100050075";
const URL: &str = "https://agenda.example.fr/rdv?creneau=1";

fn search(cpts: bool) -> SlotSearch {
    let include = if cpts { "_include=Slot:service-type-reference&" } else { "" };
    let query = format!(
        "{include}start=ge2026-03-02T00:00:00%2B01:00&start=le2026-03-04T23:59:59%2B01:00&status=free\
         &schedule.actor:Practitioner.identifier={FIRST},{SECOND}"
    );
    SlotSearch::parse(&query).unwrap()
}

fn place_search() -> PlaceSearch {
    PlaceSearch::parse(
        "start=ge2026-03-02&start=le2026-03-04&status=free\
         &actor:Location.organization.identifier=334173748400020",
    )
    .unwrap()
}

/// A morning of the window: `at(540)` is nine o'clock.
fn at(minute: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-02T00:00:00+01:00").unwrap() + TimeDelta::minutes(minute)
}

fn local(day: u32, month: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn nantes() -> Place {
    Place::new("3 rue de la Paix", "44000", "NANTES")
}

/// A slot that nothing is wrong with.
fn good(place: &mut PlaceFacts<'_>, minute: i64) {
    place
        .slot(at(minute), at(minute + 15))
        .visible_to([Visibility::Public])
        .consultation([Consultation::Office])
        .bookable_at(URL);
}

/// The answer to facts about the first practitioner.
fn answer_of(cpts: bool, add: impl FnOnce(&mut PractitionerFacts<'_>)) -> SearchResponse {
    let search = search(cpts);
    let mut answer = search.answer(BASE);
    let mut who = answer.practitioner(FIRST);
    who.family("MARTIN").given("Claire");
    add(&mut who);
    checked(answer.finish(), Search::Slots(search.clone()))
}

/// Whatever the facts, the answer conforms.
fn checked(answered: SearchResponse, request: Search) -> SearchResponse {
    let empty = answered.bundle().slots().count() == 0;
    let flow = request.use_case();
    let report =
        Validator::new(Layer::Guide).use_case(flow).request(request).check(&answered.to_json());
    assert!(report.is_conformant(), "{report}");
    let empty_answer = report.issues().iter().any(|issue| issue.code == IssueCode::EmptyAnswer);
    assert_eq!(empty_answer, empty && flow != UseCase::IndividualPractitioner, "{report}");
    assert!(FrBundle::validate(answered.bundle().as_r4().clone(), flow).is_ok());
    answered
}

fn codes(answered: &SearchResponse) -> Vec<OmissionCode> {
    answered.omissions().iter().map(Omission::code).collect()
}

fn value(answered: &SearchResponse) -> Value {
    serde_json::from_slice(&answered.to_json()).unwrap()
}

/// The resources of a type.
fn resources(answered: &SearchResponse, of_type: &str) -> Vec<Value> {
    let value = value(answered);
    let entries = value["entry"].as_array().cloned().unwrap_or_default();
    let found = entries.into_iter().map(|entry| entry["resource"].clone());
    found.filter(|resource| resource["resourceType"] == of_type).collect()
}

/// An answer that is logged: what was left out, and nobody's name.
#[test]
fn nothing_of_a_person_is_in_an_answer_that_is_logged() {
    let answered = answer_of(false, |who| good(&mut who.place(nantes()), 540));
    let logged = format!("{answered:?}");
    for secret in ["MARTIN", "Claire", FIRST, URL, "Paix"] {
        assert!(value(&answered).to_string().contains(secret), "{secret}");
        assert!(!logged.contains(secret), "{secret}: {logged}");
    }
    assert!(logged.contains("omissions"), "{logged}");
}

#[test]
#[allow(clippy::too_many_lines, reason = "the answer, member by member")]
fn an_answer_is_written_as_the_guide_shows_it() {
    let search = search(false);
    let mut answer = search.answer("https://agenda.example.fr/fhir/");
    let mut who = answer.practitioner(FIRST);
    who.id("p1").family("MARTIN").given("Claire");
    let id = PlaceId::new("https://agenda.example.fr/lieu", 7).unwrap();
    let place = nantes().id("7").identifier(id).structure("950047225").phone("02 40 11 22 33");
    let mut place = who.place(place);
    place
        .slot(at(540), at(555))
        .id("s1")
        .visible_to([Visibility::Public, Visibility::Pro])
        .consultation([Consultation::Office, Consultation::Remote])
        .reason("Visite de contrôle")
        .specialty(Specialty::MEDECINE_GENERALE)
        .bookable_at(URL);
    let answered = checked(answer.finish(), Search::Slots(search.clone()));
    assert_eq!(answered.omissions(), []);
    let mut value = value(&answered);
    assert!(value["id"].is_string());
    value.as_object_mut().unwrap().remove("id");
    let nos = "https://mos.esante.gouv.fr/NOS";
    let fr = "http://interopsante.org/fhir/CodeSystem";
    let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    let sas = "http://sas.fr/fhir/StructureDefinition";
    assert_eq!(
        value,
        json!({
            "resourceType": "Bundle",
            "meta": {"profile": [format!("{sas}/BundleAgregateur")]},
            "type": "searchset",
            "total": 1,
            "link": [{"relation": "self", "url": search.self_link(BASE)}],
            "entry": [{
                "fullUrl": format!("{BASE}/Slot/s1"),
                "resource": {
                    "resourceType": "Slot",
                    "id": "s1",
                    "meta": {
                        "profile": [format!("{sas}/FrSlotAgregateur")],
                        "security": [
                            {"system": format!("{nos}/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau"), "code": "PUBLIC"},
                            {"system": format!("{nos}/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau"), "code": "PRO"},
                        ],
                    },
                    "serviceType": [
                        {"coding": [{"system": act, "code": "AMB"}]},
                        {"coding": [{"system": act, "code": "VR"}]},
                        {"text": "Visite de contrôle"},
                    ],
                    "specialty": [{"coding": [{
                        "system": format!("{nos}/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale"),
                        "code": "SM54",
                    }]}],
                    "appointmentType": {"coding": [
                        {"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "ROUTINE"},
                    ]},
                    "schedule": {"reference": "Schedule/p1-7"},
                    "status": "free",
                    "start": "2026-03-02T09:00:00.000+01:00",
                    "end": "2026-03-02T09:15:00.000+01:00",
                    "comment": URL,
                },
                "search": {"mode": "match"},
            }, {
                "fullUrl": format!("{BASE}/PractitionerRole/p1-7"),
                "resource": {
                    "resourceType": "PractitionerRole",
                    "id": "p1-7",
                    "meta": {"profile": [format!("{sas}/FrPractitionerRoleExerciceAgregateur")]},
                    "contained": [{
                        "resourceType": "Location",
                        "id": "7",
                        "meta": {"profile": [format!("{sas}/FrLocationAgregateur")]},
                        "identifier": [{
                            "type": {"coding": [{"system": format!("{fr}/fr-location-identifier-type"), "code": "INTRN"}]},
                            "system": "https://agenda.example.fr/lieu",
                            "value": "7",
                        }],
                        "address": {"line": ["3 rue de la Paix"], "city": "NANTES", "postalCode": "44000"},
                    }],
                    "practitioner": {"reference": "Practitioner/p1"},
                    "organization": {"identifier": {
                        "type": {"coding": [{"system": format!("{fr}/fr-v2-0203"), "code": "IDNST"}]},
                        "system": "urn:oid:1.2.250.1.71.4.2.2",
                        "value": "1950047225",
                    }},
                    "location": [{"reference": "#7"}],
                    "telecom": [{"system": "phone", "value": "+33240112233"}],
                },
                "search": {"mode": "include"},
            }, {
                "fullUrl": format!("{BASE}/Schedule/p1-7"),
                "resource": {
                    "resourceType": "Schedule",
                    "id": "p1-7",
                    "meta": {"profile": [format!("{sas}/FrScheduleAgregateur")]},
                    "actor": [{"reference": "Practitioner/p1"}, {"reference": "PractitionerRole/p1-7"}],
                },
                "search": {"mode": "include"},
            }, {
                "fullUrl": format!("{BASE}/Practitioner/p1"),
                "resource": {
                    "resourceType": "Practitioner",
                    "id": "p1",
                    "meta": {"profile": [format!("{sas}/FrPractitionerAgregateur")]},
                    "identifier": [{
                        "type": {"coding": [{"system": format!("{fr}/fr-v2-0203"), "code": "IDNPS"}]},
                        "system": "urn:oid:1.2.250.1.71.4.2.1",
                        "value": FIRST,
                    }],
                    "name": [{"family": "MARTIN", "given": ["Claire"]}],
                },
                "search": {"mode": "include"},
            }],
        })
    );
}

#[test]
fn without_slots_there_is_nobody() {
    for cpts in [false, true] {
        let answered = answer_of(cpts, |who| {
            who.place(nantes());
        });
        assert_eq!(codes(&answered), []);
        let value = value(&answered);
        assert_eq!(value["total"], 0);
        assert!(value.get("entry").is_none());
        assert_eq!(value["link"][0]["relation"], "self");
    }
    let search = place_search();
    let answered = checked(search.answer(BASE).finish(), Search::Places(search.clone()));
    assert!(answered.bundle().as_r4().entry.is_empty());
}

#[test]
fn a_practitioner_stands_once_however_many_places() {
    let search = search(false);
    let mut answer = search.answer(BASE);
    for (minute, id) in [(540, FIRST), (560, "10002909371"), (580, SECOND)] {
        let mut who = answer.practitioner(id);
        who.family("MARTIN");
        good(&mut who.place(nantes()), minute);
        // the same place, however it is spaced
        good(&mut who.place(Place::new(" 3 RUE  de la Paix", "44000", "Nantes")), minute + 200);
        good(&mut who.place(Place::new("12 rue des Lilas", "35000", "RENNES")), minute + 400);
    }
    let answered = checked(answer.finish(), Search::Slots(search.clone()));
    assert_eq!(answered.omissions(), []);
    assert_eq!(answered.bundle().slots().count(), 9);
    assert_eq!(resources(&answered, "Practitioner").len(), 2);
    assert_eq!(resources(&answered, "PractitionerRole").len(), 4);
    assert_eq!(resources(&answered, "Schedule").len(), 4);
}

#[test]
fn ids_stay_the_same() {
    let of = |minutes: &[i64]| {
        let answered = answer_of(false, |who| {
            let mut place = who.place(nantes());
            for minute in minutes {
                good(&mut place, *minute);
            }
        });
        let ids: Vec<String> =
            resources(&answered, "Slot").iter().map(|slot| slot["id"].to_string()).collect();
        let roles = resources(&answered, "PractitionerRole");
        (ids, roles[0]["id"].to_string())
    };
    let (all, role) = of(&[540, 560, 580]);
    let (some, again) = of(&[580, 560]);
    assert_eq!(role, again);
    assert_eq!([&some[0], &some[1]], [&all[2], &all[1]]);
    assert_eq!(all[0], r#""810002909371-f07cfc2fb271a9f0-1772438400-900""#);
}

#[test]
fn no_two_resources_have_one_id() {
    let answered = answer_of(false, |who| {
        let mut place = who.place(nantes().id("7"));
        for _ in 0..3 {
            place.slot(at(540), at(555)).visible_to([Visibility::Pro]).walk_in();
        }
        place.slot(at(540), at(555)).id("s").visible_to([Visibility::Pro]).walk_in();
        place.slot(at(600), at(615)).id("s").visible_to([Visibility::Pro]).walk_in();
        // what the first one's is made into
        let made = "810002909371-7-1772438400-900";
        place.slot(at(660), at(675)).id(made).visible_to([Visibility::Pro]).walk_in();
        place.slot(at(660), at(675)).id("a".repeat(64)).visible_to([Visibility::Pro]).walk_in();
        // as long an id as that leaves no room for the practitioner's
        good(&mut who.place(Place::new("1 rue", "35000", "RENNES").id("b".repeat(64))), 700);
    });
    assert_eq!(codes(&answered), [OmissionCode::IdTaken, OmissionCode::IdTaken]);
    let slots = resources(&answered, "Slot");
    let ids: HashSet<String> = slots.iter().map(|slot| slot["id"].to_string()).collect();
    assert_eq!((slots.len(), ids.len()), (8, 8));
}

#[test]
fn the_cpts_of_slots_go_with_answers_that_ask_for_them() {
    let add = |who: &mut PractitionerFacts<'_>| {
        let one = || Cpts::new("95 004 722 5").name("CPTS AXE MAJEUR").phone("01 02 03 04 05");
        let mut place = who.place(nantes());
        good(&mut place, 540);
        place.slot(at(560), at(575)).visible_to_cpts([one()]).walk_in();
        place
            .slot(at(580), at(595))
            .visible_to([Visibility::Public])
            .visible_to_cpts([one(), Cpts::new("1950046227"), one()])
            .bookable_at(URL);
    };
    let answered = answer_of(true, add);
    assert_eq!(answered.omissions(), []);
    let services = resources(&answered, "HealthcareService");
    assert_eq!(services.len(), 2);
    assert_eq!(services[0]["providedBy"]["reference"], "Organization/cpts-1950047225");
    let organizations = resources(&answered, "Organization");
    assert_eq!(organizations[0]["name"], "CPTS AXE MAJEUR");
    assert_eq!(organizations[0]["telecom"][0]["value"], "+33102030405");
    assert!(organizations[1].get("name").is_none());
    let slots = resources(&answered, "Slot");
    let labels = |slot: &Value| {
        let labels = slot["meta"]["security"].as_array().unwrap().iter();
        labels.map(|label| label["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(labels(&slots[0]), ["PUBLIC"]);
    assert_eq!(labels(&slots[1]), ["CPTS"]);
    assert_eq!(labels(&slots[2]), ["PUBLIC", "CPTS"]);
    let services: Vec<&Value> = slots[2]["serviceType"]
        .as_array()
        .unwrap()
        .iter()
        .map(|service| &service["extension"][0]["valueReference"]["reference"])
        .collect();
    assert_eq!(
        services,
        ["HealthcareService/cpts-1950047225", "HealthcareService/cpts-1950046227"]
    );

    // the same agenda answers a request for practitioners on their own
    let answered = answer_of(false, add);
    assert_eq!(codes(&answered), [OmissionCode::CptsOnly]);
    assert_eq!(answered.bundle().slots().count(), 2);
    assert_eq!(resources(&answered, "Organization"), [] as [Value; 0]);
    assert_eq!(labels(&resources(&answered, "Slot")[1]), ["PUBLIC", "CPTS"]);
}

fn sos_answer_of(add: impl FnOnce(&mut PlaceResponseBuilder<'_>)) -> SearchResponse {
    let search = place_search();
    let mut answer = search.answer(BASE);
    add(&mut answer);
    checked(answer.finish(), Search::Places(search.clone()))
}

/// Profiles have times of day to the second.
#[test]
fn opening_hours_are_written_to_the_second() {
    let time = |nano| NaiveTime::from_hms_nano_opt(23, 59, 59, nano).expect("a time");
    for last in [time(0), time(1), time(999_000_000), time(1_999_999_999)] {
        let answered = sos_answer_of(|answer| {
            let mut association = answer.association("34173748400020");
            association.name("SOS Médecins Rennes");
            let place = Place::new("12 rue des Lilas", "35000", "RENNES").id("nord").name("Rennes");
            let mut place = association.place(place.open([Weekday::Mon], NaiveTime::MIN, last));
            let mut slot = place.slot(at(540), at(555));
            slot.visible_to([Visibility::Public]).consultation([Consultation::Office]);
            slot.bookable_at(URL);
        });
        assert_eq!(codes(&answered), []);
        let hours = &resources(&answered, "Location")[0]["hoursOfOperation"][0];
        assert_eq!(
            (&hours["openingTime"], &hours["closingTime"]),
            (&"00:00:00".into(), &"23:59:59".into())
        );
    }
}

#[test]
fn places_of_an_association() {
    let answered = sos_answer_of(|answer| {
        let mut association = answer.association("34173748400020");
        association.name("SOS Médecins Rennes");
        for (id, minute) in [("nord", 540), ("sud", 560)] {
            let place = Place::new("12 rue des Lilas", "35000", "RENNES").id(id).name("Rennes");
            let (opens, closes) = (local(2, 3, 8, 0).time(), local(2, 3, 19, 0).time());
            let place = place.open([Weekday::Mon, Weekday::Sun], opens, closes);
            let mut place = association.place(place.phone("02.99.01.02.03"));
            place
                .slot(at(minute), at(minute + 15))
                .visible_to([Visibility::Public, Visibility::Pro, Visibility::Snp])
                .consultation([Consultation::Office])
                .bookable_at(URL);
        }
        // without a name, and another association
        let mut unnamed = association.place(Place::new("1 rue", "35000", "RENNES"));
        unnamed.slot(at(600), at(615)).visible_to([Visibility::Public]).bookable_at(URL);
        let mut other = answer.association("39208046630001 0");
        other.place(nantes().name("Nantes"));
        answer.association("950047225");
    });
    assert_eq!(
        codes(&answered),
        [
            OmissionCode::Visibility,
            OmissionCode::Visibility,
            OmissionCode::PlaceName,
            OmissionCode::NotAsked,
            OmissionCode::AssociationId,
        ]
    );
    let value = value(&answered);
    assert_eq!(value["total"], 2);
    let modes: Vec<String> = value["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| format!("{} {}", entry["resource"]["resourceType"], entry["search"]["mode"]))
        .collect();
    assert_eq!(modes.iter().filter(|mode| **mode == r#""Schedule" "match""#).count(), 2);
    assert_eq!(modes.iter().filter(|mode| mode.ends_with(r#""match""#)).count(), 2);
    let place = &resources(&answered, "Location")[0];
    assert_eq!(place["managingOrganization"]["reference"], "Organization/334173748400020");
    assert_eq!(place["telecom"][0]["value"], "+33299010203");
    assert_eq!(place["identifier"][0]["system"], format!("{BASE}/Location"));
    // what an appointment in that place names
    let own = place["id"].as_str().expect("an id");
    let id = PlaceId::of_server(BASE, own).expect("an id");
    assert_eq!(place["identifier"][0]["value"], id.value());
    assert_eq!(place["identifier"][0]["system"], id.system());
    assert_eq!(
        place["hoursOfOperation"],
        json!([{"daysOfWeek": ["mon", "sun"], "openingTime": "08:00:00", "closingTime": "19:00:00"}])
    );
}

#[test]
fn times_are_written_where_the_place_is() {
    let starts = |code: &str, zone: Option<Zone>, add: &dyn Fn(&mut PlaceFacts<'_>)| {
        let answered = answer_of(false, |who| {
            add(&mut who.place(Place::new("1 rue", code, "VILLE").zone(zone)));
        });
        let slots = answered.bundle().slots();
        let starts: Vec<String> = slots
            .map(|slot| slot.start.as_ref().and_then(|start| start.value()).unwrap().to_string())
            .collect();
        (starts, codes(&answered))
    };
    let add = |place: &mut PlaceFacts<'_>| {
        let (start, end) = (local(3, 3, 9, 0), local(3, 3, 9, 15));
        place.slot(start, end).visible_to([Visibility::Pro]).walk_in();
        let utc = at(540).with_timezone(&Utc);
        place.slot(utc, utc + TimeDelta::minutes(15)).visible_to([Visibility::Pro]).walk_in();
        let text: Instant = "2026-03-02T10:00:00.5Z".parse().unwrap();
        let end: Instant = "2026-03-02T12:00:00+02:00".parse().unwrap();
        place.slot(&text, end).visible_to([Visibility::Pro]).walk_in();
        place.slot(at(600), at(615)).visible_to([Visibility::Pro]).walk_in();
    };
    let (paris, omissions) = starts("44000", None, &add);
    assert_eq!(omissions, [OmissionCode::SlotOrder]);
    assert_eq!(
        paris,
        [
            "2026-03-03T09:00:00.000+01:00",
            "2026-03-02T09:00:00.000+01:00",
            "2026-03-02T10:00:00.000+01:00"
        ]
    );
    let (réunion, _) = starts("97400", None, &add);
    assert_eq!(
        réunion,
        [
            "2026-03-03T09:00:00.000+04:00",
            "2026-03-02T12:00:00.000+04:00",
            "2026-03-02T10:00:00.000+01:00"
        ]
    );
    let (guadeloupe, _) = starts("97110", None, &add);
    assert_eq!(guadeloupe[0], "2026-03-03T09:00:00.000-04:00");
    let (_, omissions) = starts("97500", None, &add);
    assert_eq!(omissions, [OmissionCode::ZoneUnknown, OmissionCode::SlotOrder]);
    let miquelon = FixedOffset::west_opt(3 * 3600).map(Zone::fixed);
    let (answer_of, _) = starts("97500", miquelon, &add);
    assert_eq!(answer_of[0], "2026-03-03T09:00:00.000-03:00");
}

#[test]
fn a_change_of_clocks_is_never_guessed() {
    let query = |from: &str, to: &str| {
        let query = format!(
            "start=ge{from}&start=le{to}&status=free&schedule.actor:Practitioner.identifier={FIRST}"
        );
        SlotSearch::parse(&query).unwrap()
    };
    for (search, day, month, code) in [
        (query("2026-03-28", "2026-03-30"), 29, 3, OmissionCode::LocalTimeSkipped),
        (query("2026-10-24", "2026-10-26"), 25, 10, OmissionCode::LocalTimeTwice),
    ] {
        let mut answer = search.answer(BASE);
        let mut who = answer.practitioner(FIRST);
        let mut place = who.place(nantes());
        let (start, end) = (local(day, month, 1, 0), local(day, month, 2, 30));
        place.slot(start, end).visible_to([Visibility::Pro]).walk_in();
        place.slot(end, local(day, month, 4, 0)).visible_to([Visibility::Pro]).walk_in();
        place.slot(start, local(day, month, 1, 30)).visible_to([Visibility::Pro]).walk_in();
        let answered = checked(answer.finish(), Search::Slots(search.clone()));
        assert_eq!(codes(&answered), [code, code]);
        assert_eq!(answered.bundle().slots().count(), 1);
    }
}

#[test]
fn the_platform_marks_its_own_times_as_utc() {
    let search = SlotSearch::parse(&format!(
        "start=ge2026-03-02T09:30:00.000%2B00:00&start=le2026-03-04T23:59:59.999%2B00:00&status=free\
         &schedule.actor:Practitioner.identifier={FIRST}"
    ))
    .unwrap();
    let mut answer = search.answer(BASE);
    let mut who = answer.practitioner(FIRST);
    let mut place = who.place(nantes());
    good(&mut place, 3 * 24 * 60 - 20);
    good(&mut place, 3 * 24 * 60 + 30);
    let answered = checked(answer.finish(), Search::Slots(search.clone()));
    assert_eq!(codes(&answered), [OmissionCode::OutsideWindow]);
    assert_eq!(answered.bundle().slots().count(), 1);
}

#[test]
fn columns_may_be_empty_or_typed() {
    let rpps: Rpps = FIRST.parse().unwrap();
    let finess: Option<Finess> = "950047225".parse().ok();
    let nothing: Option<String> = None;
    let search = search(true);
    let mut answer = search.answer(BASE);
    let mut who = answer.practitioner(rpps);
    who.family(&nothing).given("  ").id(12_i64);
    let place = nantes().structure(finess).phone(&nothing).id(nothing.as_deref());
    let mut place = who.place(place);
    place
        .slot(at(540), at(555))
        .visible_to([Visibility::Public])
        .reason(&nothing)
        .specialty(None)
        .booking(Booking::WalkIn, &nothing);
    let answered = checked(answer.finish(), Search::Slots(search.clone()));
    assert_eq!(answered.omissions(), []);
    let practitioner = &resources(&answered, "Practitioner")[0];
    assert_eq!(practitioner["id"], "12");
    assert!(practitioner.get("name").is_none());
    let role = &resources(&answered, "PractitionerRole")[0];
    assert_eq!(role["organization"]["identifier"]["value"], "1950047225");
}

#[test]
fn the_kinds_of_a_vendor() {
    let answered = answer_of(false, |who| {
        let mut place = who.place(nantes());
        for kind in VendorSlotKind::ALL {
            place.slot(at(540), at(555)).kinds([*kind]).walk_in();
        }
        place.slot(at(540), at(555)).kinds([VendorSlotKind::SasReserved]).walk_in();
        // a private slot is private, whatever else it is
        let both = [VendorSlotKind::OwnPatients, VendorSlotKind::SasReserved];
        place.slot(at(540), at(555)).kinds(both).walk_in();
        let mut public = place.slot(at(540), at(555));
        public.visible_to([Visibility::Public]).kinds([VendorSlotKind::Private]).walk_in();
    });
    assert_eq!(
        codes(&answered),
        [
            OmissionCode::NeverSent,
            OmissionCode::CptsOnly,
            OmissionCode::NeverSent,
            OmissionCode::NeverSent,
            OmissionCode::NeverSent
        ]
    );
    let labels: Vec<Value> = resources(&answered, "Slot")
        .iter()
        .map(|slot| slot["meta"]["security"][0]["code"].clone())
        .collect();
    assert_eq!(labels, ["PUBLIC", "PRO", "SNP", "SNP"]);
}

/// Facts, the codes that result, and how many slots are sent.
type Case = (&'static str, fn(&mut PractitionerFacts<'_>), &'static [OmissionCode], usize);

const BAD_FACTS: &[Case] = &[
    ("phone", |who| good(&mut who.place(nantes().phone("3624")), 540), &[OmissionCode::Phone], 1),
    (
        "structure",
        |who| good(&mut who.place(nantes().structure("12")), 540),
        &[OmissionCode::StructureId],
        1,
    ),
    (
        "id of a place",
        |who| good(&mut who.place(nantes().id("n° 7")), 540),
        &[OmissionCode::ResourceId],
        1,
    ),
    (
        "post code",
        |who| {
            good(&mut who.place(Place::new("1 rue", "2A004", "AJACCIO")), 540);
            good(&mut who.place(nantes()), 560);
        },
        &[OmissionCode::PostCode],
        1,
    ),
    (
        "address",
        |who| {
            good(&mut who.place(Place::new(None::<&str>, "44000", " ")), 540);
            good(&mut who.place(Place::new("1\u{1} rue", "44000", "NANTES")), 540);
            good(&mut who.place(nantes()), 560);
        },
        &[OmissionCode::Address, OmissionCode::Address],
        1,
    ),
    (
        "a place known by two keys",
        |who| {
            let hours = |hour| local(2, 3, hour, 0).time();
            let open = |place: Place, hour| place.open([Weekday::Mon], hours(hour), hours(20));
            good(&mut who.place(nantes().id("7").phone("0240112233")), 540);
            let place = nantes().id("7").phone("0240112234").name("Cabinet");
            good(&mut who.place(open(place, 8)), 560);
            good(&mut who.place(open(nantes().id("7"), 9)), 570);
            good(&mut who.place(nantes().id("7").structure("950047225")), 580);
            good(&mut who.place(nantes().id("7").structure("950047226")), 600);
        },
        &[OmissionCode::SecondValue, OmissionCode::SecondValue, OmissionCode::SecondValue],
        5,
    ),
    (
        "outside the window",
        |who| {
            let mut place = who.place(nantes());
            good(&mut place, -1);
            good(&mut place, 0);
            good(&mut place, 3 * 24 * 60);
        },
        &[OmissionCode::OutsideWindow, OmissionCode::OutsideWindow],
        1,
    ),
    (
        "not free",
        |who| {
            let mut place = who.place(nantes());
            place.slot(at(540), at(555)).status(&SlotStatus::BUSY).walk_in();
            place
                .slot(at(540), at(555))
                .status(&SlotStatus::FREE)
                .visible_to([Visibility::Snp])
                .walk_in();
        },
        &[OmissionCode::NotFree],
        1,
    ),
    (
        "order",
        |who| {
            let mut place = who.place(nantes());
            place.slot(at(540), at(540)).visible_to([Visibility::Snp]).walk_in();
            place.slot(at(541), at(540)).visible_to([Visibility::Snp]).walk_in();
        },
        &[OmissionCode::SlotOrder, OmissionCode::SlotOrder],
        0,
    ),
    (
        "unwritable times",
        |who| {
            let mut place = who.place(nantes());
            place
                .slot(Instant::from_text("2026-03-02"), at(540))
                .visible_to([Visibility::Snp])
                .walk_in();
            let far = DateTime::<Utc>::MAX_UTC;
            place.slot(at(540), far).visible_to([Visibility::Snp]).walk_in();
            let east = FixedOffset::east_opt(15 * 3600).expect("an offset");
            let east = DateTime::<Utc>::UNIX_EPOCH.with_timezone(&east);
            place.slot(east, at(540)).visible_to([Visibility::Snp]).walk_in();
        },
        &[OmissionCode::Unwritable, OmissionCode::Unwritable, OmissionCode::Unwritable],
        0,
    ),
    (
        "who may see it",
        |who| {
            let mut place = who.place(nantes());
            place.slot(at(540), at(555)).walk_in();
            place.slot(at(540), at(555)).visible_to([]).visible_to_cpts([]).walk_in();
            place.slot(at(540), at(555)).visible_to([Visibility::Cpts]).walk_in();
        },
        &[OmissionCode::VisibilityMissing, OmissionCode::VisibilityMissing, OmissionCode::CptsOnly],
        0,
    ),
    (
        "how it is booked",
        |who| {
            let mut place = who.place(nantes());
            place.slot(at(540), at(555)).visible_to([Visibility::Snp]);
            place.slot(at(540), at(555)).visible_to([Visibility::Snp]).bookable_at("");
            place
                .slot(at(540), at(555))
                .visible_to([Visibility::Snp])
                .bookable_at("www.example.fr");
            place
                .slot(at(540), at(555))
                .visible_to([Visibility::Snp])
                .booking(Booking::WalkIn, "demander");
        },
        &[
            OmissionCode::BookingUrl,
            OmissionCode::BookingMissing,
            OmissionCode::BookingUrlMissing,
            OmissionCode::BookingUrlMissing,
        ],
        1,
    ),
    (
        "texts",
        |who| {
            let mut place = who.place(nantes().name("Cabinet\u{7}"));
            place
                .slot(at(540), at(555))
                .id("n°")
                .reason("vaccin\u{0}")
                .visible_to([Visibility::Snp])
                .walk_in();
        },
        &[OmissionCode::Text, OmissionCode::ResourceId, OmissionCode::Text],
        1,
    ),
];

#[test]
fn a_bad_fact_costs_as_little_as_it_can() {
    for (name, add, expected, slots) in BAD_FACTS {
        let answered = answer_of(false, add);
        assert_eq!(codes(&answered), *expected, "{name}");
        assert_eq!(answered.bundle().slots().count(), *slots, "{name}");
        assert_eq!(answered.omission_count(), expected.len());
    }
}

#[test]
fn no_label_is_left_of_kinds_that_the_flow_does_not_have() {
    let answered = answer_of(true, |who| {
        let mut place = who.place(nantes());
        place.slot(at(540), at(555)).kinds([VendorSlotKind::Community]).walk_in();
    });
    // one slot, one omission
    assert_eq!(codes(&answered), [OmissionCode::VisibilityMissing]);
    assert!(answered.omissions()[0].message(Lang::En).contains("a CPTS alone, but none is named"));
    assert!(answered.omissions()[0].message(Lang::Fr).contains("Nommez-la par visible_to_cpts"));
    let answered = answer_of(true, |who| {
        let mut place = who.place(nantes());
        let both = [Visibility::Cpts, Visibility::Public];
        place.slot(at(540), at(555)).visible_to(both).walk_in();
    });
    assert_eq!(codes(&answered), [OmissionCode::CptsUnnamed]);
    assert_eq!(answered.bundle().slots().count(), 1);
    let answered = sos_answer_of(|answer| {
        let mut association = answer.association("334173748400020");
        let mut place = association.place(nantes().name("Nantes"));
        place.slot(at(540), at(555)).kinds([VendorSlotKind::Colleagues]).walk_in();
    });
    assert_eq!(codes(&answered), [OmissionCode::VisibilityMissing]);
    assert!(answered.omissions()[0].also().eq([OmissionCode::Visibility]));
}

/// What was left out is one omission, whatever the number of its faults; what is left out on purpose has none.
#[test]
fn what_is_left_out_is_left_out_once() {
    let bad = "www.example.fr";
    let answered = sos_answer_of(|answer| {
        let mut association = answer.association("334173748400020");
        let mut place = association.place(nantes().name("Nantes"));
        place.slot(at(540), at(555)).visible_to([Visibility::Pro]).bookable_at(bad);
        place.slot(at(560), at(575)).kinds([VendorSlotKind::Private]).bookable_at(bad);
        place.slot(at(580), at(595)).visible_to([Visibility::Snp]).reason("\u{1}").bookable_at(bad);
        place.slot(at(600), at(615)).visible_to([Visibility::Snp]).reason("\u{1}").walk_in();
        let nowhere = Place::new(" ", "1", "").phone("15").structure("x");
        association.place(nowhere).slot(at(540), at(555)).bookable_at(bad);
        answer.association("950047225").name("\u{1}").place(nantes().phone("15"));
        let mut other = answer.association("39208046630001 0");
        other.name("\u{1}");
        other.place(nantes().phone("15"));
    });
    let found: Vec<(OmissionCode, Vec<OmissionCode>)> =
        answered.omissions().iter().map(|one| (one.code(), one.also().collect())).collect();
    assert_eq!(
        found,
        [
            // the text of a slot that is sent
            (OmissionCode::Text, vec![]),
            (
                OmissionCode::Address,
                vec![
                    OmissionCode::Address,
                    OmissionCode::PostCode,
                    OmissionCode::PlaceName,
                    OmissionCode::Phone,
                    OmissionCode::StructureId,
                ]
            ),
            (OmissionCode::AssociationId, vec![OmissionCode::Text]),
            (OmissionCode::NotAsked, vec![]),
            (
                OmissionCode::VisibilityMissing,
                vec![OmissionCode::Visibility, OmissionCode::BookingUrl]
            ),
            (OmissionCode::NeverSent, vec![]),
            (OmissionCode::BookingUrlMissing, vec![OmissionCode::Text, OmissionCode::BookingUrl]),
        ]
    );
    assert_eq!(answered.omission_count(), found.len());
    let text = answered.omissions()[4].to_string();
    assert!(
        text.contains("with PUBLIC or SNP. The label PRO is not one")
            && text.contains("must be an absolute")
            && text.ends_with("[visibility-missing]"),
        "{text}"
    );
}

#[test]
fn both_flows_judge_the_number_of_a_cpts() {
    for cpts in [false, true] {
        let answered = answer_of(cpts, |who| {
            let mut place = who.place(nantes());
            let nothing = [Cpts::new(""), Cpts::new(None::<&str>)];
            let public = || [Visibility::Public];
            place.slot(at(540), at(555)).visible_to(public()).visible_to_cpts(nothing).walk_in();
            let bad = [Cpts::new("abc")];
            place.slot(at(560), at(575)).visible_to(public()).visible_to_cpts(bad).walk_in();
        });
        assert_eq!(codes(&answered), [OmissionCode::CptsId], "{cpts}");
        let slots = resources(&answered, "Slot");
        assert!(slots.iter().all(|slot| slot["meta"]["security"].as_array().unwrap().len() == 1));
    }
}

#[test]
fn cpts_that_are_none() {
    let answered = answer_of(true, |who| {
        let mut place = who.place(nantes());
        let bad = || Cpts::new("34173748400020");
        place.slot(at(540), at(555)).visible_to_cpts([bad()]).walk_in();
        place
            .slot(at(560), at(575))
            .visible_to([Visibility::Pro])
            .visible_to_cpts([bad()])
            .walk_in();
        let mute = Cpts::new("950047225").name("CPTS\u{1}").phone("15");
        place.slot(at(580), at(595)).visible_to_cpts([mute]).walk_in();
        let other = Cpts::new("950047225").name("CPTS").phone("0102030405");
        place
            .slot(at(600), at(615))
            .visible_to_cpts([other.clone(), other.name("Autre")])
            .walk_in();
    });
    assert_eq!(
        codes(&answered),
        [
            OmissionCode::CptsId,
            OmissionCode::Text,
            OmissionCode::Phone,
            OmissionCode::SecondValue,
            OmissionCode::VisibilityMissing,
        ]
    );
    assert_eq!(answered.bundle().slots().count(), 3);
}

#[test]
fn those_who_were_not_requested_are_reported_once() {
    let search = search(false);
    let mut answer = search.answer(BASE);
    for id in ["810000000019", "810000000019", "8100", ""] {
        let mut who = answer.practitioner(id);
        who.family("MARTIN");
        let mut place = who.place(Place::new("", "", "").phone("15"));
        place.slot(at(-5), at(-9)).bookable_at("");
    }
    let mut who = answer.practitioner(FIRST);
    who.family("MARTIN").family("Martin").given("A").given("B");
    good(&mut who.place(nantes()), 540);
    let answered = checked(answer.finish(), Search::Slots(search.clone()));
    let places: Vec<String> = answered.omissions().iter().map(ToString::to_string).collect();
    assert_eq!(
        places,
        [
            "practitioner 1: The request does not name them: they were left out. Add only those that it names. [not-asked]",
            "practitioner 2: The practitioner was left out: not an id of a practitioner: it has 4 characters; expected an RPPS \
             number (8 and 11 digits) or an ADELI number (0 and 9 digits), as in 810002909371. [practitioner-id]",
            "practitioner 3: The practitioner was left out: not an id of a practitioner: it is empty; expected an RPPS number \
             (8 and 11 digits) or an ADELI number (0 and 9 digits), as in 810002909371. [practitioner-id]",
            "practitioner 4: Another family name was stated before: the first one counts. State one. [second-value]",
            "practitioner 4: Another given name was stated before: the first one counts. State one. [second-value]",
        ]
    );
    let not_asked: PractitionerId = "810000000019".parse().unwrap();
    assert_eq!(answered.omissions()[0].practitioner(), Some(not_asked));
    assert_eq!(answered.omissions()[1].practitioner(), None);
}

#[test]
fn a_base_that_is_none() {
    for base in [
        "",
        "agenda.example.fr",
        "https://agenda.example.fr/?x=",
        "https://a|b",
        // R4 has the scheme in small letters, and bdl-8 takes these for addresses of versions
        "HTTPS://agenda.example.fr/fhir",
        "hTtp://agenda.example.fr",
        "https://agenda.example.fr/fhir/_history",
        "https://agenda.example.fr/_history/fhir/",
    ] {
        let search = search(false);
        let mut answer = search.answer(base);
        good(&mut answer.practitioner(FIRST).place(nantes()), 540);
        let answered = checked(answer.finish(), Search::Slots(search.clone()));
        assert_eq!(codes(&answered), [OmissionCode::Base], "{base}");
        let first = answered.bundle().as_r4().entry[0].full_url.clone().unwrap();
        assert!(first.value().unwrap().as_str().starts_with("https://base.invalid/fhir/Slot/"));
    }
}

#[test]
fn an_unusual_base() {
    for base in [
        " http://agenda.example.fr:8080/fhir/ ",
        "https://[2001:db8::1]/fhir",
        "https://user@a_b.fr/x/../y",
        "https://agenda.example.fr/_historique",
        "https://agenda.example.fr/HISTORY/https://a",
    ] {
        let search = search(false);
        let mut answer = search.answer(base);
        good(&mut answer.practitioner(FIRST).place(nantes()), 540);
        let answered = checked(answer.finish(), Search::Slots(search.clone()));
        assert_eq!(codes(&answered), [], "{base}");
        let first = answered.bundle().as_r4().entry[0].full_url.clone().unwrap();
        let expected = [base.trim().trim_end_matches('/'), "/Slot/"].concat();
        assert!(first.value().unwrap().as_str().starts_with(&expected));
    }
}

#[test]
fn strict_answers_refuse() {
    let search = search(false);
    let mut answer: SlotResponseBuilder<'_> = search.answer(BASE);
    good(&mut answer.practitioner(FIRST).place(nantes().phone("15")), 540);
    let refused = answer.finish_strict().unwrap_err();
    assert_eq!(refused.omissions().len(), 1);
    assert_eq!(
        refused.explain(Lang::Fr),
        "praticien 1, lieu 1 : Le numéro de téléphone est laissé de côté. Ce n'est pas un numéro de téléphone : un numéro court \
         n'a pas de forme internationale, il ne doit donc pas être envoyé. Il faut dix chiffres de 01 à 09, ou neuf après +33, \
         +262, +590, +594 ou +596, par exemple +33140000001. [phone]"
    );
    let mut answer = search.answer(BASE);
    good(&mut answer.practitioner(FIRST).place(nantes()), 540);
    let bundle = answer.finish_strict().unwrap();
    assert_eq!(bundle.slots().count(), 1);
}

/// Whether the id is stated before or after what is wrong, and whoever finds it.
#[test]
fn omissions_name_the_ids_of_places_and_slots() {
    let answered = answer_of(false, |who| {
        let mut place = who.place(nantes().id("cab-7").phone("15"));
        place.slot(at(-90), at(-75)).id("s-41").visible_to([Visibility::Public]).walk_in();
        let mut slot = place.slot(at(540), at(555));
        slot.visible_to([Visibility::Public]).bookable_at("no address").id("s-42");
        place.slot(at(560), at(575)).id("s-43").visible_to([Visibility::Public]);
        for _ in 0..2 {
            place.slot(at(580), at(595)).id("s-44").visible_to([Visibility::Public]).walk_in();
        }
        // texts that are no ids are not shown
        place.slot(at(600), at(615)).id("Claire MARTIN").visible_to([Visibility::Public]);
        place.slot(at(-60), at(-45)).id("Claire MARTIN").visible_to([Visibility::Public]);
        let mut other = who.place(Place::new("1 rue de la Gare", "44000", "NANTES"));
        other.slot(at(620), at(635)).id("s-45").visible_to([Visibility::Public]);
    });
    let found: Vec<_> = answered
        .omissions()
        .iter()
        .map(|one| {
            let text = one.explain(Lang::En);
            let place = text.split(": ").next().unwrap_or_default();
            (place.split("2026-").next().unwrap_or_default().to_owned(), one.code())
        })
        .collect();
    let expected = [
        ("practitioner 1, place 1 (cab-7)", OmissionCode::Phone),
        ("practitioner 1, place 1 (cab-7), slot 1 (s-41, ", OmissionCode::OutsideWindow),
        ("practitioner 1, place 1 (cab-7), slot 7 (", OmissionCode::OutsideWindow),
        ("practitioner 1, place 1 (cab-7), slot 2 (s-42, ", OmissionCode::BookingUrlMissing),
        ("practitioner 1, place 1 (cab-7), slot 3 (s-43, ", OmissionCode::BookingMissing),
        ("practitioner 1, place 1 (cab-7), slot 6 (", OmissionCode::BookingMissing),
        ("practitioner 1, place 1 (cab-7), slot 5 (s-44, ", OmissionCode::IdTaken),
        ("practitioner 1, place 2, slot 1 (s-45, ", OmissionCode::BookingMissing),
    ];
    assert_eq!(found, expected.map(|(place, code)| (place.to_owned(), code)));
    assert!(answered.omissions().iter().all(|one| !one.to_string().contains("MARTIN")));
}

#[test]
fn what_is_left_out_is_counted_beyond_what_is_kept() {
    let answered = answer_of(false, |who| {
        let mut place = who.place(nantes());
        (0..1500).for_each(|minute| good(&mut place, -2000 + minute));
    });
    assert_eq!((answered.omissions().len(), answered.omission_count()), (1000, 1500));
}

/// The one page of the guide has all slots, whatever `_count` is; how many are beyond it can be logged.
#[test]
fn matches_beyond_the_count_are_sent_and_counted() {
    let add = |search: &SlotSearch| {
        let mut answer = search.answer(BASE);
        let mut who = answer.practitioner(FIRST);
        let mut place = who.place(nantes());
        (0..8).for_each(|slot| good(&mut place, 540 + 15 * slot));
        checked(answer.finish(), Search::Slots(search.clone()))
    };
    for (count, beyond) in [(None, 0), (Some(1000), 0), (Some(8), 0), (Some(2), 6), (Some(0), 8)] {
        let search = count.map_or(search(false), |count| search(false).with_count(count));
        assert_eq!(search.count(), count);
        let answered = add(&search);
        assert_eq!(answered.bundle().slots().count(), 8, "{count:?}");
        assert_eq!(value(&answered)["total"], 8, "{count:?}");
        assert_eq!((answered.beyond_count(), answered.omission_count()), (beyond, 0), "{count:?}");
    }
    // of SOS Médecins the schedules are what is searched
    let search = place_search().with_count(1);
    let mut answer = search.answer(BASE);
    let mut association = answer.association("334173748400020");
    for (id, name) in [("a", "Nord"), ("b", "Sud"), ("c", "Centre")] {
        let mut place = association.place(nantes().id(id).name(name));
        (0..3).for_each(|slot| good(&mut place, 540 + 15 * slot));
    }
    assert_eq!(checked(answer.finish(), Search::Places(search.clone())).beyond_count(), 2);
}

/// The guide demands digits: a Corsican number is left out with that reason, and costs the place nothing.
#[test]
fn a_corsican_finess_number_cannot_be_sent() {
    let answered = answer_of(true, |who| {
        let mut place = who.place(Place::new("1 cours", "20000", "AJACCIO").structure("2A0000014"));
        good(&mut place, 540);
        let mut slot = place.slot(at(600), at(615));
        slot.visible_to([Visibility::Public]).walk_in().consultation([Consultation::Office]);
        slot.visible_to_cpts([Cpts::new("12A0000014")]);
    });
    assert_eq!(answered.bundle().slots().count(), 2);
    assert_eq!(codes(&answered), [OmissionCode::StructureId, OmissionCode::CptsId]);
    let answer_of = answered.omissions()[0].message(Lang::En);
    assert!(answer_of.contains("digits"), "{answer_of}");
}

#[test]
fn written_piece_by_piece_it_is_the_same() {
    let answered = answer_of(true, |who| {
        let mut place = who.place(nantes());
        (0..500).for_each(|slot| good(&mut place, slot));
    });
    let mut pieces = Vec::new();
    answered.write_to(&mut pieces).unwrap();
    assert_eq!(pieces, answered.to_json());
    let read = r4::read::<Resource>(&pieces).unwrap();
    assert!(read.is_clean());
    assert_eq!(read.value, Resource::from(answered.into_bundle()));
}

#[test]
fn what_has_no_address_or_no_name_can_be_in_the_answer() {
    let answered = sos_answer_of(|answer| {
        let mut association = answer.association("334173748400020");
        for place in [
            Place::home_visits("35000", "RENNES").name("Visites"),
            Place::new("12 rue des Lilas", "35000", "RENNES").named_by_address(),
        ] {
            let mut place = association.place(place.phone("02 99 01 02 03"));
            place
                .slot(at(540), at(555))
                .visible_to([Visibility::Public])
                .booking(Booking::WalkIn, URL);
        }
    });
    assert_eq!(codes(&answered), []);
    let text = String::from_utf8(answered.to_json()).expect("UTF-8");
    assert!(text.contains(r#""line":["Visites à domicile"]"#), "{text}");
    assert!(text.contains(r#""name":"12 rue des Lilas, RENNES""#), "{text}");
    let report = Validator::new(Layer::Guide).all_editions().check(text.as_bytes());
    assert!(report.is_conformant(), "{report}");
}

#[test]
fn slots_that_have_begun_are_left_out_when_the_time_is_known() {
    let search = search(false);
    for (now, kept) in [(None, 3), (Some(539), 3), (Some(540), 3), (Some(541), 2), (Some(700), 0)] {
        let mut answer = search.answer(BASE);
        if let Some(now) = now {
            answer = answer.now(&at(now));
        }
        let mut who = answer.practitioner(FIRST);
        let mut place = who.place(nantes());
        for minute in [540, 560, 580] {
            let mut slot = place.slot(at(minute), at(minute + 15));
            slot.visible_to([Visibility::Public]).walk_in();
        }
        let answered = answer.finish();
        assert_eq!(answered.bundle().slots().count(), kept, "{now:?}");
        let begun = answered.omissions().iter().filter(|one| one.code() == OmissionCode::Begun);
        assert_eq!(begun.count(), 3 - kept, "{now:?}");
        assert_eq!(answered.omission_count(), 3 - kept);
    }
}

/// Every code, with its texts in English and French.
#[test]
fn texts_are_as_they_were_reviewed() {
    let mut all: Vec<Omission> = Vec::new();
    let mut take = |answered: SearchResponse| all.extend_from_slice(answered.omissions());
    for (_, add, ..) in BAD_FACTS {
        take(answer_of(false, add));
    }
    take(answer_of(true, |who| {
        let mut place = who.place(nantes());
        let public = [Visibility::Public];
        let bad = [Cpts::new("12")];
        place.slot(at(540), at(555)).visible_to(public).visible_to_cpts(bad).walk_in();
        place.slot(at(540), at(555)).visible_to([Visibility::Cpts]).walk_in();
        let both = [Visibility::Cpts, Visibility::Pro];
        place.slot(at(540), at(555)).visible_to(both).walk_in();
        place.slot(at(540), at(555)).kinds([VendorSlotKind::Private]).walk_in();
        place.slot(at(540), at(555)).id("s").visible_to([Visibility::Pro]).walk_in();
        place.slot(at(540), at(555)).id("s").visible_to([Visibility::Pro]).walk_in();
    }));
    take(sos_answer_of(|answer| {
        answer.association("950047225");
        let mut association = answer.association("334173748400020");
        let mut place = association.place(nantes().name("Nord"));
        place.slot(at(540), at(555)).visible_to([Visibility::Pro]).walk_in();
        place.slot(at(540), at(555)).visible_to([Visibility::Pro, Visibility::Snp]).walk_in();
        association.place(Place::new("1 rue", "35000", "RENNES"));
    }));
    let search = search(false);
    let mut answer = search.answer(BASE).now(&at(541));
    let mut who = answer.practitioner(FIRST);
    good(&mut who.place(nantes()), 0);
    take(answer.finish());
    let mut answer = search.answer("agenda");
    answer.practitioner("12");
    answer.practitioner("810000000019");
    let mut who = answer.practitioner(FIRST);
    let mut place = who.place(Place::new("1 rue", "97500", "SAINT-PIERRE"));
    place.slot(local(3, 3, 9, 0), local(3, 3, 9, 15)).visible_to([Visibility::Pro]).walk_in();
    let mut place = who.place(nantes());
    for (day, month) in [(29, 3), (25, 10)] {
        let moment = local(day, month, 2, 30);
        place.slot(moment, moment).visible_to([Visibility::Pro]).walk_in();
    }
    take(answer.finish());
    let mut texts: Vec<(&str, [String; 2])> = Vec::new();
    for code in OmissionCode::ALL {
        let of_code: Vec<_> = all.iter().filter(|one| one.code() == *code).collect();
        assert!(!of_code.is_empty(), "{code}");
        for one in of_code {
            let text = (code.as_str(), [one.message(Lang::En), one.message(Lang::Fr)]);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    let answer_of: Vec<String> =
        texts.iter().map(|(code, [en, fr])| format!("{code}\n  {en}\n  {fr}\n")).collect();
    expected::assert_is("tests/data/omissions.txt", &answer_of.concat());
}
