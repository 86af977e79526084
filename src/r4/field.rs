//! Fields: how members of each kind are read, written, taken back and walked.

use super::{Blank, Item, ItemList, Items, List, MemberInfo, Object, Resource, Shape, Shared};
use crate::json::{ListForm, Parser, RawJson, Scan, Scanner, Taken, Token, Writer, resource};

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

    /// The field as one of a choice of types.
    fn as_choice(&mut self) -> Option<&mut dyn ChoiceMember> {
        None
    }
}

/// A field whose member has a name for each of its types.
pub(crate) trait ChoiceMember {
    /// Reads a member of the object that has the field, if the choice has such a name.
    fn read_as(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken>;
    /// Whether it holds a value under that name.
    fn is_named(&self, name: &str) -> bool;
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

/// What reads itself from an object.
pub(crate) trait Fill {
    /// Reads the next object, which the parser does not remember, into one that is blank.
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()>;
    fn object(&mut self) -> &mut dyn Object;
}

/// How a field holds an object: in place, in a box, or shared with other fields.
pub(crate) trait Held: Fill + Clone {
    type Object: Blank;

    /// Nothing set.
    fn hold_blank() -> Self;
    fn get(&self) -> &Self::Object;
    fn write(&self, writer: &mut Writer<'_>) {
        let object: &dyn Object = self.get();
        object.write(writer);
    }
    /// The next object, when the parser remembers its text.
    fn recalled(_: &mut Parser<'_>) -> Option<Self> {
        None
    }
}

impl<T: Blank> Fill for T {
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        <T as Blank>::fill(self, parser)
    }
    fn object(&mut self) -> &mut dyn Object {
        self
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
    fn recalled(parser: &mut Parser<'_>) -> Option<Self> {
        <T as Blank>::recalled(parser)
    }
}

/// Those that are rare or large, and so in a box.
macro_rules! boxed {
    ($($name:ident)*) => {$(
        impl Fill for Box<super::$name> {
            fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
                parser.fill(&mut **self)
            }
            fn object(&mut self) -> &mut dyn Object {
                &mut **self
            }
        }

        impl Held for Box<super::$name> {
            type Object = super::$name;

            fn hold_blank() -> Self {
                Self::new(super::$name::blank())
            }
            fn get(&self) -> &super::$name {
                self
            }
        }
    )*};
}

boxed! {
    Address HumanName Narrative Identifier Period Signature BundleEntryRequest BundleEntryResponse
    Attachment
}

impl<T: Blank> Fill for Shared<T> {
    fn fill(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        T::fill_shared(self, parser)
    }
    fn object(&mut self) -> &mut dyn Object {
        &mut **self
    }
}

impl<T: Blank> Held for Shared<T> {
    type Object = T;

    fn hold_blank() -> Self {
        T::blank().into()
    }
    fn get(&self) -> &T {
        self
    }
    fn write(&self, writer: &mut Writer<'_>) {
        writer.shared(&**self);
    }
    fn recalled(parser: &mut Parser<'_>) -> Option<Self> {
        T::recalled_shared(parser)
    }
}

impl<H: Held> Typed for Option<H> {
    const TYPES: &'static [&'static str] = &[H::Object::TYPE];
}

/// A type that stands at most once inside its parent.
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
        *self = H::recalled(parser);
        if self.is_none() && !parser.fill_item(self.insert(H::hold_blank()))? {
            *self = None;
            return Ok(Taken::Refused);
        }
        Ok(Taken::Yes)
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
        match self {
            Some(object) => Items::One(Item::Element(object.get())),
            None => Items::None,
        }
    }
}

