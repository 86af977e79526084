//! The profiles of the guide: that they are compiled, and that they are the guide's.

mod compile;
mod model;
mod official;

use std::{collections::BTreeSet, env, fs, path::Path};

use serde_json::Value;

use self::{
    compile::compile,
    model::{Layer, Sources},
    official::{Base, Difference, Outcome, compare, extension_elements},
};
use super::{shared, values::OTHERS};

#[test]
fn compiled_form_is_current() {
    let sources = Sources::load().unwrap_or_else(|why| panic!("{why}"));
    let compiled = compile(&sources).unwrap_or_else(|why| panic!("{why}"));
    for (path, text) in [
        ("src/validate/compiled.rs", compiled.tables),
        ("src/r4/element/definitions.rs", compiled.definitions),
    ] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        if env::var("FHIR_SAS_BLESS").as_deref() == Ok("1") {
            fs::write(&file, text).expect("a place to write to");
            continue;
        }
        let found = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            found == text,
            "{path} is not what profiles/ says; renew it by: \
             FHIR_SAS_BLESS=1 cargo test --test suite compiled_form_is_current"
        );
    }
}

/// Path, cardinality, types, targets of references and required value set of an element, lists in order of their names.
type Element = (String, String, Vec<String>, Vec<String>, String);

fn element_of_line(line: &str) -> Element {
    let (line, set) = line.split_once(" in ").unwrap_or((line, ""));
    let (line, targets) = line.split_once('(').unwrap_or((line, ""));
    let mut words = line.split_whitespace().map(str::to_owned);
    let (path, times) = (words.next().expect("a path"), words.next().expect("a cardinality"));
    let targets = targets.trim_end_matches(')').split_whitespace().map(str::to_owned);
    (path, times, sorted(words), sorted(targets), set.to_owned())
}

fn element_of_table(of_type: &str, element: &Value) -> Element {
    let path = element["path"].as_str().expect("a path");
    let path = path.strip_prefix(of_type).expect("a path of it").trim_start_matches('.');
    let times = format!("{}..{}", element["min"], element["max"].as_str().expect("a number"));
    let types = || element["types"].as_array().into_iter().flatten();
    let code = |of_type: &Value| of_type["code"].as_str().expect("a code").to_owned();
    let is_type = |code: &String| !matches!(code.as_str(), "Element" | "BackboneElement");
    let targets = types().filter_map(|of_type| of_type["targetProfile"].as_array()).flatten();
    let last = |url: &str| url.rsplit('/').next().unwrap_or_default().to_owned();
    let targets = targets.map(|target| last(target.as_str().expect("an address")));
    let binding = &element["binding"];
    let set = binding["valueSet"].as_str().filter(|_| binding["strength"] == "required");
    let set = set.and_then(|set| set.split('|').next()).map(last).unwrap_or_default();
    (
        path.to_owned(),
        times,
        sorted(types().map(code).filter(is_type)),
        sorted(targets.filter(|target| target != "Resource")),
        set,
    )
}

