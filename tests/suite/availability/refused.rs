//! What is no answer: why, and what came.

use fhir_sas::{
    diagnostic::Lang,
    r4::Reader,
    search::{ResponseError, ResponseErrorCode},
};

use super::{good, search, sos_search};
use crate::suite::damage::SEARCHSET;
use crate::suite::expected;

const OUTCOME: &str = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"throttled","diagnostics":"Dr Foret"}]}"#;
const HTML: &str = "\r\n<!DOCTYPE html>\n<html><body>Dr Foret</body></html>";

fn refused(status: u16, body: &[u8]) -> ResponseError {
    let refused = search().read(status, body).expect_err("no answer");
    assert_eq!((refused.status(), refused.body()), (status, body));
    for lang in [Lang::En, Lang::Fr] {
        assert!(!refused.message(lang).contains("Foret"));
    }
    assert!(!format!("{refused:?} {refused:#?} {refused}").contains("Foret"));
    refused
}

fn too_large() -> ResponseError {
    let reader = Reader::new().max_bytes(20);
    let body = br#"{"resourceType": "Bundle"}"#;
    search().read_with(&reader, 200, body).expect_err("26 bytes")
}

/// Of the body as of what is built from it, whatever the kind of search; a failure stays one.
#[test]
fn what_is_too_large() {
    let body = good().to_string();
    let read = |reader: &Reader| search().read_with(reader, 200, body.as_bytes());
    let places = sos_search();
    for reader in [Reader::new().max_bytes(body.len() - 1), Reader::new().max_memory(1000)] {
        let refused = read(&reader).expect_err("too large");
        assert_eq!(
            (refused.code(), refused.body()),
            (ResponseErrorCode::TooLarge, body.as_bytes())
        );
        let refused = search().read_with(&reader, 500, body.as_bytes()).expect_err("a failure");
        assert_eq!(refused.code(), ResponseErrorCode::Status);
        let refused = places.read_with(&reader, 200, body.as_bytes()).expect_err("too large");
        assert_eq!(refused.code(), ResponseErrorCode::TooLarge);
    }
    for reader in [Reader::new(), Reader::new().max_bytes(body.len()).max_memory(100_000)] {
        assert_eq!(read(&reader).expect("an answer").availabilities().len(), 2);
    }
}

#[test]
fn codes() {
    let good = good().to_string();
    let cut = &good[..good.len() - 20];
    for (status, body, code) in [
        // whatever comes with it, a failure is one
        (404, OUTCOME, ResponseErrorCode::Status),
        (500, "", ResponseErrorCode::Status),
        (502, HTML, ResponseErrorCode::Status),
        (503, &good, ResponseErrorCode::Status),
        (302, HTML, ResponseErrorCode::Status),
        (304, "", ResponseErrorCode::Status),
        (100, "", ResponseErrorCode::Status),
        (0, "", ResponseErrorCode::Status),
        (200, OUTCOME, ResponseErrorCode::Outcome),
        (200, "", ResponseErrorCode::Empty),
        (204, "", ResponseErrorCode::Empty),
        (200, " \r\n", ResponseErrorCode::Empty),
        (200, "\u{feff}", ResponseErrorCode::Empty),
        (200, HTML, ResponseErrorCode::Html),
        (200, "<HTML>", ResponseErrorCode::Html),
        (200, "\u{feff}<html lang='fr'>", ResponseErrorCode::Html),
        (
            200,
            "<?xml version='1.0'?><Bundle xmlns='http://hl7.org/fhir'/>",
            ResponseErrorCode::NotJson,
        ),
        (200, "Dr Foret est absent", ResponseErrorCode::NotJson),
        (200, "{'resourceType': 'Bundle', 'x': 'Foret'}", ResponseErrorCode::NotJson),
        (200, r#"{"resourceType": "Bundle"} Foret"#, ResponseErrorCode::NotJson),
        (200, r#"{"resourceType": "Bundle",}"#, ResponseErrorCode::NotJson),
        (200, cut, ResponseErrorCode::Truncated),
        (200, "{", ResponseErrorCode::Truncated),
        (200, "null", ResponseErrorCode::NotASearchset),
        (200, "[]", ResponseErrorCode::NotASearchset),
        (200, r#""Foret""#, ResponseErrorCode::NotASearchset),
        (200, "{}", ResponseErrorCode::NotASearchset),
        (200, r#"{"resourceType": "Slot", "comment": "Foret"}"#, ResponseErrorCode::NotASearchset),
        (200, r#"{"resourceType": "Patient"}"#, ResponseErrorCode::NotASearchset),
        (
            200,
            r#"{"resourceType": "Bundle", "type": "collection"}"#,
            ResponseErrorCode::NotASearchset,
        ),
        (
            200,
            r#"{"resourceType": "Bundle", "type": "batch-response"}"#,
            ResponseErrorCode::NotASearchset,
        ),
    ] {
        let refused = refused(status, body.as_bytes());
        assert_eq!(refused.code(), code, "{status} {body}");
        assert_eq!(refused.outcome().is_some(), body == OUTCOME);
    }
    assert_eq!(refused(200, b"\xFF\xFE{\0}\0").code(), ResponseErrorCode::NotJson);
    // any success that brings a searchset is one
    for status in [200, 201, 203, 206, 299] {
        assert_eq!(
            search().read(status, good.as_bytes()).expect("an answer").availabilities().len(),
            2
        );
    }
}

/// The texts, word by word.
#[test]
fn texts() {
    let texts: Vec<_> = [
        (429, OUTCOME),
        (502, HTML),
        (200, OUTCOME),
        (204, ""),
        (200, HTML),
        (200, r#"{"resourceType":"Bundle","entry":[{"resou"#),
        (200, "{\n  \"resourceType\": Bundle}"),
        (200, r#"{"resourceType":"Patient"}"#),
    ]
    .into_iter()
    .map(|(status, body)| refused(status, body.as_bytes()))
    .chain([too_large()])
    .map(|refused| {
        let english = refused.message(Lang::En);
        assert_eq!(
            refused.to_string().to_lowercase(),
            format!("{}: {english}", refused.code()).to_lowercase()
        );
        format!("{}\n{english}\n{}", refused.code(), refused.message(Lang::Fr))
    })
    .collect();
    expected::assert_is("tests/data/refused.txt", &texts.join("\n"));
    let codes: std::collections::BTreeSet<_> =
        texts.iter().filter_map(|text| text.lines().next()).collect();
    assert!(ResponseErrorCode::ALL.iter().all(|code| codes.contains(code.as_str())));
}

/// At whatever byte the connection broke.
#[test]
fn cut_at_every_byte() {
    for text in [SEARCHSET.trim_ascii_end(), good().to_string().as_bytes()] {
        let refused_as = |end: usize| refused(200, &text[..end]).code();
        assert_eq!(refused_as(0), ResponseErrorCode::Empty);
        for end in 1..text.len() {
            assert_eq!(
                refused_as(end),
                ResponseErrorCode::Truncated,
                "{}",
                String::from_utf8_lossy(&text[..end])
            );
        }
        assert!(search().read(200, text).is_ok());
    }
}
