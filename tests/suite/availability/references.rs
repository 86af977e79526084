//! Every form of reference that vendors write leads to the same availability.

use fhir_sas::{diagnostic::IssueCode, search::Search};
use serde_json::{Value, json};

use super::{
    ASKED, answer, answer_to, at, bundle, good, good_sos, line, practitioner, reported, role,
    schedule, search_for, slot, sos_search, without,
};

/// Of the answer that nothing is wrong with.
const EXPECTED: [&str; 2] = [
    "0 2026-03-02 09:00:00 +01:00-09:15:00 | 810002909371 Pierre FORET | -/25 chemin de Mounestie/31840/Aussonne | 1950047225 \
     | +33561855977 |  |  |  |  |  |  | ",
    "1 2026-03-02 10:00:00 +01:00-10:15:00 | 810002909371 Pierre FORET | -/25 chemin de Mounestie/31840/Aussonne | 1950047225 \
     | +33561855977 |  |  |  |  |  |  | ",
];

fn assert_same(body: &Value) {
    let answer = answer(body);
    let lines: Vec<_> = answer.availabilities().map(|slot| line(&slot)).collect();
    assert_eq!(lines, EXPECTED, "{body:#}\n{:?}", answer.skipped());
    assert!(answer.skipped().is_empty());
}

/// Each reference of the good answer, with the entry that it leads to.
const REFERENCES: [(&str, usize); 5] = [
    ("/entry/0/resource/schedule", 2),
    ("/entry/1/resource/schedule", 2),
    ("/entry/2/resource/actor/0", 3),
    ("/entry/2/resource/actor/1", 4),
    ("/entry/4/resource/practitioner", 3),
];

/// The good answer with each of its references written anew.
fn rewritten(write: impl Fn(&str, &str) -> Value) -> Value {
    let mut body = good();
    for (place, to) in REFERENCES {
        let resource = &body["entry"][to]["resource"];
        let (of_type, id) = (resource["resourceType"].clone(), resource["id"].clone());
        *at(&mut body, place) =
            write(of_type.as_str().expect("a type"), id.as_str().expect("an id"));
    }
    body
}

#[test]
fn relative() {
    assert_same(&good());
    assert_same(&rewritten(|of_type, id| json!({"reference": format!("/{of_type}/{id}")})));
    assert_same(&rewritten(|of_type, id| json!({"reference": format!(" {of_type}/{id}/ ")})));
    assert_same(&rewritten(
        |of_type, id| json!({"reference": format!("{of_type}/{id}/_history/3")}),
    ));
    // an id alone: its type is what belongs there
    assert_same(&rewritten(|_, id| json!({"reference": id})));
}

#[test]
fn absolute() {
    for base in ["https://a.fr/fhir", "https://elsewhere.fr/r4/fhir", "https://<base_URl>"] {
        assert_same(&rewritten(
            |of_type, id| json!({"reference": format!("{base}/{of_type}/{id}")}),
        ));
    }
    assert_same(&rewritten(
        |of_type, id| json!({"reference": format!("https://a.fr/fhir/{of_type}/{id}/_history/1")}),
    ));
}

#[test]
fn urn_uuid() {
    let urn = |id: &str| format!("urn:uuid:00000000-0000-4000-8000-{:0>12x}", id.as_bytes()[0]);
    let mut body = rewritten(|_, id| json!({"reference": urn(id)}));
    for entry in 0..5 {
        let id = body["entry"][entry]["resource"]["id"].clone();
        body["entry"][entry]["fullUrl"] = json!(urn(id.as_str().expect("an id")));
    }
    // with ids, and without
    assert_same(&body);
    for entry in 0..5 {
        without(&mut body, &format!("/entry/{entry}/resource"), "id");
    }
    assert_same(&body);
    // a relative reference to a resource that is only named so
    *at(&mut body, "/entry/0/resource/schedule/reference") =
        json!(format!("Schedule/{}", &urn("a")["urn:uuid:".len()..]));
    assert_same(&body);
}

#[test]
fn without_ids_or_without_full_urls() {
    let mut body = good();
    (0..5).for_each(|entry| without(&mut body, &format!("/entry/{entry}/resource"), "id"));
    assert_same(&body);
    let mut body = good();
    (0..5).for_each(|entry| without(&mut body, &format!("/entry/{entry}"), "fullUrl"));
    assert_same(&body);
}

