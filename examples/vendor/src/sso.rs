//! Single sign-on: the authorization-code flow of `OpenID` Connect, with PKCE, state and nonce.

use std::{sync::Arc, time::Duration};

use fhir_sas::sso::Claims;
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, StandardErrorResponse, TokenResponse,
    core::{CoreAuthenticationFlow, CoreErrorResponseType},
};
use tokio::sync::Mutex;

use crate::{
    Failure,
    id_token::{self, Untrusted},
    issuer::{Found, Http, HttpError, Issuer},
};

/// An issuer that vouches for users, and what this server is to it.
pub struct Sso(Issuer);

/// What must be remembered until the user comes back.
pub struct Begun {
    pub url: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

/// Single sign-on has failed. What went wrong is in the log: it may help an attacker, not the user.
#[derive(Debug)]
pub struct Failed;

impl Sso {
    pub fn new(
        issuer: String,
        client_id: String,
        secret: Option<String>,
        redirect: String,
        http: reqwest::Client,
        every: Duration,
    ) -> Result<Self, Failure> {
        Ok(Self(Issuer {
            url: IssuerUrl::new(issuer)?,
            client_id: ClientId::new(client_id),
            secret: secret.map(ClientSecret::new),
            redirect: RedirectUrl::new(redirect)?,
            http: Http(http),
            every,
            state: Mutex::default(),
        }))
    }

    /// Where to send a user, and what to remember.
    pub async fn begin(&self) -> Result<Begun, Failed> {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let (url, state, nonce) = self
            .issuer()
            .await?
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("email".into()))
            .set_pkce_challenge(challenge)
            .url();
        Ok(Begun {
            url: url.into(),
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
        })
    }

    /// Who the user is who came back with that code.
    pub async fn finish(
        &self,
        code: String,
        nonce: String,
        verifier: String,
    ) -> Result<Claims, Failed> {
        let issuer = self.issuer().await?;
        let request = issuer.exchange_code(AuthorizationCode::new(code));
        let request = request.map_err(|_| failed("the issuer has no address for tokens"))?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(verifier));
        let response =
            request.request_async(&self.0.http).await.map_err(|error| refused(&error))?;
        let token = response.id_token().ok_or_else(|| failed("there is no ID token"))?;
        let nonce = Nonce::new(nonce);
        let mut claims = id_token::claims(token, &issuer, &nonce);
        // the issuer may have another key by now
        if matches!(claims, Err(Untrusted::Key))
            && let Some(renewed) = self.0.renewed(&issuer).await
        {
            claims = id_token::claims(token, &*renewed.map_err(failed)?, &nonce);
        }
        claims.map_err(|why| match why {
            Untrusted::Key => failed("the ID token is signed with none of the issuer's keys"),
            Untrusted::Other(why) => failed(format_args!("the ID token is not trusted: {why}")),
        })
    }

    async fn issuer(&self) -> Result<Arc<Found>, Failed> {
        self.0.current().await.map_err(failed)
    }
}

fn failed(why: impl std::fmt::Display) -> Failed {
    tracing::error!("single sign-on: {why}");
    Failed
}

/// The issuer gives no token. Of its answer only the code is logged: its texts may quote the user.
fn refused(
    error: &RequestTokenError<HttpError, StandardErrorResponse<CoreErrorResponseType>>,
) -> Failed {
    match error {
        RequestTokenError::ServerResponse(answer) => {
            failed(format_args!("the issuer gives no token: {}", code(answer.error().as_ref())))
        }
        RequestTokenError::Request(error) => failed(format_args!("no token: {error}")),
        RequestTokenError::Parse(..) => failed("the issuer's answer with the token cannot be read"),
        RequestTokenError::Other(_) => failed("the issuer's answer with the token is empty"),
    }
}

/// An error code, when it is one.
fn code(text: &str) -> &str {
    let is_code = (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if is_code { text } else { "an error without code" }
}
