//! What older releases have kept is still there: their tables, and rows that break a rule of today.

use rusqlite::Connection;
use serde_json::Value;

use crate::{
    accounts::{account, create},
    harness::{Server, scratch},
    platform::{Mood, Platform},
    regulator::{Regulator, TECHNICAL, UUID, free, with_account},
};

fn file() -> String {
    scratch("stored").join("agenda.db").to_str().expect("a path").to_owned()
}

/// Changes the JSON of the rows of a table.
fn change(file: &str, table: &str, column: &str, change: impl Fn(&mut Value)) {
    let data = Connection::open(file).expect("the database");
    let text: String = data
        .query_row(&format!("SELECT {column} FROM {table}"), [], |row| row.get(0))
        .expect("one row");
    let mut value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    let update = format!("UPDATE {table} SET {column} = ?");
    assert_eq!(data.execute(&update, [value.to_string()]).expect("an update"), 1);
}

#[tokio::test]
async fn rows_that_break_a_rule_of_today_stay() {
    let (platform, address) = Platform::start().await;
    let file = file();
    let server = with_account(&["--database", &file]).await;
    let (slot, comment) = free(&server).await.remove(0);
    let booking = Regulator::arrive(&server, &comment).await.book(&server, &slot).await;
    drop(server);
    // as if a rule were new: no profile, no name; nor an address that is computed as it is today
    change(&file, "account", "resource", |account| {
        account
            .as_object_mut()
            .expect("an object")
            .retain(|name, _| name != "meta" && name != "name");
    });
    let data = Connection::open(&file).expect("the database");
    data.execute("UPDATE account SET email = 'as it was folded then'", []).expect("an update");
    change(&file, "booking", "appointment", |appointment| {
        appointment.as_object_mut().expect("an object").remove("meta");
    });

    platform.be(Mood { is_lax: true, ..Mood::default() });
    let server = Server::start(&["--database", &file, "--platform", &address]);
    // the account has its id, and its user comes in
    assert_eq!(create(&server, &account(TECHNICAL, UUID)).await.0, 422);
    let comment = free(&server).await.remove(0).1;
    let regulator = Regulator::arrive(&server, &comment).await;
    // the booking is sent, shown and changed; what is changed keeps the rules of today
    platform.sees(1).await;
    assert_eq!(platform.booking()["meta"], Value::Null);
    let id = booking.rsplit('/').next().expect("an id");
    let booking = format!("{}/booking/{id}", server.site());
    assert!(regulator.see(&booking).await.1.contains("réservé"));
    platform.be(Mood::default());
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    platform.sees(2).await;
    assert_eq!(platform.booking()["status"], "cancelled");
    assert_ne!(platform.booking()["meta"], Value::Null);
}

/// The tables of the first release, as far as they have changed, with a booking that was not sent.
const FIRST: &str = "
    PRAGMA foreign_keys = FALSE;
    CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT, active INTEGER NOT NULL, email TEXT NOT NULL, resource TEXT NOT NULL
    );
    CREATE TABLE account_id (
        account INTEGER NOT NULL REFERENCES account, system TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (account, system, value)
    );
    CREATE TABLE session (
        token TEXT PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, expires TEXT NOT NULL
    );
    CREATE TABLE booking (
        id TEXT PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, flow TEXT NOT NULL, appointment TEXT NOT NULL
    );
    CREATE TABLE outbox (
        booking TEXT PRIMARY KEY REFERENCES booking, version INTEGER NOT NULL DEFAULT 1,
        is_told INTEGER NOT NULL DEFAULT FALSE, is_new INTEGER NOT NULL DEFAULT TRUE,
        attempts INTEGER NOT NULL DEFAULT 0, due TEXT NOT NULL, refused TEXT
    );
    CREATE TABLE login (
        state TEXT PRIMARY KEY, nonce TEXT NOT NULL, verifier TEXT NOT NULL, slot INTEGER NOT NULL, expires TEXT NOT NULL
    );
    INSERT INTO session VALUES ('a token', 1, '2099-01-01 00:00:00+00:00');";

#[tokio::test]
async fn a_database_of_the_first_release_is_taken_over() {
    let (platform, address) = Platform::start().await;
    // rows as the server makes them
    let made = file();
    let server = with_account(&["--database", &made]).await;
    let (slot, comment) = free(&server).await.remove(0);
    Regulator::arrive(&server, &comment).await.book(&server, &slot).await;
    drop(server);
    let old = file();
    let data = Connection::open(&old).expect("a database");
    data.execute_batch(FIRST).expect("tables");
    data.execute("ATTACH ? AS made", [&made]).expect("the other one");
    data.execute_batch(
        "INSERT INTO main.account SELECT * FROM made.account;
         INSERT INTO main.account_id SELECT * FROM made.account_id;
         INSERT INTO main.booking SELECT * FROM made.booking;
         INSERT INTO main.outbox (booking, due) SELECT booking, due FROM made.outbox;
         UPDATE main.account SET email = 'S.Loridon@Example.fr'",
    )
    .expect("rows");
    drop(data);

    let server = Server::start(&["--database", &old, "--platform", &address]);
    platform.sees(1).await;
    assert_eq!(platform.booking()["status"], "booked");
    let comment = free(&server).await.remove(0).1;
    Regulator::arrive(&server, &comment).await;
    // tokens are hashed now: one that was kept as it was opens nothing
    let page = reqwest::Client::new().get(&comment).header("Cookie", "session=a token");
    let page = page.send().await.expect("a page").text().await.expect("a text");
    assert!(page.contains("Connexion"), "{page}");
    drop(server);
    let data = Connection::open(&old).expect("a database");
    data.execute_batch("PRAGMA user_version = 99").expect("a later release");
    let (started, text) = crate::harness::run(&["--listen", "127.0.0.1:0", "--database", &old]);
    assert!(!started && text.contains("found version 99"), "{text}");
}
