//! The editions of the guide: what each demands, and what a check against all of them reports.

use std::{collections::BTreeSet, fs, path::Path};

use fhir_sas::{
    UseCase,
    diagnostic::{Issue, IssueCode, Lang},
    r4::{OperationOutcome, Primitive},
    validate::{Edition, Layer, Report, Validator},
};
use serde_json::{Value, json};

const SAS: &str = "http://sas.fr/fhir/StructureDefinition";
const IG: &str = "https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition";
const NUMBERS: &str = "http://interopsante.org/fhir/CodeSystem/fr-v2-0203";
const PLACES: &str = "http://interopsante.org/fhir/CodeSystem/fr-location-identifier-type";
const LATER: &str = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";

fn check(edition: Edition, resource: &Value) -> Report {
    Validator::new(Layer::Profile).edition(edition).check(resource.to_string().as_bytes())
}

fn check_all(resource: &Value) -> Report {
    Validator::new(Layer::Profile).all_editions().check(resource.to_string().as_bytes())
}

/// The editions that do not accept a resource, by a check against each; a check against all of them agrees.
fn refused_by(resource: &Value) -> Vec<Edition> {
    let refused: Vec<_> = Edition::ALL
        .iter()
        .copied()
        .filter(|edition| !check(*edition, resource).is_conformant())
        .collect();
    let all = check_all(resource);
    let errors = all
        .issues()
        .iter()
        .filter(|issue| issue.severity() >= fhir_sas::diagnostic::Severity::Error);
    let named: BTreeSet<_> = errors.flat_map(Issue::editions).collect();
    assert!(named.iter().eq(&refused), "{all}");
    refused
}

#[test]
fn editions_are_those_of_the_folders() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/editions");
    let mut names: BTreeSet<_> = fs::read_dir(root)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.insert("current".to_owned());
    let known: BTreeSet<_> = Edition::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(known, names);
    assert!(Edition::ALL.is_sorted());
    for edition in Edition::ALL {
        assert_eq!(edition.as_str().parse(), Ok(*edition));
        assert!(!edition.description().is_empty());
    }
    let why = "1.3.0".parse::<Edition>().expect_err("no such edition");
    assert_eq!(
        why.to_string(),
        "not an edition of the guide: expected one of 1.1.0, 1.2.0, current, next"
    );
    assert_eq!(Edition::default(), Edition::Current);
}

fn cpts(codings: &[&str]) -> Value {
    let codings: Vec<_> =
        codings.iter().map(|system| json!({"system": system, "code": "IDNST"})).collect();
    json!({
        "resourceType": "Organization",
        "meta": {"profile": [format!("{IG}/sas-cpts-organization-aggregator")]},
        "identifier": [{"type": {"coding": codings}, "system": "urn:oid:1.2.250.1.71.4.2.2", "value": "1750000001"}],
        "name": "CPTS"
    })
}

#[test]
fn the_type_of_a_cpts_number_is_that_of_its_edition() {
    let older = [Edition::V1_1_0];
    let later = [Edition::V1_2_0, Edition::Current, Edition::Next];
    assert_eq!(refused_by(&cpts(&[PLACES])), later);
    assert_eq!(refused_by(&cpts(&[LATER])), older);
    assert_eq!(refused_by(&cpts(&[LATER, PLACES])), []);
    // the same rule demands one code here and another one there
    let report = check_all(&cpts(&["http://example.org/codes"]));
    let at = "Organization.identifier[0].type";
    let mismatches: Vec<_> = report.issues().iter().filter(|issue| issue.path == at).collect();
    let editions: Vec<Vec<_>> = mismatches.iter().map(|issue| issue.editions().collect()).collect();
    assert!(editions.contains(&older.to_vec()) && editions.contains(&later.to_vec()), "{report}");
    let text = report.explain(Lang::En);
    assert!(
        text.contains(" Editions: 1.1.0.") && text.contains(" Editions: 1.2.0, current, next.")
    );
}

fn appointment(profile: &str, status: &str, participant: &str) -> Value {
    let id = json!({"type": {"coding": [{"system": NUMBERS, "code": "IDNPS"}]}, "system": "urn:oid:1.2.250.1.71.4.2.1", "value": "810100000001"});
    json!({
        "resourceType": "Appointment",
        "meta": {"profile": [profile]},
        "extension": [{
            "url": "http://interopsante.org/fhir/StructureDefinition/FrAppointmentOperator",
            "valueReference": {"identifier": {"type": {"coding": [{"system": NUMBERS, "code": "INTRN"}]}, "system": "urn:oid:1.2.250.1.213.3.6", "value": "1"}}
        }],
        "identifier": [{"system": "https://agenda.example.fr", "value": "1"}],
        "status": status,
        "start": "2026-03-02T09:00:00.000+01:00", "end": "2026-03-02T09:15:00.000+01:00",
        "participant": [{"actor": {"identifier": id}, "status": participant}]
    })
}

