//! Identifiers, values, texts, times.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::{
    collection::vec,
    option::weighted,
    prelude::*,
    sample::{Index, select},
    strategy::BoxedStrategy,
};

use super::clock;
use crate::{
    UseCase,
    identifier::{
        Adeli, AdeliRang, AppointmentId, Finess, Phone, PlaceId, PostCode, PractitionerId,
        RegulatorId, Rpps, RppsRang, Siret, StructureId,
    },
    terminology::{
        Booking, Consultation, OrientationCategory, Specialty, VendorSlotKind, Visibility,
    },
};

macro_rules! arbitrary {
    ($($name:ident = $strategy:expr;)*) => {$(
        impl Arbitrary for $name {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $strategy.boxed()
            }
        }
    )*};
}

/// An id: a first digit and a number of so many digits, the last of them right or not.
fn number<T: std::str::FromStr + std::fmt::Debug>(
    prefix: &'static str,
    digits: usize,
) -> impl Strategy<Value = T> {
    let most = 10_u64.pow(u32::try_from(digits).unwrap_or_default());
    (0..most).prop_filter_map("a number", move |number| {
        format!("{prefix}{number:0digits$}").parse().ok()
    })
}

/// Departments that ADELI numbers start with: with a letter in Corsica and overseas.
const DEPARTMENTS: &[&str] = &["01", "35", "75", "2A", "2B", "9A", "9F"];

fn of_department<T: std::str::FromStr + std::fmt::Debug>(
    digits: usize,
) -> impl Strategy<Value = T> {
    let most = 10_u64.pow(u32::try_from(digits).unwrap_or_default());
    (select(DEPARTMENTS), 0..most).prop_filter_map("a number", move |(department, number)| {
        format!("0{department}{number:0digits$}").parse().ok()
    })
}

/// Departments overseas have their own codes of country, and numbers that start with them.
fn phone() -> impl Strategy<Value = Phone> {
    const OVERSEAS: &[&str] = &[
        "262", "263", "269", "639", "692", "693", "590", "690", "691", "594", "694", "596", "696",
        "697",
    ];
    let number = |(start, number): (String, u32)| format!("0{start}{number:06}").parse().ok();
    prop_oneof![
        3 => (100..1000_u32).prop_map(|start| start.to_string()),
        1 => select(OVERSEAS).prop_map(str::to_owned),
    ]
    .prop_flat_map(|start| (Just(start), 0..1_000_000_u32))
    .prop_filter_map("a telephone number", number)
}

fn regulator_id() -> impl Strategy<Value = RegulatorId> {
    // of whatever version
    let uuid = any::<u128>().prop_map(|bits| {
        let part = |from: u32, digits: u32| bits << (4 * from) >> (128 - 4 * digits);
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            part(0, 8),
            part(8, 4),
            part(12, 4),
            part(16, 4),
            part(20, 12)
        )
    });
    let kinds: &[(&str, usize)] = &[("1", 11), ("3", 9), ("4", 9), ("5", 14), ("6", 14)];
    let structure =
        (select(kinds), 0..10_u64.pow(14), select(&["SR", "", "/a", "-é"][..]), 1..99_999_u32);
    let structure = structure.prop_map(|((digit, length), number, mark, own)| {
        let number: String = format!("{number:014}").chars().skip(14 - length).collect();
        format!("{digit}{number}/{own}{mark}")
    });
    prop_oneof![
        any::<PractitionerId>().prop_map(RegulatorId::from),
        structure.prop_filter_map("a national id", |id| RegulatorId::national(&id).ok()),
        prop_oneof![3 => uuid, 1 => text()]
            .prop_filter_map("a technical id", |id| RegulatorId::technical(&id).ok()),
    ]
}

/// Systems that vendors have: addresses and OIDs.
const SYSTEMS: &[&str] = &[
    "https://agenda.example.fr/rdv",
    "http://rdv.example.org",
    "urn:oid:1.2.250.1.999.7",
    "urn:uuid:0b5e9d4e-6a59-4b0f-8c9a-5d6b9b5a0f11",
];

