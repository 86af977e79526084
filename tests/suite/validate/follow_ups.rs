//! What is not reported beside its cause.

use fhir_sas::{
    diagnostic::Severity,
    validate::{Layer, Validator},
};

use super::sample;

fn base(name: &str) -> &'static str {
    let (_, text) =
        sample::bases().iter().find(|(base, _)| base.starts_with(name)).expect("a base");
    text
}

/// Codes and paths of the errors.
fn errors(text: &str) -> Vec<(String, String)> {
    let report = Validator::new(Layer::Profile).check(text.as_bytes());
    let issues = report.issues().iter().filter(|issue| issue.code.severity() == Severity::Error);
    issues.map(|issue| (issue.code.to_string(), issue.path.clone())).collect()
}

const SOS: &str =
    "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-sos-bundle-aggregator";

/// An entry that claims another profile is not meant to fill the slice: its faults against the profile of the slice are not reported.
#[test]
fn entries_that_claim_another_profile_are_no_candidates_for_a_slice() {
    let text = base("bundle-ps-un-agenda");
    assert_eq!(errors(text), []);
    let own = "http://sas.fr/fhir/StructureDefinition/BundleAgregateur";
    assert!(text.contains(own), "{text}");
    let claimed = text.replacen(own, SOS, 1);
    let found = errors(&claimed);
    assert!(found.iter().any(|(code, _)| code == "missing-slice"), "{found:#?}");
    assert!(found.iter().all(|(_, path)| path == "Bundle"), "{found:#?}");
    // without claims, or with that of a base, they are, and their faults are reported
    for (claim, other) in [
        ("http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur", "urn:a:b"),
        (
            "http://sas.fr/fhir/StructureDefinition/FrScheduleAgregateur",
            "http://interopsante.org/fhir/StructureDefinition/FrSchedule",
        ),
    ] {
        assert!(claimed.contains(claim), "{claimed}");
        let found = errors(&claimed.replace(claim, other));
        let of_schedule = |(_, path): &(String, String)| {
            path.starts_with("Bundle.entry") && path.contains("actor")
        };
        assert!(found.iter().any(of_schedule), "{other}: {found:#?}");
    }
}

/// `{}` is a fault of the text. It makes no slice missing, and no reference one to what does not conform.
#[test]
fn an_empty_object_makes_no_resource_a_wrong_target() {
    let text = base("bundle-sos-deux-lieux");
    assert_eq!(errors(text), []);
    let at = text.find("\"resourceType\": \"Location\"").map(|at| (at, "\"address\": "));
    let at =
        at.or_else(|| text.find("\"resourceType\":\"Location\"").map(|at| (at, "\"address\":")));
    let (at, member) = at.expect("a location");
    let before = text[..at].rfind('{').expect("its object");
    let spoilt =
        format!("{}{{\"hoursOfOperation\":[{{}}],{}", &text[..before], &text[before + 1..]);
    assert!(spoilt.contains(member));
    let found = errors(&spoilt);
    let [(code, path)] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(code, "empty-object");
    assert!(path.ends_with(".resource.hoursOfOperation[0]"), "{path}");
}

/// A type whose codings fit two slices is one of the first: a system cannot be both.
#[test]
fn an_item_that_fits_two_slices_is_one_of_the_first() {
    let text = r#"{"resourceType":"Organization",
        "meta":{"profile":["http://interopsante.org/fhir/StructureDefinition/FrOrganization"]},"name":"a",
        "type":[{"coding":[
            {"system":"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement","code":"604"},
            {"system":"https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite","code":"SA01"}]}]}"#;
    let found = errors(text);
    let of_system: Vec<_> = found.iter().filter(|(code, _)| code == "wrong-value").collect();
    assert_eq!(of_system.len(), 1, "{found:#?}");
    assert!(found.iter().any(|(code, _)| code == "too-many"), "{found:#?}");
}
