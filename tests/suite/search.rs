//! Requests: read and written.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use fhir_sas::{
    UseCase,
    diagnostic::{IssueCode, Lang, Severity},
    http::{ACCEPT, MAX_QUERY, can_serve},
    identifier::{PractitionerId, StructureId},
    r4::{self, Bundle, Instant},
    search::{
        CapabilityError, Fault, FaultCode, PlaceSearch, RequestError, Search, SlotSearch, Software,
        Window, capability_statement,
    },
    validate::{Layer, Validator},
};
use proptest::prelude::*;

use super::shared;

const PRACTITIONER: &str = "schedule.actor:Practitioner.identifier";
const STRUCTURE: &str = "actor:Location.organization.identifier";

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("an instant")
}

fn window(search: Window) -> [String; 2] {
    [search.start(), search.end()]
        .map(|bound| Instant::try_from(bound).expect("an instant of FHIR").to_string())
}

fn people(search: &SlotSearch) -> Vec<&str> {
    search.practitioners().iter().map(PractitionerId::as_str).collect()
}

fn places(search: &PlaceSearch) -> Vec<&str> {
    search.structures().iter().map(StructureId::as_str).collect()
}

fn warnings(search: &SlotSearch) -> Vec<FaultCode> {
    search.warnings().iter().map(Fault::code).collect()
}

fn reasons(refusal: &RequestError) -> Vec<FaultCode> {
    refusal.reasons().iter().map(Fault::code).collect()
}

/// Why a query is refused, once these parameters replace those of a good one with the same name.
fn refused(but: &[(&str, &str)]) -> RequestError {
    SlotSearch::parse(&good_but(but)).expect_err("a refusal")
}

fn taken(but: &[(&str, &str)]) -> SlotSearch {
    SlotSearch::parse(&good_but(but)).expect("a search")
}

fn good_but(but: &[(&str, &str)]) -> String {
    let good = [
        ("start", "ge2026-03-02T08:00:00.000%2B01:00"),
        ("start", "le2026-03-04T23:59:59.999%2B01:00"),
        ("status", "free"),
        (PRACTITIONER, "urn:oid:1.2.250.1.71.4.2.1%7C810002909371"),
    ];
    let kept = good.iter().filter(|(name, _)| but.iter().all(|(other, _)| other != name));
    let parameters: Vec<_> =
        kept.chain(but).map(|(name, value)| format!("{name}={value}")).collect();
    parameters.join("&")
}

// ---- the guide's own requests ----

/// Searches are logged: neither whom one is about, nor what a sender wrote into it.
#[test]
fn nothing_of_a_person_is_in_a_search_that_is_logged() {
    let search = SlotSearch::parse(
        "start=ge2026-03-02T00:00:00%2B01:00&start=le2026-03-04T23:59:59%2B01:00&status=free\
         &schedule.actor:Practitioner.identifier=810100050075&patient=DUPONT",
    )
    .expect("a search");
    assert!(search.raw().contains("DUPONT"));
    let logged = format!("{search:?} {:?}", Search::Slots(search.clone()));
    assert!(!logged.contains("DUPONT") && !logged.contains("810100050075"), "{logged}");
    assert!(logged.contains("requested: 1") && logged.contains("UnknownParameter"), "{logged}");
}

#[test]
fn sample_for_practitioners() {
    // no offsets, blanks after commas
    let search = SlotSearch::parse(
        "_include=Slot:schedule&_include:iterate=Schedule:actor&start=ge2021-01-02T10:00:00\
         &start=le2021-01-06T10:00:00&schedule.actor:Practitioner.identifier=\
         urn:oid:1.2.250.1.71.4.2.1|810101288385, urn:oid:1.2.250.1.71.4.2.1|800001288385&status=free",
    )
    .expect("a search");
    assert_eq!(search.use_case(), UseCase::IndividualPractitioner);
    assert_eq!(
        window(search.window()),
        ["2021-01-02T10:00:00.000+01:00", "2021-01-06T10:00:00.999+01:00"]
    );
    assert_eq!(people(&search), ["810101288385", "800001288385"]);
    assert!(search.warnings().is_empty());
    assert!(search.self_link("https://a.fr/").contains("810101288385,%20urn:oid:"));
}

