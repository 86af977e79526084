//! How members of each kind are read, written, taken back and walked: one implementation a kind of field.

use super::{
    Base, Element, Extra, Item, ItemList, Items, List, MemberInfo, Primitive, Resource, Shared,
    primitives::{self, PrimitiveList},
    scalar::Scalar,
    walk::unset_extra,
};
use crate::json::{Name, Parser, RawJson, Scan, Scanner, Taken, Token, Writer, key_of, resource};

/// Keeps [`Element`] to the types of this crate.
pub trait Sealed {}

/// What R4 says of a type, and what a reader needs to know of it.
pub(crate) struct Shape {
    /// Name of the type in FHIR.
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// The declared members, in the order of R4.
    pub(crate) members: &'static [MemberInfo],
    /// Their names.
    pub(crate) names: &'static [Name],
    /// A number to tell it from others with.
    pub(crate) key: usize,
    /// Whether a list of these keeps what is no object in its place.
    keeps_items: bool,
}

/// What comes with the kind of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Id and extensions, in [`Base`].
    Element,
    /// The same, with modifier extensions.
    Backbone,
    /// `resourceType`; all else is declared.
    Resource,
}

impl Shape {
    pub(crate) const fn new(
        name: &'static str,
        kind: Kind,
        members: &'static [MemberInfo],
        names: &'static [Name],
    ) -> Self {
        Self { name, kind, members, names, key: key_of(names), keeps_items: false }
    }

    pub(crate) const fn keeps_items(self) -> Self {
        Self { keeps_items: true, ..self }
    }

    pub(crate) fn resource(&self) -> Option<&'static str> {
        (self.kind == Kind::Resource).then_some(self.name)
    }
}

/// Anything with members, as reader and writer see it. Implemented by declaration.
pub(crate) trait Object: Element {
    fn shape(&self) -> &'static Shape;
    /// The field of a declared member.
    fn field(&mut self, at: usize) -> Option<&mut dyn Member>;
    /// Id and extensions of what is no resource.
    fn base_field(&mut self) -> Option<&mut Base>;
    fn extra_field(&mut self) -> &mut Extra;
    /// Writes the members, after the brace.
    fn write_members(&self, writer: &mut Writer<'_>);
}

impl dyn Object + '_ {
    /// Reads the value of a declared member (or of its `_sibling`) into its field.
    pub(crate) fn read_declared(
        &mut self,
        shape: &'static Shape,
        (at, sibling): (usize, bool),
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        match (shape.members.get(at), self.field(at)) {
            (Some(info), Some(field)) => field.read(info, sibling, parser),
            _ => Ok(Taken::Unknown),
        }
    }

    /// The same for choices of types, and for members that come with the kind of type.
    pub(crate) fn read_other(
        &mut self,
        name: &str,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        let shape = self.shape();
        for (at, _) in shape.members.iter().enumerate().filter(|(_, info)| info.is_choice()) {
            let Some(field) = self.field(at) else { continue };
            match field.read_as(name, sibling, parser)? {
                Taken::Unknown => {}
                taken => return Ok(taken),
            }
        }
        if shape.kind == Kind::Resource && name == "resourceType" && !sibling {
            return parser.same_type(shape.name);
        }
        match self.base_field().and_then(|base| base.own_field(name, shape.kind)) {
            Some((info, field)) => field.read(info, sibling, parser),
            None => Ok(Taken::Unknown),
        }
    }

    /// Takes a member out of its field again, as JSON.
    pub(crate) fn evict(&mut self, name: &str, sibling: bool) -> Option<RawJson> {
        let shape = self.shape();
        for (at, info) in shape.members.iter().enumerate() {
            if let Some(field) = self.field(at)
                && (info.name == name || info.is_choice() && field.is_named(name))
            {
                return field.evict(info, sibling);
            }
        }
        let (info, field) = self.base_field()?.own_field(name, shape.kind)?;
        field.evict(info, sibling)
    }
}

/// An object's own type.
pub(crate) trait Blank: Object + Clone {
    /// Name of the type in FHIR.
    const TYPE: &'static str;
    const SHAPE: &'static Shape;

    /// Nothing set, `{}` in JSON.
    fn blank() -> Self;

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

    /// The next object, when the parser remembers its text; for types whose values come again and again.
    fn recalled(_: &mut Parser<'_>) -> Option<Self> {
        None
    }
    /// Reads the next object, which is not remembered, into a blank one.
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(self)
    }
    /// The same for a type whose equal values are held once.
    fn recalled_shared(_: &mut Parser<'_>) -> Option<Shared<Self>> {
        None
    }
    fn fill_shared(shared: &mut Shared<Self>, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(&mut **shared)
    }
}

#[cold]
fn write_extra(element: &dyn Element, writer: &mut Writer<'_>) {
    for (name, raw) in unset_extra(element) {
        writer.any_name(name);
        writer.raw(raw);
    }
}

