//! The searches: read from a query, made, written as an address.

use std::{borrow::Cow, fmt, sync::Arc};

use chrono::{DateTime, FixedOffset};

use super::{
    fault::{self, Fault, FaultCode, Faults, RequestError},
    ids,
    window::Window,
};
use crate::http::MAX_QUERY;
use crate::validate::{
    Validator,
    request::{AnsweredRequest, WindowPlace},
};
use crate::{
    UseCase,
    http::media,
    identifier::{PractitionerId, StructureId},
    r4::Instant,
    search::query_names::{CPTS, Form, MAX_ASKED, PLACES, SLOTS},
    time::paris::{self, Edge},
    urls::percent,
};

/// The state that both searches share.
#[derive(Clone)]
struct Ask<I> {
    form: &'static Form,
    flow: UseCase,
    window: Window,
    asked: Box<[I]>,
    count: Option<u32>,
    raw: Box<str>,
    warnings: Box<[Fault]>,
}

/// Without the ids and the query as it came, which are of persons.
impl<I> fmt::Debug for Ask<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ask")
            .field("flow", &self.flow)
            .field("window", &self.window)
            .field("requested", &self.asked.len())
            .field("count", &self.count)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

/// State of the parser of a query.
struct Reading {
    form: &'static Form,
    reasons: Faults,
    warnings: Faults,
    start: Bound,
    end: Bound,
    /// Parameters seen.
    parts: usize,
    /// Number of ids seen, including those left out.
    ids: usize,
    /// Some ids were not read because of broken escapes.
    unread: bool,
    too_many: bool,
    status: bool,
    flow: UseCase,
    count: Option<u32>,
}

/// One end of the window, as far as the query has been read.
#[derive(Clone, Copy)]
enum Bound {
    Missing,
    /// Present, but no date: already reported there.
    Bad,
    At(DateTime<FixedOffset>),
}

impl Bound {
    fn instant(self) -> Option<DateTime<FixedOffset>> {
        match self {
            Self::At(instant) => Some(instant),
            Self::Missing | Self::Bad => None,
        }
    }
}

impl<I: PartialEq> Ask<I> {
    fn parse(
        query: &str,
        form: &'static Form,
        id: fn(&str) -> Option<I>,
    ) -> Result<Self, RequestError> {
        let raw = query.strip_prefix('?').unwrap_or(query);
        if raw.len() > MAX_QUERY {
            return Err(RequestError::of(
                Fault::new(FaultCode::QueryTooLong, form, "").number(raw.len()),
            ));
        }
        let mut reading = Reading {
            form,
            reasons: Faults::new(fault::KEPT),
            warnings: Faults::new(fault::KEPT),
            start: Bound::Missing,
            end: Bound::Missing,
            parts: 0,
            ids: 0,
            unread: false,
            too_many: false,
            status: false,
            flow: form.flow,
            count: None,
        };
        let mut asked = Vec::new();
        for part in raw.split('&').filter(|part| !part.trim().is_empty()) {
            if let Some(ids) = reading.part(part) {
                reading.ids(&ids, id, &mut asked);
            }
        }
        let (flow, count) = (reading.flow, reading.count);
        let (window, warnings) = reading.done(asked.is_empty())?;
        let asked = asked.into_boxed_slice();
        Ok(Self { form, flow, window, asked, count, raw: raw.into(), warnings })
    }

    fn new(
        form: &'static Form,
        flow: UseCase,
        window: Window,
        ids: impl IntoIterator<Item = I>,
        value: fn(&I) -> &str,
    ) -> Result<Self, RequestError> {
        let mut asked = Vec::new();
        for id in ids {
            if asked.contains(&id) {
                continue;
            }
            asked.push(id);
            // a long list is not followed to its end
            if asked.len() > MAX_ASKED {
                let fault = Fault::new(FaultCode::TooManyAsked, form, form.asked);
                return Err(RequestError::of(fault.number(asked.len())));
            }
        }
        if asked.is_empty() {
            return Err(RequestError::of(Fault::new(FaultCode::NobodyAsked, form, form.asked)));
        }
        let asked = asked.into_boxed_slice();
        let (raw, warnings) = (Box::default(), Box::default());
        let mut ask = Self { form, flow, window, asked, count: None, raw, warnings };
        ask.raw = ask.query(value).into();
        Ok(ask)
    }

