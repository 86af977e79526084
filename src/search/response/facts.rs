//! Facts of agendas: owners of slots, places, slots.

use std::{borrow::Cow, collections::HashMap};

use chrono::{DateTime, FixedOffset, NaiveTime, Weekday};

use crate::{
    UseCase,
    identifier::{Finess, Phone, PlaceId, PostCode, StructureId},
    profile::{IntoOptionalText, compose},
    r4::{FhirString, Id, LocationHoursOfOperation, SlotStatus},
    search::{
        Window,
        response::omission::{Omission, OmissionCode, Omissions, OwnerId, Position},
    },
    terminology::{Booking, Consultation, Specialty, VendorSlotKind, Visibility},
    time::{NoInstant, SlotMoment, Zone},
    urls::web_address::is_web_address,
};

/// A practitioner or an association, with their facts.
pub(super) struct Owner {
    /// `None`: they are left out of the answer.
    pub(super) id: Option<OwnerId>,
    pub(super) resource_id: Option<Box<str>>,
    /// The family name, or the name of the association.
    pub(super) name: Option<Box<str>>,
    pub(super) given: Option<Box<str>>,
    pub(super) sites: Vec<Site>,
    pub(super) by_place: HashMap<String, usize>,
}

impl Owner {
    pub(super) fn new(id: Option<OwnerId>) -> Self {
        Self {
            id,
            resource_id: None,
            name: None,
            given: None,
            sites: Vec::new(),
            by_place: HashMap::new(),
        }
    }
}

/// Keeps a text fact. The first counts; a different later one is reported.
pub(super) fn keep(
    kept: &mut Option<Box<str>>,
    fact: &'static str,
    value: &impl IntoOptionalText,
    position: Position,
    omissions: &mut Omissions,
) {
    let Some(value) = value.optional_text() else { return };
    let good = match fact {
        "id" => Id::from(&*value).is_valid(),
        _ => FhirString::from(&*value).is_valid(),
    };
    match kept {
        _ if !good => {
            let code = if fact == "id" { OmissionCode::ResourceId } else { OmissionCode::Text };
            omissions.add(code, position, fact);
        }
        Some(first) if **first != *value => {
            omissions.add(OmissionCode::SecondValue, position, fact);
        }
        Some(_) => {}
        None => *kept = Some(value.into()),
    }
}

/// A name and a telephone number.
#[derive(Default)]
pub(super) struct Named {
    pub(super) name: Option<Box<str>>,
    pub(super) phone: Option<Phone>,
}

/// Keeps a telephone number, if it has an international form. The first counts; a different later one is reported.
fn keep_phone(
    kept: &mut Option<Phone>,
    text: Option<&str>,
    position: Position,
    omissions: &mut Omissions,
) {
    let Some(text) = text else { return };
    match (text.parse::<Phone>(), &kept) {
        (Err(error), _) => omissions.push(Omission::because(OmissionCode::Phone, position, error)),
        (Ok(phone), None) => *kept = Some(phone),
        (Ok(phone), Some(first)) if phone != *first => {
            omissions.add(OmissionCode::SecondValue, position, "phone");
        }
        (Ok(_), Some(_)) => {}
    }
}

fn owned(given: &impl IntoOptionalText) -> Option<Box<str>> {
    given.optional_text().map(Cow::into_owned).map(Into::into)
}

/// A place where patients are seen, as an agenda knows it.
///
/// Street, post code and city are mandatory ([home visits](Place::home_visits) need no street): a place that lacks one, or has an
/// invalid post code, is left out of the answer with its slots. Any other wrong fact is left out alone.
///
/// ```
/// use fhir_sas::search::Place;
///
/// let finess: Option<String> = None; // the column may be empty
/// let place = Place::new("3 rue de la Paix", "44 000", "NANTES")
///     .structure(finess)
///     .phone("02 40 11 22 33");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    street: Option<Box<str>>,
    post_code: Option<Box<str>>,
    city: Option<Box<str>>,
    id: Option<Box<str>>,
    identifier: Option<PlaceId>,
    name: Option<Box<str>>,
    structure: Option<Box<str>>,
    phone: Option<Box<str>>,
    zone: Option<Zone>,
    hours: Vec<LocationHoursOfOperation>,
}

