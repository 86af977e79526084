//! From the page behind `comment` to the platform, whatever happens in between.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::harness::Server;
use crate::{
    accounts::{account, create},
    harness::{
        ON_DUTY, ONE_PLACE, SOS, TWO_PLACES, all, client, practitioners, run, scratch, search, sos,
        text, tomorrow,
    },
    platform::{Mood, Platform},
    regulator::{Regulator, TECHNICAL, UUID, free, with_account},
};

#[tokio::test]
async fn a_booking_is_made_moved_and_cancelled() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    let slots = free(&server).await;
    let (slot, comment) = &slots[0];
    let regulator = Regulator::arrive(&server, comment).await;
    let (status, page) = regulator.see(comment).await;
    assert!(
        status == 200 && page.contains("Claire MARTIN") && page.contains("Réserver ce créneau")
    );

    let booking = regulator.book(&server, slot).await;
    assert_eq!(platform.sees(1).await, [(Method::POST, 201)]);
    let sent = platform.booking();
    assert_eq!(sent["status"], "booked");
    assert_eq!(text(&sent, "/participant/0/actor/identifier/value"), ONE_PLACE);
    assert_eq!(text(&sent, "/extension/0/valueReference/identifier/value"), UUID);
    assert!(!free(&server).await.iter().any(|(free, _)| free == slot), "the slot is gone");
    assert!(regulator.see(&booking).await.1.contains("La plateforme SAS en est informée."));
    // nobody gets it twice
    let again = format!("{}/booking", server.site());
    assert_eq!(regulator.post(&again, &format!("slot={slot}")).await.0, 409);

    let other = &slots[1].0;
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={other}")).await.0, 303);
    assert_eq!(platform.sees(2).await[1], (Method::PUT, 200));
    let moved = platform.booking();
    assert_ne!(moved["start"], sent["start"]);
    let now_free = free(&server).await;
    assert!(
        now_free.iter().any(|(free, _)| free == slot)
            && !now_free.iter().any(|(free, _)| free == other)
    );

    // to another practitioner, and back; not to a slot that is nobody's to book
    let bundle = search(&server, "Slot", &practitioners(&[TWO_PLACES])).await;
    let url = text(all(&bundle, "Slot")[0], "/comment").to_owned();
    let elsewhere = url.rsplit('=').next().expect("a slot");
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={elsewhere}")).await.0, 303);
    platform.sees(3).await;
    let given = platform.booking();
    assert_eq!(text(&given, "/participant/0/actor/identifier/value"), TWO_PLACES);
    assert_eq!((&given["created"], &given["identifier"]), (&sent["created"], &sent["identifier"]));
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={other}")).await.0, 303);
    platform.sees(4).await;
    assert_eq!(regulator.post(&booking, "change=move&slot=999999").await.0, 404);
    assert_eq!(regulator.post(&booking, "change=nothing").await.0, 400);

    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    assert_eq!(platform.sees(5).await.len(), 5);
    assert_eq!(platform.booking()["status"], "cancelled");
    assert!(free(&server).await.iter().any(|(free, _)| free == other));
    // the slot may be somebody else's now
    for change in ["cancel".to_owned(), format!("move&slot={other}")] {
        assert_eq!(regulator.post(&booking, &format!("change={change}")).await.0, 409);
    }
}