#[test]
fn sample_link_for_practitioners() {
    // path with a slash at its end, bare `+`, UTC
    let url = "https://exemple.com/ans-sas/Slot/?_include=Slot:schedule&_include:iterate=Schedule:actor&status=free\
        &start=ge2021-11-04T14:19:35.760+00:00&start=le2021-11-06T23:59:59.999+00:00\
        &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002673899,\
        urn:oid:1.2.250.1.71.4.2.1%7C810100050075&_count=1000";
    let Ok(Search::Slots(search)) = url.parse() else { panic!("a search") };
    assert_eq!(
        window(search.window()),
        ["2021-11-04T14:19:35.760+00:00", "2021-11-06T23:59:59.999+00:00"]
    );
    assert_eq!(people(&search), ["810002673899", "810100050075"]);
    assert_eq!(search.count(), Some(1000));
    assert!(search.warnings().is_empty());
    // the link that the guide shows loses its `+` for those who read it as a form; ours does not
    assert!(!search.matches_link(url));
    let link = search.self_link("https://exemple.com/ans-sas");
    assert!(link.contains("35.760%2B00:00") && link.ends_with("&_count=1000"));
    assert!(search.matches_link(&link));
}

#[test]
fn samples_for_a_cpts() {
    let request = "_include=Slot:schedule&_include:iterate=Schedule:actor&_include=Slot:service-type-reference\
        &_include:iterate=HealthcareService:organization&start=ge2024-06-12T16:20:00.000+02:00\
        &start=le2024-06-15T16:20:00.000+02:00&schedule.actor:Practitioner.identifier=\
        urn:oid:1.2.250.1.71.4.2.1|810002909371,urn:oid:1.2.250.1.71.4.2.1|810001288385&status=free";
    // the link of the sample answers: without the second iteration, with the CPTS named at the end
    let link = "_include=Slot:schedule&_include:iterate=Schedule:actor&start=ge2024-06-12T16:20:00.000+02:00\
        &start=le2024-06-12T17:20:00.000+02:00&schedule.actor:Practitioner.identifier=\
        urn:oid:1.2.250.1.71.4.2.1|810002909371&status=free&_include=Slot:service-type-reference";
    for query in [request, link] {
        let search = SlotSearch::parse(query).expect("a search");
        assert_eq!(search.use_case(), UseCase::Cpts);
        assert_eq!(window(search.window())[0], "2024-06-12T16:20:00.000+02:00");
        assert_eq!(people(&search)[0], "810002909371");
        assert!(search.warnings().is_empty());
    }
}

#[test]
fn samples_for_sos() {
    // line breaks where the page has them, `%` lost from the first `%7C`
    let request = "_revinclude=Slot:schedule&_include=Schedule:actor:Location&_include:iterate=Location:organization\
        &_has:Slot:schedule:start=ge2023-08-18T10:00:00+02:00\n&_has:Slot:schedule:start=le2023-08-20T09:00:00+02:00\
        &_has:Slot:schedule:status=free&actor:Location.organization.identifier=\
        urn:oid:1.2.250.1.71.4.2.27C334173748400020\n,urn:oid:1.2.250.1.71.4.2.2%7C340426662900033";
    let search = PlaceSearch::parse(request).expect("a search");
    assert_eq!(search.use_case(), UseCase::Sos);
    assert_eq!(
        window(search.window()),
        ["2023-08-18T10:00:00.000+02:00", "2023-08-20T09:00:00.999+02:00"]
    );
    assert_eq!(places(&search), ["334173748400020", "340426662900033"]);
    assert!(search.warnings().is_empty());
    assert!(!search.self_link("https://a.fr").contains('\n'));
    // the names of the page's table, and the capital of its list
    let plain = request
        .replace("_has:Slot:schedule:", "")
        .replace("Location:organization", "Location:Organization");
    let plain = PlaceSearch::parse(&plain).expect("a search");
    assert_eq!(plain, search);
    assert!(plain.warnings().is_empty());
}

#[test]
fn links_of_the_sample_answers_are_searches() {
    let Some(files) = super::shared::files("ig/examples") else { return };
    let mut seen = 0;
    for (name, text) in files.iter().filter(|(name, _)| name.starts_with("Bundle-")) {
        let bundle = r4::read::<Bundle>(text).expect("a bundle").value;
        let url = bundle.link[0].url.as_ref().and_then(|url| url.value()).expect("a link");
        let search: Search = url.as_str().parse().expect("a search");
        assert!(search.warnings().is_empty(), "{name}: {:?}", search.warnings());
        seen += 1;
    }
    assert_eq!(seen, 4);
}

// ---- what is read ----

#[test]
fn requests_of_the_acceptance_tests() {
    // PS: Paris time marked as UTC is taken at its word; CPTS: no offset
    let ps = taken(&[
        ("start", "ge2026-06-02T08:00:00.000%2B00:00"),
        ("start", "le2026-06-04T23:59:59.000%2B00:00"),
    ]);
    assert_eq!(window(ps.window())[0], "2026-06-02T08:00:00.000+00:00");
    let cpts = taken(&[
        ("_include", "Slot:service-type-reference"),
        ("start", "ge2026-06-02T08:00:00.000"),
        ("start", "le2026-06-04T23:59:59.000"),
    ]);
    assert_eq!(
        window(cpts.window()),
        ["2026-06-02T08:00:00.000+02:00", "2026-06-04T23:59:59.000+02:00"]
    );
    assert!(can_serve(ACCEPT));
}

