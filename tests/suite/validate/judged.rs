//! Verdicts and places beside those of the official validator.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use fhir_sas::{
    diagnostic::{IssueCode, Severity},
    validate::{Layer, Validator},
};

use super::{
    exceptions,
    sample::{self, Case},
};

/// How much two validators agree, counted as `compare.py` of the shared data does.
#[derive(Debug, Default)]
struct Figures {
    cases: usize,
    /// Cases on whose verdict they do not agree, and whether it is ours that is `valid`.
    differ: BTreeMap<String, bool>,
    both_invalid: usize,
    same_place: usize,
    /// Places that the official validator names, and how many of them we name.
    their_places: usize,
    found: usize,
    /// Places that we name, and how many of them are near none of theirs.
    our_places: usize,
    stray: usize,
}

impl Figures {
    fn of(cases: &[Case]) -> Self {
        let validator = Validator::new(Layer::Profile);
        let mut figures = Self::default();
        for case in cases.iter().filter(|case| case.verdict != "unknown") {
            figures.add(case, &validator);
        }
        println!("{figures}");
        figures
    }

    fn add(&mut self, case: &Case, validator: &Validator) {
        self.cases += 1;
        let report = validator.check(case.text.as_bytes());
        let valid = report.is_conformant();
        if valid != (case.verdict == "valid") {
            self.differ.insert(case.id.clone(), valid);
            return;
        }
        if valid {
            return;
        }
        self.both_invalid += 1;
        let errors = report.issues().iter().filter(|issue| issue.severity() >= Severity::Error);
        let paths = errors.map(|issue| plain(&issue.path)).filter(|path| !path.is_empty());
        let ours: BTreeSet<_> = paths.collect();
        let must: BTreeSet<_> = case.must.iter().map(|path| plain(path)).collect();
        let mut theirs = must.clone();
        theirs.extend(case.also.iter().map(|path| plain(path)));
        let is_ours = |their: &String| ours.iter().any(|our| near(their, our));
        self.same_place += usize::from(theirs.iter().any(is_ours));
        self.their_places += must.len();
        self.found += must.iter().filter(|their| is_ours(their)).count();
        theirs.insert(plain(&case.path));
        let is_stray = |our: &&String| !theirs.iter().any(|their| near(their, our));
        self.our_places += ours.len();
        self.stray += ours.iter().filter(is_stray).count();
    }

    fn same_place(&self) -> f64 {
        percent(self.same_place, self.both_invalid)
    }

    fn all_places(&self) -> f64 {
        percent(self.found, self.their_places)
    }

    fn stray(&self) -> f64 {
        percent(self.stray, self.our_places)
    }

    fn assert_near(&self) {
        assert!(self.same_place() >= 98.0, "{self}");
        assert!(self.all_places() >= 95.0, "{self}");
        assert!(self.stray() <= 5.0, "{self}");
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let accepts = self.differ.values().filter(|valid| **valid).count();
        write!(
            f,
            "{} cases, agree {:.2} %, false accepts {accepts}, false rejects {}, same place {:.2} %, all places {:.2} %, \
             stray {:.2} %",
            self.cases,
            percent(self.cases - self.differ.len(), self.cases),
            self.differ.len() - accepts,
            self.same_place(),
            self.all_places(),
            self.stray(),
        )
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    let [part, whole] = [part, whole].map(|count| f64::from(u32::try_from(count).expect("few")));
    100.0 * part / whole
}

/// A path without what the two write in different forms: comments, addresses of extensions, types of choices.
fn plain(path: &str) -> String {
    let path = without(path, "/*", |rest| rest.find("*/").map(|at| at + 2));
    let path = without(&path, "[url='", |rest| rest.find("']").map(|at| at + 2));
    let path = without(&path, ".ofType(", |rest| {
        let length = word(rest);
        (length > 0 && rest[length..].starts_with(')')).then_some(length + 1)
    });
    let mut plain = String::new();
    let mut rest = &*path;
    while let Some(at) = rest.find(".value") {
        let (before, after) = rest.split_at(at + ".value".len());
        plain.push_str(before);
        rest = after;
        if rest.starts_with(|c: char| c.is_ascii_uppercase()) {
            rest = &rest[word(rest)..];
        }
    }
    plain.push_str(rest);
    plain.replace("[x]", "")
}

/// The text without the parts that start with a mark; `end` returns how long the rest of one is.
fn without(text: &str, mark: &str, end: impl Fn(&str) -> Option<usize>) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        let after = &rest[at + mark.len()..];
        kept.push_str(&rest[..at]);
        if let Some(length) = end(after) {
            rest = &after[length..];
        } else {
            kept.push_str(mark);
            rest = after;
        }
    }
    kept + rest
}

/// How long the word is that a text starts with.
fn word(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())
}

/// Whether two paths are of the same element, or of one and its parent; an index is no step.
fn near(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|rest| {
        let rest = after_index(rest);
        let rest = rest.strip_prefix('.').map_or(rest, |name| {
            let length = word(name);
            if length > 0 { &name[length..] } else { rest }
        });
        after_index(rest).is_empty()
    })
}

