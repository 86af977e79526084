//! Datatypes that are kept as JSON are judged like those that are modelled.

use fhir_sas::{
    diagnostic::{Issue, Lang},
    r4::{self, Location, Resource},
    validate::{Layer, Validator},
};

/// Code, path below the extension and English text of each issue of a value, in that order. A text and the value read from it
/// have the same ones.
fn reported(value: &str) -> Vec<(&'static str, String, String)> {
    let text = format!(
        r#"{{"resourceType":"Location","extension":[{{"url":"https://x.example/a",{value}}}]}}"#
    );
    let reported = |issues: &[Issue]| -> Vec<_> {
        let below =
            |path: &str| path.strip_prefix("Location.extension[0].value.").map(str::to_owned);
        let mut reported: Vec<_> = issues
            .iter()
            .map(|issue| {
                let path = below(&issue.path).unwrap_or_else(|| panic!("{issue}"));
                (issue.code.as_str(), path, issue.message(Lang::En))
            })
            .collect();
        reported.sort();
        reported
    };
    let validator = Validator::new(Layer::R4);
    let of_text = validator.check(text.as_bytes());
    assert!(of_text.issues().iter().all(|issue| issue.position.is_some()), "{of_text}");
    let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
    assert!(read.is_clean(), "what is kept as JSON is judged later: {:?}", read.issues());
    assert_eq!(r4::to_string(&read.value), text);
    assert_eq!(reported(of_text.issues()), reported(validator.check_value(&read.value).issues()));
    reported(of_text.issues())
}

/// One value of each type that nothing is wrong with, with every kind of member that it has.
const RIGHT: &[&str] = &[
    r#""valueAnnotation":{"id":"a","authorString":"Z","time":"2024-06","text":"*a*"}"#,
    r#""valueAnnotation":{"authorReference":{"reference":"Practitioner/1"},"text":"a","_text":{"id":"b"}}"#,
    r#""valueContactDetail":{"name":"n","telecom":[{"system":"phone","value":"1"}]}"#,
    r#""valueContributor":{"type":"author","name":"Z","contact":[{"name":"n"},{"name":"m"}]}"#,
    r#""valueDataRequirement":{"type":"Slot","profile":["https://x.example/p"],"subjectReference":{"reference":"Group/1"},
        "mustSupport":["a",null],"_mustSupport":[null,{"extension":[{"url":"https://x.example/b","valueString":"c"}]}],
        "codeFilter":[{"path":"a","code":[{"system":"http://hl7.org/fhir/slotstatus","code":"free"}]},{"searchParam":"b"}],
        "dateFilter":[{"path":"start","valueDateTime":"2024-06"}],"limit":3,"sort":[{"path":"start","direction":"ascending"}]}"#,
    r#""valueDosage":{"modifierExtension":[{"url":"https://x.example/m","valueBoolean":true}],"sequence":1,"asNeededBoolean":true,
        "timing":{"code":{"text":"a"}},"doseAndRate":[{"doseQuantity":{"value":1.50},"rateRatio":{"numerator":{"value":1},"denominator":{"value":2}}}]}"#,
    r#""valueExpression":{"language":"text/fhirpath","expression":"true"}"#,
    r#""valueExpression":{"language":"text/fhirpath","reference":"https://x.example/e"}"#,
    r#""valueParameterDefinition":{"use":"in","min":0,"max":"*","type":"Any"}"#,
    r#""valueRelatedArtifact":{"type":"derived-from","document":{"url":"https://x.example/d"}}"#,
    r#""valueSampledData":{"origin":{"value":0},"period":1.0e1,"dimensions":1,"data":"1 E"}"#,
    r#""valueTiming":{"event":["2024-06-12"],"repeat":{"boundsPeriod":{"start":"2024-06"},"count":1,"countMax":2,"duration":1,
        "durationMax":2,"durationUnit":"h","period":1,"periodMax":2,"periodUnit":"wk","dayOfWeek":["mon","tue"],
        "when":["MORN","ACM"],"offset":5}}"#,
    r#""valueTiming":{"repeat":{"timeOfDay":["08:30:00"]}}"#,
    r#""valueTriggerDefinition":{"type":"named-event","name":"a"}"#,
    r#""valueTriggerDefinition":{"type":"periodic","timingTiming":{"event":["2024"]}}"#,
    r#""valueTriggerDefinition":{"type":"data-added","data":[{"type":"Slot"}],"condition":{"language":"text/cql","expression":"a"}}"#,
    r#""valueUsageContext":{"code":{"system":"https://x.example/s","code":"focus"},"valueRange":{"low":{"value":1},"high":{"value":2}}}"#,
];

