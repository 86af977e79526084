//! Specialities.

use std::{fmt, str::FromStr};

use super::{
    error::{CodeError, Kind},
    system::{self, TRE_R38},
};
use crate::{identifier::text_value, lang::is_blank, r4::Coding};

/// A speciality: a code of `TRE_R38`.
///
/// All codes of the edition of 2026-07-30 are known. Others are refused, because the profiles demand a code of this system:
/// send a speciality without a code as text.
///
/// ```
/// use fhir_sas::terminology::Specialty;
///
/// assert_eq!("SM54".parse(), Ok(Specialty::MEDECINE_GENERALE));
/// assert_eq!(Specialty::PNEUMOLOGIE.code(), "SM41");
/// assert_eq!(Specialty::PNEUMOLOGIE.display(), "Pneumologie (SM)");
/// assert!("SM00".parse::<Specialty>().is_err());
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde_with::SerializeDisplay,
)]
pub struct Specialty(&'static Entry);

crate::from_text::read_from_text!(Specialty);

/// The code first: specialities are in its order.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Entry {
    code: &'static str,
    display: &'static str,
}

impl Specialty {
    /// The code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// The label in French.
    #[must_use]
    pub const fn display(self) -> &'static str {
        self.0.display
    }

    /// The address of the code system.
    #[must_use]
    pub const fn system(self) -> &'static str {
        TRE_R38
    }

    /// As a coding of R4: code system and code.
    #[must_use]
    pub fn to_coding(self) -> Coding {
        Coding::new(TRE_R38, self.code())
    }
}

/// By its code, in capitals or small letters.
impl FromStr for Specialty {
    type Err = CodeError;

    fn from_str(code: &str) -> Result<Self, CodeError> {
        let code = code.trim_matches(is_blank);
        let capitals = || code.bytes().map(|byte| byte.to_ascii_uppercase());
        Self::ALL
            .binary_search_by(|one| one.code().bytes().cmp(capitals()))
            .map(|place| Self::ALL[place])
            .map_err(|_| CodeError::code(Kind::Specialty))
    }
}

impl TryFrom<&Coding> for Specialty {
    type Error = CodeError;

    fn try_from(coding: &Coding) -> Result<Self, CodeError> {
        system::code_in(Kind::Specialty, coding, TRE_R38)?.parse()
    }
}

/// Its code.
impl fmt::Display for Specialty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

text_value!(Specialty, CodeError);

macro_rules! specialties {
    ($($code:literal $name:ident $display:literal;)*) => {
        impl Specialty {
            /// All of them, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            $(
                #[doc = concat!("`", $code, "`: ", $display, ".")]
                pub const $name: Self = Self(&Entry { code: $code, display: $display });
            )*
        }
    };
}