/// The types in FHIR of what a field holds.
pub(crate) trait Typed {
    const TYPES: &'static [&'static str];
}

/// A field: what holds a member.
pub(crate) trait Member {
    fn read(
        &mut self,
        info: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken>;
    fn clear(&mut self, sibling: bool);
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>);
    fn items(&self) -> Items<'_>;

    /// Reads a member of the object that has the field, if a choice of types has such a name.
    fn read_as(&mut self, _name: &str, _sibling: bool, _: &mut Parser<'_>) -> Scan<Taken> {
        Ok(Taken::Unknown)
    }
    /// Whether it holds a choice under that name.
    fn is_named(&self, _name: &str) -> bool {
        false
    }
}

impl dyn Member + '_ {
    /// Writes the field, finds the member in what was written, and empties the field of it.
    pub(crate) fn evict(&mut self, info: &'static MemberInfo, sibling: bool) -> Option<RawJson> {
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
    type Object: Blank;

    /// Nothing set.
    fn hold_blank() -> Self;
    fn get(&self) -> &Self::Object;
    fn get_mut(&mut self) -> &mut Self::Object;
    fn write(&self, writer: &mut Writer<'_>) {
        self.get().write_object(writer);
    }
    /// The next object, when the parser remembers its text.
    fn recalled(_: &mut Parser<'_>) -> Option<Self> {
        None
    }
    /// Reads the next object, which is not remembered, into a blank one.
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(self.get_mut())
    }
}

impl<T: Blank> Held for T {
    type Object = T;

    fn hold_blank() -> Self {
        <T as Blank>::blank()
    }
    fn get(&self) -> &T {
        self
    }
    fn get_mut(&mut self) -> &mut T {
        self
    }
    fn recalled(parser: &mut Parser<'_>) -> Option<Self> {
        <T as Blank>::recalled(parser)
    }
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        <T as Blank>::fill(self, parser)
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
        }
    )*};
}

boxed! {
    Address HumanName Narrative Identifier Period Signature BundleEntryRequest BundleEntryResponse
    Attachment Expression Timing
}

impl<T: Blank> Held for Shared<T> {
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
    fn recalled(parser: &mut Parser<'_>) -> Option<Self> {
        T::recalled_shared(parser)
    }
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        T::fill_shared(self, parser)
    }
}

/// A type that stands at most once inside its parent.
impl<H: Held> Typed for Option<H> {
    const TYPES: &'static [&'static str] = &[H::Object::TYPE];
}

impl<H: Held> Member for Option<H> {
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
        if let Some(known) = H::recalled(parser) {
            *self = Some(known);
            return Ok(Taken::Yes);
        }
        if parser.is_next(b'{') {
            self.insert(H::hold_blank()).fill(parser)?;
            return Ok(Taken::Yes);
        }
        let token = parser.peek()?;
        Ok(parser.note_shape(H::Object::TYPE, token))
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
    if let Some(taken) = parser.no_list(info, sibling, list.is_filled())? {
        return Ok(taken);
    }
    // a copy needs no blank item to be filled
    let first = if let Some(known) = H::recalled(parser) {
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
        if let Some(known) = H::recalled(parser) {
            list.add(known);
        } else if !read_item(list.add(H::hold_blank()), parser)? {
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
    if H::Object::SHAPE.keeps_items {
        parser.note_entry();
    }
    if parser.is_next(b'{') {
        item.fill(parser)?;
        return Ok(true);
    }
    parser.no_item(item.get_mut())
}

impl Parser<'_> {
    /// Steps to the first item of a list of elements; what became of the member, if there is no such list.
    fn no_list(
        &mut self,
        info: &'static MemberInfo,
        sibling: bool,
        is_filled: bool,
    ) -> Scan<Option<Taken>> {
        if sibling {
            return Ok(Some(Taken::Unknown));
        }
        if is_filled {
            return Ok(Some(Taken::Twice));
        }
        if !self.is_next(b'[') {
            let token = self.peek()?;
            return Ok(Some(self.note_no_array(info.types, token)));
        }
        let start = self.mark();
        if !self.item(true)? {
            return Ok(Some(self.note_empty_array(start)));
        }
        Ok(None)
    }

    /// What is no object where one belongs in a list: whether the list keeps it.
    #[cold]
    fn no_item(&mut self, item: &mut dyn Object) -> Scan<bool> {
        let token = self.peek()?;
        let shape = item.shape();
        self.note_shape(shape.name, token);
        if shape.keeps_items {
            let raw = self.raw()?;
            item.extra_field().set_instead(raw);
        }
        Ok(shape.keeps_items)
    }
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
        impl<H: Held> Typed for $list<H> {
            const TYPES: &'static [&'static str] = &[H::Object::TYPE];
        }

