//! Bounds, sizes, and what happens at them.

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Lang},
    json::RawJson,
    json::ReadError,
    r4::{self, Bundle, Extension, FhirString, Instant, Primitive, Read, Reader, Resource, Slot},
    search::SlotSearch,
    validate::{Layer, Validator},
};
use serde_json::json;

use super::{catalogue::members, round::assert_loss_free, tree::Tree};

fn slot_with(members: &str) -> String {
    format!(r#"{{"resourceType":"Slot",{members}}}"#)
}

#[test]
fn texts_longer_than_the_limit_are_refused() {
    let text = slot_with(r#""status":"free""#);
    assert!(Reader::new().max_bytes(text.len()).read::<Slot>(text.as_bytes()).is_ok());
    assert!(Reader::new().max_bytes(text.len() - 1).read::<Slot>(text.as_bytes()).is_err());
    assert!(Reader::default().read::<Slot>(text.as_bytes()).is_ok());
}

#[test]
fn issues_beyond_the_bound_are_counted() {
    let text = slot_with(
        &(0..10).map(|number| format!("\"x{number}\":{number}")).collect::<Vec<_>>().join(","),
    );
    for (bound, kept) in [(0, 0), (1, 1), (9, 9), (10, 10), (11, 10)] {
        let read = Reader::new().max_issues(bound).read::<Slot>(text.as_bytes()).expect("JSON");
        let issues = read.issues();
        assert_eq!((read.issue_count(), issues.len()), (10, kept));
        for (number, issue) in issues.iter().enumerate() {
            assert_eq!(issue.path, format!("Slot.x{number}"), "the first ones are kept");
        }
        assert!(!read.is_clean(), "also when none is kept");
        assert_loss_free(&read.value, text.as_bytes());
    }
}

/// Long texts of marks that divide addresses, codes, units and paths: what is divided at each of them must neither recurse nor start
/// anew at each.
#[test]
fn long_texts_of_separators_are_checked_like_others() {
    let marks = [
        "#p", "|1", "a/", "a?", "1.", ":", "-a", "a ", "%41", "+", "&a=", "(m.", "[", "{a}", "<",
        "`", "@a", ",1", "1^", "~", "$",
    ];
    for text in marks.map(|mark| mark.repeat(16_000 / mark.len())) {
        let reference =
            json!({"reference": text, "type": text, "identifier": {"system": text, "value": text}});
        let coding = json!({"system": text, "version": text, "code": text, "display": text});
        let concept =
            json!({"coding": [coding, {"system": "http://unitsofmeasure.org", "code": text}]});
        let slot = json!({
            "resourceType": "Slot", "id": text, "implicitRules": text, "language": text,
            "meta": {"profile": [text], "tag": [coding], "lastUpdated": text, "source": text},
            "text": {"status": text, "div": text},
            "contained": [{"resourceType": text}, {"resourceType": "Basic", "id": text, "code": concept}],
            "extension": [
                {"url": text, "valueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": text}},
                {"url": "https://a.fr/e", "valueExpression": {"language": text, "expression": text, "reference": text}},
                {"url": "https://a.fr/e", "valueAttachment": {"contentType": text, "data": text, "url": text}},
            ],
            "identifier": [{"type": concept, "system": text, "value": text, "assigner": reference}],
            "serviceType": [concept], "schedule": reference, "status": text, "start": text, "end": text, "comment": text,
            text.as_str(): text,
        });
        let bundle = json!({
            "resourceType": "Bundle", "type": text, "identifier": {"system": text}, "timestamp": text,
            "link": [{"relation": text, "url": text}],
            "entry": [
                {"fullUrl": text, "resource": slot, "search": {"mode": text}},
                {"request": {"method": text, "url": text, "ifNoneExist": text}, "response": {"status": text, "etag": text}},
            ],
        });
        let bundle = bundle.to_string();
        for layer in [Layer::R4, Layer::Guide] {
            let report = Validator::new(layer).check(bundle.as_bytes());
            assert!(!report.is_conformant());
            for issue in report.issues() {
                let message = issue.message(Lang::En);
                assert!(
                    message.len() < 2_000,
                    "{layer}: {} bytes at {}",
                    message.len(),
                    issue.path.len()
                );
            }
        }
        let search = SlotSearch::parse(&format!(
            "start=ge{text}&status={text}&{text}={text}&_include={text}&schedule.actor:Practitioner.identifier={text}"
        ));
        assert!(search.is_err_and(|error| error.to_string().len() < 2_000));
    }
}

/// Each of 100,000 faults costs the same: if it did not, this would not end.
#[test]
fn many_faults_are_counted() {
    const MANY: usize = 100_000;
    let many = |item: &str| vec![item; MANY].join(",");
    let numbered = (0..MANY).fold(String::new(), |mut text, number| {
        write!(text, ",\"x{number}\":1").expect("a text takes all");
        text
    });
    let cases = [
        ("unknown", slot_with(&numbered[1..]), MANY),
        ("unknown, the same", slot_with(&many("\"x\":1")), 2 * MANY - 1),
        ("the same", slot_with(&many("\"comment\":\"a\"")), MANY - 1),
        ("the same element", slot_with(&many("\"schedule\":{\"display\":\"a\"}")), MANY - 1),
        ("the same wrong", slot_with(&many("\"comment\":5")), 2 * MANY - 1),
        // a list that is kept as JSON is reported too
        ("empty objects", slot_with(&format!("\"identifier\":[{}]", many("{}"))), MANY + 1),
        ("empty texts", slot_with(&format!("\"meta\":{{\"profile\":[{}]}}", many("\"\""))), MANY),
        ("nulls", slot_with(&format!("\"meta\":{{\"profile\":[{}]}}", many("null"))), MANY),
        ("no resources", slot_with(&format!("\"contained\":[{}]", many("{}"))), MANY),
        ("no entries", format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, many("1")), MANY + 1),
        (
            "second choices",
            slot_with(&format!(
                "\"extension\":[{{\"valueCode\":\"a\",{}}}]",
                many("\"valueId\":\"a\"")
            )),
            2 * MANY - 1,
        ),
        ("wrong at the end", slot_with(&format!("\"identifier\":[{},1]", many("{}"))), MANY + 2),
    ];
    for (name, text, count) in cases {
        let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
        assert_eq!(read.issue_count(), count, "{name}");
        assert_eq!(read.issues().len(), 1000, "{name}");
        assert_eq!(Tree::of(&r4::to_vec(&read.value)), Tree::of(text.as_bytes()), "{name}");
    }
}

