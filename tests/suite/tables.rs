//! The declarations agree with the element tables of FHIR R4, in both directions.

use std::collections::{BTreeMap, BTreeSet};

use fhir_sas::r4::reflect::{Element, Item, Items, MemberInfo};
use serde_json::{Map, Value, json};

use super::{
    catalogue::{
        DATATYPES, PARTS, RESOURCES, choice_name, has_sibling, is_primitive, items, kind, members,
    },
    shared,
    tree::Tree,
};

/// The declaration of a member: name, fewest, most, types, targets.
type Declared = (String, u32, Option<u32>, Vec<String>, Vec<String>);

/// Where R4 and its tables as we have them differ, and why R4 is followed: path, its types in the table (nothing:
/// the member is not R4's), its types in R4.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    // additions of the product that the tables were taken from
    ("Meta.project", "", ""),
    ("Meta.author", "", ""),
    ("Meta.onBehalfOf", "", ""),
    ("Meta.account", "", ""),
    ("Meta.accounts", "", ""),
    ("Meta.compartment", "", ""),
    // narrowed by the same product; R4 allows any resource
    ("Bundle.entry.response.outcome", "OperationOutcome", "Resource"),
    // R4's definitions have `System.String`, and its pages the type that the text must have
    ("Slot.id", "string", "id"),
    ("Schedule.id", "string", "id"),
    ("Practitioner.id", "string", "id"),
    ("PractitionerRole.id", "string", "id"),
    ("Location.id", "string", "id"),
    ("HealthcareService.id", "string", "id"),
    ("Organization.id", "string", "id"),
    ("Appointment.id", "string", "id"),
    ("Bundle.id", "string", "id"),
    ("OperationOutcome.id", "string", "id"),
];

/// The element tables, by the path of the element.
struct Tables {
    members: BTreeMap<String, Vec<Value>>,
}

impl Tables {
    fn load() -> Option<Self> {
        let mut members: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for (_, text) in shared::files("ig/r4")? {
            let table: Value = serde_json::from_slice(&text).expect("JSON");
            if table["derivation"] == "constraint" {
                // a profile of another type, under that type's paths
                continue;
            }
            for element in table["elements"].as_array().expect("elements") {
                let path = element["path"].as_str().expect("a path");
                let parent = path.rsplit_once('.').map(|(parent, _)| parent);
                if let Some(parent) = parent {
                    members.entry(parent.to_owned()).or_default().push(element.clone());
                }
            }
        }
        Some(Self { members })
    }

    /// The members of a type in the table, known differences resolved and noted as used.
    fn members_of(&self, path: &str, used: &mut BTreeSet<String>) -> Vec<Declared> {
        self.members[path].iter().filter_map(|element| declared_in_table(element, used)).collect()
    }
}

fn declared_in_table(element: &Value, used: &mut BTreeSet<String>) -> Option<Declared> {
    let path = element["path"].as_str().expect("a path");
    let mut targets = Vec::new();
    let mut types = Vec::new();
    for of_type in element["types"].as_array().into_iter().flatten() {
        let code = of_type.get("fhirType").unwrap_or(&of_type["code"]).as_str().expect("a type");
        types.push(code.to_owned());
        if code == "Reference" {
            let names =
                of_type["targetProfile"].as_array().into_iter().flatten().filter_map(Value::as_str);
            targets.extend(names.filter_map(|url| url.rsplit('/').next()).map(str::to_owned));
        }
    }
    if element.get("contentReference").is_some() {
        types.push("BackboneElement".to_owned());
    }
    // a reference to `Resource` may be to anything, as one that names no target
    targets.retain(|target| target != "Resource");
    if let Some((_, ours, r4)) = DIFFERENCES.iter().find(|(other, ..)| *other == path) {
        used.insert(path.to_owned());
        if r4.is_empty() {
            return None;
        }
        assert_eq!(types, [*ours], "{path} is no longer different");
        types = vec![(*r4).to_owned()];
    }
    let name = path.rsplit('.').next().expect("a name").to_owned();
    let min = u32::try_from(element["min"].as_u64().expect("a number")).expect("a small number");
    let max = element["max"].as_str().expect("a text");
    types.sort_unstable();
    Some((name, min, (max != "*").then(|| max.parse().expect("a number")), types, targets))
}

