//! Whole agendas with valid and invalid facts, and the expected answers.

use std::{collections::HashMap, fmt};

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday,
};
use proptest::{
    collection::vec,
    option::weighted,
    prelude::*,
    sample::{select, subsequence},
};

use super::{clock, request, value};
use crate::{
    UseCase,
    identifier::{Finess, PlaceId, PostCode, PractitionerId, Siret, StructureId},
    lang::is_blank,
    r4::SlotStatus,
    search::{Cpts, Place, PlaceFacts, Search, SearchResponse},
    terminology::{Booking, Consultation, Specialty, VendorSlotKind, Visibility},
    time::{SlotMoment, Zone},
    urls::web_address::is_web_address,
};

/// The agenda of a vendor, as its data has it: facts right and wrong, practitioners for the flows of practitioners and of CPTS,
/// associations for that of SOS Médecins.
///
/// ```
/// use fhir_sas::{
///     UseCase, testing,
///     validate::{Layer, Validator},
/// };
/// use proptest::{prelude::*, test_runner::TestRunner};
///
/// TestRunner::default().run(&testing::agenda(UseCase::Cpts), |(search, agenda)| {
///     let answered = agenda.answer(&search, "https://agenda.example.fr/fhir");
///     let expected =
///         agenda.expected_slots(&search).into_iter().filter(|slot| slot.sent.is_some());
///     prop_assert_eq!(answered.bundle().slots().count(), expected.count());
///     // or the vendor's own validator
///     let validator =
///         Validator::new(Layer::Guide).use_case(UseCase::Cpts).request(search);
///     prop_assert!(validator.check(&answered.to_json()).is_conformant());
///     Ok(())
/// })?;
/// # Ok::<(), proptest::test_runner::TestError<(fhir_sas::search::Search, testing::Agenda)>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agenda {
    /// Practitioners; some may stand twice.
    pub practitioners: Vec<AgendaOwner>,
    /// Associations of SOS Médecins; some may stand twice.
    pub associations: Vec<AgendaOwner>,
}

/// A practitioner or an association of an [`Agenda`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgendaOwner {
    /// The RPPS, ADELI or SIRET number.
    pub national_id: String,
    /// The id of the resource.
    pub id: Option<String>,
    /// The family name, or the name of the association.
    pub name: Option<String>,
    /// The given name; associations have none.
    pub given: Option<String>,
    /// Where patients are seen; some places may stand twice.
    pub places: Vec<AgendaPlace>,
}

/// A place of an [`Agenda`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgendaPlace {
    /// The vendor's id.
    pub id: Option<String>,
    /// The vendor's id with a system of its own.
    pub identifier: Option<PlaceId>,
    /// The street.
    pub street: String,
    /// The post code.
    pub post_code: String,
    /// The city.
    pub city: String,
    /// The name of the place.
    pub name: Option<String>,
    /// The national id of the structure.
    pub structure: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// When it is open: a day, from, to.
    pub open: Vec<(Weekday, NaiveTime, NaiveTime)>,
    /// Its time zone.
    pub zone: Option<Zone>,
    /// Its slots.
    pub slots: Vec<AgendaSlot>,
}

/// When a slot of an [`Agenda`] starts or ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AgendaTime {
    /// An instant.
    At(DateTime<FixedOffset>),
    /// A local time of the place, without an offset.
    Local(NaiveDateTime),
}

/// A slot of an [`Agenda`].
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaSlot {
    /// The id of the resource.
    pub id: Option<String>,
    /// When it starts.
    pub start: AgendaTime,
    /// When it ends.
    pub end: AgendaTime,
    /// Its status.
    pub status: SlotStatus,
    /// Who may see it.
    pub visible_to: Vec<Visibility>,
    /// The same in words of the product.
    pub kinds: Vec<VendorSlotKind>,
    /// The CPTS that it is open to: FINESS number, name, telephone number.
    pub cpts: Vec<(String, Option<String>, Option<String>)>,
    /// Where patients may be seen.
    pub consultations: Vec<Consultation>,
    /// Reasons to come.
    pub reasons: Vec<String>,
    /// Specialities.
    pub specialties: Vec<Specialty>,
    /// Whether it is booked or walked into.
    pub booking: Option<Booking>,
    /// Where it is booked.
    pub url: Option<String>,
}

