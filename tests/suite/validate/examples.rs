//! The published examples of the guide, three of which break its own rule.

use std::collections::BTreeSet;

use fhir_sas::{
    diagnostic::{IssueCode, Severity},
    validate::{Layer, Validator},
};

use super::super::shared;

/// What the guide's own validation log has too: a text stands where a code is due.
const KNOWN: [(&str, &str); 3] = [
    ("Bundle-ExampleBundlePSIndiv.json", "Bundle.entry[7].resource.specialty[1]"),
    ("Slot-ExampleSlotPSIndiv3.json", "Slot.specialty[1]"),
    ("Slot-ExampleSlotPSIndiv5.json", "Slot.specialty[0]"),
];

#[test]
fn examples_have_the_errors_that_the_guide_reports() {
    let Some(examples) = shared::files("ig/examples") else { return };
    assert_eq!(examples.len(), 45);
    let validator = Validator::new(Layer::Profile);
    let mut found = BTreeSet::new();
    for (name, text) in &examples {
        let report = validator.check(text);
        for issue in report.issues().iter().filter(|issue| issue.severity() >= Severity::Error) {
            assert_eq!(issue.code, IssueCode::CodeRequired, "{name}: {issue}");
            assert!(found.insert((name.clone(), issue.path.clone())), "{name}: {issue} twice");
        }
        let of_this = KNOWN.iter().filter(|(known, _)| known == name).count();
        assert_eq!(report.error_count(), of_this, "{name}");
        assert_eq!(report.is_conformant(), of_this == 0, "{name}");
    }
    let known = KNOWN.map(|(name, path)| (name.to_owned(), path.to_owned()));
    assert_eq!(found, BTreeSet::from(known));

    // it is a rule of `FrCore` that they break; R4 has no such rule
    for (name, text) in &examples {
        let of_this = KNOWN.iter().filter(|(known, _)| known == name).count();
        assert_eq!(Validator::new(Layer::FrCore).check(text).error_count(), of_this, "{name}");
        assert!(Validator::new(Layer::R4).check(text).is_conformant(), "{name}");
    }
}
