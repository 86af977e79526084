//! Clock time in Paris, and the bounds of a window as a request writes them.
//!
//! DST is computed by the rule of the European Union (directive 2000/84/EC: summer time from the last Sunday of March to
//! the last Sunday of October, both at 01:00 UTC) rather than read from a time zone database: windows lie in the days to come,
//! and the crate stays small. Years before 1996, when summer time ended in September, are counted by the same rule.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

const WINTER: FixedOffset = FixedOffset::east_opt(3600).unwrap();
const SUMMER: FixedOffset = FixedOffset::east_opt(2 * 3600).unwrap();

/// UTC offset of Paris, at an instant in UTC.
pub(crate) fn offset_at(utc: NaiveDateTime) -> FixedOffset {
    let summer = match utc.month() {
        4..=9 => true,
        3 => utc >= change(utc.date()),
        10 => utc < change(utc.date()),
        _ => false,
    };
    if summer { SUMMER } else { WINTER }
}

/// The DST change in the month of a date, which is March or October: 01:00 UTC on the last Sunday.
fn change(date: NaiveDate) -> NaiveDateTime {
    // both months have 31 days, so neither call fails
    let last = date.with_day(31).unwrap_or(date);
    let sunday = last.with_day(31 - last.weekday().num_days_from_sunday()).unwrap_or(last);
    sunday.and_time(NaiveTime::MIN) + TimeDelta::hours(1)
}

/// Which end of a window a bound is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    End,
}

/// The instants of a local time in Paris: one, none in a DST gap, two in a DST overlap.
pub(crate) fn instants(local: NaiveDateTime) -> impl Iterator<Item = DateTime<FixedOffset>> {
    [SUMMER, WINTER].into_iter().filter_map(move |offset| {
        let utc = local.checked_sub_offset(offset)?;
        (offset_at(utc) == offset).then(|| DateTime::from_naive_utc_and_offset(utc, offset))
    })
}

/// The instant of a local time in Paris. In a DST gap or overlap, the one that makes the window wider.
fn instant(local: NaiveDateTime, edge: Edge) -> Option<DateTime<FixedOffset>> {
    let at = |offset| local.checked_sub_offset(offset);
    let holds = |offset| at(offset).is_some_and(|utc| offset_at(utc) == offset);
    // summer time gives the earlier instant, winter time the later one
    let summer = match edge {
        Edge::Start => holds(SUMMER) || !holds(WINTER),
        Edge::End => holds(SUMMER) && !holds(WINTER),
    };
    let offset = if summer { SUMMER } else { WINTER };
    let utc = at(offset)?;
    Some(DateTime::from_naive_utc_and_offset(utc, offset_at(utc)))
}

/// A bound of a window.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bound {
    pub(crate) at: DateTime<FixedOffset>,
    /// Whether it had the form of FHIR.
    pub(crate) is_fhir: bool,
}

/// A bound as FHIR writes dates of searches: `2026-03-02T08:00:00.000+01:00`, or less of it from the right; a `+` that was
/// decoded as a blank is restored. What is left out counts as its first value at the start of a window and as its last one
/// at the end; a time without offset is one of Paris. Kept to the millisecond.
///
/// Also taken is what has one meaning in other grammars (ISO 8601, RFC 3339, SQL): see [`parted`] and [`offset`].
pub(crate) fn bound(text: &str, edge: Edge) -> Option<Bound> {
    let Some((date, mark, time)) = parted(text) else {
        let time = match edge {
            Edge::Start => NaiveTime::MIN,
            Edge::End => NaiveTime::from_hms_milli_opt(23, 59, 59, 999)?,
        };
        let at = instant(day(text, false, edge)?.and_time(time), edge)?;
        return Some(Bound { at, is_fhir: true });
    };
    let read = time_of(date, time, edge)?;
    // a date and `+01:00` may be a date with an offset, as XML has them; where seconds follow, a blank was meant
    if matches!(mark, ' ' | '+') && !read.has_seconds && read.offset.is_none() {
        return None;
    }
    let at = match read.offset {
        Some(offset) => counted(read.local, offset),
        None => instant(read.local, edge),
    };
    Some(Bound { at: at?, is_fhir: mark == 'T' && read.is_fhir })
}