impl Place {
    /// A place by its address: number and street, post code, city.
    pub fn new(
        street: impl IntoOptionalText,
        post_code: impl IntoOptionalText,
        city: impl IntoOptionalText,
    ) -> Self {
        Self {
            street: owned(&street),
            post_code: owned(&post_code),
            city: owned(&city),
            id: None,
            identifier: None,
            name: None,
            structure: None,
            phone: None,
            zone: None,
            hours: Vec::new(),
        }
    }

    /// The area of home visits, which have no address of their own: where patients are visited is known by a post code and a
    /// city. The profiles demand a street, so that it is written as `Visites à domicile`.
    ///
    /// ```
    /// use fhir_sas::search::Place;
    ///
    /// assert_eq!(
    ///     Place::home_visits("35000", "RENNES"),
    ///     Place::new("Visites à domicile", "35000", "RENNES")
    /// );
    /// ```
    #[must_use]
    pub fn home_visits(post_code: impl IntoOptionalText, city: impl IntoOptionalText) -> Self {
        Self::new("Visites à domicile", post_code, city)
    }

    /// Names the place by its street and its city, unless it has a name: for places of SOS Médecins that people know by nothing
    /// else.
    ///
    /// ```
    /// use fhir_sas::search::Place;
    ///
    /// let place = || Place::new("12 rue des Lilas", "35000", "RENNES");
    /// assert_eq!(place().named_by_address(), place().name("12 rue des Lilas, RENNES"));
    /// assert_eq!(place().name("Nord").named_by_address(), place().name("Nord"));
    /// ```
    #[must_use]
    pub fn named_by_address(mut self) -> Self {
        if let (None, Some(street), Some(city)) = (&self.name, &self.street, &self.city) {
            self.name = Some([&**street, ", ", &**city].concat().into());
        }
        self
    }

    /// The vendor's own id of the place: 1 to 64 letters, digits, `-` and `.`. Without it, one is made from the address.
    #[must_use]
    pub fn id(mut self, id: impl IntoOptionalText) -> Self {
        self.id = owned(&id);
        self
    }

    /// The vendor's own id with a system of its own. Without it, the system is the address of the server, with `/Location`.
    #[must_use]
    pub fn identifier(mut self, id: impl Into<Option<PlaceId>>) -> Self {
        self.identifier = id.into();
        self
    }

    /// The name of the place: mandatory for SOS Médecins. One that has none can be [named by its address](Self::named_by_address).
    #[must_use]
    pub fn name(mut self, name: impl IntoOptionalText) -> Self {
        self.name = owned(&name);
        self
    }

    /// The national id of the structure: of those that it has the first of FINESS, SIRET, RPPS rang, ADELI rang. Places of SOS
    /// Médecins have none: their association has it.
    ///
    /// Nine digits are a FINESS number, with or without its prefix `1`. Fourteen digits may be a SIRET number or an RPPS rang: they
    /// are ambiguous, and left out with [`OmissionCode::StructureId`]. Pass `3` and the SIRET number, or its type:
    ///
    /// ```
    /// use fhir_sas::{identifier::Siret, search::Place};
    ///
    /// let place = || Place::new("3 rue de la Paix", "44000", "NANTES");
    /// // a column of the agenda that has SIRET numbers only
    /// let siret: Siret = "34173748400020".parse()?;
    /// assert_eq!(place().structure(siret.to_string()), place().structure("334173748400020"));
    /// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
    /// ```
    #[must_use]
    pub fn structure(mut self, id: impl IntoOptionalText) -> Self {
        self.structure = owned(&id);
        self
    }