#[test]
fn order_escapes_and_blanks_do_not_matter() {
    let search = taken(&[]);
    for query in [
        // the reverse
        good_but(&[]).split('&').rev().collect::<Vec<_>>().join("&"),
        // all escaped that may be, in both cases
        "%73tart=%67e2026-03-02T08%3A00%3a00.000%2b01%3A00&start=le2026-03-04T23:59:59.999%2B01:00&status=%66ree\
         &schedule%2Eactor%3APractitioner.identifier=urn%3Aoid%3A1.2.250.1.71.4.2.1%7c810002909371"
            .to_owned(),
        // nothing escaped
        good_but(&[]).replace("%2B", "+").replace("%7C", "|"),
        // decoded as a form, and not escaped again
        good_but(&[]).replace("%2B", " ").replace("%7C", "|"),
        good_but(&[]).replace("%2B", "%20"),
        // escaped twice
        good_but(&[]).replace("%7C", "%257C"),
        // what is empty
        format!("?&{}&&", good_but(&[])),
        good_but(&[]).replace('=', "=%20").replace('&', "\n&"),
    ] {
        let read = SlotSearch::parse(&query).unwrap_or_else(|refusal| panic!("{query}: {refusal}"));
        assert_eq!(read, search, "{query}");
        assert!(read.warnings().is_empty(), "{query}");
        assert_eq!(read.raw(), query.trim_start_matches('?'));
    }
}

#[test]
fn ids_come_in_many_forms() {
    let search = taken(&[
        (
            PRACTITIONER,
            "urn:oid:1.2.250.1.71.4.2.1|810002909371,+urn:oid:1.2.250.1.71.4.2.1|0759012345,,1.2.250.1.71.4.2.1|810002909371",
        ),
        (PRACTITIONER, "10100050075,%20|810100050083"),
    ]);
    assert_eq!(people(&search), ["810002909371", "0759012345", "810100050075", "810100050083"]);
    assert!(search.warnings().is_empty());
}

#[test]
fn an_id_of_nobody_costs_only_itself() {
    let search = taken(&[(
        PRACTITIONER,
        "urn:oid:1.2.250.1.71.4.2.1|81000290937,urn:oid:1.2.250.1.213.3.6|1ef1c748-01a3-6180-8000-000000000000,\
         urn:oid:1.2.250.1.71.4.2.12|810002909371,urn:oid:1.2.250.1.71.4.2.1|810002909371",
    )]);
    // eleven digits of system 1 that begin with 8 may also be an RPPS number without its prefix
    assert_eq!(people(&search).last(), Some(&"810002909371"));
    assert_eq!(warnings(&search), [FaultCode::BadIdentifier; 2]);
    let reported = search.warnings()[0].message(Lang::En);
    assert!(reported.starts_with("Value 2 ") && !reported.contains("1ef1c748"), "{reported}");
    // alone, it leaves nobody
    let refusal = refused(&[(PRACTITIONER, "urn:oid:1.2.250.1.71.4.2.1|8100")]);
    assert_eq!(reasons(&refusal), [FaultCode::NobodyAsked]);
    assert_eq!(refusal.warnings()[0].code(), FaultCode::BadIdentifier);
    // an empty answer would mean that somebody has no free slot
    let refusal = refused(&[(PRACTITIONER, "http://other|810002909371")]);
    assert_eq!((refusal.status(), reasons(&refusal)), (400, vec![FaultCode::NobodyAsked]));
}

/// What PHP, databases and other standards write has one meaning, and so has a bound to the second.
#[test]
fn times_of_other_grammars_are_understood_and_remarked() {
    let known = taken(&[]);
    for (start, end) in [
        ("ge2026-03-02T08:00:00.000%2B0100", "le2026-03-04T23:59:59.999%2B0100"),
        ("ge2026-03-02T08:00:00+0100", "le2026-03-04T23:59:59 0100"),
        ("ge2026-03-02t07:00:00z", "le2026-03-04t22:59:59z"),
        ("ge2026-03-02 08:00:00%2B01:00", "le2026-03-04%2023:59:59%2B01"),
        ("ge2026-03-02+08:00:00", "le2026-03-04+23:59:59"),
        ("ge2026-03-02T08:00:00 %2B0100", "le2026-03-04T23:59:59%20%2B01:00"),
    ] {
        let read = taken(&[("start", start), ("start", end)]);
        assert_eq!(read, known, "{start} {end}");
        assert_eq!(warnings(&read), [FaultCode::DateTimeForm; 2], "{start} {end}");
        let warning = &read.warnings()[1];
        assert_eq!((warning.parameter(), warning.code().severity()), ("start", Severity::Warning));
        let reported = warning.message(Lang::En);
        assert!(
            reported.contains("2026-03-04") && reported.contains("23:59:59.999%2B01:00"),
            "{reported}"
        );
    }
    for end in
        ["le2026-03-04", "le2026-03-04T23:59", "le2026-03-04T23:59:59", "le2026-03-04T23:59:59.9"]
    {
        let read = taken(&[("start", "ge2026-03-02T08:00"), ("start", end)]);
        assert_eq!(read.window().end(), known.window().end(), "{end}");
        assert!(read.warnings().is_empty(), "{end}");
    }
    // what may be an offset of a date is no time
    for start in ["ge2026-03-02+01:00", "ge2026-03-02 01:00", "ge2026-03-02%2001:00"] {
        let refusal = refused(&[("start", start), ("start", "le2026-03-04")]);
        assert_eq!(reasons(&refusal), [FaultCode::BadDateTime], "{start}");
    }
}

