//! Lists that arrive as objects, as PHP writes those whose numbers have gaps, and single items where a list belongs.

use fhir_sas::{
    booking::BookingOrder,
    diagnostic::{Issue, IssueCode},
    r4::{self, Resource},
    search::{ReceivedResponse, Search, SkipCode},
    validate::{Layer, Validator},
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{answer, answer_to, good, good_sos, line, search, sos_search};
use crate::suite::properties::config;

/// How a list is written that is no array.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// An object whose keys count, with a gap.
    Counted,
    /// An object whose keys are names.
    Named,
    /// The item itself, of a list of one.
    Single,
}

const FORMS: [Form; 3] = [Form::Counted, Form::Named, Form::Single];

/// Writes an array in another form.
fn put(list: &mut Value, form: Form) {
    let Value::Array(items) = list else { panic!("a list") };
    *list = match form {
        Form::Single if items.len() == 1 => items.remove(0),
        Form::Single | Form::Counted => keyed(items, |index| index + usize::from(index > 0)),
        Form::Named => keyed(items, |index| format!("n° {index}")),
    };
}

fn keyed<K: ToString>(items: &mut Vec<Value>, key: impl Fn(usize) -> K) -> Value {
    assert!(items.len() < 9, "keys are sorted as texts");
    let items = std::mem::take(items).into_iter().enumerate();
    Value::Object(items.map(|(index, item)| (key(index).to_string(), item)).collect::<Map<_, _>>())
}

/// The places of all lists, those within others first.
fn lists(value: &Value, place: &str, all: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                lists(item, &format!("{place}/{index}"), all);
            }
            all.push(place.to_owned());
        }
        Value::Object(members) => {
            for (name, value) in members {
                lists(value, &format!("{place}/{name}"), all);
            }
        }
        _ => {}
    }
}

fn bodies() -> [(Search, Value); 3] {
    let slots = Search::Slots(search());
    [(slots.clone(), good()), (sos_search(), good_sos()), (slots, rich())]
}

