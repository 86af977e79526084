//! Searches, as the platform writes them and as others do.

use std::fmt::Write;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use proptest::{collection::vec, prelude::*, sample::select};

use super::{clock, value};
use crate::{
    UseCase,
    identifier::{PractitionerId, Siret, StructureId},
    search::{PlaceSearch, Search, SlotSearch, Window},
};

/// Windows: of a few days mostly, from and to the hour, from and to midnight in Paris, over changes of clocks and ends of years.
fn window() -> impl Strategy<Value = Window> {
    let length = prop_oneof![
        6 => (0..96_i64).prop_map(|hours| hours * 3_600_000),
        1 => Just(0),
        1 => 0..400_000_000_i64,
    ];
    let to_the_instant = (value::instant(), length);
    let to_the_instant =
        to_the_instant.prop_map(|(start, length)| (start, start + TimeDelta::milliseconds(length)));
    let day = |day: NaiveDateTime, days: i64| {
        let last = (day.date() + TimeDelta::days(days)).and_hms_milli_opt(23, 59, 59, 999)?;
        Some((clock::in_paris(day.date().and_time(NaiveTime::MIN))?, clock::in_paris(last)?))
    };
    let whole_days = (value::local_time(), 0..4_i64)
        .prop_filter_map("days in Paris", move |(first, days)| day(first, days));
    // times of Paris, marked as if they were those of UTC
    let as_platform = (value::local_time(), 0..4_i64).prop_filter_map(
        "days as the platform marks them",
        |(first, days)| {
            let last = (first.date() + TimeDelta::days(days)).and_hms_opt(23, 59, 59)?;
            (first <= last).then(|| (first.and_utc().fixed_offset(), last.and_utc().fixed_offset()))
        },
    );
    prop_oneof![4 => to_the_instant, 2 => whole_days, 2 => as_platform]
        .prop_filter_map("a window", |(start, end)| Window::new(start, end).ok())
}

/// The flow itself when its slots are searched, or else that of practitioners, which stands in.
pub(super) const fn searched(flow: UseCase) -> UseCase {
    match flow {
        UseCase::Pdm => UseCase::IndividualPractitioner,
        flow => flow,
    }
}

/// Searches of a flow: windows of any kind, one to 25 ids. For the place de marché, which has none, those of practitioners.
pub fn search(flow: UseCase) -> impl Strategy<Value = Search> {
    let flow = searched(flow);
    let few = || prop_oneof![9 => 1..4_usize, 1 => 4..26_usize];
    // each pair has both kinds of number; the flow determines which one is used
    let ids = few().prop_flat_map(|count| vec((any::<PractitionerId>(), any::<Siret>()), count));
    (window(), ids, proptest::option::weighted(0.2, 1..2000_u32))
        .prop_filter_map("a search", move |(window, ids, count)| made(flow, window, &ids, count))
}

fn made(
    flow: UseCase,
    window: Window,
    ids: &[(PractitionerId, Siret)],
    count: Option<u32>,
) -> Option<Search> {
    let slots = |search: SlotSearch| match count {
        Some(count) => Search::Slots(search.with_count(count)),
        None => Search::Slots(search),
    };
    let people = ids.iter().map(|(person, _)| *person);
    match flow {
        UseCase::IndividualPractitioner | UseCase::Pdm => {
            SlotSearch::individual(window, people).map(slots).ok()
        }
        UseCase::Cpts => SlotSearch::cpts(window, people).map(slots).ok(),
        UseCase::Sos => {
            let structures = ids.iter().map(|(_, siret)| StructureId::from(*siret));
            let search = PlaceSearch::sos(window, structures).ok()?;
            Some(Search::Places(match count {
                Some(count) => search.with_count(count),
                None => search,
            }))
        }
    }
}