fn declared(member: &MemberInfo) -> Declared {
    let owned =
        |names: &[&str]| -> Vec<String> { names.iter().map(|name| (*name).to_owned()).collect() };
    let mut types = owned(member.types());
    // the types of a choice have no order
    types.sort_unstable();
    (member.name().to_owned(), member.min(), member.max(), types, owned(member.targets()))
}

/// An object at the end of a path of parts, read as the type that the path starts with.
struct Nest<'a> {
    steps: Vec<(&'a str, bool)>,
    root: &'a str,
}

impl<'a> Nest<'a> {
    fn new(tables: &Tables, path: &'a str) -> Self {
        let mut names = path.split('.');
        let root = names.next().expect("a root");
        let mut at = root.to_owned();
        let steps = names.map(|name| {
            let element = tables.members[&at]
                .iter()
                .find(|element| element["path"] == format!("{at}.{name}"));
            at = format!("{at}.{name}");
            (name, element.expect("a part")["max"] == "*")
        });
        Self { steps: steps.collect(), root }
    }

    fn text(&self, members: Map<String, Value>) -> String {
        let inner = self.steps.iter().rev().fold(Value::Object(members), |inner, (name, many)| {
            let inner = if *many { json!([inner]) } else { inner };
            json!({ *name: inner })
        });
        let Value::Object(mut whole) = inner else { unreachable!("objects at every depth") };
        if RESOURCES.iter().any(|kind| kind.name == self.root) {
            whole.insert("resourceType".to_owned(), json!(self.root));
        }
        Value::Object(whole).to_string()
    }

    /// Calls `f` with what was read at the end of the path.
    fn walk(&self, element: &dyn Element, f: &mut dyn FnMut(&dyn Element)) {
        fn down(element: &dyn Element, steps: &[(&str, bool)], f: &mut dyn FnMut(&dyn Element)) {
            let Some(((name, _), rest)) = steps.split_first() else { return f(element) };
            let found = members(element)
                .into_iter()
                .find(|(member, _)| member.name() == *name)
                .expect("the part")
                .1;
            match items(found)[..] {
                [Item::Element(inner)] => down(inner, rest, f),
                _ => panic!("{name} is one element"),
            }
        }
        down(element, &self.steps, f);
    }
}

/// The type of a member that is a part, with members in the same table.
fn part_type(element: &Value) -> Option<&str> {
    let of_type = element["types"][0]["code"].as_str()?;
    ["BackboneElement", "Element"].contains(&of_type).then_some(of_type)
}

/// Every type with members: resources, datatypes, and the parts of both by their paths.
fn paths(tables: &Tables) -> Vec<String> {
    let mut paths: Vec<String> =
        [RESOURCES, DATATYPES].into_iter().flatten().map(|kind| kind.name.to_owned()).collect();
    let mut at = 0;
    while let Some(path) = paths.get(at) {
        let parts = tables.members[path].iter().filter(|element| part_type(element).is_some());
        let parts: Vec<_> =
            parts.map(|element| element["path"].as_str().expect("a path").to_owned()).collect();
        paths.extend(parts);
        at += 1;
    }
    paths
}

#[test]
fn members_are_those_of_r4() {
    let Some(tables) = Tables::load() else { return };
    let mut used = BTreeSet::new();
    let mut count = 0;
    let paths = paths(&tables);
    for path in &paths {
        let nest = Nest::new(&tables, path);
        let (root, _) = (kind(nest.root).expect("a type").read)(&nest.text(Map::new()));
        nest.walk(&*root, &mut |element| {
            let expected = tables.members_of(path, &mut used);
            let declared: Vec<Declared> =
                members(element).into_iter().map(|(member, _)| declared(member)).collect();
            assert_eq!(declared, expected, "{path}");
            count += declared.len();
            let type_name = match path.rsplit_once('.') {
                None => path,
                Some((parent, _)) => tables.members[parent]
                    .iter()
                    .find(|element| element["path"] == **path)
                    .and_then(part_type)
                    .expect("a part"),
            };
            assert_eq!(element.type_name(), type_name);
            assert_eq!(
                element.resource_type().is_some(),
                RESOURCES.iter().any(|kind| kind.name == path)
            );
            assert!(element.extra().is_empty());
        });
    }
    let parts: BTreeSet<_> =
        paths.iter().filter(|path| path.contains('.')).map(String::as_str).collect();
    assert_eq!(
        parts,
        PARTS.iter().map(|kind| kind.name).collect(),
        "the parts are those of the tables"
    );
    assert_eq!(used.len(), DIFFERENCES.len(), "a difference that is gone: {used:?}");
    assert!(count > 300, "only {count} members were compared");
}

