//! Counts the memory that the values of a text take, while they are built.
//!
//! Code that allocates counts what a text can request many times: items of lists, boxes, strings, `_` siblings of primitives,
//! extra members. What depends only on the text's length is bounded by it.

/// Memory that the values of a text may take, as a multiple of its length. Conformant texts take at most a fifth of it. It is
/// reached by lists of nearly empty items, such as `[{},{},{}]`, whose elements are many times larger than their texts.
const FACTOR: usize = 20;

/// Allowance for short texts, in bytes.
const FREE: usize = 64 * 1024;

/// The memory of the values of one text.
pub(crate) struct Memory {
    taken: usize,
    /// Above it, a list is kept as JSON.
    sparse: usize,
    /// Above it, reading fails.
    limit: usize,
    /// The current list is kept as JSON: its items are read for their issues and dropped.
    discards: bool,
}

impl Memory {
    pub(in crate::r4) fn new(text: usize, limit: usize) -> Self {
        let sparse = text.saturating_mul(FACTOR).saturating_add(FREE);
        Self { taken: 0, sparse, limit, discards: false }
    }

    /// Counts what is allocated.
    #[inline]
    pub(crate) fn take(&mut self, bytes: usize) {
        self.taken = self.taken.saturating_add(bytes);
    }

    /// Counts the string that a text of that length becomes.
    #[inline]
    pub(crate) fn take_text(&mut self, length: usize) {
        // shorter ones are inline; others have two reference counts before them
        if length > crate::json::string::SHORT {
            self.take(length + 16);
        }
    }

    /// How much was counted, for [`Self::back_to`].
    pub(crate) fn taken(&self) -> usize {
        self.taken
    }

    /// Rewinds the count.
    pub(crate) fn back_to(&mut self, taken: usize) {
        self.taken = taken;
    }

    /// Whether the values are too large for their text, so that a list is better kept as JSON.
    #[inline]
    pub(crate) fn is_sparse(&self) -> bool {
        self.taken > self.sparse && !self.discards
    }

    /// How much more the values may take before a list is kept as JSON.
    pub(crate) fn left(&self) -> usize {
        self.sparse.saturating_sub(self.taken)
    }

    /// Whether the values exceed the reader's limit.
    #[inline]
    pub(crate) fn is_over(&self) -> bool {
        self.taken > self.limit
    }

    /// Whether lists drop each item when the next one is read.
    #[inline]
    pub(crate) fn discards(&self) -> bool {
        self.discards
    }

    /// Begins or ends a list whose items are dropped; returns the state before.
    pub(crate) fn discard(&mut self, discards: bool) -> bool {
        std::mem::replace(&mut self.discards, discards)
    }
}
