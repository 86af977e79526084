//! `receive`.

use std::{fs, time::Duration};

use fhir_sas::hub::{AppointmentState, ClientId, KnownError, MAX_MESSAGE, Queue};
use tokio::time::sleep;

use super::run::{
    Hub, Platform, Scratch, Software, appointment, id, log_of, lrm, output, platform, samu, soon,
};

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_from_its_creation_to_its_end() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(0));
    let database = scratch.path("lrm.db");
    let _software = Software::start(&hub.url, &samu(0), &database, &[]);
    let platform = Platform::connect(&hub.url, own.clone(), samu(0)).await;
    let mut one = appointment("one");
    platform.publish(&platform.envelope(1, one.create().expect("one"), 0)).await;
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 1), None));
    let list = ["list", "--database", &database];
    assert_eq!(
        output(&list),
        "2090-03-06 09:00  booked     810002909371  MARTIN Claire  at -  by LORIDON Sébastien  file -  one\n"
    );
    output(&["attach", "--database", &database, "--file", "33-1234", "one"]);
    one.status(AppointmentState::Cancelled);
    platform.publish(&platform.envelope(2, one.update().expect("one"), 0)).await;
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 2), None));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&database).expect("the database").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let file = output(&["list", "--database", &database, "--file", "33-1234"]);
    assert!(file.contains("  cancelled  ") && file.ends_with("  file 33-1234  one\n"), "{file}");
    assert_eq!(output(&["list", "--database", &database, "--file", "33-1235"]), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_again_late_or_first_as_an_update() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(1));
    let database = scratch.path("lrm.db");
    let platform = Platform::connect(&hub.url, own.clone(), samu(1)).await;
    let mut one = appointment("one");
    let created = platform.envelope(1, one.create().expect("one"), -20);
    one.status(AppointmentState::Cancelled);
    let cancelled = platform.envelope(2, one.update().expect("one"), -10);
    let all = [&cancelled, &created, &cancelled, &created];
    for envelope in all {
        platform.publish(envelope).await;
    }
    // what was sent while nobody received is there
    let _software = Software::start(&hub.url, &samu(1), &database, &[]);
    for number in [2, 1, 2, 1] {
        assert_eq!(platform.back(Queue::Ack).await, (id(&own, number), None));
    }
    let list = output(&["list", "--database", &database]);
    assert!(list.contains("  cancelled  ") && list.lines().count() == 1, "{list}");
    let history = output(&["history", "--database", &database]);
    let outcomes = history.lines().map(|line| line.split_whitespace().nth(2).unwrap_or_default());
    assert_eq!(outcomes.rev().collect::<Vec<_>>(), ["created", "late", "repeated", "repeated"]);
    // what was deleted comes back by the message that has created it, and stops no queue
    let data = rusqlite::Connection::open(&database).expect("the database");
    data.busy_timeout(Duration::from_secs(5)).expect("a setting");
    assert_eq!(data.execute("DELETE FROM appointment", []), Ok(1));
    platform.publish(&cancelled).await;
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 2), None));
    assert_eq!(output(&["list", "--database", &database]).lines().count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_appointment_with_the_id() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(2));
    let database = scratch.path("lrm.db");
    let _software = Software::start(&hub.url, &samu(2), &database, &[]);
    let platform = Platform::connect(&hub.url, own.clone(), samu(2)).await;
    let mut one = appointment("one");
    platform.publish(&platform.envelope(1, one.create().expect("one"), 0)).await;
    one.practitioner_name("PETIT", "Jean");
    let other = platform.envelope(2, one.create().expect("another"), 1);
    // the answer may have been lost: it is refused each time
    for _ in 0..2 {
        platform.publish(&other).await;
        let refused = (id(&own, 2), Some(KnownError::Conflict));
        assert_eq!(platform.back(Queue::Info).await, refused);
    }
    let list = output(&["list", "--database", &database]);
    assert!(list.contains("MARTIN") && list.lines().count() == 1, "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_appointment() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(3));
    let database = scratch.path("lrm.db");
    let _software = Software::start(&hub.url, &samu(3), &database, &[]);
    let platform = Platform::connect(&hub.url, own.clone(), samu(3)).await;
    let good = platform.envelope(1, appointment("one").create().expect("one"), 0);
    let good = String::from_utf8(good.to_json()).expect("a text");
    platform.smuggle(b"{oops \x1b[2J").await;
    // of another exchange on the Hub
    platform.smuggle(good.replace(r#""appointment":"#, r#""resourcesInfo":"#).as_bytes()).await;
    // the answer may have been lost: there is one each time, and the message is noted once
    for _ in 0..2 {
        platform.smuggle(good.replace("booked", "boked").as_bytes()).await;
        let invalid = (id(&own, 1), Some(KnownError::InvalidMessage));
        assert_eq!(platform.back(Queue::Info).await, invalid);
    }
    platform.smuggle(format!("{good}{}", " ".repeat(MAX_MESSAGE)).as_bytes()).await;
    // the queue goes on
    platform.publish(&platform.envelope(2, appointment("two").create().expect("two"), 0)).await;
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 2), None));
    let history = output(&["history", "--database", &database]);
    let outcomes = history.lines().map(|line| line.split_whitespace().nth(2).unwrap_or_default());
    assert_eq!(
        outcomes.rev().collect::<Vec<_>>(),
        ["invalid", "other", "invalid", "invalid", "created"]
    );
    assert!(!history.contains('\x1b'));
    let log = fs::read_to_string(log_of(&database)).expect("a log");
    assert!(log.contains("wrong-code") && log.contains("created  two"), "{log}");
    for of_a_person in ["MARTIN", "Claire", "810002909371", "LORIDON", "loridon@"] {
        assert!(good.contains(of_a_person) && !log.contains(of_a_person), "{log}");
    }
    assert_eq!(output(&["list", "--database", &database]).lines().count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_client_whose_message_has_the_id() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(8));
    let database = scratch.path("lrm.db");
    let platform = Platform::connect(&hub.url, own.clone(), samu(8)).await;
    let published = |unique: &str| {
        let envelope = platform.envelope(1, appointment("one").create().expect("one"), 0);
        let text = String::from_utf8(envelope.to_json()).expect("a text");
        text.replace(&id(&own, 1), &format!("{own}_{unique}"))
    };
    // the same text but for the sender: `OWN` with `b_1`, and `OWN_b` with `1`
    let good = published("b_1");
    let foreign = good.replace(&format!("{own}\""), &format!("{own}_b\""));
    assert_ne!(good, foreign);
    let foreign = foreign.replace("\"one\"", "\"another\"");
    platform.smuggle(foreign.as_bytes()).await;
    platform.smuggle(good.as_bytes()).await;
    let software = Software::start(&hub.url, &samu(8), &database, &[]);
    let acknowledged = (format!("{own}_b_1"), None);
    assert_eq!(platform.back(Queue::Ack).await, acknowledged);
    drop(software);

    // a history of an earlier version, without senders; and one that this version had opened before
    for earlier in [
        "DROP INDEX carried_out_once; ALTER TABLE history DROP COLUMN sender",
        "UPDATE history SET sender = NULL",
    ] {
        let data = rusqlite::Connection::open(&database).expect("the database");
        data.execute_batch(&format!(
            "DELETE FROM history WHERE sender LIKE '%b' OR outcome = 'repeated';
             DELETE FROM appointment WHERE id = 'another';
             {earlier};
             CREATE UNIQUE INDEX carried_out ON history (distribution_id)
             WHERE outcome IN ('created', 'replaced', 'late');"
        ))
        .expect("an earlier version");
        drop(data);
        platform.smuggle(foreign.as_bytes()).await;
        platform.smuggle(good.as_bytes()).await;
        let software = Software::start(&hub.url, &samu(8), &database, &[]);
        assert_eq!(platform.back(Queue::Ack).await, acknowledged);
        drop(software);
        let history = output(&["history", "--database", &database]);
        let outcomes =
            history.lines().map(|line| line.split_whitespace().nth(2).unwrap_or_default());
        assert_eq!(outcomes.collect::<Vec<_>>(), ["repeated", "created", "created"]);
    }
}

