//! The page for the vendor's own people: the agenda of a day.

use chrono::{Days, Utc};
use fhir_sas::time::Zone;
use reqwest::StatusCode;

use crate::{
    harness::{ONE_PLACE, Server, client, practitioners, search},
    issuer::{CLIENT, Issuer, SECRET},
};

async fn page(server: &Server, path: &str) -> (StatusCode, String) {
    let sent = client().get(format!("{}{path}", server.site())).send().await.expect("an answer");
    let policy = sent.headers()["content-security-policy"].to_str().expect("a policy").to_owned();
    assert!(
        policy.contains("default-src 'none'") && policy.contains("style-src 'self'"),
        "{policy}"
    );
    (sent.status(), sent.text().await.expect("a text"))
}

#[tokio::test]
async fn the_page_shows_what_the_platform_is_sent() {
    let server = Server::start(&[]);
    let tomorrow = Zone::PARIS.to_local(Utc::now()).date_naive() + Days::new(1);
    let (status, html) = page(&server, &format!("/?day={tomorrow}")).await;
    assert_eq!(status, StatusCode::OK);
    // of the seven slots of tomorrow, those for own patients and the private one stay
    let first = html.split("<section>").find(|part| part.contains("Claire MARTIN")).expect("hers");
    assert_eq!(first.matches("class=\"seen\"").count(), 5, "{first}");
    assert_eq!(first.matches("class=\"kept\"").count(), 2, "{first}");
    let answer = search(&server, "Slot", &practitioners(&[ONE_PLACE])).await;
    let text = answer.to_string();
    for label in ["PUBLIC", "PRO", "SNP"] {
        assert!(text.contains(label) && first.contains(label), "{label}");
    }
    assert!(first.contains("envoyé : CPTS"), "{first}");
    assert!(html.contains("SOS Médecins Loire") && html.contains("Aucun : un régulateur"));
    // a day without slots, and one that is no day
    let (status, html) = page(&server, "/?day=1999-01-01").await;
    assert!(status == StatusCode::OK && html.contains("Aucun créneau ce jour."));
    for day in ["demain", "2026-02-30", "+262143-12-31", "%3Cscript%3E"] {
        let (status, html) = page(&server, &format!("/?day={day}")).await;
        assert!([StatusCode::BAD_REQUEST, StatusCode::OK].contains(&status), "{day}: {status}");
        assert!(!html.contains("<script"), "{day}");
    }
    let style = client().get(format!("{}/style.css", server.site())).send().await.expect("a style");
    assert_eq!(style.headers()["content-type"], "text/css; charset=utf-8");
}

/// With an issuer the server is no demonstration, and nobody could sign in to this page.
#[tokio::test]
async fn there_is_no_such_page_beside_an_issuer() {
    let issuer = Issuer::start().await;
    let secret = crate::harness::scratch("day-secret").join("secret");
    std::fs::write(&secret, SECRET).expect("a file");
    let secret = secret.to_str().expect("a name");
    let options = ["--issuer", &issuer.url, "--client-id", CLIENT, "--client-secret", secret];
    let server = Server::start(&options);
    let sent = client().get(server.site()).send().await.expect("an answer");
    assert_eq!(sent.status(), StatusCode::NOT_FOUND);
}