#[test]
fn an_extension_may_have_fifty_types() {
    let Some(tables) = Tables::load() else { return };
    let (extension, _) = (kind("Extension").expect("a type").read)("{}");
    let value = members(&*extension)
        .into_iter()
        .find(|(member, _)| member.name() == "value[x]")
        .expect("a value")
        .0;
    let types: BTreeSet<_> = value.types().iter().copied().collect();
    assert_eq!(types.len(), 50);
    let members = tables.members_of("Extension", &mut BTreeSet::new());
    assert_eq!(types, members.last().expect("a member").3.iter().map(String::as_str).collect());
}

/// Every choice: what has it, its declaration, and how to get there.
fn each_choice(tables: &Tables, f: &mut dyn FnMut(&Nest<'_>, &'static MemberInfo)) {
    for path in &paths(tables) {
        let nest = Nest::new(tables, path);
        let (root, _) = (kind(nest.root).expect("a type").read)(&nest.text(Map::new()));
        let mut infos = Vec::new();
        nest.walk(&*root, &mut |element| {
            infos = members(element).into_iter().map(|(member, _)| member).collect();
        });
        for info in infos.into_iter().filter(|info| info.name().ends_with("[x]")) {
            f(&nest, info);
        }
    }
}

/// What is reported on a text of an extension's or another type's JSON, and what of it was set aside.
fn faults(
    nest: &Nest<'_>,
    members_of_text: &[(&str, &Value)],
) -> (Vec<&'static str>, Vec<(String, Value)>) {
    // members by hand, as one name may come twice
    let reported: Vec<_> =
        members_of_text.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    let marker = json!({"@": "@"}).to_string();
    let text = nest.text(Map::from_iter([("@".to_owned(), json!("@"))]));
    let text = text.replace(&marker, &format!("{{{}}}", reported.join(",")));
    let kind = kind(nest.root).expect("a type");
    let (read, _) = (kind.read)(&text);
    let mut aside = Vec::new();
    nest.walk(&*read, &mut |element| {
        aside = element
            .extra()
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_value().expect("a value")))
            .collect();
    });
    assert_eq!(Tree::of((kind.rewrite)(&text).as_bytes()), Tree::of(text.as_bytes()), "{text}");
    ((kind.codes)(&text), aside)
}

#[test]
fn faults_of_every_choice_are_reported() {
    let Some(tables) = Tables::load() else { return };
    let (mut choices, mut pairs) = (0, 0);
    each_choice(&tables, &mut |nest, info| {
        choices += 1;
        for of_type in info.types() {
            let name = choice_name(info.name(), of_type);
            let sibling = format!("_{name}");
            let [one, two] = samples(of_type);
            let aside = |name: &str, value: &Value| vec![(name.to_owned(), value.clone())];

            let twice = faults(nest, &[(&name, &one), (&name, &two)]);
            assert_eq!(twice, (vec!["duplicate-member"], aside(&name, &one)), "{name}");
            let wrong = faults(nest, &[(&name, &json!([one]))]);
            assert_eq!(wrong, (vec!["wrong-shape"], aside(&name, &json!([one]))), "{name}");
            let null = faults(nest, &[(&name, &Value::Null)]);
            assert_eq!(null, (vec!["null"], aside(&name, &Value::Null)), "{name}");
            if is_primitive(of_type) {
                let reported = faults(
                    nest,
                    &[(&name, &one), (&sibling, &beside()), (&sibling, &json!({"id": "b"}))],
                );
                assert_eq!(reported, (vec!["duplicate-member"], aside(&sibling, &beside())));
            } else {
                let reported = faults(nest, &[(&name, &one), (&sibling, &beside())]);
                assert_eq!(reported, (vec!["unknown-member"], aside(&sibling, &beside())));
            }
            for other in info.types().iter().filter(|other| *other != of_type) {
                pairs += 1;
                let other_name = choice_name(info.name(), other);
                let [value, _] = samples(other);
                let second = faults(nest, &[(&name, &one), (&other_name, &value)]);
                let reported = (vec!["second-choice"], aside(&other_name, &value));
                assert_eq!(second, reported, "{name} and {other_name}");
                if is_primitive(other) {
                    let beside_other = format!("_{other_name}");
                    let second = faults(nest, &[(&name, &one), (&beside_other, &beside())]);
                    assert_eq!(second, (vec!["second-choice"], aside(&beside_other, &beside())));
                }
            }
        }
        // as it is declared, a choice has no name, and no other type
        for name in [info.name().to_owned(), choice_name(info.name(), "Account")] {
            let reported = faults(nest, &[(&name, &json!("a"))]);
            assert_eq!(reported, (vec!["unknown-member"], vec![(name, json!("a"))]));
        }
    });
    assert_eq!(choices, 1);
    assert_eq!(pairs, 50 * 49);
}

