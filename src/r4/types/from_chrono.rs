//! Times of `chrono` as FHIR writes them.

use chrono::{DateTime as Chrono, Datelike, FixedOffset, NaiveDate, TimeZone, Timelike};

use crate::{
    diagnostic::Lang,
    lang::Text,
    r4::{Date, DateTime, Instant},
};

/// A time of `chrono` that FHIR cannot represent: its year is not from 1 to 9999, or its offset exceeds 14 hours.
///
/// ```
/// use chrono::{DateTime, FixedOffset, NaiveDate};
/// use fhir_sas::r4::{Date, Instant};
///
/// let date = NaiveDate::from_ymd_opt(10_000, 1, 1).ok_or("no such date")?;
/// let error = Date::try_from(date).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "Expected a year from 1 to 9999, which is all that FHIR can write; found another. Check the time."
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(crate::lang::Lang::En))]
pub struct TimeOutOfRange {
    part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Year,
    Offset,
}

impl TimeOutOfRange {
    const YEAR: Self = Self { part: Part::Year };
    const OFFSET: Self = Self { part: Part::Offset };

    /// What was expected, what was found, what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let text: Text = match self.part {
            Part::Year => [
                "Expected a year from 1 to 9999, which is all that FHIR can write; found another. Check the time.",
                "Attendu : une année de 1 à 9999, seules que FHIR sait écrire ; trouvé : une autre. Vérifiez l'heure.",
            ],
            Part::Offset => [
                "Expected an offset of at most 14 hours, which is all that FHIR can write; found a larger one. Convert \
                 the instant to another offset, such as UTC.",
                "Attendu : un décalage d'au plus 14 heures, seuls que FHIR sait écrire ; trouvé : un plus grand. \
                 Convertissez l'instant vers un autre décalage, comme UTC.",
            ],
        };
        lang.of(text).to_owned()
    }
}

/// Years that have four digits, of our era.
fn is_year(year: i32) -> bool {
    (1..=9999).contains(&year)
}

/// The same instant in the precision of FHIR: truncated to milliseconds, with an offset of whole minutes.
pub(crate) fn writable<T: TimeZone>(
    instant: &Chrono<T>,
) -> Result<Chrono<FixedOffset>, TimeOutOfRange> {
    const MOST: i32 = 14 * 60;
    let instant = instant.fixed_offset();
    // offsets were local mean times once (Paris: 9 min 21 s): only the offset is truncated, not the instant
    let minutes = instant.offset().local_minus_utc() / 60;
    let offset = FixedOffset::east_opt(minutes * 60).filter(|_| minutes.abs() <= MOST);
    let nanos = instant.nanosecond();
    let instant = instant
        .with_nanosecond(nanos - nanos % 1_000_000)
        .ok_or(TimeOutOfRange::YEAR)?
        .with_timezone(&offset.ok_or(TimeOutOfRange::OFFSET)?);
    if is_year(instant.year()) { Ok(instant) } else { Err(TimeOutOfRange::YEAR) }
}

/// The text of an instant that FHIR can write, as the guide's examples have it: milliseconds and a numeric offset.
fn text_of(instant: &Chrono<FixedOffset>) -> String {
    let minutes = instant.offset().local_minus_utc() / 60;
    let (sign, minutes) = if minutes < 0 { ('-', -minutes) } else { ('+', minutes) };
    // chrono represents a leap second as nanoseconds beyond second 59
    let millis = instant.nanosecond() / 1_000_000;
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}{sign}{:02}:{:02}",
        instant.year(),
        instant.month(),
        instant.day(),
        instant.hour(),
        instant.minute(),
        instant.second() + millis / 1000,
        millis % 1000,
        minutes / 60,
        minutes % 60
    )
}

/// Written with milliseconds and a numeric offset, as the guide's examples are; truncated to milliseconds.
impl<T: TimeZone> TryFrom<Chrono<T>> for Instant {
    type Error = TimeOutOfRange;

    fn try_from(instant: Chrono<T>) -> Result<Self, TimeOutOfRange> {
        writable(&instant).map(|instant| Self::from_text(&text_of(&instant)))
    }
}

/// Written with milliseconds and a numeric offset, as the guide's examples are; truncated to milliseconds.
impl<T: TimeZone> TryFrom<Chrono<T>> for DateTime {
    type Error = TimeOutOfRange;

    fn try_from(instant: Chrono<T>) -> Result<Self, TimeOutOfRange> {
        writable(&instant).map(|instant| Self::from_text(&text_of(&instant)))
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = TimeOutOfRange;

    fn try_from(date: NaiveDate) -> Result<Self, TimeOutOfRange> {
        if is_year(date.year()) {
            Ok(Self::from_text(&date.to_string()))
        } else {
            Err(TimeOutOfRange::YEAR)
        }
    }
}

impl Instant {
    /// An instant that is known to be [writable].
    pub(crate) fn of_writable(instant: &Chrono<FixedOffset>) -> Self {
        Self::from_text(&text_of(instant))
    }
}

/// Input of builders for a time: the FHIR type itself, or an instant of `chrono`, which is written with milliseconds and its
/// offset.
///
/// An instant that FHIR cannot write ([`TimeOutOfRange`]) becomes a text that is not a time, so that building the
/// resource reports it as not conformant.
pub trait IntoTime<T> {
    /// The time.
    fn into_time(self) -> T;
}

impl IntoTime<Self> for Instant {
    fn into_time(self) -> Self {
        self
    }
}

impl IntoTime<Self> for DateTime {
    fn into_time(self) -> Self {
        self
    }
}

impl<T: TimeZone> IntoTime<Instant> for Chrono<T> {
    fn into_time(self) -> Instant {
        Instant::from_text(&any_text_of(&self))
    }
}

impl<T: TimeZone> IntoTime<DateTime> for Chrono<T> {
    fn into_time(self) -> DateTime {
        DateTime::from_text(&any_text_of(&self))
    }
}

/// The text of an instant; for one that FHIR cannot represent, a text that is not a FHIR instant.
fn any_text_of<T: TimeZone>(instant: &Chrono<T>) -> String {
    match writable(instant) {
        Ok(instant) => text_of(&instant),
        Err(_) => format!("{:?}", instant.fixed_offset()),
    }
}