/// A slot of an [`Agenda`], and what the answer must do with it.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedSlot<'a> {
    /// The national id of the practitioner or the association, in the form in which it is sent; `None` when it is invalid.
    pub owner: Option<String>,
    /// The place as it was added first, and its index among the places of its owner.
    pub place: (usize, &'a AgendaPlace),
    /// The slot, and its index among the slots of its place.
    pub slot: (usize, &'a AgendaSlot),
    /// Start and end as they are sent; `None` when the slot must be left out.
    pub sent: Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)>,
}

impl Agenda {
    /// Builds the answer to a search from all facts of the agenda.
    #[must_use]
    pub fn answer(&self, search: &Search, base: &str) -> SearchResponse {
        match search {
            Search::Slots(search) => {
                let mut answer = search.answer(base);
                for owner in &self.practitioners {
                    let mut who = answer.practitioner(&owner.national_id);
                    who.id(&owner.id).family(&owner.name).given(&owner.given);
                    owner.places.iter().for_each(|place| place.add_slots(who.place(place.fact())));
                }
                answer.finish()
            }
            Search::Places(search) => {
                let mut answer = search.answer(base);
                for owner in &self.associations {
                    let mut who = answer.association(&owner.national_id);
                    who.id(&owner.id).name(&owner.name);
                    owner.places.iter().for_each(|place| place.add_slots(who.place(place.fact())));
                }
                answer.finish()
            }
        }
    }

    /// What must become of each slot, in the order in which [`Agenda::answer`] adds them. Derived from the rules of the guide for
    /// each fact, independently of the builders of answers.
    #[must_use]
    pub fn expected_slots(&self, search: &Search) -> Vec<ExpectedSlot<'_>> {
        let sos = search.use_case() == UseCase::Sos;
        let owners = if sos { &self.associations } else { &self.practitioners };
        let requested: Vec<_> = search.requested().collect();
        let mut known: HashMap<String, Vec<Site<'_>>> = HashMap::new();
        let mut slots = Vec::new();
        for owner in owners {
            let id = if sos {
                owner.national_id.parse::<Siret>().ok().map(|id| id.as_str().to_owned())
            } else {
                owner.national_id.parse::<PractitionerId>().ok().map(|id| id.as_str().to_owned())
            };
            let mut nobodys = Vec::new();
            let is_requested = id.as_deref().is_some_and(|id| requested.contains(&id));
            let sites = match &id {
                Some(id) => known.entry(id.clone()).or_default(),
                None => &mut nobodys,
            };
            for place in &owner.places {
                let key = place.key();
                let at = sites.iter().position(|site| site.key == key).unwrap_or_else(|| {
                    sites.push(Site { key, place, zone: None, slots: 0 });
                    sites.len() - 1
                });
                let site = &mut sites[at];
                site.zone = site.zone.or(place.zone);
                for slot in &place.slots {
                    let good = is_requested && site.place.is_complete(sos);
                    let zone = site
                        .zone
                        .or_else(|| Zone::of_post_code(site.place.post_code.parse().ok()?));
                    let sent = if good { slot.sent(search, zone) } else { None };
                    slots.push(ExpectedSlot {
                        owner: id.clone(),
                        place: (at, site.place),
                        slot: (site.slots, slot),
                        sent,
                    });
                    site.slots += 1;
                }
            }
        }
        slots
    }
}

/// A place that was added, perhaps several times.
struct Site<'a> {
    key: String,
    place: &'a AgendaPlace,
    zone: Option<Zone>,
    slots: usize,
}

fn is_nothing(text: &str) -> bool {
    text.chars().all(is_blank)
}

