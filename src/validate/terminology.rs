//! The codes of R4 that stand as plain codes and are required, or as good as.

use super::coding;

fn has(system: &str, code: &str) -> bool {
    coding::find(system)
        .is_none_or(|known| !known.complete || known.codes.binary_search(&code).is_ok())
}

pub(super) fn is_currency(code: &str) -> bool {
    has("urn:iso:std:iso:4217", code)
}

/// A language tag: to be one of those that people speak is not asked.
pub(super) fn is_language(_: &str) -> bool {
    true
}