/// Value sets that are not of FHIR, whose codes are in no list.
const OPEN: &[&str] = &["mimetypes", "currencies"];

#[test]
fn required_codes_are_those_of_the_value_sets() {
    let Some(tables) = Tables::load() else { return };
    let mut sets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, text) in shared::files("ig/terminology").expect("beside the tables") {
        let set: Value = serde_json::from_slice(&text).expect("JSON");
        let codes = set["concepts"].as_array().into_iter().flatten();
        let codes = codes.map(|concept| concept["code"].as_str().expect("a code").to_owned());
        sets.insert(set["url"].as_str().unwrap_or_default().to_owned(), codes.collect());
    }
    let mut found = BTreeSet::new();
    for path in &paths(&tables) {
        for element in &tables.members[path] {
            let binding = &element["binding"];
            let code = element["types"][0]["code"] == "code";
            if !code || binding["strength"] != "required" {
                continue;
            }
            let url = binding["valueSet"].as_str().expect("a value set");
            let url = url.split('|').next().expect("an address");
            if OPEN.iter().any(|open| url.ends_with(open)) {
                continue;
            }
            let nest = Nest::new(&tables, path);
            let name =
                element["path"].as_str().expect("a path").rsplit('.').next().expect("a name");
            let value = if element["max"] == "*" { json!(["x"]) } else { json!("x") };
            let (read, _) = (kind(nest.root).expect("a type").read)(
                &nest.text(Map::from_iter([(name.to_owned(), value)])),
            );
            nest.walk(&*read, &mut |element| {
                let (_, kept) = members(element)
                    .into_iter()
                    .find(|(member, _)| member.name() == name)
                    .expect("the member");
                let [Item::Primitive(primitive)] = items(kept)[..] else { panic!("{name} is one") };
                let codes = primitive.binding().unwrap_or_else(|| panic!("{path}.{name} is bound"));
                assert_eq!(codes.value_set, url, "{path}.{name}");
                assert_eq!(codes.codes, sets[url], "{path}.{name}");
                found.insert(url.to_owned());
            });
        }
    }
    assert!(found.len() > 20, "only {}", found.len());
}

/// Two values of a type that nothing is wrong with.
fn samples(of_type: &str) -> [Value; 2] {
    match of_type {
        "boolean" => [json!(true), json!(false)],
        "integer" => [json!(-7), json!(2_147_483_647)],
        "unsignedInt" => [json!(0), json!(2_147_483_647)],
        "positiveInt" => [json!(1), json!(45)],
        "decimal" => [json!(48.85), json!(-3)],
        "instant" => [json!("2024-06-12T16:40:00.000+02:00"), json!("2024-06-12T14:40:00Z")],
        "dateTime" => [json!("2024-06"), json!("2024-06-12T16:40:00-03:30")],
        "date" => [json!("2024"), json!("2024-02-29")],
        "time" => [json!("08:30:00"), json!("23:59:59.125")],
        "id" => [json!("a-1.B"), json!("2")],
        "oid" => [json!("urn:oid:1.2.250.1.71.4.2.1"), json!("urn:oid:2.16.0")],
        "uuid" => [
            json!("urn:uuid:c757873d-ec9a-4326-a141-556f43239520"),
            json!("urn:uuid:00000000-0000-0000-0000-000000000000"),
        ],
        "uri" | "url" | "canonical" => [json!("https://example.org/é"), json!("urn:ietf:rfc:3986")],
        "base64Binary" => [json!("YWJj"), json!("YQ==")],
        "code" => [json!("free"), json!("two words")],
        "xhtml" => [json!("<div xmlns=\"http://www.w3.org/1999/xhtml\">é</div>"), json!("<div/>")],
        "string" | "markdown" => [json!("Cabinet \"A\"\n\\ 😀"), json!("b")],
        "Resource" => [
            json!({"resourceType": "Slot", "status": "free"}),
            json!({"resourceType": "Patient", "id": "1"}),
        ],
        other => {
            assert!(!is_primitive(other), "no sample of {other}");
            [json!({"id": "e1"}), json!({"extension": [{"url": "urn:x", "valueInteger": 1}]})]
        }
    }
}

