//! What a slot is marked with.

use super::{
    codes,
    error::{CodeError, Kind},
    system::{self, ACT_CODE, TRE_R314, V2_0276},
};
use crate::{identifier::text_value, lang::is_blank, r4::Coding};

codes! {
    /// Who may see a slot (`meta.security`). A slot may have several.
    ///
    /// ```
    /// use fhir_sas::terminology::Visibility;
    ///
    /// assert_eq!("pro".parse(), Ok(Visibility::Pro));
    /// assert_eq!(Visibility::Snp.code(), "SNP");
    /// ```
    Visibility = Visibility, "a type of slots" {
        /// Everybody: `PUBLIC`.
        Public = TRE_R314 "PUBLIC" "Créneau accessible par le grand public";
        /// All health professionals: `PRO`.
        Pro = TRE_R314 "PRO" "Créneau accessible par l'ensemble des professionnels de santé";
        /// The regulators of the SAS and those who organise unscheduled care: `SNP`.
        Snp = TRE_R314 "SNP" "Créneau accessible par les Régulateurs et Organisateurs de Soins Non Programmés";
        /// The members of a CPTS, which the slot then names: `CPTS`.
        Cpts = TRE_R314 "CPTS" "Créneau accessible par les communautés professionnelles territoriales de santé";
    }

    /// Where a consultation takes place (`serviceType`).
    ///
    /// R4 has more of these codes, which a PS answer may hold: read them from the coding itself.
    ///
    /// ```
    /// use fhir_sas::terminology::Consultation;
    ///
    /// assert_eq!(Consultation::Remote.code(), "VR");
    /// assert_eq!(Consultation::Remote.display(), "Téléconsultation");
    /// ```
    Consultation = Consultation, "a kind of consultation" {
        /// At the practice: `AMB`.
        Office = ACT_CODE "AMB" "Consultation au cabinet";
        /// At the patient's home: `HH`.
        Home = ACT_CODE "HH" "Consultation à domicile";
        /// By video or telephone: `VR`.
        Remote = ACT_CODE "VR" "Téléconsultation";
    }

    /// Whether one books a slot or comes without an appointment (`appointmentType`).
    ///
    /// ```
    /// use fhir_sas::terminology::Booking;
    ///
    /// assert_eq!(Booking::WalkIn.code(), "WALKIN");
    /// ```
    Booking = Booking, "a kind of appointment" {
        /// `ROUTINE`: an appointment can be booked, at the address that the slot gives as its comment.
        Routine = V2_0276 "ROUTINE" "Créneau avec prise de RDV possible";
        /// `WALKIN`: patients come without an appointment. The value set of the guide adds « à domicile », its pages do not.
        WalkIn = V2_0276 "WALKIN" "Créneau sans prise de RDV possible";
    }
}

/// What a vendor's product knows its slots as, and what the SAS makes of it.
///
/// Two kinds are never sent. A product has at least one of those that become `PUBLIC`, `PRO` or `SNP`.
///
/// ```
/// use fhir_sas::terminology::{VendorSlotKind, Visibility};
///
/// assert_eq!(VendorSlotKind::Colleagues.visibility(), Some(Visibility::Pro));
/// assert_eq!(VendorSlotKind::OwnPatients.visibility(), None);
///
/// let sent = VendorSlotKind::ALL.iter().filter(|kind| kind.visibility().is_some());
/// assert_eq!(sent.count(), 4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VendorSlotKind {
    /// For everybody: `PUBLIC`.
    GeneralPublic,
    /// For the practitioner's own patients: never sent.
    OwnPatients,
    /// For all colleagues who use the product: `PRO`.
    Colleagues,
    /// For the colleagues of a structure or a CPTS: `CPTS`. Which CPTS is stated by
    /// [`visible_to_cpts`](crate::search::SlotFacts::visible_to_cpts); without one the label
    /// is left out of answers to CPTS searches, and the slot too when it has no other label.
    Community,
    /// For nobody but the practitioner: never sent.
    Private,
    /// Kept for the platform: `SNP`.
    SasReserved,
}

impl VendorSlotKind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::GeneralPublic,
        Self::OwnPatients,
        Self::Colleagues,
        Self::Community,
        Self::Private,
        Self::SasReserved,
    ];

    /// What a slot of this kind is marked with; `None`: it is never sent.
    #[must_use]
    pub const fn visibility(self) -> Option<Visibility> {
        match self {
            Self::GeneralPublic => Some(Visibility::Public),
            Self::Colleagues => Some(Visibility::Pro),
            Self::Community => Some(Visibility::Cpts),
            Self::SasReserved => Some(Visibility::Snp),
            Self::OwnPatients | Self::Private => None,
        }
    }

    /// The label in French.
    #[must_use]
    pub const fn display(self) -> &'static str {
        match self {
            Self::GeneralPublic => "Grand public",
            Self::OwnPatients => "Patientèle",
            Self::Colleagues => "Confrères utilisateurs de la solution",
            Self::Community => "Confrères d'une structure ou d'une CPTS",
            Self::Private => "Privé",
            Self::SasReserved => "Réservé à la plateforme SAS",
        }
    }
}
