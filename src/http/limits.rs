//! How much of a request is read.

/// The longest query that is read, in bytes: twenty times what a request for 25 takes, and more than most servers let through.
pub const MAX_QUERY: usize = 64 * 1024;

/// The longest body of a request that is read, in bytes: a thousand times what an account takes. A longer one is refused with 413 and
/// [`BodyTooLong`](super::OrderFaultCode::BodyTooLong); a server limits what it receives before that.
pub const MAX_BODY: usize = 1024 * 1024;
