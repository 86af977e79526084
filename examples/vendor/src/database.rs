//! The database: one file, or none. Work on it runs in transactions, on threads that may block.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::{Days, NaiveDate, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// How many days the demo agenda holds.
pub const DAYS: u64 = 14;

#[derive(Clone)]
pub struct Database(Arc<Mutex<Connection>>);

/// The database did not do what it was asked for: nothing was changed.
#[derive(Debug)]
pub struct Unavailable;

impl Database {
    /// Opens the file, or a database in memory, and makes what it lacks.
    pub fn open(file: Option<&Path>, slots_from: NaiveDate) -> rusqlite::Result<Self> {
        let mut connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.busy_timeout(Duration::from_secs(1))?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let data = connection.transaction()?;
        data.execute_batch(include_str!("schema.sql"))?;
        if !data.query_row("SELECT EXISTS (SELECT * FROM practitioner)", [], |row| row.get(0))? {
            data.execute_batch(include_str!("demo.sql"))?;
        }
        fill(&data, slots_from)?;
        data.commit()?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Runs `work` in a transaction: all of it is done, or nothing.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        let shared = Arc::clone(&self.0);
        let done = tokio::task::spawn_blocking(move || {
            let mut connection = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let data = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&data)?;
            data.commit()?;
            Ok::<_, rusqlite::Error>(result)
        });
        match done.await {
            Ok(Ok(result)) => Ok(result),
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
}

/// Makes the slots of [`DAYS`] days. Those that are there stay as they are.
pub fn fill(data: &Connection, from: NaiveDate) -> rusqlite::Result<()> {
    let mut insert = data.prepare(
        "INSERT OR IGNORE INTO slot (opening, starts, ends)
         SELECT id, datetime(?1 || ' ' || at) || '+00:00',
                datetime(?1 || ' ' || at, minutes || ' minutes') || '+00:00'
         FROM opening",
    )?;
    for day in (0..DAYS).filter_map(|days| from.checked_add_days(Days::new(days))) {
        insert.execute([day])?;
    }
    Ok(())
}

/// Fills the agenda day after day, for as long as the server runs, and forgets slots of the past that nobody booked.
pub async fn keep_filled(database: Database) {
    let mut hours = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hours.tick().await;
        let today = Utc::now().date_naive();
        let work = database.run(move |data| {
            data.execute("DELETE FROM slot WHERE booking IS NULL AND starts < ?", [today])?;
            fill(data, today)
        });
        // a failure is told in the log; the next hour tries again
        let _ = work.await;
    }
}
