//! The server of an appointment book that takes part in the Service d'Accès aux Soins. README.md says how to start it.

mod agenda;
mod args;
mod database;
mod fhir;
mod metadata;
mod search;
mod tls;

use std::{process::ExitCode, sync::Arc, time::Instant};

use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request},
    middleware::{Next, from_fn},
    response::Response,
    routing::get,
};
use chrono::Utc;
use clap::Parser;
use tokio::net::TcpListener;

use crate::{
    args::{Arguments, Command, Serve},
    database::Database,
};

/// What handlers share.
#[derive(Clone)]
pub struct Vendor {
    addresses: Arc<Addresses>,
    database: Database,
}

/// Where the server is, as others see it.
pub struct Addresses {
    /// `https://agenda.example.fr/fhir`
    fhir: String,
    /// `https://agenda.example.fr`
    site: String,
}

impl Addresses {
    fn new(base: &str) -> Self {
        let base = base.trim_end_matches('/');
        let site = base.strip_suffix("/fhir").unwrap_or(base);
        Self { fhir: format!("{site}/fhir"), site: site.to_owned() }
    }

    /// Where a slot can be booked: the `comment` of the slot.
    fn booking_page(&self, slot: i64) -> String {
        format!("{}/booking?slot={slot}", self.site)
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Some(Command::MakeTestCa { directory }) => Ok(()),
        None => serve(arguments.serve).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vendor: {error}");
            ExitCode::FAILURE
        }
    }
}

type Failure = Box<dyn std::error::Error>;

async fn serve(serve: Serve) -> Result<(), Failure> {
    let from = serve.slots_from.unwrap_or_else(|| Utc::now().date_naive());
    let database = Database::open(serve.database.as_deref(), from)?;
    if serve.slots_from.is_none() {
        tokio::spawn(database::keep_filled(database.clone()));
    }
    let listener = TcpListener::bind(serve.listen).await?;
    let base = match serve.base {
        Some(base) => base,
        None => format!("http://{}", listener.local_addr()?),
    };
    let vendor = Vendor { addresses: Arc::new(Addresses::new(&base)), database };
    axum::serve(listener, routes(vendor)).await?;
    Ok(())
}

fn routes(vendor: Vendor) -> Router {
    let fhir = Router::new()
        .route("/Slot", get(search::slots))
        .route("/Slot/", get(search::slots))
        .route("/Schedule", get(search::places))
        .route("/Schedule/", get(search::places))
        .route("/metadata", get(metadata::capabilities))
        .layer(from_fn(fhir::only_json));
    Router::new()
        .nest("/fhir", fhir)
        .fallback(fhir::not_found)
        .method_not_allowed_fallback(fhir::wrong_method)
        .layer(DefaultBodyLimit::max(256 * 1024))
        .layer(from_fn(log))
        .with_state(vendor)
}

/// One line a request: nothing of its query, its body or its sender.
async fn log(path: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let (method, began) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    let path = path.as_ref().map_or("(no such path)", MatchedPath::as_str);
    tracing::info!("{method} {path} {} in {} ms", response.status().as_u16(), began.elapsed().as_millis());
    response
}
