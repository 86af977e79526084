//! The command `sas-validate`, run as people run it.

use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

use fhir_sas::{
    codes::Code,
    diagnostic::Lang,
    r4,
    validate::{Edition, Layer, Report, Validator},
};
use serde_json::{Deserializer, Value, json};

#[cfg(feature = "ask")]
mod ask;
mod configuration;
mod fixes;
mod formats;
mod readable;
#[cfg(feature = "serve")]
mod serve;

const SLOT: &str = concat!(
    r#"{"resourceType":"Slot","schedule":{"reference":"Schedule/1"},"status":"free","#,
    r#""start":"2026-06-15T09:00:00.000+02:00","end":"2026-06-15T09:20:00.000+02:00"}"#
);

const SEARCH: &str = "https://agenda.example.fr/fhir/Slot?start=ge2026-06-15T08:00:00.000%2B02:00\
    &start=le2026-06-17T23:59:59.000%2B02:00&status=free\
    &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371";

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a run left behind.
struct Ran {
    code: Option<i32>,
    out: String,
    printed: String,
}

fn command(args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sas-validate"));
    for set in
        ["LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"]
    {
        command.env_remove(set);
    }
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn finish(mut child: Child, input: impl AsRef<[u8]>) -> Ran {
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.as_ref().to_vec();
    // who refuses its arguments does not read
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("no panic");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code(), out: text(output.stdout), printed: text(output.stderr) }
}

/// At the layer of R4, whose rules of the values used here are settled.
fn run<'a>(args: impl AsRef<[&'a str]>, input: impl AsRef<[u8]>) -> Ran {
    let all = ["--layer", "r4"].iter().chain(args.as_ref());
    finish(command(all).spawn().expect("it starts"), input)
}

/// A fresh folder of files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a place to write to");
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("a place to write to");
    }
    folder
}

/// In a folder, so that the names of files are short.
fn run_in(folder: &Path, args: &[&str]) -> Ran {
    let all = ["--layer", "r4"].iter().chain(args);
    finish(command(all).current_dir(folder).spawn().expect("it starts"), "")
}

fn report(text: &[u8]) -> Report {
    Validator::new(Layer::R4).check(text)
}

fn outcomes(text: &str) -> Vec<Value> {
    let stream = Deserializer::from_str(text).into_iter::<Value>();
    let outcomes: Vec<_> = stream.map(|value| value.expect("JSON")).collect();
    assert!(outcomes.iter().all(|value| value["resourceType"] == "OperationOutcome"));
    outcomes
}

#[test]
fn exit_status_shows_what_was_found() {
    let wrong = SLOT.replace("free", "libre");
    let warned = BYTE_ORDER_MARK.to_owned() + SLOT;
    for format in ["text", "json", "ndjson"] {
        let code = |input: &str| run(["--format", format], input).code;
        assert_eq!(code(SLOT), Some(0), "{format}");
        assert_eq!(code(&wrong), Some(1), "{format}");
        assert_eq!(code("{"), Some(2), "{format}");
        assert_eq!(code(&warned), Some(0), "{format}");
        let denied = run(["--format", format, "--deny", "warnings"], &warned);
        assert_eq!(denied.code, Some(1), "{format}");
        assert_eq!(run(["--format", format, "--deny", "warnings"], SLOT).code, Some(0), "{format}");
        assert_eq!(run(["--format", format, "no-such-file"], "").code, Some(2), "{format}");
    }
    // no resource, though JSON
    assert_ne!(run([], "[]").code, Some(0));
    // the worst counts, wherever it stands
    let lines = format!("{wrong}\n{SLOT}\nno\n{SLOT}\n");
    assert_eq!(run(["--format", "ndjson"], &lines).code, Some(2));
    assert_eq!(run(["--format", "ndjson"], "").code, Some(0));
}

#[test]
fn wrong_arguments_are_reported() {
    let wrong: [&[&str]; 28] = [
        &["--layer", "r5"],
        &["--lang", "de"],
        &["--format", "xml"],
        &["--deny", "errors"],
        &["--max-issues", "0"],
        &["--max-issues", "many"],
        &["--profile", "http://example.com/none"],
        &["--completions", "tcsh"],
        &["--use-case", "clinic"],
        &["--use-case", "sos", "--layer", "profile"],
        &["--guide", "1.3.0"],
        &["--now", "2026-03-02T09:00:00"],
        &["--now", "2026-03-02T09:00:00Z", "--layer", "profile"],
        &["--guide", "1.1.0", "--layer", "frcore"],
        &["--request", "https://agenda.example.fr/fhir/Slot"],
        &["--request", SEARCH, "--layer", "r4"],
        &["--explain"],
        &["--explain", "slot-order", "slot.json"],
        &["--list-codes", "slot.json"],
        &["--list-codes", "--explain", "slot-order"],
        &["--link"],
        &["--link", LINK, "slot.json"],
        &["--link", LINK, "--explain", "slot-order"],
        &["--input-format", "archive"],
        &["--input-format", "archive", "--format", "json"],
        &["--input-format", "zip", "--format", "ndjson"],
        &["--jobs", "0"],
        &["--no-such-option"],
    ];
    for args in wrong {
        let ran = finish(command(args).spawn().expect("it starts"), "");
        assert_eq!(ran.code, Some(2), "{args:?}");
        assert_eq!(ran.out, "", "{args:?}");
        assert!(
            ran.printed.starts_with("error: ") && ran.printed.contains(args[0]),
            "{}",
            ran.printed
        );
    }
}

#[test]
fn profile_adds_to_what_is_claimed() {
    let args = ["--profile", "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"];
    let busy = SLOT.replace("free", "busy");
    let with = finish(command(args).spawn().expect("it starts"), &busy);
    let without = finish(command([""; 0]).spawn().expect("it starts"), &busy);
    assert_eq!((with.code, without.code), (Some(1), Some(0)), "{}{}", with.out, without.out);
    assert!(with.out.contains("(profile); "));
}

#[test]
fn profiles_have_names() {
    let at = |profile: &str| {
        let args = ["--layer", "profile", "--profile", profile];
        finish(command(args).spawn().expect("it starts"), SLOT.replace("free", "busy"))
    };
    let address = at("http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur");
    let name = at("FrSlotAgregateur");
    assert_eq!((address.code, address.out), (name.code, name.out));
}

/// With the command's own default of the layer.
fn run_as_is(args: &[&str], input: impl AsRef<[u8]>) -> Ran {
    finish(command(args).spawn().expect("it starts"), input)
}

/// A slot that claims its profile.
fn claiming() -> String {
    let profile =
        r#""meta":{"profile":["http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"]}"#;
    SLOT.replacen(',', &format!(",{profile},"), 1)
}

#[test]
fn the_guide_is_the_default() {
    let codes = |args: &[&str]| {
        let out = run_as_is(&[&["--format", "json"], args].concat(), claiming()).out;
        let outcome = outcomes(&out).remove(0);
        let issues = outcome["issue"].as_array().expect("a list").clone();
        let code = |issue: &Value| Some(issue["details"]["coding"][0]["code"].as_str()?.to_owned());
        issues.iter().filter_map(code).collect::<Vec<_>>()
    };
    let (default, guide) = (codes(&[]), codes(&["--layer", "guide"]));
    assert_eq!(default, guide);
    assert!(default.iter().any(|code| code == "slot-booking-url"), "{default:?}");
    let profile = codes(&["--layer", "profile"]);
    assert!(!profile.iter().any(|code| code == "slot-booking-url"), "{profile:?}");
}

/// A booking that the editions up to 1.2.0 as published refuse: its participant has not accepted yet.
const PENDING: &str = r#"{"resourceType": "Appointment", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS"]},
  "extension": [{"url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator", "valueReference": {"identifier":
    {"type": {"coding": [{"system": "http://interopsante.org/fhir/CodeSystem/fr-v2-0203", "code": "INTRN"}]}, "system": "urn:x", "value": "1"}}}],
  "identifier": [{"system": "urn:y", "value": "1"}], "status": "pending",
  "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:15:00.000+01:00",
  "participant": [{"actor": {"display": "A"}, "status": "needs-action"}]}"#;

