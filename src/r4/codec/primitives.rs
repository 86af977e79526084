//! Fields of primitives: in JSON, a value and its `_` sibling (id and extensions), or an array of each.

use crate::{
    diagnostic::IssueCode,
    json::{Scan, Token, Writer},
    r4::{
        AnyPrimitive, Base, FhirString, Item, ItemList, Items, List, MemberInfo, Object, Primitive,
        codec::{
            ListForm, Parser, Taken,
            field::{Filled, Grow, Member, Typed},
        },
        types::{
            list::make_room,
            primitive::{FULL, Part},
            scalar::Scalar,
        },
        written_lengths,
    },
};

/// A mutable primitive of any type.
pub(crate) trait Settable: AnyPrimitive {
    fn base_mut(&mut self) -> &mut Base;
    /// Keeps id and extensions.
    fn clear_value(&mut self);
    /// Sets which array of its list ends before it.
    fn set_ended(&mut self, part: Option<Part>);
}

impl<T: Scalar> Settable for Primitive<T> {
    fn base_mut(&mut self) -> &mut Base {
        self.base_mut()
    }
    fn clear_value(&mut self) {
        let null = (self as &dyn AnyPrimitive).is_null();
        *self = Self::bare(self.base().clone(), null);
    }
    fn set_ended(&mut self, part: Option<Part>) {
        self.set_ended(part);
    }
}

/// The next part of a primitive of which one part was read.
pub(crate) enum More {
    /// A part that is present already, or was refused.
    Taken(Taken),
    /// The `_` sibling, after the value; it was read.
    Beside(Base),
    /// The value, not read yet, after the `_` sibling.
    ValueAfter(Base),
}

impl Parser<'_> {
    pub(crate) fn more(&mut self, has_value: bool, base: Base, sibling: bool) -> Scan<More> {
        if if sibling { !base.is_none() } else { has_value } {
            return Ok(More::Taken(Taken::Twice));
        }
        if !sibling {
            return Ok(More::ValueAfter(base));
        }
        Ok(self.base()?.map_or(More::Taken(Taken::Refused), More::Beside))
    }
}

/// A field for at most one primitive.
trait Single: Member {
    /// Id and extensions, if there is a primitive.
    fn base_mut(&mut self) -> Option<&mut Base>;
    /// Sets a primitive without a value.
    fn put_bare(&mut self, base: Base);
    fn empty(&mut self);
}

impl dyn Single + '_ {
    /// Whether there is a value, and the id and extensions.
    fn parts(&self) -> (bool, Base) {
        match self.items() {
            Items::One(Item::Primitive(primitive)) => {
                (primitive.any_value().is_some(), primitive.any_base().clone())
            }
            _ => (false, Base::none()),
        }
    }

    /// Reads id and extensions, or a value that comes after them.
    #[cold]
    fn read_more(
        &mut self,
        info: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        let (has_value, base) = self.parts();
        let (taken, base) = match parser.more(has_value, base, sibling)? {
            More::Taken(taken) => return Ok(taken),
            More::Beside(base) => (Taken::Yes, base),
            More::ValueAfter(base) => {
                self.empty();
                (self.read(info, false, parser)?, base)
            }
        };
        self.set_base(base);
        Ok(taken)
    }

    fn take_away(&mut self, sibling: bool) {
        let (has_value, base) = self.parts();
        if sibling && has_value {
            return self.set_base(Base::none());
        }
        self.empty();
        if !sibling {
            self.set_base(base);
        }
    }

    /// Sets id and extensions, also without a value.
    fn set_base(&mut self, base: Base) {
        match self.base_mut() {
            Some(present) => *present = base,
            None if base.is_none() => {}
            None => self.put_bare(base),
        }
    }
}

