//! What members hold: texts, dates and times, numbers, codes.

use std::{
    borrow::Borrow,
    fmt,
    hash::{Hash, Hasher},
    ops::Deref,
};

use arcstr::ArcStr;
use chrono::{Datelike, FixedOffset, TimeDelta, TimeZone, Timelike};

use crate::terminology::system::{TRE_G15, TRE_R38};

/// A text, exactly as it came.
///
/// Short ones stand in place. The long ones of one message share its memory, so that reading a message takes one allocation for
/// all of them; keeping one keeps the text of the message.
#[derive(Clone)]
pub struct Text(Repr);

/// Bytes that are kept in place: a date and time, and the names of most clients and persons.
const SHORT: usize = 30;

#[derive(Clone)]
enum Repr {
    Short {
        length: u8,
        bytes: [u8; SHORT],
    },
    Literal(&'static str),
    /// A part of a longer text.
    Part {
        whole: ArcStr,
        start: u32,
        length: u32,
    },
    Whole(ArcStr),
}

/// Long texts that most messages have.
const OFTEN: [&str; 2] = [TRE_R38, TRE_G15];

impl Text {
    /// One that is part of the program.
    #[must_use]
    pub const fn literal(text: &'static str) -> Self {
        Self(Repr::Literal(text))
    }

    /// One without characters.
    pub(super) const EMPTY: Self = Self(Repr::Short { length: 0, bytes: [0; SHORT] });

    /// Makes an empty one a part of a text that was read.
    #[inline]
    pub(super) fn fill(&mut self, whole: &ArcStr, start: usize, end: usize) {
        let text = whole.as_bytes();
        match &mut self.0 {
            Repr::Short { length, bytes } if end - start <= SHORT => {
                #[allow(clippy::cast_possible_truncation, reason = "it is short")]
                let short_length = (end - start) as u8;
                *length = short_length;
                // A copy of fixed length, straight to its destination: a temporary would be read back at once, and a copy of
                // variable length is slower.
                match text.get(start..).and_then(<[u8]>::first_chunk) {
                    Some(chunk) => *bytes = *chunk,
                    None => *bytes = short(&text[start..end]),
                }
            }
            _ => *self = Self::long_part(whole, start, end),
        }
    }

    /// A part of a text that was read.
    pub(super) fn part(whole: &ArcStr, start: usize, end: usize) -> Self {
        let mut part = Self::EMPTY;
        part.fill(whole, start, end);
        part
    }

    fn long_part(whole: &ArcStr, start: usize, end: usize) -> Self {
        if let Some(often) = OFTEN.iter().find(|often| ***often == whole[start..end]) {
            return Self(Repr::Literal(often));
        }
        match (u32::try_from(start), u32::try_from(end - start)) {
            (Ok(start), Ok(length)) => Self(Repr::Part { whole: whole.clone(), start, length }),
            _ => whole[start..end].into(),
        }
    }

    /// The text.
    ///
    /// # Panics
    /// Never: what is kept was a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Short { .. } => std::str::from_utf8(self.as_bytes()).expect("made of a text"),
            Repr::Literal(text) => text,
            Repr::Part { whole, start, length } => {
                let start = *start as usize;
                &whole[start..start + *length as usize]
            }
            Repr::Whole(text) => text,
        }
    }

    /// The same without the question whether it is UTF-8.
    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Short { length, bytes } => &bytes[..usize::from(*length)],
            Repr::Literal(text) => text.as_bytes(),
            Repr::Part { whole, start, length } => {
                let start = *start as usize;
                &whole.as_bytes()[start..start + *length as usize]
            }
            Repr::Whole(text) => text.as_bytes(),
        }
    }
}

