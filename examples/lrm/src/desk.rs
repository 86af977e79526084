//! The database: appointments, the dispatch files that they are in, and a history of messages.

use std::{io, path::Path, time::Duration};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use fhir_sas::{
    diagnostic::Lang,
    hub::{
        self, Addressing, AppointmentError, AppointmentOrder, ClientId, Document, Envelope,
        HubAppointment, HubDateTime, MAX_MESSAGE,
    },
    time::Zone,
};
use rusqlite::{
    Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params, types::Type,
};
use uuid::Uuid;

use crate::{
    Failure,
    in_place::Files,
    private_file,
    text::{one_line, plain},
};

/// How long a statement waits while another program has the database locked.
const LOCKED: Duration = Duration::from_secs(2);
/// Time to live of an answer.
const LIFETIME: TimeDelta = TimeDelta::days(2);
/// How many messages and appointments are listed.
const LISTED: usize = 1000;

pub struct Desk {
    data: Connection,
    files: Files,
}

/// A message that was carried out, or could not be.
pub struct Taken {
    /// A word for it, as the history has it.
    pub outcome: &'static str,
    /// The appointment that it brings.
    pub appointment: Option<String>,
    /// What is wrong with it.
    pub wrong: Option<String>,
    /// What the sender is to get.
    pub answer: Option<Envelope>,
}

impl Desk {
    /// Opens the file, and makes it if it is not there.
    pub fn open(file: &Path) -> Result<Self, Failure> {
        if let Some(warning) = private_file::create(file)? {
            eprintln!("lrm: {}", plain(&warning));
        }
        let mut data = Connection::open(file)?;
        data.busy_timeout(LOCKED)?;
        data.pragma_update(None, "journal_mode", "wal")?;
        // what was acknowledged must survive a loss of power
        data.pragma_update(None, "synchronous", "full")?;
        // a program that only looks waits for no writer
        if !is_current(&data)? {
            let tables = data.transaction_with_behavior(TransactionBehavior::Immediate)?;
            create_tables(&tables)?;
            tables.commit()?;
        }
        let files = Files::of(file)?;
        Ok(Self { data, files })
    }

    /// Opens a file that is there.
    pub fn existing(file: &Path) -> Result<Self, Failure> {
        match file.try_exists() {
            Ok(true) => Self::open(file),
            Ok(false) => Err(format!("{}: {}", file.display(), io::ErrorKind::NotFound).into()),
            Err(error) => Err(format!("{}: {error}", file.display()).into()),
        }
    }

    /// Carries out a message: looks up and writes in one transaction. The same message again changes nothing, and gets the answer
    /// that the first one got.
    pub fn take(&mut self, text: &[u8], own: &ClientId) -> Result<Taken, Failure> {
        let data = self.data.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let taken = match AppointmentOrder::read(text) {
            Ok(order) => keep(&data, &order, text, own)?,
            Err(error) => refuse(&data, &error, text, own)?,
        };
        if !self.files.are_in_place() {
            return Err("files of the database were deleted, moved or replaced: put them back, or start the program again".into());
        }
        data.commit()?;
        Ok(taken)
    }

    /// Puts an appointment into a dispatch file; `false`: no appointment has this id.
    pub fn attach(&mut self, appointment: &str, file: &str) -> rusqlite::Result<bool> {
        let put = "UPDATE appointment SET dispatch_file = ? WHERE id = ?";
        Ok(self.data.execute(put, [file, appointment])? == 1)
    }

    /// The appointments, or those of a dispatch file: a line each.
    pub fn list(&self, file: Option<&str>) -> rusqlite::Result<String> {
        let mut all = self.data.prepare(
            "SELECT id, envelope, start, status, dispatch_file FROM appointment
             WHERE ?1 IS NULL OR dispatch_file = ?1 ORDER BY start DESC LIMIT ?2",
        )?;
        let lines = all.query_map(params![file, LISTED], |row| {
            let envelope = envelope(row, 1)?;
            let appointment = envelope.appointment();
            let start: DateTime<Utc> = row.get(2)?;
            let [id, status]: [String; 2] = [row.get(0)?, row.get(3)?];
            let file: Option<String> = row.get(4)?;
            Ok(format!(
                "{}  {:9}  {}  file {}  {}\n",
                Zone::PARIS.to_local(start).format("%Y-%m-%d %H:%M"),
                one_line(&status, 9),
                appointment.map(shown).unwrap_or_default(),
                one_line(file.as_deref().unwrap_or("-"), 40),
                one_line(&id, 80),
            ))
        })?;
        lines.collect()
    }

