//! Delivery of bookings to a platform that is slow, broken or behind such a gateway: no booking is lost, doubled or out of date.

use std::{process::Command, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Method;
use rusqlite::Connection;
use tokio::{
    net::TcpListener,
    time::{Instant, sleep},
};

use crate::{
    harness::{Server, run, scratch},
    platform::{Mood, Platform},
    regulator::{Regulator, free, with_account},
};

/// The time limit of an attempt, in seconds.
const ATTEMPT: f64 = 7.0;
/// How long a booking is reserved for one, without `--settle`.
const LEASE: f64 = ATTEMPT + 5.0;

async fn with_regulator(server: &Server) -> (Regulator, Vec<String>) {
    let slots = free(server).await;
    let regulator = Regulator::arrive(server, &slots[0].1).await;
    (regulator, slots.into_iter().map(|slot| slot.0).collect())
}

fn file() -> String {
    scratch("delivery").join("agenda.db").to_str().expect("a path").to_owned()
}

/// A platform that takes longer than the server waits, and does not look for a booking with the same id when it creates one.
#[tokio::test]
async fn a_slow_platform_gets_no_booking_twice() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address, "--settle", "8"]).await;
    platform.be(Mood::takes(Duration::from_secs(12)));
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    platform.be(Mood::default());
    // a change does not overtake the creation either
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    assert_eq!(platform.sees(2).await, [(Method::POST, 201), (Method::PUT, 200)]);
    assert!(platform.pause_before(1) > ATTEMPT + 7.5, "{}", platform.pause_before(1));
    assert_eq!(platform.booking()["status"], "cancelled");
    assert!(regulator.see(&booking).await.1.contains("La plateforme SAS en est informée."));
}

/// An older version that is carried out after a later one does not stay.
#[tokio::test]
async fn a_late_older_version_does_not_win() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address, "--settle", "8"]).await;
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    platform.be(Mood::takes(Duration::from_secs(12)));
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={}", slots[1])).await.0, 303);
    platform.sees(2).await;
    platform.be(Mood::default());
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    // at once, as the platform knows the booking
    platform.sees(3).await;
    assert!(platform.pause_before(2) < ATTEMPT + 2.0);
    assert_eq!(platform.booking()["status"], "cancelled");
    assert!(regulator.see(&booking).await.1.contains("en sera informée"), "it is not certain yet");
    // the move is carried out, and the server sends the cancellation again
    sleep(Duration::from_secs(6)).await;
    assert_eq!(platform.booking()["status"], "booked");
    let requests = platform.sees(4).await;
    assert_eq!(requests[1..], [(Method::PUT, 200), (Method::PUT, 200), (Method::PUT, 200)]);
    assert_eq!(platform.booking()["status"], "cancelled");
    assert!(regulator.see(&booking).await.1.contains("La plateforme SAS en est informée."));
}

#[tokio::test]
async fn two_servers_on_one_database_send_once() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let options = ["--database", &file, "--platform", &address];
    let server = with_account(&options).await;
    let _other = Server::start(&options);
    platform.be(Mood::takes(Duration::from_secs(4)));
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    // it is sent after the booking, not beside it
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    assert_eq!(platform.sees(2).await, [(Method::POST, 201), (Method::PUT, 200)]);
    sleep(Duration::from_secs(5)).await;
    assert_eq!(platform.requests().len(), 2);
    assert_eq!(platform.booking()["status"], "cancelled");
}

/// A server that is killed in an attempt: nobody knows what became of it, so that the next one waits.
#[tokio::test]
async fn an_attempt_that_was_killed_is_not_repeated_at_once() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let options = ["--database", &file, "--platform", &address, "--settle", "1"];
    let server = with_account(&options).await;
    platform.be(Mood::takes(Duration::from_secs(5)));
    let (regulator, slots) = with_regulator(&server).await;
    regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    server.kill();
    platform.be(Mood::default());
    let _server = Server::start(&options);
    assert_eq!(platform.sees(2).await, [(Method::POST, 201), (Method::PUT, 200)]);
    assert!(platform.pause_before(1) > ATTEMPT, "{}", platform.pause_before(1));
    platform.booking();
}

/// One that is stopped waits for the current attempt: the next one has nothing to send.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stops_ends_its_attempt() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let options = ["--database", &file, "--platform", &address];
    let mut server = with_account(&options).await;
    platform.be(Mood::takes(Duration::from_secs(3)));
    let (regulator, slots) = with_regulator(&server).await;
    regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    let id = server.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().expect("it runs").success());
    assert_eq!(server.wait(), Some(0));
    let data = Connection::open(&file).expect("the database");
    let state = "SELECT is_delivered AND lease IS NULL FROM outbox";
    assert!(data.query_row(state, [], |row| row.get::<_, bool>(0)).expect("a row"));
}

