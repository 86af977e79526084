//! Tells the platform of bookings, until it knows.
//!
//! Before each attempt the database is told that there is one. So whatever happens then (no answer, a crash, a kill), the next
//! attempt is a conditional update, which cannot make a second booking, and no booking is forgotten.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use fhir_sas::{
    FrAppointment,
    booking::{Outcome, Platform},
    exchange::{Method, Request},
};
use reqwest::{Client, header::LOCATION};
use rusqlite::{Connection, OptionalExtension, params};
use tracing::{error, info, warn};

use crate::{Vendor, bookings, database::Unavailable};

/// The longest pause between two attempts, in seconds.
const LONGEST: i64 = 600;
/// How often the outbox is looked into when nothing wakes its keeper.
const LOOK: Duration = Duration::from_secs(1);
/// How much of an answer is read, in bytes.
const READ: usize = 64 * 1024;

struct Message {
    booking: String,
    version: i64,
    is_new: bool,
    appointment: FrAppointment,
}

/// Sends what is due, one after the other: of one booking no older version can arrive after a later one.
pub async fn deliver(vendor: Vendor, client: Client, platform: Platform) {
    loop {
        match vendor.database.run(next).await {
            Ok(Some(message)) => {
                // told in the log; the attempt is on record, and will be made again as an update
                let _ = send(&vendor, &client, &platform, message).await;
            }
            Ok(None) | Err(Unavailable) => {
                let _ = tokio::time::timeout(LOOK, vendor.wake.notified()).await;
            }
        }
    }
}

/// The message that has been due for longest, with the attempt that is about to be made put on record.
fn next(data: &rusqlite::Transaction<'_>) -> rusqlite::Result<Option<Message>> {
    let found = data.query_row(
        "SELECT id, flow, appointment, version, is_new, attempts FROM outbox JOIN booking ON id = booking
         WHERE NOT is_told AND refused IS NULL AND due <= ? ORDER BY due LIMIT 1",
        [Utc::now()],
        |row| {
            let text = (row.get::<_, String>("flow")?, row.get::<_, String>("appointment")?);
            let counts = (row.get("version")?, row.get("is_new")?, row.get::<_, u32>("attempts")?);
            Ok((row.get::<_, String>("id")?, text, counts))
        },
    );
    let Some((booking, text, (version, is_new, attempts))) = found.optional()? else {
        return Ok(None);
    };
    let Some(appointment) = bookings::read(&text.0, &text.1) else {
        refuse(data, &booking, "kept in a form that cannot be read")?;
        return Ok(None);
    };
    let pause = 2_i64.saturating_pow(attempts.saturating_add(1)).min(LONGEST);
    data.execute(
        "UPDATE outbox SET is_new = FALSE, attempts = attempts + 1, due = ? WHERE booking = ?",
        params![Utc::now() + TimeDelta::seconds(pause), booking],
    )?;
    Ok(Some(Message { booking, version, is_new, appointment }))
}

fn refuse(data: &Connection, booking: &str, why: &str) -> rusqlite::Result<usize> {
    data.execute("UPDATE outbox SET refused = ? WHERE booking = ?", [why, booking])
}

async fn send(
    vendor: &Vendor,
    client: &Client,
    platform: &Platform,
    message: Message,
) -> Result<(), Unavailable> {
    let Message { booking, version, is_new, appointment } = message;
    let request = if is_new { appointment.create(platform) } else { appointment.update(platform) };
    let outcome = exchange(client, &request).await.unwrap_or(Outcome::unanswered());
    let work = vendor.database.run(move |data| {
        match outcome {
            Outcome::Accepted(_) => {
                info!(booking, "{request}: the platform knows");
                data.execute(
                    "UPDATE outbox SET is_told = TRUE WHERE booking = ? AND version = ?",
                    params![booking, version],
                )?;
            }
            Outcome::Retry(why) => {
                let why = why.map_or("no answer".to_owned(), |refused| refused.to_string());
                warn!(booking, "{request}: {why}; it is sent again later");
            }
            Outcome::Refused(why) => {
                error!(booking, "{request}: {why}");
                data.execute(
                    "UPDATE outbox SET refused = ? WHERE booking = ? AND version = ?",
                    params![why.to_string(), booking, version],
                )?;
            }
        }
        Ok(())
    });
    work.await
}

async fn exchange(client: &Client, request: &Request) -> reqwest::Result<Outcome> {
    let method = match request.method() {
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
    };
    let mut sent = client.request(method, request.url()).body(request.body().to_owned());
    for (name, value) in request.headers() {
        sent = sent.header(*name, *value);
    }
    let mut response = sent.send().await?;
    let status = response.status().as_u16();
    let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let location = location.map(ToOwned::to_owned);
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > READ {
            break;
        }
    }
    Ok(Outcome::of(request, status, location.as_deref(), &body))
}
