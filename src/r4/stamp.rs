//! Dates and times in 16 bytes that give their exact text back.

use std::fmt;

use chrono::{DateTime as Chrono, Datelike, FixedOffset, NaiveDate, Timelike};

/// A date, or a date with time and offset, with the precision and the spelling it was written with.
///
/// Equality is of the text: `…T10:00:00Z` and `…T10:00:00.000+00:00` differ. Convert to `chrono` to compare instants.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Stamp {
    repr: Repr,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Fields(Fields),
    // the outer box keeps the whole at 16 bytes; only texts that are no date, or have ten digits of fraction, come here
    #[allow(clippy::box_collection, reason = "a thin pointer is the point")]
    Other(Box<Box<str>>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Fields {
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    /// Count of digits after the point, 0 to 9.
    digits: u8,
    precision: Precision,
    fraction: u32,
    year: u16,
    /// Minutes east of UTC; see [`Precision`] for the spelling of zero.
    offset: i16,
}

/// How far a stamp goes, and how its offset is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Year,
    Month,
    Day,
    Zulu,
    East,
    West,
}

/// Longest text that is held in fields: nine digits of fraction.
const LONGEST: usize = 35;

impl Stamp {
    pub(crate) fn new(text: &str) -> Self {
        let repr = match parse(text.as_bytes()) {
            Some(fields) => Repr::Fields(fields),
            None => Repr::Other(Box::new(text.into())),
        };
        Self { repr }
    }

    /// `None`: it is no date at all, only a text that stood where one was expected.
    fn fields(&self) -> Option<Fields> {
        match &self.repr {
            Repr::Fields(fields) => Some(*fields),
            Repr::Other(text) => {
                // R4 sets no limit to the digits of a fraction; those after the ninth say nothing that a clock knows
                let digits = text.get(20..)?.bytes().take_while(u8::is_ascii_digit).count();
                let short = [text.get(..29)?, text.get(20 + digits..)?].concat();
                if digits > 9 { parse(short.as_bytes()) } else { None }
            }
        }
    }

    /// Whether it has a time and an offset.
    pub(crate) fn has_time(&self) -> bool {
        self.fields().is_some_and(|f| f.precision.is_time())
    }

    /// Whether it is a year, a month or a day.
    pub(crate) fn is_date(&self) -> bool {
        self.fields().is_some_and(|f| !f.precision.is_time())
    }

    /// Hands the exact text to a function, without allocating.
    pub fn with_text<R>(&self, use_it: impl FnOnce(&str) -> R) -> R {
        match &self.repr {
            Repr::Other(text) => use_it(text),
            Repr::Fields(fields) => {
                let mut buffer = [0; LONGEST];
                let length = fields.write(&mut buffer);
                use_it(std::str::from_utf8(&buffer[..length]).expect("digits and signs"))
            }
        }
    }

    pub(crate) fn push_to(&self, out: &mut Vec<u8>) -> Result<(), &str> {
        match &self.repr {
            Repr::Other(text) => Err(text),
            Repr::Fields(fields) => {
                let mut buffer = [0; LONGEST];
                let length = fields.write(&mut buffer);
                out.extend_from_slice(&buffer[..length]);
                Ok(())
            }
        }
    }

    /// The instant, when there is a time and an offset.
    #[must_use]
    pub fn to_chrono(&self) -> Option<Chrono<FixedOffset>> {
        let f = self.fields().filter(|f| f.precision.is_time())?;
        let offset = FixedOffset::east_opt(i32::from(f.offset) * 60)?;
        let nanos = f.fraction * 10_u32.pow(9 - u32::from(f.digits.min(9)));
        // chrono holds a leap second as the 59th, prolonged
        let (second, nanos) = if f.second == 60 { (59, nanos + 1_000_000_000) } else { (u32::from(f.second), nanos) };
        self.to_date()?
            .and_hms_nano_opt(f.hour.into(), f.minute.into(), second, nanos)
            .and_then(|local| local.and_local_timezone(offset).single())
    }

    /// The date as written (in its own offset), when it is known to the day.
    #[must_use]
    pub fn to_date(&self) -> Option<NaiveDate> {
        let f = self.fields().filter(|f| !matches!(f.precision, Precision::Year | Precision::Month))?;
        NaiveDate::from_ymd_opt(f.year.into(), f.month.into(), f.day.into())
    }
}

impl Precision {
    fn is_time(self) -> bool {
        matches!(self, Self::Zulu | Self::East | Self::West)
    }
}

impl Fields {
    fn write(&self, out: &mut [u8; LONGEST]) -> usize {
        two(out, 0, (self.year / 100) as u8);
        two(out, 2, (self.year % 100) as u8);
        if self.precision == Precision::Year {
            return 4;
        }
        out[4] = b'-';
        two(out, 5, self.month);
        if self.precision == Precision::Month {
            return 7;
        }
        out[7] = b'-';
        two(out, 8, self.day);
        if self.precision == Precision::Day {
            return 10;
        }
        out[10] = b'T';
        two(out, 11, self.hour);
        out[13] = b':';
        two(out, 14, self.minute);
        out[16] = b':';
        two(out, 17, self.second);
        let mut at = 19;
        if self.digits > 0 {
            out[19] = b'.';
            at = 20 + usize::from(self.digits);
            let mut rest = self.fraction;
            for digit in out[20..at].iter_mut().rev() {
                *digit = b'0' + (rest % 10) as u8;
                rest /= 10;
            }
        }
        if self.precision == Precision::Zulu {
            out[at] = b'Z';
            return at + 1;
        }
        out[at] = if self.precision == Precision::East { b'+' } else { b'-' };
        let minutes = self.offset.unsigned_abs();
        two(out, at + 1, (minutes / 60) as u8);
        out[at + 3] = b':';
        two(out, at + 4, (minutes % 60) as u8);
        at + 6
    }
}

