//! Informs the platform of bookings, until it knows them.
//!
//! Rules, all of them kept in the database, so that they outlive a crash and count for every process on it:
//! - An attempt is on record, as a lease, before it is made. Nobody else sends that booking until the lease is returned, or ends.
//! - The first request is a `POST`, as the guide demands for a new booking. After one that may have reached the platform, whatever
//!   came of it, all others are conditional updates, which make no second booking.
//! - A request that was not answered may still be carried out, by a gateway or by the platform. Until [`Timing::settle`] after its
//!   end it is unclear. As long as the platform has confirmed no version of the booking, nothing of it is sent in that time: an update
//!   would find nothing, and both would create. A later version of a booking that it knows is sent at once, and once more after that
//!   time: the older one may have been carried out last.
//! - Pauses count from the end of an attempt.
//! - A lease or an unclear time whose end is further ahead than it can last was written before the clock was set back. It is shortened
//!   to its whole length from now on: it lasts longer by what had passed of it, and never ends early by that. A clock that is set
//!   *forward* does end it early, by as much: nothing on record distinguishes that from time that has passed.
//! - A booking that is due further ahead than any pause, for the same reason, is due now.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use fhir_sas::{
    FrAppointment,
    booking::{Outcome, Platform},
    http::{Pause, Refused, Request},
};
use reqwest::{Client, header::LOCATION};
use rusqlite::{Connection, OptionalExtension, Transaction, named_params, params};
use tokio::{sync::watch, time::sleep};
use tracing::{error, info, warn};
use uuid::Uuid;

use crate::{
    Vendor, bookings,
    database::Unavailable,
    outgoing::{self, ATTEMPT},
    tls,
};

/// The longest pause between two attempts, in seconds.
const LONGEST: TimeDelta = TimeDelta::seconds(600);
/// Polling interval of the outbox when nothing wakes the delivery task.
const LOOK: Duration = Duration::from_secs(1);
/// How much of an answer is read, in bytes.
const READ: usize = 64 * 1024;
/// Time for recording an attempt, in addition to its time limit: the wait for the database is bounded.
const RECORDING: TimeDelta = TimeDelta::seconds(5);

/// Durations that depend on the platform.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// How long a request that was not answered may still be carried out.
    pub settle: TimeDelta,
}

impl Timing {
    /// How long a booking is reserved for one attempt. When it ends unused, the attempt has settled, too.
    fn lease(self) -> TimeDelta {
        let attempt = TimeDelta::from_std(ATTEMPT).unwrap_or(LONGEST);
        attempt + RECORDING + self.settle
    }
}

/// How an attempt ended.
enum Ended {
    /// The platform has the version that was sent.
    Accepted,
    /// No connection was made: nothing was sent.
    NotSent(String),
    /// It was answered, and may be accepted soon.
    Later(String),
    /// A gateway refused it, or one could think so: it may be accepted once a person has corrected that.
    Blocked(String),
    /// Whether it was carried out, or is still going to be, is not known.
    Unclear(String),
    /// It would be refused again.
    Refused(String),
}

struct Message {
    booking: String,
    lease: String,
    version: i64,
    /// Whether no attempt may have reached the platform.
    is_new: bool,
    began: DateTime<Utc>,
    appointment: FrAppointment,
}

/// Notes that a booking has another version, which the platform is to know.
pub fn announce(data: &Connection, booking: &str) -> rusqlite::Result<()> {
    data.execute(
        "INSERT INTO outbox (booking, due) VALUES (?1, ?2)
         ON CONFLICT (booking) DO UPDATE
         SET version = version + 1, attempts = 0, due = excluded.due, refused = NULL, is_delivered = FALSE",
        params![booking, Utc::now()],
    )?;
    Ok(())
}

/// Makes bookings due now: the one with that id, or all that were refused or wait. Returns their number.
pub fn resend(data: &Connection, booking: Option<&str>) -> rusqlite::Result<usize> {
    data.execute(
        "UPDATE outbox SET is_delivered = FALSE, refused = NULL, attempts = 0, due = ?1
         WHERE booking = ?2 OR ?2 IS NULL AND NOT is_delivered",
        params![Utc::now(), booking],
    )
}

