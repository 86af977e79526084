//! `--bookings`: the platform's part in the exchange of bookings. What a vendor sends is judged and answered as the platform does, and the
//! latest requests are there to be looked at, with what was found.

use std::{
    borrow::Cow,
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, Method, header},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use chrono::{DateTime, SecondsFormat};
use fhir_sas::{
    FrAppointment,
    booking::{BookingDecision, BookingOrder, Platform},
    findings::Options,
    http::{Reply, is_json},
    identifier::AppointmentId,
};
use serde::Serialize;
use serde_json::{Value, value::RawValue};

use super::{
    Shared,
    operation::{finished, received, worked},
};

/// What the platform's addresses have behind the host.
const BASE: &str = "/fhir/v1";

/// The longest body, in bytes: a booking has a few thousand.
const BODY: usize = 256 * 1024;

/// Issues that are kept of a booking.
const ISSUES: usize = 100;

/// The latest requests, and the bookings that they brought.
#[derive(Debug)]
pub(super) struct Bookings {
    /// How many of each are kept.
    most: usize,
    state: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// The latest first.
    /// As JSON.
    received: VecDeque<Arc<str>>,
    /// Each with the id that it has here, the latest first.
    bookings: VecDeque<(u64, AppointmentId, FrAppointment)>,
    count: u64,
}

/// A request, what was found, and the answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Received<'t> {
    /// When it came.
    time: String,
    method: String,
    query: String,
    content_type: Option<String>,
    /// `created`, `replaced`, `repeated`, `refused`.
    outcome: &'static str,
    status: u16,
    /// The body of the answer; empty when the booking was taken.
    answer: Value,
    /// As `POST /check` has it, without the pages of codes.
    found: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource: Option<&'t RawValue>,
    /// The body, when it is no JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'t, str>>,
}

impl Bookings {
    pub(super) fn new(most: usize) -> Self {
        Self { most, state: Mutex::default() }
    }

    /// Decides as the platform does, in one step.
    fn take(&self, order: &BookingOrder, base: &str) -> (&'static str, Reply) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |known: &AppointmentId| {
            known.system() == order.id().system() && known.key() == order.id().key()
        };
        let at = state.bookings.iter().position(|(_, known, _)| is_it(known));
        let decision =
            order.decide(|_| at.and_then(|at| state.bookings.get(at)).map(|it| it.2.clone()));
        let outcome = match &decision {
            BookingDecision::Create => "created",
            BookingDecision::Replace(_) => "replaced",
            BookingDecision::Repeat(_) => "repeated",
            BookingDecision::Refuse(_) => "refused",
        };
        let known = at.and_then(|at| state.bookings.get(at)).map(|it| it.0);
        let id = known.unwrap_or(state.count + 1);
        if let BookingDecision::Create | BookingDecision::Replace(_) = decision {
            at.and_then(|at| state.bookings.remove(at));
            state.count = state.count.max(id);
            state.bookings.push_front((id, order.id().clone(), order.appointment().clone()));
            state.bookings.truncate(self.most);
        }
        (outcome, decision.reply(base, id))
    }

    /// All requests, as one list in JSON.
    fn received(&self) -> String {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Vec<_> = state.received.iter().cloned().collect();
        drop(state);
        ["[", &all.join(",\n"), "]"].concat()
    }

    fn keep(&self, received: &Received<'_>) {
        // what holds texts and lists alone can be written
        let received = serde_json::to_string(received).unwrap_or_default().into();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.received.push_front(received);
        state.received.truncate(self.most);
    }
}

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(&[BASE, "/Appointment"].concat(), any(appointment))
        .route("/bookings", get(list))
}

/// Any method of `[base]/Appointment`: the library refuses those that the guide does not have.
async fn appointment(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, mut body) = request.into_parts();
    let result = async {
        let text = received(&shared, &parts, &mut body, BODY).await?;
        let kept = Arc::clone(&shared);
        let base = base(parts.headers.get(header::HOST));
        let kind = parts.headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
        let kind = kind.map(|kind| String::from_utf8_lossy(kind).into_owned());
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let method = parts.method.clone();
        worked(&shared, move || judge(&kept, &base, (&method, query, kind), &text)).await
    };
    let result = result.await;
    finished(result, &parts, &mut body).await
}

/// Where the client found this server.
fn base(host: Option<&HeaderValue>) -> String {
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let named = Platform::at(&["http://", host, BASE].concat());
    named.map_or_else(|_| ["http://localhost", BASE].concat(), |own| own.base().to_owned())
}

fn judge(
    shared: &Shared,
    base: &str,
    (method, query, content_type): (&Method, String, Option<String>),
    text: &[u8],
) -> Response {
    let Some(bookings) = &shared.bookings else { return super::refusal::missing().into() };
    let order = BookingOrder::read(method.as_str(), &query, content_type.as_deref(), text);
    let (outcome, reply) = match order {
        Ok(order) => bookings.take(&order, base),
        Err(refusal) => ("refused", refusal.reply()),
    };
    let mut options = Options::clone(&shared.defaults);
    options.max_issues = options.max_issues.min(ISSUES);
    let mut found = serde_json::json!(options.check(text));
    if let Some(found) = found.as_object_mut() {
        found.retain(|name, _| name != "codes" && name != "slots");
    }
    let json = content_type.as_deref().is_none_or(is_json).then(|| str::from_utf8(text).ok());
    let resource = json.flatten().and_then(|text| serde_json::from_str::<&RawValue>(text).ok());
    bookings.keep(&Received {
        time: now(),
        method: method.to_string(),
        query,
        content_type,
        outcome,
        status: reply.status(),
        answer: serde_json::from_str(reply.body()).unwrap_or(Value::Null),
        found,
        resource,
        text: resource.is_none().then(|| String::from_utf8_lossy(text)),
    });
    reply.into()
}

fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since.as_millis()).ok().and_then(DateTime::from_timestamp_millis);
    now.unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// `GET /bookings`: the latest requests, the latest first.
async fn list(State(shared): State<Arc<Shared>>) -> Response {
    let kept = Arc::clone(&shared);
    let listed = worked(&shared, move || {
        let text = kept.bookings.as_ref().map(Bookings::received).unwrap_or_default();
        ([(header::CONTENT_TYPE, "application/json")], text).into_response()
    });
    listed.await.unwrap_or_else(|refused| refused)
}