/// A time of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SlotTime {
    /// It has its offset.
    At(DateTime<FixedOffset>),
    /// It has none: it is local time of the place.
    Local(NaiveDateTime),
}

/// A time that a vendor wrote in another form than that of R4: without seconds, without offset, or in another grammar.
pub(crate) fn slot_time(text: &str) -> Option<SlotTime> {
    let (date, mark, time) = parted(text.trim())?;
    if mark == '+' {
        return None;
    }
    let read = time_of(date, time, Edge::Start)?;
    match read.offset {
        Some(offset) => counted(read.local, offset).map(SlotTime::At),
        None => Some(SlotTime::Local(read.local)),
    }
}

/// Date, separator and time. The separator is `T`; `t`, which RFC 3339 allows; a blank, as in SQL; or the `+` for a blank in a
/// query. `None`: there is no time.
fn parted(text: &str) -> Option<(&str, char, &str)> {
    const DAY: usize = "2026-03-02".len();
    let (date, rest) = text.split_at_checked(DAY)?;
    let mark = rest.chars().next().filter(|mark| matches!(mark, 'T' | 't' | ' ' | '+'))?;
    Some((date, mark, rest.get(1..)?))
}

/// A time as it is written.
struct Read {
    local: NaiveDateTime,
    offset: Option<FixedOffset>,
    has_seconds: bool,
    /// Whether the offset is written as FHIR has it.
    is_fhir: bool,
}