/// As many of the bytes as there is room for.
fn short(text: &[u8]) -> [u8; SHORT] {
    let mut bytes = [0; SHORT];
    bytes.iter_mut().zip(text).for_each(|(byte, of_text)| *byte = *of_text);
    bytes
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        match u8::try_from(text.len()) {
            Ok(length) if usize::from(length) <= SHORT => {
                Self(Repr::Short { length, bytes: short(text.as_bytes()) })
            }
            _ => Self(Repr::Whole(text.into())),
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// A number with the digits that it came with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(Text);

impl Number {
    /// Of the text of a JSON number.
    pub(super) fn of(text: Text) -> Self {
        Self(text)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its value, when it is a whole number that fits.
    #[must_use]
    pub fn to_u32(&self) -> Option<u32> {
        self.0.parse().ok()
    }
}

impl From<u32> for Number {
    fn from(number: u32) -> Self {
        Self(number.to_string().into())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A date and time, exactly as it came.
///
/// One that is made has seconds, no fraction, and a numeric offset; the offset of UTC is `-00:00`, as the header RC-DE wants it.
///
/// ```
/// use chrono::DateTime;
/// use fhir_sas::hub::HubDateTime;
///
/// let at = |text| DateTime::parse_from_rfc3339(text).map(HubDateTime::from);
/// assert_eq!(at("2026-03-02T09:00:00.250+01:00")?.as_str(), "2026-03-02T09:00:00+01:00");
/// assert_eq!(at("2026-03-02T09:00:00Z")?.as_str(), "2026-03-02T09:00:00-00:00");
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HubDateTime(Text);

impl HubDateTime {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// An empty one, to be filled.
    pub(super) const EMPTY: Self = Self(Text::EMPTY);

    pub(super) fn text_mut(&mut self) -> &mut Text {
        &mut self.0
    }

    /// The instant, with the offset that it came with. `None`: the text has another form than those that the schemas allow.
    #[must_use]
    pub fn to_chrono(&self) -> Option<chrono::DateTime<FixedOffset>> {
        if !is_date_time(&self.0) {
            return None;
        }
        chrono::DateTime::parse_from_rfc3339(&self.0).ok()
    }
}

impl From<Text> for HubDateTime {
    fn from(text: Text) -> Self {
        Self(text)
    }
}

impl<Tz: TimeZone> From<chrono::DateTime<Tz>> for HubDateTime {
    fn from(at: chrono::DateTime<Tz>) -> Self {
        let at = at.fixed_offset();
        // offsets are written in minutes: the local time is that of what is written, so that the instant stays
        let minutes = at.offset().local_minus_utc() / 60;
        let utc = at.naive_utc();
        let local = utc.checked_add_signed(TimeDelta::minutes(minutes.into())).unwrap_or(utc);
        let sign = if minutes > 0 { '+' } else { '-' };
        let (date, time, offset) = (local.date(), local.time(), minutes.unsigned_abs());
        let text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
            date.year(),
            date.month(),
            date.day(),
            time.hour(),
            time.minute(),
            time.second(),
            offset / 60,
            offset % 60,
        );
        Self(text.into())
    }
}

impl fmt::Display for HubDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The number that some digits write.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        let digit = char::from(*digit).to_digit(10)?;
        Some(number * 10 + digit)
    })
}

/// Whether a text is a `date-time` of RFC 3339, which is the format that the schemas name.
pub(super) fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some((date, rest)) = bytes.split_first_chunk::<10>() else { return false };
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *date else { return false };
    let Some(year) = number(&[y1, y2, y3, y4]) else { return false };
    let (Some(month), Some(day)) = (number(&[m1, m2]), number(&[d1, d2])) else { return false };
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day) && is_time(rest)
}

/// Whether a text is `T`, a time, perhaps a fraction of a second, and an offset.
fn is_time(text: &[u8]) -> bool {
    let Some((time, rest)) = text.split_first_chunk::<9>() else { return false };
    let [b'T' | b't', h1, h2, b':', m1, m2, b':', s1, s2] = *time else { return false };
    let (Some(hour), Some(minute), Some(second)) =
        (number(&[h1, h2]), number(&[m1, m2]), number(&[s1, s2]))
    else {
        return false;
    };
    let rest = match rest {
        [b'.', fraction @ ..] => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            &fraction[digits..]
        }
        rest => rest,
    };
    let offset = match *rest {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            match (number(&[h1, h2]), number(&[m1, m2])) {
                (Some(hours @ 0..=23), Some(minutes @ 0..=59)) => {
                    #[allow(clippy::cast_possible_wrap, reason = "less than a day")]
                    let offset = (hours * 60 + minutes) as i32;
                    Some(if sign == b'+' { offset } else { -offset })
                }
                _ => None,
            }
        }
        _ => None,
    };
    let Some(offset) = offset else { return false };
    // a leap second is the last one of a day of UTC
    #[allow(clippy::cast_possible_wrap, reason = "at most 99")]
    let at_midnight = || (hour as i32 * 60 + minute as i32 - offset).rem_euclid(1440) == 1439;
    hour <= 23 && minute <= 59 && (second <= 59 || second == 60 && at_midnight())
}

/// Whether a text has the form that the schemas demand of a message's dates and times: no fraction, a numeric offset.
pub(super) fn is_plain_date_time(text: &str) -> bool {
    const FORM: &[u8; 25] = b"0000-00-00T00:00:00+00:00";
    let bytes = text.as_bytes();
    bytes.len() == FORM.len()
        && bytes.iter().zip(FORM).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            b'+' => matches!(byte, b'+' | b'-'),
            form => byte == form,
        })
}

