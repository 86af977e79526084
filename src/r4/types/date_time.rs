//! Dates and times in 16 bytes, from which their exact text is restored.

use std::{cmp::Ordering, fmt};

use chrono::{DateTime as Chrono, FixedOffset, NaiveDate};

/// A date, or a date with time and offset, with the precision and the spelling it was written with.
///
/// Equality is of the text: `…T10:00:00Z` and `…T10:00:00.000+00:00` differ. Convert to `chrono` to compare instants.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PartialDateTime {
    repr: Repr,
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Fields(Fields),
    // the outer box keeps the enum at 16 bytes; only for texts that are not a date, or have more than nine digits of fraction
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

/// Precision of a date, and spelling of its offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Year,
    Month,
    Day,
    Zulu,
    East,
    West,
}

/// Longest text that is stored as fields: nine digits of fraction.
const LONGEST: usize = 35;

/// The digits of the numbers below a hundred.
#[allow(clippy::cast_possible_truncation, reason = "below a hundred")]
static PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[b'0'; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8];
        number += 1;
    }
    pairs
};

impl PartialDateTime {
    pub(crate) fn new(text: &str) -> Self {
        let repr = match parse(text.as_bytes()) {
            Some(fields) => Repr::Fields(fields),
            None => Repr::Other(Box::new(text.into())),
        };
        Self { repr }
    }

    /// Fast path for the usual form (`2024-06-12T16:40:00.000+02:00`), if a text starts with it and a quote.
    /// `None`: use [`Self::new`].
    #[inline]
    pub(crate) fn usual(text: &[u8]) -> Option<Self> {
        let (text, [b'"', ..]) = text.split_first_chunk()? else { return None };
        Some(Self { repr: Repr::Fields(parse_usual(text)?) })
    }

    /// `None`: the text is not a date.
    fn fields(&self) -> Option<Fields> {
        match &self.repr {
            Repr::Fields(fields) => Some(*fields),
            Repr::Other(text) => {
                // R4 sets no limit to the digits of a fraction; those after the ninth are below the resolution of chrono
                let digits = text.get(20..)?.bytes().take_while(u8::is_ascii_digit).count();
                let short = [text.get(..29)?, text.get(20 + digits..)?].concat();
                if digits > 9 { parse(short.as_bytes()) } else { None }
            }
        }
    }

    /// Whether it has milliseconds and a numeric offset: `2026-03-02T09:00:00.000+01:00`.
    pub(crate) fn is_usual(&self) -> bool {
        matches!(&self.repr, Repr::Fields(fields)
            if fields.digits == 3 && matches!(fields.precision, Precision::East | Precision::West))
    }

