//! The three questions, whether and what first and what all, have one answer.

use std::collections::BTreeSet;

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Severity},
    r4::{self, Resource},
    validate::{Layer, Report, Validator},
};

use super::sample;

type Reported = BTreeSet<(IssueCode, String)>;

fn reported(report: &Report) -> Reported {
    let issues = report.issues().iter();
    issues.map(|issue| (issue.code, issue.path.clone())).collect()
}

fn errors(report: &Report) -> usize {
    report.issues().iter().filter(|issue| issue.severity() >= Severity::Error).count()
}

/// What every report owes.
fn assert_counts(name: &str, report: &Report) {
    let issues = report.issues();
    assert_eq!(report.is_conformant(), report.error_count() == 0, "{name}");
    assert_eq!(errors(report) > 0, report.error_count() > 0, "{name}: {issues:#?}");
    assert!(errors(report) <= report.error_count(), "{name}");
    assert!(report.error_count() + report.warning_count() <= report.issue_count(), "{name}");
    assert!(issues.len() <= report.issue_count(), "{name}");
    assert!(!report.is_unread(), "{name}");
}

/// Whether one issue is why a report leaves out another one, which is the same fault in a less precise form.
fn stands_for(issue: &Issue, other: &Issue) -> bool {
    let less = match issue.code {
        IssueCode::CodeNotAllowed => other.code == IssueCode::UnknownCode,
        IssueCode::EmptyObject | IssueCode::EmptyString | IssueCode::Null => {
            other.code == IssueCode::EmptyElement
        }
        _ => false,
    };
    less && issue.path == other.path
}

#[test]
fn the_questions_have_one_answer() {
    let validator = Validator::new(Layer::Profile);
    let (mut clean, mut wrong) = (0, 0);
    for (name, text) in sample::texts() {
        let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
        let all = validator.check_value(&read.value);
        assert_counts(name, &all);
        let first = validator.first(&read.value);
        assert_eq!(validator.is_valid(&read.value), all.is_conformant(), "{name}");
        assert_eq!(first.is_none(), all.is_conformant(), "{name}: {first:?}");
        if let Some(first) = &first {
            wrong += 1;
            assert!(first.severity() >= Severity::Error, "{name}: {first}");
            let same = |issue: &Issue| issue == first || stands_for(issue, first);
            assert!(all.issues().iter().any(same), "{name}: {first} of {all:#?}");
        }
        let of_text = validator.check(text.as_bytes());
        assert_counts(name, &of_text);
        assert_eq!(reported(&of_text), reported(&validator.check_read(&read)), "{name}");
        if read.is_clean() {
            clean += 1;
            assert_eq!(reported(&of_text), reported(&all), "{name}");
            assert_eq!(of_text.error_count(), all.error_count(), "{name}");
            assert_eq!(of_text.issue_count(), all.issue_count(), "{name}");
        } else if !of_text.is_conformant() {
            let code = |issue: &Issue| issue.severity() >= Severity::Error;
            assert!(of_text.issues().iter().any(code), "{name}");
        }
    }
    assert!(clean > 1800, "{clean} texts in which the reader found nothing");
    assert!(wrong > 1500, "{wrong} values with errors");
}

/// A validator that also asks for one profile asks for it in all three questions.
#[test]
fn a_requested_profile_counts_in_every_question() {
    const SLOT: &str = "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur";
    let asking = Validator::new(Layer::Profile).profile(SLOT).expect("a profile of the guide");
    let slot = r#"{"resourceType":"Slot","schedule":{"reference":"Schedule/1"},"status":"busy","start":"2024-06-12T16:40:00Z","end":"2024-06-12T17:40:00Z"}"#;
    let read = r4::read::<Resource>(slot.as_bytes()).expect("JSON");
    assert!(Validator::new(Layer::Profile).is_valid(&read.value));
    let all = asking.check_value(&read.value);
    assert!(!all.is_conformant() && !asking.is_valid(&read.value));
    let first = asking.first(&read.value).expect("an error");
    assert!(all.issues().contains(&first));
    let rule = first.rule().expect("a rule of the profile");
    assert_eq!(rule.canonical(), SLOT);
    assert_eq!(reported(&all), reported(&asking.check(slot.as_bytes())));
    assert!(Validator::new(Layer::Profile).profile("http://sas.fr/fhir/no-such").is_err());
}

/// Issues that are not kept are counted.
#[test]
fn a_bound_on_issues_changes_no_verdict() {
    let (mut cut, mut same_count) = (0, 0);
    for (name, text) in sample::texts().step_by(7) {
        let all = Validator::new(Layer::Profile).check(text.as_bytes());
        for bound in [0, 1, 2] {
            let some = Validator::new(Layer::Profile).max_issues(bound).check(text.as_bytes());
            assert!(some.issues().len() <= bound, "{name}");
            assert_eq!(some.is_conformant(), all.is_conformant(), "{name}");
            // duplicates are only detected among issues that are kept
            assert!(some.error_count() >= all.error_count(), "{name}");
            assert!(some.issue_count() >= all.issue_count(), "{name}");
            same_count += usize::from(some.issue_count() == all.issue_count());
            for issue in some.issues() {
                let is_this = |other: &Issue| other == issue || stands_for(other, issue);
                assert!(all.issues().iter().any(is_this), "{name}: {issue}");
            }
            cut += usize::from(all.issues().len() > bound);
        }
    }
    assert!(cut > 300, "{cut} reports that were cut");
    assert!(same_count > 1000, "{same_count} reports whose count is the same");
}