    /// The telephone number, as people write it: it is sent in its international form.
    #[must_use]
    pub fn phone(mut self, number: impl IntoOptionalText) -> Self {
        self.phone = owned(&number);
        self
    }

    /// When it is open on some days, in its local time: for places of SOS Médecins, optional, and shown by the platform. Call it once
    /// for each period. Times are sent to the second: fractions are left out.
    ///
    /// ```
    /// use chrono::{
    ///     NaiveTime,
    ///     Weekday::{Sat, Sun},
    /// };
    /// use fhir_sas::search::Place;
    ///
    /// let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    /// let place =
    ///     Place::new("12 rue des Lilas", "35000", "RENNES").open([Sat, Sun], at(8), at(20));
    /// ```
    #[must_use]
    pub fn open(
        mut self,
        days: impl IntoIterator<Item = Weekday>,
        opens: NaiveTime,
        closes: NaiveTime,
    ) -> Self {
        self.hours.push(compose::hours(days, opens, closes));
        self
    }

    /// Its time zone. Without it the post code decides: Paris, or that of an overseas code
    /// ([`Zone::of_post_code`], which lists those that have no single one).
    #[must_use]
    pub fn zone(mut self, zone: impl Into<Option<Zone>>) -> Self {
        self.zone = zone.into();
        self
    }

    /// The key that distinguishes places.
    pub(super) fn key(&self) -> String {
        if let Some(id) = &self.id {
            return ["#", id].concat();
        }
        if let Some(id) = &self.identifier {
            return id.to_string();
        }
        self.address_key()
    }

    /// Street, post code, city and structure, without regard to blanks and case.
    fn address_key(&self) -> String {
        let mut key = String::with_capacity(64);
        for part in [&self.street, &self.post_code, &self.city, &self.structure] {
            key.push('\n');
            let words = part.iter().flat_map(|part| part.split_whitespace());
            for word in words {
                key.extend(word.chars().flat_map(char::to_lowercase));
                key.push(' ');
            }
        }
        key
    }
}

/// A place in an answer.
#[derive(Default)]
pub(super) struct Site {
    /// It is left out of the answer.
    pub(super) refused: bool,
    known: bool,
    pub(super) street: Box<str>,
    pub(super) post_code: Option<PostCode>,
    pub(super) city: Box<str>,
    pub(super) id: Option<Box<str>>,
    pub(super) identifier: Option<PlaceId>,
    pub(super) name: Option<Box<str>>,
    pub(super) structure: Option<StructureId>,
    pub(super) phone: Option<Phone>,
    zone: Option<Zone>,
    pub(super) hours: Vec<LocationHoursOfOperation>,
    /// The source of its id, unless the agenda has its own.
    pub(super) address_key: String,
    /// Number of slots added.
    pub(super) slot_count: usize,
    pub(super) free: Vec<Free>,
}

impl Site {
    /// Adds facts of the place, the first time or again.
    pub(super) fn learn(
        &mut self,
        place: Place,
        flow: UseCase,
        position: Position,
        omissions: &mut Omissions,
    ) {
        let first = !self.known;
        if first {
            self.known = true;
            self.address(&place, position, omissions);
        }
        keep(&mut self.id, "id", &place.id, position, omissions);
        if self.id.is_none() && self.address_key.is_empty() {
            self.address_key = place.address_key();
        }
        keep(&mut self.name, "name", &place.name, position, omissions);
        // one that had to be left out counts as missing
        if first && flow == UseCase::Sos && self.name.is_none() {
            omissions.add(OmissionCode::PlaceName, position, "name");
            self.refused = true;
        }
        keep_phone(&mut self.phone, place.phone.as_deref(), position, omissions);
        self.identifier = self.identifier.take().or(place.identifier);
        self.zone = self.zone.or(place.zone);
        if self.hours.is_empty() {
            self.hours = place.hours;
        } else if !place.hours.is_empty() && self.hours != place.hours {
            omissions.add(OmissionCode::SecondValue, position, "hours");
        }
        match (place.structure.as_deref().map(str::parse::<StructureId>), self.structure) {
            (Some(Err(error)), _) => {
                omissions.push(Omission::because(OmissionCode::StructureId, position, error));
            }
            (Some(Ok(structure)), Some(first)) if structure != first => {
                omissions.add(OmissionCode::SecondValue, position, "structure");
            }
            (Some(Ok(structure)), None) => self.structure = Some(structure),
            (None | Some(Ok(_)), _) => {}
        }
    }