macro_rules! single_primitives {
    ($($field:ty: $primitive:ident => $stored:expr;)*) => {$(
        impl<T: Scalar> Typed for Option<$field> {
            const TYPES: &'static [&'static str] = &[T::TYPE];
        }

        impl<T: Scalar> Member for Option<$field> {
            fn read(&mut self, info: &'static MemberInfo, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                if sibling || self.is_some() {
                    return (self as &mut dyn Single).read_more(info, sibling, parser);
                }
                match T::read(parser) {
                    Ok(Some(value)) => {
                        let $primitive = Primitive::new(value);
                        *self = Some($stored);
                        Ok(Taken::Yes)
                    }
                    Ok(None) => Ok(Taken::Refused),
                    Err(expected) => Err(expected),
                }
            }
            fn clear(&mut self, sibling: bool) {
                (self as &mut dyn Single).take_away(sibling);
            }
            #[inline]
            fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
                if let Some(primitive) = self {
                    write_primitive(primitive, info.written, info.written_sibling, writer);
                }
            }
            fn items(&self) -> Items<'_> {
                match self {
                    Some(primitive) => {
                        let primitive: &Primitive<T> = primitive;
                        Items::One(Item::Primitive(primitive))
                    }
                    None => Items::None,
                }
            }
        }

        impl<T: Scalar> Single for Option<$field> {
            fn base_mut(&mut self) -> Option<&mut Base> {
                match self {
                    Some(primitive) => Some(primitive.base_mut()),
                    None => None,
                }
            }
            fn put_bare(&mut self, base: Base) {
                let $primitive = Primitive::bare(base, false);
                *self = Some($stored);
            }
            fn empty(&mut self) {
                *self = None;
            }
        }
    )*};
}