    /// The messages that came last: a line each.
    pub fn history(&self) -> rusqlite::Result<String> {
        let mut all = self.data.prepare(
            "SELECT received, outcome, distribution_id, appointment, wrong FROM history ORDER BY number DESC LIMIT ?",
        )?;
        let lines = all.query_map([LISTED], |row| {
            let received: DateTime<Utc> = row.get(0)?;
            let outcome: String = row.get(1)?;
            let text = |column| row.get::<_, Option<String>>(column);
            let shown = |text: Option<String>| one_line(text.as_deref().unwrap_or("-"), 200);
            let wrong = text(4)?.map(|wrong| ["  ", &one_line(&wrong, 200)].concat());
            Ok(format!(
                "{}  {outcome:8}  {}  {}{}\n",
                Zone::PARIS.to_local(received).format("%Y-%m-%d %H:%M:%S"),
                shown(text(2)?),
                shown(text(3)?),
                wrong.unwrap_or_default(),
            ))
        })?;
        lines.collect()
    }
}

/// Whether [`create_tables`] has nothing to do. An earlier version makes its own index whenever it opens the file.
fn is_current(data: &Connection) -> rusqlite::Result<bool> {
    let has = "SELECT EXISTS (SELECT * FROM sqlite_master WHERE name = ?)";
    let has = |name: &str| data.query_row(has, [name], |row| row.get::<_, bool>(0));
    Ok(has("carried_out_once")? && !has("carried_out")?)
}

/// Makes what is not there yet. The history of an earlier version, which may have run after this one had opened the file, has no
/// senders, and an index of ids alone: the sender of a message is what its id starts with, as far as the first `_`, which no id of the
/// platform has.
fn create_tables(data: &Transaction<'_>) -> rusqlite::Result<()> {
    let is_earlier = "SELECT EXISTS (SELECT * FROM pragma_table_info('history'))
         AND NOT EXISTS (SELECT * FROM pragma_table_info('history') WHERE name = 'sender')";
    if data.query_row(is_earlier, [], |row| row.get(0))? {
        data.execute_batch("ALTER TABLE history ADD COLUMN sender TEXT")?;
    }
    data.execute_batch("DROP INDEX IF EXISTS carried_out")?;
    data.execute_batch(include_str!("schema.sql"))?;
    data.execute_batch(
        "UPDATE OR IGNORE history SET sender = substr(distribution_id, 1, instr(distribution_id, '_') - 1)
         WHERE sender IS NULL AND instr(distribution_id, '_') > 0",
    )
}

/// Who, where and by whom.
fn shown(appointment: &HubAppointment) -> String {
    let name = |names: [Option<&str>; 2]| {
        let names: Vec<_> = names.into_iter().flatten().collect();
        if names.is_empty() { "-".to_owned() } else { one_line(&names.join(" "), 80) }
    };
    let practitioner = appointment.practitioner.as_ref();
    let regulator = appointment.regulator.as_ref();
    let structure = appointment.organization.as_ref().and_then(|one| one.name.as_deref());
    format!(
        "{:12}  {}  at {}  by {}",
        practitioner.and_then(|one| one.rpps_id.as_deref()).unwrap_or("-"),
        name([
            practitioner.and_then(|one| one.last_name.as_deref()),
            practitioner.and_then(|one| one.first_name.as_deref()),
        ]),
        one_line(structure.unwrap_or("-"), 80),
        name([
            regulator.and_then(|one| one.regulator_name.as_deref()),
            regulator.and_then(|one| one.regulator_firstname.as_deref()),
        ]),
    )
}

