//! The page that links open.

use super::{
    fault::{Faults, LinkCode, LinkError, LinkFault},
    parameter::PAGE,
};
use crate::{lang::is_blank, urls::web_address::is_web_address};

/// The page that links open.
///
/// ```
/// use fhir_sas::contextual_search::SearchPage;
///
/// assert_eq!(SearchPage::default().url(), "https://sas.sante.fr/sas/recherche");
/// let test = SearchPage::at("https://sas.example.fr/sas/recherche")?;
/// assert!(SearchPage::at("https://sas.example.fr/").is_err());
/// # Ok::<(), fhir_sas::contextual_search::LinkError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SearchPage(Box<str>);

impl SearchPage {
    /// The address in production.
    pub const PRODUCTION: &'static str = PAGE;

    /// The path of the page, on whatever host.
    const PATH: &'static str = "sas/recherche";

    /// The same page of another environment.
    ///
    /// # Errors
    /// When it is not an absolute `http` or `https` address that ends in `/sas/recherche`.
    pub fn at(url: &str) -> Result<Self, LinkError> {
        let url = url.trim_matches(is_blank);
        if is_web_address(url) && Self::is_page(url) {
            return Ok(Self(url.trim_end_matches('/').into()));
        }
        let mut faults = Faults::default();
        faults.push(LinkFault::of_link(LinkCode::OtherPage));
        Err(LinkError::new(faults))
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.0
    }

    /// Whether an address without query, or a path, is the page.
    pub(super) fn is_page(address: &str) -> bool {
        let path = match address.split_once("://") {
            Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            None => address.strip_prefix('/').unwrap_or_default(),
        };
        path.trim_end_matches('/') == Self::PATH
    }
}

impl Default for SearchPage {
    fn default() -> Self {
        Self(Self::PRODUCTION.into())
    }
}
