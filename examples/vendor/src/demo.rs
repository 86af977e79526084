//! The slots of the demo agenda, day after day.

use std::time::Duration;

use chrono::{Days, NaiveDate, TimeDelta, Utc};
use rusqlite::Connection;

use crate::database::Database;

/// How many days the demo agenda has.
const DAYS: u64 = 14;
/// Free slots of the past are deleted up to this age. So a clock that is ahead by more deletes no slot of the present.
const PAST: TimeDelta = TimeDelta::days(7);

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

/// Deletes the slots of the last days that nobody booked.
fn forget(data: &Connection, today: NaiveDate) -> rusqlite::Result<()> {
    let first = today.checked_sub_signed(PAST).unwrap_or(today);
    let past = "DELETE FROM slot WHERE booking IS NULL AND starts >= ? AND starts < ?";
    data.execute(past, [first, today]).map(drop)
}

/// Fills the agenda day after day, for as long as the server runs.
pub async fn keep_filled(database: Database) {
    let mut hours = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hours.tick().await;
        let today = Utc::now().date_naive();
        let work = database.write(move |data| {
            forget(data, today)?;
            fill(data, today)
        });
        // a failure is logged; the next hour tries again
        let _ = work.await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_ahead_deletes_no_slot() {
        let data = Connection::open_in_memory().expect("a database");
        data.execute_batch(include_str!("schema.sql")).expect("tables");
        data.execute_batch(include_str!("demo.sql")).expect("an agenda");
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let days = |data: &Connection| {
            let sql = "SELECT count(DISTINCT date(starts)) FROM slot WHERE starts < '2100'";
            data.query_row(sql, [], |row| row.get::<_, u64>(0)).expect("a count")
        };
        fill(&data, day("2026-03-02")).expect("slots");
        assert_eq!(days(&data), DAYS);
        for ahead in ["2126-03-02", "2026-06-02", "2026-03-23"] {
            forget(&data, day(ahead)).expect("work");
            assert_eq!(days(&data), DAYS, "{ahead}");
        }
        // yesterday and the day before
        forget(&data, day("2026-03-04")).expect("work");
        assert_eq!(days(&data), DAYS - 2);
    }
}
