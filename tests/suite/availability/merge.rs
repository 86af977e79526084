//! Many vendors' answers as one list.

use std::fs;

use fhir_sas::{
    UseCase,
    identifier::{Finess, PractitionerId},
    search::{Availability, Merged, ReceivedResponse, Search, SlotSearch, merge},
    terminology::{Booking, Visibility},
};
use serde_json::{Value, json};

use super::{
    ASKED, answer, answer_to, bundle, good, good_sos, practitioner, role, schedule, search_for,
    slot, sos_search,
};

/// One slot at 9, of a vendor who describes the place like this.
fn one(structure: Option<&str>, address: Option<[&str; 3]>) -> ReceivedResponse {
    let mut role = role("r", "Practitioner/p", "");
    role["organization"] = structure.map_or(Value::Null, |id| json!({"identifier": {"value": id}}));
    role["contained"][0]["address"] = address.map_or(
        Value::Null,
        |[line, code, city]| json!({"line": [line], "postalCode": code, "city": city}),
    );
    answer(&bundle(vec![
        slot("s", 9, "Schedule/a"),
        schedule("a", &["Practitioner/p", "PractitionerRole/r"]),
        practitioner("p", ASKED),
        role,
    ]))
}

/// How many sources each availability has.
fn sizes(merged: &Merged<'_>) -> Vec<usize> {
    merged.availabilities().iter().map(|one| one.sources().len()).collect()
}

const FINESS: Option<&str> = Some("1950047225");
const OTHER_FINESS: Option<&str> = Some("1950046227");
const RANG: Option<&str> = Some("412345678912345");
const HERE: Option<[&str; 3]> = Some(["25 chemin de l'Étang", "31840", "Aussonne"]);
const THERE: Option<[&str; 3]> = Some(["1 rue Mme Delmas", "47000", "Agen"]);

#[test]
fn the_place_is_one_by_structure_or_by_address() {
    for (places, expected) in [
        // one structure, however the address is written
        (vec![(FINESS, HERE), (FINESS, THERE)], vec![2]),
        (vec![(FINESS, None), (FINESS, HERE)], vec![2]),
        // one address
        (vec![(None, HERE), (None, HERE)], vec![2]),
        (vec![(FINESS, HERE), (None, HERE)], vec![2]),
        (vec![(None, HERE), (FINESS, HERE)], vec![2]),
        // two kinds of ids may be of one structure, two ids of a kind may not
        (vec![(FINESS, HERE), (RANG, HERE)], vec![2]),
        (vec![(FINESS, HERE), (OTHER_FINESS, HERE)], vec![1, 1]),
        (vec![(FINESS, HERE), (RANG, THERE)], vec![1, 1]),
        (vec![(FINESS, None), (RANG, None)], vec![1, 1]),
        // two places
        (vec![(None, HERE), (None, THERE)], vec![1, 1]),
        (vec![(FINESS, HERE), (OTHER_FINESS, THERE)], vec![1, 1]),
        (vec![(FINESS, HERE), (None, THERE)], vec![1, 1]),
        // no data: with the others when they are at one place
        (vec![(None, None), (None, None)], vec![2]),
        (vec![(None, None), (FINESS, HERE)], vec![2]),
        (vec![(None, None), (FINESS, HERE), (None, HERE)], vec![3]),
        (vec![(None, None), (FINESS, HERE), (None, THERE), (None, None)], vec![1, 1, 2]),
        // one that has both joins those that have one of them each, in any order
        (vec![(FINESS, None), (None, HERE), (FINESS, HERE)], vec![3]),
        (vec![(None, HERE), (FINESS, HERE), (FINESS, None)], vec![3]),
        (vec![(FINESS, HERE), (FINESS, None), (None, HERE)], vec![3]),
    ] {
        let answers: Vec<_> = places.iter().map(|(id, address)| one(*id, *address)).collect();
        let merged = merge(&answers, 10);
        assert_eq!(sizes(&merged), expected, "{places:?}");
        let backwards = merge(answers.iter().rev(), 10);
        let (mut forth, mut back) = (sizes(&merged), sizes(&backwards));
        forth.sort_unstable();
        back.sort_unstable();
        assert_eq!(forth, back, "{places:?}");
    }
}

