//! The database of bookings.

use std::{io, path::Path, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use fhir_sas::{
    booking::{BookingDecision, BookingOrder},
    identifier::PractitionerId,
    r4::{self, Appointment},
    time::Zone,
};
use rusqlite::{
    Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params, types::Type,
};
use tokio::{
    sync::{Mutex, Notify},
    task::spawn_blocking,
    time::timeout,
};

use crate::{
    Failure,
    in_place::Files,
    messages, private_file,
    text::{one_line, plain},
};

/// Most characters of an id that a list shows: more than two times 255, which ids have at most.
const ID: usize = 520;
/// How many bookings are listed.
const LISTED: usize = 1000;
/// How long a statement waits while another program has the database locked.
const LOCKED: Duration = Duration::from_secs(1);
/// How long a request waits for those before it: with a locked database each of them takes `LOCKED`.
const TURN: Duration = Duration::from_secs(2);

/// The database: writers take turns, and readers do not wait for them.
#[derive(Clone)]
pub struct Bookings {
    writer: Arc<Mutex<Connection>>,
    reader: Arc<Mutex<Connection>>,
    /// None of a database in memory.
    files: Option<Arc<Files>>,
    /// Whether changes are to be sent on.
    announces: bool,
    /// Wakes who sends them.
    wake: Arc<Notify>,
}

/// What became of an order, and the platform's id of the booking.
pub struct Kept {
    pub decision: BookingDecision<Appointment>,
    pub id: i64,
}

/// Why the database cannot be used.
pub enum Unavailable {
    /// Too many requests are waiting for it.
    Busy,
    /// It has failed, or is locked by another program.
    Failed,
}

impl Bookings {
    /// Opens the file, or makes a database that lasts as long as the process. `announces`: changes are to be sent on.
    pub fn open(file: Option<&Path>, announces: bool) -> Result<Self, Failure> {
        let wake = Arc::default();
        let Some(file) = file else {
            let only = Connection::open_in_memory()?;
            create_tables(&only)?;
            let only = Arc::new(Mutex::new(only));
            return Ok(Self {
                writer: Arc::clone(&only),
                reader: only,
                files: None,
                announces,
                wake,
            });
        };
        if let Some(warning) = private_file::create(file)? {
            eprintln!("platform: {}", plain(&warning));
        }
        let connect = || {
            let connection = Connection::open(file)?;
            connection.busy_timeout(LOCKED)?;
            Ok::<_, rusqlite::Error>(connection)
        };
        let (mut writer, reader) = (connect()?, connect()?);
        // readers see the last state that was committed while somebody writes, this server or another program
        writer.pragma_update(None, "journal_mode", "wal")?;
        // a booking that was confirmed to a vendor must survive a loss of power
        writer.pragma_update(None, "synchronous", "full")?;
        // a program that only looks waits for no writer
        if !is_current(&writer)? {
            let tables = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
            create_tables(&tables)?;
            tables.commit()?;
        }
        let (writer, reader) = (Arc::new(Mutex::new(writer)), Arc::new(Mutex::new(reader)));
        let files = Some(Arc::new(Files::of(file)?));
        Ok(Self { writer, reader, files, announces, wake })
    }

    /// Opens a file that is there.
    pub fn existing(file: &Path) -> Result<Self, Failure> {
        match file.try_exists() {
            Ok(true) => Self::open(Some(file), false),
            Ok(false) => Err(format!("{}: {}", file.display(), io::ErrorKind::NotFound).into()),
            Err(error) => Err(format!("{}: {error}", file.display()).into()),
        }
    }

    /// Carries out an order: looks up and writes in one transaction.
    pub async fn keep(&self, order: BookingOrder) -> Result<Kept, Unavailable> {
        let announces = self.announces;
        let kept = self.write(move |data| {
            let kept = keep(data, &order)?;
            let is_new = match &kept.decision {
                BookingDecision::Create => true,
                BookingDecision::Replace(before) => before != order.appointment().as_r4(),
                BookingDecision::Repeat(_) | BookingDecision::Refuse(_) => false,
            };
            if announces && is_new {
                messages::announce(data, kept.id, order.use_case())?;
            }
            Ok(kept)
        });
        let kept = kept.await;
        self.wake.notify_one();
        kept
    }

    /// Runs `work` in a transaction: all of it is done, or nothing.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.run(&self.writer, TransactionBehavior::Immediate, work).await
    }

    /// Waits until a booking may have changed.
    pub async fn changed(&self) {
        self.wake.notified().await;
    }

    /// The messages that were made last: a line each.
    pub async fn messages(&self) -> Result<String, Unavailable> {
        self.run(&self.reader, TransactionBehavior::Deferred, messages::list).await
    }

    /// The latest bookings whose ids are of these systems, or all of them: a line each.
    pub async fn list(&self, systems: Option<Arc<[String]>>) -> Result<String, Unavailable> {
        let own = systems.map(|systems| serde_json::json!(&*systems).to_string());
        let work = move |data: &Transaction<'_>| list(data, own.as_deref());
        self.run(&self.reader, TransactionBehavior::Deferred, work).await
    }

    /// Runs `work` in a transaction: all of it is done, or nothing.
    async fn run<T: Send + 'static>(
        &self,
        connection: &Arc<Mutex<Connection>>,
        behavior: TransactionBehavior,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        let turn = timeout(TURN, Arc::clone(connection).lock_owned()).await;
        let mut connection = turn.map_err(|_| Unavailable::Busy)?;
        let files = self.files.clone();
        let done = spawn_blocking(move || {
            let data = connection.transaction_with_behavior(behavior)?;
            let result = work(&data)?;
            if files.is_some_and(|files| !files.are_in_place()) {
                return Ok(None);
            }
            data.commit()?;
            Ok::<_, rusqlite::Error>(Some(result))
        });
        match done.await {
            Ok(Ok(Some(result))) => Ok(result),
            Ok(Ok(None)) => {
                eprintln!(
                    "platform: files of the database were deleted, moved or replaced: put them back, or start the server again"
                );
                Err(Unavailable::Failed)
            }
            Ok(Err(error)) => {
                // the code only: texts of the database may quote what was to be written
                eprintln!("platform: the database failed: {:?}", error.sqlite_error_code());
                Err(Unavailable::Failed)
            }
            Err(_) => Err(Unavailable::Failed),
        }
    }
}

