//! Answers to searches: from what an agenda knows to a conformant Bundle.

mod answering;
mod assemble;
mod facts;
mod omission;

use std::{fmt, io};

use chrono::{DateTime, TimeZone};

use answering::Answering;
pub use facts::{Cpts, Place, SlotFacts};
pub use omission::{Omission, OmissionCode};
use omission::{Omissions, OwnerId, Position};

use crate::{
    FrBundle, UseCase,
    diagnostic::Lang,
    http::Reply,
    identifier::{PractitionerId, Siret, StructureId},
    profile::IntoOptionalText,
    r4,
    search::{PlaceSearch, SlotSearch},
};

/// Builds the answer to a [`SlotSearch`] from the facts of an agenda.
///
/// See the [module](crate::search#answering) for how it is used.
pub struct SlotResponseBuilder<'s> {
    search: &'s SlotSearch,
    inner: Answering,
}

/// Builds the answer to a [`PlaceSearch`] from the facts of an agenda.
///
/// ```
/// use fhir_sas::{
///     search::{Place, PlaceSearch},
///     terminology::{Consultation, Visibility},
/// };
/// # use fhir_sas::r4::Instant;
/// # let (start, end): (Instant, Instant) = ("2026-03-02T09:00:00+01:00".parse()?, "2026-03-02T09:15:00+01:00".parse()?);
///
/// let search = PlaceSearch::parse(
///     "start=ge2026-03-02&start=le2026-03-04&status=free\
///     &actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2|334173748400020",
/// )?;
/// let mut answer = search.answer("https://agenda.example.fr/fhir");
/// for id in search.structures() {
///     let siret = id.number(); // 34173748400020, as the agenda has it
///     let mut association = answer.association(id);
///     association.name("SOS Médecins Rennes");
///     let mut place = association.place(
///         Place::new("12 rue des Lilas", "35000", "RENNES").id("7").name("Rennes Nord"),
///     );
///     place
///         .slot(start.clone(), end.clone())
///         .visible_to([Visibility::Public, Visibility::Snp])
///         .consultation([Consultation::Office])
///         .bookable_at("https://agenda.example.fr/rdv?creneau=12");
/// }
/// assert_eq!(answer.finish_strict()?.slots().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct PlaceResponseBuilder<'s> {
    search: &'s PlaceSearch,
    inner: Answering,
}

impl SlotSearch {
    /// Opens the answer of a server whose FHIR resources have addresses that start with `base`, as in
    /// `https://agenda.example.fr/fhir`.
    #[must_use]
    pub fn answer(&self, base: &str) -> SlotResponseBuilder<'_> {
        let inner = Answering::new(self.use_case(), self.window(), self.count(), base, &|base| {
            self.self_link(base)
        });
        SlotResponseBuilder { search: self, inner }
    }
}

impl PlaceSearch {
    /// Opens the answer of a server whose FHIR resources have addresses that start with `base`, as in
    /// `https://agenda.example.fr/fhir`.
    #[must_use]
    pub fn answer(&self, base: &str) -> PlaceResponseBuilder<'_> {
        let link = |base: &str| self.self_link(base);
        let inner = Answering::new(UseCase::Sos, self.window(), self.count(), base, &link);
        PlaceResponseBuilder { search: self, inner }
    }
}

impl SlotResponseBuilder<'_> {
    /// Adds a practitioner by RPPS or ADELI number, prefixed or not, or continues one that was added before. Those who were not
    /// requested are left out.
    pub fn practitioner(&mut self, id: impl IntoOptionalText) -> PractitionerFacts<'_> {
        let read = id.optional_text().unwrap_or_default().parse::<PractitionerId>();
        let place = self.inner.owners.len();
        let id = read.map(OwnerId::Practitioner).map_err(|error| {
            Omission::because(OmissionCode::PractitionerId, Position::owner(place, None), error)
        });
        let requested = self.search.practitioners();
        let at = self.inner.owner(id, |id| match id {
            OwnerId::Practitioner(id) => requested.contains(&id),
            OwnerId::Association(_) => false,
        });
        PractitionerFacts { inner: &mut self.inner, at }
    }
}

