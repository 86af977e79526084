//! What the platform reads of vendors' answers.

mod any;
mod damaged;
mod examples;
mod large;
mod lists;
mod merge;
mod origin;
mod references;
mod refused;
mod summary;
mod values;

use fhir_sas::{
    diagnostic::Lang,
    search::{Availability, ReceivedResponse, Search, SlotSearch, SpecialtyView},
    terminology::{Booking, Consultation, Visibility},
};
use serde_json::{Value, json};

/// The ids that the tests below request.
pub(super) const ASKED: &str = "810002909371";

/// Asks for the days from 2 to 4 March 2026.
pub(super) fn search() -> SlotSearch {
    search_for(&[ASKED])
}

pub(super) fn search_for(ids: &[&str]) -> SlotSearch {
    SlotSearch::parse(&format!(
        "start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier={}",
        ids.join(",")
    ))
    .expect("a search")
}

pub(super) fn sos_search() -> Search {
    "Schedule?start=ge2026-03-02&start=le2026-03-04&status=free\
     &actor:Location.organization.identifier=334173748400020"
        .parse()
        .expect("a search")
}

/// A free slot that starts at an hour of 2 March and takes a quarter of it.
pub(super) fn slot(id: &str, hour: u8, schedule: &str) -> Value {
    json!({"resourceType": "Slot", "id": id, "schedule": {"reference": schedule}, "status": "free",
        "start": format!("2026-03-02T{hour:02}:00:00.000+01:00"), "end": format!("2026-03-02T{hour:02}:15:00.000+01:00")})
}

pub(super) fn schedule(id: &str, actors: &[&str]) -> Value {
    let actors: Vec<_> = actors.iter().map(|actor| json!({"reference": actor})).collect();
    json!({"resourceType": "Schedule", "id": id, "actor": actors})
}

pub(super) fn practitioner(id: &str, rpps: &str) -> Value {
    json!({"resourceType": "Practitioner", "id": id, "name": [{"family": "Foret", "given": ["Pierre"]}],
        "identifier": [{"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "IDNPS"}]},
            "system": "urn:oid:1.2.250.1.71.4.2.1", "value": rpps}]})
}

pub(super) fn role(id: &str, practitioner: &str, city: &str) -> Value {
    json!({"resourceType": "PractitionerRole", "id": id, "practitioner": {"reference": practitioner},
        "contained": [{"resourceType": "Location", "id": "lieu",
            "address": {"line": ["25 chemin de Mounestie"], "city": city, "postalCode": "31840"}}],
        "organization": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.2", "value": "1950047225"}},
        "location": [{"reference": "#lieu"}], "telecom": [{"system": "phone", "value": "+33561855977"}]})
}

/// An answer of two slots of one practitioner at one place. Entries: the slots, the schedule, the practitioner, the role.
pub(super) fn good() -> Value {
    bundle(vec![
        slot("s1", 9, "Schedule/a"),
        slot("s2", 10, "Schedule/a"),
        schedule("a", &["Practitioner/p", "PractitionerRole/r"]),
        practitioner("p", ASKED),
        role("r", "Practitioner/p", "Aussonne"),
    ])
}

