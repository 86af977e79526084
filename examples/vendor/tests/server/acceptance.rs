//! The acceptance tests, run by `sas-validate ask --suite` against this server: all pass. Against copies of it with one fault each,
//! the test of that name fails: `faults`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

use quick_junit::{Report, TestCaseStatus};
use serde_json::Value;
use tokio::task::spawn_blocking;

use crate::{
    harness::{Server, run, scratch, search, sos, text},
    platform::Platform,
    regulator::{Regulator, free, with_account},
};

/// A test with what became of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Tested {
    pub part: String,
    pub name: String,
    pub status: &'static str,
    pub message: String,
}

/// The command, built with the feature that it needs.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--locked", "--quiet", "--message-format", "json"]);
        cargo.args(["--features", "ask", "--bin", "sas-validate", "--manifest-path"]);
        cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"));
        let built = cargo.stderr(Stdio::inherit()).output().expect("cargo runs");
        assert!(built.status.success(), "sas-validate is built");
        let lines = String::from_utf8(built.stdout).expect("a text");
        let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let of_bin = messages.filter(|message| message["target"]["name"] == "sas-validate");
        let made = of_bin.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
        made.collect::<Vec<_>>().pop().expect("a program")
    })
}

/// Runs the tests of a suite's file: the exit status, and each test.
pub async fn ask(suite: PathBuf, tests: &[&str]) -> (Option<i32>, Vec<Tested>) {
    let mut command = Command::new(program());
    command.args(["ask", "--format", "junit", "--deny", "warnings", "--lang", "en", "--suite"]);
    command.arg(suite);
    for test in tests {
        command.args(["--test", test]);
    }
    let ran = spawn_blocking(move || command.output().expect("it runs")).await;
    let ran = ran.expect("no panic");
    let report = Report::deserialize_from_str(&String::from_utf8_lossy(&ran.stdout));
    let report = report.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&ran.stderr)));
    let mut all = Vec::new();
    for suite in report.test_suites {
        for case in suite.test_cases {
            let (status, message) = match &case.status {
                TestCaseStatus::Success { .. } => ("passed", None),
                TestCaseStatus::NonSuccess { description, .. } => ("failed", description.as_ref()),
                TestCaseStatus::Skipped { message, .. } => ("skipped", message.as_ref()),
            };
            all.push(Tested {
                part: suite.name.as_str().to_owned(),
                name: case.name.as_str().to_owned(),
                status,
                message: message.map(|text| text.as_str().to_owned()).unwrap_or_default(),
            });
        }
    }
    (ran.status.code(), all)
}

/// The shipped file of the suite, of a server at another place.
pub fn suite(site: &str, tls: &str, bookings: &Path) -> PathBuf {
    let shipped = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/acceptance.toml"));
    let shipped = shipped.expect("the shipped file");
    let bookings = bookings.to_str().expect("a path");
    let text = shipped
        .replace("http://127.0.0.1:8480", site)
        .replace("\"bookings\"", &format!("{bookings:?}"));
    let file = scratch("suite").join("acceptance.toml");
    fs::write(&file, text + tls).expect("a file");
    file
}

/// The bookings that are shipped with the suite's file.
const BOOKINGS: [&str; 2] = ["practitioner.json", "place.json"];

pub fn shipped_bookings() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/bookings").into()
}

fn is_never_run(tested: &Tested) -> bool {
    ["visual_group", "sso_lga"].contains(&&*tested.name)
}

#[tokio::test]
async fn all_acceptance_tests_pass() {
    let server = Server::start(&[]);
    let (code, all) = ask(suite(server.site(), "", &shipped_bookings()), &[]).await;
    for tested in &all {
        let is_without_tls = tested.part == "tls" && tested.name != "capability_statement_read";
        let wanted = if is_without_tls || is_never_run(tested) { "skipped" } else { "passed" };
        assert_eq!(tested.status, wanted, "{tested:?}");
    }
    assert_eq!(code, Some(0));
    assert!(all.len() > 140, "{}", all.len());
    // ids are made anew
    let (code, _) = ask(suite(server.site(), "", &shipped_bookings()), &["v1"]).await;
    assert_eq!(code, Some(0));
}

/// With mutual TLS, the tests of certificates run too.
#[tokio::test]
async fn all_acceptance_tests_pass_with_tls() {
    let directory = scratch("acceptance-ca");
    let directory = directory.to_str().expect("a path");
    assert!(run(&["make-test-ca", directory]).0);
    let server = Server::start(&["--tls", directory]);
    let file = |name: &str| format!("{directory}/{name}");
    let pair = |name: &str| {
        format!("[{:?}, {:?}]", file(&format!("{name}.pem")), file(&format!("{name}.key")))
    };
    let tls = format!(
        "[tls]\nca = {:?}\ncertificate = {:?}\nkey = {:?}\nwrong_cn = {}\nwrong_ou = {}\nrevoked = {}\n",
        file("ca.pem"),
        file("client.pem"),
        file("client.key"),
        pair("wrong-cn"),
        pair("wrong-ou"),
        pair("revoked"),
    );
    let suite = suite(server.base.trim_end_matches("/fhir"), &tls, &shipped_bookings());
    // the pages are elsewhere
    let text = fs::read_to_string(&suite).expect("the file");
    let lands_on = format!("lands_on = \"{}/booking\"", server.site());
    let lines =
        text.lines().map(|line| if line.starts_with("lands_on") { &lands_on } else { line });
    fs::write(&suite, lines.collect::<Vec<_>>().join("\n")).expect("the file");
    let (code, all) = ask(suite, &[]).await;
    for tested in &all {
        let wanted = if is_never_run(tested) { "skipped" } else { "passed" };
        assert_eq!(tested.status, wanted, "{tested:?}");
    }
    assert_eq!(code, Some(0));
}

/// The bookings that are shipped are what the server sends: one of a practitioner, and one of a place of SOS Médecins.
#[tokio::test]
async fn bookings_that_are_sent_pass() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    let slots = free(&server).await;
    let bundle = search(&server, "Schedule", &sos(&[crate::harness::SOS])).await;
    let on_duty = crate::harness::all(&bundle, "Slot");
    let on_duty = text(on_duty[0], "/comment");
    let regulator = Regulator::arrive(&server, &slots[0].1).await;
    regulator.book(&server, &slots[0].0).await;
    regulator.book(&server, on_duty.rsplit('=').next().expect("a slot")).await;
    platform.sees(2).await;
    let folder = scratch("bookings");
    for (name, booking) in BOOKINGS.iter().zip(platform.bookings()) {
        fs::write(folder.join(name), booking.to_string()).expect("a file");
    }
    for (name, booking) in BOOKINGS.iter().zip(platform.bookings()) {
        let members = |booking: &Value| {
            let members = booking.as_object().expect("an object").keys().cloned();
            members.collect::<Vec<_>>()
        };
        let shipped = fs::read(shipped_bookings().join(name)).expect("a shipped booking");
        let shipped: Value = serde_json::from_slice(&shipped).expect("JSON");
        assert_eq!(members(&shipped), members(&booking), "{name}");
    }
    let (code, all) = ask(suite(server.site(), "", &folder), &["v3"]).await;
    assert!(code == Some(0) && all.iter().all(|tested| tested.status == "passed"), "{all:?}");
}

/// Who is not there is no failed test.
#[tokio::test]
async fn a_server_that_is_not_there_is_no_failure() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a socket");
    let site = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let (code, all) = ask(suite(&site, "", &shipped_bookings()), &["ps"]).await;
    assert_eq!(code, Some(2));
    assert!(all.iter().all(|tested| tested.status != "passed"), "{all:?}");
}
