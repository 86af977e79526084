//! `--bookings`: the platform's part in the exchange of bookings. What a vendor sends is judged and answered as the platform does, and the
//! latest requests are there to be looked at, with what was found.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, Method, header},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use fhir_sas::{
    booking::{BookingOrder, Platform},
    findings::Options,
    http::is_json,
};
use serde_json::{Value, value::RawValue};

use super::{
    operation::{finished, received, worked},
    received::{Bookings, Received, now},
    shared::Shared,
};

/// What the platform's addresses have behind the host.
const BASE: &str = "/fhir/v1";

/// The longest body, in bytes: a booking has a few thousand.
const BODY: usize = 256 * 1024;

/// Issues that are kept of a booking.
const ISSUES: usize = 100;

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

/// `GET /bookings`: the latest requests, the latest first.
async fn list(State(shared): State<Arc<Shared>>) -> Response {
    let kept = Arc::clone(&shared);
    let listed = worked(&shared, move || {
        let text = kept.bookings.as_ref().map(Bookings::received).unwrap_or_default();
        ([(header::CONTENT_TYPE, "application/json")], text).into_response()
    });
    listed.await.unwrap_or_else(|refused| refused)
}
