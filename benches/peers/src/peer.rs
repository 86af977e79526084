//! The libraries for reading and writing that are compared.

use std::hint::black_box;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::counting::{self, Usage};
use crate::{model, named};

pub trait Peer {
    const NAME: &'static str;
    /// The largest answer of the growth table; zero for a peer that is not in it.
    const MOST_SLOTS: usize = 0;
    type Value;

    /// None when the peer cannot read this text.
    fn read(text: &[u8]) -> Option<Self::Value>;

    /// Whether the peer writes too.
    const WRITES: bool = true;

    /// Appends the compact text.
    fn write(value: &Self::Value, out: &mut Vec<u8>);
}

/// Something to do again and again against the clock.
pub type Job<'a> = Box<dyn FnMut() + 'a>;

/// A peer without its types, so that all of them fit in one list.
pub trait Subject {
    fn name(&self) -> &'static str;

    fn most_slots(&self) -> usize;

    /// Reads the text and lets the value go.
    fn reader<'a>(&self, text: &'a [u8]) -> Option<Job<'a>>;

    /// Writes the value of the text into a buffer that has grown already.
    fn writer(&self, text: &[u8]) -> Option<Job<'static>>;

    fn usage_of_reading(&self, text: &[u8]) -> Usage;
}

impl<P: Peer<Value: 'static>> Subject for P {
    fn name(&self) -> &'static str {
        P::NAME
    }

    fn most_slots(&self) -> usize {
        P::MOST_SLOTS
    }

    fn reader<'a>(&self, text: &'a [u8]) -> Option<Job<'a>> {
        P::read(text)?;
        Some(Box::new(move || {
            black_box(P::read(black_box(text)));
        }))
    }

    fn writer(&self, text: &[u8]) -> Option<Job<'static>> {
        let value = P::read(text).filter(|_| P::WRITES)?;
        let mut out = Vec::new();
        P::write(&value, &mut out);
        Some(Box::new(move || {
            out.clear();
            P::write(black_box(&value), &mut out);
            black_box(&out);
        }))
    }

    fn usage_of_reading(&self, text: &[u8]) -> Usage {
        counting::count(|| P::read(text)).1
    }
}

/// The usual derive. The answer is read as a bundle straight away: as an enum of resources, all
/// of it would go through serde's buffer before the first entry does so again.
pub struct DeriveTagged;

impl Peer for DeriveTagged {
    const NAME: &'static str = "derive of all members, tagged";
    const MOST_SLOTS: usize = 100_000;
    type Value = model::Bundle<model::Tagged>;

    fn read(text: &[u8]) -> Option<Self::Value> {
        from_json(text)
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        to_json(value, out);
    }
}

/// The same with the members that the guide names only: what a backend writes that needs nothing else.
pub struct NamedTagged;

impl Peer for NamedTagged {
    const NAME: &'static str = "derive of the guide's members, tagged";
    const MOST_SLOTS: usize = 100_000;
    type Value = named::Bundle<named::Tagged>;

    fn read(text: &[u8]) -> Option<Self::Value> {
        from_json(text)
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        to_json(value, out);
    }
}

/// The same with the buffer avoided by hand.
pub struct NamedFirstKey;

impl Peer for NamedFirstKey {
    const NAME: &'static str = "derive of the guide's members, first key";
    type Value = named::Bundle<named::FirstKey>;

    fn read(text: &[u8]) -> Option<Self::Value> {
        from_json(text)
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        to_json(value, out);
    }
}

/// The model of all R4 members with the buffer avoided by hand.
pub struct DeriveFirstKey;

impl Peer for DeriveFirstKey {
    const NAME: &'static str = "derive of all members, first key";
    type Value = model::Bundle<model::FirstKey>;

    fn read(text: &[u8]) -> Option<Self::Value> {
        from_json(text)
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        to_json(value, out);
    }
}

pub struct SerdeValue;

impl Peer for SerdeValue {
    const NAME: &'static str = "serde_json::Value";
    type Value = serde_json::Value;

    fn read(text: &[u8]) -> Option<Self::Value> {
        from_json(text)
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        to_json(value, out);
    }
}

pub struct SonicValue;

impl Peer for SonicValue {
    const NAME: &'static str = "sonic_rs::Value";
    type Value = sonic_rs::Value;

    fn read(text: &[u8]) -> Option<Self::Value> {
        sonic_rs::from_slice(text).ok()
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        sonic_rs::to_writer(out, value).expect("a buffer takes every byte");
    }
}

pub struct SimdValue;

impl Peer for SimdValue {
    const NAME: &'static str = "simd_json::OwnedValue";
    type Value = simd_json::OwnedValue;

    fn read(text: &[u8]) -> Option<Self::Value> {
        // it changes the text that it reads
        simd_json::to_owned_value(&mut text.to_vec()).ok()
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        simd_json::to_writer(out, value).expect("a buffer takes every byte");
    }
}

/// It only reads.
pub struct Jiter;

impl Peer for Jiter {
    const NAME: &'static str = "jiter::JsonValue";
    const WRITES: bool = false;
    type Value = jiter::JsonValue<'static>;

    fn read(text: &[u8]) -> Option<Self::Value> {
        jiter::JsonValue::parse_owned(text, false, jiter::PartialMode::Off).ok()
    }

    fn write(_: &Self::Value, _: &mut Vec<u8>) {}
}

/// FHIR types for R4B, whose resources of a searchset are those of R4.
#[cfg(feature = "fhir-model")]
pub struct FhirModel;

#[cfg(feature = "fhir-model")]
impl Peer for FhirModel {
    const NAME: &'static str = "fhir_model::r4b::Bundle";
    type Value = fhir_model::r4b::resources::Bundle;

    fn read(text: &[u8]) -> Option<Self::Value> {
        from_json(text)
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        to_json(value, out);
    }
}

/// The floor: the bytes are moved and not looked at.
pub struct CopyBytes;

impl Peer for CopyBytes {
    const NAME: &'static str = "copying the bytes";
    type Value = Vec<u8>;

    fn read(text: &[u8]) -> Option<Self::Value> {
        Some(text.to_vec())
    }

    fn write(value: &Self::Value, out: &mut Vec<u8>) {
        out.extend_from_slice(value);
    }
}

fn from_json<T: DeserializeOwned>(text: &[u8]) -> Option<T> {
    serde_json::from_slice(text).ok()
}

fn to_json<T: Serialize>(value: &T, out: &mut Vec<u8>) {
    serde_json::to_writer(out, value).expect("a buffer takes every byte");
}
