//! `sas-validate ask`: one search, its answer checked together with it; and the list of the acceptance kit's tests.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use fhir_sas::search::{Place, PlaceSearch, SlotSearch};
use quick_junit::{Report, TestCaseStatus};

use super::{Ran, command, finish, folder};
use crate::suite::{expected, shared};

const PS: &str = "810100000016";
const SOS: &str = "350000000500016";

/// A response: status, headers, body.
type Response = (u16, Vec<(&'static str, &'static str)>, Vec<u8>);

/// A server that answers each request so; the heads of requests that it has read.
fn server(answer: fn(&str) -> Response) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let base = format!("http://{}/fhir", listener.local_addr().expect("an address"));
    let heads = Arc::<Mutex<Vec<String>>>::default();
    let kept = Arc::clone(&heads);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a client");
            let mut lines = BufReader::new(stream.try_clone().expect("a stream"));
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && lines.read_line(&mut head).is_ok_and(|n| n > 0) {}
            let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
            kept.lock().expect("the heads").push(head);
            let (status, headers, body) = answer(&target);
            let headers = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
            let headers: String = headers.collect();
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status} x\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            // who has gone reads nothing
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let _ = stream.read(&mut [0]);
        }
    });
    (base, heads)
}

const FHIR: (&str, &str) = ("Content-Type", "application/fhir+json");

/// A conformant answer without slots.
fn empty(target: &str) -> Response {
    let (path, query) = target.split_once('?').expect("a query");
    let body = if path == "/fhir/Schedule" {
        let search = PlaceSearch::parse(query).expect("a search");
        search.answer("https://agenda.example.fr/fhir").finish().to_json()
    } else {
        let search = SlotSearch::parse(query).expect("a search");
        search.answer("https://agenda.example.fr/fhir").finish().to_json()
    };
    (200, vec![FHIR], body)
}

