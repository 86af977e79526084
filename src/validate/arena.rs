//! Arena for elements that are parsed from raw JSON during a check: they live as long as the value under check.

use std::{any::Any, cell::OnceCell};

/// A list that only grows, so that its items can be borrowed while more are added.
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
    /// Drops the links in a loop: each owns the next, and recursion could overflow the stack.
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
