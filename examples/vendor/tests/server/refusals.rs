//! Wrong requests are refused with an `OperationOutcome`.

use reqwest::Method;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::harness::{ONE_PLACE, Server, client, practitioners, refused, scratch};

#[tokio::test]
async fn requests_that_cannot_be_served() {
    let server = Server::start(&[]);
    let at = |path: &str| format!("{}{path}", server.base);
    let good = at(&format!("/Slot?{}", practitioners(&[ONE_PLACE])));
    let many: Vec<_> = (0..26).map(|number| format!("8101{number:08}")).collect();
    let many = at(&format!(
        "/Slot?{}",
        practitioners(&many.iter().map(String::as_str).collect::<Vec<_>>())
    ));
    let get = Method::GET;
    for (url, headers, status) in [
        (at("/Patient"), &[][..], 404),
        (at("/Slot/slot-1"), &[], 404),
        (format!("{}/elsewhere", server.site()), &[], 404),
        (at("/Slot"), &[], 400),
        (at("/Slot?start=yesterday&status=busy"), &[], 400),
        (at("/Schedule?status=free"), &[], 400),
        (many, &[], 400),
        (good.clone(), &[("Accept", "text/html")], 406),
        (format!("{good}&_format=xml"), &[], 406),
    ] {
        refused(get.clone(), &url, headers, "", status).await;
    }
    for (method, path, allowed) in [
        (Method::POST, "/Slot", "GET,HEAD"),
        (Method::DELETE, "/Schedule/", "GET,HEAD"),
        (Method::DELETE, "/Practitioner", "POST,PUT"),
        (Method::PUT, "/metadata", "GET,HEAD"),
    ] {
        let headers = refused(method, &at(path), &[], "", 405).await;
        assert_eq!(headers["allow"], allowed);
    }
    let json = [("Content-Type", "application/json")];
    let at = at("/Practitioner");
    refused(Method::POST, &at, &json, "no JSON", 400).await;
    refused(Method::POST, &at, &json, "{\"resourceType\": \"Patient\"}", 400).await;
    refused(Method::PUT, &at, &json, "{\"resourceType\": \"Practitioner\"}", 400).await;
    refused(Method::POST, &at, &json, "{\"resourceType\": \"Practitioner\"}", 422).await;
    refused(Method::POST, &at, &[("Content-Type", "text/plain")], "no JSON", 415).await;
    refused(Method::POST, &at, &json, " ".repeat(300 * 1024), 413).await;
    refused(Method::POST, &at, &[("Accept", "text/html")], "{}", 406).await;
    // the format in the query overrides the header
    let format = format!("{good}&_format=json");
    let answer = client().get(&format).header("Accept", "application/fhir+xml").send().await;
    assert_eq!(answer.expect("an answer").status(), 200);
    // it is there all the same
    assert!(client().get(&good).send().await.expect("an answer").status().is_success());
}

/// Nor anything else that the sender chooses.
#[tokio::test]
async fn a_method_that_http_does_not_define_is_not_logged() {
    let server = Server::start(&[]);
    let url = format!("{}/LORIDON?LORIDON", server.site());
    let method = Method::from_bytes(b"LORIDON").expect("a method");
    let sent = client().request(method, url).header("LORIDON", "LORIDON").send().await;
    assert_eq!(sent.expect("an answer").status().as_u16(), 404);
    server.logs("(another method) (no such path) 404").await;
    refused(Method::PATCH, &format!("{}/Slot", server.base), &[], "", 405).await;
    server.logs("PATCH /fhir/Slot 405").await;
    assert!(!server.log().contains("LORIDON"), "{}", server.log());
}

/// What hyper holds of an address, in bytes; nothing of it can be set.
const LONGEST: usize = 65_534;

/// Asks for an address of so many bytes, and gives the status and the body. Clients do not send addresses that long.
async fn ask_at_length(server: &Server, bytes: usize) -> (String, String) {
    let path = "/fhir/Slot?status=free&x=";
    let host = server.site().split('/').nth(2).expect("a host");
    let mut stream = TcpStream::connect(host).await.expect("a connection");
    let filled = "x".repeat(bytes - path.len());
    let head = format!("GET {path}{filled} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    // it may be refused before it was sent
    let _ = stream.write_all(head.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8(answer).expect("a text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
    (head.lines().next().expect("a line").to_owned(), body.to_owned())
}

#[tokio::test]
async fn long_addresses() {
    let server = Server::start(&[]);
    let (status, body) = ask_at_length(&server, LONGEST).await;
    assert_eq!(status, "HTTP/1.1 400 Bad Request");
    assert!(body.contains("OperationOutcome") && body.contains("missing-start"), "{body:.300}");
    let (status, body) = ask_at_length(&server, LONGEST + 1).await;
    assert_eq!((status.as_str(), body.as_str()), ("HTTP/1.1 414 URI Too Long", ""));
    let (status, body) = ask_at_length(&server, 500_000).await;
    assert_eq!(
        (status.as_str(), body.as_str()),
        ("HTTP/1.1 431 Request Header Fields Too Large", "")
    );
    // it is there all the same
    refused(Method::GET, &format!("{}/Slot", server.base), &[], "", 400).await;
}

#[tokio::test]
async fn the_database_is_down() {
    let file = scratch("down").join("agenda.db");
    let server = Server::start(&["--database", file.to_str().expect("a path")]);
    let slots = format!("{}/Slot?{}", server.base, practitioners(&[ONE_PLACE]));
    assert!(client().get(&slots).send().await.expect("an answer").status().is_success());
    // somebody has broken it
    let other = rusqlite::Connection::open(&file).expect("the file");
    other.execute_batch("ALTER TABLE slot RENAME TO lost; DROP TABLE session").expect("a change");
    refused(Method::GET, &slots, &[], "", 503).await;
    let page = format!("{}/booking?slot=1", server.site());
    let answer = client().get(&page).header("Cookie", "session=x").send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 503);
}
