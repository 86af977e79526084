//! A list that mostly has one item.

use std::{fmt, ops::Deref, slice, vec};

/// A list that holds its item without an allocation of its own when there is just one.
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
    Many(Vec<T>),
}

impl<T> List<T> {
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
            Repr::None => self.repr = Repr::One(item),
            Repr::Many(items) => items.push(item),
            Repr::One(_) => {
                if let Repr::One(first) = std::mem::replace(&mut self.repr, Repr::None) {
                    self.repr = Repr::Many(vec![first, item]);
                }
            }
        }
    }

    /// The items, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        match &mut self.repr {
            Repr::None => &mut [],
            Repr::One(item) => slice::from_mut(item),
            Repr::Many(items) => items,
        }
    }

    /// The items as a vector.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        match self.repr {
            Repr::None => Vec::new(),
            Repr::One(item) => vec![item],
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

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Self::new();
        list.extend(items);
        list
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;
    fn into_iter(self) -> vec::IntoIter<T> {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}
