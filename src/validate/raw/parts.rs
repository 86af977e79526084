//! Values of modelled types inside of resources that are kept as JSON: read from their texts, and kept for the check.

use std::cell::OnceCell;

use crate::{
    issue::IssueCode,
    r4::{
        Extension, Narrative, Resource,
        scalar::{Kind, Scalar},
    },
};

/// What was read in the course of a check: it lives as long as the value that is checked, as the engine refers to both.
#[derive(Default)]
pub(in crate::validate) struct Parts {
    first: OnceCell<Box<Link>>,
}

struct Link {
    part: Part,
    next: OnceCell<Box<Link>>,
}

enum Part {
    Narrative(Box<Narrative>),
    Extension(Box<Extension>),
    Resources(Vec<Resource>),
    Text(Box<str>),
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
    fn add(&mut self, part: Part) -> &'v Part {
        // the end is where nothing is yet
        let link = self.0.get_or_init(|| Box::new(Link { part, next: OnceCell::new() }));
        self.0 = &link.next;
        &link.part
    }

    pub(super) fn add_narrative(&mut self, narrative: Narrative) -> Option<&'v Narrative> {
        match self.add(Part::Narrative(Box::new(narrative))) {
            Part::Narrative(narrative) => Some(narrative),
            _ => None,
        }
    }

    pub(super) fn add_extension(&mut self, extension: Extension) -> Option<&'v Extension> {
        match self.add(Part::Extension(Box::new(extension))) {
            Part::Extension(extension) => Some(extension),
            _ => None,
        }
    }

    pub(super) fn add_resources(&mut self, resources: Vec<Resource>) -> &'v [Resource] {
        match self.add(Part::Resources(resources)) {
            Part::Resources(resources) => resources,
            _ => &[],
        }
    }

    pub(super) fn add_text(&mut self, text: &str) -> &'v str {
        match self.add(Part::Text(text.into())) {
            Part::Text(text) => text,
            _ => "",
        }
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
