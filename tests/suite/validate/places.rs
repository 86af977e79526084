//! Path, line, column and byte of an issue are of one place.

use std::collections::{HashMap, HashSet};

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Position},
    validate::{Layer, Validator},
};

use super::{
    super::{damage::INTRUDERS, effort},
    sample,
    spans::{Span, pretty},
};

/// The datatypes of R4 that an extension may hold, as the names of its members end.
const TYPES: &[&str] = &[
    "base64Binary",
    "boolean",
    "canonical",
    "code",
    "date",
    "dateTime",
    "decimal",
    "id",
    "instant",
    "integer",
    "markdown",
    "oid",
    "positiveInt",
    "string",
    "time",
    "unsignedInt",
    "uri",
    "url",
    "uuid",
    "Address",
    "Age",
    "Annotation",
    "Attachment",
    "CodeableConcept",
    "Coding",
    "ContactPoint",
    "Count",
    "Distance",
    "Duration",
    "HumanName",
    "Identifier",
    "Money",
    "Period",
    "Quantity",
    "Range",
    "Ratio",
    "Reference",
    "SampledData",
    "Signature",
    "Timing",
    "ContactDetail",
    "Contributor",
    "DataRequirement",
    "Expression",
    "ParameterDefinition",
    "RelatedArtifact",
    "TriggerDefinition",
    "UsageContext",
    "Dosage",
    "Meta",
];

/// The other elements that hold one of several types: what the member is called that holds them, their name, the types.
const CHOICES: &[(&str, &str, &[&str])] = &[
    ("repeat", "bounds", &["Duration", "Range", "Period"]),
    ("doseAndRate", "dose", &["Range", "Quantity"]),
    ("doseAndRate", "rate", &["Ratio", "Range", "Quantity"]),
    ("valueDosage", "asNeeded", &["boolean", "CodeableConcept"]),
    ("valueUsageContext", "value", &["CodeableConcept", "Quantity", "Range", "Reference"]),
    ("valueAnnotation", "author", &["Reference", "string"]),
    ("valueDataRequirement", "subject", &["CodeableConcept", "Reference"]),
    ("dateFilter", "value", &["dateTime", "Period", "Duration"]),
    ("valueTriggerDefinition", "timing", &["Timing", "Reference", "date", "dateTime"]),
    ("extension", "value", TYPES),
    ("modifierExtension", "value", TYPES),
];

/// What a path writes for a member: `value.ofType(Period)` for `valuePeriod`.
fn step(holder: &str, name: &str) -> String {
    for (_, element, types) in CHOICES.iter().filter(|(kept_by, ..)| *kept_by == holder) {
        let Some(end) = name.strip_prefix(element) else { continue };
        let same = |of_type: &&&str| end == [&of_type[..1].to_uppercase(), &of_type[1..]].concat();
        if let Some(of_type) = types.iter().find(same) {
            return format!("{element}.ofType({of_type})");
        }
    }
    quoted(name)
}

/// Where in a text each path leads.
struct Places {
    /// To the quote of a name, or to the first byte of an item.
    at: HashMap<String, Vec<usize>>,
    /// To the first byte of what stands after a name.
    values: HashMap<String, Vec<usize>>,
    /// Paths of what may have been read as a list although it is no array.
    lists: HashSet<String>,
}

impl Places {
    fn of(text: &str, lists: HashSet<String>) -> Self {
        let span = Span::of(text);
        let mut places = Self { at: HashMap::new(), values: HashMap::new(), lists };
        let root = span.get("resourceType").and_then(Span::text).map_or("Resource".into(), quoted);
        places.note(&root, span.start);
        places.inside(&root, &span, "");
        places
    }

    /// What is no array: itself the only item, or its members the items.
    fn list(&mut self, path: &str, span: &Span, name: &str) {
        let one = std::iter::once(span);
        let members: Vec<_> = span.members().iter().map(|member| &member.value).collect();
        for (index, item) in one.enumerate().chain(members.into_iter().enumerate()) {
            let at = format!("{path}[{index}]");
            self.note(&at, item.start);
            self.inside(&at, item, name);
        }
    }

    fn note(&mut self, path: &str, offset: usize) {
        self.at.entry(path.to_owned()).or_default().push(offset);
    }

    fn inside(&mut self, path: &str, span: &Span, holder: &str) {
        for member in span.members() {
            let name = member.name.strip_prefix('_').unwrap_or(&member.name);
            let at = format!("{path}.{}", step(holder, name));
            self.note(&at, member.start);
            self.values.entry(at.clone()).or_default().push(member.value.start);
            if member.name.starts_with('_') {
                // the name as it is written, of what is no part of an element
                let written = format!("{path}.{}", quoted(&member.name));
                self.note(&written, member.start);
                self.values.entry(written.clone()).or_default().push(member.value.start);
                for (index, item) in member.value.items().iter().enumerate() {
                    self.note(&format!("{written}[{index}]"), item.start);
                }
            }
            self.inside(&at, &member.value, name);
            if self.lists.contains(&at) {
                self.list(&at, &member.value, name);
            }
        }
        for (index, item) in span.items().iter().enumerate() {
            let at = format!("{path}[{index}]");
            self.note(&at, item.start);
            self.inside(&at, item, holder);
        }
    }
}

