//! The database: one file, or none. Work on it runs in transactions, on threads that may block.
//!
//! Writers share one connection and readers have others: in WAL mode, no writer of this or another process blocks readers. A
//! bounded number of requests waits for a connection, and for a bounded time: the others get [`Unavailable`] at once.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use crate::{Failure, accounts, demo, in_place::Files, private_file, sealed};

/// Connections of readers.
const READERS: usize = 4;
/// How many requests may wait for a connection of readers, and as many for that of writers.
const QUEUE: usize = 64;
/// How long a request waits for a connection.
const WAIT: Duration = Duration::from_secs(2);
/// How long a writer waits for one of another process.
const BUSY: Duration = Duration::from_secs(1);
/// The version of the schema, in the `user_version` of the file.
const VERSION: i64 = 2;

#[derive(Clone)]
pub struct Database {
    writer: Arc<Pool>,
    /// A database in memory has one connection, for both.
    readers: Arc<Pool>,
}

/// The database did not do what was requested: nothing was changed.
#[derive(Debug)]
pub struct Unavailable;

impl Database {
    /// Opens the file, or a database in memory, and makes what it lacks.
    pub fn open(file: Option<&Path>, slots_from: NaiveDate) -> Result<Self, Failure> {
        let mut connection = match file {
            Some(file) => {
                if let Some(warning) = private_file::create(file)? {
                    tracing::warn!("{warning}");
                }
                let connection = Connection::open(file)?;
                let mode: String =
                    connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
                if mode != "wal" {
                    return Err(format!(
                        "{}: expected a file system on which SQLite can keep a write-ahead log, found one where its journal \
                         is in mode {mode}; put the database on a local disk",
                        file.display()
                    )
                    .into());
                }
                connection
            }
            None => Connection::open_in_memory()?,
        };
        connection.busy_timeout(BUSY)?;
        // a booking that was confirmed to a user must survive a loss of power
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let data = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        upgrade(&data)?;
        accounts::index_again(&data)?;
        demo::fill(&data, slots_from)?;
        data.commit()?;
        let files = file.map(Files::of).transpose()?.map(Arc::new);
        let writer = Pool::new(vec![connection], TransactionBehavior::Immediate, files.clone());
        let readers = match file {
            None => Arc::clone(&writer),
            Some(file) => {
                let reader = |_| {
                    let connection = Connection::open(file)?;
                    connection.busy_timeout(BUSY)?;
                    connection.pragma_update(None, "query_only", true)?;
                    Ok(connection)
                };
                let readers = (0..READERS).map(reader).collect::<rusqlite::Result<_>>()?;
                Pool::new(readers, TransactionBehavior::Deferred, files)
            }
        };
        Ok(Self { writer, readers })
    }

    /// The key with which this server, and others on the same database, seal cookies.
    pub async fn key(&self) -> Result<Vec<u8>, Failure> {
        let fresh = sealed::new_key().ok_or("the system has no randomness")?;
        let work = self.write(move |data| {
            let add = "INSERT OR IGNORE INTO secret (name, value) VALUES ('cookies', ?)";
            data.execute(add, [fresh])?;
            data.query_row("SELECT value FROM secret WHERE name = 'cookies'", [], |row| row.get(0))
        });
        work.await.map_err(|Unavailable| "the database does not answer".into())
    }

    /// Runs `work`, which only reads: all of it sees the same state of the database.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.readers.run(work).await
    }

    /// Runs `work` in a transaction: all of it is done, or nothing.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.writer.run(work).await
    }
}

/// A connection to a file that is there, and was made by this version of the server.
pub fn existing(file: &Path) -> Result<Connection, Failure> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(BUSY)?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version != VERSION {
        return Err(format!(
            "{}: expected a database of version {VERSION}, found version {version}",
            file.display()
        )
        .into());
    }
    Ok(connection)
}

