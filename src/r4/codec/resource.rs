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

    /// Searches the next object for its first `resourceType`, if that is a text.
    fn resource_type(&mut self) -> Option<String> {
        let offset = self.scan.find_member("resourceType")?;
        self.string_at(offset)
    }

    /// Where the last `resourceType` of the next object stands: its name, and its value.
    fn last_type_at(&mut self) -> Option<[usize; 2]> {
        let mark = self.scan.mark();
        let (mut first, mut found) = (true, None);
        while let Ok(Some(key)) = self.scan.key(first) {
            first = false;
            if self.scan.peek().is_ok() && key.name == "resourceType" {
                found = Some([key.offset, self.scan.offset()]);
            }
            if self.scan.skip().is_err() {
                break;
            }
        }
        self.scan.seek(mark);
        found
    }

    /// Whether the next object is the document, or a direct entry of its bundle. Only those are read a second time, as another type:
    /// nested wrong guesses would take exponential time.
    fn is_direct(&self) -> bool {
        const DEPTH_OF_ENTRIES: u32 = 3;
        matches!(self.scan.depth(), 0 | DEPTH_OF_ENTRIES)
    }

    /// Speculatively parses with the previous resource's type, where `resourceType` is not the first member: this saves a
    /// search for it. Rewinds and returns `None` on mismatch.
    fn like_the_last(&mut self) -> Option<Resource> {
        if !self.is_direct() {
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

/// What is wrong with the type of an object that is kept as JSON, by its first and its last `resourceType`, as far as they are texts.
/// It is validated as the type of the last one.
fn why_kept(first: Option<&str>, last: Option<&str>) -> Option<IssueCode> {
    match (first, last) {
        (None, None) => Some(IssueCode::NoResourceType),
        (_, Some(last)) if !is_resource_type(last) => Some(IssueCode::UnknownResourceType),
        (Some(first), Some(last)) if first == last => None,
        _ => Some(IssueCode::DuplicateMember),
    }
}

/// Reads a resource of any type, or the value in its place. Of several `resourceType` the last one counts; one within another
/// resource is kept as JSON then.
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
    let name = if entered { first } else { parser.resource_type().map(Cow::from) };
    if let Some(read) = name.as_ref().and_then(|name| Resource::read_as(name, entered, parser)) {
        let (resource, found_type) = read?;
        if !matches!(found_type, FoundType::Other { .. }) {
            return Ok(resource);
        }
    }
    parser.forget(mark, noted);
    let raw = parser.raw()?;
    let last = raw.resource_type();
    if last.as_deref() != name.as_deref()
        && parser.is_direct()
        && let Some(last) = &last
    {
        let end = parser.mark();
        parser.scan.seek(mark);
        if let Some(read) = Resource::read_as(last, false, parser) {
            return read.map(|(resource, _)| resource);
        }
        parser.scan.seek(end);
    }
    if let Some(code) = why_kept(name.as_deref(), last.as_deref()) {
        let end = parser.mark();
        parser.scan.seek(mark);
        let at = match parser.last_type_at() {
            Some([name, _]) if code == IssueCode::DuplicateMember => name,
            Some([_, value]) => value,
            None => parser.scan.offset(),
        };
        parser.scan.seek(end);
        parser.note_at(at, code, Form::None);
    }
    Ok(Resource::from_raw(raw))
}
