//! Files in JSON that people and other programs write for this one.

use serde_json::Value;

/// The value of a text, a byte order mark before it or not; or what is wrong, with line and column.
pub(crate) fn read(text: &[u8]) -> Result<Value, String> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    serde_json::from_slice(text).map_err(|why| why.to_string())
}
