//! Requests of any kind: each is answered in time, with the right status and a conformant body.

use axum::{
    body::{Body, HttpBody},
    http::{Request, StatusCode, header},
};
use fhir_sas::{
    FrAppointment, UseCase,
    diagnostic::Lang,
    http::CONTENT_TYPE,
    identifier::AppointmentId,
    r4::{DateTime, Instant, to_string},
    validate::{Layer, Validator},
};
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use proptest::prelude::*;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::*;
use crate::{
    effort::for_all,
    mutated::{mutated, soon},
};

const SLOT: &str = r#"{"resourceType":"Slot","id":"1","schedule":{"reference":"Schedule/1"},"status":"free","start":"2026-06-15T09:00:00.000+02:00","end":"2026-06-15T09:15:00.000+02:00"}"#;
const PROFILE: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-slot-aggregator";
const SEARCH: &str = "https://a.fr/Slot?start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=10002909371";

fn shared() -> Arc<Shared> {
    let mut defaults = Options::default();
    defaults.max_bytes = 64 * 1024;
    Arc::new(Shared {
        defaults,
        patience: Duration::from_secs(5),
        checks: Arc::new(Semaphore::new(4)),
        words: Words(Lang::En),
        bookings: Some(Bookings::new(3)),
    })
}

#[derive(Debug)]
struct Got {
    status: StatusCode,
    location: Option<String>,
    kind: String,
    body: Vec<u8>,
}

impl Got {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// What every answer is.
    fn is_right(&self, sent: usize) -> Result<(), TestCaseError> {
        let (status, json) = (self.status.as_u16(), self.json());
        prop_assert!([200, 400, 404, 405, 406, 413, 415].contains(&status), "{self:?}");
        prop_assert!(json.is_object(), "{self:?}");
        if self.kind != CONTENT_TYPE {
            prop_assert_eq!(status, 200);
            return Ok(());
        }
        let report = Validator::new(Layer::R4).check(&self.body);
        prop_assert!(
            report.is_conformant() && json["resourceType"] == "OperationOutcome",
            "{report}"
        );
        if status != 200 {
            let severity = &json["issue"][0]["severity"];
            prop_assert!(severity == "error" || severity == "fatal", "{json}");
            let text = format!(
                "{} {}",
                json["issue"][0]["details"]["text"], json["issue"][0]["diagnostics"]
            );
            prop_assert!(text.len() > 40, "{text}");
            // what is refused is not copied
            prop_assert!(self.body.len() < 20_000, "{sent} bytes: {} bytes", self.body.len());
        }
        Ok(())
    }
}

fn runtime() -> runtime::Runtime {
    runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Sends a request through the routes; `None`: it cannot be a request of HTTP.
fn send(target: &[u8], headers: &[(&str, &[u8])], body: Vec<u8>) -> Option<Got> {
    send_to(&shared(), "POST", target, headers, body)
}

fn send_to(
    shared: &Arc<Shared>,
    method: &str,
    target: &[u8],
    headers: &[(&str, &[u8])],
    body: Vec<u8>,
) -> Option<Got> {
    let mut request = Request::builder().method(method).uri(target);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body)).ok()?;
    runtime().block_on(async {
        let service = TowerToHyperService::new(routes(shared));
        let Ok(response) = service.call(request).await;
        let (parts, mut body) = response.into_parts();
        let mut whole = Vec::new();
        while let Some(data) = operation::next(&mut body).await {
            whole.extend_from_slice(&data.expect("a body"));
        }
        assert!(body.is_end_stream());
        let text = |name| parts.headers.get(name)?.to_str().ok().map(str::to_owned);
        let (kind, location) = (text(header::CONTENT_TYPE), text(header::LOCATION));
        let status = parts.status;
        Some(Got { status, location, kind: kind.unwrap_or_default(), body: whole })
    })
}

const FHIR: (&str, &[u8]) = ("content-type", CONTENT_TYPE.as_bytes());

fn operation(query: &str, body: &str) -> Got {
    let target = format!("/$validate?{query}");
    send(target.as_bytes(), &[FHIR], body.as_bytes().to_vec()).expect("a request")
}

fn parameters(list: &Value) -> String {
    json!({"resourceType": "Parameters", "parameter": list}).to_string()
}

/// `Parameters` with a resource, a profile and a mode.
fn whole() -> String {
    let slot: Value = serde_json::from_str(SLOT).expect("JSON");
    parameters(&json!([
        {"name": "resource", "resource": slot},
        {"name": "profile", "valueCanonical": PROFILE},
        {"name": "mode", "valueCode": "create"},
    ]))
}

