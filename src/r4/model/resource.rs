//! A resource of any type.

use std::fmt;

use crate::{
    json::{RawJson, Scan, Writer},
    r4::{
        Appointment, Blank, Bundle, HealthcareService, Item, Location, Node, Object,
        OperationOutcome, Organization, Practitioner, PractitionerRole, Schedule, Slot,
        codec::{FoundType, Parser, node::AsAny},
        element::equality::is_same_item,
    },
};

macro_rules! resources {
    ($($name:ident)*) => {
        /// A resource of any type: one of the ten that are modelled, or another one as JSON.
        ///
        /// As a `Bundle.entry.resource` or a `contained` item it also keeps what is no resource at all.
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Resource {
            $(
                #[doc = concat!("A `", stringify!($name), "`.")]
                $name(Box<$name>),
            )*
            /// A resource of another type, or something else that stood in its place.
            Other(RawJson),
        }

        impl Resource {
            /// Name of its type; for JSON that is kept unparsed, its `resourceType`, if it has one.
            #[must_use]
            pub fn resource_type(&self) -> Option<String> {
                match self {
                    $(Self::$name(_) => Some(stringify!($name).to_owned()),)*
                    Self::Other(raw) => raw.resource_type(),
                }
            }

            /// Id of the resource; `None` for JSON that is kept unparsed.
            #[must_use]
            pub fn id(&self) -> Option<&str> {
                match self {
                    $(Self::$name(resource) => resource.id.as_ref()?.value().map(crate::r4::Id::as_str),)*
                    Self::Other(_) => None,
                }
            }

            /// Reads a resource as one of that type; also returns what its `resourceType` was. `None`: the type has no struct.
            pub(crate) fn read_as(name: &str, entered: bool, parser: &mut Parser<'_>) -> Option<Scan<(Self, FoundType)>> {
                Some(match name {
                    $(stringify!($name) => {
                        parser.memory.take(size_of::<$name>());
                        let mut resource = Box::new($name::blank());
                        let found_type = parser.members(&mut *resource, entered);
                        parser.last_type = stringify!($name);
                        found_type.map(|found_type| (Self::$name(resource), found_type))
                    })*
                    _ => return None,
                })
            }

            /// One of a type that has a struct, with nothing set.
            pub(crate) fn blank(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name(Box::new($name::blank()))),)*
                    _ => None,
                }
            }

            /// The resource to be read into, when its type has a struct.
            pub(crate) fn as_object(&mut self) -> Option<&mut dyn Object> {
                match self {
                    $(Self::$name(resource) => Some(&mut **resource),)*
                    Self::Other(_) => None,
                }
            }

            pub(crate) fn write(&self, writer: &mut Writer<'_>) {
                let object: &dyn Object = match self {
                    $(Self::$name(resource) => &**resource,)*
                    Self::Other(raw) => return writer.raw(raw),
                };
                object.write(writer);
            }

            pub(crate) fn as_item(&self) -> Item<'_> {
                match self {
                    $(Self::$name(resource) => Item::Element(&**resource),)*
                    Self::Other(raw) => Item::Raw(raw),
                }
            }
        }

        $(
            impl From<$name> for Resource {
                fn from(resource: $name) -> Self {
                    Self::$name(Box::new(resource))
                }
            }
        )*
    };
}

resources! {
    Slot Schedule Practitioner PractitionerRole Location HealthcareService Organization Appointment Bundle OperationOutcome
}

impl PartialEq for Resource {
    fn eq(&self, other: &Self) -> bool {
        is_same_item(self.as_item(), other.as_item())
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_item().fmt(f)
    }
}

impl Resource {
    /// Name of its type, for one of those that are modelled.
    pub(crate) fn as_item_type(&self) -> Option<&'static str> {
        match self.as_item() {
            Item::Element(element) => element.resource_type(),
            _ => None,
        }
    }

    pub(crate) fn from_raw(raw: RawJson) -> Self {
        Self::Other(raw)
    }
}

impl crate::r4::codec::object::Sealed for Resource {}

impl Node for Resource {
    type Codec = AsAny;
}

impl serde::Serialize for Resource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_item() {
            Item::Element(element) => crate::r4::codec::serialize(element, serializer),
            Item::Raw(raw) => raw.serialize(serializer),
            Item::Primitive(_) => serializer.serialize_none(),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Resource {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::r4::codec::deserialize(deserializer)
    }
}