    /// The query as the platform sends it: parameters by name, `|` and `+` escaped, `:` and `,` not.
    fn query(&self, value: fn(&I) -> &str) -> String {
        let mut ids = String::new();
        for id in &self.asked {
            let comma = if ids.is_empty() { "" } else { "," };
            ids.extend([comma, "urn:oid:", self.form.oid, "|", value(id)]);
        }
        query(self.form, self.flow, self.window, self.count, ids)
    }

    fn url(&self, base: &str, value: fn(&I) -> &str) -> String {
        [base.trim_end_matches('/'), "/", self.form.resource, "?", &self.query(value)].concat()
    }

    fn self_link(&self, base: &str) -> String {
        let mut url = [base.trim_end_matches('/'), "/", self.form.resource, "?"].concat();
        percent::push_query(&self.raw, &mut url);
        url
    }

    fn matches_link(&self, link: &str) -> bool {
        let Some((_, query)) = link.split_once('?') else { return false };
        // an equal link has at most every byte escaped; longer ones of a stranger are not parsed
        query.len() <= 8 * self.raw.len()
            && percent::have_same_pairs(&without_entities(query), &without_entities(&self.raw))
    }

    fn ignored(&self) -> impl Iterator<Item = &str> {
        let unknown = |fault: &&Fault| fault.code() == FaultCode::UnknownParameter;
        self.warnings.iter().filter(unknown).map(Fault::parameter)
    }

    /// Whether both are the same request, however each was written.
    fn asks_like(&self, other: &Self) -> bool {
        (self.flow, self.window, self.count) == (other.flow, other.window, other.count)
            && self.asked == other.asked
    }
}

/// A query that came out of XML or HTML with its entities.
fn without_entities(query: &str) -> Cow<'_, str> {
    if query.contains("&amp;") { query.replace("&amp;", "&").into() } else { query.into() }
}

/// The query of a search as the platform sends it; parameters of one name stay in their order.
fn query(
    form: &'static Form,
    flow: UseCase,
    window: Window,
    count: Option<u32>,
    ids: String,
) -> String {
    let bound = |prefix: &str, bound: DateTime<FixedOffset>| {
        (form.start[0], format!("{prefix}{}", Instant::of_writable(&bound)))
    };
    let mut parameters: Vec<(&str, String)> = Vec::new();
    let mut add = |(name, value)| {
        let at = parameters.partition_point(|(other, _)| *other <= name);
        parameters.insert(at, (name, value));
    };
    add(bound("ge", window.start()));
    add(bound("le", window.end()));
    add((form.status[0], "free".to_owned()));
    add((form.asked, ids));
    let includes: &[(&str, &str)] = match flow {
        // no search is of the place de marché
        UseCase::IndividualPractitioner | UseCase::Pdm => {
            &[("_include", "Slot:schedule"), ("_include:iterate", "Schedule:actor")]
        }
        UseCase::Cpts => &[
            ("_include", "Slot:schedule"),
            ("_include", CPTS),
            ("_include:iterate", "Schedule:actor"),
            ("_include:iterate", "HealthcareService:organization"),
        ],
        UseCase::Sos => &[
            ("_include", "Schedule:actor:Location"),
            ("_include:iterate", "Location:organization"),
            ("_revinclude", "Slot:schedule"),
        ],
    };
    for (name, value) in includes {
        add((name, (*value).to_owned()));
    }
    if let Some(count) = count {
        add(("_count", count.to_string()));
    }
    let mut query = String::with_capacity(1024);
    for (name, value) in parameters {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        percent::push(&value, &mut query);
    }
    query
}

