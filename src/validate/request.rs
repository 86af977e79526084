//! What the rules of the guide need of the request that an answer belongs to.

use std::fmt;

use chrono::{DateTime, FixedOffset};

/// A request for slots, as far as an answer is compared with it. Searches implement it, so that checks do not depend on `search`.
pub(crate) trait AnsweredRequest: fmt::Debug + Send + Sync {
    /// Position of a start relative to the window of the request.
    fn place_in_window(&self, start: &DateTime<FixedOffset>) -> WindowPlace;
    /// The ids that are requested.
    fn requested_ids(&self) -> Vec<&str>;
    /// Whether a self link repeats the request, in whatever spelling.
    fn matches(&self, link: &str) -> bool;
}

/// Position of the start of a slot relative to a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WindowPlace {
    Before,
    Within,
    /// Within, but by the clock of the slot on the day after: see `slot-day-after`.
    DayAfter,
    After,
}