#[test]
fn any_body_is_answered() {
    let texts = [whole(), SLOT.to_owned(), "{}".to_owned(), format!("\u{feff}{}", whole())];
    let texts = texts.map(String::into_bytes).to_vec();
    let target = prop::sample::select(vec![
        "/$validate",
        "/check",
        "/check?format=sarif",
        "/check?format=outcome",
    ]);
    for_all(2500, &(target, mutated(texts)), |(target, body)| {
        let sent = body.len();
        let got = soon(|| send(target.as_bytes(), &[FHIR], body))?.expect("a request");
        if target != "/$validate" {
            prop_assert!(matches!(got.status.as_u16(), 200 | 413), "{got:?}");
        }
        got.is_right(sent)
    });
}

#[test]
fn any_query_and_any_header_is_answered() {
    let query = format!(
        "use-case=ps&edition=1.2.0&layer=guide&lang=fr&mode=create&_format=json&profile=FrSlotAgregateur&request={}",
        form_urlencoded::byte_serialize(SEARCH.as_bytes()).collect::<String>()
    );
    let language = prop_oneof![
        Just(b"fr-FR, en;q=0.5".to_vec()),
        mutated(vec![b"de;q=1, fr-FR;q=0.9, en;q=0.8".to_vec()]),
    ];
    let accept = prop_oneof![
        8 => Just(b"application/fhir+json".to_vec()),
        2 => mutated(vec![b"text/html;q=1, application/fhir+json;q=0.5".to_vec()]),
    ];
    let kind = prop_oneof![
        8 => Just(CONTENT_TYPE.as_bytes().to_vec()),
        2 => mutated(vec![b"application/fhir+json; charset=utf-8; fhirVersion=4.0".to_vec()]),
    ];
    let encoding = prop_oneof![
        8 => Just(b"identity".to_vec()),
        2 => mutated(vec![b"identity, x-gzip".to_vec()]),
    ];
    let paths = vec!["/$validate?", "/%24validate?", "/check?", "/%", "/?", "/x?", "/$validate/?"];
    let path = prop::sample::select(paths);
    let query = mutated(vec![query.into_bytes(), b"usecase=ps".to_vec(), b"format=plain".to_vec()]);
    let requests = (path, query, (any::<bool>(), language, accept, kind, encoding));
    for_all(3000, &requests, |(path, query, (is_escaped, language, accept, kind, encoding))| {
        let mut target = path.as_bytes().to_vec();
        if is_escaped {
            let safe = |byte: &u8| byte.is_ascii_alphanumeric() || b"=&".contains(byte);
            for byte in query {
                if safe(&byte) {
                    target.push(byte);
                } else {
                    target.extend(format!("%{byte:02X}").into_bytes());
                }
            }
        } else {
            target.extend(query);
        }
        let headers = [
            ("content-type", &kind[..]),
            ("accept", &accept),
            ("accept-language", &language),
            ("content-encoding", &encoding),
        ];
        let Some(got) = soon(|| send(&target, &headers, SLOT.into()))? else { return Ok(()) };
        got.is_right(target.len())
    });
}

