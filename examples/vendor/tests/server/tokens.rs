//! Tokens, keys and answers that an issuer of single sign-on could be made to give: which of them let a user in.

use std::{
    sync::atomic::{AtomicU32, Ordering::Relaxed},
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::Utc;
use openidconnect::{
    PrivateSigningKey,
    core::{CoreHmacKey, CoreJwsSigningAlgorithm as Algorithm, CoreRsaPrivateSigningKey},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    task::JoinSet,
    time::sleep,
};

use crate::{
    harness::{Server, client, scratch},
    issuer::{CLIENT, Craft, Edit, Issuer, SECRET, key},
    sign_in::{sign_on, with_issuer},
};

const RS256: &str = r#"{"alg":"RS256","kid":"k1"}"#;

fn encoded(part: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(part)
}

/// A token with this head and these claims, signed by the issuer.
fn token(head: &str, claims: &str, key: &CoreRsaPrivateSigningKey) -> String {
    let signed = format!("{}.{}", encoded(head), encoded(claims));
    let signature = key.sign(&Algorithm::RsaSsaPkcs1V15Sha256, signed.as_bytes());
    format!("{signed}.{}", encoded(signature.expect("a signature")))
}

/// The claims with one more member, which may be there twice then.
fn and(claims: &Value, name: &str, value: &str) -> String {
    let text = claims.to_string();
    format!("{},\"{name}\":{value}}}", text.strip_suffix('}').expect("an object"))
}

/// The claims with another value of one.
fn with(claims: &Value, name: &str, value: &str) -> String {
    let mut claims = claims.clone();
    claims.as_object_mut().expect("an object").remove(name);
    and(&claims, name, value)
}

/// Another head.
fn head(head: &'static str) -> Craft {
    Box::new(move |claims, key| token(head, &claims.to_string(), key))
}

/// Another value of a claim.
fn claim(name: &'static str, value: &(impl ToString + ?Sized)) -> Craft {
    let value = value.to_string();
    Box::new(move |claims, key| token(RS256, &with(claims, name, &value), key))
}

/// Another text of the token.
fn text(change: fn(&str) -> String) -> Craft {
    Box::new(move |claims, key| change(&token(RS256, &claims.to_string(), key)))
}

/// The parts of a token, changed.
fn parts(token: &str, change: fn(&mut Vec<String>)) -> String {
    let mut parts = token.split('.').map(str::to_owned).collect();
    change(&mut parts);
    parts.join(".")
}

/// Signed with a secret in the place of a key pair.
fn hmac(secret: impl Fn(&Value) -> Vec<u8> + Send + 'static) -> Craft {
    Box::new(move |claims, key| {
        let public = serde_json::to_value(key.as_verification_key()).expect("a key");
        let signed =
            format!("{}.{}", encoded(r#"{"alg":"HS256","kid":"k1"}"#), encoded(claims.to_string()));
        let signature =
            CoreHmacKey::new(secret(&public)).sign(&Algorithm::HmacSha256, signed.as_bytes());
        format!("{signed}.{}", encoded(signature.expect("a signature")))
    })
}

#[tokio::test]
#[allow(clippy::too_many_lines, reason = "a list")]
async fn tokens_that_are_made_up() {
    let issuer = Issuer::start().await;
    let secret = scratch("secret").join("secret");
    std::fs::write(&secret, SECRET).expect("a file");
    let options = ["--client-secret", secret.to_str().expect("a path")];
    let (server, slot) = with_issuer(&issuer, &options).await;
    let modulus = |public: &Value| public["n"].as_str().expect("a modulus").as_bytes().to_vec();
    let decoded =
        move |public: &Value| BASE64_URL_SAFE_NO_PAD.decode(modulus(public)).expect("bytes");
    let now = Utc::now().timestamp();
    let refused: Vec<(&str, Craft)> = vec![
        (
            "no algorithm, no signature",
            text(|token| {
                parts(token, |parts| {
                    parts[0] = encoded(r#"{"alg":"none"}"#);
                    parts[2].clear();
                })
            }),
        ),
        ("no algorithm in capitals", head(r#"{"alg":"NONE","kid":"k1"}"#)),
        ("no algorithm", head(r#"{"alg":"none","kid":"k1"}"#)),
        ("the modulus as a secret", hmac(modulus)),
        ("the bytes of the modulus as a secret", hmac(decoded)),
        ("the key as a secret", hmac(|public| public.to_string().into_bytes())),
        ("another algorithm than it is signed with", head(r#"{"alg":"PS256","kid":"k1"}"#)),
        ("an algorithm of elliptic curves", head(r#"{"alg":"ES256","kid":"k1"}"#)),
        ("an unknown algorithm", head(r#"{"alg":"RS1","kid":"k1"}"#)),
        ("no algorithm named", head(r#"{"kid":"k1"}"#)),
        ("an algorithm twice", head(r#"{"alg":"none","kid":"k1","alg":"RS256"}"#)),
        (
            "what is critical and unknown",
            head(r#"{"alg":"RS256","kid":"k1","crit":["exp"],"exp":1}"#),
        ),
        ("nothing critical", head(r#"{"alg":"RS256","kid":"k1","crit":[]}"#)),
        ("a token in a token", head(r#"{"alg":"RS256","kid":"k1","cty":"JWT"}"#)),
        ("an encrypted one", head(r#"{"alg":"RSA-OAEP","enc":"A128GCM","kid":"k1"}"#)),
        ("a head that is no object", head(r#"["RS256"]"#)),
        ("padding", text(|token| format!("{token}=="))),
        ("padding within", text(|token| token.replacen('.', "=.", 1))),
        ("a fourth part", text(|token| format!("{token}.e30"))),
        ("two parts", text(|token| parts(token, |parts| drop(parts.pop())))),
        ("no signature", text(|token| parts(token, |parts| parts[2].clear()))),
        ("a blank", text(|token| format!("{token} "))),
        (
            "another alphabet",
            text(|token| {
                parts(token, |parts| parts[2] = parts[2].replace('_', "/").replace('-', "+") + "+")
            }),
        ),
        ("other claims", text(|token| parts(token, |parts| parts[1] = encoded(r#"{"sub":"x"}"#)))),
        (
            "claims that are a list",
            Box::new(|claims, key| token(RS256, &format!("[{claims}]"), key)),
        ),
        ("issued for two, and no party", claim("aud", &json!([CLIENT, "another"]))),
        ("an audience of another type", claim("aud", &json!({ "x": CLIENT }))),
        ("no audience", claim("aud", &"[]")),
        ("a party of another type", claim("azp", &7)),
        ("another party", claim("azp", &r#""another""#)),
        ("expired in a text", claim("exp", &format!(r#""{}""#, now - 4000))),
        ("never expiring, in words", claim("exp", &r#""never""#)),
        ("expired at the beginning", claim("exp", &0)),
        ("expired before it", claim("exp", &-1)),
        ("expired long before it", claim("exp", &"-1e300")),
        ("expiring at nothing", claim("exp", &"null")),
        ("issued in a far future", claim("iat", &"1e300")),
        ("issued at the end of numbers", claim("iat", &u64::MAX)),
        ("issued before the beginning", claim("iat", &i64::MIN)),
        ("issued in a text", claim("iat", &r#""now""#)),
        ("not good for long", claim("nbf", &"1e300")),
        ("not good, in a text", claim("nbf", &format!(r#""{}""#, now + 4000))),
        ("good at no time", claim("nbf", &"[]")),
        ("a nonce of nothing", claim("nonce", &"null")),
        ("an empty nonce", claim("nonce", &r#""""#)),
        (
            "a list of nonces",
            Box::new(|claims, key| {
                token(RS256, &with(claims, "nonce", &json!([claims["nonce"]]).to_string()), key)
            }),
        ),
        (
            "another nonce behind",
            Box::new(|claims, key| token(RS256, &and(claims, "nonce", r#""x""#), key)),
        ),
        (
            "an issuer behind",
            Box::new(|claims, key| {
                token(RS256, &and(claims, "iss", r#""https://sso.example.fr""#), key)
            }),
        ),
        (
            "the issuer with a slash",
            Box::new(|claims, key| {
                let url = format!("{}/", claims["iss"].as_str().expect("an address"));
                token(RS256, &with(claims, "iss", &json!(url).to_string()), key)
            }),
        ),
    ];
    for (what, craft) in refused {
        *issuer.crafted.lock().expect("a token") = Some(craft);
        assert_eq!(sign_on(&issuer, &slot).await, 502, "{what}");
    }
    // what else a token may hold counts for nothing, and nothing is fetched for it
    let taken: Vec<(&str, Craft)> = vec![
        (
            "addresses of keys",
            head(
                r#"{"alg":"RS256","kid":"k1","jku":"http://127.0.0.1:1/","x5u":"http://127.0.0.1:1/","jwk":{"kty":"oct","k":"AA"},"zip":"DEF"}"#,
            ),
        ),
        ("no name of a key", head(r#"{"alg":"RS256"}"#)),
        ("a list of one", claim("aud", &json!([CLIENT]))),
        ("a party", claim("azp", &json!(CLIENT))),
        ("parts of a second", claim("exp", &format!("{}.5", now + 300))),
    ];
    for (what, craft) in taken {
        *issuer.crafted.lock().expect("a token") = Some(craft);
        assert_eq!(sign_on(&issuer, &slot).await, 303, "{what}");
    }
    assert!(*issuer.reads.lock().expect("the count") <= 2);
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

/// Keys beside the one that signs, and what a key is for.
#[tokio::test]
async fn keys_that_are_no_keys() {
    let other = serde_json::to_value(key("k1").as_verification_key()).expect("a key");
    let push = |more: Value| -> Edit {
        Box::new(move |keys| {
            let keys = keys["keys"].as_array_mut().expect("keys");
            keys.insert(0, more.clone());
        })
    };
    let changed = |name: &'static str, value: Value| -> Edit {
        Box::new(move |keys| keys["keys"][0][name] = value.clone())
    };
    let named = |mut key: Value, name: &str| {
        key["kid"] = json!(name);
        key
    };
    let many: Vec<_> = (0..600).map(|number| named(other.clone(), &format!("n{number}"))).collect();
    let huge =
        json!({ "kty": "RSA", "use": "sig", "kid": "k1", "e": "AQAB", "n": "_".repeat(200_000) });
    let cases: Vec<(&str, u16, Edit)> = vec![
        (
            "an unknown kind beside it",
            303,
            push(json!({ "kty": "PQ", "kid": "k0", "alg": "ML-DSA-65", "pub": "AA" })),
        ),
        ("what is no key beside it", 303, push(json!("k1"))),
        (
            "a key for encryption of the same name",
            303,
            push({
                let mut key = other.clone();
                key["use"] = json!("enc");
                key
            }),
        ),
        (
            "many others",
            303,
            Box::new(move |keys| {
                keys["keys"].as_array_mut().expect("keys").splice(0..0, many.clone());
            }),
        ),
        ("a second one of the same name", 502, push(other.clone())),
        ("one for encryption", 502, changed("use", json!("enc"))),
        ("one of another algorithm", 502, changed("alg", json!("RS512"))),
        (
            "a secret of its name",
            502,
            Box::new(|keys| {
                *keys =
                    json!({ "keys": [{ "kty": "oct", "kid": "k1", "use": "sig", "k": "AAAA" }] });
            }),
        ),
        ("a huge one", 502, Box::new(move |keys| *keys = json!({ "keys": [huge] }))),
        ("none", 502, Box::new(|keys| *keys = json!({ "keys": [] }))),
        ("no list", 502, Box::new(|keys| *keys = json!({ "keys": "k1" }))),
        ("too many", 502, Box::new(|keys| keys["filler"] = json!("x".repeat(300_000)))),
    ];
    for (what, wanted, edit) in cases {
        let issuer = Issuer::start().await;
        *issuer.other_keys.lock().expect("an edit") = Some(edit);
        let (server, slot) = with_issuer(&issuer, &[]).await;
        let began = Instant::now();
        let sent = client().get(&slot).send().await.expect("an answer").status().as_u16();
        let status = if sent == 303 { sign_on(&issuer, &slot).await } else { sent };
        assert_eq!(status, wanted, "{what}: {}", server.log());
        assert!(began.elapsed() < Duration::from_secs(3), "{what}");
        assert!(!server.log().contains("panicked"), "{what}: {}", server.log());
    }
}

/// Another issuer's configuration, and one that sends elsewhere.
#[tokio::test]
async fn configurations_of_somebody_else() {
    for member in ["issuer", "jwks_uri", "token_endpoint", "authorization_endpoint"] {
        for value in [json!("http://127.0.0.1:1/"), json!("no address"), json!(7), Value::Null] {
            let issuer = Issuer::start().await;
            // a configuration without an address of tokens is one, of another flow
            let is_one = member.ends_with("_endpoint") && value == json!("http://127.0.0.1:1/")
                || member == "token_endpoint" && value.is_null();
            let change = value.clone();
            *issuer.other_configuration.lock().expect("an edit") =
                Some(Box::new(move |all| all[member] = change.clone()));
            let (server, slot) = with_issuer(&issuer, &[]).await;
            let sent = client().get(&slot).send().await.expect("an answer").status().as_u16();
            assert_eq!(sent, if is_one { 303 } else { 502 }, "{member} {value}: {}", server.log());
            assert!(!server.log().contains("panicked"), "{}", server.log());
        }
    }
}

/// Users whose tokens are signed with ever other keys, all at once.
#[tokio::test]
async fn unknown_keys_do_not_make_the_server_ask_again_and_again() {
    let issuer = Issuer::start().await;
    let (_server, slot) = with_issuer(&issuer, &[]).await;
    assert_eq!(sign_on(&issuer, &slot).await, 303);
    let unknown = AtomicU32::new(0);
    *issuer.crafted.lock().expect("a token") = Some(Box::new(move |claims, key| {
        let name = unknown.fetch_add(1, Relaxed);
        token(&format!(r#"{{"alg":"RS256","kid":"unknown-{name}"}}"#), &claims.to_string(), key)
    }));
    for _ in 0..20 {
        assert_eq!(sign_on(&issuer, &slot).await, 502);
    }
    *issuer.crafted.lock().expect("a token") = None;
    assert_eq!(sign_on(&issuer, &slot).await, 303);
    assert_eq!(*issuer.reads.lock().expect("the count"), 2);
}

/// An issuer that sends a byte from time to time, in its head or in its body: users have an answer in time, and the
/// others are served.
#[tokio::test]
async fn an_issuer_that_trickles() {
    let mut issuers = JoinSet::new();
    for start in [
        "HTTP/1.1 200 OK\r\nX: ",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
        "",
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let _ = stream.write_all(start.as_bytes()).await;
                    let drop = if start.contains("chunked") { "1\r\n \r\n" } else { " " };
                    while stream.write_all(drop.as_bytes()).await.is_ok() {
                        sleep(Duration::from_millis(200)).await;
                    }
                });
            }
        });
        issuers.spawn(async move {
            let server = Server::start(&["--issuer", &url, "--client-id", CLIENT]);
            let slot = format!("{}/booking?slot=1&origin=sas", server.site());
            let began = Instant::now();
            let user = tokio::spawn(client().get(&slot).send());
            sleep(Duration::from_millis(300)).await;
            let other = client().get(format!("{}/metadata", server.base)).send().await;
            assert_eq!(other.expect("an answer").status().as_u16(), 200);
            assert!(began.elapsed() < Duration::from_secs(2), "{start}");
            let answered = user.await.expect("no panic").expect("an answer");
            assert_eq!(answered.status().as_u16(), 502, "{start}");
            assert!(began.elapsed() < Duration::from_secs(9), "{start}");
        });
    }
    issuers.join_all().await;
}

/// An issuer that sends the server elsewhere is not followed.
#[tokio::test]
async fn an_issuer_that_redirects() {
    let issuer = Issuer::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let to = issuer.url.clone();
    let routes = axum::Router::new().fallback(move |uri: axum::http::Uri| {
        let to = format!("{to}{}", uri.path());
        async move { axum::response::Redirect::temporary(&to) }
    });
    tokio::spawn(axum::serve(listener, routes).into_future());
    let server = Server::start(&["--issuer", &url, "--client-id", CLIENT]);
    let slot = format!("{}/booking?slot=1&origin=sas", server.site());
    assert_eq!(client().get(&slot).send().await.expect("an answer").status().as_u16(), 502);
    assert_eq!(*issuer.reads.lock().expect("the count"), 0);
}
