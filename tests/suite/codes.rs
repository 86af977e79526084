//! The one list of all codes, and what there is to know of each.

use std::{collections::BTreeSet, fs, path::Path};

use crate::suite::expected;
#[cfg(feature = "hub")]
use fhir_sas::hub::HubCode;
use fhir_sas::{
    FrRegulator, FrSlot, UseCase,
    account::AccountOrder,
    codes::{Code, Refusal},
    contextual_search::LinkCode,
    diagnostic::{IssueCode, Lang, Severity},
    http::OrderFaultCode,
    r4,
    search::{FaultCode, OmissionCode, ResponseErrorCode, SkipCode, SlotSearch},
};

const LANGS: [Lang; 2] = [Lang::En, Lang::Fr];

/// Source files below a folder.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for file in fs::read_dir(folder).expect("a folder") {
        let path = file.expect("a file").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(fs::read_to_string(&path).expect("UTF-8"));
        }
    }
}

#[test]
fn no_family_is_forgotten() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    // how the macros of `codes` name the enums that they declare
    let declared: BTreeSet<&str> = files
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.trim().split_once(" {").map(|(name, _)| name))
        .filter(|name| name.ends_with("Code") && name.chars().all(char::is_alphanumeric))
        .filter(|name| cfg!(feature = "hub") || *name != "HubCode")
        .collect();
    let listed: BTreeSet<String> = Code::all()
        .map(|code| {
            match code {
                Code::Issue(_) => "IssueCode",
                Code::Search(_) => "FaultCode",
                Code::Order(_) => "OrderFaultCode",
                Code::Omission(_) => "OmissionCode",
                Code::SkippedEntry(_) => "SkipCode",
                Code::ResponseError(_) => "ResponseErrorCode",
                Code::Link(_) => "LinkCode",
                #[cfg(feature = "hub")]
                Code::Hub(_) => "HubCode",
                other => panic!("a family that this test does not know: {other:?}"),
            }
            .to_owned()
        })
        .collect();
    assert_eq!(declared, listed.iter().map(String::as_str).collect());
}

#[test]
fn all_codes_of_all_families_are_there() {
    let mut all: Vec<Code> = Vec::new();
    all.extend(IssueCode::ALL.iter().copied().map(Code::from));
    all.extend(FaultCode::ALL.iter().copied().map(Code::from));
    all.extend(OrderFaultCode::ALL.iter().copied().map(Code::from));
    all.extend(OmissionCode::ALL.iter().copied().map(Code::from));
    all.extend(SkipCode::ALL.iter().copied().map(Code::from));
    all.extend(ResponseErrorCode::ALL.iter().copied().map(Code::from));
    all.extend(LinkCode::ALL.iter().copied().map(Code::from));
    #[cfg(feature = "hub")]
    all.extend(HubCode::ALL.iter().copied().map(Code::from));
    assert_eq!(Code::all().collect::<Vec<_>>(), all);
    for code in all {
        // once in its family, and found by its name
        let same = Code::named(code.as_str()).filter(|other| *other == code);
        assert_eq!(same.count(), 1, "{code:?}");
        assert_eq!(Code::nearest(code.as_str()).map(Code::as_str), Some(code.as_str()));
        assert_eq!(format!("{code:>3}"), code.as_str());
    }
}

#[test]
fn a_name_stands_for_each_family_that_has_it() {
    let named = |text: &str| Code::named(text).collect::<Vec<_>>();
    assert_eq!(
        named("not-json"),
        [
            Code::Issue(IssueCode::NotJson),
            Code::Order(OrderFaultCode::NotJson),
            Code::ResponseError(ResponseErrorCode::NotJson)
        ]
    );
    assert_eq!(
        named("outside-window"),
        [Code::Omission(OmissionCode::OutsideWindow), Code::SkippedEntry(SkipCode::OutsideWindow)]
    );
    assert_eq!(named("comparator"), [Code::Search(FaultCode::Comparator)]);
    assert_eq!(named("Comparator"), []);
    assert_eq!(Code::nearest("Missing Strat"), Some(Code::Search(FaultCode::MissingStart)));
    assert_eq!(Code::nearest(""), None);
    assert_eq!(Code::nearest(&"phone".repeat(100)), None);
}