#[test]
fn what_is_not_known_is_reported_and_ignored() {
    let search = taken(&[
        ("_sort", "start"),
        ("Start", "ge2026"),
        ("_include", "Slot:schedule"),
        ("_include", "Slot:patient"),
        ("_count", "many"),
        ("_count", "10"),
        ("_count", "20"),
        ("_format", "application/fhir%2Bjson"),
        ("%FF", "1"),
        ("_pretty", "%zz"),
        ("lone", ""),
    ]);
    assert_eq!(search.ignored().collect::<Vec<_>>(), ["_sort", "Start", "…", "_pretty", "…"]);
    assert_eq!(search.count(), Some(10));
    assert_eq!(
        warnings(&search),
        [
            FaultCode::UnknownParameter,
            FaultCode::UnknownParameter,
            FaultCode::UnknownInclude,
            FaultCode::BadCount,
            FaultCode::BadCount,
            FaultCode::UnknownParameter,
            FaultCode::UnknownParameter,
            FaultCode::UnknownParameter,
        ]
    );
    // an equal duplicate is written once
    let twice = format!("{0}&{0}", good_but(&[]));
    assert_eq!(SlotSearch::parse(&twice), Ok(taken(&[])));
}

#[test]
fn nothing_of_a_person_is_quoted() {
    let odd = [
        "Dupont",
        "Jeanne%20Dupont",
        "899990000017",
        "0612345678",
        "06-12-34-56-78",
        "jeanne.dupont@example.fr",
        "urn:oid:1.2.250.1.71.4.2.1%7C899990000017",
        "gedupont",
        "ge0612345678",
        "leDupont",
    ];
    let forms = [
        "{}",
        "{}=1",
        "start:{}=1",
        "start={}",
        "status={}",
        "_format={}",
        "_count={}",
        "_include={}",
    ];
    for (odd, form) in odd.iter().flat_map(|odd| forms.map(|form| (odd, form))) {
        let part = form.replace("{}", odd);
        // once with all the rest, once with nothing that can be answered
        for query in [format!("{}&{part}", good_but(&[])), part] {
            let (faults, mut texts) = match SlotSearch::parse(&query) {
                Ok(search) => {
                    let ignored = search.ignored().map(str::to_owned).collect();
                    (search.warnings().to_vec(), ignored)
                }
                Err(refusal) => {
                    let all = [refusal.reasons(), refusal.warnings()].concat();
                    let texts = vec![refusal.to_string(), r4::to_string(&refusal.outcome())];
                    (all, [texts, vec![format!("{refusal:?}")]].concat())
                }
            };
            // some numbers are counts
            assert!(!faults.is_empty() || query.contains("_count=0"), "{query}");
            for fault in &faults {
                texts.extend([fault.to_string(), fault.message(Lang::Fr), format!("{fault:?}")]);
                texts.push(fault.parameter().to_owned());
            }
            for text in texts {
                let text = text.to_lowercase();
                let shown = ["dupont", "jeanne", "899990000017", "0612345678", "06-12-34"]
                    .into_iter()
                    .find(|part| text.contains(part));
                assert_eq!(shown, None, "{query}: {text}");
            }
        }
    }
}

#[test]
fn status_is_free_or_left_out() {
    for status in ["free", "http://hl7.org/fhir/slotstatus|free", "busy,free"] {
        assert!(taken(&[("status", status)]).warnings().is_empty());
    }
    let without = good_but(&[]).replace("status=free&", "");
    let search = SlotSearch::parse(&without).expect("a search");
    assert_eq!(warnings(&search), [FaultCode::MissingStatus]);
    assert_eq!(reasons(&refused(&[("status", "busy")])), [FaultCode::StatusNotFree]);
    assert_eq!(reasons(&refused(&[("status", "")])), [FaultCode::StatusNotFree]);
}

