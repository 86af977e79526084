//! A database whose files or whose disk are not as they should be: what was confirmed is there afterwards, once, and nothing else.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use rusqlite::Connection;

use crate::{
    accounts::{account, create},
    harness::{ONE_PLACE, Server, client, practitioners, refused, run, scratch},
};

const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";

fn options(file: &Path) -> [&str; 2] {
    ["--database", file.to_str().expect("a path")]
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(ending);
    path.into()
}

async fn create_number(server: &Server, number: usize) -> u16 {
    create(server, &account(TECHNICAL, &format!("number-{number}"))).await.0
}

/// An account is refused until later, and a search, too.
async fn refuses_everything(server: &Server) {
    refuses_to_write(server, "refused").await;
    let search = format!("{}/Slot?{}", server.base, practitioners(&[ONE_PLACE]));
    refused(Method::GET, &search, &[], "", 503).await;
    let page = format!("{}/booking?slot=1", server.site());
    let page = client().get(page).header("Cookie", "session=x").send().await.expect("a page");
    assert_eq!(page.status().as_u16(), 503);
}

async fn refuses_to_write(server: &Server, id: &str) {
    let body = account(TECHNICAL, id).to_string();
    let url = format!("{}/Practitioner", server.base);
    refused(Method::POST, &url, &[("Content-Type", "application/fhir+json")], body, 503).await;
}

fn ids(file: &Path) -> Vec<String> {
    let data = Connection::open(file).expect("the database");
    let mut ids = data.prepare("SELECT value FROM account_id ORDER BY value").expect("a query");
    let ids = ids.query_map([], |row| row.get(0)).expect("rows");
    ids.map(|id| id.expect("a text")).collect()
}

/// The server would write on into a file that nobody finds any more, and confirm what is lost with the process.
#[cfg(unix)]
#[tokio::test]
async fn files_that_are_deleted_or_replaced() {
    for ending in ["", "-wal", "-shm"] {
        let directory = scratch("moved");
        let file = directory.join("agenda.db");
        let server = Server::start(&options(&file));
        assert_eq!(create_number(&server, 1).await, 201);
        let (place, away) = (beside(&file, ending), directory.join("away"));
        fs::rename(&place, &away).expect("it goes");
        refuses_everything(&server).await;
        server.logs("deleted, moved or replaced").await;
        fs::copy(&away, &place).expect("a copy");
        refuses_everything(&server).await;
        fs::rename(&away, &place).expect("it is back");
        assert_eq!(create_number(&server, 2).await, 201);
        assert!(!server.log().contains("panicked"), "{}", server.log());
        server.kill();
        let server = Server::start(&options(&file));
        assert_eq!(create_number(&server, 3).await, 201);
        assert_eq!(ids(&file), ["number-1", "number-2", "number-3"], "{ending}");
    }
}

/// No file of the server may grow beyond a bound: for `SQLite` that is what a full disk is.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_disk_that_is_full() {
    let file = scratch("full").join("agenda.db");
    let mut command = Command::new("bash");
    let limited = "trap '' XFSZ; ulimit -S -f 1500 && exec \"$@\"";
    command.args(["-c", limited, "bash", env!("CARGO_BIN_EXE_vendor")]);
    command.args(["--listen", "127.0.0.1:0", "--pages", "127.0.0.1:0"]).args(options(&file));
    let server = Server::start_as(&mut command);
    let mut confirmed = 0;
    while create_number(&server, confirmed).await == 201 {
        confirmed += 1;
        assert!(confirmed < 2000, "it is never full");
    }
    assert!(confirmed > 0);
    for _ in 0..3 {
        refuses_to_write(&server, &format!("number-{confirmed}")).await;
    }
    server.logs("the database failed").await;
    // whoever only looks is served
    let search = format!("{}/Slot?{}", server.base, practitioners(&[ONE_PLACE]));
    let found = client().get(search).send().await.expect("an answer");
    assert_eq!(found.status().as_u16(), 200);
    // somebody makes room
    let other = Connection::open(&file).expect("the database");
    other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("a checkpoint");
    assert_eq!(create_number(&server, confirmed).await, 201);
    assert_eq!(ids(&file).len(), confirmed + 1);
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

/// Bytes of a broken disk: nothing is answered from them, and nobody dies of them.
#[tokio::test]
async fn a_file_that_is_damaged() {
    let file = scratch("damaged").join("agenda.db");
    let server = Server::start(&options(&file));
    assert_eq!(create_number(&server, 1).await, 201);
    let other = Connection::open(&file).expect("the database");
    other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("a checkpoint");
    let whole = fs::read(&file).expect("the file");
    let mut damaged = whole.clone();
    damaged[100..].fill(0xff);
    fs::write(&file, &damaged).expect("damage");
    refuses_everything(&server).await;
    server.logs("DatabaseCorrupt").await;
    assert!(!server.log().contains("panicked"), "{}", server.log());
    // one that starts on it states what is wrong
    server.kill();
    drop(other);
    let (started, printed) = run(&options(&file));
    assert!(
        !started && printed.contains("malformed") && !printed.contains("panicked"),
        "{printed}"
    );
    fs::write(&file, &whole).expect("the file");
    let server = Server::start(&options(&file));
    assert_eq!(create_number(&server, 2).await, 201);
    assert_eq!(ids(&file), ["number-1", "number-2"]);
}

/// Another program has the database for itself, longer than anybody waits.
#[tokio::test]
async fn a_database_that_another_program_keeps() {
    let file = scratch("kept").join("agenda.db");
    let server = Server::start(&options(&file));
    assert_eq!(create_number(&server, 1).await, 201);
    let other = Connection::open(&file).expect("the database");
    other.execute_batch("BEGIN EXCLUSIVE").expect("a lock");
    let began = Utc::now();
    refuses_to_write(&server, "number-2").await;
    assert!(Utc::now() - began < TimeDelta::seconds(4));
    server.logs("DatabaseBusy").await;
    other.execute_batch("COMMIT").expect("no lock");
    assert_eq!(create_number(&server, 2).await, 201);
    assert_eq!(ids(&file), ["number-1", "number-2"]);
}