/// What stands after an index, if there is one.
fn after_index(path: &str) -> &str {
    let index = path.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    index
        .filter(|(number, _)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
        .map_or(path, |(_, rest)| rest)
}

#[test]
fn paths_are_compared_as_the_shared_script_does() {
    for (path, expected) in [
        ("Bundle.entry[0].resource/*Slot/null*/.start", "Bundle.entry[0].resource.start"),
        ("Slot.extension[0].value.ofType(Coding).code", "Slot.extension[0].value.code"),
        ("Slot.extension[0].value[x].code", "Slot.extension[0].value.code"),
        ("Slot.extension[0].valueCoding", "Slot.extension[0].value"),
        ("Slot.extension[0][url='http://x.y/z|1'].value", "Slot.extension[0].value"),
        ("Slot.identifier[0].value", "Slot.identifier[0].value"),
        ("A.values.ofType().b", "A.values.ofType().b"),
        ("A.b /* c", "A.b /* c"),
    ] {
        assert_eq!(plain(path), expected);
    }
    for (one, other, expected) in [
        ("A.b", "A.b", true),
        ("A.b", "A.b[0]", true),
        ("A.b", "A.b[0].c[10]", true),
        ("A.b[0].c", "A.b[0]", true),
        ("A.b[0].c", "A.b", true),
        ("A", "A.b.c", false),
        ("A.b[0]", "A.b[1]", false),
        ("A.b[1]", "A.b[11]", false),
        ("A.b", "A.bc", false),
        ("A.b", "A.b[x]", false),
        ("A.b", "A.b.", false),
    ] {
        assert_eq!((near(one, other), near(other, one)), (expected, expected), "{one} {other}");
    }
}

#[test]
fn the_shared_cases_have_equal_verdicts() {
    let Some(cases) = sample::corpus() else { return };
    let figures = Figures::of(&cases);
    // those that the format only advises against are not counted
    assert!(figures.cases >= 6390, "{figures}");
    assert!(figures.both_invalid >= 4480, "{figures}");
    assert_eq!(figures.differ, BTreeMap::new(), "{figures}");
    figures.assert_near();
}

#[test]
fn our_own_cases_have_equal_verdicts() {
    let cases = sample::own();
    let ops: BTreeSet<_> = cases.iter().map(|case| &case.op).collect();
    assert!(ops.len() >= 244, "every kind of change");
    let bases: BTreeSet<_> = cases.iter().map(|case| case.id.split(':').next()).collect();
    assert_eq!(bases.len(), sample::bases().len());
    let figures = Figures::of(cases);
    assert!(figures.both_invalid >= 1900, "{figures}");
    figures.assert_near();

    let mut expected = BTreeMap::new();
    for (reason, accepts, ids) in exceptions::EXCEPTIONS {
        assert!(!reason.is_empty());
        for id in *ids {
            assert_eq!(expected.insert((*id).to_owned(), *accepts), None, "{id} stands twice");
        }
    }
    let unknown: Vec<_> =
        figures.differ.iter().filter(|(id, valid)| expected.get(*id) != Some(*valid)).collect();
    assert!(unknown.is_empty(), "verdicts differ: {unknown:#?}");
    let fixed: Vec<_> = expected.keys().filter(|id| !figures.differ.contains_key(*id)).collect();
    assert!(
        fixed.is_empty(),
        "verdicts are equal by now, so these are no exceptions any more: {fixed:#?}"
    );
}

#[test]
fn generated_cases_have_equal_verdicts() {
    let cases = sample::generated();
    assert_eq!(cases.len(), 1008);
    let figures = Figures::of(&cases);
    assert!(figures.both_invalid >= 700, "{figures}");
    assert!(figures.differ.is_empty(), "{figures}: {:?}", figures.differ);
}

/// What the official validator refuses and we do not is named by `not-checked`.
#[test]
fn other_types_have_equal_verdicts() {
    let cases = sample::types();
    let validator = Validator::new(Layer::Profile);
    let (mut accepted, mut refused, mut kinds) = (0, 0, BTreeSet::new());
    for case in &cases {
        let report = validator.check(case.text.as_bytes());
        let is_right = case.verdict == "valid";
        if report.is_conformant() == is_right {
            if is_right {
                accepted += 1;
            } else {
                refused += 1;
            }
            kinds.insert(&case.op);
            continue;
        }
        let is_named = report.issues().iter().any(|issue| issue.code == IssueCode::NotChecked);
        assert!(!is_right && is_named, "{}: {report}", case.id);
    }
    assert!(accepted > 300 && refused > 300, "{accepted} accepted, {refused} refused");
    assert!(kinds.len() > 250, "{} kinds", kinds.len());
}

#[test]
fn the_bases_conform() {
    let validator = Validator::new(Layer::Profile);
    for (name, text) in sample::bases() {
        let report = validator.check(text.as_bytes());
        let errors: Vec<_> =
            report.issues().iter().filter(|issue| issue.severity() >= Severity::Error).collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
        assert!(report.is_conformant());
        assert_eq!(report.error_count(), 0);
    }
}
