//! Addresses and opening hours, as places have them.

use chrono::{NaiveTime, Timelike, Weekday};

use super::IntoOptionalText;
use crate::{
    identifier::PostCode,
    r4::{Address, DaysOfWeek, FhirString, Location, LocationHoursOfOperation},
};

/// Street, post code and city. A post code loses its blanks; an invalid one stays and is reported by the check.
pub(crate) fn address(
    street: &impl IntoOptionalText,
    post_code: &impl IntoOptionalText,
    city: &impl IntoOptionalText,
) -> Address {
    let text = |text: &str| FhirString::from(text).into();
    let post_code = post_code.optional_text().map(|code| match code.parse::<PostCode>() {
        Ok(code) => text(code.as_str()),
        Err(_) => text(&code),
    });
    Address {
        line: street.optional_text().iter().map(|street| text(street)).collect(),
        city: city.optional_text().map(|city| text(&city)),
        postal_code: post_code,
        ..Address::default()
    }
}

/// Accessors of the address of a place.
pub(crate) struct Known {
    pub(crate) post_code: PostCode,
}

impl Known {
    pub(crate) fn of(location: &Location) -> Option<Self> {
        let code = location.address.as_ref()?.postal_code.as_ref()?.value()?;
        Some(Self { post_code: code.as_str().parse().ok()? })
    }
}

/// Days of the week from Monday on, as chrono and as FHIR have them.
const DAYS: [(Weekday, DaysOfWeek); 7] = [
    (Weekday::Mon, DaysOfWeek::MON),
    (Weekday::Tue, DaysOfWeek::TUE),
    (Weekday::Wed, DaysOfWeek::WED),
    (Weekday::Thu, DaysOfWeek::THU),
    (Weekday::Fri, DaysOfWeek::FRI),
    (Weekday::Sat, DaysOfWeek::SAT),
    (Weekday::Sun, DaysOfWeek::SUN),
];

/// When a place is open on some days. Fractions of a second are left out: the official validator refuses them in a check of a profile.
pub(crate) fn hours(
    days: impl IntoIterator<Item = Weekday>,
    opens: NaiveTime,
    closes: NaiveTime,
) -> LocationHoursOfOperation {
    let [opens, closes] = [opens, closes].map(|time| time.with_nanosecond(0).unwrap_or(time));
    let code = |day: Weekday| DAYS[day.num_days_from_monday() as usize].1.clone();
    LocationHoursOfOperation {
        days_of_week: days.into_iter().map(|day| code(day).into()).collect(),
        opening_time: Some(opens.into()).map(|time: crate::r4::Time| time.into()),
        closing_time: Some(closes.into()).map(|time: crate::r4::Time| time.into()),
        ..LocationHoursOfOperation::default()
    }
}

/// When a place is open: a day, when it opens, when it closes. What is not stated to the minute is left out.
pub(crate) fn opening_hours(
    hours: &[LocationHoursOfOperation],
) -> impl Iterator<Item = (Weekday, NaiveTime, NaiveTime)> {
    hours.iter().flat_map(|hours| {
        let opens = hours.opening_time.as_ref().and_then(|time| time.value()?.to_chrono());
        let closes = hours.closing_time.as_ref().and_then(|time| time.value()?.to_chrono());
        let days = hours.days_of_week.iter().filter_map(|day| day.value());
        let days = days.filter_map(|day| Some(DAYS.iter().find(|(_, code)| code == day)?.0));
        days.filter_map(move |day| Some((day, opens?, closes?)))
    })
}
