//! Answers in figures.

use fhir_sas::{
    codes::{Anomaly, Code},
    diagnostic::IssueCode,
    search::{NoAnswer, ResponseErrorCode, ResponseSummary, SkipCode},
};
use serde_json::json;

use super::{answer, damaged::with_slot};

#[test]
fn every_entry_and_every_issue_is_counted() {
    let read = answer(&with_slot(&json!({"status": "busy"})));
    let summary = read.summary();
    assert_eq!((summary.responses, summary.slots_received, summary.slots_shown), (1, 2, 1));
    assert_eq!(summary.outcomes, [("answered".to_owned(), 1)].into());
    assert_eq!(summary.skipped, [("not-free".to_owned(), 1)].into());
    // a slot that is not free was not wanted
    assert_eq!((summary.slots_lost, summary.skipped_beyond), (0, 0));
    let report = read.report();
    let counted: u64 = summary.issues.values().sum();
    assert_eq!(counted, report.issue_count() as u64);
    for issue in report.issues() {
        let same =
            report.issues().iter().filter(|one| (one.code, one.layer) == (issue.code, issue.layer));
        let counted = summary.issues_by_layer[issue.layer.as_str()][issue.code.as_str()];
        assert_eq!(counted, same.count() as u64);
    }
    let counted: u64 = summary.issues_by_layer.values().flat_map(|issues| issues.values()).sum();
    assert_eq!(counted, summary.issues.values().sum::<u64>());

    let lost = answer(&with_slot(&json!({"start": null}))).summary();
    assert_eq!((lost.slots_received, lost.slots_shown, lost.slots_lost), (2, 1, 1), "{lost:?}");
}

#[test]
fn what_is_not_kept_is_counted() {
    let entry = json!({"resource": {"resourceType": "Slot"}});
    let body = json!({"resourceType": "Bundle", "type": "searchset", "entry": vec![entry; 150]});
    let summary = answer(&body).summary();
    let kept: u64 = summary.skipped.values().sum();
    assert_eq!((summary.slots_received, kept, summary.skipped_beyond), (150, 100, 50));
    let issues: u64 = summary.issues.values().sum();
    assert!(issues + summary.issues_beyond >= 150);
}

#[test]
fn summaries_add_up_in_any_order() {
    let all = [
        answer(&with_slot(&json!({"status": "busy"}))).summary(),
        answer(&with_slot(&json!({"status": "free"}))).summary(),
        answer(&json!({"resourceType": "Bundle", "type": "searchset"})).summary(),
        NoAnswer::Late.summary(),
        NoAnswer::Unreachable.summary(),
    ];
    let sum = |summaries: &mut dyn Iterator<Item = &ResponseSummary>| {
        summaries.fold(ResponseSummary::default(), |mut sum, one| {
            sum.merge(one);
            sum
        })
    };
    let forward = sum(&mut all.iter());
    assert_eq!(forward, sum(&mut all.iter().rev()));
    assert_eq!((forward.responses, forward.slots_received, forward.slots_shown), (3, 4, 3));
    // permanent names, and nothing lost in between
    let text = serde_json::to_value(&forward).expect("JSON");
    assert_eq!(text["slots-received"], 4);
    assert_eq!(text["unanswered"], 2);
    assert_eq!(text["outcomes"], json!({"answered": 3, "late": 1, "unreachable": 1}));
    assert!(text["issues-by-layer"].is_object(), "{text}");
    let read: ResponseSummary = serde_json::from_value(text).expect("a summary");
    assert_eq!(read, forward);
}

/// A summary of before has no count of what was not answered; and no cause has the code of an answer that cannot be read.
#[test]
fn what_is_not_answered_is_no_answer() {
    for cause in NoAnswer::ALL {
        let summary = cause.summary();
        assert_eq!((summary.responses, summary.unanswered), (0, 1));
        assert_eq!(summary.outcomes, [(cause.to_string(), 1)].into());
        assert!(ResponseErrorCode::ALL.iter().all(|code| code.as_str() != cause.as_str()));
    }
    let read: ResponseSummary = serde_json::from_str("{\"responses\":3}").expect("a summary");
    assert_eq!((read.responses, read.unanswered), (3, 0));
}

#[test]
fn a_kept_summary_is_read_whole_and_what_is_none_is_not_quoted() {
    let text = json!({
        "responses": 1, "unanswered": 2, "outcomes": {"answered": 3}, "slots-received": 4, "slots-shown": 5,
        "skipped": {"no-slot": 6}, "skipped-beyond": 7, "slots-lost": 8, "issues": {"null": 9},
        "issues-by-layer": {"r4": {"null": 10}}, "issues-beyond": 11,
    });
    let read: ResponseSummary = serde_json::from_value(text.clone()).expect("a summary");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), text);
    let mut later = text.clone();
    later["of-a-later-version"] = json!(["Dupont"]);
    assert_eq!(serde_json::from_value::<ResponseSummary>(later).expect("a summary"), read);
    let wrong = text.as_object().expect("members").keys().map(|name| json!({name: "Dupont"}));
    for wrong in
        wrong.chain([json!("Dupont"), json!(["Dupont"]), json!({"issues": {"null": "Dupont"}})])
    {
        let error =
            serde_json::from_value::<ResponseSummary>(wrong.clone()).expect_err("no summary");
        assert!(!error.to_string().contains("Dupont"), "{wrong}: {error}");
    }
}

#[test]
fn classes_go_by_what_is_lost() {
    for code in ResponseErrorCode::ALL {
        assert_eq!(Code::from(*code).anomaly(), Some(Anomaly::Blocking), "{code}");
    }
    for code in SkipCode::ALL {
        let class = (!code.is_expected()).then_some(Anomaly::Major);
        assert_eq!(Code::from(*code).anomaly(), class, "{code}");
    }
    let of = |code: IssueCode| Code::from(code).anomaly();
    assert_eq!(of(IssueCode::NotJson), Some(Anomaly::Blocking));
    assert_eq!(of(IssueCode::SlotVisibility), Some(Anomaly::Major));
    assert_eq!(of(IssueCode::SlotWalkInUrl), Some(Anomaly::Minor));
    assert_eq!(of(IssueCode::NotChecked), None);
    assert!(Anomaly::Minor < Anomaly::Major && Anomaly::Major < Anomaly::Blocking);
    assert_eq!(Anomaly::Blocking.working_days(), 2);
}

/// A summary may come from a file.
#[test]
fn the_largest_counts_stay_the_largest() {
    let most: ResponseSummary =
        serde_json::from_value(json!({"responses": u64::MAX, "outcomes": {"answered": u64::MAX}}))
            .expect("a summary");
    let mut sum = most.clone();
    sum.merge(&most);
    assert_eq!(sum, most);
}
