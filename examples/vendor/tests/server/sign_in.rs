//! Who arrives from the platform, and how they sign in: the acceptance tests (V2), and an issuer of the tests' own.

use std::time::{Duration, Instant};

use reqwest::{Response, header::COOKIE};
use rusqlite::Connection;
use tokio::{task::JoinSet, time::sleep};

use crate::{
    accounts::{account, create},
    harness::{ONE_PLACE, Server, all, client, practitioners, scratch, search, text},
    issuer::{CLIENT, Fault, Issuer, SECRET, key},
};

const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";

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
async fn pages_show_what_went_wrong() {
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

fn cookie(response: &Response) -> String {
    let cookie = response.headers()["set-cookie"].to_str().expect("a cookie");
    cookie.split(';').next().expect("a pair").to_owned()
}

fn location(response: &Response) -> String {
    assert_eq!(response.status().as_u16(), 303);
    response.headers()["location"].to_str().expect("an address").to_owned()
}

pub async fn with_cookie(url: &str, cookie: &str) -> Response {
    client().get(url).header(COOKIE, cookie).send().await.expect("an answer")
}

/// A server with an account, and a slot of it.
pub async fn with_issuer(issuer: &Issuer, options: &[&str]) -> (Server, String) {
    let issuer = ["--issuer", &issuer.url, "--client-id", CLIENT];
    let server = Server::start(&[&issuer[..], options].concat());
    assert_eq!(create(&server, &account(TECHNICAL, UUID)).await.0, 201);
    let comment = comment(&server).await;
    (server, format!("{comment}&origin=sas"))
}

/// Where the issuer sends a user back to, and the cookie of the browser.
pub async fn arrive(issuer: &Issuer, slot: &str) -> (String, String) {
    let sent = client().get(slot).send().await.expect("an answer");
    (issuer.authorize(&location(&sent)), cookie(&sent))
}

/// The status of a whole sign-on.
pub async fn sign_on(issuer: &Issuer, slot: &str) -> u16 {
    let (back, begun) = arrive(issuer, slot).await;
    with_cookie(&back, &begun).await.status().as_u16()
}

#[tokio::test]
async fn single_sign_on_with_an_issuer() {
    let issuer = Issuer::start().await;
    let (server, slot) = with_issuer(&issuer, &[]).await;
    let (back, begun) = arrive(&issuer, &slot).await;
    let signed_in = with_cookie(&back, &begun).await;
    assert!(slot.starts_with(&[server.site(), &location(&signed_in)].concat()), "to its slot");
    let session = cookie(&signed_in);
    let page = with_cookie(&slot, &session).await.text().await.expect("a page");
    assert!(page.contains("Réserver ce créneau"));
    // a state is good for one time, and for the browser in which it began
    assert_eq!(with_cookie(&back, &begun).await.status().as_u16(), 502);
    let (back, begun) = arrive(&issuer, &slot).await;
    let (_, other) = arrive(&issuer, &slot).await;
    let (name, _) = begun.split_once('=').expect("a pair");
    let sealed = other.split_once('=').expect("a pair").1;
    for foreign in ["login=another", &other, &format!("{name}={sealed}"), &format!("{name}=x")] {
        assert_eq!(with_cookie(&back, foreign).await.status().as_u16(), 502, "{foreign}");
    }
    // only the issuer signs users in
    let demo = client().post(format!("{}/login", server.site()));
    let demo = demo
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body("email=s.loridon%40example.fr&slot=1");
    assert_eq!(demo.send().await.expect("an answer").status().as_u16(), 403);
    // a user without account, and one whose address the issuer has not verified
    issuer.has(Fault::Unverified);
    let (back, begun) = arrive(&issuer, &slot).await;
    let refused = with_cookie(&back, &begun).await;
    assert_eq!(refused.status().as_u16(), 403);
    issuer.has(Fault::None);
    *issuer.email.lock().expect("the address") = "nobody@example.fr".into();
    let (back, begun) = arrive(&issuer, &slot).await;
    let refused = with_cookie(&back, &begun).await;
    assert_eq!(refused.status().as_u16(), 403);
    assert!(refused.text().await.expect("a page").contains("Attendu : un compte actif"));
    // by the id of the account, with its system or without
    for subject in [UUID.to_owned(), format!("{TECHNICAL}|{UUID}")] {
        *issuer.subject.lock().expect("the subject") = subject;
        assert_eq!(sign_on(&issuer, &slot).await, 303);
    }
}

#[tokio::test]
async fn tokens_that_are_not_to_be_believed() {
    let issuer = Issuer::start().await;
    let secret = scratch("secret").join("secret");
    std::fs::write(&secret, SECRET).expect("a file");
    let options = ["--client-secret", secret.to_str().expect("a path")];
    let (_server, slot) = with_issuer(&issuer, &options).await;
    for fault in [
        Fault::Signature,
        Fault::UnknownKey,
        Fault::Secret,
        Fault::Audience,
        Fault::Party,
        Fault::Issuer,
        Fault::Expired,
        Fault::NotYet,
        Fault::IssuedAhead,
        Fault::IssuedLongAgo,
        Fault::Nonce,
        Fault::NoToken,
    ] {
        issuer.has(fault);
        assert_eq!(sign_on(&issuer, &slot).await, 502, "{fault:?}");
    }
    issuer.has(Fault::None);
    assert_eq!(sign_on(&issuer, &slot).await, 303);
}

#[tokio::test]
async fn keys_of_the_issuer_are_read_again() {
    let issuer = Issuer::start().await;
    let (_server, slot) = with_issuer(&issuer, &[]).await;
    assert_eq!(sign_on(&issuer, &slot).await, 303);
    // the issuer has another key: users come in at once, and the withdrawn key is not believed any more
    let (first, second) = (issuer.key(), key("k2"));
    issuer.publishes(&second);
    issuer.signs_with(&second);
    assert_eq!(sign_on(&issuer, &slot).await, 303);
    issuer.signs_with(&first);
    assert_eq!(sign_on(&issuer, &slot).await, 502);
    // tokens that nobody can verify do not make the server ask again and again
    let reads = *issuer.reads.lock().expect("the count");
    for _ in 0..5 {
        assert_eq!(sign_on(&issuer, &slot).await, 502);
    }
    assert_eq!((reads, *issuer.reads.lock().expect("the count")), (2, 2));
}

#[tokio::test]
async fn a_withdrawn_key_is_not_believed_for_long() {
    let issuer = Issuer::start().await;
    let (_server, slot) = with_issuer(&issuer, &["--read-again", "2"]).await;
    assert_eq!(sign_on(&issuer, &slot).await, 303);
    // it is published no more, and a thief signs with it
    issuer.publishes(&key("k2"));
    sleep(Duration::from_millis(2200)).await;
    assert_eq!(sign_on(&issuer, &slot).await, 502);
}

#[tokio::test]
async fn the_log_has_no_text_of_the_issuer() {
    let issuer = Issuer::start().await;
    let (server, slot) = with_issuer(&issuer, &[]).await;
    issuer.has(Fault::Refuses);
    assert_eq!(sign_on(&issuer, &slot).await, 502);
    server.logs("invalid_grant").await;
    issuer.has(Fault::RefusesOddly);
    assert_eq!(sign_on(&issuer, &slot).await, 502);
    server.logs("an error without code").await;
    let log = server.log();
    for foreign in ["forged", "loridon", "example.fr", "[31m"] {
        // the server's own colours are escapes too
        assert!(!log.replace("\u{1b}[31mERROR", "").contains(foreign), "{log}");
    }
}

#[tokio::test]
async fn answers_of_the_issuer_that_do_not_end() {
    for fault in [Fault::EndlessConfiguration, Fault::EndlessKeys, Fault::EndlessToken] {
        let issuer = Issuer::start().await;
        let (server, slot) = with_issuer(&issuer, &[]).await;
        issuer.has(fault);
        let began = Instant::now();
        if fault == Fault::EndlessToken {
            assert_eq!(sign_on(&issuer, &slot).await, 502);
        } else {
            let answer = client().get(&slot).send().await.expect("an answer");
            assert_eq!(answer.status().as_u16(), 502, "{fault:?}");
        }
        // when it was too long, not when the time was over
        assert!(began.elapsed() < Duration::from_secs(5), "{fault:?}: {:?}", began.elapsed());
        server.logs("too long").await;
    }
}

#[tokio::test]
async fn users_do_not_queue_for_an_issuer_that_hangs() {
    let issuer = Issuer::start().await;
    let (_server, slot) = with_issuer(&issuer, &[]).await;
    issuer.has(Fault::Hangs);
    let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).build().expect("one");
    let began = Instant::now();
    let mut users = JoinSet::new();
    for _ in 0..6 {
        let sent = client.get(&slot).send();
        users.spawn(async { sent.await.expect("an answer").status().as_u16() });
    }
    assert_eq!(users.join_all().await, [502; 6]);
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    // and once it is back they come in
    issuer.has(Fault::None);
    sleep(Duration::from_secs(5)).await;
    assert_eq!(sign_on(&issuer, &slot).await, 303);
}

