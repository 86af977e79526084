//! `receive`: clients that take their time, or all the connections there are.

use std::{
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    time::{Duration, Instant},
};

use tokio::time::sleep;

use super::receive::{Reception, client};

/// A reception of so many connections, which waits for a second.
fn reception(connections: &str, more: &[&str]) -> Reception {
    let options = ["--connections", connections, "--patience", "1"];
    Reception::start_with(&[&options[..], more].concat(), client(), None)
}

/// A connection on which something was sent.
fn connection(to: &Reception, sent: &str) -> TcpStream {
    let address = to.platform.base().strip_prefix("http://").expect("an address");
    let mut stream = TcpStream::connect(address.split('/').next().expect("a host"));
    let stream = stream.as_mut().expect("a connection");
    stream.write_all(sent.as_bytes()).expect("it is sent");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time limit");
    stream.try_clone().expect("a connection")
}

/// What comes until the server closes the connection, which it must do in time.
fn rest(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    loop {
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(read) => bytes.extend_from_slice(&part[..read]),
            // closed with something unread
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => break,
            Err(error) => panic!("the connection stays open: {error}"),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

const HALF_A_HEAD: &str = "GET /bookings HTTP/1.1\r\nHost: ";
const HALF_A_BODY: &str = "POST /fhir/v1/Appointment HTTP/1.1\r\nHost: a\r\nContent-Type: application/fhir+json\r\n\
    Content-Length: 100\r\n\r\n{";
const WHOLE: &str = "GET /bookings HTTP/1.1\r\nHost: a\r\n\r\n";

#[tokio::test]
async fn whoever_sends_nothing_is_not_waited_for() {
    let reception = reception("3", &[]);
    assert_eq!(rest(connection(&reception, "")), "");
    assert_eq!(rest(connection(&reception, HALF_A_HEAD)), "");
    let answer = rest(connection(&reception, HALF_A_BODY));
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(answer.contains("OperationOutcome"), "{answer}");
    // between two requests
    let answer = rest(connection(&reception, WHOLE));
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
}

/// A byte now and then is no progress.
#[tokio::test]
async fn slow_headers_and_bodies_end_too() {
    let reception = reception("3", &[]);
    for begun in [HALF_A_HEAD, HALF_A_BODY] {
        let mut stream = connection(&reception, begun);
        let began = Instant::now();
        while stream.write_all(b"a").is_ok() {
            assert!(began.elapsed() < Duration::from_secs(10), "{begun}");
            sleep(Duration::from_millis(200)).await;
        }
    }
}

#[tokio::test]
async fn others_are_served_when_connections_are_taken() {
    let reception = reception("3", &[]);
    for begun in ["", HALF_A_HEAD, HALF_A_BODY] {
        let taken: Vec<_> = (0..9).map(|_| connection(&reception, begun)).collect();
        let began = Instant::now();
        assert_eq!(reception.bookings().await, "");
        assert!(began.elapsed() < Duration::from_secs(10), "{begun}: {:?}", began.elapsed());
        drop(taken);
    }
}

/// Who asks and does not take the answers has a full connection, at which the server can do nothing but wait.
#[tokio::test]
async fn whoever_takes_no_answers_is_not_waited_for() {
    let reception = reception("1", &["--max-age", "1"]);
    let mut greedy = connection(&reception, "");
    greedy.set_write_timeout(Some(Duration::from_millis(500))).expect("a time limit");
    let many = WHOLE.repeat(1000);
    while greedy.write_all(many.as_bytes()).is_ok() {}
    let began = Instant::now();
    assert_eq!(reception.bookings().await, "");
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_connection_ends_at_its_age() {
    let reception = reception("3", &["--max-age", "1"]);
    let mut stream = connection(&reception, WHOLE);
    let began = Instant::now();
    let mut part = [0; 4096];
    while stream.read(&mut part).is_ok_and(|read| read > 0) {
        assert!(began.elapsed() < Duration::from_secs(10));
        sleep(Duration::from_millis(300)).await;
        // an error: it is closed
        let _ = stream.write_all(WHOLE.as_bytes());
    }
    assert!(began.elapsed() >= Duration::from_millis(900), "{:?}", began.elapsed());
}

/// Sends a request, and gives the head of the answer.
fn ask(stream: &mut TcpStream, request: &str) -> String {
    stream.write_all(request.as_bytes()).expect("it is sent");
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).expect("a head");
        head.extend(byte);
    }
    let head = String::from_utf8(head).expect("a text").to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length = length.expect("a length").parse().expect("a number");
    stream.read_exact(&mut vec![0; length]).expect("a body");
    head
}

fn closes(head: &str) -> bool {
    head.lines().any(|line| line == "connection: close")
}

/// A client that sent its next request on the connection would lose that.
#[tokio::test]
async fn who_is_refused_before_the_body_is_read_learns_that_the_connection_ends() {
    let reception = Reception::start(None);
    let post = |path: &str, length: usize| {
        format!(
            "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/fhir+json\r\nContent-Length: {length}\r\n\r\n{{}}"
        )
    };
    let get = "GET /none HTTP/1.1\r\nHost: a\r\n\r\n";
    let put = "PUT /fhir/v1/Appointment HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n";
    let chunked = "POST /none HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n";
    for (status, request) in [
        (413, post("/fhir/v1/Appointment", 300_000)),
        (404, post("/none", 300)),
        (404, chunked.to_owned()),
        (405, post("/bookings", 300)),
    ] {
        let mut stream = connection(&reception, "");
        let head = ask(&mut stream, &request);
        assert!(head.starts_with(&format!("http/1.1 {status} ")) && closes(&head), "{head}");
        let began = Instant::now();
        assert_eq!(rest(stream), "");
        assert!(began.elapsed() < Duration::from_secs(5), "{status}");
    }
    // whoever has sent all that is read goes on
    let mut stream = connection(&reception, "");
    for (status, request) in [
        (400, post("/fhir/v1/Appointment", 2)),
        (404, get.to_owned()),
        (415, put.to_owned()),
        (200, WHOLE.to_owned()),
    ] {
        let head = ask(&mut stream, &request);
        assert!(head.starts_with(&format!("http/1.1 {status} ")) && !closes(&head), "{head}");
    }
}

#[tokio::test]
async fn heads_are_bounded() {
    let reception = reception("3", &[]);
    let long = "a".repeat(1_000_000);
    for head in [
        format!("GET /bookings?{long} HTTP/1.1\r\nHost: a\r\n\r\n"),
        format!("GET /bookings HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n"),
    ] {
        let mut stream = connection(&reception, "");
        // an error: it was closed before
        let _ = stream.write_all(head.as_bytes());
        let answer = rest(stream);
        assert!(!answer.contains(" 200 "), "{answer}");
    }
    assert_eq!(reception.bookings().await, "");
}

#[cfg(unix)]
#[tokio::test]
async fn the_server_ends_whatever_is_running() {
    for signal in ["INT", "TERM"] {
        let mut reception = reception("3", &[]);
        let open = [connection(&reception, HALF_A_HEAD), connection(&reception, HALF_A_BODY)];
        // the next request of this one may come
        assert_eq!(reception.bookings().await, "");
        let began = Instant::now();
        let process = reception.process.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &process]).status();
        assert!(sent.expect("it runs").success());
        let ended = loop {
            if let Some(status) = reception.process.try_wait().expect("a process") {
                break status;
            }
            assert!(began.elapsed() < Duration::from_secs(10), "{signal}");
            sleep(Duration::from_millis(50)).await;
        };
        assert!(ended.success(), "{signal}: {ended}");
        drop(open);
    }
}