/// Connections, each of which does one thing at a time.
struct Pool {
    idle: Mutex<Vec<Connection>>,
    /// As many permits as there are idle connections.
    free: Arc<Semaphore>,
    /// As many permits as there may be requests that wait or work.
    places: Arc<Semaphore>,
    behavior: TransactionBehavior,
    /// None of a database in memory.
    files: Option<Arc<Files>>,
}

impl Pool {
    fn new(
        connections: Vec<Connection>,
        behavior: TransactionBehavior,
        files: Option<Arc<Files>>,
    ) -> Arc<Self> {
        let count = connections.len();
        Arc::new(Self {
            idle: Mutex::new(connections),
            free: Arc::new(Semaphore::new(count)),
            places: Arc::new(Semaphore::new(count + QUEUE)),
            behavior,
            files,
        })
    }

    async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        let mut borrowed = self.borrow().await.ok_or_else(|| {
            tracing::error!("too many requests wait for the database, or for too long");
            Unavailable
        })?;
        let done = tokio::task::spawn_blocking(move || {
            let behavior = borrowed.pool.behavior;
            let connection = borrowed.connection.as_mut().ok_or(rusqlite::Error::InvalidQuery)?;
            let data = connection.transaction_with_behavior(behavior)?;
            let result = work(&data)?;
            if borrowed.pool.files.as_ref().is_some_and(|files| !files.are_in_place()) {
                return Ok(None);
            }
            data.commit()?;
            Ok::<_, rusqlite::Error>(Some(result))
        });
        match done.await {
            Ok(Ok(Some(result))) => Ok(result),
            Ok(Ok(None)) => {
                tracing::error!(
                    "files of the database were deleted, moved or replaced: put them back, or start the server again"
                );
                Err(Unavailable)
            }
            Ok(Err(error)) => {
                // the code only: texts of the database may quote what was to be written
                tracing::error!(code = ?error.sqlite_error_code(), "the database failed");
                Err(Unavailable)
            }
            Err(_) => {
                tracing::error!("work on the database was broken off");
                Err(Unavailable)
            }
        }
    }

    async fn borrow(self: &Arc<Self>) -> Option<Borrowed> {
        let place = Arc::clone(&self.places).try_acquire_owned().ok()?;
        let free = timeout(WAIT, Arc::clone(&self.free).acquire_owned()).await.ok()?.ok()?;
        let connection = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
        Some(Borrowed {
            connection: Some(connection),
            pool: Arc::clone(self),
            _free: free,
            _place: place,
        })
    }
}

/// A connection that goes back to its pool whatever happens to the work, a panic included.
struct Borrowed {
    connection: Option<Connection>,
    pool: Arc<Pool>,
    // fields are dropped after `drop`, so that the connection is back by then
    _free: OwnedSemaphorePermit,
    _place: OwnedSemaphorePermit,
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        let mut idle = self.pool.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.extend(self.connection.take());
    }
}

/// Creates the schema, or migrates that of an older version. All data stay, except sessions.
fn upgrade(data: &Transaction<'_>) -> Result<(), Failure> {
    let version: i64 = data.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > VERSION {
        return Err(format!(
            "expected a database of version {VERSION} or lower, found version {version}; start the release that made it"
        )
        .into());
    }
    let exists =
        "SELECT EXISTS (SELECT * FROM sqlite_schema WHERE type = 'table' AND name = 'outbox')";
    if data.query_row(exists, [], |row| row.get(0))? {
        if version < 1 {
            data.execute_batch(include_str!("upgrade_from_0.sql"))?;
        }
        if version < 2 {
            data.execute_batch(include_str!("upgrade_from_1.sql"))?;
        }
    }
    data.execute_batch(include_str!("schema.sql"))?;
    if !data.query_row("SELECT EXISTS (SELECT * FROM practitioner)", [], |row| row.get(0))? {
        data.execute_batch(include_str!("demo.sql"))?;
    }
    data.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}
