//! What a bundle allows depends on its type, and on nothing else: not on whether a resource is modelled or kept as JSON.
//!
//! Verified with the official validator for each type with each kind of reference.

use fhir_sas::{
    diagnostic::{IssueCode, Severity},
    validate::{Layer, Validator},
};

const TYPES: [&str; 9] = [
    "document",
    "message",
    "transaction",
    "transaction-response",
    "batch",
    "batch-response",
    "history",
    "searchset",
    "collection",
];

/// The errors of a text at the layer `Profile`, and where.
fn errors(text: &str) -> Vec<(IssueCode, String)> {
    let report = Validator::new(Layer::Profile).check(text.as_bytes());
    let errors = report.issues().iter().filter(|issue| issue.severity() >= Severity::Error);
    errors.map(|issue| (issue.code, issue.path.clone())).collect()
}

/// Resources that refer to something: modelled, kept as JSON, and one that has the reference in an extension.
fn holders(reference: &str) -> [(&'static str, String, &'static str); 3] {
    [
        (
            "Slot",
            format!(
                r#"{{"resourceType":"Slot","id":"s","status":"free","schedule":{{"reference":"{reference}"}},
                    "start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:15:00Z"}}"#
            ),
            "schedule",
        ),
        (
            "Observation",
            format!(
                r#"{{"resourceType":"Observation","id":"s","status":"final","code":{{"text":"x"}},
                    "focus":[{{"reference":"{reference}"}}]}}"#
            ),
            "focus[0]",
        ),
        (
            "Device",
            format!(
                r#"{{"resourceType":"Device","id":"s","extension":[
                    {{"url":"https://x.example/e","valueReference":{{"reference":"{reference}"}}}}]}}"#
            ),
            "extension[0].value.ofType(Reference)",
        ),
    ]
}

