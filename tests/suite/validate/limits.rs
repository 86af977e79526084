//! Sizes, depths and circles: there is always a report, and it counts right.
//!
//! No time is measured, since the crate has no counter of work: what would take the square of its size
//! would not end here.

use std::{env, fmt::Write as _};

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Severity},
    r4::{self, Extension, Resource, Slot},
    validate::{Layer, Report, Validator},
};

use super::{
    super::{catalogue::members, effort},
    sample,
};

const CORE: &str = "http://interopsante.org/fhir/StructureDefinition/";

fn check(text: &str) -> Report {
    Validator::new(Layer::Profile).check(text.as_bytes())
}

fn codes(report: &Report) -> Vec<IssueCode> {
    let mut codes: Vec<_> = report.issues().iter().map(|issue| issue.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Texts of items, between commas.
fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0..count {
        write!(text, "{}{}", if number > 0 { "," } else { "" }, item(number)).expect("a text");
    }
    text
}

fn collection(count: usize, resource: impl Fn(usize) -> (&'static str, String)) -> String {
    let entries = list(count, |number| {
        let (of_type, rest) = resource(number);
        format!(
            r#"{{"fullUrl":"https://x.example/{of_type}/{number}","resource":{{"resourceType":"{of_type}","id":"{number}",{rest}}}}}"#
        )
    });
    format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}"#)
}

/// Of a location, as `FrCore` demands it.
const IDENTIFIER: &str = r#""identifier":[{"type":{"coding":[{"system":"http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type","code":"INTRN"}]},"system":"urn:a:b","value":"1"}]"#;

const TIMES: &str = r#""start":"2024-06-12T16:40:00Z","end":"2024-06-12T17:40:00Z""#;

fn slot(members: &str) -> String {
    format!(
        r#"{{"resourceType":"Slot","schedule":{{"reference":"Schedule/1"}},"status":"free",{TIMES}{members}}}"#
    )
}

/// Numbers that look random and are the same each time.
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state: u64 = 0x9E37_79B9_7F4A_7C15;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("31 bits") % below
    }
}

#[test]
fn random_bytes_have_a_report() {
    let mut number = numbers();
    let pieces: &[&[u8]] = &[
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\"",
        b"\\",
        b"null",
        b"1",
        b"\"resourceType\"",
        b"\"Slot\"",
        b"\"Bundle\"",
        b"\"entry\"",
        b"\"extension\"",
        b"\xff",
        b"\xc3",
        b"\0",
        b" ",
        b"\n",
        b"\"_status\"",
    ];
    let mut unread = 0;
    for round in 0..4000 {
        let mut text = Vec::new();
        for _ in 0..number(24) {
            if round % 2 == 0 {
                text.extend(pieces[number(pieces.len())]);
            } else {
                text.push(u8::try_from(number(256)).expect("a byte"));
            }
        }
        let report = Validator::new(Layer::Profile).check(&text);
        assert!(!report.is_conformant(), "{text:?}");
        assert!(report.error_count() > 0 && !report.issues().is_empty());
        unread += usize::from(report.is_unread());
    }
    assert!(unread > 3900, "{unread} were no JSON");
}

#[test]
fn texts_that_end_too_soon_are_unread() {
    let mut count = 0;
    for (name, text) in sample::bases() {
        let text = text.trim_end().as_bytes();
        for end in (0..text.len()).step_by(text.len() / 40 + 1) {
            let report = Validator::new(Layer::Profile).check(&text[..end]);
            assert!(report.is_unread() && !report.is_conformant(), "{name}, {end} bytes");
            assert_eq!((report.error_count(), report.issue_count()), (1, 1), "{name}, {end} bytes");
            let at = report.issues()[0].position.expect("a position");
            assert!(at.offset <= end, "{name}, {end} bytes: {at:?}");
            count += 1;
        }
    }
    assert!(count > 1000, "{count} texts");
}

#[test]
fn bytes_that_change_are_no_harm() {
    let mut number = numbers();
    let mut read = 0;
    for (name, text) in sample::bases() {
        for _ in 0..12 {
            let mut text = text.as_bytes().to_vec();
            for _ in 0..=number(3) {
                let at = number(text.len());
                text[at] = b"\"{}[]:,\\0a\n\x00\xff "[number(14)];
            }
            let report = Validator::new(Layer::Profile).check(&text);
            let all = report.issues().len();
            assert!(all <= report.issue_count(), "{name}");
            assert_eq!(report.is_conformant(), report.error_count() == 0, "{name}");
            read += usize::from(!report.is_unread());
        }
    }
    assert!(read > 50, "{read} were still JSON");
}

