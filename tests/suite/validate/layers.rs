//! Each layer demands what the one before it demands, and reports which one demands it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fhir_sas::{
    diagnostic::{Issue, IssueCode, Rule, Severity},
    validate::{Layer, Report, Validator},
};

use super::sample;

/// The profiles that the crate knows, and their layers, as in their own files.
fn profiles() -> BTreeMap<String, Layer> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles");
    let mut known = BTreeMap::new();
    for (folder, layer) in [("fr-core", Layer::FrCore), ("sas", Layer::Profile)] {
        for entry in fs::read_dir(root.join(folder)).expect("a folder") {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("UTF-8");
            let table: toml::Table = text.parse().expect("TOML");
            let url = table["url"].as_str().expect("an address").to_owned();
            assert_eq!(known.insert(url, layer), None);
        }
    }
    assert!(known.len() >= 40, "{}", known.len());
    known
}

/// The layers that definitions make, from the most tolerant one to the most demanding one.
const LAYERS: [Layer; 3] = [Layer::R4, Layer::FrCore, Layer::Profile];

type Errors = BTreeSet<(IssueCode, String)>;

fn errors(report: &Report) -> Errors {
    let errors = report.issues().iter().filter(|issue| issue.severity() >= Severity::Error);
    errors.map(|issue| (issue.code, issue.path.clone())).collect()
}

#[test]
fn each_layer_includes_the_one_before_it_and_issues_name_their_layer() {
    let known = profiles();
    let mut seen: BTreeMap<Layer, usize> = BTreeMap::new();
    let mut named = BTreeSet::new();
    let mut grown = 0;
    for (name, text) in sample::texts() {
        let mut below: Option<Errors> = None;
        for layer in LAYERS {
            let report = Validator::new(layer).check(text.as_bytes());
            for issue in report.issues() {
                assert!(issue.layer <= layer, "{name} at {layer}: {issue}");
                assert_rule(name, issue, &known);
                *seen.entry(issue.layer).or_default() += 1;
                named.extend(issue.rule().map(Rule::canonical));
            }
            let above = errors(&report);
            if let Some(below) = &below {
                assert_holds(name, layer, below, &above);
                grown += usize::from(above.len() > below.len());
            }
            below = Some(above);
        }
    }
    assert!(grown > 400, "{grown} times a layer reported more than the one before it");
    for (layer, floor) in LAYERS.into_iter().zip([5000, 150, 400]) {
        assert!(seen[&layer] > floor, "{seen:?}");
    }
    let profiles = known.keys().filter(|url| named.contains(*url)).count();
    assert!(profiles > 20, "rules of {profiles} profiles were broken");
}

fn assert_holds(name: &str, layer: Layer, below: &Errors, above: &Errors) {
    let lost = below.difference(above).filter(|(code, path)| {
        // a code that the profile does not allow need not be reported as unknown too
        let reported = *code == IssueCode::UnknownCode
            && above.contains(&(IssueCode::CodeNotAllowed, path.clone()));
        !reported
    });
    let lost: Vec<_> = lost.collect();
    assert!(lost.is_empty(), "{name}: {lost:?} are no errors at {layer}: {above:#?}");
    assert!(below.is_empty() || !above.is_empty(), "{name}: all faults vanish at {layer}");
}

fn assert_rule(name: &str, issue: &Issue, known: &BTreeMap<String, Layer>) {
    let Some(rule) = issue.rule() else {
        // what R4 advises against is an error from the layer of profiles on
        let advised = [IssueCode::BlankContent, IssueCode::NotInXml].contains(&issue.code);
        let layer = if advised { Layer::Profile } else { Layer::R4 };
        assert_eq!(issue.layer, layer, "{name}: {issue}: the reader knows R4 alone");
        return;
    };
    let canonical = rule.canonical();
    assert_eq!(rule.to_string(), format!("{canonical}#{}", rule.element()), "{name}");
    if let Some(definition) = canonical.strip_prefix("http://hl7.org/fhir/StructureDefinition/") {
        assert_eq!(issue.layer, Layer::R4, "{name}: {issue}: {rule}");
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        assert!(!definition.is_empty() && definition.bytes().all(plain), "{name}: {rule}");
        return;
    }
    // a constraint that a profile repeats is of the layer of the profile that had it first
    let of = known.get(&canonical);
    assert!(of.is_some_and(|of| issue.layer <= *of), "{name}: {issue}: {rule}");
    assert!(issue.layer > Layer::R4, "{name}: {issue}: {rule}");
}

/// What claims a profile of the guide is at `FrCore` checked against the profile that this one is made from.
#[test]
fn a_claim_counts_for_the_base_of_the_profile_too() {
    let slot = |claim: &str, specialty: &str, status: &str| {
        format!(
            r#"{{"resourceType":"Slot","meta":{{"profile":["{claim}"]}},"specialty":[{specialty}],"schedule":{{"reference":"Schedule/1"}},"status":"{status}","start":"2024-06-12T16:40:00Z","end":"2024-06-12T17:40:00Z"}}"#
        )
    };
    let core = "http://interopsante.org/fhir/StructureDefinition/FrSlot";
    let guide = "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur";
    let wrong = r#"{"text":"médecin"}"#;
    for claim in [core, guide] {
        let report = Validator::new(Layer::FrCore).check(slot(claim, wrong, "busy").as_bytes());
        let [issue] = report.issues() else { panic!("{claim}: {report:#?}") };
        assert_eq!((issue.code, &*issue.path), (IssueCode::CodeRequired, "Slot.specialty[0]"));
        assert_eq!(issue.layer, Layer::FrCore);
        let rule = issue.rule().expect("a rule");
        assert_eq!(
            (rule.canonical(), rule.element()),
            (core.to_owned(), "Slot.specialty".to_owned())
        );
        assert_eq!(rule.to_string(), format!("{core}#Slot.specialty"));
    }
    // which the profile alone demands
    let right = r#"{"coding":[{"system":"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale","code":"SM26"}]}"#;
    let text = slot(guide, right, "busy");
    assert!(Validator::new(Layer::FrCore).check(text.as_bytes()).is_conformant());
    let report = Validator::new(Layer::Profile).check(text.as_bytes());
    assert!(!report.is_conformant());
    for issue in report.issues().iter().filter(|issue| issue.severity() >= Severity::Error) {
        assert_eq!(issue.layer, Layer::Profile, "{issue}");
        assert_eq!(issue.rule().map(Rule::canonical).as_deref(), Some(guide));
    }
    // at R4 a claim counts for nothing
    assert!(
        Validator::new(Layer::R4).check(slot(guide, wrong, "busy").as_bytes()).issues().is_empty()
    );
}
