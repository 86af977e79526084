//! `FrCore` 2: readers take its addresses, its systems and its operator; nothing of it is written; checks against the next edition
//! report what will be otherwise.

use fhir_sas::{
    FrAppointment, NonConformant, UseCase,
    account::AccountOrder,
    booking::BookingOrder,
    diagnostic::{IssueCode, Lang, Severity},
    http::{OrderFault, OrderFaultCode},
    identifier::{
        Adeli, AdeliRang, AppointmentId, Finess, PractitionerId, RegulatorId, Rpps, RppsRang,
        Siret, StructureId,
    },
    r4::{self, Identifier},
    search::{PlaceSearch, Search, SlotSearch},
    testing,
    validate::{Edition, Layer, Validator},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::effort::for_all;

const NUMBERS: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
const NEW_NUMBERS: &str = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";
const PLACES: &str = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";
const NEW_PLACES: &str =
    "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-location-identifier-type";
const OPERATOR: &str = "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator";
const NEW_OPERATOR: &str =
    "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-appointment-operator";
const JSON: Option<&str> = Some("application/fhir+json");

fn identifier(system: &str, code: &str, value: &str) -> Identifier {
    let text = json!({"type": {"coding": [{"system": NEW_NUMBERS, "code": code}]}, "system": system, "value": value});
    serde_json::from_value(text).expect("an identifier")
}

#[test]
fn numbers_in_systems_of_their_own_are_read() {
    let rpps = identifier("https://rpps.esante.gouv.fr", "RPPS", "10002909371");
    assert_eq!(PractitionerId::try_from(&rpps).expect("an id").as_str(), "810002909371");
    assert_eq!(Rpps::try_from(&rpps).expect("an id").as_str(), "810002909371");
    assert!(Adeli::try_from(&rpps).is_err() && StructureId::try_from(&rpps).is_err());
    let national = identifier("urn:oid:1.2.250.1.71.4.2.1", "IDNPS", "810002909371");
    assert_eq!(PractitionerId::try_from(&national).expect("an id").as_str(), "810002909371");
    let regulator = identifier("urn:oid:1.2.250.1.213.3.6", "INTRN", "7");
    assert_eq!(RegulatorId::try_from(&regulator).expect("an id").value(), "7");

    let finess = identifier("https://finess.esante.gouv.fr", "FINEG", "950047225");
    let siret = identifier("https://sirene.fr", "SIRET", "34173748400020");
    let rpps_rang = identifier("https://rppsrang.esante.gouv.fr", "INTRN", "12345678912345");
    let adeli_rang = identifier("https://adelirang.esante.gouv.fr", "INTRN", "95123456700");
    assert_eq!(Finess::try_from(&finess).expect("an id").as_str(), "1950047225");
    assert_eq!(Siret::try_from(&siret).expect("an id").as_str(), "334173748400020");
    assert_eq!(RppsRang::try_from(&rpps_rang).expect("an id").as_str(), "412345678912345");
    assert_eq!(AdeliRang::try_from(&adeli_rang).expect("an id").as_str(), "095123456700");
    for (one, expected) in [
        (&finess, "1950047225"),
        (&siret, "334173748400020"),
        (&rpps_rang, "412345678912345"),
        (&adeli_rang, "095123456700"),
    ] {
        assert_eq!(StructureId::try_from(one).expect("an id").as_str(), expected);
    }
    for other in [
        identifier("https://finess.esante.gouv.fr", "FINEJ", "950047225"),
        identifier("https://sirene.fr", "SIREN", "341737484"),
        identifier("https://rpps.esante.gouv.fr", "IDNPS", "10002909371"),
        identifier("https://rpps.esante.gouv.fr", "RPPS", "751234567"),
        identifier("https://example.fr", "RPPS", "10002909371"),
    ] {
        assert!(PractitionerId::try_from(&other).is_err(), "{other:?}");
        assert!(StructureId::try_from(&other).is_err(), "{other:?}");
    }
}

/// A text with the addresses of `FrCore` 2.
fn moved(text: &str) -> String {
    text.replace(NUMBERS, NEW_NUMBERS).replace(PLACES, NEW_PLACES).replace(OPERATOR, NEW_OPERATOR)
}

/// Puts the RPPS numbers and structures of a value into the systems that `FrCore` 2 has besides.
fn with_own_systems(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(with_own_systems),
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
            let number = text("value").filter(|value| value.len() > 1);
            let (system, code) = match (text("system").as_deref(), number.as_deref()) {
                (Some("urn:oid:1.2.250.1.71.4.2.1"), Some(id)) if id.starts_with('8') => {
                    ("https://rpps.esante.gouv.fr", "RPPS")
                }
                (Some("urn:oid:1.2.250.1.71.4.2.2"), Some(id)) if id.len() == 10 => {
                    ("https://finess.esante.gouv.fr", "FINEG")
                }
                (Some("urn:oid:1.2.250.1.71.4.2.2"), Some(id)) if id.starts_with('3') => {
                    ("https://sirene.fr", "SIRET")
                }
                _ => return members.values_mut().for_each(with_own_systems),
            };
            let number = number.unwrap_or_default();
            members.insert("system".to_owned(), system.into());
            members.insert("value".to_owned(), number[1..].into());
            members.insert(
                "type".to_owned(),
                json!({"coding": [{"system": NEW_NUMBERS, "code": code}]}),
            );
        }
        _ => {}
    }
}

