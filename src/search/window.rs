//! The window of time in which slots are requested.

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeZone};

use super::fault::{Fault, FaultCode, RequestError};
use crate::{
    search::query_names::SLOTS,
    time::{Zone, tidy},
};

/// The time in which a slot is to start: both ends belong to it.
///
/// ```
/// use chrono::{DateTime, TimeDelta};
/// use fhir_sas::search::Window;
///
/// let start = DateTime::parse_from_rfc3339("2026-03-02T08:00:00+01:00")?;
/// let window = Window::new(start, start + TimeDelta::days(3))?;
/// assert!(window.contains(&start));
/// assert!(Window::new(window.end(), window.start()).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
}

impl Window {
    /// From one instant to another, kept to the millisecond. Their offsets are sent along.
    ///
    /// Pass times in the offset of Paris ([`Zone::to_local`] has it): a vendor that takes an end marked `+00:00` for a time of Paris,
    /// as the acceptance tests have it, leaves out the slots behind it.
    ///
    /// # Errors
    /// When it ends before it starts, or reaches beyond what FHIR can write: the years 1 to 9999, offsets of 14 hours.
    #[allow(clippy::needless_pass_by_value, reason = "as chrono's own functions take instants")]
    pub fn new<Tz: TimeZone>(start: DateTime<Tz>, end: DateTime<Tz>) -> Result<Self, RequestError> {
        let (start, end) = (tidy(&start), tidy(&end));
        let refused = |code| RequestError::of(Fault::new(code, &SLOTS, ""));
        let (Some(start), Some(end)) = (start, end) else {
            return Err(refused(FaultCode::WindowYear));
        };
        Self::of(start, end).ok_or_else(|| refused(FaultCode::WindowOrder))
    }

    pub(super) fn of(start: DateTime<FixedOffset>, end: DateTime<FixedOffset>) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// First instant at which a slot may start.
    #[must_use]
    pub fn start(&self) -> DateTime<FixedOffset> {
        self.start
    }

    /// Last instant at which a slot may start.
    #[must_use]
    pub fn end(&self) -> DateTime<FixedOffset> {
        self.end
    }

    /// First and last instant as clocks somewhere show them: for the query of an agenda that holds local times.
    ///
    /// ```
    /// use fhir_sas::{search::SlotSearch, time::Zone};
    ///
    /// let search = SlotSearch::parse(
    ///     "start=ge2026-03-02T08:00:00Z&start=le2026-03-04T22:00:00Z&status=free\
    ///     &schedule.actor:Practitioner.identifier=810002909371",
    /// )?;
    /// let (first, last) = search.window().local(Zone::PARIS);
    /// assert_eq!(first.to_string(), "2026-03-02 09:00:00");
    /// assert_eq!(last.to_string(), "2026-03-04 23:00:00.999"); // all of that second
    /// # Ok::<(), fhir_sas::search::RequestError>(())
    /// ```
    #[must_use]
    pub fn local(&self, zone: Zone) -> (NaiveDateTime, NaiveDateTime) {
        (zone.to_local(self.start).naive_local(), zone.to_local(self.end).naive_local())
    }

    /// Whether a slot with this start is requested.
    #[must_use]
    pub fn contains<Tz: TimeZone>(&self, start: &DateTime<Tz>) -> bool {
        self.start <= *start && *start <= self.end
    }

    /// Whether the window ends in UTC, and the local date of a slot's start is after its last date.
    ///
    /// The platform marks local times of Paris with `+00:00`. A slot that lies in the hour or two which that adds at the end of
    /// the window starts on a day that was not requested, and the acceptance tests refuse it.
    pub(crate) fn is_day_after(&self, start: &DateTime<FixedOffset>) -> bool {
        self.end.offset().local_minus_utc() == 0 && start.date_naive() > self.end.date_naive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_such_that_fhir_can_write_them() {
        let written = |start: DateTime<FixedOffset>| {
            Window::new(start, start)
                .map(|window| crate::r4::Instant::of_writable(&window.start).to_string())
        };
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap();
        assert_eq!(
            written(at("2026-03-02T08:00:00.9999999+01:00")).unwrap(),
            "2026-03-02T08:00:00.999+01:00"
        );
        // a leap second, and an offset of mean time
        assert_eq!(written(at("2016-12-31T23:59:60.5Z")).unwrap(), "2016-12-31T23:59:59.999+00:00");
        let mean = FixedOffset::east_opt(9 * 60 + 21).unwrap();
        let start = at("2026-03-02T08:00:00Z").with_timezone(&mean);
        assert_eq!(written(start).unwrap(), "2026-03-02T08:09:00.000+00:09");
        for far in [DateTime::<chrono::Utc>::MIN_UTC, DateTime::<chrono::Utc>::MAX_UTC] {
            for hours in [-14, 0, 14] {
                let offset = FixedOffset::east_opt(hours * 3600).unwrap();
                let refusal = written(far.with_timezone(&offset)).unwrap_err();
                assert_eq!(refusal.reasons()[0].code(), FaultCode::WindowYear);
            }
        }
        let far = FixedOffset::east_opt(15 * 3600).unwrap();
        let refusal = written(at("2026-03-02T08:00:00Z").with_timezone(&far)).unwrap_err();
        assert_eq!(refusal.reasons()[0].code(), FaultCode::WindowYear);
    }
}