fn has_controls(text: &str) -> bool {
    text.chars().any(|c| c < ' ' && !matches!(c, '\t' | '\n' | '\r'))
}

/// Text that a resource can hold.
fn is_words(text: &str) -> bool {
    !is_nothing(text) && !has_controls(text.trim_matches(is_blank))
}

impl AgendaPlace {
    fn fact(&self) -> Place {
        let place = Place::new(&self.street, &self.post_code, &self.city);
        let open = |place: Place, (day, opens, closes)| place.open([day], opens, closes);
        let place = self.open.iter().copied().fold(place, open);
        place
            .id(&self.id)
            .identifier(self.identifier.clone())
            .name(&self.name)
            .structure(&self.structure)
            .phone(&self.phone)
            .zone(self.zone)
    }

    fn add_slots(&self, mut place: PlaceFacts<'_>) {
        for slot in &self.slots {
            let mut facts = place.slot(slot.start.moment(), slot.end.moment());
            facts.id(&slot.id).status(&slot.status).visible_to(slot.visible_to.iter().copied());
            if !slot.kinds.is_empty() {
                facts.kinds(slot.kinds.iter().copied());
            }
            facts.visible_to_cpts(
                slot.cpts
                    .iter()
                    .map(|(finess, name, phone)| Cpts::new(finess).name(name).phone(phone)),
            );
            facts.consultation(slot.consultations.iter().copied());
            for reason in &slot.reasons {
                facts.reason(reason);
            }
            for specialty in &slot.specialties {
                facts.specialty(*specialty);
            }
            match (slot.booking, &slot.url) {
                (Some(Booking::Routine), url) => {
                    facts.bookable_at(url);
                }
                (Some(Booking::WalkIn), None) => {
                    facts.walk_in();
                }
                (Some(Booking::WalkIn), url) => {
                    facts.booking(Booking::WalkIn, url);
                }
                (None, _) => {}
            }
        }
    }

    /// Key that distinguishes the places of one owner: the id, or else the address, however it is written.
    fn key(&self) -> String {
        match (&self.id, &self.identifier) {
            (Some(id), _) if !is_nothing(id) => format!("id {}", id.trim_matches(is_blank)),
            (_, Some(identifier)) => format!("identifier {identifier}"),
            _ => {
                let structure = self.structure.as_deref().unwrap_or_default();
                let parts = [&self.street, &self.post_code, &self.city, structure].map(|part| {
                    let part = part.trim_matches(is_blank);
                    part.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
                });
                parts.join("\n")
            }
        }
    }

    fn is_complete(&self, sos: bool) -> bool {
        is_words(&self.street)
            && is_words(&self.city)
            && self.post_code.parse::<PostCode>().is_ok()
            && (!sos || self.name.as_deref().is_some_and(is_words))
    }
}

impl AgendaTime {
    fn moment(self) -> SlotMoment {
        match self {
            Self::At(instant) => instant.into(),
            Self::Local(local) => local.into(),
        }
    }

    /// The instant as it is sent.
    fn sent(self, zone: Option<Zone>) -> Option<DateTime<FixedOffset>> {
        // a fixed offset is an input; the time in Paris comes from the independent model, not from the crate
        let hours = |utc: NaiveDateTime| clock::paris_hours(utc);
        let instant = match (self, zone) {
            (Self::At(instant), Some(zone)) if instant.offset().local_minus_utc() == 0 => {
                let offset = zone
                    .offset()
                    .or_else(|| FixedOffset::east_opt(3600 * hours(instant.naive_utc())));
                instant.with_timezone(&offset?)
            }
            (Self::At(instant), _) => instant,
            (Self::Local(local), Some(zone)) => match zone.offset() {
                Some(offset) => local.and_local_timezone(offset).single()?,
                None => clock::in_paris(local)?,
            },
            (Self::Local(_), None) => return None,
        };
        // FHIR's years, and whole milliseconds
        let millis = instant.nanosecond() / 1_000_000 * 1_000_000;
        (1..=9999).contains(&instant.year()).then(|| instant.with_nanosecond(millis))?
    }
}