/// The same availabilities, whichever addresses and systems an answer has.
#[test]
fn answers_are_read_with_either_addresses() {
    for flow in UseCase::WITH_SLOTS {
        for_all(60, &testing::agenda(*flow), |(search, agenda)| {
            let answer = agenda.answer(&search, "https://agenda.example.fr/fhir");
            let text = r4::to_string(answer.bundle().as_r4());
            let read = |text: &str| -> Vec<String> {
                let answer = match &search {
                    Search::Slots(search) => SlotSearch::read(search, 200, text.as_bytes()),
                    Search::Places(search) => PlaceSearch::read(search, 200, text.as_bytes()),
                };
                let answer = answer.expect("an answer");
                let shown = answer.availabilities().map(|slot| {
                    format!(
                        "{} {:?} {:?} {:?}",
                        slot.start(),
                        slot.practitioner().id(),
                        slot.structure(),
                        slot.place().and_then(|place| place.city())
                    )
                });
                shown.collect()
            };
            let today = read(&text);
            prop_assert_eq!(&read(&moved(&text)), &today);
            let mut own: Value = serde_json::from_str(&moved(&text)).expect("JSON");
            with_own_systems(&mut own);
            prop_assert_eq!(&read(&own.to_string()), &today);
            Ok(())
        });
    }
}

fn booking(flow: UseCase) -> FrAppointment {
    let at = |text: &str| r4::Instant::from_text(text);
    let id = AppointmentId::new("https://agenda.example.fr/rdv", 7).expect("an id");
    FrAppointment::builder(flow, id)
        .booked(at("2026-03-02T09:00:00.000+01:00"), at("2026-03-02T09:15:00.000+01:00"))
        .practitioner("810002909371".parse().expect("an id"))
        .regulator("810100050075".parse().expect("an id"))
        .created(r4::DateTime::from_text("2026-03-02T08:10:00+01:00"))
        .build()
        .expect("right")
}

/// The operator as a participant, before or behind the practitioner.
fn with_entering_participant(text: &str, first: bool) -> String {
    let mut value: Value = serde_json::from_str(text).expect("JSON");
    let operator = value["extension"][0]["valueReference"].clone();
    value.as_object_mut().expect("an appointment").remove("extension");
    let participants = value["participant"].as_array_mut().expect("participants");
    let entering = json!({
        "type": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "code": "ENT"}]}],
        "actor": operator, "status": "accepted",
    });
    participants.insert(if first { 0 } else { participants.len() }, entering);
    value.to_string()
}

