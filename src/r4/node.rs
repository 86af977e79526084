//! What can be read and written on its own.

use super::{Item, Object, object::Sealed};
use crate::json::{NotThis, Parser, Said, Scan, Token, Writer};

/// A type that is read and written as one JSON value: every resource and datatype of [`r4`](crate::r4).
pub trait Node: Sealed + Sized {
    /// Name of the type in FHIR: the first step of paths.
    const ROOT: &'static str;

    /// What reading starts from.
    #[doc(hidden)]
    fn start() -> Self;
    #[doc(hidden)]
    fn fill_whole(&mut self, parser: &mut Parser<'_>) -> Scan<Result<(), NotThis>>;
    #[doc(hidden)]
    fn write_whole(&self, writer: &mut Writer<'_>);
    #[doc(hidden)]
    fn whole(&self) -> Item<'_>;
}

impl Parser<'_> {
    /// Reads a whole text into a blank element.
    pub(crate) fn fill_element(&mut self, value: &mut dyn Object) -> Scan<Result<(), NotThis>> {
        if self.peek()? != Token::Object {
            return Ok(Err(NotThis::NoObject(self.offset())));
        }
        self.fill(value).map(Ok)
    }

    /// The same for a resource of that type.
    pub(crate) fn fill_resource(
        &mut self,
        name: &str,
        value: &mut dyn Object,
    ) -> Scan<Result<(), NotThis>> {
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
