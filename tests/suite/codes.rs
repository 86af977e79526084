//! The one list of all codes, and what there is to know of each.

use std::{collections::BTreeSet, fs, path::Path};

#[cfg(feature = "hub")]
use fhir_sas::hub::HubCode;
use fhir_sas::{
    codes::Code,
    contextual_search::LinkCode,
    exchange::OrderFaultCode,
    issue::{IssueCode, Lang, Severity},
    search::{DropCode, FaultCode, LeftOutCode, NoAnswerCode},
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
                Code::LeftOut(_) => "LeftOutCode",
                Code::Dropped(_) => "DropCode",
                Code::NoAnswer(_) => "NoAnswerCode",
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
    all.extend(LeftOutCode::ALL.iter().copied().map(Code::from));
    all.extend(DropCode::ALL.iter().copied().map(Code::from));
    all.extend(NoAnswerCode::ALL.iter().copied().map(Code::from));
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
            Code::NoAnswer(NoAnswerCode::NotJson)
        ]
    );
    assert_eq!(
        named("outside-window"),
        [Code::LeftOut(LeftOutCode::OutsideWindow), Code::Dropped(DropCode::OutsideWindow)]
    );
    assert_eq!(named("comparator"), [Code::Search(FaultCode::Comparator)]);
    assert_eq!(named("Comparator"), []);
    assert_eq!(Code::nearest("Missing Strat"), Some(Code::Search(FaultCode::MissingStart)));
    assert_eq!(Code::nearest(""), None);
    assert_eq!(Code::nearest(&"phone".repeat(100)), None);
}

#[test]
fn severities_are_those_of_the_families() {
    let of = |code: Code| code.severity();
    assert_eq!(of(IssueCode::NotJson.into()), Some(Severity::Fatal));
    assert_eq!(of(FaultCode::MissingStatus.into()), Some(Severity::Warning));
    assert_eq!(of(OrderFaultCode::More.into()), Some(Severity::Information));
    assert_eq!(of(LinkCode::PractitionerMissing.into()), Some(Severity::Information));
    for code in
        [Code::from(LeftOutCode::Phone), DropCode::NotFree.into(), NoAnswerCode::Html.into()]
    {
        assert_eq!(of(code), None);
    }
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
            let (family, mend) = if lang == Lang::En {
                ("- Family: ", "\n**To mend.** ")
            } else {
                ("- Famille : ", "\n**Pour corriger.** ")
            };
            let head = format!("# {code}\n\n{family}{} (`fhir_sas::", code.family(lang));
            assert!(page.starts_with(&head), "{page}");
            // an entry's code says what to do in its message
            assert_eq!(page.contains(mend), !matches!(code, Code::Dropped(_)), "{page}");
            assert!(
                page.ends_with(".\n") && !page.contains("  ") && !page.contains("]("),
                "{page}"
            );
            pages.extend([page.as_str(), "\n"]);
        }
    }
    let expected = include_str!("../data/codes.txt").trim_end();
    // the last family is there with its feature only
    let end = if cfg!(feature = "hub") { expected.len() } else { pages.trim_end().len() };
    assert_eq!(Some(pages.trim_end()), expected.get(..end));
}
