//! Connections, each within limits of time, and a limit on their number.

use std::{
    io::{self, Write as _},
    net::TcpStream as StdStream,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::Router;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
    time::{Sleep, sleep, timeout},
};

use super::{refusal::Refusal, shared::Shared};

/// The longest head of a request, in bytes.
const HEAD_BYTES: usize = 128 * 1024;
/// How many connections that are too many get an answer at once; others are closed.
const REFUSALS: usize = 64;
/// How long each of these may take.
const LINGER: Duration = Duration::from_secs(1);
/// How long requests that have begun may take when the server is to stop.
const LAST: Duration = Duration::from_secs(10);

/// Serves until it is stopped, and then finishes pending requests.
pub(super) async fn serve(
    listener: TcpListener,
    routes: Router,
    shared: &Shared,
    connections: usize,
) {
    let (stop, stopping) = watch::channel(false);
    let places = Arc::new(Semaphore::new(connections));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let mut tasks = JoinSet::new();
    let mut requested = pin!(stop_requested());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = requested.as_mut() => break,
        };
        while tasks.try_join_next().is_some() {}
        let Ok((stream, _)) = accepted else {
            // mostly too many open files: it passes
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
            if let Ok(place) = Arc::clone(&refusals).try_acquire_owned() {
                tasks.spawn(async move {
                    let _place = place;
                    let _ = timeout(LINGER, turn_away(stream)).await;
                });
            }
            continue;
        };
        let (routes, stopping, patience) = (routes.clone(), stopping.clone(), shared.patience);
        tasks.spawn(async move {
            let _place = place;
            // an error is the client's: it has left
            let _ = talk(stream, routes, patience, stopping).await;
        });
    }
    // nobody new comes in
    drop(listener);
    stop.send_replace(true);
    let _ = timeout(LAST, async { while tasks.join_next().await.is_some() {} }).await;
}

/// Answers a connection that is one too many. What the client sends meanwhile is read and dropped: a connection that is closed
/// before loses the answer that it was to carry.
async fn turn_away(mut stream: TcpStream) -> io::Result<()> {
    stream.write_all(&Refusal::Busy.raw()).await?;
    stream.shutdown().await?;
    let mut dropped = [0; 4096];
    while stream.read(&mut dropped).await? > 0 {}
    Ok(())
}

/// Answers on a connection that nothing reads from, without waiting.
fn refuse(stream: io::Result<StdStream>, why: Refusal) {
    // who is not there any more needs no answer
    let _ = stream.and_then(|mut stream| stream.write_all(&why.raw()));
}

/// Answers the requests of a connection, one after the other.
async fn talk(
    stream: TcpStream,
    routes: Router,
    patience: Duration,
    mut stop: watch::Receiver<bool>,
) -> io::Result<()> {
    // answers are written at once, and whole
    stream.set_nodelay(true)?;
    let stream = stream.into_std()?;
    // hyper closes the connection when a head is late; this handle answers before
    let twin = stream.try_clone();
    let progress = Arc::new(Progress::default());
    let stream = TcpStream::from_std(stream)?;
    let stream = Counted { stream, progress: Arc::clone(&progress), patience, late: None };
    let routes = TowerToHyperService::new(routes);
    let service = service_fn(|mut request: hyper::Request<Incoming>| {
        progress.request_is_whole();
        request.extensions_mut().insert(Arc::clone(&progress));
        hyper::service::Service::call(&routes, request)
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            .max_buf_size(HEAD_BYTES)
            .serve_connection(TokioIo::new(stream), service)
    );
    let ended = tokio::select! {
        ended = connection.as_mut() => Some(ended),
        () = async { drop(stop.wait_for(|stop| *stop).await) } => None,
    };
    let ended = if let Some(ended) = ended {
        ended
    } else {
        connection.as_mut().graceful_shutdown();
        timeout(LAST, connection).await.unwrap_or(Ok(()))
    };
    if ended.is_err_and(|why| why.is_timeout()) && progress.has_begun() {
        refuse(twin, Refusal::LateHead);
    }
    Ok(())
}

/// How much of a connection was read.
#[derive(Debug, Default)]
pub(super) struct Progress {
    read: AtomicU64,
    /// How much of it belongs to requests that are whole.
    whole: AtomicU64,
}

impl Progress {
    /// What was read so far belongs to a request that is whole, or to its head.
    pub(super) fn request_is_whole(&self) {
        self.whole.store(self.read.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    /// Whether a part of a request was read.
    fn has_begun(&self) -> bool {
        self.read.load(Ordering::Relaxed) > self.whole.load(Ordering::Relaxed)
    }
}

/// A stream that counts what is read of it, and breaks when the client does not take what is written in time.
struct Counted {
    stream: TcpStream,
    progress: Arc<Progress>,
    patience: Duration,
    /// When the client must have taken all that is to be written; `None`: it has. It is not put off by what is taken meanwhile: by
    /// taking a byte now and then, a client would keep its place for ever.
    late: Option<Pin<Box<Sleep>>>,
}

impl Counted {
    /// What a write came to; one that has to wait breaks when it is late.
    fn in_time<T>(
        &mut self,
        written: Poll<io::Result<T>>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            return written;
        }
        let late = self.late.get_or_insert_with(|| Box::pin(sleep(self.patience)));
        late.as_mut().poll(context).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        let count = (buffer.filled().len() - before) as u64;
        self.progress.read.fetch_add(count, Ordering::Relaxed);
        read
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.in_time(written, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.in_time(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        if flushed.is_ready() {
            // what is flushed is all of an answer, or all of it that is there
            self.late = None;
        }
        self.in_time(flushed, context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
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