    /// Whether it is stored as a text.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.repr, Repr::Other(_))
    }

    /// Whether it has a time and an offset.
    pub(crate) fn has_time(&self) -> bool {
        self.fields().is_some_and(|f| f.precision.is_time())
    }

    /// Whether it is a year, a month or a day.
    pub(crate) fn is_date(&self) -> bool {
        self.fields().is_some_and(|f| !f.precision.is_time())
    }

    /// Passes the exact text to a function, without an allocation.
    ///
    /// # Panics
    /// Never: what it writes is ASCII.
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

    /// Appends it as a JSON string, and a comma; `Err`: the text, when it is not stored as fields.
    pub(crate) fn push_to(&self, out: &mut Vec<u8>) -> Result<(), &str> {
        match &self.repr {
            Repr::Other(text) => Err(text),
            Repr::Fields(fields) => {
                let start = out.len();
                // written in place at once: reading bytes back right after writing them stalls the CPU
                out.extend_from_slice(&[b'"'; LONGEST + 3]);
                if let Some([_, room @ .., _, _]) = out.last_chunk_mut::<{ LONGEST + 3 }>() {
                    let length = fields.write(room);
                    out[start + length + 2] = b',';
                    out.truncate(start + length + 3);
                }
                Ok(())
            }
        }
    }

    /// The order of two dates or times. Those of different precision that agree as far as they go have none.
    pub(crate) fn order(&self, other: &Self) -> Option<Ordering> {
        if let (Some(this), Some(other)) = (self.to_chrono(), other.to_chrono()) {
            return Some(this.cmp(&other));
        }
        self.with_text(|this| {
            other.with_text(|other| {
                let shared = this.len().min(other.len()).min(10);
                let order = this.bytes().take(shared).cmp(other.bytes().take(shared));
                (order.is_ne() || this.len() == other.len()).then_some(order)
            })
        })
    }

    /// The instant, when there is a time and an offset.
    #[must_use]
    pub fn to_chrono(&self) -> Option<Chrono<FixedOffset>> {
        let f = self.fields().filter(|f| f.precision.is_time())?;
        let offset = FixedOffset::east_opt(i32::from(f.offset) * 60)?;
        let nanos = f.fraction * 10_u32.pow(9 - u32::from(f.digits.min(9)));
        // chrono represents a leap second as nanoseconds beyond second 59
        let (second, nanos) =
            if f.second == 60 { (59, nanos + 1_000_000_000) } else { (u32::from(f.second), nanos) };
        self.to_date()?
            .and_hms_nano_opt(f.hour.into(), f.minute.into(), second, nanos)
            .and_then(|local| local.and_local_timezone(offset).single())
    }

    /// The date as written (in its own offset), when it is known to the day.
    #[must_use]
    pub fn to_date(&self) -> Option<NaiveDate> {
        let f =
            self.fields().filter(|f| !matches!(f.precision, Precision::Year | Precision::Month))?;
        NaiveDate::from_ymd_opt(f.year.into(), f.month.into(), f.day.into())
    }
}

impl Precision {
    fn is_time(self) -> bool {
        matches!(self, Self::Zulu | Self::East | Self::West)
    }
}