#[test]
fn nothing_is_wrong_with_right_values() {
    for value in RIGHT {
        let value = value.replace("\n        ", "");
        assert_eq!(reported(&value), [], "{value}");
    }
}

/// A value, and the one thing that is wrong with it: code, place, start of the text.
const WRONG: &[(&str, &str, &str, &str)] = &[
    (r#""valueTiming":{}"#, "empty-object", "ofType(Timing)", "An object must have"),
    (
        r#""valueTiming":{"repeat":{}}"#,
        "empty-object",
        "ofType(Timing).repeat",
        "An object must have",
    ),
    (
        r#""valueTiming":{"evnt":["2024"]}"#,
        "unknown-member",
        "ofType(Timing).evnt",
        "FHIR R4 has no member",
    ),
    (
        r#""valueTiming":{"event":"2024"}"#,
        "wrong-shape",
        "ofType(Timing).event",
        "Expected an array (of dateTime)",
    ),
    (
        r#""valueTiming":{"event":["2024-13"]}"#,
        "bad-primitive",
        "ofType(Timing).event[0]",
        "The value is no FHIR dateTime",
    ),
    (
        r#""valueTiming":{"event":["2024"],"event":["2025"]}"#,
        "duplicate-member",
        "ofType(Timing).event",
        "This member stands more than once",
    ),
    (
        r#""valueTiming":{"repeat":{"boundsPeriod":{"start":"2024"},"boundsRange":{"low":{"value":1}}}}"#,
        "second-choice",
        "ofType(Timing).repeat.bounds.ofType(Range)",
        "Only one value is allowed",
    ),
    (
        r#""valueTiming":{"repeat":{"boundsPeriod":{"start":"2025","end":"2024"}}}"#,
        "broken-invariant",
        "ofType(Timing).repeat.bounds.ofType(Period)",
        "A period must not end before",
    ),
    (
        r#""valueTiming":{"repeat":{"dayOfWeek":["mon","dim"]}}"#,
        "code-not-allowed",
        "ofType(Timing).repeat.dayOfWeek[1]",
        "Expected one of fri, mon, sat, sun, thu, tue, wed",
    ),
    (
        r#""valueTiming":{"repeat":{"modifierExtension":[{"url":"https://x.example/m","valueBoolean":true}]}}"#,
        "unknown-member",
        "ofType(Timing).repeat.modifierExtension",
        "FHIR R4 has no member",
    ),
    (
        r#""valueTiming":{"repeat":{"duration":1}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "A `duration` needs a `durationUnit`.",
    ),
    (
        r#""valueTiming":{"repeat":{"period":1}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "A `period` needs a `periodUnit`.",
    ),
    (
        r#""valueTiming":{"repeat":{"duration":-1.5,"durationUnit":"h"}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`duration` must not be below 0.",
    ),
    (
        r#""valueTiming":{"repeat":{"period":-1,"periodUnit":"h"}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`period` must not be below 0.",
    ),
    (
        r#""valueTiming":{"repeat":{"periodMax":1}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`periodMax` needs a `period`.",
    ),
    (
        r#""valueTiming":{"repeat":{"durationMax":1}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`durationMax` needs a `duration`.",
    ),
    (
        r#""valueTiming":{"repeat":{"countMax":1}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`countMax` needs a `count`.",
    ),
    (
        r#""valueTiming":{"repeat":{"offset":1}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`offset` needs a `when`",
    ),
    (
        r#""valueTiming":{"repeat":{"offset":1,"when":["MORN","CV"]}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`offset` needs a `when`",
    ),
    (
        r#""valueTiming":{"repeat":{"timeOfDay":["08:30:00"],"when":["MORN"]}}"#,
        "broken-invariant",
        "ofType(Timing).repeat",
        "`timeOfDay` and `when` must not stand together.",
    ),
    (
        r#""valueTiming":{"repeat":{"duration":"1"}}"#,
        "wrong-shape",
        "ofType(Timing).repeat.duration",
        "Expected a number without quotes (decimal), found a string.",
    ),
    (
        r#""valueTiming":{"repeat":{"offset":-1}}"#,
        "bad-primitive",
        "ofType(Timing).repeat.offset",
        "The value is no FHIR unsignedInt",
    ),
    (
        r#""valueTiming":{"repeat":{"offset":1,"_when":[{"extension":[{"url":"https://x.example/b","valueString":"c"}]}]}}"#,
        "code-required",
        "ofType(Timing).repeat.when[0]",
        "A code is required here",
    ),
    (
        r#""valueTiming":{"repeat":[]}"#,
        "wrong-shape",
        "ofType(Timing).repeat",
        "Expected an object (Element), found an array.",
    ),
    (
        r#""valueDosage":{"doseAndRate":[1]}"#,
        "wrong-shape",
        "ofType(Dosage).doseAndRate[0]",
        "Expected an object (Element), found a number.",
    ),
    (
        r#""valueTiming":{"event":["2024"],"_event":[null]}"#,
        "null",
        "ofType(Timing)._event",
        "`null` is not allowed here.",
    ),
    (
        r#""valueTiming":{"event":["2024"],"_event":[]}"#,
        "empty-array",
        "ofType(Timing).event",
        "An array must have at least one item.",
    ),
    (
        r#""valueTiming":{"event":["2024","2025"],"_event":[{"id":"a"}]}"#,
        "misaligned-arrays",
        "ofType(Timing).event",
        "The two arrays of this element",
    ),
    (
        r#""valueExpression":{"language":"text/cql"}"#,
        "broken-invariant",
        "ofType(Expression)",
        "An expression must have",
    ),
    (
        r#""valueExpression":{"expression":"a"}"#,
        "missing-element",
        "ofType(Expression)",
        "The mandatory element `language` is missing.",
    ),
    (
        r#""valueDataRequirement":{"type":"Slot","codeFilter":[{"valueSet":"https://x.example/v"}]}"#,
        "broken-invariant",
        "ofType(DataRequirement).codeFilter[0]",
        "A filter must have either",
    ),
    (
        r#""valueDataRequirement":{"type":"Slot","dateFilter":[{"path":"a","searchParam":"b"}]}"#,
        "broken-invariant",
        "ofType(DataRequirement).dateFilter[0]",
        "A filter must have either",
    ),
    (
        r#""valueDataRequirement":{"type":"Slt"}"#,
        "code-not-allowed",
        "ofType(DataRequirement).type",
        "Expected ",
    ),
    (
        r#""valueDataRequirement":{"type":"Slot","sort":[{"path":"a","direction":"up"}]}"#,
        "code-not-allowed",
        "ofType(DataRequirement).sort[0].direction",
        "Expected one of ascending, descending",
    ),
    (
        r#""valueTriggerDefinition":{"type":"named-event"}"#,
        "broken-invariant",
        "ofType(TriggerDefinition)",
        "The `type` of a trigger demands",
    ),
    (
        r#""valueTriggerDefinition":{"type":"periodic"}"#,
        "broken-invariant",
        "ofType(TriggerDefinition)",
        "The `type` of a trigger demands",
    ),
    (
        r#""valueTriggerDefinition":{"type":"data-\u0061dded","name":"a"}"#,
        "broken-invariant",
        "ofType(TriggerDefinition)",
        "The `type` of a trigger demands",
    ),
    (
        r#""valueTriggerDefinition":{"type":"named-event","name":"a","timingDate":"2024","data":[{"type":"Slot"}]}"#,
        "broken-invariant",
        "ofType(TriggerDefinition)",
        "A trigger must not have both",
    ),
    (
        r#""valueTriggerDefinition":{"type":"named-event","name":"a","condition":{"language":"text/cql","expression":"a"}}"#,
        "broken-invariant",
        "ofType(TriggerDefinition)",
        "A `condition` of a trigger needs `data`.",
    ),
    (
        r#""valueTriggerDefinition":{"type":"data-added","data":[{"type":"Slot","codeFilter":[{"path":"a","valueSet":1}]}]}"#,
        "wrong-shape",
        "ofType(TriggerDefinition).data[0].codeFilter[0].valueSet",
        "Expected a string in quotes (canonical), found a number.",
    ),
    (
        r#""valueContributor":{"type":"author","name":"Z","contact":[{"telecom":[{"value":"1"}]}]}"#,
        "broken-invariant",
        "ofType(Contributor).contact[0].telecom[0]",
        "A contact with a `value` must state",
    ),
    (
        r#""valueUsageContext":{"code":{"system":"https://x.example/s","code":"a"}}"#,
        "missing-element",
        "ofType(UsageContext)",
        "The mandatory value, `value[x]`, is missing.",
    ),
    (
        r#""valueDosage":{"asNeededBoolean":"true"}"#,
        "wrong-shape",
        "ofType(Dosage).asNeeded.ofType(boolean)",
        "Expected true or false (boolean), found a string.",
    ),
    (
        r#""valueSampledData":{"origin":{"value":0,"comparator":"<"},"period":1,"dimensions":1}"#,
        "broken-invariant",
        "ofType(SampledData).origin",
        "A quantity here must not have a `comparator`.",
    ),
];

#[test]
fn faults_are_reported_where_they_are() {
    for (value, code, path, text) in WRONG {
        let reported = reported(value);
        let [(found, at, message)] = reported.as_slice() else { panic!("{value}: {reported:#?}") };
        assert_eq!((*found, at.as_str()), (*code, *path), "{value}: {message}");
        assert!(message.starts_with(text), "{value}: {message}");
    }
}

/// What is `null` or an empty list counts as missing, for rules on presence.
#[test]
fn what_holds_nothing_is_missing() {
    for (value, also_reported, path) in [
        (
            r#""valueTiming":{"repeat":{"period":1,"periodUnit":null}}"#,
            "null",
            "ofType(Timing).repeat",
        ),
        (
            r#""valueTriggerDefinition":{"type":"data-added","data":[]}"#,
            "empty-array",
            "ofType(TriggerDefinition)",
        ),
    ] {
        let reported = reported(value);
        let codes: Vec<_> = reported.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes, ["broken-invariant", also_reported], "{value}: {reported:#?}");
        assert_eq!(reported[0].1, path);
    }
}

