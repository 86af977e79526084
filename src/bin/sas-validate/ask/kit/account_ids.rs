//! Ids of the accounts that a run makes.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::ask::suite;

/// Ids of the accounts of a run.
#[derive(Debug)]
pub(super) struct Accounts {
    /// A card's number, and the one that it is changed to.
    national: [String; 2],
    technical: [String; 5],
}

/// A number that nobody has had.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// A UUID of version 4.
fn uuid() -> String {
    let bits = u128::from(random()) << 64 | u128::from(random());
    let bits = bits & !(0xf << 76) | 4 << 76;
    let bits = bits & !(3 << 62) | 2 << 62;
    let part = |shift: u32| bits >> shift & 0xffff;
    let (first, last) = (bits >> 96, bits & 0xffff_ffff_ffff);
    format!("{first:08x}-{:04x}-{:04x}-{:04x}-{last:012x}", part(80), part(64), part(48))
}

impl Accounts {
    pub(super) fn new(named: Option<&suite::Accounts>) -> Self {
        let card = || format!("3456780581/{:08}", random() % 100_000_000);
        let first = named.and_then(|named| named.national_id.clone());
        let second = named.and_then(|named| named.national_id2.clone());
        let national = [first.unwrap_or_else(card), second.unwrap_or_else(card)];
        Self { national, technical: std::array::from_fn(|_| uuid()) }
    }

    pub(super) fn card(&self) -> &str {
        let [first, _] = &self.national;
        first
    }

    pub(super) fn second_card(&self) -> &str {
        let [_, second] = &self.national;
        second
    }

    pub(super) fn uuid(&self, which: Technical) -> &str {
        let [first, twice, unknown, created, reattributed] = &self.technical;
        match which {
            Technical::First => first,
            Technical::Twice => twice,
            Technical::Unknown => unknown,
            Technical::Created => created,
            Technical::Reattributed => reattributed,
        }
    }
}

/// What a technical id is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Technical {
    /// `creation_regulateur_uuid_test`
    First,
    /// `creation_double_regulateur_uuid_test`
    Twice,
    /// Nobody ever has it.
    Unknown,
    /// `put_as_create`
    Created,
    /// `idnps_reattribution_test`
    Reattributed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_ids_have_their_forms() {
        let accounts = Accounts::new(None);
        for id in &accounts.technical {
            let parts: Vec<_> = id.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
            assert_eq!(id.as_bytes()[14], b'4', "{id}");
            assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{id}");
        }
        let [first, second] = &accounts.national;
        assert!(first != second && first.len() == "3456780581/11242343".len());
    }
}