/// Sends what is due, one after the other, until `stop` is set: the current attempt is still recorded.
pub async fn deliver(
    vendor: Vendor,
    clients: watch::Receiver<Client>,
    platform: Platform,
    timing: Timing,
    mut stop: watch::Receiver<bool>,
) {
    while !*stop.borrow() {
        match vendor.database.write(move |data| next(data, timing)).await {
            Ok(Some(message)) => {
                // with the certificate that was read last
                let client = clients.borrow().clone();
                // a failure is logged; the attempt is on record, and counts as unclear
                let _ = send(&vendor, &client, &platform, timing, message).await;
            }
            Ok(None) | Err(Unavailable) => {
                tokio::select! {
                    () = vendor.wake.notified() => {}
                    () = sleep(LOOK) => {}
                    _ = stop.wait_for(|stop| *stop) => {}
                }
            }
        }
    }
}

/// Takes the message that has been due for longest, and records its attempt as a lease.
fn next(data: &Transaction<'_>, timing: Timing) -> rusqlite::Result<Option<Message>> {
    let now = Utc::now();
    shorten(data, now, timing)?;
    let mut due = data.prepare_cached(
        "SELECT id, flow, appointment, version, is_new FROM outbox JOIN booking ON id = booking
         WHERE NOT is_delivered AND refused IS NULL
           AND (due <= :now OR due > :latest)
           AND (lease_until IS NULL OR lease_until <= :now)
           AND (is_known OR unclear_until IS NULL OR unclear_until <= :now)
         ORDER BY due LIMIT 1",
    )?;
    let values = named_params! { ":now": now, ":latest": now + LONGEST.max(timing.settle) };
    let found = due.query_row(values, |row| {
        let text = (row.get::<_, String>("flow")?, row.get::<_, String>("appointment")?);
        Ok((row.get::<_, String>("id")?, text, row.get("version")?, row.get("is_new")?))
    });
    let Some((booking, text, version, is_new)) = found.optional()? else { return Ok(None) };
    let Some(appointment) = bookings::read(&text.0, &text.1) else {
        error!(booking, "kept in a form that cannot be read");
        let refused = "UPDATE outbox SET refused = 'cannot be read' WHERE booking = ?";
        data.execute(refused, [booking])?;
        return Ok(None);
    };
    let lease = Uuid::new_v4().simple().to_string();
    data.execute(
        "UPDATE outbox SET is_new = FALSE, attempts = attempts + 1, lease = ?, lease_until = ? WHERE booking = ?",
        params![lease, now + timing.lease(), booking],
    )?;
    Ok(Some(Message { booking, lease, version, is_new, began: now, appointment }))
}

/// Lets no lease and no unclear time of what waits end later than one that begins now.
fn shorten(data: &Transaction<'_>, now: DateTime<Utc>, timing: Timing) -> rusqlite::Result<()> {
    // the minimum of nothing is nothing
    let mut shorten = data.prepare_cached(
        "UPDATE outbox
         SET lease_until = min(lease_until, :lease), unclear_until = min(unclear_until, :unclear)
         WHERE NOT is_delivered AND refused IS NULL
           AND (lease_until > :lease OR unclear_until > :unclear)",
    )?;
    let latest = named_params! { ":lease": now + timing.lease(), ":unclear": now + timing.settle };
    shorten.execute(latest).map(drop)
}

async fn send(
    vendor: &Vendor,
    client: &Client,
    platform: &Platform,
    timing: Timing,
    message: Message,
) -> Result<(), Unavailable> {
    let appointment = &message.appointment;
    let request =
        if message.is_new { appointment.create(platform) } else { appointment.update(platform) };
    let ended = attempt(client, &request).await;
    let booking = &message.booking;
    match &ended {
        Ended::Accepted => info!(booking, "{request}: the platform knows"),
        Ended::NotSent(why) => {
            warn!(booking, "{request}: not sent: {why}; it is sent later");
        }
        Ended::Later(why) => warn!(booking, "{request}: {why}; it is sent again later"),
        Ended::Unclear(why) => {
            warn!(
                booking,
                "{request}: {why}; it may have been carried out, and is sent again later"
            );
        }
        Ended::Blocked(why) => {
            error!(booking, "{request}: {why}; it is sent again in {} s", LONGEST.num_seconds());
        }
        Ended::Refused(why) => {
            error!(booking, "{request}: {why}; `vendor resend` sends it again");
        }
    }
    vendor.database.write(move |data| record(data, &message, &ended, timing)).await
}

