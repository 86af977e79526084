//! What the requests of a server share.

use std::{sync::Arc, time::Duration};

use axum::http::HeaderValue;
use fhir_sas::findings::Options;
use tokio::sync::Semaphore;

use super::received::Bookings;
use crate::words::Words;

/// What requests share.
#[derive(Debug)]
pub(super) struct Shared {
    /// What holds for requests that do not state otherwise.
    pub(super) defaults: Options,
    pub(super) patience: Duration,
    /// A permit for each check that runs or waits.
    pub(super) checks: Arc<Semaphore>,
    pub(super) words: Words,
    /// The platform's part, when it is taken.
    pub(super) bookings: Option<Bookings>,
}

/// How long a client should wait when all checks are taken, in seconds.
pub(super) const RETRY_AFTER: HeaderValue = HeaderValue::from_static("1");
