//! Texts that this server gives to browsers to keep: they can neither be read nor changed there.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    rand::{SecureRandom, SystemRandom},
};

pub const KEY: usize = 32;

/// Seals with one key. The nonces are random: 96 bits are enough for the 2³² texts that a key may seal.
pub struct Sealer {
    key: LessSafeKey,
    random: SystemRandom,
}

impl Sealer {
    /// `None` when the key has another length.
    pub fn new(key: &[u8]) -> Option<Self> {
        let key = LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, key).ok()?);
        Some(Self { key, random: SystemRandom::new() })
    }

    /// `None` when the system has no randomness.
    pub fn seal(&self, mut content: Vec<u8>) -> Option<String> {
        let mut nonce = [0; NONCE_LEN];
        self.random.fill(&mut nonce).ok()?;
        let sealing = Nonce::assume_unique_for_key(nonce);
        self.key.seal_in_place_append_tag(sealing, Aad::empty(), &mut content).ok()?;
        Some(BASE64_URL_SAFE_NO_PAD.encode([&nonce[..], &content].concat()))
    }

    /// `None` when it was not sealed with this key.
    pub fn open(&self, sealed: &str) -> Option<Vec<u8>> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, content) = bytes.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut content = content.to_vec();
        let opened = self.key.open_in_place(nonce, Aad::empty(), &mut content).ok()?;
        Some(opened.to_vec())
    }
}

/// Random bytes for a new key.
pub fn new_key() -> Option<[u8; KEY]> {
    let mut key = [0; KEY];
    SystemRandom::new().fill(&mut key).ok()?;
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_or_sealed_by_others_is_not_opened() {
        let with = |byte| Sealer::new(&[byte; KEY]).expect("a key");
        let text = with(1).seal(b"state".to_vec()).expect("a text");
        assert_eq!(with(1).open(&text).as_deref(), Some(&b"state"[..]));
        assert_ne!(with(1).seal(b"state".to_vec()), Some(text.clone()));
        assert_eq!(with(2).open(&text), None);
        for at in 0..text.len() - 1 {
            let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
            let changed = [&text[..at], other, &text[at + 1..]].concat();
            assert_eq!(with(1).open(&changed), None, "{at}");
        }
        for foreign in ["", "A", "é", &text[..10]] {
            assert_eq!(with(1).open(foreign), None);
        }
        assert!(Sealer::new(b"short").is_none());
    }
}
