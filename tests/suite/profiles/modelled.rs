//! What `profiles/r4-modelled.toml` lists of the types that have a struct is what the crate declares.

use std::collections::BTreeSet;

use fhir_sas::r4::reflect::{Item, MemberInfo};
use serde_json::{Map, Value, json};

use super::{Element, element_of_line, sorted, sources};
use crate::suite::catalogue::{DATATYPES, Kind, PARTS, RESOURCES, is_primitive, items, members};

/// What every type of a kind has, which the file does not repeat.
const OF_RESOURCES: [&str; 8] = [
    "id",
    "meta",
    "implicitRules",
    "language",
    "text",
    "contained",
    "extension",
    "modifierExtension",
];
const OF_ELEMENTS: [&str; 3] = ["id", "extension", "modifierExtension"];

/// Value sets that are not of FHIR, whose codes are in no list: the crate takes any code.
const OPEN: [&str; 2] = ["mimetypes", "currencies"];

/// The elements of a type as the crate declares them, by their paths in the type that has the part.
fn declared(kind: &Kind, path: &str, elements: &mut Vec<Element>) {
    let resource = RESOURCES.iter().any(|other| other.name == kind.name);
    let text =
        if resource { format!("{{\"resourceType\":\"{}\"}}", kind.name) } else { "{}".to_owned() };
    let (value, _) = (kind.read)(&text);
    let infos: Vec<_> = members(&*value).into_iter().map(|(info, _)| info).collect();
    let own = if resource { &OF_RESOURCES[..] } else { &OF_ELEMENTS };
    for info in infos.into_iter().filter(|info| !own.contains(&info.name())) {
        let name = if path.is_empty() {
            info.name().to_owned()
        } else {
            format!("{path}.{}", info.name())
        };
        let most = info.max().map_or_else(|| "*".to_owned(), |max| max.to_string());
        let types = info.types().iter().map(|of_type| (*of_type).to_owned());
        elements.push((
            name.clone(),
            format!("{}..{most}", info.min()),
            sorted(types.filter(|of_type| of_type != "BackboneElement")),
            sorted(info.targets().iter().map(|target| (*target).to_owned())),
            required_set(kind, info, resource),
        ));
        let part = format!("{}.{}", kind.name, info.name());
        if let Some(part) = PARTS.iter().find(|other| other.name == part) {
            declared(part, &name, elements);
        }
    }
}

/// The value set that the declaration binds a code to; nothing where it binds to none.
fn required_set(kind: &Kind, info: &MemberInfo, resource: bool) -> String {
    if info.types() != ["code"] {
        return String::new();
    }
    let value = if info.max().is_none() { json!(["x"]) } else { json!("x") };
    let mut object = Map::from_iter([(info.name().to_owned(), value)]);
    if resource {
        object.insert("resourceType".to_owned(), json!(kind.name));
    }
    let (read, _) = (kind.read)(&Value::Object(object).to_string());
    let (_, found) = members(&*read)
        .into_iter()
        .find(|(member, _)| member.name() == info.name())
        .expect("the member");
    let [Item::Primitive(primitive)] = items(found)[..] else { panic!("{} is one", info.name()) };
    let set = primitive.binding().map_or("", |codes| codes.value_set);
    set.rsplit('/').next().unwrap_or_default().to_owned()
}

#[test]
fn modelled_types_are_those_of_the_crate() {
    let sources = sources();
    let names = |kinds: &[Kind]| -> BTreeSet<String> {
        kinds.iter().map(|kind| kind.name.to_owned()).collect()
    };
    let listed = |names: Vec<&String>| -> BTreeSet<String> { names.into_iter().cloned().collect() };
    assert_eq!(listed(sources.modelled_resources.keys().collect()), names(RESOURCES));
    assert_eq!(listed(sources.modelled_datatypes.keys().collect()), names(DATATYPES));
    let mut count = 0;
    for kind in RESOURCES.iter().chain(DATATYPES) {
        let mut expected = Vec::new();
        declared(kind, "", &mut expected);
        let listed = sources.modelled(kind.name).expect("it is listed");
        let listed: Vec<_> = listed.elements.iter().map(|line| as_declared(line)).collect();
        assert_eq!(listed, expected, "{}", kind.name);
        count += listed.len();
    }
    assert!(count > 230, "only {count} elements were compared");
}

/// A line of the file, with what the crate declares otherwise: a part with the members of another one is declared as any
/// part, all types of an extension one by one, and a code of an open value set as any code.
fn as_declared(line: &str) -> Element {
    let (line, _) = line.split_once(" as ").unwrap_or((line, ""));
    let (path, times, types, targets, set) = element_of_line(line);
    if types == ["*"] {
        let (value, _) =
            (DATATYPES.iter().find(|kind| kind.name == "Extension").expect("it").read)("{}");
        let info =
            members(&*value).into_iter().find(|(info, _)| info.name() == path).expect("it").0;
        assert!(
            info.types().len() > 40 && info.types().iter().any(|of_type| is_primitive(of_type))
        );
        let types = sorted(info.types().iter().map(|of_type| (*of_type).to_owned()));
        return (path, times, types, targets, set);
    }
    // what a canonical leads to is not declared
    let targets = if types == ["canonical"] { Vec::new() } else { targets };
    let set = if OPEN.contains(&set.as_str()) { String::new() } else { set };
    (path, times, types, targets, set)
}
