//! Type-erased lists of extensions and contained resources, whose items can contain nearly every type.
//!
//! Erased so that codegen units that use an element do not emit debug info for every type that an extension can contain.

use std::{
    any::Any,
    fmt, ops,
    panic::{RefUnwindSafe, UnwindSafe},
};

use crate::{
    json::{Scan, Writer},
    r4::{
        Extension, Items, MemberInfo, Resource,
        codec::{
            Parser, Taken,
            field::{Member, Typed},
        },
    },
};

/// A value that can be type-erased.
pub trait Forgettable: Any + Send + Sync + UnwindSafe + RefUnwindSafe {}

impl<T: Any + Send + Sync + UnwindSafe + RefUnwindSafe> Forgettable for T {}

const ITS_OWN: &str = "made of such a list only";

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident of $item:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Default)]
        pub struct $name(Option<Box<dyn Forgettable>>);

        impl $name {
            /// An empty one.
            #[must_use]
            pub const fn new() -> Self {
                Self(None)
            }
        }

        impl ops::Deref for $name {
            type Target = Vec<$item>;

            fn deref(&self) -> &Vec<$item> {
                static NONE: Vec<$item> = Vec::new();
                let Some(list) = &self.0 else { return &NONE };
                let list: &dyn Any = &**list;
                list.downcast_ref().expect(ITS_OWN)
            }
        }

        impl ops::DerefMut for $name {
            fn deref_mut(&mut self) -> &mut Vec<$item> {
                let list = self.0.get_or_insert_with(|| Box::new(Vec::<$item>::new()));
                let list: &mut dyn Any = &mut **list;
                list.downcast_mut().expect(ITS_OWN)
            }
        }

        impl From<Vec<$item>> for $name {
            fn from(list: Vec<$item>) -> Self {
                if list.is_empty() { Self::new() } else { Self(Some(Box::new(list))) }
            }
        }

        impl From<$name> for Vec<$item> {
            fn from(list: $name) -> Self {
                let Some(list) = list.0 else { return Self::new() };
                let list: Box<dyn Any> = list;
                *list.downcast().expect(ITS_OWN)
            }
        }

        impl FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                Vec::from_iter(items).into()
            }
        }

        impl IntoIterator for $name {
            type Item = $item;
            type IntoIter = std::vec::IntoIter<$item>;

            fn into_iter(self) -> Self::IntoIter {
                Vec::from(self).into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $name {
            type Item = &'a $item;
            type IntoIter = std::slice::Iter<'a, $item>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl<'a> IntoIterator for &'a mut $name {
            type Item = &'a mut $item;
            type IntoIter = std::slice::IterMut<'a, $item>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter_mut()
            }
        }

        impl Clone for $name {
            fn clone(&self) -> Self {
                (**self).clone().into()
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                **self == **other
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }

        impl Typed for $name {
            const TYPES: &'static [&'static str] = <Vec<$item>>::TYPES;
        }

        impl Member for $name {
            fn read(&mut self, info: &'static MemberInfo, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                let taken = Member::read(&mut **self, info, sibling, parser);
                if self.is_empty() {
                    self.0 = None;
                } else {
                    parser.memory.take(size_of::<Vec<$item>>());
                }
                taken
            }
            fn clear(&mut self, _: bool) {
                self.0 = None;
            }
            #[inline]
            fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
                if self.0.is_some() {
                    Member::write(&**self, info, writer);
                }
            }
            fn items(&self) -> Items<'_> {
                (**self).items()
            }
        }
    )*};
}

lists! {
    /// The extensions of a resource: a `Vec` of them in all its uses, made by `.into()` from one.
    Extensions of Extension;
    /// The resources that a resource contains: a `Vec` of them in all its uses, made by `.into()` from one.
    Contained of Resource;
}
