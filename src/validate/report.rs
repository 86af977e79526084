//! The entry points: a validator and its report.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    sync::Arc,
};

use chrono::{DateTime, FixedOffset, TimeZone};

use super::{
    Edition, Layer,
    arena::Arena,
    check::{Check, Visit},
    claims::report_unknown_profile,
    collector::{Ask, Collector},
    context::{Context, Guide},
    fr_core_2::Announced,
    guide::{claimed_flow, edition_of, flow_of, profile_of, rules::capability_missing},
    parts::claimed,
    path::Path,
    profile::conform,
    request::AnsweredRequest,
    scope::{Place, Scope},
    suggestion::UnknownProfile,
    table::Profile,
    tables::Tables,
    walk::{leave, visit},
};
use crate::{
    UseCase,
    diagnostic::{Detail, EditionSet, Form, Issue, IssueCode, Lang, Rule, Tally, list_of_editions},
    json::ReadError,
    r4::{
        Base, CodeableConcept, Codec, Coding, FhirString, IssueSeverity, IssueType, Item, Meta,
        Node, OperationOutcome, OperationOutcomeIssue, Primitive, Resource,
        codec::{self, Notes, Read, Reader, broken_at, quoted_name},
    },
    urls::code_system,
};

/// Checks texts and values: up to a layer, against the profiles that resources claim in `meta.profile`.
///
/// ```
/// use fhir_sas::validate::{Layer, Validator};
///
/// let text = br#"{
///     "resourceType": "Slot", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"]},
///     "schedule": {"reference": "Schedule/1"}, "status": "busy",
///     "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:15:00.000+01:00"
/// }"#;
/// let report = Validator::new(Layer::Profile).check(text);
/// assert!(!report.is_conformant());
/// let [issue] = report.issues() else { panic!("one fault") };
/// assert_eq!(issue.path, "Slot.status");
/// assert_eq!(issue.position.map(|position| position.line), Some(3));
/// assert_eq!(
///     issue.rule().map(ToString::to_string).as_deref(),
///     Some("http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur#Slot.status"),
/// );
/// assert!(Validator::new(Layer::R4).check(text).is_conformant());
/// ```
#[derive(Debug, Clone)]
pub struct Validator {
    layer: Layer,
    /// Those that are checked, the oldest first; at least one.
    editions: &'static [Edition],
    profile: Option<&'static Profile>,
    use_case: Option<UseCase>,
    request: Option<Arc<dyn AnsweredRequest>>,
    now: Option<DateTime<FixedOffset>>,
    exact: bool,
    max_issues: usize,
    reader: Reader,
}

/// Issues kept unless [`Validator::max_issues`] sets another number.
const KEPT: usize = 1000;

impl Validator {
    /// Checks up to that layer; 1,000 issues are kept.
    #[must_use]
    pub const fn new(layer: Layer) -> Self {
        Self {
            layer,
            editions: Edition::Current.alone(),
            profile: None,
            use_case: None,
            request: None,
            now: None,
            exact: false,
            max_issues: KEPT,
            reader: Reader::new(),
        }
    }

    /// Every check on a resource that must conform to a profile, and claim it.
    fn proof(profile: &'static str, flow: UseCase) -> Self {
        let edition = edition_of(flow);
        let strict = Self::new(Layer::Guide).edition(edition).use_case(flow);
        Self { profile: Tables::of(edition).profile(profile), exact: true, ..strict }
    }

    /// How far it checks.
    #[cfg(all(feature = "findings", feature = "hub"))]
    pub(crate) const fn layer(&self) -> Layer {
        self.layer
    }

    /// How many issues it keeps.
    #[cfg(all(feature = "findings", feature = "hub"))]
    pub(crate) const fn most_issues(&self) -> usize {
        self.max_issues
    }

    /// Keeps that many issues, and counts the others.
    ///
    /// One issue takes the place of another about the same element only while both are kept: of a report that is cut, one may be
    /// more general than that of the whole report, and be counted beside it.
    #[must_use]
    pub const fn max_issues(mut self, issues: usize) -> Self {
        self.max_issues = issues;
        self
    }