// ---- what is refused ----

#[test]
fn bounds_that_are_none_are_refused() {
    use FaultCode::{
        BadDateTime, BadEscape, Comparator, MissingEnd, MissingStart, SecondBound, WindowOrder,
    };
    let end = "le2026-03-04";
    for (bounds, codes) in [
        (&[][..], &[MissingStart, MissingEnd][..]),
        (&[end], &[MissingStart]),
        (&["ge2026-03-02"], &[MissingEnd]),
        (&["gt2026-03-02", end], &[Comparator]),
        (&["2026-03-02", end], &[Comparator, MissingStart]),
        (&["é", end], &[Comparator, MissingStart]),
        (&["", end], &[Comparator, MissingStart]),
        (&["ge", end], &[BadDateTime]),
        (&["geyesterday", end], &[BadDateTime]),
        (&["ge2026-03-02,le2026-03-04", end], &[BadDateTime]),
        (&["ge2026-03-02", "ge2026-03-03", end], &[SecondBound]),
        (&["ge2026-03-02T00:00:00%2B01:00", "ge2026-03-02", end], &[]),
        (&["ge2026-03-05", end], &[WindowOrder]),
        (&["ge2026-03-04T23:59:59.999%2B01:00", end], &[]),
        (&["ge%zz", end], &[BadEscape]),
        (&["ge%FF", "lt2026"], &[BadEscape, Comparator]),
    ] {
        let mut but: Vec<_> = bounds.iter().map(|bound| ("start", *bound)).collect();
        if but.is_empty() {
            but.push(("strat", ""));
        }
        let query = good_but(&but);
        let query = if bounds.is_empty() {
            query.split('&').filter(|part| !part.starts_with("start")).collect::<Vec<_>>().join("&")
        } else {
            query
        };
        let found = SlotSearch::parse(&query).map_or_else(|refusal| reasons(&refusal), |_| vec![]);
        assert_eq!(found, codes, "{bounds:?}");
    }
}

#[test]
fn all_faults_are_reported_at_once() {
    let refusal = PlaceSearch::parse(
        "start=ge2026-03-32&status=busy&_format=xml&actor:Location.organization.identifier=%&strt=le2026-03-04",
    )
    .expect_err("a refusal");
    assert_eq!(
        reasons(&refusal),
        [
            FaultCode::BadDateTime,
            FaultCode::StatusNotFree,
            FaultCode::FormatNotServed,
            FaultCode::BadEscape,
            FaultCode::MissingEnd,
        ]
    );
    assert_eq!(refusal.warnings()[0].parameter(), "…");
    let text = refusal.warnings()[0].message(Lang::En);
    assert_eq!(
        text,
        "Parameter 5 of the query, `…`, is unknown in this search and was left out: expected `start`. Send it by that name."
    );
    assert_eq!(refusal.status(), 400);
    assert_eq!(
        refusal.to_string().lines().next(),
        Some(
            "error bad-date-time at start: Expected a date and time after ge or le; found: \"ge2026-03-32\". Send it as in \
             _has:Slot:schedule:start=ge2026-03-02T08:00:00.000%2B01:00, with + escaped."
        )
    );
    let outcome = refusal.outcome();
    assert_eq!(outcome.issue.len(), 6);
    let report = Validator::new(Layer::R4).check_value(&outcome);
    assert!(report.issues().is_empty(), "{}", report.explain(Lang::En));
}

#[test]
fn statuses() {
    assert_eq!(refused(&[("_format", "xml")]).status(), 406);
    assert_eq!(refused(&[("_format", "xml"), ("status", "busy")]).status(), 400);
    assert_eq!("https://a.fr/Patient?start=ge2026".parse::<Search>().unwrap_err().status(), 404);
    let long = format!("{}&{}", good_but(&[]), "x".repeat(MAX_QUERY));
    let refusal = SlotSearch::parse(&long).expect_err("too long");
    assert_eq!((refusal.status(), reasons(&refusal)), (414, vec![FaultCode::QueryTooLong]));
}

#[test]
fn twenty_five_at_most() {
    let ids = |count: u64| {
        let ids: Vec<_> = (0..count).map(|n| (810_000_000_000 + n).to_string()).collect();
        ids.join(",")
    };
    assert_eq!(taken(&[(PRACTITIONER, &ids(25))]).practitioners().len(), 25);
    // twice the same is once
    let twice = format!("{},{}", ids(25), ids(25));
    assert_eq!(taken(&[(PRACTITIONER, &twice)]).practitioners().len(), 25);
    let refusal = refused(&[(PRACTITIONER, &ids(26))]);
    assert_eq!(reasons(&refusal), [FaultCode::TooManyAsked]);
    assert_eq!(refusal.status(), 400);
    assert!(refusal.to_string().contains("found 26"));
    for none in ["", ",", "+,%20"] {
        assert_eq!(reasons(&refused(&[(PRACTITIONER, none)])), [FaultCode::NobodyAsked]);
    }
}

