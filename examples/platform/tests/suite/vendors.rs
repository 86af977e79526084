//! Vendors of every quality.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, extract::RawQuery, http::header, response::IntoResponse, routing::get};
use chrono::{DateTime, FixedOffset, TimeDelta};
use fhir_sas::{
    http::CONTENT_TYPE,
    search::{Cpts, Place, PlaceSearch, SearchResponse, SlotSearch},
    terminology::{Booking, Consultation, Visibility},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The first of the three days that tests ask for.
pub(super) const FROM: &str = "2026-03-02T00:00:00+01:00";

/// The queries that came.
pub(super) type Queries = Arc<Mutex<Vec<String>>>;

/// Serves on a free port, and returns the base address.
pub(super) async fn serve(routes: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, Router::new().nest("/fhir", routes)).await });
    format!("http://{address}/fhir")
}

fn nine() -> DateTime<FixedOffset> {
    FROM.parse::<DateTime<FixedOffset>>().expect("an instant") + TimeDelta::hours(9)
}

fn response(answered: &SearchResponse) -> impl IntoResponse + use<> {
    assert_eq!(answered.omissions(), []);
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], answered.to_json())
}

/// One slot of each practitioner, an hour later each, at this address.
pub(super) fn slots(query: &str, site: &str) -> SearchResponse {
    let search = SlotSearch::parse(query).expect("a search");
    let mut answer = search.answer("https://agenda.example.fr/fhir");
    for (number, id) in (0..).zip(search.practitioners()) {
        let mut who = answer.practitioner(id);
        who.family("Forêt").given("Pierre");
        let mut place = who.place(
            Place::new("3 rue de la Paix", "44000", "NANTES")
                .structure("440001014")
                .phone("02 40 11 22 33"),
        );
        let start = nine() + TimeDelta::minutes(15 * number);
        place
            .slot(start, start + TimeDelta::minutes(15))
            .visible_to([Visibility::Public])
            .visible_to_cpts([Cpts::new("1950047225").name("CPTS Nantes").phone("02 40 00 00 01")])
            .consultation([Consultation::Office])
            .bookable_at(format!("https://{site}/rdv?slot={number}"));
    }
    answer.finish()
}

/// A vendor as it is to be.
pub(super) async fn good(site: &'static str) -> (String, Queries) {
    let queries = Queries::default();
    let seen = Arc::clone(&queries);
    let slot = move |RawQuery(query): RawQuery| async move {
        let query = query.unwrap_or_default();
        seen.lock().expect("no panic").push(query.clone());
        response(&slots(&query, site))
    };
    let schedule = |RawQuery(query): RawQuery| async move {
        let search = PlaceSearch::parse(&query.unwrap_or_default()).expect("a search");
        let mut answer = search.answer("https://agenda.example.fr/fhir");
        for id in search.structures() {
            let mut owner = answer.association(id);
            owner.name("SOS Médecins Loire");
            let place = Place::new("1 boulevard des Anglais", "44100", "NANTES")
                .name("SOS Médecins Nantes")
                .phone("0240112233")
                .id("1");
            owner
                .place(place)
                .slot(nine(), nine() + TimeDelta::minutes(15))
                .visible_to([Visibility::Public])
                .consultation([Consultation::Office])
                .booking(Booking::WalkIn, "https://agenda.example.fr/lieu?id=1");
        }
        response(&answer.finish())
    };
    (
        serve(Router::new().route("/Slot", get(slot)).route("/Schedule", get(schedule))).await,
        queries,
    )
}

/// A vendor that answers each search with this.
pub(super) async fn always_answering(
    answer: impl IntoResponse + Clone + Send + Sync + 'static,
) -> String {
    serve(Router::new().route("/Slot", get(|| async move { answer }))).await
}

/// A vendor whose answers are good and come after a while.
pub(super) async fn slow(pause: Duration) -> String {
    let slot = move |RawQuery(query): RawQuery| async move {
        tokio::time::sleep(pause).await;
        response(&slots(&query.unwrap_or_default(), "slow.example.fr"))
    };
    serve(Router::new().route("/Slot", get(slot))).await
}

/// A vendor that promises `length` bytes, sends `sent` of them, and closes the connection.
pub(super) async fn sending(length: usize, sent: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(send(stream, length, sent));
        }
    });
    format!("http://{address}/fhir")
}

async fn send(mut stream: TcpStream, length: usize, sent: usize) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await?);
    }
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {CONTENT_TYPE}\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    let blanks = vec![b' '; 64 * 1024];
    let mut left = sent;
    while left > 0 {
        let part = left.min(blanks.len());
        stream.write_all(&blanks[..part]).await?;
        left -= part;
    }
    stream.shutdown().await
}

/// An address where nobody listens.
pub(super) async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    format!("http://{}/fhir", listener.local_addr().expect("an address"))
}