/// The choices of these types: what has them, their names without the type, the types.
const CHOICES: &[(&str, &str, &[&str])] = &[
    (r#""valueAnnotation":{"text":"a",@}"#, "author", &["String", "Reference"]),
    (r#""valueDataRequirement":{"type":"Slot",@}"#, "subject", &["CodeableConcept", "Reference"]),
    (
        r#""valueDataRequirement":{"type":"Slot","dateFilter":[{"path":"a",@}]}"#,
        "value",
        &["DateTime", "Period", "Duration"],
    ),
    (r#""valueDosage":{@}"#, "asNeeded", &["Boolean", "CodeableConcept"]),
    (r#""valueDosage":{"doseAndRate":[{@}]}"#, "dose", &["Range", "Quantity"]),
    (r#""valueDosage":{"doseAndRate":[{@}]}"#, "rate", &["Ratio", "Range", "Quantity"]),
    (r#""valueTiming":{"repeat":{@}}"#, "bounds", &["Duration", "Range", "Period"]),
    (
        r#""valueTriggerDefinition":{"type":"periodic",@}"#,
        "timing",
        &["Timing", "Date", "DateTime", "Reference"],
    ),
    (
        r#""valueUsageContext":{"code":{"system":"https://x.example/s","code":"a"},@}"#,
        "value",
        &["CodeableConcept", "Quantity", "Range", "Reference"],
    ),
];

/// A value of a type that a choice of these types offers.
fn sample(of_type: &str) -> &'static str {
    match of_type {
        "String" => r#""a""#,
        "Boolean" => "true",
        "Date" | "DateTime" => r#""2024-06-12""#,
        "CodeableConcept" => r#"{"text":"a"}"#,
        "Reference" => r#"{"display":"a"}"#,
        "Period" => r#"{"start":"2024"}"#,
        "Duration" => r#"{"value":1,"system":"http://unitsofmeasure.org","code":"h"}"#,
        "Quantity" => r#"{"value":1}"#,
        "Range" => r#"{"low":{"value":1}}"#,
        "Ratio" => r#"{"numerator":{"value":1},"denominator":{"value":2}}"#,
        "Timing" => r#"{"event":["2024"]}"#,
        _ => unreachable!("{of_type}"),
    }
}

#[test]
fn of_each_choice_one_value_is_taken() {
    let mut pairs = 0;
    for (around, stem, types) in CHOICES {
        let member = |of_type: &str| format!(r#""{stem}{of_type}":{}"#, sample(of_type));
        for one in *types {
            let value = around.replace('@', &member(one));
            assert_eq!(reported(&value), [], "{value}");
            for other in types.iter().filter(|other| *other != one) {
                pairs += 1;
                let both = around.replace('@', &[member(one), member(other)].join(","));
                let reported = reported(&both);
                let [("second-choice", path, _)] = reported.as_slice() else {
                    panic!("{reported:#?}")
                };
                let of_type = path.rsplit("ofType(").next().expect("a type").trim_end_matches(')');
                assert!(of_type.eq_ignore_ascii_case(other), "{both}: {path}");
            }
        }
    }
    assert_eq!(pairs, 2 + 2 + 6 + 2 + 2 + 6 + 6 + 12 + 12);
}

/// Values of these types wherever an extension may stand, and what is reported on them there.
#[test]
fn extensions_have_them_everywhere() {
    const BROKEN: &str =
        r#"[{"url":"https://x.example/a","valueTiming":{"repeat":{"duration":1}}}]"#;
    let reported = |members: &str| -> Vec<(&'static str, String)> {
        let text = format!(r#"{{"resourceType":"Location",{members}}}"#);
        let report = Validator::new(Layer::R4).check(text.as_bytes());
        report.issues().iter().map(|issue| (issue.code.as_str(), issue.path.clone())).collect()
    };
    for (members, at) in [
        (format!(r#""_name":{{"extension":{BROKEN}}}"#), "Location.name.extension[0]"),
        (format!(r#""address":{{"extension":{BROKEN}}}"#), "Location.address.extension[0]"),
        (
            format!(r#""extension":[{{"url":"https://x.example/b","extension":{BROKEN}}}]"#),
            "Location.extension[0].extension[0]",
        ),
        (
            format!(
                r##""contained":[{{"resourceType":"Location","id":"p","extension":{BROKEN}}}],"partOf":{{"reference":"#p"}}"##
            ),
            "Location.contained[0].extension[0]",
        ),
        (
            format!(
                r##""contained":[{{"resourceType":"Device","id":"p","extension":{BROKEN}}}],"extension":[{{"url":"https://x.example/b","valueReference":{{"reference":"#p"}}}}]"##
            ),
            "Location.contained[0].extension[0]",
        ),
        (
            format!(
                r#""extension":[{{"url":"https://x.example/b","valueTiming":{{"extension":{BROKEN},"event":["2024"]}}}}]"#
            ),
            "Location.extension[0].value.ofType(Timing).extension[0]",
        ),
    ] {
        let at = format!("{at}.value.ofType(Timing).repeat");
        assert_eq!(reported(&members), [("broken-invariant", at)], "{members}");
    }
    // a value names a member as a text does: on one line, and so that it is not taken for a place
    for name in
        ["Jean Dupont", "a\nERROR b", "\u{1b}[31m", "a`b\\c", "\u{2028}", "[0].", "é", "", "a-b"]
    {
        let text = serde_json::json!({"resourceType": "Location", name: 1, "address": {name: [2]}})
            .to_string();
        let validator = Validator::new(Layer::R4);
        let read = r4::read::<Location>(text.as_bytes()).expect("JSON");
        let reported =
            [validator.check(text.as_bytes()), validator.check_value(&read.value)].map(|report| {
                assert!(
                    report.to_string().lines().count() <= report.issues().len() + 1,
                    "{report}"
                );
                assert!(!report.to_string().contains('\u{1b}'), "{report}");
                let mut at: Vec<_> = report
                    .issues()
                    .iter()
                    .map(|issue| (issue.code.as_str(), issue.path.clone()))
                    .collect();
                at.sort();
                at
            });
        assert_eq!(reported[0].len(), 2, "{reported:?}");
        assert_eq!(reported[0], reported[1]);
    }
    // nothing stands beside an element
    let beside = r#""extension":[{"url":"https://x.example/b","valueTiming":{"event":["2024"]},"_valueTiming":{"id":"a"}}]"#;
    let path = "Location.extension[0]._valueTiming".to_owned();
    assert_eq!(reported(beside), [("unknown-member", path)]);
    // ids and references within count in the resource around
    let referred = r##""contained":[{"resourceType":"Practitioner","id":"p"}],
        "extension":[{"url":"https://x.example/b","valueAnnotation":{"text":"a","authorReference":{"reference":"#p"}}}]"##;
    assert_eq!(reported(referred), []);
    let twice = r#""extension":[{"id":"a","url":"https://x.example/b","valueTiming":{"id":"a","event":["2024"]}}]"#;
    assert_eq!(reported(twice)[0].0, "duplicate-id");
}

#[test]
fn issues_within_one_value_are_bounded() {
    let events = vec![r#""x""#; 5_000].join(",");
    let text = format!(
        r#"{{"resourceType":"Location","extension":[{{"url":"https://x.example/a","valueTiming":{{"event":[{events}]}}}}]}}"#
    );
    let report = Validator::new(Layer::R4).max_issues(3).check(text.as_bytes());
    assert_eq!((report.issues().len(), report.issue_count()), (3, 5_000));
}

/// In resources that are kept as JSON themselves, the same types are the same.
#[test]
fn other_resources_have_them_too() {
    let check = |members: &str| {
        let text = format!(
            r#"{{"resourceType":"CareTeam","note":[{{"text":"a"}}],"extension":[{{"url":"https://x.example/a",{members}}}]}}"#
        );
        let report = Validator::new(Layer::R4).check(text.as_bytes());
        let checked = report.issues().iter().filter(|issue| issue.code.as_str() != "not-checked");
        checked.map(|issue| (issue.code.as_str(), issue.path.clone())).collect::<Vec<_>>()
    };
    assert_eq!(check(r#""valueTiming":{"event":["2024"]}"#), []);
    assert_eq!(
        check(r#""valueTiming":{"repeat":{"duration":1}}"#),
        [("broken-invariant", "CareTeam.extension[0].value.ofType(Timing).repeat".to_owned())]
    );
    let text = r#"{"resourceType":"CareTeam","note":[{"text":"a"},{"authorString":"Z"}]}"#;
    let report = Validator::new(Layer::R4).check(text.as_bytes());
    let reported: Vec<_> =
        report.issues().iter().map(|issue| (issue.code.as_str(), &*issue.path)).collect();
    assert_eq!(reported, [("not-checked", "CareTeam"), ("missing-element", "CareTeam.note[1]")]);
}
