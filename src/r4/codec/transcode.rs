//! serde: the same JSON, for `axum::Json`, databases, queues and self-describing binary formats.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    ser::{Error as _, SerializeMap, SerializeSeq},
};

use crate::{
    diagnostic::{Lang, format_of},
    json::RawJson,
    r4::{
        Base, Date, DateTime, Decimal, Element, Instant, Integer, Item, ItemList, Items, List,
        Node, PositiveInt, TextOf, UnsignedInt, Value,
        types::{scalar, text::TextKind},
        unset_extra, written, written_lengths,
    },
};

pub(crate) fn serialize<S: Serializer>(
    element: &dyn Element,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(name) = element.resource_type() {
        map.serialize_entry("resourceType", name)?;
    }
    let mut result = Ok(());
    element.for_each_member(&mut |member, items| {
        if result.is_ok() {
            result = serialize_member(&mut map, member.name(), items);
        }
    });
    result?;
    for (name, raw) in unset_extra(element) {
        map.serialize_entry(name.as_str(), raw)?;
    }
    map.end()
}

fn serialize_member<M: SerializeMap>(
    map: &mut M,
    name: &str,
    items: Items<'_>,
) -> Result<(), M::Error> {
    let (value, sibling) = written(items);
    let name = if let Items::Choice(name, _) = items { name } else { name };
    if value {
        map.serialize_entry(name, &Values(items))?;
    }
    if sibling {
        map.serialize_entry(&format!("_{name}"), &Siblings(items))?;
    }
    Ok(())
}

struct Values<'a>(Items<'a>);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Items::None => serializer.serialize_none(),
            Items::One(item) | Items::Choice(_, item) => One(item).serialize(serializer),
            Items::Many(list) => sequence(list, written_lengths(list).0, serializer, One),
        }
    }
}

struct Siblings<'a>(Items<'a>);

impl Serialize for Siblings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Items::None => serializer.serialize_none(),
            Items::One(item) | Items::Choice(_, item) => Sibling(item).serialize(serializer),
            Items::Many(list) => sequence(list, written_lengths(list).1, serializer, Sibling),
        }
    }
}

fn sequence<'a, S: Serializer, T: Serialize>(
    list: &'a dyn ItemList,
    length: usize,
    serializer: S,
    wrap: impl Fn(Item<'a>) -> T,
) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(length))?;
    for (_, item) in list.items().take(length) {
        sequence.serialize_element(&wrap(item))?;
    }
    sequence.end()
}

struct One<'a>(Item<'a>);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Item::Element(element) => match element.extra().instead() {
                Some(raw) => raw.serialize(serializer),
                None => serialize(element, serializer),
            },
            Item::Raw(raw) => raw.serialize(serializer),
            Item::Primitive(primitive) => match primitive.any_value() {
                None => serializer.serialize_none(),
                Some(value) => serialize_value(value, serializer),
            },
        }
    }
}

fn serialize_value<S: Serializer>(value: Value<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Value::Text(text) => serializer.serialize_str(text),
        Value::PartialDateTime(stamp) => stamp.with_text(|text| serializer.serialize_str(text)),
        Value::Integer(number) => serializer.serialize_i64(number),
        Value::Boolean(truth) => serializer.serialize_bool(truth),
        Value::Number(text) => serialize_number(text, serializer),
    }
}

/// serde has no number of arbitrary digits: a decimal goes as the nearest number there is.
fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // whole numbers have no `-0`
    if let Ok(whole) = text.parse::<i64>()
        && (whole != 0 || !text.starts_with('-'))
    {
        return serializer.serialize_i64(whole);
    }
    if let Ok(whole) = text.parse::<u64>() {
        return serializer.serialize_u64(whole);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => serializer.serialize_f64(number),
        _ => Err(S::Error::custom(TOO_LARGE)),
    }
}

const TOO_LARGE: &str = "a number that is too large for serde; write it with fhir_sas::json";

struct Sibling<'a>(Item<'a>);

impl Serialize for Sibling<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let base: Option<&Base> = match self.0 {
            Item::Primitive(primitive) => Some(primitive.any_base()),
            Item::Element(_) | Item::Raw(_) => None,
        };
        match base.filter(|base| !base.is_none()) {
            Some(base) => serialize(base, serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // it is JSON, so that numbers are all that can fail
        self.to_value().map_err(|_| S::Error::custom(TOO_LARGE))?.serialize(serializer)
    }
}

/// Reads a value through `serde_json::Value`, so any self-describing format will do.
pub(crate) fn deserialize<'de, T: Node, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    use serde::de::Error as _;
    let text = serde_json::Value::deserialize(deserializer)?.to_string();
    match crate::r4::codec::Reader::unlimited().read::<T>(text.as_bytes()) {
        Ok(read) => Ok(read.value),
        // a position in the text between would mislead
        Err(error) => Err(D::Error::custom(format_args!("{}: {}", T::ROOT, error.cause(Lang::En)))),
    }
}

/// A primitive value on its own, as a field of somebody's own struct.
macro_rules! scalars {
    ($([$($kind:ident: $of:path)?] $name:ty;)*) => {$(
        impl$(<$kind: $of>)? Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize_value(scalar::Scalar::view(self), serializer)
            }
        }
        impl<'de, $($kind: $of)?> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize_scalar(deserializer)
            }
        }
    )*};
}

scalars! {
    [K: TextKind] TextOf<K>;
    [] Instant;
    [] DateTime;
    [] Date;
    [] Decimal;
    [] Integer;
    [] UnsignedInt;
    [] PositiveInt;
}

/// Takes texts as they come, right or wrong, like the fields of elements; numbers must be of the type.
fn deserialize_scalar<'de, T: scalar::Scalar, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    use serde::de::Error as _;
    let text = match (T::KIND, serde_json::Value::deserialize(deserializer)?) {
        (scalar::Kind::Text, serde_json::Value::String(text)) => Some(text),
        (scalar::Kind::Number, serde_json::Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    text.and_then(|text| T::take(&text)).ok_or_else(|| {
        D::Error::custom(format_args!("expected a FHIR {}: {}", T::TYPE, format_of(T::TYPE)))
    })
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::from_text::deserialize_list(deserializer).map(Self::from)
    }
}