#[test]
fn contained() {
    // all of it in each slot; what is contained refers to others of the same slot
    let mut parts = vec![schedule("a", &["#p", "#r"]), practitioner("p", ASKED)];
    let mut own = role("r", "#p", "Aussonne");
    let places = own.as_object_mut().and_then(|own| own.remove("contained")).expect("places");
    parts.push(own);
    parts.extend(places.as_array().cloned().unwrap_or_default());
    let slots = [("s1", 9), ("s2", 10)].map(|(id, hour)| {
        let mut slot = slot(id, hour, "#a");
        slot["contained"] = json!(parts);
        slot
    });
    assert_same(&bundle(slots.to_vec()));
    // `#p` of one entry is not that of another
    let mut body = bundle(slots.to_vec());
    *at(&mut body, "/entry/1/resource/contained/1/identifier/0/value") = json!("810000000001");
    assert_eq!(reported(&answer(&body)), (vec![0], vec!["1 not-asked".to_owned()]));
}

/// The `#` of a contained resource left out of the reference, or written into its id: there is nothing else that it could mean.
#[test]
fn contained_without_the_sign() {
    for (reference, id) in [
        ("Location/lieu", "lieu"),
        ("lieu", "lieu"),
        ("#lieu", "#lieu"),
        ("Location/lieu", "#lieu"),
    ] {
        let mut body = good();
        *at(&mut body, "/entry/4/resource/contained/0/id") = json!(id);
        *at(&mut body, "/entry/4/resource/location/0/reference") = json!(reference);
        assert_same(&body);
        assert!(!answer(&body).report().is_conformant());
        // its clocks count for times without offset
        *at(&mut body, "/entry/4/resource/contained/0/address/postalCode") = json!("97400");
        *at(&mut body, "/entry/0/resource/start") = json!("2026-03-02T09:00:00");
        let read = answer(&body);
        let slot = read.availabilities().next().expect("a slot");
        assert_eq!(slot.start().to_string(), "2026-03-02 09:00:00 +04:00", "{reference} {id}");
    }
    // what stands in the answer comes first, and what is of another type is not meant
    for reference in ["Location/lieu", "lieu"] {
        let mut body = good();
        *at(&mut body, "/entry/4/resource/location/0/reference") = json!(reference);
        let mut place =
            json!({"resourceType": "Location", "id": "lieu", "address": {"city": "Nantes"}});
        body["entry"].as_array_mut().expect("entries").push(json!({"resource": place.clone()}));
        let city = |body: &Value| {
            let read = answer(body);
            let slot = read.availabilities().next().expect("a slot");
            slot.place().and_then(|place| place.city()).map(str::to_owned)
        };
        assert_eq!(city(&body).as_deref(), Some("Nantes"));
        place["resourceType"] = json!("Organization");
        *at(&mut body, "/entry/5/resource") = place;
        assert_eq!(city(&body).as_deref(), Some("Aussonne"));
        *at(&mut body, "/entry/4/resource/contained/0/resourceType") = json!("Organization");
        assert_eq!(city(&body), None);
    }
    // an agenda in each slot: the same reference leads to two
    let slots = [("s1", 9), ("s2", 10)].map(|(id, hour)| {
        let mut slot = slot(id, hour, "Schedule/a");
        slot["contained"] = json!([schedule("a", &["Practitioner/p", "PractitionerRole/r"])]);
        slot
    });
    let others = [practitioner("p", ASKED), role("r", "Practitioner/p", "Aussonne")];
    let mut body = bundle(slots.into_iter().chain(others).collect());
    assert_same(&body);
    *at(&mut body, "/entry/1/resource/contained/0/actor") =
        json!([{"reference": "Practitioner/q"}]);
    assert_eq!(reported(&answer(&body)), (vec![0], vec!["1 nobody".to_owned()]));
}

/// Blanks around a system mean as little as those around a value.
#[test]
fn blanks_around_systems() {
    for system in
        [" urn:oid:1.2.250.1.71.4.2.1", "urn:oid:1.2.250.1.71.4.2.1\u{a0}", "1.2.250.1.71.4.2.1\n"]
    {
        let mut body = good();
        *at(&mut body, "/entry/3/resource/identifier/0/system") = json!(system);
        assert_same(&body);
        let report = answer(&body).report();
        let reported = report.issues().iter().any(|issue| {
            issue.path == "Bundle.entry[3].resource.identifier[0].system"
                && issue.code == IssueCode::BadPrimitive
        });
        assert!(reported, "{system:?}");
    }
}

#[test]
fn by_identifier() {
    let national = |value: &str| json!({"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": value}});
    // of a practitioner in the answer, in whatever spelling
    for value in [ASKED, "10002909371", "10 002 909 371"] {
        let mut body = good();
        *at(&mut body, "/entry/2/resource/actor/0") = national(value);
        *at(&mut body, "/entry/4/resource/practitioner") = national(value);
        assert_same(&body);
    }
    // of an organization in the answer
    let mut body = good();
    *at(&mut body, "/entry/4/resource/organization/identifier/value") = json!("95 004 722 5");
    assert_same(&body);
    // of an agenda
    let mut body = good();
    let identifier = json!({"system": "https://a.fr/agenda", "value": "7"});
    body["entry"][2]["resource"]["identifier"] = json!([identifier]);
    for entry in 0..2 {
        body["entry"][entry]["resource"]["schedule"] = json!({"identifier": identifier});
    }
    assert_same(&body);
    body["entry"][2]["resource"]["identifier"][0]["value"] = json!("8");
    assert_eq!(reported(&answer(&body)).1, ["0 no-agenda", "1 no-agenda"]);
    // the reference leads nowhere, the identifier does
    let mut body = good();
    *at(&mut body, "/entry/2/resource/actor/0") =
        json!({"reference": "Practitioner/lost", "identifier": national(ASKED)["identifier"]});
    assert_same(&body);
}