fn keep(
    data: &Transaction<'_>,
    order: &AppointmentOrder,
    text: &[u8],
    own: &ClientId,
) -> rusqlite::Result<Taken> {
    // a message that was refused is judged anew: it gets the same answer
    let seen: Option<String> = data
        .query_row(
            "SELECT appointment FROM history
             WHERE sender = ? AND distribution_id = ? AND outcome IN ('created', 'replaced', 'late')",
            [order.sender_id(), order.distribution_id()],
            |row| row.get(0),
        )
        .optional()?;
    let kept = "SELECT envelope FROM appointment WHERE id = ?";
    let kept = data.query_row(kept, [order.id()], |row| envelope(row, 0)).optional()?;
    let decision = order.decide(seen.as_deref(), |_| kept);
    let outcome = decision.as_str();
    let (answer, wrong) = match back(order.envelope(), own) {
        Some(back) => match decision.reply(order, &back) {
            Ok(answer) => (Some(answer), None),
            Err(error) => (None, Some(error.to_string())),
        },
        None => (None, Some("nobody to answer".to_owned())),
    };
    data.execute(
        // the line is there already when somebody has deleted the appointment: the message creates it again
        "INSERT INTO history (received, sender, distribution_id, appointment, outcome, wrong) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (sender, distribution_id) WHERE outcome IN ('created', 'replaced', 'late') DO UPDATE
         SET received = excluded.received, outcome = excluded.outcome, wrong = excluded.wrong",
        params![
            Utc::now(),
            order.sender_id(),
            order.distribution_id(),
            order.id(),
            outcome,
            wrong
        ],
    )?;
    if decision.applies() {
        let appointment = order.appointment();
        let start = appointment.start.as_ref().and_then(HubDateTime::to_chrono);
        data.execute(
            "INSERT INTO appointment (id, envelope, start, status) VALUES (?, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE
             SET envelope = excluded.envelope, start = excluded.start, status = excluded.status",
            params![
                order.id(),
                text,
                start.map(|start| start.to_utc()).unwrap_or_default(),
                appointment.status.as_ref().map_or("-", |status| status.as_str()),
            ],
        )?;
    }
    Ok(Taken { outcome, appointment: Some(order.id().to_owned()), wrong, answer })
}

/// Notes a message that brings no appointment, or one that breaks rules, with its text. Of a text that is too long to be read the
/// beginning is kept. The message that was noted last, which the queue delivers again after a failure, is not noted twice.
fn refuse(
    data: &Transaction<'_>,
    error: &AppointmentError,
    text: &[u8],
    own: &ClientId,
) -> rusqlite::Result<Taken> {
    let envelope = error.envelope();
    let (outcome, wrong, answer) = if error.is_other_message() {
        // a software that takes part in other exchanges carries it out
        ("other", None, None)
    } else {
        let back = envelope.and_then(|envelope| back(envelope, own));
        let answer = back.and_then(|back| error.reply(&back));
        ("invalid", Some(error.report().explain(Lang::Fr)), answer)
    };
    let kept = text.get(..MAX_MESSAGE).unwrap_or(text);
    let last = "SELECT text IS ? FROM history ORDER BY number DESC LIMIT 1";
    let is_noted: Option<bool> = data.query_row(last, [kept], |row| row.get(0)).optional()?;
    if is_noted != Some(true) {
        let sender = envelope.and_then(|envelope| envelope.sender_id.as_deref());
        let id = envelope.and_then(|envelope| envelope.distribution_id.as_deref());
        data.execute(
            "INSERT INTO history (received, sender, distribution_id, outcome, wrong, text) VALUES (?, ?, ?, ?, ?, ?)",
            params![Utc::now(), sender, id, outcome, wrong, kept],
        )?;
    }
    Ok(Taken { outcome, appointment: None, wrong, answer })
}

/// The address of an answer: to the sender, from this software.
fn back(envelope: &Envelope, own: &ClientId) -> Option<Addressing> {
    let sender = envelope.sender_id.as_ref()?.parse().ok()?;
    let now: DateTime<FixedOffset> = Zone::PARIS.to_local(Utc::now());
    Some(Addressing::new(own, &sender, Uuid::new_v4(), now, now + LIFETIME))
}

/// A message as it was kept.
fn envelope(row: &Row<'_>, column: usize) -> rusqlite::Result<Envelope> {
    let text: Vec<u8> = row.get(column)?;
    let wrong = |error| rusqlite::Error::FromSqlConversionFailure(column, Type::Blob, error);
    match hub::read(&text).map(hub::Received::into_document) {
        Ok(Document::Envelope(envelope)) => Ok(envelope),
        Ok(Document::Message(_)) => Err(wrong("a message without its envelope".into())),
        Err(error) => Err(wrong(error.into())),
    }
}