/// A search, and a query for the same in another form than the platform's: parameters in any order, escapes or none, ids
/// with and without prefix and system, in one list or several, times in other offsets or without one, parameters that nobody
/// knows.
///
/// ```
/// use fhir_sas::{UseCase, search::SlotSearch, testing};
/// use proptest::{prelude::*, test_runner::TestRunner};
///
/// TestRunner::default().run(
///     &testing::sloppy_search(UseCase::Cpts),
///     |(search, query)| {
///         let read = SlotSearch::parse(&query)
///             .map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
///         prop_assert!(
///             read.practitioners().iter().map(AsRef::as_ref).eq(search.requested())
///         );
///         Ok(())
///     },
/// )?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sloppy_search(flow: UseCase) -> impl Strategy<Value = (Search, String)> {
    let habits = (
        any::<[u8; 16]>(),
        vec((0..8_usize, any::<bool>(), any::<u8>()), 25),
        vec(select(UNKNOWN), 0..3),
        any::<u64>(),
    );
    (search(flow), habits).prop_map(|(search, (habits, ids, unknown, order))| {
        let query = Sloppy { search: &search, habits }.query(&ids, &unknown, order);
        (search, query)
    })
}

/// Parameters that servers must ignore.
const UNKNOWN: &[&str] = &[
    "_sort=start",
    "origin=sas",
    "_format=json",
    "_format=application%2Ffhir%2Bjson",
    "x",
    "=",
    "",
    "_pretty=true",
    "é=😀",
    "%D8%B9=%E2%80%AE%F0%9F%98%80",
];

struct Sloppy<'s> {
    search: &'s Search,
    habits: [u8; 16],
}