    /// Checks against the profiles of this edition of the guide; [`Edition::Current`] unless set.
    ///
    /// ```
    /// use fhir_sas::validate::{Edition, Layer, Validator};
    ///
    /// let text = br#"{
    ///     "resourceType": "Appointment",
    ///     "meta": {"profile": ["https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-pdm-appointment"]},
    ///     "status": "arrived", "participant": [{"actor": {"display": "Dr Martin"}, "status": "accepted"}]
    /// }"#;
    /// let next = Validator::new(Layer::Profile).edition(Edition::Next).check(text);
    /// assert!(next.issues().iter().any(|issue| issue.path == "Appointment.status"));
    /// // no other edition has the profile that is claimed
    /// let report = Validator::new(Layer::Profile).check(text);
    /// assert!(report.issues().iter().any(|issue| issue.code.as_str() == "unknown-profile"));
    /// ```
    #[must_use]
    pub fn edition(mut self, edition: Edition) -> Self {
        self.editions = edition.alone();
        self
    }

    /// Checks against each edition of the guide: [`Issue::editions`] lists those that demand what an issue is about.
    ///
    /// ```
    /// use fhir_sas::validate::{Edition, Layer, Validator};
    ///
    /// let text = br#"{
    ///     "resourceType": "Appointment", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrAppointmentSAS"]},
    ///     "status": "pending", "participant": [{"actor": {"display": "Dr Martin"}, "status": "needs-action"}]
    /// }"#;
    /// let report = Validator::new(Layer::Profile).all_editions().check(text);
    /// let of_status = |issue: &&fhir_sas::diagnostic::Issue| issue.path == "Appointment.participant[0].status";
    /// let issue = report.issues().iter().find(of_status).expect("an issue");
    /// assert!(issue.editions().eq([Edition::V1_1_0, Edition::V1_2_0]));
    /// ```
    #[must_use]
    pub fn all_editions(mut self) -> Self {
        self.editions = Edition::ALL;
        self
    }

