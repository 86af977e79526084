//! The server: one thread, and so at most one core.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    thread::{self, JoinHandle},
};

use axum::{
    Router,
    body::Bytes,
    extract::{Query, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
    serve::ListenerExt,
};
use cpu_time::ThreadTime;
use fhir_sas::http::CONTENT_TYPE;
use tokio::sync::oneshot;

use crate::{agenda::Agenda, ours, plain};

/// What the routes answer from.
pub struct Served {
    pub agenda: Agenda,
    /// A constant answer, on the route that measures HTTP alone.
    pub ready: Bytes,
}

/// A server on a port of the loopback device, until it is dropped.
pub struct Server {
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Server {
    pub fn start(served: Served) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new().name("server".into()).spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                let listener = listener.tap_io(|stream| {
                    // without it a connection is only slower
                    let _ = stream.set_nodelay(true);
                });
                tokio::select! {
                    end = axum::serve(listener, routes(served)) => end,
                    _ = stopped => Ok(()),
                }
            })
        })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(Ok(Err(error))) = self.thread.take().map(JoinHandle::join) {
            eprintln!("the server: {error}");
        }
    }
}

fn routes(served: Served) -> Router {
    Router::new()
        .route("/ours/Slot", get(answer_ours))
        .route("/plain/Slot", get(answer_plain))
        .route("/ready/Slot", get(answer_ready))
        .route("/cpu", get(cpu))
        .with_state(Arc::new(served))
}

async fn answer_ours(State(served): State<Arc<Served>>, RawQuery(query): RawQuery) -> Response {
    match ours::answer(query.as_deref().unwrap_or_default(), &served.agenda) {
        Ok(body) => fhir(body),
        Err(refusal) => {
            let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST);
            (status, refusal.to_string()).into_response()
        }
    }
}

async fn answer_plain(
    State(served): State<Arc<Served>>,
    RawQuery(query): RawQuery,
    Query(parameters): Query<Vec<(String, String)>>,
) -> Response {
    match plain::answer(query.as_deref().unwrap_or_default(), &parameters, &served.agenda) {
        Ok(body) => fhir(body),
        Err(status) => status.into_response(),
    }
}

async fn answer_ready(State(served): State<Arc<Served>>) -> Response {
    fhir(served.ready.clone())
}

/// Nanoseconds of a core that the server has taken.
async fn cpu() -> String {
    ThreadTime::now().as_duration().as_nanos().to_string()
}

fn fhir(body: impl Into<Bytes>) -> Response {
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], body.into()).into_response()
}
