//! What a check found as plain data: the same as the report has.

use std::fs;

use fhir_sas::{
    UseCase,
    diagnostic::{IssueCode, Lang},
    findings::{Basis, Found, Guide, OptionError, Options, Verdict, fix},
    validate::{Edition, Layer, Validator},
};

const ANSWER: &str = include_str!("../../examples/answer.json");

#[test]
fn plain_data_has_what_the_report_has() {
    let report = Validator::new(Layer::Guide).check(ANSWER.as_bytes());
    for lang in [Lang::En, Lang::Fr] {
        let mut options = Options::default();
        options.lang = lang;
        let found = options.check(ANSWER.as_bytes());
        assert_eq!((found.verdict, found.kind), (Verdict::NotConformant, "resource"));
        assert_eq!([found.errors, found.warnings], [report.error_count(), report.warning_count()]);
        assert_eq!(found.issues.len(), report.issues().len());
        for (plain, issue) in found.issues.iter().zip(report.issues()) {
            assert_eq!(plain.code, issue.code.as_str());
            assert_eq!(plain.severity, issue.severity().as_str());
            assert_eq!(plain.layer, issue.layer.as_str());
            assert_eq!(plain.place, issue.place());
            assert_eq!(plain.line, issue.position.map(|position| position.line));
            assert_eq!(plain.text, issue.message(lang));
            let code = found.codes.iter().find(|code| code.code == plain.code).expect("its code");
            assert_eq!(code.page, issue.code.page(lang));
            assert!(!code.meaning.is_empty() && !code.fix.is_empty(), "{code:?}");
        }
        assert_eq!(
            options.outcome(ANSWER.as_bytes()),
            fhir_sas::r4::to_string(&report.outcome(lang))
        );
    }
}

/// The sentences that tools show are there for each code, in both languages.
#[test]
fn each_code_has_an_advice() {
    for code in IssueCode::ALL {
        for lang in [Lang::En, Lang::Fr] {
            assert!(fix(&code.page(lang), lang).len() > 10, "{code}");
        }
    }
}

#[test]
fn options_are_read_by_name() {
    let all = "use-case=cpts&edition=all&layer=profile&lang=fr&profile=FrSlotAgregateur";
    let options = Options::parse(all).expect("options");
    assert_eq!(options.flow, Some(UseCase::Cpts));
    assert_eq!(
        (options.guide, options.layer, options.lang),
        (Some(Guide::All), Layer::Profile, Lang::Fr)
    );
    let one = Options::parse("edition=1.1.0").expect("options");
    assert_eq!(one.guide, Some(Guide::One(Edition::V1_1_0)));
    let refused = |query: &str| Options::parse(query).expect_err(query);
    assert!(matches!(refused("usecase=ps"), OptionError::Unknown(name) if name == "usecase"));
    for query in ["Jean+Dupont=1", "lang=fr&lang=Dupont", "lang=Dupont", "profile=Dupont"] {
        let error = refused(query);
        let shown = format!("{error:?} {error}");
        assert!(!shown.contains("Dupont"), "{shown}");
    }
    for query in ["use-case=x", "edition=x", "layer=x", "lang=x"] {
        let error = refused(query);
        assert!(matches!(error, OptionError::Value(..)), "{query}");
        assert_ne!(error.message(Lang::En), error.message(Lang::Fr));
    }
    assert!(matches!(refused("profile=x"), OptionError::Profile(_)));
    assert!(matches!(refused("request=Slot"), OptionError::Request(_)));
}

#[test]
fn slots_are_those_of_the_request_or_of_the_self_link() {
    let by_link = Options::default().check(ANSWER.as_bytes()).slots.expect("slots");
    assert_eq!((by_link.basis, by_link.count, by_link.slots.len()), (Basis::SelfLink, 6, 6));
    assert!(
        by_link
            .slots
            .iter()
            .all(|slot| slot.start.starts_with("2026-06-1") && slot.start < slot.end)
    );
    let request = "request=Slot%3Fstart%3Dge2020-01-01%26start%3Dle2020-01-02%26status%3Dfree%26schedule.actor:Practitioner.identifier%3D899999000011";
    let of_request = Options::parse(request).expect("options").check(ANSWER.as_bytes());
    let of_request = of_request.slots.expect("slots");
    assert_eq!((of_request.basis, of_request.count), (Basis::Request, 0));
    assert!(of_request.skipped.iter().any(|skipped| skipped.code == "outside-window"));
    for text in ["", "{", "[]", r#"{"resourceType": "Slot"}"#, r#"{"resourceType": "Bundle"}"#] {
        assert!(Options::default().check(text.as_bytes()).slots.is_none(), "{text}");
    }
}

/// No text of the corpus, and no cut of the answer, ends without a result.
#[test]
fn every_text_has_a_result() {
    let options = Options::default();
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    for file in fs::read_dir(corpus).expect("a folder") {
        let text = fs::read(file.expect("a file").path()).expect("a text");
        let found = options.check(&text);
        assert_eq!(found.issues.is_empty(), found.errors + found.warnings + found.notes == 0);
    }
    for end in (0..ANSWER.len()).step_by(997) {
        assert_eq!(options.check(&ANSWER.as_bytes()[..end]).verdict, Verdict::Unread, "{end}");
    }
    assert!(matches!(Found::of(&Validator::new(Layer::R4), b"{}"), Found::Fhir(_)));
}
