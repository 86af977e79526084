//! From the page behind `comment` to the platform, whatever happens on the way.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use fhir_sas::{
    booking::{BookingOrder, Platform as Address},
    exchange::Reply,
};
use reqwest::{Client, header::COOKIE};
use serde_json::{Value, json};
use tokio::{net::TcpListener, time::sleep};

use crate::{
    accounts::{account, create},
    harness::{
        ONE_PLACE, SOS, Server, TWO_PLACES, all, client, practitioners, scratch, search, sos, text,
    },
};

const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";

/// A platform that keeps what it is sent, and what came how.
#[derive(Clone, Default)]
struct Platform {
    bookings: Arc<Mutex<BTreeMap<String, Value>>>,
    requests: Arc<Mutex<Vec<(Method, u16)>>>,
    /// Status to answer with, and whether the booking is kept all the same.
    mood: Arc<Mutex<Option<(u16, bool)>>>,
}

impl Platform {
    async fn start(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let address = format!("http://{}/fhir", listener.local_addr().expect("an address"));
        let routes = Router::new()
            .route("/fhir/Appointment", post(receive).put(receive))
            .with_state(self.clone());
        tokio::spawn(axum::serve(listener, routes).into_future());
        address
    }

    fn be(&self, mood: Option<(u16, bool)>) {
        *self.mood.lock().expect("the mood") = mood;
    }

    fn bookings(&self) -> BTreeMap<String, Value> {
        self.bookings.lock().expect("the bookings").clone()
    }

    fn requests(&self) -> Vec<(Method, u16)> {
        self.requests.lock().expect("the requests").clone()
    }