/// Users who have not signed in write nothing, and two tabs are two sign-ons.
#[tokio::test]
async fn a_sign_on_is_kept_by_the_browser() {
    let issuer = Issuer::start().await;
    let file = scratch("begun").join("agenda.db");
    let (server, slot) =
        with_issuer(&issuer, &["--database", file.to_str().expect("a path")]).await;
    let data = Connection::open(&file).expect("the database");
    data.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    let sent = client().get(&slot).send().await.expect("an answer");
    assert_eq!(sent.status().as_u16(), 303);
    let attributes = sent.headers()["set-cookie"].to_str().expect("a cookie");
    assert!(attributes.contains("; HttpOnly; SameSite=Lax; Max-Age=600"), "{attributes}");
    data.execute_batch("ROLLBACK").expect("no lock");
    // two tabs of one browser
    let (_, first) = arrive(&issuer, &slot).await;
    let (back, second) = arrive(&issuer, &slot).await;
    let both = with_cookie(&back, &format!("{first}; {second}")).await;
    assert_eq!(both.status().as_u16(), 303);
    let (back, first) = arrive(&issuer, &slot).await;
    let (_, second) = {
        let sent = client().get(&slot).send().await.expect("an answer");
        (location(&sent), cookie(&sent))
    };
    let both = with_cookie(&back, &format!("{second}; {first}")).await;
    assert_eq!(both.status().as_u16(), 303, "the tab that began first");
    // a sign-on that began at another server on the database ends here
    let (back, begun) = arrive(&issuer, &slot).await;
    let issuer_of = ["--issuer", &issuer.url, "--client-id", CLIENT];
    let file = ["--database", file.to_str().expect("a path")];
    let other = Server::start(&[&issuer_of[..], &file].concat());
    let back = back.replace(server.site(), other.site());
    assert_eq!(with_cookie(&back, &begun).await.status().as_u16(), 303);
}

#[tokio::test]
async fn an_issuer_that_is_down() {
    let server = Server::start(&["--issuer", "http://127.0.0.1:1", "--client-id", CLIENT]);
    let comment = comment(&server).await;
    let response = client().get(format!("{comment}&origin=sas")).send().await.expect("a page");
    assert_eq!(response.status().as_u16(), 502);
}