/// An answer with a slot that has no address, which is what the rules of the guide refuse.
fn with_slot(target: &str) -> Response {
    let (_, query) = target.split_once('?').expect("a query");
    let search = SlotSearch::parse(query).expect("a search");
    let mut answer = search.answer("https://agenda.example.fr/fhir");
    for id in search.practitioners() {
        let mut who = answer.practitioner(id);
        who.family("MARTIN").given("Claire");
        let mut place = who.place(Place::new("3 rue de la Paix", "44000", "NANTES"));
        let start = search.window().start() + chrono::TimeDelta::hours(3);
        place
            .slot(start, start + chrono::TimeDelta::minutes(15))
            .visible_to([fhir_sas::terminology::Visibility::Public])
            .bookable_at("https://agenda.example.fr/rdv?slot=1");
    }
    let body = String::from_utf8(answer.finish().to_json()).expect("a text");
    (200, vec![FHIR], body.replace(r#""status":"free""#, r#""status":"busy""#).into())
}

fn ask(args: &[&str]) -> Ran {
    let all = ["ask"].iter().chain(args);
    finish(command(all).spawn().expect("it starts"), "")
}

#[test]
fn an_answer_is_checked_with_its_request() {
    let (base, heads) = server(empty);
    let ran = ask(&[&base, "--practitioner", PS]);
    assert_eq!((ran.code, &*ran.printed), (Some(0), ""), "{}", ran.out);
    assert_eq!(ran.out, format!("{base}/Slot: conformant (guide current)\n"));
    let head = heads.lock().expect("the heads").pop().expect("a request").to_lowercase();
    assert!(head.starts_with("get /fhir/slot?"), "{head}");
    for header in ["accept: application/json+fhir\r\n", "content-type: application/json\r\n"] {
        assert!(head.contains(header), "{head}");
    }
    // the flow decides which search it is
    for (args, holds) in [
        (&["--use-case", "cpts", "--practitioner", PS][..], "service-type-reference"),
        (&["--structure", SOS], "/fhir/schedule?"),
    ] {
        ask(&[&[&*base], args].concat());
        let head = heads.lock().expect("the heads").pop().expect("a request").to_lowercase();
        assert!(head.contains(holds), "{head}");
    }
    // one search for each 25 ids
    let ids: Vec<_> = (0..26).map(|n| format!("--practitioner=8101{n:08}")).collect();
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let before = heads.lock().expect("the heads").len();
    ask(&[&[&*base][..], &ids].concat());
    assert_eq!(heads.lock().expect("the heads").len() - before, 2);
}

#[test]
fn each_format_shows_what_is_wrong() {
    let (base, _) = server(with_slot);
    for format in ["text", "json", "concise", "sarif", "junit", "github", "gitlab"] {
        let ran = ask(&[&base, "--practitioner", PS, "--format", format]);
        assert_eq!(ran.code, Some(1), "{format}: {}", ran.printed);
        assert!(ran.out.contains("wrong-value") || format == "json", "{format}: {}", ran.out);
        assert!(!ran.out.contains(PS) || format == "text", "{format} quotes no id: {}", ran.out);
    }
    // options of the command count before and after it
    let ran = finish(
        command(["--layer", "r4", "ask", &base, "--practitioner", PS]).spawn().expect("it starts"),
        "",
    );
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.printed);
}

fn slow(_: &str) -> Response {
    thread::sleep(Duration::from_millis(1500));
    (200, vec![FHIR], Vec::new())
}

fn refusing(_: &str) -> Response {
    let outcome = br#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"throttled","diagnostics":"Come back later."}]}"#;
    (429, vec![FHIR], outcome.to_vec())
}

fn html(_: &str) -> Response {
    (200, vec![("Content-Type", "text/html")], b"<html>".to_vec())
}

fn redirecting(_: &str) -> Response {
    (302, vec![("Location", "https://example.fr/")], Vec::new())
}

fn long(_: &str) -> Response {
    (200, vec![FHIR], vec![b' '; 3 << 20])
}

#[test]
fn what_is_no_answer_is_reported() {
    for (answer, holds) in [
        (slow as fn(&str) -> Response, "within 1 s"),
        (refusing, "Come back later."),
        (html, "a page of HTML"),
        (redirecting, "302"),
        (long, "found more"),
    ] {
        let (base, _) = server(answer);
        let ran = ask(&[&base, "--practitioner", PS, "--timeout", "1"]);
        assert_eq!((ran.code, &*ran.out), (Some(2), ""));
        assert!(
            ran.printed.contains(holds) && ran.printed.contains("no answer from"),
            "{}",
            ran.printed
        );
        assert!(!ran.printed.contains(PS), "{}", ran.printed);
    }
    let ran = ask(&["nothing at all", "--practitioner", PS]);
    assert_eq!(ran.code, Some(2));
}

#[test]
fn a_media_type_is_a_warning() {
    let (base, _) = server(|target| {
        let (status, _, body) = empty(target);
        (status, vec![("Content-Type", "application/json")], body)
    });
    let ran = ask(&[&base, "--practitioner", PS]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.printed.contains("expected the header Content-Type"), "{}", ran.printed);
    assert_eq!(ask(&[&base, "--practitioner", PS, "--deny", "warnings"]).code, Some(1));
}

#[test]
fn arguments_that_make_no_sense_are_refused() {
    for args in [
        &[][..],
        &["https://example.fr/fhir"],
        &["https://example.fr/fhir", "--practitioner", "12"],
        &["https://example.fr/fhir", "--practitioner", PS, "--format", "ndjson"],
        &["https://example.fr/fhir", "--practitioner", PS, "--certificate", "x.pem"],
        &["https://example.fr/fhir", "--practitioner", PS, "--ca", "no-such-file"],
        &["--suite", "no-such-file"],
        &["--suite", "x.toml", "--format", "json"],
    ] {
        let ran = ask(args);
        assert_eq!((ran.code, &*ran.out), (Some(2), ""), "{args:?}");
        assert!(!ran.printed.is_empty(), "{args:?}");
    }
    let ran = finish(command(["--fix", "ask", "x"]).spawn().expect("it starts"), "");
    assert_eq!(ran.code, Some(2), "{}", ran.printed);
}

#[test]
fn a_suite_that_makes_no_sense_is_refused() {
    for (text, holds) in [
        ("", "`base`"),
        ("base = 1", "`base`"),
        ("base = 'x'\nbaze = 'y'", "`base`?"),
        ("base = 'x'\nguide = '9'", "1.1.0"),
        ("base = 'x'\ntimeout = 0", "whole number of seconds"),
        ("base = 'x'\n[ps]", "`practitioner_id`"),
        ("base = 'x'\n[ps]\npractitioner_id = '12'", "national id"),
        ("base = 'x'\n[sos]\nsiret = '12'", "national id"),
        ("base = 'x'\n[tls]\ncertificate = 'c.pem'", "`key`"),
        ("base = 'x'\n[tls]\nrevoked = ['c.pem']", "certificate and key"),
        ("base = 'x'\n[v3]", "`appointments`"),
        ("base = 'x'\n[ps]\npractitioner_id = '810100000016'\nslot_types = 'PRO'", "list of texts"),
    ] {
        let file = folder("ask-suite", &[("suite.toml", text)]).join("suite.toml");
        let ran = ask(&["--suite", file.to_str().expect("a path")]);
        assert_eq!((ran.code, &*ran.out), (Some(2), ""), "{text}");
        assert!(ran.printed.contains(holds), "{text}: {}", ran.printed);
    }
    let file = folder("ask-suite", &[("suite.toml", "base = 'x'")]).join("suite.toml");
    let ran = ask(&["--suite", file.to_str().expect("a path"), "--test", "no-such-test"]);
    assert!(ran.code == Some(2) && ran.printed.contains("--list-tests"), "{}", ran.printed);
}

/// Tests whose section is missing are skipped, with the reason; that is no failure.
#[test]
fn a_suite_runs_what_it_describes() {
    let text = "base = 'http://127.0.0.1:9'\n[v3]\nappointments = 'bookings'";
    let folder = folder("ask-parts", &[("suite.toml", text)]);
    fs::create_dir_all(folder.join("bookings")).expect("a folder");
    let file = folder.join("suite.toml");
    let file = file.to_str().expect("a path");
    let ran = ask(&["--suite", file, "--test", "ps", "--test", "v1", "--format", "junit"]);
    assert_eq!(ran.code, Some(0), "{}", ran.printed);
    let report = Report::deserialize_from_str(&ran.out).expect("JUnit");
    let names: Vec<_> = report.test_suites.iter().map(|suite| suite.name.as_str()).collect();
    assert_eq!(names, ["ps", "v1"]);
    for case in report.test_suites.iter().flat_map(|suite| &suite.test_cases) {
        let TestCaseStatus::Skipped { message, .. } = &case.status else { panic!("{case:?}") };
        let message = message.as_ref().map(quick_junit::XmlString::as_str).unwrap_or_default();
        assert!(message.contains("slot_search_setup") || message.contains("has no ["), "{message}");
    }
    // an empty folder of bookings is no success
    assert_eq!(ask(&["--suite", file, "--test", "v3"]).code, Some(1));
    let french = ask(&["--suite", file, "--test", "sos", "--lang", "fr"]);
    assert!(
        french.out.contains("omis") && french.out.contains("n'a pas de [sos]"),
        "{}",
        french.out
    );
}

/// A booking that claims a profile.
fn booking(profile: &str, status: &str, participation: &str) -> String {
    let kind = r#"{"coding":[{"system":"http://interopsante.org/fhir/CodeSystem/fr-v2-0203","code":"IDNPS"}]}"#;
    let person = format!(
        r#"{{"identifier":{{"type":{kind},"system":"urn:oid:1.2.250.1.71.4.2.1","value":"810100000016"}}}}"#
    );
    format!(
        r#"{{"resourceType":"Appointment","meta":{{"profile":["{profile}"]}},
        "extension":[{{"url":"http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator","valueReference":{person}}}],
        "identifier":[{{"system":"https://agenda.example.fr/rdv","value":"1"}}],"status":"{status}",
        "start":"2026-03-02T09:00:00.000+01:00","end":"2026-03-02T09:15:00.000+01:00","created":"2026-03-01T09:00:00+01:00",
        "participant":[{{"actor":{person},"status":"{participation}"}}]}}"#
    )
}