/// Returns the lease, and notes how the attempt ended.
fn record(
    data: &Transaction<'_>,
    message: &Message,
    ended: &Ended,
    timing: Timing,
) -> rusqlite::Result<()> {
    let (booking, now) = (&message.booking, Utc::now());
    let kept =
        "SELECT version, attempts, unclear_until FROM outbox WHERE booking = ? AND lease = ?";
    let kept = data.query_row(kept, [booking, &message.lease], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, u32>(1)?, row.get::<_, Option<DateTime<Utc>>>(2)?))
    });
    // the lease has ended: for those who came after, this attempt was unclear
    let Some((version, attempts, unclear_until)) = kept.optional()? else { return Ok(()) };
    data.execute(
        "UPDATE outbox SET lease = NULL, lease_until = NULL WHERE booking = ?",
        [booking],
    )?;
    if matches!(ended, Ended::NotSent(_)) && message.is_new {
        data.execute("UPDATE outbox SET is_new = TRUE WHERE booking = ?", [booking])?;
    }
    if let Ended::Unclear(_) = ended {
        let until = now + timing.settle;
        data.execute(
            "UPDATE outbox SET unclear_until = ? WHERE booking = ?",
            params![until, booking],
        )?;
    }
    if let Ended::Accepted = ended {
        data.execute("UPDATE outbox SET is_known = TRUE WHERE booking = ?", [booking])?;
    }
    // another version came in the meantime: it is due as it was announced
    if version != message.version {
        return Ok(());
    }
    let backoff = TimeDelta::seconds(2_i64.saturating_pow(attempts)).min(LONGEST);
    // whichever is earlier by the clock, which may have been set back in between
    let unclear_until = unclear_until.filter(|until| message.began.min(now) < *until);
    let due = match (ended, unclear_until) {
        (Ended::Accepted, Some(until)) => {
            info!(booking, "it is sent once more, after the request that was not answered");
            let until = until.min(now + timing.settle);
            let again = "UPDATE outbox SET attempts = 0, unclear_until = ? WHERE booking = ?";
            data.execute(again, params![until, booking])?;
            until
        }
        (Ended::Accepted, None) => {
            let done =
                "UPDATE outbox SET is_delivered = TRUE, unclear_until = NULL WHERE booking = ?";
            return data.execute(done, [booking]).map(drop);
        }
        (Ended::Refused(why), _) => {
            let refused = "UPDATE outbox SET refused = ? WHERE booking = ?";
            return data.execute(refused, [why, booking]).map(drop);
        }
        (Ended::NotSent(_) | Ended::Later(_), _) => now + backoff,
        (Ended::Unclear(_), _) => now + backoff.max(timing.settle),
        (Ended::Blocked(_), _) => now + LONGEST,
    };
    data.execute("UPDATE outbox SET due = ? WHERE booking = ?", params![due, booking])?;
    Ok(())
}

/// Sends a request, and judges the answer.
async fn attempt(client: &Client, request: &Request) -> Ended {
    // a base that is no address was refused when the server started
    let Ok(sent) = axum::http::Request::<String>::try_from(request.clone()) else {
        return Ended::NotSent("no request can be made of it".to_owned());
    };
    match exchange(client, request, sent).await {
        Ok(outcome) => judge(&outcome),
        Err(error) if error.is_connect() || error.is_builder() => {
            Ended::NotSent(tls::reason(&error))
        }
        Err(_) => judge(&Outcome::unanswered()),
    }
}

fn judge(outcome: &Outcome) -> Ended {
    let text = |why: &Refused| why.to_string();
    match (outcome, outcome.pause()) {
        (Outcome::Accepted(_), _) => Ended::Accepted,
        (Outcome::Refused(why), _) => Ended::Refused(text(why)),
        (Outcome::Retry(why), pause) => {
            let why = why.as_ref().map_or("no answer".to_owned(), text);
            match pause {
                Some(Pause::InProgress) => Ended::Unclear(why),
                Some(Pause::Long) => Ended::Blocked(why),
                _ => Ended::Later(why),
            }
        }
    }
}

async fn exchange(
    client: &Client,
    request: &Request,
    sent: axum::http::Request<String>,
) -> reqwest::Result<Outcome> {
    let mut response = client.execute(sent.try_into()?).await?;
    let status = response.status().as_u16();
    let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let location = location.map(ToOwned::to_owned);
    let (body, _) = outgoing::body(&mut response, READ).await?;
    Ok(Outcome::of(request, status, location.as_deref(), &body))
}
