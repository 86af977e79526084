//! The data of a search's answer, row by row: what writes it and what reads it.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Weekday};
use fhir_sas::{
    UseCase::{self, Cpts as CPTS, IndividualPractitioner as PS, Sos as SOS},
    identifier::PlaceId,
    r4,
    search::{
        Availability, Cpts, Place, PlaceFacts, PlaceSearch, ReceivedResponse, Search, SlotSearch,
        SpecialtyView,
    },
    terminology::{Booking, Consultation, Specialty, Visibility},
};
use serde_json::{Value, json};

const BASE: &str = "https://agenda.example.fr/fhir";
const URL: &str = "https://agenda.example.fr/rdv?creneau=1";
const FR: &str = "http://interopsante.org/fhir/CodeSystem";

fn at(minute: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-02T00:00:00+01:00").unwrap() + TimeDelta::minutes(minute)
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

/// An answer of a flow that has every datum, as it is written and as it is read.
struct Answer {
    written: Value,
    answer: ReceivedResponse,
}

fn answer_of(flow: UseCase) -> &'static Answer {
    static ANSWERS: [OnceLock<Answer>; 3] = [const { OnceLock::new() }; 3];
    let place = UseCase::WITH_SLOTS.iter().position(|known| *known == flow).unwrap();
    ANSWERS[place].get_or_init(|| build_answer(flow))
}

fn build_answer(flow: UseCase) -> Answer {
    let window = "start=ge2026-03-02&start=le2026-03-04&status=free";
    let place = || {
        let id = PlaceId::new("https://agenda.example.fr/lieu", 7).unwrap();
        let place = Place::new("3 rue de la Paix", "44 000", "NANTES").id("7").identifier(id);
        let place = place.name("Nantes Nord").structure("950047225").phone("02 40 11 22 33");
        place.open([Weekday::Mon, Weekday::Tue], hour(8), hour(19))
    };
    let (request, body) = if flow == SOS {
        let query = format!("{window}&actor:Location.organization.identifier=334173748400020");
        let search = PlaceSearch::parse(&query).unwrap();
        let mut answer = search.answer(BASE);
        let mut association = answer.association("34173748400020");
        association.name("SOS Médecins Nantes");
        add_slot(&mut association.place(place()), [Visibility::Public, Visibility::Snp]);
        (Search::Places(search.clone()), r4::to_vec(answer.finish_strict().unwrap().as_r4()))
    } else {
        let include = if flow == CPTS { "&_include=Slot:service-type-reference" } else { "" };
        let asked = "schedule.actor:Practitioner.identifier=810002909371";
        let search = SlotSearch::parse(&format!("{window}&{asked}{include}")).unwrap();
        let mut answer = search.answer(BASE);
        let mut who = answer.practitioner("10002909371");
        who.family("MARTIN").given("Claire");
        add_slot(&mut who.place(place()), [Visibility::Public, Visibility::Pro]);
        (Search::Slots(search.clone()), r4::to_vec(answer.finish_strict().unwrap().as_r4()))
    };
    let answer = request.read(200, &body).unwrap();
    assert_eq!(answer.skipped_count(), 0);
    assert_eq!(answer.report().error_count(), 0);
    Answer { written: serde_json::from_slice(&body).unwrap(), answer }
}

fn add_slot(place: &mut PlaceFacts<'_>, labels: [Visibility; 2]) {
    let mut slot = place.slot(at(540), at(555));
    slot.visible_to(labels)
        .consultation([Consultation::Office, Consultation::Remote])
        .reason("Visite de contrôle")
        .specialty(Specialty::MEDECINE_GENERALE)
        .bookable_at(URL);
    if !labels.contains(&Visibility::Snp) {
        slot.visible_to_cpts([Cpts::new("950047225").name("CPTS Nantes").phone("0240000001")]);
    }
}

