//! Resources of types that are kept as JSON: contained, as entries of a bundle, and on their own.

use std::fmt::Write as _;

use fhir_sas::{
    diagnostic::{IssueCode, Severity},
    r4::{self, Bundle, Resource},
    validate::{Layer, Validator},
};

/// Code and path of each issue.
fn reported(text: &str) -> Vec<String> {
    let report = Validator::new(Layer::Profile).check(text.as_bytes());
    report.issues().iter().map(|issue| format!("{} {}", issue.code, issue.path)).collect()
}

/// The same of a patient with some members.
fn of_patient(members: &str) -> Vec<String> {
    let patient = format!(r#"{{"resourceType":"Patient",{members}}}"#);
    let alone = reported(&patient);
    // where it stands makes no difference to what is reported
    let bundle = reported(&format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"fullUrl":"urn:uuid:2b32bba7-43ab-4a5c-9b9c-3a3b8b4b6a01","resource":{patient}}}]}}"#
    ));
    let prefix = "Bundle.entry[0].resource";
    let as_alone: Vec<_> =
        bundle.iter().map(|reported| reported.replace(prefix, "Patient")).collect();
    assert_eq!(as_alone, alone, "{members}");
    alone
}

#[test]
fn a_whole_patient_is_valid() {
    let members = r##""id":"p","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/Patient"]},
        "text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"#n\">x</a></div>"},
        "language":"fr-FR","identifier":[{"system":"urn:oid:1.2.250.1.213.1.4.8","value":"1"}],"active":true,
        "name":[{"id":"n","family":"Petit","given":["Zoé"]}],"telecom":[{"system":"phone","value":"0102030405"}],
        "gender":"female","birthDate":"1950-01","_birthDate":{"extension":[{"url":
        "http://hl7.org/fhir/StructureDefinition/patient-birthTime","valueDateTime":"1950-01-02T03:04:05Z"}]},
        "deceasedBoolean":false,"multipleBirthInteger":2,"contact":[{"id":"c","name":{"text":"Paul"},"gender":"male"}],
        "communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"fr"}]},"preferred":true}],
        "generalPractitioner":[{"reference":"https://a.example/Practitioner/1"}],
        "link":[{"other":{"reference":"https://a.example/Patient/2"},"type":"seealso"}]"##;
    assert_eq!(of_patient(members), [""; 0]);
}

