//! How many diagnostics of each severity there are, those that were not kept included.

use std::ops::{AddAssign, SubAssign};

use super::Severity;

/// Numbers of errors, warnings and other diagnostics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) others: usize,
}

impl Tally {
    pub(crate) fn of(severities: impl IntoIterator<Item = Severity>) -> Self {
        let mut tally = Self::default();
        severities.into_iter().for_each(|severity| tally.count(severity));
        tally
    }

    #[inline]
    pub(crate) fn count(&mut self, severity: Severity) {
        *match severity {
            Severity::Error | Severity::Fatal => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Information => &mut self.others,
        } += 1;
    }

    pub(crate) const fn total(&self) -> usize {
        self.errors + self.warnings + self.others
    }

    /// The larger one of each number.
    pub(crate) fn max(self, other: Self) -> Self {
        Self {
            errors: self.errors.max(other.errors),
            warnings: self.warnings.max(other.warnings),
            others: self.others.max(other.others),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.others += other.others;
    }
}

impl SubAssign for Tally {
    fn sub_assign(&mut self, other: Self) {
        self.errors -= other.errors;
        self.warnings -= other.warnings;
        self.others -= other.others;
    }
}