#[test]
fn an_identifier_alone_is_enough() {
    let mut body = good();
    body["entry"].as_array_mut().expect("entries").truncate(3);
    body["entry"][2]["resource"]["actor"] = json!([{"display": "Dr Foret",
        "identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": ASKED}}]);
    let read = answer(&body);
    assert_eq!(reported(&read), (vec![0, 1], vec![]));
    let slot = read.availabilities().next().expect("a slot");
    assert_eq!(slot.practitioner().id().map(|id| id.to_string()).as_deref(), Some(ASKED));
    assert_eq!(slot.practitioner().display_name(), "Dr Foret");
    assert!(slot.practitioner().as_r4().is_none() && slot.place().is_none());
    // the same of a place is nobody
    body["entry"][2]["resource"]["actor"][0]["type"] = json!("Location");
    assert_eq!(reported(&answer(&body)).1, ["0 nobody", "1 nobody"]);
}

#[test]
fn of_several_of_one_name_that_of_the_same_server() {
    let other = "https://b.fr/fhir";
    let mut body = good();
    let mut others = bundle(vec![
        slot("s3", 11, "Schedule/a"),
        schedule("a", &["Practitioner/p", "PractitionerRole/r"]),
        practitioner("p", "810000000001"),
        role("r", "Practitioner/p", "Lille"),
    ]);
    for entry in others["entry"].as_array_mut().expect("entries") {
        let url =
            entry["fullUrl"].as_str().expect("an address").replace("https://a.fr/fhir", other);
        entry["fullUrl"] = json!(url);
        body["entry"].as_array_mut().expect("entries").push(entry.take());
    }
    let search = Search::Slots(search_for(&[ASKED, "810000000001"]));
    let read = answer_to(&search, &body);
    let cities: Vec<_> = read
        .availabilities()
        .map(|slot| {
            let city = slot.place().and_then(|place| place.city()).unwrap_or("-");
            format!("{} {city}", slot.practitioner().id().expect("an id"))
        })
        .collect();
    assert_eq!(cities, ["810002909371 Aussonne", "810002909371 Aussonne", "810000000001 Lille"]);
}

#[test]
fn fallbacks_for_what_an_agenda_does_not_name() {
    // the role alone
    let mut body = good();
    body["entry"][2]["resource"]["actor"] = json!([{"reference": "PractitionerRole/r"}]);
    assert_same(&body);
    // the practitioner alone, who has one role
    let mut body = good();
    body["entry"][2]["resource"]["actor"] = json!([{"reference": "Practitioner/p"}]);
    assert_same(&body);
    // two roles: which one is not known
    body["entry"]
        .as_array_mut()
        .expect("entries")
        .push(json!({"resource": role("r2", "Practitioner/p", "Lille")}));
    let read = answer(&body);
    assert_eq!(reported(&read), (vec![0, 1], vec![]));
    assert!(read.availabilities().all(|slot| slot.place().is_none() && slot.structure().is_none()));
    // a role of somebody else is passed over
    let mut body = good();
    body["entry"]
        .as_array_mut()
        .expect("entries")
        .push(json!({"resource": practitioner("q", "810000000001")}));
    body["entry"][4]["resource"]["practitioner"] = json!({"reference": "Practitioner/q"});
    let read = answer(&body);
    assert_eq!(reported(&read), (vec![0, 1], vec![]));
    assert!(read.availabilities().all(|slot| slot.place().is_none()));
    // a place that the agenda names itself
    let mut body = good();
    body["entry"][2]["resource"]["actor"] =
        json!([{"reference": "Practitioner/p"}, {"reference": "Location/l"}]);
    body["entry"][4]["resource"] =
        json!({"resourceType": "Location", "id": "l", "address": {"city": "Lyon"}});
    let read = answer(&body);
    let slot = read.availabilities().next().expect("a slot");
    assert_eq!(slot.place().and_then(|place| place.city()), Some("Lyon"));
}