#[test]
fn an_edition_of_the_guide_can_be_chosen() {
    let ran = |guide: &[&str]| run_as_is(&[&["--layer", "profile"], guide].concat(), PENDING);
    assert_eq!(ran(&[]).out, "<stdin>: conformant (guide current)\n");
    assert_eq!(ran(&["--guide", "current"]).code, Some(0));
    assert_eq!(ran(&["--guide", "next"]).out, "<stdin>: conformant (guide next)\n");
    let first = ran(&["--guide", "1.1.0"]);
    assert_eq!(first.code, Some(1));
    assert!(
        first.out.ends_with("<stdin>: not conformant (guide 1.1.0): 1 error\n"),
        "{}",
        first.out
    );
    assert!(!first.out.contains("editions:"), "{}", first.out);

    let all = ran(&["--guide", "all"]);
    assert_eq!(all.code, Some(1));
    assert!(all.out.contains("\n  = editions: 1.1.0, 1.2.0\n"), "{}", all.out);
    let summary = "<stdin>: not conformant (guide 1.1.0, 1.2.0, current, next): 1 error\n";
    assert!(all.out.ends_with(summary), "{}", all.out);
    let all = ran(&["--guide", "all", "--lang", "fr"]);
    assert!(all.out.contains(" = éditions : 1.1.0, 1.2.0\n"), "{}", all.out);
    let all = outcomes(&ran(&["--guide", "all", "--format", "json"]).out);
    let diagnostics = all[0]["issue"][0]["diagnostics"].as_str().expect("a text");
    assert!(diagnostics.ends_with("; editions 1.1.0, 1.2.0"), "{diagnostics}");
    assert_eq!(all[0]["meta"]["tag"].as_array().map(Vec::len), Some(4));
    let line = PENDING.replace('\n', " ");
    let lines = run_as_is(&["--guide", "1.2.0", "--format", "ndjson"], format!("{line}\n"));
    assert_eq!(outcomes(&lines.out)[0]["meta"]["tag"][0]["code"], "1.2.0");
}

#[test]
fn slots_that_have_begun_are_reported_when_the_time_is_known() {
    let begun = |args: &[&str]| {
        run_as_is(args, claiming()).out.contains("warning[slot-begun]: Slot.start\n")
    };
    assert!(!begun(&[]));
    assert!(begun(&["--now", "9999-01-01T00:00:00+01:00"]));
    assert!(!begun(&["--now", "0001-01-02T00:00:00Z"]));
}

#[test]
fn a_flow_stands_for_profiles_that_are_not_claimed() {
    let alone = run_as_is(&[], SLOT);
    assert_eq!(alone.code, Some(0));
    assert!(alone.out.starts_with("warning[flow-unknown]: Slot\n"), "{}", alone.out);
    for flow in ["ps", "cpts", "sos"] {
        let ran = run_as_is(&["--use-case", flow], SLOT);
        assert_eq!(ran.code, Some(1), "{flow}");
        assert!(ran.out.contains("error[slot-booking-url]"), "{}", ran.out);
    }
}

/// A booking of the place de marché is checked where the edition has it, and what `FrCore` 2 has otherwise is reported there.
#[test]
fn the_place_de_marche_is_checked_with_the_next_edition() {
    const BOOKING: &str = r#"{"resourceType":"Appointment",
        "extension":[{"url":"http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator","valueReference":{"identifier":{
            "type":{"coding":[{"system":"http://interopsante.org/fhir/CodeSystem/fr-v2-0203","code":"INTRN"}]},
            "system":"urn:oid:1.2.250.1.213.3.6","value":"1ef1c748-01a3-6180-b098-73283ce4e5b1"}}}],
        "identifier":[{"system":"https://agenda.example.fr/rdv","value":"7"}],"status":"pending",
        "start":"2026-03-02T09:00:00+01:00","end":"2026-03-02T09:15:00+01:00","created":"2026-03-02T08:10:00+01:00",
        "participant":[{"type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"ADM"}]}],
            "status":"needs-action"}]}"#;
    let next = run_as_is(&["--guide", "next", "--use-case", "pdm"], BOOKING);
    assert_eq!(next.code, Some(0), "{}", next.out);
    assert!(next.out.contains("warning[appointment-first-participant]"), "{}", next.out);
    assert_eq!(next.out.matches("information[fr-core-2]").count(), 2, "{}", next.out);
    let wrong = BOOKING.replace("\"pending\"", "\"booked\"");
    let wrong = run_as_is(&["--guide", "next", "--use-case", "pdm"], wrong);
    assert!(wrong.out.contains("warning[appointment-participation]"), "{}", wrong.out);
    let current = run_as_is(&["--use-case", "pdm"], BOOKING);
    assert!(current.out.contains("warning[unknown-profile]"), "{}", current.out);
    assert!(current.out.contains("check against next"), "{}", current.out);
    assert!(!current.out.contains("fr-core-2"), "{}", current.out);
}

#[test]
fn an_answer_is_compared_with_its_request() {
    let answer = format!(
        r#"{{"resourceType":"Bundle","id":"1","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/BundleAgregateur"]}},
        "type":"searchset","total":0,"link":[{{"relation":"self","url":"{SEARCH}"}}]}}"#
    );
    assert_eq!(run_as_is(&["--request", SEARCH], &answer).code, Some(0));
    let other = SEARCH.replace("T08", "T09");
    for format in ["text", "json", "ndjson"] {
        let args = ["--format", format, "--request", &other];
        let ran = run_as_is(&args, answer.replace('\n', ""));
        assert_eq!(ran.code, Some(1), "{format}");
        assert!(ran.out.contains("answer-self-link"), "{}", ran.out);
    }
    let bad = run_as_is(&["--request", "nowhere"], &answer);
    assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""));
    assert!(bad.printed.contains("a search for Slot or Schedule"), "{}", bad.printed);
}

#[test]
fn warnings_of_the_guide_can_be_denied() {
    let address = r#""comment":"https://agenda.example.fr/rdv/1","#;
    let visible = r#""meta":{"security":[{"system":"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau","code":"PUBLIC"}]},"#;
    let routine = r#""appointmentType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0276","code":"ROUTINE"}]},"#;
    let slot = SLOT.replacen('{', &["{", address, visible, routine].concat(), 1);
    let run = |deny: &[&str]| run_as_is(&[&["--use-case", "ps"], deny].concat(), &slot);
    let (allowed, denied) = (run(&[]), run(&["--deny", "warnings"]));
    assert_eq!((allowed.code, denied.code), (Some(0), Some(1)), "{}", allowed.out);
    assert!(allowed.out.contains("warning[slot-booking-url-query]"), "{}", allowed.out);
    assert!(denied.out.contains("warnings, which are denied"), "{}", denied.out);
}

#[test]
fn every_code_is_explained() {
    for lang in ["en", "fr"] {
        for code in Code::all() {
            let ran = run_as_is(&["--lang", lang, "--explain", code.as_str()], "");
            assert_eq!((ran.code, ran.printed.as_str()), (Some(0), ""), "{code}");
            assert!(ran.out.contains(code.as_str()), "{}", ran.out);
            let marks = ["```", "**", "]("];
            assert_eq!(marks.iter().find(|mark| ran.out.contains(**mark)), None, "{}", ran.out);
            assert!(ran.out.ends_with('\n') && !ran.out.contains("\n\n\n"), "{:?}", ran.out);
            assert!(!ran.out.lines().any(|line| line.starts_with('#')), "{}", ran.out);
        }
    }
    let page = |lang: &str| run_as_is(&["--lang", lang, "--explain", "slot-order"], "").out;
    assert_ne!(page("en"), page("fr"));
}

#[test]
fn codes_of_several_families_are_explained_for_each() {
    let page = |lang: &str, code: &str| run_as_is(&["--lang", lang, "--explain", code], "").out;
    assert_eq!(
        page("en", "not-free"),
        "\
not-free

- Family: omission (`fhir_sas::search::OmissionCode`)
- Severity: `information`

The slot is not free: it was left out.

To fix. Add free slots only.

not-free

- Family: skipped entry (`fhir_sas::search::SkipCode`)
- Severity: `information`

Expected the status free; found another, or none. Send free slots only, each
with its status.
"
    );
    let french = page("fr", "not-json");
    for printed in
        ["not-json\n", "- Famille : ordre", "- Famille : sans réponse", "Statut HTTP : 400"]
    {
        assert!(french.contains(printed), "{french}");
    }
    assert_eq!(french.lines().filter(|line| *line == "not-json").count(), 3);
}

