//! A regulator, with a browser.

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

/// A regulator who has followed the link of a slot, and signed in.
pub struct Regulator {
    client: Client,
    site: String,
    slot: String,
    cookie: String,
}

impl Regulator {
    pub async fn arrive(link: &str, browser: ClientBuilder) -> Result<Self, Failure> {
        let client = browser.no_proxy().redirect(Policy::none()).build()?;
        let (site, query) =
            link.split_once("/booking?slot=").ok_or("a link of the vendor expected")?;
        let (slot, origin) = query.split_once('&').ok_or("an origin expected")?;
        if origin != "origin=sas" {
            return Err("the platform did not state where the regulator comes from".into());
        }
        let page = client.get(link).send().await?.text().await?;
        if !page.contains("Se connecter") {
            return Err("without a session the page must ask to sign in".into());
        }
        let mut regulator =
            Self { client, site: site.to_owned(), slot: slot.to_owned(), cookie: String::new() };
        let form = format!("email={}&slot={slot}", EMAIL.replace('@', "%40"));
        let (_, cookie) = regulator.post(&format!("{site}/login"), form).await?;
        regulator.cookie = cookie.ok_or("a session expected")?;
        Ok(regulator)
    }

    /// Books the slot, and returns the page of the booking.
    pub async fn book(&self) -> Result<String, Failure> {
        let (next, _) =
            self.post(&format!("{}/booking", self.site), format!("slot={}", self.slot)).await?;
        Ok(format!("{}{next}", self.site))
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
            return Err(format!("{url}: status {} instead of 303", response.status()).into());
        }
        let header = |name| response.headers().get(name).map(|value| value.to_str()).transpose();
        let next = header(LOCATION)?.unwrap_or_default().to_owned();
        let cookie = header(SET_COOKIE)?.and_then(|cookie| cookie.split(';').next());
        Ok((next, cookie.map(ToOwned::to_owned)))
    }
}
