//! Clock time in Paris, and the bounds of a window as a request writes them.
//!
//! The clock is worked out by the rule of the European Union (directive 2000/84/EC: summer time from the last Sunday of March to
//! the last Sunday of October, both at 01:00 UTC) rather than read from a time zone database: windows lie in the days to come,
//! and the crate stays small. Years before 1996, when summer time ended in September, are counted by the same rule.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

const WINTER: FixedOffset = FixedOffset::east_opt(3600).unwrap();
const SUMMER: FixedOffset = FixedOffset::east_opt(2 * 3600).unwrap();

/// What the clocks of Paris are ahead of UTC by, at an instant in UTC.
pub(super) fn offset_at(utc: NaiveDateTime) -> FixedOffset {
    let summer = match utc.month() {
        4..=9 => true,
        3 => utc >= change(utc.date()),
        10 => utc < change(utc.date()),
        _ => false,
    };
    if summer { SUMMER } else { WINTER }
}

/// The change of clocks in the month of a date, which is March or October: 01:00 UTC on the last Sunday.
fn change(date: NaiveDate) -> NaiveDateTime {
    // both months have 31 days; a day of a month that chrono holds cannot fail to be one
    let last = date.with_day(31).unwrap_or(date);
    let sunday = last.with_day(31 - last.weekday().num_days_from_sunday()).unwrap_or(last);
    sunday.and_time(NaiveTime::MIN) + TimeDelta::hours(1)
}

/// Which end of a window a bound is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
}

/// The instants at which clocks in Paris show a time: one, or at a change of clocks none or two.
pub(super) fn instants(local: NaiveDateTime) -> impl Iterator<Item = DateTime<FixedOffset>> {
    [SUMMER, WINTER].into_iter().filter_map(move |offset| {
        let utc = local.checked_sub_offset(offset)?;
        (offset_at(utc) == offset).then(|| DateTime::from_naive_utc_and_offset(utc, offset))
    })
}

/// The instant at which clocks in Paris show a time. Where a change of clocks makes that two instants or none, the one that
/// makes the window wider.
fn instant(local: NaiveDateTime, edge: Edge) -> Option<DateTime<FixedOffset>> {
    let at = |offset| local.checked_sub_offset(offset);
    let holds = |offset| at(offset).is_some_and(|utc| offset_at(utc) == offset);
    // counted by summer time it is the earlier instant, by winter time the later
    let summer = match edge {
        Edge::Start => holds(SUMMER) || !holds(WINTER),
        Edge::End => holds(SUMMER) && !holds(WINTER),
    };
    let offset = if summer { SUMMER } else { WINTER };
    let utc = at(offset)?;
    Some(DateTime::from_naive_utc_and_offset(utc, offset_at(utc)))
}

/// A bound as FHIR writes dates of searches: `2026-03-02T08:00:00.000+01:00`, or less of it from the right; a `+` that became a
/// blank on the way is taken as it was. What is left out counts as its first value at the start of a window and as its last one
/// at the end; a time without offset is one of Paris. Kept to the millisecond.
pub(super) fn bound(text: &str, edge: Edge) -> Option<DateTime<FixedOffset>> {
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let date = day(date, time.is_some(), edge)?;
    let Some(time) = time else {
        let time = match edge {
            Edge::Start => NaiveTime::MIN,
            Edge::End => NaiveTime::from_hms_milli_opt(23, 59, 59, 999)?,
        };
        return instant(date.and_time(time), edge);
    };
    let (time, offset) = parted(time)?;
    let local = date.and_time(clock(time, edge)?);
    match offset {
        Some(offset) => counted(local, offset),
        None => instant(local, edge),
    }
}

/// A time of a slot, as far as it can be told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum SlotTime {
    /// It has its offset.
    At(DateTime<FixedOffset>),
    /// It has none, and clocks in Paris show it at one instant.
    Paris(DateTime<FixedOffset>),
    /// It has none, and clocks in Paris show it twice or never.
    Unclear,
}

