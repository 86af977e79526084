//! The messages to the software of dispatchers, in the database.
//!
//! - The change of a booking and its announcement are written in one transaction.
//! - A message is kept, whole, before it is published. After a crash it is published again as it is: whoever gets it twice sees that
//!   by its id.
//! - A message has the booking as it is when it is made, so that several changes may be one message. All are published in the order
//!   in which they were made.
//! - What has expired is announced anew.

use chrono::{DateTime, FixedOffset, SubsecRound, TimeDelta, Utc};
use fhir_sas::{
    FrAppointment, UseCase,
    diagnostic::Lang,
    hub::{self, Addressing, ClientId, Document, Envelope, KnownError, Notice, Received},
    r4::{self, Appointment},
    time::Zone,
};
use rusqlite::{OptionalExtension, Transaction, named_params, params};

use crate::{known::Known, text::one_line};

/// How many messages are listed.
const LISTED: usize = 1000;
/// After how long a message is made that could not be made.
const AGAIN: TimeDelta = TimeDelta::seconds(60);
/// After how long another message is made when one was not read in time: twice as long after each further one of the booking, as far as
/// the longest.
const UNREAD: TimeDelta = TimeDelta::seconds(10);
const LONGEST: TimeDelta = TimeDelta::hours(1);
/// How much is kept of what is wrong, in characters.
const WRONG: usize = 500;
/// How much is shown of the id of a message, in characters.
const ID: usize = 100;

/// What is to be published.
pub struct Made {
    pub number: i64,
    pub text: String,
}

/// Notes that a booking has changed.
pub fn announce(data: &Transaction<'_>, booking: i64, flow: UseCase) -> rusqlite::Result<()> {
    data.execute(
        "INSERT INTO announcement (booking, flow) VALUES (?, ?)
         ON CONFLICT (booking) DO UPDATE
         SET flow = excluded.flow, version = version + 1, due = NULL, wrong = NULL",
        params![booking, flow.as_str()],
    )?;
    Ok(())
}

/// What is to be done next.
pub enum Next {
    Publish(Made),
    /// A booking is due, and its message cannot be made without what is known of regulators.
    Read,
    /// The message of a booking could not be made, and waits. The reason, unless it was reported before.
    Waits(Option<String>),
    Nothing,
}

/// Finds the message that is to be published next, or makes that of one booking. `known` is read by the caller, since other writers
/// wait meanwhile; one that could not be read makes bookings wait.
pub fn next(
    data: &Transaction<'_>,
    own: &ClientId,
    known: Option<&Result<Known, String>>,
    lifetime: TimeDelta,
) -> rusqlite::Result<Next> {
    let now = Utc::now();
    data.execute(
        "UPDATE announcement SET version = version + 1, due = NULL WHERE (booking, announced) IN
         (SELECT booking, version FROM message WHERE state = 'made' AND expires <= ?)",
        [now],
    )?;
    let expired = "UPDATE message SET state = 'expired' WHERE state = 'made' AND expires <= ?";
    data.execute(expired, [now])?;
    if let Some(made) = first_made(data)? {
        return Ok(Next::Publish(made));
    }
    // what is new or changed has no time yet and comes first: however many wait, they do not stop it
    let due = data.query_row(
        "SELECT booking FROM announcement WHERE announced < version AND (due IS NULL OR due <= :now OR due > :latest)
         ORDER BY due, booking LIMIT 1",
        named_params! { ":now": now, ":latest": now + AGAIN.max(LONGEST) },
        |row| row.get(0),
    );
    let Some(booking) = due.optional()? else { return Ok(Next::Nothing) };
    let Some(known) = known else { return Ok(Next::Read) };
    let Err(wrong) = make(data, booking, own, known, lifetime, now)? else {
        return Ok(first_made(data)?.map_or(Next::Nothing, Next::Publish));
    };
    let is_reported = "SELECT wrong IS ? FROM announcement WHERE booking = ?";
    let is_reported: bool =
        data.query_row(is_reported, params![wrong, booking], |row| row.get(0))?;
    data.execute(
        "UPDATE announcement SET due = ?, wrong = ? WHERE booking = ?",
        params![now + AGAIN, wrong, booking],
    )?;
    let report = || {
        let wrong = one_line(&wrong, WRONG);
        format!("booking {booking} is not sent on, and is tried again every minute: {wrong}")
    };
    Ok(Next::Waits((!is_reported).then(report)))
}

