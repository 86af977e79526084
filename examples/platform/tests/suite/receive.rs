//! `receive`.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant as Moment},
};

use fhir_sas::{
    FrAppointment, UseCase,
    booking::Platform,
    http::Request,
    identifier::AppointmentId,
    r4::{self, AppointmentStatus, DateTime, Instant, OperationOutcome},
};
use reqwest::{Client, Method};

use super::run::command;

/// A running reception.
pub(super) struct Reception {
    pub(super) process: Child,
    pub(super) platform: Platform,
    pub(super) client: Client,
}

impl Drop for Reception {
    fn drop(&mut self) {
        // an error: it has ended
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Status, `Location`, and the codes in the outcome.
pub(super) type Answer = (u16, Option<String>, Vec<String>);

impl Reception {
    pub(super) fn start(database: Option<&Path>) -> Self {
        let file = database.map(|file| file.to_str().expect("a path"));
        let database: Vec<_> = file.into_iter().flat_map(|file| ["--database", file]).collect();
        Self::start_with(&database, client(), None)
    }

    /// With options, whom to ask as, and where its errors go.
    pub(super) fn start_with(options: &[&str], client: Client, log: Option<File>) -> Self {
        let mut command = command(&["receive", "--listen", "127.0.0.1:0"]);
        if let Some(log) = log {
            command.stderr(log);
        }
        Self::of(command.args(options), client)
    }

    /// Of a command that makes it, without an address to listen at.
    pub(super) fn start_as(command: &mut Command) -> Self {
        Self::of(command.args(["--listen", "127.0.0.1:0"]), client())
    }

    fn of(command: &mut Command, client: Client) -> Self {
        let process = command.stdout(Stdio::piped()).spawn();
        let mut process = process.expect("it runs");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("an output"))
            .read_line(&mut line)
            .expect("a line");
        let url = line.trim().strip_prefix("bookings are received at ").expect("the address");
        Self { process, platform: Platform::at(url).expect("an address"), client }
    }

    pub(super) async fn send(&self, request: &Request) -> Answer {
        self.call(request.method().as_str(), request.url(), request.body()).await
    }

    async fn call(&self, method: &str, url: &str, body: &str) -> Answer {
        self.call_as(Some(b"application/fhir+json"), method, url, body).await
    }

    async fn call_as(&self, of_type: Option<&[u8]>, method: &str, url: &str, body: &str) -> Answer {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let mut call = self.client.request(method, url);
        if let Some(of_type) = of_type {
            call = call.header("Content-Type", of_type);
        }
        let response = call.body(body.to_owned()).send().await.expect("an answer");
        let status = response.status().as_u16();
        let location = response
            .headers()
            .get("location")
            .map(|value| value.to_str().expect("text").to_owned());
        let body = response.bytes().await.expect("a body");
        let mut codes = Vec::new();
        if !body.is_empty() {
            let outcome = r4::read::<OperationOutcome>(&body).expect("an outcome").value;
            for issue in &outcome.issue {
                let details = issue.details.as_ref().expect("details");
                assert!(details.text.is_some() && issue.diagnostics.is_some(), "in both languages");
                let code = details.coding.first().and_then(|coding| coding.code.as_ref()?.value());
                codes.extend(code.map(|code| code.as_str().to_owned()));
            }
        }
        (status, location, codes)
    }

    pub(super) async fn bookings(&self) -> String {
        let url = self.platform.base().replace("/fhir/v1", "/bookings");
        self.client.get(url).send().await.expect("an answer").text().await.expect("a text")
    }

    fn location(&self, id: u32) -> String {
        format!("{}/{id}", self.platform.url())
    }
}

/// A client without certificate.
pub(super) fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().build().expect("a client")
}

pub(super) fn appointment(number: u32) -> FrAppointment {
    appointment_of("https://agenda.example.fr/rdv", number)
}

pub(super) fn appointment_of(system: &str, number: u32) -> FrAppointment {
    let id = AppointmentId::new(system, number).expect("an id");
    FrAppointment::builder(UseCase::IndividualPractitioner, id)
        .booked(
            Instant::from_text("2026-03-02T09:00:00.000+01:00"),
            Instant::from_text("2026-03-02T09:15:00.000+01:00"),
        )
        .practitioner("810002909371".parse().expect("an id"))
        .regulator("3456780581/11242343".parse().expect("an id"))
        .created(DateTime::from_text("2026-03-01T18:00:00+01:00"))
        .build()
        .expect("an appointment")
}

