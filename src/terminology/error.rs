//! Why a code is none of those that are known.

use crate::issue::Lang;

/// A code, or a coding of R4, that is not what it should be.
///
/// ```
/// use fhir_sas::{issue::Lang, terminology::Visibility};
///
/// let error = "PRIVATE".parse::<Visibility>().unwrap_err();
/// assert_eq!(error.to_string(), "not a visibility: unknown code; expected one of PUBLIC, PRO, SNP, CPTS");
/// assert_eq!(
///     error.message(Lang::Fr),
///     "Ce n'est pas un type de créneau : code inconnu. Il faut PUBLIC, PRO, SNP ou CPTS."
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

    /// Whether it is a code of another code system, which may well be right elsewhere.
    #[must_use]
    pub const fn is_of_another_system(self) -> bool {
        matches!(self.fault, Fault::System)
    }

    /// What was expected and what is wrong.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        text(self.kind, self.fault, lang)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Fault {
    Code,
    System,
    Missing,
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
    /// Name and codes in English, and in French.
    const fn words(self) -> [(&'static str, &'static str); 2] {
        match self {
            Self::Visibility => [
                ("a visibility", "one of PUBLIC, PRO, SNP, CPTS"),
                ("un type de créneau", "PUBLIC, PRO, SNP ou CPTS"),
            ],
            Self::Consultation => [
                ("a kind of consultation", "one of AMB, HH, VR"),
                ("un type de consultation", "AMB, HH ou VR"),
            ],
            Self::Booking => [
                ("a kind of appointment", "one of ROUTINE, WALKIN"),
                ("un type de rendez-vous", "ROUTINE ou WALKIN"),
            ],
            Self::Orientation => [
                ("a category of orientation", "one of 001, 002, 003, 604, 603, 124"),
                ("une catégorie d'orientation", "001, 002, 003, 604, 603 ou 124"),
            ],
            Self::Specialty => [
                ("a speciality", "a code of TRE_R38, as in SM54"),
                ("une spécialité", "un code de TRE_R38, par exemple SM54"),
            ],
            Self::Profession => [
                ("a profession", "a code of TRE_G15, two digits as in 10"),
                ("une profession", "un code de TRE_G15 de deux chiffres, par exemple 10"),
            ],
        }
    }
}

fn text(kind: Kind, fault: Fault, lang: Lang) -> String {
    let [(name, form), (nom, forme)] = kind.words();
    match lang {
        Lang::En => {
            let told = match fault {
                Fault::Code => "unknown code",
                Fault::System => "the code is of another code system",
                Fault::Missing => "there is no code",
            };
            format!("not {name}: {told}; expected {form}")
        }
        Lang::Fr => {
            let told = match fault {
                Fault::Code => "code inconnu",
                Fault::System => "le code est d'un autre système de codes",
                Fault::Missing => "il n'y a pas de code",
            };
            format!("Ce n'est pas {nom} : {told}. Il faut {forme}.")
        }
    }
}
