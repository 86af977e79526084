//! Post codes.

use std::{fmt, str::FromStr};

use super::{
    error::{IdentifierError, IdentifierFault, Kind},
    text::{Compact, ascii, text_value},
};

/// A French post code: five digits, in Corsica and overseas too.
///
/// ```
/// use fhir_sas::identifier::PostCode;
///
/// assert_eq!("75 011".parse::<PostCode>()?.as_str(), "75011");
/// assert!("2A004".parse::<PostCode>().is_err()); // a municipality's code, not a post code
/// # Ok::<(), fhir_sas::identifier::IdentifierError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay)]
pub struct PostCode([u8; 5]);

crate::from_text::read_from_text!(PostCode);

impl PostCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        ascii(&self.0)
    }
}

impl FromStr for PostCode {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        let error = |fault| IdentifierError::new(Kind::PostCode, fault);
        let compact = Compact::of(text).map_err(error)?;
        let code = compact.as_bytes();
        if !code.iter().all(u8::is_ascii_digit) {
            return Err(error(IdentifierFault::Character));
        }
        code.try_into()
            .map(Self)
            .map_err(|_| error(IdentifierFault::Length { found: compact.len() }))
    }
}

impl AsRef<str> for PostCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PostCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for PostCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PostCode").field(&self.as_str()).finish()
    }
}

text_value!(PostCode, IdentifierError);
