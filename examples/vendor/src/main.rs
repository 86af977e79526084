//! The server of an appointment book that takes part in the Service d'Accès aux Soins. See README.md for how to start it.

mod accounts;
mod agenda;
mod args;
mod bookings;
mod database;
mod day;
mod demo;
mod fhir;
mod id_token;
mod in_place;
mod issued_servers;
mod issuer;
mod layout;
mod metadata;
mod named_clients;
mod outbox;
mod outgoing;
mod pages;
mod places;
mod private_file;
mod revocation;
mod same_site;
mod sealed;
mod search;
mod serve;
mod session;
mod sign_in;
mod sso;
mod test_ca;
mod tls;
mod unread;
mod welcome;

use std::{
    fs, io,
    path::Path,
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::{MatchedPath, Request},
    http::{HeaderValue, Method, header},
    middleware::{Next, from_fn, from_fn_with_state, map_response},
    response::Response,
    routing::{get, post},
};
use chrono::{TimeDelta, Utc};
use clap::Parser;
use fhir_sas::{booking::Platform, identifier::PractitionerId};
use rusqlite::TransactionBehavior;
use tokio::{
    net::TcpListener,
    sync::{Notify, watch},
};

use crate::{
    args::{Arguments, Command, Serve},
    bookings::NotBooked,
    database::Database,
    outbox::Timing,
    sealed::Sealer,
    serve::Door,
    sso::Sso,
    tls::Tls,
};

/// What handlers share.
#[derive(Clone)]
struct Vendor {
    addresses: Arc<Addresses>,
    database: Database,
    sso: Option<Arc<Sso>>,
    /// Seals what browsers keep for this server.
    sealer: Arc<Sealer>,
    /// Wakes the keeper of the outbox.
    wake: Arc<Notify>,
}

/// Where the server is, as others see it.
struct Addresses {
    /// `https://agenda.example.fr/fhir`
    fhir: String,
    /// `https://agenda.example.fr`
    site: String,
}

impl Addresses {
    fn new(fhir: &str, site: &str) -> Self {
        let site_of = |base: &str| {
            let base = base.trim_end_matches('/');
            base.strip_suffix("/fhir").unwrap_or(base).to_owned()
        };
        Self { fhir: site_of(fhir) + "/fhir", site: site_of(site) }
    }

    /// Whether browsers come over https.
    fn is_https(&self) -> bool {
        self.site.starts_with("https:")
    }

    /// Where a slot can be booked: the `comment` of the slot.
    fn booking_page(&self, slot: i64) -> String {
        format!("{}/booking?slot={slot}", self.site)
    }
}

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Some(Command::MakeTestCa { directory }) => test_ca::make(&directory),
        Some(Command::Resend { database, booking }) => resend(&database, booking.as_deref()),
        Some(Command::TakeOver { database, practitioner, booking }) => {
            take_over(&database, practitioner, &booking)
        }
        None => start(arguments.serve).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vendor: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Makes bookings due again, for the server that runs on the database now or later.
fn resend(database: &Path, booking: Option<&str>) -> Result<(), Failure> {
    let data = database::existing(database)?;
    match (outbox::resend(&data, booking)?, booking) {
        (0, Some(booking)) => {
            Err(format!("expected the id of a booking, found {booking:?}").into())
        }
        (count, _) => {
            println!("bookings that are sent again: {count}");
            Ok(())
        }
    }
}

/// Supplies the practitioner of a booking that was requested without one. The server that runs on the database sends it.
fn take_over(database: &Path, practitioner: PractitionerId, booking: &str) -> Result<(), Failure> {
    let mut data = database::existing(database)?;
    let work = data.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = bookings::take_over(&work, booking, practitioner)?;
    match done {
        Ok(()) => {
            work.commit()?;
            println!("{booking} is taken over");
            Ok(())
        }
        Err(NotBooked::Unknown) => Err(format!(
            "expected the id of a booking and the RPPS number of a practitioner in the agenda, found {booking:?} and {practitioner}"
        )
        .into()),
        Err(NotBooked::Final) => {
            Err(format!("expected a booking that waits for a practitioner, found another: {booking}").into())
        }
        Err(_) => Err(format!("no appointment can be made of {booking}: the log has why").into()),
    }
}