/// What stands in the first resource of a type.
fn written(flow: UseCase, of_type: &str, pointer: &str) -> Value {
    let entries = answer_of(flow).written["entry"].as_array().unwrap();
    let mut resources = entries.iter().map(|entry| &entry["resource"]);
    let resource = resources.find(|resource| resource["resourceType"] == of_type);
    let found = resource.and_then(|resource| resource.pointer(pointer));
    found.unwrap_or_else(|| panic!("{flow}: {of_type}{pointer}")).clone()
}

fn slot(flow: UseCase) -> Availability<'static> {
    answer_of(flow).answer.availabilities().next().unwrap()
}

macro_rules! rows {
    ($(
        $name:ident in $flows:expr, $of_type:literal $pointer:literal = $value:expr,
        |$slot:ident| $read:expr;
    )*) => {$(
        #[test]
        fn $name() {
            for flow in $flows {
                assert_eq!(written(flow, $of_type, $pointer), json!($value), "{flow}");
                let $slot = slot(flow);
                assert!($read, "{flow}");
            }
        }
    )*};
}

const PEOPLE: [UseCase; 2] = [PS, CPTS];
const ALL: [UseCase; 3] = [PS, CPTS, SOS];

rows! {
    slot_start in ALL, "Slot" "/start" = "2026-03-02T09:00:00.000+01:00", |slot| slot.start() == at(540);
    slot_end in ALL, "Slot" "/end" = "2026-03-02T09:15:00.000+01:00", |slot| slot.end() == at(555);
    slot_status in ALL, "Slot" "/status" = "free", |slot| {
        // what is not free is no availability
        slot.as_r4().status.as_ref().and_then(|status| status.value()).is_some_and(|status| status == "free")
    };
    practitioner_id in PEOPLE, "Practitioner" "/identifier/0/value" = "810002909371",
        |slot| slot.practitioner().id().is_some_and(|id| id.as_str() == "810002909371");
    practitioner_id_system in PEOPLE, "Practitioner" "/identifier/0/system" = "urn:oid:1.2.250.1.71.4.2.1",
        |slot| slot.practitioner().id().is_some();
    practitioner_id_type in PEOPLE, "Practitioner" "/identifier/0/type/coding/0" =
        json!({"system": format!("{FR}/fr-v2-0203"), "code": "IDNPS"}),
        |slot| slot.practitioner().id().is_some();
    family_name in PEOPLE, "Practitioner" "/name/0/family" = "MARTIN",
        |slot| slot.practitioner().family() == Some("MARTIN");
    given_name in PEOPLE, "Practitioner" "/name/0/given/0" = "Claire",
        |slot| slot.practitioner().given().eq(["Claire"]);
    structure_id in PEOPLE, "PractitionerRole" "/organization/identifier/value" = "1950047225",
        |slot| slot.structure().is_some_and(|id| id.as_str() == "1950047225");
    structure_id_system in PEOPLE, "PractitionerRole" "/organization/identifier/system" = "urn:oid:1.2.250.1.71.4.2.2",
        |slot| slot.structure().is_some();
    structure_id_type in PEOPLE, "PractitionerRole" "/organization/identifier/type/coding/0" =
        json!({"system": format!("{FR}/fr-v2-0203"), "code": "IDNST"}),
        |slot| slot.structure().is_some();
    street in PEOPLE, "PractitionerRole" "/contained/0/address/line/0" = "3 rue de la Paix",
        |slot| slot.place().is_some_and(|place| place.lines().eq(["3 rue de la Paix"]));
    post_code in PEOPLE, "PractitionerRole" "/contained/0/address/postalCode" = "44000",
        |slot| slot.place().and_then(|place| place.post_code()).is_some_and(|code| code.as_str() == "44000");
    city in PEOPLE, "PractitionerRole" "/contained/0/address/city" = "NANTES",
        |slot| slot.place().and_then(|place| place.city()) == Some("NANTES");
    phone in PEOPLE, "PractitionerRole" "/telecom/0/value" = "+33240112233",
        |slot| slot.phone().is_some_and(|phone| phone.as_str() == "+33240112233");
    specialty in ALL, "Slot" "/specialty/0/coding/0/code" = "SM54",
        |slot| slot.specialties().map(SpecialtyView::display).eq(["Médecine générale (SM)"]);
    slot_type in ALL, "Slot" "/meta/security/0/code" = "PUBLIC", |slot| slot.is_visible_to(Visibility::Public);
    consultation_type in ALL, "Slot" "/serviceType/0/coding/0/code" = "AMB",
        |slot| slot.consultations().eq([Consultation::Office, Consultation::Remote]);
    reason in ALL, "Slot" "/serviceType/2/text" = "Visite de contrôle", |slot| slot.reasons().eq(["Visite de contrôle"]);
    booking_url in ALL, "Slot" "/comment" = URL, |slot| {
        slot.booking_url() == Some(URL)
            && slot.booking_url_with_origin("sas").is_some_and(|url| url == format!("{URL}&origin=sas"))
    };
    with_or_without_appointment in ALL, "Slot" "/appointmentType/coding/0/code" = "ROUTINE",
        |slot| slot.booking() == Some(Booking::Routine);
    cpts_slot_type in [CPTS], "Slot" "/meta/security/2/code" = "CPTS", |slot| slot.is_visible_to(Visibility::Cpts);
    cpts_care_type in [CPTS], "Slot" "/serviceType/3/coding/0" =
        json!({"system": "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement",
            "code": "604"}),
        |slot| slot.cpts().count() == 1;
    cpts_extension in [CPTS], "Slot" "/serviceType/3/extension/0/url" =
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType",
        |slot| slot.cpts().count() == 1;
    cpts_service_reference in [CPTS], "Slot" "/serviceType/3/extension/0/valueReference/reference" =
        "HealthcareService/cpts-1950047225",
        |slot| slot.cpts().all(|cpts| cpts.as_r4().is_some());
    cpts_service_id in [CPTS], "HealthcareService" "/id" = "cpts-1950047225",
        |slot| slot.cpts().all(|cpts| cpts.as_r4().is_some());
    cpts_provided_by in [CPTS], "HealthcareService" "/providedBy/reference" = "Organization/cpts-1950047225",
        |slot| slot.cpts().all(|cpts| cpts.as_r4().is_some());
    cpts_id in [CPTS], "Organization" "/identifier/0/value" = "1950047225",
        |slot| slot.is_open_to("1950047225".parse().unwrap());
    cpts_id_system in [CPTS], "Organization" "/identifier/0/system" = "urn:oid:1.2.250.1.71.4.2.2",
        |slot| slot.cpts().all(|cpts| cpts.finess().is_some());
    cpts_id_type in [CPTS], "Organization" "/identifier/0/type/coding/0" =
        json!({"system": "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203", "code": "IDNST"}),
        |slot| slot.cpts().all(|cpts| cpts.finess().is_some());
    cpts_name in [CPTS], "Organization" "/name" = "CPTS Nantes",
        |slot| slot.cpts().all(|cpts| cpts.name() == Some("CPTS Nantes"));
    cpts_phone in [CPTS], "Organization" "/telecom/0/value" = "+33240000001",
        |slot| slot.cpts().all(|cpts| cpts.phone().is_some_and(|phone| phone.as_str() == "+33240000001"));
    association_id in [SOS], "Organization" "/identifier/0/value" = "334173748400020",
        |slot| slot.structure().is_some_and(|id| id.as_str() == "334173748400020");
    association_id_system in [SOS], "Organization" "/identifier/0/system" = "urn:oid:1.2.250.1.71.4.2.2",
        |slot| slot.structure().is_some();
    association_id_type in [SOS], "Organization" "/identifier/0/type/coding/0" =
        json!({"system": format!("{FR}/fr-location-identifier-type"), "code": "IDNST"}),
        |slot| slot.structure().is_some();
    association_name in [SOS], "Organization" "/name" = "SOS Médecins Nantes",
        |slot| slot.structure_name() == Some("SOS Médecins Nantes");
    place_id in [SOS], "Location" "/identifier/0/value" = "7",
        |slot| slot.place().and_then(|place| place.id()).is_some_and(|id| id.value() == "7");
    place_id_system in [SOS], "Location" "/identifier/0/system" = "https://agenda.example.fr/lieu",
        |slot| slot.place().and_then(|place| place.id()).is_some_and(|id| id.system() == "https://agenda.example.fr/lieu");
    place_id_type in [SOS], "Location" "/identifier/0/type/coding/0" =
        json!({"system": format!("{FR}/fr-location-identifier-type"), "code": "INTRN"}),
        |slot| slot.place().is_some_and(|place| place.id().is_some());
    place_name in [SOS], "Location" "/name" = "Nantes Nord",
        |slot| slot.place().and_then(|place| place.name()) == Some("Nantes Nord");
    place_street in [SOS], "Location" "/address/line/0" = "3 rue de la Paix",
        |slot| slot.place().is_some_and(|place| place.lines().eq(["3 rue de la Paix"]));
    place_post_code in [SOS], "Location" "/address/postalCode" = "44000",
        |slot| slot.place().and_then(|place| place.post_code()).is_some_and(|code| code.as_str() == "44000");
    place_city in [SOS], "Location" "/address/city" = "NANTES",
        |slot| slot.place().and_then(|place| place.city()) == Some("NANTES");
    place_phone in [SOS], "Location" "/telecom/0/value" = "+33240112233",
        |slot| slot.phone().is_some_and(|phone| phone.as_str() == "+33240112233");
    place_organization in [SOS], "Location" "/managingOrganization/reference" = "Organization/334173748400020",
        |slot| slot.structure_name().is_some();
    opening_days in [SOS], "Location" "/hoursOfOperation/0/daysOfWeek" = ["mon", "tue"],
        |slot| slot.place().is_some_and(|place| place.opening_hours().map(|(day, ..)| day).eq([Weekday::Mon, Weekday::Tue]));
    opening_time in [SOS], "Location" "/hoursOfOperation/0/openingTime" = "08:00:00",
        |slot| slot.place().is_some_and(|place| place.opening_hours().all(|(_, opens, _)| opens == hour(8)));
    closing_time in [SOS], "Location" "/hoursOfOperation/0/closingTime" = "19:00:00",
        |slot| slot.place().is_some_and(|place| place.opening_hours().all(|(.., closes)| closes == hour(19)));
}