#[tokio::test]
async fn a_booking_from_its_creation_to_its_end() {
    let reception = Reception::start(None);
    let (to, first) = (&reception.platform, appointment(7));
    let location = Some(reception.location(1));
    assert_eq!(reception.send(&first.create(to)).await, (201, location.clone(), vec![]));
    // the answer was lost
    assert_eq!(reception.send(&first.create(to)).await, (200, location.clone(), vec![]));
    assert_eq!(reception.send(&first.update(to)).await, (200, location.clone(), vec![]));
    let cancelled = first.cancelled().expect("an appointment");
    assert_eq!(reception.send(&cancelled.update(to)).await, (200, location, vec![]));
    assert_eq!(
        reception.bookings().await,
        "2026-03-02 09:00  cancelled  810002909371  https://agenda.example.fr/rdv|7\n"
    );
    // too late: it would undo the change
    assert_eq!(
        reception.send(&first.create(to)).await,
        (422, None, vec!["already-booked".to_owned()])
    );
    assert!(reception.bookings().await.contains("  cancelled  "));
}

/// A vendor may spell a UUID otherwise the next time.
#[tokio::test]
async fn a_uuid_is_one_booking_however_it_is_spelt() {
    const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
    let reception = Reception::start(None);
    let of = |value: String| {
        let made = appointment(1);
        FrAppointment::builder(
            UseCase::IndividualPractitioner,
            AppointmentId::new("https://agenda.example.fr/rdv", value).expect("an id"),
        )
        .practitioner(made.practitioner().expect("one"))
        .booked(made.start(), made.end())
        .regulator(made.regulator().clone())
        .created(made.created().expect("a time"))
    };
    let first = of(UUID.to_uppercase()).build().expect("an appointment");
    let (status, place, _) = reception.send(&first.create(&reception.platform)).await;
    assert_eq!(status, 201);
    for value in [UUID.to_owned(), format!("urn:uuid:{UUID}"), format!("{{{UUID}}}")] {
        let again = of(value.clone()).build().expect("an appointment");
        let (status, at, _) = reception.send(&again.update(&reception.platform)).await;
        assert_eq!((status, &at), (200, &place), "{value}");
    }
    let cancelled = of(UUID.to_owned()).status(AppointmentStatus::CANCELLED).build();
    let cancelled = cancelled.expect("an appointment");
    assert_eq!(reception.send(&cancelled.update(&reception.platform)).await.0, 200);
    let listed = reception.bookings().await;
    assert_eq!(listed.lines().count(), 1, "{listed}");
    assert!(listed.contains("cancelled"), "{listed}");
}

#[tokio::test]
async fn an_update_of_what_is_not_there_creates_it() {
    let reception = Reception::start(None);
    let to = &reception.platform;
    assert_eq!(
        reception.send(&appointment(7).update(to)).await,
        (201, Some(reception.location(1)), vec![])
    );
    assert_eq!(
        reception.send(&appointment(8).update(to)).await,
        (201, Some(reception.location(2)), vec![])
    );
    assert_eq!(
        reception.send(&appointment(7).update(to)).await,
        (200, Some(reception.location(1)), vec![])
    );
    assert_eq!(reception.bookings().await.lines().count(), 2);
}

#[tokio::test]
async fn the_same_booking_four_times_at_once_is_one() {
    let reception = Reception::start(None);
    let request = appointment(7).create(&reception.platform);
    let send = || reception.send(&request);
    let all = tokio::join!(send(), send(), send(), send());
    let mut statuses = [all.0.0, all.1.0, all.2.0, all.3.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 201]);
    assert_eq!(reception.bookings().await.lines().count(), 1);
}

