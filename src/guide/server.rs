use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    http::{self, Uri},
    middleware::{Next, from_fn},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use chrono::{DateTime, TimeDelta, Utc};
use fhir_sas::{
    FrRegulator,
    account::{AccountDecision, AccountOrder, ExistingAccount},
    http::{MAX_BODY, Reply},
    r4::IssueType,
    search::{
        Place, PlaceFacts, PlaceSearch, SearchResponse, SlotSearch, Software, Window,
        capability_statement,
    },
    sso::Origin,
    terminology::{Consultation, VendorSlotKind},
};

/// The address that the platform calls: links in answers, ids and the pages of slots have it. Set it before a suite is run, on a
/// desk to `http://127.0.0.1:8480/fhir`: `sas-validate ask` warns of another one.
const BASE: &str = "https://agenda.example.fr/fhir";

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8480").await?;
    println!("http://{}/fhir/metadata", listener.local_addr()?);
    axum::serve(listener, routes(Vendor::demo())).await
}

pub(crate) fn routes(vendor: Vendor) -> Router {
    let fhir = Router::new()
        .route("/fhir/Slot", get(slots))
        .route("/fhir/Slot/", get(slots)) // a sample of the guide has the slash
        .route("/fhir/Schedule", get(places))
        .route("/fhir/Schedule/", get(places))
        .route("/fhir/Practitioner", post(accounts).put(accounts))
        .route("/fhir/metadata", get(metadata))
        .layer(from_fn(json_only));
    fhir.route("/booking", get(booking_page))
        .fallback(async || {
            refusal(404, IssueType::NOT_FOUND, "Rien à cette adresse.", "Nothing is here.")
        })
        .method_not_allowed_fallback(async || {
            let french = "Cette adresse n'a pas cette méthode : voyez l'en-tête Allow.";
            refusal(405, IssueType::NOT_SUPPORTED, french, "See the header Allow.")
        })
        .with_state(vendor)
}

/// `GET /Slot`: slots of practitioners, on their own or through a CPTS, as requested.
async fn slots(State(vendor): State<Vendor>, uri: Uri) -> Response {
    let search = match SlotSearch::parse(uri.query().unwrap_or_default()) {
        Ok(search) => search,
        Err(error) => return error.reply().into(),
    };
    let mut answer = search.answer(BASE).now(&Utc::now());
    for id in search.practitioners() {
        let owned = vendor.agendas.iter().filter(|agenda| agenda.owner == id.number());
        for agenda in owned {
            let mut doctor = answer.practitioner(id);
            doctor.family(agenda.name).given(agenda.given);
            agenda.add_slots(doctor.place(agenda.place()), search.window());
        }
    }
    sent(&answer.finish())
}

/// `GET /Schedule`: slots of the places of SOS Médecins.
async fn places(State(vendor): State<Vendor>, uri: Uri) -> Response {
    let search = match PlaceSearch::parse(uri.query().unwrap_or_default()) {
        Ok(search) => search,
        Err(error) => return error.reply().into(),
    };
    let mut answer = search.answer(BASE).now(&Utc::now());
    for id in search.structures() {
        let owned = vendor.agendas.iter().filter(|agenda| agenda.owner == id.number());
        for agenda in owned {
            let mut association = answer.association(id);
            association.name(agenda.name);
            let place = association.place(agenda.place().named_by_address());
            agenda.add_slots(place, search.window());
        }
    }
    sent(&answer.finish())
}

/// Logs what of the agenda could not be sent: nothing of a patient is in there.
fn sent(answer: &SearchResponse) -> Response {
    for omission in answer.omissions().iter().filter(|omission| !omission.is_expected()) {
        eprintln!("left out of an answer: {omission}");
    }
    answer.reply().into()
}

/// `POST /Practitioner`, `PUT /Practitioner?identifier=…`: accounts of regulators.
async fn accounts(State(vendor): State<Vendor>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return refusal(413, IssueType::TOO_LONG, "Le corps est trop long.", "Too long.");
    };
    let order = match AccountOrder::from_http(&http::Request::from_parts(head, body)) {
        Ok(order) => order,
        Err(error) => return error.reply().into(),
    };
    // with a database: one transaction, and the accounts that have one of `order.ids()`
    let mut accounts = vendor.accounts.lock().unwrap_or_else(PoisonError::into_inner);
    let known = accounts.iter().enumerate();
    let known = known.flat_map(|(key, account)| ExistingAccount::of(key, account));
    let reply = match order.decide(known) {
        AccountDecision::Create => {
            accounts.push(order.into_regulator());
            Reply::created(BASE, "Practitioner", accounts.len() - 1)
        }
        AccountDecision::Replace(key) => {
            accounts[key] = order.into_regulator();
            Reply::updated(BASE, "Practitioner", key)
        }
        AccountDecision::Refuse(error) => error.reply(),
    };
    reply.into()
}

