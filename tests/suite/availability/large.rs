//! Answers made to take long: were anything looked at again for each that refers to it, the tests would take many minutes.

use fhir_sas::search::{Availability, ReceivedResponse, merge};
use serde_json::{Value, json};

use super::super::effort;
use super::{ASKED, answer, bundle, practitioner, reported, role, schedule, slot};

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
        assert_eq!(reported(&answer(&bundle(all))), (vec![], vec![format!("0 {code}")]));
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

/// All that is shown of an answer's slots, and of them merged with themselves.
fn shown(answer: &ReceivedResponse) -> usize {
    let merged = merge([answer, answer], MANY);
    let texts = |slot: &Availability<'_>| {
        let own = super::line(slot).len() + slot.structure_name().map_or(0, str::len);
        let place = slot.place().map(|place| {
            assert!(place.id().is_none_or(|id| id.value().len() <= 2048));
            place.address_text().map_or(0, str::len) + place.opening_hours().count()
        });
        own + place.unwrap_or_default() + slot.practitioner().given().count()
    };
    let of_merged = merged.availabilities().iter().map(|slot| {
        assert_eq!(slot.sources().len(), 2);
        let place = slot.place().and_then(|place| place.name()).map_or(0, str::len);
        slot.practitioner().display_name().len() + place + usize::from(slot.phone().is_some())
    });
    answer.availabilities().map(|slot| texts(&slot)).chain(of_merged).sum()
}

/// One long or much repeated text that all slots share: what is shown of all of them is in proportion to the answer.
#[test]
fn many_slots_of_one_long_text() {
    let long = "é".repeat(100_000);
    let blanks = "\u{a0}".repeat(100_000);
    let of = |item: Value| json!(vec![item; effort::share(50_000)]);
    for (place, value) in [
        ("/entry/1/resource/name", json!([{"family": long}])),
        ("/entry/1/resource/name", json!([{"family": format!("{blanks}é")}])),
        ("/entry/1/resource/name", json!([{"text": long}])),
        ("/entry/1/resource/name", json!([{"given": of(json!("Zoé"))}])),
        ("/entry/1/resource/name", json!([{"given": of(json!(" ")), "family": "É"}])),
        ("/entry/1/resource/name", of(json!({"use": "old"}))),
        ("/entry/0/resource/actor/0/display", json!(long)),
        ("/entry/2/resource/practitioner/display", json!(format!("{blanks}{long}"))),
        ("/entry/2/resource/telecom", of(json!({"value": "15"}))),
        ("/entry/2/resource/telecom", json!([{"value": format!("0240112233{blanks}")}])),
        ("/entry/2/resource/contained/0/name", json!(long)),
        (
            "/entry/2/resource/contained/0/identifier",
            json!([{"system": "https://a.fr", "value": long}]),
        ),
        ("/entry/2/resource/contained/0/identifier", of(json!({"value": "é"}))),
        ("/entry/2/resource/contained/0/address/line", of(json!("é"))),
        ("/entry/2/resource/contained/0/address/line", of(json!(""))),
        ("/entry/2/resource/contained/0/address/city", json!(format!("{long}{blanks}"))),
        ("/entry/2/resource/contained/0/address/text", json!(long)),
        ("/entry/2/resource/contained/0/address/postalCode", json!(format!("{blanks}44000"))),
        (
            "/entry/2/resource/contained/0/hoursOfOperation",
            of(
                json!({"daysOfWeek": ["mon"], "openingTime": "08:00:00", "closingTime": "20:00:00"}),
            ),
        ),
        ("/entry/3/resource/name", json!(long)),
        ("/entry/3/resource/telecom", of(json!({"value": "15"}))),
    ] {
        let mut own = role("r", "Practitioner/p", "Lyon");
        own["organization"] = json!({"reference": "Organization/o"});
        let mut all = vec![
            schedule("a", &["Practitioner/p", "PractitionerRole/r"]),
            practitioner("p", ASKED),
            own,
            json!({"resourceType": "Organization", "id": "o", "identifier": identifiers()}),
        ];
        let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
        all.extend((0..1000).map(|minute| {
            let mut slot = slot("s", 9, "Schedule/a");
            slot["start"] = json!(format!("2026-03-02T{:02}:{:02}:00.000+01:00", minute / 60, minute % 60));
            slot["end"] = json!("2026-03-03T09:00:00.000+01:00");
            slot["serviceType"] = json!([{"extension": [{"url": url, "valueReference": {"reference": "Organization/o"}}]}]);
            slot
        }));
        let mut body = bundle(all);
        let (holder, member) = place.rsplit_once('/').expect("a place");
        super::at(&mut body, holder)[member] = value;
        if place.ends_with("display") {
            body["entry"][1]["resource"]["name"] = json!([]);
        }
        let read = answer(&body);
        assert_eq!(read.availabilities().len(), 1000, "{place}");
        let (shown, came) = (shown(&read), body.to_string().len());
        assert!(shown < 4 * came, "{place}: {shown} of {came}");
    }
}

/// Many servers of long addresses, each with all types and ids: the reference of an entry leads to its own.
#[test]
fn many_servers_of_long_addresses() {
    let servers = 40;
    let mut all = Vec::new();
    for server in 0..servers {
        all.extend((0..50).map(|_| (server, slot("s", 9, "Schedule/a"))));
        all.push((server, schedule("a", &["Practitioner/p"])));
        let rpps = if server == servers - 1 { ASKED } else { "810000000001" };
        all.push((server, practitioner("p", rpps)));
    }
    let mut body = bundle(all.iter().map(|(_, resource)| resource.clone()).collect());
    let long = "é".repeat(5_000);
    for (entry, (server, resource)) in
        body["entry"].as_array_mut().expect("entries").iter_mut().zip(&all)
    {
        let of_type = resource["resourceType"].as_str().expect("a type");
        entry["fullUrl"] = json!(format!(
            "https://{server}.fr/{long}/{of_type}/{}",
            resource["id"].as_str().expect("an id")
        ));
    }
    let read = answer(&body);
    assert_eq!((read.availabilities().len(), read.skipped_count()), (50, 50 * (servers - 1)));
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