#[tokio::test]
async fn what_is_refused() {
    let reception = Reception::start(None);
    let (url, body) = (reception.platform.url(), r4::to_string(appointment(7).as_r4()));
    let refused = |status, code: &str| (status, None, vec![code.to_owned()]);
    assert_eq!(reception.call("POST", &url, "{oops").await, refused(400, "not-json"));
    assert_eq!(reception.call("POST", &url, "").await, refused(400, "not-json"));
    assert_eq!(
        reception.call("POST", &url, r#"{"resourceType": "Patient"}"#).await,
        refused(400, "other-resource")
    );
    let foreign =
        body.replace("sas.fr/fhir/StructureDefinition/FrAppointmentSAS", "example.fr/Appointment");
    assert_ne!(foreign, body);
    let codes = ["claimed-profile", "unknown-profile"].map(str::to_owned);
    assert_eq!(reception.call("POST", &url, &foreign).await, (422, None, codes.to_vec()));
    let other = format!("{url}?identifier=https://agenda.example.fr/rdv%7C8");
    assert_eq!(reception.call("PUT", &other, &body).await, refused(422, "other-identifier"));
    assert_eq!(reception.call("DELETE", &url, "").await, refused(405, "method-not-allowed"));
    assert_eq!(reception.call("POST", &url, &" ".repeat(300_000)).await, (413, None, vec![]));
    assert_eq!(reception.call("POST", &format!("{url}s"), &body).await, (404, None, vec![]));
    assert_eq!(reception.bookings().await, "");
}

/// A database of this test.
pub(super) fn database(name: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("db");
    for end in ["db", "db-wal", "db-shm"] {
        // an error if no earlier run left one
        let _ = fs::remove_file(file.with_extension(end));
    }
    file
}

#[tokio::test]
async fn bookings_outlive_the_process() {
    let file = database("bookings");
    let first = Reception::start(Some(&file));
    assert_eq!(first.send(&appointment(7).create(&first.platform)).await.0, 201);
    drop(first);
    let second = Reception::start(Some(&file));
    assert_eq!(second.send(&appointment(7).create(&second.platform)).await.0, 200);
    assert_eq!(second.bookings().await.lines().count(), 1);
}

/// An update that was delayed arrives after a later one.
#[tokio::test]
async fn an_older_version_does_not_open_a_cancelled_booking() {
    let reception = Reception::start(None);
    let (to, booked) = (&reception.platform, appointment(7));
    assert_eq!(reception.send(&booked.create(to)).await.0, 201);
    let cancelled = booked.cancelled().expect("an appointment");
    assert_eq!(reception.send(&cancelled.update(to)).await.0, 200);
    let late = reception.send(&booked.update(to)).await;
    assert_eq!(late, (422, None, vec!["already-ended".to_owned()]));
    assert!(reception.bookings().await.contains("  cancelled  "));
    // the same again is no change
    assert_eq!(reception.send(&cancelled.update(to)).await.0, 200);
}

/// A page of any site can make a browser send these without the server's consent.
#[tokio::test]
async fn requests_that_a_web_page_can_send_are_not_carried_out() {
    let reception = Reception::start(None);
    let (url, body) = (reception.platform.url(), r4::to_string(appointment(7).as_r4()));
    for of_type in [
        None,
        Some(&b""[..]),
        Some(b"text/plain"),
        Some(b"text/plain;charset=utf-8"),
        Some(b"text/plain;charset=\xe9"),
        Some(b"application/x-www-form-urlencoded"),
        Some(b"multipart/form-data; boundary=x"),
    ] {
        let answer = reception.call_as(of_type, "POST", &url, &body).await;
        let wanted = (415, None, vec!["content-type-required".to_owned()]);
        assert_eq!(answer, wanted, "{of_type:?}");
    }
    assert_eq!(reception.bookings().await, "");
    let answer = reception.call_as(Some(b"application/json"), "POST", &url, &body).await;
    assert_eq!(answer.0, 201);
}

#[tokio::test]
async fn ids_are_bounded() {
    let reception = Reception::start(None);
    let (url, body) = (reception.platform.url(), r4::to_string(appointment(7).as_r4()));
    let system = "https://agenda.example.fr/rdv";
    let with = |system_end: usize, value: usize| {
        let long = format!("{system}{}", "a".repeat(system_end - system.len()));
        let value = format!(r#""value":"{}""#, "7".repeat(value));
        body.replace(system, &long).replace(r#""value":"7""#, &value)
    };
    for (system, value) in [(256, 1), (29, 256), (100_000, 1), (29, 100_000)] {
        let answer = reception.call("POST", &url, &with(system, value)).await;
        assert!((400..500).contains(&answer.0), "{system}, {value}: {answer:?}");
    }
    assert_eq!(reception.bookings().await, "");
    assert_eq!(reception.call("POST", &url, &with(255, 255)).await.0, 201);
    assert!(reception.bookings().await.len() < 600);
}

/// Ids are a vendor's own texts, and a list is printed on terminals.
#[tokio::test]
async fn a_list_shows_nothing_that_a_terminal_obeys() {
    let reception = Reception::start(None);
    let body = r4::to_string(appointment(7).as_r4());
    let body = body.replace(r#""value":"7""#, "\"value\":\"7\u{202e}8\u{2028}9\"");
    assert_eq!(reception.call("POST", &reception.platform.url(), &body).await.0, 201);
    assert_eq!(
        reception.bookings().await,
        "2026-03-02 09:00  booked     810002909371  https://agenda.example.fr/rdv|7 8 9\n"
    );
}

/// A booking that was kept must not disappear when a later version of the library has one rule more.
#[tokio::test]
async fn a_booking_that_breaks_a_rule_of_today_stays() {
    let file = database("old-rules");
    let reception = Reception::start(Some(&file));
    let (to, first) = (&reception.platform, appointment(7));
    assert_eq!(reception.send(&first.create(to)).await.0, 201);
    let other = rusqlite::Connection::open(&file).expect("a database");
    let changed = other.execute(
        "UPDATE booking SET appointment = json_remove(json_set(appointment, '$.unknownMember', json('[1]'), '$.comment', ''),
         '$.participant', '$.meta')",
        [],
    );
    assert_eq!(changed, Ok(1));
    assert_eq!(reception.bookings().await.lines().count(), 1);
    // another one, by its text
    let refused = (422, None, vec!["already-booked".to_owned()]);
    assert_eq!(reception.send(&first.create(to)).await, refused);
    let cancelled = first.cancelled().expect("an appointment");
    let location = Some(reception.location(1));
    assert_eq!(reception.send(&cancelled.update(to)).await, (200, location, vec![]));
    assert!(reception.bookings().await.contains("  cancelled  "));
}

/// By a backup, or a migration.
#[tokio::test]
async fn a_locked_database_is_still_read_and_holds_nobody_up() {
    let file = database("locked");
    let reception = Reception::start(Some(&file));
    let to = &reception.platform;
    assert_eq!(reception.send(&appointment(7).create(to)).await.0, 201);
    let other = rusqlite::Connection::open(&file).expect("a database");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    let began = Moment::now();
    let requests: Vec<_> = (0..20).map(|number| appointment(100 + number).create(to)).collect();
    let sent = requests.iter().map(|request| {
        let call = reception.client.post(request.url()).body(request.body().to_owned());
        tokio::spawn(call.header("Content-Type", "application/fhir+json").send())
    });
    let sent: Vec<_> = sent.collect();
    for _ in 0..10 {
        assert_eq!(reception.bookings().await.lines().count(), 1);
    }
    for sent in sent {
        let answer = sent.await.expect("no panic").expect("an answer");
        assert_eq!(answer.status().as_u16(), 503);
    }
    // one after the other they would take 20 s at least
    assert!(began.elapsed() < Duration::from_secs(12), "{:?}", began.elapsed());
    other.execute_batch("ROLLBACK").expect("no lock");
    assert_eq!(reception.send(&requests[0]).await.0, 201);
}

/// Bookings are of persons.
#[cfg(unix)]
#[tokio::test]
async fn other_users_of_the_machine_cannot_read_the_database() {
    use std::os::unix::fs::PermissionsExt;

    let file = database("rights");
    let reception = Reception::start(Some(&file));
    assert_eq!(reception.send(&appointment(7).create(&reception.platform)).await.0, 201);
    for end in ["db", "db-wal", "db-shm"] {
        let rights = fs::metadata(file.with_extension(end)).expect("a file").permissions();
        assert_eq!(rights.mode() & 0o777, 0o600, "{end}");
    }
    drop(reception);
    // one that was made by somebody else is not changed, but reported
    let warning = format!("platform: {}: other users of this machine can open it", file.display());
    for (mode, warns) in [(0o644, true), (0o600, false)] {
        fs::set_permissions(&file, PermissionsExt::from_mode(mode)).expect("a mode");
        let log = file.with_extension("log");
        let errors = File::create(&log).expect("a file");
        let database = ["--database", file.to_str().expect("a path")];
        let reception = Reception::start_with(&database, client(), Some(errors));
        assert_eq!(reception.bookings().await.lines().count(), 1);
        let log = fs::read_to_string(log).expect("a log");
        assert_eq!(log.starts_with(&warning) && log.contains("chmod 600"), warns, "{log}");
        let kept = fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(kept & 0o777, mode);
    }
}