/// Whether [`create_tables`] has nothing to do.
fn is_current(data: &Connection) -> rusqlite::Result<bool> {
    // of what the schema has, the index came last
    let has_tables = "SELECT EXISTS (SELECT * FROM sqlite_master WHERE name = 'announcement_due')";
    let lacks_times = "SELECT EXISTS (SELECT * FROM booking WHERE received IS NULL)";
    Ok(data.query_row(has_tables, [], |row| row.get(0))?
        && has_received(data)?
        && !data.query_row(lacks_times, [], |row| row.get::<_, bool>(0))?)
}

fn has_received(data: &Connection) -> rusqlite::Result<bool> {
    let has = "SELECT EXISTS (SELECT * FROM pragma_table_info('booking') WHERE name = 'received')";
    data.query_row(has, [], |row| row.get(0))
}

/// Makes what is not there yet. Bookings that an earlier version has kept, perhaps after this one had opened the file, lack when they
/// came: now, at the latest.
pub fn create_tables(data: &Connection) -> rusqlite::Result<()> {
    data.execute_batch(include_str!("schema.sql"))?;
    if !has_received(data)? {
        data.execute_batch("ALTER TABLE booking ADD COLUMN received TEXT")?;
    }
    data.execute("UPDATE booking SET received = ? WHERE received IS NULL", [Utc::now()])?;
    Ok(())
}

fn keep(data: &Transaction<'_>, order: &BookingOrder) -> rusqlite::Result<Kept> {
    // whatever the spelling: a vendor may write a UUID otherwise the next time
    let (system, value) = (order.id().system(), order.id().key());
    let found = data.query_row(
        "SELECT id, appointment FROM booking WHERE system = ? AND value = ?",
        [system, &value],
        |row| Ok((row.get::<_, i64>(0)?, read(row)?)),
    );
    let (id, kept) = found.optional()?.unzip();
    let decision = order.decide(|_| kept);
    if let BookingDecision::Repeat(_) | BookingDecision::Refuse(_) = decision {
        return Ok(Kept { decision, id: id.unwrap_or_default() });
    }
    let appointment = order.appointment();
    let practitioner = appointment.practitioner();
    let id = data.query_row(
        "INSERT INTO booking (system, value, appointment, start, status, practitioner, received) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (system, value) DO UPDATE SET appointment = excluded.appointment, start = excluded.start,
             status = excluded.status, practitioner = excluded.practitioner
         RETURNING id",
        params![
            system,
            value,
            r4::to_string(appointment.as_r4()),
            appointment.start().to_utc(),
            appointment.status().as_str(),
            practitioner.as_ref().map(PractitionerId::as_str),
            Utc::now(),
        ],
        |row| row.get::<_, i64>(0),
    )?;
    Ok(Kept { decision, id })
}

/// The column of the appointment where one is looked up.
const APPOINTMENT: usize = 1;

/// An appointment as it was kept. It is not judged again: it conformed to the rules of its day, and must not disappear when a later
/// version has one more.
fn read(row: &Row<'_>) -> rusqlite::Result<Appointment> {
    let text: String = row.get(APPOINTMENT)?;
    let read = r4::read(text.as_bytes()).map(|read| read.value);
    read.map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(APPOINTMENT, Type::Text, error.into())
    })
}

fn list(data: &Transaction<'_>, own: Option<&str>) -> rusqlite::Result<String> {
    let mut bookings = data.prepare_cached(
        "SELECT start, status, practitioner, system, value FROM booking
         WHERE ?1 IS NULL OR system IN (SELECT value FROM json_each(?1))
         ORDER BY start DESC LIMIT ?2",
    )?;
    let lines = bookings.query_map(params![own, LISTED], |row| {
        let start: DateTime<Utc> = row.get(0)?;
        let [status, system, value]: [String; 3] = [row.get(1)?, row.get(3)?, row.get(4)?];
        let practitioner: Option<String> = row.get(2)?;
        Ok(format!(
            "{}  {status:9}  {:12}  {}\n",
            Zone::PARIS.to_local(start).format("%Y-%m-%d %H:%M"),
            practitioner.as_deref().unwrap_or("-"),
            one_line(&format!("{system}|{value}"), ID),
        ))
    })?;
    lines.collect()
}
