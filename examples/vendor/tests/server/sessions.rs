//! Sessions and forms: whose they are, how they end, and what other sites can do with them.

use std::{fs, path::Path, process::Command, time::Duration};

use reqwest::{Method, StatusCode, header::HeaderMap};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::{
    accounts::{account, create, update},
    authority::Authority,
    harness::{ONE_PLACE, Server, all, client, practitioners, refused, run, scratch, search, text},
    regulator::{Regulator, TECHNICAL, UUID, free, with_account},
};

/// A slot that is free, and a regulator who has come to it.
async fn arrived(server: &Server) -> (Regulator, String, String) {
    let (slot, comment) = free(server).await.remove(0);
    (Regulator::arrive(server, &comment).await, slot, comment)
}

#[tokio::test]
async fn who_has_another_address_or_id_has_no_session() {
    let server = with_account(&[]).await;
    let (regulator, _, comment) = arrived(&server).await;
    let change = async |old: &str, pointer: &str, value: &str, status: u16| {
        let mut body = account(TECHNICAL, old);
        *body.pointer_mut(pointer).expect("an element") = json!(value);
        assert_eq!(update(&server, TECHNICAL, old, &body).await.0, 200);
        assert_eq!(update(&server, TECHNICAL, old, &body).await.0, 200, "once more");
        let page = regulator.see(&comment).await.1;
        assert_eq!(page.contains("Réserver"), status == 200, "{pointer}: {page}");
    };
    // a name may change, and how an address is written
    change(UUID, "/name/0/family", "Dupont", 200).await;
    change(UUID, "/telecom/0/value", "S.LORIDON@example.fr", 200).await;
    change(UUID, "/telecom/0/value", "another@example.fr", 403).await;
    change(UUID, "/telecom/0/value", "s.loridon@example.fr", 403).await;
    let (regulator, _, comment) = arrived(&server).await;
    let other = "1ef1c748-01a3-6180-b098-73283ce4e5b9";
    let moved = account(TECHNICAL, other);
    assert_eq!(update(&server, TECHNICAL, UUID, &moved).await.0, 200);
    assert!(!regulator.see(&comment).await.1.contains("Réserver"));
}

#[tokio::test]
async fn other_sites_change_nothing() {
    let server = with_account(&[]).await;
    let (regulator, slot, comment) = arrived(&server).await;
    let site = server.site().to_owned();
    let send = async |path: &str, body: &str, headers: &[(&str, &str)]| {
        let mut sent = regulator.client.post(format!("{site}{path}")).body(body.to_owned());
        sent = sent.header("Content-Type", "application/x-www-form-urlencoded");
        sent = sent.header("Cookie", &regulator.cookie);
        for (name, value) in headers {
            sent = sent.header(*name, *value);
        }
        sent.send().await.expect("an answer").status().as_u16()
    };
    let form = format!("slot={slot}");
    for foreign in [
        &[("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")][..],
        &[("Origin", "https://evil.example")],
        &[("Origin", "null")],
        &[("Sec-Fetch-Site", "cross-site")],
        // a sister domain, which SameSite does not hold back
        &[("Sec-Fetch-Site", "same-site")],
    ] {
        let sign_in = format!("email=s.loridon%40example.fr&{form}");
        for (path, body) in [("/booking", &form), ("/login", &sign_in), ("/logout", &String::new())]
        {
            assert_eq!(send(path, body, foreign).await, 403, "{path} {foreign:?}");
        }
    }
    assert!(regulator.see(&comment).await.1.contains("Réserver ce créneau"), "nothing was done");
    // nor do they reach what the platform uses
    let body = account(TECHNICAL, "another").to_string();
    let headers = [("Content-Type", "application/json"), ("Origin", "https://evil.example")];
    refused(Method::POST, &format!("{}/Practitioner", server.base), &headers, body, 403).await;
    let own = [("Origin", &*site), ("Sec-Fetch-Site", "same-origin")];
    assert_eq!(send("/booking", &form, &own).await, 303);
}

/// What a browser sends without asking first is no request of the platform.
#[tokio::test]
async fn bodies_that_any_page_can_send_are_refused() {
    let server = Server::start(&[]);
    let url = format!("{}/Practitioner", server.base);
    for content_type in
        ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
    {
        let body = account(TECHNICAL, UUID).to_string();
        refused(Method::POST, &url, &[("Content-Type", content_type)], body, 415).await;
    }
    refused(Method::POST, &url, &[], account(TECHNICAL, UUID).to_string(), 415).await;
    assert_eq!(create(&server, &account(TECHNICAL, UUID)).await.0, 201, "nothing was created");
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let server = with_account(&[]).await;
    let (regulator, _, comment) = arrived(&server).await;
    assert!(regulator.see(&comment).await.1.contains("Se déconnecter"));
    let url = format!("{}/logout", server.site());
    let sent = regulator.client.post(url).header("Cookie", &regulator.cookie).send().await;
    let answer = sent.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200);
    let cookie = answer.headers()["set-cookie"].to_str().expect("a cookie");
    assert!(cookie.starts_with("session=;") && cookie.contains("Max-Age=0"), "{cookie}");
    assert!(!regulator.see(&comment).await.1.contains("Réserver"), "also with the old cookie");
}