    /// The editions of the guide that are checked. None below [`Layer::Profile`]: what R4 and `FrCore` demand is the same in each.
    fn checked_editions(&self) -> &'static [Edition] {
        if self.layer >= Layer::Profile { self.editions } else { &[] }
    }

    /// Checks against this profile too, whatever the resource claims.
    ///
    /// An edition that does not have the profile reports that it is [unknown](IssueCode::UnknownProfile).
    ///
    /// # Errors
    /// When neither the address nor the name is that of a profile of the guide or of `FrCore` in any edition: with the name that
    /// was probably meant.
    ///
    /// ```
    /// use fhir_sas::validate::{Layer, Validator};
    ///
    /// let validator = || Validator::new(Layer::Guide);
    /// assert!(validator().profile("FrSlotAgregateur").is_ok());
    /// let unknown = validator().profile("FrSlotAgregatuer").unwrap_err();
    /// assert_eq!(unknown.suggestion(), Some("FrSlotAgregateur"));
    /// ```
    pub fn profile(mut self, url_or_name: &str) -> Result<Self, UnknownProfile> {
        // profiles have the same address and name in all editions
        let found = Edition::ALL.iter().rev().find_map(|edition| {
            let tables = Tables::of(*edition);
            tables.profile(url_or_name).or_else(|| tables.named(url_or_name))
        });
        self.profile = Some(found.ok_or_else(|| UnknownProfile::named(url_or_name))?);
        Ok(self)
    }

    /// Sets the flow: its rules apply, and its profiles stand in for those that a resource does not claim. Without it, the flow
    /// is that of the requested [profile](Self::profile), or else of the profiles that are claimed; when neither has one,
    /// [`FlowUnknown`](crate::diagnostic::IssueCode::FlowUnknown) is reported.
    ///
    /// The place de marché ([`UseCase::Pdm`]) is part of [`Edition::Next`] alone: other editions report that its profile is
    /// [unknown](IssueCode::UnknownProfile).
    #[must_use]
    pub const fn use_case(mut self, use_case: UseCase) -> Self {
        self.use_case = Some(use_case);
        self
    }

    /// The request that was answered; see `Validator::request`.
    pub(crate) fn answering(mut self, request: Arc<dyn AnsweredRequest>) -> Self {
        self.request = Some(request);
        self
    }

    /// The time at which an answer is checked: slots that have begun are [reported](IssueCode::SlotBegun). Without it none are, as
    /// the crate reads no clock.
    #[must_use]
    pub fn now<Z: TimeZone>(mut self, now: &DateTime<Z>) -> Self {
        self.now = Some(now.fixed_offset());
        self
    }

    /// Reads texts within these limits; those of [`Reader::new`] unless set. How many issues are kept is set by
    /// [`Self::max_issues`].
    #[must_use]
    pub fn reader(mut self, reader: Reader) -> Self {
        self.reader = reader;
        self
    }

    /// Checks the JSON text of a resource. Whatever the bytes are, there is a report: of a text that is too large for the
    /// [reader](Self::reader), that it is.
    #[must_use]
    pub fn check(&self, text: &[u8]) -> Report {
        let reader = self.reader.clone().max_issues(self.max_issues).any_list();
        match reader.read::<Resource>(text) {
            Ok(read) => self.check_read(&read),
            Err(error) => Report::unread(&error, text),
        }
    }

    /// Checks what was read from a text: reports what the reader reported, and what the rules find in the value.
    ///
    /// What stands where an array belongs is reported first, and checked as an array where its meaning is clear (an object whose
    /// members are the items, a single item): so that what is in it is not reported as missing.
    #[must_use]
    pub fn check_read<T: Node>(&self, read: &Read<'_, T>) -> Report {
        let again = read.again_with_any_list();
        let (value, text, notes) = again.as_ref().unwrap_or(read).parts();
        self.check_noted(value, text, notes)
    }

    /// The same, where value and text are kept in different places.
    pub(crate) fn check_noted<T: Node>(&self, value: &T, text: &[u8], notes: &Notes) -> Report {
        let is_of_list = |issue: &Issue| notes.is_of_list(issue);
        self.of_editions(is_of_list, |edition| {
            let mut report = Report::of(self.run_on(value, Ask::All, false, edition));
            codec::places(notes, text, &mut report.issues);
            if notes.count() > 0 {
                let (issues, errors) =
                    (codec::issues(notes, text, self.layer, None), notes.errors(self.layer));
                report.put_first(issues, notes.count(), errors);
            }
            report.tidy(self.max_issues, is_of_list);
            report
        })
    }

    /// The reports of all editions as one.
    fn of_editions(
        &self,
        is_of_list: impl Fn(&Issue) -> bool,
        check: impl Fn(Edition) -> Report,
    ) -> Report {
        let editions = self.checked_editions();
        let [first, others @ ..] = editions else { return check(Edition::Current) };
        let of = |edition: Edition| {
            let mut report = check(edition);
            for issue in &mut report.issues {
                issue.editions = EditionSet::of(edition.alone());
            }
            report
        };
        let mut report = of(*first);
        for edition in others {
            report.merge(of(*edition));
        }
        if !others.is_empty() {
            report.sort(&is_of_list);
            report.issues.truncate(self.max_issues);
        }
        report.editions = editions;
        report
    }

    /// Checks a value; formats and extra members are looked at too, as a reader would.
    #[must_use]
    pub fn check_value<T: Node>(&self, value: &T) -> Report {
        self.of_editions(
            |_| false,
            |edition| {
                let mut report = Report::of(self.run_on(value, Ask::All, true, edition));
                report.tidy(self.max_issues, |_| false);
                report
            },
        )
    }

    /// Whether a value conforms, to each of the editions that are checked. Stops at the first error.
    #[must_use]
    pub fn is_valid<T: Node>(&self, value: &T) -> bool {
        self.run_editions()
            .iter()
            .all(|edition| self.run_on(value, Ask::Whether, true, *edition).tally.errors == 0)
    }

    /// The first error of a value that is met; `None` when it conforms.
    #[must_use]
    pub fn first<T: Node>(&self, value: &T) -> Option<Issue> {
        self.run_editions().iter().find_map(|edition| {
            let found =
                self.run_on(value, Ask::First, true, *edition).into_issues().into_iter().next();
            found.map(|issue| Issue { editions: EditionSet::of(edition.alone()), ..issue })
        })
    }

    /// The editions to check one after the other.
    fn run_editions(&self) -> &'static [Edition] {
        match self.checked_editions() {
            [] => Edition::Current.alone(),
            editions => editions,
        }
    }

    fn run_on<T: Node>(&self, value: &T, ask: Ask, formats: bool, edition: Edition) -> Collector {
        self.run(T::Codec::item(value), T::ROOT, ask, formats, Tables::of(edition))
    }

    fn run<'v>(
        &'v self,
        whole: Item<'v>,
        root: &'static str,
        ask: Ask,
        formats: bool,
        tables: Tables,
    ) -> Collector {
        let arena = Arena::default();
        let context = Context { layer: self.layer, tables, guide: None, looks_ahead: false };
        let issues = Collector::new(ask, self.max_issues);
        let mut check = Check::new(context, issues, formats, arena.end(), visit);
        // as the edition has it
        let profile = self.profile.map(|profile| {
            let known = if self.layer < Layer::Profile {
                Some(profile)
            } else {
                tables.profile(profile.url)
            };
            known.ok_or(profile.url)
        });
        let known = profile.and_then(Result::ok);
        match whole {
            Item::Element(element) => {
                if self.layer >= Layer::Guide {
                    let requested =
                        known.filter(|profile| Some(profile.of) == element.resource_type());
                    let flow = self
                        .use_case
                        .or_else(|| requested.and_then(|profile| flow_of(profile.url)));
                    let flow = flow.or_else(|| claimed_flow(element, tables));
                    let (request, now) = (self.request.as_deref(), self.now);
                    let exact = self.exact;
                    check.context.guide = Some(Guide { flow, requested, exact, request, now });
                    if tables.edition >= Edition::Next && !self.exact {
                        check.context.looks_ahead = true;
                        check.announced = Announced::new();
                    }
                }
                let path = Path::root(element.resource_type().unwrap_or(root));
                let scope = Scope::alone(element);
                visit(&mut check, Visit::Resource(whole, Place::Alone), &path, scope);
                let of_flow = || {
                    let flow = self.use_case.filter(|_| self.layer >= Layer::Guide)?;
                    let url = profile_of(flow, element.resource_type()?)?;
                    // of a claimed one that is reported already
                    let claims = || claimed(element).any(|claimed| claimed == url);
                    (tables.profile(url).is_none() && !claims()).then_some(url)
                };
                let unknown = match profile {
                    Some(Err(url)) => Some(url),
                    Some(Ok(_)) => None,
                    None => of_flow(),
                };
                if let Some(url) = unknown {
                    let rule = Rule::r4("Meta", "profile");
                    report_unknown_profile(&check.context, &mut check.issues, url, &path, rule);
                }
                if let Some(profile) = known {
                    let path = path.holding(element.declared());
                    let scope = check.resolver.enter(element, &path, scope, Place::Alone);
                    conform(&mut check, element, profile, &path, scope);
                    leave(&mut check, 0);
                }
            }
            Item::Raw(raw) => {
                static NOTHING: Base = Base::none();
                let name = raw.resource_type().map(|name| quoted_name(&name));
                let path = Path::root(name.as_deref().unwrap_or(root));
                let kept = Visit::Resource(whole, Place::Alone);
                visit(&mut check, kept, &path, Scope::alone(&NOTHING));
                if self.layer >= Layer::Guide && name.as_deref() == Some("CapabilityStatement") {
                    capability_missing::check(&mut check.issues, raw, self.use_case, &path);
                }
            }
            Item::Primitive(_) => {}
        }
        check.issues
    }
}

