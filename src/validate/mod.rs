//! The validator: whether a text or a value conforms to FHIR R4, `FrCore`, the guide's profiles, its text and its acceptance tests.
//!
//! [`Validator::check`] takes the bytes of a resource and gives a [`Report`]: every issue with its code, path, line and column,
//! layer, rule and text in English and French. Whatever the bytes are, there is a report.
//!
//! ```
//! use fhir_sas::{diagnostic::Lang, validate::{Layer, Validator}};
//!
//! let slot = br#"{"resourceType": "Slot", "meta": {"profile": ["http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"]},
//!     "schedule": {"reference": "Schedule/7"}, "status": "free",
//!     "start": "2026-03-02T08:00:00Z", "end": "2026-03-02T08:15:00Z"}"#;
//! assert!(Validator::new(Layer::Profile).check(slot).is_conformant());
//! // the acceptance tests want milliseconds and a numeric offset, and a slot that says how to book it
//! let report = Validator::new(Layer::Guide).check(slot);
//! let codes: Vec<_> = report.issues().iter().map(|issue| issue.code.as_str()).collect();
//! assert!(codes.contains(&"slot-instant-format") && codes.contains(&"slot-appointment-type"));
//! println!("{}", report.explain(Lang::Fr));
//! ```
//!
//! # Layers
//! Each layer includes the ones before it; [`Issue::layer`](crate::diagnostic::Issue::layer) is the one that demands what an issue is about.
//!
//! | layer | what it checks |
//! |---|---|
//! | [`Layer::R4`] | structure, formats, required codes, rules and references of FHIR 4.0.1 |
//! | [`Layer::FrCore`] | the French base profiles that those of the guide rest on |
//! | [`Layer::Profile`] | the profiles of the guide: the verdict of HL7's official validator |
//! | [`Layer::Guide`] | the guide's text and its acceptance tests, each rule with a code of its own, for a [`UseCase`](crate::UseCase) |
//!
//! At [`Layer::Guide`], two faults that the guide tolerates are warnings.
//!
//! # Where this differs from the official validator
#![doc = include_str!("differences.md")]
//!
//! # Which profile
//! Every resource is checked against the profiles that it claims in `meta.profile`, as an entry of a bundle against those that
//! the bundle's profile demands, and as the target of a reference against those that the reference demands.
//! [`Validator::profile`] adds one; at [`Layer::Guide`], [`Validator::use_case`] stands in for claims that are missing.
//!
//! # Which edition of the guide
//! [`Edition::Current`], the build of 2026-06-29, unless [`Validator::edition`] chooses another one. The acceptance tests validate
//! with [`Edition::V1_1_0`]. [`Validator::all_editions`] checks against each, and [`Issue::editions`](crate::diagnostic::Issue::editions)
//! lists those that demand it. The rules of [`Layer::Guide`] are the same for all editions.
//!
//! # Three questions
//! - Does it conform? [`Validator::is_valid`] stops at the first error.
//! - What first? [`Validator::first`].
//! - What all? [`Validator::check`], [`Validator::check_read`] and [`Validator::check_value`]; as many issues as
//!   [`Validator::max_issues`] allows are kept, the others counted.
//!
//! # What is not checked
//! - Codes of code systems that the crate has in part only (SNOMED CT, LOINC, most nomenclatures of the ANS): a code of
//!   theirs is never an error.
//! - What a reference points to outside the text.
//! - Signatures.
//! - What [`NotChecked`](crate::diagnostic::IssueCode::NotChecked) names: what R4 demands in prose of a few types that the guide does not
//!   use (for example the groups of a `StructureMap`), vital signs, claimed profiles of R4, and the French profiles of patients.
//!   Elements, datatypes, required codes, references and invariants are checked in resources of every R4 type.

mod arena;
mod aside;
mod binding;
mod bundle;
mod check;
mod claims;
mod coding;
mod collector;
mod compiled;
mod constraint;
mod constraints;
mod context;
pub mod decisions;
mod document;
mod extension;
mod fr_core_2;
mod guide;
mod index;
mod kept;
mod language;
mod lookup_cache;
mod page;
mod parts;
mod path;
mod profile;
mod r4_names;
mod raw;
mod reference;
mod report;
pub(crate) mod request;
mod resolver;
mod rules;
mod scope;
pub(crate) mod servers;
mod sha1;
mod slicing;
mod state;
mod suggestion;
mod table;
mod tables;
mod target;
mod terminology;
mod ucum;
mod untyped;
mod walk;
pub(crate) mod words;
mod xhtml;

pub use crate::diagnostic::{Edition, Layer, UnknownEdition};
pub use guide::rules::pages;
pub(crate) use guide::{REGULATOR, profile_of};
pub use report::{Report, Validator};
pub use suggestion::{UnknownProfile, profile_names, suggestion};

/// The compiled profiles, for other modules.
#[cfg(feature = "schemars")]
pub(crate) mod definitions {
    use super::Edition;
    pub(crate) use super::{
        guide::rules::specialty_as_text::SPECIALTIES,
        table::{
            CodeSystem, Codes, Include, Invariant, Node, Pattern, Profile, Rule, Slice, Strength,
            Target, ValueSet,
        },
    };

    /// The profile of that address: the one that is built for, or else that of the edition that has it first.
    pub(crate) fn profile(url: &str) -> Option<&'static Profile> {
        let editions = [Edition::Current].iter().chain(Edition::ALL);
        editions.copied().find_map(|edition| super::tables::Tables::of(edition).profile(url))
    }

    pub(crate) fn code_system(url: &str) -> Option<&'static CodeSystem> {
        super::coding::find(url)
    }
}