/// A cookie of the same name, which a site beside this one has set, does not sign out.
#[tokio::test]
async fn a_foreign_cookie_hides_none() {
    let server = with_account(&[]).await;
    let (regulator, _, comment) = arrived(&server).await;
    let cookie = format!("session=x; {}", regulator.cookie);
    let both = Regulator { client: client(), cookie };
    assert!(both.see(&comment).await.1.contains("Réserver ce créneau"));
}

/// An account whose id is that of the demonstration's users, or of its issuer, is nobody's.
#[tokio::test]
async fn the_demonstration_needs_the_address() {
    let server = Server::start(&[]);
    for id in ["demo", "1"] {
        assert_eq!(create(&server, &account(TECHNICAL, id)).await.0, 201);
    }
    let sent = client().post(format!("{}/login", server.site()));
    let sent = sent.header("Content-Type", "application/x-www-form-urlencoded");
    let answer = sent.body("email=nobody%40example.fr&slot=1").send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 403);
}

/// Addresses are the same when the library has them so, with the database as without.
#[tokio::test]
async fn addresses_are_found_as_the_library_compares_them() {
    let server = Server::start(&[]);
    for (id, address) in
        [("a", "Élise@example.FR"), ("b", "mark@example.fr"), ("c", "\u{212a}im@example.fr")]
    {
        let mut body = account(TECHNICAL, id);
        body["telecom"][0]["value"] = json!(address);
        assert_eq!(create(&server, &body).await.0, 201, "{address}");
    }
    let enter = async |address: &str| {
        let form = [("email", address), ("slot", "1")];
        let form = reqwest::Url::parse_with_params("http://x", form).expect("a form");
        let sent = client().post(format!("{}/login", server.site()));
        let sent = sent.header("Content-Type", "application/x-www-form-urlencoded");
        let body = form.query().expect("a query").to_owned();
        sent.body(body).send().await.expect("an answer").status().as_u16()
    };
    assert_eq!(enter(" MARK@Example.fr ").await, 303);
    assert_eq!(enter("Élise@EXAMPLE.fr").await, 303);
    // the sign for Kelvin is no k to a mail server
    assert_eq!(enter("mar\u{212a}@example.fr").await, 403);
    assert_eq!(enter("kim@example.fr").await, 403);
    assert_eq!(enter("\u{212a}IM@example.fr").await, 303);
}

#[cfg(unix)]
#[tokio::test]
async fn secrets_are_for_the_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    let directory = scratch("private");
    let file = directory.join("agenda.db");
    let server = Server::start(&["--database", file.to_str().expect("a path")]);
    let mut files: Vec<_> =
        fs::read_dir(&directory).expect("files").map(|file| file.expect("one").path()).collect();
    files.sort();
    assert!(files.len() > 1, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{file:?}");
    }
    drop(server);
    // keys, also where one was before that others could read
    let directory = scratch("keys");
    fs::write(directory.join("server.key"), "").expect("a file");
    assert!(run(&["make-test-ca", directory.to_str().expect("a path")]).0);
    for name in ["server", "client", "revoked"] {
        assert_eq!(mode(&directory.join(format!("{name}.key"))), 0o600, "{name}");
    }
    // one that was made by somebody else is not changed, but reported
    fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).expect("a mode");
    let server = Server::start(&["--database", file.to_str().expect("a path")]);
    server.logs("chmod 600").await;
}

#[tokio::test]
async fn the_database_has_no_token_that_opens_a_session() {
    let directory = scratch("tokens");
    let file = directory.join("agenda.db");
    let server = with_account(&["--database", file.to_str().expect("a path")]).await;
    let (regulator, ..) = arrived(&server).await;
    let token = regulator.cookie.split_once('=').expect("a pair").1;
    assert!(token.len() >= 32);
    for file in fs::read_dir(&directory).expect("files") {
        let content = fs::read(file.expect("a file").path()).expect("a content");
        assert!(!content.windows(token.len()).any(|part| part == token.as_bytes()));
    }
}

