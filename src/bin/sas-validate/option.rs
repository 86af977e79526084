//! Values that options of several commands take.

use chrono::{DateTime, FixedOffset};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use fhir_sas::UseCase;

/// From the library's own list too.
pub(crate) fn flows() -> impl TypedValueParser<Value = UseCase> {
    let named = UseCase::ALL.iter().map(|flow| {
        let value = PossibleValue::new(flow.as_str());
        match flow {
            UseCase::IndividualPractitioner => value.help("Practitioners, each for their agenda"),
            UseCase::Cpts => value.help("Practitioners for slots offered through a CPTS"),
            UseCase::Sos => value.help("Places of an SOS Médecins association"),
            UseCase::Pdm => value.help("Bookings of the place de marché, with --guide next"),
            _ => value,
        }
    });
    PossibleValuesParser::new(named)
        .map(|name| name.parse().expect("only these names are let through"))
}

/// A time with its offset.
pub(crate) fn instant(text: &str) -> Result<DateTime<FixedOffset>, &'static str> {
    text.parse().map_err(|_| "expected date, time and offset, as in 2026-03-02T09:00:00+01:00")
}
