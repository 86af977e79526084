//! How much memory the values of a text take, counted while they are built.
//!
//! Every allocation that a text can ask for many times is counted by those who make it: items of lists, boxes, strings, what
//! stands beside primitives, extra members. What depends on the text's length alone is bounded by that.

/// Memory that the values of a text may take, as a multiple of its length. Values of right texts take a fifth of it at most: it
/// is reached by lists of items that say next to nothing, whose elements are many times as large as their texts.
const FACTOR: usize = 20;

/// The same for texts that are so short that it does not matter.
const FREE: usize = 64 * 1024;

/// The memory of the values of one text.
pub(crate) struct Memory {
    taken: usize,
    /// From there on a list is kept as JSON.
    sparse: usize,
    /// From there on nothing is read.
    limit: usize,
    /// The values that are read now are dropped item by item: they are of a list that is kept as JSON.
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
        // shorter ones are held in place; others have two counts before them
        if length > crate::json::string::SHORT {
            self.take(length + 16);
        }
    }

    /// How much was counted, for [`Self::back_to`].
    pub(crate) fn taken(&self) -> usize {
        self.taken
    }

    /// What was taken since is free again.
    pub(crate) fn back_to(&mut self, taken: usize) {
        self.taken = taken;
    }

    /// Whether the values are too large for their text, so that a list is better kept as JSON.
    #[inline]
    pub(crate) fn is_sparse(&self) -> bool {
        self.taken > self.sparse && !self.discards
    }

    /// Whether the values are larger than the reader was told to build.
    #[inline]
    pub(crate) fn is_over(&self) -> bool {
        self.taken > self.limit
    }

    /// Whether lists are to forget each item when the next one comes.
    #[inline]
    pub(crate) fn discards(&self) -> bool {
        self.discards
    }

    /// Begins or ends a list whose items are dropped; whether they were before.
    pub(crate) fn discard(&mut self, discards: bool) -> bool {
        std::mem::replace(&mut self.discards, discards)
    }
}
