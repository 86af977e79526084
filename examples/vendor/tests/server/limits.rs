//! Clients that are slow, silent or many, and a database that somebody holds: nobody else has to wait for them.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use rusqlite::Connection;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, tcp::OwnedReadHalf},
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{
    accounts::account,
    authority::Authority,
    harness::{ONE_PLACE, Server, client, practitioners, scratch},
    regulator::TECHNICAL,
};

fn host(url: &str) -> &str {
    url.split('/').nth(2).expect("a host")
}

/// Parts of a request, after which the client does nothing.
const PARTS: [&str; 3] = [
    "",
    "GET /fhir/metadata HTTP/1.1\r\nHost:",
    "POST /fhir/Practitioner HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
];

/// A connection that was opened for nothing but a part of a request.
async fn half(server: &Server, part: &str) -> TcpStream {
    let mut stream = TcpStream::connect(host(server.site())).await.expect("a connection");
    stream.write_all(part.as_bytes()).await.expect("a part");
    stream
}

/// What comes until the server closes the connection.
async fn read(mut stream: OwnedReadHalf) -> String {
    let mut answer = Vec::new();
    let closed = timeout(Duration::from_secs(20), stream.read_to_end(&mut answer)).await;
    assert!(closed.is_ok(), "it is open still");
    String::from_utf8(answer).expect("a text")
}

#[tokio::test]
async fn connections_on_which_nothing_happens_are_closed() {
    let server = Server::start(&[]);
    let began = Instant::now();
    let mut streams = Vec::new();
    for part in PARTS {
        streams.push(half(&server, part).await);
    }
    // a body that comes on and on, a byte at a time
    let length = PARTS[2].replace("Length: 9", "Length: 999");
    let (drip, mut bytes) = half(&server, &length).await.into_split();
    streams.push(half(&server, "").await);
    let dripping = tokio::spawn(async move {
        while bytes.write_all(b" ").await.is_ok() {
            sleep(Duration::from_millis(500)).await;
        }
    });
    let mut answers = Vec::new();
    for stream in streams.into_iter().map(TcpStream::into_split) {
        answers.push(read(stream.0).await);
        drop(stream.1);
    }
    answers.push(read(drip).await);
    dripping.abort();
    // whoever has sent a whole head is answered
    for answer in [&answers[2], &answers[4]] {
        assert!(
            answer.starts_with("HTTP/1.1 408") && answer.contains("OperationOutcome"),
            "{answer}"
        );
    }
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

/// More silent clients than there are connections: the others are served.
#[cfg(unix)]
#[tokio::test]
async fn silent_clients_stop_nobody() {
    let authority = Authority::new("the authority");
    // with fewer files than there are silent clients
    let start = |options: &[&str]| {
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -n 64 && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_vendor")]);
        command.args(["--listen", "127.0.0.1:0", "--pages", "127.0.0.1:0", "--connections", "16"]);
        Server::start_as(command.args(options))
    };
    let (plain, tls) = (start(&[]), start(&authority.option()));
    for (server, client) in [(&plain, None), (&tls, Some("client"))] {
        for address in
            [server.base.clone() + "/metadata", format!("{}/booking?slot=1", server.site())]
        {
            let mut silent = Vec::new();
            for part in PARTS.into_iter().cycle().take(60) {
                let mut stream = TcpStream::connect(host(&address)).await.expect("a connection");
                let _ = stream.write_all(part.as_bytes()).await;
                silent.push(stream);
            }
            // one whose connections are not older than those
            let client = client.map_or_else(crate::harness::client, |name| authority.client(name));
            let began = Instant::now();
            for _ in 0..3 {
                let answer = client.get(&address).send().await.expect("an answer");
                assert_eq!(answer.status().as_u16(), 200, "{address}");
            }
            assert!(began.elapsed() < Duration::from_secs(3), "{address}: {:?}", began.elapsed());
        }
    }
}

/// A backup, a migration, or somebody with a console has an open write transaction.
#[tokio::test]
async fn a_database_that_is_being_written_is_read_and_nobody_waits_for_long() {
    let file = scratch("locked").join("agenda.db");
    let server = Server::start(&["--database", file.to_str().expect("a path")]);
    let other = Connection::open(&file).expect("the database");
    other.execute_batch("BEGIN IMMEDIATE; DELETE FROM slot").expect("a lock");
    let query = format!("{}/Slot?{}", server.base, practitioners(&[ONE_PLACE]));
    let page = format!("{}/booking?slot=1", server.site());
    let client = client();
    let began = Instant::now();
    let mut reads = JoinSet::new();
    for url in [query, page].into_iter().cycle().take(40) {
        let sent = client.get(url);
        reads.spawn(async move {
            let sent = sent.header("Cookie", "session=x");
            let answer = sent.send().await.expect("an answer");
            (answer.status().as_u16(), answer.text().await.expect("a text"))
        });
    }
    for (status, body) in reads.join_all().await {
        assert!(status == 200 && !body.contains("\"total\":0"), "{status}");
    }
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    // those who write wait for a bounded time, however many they are
    let began = Instant::now();
    let mut writes = JoinSet::new();
    for number in 0..100 {
        let url = format!("{}/Practitioner", server.base);
        let body = account(TECHNICAL, &number.to_string()).to_string();
        let sent = client.post(url).header("Content-Type", "application/json").body(body);
        writes.spawn(async move { sent.send().await.expect("an answer").status().as_u16() });
    }
    assert_eq!(writes.join_all().await, [503; 100]);
    assert!(began.elapsed() < Duration::from_secs(7), "{:?}", began.elapsed());
    other.execute_batch("ROLLBACK").expect("no lock");
    let url = format!("{}/Practitioner", server.base);
    let body = account(TECHNICAL, "1").to_string();
    let sent = client.post(url).header("Content-Type", "application/json").body(body);
    assert_eq!(sent.send().await.expect("an answer").status().as_u16(), 201);
}

/// Sends a request, and gives the head of the answer.
async fn ask(stream: &mut TcpStream, request: &str) -> String {
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("a head"));
    }
    let head = String::from_utf8(head).expect("a text").to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length = length.expect("a length").parse().expect("a number");
    stream.read_exact(&mut vec![0; length]).await.expect("a body");
    head
}