/// Each booking is judged by the profile of its kind; those of the place de marché are in the next edition alone.
#[test]
fn bookings_are_judged_by_their_kind() {
    const IG: &str = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition";
    let file = |profile: &str, status: &str, participation: &str| {
        let suite = "base = 'http://127.0.0.1:9'\n[v3]\nappointments = 'booking.json'";
        let booking = booking(profile, status, participation);
        let folder = folder("ask-booking", &[("suite.toml", suite), ("booking.json", &booking)]);
        let file = folder.join("suite.toml");
        ask(&["--suite", file.to_str().expect("a path"), "--test", "v3"])
    };
    for profile in [
        "http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS",
        &format!("{IG}/sas-sos-appointment"),
        &format!("{IG}/sas-pdm-appointment"),
    ] {
        let ran = file(profile, "booked", "accepted");
        assert_eq!(ran.code, Some(0), "{profile}: {}", ran.out);
        assert!(ran.out.ends_with("5 tests: 5 passed\n"), "{}", ran.out);
        let ran = file(profile, "booked", "needs-action");
        assert!(ran.code == Some(1) && ran.out.contains("v3_validate_status"), "{}", ran.out);
        let ran = file(profile, "booked", "tentative");
        assert!(
            ran.code == Some(1) && ran.out.contains("Appointment.participant[0].status"),
            "{}",
            ran.out
        );
    }
    assert_eq!(file("https://example.fr/x", "arrived", "accepted").code, Some(1));
}

