//! A regulator, with a browser.

use std::fmt;

use reqwest::{
    Client, ClientBuilder, StatusCode,
    header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE},
    redirect::Policy,
};

use crate::Failure;

/// The address of the regulator's account.
pub const EMAIL: &str = "s.loridon@example.fr";

/// The id of the regulator.
pub const REGULATOR: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";

/// A regulator who has come from the platform, and signed in.
pub struct Regulator {
    client: Client,
    site: String,
    /// `None`: the regulator has come to request care without one.
    slot: Option<String>,
    cookie: String,
}

/// The vendor did not do what a form requests.
#[derive(Debug)]
pub struct Refused {
    url: String,
    pub status: StatusCode,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: status {} instead of 303", self.url, self.status)
    }
}

impl std::error::Error for Refused {}

impl Regulator {
    pub async fn arrive(link: &str, browser: ClientBuilder) -> Result<Self, Failure> {
        let (site, query) =
            link.split_once("/booking?slot=").ok_or("a link of the vendor expected")?;
        let (slot, origin) = query.split_once('&').ok_or("an origin expected")?;
        if origin != "origin=sas" {
            return Err("the platform did not state where the regulator comes from".into());
        }
        Self::sign_in(site, link, Some(slot), browser).await
    }

    /// Arrives where care is requested without a slot, and signs in.
    pub async fn arrive_for_request(site: &str, browser: ClientBuilder) -> Result<Self, Failure> {
        Self::sign_in(site, &format!("{site}/request?origin=sas"), None, browser).await
    }

    async fn sign_in(
        site: &str,
        link: &str,
        slot: Option<&str>,
        browser: ClientBuilder,
    ) -> Result<Self, Failure> {
        let client = browser.no_proxy().redirect(Policy::none()).build()?;
        let page = client.get(link).send().await?.text().await?;
        if !page.contains("Se connecter") {
            return Err("without a session the page must ask to sign in".into());
        }
        let (site, slot) = (site.to_owned(), slot.map(str::to_owned));
        let mut form = format!("email={}", EMAIL.replace('@', "%40"));
        if let Some(slot) = &slot {
            form = format!("{form}&slot={slot}");
        }
        let mut regulator = Self { client, site, slot, cookie: String::new() };
        let (_, cookie) = regulator.post(&format!("{}/login", regulator.site), form).await?;
        regulator.cookie = cookie.ok_or("a session expected")?;
        Ok(regulator)
    }

    /// Books the slot, and returns the page of the booking.
    pub async fn book(&self) -> Result<String, Failure> {
        let slot = self.slot.as_ref().ok_or("the link of a slot expected")?;
        let (next, _) =
            self.post(&format!("{}/booking", self.site), format!("slot={slot}")).await?;
        Ok(format!("{}{next}", self.site))
    }

    /// Requests care at a local time of Paris, and returns the page of the booking.
    pub async fn request(&self, start: &str) -> Result<String, Failure> {
        let page = format!("{}/request", self.site);
        let shown =
            self.client.get(&page).header(COOKIE, &self.cookie).send().await?.text().await?;
        // the number of the form makes sure that what is sent twice is requested once
        let form =
            shown.split_once(r#"name="form" value=""#).and_then(|(_, rest)| rest.split_once('"'));
        let (form, _) = form.ok_or("the number of the form expected")?;
        let (next, _) = self.post(&page, format!("form={form}&start={start}")).await?;
        Ok(format!("{}{next}", self.site))
    }

    /// The page of a booking.
    pub fn page_of(&self, id: &str) -> String {
        format!("{}/booking/{id}", self.site)
    }

    /// Presses a button on the page of a booking.
    pub async fn change(&self, page: &str, button: &str) -> Result<(), Failure> {
        self.post(page, format!("change={button}")).await.map(drop)
    }

    /// Posts a form: where it leads, and the cookie that is set.
    async fn post(&self, url: &str, form: String) -> Result<(String, Option<String>), Failure> {
        let request =
            self.client.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = request.header(COOKIE, &self.cookie).body(form).send().await?;
        if response.status() != StatusCode::SEE_OTHER {
            return Err(Refused { url: url.to_owned(), status: response.status() }.into());
        }
        let header = |name| response.headers().get(name).map(|value| value.to_str()).transpose();
        let next = header(LOCATION)?.unwrap_or_default().to_owned();
        let cookie = header(SET_COOKIE)?.and_then(|cookie| cookie.split(';').next());
        Ok((next, cookie.map(ToOwned::to_owned)))
    }
}
