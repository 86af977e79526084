//! What a JSON string must escape: finding it, and writing it.

/// Appends a JSON string that needs no escapes, and a comma.
pub(crate) fn push_plain(out: &mut Vec<u8>, bytes: &[u8]) {
    out.reserve(bytes.len() + 3);
    out.push(b'"');
    out.extend_from_slice(bytes);
    out.extend_from_slice(b"\",");
}

/// Appends a JSON string from UTF-8, and a comma: with quotes, and escapes only where JSON demands them.
pub(crate) fn push_string(out: &mut Vec<u8>, bytes: &[u8]) {
    if next_special(bytes, 0).is_none() {
        return push_plain(out, bytes);
    }
    out.push(b'"');
    let mut done = 0;
    while let Some(at) = next_special(bytes, done) {
        out.extend_from_slice(&bytes[done..at]);
        escape(out, bytes[at]);
        done = at + 1;
    }
    out.extend_from_slice(&bytes[done..]);
    out.extend_from_slice(b"\",");
}

#[cold]
fn escape(out: &mut Vec<u8>, byte: u8) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        _ => {
            out.extend_from_slice(b"\\u00");
            out.push(HEX[usize::from(byte >> 4)]);
            out.push(HEX[usize::from(byte & 15)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Next quote, backslash or control character at or after `from`. Inlined, it takes four times as many instructions: see [`marks`].
#[inline(never)]
pub(crate) fn next_special(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let marks = marks(chunk);
        #[allow(clippy::cast_possible_truncation, reason = "halves")]
        let [low, high] = [marks as u64, (marks >> 64) as u64];
        if low | high != 0 {
            let more = if low == 0 { 64 + high.trailing_zeros() } else { low.trailing_zeros() };
            return Some(at + (more / 8) as usize);
        }
        at += 16;
    }
    next_special_near_end(bytes, at)
}

#[inline(never)]
fn next_special_near_end(bytes: &[u8], from: usize) -> Option<usize> {
    bytes.get(from..)?.iter().position(|byte| is_special(*byte)).map(|more| from + more)
}

/// The special bytes of sixteen, each as eight set bits.
///
/// A loop for each of the three conditions: in this form the sixteen bytes vectorize, where it is not inlined into a larger
/// function.
#[inline]
fn marks(chunk: &[u8; 16]) -> u128 {
    let mut marks = [0; 16];
    let mut mark = |is_it: fn(u8) -> bool| {
        for (mark, byte) in marks.iter_mut().zip(chunk) {
            *mark |= if is_it(*byte) { u8::MAX } else { 0 };
        }
    };
    mark(|byte| byte == b'"');
    mark(|byte| byte == b'\\');
    mark(|byte| byte < b' ');
    u128::from_le_bytes(marks)
}

const fn is_special(byte: u8) -> bool {
    (byte == b'"') | (byte == b'\\') | (byte < b' ')
}
