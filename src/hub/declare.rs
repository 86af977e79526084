//! The declaration of an object generates its struct, its reader, its writer, and the constraints of its schema.

use arcstr::ArcStr;

use super::value::{HubDateTime, Number, Text};
use crate::json::{
    Escapes, Key, Name, RawJson, Scan, Scanner, Token, next_special, push_plain, push_string,
};

/// Unknown members, and members whose value has the wrong shape, as JSON.
///
/// They are written back, except where a field of the same name is set. Of several that are modelled and have one name, the last one
/// is written, as it is the one that counts when it is read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtraMembers(Vec<ExtraMember>);

#[derive(Debug, Clone, PartialEq)]
struct ExtraMember {
    name: Box<str>,
    /// The escaped name, when it has half a surrogate pair, which UTF-8 cannot represent.
    written: Option<Box<str>>,
    value: RawJson,
}

impl ExtraMembers {
    /// Names and values, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        self.0.iter().map(|member| (&*member.name, &member.value))
    }

    /// The value of a member; of several, the last one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.0.iter().rev().find(|member| *member.name == *name).map(|member| &member.value)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn push(&mut self, name: &str, value: RawJson) {
        if self.0.len() == self.0.capacity() {
            // a member can take ten times its text: a list of many has no room for as many again
            self.0.reserve_exact((self.0.len() / 4).max(4));
        }
        self.0.push(ExtraMember { name: name.into(), written: None, value });
    }
}

/// The definition of an object of a message, with the constraints of its schema.
pub(super) struct Shape {
    /// Its name in the schemas.
    pub(super) name: &'static str,
    /// Whether it may have no other members.
    pub(super) closed: bool,
    pub(super) members: &'static [Member],
}

/// A member that is modelled.
pub(super) struct Member {
    pub(super) name: &'static str,
    key: Name,
    /// The name as it is written, with its colon.
    quoted: &'static str,
    pub(super) role: Role,
    pub(super) check: Check,
}

/// Whether an object needs a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Required,
    Optional,
    /// Of the header RC-DE: required, and checked, where the message has a payload that comes with a header.
    Header,
    /// A payload that comes with a header.
    Payload,
}

