//! Values as people and programs write them: each is refused with a message, or means one thing however it is written.

use std::{
    fmt::{Debug, Display},
    str::FromStr,
};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use fhir_sas::{
    UseCase,
    booking::Platform,
    codes::Code,
    http::{can_serve, is_json},
    identifier::{
        Adeli, AdeliRang, AppointmentId, Finess, IdentifierError, Phone, PlaceId, PostCode,
        PractitionerId, RegulatorId, Rpps, RppsRang, Siret, StructureId,
    },
    r4::{self, ContactPoint, Decimal, Identifier, Instant},
    sso::Origin,
    terminology::{
        Booking, CodeError, Consultation, OrientationCategory, Profession, Specialty, Visibility,
    },
    time::Zone,
};

use super::assert_messages;
use crate::{exercise::LANGS, tree::is_number};

pub(crate) fn values(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    // many and long values are for the growth tests
    for line in text.lines().take(12) {
        if line.len() <= 4096 {
            identifiers(line);
            codes(line);
            times(line);
            addresses(line);
            decimal(line);
        }
    }
}

/// A value that was read is written in one form, which is read as the same value.
fn there_and_back<T>(text: &str) -> Option<T>
where
    T: FromStr<Err: Debug> + Display + PartialEq + Debug,
{
    let value = text.parse::<T>().ok()?;
    let shown = value.to_string();
    let again = shown.parse::<T>();
    assert_eq!(again.as_ref().ok(), Some(&value), "{shown:?} of {text:?}");
    assert_eq!(again.map(|again| again.to_string()).ok(), Some(shown));
    Some(value)
}

/// The same through the identifier that is sent.
fn as_identifier<T>(value: T, text: &str)
where
    T: Clone + PartialEq + Debug + Into<Identifier>,
    for<'a> T: TryFrom<&'a Identifier, Error = IdentifierError>,
{
    let sent: Identifier = value.clone().into();
    assert_eq!(T::try_from(&sent), Ok(value), "{text:?}");
    let written = r4::to_vec(&sent);
    let read = r4::read::<Identifier>(&written).expect("what is written is read");
    assert!(read.is_clean() && read.value == sent, "{text:?}");
}

fn messages(error: IdentifierError) {
    assert_messages(|lang| error.message(lang));
}

fn identifiers(text: &str) {
    if let Some(id) = there_and_back::<Rpps>(text) {
        let _ = id.has_valid_check_digit();
        as_identifier(id, text);
    }
    if let Some(id) = there_and_back::<Adeli>(text) {
        as_identifier(id, text);
    }
    there_and_back::<PractitionerId>(text);
    if let Some(id) = there_and_back::<Finess>(text) {
        let _ = id.has_valid_check_digit();
        assert_eq!(Finess::try_from(&id.cpts_identifier()), Ok(id));
    }
    if let Some(id) = there_and_back::<Siret>(text) {
        let _ = id.has_valid_check_digit();
        assert_eq!(Siret::try_from(&id.sos_identifier()), Ok(id));
    }
    there_and_back::<RppsRang>(text);
    there_and_back::<AdeliRang>(text);
    if let Some(id) = there_and_back::<StructureId>(text) {
        assert_eq!(StructureId::try_from(&id.role_identifier()), Ok(id));
    }
    for id in [RegulatorId::national(text), RegulatorId::technical(text), text.parse()] {
        match id {
            Ok(id) => {
                let _ = (id.kind(), id.practitioner());
                as_identifier(id, text);
            }
            Err(error) => messages(error),
        }
    }
    there_and_back::<AppointmentId>(text);
    there_and_back::<PlaceId>(text);
    for system in ["https://agenda.example.fr/rdv", "urn:oid:1.2.250.1.999", text] {
        if let Ok(id) = AppointmentId::new(system, text) {
            as_identifier(id.clone(), text);
            assert_eq!(id.to_string().parse(), Ok(id), "{system} {text:?}");
        }
        if let Ok(id) = PlaceId::new(system, text) {
            as_identifier(id.clone(), text);
            assert_eq!(id.to_string().parse(), Ok(id), "{system} {text:?}");
        }
    }
    if let Some(phone) = there_and_back::<Phone>(text) {
        let digits = phone.as_str().strip_prefix('+').expect("international");
        assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{phone}");
        assert!(digits.starts_with(phone.country_code().trim_start_matches('+')));
        assert_eq!(Phone::try_from(&ContactPoint::from(phone)), Ok(phone));
    }
    if let Some(code) = there_and_back::<PostCode>(text) {
        assert!(code.as_str().len() == 5 && code.as_str().is_ascii());
        let _ = Zone::of_post_code(code);
    }
    for error in [
        text.parse::<Rpps>().err(),
        text.parse::<Adeli>().err(),
        text.parse::<PractitionerId>().err(),
        text.parse::<StructureId>().err(),
        text.parse::<Phone>().err(),
        text.parse::<PostCode>().err(),
        text.parse::<AppointmentId>().err(),
    ] {
        error.into_iter().for_each(messages);
    }
}

