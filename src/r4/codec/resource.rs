//! Reading a resource of any type: by its `resourceType`, which may be any member.

use std::borrow::Cow;

use crate::{
    diagnostic::{Form, IssueCode},
    json::{Scan, Token},
    r4::{
        MemberInfo, Resource,
        codec::{FoundType, Parser},
        is_resource_type,
    },
};

static RESOURCE_TYPE: [MemberInfo; 1] = [MemberInfo::new(
    ["resourceType", "\"resourceType\":", "\"_resourceType\":"],
    (1, Some(1)),
    &["code"],
    &[],
)];

impl<'a> Parser<'a> {
    /// The `resourceType`, if it is the first member: then the object is entered; otherwise the parser does not move.
    pub(crate) fn resource_type_if_first(&mut self) -> Scan<Option<Cow<'a, str>>> {
        let mark = self.scan.mark();
        self.scan.deepen()?;
        let named = self.scan.is_member(b'{', &RESOURCE_TYPE[0].key)
            || self.scan.member(b'{')? && self.scan.known_name(&RESOURCE_TYPE, 0)?.is_some();
        if named && self.scan.peek()? == Token::String {
            if self.scan.is_string(self.last_type) {
                return Ok(Some(self.last_type.into()));
            }
            let plain = self.scan.plain_string().map(Cow::Borrowed);
            return plain.map_or_else(
                || self.scan.string().map(|(name, _)| Some(name.to_owned().into())),
                |name| Ok(Some(name)),
            );
        }
        self.scan.seek(mark);
        Ok(None)
    }

    /// Searches the next object for `resourceType`: offset of its value, and the value.
    fn resource_type(&mut self) -> (usize, Option<String>) {
        match self.scan.find_member("resourceType") {
            Some(offset) => (offset, self.string_at(offset)),
            None => (self.scan.offset(), None),
        }
    }

    /// Speculatively parses with the previous resource's type, where `resourceType` is not the first member: this saves a
    /// search for it. Rewinds and returns `None` on mismatch.
    fn like_the_last(&mut self) -> Option<Resource> {
        // only for direct entries of the bundle: nested wrong guesses would take exponential time
        const DEPTH: u32 = 3;
        if self.scan.depth() != DEPTH {
            return None;
        }
        let mark = self.scan.mark();
        let noted = self.noted();
        let last = self.last_type;
        if let Some(Ok((resource, FoundType::Same))) = Resource::read_as(last, false, self) {
            return Some(resource);
        }
        self.forget(mark, noted);
        None
    }
}

/// Reads a resource of any type, or the value in its place.
pub(crate) fn resource(parser: &mut Parser<'_>) -> Scan<Resource> {
    let token = parser.peek()?;
    if token != Token::Object {
        parser.note_shape("Resource", token);
        return Ok(Resource::from_raw(parser.raw()?));
    }
    let (mark, noted) = (parser.mark(), parser.noted());
    let first = parser.resource_type_if_first()?;
    let entered = first.is_some();
    if !entered && let Some(resource) = parser.like_the_last() {
        return Ok(resource);
    }
    let (offset, name) = if entered {
        (mark.offset(), first)
    } else {
        let (offset, name) = parser.resource_type();
        (offset, name.map(Cow::from))
    };
    let Some(name) = name else {
        parser.note_at(offset, IssueCode::NoResourceType, Form::None);
        return parser.raw().map(Resource::from_raw);
    };
    if let Some(read) = Resource::read_as(&name, entered, parser) {
        let (resource, found_type) = read?;
        let FoundType::Other { key, .. } = found_type else { return Ok(resource) };
        // two types in one object: it is kept as JSON
        parser.forget(mark, noted);
        parser.note_at(key, IssueCode::DuplicateMember, Form::None);
    } else {
        parser.scan.seek(mark);
        let raw = parser.raw()?;
        let code = if !is_resource_type(&name) {
            Some(IssueCode::UnknownResourceType)
        } else if raw.resource_type().as_deref() != Some(&*name) {
            // as above; it is validated as the type of its last member
            Some(IssueCode::DuplicateMember)
        } else {
            None
        };
        if let Some(code) = code {
            let end = parser.mark();
            parser.scan.seek(mark);
            let (offset, _) = parser.resource_type();
            parser.scan.seek(end);
            parser.note_at(offset, code, Form::None);
        }
        return Ok(Resource::from_raw(raw));
    }
    parser.raw().map(Resource::from_raw)
}