#[test]
fn floods_are_bounded() {
    let many = good_but(&[]) + &"&start=no&what".repeat(3000);
    let refusal = SlotSearch::parse(&many).expect_err("a refusal");
    for faults in [refusal.reasons(), refusal.warnings()] {
        assert_eq!(faults.len(), 51);
        assert_eq!(faults[50].code(), FaultCode::More);
        assert_eq!(faults[50].message(Lang::En), "2950 more were found and not kept.");
    }
    // a name that is half a query, and what would turn the text around, break its line or command a terminal
    for name in ["é".repeat(20_000), "%00%1B[31m".into(), "é\u{202e}\u{2028}\u{85}\u{9b}31m".into()]
    {
        let search = taken(&[(&name, "")]);
        assert_eq!(search.warnings()[0].parameter(), "…");
        assert!(search.warnings()[0].to_string().len() < 200);
    }
    let refusal = refused(&[("start", "ge\u{202e}2026"), ("start", "le2026-03-04")]);
    assert!(refusal.to_string().contains("found: \"ge…\""), "{refusal}");
}

#[test]
fn every_code_has_its_texts() {
    // codes are part of what is promised: a change here is one for those who match on them
    let codes: Vec<_> = FaultCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "query-too-long",
            "other-resource",
            "bad-escape",
            "missing-start",
            "missing-end",
            "comparator",
            "bad-date-time",
            "second-bound",
            "window-order",
            "window-year",
            "status-not-free",
            "nobody-asked",
            "too-many-asked",
            "format-not-served",
            "bad-identifier",
            "date-time-form",
            "missing-status",
            "bad-count",
            "unknown-parameter",
            "unknown-include",
            "more",
        ]
    );
    let errors = FaultCode::ALL.iter().filter(|code| code.severity() == Severity::Error);
    assert_eq!(errors.count(), 14);
    let refusal =
        refused(&[("status", "busy"), ("start", "ge2026"), (PRACTITIONER, "x"), ("y", "")]);
    for fault in refusal.reasons().iter().chain(refusal.warnings()) {
        let (english, french) = (fault.message(Lang::En), fault.message(Lang::Fr));
        assert!(english.ends_with('.') && french.ends_with('.') && english != french);
    }
}

// ---- what is sent ----

#[test]
fn requests_as_the_platform_sends_them() {
    let window = Window::new(at("2026-03-02T08:00:00+01:00"), at("2026-03-04T23:59:59.999+01:00"));
    let window = window.expect("a window");
    let ids = ["810002909371", "0759012345", "810002909371"].map(|id| id.parse().expect("an id"));
    let search = SlotSearch::cpts(window, ids).expect("a search");
    assert_eq!(
        search.url("https://a.fr/fhir/"),
        "https://a.fr/fhir/Slot?_include=Slot:schedule&_include=Slot:service-type-reference\
         &_include:iterate=Schedule:actor&_include:iterate=HealthcareService:organization\
         &schedule.actor:Practitioner.identifier=urn:oid:1.2.250.1.71.4.2.1%7C810002909371,\
         urn:oid:1.2.250.1.71.4.2.1%7C0759012345\
         &start=ge2026-03-02T08:00:00.000%2B01:00&start=le2026-03-04T23:59:59.999%2B01:00&status=free"
    );
    assert_eq!(search.self_link("https://a.fr/fhir"), search.url("https://a.fr/fhir"));
    let sos = PlaceSearch::sos(window, ["334173748400020".parse().expect("an id")]);
    let sos = sos.expect("a search").with_count(1000);
    assert_eq!(
        sos.url("https://a.fr"),
        "https://a.fr/Schedule?_count=1000&_has:Slot:schedule:start=ge2026-03-02T08:00:00.000%2B01:00\
         &_has:Slot:schedule:start=le2026-03-04T23:59:59.999%2B01:00&_has:Slot:schedule:status=free\
         &_include=Schedule:actor:Location&_include:iterate=Location:organization&_revinclude=Slot:schedule\
         &actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2%7C334173748400020"
    );
    assert_eq!(sos.url("https://a.fr").parse(), Ok(Search::Places(sos)));
}