    fn address(&mut self, place: &Place, position: Position, omissions: &mut Omissions) {
        for (part, text, fact) in
            [(&mut self.street, &place.street, "street"), (&mut self.city, &place.city, "city")]
        {
            match text {
                Some(text) if FhirString::from(&**text).is_valid() => part.clone_from(text),
                _ => {
                    omissions.add(OmissionCode::Address, position, fact);
                    self.refused = true;
                }
            }
        }
        match place.post_code.as_deref().unwrap_or_default().parse::<PostCode>() {
            Ok(code) => self.post_code = Some(code),
            Err(error) => {
                omissions.push(Omission::because(OmissionCode::PostCode, position, error));
                self.refused = true;
            }
        }
    }

    pub(super) fn zone(&self) -> Option<Zone> {
        self.zone.or_else(|| Zone::of_post_code(self.post_code?))
    }
}

/// A CPTS to whose members a slot is open.
///
/// ```
/// use fhir_sas::search::Cpts;
///
/// let cpts = Cpts::new("95 004 722 5").name("CPTS AXE MAJEUR").phone("01 02 03 04 05");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cpts {
    finess: Option<Box<str>>,
    name: Option<Box<str>>,
    phone: Option<Box<str>>,
}

impl Cpts {
    /// A CPTS by its FINESS number.
    pub fn new(finess: impl IntoOptionalText) -> Self {
        Self { finess: owned(&finess), name: None, phone: None }
    }

    /// Its name, which the platform shows.
    #[must_use]
    pub fn name(mut self, name: impl IntoOptionalText) -> Self {
        self.name = owned(&name);
        self
    }

    /// Its telephone number, which the platform shows.
    #[must_use]
    pub fn phone(mut self, number: impl IntoOptionalText) -> Self {
        self.phone = owned(&number);
        self
    }
}

/// The CPTS that slots are open to, each once.
#[derive(Default)]
pub(super) struct CptsList {
    pub(super) list: Vec<(Finess, Named)>,
    by_id: HashMap<Finess, usize>,
}

impl CptsList {
    /// Adds the facts of a CPTS.
    fn learn(
        &mut self,
        cpts: &Cpts,
        position: Position,
        omissions: &mut Omissions,
    ) -> Option<usize> {
        let finess = match cpts.finess.as_deref().unwrap_or_default().parse::<Finess>() {
            Ok(finess) => finess,
            Err(error) => {
                omissions.push(Omission::because(OmissionCode::CptsId, position, error));
                return None;
            }
        };
        let index = *self.by_id.entry(finess).or_insert_with(|| {
            self.list.push((finess, Named::default()));
            self.list.len() - 1
        });
        let known = &mut self.list[index].1;
        keep(&mut known.name, "name", &cpts.name, position, omissions);
        keep_phone(&mut known.phone, cpts.phone.as_deref(), position, omissions);
        Some(index)
    }
}

/// A slot as the agenda states it.
pub(super) struct Free {
    pub(super) position: Position,
    pub(super) start: Result<DateTime<FixedOffset>, NoInstant>,
    pub(super) end: Result<DateTime<FixedOffset>, NoInstant>,
    /// It is left out of the answer.
    pub(super) refused: bool,
    pub(super) id: Option<Box<str>>,
    pub(super) visible: Set<Visibility>,
    /// One of its kinds is never sent.
    pub(super) private: bool,
    pub(super) consultations: Set<Consultation>,
    pub(super) cpts: Vec<usize>,
    pub(super) reasons: Vec<FhirString>,
    pub(super) specialties: Vec<Specialty>,
    pub(super) booking: Option<Booking>,
    pub(super) url: Option<Box<str>>,
}

