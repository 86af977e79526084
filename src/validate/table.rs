//! Types of the tables that are compiled from `profiles/`: profiles, value sets and code systems.
//!
//! The rules of R4 for a type stand in its declaration; a table has only what narrows them.

use std::{cmp::Ordering, fmt};

use super::Layer;

/// A profile, with what it inherits from the profiles it is based on.
pub(crate) struct Profile {
    /// Its number among the profiles of all editions, below 64.
    pub(crate) index: usize,
    pub(crate) url: &'static str,
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// The R4 type it narrows.
    pub(crate) of: &'static str,
    /// Who wrote it.
    pub(crate) layer: Layer,
    /// The profile it is based on; `None` when that is R4 itself.
    pub(crate) base: Option<&'static Profile>,
    /// For an extension: where it may stand (`Appointment`, `Slot.serviceType`); empty for the rest.
    pub(crate) context: &'static [&'static str],
    /// Children stand in the order of R4.
    pub(crate) root: Node,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The constraints of a profile on one element.
pub(crate) struct Node {
    /// Name of the member: `serviceType`, `value[x]`; the type for a root.
    pub(crate) name: &'static str,
    /// Id of the element in its profile: `Slot.serviceType:TypeConsultation.coding.system`.
    pub(crate) id: &'static str,
    /// The layer that constrained it last.
    pub(crate) layer: Layer,
    /// Only where it is more than R4's.
    pub(crate) min: Option<u32>,
    /// Only where it is less than R4's.
    pub(crate) max: Option<u32>,
    pub(crate) rules: &'static [Rule],
    pub(crate) slicing: Option<&'static Slicing>,
    pub(crate) children: &'static [Node],
}

