//! Local times, and the instants they stand for.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeZone, Timelike};

use crate::{
    identifier::PostCode,
    r4::{Instant, writable},
    time::paris,
};

/// The time zone of a place: that of Paris, or a fixed UTC offset as overseas.
///
/// ```
/// use fhir_sas::{identifier::PostCode, time::Zone};
///
/// let réunion: PostCode = "97400".parse()?;
/// assert_eq!(
///     Zone::of_post_code(réunion),
///     chrono::FixedOffset::east_opt(4 * 3600).map(Zone::fixed)
/// );
/// assert_eq!(Zone::of_post_code("75011".parse()?), Some(Zone::PARIS));
/// // Saint-Pierre changes its clocks with America
/// assert_eq!(Zone::of_post_code("97500".parse()?), None);
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone(Option<FixedOffset>);

impl Zone {
    /// The zone of Paris, with summer time.
    pub const PARIS: Self = Self(None);

    /// A fixed UTC offset.
    #[must_use]
    pub const fn fixed(offset: FixedOffset) -> Self {
        Self(Some(offset))
    }

    /// The zone of a French post code. Those in 97 and 98 are overseas, except Monaco (980), which is in the zone of Paris.
    ///
    /// `None` where the code has no single fixed offset: Saint-Pierre-et-Miquelon (975), which follows American DST, French
    /// Polynesia (987), which has three zones, the southern lands (984), and unassigned codes. State the zone there.
    #[must_use]
    pub fn of_post_code(code: PostCode) -> Option<Self> {
        let hours = match code.as_str().get(..3)? {
            // Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin
            "971" | "972" | "977" | "978" => -4,
            "973" => -3,
            "974" => 4,
            "976" => 3,
            // Wallis-et-Futuna, Nouvelle-Calédonie
            "986" => 12,
            "988" => 11,
            "980" => return Some(Self::PARIS),
            code => return (!is_overseas(code)).then_some(Self::PARIS),
        };
        FixedOffset::east_opt(hours * 3600).map(Self::fixed)
    }

    /// The zone of an address by its post code: Paris if it has none, or is not French. `None`: it is overseas, and the code
    /// has no single fixed offset.
    pub(crate) fn of_address(code: Option<&str>) -> Option<Self> {
        let Some(code) = code else { return Some(Self::PARIS) };
        match code.parse::<PostCode>() {
            Ok(code) => Self::of_post_code(code),
            Err(_) => (!is_overseas(code)).then_some(Self::PARIS),
        }
    }

    /// The instant of a local time; `None` in a DST gap (the time does not exist) or a DST overlap (it exists twice).
    ///
    /// Use it for local times of an agenda, for bookings as for slots. A local time marked as UTC would be another
    /// hour.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use fhir_sas::time::Zone;
    ///
    /// let local = |day, hour| {
    ///     NaiveDate::from_ymd_opt(2026, 3, day)
    ///         .and_then(|day| day.and_hms_opt(hour, 30, 0))
    ///         .ok_or("a time")
    /// };
    /// let instant = Zone::PARIS.to_instant(local(2, 9)?).ok_or("no such time")?;
    /// assert_eq!(
    ///     fhir_sas::r4::Instant::try_from(instant)?.to_string(),
    ///     "2026-03-02T09:30:00.000+01:00"
    /// );
    /// assert_eq!(Zone::PARIS.to_instant(local(29, 2)?), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_instant(self, local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        self.instant(local).ok()
    }

    /// The fixed UTC offset; `None` for Paris.
    #[cfg(feature = "testing")]
    pub(crate) const fn offset(self) -> Option<FixedOffset> {
        self.0
    }

    /// The instant of a local time; `Err`: the count of instants, 0 in a DST gap and 2 in a DST overlap.
    pub(crate) fn instant(self, local: NaiveDateTime) -> Result<DateTime<FixedOffset>, usize> {
        if let Some(offset) = self.0 {
            return offset.from_local_datetime(&local).single().ok_or(0);
        }
        let mut found = paris::instants(local);
        match (found.next(), found.next()) {
            (Some(instant), None) => Ok(instant),
            (None, _) => Err(0),
            (Some(_), Some(_)) => Err(2),
        }
    }

    /// The same instant in local time: for pages that people read, and for bookings.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use fhir_sas::time::Zone;
    ///
    /// let instant = Utc.with_ymd_and_hms(2026, 7, 14, 8, 0, 0).single().ok_or("no such time")?;
    /// assert_eq!(Zone::PARIS.to_local(instant).to_string(), "2026-07-14 10:00:00 +02:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "as chrono's own functions take instants")]
    pub fn to_local<Tz: TimeZone>(self, instant: DateTime<Tz>) -> DateTime<FixedOffset> {
        let offset = self.0.unwrap_or_else(|| paris::offset_at(instant.naive_utc()));
        instant.with_timezone(&offset)
    }
}