fn or_bad(bound: Bound) -> Bound {
    if let Bound::Missing = bound { Bound::Bad } else { bound }
}

impl Reading {
    /// One parameter; the value of the one that names ids, which are read by those who know their kind.
    fn part<'q>(&mut self, part: &'q str) -> Option<Cow<'q, str>> {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let form = self.form;
        self.parts += 1;
        let number = self.parts;
        let names = [
            "_count",
            "_format",
            "_include",
            "_include:iterate",
            "_include:recurse",
            "_revinclude",
            form.asked,
        ];
        let names = names.iter().chain(form.start).chain(form.status).copied();
        let decoded =
            percent::decoded(name).unwrap_or_else(|_| percent::decoded_lossy(name).into());
        // copies of the guide's samples have line breaks in them
        let name = decoded.trim();
        let Some(name) = names.clone().find(|known| *known == name) else {
            self.warnings.push_with(|| Fault::unknown(form, name, number, names));
            return None;
        };
        let Ok(whole) = percent::decoded(value) else {
            if form.start.contains(&name) {
                // which of the two it was is not known: neither is missing
                self.start = or_bad(self.start);
                self.end = or_bad(self.end);
            }
            self.status |= form.status.contains(&name);
            self.unread |= name == form.asked;
            self.reasons.push(Fault::new(FaultCode::BadEscape, form, name));
            return None;
        };
        let value = whole.trim();
        match name {
            _ if form.start.contains(&name) => self.bound(name, value),
            _ if form.status.contains(&name) => self.status(name, value),
            _ if name == form.asked => return Some(whole),
            "_count" => match value.parse() {
                Ok(count) if self.count.is_none_or(|known| known == count) => {
                    self.count = Some(count);
                }
                _ => self.warnings.push(Fault::new(FaultCode::BadCount, form, name).found(value)),
            },
            "_format" => {
                if !value.is_empty() && !media::is_json_format(value) {
                    let fault = Fault::new(FaultCode::FormatNotServed, form, name);
                    self.reasons.push(fault.found(value));
                }
            }
            _ => self.include(name, value),
        }
        None
    }

    fn bound(&mut self, name: &'static str, value: &str) {
        let fault = |code| Fault::new(code, self.form, name).found(value);
        let (edge, text) = match value.split_at_checked(2) {
            Some(("ge", text)) => (Edge::Start, text),
            Some(("le", text)) => (Edge::End, text),
            other => {
                self.reasons.push(fault(FaultCode::Comparator));
                // the intended bound is clear: it is not reported as missing too
                match other {
                    Some(("gt" | "sa", _)) => self.start = or_bad(self.start),
                    Some(("lt" | "eb", _)) => self.end = or_bad(self.end),
                    _ => {}
                }
                return;
            }
        };
        let known = if edge == Edge::Start { &mut self.start } else { &mut self.end };
        let Some(paris::Bound { at, is_fhir }) = paris::bound(text.trim(), edge) else {
            *known = or_bad(*known);
            return self.reasons.push(fault(FaultCode::BadDateTime));
        };
        if !is_fhir {
            self.warnings.push(fault(FaultCode::DateTimeForm));
        }
        match *known {
            Bound::At(first) if at != first => self.reasons.push(fault(FaultCode::SecondBound)),
            _ => *known = Bound::At(at),
        }
    }

    fn status(&mut self, name: &'static str, value: &str) {
        self.status = true;
        let free = |status: &str| {
            let status = status.trim();
            status == "free" || status == "http://hl7.org/fhir/slotstatus|free"
        };
        // several are joined by "or": answers have free slots only
        if !value.split(',').any(free) {
            let fault = Fault::new(FaultCode::StatusNotFree, self.form, name);
            self.reasons.push(fault.found(value));
        }
    }

    fn ids<I: PartialEq>(&mut self, value: &str, read: fn(&str) -> Option<I>, asked: &mut Vec<I>) {
        // no id has a `+` at its ends: there it is a blank, as forms write it
        let tokens = value
            .split(',')
            .map(|token| token.trim_matches(|char: char| char.is_whitespace() || char == '+'));
        for token in tokens.filter(|token| !token.is_empty()) {
            self.ids += 1;
            match self.form.value(token).and_then(read) {
                None => {
                    let fault = Fault::new(FaultCode::BadIdentifier, self.form, self.form.asked);
                    self.warnings.push(fault.number(self.ids));
                }
                Some(id) if asked.contains(&id) => {}
                Some(_) if asked.len() == MAX_ASKED => self.too_many = true,
                Some(id) => asked.push(id),
            }
        }
    }

    fn include(&mut self, name: &'static str, value: &str) {
        // the guide spells `Location:organization` with a capital too
        if !self.form.includes.iter().any(|known| known.eq_ignore_ascii_case(value)) {
            let fault = Fault::new(FaultCode::UnknownInclude, self.form, name);
            return self.warnings.push(fault.found(value));
        }
        if value.eq_ignore_ascii_case(CPTS) {
            self.flow = UseCase::Cpts;
        }
    }

    /// Ends the parse: the window and the warnings, or every reason for refusal.
    fn done(mut self, nobody: bool) -> Result<(Window, Box<[Fault]>), RequestError> {
        let form = self.form;
        let fault = |code, names: &[&'static str]| Fault::new(code, form, names[0]);
        if matches!(self.start, Bound::Missing) {
            self.reasons.push(fault(FaultCode::MissingStart, form.start));
        }
        if matches!(self.end, Bound::Missing) {
            self.reasons.push(fault(FaultCode::MissingEnd, form.start));
        }
        let bounds = self.start.instant().zip(self.end.instant());
        let window = bounds.and_then(|(start, end)| {
            let window = Window::of(start, end);
            if window.is_none() {
                self.reasons.push(fault(FaultCode::WindowOrder, form.start));
            }
            window
        });
        if nobody && !self.unread {
            self.reasons.push(fault(FaultCode::NobodyAsked, &[form.asked]));
        }
        if self.too_many {
            self.reasons.push(fault(FaultCode::TooManyAsked, &[form.asked]).number(self.ids));
        }
        if !self.status {
            self.warnings.push(fault(FaultCode::MissingStatus, form.status));
        }
        let warnings = self.warnings.done(form);
        match window {
            Some(window) if self.reasons.is_empty() => Ok((window, warnings)),
            _ => Err(RequestError::new(self.reasons.done(form), warnings)),
        }
    }
}

