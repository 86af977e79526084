//! What people call: a validator, and the report that it gives.

use std::collections::{HashMap, HashSet};

use super::{
    Layer, compiled,
    coding::Systems,
    engine::{Engine, Place, Scope},
    path::Path,
    sink::{Ask, Sink},
    table::Profile,
};
use crate::{
    issue::{Detail, Issue, IssueCode, Lang, Severity},
    json::{self, Read, ReadError, Reader},
    r4::{
        CodeableConcept, Coding, Element, IssueSeverity, IssueType, Item, OperationOutcome,
        OperationOutcomeIssue, Resource,
    },
};

/// Checks texts and values.
#[derive(Debug, Clone)]
pub struct Validator {
    layer: Layer,
    profile: Option<&'static Profile>,
    max_issues: usize,
}

/// Issues kept unless [`Validator::max_issues`] says otherwise.
const KEPT: usize = 1000;

impl Validator {
    /// Checks up to a layer, against the profiles that resources claim in `meta.profile`.
    #[must_use]
    pub const fn new(layer: Layer) -> Self {
        Self { layer, profile: None, max_issues: KEPT }
    }

    /// Keeps that many issues, and counts the others.
    #[must_use]
    pub const fn max_issues(mut self, issues: usize) -> Self {
        self.max_issues = issues;
        self
    }

    /// Checks the resource against this profile too, whatever it claims. `None` when the address is that of no profile of
    /// the guide or of `FrCore`.
    #[must_use]
    pub fn profile(mut self, url: &str) -> Option<Self> {
        self.profile = Some(compiled::profile(url)?);
        Some(self)
    }

    /// Checks the JSON text of a resource.
    #[must_use]
    pub fn check(&self, text: &[u8]) -> Report {
        match Reader::new().max_issues(self.max_issues).read::<Resource>(text) {
            Ok(read) => self.check_read(&read),
            Err(error) => Report::unread(&error),
        }
    }

    /// Checks what was read from a text: tells what the reader told, and what the rules say of the value.
    #[must_use]
    pub fn check_read(&self, read: &Read<'_, Resource>) -> Report {
        let sink = self.run(&read.value, Ask::All, false);
        let mut report = Report::of(sink);
        report.errors += read.issues().iter().filter(|i| i.severity() >= Severity::Error).count();
        report.count += read.issue_count();
        let mut issues = read.issues();
        read.locate(&mut report.issues);
        issues.append(&mut report.issues);
        report.issues = tidy(issues, self.max_issues);
        report
    }

    /// Checks a value.
    #[must_use]
    pub fn check_value(&self, value: &Resource) -> Report {
        let mut report = Report::of(self.run(value, Ask::All, true));
        report.issues = tidy(report.issues, self.max_issues);
        report
    }

    /// Whether a value conforms. Stops at the first error, and allocates nothing but the index of a bundle.
    #[must_use]
    pub fn is_valid(&self, value: &Resource) -> bool {
        self.run(value, Ask::Whether, true).errors == 0
    }

    /// The first error of a value.
    #[must_use]
    pub fn first(&self, value: &Resource) -> Option<Issue> {
        let sink = self.run(value, Ask::First, true);
        sink.kept.into_iter().next()
    }

    fn run(&self, value: &Resource, ask: Ask, formats: bool) -> Sink {
        let mut engine = Engine {
            layer: self.layer,
            formats,
            sink: Sink::new(ask, self.max_issues),
            indexes: Vec::new(),
            systems: Systems::new(),
            nested: 0,
            ids: HashSet::new(),
            address: String::new(),
        };
        match value.as_item() {
            Item::Element(element) => self.run_on(element, &mut engine),
            Item::Raw(raw) => {
                let name = raw.text_member("resourceType").unwrap_or_else(|| "Resource".to_owned());
                let path = Path::root(&name);
                let blank = crate::r4::Base::none();
                let scope = Scope { root: &blank, contained: None, bundle: None, entry: 0, inner: None };
                let mut inner = Engine { indexes: Vec::new(), ids: HashSet::new(), ..engine };
                // the borrow of the blank root ends here
                inner.raw_resource(raw, &path, scope);
                return inner.sink;
            }
            Item::Primitive(_) => {}
        }
        engine.sink
    }

    fn run_on<'v>(&self, element: &'v dyn Element, engine: &mut Engine<'v>) {
        let path = Path::root(element.resource_type().unwrap_or_default());
        let scope = Scope { root: element, contained: None, bundle: None, entry: 0, inner: None };
        engine.resource(element, &path, scope, Place::Alone);
        if let Some(profile) = self.profile {
            let path = path.holding(element.declared());
            let scope = engine.enter(element, &path, scope, Place::Alone);
            engine.conform(element, profile, &path, scope);
        }
    }
}