impl Fields {
    #[allow(clippy::cast_possible_truncation, reason = "two digits at a time")]
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
            if self.digits == 3 && self.fraction < 1000 {
                out[20] = b'0' + (self.fraction / 100) as u8;
                two(out, 21, (self.fraction % 100) as u8);
            } else {
                let mut rest = self.fraction;
                for digit in out[20..at].iter_mut().rev() {
                    *digit = b'0' + (rest % 10) as u8;
                    rest /= 10;
                }
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

#[inline]
fn two(out: &mut [u8; LONGEST], at: usize, value: u8) {
    out[at..at + 2].copy_from_slice(&PAIRS[usize::from(value)]);
}

/// A number of two digits, at most `max`.
#[inline]
fn number([tens, units]: [u8; 2], max: u8) -> Option<u8> {
    let (tens, units) = (tens.wrapping_sub(b'0'), units.wrapping_sub(b'0'));
    if tens > 9 || units > 9 {
        return None;
    }
    let value = tens * 10 + units;
    (value <= max).then_some(value)
}

/// Length of the usual form, with milliseconds and a numeric offset.
pub(crate) const USUAL: usize = 29;

/// Values of the digits of eight bytes at once (SWAR). `None`: a byte is not a digit where the pattern has `0`, or differs from the
/// pattern elsewhere.
fn digits(text: [u8; 8], pattern: [u8; 8]) -> Option<u64> {
    const TOPS: u64 = 0x8080_8080_8080_8080;
    let digits = u64::from_le_bytes(text) ^ u64::from_le_bytes(pattern);
    // the addition sets the top bit of a digit above 9, or of another byte above 0
    let room = pattern.map(|byte| if byte == b'0' { 0x76 } else { 0x7f });
    let over = digits.wrapping_add(u64::from_le_bytes(room)) | digits;
    (over & TOPS == 0).then_some(digits)
}

/// The two-digit numbers that start at each byte.
fn pairs(digits: u64) -> [u8; 8] {
    (digits.wrapping_mul(10).wrapping_add(digits >> 8)).to_le_bytes()
}

#[inline]
fn parse_usual(text: &[u8; USUAL]) -> Option<Fields> {
    let east = match text[23] {
        b'+' => true,
        b'-' => false,
        _ => return None,
    };
    let word = |at: usize| text[at..].first_chunk().copied();
    let (century, year, month, day, hour, minute, second, tenths, thousandths);
    [century, _, year, _, _, month, ..] = pairs(digits(word(0)?, *b"0000-00-")?);
    [day, _, _, hour, _, _, minute, _] = pairs(digits(word(8)?, *b"00T00:00")?);
    let seconds = digits(word(15)?, *b"0:00.000")?;
    [_, _, second, ..] = pairs(seconds);
    [_, _, _, _, _, tenths, ..] = seconds.to_le_bytes();
    [.., thousandths, _] = pairs(seconds);
    let [hours, _, _, minutes, ..] = pairs(digits(
        [text[24], text[25], text[26], text[27], text[28], 0, 0, 0],
        *b"00:00\0\0\0",
    )?);
    let year = u16::from(century) * 100 + u16::from(year);
    let is_date =
        year > 0 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    let is_time = hour <= 23 && minute <= 59 && second <= 60;
    let is_offset = hours <= 13 && minutes <= 59 || hours == 14 && minutes == 0;
    let offset = i16::from(hours) * 60 + i16::from(minutes);
    (is_date && is_time && is_offset).then_some(Fields {
        month,
        day,
        hour,
        minute,
        second,
        digits: 3,
        precision: if east { Precision::East } else { Precision::West },
        fraction: u32::from(tenths) * 100 + u32::from(thousandths),
        year,
        offset: if east { offset } else { -offset },
    })
}

fn parse(text: &[u8]) -> Option<Fields> {
    let (date, rest) = match text {
        [y0, y1, y2, y3] => ([*y0, *y1, *y2, *y3, b'-', b'0', b'1', b'-', b'0', b'1'], None),
        [y0, y1, y2, y3, dash, m0, m1] => {
            ([*y0, *y1, *y2, *y3, *dash, *m0, *m1, b'-', b'0', b'1'], None)
        }
        _ => {
            let (date, rest) = text.split_first_chunk()?;
            (*date, Some(rest).filter(|rest| !rest.is_empty()))
        }
    };
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = date else { return None };
    let year = u16::from(number([y0, y1], 99)?) * 100 + u16::from(number([y2, y3], 99)?);
    let month = number([m0, m1], 12).filter(|month| *month > 0)?;
    let day = number([d0, d1], days_in(year, month)).filter(|day| *day > 0)?;
    if year == 0 {
        return None;
    }
    let precision = match text.len() {
        4 => Precision::Year,
        7 => Precision::Month,
        _ => Precision::Day,
    };
    let mut f = Fields {
        month,
        day,
        hour: 0,
        minute: 0,
        second: 0,
        digits: 0,
        precision,
        fraction: 0,
        year,
        offset: 0,
    };
    match rest {
        Some(rest) => parse_time(rest, &mut f)?,
        // unused fields are zero, so that equal texts have equal fields
        None if precision == Precision::Year => (f.month, f.day) = (0, 0),
        None if precision == Precision::Month => f.day = 0,
        None => {}
    }
    Some(f)
}

/// Parses what follows the date: `T16:40:00.000+02:00`.
fn parse_time(text: &[u8], f: &mut Fields) -> Option<()> {
    let ([b'T', h0, h1, b':', m0, m1, b':', s0, s1], mut rest) = text.split_first_chunk()? else {
        return None;
    };
    f.hour = number([*h0, *h1], 23)?;
    f.minute = number([*m0, *m1], 59)?;
    f.second = number([*s0, *s1], 60)?;
    if let [b'.', digits @ ..] = rest {
        (f.fraction, f.digits, rest) = parse_fraction(digits)?;
    }
    let (sign, h, m) = match rest {
        [b'Z'] => {
            f.precision = Precision::Zulu;
            return Some(());
        }
        [sign, h0, h1, b':', m0, m1] => (sign, [*h0, *h1], [*m0, *m1]),
        _ => return None,
    };
    let hours = number(h, 14)?;
    let minutes = number(m, if hours == 14 { 0 } else { 59 })?;
    let offset = i16::from(hours) * 60 + i16::from(minutes);
    (f.precision, f.offset) = match sign {
        b'+' => (Precision::East, offset),
        b'-' => (Precision::West, -offset),
        _ => return None,
    };
    Some(())
}

/// The digits after the point, at most nine: their number, their count and what follows them.
#[inline]
fn parse_fraction(text: &[u8]) -> Option<(u32, u8, &[u8])> {
    if let Some((b"000", rest)) = text.split_first_chunk()
        && !rest.first()?.is_ascii_digit()
    {
        return Some((0, 3, rest));
    }
    let (mut fraction, mut count, mut rest) = (0, 0, text);
    while let [digit @ b'0'..=b'9', more @ ..] = rest {
        if count == 9 {
            return None;
        }
        fraction = fraction * 10 + u32::from(digit - b'0');
        count += 1;
        rest = more;
    }
    (count > 0).then_some((fraction, count, rest))
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for PartialDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.pad(text))
    }
}