        impl<H: Held> Member for $list<H> {
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
    let base = match field {
        None => Base::none(),
        Some(before) if before.value().is_none() => before.base().clone(),
        Some(_) => return Ok(Taken::Twice),
    };
    let Some(value) = T::read(parser)? else { return Ok(Taken::Refused) };
    *field = Some(Primitive::of(value, base));
    Ok(Taken::Yes)
}

/// A field for a primitive, as what stands beside the value sees it.
trait Beside {
    fn has_base(&self) -> bool;
    fn set_base(&mut self, base: Base);
}

impl<T: Scalar> Beside for Option<Primitive<T>> {
    fn has_base(&self) -> bool {
        self.as_ref().is_some_and(Primitive::has_base)
    }
    fn set_base(&mut self, base: Base) {
        *self = Some(match self {
            Some(primitive) => primitive.and_base(base),
            None => Primitive::bare(base, false),
        });
    }
}

/// Id and extensions of a primitive.
#[cold]
fn read_beside(field: &mut dyn Beside, parser: &mut Parser<'_>) -> Scan<Taken> {
    if field.has_base() {
        return Ok(Taken::Twice);
    }
    let Some(base) = parser.base()? else { return Ok(Taken::Refused) };
    field.set_base(base);
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

/// The value, or with `sibling` what stands beside it, taken away.
pub(crate) fn primitive_without<T: Scalar>(
    primitive: &Primitive<T>,
    sibling: bool,
) -> Option<Primitive<T>> {
    match primitive.value() {
        Some(value) if sibling => Some(Primitive::new(value.clone())),
        _ if !sibling && primitive.has_base() => {
            Some(Primitive::bare(primitive.base().clone(), false))
        }
        _ => None,
    }
}

fn one_primitive<T: Scalar>(primitive: Option<&Primitive<T>>) -> Items<'_> {
    match primitive {
        Some(primitive) => Items::One(Item::Primitive(primitive)),
        None => Items::None,
    }
}

#[cold]
fn write_sibling(base: &Base, name: &'static str, writer: &mut Writer<'_>) {
    writer.name(name);
    base.write_object(writer);
}

impl<T: Scalar> Typed for Option<Primitive<T>> {
    const TYPES: &'static [&'static str] = &[T::TYPE];
}

impl<T: Scalar> Member for Option<Primitive<T>> {
    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        read_primitive(self, sibling, parser)
    }
    fn clear(&mut self, sibling: bool) {
        *self = self.as_ref().and_then(|primitive| primitive_without(primitive, sibling));
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
impl<T: Scalar> Typed for Option<Box<Primitive<T>>> {
    const TYPES: &'static [&'static str] = &[T::TYPE];
}

impl<T: Scalar> Member for Option<Box<Primitive<T>>> {
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
        let rest = self.as_ref().and_then(|primitive| primitive_without(primitive, sibling));
        *self = rest.map(Box::new);
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
        impl<T: Scalar> PrimitiveList for $list<Primitive<T>> {
            fn read_value(&mut self, parser: &mut Parser<'_>) -> Scan<bool> {
                let value = T::read(parser)?;
                let is_some = value.is_some();
                self.extend(value.map(Primitive::new));
                Ok(is_some)
            }
            fn add_bare(&mut self, base: Base, null: bool) {
                self.push(Primitive::bare(base, null));
            }
            fn set_base(&mut self, at: usize, base: Base) {
                if let Some(item) = self.get_mut(at) {
                    *item = item.and_base(base);
                }
            }
            fn write_value(&self, at: usize, out: &mut Vec<u8>) -> bool {
                let value = self.slice().get(at).and_then(Primitive::value);
                value.map(|value| value.write(out)).is_some()
            }
            fn empty(&mut self) {
                Fill::empty(self);
            }
            fn trim(&mut self) {
                Fill::trim(self);
            }
        }
        impl<T: Scalar> Typed for $list<Primitive<T>> {
            const TYPES: &'static [&'static str] = &[T::TYPE];
        }

        impl<T: Scalar> Member for $list<Primitive<T>> {
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
                if self.is_filled() { Items::Many(self) } else { Items::None }
            }
        }
        impl<T: Scalar> ItemList for $list<Primitive<T>> {
            fn len(&self) -> usize {
                self.slice().len()
            }
            fn get(&self, index: usize) -> Option<Item<'_>> {
                match self.slice().get(index) {
                    Some(primitive) => Some(Item::Primitive(primitive)),
                    None => None,
                }
            }
        }
    )*};
}

lists_of_primitives!(Vec List);

/// A resource of any type.
impl Typed for Option<Resource> {
    const TYPES: &'static [&'static str] = &["Resource"];
}

impl Member for Option<Resource> {
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
impl Typed for Vec<Resource> {
    const TYPES: &'static [&'static str] = &["Resource"];
}

impl Member for Vec<Resource> {
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