/// Every row of the page has a test of its name, and every test a row.
#[test]
fn the_page_and_the_tests_have_the_same_rows() {
    let page = concat!(
        include_str!("../../src/data_tables.md"),
        include_str!("../../src/hub/data_tables.md")
    );
    let sources = [
        ("rows", include_str!("rows.rs")),
        ("account", include_str!("account.rs")),
        ("booking", include_str!("booking.rs")),
        ("contextual_search", include_str!("contextual_search.rs")),
        ("hub", include_str!("hub.rs")),
    ];
    let named: Vec<(&str, &str)> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.rsplit('`').nth(1)?.split_once("::"))
        .collect();
    for (file, source) in sources {
        let of_page: Vec<&str> =
            named.iter().filter(|(of, _)| *of == file).map(|(_, row)| *row).collect();
        let tested: Vec<&str> = if file == "rows" {
            let lines = source.lines().filter_map(|line| line.strip_prefix("    "));
            let rows = lines.filter_map(|line| Some(line.split_once(" in ")?.0));
            let word =
                |row: &&str| row.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            rows.filter(word).collect()
        } else {
            let lines = source.lines().filter_map(|line| line.strip_prefix("fn row_"));
            lines.filter_map(|line| Some(line.split_once('(')?.0)).collect()
        };
        assert!(tested.len() >= 8, "{file}");
        let mut expected: Vec<String> = tested
            .iter()
            .map(|row| if file == "rows" { (*row).to_owned() } else { format!("row_{row}") })
            .collect();
        let mut found: Vec<String> = of_page.iter().map(|row| (*row).to_owned()).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{file}");
    }
}
