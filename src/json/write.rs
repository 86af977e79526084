//! The writer: constant fragments into one buffer, without other allocations.
//!
//! Every value is written with a comma after it; a closing bracket overwrites the last comma.

use std::io;

use super::{RawJson, escape::push_string, pretty::Pretty};
use crate::json::string::Str;

/// Initial capacity; a small resource fits.
const FIRST: usize = 1024;
/// A buffer of this size is flushed to the sink, if there is one.
const HAND_ON: usize = 64 * 1024;

/// Slots of the cache of shared values: several times as many as an answer has.
const PLACES: usize = 64;
/// Slots to probe for a value: with one only, colliding values would evict each other all the time.
const TRIES: usize = 4;

/// The target of every type's writing code.
pub struct Writer<'s> {
    out: Vec<u8>,
    sink: Option<Sink<'s>>,
    /// The shared values in the buffer, which are copied the next time.
    written: [Written; PLACES],
    /// How often the buffer was flushed.
    handed_on: usize,
}

/// A shared value, keyed by pointer (sound because it does not move while it is written), and its range in the buffer.
#[derive(Clone, Copy)]
struct Written {
    address: usize,
    start: usize,
    end: usize,
}

const NOTHING: [Written; PLACES] = [Written { address: 0, start: 0, end: 0 }; PLACES];

struct Sink<'s> {
    to: &'s mut dyn io::Write,
    pretty: Option<Pretty>,
    result: io::Result<()>,
}

impl Writer<'_> {
    /// Writes at the end of a buffer.
    pub(crate) fn onto(out: Vec<u8>) -> Self {
        Self { out, sink: None, written: NOTHING, handed_on: 0 }
    }

    /// The buffer, without the comma after the value.
    pub(crate) fn into_buffer(mut self) -> Vec<u8> {
        self.out.pop();
        self.out
    }

    pub(crate) fn open(&mut self, bracket: u8) {
        self.out.push(bracket);
    }

    /// Closes a bracket, in place of the comma after the last member or item.
    pub(crate) fn close(&mut self, bracket: u8) {
        if let Some(last) = self.out.last_mut()
            && *last == b','
        {
            *last = bracket;
            self.out.push(b',');
        } else {
            self.out.extend_from_slice(&[bracket, b',']);
        }
    }

    /// Starts a member; `name` is `"name":`.
    #[inline]
    pub(crate) fn name(&mut self, name: &'static str) {
        self.out.extend_from_slice(name.as_bytes());
    }

    /// Starts a member with any name.
    pub(crate) fn any_name(&mut self, name: &str) {
        push_string(&mut self.out, name.as_bytes());
        if let Some(comma) = self.out.last_mut() {
            *comma = b':';
        }
    }

    /// The same, with its original escapes.
    pub(crate) fn spelt_name(&mut self, name: &Str) {
        name.write(&mut self.out);
        if let Some(comma) = self.out.last_mut() {
            *comma = b':';
        }
    }

    /// Writes a shared value, or copies its earlier text within the buffer.
    ///
    /// `address`: its address in memory, unique while it is written.
    pub(crate) fn shared(&mut self, address: usize, write: impl FnOnce(&mut Self)) {
        let own = (address >> 4).wrapping_mul(0x9e37_79b9) >> 12;
        let mut place = own % PLACES;
        for next in own..own + TRIES {
            let Written { address: known, start, end } = self.written[next % PLACES];
            if known == address {
                self.out.extend_from_within(start..end);
                self.out.push(b',');
                return;
            }
            if known == 0 {
                place = next % PLACES;
                break;
            }
        }
        let (start, handed_on) = (self.out.len(), self.handed_on);
        write(self);
        if handed_on == self.handed_on {
            // a bracket may overwrite the comma
            self.written[place] = Written { address, start, end: self.out.len() - 1 };
        }
    }

    /// Ends an item of a list that may be long.
    #[inline]
    pub(crate) fn item_over(&mut self) {
        if self.sink.is_some() && self.out.len() > HAND_ON {
            self.hand_on();
        }
    }

    pub(crate) fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.out
    }

    pub(crate) fn raw(&mut self, raw: &RawJson) {
        self.out.extend_from_slice(raw.as_str().as_bytes());
        self.out.push(b',');
    }

    pub(crate) fn null(&mut self) {
        self.out.extend_from_slice(b"null,");
    }

    /// Flushes all but the last byte: a bracket may overwrite that comma.
    fn hand_on(&mut self) {
        let Some(sink) = &mut self.sink else { return };
        let length = self.out.len().saturating_sub(1);
        sink.take(&self.out[..length]);
        self.out.drain(..length);
        self.written = NOTHING;
        self.handed_on += 1;
    }
}

impl<'s> Writer<'s> {
    /// Writes to a sink, with a buffer before it.
    pub(crate) fn to(to: &'s mut dyn io::Write, pretty: bool) -> Self {
        let sink = Sink { to, pretty: pretty.then(Pretty::default), result: Ok(()) };
        Self { out: Vec::with_capacity(FIRST), sink: Some(sink), written: NOTHING, handed_on: 0 }
    }

    pub(crate) fn finish(mut self) -> io::Result<()> {
        let Some(mut sink) = self.sink.take() else { return Ok(()) };
        self.out.pop();
        sink.take(&self.out);
        sink.result
    }
}

impl Sink<'_> {
    fn take(&mut self, bytes: &[u8]) {
        if self.result.is_err() {
            return;
        }
        self.result = match &mut self.pretty {
            None => self.to.write_all(bytes),
            Some(pretty) => {
                let mut out = Vec::with_capacity(bytes.len() * 2);
                pretty.push(bytes, &mut out);
                self.to.write_all(&out)
            }
        };
    }
}
