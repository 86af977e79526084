//! How members of each kind are read, written, taken back and walked: one implementation a kind of field.

use super::{
    AnyPrimitive, Base, Element, Extra, Item, ItemList, Items, List, MemberInfo, Primitive,
    Resource, Shared, primitives, scalar::Scalar, walk::unset_extra,
};
use crate::json::{
    Memo, Memos, Name, Parser, RawJson, Scan, Scanner, Taken, Token, Writer, resource,
};

/// Keeps [`Element`] to the types of this crate.
pub trait Sealed {}

/// Anything with members, as reader and writer see it. Implemented by declaration.
pub(crate) trait Object: Element + Clone {
    /// The names of the declared members, in the order of R4.
    const NAMES: &'static [Name];
    /// Reads the value of a declared member (or of its `_sibling`) into its field.
    fn read_declared(&mut self, at: usize, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken>;
    /// The same for choices of types, and for members that come with the kind of type.
    fn read_other(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken>;
    /// Takes a member out of its field again, as JSON.
    fn evict(&mut self, name: &str, sibling: bool) -> Option<RawJson>;
    /// Writes the members, after the brace.
    fn write_members(&self, writer: &mut Writer<'_>);
    fn extra_field(&mut self) -> &mut Extra;
    /// Nothing set, `{}` in JSON.
    fn blank() -> Self;
    /// Name of the type in FHIR.
    const TYPE: &'static str;
    /// Whether a list of these keeps what is no object in its place.
    const KEEPS_ITEMS: bool = false;

    /// Where a reader remembers values of the type, for those that come again and again.
    fn memo<'m, 'a>(_: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Self>> {
        None
    }
    /// The same for a type whose equal values are held once.
    fn shared_memo<'m, 'a>(_: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Shared<Self>>> {
        None
    }

    fn has_base(&self, member: &str, index: usize) -> bool {
        super::walk::has_base(self, member, index)
    }

    fn write_object(&self, writer: &mut Writer<'_>) {
        if let Some(raw) = self.extra().instead() {
            return writer.raw(raw);
        }
        writer.open(b'{');
        self.write_members(writer);
        if !self.extra().is_empty() {
            write_extra(self, writer);
        }
        writer.close(b'}');
    }
}

#[cold]
fn write_extra(element: &dyn Element, writer: &mut Writer<'_>) {
    for (name, raw) in unset_extra(element) {
        writer.any_name(name);
        writer.raw(raw);
    }
}

/// A field: what holds a member.
pub(crate) trait Member {
    const TYPES: &'static [&'static str];

    fn read(
        &mut self,
        info: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken>;
    fn clear(&mut self, sibling: bool);
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>);
    fn items(&self) -> Items<'_>;

    /// Writes the field, finds the member in what was written, and empties the field of it.
    fn evict(&mut self, info: &'static MemberInfo, sibling: bool) -> Option<RawJson> {
        let mut writer = Writer::onto(vec![b'{']);
        self.write(info, &mut writer);
        self.clear(sibling);
        written_member(writer, sibling)
    }
}

/// A member that was written alone, or what was written beside it.
#[cold]
fn written_member(mut writer: Writer<'_>, sibling: bool) -> Option<RawJson> {
    writer.close(b'}');
    let text = String::from_utf8(writer.into_buffer()).ok()?;
    let mut scanner = Scanner::new(&text);
    let mut first = true;
    while let Some(key) = scanner.key(first).ok()? {
        first = false;
        scanner.peek().ok()?;
        let raw = scanner.skip().ok()?;
        if key.name.starts_with('_') == sibling {
            return Some(RawJson::of_scanned(raw));
        }
    }
    None
}

/// How a field holds an object: in place, in a box, or shared with other fields.
pub(crate) trait Held: Clone {
    type Object: Object;

    /// Nothing set.
    fn hold_blank() -> Self;
    fn get(&self) -> &Self::Object;
    fn get_mut(&mut self) -> &mut Self::Object;
    fn write(&self, writer: &mut Writer<'_>) {
        self.get().write_object(writer);
    }
    /// Where a reader remembers what is held this way.
    fn memo<'m, 'a>(memos: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Self>>;
}

impl<T: Object> Held for T {
    type Object = T;

    fn hold_blank() -> Self {
        <T as Object>::blank()
    }
    fn get(&self) -> &T {
        self
    }
    fn get_mut(&mut self) -> &mut T {
        self
    }
    fn memo<'m, 'a>(memos: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Self>> {
        <T as Object>::memo(memos)
    }
}

/// Those that are rare or large, and so in a box.
macro_rules! boxed {
    ($($name:ident)*) => {$(
        impl Held for Box<super::$name> {
            type Object = super::$name;

            fn hold_blank() -> Self {
                Self::new(super::$name::blank())
            }
            fn get(&self) -> &super::$name {
                self
            }
            fn get_mut(&mut self) -> &mut super::$name {
                self
            }
            fn memo<'m, 'a>(_: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Self>> {
                None
            }
        }
    )*};
}

boxed! {
    Address HumanName Narrative Identifier Period Signature BundleEntryRequest BundleEntryResponse
    Attachment Expression Timing
}

impl<T: Object> Held for Shared<T> {
    type Object = T;

    fn hold_blank() -> Self {
        T::blank().into()
    }
    fn get(&self) -> &T {
        self
    }
    fn get_mut(&mut self) -> &mut T {
        self
    }
    fn write(&self, writer: &mut Writer<'_>) {
        writer.shared(&**self, T::write_object);
    }
    fn memo<'m, 'a>(memos: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Self>> {
        T::shared_memo(memos)
    }
}

/// A type that stands at most once inside its parent.
impl<H: Held> Member for Option<H> {
    const TYPES: &'static [&'static str] = &[H::Object::TYPE];

    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        if sibling {
            return Ok(Taken::Unknown);
        }
        if self.is_some() {
            return Ok(Taken::Twice);
        }
        if let Some(known) = parser.remembered() {
            *self = Some(known);
            return Ok(Taken::Yes);
        }
        match parser.peek()? {
            Token::Object => {
                parser.new_object(self.insert(H::hold_blank()))?;
                Ok(Taken::Yes)
            }
            other => Ok(parser.note_shape(H::Object::TYPE, other)),
        }
    }
    fn clear(&mut self, _: bool) {
        *self = None;
    }
    #[inline]
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
        if let Some(object) = self {
            writer.name(info.written);
            Held::write(object, writer);
        }
    }
    fn items(&self) -> Items<'_> {
        self.as_ref().map_or(Items::None, |object| Items::One(Item::Element(object.get())))
    }
}

/// A list of things that can be filled in place.
pub(crate) trait Fill<T> {
    fn is_filled(&self) -> bool;
    /// Holds the first item; `more` tells that others follow.
    fn start(&mut self, item: T, more: bool);
    fn add(&mut self, item: T) -> &mut T;
    fn trim(&mut self);
    fn empty(&mut self);
    fn slice(&self) -> &[T];
}

impl<T> Fill<T> for Vec<T> {
    fn is_filled(&self) -> bool {
        !self.is_empty()
    }
    fn start(&mut self, item: T, more: bool) {
        // one and two are the commonest counts; what grows further doubles, and is trimmed
        *self = Vec::with_capacity(1 + usize::from(more));
        self.push(item);
    }
    fn add(&mut self, item: T) -> &mut T {
        let at = self.len();
        self.push(item);
        &mut self[at]
    }
    fn trim(&mut self) {
        self.shrink_to_fit();
    }
    fn empty(&mut self) {
        *self = Vec::new();
    }
    fn slice(&self) -> &[T] {
        self
    }
}

impl<T> Fill<T> for List<T> {
    fn is_filled(&self) -> bool {
        !self.is_empty()
    }
    fn start(&mut self, item: T, _: bool) {
        *self = List::one(item);
    }
    fn add(&mut self, item: T) -> &mut T {
        self.push(item);
        let at = self.len() - 1;
        &mut self[at]
    }
    fn trim(&mut self) {}
    fn empty(&mut self) {
        *self = List::new();
    }
    fn slice(&self) -> &[T] {
        self
    }
}

fn read_many<H: Held>(
    list: &mut impl Fill<H>,
    info: &'static MemberInfo,
    sibling: bool,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    if sibling {
        return Ok(Taken::Unknown);
    }
    if list.is_filled() {
        return Ok(Taken::Twice);
    }
    if !parser.is_next(b'[') {
        let token = parser.peek()?;
        return Ok(parser.note_no_array(info.types, token));
    }
    let start = parser.mark();
    if !parser.item(true)? {
        return Ok(parser.note_empty_array(start));
    }
    // a copy needs no blank item to be filled
    let first = if let Some(known) = parser.remembered() {
        known
    } else {
        let mut first = H::hold_blank();
        if !read_item(&mut first, parser)? {
            return Ok(Taken::Refused);
        }
        first
    };
    let mut more = parser.item(false)?;
    list.start(first, more);
    while more {
        if let Some(known) = parser.remembered() {
            list.add(known);
            more = parser.item(false)?;
            continue;
        }
        if !read_item(list.add(H::hold_blank()), parser)? {
            list.empty();
            return Ok(Taken::Refused);
        }
        more = parser.item(false)?;
    }
    list.trim();
    Ok(Taken::Yes)
}

/// Reads an item of a list that the parser does not remember; `false`: it cannot be held, and why was noted.
fn read_item<H: Held>(item: &mut H, parser: &mut Parser<'_>) -> Scan<bool> {
    let token = parser.peek()?;
    if H::Object::KEEPS_ITEMS {
        parser.note_entry();
    }
    match token {
        Token::Object => parser.new_object(item)?,
        other => {
            parser.note_shape(H::Object::TYPE, other);
            if !H::Object::KEEPS_ITEMS {
                return Ok(false);
            }
            item.get_mut().extra_field().set_instead(parser.raw()?);
        }
    }
    Ok(true)
}

fn write_many<H: Held>(list: &[H], info: &'static MemberInfo, writer: &mut Writer<'_>) {
    writer.name(info.written);
    writer.open(b'[');
    for object in list {
        object.write(writer);
        writer.item_over();
    }
    writer.close(b']');
}

macro_rules! lists_of_objects {
    ($($list:ident)*) => {$(
        impl<H: Held> Member for $list<H> {
            const TYPES: &'static [&'static str] = &[H::Object::TYPE];

            fn read(&mut self, info: &'static MemberInfo, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                read_many(self, info, sibling, parser)
            }
            fn clear(&mut self, _: bool) {
                self.empty();
            }
            #[inline]
            fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
                if self.is_filled() {
                    write_many(self.slice(), info, writer);
                }
            }
            fn items(&self) -> Items<'_> {
                if self.is_empty() { Items::None } else { Items::Many(self) }
            }
        }
        impl<H: Held> ItemList for $list<H> {
            fn len(&self) -> usize {
                self.slice().len()
            }
            fn get(&self, index: usize) -> Option<Item<'_>> {
                self.slice().get(index).map(|object| Item::Element(object.get()))
            }
        }
    )*};
}