/// A name as paths quote it.
fn quoted(name: &str) -> String {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
        name.to_owned()
    } else {
        format!("`{}`", name.replace('\\', "\\\\").replace('`', "\\`"))
    }
}

fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Position { offset, line, column }
}

fn assert_places(name: &str, text: &str, issues: &[Issue]) {
    if issues.is_empty() {
        return;
    }
    let of_shape = |issue: &&Issue| issue.code == IssueCode::WrongShape;
    let lists = issues.iter().filter(of_shape).map(|issue| issue.path.clone()).collect();
    let places = Places::of(text, lists);
    for issue in issues {
        let at = issue.position.unwrap_or_else(|| panic!("{name}: no position: {issue}"));
        assert_eq!(at, position(text, at.offset), "{name}: {issue}");
        let found =
            places.at.get(&issue.path).unwrap_or_else(|| panic!("{name}: no such path: {issue}"));
        // the reader stands at a value when it sees that it is wrong
        let read = issue.rule().is_none();
        let values = places.values.get(&issue.path).filter(|_| read).map_or(&[][..], Vec::as_slice);
        assert!(
            found.contains(&at.offset) || values.contains(&at.offset),
            "{name}: {issue} at {at:?}, not {found:?} nor {values:?}"
        );
    }
    // those of lists that are no arrays come first
    let first = issues.iter().take_while(of_shape).count();
    let in_order = |issues: &[Issue]| issues.is_sorted_by_key(|issue| issue.position);
    let in_two = |at: usize| in_order(&issues[..at]) && in_order(&issues[at..]);
    assert!((0..=first).any(in_two), "{name}");
}

#[test]
fn paths_and_positions_agree() {
    let validator = Validator::new(Layer::Profile);
    let (mut issues, mut lines) = (0, 0);
    for (name, text) in sample::texts().step_by(effort::step()) {
        let report = validator.check(text.as_bytes());
        assert_places(name, text, report.issues());
        issues += report.issues().len();

        let text = pretty(text);
        let of_lines = validator.check(text.as_bytes());
        assert_places(name, &text, of_lines.issues());
        let of = |issues: &[Issue]| {
            issues.iter().map(|issue| (issue.code, issue.path.clone())).collect::<Vec<_>>()
        };
        assert_eq!(of(report.issues()), of(of_lines.issues()), "{name}");
        let position = |issue: &Issue| issue.position.map_or(0, |at| at.line);
        lines = lines.max(of_lines.issues().iter().map(position).max().unwrap_or(0));
    }
    assert!(issues > effort::share(3000), "{issues} issues");
    assert!(lines > 100, "down to line {lines}");
}

/// A text, and the same with one more fault at its end, which makes the reader look for each entry one after the other.
fn assert_equal(validator: &Validator, name: &str, text: &[u8]) -> usize {
    let Some(body) = text.trim_ascii_end().strip_suffix(b"}") else { return 0 };
    let report = validator.check(text);
    if report.is_unread() {
        return 0;
    }
    let faulty = validator.check(&[body, br#","unknown":0}"#].concat());
    let others: Vec<_> =
        faulty.issues().iter().filter(|issue| !issue.path.ends_with(".unknown")).collect();
    assert_eq!(report.issues().iter().collect::<Vec<_>>(), others, "{name}");
    others.len()
}

/// The reader remembers where entries start when nothing is wrong with the text.
#[test]
fn entries_are_found_at_once_as_one_by_one() {
    let validator = Validator::new(Layer::Guide).max_issues(usize::MAX);
    let bundles = || sample::texts().filter(|(_, text)| text.contains(r#""entry""#));
    let mut issues = 0;
    for (name, text) in bundles().step_by(effort::step()) {
        for text in [text, &pretty(text).replace('\n', "\r\n")] {
            issues += assert_equal(&validator, name, text.as_bytes());
        }
    }
    assert!(issues > effort::share(3000), "{issues} issues");

    let mut issues = 0;
    for (name, text) in sample::bases().iter().filter(|(_, text)| text.contains(r#""entry""#)) {
        let mut text = text.clone().into_bytes();
        let step = text.len().div_ceil(effort::share(100));
        for (count, at) in (0..text.len()).step_by(step).enumerate() {
            let right = std::mem::replace(&mut text[at], INTRUDERS[count % INTRUDERS.len()]);
            issues += assert_equal(&validator, name, &text);
            text[at] = right;
        }
    }
    assert!(issues > effort::share(1000), "{issues} issues");
}
