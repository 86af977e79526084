//! What the crate `idna` needs of Unicode, without its tables: letters, digits and combining marks of any script may stand in a host
//! name, in small letters. So `https://hôpital.example` is an address here as elsewhere; of names that Unicode forbids, those with
//! symbols and punctuation are refused, and those that mix directions or joiners are not.
#![no_std]

/// Whether a host name may have this character, which is not ASCII.
fn is_of_name(c: char) -> bool {
    let is_mark = matches!(c, '\u{300}'..='\u{36f}');
    let is_joiner = matches!(c, '\u{200c}' | '\u{200d}' | '\u{b7}' | '\u{30fb}');
    c.is_alphanumeric() || is_mark || is_joiner
}

macro_rules! masks {
    ($($(#[$meta:meta])* $name:ident: $type:ident;)*) => {
        $($(#[$meta])* pub const $name: $type = $type(());)*
    };
}

masks! {
    /// Of no meaning here: every character joins.
    LEFT_OR_DUAL_JOINING_MASK: JoiningTypeMask;
    /// Of no meaning here: every character joins.
    RIGHT_OR_DUAL_JOINING_MASK: JoiningTypeMask;
    /// Of no meaning here: no character has a direction.
    RTL_MASK: BidiClassMask;
    /// Of no meaning here: no character has a direction.
    FIRST_BC_MASK: BidiClassMask;
    /// Of no meaning here: no character has a direction.
    LAST_LTR_MASK: BidiClassMask;
    /// Of no meaning here: no character has a direction.
    LAST_RTL_MASK: BidiClassMask;
    /// Of no meaning here: no character has a direction.
    MIDDLE_LTR_MASK: BidiClassMask;
    /// Of no meaning here: no character has a direction.
    MIDDLE_RTL_MASK: BidiClassMask;
}

/// How a character joins its neighbours: not known.
#[derive(Clone, Copy)]
pub struct JoiningType(());

impl JoiningType {
    /// The mask of it.
    #[must_use]
    pub fn to_mask(self) -> JoiningTypeMask {
        JoiningTypeMask(())
    }

    /// Whether neighbours join across it: it makes no difference, as all join.
    #[must_use]
    pub fn is_transparent(self) -> bool {
        false
    }
}

/// Some kinds of joining.
#[derive(Clone, Copy)]
pub struct JoiningTypeMask(());

impl JoiningTypeMask {
    /// Whether they have one in common.
    #[must_use]
    pub fn intersects(self, _: Self) -> bool {
        true
    }
}

/// The direction of a character: not known.
#[derive(Clone, Copy)]
pub struct BidiClass(());

impl BidiClass {
    /// The mask of it.
    #[must_use]
    pub fn to_mask(self) -> BidiClassMask {
        BidiClassMask(())
    }

    /// Whether it goes from left to right.
    #[must_use]
    pub fn is_ltr(self) -> bool {
        true
    }

    /// Whether it is a mark over or under a letter.
    #[must_use]
    pub fn is_nonspacing_mark(self) -> bool {
        false
    }

    /// Whether it is a European digit.
    #[must_use]
    pub fn is_european_number(self) -> bool {
        false
    }

    /// Whether it is an Arabic digit.
    #[must_use]
    pub fn is_arabic_number(self) -> bool {
        false
    }
}

/// Some directions.
#[derive(Clone, Copy)]
pub struct BidiClassMask(());

impl BidiClassMask {
    /// Whether they have one in common: none, so that no name has two directions.
    #[must_use]
    pub fn intersects(self, _: Self) -> bool {
        false
    }
}

/// What `idna` calls.
#[derive(Default)]
#[non_exhaustive]
pub struct Adapter {}

#[allow(clippy::unused_self, reason = "the interface of another crate")]
impl Adapter {
    /// The adapter.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }

    /// Whether a joiner may follow.
    #[must_use]
    pub fn is_virama(&self, _: char) -> bool {
        true
    }

    /// Whether it may not be the first of a name.
    #[must_use]
    pub fn is_mark(&self, c: char) -> bool {
        matches!(c, '\u{300}'..='\u{36f}')
    }

    /// Its direction.
    #[must_use]
    pub fn bidi_class(&self, _: char) -> BidiClass {
        BidiClass(())
    }

    /// How it joins.
    #[must_use]
    pub fn joining_type(&self, _: char) -> JoiningType {
        JoiningType(())
    }

    /// Small letters; what no name may have becomes U+FFFD, by which `idna` refuses it.
    pub fn map_normalize<'a, I: Iterator<Item = char> + 'a>(
        &'a self,
        name: I,
    ) -> impl Iterator<Item = char> + 'a {
        name.flat_map(|c| {
            let c = if c.is_ascii() || is_of_name(c) { c } else { char::REPLACEMENT_CHARACTER };
            c.to_lowercase()
        })
    }

    /// The same of a name that must be in small letters before.
    pub fn normalize_validate<'a, I: Iterator<Item = char> + 'a>(
        &'a self,
        name: I,
    ) -> impl Iterator<Item = char> + 'a {
        self.map_normalize(name)
    }
}