/// Whether a post code, or what is left of one, is of the series that overseas codes have.
fn is_overseas(code: &str) -> bool {
    let mut digits = code.chars().filter(char::is_ascii_digit);
    digits.next() == Some('9') && matches!(digits.next(), Some('7' | '8'))
}

/// When a slot starts or ends: an instant with its offset, or a local time of the place.
///
/// Made from what an agenda holds: a `chrono::DateTime` of any zone, an [`Instant`], or a `chrono::NaiveDateTime`, which is a
/// local time of the place. An instant in UTC is written in the local time of the place: it stays the same instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotMoment(Kind);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Instant(DateTime<FixedOffset>),
    Local(NaiveDateTime),
    /// Not an instant, or one beyond the range of chrono.
    None,
}

/// Why a moment is not an instant that FHIR can represent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoInstant {
    /// The text is not an instant, or the year does not have four digits.
    Unwritable,
    /// It is in a DST gap.
    Skipped,
    /// It is in a DST overlap.
    Twice,
    /// The time zone is unknown.
    ZoneUnknown,
}

impl SlotMoment {
    pub(crate) fn instant(&self, zone: Option<Zone>) -> Result<DateTime<FixedOffset>, NoInstant> {
        let instant = match (&self.0, zone) {
            (Kind::Instant(instant), Some(zone))
                if instant.offset().fix().local_minus_utc() == 0 =>
            {
                zone.to_local(*instant)
            }
            (Kind::Instant(instant), _) => *instant,
            (Kind::Local(local), Some(zone)) => {
                zone.instant(*local).map_err(|found| match found {
                    0 => NoInstant::Skipped,
                    _ => NoInstant::Twice,
                })?
            }
            (Kind::Local(_), None) => return Err(NoInstant::ZoneUnknown),
            (Kind::None, _) => return Err(NoInstant::Unwritable),
        };
        tidy(&instant).ok_or(NoInstant::Unwritable)
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for SlotMoment {
    fn from(instant: DateTime<Tz>) -> Self {
        Self(Kind::Instant(instant.fixed_offset()))
    }
}

impl<Tz: TimeZone> From<&DateTime<Tz>> for SlotMoment {
    fn from(instant: &DateTime<Tz>) -> Self {
        Self(Kind::Instant(instant.fixed_offset()))
    }
}

impl From<NaiveDateTime> for SlotMoment {
    fn from(local: NaiveDateTime) -> Self {
        Self(Kind::Local(local))
    }
}

impl From<&Instant> for SlotMoment {
    fn from(instant: &Instant) -> Self {
        Self(instant.to_chrono().filter(|_| instant.is_valid()).map_or(Kind::None, Kind::Instant))
    }
}

impl From<Instant> for SlotMoment {
    fn from(instant: Instant) -> Self {
        Self::from(&instant)
    }
}

/// The same instant in what FHIR can write, a leap second as the end of the second before it.
pub(crate) fn tidy<Tz: TimeZone>(instant: &DateTime<Tz>) -> Option<DateTime<FixedOffset>> {
    let instant = instant.fixed_offset();
    let nanos = instant.nanosecond().min(999_999_999);
    writable(&instant.with_nanosecond(nanos)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_post_code_overseas_has_its_clocks_or_none() {
        let clocks = |code: &str| match Zone::of_address(Some(code)) {
            Some(Zone(None)) => "Paris".to_owned(),
            Some(Zone(Some(offset))) => offset.to_string(),
            None => "unknown".to_owned(),
        };
        for number in 0..100_000 {
            let code = format!("{number:05}");
            let expected = match number / 100 {
                971 | 972 | 977 | 978 => "-04:00",
                973 => "-03:00",
                974 => "+04:00",
                976 => "+03:00",
                986 => "+12:00",
                988 => "+11:00",
                970 | 975 | 979 | 981..=985 | 987 | 989 => "unknown",
                // Monaco among them
                _ => "Paris",
            };
            assert_eq!(clocks(&code), expected, "{code}");
        }
        for (code, expected) in [
            (" 98 000 ", "Paris"),
            ("97\u{a0}400", "+04:00"),
            ("", "Paris"),
            ("98", "unknown"),
            ("F-97400", "unknown"),
            ("974001", "unknown"),
            ("1050", "Paris"),
            ("é", "Paris"),
        ] {
            assert_eq!(clocks(code), expected, "{code}");
        }
        assert_eq!(Zone::of_address(None), Some(Zone::PARIS));
    }
}
