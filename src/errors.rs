//! Errors whose message says all, in French and English.

use std::{error::Error, fmt};

use crate::{
    booking::PlatformError,
    identifier::IdentifierError,
    issue::Lang,
    json::ReadError,
    r4::TimeOutOfRange,
    sso::{ClaimsError, ClaimsFault, NoAccount},
    terminology::CodeError,
};

/// Shows them in English, as errors are in Rust.
macro_rules! errors {
    ($($name:ident)*) => {$(
        impl Error for $name {}

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.message(Lang::En))
            }
        }
    )*};
}

errors!(ReadError IdentifierError CodeError PlatformError ClaimsError ClaimsFault NoAccount TimeOutOfRange);