fn first_made(data: &Transaction<'_>) -> rusqlite::Result<Option<Made>> {
    let made = "SELECT number, text FROM message WHERE state = 'made' ORDER BY number LIMIT 1";
    data.query_row(made, [], |row| Ok(Made { number: row.get(0)?, text: row.get(1)? })).optional()
}

/// Makes the message with a booking as it is; or gives the reason why it cannot be made.
fn make(
    data: &Transaction<'_>,
    booking: i64,
    own: &ClientId,
    known: &Result<Known, String>,
    lifetime: TimeDelta,
    now: DateTime<Utc>,
) -> rusqlite::Result<Result<(), String>> {
    let (version, id, flow, text, received, last) = data.query_row(
        "SELECT version, announcement.appointment, flow, booking.appointment, received,
                (SELECT max(sent) FROM message WHERE message.booking = announcement.booking)
         FROM announcement JOIN booking ON id = booking WHERE booking = ?",
        [booking],
        |row| {
            let [id, flow, text]: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            let [received, last]: [Option<DateTime<Utc>>; 2] = [row.get(4)?, row.get(5)?];
            Ok((row.get::<_, i64>(0)?, id, flow, text, received, last))
        },
    )?;
    // of two messages the one that was sent later counts, even when the clock was put back
    let sent = last.map_or(now, |last| last.max(now)).trunc_subsecs(0);
    // no message expires before it was sent, even when the clock was ahead by more than its lifetime
    let expires = sent.max(now.trunc_subsecs(0) + lifetime) + TimeDelta::seconds(1);
    let unique: String =
        data.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
    let local = |time| -> DateTime<FixedOffset> { Zone::PARIS.to_local(time) };
    let made = || {
        let appointment = r4::read::<Appointment>(text.as_bytes()).ok();
        let appointment = appointment.and_then(|read| Some((read.value, flow.parse().ok()?)));
        let booking = appointment.and_then(|(one, flow)| FrAppointment::restored(one, flow));
        let booking = booking.ok_or("it was kept in a form that cannot be read")?;
        let (mut builder, samu) = known.as_ref()?.appointment(&booking, &id)?;
        // vendors may leave out when it was made, messages may not
        builder.received(received.map(local));
        let appointment = if last.is_some() { builder.update() } else { builder.create() };
        let appointment = appointment.map_err(|error| error.to_string())?;
        let to = Addressing::new(own, &samu, unique, local(sent), local(expires));
        let envelope = to.report(appointment).map_err(|error| error.to_string())?;
        Ok((envelope, builder.omissions()))
    };
    let (envelope, omissions): (Envelope, _) = match made() {
        Ok(made) => made,
        Err(wrong) => return Ok(Err(wrong)),
    };
    for omission in omissions {
        eprintln!("platform: {}", one_line(&omission.to_string(), WRONG));
    }
    let text = String::from_utf8_lossy(&envelope.to_json()).into_owned();
    data.execute(
        "INSERT INTO message (distribution_id, booking, version, sent, expires, text) VALUES (?, ?, ?, ?, ?, ?)",
        params![envelope.distribution_id.as_deref(), booking, version, sent, expires, text],
    )?;
    let announced =
        "UPDATE announcement SET announced = ?, due = NULL, wrong = NULL WHERE booking = ?";
    data.execute(announced, params![version, booking])?;
    Ok(Ok(()))
}

/// Notes that the broker has a message.
pub fn published(data: &Transaction<'_>, number: i64) -> rusqlite::Result<()> {
    let published = "UPDATE message SET state = 'published' WHERE number = ? AND state = 'made'";
    data.execute(published, [number])?;
    Ok(())
}