#[test]
fn long_names_are_cut_in_paths_only() {
    for (letter, quoted) in [("a", false), ("é", true), ("😀", true), ("`", true)] {
        for length in [63, 64, 65, 1000, 100_000] {
            let name = letter.repeat(length);
            let text = slot_with(&format!("\"{name}\":{{\"{name}\":1}}"));
            let read = r4::read::<Slot>(text.as_bytes()).expect("JSON");
            let path = read.issues().remove(0).path;
            let shown = letter.replace('`', "\\`").repeat(length.min(64));
            let expected = match (length > 64, quoted) {
                (true, _) => format!("Slot.`{shown}…`"),
                (false, true) => format!("Slot.`{shown}`"),
                (false, false) => format!("Slot.{shown}"),
            };
            assert_eq!(path, expected);
            assert_eq!(read.value.extra.iter().next().map(|(name, _)| name), Some(&*name));
            assert_loss_free(&read.value, text.as_bytes());
        }
    }
}

#[test]
fn long_values_are_kept() {
    let long = "é".repeat(5 << 20);
    for (member, issues) in
        [("comment", ["bad-primitive"]), ("status", ["bad-primitive"]), ("x", ["unknown-member"])]
    {
        let text = slot_with(&format!(
            "\"{member}\":\"{}\"",
            if member == "status" { format!(" {long}") } else { long.clone() }
        ));
        let read = r4::read::<Slot>(text.as_bytes()).expect("JSON");
        assert_eq!(
            read.issues().iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>(),
            issues
        );
        assert_eq!(r4::to_string(&read.value), text);
        let mut streamed = Vec::new();
        r4::to_writer(&read.value, &mut streamed).expect("a vector takes all");
        assert!(streamed == text.as_bytes());
    }
    // of characters, not of bytes
    let text = slot_with(&format!("\"comment\":\"{}\"", "é".repeat(1024 * 1024)));
    assert!(r4::read::<Slot>(text.as_bytes()).expect("JSON").is_clean());
}

