//! French time: zones, local times, and the gaps and overlaps when clocks change.

pub(crate) mod paris;
mod zone;

pub(crate) use zone::{NoInstant, tidy};
pub use zone::{SlotMoment, Zone};