/// A list of objects or resources, as a reader fills it.
trait ObjectList: ItemList + Filled {
    /// Reads the next item to the end of the list; `false`: it cannot be held, and why was noted.
    fn read_item(&mut self, parser: &mut Parser<'_>) -> Scan<bool>;
    /// Whether the next object, which stands where an array belongs, is an item: otherwise its members are.
    fn is_item(&self, parser: &mut Parser<'_>) -> Scan<bool>;
    fn write_item(&self, at: usize, writer: &mut Writer<'_>);
}

fn read_many(
    list: &mut dyn ObjectList,
    info: &'static MemberInfo,
    sibling: bool,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    if sibling {
        return Ok(Taken::Unknown);
    }
    if !list.is_empty() {
        return Ok(Taken::Twice);
    }
    if !parser.is_next(b'[') {
        let token = parser.peek()?;
        let refused = parser.note_no_array(info.types, token);
        let is_list = token == Token::Object && parser.takes_any_list();
        return if is_list { read_object(list, parser) } else { Ok(refused) };
    }
    let start = parser.mark();
    if !parser.item(true)? {
        return Ok(parser.note_empty_array(start));
    }
    loop {
        if !list.read_item(parser)? {
            list.empty();
            return Ok(Taken::Refused);
        }
        if !parser.item(false)? {
            list.trim();
            return Ok(Taken::Yes);
        }
    }
}

/// Reads an object that stands where an array belongs: as the only item, or its members as the items.
#[cold]
fn read_object(list: &mut dyn ObjectList, parser: &mut Parser<'_>) -> Scan<Taken> {
    if list.is_item(parser)? {
        parser.note_list_read(ListForm::One);
        list.read_item(parser)?;
        return Ok(Taken::Yes);
    }
    let (start, noted) = (parser.mark(), parser.noted());
    parser.note_list_read(ListForm::Members);
    let mut first = true;
    while parser.next_member(first)? {
        first = false;
        if !list.read_item(parser)? {
            // that it is no array was noted before
            parser.forget(start, noted);
            list.empty();
            return Ok(Taken::Refused);
        }
    }
    list.trim();
    Ok(Taken::Yes)
}

/// Whether an object with a member of that name is of the type: a name that is none of its members' is a key of a list.
fn is_member_of(shape: &Shape, name: &str) -> bool {
    let name = name.strip_prefix('_').unwrap_or(name);
    let of_choice = |choice: &str| name.starts_with(choice.trim_end_matches("[x]"));
    let declared =
        |info: &MemberInfo| info.name == name || info.is_choice() && of_choice(info.name);
    ["id", "extension", "modifierExtension", "resourceType"].contains(&name)
        || shape.members.iter().any(declared)
}

impl Parser<'_> {
    /// Reads the next item into one that is blank; `false`: it cannot be held, and why was noted.
    pub(crate) fn fill_item(&mut self, item: &mut dyn Fill) -> Scan<bool> {
        if self.is_next(b'{') {
            return item.fill(self).map(|()| true);
        }
        let token = self.peek()?;
        self.note_shape(item.object().shape().name, token);
        Ok(false)
    }

    /// The same in a list that keeps what is no object in its place.
    fn fill_kept_item(&mut self, item: &mut dyn Fill) -> Scan<bool> {
        // steps to where the item starts
        self.peek()?;
        self.note_entry();
        if !self.fill_item(item)? {
            let raw = self.raw()?;
            item.object().extra_field().set_instead(raw);
        }
        Ok(true)
    }
}

fn write_many(list: &dyn ObjectList, info: &'static MemberInfo, writer: &mut Writer<'_>) {
    writer.name(info.written);
    writer.open(b'[');
    for at in 0..list.len() {
        list.write_item(at, writer);
        writer.item_over();
    }
    writer.close(b']');
}

/// What is done with a list once it is read, whatever its items.
pub(super) trait Filled {
    /// Takes all items away.
    fn empty(&mut self);
    /// Gives back the room that is not needed.
    fn trim(&mut self);
}

/// How a list of either kind is filled.
pub(super) trait Grow<T> {
    fn grow(&mut self, item: T);
    /// Adds an item, which stands in the list then.
    fn add(&mut self, item: T) -> &mut T;
}

impl<T> Filled for Vec<T> {
    fn empty(&mut self) {
        *self = Self::new();
    }
    fn trim(&mut self) {
        self.shrink_to_fit();
    }
}

impl<T> Filled for List<T> {
    fn empty(&mut self) {
        *self = Self::new();
    }
    fn trim(&mut self) {}
}

impl<T> Grow<T> for Vec<T> {
    fn grow(&mut self, item: T) {
        // one and two are the commonest counts; what grows further doubles, and is trimmed
        if self.len() == self.capacity() {
            self.reserve_exact(self.len().max(1));
        }
        self.push(item);
    }
    fn add(&mut self, item: T) -> &mut T {
        let at = self.len();
        self.grow(item);
        &mut self[at]
    }
}

impl<T> Grow<T> for List<T> {
    fn grow(&mut self, item: T) {
        self.push(item);
    }
    fn add(&mut self, item: T) -> &mut T {
        let at = self.len();
        self.push(item);
        &mut self[at]
    }
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
                if !self.is_empty() {
                    write_many(self, info, writer);
                }
            }
            fn items(&self) -> Items<'_> {
                if self.is_empty() { Items::None } else { Items::Many(self) }
            }
        }

        impl<H: Held> ObjectList for $list<H> {
            fn read_item(&mut self, parser: &mut Parser<'_>) -> Scan<bool> {
                if let Some(known) = H::recalled(parser) {
                    self.grow(known);
                    return Ok(true);
                }
                let item = self.add(H::hold_blank());
                if H::Object::KEEPS_ITEMS { parser.fill_kept_item(item) } else { parser.fill_item(item) }
            }
            fn is_item(&self, parser: &mut Parser<'_>) -> Scan<bool> {
                let first = parser.first_name()?;
                Ok(first.is_some_and(|name| is_member_of(H::Object::SHAPE, &name)))
            }
            fn write_item(&self, at: usize, writer: &mut Writer<'_>) {
                Held::write(&self[at], writer);
            }
        }

        impl<H: Held> ItemList for $list<H> {
            fn len(&self) -> usize {
                self[..].len()
            }
            fn get(&self, index: usize) -> Option<Item<'_>> {
                self[..].get(index).map(|object| Item::Element(object.get()))
            }
        }
    )*};
}

lists_of_objects!(Vec List);

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
        info: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        read_many(self, info, sibling, parser)
    }
    fn clear(&mut self, _: bool) {
        self.empty();
    }
    fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
        if !self.is_empty() {
            write_many(self, info, writer);
        }
    }
    fn items(&self) -> Items<'_> {
        if self.is_empty() { Items::None } else { Items::Many(self) }
    }
}

impl ObjectList for Vec<Resource> {
    fn read_item(&mut self, parser: &mut Parser<'_>) -> Scan<bool> {
        self.push(resource(parser)?);
        Ok(true)
    }
    fn is_item(&self, parser: &mut Parser<'_>) -> Scan<bool> {
        Ok(parser.has_member("resourceType"))
    }
    fn write_item(&self, at: usize, writer: &mut Writer<'_>) {
        self[at].write(writer);
    }
}

impl ItemList for Vec<Resource> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }
    fn get(&self, index: usize) -> Option<Item<'_>> {
        self.as_slice().get(index).map(Resource::as_item)
    }
}