/// One thing that must hold for each item of an element.
pub(crate) enum Rule {
    /// The value of a primitive is exactly this, and it has no extension.
    Fixed(&'static str),
    /// The value holds at least this.
    Pattern(Pattern),
    Binding(Strength, &'static ValueSet),
    /// The types that are left of a choice.
    Types(&'static [&'static str]),
    /// The profiles of its type, one of which it must meet.
    Profiles(&'static [&'static Profile]),
    /// What a reference may refer to.
    Targets(&'static [Target]),
    /// How what is referred to may be found.
    Aggregation(&'static [Aggregation]),
    /// Most characters.
    MaxLength(u32),
    /// A rule of the profile's own, by its key.
    Invariant(Invariant),
}

pub(crate) enum Pattern {
    Text(&'static str),
    Coding { system: &'static str, code: &'static str },
    Concept { system: &'static str, code: &'static str },
}

pub(crate) enum Target {
    /// Any resource of that type.
    Type(&'static str),
    Profile(&'static Profile),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aggregation {
    Contained,
    Referenced,
    Bundled,
}

/// Rules that a profile states in a formula, each a function of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Invariant {
    Finess,
    Siret,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strength {
    Required,
    Extensible,
    Preferred,
    Example,
}

pub(crate) struct Slicing {
    pub(crate) closed: bool,
    pub(crate) slices: &'static [Slice],
}

/// The constraints of a profile on the items of an element that match.
pub(crate) struct Slice {
    pub(crate) name: &'static str,
    pub(crate) matches: Match,
    /// Only what it adds to the constraints on all items; `min` and `max` count the items that match.
    pub(crate) node: Node,
}

/// When an item belongs to a slice.
pub(crate) enum Match {
    /// An extension of that address.
    Url(&'static str),
    /// `system` of the item is this.
    System(&'static str),
    /// `coding.system` of the item is this.
    CodingSystem(&'static str),
    /// The item is in the value set.
    Bound(&'static ValueSet),
    /// The value has that type.
    Type(&'static str),
    /// The resource of the entry has that type.
    ResourceType(&'static str),
    /// The resource of the entry conforms to the profile.
    Conforms(&'static Profile),
}

pub(crate) struct ValueSet {
    pub(crate) url: &'static str,
    /// `false`: a code that is not in it may be right all the same.
    pub(crate) complete: bool,
    pub(crate) includes: &'static [Include],
}

pub(crate) struct Include {
    pub(crate) system: &'static str,
    pub(crate) codes: Codes,
}

pub(crate) enum Codes {
    /// Every code of the code system.
    All(&'static CodeSystem),
    /// These, sorted.
    Some(&'static [&'static str]),
}

pub(crate) struct CodeSystem {
    pub(crate) url: &'static str,
    /// `false`: there are more codes than these.
    pub(crate) complete: bool,
    pub(crate) case_sensitive: bool,
    pub(crate) codes: CodeList,
}

/// The codes of a code system as one text, a code a line, sorted by bytes.
///
/// R4 publishes some 1,050 code systems with 20,000 codes: one text a system takes a third of the space that as many slices
/// would, and needs no relocation when the program is loaded.
pub(crate) struct CodeList(pub(crate) &'static str);

impl CodeList {
    /// The codes, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.0.split_terminator('\n')
    }

    /// Whether the code is listed, letter for letter. Binary search over the lines.
    pub(crate) fn has(&self, code: &str) -> bool {
        let mut rest = self.0.as_bytes();
        let code = code.as_bytes();
        while !rest.is_empty() {
            let middle = rest.len() / 2;
            let start =
                rest[..middle].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            let end = start + rest[start..].iter().position(|byte| *byte == b'\n').unwrap_or(0);
            match rest[start..end].cmp(code) {
                Ordering::Equal => return true,
                Ordering::Less => rest = &rest[end + 1..],
                Ordering::Greater => rest = &rest[..start],
            }
        }
        false
    }
}

/// An extension that R4 itself defines.
pub(crate) struct CoreExtension {
    /// What follows `http://hl7.org/fhir/StructureDefinition/`.
    pub(crate) name: &'static str,
    pub(crate) context: &'static [&'static str],
    /// Its value; without types when it holds extensions instead.
    pub(crate) value: CoreValue,
    /// The extensions that it holds.
    pub(crate) parts: &'static [CorePart],
    /// Whether it may only stand in `modifierExtension`.
    pub(crate) modifier: bool,
    /// What R4 demands of the element that it stands on, in `FHIRPath`; empty: nothing.
    pub(crate) condition: &'static str,
    /// What else R4 demands and the crate does not check.
    pub(crate) not_checked: &'static str,
}

/// The rules of R4 for the value of an extension that it defines.
pub(crate) struct CoreValue {
    /// The types that it may have.
    pub(crate) types: &'static [&'static str],
    /// What a reference may refer to; empty: anything.
    pub(crate) targets: &'static [&'static str],
    pub(crate) binding: CoreBinding,
}

/// The codes that R4 requires of such a value.
#[derive(Clone, Copy)]
pub(crate) enum CoreBinding {
    None,
    Set(&'static ValueSet),
    /// The tags of languages.
    Languages,
}

/// A part of an extension that R4 itself defines.
pub(crate) struct CorePart {
    pub(crate) name: &'static str,
    pub(crate) min: usize,
    pub(crate) max: Option<usize>,
    /// Its value; without types when it has parts of its own.
    pub(crate) value: CoreValue,
}

impl CodeSystem {
    pub(super) fn has(&self, code: &str) -> bool {
        self.codes.has(code)
            || (!self.case_sensitive
                && self.codes.iter().any(|known| known.eq_ignore_ascii_case(code)))
    }
}

impl Target {
    /// The type of resource that it is, or that it is a profile of.
    pub(super) fn of(&self) -> &'static str {
        match self {
            Self::Type(name) => name,
            Self::Profile(profile) => profile.of,
        }
    }
}

impl Aggregation {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Contained => "contained",
            Self::Referenced => "referenced",
            Self::Bundled => "bundled",
        }
    }
}
