//! Single sign-on: the authorization-code flow of `OpenID` Connect, with PKCE, state and nonce.

use std::pin::Pin;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use fhir_sas::sso::Claims;
use openidconnect::{
    AsyncHttpClient, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
    core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata},
};
use tokio::sync::OnceCell;

/// An issuer that vouches for users, and what this server is to it.
pub struct Sso {
    issuer: IssuerUrl,
    client_id: ClientId,
    secret: Option<ClientSecret>,
    redirect: RedirectUrl,
    http: Http,
    found: OnceCell<Issuer>,
}

type Issuer = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

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
    ) -> Result<Self, Box<dyn std::error::Error>> {
        Ok(Self {
            issuer: IssuerUrl::new(issuer)?,
            client_id: ClientId::new(client_id),
            secret: secret.map(ClientSecret::new),
            redirect: RedirectUrl::new(redirect)?,
            http: Http(http),
            found: OnceCell::new(),
        })
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
        let request = issuer.exchange_code(AuthorizationCode::new(code)).map_err(failed)?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(verifier));
        let response = request.request_async(&self.http).await.map_err(failed)?;
        let token = response.id_token().ok_or(Failed)?;
        // signature, issuer, audience, expiry, nonce
        token.claims(&issuer.id_token_verifier(), &Nonce::new(nonce)).map_err(failed)?;
        // read again, as the library keeps only the claims that it knows
        let text = token.to_string();
        let payload = text.split('.').nth(1).ok_or(Failed)?;
        let payload = BASE64_URL_SAFE_NO_PAD.decode(payload).map_err(failed)?;
        serde_json::from_slice(&payload).map_err(failed)
    }

    /// The issuer, asked for its addresses and keys when the first user comes.
    async fn issuer(&self) -> Result<&Issuer, Failed> {
        let discover = || async {
            let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http)
                .await
                .map_err(failed)?;
            let client = CoreClient::from_provider_metadata(
                metadata,
                self.client_id.clone(),
                self.secret.clone(),
            );
            Ok(client.set_redirect_uri(self.redirect.clone()))
        };
        self.found.get_or_try_init(discover).await
    }
}

fn failed(error: impl std::error::Error) -> Failed {
    tracing::error!("single sign-on: {error}");
    Failed
}

/// The client that the library sends its requests with.
struct Http(reqwest::Client);

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = reqwest::Error;
    type Future = Pin<Box<dyn Future<Output = reqwest::Result<HttpResponse>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let response = self.0.execute(request.try_into()?).await?;
            let (status, headers) = (response.status(), response.headers().clone());
            let mut answer = HttpResponse::new(response.bytes().await?.to_vec());
            (*answer.status_mut(), *answer.headers_mut()) = (status, headers);
            Ok(answer)
        })
    }
}
