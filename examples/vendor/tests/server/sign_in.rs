//! Who arrives from the platform, and how they sign in: the acceptance tests (V2), and an issuer of the tests' own.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    Form, Json, Router,
    extract::State,
    routing::{get, post},
};
use chrono::{TimeDelta, Utc};
use openidconnect::{
    Audience, EmptyAdditionalClaims, EndUserEmail, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, PrivateSigningKey, StandardClaims, SubjectIdentifier,
    core::{
        CoreIdToken, CoreIdTokenClaims, CoreJsonWebKeySet, CoreJwsSigningAlgorithm,
        CoreRsaPrivateSigningKey,
    },
};
use reqwest::{Response, Url, header::COOKIE};
use rsa::{
    RsaPrivateKey,
    pkcs1::{EncodeRsaPrivateKey, LineEnding},
    rand_core::OsRng,
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{
    accounts::{account, create},
    harness::{ONE_PLACE, Server, all, client, practitioners, search, text},
};

const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
const CLIENT: &str = "agenda";

async fn comment(server: &Server) -> String {
    let bundle = search(server, "Slot", &practitioners(&[ONE_PLACE])).await;
    text(all(&bundle, "Slot")[0], "/comment").to_owned()
}

async fn page(url: &str) -> String {
    let response = client().get(url).send().await.expect("a page");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    response.text().await.expect("a text")
}

#[tokio::test]
async fn sso_without_origin_and_while_unidentified() {
    let server = Server::start(&[]);
    let comment = comment(&server).await;
    let ordinary = page(&comment).await;
    assert!(ordinary.contains("Connexion") && ordinary.contains("mot de passe"));
    assert!(
        !ordinary.contains("<form"),
        "who does not come from the platform cannot sign in as a regulator"
    );
    assert_eq!(page(&format!("{comment}&origin=elsewhere")).await, ordinary);
    for origin in ["sas", "sas-preprod"] {
        let sign_in = page(&format!("{comment}&origin={origin}")).await;
        assert!(sign_in.contains("Ministère de la Santé et de la prévention"));
    }
}

#[tokio::test]
async fn pages_say_what_went_wrong() {
    let server = Server::start(&[]);
    let site = server.site();
    for (path, status) in [
        ("/booking", 400),
        ("/booking?slot=x", 400),
        ("/booking/none", 403),
        ("/login/sso?state=x", 502),
    ] {
        let response = client().get(format!("{site}{path}")).send().await.expect("a page");
        assert_eq!(response.status().as_u16(), status, "{path}");
        assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    }
}

/// What an issuer may do wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    None,
    Signature,
    Audience,
    Issuer,
    Expired,
    Nonce,
    NoToken,
}

/// An issuer that believes everybody.
#[derive(Clone)]
struct Issuer {
    url: String,
    key: Arc<CoreRsaPrivateSigningKey>,
    /// What `authorize` was asked, to be kept to.
    asked: Arc<Mutex<BTreeMap<String, String>>>,
    fault: Arc<Mutex<Fault>>,
    email: Arc<Mutex<String>>,
}

fn key() -> CoreRsaPrivateSigningKey {
    // short, to be made quickly: it guards nothing
    let key = RsaPrivateKey::new(&mut OsRng, 1024).expect("a key");
    let pem = key.to_pkcs1_pem(LineEnding::LF).expect("a text");
    CoreRsaPrivateSigningKey::from_pem(&pem, None).expect("a key")
}

impl Issuer {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let issuer = Self {
            url: format!("http://{}", listener.local_addr().expect("an address")),
            key: Arc::new(key()),
            asked: Arc::default(),
            fault: Arc::new(Mutex::new(Fault::None)),
            email: Arc::new(Mutex::new("s.loridon@example.fr".into())),
        };
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(configuration))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(issuer.clone());
        tokio::spawn(axum::serve(listener, routes).into_future());
        issuer
    }

    /// The browser goes where the server sends it, and the user signs in.
    fn authorize(&self, url: &str) -> String {
        let url = Url::parse(url).expect("an address");
        let asked: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
        assert!(url.as_str().starts_with(&format!("{}/authorize?", self.url)));
        assert_eq!(
            (&*asked["response_type"], &*asked["client_id"], &*asked["scope"]),
            ("code", CLIENT, "openid email")
        );
        assert_eq!(asked["code_challenge_method"], "S256");
        let back = format!("{}?code=yes&state={}", asked["redirect_uri"], asked["state"]);
        *self.asked.lock().expect("what was asked") = asked;
        back
    }
}

async fn configuration(State(issuer): State<Issuer>) -> Json<Value> {
    let url = &issuer.url;
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"]
    }))
}

async fn keys(State(issuer): State<Issuer>) -> Json<CoreJsonWebKeySet> {
    Json(CoreJsonWebKeySet::new(vec![issuer.key.as_verification_key()]))
}