impl AgendaSlot {
    /// Start and end as they are sent, when it is to be sent from a place that is.
    fn sent(
        &self,
        search: &Search,
        zone: Option<Zone>,
    ) -> Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
        let (start, end) = (self.start.sent(zone)?, self.end.sent(zone)?);
        let window = search.window();
        let is_in_window = window.start() <= start && start <= window.end();
        // a window that ends in UTC is one of Paris: the hours past midnight in Paris are not requested
        let day_after = window.end().offset().local_minus_utc() == 0
            && start.date_naive() > window.end().date_naive();
        let good = self.status == SlotStatus::FREE
            && start < end
            && is_in_window
            && !day_after
            && self.is_seen(search.use_case())
            && match self.booking {
                Some(Booking::Routine) => self
                    .url
                    .as_deref()
                    .is_some_and(|url| is_web_address(url.trim_matches(is_blank))),
                Some(Booking::WalkIn) => true,
                None => false,
            };
        good.then_some((start, end))
    }

    fn is_seen(&self, flow: UseCase) -> bool {
        if self.kinds.iter().any(|kind| kind.visibility().is_none()) {
            return false;
        }
        let kinds = self.kinds.iter().filter_map(|kind| kind.visibility());
        let mut labels = self.visible_to.iter().copied().chain(kinds);
        labels.any(|label| match flow {
            UseCase::Sos => matches!(label, Visibility::Public | Visibility::Snp),
            _ => label != Visibility::Cpts,
        }) || (flow == UseCase::Cpts
            && self.cpts.iter().any(|(id, ..)| id.parse::<Finess>().is_ok()))
    }
}

/// A text for a column: mostly a valid one, else what columns may contain instead.
fn column(right: impl Strategy<Value = String>) -> impl Strategy<Value = Option<String>> {
    const ODD: &[&str] =
        &["", "  ", "\u{200b}", "n/a", "\u{1}x", "-", "é", "٣", "ש\u{202e}1", "\u{202e}"];
    prop_oneof![
        6 => right.prop_map(Some),
        2 => Just(None),
        1 => select(ODD).prop_map(|odd| Some(odd.to_owned())),
    ]
}

/// A number as people write it.
fn typed<T: fmt::Display>(number: &T, style: u8) -> String {
    let number = number.to_string();
    match style % 4 {
        0 => number.chars().skip(1).collect(),
        1 => number.chars().enumerate().fold(String::new(), |mut text, (at, c)| {
            if at > 0 && at % 3 == 0 {
                text.push([' ', '\u{a0}', '\u{202f}'][at / 3 % 3]);
            }
            text.push(c);
            text
        }),
        _ => number,
    }
}

fn phone() -> impl Strategy<Value = String> {
    (any::<crate::identifier::Phone>(), 0..7_u8).prop_map(|(phone, style)| {
        let text = phone.as_str();
        let national = text.strip_prefix(phone.country_code()).unwrap_or_default();
        let part = |from, count| national.chars().skip(from).take(count).collect::<String>();
        match style {
            6 => format!("0{}é{}", part(0, 1), part(1, usize::MAX)),
            0 => format!("0{national}"),
            1 => format!("0{} {}.{}", part(0, 1), part(1, 4), part(5, 4)),
            2 => "3624".to_owned(),
            3 => "sur rendez-vous".to_owned(),
            _ => text.to_owned(),
        }
    })
}

/// When a slot starts, relative to the requested window.
#[derive(Debug, Clone, Copy)]
enum When {
    /// So many thousandths into it.
    Within(i64),
    /// So many milliseconds from its start, or from its end.
    FromEdge(bool, i64),
    /// So many minutes from the change of clocks of its year.
    FromChange(bool, i64),
    /// At any time.
    Ever(NaiveDateTime),
}

