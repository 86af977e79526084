//! What kind of care a caller was sent to.

use super::{
    codes,
    error::{CodeError, Kind},
    system::{self, ORIENTATION, TRE_R66},
};
use crate::{identifier::text_value, lang::is_blank, r4::Coding};

codes! {
    /// What kind of care a caller was sent to: an extension of an appointment, and a member of the messages to regulation
    /// software.
    ///
    /// The guide does not map its codes to the names of those messages; [`lrm_name`](Self::lrm_name) is our reading.
    ///
    /// ```
    /// use fhir_sas::terminology::OrientationCategory;
    ///
    /// assert_eq!("604".parse(), Ok(OrientationCategory::Cpts));
    /// assert_eq!(OrientationCategory::Msp.lrm_name(), "MSP");
    /// ```
    OrientationCategory = Orientation, "a category of orientation" {
        /// A practitioner.
        Ps = ORIENTATION "001" "PS";
        /// The place de marché.
        Pdm = ORIENTATION "002" "PDM";
        /// An SOS Médecins association.
        Sos = ORIENTATION "003" "SOS";
        /// A CPTS.
        Cpts = TRE_R66 "604" "Communauté Professionnelle Territoriale de Santé (CPTS)";
        /// A house of health professionals.
        Msp = TRE_R66 "603" "Maison de santé (L.6223-3)";
        /// A health centre.
        Cds = TRE_R66 "124" "Centre de Santé";
    }
}

impl OrientationCategory {
    /// Its name in messages to regulation software.
    #[must_use]
    pub const fn lrm_name(self) -> &'static str {
        match self {
            Self::Ps => "PS",
            Self::Pdm => "PDM",
            Self::Sos => "SOS",
            Self::Cpts => "CPTS",
            Self::Msp => "MSP",
            Self::Cds => "CDS",
        }
    }
}
