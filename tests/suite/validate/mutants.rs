//! One change of any base: a report, the same each time, and none for what is no change.

use fhir_sas::{
    r4::{self, Resource},
    validate::{Layer, Report, Validator},
};
use proptest::prelude::*;

use super::{sample, spans::Span};

/// Fewer than usual, for each is checked several times; and nothing is written beside the tests.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() }
}

#[derive(Debug, Clone)]
enum Change {
    Delete,
    Duplicate,
    Retype(&'static str),
    Rename(String),
}

fn change() -> impl Strategy<Value = Change> {
    let kinds = vec![
        "null",
        "true",
        "0",
        "-1.50",
        "\"\"",
        "\" \"",
        "\"a\"",
        "\"2024-02-30\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "{\"a\":1}",
        "[{\"url\":\"a\"}]",
        "{\"resourceType\":\"Slot\"}",
        "[1,\"a\"]",
    ];
    let names = vec![
        "id",
        "_id",
        "value",
        "valueString",
        "extension",
        "modifierExtension",
        "url",
        "contained",
        "resource",
        "resourceType",
        "reference",
        "profile",
        "status",
        "start",
        "",
        "é`\\\"",
        "x",
    ];
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        proptest::sample::select(kinds).prop_map(Change::Retype),
        proptest::sample::select(names).prop_map(|name| Change::Rename(name.to_owned())),
        "[_a-zA-Zé]{0,12}".prop_map(Change::Rename),
    ]
}

/// A member or an item: from its first byte to its last, and its value.
struct Part<'s> {
    start: usize,
    name: Option<&'s str>,
    value: &'s Span,
    /// How many stand beside it, and which of them it is.
    count: usize,
    index: usize,
}

fn parts(span: &Span) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    span.each(&mut |holder| {
        let members =
            holder.members().iter().map(|member| (Some(&member.name), member.start, &member.value));
        let items = holder.items().iter().map(|item| (None, item.start, item));
        let count = holder.members().len() + holder.items().len();
        for (index, (name, start, value)) in members.chain(items).enumerate() {
            parts.push(Part { start, name: name.map(String::as_str), value, count, index });
        }
    });
    parts
}

fn changed(text: &str, part: &Part<'_>, change: &Change) -> String {
    let end = part.value.end;
    let own = &text[part.start..end];
    let (before, after) = (&text[..part.start], &text[end..]);
    match change {
        // with the comma before or after it
        Change::Delete if part.count == 1 => [before, after].concat(),
        Change::Delete if part.index + 1 < part.count => {
            [before, after.trim_start().strip_prefix(',').expect("a comma")].concat()
        }
        Change::Delete => [before.trim_end().strip_suffix(',').expect("a comma"), after].concat(),
        Change::Duplicate => [before, own, ",", own, after].concat(),
        Change::Retype(value) => [&text[..part.value.start], value, after].concat(),
        Change::Rename(name) => {
            let rest = if part.name.is_some() {
                own.split_once("\":").map_or(own, |(_, rest)| rest)
            } else {
                return text.to_owned(); // items have no name
            };
            let name = serde_json::to_string(name).expect("a text");
            [before, &name, ":", rest, after].concat()
        }
    }
}

fn reported(report: &Report) -> (usize, usize, usize, Vec<String>) {
    let issues = report.issues().iter().map(|issue| format!("{issue:?}"));
    (report.error_count(), report.warning_count(), report.issue_count(), issues.collect())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_change_has_one_report(
        base in 0..50_usize,
        part in any::<proptest::sample::Index>(),
        change in change(),
    ) {
        let (name, text) = &sample::bases()[base];
        let span = Span::of(text);
        let parts = parts(&span);
        let part = &parts[part.index(parts.len())];
        let mutant = changed(text, part, &change);
        for layer in Layer::ALL {
            let validator = Validator::new(*layer);
            let report = validator.check(mutant.as_bytes());
            prop_assert!(!report.is_unread(), "{name}: {mutant}");
            prop_assert_eq!(reported(&report), reported(&validator.check(mutant.as_bytes())));
            prop_assert_eq!(report.is_conformant(), report.error_count() == 0);
            let read = r4::read::<Resource>(mutant.as_bytes()).expect("JSON");
            let all = validator.check_value(&read.value);
            prop_assert_eq!(validator.is_valid(&read.value), all.is_conformant(), "{}", mutant);
            prop_assert_eq!(validator.first(&read.value).is_none(), all.is_conformant());
            // at the layer of the guide they need not conform
            if mutant == *text && *layer <= Layer::Profile {
                prop_assert!(report.is_conformant(), "{name} is a base");
            }
        }
    }

    /// To write a part again, or to give it the name that it has, changes nothing.
    #[test]
    fn what_is_no_change_is_no_fault(base in 0..50_usize, part in any::<proptest::sample::Index>()) {
        let (_, text) = &sample::bases()[base];
        let span = Span::of(text);
        let parts = parts(&span);
        let part = &parts[part.index(parts.len())];
        let spaced = [&text[..part.start], " \n\t", &text[part.start..part.value.start], " ", &text[part.value.start..]];
        let mut same = vec![spaced.concat()];
        if let Some(name) = part.name {
            same.push(changed(text, part, &Change::Rename(name.to_owned())));
            // a name may be written with escapes
            let units: Vec<_> = name.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
            let escaped = ["\\u", &units.join("\\u")].concat();
            let value = part.value.cut(text);
            same.push([&text[..part.start], "\"", &escaped, "\":", value, &text[part.value.end..]].concat());
        }
        let validator = Validator::new(Layer::Profile);
        let of = |text: &str| {
            let report = validator.check(text.as_bytes());
            let issues = report.issues().iter().map(|issue| (issue.code, issue.path.clone()));
            (report.error_count(), issues.collect::<Vec<_>>())
        };
        let expected = of(text);
        prop_assert_eq!(expected.0, 0);
        for same in same {
            prop_assert_eq!(&of(&same), &expected, "{}", same);
        }
    }
}

#[test]
fn changes_do_what_they_describe() {
    let text = r#"{"a": 1, "b":[1 ,2]}"#;
    let span = Span::of(text);
    let parts = parts(&span);
    assert_eq!(parts.len(), 4);
    let of = |part: usize, change: Change| changed(text, &parts[part], &change);
    assert_eq!(of(0, Change::Delete), r#"{ "b":[1 ,2]}"#);
    assert_eq!(of(1, Change::Delete), r#"{"a": 1}"#);
    assert_eq!(of(2, Change::Delete), r#"{"a": 1, "b":[2]}"#);
    assert_eq!(of(3, Change::Delete), r#"{"a": 1, "b":[1 ]}"#);
    assert_eq!(of(0, Change::Duplicate), r#"{"a": 1,"a": 1, "b":[1 ,2]}"#);
    assert_eq!(of(3, Change::Duplicate), r#"{"a": 1, "b":[1 ,2,2]}"#);
    assert_eq!(of(1, Change::Retype("null")), r#"{"a": 1, "b":null}"#);
    assert_eq!(of(0, Change::Rename("c".into())), r#"{"c": 1, "b":[1 ,2]}"#);
    assert_eq!(of(2, Change::Rename("c".into())), text);
}