async fn start(serve: Serve) -> Result<(), Failure> {
    // the libraries for TLS leave the choice of cryptography to the program
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "cryptography was chosen before")?;
    let read_again = Duration::from_secs(serve.read_again.into());
    let from = serve.slots_from.unwrap_or_else(|| Utc::now().date_naive());
    let database = Database::open(serve.database.as_deref(), from)?;
    let listener = TcpListener::bind(serve.listen).await?;
    let tls =
        serve.tls.map(|directory| Tls { directory, cn: serve.client_cn, ou: serve.client_ou });
    let tls = tls.map(|tls| tls.start(read_again)).transpose()?;
    let pages = match &tls {
        Some(_) => Some(TcpListener::bind(serve.pages).await?),
        None => None,
    };
    warn_of_exposure(&listener, pages.as_ref(), serve.issuer.is_some())?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let base = serve.base.unwrap_or(format!("{scheme}://{}", listener.local_addr()?));
    let pages_base = match (serve.pages_base, &pages) {
        (Some(base), _) => base,
        (None, Some(pages)) => format!("{scheme}://{}", pages.local_addr()?),
        (None, None) => base.clone(),
    };
    let addresses = Arc::new(Addresses::new(&base, &pages_base));
    let sso = match serve.issuer.zip(serve.client_id) {
        Some((issuer, id)) => {
            let secret = serve.client_secret.map(fs::read_to_string).transpose()?;
            let secret = secret.map(|secret| secret.trim().to_owned());
            let back = format!("{}/login/sso", addresses.site);
            let http = outgoing::client(reqwest::Client::builder())?;
            Some(Arc::new(Sso::new(issuer, id, secret, back, http, read_again)?))
        }
        None => None,
    };
    let key = database.key().await?;
    let sealer = Arc::new(Sealer::new(&key).ok_or("the database has a key of another length")?);
    let vendor = Vendor { addresses, database, sso, sealer, wake: Arc::default() };
    if serve.slots_from.is_none() {
        tokio::spawn(demo::keep_filled(vendor.database.clone()));
    }
    let (stop, stopping) = watch::channel(false);
    let mut delivery = None;
    // one without a certificate, which is never read again
    let (_kept, clients) = watch::channel(outgoing::client(reqwest::Client::builder())?);
    if let Some(platform) = serve.platform {
        let clients = tls.as_ref().map_or(clients, |tls| tls.client.clone());
        let platform = Platform::at(&platform)?;
        let timing = Timing { settle: TimeDelta::seconds(serve.settle.into()) };
        let deliver = outbox::deliver(vendor.clone(), clients, platform, timing, stopping.clone());
        delivery = Some(tokio::spawn(deliver));
    }
    welcome::welcome(&vendor, from);
    tokio::spawn(async move {
        stop_requested().await;
        tracing::info!("stopping");
        stop.send_replace(true);
    });
    let run = |listener, door, routes| {
        let routes = finished(routes, &vendor.addresses);
        serve::serve(listener, door, routes, serve.connections.into(), stopping.clone())
    };
    let (for_platform, for_browsers) = (fhir_routes(vendor.clone()), page_routes(vendor.clone()));
    match tls.zip(pages) {
        Some((tls, pages)) => {
            let platform = run(listener, Door::Tls(tls.platform), for_platform);
            let browsers = run(pages, Door::Tls(tls.browsers), for_browsers);
            tokio::join!(platform, browsers);
        }
        None => run(listener, Door::Plain, for_platform.merge(for_browsers)).await,
    }
    // the current attempt has a time limit
    if let Some(delivery) = delivery {
        delivery.await?;
    }
    Ok(())
}

/// Refuses to expose on a network what is meant for one machine.
fn warn_of_exposure(
    fhir: &TcpListener,
    pages: Option<&TcpListener>,
    has_issuer: bool,
) -> io::Result<()> {
    let is_public =
        |listener: &TcpListener| listener.local_addr().map(|address| !address.ip().is_loopback());
    if pages.is_none() && is_public(fhir)? {
        tracing::warn!(
            "without --tls, whoever reaches {} can read slots and change accounts: listen on the loopback, behind a proxy \
             that demands the platform's certificate",
            fhir.local_addr()?
        );
    }
    if !has_issuer && is_public(pages.unwrap_or(fhir))? {
        tracing::warn!(
            "without --issuer, whoever knows an address of a regulator can sign in: for demonstrations only"
        );
    }
    Ok(())
}

/// What the platform requests.
fn fhir_routes(vendor: Vendor) -> Router {
    let routes = Router::new()
        .route("/fhir/Slot", get(search::slots))
        .route("/fhir/Slot/", get(search::slots))
        .route("/fhir/Slot/_search", post(search::slots_by_form))
        .route("/fhir/Schedule", get(search::places))
        .route("/fhir/Schedule/", get(search::places))
        .route("/fhir/Schedule/_search", post(search::places_by_form))
        .route("/fhir/Practitioner", post(accounts::practitioner).put(accounts::practitioner))
        .route("/fhir/metadata", get(metadata::capabilities))
        .layer(from_fn_with_state(vendor.clone(), fhir::guard));
    routes.with_state(vendor)
}

/// What browsers request.
fn page_routes(vendor: Vendor) -> Router {
    let routes = Router::new()
        .route("/booking", get(pages::slot).post(pages::book))
        .route("/booking/{id}", get(pages::booking).post(pages::change))
        .route("/request", get(pages::request).post(pages::make_request))
        .route("/login", post(sign_in::demo_login))
        .route("/login/sso", get(sign_in::come_back))
        .route("/logout", post(sign_in::sign_out))
        .route("/style.css", get(layout::style));
    // of no regulator, and the example has no sign-on for the vendor's own people
    let is_demonstration = vendor.sso.is_none();
    let routes = if is_demonstration { routes.route("/", get(day::show)) } else { routes };
    let routes = routes.layer(from_fn_with_state(vendor.clone(), pages::guard));
    routes.with_state(vendor)
}

/// What every response has, whichever routes there are.
fn finished(routes: Router, addresses: &Addresses) -> Router {
    let is_https = addresses.is_https();
    routes
        .fallback(fhir::not_found)
        .method_not_allowed_fallback(fhir::wrong_method)
        .layer(map_response(move |response| async move { secured(response, is_https) }))
        .layer(from_fn(log))
}

/// Browsers take bodies for what they are declared as, and come over https from then on.
fn secured(mut response: Response, is_https: bool) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if is_https {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

/// Waits for Ctrl-C, or for what a service manager sends.
async fn stop_requested() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}

/// One line a request: nothing of its query, its body or its sender.
async fn log(path: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let (method, began) = (shown(request.method()), Instant::now());
    let response = next.run(request).await;
    let path = path.as_ref().map_or("(no such path)", MatchedPath::as_str);
    let (status, took) = (response.status().as_u16(), began.elapsed().as_millis());
    tracing::info!("{method} {path} {status} in {took} ms");
    response
}

/// A method that HTTP defines. Others are texts of the sender, of any length.
fn shown(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::CONNECT => "CONNECT",
        Method::TRACE => "TRACE",
        _ => "(another method)",
    }
}
