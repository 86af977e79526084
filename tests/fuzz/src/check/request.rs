//! Requests as servers receive them.

use fhir_sas::{
    FrAppointment,
    account::{AccountDecision, AccountOrder, ExistingAccount},
    booking::{BookingDecision, BookingOrder, Event, Outcome, Platform},
    http::{Method, OrderError},
    r4::Appointment,
    search::{PlaceSearch, RequestError, Search, SlotSearch},
    validate::{Layer, Validator},
};

use super::{assert_conformant, assert_messages, assert_one_line};
const BASE: &str = "https://agenda.example.fr/fhir";

pub(crate) fn request(input: &[u8]) {
    let mut parts = input.splitn(3, |byte| *byte == b'\n');
    let mut line = || String::from_utf8_lossy(parts.next().unwrap_or_default());
    let (head, content_type) = (line(), line());
    let body = parts.next().unwrap_or_default();
    let (method, address) = head.split_once(' ').unwrap_or(("GET", &head));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let content_type = (!content_type.is_empty()).then_some(&*content_type);
    if method == "GET" {
        searches(address, query);
    } else if path.contains("Practitioner") {
        account(method, query, content_type, body);
    } else {
        booking(method, query, content_type, body);
    }
}

fn searches(address: &str, query: &str) {
    match SlotSearch::parse(query) {
        Ok(search) => {
            let answered = search.answer(BASE).finish();
            assert_answer(&answered.to_json(), &search.clone().into());
            assert_search(&search.clone().into());
            assert!(search.matches_link(&search.self_link(BASE)), "{}", search.self_link(BASE));
        }
        Err(refusal) => assert_refusal(&refusal),
    }
    match PlaceSearch::parse(query) {
        Ok(search) => {
            let answered = search.answer(BASE).finish();
            assert_answer(&answered.to_json(), &search.clone().into());
            assert_search(&search.clone().into());
            assert!(search.matches_link(&search.self_link(BASE)), "{}", search.self_link(BASE));
        }
        Err(refusal) => assert_refusal(&refusal),
    }
    match address.parse::<Search>() {
        Ok(search) => assert_search(&search),
        Err(refusal) => assert_refusal(&refusal),
    }
}

/// What the platform would send for the same search is read as the same.
fn assert_search(search: &Search) {
    let url = search.url(BASE);
    assert!(url.is_ascii(), "{url}");
    let again: Search = url.parse().unwrap_or_else(|refusal| panic!("{url}: {refusal}"));
    assert_eq!(again.window(), search.window(), "{url}");
    assert_eq!(again.use_case(), search.use_case(), "{url}");
    assert!(again.requested().eq(search.requested()), "{url}");
    assert!(again.warnings().is_empty(), "{url}: {:?}", again.warnings());
    assert_eq!(again.url(BASE), url);
    for warning in search.warnings() {
        assert_messages(|lang| warning.message(lang));
    }
}

/// An answer without slots conforms, and answers the request.
fn assert_answer(text: &[u8], search: &Search) {
    let validator =
        Validator::new(Layer::Guide).use_case(search.use_case()).request(search.clone());
    let report = validator.check(text);
    assert!(report.is_conformant(), "{report}\n{}", String::from_utf8_lossy(text));
}

fn assert_refusal(refusal: &RequestError) {
    assert!(matches!(refusal.status(), 400 | 404 | 405 | 406 | 414), "{}", refusal.status());
    assert!(!refusal.reasons().is_empty());
    for fault in refusal.reasons().iter().chain(refusal.warnings()) {
        assert_messages(|lang| fault.message(lang));
        assert_one_line(&fault.to_string());
    }
    refusal.to_string().lines().for_each(assert_one_line);
    assert_conformant(&refusal.outcome());
    assert_eq!(refusal.reply().status(), refusal.status());
}

fn assert_order_refusal(refusal: &OrderError) {
    assert!((400..500).contains(&refusal.status()), "{}", refusal.status());
    for fault in refusal.faults() {
        assert_messages(|lang| fault.message(lang));
        let _ = fault.expression();
    }
    let _ = refusal.to_string();
    assert_conformant(&refusal.outcome());
    assert_eq!(refusal.reply().status(), refusal.status());
}

