//! A structure is known by FINESS, SIRET or RPPS rang; by ADELI rang with a warning.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    validate::{
        collector::{Collector, Facts},
        guide::{format, format::Structure},
        path::Path,
    },
};

// a message does not quote what was found: it may show where somebody is
pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::StructureId,
    flows: UseCase::WITH_SLOTS,
    source: "identifiers and formats: IDNST; acceptance tests practi_optionnel_group_ps, validate_cpts_id",
    texts: |_| {
        [
            "The national id of a structure is 1 and the 9 digits of the FINESS number, else 3 and \
             the 14 digits of the SIRET number, else 4 and the 14 digits of the RPPS rang; found a \
             text of {length}. Write the number with that first digit, such as \"1950047225\".",
            "L'identifiant national d'une structure est 1 et les 9 chiffres du numéro FINESS, \
             sinon 3 et les 14 chiffres du SIRET, sinon 4 et les 14 chiffres du RPPS rang ; trouvé \
             : un texte de {length}. Écrivez le numéro avec ce premier chiffre, comme « 1950047225 \
             ».",
        ]
    },
};

pub(in crate::validate) const ADELI: GuideRule = GuideRule {
    code: IssueCode::StructureIdAdeli,
    flows: UseCase::WITH_SLOTS,
    source: "I26: the FAQ allows it, the acceptance tests refuse it",
    texts: |_| {
        [
            "The guide allows a structure to be named by its ADELI rang, which starts with 0, but \
             the acceptance tests do not; found a text of {length}. Where there is one, write the \
             FINESS number after a 1, such as \"1950047225\", or the SIRET number after a 3.",
            "Le guide permet de nommer une structure par son ADELI rang, qui commence par 0, mais \
             pas les tests de recette ; trouvé : un texte de {length}. S'il existe, écrivez le \
             numéro FINESS après un 1, comme « 1950047225 », ou le SIRET après un 3.",
        ]
    },
};

/// Of the national id of a structure; the path is that of the identifier.
pub(in crate::validate::guide) fn check(issues: &mut Collector, id: &str, path: &Path<'_>) {
    let rule = match format::structure(id) {
        Structure::Good => return,
        Structure::Adeli => &ADELI,
        Structure::Bad => &RULE,
    };
    // a number after a 4 or a 0 is that of a person
    let facts = Facts::default().found(id).personal();
    rule.report(issues, &path.member("Identifier", "value"), facts);
}