#[test]
fn the_status_of_a_participant_is_that_of_its_edition() {
    let ps = format!("{SAS}/FrAppointmentSAS");
    let sos = format!("{IG}/sas-sos-appointment");
    assert_eq!(refused_by(&appointment(&ps, "booked", "accepted")), []);
    assert_eq!(refused_by(&appointment(&sos, "booked", "accepted")), []);
    assert_eq!(
        refused_by(&appointment(&ps, "pending", "needs-action")),
        [Edition::V1_1_0, Edition::V1_2_0]
    );
    assert_eq!(refused_by(&appointment(&sos, "pending", "needs-action")), []);
    assert_eq!(refused_by(&appointment(&sos, "pending", "declined")), Edition::ALL);
}

#[test]
fn five_statuses_are_those_of_the_next_edition() {
    for profile in [format!("{SAS}/FrAppointmentSAS"), format!("{IG}/sas-sos-appointment")] {
        for status in ["booked", "cancelled", "noshow", "fulfilled", "pending"] {
            assert_eq!(refused_by(&appointment(&profile, status, "accepted")), []);
        }
        for status in ["proposed", "arrived", "entered-in-error", "checked-in", "waitlist"] {
            assert_eq!(refused_by(&appointment(&profile, status, "accepted")), [Edition::Next]);
        }
    }
}

#[test]
fn only_the_next_edition_has_the_place_de_marche() {
    let profile = format!("{IG}/sas-pdm-appointment");
    let right = appointment(&profile, "pending", "needs-action");
    assert_eq!(check(Edition::Next, &right).issues(), []);
    let wrong = appointment(&profile, "arrived", "declined");
    let paths: Vec<_> =
        check(Edition::Next, &wrong).into_iter().map(|issue| (issue.code, issue.path)).collect();
    let of = |path: &str| (IssueCode::CodeNotAllowed, path.to_owned());
    assert_eq!(paths, [of("Appointment.participant[0].status"), of("Appointment.status")]);
    let report = check_all(&wrong);
    let unknown = &report.issues()[0];
    assert_eq!(unknown.code, IssueCode::UnknownProfile);
    assert!(unknown.editions().eq([Edition::V1_1_0]), "{report}");
    assert!(
        unknown.message(Lang::En).contains("(1.1.0)")
            && unknown.message(Lang::Fr).contains("(1.1.0)")
    );
    // of a validator that is to check it, whatever the resource claims
    let mut bare = wrong;
    bare["meta"] = json!({"versionId": "1"});
    let validator = |edition: Edition| {
        let validator =
            Validator::new(Layer::Profile).edition(edition).profile("FrAppointmentSASPDM");
        validator.expect("an edition has it").check(bare.to_string().as_bytes())
    };
    assert!(!validator(Edition::Next).is_conformant());
    let report = validator(Edition::Current);
    assert_eq!(report.issues()[0].code, IssueCode::UnknownProfile, "{report}");
}

/// It is checked where it is requested, by edition and use case; other editions report that they do not have it.
#[test]
fn the_place_de_marche_is_checked_on_request() {
    let profile = format!("{IG}/sas-pdm-appointment");
    let mut booking = appointment(&profile, "pending", "needs-action");
    booking["created"] = json!("2026-03-02T08:10:00+01:00");
    let guide = |edition: Edition| Validator::new(Layer::Guide).edition(edition);
    // what `FrCore` 2 will have otherwise is reported of everything in the next edition
    let codes = |report: Report| -> Vec<_> {
        let today = report.into_iter().filter(|issue| issue.code != IssueCode::FrCore2);
        today.map(|issue| (issue.code, issue.path)).collect()
    };
    let text = booking.to_string();
    assert_eq!(codes(guide(Edition::Next).check(text.as_bytes())), []);
    let pdm = guide(Edition::Next).use_case(UseCase::Pdm);
    assert_eq!(codes(pdm.check(text.as_bytes())), []);
    // nothing shows a use case that the edition does not have
    let found = codes(guide(Edition::Current).check(text.as_bytes()));
    let unknown = (IssueCode::UnknownProfile, "Appointment.meta.profile[0]".to_owned());
    assert_eq!(found, [(IssueCode::FlowUnknown, "Appointment".to_owned()), unknown.clone()]);
    let current = guide(Edition::Current).use_case(UseCase::Pdm);
    assert_eq!(codes(current.check(text.as_bytes())), [unknown]);
    // a booking that claims nothing, with the use case from the caller
    booking["meta"] = json!({"versionId": "1"});
    let bare = booking.to_string();
    let report = guide(Edition::Current).use_case(UseCase::Pdm).check(bare.as_bytes());
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!((issue.code, issue.path.as_str()), (IssueCode::UnknownProfile, "Appointment"));
    assert!(issue.message(Lang::En).contains("check against next"), "{report}");
    assert!(issue.message(Lang::Fr).contains("vérifiez avec next"), "{report}");
    booking["status"] = json!("arrived");
    let found = codes(pdm.check(booking.to_string().as_bytes()));
    assert_eq!(found, [(IssueCode::CodeNotAllowed, "Appointment.status".to_owned())]);
    // of all editions one has it
    let all = Validator::new(Layer::Guide).all_editions().use_case(UseCase::Pdm);
    let all = all.check(bare.as_bytes());
    let unknown = all.issues().iter().filter(|issue| issue.code == IssueCode::UnknownProfile);
    let lacking: Vec<_> = unknown.flat_map(Issue::editions).collect();
    assert_eq!(lacking, [Edition::V1_1_0, Edition::V1_2_0, Edition::Current], "{all}");
}