/// What a check found.
#[derive(Debug, Clone)]
pub struct Report {
    issues: Vec<Issue>,
    tally: Tally,
    editions: &'static [Edition],
}

impl Report {
    /// Of a resource that is to conform to a profile, and to claim it.
    pub(crate) fn proof<T: Node>(resource: &T, profile: &'static str, flow: UseCase) -> Self {
        Validator::proof(profile, flow).check_value(resource)
    }

    /// The same of what was read from a text, with its places there.
    pub(crate) fn proof_read<T: Node>(
        read: &Read<'_, T>,
        profile: &'static str,
        flow: UseCase,
    ) -> Self {
        Validator::proof(profile, flow).check_read(read)
    }

    fn of(issues: Collector) -> Self {
        Self { tally: issues.tally, issues: issues.into_issues(), editions: &[] }
    }

    /// Of one issue.
    fn one(issue: Issue) -> Self {
        let tally = Tally::of([issue.severity()]);
        Self { issues: vec![issue], tally, editions: &[] }
    }

    /// Puts a reader's issues in front: those that it kept, their total, and how many of these are errors.
    fn put_first(&mut self, mut issues: Vec<Issue>, count: usize, errors: usize) {
        self.tally += Tally { errors, warnings: count - errors, others: 0 };
        issues.append(&mut self.issues);
        self.issues = issues;
    }

