//! Which definition demands what an issue is about.

use std::fmt;

/// Who demands something; each layer holds all that the ones before it hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Layer {
    /// FHIR R4 (4.0.1) itself.
    R4,
    /// The French base profiles, `hl7.fhir.fr.core` 1.1.0.
    FrCore,
    /// The profiles of the guide `ans.fhir.fr.sas`, of the [edition](super::Edition) that is checked: the verdict of the official validator.
    Profile,
    /// What the guide's text and its acceptance tests demand beyond the profiles; two faults that it forgives are but
    /// warnings ([`SpecialtyAsText`](super::IssueCode::SpecialtyAsText), [`EmptyAnswer`](super::IssueCode::EmptyAnswer)).
    Guide,
}

impl Layer {
    /// Every layer, from the most tolerant to the most demanding.
    pub const ALL: &'static [Self] = &[Self::R4, Self::FrCore, Self::Profile, Self::Guide];

    /// Its name: `r4`, `frcore`, `profile`, `guide`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::R4 => "r4",
            Self::FrCore => "frcore",
            Self::Profile => "profile",
            Self::Guide => "guide",
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The element of a definition, or the key of a rule, that an issue is about.
///
/// It identifies, and need not lead to a page; the page of a code is in [`pages`](crate::validate::pages). As text it is the
/// canonical address of the definition, `#`, and the element or key:
/// `http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur#Slot.status`,
/// `http://hl7.org/fhir/StructureDefinition/Period#per-1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rule {
    /// What stands before the name of the definition.
    pub(crate) base: &'static str,
    /// The name of the definition; of an element of R4 the element, whose first part is that name.
    definition: &'static str,
    pub(crate) element: &'static str,
    /// A member of the element; empty: the element itself.
    pub(crate) member: &'static str,
}

/// Where the guide is published.
const GUIDE: &str = "https://interop.esante.gouv.fr/ig/fhir/sas";

const R4: &str = "http://hl7.org/fhir/StructureDefinition/";

impl Rule {
    /// A member of an element as R4 declares it: of `Bundle.entry`, `fullUrl`.
    pub(crate) fn r4(declared: &'static str, member: &'static str) -> Self {
        Self { base: R4, definition: declared, element: declared, member }
    }

    /// Computed for an issue only: a check makes a rule for each primitive that it meets, and took 5 % longer.
    fn definition(&self) -> &'static str {
        match self.definition.split_once('.') {
            Some((resource, _)) if self.base == R4 => resource,
            _ => self.definition,
        }
    }

    /// A rule of R4 by its key.
    pub(crate) fn key(definition: &'static str, key: &'static str) -> Self {
        Self { base: R4, definition, element: key, member: "" }
    }

    /// A rule of the guide's text, by its code.
    pub(crate) fn guide(code: &'static str) -> Self {
        Self { base: "", definition: GUIDE, element: code, member: "" }
    }

    /// An element of a profile.
    pub(crate) fn profile(url: &'static str, element: &'static str) -> Self {
        Self { base: "", definition: url, element, member: "" }
    }

    /// The address of the definition.
    #[must_use]
    pub fn canonical(&self) -> String {
        [self.base, self.definition()].concat()
    }

    /// The element of the definition (`Slot.status`), or the key of the rule (`per-1`).
    #[must_use]
    pub fn element(&self) -> String {
        let dot = if self.member.is_empty() { "" } else { "." };
        [self.element, dot, self.member].concat()
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}#{}", self.base, self.definition(), self.element)?;
        if self.member.is_empty() { Ok(()) } else { write!(f, ".{}", self.member) }
    }
}