#[test]
fn faults_of_a_patient() {
    let mut wrong = Vec::new();
    for (members, expected) in [
        (r#""inconnu":1"#, "unknown-member Patient.inconnu"),
        (r#""_name":{"id":"a"}"#, "unknown-member Patient._name"),
        (r#""name":{"family":"a"}"#, "wrong-shape Patient.name"),
        (r#""name":"a""#, "wrong-shape Patient.name"),
        (r#""name":["a"]"#, "wrong-shape Patient.name[0]"),
        (r#""name":[]"#, "empty-array Patient.name"),
        (r#""name":[null]"#, "null Patient.name[0]"),
        (r#""name":null"#, "null Patient.name"),
        (r#""name":[{}]"#, "empty-object Patient.name[0]"),
        (r#""name":[{"family":1}]"#, "wrong-shape Patient.name[0].family"),
        (r#""name":[{"inconnu":1,"family":"a"}]"#, "unknown-member Patient.name[0].inconnu"),
        (r#""name":[{"use":"x","family":"a"}]"#, "code-not-allowed Patient.name[0].use"),
        (
            r#""name":[{"family":"a","period":{"start":"2024","end":"2023"}}]"#,
            "broken-invariant Patient.name[0].period",
        ),
        (r#""maritalStatus":[{"text":"a"}]"#, "wrong-shape Patient.maritalStatus"),
        (
            r#""maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"x"}]}"#,
            "unknown-code Patient.maritalStatus.coding[0]",
        ),
        (r#""active":"true""#, "wrong-shape Patient.active"),
        (r#""multipleBirthInteger":1.5"#, "bad-primitive Patient.multipleBirth.ofType(integer)"),
        (r#""birthDate":"1950-x""#, "bad-primitive Patient.birthDate"),
        (r#""birthDate":"""#, "empty-string Patient.birthDate"),
        (r#""birthDate":null"#, "null Patient.birthDate"),
        (r#""_birthDate":{"id":"a"}"#, "empty-element Patient.birthDate"),
        (r#""_birthDate":[{"id":"a"}]"#, "wrong-shape Patient.birthDate"),
        (
            r#""birthDate":"1950","_birthDate":{"inconnu":1,"id":"a"}"#,
            "unknown-member Patient.birthDate.inconnu",
        ),
        (
            r#""_birthDate":{"extension":[{"url":"x","valueCode":"a"}]}"#,
            "extension-address Patient.birthDate.extension[0]",
        ),
        (r#""gender":"FEMALE""#, "code-not-allowed Patient.gender"),
        (
            r#""_gender":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}"#,
            "code-required Patient.gender",
        ),
        (
            r#""deceasedBoolean":true,"deceasedDateTime":"2024""#,
            "second-choice Patient.deceased.ofType(dateTime)",
        ),
        (r#""deceasedString":"a""#, "unknown-member Patient.deceasedString"),
        (r#""active":true,"active":false"#, "duplicate-member Patient.active"),
        (r#""contact":[{"gender":"male"}]"#, "broken-invariant Patient.contact[0]"),
        (r#""contact":[{"id":"a"}]"#, "broken-invariant Patient.contact[0]"),
        (
            r#""contact":[{"id":"a","name":{"id":"a","text":"b"}}]"#,
            "duplicate-id Patient.contact[0]",
        ),
        (r#""contact":["a"]"#, "wrong-shape Patient.contact[0]"),
        (
            r#""contact":[{"name":{"text":"a"},"display":1}]"#,
            "unknown-member Patient.contact[0].display",
        ),
        (r#""communication":[{"preferred":true}]"#, "missing-element Patient.communication[0]"),
        (
            r#""link":[{"type":"seealso","other":{"reference":"a b"}}]"#,
            "bad-reference Patient.link[0].other",
        ),
        (
            r##""managingOrganization":{"reference":"#o"}"##,
            "unresolved-reference Patient.managingOrganization",
        ),
        (
            r#""managingOrganization":{"type":"Slot","reference":"https://a.example/Slot/1"}"#,
            "reference-type Patient.managingOrganization",
        ),
        (r#""language":"no language""#, "unknown-code Patient.language"),
        (r#""id":"a b""#, "bad-primitive Patient.id"),
        (r#""implicitRules":"a b""#, "bad-primitive Patient.implicitRules"),
        (r#""extension":[{"url":"http://a.example/b"}]"#, "broken-invariant Patient.extension[0]"),
        (r#""text":{"status":"generated","div":"<p>a</p>"}"#, "bad-narrative Patient.text.div"),
        (
            r#""meta":{"profile":["http://hl7.org/fhir/StructureDefinition/Slot"]}"#,
            "profile-type Patient",
        ),
        (r#""meta":{"profile":["http://a.example/b"]}"#, "unknown-profile Patient.meta.profile[0]"),
        (
            r#""meta":{"profile":["http://interopsante.org/fhir/StructureDefinition/FrPatient"]}"#,
            "not-checked Patient.meta.profile[0]",
        ),
    ] {
        let reported = of_patient(members);
        if reported != [expected] {
            wrong.push(format!("{members}: {reported:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn faults_of_a_device() {
    let of = |members: &str| {
        reported(&format!(
            r##"{{"resourceType":"Schedule","contained":[{{"resourceType":"Device","id":"d"{members}}}],
            "actor":[{{"reference":"#d"}}]}}"##
        ))
    };
    assert_eq!(of(""), [""; 0]);
    assert_eq!(of(r#","status":"busy""#), ["code-not-allowed Schedule.contained[0].status"]);
    let name = "Schedule.contained[0].deviceName[0]";
    assert_eq!(of(r#","deviceName":[{"name":"a"}]"#), [format!("missing-element {name}")]);
    assert_eq!(
        of(r#","deviceName":[{"name":"a","type":"b"}]"#),
        [format!("code-not-allowed {name}.type")]
    );
    assert_eq!(
        of(r##","owner":{"reference":"#o"}"##),
        ["unresolved-reference Schedule.contained[0].owner"]
    );
    assert_eq!(
        of(r##","parent":{"reference":"#"}"##),
        ["reference-type Schedule.contained[0].parent"]
    );
    assert_eq!(of(r#","contained":[]"#), ["empty-array Schedule.contained[0].contained"]);
    assert_eq!(
        of(r#","contained":[{"resourceType":"Basic","id":"b","code":{"text":"a"}}]"#),
        ["broken-invariant Schedule.contained[0]"]
    );
    assert_eq!(of(r#","meta":{"versionId":"1"}"#), ["broken-invariant Schedule.contained[0]"]);
}

#[test]
fn what_others_refer_to_is_found() {
    // in a patient, another one may be contained, modelled or not
    let of = |id: &str| {
        reported(&format!(
            r##"{{"resourceType":"Patient","contained":[{{"resourceType":"Organization","id":"o","name":"a"}},
            {{"resourceType":"RelatedPerson","id":"r","patient":{{"reference":"#"}}}}],
            "managingOrganization":{{"reference":"#{id}"}},
            "generalPractitioner":[{{"reference":"#o"}}]}}"##
        ))
    };
    assert_eq!(of("o"), [""; 0]);
    assert_eq!(of("r"), ["reference-type Patient.managingOrganization"]);
    assert_eq!(of("x"), ["unresolved-reference Patient.managingOrganization"]);
    let orphan =
        r#"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o"}]}"#;
    assert_eq!(
        reported(orphan),
        ["broken-invariant Patient.contained[0]", "orphan-contained Patient.contained[0]"]
    );
    let inner = r##"{"resourceType":"Schedule","contained":[{"resourceType":"Device","id":"d","parent":{"reference":"#e"}},
        {"resourceType":"Device","id":"e","location":{"reference":"#l"}},{"resourceType":"Location","id":"l"}],
        "actor":[{"reference":"#d"}]}"##;
    assert_eq!(reported(inner), [""; 0]);
}

#[test]
fn rules_of_presence() {
    for (text, expected) in [
        (
            r#""resourceType":"Observation","status":"final","code":{"text":"a"},"valueString":"a","dataAbsentReason":{"text":"a"}"#,
            "broken-invariant Observation",
        ),
        (
            r#""resourceType":"ServiceRequest","status":"active","intent":"order","subject":{"display":"a"},"orderDetail":[{"text":"a"}]"#,
            "broken-invariant ServiceRequest",
        ),
        (
            r#""resourceType":"Condition","subject":{"display":"a"},"onsetAge":{"value":1}"#,
            "broken-invariant Condition.onset.ofType(Age)",
        ),
        (r#""resourceType":"InsurancePlan","status":"active""#, "broken-invariant InsurancePlan"),
        (
            r#""resourceType":"Condition","subject":{"display":"a"},"clinicalStatus":{"coding":[{"system":"http://a.example","code":"b"}]}"#,
            "code-not-allowed Condition.clinicalStatus",
        ),
        (
            r#""resourceType":"PlanDefinition","status":"active","action":[{"action":[{"action":[{"prefix":1}]}]}]"#,
            "wrong-shape PlanDefinition.action[0].action[0].action[0].prefix",
        ),
        (
            r#""resourceType":"Endpoint","status":"active","connectionType":{"code":"a"},"address":"a:b",
            "payloadType":[{"text":"a"}],"payloadMimeType":["a","b"],"_payloadMimeType":[{"id":"a"}]"#,
            "misaligned-arrays Endpoint.payloadMimeType",
        ),
        (
            r#""resourceType":"Endpoint","status":"active","connectionType":{"code":"a"},"address":"a:b",
            "payloadType":[{"text":"a"}],"payloadMimeType":["a",null]"#,
            "null Endpoint.payloadMimeType[1]",
        ),
    ] {
        let mut reported = reported(&format!("{{{text}}}"));
        reported.retain(|reported| !reported.starts_with("not-checked"));
        assert_eq!(reported, [expected], "{text}");
    }
}

/// Types that nothing of the guide refers to are checked too, and the rules that are not are named.
#[test]
fn every_type_of_r4_is_checked() {
    // nothing is known of its clinical status, which ait-1 demands
    let broken = "broken-invariant AllergyIntolerance";
    for (members, expected) in [
        ("", None),
        (r#","inconnu":1"#, Some("unknown-member AllergyIntolerance.inconnu")),
        (r#","type":"x""#, Some("code-not-allowed AllergyIntolerance.type")),
        (
            r#","onsetAge":{"value":-1,"unit":"a"}"#,
            Some("broken-invariant AllergyIntolerance.onset.ofType(Age)"),
        ),
        (r#","reaction":[{}]"#, Some("empty-object AllergyIntolerance.reaction[0]")),
        (
            r#","note":[{"text":"a","time":"x"}]"#,
            Some("bad-primitive AllergyIntolerance.note[0].time"),
        ),
        (
            r#","recorder":{"reference":"Slot/1","type":"Slot"}"#,
            Some("reference-type AllergyIntolerance.recorder"),
        ),
        (r#","language":"no language""#, Some("unknown-code AllergyIntolerance.language")),
        (r#","meta":{"tag":{}}"#, Some("wrong-shape AllergyIntolerance.meta.tag")),
        (
            r#","extension":[{"url":"x:y"}]"#,
            Some("broken-invariant AllergyIntolerance.extension[0]"),
        ),
    ] {
        let text = format!(
            r#"{{"resourceType":"AllergyIntolerance","patient":{{"display":"a"}}{members}}}"#
        );
        let mut reported = reported(&text);
        reported.sort_by_key(|reported| reported != broken);
        reported.dedup();
        reported.retain(|reported| {
            !(members.contains("{}]") && reported.starts_with("missing-element"))
        });
        let expected: Vec<_> = [Some(broken), expected].into_iter().flatten().collect();
        assert_eq!(reported, expected, "{members}");
    }
    // not a domain resource: it has no narrative
    assert_eq!(
        reported(r#"{"resourceType":"Parameters","text":1}"#),
        ["unknown-member Parameters.text"]
    );
    let claim = Validator::new(Layer::R4).check(br#"{"resourceType":"Claim","id":"1"}"#);
    let missing = claim.issues().iter().filter(|issue| issue.code.as_str() == "missing-element");
    assert_eq!(missing.count(), 8, "{claim}");
}

/// An invariant of each kind of expression, in a resource that keeps it and in one that breaks it.
#[test]
fn invariants_of_every_type_are_evaluated() {
    for (key, holds, broken) in [
        (
            "AllergyIntolerance ait-2",
            r#""verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"entered-in-error"}]},"patient":{"display":"a"}"#,
            r#""clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]},"verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"entered-in-error"}]},"patient":{"display":"a"}"#,
        ),
        (
            "Group grp-1",
            r#""type":"person","actual":true,"member":[{"entity":{"display":"a"}}]"#,
            r#""type":"person","actual":false,"member":[{"entity":{"display":"a"}}]"#,
        ),
        (
            "Linkage lnk-1",
            r#""item":[{"type":"source","resource":{"display":"a"}},{"type":"source","resource":{"display":"b"}}]"#,
            r#""item":[{"type":"source","resource":{"display":"a"}}]"#,
        ),
        (
            "CodeSystem csd-1",
            r#""status":"draft","content":"complete","concept":[{"code":"a","concept":[{"code":"b"}]}]"#,
            r#""status":"draft","content":"complete","concept":[{"code":"a","concept":[{"code":"a"}]}]"#,
        ),
        (
            "Questionnaire que-2",
            r#""status":"draft","item":[{"linkId":"1","type":"group","item":[{"linkId":"2","type":"string"}]}]"#,
            r#""status":"draft","item":[{"linkId":"1","type":"group","item":[{"linkId":"1","type":"string"}]}]"#,
        ),
        (
            "Questionnaire que-10",
            r#""status":"draft","item":[{"linkId":"1","type":"text","maxLength":3}]"#,
            r#""status":"draft","item":[{"linkId":"1","type":"date","maxLength":3}]"#,
        ),
        (
            "Questionnaire que-12",
            r#""status":"draft","item":[{"linkId":"1","type":"date","enableBehavior":"any","enableWhen":[{"question":"1","operator":"=","answerString":"a"},{"question":"1","operator":"=","answerString":"b"}]}]"#,
            r#""status":"draft","item":[{"linkId":"1","type":"date","enableWhen":[{"question":"1","operator":"=","answerString":"a"},{"question":"1","operator":"=","answerString":"b"}]}]"#,
        ),
        (
            "Task inv-1",
            r#""status":"draft","intent":"plan","authoredOn":"2024-01-01","lastModified":"2024-01-02""#,
            r#""status":"draft","intent":"plan","authoredOn":"2024-01-03","lastModified":"2024-01-02""#,
        ),
        (
            "Observation obs-7",
            r#""status":"final","code":{"coding":[{"system":"urn:a:b","code":"c"}]},"valueString":"a","component":[{"code":{"coding":[{"system":"urn:a:b","code":"d"}]}}]"#,
            r#""status":"final","code":{"coding":[{"system":"urn:a:b","code":"c"}]},"valueString":"a","component":[{"code":{"coding":[{"system":"urn:a:b","code":"c"}]}}]"#,
        ),
        (
            "RiskAssessment ras-2",
            r#""status":"final","subject":{"display":"a"},"prediction":[{"probabilityDecimal":99.5},{"qualitativeRisk":{"text":"a"}}]"#,
            r#""status":"final","subject":{"display":"a"},"prediction":[{"probabilityDecimal":100.5}]"#,
        ),
        (
            "RiskAssessment ras-1",
            r#""status":"final","subject":{"display":"a"},"prediction":[{"probabilityRange":{"low":{"value":1,"system":"http://unitsofmeasure.org","code":"%"}}}]"#,
            r#""status":"final","subject":{"display":"a"},"prediction":[{"probabilityRange":{"low":{"value":1}}}]"#,
        ),
        (
            "NamingSystem nsd-2",
            r#""name":"a","status":"draft","kind":"codesystem","date":"2024","uniqueId":[{"type":"oid","value":"1","preferred":true},{"type":"uri","value":"a","preferred":true}]"#,
            r#""name":"a","status":"draft","kind":"codesystem","date":"2024","uniqueId":[{"type":"oid","value":"1","preferred":true},{"type":"oid","value":"2","preferred":true}]"#,
        ),
        (
            "Parameters inv-1",
            r#""parameter":[{"name":"a","valueString":"b"}]"#,
            r#""parameter":[{"name":"a","valueString":"b","part":[{"name":"c","valueString":"d"}]}]"#,
        ),
        (
            "MessageDefinition md-1",
            r#""status":"draft","date":"2024","eventUri":"urn:a:b","focus":[{"code":"Slot","min":0,"max":"2"}]"#,
            r#""status":"draft","date":"2024","eventUri":"urn:a:b","focus":[{"code":"Slot","min":0,"max":"0"}]"#,
        ),
        (
            "OperationDefinition opd-3",
            r#""name":"a","status":"draft","kind":"query","code":"a","system":true,"type":false,"instance":false,"parameter":[{"name":"a","use":"in","min":0,"max":"1","type":"Slot","targetProfile":["urn:a:b"]}]"#,
            r#""name":"a","status":"draft","kind":"query","code":"a","system":true,"type":false,"instance":false,"parameter":[{"name":"a","use":"in","min":0,"max":"1","type":"code","targetProfile":["urn:a:b"]}]"#,
        ),
        (
            "ImplementationGuide ig-1",
            r#""url":"urn:a:b","name":"a","status":"draft","packageId":"a","fhirVersion":["4.0.1"],"definition":{"grouping":[{"id":"g","name":"a"}],"resource":[{"reference":{"display":"a"},"groupingId":"g"}]}"#,
            r#""url":"urn:a:b","name":"a","status":"draft","packageId":"a","fhirVersion":["4.0.1"],"definition":{"grouping":[{"id":"g","name":"a"}],"resource":[{"reference":{"display":"a"},"groupingId":"h"}]}"#,
        ),
    ] {
        let (name, key) = key.split_once(' ').expect("a type and a key");
        let broken_keys = |members: &str| {
            let text = format!(r#"{{"resourceType":"{name}",{members}}}"#);
            let report = Validator::new(Layer::R4).check(text.as_bytes());
            let issues = report.issues().iter();
            let errors = issues.filter(|issue| issue.severity() >= Severity::Error);
            errors.map(|issue| issue.rule().expect("a rule").element()).collect::<Vec<_>>()
        };
        assert_eq!(broken_keys(holds), [""; 0], "{key}");
        assert_eq!(broken_keys(broken), [key], "{key}");
    }
}

/// A member in a form that it must not have is reported as that, and not as missing too.
#[test]
fn malformed_members_are_not_reported_twice() {
    let text = r#"{"resourceType":"Linkage","item":{"type":"source","resource":{"display":"a"}}}"#;
    assert_eq!(reported(text), ["wrong-shape Linkage.item"]);
    let text = r#"{"resourceType":"Group","type":"person","actual":"yes","member":[{"entity":{"display":"a"}}]}"#;
    assert_eq!(reported(text), ["wrong-shape Group.actual"]);
}

#[test]
fn values_are_judged_as_texts_are() {
    let text = r#"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:2b32bba7-43ab-4a5c-9b9c-3a3b8b4b6a01",
        "resource":{"resourceType":"Patient","birthDate":"x","name":[{"family":1}]}}]}"#;
    let bundle = r4::read::<Bundle>(text.as_bytes()).expect("JSON").value;
    let validator = Validator::new(Layer::R4);
    let report = validator.check_value(&bundle);
    let mut codes: Vec<_> = report.issues().iter().map(|issue| issue.code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["bad-primitive", "wrong-shape"]);
    assert!(!validator.is_valid(&bundle));
    assert_eq!(validator.first(&bundle).map(|issue| issue.code.as_str()), Some("bad-primitive"));
}

/// Of an entry that is no object nothing is known but that: neither that it has a `request`, nor that it lacks one.
#[test]
fn entries_that_are_no_objects_are_wrong_in_a_value_too() {
    for (of_type, item) in [("history", "\"x\""), ("collection", "0.1"), ("batch", "[1]")] {
        let text = format!(r#"{{"resourceType":"Bundle","type":"{of_type}","entry":[{item}]}}"#);
        assert_eq!(reported(&text), ["wrong-shape Bundle.entry[0]"]);
        let bundle = r4::read::<Bundle>(text.as_bytes()).expect("JSON").value;
        let validator = Validator::new(Layer::R4);
        let report = validator.check_value(&bundle);
        let issues = report.issues().iter();
        let issues: Vec<_> = issues.map(|issue| format!("{} {}", issue.code, issue.path)).collect();
        assert_eq!(issues, ["wrong-shape Bundle.entry[0]"]);
        assert!(!validator.is_valid(&bundle));
        assert_eq!(validator.first(&bundle).map(|issue| issue.code), Some(IssueCode::WrongShape));
    }
}

#[test]
fn issues_have_their_places() {
    let text = "{\"resourceType\": \"Patient\",\n \"birthDate\": \"x\",\n \"name\": [{\n  \"family\": 1}]}";
    let report = Validator::new(Layer::R4).check(text.as_bytes());
    let lines: Vec<_> =
        report.issues().iter().map(|issue| issue.position.map(|position| position.line)).collect();
    assert_eq!(lines, [Some(2), Some(4)]);
}

/// Each of many faults costs the same: if it did not, this would not end.
#[test]
fn many_faults_are_counted() {
    const MANY: usize = 100_000;
    let many = |item: &str| vec![item; MANY].join(",");
    let numbered = (0..MANY).fold(String::new(), |mut text, number| {
        write!(text, ",\"x{number}\":1").expect("a text takes all");
        text
    });
    for (name, members) in [
        ("unknown", numbered),
        ("empty objects", format!(",\"name\":[{}]", many("{}"))),
        ("empty parts", format!(",\"contact\":[{}]", many("{\"id\":\"a\"}"))),
        ("faults of datatypes", format!(",\"name\":[{}]", many("{\"family\":1}"))),
        ("broken rules", format!(",\"contact\":[{}]", many("{\"gender\":\"male\"}"))),
        ("unresolved", format!(",\"generalPractitioner\":[{}]", many("{\"reference\":\"#a\"}"))),
        ("contained", format!(",\"contained\":[{}]", many("{\"resourceType\":\"Device\"}"))),
    ] {
        let text = format!("{{\"resourceType\":\"Patient\"{members}}}");
        let report = Validator::new(Layer::R4).check(text.as_bytes());
        assert!(report.error_count() >= MANY, "{name}: {}", report.error_count());
        // some are reported under two codes, of which one is kept
        assert!((500..=1000).contains(&report.issues().len()), "{name}");
    }
}

#[test]
fn deep_texts_are_no_danger() {
    let deep = |open: &str, close: &str, levels: usize| {
        format!("{}{}", open.repeat(levels), close.repeat(levels))
    };
    let plan = format!(
        r#"{{"resourceType":"PlanDefinition","status":"active",{}"title":1{}}}"#,
        r#""action":[{"#.repeat(49),
        "}]".repeat(49)
    );
    let contained = deep(r#"{"resourceType":"Device","id":"a","contained":["#, "]}", 48);
    let parts = format!(
        r#"{{"resourceType":"Patient","contact":[{{"name":{}{}}}]}}"#,
        r#"{"extension":["#.repeat(40),
        "]}".repeat(40)
    );
    let unknown =
        format!(r#"{{"resourceType":"Encounter","a":{}1{}}}"#, "[".repeat(98), "]".repeat(98));
    for text in [plan, contained, parts, unknown] {
        assert!(r4::read::<Resource>(text.as_bytes()).is_ok(), "{text}");
        assert!(Validator::new(Layer::Profile).check(text.as_bytes()).issue_count() > 0);
    }
}

#[test]
fn large_resources_take_their_time_only() {
    let name = r#"{"use":"official","family":"Petit","given":["Zoé","Anne"],"period":{"start":"2020-01-01"}}"#;
    let names = vec![name; (10 << 20) / name.len()].join(",");
    let text = format!(r#"{{"resourceType":"Patient","name":[{names}]}}"#);
    let report = Validator::new(Layer::Profile).check(text.as_bytes());
    assert_eq!(report.issue_count(), 0);
    let long = "é".repeat(5 << 20);
    let text = format!(r#"{{"resourceType":"Patient","{long}":[null,null]}}"#);
    assert_eq!(Validator::new(Layer::R4).check(text.as_bytes()).error_count(), 1);
    let text = format!(r#"{{"resourceType":"Group","{long}":{{"a":null,"b":null}}}}"#);
    let report = Validator::new(Layer::R4).check(text.as_bytes());
    // the member, and the two that are missing
    assert_eq!(report.error_count(), 3);
    assert!(report.issues().iter().all(|issue| issue.path.len() < 1000));
}