/// Appointments, and messages about each.
const MANY: u32 = 20;
const VERSIONS: u32 = 5;

#[tokio::test(flavor = "multi_thread")]
async fn killed_again_and_again_it_loses_and_doubles_nothing() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(4));
    let database = scratch.path("lrm.db");
    let platform = Platform::connect(&hub.url, own.clone(), samu(4)).await;
    let publish = async {
        for version in 0..VERSIONS {
            for number in 0..MANY {
                let mut one = appointment(&format!("appointment-{number}"));
                if version == VERSIONS - 1 {
                    one.status(AppointmentState::Cancelled);
                }
                let one = if version == 0 { one.create() } else { one.update() };
                let envelope = platform.envelope(version * MANY + number, one.expect("one"), 0);
                platform.publish(&envelope).await;
                sleep(Duration::from_millis(30)).await;
            }
        }
    };
    let kill = async {
        for turn in 0..12 {
            let software = Software::start(&hub.url, &samu(4), &database, &[]);
            sleep(Duration::from_millis(150 + 37 * turn)).await;
            software.kill();
        }
    };
    tokio::join!(publish, kill);
    let _software = Software::start(&hub.url, &samu(4), &database, &[]);
    let list = ["list", "--database", &database];
    let all = MANY as usize;
    let shown = soon(&list, |shown| shown.matches("  cancelled  ").count() == all).await;
    assert_eq!(shown.lines().count(), all);
    // each message is acknowledged, some more than once
    let mut missing: Vec<_> = (0..VERSIONS * MANY).map(|number| id(&own, number)).collect();
    while !missing.is_empty() {
        let (acknowledged, error) = platform.back(Queue::Ack).await;
        assert_eq!(error, None);
        missing.retain(|id| *id != acknowledged);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hub_stops_and_comes_back() {
    let scratch = Scratch::new();
    let (data, database) = (scratch.path("hub"), scratch.path("lrm.db"));
    let clients = ["fr.health.test.ptfsas", "fr.health.test.samu330"];
    let Some(hub) = Hub::start("127.0.0.1:0", &data, &clients, &[]) else { return };
    let url = hub.url.clone();
    let [own, to] = clients.map(|client| client.parse::<ClientId>().expect("an id"));
    let platform = Platform::connect(&url, own.clone(), to.clone()).await;
    // it is in the queue of a software that is not there
    platform.publish(&platform.envelope(1, appointment("one").create().expect("one"), 0)).await;
    sleep(Duration::from_millis(500)).await;
    hub.stop();
    let _software = Software::start(&url, &to, &database, &[]);
    sleep(Duration::from_secs(1)).await;
    let listen = url.strip_prefix("amqp://").and_then(|rest| rest.strip_suffix("/%2f"));
    let hub = Hub::start(listen.expect("an address"), &data, &clients, &[]).expect("a hub");
    let list = ["list", "--database", &database];
    soon(&list, |shown| shown.lines().count() == 1).await;
    let platform = Platform::connect(&url, own.clone(), to).await;
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 1), None));
    drop(hub);
}

