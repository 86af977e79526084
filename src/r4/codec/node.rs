//! Types that can be the root of a JSON document.

use crate::{
    json::{RawJson, Scan, Token, Writer},
    r4::{
        Blank, Item, Object, Resource,
        codec::{
            FoundType, NotThis, Parser,
            object::{Kind, Sealed},
            resource,
        },
    },
};

/// A type that is read and written as one JSON value: every resource and datatype of [`r4`](crate::r4).
pub trait Node: Sealed + Sized {
    /// Name of the type in FHIR: the first step of paths.
    const ROOT: &'static str = <Self::Codec as Codec<Self>>::ROOT;

    #[doc(hidden)]
    type Codec: Codec<Self>;
}

/// How a type is read and written.
pub trait Codec<T> {
    const ROOT: &'static str;

    /// A blank value to read into.
    fn start() -> T;
    fn fill(value: &mut T, parser: &mut Parser<'_>) -> Scan<Result<(), NotThis>>;
    fn write(value: &T, writer: &mut Writer<'_>);
    fn item(value: &T) -> Item<'_>;
}

/// Of a declared type: by its declaration.
pub struct AsDeclared;

impl<T: Blank> Codec<T> for AsDeclared {
    const ROOT: &'static str = T::SHAPE.declared;

    fn start() -> T {
        T::blank()
    }
    fn fill(value: &mut T, parser: &mut Parser<'_>) -> Scan<Result<(), NotThis>> {
        if T::SHAPE.kind == Kind::Resource {
            parser.fill_resource(value)
        } else {
            parser.fill_element(value)
        }
    }
    fn write(value: &T, writer: &mut Writer<'_>) {
        (value as &dyn Object).write(writer);
    }
    fn item(value: &T) -> Item<'_> {
        Item::Element(value)
    }
}

/// Of a resource of any type: by its `resourceType`.
pub struct AsAny;

impl Codec<Resource> for AsAny {
    const ROOT: &'static str = "Resource";

    fn start() -> Resource {
        Resource::from_raw(RawJson::null())
    }
    fn fill(value: &mut Resource, parser: &mut Parser<'_>) -> Scan<Result<(), NotThis>> {
        *value = resource(parser)?;
        Ok(Ok(()))
    }
    fn write(value: &Resource, writer: &mut Writer<'_>) {
        value.write(writer);
    }
    fn item(value: &Resource) -> Item<'_> {
        value.as_item()
    }
}

impl Parser<'_> {
    /// Reads a whole document into a blank element.
    fn fill_element(&mut self, value: &mut dyn Object) -> Scan<Result<(), NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        self.fill(value).map(Ok)
    }

    /// The same for a resource, which must be of that type.
    fn fill_resource(&mut self, value: &mut dyn Object) -> Scan<Result<(), NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        let mark = self.mark();
        let mut entered = false;
        match self.resource_type_if_first()? {
            Some(found) if found == value.shape().name => entered = true,
            Some(_) => self.go_back(mark),
            None => {}
        }
        let start = mark.offset();
        Ok(match self.members(value, entered)? {
            FoundType::Same => Ok(()),
            FoundType::Nothing => Err(NotThis::OtherResource(start, None)),
            FoundType::Other { value, .. } => {
                Err(NotThis::OtherResource(value, self.string_at(value)))
            }
        })
    }
}
