//! Where bookings are sent.

use std::fmt;

use crate::{diagnostic::Lang, urls::web_address::is_web_address};

/// The platform that bookings are sent to.
///
/// ```
/// use fhir_sas::booking::Platform;
///
/// assert_eq!(
///     Platform::Integration.url(),
///     "https://sas-agregateur.integration.santefr.esante.gouv.fr/fhir/v1/Appointment",
/// );
/// // a stand-in for tests
/// let local = Platform::at("http://localhost:8080/fhir")?;
/// assert_eq!(
///     (local.base(), local.url().as_str()),
///     ("http://localhost:8080/fhir", "http://localhost:8080/fhir/Appointment")
/// );
/// # Ok::<(), fhir_sas::booking::PlatformError>(())
/// ```
///
/// Source: framing documents of the platform's owner.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// For tests of what is being developed (*recette*).
    Integration,
    /// For the last tests before production.
    PreProduction,
    /// The real one.
    Production,
    /// Another one: [`Platform::at`] makes it.
    Other(Base),
}

/// The address of another platform than the three.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Base(Box<str>);

/// The type of resource, which addresses end with.
pub(super) const APPOINTMENT: &str = "Appointment";

impl Platform {
    /// A platform by its address: the base, or the end point with `/Appointment`.
    ///
    /// # Errors
    /// When it is no absolute `http` or `https` address, or has a query or a fragment.
    pub fn at(url: &str) -> Result<Self, PlatformError> {
        let url = url.trim();
        if !is_web_address(url) || url.contains(['?', '#']) {
            return Err(PlatformError(()));
        }
        let url = url.trim_end_matches('/');
        let base = url.strip_suffix(APPOINTMENT).and_then(|base| base.strip_suffix('/'));
        // what stands before a host is no base
        let base = base.filter(|base| is_web_address(base));
        Ok(Self::Other(Base(base.unwrap_or(url).trim_end_matches('/').into())))
    }

    /// The address that those of its resources begin with.
    #[must_use]
    pub fn base(&self) -> &str {
        match self {
            Self::Integration => {
                "https://sas-agregateur.integration.santefr.esante.gouv.fr/fhir/v1"
            }
            Self::PreProduction => {
                "https://sas-agregateur.preproduction.santefr.esante.gouv.fr/fhir/v1"
            }
            Self::Production => "https://sas-agregateur.production.santefr.esante.gouv.fr/fhir/v1",
            Self::Other(base) => &base.0,
        }
    }

    /// The end point of bookings.
    #[must_use]
    pub fn url(&self) -> String {
        [self.base(), "/", APPOINTMENT].concat()
    }
}

/// Its end point.
impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.url())
    }
}

/// So that methods take a platform and a reference to one.
impl AsRef<Platform> for Platform {
    fn as_ref(&self) -> &Platform {
        self
    }
}

/// An address that no platform can have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(crate::lang::Lang::En))]
pub struct PlatformError(());

impl PlatformError {
    /// What was expected, with an example. The address is not quoted: it may hold a password.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        lang.of([
            "not the address of a platform: expected an absolute http or https address without query, as in \
             https://sas.example.fr/fhir/v1",
            "Ce n'est pas l'adresse d'une plateforme : il faut une adresse http ou https absolue et sans requête, par exemple \
             https://sas.example.fr/fhir/v1.",
        ])
        .to_owned()
    }
}