/// Only what is booked changes, and whether it was honoured is known once its time has come.
#[tokio::test]
async fn what_has_ended_changes_no_more() {
    let (platform, address) = Platform::start().await;
    let file = scratch("ended").join("agenda.db");
    let file = file.to_str().expect("a path");
    let server = with_account(&["--platform", &address, "--database", file]).await;
    let slots = free(&server).await;
    let regulator = Regulator::arrive(&server, &slots[0].1).await;
    for (index, (change, status)) in
        [("honoured", "fulfilled"), ("missed", "noshow")].into_iter().enumerate()
    {
        let booking = regulator.book(&server, &slots[index].0).await;
        let requests = platform.sees(2 * index + 1).await.len();
        assert_eq!(regulator.post(&booking, &format!("change={change}")).await.0, 409, "too early");
        assert!(!regulator.see(&booking).await.1.contains(change));
        // its time comes
        let data = rusqlite::Connection::open(file).expect("the database");
        let (id, text): (String, String) = data
            .query_row(
                "SELECT id, appointment FROM booking WHERE appointment LIKE '%\"booked\"%'",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .expect("a booking");
        let mut appointment: Value = serde_json::from_str(&text).expect("JSON");
        for (name, time) in [("start", "07:00"), ("end", "07:15")] {
            appointment[name] = json!(format!("2026-03-02T{time}:00.000+01:00"));
        }
        let began = "UPDATE booking SET appointment = ? WHERE id = ?";
        data.execute(began, [appointment.to_string(), id]).expect("an update");
        assert!(regulator.see(&booking).await.1.contains(change));
        assert_eq!(regulator.post(&booking, &format!("change={change}")).await.0, 303);
        platform.sees(requests + 1).await;
        let sent = platform.bookings().pop().expect("a booking");
        assert_eq!((&sent["status"], &sent["start"]), (&json!(status), &appointment["start"]));
        for change in ["honoured", "missed", "cancel", &format!("move&slot={}", slots[2].0)] {
            assert_eq!(regulator.post(&booking, &format!("change={change}")).await.0, 409);
        }
        assert_eq!(platform.sees(requests + 1).await.len(), requests + 1);
    }
    assert!(!free(&server).await.iter().any(|(slot, _)| *slot == slots[0].0), "it is not free");
}

/// On the place de marché care is requested without a slot and without a practitioner, who is supplied later: to the same booking.
#[tokio::test]
async fn what_is_requested_gets_its_practitioner_later() {
    let (platform, address) = Platform::start().await;
    let file = scratch("requested").join("agenda.db");
    let file = file.to_str().expect("a path");
    let server = with_account(&["--platform", &address, "--database", file]).await;
    let page = format!("{}/request", server.site());
    let regulator = Regulator::arrive_for_request(&server).await;
    let form = regulator.request_form(&page).await;
    // a time of the past, none at all, one that clocks skip, and those that FHIR does not have
    for (start, refused) in [
        ("2026-03-02T14:00", 409),
        ("demain", 400),
        ("2091-03-25T02:30", 400),
        ("", 400),
        ("9999-12-31T23:45", 400),
        ("%2B10000-01-01T00:00", 400),
        ("%2B262142-12-31T23:59", 400),
        ("-262143-01-01T00:00", 400),
    ] {
        let sent = format!("form={form}&start={start}");
        assert_eq!(regulator.post(&page, &sent).await.0, refused, "{start}");
    }
    // without its number, a second request could not be distinguished from a repeated one
    for sent in ["start=2090-03-06T14:00", "form=1&start=2090-03-06T14:00"] {
        assert_eq!(regulator.post(&page, sent).await.0, 400, "{sent}");
    }
    let sent = format!("form={form}&start=2090-03-06T14:00");
    let (status, next) = regulator.post(&page, &sent).await;
    assert_eq!(status, 303);
    let booking = format!("{}{next}", server.site());
    let id = next.rsplit('/').next().expect("an id").to_owned();
    assert_eq!(platform.sees(1).await, [(Method::POST, 201)]);
    let sent = platform.booking();
    assert_eq!(
        text(&sent, "/meta/profile/0"),
        "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-pdm-appointment"
    );
    assert_eq!(
        (&sent["status"], text(&sent, "/start")),
        (&json!("pending"), "2090-03-06T14:00:00.000+01:00")
    );
    assert_eq!(text(&sent, "/participant/0/status"), "needs-action");
    assert!(sent.pointer("/participant/0/actor").is_none());
    let (_, shown) = regulator.see(&booking).await;
    assert!(
        shown.contains("en attente") && shown.contains("Annuler") && !shown.contains("Déplacer")
    );
    // there is no slot to move, and nothing has taken place
    let slot = &free(&server).await[0].0;
    assert_eq!(regulator.post(&booking, &format!("change=move&slot={slot}")).await.0, 404);
    assert_eq!(regulator.post(&booking, "change=honoured").await.0, 409);

    // somebody of the agenda takes it over, once
    let take_over = |practitioner: &str, booking: &str| {
        run(&["take-over", "--database", file, "--practitioner", practitioner, booking])
    };
    assert!(!take_over("810002909371", &id).0 && !take_over(ON_DUTY, "7").0);
    let (done, printed) = take_over(ON_DUTY, &id);
    assert!(done, "{printed}");
    assert!(!take_over(ONE_PLACE, &id).0);
    assert_eq!(platform.sees(2).await[1], (Method::PUT, 200));
    let booked = platform.booking();
    assert_eq!(booked["status"], "booked");
    assert_eq!(
        (&booked["identifier"], &booked["created"]),
        (&sent["identifier"], &sent["created"])
    );
    assert_eq!(text(&booked, "/participant/0/actor/identifier/value"), ON_DUTY);
    assert_eq!(text(&booked, "/participant/0/status"), "accepted");
    assert_eq!(booked["participant"].as_array().map(Vec::len), Some(1));
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    platform.sees(3).await;
    assert_eq!(platform.booking()["status"], "cancelled");

    // another one is cancelled before anybody has: then nobody has to act on it
    let form = regulator.request_form(&page).await;
    let sent = format!("form={form}&start=2090-03-07T14:00");
    let (status, next) = regulator.post(&page, &sent).await;
    assert_eq!(status, 303);
    platform.sees(4).await;
    // the form again, as by a double click: the same booking, and nothing for the platform
    assert_eq!(regulator.post(&page, &sent).await, (303, next.clone()));
    // the time was changed on a page that was left open
    assert_eq!(regulator.post(&page, &format!("form={form}&start=2090-03-07T15:00")).await.0, 409);
    // the number of somebody else's form shows nothing of it
    let stranger = Regulator::arrive_as_another(&server).await;
    assert_eq!(stranger.post(&page, &sent).await.0, 404);
    let other = format!("{}{next}", server.site());
    assert_eq!(regulator.post(&other, "change=cancel").await.0, 303);
    platform.sees(5).await;
    let id = next.rsplit('/').next().expect("an id");
    let bookings = platform.bookings();
    let cancelled = bookings.iter().find(|one| text(one, "/identifier/0/value") == id);
    let cancelled = cancelled.expect("a booking");
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(text(cancelled, "/participant/0/status"), "accepted");
    assert!(!take_over(ON_DUTY, id).0, "it is cancelled");
}

#[tokio::test]
async fn a_place_of_sos_is_booked() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    let bundle = search(&server, "Schedule", &sos(&[SOS])).await;
    let slot = all(&bundle, "Slot")
        .into_iter()
        .find(|slot| text(slot, "/appointmentType/coding/0/code") == "ROUTINE");
    let comment = text(slot.expect("a slot"), "/comment");
    let regulator = Regulator::arrive(&server, comment).await;
    let slot = comment.rsplit('=').next().expect("a slot");
    let booking = regulator.book(&server, slot).await;
    platform.sees(1).await;
    let sent = platform.booking();
    // v3_validate_rpps, v3_validate_code, v3_validate_url: the practitioner first, the operator first
    assert_eq!(text(&sent, "/participant/0/actor/identifier/value"), ON_DUTY);
    assert_eq!(
        text(&sent, "/extension/0/url"),
        "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator"
    );
    let place = all(&bundle, "Location")[0];
    for member in ["value", "system"] {
        assert_eq!(
            sent.pointer(&format!("/participant/1/actor/identifier/{member}")),
            place.pointer(&format!("/identifier/0/{member}"))
        );
    }
    // and so it stays
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    platform.sees(2).await;
    let cancelled = platform.booking();
    assert_eq!(
        (&cancelled["participant"], &cancelled["extension"], &cancelled["created"]),
        (&sent["participant"], &sent["extension"], &sent["created"])
    );
}