/// A time that a vendor wrote otherwise than R4 has it: without seconds, or without offset.
pub(super) fn slot_time(text: &str) -> Option<SlotTime> {
    let (date, time) = text.trim().split_once('T')?;
    let date = day(date, true, Edge::Start)?;
    let (time, offset) = parted(time)?;
    let local = date.and_time(clock(time, Edge::Start)?);
    if let Some(offset) = offset {
        return counted(local, offset).map(SlotTime::At);
    }
    let (early, late) = (instant(local, Edge::Start)?, instant(local, Edge::End)?);
    Some(if early == late { SlotTime::Paris(early) } else { SlotTime::Unclear })
}

/// What stands before the offset, and the offset.
fn parted(time: &str) -> Option<(&str, Option<FixedOffset>)> {
    Some(match time.find(['Z', '+', '-', ' ']).and_then(|at| time.split_at_checked(at)) {
        Some((time, behind)) => (time, Some(offset(behind)?)),
        None => (time, None),
    })
}

fn counted(local: NaiveDateTime, offset: FixedOffset) -> Option<DateTime<FixedOffset>> {
    let utc = local.checked_sub_offset(offset)?;
    Some(DateTime::from_naive_utc_and_offset(utc, offset))
}

/// `2026-03-02`; with nothing after it also `2026-03` and `2026`.
fn day(text: &str, whole: bool, edge: Edge) -> Option<NaiveDate> {
    let year = number(text.get(..4)?)?;
    let year = i32::try_from(year).ok().filter(|year| *year > 0)?;
    let (month, day) = match (text.get(4..)?.as_bytes(), whole) {
        ([b'-', _, _, b'-', _, _], _) => (number(text.get(5..7)?)?, Some(number(text.get(8..)?)?)),
        ([b'-', _, _], false) => (number(text.get(5..)?)?, None),
        ([], false) => (if edge == Edge::Start { 1 } else { 12 }, None),
        _ => return None,
    };
    match (day, edge) {
        (Some(day), _) => NaiveDate::from_ymd_opt(year, month, day),
        (None, Edge::Start) => NaiveDate::from_ymd_opt(year, month, 1),
        (None, Edge::End) => {
            (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day))
        }
    }
}

/// `08:00`, `08:00:00`, `08:00:00.000`.
fn clock(text: &str, edge: Edge) -> Option<NaiveTime> {
    let (hour, minute) = (number(text.get(..2)?)?, number(text.get(3..5)?)?);
    let (second, milli) = match text.as_bytes().get(5..)? {
        [] if edge == Edge::Start => (0, 0),
        [] => (59, 999),
        [b':', _, _] => (number(text.get(6..)?)?, 0),
        [b':', _, _, b'.', ..] => {
            let fraction = text.get(9..)?;
            number(fraction)?;
            let milli = fraction.bytes().chain(*b"00").take(3);
            let milli = milli.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
            (number(text.get(6..8)?)?, milli)
        }
        _ => return None,
    };
    (text.as_bytes()[2] == b':')
        .then(|| NaiveTime::from_hms_milli_opt(hour, minute, second, milli))?
}

/// `Z`, `+01:00`, `-04:00`, ` 01:00`.
fn offset(text: &str) -> Option<FixedOffset> {
    let west = match text.as_bytes() {
        [b'Z'] => return FixedOffset::east_opt(0),
        [b'-', _, _, b':', _, _] => true,
        [b'+' | b' ', _, _, b':', _, _] => false,
        _ => return None,
    };
    let (hours, minutes) = (number(text.get(1..3)?)?, number(text.get(4..)?)?);
    // the bounds that FHIR sets
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let known = minutes < 60 && seconds <= 14 * 3600;
    if !known {
        return None;
    }
    FixedOffset::east_opt(if west { -seconds } else { seconds })
}

