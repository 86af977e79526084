//! What the rules of the guide need to know of the request that an answer belongs to.

use std::fmt;

use chrono::{DateTime, FixedOffset};

/// A request for slots, as far as an answer is compared with it. Searches implement it, so that checks need not know them.
pub(crate) trait AnsweredRequest: fmt::Debug + Send + Sync {
    /// How a start lies to the window of the request.
    fn place_in_window(&self, start: &DateTime<FixedOffset>) -> WindowPlace;
    /// The ids that are requested.
    fn requested_ids(&self) -> Vec<&str>;
    /// Whether a self link repeats the request, in whatever spelling.
    fn matches(&self, link: &str) -> bool;
}

/// How the start of a slot lies to a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WindowPlace {
    Before,
    Within,
    /// Within, but by the clock of the slot on the day after: see `slot-day-after`.
    DayAfter,
    After,
}