lists_of_objects!(Vec List);

/// A primitive that stands at most once.
pub(crate) fn read_primitive<T: Scalar>(
    field: &mut Option<Primitive<T>>,
    sibling: bool,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    if sibling {
        return read_beside(field, parser);
    }
    if field.as_ref().is_some_and(|primitive| primitive.value().is_some()) {
        return Ok(Taken::Twice);
    }
    let Some(value) = parser.scalar()? else { return Ok(Taken::Refused) };
    match field {
        Some(primitive) => primitive.set_value(value),
        None => *field = Some(Primitive::new(value)),
    }
    Ok(Taken::Yes)
}

/// Id and extensions of a primitive.
fn read_beside<T: Scalar>(
    field: &mut Option<Primitive<T>>,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    if field.as_ref().is_some_and(|primitive| !primitive.base().is_none()) {
        return Ok(Taken::Twice);
    }
    let Some(base) = parser.base()? else { return Ok(Taken::Refused) };
    match field {
        Some(primitive) => primitive.set_base(base),
        None => *field = Some(Primitive::with_base(None, base)),
    }
    Ok(Taken::Yes)
}

#[inline]
pub(crate) fn write_primitive<T: Scalar>(
    primitive: &Primitive<T>,
    name: &'static str,
    sibling: &'static str,
    writer: &mut Writer<'_>,
) {
    if let Some(value) = primitive.value() {
        writer.name(name);
        value.write(writer.buffer());
    }
    if !primitive.base().is_none() {
        write_sibling(primitive.base(), sibling, writer);
    }
}

