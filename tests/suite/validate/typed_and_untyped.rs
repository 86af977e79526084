//! Verdicts of the official validator on values that are rare in the cases: each was verified with it.

use fhir_sas::{
    diagnostic::{IssueCode, Severity},
    validate::{Layer, Validator},
};

/// The errors of a text at the layer `Profile`, and where.
fn errors(text: &str) -> Vec<(IssueCode, String)> {
    let report = Validator::new(Layer::Profile).check(text.as_bytes());
    let errors = report.issues().iter().filter(|issue| issue.severity() >= Severity::Error);
    errors.map(|issue| (issue.code, issue.path.clone())).collect()
}

/// Asserts what is wrong with each text; nothing, without a code and a place.
fn assert_errors<'a>(cases: impl IntoIterator<Item = (String, Option<(IssueCode, &'a str)>)>) {
    for (text, expected) in cases {
        let expected = expected.map(|(code, path)| (code, path.to_owned()));
        assert_eq!(errors(&text), Vec::from_iter(expected), "{text}");
    }
}

fn extended(value: &str) -> String {
    format!(
        r#"{{"resourceType":"Location","name":"x","extension":[{{"url":"https://x.example/e",{value}}}]}}"#
    )
}

fn collection(entries: &str) -> String {
    format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}"#)
}

#[test]
fn codings_beside_the_right_one_take_a_service_type_out_of_its_slice() {
    const AMB: &str =
        r#"{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}"#;
    const CPTS: &str = r#"{"system":"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement","code":"604"}"#;
    const OWN: &str = r#"{"system":"https://x.example/motifs","code":"12"}"#;
    let slot = |codings: &[&str]| {
        format!(
            r#"{{"resourceType":"Slot","meta":{{"profile":["https://interop.esante.gouv.fr/ig/fhir/sas/StructureDefinition/sas-cpts-slot-aggregator"]}},
                "serviceType":[{{"coding":[{}]}}],"schedule":{{"reference":"Schedule/1"}},"status":"free",
                "start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:15:00Z"}}"#,
            codings.join(",")
        )
    };
    // as long as it is in the slice of the structures, it needs the extension that leads to one
    for codings in [vec![CPTS], vec![CPTS, CPTS]] {
        let at = "Slot.serviceType[0]".to_owned();
        assert!(errors(&slot(&codings)).contains(&(IssueCode::MissingSlice, at)));
    }
    for codings in [vec![CPTS, OWN], vec![OWN, CPTS], vec![AMB, CPTS], vec![AMB, OWN], vec![AMB]] {
        assert_eq!(errors(&slot(&codings)), [], "{codings:?}");
    }
}