/// How a time is written.
#[derive(Debug, Clone, Copy)]
enum Notation {
    Local,
    Utc,
    Offset(i32),
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        12 => (0..=1000_i64).prop_map(When::Within),
        2 => (any::<bool>(), select(&[-1, 0, 1, -7_200_000, 3_600_000, -3_600_000][..]))
            .prop_map(|(end, millis)| When::FromEdge(end, millis)),
        2 => (any::<bool>(), -70..130_i64).prop_map(|(spring, minutes)| When::FromChange(spring, minutes)),
        1 => value::local_time().prop_map(When::Ever),
    ]
}

fn notation() -> impl Strategy<Value = Notation> {
    prop_oneof![
        3 => Just(Notation::Local),
        1 => Just(Notation::Utc),
        4 => select(&[60, 120, 240, -240, 345][..]).prop_map(Notation::Offset),
    ]
}

/// A slot whose times are still relative to the window.
#[derive(Debug, Clone)]
struct SlotSeed {
    slot: AgendaSlot,
    when: When,
    millis: i64,
    notations: (Notation, Notation),
}

impl SlotSeed {
    fn any(cpts: impl Strategy<Value = Vec<usize>>) -> impl Strategy<Value = (Self, Vec<usize>)> {
        let length = prop_oneof![
            12 => select(&[5, 15, 20, 60][..]).prop_map(|minutes| minutes * 60_000_i64),
            1 => select(&[1, 0, -900_000][..]),
        ];
        let times = (
            when(),
            length,
            notation(),
            prop_oneof![4 => Just(None), 1 => notation().prop_map(Some)],
        );
        let status = prop_oneof![
            15 => Just(SlotStatus::FREE),
            1 => select(vec![SlotStatus::BUSY, SlotStatus::BUSY_TENTATIVE]),
        ];
        let url = prop_oneof![
            8 => value::booking_url().prop_map(Some),
            1 => Just(None),
            1 => select(&["agenda.example.fr/rdv", "https://a b", " ", "https://"][..]).prop_map(|url| Some(url.to_owned())),
        ];
        let id = prop_oneof![
            6 => Just(None),
            2 => (0..3_u8).prop_map(|id| Some(format!("s{id}"))),
            1 => select(&["été", "a b", ""][..]).prop_map(|id| Some(id.to_owned())),
        ];
        let facts = (
            prop_oneof![
                15 => subsequence(Visibility::ALL, 1..=3),
                1 => Just(Vec::new()),
            ],
            weighted(0.2, vec(select(VendorSlotKind::ALL), 1..3)),
            cpts,
            vec(select(Consultation::ALL), 0..3),
            vec(column(value::text()), 0..3),
            vec(select(Specialty::ALL), 0..3),
            weighted(0.95, select(Booking::ALL)),
        );
        (times, status, url, id, facts).prop_map(
            |((when, millis, start, end), status, url, id, facts)| {
                let (visible_to, kinds, cpts, consultations, reasons, specialties, booking) = facts;
                let never = AgendaTime::Local(NaiveDateTime::default());
                let slot = AgendaSlot {
                    id,
                    start: never,
                    end: never,
                    status,
                    visible_to,
                    kinds: kinds.unwrap_or_default(),
                    cpts: Vec::new(),
                    consultations,
                    reasons: reasons.into_iter().flatten().collect(),
                    specialties,
                    booking,
                    url,
                };
                (Self { slot, when, millis, notations: (start, end.unwrap_or(start)) }, cpts)
            },
        )
    }

