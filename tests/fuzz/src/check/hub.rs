//! Messages through the Hub Santé.

use chrono::{DateTime, FixedOffset, TimeDelta};
use fhir_sas::{
    UseCase,
    diagnostic::Severity,
    hub::{
        self, Addressing, AppointmentDecision, AppointmentOrder, ClientId, Document, Envelope,
        HubReport, KnownError, Notice,
    },
    identifier::AppointmentId,
};

use super::{assert_conformant, assert_messages, assert_one_line, has_personal_canary};
use crate::{CANARY, exercise::LANGS, tree::Tree};

pub(crate) fn hub(text: &[u8]) {
    let parsed = Tree::parse(text);
    let received = match hub::read(text) {
        Ok(received) => received,
        Err(error) => {
            assert_messages(|lang| error.message(lang));
            assert!(error.position().is_none_or(|position| position.offset <= text.len()));
            let report = HubReport::unread(&error);
            assert!(report.is_unread() && !report.is_conformant() && !report.meets_schemas());
            assert_report(&report, text, false);
            assert!(AppointmentOrder::read(text).is_err());
            return;
        }
    };
    let Some(parsed) = parsed else { panic!("what is no JSON is read") };
    let report = received.report();
    assert_report(&report, text, has_personal_canary(&parsed.tree, is_personal));
    assert!(!report.is_conformant() || report.meets_schemas(), "the guide adds to the schemas");
    let document = received.document().clone();
    written(&document, &parsed.tree);
    exercised(document);
    ordered(text);
}

/// What is written means what was read, and is read as an equal document with the same verdict.
fn written(document: &Document, tree: &Tree) {
    let meaning = &tree.meaning();
    let compact = document.to_json();
    let parsed = Tree::parse(&compact).expect("what is written is JSON");
    assert_eq!(&parsed.tree.meaning(), meaning, "written: {}", String::from_utf8_lossy(&compact));
    let again = hub::read(&compact).expect("what is written is read");
    assert!(again.document().to_json() == compact, "written again");
    if tree.count() != meaning.count() {
        // of members that stand twice only the last one is written
        return;
    }
    assert!(again.document() == document, "read again");
    let (of_text, of_value) = (again.report(), document.check());
    assert_eq!(of_text.issue_count(), of_value.issue_count(), "{of_text}\n---\n{of_value}");
    assert_eq!(of_text.is_conformant(), of_value.is_conformant());
    assert_eq!(of_text.meets_schemas(), of_value.meets_schemas());
}

fn assert_report(report: &HubReport, text: &[u8], canary: bool) {
    let issues = report.issues();
    let counted = [Severity::Error, Severity::Warning]
        .map(|severity| issues.iter().filter(|issue| issue.severity() == severity).count());
    assert!(counted[0] <= report.error_count() && counted[1] <= report.warning_count());
    assert_eq!(report.is_conformant(), report.error_count() == 0);
    for issue in issues {
        assert!(issue.position().is_none_or(|position| position.offset <= text.len()));
        for lang in LANGS {
            let explained = issue.explain(lang);
            assert!(!explained.is_empty());
            assert_one_line(&explained);
            assert!(!canary || !explained.contains(CANARY), "quoted: {explained}");
        }
        assert_messages(|lang| issue.message(lang));
    }
    for lang in LANGS {
        report.explain(lang).lines().for_each(assert_one_line);
        assert_conformant(&report.outcome(lang));
    }
    let limited = report.clone().limited_to(1);
    assert!(limited.issues().len() <= 2, "{limited}");
    assert_eq!(limited.is_conformant(), report.is_conformant());
    let of_schemas = report.clone().of_schemas();
    assert_eq!(of_schemas.is_conformant(), report.meets_schemas());
}

/// All accessors.
fn exercised(document: Document) {
    for message in document.messages() {
        let _ = message.to_json();
        if let Some(appointment) = &message.appointment {
            let _ = appointment.category();
            let id = AppointmentId::new("https://agenda.example.fr/rdv", 7).expect("an id");
            for use_case in UseCase::ALL.iter().copied() {
                // a booking that is built conforms; what cannot be one is refused with a report
                if let Err(refused) = appointment.to_booking(use_case, id.clone(), None) {
                    let _ = refused.to_string();
                }
            }
        }
    }
    let Document::Envelope(envelope) = document else { return };
    assert_one_line(&envelope.to_string());
    let _ = (envelope.recipient(), envelope.queue(), envelope.is_expired_at(&now()));
    if let Some(Notice::Failed { error, .. }) = envelope.notice() {
        let _ = error.known();
    }
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-01T18:00:02+01:00").expect("an instant")
}

fn back_to(envelope: &Envelope) -> Option<Addressing> {
    Addressing::reply_to(envelope, 1, now(), now() + TimeDelta::days(1))
}

/// Every answer that is made conforms, and is read as what it is.
fn assert_answer(answer: &Envelope) {
    let text = answer.to_json();
    let read = hub::read(&text).expect("our answer is read");
    let report = read.report();
    assert!(report.meets_schemas(), "our answer: {report}\n{}", String::from_utf8_lossy(&text));
    assert!(answer.notice().is_some());
}

fn ordered(text: &[u8]) {
    let order = match AppointmentOrder::read(text) {
        Ok(order) => order,
        Err(error) => {
            error.to_string().lines().for_each(assert_one_line);
            assert!(error.is_other_message() || !error.report().is_conformant());
            if let Some(back) = error.envelope().and_then(back_to)
                && let Some(answer) = error.reply(&back)
            {
                assert_answer(&answer);
            }
            return;
        }
    };
    assert!(AppointmentOrder::read_laxly(text).is_ok(), "refused by the lax reader only");
    assert!(order.report().is_conformant());
    assert_eq!(order.appointment().appointment_id.as_deref(), Some(order.id()));
    let unknown = order.decide(None, |_| None::<Envelope>);
    assert_eq!(unknown, AppointmentDecision::Create);
    let conflict = AppointmentDecision::Refuse(KnownError::Conflict);
    assert_eq!(order.decide(Some("of another one"), |_| None::<Envelope>), conflict);
    let mut earlier = order.envelope().clone();
    earlier.distribution_id = Some("fr.health.ptfsas_earlier".into());
    let known = |seen| order.decide(seen, |_| Some(earlier.clone()));
    assert!(matches!(known(Some(order.id())), AppointmentDecision::Repeat(_)));
    assert!(matches!(known(None), AppointmentDecision::Replace(_)));
    let Some(back) = back_to(order.envelope()) else {
        panic!("no answer to a message that conforms")
    };
    for decision in [unknown, known(Some(order.id())), known(None)] {
        assert_answer(&decision.reply(&order, &back).expect("an answer"));
    }
    // the same appointment, sent again by the platform
    let samu: ClientId = "fr.health.samu440".parse().expect("a client");
    let addressing =
        Addressing::new(&ClientId::PLATFORM, &samu, 2, now(), now() + TimeDelta::days(1));
    let sent = addressing.report(order.appointment().clone());
    let sent = sent.unwrap_or_else(|error| panic!("what was read is not sent: {error}"));
    assert!(AppointmentOrder::read(&sent.to_json()).is_ok());
}

/// Where values of a message are of persons: names and addresses.
fn is_personal(path: &[&str]) -> bool {
    const NAMES: &[&str] =
        &["lastName", "firstName", "regulatorName", "regulatorFirstname", "regulatorEmail"];
    path.last().is_some_and(|name| NAMES.contains(name))
}
