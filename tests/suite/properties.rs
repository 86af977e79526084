//! What holds of any value.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveTime, Timelike};
use fhir_sas::{
    diagnostic::Lang,
    r4::{
        self, Decimal, FhirString, Instant, IntoTime, Location, Practitioner, Resource, Slot, Time,
        reflect::{MemberInfo, PartialDateTime},
    },
    validate::{Layer, Validator},
};
use proptest::prelude::*;

use super::{
    catalogue::{RESOURCES, choice_name, has_sibling, is_primitive, kind, members},
    damage::SEARCHSET,
    round::{assert_loss_free, assert_serde, assert_stable},
    tree::Tree,
    values::OTHERS,
};

/// The defaults, but that nothing is written beside the tests.
pub(super) fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

const NUMBER: &str = "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,5})?";

/// Names that R4 has somewhere, so that what is odd gets into fields too.
pub(super) const NAMES: &[&str] = &[
    "id",
    "_id",
    "meta",
    "profile",
    "_profile",
    "extension",
    "modifierExtension",
    "url",
    "valueString",
    "_valueString",
    "valueTiming",
    "valuePeriod",
    "valueDosage",
    "repeat",
    "boundsPeriod",
    "doseAndRate",
    "doseRange",
    "asNeededBoolean",
    "_asNeededBoolean",
    "contained",
    "entry",
    "resource",
    "resourceType",
    "given",
    "_given",
    "name",
    "coding",
    "code",
    "text",
    "status",
    "_status",
    "start",
    "_start",
    "end",
    "total",
    "position",
    "longitude",
    "issue",
    "reference",
];

/// Characters of several bytes: with an accent, of other scripts, emoji, from right to left and one that turns the direction of
/// what follows, one that combines with the character before it.
pub(super) const FOREIGN: &[&str] = &[
    "é",
    "日",
    "😀",
    "ש",
    "عيادة",
    "\u{202e}",
    "\u{301}",
    "👩\u{200d}⚕\u{fe0f}",
    "٣",
    "\u{10ffff}",
];

/// Puts a piece into a text, or in the place of a character of it.
pub(super) fn put(text: &str, place: usize, piece: &str, replace: bool) -> String {
    let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let at = places[place % places.len()];
    let rest = &text[at..];
    let skipped = if replace { rest.chars().next().map_or(0, char::len_utf8) } else { 0 };
    [&text[..at], piece, &rest[skipped..]].concat()
}

/// Values as FHIR and the guide have them.
const VALUES: &[&str] = &[
    "2024-06-12T16:40:00.000+02:00",
    "2024-06-12",
    "2024",
    "16:40:00",
    "810002909371",
    "3456780581/11242343",
    "+33240112233",
    "44000",
    "urn:oid:1.2.250.1.71.4.2.1",
    "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
    "https://agenda.example.fr/rdv?creneau=7#a",
    "Practitioner/1/_history/2",
    "#a",
    "fr-FR",
    "free",
    "YWJj",
    "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a</p></div>",
    "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur|1.2.0",
];

/// Values that are nearly right: a character of several bytes stands anywhere in them.
pub(super) fn nearly() -> impl Strategy<Value = String> {
    let pick = proptest::sample::select;
    (pick(VALUES), any::<usize>(), pick(FOREIGN), any::<bool>())
        .prop_map(|(value, place, piece, replace)| put(value, place, piece, replace))
}

pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        nearly(),
        proptest::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
        proptest::collection::vec(0..0x80_u8, 0..12)
            .prop_map(|bytes| bytes.into_iter().map(char::from).collect()),
        proptest::sample::select(
            &["Slot", "Patient", "Bundle", "free", "2024-06", "urn:a", "", " ", "\u{0}"][..]
        )
        .prop_map(str::to_owned),
    ]
}

pub(super) fn any_json() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        Just(Tree::Null),
        any::<bool>().prop_map(Tree::Boolean),
        NUMBER.prop_map(Tree::Number),
        text().prop_map(Tree::Text),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        let name =
            prop_oneof![3 => proptest::sample::select(NAMES).prop_map(str::to_owned), 1 => text()];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Tree::Array),
            proptest::collection::btree_map(name, inner, 0..6).prop_map(Tree::Object),
        ]
    })
}

impl Tree {
    pub(super) fn count(&self) -> usize {
        1 + match self {
            Self::Array(items) => items.iter().map(Self::count).sum(),
            Self::Object(members) => members.values().map(Self::count).sum(),
            _ => 0,
        }
    }

