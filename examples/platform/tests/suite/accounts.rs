//! `account`.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Bytes,
    extract::RawQuery,
    http::{HeaderMap, Method, StatusCode},
    routing::any,
};
use fhir_sas::{
    FrRegulator,
    account::{AccountDecision, AccountOrder, ExistingAccount},
    http::Reply,
};

use super::{
    run::run,
    vendors::{nobody, serve},
};

const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
const PERSON: [&str; 6] =
    ["--family", "Loridon", "--given", "Sébastien", "--email", "s.loridon@example.fr"];

type Accounts = Arc<Mutex<Vec<FrRegulator>>>;

/// A vendor that keeps accounts.
async fn vendor() -> (String, Accounts) {
    let accounts = Accounts::default();
    let kept = Arc::clone(&accounts);
    let practitioner = move |method: Method,
                             RawQuery(query): RawQuery,
                             headers: HeaderMap,
                             body: Bytes| async move {
        let mut accounts = kept.lock().expect("no panic");
        let content_type = headers.get("content-type").and_then(|value| value.to_str().ok());
        let reply = match AccountOrder::read(
            method.as_str(),
            query.as_deref().unwrap_or_default(),
            content_type,
            &body,
        ) {
            Err(refusal) => refusal.reply(),
            Ok(order) => match order.decide(
                (0..)
                    .zip(accounts.iter())
                    .flat_map(|(key, account)| ExistingAccount::of(key, account)),
            ) {
                AccountDecision::Create => {
                    accounts.push(order.into_regulator());
                    Reply::created("http://localhost/fhir", "Practitioner", accounts.len())
                }
                AccountDecision::Replace(key) => {
                    accounts[key] = order.into_regulator();
                    Reply::updated("http://localhost/fhir", "Practitioner", key + 1)
                }
                AccountDecision::Refuse(refusal) => refusal.reply(),
            },
        };
        let location = reply.location().map(|location| [("location", location.to_owned())]);
        let status = StatusCode::from_u16(reply.status()).expect("a status");
        (status, location.map(axum::response::AppendHeaders), reply.into_body())
    };
    (serve(Router::new().route("/Practitioner", any(practitioner))).await, accounts)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_from_its_creation_to_its_end() {
    let (vendor, accounts) = vendor().await;
    let send = async |more: &[&str]| {
        let result = run(&[&["account", "--vendor", &vendor][..], &PERSON, more].concat()).await;
        (result.code, result.out, result.err)
    };
    assert_eq!(
        send(&["--id", UUID]).await,
        (Some(0), format!("{vendor}: created, id 1\n"), String::new())
    );
    let (code, out, err) = send(&["--id", UUID]).await;
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.starts_with(&format!("{vendor}: refused with status 422: ")), "{err}");
    // a national id instead of the technical one
    let changed = (Some(0), format!("{vendor}: changed, id 1\n"), String::new());
    assert_eq!(send(&["--id", "810002673899", "--update-from", UUID]).await, changed);
    assert_eq!(accounts.lock().expect("no panic")[0].regulator_id().value(), "810002673899");
    assert_eq!(send(&["--id", "810002673899", "--inactive"]).await, changed);
    assert!(!accounts.lock().expect("no panic")[0].is_active());
    assert_eq!(accounts.lock().expect("no panic").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_vendor_of_two_takes_it() {
    let ((vendor, _), nobody) = (vendor().await, nobody().await);
    let result = run(&[
        &["account", "--lang", "fr", "--vendor", &vendor, &nobody, "--id", UUID][..],
        &PERSON,
    ]
    .concat())
    .await;
    assert_eq!(result.out, format!("{vendor}: créé, id 1\n"));
    assert!(
        result.err.starts_with(&format!("{nobody}: Attendu : une connexion ; il n'y en a pas : ")),
        "{}",
        result.err
    );
    assert_eq!(result.code, Some(1));
}

/// A page of a proxy with a status of success would have the regulator taken for known.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_with_a_status_of_success_creates_no_account() {
    for status in [StatusCode::OK, StatusCode::CREATED] {
        let page =
            move || async move { (status, axum::response::Html("<html>Maintenance</html>")) };
        let vendor = serve(Router::new().route("/Practitioner", any(page))).await;
        let result =
            run(&[&["account", "--vendor", &vendor, "--id", UUID][..], &PERSON].concat()).await;
        assert_eq!((result.code, result.out.as_str()), (Some(2), ""), "{status}");
        let wanted =
            format!("{vendor}: expected the header Location of the Practitioner with status");
        assert!(result.err.starts_with(&wanted), "{}", result.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_reply_is_not_read() {
    let long = |_: Bytes| async { (StatusCode::CREATED, " ".repeat(1 << 20)) };
    let vendor = serve(Router::new().route("/Practitioner", any(long))).await;
    let result =
        run(&[&["account", "--vendor", &vendor, "--id", UUID][..], &PERSON].concat()).await;
    assert!(
        result.err.starts_with(&format!("{vendor}: Expected 262144 bytes at most")),
        "{}",
        result.err
    );
    assert_eq!(result.code, Some(2));
}

#[tokio::test]
async fn an_account_that_no_vendor_would_take_is_not_sent() {
    let result = run(&[
        "account",
        "--vendor",
        "http://localhost:1/fhir",
        "--id",
        UUID,
        "--family",
        "",
        "--given",
        "",
        "--email",
        "none",
    ])
    .await;
    assert_eq!((result.code, result.out.as_str()), (Some(2), ""));
    assert!(
        result.err.contains("regulator-email") && result.err.contains("regulator-name"),
        "{}",
        result.err
    );
}