fn time_of(date: &str, time: &str, edge: Edge) -> Option<Read> {
    let date = day(date, true, edge)?;
    let (time, offset, is_fhir) = match time.find(['Z', 'z', '+', '-', ' ']) {
        Some(at) => {
            let (time, rest) = time.split_at_checked(at)?;
            let (offset, is_fhir) = offset(rest)?;
            (time, Some(offset), is_fhir)
        }
        None => (time, None, true),
    };
    let local = date.and_time(clock(time, edge)?);
    Some(Read { local, offset, has_seconds: time.len() > "08:00".len(), is_fhir })
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

/// `08:00`, `08:00:00`, `08:00:00.000`. What is left out from the right counts as its first value, or at the end of a window as its
/// last: `23:59:59` reaches to the end of that second.
fn clock(text: &str, edge: Edge) -> Option<NaiveTime> {
    let (hour, minute) = (number(text.get(..2)?)?, number(text.get(3..5)?)?);
    let omissions = if edge == Edge::Start { b'0' } else { b'9' };
    let milli = |fraction: &str| {
        let digits = fraction.bytes().chain([omissions; 3]).take(3);
        digits.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
    };
    let (second, milli) = match text.as_bytes().get(5..)? {
        [] if edge == Edge::Start => (0, 0),
        [] => (59, 999),
        [b':', _, _] => (number(text.get(6..)?)?, milli("")),
        [b':', _, _, b'.', ..] => {
            let fraction = text.get(9..)?;
            number(fraction)?;
            (number(text.get(6..8)?)?, milli(fraction))
        }
        _ => return None,
    };
    (text.as_bytes()[2] == b':')
        .then(|| NaiveTime::from_hms_milli_opt(hour, minute, second, milli))?
}

/// `Z`, `+01:00`, `-04:00`, ` 01:00`, and whether it is written as FHIR has it: `z` (RFC 3339), `+0100` (ISO 8601, as PHP's constant
/// of that name writes it), `+01` (as SQL does) and a blank in front of the sign are not.
fn offset(text: &str) -> Option<(FixedOffset, bool)> {
    let signed = text.strip_prefix(' ').filter(|rest| rest.starts_with(['+', '-']));
    let (text, is_close) = signed.map_or((text, true), |rest| (rest, false));
    let (sign, hours, minutes, is_fhir) = match *text.as_bytes() {
        [b'Z'] => return Some((FixedOffset::east_opt(0)?, is_close)),
        [b'z'] => return Some((FixedOffset::east_opt(0)?, false)),
        [sign, h, i, b':', m, n] => (sign, [h, i], [m, n], is_close),
        [sign, h, i, m, n] => (sign, [h, i], [m, n], false),
        [sign, h, i] => (sign, [h, i], *b"00", false),
        _ => return None,
    };
    let west = match sign {
        b'-' => true,
        b'+' | b' ' => false,
        _ => return None,
    };
    let two = |digits: [u8; 2]| std::str::from_utf8(&digits).ok().and_then(number);
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    // the bounds that FHIR sets
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let known = minutes < 60 && seconds <= 14 * 3600;
    if !known {
        return None;
    }
    FixedOffset::east_opt(if west { -seconds } else { seconds }).map(|offset| (offset, is_fhir))
}

/// A number of digits only; saturates.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r4::Instant;

    fn shown(text: &str, edge: Edge) -> String {
        bound(text, edge)
            .map_or_else(|| "none".to_owned(), |bound| Instant::of_writable(&bound.at).to_string())
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
                "2021-01-02T10:00:00.999+01:00",
            ),
            (
                "2026-07-14T00:30:00.000",
                "2026-07-14T00:30:00.000+02:00",
                "2026-07-14T00:30:00.000+02:00",
            ),
            // the minute before and after the DST gap
            ("2026-03-29T01:59", "2026-03-29T01:59:00.000+01:00", "2026-03-29T01:59:59.999+01:00"),
            ("2026-03-29T03:00", "2026-03-29T03:00:00.000+02:00", "2026-03-29T03:00:59.999+02:00"),
            // in it
            (
                "2026-03-29T02:00:00",
                "2026-03-29T01:00:00.000+01:00",
                "2026-03-29T03:00:00.999+02:00",
            ),
            (
                "2026-03-29T02:30:00",
                "2026-03-29T01:30:00.000+01:00",
                "2026-03-29T03:30:00.999+02:00",
            ),
            // in the DST overlap, and around it
            (
                "2026-10-25T01:59:59",
                "2026-10-25T01:59:59.000+02:00",
                "2026-10-25T01:59:59.999+02:00",
            ),
            (
                "2026-10-25T02:00:00",
                "2026-10-25T02:00:00.000+02:00",
                "2026-10-25T02:00:00.999+01:00",
            ),
            (
                "2026-10-25T02:59:59.999",
                "2026-10-25T02:59:59.999+02:00",
                "2026-10-25T02:59:59.999+01:00",
            ),
            (
                "2026-10-25T03:00:00",
                "2026-10-25T03:00:00.000+01:00",
                "2026-10-25T03:00:00.999+01:00",
            ),
        ] {
            assert_eq!(
                (shown(text, Edge::Start), shown(text, Edge::End)),
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
            (
                "2026-03-02T08:05:59Z",
                "2026-03-02T08:05:59.000+00:00",
                "2026-03-02T08:05:59.999+00:00",
            ),
            (
                "2026-03-02T08:05:59.76Z",
                "2026-03-02T08:05:59.760+00:00",
                "2026-03-02T08:05:59.769+00:00",
            ),
        ] {
            assert_eq!(
                (shown(text, Edge::Start), shown(text, Edge::End)),
                (start.into(), end.into())
            );
        }
    }

    #[test]
    fn offsets_are_taken_at_their_word() {
        for (text, written) in [
            ("2021-11-04T14:19:35.760+00:00", "2021-11-04T14:19:35.760+00:00"),
            ("2021-11-04T14:19:35.760 00:00", "2021-11-04T14:19:35.760+00:00"),
            ("2021-11-04T14:19:35.760Z", "2021-11-04T14:19:35.760+00:00"),
            ("2021-11-04T14:19:35.7609999999-04:30", "2021-11-04T14:19:35.760-04:30"),
            ("0001-01-01T00:00:00.000+14:00", "0001-01-01T00:00:00.000+14:00"),
            ("9999-12-31T23:59:59.000-14:00", "9999-12-31T23:59:59.000-14:00"),
        ] {
            assert_eq!(shown(text, Edge::Start), written);
            assert_eq!(shown(text, Edge::End), written);
        }
    }

    #[test]
    fn times_of_slots_are_read_when_they_are_unambiguous() {
        let shown = |text: &str| match slot_time(text) {
            Some(SlotTime::At(at)) => format!("at {}", Instant::of_writable(&at)),
            Some(SlotTime::Local(local)) => format!("local {local}"),
            None => "none".to_owned(),
        };
        for (text, expected) in [
            ("2026-03-02T09:00+01:00", "at 2026-03-02T09:00:00.000+01:00"),
            (" 2026-03-02T09:00:00Z ", "at 2026-03-02T09:00:00.000+00:00"),
            ("2026-03-02T09:00:00", "local 2026-03-02 09:00:00"),
            ("2026-07-02T09:00", "local 2026-07-02 09:00:00"),
            ("2026-07-02T09:00:00.123456", "local 2026-07-02 09:00:00.123"),
            // as PHP's constant ISO8601, RFC 3339, SQL and Ruby write them
            ("2026-03-02T09:00:00+0100", "at 2026-03-02T09:00:00.000+01:00"),
            ("2026-03-02T09:00:00-0330", "at 2026-03-02T09:00:00.000-03:30"),
            ("2026-03-02t09:00:00.5z", "at 2026-03-02T09:00:00.500+00:00"),
            ("2026-03-02 09:00:00+01", "at 2026-03-02T09:00:00.000+01:00"),
            ("2026-03-02 09:00:00 +0100", "at 2026-03-02T09:00:00.000+01:00"),
            ("2026-03-02 09:00:00", "local 2026-03-02 09:00:00"),
            ("2026-03-02 09:00", "local 2026-03-02 09:00:00"),
            ("2026-10-25T02:30:00+01:00", "at 2026-10-25T02:30:00.000+01:00"),
            // no time of day
            ("2026-03-02", "none"),
            ("2026-03", "none"),
            ("2026-03-02T", "none"),
            ("09:00:00", "none"),
            ("2026-02-30T09:00:00", "none"),
            ("2026-03-02+09:00:00", "none"),
            ("2026-03-02T09:00:00 +0100 CET", "none"),
            ("2026-03-02T09:00:00  +0100", "none"),
            ("02/03/2026 09:00", "none"),
            ("", "none"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn what_other_grammars_write_is_understood_and_known_as_such() {
        for (text, fhir) in [
            ("2026-03-02T08:00:00+0100", "2026-03-02T08:00:00.000+01:00"),
            ("2026-03-02T08:00:00-0330", "2026-03-02T08:00:00.000-03:30"),
            ("2026-03-02T08:00:00 0100", "2026-03-02T08:00:00.000+01:00"),
            ("2026-03-02T08:00:00+01", "2026-03-02T08:00:00.000+01:00"),
            ("2026-03-02T08:00:00 +01:00", "2026-03-02T08:00:00.000+01:00"),
            ("2026-03-02t08:00:00Z", "2026-03-02T08:00:00.000+00:00"),
            ("2026-03-02T08:00:00z", "2026-03-02T08:00:00.000+00:00"),
            ("2026-03-02 08:00:00", "2026-03-02T08:00:00.000+01:00"),
            ("2026-03-02+08:00:00+01:00", "2026-03-02T08:00:00.000+01:00"),
            ("2026-03-02 08:00+01:00", "2026-03-02T08:00:00.000+01:00"),
        ] {
            assert_eq!(shown(text, Edge::Start), fhir, "{text}");
            assert!(bound(text, Edge::Start).is_some_and(|bound| !bound.is_fhir), "{text}");
        }
        for text in [
            "2026",
            "2026-03-02",
            "2026-03-02T08:00",
            "2026-03-02T08:00:00Z",
            "2026-03-02T08:00:00 01:00",
        ] {
            assert!(bound(text, Edge::Start).is_some_and(|bound| bound.is_fhir), "{text}");
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
            "2026-03-02T08:00:00+01000",
            "2026-03-02T08:00:00+010",
            "2026-03-02T08:00:00+1",
            "2026-03-02T08:00:00+1500",
            "2026-03-02T08:00:00+0é0",
            "2026-03-02T08:00:00+15:00",
            "2026-03-02T08:00:00+01:60",
            "2026-03-02T08:00:00Zulu",
            "2026-03-02T08:00:00Z+01:00",
            "2026-03-02Z",
            // a date with an offset, or a time after a blank
            "2026-03-02+01:00",
            "2026-03-02 01:00",
            "2026-03-02é08:00:00",
            "２０２６-03-02",
            "2026-é3-02",
            "2026-03-02T0é:00",
            "2026-03-02T08:00:é0",
            "2026-03-02T08:00:00+é:00",
        ] {
            assert_eq!(shown(text, Edge::Start), "none", "{text}");
        }
    }
}
