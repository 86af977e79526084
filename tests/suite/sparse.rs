//! Lists of nearly empty items: their values would take many times the memory of their text.

use std::fmt::Write as _;

use fhir_sas::{
    diagnostic::{IssueCode, Lang},
    json::RawJson,
    r4::{self, Bundle, Practitioner, Reader, Resource, Slot},
    search::{SkipCode, SlotSearch},
    validate::{Layer, Validator},
};

use super::{round::assert_loss_free, tree::Tree};

/// Items, as many as are sparse of every kind.
const MANY: usize = 20_000;

fn list(item: &str, count: usize) -> String {
    vec![item; count].join(",")
}

fn codes(text: &str) -> Vec<(&'static str, String)> {
    let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
    let issues = read.issues();
    let sparse = issues.iter().filter(|issue| issue.code == IssueCode::SparseList);
    sparse.map(|issue| (issue.code.as_str(), issue.path.clone())).collect()
}

/// Lists of elements of every size, of primitives and of what stands beside them.
const LISTS: &[(&str, &str, &str)] = &[
    (r#"{"resourceType":"Bundle","entry":["#, "1", "Bundle.entry"),
    (r#"{"resourceType":"Bundle","entry":["#, "{}", "Bundle.entry"),
    (r#"{"resourceType":"Bundle","entry":["#, r#"{"":1}"#, "Bundle.entry"),
    (r#"{"resourceType":"Practitioner","identifier":["#, "{}", "Practitioner.identifier"),
    (r#"{"resourceType":"Practitioner","address":["#, r#"{"id":""}"#, "Practitioner.address"),
    (r#"{"resourceType":"Practitioner","photo":["#, r#"{"":1}"#, "Practitioner.photo"),
    (r#"{"resourceType":"Practitioner","communication":["#, "{}", "Practitioner.communication"),
    (r#"{"resourceType":"Slot","extension":["#, r#"{"":1}"#, "Slot.extension"),
    (
        r#"{"resourceType":"Slot","contained":["#,
        r#"{"resourceType":"HealthcareService"}"#,
        "Slot.contained",
    ),
    (r#"{"resourceType":"Practitioner","name":[{"_given":["#, "{}", "Practitioner.name[0].given"),
];

#[test]
fn they_are_kept_as_json() {
    for (start, item, path) in LISTS {
        for count in [MANY, MANY + 1, (1 << 15) + 1] {
            let text = [start, &*list(item, count), &*closed(start)].concat();
            assert_eq!(codes(&text), [("sparse-list", (*path).to_owned())], "{start}");
            let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
            // each item is still read for what is wrong with it
            let wrong = !item.contains("resourceType");
            assert!(read.issue_count() > if wrong { count } else { 0 }, "{start}");
            assert_eq!(r4::to_string(&read.value), text, "{start}");
            let report = Validator::new(Layer::Guide).check(text.as_bytes());
            assert!(!report.is_conformant());
        }
        // a few are elements
        let few = [start, &*list(item, 20), &*closed(start)].concat();
        assert_eq!(codes(&few), [], "{start}");
    }
}

/// The brackets that close those that a start opens.
fn closed(start: &str) -> String {
    let mut closed = String::new();
    for byte in start.bytes().rev() {
        match byte {
            b'[' => closed.push(']'),
            b'{' => closed.push('}'),
            _ => {}
        }
    }
    closed
}

/// What is right beside them stays as it is, however much else there is.
#[test]
fn other_lists_are_values() {
    let sparse = list("{}", MANY);
    let text = format!(
        r#"{{"resourceType":"Practitioner","identifier":[{{"system":"urn:oid:1.2.3.4","value":"a"}}],"name":[{{"family":"b","given":["c",null],"_given":[null,{{"id":"d"}}]}}],"telecom":[{sparse}],"qualification":[{{"code":{{"text":"e"}}}}]}}"#
    );
    let practitioner = r4::read::<Practitioner>(text.as_bytes()).expect("JSON").value;
    assert_eq!(practitioner.identifier.len(), 1);
    assert_eq!(practitioner.name[0].given.len(), 2);
    assert_eq!(practitioner.qualification.len(), 1);
    assert!(practitioner.telecom.is_empty());
    let raw = practitioner.extra.get("telecom").map(RawJson::as_str).expect("the list");
    assert_eq!(raw, format!("[{sparse}]"));
    assert_loss_free(&practitioner, text.as_bytes());
}

/// It is the list that is sparse, not what holds it, nor what it holds.
#[test]
fn the_innermost_list_is_kept() {
    let text = format!(
        r#"{{"resourceType":"Bundle","entry":[{{"fullUrl":"urn:a:b","resource":{{"resourceType":"Slot","identifier":[{}]}}}},{{"fullUrl":"urn:a:c"}}]}}"#,
        list("{}", MANY)
    );
    assert_eq!(codes(&text), [("sparse-list", "Bundle.entry[0].resource.identifier".to_owned())]);
    let bundle = r4::read::<Bundle>(text.as_bytes()).expect("JSON").value;
    assert_eq!(bundle.entry.len(), 2);
    assert!(
        matches!(&bundle.entry[0].resource, Some(Resource::Slot(slot)) if slot.identifier.is_empty())
    );
    assert_loss_free(&bundle, text.as_bytes());
}

/// Thousands of items that are wrong are no reason to lose those that are right.
#[test]
fn items_that_are_right_pay_for_others() {
    let slot = r#"{"fullUrl":"https://agenda.example.fr/fhir/Slot/1","resource":{"resourceType":"Slot","id":"1","status":"free","schedule":{"reference":"Schedule/1"},"comment":"https://agenda.example.fr/rdv/1"}}"#;
    let text = format!(
        r#"{{"resourceType":"Bundle","entry":[{},{}]}}"#,
        list("null", 2000),
        list(slot, 500)
    );
    let read = r4::read::<Bundle>(text.as_bytes()).expect("JSON");
    assert_eq!((read.value.entry.len(), read.issue_count()), (2500, 2000));
}

#[test]
fn a_list_of_thousands_of_small_elements_is_none_of_them() {
    let mut codings = String::new();
    for number in 0..MANY {
        let comma = if number > 0 { "," } else { "" };
        write!(codings, r#"{comma}{{"system":"urn:a:b","code":"{number}"}}"#)
            .expect("a text takes all");
    }
    let text = format!(
        r#"{{"resourceType":"Slot","meta":{{"tag":[{codings}]}},"identifier":[{}],"serviceType":[{}]}}"#,
        list(r#"{"system":"urn:a:b","value":"1"}"#, MANY),
        list(r#"{"text":"Consultation"}"#, MANY)
    );
    let read = r4::read::<Slot>(text.as_bytes()).expect("JSON");
    assert!(read.is_clean(), "{:?}", read.issues());
    assert_eq!(read.value.identifier.len(), MANY);
}

#[test]
fn the_message_has_advice() {
    let text = [LISTS[0].0, &*list("1", MANY), "]}"].concat();
    let issues = r4::read::<Resource>(text.as_bytes()).expect("JSON").issues();
    let issue = issues.iter().find(|issue| issue.code == IssueCode::SparseList).expect("an issue");
    assert_eq!(issue.position.map(|position| position.offset), text.find('['));
    assert_eq!(
        issue.message(Lang::En),
        "The list holds many items with next to nothing in them, and takes many times the memory of its text: it is \
         kept as JSON. Leave out the empty items."
    );
    assert_eq!(
        issue.message(Lang::Fr),
        "La liste contient beaucoup d'éléments qui ne disent presque rien, et prend bien plus de mémoire que son \
         texte : elle est gardée en JSON. Omettez les éléments vides."
    );
}

/// What is built is limited whatever builds it: lists, primitives, extra members, resources.
#[test]
fn what_is_built_is_limited() {
    let words = list(r#""a text of more than fourteen bytes""#, 10_000);
    let texts = [
        format!(r#"{{"resourceType":"Practitioner","name":[{{"given":[{words}]}}]}}"#),
        format!(r#"{{"resourceType":"Slot","comment":"{}"}}"#, "a".repeat(100_000)),
        format!(r#"{{"resourceType":"Slot","x":"{}"}}"#, "a".repeat(100_000)),
        format!(r#"{{"resourceType":"Patient","x":"{}"}}"#, "a".repeat(100_000)),
        format!(r#"{{"resourceType":"Slot",{}}}"#, list(r#""x":1"#, 10_000)),
        format!(
            r#"{{"resourceType":"Slot","extension":[{}]}}"#,
            list(r#"{"url":"urn:a:b"}"#, 10_000)
        ),
        format!(r#"{{"resourceType":"Slot","contained":[{}]}}"#, list("1", 10_000)),
        format!(
            r#"{{"resourceType":"Slot","extension":[{{"valueTiming":{{"x":"{}"}}}}]}}"#,
            "a".repeat(100_000)
        ),
    ];
    for text in texts {
        assert!(r4::read::<Resource>(text.as_bytes()).is_ok());
        let read = |limit: usize| Reader::new().max_memory(limit).read::<Resource>(text.as_bytes());
        let error = read(100_000).expect_err("more than 100,000 bytes");
        assert!(error.is_too_large() && !error.is_syntax());
        assert_eq!(error.position(), None);
        assert_eq!(
            error.message(Lang::En),
            "expected a text whose values take at most 100000 bytes of memory; found one whose values take more. Send \
             less at once, or raise the limit with Reader::max_memory"
        );
        assert_eq!(
            error.message(Lang::Fr),
            "attendu : un texte dont les valeurs prennent au plus 100000 octets de mémoire ; elles en prennent \
             davantage. Envoyez-en moins à la fois, ou relevez la limite avec Reader::max_memory"
        );
        assert_eq!(
            Tree::of(&r4::to_vec(&read(usize::MAX).expect("JSON").value)),
            Tree::of(text.as_bytes())
        );
    }
}

/// An answer whose list of entries is kept as JSON reports that, with the number of entries.
#[test]
fn entries_that_are_not_read_are_reported() {
    let search = SlotSearch::parse(
        "start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=810002909371",
    )
    .expect("a search");
    for count in [MANY, (1 << 15) + 1] {
        let body = format!(
            r#"{{"resourceType":"Bundle","type":"searchset","entry":[{}]}}"#,
            list("1", count)
        );
        let answer = search.read(200, body.as_bytes()).expect("an answer");
        assert_eq!((answer.availabilities().len(), answer.skipped_count()), (0, count));
        assert_eq!(answer.skipped()[7].entry(), 7);
        assert_eq!(answer.skipped()[0].code(), SkipCode::SparseList);
        let report = answer.report();
        assert!(report.issues().iter().any(|issue| issue.code == IssueCode::SparseList));
    }
}