/// An answer of two slots of one place of SOS Médecins. Entries: the slots, the schedule, the place, the association.
pub(super) fn good_sos() -> Value {
    bundle(vec![
        slot("s1", 9, "Schedule/a"),
        slot("s2", 10, "Schedule/a"),
        schedule("a", &["Location/l"]),
        json!({"resourceType": "Location", "id": "l", "name": "Centre Nord", "telecom": [{"value": "0299123456"}],
            "address": {"line": ["320 avenue Patton"], "city": "Rennes", "postalCode": "35700"},
            "managingOrganization": {"reference": "Organization/o"}}),
        json!({"resourceType": "Organization", "id": "o", "name": "SOS Médecins de Rennes",
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.2", "value": "334173748400020"}]}),
    ])
}

pub(super) fn bundle(resources: Vec<Value>) -> Value {
    let entry = |resource: Value| {
        let (of_type, id) = (&resource["resourceType"], &resource["id"]);
        let url = format!(
            "https://a.fr/fhir/{}/{}",
            of_type.as_str().unwrap_or_default(),
            id.as_str().unwrap_or_default()
        );
        json!({"fullUrl": url, "resource": resource})
    };
    let entries: Vec<_> = resources.into_iter().map(entry).collect();
    json!({"resourceType": "Bundle", "type": "searchset", "total": 2, "entry": entries})
}

pub(super) fn answer(body: &Value) -> ReceivedResponse {
    answer_to(&Search::Slots(search()), body)
}

pub(super) fn answer_to(search: &Search, body: &Value) -> ReceivedResponse {
    let answer = search.read(200, body.to_string().as_bytes()).expect("an answer");
    // whatever the answer is, it can be reported on
    look_at_report(&answer);
    answer
}

/// Asks for every text of the report.
pub(super) fn look_at_report(answer: &ReceivedResponse) {
    let report = answer.report();
    for lang in [Lang::En, Lang::Fr] {
        assert!(!report.explain(lang).is_empty());
        assert!(report.issues().iter().all(|issue| !issue.message_with_values(lang).is_empty()));
        assert!(!report.outcome(lang).issue.is_empty());
    }
}

/// The entries that are availabilities, and those that are not, with their codes.
pub(super) fn reported(answer: &ReceivedResponse) -> (Vec<usize>, Vec<String>) {
    let dropped: Vec<_> =
        answer.skipped().iter().map(|one| format!("{} {}", one.entry(), one.code())).collect();
    assert_eq!(dropped.len(), answer.skipped_count());
    (answer.availabilities().map(|slot| slot.entry()).collect(), dropped)
}

/// All data of an availability, in one line.
pub(super) fn line(slot: &Availability<'_>) -> String {
    let codes = |codes: Vec<&str>| codes.join(",");
    let place = slot.place().map_or_else(String::new, |place| {
        let code = place.post_code().map_or_else(String::new, |code| code.to_string());
        let lines: Vec<_> = place.lines().collect();
        let (name, city) = (place.name().unwrap_or("-"), place.city().unwrap_or("-"));
        format!("{name}/{}/{code}/{city}", lines.join("/"))
    });
    let cpts: Vec<_> = slot
        .cpts()
        .map(|cpts| {
            let finess = cpts.finess().map_or_else(String::new, |finess| finess.to_string());
            let phone = cpts.phone().map_or_else(String::new, |phone| phone.to_string());
            format!("{finess}/{}/{phone}", cpts.name().unwrap_or("-"))
        })
        .collect();
    [
        format!("{} {}-{}", slot.entry(), slot.start(), slot.end().time()),
        format!(
            "{} {}",
            slot.practitioner().id().map_or_else(|| "-".to_owned(), |id| id.to_string()),
            slot.practitioner().display_name()
        ),
        place,
        slot.structure().map_or_else(String::new, |id| id.to_string()),
        slot.phone().map_or_else(String::new, |phone| phone.to_string()),
        cpts.join(","),
        slot.booking_url().unwrap_or_default().to_owned(),
        codes(slot.consultations().map(Consultation::code).collect()),
        slot.reasons().collect::<Vec<_>>().join(","),
        slot.specialties().map(SpecialtyView::display).collect::<Vec<_>>().join(","),
        codes(slot.visibilities().map(Visibility::code).collect()),
        slot.booking().map_or("", Booking::code).to_owned(),
    ]
    .join(" | ")
}

/// The value at a place of an answer, by JSON pointer.
pub(super) fn at<'v>(body: &'v mut Value, place: &str) -> &'v mut Value {
    body.pointer_mut(place).unwrap_or_else(|| panic!("{place}"))
}

/// Takes a member away.
pub(super) fn without(body: &mut Value, holder: &str, member: &str) {
    let holder = at(body, holder).as_object_mut().expect("an object");
    assert!(holder.remove(member).is_some(), "{member}");
}