fn codes(text: &str) {
    fn code<T>(text: &str)
    where
        T: FromStr<Err = CodeError> + Display + PartialEq + Debug,
    {
        there_and_back::<T>(text);
        if let Err(error) = text.parse::<T>() {
            assert_messages(|lang| error.message(lang));
        }
    }
    code::<Visibility>(text);
    code::<Consultation>(text);
    code::<Booking>(text);
    code::<OrientationCategory>(text);
    code::<Specialty>(text);
    code::<Profession>(text);
    let _ = text.parse::<UseCase>();
    for code in Code::named(text) {
        assert!(LANGS.iter().all(|lang| !code.page(*lang).is_empty()));
    }
    let _ = Code::nearest(text);
}

/// The instant of a text, where FHIR's format is chrono's: no other letters, offsets to 14:00.
fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-+:.TZ".contains(&byte));
    let instant = DateTime::parse_from_rfc3339(text).ok()?;
    let offset = instant.offset().local_minus_utc().abs();
    (plain && offset <= 14 * 3600 && !text.starts_with("0000")).then_some(instant)
}

fn times(text: &str) {
    let ours = Instant::from_text(text);
    assert_eq!(ours.to_string(), text);
    let expected = instant(text);
    assert_eq!(ours.is_valid(), expected.is_some(), "{text:?}");
    assert_eq!(ours.to_chrono(), expected, "{text:?}");
    assert_eq!(text.parse::<Instant>().is_ok(), expected.is_some(), "{text:?}");
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let day =
        day.filter(|day| text.len() == 10 && day.to_string() == text && !text.starts_with("0000"));
    let date = r4::Date::from_text(text);
    assert_eq!(date.to_string(), text);
    assert_eq!(date.to_chrono().filter(|_| text.len() == 10), day, "{text:?}");
    let date_time = r4::DateTime::from_text(text);
    assert_eq!(date_time.to_string(), text);
    assert_eq!(date_time.is_valid(), date.is_valid() || ours.is_valid(), "{text:?}");
    let time = r4::Time::from(text);
    assert_eq!(time.as_str(), text);
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b":.".contains(&byte));
    let expected_time = NaiveTime::parse_from_str(text, "%H:%M:%S%.f").ok();
    let complete = text.len() >= 8 && text.as_bytes().get(2) == Some(&b':') && !text.ends_with('.');
    let expected_time = expected_time.filter(|_| plain && complete && text.as_bytes()[5] == b':');
    assert_eq!(time.is_valid(), expected_time.is_some(), "{text:?}");
    assert_eq!(time.is_valid(), time.to_chrono().is_some(), "{text:?}");
    if let Some(instant) = expected {
        clocks(instant);
    }
}

/// The local time in Paris of an instant maps back to it, or is in a DST overlap.
fn clocks(instant: DateTime<FixedOffset>) {
    let shown = Zone::PARIS.to_local(instant);
    assert_eq!(shown, instant);
    let local: NaiveDateTime = shown.naive_local();
    assert!(Zone::PARIS.to_instant(local).is_none_or(|again| again == instant), "{instant}");
}

fn addresses(text: &str) {
    let _ = (is_json(text), can_serve(text));
    if let Some(origin) = Origin::of_url(text) {
        assert!(!origin.as_str().trim().is_empty());
        let _ = origin.is_sas();
    }
    let with = Origin::SAS.added_to(text);
    assert_eq!(Origin::of_url(&with), Some(Origin::SAS), "{with}");
    match Platform::at(text) {
        Ok(platform) => {
            assert_eq!(Platform::at(&platform.url()), Ok(platform.clone()), "{text:?}");
            assert!(platform.url().ends_with("/Appointment"));
        }
        Err(error) => assert_messages(|lang| error.message(lang)),
    }
}

fn decimal(text: &str) {
    let parsed = text.parse::<Decimal>();
    assert_eq!(parsed.is_ok(), is_number(text), "{text:?}");
    if let Ok(decimal) = parsed {
        assert_eq!(decimal.as_str(), text);
        let expected = text.parse::<f64>().expect("a number");
        assert_eq!(decimal.to_f64().to_bits(), expected.to_bits(), "{text}");
    }
}
