//! Connections, each within limits: of their number, of the time that a client may take, and of the age of a connection.

use std::{future::poll_fn, pin::Pin, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Request},
};
use hyper::{body::Body as _, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
    time::{sleep, timeout},
};
use tokio_rustls::TlsAcceptor;

use crate::{
    places::{Place, Places, Working},
    tls, unread,
};

/// How long a client may take for its part of a TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long a client may take for the head of a request, counted from the end of the one before: so long it may be idle, too.
const HEAD: Duration = Duration::from_secs(10);
/// The longest head of a request, in bytes.
const HEAD_BYTES: usize = 128 * 1024;
/// How long a client may take for the body of a request.
const BODY: Duration = Duration::from_secs(10);
/// The longest body of a request, in bytes.
const BODY_BYTES: usize = 256 * 1024;
/// After this a connection ends with the current request. It also bounds for how long a client stays whose certificate
/// was revoked in the meantime.
const AGE: Duration = Duration::from_secs(60);
/// How long that last request may take, with its answer.
const LAST: Duration = Duration::from_secs(10);

/// How clients connect.
#[derive(Clone)]
pub enum Door {
    Plain,
    /// With the acceptor of that moment.
    Tls(watch::Receiver<TlsAcceptor>),
}

/// Serves until `stop` is set, and then finishes pending requests.
pub async fn serve(
    listener: TcpListener,
    door: Door,
    routes: Router,
    connections: usize,
    mut stop: watch::Receiver<bool>,
) {
    let routes = routes.layer(DefaultBodyLimit::max(BODY_BYTES));
    let places = Places::new(connections);
    let mut tasks = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.wait_for(|stop| *stop) => break,
        };
        while tasks.try_join_next().is_some() {}
        let Ok((stream, _)) = accepted else {
            // mostly too many open files: it passes
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let Some(place) = places.enter().map(Arc::new) else {
            tracing::warn!("all {connections} connections work: one more was refused");
            continue;
        };
        let (door, routes, stop) = (door.clone(), routes.clone(), stop.clone());
        tasks.spawn(async move {
            tokio::select! {
                () = enter(stream, &door, routes, &place, stop) => {}
                () = place.displaced() => {}
            }
        });
    }
    // nobody new comes in
    drop(listener);
    let ended = timeout(LAST, async { while tasks.join_next().await.is_some() {} });
    if ended.await.is_err() {
        tracing::warn!("some requests were broken off");
    }
}

async fn enter(
    stream: TcpStream,
    door: &Door,
    routes: Router,
    place: &Arc<Place>,
    mut stop: watch::Receiver<bool>,
) {
    // answers are written at once, and whole
    let _ = stream.set_nodelay(true);
    let Door::Tls(acceptor) = door else { return talk(stream, routes, place, stop).await };
    let acceptor = acceptor.borrow().clone();
    let shaken = tokio::select! {
        shaken = timeout(HANDSHAKE, acceptor.accept(stream)) => shaken,
        _ = stop.wait_for(|stop| *stop) => return,
    };
    match shaken {
        Ok(Ok(stream)) => talk(stream, routes, place, stop).await,
        Ok(Err(error)) => tracing::warn!("no handshake: {}", tls::reason(&error)),
        Err(_) => tracing::warn!("no handshake within {} s", HANDSHAKE.as_secs()),
    }
}

/// Answers the requests of a connection, one after the other.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    routes: Router,
    place: &Arc<Place>,
    mut stop: watch::Receiver<bool>,
) {
    let routes = TowerToHyperService::new(routes);
    let service = service_fn(|mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(Arc::clone(place));
        unread::answer(&routes, request)
    });
    let mut connection = std::pin::pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .max_buf_size(HEAD_BYTES)
            .serve_connection(TokioIo::new(stream), service)
    );
    tokio::select! {
        // an error is the client's: it has left, or took too long
        _ = connection.as_mut() => return,
        () = sleep(AGE) => {}
        _ = stop.wait_for(|stop| *stop) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(LAST, connection).await;
}

/// Why there is no body.
#[derive(Debug, PartialEq, Eq)]
pub enum NoBody {
    /// It took longer than [`BODY`].
    Late,
    /// It is longer than [`BODY_BYTES`].
    TooLong,
    /// It broke off.
    Broken,
}

/// Reads the body, within the limits. From then on, and as long as the second result lives, the server works on the request.
pub async fn with_body(request: Request) -> Result<(Request, Option<Working>), NoBody> {
    let place = request.extensions().get::<Arc<Place>>().cloned();
    let (parts, body) = request.into_parts();
    let body = timeout(BODY, whole(body)).await.map_err(|_| NoBody::Late)??;
    Ok((Request::from_parts(parts, body.into()), place.map(|place| place.work())))
}