#[test]
fn addresses_are_compared_by_their_words() {
    for (other, same) in [
        (["25 CHEMIN DE L'ETANG", "31 840", "AUSSONNE"], true),
        (["25,  chemin de l’étang ", "31840", "Aussonne cedex"], true),
        (["25 chemin de l'E\u{301}tang", "31840", ""], true),
        (["25 bis chemin de l'Étang", "31840", "Aussonne"], false),
        (["25 chemin de l'Étang", "31841", "Aussonne"], false),
        (["2 5 chemin de l'Étang", "31840", "Aussonne"], false),
        (["", "31840", "Aussonne"], false),
    ] {
        let answers = [one(FINESS, HERE), one(RANG, Some(other))];
        assert_eq!(sizes(&merge(&answers, 10)).len() == 1, same, "{other:?}");
    }
}

#[test]
fn time_and_practitioner_are_the_same_too() {
    let base = good();
    let change = |place: &str, value: Value| {
        let mut body = base.clone();
        *body.pointer_mut(place).expect("a place") = value;
        body
    };
    let search = Search::Slots(search_for(&[ASKED, "810000000001"]));
    for (other, expected) in [
        // the same instants, otherwise written
        (change("/entry/0/resource/start", json!("2026-03-02T08:00:00Z")), vec![2, 2]),
        (change("/entry/0/resource/start", json!("2026-03-02T09:00:00")), vec![2, 2]),
        (change("/entry/0/resource/start", json!("2026-03-02T09:01:00+01:00")), vec![1, 1, 2]),
        (change("/entry/0/resource/end", json!("2026-03-02T09:20:00+01:00")), vec![1, 1, 2]),
        (change("/entry/3/resource/identifier/0/value", json!("10002909371")), vec![2, 2]),
        (change("/entry/3/resource/identifier/0/value", json!("810000000001")), vec![1, 1, 1, 1]),
    ] {
        let answers = [answer_to(&search, &base), answer_to(&search, &other)];
        assert_eq!(sizes(&merge(&answers, 10)), expected, "{other}");
    }
}

#[test]
fn by_start_and_no_more_than_requested() {
    let at = |hours: &[u8]| {
        let mut resources: Vec<_> =
            hours.iter().map(|hour| slot("s", *hour, "Schedule/a")).collect();
        resources.extend([schedule("a", &["Practitioner/p"]), practitioner("p", ASKED)]);
        answer(&bundle(resources))
    };
    let answers = [at(&[14, 9, 11]), at(&[10, 9, 16])];
    let starts = |limit| {
        let merged = merge(&answers, limit);
        let starts: Vec<_> = merged
            .availabilities()
            .iter()
            .map(|one| one.start().time().to_string()[..2].to_owned())
            .collect();
        (starts.join(" "), merged.cut())
    };
    assert_eq!(starts(10), ("09 10 11 14 16".to_owned(), 0));
    assert_eq!(starts(5), ("09 10 11 14 16".to_owned(), 0));
    assert_eq!(starts(2), ("09 10".to_owned(), 3));
    assert_eq!(starts(0), (String::new(), 5));
    assert_eq!(merge([], 10).availabilities().len(), 0);
    assert_eq!(merge(&answers, 3).into_iter().count(), 3);
}

