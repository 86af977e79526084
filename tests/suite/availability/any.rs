//! What holds of any answer.

use fhir_sas::{
    diagnostic::{IssueCode, Lang},
    search::{Search, merge},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::effort;
use super::{
    bundle, good, good_sos, line, look_at_report, practitioner, schedule, search, search_for, slot,
    sos_search,
};
use crate::suite::{
    damage::{INTRUDERS, SEARCHSET, with_byte},
    properties::{NAMES, any_json, config, text},
    tree::Tree,
};

/// Judges an answer: whatever came, there is a report in both languages, and it can be sent.
fn judge(body: &[u8]) {
    for search in [Search::Slots(search()), sos_search()] {
        let Ok(answer) = search.read(200, body) else { continue };
        let report = answer.report();
        for lang in [Lang::En, Lang::Fr] {
            assert!(!report.explain(lang).is_empty());
            let outcome = report.outcome(lang);
            assert!(!outcome.issue.is_empty());
            // messages quote texts of the vendor; what upsets a terminal is not among them
            let text = report.explain(lang);
            assert!(!text.contains(|char: char| char.is_control() && char != '\n'), "{text:?}");
        }
    }
}

/// Reads a body in both flows and calls every accessor; returns the number of availabilities.
fn look(body: &[u8]) -> usize {
    let searches = [Search::Slots(search()), sos_search()];
    let mut count = 0;
    for search in &searches {
        match search.read(200, body) {
            Ok(answer) => {
                for slot in answer.availabilities() {
                    assert!(slot.end() > slot.start() && search.window().contains(&slot.start()));
                    let known = slot
                        .practitioner()
                        .id()
                        .is_some_and(|id| search.requested().any(|asked| asked == id.as_str()));
                    assert!(known || slot.place().is_some());
                    assert!(!line(&slot).is_empty());
                    assert!(
                        slot.booking_url_with_origin("sas")
                            .is_none_or(|url| url.contains("origin=sas"))
                    );
                    assert_eq!(slot.booking_url().is_some(), slot.booking_link().is_some());
                    // what slots share is cut
                    let place = slot.place();
                    let texts = [
                        Some(slot.practitioner().display_name()),
                        slot.structure_name(),
                        place.and_then(|place| place.name()),
                        place.and_then(|place| place.city()),
                        place.and_then(|place| place.address_text()),
                    ];
                    let shown = |text: &str| text.chars().count() <= 201;
                    assert!(texts.into_iter().flatten().all(shown), "{texts:?}");
                    assert!(slot.as_r4().status.is_some());
                    count += 1;
                }
                assert!(
                    answer.skipped().iter().all(|one| one.entry() < answer.as_r4().entry.len())
                );
                assert!(
                    answer.availabilities().len() + answer.skipped_count()
                        <= answer.as_r4().entry.len()
                );
                let merged = merge([&answer, &answer], 1000);
                let sources: usize =
                    merged.availabilities().iter().map(|one| one.sources().len()).sum();
                assert_eq!(sources, 2 * answer.availabilities().len());
                // twice the same is once
                assert!(merged.availabilities().len() <= answer.availabilities().len());
                assert_eq!(answer.body(), body);
                look_at_report(&answer);
            }
            Err(refused) => assert!(!refused.message(Lang::Fr).is_empty()),
        }
    }
    count
}

/// Of one to four bytes, that join, turn, hide or end a line.
const LETTERS: &[&str] = &[
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "ﬁ",
    "🏥",
    "👩🏽\u{200d}⚕\u{fe0f}",
    "שלום",
    "مرحبا",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{2028}",
    "\u{85}",
    "\u{9b}31m",
    "\u{a0}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
    "𝔉",
];

fn texts() -> [Vec<u8>; 3] {
    [good().to_string().into_bytes(), good_sos().to_string().into_bytes(), SEARCHSET.to_vec()]
}

#[test]
fn bytes_replaced_and_flipped() {
    let mut survivors = 0;
    for text in texts() {
        for at in (0..text.len()).step_by(effort::step()) {
            survivors += look(&with_byte(&text, at, text[at] ^ (1 << (at % 8))));
            survivors += look(&with_byte(&text, at, INTRUDERS[at % INTRUDERS.len()]));
            if at % 16 == 0 {
                judge(&with_byte(&text, at, text[at] ^ (1 << (at % 7))));
            }
        }
    }
    assert!(survivors > effort::share(4_000), "{survivors}");
}

proptest! {
    #![proptest_config(config())]

    /// Any JSON at any place costs at most what depends on that place.
    #[test]
    fn any_json_anywhere(
        which in 0..3_usize,
        place in any::<proptest::sample::Index>(),
        value in any_json(),
        name in prop_oneof![proptest::sample::select(NAMES).prop_map(str::to_owned), text()],
        replace in any::<bool>(),
    ) {
        let mut tree = Tree::of(&texts()[which]).expect("JSON");
        let mut at = place.index(tree.count());
        match tree.nth(&mut at).expect("a place") {
            Tree::Array(items) if !replace => items.push(value),
            Tree::Object(members) if !replace => drop(members.insert(name, value)),
            other => *other = value,
        }
        look(tree.to_string().as_bytes());
        judge(tree.to_string().as_bytes());
    }

    /// Any letters within any text: accents, emoji, right to left, of no width.
    #[test]
    fn any_letters_in_any_text(
        which in 0..3_usize,
        place in any::<proptest::sample::Index>(),
        at in any::<proptest::sample::Index>(),
        letters in prop_oneof![
            proptest::sample::select(LETTERS).prop_map(str::to_owned),
            "[à-ÿ\u{5d0}-\u{5ea}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2028}🏥-🏹]{1,4}",
            "é{190,210}",
        ],
    ) {
        let mut tree = Tree::of(&texts()[which]).expect("JSON");
        let count = tree.count();
        let mut text = None;
        for step in 0..count {
            let mut nth = (place.index(count) + step) % count;
            if let Some(Tree::Text(_)) = tree.nth(&mut nth) {
                text = Some((place.index(count) + step) % count);
                break;
            }
        }
        let mut nth = text.expect("a text");
        let Some(Tree::Text(text)) = tree.nth(&mut nth) else { panic!("a text") };
        let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        text.insert_str(places[at.index(places.len())], &letters);
        look(tree.to_string().as_bytes());
        judge(tree.to_string().as_bytes());
    }

    #[test]
    fn any_bytes(status in any::<u16>(), body in proptest::collection::vec(any::<u8>(), 0..64)) {
        look(&body);
        judge(&body);
        if let Err(refused) = search().read(status, &body) {
            prop_assert_eq!((refused.status(), refused.body()), (status, &*body));
        }
    }

    /// A slot is what it would be alone: nothing that one slot led to is taken for what another one means.
    #[test]
    fn any_slots_side_by_side(slots in proptest::collection::vec(
        [0..4_usize, 0..3_usize, 0..5_usize, 0..3_usize],
        1..5,
    )) {
        let schedules = ["Schedule/0", "Schedule/1", "Schedule/undefined", ""];
        let providers =
            ["Organization/0", "Organization/1", "HealthcareService/0", "Organization/undefined", ""];
        let reference = |text: &str, system: &str, value: Option<&&str>| {
            let mut reference = json!({});
            if !text.is_empty() {
                reference["reference"] = json!(text);
            }
            if let Some(value) = value {
                reference["identifier"] = json!({"system": system, "value": value});
            }
            reference
        };
        let numbers = ["1950047225", "1010000024"];
        let mut shared: Vec<Value> = Vec::new();
        for (number, rpps) in ["810002909371", "810100000016"].into_iter().enumerate() {
            let id = number.to_string();
            let mut agenda = schedule(&id, &[&format!("Practitioner/{id}")]);
            agenda["identifier"] = json!([{"system": "https://a.fr/agenda", "value": id}]);
            let mut person = practitioner(&id, rpps);
            person["name"] = json!([{"family": format!("Foret {id}")}]);
            shared.extend([agenda, person]);
        }
        let organization = json!({"resourceType": "Organization", "id": "0", "name": "Without a number"});
        let numbered = json!({"resourceType": "Organization", "id": "1", "name": "With a number",
            "identifier": [{"system": "urn:oid:1.2.250.1.71.4.2.2", "value": numbers[0]}]});
        let service = json!({"resourceType": "HealthcareService", "id": "0",
            "providedBy": {"reference": "Organization/1"}});
        shared.extend([organization, numbered, service]);
        let slots: Vec<Value> = (9..).zip(&slots).map(|(hour, [schedule, agenda, provider, number])| {
            let mut slot = slot(&hour.to_string(), hour, "");
            let agenda = ["0", "1"].get(*agenda);
            slot["schedule"] = reference(schedules[*schedule], "https://a.fr/agenda", agenda);
            let number = numbers.get(*number);
            let provider = reference(providers[*provider], "urn:oid:1.2.250.1.71.4.2.2", number);
            let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Slot.serviceType";
            slot["serviceType"] = json!([{"extension": [{"url": url, "valueReference": provider}]}]);
            slot
        }).collect();
        let search = search_for(&["810002909371", "810100000016"]);
        let shown = |slots: &[Value]| -> Vec<String> {
            let body = bundle([slots, &shared].concat()).to_string();
            let answer = search.read(200, body.as_bytes()).expect("an answer");
            // without its place in the answer
            let facts = |line: String| line.split_once(' ').map(|(_, facts)| facts.to_owned());
            answer.availabilities().filter_map(|slot| facts(line(&slot))).collect()
        };
        let alone: Vec<_> = slots.iter().flat_map(|slot| shown(std::slice::from_ref(slot))).collect();
        prop_assert_eq!(shown(&slots), alone);
    }

    /// Whatever the comment, a link with an origin has just one, and it is the requested one.
    #[test]
    fn any_link(comment in prop_oneof![
        "https?://[a-z.]{1,8}(/[a-z%?&#=+ ]{0,12})?(\\?[a-zé%&#=+ ;]{0,24})?(&origin=[a-z]{0,3}){0,2}(#[a-z?&=]{0,8})?",
        text(),
    ]) {
        let mut body = good();
        body["entry"][0]["resource"]["comment"] = serde_json::json!(comment);
        let answer = super::answer(&body);
        let slot = answer.availabilities().next().expect("a slot");
        prop_assert_eq!(slot.booking_url().is_some(), slot.booking_url_with_origin("sas").is_some());
        // the validator knows the same addresses: what is wrong with one that is taken are the words behind it
        let report = answer.report();
        let reported = report.issues().iter().any(|issue| {
            issue.code == IssueCode::SlotBookingUrl && issue.path == "Bundle.entry[0].resource.comment"
        });
        let whole = slot.booking_url().is_some() && slot.booking_url() == slot.comment();
        prop_assert_eq!(reported, slot.comment().is_some() && !whole);
        if let Some(link) = slot.booking_url_with_origin("sas") {
            let query = link.split('#').next().and_then(|link| link.split_once('?')).map_or("", |(_, query)| query);
            let origins: Vec<_> = query.split('&').filter(|part| part.starts_with("origin=") || *part == "origin").collect();
            prop_assert_eq!(origins, ["origin=sas"]);
            prop_assert!(!link.contains(char::is_whitespace));
        }
    }
}
