//! Lists of primitives: in JSON, an array of values and an array of what stands beside them.

use super::{AnyPrimitive, Base, Blank, Item, ItemList, MemberInfo};
use crate::{
    issue::IssueCode,
    json::{Parser, Scan, Taken, Token, Writer},
};

/// A list of primitives, of whatever type.
pub(crate) trait PrimitiveList: ItemList {
    /// Reads the next value to the end of the list; `false`: it cannot be held, and why was noted.
    fn read_value(&mut self, parser: &mut Parser<'_>) -> Scan<bool>;
    /// Adds an item without a value, which with `null` has one in JSON.
    fn add_bare(&mut self, base: Base, null: bool);
    fn set_base(&mut self, at: usize, base: Base);
    /// Writes the value of an item and a comma; `false`: it has none.
    fn write_value(&self, at: usize, out: &mut Vec<u8>) -> bool;
    /// Takes all items away.
    fn empty(&mut self);
    fn trim(&mut self);
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

    /// Whether JSON has the array of what stands beside them.
    fn has_bases(&self) -> bool {
        self.primitives().any(|item| !item.any_base().is_none())
    }

    fn bases(&self) -> Vec<Base> {
        self.primitives().map(|item| item.any_base().clone()).collect()
    }

    fn set_bases(&mut self, bases: Vec<Base>) {
        for (at, base) in bases.into_iter().enumerate() {
            if !base.is_none() {
                self.set_base(at, base);
            }
        }
    }

    /// The list as it is when nothing but the array of bases was read.
    fn become_bases(&mut self, bases: Vec<Base>) {
        self.empty();
        for base in bases {
            self.add_bare(base, false);
        }
    }
}

/// Reads a list of primitives' values, or of what stands beside them.
pub(crate) fn read(
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
        return Ok(parser.note_no_array(info.types, token));
    }
    if sibling { read_bases(list, parser) } else { read_values(list, info, parser) }
}

fn read_values(
    list: &mut dyn PrimitiveList,
    info: &'static MemberInfo,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    let (start, nulls) = (parser.mark(), parser.nulls());
    // nothing, unless the other array came first
    let bases = list.bases();
    list.empty();
    while parser.item(list.is_empty())? {
        if parser.peek()? == Token::Null {
            parser.note_null_item(info.name, list.len());
            parser.raw()?;
            list.add_bare(Base::none(), true);
        } else if !list.read_value(parser)? {
            parser.forget_nulls(nulls);
            list.become_bases(bases);
            return Ok(Taken::Refused);
        }
    }
    if list.is_empty() {
        list.become_bases(bases);
        return Ok(parser.note_list(start, IssueCode::EmptyArray));
    }
    if !bases.is_empty() && bases.len() != list.len() {
        parser.forget_nulls(nulls);
        list.become_bases(bases);
        return Ok(parser.note_list(start, IssueCode::MisalignedArrays));
    }
    list.set_bases(bases);
    list.trim();
    Ok(Taken::Yes)
}

fn read_bases(list: &mut dyn PrimitiveList, parser: &mut Parser<'_>) -> Scan<Taken> {
    let start = parser.mark();
    let mut bases = Vec::new();
    while parser.item(bases.is_empty())? {
        if parser.peek()? == Token::Null {
            parser.raw()?;
            bases.push(Base::none());
        } else if let Some(base) = parser.base()? {
            bases.push(base);
        } else {
            return Ok(Taken::Refused);
        }
    }
    if bases.is_empty() {
        return Ok(parser.note_list(start, IssueCode::EmptyArray));
    }
    if bases.iter().all(Base::is_none) {
        return Ok(parser.note_list(start, IssueCode::Null));
    }
    if list.is_empty() {
        list.become_bases(bases);
    } else if list.len() == bases.len() {
        list.set_bases(bases);
    } else {
        return Ok(parser.note_list(start, IssueCode::MisalignedArrays));
    }
    Ok(Taken::Yes)
}

/// Takes the values away, or with `sibling` what stands beside them.
pub(crate) fn clear(list: &mut dyn PrimitiveList, sibling: bool) {
    if sibling {
        for at in 0..list.len() {
            list.set_base(at, Base::none());
        }
    } else {
        let bases = list.bases();
        list.become_bases(bases);
    }
    if !list.has_values() && !list.has_bases() {
        list.empty();
    }
}

pub(crate) fn write(list: &dyn PrimitiveList, info: &'static MemberInfo, writer: &mut Writer<'_>) {
    if list.has_values() {
        writer.name(info.written);
        writer.open(b'[');
        for at in 0..list.len() {
            if !list.write_value(at, writer.buffer()) {
                writer.null();
            }
            writer.item_over();
        }
        writer.close(b']');
    }
    if list.has_bases() {
        writer.name(info.written_sibling);
        writer.open(b'[');
        for item in list.primitives() {
            match item.any_base() {
                base if base.is_none() => writer.null(),
                base => base.write_object(writer),
            }
            writer.item_over();
        }
        writer.close(b']');
    }
}
