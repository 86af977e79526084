//! Elements that are read from JSON in the course of a check, and live as long as the value that is checked.

use std::{any::Any, cell::OnceCell};

/// A list that only grows, so that what it holds can be borrowed while more is added.
#[derive(Default)]
pub(super) struct Arena {
    first: OnceCell<Box<Link>>,
}

struct Link {
    item: Box<dyn Any>,
    next: OnceCell<Box<Link>>,
}

/// Where the next item goes.
#[derive(Clone, Copy)]
pub(super) struct End<'v>(&'v OnceCell<Box<Link>>);

impl Arena {
    pub(super) fn end(&self) -> End<'_> {
        End(&self.first)
    }
}

impl Drop for Arena {
    /// One link after the other: each owns the next, and there may be more than the stack has room for.
    fn drop(&mut self) {
        let mut next = self.first.take();
        while let Some(mut link) = next {
            next = link.next.take();
        }
    }
}

impl<'v> End<'v> {
    /// Keeps an item.
    pub(super) fn add<T: 'static>(&mut self, item: T) -> Option<&'v T> {
        self.keep(Box::new(item)).downcast_ref()
    }

    fn keep(&mut self, item: Box<dyn Any>) -> &'v dyn Any {
        // nothing stands at the end yet
        let link = self.0.get_or_init(|| Box::new(Link { item, next: OnceCell::new() }));
        self.0 = &link.next;
        &*link.item
    }
}
