//! A platform that takes bookings, or does not, as a test wants it.

use std::{
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
    diagnostic::{Issue, IssueCode},
    http::Reply,
};
use serde_json::Value;
use tokio::{
    net::TcpListener,
    time::{Instant, sleep},
};

/// How a platform answers.
#[derive(Clone, Copy, Default)]
pub struct Mood {
    /// The status; without it, that of the guide.
    pub status: Option<u16>,
    /// Whether the booking is not carried out.
    pub drops: bool,
    /// The body and its type, instead of `Location`.
    pub page: Option<(&'static str, &'static str)>,
    /// How long it takes to carry it out, and to answer.
    pub takes: Duration,
    /// Whether it takes bookings that break a rule.
    pub is_lax: bool,
}

impl Mood {
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::default() }
    }

    pub fn refuses(status: u16) -> Self {
        Self { drops: true, ..Self::status(status) }
    }

    pub fn takes(takes: Duration) -> Self {
        Self { takes, ..Self::default() }
    }
}

/// One that does not look for a booking with the same id when one is created, as the guide does not demand it.
#[derive(Clone)]
pub struct Platform {
    /// What it has, by the order of creation.
    bookings: Arc<Mutex<Vec<(String, Value)>>>,
    requests: Arc<Mutex<Vec<(Method, u16)>>>,
    /// When they came.
    times: Arc<Mutex<Vec<Instant>>>,
    mood: Arc<Mutex<Mood>>,
}

impl Platform {
    /// Starts it, and gives its address.
    pub async fn start() -> (Self, String) {
        Self::start_at("127.0.0.1:0").await
    }

    pub async fn start_at(address: &str) -> (Self, String) {
        let platform = Self {
            bookings: Arc::default(),
            requests: Arc::default(),
            times: Arc::default(),
            mood: Arc::default(),
        };
        let listener = TcpListener::bind(address).await.expect("a socket");
        let address = format!("http://{}/fhir", listener.local_addr().expect("an address"));
        let routes = Router::new()
            .route("/fhir/Appointment", post(receive).put(receive))
            .with_state(platform.clone());
        tokio::spawn(axum::serve(listener, routes).into_future());
        (platform, address)
    }

    pub fn be(&self, mood: Mood) {
        *self.mood.lock().expect("the mood") = mood;
    }

    /// The bookings, each as it is now.
    pub fn bookings(&self) -> Vec<Value> {
        self.bookings.lock().expect("the bookings").iter().map(|kept| kept.1.clone()).collect()
    }

    /// The one booking there is.
    pub fn booking(&self) -> Value {
        let bookings = self.bookings();
        assert_eq!(bookings.len(), 1, "{bookings:?}");
        bookings.into_iter().next().expect("a booking")
    }

    /// Methods and statuses of the requests that came.
    pub fn requests(&self) -> Vec<(Method, u16)> {
        self.requests.lock().expect("the requests").clone()
    }

    /// The seconds between a request and the one before.
    pub fn pause_before(&self, request: usize) -> f64 {
        let times = self.times.lock().expect("the times");
        (times[request] - times[request - 1]).as_secs_f64()
    }

    /// Waits until that many requests came.
    pub async fn sees(&self, requests: usize) -> Vec<(Method, u16)> {
        for _ in 0..600 {
            if self.requests().len() >= requests {
                // and not more
                sleep(Duration::from_millis(100)).await;
                return self.requests();
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{requests} requests expected, found {:?}", self.requests());
    }

    /// Carries an order out, whoever waits for it.
    fn carry_out(&self, method: &Method, key: String, booking: Value) {
        let mut bookings = self.bookings.lock().expect("the bookings");
        let kept = bookings.iter_mut().find(|kept| kept.0 == key).filter(|_| method == Method::PUT);
        match kept {
            Some(kept) => kept.1 = booking,
            None => bookings.push((key, booking)),
        }
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
    let mood = *platform.mood.lock().expect("the mood");
    let query = query.unwrap_or_default();
    let key = if mood.is_lax {
        BookingOrder::read_laxly(method.as_str(), &query, content_type, &body)
            .map(|order| order.id().to_string())
    } else {
        BookingOrder::read(method.as_str(), &query, content_type, &body).map(|order| {
            let report = order.report();
            // one that nobody has taken over yet, which the guide allows and the acceptance tests refuse
            let may_stay = |issue: &Issue| {
                order.appointment().is_unassigned()
                    && issue.code == IssueCode::AppointmentFirstParticipant
            };
            let is_right = report.issues().iter().all(may_stay);
            assert!(order.warnings().is_empty() && is_right, "{report:?}");
            order.id().to_string()
        })
    };
    let key = key.unwrap_or_else(|refusal| panic!("no such order: {refusal}"));
    let is_new = !platform.bookings.lock().expect("the bookings").iter().any(|kept| kept.0 == key);
    let status = mood.status.unwrap_or(if is_new { 201 } else { 200 });
    platform.requests.lock().expect("the requests").push((method.clone(), status));
    platform.times.lock().expect("the times").push(Instant::now());
    // also when the sender has gone
    let booking = serde_json::from_slice(&body).expect("JSON");
    let carried_out = tokio::spawn(async move {
        sleep(mood.takes).await;
        if !mood.drops {
            platform.carry_out(&method, key, booking);
        }
    });
    carried_out.await.expect("it is done");
    let status = StatusCode::from_u16(status).expect("a status");
    if let Some((content_type, page)) = mood.page {
        return (status, [(header::CONTENT_TYPE, content_type)], page).into_response();
    }
    let reply = Reply::created(Address::PreProduction.base(), "Appointment", 1);
    let location = reply.location().expect("a location").to_owned();
    (status, [(header::LOCATION, location)]).into_response()
}
