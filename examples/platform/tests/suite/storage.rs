//! A database whose files or whose disk are not as they should be: what was confirmed is there afterwards, once, and nothing else.

use std::fs;

use super::receive::{Reception, appointment, database};

/// The server would write on into a file that nobody finds any more, and confirm what is lost with the process.
#[cfg(unix)]
#[tokio::test]
async fn files_that_are_deleted_or_replaced() {
    for end in ["db", "db-wal", "db-shm"] {
        let file = database(&format!("moved-{end}"));
        let reception = Reception::start(Some(&file));
        let send = async |number: u32| {
            let sent = reception.send(&appointment(number).create(&reception.platform)).await;
            (sent.0, sent.2.len())
        };
        assert_eq!(send(1).await, (201, 0));
        let (place, away) = (file.with_extension(end), file.with_extension("away"));
        fs::rename(&place, &away).expect("it goes");
        assert_eq!(send(2).await, (503, 0));
        assert!(reception.bookings().await.contains("OperationOutcome"));
        fs::copy(&away, &place).expect("a copy");
        assert_eq!(send(2).await, (503, 0));
        fs::rename(&away, &place).expect("it is back");
        assert_eq!(send(2).await, (201, 0));
        drop(reception);
        let reception = Reception::start(Some(&file));
        assert_eq!(reception.bookings().await.lines().count(), 2, "{end}");
    }
}

/// No file of the server may grow beyond a bound: for `SQLite` that is what a full disk is.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_disk_that_is_full() {
    use std::process::Command;

    let file = database("full");
    let mut command = Command::new("bash");
    let limited = "trap '' XFSZ; ulimit -S -f 300 && exec \"$@\"";
    command.args(["-c", limited, "bash", env!("CARGO_BIN_EXE_platform"), "receive"]);
    let reception = Reception::start_as(command.arg("--database").arg(&file));
    let send = async |number: u32| {
        reception.send(&appointment(number).create(&reception.platform)).await.0
    };
    let mut confirmed = 0;
    while send(confirmed).await == 201 {
        confirmed += 1;
        assert!(confirmed < 900, "it is never full");
    }
    assert!(confirmed > 0);
    for _ in 0..3 {
        assert_eq!(send(confirmed).await, 503);
    }
    let is_listed = async |count: u32| {
        assert_eq!(
            reception.bookings().await.lines().count(),
            usize::try_from(count).expect("few")
        );
    };
    is_listed(confirmed).await;
    // somebody makes room
    let other = rusqlite::Connection::open(&file).expect("the database");
    other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("a checkpoint");
    assert_eq!(send(confirmed).await, 201);
    is_listed(confirmed + 1).await;
}

/// Bytes of a broken disk: nothing is answered from them, and nobody dies of them.
#[tokio::test]
async fn a_file_that_is_damaged() {
    let file = database("damaged");
    let reception = Reception::start(Some(&file));
    let first = |reception: &Reception| appointment(1).create(&reception.platform);
    assert_eq!(reception.send(&first(&reception)).await.0, 201);
    let other = rusqlite::Connection::open(&file).expect("the database");
    other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("a checkpoint");
    let whole = fs::read(&file).expect("the file");
    let mut damaged = whole.clone();
    damaged[100..].fill(0xff);
    fs::write(&file, &damaged).expect("damage");
    for _ in 0..2 {
        assert_eq!(reception.send(&first(&reception)).await.0, 503);
        assert!(reception.bookings().await.contains("OperationOutcome"));
    }
    drop(reception);
    drop(other);
    fs::write(&file, &whole).expect("the file");
    let reception = Reception::start(Some(&file));
    assert_eq!(reception.send(&first(&reception)).await.0, 200);
    assert_eq!(reception.bookings().await.lines().count(), 1);
}
