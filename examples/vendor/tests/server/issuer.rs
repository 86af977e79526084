//! An issuer of ID tokens, with whatever it may do wrong.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock},
    time::Duration,
};

use axum::{
    Form, Json, Router,
    body::Body,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use chrono::{TimeDelta, Utc};
use openidconnect::{
    AdditionalClaims, Audience, ClientId, EndUserEmail, IdToken, IdTokenClaims, IssuerUrl,
    JsonWebKeyId, Nonce, PkceCodeChallenge, PkceCodeVerifier, PrivateSigningKey, StandardClaims,
    SubjectIdentifier,
    core::{
        CoreGenderClaim, CoreHmacKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey,
    },
};
use reqwest::Url;
use rsa::{
    RsaPrivateKey,
    pkcs1::{EncodeRsaPrivateKey, LineEnding},
    rand_core::OsRng,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::{net::TcpListener, time::sleep};

pub const CLIENT: &str = "agenda";
pub const SECRET: &str = "the secret of the agenda";

/// What an issuer may do wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    None,
    /// Signed with a key that is not published, of the same name.
    Signature,
    /// Signed with a key of another name that is not published.
    UnknownKey,
    /// Signed with this server's own secret.
    Secret,
    Audience,
    Party,
    Issuer,
    Expired,
    NotYet,
    IssuedAhead,
    IssuedLongAgo,
    Nonce,
    NoToken,
    /// The user's address is not verified.
    Unverified,
    /// No token, with an error whose description quotes the user.
    Refuses,
    /// No token, with an unknown error code.
    RefusesOddly,
    /// Answers that do not end.
    EndlessToken,
    EndlessKeys,
    EndlessConfiguration,
    /// No answer at all.
    Hangs,
}

/// Claims that the library does not know.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Extra {
    #[serde(skip_serializing_if = "Option::is_none")]
    nbf: Option<i64>,
}

impl AdditionalClaims for Extra {}

type Key = Arc<CoreRsaPrivateSigningKey>;

/// Makes a token of the right claims and the right key.
pub type Craft = Box<dyn Fn(&Value, &CoreRsaPrivateSigningKey) -> String + Send>;

/// Changes a document of the issuer.
pub type Edit = Box<dyn Fn(&mut Value) + Send>;

/// An issuer that believes everybody.
#[derive(Clone)]
pub struct Issuer {
    pub url: String,
    /// What it signs with, and what it publishes.
    signing: Arc<Mutex<Key>>,
    published: Arc<Mutex<Vec<Key>>>,
    /// The parameters of `authorize`, which the token request must match.
    parameters: Arc<Mutex<BTreeMap<String, String>>>,
    fault: Arc<Mutex<Fault>>,
    pub email: Arc<Mutex<String>>,
    pub subject: Arc<Mutex<String>>,
    /// What takes the place of its token, its keys and its configuration.
    pub crafted: Arc<Mutex<Option<Craft>>>,
    pub other_keys: Arc<Mutex<Option<Edit>>>,
    pub other_configuration: Arc<Mutex<Option<Edit>>>,
    /// How often its keys were read.
    pub reads: Arc<Mutex<usize>>,
}

pub fn key(name: &str) -> Key {
    // short, to be made quickly: it guards nothing
    let key = RsaPrivateKey::new(&mut OsRng, 1024).expect("a key");
    let pem = key.to_pkcs1_pem(LineEnding::LF).expect("a text");
    let name = JsonWebKeyId::new(name.into());
    Arc::new(CoreRsaPrivateSigningKey::from_pem(&pem, Some(name)).expect("a key"))
}

/// The key that issuers have at first: one for all, as it takes a second to make.
static FIRST: OnceLock<Key> = OnceLock::new();

impl Issuer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let first = Arc::clone(FIRST.get_or_init(|| key("k1")));
        let issuer = Self {
            url: format!("http://{}", listener.local_addr().expect("an address")),
            signing: Arc::new(Mutex::new(Arc::clone(&first))),
            published: Arc::new(Mutex::new(vec![first])),
            parameters: Arc::default(),
            fault: Arc::new(Mutex::new(Fault::None)),
            email: Arc::new(Mutex::new("s.loridon@example.fr".into())),
            subject: Arc::new(Mutex::new("somebody".into())),
            crafted: Arc::default(),
            other_keys: Arc::default(),
            other_configuration: Arc::default(),
            reads: Arc::default(),
        };
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(configuration))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(issuer.clone());
        tokio::spawn(axum::serve(listener, routes).into_future());
        issuer
    }

    pub fn has(&self, fault: Fault) {
        *self.fault.lock().expect("the fault") = fault;
    }

    /// The key that it signs with from now on, and the only one that it publishes.
    pub fn signs_with(&self, key: &Key) {
        *self.signing.lock().expect("the key") = Arc::clone(key);
    }

    pub fn publishes(&self, key: &Key) {
        *self.published.lock().expect("the keys") = vec![Arc::clone(key)];
    }

    pub fn key(&self) -> Key {
        Arc::clone(&self.signing.lock().expect("the key"))
    }

    /// The browser goes where the server sends it, and the user signs in.
    pub fn authorize(&self, url: &str) -> String {
        let url = Url::parse(url).expect("an address");
        let parameters: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
        assert!(url.as_str().starts_with(&format!("{}/authorize?", self.url)));
        assert_eq!(
            (&*parameters["response_type"], &*parameters["client_id"], &*parameters["scope"]),
            ("code", CLIENT, "openid email")
        );
        assert_eq!(parameters["code_challenge_method"], "S256");
        let back = format!("{}?code=yes&state={}", parameters["redirect_uri"], parameters["state"]);
        *self.parameters.lock().expect("the parameters") = parameters;
        back
    }

    fn is(&self, fault: Fault) -> bool {
        *self.fault.lock().expect("the fault") == fault
    }

    async fn hang(&self) {
        if self.is(Fault::Hangs) {
            sleep(Duration::from_secs(60)).await;
        }
    }
}

