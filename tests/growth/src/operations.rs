//! What is done with a text: everything that a server or a client of the SAS does.

use std::{fmt::Debug, hint::black_box};

use fhir_sas::{
    account::AccountOrder,
    booking::{BookingOrder, Platform},
    codes::Code,
    contextual_search::ContextualSearch,
    diagnostic::Lang,
    http::{can_serve, is_json},
    hub,
    identifier::{
        AppointmentId, Phone, PlaceId, PostCode, PractitionerId, RegulatorId, StructureId,
    },
    r4::{self, Instant, Resource},
    search::{PlaceSearch, SlotSearch},
    sso::{Claims, Origin},
    terminology::{Profession, Specialty, Visibility},
    validate::{Layer, Validator},
};
use fhir_sas_fuzz::exercise;

use crate::shapes::Kind;

/// A step of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// A resource is read, and what was read is kept.
    Read,
    /// What was read is cloned, and compared with the clone.
    Clone,
    /// What was read is written, compact and over many lines.
    Write,
    /// The text is checked at a layer.
    Check(Layer),
    /// The text is checked at the last layer, and the report is put into words.
    Words,
    /// An answer is read, and every accessor of every availability is called.
    Search,
    /// The answer is checked with the request.
    Report,
    /// The answer is cloned, and merged with the clone.
    Merge,
    /// An account or a booking is read and decided on.
    Order,
    /// A query is read, and answered or refused.
    Query,
    /// A value is read as each type of value.
    Value,
    /// Claims are read.
    Claims,
    /// A message of the Hub is read, checked, put into words and written.
    Message,
}

const CHECKS: [Operation; 4] = [
    Operation::Check(Layer::R4),
    Operation::Check(Layer::FrCore),
    Operation::Check(Layer::Profile),
    Operation::Check(Layer::Guide),
];

/// How much shorter the texts of a group are when its work is counted: checks take many instructions for a byte. Reports keep a limited
/// number of issues, and put each into words at the price of all the rest: in longer texts there are always as many words.
#[must_use]
pub fn shortened(group: &str) -> usize {
    match group {
        "words" => 8,
        "check" | LAYERS => 2,
        _ => 1,
    }
}

/// Checks that do a part of what the one of the group before them does: their work is counted only where they seem to slow down.
pub const LAYERS: &str = "layers";

const WORDS: (&str, &[Operation]) = ("words", &[Operation::Words]);

/// Operations that are counted together: `work` is counted one group at a time, since each count is a file, which takes as
/// long as to count a short text.
#[must_use]
pub fn groups(kind: Kind) -> &'static [(&'static str, &'static [Operation])] {
    use Operation::{
        Claims, Clone, Merge, Message, Order, Query, Read, Report, Search, Value, Write,
    };
    match kind {
        Kind::ReceivedResponse => &[
            ("read", &[Read, Clone, Write, Search, Merge]),
            ("check", &[Report]),
            (LAYERS, &CHECKS),
            WORDS,
        ],
        Kind::Resource => &[
            ("read", &[Read, Clone, Write]),
            ("check", &[CHECKS[3]]),
            (LAYERS, &[CHECKS[0], CHECKS[1], CHECKS[2]]),
            WORDS,
        ],
        Kind::Account | Kind::Booking | Kind::Identifier => &[("order", &[Order])],
        Kind::Query => &[("query", &[Query])],
        Kind::Value => &[("value", &[Value])],
        Kind::Claims => &[("claims", &[Claims])],
        Kind::Message => &[("message", &[Message])],
    }
}

/// The query of the searches that answers answer.
const ASKED: &str = "start=ge2026-03-02&start=le2026-03-12&status=free&schedule.actor:Practitioner.identifier=810002909371";