#[test]
fn requests_that_the_vendor_would_refuse_are_not_made() {
    let start: DateTime<Utc> = "2026-03-02T08:00:00Z".parse().expect("an instant");
    let refusal = Window::new(start, start - TimeDelta::milliseconds(1)).expect_err("a refusal");
    assert_eq!(reasons(&refusal), [FaultCode::WindowOrder]);
    let window = Window::new(start, start).expect("a window");
    let refusal = SlotSearch::individual(window, []).expect_err("a refusal");
    assert_eq!(reasons(&refusal), [FaultCode::NobodyAsked]);
    let ids = (0..).map(|n: u64| (810_000_000_000 + n).to_string().parse().expect("an id"));
    let refusal = SlotSearch::individual(window, ids).expect_err("a refusal");
    assert_eq!(reasons(&refusal), [FaultCode::TooManyAsked]);
    assert_eq!(
        PlaceSearch::sos(window, []).map_err(|refusal| refusal.reasons()[0].to_string()),
        Err("error nobody-asked at actor:Location.organization.identifier: No id is requested: expected 1 to 25 ids, each \
             the SIRET of an association, prefixed, joined by commas. Send them as in \
             actor:Location.organization.identifier=urn:oid:1.2.250.1.71.4.2.2|334173748400020."
            .to_owned())
    );
}

#[test]
fn a_link_repeats_the_request_or_not() {
    let search = taken(&[("_count", "10")]);
    let link = search.self_link("https://a.fr");
    assert!(search.matches_link(&link));
    assert!(search.matches_link(&link.replace("a.fr", "b.fr").replace("%7C", "|")));
    assert!(search.matches_link(&link.replace('&', "&amp;")));
    assert!(
        search.matches_link(
            &search
                .url("https://a.fr")
                .replace("_include=Slot:schedule&_include:iterate=Schedule:actor&", "")
        )
    );
    for other in [
        link.replace("%2B", "+"),
        link.replace("_count=10", "_count=11"),
        link.replace("&_count=10", ""),
        format!("{link}&x=1"),
        format!("{link}{}", "&".repeat(100_000)),
        "https://a.fr/Slot".to_owned(),
        String::new(),
    ] {
        assert!(!search.matches_link(&other), "{other:.200}");
    }
}

// ---- what holds of any ----

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

fn windows() -> impl Strategy<Value = Window> {
    // years 1 to 9999, any offset of FHIR
    let start = (-62_100_000_000_000_i64..253_200_000_000_000, 0..200_000_000_000_i64);
    (start, -14 * 60..=14 * 60_i32, -14 * 60..=14 * 60_i32).prop_map(
        |((start, length), east, other)| {
            let at = |millis, east: i32| {
                let offset = FixedOffset::east_opt(east * 60).expect("an offset");
                DateTime::from_timestamp_millis(millis).expect("an instant").with_timezone(&offset)
            };
            Window::new(at(start, east), at(start + length, other)).expect("a window")
        },
    )
}

/// Bits of queries, so that what is odd reaches every branch.
fn queries() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        proptest::sample::select(
            &[
                "start",
                "_has:Slot:schedule:start",
                "status",
                "free",
                PRACTITIONER,
                STRUCTURE,
                "urn:oid:1.2.250.1.71.4.2.1",
                "urn:oid:1.2.250.1.71.4.2.2",
                "810002909371",
                "334173748400020",
                "_include",
                "Slot:service-type-reference",
                "_count",
                "_format",
                "json",
                "ge",
                "le",
                "2026-03-02T08:00:00.000",
                "2026-03-29T02:30",
                "2026",
                "+01:00",
                "&",
                "&",
                "&",
                "=",
                "=",
                "|",
                "%7C",
                "7C",
                "%2B",
                "%",
                "%C3",
                ",",
                " ",
                "?",
                "1",
            ][..]
        )
        .prop_map(str::to_owned),
        ".{0,4}",
    ];
    proptest::collection::vec(bit, 0..60).prop_map(|bits| bits.concat())
}