impl fmt::Debug for PartialDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| fmt::Debug::fmt(text, f))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_sixteen_bytes() {
        assert_eq!(size_of::<PartialDateTime>(), 16);
        assert_eq!(size_of::<Option<PartialDateTime>>(), 16);
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
            assert_eq!(PartialDateTime::new(text).to_string(), text);
        }
    }

    #[test]
    fn reads_the_usual_length_as_any_other() {
        let usual = "2024-02-29T16:40:09.123+02:30";
        let others = ["0001-12-31T23:59:60.999-14:00", "1900-02-28T00:00:00.000-00:00"];
        for at in 0..USUAL {
            for byte in 0..=0x7f {
                let mut text = usual.as_bytes().to_vec();
                text[at] = byte;
                let known = parse(&text);
                text.push(b'"');
                let stamp = PartialDateTime::usual(&text).and_then(|stamp| stamp.fields());
                assert_eq!(stamp, known, "{}", text.escape_ascii());
            }
        }
        for text in others.into_iter().chain([usual]) {
            let quoted = PartialDateTime::usual(format!("{text}\",").as_bytes());
            assert_eq!(quoted, Some(PartialDateTime::new(text)));
            assert_eq!(PartialDateTime::usual(text.as_bytes()), None);
            assert_eq!(PartialDateTime::usual(format!("{text} \"").as_bytes()), None);
        }
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("2023-{month:02}-{day:02}T00:00:00.000+01:00");
                let known = parse(text.as_bytes());
                let usual = PartialDateTime::usual(format!("{text}\"").as_bytes());
                assert_eq!(usual.and_then(|stamp| stamp.fields()), known, "{text}");
            }
        }
    }

    #[test]
    fn the_usual_spelling_has_milliseconds_and_a_numeric_offset() {
        for usual in ["2026-03-02T09:00:00.000+01:00", "2026-03-02T09:00:00.000-04:00"] {
            assert!(PartialDateTime::new(usual).is_usual(), "{usual}");
        }
        for other in [
            "2026-03-02T09:00:00.000Z",
            "2026-03-02T09:00:00+01:00",
            "2026-03-02T09:00:00.00+01:00",
            "2026-03-02",
            "",
        ] {
            assert!(!PartialDateTime::new(other).is_usual(), "{other}");
        }
    }

    #[test]
    fn any_number_of_digits_is_a_fraction() {
        assert!(PartialDateTime::new("2024-06-12T16:40:00.12345678901234567890+02:00").has_time());
        assert!(!PartialDateTime::new("2024-06-12T16:40:00.1234567890x").has_time());
    }

    #[test]
    fn other_texts_are_not_dates() {
        for text in [
            "2023-02-29",
            "0000-01-01",
            "2024-13",
            "2024-6-1",
            "2024-06-12T24:00:00Z",
            "2024-06-12T16:40Z",
            "2024-06-12T16:40:00",
            "2024-06-12T16:40:00.Z",
            "2024-06-12T16:40:00+14:01",
            "2024-06-12t16:40:00Z",
            "2024-06-12T16:40:00+02:00 ",
            "",
        ] {
            assert_eq!(PartialDateTime::new(text).fields(), None, "{text}");
        }
    }
}