specialties! {
    "SCD01" ORTHOPEDIE_DENTO_FACIALE "Orthopédie dento-faciale (SCD)";
    "SCD02" CHIRURGIE_ORALE_SCD "Chirurgie orale (SCD)";
    "SCD03" MEDECINE_BUCCO_DENTAIRE "Médecine bucco-dentaire (SCD)";
    "SI01" EXERCICE_INFIRMIER_EN_PRATIQUE_AVANCEE_PATHOLOGIES_CHRONIQUES_STABILISEES "Exercice infirmier en pratique avancée pathologies chroniques stabilisées (SI)";
    "SI02" EXERCICE_INFIRMIER_EN_PRATIQUE_AVANCEE_ONCOLOGIE_ET_HEMATO_ONCOLOGIE "Exercice infirmier en pratique avancée oncologie et hémato-oncologie (SI)";
    "SI03" EXERCICE_INFIRMIER_EN_PRATIQUE_AVANCEE_MALADIE_RENALE_CHRONIQUE "Exercice infirmier en pratique avancée maladie rénale chronique (SI)";
    "SI04" EXERCICE_INFIRMIER_EN_PRATIQUE_AVANCEE_SANTE_MENTALE "Exercice infirmier en pratique avancée santé mentale (SI)";
    "SI05" EXERCICE_INFIRMIER_EN_PRATIQUE_AVANCEE_URGENCES "Exercice infirmier en pratique avancée urgences (SI)";
    "SI06" INFIRMIER_DE_BLOC_OPERATOIRE "Infirmier(ère) de bloc opératoire (SI)";
    "SI07" INFIRMIER_ANESTHESISTE "Infirmier(ère) anesthésiste (SI)";
    "SI08" INFIRMIER_PUERICULTEUR "Infirmier(ère) puériculteur(trice)";
    "SM01" ANATOMIE_ET_CYTOLOGIE_PATHOLOGIQUES "Anatomie et Cytologie pathologiques (SM)";
    "SM02" ANESTHESIE_REANIMATION "Anesthésie-réanimation (SM)";
    "SM03" BIOLOGIE_MEDICALE "Biologie médicale (SM)";
    "SM04" CARDIOLOGIE_ET_MALADIES_VASCULAIRES "Cardiologie et Maladies vasculaires (SM)";
    "SM05" CHIRURGIE_GENERALE "Chirurgie générale (SM)";
    "SM06" CHIRURGIE_MAXILLO_FACIALE "Chirurgie maxillo-faciale (SM)";
    "SM07" CHIRURGIE_MAXILLO_FACIALE_ET_STOMATOLOGIE "Chirurgie maxillo-faciale et Stomatologie (SM)";
    "SM08" CHIRURGIE_ORTHOPEDIQUE_ET_TRAUMATOLOGIE "Chirurgie orthopédique et Traumatologie (SM)";
    "SM09" CHIRURGIE_INFANTILE "Chirurgie infantile (SM)";
    "SM10" CHIRURGIE_PLASTIQUE_RECONSTRUCTRICE_ET_ESTHETIQUE "Chirurgie plastique reconstructrice et esthétique (SM)";
    "SM11" CHIRURGIE_THORACIQUE_ET_CARDIO_VASCULAIRE "Chirurgie thoracique et cardio-vasculaire (SM)";
    "SM12" CHIRURGIE_UROLOGIQUE "Chirurgie urologique (SM)";
    "SM13" CHIRURGIE_VASCULAIRE "Chirurgie vasculaire (SM)";
    "SM14" CHIRURGIE_VISCERALE_ET_DIGESTIVE "Chirurgie viscérale et digestive (SM)";
    "SM15" DERMATOLOGIE_ET_VENEREOLOGIE "Dermatologie et Vénéréologie (SM)";
    "SM16" ENDOCRINOLOGIE_ET_METABOLISME "Endocrinologie et Métabolisme (SM)";
    "SM17" GENETIQUE_MEDICALE "Génétique médicale (SM)";
    "SM18" GERIATRIE "Gériatrie (SM)";
    "SM19" GYNECOLOGIE_MEDICALE "Gynécologie médicale (SM)";
    "SM20" GYNECOLOGIE_OBSTETRIQUE "Gynécologie-obstétrique (SM)";
    "SM21" HEMATOLOGIE "Hématologie (SM)";
    "SM22" HEMATOLOGIE_OPTION_MALADIE_DU_SANG "Hématologie, option Maladie du sang (SM)";
    "SM23" HEMATOLOGIE_OPTION_ONCO_HEMATOLOGIE "Hématologie, option Onco-hématologie (SM)";
    "SM24" GASTRO_ENTEROLOGIE_ET_HEPATOLOGIE "Gastro-entérologie et Hépatologie (SM)";
    "SM25" MEDECINE_DU_TRAVAIL "Médecine du travail (SM)";
    "SM26" QUALIFIE_EN_MEDECINE_GENERALE "Qualifié en Médecine générale (SM)";
    "SM27" MEDECINE_INTERNE "Médecine interne (SM)";
    "SM28" MEDECINE_NUCLEAIRE "Médecine nucléaire (SM)";
    "SM29" MEDECINE_PHYSIQUE_ET_DE_READAPTATION "Médecine physique et de réadaptation (SM)";
    "SM30" NEPHROLOGIE "Néphrologie (SM)";
    "SM31" NEURO_CHIRURGIE "Neuro-chirurgie (SM)";
    "SM32" NEUROLOGIE "Neurologie (SM)";
    "SM33" NEURO_PSYCHIATRIE "Neuro-psychiatrie (SM)";
    "SM34" ORL_ET_CHIRURGIE_CERVICO_FACIALE "ORL et Chirurgie cervico-faciale (SM)";
    "SM35" ONCOLOGIE_OPTION_ONCO_HEMATOLOGIE "Oncologie, option Onco-hématologie (SM)";
    "SM36" ONCOLOGIE_OPTION_MEDICALE "Oncologie, option médicale (SM)";
    "SM37" ONCOLOGIE_OPTION_RADIOTHERAPIE "Oncologie, option radiothérapie (SM)";
    "SM38" OPHTALMOLOGIE "Ophtalmologie (SM)";
    "SM39" OTO_RHINO_LARYNGOLOGIE "Oto-rhino-laryngologie (SM)";
    "SM40" PEDIATRIE "Pédiatrie (SM)";
    "SM41" PNEUMOLOGIE "Pneumologie (SM)";
    "SM42" PSYCHIATRIE "Psychiatrie (SM)";
    "SM43" PSYCHIATRIE_OPTION_ENFANT_ET_ADOLESCENT "Psychiatrie, option enfant et adolescent (SM)";
    "SM44" RADIO_DIAGNOSTIC "Radio-diagnostic (SM)";
    "SM45" RADIO_THERAPIE "Radio-thérapie (SM)";
    "SM46" MEDECINE_INTENSIVE_REANIMATION "Médecine intensive-réanimation (SM)";
    "SM47" RECHERCHE_MEDICALE "Recherche médicale (SM)";
    "SM48" RHUMATOLOGIE "Rhumatologie (SM)";
    "SM49" SANTE_PUBLIQUE_ET_MEDECINE_SOCIALE "Santé publique et Médecine sociale (SM)";
    "SM50" STOMATOLOGIE "Stomatologie (SM)";
    "SM51" GYNECO_OBSTETRIQUE_ET_GYNECO_MEDICALE_OPTION_GYNECO_OBSTETRIQUE "Gynéco-obstétrique et Gynéco-médicale, option Gynéco-obstétrique (SM)";
    "SM52" GYNECO_OBSTETRIQUE_ET_GYNECO_MEDICALE_OPTION_GYNECO_MEDICALE "Gynéco-obstétrique et Gynéco-médicale, option Gynéco-médicale (SM)";
    "SM53" SPECIALISTE_EN_MEDECINE_GENERALE "Spécialiste en Médecine générale (SM)";
    "SM54" MEDECINE_GENERALE "Médecine générale (SM)";
    "SM55" RADIO_DIAGNOSTIC_ET_RADIO_THERAPIE "Radio-diagnostic et Radio-thérapie (SM)";
    "SM56" CHIRURGIE_ORALE "Chirurgie orale (SM)";
    "SM57" ALLERGOLOGIE "Allergologie (SM)";
    "SM58" MALADIES_INFECTIEUSES_ET_TROPICALES "Maladies infectieuses et tropicales (SM)";
    "SM59" MEDECINE_D_URGENCE "Médecine d'urgence (SM)";
    "SM60" MEDECINE_LEGALE_ET_EXPERTISES_MEDICALES "Médecine légale et expertises médicales (SM)";
    "SM61" MEDECINE_VASCULAIRE "Médecine vasculaire (SM)";
    "SM62" ENDOCRINOLOGIE_DIABETOLOGIE_NUTRITION "Endocrinologie, diabétologie, nutrition (SM)";
    "SM63" BIOLOGIE_MEDICALE_OPTION_BIOLOGIE_GENERALE "Biologie médicale option biologie générale (SM)";
    "SM64" BIOLOGIE_MEDICALE_OPTION_MEDECINE_MOLECULAIRE_GENETIQUE_ET_PHARMACOLOGIE "Biologie médicale option médecine moléculaire, génétique et pharmacologie (SM)";
    "SM65" BIOLOGIE_MEDICALE_OPTION_HEMATOLOGIE_ET_IMMUNOLOGIE "Biologie médicale option hématologie et immunologie (SM)";
    "SM66" BIOLOGIE_MEDICALE_OPTION_AGENTS_INFECTIEUX "Biologie médicale option agents infectieux (SM)";
    "SM67" BIOLOGIE_MEDICALE_OPTION_BIOLOGIE_DE_LA_REPRODUCTION "Biologie médicale option biologie de la reproduction (SM)";
    "SM68" CHIRURGIE_MAXILLO_FACIALE_REFORME_2017 "Chirurgie maxillo-faciale (réforme 2017) (SM)";
    "SM69" CHIRURGIE_PEDIATRIQUE_OPTION_CHIRURGIE_VISCERALE_PEDIATRIQUE "Chirurgie pédiatrique option chirurgie viscérale pédiatrique (SM)";
    "SM70" CHIRURGIE_PEDIATRIQUE_OPTION_ORTHOPEDIE_PEDIATRIQUE "Chirurgie pédiatrique option orthopédie pédiatrique (SM)";
    "SM71" HEMATOLOGIE_REFORME_2017 "Hématologie (réforme 2017) (SM)";
    "SM72" MEDECINE_INTERNE_ET_IMMUNOLOGIE_CLINIQUE "Médecine interne et immunologie clinique (SM)";
    "SM73" MEDECINE_CARDIOVASCULAIRE "Médecine cardiovasculaire (SM)";
    "SM74" RADIOLOGIE_IMAGERIE_MEDICALE "Radiologie imagerie médicale (SM)";
    "SM75" SANTE_PUBLIQUE "Santé publique (SM)";
    "SM76" ANESTHESIE_REANIMATION_OPTION_ANESTHESIE_PEDIATRIQUE "Anesthésie-réanimation opt anesthésie-pédiatrique (SM)";
    "SM77" CHIRURGIE_MAXILLO_FACIALE_OPTION_ORTHOD_DYSMO_MAX_FAC "Chirurgie maxillo-faciale opt orthod dysmo max-fac (SM)";
    "SM78" CHIRURGIE_VISCERALE_ET_DIGESTIVE_OPTION_ENDO_CHIR "Chirurgie viscérale et digestive opt endo chir (SM)";
    "SM79" MED_CARDIOVASCULAIRE_OPTION_CARD_INTERVENTIONNELLE "Méd cardiovasculaire opt card interventionnelle (SM)";
    "SM80" MED_CARDIOVASCULAIRE_OPTION_IMAGERIE_CARDIO_D_EXPERT "Méd cardiovasculaire opt imagerie cardio d'expert (SM)";
    "SM81" MED_CARDIOVASCULAIRE_OPTION_RYTHMO_INTER_STIMU_CARD "Méd cardiovasculaire opt rythmo inter stimu card (SM)";
    "SM82" MEDECINE_INTENSIVE_REANIMATION_OPTION_REA_PEDIATRIQUE "Médecine intensive-réanimation opt réa pédiatrique (SM)";
    "SM83" NEPHROLOGIE_OPTION_SOINS_INTENSIFS_NEPHROLOGIQUES "Néphrologie option soins intensifs néphrologiques (SM)";
    "SM84" NEUROLOGIE_OPTION_TRAIT_INTERV_ISCHEMIE_CEREB_AIGUE "Neurologie opt trait interv ischémie céréb aigüe (SM)";
    "SM85" OPHTALMOLOGIE_OPTION_CHIR_OPHTALMOPED_STRABOLOGIQUE "Ophtalmologie opt chir ophtalmopéd strabologique (SM)";
    "SM86" ORL_CHIR_CERVICO_FACIALE_OPTION_AUDIOPHONOLOGIE "ORL - chir cervico-faciale opt audiophonologie (SM)";
    "SM87" PEDIATRIE_OPTION_NEONATOLOGIE "Pédiatrie option néonatologie (SM)";
    "SM88" PEDIATRIE_OPTION_NEUROPEDIATRIE "Pédiatrie option neuropédiatrie (SM)";
    "SM89" PEDIATRIE_OPTION_PNEUMOPEDIATRIE "Pédiatrie option pneumopédiatrie (SM)";
    "SM90" PEDIATRIE_OPTION_REANIMATION_PEDIATRIQUE "Pédiatrie option réanimation pédiatrique (SM)";
    "SM91" PNEUMOLOGIE_OPTION_SOINS_INTENSIFS_RESPIRATOIRES "Pneumologie option soins intensifs respiratoires (SM)";
    "SM92" PSYCHIATRIE_OPTION_ENFANT_ET_ADOLESCENT_SM92 "Psychiatrie option enfant et adolescent (SM)";
    "SM93" PSYCHIATRIE_OPTION_PSYCHIATRIE_DE_LA_PERSONNE_AGEE "Psychiatrie option psychiatrie de la personne âgée (SM)";
    "SM94" RADIOLOGIE_ET_IMAGERIE_MEDICALE_OPTION_RADIO_INTER_AV "Radiologie et imagerie médicale opt radio inter av (SM)";
    "SM95" SANTE_PUBLIQUE_OPTION_ADMINISTRATION_DE_LA_SANTE "Santé publique option administration de la santé (SM)";
    "SP01" RADIO_PHARMACIE "Radio-pharmacie (SP)";
    "SP02" HYGIENE "Hygiène (SP)";
    "SP03" PHARMACOVIGILANCE "Pharmacovigilance (SP)";
    "SP04" HEMOVIGILANCE "Hémovigilance (SP)";
}