/// What holds of a search that was read, whatever it was read from.
fn assert_consistent(search: &SlotSearch) {
    assert!(search.window().start() <= search.window().end());
    assert!((1..=25).contains(&search.practitioners().len()));
    let url = search.url("https://a.fr");
    assert_eq!(url.parse(), Ok(Search::Slots(search.clone())), "{url}");
    let link = search.self_link("https://a.fr");
    assert!(search.matches_link(&link), "{link}");
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'+'), "{link}");
    assert_eq!(link.parse(), Ok(Search::Slots(search.clone())), "{link}");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_search_that_is_sent_is_the_one_that_is_read(
        window in windows(),
        ids in proptest::collection::vec(810_000_000_000_u64..810_000_000_040, 1..25),
        cpts: bool,
        count: Option<u32>,
    ) {
        let ids = ids.into_iter().map(|id| id.to_string().parse().expect("an id"));
        let search =
            if cpts { SlotSearch::cpts(window, ids) } else { SlotSearch::individual(window, ids) };
        let mut search = search.expect("a search");
        if let Some(count) = count {
            search = search.with_count(count);
        }
        let read = SlotSearch::parse(search.raw()).expect("a search");
        prop_assert_eq!(&read, &search);
        prop_assert_eq!(read.raw(), search.raw());
        prop_assert!(read.warnings().is_empty());
        assert_consistent(&read);
    }

    #[test]
    fn any_text_is_read_or_refused(query in queries()) {
        match SlotSearch::parse(&query) {
            Ok(search) => assert_consistent(&search),
            Err(refusal) => {
                prop_assert!(!refusal.reasons().is_empty());
                let report = Validator::new(Layer::R4).check_value(&refusal.outcome());
                prop_assert!(report.issues().is_empty(), "{}", report.explain(Lang::En));
            }
        }
        if let Ok(search) = PlaceSearch::parse(&query) {
            let url = search.url("https://a.fr");
            prop_assert_eq!(url.parse(), Ok(Search::Places(search)));
        }
        let _ = query.parse::<Search>();
        let _ = can_serve(&query);
    }

    #[test]
    fn what_is_not_known_changes_nothing(
        parts in proptest::collection::vec(queries(), 0..4).prop_flat_map(|more| {
            let more = more.iter().map(|query| format!("x{}", query.replace('&', "")));
            let good = good_but(&[]);
            let parts: Vec<_> = good.split('&').map(str::to_owned).chain(more).collect();
            Just(parts).prop_shuffle()
        }),
    ) {
        let search = SlotSearch::parse(&parts.join("&")).expect("a search");
        prop_assert_eq!(&search, &taken(&[]));
        prop_assert_eq!(search.ignored().count(), parts.len() - 4);
        assert_consistent(&search);
    }
}

/// The published statements of the guide for servers, as far as its pages describe what they list.
#[test]
fn published_statements_have_what_is_demanded() {
    let Some(files) = shared::files("ig/sas") else { return };
    for (flow, name, of_searches) in [
        // parameters that they leave out, and the pages of the guide describe
        (UseCase::IndividualPractitioner, "PsIndiv", &["resource[0].searchParam"][..]),
        (UseCase::Cpts, "CPTS", &["resource[0].searchParam"]),
        (UseCase::Sos, "SOS", &[]),
    ] {
        let name = format!("CapabilityStatement-SAS-GestionnaireAgenda-{name}.json");
        let (_, text) = files.iter().find(|(found, _)| *found == name).expect("the file");
        let report = Validator::new(Layer::Guide).use_case(flow).check(text);
        let lacks =
            report.issues().iter().filter(|issue| issue.code == IssueCode::CapabilityMissing);
        let paths =
            lacks.map(|issue| issue.path.trim_start_matches("CapabilityStatement.rest[0]."));
        // accounts have a statement of their own
        let of_accounts = |path: &&str| path.starts_with("resource[2]") || *path == "resource";
        let paths: Vec<_> = paths.filter(|path| !of_accounts(path)).collect();
        assert_eq!(paths, of_searches, "{name}: {report}");
    }
}

#[test]
fn statements_are_those_of_the_use_cases() {
    let base = "https://agenda.example.fr/fhir/";
    for flows in [
        UseCase::WITH_SLOTS,
        &UseCase::WITH_SLOTS[..1],
        &UseCase::WITH_SLOTS[1..2],
        &UseCase::WITH_SLOTS[2..],
    ] {
        let software = Software::new("Agenda", "4.2").use_cases(flows.iter().copied());
        let statement = capability_statement(base, &software).expect("a statement");
        let value = statement.to_value().expect("JSON");
        assert_eq!(value["implementation"]["url"], "https://agenda.example.fr/fhir");
        assert_eq!(value["instantiates"].as_array().map(Vec::len), Some(flows.len() + 1));
        let text = statement.as_str().as_bytes();
        let report = Validator::new(Layer::Guide).check(text);
        assert!(report.error_count() + report.warning_count() == 0, "{report}");
        for flow in UseCase::WITH_SLOTS {
            let report = Validator::new(Layer::Guide).use_case(*flow).check(text);
            assert_eq!(report.warning_count() == 0, flows.contains(flow), "{flow}: {report}");
        }
    }
    let software = Software::new("Agenda", "4.2");
    for base in [
        "",
        "agenda",
        "ftp://agenda.example.fr",
        "https://agenda.example.fr/fhir?x",
        "https://a.fr/#b",
    ] {
        assert_eq!(capability_statement(base, &software), Err(CapabilityError::Base), "{base}");
    }
    for (name, version) in [("", "1"), ("Agenda", " "), ("A\u{7}", "1")] {
        let software = Software::new(name, version);
        assert_eq!(capability_statement(base, &software), Err(CapabilityError::Software));
    }
    assert!(CapabilityError::Software.message(Lang::Fr).contains("un nom et une version"));
    assert!(CapabilityError::Base.to_string().starts_with("expected as base"));
}