fn two(out: &mut [u8; LONGEST], at: usize, value: u8) {
    out[at] = b'0' + value / 10;
    out[at + 1] = b'0' + value % 10;
}

/// Two digits at `at`, at most `max`.
fn read_two(text: &[u8], at: usize, max: u8) -> Option<u8> {
    let (tens, units) = (text.get(at)?.wrapping_sub(b'0'), text.get(at + 1)?.wrapping_sub(b'0'));
    let value = tens.checked_mul(10)?.checked_add(units)?;
    (tens < 10 && units < 10 && value <= max).then_some(value)
}

fn parse(text: &[u8]) -> Option<Fields> {
    if text.len() > LONGEST {
        return None;
    }
    let year = u16::from(read_two(text, 0, 99)?) * 100 + u16::from(read_two(text, 2, 99)?);
    let mut f = Fields {
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0,
        digits: 0,
        precision: Precision::Year,
        fraction: 0,
        year,
        offset: 0,
    };
    if year == 0 {
        return None;
    }
    if text.len() == 4 {
        return Some(f);
    }
    f.month = read_two(text, 5, 12)?;
    if text[4] != b'-' || f.month == 0 {
        return None;
    }
    if text.len() == 7 {
        f.precision = Precision::Month;
        return Some(f);
    }
    f.day = read_two(text, 8, days_in(year, f.month))?;
    if text[7] != b'-' || f.day == 0 {
        return None;
    }
    if text.len() == 10 {
        f.precision = Precision::Day;
        return Some(f);
    }
    f.hour = read_two(text, 11, 23)?;
    f.minute = read_two(text, 14, 59)?;
    f.second = read_two(text, 17, 60)?;
    if text[10] != b'T' || text[13] != b':' || text[16] != b':' {
        return None;
    }
    let mut at = 19;
    if text.get(at) == Some(&b'.') {
        at += 1;
        while let Some(digit) = text.get(at).filter(|digit| digit.is_ascii_digit()) {
            if f.digits == 9 {
                return None;
            }
            f.fraction = f.fraction * 10 + u32::from(digit - b'0');
            f.digits += 1;
            at += 1;
        }
        if f.digits == 0 {
            return None;
        }
    }
    f.precision = match text.get(at)? {
        b'Z' => {
            f.precision = Precision::Zulu;
            return (text.len() == at + 1).then_some(f);
        }
        b'+' => Precision::East,
        b'-' => Precision::West,
        _ => return None,
    };
    let hours = read_two(text, at + 1, 14)?;
    let minutes = read_two(text, at + 4, if hours == 14 { 0 } else { 59 })?;
    if text[at + 3] != b':' || text.len() != at + 6 {
        return None;
    }
    let offset = i16::from(hours) * 60 + i16::from(minutes);
    f.offset = if f.precision == Precision::West { -offset } else { offset };
    Some(f)
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The text of an instant as the guide's examples write it: milliseconds and a numeric offset.
pub(crate) fn text_of<T: chrono::TimeZone>(instant: &Chrono<T>) -> String {
    let instant = instant.with_timezone(&chrono::Offset::fix(instant.offset()));
    let seconds = instant.offset().local_minus_utc();
    let (sign, minutes) = if seconds < 0 { ('-', -seconds / 60) } else { ('+', seconds / 60) };
    let nanos = instant.nanosecond();
    let second = instant.second() + nanos / 1_000_000_000;
    let nanos = nanos % 1_000_000_000;
    let fraction = if nanos % 1_000_000 == 0 {
        format!("{:03}", nanos / 1_000_000)
    } else {
        format!("{nanos:09}")
    };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{second:02}.{fraction}{sign}{:02}:{:02}",
        instant.year(),
        instant.month(),
        instant.day(),
        instant.hour(),
        instant.minute(),
        minutes / 60,
        minutes % 60
    )
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.pad(text))
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| fmt::Debug::fmt(text, f))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_sixteen_bytes() {
        assert_eq!(size_of::<Stamp>(), 16);
        assert_eq!(size_of::<Option<Stamp>>(), 16);
    }

    #[test]
    fn gives_the_text_back() {
        for text in [
            "2024",
            "2024-06",
            "2024-02-29",
            "2024-06-12T16:40:00Z",
            "2024-06-12T16:40:00.000+02:00",
            "2024-06-12T16:40:60.123456789-00:00",
            "0001-01-01T00:00:00.0+14:00",
            "05/11/2021 09:00",
            "2023-02-29",
            "2024-06-12T16:40:00.1234567890Z",
        ] {
            assert_eq!(Stamp::new(text).to_string(), text);
        }
    }

    #[test]
    fn any_number_of_digits_is_a_fraction() {
        assert!(Stamp::new("2024-06-12T16:40:00.12345678901234567890+02:00").has_time());
        assert!(!Stamp::new("2024-06-12T16:40:00.1234567890x").has_time());
    }

    #[test]
    fn tells_dates_from_other_texts() {
        for text in ["2023-02-29", "0000-01-01", "2024-13", "2024-6-1", "2024-06-12T24:00:00Z", "2024-06-12T16:40Z", "2024-06-12T16:40:00", "2024-06-12T16:40:00.Z", "2024-06-12T16:40:00+14:01", "2024-06-12t16:40:00Z", "2024-06-12T16:40:00+02:00 ", ""] {
            assert_eq!(Stamp::new(text).fields(), None, "{text}");
        }
    }
}
