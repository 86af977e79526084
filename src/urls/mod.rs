//! Web addresses: those of the guide, each written once; what is one; percent-encoding.

pub(crate) mod known;
pub(crate) mod percent;
pub(crate) mod web_address;