/// What a check found.
#[derive(Debug, Clone)]
pub struct Report {
    issues: Vec<Issue>,
    errors: usize,
    warnings: usize,
    count: usize,
}

impl Report {
    fn of(sink: Sink) -> Self {
        let count = sink.errors + sink.warnings + sink.others;
        Self { issues: sink.kept, errors: sink.errors, warnings: sink.warnings, count }
    }

    fn unread(error: &ReadError) -> Self {
        let issue = Issue {
            code: IssueCode::NotJson,
            path: String::new(),
            position: error.position(),
            layer: Layer::R4,
            rule: None,
            detail: Detail::Unread(Box::new([error.cause(Lang::En), error.cause(Lang::Fr)])),
        };
        Self { issues: vec![issue], errors: 1, warnings: 0, count: 1 }
    }

    /// Whether there is no error; warnings and information do not count.
    #[must_use]
    pub fn is_conformant(&self) -> bool {
        self.errors == 0
    }

    /// How many errors there are, those that were not kept included.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// How many warnings there are, those that were not kept included.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.warnings
    }

    /// Whether nothing could be read: the text is no JSON object.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.issues.iter().any(|issue| issue.code == IssueCode::NotJson)
    }

    /// The issues that were kept, in the order of the text.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The same as a FHIR resource: one issue each, with code, place, layer and rule, and the text in a language.
    #[must_use]
    pub fn outcome(&self, lang: Lang) -> OperationOutcome {
        let mut outcome =
            OperationOutcome::new(self.issues.iter().map(|issue| outcome_issue(issue, lang)));
        if self.issues.is_empty() {
            let mut all_ok = OperationOutcomeIssue::new(IssueSeverity::INFORMATION, IssueType::INFORMATIONAL);
            all_ok.diagnostics = Some(all_well(lang).into());
            outcome.issue.push(all_ok);
        }
        outcome
    }

    /// How many issues there are, those that were not kept included.
    #[must_use]
    pub fn issue_count(&self) -> usize {
        self.count
    }
}

fn all_well(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "No issue was found.",
        Lang::Fr => "Aucun problème n'a été trouvé.",
    }
}

fn outcome_issue(issue: &Issue, lang: Lang) -> OperationOutcomeIssue {
    let mut told = OperationOutcomeIssue::new(issue.severity().to_r4(), issue.issue_type());
    let code = Coding::new(ISSUE_CODES, issue.code.as_str());
    let mut details = CodeableConcept::from(code);
    details.text = Some(issue.message(lang).into());
    told.details = Some(details);
    if !issue.path.is_empty() {
        told.expression = vec![issue.path.as_str().into()];
    }
    let place = issue.position.map(|at| match lang {
        Lang::En => format!("line {}, column {}; ", at.line, at.column),
        Lang::Fr => format!("ligne {}, colonne {} ; ", at.line, at.column),
    });
    let rule = issue.rule().map(|rule| format!("; {rule}"));
    told.diagnostics = Some(
        [place.unwrap_or_default(), issue.layer.to_string(), rule.unwrap_or_default()].concat().into(),
    );
    told
}

/// The system of the issue codes in an `OperationOutcome`.
const ISSUE_CODES: &str = "https://docs.rs/fhir-sas/issue-codes";

/// In the order of the text, none twice.
fn tidy(mut issues: Vec<Issue>, limit: usize) -> Vec<Issue> {
    issues.sort_by_key(|issue| issue.position.map_or(usize::MAX, |position| position.offset));
    let mut seen: HashSet<(IssueCode, String, Option<crate::issue::Rule>)> = HashSet::new();
    issues.retain(|issue| seen.insert((issue.code, issue.path.clone(), issue.rule)));
    let mut at: HashMap<String, Vec<IssueCode>> = HashMap::new();
    for issue in &issues {
        at.entry(issue.path.clone()).or_default().push(issue.code);
    }
    issues.retain(|issue| {
        let others = at.get(&issue.path).map_or(&[][..], Vec::as_slice);
        let told = |codes: &[IssueCode]| codes.iter().any(|code| others.contains(code));
        match issue.code {
            IssueCode::EmptyElement => !told(&[IssueCode::EmptyObject, IssueCode::Null]),
            _ => true,
        }
    });
    issues.truncate(limit);
    issues
}

#[allow(unused_imports, reason = "the module reads texts")]
use json as _;
