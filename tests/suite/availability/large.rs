//! Answers made to take long: were anything looked at again for each that refers to it, the tests would take many minutes.

use fhir_sas::search::merge;
use serde_json::{Value, json};

use super::{ASKED, answer, bundle, practitioner, role, schedule, slot, told};

const MANY: usize = 8_000;

fn many(item: impl Fn(usize) -> Value) -> Vec<Value> {
    (0..MANY).map(item).collect()
}

/// Many identifiers, of which none is a national one.
fn identifiers() -> Vec<Value> {
    many(|number| json!({"system": "https://a.fr/id", "value": number.to_string()}))
}

#[test]
fn one_agenda_of_many_actors() {
    for reference in ["Practitioner/p", "PractitionerRole/r", "#p", "Practitioner/lost"] {
        let mut all = vec![
            slot("s", 9, "Schedule/a"),
            practitioner("p", "810000000001"),
            role("r", "Practitioner/p", "Lyon"),
        ];
        let actors: Vec<_> = (0..MANY).map(|_| reference).collect();
        let mut agenda = schedule("a", &actors);
        agenda["contained"] = json!(many(
            |number| json!({"resourceType": "Practitioner", "id": format!("{number}")})
        ));
        all.push(agenda);
        let code =
            if reference.ends_with("lost") || reference == "#p" { "nobody" } else { "not-asked" };
        assert_eq!(told(&answer(&bundle(all))), (vec![], vec![format!("0 {code}")]));
    }
}

#[test]
fn many_agendas_of_one_practitioner_role_and_structure() {
    let mut own = practitioner("p", ASKED);
    own["identifier"].as_array_mut().expect("identifiers").extend(identifiers());
    let mut role = role("r", "Practitioner/p", "Lyon");
    role["organization"] = json!({"reference": "Organization/o"});
    let mut places = many(|number| json!({"reference": format!("Location/{number}")}));
    places.push(json!({"reference": "#lieu"}));
    role["location"] = json!(places);
    role["telecom"] = json!(many(|_| json!({"system": "phone", "value": "15"})));
    let mut all = vec![
        own,
        role,
        json!({"resourceType": "Organization", "id": "o", "identifier": identifiers()}),
    ];
    for number in 0..MANY {
        let id = number.to_string();
        all.push(slot(&id, 9, &format!("Schedule/{id}")));
        all.push(schedule(&id, &["Practitioner/p", "PractitionerRole/r"]));
    }
    let read = answer(&bundle(all));
    assert_eq!(read.availabilities().len(), MANY);
    assert!(read.availabilities().all(|slot| slot.phone().is_none() && slot.place().is_some()));
    assert_eq!(merge([&read], 10).availabilities()[0].sources().len(), MANY);
}

#[test]
fn many_slots_of_many_communities() {
    let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
    let service = json!({"extension": [{"url": url, "valueReference": {"reference": "HealthcareService/h"}}]});
    let mut slot = slot("s", 9, "Schedule/a");
    slot["serviceType"] = json!(vec![service; MANY]);
    let read = answer(&bundle(vec![
        slot,
        schedule("a", &["Practitioner/p"]),
        practitioner("p", ASKED),
        json!({"resourceType": "HealthcareService", "id": "h", "providedBy": {"reference": "Organization/o"}}),
        json!({"resourceType": "Organization", "id": "o", "name": "CPTS", "identifier": identifiers()}),
    ]));
    let slot = read.availabilities().next().expect("a slot");
    assert_eq!(slot.cpts().count(), MANY);
}

#[test]
fn many_of_one_name() {
    let mut all: Vec<_> = (0..MANY).map(|_| slot("s", 9, "Schedule/a")).collect();
    all.extend((0..MANY).map(|_| schedule("a", &["Practitioner/p"])));
    all.push(practitioner("p", ASKED));
    let mut body = bundle(all);
    for (number, entry) in body["entry"].as_array_mut().expect("entries").iter_mut().enumerate() {
        let of_type = entry["resource"]["resourceType"].as_str().expect("a type");
        entry["fullUrl"] = json!(format!("https://{}.fr/{of_type}/a", number % MANY));
    }
    assert_eq!(answer(&body).availabilities().len(), MANY);
}

#[test]
fn many_at_one_moment_in_many_places() {
    let mut all = vec![practitioner("p", ASKED)];
    for number in 0..MANY {
        let id = number.to_string();
        all.push(slot(&id, 9, &format!("Schedule/{id}")));
        all.push(schedule(&id, &["Practitioner/p", &format!("Location/{id}")]));
        all.push(json!({"resourceType": "Location", "id": id, "address": {"line": [id], "postalCode": "31840"}}));
    }
    let read = answer(&bundle(all));
    let merged = merge([&read, &read], MANY / 2);
    assert_eq!((merged.availabilities().len(), merged.cut()), (MANY / 2, MANY / 2));
    assert!(merged.availabilities().iter().all(|one| one.sources().len() == 2));
}
