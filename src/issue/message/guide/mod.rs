//! Of the rules of the guide's text and acceptance tests.

mod agenda;
mod answer;
mod booking;

use super::{super::IssueCode, words::Told};
use crate::lang::Text;

pub(super) fn text(code: IssueCode, told: &Told<'_>) -> Option<Text> {
    [agenda::text, answer::text, booking::text].iter().find_map(|of| of(code, told))
}