/// A search for slots of practitioners (`GET Slot`), for themselves or through a CPTS.
///
/// The vendor [parses](Self::parse) it, the platform makes it with [`individual`](Self::individual) or [`cpts`](Self::cpts) and
/// sends it to [`url`](Self::url). Two are equal when they request the same, however each was written.
///
/// ```
/// use chrono::{FixedOffset, TimeZone};
/// use fhir_sas::{
///     UseCase,
///     search::{SlotSearch, Window},
/// };
///
/// // the platform
/// let winter = FixedOffset::east_opt(3600).ok_or("no such offset")?;
/// let start =
///     winter.with_ymd_and_hms(2026, 3, 2, 8, 0, 0).single().ok_or("no such time")?;
/// let window = Window::new(start, start + chrono::TimeDelta::days(2))?;
/// let search = SlotSearch::individual(window, ["810002909371".parse()?])?;
/// let url = search.url("https://agenda.example.fr/fhir");
/// assert_eq!(
///     url,
///     "https://agenda.example.fr/fhir/Slot?_include=Slot:schedule&_include:iterate=Schedule:actor\
///     &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371\
///     &start=ge2026-03-02T08:00:00.000%2B01:00&start=le2026-03-04T08:00:00.000%2B01:00&status=free"
/// );
///
/// // the vendor
/// let query = url.split_once('?').map_or("", |(_, query)| query);
/// let asked = SlotSearch::parse(query)?;
/// assert_eq!(asked, search);
/// assert_eq!(asked.use_case(), UseCase::IndividualPractitioner);
/// assert_eq!(asked.practitioners()[0].as_str(), "810002909371");
/// assert!(asked.window().contains(&start));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct SlotSearch(Ask<PractitionerId>);