fn entry(of_type: &str, full_url: Option<&str>, resource: &str) -> String {
    let url = full_url.map(|url| format!(r#""fullUrl":"{url}","#)).unwrap_or_default();
    let request = match of_type {
        "batch" | "transaction" | "history" => r#","request":{"method":"PUT","url":"Slot/s"}"#,
        _ => "",
    };
    let response = match of_type {
        "batch-response" | "transaction-response" | "history" => r#","response":{"status":"200"}"#,
        _ => "",
    };
    format!(r#"{{{url}"resource":{resource}{request}{response}}}"#)
}

/// A bundle with those entries; the first of them stands at the place that is returned.
fn bundle(of_type: &str, entries: &[String]) -> (String, String) {
    let mut all = Vec::new();
    let mut more = "";
    let named = r#"[{"display":"x"}]"#;
    match of_type {
        "document" => {
            more = r#""identifier":{"system":"urn:a:b","value":"1"},"timestamp":"2026-03-02T09:00:00Z","#;
            let composition = format!(
                r#"{{"resourceType":"Composition","id":"c","status":"final","type":{{"text":"x"}},"date":"2026",
                    "author":{named},"title":"x"}}"#
            );
            all.push(entry(of_type, Some("https://a.example/fhir/Composition/c"), &composition));
        }
        "message" => {
            let header = r#"{"resourceType":"MessageHeader","id":"m","eventUri":"urn:a:b","source":{"endpoint":"urn:a:b"}}"#;
            all.push(entry(of_type, Some("https://a.example/fhir/MessageHeader/m"), header));
        }
        _ => {}
    }
    let place = format!("Bundle.entry[{}]", all.len());
    all.extend_from_slice(entries);
    let entries = all.join(",");
    let text =
        format!(r#"{{"resourceType":"Bundle","type":"{of_type}",{more}"entry":[{entries}]}}"#);
    (text, place)
}

fn is_request(of_type: &str) -> bool {
    matches!(of_type, "batch" | "transaction")
}

fn is_response(of_type: &str) -> bool {
    matches!(of_type, "batch-response" | "transaction-response")
}

/// The errors of a bundle that are about its references and addresses.
fn reported(text: &str) -> Vec<(IssueCode, String)> {
    let of_references = [
        IssueCode::BadReference,
        IssueCode::BundleFullUrl,
        IssueCode::UnresolvedReference,
        IssueCode::ReferenceType,
        IssueCode::BrokenInvariant,
    ];
    errors(text).into_iter().filter(|(code, _)| of_references.contains(code)).collect()
}

#[test]
fn an_entry_with_relative_references_has_an_address_unless_it_answers() {
    for of_type in TYPES {
        for (_, resource, member) in holders("Schedule/1") {
            let (text, place) = bundle(of_type, &[entry(of_type, None, &resource)]);
            let at = (IssueCode::BundleFullUrl, format!("{place}.resource.{member}"));
            let whole = (IssueCode::BundleFullUrl, place);
            let expected = if is_response(of_type) { vec![] } else { vec![whole, at] };
            let mut reported = reported(&text);
            reported.sort_by_key(|(_, path)| path.len());
            assert_eq!(reported, expected, "{text}");
        }
    }
}

/// In a batch or a transaction an address may be missing, unless something is referred to.
#[test]
fn an_entry_with_any_reference_has_an_address_in_a_request() {
    for of_type in TYPES {
        for reference in
            ["https://a.example/fhir/Schedule/1", "urn:uuid:0f5b7b6a-2d3c-4b0e-9a3f-1f2e3d4c5b6a"]
        {
            for (_, resource, _) in holders(reference) {
                let (text, place) = bundle(of_type, &[entry(of_type, None, &resource)]);
                let expected = (!is_response(of_type)).then_some((IssueCode::BundleFullUrl, place));
                assert_eq!(reported(&text), Vec::from_iter(expected), "{text}");
            }
        }
        let resource = r#"{"resourceType":"Schedule","id":"1","actor":[{"display":"x"}]}"#;
        let (text, place) = bundle(of_type, &[entry(of_type, None, resource)]);
        let optional = is_response(of_type) || is_request(of_type);
        let expected = (!optional).then_some((IssueCode::BundleFullUrl, place));
        assert_eq!(reported(&text), Vec::from_iter(expected), "{text}");
        // what is contained is within the entry
        let resource = r##"{"resourceType":"Schedule","id":"1","contained":[{"resourceType":"Device","id":"d"}],
            "actor":[{"reference":"#d"}]}"##;
        let (text, place) = bundle(of_type, &[entry(of_type, None, resource)]);
        let expected = (!optional).then_some((IssueCode::BundleFullUrl, place));
        assert_eq!(reported(&text), Vec::from_iter(expected), "{text}");
    }
}

#[test]
fn references_are_searches_in_requests_only() {
    const URN: &str = "urn:uuid:0f5b7b6a-2d3c-4b0e-9a3f-1f2e3d4c5b6a";
    let searches = [
        ("Schedule?identifier=urn:oid:1.2.3%7Ca", true),
        ("Schedule?identifier=a", true),
        ("Schedule?identifier=http://a.b/c%7Cd", true),
        ("Schedule?identifier=a&_id=b", true),
        ("Schedule?identifier=", true),
        ("Schedule?", false),
        ("Schedule?identifier", false),
        ("Schedule?1=a", false),
        ("Schedule?a=b=c", false),
        ("?identifier=a", false),
        ("Schedules?identifier=a", false),
        ("Schedule", false),
    ];
    for of_type in TYPES {
        for (reference, is_search) in searches {
            for (holder, resource, member) in holders(reference) {
                let http = format!("https://a.example/fhir/{holder}/s");
                for url in [URN, &http] {
                    let (text, place) = bundle(of_type, &[entry(of_type, Some(url), &resource)]);
                    let wrong = !(is_search && is_request(of_type));
                    let at = (IssueCode::BadReference, format!("{place}.resource.{member}"));
                    assert_eq!(reported(&text), Vec::from_iter(wrong.then_some(at)), "{text}");
                }
            }
        }
    }
}

#[test]
fn of_one_address_each_entry_has_another_version() {
    let versions: [(&[Option<&str>], bool); 8] = [
        (&[Some("1"), Some("2")], true),
        (&[Some("1"), Some("2"), Some("3")], true),
        (&[Some("1"), None], true),
        (&[Some("1"), Some("1")], false),
        (&[None, None], false),
        (&[Some("1"), Some("2"), Some("1")], false),
        (&[Some("1"), Some("\\u0031")], false),
        (&[Some("\\u0031"), Some("\\u0032")], true),
    ];
    for of_type in TYPES.into_iter().filter(|of_type| !matches!(*of_type, "document" | "message")) {
        for (versions, distinct) in versions {
            for (name, members) in [
                ("Schedule", r#","actor":[{"display":"x"}]"#),
                ("Device", ""),
                ("Observation", r#","status":"final","code":{"text":"x"}"#),
            ] {
                let entries: Vec<_> = versions
                    .iter()
                    .map(|version| {
                        let meta = version
                            .map(|version| format!(r#","meta":{{"versionId":"{version}"}}"#));
                        let meta = meta.unwrap_or_default();
                        let resource =
                            format!(r#"{{"resourceType":"{name}","id":"1"{meta}{members}}}"#);
                        entry(of_type, Some(&format!("https://a.example/fhir/{name}/1")), &resource)
                    })
                    .collect();
                let (text, _) = bundle(of_type, &entries);
                let wrong = !distinct && of_type != "history";
                let at =
                    (IssueCode::BrokenInvariant, format!("Bundle.entry[{}]", entries.len() - 1));
                assert_eq!(reported(&text), Vec::from_iter(wrong.then_some(at)), "{text}");

                // a reference without a version leads to more than one, and so does one with a version that two have
                for (version, leads) in
                    [("", false), ("/_history/1", distinct), ("/_history/9", true)]
                {
                    let mut entries = entries.clone();
                    let [.., (_, device, member)] = holders(&format!("{name}/1{version}"));
                    entries.push(entry(of_type, Some("https://a.example/fhir/Device/s"), &device));
                    let (text, _) = bundle(of_type, &entries);
                    let at = format!("Bundle.entry[{}].resource.{member}", entries.len() - 1);
                    // only versions that are there are two
                    let leads =
                        leads || (versions.iter().all(Option::is_none) && !version.is_empty());
                    let lost = (IssueCode::UnresolvedReference, at);
                    assert_eq!(reported(&text).contains(&lost), !leads, "{text}");
                }
            }
        }
    }
}

#[test]
fn addresses_have_bases_of_all_kinds() {
    let led = |own: &str, reference: &str, target: &str| {
        let resource = format!(
            r#"{{"resourceType":"Device","id":"s","patient":{{"reference":"{reference}"}}}}"#
        );
        let found = r#"{"resourceType":"Device","id":"1"}"#;
        let entries =
            [entry("collection", Some(own), &resource), entry("collection", Some(target), found)];
        // what it leads to is no patient
        let (text, _) = bundle("collection", &entries);
        errors(&text).iter().any(|(code, _)| *code == IssueCode::ReferenceType)
    };
    for (own, reference, target, leads) in [
        ("https://a.b/fhir/Device/s", "Device/1", "https://a.b/fhir/Device/1", true),
        ("https://a.b/fhir/Device/s", "Device/1", "https://a.b/Device/1", false),
        ("https://a.b/fhir/Device/s/", "Device/1", "https://a.b/fhir/Device/1", true),
        ("https://a.b/fhir/Device/s//", "Device/1", "https://a.b/fhir/Device/1", true),
        ("https:////", "Device/1", "https:////Device/1", false),
        ("urn:a:s", "Patient/1", "urn:a:1", true),
        ("urn:a:s:", "Patient/1", "urn:a:1", true),
        ("urn:a:s", "Patient/1", "urn:b:1", false),
        ("urn:a:s", "Patient/b:1", "urn:a:b:1", true),
        ("urn:a:b:s", "Patient/1", "urn:a:b:1", true),
        ("https://a.b/c", "https://a.b/fhir/Device/1", "https://a.b/fhir/Device/1", true),
        ("https://a.b/c", "urn:a:1", "urn:a:1", true),
        ("https://a.b/c", "urn:a:2", "urn:a:1", false),
    ] {
        assert_eq!(led(own, reference, target), leads, "{own} {reference} {target}");
    }
}

/// The entries of a bundle that a resource contains are not those of the bundle around it.
#[test]
fn a_contained_bundle_has_entries_of_its_own() {
    let inner = |status: &str| {
        format!(
            r##"{{"resourceType":"Practitioner","id":"p","contained":[{{"resourceType":"Bundle","id":"b","type":"collection",
                "entry":[{{"fullUrl":"https://b.example/Slot/1","resource":{{"resourceType":"Slot","id":"1","status":"{status}",
                "schedule":{{"reference":"Schedule/9"}},"start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:15:00Z"}}}}]}}],
                "extension":[{{"url":"urn:a:b","valueReference":{{"reference":"#b"}}}}]}}"##
        )
    };
    let schedule =
        r#"{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner/p"}]}"#;
    let text = |status: &str| {
        let entries = [
            entry("collection", Some("https://a.example/Schedule/1"), schedule),
            entry("collection", Some("https://a.example/Practitioner/p"), &inner(status)),
        ];
        bundle("collection", &entries).0
    };
    assert_eq!(errors(&text("free")), []);
    let at = "Bundle.entry[1].resource.contained[0].entry[0].resource.status".to_owned();
    assert_eq!(errors(&text("no-such")), [(IssueCode::CodeNotAllowed, at)]);
}

#[test]
fn an_entry_holds_more_than_a_type() {
    for name in ["Slot", "Device"] {
        for (resource, is_empty) in [("", true), (r#","id":"1""#, false), (r#","x":1"#, false)] {
            let resource = format!(r#"{{"resourceType":"{name}"{resource}}}"#);
            let (text, place) =
                bundle("collection", &[entry("collection", Some("urn:a:1"), &resource)]);
            let bare = errors(&text).contains(&(IssueCode::BrokenInvariant, place));
            assert_eq!(bare, is_empty, "{text}");
        }
    }
}

/// The official validator checks the first entry against a profile of its type that the bundle claims; a claim is of the resource
/// that makes it.
#[test]
fn a_bundle_claims_profiles_of_bundles() {
    let text = r#"{"resourceType":"Bundle","type":"collection",
        "meta":{"profile":["http://interopsante.org/fhir/StructureDefinition/FrSchedule"]},
        "entry":[{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
            "resource":{"resourceType":"Schedule","actor":[{"display":"a"}]}}]}"#;
    assert_eq!(errors(text), [(IssueCode::ProfileType, "Bundle".to_owned())]);
}

/// The address of a definition is that of all its copies; as `fullUrl` it ends with type and id, as that of any resource does.
#[test]
fn an_entry_is_not_addressed_by_the_address_of_a_definition() {
    let text = |url: &str, full_url: &str, id: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"fullUrl":"{full_url}",
                "resource":{{"resourceType":"SearchParameter","url":"{url}","name":"a","status":"draft","description":"a",
                    "code":"a","base":["Slot"],"type":"string"{id}}}}}]}}"#
        )
    };
    let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";
    let fault = [(IssueCode::BundleFullUrl, "Bundle.entry[0]".to_owned())];
    for (url, full_url, id, right) in [
        (uuid, uuid, r#","id":"a""#, false),
        (uuid, uuid, "", false),
        ("https://a.example/b", "https://a.example/b", r#","id":"b""#, false),
        (
            "https://a.example/SearchParameter/b",
            "https://a.example/SearchParameter/b",
            r#","id":"b""#,
            true,
        ),
        ("https://a.example/b", uuid, "", true),
    ] {
        let expected = if right { &[][..] } else { &fault[..] };
        assert_eq!(errors(&text(url, full_url, id)), expected, "{url} {full_url} {id}");
    }
}
