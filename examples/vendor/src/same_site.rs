//! Requests that another site makes a browser send: they carry the user's cookie, and must not change anything.

use axum::http::{HeaderMap, Method, header};
use reqwest::Url;

use crate::Addresses;

/// Whether a request may change something: it comes from one of the server's own pages, or from no browser.
///
/// Browsers name the site that a form is on in `Origin`, and in `Sec-Fetch-Site` whether it is the same. The pages have a referrer
/// policy under which they do. `SameSite` of the cookie is not enough: it lets in pages of sister domains.
pub fn may_change(method: &Method, headers: &HeaderMap, addresses: &Addresses) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    let is_same = text("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    is_same
        && text(header::ORIGIN.as_str()).is_none_or(|origin| origin == origin_of(&addresses.site))
}

/// The origin of an address as browsers write it: scheme, host and port.
fn origin_of(address: &str) -> String {
    Url::parse(address).map_or_else(|_| "none".into(), |url| url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_site_changes_things() {
        let may = |site: &str, sent: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in sent {
                headers.insert(*name, value.parse().expect("a value"));
            }
            may_change(&Method::POST, &headers, &Addresses::new(site, site))
        };
        let site = "https://Agenda.example.fr:443/sas";
        for own in [
            &[][..],
            &[("origin", "https://agenda.example.fr")],
            &[("origin", "https://agenda.example.fr"), ("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "none")],
        ] {
            assert!(may(site, own), "{own:?}");
        }
        for foreign in [
            &[("origin", "https://evil.example")][..],
            &[("origin", "http://agenda.example.fr")],
            &[("origin", "https://agenda.example.fr:8443")],
            &[("origin", "https://agenda.example.fr"), ("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            // by a name that leads to this server all the same
            &[("origin", "http://rebound.example:8480"), ("sec-fetch-site", "same-origin")],
            &[("origin", "null")],
        ] {
            assert!(!may(site, foreign), "{foreign:?}");
        }
    }
}