arbitrary! {
    Rpps = number("8", 11);
    Adeli = of_department(7);
    PractitionerId = prop_oneof![
        3 => any::<Rpps>().prop_map(PractitionerId::from),
        1 => any::<Adeli>().prop_map(PractitionerId::from),
    ];
    Finess = number("1", 9);
    Siret = number("3", 14);
    RppsRang = number("4", 14);
    AdeliRang = of_department(9);
    StructureId = prop_oneof![
        any::<Finess>().prop_map(StructureId::from),
        any::<Siret>().prop_map(StructureId::from),
        any::<RppsRang>().prop_map(StructureId::from),
        any::<AdeliRang>().prop_map(StructureId::from),
    ];
    RegulatorId = regulator_id();
    Phone = phone();
    PostCode = prop_oneof![
        3 => (0..100_000_u32).prop_map(|code| format!("{code:05}")),
        1 => select(&["97110", "97200", "97300", "97400", "97600", "97500", "98800", "98000", "20000"][..])
            .prop_map(str::to_owned),
    ].prop_filter_map("a post code", |code| code.parse().ok());
    AppointmentId = (select(SYSTEMS), text())
        .prop_filter_map("an id", |(system, id)| AppointmentId::new(system, id).ok());
    PlaceId = (select(SYSTEMS), text())
        .prop_filter_map("an id", |(system, id)| PlaceId::new(system, id).ok());
    Visibility = select(Visibility::ALL);
    Consultation = select(Consultation::ALL);
    Booking = select(Booking::ALL);
    VendorSlotKind = select(VendorSlotKind::ALL);
    Specialty = select(Specialty::ALL);
    OrientationCategory = select(OrientationCategory::ALL);
    UseCase = select(UseCase::ALL);
}

/// Pieces of texts as people write them, and what programs stumble over.
const PIECES: &[&str] = &[
    "a",
    "Zoé",
    "MARTIN",
    "L'Haÿ-les-Roses",
    "œuf",
    "Ça",
    "ÎLE",
    "8 h",
    "n° 3",
    "1, rue de la Paix",
    "x",
    "0",
    "«\u{a0}rdv\u{a0}»",
    "\"",
    "\\",
    "\\n",
    "/",
    "{}",
    "null",
    "<b>",
    "&amp;",
    "%2B",
    "+",
    "|",
    "#",
    "\u{301}",
    "\u{2028}",
    "😀",
    "👩\u{200d}⚕\u{fe0f}",
    "漢字",
    "عيادة",
    "-",
    "—",
    ".",
    ";",
    "@",
];

/// Characters of several bytes that stand between any two others: with an accent, of other scripts, emoji, from right to left
/// and one that turns the direction of all that follows, one that combines with the character before it.
const FOREIGN: &[&str] = &[
    "é",
    "ß",
    "日",
    "𝄞",
    "😀",
    "👩\u{200d}⚕\u{fe0f}",
    "ש",
    "عيادة",
    "\u{202e}",
    "\u{301}",
    "\u{a0}",
];

/// Texts, some of them with a character of several bytes put in at any place, the ends included.
pub(super) fn with_foreign(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (text, weighted(0.3, (any::<Index>(), select(FOREIGN)))).prop_map(|(mut text, foreign)| {
        if let Some((place, foreign)) = foreign {
            let places: Vec<_> =
                text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            text.insert_str(places[place.index(places.len())], foreign);
        }
        text
    })
}

/// Texts that stand in resources as they are: one line, not blank, no blanks at the ends, French letters, quotes, emoji, what
/// looks like escapes or HTML, and characters of several bytes at any place.
pub fn text() -> impl Strategy<Value = String> {
    let odd = vec(any::<char>().prop_filter("no control character", |c| !c.is_control()), 1..8)
        .prop_map(String::from_iter);
    let piece = prop_oneof![9 => select(PIECES).prop_map(str::to_owned), 1 => odd];
    let joined = (vec(piece, 1..5), select(&["", " ", "  ", "\u{a0}"][..]))
        .prop_map(|(pieces, between)| pieces.join(between));
    with_foreign(joined)
        .prop_map(|text| text.trim_matches(crate::lang::is_blank).to_owned())
        .prop_filter("not blank", |text| !text.is_empty())
}

