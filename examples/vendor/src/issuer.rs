//! The issuer of single sign-on: its addresses and keys.
//!
//! They are read when the first user comes, again after some time, and at once when a token was signed with a key that is not known.
//! A failure is remembered for a moment, so that users do not wait one after the other for an issuer that does not answer.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    time::{Duration, Instant},
};

use openidconnect::{
    AsyncHttpClient, ClientId, ClientSecret, DiscoveryError, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, IssuerUrl, RedirectUrl,
    core::{CoreClient, CoreProviderMetadata},
};
use tokio::{sync::Mutex, time::timeout};

use crate::outgoing::{self, ATTEMPT};

/// The longest answer of an issuer that is read, in bytes.
const READ: usize = 256 * 1024;
/// After this the keys may be read again for another token whose key is not known.
const RENEW: Duration = Duration::from_secs(60);
/// For how long a failure is remembered.
const PAUSE: Duration = Duration::from_secs(5);

/// This server as a client of the issuer, with its addresses and keys.
pub type Found = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

pub struct Issuer {
    pub url: IssuerUrl,
    pub client_id: ClientId,
    pub secret: Option<ClientSecret>,
    pub redirect: RedirectUrl,
    pub http: Http,
    /// How long addresses and keys are used.
    pub every: Duration,
    pub state: Mutex<State>,
}

/// What was read, and when.
#[derive(Default)]
pub struct State {
    found: Option<(Arc<Found>, Instant)>,
    /// When they were last read because of a token with an unknown key.
    renewed: Option<Instant>,
    failed: Option<Instant>,
}

/// Why nothing could be read. Nothing of the issuer's texts is in it: they may quote users.
#[derive(Debug, Clone, Copy)]
pub enum Unread {
    /// It failed within the last seconds.
    Recently,
    Late,
    Discovery(&'static str),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recently => f.write_str("the issuer could not be read some seconds ago"),
            Self::Late => write!(f, "the issuer could not be read within {} s", ATTEMPT.as_secs()),
            Self::Discovery(why) => write!(f, "the issuer could not be read: {why}"),
        }
    }
}

impl Issuer {
    /// Its addresses and keys, which are not older than they may be.
    pub async fn current(&self) -> Result<Arc<Found>, Unread> {
        let mut state = self.state.lock().await;
        match &state.found {
            Some((found, read)) if read.elapsed() < self.every => Ok(Arc::clone(found)),
            _ => self.read(&mut state).await,
        }
    }

    /// Its addresses and keys, read after those with which a token could not be verified. `None` when it is too early for that.
    pub async fn renewed(&self, used: &Arc<Found>) -> Option<Result<Arc<Found>, Unread>> {
        let mut state = self.state.lock().await;
        if let Some((found, _)) = &state.found
            && !Arc::ptr_eq(found, used)
        {
            return Some(Ok(Arc::clone(found)));
        }
        if state.renewed.is_some_and(|renewed| renewed.elapsed() < RENEW) {
            return None;
        }
        state.renewed = Some(Instant::now());
        Some(self.read(&mut state).await)
    }

    async fn read(&self, state: &mut State) -> Result<Arc<Found>, Unread> {
        if state.failed.is_some_and(|failed| failed.elapsed() < PAUSE) {
            return Err(Unread::Recently);
        }
        let discover = CoreProviderMetadata::discover_async(self.url.clone(), &self.http);
        let read = match timeout(ATTEMPT, discover).await {
            Ok(Ok(metadata)) => Ok(metadata),
            Ok(Err(error)) => Err(Unread::Discovery(kind(&error))),
            Err(_) => Err(Unread::Late),
        };
        state.failed = read.is_err().then(Instant::now);
        let metadata = read?;
        let secret = self.secret.clone();
        let found = CoreClient::from_provider_metadata(metadata, self.client_id.clone(), secret);
        let found = Arc::new(found.set_redirect_uri(self.redirect.clone()));
        state.found = Some((Arc::clone(&found), Instant::now()));
        Ok(found)
    }
}

fn kind(error: &DiscoveryError<HttpError>) -> &'static str {
    match error {
        DiscoveryError::Request(error) => error.kind(),
        DiscoveryError::Parse(_) => "its answer cannot be read",
        DiscoveryError::Response(..) => "its answer has another status or type than expected",
        DiscoveryError::UrlParse(_) => "its address makes none for its configuration",
        DiscoveryError::Validation(_) => "its configuration is that of another issuer",
        _ => "for another reason",
    }
}

/// The client that the library sends its requests with.
pub struct Http(pub reqwest::Client);

/// Why there is no answer of the issuer.
#[derive(Debug)]
pub enum HttpError {
    Request(reqwest::Error),
    TooLong,
}

impl HttpError {
    /// What went wrong, without an address or a text of the issuer.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::TooLong => "its answer is too long",
            Self::Request(error) if error.is_connect() => "there is no connection to it",
            Self::Request(error) if error.is_timeout() => "it did not answer in time",
            Self::Request(_) => "it did not answer",
        }
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

impl std::error::Error for HttpError {}

impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        Self::Request(error)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let mut response = self.0.execute(request.try_into()?).await?;
            let (status, headers) = (response.status(), response.headers().clone());
            let (body, true) = outgoing::body(&mut response, READ).await? else {
                return Err(HttpError::TooLong);
            };
            let mut answer = HttpResponse::new(body);
            (*answer.status_mut(), *answer.headers_mut()) = (status, headers);
            Ok(answer)
        })
    }
}
