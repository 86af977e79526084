//! `--fix`: what is corrected, and that nothing else is.

use std::{fs, time::Instant};

use fhir_sas::diagnostic::IssueCode;

use super::{SLOT, finish, folder, run_as_is};

const ANSWERS: [(&str, &str); 3] = [
    ("ps", include_str!("../../../src/validate/guide/rules/answer-ps.json")),
    ("cpts", include_str!("../../../src/validate/guide/rules/answer-cpts.json")),
    ("sos", include_str!("../../../src/validate/guide/rules/answer-sos.json")),
];

/// Faults by what is written instead of what; each has one right value.
const FAULTS: &[(&str, &str)] = &[
    ("\"total\": 1,\n  ", ""),
    ("\"total\": 1", "\"total\": 7"),
    ("\"total\": 1", "\"total\": 0"),
    ("09:00:00.000+01:00\"", "09:00:00+01:00\""),
    ("09:15:00.000+01:00\"", "09:15:00.0+01:00\""),
    ("09:15:00.000+01:00\"", "09:15:00.000000+01:00\""),
    ("T09:00:00.000+01:00\"", "T08:00:00Z\""),
    ("T09:15:00.000+01:00\"", "T08:15:00.000Z\""),
    // what the reader of answers takes for the same
    ("T09:00:00.000+01:00\"", "T09:00:00+0100\""),
    ("T09:15:00.000+01:00\"", " 09:15:00+01\""),
    ("T09:15:00.000+01:00\"", "T09:15+01:00\""),
    ("T09:00:00.000+01:00\"", "t09:00:00.0 +01:00\""),
    ("T09:00:00.000+01:00\"", "T08:00:00z\\n\""),
    ("T09:15:00.000+01:00\"", " 09:15\""),
    ("T09:00:00.000+01:00\"", "T09:00:00.000000\""),
    ("\"+33299010203\"", "\"02 99 01 02 03\""),
    ("\"+33299010203\"", "\"0033299010203\""),
    ("\"+33299010203\"", "\"02.99.01.02.03\""),
    ("\"+33299010203\"", "\"+33 (0)2 99 01 02 03\""),
    ("\"+33299040506\"", "\"0299040506\""),
    ("\"value\": \"810002909371\"", "\"value\": \"10002909371\""),
    ("\"value\": \"810002909371\"", "\"value\": \" 810002909371\""),
    ("\"value\": \"1350012345\"", "\"value\": \"350012345\""),
    ("\"value\": \"1350054321\"", "\"value\": \"350054321\""),
    ("\"value\": \"334173748400020\"", "\"value\": \"34173748400020\""),
    ("{\"mode\": \"match\"}", "{\"mode\": \"include\"}"),
    ("{\"mode\": \"include\"}", "{\"mode\": \"match\"}"),
    (",\n      \"search\": {\"mode\": \"match\"}", ""),
    (",\n      \"search\": {\"mode\": \"include\"}", ""),
    ("\"resourceType\": \"Slot\"", "\"resourceType\": \"Slot\", \"language\": \"\""),
    ("\"resourceType\": \"Slot\"", "\"resourceType\": \"Slot\",\n\t\t\"contained\": []"),
    ("\"resourceType\": \"Schedule\"", "\"resourceType\": \"Schedule\" , \"text\" : {}"),
    ("\"resourceType\": \"Schedule\"", "\"resourceType\": \"Schedule\",\"language\":null"),
    ("\"resourceType\": \"Schedule\"", "\"resourceType\": \"Schedule\", \"comment\": \" \\u00a0\""),
    ("\"status\": \"free\"", "\"status\": \" free\""),
    ("\"status\": \"free\"", "\"status\": \"free\\t\""),
    ("\"code\": \"ROUTINE\"", "\"code\": \"ROUTINE \""),
    ("\"type\": \"searchset\"", "\"type\": \" searchset \""),
    ("\"code\": \"AMB\"", "\"code\": \"\\nAMB\""),
    ("000%2B01:00&start=le", "000+01:00&start=le"),
];

/// A small generator: tests are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}

