//! `receive`.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Stdio},
};

use fhir_sas::{
    FrAppointment, UseCase,
    booking::Platform,
    exchange::Request,
    identifier::AppointmentId,
    json,
    r4::{DateTime, Instant, OperationOutcome},
};
use reqwest::{Client, Method};

use super::run::command;

/// A running reception.
pub(super) struct Reception {
    process: Child,
    pub(super) platform: Platform,
    pub(super) client: Client,
}

impl Drop for Reception {
    fn drop(&mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }
}

/// Status, `Location`, and the codes in the outcome.
pub(super) type Answer = (u16, Option<String>, Vec<String>);

impl Reception {
    fn start(database: Option<&Path>) -> Self {
        let file = database.map(|file| file.to_str().expect("a path"));
        let database: Vec<_> = file.into_iter().flat_map(|file| ["--database", file]).collect();
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self::start_with(&database, Client::builder().no_proxy().build().expect("a client"))
    }

    pub(super) fn start_with(options: &[&str], client: Client) -> Self {
        let mut command = command(&["receive", "--listen", "127.0.0.1:0"]);
        let process = command.args(options).stdout(Stdio::piped()).spawn();
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
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let call = self.client.request(method, url).header("Content-Type", "application/fhir+json");
        let response = call.body(body.to_owned()).send().await.expect("an answer");
        let status = response.status().as_u16();
        let location = response
            .headers()
            .get("location")
            .map(|value| value.to_str().expect("text").to_owned());
        let body = response.bytes().await.expect("a body");
        let mut codes = Vec::new();
        if !body.is_empty() {
            let outcome = json::read::<OperationOutcome>(&body).expect("an outcome").value;
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

fn appointment(number: u32) -> FrAppointment {
    appointment_of("https://agenda.example.fr/rdv", number)
}

pub(super) fn appointment_of(system: &str, number: u32) -> FrAppointment {
    let id = AppointmentId::new(system, number).expect("an id");
    FrAppointment::builder(UseCase::IndividualPractitioner, id)
        .booked(
            Instant::from_text("2026-03-02T09:00:00.000+01:00"),
            Instant::from_text("2026-03-02T09:15:00.000+01:00"),
        )
        .with("810002909371".parse().expect("an id"))
        .by("3456780581/11242343".parse().expect("an id"))
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
    let (url, body) = (reception.platform.url(), json::to_string(appointment(7).as_r4()));
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

#[tokio::test]
async fn bookings_outlive_the_process() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bookings.db");
    // an error: there is none of an earlier run
    let _ = fs::remove_file(&file);
    let first = Reception::start(Some(&file));
    assert_eq!(first.send(&appointment(7).create(&first.platform)).await.0, 201);
    drop(first);
    let second = Reception::start(Some(&file));
    assert_eq!(second.send(&appointment(7).create(&second.platform)).await.0, 200);
    assert_eq!(second.bookings().await.lines().count(), 1);
}
