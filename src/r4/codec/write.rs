//! Writing values as JSON: to memory, and to any sink.

use std::io;

use crate::{
    json::{Pretty, Writer},
    r4::{Node, codec::Codec},
};

/// Writes compact JSON.
#[must_use]
pub fn to_vec<T: Node>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    write_into(value, &mut out);
    out
}

/// Writes compact JSON.
///
/// # Panics
/// Never: all that is written is UTF-8.
#[must_use]
pub fn to_string<T: Node>(value: &T) -> String {
    String::from_utf8(to_vec(value)).expect("texts are UTF-8, and so is what stands between them")
}

/// Appends compact JSON to a buffer, which can be reused.
pub fn write_into<T: Node>(value: &T, out: &mut Vec<u8>) {
    let mut writer = Writer::onto(std::mem::take(out));
    T::Codec::write(value, &mut writer);
    *out = writer.into_buffer();
}

/// Writes indented JSON, two blanks a level.
#[must_use]
pub fn to_vec_pretty<T: Node>(value: &T) -> Vec<u8> {
    let compact = to_vec(value);
    let mut out = Vec::with_capacity(compact.len() * 2);
    Pretty::default().push(&compact, &mut out);
    out
}

/// Writes indented JSON, two blanks a level.
///
/// # Panics
/// Never: all that is written is UTF-8.
#[must_use]
pub fn to_string_pretty<T: Node>(value: &T) -> String {
    String::from_utf8(to_vec_pretty(value))
        .expect("texts are UTF-8, and so is what stands between them")
}

/// Writes compact JSON to a file, a socket or any other sink, in pieces of about 64 KiB.
///
/// # Errors
/// The first error of the sink.
pub fn to_writer<T: Node>(value: &T, to: &mut dyn io::Write) -> io::Result<()> {
    stream(value, to, false)
}

/// Writes indented JSON to a file, a socket or any other sink, in pieces of about 64 KiB.
///
/// # Errors
/// The first error of the sink.
pub fn to_writer_pretty<T: Node>(value: &T, to: &mut dyn io::Write) -> io::Result<()> {
    stream(value, to, true)
}

fn stream<T: Node>(value: &T, to: &mut dyn io::Write, pretty: bool) -> io::Result<()> {
    let mut writer = Writer::to(to, pretty);
    T::Codec::write(value, &mut writer);
    writer.finish()
}