#[test]
fn nothing_of_the_merged_ones_is_lost() {
    let mut first = good();
    let slot = &mut first["entry"][0]["resource"];
    slot["comment"] = json!("https://a.fr/rdv");
    slot["meta"] = json!({"security": [{"code": "PUBLIC"}, {"code": "SNP"}]});
    slot["serviceType"] = json!([{"coding": [{"code": "AMB"}]}, {"text": "Suivi"}]);
    slot["specialty"] = json!([{"coding": [{"code": "SM54"}]}]);
    without_names(&mut first);
    let mut second = good();
    let slot = &mut second["entry"][0]["resource"];
    slot["comment"] = json!("https://b.fr/rdv");
    slot["meta"] = json!({"security": [{"code": "SNP"}, {"code": "CPTS"}]});
    slot["serviceType"] = json!([{"coding": [{"code": "VR"}]}, {"text": "Suivi"}, {"text": "Urgence"},
        {"valueReference": {"identifier": {"value": "1950047225"}}}, {"valueReference": {"identifier": {"value": "1950047225"}}}]);
    slot["specialty"] = json!([{"coding": [{"code": "SM54"}]}, {"text": "ORL"}]);
    slot["appointmentType"] = json!({"coding": [{"code": "ROUTINE"}]});
    second["entry"][4]["resource"]["telecom"] = json!([]);

    let answers = [answer(&first), answer(&second), answer(&first)];
    let merged = merge(&answers, 10);
    assert_eq!(sizes(&merged), [3, 3]);
    let one = &merged.availabilities()[0];
    assert_eq!(one.booking_urls(), ["https://a.fr/rdv", "https://b.fr/rdv"]);
    assert_eq!(one.visibilities(), [Visibility::Public, Visibility::Snp, Visibility::Cpts]);
    assert_eq!(one.consultations().len(), 2);
    assert_eq!(one.reasons(), ["Suivi", "Urgence"]);
    assert_eq!(
        one.specialties().iter().map(|one| one.display()).collect::<Vec<_>>(),
        ["Médecine générale (SM)", "ORL"]
    );
    assert_eq!(one.booking().map(Booking::code), Some("ROUTINE"));
    assert_eq!(one.cpts().len(), 1);
    assert_eq!(one.phone().map(|phone| phone.to_string()).as_deref(), Some("+33561855977"));
    assert_eq!(one.practitioner().display_name(), "Pierre FORET");
    assert_eq!(one.place().and_then(|place| place.city()), Some("Aussonne"));
    assert_eq!(one.structure().map(|id| id.to_string()).as_deref(), Some("1950047225"));
    assert_eq!(one.end().time().to_string(), "09:15:00");
    assert_eq!(
        one.booking_urls_with_origin("sas"),
        ["https://a.fr/rdv?origin=sas", "https://b.fr/rdv?origin=sas"]
    );
    assert_eq!(one.booking_links().len(), 2);
    assert!(one.is_visible_to(Visibility::Cpts) && !one.is_visible_to(Visibility::Pro));
    let [named, other]: [Finess; 2] =
        ["950047225", "310789136"].map(|id| id.parse().expect("an id"));
    assert!(one.is_open_to(named) && !one.is_open_to(other));
    let declared = |id: PractitionerId| (id.as_str() == ASKED).then_some(other);
    assert!(one.is_of_member(other, declared) && !one.is_of_member(named, declared));
}

