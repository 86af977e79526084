//! Code systems, and which of them a coding is of.

use super::error::{CodeError, Kind};
use crate::{
    lang::is_blank,
    r4::{Code, Coding, Uri},
    urls::known as urls,
};

pub(crate) const TRE_R314: &str = urls::TRE_R314;
pub(crate) const ACT_CODE: &str = urls::V3_ACT_CODE;
pub(crate) const V2_0276: &str = urls::V2_0276;
pub(crate) const TRE_R38: &str = urls::TRE_R38;
pub(crate) const TRE_G15: &str = urls::TRE_G15;
pub(super) const ORIENTATION: &str = urls::ORIENTATION_CODES;
pub(crate) const TRE_R66: &str = urls::TRE_R66;

/// The code of CPTS among the categories of establishments.
pub(crate) const CPTS_CATEGORY: &str = "604";

/// Where the French code systems are.
const NOS: &str = "https://mos.esante.gouv.fr/NOS/";

/// The name of a French code system: the first part of its address that is its own.
fn french_name(system: &str) -> Option<&str> {
    system.strip_prefix(NOS)?.split('/').next().filter(|name| !name.is_empty())
}

/// Whether an address means the code system, in any of the forms of the guide.
fn is_same(found: &str, system: &str) -> bool {
    found == system
        || match french_name(system) {
            Some(name) => french_name(found) == Some(name),
            None => found.trim_end_matches('/') == system,
        }
}

/// The system, trimmed: validation of the resource reports the blanks.
fn system(coding: &Coding) -> Option<&str> {
    let system = coding.system.as_ref()?.value().map(Uri::as_str)?;
    Some(system.trim_matches(is_blank))
}

/// The code, trimmed as well.
fn code(coding: &Coding) -> Option<&str> {
    let code = coding.code.as_ref()?.value().map(Code::as_str)?;
    Some(code.trim_matches(is_blank))
}

/// The code of a coding, unless it is of another code system.
pub(super) fn code_in<'c>(kind: Kind, coding: &'c Coding, own: &str) -> Result<&'c str, CodeError> {
    if system(coding).is_some_and(|found| !is_same(found, own)) {
        return Err(CodeError::system(kind));
    }
    code(coding).ok_or(CodeError::missing(kind))
}

/// Whether a coding is a code of a code system.
pub(super) fn is(coding: &Coding, own: &str, own_code: &str) -> bool {
    let same = |found: &str| match french_name(own) {
        Some(_) => found.eq_ignore_ascii_case(own_code),
        None => found == own_code,
    };
    system(coding).is_none_or(|found| is_same(found, own)) && code(coding).is_some_and(same)
}

/// Why a coding is no code of these systems.
pub(super) fn error(
    kind: Kind,
    coding: &Coding,
    mut own: impl Iterator<Item = &'static str>,
) -> CodeError {
    match (system(coding), code(coding)) {
        (Some(found), _) if !own.any(|own| is_same(found, own)) => CodeError::system(kind),
        (_, None) => CodeError::missing(kind),
        _ => CodeError::code(kind),
    }
}