/// Copies a body into one block. A list of its chunks, as extractors keep it, takes forty times the memory of a body that comes byte by
/// byte.
async fn whole(mut body: Body) -> Result<Vec<u8>, NoBody> {
    let mut whole = Vec::new();
    if body.size_hint().lower() > BODY_BYTES as u64 {
        return Err(NoBody::TooLong);
    }
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        // trailers are no part of it
        let Ok(data) = frame.map_err(|_| NoBody::Broken)?.into_data() else { continue };
        if whole.len() + data.len() > BODY_BYTES {
            return Err(NoBody::TooLong);
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use std::{
        convert::Infallible,
        sync::atomic::{AtomicUsize, Ordering::Relaxed},
        task::{Context, Poll},
    };

    use axum::{body::Bytes, routing::get};
    use hyper::body::Frame;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex},
        time::Instant,
    };

    use super::*;

    const ASK: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    /// A client of a connection, and what stops the server.
    fn connected() -> (DuplexStream, watch::Sender<bool>) {
        let (client, server) = duplex(4096);
        let (stop, stopping) = watch::channel(false);
        let routes = Router::new().route("/", get(async || "here"));
        let place = Arc::new(Places::new(1).enter().expect("a place"));
        tokio::spawn(async move { talk(server, routes, &place, stopping).await });
        (client, stop)
    }

    async fn answer(client: &mut DuplexStream) -> String {
        let mut answer = vec![0; 1024];
        let read = client.read(&mut answer).await.expect("an answer");
        answer.truncate(read);
        String::from_utf8(answer).expect("a text")
    }

    /// The seconds until the server has closed the connection.
    async fn closed_after(client: &mut DuplexStream) -> u64 {
        let began = Instant::now();
        let _ = client.read_to_end(&mut Vec::new()).await;
        began.elapsed().as_secs()
    }

    #[tokio::test(start_paused = true)]
    async fn who_is_silent_or_slow_is_sent_away() {
        let (mut client, _stop) = connected();
        assert_eq!(closed_after(&mut client).await, HEAD.as_secs());
        let (mut client, _stop) = connected();
        client.write_all(&ASK[..10]).await.expect("half a head");
        assert_eq!(closed_after(&mut client).await, HEAD.as_secs());
        // a head that never ends
        let (mut client, _stop) = connected();
        let began = Instant::now();
        client.write_all(&ASK[..16]).await.expect("a line");
        while client.write_all(b"X: y\r\n").await.is_ok() {
            sleep(Duration::from_secs(1)).await;
        }
        assert!(began.elapsed() <= HEAD + Duration::from_secs(2));
        // between two requests
        let (mut client, _stop) = connected();
        client.write_all(ASK).await.expect("a request");
        assert!(answer(&mut client).await.ends_with("here"));
        assert_eq!(closed_after(&mut client).await, HEAD.as_secs());
    }

    #[tokio::test(start_paused = true)]
    async fn no_connection_lives_on() {
        let (mut client, _stop) = connected();
        let began = Instant::now();
        while client.write_all(ASK).await.is_ok() && answer(&mut client).await.ends_with("here") {
            sleep(Duration::from_secs(7)).await;
        }
        let age = began.elapsed().as_secs();
        assert!((AGE.as_secs()..AGE.as_secs() + 7).contains(&age), "{age}");
        // one who does not read its answers
        let (mut client, _stop) = connected();
        let began = Instant::now();
        while client.write_all(ASK).await.is_ok() {}
        let age = began.elapsed().as_secs();
        assert!((AGE.as_secs()..=(AGE + LAST).as_secs()).contains(&age), "{age}");
    }

    #[tokio::test(start_paused = true)]
    async fn half_a_request_does_not_keep_the_server() {
        let (mut client, stop) = connected();
        client.write_all(&ASK[..10]).await.expect("half a head");
        sleep(Duration::from_secs(1)).await;
        stop.send(true).expect("a server");
        assert!(closed_after(&mut client).await <= LAST.as_secs());
    }

    /// A body of chunks of a byte each, of which it counts those that somebody keeps.
    struct Chunks {
        left: usize,
        kept: Arc<AtomicUsize>,
        most: Arc<AtomicUsize>,
    }

    struct Chunk(Arc<AtomicUsize>);

    impl AsRef<[u8]> for Chunk {
        fn as_ref(&self) -> &[u8] {
            b"x"
        }
    }

    impl Drop for Chunk {
        fn drop(&mut self) {
            self.0.fetch_sub(1, Relaxed);
        }
    }

    impl hyper::body::Body for Chunks {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            self.most.fetch_max(self.kept.load(Relaxed), Relaxed);
            if self.left == 0 {
                return Poll::Ready(None);
            }
            self.left -= 1;
            self.kept.fetch_add(1, Relaxed);
            let chunk = Bytes::from_owner(Chunk(Arc::clone(&self.kept)));
            Poll::Ready(Some(Ok(Frame::data(chunk))))
        }
    }

    #[tokio::test]
    async fn a_body_takes_its_length_whatever_its_chunks() {
        for (length, is_read) in [(0, true), (BODY_BYTES, true), (BODY_BYTES + 1, false)] {
            let most = Arc::new(AtomicUsize::new(0));
            let body = Chunks { left: length, kept: Arc::default(), most: Arc::clone(&most) };
            let read = with_body(Request::new(Body::new(body))).await.err();
            assert_eq!(read, (!is_read).then_some(NoBody::TooLong));
            assert!(most.load(Relaxed) <= 1, "{most:?} chunks are kept");
        }
    }
}
