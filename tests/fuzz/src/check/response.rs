//! Answers to searches.

use fhir_sas::{
    r4::Resource,
    search::{
        MergedAvailability, PlaceView, ReceivedResponse, ResponseError, Search, SkipCode,
        SkippedEntry, merge,
    },
    sso::Origin,
    validate::{Layer, Validator},
};

use super::{assert_conformant, assert_messages};
use crate::{
    exercise::{self, Items, LANGS},
    seeds,
};

/// How many availabilities of an answer are looked at one by one.
const MOST: usize = 64;

/// Characters of a text that is shown, before the sign that it is cut.
const LONGEST: usize = 200;

fn read(search: &Search, status: u16, body: &[u8]) -> Result<ReceivedResponse, ResponseError> {
    match search {
        Search::Slots(search) => search.read(status, body),
        Search::Places(search) => search.read(status, body),
    }
}

/// Status and search: those of the input, or else some that are right.
fn head(line: &str) -> (u16, Search) {
    let (status, address) = line.split_once(' ').unwrap_or(("200", line));
    let status = status.parse().unwrap_or(200);
    let known = || {
        let (_, address) = seeds::PS.split_once(' ').expect("a status");
        address.parse().expect("a search")
    };
    (status, address.parse().unwrap_or_else(|_| known()))
}

pub(crate) fn response(input: &[u8]) {
    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let head_line = String::from_utf8_lossy(parts.next().unwrap_or_default());
    let body = parts.next().unwrap_or_default();
    let (status, search) = head(&head_line);
    let answer = match read(&search, status, body) {
        Ok(answer) => answer,
        Err(why) => {
            assert!(exercise::response_error(&why) > 0);
            assert_messages(|lang| why.message(lang));
            assert_eq!((why.status(), why.body()), (status, body));
            return;
        }
    };
    assert!((200..300).contains(&status));
    let _ = exercise::answer(&answer, Items::ALL_OF_SOME);
    for slot in answer.availabilities().take(MOST) {
        assert!(slot.start() < slot.end(), "{slot:?}");
        assert!(search.window().contains(&slot.start()), "outside the window: {slot:?}");
        let entry = &answer.as_r4().entry[slot.entry()];
        let Some(Resource::Slot(of_entry)) = &entry.resource else { panic!("no slot: {slot:?}") };
        assert!(std::ptr::eq(&raw const **of_entry, slot.as_r4()));
        assert_eq!(slot.start(), slot.local_start(), "one instant");
        // one rule for web addresses, whoever asks
        let url = slot.booking_url();
        let link = slot.booking_link();
        assert_eq!(link.is_some(), url.is_some(), "{url:?}");
        assert!(
            link.is_none_or(|link| matches!(link.scheme(), "http" | "https") && link.has_host())
        );
        let with_origin = slot.booking_url_with_origin("sas");
        assert_eq!(with_origin.is_some(), url.is_some());
        if let Some(with_origin) = with_origin {
            let origin = Origin::of_url(&with_origin);
            assert_eq!(origin, Some(Origin::SAS), "{with_origin}");
        }
        let place = slot.place();
        let lines = place.iter().flat_map(PlaceView::lines);
        let names =
            place.iter().flat_map(|place| [place.name(), place.city(), place.address_text()]);
        let names = names.chain(slot.cpts().map(|cpts| cpts.name())).chain([slot.structure_name()]);
        let shown = names.flatten().chain(lines).chain([slot.practitioner().display_name()]);
        for text in shown {
            assert!(text.chars().count() <= LONGEST + 1, "{text:?}");
            let is_plain = |char: char| char == ' ' || !(char.is_whitespace() || char.is_control());
            assert!(text.chars().all(is_plain) && text.trim() == text, "not on one line: {text:?}");
        }
    }
    let entries = answer.as_r4().entry.len();
    let is_kept = |dropped: &SkippedEntry| dropped.code() == SkipCode::SparseList;
    if entries == 0 && answer.skipped_count() > 0 {
        // the list is kept as JSON
        assert!(answer.skipped().iter().all(is_kept));
    } else {
        for dropped in answer.skipped() {
            assert!(dropped.entry() < entries && !is_kept(dropped));
        }
        assert!(answer.availabilities().len() + answer.skipped_count() <= entries);
    }

    let report = answer.report();
    let validator = Validator::new(Layer::Guide).use_case(answer.use_case()).request(search);
    assert_eq!(report.issues(), validator.check(body).issues(), "the report of an answer");
    for issue in report.issues() {
        assert_messages(|lang| issue.explain(lang));
    }
    for lang in LANGS {
        assert_conformant(&report.outcome(lang));
    }

    let copy = answer.clone();
    assert_eq!(format!("{copy:?}"), format!("{answer:?}"));
    let _ = exercise::merged(&[&answer, &copy], MOST, Items::ALL_OF_SOME);
    let all = merge([&answer, &copy], usize::MAX);
    let starts: Vec<_> = all.availabilities().iter().map(MergedAvailability::start).collect();
    assert!(starts.is_sorted(), "by start");
    let sources: usize = all.availabilities().iter().map(|slot| slot.sources().len()).sum();
    assert_eq!(sources, 2 * answer.availabilities().len(), "nothing is lost by merging");
    let few = merge([&answer, &copy], 1);
    assert_eq!(few.availabilities().len() + few.cut(), all.availabilities().len());
}
