//! What the tests of a run share.

use super::{
    account_ids::Accounts,
    answer::Answer,
    findings::{Part, Texts},
};
use crate::{
    ask::{client::Client, suite::Suite},
    words::Words,
};

/// What tests share.
pub(super) struct Session<'s> {
    pub(super) suite: &'s Suite,
    pub(super) words: Words,
    pub(super) client: Client,
    pub(super) browser: Client,
    pub(super) accounts: Accounts,
    /// The answer to the search of the current group, or why it is missing.
    pub(super) answer: Result<Answer, Texts>,
    /// The first address of a booking page of each flow.
    pub(super) pages: Vec<(Part, String)>,
}
