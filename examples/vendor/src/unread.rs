//! Responses to requests whose body was not read to its end.
//!
//! The connection ends with such a body: what follows on it is no request. A client that does not know loses the next request that it
//! sends on it, so that each of these responses has `Connection: close`.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use hyper::{
    Request, Response,
    body::{Body, Frame, Incoming, SizeHint},
    header::{CONNECTION, HeaderValue},
    service::Service,
};

/// The body of a request, which notes that it was read to its end.
pub struct Watched {
    body: Incoming,
    is_read: Arc<AtomicBool>,
}

/// The response of a service, with `Connection: close` if it is ready before the body was read.
pub async fn answer<S, B>(service: &S, request: Request<Incoming>) -> Result<Response<B>, S::Error>
where
    S: Service<Request<Watched>, Response = Response<B>>,
{
    let is_read = Arc::new(AtomicBool::new(request.body().is_end_stream()));
    let watched = request.map(|body| Watched { body, is_read: Arc::clone(&is_read) });
    let mut response = service.call(watched).await?;
    if !is_read.load(Relaxed) {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response)
}

impl Body for Watched {
    type Data = <Incoming as Body>::Data;
    type Error = <Incoming as Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        // some readers ask for no more after the last frame
        if matches!(polled, Poll::Ready(None)) || self.body.is_end_stream() {
            self.is_read.store(true, Relaxed);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