    /// Adds the report of another edition on the same value. Of issues that were not kept only the counts are known: it counts the
    /// larger one, as most of them are the same.
    fn merge(&mut self, other: Self) {
        let unkept = |report: &Self| {
            let mut tally = report.tally;
            tally -= Tally::of(report.issues.iter().map(Issue::severity));
            tally
        };
        let (ours, theirs) = (unkept(self), unkept(&other));
        let mut known: HashMap<(IssueCode, String, Option<Rule>), Vec<usize>> = HashMap::new();
        for (at, issue) in self.issues.iter().enumerate() {
            known.entry((issue.code, issue.path.clone(), issue.rule)).or_default().push(at);
        }
        for issue in other.issues {
            let key = (issue.code, issue.path, issue.rule);
            let same = known.get(&key).into_iter().flatten().copied();
            let mut same = same.filter(|at| self.issues[*at].detail == issue.detail);
            match same.next() {
                Some(at) => self.issues[at].editions.add(issue.editions),
                None => self.issues.push(Issue { path: key.1, ..issue }),
            }
        }
        self.tally = Tally::of(self.issues.iter().map(Issue::severity));
        self.tally += ours.max(theirs);
    }

    /// In the order of the text. Those of lists that are no arrays come first.
    fn sort(&mut self, is_of_list: impl Fn(&Issue) -> bool) {
        let place = |issue: &Issue| issue.position.map_or(usize::MAX, |position| position.offset);
        self.issues.sort_by_key(|issue| (!is_of_list(issue), place(issue)));
    }

    fn unread(error: &ReadError, text: &[u8]) -> Self {
        let position = error.position();
        let issue = Issue {
            code: IssueCode::NotJson,
            // what is too large is looked at no further
            path: position.map_or_else(String::new, |_| broken_at(text)),
            position,
            layer: Layer::R4,
            rule: None,
            detail: Detail::Unread(Box::new([error.cause(Lang::En), error.cause(Lang::Fr)])),
            editions: EditionSet::EVERY,
        };
        Self::one(issue)
    }

    /// The report of a text whose check panicked, for callers that isolate each check with
    /// [`catch_unwind`](std::panic::catch_unwind): so a fault of this crate costs one text, and not the batch.
    ///
    /// ```
    /// use fhir_sas::{diagnostic::IssueCode, validate::Report};
    ///
    /// let report = std::panic::catch_unwind(|| panic!("a fault")).unwrap_or_else(|_| Report::internal_fault());
    /// assert_eq!(report.issues()[0].code, IssueCode::InternalFault);
    /// assert!(!report.is_conformant() && report.has_internal_fault());
    /// ```
    #[must_use]
    pub fn internal_fault() -> Self {
        let issue = Issue {
            code: IssueCode::InternalFault,
            path: String::new(),
            position: None,
            layer: Layer::R4,
            rule: None,
            detail: Detail::Form(Form::None),
            editions: EditionSet::EVERY,
        };
        Self::one(issue)
    }

