//! The use cases of the guide.

use std::{fmt, str::FromStr};

/// Whose slots are requested, or whose bookings are reported: it decides the profiles that a resource claims and the rules that
/// it follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UseCase {
    /// Practitioners, each for their own agenda.
    IndividualPractitioner,
    /// Practitioners for the slots that they offer through a *communauté professionnelle territoriale de santé*.
    Cpts,
    /// The places of an SOS Médecins association.
    Sos,
    /// The *place de marché*: a regulator requests care without a slot, and a practitioner takes it over later.
    ///
    /// It has bookings, accounts and sign-on, and no slots. It is part of the guide's next edition, which is not published: a
    /// validator checks it with [`Edition::Next`](crate::validate::Edition::Next) only.
    Pdm,
}

impl UseCase {
    /// Every use case.
    pub const ALL: &'static [Self] =
        &[Self::IndividualPractitioner, Self::Cpts, Self::Sos, Self::Pdm];

    /// Those whose slots are searched: all but the place de marché.
    pub const WITH_SLOTS: &'static [Self] = &[Self::IndividualPractitioner, Self::Cpts, Self::Sos];

    /// Its short name: `ps`, `cpts`, `sos`, `pdm`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IndividualPractitioner => "ps",
            Self::Cpts => "cpts",
            Self::Sos => "sos",
            Self::Pdm => "pdm",
        }
    }

    /// Whether a booking may be announced before anybody has accepted it, and without naming anybody.
    pub(crate) const fn may_be_unassigned(self) -> bool {
        matches!(self, Self::Sos | Self::Pdm)
    }
}

impl fmt::Display for UseCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A name other than `ps`, `cpts`, `sos` and `pdm`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a use case of the guide: expected ps, cpts, sos or pdm")]
pub struct UnknownUseCase(());

impl FromStr for UseCase {
    type Err = UnknownUseCase;

    fn from_str(name: &str) -> Result<Self, UnknownUseCase> {
        Self::ALL.iter().find(|flow| flow.as_str() == name).copied().ok_or(UnknownUseCase(()))
    }
}