/// Digits and nothing else; of a number too long to hold, the largest there is.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r4::Instant;

    fn told(text: &str, edge: Edge) -> String {
        bound(text, edge)
            .map_or_else(|| "none".to_owned(), |bound| Instant::from(bound).to_string())
    }

    #[test]
    fn clocks_change_on_the_last_sundays() {
        for (before, after, change) in [
            ("2021-03-28T00:59:59Z", "2021-03-28T01:00:00Z", SUMMER),
            ("2021-10-31T00:59:59Z", "2021-10-31T01:00:00Z", WINTER),
            ("2024-03-31T00:59:59Z", "2024-03-31T01:00:00Z", SUMMER),
            ("2024-10-27T00:59:59Z", "2024-10-27T01:00:00Z", WINTER),
            ("2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", SUMMER),
            ("2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", WINTER),
            ("2027-03-28T00:59:59Z", "2027-03-28T01:00:00Z", SUMMER),
            ("2030-03-31T00:59:59Z", "2030-03-31T01:00:00Z", SUMMER),
            ("2100-10-31T00:59:59Z", "2100-10-31T01:00:00Z", WINTER),
        ] {
            let at =
                |text: &str| offset_at(DateTime::parse_from_rfc3339(text).unwrap().naive_utc());
            let other = if change == SUMMER { WINTER } else { SUMMER };
            assert_eq!((at(before), at(after)), (other, change), "{before}");
        }
    }

    #[test]
    fn a_time_without_offset_is_one_of_paris() {
        for (text, start, end) in [
            (
                "2021-01-02T10:00:00",
                "2021-01-02T10:00:00.000+01:00",
                "2021-01-02T10:00:00.000+01:00",
            ),
            (
                "2026-07-14T00:30:00.000",
                "2026-07-14T00:30:00.000+02:00",
                "2026-07-14T00:30:00.000+02:00",
            ),
            // the minute before and after an hour that is skipped
            ("2026-03-29T01:59", "2026-03-29T01:59:00.000+01:00", "2026-03-29T01:59:59.999+01:00"),
            ("2026-03-29T03:00", "2026-03-29T03:00:00.000+02:00", "2026-03-29T03:00:59.999+02:00"),
            // in it
            (
                "2026-03-29T02:00:00",
                "2026-03-29T01:00:00.000+01:00",
                "2026-03-29T03:00:00.000+02:00",
            ),
            (
                "2026-03-29T02:30:00",
                "2026-03-29T01:30:00.000+01:00",
                "2026-03-29T03:30:00.000+02:00",
            ),
            // in an hour that is shown twice, and around it
            (
                "2026-10-25T01:59:59",
                "2026-10-25T01:59:59.000+02:00",
                "2026-10-25T01:59:59.000+02:00",
            ),
            (
                "2026-10-25T02:00:00",
                "2026-10-25T02:00:00.000+02:00",
                "2026-10-25T02:00:00.000+01:00",
            ),
            (
                "2026-10-25T02:59:59.999",
                "2026-10-25T02:59:59.999+02:00",
                "2026-10-25T02:59:59.999+01:00",
            ),
            (
                "2026-10-25T03:00:00",
                "2026-10-25T03:00:00.000+01:00",
                "2026-10-25T03:00:00.000+01:00",
            ),
        ] {
            assert_eq!(
                (told(text, Edge::Start), told(text, Edge::End)),
                (start.into(), end.into())
            );
        }
    }

    #[test]
    fn what_is_left_out_makes_the_window_wide() {
        for (text, start, end) in [
            ("2024", "2024-01-01T00:00:00.000+01:00", "2024-12-31T23:59:59.999+01:00"),
            ("2024-02", "2024-02-01T00:00:00.000+01:00", "2024-02-29T23:59:59.999+01:00"),
            ("2026-06", "2026-06-01T00:00:00.000+02:00", "2026-06-30T23:59:59.999+02:00"),
            ("2026-03-29", "2026-03-29T00:00:00.000+01:00", "2026-03-29T23:59:59.999+02:00"),
            (
                "2026-03-02T08:05+01:00",
                "2026-03-02T08:05:00.000+01:00",
                "2026-03-02T08:05:59.999+01:00",
            ),
        ] {
            assert_eq!(
                (told(text, Edge::Start), told(text, Edge::End)),
                (start.into(), end.into())
            );
        }
    }

    #[test]
    fn offsets_are_taken_at_their_word() {
        for (text, written) in [
            ("2021-11-04T14:19:35.760+00:00", "2021-11-04T14:19:35.760+00:00"),
            ("2021-11-04T14:19:35.760 00:00", "2021-11-04T14:19:35.760+00:00"),
            ("2021-11-04T14:19:35.76Z", "2021-11-04T14:19:35.760+00:00"),
            ("2021-11-04T14:19:35.7609999999-04:30", "2021-11-04T14:19:35.760-04:30"),
            ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00.000+14:00"),
            ("9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59.000-14:00"),
        ] {
            assert_eq!(told(text, Edge::Start), written);
            assert_eq!(told(text, Edge::End), written);
        }
    }

    #[test]
    fn times_of_slots_are_told_when_they_are_clear() {
        let told = |text: &str| match slot_time(text) {
            Some(SlotTime::At(at)) => format!("at {}", Instant::from(at)),
            Some(SlotTime::Paris(at)) => format!("Paris {}", Instant::from(at)),
            Some(SlotTime::Unclear) => "unclear".to_owned(),
            None => "none".to_owned(),
        };
        for (text, expected) in [
            ("2026-03-02T09:00+01:00", "at 2026-03-02T09:00:00.000+01:00"),
            (" 2026-03-02T09:00:00Z ", "at 2026-03-02T09:00:00.000+00:00"),
            ("2026-03-02T09:00:00", "Paris 2026-03-02T09:00:00.000+01:00"),
            ("2026-07-02T09:00", "Paris 2026-07-02T09:00:00.000+02:00"),
            ("2026-07-02T09:00:00.123456", "Paris 2026-07-02T09:00:00.123+02:00"),
            // around the hour that is skipped, and the one that comes twice
            ("2026-03-29T01:59:59", "Paris 2026-03-29T01:59:59.000+01:00"),
            ("2026-03-29T02:00:00", "unclear"),
            ("2026-03-29T02:59:59", "unclear"),
            ("2026-03-29T03:00:00", "Paris 2026-03-29T03:00:00.000+02:00"),
            ("2026-10-25T01:59:59", "Paris 2026-10-25T01:59:59.000+02:00"),
            ("2026-10-25T02:00:00", "unclear"),
            ("2026-10-25T02:59:59", "unclear"),
            ("2026-10-25T03:00:00", "Paris 2026-10-25T03:00:00.000+01:00"),
            ("2026-10-25T02:30:00+01:00", "at 2026-10-25T02:30:00.000+01:00"),
            // no time of day
            ("2026-03-02", "none"),
            ("2026-03", "none"),
            ("2026-03-02T", "none"),
            ("09:00:00", "none"),
            ("2026-02-30T09:00:00", "none"),
            ("2026-03-02 09:00:00", "none"),
            ("02/03/2026 09:00", "none"),
            ("", "none"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "T",
            "26-03-02",
            "2026-3-2",
            "2026-02-29",
            "2026-13",
            "0000-01-01",
            "2026-03-02T",
            "2026-03T08:00",
            "2026-03-02T08",
            "2026-03-02T08:00:",
            "2026-03-02T24:00:00",
            "2026-03-02T08:60:00",
            "2026-03-02T08:00:00.",
            "2026-03-02T08:00:00.+01:00",
            "2026-03-02T08.00.00",
            "2026-03-02T08:00:00+0100",
            "2026-03-02T08:00:00+01",
            "2026-03-02T08:00:00+15:00",
            "2026-03-02T08:00:00+01:60",
            "2026-03-02T08:00:00Zulu",
            "2026-03-02T08:00:00Z+01:00",
            "2026-03-02Z",
            "2026-03-02+01:00",
            "2026-03-02 08:00:00",
            "２０２６-03-02",
            "2026-é3-02",
            "2026-03-02T0é:00",
            "2026-03-02T08:00:é0",
            "2026-03-02T08:00:00+é:00",
        ] {
            assert_eq!(told(text, Edge::Start), "none", "{text}");
        }
    }
}
