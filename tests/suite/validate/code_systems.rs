//! Codes of the code systems that R4 publishes, wherever a coding stands and whatever the binding.

use fhir_sas::{
    diagnostic::IssueCode,
    validate::{Layer, Validator},
};

/// The codes of the issues of a coding, in a resource with a type and in one that is kept as JSON.
fn issues(system: &str, code: &str) -> Vec<String> {
    let coding = format!(r#"[{{"coding":[{{"system":"{system}","code":"{code}"}}]}}]"#);
    let of = |text: String| -> Vec<_> {
        let report = Validator::new(Layer::R4).check(text.as_bytes());
        report.issues().iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect()
    };
    let typed = of(format!(r#"{{"resourceType":"Location","type":{coding}}}"#));
    let raw = of(format!(
        r#"{{"resourceType":"Group","type":"person","actual":true,"characteristic":[{{"code":{}}}]}}"#,
        &coding[1..coding.len() - 1]
    ));
    assert_eq!(
        typed.len(),
        raw.iter().filter(|issue| issue.starts_with("unknown-code")).count(),
        "{typed:?} {raw:?}"
    );
    typed
}

#[test]
fn a_code_must_be_one_of_its_system() {
    const THO: &str = "http://terminology.hl7.org/CodeSystem";
    for (system, right, wrong) in [
        ("http://hl7.org/fhir/quality-type", "snp", "null"),
        (&*format!("{THO}/v2-0653"), "1", "fr"),
        (&format!("{THO}/v2-0373"), "ACID", "604"),
        (&format!("{THO}/composite-measure-scoring"), "linear", "zz"),
        (&format!("{THO}/v3-EncounterAdmissionSource"), "E", "e"),
        (&format!("{THO}/v3-Race"), "1002-5", "1002-6"),
        ("http://dicom.nema.org/resources/ontology/DCM", "110100", "1101000"),
        // a version behind the address
        (&format!("{THO}/endpoint-payload-type|1.0"), "any", "x"),
    ] {
        assert_eq!(issues(system, right), Vec::<String>::new(), "{system}#{right}");
        assert_eq!(
            issues(system, wrong),
            ["unknown-code Location.type[0].coding[0]"],
            "{system}#{wrong}"
        );
    }
    // R4 does not declare the tables of v2 case-sensitive
    assert!(issues(&format!("{THO}/v2-0373"), "acid").is_empty());
    // a fragment, a system of which R4 has no codes, and one that it does not know
    for system in [
        &*format!("{THO}/insurance-plan-type"),
        "http://snomed.info/sct",
        "https://x.example/codes",
    ] {
        assert!(issues(system, "no such code").is_empty(), "{system}");
    }
}

/// That a code is required does not depend on whether the codes of the value set are known.
#[test]
fn a_required_code_is_a_code() {
    let extended = r#"{"extension":[{"url":"urn:a:b","valueCode":"a"}]}"#;
    let errors = |text: &str| -> Vec<_> {
        let report = Validator::new(Layer::R4).check(text.as_bytes());
        report.issues().iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect()
    };
    for (text, expected) in [
        (
            format!(r#"{{"resourceType":"Binary","_contentType":{extended}}}"#),
            &["code-required Binary.contentType"][..],
        ),
        (
            format!(r#"{{"resourceType":"Binary","contentType":"a/b","_contentType":{extended}}}"#),
            &[],
        ),
        (
            format!(
                r#"{{"resourceType":"Subscription","status":"off","reason":"a","criteria":"a","channel":{{"type":"email","_payload":{extended}}}}}"#
            ),
            &["code-required Subscription.channel.payload"],
        ),
    ] {
        assert_eq!(errors(&text), expected, "{text}");
    }
}

/// R4 states in prose what `content` means: a supplement names what it supplements and leaves to it whether case matters, and a code
/// system without content has no concepts.
#[test]
fn content_states_what_a_code_system_has() {
    let errors = |members: &str| -> Vec<_> {
        let text = format!(r#"{{"resourceType":"CodeSystem","status":"draft",{members}}}"#);
        let report = Validator::new(Layer::R4).check(text.as_bytes());
        let issues = report.issues().iter().filter(|issue| issue.code != IssueCode::NotChecked);
        issues.map(|issue| format!("{} {}", issue.code, issue.path)).collect()
    };
    let concept = r#""concept":[{"code":"a"}]"#;
    let supplements = r#""supplements":"http://a.example/b""#;
    for (members, expected) in [
        (format!(r#""content":"complete",{concept}"#), &[][..]),
        (format!(r#""content":"supplement",{supplements},{concept}"#), &[]),
        (r#""content":"not-present","caseSensitive":true"#.to_owned(), &[]),
        (format!(r#""content":"not-present",{concept}"#), &["too-many CodeSystem.concept[0]"]),
        (r#""content":"supplement""#.to_owned(), &["missing-element CodeSystem"]),
        (format!(r#""content":"complete",{supplements}"#), &["wrong-value CodeSystem.content"]),
        (
            format!(r#""content":"supplement",{supplements},"caseSensitive":false"#),
            &["too-many CodeSystem.caseSensitive"],
        ),
    ] {
        assert_eq!(errors(&members), expected, "{members}");
    }
}
