//! The codes that the guide uses, with their French labels.
//!
//! | type | meaning | code system |
//! |---|---|---|
//! | [`Visibility`] | who may see a slot | `TRE_R314` |
//! | [`Consultation`] | where the consultation takes place | `v3-ActCode` |
//! | [`Booking`] | whether a slot is booked or walked into | `v2-0276` |
//! | [`Specialty`] | the speciality | `TRE_R38`, all of it |
//! | [`Profession`] | the profession | `TRE_G15` |
//! | [`OrientationCategory`] | what kind of care a caller was sent to | the guide's own, and `TRE_R66` |
//! | [`VendorSlotKind`] | what a vendor calls its slots | none: it stands for a [`Visibility`] |
//!
//! Each has its `code()`, its `system()`, its French `display()` and its `to_coding()`, and is read from a code by `FromStr` and
//! from a coding by `TryFrom`. Statuses are codes of R4 itself: [`r4::SlotStatus`](crate::r4::SlotStatus),
//! [`r4::AppointmentStatus`](crate::r4::AppointmentStatus).
//!
//! ```
//! use fhir_sas::{r4::Coding, terminology::{Specialty, Visibility}};
//!
//! assert_eq!(Specialty::MEDECINE_GENERALE.code(), "SM54");
//! assert_eq!(Specialty::MEDECINE_GENERALE.display(), "Médecine générale (SM)");
//!
//! let coding: Coding = Visibility::Public.to_coding();
//! assert_eq!(Visibility::try_from(&coding)?, Visibility::Public);
//! # Ok::<(), fhir_sas::terminology::CodeError>(())
//! ```
//!
//! # Codings are written without a label
//! The guide's examples have none, and some French labels are of its value sets, not of the code system: validators would
//! take them for wrong. Show `display()` to people.
//!
//! # Codings are read by code system and code
//! Addresses of French code systems are compared by the name of the system, because the pages of the guide write them in several forms
//! (with a slash at the end, without `/FHIR/…`). A coding without a system counts as one of the expected system.
//! French code systems are not case-sensitive.
//!
//! Source: value sets of the SAS guide 1.2.0; `TRE_R38` of 2026-07-30.

mod error;
mod orientation;
mod profession;
mod slot;
mod specialty;
pub(crate) mod system;

pub use error::CodeError;
pub use orientation::OrientationCategory;
pub use profession::Profession;
pub use slot::{Booking, Consultation, VendorSlotKind, Visibility};
pub use specialty::Specialty;

/// Enums of codes: each variant with its code system, its code and its French label.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $kind:ident, $expected:literal {
        $($(#[$variant_doc:meta])* $variant:ident = $system:ident $code:literal $display:literal;)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        crate::from_text::read_from_text!($name);

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// The label in French.
            #[must_use]
            pub const fn display(self) -> &'static str {
                match self {
                    $(Self::$variant => $display,)*
                }
            }

            /// The address of the code system.
            #[must_use]
            pub const fn system(self) -> &'static str {
                match self {
                    $(Self::$variant => $system,)*
                }
            }

            /// As a coding of R4: code system and code.
            #[must_use]
            pub fn to_coding(self) -> Coding {
                Coding::new(self.system(), self.code())
            }
        }

        /// By its code, in capitals or small letters.
        impl std::str::FromStr for $name {
            type Err = CodeError;

            fn from_str(code: &str) -> Result<Self, CodeError> {
                let code = code.trim_matches(is_blank);
                let found = Self::ALL.iter().find(|one| one.code().eq_ignore_ascii_case(code));
                found.copied().ok_or(CodeError::code(Kind::$kind))
            }
        }

        impl TryFrom<&Coding> for $name {
            type Error = CodeError;

            fn try_from(coding: &Coding) -> Result<Self, CodeError> {
                let found = Self::ALL.iter().find(|one| system::is(coding, one.system(), one.code()));
                found.copied().ok_or_else(|| {
                    let systems = Self::ALL.iter().map(|one| one.system());
                    system::error(Kind::$kind, coding, systems)
                })
            }
        }

        /// Its code.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        text_value!($name, CodeError);
    )*};
}
use codes;