    /// Whether it is [`internal_fault`](Self::internal_fault): the text was not checked.
    #[must_use]
    pub fn has_internal_fault(&self) -> bool {
        self.issues.iter().any(|issue| issue.code == IssueCode::InternalFault)
    }

    /// The editions of the guide that the check was against; none when it did not come to the profiles: the
    /// [layer](Validator::new) is below them, or nothing could be read.
    #[must_use]
    pub fn editions(&self) -> &'static [Edition] {
        self.editions
    }

    /// The names of the editions that demand what an issue of this report is about; `None` unless several were checked.
    #[must_use]
    pub fn demanded_by(&self, issue: &Issue) -> Option<String> {
        (self.editions.len() > 1).then(|| list_of_editions(issue.editions()))
    }

    /// Whether there is no error; warnings and information do not count.
    #[must_use]
    pub fn is_conformant(&self) -> bool {
        self.tally.errors == 0
    }

    /// Whether nothing could be read: the text is no JSON object.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.issues.iter().any(|issue| issue.code == IssueCode::NotJson)
    }

    /// The issues that were kept, in the order of the text when there was one; those of lists that are no arrays come first.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// How many errors there are, those that were not kept included.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.tally.errors
    }

    /// How many warnings there are, those that were not kept included.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.tally.warnings
    }

    /// How many issues there are, those that were not kept included. Of those that were not kept, one that was met twice
    /// counts twice.
    #[must_use]
    pub fn issue_count(&self) -> usize {
        self.tally.total()
    }

    /// All of it as a text: an issue a line, with its place.
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        self.explain_with(lang, |_| None)
    }

    /// The same, each issue followed by what `more_of` adds.
    pub(crate) fn explain_with(
        &self,
        lang: Lang,
        more_of: impl Fn(&Issue) -> Option<String>,
    ) -> String {
        let mut text = String::new();
        for issue in &self.issues {
            text.push_str(&issue.explain(lang));
            if let Some(editions) = self.demanded_by(issue) {
                text.extend([lang.of([" Editions: ", " Éditions : "]), &editions, "."]);
            }
            if let Some(more) = more_of(issue) {
                text.extend([" ", &more]);
            }
            text.push('\n');
        }
        let more = self.issue_count().saturating_sub(self.issues.len());
        if more > 0 {
            text.push_str(&lang.and_more(more));
        } else if text.is_empty() {
            text.push_str(lang.of(ALL_WELL));
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// The same as a FHIR resource, with a tag for each edition that was checked: one issue each, with its code, its place, and
    /// the text in a language; `diagnostics` has line and column, layer and rule.
    #[must_use]
    pub fn outcome(&self, lang: Lang) -> OperationOutcome {
        let mut outcome = OperationOutcome::new(self.issues.iter().map(|issue| {
            let mut written = outcome_issue(issue, lang);
            if let (Some(editions), Some(text)) =
                (self.demanded_by(issue), written.diagnostics.as_ref().and_then(Primitive::value))
            {
                let text = [text.as_str(), lang.of(["; editions ", " ; éditions "]), &editions];
                written.diagnostics = Some(text.concat().into());
            }
            written
        }));
        if !self.editions.is_empty() {
            let tags = self
                .editions
                .iter()
                .map(|edition| Coding::new(code_system::EDITION, edition.as_str()));
            outcome.meta = Some(Meta { tag: tags.collect(), ..Meta::default() }.into());
        }
        let more = self.issue_count().saturating_sub(self.issues.len());
        if self.issues.is_empty() || more > 0 {
            let kind = (IssueSeverity::INFORMATION, IssueType::INFORMATIONAL);
            let mut note = OperationOutcomeIssue::new(kind.0, kind.1);
            let text = if more > 0 {
                [&more.to_string(), lang.of(NOT_KEPT)].concat()
            } else {
                lang.of(ALL_WELL).to_owned()
            };
            note.details = Some(CodeableConcept::text(text).into());
            outcome.issue.push(note);
        }
        outcome
    }

    /// The issues of [`Self::outcome`] in French, with the English text in `diagnostics`: for those who speak either.
    pub(crate) fn outcome_in_both(&self) -> Vec<OperationOutcomeIssue> {
        let mut issues = self.outcome(Lang::Fr).issue;
        for (written, issue) in issues.iter_mut().zip(&self.issues) {
            let place = outcome_issue(issue, Lang::En).diagnostics;
            let place = place.as_ref().and_then(Primitive::value).map_or("", FhirString::as_str);
            written.diagnostics =
                Some([&issue.message(Lang::En), " (", place, ")"].concat().into());
        }
        issues
    }

    /// In the order of the text, none twice, no more than requested. Those of lists that are no arrays come first: all others
    /// rest on the assumption that they are.
    fn tidy(&mut self, limit: usize, is_of_list: impl Fn(&Issue) -> bool) {
        if self.issues.is_empty() {
            return;
        }
        self.sort(is_of_list);
        let mut codes_at = HashSet::new();
        if self.issues.iter().any(|issue| !stands_for(issue.code).is_empty()) {
            codes_at
                .extend(self.issues.iter().map(|issue| (issue.code, &*issue.path, None::<Rule>)));
        }
        let mut seen: HashSet<(_, _, Option<Rule>)> = HashSet::with_capacity(self.issues.len());
        let keep: Vec<bool> = self
            .issues
            .iter()
            .map(|issue| {
                let also = |code: &IssueCode| codes_at.contains(&(*code, &*issue.path, None));
                let is_covered = stands_for(issue.code).iter().any(also);
                !is_covered && seen.insert((issue.code, &*issue.path, issue.rule))
            })
            .collect();
        let mut keep = keep.into_iter();
        self.issues.retain(|issue| {
            let kept = keep.next().unwrap_or(true);
            if !kept {
                self.tally -= Tally::of([issue.severity()]);
            }
            kept
        });
        self.issues.truncate(limit);
    }
}

/// The issues that were kept.
impl IntoIterator for Report {
    type Item = Issue;
    type IntoIter = std::vec::IntoIter<Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.issues.into_iter()
    }
}

