//! The editions of the guide.

use std::{fmt, str::FromStr};

macro_rules! editions {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal $($default:ident)?;)*) => {
        /// An edition of the guide `ans.fhir.fr.sas`: it decides which profiles are checked.
        ///
        /// The numbers of the guide do not distinguish its editions: three of them are called 1.2.0.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Edition {
            $($(#[doc = $doc])+ $(#[$default])? $name,)*
        }

        impl Edition {
            /// Every edition, the oldest first.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name: `1.1.0`, `1.2.0`, `current`, `next`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// What it is, in a few words.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($($doc),+).trim_ascii(),)*
                }
            }

            /// The list of this one alone.
            pub(crate) const fn alone(self) -> &'static [Self] {
                match self {
                    $(Self::$name => &[Self::$name],)*
                }
            }
        }
    };
}

// a line an edition; its folder is `profiles/editions/<name>`
editions! {
    /// 1.1.0 of 2024-12-10: the acceptance tests validate with it
    V1_1_0 = "1.1.0";
    /// 1.2.0 as published on 2025-11-24
    V1_2_0 = "1.2.0";
    /// The build of 2026-06-29, numbered 1.2.0
    Current = "current" default;
    /// The branch builds of 2026-08, not published: place de marché, five statuses
    Next = "next";
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A name that is not that of an edition of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEdition(());

impl std::error::Error for UnknownEdition {}

impl fmt::Display for UnknownEdition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an edition of the guide: expected one of ")?;
        f.write_str(&list(Edition::ALL.iter().copied()))
    }
}

impl FromStr for Edition {
    type Err = UnknownEdition;

    fn from_str(name: &str) -> Result<Self, UnknownEdition> {
        let found = Self::ALL.iter().find(|edition| edition.as_str() == name);
        found.copied().ok_or(UnknownEdition(()))
    }
}

/// Names, with commas.
pub(crate) fn list(editions: impl Iterator<Item = Edition>) -> String {
    editions.map(Edition::as_str).collect::<Vec<_>>().join(", ")
}

/// Some of the editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EditionSet(u8);

impl EditionSet {
    /// All editions: of what does not depend on the guide.
    pub(crate) const EVERY: Self = Self(u8::MAX);

    pub(crate) fn of(editions: &[Edition]) -> Self {
        Self(editions.iter().fold(0, |bits, edition| bits | 1 << *edition as u8))
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Edition> {
        let has = move |edition: &Edition| self.0 & (1 << *edition as u8) != 0;
        Edition::ALL.iter().copied().filter(has)
    }
}

// a bit for each
const _: () = assert!(Edition::ALL.len() <= 8);
