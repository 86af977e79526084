//! Why a code is not known.

use std::borrow::Cow;

use crate::{
    diagnostic::Lang,
    lang::{Text, Words},
};

/// A code, or a coding of R4, that is not what it should be.
///
/// ```
/// use fhir_sas::{diagnostic::Lang, terminology::Visibility};
///
/// let error = "PRIVATE".parse::<Visibility>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "not a visibility: unknown code; expected one of PUBLIC, PRO, SNP, CPTS"
/// );
/// assert_eq!(
///     error.message(Lang::Fr),
///     "Ce n'est pas un type de créneau : code inconnu. Il faut PUBLIC, PRO, SNP ou CPTS."
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.message(crate::lang::Lang::En))]
pub struct CodeError {
    kind: Kind,
    fault: Fault,
}

impl CodeError {
    pub(super) const fn code(kind: Kind) -> Self {
        Self { kind, fault: Fault::Code }
    }

    pub(super) const fn system(kind: Kind) -> Self {
        Self { kind, fault: Fault::System }
    }

    pub(super) const fn missing(kind: Kind) -> Self {
        Self { kind, fault: Fault::Missing }
    }

    /// Whether it is a code of another code system, which may be valid elsewhere.
    #[must_use]
    pub const fn is_of_another_system(self) -> bool {
        matches!(self.fault, Fault::System)
    }

    /// What was expected and what is wrong.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        lang.render(TEXT, &self)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Fault {
    Code,
    System,
    Missing,
}

impl Fault {
    const fn text(self) -> Text {
        match self {
            Self::Code => ["unknown code", "code inconnu"],
            Self::System => {
                ["the code is of another code system", "le code est d'un autre système de codes"]
            }
            Self::Missing => ["there is no code", "il n'y a pas de code"],
        }
    }
}

/// What was to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Visibility,
    Consultation,
    Booking,
    Orientation,
    Specialty,
    Profession,
}

impl Kind {
    /// Name and codes.
    const fn name_and_codes(self) -> [Text; 2] {
        match self {
            Self::Visibility => [
                ["a visibility", "un type de créneau"],
                ["one of PUBLIC, PRO, SNP, CPTS", "PUBLIC, PRO, SNP ou CPTS"],
            ],
            Self::Consultation => [
                ["a kind of consultation", "un type de consultation"],
                ["one of AMB, HH, VR", "AMB, HH ou VR"],
            ],
            Self::Booking => [
                ["a kind of appointment", "un type de rendez-vous"],
                ["one of ROUTINE, WALKIN", "ROUTINE ou WALKIN"],
            ],
            Self::Orientation => [
                ["a category of orientation", "une catégorie d'orientation"],
                ["one of 001, 002, 003, 604, 603, 124", "001, 002, 003, 604, 603 ou 124"],
            ],
            Self::Specialty => [
                ["a speciality", "une spécialité"],
                ["a code of TRE_R38, as in SM54", "un code de TRE_R38, par exemple SM54"],
            ],
            Self::Profession => [
                ["a profession", "une profession"],
                [
                    "a code of TRE_G15, two digits as in 10",
                    "un code de TRE_G15 de deux chiffres, par exemple 10",
                ],
            ],
        }
    }
}

const TEXT: Text =
    ["not {name}: {fault}; expected {form}", "Ce n'est pas {name} : {fault}. Il faut {form}."];

impl Words for CodeError {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        let [of_kind, form] = self.kind.name_and_codes();
        let word = match name {
            "name" => of_kind,
            "fault" => self.fault.text(),
            "form" => form,
            _ => return None,
        };
        Some(lang.of(word).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_are_filled() {
        assert_filled(TEXT, &CodeError::code(Kind::Visibility));
    }
}