impl PlaceResponseBuilder<'_> {
    /// Adds an association by SIRET number, or continues one that was added before. Those that were not requested are left out.
    pub fn association(&mut self, id: impl IntoOptionalText) -> AssociationFacts<'_> {
        let read = id.optional_text().unwrap_or_default().parse::<Siret>();
        let place = self.inner.owners.len();
        let id = read.map(OwnerId::Association).map_err(|error| {
            Omission::because(OmissionCode::AssociationId, Position::owner(place, None), error)
        });
        let requested = self.search.structures();
        let at = self.inner.owner(id, |id| match id {
            OwnerId::Association(id) => requested.contains(&StructureId::Siret(id)),
            OwnerId::Practitioner(_) => false,
        });
        AssociationFacts { inner: &mut self.inner, at }
    }
}

macro_rules! finish {
    ($($name:ident)*) => {$(
        impl $name<'_> {
            /// Leaves out slots that have begun at that time, and reports them as [`Begun`](OmissionCode::Begun): a window may
            /// start in the past, and the acceptance tests refuse slots that do. Call it with the current time; the crate reads
            /// no clock.
            ///
            /// ```
            /// use chrono::{DateTime, FixedOffset};
            /// use fhir_sas::search::SlotSearch;
            ///
            /// let search = SlotSearch::parse(
            ///     "start=ge2026-03-02&start=le2026-03-04&status=free\
            ///     &schedule.actor:Practitioner.identifier=810002909371",
            /// )?;
            /// // in a server: chrono::Utc::now()
            /// let now = "2026-03-02T10:20:00+01:00"
            ///     .parse::<DateTime<FixedOffset>>()
            ///     .map_err(|why| why.to_string())?;
            /// let answer = search.answer("https://agenda.example.fr/fhir").now(&now);
            /// # assert_eq!(answer.finish().omission_count(), 0);
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            #[must_use]
            pub fn now<Z: TimeZone>(mut self, now: &DateTime<Z>) -> Self {
                self.inner.now = Some(now.fixed_offset());
                self
            }

            /// The answer, and what was left out of it.
            #[must_use]
            pub fn finish(self) -> SearchResponse {
                SearchResponse::of(self.inner)
            }

            /// The answer, if nothing had to be left out: for tests.
            ///
            /// # Errors
            /// When something was left out: with all of it.
            pub fn finish_strict(self) -> Result<FrBundle, Incomplete> {
                self.finish().strict()
            }
        }
    )*};
}

finish!(SlotResponseBuilder PlaceResponseBuilder);

/// Facts of an agenda about a practitioner.
pub struct PractitionerFacts<'a> {
    inner: &'a mut Answering,
    at: usize,
}

/// Facts of an agenda about an association of SOS Médecins.
pub struct AssociationFacts<'a> {
    inner: &'a mut Answering,
    at: usize,
}

/// Facts of an agenda about a place, or about a practitioner there.
pub struct PlaceFacts<'a> {
    inner: &'a mut Answering,
    at: (usize, usize),
}

impl PractitionerFacts<'_> {
    /// The id of the resource on the server; without it the national id is.
    pub fn id(&mut self, id: impl IntoOptionalText) -> &mut Self {
        self.inner.fact(self.at, "id", &id, |owner| &mut owner.resource_id);
        self
    }

    /// The family name.
    pub fn family(&mut self, family: impl IntoOptionalText) -> &mut Self {
        self.inner.fact(self.at, "family", &family, |owner| &mut owner.name);
        self
    }

    /// The given name.
    pub fn given(&mut self, given: impl IntoOptionalText) -> &mut Self {
        self.inner.fact(self.at, "given", &given, |owner| &mut owner.given);
        self
    }

    /// Adds a place where the practitioner sees patients, or continues one that was added before: places are equal by id, or
    /// else by address and structure.
    pub fn place(&mut self, place: Place) -> PlaceFacts<'_> {
        let at = self.inner.site(self.at, place);
        PlaceFacts { inner: self.inner, at }
    }
}

impl AssociationFacts<'_> {
    /// The id of the resource on the server; without it the SIRET number is.
    pub fn id(&mut self, id: impl IntoOptionalText) -> &mut Self {
        self.inner.fact(self.at, "id", &id, |owner| &mut owner.resource_id);
        self
    }

    /// The name of the association.
    pub fn name(&mut self, name: impl IntoOptionalText) -> &mut Self {
        self.inner.fact(self.at, "name", &name, |owner| &mut owner.name);
        self
    }

    /// Adds a place where patients are seen, or continues one that was added before: places are equal by id, or else by
    /// address.
    pub fn place(&mut self, place: Place) -> PlaceFacts<'_> {
        let at = self.inner.site(self.at, place);
        PlaceFacts { inner: self.inner, at }
    }
}