/// `GET /metadata`: the capability statement.
async fn metadata() -> Response {
    let software = Software::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    match capability_statement(BASE, &software) {
        Ok(statement) => Reply::found(statement.to_string()).into(),
        Err(why) => {
            eprintln!("{why}");
            refusal(500, IssueType::EXCEPTION, "Erreur interne.", "Internal error.")
        }
    }
}

/// The page that a slot leads to: regulators sign in at the platform, everybody else here.
async fn booking_page(uri: Uri) -> Response {
    if Origin::of_url(&uri.to_string()).is_some_and(|origin| origin.is_sas()) {
        // a library for OpenID Connect makes the address, and reads the token
        return Redirect::to("https://sso.example.fr/auth?client_id=agenda").into_response();
    }
    Html("<!DOCTYPE html><title>Connexion</title><h1>Connectez-vous</h1>").into_response()
}

/// Answers are FHIR JSON: 406 for requests that demand something else.
async fn json_only(request: Request, next: Next) -> Response {
    match Reply::unless_acceptable(request.headers(), request.uri()) {
        Some(reply) => reply.into(),
        None => next.run(request).await,
    }
}

fn refusal(status: u16, kind: IssueType, french: &str, english: &str) -> Response {
    Reply::refusal(status, kind, french, english).into()
}

/// What the handlers share: yours is a pool of connections to the database.
#[derive(Clone)]
pub(crate) struct Vendor {
    agendas: Arc<[Agenda]>,
    accounts: Arc<Mutex<Vec<FrRegulator>>>,
}

/// An agenda of somebody in some place. Your tables have this, in their own words.
struct Agenda {
    /// The RPPS number of a practitioner, or the SIRET number of an association.
    owner: &'static str,
    name: &'static str,
    given: &'static str,
    street: &'static str,
    structure: &'static str,
    slots: Vec<Free>,
}

struct Free {
    start: DateTime<Utc>,
    kinds: &'static [VendorSlotKind],
}

impl Agenda {
    fn place(&self) -> Place {
        let place = Place::new(self.street, "35000", "RENNES");
        place.structure(self.structure).phone("02 40 11 22 33")
    }

    /// Adds all slots of the window: the crate leaves out what is never sent.
    fn add_slots(&self, mut place: PlaceFacts<'_>, window: Window) {
        for free in self.slots.iter().filter(|free| window.contains(&free.start)) {
            place
                .slot(free.start, free.start + TimeDelta::minutes(15))
                .kinds(free.kinds.iter().copied())
                .consultation([Consultation::Office])
                .bookable_at(format!(
                    "https://agenda.example.fr/booking?slot={}",
                    free.start.timestamp()
                ));
        }
    }
}

impl Vendor {
    /// The slots begin an hour after the start of the server: later on all have begun, and answers are empty. An agenda of yours
    /// has slots of the next days.
    pub(crate) fn demo() -> Self {
        use VendorSlotKind::{Colleagues, GeneralPublic, OwnPatients, SasReserved};
        let soon = Utc::now() + TimeDelta::hours(1);
        let slots = |kinds: &[&'static [VendorSlotKind]]| {
            let starts = (0..).map(|quarter| soon + TimeDelta::minutes(15 * quarter));
            starts.zip(kinds).map(|(start, kinds)| Free { start, kinds }).collect()
        };
        let doctor = Agenda {
            owner: "10100000016",
            name: "MARTIN",
            given: "Claire",
            street: "3 rue de la Paix",
            structure: "1350000000", // FINESS, with its prefix
            slots: slots(&[&[GeneralPublic, Colleagues], &[OwnPatients], &[SasReserved]]),
        };
        let association = Agenda {
            owner: "34173748400020",
            name: "SOS Médecins Rennes",
            given: "",
            street: "12 rue des Lilas",
            structure: "",
            slots: slots(&[&[GeneralPublic]]),
        };
        Self { agendas: [doctor, association].into(), accounts: Arc::default() }
    }
}
