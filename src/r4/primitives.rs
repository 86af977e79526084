//! Lists of primitives: in JSON, an array of values and an array of what stands beside them.

use super::{Base, MemberInfo, Primitive, scalar::Scalar};
use crate::{
    issue::IssueCode,
    json::{Parser, Scan, Taken, Token, Writer},
};

/// Reads a list of primitives' values, or of what stands beside them.
pub(crate) fn read<T: Scalar>(
    list: &mut impl PrimitiveList<T>,
    info: &'static MemberInfo,
    sibling: bool,
    parser: &mut Parser<'_>,
) -> Scan<Taken> {
    if list.items().iter().any(|item| {
        if sibling { item.has_base() } else { item.value().is_some() || item.is_null() }
    }) {
        return Ok(Taken::Twice);
    }
    let token = parser.peek()?;
    if token != Token::Array {
        return Ok(parser.note_no_array(info.types, token));
    }
    let start = parser.mark();
    let nulls = parser.nulls();
    let mut read: Vec<Primitive<T>> = Vec::new();
    let mut some = false;
    while parser.item(read.is_empty())? {
        let item = match parser.peek()? {
            Token::Null => {
                if !sibling {
                    parser.note_null_item(info.name, read.len());
                }
                parser.raw()?;
                Some(Primitive::null())
            }
            _ if sibling => parser.base()?.map(|base| Primitive::with_base(None, base)),
            _ => T::read(parser)?.map(Primitive::new),
        };
        let Some(item) = item else {
            parser.forget_nulls(nulls);
            return Ok(Taken::Refused);
        };
        some |= !item.is_null();
        if read.len() == read.capacity() {
            read.reserve_exact(read.len().max(1));
        }
        read.push(item);
    }
    if read.is_empty() {
        return Ok(parser.note_list(start, IssueCode::EmptyArray));
    }
    if sibling && !some {
        return Ok(parser.note_list(start, IssueCode::Null));
    }
    let old = list.items_mut();
    if old.is_empty() {
        if sibling {
            // no array of values yet: what has no base here is no null there
            for item in read.iter_mut().filter(|item| item.is_null()) {
                *item = Primitive::with_base(None, Base::none());
            }
        }
        list.set(read);
    } else if old.len() != read.len() {
        parser.forget_nulls(nulls);
        return Ok(parser.note_list(start, IssueCode::MisalignedArrays));
    } else {
        for (old, new) in old.iter_mut().zip(read) {
            if !sibling {
                old.take_value_of(new);
            } else if !new.is_null() {
                old.set_base(new.base().clone());
            }
        }
    }
    Ok(Taken::Yes)
}

/// A list of primitives, of whatever kind.
pub(crate) trait PrimitiveList<T> {
    fn items(&self) -> &[Primitive<T>];
    fn items_mut(&mut self) -> &mut [Primitive<T>];
    fn set(&mut self, items: Vec<Primitive<T>>);
}

pub(crate) fn clear<T: Scalar>(list: &mut impl PrimitiveList<T>, sibling: bool) {
    let without = |item: &Primitive<T>| {
        let gap = || {
            if sibling && item.is_null() {
                Primitive::null()
            } else {
                Primitive::with_base(None, Base::none())
            }
        };
        item.clone().without(sibling).unwrap_or_else(gap)
    };
    let rest: Vec<_> = list.items().iter().map(without).collect();
    let some =
        rest.iter().any(|item| item.value().is_some() || item.is_null() || item.has_base());
    list.set(if some { rest } else { Vec::new() });
}

pub(crate) fn write<T: Scalar>(
    list: &[Primitive<T>],
    info: &'static MemberInfo,
    writer: &mut Writer<'_>,
) {
    if list.iter().any(|item| item.value().is_some() || item.is_null()) {
        array(list, info.written, writer, |item, writer| {
            item.value().map(|value| value.write(writer.buffer())).is_some()
        });
    }
    if list.iter().any(|item| item.has_base()) {
        array(list, info.written_sibling, writer, |item, writer| {
            let base = Some(item.base()).filter(|base| !base.is_none());
            base.map(|base| super::Blank::write_object(base, writer)).is_some()
        });
    }
}

/// Writes one of the two arrays; `write_item` tells whether there was something to write.
fn array<T>(
    list: &[Primitive<T>],
    name: &'static str,
    writer: &mut Writer<'_>,
    write_item: impl Fn(&Primitive<T>, &mut Writer<'_>) -> bool,
) {
    writer.name(name);
    writer.open(b'[');
    for item in list {
        if !write_item(item, writer) {
            writer.null();
        }
        writer.item_over();
    }
    writer.close(b']');
}
