//! A regulator in front of a browser.

use reqwest::{Client, header::COOKIE};

use crate::{
    accounts::{account, create},
    harness::{ONE_PLACE, Server, all, client, practitioners, search, text},
};

pub const TECHNICAL: &str = "urn:oid:1.2.250.1.213.3.6";
pub const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";

/// A regulator with a session.
pub struct Regulator {
    pub client: Client,
    pub cookie: String,
}

impl Regulator {
    /// Arrives from the platform at the address that a slot has, and signs in.
    pub async fn arrive(server: &Server, comment: &str) -> Self {
        let slot = comment.rsplit('=').next().expect("a slot");
        let form = format!("&slot={slot}");
        Self::sign_in(
            server,
            &format!("{comment}&origin=sas"),
            &form,
            &format!("/booking?slot={slot}"),
        )
        .await
    }

    /// Arrives from the platform to request care without a slot, and signs in.
    pub async fn arrive_for_request(server: &Server) -> Self {
        let page = format!("{}/request?origin=sas", server.site());
        Self::sign_in(server, &page, "", "/request").await
    }

    /// The same as somebody else, whose account is opened.
    pub async fn arrive_as_another(server: &Server) -> Self {
        let mut other = account(TECHNICAL, "1ef1c748-01a3-6180-b098-73283ce4e5b7");
        other["telecom"][0]["value"] = "p.martin@example.fr".into();
        assert_eq!(create(server, &other).await.0, 201);
        let page = format!("{}/request?origin=sas", server.site());
        Self::sign_in_by(server, &page, "email=p.martin%40example.fr", "/request").await
    }

    async fn sign_in(server: &Server, page: &str, form: &str, next: &str) -> Self {
        let form = format!("email=S.Loridon%40example.fr{form}");
        Self::sign_in_by(server, page, &form, next).await
    }

    async fn sign_in_by(server: &Server, page: &str, form: &str, next: &str) -> Self {
        let client = client();
        let page = client.get(page).send().await.expect("a page");
        assert_eq!(page.status().as_u16(), 200);
        let signed_in = client
            .post(format!("{}/login", server.site()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(form.to_owned())
            .send()
            .await
            .expect("an answer");
        assert_eq!(signed_in.status().as_u16(), 303);
        assert_eq!(signed_in.headers()["location"], next);
        let cookie = signed_in.headers()["set-cookie"].to_str().expect("a cookie");
        assert!(cookie.contains("; HttpOnly; SameSite=Lax"));
        let cookie = cookie.split(';').next().expect("a pair").to_owned();
        Self { client, cookie }
    }

    pub async fn see(&self, url: &str) -> (u16, String) {
        let page = self.client.get(url).header(COOKIE, &self.cookie).send().await.expect("a page");
        (page.status().as_u16(), page.text().await.expect("a text"))
    }

    /// The number of the form on the page where care is requested.
    pub async fn request_form(&self, page: &str) -> String {
        let (status, shown) = self.see(page).await;
        assert!(status == 200 && shown.contains("Demander une prise en charge"), "{shown}");
        let (_, rest) = shown.split_once(r#"name="form" value=""#).expect("a number");
        rest.split('"').next().expect("a number").to_owned()
    }

    /// Posts a form. Gives the status, and where it leads.
    pub async fn post(&self, url: &str, form: &str) -> (u16, String) {
        let sent = self.client.post(url).header(COOKIE, &self.cookie);
        let sent =
            sent.header("Content-Type", "application/x-www-form-urlencoded").body(form.to_owned());
        let response = sent.send().await.expect("an answer");
        let location =
            response.headers().get("location").map_or("", |value| value.to_str().expect("a text"));
        (response.status().as_u16(), location.to_owned())
    }

    pub async fn book(&self, server: &Server, slot: &str) -> String {
        let (status, next) =
            self.post(&format!("{}/booking", server.site()), &format!("slot={slot}")).await;
        assert_eq!(status, 303);
        format!("{}{next}", server.site())
    }
}

/// The slots that are free: number and address.
pub async fn free(server: &Server) -> Vec<(String, String)> {
    let bundle = search(server, "Slot", &practitioners(&[ONE_PLACE])).await;
    let slots = all(&bundle, "Slot").into_iter().map(|slot| text(slot, "/comment"));
    slots.map(|url| (url.rsplit('=').next().expect("a slot").to_owned(), url.to_owned())).collect()
}

pub async fn with_account(options: &[&str]) -> Server {
    let server = Server::start(options);
    open_account(&server).await;
    server
}

pub async fn open_account(server: &Server) {
    assert_eq!(create(server, &account(TECHNICAL, UUID)).await.0, 201);
}