/// Values of an enum, in the order in which they were added.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Set<T> {
    list: [Option<T>; 4],
}

impl<T: Copy + PartialEq> Set<T> {
    const EMPTY: Self = Self { list: [None; 4] };

    pub(super) fn iter(&self) -> impl Iterator<Item = T> {
        self.list.iter().flatten().copied()
    }

    pub(super) fn add(&mut self, value: T) {
        if self.list.contains(&Some(value)) {
            return;
        }
        if let Some(free) = self.list.iter_mut().find(|place| place.is_none()) {
            *free = Some(value);
        }
    }

    pub(super) fn remove(&mut self, value: T) {
        let found = self.list.iter_mut().filter(|place| **place == Some(value));
        found.for_each(|place| *place = None);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.iter().all(Option::is_none)
    }
}

impl Free {
    pub(super) fn new(
        start: &SlotMoment,
        end: &SlotMoment,
        zone: Option<Zone>,
        position: Position,
    ) -> Self {
        let start = start.instant(zone);
        Self {
            position: position.starting(start.ok()),
            start,
            end: end.instant(zone),
            refused: false,
            id: None,
            visible: Set::EMPTY,
            private: false,
            consultations: Set::EMPTY,
            cpts: Vec::new(),
            reasons: Vec::new(),
            specialties: Vec::new(),
            booking: None,
            url: None,
        }
    }

    /// Whether it has begun by then.
    pub(super) fn starts_before(&self, now: &DateTime<FixedOffset>) -> bool {
        self.start.is_ok_and(|start| start < *now)
    }

    /// Why its times exclude it from the answer.
    fn untimely(&self, window: Window) -> Option<(OmissionCode, &'static str)> {
        let unclear = |why: NoInstant, fact| {
            let code = match why {
                NoInstant::Unwritable => OmissionCode::Unwritable,
                NoInstant::Skipped => OmissionCode::LocalTimeSkipped,
                NoInstant::Twice => OmissionCode::LocalTimeTwice,
                NoInstant::ZoneUnknown => OmissionCode::ZoneUnknown,
            };
            (code, fact)
        };
        match (self.start, self.end) {
            (Err(why), _) => Some(unclear(why, "start")),
            (_, Err(why)) => Some(unclear(why, "end")),
            (Ok(start), Ok(end)) if start >= end => Some((OmissionCode::SlotOrder, "end")),
            (Ok(start), _) if !window.contains(&start) => {
                let early = start < window.start();
                Some((OmissionCode::OutsideWindow, if early { "before" } else { "after" }))
            }
            (Ok(start), _) if window.is_day_after(&start) => {
                Some((OmissionCode::OutsideWindow, "after"))
            }
            _ => None,
        }
    }
}

/// Facts of an agenda about a free slot. Every method may be called once or several times, in any order.
pub struct SlotFacts<'a> {
    free: &'a mut Free,
    cpts: &'a mut CptsList,
    omissions: &'a mut Omissions,
    flow: UseCase,
    /// Whether its facts are kept: not if it is left out anyway.
    kept: bool,
}

impl<'a> SlotFacts<'a> {
    pub(super) fn new(
        free: &'a mut Free,
        cpts: &'a mut CptsList,
        omissions: &'a mut Omissions,
        window: Window,
        flow: UseCase,
        kept: bool,
    ) -> Self {
        let mut facts = Self { free, cpts, omissions, flow, kept };
        if let Some((code, fact)) = facts.free.untimely(window) {
            facts.leave_out(code, fact);
            facts.refuse();
        } else if !kept {
            facts.refuse();
        }
        facts
    }

