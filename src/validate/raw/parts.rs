//! Values of modelled types inside of resources and datatypes that are kept as JSON: read from their texts, and kept for the check.

use std::{any::Any, cell::OnceCell};

use crate::{
    issue::IssueCode,
    r4::scalar::{Kind, Scalar},
};

/// What was read in the course of a check: it lives as long as the value that is checked, as the engine refers to both.
#[derive(Default)]
pub(in crate::validate) struct Parts {
    first: OnceCell<Box<Link>>,
}

struct Link {
    /// Its type is forgotten: all that checks goes by here, and need not know what was read.
    part: Box<dyn Any>,
    next: OnceCell<Box<Link>>,
}

/// Where the next part goes.
#[derive(Clone, Copy)]
pub(in crate::validate) struct End<'v>(&'v OnceCell<Box<Link>>);

impl Parts {
    pub(in crate::validate) fn end(&self) -> End<'_> {
        End(&self.first)
    }
}

impl Drop for Parts {
    /// One after the other: each is held by the one before, and there may be more than the stack could take.
    fn drop(&mut self) {
        let mut next = self.first.take();
        while let Some(mut link) = next {
            next = link.next.take();
        }
    }
}

impl<'v> End<'v> {
    /// Keeps a part.
    pub(super) fn add<T: 'static>(&mut self, part: T) -> Option<&'v T> {
        self.keep(Box::new(part)).downcast_ref()
    }

    fn keep(&mut self, part: Box<dyn Any>) -> &'v dyn Any {
        // the end is where nothing is yet
        let link = self.0.get_or_init(|| Box::new(Link { part, next: OnceCell::new() }));
        self.0 = &link.next;
        &*link.part
    }
}

/// What a primitive type asks of its JSON value.
#[derive(Clone, Copy)]
pub(super) struct Format {
    pub(super) kind: Kind,
    /// The fault of a text.
    pub(super) fault: fn(&str) -> Option<IssueCode>,
}

fn format<T: Scalar>() -> Format {
    Format {
        kind: T::KIND,
        fault: |text| match T::take(text) {
            Some(value) => value.fault(),
            None => Some(IssueCode::BadPrimitive),
        },
    }
}

macro_rules! primitives {
    ($($type:literal $name:ty;)*) => {
        /// The format of the primitive type of that name; `None`: it is none.
        pub(super) fn format_of(of_type: &str) -> Option<Format> {
            Some(match of_type {
                $($type => format::<$name>(),)*
                _ => return None,
            })
        }
    };
}

primitives! {
    "base64Binary" crate::r4::Base64Binary;
    "boolean" bool;
    "canonical" crate::r4::Canonical;
    "code" crate::r4::Code;
    "date" crate::r4::Date;
    "dateTime" crate::r4::DateTime;
    "decimal" crate::r4::Decimal;
    "id" crate::r4::Id;
    "instant" crate::r4::Instant;
    "integer" crate::r4::Integer;
    "markdown" crate::r4::Markdown;
    "oid" crate::r4::Oid;
    "positiveInt" crate::r4::PositiveInt;
    "string" crate::r4::Text;
    "time" crate::r4::Time;
    "unsignedInt" crate::r4::UnsignedInt;
    "uri" crate::r4::Uri;
    "url" crate::r4::Url;
    "uuid" crate::r4::Uuid;
}