#[tokio::test]
async fn what_the_platform_cannot_take_now_is_sent_again_as_an_update() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    // it keeps the booking, and shows that it failed
    platform.be(Mood::status(503));
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    let booking = regulator.book(&server, &slot).await;
    platform.sees(1).await;
    assert!(regulator.see(&booking).await.1.contains("en sera informée sous peu"));
    platform.be(Mood::default());
    assert_eq!(platform.sees(2).await, [(Method::POST, 503), (Method::PUT, 200)]);
    platform.booking();
}

#[tokio::test]
async fn what_the_platform_refuses_is_not_sent_again() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    platform.be(Mood::refuses(422));
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    let booking = regulator.book(&server, &slot).await;
    platform.sees(1).await;
    sleep(Duration::from_millis(2500)).await;
    assert_eq!(platform.requests(), [(Method::POST, 422)]);
    assert!(regulator.see(&booking).await.1.contains("refusé"));
    // a change is a new try
    platform.be(Mood::default());
    assert_eq!(regulator.post(&booking, "change=cancel").await.0, 303);
    assert_eq!(platform.sees(2).await[1], (Method::PUT, 201));
}

#[tokio::test]
async fn a_booking_outlives_a_kill() {
    let (platform, address) = Platform::start().await;
    let file = scratch("kill").join("agenda.db");
    let file = file.to_str().expect("a path");
    // without a platform
    let server = with_account(&["--database", file]).await;
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    regulator.book(&server, &slot).await;
    server.kill();
    // the platform has it, but the server is killed before it can note that
    platform.be(Mood::status(503));
    let server = Server::start(&["--database", file, "--platform", &address]);
    platform.sees(1).await;
    server.kill();
    platform.booking();
    platform.be(Mood::default());
    let server = Server::start(&["--database", file, "--platform", &address]);
    assert_eq!(platform.sees(2).await[..2], [(Method::POST, 503), (Method::PUT, 200)]);
    platform.booking();
    assert!(!free(&server).await.iter().any(|(free, _)| *free == slot), "the slot stays gone");
}

