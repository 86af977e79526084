//! Where R4 leaves room, or the official validator goes beyond it or stays behind: what was decided, and what follows from it.

use fhir_sas::{
    diagnostic::{IssueCode, Severity},
    r4::{self, Practitioner, Resource},
    validate::{Layer, Validator},
};

fn reported(layer: Layer, text: &str) -> Vec<(IssueCode, String)> {
    let report = Validator::new(layer).check(text.as_bytes());
    let value: Resource = r4::read(text.as_bytes()).expect("JSON").value;
    // a text and a value have the same verdict
    assert_eq!(report.is_conformant(), Validator::new(layer).is_valid(&value), "{text}");
    report.issues().iter().map(|issue| (issue.code, issue.path.clone())).collect()
}

/// At every layer the same codes and places; what R4 advises against is an error from the layer of profiles on.
fn assert_reported(text: &str, expected: &[(IssueCode, &str)]) {
    assert_reported_at(&[Layer::R4, Layer::FrCore, Layer::Profile], text, expected);
}

fn assert_reported_at(layers: &[Layer], text: &str, expected: &[(IssueCode, &str)]) {
    for layer in layers.iter().copied() {
        let of_layer = |code| match code {
            IssueCode::BlankString if layer == Layer::Profile => IssueCode::BlankContent,
            IssueCode::ControlCharacter if layer == Layer::Profile => IssueCode::NotInXml,
            _ => code,
        };
        let expected: Vec<_> =
            expected.iter().map(|(code, path)| (of_layer(*code), (*path).to_owned())).collect();
        assert_eq!(reported(layer, text), expected, "{layer}: {text}");
    }
}

/// The same, whether the reader or the rules reported first.
fn assert_reported_in_any_order(text: &str, expected: &[(IssueCode, &str)]) {
    let sorted = |mut issues: Vec<(IssueCode, String)>| {
        issues.sort_by_key(|(code, path)| (code.as_str(), path.clone()));
        issues
    };
    let expected = expected.iter().map(|(code, path)| (*code, (*path).to_owned())).collect();
    let expected = sorted(expected);
    for layer in [Layer::R4, Layer::FrCore, Layer::Profile] {
        assert_eq!(sorted(reported(layer, text)), expected, "{layer}: {text}");
    }
}

