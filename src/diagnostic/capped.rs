//! Lists of what was found in a text of any length: the first items are kept, the others counted.

/// The first items, and how many more there were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Capped<T> {
    kept: Vec<T>,
    more: usize,
    limit: usize,
}

impl<T> Capped<T> {
    pub(crate) const fn new(limit: usize) -> Self {
        Self { kept: Vec::new(), more: 0, limit }
    }

    /// Adds an item; beyond the limit it is only counted.
    pub(crate) fn push(&mut self, item: T) {
        self.push_with(|| item);
    }

    /// Adds an item, which is made only if it is kept.
    pub(crate) fn push_with(&mut self, item: impl FnOnce() -> T) {
        if self.kept.len() < self.limit {
            self.kept.push(item());
        } else {
            self.more += 1;
        }
    }

    /// Adds an item that is kept whatever the limit.
    pub(crate) fn push_always(&mut self, item: T) {
        self.kept.push(item);
    }

    /// Adds an item, when the list is full in place of the last one if that may go.
    pub(crate) fn push_over(&mut self, item: T, may_go: impl FnOnce(&T) -> bool) {
        let is_full = self.kept.len() == self.limit;
        match self.kept.last_mut() {
            Some(last) if is_full && may_go(last) => {
                *last = item;
                self.more += 1;
            }
            _ => self.push(item),
        }
    }

    pub(crate) const fn limit(&self) -> usize {
        self.limit
    }

    /// How many items would still be kept.
    pub(crate) fn room(&self) -> usize {
        self.limit.saturating_sub(self.kept.len())
    }

    pub(crate) fn into_kept(self) -> Vec<T> {
        self.kept
    }

    pub(crate) fn kept_mut(&mut self) -> &mut [T] {
        &mut self.kept
    }

    /// Drops kept items; those that were not kept count on.
    pub(crate) fn retain(&mut self, stays: impl FnMut(&T) -> bool) {
        self.kept.retain(stays);
    }

    /// Frees unused capacity.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.kept.shrink_to_fit();
    }

    /// As it was when it kept that many of that count.
    pub(crate) fn back_to(&mut self, kept: usize, count: usize) {
        self.kept.truncate(kept);
        self.more = count.saturating_sub(self.kept.len());
    }

    pub(crate) fn kept(&self) -> &[T] {
        &self.kept
    }

    /// How many there are, those that were not kept included.
    pub(crate) fn count(&self) -> usize {
        self.kept.len() + self.more
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The items that were kept, with a last one for the number of the others if there are any.
    pub(crate) fn finish(mut self, rest: impl FnOnce(usize) -> T) -> Box<[T]> {
        if self.more > 0 {
            self.kept.push(rest(self.more));
        }
        self.kept.into_boxed_slice()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_limit_is_counted() {
        let mut list = Capped::new(2);
        assert!(list.is_empty());
        (1..=4).for_each(|item| list.push(item));
        list.push_always(5);
        assert_eq!((list.kept(), list.count()), (&[1, 2, 5][..], 5));
        assert_eq!(*list.finish(|more| more), [1, 2, 5, 2]);
        let mut list = Capped::new(2);
        (1..=3).for_each(|item| list.push(item));
        list.push_over(4, |last| *last == 2);
        list.push_over(5, |last| *last == 2);
        assert_eq!((list.kept(), list.count(), list.limit()), (&[1, 4][..], 5, 2));
        list.back_to(1, 1);
        assert_eq!((list.kept(), list.count()), (&[1][..], 1));
        let mut list = Capped::new(2);
        (1..=4).for_each(|item| list.push(item));
        list.retain(|item| *item == 2);
        assert_eq!((list.kept(), list.count()), (&[2][..], 3));
        let mut whole = Capped::new(2);
        whole.push(1);
        assert_eq!(*whole.finish(|more| more), [1]);
    }
}