#[test]
fn a_field_that_is_set_wins() {
    let text =
        slot_with(r#""comment":5,"x":1,"_start":7,"schedule":"a","meta":{"profile":"p","y":2}"#);
    let mut slot = r4::read::<Slot>(text.as_bytes()).expect("JSON").value;
    let names: Vec<_> = slot.extra.iter().map(|(name, value)| format!("{name} {value}")).collect();
    assert_eq!(names, ["comment 5", "x 1", "_start 7", "schedule \"a\""]);
    assert_eq!(slot.extra.get("x").map(RawJson::as_str), Some("1"));

    slot.comment = Some("set since".into());
    slot.start = Some("2024-06-12T16:40:00Z".parse::<Instant>().expect("an instant").into());
    slot.meta.as_mut().expect("a meta").profile = ["p".into()].map(Primitive::new).into();
    let expected = slot_with(
        r#""meta":{"profile":["p"],"y":2},"start":"2024-06-12T16:40:00Z","comment":"set since","x":1,"_start":7,"schedule":"a""#,
    );
    assert_eq!(Tree::of(&r4::to_vec(&slot)), Tree::of(expected.as_bytes()));
    assert_eq!(r4::to_string(&slot).matches("\"comment\"").count(), 1);
    assert_eq!(
        serde_json::to_value(&slot).expect("serializes"),
        serde_json::from_str::<serde_json::Value>(&expected).expect("JSON")
    );

    let mut slot = Slot::new(
        r4::Reference::to("Schedule/7"),
        r4::SlotStatus::FREE,
        Instant::from_text("2024-06-12T16:40:00Z"),
        Instant::from_text("2024-06-12T17:00:00Z"),
    );
    slot.extra.push("status", "null".parse().expect("JSON"));
    slot.extra.push("resourceType", "\"Schedule\"".parse().expect("JSON"));
    slot.extra.push("b\"c", "[1, 2.50]".parse().expect("JSON"));
    assert_eq!(
        r4::to_string(&slot),
        r#"{"resourceType":"Slot","schedule":{"reference":"Schedule/7"},"status":"free","start":"2024-06-12T16:40:00Z","end":"2024-06-12T17:00:00Z","b\"c":[1,2.50]}"#
    );
}

#[test]
fn items_are_kept_one_by_one() {
    let text = br#"{"resourceType":"Bundle","entry":[1.50,{"fullUrl":"urn:a"},null,"a",[],{},{"resource":{"id":"b"}}]}"#;
    let bundle = r4::read::<Bundle>(text).expect("JSON").value;
    assert_eq!(bundle.entry.len(), 7);
    let instead: Vec<_> = bundle
        .entry
        .iter()
        .map(|entry| entry.base.extra().instead().map(RawJson::as_str))
        .collect();
    assert_eq!(instead, [Some("1.50"), None, Some("null"), Some("\"a\""), Some("[]"), None, None]);
    assert_eq!(bundle.entry[1].full_url, Some("urn:a".into()));
    assert!(matches!(bundle.entry[6].resource, Some(Resource::Other(_))));
    assert!(
        members(&bundle.entry[0])
            .iter()
            .all(|(_, items)| matches!(items, r4::reflect::Items::None))
    );
    assert_loss_free(&bundle, text);
    assert_eq!(
        serde_json::to_value(&bundle).expect("serializes"),
        serde_json::from_slice::<serde_json::Value>(text).expect("JSON")
    );

    let text = br#"{"resourceType":"Slot","contained":[1,{"resourceType":"Location","id":"l"},null,{"resourceType":"Patient","id":"p"},{}]}"#;
    let slot = r4::read::<Slot>(text).expect("JSON").value;
    assert_eq!(slot.contained.len(), 5);
    let types: Vec<_> = slot.contained.iter().map(Resource::resource_type).collect();
    assert_eq!(types, [None, Some("Location".to_owned()), None, Some("Patient".to_owned()), None]);
    assert_eq!(slot.contained[1].id(), Some("l"));
    assert_loss_free(&slot, text);
}

/// Also when it holds a number that `serde_json` cannot.
#[test]
fn other_resources_show_their_type() {
    for text in [
        r#"{"resourceType":"Patient","x":1e400}"#,
        r#"{"x":{"resourceType":1},"resource\u0054ype":"Patient"}"#,
    ] {
        let resource = r4::read::<Resource>(text.as_bytes()).expect("JSON").value;
        assert_eq!(resource.resource_type().as_deref(), Some("Patient"), "{text}");
        assert_eq!(r4::to_string(&resource), text);
    }
}

fn large_bundle() -> Bundle {
    let mut text = r#"{"resourceType":"Bundle","type":"searchset","entry":["#.to_owned();
    for number in 0..2000 {
        let comma = if number > 0 { "," } else { "" };
        write!(
            text,
            r#"{comma}{{"fullUrl":"urn:{number}","resource":{{"resourceType":"Slot","comment":"n° {number} \"[{{\\","serviceType":[{{"coding":[{{"code":"AMB"}},{{"code":"HH"}}]}}]}}}}"#
        )
        .expect("a text takes all");
    }
    text.push_str("]}");
    r4::read::<Bundle>(text.as_bytes()).expect("JSON").value
}

/// Keeps the size of every piece; fails when it has taken so many bytes.
struct Sink {
    taken: Vec<u8>,
    pieces: Vec<usize>,
    room: usize,
}

impl Sink {
    fn of(room: usize) -> Self {
        Self { taken: Vec::new(), pieces: Vec::new(), room }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.taken.len() + bytes.len() > self.room {
            return Err(io::Error::new(io::ErrorKind::StorageFull, "no more room"));
        }
        self.pieces.push(bytes.len());
        self.taken.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn large_bundles_are_streamed() {
    let bundle = large_bundle();
    let mut sink = Sink::of(usize::MAX);
    r4::to_writer(&bundle, &mut sink).expect("there is room");
    assert!(sink.taken == r4::to_vec(&bundle));
    assert!(
        sink.pieces.len() > 3 && sink.pieces.iter().all(|piece| *piece < 70_000),
        "{:?}",
        sink.pieces
    );

    let mut sink = Sink::of(usize::MAX);
    r4::to_writer_pretty(&bundle, &mut sink).expect("there is room");
    assert!(sink.taken == r4::to_vec_pretty(&bundle));
    assert!(sink.pieces.len() > 3);
    assert!(Tree::of(&sink.taken) == Tree::of(&r4::to_vec(&bundle)));
}

#[test]
fn errors_of_the_sink_are_returned() {
    let bundle = large_bundle();
    let length = r4::to_vec(&bundle).len();
    for room in [0, 1, 100_000, length - 1] {
        let mut sink = Sink::of(room);
        let error = r4::to_writer(&bundle, &mut sink).expect_err("no room");
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert!(
            r4::to_vec(&bundle).starts_with(&sink.taken),
            "nothing is written after what is missing"
        );
        assert!(r4::to_writer_pretty(&bundle, &mut Sink::of(room)).is_err());
    }
    assert!(r4::to_writer(&bundle, &mut Sink::of(length)).is_ok());
}

#[test]
fn writing_into_a_buffer_adds_to_it() {
    let slot = r4::read::<Slot>(slot_with(r#""status":"free""#).as_bytes()).expect("JSON").value;
    let empty = r4::read::<r4::Period>(b"{}").expect("JSON").value;
    // whatever stands before, also what looks as if an object or an array had just been opened
    for before in ["", "data: ", "[", "{", "{\"a\":", "[1,"] {
        let mut out = before.as_bytes().to_vec();
        r4::write_into(&slot, &mut out);
        r4::write_into(&empty, &mut out);
        out.push(b'\n');
        r4::write_into(&slot, &mut out);
        let slot = r4::to_string(&slot);
        assert_eq!(String::from_utf8(out).expect("UTF-8"), format!("{before}{slot}{{}}\n{slot}"));
    }
}

#[test]
fn pretty_text_is_laid_out_by_two() {
    let text = slot_with(
        r#""status":"free","meta":{"profile":["a","b"]},"x":[],"y":{},"z":[{}],"comment":"a\\\" [{:,""#,
    );
    let slot = r4::read::<Slot>(text.as_bytes()).expect("JSON").value;
    let expected = r#"{
  "resourceType": "Slot",
  "meta": {
    "profile": [
      "a",
      "b"
    ]
  },
  "status": "free",
  "comment": "a\\\" [{:,",
  "x": [],
  "y": {},
  "z": [
    {}
  ]
}"#;
    assert_eq!(r4::to_string_pretty(&slot), expected);
}

#[test]
fn raw_json_is_the_text_of_its_value() {
    let raw: RawJson = " { \"a b\" : [ 1.50 , \"\\\" x\" ] } ".parse().expect("JSON");
    assert_eq!(raw.as_str(), r#"{"a b":[1.50,"\" x"]}"#);
    assert_eq!(raw.to_value().expect("a value"), serde_json::json!({"a b": [1.5, "\" x"]}));
    assert_eq!(raw.to_string(), raw.as_str());
    for text in ["", "{", "1 2", "NaN", "01", "[1,]"] {
        assert!(text.parse::<RawJson>().expect_err(text).is_syntax());
    }
    assert!(
        "1e400".parse::<RawJson>().expect("JSON").to_value().is_err(),
        "too large for serde_json"
    );
}

#[test]
fn values_go_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Resource>();
    shared::<Bundle>();
    shared::<Extension>();
    shared::<Slot>();
    shared::<RawJson>();
    shared::<ReadError>();
    shared::<Issue>();
    shared::<IssueCode>();
    shared::<Reader>();
    shared::<Read<'static, Resource>>();
}

#[test]
fn sizes_are_pinned() {
    assert!(size_of::<Primitive<FhirString>>() <= 24);
    assert_eq!(size_of::<Option<Primitive<FhirString>>>(), size_of::<Primitive<FhirString>>());
    assert_eq!(size_of::<Primitive<Instant>>(), 16);
    assert_eq!(size_of::<Option<Primitive<Instant>>>(), 16);
    assert_eq!(size_of::<r4::Base>(), size_of::<usize>());
    assert_eq!(size_of::<r4::reflect::Extra>(), size_of::<usize>());
}
