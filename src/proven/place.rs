//! Addresses, as places have them.

use super::Given;
use crate::{
    identifier::PostCode,
    r4::{Address, Location, Text},
};

/// Street, post code and city. A post code loses its blanks; what is no post code stays, for the check to tell.
pub(crate) fn address(street: &impl Given, post_code: &impl Given, city: &impl Given) -> Address {
    let text = |text: &str| Text::from(text).into();
    let post_code = post_code.given().map(|code| match code.parse::<PostCode>() {
        Ok(code) => text(code.as_str()),
        Err(_) => text(&code),
    });
    Address {
        line: street.given().iter().map(|street| text(street)).collect(),
        city: city.given().map(|city| text(&city)),
        postal_code: post_code,
        ..Address::default()
    }
}

/// What is known of the address of a place.
pub(crate) struct Known {
    pub(crate) post_code: PostCode,
}

impl Known {
    pub(crate) fn of(location: &Location) -> Option<Self> {
        let code = location.address.as_ref()?.postal_code.as_ref()?.value()?;
        Some(Self { post_code: code.as_str().parse().ok()? })
    }
}