impl PlaceFacts<'_> {
    /// Adds a free slot. State who may see it, and [where it is booked](SlotFacts::bookable_at) or that patients
    /// [walk in](SlotFacts::walk_in): a slot that lacks either is left out.
    pub fn slot(
        &mut self,
        start: impl Into<crate::time::SlotMoment>,
        end: impl Into<crate::time::SlotMoment>,
    ) -> SlotFacts<'_> {
        let Answering { owners, omissions, cpts, window, flow, .. } = &mut *self.inner;
        let (owner, site) = self.at;
        let owner_id = owners[owner].id;
        let site_facts = &mut owners[owner].sites[site];
        let position = Position::place(owner, owner_id, site).slot(site_facts.slot_count);
        site_facts.slot_count += 1;
        let kept = owner_id.is_some() && !site_facts.refused;
        let free = facts::Free::new(&start.into(), &end.into(), site_facts.zone(), position);
        let index = site_facts.free.len();
        site_facts.free.push(free);
        SlotFacts::new(&mut site_facts.free[index], cpts, omissions, *window, *flow, kept)
    }
}

/// An answer, and what was left out of it.
#[derive(Clone)]
pub struct SearchResponse {
    bundle: FrBundle,
    omissions: Omissions,
    beyond_count: usize,
}

/// Without the bundle, which names persons.
impl fmt::Debug for SearchResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SearchResponse")
            .field("omissions", &self.omissions)
            .field("beyond_count", &self.beyond_count)
            .finish_non_exhaustive()
    }
}

impl SearchResponse {
    fn of(answering: Answering) -> Self {
        let (use_case, count) = (answering.flow, answering.count);
        let (bundle, omissions) = assemble::bundle(answering);
        let matches = assemble::matches(&bundle);
        let count = count.and_then(|count| usize::try_from(count).ok());
        let beyond_count = count.map_or(0, |count| matches.saturating_sub(count));
        Self { bundle: FrBundle::assembled(bundle, use_case), omissions, beyond_count }
    }

    /// The answer.
    #[must_use]
    pub fn bundle(&self) -> &FrBundle {
        &self.bundle
    }

    /// Returns the answer, without the omissions.
    #[must_use]
    pub fn into_bundle(self) -> FrBundle {
        self.bundle
    }

    /// What was left out, and why; up to 1,000. It does not list facts that were never stated, such as a given name: for that,
    /// let a [`Validator`](crate::validate::Validator) check an answer in your tests, its warnings too.
    #[must_use]
    pub fn omissions(&self) -> &[Omission] {
        self.omissions.kept()
    }

    /// Number of omissions, including those that were not kept.
    #[must_use]
    pub fn omission_count(&self) -> usize {
        self.omissions.count()
    }

    /// How many matches the answer has beyond the `_count` of the request: slots, or schedules of SOS Médecins. Nothing was cut
    /// off, for [reasons](crate::search#what-a-query-may-look-like) of the guide; a vendor may want to log it.
    #[must_use]
    pub fn beyond_count(&self) -> usize {
        self.beyond_count
    }

    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        r4::to_vec(self.bundle.as_r4())
    }

    /// The answer as an HTTP response: 200, with its headers and its body.
    #[must_use]
    pub fn reply(&self) -> Reply {
        Reply::found(r4::to_string(self.bundle.as_r4()))
    }

    /// Writes the answer as JSON, piece by piece.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write_to(&self, to: &mut dyn io::Write) -> io::Result<()> {
        r4::to_writer(self.bundle.as_r4(), to)
    }

    fn strict(self) -> Result<FrBundle, Incomplete> {
        if self.omissions.count() == 0 { Ok(self.bundle) } else { Err(Incomplete(self.omissions)) }
    }
}

/// What [`SlotResponseBuilder::finish_strict`] would have had to leave out.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", self.explain(Lang::En))]
pub struct Incomplete(Omissions);

impl Incomplete {
    /// What would have been left out, and why; up to 1,000.
    #[must_use]
    pub fn omissions(&self) -> &[Omission] {
        self.0.kept()
    }

    /// All of it as a text, one a line.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        omission::explain(&self.0, lang)
    }
}