/// What stands beside a primitive.
fn beside() -> Value {
    json!({"id": "e1", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "masked"}]})
}

/// Every form of JSON that a member with a value of that type may take.
fn forms(
    member: &MemberInfo,
    name: &str,
    of_type: &str,
    has_sibling: bool,
) -> Vec<Vec<(String, Value)>> {
    let [one, two] = samples(of_type);
    let sibling = format!("_{name}");
    let value = |value: Value| (name.to_owned(), value);
    let beside_it = |value: Value| (sibling.clone(), value);
    if member.max().is_none() {
        let mut forms = vec![vec![value(json!([one]))], vec![value(json!([one, two]))]];
        if has_sibling {
            forms.push(vec![value(json!([one, two])), beside_it(json!([null, beside()]))]);
            forms.push(vec![value(json!([null, two])), beside_it(json!([beside(), null]))]);
            forms.push(vec![
                value(json!([one, null, two])),
                beside_it(json!([beside(), beside(), null])),
            ]);
            forms.push(vec![value(json!([null])), beside_it(json!([beside()]))]);
            forms.push(vec![beside_it(json!([beside()]))]);
            forms.push(vec![beside_it(json!([null, beside()]))]);
        }
        return forms;
    }
    let mut forms = vec![vec![value(one.clone())], vec![value(two)]];
    if has_sibling {
        forms.push(vec![value(one), beside_it(beside())]);
        forms.push(vec![beside_it(beside())]);
    }
    forms
}

#[test]
fn every_member_takes_every_form() {
    let Some(tables) = Tables::load() else { return };
    let (mut with_types, mut checked) = (0, 0);
    for path in &paths(&tables) {
        let nest = Nest::new(&tables, path);
        let kind = kind(nest.root).expect("a type");
        let mut infos = Vec::new();
        let (root, _) = (kind.read)(&nest.text(Map::new()));
        nest.walk(&*root, &mut |element| {
            infos = members(element).into_iter().map(|(member, _)| member).collect();
        });
        for member in infos {
            for of_type in member.types() {
                with_types += 1;
                let name = choice_name(member.name(), of_type);
                for form in forms(member, &name, of_type, has_sibling(path, member.name(), of_type))
                {
                    checked += 1;
                    check(&nest, kind, member, &name, &form);
                }
            }
        }
    }
    assert!(with_types > 350, "only {with_types} members by type");
    assert!(checked > 1000, "only {checked} forms");
}

fn check(
    nest: &Nest<'_>,
    kind: &super::catalogue::Kind,
    member: &MemberInfo,
    name: &str,
    form: &[(String, Value)],
) {
    let count = form.iter().map(|(_, value)| value.as_array().map_or(1, Vec::len)).max();
    let mut texts = vec![nest.text(form.iter().cloned().collect())];
    // `_name` sorts before `name`; the other order is as good
    if let [(_, value), (_, sibling)] = form {
        let (value, sibling) = (format!("\"{name}\":{value}"), format!("\"_{name}\":{sibling}"));
        let swapped =
            texts[0].replace(&sibling, "@").replace(&value, &sibling).replace('@', &value);
        assert_ne!(swapped, texts[0]);
        texts.push(swapped);
    }
    for text in texts {
        let (read, issues) = (kind.read)(&text);
        assert_eq!(issues, 0, "{text}");
        nest.walk(&*read, &mut |element| {
            for (other, found) in members(element) {
                if other.name() == member.name() {
                    assert_eq!(Some(items(found).len()), count, "{text}");
                    let as_declared = match found {
                        Items::Many(_) => member.max().is_none(),
                        Items::One(_) => member.max() == Some(1),
                        Items::Choice(by_name, _) => member.types().len() > 1 && by_name == name,
                        Items::None => false,
                    };
                    assert!(as_declared, "{text}");
                } else {
                    assert!(matches!(found, Items::None), "{} is set by {text}", other.name());
                }
            }
            assert!(element.extra().is_empty(), "{text}");
        });
        (kind.round)(&text);
    }
}
