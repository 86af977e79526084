//! Identifiers of R4: which type and system each has, and how they are distinguished when read.

use super::{error::IdentifierFault, text::OID};
use crate::{
    lang::is_blank,
    r4::{CodeableConcept, Coding, FhirString, Identifier, Primitive, Uri},
    urls::known as urls,
};

/// A type of identifiers: a code of a code system.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
}

/// Identifier types of `FrCore` 1.1.0.
const FR_V2_0203: &str = urls::FR_V2_0203;
/// Identifier types of places of `FrCore` 1.1.0.
const FR_LOCATION: &str = urls::FR_LOCATION_IDENTIFIER_TYPE;
/// Identifier types of `FrCore` 2.
const FR_CORE_V2_0203: &str = urls::FR_CORE_V2_0203;

impl Type {
    /// Of practitioners, and of regulators with a national id.
    pub(super) const NATIONAL_PERSON: Self = Self { system: FR_V2_0203, code: "IDNPS" };
    /// Of regulators with an id of the platform.
    pub(super) const TECHNICAL_PERSON: Self = Self { system: FR_V2_0203, code: "INTRN" };
    /// Of the structure of a role.
    pub(super) const ROLE_STRUCTURE: Self = Self { system: FR_V2_0203, code: "IDNST" };
    /// Of a CPTS, in edition 1.2.0 of the guide; in edition 1.1.0 it is [`SOS_STRUCTURE`](Self::SOS_STRUCTURE).
    pub(super) const CPTS_STRUCTURE: Self = Self { system: FR_CORE_V2_0203, code: "IDNST" };
    /// Of an SOS Médecins association.
    pub(super) const SOS_STRUCTURE: Self = Self { system: FR_LOCATION, code: "IDNST" };
    /// Of a place.
    pub(super) const PLACE: Self = Self { system: FR_LOCATION, code: "INTRN" };
}

/// An identifier with a type, in one code system or more.
pub(super) fn identifier(types: &[Type], system: &str, value: &str) -> Identifier {
    let mut codings = types.iter().map(|type_| Coding::new(type_.system, type_.code));
    let concept = codings.next().map(|first| {
        let mut concept = CodeableConcept::from(first);
        concept.coding.extend(codings);
        concept
    });
    Identifier {
        type_: concept.map(Into::into),
        system: Some(system.into()),
        value: Some(value.into()),
        ..Identifier::default()
    }
}

/// Another system that `FrCore` 2 has for a kind of number, without the digit for its kind, and the code of its type.
pub(super) struct Other {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
}

impl Other {
    pub(super) fn has(&self, system: &str) -> bool {
        is_system(system, self.system)
    }

    /// The value of an identifier that has the system; `None` when it has another one.
    pub(super) fn value<'i>(
        &self,
        identifier: &'i Identifier,
    ) -> Option<Result<&'i str, IdentifierFault>> {
        let found = system(identifier)?;
        self.has(found).then(|| value(identifier, self.code, self.system))
    }
}

/// The value of an identifier of a system and a type, of which either may be left out.
pub(super) fn value<'i>(
    identifier: &'i Identifier,
    code: &str,
    system: &str,
) -> Result<&'i str, IdentifierFault> {
    if self::system(identifier).is_some_and(|found| !is_system(found, system)) {
        return Err(IdentifierFault::System);
    }
    has_type(identifier, code)?;
    identifier
        .value
        .as_ref()
        .and_then(Primitive::value)
        .map(FhirString::as_str)
        .ok_or(IdentifierFault::NoValue)
}

/// By code only: the guide has one code in several code systems, and its pages do not agree with its profiles.
pub(super) fn has_type(identifier: &Identifier, code: &str) -> Result<(), IdentifierFault> {
    let mut codes = codes(identifier).peekable();
    if codes.peek().is_some() && !codes.any(|found| found == code) {
        return Err(IdentifierFault::Type);
    }
    Ok(())
}

/// The codes of the type.
pub(crate) fn codes(identifier: &Identifier) -> impl Iterator<Item = &str> {
    let codings = identifier.type_.as_ref().map_or(&[][..], |type_| &type_.coding).iter();
    codings.filter_map(|coding| coding.code.as_ref()?.value()).map(crate::r4::Code::as_str)
}

pub(super) fn system(identifier: &Identifier) -> Option<&str> {
    identifier.system.as_ref()?.value().map(Uri::as_str)
}

/// Whether it is the system, perhaps as a bare OID, with blanks around it, or with `URN:OID:` in capitals.
pub(super) fn is_system(found: &str, system: &str) -> bool {
    let found = found.trim_matches(is_blank);
    found.eq_ignore_ascii_case(system) || system.strip_prefix(OID) == Some(found)
}