/// A text with one more fault, at one of the places where it can be; `None`: the text has no such place.
fn with_fault(text: &str, fault: (&str, &str), random: &mut Random) -> Option<String> {
    let places: Vec<_> = text.match_indices(fault.0).map(|(at, _)| at).collect();
    let at = *places.get(random.below(places.len().max(1)))?;
    let (before, rest) = text.split_at(at);
    Some([before, fault.1, &rest[fault.0.len()..]].concat())
}

#[test]
fn every_fault_is_corrected_and_nothing_else() {
    let mut random = Random(7);
    let (mut files, mut faults) = (Vec::new(), 0);
    while faults < 2_000 {
        let (name, original) = ANSWERS[files.len() % ANSWERS.len()];
        let mut text = original.to_owned();
        let mut kinds = Vec::new();
        while kinds.len() < 6 {
            let kind = random.below(FAULTS.len());
            // each changes what others look for
            if kinds.iter().any(|other: &usize| FAULTS[*other].0 == FAULTS[kind].0) {
                continue;
            }
            kinds.push(kind);
            if let Some(faulty) = with_fault(&text, FAULTS[kind], &mut random) {
                text = faulty;
                faults += 1;
            }
        }
        files.push((format!("{name}-{}.json", files.len()), text, original));
    }
    let written: Vec<_> =
        files.iter().map(|(name, text, _)| (name.as_str(), text.as_str())).collect();
    let folder = folder("fixes", &written);
    let path = folder.to_str().expect("a name");
    let ran = run_as_is(&["--fix", path], "");
    let wrong: Vec<_> = files
        .iter()
        .filter(|(name, _, original)| {
            fs::read_to_string(folder.join(name)).expect("a file") != *original
        })
        .collect();
    if let Some((name, text, original)) = wrong.first() {
        let fixed = fs::read_to_string(folder.join(name)).expect("a file");
        let lines = fixed.lines().zip(original.lines()).zip(text.lines());
        let other: Vec<_> =
            lines.filter(|((fixed, original), _)| fixed != original).take(5).collect();
        panic!("{} of {} files, {name}: {other:#?}", wrong.len(), files.len());
    }
    assert_eq!(ran.code, Some(0), "{}", ran.out);
}

#[test]
fn copies_of_entries_are_left_out() {
    let (_, original) = ANSWERS[0];
    let start = original.find("    {\n      \"fullUrl\"").expect("an entry");
    let end = start + original[start..].find("\n    },").expect("its end") + "\n    },".len();
    let entry = &original[start..end];
    let twice = original.replacen(entry, &[entry, "\n", entry].concat(), 1);
    let marked = format!("\u{feff}{original}");
    let folder = folder("copies", &[("twice.json", &twice), ("marked.json", &marked)]);
    let path = folder.to_str().expect("a name");
    assert_eq!(run_as_is(&["--fix", path], "").code, Some(0));
    for name in ["twice.json", "marked.json"] {
        assert_eq!(fs::read_to_string(folder.join(name)).expect("a file"), original, "{name}");
    }
}