/// Does it. `prepared` is called when all is there that the operation starts from.
pub fn run(operation: Operation, kind: Kind, text: &str, prepared: &mut dyn FnMut()) {
    let bytes = text.as_bytes();
    match operation {
        Operation::Read => {
            let read = r4::read::<Resource>(bytes);
            let issues = read.as_ref().map(|read| (read.issues().len(), read.issue_count()));
            _ = black_box((read.is_ok(), issues.is_ok()));
        }
        Operation::Write => {
            let Ok(read) = r4::read::<Resource>(bytes) else { return };
            prepared();
            black_box([r4::to_vec(&read.value), r4::to_vec_pretty(&read.value)]);
        }
        Operation::Clone => {
            let Ok(read) = r4::read::<Resource>(bytes) else { return };
            prepared();
            let copy = read.value.clone();
            black_box(copy == read.value);
        }
        Operation::Check(layer) => {
            black_box(Validator::new(layer).check(bytes).is_conformant());
        }
        Operation::Words => {
            black_box(exercise::report(&Validator::new(Layer::Guide).check(bytes)));
        }
        Operation::Search | Operation::Report | Operation::Merge => {
            let search = SlotSearch::parse(ASKED).expect("the query is right");
            let answer = match search.read(200, bytes) {
                Ok(answer) => answer,
                Err(why) => {
                    black_box(exercise::response_error(&why));
                    return;
                }
            };
            if operation == Operation::Search {
                black_box(exercise::answer(&answer, exercise::Items::FEW));
            } else if operation == Operation::Report {
                black_box(answer.report().is_conformant());
            } else {
                let copy = answer.clone();
                prepared();
                black_box(exercise::merged(&[&answer, &copy], usize::MAX, exercise::Items::FEW));
            }
        }
        Operation::Order => order(kind, text),
        Operation::Query => query(text),
        Operation::Value => value(text),
        Operation::Message => message(bytes),
        Operation::Claims => {
            let Ok(claims) = serde_json::from_str::<Claims>(text) else { return };
            let texts = [claims.email(), claims.nonce()].into_iter().flatten().count();
            black_box((
                claims.audience().count(),
                texts,
                claims.extra().len(),
                format!("{claims:?}"),
            ));
        }
    }
}

fn order(kind: Kind, text: &str) {
    const JSON: Option<&str> = Some("application/fhir+json");
    match kind {
        Kind::Booking => {
            // as the lax platform, and as the strict one
            black_box(BookingOrder::read_laxly("POST", "", JSON, text.as_bytes()).is_ok());
            refused(BookingOrder::read("POST", "", JSON, text.as_bytes()));
        }
        Kind::Identifier => {
            refused(BookingOrder::read("PUT", text, JSON, b"{\"resourceType\":\"Appointment\"}"));
            refused(AccountOrder::read("PUT", text, JSON, b"{\"resourceType\":\"Practitioner\"}"));
        }
        _ => refused(AccountOrder::read("POST", "", JSON, text.as_bytes())),
    }
}

fn message(text: &[u8]) {
    let Ok(received) = hub::read(text) else { return };
    let report = received.report();
    black_box((report.to_string(), report.outcome(Lang::Fr), received.document().to_json()));
    // one document at a time
    drop((received, report));
    black_box(hub::AppointmentOrder::read_laxly(text).is_ok());
}

fn refused<T: Debug>(read: Result<T, fhir_sas::http::OrderError>) {
    if let Err(refusal) = read {
        black_box((refusal.outcome(), refusal.reply(), refusal.to_string()));
    }
}

fn query(text: &str) {
    match SlotSearch::parse(text) {
        Ok(search) => {
            let link = search.self_link("https://a.fr/fhir");
            let answered = search.answer("https://a.fr/fhir").finish();
            black_box((search.matches_link(&link), search.url("https://a.fr"), answered.to_json()));
        }
        Err(refusal) => {
            black_box((refusal.outcome(), refusal.reply(), refusal.to_string()));
        }
    }
    if let Err(refusal) = PlaceSearch::parse(text) {
        black_box(refusal.outcome());
    }
    let link = ContextualSearch::parse(&["https://a.fr/?", text].concat());
    black_box((link.explain(Lang::Fr), link.outcome()));
}

fn value(text: &str) {
    black_box((
        text.parse::<PractitionerId>().is_ok(),
        text.parse::<StructureId>().is_ok(),
        text.parse::<RegulatorId>().is_ok(),
        text.parse::<Phone>().is_ok(),
        text.parse::<PostCode>().is_ok(),
        text.parse::<AppointmentId>().is_ok(),
        PlaceId::new(text, text).is_ok(),
    ));
    black_box((
        text.parse::<Specialty>().is_ok(),
        text.parse::<Profession>().is_ok(),
        text.parse::<Visibility>().is_ok(),
        Code::named(text).count(),
        Code::nearest(text),
    ));
    black_box((is_json(text), can_serve(text), Platform::at(text).is_ok()));
    black_box((Origin::of_url(text), Origin::SAS.added_to(text)));
    black_box((Instant::from_text(text).is_valid(), r4::Time::from(text).is_valid()));
}
