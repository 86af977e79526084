//! What an edition of the guide has: the compiled tables by their addresses.

use super::{Edition, compiled, table::Profile};

/// What an edition of the guide has: its profiles. Value sets and code systems are those of all editions.
#[derive(Clone, Copy)]
pub(crate) struct Tables {
    pub(crate) edition: Edition,
    /// Sorted by address.
    pub(crate) profiles: &'static [&'static Profile],
}

impl Tables {
    pub(crate) fn of(edition: Edition) -> Self {
        Self { edition, profiles: compiled::profiles(edition) }
    }

    /// The profile of that address.
    pub(crate) fn profile(self, url: &str) -> Option<&'static Profile> {
        let at = self.profiles.binary_search_by(|profile| profile.url.cmp(url)).ok()?;
        Some(self.profiles[at])
    }

    /// The profile of that name.
    pub(crate) fn named(self, name: &str) -> Option<&'static Profile> {
        self.profiles.iter().find(|profile| profile.name == name).copied()
    }
}
