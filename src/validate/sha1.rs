//! SHA-1 (RFC 3174) of base64 data: the hash that R4 has for attachments. It detects damage only.

/// The hash of the decoded bytes of a base64 text; `None`: the text is not base64 without blanks.
pub(super) fn of_base64(text: &str) -> Option<[u8; 20]> {
    let mut hash = Sha1::new();
    decode(text, |byte| hash.push(byte))?;
    Some(hash.finish())
}

/// Whether a text is base64 without blanks.
pub(super) fn decodes(text: &str) -> bool {
    decode(text, |_| ()).is_some()
}

/// The twenty bytes of a base64 text.
pub(super) fn decoded(text: &str) -> Option<[u8; 20]> {
    let (mut bytes, mut length) = ([0; 20], 0_usize);
    decode(text, |byte| {
        if let Some(place) = bytes.get_mut(length) {
            *place = byte;
        }
        length += 1;
    })?;
    (length == bytes.len()).then_some(bytes)
}

/// Decodes a base64 text; passes each byte on.
fn decode(text: &str, mut take: impl FnMut(u8)) -> Option<()> {
    let value = |sign: u8| {
        Some(match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        })
    };
    let groups = text.as_bytes().chunks(4);
    let count = groups.len();
    for (index, group) in groups.enumerate() {
        let padding = group.iter().rev().take_while(|sign| **sign == b'=').count();
        if group.len() != 4 || padding > 2 || (padding > 0 && index + 1 != count) {
            return None;
        }
        let mut bits = 0_u32;
        for sign in &group[..4 - padding] {
            bits = bits << 6 | u32::from(value(*sign)?);
        }
        bits <<= 6 * padding;
        let [_, bytes @ ..] = bits.to_be_bytes();
        bytes[..3 - padding].iter().for_each(|byte| take(*byte));
    }
    Some(())
}

struct Sha1 {
    state: [u32; 5],
    block: [u8; 64],
    /// How many bytes were taken.
    length: u64,
}

impl Sha1 {
    fn new() -> Self {
        let state = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
        Self { state, block: [0; 64], length: 0 }
    }

    fn push(&mut self, byte: u8) {
        let at = usize::try_from(self.length % 64).unwrap_or(0);
        self.block[at] = byte;
        self.length += 1;
        if at == 63 {
            self.mix();
        }
    }

    fn finish(mut self) -> [u8; 20] {
        let bits = self.length * 8;
        self.push(0x80);
        while self.length % 64 != 56 {
            self.push(0);
        }
        bits.to_be_bytes().into_iter().for_each(|byte| self.push(byte));
        let mut hash = [0; 20];
        for (place, word) in hash.chunks_exact_mut(4).zip(self.state) {
            place.copy_from_slice(&word.to_be_bytes());
        }
        hash
    }

    fn mix(&mut self) {
        let mut words = [0_u32; 80];
        for (word, bytes) in words.iter_mut().zip(self.block.chunks_exact(4)) {
            *word = bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
        }
        for at in 16..80 {
            words[at] =
                (words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16]).rotate_left(1);
        }
        let mut mixed = self.state;
        for (at, word) in words.into_iter().enumerate() {
            let [first, second, third, fourth, fifth] = mixed;
            let (choice, constant) = match at {
                0..20 => (second & third | !second & fourth, 0x5a82_7999),
                20..40 => (second ^ third ^ fourth, 0x6ed9_eba1),
                40..60 => (second & third | second & fourth | third & fourth, 0x8f1b_bcdc),
                _ => (second ^ third ^ fourth, 0xca62_c1d6_u32),
            };
            let next = first
                .rotate_left(5)
                .wrapping_add(choice)
                .wrapping_add(fifth)
                .wrapping_add(word)
                .wrapping_add(constant);
            mixed = [next, first, second.rotate_left(30), third, fourth];
        }
        for (word, mixed) in self.state.iter_mut().zip(mixed) {
            *word = word.wrapping_add(mixed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test vectors of RFC 3174, and one of each length of padding.
    #[test]
    fn hashes_are_those_of_the_standard() {
        for (base64, hash) in [
            ("", "2jmj7l5rSw0yVb/vlWAYkK/YBwk="),
            ("YWJj", "qZk+NkcGgWq6PiVxeFDCbJzQ2J0="),
            (
                "YWJjZGJjZGVjZGVmZGVmZ2VmZ2hmZ2hpZ2hpamhpamtpamtsamtsbWtsbW5sbW5vbW5vcG5vcHE=",
                "hJg+RBw70m66rkqh+VEp5eVGcPE=",
            ),
            ("YQ==", "hvfkN/qlp/zhXR3cuerq6jd2Z7g="),
        ] {
            assert_eq!(of_base64(base64), decoded(hash), "{base64}");
            assert!(decoded(hash).is_some(), "{hash}");
        }
        for text in ["Y", "YQ=", "Y===", "YQ==YQ==", "Y Q=", "YW-j", "YQ\n=="] {
            assert_eq!(of_base64(text), None, "{text}");
        }
        assert_eq!(decoded("YWJj"), None);
    }
}