/// The good answer with all that a slot may have.
fn rich() -> Value {
    let mut body = good();
    body["link"] = json!([{"relation": "next", "url": "https://a.fr/2"}]);
    let slot = &mut body["entry"][0]["resource"];
    slot["meta"] = json!({"security": [{"code": "PRO"}, {"code": "CPTS"}]});
    slot["specialty"] = json!([{"coding": [{"code": "SM54"}]}]);
    slot["appointmentType"] = json!({"coding": [{"code": "ROUTINE"}]});
    let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
    slot["serviceType"] = json!([{"coding": [{"code": "AMB"}, {"code": "VR"}]}, {"text": "Suivi"},
        {"extension": [{"url": url, "valueReference": {"reference": "HealthcareService/h"}}]}]);
    let others = [
        json!({"resourceType": "HealthcareService", "id": "h", "providedBy": {"reference": "Organization/o"}}),
        json!({"resourceType": "Organization", "id": "o", "name": "CPTS", "telecom": [{"value": "0102030405"}],
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.2", "value": "1950047225"}]}),
    ];
    let entries = others.map(|resource| json!({"resource": resource}));
    body["entry"].as_array_mut().expect("entries").extend(entries);
    body
}

/// All that an answer gives.
fn given(answer: &ReceivedResponse) -> Vec<String> {
    assert_eq!(answer.skipped_count(), 0, "{:?}", answer.skipped());
    let slots = answer.availabilities().map(|slot| line(&slot));
    slots.chain(answer.next_page().map(str::to_owned)).collect()
}

/// The issues about a list in another form.
fn reported(issues: &[Issue]) -> Vec<&str> {
    let of_list = |issue: &&Issue| issue.code == IssueCode::WrongShape;
    issues.iter().take_while(of_list).map(|issue| issue.path.as_str()).collect()
}

#[test]
fn entries_as_an_object() {
    let mut body = good();
    let right = given(&answer(&body));
    assert_eq!(right.len(), 2);
    for form in [Form::Counted, Form::Named] {
        put(&mut body["entry"], form);
        let read = answer(&body);
        assert_eq!(given(&read), right);
        assert_eq!(read.as_r4().entry.len(), 5);
        let report = read.report();
        assert_eq!(reported(report.issues()), ["Bundle.entry"]);
        let total = |issue: &Issue| issue.code == IssueCode::AnswerTotal;
        assert!(!report.issues().iter().any(total), "{report}");
        // what is in them is checked, and found again in the text
        let mode = report.issues().iter().find(|issue| issue.path == "Bundle.entry[1]");
        let position = mode.and_then(|issue| issue.position).expect("an issue of an entry");
        let text = body.to_string();
        assert!(text[position.offset..].starts_with(r#"{"fullUrl":"https://a.fr/fhir/Slot/s2""#));
        body = good();
    }
}

/// Each list for itself, and all of them at once.
#[test]
fn any_list_of_an_answer() {
    for (search, body) in bodies() {
        let right = given(&answer_to(&search, &body));
        let mut places = Vec::new();
        lists(&body, "", &mut places);
        assert!(places.len() >= 5, "{places:?}");
        for form in FORMS {
            let mut all = body.clone();
            for place in &places {
                let mut one = body.clone();
                put(one.pointer_mut(place).expect("a list"), form);
                let read = answer_to(&search, &one);
                assert_eq!(given(&read), right, "{place} {form:?}");
                assert_eq!(reported(read.report().issues()).len(), 1, "{place} {form:?}");
                put(all.pointer_mut(place).expect("a list"), form);
            }
            let read = answer_to(&search, &all);
            assert_eq!(given(&read), right, "{form:?}");
            assert_eq!(reported(read.report().issues()).len(), places.len(), "{form:?}");
        }
    }
}

/// Who has read a text strictly gets the same report.
#[test]
fn what_was_read_is_judged_like_its_text() {
    let mut body = good();
    put(&mut body["entry"][3]["resource"]["identifier"], Form::Single);
    put(&mut body["entry"], Form::Counted);
    let text = body.to_string();
    let read = r4::read::<Resource>(text.as_bytes()).expect("a bundle");
    // nothing is repaired where the text is to be written again
    let written: Value = serde_json::from_str(&r4::to_string(&read.value)).expect("JSON");
    assert_eq!(written, body);
    let validator = Validator::new(Layer::Guide);
    let (of_text, of_value) = (validator.check(text.as_bytes()), validator.check_read(&read));
    assert_eq!(of_text.issues(), of_value.issues());
    assert_eq!(reported(of_text.issues()), ["Bundle.entry", "Bundle.entry[3].resource.identifier"]);
}

#[test]
fn what_is_no_list_in_any_form_is_set_aside() {
    for (place, value) in [
        ("/entry/2/resource/actor", json!("Practitioner/p")),
        ("/entry/2/resource/actor", json!({"0": {"reference": "Practitioner/p"}, "1": 7})),
        ("/entry/3/resource/identifier", json!({"0": "810002909371"})),
        ("/entry/3/resource/identifier", json!({"a": null})),
    ] {
        let mut body = good();
        *body.pointer_mut(place).expect("a place") = value.clone();
        let read = answer(&body);
        assert_eq!((read.availabilities().len(), read.skipped_count()), (0, 2), "{value}");
        let (_, member) = place.rsplit_once('/').expect("a place");
        assert!(r4::to_string(read.as_r4()).contains(&format!("\"{member}\":{value}")), "{value}");
        assert!(reported(read.report().issues()).is_empty(), "{value}");
    }
}

/// A booking that a platform would rather keep has its lists, whatever their form.
#[test]
fn bookings() {
    let body = json!({"resourceType": "Appointment", "status": "booked",
        "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:15:00.000+01:00",
        "identifier": {"system": "https://agenda.example.fr/rdv", "value": "7"},
        "participant": {"3": {"status": "accepted", "actor": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}}}})
    .to_string();
    let json = Some("application/fhir+json");
    let order = BookingOrder::read_laxly("POST", "", json, body.as_bytes()).expect("a booking");
    assert_eq!(order.id().value(), "7");
    assert_eq!(order.appointment().participant.len(), 1);
    assert_eq!(
        reported(order.report().issues()),
        ["Appointment.identifier", "Appointment.participant"]
    );
    let refusal =
        BookingOrder::read("POST", "", json, body.as_bytes()).expect_err("not conformant");
    assert_eq!(refusal.status(), 422);
    let report = refusal.report().expect("a report");
    assert_eq!(reported(report.issues()), ["Appointment.identifier", "Appointment.participant"]);
}

proptest! {
    #![proptest_config(config())]

    /// Any lists in any forms, with texts of any letters in them.
    #[test]
    fn any_lists_in_any_forms(
        which in 0..3_usize,
        chosen in proptest::collection::vec((any::<proptest::sample::Index>(), 0..3_usize), 1..8),
        name in "\\PC{1,12}",
    ) {
        let (search, mut body) = bodies()[which].clone();
        for entry in body["entry"].as_array_mut().expect("entries") {
            if entry["resource"]["resourceType"] == "Practitioner" {
                entry["resource"]["name"] = json!([{"family": name, "given": [name, "Zoé"]}]);
            }
        }
        let right = given(&answer_to(&search, &body));
        let mut places = Vec::new();
        lists(&body, "", &mut places);
        let mut chosen: Vec<_> = chosen.iter().map(|(at, form)| (at.index(places.len()), FORMS[*form])).collect();
        // those within others first
        chosen.sort_by_key(|(at, _)| *at);
        chosen.dedup_by_key(|(at, _)| *at);
        for (at, form) in &chosen {
            put(body.pointer_mut(&places[*at]).expect("a list"), *form);
        }
        let read = answer_to(&search, &body);
        prop_assert_eq!(given(&read), right);
        prop_assert_eq!(reported(read.report().issues()).len(), chosen.len());
    }
}

/// Of entries that take too much memory each is skipped; those of a member that stands twice are an issue of the report, and no entries
/// of the bundle.
#[test]
fn entries_that_are_kept_as_json_are_skipped_for_their_own_reason() {
    const MANY: usize = 100_000;
    let of = |entries: &str| format!(r#"{{"resourceType":"Bundle","type":"searchset",{entries}}}"#);
    let read = |text: &str| search().read(200, text.as_bytes()).expect("an answer");
    let sparse = read(&of(&format!(r#""entry":[{}]"#, vec!["{}"; MANY].join(","))));
    assert_eq!((sparse.as_r4().entry.len(), sparse.skipped_count()), (0, MANY));
    assert!(sparse.skipped().iter().all(|entry| entry.code() == SkipCode::SparseList));
    for last in ["[]", "{}"] {
        let twice = read(&of(&format!(r#""entry":[{{"fullUrl":"urn:a:b"}},1],"entry":{last}"#)));
        assert_eq!((twice.as_r4().entry.len(), twice.skipped_count()), (0, 0), "{last}");
        let codes: Vec<_> = twice.report().issues().iter().map(|issue| issue.code).collect();
        assert!(codes.contains(&IssueCode::DuplicateMember), "{codes:?}");
    }
}