fn sorted(words: impl Iterator<Item = String>) -> Vec<String> {
    words.collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn datatypes_kept_as_json_are_those_of_r4() {
    let sources = Sources::load().unwrap_or_else(|why| panic!("{why}"));
    let names = || sources.r4_datatypes.keys().map(String::as_str);
    let of_extensions: Vec<_> = names().filter(|name| OTHERS.contains(name)).collect();
    assert_eq!(of_extensions, OTHERS);
    // those that only resources without a struct have
    let of_resources: Vec<_> = names().filter(|name| !OTHERS.contains(name)).collect();
    assert_eq!(
        of_resources,
        [
            "ElementDefinition",
            "MarketingStatus",
            "Population",
            "ProdCharacteristic",
            "ProductShelfLife",
            "SubstanceAmount",
        ]
    );
    let Some(tables) = shared::files("ig/r4") else { return };
    let own = |name: &str| matches!(name, "id" | "extension" | "modifierExtension");
    for (name, datatype) in
        sources.r4_datatypes.iter().filter(|(name, _)| OTHERS.contains(&name.as_str()))
    {
        let file = format!("{name}.json");
        let (_, text) = tables.iter().find(|(found, _)| *found == file).expect("a table");
        let table: Value = serde_json::from_slice(text).expect("JSON");
        let elements = table["elements"].as_array().expect("elements");
        let expected: Vec<_> =
            elements.iter().map(|element| element_of_table(name, element)).collect();
        let is_own = |(path, ..): &&Element| own(path.rsplit('.').next().unwrap_or_default());
        let modifiers = expected.iter().any(|(path, ..)| path == "modifierExtension");
        assert_eq!(datatype.modifiers, modifiers, "{name}");
        let expected: Vec<_> = expected.iter().skip(1).filter(|e| !is_own(e)).cloned().collect();
        let said: Vec<_> = datatype.elements.iter().map(|line| element_of_line(line)).collect();
        assert_eq!(said, expected, "{name}");

        let keys =
            elements.iter().filter_map(|element| element["constraints"].as_array()).flatten();
        let keys = keys.map(|rule| rule["key"].as_str().expect("a key"));
        // those of every element are asked of all
        let keys: BTreeSet<_> = keys.filter(|key| !matches!(*key, "ele-1" | "ext-1")).collect();
        let checked = datatype.invariants.iter().filter_map(|line| line.split(' ').nth(1));
        assert_eq!(checked.collect::<BTreeSet<_>>(), keys, "{name}");
    }
}

/// Where the files and the guide's published definitions differ, and why.
const DIFFERENCES: &[Difference] = &[
    // they name no value set, so nothing can be wrong by them
    ("FrLocationAgregateur", "Location.address.line", "binding", "binds to nothing"),
    ("FrLocationAgregateur", "Location.address.city", "binding", "binds to nothing"),
    ("FrLocationAgregateur", "Location.address.postalCode", "binding", "binds to nothing"),
    ("FrPractitionerAgregateur", "Practitioner.name.family", "binding", "binds to nothing"),
    ("FrPractitionerAgregateur", "Practitioner.name.given", "binding", "binds to nothing"),
];

/// Where the files and French core as it is known differ, and why.
const FR_CORE_DIFFERENCES: &[Difference] = &[
    // where the definitions are put together from others, R4's own constraints of the whole are missing
    ("FrAddress", "Address", "constraints", "R4's own"),
    ("FrContactPoint", "ContactPoint", "constraints", "R4's own"),
    ("FrHumanName", "HumanName", "constraints", "R4's own"),
    (
        "FrAppointmentOperator",
        "Extension.value[x]",
        "types",
        "1.1.0 leaves the type open, see the file",
    ),
    (
        "FrServiceTypeDuration",
        "Extension.extension:serviceType.value[x]",
        "binding",
        "its strength is not known, and R4's own list is an example",
    ),
    (
        "FrScheduleAvailabiltyTime",
        "Extension.extension:rrule.extension:freq.value[x]",
        "binding",
        "the address of its value set is not known",
    ),
];

/// The formulas of the rules that the validator has as functions.
const FORMULAS: &[(&str, &str)] = &[
    ("FINESS-invariant", "value.matches('^1[0-9]{9}$')"),
    ("SIRET-invariant", "value.matches('^3[0-9]{14}$')"),
];

#[test]
fn formulas_are_those_of_the_guide() {
    let Some(files) = shared::files("ig/sas") else { return };
    let mut found = BTreeSet::new();
    for (_, text) in &files {
        let definition: Value = serde_json::from_slice(text).expect("JSON");
        for element in definition["differential"]["element"].as_array().into_iter().flatten() {
            for rule in element["constraint"].as_array().into_iter().flatten() {
                assert_eq!(rule["severity"], "error");
                let [key, formula] =
                    ["key", "expression"].map(|name| rule[name].as_str().expect("a text"));
                found.insert((key.to_owned(), formula.to_owned()));
            }
        }
    }
    let known = FORMULAS.iter().map(|(key, formula)| ((*key).to_owned(), (*formula).to_owned()));
    assert_eq!(found, known.collect());
}

#[test]
fn toml_against_official() {
    let Some(base) = Base::load() else { return };
    let Some(files) = shared::files("ig/sas") else { return };
    let sources = Sources::load().unwrap_or_else(|why| panic!("{why}"));
    let mut outcome = Outcome::default();
    let mut profiles = BTreeSet::new();
    for (_, text) in &files {
        let definition: Value = serde_json::from_slice(text).expect("JSON");
        if definition["resourceType"] != "StructureDefinition" {
            continue;
        }
        let url = definition["url"].as_str().expect("an address");
        profiles.insert(url.to_owned());
        head_is_the_same(&sources, url, &definition);
        let elements = definition["snapshot"]["element"].as_array().expect("elements");
        let elements: Vec<_> = elements
            .iter()
            .map(|element| (element["id"].as_str().expect("an id").to_owned(), element.clone()))
            .collect();
        compare(&sources, &base, url, &elements, DIFFERENCES, &mut outcome);
    }
    let ours = sources.profiles.values().filter(|profile| profile.layer == Layer::Profile);
    assert_eq!(ours.map(|profile| profile.url.clone()).collect::<BTreeSet<_>>(), profiles);
    assert_eq!(profiles.len(), 20);
    outcome.check(DIFFERENCES, 1819, 448);
}

/// What a definition says of itself.
fn head_is_the_same(sources: &Sources, url: &str, definition: &Value) {
    let profile = sources.profiles.get(url).unwrap_or_else(|| panic!("no file has {url}"));
    assert_eq!(definition["name"], profile.name);
    assert_eq!(definition["version"], profile.version);
    assert_eq!(definition["type"], profile.of);
    let r4 = format!("http://hl7.org/fhir/StructureDefinition/{}", profile.of);
    assert_eq!(definition["baseDefinition"], profile.base.clone().unwrap_or(r4), "{url}");
    let context = definition["context"].as_array().into_iter().flatten();
    let context: Vec<_> = context.map(|context| &context["expression"]).collect();
    assert_eq!(context, profile.context.iter().collect::<Vec<_>>(), "{url}");
}

#[test]
fn toml_against_fr_core() {
    let Some(base) = Base::load() else { return };
    let sources = Sources::load().unwrap_or_else(|why| panic!("{why}"));
    let mut outcome = Outcome::default();
    let mut profiles = BTreeSet::new();
    for folder in ["profiles", "datatypes", "extensions"] {
        let Some(files) = shared::files(&format!("ig/fr-core/{folder}")) else { return };
        for (name, text) in &files {
            if name.starts_with("core-") {
                // an extension of R4
                continue;
            }
            let definition: Value = serde_json::from_slice(text).expect("JSON");
            let url = definition["url"].as_str().expect("an address");
            profiles.insert(url.to_owned());
            let elements = if folder == "extensions" {
                let context = definition["context"].as_array().expect("a list").iter();
                let context: Vec<_> = context
                    .map(|context| context.as_str().expect("a text").replace(" (fhirpath)", ""))
                    .collect();
                assert_eq!(sources.profiles[url].context, context, "{url}");
                extension_elements(&base, &definition)
            } else {
                let elements = definition["elements"].as_array().expect("elements").iter();
                let id = |element: &Value| {
                    let id = element.get("id").unwrap_or(&element["path"]);
                    id.as_str().expect("an id").to_owned()
                };
                elements.map(|element| (id(element), element.clone())).collect()
            };
            compare(&sources, &base, url, &elements, FR_CORE_DIFFERENCES, &mut outcome);
        }
    }
    let ours = sources.profiles.values().filter(|profile| profile.layer == Layer::FrCore);
    let mut ours: BTreeSet<_> = ours.map(|profile| profile.url.clone()).collect();
    // only named as what a reference may refer to
    for name in ["FrPatient", "FrRelatedPerson"] {
        let url = format!("http://interopsante.org/fhir/StructureDefinition/{name}");
        assert!(sources.profiles[&url].elements.is_empty());
        ours.remove(&url);
    }
    assert_eq!(ours, profiles);
    outcome.check(FR_CORE_DIFFERENCES, 654, 239);
}

#[test]
fn every_file_names_its_source() {
    let sources = Sources::load().unwrap_or_else(|why| panic!("{why}"));
    for profile in sources.profiles.values() {
        assert!(!profile.source.is_empty(), "{}", profile.url);
    }
    for set in sources.value_sets.values() {
        assert!(!set.name.is_empty() && !set.source.is_empty(), "{}", set.url);
    }
    for system in sources.code_systems.values() {
        assert!(!system.name.is_empty() && !system.source.is_empty(), "{}", system.url);
    }
}

/// What comes of a base profile, one on top of it, and a value set.
fn compiled(base: &str, derived: &str) -> Result<String, String> {
    let head = |name: &str, layer: &str| {
        format!(
            "url='urn:p:{name}'\nname='{name}'\nversion='1'\ntype='Slot'\nlayer='{layer}'\nsource='-'\n"
        )
    };
    let base = head("FrBase", "frcore") + base;
    let derived = head("Derived", "profile") + "base='urn:p:FrBase'\n" + derived;
    let set = "[[value-set]]\nurl='urn:v:one'\nname='one'\nsource='-'\ncomplete=true\n\
               [[value-set.include]]\nsystem='urn:s'\ncodes=['b', 'a']\n";
    let files = [("a.toml", base), ("b.toml", derived), ("terminology/a.toml", set.to_owned())];
    let texts = files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    Sources::of(texts).and_then(|sources| compile(&sources).map(|compiled| compiled.tables))
}

#[test]
fn what_is_said_last_counts() {
    let text = compiled(
        "[[element]]\nid='Slot.comment'\nmin=1\nmax=1\n[[element]]\nid='Slot.serviceType'\nmax=3\n",
        "[[element]]\nid='Slot.comment'\nfixed='x'\n[[element]]\nid='Slot.identifier'\nmin=1\n",
    );
    let text = text.unwrap_or_else(|why| panic!("{why}"));
    let derived = text.split_once("DERIVED: Profile").expect("a static").1;
    let derived = derived.split_once("};").expect("an end").0;
    let nodes: Vec<_> = derived.lines().filter(|line| line.starts_with("        Node")).collect();
    assert_eq!(
        nodes,
        [
            r#"        Node { name: "identifier", id: "Slot.identifier", layer: Layer::Profile, min: Some(1), ..NODE },"#,
            r#"        Node { name: "serviceType", id: "Slot.serviceType", layer: Layer::FrCore, max: Some(3), ..NODE },"#,
            r#"        Node { name: "comment", id: "Slot.comment", layer: Layer::Profile, min: Some(1), max: Some(1), rules: &[Rule::Fixed("x")], ..NODE },"#,
        ]
    );
}

#[test]
fn slices_hold_their_own_only() {
    let text = compiled(
        "[[element]]\nid='Slot.serviceType'\nmin=1\nslicing={by='value', path='coding.system'}\n\
         [[element]]\nid='Slot.serviceType:one'\nmax=1\nbinding={strength='required', values='urn:v:one'}\n",
        "[[element]]\nid='Slot.serviceType:one.coding.system'\npattern='urn:s'\n",
    );
    // of its own, the base profile does not say what is in the slice
    let Err(why) = text else { panic!("nothing says what is in the slice") };
    assert_eq!(
        why,
        "urn:p:FrBase: Slot.serviceType:one: nothing says what value of coding.system is in this slice"
    );
    let text = compiled(
        "",
        "[[element]]\nid='Slot.serviceType'\nmin=1\nslicing={by='pattern', path='$this'}\n\
         [[element]]\nid='Slot.serviceType:one'\nmax=1\nbinding={strength='required', values='urn:v:one'}\n",
    );
    let text = text.unwrap_or_else(|why| panic!("{why}"));
    assert!(text.contains(
        r#"Slice { name: "one", matches: Match::Bound(&VS_ONE), node: Node { name: "serviceType", id: "Slot.serviceType:one", layer: Layer::Profile, max: Some(1), rules: &[Rule::Binding(Strength::Required, &VS_ONE)], ..NODE } },"#
    ));
    assert!(text.contains(r#"codes: Codes::Some(&["a", "b"])"#));
}

#[test]
fn mistakes_are_named() {
    let of = |said: &str| compiled("", &format!("[[element]]\nid='Slot.{said}\n")).err();
    let why = |why: &str| Some(format!("urn:p:Derived: {why}"));
    assert_eq!(
        of("specialty'\nbinding={strength='required', values='urn:v:two'}"),
        why("Slot.specialty: no file of profiles/terminology has the value set urn:v:two")
    );
    assert_eq!(of("statut'\nfixed='free'"), why("Slot: R4 has no member statut in Slot"));
    assert_eq!(
        of("schedule'\ntargets=['urn:p:Other']"),
        why("Slot.schedule: no file has the profile urn:p:Other")
    );
    assert_eq!(
        of("schedule'\ntypes=['Reference']"),
        why("Slot.schedule: types of what is no choice")
    );
    assert_eq!(
        of("specialty:one'\nmin=1"),
        why("Slot.specialty: slices, but not by what they are distinguished")
    );
    assert!(of("specialty'\nmini=1").is_some_and(|why| why.contains("unknown field `mini`")));
}