fn closes(head: &str) -> bool {
    head.lines().any(|line| line == "connection: close")
}

/// A client that sent its next request on the connection would lose that.
#[tokio::test]
async fn who_is_refused_before_the_body_is_read_learns_that_the_connection_ends() {
    let server = Server::start(&[]);
    let post = |path: &str, header: &str, length: usize| {
        format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n{header}\r\n{{}}")
    };
    let json = "Content-Type: application/json\r\n";
    let html = "Content-Type: application/json\r\nAccept: text/html\r\n";
    let foreign =
        "Origin: https://elsewhere.test\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let chunked =
        "POST /fhir/none HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n";
    for (status, request) in [
        (413, post("/fhir/Practitioner", json, 300_000)),
        (406, post("/fhir/Practitioner", html, 300)),
        (405, post("/fhir/metadata", json, 300)),
        (404, post("/fhir/none", json, 300)),
        (404, chunked.to_owned()),
        (403, post("/login", foreign, 300)),
    ] {
        let mut stream = half(&server, "").await;
        let head = ask(&mut stream, &request).await;
        assert!(head.starts_with(&format!("http/1.1 {status} ")) && closes(&head), "{head}");
        let mut rest = Vec::new();
        let ended = timeout(Duration::from_secs(3), stream.read_to_end(&mut rest)).await;
        assert!(ended.is_ok() && rest.is_empty(), "{status}: {ended:?}");
    }
    // whoever has sent all that is read goes on
    let mut stream = half(&server, "").await;
    for (status, request) in [
        (400, post("/fhir/Practitioner", json, 2)),
        (404, "GET /fhir/none HTTP/1.1\r\nHost: x\r\n\r\n".to_owned()),
        (400, post("/fhir/Practitioner", json, 0).trim_end_matches("{}").to_owned()),
        (405, "DELETE /fhir/Slot HTTP/1.1\r\nHost: x\r\n\r\n".to_owned()),
        (200, "GET /fhir/metadata HTTP/1.1\r\nHost: x\r\n\r\n".to_owned()),
    ] {
        let head = ask(&mut stream, &request).await;
        assert!(head.starts_with(&format!("http/1.1 {status} ")) && !closes(&head), "{head}");
    }
}