/// The program would write on into a file that nobody finds any more, and acknowledge what is lost with it.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_moved_acknowledges_nothing() {
    let Some(hub) = Hub::shared() else { return };
    let (scratch, own) = (Scratch::new(), platform(7));
    let (database, away) = (scratch.path("lrm.db"), scratch.path("away.db"));
    let _software = Software::start(&hub.url, &samu(7), &database, &[]);
    let platform = Platform::connect(&hub.url, own.clone(), samu(7)).await;
    platform.publish(&platform.envelope(1, appointment("one").create().expect("one"), 0)).await;
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 1), None));
    fs::rename(&database, &away).expect("it goes");
    platform.publish(&platform.envelope(2, appointment("two").create().expect("two"), 0)).await;
    let log = || fs::read_to_string(log_of(&database)).expect("the log");
    for _ in 0..100 {
        if log().contains("deleted, moved or replaced") {
            break;
        }
        sleep(Duration::from_millis(100)).await;
    }
    assert!(log().contains("deleted, moved or replaced"), "{}", log());
    fs::rename(&away, &database).expect("it is back");
    assert_eq!(platform.back(Queue::Ack).await, (id(&own, 2), None));
    assert_eq!(output(&["list", "--database", &database]).lines().count(), 2);
}

/// One that was made by somebody else is not changed, but reported.
#[cfg(unix)]
#[test]
fn a_database_that_other_users_can_open() {
    use std::os::unix::fs::PermissionsExt;

    let scratch = Scratch::new();
    let database = scratch.path("lrm.db");
    fs::write(&database, "").expect("a file");
    for (mode, warns) in [(0o644, true), (0o600, false)] {
        fs::set_permissions(&database, PermissionsExt::from_mode(mode)).expect("a mode");
        let listed = lrm(&["list", "--database", &database]).output().expect("it runs");
        let errors = String::from_utf8(listed.stderr).expect("a text");
        assert!(listed.status.success(), "{errors}");
        let warning = format!("lrm: {database}: other users of this machine can open it");
        assert_eq!(errors.starts_with(&warning) && errors.contains("chmod 600"), warns, "{errors}");
        let kept = fs::metadata(&database).expect("a file").permissions().mode();
        assert_eq!(kept & 0o777, mode);
    }
}