    fn refuse(&mut self) {
        self.free.refused = true;
        self.kept = false;
    }

    fn leave_out(&mut self, code: OmissionCode, fact: &'static str) {
        if self.kept {
            self.omissions.add(code, self.free.position, fact);
        }
    }
}

impl SlotFacts<'_> {
    /// The id of the resource on the server: 1 to 64 letters, digits, `-` and `.`. Without it, one is made from practitioner,
    /// place and time.
    pub fn id(&mut self, id: impl IntoOptionalText) -> &mut Self {
        if self.kept {
            let position = self.free.position;
            keep(&mut self.free.id, "id", &id, position, self.omissions);
        } else if self.free.id.is_none() {
            // what was left out is named by it
            self.free.id = owned(&id).filter(|id| Id::from(&**id).is_valid());
        }
        self
    }

    /// Its status, when the agenda does not only hold free ones: all others are left out.
    pub fn status(&mut self, status: &SlotStatus) -> &mut Self {
        if *status != SlotStatus::FREE {
            self.leave_out(OmissionCode::NotFree, "slot");
            self.refuse();
        }
        self
    }

    /// Who may see it: everybody, health professionals, regulators. One of those is needed, or a CPTS.
    pub fn visible_to(&mut self, labels: impl IntoIterator<Item = Visibility>) -> &mut Self {
        for label in labels {
            if self.flow == UseCase::Sos && !matches!(label, Visibility::Public | Visibility::Snp) {
                self.leave_out(OmissionCode::Visibility, label.code());
            } else {
                self.free.visible.add(label);
            }
        }
        self
    }

    /// Who may see it, by what the vendor's product calls its slots: the best call for an agenda, since it passes every slot and this
    /// decides. A slot for the practitioner's own patients, or a private one, is never sent, whatever else is stated of it.
    ///
    /// ```
    /// use fhir_sas::{
    ///     search::{Place, SlotSearch},
    ///     terminology::{Consultation, VendorSlotKind},
    /// };
    /// # use fhir_sas::r4::Instant;
    /// # let (start, end): (Instant, Instant) =
    /// #     ("2026-03-02T09:00:00+01:00".parse()?, "2026-03-02T09:15:00+01:00".parse()?);
    ///
    /// let search = SlotSearch::parse(
    ///     "start=ge2026-03-02&start=le2026-03-04&status=free\
    ///     &schedule.actor:Practitioner.identifier=810002909371",
    /// )?;
    /// let mut answer = search.answer("https://agenda.example.fr/fhir");
    /// let mut doctor = answer.practitioner("810002909371");
    /// let mut place = doctor.place(Place::new("3 rue de la Paix", "44000", "NANTES"));
    /// for kind in [VendorSlotKind::GeneralPublic, VendorSlotKind::OwnPatients] {
    ///     place
    ///         .slot(start.clone(), end.clone())
    ///         .kinds([kind])
    ///         .consultation([Consultation::Office])
    ///         .bookable_at("https://agenda.example.fr/rdv?slot=1");
    /// }
    /// let answered = answer.finish();
    /// // that for own patients stays in the agenda
    /// assert_eq!(answered.bundle().slots().count(), 1);
    /// assert!(answered.omissions()[0].is_expected());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn kinds(&mut self, kinds: impl IntoIterator<Item = VendorSlotKind>) -> &mut Self {
        for kind in kinds {
            match kind.visibility() {
                Some(label) => {
                    self.visible_to([label]);
                }
                None => self.free.private = true,
            }
        }
        self
    }

    /// The CPTS to whose members it is open: sets the label `CPTS` too. One without a number is left out.
    ///
    /// Answers to searches of other flows do not name them; a slot with another label besides keeps its label `CPTS` there, and one
    /// with that label alone is left out.
    pub fn visible_to_cpts(&mut self, cpts: impl IntoIterator<Item = Cpts>) -> &mut Self {
        for cpts in cpts {
            if cpts.finess.is_none() {
                continue;
            }
            if self.kept && self.flow != UseCase::Sos {
                let learned = self.cpts.learn(&cpts, self.free.position, self.omissions);
                let Some(index) = learned else { continue };
                if !self.free.cpts.contains(&index) {
                    self.free.cpts.push(index);
                }
            }
            self.visible_to([Visibility::Cpts]);
        }
        self
    }

    /// Where patients may be seen: at the practice, at home, by video or telephone.
    pub fn consultation(&mut self, kinds: impl IntoIterator<Item = Consultation>) -> &mut Self {
        kinds.into_iter().for_each(|kind| self.free.consultations.add(kind));
        self
    }

    /// A reason to come, in the practitioner's words.
    pub fn reason(&mut self, reason: impl IntoOptionalText) -> &mut Self {
        let Some(reason) = reason.optional_text() else { return self };
        let reason = FhirString::from(&*reason);
        if !reason.is_valid() {
            self.leave_out(OmissionCode::Text, "reason");
        } else if !self.free.reasons.contains(&reason) {
            self.free.reasons.push(reason);
        }
        self
    }

    /// A speciality.
    pub fn specialty(&mut self, specialty: impl Into<Option<Specialty>>) -> &mut Self {
        if let Some(specialty) = specialty.into()
            && !self.free.specialties.contains(&specialty)
        {
            self.free.specialties.push(specialty);
        }
        self
    }

    /// It can be booked, at an absolute `http` or `https` address, without blanks, `"`, `<`, `>` and `\\`. Give it a query (`?slot=12`): the acceptance tests add
    /// `&origin=…` to whatever stands there.
    pub fn bookable_at(&mut self, url: impl IntoOptionalText) -> &mut Self {
        self.booking(Booking::Routine, url)
    }

    /// Patients come without appointment. Where there is an agenda to show, state [its address](Self::booking): the acceptance
    /// tests want one in every slot.
    pub fn walk_in(&mut self) -> &mut Self {
        self.booking(Booking::WalkIn, None::<&str>)
    }

    /// Whether it is booked or patients come without appointment, and the address where it is booked or the agenda is shown.
    ///
    /// ```
    /// use fhir_sas::{
    ///     search::{Place, SlotSearch},
    ///     terminology::{Booking, Consultation, Visibility},
    /// };
    /// # use fhir_sas::r4::Instant;
    /// # let (start, end): (Instant, Instant) =
    /// #     ("2026-03-02T09:00:00+01:00".parse()?, "2026-03-02T09:15:00+01:00".parse()?);
    ///
    /// let search = SlotSearch::parse(
    ///     "start=ge2026-03-02&start=le2026-03-04&status=free\
    ///     &schedule.actor:Practitioner.identifier=810002909371",
    /// )?;
    /// let mut answer = search.answer("https://agenda.example.fr/fhir");
    /// let mut doctor = answer.practitioner("810002909371");
    /// let mut place = doctor.place(Place::new("3 rue de la Paix", "44000", "NANTES"));
    /// let without_booking = true; // a column of the agenda
    /// let booking = if without_booking { Booking::WalkIn } else { Booking::Routine };
    /// let mut slot = place.slot(start, end);
    /// slot.visible_to([Visibility::Public]).consultation([Consultation::Office]);
    /// slot.booking(booking, "https://agenda.example.fr/rdv?slot=1");
    /// assert_eq!(answer.finish().bundle().slots().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn booking(&mut self, booking: Booking, url: impl IntoOptionalText) -> &mut Self {
        self.free.booking = Some(booking);
        let url = url.optional_text();
        let good = url.as_ref().filter(|url| is_web_address(url));
        if url.is_some() && good.is_none() {
            self.leave_out(OmissionCode::BookingUrl, "url");
        }
        if let Some(url) = good {
            self.free.url = Some((**url).into());
        }
        self
    }
}