#[test]
fn pages_fit_the_terminal() {
    let with = |set: &[(&str, &str)]| {
        let child = command(["--explain", "slot-order"]).envs(set.iter().copied()).spawn();
        finish(child.expect("it starts"), "").out
    };
    let words = |page: &str| page.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (wide, narrow) = (with(&[]), with(&[("COLUMNS", "30")]));
    assert_eq!(words(&wide), words(&narrow));
    assert!(wide.lines().count() < narrow.lines().count());
    // code and long words are not broken
    let long = |line: &&str| line.chars().count() > 30 && line.trim_start().split(' ').count() > 1;
    assert_eq!(narrow.lines().filter(long).find(|line| !line.starts_with("    ")), None);
    // nor are code, nor French marks with a blank before them, parted from their word
    for code in ["answer-mode", "postal-code", "answer-duplicate", "relative-reference"] {
        let child = command(["--lang", "fr", "--explain", code]).env("COLUMNS", "33").spawn();
        let page = finish(child.expect("it starts"), "").out;
        let parted = |line: &&str| line.starts_with([':', ';', '?', '»']);
        assert_eq!(page.lines().find(parted), None, "{page}");
        assert!(page.lines().all(|line| line.matches('`').count() % 2 == 0), "{page}");
    }
    assert!(!wide.contains('\u{1b}'));
    let bold = with(&[("CLICOLOR_FORCE", "1")]);
    assert!(bold.starts_with("\u{1b}[1mslot-order\u{1b}[0m\n"), "{bold:?}");
}

#[test]
fn unknown_codes_are_reported_with_their_neighbours() {
    let printed = |name: &str, lang: &str| {
        let ran = run_as_is(&["--lang", lang, "--explain", name], "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{name}");
        assert!(
            !ran.printed.contains('\u{1b}') && ran.printed.lines().count() == 1,
            "{}",
            ran.printed
        );
        ran.printed
    };
    assert_eq!(
        printed("slot-ordre", "en"),
        "error: there is no code `slot-ordre`; is it slot-order?\n"
    );
    assert_eq!(
        printed("slot-ordre", "fr"),
        "erreur : il n'y a pas de code « slot-ordre » ; est-ce slot-order ?\n"
    );
    // of any family
    assert_eq!(printed("phones", "en"), "error: there is no code `phones`; is it phone?\n");
    let windows = printed("windo", "fr");
    assert!(
        windows.contains("slot-outside-window, window-order, window-year, outside-window"),
        "{windows}"
    );
    let several = printed("Booking_URL", "en");
    assert!(several.contains("slot-booking-url, slot-booking-url-query"), "{several}");
    for (name, lang) in [("", "en"), ("\u{1b}[2J\nx", "en"), (&"é".repeat(10_000), "fr")] {
        assert!(printed(name, lang).contains("--list-codes"));
    }
}

#[test]
fn codes_are_listed() {
    for (lang, severity) in [("en", "warning"), ("fr", "avertissement")] {
        let ran = run_as_is(&["--lang", lang, "--list-codes"], "");
        assert_eq!((ran.code, ran.printed.as_str()), (Some(0), ""));
        let first: Vec<_> = ran.out.lines().filter_map(|line| line.split(' ').next()).collect();
        let codes: Vec<_> = Code::all().map(Code::as_str).collect();
        assert_eq!(first, codes);
        let mut words = ran.out.lines().next().expect("a line").split_whitespace();
        assert_eq!((words.next(), words.next()), (Some("byte-order-mark"), Some(severity)));
        // each names its subject
        assert!(ran.out.lines().all(|line| line.split_whitespace().count() > 4), "{}", ran.out);
        let child = command(["--lang", lang, "--list-codes"]).env("COLUMNS", "80").spawn();
        let narrow = finish(child.expect("it starts"), "").out;
        assert_eq!(narrow.lines().find(|line| line.chars().count() > 80), None);
        assert_eq!(narrow.lines().count(), codes.len());
        assert!(narrow.contains("…\n"));
    }
}

#[test]
fn folders_are_all_their_files() {
    let folder = folder("tree", &[("b.json", SLOT), ("notes.txt", "no"), ("lines.ndjson", SLOT)]);
    for name in ["a/z", "c.json/d", "empty"] {
        fs::create_dir_all(folder.join(name)).expect("a place to write to");
    }
    for name in ["a/1.JSON", "a/z/2.json", "c.json/d/3.json", "c.json/4.ndjson"] {
        fs::write(folder.join(name), SLOT).expect("a place to write to");
    }
    let ran = run_in(&folder, &["."]);
    let files = ["./a/1.JSON", "./a/z/2.json", "./b.json", "./c.json/d/3.json"];
    let expected = files.join(": conformant\n") + ": conformant\n4 files: 4 conformant\n";
    assert_eq!((ran.code, ran.out), (Some(0), expected));
    assert_eq!(ran.printed, ".: 4 *.json files\n");
    let french = run_in(&folder, &["--lang", "fr", "--format", "json", "a/z", "b.json"]);
    assert_eq!(french.printed, "a/z : 1 fichier *.json\n");
    assert_eq!(outcomes(&french.out).len(), 2);
    // one file is few, but that there is only one must be reported
    let one = run_in(&folder, &["a/z"]);
    assert_eq!(one.out, "a/z/2.json: conformant\n1 file: 1 conformant\n");

    let lines = run_in(&folder, &["--format", "ndjson", "."]);
    let expected =
        ["./c.json/4.ndjson", "./lines.ndjson"].map(|name| answer(name, 1, SLOT.as_bytes()));
    assert_eq!(lines.out.lines().collect::<Vec<_>>(), expected);
    assert_eq!(lines.printed, ".: 2 *.ndjson files\n");

    for format in ["text", "json", "ndjson"] {
        let none = run_in(&folder, &["--lang", "fr", "--format", format, "empty"]);
        let ending = if format == "ndjson" { "ndjson" } else { "json" };
        assert_eq!(none.printed, format!("erreur : aucun fichier *.{ending} sous empty\n"));
        assert_eq!(none.code, Some(2));
    }
}

/// That a file of a folder is checked depends on the end of its name alone.
#[test]
fn a_name_may_be_an_ending_alone() {
    let faulty = SLOT.replace("free", "libre");
    let files = [(".json", &*faulty), ("..JSON", SLOT), ("json", "no"), ("a.njson", "no")];
    let folder = folder("endings", &files);
    let ran = run_in(&folder, &["."]);
    assert_eq!(ran.printed, ".: 2 *.json files\n");
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.out.contains("./.json: not conformant: 1 error\n"), "{}", ran.out);
}

#[cfg(unix)]
#[test]
fn links_make_no_loops() {
    use std::os::unix::fs::symlink;

    let folder = folder("links", &[("a.json", SLOT)]);
    fs::create_dir(folder.join("sub")).expect("a place to write to");
    let link = |to: &str, name: &str| symlink(to, folder.join(name)).expect("a link");
    link("..", "sub/up");
    link(".", "loop.json");
    link("../a.json", "sub/file.json");
    link("nowhere", "sub/lost.json");
    let ran = run_in(&folder, &["."]);
    assert_eq!(
        ran.out,
        "./a.json: conformant\n./sub/file.json: conformant\n3 files: 2 conformant, 1 not read\n"
    );
    assert_eq!(
        ran.printed,
        ".: 3 *.json files\nerror: cannot read ./sub/lost.json: no such file\n"
    );
    assert_eq!(ran.code, Some(2));
    // what is named is looked into
    assert_eq!(
        run_in(&folder, &["sub/up/loop.json"]).printed.lines().next(),
        Some("sub/up/loop.json: 3 *.json files")
    );
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_of_a_folder_is_reported() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder("shut", &[("a.json", SLOT), ("c.json", SLOT)]);
    let shut = folder.join("b");
    fs::create_dir(&shut).expect("a place to write to");
    let mode = |mode| fs::set_permissions(&shut, fs::Permissions::from_mode(mode));
    mode(0).expect("it is ours");
    if fs::read_dir(&shut).is_err() {
        let ran = run_in(&folder, &["."]);
        assert_eq!(ran.printed, ".: 2 *.json files\nerror: cannot read ./b: permission denied\n");
        assert_eq!(ran.code, Some(2));
    }
    mode(0o755).expect("it is ours");
}

