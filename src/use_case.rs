//! The three flows of the guide.

use std::{fmt, str::FromStr};

/// Whose slots are requested: it decides the profiles that an answer claims and the rules that it follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UseCase {
    /// Practitioners, each for their own agenda.
    IndividualPractitioner,
    /// Practitioners for the slots that they offer through a *communauté professionnelle territoriale de santé*.
    Cpts,
    /// The places of an SOS Médecins association.
    Sos,
}

impl UseCase {
    /// Every flow.
    pub const ALL: &'static [Self] = &[Self::IndividualPractitioner, Self::Cpts, Self::Sos];

    /// Its short name: `ps`, `cpts`, `sos`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IndividualPractitioner => "ps",
            Self::Cpts => "cpts",
            Self::Sos => "sos",
        }
    }
}

impl fmt::Display for UseCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A name other than `ps`, `cpts` and `sos`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no flow of the guide: expected ps, cpts or sos")]
pub struct UnknownUseCase(());

impl FromStr for UseCase {
    type Err = UnknownUseCase;

    fn from_str(name: &str) -> Result<Self, UnknownUseCase> {
        Self::ALL.iter().find(|flow| flow.as_str() == name).copied().ok_or(UnknownUseCase(()))
    }
}
