//! What can be read and written on its own.

use super::{Object, object::Sealed};
use crate::json::{NotThis, Parser, ResourceType, Scan, Token, Writer};

/// A type that is read and written as one JSON value: every resource and datatype of [`r4`](crate::r4).
pub trait Node: Sealed + Sized {
    /// Name of the type in FHIR: the first step of paths.
    const ROOT: &'static str;

    #[doc(hidden)]
    fn read_whole(parser: &mut Parser<'_>) -> Scan<Result<Self, NotThis>>;
    #[doc(hidden)]
    fn write_whole(&self, writer: &mut Writer<'_>);
}

impl Parser<'_> {
    pub(crate) fn whole_element<T: Object>(&mut self) -> Scan<Result<T, NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        let mut value = T::blank();
        self.object(&mut value)?;
        Ok(Ok(value))
    }

    pub(crate) fn whole_resource<T: Object>(&mut self, name: &str) -> Scan<Result<T, NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        match self.resource_type()? {
            ResourceType::Is { name: found, entered, .. } if found == name => {
                let mut value = T::blank();
                self.members(&mut value, entered)?;
                Ok(Ok(value))
            }
            ResourceType::Is { name: found, offset, .. } => Ok(Err(NotThis::OtherResource(offset, Some(found.into())))),
            ResourceType::Missing(offset) => Ok(Err(NotThis::OtherResource(offset, None))),
        }
    }
}