    /// The value that is met as number `at` on a walk.
    pub(super) fn nth(&mut self, at: &mut usize) -> Option<&mut Self> {
        if *at == 0 {
            return Some(self);
        }
        *at -= 1;
        match self {
            Self::Array(items) => items.iter_mut().find_map(|item| item.nth(at)),
            Self::Object(members) => members.values_mut().find_map(|value| value.nth(at)),
            _ => None,
        }
    }
}

proptest! {
    #![proptest_config(config())]

    /// Any JSON at any place of an answer: read, reported, written.
    #[test]
    fn any_json_anywhere(
        place in any::<proptest::sample::Index>(),
        value in any_json(),
        name in prop_oneof![proptest::sample::select(NAMES).prop_map(str::to_owned), text()],
        index in any::<proptest::sample::Index>(),
        replace in any::<bool>(),
    ) {
        let mut tree = Tree::of(SEARCHSET).expect("JSON");
        let mut at = place.index(tree.count());
        match tree.nth(&mut at).expect("a place") {
            Tree::Array(items) if !replace => items.insert(index.index(items.len() + 1), value),
            Tree::Object(members) if !replace => drop(members.insert(name, value)),
            other => *other = value,
        }
        let text = tree.to_string();
        let read = r4::read::<Resource>(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        assert_loss_free(&read.value, text.as_bytes());
        prop_assert_eq!(read.issues().len(), read.issue_count());
        for layer in Layer::ALL {
            let report = Validator::new(*layer).check_read(&read);
            prop_assert!(!report.to_string().is_empty());
        }
        // what was written has the same faults
        let again = r4::to_vec(&read.value);
        prop_assert_eq!(r4::read::<Resource>(&again).expect("JSON").issue_count(), read.issue_count());
    }

    /// A member that is doubled with whatever value: the last one counts, and nothing else changes.
    #[test]
    fn any_member_doubled(
        name in proptest::sample::select(&["given", "_given", "prefix", "text", "_text", "period", "use", "extension", "x"][..]),
        values in proptest::collection::vec(any_json(), 1..4),
        after in any::<bool>(),
    ) {
        let before = r#""given":["a",null],"_given":[null,{"id":"g"}],"prefix":["M"],"text":"t","period":{"start":"2024"},"use":"usual""#;
        let mut members: Vec<_> = values.iter().map(|value| format!(r#""{name}":{value}"#)).collect();
        members.insert(usize::from(after), before.to_owned());
        let text = format!(r#"{{"resourceType":"Practitioner","name":[{{{}}}]}}"#, members.join(","));
        let read = r4::read::<Resource>(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        assert_loss_free(&read.value, text.as_bytes());
    }

    /// Whatever R4 allows is read without an issue and comes back.
    #[test]
    fn any_resource(which in 0..RESOURCES.len(), seed in proptest::collection::vec(any::<u16>(), 0..400)) {
        let text = object(&mut Seed(seed.iter()), RESOURCES[which].name, 0);
        let (_, issues) = (RESOURCES[which].read)(&text);
        prop_assert_eq!(issues, 0, "{}", text);
        let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
        prop_assert!(read.is_clean(), "{:?}: {}", read.issues(), text);
        assert_loss_free(&read.value, text.as_bytes());
        assert_serde(&read.value, text.as_bytes());
        assert_stable(&read.value);
    }

    #[test]
    fn any_decimal_to_the_digit(number in NUMBER) {
        let text = format!(r#"{{"resourceType":"Location","position":{{"longitude":{number},"latitude":1}},"x":[{number}]}}"#);
        let read = r4::read::<Location>(text.as_bytes()).expect("JSON");
        let position = read.value.position.as_ref().expect("a position");
        prop_assert_eq!(position.longitude.as_ref().and_then(|decimal| decimal.value()).map(Decimal::as_str), Some(&*number));
        prop_assert_eq!(r4::to_string(&read.value), text);
        let parsed: Decimal = number.parse().expect("a number");
        prop_assert_eq!(parsed.to_string(), number.clone());
        prop_assert_eq!(parsed.to_f64().to_bits(), number.parse::<f64>().expect("a number").to_bits());
    }

    #[test]
    fn no_other_text_is_a_decimal(text in "[-+.0-9eE ]{0,8}") {
        prop_assert_eq!(text.parse::<Decimal>().is_ok(), matches!(Tree::of(text.as_bytes()), Some(Tree::Number(same)) if same == text));
    }

    /// Nearly right, right, or anything: the text comes back exactly, and chrono agrees on which is right.
    #[test]
    fn any_stamp_to_the_letter(text in prop_oneof![
        "[0-9]{4}-(0[0-9]|1[0-3])-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,12})?(Z|[+-]([01][0-9]|2[0-4]):[0-6][0-9]|)",
        "20[0-9]{2}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?",
        "[0-9]{3,5}(-[0-9]{1,2}){0,3}",
        "2024-06-12[Tt ][0-9:.+-]{0,20}[Zz]?",
        ("20[0-9]{2}-0[1-9]-[12][0-9]T[01][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}\\+0[12]:00", any::<usize>(), proptest::sample::select(FOREIGN), any::<bool>())
            .prop_map(|(text, place, piece, replace)| put(&text, place, piece, replace)),
        text(),
    ]) {
        let instant = Instant::from_text(&text);
        prop_assert_eq!(instant.to_string(), text.clone());
        prop_assert_eq!(instant.as_partial_date_time().with_text(str::to_owned), text.clone());
        let slot = format!(r#"{{"resourceType":"Slot","start":{}}}"#, Tree::Text(text.clone()));
        let read = r4::read::<Slot>(slot.as_bytes()).expect("JSON");
        prop_assert_eq!(Tree::of(&r4::to_vec(&read.value)), Tree::of(slot.as_bytes()));
        prop_assert_eq!(read.value.start.as_ref().and_then(|start| start.value()), Some(&instant));
        prop_assert_eq!(read.is_clean(), instant.is_valid());

        let by_chrono = by_chrono(&text);
        prop_assert_eq!(instant.is_valid(), by_chrono.is_some(), "{}", text);
        prop_assert_eq!(instant.to_chrono(), by_chrono);
        let of_day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|date| date.to_string() == text && !text.starts_with("0000"));
        let date = r4::Date::from_text(&text);
        prop_assert_eq!(date.to_chrono().filter(|_| text.len() == 10), of_day);
        prop_assert_eq!(r4::DateTime::from_text(&text).is_valid(), date.is_valid() || instant.is_valid());
        prop_assert_eq!(text.parse::<Instant>().is_ok(), instant.is_valid());
    }

    #[test]
    fn chrono_there_and_back(seconds in -62_135_500_000_i64..253_402_200_000, nanos in prop_oneof![Just(0), (0..1000_u32).prop_map(|ms| ms * 1_000_000), 0..1_000_000_000_u32], minutes in -840..=840_i32) {
        let offset = FixedOffset::east_opt(minutes * 60).expect("an offset");
        let instant = DateTime::from_timestamp(seconds, nanos).expect("an instant").with_timezone(&offset);
        let ours = Instant::try_from(instant).expect("an instant of FHIR");
        prop_assert!(ours.is_valid(), "{}", ours);
        // with three digits, whatever chrono has
        prop_assert_eq!(ours.to_string().len(), "2024-06-12T16:40:00.000+02:00".len());
        let whole = instant.with_nanosecond(nanos - nanos % 1_000_000);
        prop_assert_eq!(ours.to_chrono(), whole);
        prop_assert_eq!(ours.to_chrono().map(|back| *back.offset()), Some(offset));
        let date_time = r4::DateTime::try_from(instant).expect("a time of FHIR");
        prop_assert_eq!(date_time.to_string(), ours.to_string());
        let by_builder: Instant = instant.into_time();
        prop_assert_eq!(by_builder, ours);
        let date = instant.date_naive();
        prop_assert_eq!(r4::Date::try_from(date).map(|date| date.to_chrono()), Ok(Some(date)));
        let time = instant.time();
        prop_assert!(Time::from(time).is_valid());
        prop_assert_eq!(Time::from(time).to_chrono(), Some(time));
    }

    #[test]
    fn any_time_of_day_is_one_to_chrono(text in "[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,12})?") {
        let time = Time::from(text.as_str());
        prop_assert_eq!(time.is_valid(), time.to_chrono().is_some(), "{}", text);
    }
}

/// The instant of a text, where FHIR's format is chrono's: no other letters, offsets to 14:00.
fn by_chrono(text: &str) -> Option<DateTime<FixedOffset>> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-+:.TZ".contains(&byte));
    let instant = DateTime::parse_from_rfc3339(text).ok()?;
    let offset = instant.offset().local_minus_utc().abs();
    (plain && offset <= 14 * 3600 && !text.starts_with("0000")).then_some(instant)
}

#[test]
fn leap_seconds_there_and_back() {
    let instant = Instant::from_text("2016-12-31T23:59:60.250Z");
    assert!(instant.is_valid());
    let leap = instant.to_chrono().expect("an instant");
    let again = Instant::try_from(leap).expect("an instant of FHIR");
    assert_eq!(again.to_string(), "2016-12-31T23:59:60.250+00:00");
    let time: NaiveTime = Time::from("23:59:60").to_chrono().expect("a time");
    assert_eq!(Time::from(time).as_str(), "23:59:60");
}

/// FHIR's offsets have no seconds; the instant is what counts.
#[test]
fn an_offset_with_seconds_keeps_the_instant() {
    let paris_of_1900 = FixedOffset::east_opt(561).expect("an offset");
    let instant = (DateTime::UNIX_EPOCH - Duration::days(25_000)).with_timezone(&paris_of_1900);
    let ours = Instant::try_from(instant).expect("an instant of FHIR");
    assert!(ours.is_valid());
    assert_eq!(ours.to_chrono(), Some(instant), "{ours}");
}

/// Years of four digits, of our era, and offsets of at most 14 hours: as the clock of the offset shows them.
#[test]
fn what_fhir_cannot_write_is_refused() {
    let at = |text: &str| DateTime::parse_from_rfc3339(text).expect("an instant");
    let offset = |minutes: i32| FixedOffset::east_opt(minutes * 60).expect("an offset");
    let (first, last) = (at("0001-01-01T00:00:00Z"), at("9999-12-31T23:59:59.999Z"));
    for good in [
        first,
        last,
        at("2026-03-02T09:00:00+14:00"),
        at("2026-03-02T09:00:00-14:00"),
        at("2026-03-02T09:00:00Z")
            .with_timezone(&FixedOffset::east_opt(14 * 3600 + 59).expect("an offset")),
    ] {
        let ours = Instant::try_from(good).expect("an instant of FHIR");
        assert!(ours.is_valid(), "{ours}");
        assert_eq!(ours.to_chrono(), Some(good));
        assert!(r4::DateTime::try_from(good).is_ok_and(|time| time.is_valid()));
    }
    let year = ["Expected a year from 1 to 9999", "Attendu : une année de 1 à 9999"];
    let hours =
        ["Expected an offset of at most 14 hours", "Attendu : un décalage d'au plus 14 heures"];
    for (bad, [english, french]) in [
        (first.with_timezone(&offset(-1)), year),
        (last.with_timezone(&offset(1)), year),
        (first - Duration::milliseconds(1), year),
        (last + Duration::milliseconds(1), year),
        (DateTime::<chrono::Utc>::MIN_UTC.into(), year),
        (DateTime::<chrono::Utc>::MAX_UTC.into(), year),
        (DateTime::<chrono::Utc>::MIN_UTC.with_timezone(&offset(-14 * 60)), year),
        (DateTime::<chrono::Utc>::MAX_UTC.with_timezone(&offset(14 * 60)), year),
        (at("2026-03-02T09:00:00Z").with_timezone(&offset(14 * 60 + 1)), hours),
        (at("2026-03-02T09:00:00Z").with_timezone(&offset(-14 * 60 - 1)), hours),
        (at("2026-03-02T09:00:00Z").with_timezone(&offset(23 * 60)), hours),
    ] {
        let error = Instant::try_from(bad).expect_err("no instant of FHIR");
        assert!(error.message(Lang::En).starts_with(english), "{bad:?}: {error}");
        assert!(error.message(Lang::Fr).starts_with(french));
        assert_eq!(error.to_string(), error.message(Lang::En));
        assert_eq!(r4::DateTime::try_from(bad), Err(error));
        // where a builder takes it, it is no instant
        let built: Instant = bad.into_time();
        let built_time: r4::DateTime = bad.into_time();
        assert!(!built.is_valid() && !built_time.is_valid(), "{built}");
    }
    for year in [-1, 0, 10_000] {
        let date = NaiveDate::from_ymd_opt(year, 12, 31).expect("a date");
        assert!(r4::Date::try_from(date).is_err());
    }
    for year in [1, 9999] {
        let date = NaiveDate::from_ymd_opt(year, 12, 31).expect("a date");
        assert!(r4::Date::try_from(date).is_ok_and(|date| date.is_valid()));
    }
}

/// JSON gives the order of members no meaning.
#[test]
fn order_of_members_does_not_matter() {
    let read = |members: [&str; 2]| {
        let text =
            format!(r#"{{"resourceType":"Practitioner","name":[{{{}}}]}}"#, members.join(","));
        r4::read::<Practitioner>(text.as_bytes()).expect("JSON").value
    };
    let (values, siblings) = (r#""given":["a",null]"#, r#""_given":[null,{"id":"g"}]"#);
    let (values_first, siblings_first) = (read([values, siblings]), read([siblings, values]));
    for practitioner in [&values_first, &siblings_first] {
        let given = &practitioner.name[0].given;
        assert!(given[0] == FhirString::from("a"));
        assert_eq!(given[1].id(), Some("g"));
    }
    assert_eq!(siblings_first, values_first);
}

/// Numbers that serde can hold go through it unharmed.
#[test]
fn whole_numbers_through_serde() {
    for number in [
        "0",
        "-1",
        "9007199254740993",
        "-9223372036854775808",
        "9223372036854775807",
        "18446744073709551615",
    ] {
        let text = format!(
            r#"{{"resourceType":"Location","position":{{"longitude":{number},"latitude":1}},"x":{number}}}"#
        );
        let location: Location = serde_json::from_str(&text).expect("deserializes");
        assert_eq!(
            serde_json::to_value(&location).expect("serializes"),
            serde_json::from_str::<serde_json::Value>(&text).expect("JSON")
        );
        let again: Location =
            serde_json::from_value(serde_json::to_value(&location).expect("serializes"))
                .expect("deserializes");
        assert_eq!(r4::to_string(&again), text);
    }
}

#[test]
fn partial_times_show_what_they_know() {
    let stamp = |text: &str| -> PartialDateTime {
        r4::DateTime::from_text(text).as_partial_date_time().clone()
    };
    assert_eq!(stamp("2024-06").to_date(), None);
    assert_eq!(stamp("2024-06-12").to_chrono(), None);
    assert_eq!(stamp("2024-06-12").to_date(), NaiveDate::from_ymd_opt(2024, 6, 12));
    assert_ne!(stamp("2024-06-12T10:00:00Z"), stamp("2024-06-12T10:00:00.000+00:00"));
    assert_eq!(
        stamp("2024-06-12T10:00:00Z").to_chrono(),
        stamp("2024-06-12T12:00:00.000+02:00").to_chrono()
    );
}

/// Choices, one after the other; the simplest when they run out.
struct Seed<'a>(std::slice::Iter<'a, u16>);

impl Seed<'_> {
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or_default()) % count
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 1
    }
}

/// A resource or element, as declared: some of its members, in any order.
fn object(seed: &mut Seed<'_>, path: &str, depth: usize) -> String {
    // a part that is declared once and used twice
    let declared = if path == "Bundle.entry.link" { "Bundle.link" } else { path };
    let Some(kind) = kind(declared) else {
        if OTHERS.contains(&path) {
            let texts =
                ["{}", r#"{"text":"é\\u0041"}"#, r#"{"b":[1.50,null,{"a":""}],"a":-0.0e1}"#];
            return texts[seed.below(texts.len())].to_owned();
        }
        // a quantity by another name
        assert!(["Age", "Count", "Distance", "Duration"].contains(&path), "{path} is a type");
        return object(seed, "Quantity", depth);
    };
    let is_resource = RESOURCES.iter().any(|resource| resource.name == path);
    let empty =
        if is_resource { format!(r#"{{"resourceType":"{path}"}}"#) } else { "{}".to_owned() };
    let (element, _) = (kind.read)(&empty);
    let mut texts = Vec::new();
    for (info, _) in members(&*element) {
        if seed.one_in(3 + depth) {
            for text in member(seed, path, info, depth) {
                texts.insert(seed.below(texts.len() + 1), text);
            }
        }
    }
    if is_resource {
        texts.insert(seed.below(texts.len() + 1), format!(r#""resourceType":"{path}""#));
    } else if texts.is_empty() {
        texts.push(r#""id":"e1""#.to_owned());
    }
    format!("{{{}}}", texts.join(if seed.one_in(2) { "," } else { " ,\n\t" }))
}

/// One member, with what stands beside it.
fn member(seed: &mut Seed<'_>, path: &str, info: &MemberInfo, depth: usize) -> Vec<String> {
    let of_type = info.types()[seed.below(info.types().len())];
    let name = choice_name(info.name(), of_type);
    let count = if info.max().is_none() { 1 + seed.below(3) } else { 1 };
    let list = |items: &[String]| {
        if info.max().is_none() { format!("[{}]", items.join(",")) } else { items[0].clone() }
    };
    if !is_primitive(of_type) {
        if depth > 5 {
            return Vec::new();
        }
        let items: Vec<_> =
            (0..count).map(|_| element(seed, path, info.name(), of_type, depth + 1)).collect();
        return vec![format!(r#""{name}":{}"#, list(&items))];
    }
    let has_siblings = has_sibling(path, info.name(), of_type);
    let (mut values, mut siblings) = (Vec::new(), Vec::new());
    for _ in 0..count {
        let (value, sibling) = match seed.below(8) {
            2 if has_siblings => (false, true),
            3 if has_siblings => (true, true),
            _ => (true, false),
        };
        values.push(if value { scalar(seed, of_type) } else { "null".to_owned() });
        siblings.push(if sibling { base(seed, depth + 1) } else { "null".to_owned() });
    }
    let some = |items: &[String]| items.iter().any(|item| item != "null");
    let value = some(&values).then(|| format!(r#""{name}":{}"#, list(&values)));
    let sibling = some(&siblings).then(|| format!(r#""_{name}":{}"#, list(&siblings)));
    value.into_iter().chain(sibling).collect()
}

/// What stands beside a primitive.
fn base(seed: &mut Seed<'_>, depth: usize) -> String {
    if depth > 5 || seed.one_in(2) {
        return r#"{"id":"e1"}"#.to_owned();
    }
    format!(r#"{{"extension":[{}]}}"#, object(seed, "Extension", depth))
}

fn element(seed: &mut Seed<'_>, path: &str, name: &str, of_type: &str, depth: usize) -> String {
    match of_type {
        "BackboneElement" | "Element" => object(seed, &format!("{path}.{name}"), depth),
        "Resource" if seed.one_in(4) => {
            r#"{"resourceType":"Patient","active":[null,1.50]}"#.to_owned()
        }
        "Resource" => {
            let which = seed.below(RESOURCES.len());
            object(seed, RESOURCES[which].name, depth)
        }
        other => object(seed, other, depth),
    }
}

fn scalar(seed: &mut Seed<'_>, of_type: &str) -> String {
    let pool: &[&str] = match of_type {
        "boolean" => &["true", "false"],
        "integer" => &["0", "-7", "2147483647", "-2147483648"],
        "unsignedInt" => &["0", "7", "2147483647"],
        "positiveInt" => &["1", "45", "2147483647"],
        "decimal" => &["0", "1.10", "-0.0", "48.8500", "1e3", "1E-7", "-12"],
        "instant" => &[
            "\"2024-06-12T16:40:00.000+02:00\"",
            "\"2024-02-29T00:00:00Z\"",
            "\"2016-12-31T23:59:60.1234567891Z\"",
        ],
        "dateTime" => {
            &["\"2024\"", "\"2024-06\"", "\"2024-06-12\"", "\"2024-06-12T16:40:00-03:30\""]
        }
        "date" => &["\"2024\"", "\"1999-12\"", "\"2024-02-29\""],
        "time" => &["\"08:30:00\"", "\"23:59:59.5\""],
        "id" => &["\"a\"", "\"1.2-B\""],
        "oid" => &["\"urn:oid:1.2.250.1.71.4.2.1\"", "\"urn:oid:2.16.0\""],
        "uuid" => &["\"urn:uuid:c757873d-ec9a-4326-a141-556f43239520\""],
        "canonical" => &[
            "\"http:\\/\\/interopsante.org\\/fhir\\/StructureDefinition\\/FrSlot|2.1\"",
            "\"urn:oid:1.2.250.1.71.4.2.1\"",
            "\"#a\"",
        ],
        "uri" | "url" => &[
            "\"urn:oid:1.2.250.1.71.4.2.1\"",
            "\"https:\\/\\/example.org\\/\\u00e9\"",
            "\"a\"",
            "\"http://terminology.hl7.org/CodeSystem/v3-ActCode\"",
        ],
        "code" => &["\"free\"", "\"AMB\"", "\"two words\""],
        "base64Binary" => &["\"YWJj\"", "\"YQ==\""],
        "xhtml" => &["\"<div/>\"", "\"<div>\\n&lt;é\\n<\\/div>\""],
        _ => &[
            "\"a\"",
            "\"Zoé \\\"8 h\\\" \\ud83d\\ude00\\n\"",
            "\"1 rue de l'Église, 44000\"",
            "\"\u{7f}\u{2028}\"",
        ],
    };
    pool[seed.below(pool.len())].to_owned()
}
