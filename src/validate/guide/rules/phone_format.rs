//! Telephone numbers are international: `+33` and nine digits, or the code of an overseas department.

use super::GuideRule;
use crate::{
    UseCase,
    diagnostic::IssueCode,
    r4::{ContactPoint, Primitive},
    validate::{
        collector::{Collector, Facts},
        guide::format,
        path::Path,
    },
};

pub(in crate::validate) const RULE: GuideRule = GuideRule {
    code: IssueCode::PhoneFormat,
    flows: UseCase::WITH_SLOTS,
    source: "identifiers and formats: phones; acceptance test practi_optionnel_group_ps",
    texts: |_| {
        [
            "A telephone number has \"+33\", or \"+262\", \"+590\", \"+594\" or \"+596\" overseas, \
             then 9 digits without the first 0 and without blanks; found {found|nothing}. Write it \
             as in \"+33102030405\".",
            "Un numéro de téléphone a « +33 », ou outre-mer « +262 », « +590 », « +594 » ou « +596 \
             », puis 9 chiffres sans le premier 0 et sans blanc ; trouvé : {found|rien}. \
             Écrivez-le comme « +33102030405 ».",
        ]
    },
};

pub(in crate::validate::guide) fn check(
    issues: &mut Collector,
    telecom: &[ContactPoint],
    owner: &'static str,
    path: &Path<'_>,
) {
    for (index, contact) in telecom.iter().enumerate() {
        let system = contact.system.as_ref().and_then(Primitive::value);
        let dialled = system.is_some_and(|system| matches!(system.as_str(), "phone" | "sms"));
        let Some(number) = contact.value.as_ref().and_then(Primitive::value) else { continue };
        if dialled && !format::is_phone(number.as_str()) {
            let list = path.item(owner, "telecom", index);
            let facts = Facts::default().found(number.as_str()).personal();
            RULE.report(issues, &list.member("ContactPoint", "value"), facts);
        }
    }
}
