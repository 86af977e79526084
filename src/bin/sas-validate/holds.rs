//! What an answer of a server holds.

use fhir_sas::UseCase;

/// What the platform can show of an answer.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "ask"), allow(dead_code, reason = "only answers of servers have it"))]
pub(crate) struct Holds {
    pub(crate) flow: UseCase,
    pub(crate) slots: usize,
    /// Whose slots they are.
    pub(crate) practitioners: usize,
    pub(crate) structures: usize,
    pub(crate) places: usize,
    /// Entries that cannot be shown.
    pub(crate) skipped: usize,
}
