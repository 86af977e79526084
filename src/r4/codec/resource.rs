//! Reading a resource of any type: by its `resourceType`, which may be any member.

use std::borrow::Cow;

use crate::{
    diagnostic::{Form, IssueCode},
    json::{Expected, Scan, Token},
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

    /// The last `resourceType` of the next object, as far as that is JSON.
    fn last_resource_type(&mut self) -> Option<LastType> {
        let mark = self.scan.mark();
        let (mut first, mut last) = (true, None);
        while let Ok(Some(key)) = self.scan.key(first) {
            first = false;
            if self.scan.peek().is_ok() && key.name == "resourceType" {
                let value = self.scan.offset();
                last = Some(LastType { name: key.offset, value, text: self.string_at(value) });
            }
            if self.scan.skip().is_err() {
                break;
            }
        }
        self.scan.seek(mark);
        last
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

/// A `resourceType` that no other follows: the offsets of its name and its value, and the value if it is a text.
struct LastType {
    name: usize,
    value: usize,
    text: Option<String>,
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
    let read = name.as_ref().and_then(|name| Resource::read_as(name, entered, parser));
    let too_large = match read {
        Some(Ok((_, FoundType::Other { .. }))) | None => None,
        Some(Ok((resource, _))) => return Ok(resource),
        // perhaps only as what it is not
        Some(Err(error @ Expected::LessMemory)) => Some((error, parser.memory.taken())),
        Some(Err(error)) => return Err(error),
    };
    parser.forget(mark, noted);
    let last = parser.last_resource_type();
    let text = last.as_ref().and_then(|last| last.text.as_deref());
    if text != name.as_deref()
        && parser.is_direct()
        && let Some(read) = text.and_then(|text| Resource::read_as(text, false, parser))
    {
        return read.map(|(resource, _)| resource);
    }
    if let Some((error, taken)) = too_large {
        parser.memory.back_to(taken);
        return Err(error);
    }
    let start = parser.scan.offset();
    let raw = parser.raw()?;
    if let Some(code) = why_kept(name.as_deref(), text) {
        let at = last.map_or(start, |last| match code {
            IssueCode::DuplicateMember => last.name,
            _ => last.value,
        });
        parser.note_at(at, code, Form::None);
    }
    Ok(Resource::from_raw(raw))
}
