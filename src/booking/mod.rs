//! Bookings.

mod event;
mod outcome;
mod platform;

pub use event::Event;
pub use outcome::Outcome;
pub use platform::{Base, Platform, PlatformError};