    /// The slot, near the window.
    fn at(self, search: &Search, zone: Option<FixedOffset>) -> AgendaSlot {
        let window = search.window();
        let start = match self.when {
            When::Within(thousandths) => {
                let length = (window.end() - window.start()).num_milliseconds();
                window.start().naive_utc() + TimeDelta::milliseconds(length / 1000 * thousandths)
            }
            When::FromEdge(end, millis) => {
                let edge = if end { window.end() } else { window.start() };
                edge.naive_utc() + TimeDelta::milliseconds(millis)
            }
            When::FromChange(spring, minutes) => {
                let change = clock::change(window.start().year(), spring);
                change.unwrap_or_default() + TimeDelta::minutes(minutes)
            }
            When::Ever(utc) => utc,
        };
        let written = |utc: NaiveDateTime, notation| match notation {
            Notation::Local => {
                let paris = || FixedOffset::east_opt(3600 * clock::paris_hours(utc));
                let ahead = zone.or_else(paris).map_or(0, |offset| offset.local_minus_utc());
                AgendaTime::Local(utc + TimeDelta::seconds(i64::from(ahead)))
            }
            Notation::Utc => AgendaTime::At(utc.and_utc().fixed_offset()),
            Notation::Offset(minutes) => {
                let utc = utc.and_utc().fixed_offset();
                let offset = FixedOffset::east_opt(minutes * 60);
                AgendaTime::At(offset.map_or(utc, |offset| utc.with_timezone(&offset)))
            }
        };
        let end = start + TimeDelta::milliseconds(self.millis);
        let (first, second) = self.notations;
        AgendaSlot { start: written(start, first), end: written(end, second), ..self.slot }
    }
}

/// A CPTS as columns have it.
type CptsColumns = (String, Option<String>, Option<String>);

fn communities() -> impl Strategy<Value = Vec<CptsColumns>> {
    let finess = (any::<Finess>(), any::<u8>()).prop_map(|(finess, style)| typed(&finess, style));
    let finess = prop_oneof![9 => finess, 1 => select(&["", "2A0000001", "é950047225"][..]).prop_map(str::to_owned)];
    vec((finess, column(value::text()), column(phone())), 2)
}

#[derive(Debug, Clone)]
struct PlaceSeed {
    place: AgendaPlace,
    slots: Vec<(SlotSeed, Vec<usize>)>,
    /// Whether it is added a second time.
    again: bool,
}

fn hours() -> impl Strategy<Value = (Weekday, NaiveTime, NaiveTime)> {
    let time = || {
        // agendas have the last moment of a day, too
        let last = (Just(86_399), select(&[0, 999_000_000, 1_999_999_999][..]));
        let any = prop_oneof![9 => (0..288_u32).prop_map(|step| (step * 300, 0)), 1 => last];
        any.prop_filter_map("a time of day", |(second, nanos)| {
            NaiveTime::from_num_seconds_from_midnight_opt(second, nanos)
        })
    };
    (select(&[Weekday::Mon, Weekday::Sat, Weekday::Sun][..]), time(), time())
}

fn place() -> impl Strategy<Value = PlaceSeed> {
    let right_or = |right: BoxedStrategy<String>| {
        let odd = select(&["", " \u{a0}", "\u{7}", "x\u{0}"][..]).prop_map(str::to_owned);
        prop_oneof![15 => right, 1 => odd]
    };
    let post_code = (any::<PostCode>(), any::<bool>()).prop_map(|(code, spaced)| {
        if spaced {
            let (department, rest) = code.as_str().split_at(2);
            format!("{department} {rest}")
        } else {
            code.to_string()
        }
    });
    let post_code = prop_oneof![
        15 => post_code,
        1 => select(&["", "7501", "2A004", "75011 CEDEX", "7500é", "٧٥٠١١", "😀"][..]).prop_map(str::to_owned),
    ];
    let structure = (any::<StructureId>(), any::<u8>()).prop_map(|(id, style)| typed(&id, style));
    let id = prop_oneof![
        5 => Just(None),
        3 => (0..4_u8).prop_map(|id| Some(format!("lieu-{id}"))),
        1 => select(&["l_1", " "][..]).prop_map(|id| Some(id.to_owned())),
    ];
    let zone = weighted(
        0.1,
        select(vec![Some(Zone::PARIS), FixedOffset::east_opt(4 * 3600).map(Zone::fixed)]),
    );
    let facts = (
        (id, weighted(0.1, any::<PlaceId>())),
        right_or(value::text().boxed()),
        post_code,
        right_or(value::text().boxed()),
        prop_oneof![5 => value::text().prop_map(Some), 1 => column(value::text())],
        column(structure),
        column(phone()),
        (zone, vec(hours(), 0..2)),
    );
    let cpts = prop_oneof![3 => Just(Vec::new()), 2 => vec(0..2_usize, 1..3)];
    let slots = vec(SlotSeed::any(cpts), 1..3);
    (facts, slots, weighted(0.1, Just(()))).prop_map(|(facts, slots, again)| {
        let ((id, identifier), street, post_code, city, name, structure, phone, (zone, open)) =
            facts;
        let zone = zone.flatten();
        let place = AgendaPlace {
            id,
            identifier,
            street,
            post_code,
            city,
            name,
            structure,
            phone,
            open,
            zone,
            slots: Vec::new(),
        };
        PlaceSeed { place, slots, again: again.is_some() }
    })
}

