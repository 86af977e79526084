//! A list that mostly has one or two items.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    slice, vec,
};

use crate::r4::Shared;

/// A list that holds its items without an allocation of its own when there are just one or two.
///
/// It reads like a slice. Make one with [`List::one`], `.into()` from a `Vec` or an array, or `collect()`.
#[derive(Clone)]
pub struct List<T> {
    repr: Repr<T>,
}

#[derive(Clone)]
enum Repr<T> {
    None,
    One(T),
    Two([T; 2]),
    Many(Vec<T>),
}

/// Reserves capacity for one more item: doubles it for short lists, and adds a quarter to long ones, so that little capacity is
/// unused at any time.
pub(crate) fn make_room<T>(items: &mut Vec<T>) {
    const FEW: usize = 4096;
    if items.len() == items.capacity() {
        let more = if size_of_val(&**items) < FEW { items.len() } else { items.len() / 4 };
        items.reserve_exact(more.max(1));
    }
}

impl<T> List<T> {
    /// Capacity on the heap, in items.
    pub(crate) fn capacity(&self) -> usize {
        match &self.repr {
            Repr::Many(items) => items.capacity(),
            Repr::None | Repr::One(_) | Repr::Two(_) => 0,
        }
    }

    /// Frees unused capacity.
    pub(crate) fn shrink(&mut self) {
        if let Repr::Many(items) = &mut self.repr {
            items.shrink_to_fit();
        }
    }

    /// No item.
    #[must_use]
    pub const fn new() -> Self {
        Self { repr: Repr::None }
    }

    /// One item.
    #[must_use]
    pub const fn one(item: T) -> Self {
        Self { repr: Repr::One(item) }
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        match &mut self.repr {
            // nothing to move, and nothing to drop
            Repr::None => {
                self.repr = Repr::One(item);
                return;
            }
            Repr::Many(items) => {
                make_room(items);
                return items.push(item);
            }
            Repr::One(_) | Repr::Two(_) => {}
        }
        self.repr = match std::mem::replace(&mut self.repr, Repr::None) {
            Repr::None => Repr::One(item),
            Repr::One(first) => Repr::Two([first, item]),
            Repr::Two([first, second]) => Repr::Many(vec![first, second, item]),
            many @ Repr::Many(_) => many,
        };
    }

    /// Adds an item at a place; those from there on move up.
    ///
    /// # Panics
    /// When the place is beyond the end.
    pub fn insert(&mut self, at: usize, item: T) {
        let mut items = std::mem::take(self).into_vec();
        items.insert(at, item);
        *self = items.into();
    }

    /// Keeps the items for which `keep` returns `true`, in order.
    pub fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        let mut items = std::mem::take(self).into_vec();
        items.retain(keep);
        *self = items.into();
    }

    /// The items as a vector.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self.repr {
            Repr::None => Vec::new(),
            Repr::One(item) => vec![item],
            Repr::Two(items) => items.into(),
            Repr::Many(items) => items,
        }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        match &self.repr {
            Repr::None => &[],
            Repr::One(item) => slice::from_ref(item),
            Repr::Two(items) => items,
            Repr::Many(items) => items,
        }
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.repr {
            Repr::None => &mut [],
            Repr::One(item) => slice::from_mut(item),
            Repr::Two(items) => items,
            Repr::Many(items) => items,
        }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(mut items: Vec<T>) -> Self {
        let repr = match items.len() {
            0 => Repr::None,
            1 => items.pop().map_or(Repr::None, Repr::One),
            2 => match <[T; 2]>::try_from(items) {
                Ok(items) => Repr::Two(items),
                Err(items) => Repr::Many(items),
            },
            _ => Repr::Many(items),
        };
        Self { repr }
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T, const N: usize> From<[T; N]> for List<Shared<T>> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T> Extend<T> for List<Shared<T>> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item.into()));
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Self::new();
        list.extend(items);
        list
    }
}

impl<T> FromIterator<T> for List<Shared<T>> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        items.into_iter().map(Shared::from).collect()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;
    fn into_iter(self) -> vec::IntoIter<T> {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;
    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.iter_mut()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}
