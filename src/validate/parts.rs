//! What every resource has, whether its type has a struct or not.

use std::borrow::Cow;

use super::{aside::is_aside, raw::text_at};
use crate::r4::{
    Canonical, Code, Element, Id, Item, Items, Meta, Primitive, Resource, Value, View,
    element::untyped::Untyped,
};

/// What every resource has.
#[derive(Default)]
pub(super) struct Parts<'v> {
    pub(super) id: Option<&'v str>,
    /// There is an id, but in a form that it must not have.
    pub(super) id_aside: bool,
    pub(super) meta: Option<&'v Meta>,
    pub(super) contained: &'v [Resource],
    pub(super) language: Option<&'v str>,
}

pub(super) fn parts(element: &dyn Element) -> Parts<'_> {
    fn id(id: Option<&Primitive<Id>>) -> Option<&str> {
        id?.value().map(Id::as_str)
    }
    fn language(language: Option<&Primitive<Code>>) -> Option<&str> {
        language?.value().map(Code::as_str)
    }
    macro_rules! of {
        ($resource:ident $contained:expr) => {
            Parts {
                id: id($resource.id.as_ref()),
                id_aside: is_aside($resource, &["id"]),
                meta: $resource.meta.as_deref(),
                contained: $contained,
                language: language($resource.language.as_deref()),
            }
        };
    }
    match element.view() {
        View::Slot(resource) => of!(resource & resource.contained),
        View::Schedule(resource) => of!(resource & resource.contained),
        View::Practitioner(resource) => of!(resource & resource.contained),
        View::PractitionerRole(resource) => of!(resource & resource.contained),
        View::Location(resource) => of!(resource & resource.contained),
        View::HealthcareService(resource) => of!(resource & resource.contained),
        View::Organization(resource) => of!(resource & resource.contained),
        View::Appointment(resource) => of!(resource & resource.contained),
        View::OperationOutcome(resource) => of!(resource & resource.contained),
        View::Bundle(resource) => of!(resource & []),
        _ => element.seen_as().map_or_else(Parts::default, untyped_parts),
    }
}

/// The metadata alone, which is looked at more often.
pub(super) fn meta_of(element: &dyn Element) -> Option<&Meta> {
    match element.view() {
        View::Slot(resource) => resource.meta.as_deref(),
        View::Schedule(resource) => resource.meta.as_deref(),
        View::Practitioner(resource) => resource.meta.as_deref(),
        View::PractitionerRole(resource) => resource.meta.as_deref(),
        View::Location(resource) => resource.meta.as_deref(),
        _ => parts(element).meta,
    }
}

fn untyped_parts(element: &Untyped) -> Parts<'_> {
    let text = |name| match element.member(name) {
        Items::One(Item::Primitive(primitive)) => match primitive.any_value() {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let meta = match element.member("meta") {
        Items::One(Item::Element(meta)) => meta.seen_as::<Meta>(),
        _ => None,
    };
    Parts {
        id: text("id"),
        id_aside: is_aside(element, &["id"]),
        meta,
        contained: element.contained(),
        language: text("language"),
    }
}

/// The `meta.versionId` of a resource, modelled or kept as JSON.
pub(super) fn version_of(resource: Item<'_>) -> Option<Cow<'_, str>> {
    match resource {
        Item::Element(element) => {
            let meta = parts(element).meta?;
            Some(Cow::Borrowed(meta.version_id.as_ref()?.value()?.as_str()))
        }
        Item::Raw(raw) => text_at(raw, &["meta", "versionId"]),
        Item::Primitive(_) => None,
    }
}

/// The profiles that a resource claims.
pub(super) fn claimed(element: &dyn Element) -> impl Iterator<Item = &str> {
    let urls = meta_of(element).map_or(&[][..], |meta| &meta.profile).iter();
    urls.filter_map(|url| url.value().map(Canonical::as_str))
}
