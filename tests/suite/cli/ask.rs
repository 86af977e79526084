//! `sas-validate ask`: one search, its answer checked together with it; and the list of the acceptance kit's tests.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use fhir_sas::{
    search::{Place, PlaceSearch, SlotSearch},
    terminology::{Consultation, Visibility},
};
use quick_junit::{Report, TestCaseStatus};

use super::{Ran, command, finish, folder};
use crate::suite::{expected, shared};

const PS: &str = "810100000016";
const SOS: &str = "350000000500016";

/// A response: status, headers, body.
type Response = (u16, Vec<(&'static str, &'static str)>, Vec<u8>);

/// What is replaced in answers by the address of the server.
const HERE: &str = "http://here.example.fr/fhir";

/// A server that answers each request so; the heads of requests that it has read.
fn server(answer: fn(&str) -> Response) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let base = format!("http://{}/fhir", listener.local_addr().expect("an address"));
    let heads = Arc::<Mutex<Vec<String>>>::default();
    let (kept, here) = (Arc::clone(&heads), base.clone());
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
            let body = match String::from_utf8(body) {
                Ok(text) => text.replace(HERE, &here).into_bytes(),
                Err(why) => why.into_bytes(),
            };
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

/// The same, with links of this server.
fn at_its_own_address(target: &str) -> Response {
    let (status, headers, body) = empty(target);
    let body = String::from_utf8(body).expect("a text");
    (status, headers, body.replace("https://agenda.example.fr/fhir", HERE).into_bytes())
}

/// A practitioner with nine slots at each of two places; or an association with one slot.
fn full(target: &str) -> Response {
    let (path, query) = target.split_once('?').expect("a query");
    let minutes = chrono::TimeDelta::minutes;
    if path == "/fhir/Schedule" {
        let search = PlaceSearch::parse(query).expect("a search");
        let start = search.window().start() + minutes(60);
        let mut answer = search.answer("https://agenda.example.fr/fhir");
        for id in search.structures() {
            let mut association = answer.association(id.number());
            association.name("SOS Médecins");
            association
                .place(Place::new("12 rue des Lilas", "35000", "RENNES").name("Nord"))
                .slot(start, start + minutes(15))
                .visible_to([Visibility::Public])
                .consultation([Consultation::Office])
                .bookable_at("https://agenda.example.fr/rdv?slot=1");
        }
        return (200, vec![FHIR], answer.finish().to_json());
    }
    let search = SlotSearch::parse(query).expect("a search");
    let start = search.window().start() + minutes(60);
    let mut answer = search.answer("https://agenda.example.fr/fhir");
    for id in search.practitioners() {
        let mut who = answer.practitioner(id);
        who.family("MARTIN").given("Claire");
        for street in ["3 rue de la Paix", "5 rue de la Gare"] {
            let mut place = who.place(Place::new(street, "44000", "NANTES").phone("0240112233"));
            for at in 0..9 {
                let start = start + minutes(20 * at);
                place
                    .slot(start, start + minutes(15))
                    .visible_to([Visibility::Public])
                    .consultation([Consultation::Office])
                    .bookable_at("https://agenda.example.fr/rdv?slot=1");
            }
        }
    }
    (200, vec![FHIR], answer.finish().to_json())
}