fn one_primitive<T: Scalar>(primitive: Option<&Primitive<T>>) -> Items<'_> {
    primitive.map_or(Items::None, |primitive| Items::One(Item::Primitive(primitive)))
}

#[cold]
fn write_sibling(base: &Base, name: &'static str, writer: &mut Writer<'_>) {
    writer.name(name);
    base.write_object(writer);
}

impl<T: Scalar> Member for Option<Primitive<T>> {
    const TYPES: &'static [&'static str] = &[T::TYPE];

    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        read_primitive(self, sibling, parser)
    }
    fn clear(&mut self, sibling: bool) {
        *self = self.take().and_then(|primitive| primitive.without(sibling));
    }
    #[inline]
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
        if let Some(primitive) = self {
            write_primitive(primitive, info.written, info.written_sibling, writer);
        }
    }
    fn items(&self) -> Items<'_> {
        one_primitive(self.as_ref())
    }
}

/// A primitive that is rarely there.
impl<T: Scalar> Member for Option<Box<Primitive<T>>> {
    const TYPES: &'static [&'static str] = &[T::TYPE];

    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        let mut field = self.take().map(|primitive| *primitive);
        let taken = read_primitive(&mut field, sibling, parser);
        *self = field.map(Box::new);
        taken
    }
    fn clear(&mut self, sibling: bool) {
        *self = self.take().and_then(|primitive| primitive.without(sibling)).map(Box::new);
    }
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
        if let Some(primitive) = self {
            write_primitive(primitive, info.written, info.written_sibling, writer);
        }
    }
    fn items(&self) -> Items<'_> {
        one_primitive(self.as_deref())
    }
}

