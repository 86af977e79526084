//! The server of an appointment book that takes part in the Service d'Accès aux Soins. README.md says how to start it.

mod accounts;
mod agenda;
mod args;
mod bookings;
mod database;
mod fhir;
mod metadata;
mod outbox;
mod pages;
mod search;
mod session;
mod sso;
mod test_ca;
mod tls;
mod welcome;

use std::{
    fs,
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request},
    middleware::{Next, from_fn},
    response::Response,
    routing::{get, post},
    serve::Listener,
};
use chrono::Utc;
use clap::Parser;
use fhir_sas::booking::Platform;
use tokio::{net::TcpListener, sync::Notify, time::sleep};

use crate::{
    args::{Arguments, Command, Serve},
    database::Database,
    sso::Sso,
    tls::{Clients, Tls, TlsListener},
};

/// What handlers share.
#[derive(Clone)]
struct Vendor {
    addresses: Arc<Addresses>,
    database: Database,
    sso: Option<Arc<Sso>>,
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

    /// Where a slot can be booked: the `comment` of the slot.
    fn booking_page(&self, slot: i64) -> String {
        format!("{}/booking?slot={slot}", self.site)
    }
}

type Failure = Box<dyn std::error::Error>;

/// The longest body that is read, in bytes.
const BODY: usize = 256 * 1024;
/// How long requests may take that are under way when the server is told to stop.
const LAST: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Some(Command::MakeTestCa { directory }) => test_ca::make(&directory),
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

async fn start(serve: Serve) -> Result<(), Failure> {
    // the libraries for TLS leave the choice of cryptography to the program
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "cryptography was chosen before")?;
    let from = serve.slots_from.unwrap_or_else(|| Utc::now().date_naive());
    let database = Database::open(serve.database.as_deref(), from)?;
    let listener = TcpListener::bind(serve.listen).await?;
    let tls =
        serve.tls.map(|directory| Tls { directory, cn: serve.client_cn, ou: serve.client_ou });
    let pages = match &tls {
        Some(_) => Some(TcpListener::bind(serve.pages).await?),
        None => None,
    };
    let scheme = if tls.is_some() { "https" } else { "http" };
    let base = serve.base.unwrap_or(format!("{scheme}://{}", listener.local_addr()?));
    let pages_base = match (serve.pages_base, &pages) {
        (Some(base), _) => base,
        (None, Some(pages)) => format!("{scheme}://{}", pages.local_addr()?),
        (None, None) => base.clone(),
    };
    let addresses = Addresses::new(&base, &pages_base);
    let sso = match serve.issuer.zip(serve.client_id) {
        Some((issuer, id)) => {
            let secret = serve.client_secret.map(fs::read_to_string).transpose()?;
            let secret = secret.map(|secret| secret.trim().to_owned());
            let back = format!("{}/login/sso", addresses.site);
            Some(Arc::new(Sso::new(issuer, id, secret, back, client(reqwest::Client::builder())?)?))
        }
        None => None,
    };
    let vendor = Vendor { addresses: Arc::new(addresses), database, sso, wake: Arc::default() };
    if serve.slots_from.is_none() {
        tokio::spawn(database::keep_filled(vendor.database.clone()));
    }
    if let Some(platform) = serve.platform {
        let builder = tls.as_ref().map_or(Ok(reqwest::Client::builder()), Tls::client)?;
        let platform = Platform::at(&platform)?;
        tokio::spawn(outbox::deliver(vendor.clone(), client(builder)?, platform));
    }
    welcome::welcome(&vendor, from);
    let (for_platform, for_browsers) = (fhir_routes(vendor.clone()), page_routes(vendor));
    match tls.zip(pages) {
        Some((tls, pages)) => {
            let platform = TlsListener::new(listener, tls.clone(), Clients::Platform)?;
            let browsers = TlsListener::new(pages, tls, Clients::Anybody)?;
            tokio::try_join!(run(platform, for_platform), run(browsers, for_browsers))?;
            Ok(())
        }
        None => run(listener, for_platform.merge(for_browsers)).await,
    }
}

/// A client that waits no longer than the platform does, and goes nowhere else than it was sent.
fn client(builder: reqwest::ClientBuilder) -> reqwest::Result<reqwest::Client> {
    let nowhere = reqwest::redirect::Policy::none();
    builder.timeout(Duration::from_secs(7)).redirect(nowhere).build()
}

/// What the platform asks for.
fn fhir_routes(vendor: Vendor) -> Router {
    let routes = Router::new()
        .route("/fhir/Slot", get(search::slots))
        .route("/fhir/Slot/", get(search::slots))
        .route("/fhir/Schedule", get(search::places))
        .route("/fhir/Schedule/", get(search::places))
        .route("/fhir/Practitioner", post(accounts::practitioner).put(accounts::practitioner))
        .route("/fhir/metadata", get(metadata::capabilities))
        .layer(from_fn(fhir::only_json));
    routes.with_state(vendor)
}

/// What browsers ask for.
fn page_routes(vendor: Vendor) -> Router {
    let routes = Router::new()
        .route("/booking", get(pages::slot).post(pages::book))
        .route("/booking/{id}", get(pages::booking).post(pages::change))
        .route("/login", post(pages::demo_login))
        .route("/login/sso", get(pages::come_back));
    routes.with_state(vendor)
}
/// Serves until the process is told to stop, and then ends what is under way.
async fn run<L: Listener<Addr: std::fmt::Debug>>(
    listener: L,
    routes: Router,
) -> Result<(), Failure> {
    let routes = routes
        .fallback(fhir::not_found)
        .method_not_allowed_fallback(fhir::wrong_method)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(from_fn(log));
    let stopping = Arc::new(Notify::new());
    let stop = Arc::clone(&stopping);
    let served = axum::serve(listener, routes).with_graceful_shutdown(async move {
        told_to_stop().await;
        tracing::info!("stopping");
        stop.notify_one();
    });
    let late = async {
        stopping.notified().await;
        sleep(LAST).await;
    };
    tokio::select! {
        done = served.into_future() => done?,
        () = late => tracing::warn!("some requests were broken off"),
    }
    Ok(())
}

/// Waits for Ctrl-C, or for what a service manager sends.
async fn told_to_stop() {
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
    let (method, began) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    let path = path.as_ref().map_or("(no such path)", MatchedPath::as_str);
    let (status, took) = (response.status().as_u16(), began.elapsed().as_millis());
    tracing::info!("{method} {path} {status} in {took} ms");
    response
}