#[test]
fn many_files_are_summed_up_by_code() {
    let wrong = SLOT.replace(r#""status":"#, "\"x\":1,\"y\":2,\n \"comment\":null,\"status\":");
    let warned = BYTE_ORDER_MARK.to_owned() + SLOT;
    let files = [
        ("1.json", SLOT),
        ("2.json", &wrong),
        ("3.json", &warned),
        ("4.json", &wrong),
        ("5.json", SLOT),
        ("6.json", SLOT),
    ];
    let folder = folder("many", &files);
    let english = "\
code             severity  class  issues  files  first
unknown-member   error     minor       4      2  2.json:1:62 Slot.x
null             error     minor       2      2  2.json:2:12 Slot.comment
byte-order-mark  warning   minor       1      1  3.json:1:1 Slot
";
    let french = "\
code             gravité        classe   problèmes  fichiers  premier
unknown-member   erreur         mineure          4         2  2.json:1:62 Slot.x
null             erreur         mineure          2         2  2.json:2:12 Slot.comment
byte-order-mark  avertissement  mineure          1         1  3.json:1:1 Slot
";
    let names = files.map(|(name, _)| name);
    let with = |args: &[&str], names: &[&str]| run_in(&folder, &[args, names].concat());

    let ran = with(&[], &names);
    let end =
        format!("\n6.json: conformant\n\n{english}\n6 files: 4 conformant, 2 not conformant\n");
    assert!(ran.out.ends_with(&end), "{}", ran.out);
    let ran = with(&["--lang", "fr"], &names);
    let end =
        format!("\n6.json : conforme\n\n{french}\n6 fichiers : 4 conformes, 2 non conformes\n");
    assert!(ran.out.ends_with(&end), "{}", ran.out);
    // a handful needs none, unless it is requested
    assert!(!with(&[], &names[..5]).out.contains("severity"));
    let one = with(&["--summary"], &names[1..2]).out;
    assert!(one.contains("\ncode "), "{one}");
    assert!(one.ends_with("\n1 file: 1 not conformant\n"), "{one}");
    // nothing to report about codes
    assert_eq!(with(&["--summary"], &names[..1]).out, "1.json: conformant\n1 file: 1 conformant\n");
    // what was not kept has no code
    let few = with(&["--max-issues", "1"], &names).out;
    assert!(few.contains("\nnot counted here, beyond --max-issues: 4\n"), "{few}");

    let json = with(&["--format", "json"], &names);
    assert_eq!(json.printed, "");
    let requested = with(&["--format", "json", "--summary"], &names);
    // the class of each issue comes with it, and nothing else
    let mut shown = outcomes(&requested.out);
    let issues = shown.iter_mut().filter_map(|outcome| outcome["issue"].as_array_mut()).flatten();
    let removed =
        issues.filter_map(|issue| issue["details"].get_mut("coding")?.as_array_mut()?.pop());
    let classes: Vec<_> = removed.filter(|coding| coding["code"] == "minor").collect();
    assert_eq!(classes.len(), 7);
    let system = json!("https://docs.rs/fhir-sas/codes/anomaly");
    assert!(classes.iter().all(|class| class["system"] == system), "{classes:?}");
    assert_eq!(shown, outcomes(&json.out));
    assert_eq!(requested.printed, format!("{english}6 files: 4 conformant, 2 not conformant\n"));
}

#[test]
fn classes_go_by_the_code() {
    let lost = SLOT.replace(r#""status":"free","#, "");
    for (lang, major, blocking) in [("en", "major", "blocking"), ("fr", "majeure", "bloquante")] {
        let of = |text: &str| run(["--lang", lang, "--summary"], text).out;
        let row = |table: &str, class: &str| {
            let words = |line: &str| line.split_whitespace().any(|word| word == class);
            table.lines().any(words)
        };
        assert!(row(&of(&lost), major), "{}", of(&lost));
        assert!(row(&of("{"), blocking), "{}", of("{"));
    }
    let line = format!("{lost}\n{{\n{SLOT}\n");
    let classes = |args: &[&str]| -> Vec<Value> {
        let out = run([&["--format", "ndjson"], args].concat(), &line).out;
        let class = |outcome: &Value| outcome["issue"][0]["details"]["coding"][1]["code"].clone();
        outcomes(&out).iter().map(class).collect()
    };
    assert_eq!(classes(&["--summary"]), [json!("major"), json!("blocking"), Value::Null]);
    assert_eq!(classes(&[]), [Value::Null, Value::Null, Value::Null]);
    // in SARIF with the pages of the codes
    let sarif: Value = serde_json::from_str(&run(["--format", "sarif"], &lost).out).expect("JSON");
    let rule = &sarif["runs"][0]["tool"]["driver"]["rules"][0];
    assert_eq!(
        (&rule["id"], &rule["properties"]),
        (&json!("missing-element"), &json!({"anomaly": "major"}))
    );
}

#[test]
fn archives_have_an_answer_a_line() {
    let archive = |text: &str| run(["--format", "ndjson", "--input-format", "archive"], text);
    let record = |vendor: &str, answer: &str| {
        let vendor = json!(vendor);
        format!(
            r#"{{"status":200,"vendor":{vendor},"time":"2026-03-02T09:00:00Z","answer":{answer}}}"#
        )
    };
    let wrong = SLOT.replace("free", "libre");
    let page = r#""<html>\n""#;
    let lines = [
        &*record("one", SLOT),
        &record("éd\"i\nteur", &wrong),
        SLOT,
        "",
        &record("one", page),
        r#"{"vendor":"Jeanne","time":"hier","answer":{}}"#,
        "\r",
    ];
    let ran = archive(&lines.join("\n"));
    assert_eq!((ran.code, &*ran.printed), (Some(2), ""));
    let read: Vec<Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(read.len(), lines.len());
    let outcome = |text: &str| outcomes(&run(["--format", "json"], text).out).remove(0);
    let codes = |outcome: &Value| outcome["issue"][0]["details"]["coding"].clone();
    for (at, vendor, text) in
        [(0, "one", SLOT), (1, "éd\"i\nteur", &*wrong), (4, "one", "<html>\n")]
    {
        assert_eq!(
            (&read[at]["vendor"], &read[at]["time"]),
            (&json!(vendor), &json!("2026-03-02T09:00:00Z"))
        );
        assert_eq!(codes(&read[at]["outcome"]), codes(&outcome(text)), "{}", read[at]);
    }
    // the place is that in the answer
    let place = &read[1]["outcome"]["issue"][0]["diagnostics"];
    let column = wrong.find(r#""status""#).expect("it is there") + 1;
    assert!(
        place.as_str().is_some_and(|place| place.starts_with(&format!("line 1, column {column};"))),
        "{place}"
    );
    for at in [2, 3, 5, 6] {
        let issue = &read[at]["outcome"]["issue"][0];
        assert_eq!((&read[at]["vendor"], &read[at]["time"]), (&Value::Null, &Value::Null));
        assert_eq!((&issue["severity"], &issue["code"]), (&json!("fatal"), &json!("structure")));
        assert_eq!(issue["diagnostics"], json!(format!("<stdin>: line {}", at + 1)));
        assert!(!ran.out.contains("Jeanne"), "{}", ran.out);
    }
    assert_eq!(archive(&record("one", SLOT)).code, Some(0));
    assert_eq!(archive(&record("one", &wrong)).code, Some(1));
    // the same, whatever the number of threads
    let many = lines.join("\n").repeat(200);
    let args = ["--format", "ndjson", "--input-format", "archive", "--jobs"];
    let with_jobs = |jobs: &'static str| run([&args[..], &[jobs]].concat(), &many).out;
    assert_eq!(with_jobs("1"), with_jobs("3"));
}

#[test]
fn lines_are_summed_up_on_request() {
    let wrong = SLOT.replace(r#""status":"#, r#""x":1,"y":2,"status":"#);
    let text = [&*format!("{SLOT}\n").repeat(1000), &format!("{wrong}\n").repeat(1000)].concat();
    let args = ["--format", "ndjson", "--lang", "fr", "--summary"];
    let ran = run(args, &text);
    assert_eq!(ran.out.lines().count(), 2000);
    assert_eq!(
        ran.printed,
        "\
code            gravité  classe   problèmes  ressources  premier
unknown-member  erreur   mineure       2000        1000  <stdin>:1001:62 Slot.x
2000 ressources : 1000 conformes, 1000 non conformes
"
    );
    assert_eq!(run(["--format", "ndjson"], &text).printed, "");
    assert_eq!(run(["--format", "ndjson", "--summary"], "").printed, "0 resources\n");
}

const FAULTY: &str = "{\r
  \"resourceType\": \"Slot\",\r
\t\"schedule\": {\"reference\": \"Schedule/1\"}, \"status\": \"free\",\r
  \"start\": \"2026-06-15T09:00:00\",\r
  \"end\": \"2026-06-15T09:20:00.000+02:00\",\r
  \"場所\": {\"é\": \"日本\\\"\"}, \"comment\":   null,\r
  \"colour\": {\r
    \"red\": 1\r
  }\r
}\r
";

/// With the library's messages, which are its own affair, in their places.
fn faulty_shown(lang: Lang) -> String {
    let report = report(FAULTY.as_bytes());
    let english = lang == Lang::En;
    let rule = if english { "rule:" } else { "règle :" };
    let message = |at: usize| {
        let issue = &report.issues()[at];
        format!("{}\n  = {rule} sas-validate --explain {}", issue.message(lang), issue.code)
    };
    let error = if english { "error" } else { "erreur" };
    let summary =
        if english { ": not conformant: 4 errors" } else { " : non conforme : 4 erreurs" };
    format!(
        "\
{error}[bad-primitive]: Slot.start
 --> slot.json:4:12
  |
4 |   \"start\": \"2026-06-15T09:00:00\",
  |            ^^^^^^^^^^^^^^^^^^^^^
  |
  = {}

{error}[unknown-member]: Slot.`…`
 --> slot.json:6:3
  |
6 |   \"場所\": {{\"é\": \"日本\\\"\"}}, \"comment\":   null,
  |   ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = {}

{error}[null]: Slot.comment
 --> slot.json:6:37
  |
6 |   \"場所\": {{\"é\": \"日本\\\"\"}}, \"comment\":   null,
  |                                         ^^^^
  |
  = {}

{error}[unknown-member]: Slot.colour
 --> slot.json:7:3
  |
7 |   \"colour\": {{
  |   ^^^^^^^^
  |
  = {}

slot.json{summary}
",
        message(0),
        message(1),
        message(2),
        message(3)
    )
}

#[test]
fn text_is_like_a_compilers() {
    let folder = folder("text", &[("slot.json", FAULTY)]);
    let english = run_in(&folder, &["slot.json"]);
    assert_eq!(english.out, faulty_shown(Lang::En));
    assert_eq!(english.printed, "");
    let french = run_in(&folder, &["--lang", "fr", "slot.json"]);
    assert_eq!(french.out, faulty_shown(Lang::Fr));
}

#[test]
fn rules_are_named() {
    let wrong = SLOT.replace(r#""status":"free","#, "");
    for (lang, rule) in [
        ("en", "rule: Slot.status of Slot (r4); sas-validate --explain missing-element"),
        ("fr", "règle : Slot.status de Slot (r4) ; sas-validate --explain missing-element"),
    ] {
        let ran = run(["--lang", lang], &wrong);
        assert!(ran.out.contains(&format!("\n  = {rule}\n")), "{}", ran.out);
    }
    let guide = run_as_is(&["--use-case", "ps"], SLOT).out;
    let rule = "= rule: the text of the guide (guide); sas-validate --explain slot-booking-url\n";
    assert!(guide.contains(rule), "{guide}");
}

#[test]
fn members_of_tabbed_lines_are_underlined() {
    let ran = run([], SLOT.replace(r#""status""#, "\n\t\"status\"").replace("free", "a  b"));
    assert!(
        ran.out.contains("\n2 |     \"status\":\"a  b\",\"start\":\""),
        "a tab is four columns: {}",
        ran.out
    );
    assert!(ran.out.contains("\n  |              ^^^^^^\n"), "{}", ran.out);
}

#[test]
fn summaries_count() {
    let files = [
        ("good.json", SLOT.to_owned()),
        ("bom.json", BYTE_ORDER_MARK.to_owned() + SLOT),
        ("null.json", SLOT.replace(r#""status":"#, r#""x":1,"y":2,"status":"#)),
        ("cut.json", "{".to_owned()),
    ];
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let folder = folder("summaries", &files);
    let summaries = |args: &[&str]| {
        let names = files.iter().map(|(name, _)| *name);
        let args: Vec<_> = args.iter().copied().chain(names).collect();
        let ran = run_in(&folder, &args);
        let all = ran.out.lines().filter(|line| {
            let of_file = files.iter().any(|(name, _)| line.starts_with(name));
            of_file || line.starts_with('4') && !line.contains(" |")
        });
        all.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        summaries(&[]),
        "good.json: conformant\n\
         bom.json: conformant: 1 warning\n\
         null.json: not conformant: 2 errors\n\
         cut.json: cannot be read: 1 error\n\
         4 files: 2 conformant, 1 not conformant, 1 not read"
    );
    assert_eq!(
        summaries(&["--lang", "fr", "--deny", "warnings", "--max-issues", "1"]),
        "good.json : conforme\n\
         bom.json : avertissements, qui sont refusés : 1 avertissement\n\
         null.json : non conforme : 2 erreurs (1 non affiché)\n\
         cut.json : illisible : 1 erreur\n\
         4 fichiers : 1 conforme, 2 non conformes, 1 non lu"
    );
}

/// The lines of an excerpt: the number's, and that of the marks.
fn excerpt(out: &str) -> (Vec<char>, Vec<char>) {
    let mut lines = out.lines().skip_while(|line| !line.contains("1 | "));
    let chars = |line: Option<&str>| line.expect("a line").chars().skip(4).collect::<Vec<_>>();
    (chars(lines.next()), chars(lines.next()))
}

#[test]
fn long_lines_are_cut_around_the_fault() {
    let padding = "é".repeat(500_000);
    let comment = format!(r#""comment":"{padding}","#);
    // behind, before, on both sides
    for (before, after) in [("", &*comment), (&*comment, ""), (&*comment, r#""language":"fr","#)] {
        let text = SLOT.replace(r#""status""#, &format!(r#"{before}"x":17,{after}"status""#));
        for columns in ["1", "40", "79", "200", "65535"] {
            let child =
                command(["--layer", "r4"]).env("COLUMNS", columns).spawn().expect("it starts");
            let ran = finish(child, &text);
            let (line, marks) = excerpt(&ran.out);
            let most = columns.parse::<usize>().expect("a number").max(24);
            assert!(line.len() + 4 <= most, "{}", ran.out);
            let marked = line.iter().zip(&marks).filter(|(_, mark)| **mark == '^');
            assert_eq!(marked.map(|(c, _)| c).collect::<String>(), r#""x":17"#, "{}", ran.out);
            assert!(line.contains(&'…') && !line.contains(&'\u{fffd}'));
        }
    }
    // what is marked may itself be too long
    let ran = run([], SLOT.replace("free", &padding));
    let (line, marks) = excerpt(&ran.out);
    assert_eq!(line.len(), marks.len());
    assert_eq!(line.last(), Some(&'…'));
}

#[test]
fn notes_are_broken_on_narrow_terminals() {
    let child = command(["--layer", "r4"]).env("COLUMNS", "50").spawn().expect("it starts");
    let ran = finish(child, SLOT.replace("free", "a  b"));
    let report = report(SLOT.replace("free", "a  b").as_bytes());
    // that of the form comes first: what else is wrong with the value follows from it
    let of_form = report.issues().iter().find(|issue| issue.code.as_str() == "bad-primitive");
    let issue = &of_form.expect("a fault of form").message(Lang::En);
    let start = ran.out.find("\n  = ").expect("a note") + 5;
    // the note that comes first, the message
    let note: Vec<_> = ran.out[start..]
        .lines()
        .take_while(|line| !line.is_empty() && !line.starts_with("  = "))
        .collect();
    let words: Vec<_> = note.iter().flat_map(|line| line.split_whitespace()).collect();
    assert!(words.join(" ").starts_with(&issue.split_whitespace().collect::<Vec<_>>().join(" ")));
    // a word is never broken
    let wide = |line: &&&str| line.chars().count() > 50 && line.split_whitespace().count() > 1;
    assert_eq!(note.iter().find(wide), None, "{}", ran.out);
}

#[test]
fn texts_give_no_orders_to_the_terminal() {
    let evil = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}\u{200b}\r";
    let text =
        format!("{{\"resourceType\": \"Slot\", \"{evil}\": \"{evil}\", \"a\": \"\\u001b[2J\"}}");
    let name = "\u{1b}[2J.json";
    let folder = folder("orders", &[]);
    if fs::write(folder.join(name), &text).is_err() {
        // some systems have no such names
        return;
    }
    for args in [&[name][..], &["--lang", "fr", name], &[name, "\u{1b}none"]] {
        let ran = run_in(&folder, args);
        let tame = |c: char| {
            c == '\n'
                || !c.is_control() && !('\u{200b}'..'\u{2010}').contains(&c) && c != '\u{202e}'
        };
        assert!(ran.out.chars().all(tame), "{:?}", ran.out);
        assert!(ran.printed.chars().all(tame), "{:?}", ran.printed);
    }
}

#[test]
fn colours_are_for_terminals() {
    let with = |set: &[(&str, &str)]| {
        let child =
            command(["--layer", "r4"]).envs(set.iter().copied()).spawn().expect("it starts");
        finish(child, "{}").out
    };
    let plain = with(&[]);
    assert!(!plain.contains('\u{1b}'));
    let coloured = with(&[("CLICOLOR_FORCE", "1")]);
    assert!(coloured.contains('\u{1b}'));
    assert_eq!(with(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), plain);
}

#[test]
fn every_fault_of_every_kind_is_shown() {
    // cut anywhere, the text is faulty at its end, or read in part: nothing may fail
    for end in (0..FAULTY.len()).filter(|end| FAULTY.is_char_boundary(*end)).step_by(7) {
        let ran = run([], &FAULTY[..end]);
        assert_eq!(ran.code, Some(2), "{end}");
        assert!(ran.out.starts_with("fatal error[not-json]"), "{}", ran.out);
        assert_eq!(ran.printed, "");
    }
    let ran = run([], b"{\n \"a\": \"\xff\xfe\xc3\"}");
    assert_eq!((ran.code, ran.printed.as_str()), (Some(2), ""));
    assert!(ran.out.contains('\u{fffd}'));
}

#[test]
fn json_gives_an_outcome_a_file() {
    let wrong = SLOT.replace(r#""status":"#, r#""x":null,"status":"#);
    let folder = folder("json", &[("good.json", SLOT), ("wrong.json", &wrong), ("cut.json", "{")]);
    let names = ["cut.json", "good.json", "wrong.json", "good.json"];
    let ran = run_in(&folder, &[&["--format", "json"], &names[..]].concat());
    assert_eq!((ran.code, ran.printed.as_str()), (Some(2), ""));
    assert!(ran.out.starts_with("{\n  \"resourceType\": \"OperationOutcome\",\n"), "{}", ran.out);
    let outcomes = outcomes(&ran.out);
    assert_eq!(outcomes.len(), names.len());
    for (outcome, name) in outcomes.iter().zip(names) {
        let text = fs::read(folder.join(name)).expect("a file");
        let expected = r4::to_string(&report(&text).outcome(Lang::En));
        let mut expected: Value = serde_json::from_str(&expected).expect("JSON");
        for issue in expected["issue"].as_array_mut().expect("a list") {
            let printed = issue["diagnostics"].as_str().map(|printed| format!("{name}: {printed}"));
            issue["diagnostics"] = printed.unwrap_or_else(|| name.to_owned()).into();
        }
        assert_eq!(*outcome, expected);
    }
    assert_eq!(outcomes[1]["issue"][0]["severity"], "information");
}

#[test]
fn the_limit_of_issues_is_reported() {
    let wrong = SLOT.replace(r#""status":"#, r#""x":1,"y":2,"z":3,"status":"#);
    for format in ["json", "ndjson"] {
        let ran = run(["--format", format, "--max-issues", "1"], &wrong);
        let outcomes = outcomes(&ran.out);
        // the one that is shown, and how many are not
        assert_eq!(outcomes[0]["issue"].as_array().map(Vec::len), Some(2), "{}", ran.out);
    }
}

/// What the nth line of a file is to be answered with.
fn answer(name: &str, n: usize, line: &[u8]) -> String {
    let mut outcome = report(line).outcome(Lang::En);
    for issue in &mut outcome.issue {
        let printed = issue.diagnostics.as_ref().and_then(|printed| printed.value());
        let rest = printed.map_or("", |printed| &printed.as_str()["line 1".len()..]);
        issue.diagnostics = Some(format!("{name}: line {n}{rest}").into());
    }
    r4::to_string(&outcome)
}

#[test]
fn every_line_has_an_answer() {
    let huge = SLOT.replace("Schedule/1", &"x".repeat(200_000));
    let lines: [&[u8]; 14] = [
        SLOT.as_bytes(),
        b"",
        b"no JSON",
        b"\xff\xfe",
        b"\r",
        &[SLOT.as_bytes(), b"\r"].concat(),
        b"   ",
        b"[1, 2]",
        b"\0",
        huge.as_bytes(),
        b"{\"resourceType\":\"Patient\",\"id\":\"1\"}",
        b"{\"resourceType\":\"Slot\",\"\xe2\x80\xa8\":\"\xe2\x80\xa8\\n\"}",
        b"",
        b"{}",
    ];
    let expected: Vec<_> =
        lines.iter().zip(1..).map(|(line, n)| answer("<stdin>", n, line)).collect();
    let text = lines.join(&b'\n');
    for end in [&b""[..], b"\n"] {
        let ran = run(["--format", "ndjson"], [&text, end].concat());
        assert_eq!(ran.out.lines().collect::<Vec<_>>(), expected);
        assert!(ran.out.ends_with("}\n"));
        assert_eq!((ran.code, ran.printed.as_str()), (Some(2), ""));
    }
    for (text, count) in [("", 0), ("\n", 1), ("\n\n", 2), ("\n ", 2), ("\r\n\r\n", 2)] {
        assert_eq!(run(["--format", "ndjson"], text).out.lines().count(), count, "{text:?}");
    }
}

#[test]
fn lines_of_many_files() {
    let wrong = SLOT.replace("free", "a  b");
    let first = format!("{SLOT}\n{wrong}");
    let last = format!("{wrong}\n");
    let folder = folder("ndjson", &[("1", &first), ("2", ""), ("3", &last)]);
    let ran = run_in(&folder, &["--format", "ndjson", "1", "2", "none", "3"]);
    let lines = [("1", 1, SLOT), ("1", 2, &wrong), ("3", 1, &wrong)];
    let expected = lines.map(|(name, n, line)| answer(name, n, line.as_bytes()));
    assert_eq!(ran.out.lines().collect::<Vec<_>>(), expected);
    assert_eq!(ran.printed, "error: cannot read none: no such file\n");
    assert_eq!(ran.code, Some(2));
}

#[test]
fn who_writes_slowly_is_answered_at_once() {
    let mut child = command(["--layer", "r4", "--format", "ndjson"]).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for (line, n) in [SLOT, "", "no", SLOT].into_iter().zip(1..) {
        stdin.write_all(format!("{line}\n").as_bytes()).expect("it reads");
        let got = answers.next().expect("an answer").expect("UTF-8");
        assert_eq!(got, answer("<stdin>", n, line.as_bytes()));
    }
    // one without an end comes when the input ends
    stdin.write_all(b"{}").expect("it reads");
    drop(stdin);
    assert_eq!(answers.next().expect("an answer").expect("UTF-8"), answer("<stdin>", 5, b"{}"));
    assert!(answers.next().is_none());
    assert_eq!(child.wait().expect("it ends").code(), Some(2));
}

#[test]
fn memory_does_not_grow_with_the_lines() {
    let (count, warm) = (100_000, 10_000);
    let mut child = command(["--layer", "r4", "--format", "ndjson"]).spawn().expect("it starts");
    let status = format!("/proc/{}/status", child.id());
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    // the shortest have the longest answers for their length
    let writer = thread::spawn(move || {
        let lines = ["", "x", "{}", SLOT, "[]", "{\"resourceType\":\"Slot\"}"];
        let lines = lines.join("\n") + "\n";
        for _ in 0..count / 6 {
            stdin.write_all(lines.as_bytes()).expect("it reads");
        }
        stdin
    });
    let mut peak = |lines: usize| {
        for _ in 0..lines {
            answers.next().expect("an answer").expect("UTF-8");
        }
        let status = fs::read_to_string(&status).ok()?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        peak.trim().strip_suffix(" kB")?.parse::<usize>().ok()
    };
    let (early, late) = (peak(warm), peak(count / 6 * 6 - warm));
    drop(writer.join().expect("no panic"));
    assert_eq!(child.wait().expect("it ends").code(), Some(2));
    // where the system has no such figure, the test is only that every line was answered
    if let (Some(early), Some(late)) = (early, late) {
        // the kernel sums up its counters now and then, so that the later peak may be reported as a little lower
        let grown = late.saturating_sub(early);
        assert!(late < 64 * 1024 && grown < 8 * 1024, "{early} kB, then {late} kB");
    }
}

#[test]
fn a_reader_may_stop() {
    for format in ["ndjson", "text", "json"] {
        let mut args =
            vec!["--layer".to_owned(), "r4".to_owned(), "--format".to_owned(), format.to_owned()];
        let folder = folder("stop", &[("wrong.json", "{\"resourceType\":\"Slot\",\"x\":1}")]);
        args.extend((0..2_000).map(|_| "wrong.json".to_owned()));
        let mut child = command(args).current_dir(folder).spawn().expect("it starts");
        let mut line = String::new();
        let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
        answers.read_line(&mut line).expect("a first line");
        drop(answers);
        let ran = finish(child, "");
        assert_eq!((ran.code, ran.printed.as_str()), (Some(1), ""), "{format}");
    }
}

#[test]
fn results_are_in_the_order_of_the_files() {
    let files: Vec<_> =
        (0..200).map(|n| (format!("{n}.json"), SLOT.replace("/1", &format!("/{n}")))).collect();
    let big = SLOT.replace("free", &"a  b ".repeat(100_000));
    let mut all: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    all.insert(3, ("big.json", &big));
    let folder = folder("order", &all);
    let names: Vec<_> = all.iter().map(|(name, _)| *name).collect();
    let ran = run_in(&folder, &names);
    let summaries = ran.out.lines().filter_map(|line| Some(line.split_once(".json: ")?.0));
    let summaries: Vec<_> = summaries.map(|name| format!("{name}.json")).collect();
    assert_eq!(summaries, names);
    assert!(ran.out.ends_with("\n201 files: 200 conformant, 1 not conformant\n"));
}

#[test]
fn missing_files_do_not_stop_the_others() {
    let folder = folder("missing", &[("a.json", SLOT), ("b.json", SLOT)]);
    fs::create_dir(folder.join("empty")).expect("a place to write to");
    let english = run_in(&folder, &["a.json", "none.json", "empty", "b.json"]);
    assert_eq!(english.code, Some(2));
    assert_eq!(
        english.out,
        "a.json: conformant\nb.json: conformant\n3 files: 2 conformant, 1 not read\n"
    );
    let mut printed = english.printed.lines();
    assert_eq!(printed.next(), Some("error: cannot read none.json: no such file"));
    assert_eq!(printed.next(), Some("error: no *.json file below empty"));
    let french = run_in(&folder, &["--lang", "fr", "none.json", "a.json"]);
    assert_eq!(french.printed, "erreur : lecture impossible de none.json : fichier introuvable\n");
    assert_eq!(french.out, "a.json : conforme\n2 fichiers : 1 conforme, 1 non lu\n");
}

#[test]
fn names_of_files_may_be_unusual() {
    let names =
        ["with blank.json", "créneau 日本.json", "-dash.json", "semi;colon.json", "completions"];
    let all: Vec<_> = names.iter().map(|name| (*name, SLOT)).collect();
    let folder = folder("names", &all);
    let ran = run_in(&folder, &[&["--"], &names[..]].concat());
    assert_eq!((ran.code, ran.printed.as_str()), (Some(0), ""));
    let expected = names.join(": conformant\n") + ": conformant\n5 files: 5 conformant\n";
    assert_eq!(ran.out, expected);
}

#[cfg(target_os = "linux")]
#[test]
fn names_of_files_need_not_be_text() {
    use std::os::unix::ffi::OsStringExt;

    let name = OsString::from_vec(b"a\xff\nb.json".to_vec());
    let folder = folder("bytes", &[]);
    fs::write(folder.join(&name), SLOT).expect("a place to write to");
    for (format, shown) in
        [("text", "a\u{fffd}\u{240a}b.json: conformant\n"), ("json", "a\u{fffd}\u{240a}b.json")]
    {
        let args = ["--layer", "r4", "--format", format].map(OsString::from);
        let args = [&args[..], std::slice::from_ref(&name)].concat();
        let ran = finish(command(args).current_dir(&folder).spawn().expect("it starts"), "");
        assert_eq!(ran.code, Some(0));
        assert!(ran.out.contains(shown), "{}", ran.out);
    }
}

#[test]
fn dash_is_the_standard_input() {
    let folder = folder("dash", &[("a.json", SLOT)]);
    let child = command(["--layer", "r4", "a.json", "-"]).current_dir(folder).spawn();
    let ran = finish(child.expect("it starts"), SLOT);
    assert_eq!(ran.out, "a.json: conformant\n<stdin>: conformant\n2 files: 2 conformant\n");
}

#[test]
fn language_is_that_of_the_environment() {
    let cases: [(&[(&str, &str)], Lang); 7] = [
        (&[], Lang::En),
        (&[("LANG", "fr_FR.UTF-8")], Lang::Fr),
        (&[("LANG", "C.UTF-8")], Lang::En),
        (&[("LC_ALL", "fr"), ("LANG", "en_GB")], Lang::Fr),
        (&[("LC_ALL", "C"), ("LANG", "fr_CA")], Lang::En),
        (&[("LC_ALL", ""), ("LC_MESSAGES", "fr_BE"), ("LANG", "C")], Lang::Fr),
        (&[("LC_MESSAGES", "C"), ("LANG", "fr_FR")], Lang::En),
    ];
    for (set, lang) in cases {
        let child =
            command(["--layer", "r4"]).envs(set.iter().copied()).spawn().expect("it starts");
        let ran = finish(child, SLOT);
        let french = ran.out == "<stdin> : conforme\n";
        assert!(french || ran.out == "<stdin>: conformant\n", "{}", ran.out);
        assert_eq!(french, lang == Lang::Fr, "{set:?}");
    }
    let child = command(["--layer", "r4", "--lang", "en"])
        .env("LC_ALL", "fr_FR")
        .spawn()
        .expect("it starts");
    assert_eq!(finish(child, SLOT).out, "<stdin>: conformant\n");
}

#[test]
fn help_teaches() {
    let help = run(["--help"], "");
    assert_eq!((help.code, help.printed.as_str()), (Some(0), ""));
    // what the shells complete is taken from what the command knows
    let script = finish(command(["--completions", "bash"]).spawn().expect("it starts"), "").out;
    let words = script.split(|c: char| !c.is_ascii_lowercase() && c != '-');
    let mut options: Vec<_> =
        words.filter(|word| word.len() > 2 && word.starts_with("--")).collect();
    options.sort_unstable();
    options.dedup();
    assert!(options.len() >= 14, "{options:?}");
    // those of the actions are in their own help
    let mut all = help.out.clone();
    for (action, is_there) in [("ask", cfg!(feature = "ask")), ("serve", cfg!(feature = "serve"))] {
        if is_there {
            let own = finish(command([action, "--help"]).spawn().expect("it starts"), "");
            assert_eq!((own.code, own.printed.as_str()), (Some(0), ""));
            all.push_str(&own.out);
        }
    }
    for option in options {
        assert!(all.contains(&format!(" {option}")), "{option}");
    }
    for printed_first in [
        "Examples:",
        "Formats:",
        "Folders:",
        "Summary:",
        "Exit status:",
        "[FILE]...",
        "standard input",
        "frcore",
        "ndjson",
        "cpts",
        "[default: guide]",
    ] {
        assert!(help.out.contains(printed_first), "{printed_first}");
    }
    let wide: Vec<_> = all.lines().filter(|line| line.chars().count() > 100).collect();
    assert_eq!(wide, [""; 0]);
    assert!(run(["-h"], "").out.len() < help.out.len());
    let version = run(["--version"], "").out;
    assert!(version.starts_with(concat!("sas-validate ", env!("CARGO_PKG_VERSION"), "\n")));
    for edition in Edition::ALL {
        let line = |line: &str| line.starts_with(&format!("guide {edition}"));
        assert_eq!(version.lines().filter(|it| line(it)).count(), 1, "{version}");
    }
    assert!(
        version.contains("guide current (checked by default): The build of 2026-06-29"),
        "{version}"
    );
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = finish(command(["--completions", shell]).spawn().expect("it starts"), "");
        assert_eq!((ran.code, ran.printed.as_str()), (Some(0), ""));
        assert!(ran.out.contains("sas-validate") && ran.out.contains("max-issues"), "{shell}");
        // some complete no values
        let codes = !["elvish", "powershell"].contains(&shell);
        assert_eq!(ran.out.contains("slot-order"), codes, "{shell}");
        assert_eq!(ran.out.contains("second-identifier"), codes, "{shell}");
        // one that stands in three families is completed once in each place
        let times = |code: &str| ran.out.match_indices(code).count();
        assert_eq!(times("not-json"), times("second-identifier"), "{shell}");
    }
}

const LINK: &str = "https://sas.sante.fr/sas/recherche?origin=SAMU330&inseecode=33063";

/// A message of the Hub in which the regulator is missing, and the sender of the header is another one.
const MESSAGE: &str = r#"{"distributionID": "fr.health.ptfsas_1", "senderID": "fr.health.ptfsas",
  "dateTimeSent": "2026-03-01T18:00:02+01:00", "dateTimeExpires": "2026-03-03T18:00:02+01:00",
  "distributionStatus": "Actual", "distributionKind": "Report",
  "descriptor": {"language": "fr-FR",
    "explicitAddress": {"explicitAddressScheme": "hubex", "explicitAddressValue": "fr.health.samu330"}},
  "content": [{"jsonContent": {"embeddedJsonContent": {"message": {
    "messageId": "fr.health.ptfsas_1", "sender": {"name": "fr.health.other", "URI": "hubex:fr.health.other"},
    "sentAt": "2026-03-01T18:00:02+01:00", "kind": "Report", "status": "Actual",
    "recipient": [{"name": "fr.health.samu330", "URI": "hubex:fr.health.samu330"}],
    "appointment": {"appointmentId": "5b0c1f0e", "method": "CreateAppointment", "created": "2026-03-01T18:00:00+01:00",
      "start": "2026-03-02T09:00:00+01:00", "status": "booked"}}}}}]}"#;

#[test]
fn messages_of_the_hub_are_recognised() {
    let run = |args: &[&str], input: &str| finish(command(args).spawn().expect("it starts"), input);
    let text = run(&[], MESSAGE);
    assert_eq!(text.code, Some(1), "{}{}", text.out, text.printed);
    let place = "$.content[0].jsonContent.embeddedJsonContent.message";
    for printed in [
        format!("error[missing-member]: {place}.appointment.regulator\n"),
        format!("error[sender]: {place}.sender.name\n"),
        "7 | …: \"fr.health.ptfsas_1\", \"sender\": {\"name\": \"fr.health.other\", ".to_owned(),
        "= rule: schemas of the Hub Santé, release 26.07.29 (hub-schema); sas-validate --explain missing-member\n".to_owned(),
        "<stdin>: not conformant: 2 errors\n".to_owned(),
    ] {
        assert!(text.out.contains(&printed), "{printed}\n{}", text.out);
    }
    // the layers below the guide's text have the schemas
    let schema = run(&["--layer", "profile", "--lang", "fr"], MESSAGE);
    assert_eq!(schema.code, Some(1));
    assert!(
        schema.out.contains("non conforme : 1 erreur") && !schema.out.contains("[sender]"),
        "{}",
        schema.out
    );
    let one = run(&["--max-issues", "1"], MESSAGE);
    assert!(one.out.contains("2 errors (1 not shown)"), "{}", one.out);

    let json = outcomes(&run(&["--format", "json"], MESSAGE).out);
    assert_eq!(json[0]["issue"].as_array().map(Vec::len), Some(2));
    assert!(
        json[0]["issue"][0]["diagnostics"]
            .as_str()
            .unwrap()
            .starts_with("<stdin>: line 7, column ")
    );
    // beside resources, in the same order
    let message = serde_json::from_str::<Value>(MESSAGE).unwrap().to_string();
    let lines = run(
        &["--format", "ndjson", "--summary"],
        &format!("{SLOT}\n{message}\n{{\"senderID\": \n"),
    );
    assert_eq!(lines.code, Some(2));
    let lines = outcomes(&lines.out);
    assert_eq!(lines.len(), 3);
    let code = |outcome: &Value| outcome["issue"][0]["details"]["coding"][0]["code"].clone();
    assert_eq!(code(&lines[1]), "missing-member");
    assert!(
        lines[1]["issue"][0]["diagnostics"]
            .as_str()
            .unwrap()
            .starts_with("<stdin>: line 2, column "),
        "{}",
        lines[1]
    );
    let summary = run(&["--summary"], MESSAGE).out;
    assert!(summary.contains("missing-member  error"), "{summary}");
    let explained = run(&["--explain", "regulator-id-left-out"], "");
    assert!(explained.out.contains("fhir_sas::hub::HubCode"), "{}", explained.out);
}

#[test]
fn links_are_read() {
    let run = |args: &[&str]| finish(command(args).spawn().expect("it starts"), "");
    let good = run(&["--link", LINK]);
    assert_eq!(good.code, Some(0), "{}", good.printed);
    assert_eq!(
        good.out,
        "information[practitioner-missing]: practitioner\n  No practitioner is named: the platform shows that (sas_pf_002) and \
         runs the search. Send the patient's regular practitioner when the software knows it.\n\norigin: used\n\
         practitioner: shows sas_pf_002: no practitioner is named\nspecialty: searches for general practice instead\n\
         inseecode: used\nThe platform opens the search, provided that it knows the origin and the place.\n"
    );
    let warned = format!("{LINK}&speciality=SM54&practitioner=Claire+Martin");
    assert_eq!(run(&["--link", &warned]).code, Some(0));
    assert_eq!(run(&["--link", &warned, "--deny", "warnings"]).code, Some(1));
    let bad = run(&["--link", "https://sas.sante.fr/sas/recherche?origin=SAMU330", "--lang", "fr"]);
    assert_eq!(bad.code, Some(1));
    assert!(bad.out.contains("erreur[place-missing]: city"), "{}", bad.out);
    assert!(bad.out.ends_with("La plateforme ouvre sa page d'accueil.\n"), "{}", bad.out);
    for (format, lines) in [("json", 10..100), ("ndjson", 1..2)] {
        let printed = run(&["--link", LINK, "--format", format]).out;
        assert_eq!(outcomes(&printed)[0]["issue"].as_array().map(Vec::len), Some(2));
        assert!(lines.contains(&printed.lines().count()), "{printed}");
    }
}
