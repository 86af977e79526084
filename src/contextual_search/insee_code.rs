//! The official geographic code of municipalities.

use std::{fmt, str::FromStr};

use super::{
    fault::{Faults, LinkCode, LinkError, LinkFault},
    parameter::Parameter,
};
use crate::{identifier::ascii, lang::is_blank};

/// The code of a French municipality in the official geographic code (INSEE): five digits, or `2A` or `2B` and three digits. It
/// is not a post code.
///
/// Which codes exist changes every year, and the platform has its own list: of a code that it does not know it opens its home
/// page. Send the city alone when the code is in doubt.
///
/// ```
/// use fhir_sas::contextual_search::InseeCode;
///
/// assert_eq!(
///     "2a004".parse::<InseeCode>().map(|code| code.to_string()).as_deref(),
///     Ok("2A004")
/// );
/// assert!("Toulouse".parse::<InseeCode>().is_err());
/// # Ok::<(), fhir_sas::contextual_search::LinkError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeCode([u8; 5]);

impl InseeCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        ascii(&self.0)
    }

    /// Of a text without blanks.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut code: [u8; 5] = text.as_bytes().try_into().ok()?;
        code.make_ascii_uppercase();
        let good = match code {
            [b'2', b'A' | b'B', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
            _ => code.iter().all(u8::is_ascii_digit) && code != *b"00000",
        };
        good.then_some(Self(code))
    }
}

impl FromStr for InseeCode {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        Self::of(text.trim_matches(is_blank)).ok_or_else(|| {
            let mut faults = Faults::default();
            let fault = LinkFault::new(LinkCode::InseeCode, Parameter::InseeCode);
            faults.push(fault.found(text));
            LinkError::new(faults)
        })
    }
}

impl AsRef<str> for InseeCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for InseeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
