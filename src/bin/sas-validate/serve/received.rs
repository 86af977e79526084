//! What a stand-in for the platform has received: the latest requests, and the bookings that they brought.

use std::{
    borrow::Cow,
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, SecondsFormat};
use fhir_sas::{
    FrAppointment,
    booking::{BookingDecision, BookingOrder},
    http::Reply,
    identifier::AppointmentId,
};
use serde::Serialize;
use serde_json::{Value, value::RawValue};

/// The latest requests, and the bookings that they brought.
#[derive(Debug)]
pub(super) struct Bookings {
    /// How many of each are kept.
    most: usize,
    state: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// As JSON, the latest first.
    received: VecDeque<Arc<str>>,
    /// Each with the id that it has here, the latest first.
    bookings: VecDeque<(u64, AppointmentId, FrAppointment)>,
    count: u64,
}

/// A request, what was found, and the answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Received<'t> {
    /// When it came.
    pub(super) time: String,
    pub(super) method: String,
    pub(super) query: String,
    pub(super) content_type: Option<String>,
    /// `created`, `replaced`, `repeated`, `refused`.
    pub(super) outcome: &'static str,
    pub(super) status: u16,
    /// The body of the answer; empty when the booking was taken.
    pub(super) answer: Value,
    /// As `POST /check` has it, without the pages of codes.
    pub(super) found: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) resource: Option<&'t RawValue>,
    /// The body, when it is no JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<Cow<'t, str>>,
}

impl Bookings {
    pub(super) fn new(most: usize) -> Self {
        Self { most, state: Mutex::default() }
    }

    /// Decides as the platform does, in one step.
    pub(super) fn take(&self, order: &BookingOrder, base: &str) -> (&'static str, Reply) {
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
    pub(super) fn received(&self) -> String {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Vec<_> = state.received.iter().cloned().collect();
        drop(state);
        ["[", &all.join(",\n"), "]"].concat()
    }

    pub(super) fn keep(&self, received: &Received<'_>) {
        // what holds texts and lists alone can be written
        let received = serde_json::to_string(received).unwrap_or_default().into();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.received.push_front(received);
        state.received.truncate(self.most);
    }
}

pub(super) fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since.as_millis()).ok().and_then(DateTime::from_timestamp_millis);
    now.unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
}