/// A search for slots of places of SOS Médecins (`GET Schedule`).
///
/// The vendor [parses](Self::parse) it, the platform makes it with [`sos`](Self::sos) and sends it to [`url`](Self::url). Two are
/// equal when they request the same, however each was written.
///
/// ```
/// use fhir_sas::search::PlaceSearch;
///
/// // as the guide's table of criteria has it; its sample has `_has:Slot:schedule:start`
/// let search = PlaceSearch::parse(
///     "start=ge2023-08-18T10:00:00%2B02:00&start=le2023-08-20T09:00:00%2B02:00&status=free\
///     &actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2|334173748400020",
/// )?;
/// assert_eq!(search.structures()[0].as_str(), "334173748400020");
/// # Ok::<(), fhir_sas::search::RequestError>(())
/// ```
#[derive(Debug, Clone)]
pub struct PlaceSearch(Ask<StructureId>);

/// Accessors and constructors that both searches share.
macro_rules! search {
    ($name:ident $id:ident $read:path, $form:ident, $asked:ident: $asked_doc:literal) => {
        impl $name {
            /// Reads a query as it arrived, still with its escapes; a `?` in front is stepped over.
            ///
            /// # Errors
            /// When it cannot be run: with every reason, the status and the body to answer with. See the
            /// [module](crate::search#what-a-query-may-look-like) for what is taken.
            pub fn parse(query: &str) -> Result<Self, RequestError> {
                Ask::parse(query, &$form, $read).map(Self)
            }

            /// Sets `_count`, the preferred maximum of entries; the guide's samples have 1000. [`raw`](Self::raw) is rewritten.
            #[must_use]
            pub fn with_count(mut self, count: u32) -> Self {
                self.0.count = Some(count);
                self.0.raw = self.0.query($id::as_str).into();
                self
            }

            /// The time in which slots are to start.
            #[must_use]
            pub fn window(&self) -> Window {
                self.0.window
            }

            #[doc = $asked_doc]
            #[must_use]
            pub fn $asked(&self) -> &[$id] {
                &self.0.asked
            }

            /// Which of the three flows it belongs to: it decides the profiles that the answer claims.
            #[must_use]
            pub fn use_case(&self) -> UseCase {
                self.0.flow
            }

            /// The preferred maximum of matches (`_count`). Answers of the guide have one page, so it is
            /// [not a limit](crate::search#what-a-query-may-look-like).
            #[must_use]
            pub fn count(&self) -> Option<u32> {
                self.0.count
            }

            /// Names of the parameters that the guide does not know, up to 50; `…` for a name that FHIR has not either, which may
            /// be of a person. They have no effect, which is what FHIR asks of servers.
            pub fn ignored(&self) -> impl Iterator<Item = &str> {
                self.0.ignored()
            }

            /// All that was odd, the [ignored](Self::ignored) parameters among it: up to 50 warnings, and how many more.
            #[must_use]
            pub fn warnings(&self) -> &[Fault] {
                &self.0.warnings
            }

            /// The query as it was received, or as it is sent when it was made here.
            #[must_use]
            pub fn raw(&self) -> &str {
                &self.0.raw
            }

            /// The address to ask: the base of the vendor, then the query as the platform sends it (parameters by name, `|` as
            /// `%7C`, `+` as `%2B`, `:` and `,` as they are). Parameters that were ignored are not sent on.
            #[must_use]
            pub fn url(&self, base: &str) -> String {
                self.0.url(base, $id::as_str)
            }

            /// The link of relation `self` for the answer: the base of the vendor, then the query as it was received. A bare `+`
            /// is escaped: who reads links as forms, as the acceptance tests do, would take it for a blank.
            #[must_use]
            pub fn self_link(&self, base: &str) -> String {
                self.0.self_link(base)
            }

            /// Whether a link states this request, as the acceptance tests compare it: any base, the same parameters in any
            /// order, escaped or not; in the link a bare `+` is a blank, and `&amp;` an `&`.
            #[must_use]
            pub fn matches_link(&self, link: &str) -> bool {
                self.0.matches_link(link)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0.asks_like(&other.0)
            }
        }

        impl Eq for $name {}
    };
}