#[test]
fn languages_are_looked_up_only_where_languages_are_required() {
    let coded = |member: &str, coding: &str| {
        format!(r#"{{"resourceType":"HealthcareService","{member}":[{{"coding":[{coding}]}}]}}"#)
    };
    let spoken = |code: &str| {
        format!(
            r#"{{"resourceType":"Patient","communication":[
                {{"language":{{"coding":[{{"system":"urn:ietf:bcp:47","code":"{code}"}}]}}}}]}}"#
        )
    };
    let no_language = r#"{"system":"urn:ietf:bcp:47","code":"PHARM"}"#;
    let at = "HealthcareService.communication[0].coding[0]";
    assert_errors([
        (coded("type", no_language), None),
        (coded("communication", no_language), Some((IssueCode::UnknownCode, at))),
        (coded("communication", r#"{"code":"PHARM"}"#), Some((IssueCode::UnknownCode, at))),
        (coded("communication", r#"{"code":"fr"}"#), None),
        (spoken("fr"), None),
        (
            spoken("fr_FR"),
            Some((IssueCode::UnknownCode, "Patient.communication[0].language.coding[0]")),
        ),
    ]);
}

#[test]
fn quantities_keep_the_rules_of_their_kind_wherever_they_stand() {
    const MINUTES: &str =
        r#"{"value":15,"unit":"min","system":"http://unitsofmeasure.org","code":"min"}"#;
    const OTHER: &str = r#"{"value":15,"system":"urn:oid:1.2.250.1.71.4.2.1","code":"min"}"#;
    const BELOW: &str = r#"{"value":1,"comparator":"<"}"#;
    let timing = |quantity: &str| {
        extended(&format!(r#""valueTiming":{{"repeat":{{"boundsDuration":{quantity}}}}}"#))
    };
    let filter = |quantity: &str| {
        extended(&format!(
            r#""valueDataRequirement":{{"type":"Slot","dateFilter":[{{"path":"start","valueDuration":{quantity}}}]}}"#
        ))
    };
    let dosage = |members: &str| extended(&format!(r#""valueDosage":{{{members}}}"#));
    let broken = |path| Some((IssueCode::BrokenInvariant, path));
    assert_errors([
        (timing(MINUTES), None),
        (
            timing(OTHER),
            broken("Location.extension[0].value.ofType(Timing).repeat.bounds.ofType(Duration)"),
        ),
        (filter(MINUTES), None),
        (
            filter(OTHER),
            broken(
                "Location.extension[0].value.ofType(DataRequirement).dateFilter[0].value.ofType(Duration)",
            ),
        ),
        (
            dosage(&format!(r#""doseAndRate":[{{"doseQuantity":{BELOW}}}]"#)),
            broken(
                "Location.extension[0].value.ofType(Dosage).doseAndRate[0].dose.ofType(Quantity)",
            ),
        ),
        (
            dosage(&format!(r#""maxDosePerLifetime":{BELOW}"#)),
            broken("Location.extension[0].value.ofType(Dosage).maxDosePerLifetime"),
        ),
        (
            extended(&format!(
                r#""valueSampledData":{{"origin":{BELOW},"period":1,"dimensions":1}}"#
            )),
            broken("Location.extension[0].value.ofType(SampledData).origin"),
        ),
        (extended(&format!(r#""valueQuantity":{BELOW}"#)), None),
    ]);
}

#[test]
fn codes_without_a_bound_value_set_have_a_code_system() {
    let at = "Location.extension[0].value.ofType(Coding)";
    let coding = |system: &str| {
        extended(&format!(r#""valueCoding":{{"system":"{system}","code":"booked"}}"#))
    };
    let quantity = |system: &str| {
        extended(&format!(r#""valueQuantity":{{"value":1,"system":"{system}","code":"x"}}"#))
    };
    let filter = r#""valueDataRequirement":{"type":"Slot","codeFilter":[{"path":"x","code":[{"system":"motifs","code":"x"}]}]}"#;
    let unknown = Some((IssueCode::UnknownCode, at));
    let measured = "Location.extension[0].value.ofType(Quantity)";
    assert_errors([
        (coding("http://hl7.org/fhir/appointmentstatus"), None),
        (coding("http://hl7.org/fhir/ValueSet/appointmentstatus"), unknown),
        (coding("http://hl7.org/fhir/v3/ActCode"), unknown),
        (coding("http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"), unknown),
        (coding("https://x.example/ValueSet/mine"), None),
        (coding("http://snomed.info/sct"), None),
        (coding("http://snomed.info/sct/"), unknown),
        (coding("http://loinc.org/11503-0"), unknown),
        (quantity("https://x.example/units"), None),
        (quantity("units"), Some((IssueCode::RelativeSystem, measured))),
        (
            quantity("http://interopsante.org/fhir/CodeSystem/fr-v2-0203"),
            Some((IssueCode::UnknownCode, measured)),
        ),
        (
            extended(filter),
            Some((
                IssueCode::RelativeSystem,
                "Location.extension[0].value.ofType(DataRequirement).codeFilter[0].code[0]",
            )),
        ),
    ]);
}

#[test]
fn blanks_of_any_script_count_in_codes_and_at_the_ends_of_addresses() {
    let code = |text: &str| extended(&format!(r#""valueCode":"{text}""#));
    let uri = |text: &str| extended(&format!(r#""valueUri":"{text}""#));
    let bad = |of_type: &str| format!("Location.extension[0].value.ofType({of_type})");
    let (code_at, uri_at) = (bad("code"), bad("uri"));
    let bad_code = Some((IssueCode::BadPrimitive, &*code_at));
    let bad_uri = Some((IssueCode::BadPrimitive, &*uri_at));
    assert_errors([
        (code("a b"), None),
        (code("a  b"), bad_code),
        (code("a\\tb"), bad_code),
        (code("a\u{a0}b"), bad_code),
        (code("é\u{202f}b"), bad_code),
        (uri("urn:a:b\u{a0}"), bad_uri),
        (uri("\u{3000}urn:a:b"), bad_uri),
        (uri("urn:a:\u{a0}b"), None),
        (uri("urn:a:é"), None),
    ]);
}

#[test]
fn extensions_of_r4_have_their_parts() {
    let address = |parts: &str| {
        format!(
            r#"{{"resourceType":"Practitioner","address":[{{"city":"x","extension":[
                {{"url":"http://hl7.org/fhir/StructureDefinition/geolocation","extension":[{parts}]}}]}}]}}"#
        )
    };
    let at = "Practitioner.address[0].extension[0]";
    let second = "Practitioner.address[0].extension[0].extension[1]";
    let latitude = r#"{"url":"latitude","valueDecimal":48.1}"#;
    let both = |longitude: &str| address(&format!("{latitude},{longitude}"));
    assert_errors([
        (both(r#"{"url":"longitude","valueDecimal":-1.6}"#), None),
        (
            both(r#"{"url":"longitude","valueString":"x"}"#),
            Some((IssueCode::ExtensionValue, &*format!("{second}.value.ofType(string)"))),
        ),
        (
            both(
                r#"{"url":"longitude","_url":{"extension":[{"url":"urn:a:b","valueString":"x"}]},"valueDecimal":1}"#,
            ),
            Some((
                IssueCode::ExtensionAddress,
                "Practitioner.address[0].extension[0].extension[1].url",
            )),
        ),
        (address(latitude), Some((IssueCode::MissingElement, at))),
        (
            both(&format!(r#"{latitude},{{"url":"longitude","valueDecimal":-1.6}}"#)),
            Some((IssueCode::TooMany, at)),
        ),
    ]);
    assert_eq!(
        errors(&both(
            r#"{"url":"longitude","valueDecimal":1},{"url":"altitude","valueDecimal":1}"#
        )),
        [(
            IssueCode::ExtensionAddress,
            "Practitioner.address[0].extension[0].extension[2]".to_owned()
        )]
    );
}

#[test]
fn what_a_bundle_itself_refers_to_is_not_relative() {
    let bundle = |member: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"collection",{member},"entry":[
                {{"fullUrl":"https://x.example/Location/l","resource":{{"resourceType":"Location","id":"l","name":"x"}}}}]}}"#
        )
    };
    let assigner = |reference: &str| {
        bundle(&format!(
            r#""identifier":{{"system":"urn:a:b","value":"1","assigner":{{"reference":"{reference}"}}}}"#
        ))
    };
    let signature = |reference: &str| {
        bundle(&format!(
            r#""signature":{{"type":[{{"system":"urn:iso-astm:E1762-95:2013","code":"1.2.840.10065.1.12.1.1"}}],
                "when":"2026-01-01T00:00:00Z","who":{{"reference":"{reference}"}}}}"#
        ))
    };
    assert_errors([
        (assigner("https://y.example/Organization/1"), None),
        (
            assigner("Organization/1"),
            Some((IssueCode::BundleFullUrl, "Bundle.identifier.assigner")),
        ),
        // that of a signature is not looked at
        (signature("Practitioner/1"), None),
        (signature("Practitioner?identifier=x"), None),
    ]);
}

#[test]
fn the_type_that_a_reference_names_is_that_before_its_id() {
    let location = |reference: &str| {
        format!(
            r#"{{"resourceType":"Location","name":"x","managingOrganization":{{"reference":"{reference}","type":"Organization"}}}}"#
        )
    };
    let other = Some((IssueCode::ReferenceType, "Location.managingOrganization"));
    assert_errors([
        (location("Organization/1"), None),
        (location("Slot/1"), other),
        (location("https://x.example/Slot/1/"), other),
        (location("DomainResource/1"), other),
        (location("Slot/"), None),
        (location("Slot/1/_history/"), None),
    ]);
}

#[test]
fn profiles_of_other_types_are_claimed_in_vain() {
    const R4: &str = "http://hl7.org/fhir/StructureDefinition/";
    let location = |profile: &str| {
        format!(
            r#"{{"resourceType":"Location","id":"l","meta":{{"profile":["{profile}"]}},"name":"x"}}"#
        )
    };
    let entry = |resource: &str| {
        collection(&format!(
            r#"{{"fullUrl":"urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a","resource":{resource}}}"#
        ))
    };
    let other = Some((IssueCode::ProfileType, "Location"));
    let mut cases = vec![];
    for name in ["Patient", "Extension", "HumanName", "patient-citizenship"] {
        cases.push((location(&format!("{R4}{name}")), other));
        cases.push((
            entry(&location(&format!("{R4}{name}"))),
            Some((IssueCode::ProfileType, "Bundle.entry[0].resource")),
        ));
        // R4 has no profiles of other versions: nobody knows this one
        cases.push((location(&format!("{R4}{name}|9")), None));
    }
    for name in ["Resource", "DomainResource"] {
        cases.push((location(&format!("{R4}{name}")), other));
        cases.push((entry(&location(&format!("{R4}{name}"))), None));
    }
    assert_errors(cases);

    // a patient in a bundle that would conform if it were a practitioner
    let patient = |of_type: &str, members: &str| {
        format!(
            r#"{{"resourceType":"{of_type}","id":"p","meta":{{"profile":["http://sas.fr/fhir/StructureDefinition/FrPractitionerAgregateur"]}}{members}}}"#
        )
    };
    let identifier = r#","identifier":[{"type":{"coding":[{"system":"http://interopsante.org/fhir/CodeSystem/fr-v2-0203","code":"IDNPS"}]},
        "system":"urn:oid:1.2.250.1.71.4.2.1","value":"810002909371"}],"name":[{"family":"x"}]"#;
    let nested = Some((IssueCode::ProfileType, "Bundle.entry[0].resource"));
    assert_errors([
        (patient("Patient", identifier), Some((IssueCode::ProfileType, "Patient"))),
        (entry(&patient("Patient", identifier)), None),
        (entry(&patient("Practitioner", identifier)), None),
        (entry(&patient("Patient", "")), nested),
        (entry(&patient("Patient", &format!(r#"{identifier},"deceasedBoolean":false"#))), nested),
    ]);
}

#[test]
fn the_text_of_a_narrative_has_nothing_beside_it() {
    let narrative = |sibling: &str| {
        format!(
            r#"{{"resourceType":"Location","name":"x","text":{{"status":"generated",
                "div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"{sibling}}}}}"#
        )
    };
    assert_errors([
        (narrative(""), None),
        (narrative(r#","_div":{"id":"d"}"#), Some((IssueCode::UnknownMember, "Location.text.div"))),
    ]);
}

#[test]
fn what_stands_beside_appointments_in_transactions_is_looked_at() {
    let binary = |members: &str| {
        format!(
            r#"{{"resourceType":"Binary","contentType":"application/json-patch+json"{members}}}"#
        )
    };
    let provenance = |agent: &str, entity: &str| {
        format!(
            r#"{{"resourceType":"Provenance","target":[{{"display":"x"}}],"recorded":"2026-03-01T10:00:00Z",
                "agent":[{{{agent}}}],"entity":[{{"role":"{entity}","what":{{"display":"x"}}}}]}}"#
        )
    };
    let who = r#""who":{"display":"x"}"#;
    assert_errors([
        (binary(r#","data":"W10=""#), None),
        (binary(r#","data":"W10=-x""#), Some((IssueCode::BadPrimitive, "Binary.data"))),
        (binary(r#","text":"x""#), Some((IssueCode::UnknownMember, "Binary.text"))),
        (provenance(who, "source"), None),
        (
            provenance(r#""type":{"text":"x"}"#, "source"),
            Some((IssueCode::MissingElement, "Provenance.agent[0]")),
        ),
        (provenance(who, "origin"), Some((IssueCode::CodeNotAllowed, "Provenance.entity[0].role"))),
        (r#"{"resourceType":"Basic"}"#.to_owned(), Some((IssueCode::MissingElement, "Basic"))),
    ]);
}

#[test]
fn what_is_contained_may_be_referred_to_by_another_and_by_the_text() {
    let organization = |id: &str, refers: &str, more: &str| {
        let part_of = if refers.is_empty() {
            String::new()
        } else {
            format!(r##","partOf":{{"reference":"#{refers}"}}"##)
        };
        format!(r#"{{"resourceType":"Organization","id":"{id}","name":"x"{part_of}{more}}}"#)
    };
    let holder = |contained: &[String], more: &str| {
        format!(
            r#"{{"resourceType":"Organization","id":"r","name":"x","contained":[{}]{more}}}"#,
            contained.join(",")
        )
    };
    let text = |inside: &str| {
        format!(
            r#","text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">{inside}</div>"}}"#
        )
    };
    let link = text(r##"<a href=\"#o\">x</a>"##);
    let up = r##","extension":[{"url":"https://x.example/e","valueReference":{"reference":"#"}}]"##;
    let orphans = |text: &str| -> Vec<String> {
        let errors = errors(text).into_iter();
        let places = errors.map(|(code, path)| {
            assert_eq!(code, IssueCode::OrphanContained, "{text}");
            path
        });
        places.map(|path| path.trim_start_matches("Organization.contained").to_owned()).collect()
    };
    let o = |refers: &str| organization("o", refers, "");
    let p = |refers: &str| organization("p", refers, "");
    let cases: [(String, &[&str]); 9] = [
        (holder(&[o("")], ""), &["[0]"]),
        (holder(&[o("o")], ""), &["[0]"]),
        (holder(&[o("p"), p("")], ""), &["[0]", "[1]"]),
        (holder(&[o("p"), p("o")], ""), &[]),
        (holder(&[o("p"), p("o"), organization("q", "o", "")], ""), &["[2]"]),
        (holder(&[organization("o", "p", up), p("")], ""), &[]),
        (holder(&[o("")], &link), &[]),
        (holder(&[organization("o", "", &link)], ""), &["[0]"]),
        (holder(&[o("")], &text("#o")), &["[0]"]),
    ];
    for (text, expected) in cases {
        assert_eq!(orphans(&text), expected, "{text}");
    }
}

#[test]
fn a_reference_to_a_version_finds_it_among_others() {
    let entry = |version: &str| {
        format!(
            r#"{{"fullUrl":"https://x.example/Location/l","resource":{{"resourceType":"Location","id":"l","name":"x",
                "meta":{{"versionId":"{version}"}}}}}}"#
        )
    };
    let refers = |reference: &str| {
        let practitioner = r#"{"fullUrl":"https://x.example/Practitioner/p","resource":{"resourceType":"Practitioner","id":"p"}}"#;
        let from = format!(
            r#"{{"fullUrl":"https://x.example/Location/z","resource":{{"resourceType":"Location","id":"z","name":"x",
                "partOf":{{"reference":"{reference}"}}}}}}"#
        );
        collection(&[entry("1"), entry("2"), practitioner.to_owned(), from].join(","))
    };
    let at = "Bundle.entry[3].resource.partOf";
    assert_errors([
        (refers("Location/l/_history/1"), None),
        (refers("Location/l/_history/2"), None),
        (refers("Location/l/_history/3"), None),
        (refers("Location/l"), Some((IssueCode::UnresolvedReference, at))),
        (refers("Practitioner/p"), Some((IssueCode::ReferenceType, at))),
    ]);
}

#[test]
fn units_are_terms_of_ucum() {
    let quantity = |of_type: &str, code: &str| {
        extended(&format!(
            r#""value{of_type}":{{"value":1,"system":"http://unitsofmeasure.org","code":"{code}"}}"#
        ))
    };
    let at = "Location.extension[0].value.ofType(Quantity)";
    assert_errors([
        (quantity("Quantity", "km"), None),
        (quantity("Quantity", "10*3/uL"), None),
        (quantity("Quantity", "KM"), Some((IssueCode::UnknownCode, at))),
        // of a duration the official validator asks no more than that the system is UCUM
        (quantity("Duration", "minutes"), None),
    ]);
}

/// An item that is no resource has a number in the list, and no place among the resources.
#[test]
fn orphans_beside_what_is_no_resource() {
    for before in ["1", "[]", "[{}]", "\"a\"", "{}"] {
        for count in 1..4 {
            let before = vec![before; count].join(", ");
            let text = format!(
                r##"{{"resourceType": "Slot", "schedule": {{"reference": "#b"}}, "status": "free",
                "start": "2026-03-02T09:00:00Z", "end": "2026-03-02T09:15:00Z", "contained": [{before},
                {{"resourceType": "Schedule", "id": "b", "actor": [{{"reference": "#c"}}]}},
                {{"resourceType": "Practitioner", "id": "d"}},
                {{"resourceType": "Location", "id": "c", "partOf": {{"reference": "#b"}}}}]}}"##
            );
            let report = Validator::new(Layer::R4).check(text.as_bytes());
            let orphans =
                report.issues().iter().filter(|issue| issue.code == IssueCode::OrphanContained);
            let paths: Vec<_> = orphans.map(|issue| issue.path.clone()).collect();
            let orphan = format!("Slot.contained[{}]", count + 1);
            assert!(paths.contains(&orphan), "{text}\n{paths:?}");
            for linked in [count, count + 2] {
                assert!(!paths.contains(&format!("Slot.contained[{linked}]")), "{text}\n{paths:?}");
            }
        }
    }
}
