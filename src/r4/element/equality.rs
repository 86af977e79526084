//! Equality and `Debug` of every element, by the walk: derived code for each type and field would be hundreds of functions.

use std::fmt;

use crate::r4::{AnyPrimitive, Element, Item, Items, Value, codec::object::MOST_MEMBERS};

/// Whether two elements of one type are equal.
pub(crate) fn is_same(one: &dyn Element, other: &dyn Element) -> bool {
    if one.declared() != other.declared() {
        return false;
    }
    // shared values are compared often
    if std::ptr::addr_eq(one, other) {
        return true;
    }
    let (mut members, mut count) = ([Items::None; MOST_MEMBERS], 0);
    one.for_each_member(&mut |_, items| {
        members[count] = items;
        count += 1;
    });
    let (mut same, mut at) = (true, 0);
    other.for_each_member(&mut |_, items| {
        same = same && are_same(members[at], items);
        at += 1;
    });
    // an element may have modifier extensions, though its kind does not declare them
    same && at == count && one.extra() == other.extra()
}

fn are_same(one: Items<'_>, other: Items<'_>) -> bool {
    match (one, other) {
        (Items::None, Items::None) => true,
        (Items::One(one), Items::One(other)) => is_same_item(one, other),
        (Items::Choice(name, one), Items::Choice(other_name, other)) => {
            name == other_name && is_same_item(one, other)
        }
        (Items::Many(one), Items::Many(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|at| match (one.get(at), other.get(at)) {
                    (Some(one), Some(other)) => is_same_item(one, other),
                    _ => false,
                })
        }
        _ => false,
    }
}

pub(crate) fn is_same_item(one: Item<'_>, other: Item<'_>) -> bool {
    match (one, other) {
        (Item::Element(one), Item::Element(other)) => is_same(one, other),
        (Item::Primitive(one), Item::Primitive(other)) => one.is_same(other),
        (Item::Raw(one), Item::Raw(other)) => one == other,
        _ => false,
    }
}

/// Shows the members that are there.
pub(crate) fn show(element: &dyn Element, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(element.declared());
    element.for_each_member(&mut |member, items| match items {
        Items::None => {}
        Items::One(item) => _ = shown.field(member.name, &item),
        Items::Choice(name, item) => _ = shown.field(name, &item),
        Items::Many(_) => _ = shown.field(member.name, &items),
    });
    if !element.extra().is_empty() {
        shown.field("extra", element.extra());
    }
    shown.finish()
}

impl fmt::Debug for Item<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => show(*element, f),
            Self::Primitive(primitive) => primitive.fmt(f),
            Self::Raw(raw) => raw.fmt(f),
        }
    }
}

impl fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::One(item) | Self::Choice(_, item) => item.fmt(f),
            Self::Many(list) => f.debug_list().entries(list.items().map(|(_, item)| item)).finish(),
        }
    }
}

impl fmt::Debug for dyn AnyPrimitive + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.any_value() {
            Some(value) if self.any_base().is_none() => Plain(value).fmt(f),
            value => f
                .debug_struct("Primitive")
                .field("value", &value.map(Plain))
                .field("base", self.any_base())
                .finish(),
        }
    }
}

/// A value as its own type shows it.
struct Plain<'a>(Value<'a>);

impl fmt::Debug for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Text(text) => text.fmt(f),
            Value::PartialDateTime(stamp) => stamp.fmt(f),
            Value::Number(number) => f.write_str(number),
            Value::Integer(number) => number.fmt(f),
            Value::Boolean(value) => value.fmt(f),
        }
    }
}