impl fmt::Display for Report {
    /// [`Report::explain`] in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

/// The codes that cover another one, and more, when they are reported at the same place.
fn stands_for(code: IssueCode) -> &'static [IssueCode] {
    match code {
        IssueCode::EmptyElement => {
            &[IssueCode::EmptyObject, IssueCode::Null, IssueCode::EmptyString]
        }
        IssueCode::UnknownCode => &[IssueCode::CodeNotAllowed],
        _ => &[],
    }
}

const ALL_WELL: [&str; 2] = ["No issue was found.", "Aucun problème n'a été trouvé."];

/// What stands behind their number.
const NOT_KEPT: [&str; 2] = [
    " more issues were found and not kept.",
    " autres problèmes ont été trouvés et n'ont pas été gardés.",
];

fn outcome_issue(issue: &Issue, lang: Lang) -> OperationOutcomeIssue {
    let mut written = OperationOutcomeIssue::new(issue.severity().to_r4(), issue.issue_type());
    let mut details = CodeableConcept::from(Coding::new(code_system::ISSUE, issue.code.as_str()));
    details.text = Some(issue.message(lang).into());
    written.details = Some(details.into());
    if !issue.path.is_empty() {
        written.expression = vec![(&*issue.place()).into()];
    }
    let place = issue.position.map(|at| at.explain(lang) + lang.of(["; ", " ; "]));
    let rule = issue.rule().map(|rule| format!(" {rule}"));
    let diagnostics =
        [place.unwrap_or_default(), issue.layer.to_string(), rule.unwrap_or_default()].concat();
    written.diagnostics = Some(diagnostics.into());
    written
}