#[tokio::test]
async fn only_regulators_book_and_only_their_own() {
    let server = with_account(&[]).await;
    let mut other = account(TECHNICAL, "another");
    other["telecom"][0]["value"] = json!("other@example.fr");
    assert_eq!(create(&server, &other).await.0, 201);
    let (slot, comment) = free(&server).await.remove(0);
    let booking_page = format!("{}/booking", server.site());
    let stranger = Regulator { client: client(), cookie: "session=guessed".into() };
    assert_eq!(stranger.post(&booking_page, &format!("slot={slot}")).await.0, 403);
    let regulator = Regulator::arrive(&server, &comment).await;
    let booking = regulator.book(&server, &slot).await;
    assert_eq!(stranger.see(&booking).await.0, 403);
    // an account that the platform closes has no session any more
    let mut closed = account(TECHNICAL, UUID);
    closed["active"] = json!(false);
    let url = format!("{}/Practitioner?identifier={TECHNICAL}%7C{UUID}", server.base);
    let answer = client()
        .put(url)
        .header("Content-Type", "application/json")
        .body(closed.to_string())
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(regulator.see(&booking).await.0, 403);
    // slots that are never sent, or past, or unknown, cannot be booked
    let url = format!("{}/login", server.site());
    let form = |email: &str| format!("email={email}&slot=1");
    let post = async |email| {
        let sent = client().post(&url).header("Content-Type", "application/x-www-form-urlencoded");
        sent.body(form(email)).send().await.expect("an answer")
    };
    assert_eq!(
        post("S.Loridon%40example.fr").await.status().as_u16(),
        403,
        "the account is closed"
    );
    assert_eq!(post("nobody%40example.fr").await.status().as_u16(), 403);
    let signed_in = post("other%40example.fr").await;
    let cookie = signed_in.headers()["set-cookie"]
        .to_str()
        .expect("a cookie")
        .split(';')
        .next()
        .expect("a pair")
        .to_owned();
    let regulator = Regulator { client: client(), cookie };
    assert_eq!(regulator.see(&booking).await.0, 404, "another's booking");
    assert_eq!(regulator.post(&booking_page, "slot=999999").await.0, 404);
    // the one of the opening 7, which is private
    let never_sent = tomorrow(7);
    assert_eq!(regulator.post(&booking_page, &format!("slot={never_sent}")).await.0, 404);
    // nor does its page show who has it, where and when
    let page = format!("{booking_page}?slot={never_sent}");
    let (status, page) = regulator.see(&page).await;
    assert!(status == 404 && !page.contains("MARTIN"), "{page}");
}

#[tokio::test]
async fn the_log_holds_nothing_of_persons() {
    let (platform, address) = Platform::start().await;
    let server = with_account(&["--platform", &address]).await;
    let (slot, comment) = free(&server).await.remove(0);
    let regulator = Regulator::arrive(&server, &comment).await;
    platform.be(Mood::refuses(422));
    let booking = regulator.book(&server, &slot).await;
    platform.sees(1).await;
    regulator.see(&booking).await;
    let mut wrong = account(TECHNICAL, UUID);
    wrong["telecom"][0]["system"] = json!("phone");
    assert_eq!(create(&server, &wrong).await.0, 422);
    for seen in [
        "POST /fhir/Practitioner 201",
        "POST /fhir/Practitioner 422",
        "GET /fhir/Slot 200",
        "POST /booking 303",
        "GET /booking/{id} 200",
        "refused with status 422",
    ] {
        server.logs(seen).await;
    }
    let log = server.log();
    let session = regulator.cookie.split('=').nth(1).expect("a token");
    for secret in ["Loridon", "loridon", "Sébastien", UUID, "MARTIN", &ONE_PLACE[1..], session] {
        assert!(!log.contains(secret), "{log}");
    }
}