search! {
    SlotSearch PractitionerId ids::practitioner, SLOTS,
    practitioners: "The requested practitioners: 1 to 25, in the order of the request, without duplicates."
}
search! {
    PlaceSearch StructureId ids::structure, PLACES,
    structures: "The associations whose places are requested: 1 to 25, in the order of the request, without duplicates."
}

impl SlotSearch {
    /// Requests slots of practitioners on their own. Duplicate ids are requested once.
    ///
    /// # Errors
    /// When no id is passed, or more than 25.
    pub fn individual(
        window: Window,
        practitioners: impl IntoIterator<Item = PractitionerId>,
    ) -> Result<Self, RequestError> {
        let flow = UseCase::IndividualPractitioner;
        Ask::new(&SLOTS, flow, window, practitioners, PractitionerId::as_str).map(Self)
    }

    /// Requests slots of practitioners, including those open to a CPTS, with the CPTS: public ones, those for colleagues and for the
    /// platform, and those for members of a CPTS.
    ///
    /// # Errors
    /// When no id is passed, or more than 25.
    pub fn cpts(
        window: Window,
        practitioners: impl IntoIterator<Item = PractitionerId>,
    ) -> Result<Self, RequestError> {
        Ask::new(&SLOTS, UseCase::Cpts, window, practitioners, PractitionerId::as_str).map(Self)
    }
}

impl PlaceSearch {
    /// Requests slots of places of SOS Médecins. Duplicate ids are requested once.
    ///
    /// # Errors
    /// When no association is passed, or more than 25. The guide's technical pages allow 25; one of its functional pages
    /// states 10.
    pub fn sos(
        window: Window,
        structures: impl IntoIterator<Item = StructureId>,
    ) -> Result<Self, RequestError> {
        Ask::new(&PLACES, UseCase::Sos, window, structures, StructureId::as_str).map(Self)
    }
}

/// Any of the searches, distinguished by the resource that the address names.
///
/// ```
/// use fhir_sas::search::Search;
///
/// let search: Search = "https://agenda.example.fr/fhir/Slot/?start=ge2026-03-02&start=le2026-03-04&status=free\
///     &schedule.actor:Practitioner.identifier=810002909371".parse()?;
/// assert!(matches!(&search, Search::Slots(_)));
/// assert_eq!(search.requested().collect::<Vec<_>>(), ["810002909371"]);
/// assert!(
///     search
///         .url("https://other.example.fr/fhir")
///         .starts_with("https://other.example.fr/fhir/Slot?")
/// );
/// # Ok::<(), fhir_sas::search::RequestError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Search {
    /// `GET Slot`
    Slots(SlotSearch),
    /// `GET Schedule`
    Places(PlaceSearch),
}

/// Calls a method that both kinds of search have.
macro_rules! either {
    ($self:ident, $search:ident => $call:expr) => {
        match $self {
            Search::Slots($search) => $call,
            Search::Places($search) => $call,
        }
    };
}

impl Search {
    /// Sets `_count`; see [`SlotSearch::with_count`].
    #[must_use]
    pub fn with_count(self, count: u32) -> Self {
        match self {
            Self::Slots(search) => Self::Slots(search.with_count(count)),
            Self::Places(search) => Self::Places(search.with_count(count)),
        }
    }