#[test]
fn systems_are_permanent() {
    let system = |code: Code| code.system();
    assert_eq!(system(IssueCode::NotJson.into()), Some("https://docs.rs/fhir-sas/codes/issue"));
    assert_eq!(system(OmissionCode::Phone.into()), None);
    for system in Code::all().filter_map(Code::system) {
        assert!(!system.contains("latest") && !system.contains("fhir_sas"), "{system}");
    }
    let error = SlotSearch::parse("").unwrap_err();
    let outcome = r4::to_string(&error.outcome());
    assert!(outcome.contains(r#""system":"https://docs.rs/fhir-sas/codes/search""#), "{outcome}");
}

/// Whatever is refused has the codes that its texts and its outcome show; who reads the outcome of a server finds them again.
#[test]
fn refusals_have_their_codes() {
    let search = SlotSearch::parse("start=ge2026-03-02&count=x").expect_err("a refusal");
    let expected: Vec<_> = search.reasons().iter().chain(search.warnings()).collect();
    let expected: Vec<Code> = expected.into_iter().map(|fault| fault.code().into()).collect();
    assert!(expected.len() > 2);
    assert_eq!(search.codes(), expected);

    let body = br#"{"resourceType": "Practitioner", "active": "no", "x": 1}"#;
    let order = AccountOrder::read("POST", "x=1", Some("application/fhir+json"), body);
    let order = order.expect_err("a refusal");
    let own = order.codes();
    assert!(own.contains(&IssueCode::UnknownMember.into()), "{own:?}");
    assert_eq!(own.len(), order.outcome().issue.len());

    let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse().expect("an id");
    let account = FrRegulator::builder(id, "Loridon", "Zoé", "z@example.fr").build();
    let request = account.expect("an account").create("https://agenda.example.fr/fhir");
    let reply = order.reply();
    let refused = request.read(reply.status(), None, reply.body().as_bytes());
    assert_eq!(refused.expect_err("a refusal").codes(), own);
    // codes of others, and a code of this crate under another system
    let other = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"coding":[
        {"system":"https://example.fr","code":"unknown-member"},{"code":"unknown-member"},{"system":"x","code":"MARTIN"}]}}]}"#;
    let refused = request.read(422, None, other.as_bytes()).expect_err("a refusal");
    assert!(refused.outcome().is_some() && refused.codes().is_empty());

    let search = SlotSearch::parse(
        "start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=810002909371",
    )
    .expect("a search");
    let body = r4::to_string(&SlotSearch::parse("status=busy").expect_err("none").outcome());
    let answer = search.read(400, body.as_bytes()).expect_err("no answer");
    assert_eq!(answer.codes()[0], ResponseErrorCode::Status.into());
    assert!(answer.codes().contains(&FaultCode::MissingStart.into()), "{:?}", answer.codes());

    let slot = serde_json::from_str::<r4::Slot>(r#"{"resourceType":"Slot","status":"busy"}"#);
    let slot = FrSlot::validate(slot.expect("a slot"), UseCase::Sos).expect_err("a refusal");
    assert_eq!(slot.codes().len(), slot.report().issues().len());
}

#[test]
fn severities_are_those_of_the_families() {
    let of = |code: Code| code.severity();
    assert_eq!(of(IssueCode::NotJson.into()), Severity::Fatal);
    assert_eq!(of(FaultCode::MissingStatus.into()), Severity::Warning);
    assert_eq!(of(OrderFaultCode::More.into()), Severity::Information);
    assert_eq!(of(LinkCode::PractitionerMissing.into()), Severity::Information);
    assert_eq!(of(OmissionCode::Phone.into()), Severity::Warning);
    assert_eq!(of(OmissionCode::NeverSent.into()), Severity::Information);
    assert_eq!(of(SkipCode::NotFree.into()), Severity::Information);
    assert_eq!(of(SkipCode::NoStart.into()), Severity::Error);
    assert_eq!(of(ResponseErrorCode::Html.into()), Severity::Fatal);
    // what is expected is nothing worse than information, and nothing else is
    let is_expected = |code: &&OmissionCode| code.is_expected();
    let expected: Vec<_> = OmissionCode::ALL.iter().filter(is_expected).collect();
    assert_eq!(
        expected,
        [
            &OmissionCode::NotAsked,
            &OmissionCode::NeverSent,
            &OmissionCode::CptsOnly,
            &OmissionCode::NotFree,
            &OmissionCode::OutsideWindow,
            &OmissionCode::Begun,
        ]
    );
}

#[test]
fn every_page_reads_as_it_should() {
    let mut pages = String::new();
    for code in Code::all() {
        if let Code::Issue(issue) = code {
            assert_eq!(LANGS.map(|lang| code.page(lang)), LANGS.map(|lang| issue.page(lang)));
            continue;
        }
        for lang in LANGS {
            let page = code.page(lang);
            let (family, fix) = if lang == Lang::En {
                ("- Family: ", "\n**To fix.** ")
            } else {
                ("- Famille : ", "\n**Pour corriger.** ")
            };
            let head = format!("# {code}\n\n{family}{} (`fhir_sas::", code.family(lang));
            assert!(page.starts_with(&head), "{page}");
            // the message of an entry's code has the advice
            assert_eq!(page.contains(fix), !matches!(code, Code::SkippedEntry(_)), "{page}");
            assert!(
                page.ends_with(".\n") && !page.contains("  ") && !page.contains("]("),
                "{page}"
            );
            pages.extend([page.as_str(), "\n"]);
        }
    }
    // the last family is there with its feature only
    if cfg!(feature = "hub") {
        expected::assert_is("tests/data/codes.txt", &pages);
    }
}
