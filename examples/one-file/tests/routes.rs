//! The server of the book answers each route as the book states.

#[allow(dead_code, reason = "the tests call the routes, not `main`")]
#[path = "../../../src/guide/server.rs"]
mod server;

use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use chrono::{TimeDelta, Utc};
use fhir_sas::{
    FrRegulator,
    search::{Search, SlotSearch},
    validate::{Layer, Validator},
};
use tower::ServiceExt;

/// Status, one header, and body.
async fn send(request: Request<Body>, name: &str) -> (u16, String, Vec<u8>) {
    let response = server::routes(server::Vendor::demo()).oneshot(request).await.expect("a reply");
    let header = response.headers().get(name).map(|value| value.to_str().expect("a text"));
    let header = header.unwrap_or_default().to_owned();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
    (status, header, body.to_vec())
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).expect("a request")
}

fn window() -> String {
    let now = Utc::now();
    let time = |moment: chrono::DateTime<Utc>| moment.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    format!("start=ge{}&start=le{}&status=free", time(now), time(now + TimeDelta::days(2)))
}

#[tokio::test]
async fn slots_of_a_practitioner_are_a_conformant_answer() {
    let query = format!(
        "{}&schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810100000016",
        window()
    );
    let (status, kind, body) = send(get(&format!("/fhir/Slot?{query}")), "content-type").await;
    assert_eq!((status, &*kind), (200, "application/fhir+json"));
    let search = SlotSearch::parse(&query).expect("a search");
    let report = Validator::new(Layer::Guide)
        .use_case(search.use_case())
        .request(Search::Slots(search.clone()))
        .check(&body);
    assert!(report.is_conformant() && report.warning_count() == 0, "{report}");
    let answer = search.read(status, &body).expect("an answer");
    assert_eq!(answer.availabilities().count(), 2, "one is for own patients only");
}

#[tokio::test]
async fn places_of_an_association_are_a_conformant_answer() {
    let query = format!(
        "{}&actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2%7C334173748400020",
        window()
    );
    let (status, _, body) = send(get(&format!("/fhir/Schedule?{query}")), "content-type").await;
    let report = Validator::new(Layer::Guide).use_case(fhir_sas::UseCase::Sos).check(&body);
    assert!(status == 200 && report.is_conformant(), "{report}");
    assert!(String::from_utf8(body).expect("a text").contains("12 rue des Lilas, RENNES"));
}

#[tokio::test]
async fn accounts_are_created_once() {
    let id = "810100000016".parse().expect("an id");
    let account = FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build();
    let request = account.expect("an account").create("https://agenda.example.fr/fhir");
    let routes = server::routes(server::Vendor::demo());
    for expected in [201, 422] {
        let sent = Request::<Body>::try_from(request.clone()).expect("a request");
        let response = routes.clone().oneshot(sent).await.expect("a reply");
        assert_eq!(response.status(), expected);
    }
}

#[tokio::test]
async fn the_capability_statement_is_conformant() {
    let (status, _, body) = send(get("/fhir/metadata"), "content-type").await;
    let report = Validator::new(Layer::Guide).check(&body);
    assert!(status == 200 && report.is_conformant() && report.warning_count() == 0, "{report}");
}

#[tokio::test]
async fn refusals_are_outcomes() {
    let xml = Request::get("/fhir/metadata").header(header::ACCEPT, "application/fhir+xml");
    let delete = Request::delete("/fhir/Practitioner");
    for (request, status, allow) in [
        (get("/fhir/Slot?status=free"), 400, ""),
        (get("/fhir/Patient"), 404, ""),
        (delete.body(Body::empty()).expect("a request"), 405, "POST,PUT"),
        (xml.body(Body::empty()).expect("a request"), 406, ""),
        (
            Request::post("/fhir/Practitioner")
                .body(Body::from("x".repeat(2 << 20)))
                .expect("a request"),
            413,
            "",
        ),
    ] {
        let (found, header, body) = send(request, "allow").await;
        assert_eq!((found, &*header), (status, allow));
        assert!(Validator::new(Layer::R4).check(&body).is_conformant());
        assert!(body.starts_with(br#"{"resourceType":"OperationOutcome""#));
    }
}

#[tokio::test]
async fn regulators_sign_in_at_the_platform() {
    let (status, location, _) = send(get("/booking?slot=1&origin=sas-preprod"), "location").await;
    assert_eq!((status, location.starts_with("https://sso.example.fr/")), (303, true));
    let (status, _, body) = send(get("/booking?slot=1"), "location").await;
    assert!(status == 200 && String::from_utf8(body).expect("a text").contains("Connexion"));
}