/// What one source has is what is there of them all; of several, the first that has it; the name of a structure goes with its id.
#[test]
fn facts_are_those_of_the_sources() {
    let with = |name: Value| {
        let mut body = good();
        let at = "https://a.fr/fhir/Organization/o";
        let role = body["entry"].as_array_mut().expect("entries");
        for entry in role.iter_mut() {
            if entry["resource"]["resourceType"] == "PractitionerRole" {
                entry["resource"]["organization"] = json!({"reference": at});
            }
        }
        role.push(json!({"fullUrl": at, "resource": {"resourceType": "Organization", "id": "o",
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.2", "value": "1950047225"}], "name": name}}));
        answer(&body)
    };
    let answers = [with(Value::Null), with(json!("Maison de santé")), with(json!("Cabinet"))];
    let merged = merge(&answers, 10);
    let one = &merged.availabilities()[0];
    assert_eq!((sizes(&merged)[0], one.structure_name()), (3, Some("Maison de santé")));
    // each address once, also when only its origin differed
    let at = |address: &str| {
        let mut body = good();
        body["entry"][0]["resource"]["comment"] = json!(address);
        answer(&body)
    };
    let answers = [at("https://a.fr/rdv?origin=x"), at("https://a.fr/rdv")];
    let merged = merge(&answers, 10);
    let one = &merged.availabilities()[0];
    assert_eq!(one.booking_urls().len(), 2);
    assert_eq!(one.booking_urls_with_origin("sas"), ["https://a.fr/rdv?origin=sas"]);
}

/// What a slot states of itself is there of the merged one under the same name, or in the plural.
#[test]
fn a_merged_slot_has_what_a_slot_has() {
    let listing = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/api/public.txt");
    // it is no part of the package
    let Ok(listing) = fs::read_to_string(listing) else { return };
    let names = |of: &'static str| {
        let of_type = listing.lines().filter_map(move |line| line.strip_prefix(of));
        of_type.filter_map(|rest| rest.split(['(', '<']).next())
    };
    let merged: Vec<_> = names("fn fhir_sas::search::MergedAvailability::").collect();
    let own = ["answer", "as_r4", "comment", "entry", "use_case"];
    let several = ["booking_link", "booking_url", "booking_url_with_origin"];
    for name in names("fn fhir_sas::search::Availability::").filter(|name| !own.contains(name)) {
        let name = if several.contains(&name) {
            name.replace("link", "links").replace("url", "urls")
        } else {
            name.to_owned()
        };
        assert!(merged.contains(&&*name), "{name}: {merged:?}");
    }
}

fn without_names(body: &mut Value) {
    body["entry"][3]["resource"]["name"] = json!([]);
}

/// The same agenda answers a search for a practitioner and one for a CPTS.
#[test]
fn flows_are_merged_too() {
    let alone = search_for(&[ASKED]);
    let cpts =
        SlotSearch::cpts(alone.window(), alone.practitioners().iter().copied()).expect("a search");
    let body = good().to_string();
    let answers = [alone, cpts].map(|search| search.read(200, body.as_bytes()).expect("an answer"));
    let merged = merge(&answers, 10);
    let flows = merged.availabilities()[0].sources().iter().map(Availability::use_case);
    assert_eq!(flows.collect::<Vec<_>>(), [UseCase::IndividualPractitioner, UseCase::Cpts]);
}

#[test]
fn at_sos_medecins_the_place_counts() {
    // two places of one association at the same time
    let mut body = good_sos();
    let mut other = body["entry"][3].clone();
    other["resource"]["id"] = json!("m");
    other["fullUrl"] = json!("https://a.fr/fhir/Location/m");
    other["resource"]["address"]["line"] = json!(["1 rue Pottier"]);
    let entries = body["entry"].as_array_mut().expect("entries");
    entries.push(other);
    entries.push(json!({"resource": schedule("b", &["Location/m"])}));
    entries.push(json!({"resource": slot("s3", 9, "Schedule/b")}));
    // and two doctors at one
    let mut second = slot("s4", 9, "Schedule/a");
    second["comment"] = json!("https://a.fr/2");
    entries.push(json!({"resource": second}));
    let answers = [answer_to(&sos_search(), &body)];
    assert_eq!(answers[0].availabilities().len(), 4);
    let merged = merge(&answers, 10);
    assert_eq!(sizes(&merged), [2, 1, 1]);
    let names: Vec<_> = merged
        .availabilities()
        .iter()
        .map(|one| one.place().and_then(|place| place.lines().next()).unwrap_or("-"))
        .collect();
    assert_eq!(names, ["320 avenue Patton", "1 rue Pottier", "320 avenue Patton"]);
    // without an address the vendor's id of the place, its name, or nothing that distinguishes two
    for (change, count) in [
        (json!({"identifier": [{"system": "https://a.fr", "value": "7"}]}), 1),
        (json!({"name": "Centre Nord"}), 1),
        (json!({"name": null}), 2),
    ] {
        let mut body = good_sos();
        let place = &mut body["entry"][3]["resource"];
        place["address"] = Value::Null;
        for (name, value) in change.as_object().expect("an object") {
            place[name] = value.clone();
        }
        body["entry"][1]["resource"] = body["entry"][0]["resource"].clone();
        let answers = [answer_to(&sos_search(), &body)];
        assert_eq!(merge(&answers, 10).availabilities().len(), count, "{change}");
    }
}