#[tokio::test]
async fn pauses_count_from_the_end_of_an_attempt() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    platform.be(Mood { takes: Duration::from_secs(3), ..Mood::refuses(503) });
    let (regulator, slots) = with_regulator(&server).await;
    regulator.book(&server, &slots[0]).await;
    platform.sees(2).await;
    assert!(platform.pause_before(1) >= 5.0, "{}", platform.pause_before(1));
}

#[tokio::test]
async fn what_never_left_is_still_a_creation() {
    // nobody listens there yet
    let address = TcpListener::bind("127.0.0.1:0").await.and_then(|socket| socket.local_addr());
    let address = address.expect("an address").to_string();
    let server = with_account(&["--platform", &format!("http://{address}/fhir")]).await;
    let (regulator, slots) = with_regulator(&server).await;
    regulator.book(&server, &slots[0]).await;
    server.logs("not sent: connection refused").await;
    let (platform, _) = Platform::start_at(&address).await;
    assert_eq!(platform.sees(1).await, [(Method::POST, 201)]);
}

/// Times that a clock wrote that was three days ahead: what looks like an attempt that was killed waits as long as after one.
#[tokio::test]
async fn a_clock_that_was_ahead_delays_by_no_more_than_a_lease() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let server = with_account(&["--database", &file]).await;
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    let data = Connection::open(&file).expect("the database");
    let ahead = Utc::now() + TimeDelta::days(3);
    let columns = "due = ?1, lease = 'x', lease_until = ?1, unclear_until = ?1";
    let changed = data.execute(&format!("UPDATE outbox SET {columns}"), [ahead]);
    assert_eq!(changed.expect("an update"), 1);
    drop(server);
    let began = Instant::now();
    let options = ["--database", &file, "--platform", &address, "--settle", "1"];
    let server = Server::start(&options);
    let booking = booking.rsplit('/').next().expect("an id");
    let page = format!("{}/booking/{booking}", server.site());
    assert_eq!(regulator.see(&page).await.0, 200);
    // a session that such a clock opened would last for days
    data.execute("UPDATE session SET expires = ?", [ahead]).expect("an update");
    assert_eq!(regulator.see(&page).await.0, 403);
    assert_eq!(platform.sees(1).await, [(Method::POST, 201)]);
    let waited = began.elapsed().as_secs_f64();
    assert!(waited > LEASE && waited < LEASE + 1.0 + 3.0, "{waited}");
}

/// Writes an end as if the clock had been set back by five minutes since.
fn set_clock_back(file: &str, column: &str) {
    let data = Connection::open(file).expect("the database");
    let read = format!("SELECT {column} FROM outbox");
    let end: DateTime<Utc> = data.query_row(&read, [], |row| row.get(0)).expect("a time");
    let later = format!("UPDATE outbox SET {column} = ?");
    assert_eq!(data.execute(&later, [end + TimeDelta::minutes(5)]), Ok(1));
}

/// A change does not go out before the creation that was not answered, which would make a second booking of it.
#[tokio::test]
async fn a_clock_that_is_set_back_ends_no_unclear_time() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let server =
        with_account(&["--database", &file, "--platform", &address, "--settle", "8"]).await;
    platform.be(Mood::takes(Duration::from_secs(12)));
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    platform.be(Mood::default());
    server.logs("it may have been carried out").await;
    sleep(Duration::from_millis(200)).await;
    set_clock_back(&file, "unclear_until");
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    assert_eq!(platform.sees(2).await, [(Method::POST, 201), (Method::PUT, 200)]);
    let pause = platform.pause_before(1);
    assert!(pause > ATTEMPT + 7.5 && pause < ATTEMPT + 12.0, "{pause}");
    assert_eq!(platform.booking()["status"], "cancelled");
}

#[tokio::test]
async fn a_clock_that_is_set_back_ends_no_lease() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let options = ["--database", &file, "--platform", &address, "--settle", "1"];
    let server = with_account(&options).await;
    platform.be(Mood::takes(Duration::from_secs(5)));
    let (regulator, slots) = with_regulator(&server).await;
    regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    server.kill();
    platform.be(Mood::default());
    set_clock_back(&file, "lease_until");
    let _server = Server::start(&options);
    assert_eq!(platform.sees(2).await, [(Method::POST, 201), (Method::PUT, 200)]);
    let pause = platform.pause_before(1);
    assert!(pause > LEASE && pause < LEASE + 1.0 + 4.0, "{pause}");
    platform.booking();
}