    /// Waits until that many requests came.
    async fn sees(&self, requests: usize) -> Vec<(Method, u16)> {
        for _ in 0..200 {
            if self.requests().len() >= requests {
                // and not more
                sleep(Duration::from_millis(100)).await;
                return self.requests();
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{requests} requests expected, found {:?}", self.requests());
    }
}

async fn receive(
    State(platform): State<Platform>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let order =
        BookingOrder::read(method.as_str(), &query.unwrap_or_default(), content_type, &body);
    let order = order.unwrap_or_else(|refusal| panic!("no such order: {refusal}"));
    assert!(
        order.remarks().is_empty() && order.report().issues().is_empty(),
        "{:?}",
        order.report()
    );
    let mood = *platform.mood.lock().expect("the mood");
    let key = order.id().to_string();
    let is_new = !platform.bookings().contains_key(&key);
    let status = mood.map_or(if is_new { 201 } else { 200 }, |mood| mood.0);
    if mood.is_none_or(|mood| mood.1) {
        let kept = serde_json::from_slice(&body).expect("JSON");
        platform.bookings.lock().expect("the bookings").insert(key, kept);
    }
    platform.requests.lock().expect("the requests").push((method, status));
    let reply = Reply::created(Address::PreProduction.base(), "Appointment", 1);
    let location = reply.location().expect("a location").to_owned();
    (StatusCode::from_u16(status).expect("a status"), [(header::LOCATION, location)])
        .into_response()
}

/// A regulator with a session.
struct Regulator {
    client: Client,
    cookie: String,
}

impl Regulator {
    /// Arrives from the platform at the address that a slot has, and signs in.
    async fn arrive(server: &Server, comment: &str) -> Self {
        let client = client();
        let page = client.get(format!("{comment}&origin=sas")).send().await.expect("a page");
        assert_eq!(page.status().as_u16(), 200);
        let slot = comment.rsplit('=').next().expect("a slot");
        let signed_in = client
            .post(format!("{}/login", server.site()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(format!("email=S.Loridon%40example.fr&slot={slot}"))
            .send()
            .await
            .expect("an answer");
        assert_eq!(signed_in.status().as_u16(), 303);
        let cookie = signed_in.headers()["set-cookie"].to_str().expect("a cookie");
        assert!(cookie.contains("; HttpOnly; SameSite=Lax"));
        let cookie = cookie.split(';').next().expect("a pair").to_owned();
        Self { client, cookie }
    }

    async fn see(&self, url: &str) -> (u16, String) {
        let page = self.client.get(url).header(COOKIE, &self.cookie).send().await.expect("a page");
        (page.status().as_u16(), page.text().await.expect("a text"))
    }

    /// Posts a form, and tells where it leads.
    async fn post(&self, url: &str, form: &str) -> (u16, String) {
        let sent = self.client.post(url).header(COOKIE, &self.cookie);
        let sent =
            sent.header("Content-Type", "application/x-www-form-urlencoded").body(form.to_owned());
        let response = sent.send().await.expect("an answer");
        let location =
            response.headers().get("location").map_or("", |value| value.to_str().expect("a text"));
        (response.status().as_u16(), location.to_owned())
    }

    async fn book(&self, server: &Server, slot: &str) -> String {
        let (status, next) =
            self.post(&format!("{}/booking", server.site()), &format!("slot={slot}")).await;
        assert_eq!(status, 303);
        format!("{}{next}", server.site())
    }
}

/// The slots that are free: number and address.
async fn free(server: &Server) -> Vec<(String, String)> {
    let bundle = search(server, "Slot", &practitioners(&[ONE_PLACE])).await;
    let slots = all(&bundle, "Slot").into_iter().map(|slot| text(slot, "/comment"));
    slots.map(|url| (url.rsplit('=').next().expect("a slot").to_owned(), url.to_owned())).collect()
}

async fn with_account(options: &[&str]) -> Server {
    let server = Server::start(options);
    assert_eq!(create(&server, &account(TECHNICAL, UUID)).await.0, 201);
    server
}

#[tokio::test]
async fn a_booking_is_made_moved_and_cancelled() {
    let platform = Platform::default();
    let server = with_account(&["--platform", &platform.start().await]).await;
    let slots = free(&server).await;
    let (slot, comment) = &slots[0];
    let regulator = Regulator::arrive(&server, comment).await;
    let (status, page) = regulator.see(comment).await;
    assert!(
        status == 200 && page.contains("Claire MARTIN") && page.contains("Réserver ce créneau")
    );

    let booking = regulator.book(&server, slot).await;
    assert_eq!(platform.sees(1).await, [(Method::POST, 201)]);
    let sent = platform.bookings().into_values().next().expect("a booking");
    assert_eq!(sent["status"], "booked");
    assert_eq!(text(&sent, "/participant/0/actor/identifier/value"), ONE_PLACE);
    assert_eq!(text(&sent, "/extension/0/valueReference/identifier/value"), UUID);
    assert!(!free(&server).await.iter().any(|(free, _)| free == slot), "the slot is gone");
    assert!(regulator.see(&booking).await.1.contains("La plateforme SAS en est informée."));
    // nobody gets it twice
    let again = format!("{}/booking", server.site());
    assert_eq!(regulator.post(&again, &format!("slot={slot}")).await.0, 409);

    let other = &slots[1].0;
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={other}")).await.0, 303);
    assert_eq!(platform.sees(2).await[1], (Method::PUT, 200));
    let moved = platform.bookings().into_values().next().expect("a booking");
    assert_ne!(moved["start"], sent["start"]);
    let now_free = free(&server).await;
    assert!(
        now_free.iter().any(|(free, _)| free == slot)
            && !now_free.iter().any(|(free, _)| free == other)
    );

    // to another practitioner, and back; not to a slot that is nobody's to book
    let bundle = search(&server, "Slot", &practitioners(&[TWO_PLACES])).await;
    let url = text(all(&bundle, "Slot")[0], "/comment").to_owned();
    let elsewhere = url.rsplit('=').next().expect("a slot");
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={elsewhere}")).await.0, 303);
    platform.sees(3).await;
    let given = platform.bookings().into_values().next().expect("a booking");
    assert_eq!(text(&given, "/participant/0/actor/identifier/value"), TWO_PLACES);
    assert_eq!((&given["created"], &given["identifier"]), (&sent["created"], &sent["identifier"]));
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={other}")).await.0, 303);
    platform.sees(4).await;
    assert_eq!(regulator.post(&booking, "change=move&slot=999999").await.0, 404);
    assert_eq!(regulator.post(&booking, "change=nothing").await.0, 400);

    for (change, status, requests) in
        [("honoured", "fulfilled", 5), ("missed", "noshow", 6), ("cancel", "cancelled", 7)]
    {
        assert_eq!(regulator.post(&booking, &format!("change={change}")).await.0, 303);
        assert_eq!(platform.sees(requests).await.len(), requests);
        assert_eq!(platform.bookings().into_values().next().expect("a booking")["status"], status);
    }
    assert_eq!(platform.bookings().len(), 1);
    assert!(free(&server).await.iter().any(|(free, _)| free == other));
    // the slot may be somebody else's now
    assert_eq!(regulator.post(&booking, "change=honoured").await.0, 409);
}

#[tokio::test]
async fn a_place_of_sos_is_booked() {
    let platform = Platform::default();
    let server = with_account(&["--platform", &platform.start().await]).await;
    let bundle = search(&server, "Schedule", &sos(&[SOS])).await;
    let slot = all(&bundle, "Slot")
        .into_iter()
        .find(|slot| text(slot, "/appointmentType/coding/0/code") == "ROUTINE");
    let comment = text(slot.expect("a slot"), "/comment");
    let regulator = Regulator::arrive(&server, comment).await;
    regulator.book(&server, comment.rsplit('=').next().expect("a slot")).await;
    platform.sees(1).await;
    let sent = platform.bookings().into_values().next().expect("a booking");
    let place = all(&bundle, "Location")[0];
    assert_eq!(
        sent.pointer("/participant/0/actor/identifier/value"),
        place.pointer("/identifier/0/value")
    );
    assert_eq!(
        sent.pointer("/participant/0/actor/identifier/system"),
        place.pointer("/identifier/0/system")
    );
}

#[tokio::test]
async fn what_the_platform_cannot_take_now_is_sent_again_as_an_update() {
    let platform = Platform::default();
    let server = with_account(&["--platform", &platform.start().await]).await;
    // it keeps the booking, and says that it failed
    platform.be(Some((503, true)));
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    let booking = regulator.book(&server, &slot).await;
    platform.sees(1).await;
    assert!(regulator.see(&booking).await.1.contains("en sera informée sous peu"));
    platform.be(None);
    assert_eq!(platform.sees(2).await, [(Method::POST, 503), (Method::PUT, 200)]);
    assert_eq!(platform.bookings().len(), 1);
}

#[tokio::test]
async fn what_the_platform_refuses_is_not_sent_again() {
    let platform = Platform::default();
    let server = with_account(&["--platform", &platform.start().await]).await;
    platform.be(Some((422, false)));
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    let booking = regulator.book(&server, &slot).await;
    platform.sees(1).await;
    sleep(Duration::from_millis(2500)).await;
    assert_eq!(platform.requests(), [(Method::POST, 422)]);
    assert!(regulator.see(&booking).await.1.contains("refusé"));
    // a change is a new try
    platform.be(None);
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    assert_eq!(platform.sees(2).await[1], (Method::PUT, 201));
}

#[tokio::test]
async fn a_booking_outlives_a_kill() {
    let platform = Platform::default();
    let address = platform.start().await;
    let file = scratch("kill").join("agenda.db");
    let file = file.to_str().expect("a path");
    // nobody to tell
    let server = with_account(&["--database", file]).await;
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    regulator.book(&server, &slot).await;
    server.kill();
    // the platform has it, but the server is killed before it can note that
    platform.be(Some((503, true)));
    let server = Server::start(&["--database", file, "--platform", &address]);
    platform.sees(1).await;
    server.kill();
    assert_eq!(platform.bookings().len(), 1);
    platform.be(None);
    let server = Server::start(&["--database", file, "--platform", &address]);
    assert_eq!(platform.sees(2).await[..2], [(Method::POST, 503), (Method::PUT, 200)]);
    assert_eq!(platform.bookings().len(), 1);
    assert!(!free(&server).await.iter().any(|(free, _)| *free == slot), "the slot stays gone");
}

#[tokio::test]
async fn only_regulators_book_and_only_their_own() {
    let server = with_account(&[]).await;
    let mut other = account(TECHNICAL, "another");
    other["telecom"][0]["value"] = json!("other@example.fr");
    assert_eq!(create(&server, &other).await.0, 201);
    let (slot, comment) = free(&server).await.remove(0);
    let booking_page = format!("{}/booking", server.site());
    let stranger = Regulator { client: client(), cookie: "session=guessed".into() };
    assert_eq!(stranger.post(&booking_page, &format!("slot={slot}")).await.0, 403);
    let regulator = Regulator::arrive(&server, &comment).await;
    let booking = regulator.book(&server, &slot).await;
    assert_eq!(stranger.see(&booking).await.0, 403);
    // an account that the platform closes has no session any more
    let mut closed = account(TECHNICAL, UUID);
    closed["active"] = json!(false);
    let url = format!("{}/Practitioner?identifier={TECHNICAL}%7C{UUID}", server.base);
    let answer = client().put(url).body(closed.to_string()).send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(regulator.see(&booking).await.0, 403);
    // slots that are never sent, or past, or unknown, cannot be booked
    let url = format!("{}/login", server.site());
    let form = |email: &str| format!("email={email}&slot=1");
    let post = async |email| {
        let sent = client().post(&url).header("Content-Type", "application/x-www-form-urlencoded");
        sent.body(form(email)).send().await.expect("an answer")
    };
    assert_eq!(
        post("S.Loridon%40example.fr").await.status().as_u16(),
        403,
        "the account is closed"
    );
    assert_eq!(post("nobody%40example.fr").await.status().as_u16(), 403);
    let signed_in = post("other%40example.fr").await;
    let cookie = signed_in.headers()["set-cookie"]
        .to_str()
        .expect("a cookie")
        .split(';')
        .next()
        .expect("a pair")
        .to_owned();
    let regulator = Regulator { client: client(), cookie };
    assert_eq!(regulator.see(&booking).await.0, 404, "another's booking");
    assert_eq!(regulator.post(&booking_page, "slot=999999").await.0, 404);
    // tomorrow's slot of the opening 7, which is private
    let never_sent = 20 + 7;
    assert_eq!(regulator.post(&booking_page, &format!("slot={never_sent}")).await.0, 409);
}

#[tokio::test]
async fn the_log_holds_nothing_of_persons() {
    let platform = Platform::default();
    let server = with_account(&["--platform", &platform.start().await]).await;
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    platform.be(Some((422, false)));
    let booking = regulator.book(&server, &slot).await;
    platform.sees(1).await;
    regulator.see(&booking).await;
    let mut wrong = account(TECHNICAL, UUID);
    wrong["telecom"][0]["system"] = json!("phone");
    assert_eq!(create(&server, &wrong).await.0, 422);
    let log = server.log();
    for seen in [
        "POST /fhir/Practitioner 201",
        "POST /fhir/Practitioner 422",
        "GET /fhir/Slot 200",
        "POST /booking 303",
        "GET /booking/{id} 200",
        "refused with status 422",
    ] {
        assert!(log.contains(seen), "{seen}: {log}");
    }
    let session = regulator.cookie.split('=').nth(1).expect("a token");
    for secret in ["Loridon", "loridon", "Sébastien", UUID, "MARTIN", &ONE_PLACE[1..], session] {
        assert!(!log.contains(secret), "{log}");
    }
}