fn listed() -> String {
    let ran = ask(&["--list-tests", "--lang", "en"]);
    assert_eq!(ran.code, Some(0));
    ran.out
}

/// Every test of the kit, each run or with the reason why it is not.
#[test]
fn the_list_of_tests_is_that_of_the_kit() {
    let listed = listed();
    let mut lines = String::new();
    for line in listed.lines() {
        let columns: Vec<_> = line.split('\t').collect();
        let [part, group, name, what, run] = columns[..] else { panic!("{line}") };
        assert!(
            !what.is_empty() && (run == "run" || run.len() > "not from outside: ".len()),
            "{line}"
        );
        let run = if run == "run" { "run" } else { "not from outside" };
        lines.extend([part, " ", group, ": ", name, ": ", run, "\n"]);
    }
    expected::assert_is("tests/data/acceptance-kit.txt", &lines);
}

/// What the reference data list of the kit is in the list.
#[test]
fn the_list_has_what_the_reference_data_list() {
    let Some(_) = shared::files("ig/acceptance-kit") else { return };
    let checks = fs::read_to_string(shared::path("ig/acceptance-kit/checks.csv")).expect("a list");
    let listed = listed();
    let has = |name: &str| {
        let mut columns = listed.lines().flat_map(|line| line.split('\t').take(3));
        columns.any(|column| column == name)
    };
    let mut count = 0;
    for line in checks.lines().skip(1) {
        let mut columns = line.split(',');
        let (suite, tests) = (columns.next().expect("a suite"), columns.next().expect("tests"));
        let mut first = "";
        for test in tests.split(" / ") {
            let test = test.split(" (").next().expect("a name").trim();
            // a number behind the name before, and names without what all of them begin with
            let names: Vec<String> = match (suite, test) {
                (_, "setup") => vec!["slot_search_setup".into()],
                (_, number) if number.starts_with('_') => vec![format!("{first}{number}")],
                ("SOS", "appointmentType" | "comment" | "dates" | "status") => {
                    vec![format!("sos_validate_slots_{test}")]
                }
                ("all", _) => vec![
                    "ps_validate_slot_type".into(),
                    "cpts_validate_slot_type".into(),
                    "ps_validate_motif_type".into(),
                ],
                _ => vec![test.into()],
            };
            if !test.starts_with('_') {
                first = test;
            }
            for name in names {
                count += 1;
                assert!(has(&name), "{line}: no {name}");
            }
        }
    }
    assert!(count > 30, "{count}");
}