/// The last version is sent once more, as without it.
#[tokio::test]
async fn a_clock_that_is_set_back_lets_no_late_version_win() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let server =
        with_account(&["--database", &file, "--platform", &address, "--settle", "8"]).await;
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    platform.sees(1).await;
    platform.be(Mood::takes(Duration::from_secs(12)));
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={}", slots[1])).await.0, 303);
    platform.sees(2).await;
    platform.be(Mood::takes(Duration::from_secs(2)));
    server.logs("it may have been carried out").await;
    sleep(Duration::from_millis(200)).await;
    set_clock_back(&file, "unclear_until");
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    // and once more while the request runs
    platform.sees(3).await;
    platform.be(Mood::default());
    set_clock_back(&file, "unclear_until");
    platform.sees(4).await;
    assert!(platform.pause_before(3) < 13.0, "{}", platform.pause_before(3));
    assert_eq!(platform.booking()["status"], "cancelled");
    // and no more often
    sleep(Duration::from_secs(10)).await;
    assert_eq!(platform.requests().len(), 4);
}

/// A page of a proxy, an empty answer, a part of one: nothing confirms that the booking was created.
#[tokio::test]
async fn a_success_that_is_none_is_not_believed() {
    for (status, page) in [
        (200, ("text/html", "<html>maintenance</html>")),
        (200, ("application/json", "{\"ok\": true}")),
        (204, ("text/plain", "")),
        (206, ("application/fhir+json", "{\"resourceType\": \"Appoint")),
    ] {
        let (platform, address) = Platform::start().await;
        let server = with_account(&["--platform", &address]).await;
        platform.be(Mood { page: Some(page), ..Mood::refuses(status) });
        let (regulator, slots) = with_regulator(&server).await;
        let booking = regulator.book(&server, &slots[0]).await;
        platform.sees(1).await;
        assert!(regulator.see(&booking).await.1.contains("en sera informée"), "{status} {page:?}");
        assert!(!server.log().contains("maintenance"), "{}", server.log());
        platform.be(Mood::default());
        assert_eq!(platform.sees(2).await[1], (Method::PUT, 201));
        platform.booking();
        assert!(regulator.see(&booking).await.1.contains("La plateforme SAS en est informée."));
    }
}

/// Statuses of gateways, and of a platform that is being installed: the booking stays to be sent, and a command sends it.
#[tokio::test]
async fn what_a_gateway_refuses_is_not_lost() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let server = with_account(&["--platform", &address, "--database", &file]).await;
    platform.be(Mood::refuses(404));
    let (regulator, slots) = with_regulator(&server).await;
    let booking = regulator.book(&server, &slots[0]).await;
    let id = booking.rsplit('/').next().expect("an id").to_owned();
    let data = Connection::open(&file).expect("the database");
    for (requests, status) in (1..).zip([404, 301, 302, 307, 401, 403, 407]) {
        assert_eq!(platform.sees(requests).await.len(), requests, "{status}");
        server.logs(&format!("status {}", platform.requests()[requests - 1].1)).await;
        // with a long pause
        sleep(Duration::from_millis(200)).await;
        let due = "SELECT due FROM outbox WHERE lease IS NULL";
        let due = data.query_row(due, [], |row| row.get::<_, DateTime<Utc>>(0)).expect("a time");
        assert!(due > Utc::now() + TimeDelta::seconds(500), "{status}: {due}");
        assert!(regulator.see(&booking).await.1.contains("en sera informée"), "{status}");
        platform.be(Mood::refuses(status));
        let (done, text) = run(&["resend", "--database", &file, &id]);
        assert!(done && text.contains('1'), "{text}");
    }
    assert!(server.log().contains("ERROR"), "{}", server.log());
    platform.sees(8).await;
    // one that was refused for good is sent again, too
    platform.be(Mood::refuses(422));
    assert!(run(&["resend", "--database", &file]).0);
    platform.sees(9).await;
    server.logs("status 422").await;
    sleep(Duration::from_millis(200)).await;
    assert!(regulator.see(&booking).await.1.contains("refusé"));
    platform.be(Mood::default());
    assert!(run(&["resend", "--database", &file]).0);
    assert_eq!(platform.sees(10).await[9].0, Method::PUT);
    platform.booking();
    // nothing is left, and nothing is made of a wrong id or file
    let (done, text) = run(&["resend", "--database", &file]);
    assert!(done && text.contains('0'), "{text}");
    assert!(!run(&["resend", "--database", &file, "none"]).0);
    assert!(!run(&["resend", "--database", &format!("{file}.none")]).0);
}

/// A proxy of the environment is nobody to send bookings to.
#[tokio::test]
async fn bookings_go_through_no_proxy() {
    let (platform, address) = Platform::start().await;
    let proxy = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let there = format!("http://{}", proxy.local_addr().expect("an address"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_vendor"));
    command.args(["--listen", "127.0.0.1:0", "--platform", &address]);
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"] {
        command.env(name, &there);
    }
    let server = Server::start_as(&mut command);
    crate::regulator::open_account(&server).await;
    let (regulator, slots) = with_regulator(&server).await;
    regulator.book(&server, &slots[0]).await;
    let began = Instant::now();
    tokio::select! {
        _ = platform.sees(1) => {}
        _ = proxy.accept() => panic!("a booking went to the proxy after {:?}", began.elapsed()),
    }
}
