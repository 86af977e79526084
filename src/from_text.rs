//! Serde for values that are texts, and for lists. Serde's own errors quote what was found: a telephone number that was sent as a
//! number, a name in the place of a list. These have what was expected, and nothing of what came.

use std::{cell::Cell, fmt, marker::PhantomData, str::FromStr};

use serde::{
    Deserialize, Deserializer,
    de::{Error, SeqAccess, Visitor, value::SeqAccessDeserializer},
};

/// Reads a value from its text.
///
/// What is requested is a text, and not whatever there is: formats that have no types, as CSV, would take the digits of an id for a number.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: fmt::Display>,
    D: Deserializer<'de>,
{
    struct Text<'e, T>(&'e Cell<bool>, PhantomData<T>);
    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<'_, T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            self.0.set(true);
            text.parse().map_err(E::custom)
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<T, E> {
            match std::str::from_utf8(bytes) {
                Ok(text) => self.visit_str(text),
                Err(_) => Err(E::custom("expected a text in UTF-8")),
            }
        }
    }
    let entered = Cell::new(false);
    let read = deserializer.deserialize_str(Text(&entered, PhantomData));
    read.map_err(|error| unquoted(error, &entered, "a text"))
}

/// Reads a list.
pub(crate) fn deserialize_list<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    struct Items<'e, T>(&'e Cell<bool>, PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<'_, T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Vec<T>, A::Error> {
            self.0.set(true);
            Vec::deserialize(SeqAccessDeserializer::new(items))
        }
    }
    let entered = Cell::new(false);
    let read = deserializer.deserialize_seq(Items(&entered, PhantomData));
    read.map_err(|error| unquoted(error, &entered, "a list"))
}

/// The error of a value of another type, without the value. Errors of what is within it, and those of the format, stay.
fn unquoted<E: Error>(error: E, entered: &Cell<bool>, expected: &str) -> E {
    if !entered.get() && error.to_string().contains("invalid type") {
        E::custom(format_args!("expected {expected}, found a value of another type"))
    } else {
        error
    }
}

/// Makes types that have `FromStr` readable from texts.
macro_rules! read_from_text {
    ($name:ty) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::from_text::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use read_from_text;