#[test]
fn bookings_of_fr_core_2_are_read_as_those_of_today() {
    for flow in [UseCase::IndividualPractitioner, UseCase::Sos, UseCase::Pdm] {
        let today = booking(flow);
        let text = r4::to_string(today.as_r4());
        let mut own: Value = serde_json::from_str(&moved(&text)).expect("JSON");
        with_own_systems(&mut own["participant"]);
        let mut claims: Value = serde_json::from_str(&moved(&text)).expect("JSON");
        let newer = json!("https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-appointment");
        claims["meta"]["profile"].as_array_mut().expect("claims").push(newer);
        let newer = [
            moved(&text),
            own.to_string(),
            claims.to_string(),
            with_entering_participant(&moved(&text), true),
            with_entering_participant(&text, false),
        ];
        for text in newer {
            let order = BookingOrder::read("POST", "", JSON, text.as_bytes()).expect(&text);
            assert_eq!(order.use_case(), flow);
            assert_eq!(order.appointment().as_r4(), today.as_r4(), "{text}");
            let codes: Vec<_> = order.warnings().iter().map(OrderFault::code).collect();
            assert_eq!(codes, [OrderFaultCode::FrCore2]);
            assert_eq!(order.report().error_count(), 0);
            // as it came, and its facts
            let lax = BookingOrder::read_laxly("POST", "", JSON, text.as_bytes()).expect(&text);
            assert!(lax.warnings().is_empty() && !lax.report().is_conformant());
            assert_eq!(
                serde_json::to_value(lax.appointment()).expect("JSON"),
                serde_json::from_str::<Value>(&text).expect("JSON")
            );
            let kept = FrAppointment::restored(lax.into_appointment(), flow).expect("its facts");
            assert_eq!(kept.regulator(), today.regulator(), "{text}");
            assert_eq!(kept.practitioner(), today.practitioner(), "{text}");
            assert_eq!(kept.participation(), today.participation());
            assert!(kept.place().is_none() && !kept.is_unassigned());
            // whoever changes it writes what the guide has today
            let by = kept.regulator().clone();
            let built = kept.to_builder().regulator(by).build();
            let changed = built.map_or_else(NonConformant::into_r4, FrAppointment::into_r4);
            let changed = r4::to_string(&changed);
            assert!(!changed.contains("\"ENT\"") && !changed.contains(NEW_OPERATOR), "{changed}");
        }
        // today's is read without a word
        let order = BookingOrder::read("POST", "", JSON, text.as_bytes()).expect("an order");
        assert!(order.warnings().is_empty());
    }
    // the operator does not count among those who take part
    let id = AppointmentId::new("https://agenda.example.fr/rdv", 8).expect("an id");
    let nobody = FrAppointment::builder(UseCase::Pdm, id)
        .pending(booking(UseCase::Pdm).start(), booking(UseCase::Pdm).end())
        .unassigned()
        .regulator("810100050075".parse().expect("an id"))
        .created(r4::DateTime::from_text("2026-03-02T08:10:00+01:00"))
        .build()
        .expect("right");
    let text = with_entering_participant(&r4::to_string(nobody.as_r4()), true);
    let lax = BookingOrder::read_laxly("POST", "", JSON, text.as_bytes()).expect("an order");
    let kept = FrAppointment::restored(lax.into_appointment(), UseCase::Pdm).expect("its facts");
    assert!(kept.is_unassigned() && kept.practitioner().is_none());
    let order = BookingOrder::read("POST", "", JSON, text.as_bytes()).expect("an order");
    assert_eq!(order.appointment().as_r4(), nobody.as_r4());
}

#[test]
fn accounts_of_fr_core_2_are_read_as_those_of_today() {
    for_all(60, &testing::regulator(), |account| {
        let text = r4::to_string(account.as_r4());
        let order = AccountOrder::read("POST", "", JSON, moved(&text).as_bytes());
        let order = order.map_err(|refused| TestCaseError::fail(format!("{refused}: {text}")))?;
        prop_assert_eq!(order.regulator(), &account);
        let is_newer = moved(&text) != text;
        let codes: Vec<_> = order.warnings().iter().map(OrderFault::code).collect();
        prop_assert_eq!(codes.contains(&OrderFaultCode::FrCore2), is_newer, "{}", text);
        Ok(())
    });
}

/// Nothing that is built has an address of `FrCore` 2, but the one code of a CPTS that the guide demands today.
#[test]
fn nothing_of_it_is_written() {
    for flow in UseCase::ALL {
        for_all(
            60,
            &(testing::agenda(*flow), testing::appointment(*flow)),
            |((search, agenda), one)| {
                let answer = agenda.answer(&search, "https://agenda.example.fr/fhir");
                let cpts = format!("{{\"system\":\"{NEW_NUMBERS}\",\"code\":\"IDNST\"}}");
                let answer = r4::to_string(answer.bundle().as_r4()).replace(&cpts, "");
                for text in [answer, r4::to_string(one.as_r4())] {
                    prop_assert!(!text.contains("https://hl7.fr/"), "{}", text);
                    prop_assert!(!text.contains("https://rpps.esante.gouv.fr"), "{}", text);
                }
                Ok(())
            },
        );
    }
}