/// A full answer is not written as one that shows nothing.
#[test]
fn the_text_ends_with_what_was_received() {
    let (base, _) = server(full);
    let ps = &["--practitioner", PS][..];
    let two = &["--practitioner", PS, "--practitioner", "810100000032"][..];
    let sos = &["--structure", SOS][..];
    for (args, lang, ends) in [
        (ps, "en", "18 slots, 1 practitioner, 2 places\n"),
        (ps, "fr", "18 créneaux, 1 praticien, 2 lieux\n"),
        (two, "en", "36 slots, 2 practitioners, 4 places\n"),
        (two, "fr", "36 créneaux, 2 praticiens, 4 lieux\n"),
        (sos, "en", "1 slot, 1 association, 1 place\n"),
        (sos, "fr", "1 créneau, 1 association, 1 lieu\n"),
    ] {
        let ran = ask(&[&[&*base, "--lang", lang][..], args].concat());
        assert!(ran.code == Some(0) && ran.out.ends_with(ends), "{}{}", ran.out, ran.printed);
        let verdict = if lang == "fr" { " : conforme (" } else { ": conformant (" };
        assert!(ran.out.contains(verdict), "{}", ran.out);
    }
    let (base, _) = server(empty);
    let ran = ask(&[&base, "--lang", "fr", "--structure", SOS]);
    assert!(ran.out.contains("0 créneau, 0 association, 0 lieu\naucun créneau : "), "{}", ran.out);
    // what is not conformant has it too, and what cannot be shown is counted
    let (base, _) = server(with_slot);
    let ran = ask(&[&base, "--lang", "en", "--practitioner", PS]);
    let line = ran.out.lines().rev().nth(1).unwrap_or_default();
    assert!(line.contains("not conformant") && line.contains("; 0 slots, "), "{}", ran.out);
    assert!(line.ends_with("1 entry that is not shown"), "{line}");
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
            .visible_to([Visibility::Public])
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
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    let line =
        format!("{base}/Slot: conformant (guide current): 0 slots, 0 practitioners, 0 places\n");
    let rest = ran.out.strip_prefix(&*line).unwrap_or_else(|| panic!("{}", ran.out));
    assert!(rest.starts_with("no slot: ") && rest.lines().count() == 1, "{rest}");
    let head = heads.lock().expect("the heads").pop().expect("a request").to_lowercase();
    assert!(head.starts_with("get /fhir/slot?"), "{head}");
    for header in ["accept: application/json+fhir\r\n", "content-type: application/json\r\n"] {
        assert!(head.contains(header), "{head}");
    }
    // the flow decides which search it is
    for (args, holds) in [
        (&["--use-case", "cpts", "--practitioner", PS][..], "service-type-reference"),
        (&["--structure", SOS], "/fhir/schedule?"),
        // a SIRET number with its prefix and without, and a FINESS number without
        (&["--structure", SOS], "%7c350000000500016"),
        (&["--structure", "50000000500016"], "%7c350000000500016"),
        (&["--structure", "950047225"], "%7c1950047225"),
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

/// A server whose links have another address than the one with which it is reached.
#[test]
fn a_self_link_with_another_address_is_a_warning() {
    let (base, _) = server(empty);
    let ran = ask(&[&base, "--practitioner", PS]);
    assert_eq!(ran.code, Some(0));
    assert_eq!(ran.printed.lines().count(), 1, "{}", ran.printed);
    assert!(ran.printed.contains("another server"), "{}", ran.printed);
    assert_eq!(ask(&[&base, "--practitioner", PS, "--deny", "warnings"]).code, Some(1));
    let (base, _) = server(at_its_own_address);
    let ran = ask(&[&base, "--practitioner", PS]);
    assert_eq!((ran.code, &*ran.printed), (Some(0), ""), "{}", ran.out);
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
        let [part, group, name, what, run, keys] = columns[..] else { panic!("{line}") };
        assert!(
            !what.is_empty() && (run == "run" || run.len() > "not from outside: ".len()),
            "{line}"
        );
        let run = if run == "run" { "run" } else { "not from outside" };
        lines.extend([part, " ", group, ": ", name, ": ", run, ": ", keys, "\n"]);
    }
    expected::assert_is("tests/data/acceptance-kit.txt", &lines);
}

/// The file of a suite that has all keys but one: the tests that use that key are skipped for the lack of it, and no others.
#[test]
fn the_list_names_the_keys_that_tests_need() {
    let listed = listed();
    for (key, section) in [
        ("practitioner_id2", "[ps]\npractitioner_id = '810100000016'\n"),
        ("practitioner_id3", "[ps]\npractitioner_id = '810100000016'\n"),
        ("siret2", "[sos]\nsiret = '50000000500016'\n"),
    ] {
        let text = format!("base = 'http://127.0.0.1:9'\n{section}");
        let file = folder("ask-keys", &[("suite.toml", &text)]).join("suite.toml");
        let part = section.get(1..section.find(']').unwrap_or_default()).expect("a section");
        let args = ["--lang", "en", "--suite", file.to_str().expect("a path"), "--test", part];
        let ran = ask(&args);
        let lines: Vec<_> = ran.out.lines().collect();
        let lacks = format!("[{part}] has no `{key}`");
        let skipped = lines.windows(2).filter(|pair| pair[1].contains(&lacks));
        // the search of the group is the test that reports it
        let skipped: Vec<_> = skipped.filter_map(|pair| pair[0].split(':').next()).collect();
        let groups: Vec<_> =
            skipped.iter().filter_map(|head| head.split_whitespace().nth(2)).collect();
        assert!(!groups.is_empty(), "{key}: {}", ran.out);
        for line in listed.lines().filter(|line| line.starts_with(&format!("{part}\t"))) {
            let columns: Vec<_> = line.split('\t').collect();
            let uses = columns[5].split([' ', ',']).any(|word| word == key);
            assert_eq!(uses, groups.contains(&columns[1]), "{key}: {line}");
        }
    }
}

/// The help names what a file of a suite must have.
#[test]
fn the_help_names_mandatory_keys() {
    let help = ask(&["--help"]).out;
    for key in ["practitioner_id = ", "siret = ", "appointments = "] {
        let line = help.lines().find(|line| line.trim_start().starts_with(key));
        assert!(line.is_some_and(|line| line.contains("# mandatory")), "{key}: {help}");
    }
    assert!(help.contains("without certificate, and must answer"), "{help}");
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