impl PlaceSeed {
    fn at(self, search: &Search, communities: &[CptsColumns]) -> impl Iterator<Item = AgendaPlace> {
        let Self { mut place, slots, again } = self;
        let zone = place.zone.or_else(|| Zone::of_post_code(place.post_code.parse().ok()?));
        let zone = zone.and_then(Zone::offset);
        place.slots = slots
            .into_iter()
            .map(|(seed, cpts)| {
                let mut slot = seed.at(search, zone);
                slot.cpts.extend(cpts.iter().filter_map(|at| communities.get(*at).cloned()));
                slot
            })
            .collect();
        let twin = again.then(|| AgendaPlace { phone: None, ..place.clone() });
        std::iter::once(place).chain(twin)
    }
}

/// Who an agenda is of.
#[derive(Debug, Clone)]
enum Who {
    /// One of the requested ids, in some spelling.
    Requested(usize, u8),
    /// Somebody else.
    Stranger(u8),
    /// No number.
    Nobody(&'static str),
}

/// A search of a flow, and an agenda with the requested ids and others: facts right and wrong. For the flows of practitioners and
/// of CPTS the agenda is one of practitioners, and serves both; for the place de marché, which has no searches, it stands in.
pub fn agenda(flow: UseCase) -> impl Strategy<Value = (Search, Agenda)> {
    let flow = request::searched(flow);
    let who = prop_oneof![
        12 => (any::<usize>(), any::<u8>()).prop_map(|(which, style)| Who::Requested(which, style)),
        1 => any::<u8>().prop_map(Who::Stranger),
        1 => select(&["", "12", "docteur", "8é0002909371", "81000290937😀"][..]).prop_map(Who::Nobody),
    ];
    let id = prop_oneof![
        4 => Just(None),
        1 => select(&["1", "1", "été"][..]).prop_map(|id| Some(id.to_owned())),
    ];
    let owner = (who, id, column(value::text()), column(value::text()), vec(place(), 1..3));
    let owners = vec(owner, 1..3);
    (request::search(flow), owners, communities()).prop_map(move |(search, owners, communities)| {
        let requested: Vec<String> = search.requested().map(str::to_owned).collect();
        let owners = owners.into_iter().map(|(who, id, name, given, places)| {
            let national_id = match who {
                Who::Requested(which, style) => {
                    let id = &requested[which % requested.len()];
                    if flow == UseCase::Sos || style % 2 == 0 {
                        typed(id, style)
                    } else {
                        id.clone()
                    }
                }
                Who::Stranger(n) if flow == UseCase::Sos => format!("3{n:014}"),
                Who::Stranger(n) => format!("8{n:011}"),
                Who::Nobody(text) => text.to_owned(),
            };
            let places = places.into_iter().flat_map(|place| place.at(&search, &communities));
            let places = places.collect();
            AgendaOwner { national_id, id, name, given, places }
        });
        let owners: Vec<_> = owners.collect();
        let agenda = match flow {
            UseCase::Sos => Agenda { associations: owners, ..Agenda::default() },
            _ => Agenda { practitioners: owners, ..Agenda::default() },
        };
        (search, agenda)
    })
}
