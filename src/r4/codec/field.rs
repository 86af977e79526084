//! Fields: reading, writing, eviction and walk for members of each kind.

use crate::{
    diagnostic::IssueCode,
    json::{Mark, RawJson, Scan, Scanner, Token, Writer},
    r4::{
        Address, Attachment, Base, Blank, BundleEntryRequest, BundleEntryResponse, Extra,
        HumanName, Identifier, Item, ItemList, Items, List, MemberInfo, Narrative, Object, Period,
        Resource, Shape, Shared, Signature,
        codec::{ListForm, Parser, Place, Taken, resource},
        types::list::make_room,
    },
};

/// The FHIR types of a field.
pub(crate) trait Typed {
    const TYPES: &'static [&'static str];
}

/// A field of a struct, for one member.
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
    /// Takes the member out of the field, as JSON: writes the field, extracts the member, and clears it.
    pub(crate) fn evict(&mut self, info: &'static MemberInfo, sibling: bool) -> Option<RawJson> {
        let mut writer = Writer::onto(vec![b'{']);
        self.write(info, &mut writer);
        self.clear(sibling);
        written_member(writer, sibling)
    }
}

/// Extracts the one written member, or its `_` sibling.
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

/// What can be filled from a JSON object.
pub(crate) trait Fill {
    /// Reads the next object, which is not in the interner, into a blank one.
    fn fill(&mut self, place: Place, parser: &mut Parser<'_>) -> Scan<()>;
    /// Reads the members of the next object into a blank one.
    fn fill_members(&mut self, parser: &mut Parser<'_>) -> Scan<()>;
    fn object(&mut self) -> &mut dyn Object;
}

/// How a field stores an object: inline, boxed, or shared.
pub(crate) trait Storage: Fill + Clone {
    type Object: Blank;
    /// Bytes that it takes on the heap.
    const ON_HEAP: usize = 0;

    /// Nothing set.
    fn hold_blank() -> Self;
    fn get(&self) -> &Self::Object;
    fn write(&self, writer: &mut Writer<'_>) {
        let object: &dyn Object = self.get();
        object.write(writer);
    }
    /// The next object, when its text is in the interner; `Err`: where to add it.
    fn recalled(_: &mut Parser<'_>) -> Result<Self, Place> {
        Err(None)
    }
}

impl<T: Blank> Fill for T {
    fn fill(&mut self, place: Place, parser: &mut Parser<'_>) -> Scan<()> {
        <T as Blank>::fill(self, place, parser)
    }
    fn fill_members(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(self)
    }
    fn object(&mut self) -> &mut dyn Object {
        self
    }
}

impl<T: Blank> Storage for T {
    type Object = T;

    fn hold_blank() -> Self {
        <T as Blank>::blank()
    }
    fn get(&self) -> &T {
        self
    }
    fn recalled(parser: &mut Parser<'_>) -> Result<Self, Place> {
        <T as Blank>::recalled(parser)
    }
}

/// Rare or large types, which are boxed.
macro_rules! boxed {
    ($($name:ident)*) => {$(
        impl Fill for Box<$name> {
            fn fill(&mut self, _: Place, parser: &mut Parser<'_>) -> Scan<()> {
                parser.fill(&mut **self)
            }
            fn fill_members(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
                parser.fill(&mut **self)
            }
            fn object(&mut self) -> &mut dyn Object {
                &mut **self
            }
        }

        impl Storage for Box<$name> {
            type Object = $name;
            const ON_HEAP: usize = size_of::<$name>();

            fn hold_blank() -> Self {
                Self::new($name::blank())
            }
            fn get(&self) -> &$name {
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
    fn fill(&mut self, place: Place, parser: &mut Parser<'_>) -> Scan<()> {
        T::fill_shared(self, place, parser)
    }
    fn fill_members(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(&mut **self)
    }
    fn object(&mut self) -> &mut dyn Object {
        &mut **self
    }
}

impl<T: Blank> Storage for Shared<T> {
    type Object = T;
    // with two reference counts
    const ON_HEAP: usize = size_of::<T>() + 16;

    fn hold_blank() -> Self {
        T::blank().into()
    }
    fn get(&self) -> &T {
        self
    }
    fn write(&self, writer: &mut Writer<'_>) {
        let value: &dyn Object = &**self;
        writer.shared(std::ptr::from_ref(value).addr(), |writer| value.write(writer));
    }
    fn recalled(parser: &mut Parser<'_>) -> Result<Self, Place> {
        T::recalled_shared(parser)
    }
}

impl<H: Storage> Typed for Option<H> {
    const TYPES: &'static [&'static str] = &[H::Object::TYPE];
}

/// A type of at most one per parent.
impl<H: Storage> Member for Option<H> {
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
        let place = match H::recalled(parser) {
            Ok(known) => {
                *self = Some(known);
                return Ok(Taken::Yes);
            }
            Err(place) => place,
        };
        let taken = parser.memory.taken();
        parser.memory.take(H::ON_HEAP);
        if !parser.fill_item(self.insert(H::hold_blank()), place)? {
            *self = None;
            parser.memory.back_to(taken);
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
            Storage::write(object, writer);
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
pub(in crate::r4) trait ObjectList: ItemList + Filled {
    /// Appends the next item; `false`: it has no representation here, and the fault was noted.
    fn read_item(&mut self, parser: &mut Parser<'_>) -> Scan<bool>;
    /// Whether the next object, in place of an array, is the only item; otherwise its members are the items.
    fn is_item(&self, parser: &mut Parser<'_>) -> Scan<bool>;
    fn write_item(&self, at: usize, writer: &mut Writer<'_>);
}

pub(in crate::r4) fn read_many(
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
    let (start, taken) = (parser.mark(), parser.memory.taken());
    if !parser.item(true)? {
        return Ok(parser.note_empty_array(start));
    }
    loop {
        if parser.memory.discards() {
            list.empty();
            parser.memory.back_to(taken);
        }
        if !list.read_item(parser)? {
            list.empty();
            parser.memory.back_to(taken);
            return Ok(Taken::Refused);
        }
        if parser.is_sparse()? {
            return discard(list, (start, taken), parser);
        }
        if !parser.item(false)? {
            parser.trim(list);
            return Ok(Taken::Yes);
        }
    }
}

/// Reads the rest of a list that takes too much memory for its text: faults are noted and items are dropped, because the list is
/// kept as JSON.
#[cold]
fn discard(
    list: &mut dyn ObjectList,
    (start, taken): (Mark, usize),
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    parser.memory.discard(true);
    let mut more = Ok(true);
    while let Ok(true) = more {
        list.empty();
        parser.memory.back_to(taken);
        more = match parser.item(false) {
            Ok(true) => list.read_item(parser),
            over => over,
        };
    }
    parser.memory.discard(false);
    more?;
    list.empty();
    parser.memory.back_to(taken);
    Ok(parser.note_list(start, IssueCode::SparseList))
}

/// Reads an object in place of an array: as the only item, or its members as the items.
#[cold]
fn read_object(list: &mut dyn ObjectList, parser: &mut Parser<'_>) -> Scan<Taken> {
    if list.is_item(parser)? {
        parser.note_list_read(ListForm::One);
        list.read_item(parser)?;
        return Ok(Taken::Yes);
    }
    let (start, noted, taken) = (parser.mark(), parser.noted(), parser.memory.taken());
    parser.note_list_read(ListForm::Members);
    let mut first = true;
    while parser.next_member(first)? {
        first = false;
        if parser.memory.discards() {
            list.empty();
            parser.memory.back_to(taken);
        }
        if !list.read_item(parser)? {
            // the wrong shape was noted before
            parser.forget(start, noted);
            list.empty();
            return Ok(Taken::Refused);
        }
        if parser.is_sparse()? {
            parser.forget(start, noted);
            list.empty();
            return Ok(parser.note_list(start, IssueCode::SparseList));
        }
    }
    parser.trim(list);
    Ok(Taken::Yes)
}

/// Whether an object with a member of that name is of the type: another name is a key of a list.
pub(in crate::r4) fn is_member_of(shape: &Shape, name: &str) -> bool {
    let name = name.strip_prefix('_').unwrap_or(name);
    let of_choice = |choice: &str| name.starts_with(choice.trim_end_matches("[x]"));
    let declared =
        |info: &MemberInfo| info.name == name || info.is_choice() && of_choice(info.name);
    ["id", "extension", "modifierExtension", "resourceType"].contains(&name)
        || shape.members.iter().any(declared)
}

impl Parser<'_> {
    /// Reads the next item into a blank one; `false`: it is not an object, which was noted.
    pub(crate) fn fill_item(&mut self, item: &mut dyn Fill, place: Place) -> Scan<bool> {
        if self.is_next(b'{') {
            return item.fill(place, self).map(|()| true);
        }
        let token = self.peek()?;
        self.note_shape(item.object().shape().name, token);
        Ok(false)
    }

    /// The same in a list that keeps an item that is not an object, as JSON.
    fn fill_kept_item(&mut self, item: &mut dyn Fill) -> Scan<bool> {
        // moves to the start of the item
        self.peek()?;
        self.note_entry();
        if !self.fill_item(item, None)? {
            let raw = self.raw()?;
            self.memory.take(Base::SIZE + Extra::SIZE);
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

/// Operations on a list during reading, of items of any kind.
pub(in crate::r4) trait Filled {
    /// Removes all items.
    fn empty(&mut self);
    /// Frees unused capacity.
    fn trim(&mut self);
    /// Reserves capacity on the heap, if the list has its items there, for that many items.
    fn make_room(&mut self, _: usize) {}
    /// Capacity on the heap, in bytes.
    fn room(&self) -> usize;
}

impl Parser<'_> {
    /// Counts the growth of a list's capacity from `before`, in bytes.
    #[inline]
    pub(in crate::r4) fn count_room<L: Filled + ?Sized>(&mut self, list: &L, before: usize) {
        self.memory.take(list.room().saturating_sub(before));
    }

    /// Trims a complete list.
    pub(in crate::r4) fn trim<L: Filled + ?Sized>(&mut self, list: &mut L) {
        let before = list.room();
        list.trim();
        let taken = self.memory.taken();
        self.memory.back_to(taken.saturating_sub(before.saturating_sub(list.room())));
    }
}

/// Appending to a list of either kind.
pub(in crate::r4) trait Grow<T> {
    fn grow(&mut self, item: T);
    /// Appends an item, and returns it in its place.
    fn add(&mut self, item: T) -> &mut T;
}

impl<T> Filled for Vec<T> {
    fn empty(&mut self) {
        *self = Self::new();
    }
    fn trim(&mut self) {
        self.shrink_to_fit();
    }
    fn make_room(&mut self, items: usize) {
        self.reserve_exact(items);
    }
    fn room(&self) -> usize {
        self.capacity() * size_of::<T>()
    }
}

impl<T> Filled for List<T> {
    fn empty(&mut self) {
        *self = Self::new();
    }
    fn trim(&mut self) {
        self.shrink();
    }
    fn room(&self) -> usize {
        self.capacity() * size_of::<T>()
    }
}

impl<T> Grow<T> for Vec<T> {
    fn grow(&mut self, item: T) {
        // one and two are the commonest counts
        make_room(self);
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
        impl<H: Storage> Typed for $list<H> {
            const TYPES: &'static [&'static str] = &[H::Object::TYPE];
        }

        impl<H: Storage> Member for $list<H> {
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

        impl<H: Storage> ObjectList for $list<H> {
            fn read_item(&mut self, parser: &mut Parser<'_>) -> Scan<bool> {
                let room = self.room();
                let place = match H::recalled(parser) {
                    Ok(known) => {
                        self.grow(known);
                        parser.count_room(self, room);
                        return Ok(true);
                    }
                    Err(place) => place,
                };
                if H::Object::KEEPS_ITEMS && self[..].len() * size_of::<H>() == room {
                    self.make_room(parser.expected_items(self[..].len(), size_of::<H>()));
                }
                let item = self.add(H::hold_blank());
                parser.memory.take(H::ON_HEAP);
                let filled =
                    if H::Object::KEEPS_ITEMS { parser.fill_kept_item(item) } else { parser.fill_item(item, place) };
                parser.count_room(self, room);
                filled
            }
            fn is_item(&self, parser: &mut Parser<'_>) -> Scan<bool> {
                let first = parser.first_name()?;
                Ok(first.is_some_and(|name| is_member_of(H::Object::SHAPE, &name)))
            }
            fn write_item(&self, at: usize, writer: &mut Writer<'_>) {
                Storage::write(&self[at], writer);
            }
        }

        impl<H: Storage> ItemList for $list<H> {
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

/// Contained resources; each item is kept, whatever it is.
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
        let room = self.room();
        self.grow(resource(parser)?);
        parser.count_room(self, room);
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