/// Notes what came back. The standard error has the error and what to do; what the other side wrote about it may be about a person,
/// and is in the database only.
pub fn answered(data: &Transaction<'_>, envelope: &Envelope) -> rusqlite::Result<()> {
    match envelope.notice() {
        Some(Notice::Acknowledged { distribution_id }) => {
            let text = "SELECT text FROM message WHERE distribution_id = ?";
            let text: Option<String> =
                data.query_row(text, [distribution_id], |row| row.get(0)).optional()?;
            let Some(text) = text else {
                report_unknown(distribution_id);
                return Ok(());
            };
            if !is_of_recipient(envelope, &text) {
                eprintln!(
                    "platform: {}: acknowledged by somebody else than its recipient, and nothing was changed",
                    one_line(distribution_id, ID)
                );
                return Ok(());
            }
            let done =
                "UPDATE message SET state = 'acknowledged', wrong = NULL WHERE distribution_id = ?";
            data.execute(done, [distribution_id])?;
        }
        Some(Notice::Failed { distribution_id, error }) => {
            let known = error.known();
            let cause = error.error_cause.as_deref().unwrap_or_default();
            let action = known.map_or("", |known| known.action(Lang::En));
            let name = known.map_or("unknown error", KnownError::name);
            let wrong = one_line(&format!("{name}: {action} {cause}"), WRONG);
            eprintln!("platform: {}: {name}: {action}", one_line(distribution_id, ID));
            // one that was acknowledged has arrived, whatever is reported of it later
            let failed = data.query_row(
                "UPDATE message SET state = 'failed', wrong = ?
                 WHERE distribution_id = ? AND state NOT IN ('failed', 'acknowledged') RETURNING booking, version",
                [&wrong, distribution_id],
                |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)),
            );
            let failed = failed.optional()?;
            let is_known = "SELECT EXISTS (SELECT * FROM message WHERE distribution_id = ?)";
            if failed.is_none() && !data.query_row(is_known, [distribution_id], |row| row.get(0))? {
                report_unknown(distribution_id);
            }
            if let (Some((booking, version)), true) =
                (failed, known.is_some_and(KnownError::is_retryable))
            {
                let failed: i32 = data.query_row(
                    "SELECT count(*) FROM message WHERE booking = ?1 AND state = 'failed' AND number >
                     (SELECT coalesce(max(number), 0) FROM message WHERE booking = ?1 AND state = 'acknowledged')",
                    [booking],
                    |row| row.get(0),
                )?;
                // unless a later message has been made
                data.execute(
                    "UPDATE announcement SET version = version + 1, due = ?
                     WHERE booking = ? AND announced = ? AND version = announced",
                    params![Utc::now() + pause_after(failed), booking, version],
                )?;
            }
        }
        _ => eprintln!(
            "platform: {}: expected an acknowledgement or an error; found neither, and nothing was changed",
            one_line(envelope.distribution_id.as_deref().unwrap_or("-"), ID)
        ),
    }
    Ok(())
}

/// How long the next message waits after so many that were not read in time.
fn pause_after(failed: i32) -> TimeDelta {
    // more doublings than reach the longest make no difference
    let doublings = failed.saturating_sub(1).clamp(0, 16);
    (UNREAD * (1 << doublings)).min(LONGEST)
}

/// Whether an answer is of the software that a message was sent to. Errors may also be of the Hub.
fn is_of_recipient(answer: &Envelope, text: &str) -> bool {
    match hub::read(text.as_bytes()).map(Received::into_document) {
        Ok(Document::Envelope(sent)) => answer.sender_id.as_deref() == sent.recipient(),
        _ => false,
    }
}

fn report_unknown(distribution_id: &str) {
    let id = one_line(distribution_id, ID);
    eprintln!("platform: {id}: an answer to a message that is not in the database");
}

/// The messages that were made last, and before them the bookings whose message could not be made: a line each.
pub fn list(data: &Transaction<'_>) -> rusqlite::Result<String> {
    let mut waiting = data.prepare(
        "SELECT booking, wrong FROM announcement WHERE announced < version AND wrong IS NOT NULL ORDER BY booking LIMIT ?",
    )?;
    let waiting = waiting.query_map([LISTED], |row| {
        let (booking, wrong): (i64, String) = (row.get(0)?, row.get(1)?);
        Ok(format!("-  waiting  booking {booking}  -  {}\n", one_line(&wrong, WRONG)))
    })?;
    let waiting: String = waiting.collect::<rusqlite::Result<_>>()?;
    let mut all = data.prepare(
        "SELECT sent, state, booking, distribution_id, wrong FROM message ORDER BY number DESC LIMIT ?",
    )?;
    let lines = all.query_map([LISTED], |row| {
        let sent: DateTime<Utc> = row.get(0)?;
        let (state, booking): (String, i64) = (row.get(1)?, row.get(2)?);
        let (id, wrong): (String, Option<String>) = (row.get(3)?, row.get(4)?);
        Ok(format!(
            "{}  {state:12}  booking {booking}  {id}  {}\n",
            Zone::PARIS.to_local(sent).format("%Y-%m-%d %H:%M:%S"),
            wrong.as_deref().unwrap_or("-"),
        ))
    })?;
    let lines: String = lines.collect::<rusqlite::Result<_>>()?;
    Ok([waiting, lines].concat())
}