    /// The time in which slots are to start.
    #[must_use]
    pub fn window(&self) -> Window {
        either!(self, search => search.window())
    }

    /// The flow that it belongs to.
    #[must_use]
    pub fn use_case(&self) -> UseCase {
        either!(self, search => search.use_case())
    }

    /// The requested ids, with their prefix.
    pub fn requested(&self) -> impl Iterator<Item = &str> {
        let (people, structures): (&[PractitionerId], &[StructureId]) = match self {
            Self::Slots(search) => (search.practitioners(), &[]),
            Self::Places(search) => (&[], search.structures()),
        };
        people.iter().map(PractitionerId::as_str).chain(structures.iter().map(StructureId::as_str))
    }

    /// The preferred maximum of matches (`_count`).
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        either!(self, search => search.count())
    }

    /// Names of the parameters that the guide does not know; see [`SlotSearch::ignored`].
    pub fn ignored(&self) -> impl Iterator<Item = &str> {
        let (slots, places) = match self {
            Self::Slots(search) => (Some(search.ignored()), None),
            Self::Places(search) => (None, Some(search.ignored())),
        };
        slots.into_iter().flatten().chain(places.into_iter().flatten())
    }

    /// All that was odd.
    #[must_use]
    pub fn warnings(&self) -> &[Fault] {
        either!(self, search => search.warnings())
    }

    /// The query as it was received, or as it is sent when it was made here.
    #[must_use]
    pub fn raw(&self) -> &str {
        either!(self, search => search.raw())
    }

    /// The address to ask: the base of the vendor, then the query as the platform sends it.
    #[must_use]
    pub fn url(&self, base: &str) -> String {
        either!(self, search => search.url(base))
    }

    /// The link of relation `self` for the answer; see [`SlotSearch::self_link`].
    #[must_use]
    pub fn self_link(&self, base: &str) -> String {
        either!(self, search => search.self_link(base))
    }

    /// Whether a link states this request, as the acceptance tests compare it.
    #[must_use]
    pub fn matches_link(&self, link: &str) -> bool {
        either!(self, search => search.matches_link(link))
    }
}

impl From<SlotSearch> for Search {
    fn from(search: SlotSearch) -> Self {
        Self::Slots(search)
    }
}

impl From<PlaceSearch> for Search {
    fn from(search: PlaceSearch) -> Self {
        Self::Places(search)
    }
}

impl std::str::FromStr for Search {
    type Err = RequestError;

    /// Reads the address of a search: all of it, or from the resource on (`Slot?start=…`).
    fn from_str(url: &str) -> Result<Self, RequestError> {
        let url = url.split_once('#').map_or(url, |(url, _)| url);
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let path = path.trim_end_matches('/');
        let resource = path.rsplit('/').next().unwrap_or_default();
        match resource.trim() {
            "Slot" => SlotSearch::parse(query).map(Self::Slots),
            "Schedule" => PlaceSearch::parse(query).map(Self::Places),
            other => {
                Err(RequestError::of(Fault::new(FaultCode::OtherResource, &SLOTS, "").found(other)))
            }
        }
    }
}

impl AnsweredRequest for Search {
    fn place_in_window(&self, start: &DateTime<FixedOffset>) -> WindowPlace {
        let window = self.window();
        if *start < window.start() {
            WindowPlace::Before
        } else if !window.contains(start) {
            WindowPlace::After
        } else if window.is_day_after(start) {
            WindowPlace::DayAfter
        } else {
            WindowPlace::Within
        }
    }

    fn requested_ids(&self) -> Vec<&str> {
        self.requested().collect()
    }

    fn matches(&self, link: &str) -> bool {
        self.matches_link(link)
    }
}

impl Validator {
    /// The request that was answered: its self link, window and ids are compared with the answer.
    #[must_use]
    pub fn request(self, request: Search) -> Self {
        self.answering(Arc::new(request))
    }
}
