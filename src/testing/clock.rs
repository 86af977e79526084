//! Independent model of the time in Paris: computed from the rule of the changes, where the crate tries offsets.

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday,
};

/// When the clocks of Paris change in a year, in UTC: 01:00 on the last Sunday of March or October.
pub(super) fn change(year: i32, spring: bool) -> Option<NaiveDateTime> {
    let month = if spring { 3 } else { 10 };
    let sunday = (25..=31).find_map(|day| {
        NaiveDate::from_ymd_opt(year, month, day).filter(|date| date.weekday() == Weekday::Sun)
    });
    sunday.map(|date| date.and_time(NaiveTime::MIN) + TimeDelta::hours(1))
}

/// Hours that Paris is ahead of UTC.
pub(super) fn paris_hours(utc: NaiveDateTime) -> i32 {
    let summer = |(start, end)| start <= utc && utc < end;
    let changes = change(utc.year(), true).zip(change(utc.year(), false));
    if changes.is_some_and(summer) { 2 } else { 1 }
}

/// The instant in Paris; `None` when the clocks skip the time or show it twice.
pub(super) fn in_paris(local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    let (spring, autumn) = (change(local.year(), true)?, change(local.year(), false)?);
    // the clocks jump from 02:00 to 03:00, and from 03:00 back to 02:00
    let skipped = spring + TimeDelta::hours(1)..spring + TimeDelta::hours(2);
    let twice = autumn + TimeDelta::hours(1)..autumn + TimeDelta::hours(2);
    if skipped.contains(&local) || twice.contains(&local) {
        return None;
    }
    let summer = local >= skipped.end && local < twice.start;
    let offset = FixedOffset::east_opt(if summer { 7200 } else { 3600 })?;
    local.and_local_timezone(offset).single()
}