#[cfg(test)]
mod tests {
    use fhir_sas::{
        hub::{AppointmentMethod, HubDateTime},
        identifier::AppointmentId,
        profile::AppointmentBuilder,
        r4::{DateTime as PartialDateTime, Instant},
    };
    use rusqlite::Connection;

    use super::*;
    use crate::bookings::create_tables;

    const REGULATOR: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
    const LIFETIME: TimeDelta = TimeDelta::days(1);

    fn known() -> Result<Known, String> {
        let regulator = serde_json::json!({
            "family": "LORIDON", "given": "Sébastien", "email": "s.loridon@example.fr", "samu": "fr.health.test.samu330",
        });
        serde_json::from_value(serde_json::json!({ "regulators": { REGULATOR: regulator } }))
            .map_err(|error| error.to_string())
    }

    fn nobody() -> Result<Known, String> {
        serde_json::from_str(r#"{"regulators":{}}"#).map_err(|error| error.to_string())
    }

    fn own() -> ClientId {
        ClientId::TEST_PLATFORM
    }

    /// A database with one booking, number 1, which is announced.
    fn database() -> Connection {
        let mut data = Connection::open_in_memory().expect("a database");
        create_tables(&data).expect("its tables");
        keep(&data, |booking| {
            booking.created("2026-03-01T18:00:00+01:00".parse::<PartialDateTime>().expect("a time"))
        });
        change(&mut data);
        data
    }

    /// Keeps another booking.
    fn keep(data: &Connection, with: impl FnOnce(AppointmentBuilder) -> AppointmentBuilder) {
        let instant = |text: &str| text.parse::<Instant>().expect("an instant");
        let id = AppointmentId::new("https://agenda.example.fr/rdv", 7).expect("an id");
        let booking = FrAppointment::builder(UseCase::IndividualPractitioner, id)
            .booked(
                instant("2090-03-02T09:00:00.000+01:00"),
                instant("2090-03-02T09:15:00.000+01:00"),
            )
            .practitioner("810002909371".parse().expect("an id"))
            .regulator(REGULATOR.parse().expect("an id"));
        let booking = with(booking).build().expect("a booking");
        data.execute(
            "INSERT INTO booking (system, value, appointment, start, status, received)
             VALUES ('a', (SELECT count(*) FROM booking), ?, 'c', 'd', ?)",
            params![r4::to_string(booking.as_r4()), received()],
        )
        .expect("a row");
    }

    fn received() -> DateTime<Utc> {
        "2026-03-01T17:00:01.500Z".parse().expect("a time")
    }

    fn within<T>(
        data: &mut Connection,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> T {
        let transaction = data.transaction().expect("a transaction");
        let done = work(&transaction).expect("it is done");
        transaction.commit().expect("it is committed");
        done
    }

    fn change(data: &mut Connection) {
        within(data, |data| announce(data, 1, UseCase::IndividualPractitioner));
    }

    fn due(data: &mut Connection) -> Option<Made> {
        due_with(data, &known())
    }

    /// What is due, after all bookings that wait.
    fn due_with(data: &mut Connection, known: &Result<Known, String>) -> Option<Made> {
        loop {
            match within(data, |data| next(data, &own(), Some(known), LIFETIME)) {
                Next::Publish(made) => return Some(made),
                Next::Waits(_) => {}
                Next::Nothing | Next::Read => return None,
            }
        }
    }

    fn envelope(made: &Made) -> Envelope {
        let read = hub::read(made.text.as_bytes()).expect("a message");
        assert!(read.report().is_conformant(), "{}", read.report());
        match read.into_document() {
            Document::Envelope(envelope) => envelope,
            Document::Message(_) => panic!("a message without its envelope"),
        }
    }

    /// What is due is published.
    fn sent(data: &mut Connection) -> Envelope {
        let made = due(data).expect("a message is due");
        within(data, |data| published(data, made.number));
        envelope(&made)
    }

    fn method(envelope: &Envelope) -> &AppointmentMethod {
        envelope.appointment().and_then(|one| one.method.as_ref()).expect("an appointment")
    }

    fn id(envelope: &Envelope) -> &str {
        envelope.appointment().and_then(|one| one.appointment_id.as_deref()).expect("an id")
    }

    fn back(envelope: &Envelope) -> Addressing {
        let now = Zone::PARIS.to_local(Utc::now());
        Addressing::reply_to(envelope, 1, now, now + LIFETIME).expect("a sender")
    }

    fn fail(data: &mut Connection, envelope: &Envelope, error: KnownError) {
        let answer = back(envelope).error(error, "Mme MARTIN est connue.", envelope);
        let answer = answer.expect("an answer");
        within(data, |data| answered(data, &answer));
    }

    fn acknowledge(data: &mut Connection, envelope: &Envelope) {
        let answer = back(envelope).ack(envelope).expect("an answer");
        within(data, |data| answered(data, &answer));
    }

    fn state(data: &Connection, envelope: &Envelope) -> String {
        data.query_row(
            "SELECT state FROM message WHERE distribution_id = ?",
            [envelope.distribution_id.as_deref()],
            |row| row.get(0),
        )
        .expect("a message")
    }

    /// Time passes until announcements that wait are due.
    fn wait(data: &Connection) {
        data.execute("UPDATE announcement SET due = ?", [Utc::now()]).expect("rows");
    }

    #[test]
    fn a_message_stays_the_same_until_it_is_published() {
        let mut data = database();
        let first = due(&mut data).expect("a message");
        // as after a crash between the database and the broker
        let again = due(&mut data).expect("a message");
        assert_eq!((first.number, &first.text), (again.number, &again.text));
        let created = sent(&mut data);
        assert_eq!(method(&created), &AppointmentMethod::Create);
        assert!(due(&mut data).is_none());
        acknowledge(&mut data, &created);
        assert_eq!(state(&data, &created), "acknowledged");

        change(&mut data);
        change(&mut data);
        let updated = sent(&mut data);
        assert_eq!((method(&updated), id(&updated)), (&AppointmentMethod::Update, id(&created)));
        assert_ne!(updated.distribution_id, created.distribution_id);
        // both changes are in it
        assert!(due(&mut data).is_none());
    }

    #[test]
    fn a_change_while_a_message_waits_follows_it() {
        let mut data = database();
        let first = due(&mut data).expect("a message");
        change(&mut data);
        assert_eq!(sent(&mut data), envelope(&first));
        assert_eq!(method(&sent(&mut data)), &AppointmentMethod::Update);
        assert!(due(&mut data).is_none());
    }

    #[test]
    fn the_clock_is_put_back() {
        let mut data = database();
        sent(&mut data);
        let later = Utc::now().trunc_subsecs(0) + TimeDelta::hours(1);
        data.execute("UPDATE message SET sent = ?", [later]).expect("rows");
        change(&mut data);
        let update = sent(&mut data);
        let sent = update.date_time_sent.as_ref().and_then(HubDateTime::to_chrono);
        assert_eq!(sent.map(|sent| sent.to_utc()), Some(later));
    }

    #[test]
    fn the_clock_was_ahead_by_more_than_a_lifetime() {
        let mut data = database();
        sent(&mut data);
        let ahead = Utc::now().trunc_subsecs(0) + LIFETIME * 3;
        data.execute("UPDATE message SET sent = ?", [ahead]).expect("rows");
        change(&mut data);
        let update = sent(&mut data);
        let times = [&update.date_time_sent, &update.date_time_expires];
        let [sent, expires] = times.map(|time| time.as_ref().and_then(HubDateTime::to_chrono));
        assert!(sent.expect("a time") == ahead && expires > sent, "{sent:?} {expires:?}");
    }

    #[test]
    fn a_recipient_who_never_reads_gets_less_and_less() {
        let mut data = database();
        let waits = |data: &Connection| {
            let due: DateTime<Utc> = data
                .query_row("SELECT due FROM announcement", [], |row| row.get(0))
                .expect("a time");
            (due - Utc::now() + TimeDelta::seconds(1)).num_seconds()
        };
        let mut last = 0;
        for _ in 0..20 {
            let unread = sent(&mut data);
            fail(&mut data, &unread, KnownError::DeadLetteredQueue);
            let now = waits(&data);
            assert!(now >= LONGEST.num_seconds() || now >= last * 2 - 2, "{now} s after {last} s");
            assert!(due(&mut data).is_none());
            wait(&data);
            last = now;
        }
        assert_eq!(last, LONGEST.num_seconds());
        // one who reads again is answered soon
        let read = sent(&mut data);
        acknowledge(&mut data, &read);
        change(&mut data);
        let unread = sent(&mut data);
        fail(&mut data, &unread, KnownError::DeadLetteredQueue);
        assert!(waits(&data) <= UNREAD.num_seconds());
    }

    #[test]
    fn nobody_acknowledges_for_the_recipient() {
        let mut data = database();
        let created = sent(&mut data);
        let mut foreign = back(&created).ack(&created).expect("an answer");
        foreign.sender_id = Some("fr.health.test.samu440".into());
        within(&mut data, |data| answered(data, &foreign));
        assert_eq!(state(&data, &created), "published");
        acknowledge(&mut data, &created);
        assert_eq!(state(&data, &created), "acknowledged");
    }

    #[test]
    fn a_regulator_who_is_not_known_makes_it_wait() {
        let mut data = database();
        assert!(due_with(&mut data, &nobody()).is_none());
        // not at every look
        assert!(due(&mut data).is_none());
        let list = within(&mut data, list);
        assert_eq!(list, "-  waiting  booking 1  -  the regulator is not known\n");
        wait(&data);
        assert_eq!(method(&sent(&mut data)), &AppointmentMethod::Create);
    }

    #[test]
    fn what_waits_is_reported_once_and_one_at_a_time() {
        let mut data = database();
        for booking in [2, 3] {
            keep(&data, |booking| booking);
            within(&mut data, |data| announce(data, booking, UseCase::IndividualPractitioner));
        }
        let step = |data: &mut Connection, known: Option<&Result<Known, String>>| match within(
            data,
            |data| next(data, &own(), known, LIFETIME),
        ) {
            Next::Publish(_) => "made".to_owned(),
            Next::Read => "read".to_owned(),
            Next::Waits(wrong) => wrong.unwrap_or_default(),
            Next::Nothing => "nothing".to_owned(),
        };
        let reason = |booking, wrong| {
            format!("booking {booking} is not sent on, and is tried again every minute: {wrong}")
        };
        // the file is read outside the transaction, and only when there is need
        assert_eq!(step(&mut data, None), "read");
        for booking in 1..=3 {
            let wrong = step(&mut data, Some(&nobody()));
            assert_eq!(wrong, reason(booking, "the regulator is not known"));
        }
        assert_eq!(step(&mut data, None), "nothing");
        wait(&data);
        for _ in 1..=3 {
            assert_eq!(step(&mut data, Some(&nobody())), "");
        }
        assert_eq!(step(&mut data, Some(&nobody())), "nothing");
        // another reason is reported
        wait(&data);
        let gone = Err("known.json: gone".to_owned());
        assert_eq!(step(&mut data, Some(&gone)), reason(1, "known.json: gone"));
        wait(&data);
        assert_eq!(step(&mut data, Some(&known())), "made");
    }

    #[test]
    fn what_waits_does_not_stop_what_is_new() {
        let mut data = database();
        within(&mut data, |data| next(data, &own(), Some(&nobody()), LIFETIME));
        wait(&data);
        keep(&data, |booking| booking);
        within(&mut data, |data| announce(data, 2, UseCase::IndividualPractitioner));
        let first = due(&mut data).expect("a message");
        let booking = "SELECT booking FROM message WHERE number = ?";
        let booking = data.query_row(booking, [first.number], |row| row.get::<_, i64>(0));
        assert_eq!(booking.expect("a booking"), 2);
    }

    #[test]
    fn a_booking_without_the_time_at_which_it_was_made_is_sent() {
        let mut data = database();
        sent(&mut data);
        let instant = |text: &str| text.parse::<Instant>().expect("an instant");
        keep(&data, |booking| booking);
        keep(&data, |booking| {
            let day = booking.created("2026-03-01".parse::<PartialDateTime>().expect("a day"));
            // shorter than messages can be
            day.booked(
                instant("2090-03-02T09:00:00.100+01:00"),
                instant("2090-03-02T09:00:00.900+01:00"),
            )
        });
        for booking in [2, 3] {
            for expected in [AppointmentMethod::Create, AppointmentMethod::Update] {
                within(&mut data, |data| announce(data, booking, UseCase::IndividualPractitioner));
                let sent = sent(&mut data);
                assert_eq!(method(&sent), &expected);
                let created = sent.appointment().and_then(|one| one.created.as_ref());
                let created = created.and_then(HubDateTime::to_chrono).expect("a time");
                assert_eq!(created.to_utc(), received().trunc_subsecs(0));
            }
        }
    }

    #[test]
    fn a_database_of_an_earlier_version_goes_on() {
        let mut data = database();
        data.execute_batch("ALTER TABLE booking DROP COLUMN received").expect("a column");
        let before = Utc::now();
        create_tables(&data).expect("its tables");
        let earlier = "UPDATE booking SET received = NULL";
        data.execute(earlier, []).expect("a booking that an earlier version has kept");
        create_tables(&data).expect("its tables");
        let received: DateTime<Utc> =
            data.query_row("SELECT received FROM booking", [], |row| row.get(0)).expect("a time");
        assert!(before <= received && received <= Utc::now());
        sent(&mut data);
    }

    #[test]
    fn a_wrong_code_of_the_file_makes_it_wait() {
        let mut data = database();
        let wrong = || {
            let regulator = r#"{"family":"L","given":"S","email":"s@example.fr","samu":"fr.health.test.samu330"}"#;
            let practitioner = r#"{"family":"M","given":"A","specialty":"SM99"}"#;
            let text = format!(
                r#"{{"regulators":{{"{REGULATOR}":{regulator}}},"practitioners":{{"810002909371":{practitioner}}}}}"#
            );
            serde_json::from_str(&text).map_err(|error| error.to_string())
        };
        assert!(due_with(&mut data, &wrong()).is_none());
        let list = within(&mut data, list);
        let wrong = "specialty of the practitioner of this booking: expected a code of TRE-R38; found another";
        assert!(list.contains(wrong) && !list.contains("SM99"), "{list}");
    }

    #[test]
    fn what_expires_before_it_is_published_is_made_anew() {
        let mut data = database();
        let first = envelope(&due(&mut data).expect("a message"));
        data.execute("UPDATE message SET expires = ?", [Utc::now()]).expect("rows");
        let second = sent(&mut data);
        assert_ne!(second.distribution_id, first.distribution_id);
        assert_eq!(state(&data, &first), "expired");
        assert!(due(&mut data).is_none());
    }

    #[test]
    fn errors_are_sent_again_or_left_to_a_person() {
        for &error in KnownError::ALL {
            let mut data = database();
            let created = sent(&mut data);
            // an answer may come twice
            fail(&mut data, &created, error);
            fail(&mut data, &created, error);
            assert_eq!(state(&data, &created), "failed", "{error:?}");
            let list = within(&mut data, list);
            assert!(list.contains(error.action(Lang::En)), "{list}");
            // not at once
            assert!(due(&mut data).is_none(), "{error:?}");
            wait(&data);
            if error.is_retryable() {
                let again = sent(&mut data);
                assert_eq!(method(&again), &AppointmentMethod::Update, "{error:?}");
                // it has arrived after all
                acknowledge(&mut data, &created);
            }
            assert!(due(&mut data).is_none(), "{error:?}");
        }
    }

    #[test]
    fn an_error_of_an_old_version_sends_nothing_again() {
        let mut data = database();
        let created = sent(&mut data);
        change(&mut data);
        let updated = sent(&mut data);
        fail(&mut data, &created, KnownError::DeadLetteredQueue);
        wait(&data);
        assert!(due(&mut data).is_none());
        // what has arrived stays so
        acknowledge(&mut data, &updated);
        fail(&mut data, &updated, KnownError::DeadLetteredQueue);
        assert_eq!(state(&data, &updated), "acknowledged");
        wait(&data);
        assert!(due(&mut data).is_none());
    }

    #[test]
    fn an_answer_to_nothing_changes_nothing() {
        let mut data = database();
        let mut other = database();
        let created = sent(&mut data);
        let foreign = sent(&mut other);
        acknowledge(&mut data, &foreign);
        fail(&mut data, &foreign, KnownError::DeadLetteredQueue);
        assert_eq!(state(&data, &created), "published");
        assert!(due(&mut data).is_none());
    }
}
