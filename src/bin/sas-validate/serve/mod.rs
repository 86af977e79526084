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
//! Nothing of what is checked is written anywhere.

mod connections;
mod openapi;
mod operation;
mod page;
mod refusal;

use std::{
    io::{self, Write},
    net::SocketAddr,
    num::NonZero,
    sync::Arc,
    thread,
    time::Duration,
};

use axum::{
    Router,
    http::{HeaderValue, header},
    middleware::map_response,
    response::Response,
    routing::{get, post},
};
use fhir_sas::findings::Options;
use tokio::{net::TcpListener, runtime, sync::Semaphore};

use crate::{args::Args, check::Verdict, to_stderr, words::Words};

const ABOUT: &str = "Serve the check over HTTP, as the operation $validate of FHIR";

const LONG_ABOUT: &str = "\
Serve the check over HTTP, as the operation $validate of FHIR.

POST /$validate takes a resource, or Parameters with `resource`, `profile` and
`mode`, and answers with an OperationOutcome: status 200 whatever is found, 400
when what was sent cannot be read. Parameters of the address, all optional:
  use-case  the flow whose rules count: ps, cpts, sos
  edition   of the guide: 1.1.0, 1.2.0, current, next, all
  layer     r4, frcore, profile, guide
  lang      en, fr [default: by Accept-Language, else --lang]
  request   the request that was answered, with all of its address
  profile   a profile to check against too
POST /check takes the text of a resource and the same parameters, and answers with
plain JSON: verdict, issues with their places, codes with what to do, slots; with
format=outcome or format=sarif in these forms. The page at / uses it.
GET /openapi.json describes it, and GET /metadata for clients of FHIR.

Nothing of what is checked is written anywhere. There is no TLS and no sign-in:
listen on the loopback, behind a proxy that has them.";

const AFTER_LONG_HELP: &str = "\
Examples:
  sas-validate serve --listen 127.0.0.1:8470
  curl -H 'Content-Type: application/fhir+json' --data-binary @answer.json \\
      'http://127.0.0.1:8470/$validate?use-case=ps&lang=fr'

--layer, --guide, --lang and --max-issues hold for requests that do not state
otherwise. The memory for bodies is bounded by --connections times --max-bytes.
SIGTERM and Ctrl-C end it; requests that have begun are answered before.";

/// Where to listen, and how much at once.
#[derive(Debug, clap::Args)]
#[command(about = ABOUT, long_about = LONG_ABOUT, after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8470")]
    listen: SocketAddr,

    /// The longest body, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = 2 * 1024 * 1024, value_parser = clap::value_parser!(u32).range(1..))]
    max_bytes: u32,

    /// How many seconds a client may take for a head, for a body, and for taking an answer
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=3600))]
    patience: u16,

    /// How many checks may run or wait at once
    #[arg(long, value_name = "COUNT", default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..))]
    checks: u16,

    /// How many checks run at once [default: as many as there are cores]
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,

    /// How many connections there may be at once
    #[arg(long, value_name = "COUNT", default_value_t = 256, value_parser = clap::value_parser!(u16).range(1..))]
    connections: u16,
}

/// What requests share.
#[derive(Debug)]
struct Shared {
    /// What holds for requests that do not state otherwise.
    defaults: Options,
    patience: Duration,
    /// A permit for each check that runs or waits.
    checks: Arc<Semaphore>,
    words: Words,
}

/// How long a client should wait when all checks are taken, in seconds.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("1");

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
    Router::new()
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