#[test]
fn of_several_practitioners_the_one_who_was_requested() {
    let mut body = good();
    body["entry"]
        .as_array_mut()
        .expect("entries")
        .push(json!({"resource": practitioner("q", "810000000001")}));
    body["entry"][2]["resource"]["actor"] = json!([{"reference": "Practitioner/q"}, {"reference": "Practitioner/p"}, {"reference": "PractitionerRole/r"}]);
    assert_same(&body);
    // and of several ids
    let mut body = good();
    body["entry"][3]["resource"]["identifier"] = json!([
        {"system": "https://a.fr/internal", "value": "7"},
        {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810000000001"},
        {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "10002909371"},
    ]);
    assert_same(&body);
}

#[test]
fn places_of_sos_medecins() {
    let expected = "0 2026-03-02 09:00:00 +01:00-09:15:00 | -  | Centre Nord/320 avenue Patton/35700/Rennes | 334173748400020 \
        | +33299123456 |  |  |  |  |  |  | ";
    let lines = |body: &Value| {
        let read = answer_to(&sos_search(), body);
        read.availabilities().map(|slot| line(&slot)).next()
    };
    assert_eq!(lines(&good_sos()).as_deref(), Some(expected));
    // the association by its id only, in the answer or not
    for keep in [5, 4] {
        let mut body = good_sos();
        body["entry"].as_array_mut().expect("entries").truncate(keep);
        body["entry"][3]["resource"]["managingOrganization"] =
            json!({"identifier": {"value": "334173748400020"}});
        assert_eq!(lines(&body).as_deref(), Some(expected));
    }
    // an association with two ids is known by the requested one
    let mut body = good_sos();
    body["entry"][4]["resource"]["identifier"] =
        json!([{"value": "1950047225"}, {"value": "334173748400020"}]);
    assert_eq!(lines(&body).as_deref(), Some(expected));
    // an unknown association costs nothing, another one does
    let mut body = good_sos();
    without(&mut body, "/entry/3/resource", "managingOrganization");
    assert_eq!(reported(&answer_to(&sos_search(), &body)), (vec![0, 1], vec![]));
    let mut body = good_sos();
    *at(&mut body, "/entry/4/resource/identifier/0/value") = json!("392080466300010");
    assert_eq!(reported(&answer_to(&sos_search(), &body)).1, ["0 not-asked", "1 not-asked"]);
}

/// The forms in which a slot can name the CPTS that it is open to.
#[test]
fn communities() {
    let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
    let coding = json!([{"system": "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/", "code": "604"}]);
    let extended = |reference: Value| json!({"extension": [{"url": url, "valueReference": reference}], "coding": coding, "text": "CPTS"});
    let provided =
        |by: Value| json!({"resourceType": "HealthcareService", "id": "h", "providedBy": by});
    let organization = json!({"resourceType": "Organization", "id": "o", "name": "CPTS Est",
        "telecom": [{"system": "email", "value": "a@b.fr"}, {"system": "phone", "value": "01 40 00 00 01"}],
        "identifier": [{"value": "95 004 722 5"}]});
    let to_service = json!({"reference": "HealthcareService/h"});
    let to_organization = json!({"reference": "Organization/o"});
    let by_number =
        json!({"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.2", "value": "1950047225"}});
    let full = "1950047225/CPTS Est/+33140000001";
    for (service_type, service, expected) in [
        (extended(to_service.clone()), provided(to_organization.clone()), full),
        (extended(to_service.clone()), provided(by_number.clone()), full),
        (extended(to_organization.clone()), Value::Null, full),
        (extended(by_number.clone()), Value::Null, full),
        // as a page of the guide spells it
        (
            json!({"valueReference": to_service, "coding": coding}),
            provided(to_organization.clone()),
            full,
        ),
        (extended(json!({"reference": "HealthcareService/lost"})), Value::Null, ""),
        (extended(to_service.clone()), json!({"resourceType": "HealthcareService", "id": "h"}), ""),
    ] {
        let mut body = good();
        body["entry"][0]["resource"]["serviceType"] = json!([service_type, {"text": "Suivi"}]);
        let entries = body["entry"].as_array_mut().expect("entries");
        entries.push(json!({"resource": organization}));
        entries.push(json!({"resource": service}));
        let read = answer(&body);
        let slots: Vec<_> = read.availabilities().collect();
        let reported = line(&slots[0]);
        assert_eq!(reported.split(" | ").nth(5), Some(expected), "{service_type}");
        assert_eq!(reported.split(" | ").nth(8), Some("Suivi"));
        assert_eq!(slots[1].cpts().count(), 0);
    }
    // the number alone, of an organization that the answer does not hold
    let mut body = good();
    body["entry"][0]["resource"]["serviceType"] = json!([extended(by_number)]);
    let read = answer(&body);
    let slot = read.availabilities().next().expect("a slot");
    assert!(slot.is_open_to("950047225".parse().expect("a FINESS")));
    assert!(slot.cpts().all(|cpts| cpts.as_r4().is_none() && cpts.name().is_none()));
}
