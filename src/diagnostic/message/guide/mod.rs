//! Of the rules of the guide's text and acceptance tests.

mod agenda;
mod answer;
mod booking;

use super::words::Told;
use crate::{diagnostic::IssueCode, lang::Text};

pub(super) fn text(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    [agenda::text, answer::text, booking::text].iter().find_map(|of| of(code, told))
}
