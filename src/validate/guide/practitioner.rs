//! Practitioners, and the regulators who book with them.

use super::{
    format,
    rules::{
        phone_format, practitioner_adeli, practitioner_name, practitioner_national_id,
        regulator_email, regulator_id, regulator_name, regulator_source,
    },
    values::{NATIONAL, system, value},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::Practitioner,
    validate::{
        collector::{Collector, Facts},
        fr_core_2::Announced,
        path::Path,
    },
};

pub(super) fn check(
    issues: &mut Collector,
    announced: &mut Announced,
    practitioner: &Practitioner,
    path: &Path<'_>,
) {
    practitioner_national_id::check(issues, practitioner, path);
    practitioner_adeli::check(issues, practitioner, path);
    for (index, identifier) in practitioner.identifier.iter().enumerate() {
        if system(identifier) == Some(NATIONAL) && value(identifier).is_some_and(format::is_adeli) {
            let list = path.item("Practitioner", "identifier", index);
            announced.adeli(issues, &list.member("Identifier", "value"));
        }
    }
    practitioner_name::check(issues, practitioner, path);
    phone_format::check(issues, &practitioner.telecom, "Practitioner", path);
}

pub(super) fn check_regulator(issues: &mut Collector, regulator: &Practitioner, path: &Path<'_>) {
    regulator_name::check(issues, regulator, path);
    regulator_email::check(issues, regulator, path);
    regulator_id::check(issues, regulator, path);
    if regulator.active.as_ref().is_some_and(|active| active.value().is_none()) {
        // extensions without a value satisfy the profile
        let (code, facts) = (IssueCode::MissingElement, Facts::about("active"));
        issues.report_at(code, path, Layer::Guide, Rule::guide(code.as_str()), facts);
    }
    regulator_source::check(issues, regulator, path);
}