#[tokio::test]
async fn every_response_has_its_headers() {
    let authority = Authority::new("the authority");
    let server = Server::start(&authority.option());
    let https = authority.client("client");
    let headers =
        async |url: String| https.get(url).send().await.expect("an answer").headers().clone();
    let has = |headers: &HeaderMap, name: &str, value: &str| {
        assert_eq!(headers.get(name).and_then(|value| value.to_str().ok()), Some(value), "{name}");
    };
    for url in [
        format!("{}/booking?slot=1", server.site()),
        format!("{}/booking/none", server.site()),
        format!("{}/nowhere", server.site()),
        format!("{}/metadata", server.base),
        format!("{}/Slot", server.base),
    ] {
        let headers = headers(url).await;
        has(&headers, "x-content-type-options", "nosniff");
        has(&headers, "strict-transport-security", "max-age=31536000");
    }
    // under `no-referrer` browsers would not name the site that a form is on
    has(
        &headers(format!("{}/booking?slot=1", server.site())).await,
        "referrer-policy",
        "same-origin",
    );
    let plain = Server::start(&[]);
    let page =
        client().get(format!("{}/booking?slot=1", plain.site())).send().await.expect("a page");
    has(page.headers(), "x-content-type-options", "nosniff");
    assert!(page.headers().get("strict-transport-security").is_none());
}

#[tokio::test]
async fn browsers_get_pages_for_every_fault() {
    let server = Server::start(&[]);
    let browser = async |method: Method, path: &str| {
        let sent = client().request(method, format!("{}{path}", server.site()));
        sent.header("Accept", "text/html,application/xhtml+xml").send().await.expect("a page")
    };
    for (method, path, status) in [
        (Method::GET, "/booking/%FF", 404),
        (Method::POST, "/booking/%FF", 404),
        (Method::GET, "/booking/none/more", 404),
        (Method::GET, "/favicon.ico", 404),
        (Method::DELETE, "/booking", 405),
        (Method::GET, "/login", 405),
    ] {
        let page = browser(method, path).await;
        assert_eq!(page.status().as_u16(), status, "{path}");
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8", "{path}");
        assert!(
            page.headers()["content-security-policy"].to_str().expect("a text").contains("'none'")
        );
        assert!(page.text().await.expect("a text").contains("Erreur"), "{path}");
    }
    let long = client().post(format!("{}/booking", server.site())).body("x".repeat(300 * 1024));
    let long = long.send().await.expect("a page");
    assert_eq!(long.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(long.headers()["content-type"], "text/html; charset=utf-8");
}

#[tokio::test]
async fn who_listens_on_a_network_is_warned() {
    let warned = async |listen: &str, options: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vendor"));
        let server = Server::start_as(command.args(["--listen", listen]).args(options));
        // warnings come before the first line that the server prints; the log is read beside it
        sleep(Duration::from_millis(300)).await;
        ["without --tls", "without --issuer"].map(|text| server.log().contains(text))
    };
    assert_eq!(warned("127.0.0.1:0", &[]).await, [false, false]);
    assert_eq!(warned("0.0.0.0:0", &[]).await, [true, true]);
    let issuer = ["--issuer", "https://sso.example.fr", "--client-id", "agenda"];
    assert_eq!(warned("0.0.0.0:0", &issuer).await, [true, false]);
    let authority = Authority::new("the authority");
    let tls = [&authority.option()[..], &["--pages", "127.0.0.1:0"]].concat();
    assert_eq!(warned("0.0.0.0:0", &tls).await, [false, false]);
    let tls = [&authority.option()[..], &["--pages", "0.0.0.0:0"]].concat();
    assert_eq!(warned("127.0.0.1:0", &tls).await, [false, true]);
}

/// R4 has servers take searches as forms.
#[tokio::test]
async fn searches_may_be_posted() {
    let server = Server::start(&[]);
    let query = practitioners(&[ONE_PLACE]);
    let found = all(&search(&server, "Slot", &query).await, "Slot").len();
    let post = async |path: &str, content_type: &str, body: &str| {
        let sent =
            client().post(format!("{}/{path}", server.base)).header("Content-Type", content_type);
        let answer = sent.body(body.to_owned()).send().await.expect("an answer");
        let status = answer.status().as_u16();
        let body = answer.bytes().await.expect("a body");
        (status, serde_json::from_slice::<Value>(&body).expect("JSON"))
    };
    let form = "application/x-www-form-urlencoded";
    for (path, body) in
        [("Slot/_search", query.clone()), (&*format!("Slot/_search?{query}"), String::new())]
    {
        let (status, bundle) = post(path, form, &body).await;
        assert_eq!((status, &bundle["total"]), (200, &json!(found)));
        assert!(text(&bundle, "/link/0/url").starts_with(&format!("{}/Slot?", server.base)));
    }
    let sos = crate::harness::sos(&[crate::harness::SOS]);
    assert_eq!(post("Schedule/_search", form, &sos).await.0, 200);
    assert_eq!(post("Slot/_search", form, "").await.0, 400);
    let url = format!("{}/Slot/_search", server.base);
    refused(Method::POST, &url, &[("Content-Type", "application/json")], "{}", 415).await;
    let headers = refused(Method::GET, &url, &[], "", 405).await;
    assert_eq!(headers["allow"], "POST");
}
