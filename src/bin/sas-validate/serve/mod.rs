//! `sas-validate serve`: the check as the operation `$validate` of FHIR, over HTTP.
//!
//! | limit | reached | answer |
//! |---|---|---|
//! | bytes of a body | by its length or while it comes | 413 |
//! | seconds for a head, and for a body | | 408 |
//! | the same for taking an answer | | the connection is closed |
//! | checks that run or wait | | 503 with `Retry-After` |
//! | connections | | 503 with `Retry-After` |
//!
//! Nothing of what is checked is written anywhere; with `--bookings`, the last requests are kept in memory.

mod args;
mod bookings;
mod connections;
mod openapi;
mod operation;
mod page;
mod path;
mod received;
mod refusal;
mod shared;
#[cfg(test)]
mod tests;

use std::{
    io::{self, Write},
    num::NonZero,
    sync::Arc,
    thread,
    time::Duration,
};

use axum::{
    Router,
    http::{HeaderValue, header},
    middleware::{map_request, map_response},
    response::Response,
    routing::{get, post},
};
use fhir_sas::findings::Options;
use tokio::{net::TcpListener, runtime, sync::Semaphore};

pub(crate) use self::args::Serve;
use self::{received::Bookings, shared::Shared};
use crate::{args::Args, output::to_stderr, verdict::Verdict, words::Words};

/// Serves until it is stopped.
pub(crate) fn serve(args: &Args, serve: &Serve, words: Words) -> Verdict {
    let cores = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = serve.threads.map_or_else(cores, usize::from);
    let built = runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        // checks run on these threads, connections on the others
        .max_blocking_threads(threads)
        .enable_io()
        .enable_time()
        .build();
    let mut defaults = Options::default();
    defaults.layer = args.layer.unwrap_or(defaults.layer);
    defaults.guide = args.guide;
    defaults.lang = words.0;
    defaults.max_issues = args.max_issues;
    defaults.max_bytes = usize::try_from(serve.max_bytes).unwrap_or(usize::MAX);
    let shared = Arc::new(Shared {
        defaults,
        patience: Duration::from_secs(serve.patience.into()),
        checks: Arc::new(Semaphore::new(serve.checks.into())),
        words,
        bookings: serve.bookings.map(|most| Bookings::new(most.into())),
    });
    let done = built.and_then(|runtime| {
        runtime.block_on(async {
            let listener = TcpListener::bind(serve.listen).await?;
            // for people, and for programs that start it
            writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
            connections::serve(listener, routes(&shared), &shared, serve.connections.into()).await;
            Ok(())
        })
    });
    match done {
        Ok(()) => Verdict::Conformant,
        Err(why) => {
            to_stderr(&words.cannot_serve(&serve.listen.to_string(), &why));
            Verdict::Unread
        }
    }
}

fn routes(shared: &Arc<Shared>) -> Router {
    // only what is outside of a router comes before its choice of a route
    Router::new().fallback_service(inner(shared)).layer(map_request(path::plain))
}

fn inner(shared: &Arc<Shared>) -> Router {
    let routes = if shared.bookings.is_some() { bookings::routes() } else { Router::new() };
    routes
        .merge(page::routes())
        .route("/check", post(operation::check))
        .route("/$validate", post(operation::validate))
        .route("/openapi.json", get(openapi::document))
        .route("/metadata", get(openapi::capabilities))
        .fallback(refusal::not_found)
        .method_not_allowed_fallback(refusal::wrong_method)
        .layer(map_response(secured))
        .with_state(Arc::clone(shared))
}

/// Clients take bodies for what they are declared as, and keep none.
async fn secured(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