/// More faults than are shown, of which some cannot be corrected, in texts that are hostile to whoever compares each with each.
#[test]
fn many_faults_are_corrected_as_few_are() {
    let copies = |count: usize, total: usize, slot: &dyn Fn(usize) -> String| {
        let slots: Vec<_> = (0..count).map(slot).collect();
        format!(
            r#"{{"resourceType":"Bundle","type":"searchset","total":{total},"entry":[{}]}}"#,
            slots.join(",")
        )
    };
    let entry = |id: usize, members: &str| {
        format!(
            r#"{{"fullUrl":"https://a.fr/Slot/{id}","search":{{"mode":"match"}},"resource":{{"resourceType":"Slot","id":"{id}"{members}}}}}"#
        )
    };
    let label = |code: usize| format!(r#"{{"system":"https://a.fr","code":"c{code}"}}"#);
    let labels = |count: usize| {
        let labels: Vec<_> = (0..count).chain(0..count).map(label).collect();
        entry(1, &format!(r#","meta":{{"security":[{}]}}"#, labels.join(",")))
    };
    for (what, text, corrected, left) in [
        ("equal copies", copies(1500, 1, &|_| entry(1, "")), 1499, ("\"id\":\"1\"", 1)),
        (
            "copies in pairs",
            copies(1500, 750, &|at| entry(1, &format!(r#","comment":"{}""#, at / 2))),
            750,
            ("\"id\":\"1\"", 750),
        ),
        ("labels in pairs", copies(1, 1, &|_| labels(400)), 400, ("\"code\":\"c", 400)),
        (
            "empty texts",
            copies(1500, 1500, &|at| entry(at, r#","language":"""#)),
            1500,
            ("language", 0),
        ),
    ] {
        let folder = folder(&format!("many {what}"), &[("answer.json", &text)]);
        let file = folder.join("answer.json");
        let began = Instant::now();
        let done = run_as_is(
            &["--fix", "--use-case", "ps", "--lang", "en", file.to_str().expect("a name")],
            "",
        );
        let took = began.elapsed();
        let fixed = fs::read_to_string(&file).expect("a file");
        assert_eq!(fixed.matches(left.0).count(), left.1, "{what}: {}", done.printed);
        assert!(done.printed.contains(&corrected.to_string()), "{what}: {}", done.printed);
        assert!(took.as_secs() < 60, "{what}: {took:?}");
    }
}

#[test]
fn the_second_coding_of_a_cpts_is_added() {
    let (_, original) = ANSWERS[1];
    let new = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";
    let old = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";
    let text = original.replace(new, old);
    assert_ne!(text, original);
    let folder = folder("coding", &[("cpts.json", &text)]);
    let path = folder.join("cpts.json");
    let ran = run_as_is(&["--fix", path.to_str().expect("a name")], "");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    let fixed = fs::read_to_string(path).expect("a file");
    assert!(fixed.contains(new) && fixed.contains(old), "{fixed}");
    // all else stays
    let lost: Vec<_> = text.lines().filter(|line| !fixed.contains(line.trim())).collect();
    assert_eq!(lost, [""; 0]);
}

#[test]
fn what_has_several_right_values_is_left() {
    let (_, original) = ANSWERS[0];
    // in this order: a post code without a single zone, a number of two kinds, a short telephone number, a wrong check digit, a
    // telephone number in place of an id, a mandatory member, an instant finer than milliseconds
    for (from, to) in [
        ("\"postalCode\": \"35000\"", "\"postalCode\": \"97500\""),
        ("\"value\": \"1350012345\"", "\"value\": \"34173748400020\""),
        ("\"+33299010203\"", "\"3624\""),
        ("\"value\": \"810002909371\"", "\"value\": \"10002909372\""),
        ("\"value\": \"810002909371\"", "\"value\": \"01 02 03 04 05\""),
        ("\"status\": \"free\"", "\"status\": \"\""),
        ("T09:00:00.000+01:00\"", "T09:00:00.000001+01:00\""),
        ("T09:00:00.000+01:00\"", "T09:00:00.0001+0100\""),
        // no instant of the reader either, or none that is the only one
        ("T09:00:00.000+01:00\"", "T09:00:00 CET\""),
        ("2026-03-02T09:00:00.000+01:00\"", "02/03/2026 09:00\""),
        ("2026-03-02T09:00:00.000+01:00\"", "2026-03-02\""),
        ("2026-03-02T09:00:00.000+01:00\"", "2026-03-29 02:30:00\""),
        ("2026-03-02T09:00:00.000+01:00\"", "2026-10-25 02:30:00\""),
        // without the last of several members, the one before it would count
        ("\"status\": \"free\"", "\"comment\": \"x\", \"comment\": \"\", \"status\": \"free\""),
        ("\"status\": \"free\"", "\"language\": \"\", \"language\": \"\", \"status\": \"free\""),
        (
            "\"status\": \"free\"",
            "\"_status\": {\"id\": \"a\"}, \"_status\": {}, \"status\": \"free\"",
        ),
    ] {
        let text = original.replacen(from, to, 1);
        let text = if to.contains("975") {
            text.replacen("T09:00:00.000+01:00\"", "T08:00:00Z\"", 1)
        } else {
            text
        };
        assert_ne!(text, original);
        let folder = folder("left", &[("left.json", &text)]);
        let path = folder.join("left.json");
        let ran = run_as_is(&["--fix", path.to_str().expect("a name")], "");
        assert_eq!(ran.printed, "", "{to}");
        assert_eq!(fs::read_to_string(path).expect("a file"), text, "{to}");
    }
}

#[test]
fn a_trial_changes_nothing() {
    let text = ANSWERS[0].1.replace("\"+33299010203\"", "\"02 99 01 02 03\"");
    let folder = folder("trial", &[("a.json", &text)]);
    let path = folder.join("a.json");
    let name = path.to_str().expect("a name");
    let ran = run_as_is(&["--fix", "--dry-run", name], "");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.starts_with(&format!("--- {name}\n+++ {name}\n@@ ")), "{}", ran.out);
    let changed: Vec<_> = ran.out.lines().filter(|line| line.contains("phone")).collect();
    let [before, after] = changed[..] else { panic!("{}", ran.out) };
    assert!(before.starts_with('-') && before.contains("02 99 01 02 03"));
    assert!(after.starts_with('+') && after.contains("+33299010203"));
    assert!(ran.printed.ends_with(": 1 fault can be fixed (1 phone-format)\n"), "{}", ran.printed);
    assert_eq!(fs::read_to_string(&path).expect("a file"), text);
    let french = run_as_is(&["--fix", "--lang", "fr", name], "");
    assert!(
        french.printed.ends_with(" : 1 défaut corrigé (1 phone-format)\n"),
        "{}",
        french.printed
    );
    // nothing left to do
    let again = run_as_is(&["--fix", "--dry-run", name], "");
    assert_eq!((again.code, again.out.as_str(), again.printed.as_str()), (Some(0), "", ""));
    for args in [
        &["--fix"][..],
        &["--fix", "-"],
        &["--dry-run", name],
        &["--fix", "--format", "ndjson", name],
    ] {
        let child = super::command(args).spawn().expect("it starts");
        assert_eq!(finish(child, SLOT).code, Some(2), "{args:?}");
    }
}

/// The status of a trial is 0 only when there is nothing to change and nothing that would remain.
#[test]
fn a_trial_fails_for_what_would_remain() {
    let right = ANSWERS[0].1;
    let phone = |text: &str| text.replace("\"+33299010203\"", "\"02 99 01 02 03\"");
    let left = |text: &str| text.replacen("\"status\": \"free\"", "\"status\": \"libre\"", 1);
    assert_ne!(left(right), right);
    let files = [
        ("right.json", right.to_owned()),
        ("left.json", left(right)),
        ("both.json", phone(&left(right))),
        ("cut.json", "{".to_owned()),
        ("slot.json", SLOT.to_owned()),
    ];
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let folder = folder("remaining", &files);
    fs::create_dir(folder.join("empty")).expect("a place to write to");
    let run = |args: &[&str]| {
        finish(super::command(args).current_dir(&folder).spawn().expect("it starts"), "")
    };
    let trial = |args: &[&str]| run(&[&["--fix", "--dry-run"], args].concat());
    let ran = trial(&["right.json"]);
    assert_eq!((ran.code, &*ran.out, &*ran.printed), (Some(0), "", ""));
    let ran = trial(&["left.json", "right.json"]);
    assert_eq!((ran.code, &*ran.out), (Some(1), ""));
    let line = "left.json: not conformant (guide current): 2 errors\n";
    assert_eq!(ran.printed, format!("after --fix: {line}"));
    let ran = trial(&["--lang", "fr", "both.json"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.starts_with("--- both.json\n"), "{}", ran.out);
    assert_eq!(
        ran.printed,
        "both.json : 1 défaut corrigeable (1 phone-format)\n\
         après --fix : both.json : non conforme (guide current) : 2 erreurs\n"
    );
    // warnings that are denied count, findings of the baseline do not
    assert_eq!(trial(&["slot.json"]).code, Some(0));
    assert_eq!(trial(&["--deny", "warnings", "slot.json"]).code, Some(1));
    let known = ["--baseline", "known.json"];
    assert_eq!(run(&[&known[..], &["--write-baseline", "left.json"]].concat()).code, Some(0));
    assert_eq!(trial(&[&known[..], &["left.json"]].concat()).code, Some(0));
    assert_eq!(trial(&["left.json"]).code, Some(1));
    // what cannot be read is not passed over
    for (name, why) in [
        ("cut.json", "after --fix: cut.json: "),
        ("none.json", "error: cannot read none.json: "),
        ("empty", "error: no *.json file below empty"),
    ] {
        let ran = trial(&["both.json", name, "right.json"]);
        assert_eq!(ran.code, Some(2), "{name}");
        assert!(ran.printed.lines().any(|line| line.starts_with(why)), "{}", ran.printed);
    }
    for (name, text) in files {
        assert_eq!(fs::read_to_string(folder.join(name)).expect("a file"), text, "{name}");
    }
    // the status without --dry-run is that of what remains
    assert_eq!(run(&["--fix", "both.json"]).code, Some(1));
    assert_eq!(trial(&["both.json"]).out, "");
}

/// The example of a page: the wrong one, in the order of its text.
fn wrong_example(page: &str) -> &str {
    let (_, rest) = page.split_once("```json wrong\n").expect("a wrong example");
    rest.split("```").next().expect("its text")
}

/// What the acceptance tests look for in the first item only is moved there; the rest keeps its order and its layout.
#[test]
fn who_must_be_first_is_moved_to_the_front() {
    let operator = include_str!("../../../src/validate/guide/rules/appointment-operator-first.md");
    let participant = r#"{"resourceType": "Appointment", "status": "booked", "participant": [
  {"actor": {"display": "A"}, "status": "accepted"},
    {"actor": {"display": "B"}, "status": "accepted"},  {"actor": {"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}, "status": "accepted"}
]}"#;
    for (list, original) in [("extension", wrong_example(operator)), ("participant", participant)] {
        let folder = folder("first", &[("one.json", original)]);
        let path = folder.join("one.json");
        run_as_is(&["--use-case", "sos", "--fix", path.to_str().expect("a name")], "");
        let fixed = fs::read_to_string(&path).expect("a file");
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        let (mut before, after) = (read(original), read(&fixed));
        let items = before[list].as_array_mut().expect("a list");
        let at = items.len() - 1;
        items[..=at].rotate_right(1);
        if list == "participant" {
            assert_eq!(before, after, "{fixed}");
            assert_eq!(
                fixed.matches(",\n    {").count() + fixed.matches(",  {").count(),
                original.matches(",\n    {").count() + original.matches(",  {").count()
            );
        } else {
            let url = after["extension"][0]["url"].as_str().expect("an address");
            assert!(url.ends_with("/FrAppointmentOperator"), "{fixed}");
            assert_eq!(after["extension"].as_array().map(Vec::len), Some(at + 1));
        }
    }
    // two of them: which one is the right one is not known
    let both = participant.replace(
        r#"{"display": "B"}"#,
        r#"{"identifier": {"system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810002909371"}}"#,
    );
    let folder = folder("first", &[("two.json", &both)]);
    let path = folder.join("two.json");
    run_as_is(&["--use-case", "sos", "--fix", path.to_str().expect("a name")], "");
    assert_eq!(fs::read_to_string(&path).expect("a file"), both);
}

/// The page of each code, and the table in the documentation.
#[test]
fn pages_state_what_can_be_fixed() {
    let table = include_str!("../../../src/validate/pages/fixes.md");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rows = Vec::new();
    for code in IssueCode::ALL {
        let page = |lang| words(&run_as_is(&["--lang", lang, "--explain", code.as_str()], "").out);
        let when = |page: &str, start: &str| {
            page.split_once(start)
                .map(|(_, rest)| rest.split(". ").next().unwrap_or_default().to_owned())
        };
        let (english, french) = (page("en"), page("fr"));
        let corrected = when(&english, "`sas-validate --fix` corrects it: ")
            .zip(when(&french, "`sas-validate --fix` le corrige : "));
        assert!(
            corrected.is_some() != english.contains("`sas-validate --fix` does not correct it"),
            "{english}"
        );
        if let Some((english, french)) = corrected {
            rows.push(format!("| [`{code}`](#{code}) | {english} | {french} |"));
        }
    }
    let mut listed: Vec<_> = table.lines().filter(|line| line.starts_with("| [`")).collect();
    listed.sort_unstable();
    rows.sort_unstable();
    assert_eq!(rows, listed);
}