/// The next edition knows `pending` in every use case.
#[test]
fn any_booking_may_be_pending_in_the_next_edition() {
    let profile = format!("{SAS}/FrAppointmentSAS");
    let booking = appointment(&profile, "pending", "accepted").to_string();
    let report = Validator::new(Layer::Guide).all_editions().check(booking.as_bytes());
    let of_status: Vec<_> =
        report.issues().iter().filter(|one| one.code == IssueCode::AppointmentStatus).collect();
    let [issue] = of_status[..] else { panic!("{report}") };
    assert!(issue.editions().eq([Edition::V1_1_0, Edition::V1_2_0, Edition::Current]), "{report}");
}

#[test]
fn versions_of_profiles_are_those_of_the_edition() {
    let of =
        |version: &str| appointment(&format!("{SAS}/FrAppointmentSAS|{version}"), "booked", "x");
    let codes = |edition: Edition, version: &str| -> Vec<_> {
        check(edition, &of(version)).into_iter().map(|issue| issue.code).collect()
    };
    assert!(codes(Edition::V1_1_0, "1.2.0").contains(&IssueCode::UnknownProfile));
    assert!(!codes(Edition::V1_1_0, "1.1.0").contains(&IssueCode::UnknownProfile));
    assert!(codes(Edition::Current, "1.1.0").contains(&IssueCode::UnknownProfile));
    assert!(!codes(Edition::Current, "1.2.0").contains(&IssueCode::UnknownProfile));
}

#[test]
fn reports_name_the_editions() {
    let resource = appointment(&format!("{SAS}/FrAppointmentSAS"), "pending", "needs-action");
    let tags = |outcome: &OperationOutcome| -> Vec<String> {
        let meta = outcome.meta.as_ref();
        let tags = meta.map_or(&[][..], |meta| &meta.tag).iter();
        let code = |tag: &fhir_sas::r4::Coding| {
            tag.code.as_ref().and_then(Primitive::value).expect("a code").to_string()
        };
        tags.map(code).collect()
    };
    let one = check(Edition::V1_1_0, &resource);
    assert_eq!(one.editions(), [Edition::V1_1_0]);
    assert_eq!(tags(&one.outcome(Lang::Fr)), ["1.1.0"]);
    assert_eq!(one.demanded_by(&one.issues()[0]), None);
    let all = check_all(&resource);
    assert_eq!(all.editions(), Edition::ALL);
    assert_eq!(tags(&all.outcome(Lang::En)), ["1.1.0", "1.2.0", "current", "next"]);
    let outcome = all.outcome(Lang::En);
    let diagnostics = outcome.issue[0].diagnostics.as_ref().and_then(Primitive::value);
    assert!(diagnostics.expect("a text").as_str().ends_with("; editions 1.1.0, 1.2.0"));
    // what R4 demands is the same in every edition
    let r4 = Validator::new(Layer::R4).all_editions().check(b"{\"resourceType\": \"Slot\"}");
    assert!(r4.editions().is_empty() && tags(&r4.outcome(Lang::En)).is_empty());
    assert_eq!(r4.issues().len(), r4.issue_count());
    // what a reader reports is an issue of each, and counted once
    let text = b"{\"resourceType\": \"Slot\", \"status\": null}";
    let all = Validator::new(Layer::Guide).all_editions().check(text);
    let one = Validator::new(Layer::Guide).check(text);
    assert_eq!((all.issue_count(), all.error_count()), (one.issue_count(), one.error_count()));
    for issue in &all.issues()[..1] {
        assert!(issue.editions().eq(Edition::ALL.iter().copied()));
    }
}

#[test]
fn counts_of_all_editions_add_up_within_a_limit() {
    let resource = appointment(&format!("{SAS}/FrAppointmentSAS"), "arrived", "declined");
    let text = resource.to_string();
    for limit in 0..5 {
        let validator = Validator::new(Layer::Guide).all_editions().max_issues(limit);
        let report = validator.check(text.as_bytes());
        assert!(report.issues().len() <= limit);
        assert!(report.issue_count() >= 2 && !report.is_conformant());
        assert!(!validator.is_valid(&json_value(&text)));
    }
    let first = Validator::new(Layer::Profile).all_editions().first(&json_value(&text));
    assert!(first.expect("an error").editions().eq([Edition::V1_1_0]));
}

fn json_value(text: &str) -> fhir_sas::r4::Resource {
    fhir_sas::r4::read(text.as_bytes()).expect("JSON").value
}