/// Ids of resources.
pub(super) fn id() -> impl Strategy<Value = String> {
    const LETTERS: &[u8] = b"abcxyzABCXYZ0123456789-.";
    prop_oneof![4 => vec(select(LETTERS), 1..12), 1 => vec(select(LETTERS), 64)]
        .prop_map(|bytes| bytes.into_iter().map(char::from).collect())
}

/// Addresses where slots are booked: with and without a query, a port, a fragment, letters that are not ASCII.
pub(super) fn booking_url() -> impl Strategy<Value = String> {
    const BASES: &[&str] = &[
        "https://agenda.example.fr/rdv?creneau=",
        "https://agenda.example.fr/rdv?lieu=a%20b&creneau=",
        "http://rdv.example.org:8080/",
        "HTTPS://Agenda.Example.FR/rdv/?a=1&a=2#creneau-",
        "https://[2001:db8::1]/rdv?c=",
        "https://médecin.example.fr/réservation?créneau=",
        "https://agenda.example.fr/😀/日本?عيادة=ש&c\u{301}=",
    ];
    (select(BASES), any::<u16>()).prop_map(|(base, slot)| format!("{base}{slot}"))
}

/// Distances from UTC that clocks show, in minutes: France and its departments overseas mostly, then any that FHIR can write.
fn offset() -> impl Strategy<Value = FixedOffset> {
    let minutes = prop_oneof![
        6 => select(&[60, 120][..]),
        2 => select(&[0, -240, -180, 180, 240][..]),
        1 => -840..=840_i32,
    ];
    minutes.prop_filter_map("an offset", |minutes| FixedOffset::east_opt(minutes * 60))
}

/// Local times: these years mostly, the hours when clocks change, the ends of years and of what FHIR can write.
pub(super) fn local_time() -> impl Strategy<Value = NaiveDateTime> {
    let near_change = (1996..2060_i32, any::<bool>(), -120..120_i64).prop_filter_map(
        "a change of clocks",
        |(year, spring, minutes)| {
            let change = clock::change(year, spring)?;
            Some(change + TimeDelta::minutes(60 + minutes))
        },
    );
    let day = |year: i32, day: u32, seconds: u32| {
        let time = NaiveDate::from_yo_opt(year, day)?.and_hms_opt(0, 0, 0)?;
        Some(time + TimeDelta::seconds(i64::from(seconds)))
    };
    let these_years = (2024..2030_i32, 1..=366_u32, 0..288_u32)
        .prop_filter_map("a day of the year", move |(year, of_year, step)| {
            day(year, of_year, step * 300)
        });
    let any_year = (2..9999_i32, select(&[1, 59, 60, 365, 366][..]), 0..86_400_u32)
        .prop_filter_map("a day of the year", move |(year, of_year, second)| {
            day(year, of_year, second)
        });
    prop_oneof![5 => these_years, 3 => near_change, 1 => any_year]
}

/// Instants, whole milliseconds, that FHIR can write.
pub(super) fn instant() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (local_time(), prop_oneof![4 => Just(0), 1 => 0..1000_i64], offset()).prop_filter_map(
        "an instant",
        |(local, millis, offset)| {
            let local = local + TimeDelta::milliseconds(millis);
            local.and_local_timezone(offset).single()
        },
    )
}

/// Times from a start to an end, in whole milliseconds: these years mostly, over changes of clocks and ends of years, in the
/// offsets of France and its departments overseas and in others. The end may have another offset than the start.
pub fn times() -> impl Strategy<Value = (DateTime<FixedOffset>, DateTime<FixedOffset>)> {
    let length = prop_oneof![
        6 => select(&[5, 10, 15, 20, 30, 60][..]).prop_map(|minutes| minutes * 60_000_i64),
        1 => 1..86_400_000_i64,
    ];
    (instant(), length, proptest::option::weighted(0.1, offset())).prop_filter_map(
        "an end that FHIR can write",
        |(start, length, offset)| {
            let end = start + TimeDelta::milliseconds(length);
            let end = offset.map_or(end, |offset| end.with_timezone(&offset));
            (1..=9999).contains(&end.year()).then_some((start, end))
        },
    )
}
