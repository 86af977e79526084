//! Professions.

use std::{fmt, str::FromStr};

use super::{
    error::{CodeError, Kind},
    system::{self, TRE_G15},
};
use crate::{
    identifier::{ascii, text_value},
    lang::is_blank,
    r4::Coding,
};

/// A profession: a code of `TRE_G15`, two digits.
///
/// The constants are those that take part in the SAS. The code system has more codes, which are not listed here: any two digits
/// are accepted, and [`display`](Self::display) is `None` for unknown ones.
///
/// ```
/// use fhir_sas::terminology::Profession;
///
/// assert_eq!("50".parse(), Ok(Profession::SAGE_FEMME));
/// assert_eq!(Profession::SAGE_FEMME.display(), Some("Sage-Femme"));
/// assert_eq!("26".parse::<Profession>()?.display(), None);
/// # Ok::<(), fhir_sas::terminology::CodeError>(())
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay,
)]
pub struct Profession([u8; 2]);

crate::from_text::read_from_text!(Profession);

macro_rules! professions {
    ($($name:ident = $code:literal $display:literal;)*) => {
        impl Profession {
            $(
                #[doc = concat!("`", $code, "`: ", $display, ".")]
                pub const $name: Self = Self::literal($code);
            )*

            /// Those whose names are known.
            pub const KNOWN: &'static [Self] = &[$(Self::$name,)*];

            /// The label in French, when it is known.
            #[must_use]
            pub fn display(&self) -> Option<&'static str> {
                match self.code() {
                    $($code => Some($display),)*
                    _ => None,
                }
            }
        }
    };
}

professions! {
    MEDECIN = "10" "Médecin";
    CHIRURGIEN_DENTISTE = "40" "Chirurgien-Dentiste";
    SAGE_FEMME = "50" "Sage-Femme";
    INFIRMIER = "60" "Infirmier";
    INFIRMIER_PSYCHIATRIQUE = "69" "Infirmier psychiatrique";
    MASSEUR_KINESITHERAPEUTE = "70" "Masseur-Kinésithérapeute";
    PEDICURE_PODOLOGUE = "80" "Pédicure-Podologue";
    ORTHOPEDISTE_ORTHESISTE = "83" "Orthopédiste-Orthésiste";
    ORTHOPHONISTE = "91" "Orthophoniste";
    ORTHOPTISTE = "92" "Orthoptiste";
}

impl Profession {
    const fn literal(code: &str) -> Self {
        Self([code.as_bytes()[0], code.as_bytes()[1]])
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        ascii(&self.0)
    }

    /// The address of the code system.
    #[must_use]
    pub const fn system(&self) -> &'static str {
        TRE_G15
    }

    /// As a coding of R4: code system and code.
    #[must_use]
    pub fn to_coding(&self) -> Coding {
        Coding::new(TRE_G15, self.code())
    }
}

impl FromStr for Profession {
    type Err = CodeError;

    fn from_str(code: &str) -> Result<Self, CodeError> {
        match code.trim_matches(is_blank).as_bytes() {
            [a @ b'0'..=b'9', b @ b'0'..=b'9'] => Ok(Self([*a, *b])),
            [] => Err(CodeError::missing(Kind::Profession)),
            _ => Err(CodeError::code(Kind::Profession)),
        }
    }
}

impl TryFrom<&Coding> for Profession {
    type Error = CodeError;

    fn try_from(coding: &Coding) -> Result<Self, CodeError> {
        system::code_in(Kind::Profession, coding, TRE_G15)?.parse()
    }
}

/// Its code.
impl fmt::Display for Profession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

text_value!(Profession, CodeError);