/// Constraint of the schema on a value.
pub(super) enum Check {
    Text,
    /// A `date-time` of RFC 3339.
    Instant,
    /// The same without a fraction, with a numeric offset.
    PlainInstant,
    Rpps,
    Code(&'static [&'static str]),
    Number,
    Boolean,
    Object(&'static Shape),
    /// At least one object.
    List(&'static Shape),
    AnyObject,
    /// Not constrained by the schemas; what is checked is checked by the page of the guide.
    Message(&'static Shape),
}

impl Member {
    pub(super) const fn new(
        name: &'static str,
        quoted: &'static str,
        role: Role,
        check: Check,
    ) -> Self {
        Self { name, key: Name::new(name), quoted, role, check }
    }
}

impl Shape {
    /// The index of a declared member.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

/// Result of reading the value of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Yes,
    /// It has the wrong shape, and may have been read in part.
    WrongShape,
    /// The field is set: nothing was read.
    Twice,
}

impl Taken {
    fn if_is(read: bool) -> Self {
        if read { Self::Yes } else { Self::WrongShape }
    }
}

/// An object that is modelled.
pub(super) trait Object: Sized {
    const SHAPE: &'static Shape;

    /// One without members.
    fn empty() -> Self;

    /// Reads the value of the member at that index.
    fn read_member(&mut self, index: usize, reader: &mut Reader<'_>) -> Scan<Taken>;

    fn is_set(&self, index: usize) -> bool;

    /// Clears the value of the member at that index.
    fn unset(&mut self, index: usize);

    /// Writes the value of the member at that index, if it is set, and a comma.
    fn write_value(&self, index: usize, out: &mut Vec<u8>);

    fn extra(&self) -> &ExtraMembers;

    fn extra_mut(&mut self) -> &mut ExtraMembers;
}

/// Reads a message.
pub(super) struct Reader<'a> {
    scan: Scanner<'a>,
    /// The text. Long texts of the message share its allocation.
    whole: &'a ArcStr,
}

impl<'a> Reader<'a> {
    pub(super) fn new(whole: &'a ArcStr) -> Self {
        Self { scan: Scanner::new(whole), whole }
    }

    pub(super) fn scan(&mut self) -> &mut Scanner<'a> {
        &mut self.scan
    }

    /// Reads the next object into an empty one; `false`: the next value is not an object.
    pub(super) fn object<T: Object>(&mut self, object: &mut T) -> Scan<bool> {
        if self.scan.peek()? != Token::Object {
            return Ok(false);
        }
        let members = T::SHAPE.members;
        self.scan.deepen()?;
        let (mut before, mut next) = (b'{', 0);
        loop {
            // most messages have their members in the declared order
            let index = match members.get(next) {
                Some(member) if self.scan.is_member(before, &member.key) => next,
                _ if !self.scan.member(before)? => return Ok(true),
                _ => match self.name(T::SHAPE, next)? {
                    Named::Known(index) => index,
                    Named::Other(key) => {
                        let written = match key.escapes {
                            Escapes::Half(inside) => Some(inside.into()),
                            Escapes::None | Escapes::Some => None,
                        };
                        let (name, value) = (key.name.into(), self.raw()?);
                        object.extra_mut().0.push(ExtraMember { name, written, value });
                        before = b',';
                        continue;
                    }
                },
            };
            before = b',';
            next = index + 1;
            self.member(object, index)?;
        }
    }

    /// Reads the name of a member; searches the declared ones from index `from`.
    fn name(&mut self, shape: &'static Shape, from: usize) -> Scan<Named<'a>> {
        let keys = shape.members.iter().map(|member| &member.key);
        if let Some(index) = self.scan.name_among(keys, from)? {
            return Ok(Named::Known(index));
        }
        let key = self.scan.any_name()?;
        // a name with escapes may be one that is modelled
        Ok(shape.find(&key.name).map_or(Named::Other(key), Named::Known))
    }

    fn member<T: Object>(&mut self, object: &mut T, index: usize) -> Scan<()> {
        let mark = self.scan.mark();
        let mut taken = object.read_member(index, self)?;
        if taken == Taken::Twice {
            set_aside(object, index);
            taken = object.read_member(index, self)?;
        }
        if taken != Taken::Yes {
            object.unset(index);
            self.scan.seek(mark);
            let raw = self.raw()?;
            object.extra_mut().push(T::SHAPE.members[index].name, raw);
        }
        Ok(())
    }

    pub(super) fn raw(&mut self) -> Scan<RawJson> {
        self.scan.skip().map(RawJson::of_scanned)
    }

    /// Skips the next string, if it has no escapes: start and end of the text between its quotes.
    #[inline]
    fn plain(&mut self) -> Option<(usize, usize)> {
        if !self.scan.is_next(b'"') {
            return None;
        }
        let inside = self.scan.inside();
        let length = next_special(inside, 0).filter(|at| inside[*at] == b'"')?;
        let start = self.scan.offset() + 1;
        self.scan.step(length + 2);
        Some((start, start + length))
    }

    /// A text with escapes, or another value in its place.
    #[cold]
    fn other_text(&mut self) -> Scan<Option<Text>> {
        if self.scan.peek()? != Token::String {
            return Ok(None);
        }
        match self.scan.string()? {
            // UTF-8 cannot represent half a surrogate pair: it is kept as JSON
            (_, Escapes::Half(_)) => Ok(None),
            (text, _) => Ok(Some(text.into())),
        }
    }
}

/// The last of duplicate members counts; the first one becomes an extra member.
#[cold]
fn set_aside<T: Object>(object: &mut T, index: usize) {
    let mut text = Vec::new();
    object.write_value(index, &mut text);
    object.unset(index);
    let value = String::from_utf8_lossy(text.strip_suffix(b",").unwrap_or(&text));
    object.extra_mut().push(T::SHAPE.members[index].name, RawJson::of_scanned(&value));
}

/// The name of a member.
enum Named<'a> {
    /// A declared one, by its index.
    Known(usize),
    Other(Key<'a>),
}

/// A value that is not an object.
pub(super) trait Value: Sized {
    /// Reads the next value in place, without a move; `false`: it is of another type.
    fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool>;

    /// Writes it, and a comma.
    fn write(&self, out: &mut Vec<u8>);
}

impl Value for Text {
    #[inline]
    fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool> {
        if let Some((start, end)) = reader.plain() {
            to.insert(Self::EMPTY).fill(reader.whole, start, end);
            return Ok(true);
        }
        *to = reader.other_text()?;
        Ok(to.is_some())
    }

    fn write(&self, out: &mut Vec<u8>) {
        push_string(out, self.as_bytes());
    }
}

impl Value for HubDateTime {
    #[inline]
    fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool> {
        if let Some((start, end)) = reader.plain() {
            to.insert(Self::EMPTY).text_mut().fill(reader.whole, start, end);
            return Ok(true);
        }
        *to = reader.other_text()?.map(Self::from);
        Ok(to.is_some())
    }

    fn write(&self, out: &mut Vec<u8>) {
        push_string(out, self.as_bytes());
    }
}

impl Value for Number {
    fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool> {
        if reader.scan.peek()? != Token::Number {
            return Ok(false);
        }
        let start = reader.scan.offset();
        reader.scan.number()?;
        *to = Some(Self::of(Text::part(reader.whole, start, reader.scan.offset())));
        Ok(true)
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
        out.push(b',');
    }
}

impl Value for bool {
    fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool> {
        *to = match reader.scan.peek()? {
            Token::True => Some(true),
            Token::False => Some(false),
            _ => return Ok(false),
        };
        reader.scan.skip()?;
        Ok(true)
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true," } else { b"false," });
    }
}

/// Any object.
impl Value for RawJson {
    fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool> {
        if reader.scan.peek()? != Token::Object {
            return Ok(false);
        }
        *to = Some(reader.raw()?);
        Ok(true)
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_str().as_bytes());
        out.push(b',');
    }
}

/// A code is a text.
macro_rules! code_values {
    ($($name:ident)*) => {$(
        impl Value for super::value::$name {
            fn read(to: &mut Option<Self>, reader: &mut Reader<'_>) -> Scan<bool> {
                if let Some((start, end)) = reader.plain() {
                    let text = &reader.whole.as_bytes()[start..end];
                    *to = Some(match Self::known(text) {
                        Some(known) => known,
                        None => Self::Other(Text::part(reader.whole, start, end)),
                    });
                    return Ok(true);
                }
                *to = reader.other_text()?.map(Self::from);
                Ok(to.is_some())
            }

            fn write(&self, out: &mut Vec<u8>) {
                push_string(out, self.as_str().as_bytes());
            }
        }
    )*};
}

code_values!(MessageKind MessageStatus AppointmentMethod AppointmentState Orientation Step);

/// Reading and writing of fields, by their content.
pub(super) trait Field<Holds> {
    /// Reads the next value.
    fn read(&mut self, reader: &mut Reader<'_>) -> Scan<Taken>;
    fn is_set(&self) -> bool;
    fn unset(&mut self);
    /// Writes it, and a comma.
    fn write(&self, out: &mut Vec<u8>);
}

/// A field with a value that is not an object.
pub(super) struct One;
/// A field with an object.
pub(super) struct Inline;
/// A field with a boxed object, which keeps its parents small.
pub(super) struct Boxed;
/// A field with a list of objects.
pub(super) struct Many;

impl<T: Value> Field<One> for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Scan<Taken> {
        if self.is_some() {
            return Ok(Taken::Twice);
        }
        T::read(self, reader).map(Taken::if_is)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn unset(&mut self) {
        *self = None;
    }

    fn write(&self, out: &mut Vec<u8>) {
        if let Some(value) = self {
            value.write(out);
        }
    }
}

impl<T: Object> Field<Inline> for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Scan<Taken> {
        if self.is_some() {
            return Ok(Taken::Twice);
        }
        // filled in place
        reader.object(self.insert(T::empty())).map(Taken::if_is)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn unset(&mut self) {
        *self = None;
    }

    fn write(&self, out: &mut Vec<u8>) {
        if let Some(object) = self {
            write(object, out);
        }
    }
}

impl<T: Object> Field<Boxed> for Option<Box<T>> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Scan<Taken> {
        if self.is_some() {
            return Ok(Taken::Twice);
        }
        reader.object(&mut **self.insert(Box::new(T::empty()))).map(Taken::if_is)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn unset(&mut self) {
        *self = None;
    }

    fn write(&self, out: &mut Vec<u8>) {
        if let Some(object) = self {
            write(&**object, out);
        }
    }
}

/// Most objects of a list that are read: an envelope has one content, a message a recipient or two. An object can take four kilobytes
/// for three bytes of text, so that a longer list stays JSON.
const MOST_OBJECTS: usize = 256;

/// An empty list is kept as JSON: no schema allows it, and it must not get lost.
impl<T: Object> Field<Many> for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Scan<Taken> {
        if !self.is_empty() {
            return Ok(Taken::Twice);
        }
        if reader.scan.peek()? != Token::Array {
            return Ok(Taken::WrongShape);
        }
        let mut first = true;
        while reader.scan.item(first)? {
            first = false;
            let place = self.len();
            if place == MOST_OBJECTS {
                return Ok(Taken::WrongShape);
            }
            // made in place
            self.resize_with(place + 1, T::empty);
            if !reader.object(&mut self[place])? {
                return Ok(Taken::WrongShape);
            }
        }
        Ok(Taken::if_is(!first))
    }

    fn is_set(&self) -> bool {
        !self.is_empty()
    }

    fn unset(&mut self) {
        *self = Self::new();
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for object in self {
            write(object, out);
        }
        close(out, b']');
    }
}

/// Writes an object, and a comma.
pub(super) fn write<T: Object>(object: &T, out: &mut Vec<u8>) {
    out.push(b'{');
    for (index, member) in T::SHAPE.members.iter().enumerate() {
        if object.is_set(index) {
            out.extend_from_slice(member.quoted.as_bytes());
            object.write_value(index, out);
        }
    }
    let extra = &object.extra().0;
    for (at, ExtraMember { name, written, value }) in extra.iter().enumerate() {
        // linear: the search ends at the next one of that name, and few names are modelled
        let again = |index| {
            object.is_set(index) || extra.iter().skip(at + 1).any(|later| later.name == *name)
        };
        if T::SHAPE.find(name).is_some_and(again) {
            continue;
        }
        match written {
            Some(written) => push_plain(out, written.as_bytes()),
            None => push_string(out, name.as_bytes()),
        }
        if let Some(comma) = out.last_mut() {
            *comma = b':';
        }
        value.write(out);
    }
    close(out, b'}');
}

/// Closes a bracket: overwrites the comma after the last member or item.
fn close(out: &mut Vec<u8>, bracket: u8) {
    match out.last_mut() {
        Some(last) if *last == b',' => *last = bracket,
        _ => out.push(bracket),
    }
    out.push(b',');
}

/// The type of a field.
macro_rules! field_type {
    (text) => { Option<Text> };
    (rpps) => { Option<Text> };
    (instant) => { Option<HubDateTime> };
    (plain_instant) => { Option<HubDateTime> };
    (number) => { Option<Number> };
    (boolean) => { Option<bool> };
    (json) => { Option<RawJson> };
    (code $of:ident $($list:ident)?) => { Option<$of> };
    (object $of:ident) => { Option<$of> };
    (message $of:ident) => { Option<Box<$of>> };
    (list $of:ident) => { Vec<$of> };
}

/// Its reading and writing.
macro_rules! field_holds {
    (object $of:ident) => {
        Inline
    };
    (message $of:ident) => {
        Boxed
    };
    (list $of:ident) => {
        Many
    };
    ($($other:ident)+) => {
        One
    };
}

/// Its constraint in the schema.
macro_rules! field_check {
    (text) => {
        Check::Text
    };
    (rpps) => {
        Check::Rpps
    };
    (instant) => {
        Check::Instant
    };
    (plain_instant) => {
        Check::PlainInstant
    };
    (number) => {
        Check::Number
    };
    (boolean) => {
        Check::Boolean
    };
    (json) => {
        Check::AnyObject
    };
    (code $of:ident) => {
        Check::Code($of::KNOWN)
    };
    (code $of:ident $list:ident) => {
        Check::Code($list)
    };
    (object $of:ident) => {
        Check::Object(<$of as Object>::SHAPE)
    };
    (message $of:ident) => {
        Check::Message(<$of as Object>::SHAPE)
    };
    (list $of:ident) => {
        Check::List(<$of as Object>::SHAPE)
    };
}

macro_rules! is_closed {
    (closed) => {
        true
    };
    (open) => {
        false
    };
}

/// Objects: name in Rust, name in the schemas, whether other members are allowed; of each member its field, its name in JSON,
/// its role, and what it holds.
macro_rules! objects {
    ($(
        $(#[$doc:meta])*
        $name:ident = $label:literal, $closed:ident {
            $($(#[$field_doc:meta])* $field:ident = $json:literal $role:ident $($kind:ident)+;)*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: field_type!($($kind)+),)*
            /// Members that are not modelled, or whose value has the wrong shape.
            pub extra: ExtraMembers,
        }

        const _: () = {
            /// The indexes of the members.
            #[allow(non_camel_case_types, reason = "named as the fields are")]
            #[derive(Clone, Copy)]
            enum Place { $($field,)* }

            const PLACES: &[Place] = &[$(Place::$field,)*];

            impl Object for $name {
                const SHAPE: &'static Shape = &Shape {
                    name: $label,
                    closed: is_closed!($closed),
                    members: &[$(Member::new(
                        $json,
                        concat!("\"", $json, "\":"),
                        Role::$role,
                        field_check!($($kind)+),
                    ),)*],
                };

                fn empty() -> Self {
                    Self { $($field: Default::default(),)* extra: ExtraMembers::default() }
                }

                fn read_member(&mut self, index: usize, reader: &mut Reader<'_>) -> Scan<Taken> {
                    match PLACES[index] {
                        $(Place::$field => Field::<field_holds!($($kind)+)>::read(&mut self.$field, reader),)*
                    }
                }

                fn is_set(&self, index: usize) -> bool {
                    match PLACES[index] {
                        $(Place::$field => Field::<field_holds!($($kind)+)>::is_set(&self.$field),)*
                    }
                }

                fn unset(&mut self, index: usize) {
                    match PLACES[index] {
                        $(Place::$field => Field::<field_holds!($($kind)+)>::unset(&mut self.$field),)*
                    }
                }

                fn write_value(&self, index: usize, out: &mut Vec<u8>) {
                    match PLACES[index] {
                        $(Place::$field => Field::<field_holds!($($kind)+)>::write(&self.$field, out),)*
                    }
                }

                fn extra(&self) -> &ExtraMembers {
                    &self.extra
                }

                fn extra_mut(&mut self) -> &mut ExtraMembers {
                    &mut self.extra
                }
            }
        };
    )*};
}

pub(super) use {field_check, field_holds, field_type, is_closed, objects};

#[cfg(test)]
mod tests {
    use crate::hub::{Content, Party};

    /// A list of empty objects takes three bytes of text an item: a text must not take too many times its own memory.
    #[test]
    fn items_of_lists_are_small() {
        assert!(size_of::<Content>() <= 128, "{}", size_of::<Content>());
        assert!(size_of::<Party>() <= 96, "{}", size_of::<Party>());
    }
}