fn account(method: &str, query: &str, content_type: Option<&str>, body: &[u8]) {
    let order = match AccountOrder::read(method, query, content_type, body) {
        Ok(order) => order,
        Err(refusal) => return assert_order_refusal(&refusal),
    };
    assert!(order.report().is_conformant());
    let regulator = order.regulator();
    assert!(order.ids().count() <= 3 && order.ids().count() > 0);
    // nobody has any of its ids: it is created
    let nobody: [ExistingAccount<'_, u8>; 0] = [];
    assert!(matches!(order.decide(nobody), AccountDecision::Create));
    // somebody has all of them: it is changed, or refused by a creation
    let existing = order.ids().map(|id| ExistingAccount::new(1, id.clone(), true));
    match order.decide(existing) {
        AccountDecision::Replace(1) => assert_eq!(order.method(), Method::Put),
        AccountDecision::Refuse(refusal) => assert_order_refusal(&refusal),
        other => panic!("{other:?}"),
    }
    let same = order.decide(ExistingAccount::of(7, regulator));
    assert!(
        !matches!(same, AccountDecision::Create)
            || !regulator.is_active()
            || order.old_id().is_none(),
        "{same:?}"
    );
    // what was read is read again
    let text = fhir_sas::r4::to_vec(regulator.as_r4());
    let again = AccountOrder::read("POST", "", Some("application/fhir+json"), &text);
    let again =
        again.unwrap_or_else(|refusal| panic!("an account that was read is refused: {refusal}"));
    assert_eq!(again.regulator().email(), regulator.email());
}

fn booking(method: &str, query: &str, content_type: Option<&str>, body: &[u8]) {
    let lax = BookingOrder::read_laxly(method, query, content_type, body);
    let order = match BookingOrder::read(method, query, content_type, body) {
        Ok(order) => order,
        Err(refusal) => {
            assert_order_refusal(&refusal);
            if let Ok(lax) = lax {
                assert!(!lax.report().is_conformant(), "refused without a reason: {refusal}");
                assert!(matches!(lax.decide(|_| None::<Appointment>), BookingDecision::Create));
            }
            return;
        }
    };
    let lax = lax.unwrap_or_else(|refusal| panic!("refused by the lax reader only: {refusal}"));
    assert_eq!(
        (lax.id(), lax.use_case(), lax.method()),
        (order.id(), order.use_case(), order.method())
    );
    assert!(order.report().is_conformant());
    let created = order.decide(|_| None::<FrAppointment>);
    assert!(matches!(created, BookingDecision::Create));
    let appointment = order.appointment();
    match (order.method(), order.decide(|_| Some(appointment.clone()))) {
        (Method::Post, BookingDecision::Repeat(_)) | (Method::Put, BookingDecision::Replace(_)) => {
        }
        (method, other) => panic!("{method}: {other:?}"),
    }
    assert_eq!(Event::between(None, appointment), Some(Event::Booked));
    assert_eq!(Event::between(Some(appointment), appointment), None);
    // what is sent for it is understood
    for request in
        [appointment.create(Platform::Production), appointment.update(Platform::Production)]
    {
        let (_, query) = request.url().split_once('?').unwrap_or_default();
        let method = request.method().as_str();
        let read = BookingOrder::read(
            method,
            query,
            Some("application/fhir+json"),
            request.body().as_bytes(),
        );
        let again = read.unwrap_or_else(|refusal| panic!("what is sent is refused: {refusal}"));
        assert_eq!(again.id(), order.id(), "{}", request.url());
        for status in [200, 201, 204, 302, 400, 500, 999] {
            match Outcome::of(
                &request,
                status,
                Some("https://sas.example.fr/fhir/v1/Appointment/1"),
                body,
            ) {
                Outcome::Accepted(written) => assert_eq!(written.id(), Some("1")),
                Outcome::Retry(_) | Outcome::Refused(_) => {}
            }
        }
    }
}