macro_rules! lists_of_primitives {
    ($($list:ident)*) => {$(
        impl<T: Scalar> primitives::PrimitiveList<T> for $list<Primitive<T>> {
            fn items(&self) -> &[Primitive<T>] {
                self
            }
            fn items_mut(&mut self) -> &mut [Primitive<T>] {
                self
            }
            fn set(&mut self, items: Vec<Primitive<T>>) {
                *self = items.into();
            }
        }
        impl<T: Scalar> Member for $list<Primitive<T>> {
            const TYPES: &'static [&'static str] = &[T::TYPE];

            fn read(&mut self, info: &'static MemberInfo, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                primitives::read(self, info, sibling, parser)
            }
            fn clear(&mut self, sibling: bool) {
                primitives::clear(self, sibling);
            }
            #[inline]
            fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
                if self.is_filled() {
                    primitives::write(self, info, writer);
                }
            }
            fn items(&self) -> Items<'_> {
                if self.is_empty() { Items::None } else { Items::Many(self) }
            }
        }
        impl<T: Scalar> ItemList for $list<Primitive<T>> {
            fn len(&self) -> usize {
                self.slice().len()
            }
            fn get(&self, index: usize) -> Option<Item<'_>> {
                self.slice().get(index).map(|primitive| Item::Primitive(primitive as &dyn AnyPrimitive))
            }
        }
    )*};
}

lists_of_primitives!(Vec List);

/// A resource of any type.
impl Member for Option<Resource> {
    const TYPES: &'static [&'static str] = &["Resource"];

    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        if sibling {
            return Ok(Taken::Unknown);
        }
        if self.is_some() {
            return Ok(Taken::Twice);
        }
        match parser.peek()? {
            Token::Object => {
                *self = Some(resource(parser)?);
                Ok(Taken::Yes)
            }
            other => Ok(parser.note_shape("Resource", other)),
        }
    }
    fn clear(&mut self, _: bool) {
        *self = None;
    }
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
        if let Some(resource) = self {
            writer.name(info.written);
            resource.write(writer);
        }
    }
    fn items(&self) -> Items<'_> {
        self.as_ref().map_or(Items::None, |resource| Items::One(resource.as_item()))
    }
}

/// Contained resources, each kept whatever it is.
impl Member for Vec<Resource> {
    const TYPES: &'static [&'static str] = &["Resource"];

    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        if sibling {
            return Ok(Taken::Unknown);
        }
        if !self.is_empty() {
            return Ok(Taken::Twice);
        }
        let token = parser.peek()?;
        if token != Token::Array {
            return Ok(parser.note_no_array(Self::TYPES, token));
        }
        let start = parser.mark();
        while parser.item(self.is_empty())? {
            let item = resource(parser)?;
            self.add(item);
        }
        if self.is_empty() {
            return Ok(parser.note_empty_array(start));
        }
        self.trim();
        Ok(Taken::Yes)
    }
    fn clear(&mut self, _: bool) {
        self.empty();
    }
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
        if self.is_empty() {
            return;
        }
        writer.name(info.written);
        writer.open(b'[');
        for resource in self {
            resource.write(writer);
            writer.item_over();
        }
        writer.close(b']');
    }
    fn items(&self) -> Items<'_> {
        if self.is_empty() { Items::None } else { Items::Many(self) }
    }
}

impl ItemList for Vec<Resource> {
    fn len(&self) -> usize {
        self.slice().len()
    }
    fn get(&self, index: usize) -> Option<Item<'_>> {
        self.slice().get(index).map(Resource::as_item)
    }
}

pub(crate) const fn member(
    name: &'static str,
    written: [&'static str; 2],
    (min, max): (u32, Option<u32>),
    types: &'static [&'static str],
    targets: &'static [&'static str],
) -> MemberInfo {
    MemberInfo { name, written: written[0], written_sibling: written[1], min, max, types, targets }
}