single_primitives! {
    Primitive<T>: primitive => primitive;
    // one that is rarely there
    Box<Primitive<T>>: primitive => Box::new(primitive);
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

#[cold]
fn write_sibling(base: &Base, name: &'static str, writer: &mut Writer<'_>) {
    writer.name(name);
    (base as &dyn Object).write(writer);
}

/// A list of primitives of any type.
trait PrimitiveList: ItemList + Filled {
    /// Appends the next value; `false`: it has no representation here, and the fault was noted.
    fn read_value(&mut self, parser: &mut Parser<'_>) -> Scan<bool>;
    /// Adds an item without a value, which with `null` has one in JSON.
    fn add_bare(&mut self, base: Base, null: bool);
    fn item_mut(&mut self, at: usize) -> Option<&mut dyn Settable>;
    /// Takes out the items that the array of values does not have.
    fn retain_values(&mut self);
    fn as_items(&self) -> &dyn ItemList;
    /// Writes the value of an item and a comma; `false`: it has none.
    fn write_value(&self, at: usize, out: &mut Vec<u8>) -> bool;
}

impl dyn PrimitiveList + '_ {
    fn primitives(&self) -> impl Iterator<Item = &dyn AnyPrimitive> {
        (0..self.len()).filter_map(|at| match self.get(at)? {
            Item::Primitive(primitive) => Some(primitive),
            Item::Element(_) | Item::Raw(_) => None,
        })
    }

    /// Whether JSON has the array of values.
    fn has_values(&self) -> bool {
        self.primitives().any(|item| item.any_value().is_some() || item.is_null())
    }

    /// Whether an item is more than a value: only then the arrays may have different lengths.
    fn has_full(&self) -> bool {
        self.primitives().any(<dyn AnyPrimitive>::is_full)
    }

    /// Whether JSON has the array of what stands beside them.
    fn has_bases(&self) -> bool {
        self.primitives().any(|item| !item.any_base().is_none())
    }

    fn set_base(&mut self, at: usize, base: Base) {
        if let Some(item) = self.item_mut(at) {
            *item.base_mut() = base;
        }
    }

    fn set_ended(&mut self, at: usize, part: Option<Part>) {
        if let Some(item) = self.item_mut(at) {
            item.set_ended(part);
        }
    }

    fn bases(&self) -> Vec<Base> {
        let (_, length) = written_lengths(self.as_items());
        self.primitives().take(length).map(|item| item.any_base().clone()).collect()
    }

    /// Sets what stands beside the values. Where the arrays are of different length, each item has what stands at its index, and the
    /// lengths are kept.
    fn set_bases(&mut self, bases: Vec<Base>) {
        let (values, siblings) = (self.len(), bases.len());
        for (at, base) in bases.into_iter().enumerate() {
            if at >= values {
                self.add_bare(base, false);
                self.set_ended(at, Some(Part::Values));
            } else if !base.is_none() {
                self.set_base(at, base);
            }
        }
        if siblings > 0 {
            self.set_ended(siblings, Some(Part::Siblings));
        }
    }

    /// The list as it is when nothing but the array of bases was read.
    fn become_bases(&mut self, bases: Vec<Base>) {
        self.empty();
        for base in bases {
            self.add_bare(base, false);
        }
        self.trim();
    }
}

/// Reads the values, or what stands beside them.
fn read_list(
    list: &mut dyn PrimitiveList,
    info: &'static MemberInfo,
    sibling: bool,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    if if sibling { list.has_bases() } else { list.has_values() } {
        return Ok(Taken::Twice);
    }
    let token = parser.peek()?;
    if token != Token::Array {
        let refused = parser.note_no_array(info.types, token);
        let is_list = !sibling && token != Token::Null && parser.takes_any_list();
        return if is_list { read_other_form(list, token, parser) } else { Ok(refused) };
    }
    if sibling { read_bases(list, parser) } else { read_values(list, info, parser) }
}

fn read_values(
    list: &mut dyn PrimitiveList,
    info: &'static MemberInfo,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    let (start, taken) = (parser.mark(), parser.memory.taken());
    // nothing, unless the other array came first
    let bases = list.bases();
    list.empty();
    let (mut count, mut has_nulls) = (0, false);
    let mut code = None;
    while parser.item(count == 0)? {
        let room = list.room();
        if parser.peek()? == Token::Null {
            parser.skip()?;
            parser.memory.take(FULL);
            list.add_bare(Base::none(), true);
            has_nulls = true;
        } else if !list.read_value(parser)? {
            parser.memory.back_to(taken);
            list.become_bases(bases);
            return Ok(Taken::Refused);
        }
        parser.count_room(list, room);
        count += 1;
        if code.is_some() || parser.is_sparse()? {
            code = Some(IssueCode::SparseList);
            list.empty();
            parser.memory.back_to(taken);
        }
    }
    if count == 0 {
        code = Some(IssueCode::EmptyArray);
    }
    if let Some(code) = code {
        parser.memory.back_to(taken);
        list.become_bases(bases);
        return Ok(parser.note_list(start, code));
    }
    if has_nulls {
        parser.note_nulls(info.name, start);
    }
    if !bases.is_empty() && bases.len() != count {
        parser.note_list(start, IssueCode::MisalignedArrays);
        parser.memory.take(FULL);
    }
    list.set_bases(bases);
    parser.trim(list);
    Ok(Taken::Yes)
}

/// Reads what stands where an array of values belongs: the values of an object's members, or a single value.
#[cold]
fn read_other_form(
    list: &mut dyn PrimitiveList,
    token: Token,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    let (start, noted) = (parser.mark(), parser.noted());
    let bases = list.bases();
    list.empty();
    let good = if token == Token::Object {
        parser.note_list_read(ListForm::Members);
        let (mut first, mut good) = (true, true);
        while good && parser.next_member(first)? {
            first = false;
            let room = list.room();
            good = list.read_value(parser)?;
            parser.count_room(list, room);
            if parser.is_sparse()? {
                parser.forget(start, noted);
                list.become_bases(bases);
                return Ok(parser.note_list(start, IssueCode::SparseList));
            }
        }
        good
    } else {
        parser.note_list_read(ListForm::One);
        list.read_value(parser)?
    };
    if good {
        // an object without members has nothing to stand beside, wherever the ids are
        if !bases.is_empty() && !list.is_empty() && bases.len() != list.len() {
            parser.note_list(start, IssueCode::MisalignedArrays);
        }
        list.set_bases(bases);
        parser.trim(list);
        return Ok(Taken::Yes);
    }
    // that it is no array was noted before
    parser.forget(start, noted);
    list.become_bases(bases);
    Ok(Taken::Refused)
}

fn read_bases(list: &mut dyn PrimitiveList, parser: &mut Parser<'_>) -> Scan<Taken> {
    let (start, taken) = (parser.mark(), parser.memory.taken());
    let mut bases: Vec<Base> = Vec::new();
    let (mut count, mut all_null) = (0, true);
    let mut code = None;
    while parser.item(count == 0)? {
        let base = if parser.peek()? == Token::Null {
            parser.skip()?;
            Base::none()
        } else if let Some(base) = parser.base()? {
            all_null = false;
            base
        } else {
            parser.memory.back_to(taken);
            return Ok(Taken::Refused);
        };
        count += 1;
        // here, and in the primitive that it will stand beside
        parser.memory.take(size_of::<Base>() + size_of::<Primitive<FhirString>>() + FULL);
        let drops = parser.memory.discards();
        if code.is_some() || parser.is_sparse()? {
            code = Some(IssueCode::SparseList);
        }
        if code.is_some() || drops {
            bases = Vec::new();
            parser.memory.back_to(taken);
        } else {
            make_room(&mut bases);
            bases.push(base);
        }
    }
    if count == 0 {
        code = Some(IssueCode::EmptyArray);
    } else if all_null {
        code = Some(IssueCode::Null);
    }
    if let Some(code) = code {
        parser.memory.back_to(taken);
        return Ok(parser.note_list(start, code));
    }
    if list.is_empty() {
        list.become_bases(bases);
        return Ok(Taken::Yes);
    }
    if list.len() != count {
        parser.note_list(start, IssueCode::MisalignedArrays);
        parser.memory.take(FULL);
    }
    list.set_bases(bases);
    parser.trim(list);
    Ok(Taken::Yes)
}

/// Takes the values away, or with `sibling` what stands beside them.
fn clear_list(list: &mut dyn PrimitiveList, sibling: bool) {
    if sibling {
        list.retain_values();
        for at in 0..list.len() {
            list.set_base(at, Base::none());
            list.set_ended(at, None);
        }
    } else {
        let bases = list.bases();
        list.become_bases(bases);
    }
    if !list.has_values() && !list.has_bases() {
        list.empty();
    }
}

fn write_list(list: &dyn PrimitiveList, info: &'static MemberInfo, writer: &mut Writer<'_>) {
    let (has_bases, (values, siblings)) = if list.has_full() {
        (list.has_bases(), written_lengths(list.as_items()))
    } else {
        (false, (list.len(), 0))
    };
    if list.has_values() {
        writer.name(info.written);
        writer.open(b'[');
        for at in 0..values {
            if !list.write_value(at, writer.buffer()) {
                writer.null();
            }
            writer.item_over();
        }
        writer.close(b']');
    }
    if has_bases {
        writer.name(info.written_sibling);
        writer.open(b'[');
        for item in list.primitives().take(siblings) {
            match item.any_base() {
                base if base.is_none() => writer.null(),
                base => (base as &dyn Object).write(writer),
            }
            writer.item_over();
        }
        writer.close(b']');
    }
}

macro_rules! lists_of_primitives {
    ($($list:ident)*) => {$(
        impl<T: Scalar> Typed for $list<Primitive<T>> {
            const TYPES: &'static [&'static str] = &[T::TYPE];
        }

        impl<T: Scalar> Member for $list<Primitive<T>> {
            fn read(&mut self, info: &'static MemberInfo, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                read_list(self, info, sibling, parser)
            }
            fn clear(&mut self, sibling: bool) {
                clear_list(self, sibling);
            }
            #[inline]
            fn write(&self, info: &'static MemberInfo, writer: &mut Writer<'_>) {
                if !self.is_empty() {
                    write_list(self, info, writer);
                }
            }
            fn items(&self) -> Items<'_> {
                if self.is_empty() { Items::None } else { Items::Many(self) }
            }
        }

        impl<T: Scalar> PrimitiveList for $list<Primitive<T>> {
            fn read_value(&mut self, parser: &mut Parser<'_>) -> Scan<bool> {
                let Some(value) = T::read(parser)? else { return Ok(false) };
                self.grow(Primitive::new(value));
                Ok(true)
            }
            fn add_bare(&mut self, base: Base, null: bool) {
                self.grow(Primitive::bare(base, null));
            }
            fn item_mut(&mut self, at: usize) -> Option<&mut dyn Settable> {
                match self.get_mut(at) {
                    Some(item) => Some(item),
                    None => None,
                }
            }
            fn retain_values(&mut self) {
                self.retain(|item| item.ended() != Some(Part::Values));
            }
            fn as_items(&self) -> &dyn ItemList {
                self
            }
            fn write_value(&self, at: usize, out: &mut Vec<u8>) -> bool {
                let value = self[..].get(at).and_then(Primitive::value);
                value.map(|value| value.write(out)).is_some()
            }
        }

        impl<T: Scalar> ItemList for $list<Primitive<T>> {
            fn len(&self) -> usize {
                self[..].len()
            }
            fn get(&self, index: usize) -> Option<Item<'_>> {
                self[..].get(index).map(|primitive| Item::Primitive(primitive))
            }
        }
    )*};
}

lists_of_primitives!(Vec List);
