//! What is reported of an entry does not depend on where it stands: a resource that another one refers to is checked when it is
//! referred to or when it is visited, whichever comes first, and is reported once.

use fhir_sas::validate::{Layer, Validator};
use serde_json::{Value, json};

/// The issues of a bundle with the places of its entries as `numbers` has them.
fn issues(bundle: &Value, numbers: &dyn Fn(usize) -> usize) -> Vec<String> {
    let report = Validator::new(Layer::Profile).check(bundle.to_string().as_bytes());
    let mut issues: Vec<_> = report
        .issues()
        .iter()
        .map(|issue| {
            let place = match issue.path.split_once("entry[") {
                Some((before, rest)) => {
                    let (index, rest) = rest.split_once(']').expect("an index ends");
                    let index = numbers(index.parse().expect("a number"));
                    format!("{before}entry[{index}]{rest}")
                }
                None => issue.path.clone(),
            };
            format!("{} {place} {:?}", issue.code, issue.rule())
        })
        .collect();
    issues.sort_unstable();
    issues
}

/// Checks a bundle with its entries in both orders; how many issues it has.
fn check(bundle: &Value, what: &str) -> usize {
    let count = bundle["entry"].as_array().map_or(0, Vec::len);
    let mut reversed = bundle.clone();
    reversed["entry"].as_array_mut().expect("entries").reverse();
    let expected = issues(bundle, &|index| index);
    assert_eq!(issues(&reversed, &|index| count - 1 - index), expected, "{what}");
    expected.len()
}

fn base(name: &str) -> Value {
    let path = format!("{}/tests/bases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect(&path);
    serde_json::from_str(&text).expect("JSON")
}

const BUNDLES: [&str; 4] = [
    "bundle-ps-deux-lieux",
    "bundle-ps-plusieurs-praticiens-domicile",
    "bundle-cpts-deux-cpts-un-creneau",
    "bundle-sos-deux-lieux-deux-associations",
];

#[test]
fn with_a_member_gone_from_any_resource() {
    let mut found = 0;
    for name in BUNDLES {
        let bundle = base(name);
        found += check(&bundle, name);
        for (index, entry) in bundle["entry"].as_array().expect("entries").iter().enumerate() {
            for (member, value) in entry["resource"].as_object().expect("a resource") {
                let mut broken = bundle.clone();
                let resource = &mut broken["entry"][index]["resource"];
                resource.as_object_mut().expect("a resource").remove(member);
                found += check(&broken, &format!("{name}: {index} without {member}"));
                let inner = match value {
                    Value::Array(items) => items.first(),
                    value => Some(value),
                };
                for inner in inner.and_then(Value::as_object).into_iter().flat_map(|it| it.keys()) {
                    let mut broken = bundle.clone();
                    let place = &mut broken["entry"][index]["resource"][member];
                    let place = if value.is_array() { &mut place[0] } else { place };
                    place.as_object_mut().expect("an object").remove(inner);
                    found += check(&broken, &format!("{name}: {index} without {member}.{inner}"));
                }
            }
        }
    }
    assert!(found > 500, "{found} issues");
}

#[test]
fn with_references_in_a_circle() {
    let organization = |id: &str, of: &str, more: Value| {
        let mut resource = json!({
            "resourceType": "Organization", "id": id,
            "meta": {"profile": ["http://interopsante.org/fhir/StructureDefinition/FrOrganization"]},
            "name": id, "partOf": {"reference": format!("Organization/{of}")},
        });
        for (name, value) in more.as_object().expect("members") {
            resource[name] = value.clone();
        }
        json!({"fullUrl": format!("https://a.example/Organization/{id}"), "resource": resource})
    };
    let broken = [
        json!({}),
        json!({"active": 1}),
        json!({"identifier": [{"system": "a b"}]}),
        json!({"telecom": [{"value": "x"}]}),
        json!({"alias": [" "]}),
        json!({"type": [{"coding": [{"system": "urn:oid:1", "code": " "}]}]}),
    ];
    let mut found = 0;
    for (first, second) in broken.iter().flat_map(|one| broken.iter().map(move |two| (one, two))) {
        let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
            organization("a", "b", first.clone()),
            organization("b", "c", second.clone()),
            organization("c", "a", json!({})),
            organization("d", "b", json!({})),
        ]});
        found += check(&bundle, &format!("{first} {second}"));
    }
    assert!(found > 50, "{found} issues");
}