impl Sloppy<'_> {
    fn query(&self, ids: &[(usize, bool, u8)], unknown: &[&str], order: u64) -> String {
        let window = self.search.window();
        let flow = self.search.use_case();
        let has = flow == UseCase::Sos && self.habits[0].is_multiple_of(2);
        let of_slot =
            |name: &str| if has { format!("_has:Slot:schedule:{name}") } else { name.to_owned() };
        let start = self.time(window.start(), false, self.habits[1]);
        let end = self.time(window.end(), true, self.habits[2]);
        let mut parameters =
            vec![(of_slot("start"), format!("ge{start}")), (of_slot("start"), format!("le{end}"))];
        if !self.habits[3].is_multiple_of(8) {
            parameters.push((of_slot("status"), "free".to_owned()));
        }
        let includes: &[(&str, &str)] = match flow {
            UseCase::Sos => &[
                ("_revinclude", "Slot:schedule"),
                ("_include", "Schedule:actor:Location"),
                ("_include:iterate", "Location:Organization"),
            ],
            _ => &[("_include", "Slot:schedule"), ("_include:iterate", "Schedule:actor")],
        };
        let wanted = includes.iter().zip(&self.habits[4..7]).filter(|(_, habit)| *habit % 4 != 0);
        parameters
            .extend(wanted.map(|((name, value), _)| ((*name).to_owned(), (*value).to_owned())));
        if flow == UseCase::Cpts {
            parameters.push(("_include".to_owned(), "Slot:service-type-reference".to_owned()));
        }
        let count = match self.search {
            Search::Slots(search) => search.count(),
            Search::Places(search) => search.count(),
        };
        parameters.extend(count.map(|count| ("_count".to_owned(), count.to_string())));
        let mut written: Vec<_> = parameters
            .iter()
            .enumerate()
            .map(|(at, (name, value))| {
                let all = self.habits[7] >> (at % 8) & 1 == 1;
                [&escaped(name, all && at % 2 == 0), "=", &escaped(value, all)].concat()
            })
            .collect();
        // a bare `+` in front of an offset, and the blank that a decoder made of it
        for part in &mut written {
            match self.habits[8] % 4 {
                0 => *part = part.replace("%2B", "+"),
                1 => *part = part.replace("%2B", "%20"),
                _ => {}
            }
        }
        let places = unknown.iter().map(|unknown| (*unknown).to_owned());
        written.extend(places);
        let asked = written.len();
        written.extend(self.ids(ids));
        shuffle(&mut written, asked, order);
        let mark = if self.habits[9].is_multiple_of(4) { "?" } else { "" };
        [mark, &written.join("&")].concat()
    }

    /// The ids, in their order: in one list or several.
    fn ids(&self, habits: &[(usize, bool, u8)]) -> Vec<String> {
        let (name, oid) = match self.search {
            Search::Slots(_) => ("schedule.actor:Practitioner.identifier", "1.2.250.1.71.4.2.1"),
            Search::Places(_) => ("actor:Location.organization.identifier", "1.2.250.1.71.4.2.2"),
        };
        let mut lists: Vec<String> = Vec::new();
        for (id, (form, separate, blank)) in self.search.requested().zip(habits) {
            let number = id.get(1..).unwrap_or_default();
            let token = match form {
                0 => format!("urn:oid:{oid}|{id}"),
                1 => format!("urn:oid:{oid}%7C{id}"),
                2 => format!("urn%3Aoid%3A{oid}%7c{number}"),
                3 => id.to_owned(),
                4 => number.to_owned(),
                5 => format!("{oid}|{id}"),
                // the guide's own sample has lost the % of the escape
                6 => format!("urn:oid:{oid}7C{id}"),
                _ => format!("|{id}"),
            };
            let blank = ["", "", " ", "%20", "+", "%0A", "\n", ""][usize::from(*blank % 8)];
            match lists.last_mut() {
                Some(list) if !separate => {
                    let comma = if self.habits[10].is_multiple_of(2) { "," } else { "%2C" };
                    let twice = if blank.is_empty() { "" } else { comma };
                    list.extend([comma, twice, blank, &token, blank]);
                }
                _ => lists.push(format!("{name}={blank}{token}")),
            }
        }
        lists
    }

    /// The same instant in another form: in another offset, as a time of Paris, with less of it written.
    fn time(&self, instant: DateTime<FixedOffset>, is_end: bool, habit: u8) -> String {
        let local = |instant: DateTime<FixedOffset>| instant.naive_local();
        let in_paris = FixedOffset::east_opt(3600 * clock::paris_hours(instant.naive_utc()))
            .map(|offset| instant.with_timezone(&offset))
            .filter(|shown| clock::in_paris(local(*shown)) == Some(*shown));
        let shown = match habit % 4 {
            0 => FixedOffset::east_opt(i32::from(self.habits[11]) * 60 - 120 * 60)
                .map(|offset| instant.with_timezone(&offset)),
            1 => Some(instant.to_utc().fixed_offset()),
            2 => in_paris,
            _ => None,
        };
        // whose year has four digits, and is one that FHIR has
        let shown = shown.filter(|shown| (1..=9999).contains(&shown.year())).unwrap_or(instant);
        let bare = habit % 4 == 2 && in_paris.is_some_and(|paris| paris.offset() == shown.offset());
        let offset = match shown.offset().local_minus_utc() / 60 {
            _ if bare => String::new(),
            0 if habit & 64 == 0 => "Z".to_owned(),
            minutes => {
                let sign = if minutes < 0 { "-" } else { "%2B" };
                // ISO 8601 has offsets without a colon too, as PHP writes them
                let colon = if habit & 8 == 0 { ":" } else { "" };
                format!("{sign}{:02}{colon}{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        };
        let text = local(shown);
        let mut written = format!("{:04}-{:02}-{:02}", text.year(), text.month(), text.day());
        let _ = write!(written, "T{:02}:{:02}", text.hour(), text.minute());
        // what is left out from the right counts as its first value at the start, as its last at the end
        let (second, milli) = (text.second(), text.and_utc().timestamp_subsec_millis());
        let edge = if is_end { (59, 999) } else { (0, 0) };
        let to_the_minute = (second, milli) == edge && habit & 32 == 0;
        let of_day = (text.hour(), text.minute()) == if is_end { (23, 59) } else { (0, 0) };
        if bare && to_the_minute && of_day && habit & 16 == 0 {
            written.truncate(10);
            return written;
        }
        if !to_the_minute {
            let _ = write!(written, ":{second:02}");
            if milli != edge.1 || habit & 16 == 0 {
                let _ = write!(written, ".{milli:03}");
            }
        }
        written + &offset
    }
}

/// A value as an address has it: what must be escaped, or all that may be.
fn escaped(text: &str, all: bool) -> String {
    if !all {
        return text.to_owned();
    }
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._%".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

/// Any order, but that the lists of ids, which come last, stay in theirs.
fn shuffle(parts: &mut [String], asked: usize, order: u64) {
    let mut state = order;
    let mut next = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % below.max(1)
    };
    for at in (1..asked).rev() {
        parts.swap(at, next(at + 1));
    }
    let turn = next(parts.len() + 1);
    let ordered = parts.len() - asked;
    // in front, or at the end
    if turn % 2 == 0 {
        parts.rotate_right(ordered);
    }
}