/// "strings SHOULD always contain non-whitespace content", "SHOULD not contain Unicode character points below 32".
#[test]
fn blanks_alone_and_control_characters_are_advised_against() {
    for (owner, member) in [("Practitioner", "name"), ("Patient", "name")] {
        let of = |text: &str| {
            format!(r#"{{"resourceType":"{owner}","{member}":[{{"text":"{text}"}}]}}"#)
        };
        let at = format!("{owner}.name[0].text");
        for blank in [" ", "\\u00a0", "\u{a0}", "\\t\\n", "\u{3000} "] {
            assert_reported(&of(blank), &[(IssueCode::BlankString, &at)]);
        }
        for control in ["a\\u0001b", "\\u0000", "a\\u001f"] {
            assert_reported(&of(control), &[(IssueCode::ControlCharacter, &at)]);
        }
        for right in ["a", " a ", "a\\tb\\r\\n", "\u{7f}", "\u{85}a"] {
            assert_reported(&of(right), &[]);
        }
        // "at least one character of content"
        assert_reported(&of(""), &[(IssueCode::EmptyString, &at)]);
    }
    // a type whose format has no blanks has none for blanks alone either
    assert_reported(
        r#"{"resourceType":"Practitioner","id":" "}"#,
        &[(IssueCode::BadPrimitive, "Practitioner.id")],
    );
    assert_reported(
        r#"{"resourceType":"Patient","birthDate":"\u00a0"}"#,
        &[(IssueCode::BadPrimitive, "Patient.birthDate")],
    );
    let many = vec![r#"{"text":" "}"#; 2000].join(",");
    for owner in ["Practitioner", "Patient"] {
        let text = format!(r#"{{"resourceType":"{owner}","name":[{many}]}}"#);
        let report = Validator::new(Layer::R4).max_issues(10).check(text.as_bytes());
        assert_eq!((report.error_count(), report.warning_count()), (0, 2000), "{owner}");
        assert!(report.is_conformant() && report.issues().len() == 10);
        let report = Validator::new(Layer::Profile).max_issues(10).check(text.as_bytes());
        assert_eq!((report.error_count(), report.warning_count()), (2000, 0), "{owner}");
    }
    let read = r4::read::<Practitioner>(
        br#"{"resourceType":"Practitioner","name":[{"text":" ","family":""}]}"#,
    );
    let read = read.expect("JSON");
    assert_eq!((read.issue_count(), read.error_count()), (2, 1));
}

/// RFC 5646: case does not matter, private tags and those older than the grammar are tags. From the layer of profiles on, only
/// those that R4 lists are.
#[test]
fn languages_are_tags_of_bcp_47_wherever_one_is_required() {
    for (tag, right, listed) in [
        ("fr", true, true),
        ("fr-FR", true, true),
        ("en-US", true, true),
        ("fr-fr", true, false),
        ("fr-CA", true, false),
        ("br", true, false),
        ("FR", true, false),
        ("x-tous", true, false),
        ("i-lux", true, false),
        ("zh-Hant-TW", true, false),
        ("fr_FR", false, false),
        ("français", false, false),
        ("fr-", false, false),
    ] {
        let texts = [
            (
                format!(r#"{{"resourceType":"Practitioner","language":"{tag}"}}"#),
                "Practitioner.language",
            ),
            (format!(r#"{{"resourceType":"Patient","language":"{tag}"}}"#), "Patient.language"),
            (
                format!(r#"{{"resourceType":"Practitioner","photo":[{{"language":"{tag}"}}]}}"#),
                "Practitioner.photo[0].language",
            ),
            (
                format!(r#"{{"resourceType":"Patient","photo":[{{"language":"{tag}"}}]}}"#),
                "Patient.photo[0].language",
            ),
            (
                format!(
                    r#"{{"resourceType":"Practitioner","communication":[{{"coding":[{{"system":"urn:ietf:bcp:47","code":"{tag}"}}]}}]}}"#
                ),
                "Practitioner.communication[0].coding[0]",
            ),
            (
                format!(
                    r#"{{"resourceType":"Patient","communication":[{{"language":{{"coding":[{{"system":"urn:ietf:bcp:47","code":"{tag}"}}]}}}}]}}"#
                ),
                "Patient.communication[0].language.coding[0]",
            ),
        ];
        for (text, at) in texts {
            let unknown = [(IssueCode::UnknownCode, at)];
            let below = if right { &[][..] } else { &unknown[..] };
            assert_reported_at(&[Layer::R4, Layer::FrCore], &text, below);
            let not_listed = [(IssueCode::CodeNotAllowed, at)];
            let above = if right && !listed { &not_listed[..] } else { below };
            assert_reported_at(&[Layer::Profile], &text, above);
        }
    }
}

/// The languages of expressions and designations, and those that an extension of R4 has: the values are of types without a struct.
#[test]
fn languages_of_values_without_a_struct() {
    let expression = |language: &str| {
        format!(
            r#"{{"resourceType":"Practitioner","extension":[{{"url":"urn:a:b","valueExpression":{{"language":"{language}","expression":"a"}}}}]}}"#
        )
    };
    assert_reported(&expression("text/fhirpath"), &[]);
    let other = expression("text/a");
    assert_reported_at(&[Layer::R4, Layer::FrCore], &other, &[]);
    let at = "Practitioner.extension[0].value.ofType(Expression).language";
    assert_reported_at(&[Layer::Profile], &other, &[(IssueCode::CodeNotAllowed, at)]);

    let designation = |language: &str| {
        format!(
            r#"{{"resourceType":"ValueSet","status":"draft","compose":{{"include":[{{"system":"urn:a:b","concept":[{{"code":"a","designation":[{{"language":"{language}","value":"b"}}]}}]}}]}}}}"#
        )
    };
    let at = "ValueSet.compose.include[0].concept[0].designation[0].language";
    let errors = |layer, text: &str| {
        let mut reported = reported(layer, text);
        reported.retain(|(code, _)| *code != IssueCode::NotChecked);
        reported
    };
    let expected = (IssueCode::CodeNotAllowed, at.to_owned());
    assert_eq!(errors(Layer::Profile, &designation("oc")), [expected]);
    assert_eq!(errors(Layer::R4, &designation("oc")), []);
    assert_eq!(errors(Layer::Profile, &designation("fr")), []);

    let spoken = |system: &str, code: &str| {
        format!(
            r#"{{"resourceType":"Basic","code":{{"text":"a"}},"extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/cqf-recipientLanguage","valueCodeableConcept":{{"coding":[{{"system":"{system}","code":"{code}"}}]}}}}]}}"#
        )
    };
    let at = "Basic.extension[0].value.ofType(CodeableConcept).coding[0]";
    assert_reported(&spoken("urn:ietf:bcp:47", "fr"), &[]);
    assert_reported(&spoken("http://loinc.org", "fr"), &[(IssueCode::WrongValue, at)]);
}

/// R4's own resources of other types have it, although its definition names `StructureDefinition` alone.
#[test]
fn the_normative_version_may_stand_anywhere() {
    for owner in ["Practitioner", "Patient"] {
        let text = format!(
            r#"{{"resourceType":"{owner}","extension":[{{"url":
                "http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version","valueCode":"4.0.0"}}]}}"#
        );
        assert_reported(&text, &[]);
    }
}

/// RFC 3986: a scheme is the same in capitals.
#[test]
fn schemes_have_no_case() {
    for (value, right) in [
        ("https://a.example/x", true),
        ("HTTPS://A.EXAMPLE/X", true),
        ("Urn:a:b", true),
        ("svn+ssh://a", true),
        ("x", false),
        ("1a:b", false),
        ("a b:c", false),
        ("é:c", false),
    ] {
        for owner in ["Practitioner", "Patient"] {
            let text = format!(
                r#"{{"resourceType":"{owner}","identifier":[{{"system":"urn:ietf:rfc:3986","value":"{value}"}}]}}"#
            );
            let at = format!("{owner}.identifier[0]");
            let expected = [(IssueCode::WrongValue, &*at)];
            assert_reported(&text, if right { &[] } else { &expected });
        }
    }
}

/// RFC 4648: groups of four, and what stands for nothing stands at the end. Of another order the official validator states nothing
/// where it does not decode the text.
#[test]
fn base64_has_its_signs_in_groups_of_four() {
    let (right, loose, wrong) = (None, Some(IssueCode::LooseBase64), Some(IssueCode::BadPrimitive));
    for (data, expected) in [
        ("YQ==", right),
        ("YWI=", right),
        ("YWJj", right),
        ("YWJj YQ==", right),
        (" YWJj\\r\\n", right),
        ("YQ==YQ==", loose),
        ("YQ==YWJj", loose),
        ("Y===", loose),
        ("====", loose),
        ("=YQ=", loose),
        ("YQ=a", loose),
        ("Y Q = =", loose),
        ("YQ= =", loose),
        ("YWJj YQ", wrong),
        ("YQ=", wrong),
        ("YQ", wrong),
        ("Y", wrong),
        ("YQ-_", wrong),
        ("YQé=", wrong),
        ("YWJj\\u00a0YWJj", wrong),
        ("data:text/plain;base64,YQ==", wrong),
    ] {
        for owner in ["Practitioner", "Patient"] {
            let text = format!(
                r#"{{"resourceType":"{owner}","extension":[{{"url":"urn:a:b","valueBase64Binary":"{data}"}}]}}"#
            );
            let at = format!("{owner}.extension[0].value.ofType(base64Binary)");
            let expected: Vec<_> = expected.iter().map(|code| (*code, &*at)).collect();
            assert_reported(&text, &expected);
        }
    }
}

/// R4 allows blanks in base64; the official validator does not in attachments, whose hash it computes too.
#[test]
fn attachments_are_decoded() {
    let of = |layer, owner: &str, members: &str| {
        let text = format!(
            r#"{{"resourceType":"{owner}","photo":[{{"contentType":"text/plain",{members}}}]}}"#
        );
        let reported = reported(layer, &text).into_iter();
        let mut reported: Vec<_> =
            reported.map(|(code, path)| format!("{code} {}", path.replace(owner, ""))).collect();
        reported.sort();
        reported
    };
    for owner in ["Practitioner", "Patient"] {
        for blank in [r#""data":"YWJj YQ==""#, r#""data":"YWJj\r\nYQ==""#] {
            assert_eq!(of(Layer::R4, owner, blank), [""; 0], "{blank}");
            assert_eq!(of(Layer::Profile, owner, blank), ["bad-primitive .photo[0].data"]);
        }
        for loose in ["YQ=Q", "Y Q = =", "YQ==YQ=="] {
            let data = format!(r#""data":"{loose}""#);
            assert_eq!(of(Layer::R4, owner, &data), ["loose-base64 .photo[0].data"]);
            let expected = ["bad-primitive .photo[0].data", "loose-base64 .photo[0].data"];
            assert_eq!(of(Layer::Profile, owner, &data), expected);
        }
        assert_eq!(of(Layer::Profile, owner, r#""data":"YQ=""#), ["bad-primitive .photo[0].data"]);
        let hash = r#""hash":"qZk+NkcG gWq6PiVxeFDCbJzQ2J0=""#;
        assert_eq!(of(Layer::Profile, owner, hash), ["bad-primitive .photo[0].hash"]);
        let absent = r#""_hash":{"extension":[{"url":"urn:a:b","valueCode":"a"}]}"#;
        assert_eq!(of(Layer::R4, owner, absent), [""; 0]);
        assert_eq!(of(Layer::Profile, owner, absent), ["bad-primitive .photo[0].hash"]);
        let of_size = r#""_size":{"extension":[{"url":"urn:a:b","valueCode":"a"}]}"#;
        assert_eq!(of(Layer::R4, owner, of_size), [""; 0]);
        assert_eq!(of(Layer::Profile, owner, of_size), ["bad-primitive .photo[0].size"]);
        let right = r#""data":"YWJj","hash":"qZk+NkcGgWq6PiVxeFDCbJzQ2J0=""#;
        assert_eq!(of(Layer::Profile, owner, right), [""; 0]);
        let other = r#""data":"YWJk","hash":"qZk+NkcGgWq6PiVxeFDCbJzQ2J0=""#;
        assert_eq!(of(Layer::R4, owner, other), ["wrong-value .photo[0].hash"]);
    }
}

/// A byte-order mark is no content, wherever it stands.
#[test]
fn byte_order_marks_alone_are_no_text() {
    for (owner, member) in [("Practitioner", "name"), ("Patient", "name")] {
        let text = format!(
            "{{\"resourceType\":\"{owner}\",\"{member}\":[{{\"text\":\"\u{feff}\",\"family\":\"a\u{feff}\"}}]}}"
        );
        let at = format!("{owner}.{member}[0].text");
        assert_reported(&text, &[(IssueCode::EmptyString, &*at)]);
    }
}

/// "null values are used to fill out both arrays so that the id and/or extension are aligned": without them it is plain what is
/// meant too, and the official validator takes it.
#[test]
fn both_arrays_of_a_list_should_be_of_one_length() {
    for owner in ["Practitioner", "Patient"] {
        let text = |given: &str, beside: &str| {
            format!(
                r#"{{"resourceType":"{owner}","name":[{{"given":[{given}],"_given":[{beside}]}}]}}"#
            )
        };
        let at = format!("{owner}.name[0].given");
        let (second, third) = (format!("{at}[1]"), format!("{at}[2]"));
        let extended = r#"{"extension":[{"url":"urn:a:b","valueCode":"a"}]}"#;
        assert_reported(&text(r#""a","b""#, r#"{"id":"x"},null"#), &[]);
        for (given, beside, wrong) in [
            (r#""a","b""#, r#"{"id":"x"}"#, None),
            (r#""a","b","c""#, r#"null,{"id":"y"}"#, None),
            (r#""a""#, &*format!("null,{extended}"), None),
            (r#""a""#, &*format!("{extended},{extended}"), None),
            // an item that has neither a value nor an extension
            (r#""a""#, r#"{"id":"x"},{"id":"y"}"#, Some((IssueCode::EmptyElement, &*second))),
            (r#""a""#, r#"{"id":"x"},null"#, Some((IssueCode::EmptyElement, &*second))),
            (
                r#""a","b""#,
                &*format!("null,null,null,{extended}"),
                Some((IssueCode::EmptyElement, &*third)),
            ),
        ] {
            let misaligned = Some((IssueCode::MisalignedArrays, &*at));
            let expected: Vec<_> = misaligned.into_iter().chain(wrong).collect();
            assert_reported_in_any_order(&text(given, beside), &expected);
        }
        let nulls = [(IssueCode::MisalignedArrays, &*at), (IssueCode::Null, &*second)];
        assert_reported_in_any_order(&text(r#""a",null"#, r#"{"id":"x"}"#), &nulls);
    }
}

/// A value of the wrong form is there: that it is missing is not reported as well.
#[test]
fn what_is_there_in_a_wrong_form_is_not_missing() {
    let cases = [
        (
            r#"{"resourceType":"@","extension":[{"url":"urn:a:b","valueInteger":1.0}]}"#,
            IssueCode::BadPrimitive,
            "extension[0].value.ofType(integer)",
        ),
        (
            r#"{"resourceType":"@","extension":[{"url":"urn:a:b","valueDecimal":"1.5"}]}"#,
            IssueCode::WrongShape,
            "extension[0].value.ofType(decimal)",
        ),
        (
            r#"{"resourceType":"@","extension":[{"url":"urn:a:b","valueTiming":["x"]}]}"#,
            IssueCode::WrongShape,
            "extension[0].value.ofType(Timing)",
        ),
        (
            r#"{"resourceType":"@","telecom":[{"value":"1","system":1}]}"#,
            IssueCode::WrongShape,
            "telecom[0].system",
        ),
        (
            r#"{"resourceType":"@","photo":[{"data":"YQ==","contentType":1}]}"#,
            IssueCode::WrongShape,
            "photo[0].contentType",
        ),
        (
            r#"{"resourceType":"@","extension":[{"url":"urn:a:b","valueRatio":{"numerator":{"value":1},"denominator":2}}]}"#,
            IssueCode::WrongShape,
            "extension[0].value.ofType(Ratio).denominator",
        ),
        (
            r#"{"resourceType":"@","extension":[{"url":"urn:a:b","valueQuantity":{"code":"a","system":1}}]}"#,
            IssueCode::WrongShape,
            "extension[0].value.ofType(Quantity).system",
        ),
        (
            r#"{"resourceType":"@","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":1}]}"#,
            IssueCode::WrongShape,
            "extension[0].value.ofType(Address)",
        ),
        (
            r##"{"resourceType":"@","contained":[{"resourceType":"Organization","id":"o","identifier":1}],
                "extension":[{"url":"urn:a:b","valueReference":{"reference":"#o"}}]}"##,
            IssueCode::WrongShape,
            "contained[0].identifier",
        ),
    ];
    for (text, code, at) in cases {
        for owner in ["Practitioner", "Patient"] {
            if at.contains("Address") && owner == "Practitioner" {
                continue; // it may not stand there
            }
            let text = text.replace('@', owner);
            assert_reported(&text, &[(code, &format!("{owner}.{at}"))]);
        }
    }
    // what holds nothing is missing
    let report = Validator::new(Layer::R4)
        .check(br#"{"resourceType":"Practitioner","telecom":[{"value":"1","system":null}]}"#);
    let codes: Vec<_> = report.issues().iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [IssueCode::BrokenInvariant, IssueCode::Null]);
}

/// Escapes are how a text is written, not its content.
#[test]
fn ids_are_the_same_however_they_are_escaped() {
    for owner in ["Practitioner", "Patient"] {
        let text = |id: &str, link: &str| {
            format!(
                r##"{{"resourceType":"{owner}","name":[{{"id":"{id}","text":"x"}}],"text":{{"status":"generated",
                    "div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"#{link}\">x</a></div>"}}}}"##
            )
        };
        assert_reported(&text("ab", "ab"), &[]);
        assert_reported(&text("a\\u0062", "ab"), &[]);
        assert_reported(&text("a\\u0062", "a\\u0062"), &[]);
        let at = format!("{owner}.text.div");
        assert_reported(&text("a\\u0063", "ab"), &[(IssueCode::BadNarrative, &at)]);
        let twice = format!(
            r#"{{"resourceType":"{owner}","name":[{{"id":"ab","text":"x"}},{{"id":"a\u0062","text":"x"}}]}}"#
        );
        assert_reported(&twice, &[(IssueCode::DuplicateId, &format!("{owner}.name[1]"))]);
        let contained = format!(
            r##"{{"resourceType":"{owner}","contained":[{{"resourceType":"Device","id":"a\u0062"}}],
                "extension":[{{"url":"urn:a:b","valueReference":{{"reference":"#ab"}}}}]}}"##
        );
        assert_reported(&contained, &[]);
    }
}

#[test]
fn warnings_are_no_errors() {
    for code in [IssueCode::BlankString, IssueCode::ControlCharacter] {
        assert_eq!(code.severity(), Severity::Warning);
    }
    for code in [IssueCode::EmptyString, IssueCode::BlankContent, IssueCode::NotInXml] {
        assert_eq!(code.severity(), Severity::Error);
    }
}

/// An address of R4 with its version names no profile but the type itself; those of other versions are not known.
#[test]
fn claims_with_the_version_of_r4_are_of_the_type() {
    for owner in ["Location", "Patient"] {
        let of = |claim: &str| {
            format!(
                r#"{{"resourceType":"{owner}","meta":{{"profile":["http://hl7.org/fhir/{claim}"]}},"language":"fr"}}"#
            )
        };
        let at = format!("{owner}.meta.profile[0]");
        for unknown in [
            &*format!("4.0/StructureDefinition/{owner}"),
            "4.0.1/StructureDefinition/Slot",
            "4.3/StructureDefinition/Slot",
            "3.0/StructureDefinition/extension-Slot.serviceType",
            "5.0/StructureDefinition/Slot",
        ] {
            assert_reported(&of(unknown), &[(IssueCode::UnknownProfile, &at)]);
        }
        for wrong in [
            "4.0/StructureDefinition/Slot",
            "4.0/StructureDefinition/Resource",
            "4.0/StructureDefinition/string",
            "4.0/StructureDefinition/extension-Slot.serviceType",
            "4.0/ValueSet/a",
            &*format!("4.0/{owner}"),
        ] {
            assert_reported(&of(wrong), &[(IssueCode::ProfileType, &at)]);
        }
    }
}