/// Whether a text is an RPPS number as the schemas have it: `81` and ten digits.
pub(super) fn is_rpps(text: &str) -> bool {
    text.len() == 12 && text.starts_with("81") && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Open sets of codes: the known ones, and any other text as it came.
macro_rules! open_codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal;)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
            /// Another text, which no schema allows.
            Other(Text),
        }

        impl $name {
            /// The texts of the known ones.
            pub const KNOWN: &'static [&'static str] = &[$($code,)*];

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Other(text) => text,
                }
            }

            /// Whether it is a known one.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }

            /// The known one with that text.
            pub(super) fn known(text: &[u8]) -> Option<Self> {
                $(if text == $code.as_bytes() {
                    return Some(Self::$variant);
                })*
                None
            }
        }

        impl From<Text> for $name {
            fn from(text: Text) -> Self {
                Self::known(text.as_bytes()).unwrap_or(Self::Other(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    )*};
}

open_codes! {
    /// What a message is for. Messages of the SAS are of the kinds `Report`, `Ack` and `Error`.
    MessageKind {
        /// It brings data.
        Report = "Report";
        /// Not used in the SAS: an update of an appointment is a `Report` too.
        Update = "Update";
        /// Not used in the SAS: a cancelled appointment is a `Report` too.
        Cancel = "Cancel";
        /// It acknowledges a message.
        Ack = "Ack";
        /// It reports an error.
        Error = "Error";
    }

    /// Whether a message counts. In the SAS it is always `Actual`.
    MessageStatus {
        /// It counts.
        Actual = "Actual";
        /// It is part of an exercise.
        Exercise = "Exercise";
        /// It is for the systems, not for people: allowed in the header only.
        System = "System";
    }

    /// Whether a message announces an appointment or brings a later version of it.
    AppointmentMethod {
        /// A new appointment.
        Create = "CreateAppointment";
        /// A later version, complete; a cancelled appointment too.
        Update = "UpdateAppointment";
    }

    /// What became of an appointment.
    AppointmentState {
        /// Somebody still has to confirm it: SOS Médecins.
        Pending = "pending";
        /// It is booked and confirmed.
        Booked = "booked";
        /// The patient came.
        Fulfilled = "fulfilled";
        /// The patient did not come.
        NoShow = "noshow";
        /// It is called off.
        Cancelled = "cancelled";
    }

    /// What kind of care the caller was sent to.
    Orientation {
        /// A practitioner through a CPTS.
        Cpts = "CPTS";
        /// A house of health professionals.
        Msp = "MSP";
        /// A health centre.
        Cds = "CDS";
        /// An SOS Médecins association.
        Sos = "SOS";
        /// A practitioner.
        Ps = "PS";
        /// The place de marché.
        Pdm = "PDM";
    }

    /// How far the receiver has got with a message.
    Step {
        /// It has received it.
        Received = "RECU";
        /// It could not process it.
        Error = "ERREUR";
        /// It has stored it.
        Integrated = "INTEGRE";
        /// Somebody has looked at it.
        Consulted = "CONSULTE";
        /// It has deleted it.
        Deleted = "SUPPRIME";
    }
}

/// The statuses that the envelope may have.
pub(super) const ENVELOPE_STATUSES: &[&str] = &["Actual", "Exercise"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times_are_those_of_the_schemas() {
        for text in [
            "2026-03-02T09:00:00+01:00",
            "2024-02-29T23:59:59-00:00",
            "2000-02-29t00:00:00.5z",
            "2016-12-31T23:59:60Z",
            "2017-01-01T00:59:60+01:00",
            "0000-01-01T00:00:00+23:59",
        ] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "",
            "2026-03-02",
            "2026-03-02T09:00:00",
            "2026-03-02 09:00:00+01:00",
            "2026-02-29T09:00:00+01:00",
            "1900-02-29T09:00:00+01:00",
            "2026-13-02T09:00:00+01:00",
            "2026-00-02T09:00:00+01:00",
            "2026-03-00T09:00:00+01:00",
            "2026-03-02T24:00:00+01:00",
            "2026-03-02T09:60:00+01:00",
            "2026-03-02T09:00:60+01:00",
            "2026-03-02T09:00:00.+01:00",
            "2026-03-02T09:00:00+24:00",
            "2026-03-02T09:00:00+01:60",
            "2026-03-02T09:00:00+0100",
            "2026-03-02T09:00:00+01:00 ",
            "2026-03-02T09:00:00é01:00",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
        assert!(is_plain_date_time("2026-13-99T09:00:00-01:00"));
        assert!(!is_plain_date_time("2026-03-02T09:00:00Z"));
        assert!(!is_plain_date_time("2026-03-02T09:00:00.5+01:00"));
    }
}
