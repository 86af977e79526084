//! What can be read and written on its own.

use super::{Blank, Item, Object, object::Sealed};
use crate::json::{NotThis, Parser, Said, Scan, Token, Writer};

/// A type that is read and written as one JSON value: every resource and datatype of [`r4`](crate::r4).
pub trait Node: Sealed + Sized {
    /// Name of the type in FHIR: the first step of paths.
    const ROOT: &'static str;

    #[doc(hidden)]
    fn read_whole(parser: &mut Parser<'_>) -> Scan<Result<Self, NotThis>>;
    #[doc(hidden)]
    fn write_whole(&self, writer: &mut Writer<'_>);
    #[doc(hidden)]
    fn whole(&self) -> Item<'_>;
}

impl Parser<'_> {
    pub(crate) fn whole_element<T: Blank>(&mut self) -> Scan<Result<T, NotThis>> {
        let mut value = T::blank();
        let filled = self.fill_element(&mut value)?;
        Ok(filled.map(|()| value))
    }

    fn fill_element(&mut self, value: &mut dyn Object) -> Scan<Result<(), NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        self.fill(value).map(Ok)
    }

    pub(crate) fn whole_resource<T: Blank>(&mut self) -> Scan<Result<T, NotThis>> {
        let mut value = T::blank();
        let filled = self.fill_resource(T::TYPE, &mut value)?;
        Ok(filled.map(|()| value))
    }

    fn fill_resource(&mut self, name: &str, value: &mut dyn Object) -> Scan<Result<(), NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        let mark = self.mark();
        let mut entered = false;
        match self.resource_type_if_first()? {
            Some(found) if found == name => entered = true,
            Some(_) => self.go_back(mark),
            None => {}
        }
        let start = mark.offset();
        Ok(match self.members(value, entered)? {
            Said::Same => Ok(()),
            Said::Nothing => Err(NotThis::OtherResource(start, None)),
            Said::Other { value, .. } => Err(NotThis::OtherResource(value, self.string_at(value))),
        })
    }
}
