//! Connections of a server, with limits on their time and their number. The loop of `axum::serve` has no such limits.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use axum::{Extension, Router, body::Body};
use hyper::{body::Body as _, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpListener,
    sync::{Semaphore, watch},
    time::{sleep, timeout},
};

use crate::{Failure, tls::Tls, unread};

/// The most that the line and the headers of a request take, in bytes.
const HEAD: usize = 32 * 1024;

/// What clients may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub connections: u32,
    /// For a handshake, headers, a body, the pause between two requests, and pending requests when the server stops.
    pub patience: Duration,
    /// Of a connection, which ends after the current request.
    pub age: Duration,
}

/// Who sends a request: with certificates, the systems that are the vendor's; without, anybody.
#[derive(Clone)]
pub struct Sender(pub Option<Arc<[String]>>);

/// Serves until the process gets a signal to stop, and then finishes pending requests.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Arc<Tls>>,
    routes: Router,
    limits: Limits,
) -> Result<(), Failure> {
    let free = Arc::new(Semaphore::new(limits.connections as usize));
    let (stop, stopped) = watch::channel(());
    let mut stopping = pin!(stop_signal());
    loop {
        // those who wait here do so in the listener's queue
        let next = async {
            let turn = Arc::clone(&free).acquire_owned().await;
            (turn, listener.accept().await)
        };
        let (turn, accepted) = tokio::select! {
            next = next => next,
            () = &mut stopping => break,
        };
        let Ok((stream, _)) = accepted else {
            // too many open files, mostly: it passes
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let (tls, routes, stopped) = (tls.clone(), routes.clone(), stopped.clone());
        tokio::spawn(async move {
            let _turn = turn;
            let Some(tls) = tls else {
                return requests(stream, Sender(None), routes, limits, stopped).await;
            };
            // a refused client sees it in the handshake, or at the end of the connection
            if let Ok(Some((stream, systems))) = timeout(limits.patience, tls.accept(stream)).await
            {
                requests(stream, Sender(Some(systems)), routes, limits, stopped).await;
            }
        });
    }
    drop((listener, stop));
    // each connection gives its turn back when it ends
    let all = free.acquire_many(limits.connections);
    if timeout(limits.patience, all).await.is_err() {
        eprintln!("platform: some connections were broken off");
    }
    Ok(())
}

/// The requests of a connection.
async fn requests(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    sender: Sender,
    routes: Router,
    limits: Limits,
    mut stopped: watch::Receiver<()>,
) {
    let service = TowerToHyperService::new(routes.layer(Extension(sender)));
    // the time limit of headers counts from the end of the request before, too
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.patience)
        .max_buf_size(HEAD)
        .serve_connection(
            TokioIo::new(stream),
            service_fn(|request| unread::answer(&service, request)),
        );
    let mut connection = pin!(connection);
    tokio::select! {
        // an error: the client has left, or has sent what is no HTTP
        _ = &mut connection => return,
        () = sleep(limits.age) => {}
        _ = stopped.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    // longer only when the client does not take its answer
    let _ = timeout(limits.patience, connection).await;
}

/// Waits for Ctrl-C, or for what a service manager sends.
async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // there is no such signal here
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { () = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    interrupt.await;
}

/// Why there is no body.
#[derive(Debug, PartialEq, Eq)]
pub enum NoBody {
    TooLong,
    /// It broke off.
    Broken,
}

/// Copies a body of at most so many bytes into one block. A list of its chunks, as extractors keep it, takes forty times the memory of a
/// body that comes byte by byte.
pub async fn whole(mut body: Body, most: usize) -> Result<Vec<u8>, NoBody> {
    let mut whole = Vec::new();
    if body.size_hint().lower() > most as u64 {
        return Err(NoBody::TooLong);
    }
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        // trailers are no part of it
        let Ok(data) = frame.map_err(|_| NoBody::Broken)?.into_data() else { continue };
        if whole.len() + data.len() > most {
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

    use axum::body::Bytes;
    use hyper::body::Frame;

    use super::*;

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
        for (length, is_read) in [(0, true), (1000, true), (1001, false)] {
            let most = Arc::new(AtomicUsize::new(0));
            let body = Chunks { left: length, kept: Arc::default(), most: Arc::clone(&most) };
            let read = whole(Body::new(body), 1000).await;
            assert_eq!(read.err(), (!is_read).then_some(NoBody::TooLong));
            assert!(most.load(Relaxed) <= 1, "{most:?} chunks are kept");
        }
    }
}