async fn token(
    State(issuer): State<Issuer>,
    Form(form): Form<BTreeMap<String, String>>,
) -> Json<Value> {
    let asked = issuer.asked.lock().expect("what was asked").clone();
    let verifier = PkceCodeVerifier::new(form["code_verifier"].clone());
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    assert_eq!((&*form["code"], challenge.as_str()), ("yes", &*asked["code_challenge"]));
    let fault = *issuer.fault.lock().expect("the fault");
    let if_not = |wrong: Fault, right: &str| {
        if fault == wrong { "wrong".to_owned() } else { right.to_owned() }
    };
    let url =
        if fault == Fault::Issuer { "http://127.0.0.1:1".to_owned() } else { issuer.url.clone() };
    let age = if fault == Fault::Expired { -3600 } else { 300 };
    let email = issuer.email.lock().expect("the address").clone();
    let claims = CoreIdTokenClaims::new(
        IssuerUrl::new(url).expect("an address"),
        vec![Audience::new(if_not(Fault::Audience, CLIENT))],
        Utc::now() + TimeDelta::seconds(age),
        Utc::now(),
        StandardClaims::new(SubjectIdentifier::new("somebody".into()))
            .set_email(Some(EndUserEmail::new(email))),
        EmptyAdditionalClaims {},
    );
    let claims = claims.set_nonce(Some(Nonce::new(if_not(Fault::Nonce, &asked["nonce"]))));
    let other = (fault == Fault::Signature).then(key);
    let signed_with = other.as_ref().unwrap_or(&issuer.key);
    let algorithm = CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256;
    let token = CoreIdToken::new(claims, signed_with, algorithm, None, None).expect("a token");
    let mut answer = json!({ "access_token": "none", "token_type": "Bearer", "id_token": token });
    if fault == Fault::NoToken {
        answer.as_object_mut().expect("an object").remove("id_token");
    }
    Json(answer)
}

fn cookie(response: &Response) -> String {
    let cookie = response.headers()["set-cookie"].to_str().expect("a cookie");
    cookie.split(';').next().expect("a pair").to_owned()
}

fn location(response: &Response) -> String {
    assert_eq!(response.status().as_u16(), 303);
    response.headers()["location"].to_str().expect("an address").to_owned()
}

async fn with_cookie(url: &str, cookie: &str) -> Response {
    client().get(url).header(COOKIE, cookie).send().await.expect("an answer")
}

#[tokio::test]
async fn single_sign_on_with_an_issuer() {
    let issuer = Issuer::start().await;
    let server = Server::start(&["--issuer", &issuer.url, "--client-id", CLIENT]);
    assert_eq!(create(&server, &account(TECHNICAL, UUID)).await.0, 201);
    let comment = comment(&server).await;
    let arrive = async || {
        let sent = client().get(format!("{comment}&origin=sas")).send().await.expect("an answer");
        let begun = cookie(&sent);
        (issuer.authorize(&location(&sent)), begun)
    };

    let (back, begun) = arrive().await;
    let signed_in = with_cookie(&back, &begun).await;
    assert!(comment.ends_with(&location(&signed_in)), "to the slot that it was about");
    let session = cookie(&signed_in);
    assert!(
        with_cookie(&comment, &session)
            .await
            .text()
            .await
            .expect("a page")
            .contains("Réserver ce créneau")
    );
    // a state is good for one time, and for the browser in which it began
    assert_eq!(with_cookie(&back, &begun).await.status().as_u16(), 502);
    let (back, _) = arrive().await;
    assert_eq!(with_cookie(&back, "login=another").await.status().as_u16(), 502);
    // the issuer is the only way in
    let demo = client().post(format!("{}/login", server.site()));
    let demo = demo
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body("email=s.loridon%40example.fr&slot=1");
    assert_eq!(demo.send().await.expect("an answer").status().as_u16(), 403);
    // tokens that are not to be believed
    for fault in [
        Fault::Signature,
        Fault::Audience,
        Fault::Issuer,
        Fault::Expired,
        Fault::Nonce,
        Fault::NoToken,
    ] {
        *issuer.fault.lock().expect("the fault") = fault;
        let (back, begun) = arrive().await;
        assert_eq!(with_cookie(&back, &begun).await.status().as_u16(), 502, "{fault:?}");
    }
    // a user without account
    *issuer.fault.lock().expect("the fault") = Fault::None;
    *issuer.email.lock().expect("the address") = "nobody@example.fr".into();
    let (back, begun) = arrive().await;
    let refused = with_cookie(&back, &begun).await;
    assert_eq!(refused.status().as_u16(), 403);
    assert!(refused.text().await.expect("a page").contains("Attendu : un compte actif"));
}

#[tokio::test]
async fn an_issuer_that_is_down() {
    let server = Server::start(&["--issuer", "http://127.0.0.1:1", "--client-id", CLIENT]);
    let comment = comment(&server).await;
    let response = client().get(format!("{comment}&origin=sas")).send().await.expect("a page");
    assert_eq!(response.status().as_u16(), 502);
}