fn nested(depth: usize) -> Extension {
    (0..depth).fold(Extension::nested("urn:a", Vec::new()), |inner, _| {
        Extension::nested("urn:a", vec![inner])
    })
}

#[test]
fn nesting_has_a_bound() {
    let nest = |levels: usize| {
        let (open, close) = (r#"{"url":"urn:a","extension":["#.repeat(levels), "]}".repeat(levels));
        slot(&format!(r#","extension":[{open}{{"url":"urn:a","valueBoolean":true}}{close}]"#))
    };
    // two levels each, in an array of the root
    let report = check(&nest(48));
    assert_eq!(report.issues(), [], "as deep as may be");
    for levels in [49, 100, 10_000] {
        assert!(check(&nest(levels)).is_unread(), "{levels}");
    }

    // the same where every other level is kept as JSON, which is read again for each of them
    let kept = |levels: usize| {
        let open = r#"{"url":"urn:a","valueTiming":{"event":["2024"],"extension":["#.repeat(levels);
        let close = "]}}".repeat(levels);
        slot(&format!(r#","extension":[{open}{{"url":"urn:a","valueTiming":{{}}}}{close}]"#))
    };
    let report = check(&kept(32));
    let reported: Vec<_> = report.issues().iter().map(|issue| issue.code).collect();
    assert_eq!(reported, [IssueCode::EmptyObject], "as deep as may be");
    assert!(check(&kept(33)).is_unread());

    // values have no such bound; far down they are not looked at
    for depth in [10, 100, 200, 400] {
        let mut value = r4::read::<Slot>(slot("").as_bytes()).expect("JSON").value;
        value.extension = vec![nested(depth)].into();
        let value = Resource::from(value);
        let report = Validator::new(Layer::Profile).check_value(&value);
        assert_eq!(report.is_conformant(), depth > 250, "{depth}: {report:#?}");
        assert_eq!(Validator::new(Layer::Profile).is_valid(&value), depth > 250);
    }
}

/// Values that are kept as JSON within such values, around megabytes: what is in them is checked at each depth, and the text
/// is not copied for each.
#[test]
fn what_is_nested_may_be_large() {
    let many = |last: &str| {
        let item = r#"{"url":"urn:a:b","valueString":"x"}"#;
        format!("{}{last}", format!("{item},").repeat(effort::share(50_000)))
    };
    let timing = (r#"{"url":"urn:a:b","valueTiming":{"extension":["#, "]}}");
    let identifier = (r#"{"url":"urn:a:b","valueIdentifier":{"extension":["#, "]}}");
    let primitive = (r#"{"url":"urn:a:b","_valueCode":{"extension":["#, "]}}");
    let mixed = (timing.0.to_owned() + identifier.0 + primitive.0, "]}}".repeat(3));
    for (open, close, levels) in [
        (timing.0.to_owned(), timing.1.to_owned(), 31),
        (identifier.0.to_owned(), identifier.1.to_owned(), 31),
        (mixed.0, mixed.1, 10),
    ] {
        for (last, expected) in [
            (r#"{"url":"urn:a:b","valueString":"y"}"#, vec![]),
            (r#"{"url":"urn:a:b","valueString":1}"#, vec![IssueCode::WrongShape]),
            (r#"{"url":"urn:a:b"}"#, vec![IssueCode::BrokenInvariant]),
        ] {
            let inner = many(last);
            for owner in ["Practitioner", "Patient"] {
                let text = format!(
                    r#"{{"resourceType":"{owner}","extension":[{}{inner}{}]}}"#,
                    open.repeat(levels),
                    close.repeat(levels)
                );
                assert_eq!(codes(&check(&text)), expected, "{owner}");
            }
        }
    }
}

#[test]
fn resources_in_resources_are_seen() {
    // a contained resource must not contain another one
    let mut inner = r#"{"resourceType":"Location","id":"l"}"#.to_owned();
    for depth in 1..40 {
        let outer = format!(
            r##"{{"resourceType":"Location","id":"l{depth}","contained":[{inner}],"partOf":{{"reference":"#l"}}}}"##
        );
        let report = check(&outer);
        assert_eq!(report.is_conformant(), depth == 1, "{depth}: {report:#?}");
        let dom2 = report
            .issues()
            .iter()
            .filter(|issue| issue.rule().is_some_and(|rule| rule.element() == "dom-2"));
        assert_eq!(dom2.count(), depth - 1, "{depth}");
        inner = outer;
    }
    let mut inner = slot("");
    for depth in 1..30 {
        let entry = format!(
            r#"{{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f4323952{}","resource":{inner}}}"#,
            depth % 10
        );
        inner = format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entry}]}}"#);
        let report = check(&inner);
        assert_eq!(report.issues(), [], "{depth}");
        let broken = check(&inner.replacen("\"free\"", "\"no-such\"", 1));
        assert_eq!(broken.error_count(), 1, "{depth}");
        let path = broken.issues()[0].path.as_str();
        assert_eq!(path, format!("Bundle{}.status", ".entry[0].resource".repeat(depth)));
    }
}

#[test]
fn references_may_go_in_circles() {
    // schedules at the locations of two rounds, each location part of the next one, and so the organizations
    for count in [1, 2, 3, 30, 300] {
        let text = collection(count * 3, |number| {
            let next = |of: usize| (number - number % 3 + 3 + of) % (count * 3);
            match number % 3 {
                0 => (
                    "Schedule",
                    format!(
                        r#""meta":{{"profile":["{CORE}FrSchedule"]}},"actor":[{{"reference":"Location/{}"}},{{"reference":"Location/{}"}}]"#,
                        number + 1,
                        next(1)
                    ),
                ),
                1 => (
                    "Location",
                    format!(
                        r#""meta":{{"profile":["{CORE}FrLocation"]}},{IDENTIFIER},"partOf":{{"reference":"Location/{}"}},"managingOrganization":{{"reference":"Organization/{}"}}"#,
                        next(1),
                        number + 1
                    ),
                ),
                _ => (
                    "Organization",
                    format!(
                        r#""meta":{{"profile":["{CORE}FrOrganization"]}},"name":"x","partOf":{{"reference":"Organization/{}"}}"#,
                        next(2)
                    ),
                ),
            }
        });
        let report = check(&text);
        assert_eq!(errors(&report), Vec::<&Issue>::new(), "{count}");
        // what is wrong is reported where it is, and once; what refers to it is reported too
        let broken = text.replacen(IDENTIFIER, r#""status":"no-such""#, 1);
        let report = check(&broken);
        let reported = |code: IssueCode| {
            let issues = errors(&report).into_iter().filter(|issue| issue.code == code);
            issues.map(|issue| issue.path.clone()).collect::<Vec<_>>()
        };
        let places = reported(IssueCode::CodeNotAllowed);
        assert_eq!(places, ["Bundle.entry[1].resource.status"], "{count}");
        let missing = reported(IssueCode::MissingElement);
        assert_eq!(missing, ["Bundle.entry[1].resource"], "{count}");
        let led = reported(IssueCode::ReferenceProfile);
        assert_eq!(report.error_count(), 2 + led.len(), "{count}");
        assert!(led.contains(&"Bundle.entry[0].resource.actor[0]".to_owned()), "{count}: {led:?}");
    }
}

fn errors(report: &Report) -> Vec<&Issue> {
    let issues = report.issues().iter();
    issues.filter(|issue| issue.severity() >= Severity::Error).collect()
}

/// Locations in a bundle, each part of the next one.
fn chain(count: usize, each: &str, last: &str) -> String {
    collection(count, |number| {
        let up = format!(r#""partOf":{{"reference":"Location/{}"}}"#, number + 1);
        let up = if number + 1 < count { &*up } else { last };
        ("Location", format!(r#""meta":{{"profile":["{CORE}FrLocation"]}},{each},{up}"#))
    })
}

/// Locations in a location, each part of the next one.
fn contained_chain(count: usize, each: &str, last: &str) -> String {
    let items = list(count, |number| {
        let up = format!(r##""partOf":{{"reference":"#l{}"}}"##, number + 1);
        let up = if number + 1 < count { &*up } else { last };
        format!(r#"{{"resourceType":"Location","id":"l{number}",{each},{up}}}"#)
    });
    format!(
        r##"{{"resourceType":"Location","meta":{{"profile":["{CORE}FrLocation"]}},{IDENTIFIER},"contained":[{items}],"partOf":{{"reference":"#l0"}}}}"##
    )
}

#[test]
fn chains_may_be_long() {
    let none = Vec::<&Issue>::new();
    for last in [r#""name":"x""#, r#""partOf":{"reference":"Location/0"}"#] {
        assert_eq!(errors(&check(&chain(10_000, IDENTIFIER, last))), none);
    }
    for last in [r#""name":"x""#, r##""partOf":{"reference":"#l0"}"##] {
        assert_eq!(errors(&check(&contained_chain(1000, IDENTIFIER, last))), none);
    }
    let wrong = r#""status":"no-such""#;
    for (text, place) in [
        (chain(10_000, IDENTIFIER, wrong), "Bundle.entry[9999].resource.status"),
        (contained_chain(1000, IDENTIFIER, wrong), "Location.contained[999].status"),
    ] {
        let report = check(&text);
        let causes = errors(&report).into_iter().filter(|i| i.code != IssueCode::ReferenceProfile);
        let paths: Vec<_> = causes.map(|issue| &*issue.path).collect();
        assert_eq!(paths, [place]);
    }
}

/// Each of them is wrong, and that each refers to what is wrong is reported iteratively, not recursively.
#[test]
fn chains_of_what_is_wrong_may_be_long() {
    const MANY: usize = 10_000;
    let report = check(&chain(MANY, r#""name":"x""#, r#""alias":["x"]"#));
    let last = format!("Bundle.entry[{}].resource", MANY - 1);
    assert!(report.error_count() >= 2 * MANY - 1, "{}", report.error_count());
    assert_eq!(report.issues().len(), 1000, "{last}");
    let report = check(&contained_chain(1000, r#""name":"x""#, r#""alias":["x"]"#));
    assert!(report.error_count() >= 1000, "{}", report.error_count());
}

/// As many faults of each kind; of all of them a few are kept.
#[test]
fn many_faults_are_counted() {
    const MANY: usize = 100_000;
    let cases = [
        (
            "codes that are not allowed",
            collection(MANY, |_| ("Location", r#""status":"x""#.to_owned())),
            IssueCode::CodeNotAllowed,
            1000,
        ),
        (
            "elements that are missing",
            format!(
                r#"{{"resourceType":"OperationOutcome","issue":[{}]}}"#,
                list(MANY, |_| r#"{"severity":"error"}"#.to_owned())
            ),
            IssueCode::MissingElement,
            0,
        ),
        (
            "systems that are not absolute",
            slot(&format!(
                r#","identifier":[{}]"#,
                list(MANY, |number| format!(r#"{{"system":"x{number}"}}"#))
            )),
            IssueCode::RelativeSystem,
            7,
        ),
        (
            "members that R4 does not know",
            slot(&format!(",{}", list(MANY, |number| format!(r#""x{number}":1"#)))),
            IssueCode::UnknownMember,
            MANY,
        ),
    ];
    for (name, text, code, kept) in cases {
        let report = Validator::new(Layer::Profile).max_issues(kept).check(text.as_bytes());
        assert_eq!((report.error_count(), report.warning_count()), (MANY, 0), "{name}");
        assert_eq!(report.issues().len(), kept, "{name}");
        assert!(kept == 0 || codes(&report) == [code], "{name}: {:?}", codes(&report));
    }
}

#[test]
fn an_identifier_may_be_long() {
    let text = |length: usize| {
        slot(&format!(r#","identifier":[{{"system":"urn:a:b","value":"{}"}}]"#, "é".repeat(length)))
    };
    assert_eq!(check(&text(1 << 20)).issues(), []);
    let report = check(&text(5 << 20));
    let [issue] = report.issues() else { panic!("{} issues", report.issues().len()) };
    assert_eq!((issue.code, &*issue.path), (IssueCode::BadPrimitive, "Slot.identifier[0].value"));
    assert!(issue.to_string().len() < 1000, "the value is not shown");
}

#[test]
fn claims_may_be_many() {
    const MANY: usize = 10_000;
    let claiming = |urls: String| slot(&format!(r#","meta":{{"profile":[{urls}]}}"#));
    let report = check(&claiming(list(MANY, |number| format!("\"https://x.example/{number}\""))));
    assert!(report.is_conformant());
    assert_eq!((report.warning_count(), report.issues().len()), (MANY, 1000));
    assert_eq!(codes(&report), [IssueCode::UnknownProfile]);
    // a profile that is claimed again is not checked again
    let wrong = |urls| claiming(urls).replace("\"free\"", "\"busy\"");
    let guide = "\"http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur\"";
    let once = check(&wrong(guide.to_owned()));
    let often = check(&wrong(list(MANY, |_| guide.to_owned())));
    assert!(once.error_count() > 0);
    assert_eq!(often.error_count(), once.error_count());
}

#[test]
fn bundles_may_be_large() {
    let many =
        if env::var("FHIR_SAS_LARGE").is_ok_and(|set| set == "1") { 1_000_000 } else { 200_000 };
    let text = collection(many, |number| match number % 2 {
        0 => ("Schedule", r#""actor":[{"display":"x"}]"#.to_owned()),
        _ => (
            "Slot",
            format!(
                r#""schedule":{{"reference":"Schedule/{}"}},"status":"free",{TIMES}"#,
                number - 1
            ),
        ),
    });
    let reader = r4::Reader::new().max_bytes(usize::MAX).max_memory(usize::MAX);
    let read = reader.read::<Resource>(text.as_bytes()).expect("JSON");
    assert!(Validator::new(Layer::Profile).is_valid(&read.value));
    let report = Validator::new(Layer::Profile).check_read(&read);
    assert_eq!((report.issues(), report.issue_count()), (&[][..], 0));
    // a validator reads within its limits, and reports a text beyond them
    let refused = Validator::new(Layer::Profile).check(text.as_bytes());
    assert!(refused.is_unread());
    assert!(refused.to_string().contains("Reader::max_bytes"), "{refused}");
    let report = Validator::new(Layer::Profile).reader(reader).check(text.as_bytes());
    assert!(report.is_conformant());
}

/// An address of megabytes and references by the ten thousand: each of these would copy it, if it had to.
#[test]
fn addresses_may_be_long() {
    let (many, long) = (effort::share(50_000), effort::share(2 << 20));
    let base = "b".repeat(long);
    let references = |reference: &str| {
        list(many, |number| {
            format!(r#"{{"reference":"{}"}}"#, reference.replace('@', &number.to_string()))
        })
    };
    for url in [
        format!("https://a/{base}/Schedule/1"),
        format!("https://a/{base}/Schedule/1/"),
        format!("urn:{base}:1"),
        base.clone(),
        format!("https:{}", "/".repeat(long)),
        format!("urn{}", ":".repeat(long)),
    ] {
        for reference in
            ["Practitioner/@", "Practitioner/a:@", "Practitioner/@/_history/1", "Practitioner/x"]
        {
            for (name, member) in [("Schedule", "actor"), ("CareTeam", "reasonReference")] {
                let text = format!(
                    r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"fullUrl":"{url}","resource":
                        {{"resourceType":"{name}","id":"1","{member}":[{}]}}}}]}}"#,
                    references(reference)
                );
                let report = Validator::new(Layer::R4).max_issues(5).check(text.as_bytes());
                assert!(report.error_count() < 3, "{url:.80} {reference}: {report}");
            }
        }
    }
    // of many entries with the same long base each is found
    let base = "b".repeat(1 << 10);
    let entries = list(many / 10, |number| {
        format!(
            r#"{{"fullUrl":"https://a/{base}/Location/{number}","resource":{{"resourceType":"Location","id":"{number}",
                "partOf":{{"reference":"Location/{}"}}}}}}"#,
            (number + 1) % (many / 10)
        )
    });
    let text = format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}"#);
    assert!(Validator::new(Layer::R4).check(text.as_bytes()).is_conformant());
}

/// As many versions of one address, each referred to.
#[test]
fn versions_may_be_many() {
    const MANY: usize = 20_000;
    let entries = list(MANY, |number| {
        format!(
            r#"{{"fullUrl":"https://a.b/Location/1","resource":{{"resourceType":"Location","id":"1",
                "meta":{{"versionId":"{number}"}},"partOf":{{"reference":"Location/1/_history/{}"}}}}}}"#,
            MANY - number
        )
    });
    let text = format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}"#);
    assert!(Validator::new(Layer::R4).check(text.as_bytes()).is_conformant());
}

/// A resource that is no slot, claims to be one again and again, and is large: it is read as one once.
#[test]
fn claims_of_other_types_may_be_many() {
    const MANY: usize = 10_000;
    let claims =
        list(MANY, |_| r#""http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur""#.to_owned());
    let ids = list(MANY, |number| format!(r#"{{"system":"urn:a:b","value":"{number}"}}"#));
    let text = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"fullUrl":"urn:a:1","resource":
            {{"resourceType":"Device","id":"1","meta":{{"profile":[{claims}]}},"identifier":[{ids}]}}}}]}}"#
    );
    assert_eq!(
        (check(&text).error_count(), codes(&check(&text))),
        (1, vec![IssueCode::ProfileType])
    );
}

#[test]
fn contained_resources_may_be_many() {
    const MANY: usize = 10_000;
    let text = |referred: usize| {
        let items =
            list(MANY, |number| format!(r#"{{"resourceType":"Location","id":"l{number}"}}"#));
        let references = list(referred, |number| format!(r##"{{"reference":"#l{number}"}}"##));
        format!(
            r#"{{"resourceType":"PractitionerRole","contained":[{items}],"location":[{references}]}}"#
        )
    };
    assert_eq!(check(&text(MANY)).issues(), []);
    let report = check(&text(MANY - 1234));
    assert_eq!((report.error_count(), codes(&report)), (1234, vec![IssueCode::OrphanContained]));
    assert_eq!(report.issues()[0].path, format!("PractitionerRole.contained[{}]", MANY - 1234));
}

#[test]
fn labels_may_be_many() {
    const MANY: usize = 5000;
    let labelled = |label: &dyn Fn(usize) -> String| {
        check(&slot(&format!(r#","meta":{{"security":[{}]}}"#, list(MANY, label))))
    };
    let of = |code: usize| format!(r#"{{"system":"https://x.example/labels","code":"c{code}"}}"#);
    assert_eq!(labelled(&of).issues(), []);
    // the last of many is compared with all
    let report = labelled(&|number| of(if number + 1 == MANY { 1000 } else { number }));
    assert_eq!((report.error_count(), codes(&report)), (1, vec![IssueCode::DuplicateLabel]));
    let report = labelled(&|_| of(0));
    assert_eq!((report.error_count(), codes(&report)), (MANY - 1, vec![IssueCode::DuplicateLabel]));
}

#[test]
fn members_may_be_of_any_kind() {
    let kinds = [
        "null",
        "true",
        "1",
        "-1.5e3",
        "\"\"",
        "\"a\"",
        "\"2024-06-12T16:40:00Z\"",
        "[]",
        "{}",
        "[null]",
        "[{}]",
        "[[1]]",
        "[\"a\"]",
        "[1,null,{}]",
        "{\"a\":1}",
        "{\"id\":\"a\"}",
        "[{\"text\":\"a\"}]",
        "{\"display\":\"a\"}",
    ];
    let mut right = Vec::new();
    let mut count = 0;
    let value = r4::read::<Slot>(slot("").as_bytes()).expect("JSON").value;
    let names: Vec<_> = members(&value).iter().map(|(member, _)| member.name()).collect();
    assert!(names.len() >= 19, "{names:?}");
    for name in names {
        for sibling in ["", "_"] {
            for kind in kinds {
                let text = format!(r#"{{"resourceType":"Slot","{sibling}{name}":{kind}}}"#);
                let report = check(&text);
                let own = |issue: &&Issue| {
                    let path = issue.path.strip_prefix("Slot.").unwrap_or_default();
                    path.strip_prefix('_').unwrap_or(path).starts_with(name)
                };
                let report = report.issues().iter().filter(own).count();
                if report == 0 {
                    right.push(format!("{sibling}{name} {kind}"));
                }
                count += 1;
            }
        }
    }
    assert!(count > 600, "{count}");
    let expected = [
        "id \"a\"",
        "meta {\"id\":\"a\"}",
        "implicitRules \"a\"",
        "implicitRules \"2024-06-12T16:40:00Z\"",
        "serviceCategory [{\"text\":\"a\"}]",
        "serviceType [{\"text\":\"a\"}]",
        "specialty [{\"text\":\"a\"}]",
        "appointmentType {\"id\":\"a\"}",
        "schedule {\"id\":\"a\"}",
        "schedule {\"display\":\"a\"}",
        "start \"2024-06-12T16:40:00Z\"",
        "end \"2024-06-12T16:40:00Z\"",
        "overbooked true",
        "comment \"a\"",
        "comment \"2024-06-12T16:40:00Z\"",
    ];
    assert_eq!(right, expected);
}
