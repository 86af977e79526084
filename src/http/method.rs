//! The methods of HTTP that write.

use std::fmt;

/// The methods of HTTP that write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `POST`: creates.
    Post,
    /// `PUT`: changes what has an identifier, or creates it when nothing has that identifier.
    Put,
}

impl Method {
    /// `POST` or `PUT`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
