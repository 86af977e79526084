//! Local time: what instant the clock of a place means.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeZone};

use super::{paris, window::tidy};
use crate::{identifier::PostCode, r4::Instant};

/// What the clocks of a place show: those of Paris, or a fixed distance from UTC as overseas.
///
/// ```
/// use fhir_sas::{identifier::PostCode, search::Zone};
///
/// let réunion: PostCode = "97400".parse()?;
/// assert_eq!(Zone::of_post_code(réunion), chrono::FixedOffset::east_opt(4 * 3600).map(Zone::fixed));
/// assert_eq!(Zone::of_post_code("75011".parse()?), Some(Zone::PARIS));
/// assert_eq!(Zone::of_post_code("97500".parse()?), None); // Saint-Pierre changes its clocks with America
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone(Option<FixedOffset>);

impl Zone {
    /// The clocks of Paris, with their summer time.
    pub const PARIS: Self = Self(None);

    /// Clocks that never change.
    #[must_use]
    pub const fn fixed(offset: FixedOffset) -> Self {
        Self(Some(offset))
    }

    /// The clocks of a French post code. `None` for Saint-Pierre-et-Miquelon and the territories of the Pacific and the south:
    /// say it there.
    #[must_use]
    pub fn of_post_code(code: PostCode) -> Option<Self> {
        let hours = match code.as_str().get(..3).unwrap_or_default() {
            "971" | "972" => -4,
            "973" => -3,
            "974" => 4,
            "976" => 3,
            code if code.starts_with("97") || code.starts_with("98") && code != "980" => {
                return None;
            }
            _ => return Some(Self::PARIS),
        };
        FixedOffset::east_opt(hours * 3600).map(Self::fixed)
    }

    /// The instant that a local time means; `None` when the clocks skip it or show it twice, as they are put forward or back.
    ///
    /// This is how a local time of an agenda becomes an instant, for bookings as for slots. To mark it as UTC instead would send
    /// another hour.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use fhir_sas::search::Zone;
    ///
    /// let local = |day, hour| NaiveDate::from_ymd_opt(2026, 3, day).and_then(|day| day.and_hms_opt(hour, 30, 0)).ok_or("a time");
    /// let instant = Zone::PARIS.at(local(2, 9)?).ok_or("no such time")?;
    /// assert_eq!(fhir_sas::r4::Instant::from(instant).to_string(), "2026-03-02T09:30:00.000+01:00");
    /// assert_eq!(Zone::PARIS.at(local(29, 2)?), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn at(self, local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        self.instant(local).ok()
    }

    /// The distance from UTC of clocks that never change; `None` for those of Paris.
    #[cfg(feature = "proptest")]
    pub(crate) const fn offset(self) -> Option<FixedOffset> {
        self.0
    }

    /// The instant that a local time means: `Err` tells how many there are when it is not one, which happens when the clocks
    /// change.
    pub(super) fn instant(self, local: NaiveDateTime) -> Result<DateTime<FixedOffset>, usize> {
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

    /// The same instant as clocks show it there: for pages that people read, and for bookings.
    ///
    /// ```
    /// use chrono::{TimeZone, Utc};
    /// use fhir_sas::search::Zone;
    ///
    /// let instant = Utc.with_ymd_and_hms(2026, 7, 14, 8, 0, 0).single().ok_or("no such time")?;
    /// assert_eq!(Zone::PARIS.show(instant).to_string(), "2026-07-14 10:00:00 +02:00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "as chrono's own functions take instants")]
    pub fn show<Tz: TimeZone>(self, instant: DateTime<Tz>) -> DateTime<FixedOffset> {
        let offset = self.0.unwrap_or_else(|| paris::offset_at(instant.naive_utc()));
        instant.with_timezone(&offset)
    }
}

/// When a slot starts or ends: an instant with its offset, or what the clock of the place shows.
///
/// Made from what an agenda holds: a `chrono::DateTime` of any zone, an [`Instant`], or a `chrono::NaiveDateTime`, which is a
/// local time of the place. An instant in UTC is written in the local time of the place: it stays the same instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment(Kind);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Instant(DateTime<FixedOffset>),
    Local(NaiveDateTime),
    /// No instant, or one that chrono cannot hold.
    None,
}

/// Why a moment is no instant that FHIR can write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NoInstant {
    /// The text is none, or the year has not four digits.
    Unwritable,
    /// The clocks skip it.
    Skipped,
    /// The clocks show it twice.
    Twice,
    /// Nothing says which clocks.
    ZoneUnknown,
}

impl Moment {
    pub(super) fn instant(&self, zone: Option<Zone>) -> Result<DateTime<FixedOffset>, NoInstant> {
        let instant = match (&self.0, zone) {
            (Kind::Instant(instant), Some(zone))
                if instant.offset().fix().local_minus_utc() == 0 =>
            {
                zone.show(*instant)
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

impl<Tz: TimeZone> From<DateTime<Tz>> for Moment {
    fn from(instant: DateTime<Tz>) -> Self {
        Self(Kind::Instant(instant.fixed_offset()))
    }
}

impl<Tz: TimeZone> From<&DateTime<Tz>> for Moment {
    fn from(instant: &DateTime<Tz>) -> Self {
        Self(Kind::Instant(instant.fixed_offset()))
    }
}

impl From<NaiveDateTime> for Moment {
    fn from(local: NaiveDateTime) -> Self {
        Self(Kind::Local(local))
    }
}

impl From<&Instant> for Moment {
    fn from(instant: &Instant) -> Self {
        Self(instant.to_chrono().filter(|_| instant.is_valid()).map_or(Kind::None, Kind::Instant))
    }
}

impl From<Instant> for Moment {
    fn from(instant: Instant) -> Self {
        Self::from(&instant)
    }
}