/// An answer of JSON that does not end, as fast as it is read.
fn endless() -> Response {
    let chunks =
        futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(" ".repeat(64 * 1024)));
    ([(header::CONTENT_TYPE, "application/json")], Body::from_stream(chunks)).into_response()
}

async fn configuration(State(issuer): State<Issuer>) -> Response {
    issuer.hang().await;
    if issuer.is(Fault::EndlessConfiguration) {
        return endless();
    }
    let url = &issuer.url;
    let mut configuration = json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "HS256"]
    });
    edit(&mut configuration, &issuer.other_configuration);
    Json(configuration).into_response()
}

async fn keys(State(issuer): State<Issuer>) -> Response {
    issuer.hang().await;
    *issuer.reads.lock().expect("the count") += 1;
    if issuer.is(Fault::EndlessKeys) {
        return endless();
    }
    let published = issuer.published.lock().expect("the keys").clone();
    let keys = published.iter().map(|key| key.as_verification_key()).collect();
    let mut keys = serde_json::to_value(CoreJsonWebKeySet::new(keys)).expect("keys");
    edit(&mut keys, &issuer.other_keys);
    Json(keys).into_response()
}

fn edit(document: &mut Value, with: &Mutex<Option<Edit>>) {
    if let Some(edit) = &*with.lock().expect("an edit") {
        edit(document);
    }
}

async fn token(
    State(issuer): State<Issuer>,
    Form(form): Form<BTreeMap<String, String>>,
) -> Response {
    let fault = *issuer.fault.lock().expect("the fault");
    let refuses = |error: &str| {
        let description =
            "the user s.loridon@example.fr\n2026-01-01T00:00:00Z  INFO forged \u{1b}[31mline";
        let answer = json!({ "error": error, "error_description": description });
        (StatusCode::BAD_REQUEST, Json(answer)).into_response()
    };
    match fault {
        Fault::EndlessToken => return endless(),
        Fault::Refuses => return refuses("invalid_grant"),
        Fault::RefusesOddly => return refuses("loridon\nforged \u{1b}[31mcode"),
        _ => {}
    }
    let parameters = issuer.parameters.lock().expect("the parameters").clone();
    let verifier = PkceCodeVerifier::new(form["code_verifier"].clone());
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    assert_eq!((&*form["code"], challenge.as_str()), ("yes", &*parameters["code_challenge"]));
    let if_not = |wrong: Fault, right: &str| {
        if fault == wrong { "wrong".to_owned() } else { right.to_owned() }
    };
    let url = if fault == Fault::Issuer { "http://127.0.0.1:1" } else { &issuer.url };
    let seconds =
        |wrong: Fault, seconds: i64| TimeDelta::seconds(if fault == wrong { seconds } else { 0 });
    let now = Utc::now();
    let email = EndUserEmail::new(issuer.email.lock().expect("the address").clone());
    let subject = SubjectIdentifier::new(issuer.subject.lock().expect("the subject").clone());
    let user = StandardClaims::new(subject)
        .set_email(Some(email))
        .set_email_verified((fault == Fault::Unverified).then_some(false));
    let claims = IdTokenClaims::<Extra, CoreGenderClaim>::new(
        IssuerUrl::new(url.to_owned()).expect("an address"),
        vec![Audience::new(if_not(Fault::Audience, CLIENT))],
        now + TimeDelta::seconds(300) + seconds(Fault::Expired, -3900),
        now + seconds(Fault::IssuedAhead, 86_400)
            + seconds(Fault::IssuedLongAgo, -50 * 365 * 86_400),
        user,
        Extra { nbf: (fault == Fault::NotYet).then(|| now.timestamp() + 200) },
    );
    let claims = claims
        .set_nonce(Some(Nonce::new(if_not(Fault::Nonce, &parameters["nonce"]))))
        .set_authorized_party((fault == Fault::Party).then(|| ClientId::new("another".into())));
    let signing = match fault {
        Fault::Signature => key("k1"),
        Fault::UnknownKey => key("k9"),
        _ => issuer.key(),
    };
    let crafted = issuer.crafted.lock().expect("a token");
    let token = if let Some(craft) = &*crafted {
        craft(&serde_json::to_value(&claims).expect("claims"), &signing).into()
    } else if fault == Fault::Secret {
        let (key, algorithm) = (CoreHmacKey::new(SECRET), CoreJwsSigningAlgorithm::HmacSha256);
        token_of(claims, &key, algorithm)
    } else {
        token_of(claims, &*signing, CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256)
    };
    let mut answer = json!({ "access_token": "none", "token_type": "Bearer", "id_token": token });
    if fault == Fault::NoToken {
        answer.as_object_mut().expect("an object").remove("id_token");
    }
    Json(answer).into_response()
}

fn token_of<K: PrivateSigningKey>(
    claims: IdTokenClaims<Extra, CoreGenderClaim>,
    key: &K,
    algorithm: CoreJwsSigningAlgorithm,
) -> Value
where
    K::VerificationKey: openidconnect::JsonWebKey<SigningAlgorithm = CoreJwsSigningAlgorithm>,
{
    let token = IdToken::<_, _, CoreJweContentEncryptionAlgorithm, _>::new(
        claims, key, algorithm, None, None,
    );
    serde_json::to_value(token.expect("a token")).expect("a text")
}
