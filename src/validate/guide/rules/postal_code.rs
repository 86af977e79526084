//! A post code has five digits.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{FhirString, Location},
    validate::{
        collector::{Collector, Facts},
        guide::format,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::PostalCode,
    flows: UseCase::WITH_SLOTS,
    source: "identifiers and formats; acceptance test validate_location",
    texts: |_| {
        [
            "A post code has five digits; found a text of {length}. Write all of them and nothing \
             else, such as \"01000\".",
            "Un code postal a cinq chiffres ; trouvé : un texte de {length}. Écrivez-les tous et \
             rien d'autre, comme « 01000 ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    location: &Location,
    path: &Path<'_>,
) {
    let address = location.address.as_ref();
    let code = address.and_then(|address| address.postal_code.as_ref()?.value());
    if let Some(code) = code.map(FhirString::as_str).filter(|code| !format::is_post_code(code)) {
        let at = path.member("Location", "address");
        let facts = Facts::default().found(code).personal();
        RULE.report(issues, &at.member("Address", "postalCode"), facts);
    }
}