/// The same parameters, in the address and in every form that JSON can be written in, are the same request.
#[test]
fn the_form_of_a_request_changes_nothing() {
    let expected = operation(&format!("profile={PROFILE}&mode=create"), SLOT);
    assert_eq!(expected.status, 200);
    let escapes = prop::collection::vec(any::<bool>(), 10);
    let names = ["valueCanonical", "valueUri", "valueString"];
    let forms = (
        escapes,
        any::<bool>(),
        prop::sample::select(names.to_vec()),
        Just([0_usize, 1, 2]).prop_shuffle(),
        any::<bool>(),
    );
    for_all(1000, &forms, |(escapes, is_marked, name, order, is_last)| {
        let mut kind = String::new();
        for (letter, is_escaped) in "Parameters".chars().zip(escapes) {
            let escape = format!("\\u{:04x}", u32::from(letter));
            if is_escaped { kind.push_str(&escape) } else { kind.push(letter) }
        }
        let list = [
            format!(r#"{{"name":"resource","resource":{SLOT}}}"#),
            format!(r#"{{"{name}":"{PROFILE}","name":"profile"}}"#),
            r#"{"name":"mode","valueCode":"create"}"#.to_owned(),
        ];
        let list = order.map(|at| &*list[at]).join(",\n");
        let mark = if is_marked { "\u{feff}" } else { "" };
        let body = if is_last {
            format!(r#"{mark}{{"parameter":[{list}], "resourceType" : "{kind}"}}"#)
        } else {
            format!(r#"{mark} {{ "resourceType":"{kind}","parameter":[{list}]}}"#)
        };
        let got = operation("", &body);
        prop_assert_eq!(got.status, 200, "{}", body);
        prop_assert_eq!(got.json(), expected.json(), "{}", body);
        Ok(())
    });
}

/// What a client states counts, or is refused: nothing of it is left out.
#[test]
fn nothing_that_was_stated_is_left_out() {
    let names = vec!["use-case", "edition", "layer", "lang", "profile", "mode", "request"];
    let value = |name: &str| match name {
        "use-case" => "sos",
        "edition" => "all",
        "layer" => "r4",
        "lang" => "fr",
        "profile" => PROFILE,
        "mode" => "update",
        _ => SEARCH,
    };
    let wrong = prop_oneof!["\\PC{0,10}", Just("x".repeat(50_000)), Just(String::new())];
    for_all(
        1500,
        &(prop::sample::subsequence(names.clone(), 0..4), prop::sample::select(names), wrong, 0..4),
        |(names, other, wrong, kind)| {
            let mut query = form_urlencoded::Serializer::new(String::new());
            for name in &names {
                query.append_pair(name, value(name));
            }
            match kind {
                0 => {}
                // twice
                1 => {
                    query.append_pair(other, value(other)).append_pair(other, value(other));
                }
                // a name that is not there
                2 => {
                    query.append_pair(&format!("{wrong}-"), "x");
                }
                // a value that is not there
                _ => {
                    query.append_pair(other, &format!("{wrong}-"));
                }
            }
            let query = query.finish();
            for path in ["/$validate?", "/check?"] {
                let is_known = path == "/$validate?" || !names.contains(&"mode");
                let target = [path, &query].concat();
                // longer ones are no addresses
                let Some(got) = send(target.as_bytes(), &[FHIR], SLOT.into()) else { continue };
                prop_assert_eq!(
                    got.status.as_u16(),
                    if kind == 0 && is_known { 200 } else { 400 },
                    "{}",
                    query
                );
                got.is_right(query.len())?;
            }
            Ok(())
        },
    );
    // in both places
    let got = operation("profile=FrSlot", &whole());
    assert_eq!(got.status, 400, "{got:?}");
    assert_eq!(operation(&format!("profile={PROFILE}"), &whole()).status, 200);
}

#[test]
fn the_language_is_the_preferred_one() {
    for (accepted, french) in [
        ("fr", true),
        ("FR-fr", true),
        ("en;q=0.1, fr;q=0.9", true),
        ("de, fr;q=0.5, en;q=0.1", true),
        ("fr, en", true),
        ("fr;q=0", false),
        ("fr;q=0, en;q=0.1", false),
        ("frr, en;q=0.2", false),
        ("fro", false),
        ("en, fr;q=0.9", false),
        ("fr;q=NaN", true),
        ("*", false),
        ("", false),
        (",;,=,q=1", false),
    ] {
        let headers = [FHIR, ("accept-language", accepted.as_bytes())];
        let got = send(b"/check", &headers, b"{}".to_vec()).expect("a request").json();
        let target = if french { "/check?lang=fr" } else { "/check?lang=en" };
        let expected = send(target.as_bytes(), &[FHIR], b"{}".to_vec()).expect("a request");
        assert_eq!(got, expected.json(), "{accepted}");
    }
}

/// The flow is that of the query, whatever else there is.
#[test]
fn each_flow_is_that_of_the_library() {
    for flow in UseCase::ALL {
        let got = operation(&format!("use-case={flow}"), SLOT);
        let report = Validator::new(Layer::Guide).use_case(*flow).check(SLOT.as_bytes());
        let expected: Value =
            serde_json::from_str(&fhir_sas::r4::to_string(&report.outcome(Lang::En)))
                .expect("JSON");
        assert_eq!(got.json(), expected);
    }
}

fn booking() -> String {
    let instant = |text: &str| text.parse::<Instant>().expect("an instant");
    let id = AppointmentId::new("https://agenda.example.fr/rdv", 7).expect("an id");
    let booking = FrAppointment::builder(UseCase::IndividualPractitioner, id)
        .booked(instant("2026-03-02T09:00:00.000+01:00"), instant("2026-03-02T09:15:00.000+01:00"))
        .practitioner("810002909371".parse().expect("an id"))
        .regulator("3456780581/11242343".parse().expect("an id"))
        .created("2026-03-01T18:00:00+01:00".parse::<DateTime>().expect("a time"))
        .build();
    to_string(booking.expect("a booking").as_r4())
}

/// Sends a booking, and reads the list of what came.
fn booked(shared: &Arc<Shared>, method: &str, query: &str, body: &str) -> (Got, Vec<Value>) {
    let target = format!("/fhir/v1/Appointment{query}");
    let headers = [FHIR, ("host", &b"sas.example.fr:8470"[..])];
    let got = send_to(shared, method, target.as_bytes(), &headers, body.as_bytes().to_vec());
    let list = send_to(shared, "GET", b"/bookings", &[], Vec::new()).expect("a list").json();
    (got.expect("a request"), list.as_array().expect("a list").clone())
}

/// The life of a booking, as the guide has it: made once, changed, and not opened again.
#[test]
fn bookings_are_answered_as_the_platform_does() {
    let (shared, booking) = (shared(), booking());
    let id = serde_json::from_str::<Value>(&booking).expect("JSON")["identifier"][0].clone();
    let text = |name: &str| id[name].as_str().expect("a text").to_owned();
    let query = format!("?identifier={}%7C{}", text("system"), text("value"));
    let status = |to: &str| booking.replace("\"booked\"", &format!("\"{to}\""));
    let at = "http://sas.example.fr:8470/fhir/v1/Appointment/1";
    for (method, query, body, outcome, answer) in [
        ("POST", "", booking.clone(), "created", 201),
        ("POST", "", booking.clone(), "repeated", 200),
        ("PUT", &*query, status("cancelled"), "replaced", 200),
        ("PUT", &*query, booking.clone(), "refused", 422),
        ("PUT", &*query, "{".to_owned(), "refused", 400),
        ("POST", "", booking.replace("\"start\"", "\"strat\""), "refused", 422),
        ("DELETE", "", String::new(), "refused", 405),
    ] {
        let (got, list) = booked(&shared, method, query, &body);
        assert_eq!(
            (got.status.as_u16(), &list[0]["outcome"]),
            (answer, &json!(outcome)),
            "{got:?}"
        );
        assert_eq!(got.location.as_deref(), (answer < 300).then_some(at));
        let [kept, of_request] = [&list[0]["method"], &list[0]["status"]];
        assert_eq!((kept, of_request), (&json!(method), &json!(answer)));
        if answer >= 300 {
            assert_eq!(list[0]["answer"]["resourceType"], "OperationOutcome");
        }
        assert!(list.len() <= 3);
        let is_resource = list[0]["resource"].is_object();
        assert!(is_resource == list[0]["text"].is_null(), "{}", list[0]);
    }
    let (_, list) = booked(&shared, "POST", "", &booking.replace("\"start\"", "\"strat\""));
    let issues = list[0]["found"]["issues"].as_array().expect("issues").clone();
    assert!(issues.iter().any(|issue| issue["code"] == "unknown-member"), "{issues:?}");
}

/// Without the option nothing is taken, kept or described.
#[test]
fn bookings_are_taken_on_request_only() {
    let with = shared();
    let without = Shared {
        defaults: with.defaults.clone(),
        patience: with.patience,
        checks: Arc::clone(&with.checks),
        words: with.words,
        bookings: None,
    };
    let without = Arc::new(without);
    for (path, method) in [("/fhir/v1/Appointment", "post"), ("/bookings", "get")] {
        let status = |shared| {
            let target = path.as_bytes();
            let sent = send_to(shared, &method.to_uppercase(), target, &[FHIR], booking().into());
            sent.expect("an answer").status.as_u16()
        };
        assert!(status(&with) < 300 && status(&without) == 404, "{path}");
        let described = |shared| {
            let document = send_to(shared, "GET", b"/openapi.json", &[], Vec::new());
            document.expect("a document").json()["paths"][path][method].is_object()
        };
        assert!(described(&with) && !described(&without), "{path}");
    }
}

#[test]
fn any_booking_is_answered_and_kept() {
    let texts = vec![booking().into_bytes()];
    let method = prop::sample::select(vec!["POST", "PUT", "GET"]);
    let query = mutated(vec![b"identifier=https://agenda.example.fr/rdv|7".to_vec(), Vec::new()]);
    let shared = shared();
    for_all(800, &(method, query, mutated(texts)), |(method, query, body)| {
        let target = [b"/fhir/v1/Appointment?", &query[..]].concat();
        let headers = [FHIR, ("host", &query[..])];
        let sent = soon(|| send_to(&shared, method, &target, &headers, body))?;
        let Some(got) = sent else { return Ok(()) };
        let list = send_to(&shared, "GET", b"/bookings", &[], Vec::new()).expect("a list").json();
        prop_assert_eq!(&list[0]["status"], &json!(got.status.as_u16()), "{:?}", got);
        prop_assert!(list.as_array().is_some_and(|list| list.len() <= 3));
        if got.status.as_u16() >= 300 {
            let report = Validator::new(Layer::R4).check(&got.body);
            prop_assert!(report.is_conformant(), "{report}");
        }
        Ok(())
    });
}