/// What a vendor will have to change: once each, as an information, and in the next edition alone.
#[test]
fn the_next_edition_reports_what_will_be_otherwise() {
    let mut appointment: Value =
        serde_json::from_str(&r4::to_string(booking(UseCase::IndividualPractitioner).as_r4()))
            .expect("JSON");
    appointment["participant"][0]["actor"]["identifier"]["value"] = json!("0751234567");
    appointment["meta"]["profile"] = json!([
        "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS",
        "http://interopsante.org/fhir/StructureDefinition/FrAppointment",
    ]);
    let text = appointment.to_string();
    let report = Validator::new(Layer::Guide).edition(Edition::Next).check(text.as_bytes());
    let ahead: Vec<_> =
        report.issues().iter().filter(|issue| issue.code == IssueCode::FrCore2).collect();
    let paths: Vec<_> = ahead.iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "Appointment.extension[0].url",
            "Appointment.extension[0].value.ofType(Reference).identifier.type.coding[0].system",
            "Appointment.meta.profile[1]",
            "Appointment.participant[0].actor.identifier.value",
        ],
        "{report}"
    );
    assert!(ahead.iter().all(|issue| issue.severity() == Severity::Information));
    for (issue, [english, french]) in ahead.iter().zip([
        [
            "fr-core-appointment-operator in the place of the extension",
            "un participant de type ENT",
        ],
        ["fr-core-cs-v2-0203 in the place of", "fr-core-cs-v2-0203 à la place de"],
        ["fr-core-appointment in the place of", "fr-core-appointment à la place de"],
        ["has no ADELI numbers", "n'a pas de numéros ADELI"],
    ]) {
        assert!(issue.message(Lang::En).contains(english), "{}", issue.message(Lang::En));
        assert!(issue.message(Lang::Fr).contains(french), "{}", issue.message(Lang::Fr));
    }
    // nowhere else, and not below the guide's rules
    for edition in [Edition::V1_1_0, Edition::V1_2_0, Edition::Current] {
        let report = Validator::new(Layer::Guide).edition(edition).check(text.as_bytes());
        assert!(report.issues().iter().all(|issue| issue.code != IssueCode::FrCore2), "{report}");
    }
    let report = Validator::new(Layer::Profile).edition(Edition::Next).check(text.as_bytes());
    assert!(report.issues().iter().all(|issue| issue.code != IssueCode::FrCore2), "{report}");
    // what is right today stays conformant
    for_all(40, &testing::agenda(UseCase::Cpts), |(search, agenda)| {
        let answer = agenda.answer(&search, "https://agenda.example.fr/fhir");
        let validator = Validator::new(Layer::Guide).edition(Edition::Next).request(search);
        let report = validator.check_value(answer.bundle().as_r4());
        prop_assert!(report.is_conformant(), "{}", report);
        let ahead = report.issues().iter().filter(|issue| issue.code == IssueCode::FrCore2);
        prop_assert!(ahead.count() <= 4, "{}", report);
        Ok(())
    });
    // nor does one who has moved already get a word
    let moved = moved(&r4::to_string(booking(UseCase::IndividualPractitioner).as_r4()));
    let report = Validator::new(Layer::Guide).edition(Edition::Next).check(moved.as_bytes());
    assert!(report.issues().iter().all(|issue| issue.code != IssueCode::FrCore2), "{report}");
}

/// A concept that was met behind a reference first, where nothing is announced, is announced in its own place.
#[test]
fn what_a_reference_leads_to_is_announced_in_its_place() {
    let text = include_bytes!("../bases/bundle-ps-sans-mode-ni-total.json");
    let report = Validator::new(Layer::Guide).edition(Edition::Next).check(text);
    let ahead = report.issues().iter().filter(|issue| issue.code == IssueCode::FrCore2);
    let paths: Vec<_> = ahead.map(|issue| issue.path.as_str()).collect();
    assert_eq!(paths, ["Bundle.entry[2].resource.identifier[0].type.coding[0].system"], "{report}");
}
