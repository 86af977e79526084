//! Resources: read, written, validated.

use fhir_sas::{
    diagnostic::{Issue, IssueCode},
    r4::{self, Resource},
    validate::{Layer, Report, Validator},
};
use serde_json::Value;

use super::{assert_conformant, assert_one_line, has_personal_canary, is_personal};
use crate::{CANARY, exercise::LANGS, tree::Tree};

pub(crate) fn resource(text: &[u8]) {
    let parsed = Tree::parse(text);
    let read = match r4::read::<Resource>(text) {
        Ok(read) => read,
        Err(error) => {
            let object = matches!(&parsed, Some(parsed) if matches!(parsed.tree, Tree::Object(_)) && !parsed.has_lone_surrogate);
            assert!(!object, "a JSON object is refused: {error}");
            for lang in LANGS {
                assert_one_line(&error.message(lang));
            }
            assert!(error.position().is_none_or(|position| position.offset <= text.len()));
            verdicts_of_unread(text);
            return;
        }
    };
    let Some(parsed) = parsed else { panic!("what is no JSON is read") };
    written(&read, text, &parsed.tree.meaning());
    let canary = has_personal_canary(&parsed.tree, is_personal);
    let doubled = read.issues().iter().any(|issue| is_of_doubles(issue.code));
    for layer in Layer::ALL {
        let validator = Validator::new(*layer);
        let of_text = validator.check(text);
        checked(&of_text, text, canary);
        let of_read = validator.check_read(&read);
        assert_eq!(of_text.issues(), of_read.issues(), "{layer}: text and what was read");
        assert_eq!(of_text.issue_count(), of_read.issue_count(), "{layer}: text and what was read");
        let of_value = validator.check_value(&read.value);
        checked(&of_value, text, canary);
        if doubled {
            // what stands before the last member of a name is not written again: the value is without that fault
            assert!(!of_text.is_conformant());
        } else {
            same_verdict(&of_text, &of_value, *layer);
        }
        if read.is_clean() {
            same_issues(&of_text, &of_value, *layer);
        }
        let valid = validator.is_valid(&read.value);
        assert_eq!(valid, of_value.is_conformant(), "{layer}: is_valid");
        let first = validator.first(&read.value);
        assert_eq!(first.is_none(), valid, "{layer}: first");
    }
}

/// A text that cannot be read has a report too.
fn verdicts_of_unread(text: &[u8]) {
    for layer in Layer::ALL {
        let report = Validator::new(*layer).check(text);
        assert!(report.is_unread() && !report.is_conformant(), "{report}");
        checked(&report, text, false);
    }
}

/// What is written means what was read, however it is written.
fn written(read: &r4::Read<'_, Resource>, text: &[u8], meaning: &Tree) {
    let value = &read.value;
    let compact = r4::to_vec(value);
    let meaning_of =
        |text: &[u8]| Tree::parse(text).expect("what is written is JSON").tree.meaning();
    assert_eq!(&meaning_of(&compact), meaning, "written: {}", String::from_utf8_lossy(&compact));
    let pretty = r4::to_vec_pretty(value);
    assert_eq!(&meaning_of(&pretty), meaning, "written pretty");
    let mut streamed = Vec::new();
    r4::to_writer(value, &mut streamed).expect("a vector takes all");
    assert!(streamed == compact, "streamed");
    streamed.clear();
    r4::to_writer_pretty(value, &mut streamed).expect("a vector takes all");
    assert!(streamed == pretty, "streamed pretty");

    let again = r4::read::<Resource>(&compact).expect("what is written is read");
    let before = read.issues();
    if before.iter().any(|issue| is_of_doubles(issue.code)) {
        assert_eq!(&meaning_of(&r4::to_vec(&again.value)), meaning, "written again");
    } else {
        assert!(r4::to_vec(&again.value) == compact, "written again");
        let of_mark = usize::from(text.starts_with("\u{feff}".as_bytes()));
        let count = again.issue_count() + of_mark;
        assert_eq!(count, read.issue_count(), "issues: {before:?}\nwritten: {:?}", again.issues());
    }
    assert!(value.clone() == *value, "a clone is equal");

    // a second reader; numbers that it cannot hold, and texts that it refuses, are not compared
    let second = |text: &[u8]| serde_json::from_slice::<Value>(text).ok();
    if let Some(expected) = second(text) {
        assert_eq!(second(&compact), Some(expected.clone()), "as serde_json reads it");
        assert_eq!(serde_json::to_value(value).ok(), Some(expected.clone()), "through serde");
        let back = serde_json::from_value::<Resource>(expected.clone());
        let back = back.unwrap_or_else(|error| panic!("through serde: {error}"));
        assert_eq!(serde_json::to_value(back).ok(), Some(expected), "back through serde");
    }
}

/// Whether a fault is that a name stands twice, of which what is written keeps the last only.
fn is_of_doubles(code: IssueCode) -> bool {
    matches!(code, IssueCode::DuplicateMember | IssueCode::SecondChoice)
}

/// What holds of every report.
fn checked(report: &Report, text: &[u8], canary: bool) {
    let issues = report.issues();
    // those of lists that are no arrays come first
    let in_order = issues.iter().skip_while(|issue| issue.code == IssueCode::WrongShape);
    let places = in_order.filter_map(|issue| issue.position);
    assert!(places.is_sorted(), "issues in the order of the text");
    let mut offsets = issues.iter().filter_map(|issue| issue.position).map(|at| at.offset);
    assert!(offsets.all(|offset| offset <= text.len()), "places within the text");
    for issue in issues {
        for lang in LANGS {
            let message = issue.message(lang);
            assert_one_line(&message);
            assert_one_line(&issue.explain(lang));
            assert!(!message.is_empty());
            assert!(!canary || !issue.explain(lang).contains(CANARY), "quoted: {message}");
            // personal data may be quoted here, and nothing may break
            let _ = issue.message_with_values(lang);
        }
    }
    for lang in LANGS {
        let outcome = report.outcome(lang);
        assert_conformant(&outcome);
        if canary {
            assert!(!r4::to_string(&outcome).contains(CANARY), "quoted in the OperationOutcome");
        }
    }
}

fn same_verdict(of_text: &Report, of_value: &Report, layer: Layer) {
    assert_eq!(
        of_text.is_conformant(),
        of_value.is_conformant(),
        "{layer}: text and value\n{of_text}\n---\n{of_value}"
    );
}

/// The same issues at the same paths; only a text has a byte-order mark.
fn same_issues(of_text: &Report, of_value: &Report, layer: Layer) {
    if of_text.issue_count() > of_text.issues().len() {
        return;
    }
    let keys = |report: &Report| {
        let key = |issue: &Issue| {
            let rule = issue.rule().map(ToString::to_string);
            (issue.path.clone(), issue.code.as_str(), rule, issue.message(LANGS[0]))
        };
        let issues =
            report.issues().iter().filter(|issue| issue.code.as_str() != "byte-order-mark");
        let mut keys: Vec<_> = issues.map(key).collect();
        keys.sort();
        keys
    };
    let (text, value) = (keys(of_text), keys(of_value));
    assert_eq!(text, value, "{layer}: text and value");
}
