//! The profiles of the guide: that they are compiled, and that they are the guide's.

mod modelled;
mod official;

/// The generator, which does not depend on the crate.
#[allow(unreachable_pub, reason = "as a package of its own it is public")]
#[path = "../../profiles/generator/lib.rs"]
mod generator;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde_json::Value;

use self::{
    generator::{
        compile::compile,
        model::{Layer, Sources},
    },
    official::{Base, Difference, Outcome, compare, extension_elements},
};
use super::{shared, values::OTHERS};

/// The files of `profiles/`.
fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles");
    Sources::load(&root).unwrap_or_else(|why| panic!("{why}"))
}

#[test]
fn compiled_form_is_current() {
    let compiled = compile(&sources()).unwrap_or_else(|why| panic!("{why}"));
    for (path, text) in compiled.files() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let found = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            found == text,
            "{path} is not what profiles/ gives; generate it anew: cargo run -p compile-profiles"
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
    let sources = sources();
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
        let compiled_elements: Vec<_> =
            datatype.elements.iter().map(|line| element_of_line(line)).collect();
        assert_eq!(compiled_elements, expected, "{name}");

        let keys =
            elements.iter().filter_map(|element| element["constraints"].as_array()).flatten();
        let keys = keys.map(|rule| rule["key"].as_str().expect("a key"));
        // the invariants of every element hold for all
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
    let sources = sources();
    against_official("ig/sas", &sources, 20, |outcome| outcome.check(DIFFERENCES, 1819, 448));
    let first = sources.of_edition("1.1.0").unwrap_or_else(|why| panic!("{why}"));
    against_official("ig/editions/1.1.0", &first, 19, |outcome| {
        outcome.check(DIFFERENCES, 1814, 440);
    });
}

/// Compares the profiles of the guide in an edition with their published definitions, and its value sets.
fn against_official(folder: &str, sources: &Sources, count: usize, check: impl FnOnce(&Outcome)) {
    let Some(base) = Base::load() else { return };
    let Some(files) = shared::files(folder) else { return };
    let mut outcome = Outcome::default();
    let mut profiles = BTreeSet::new();
    let mut sets = 0;
    for (_, text) in &files {
        let definition: Value = serde_json::from_slice(text).expect("JSON");
        if definition["resourceType"] == "ValueSet" {
            sets += 1;
            value_set_is_the_same(sources, &definition);
        }
        if definition["resourceType"] != "StructureDefinition" {
            continue;
        }
        let url = definition["url"].as_str().expect("an address");
        profiles.insert(url.to_owned());
        head_is_the_same(sources, url, &definition);
        let elements = definition["snapshot"]["element"].as_array().expect("elements");
        let elements: Vec<_> = elements
            .iter()
            .map(|element| (element["id"].as_str().expect("an id").to_owned(), element.clone()))
            .collect();
        compare(sources, &base, url, &elements, DIFFERENCES, &mut outcome);
    }
    let ours = sources.profiles.values().filter(|profile| profile.layer == Layer::Profile);
    assert_eq!(ours.map(|profile| profile.url.clone()).collect::<BTreeSet<_>>(), profiles);
    assert_eq!(profiles.len(), count);
    assert!(sets > 6, "only {sets} value sets");
    check(&outcome);
}

/// Whether a value set has the codes that its definition lists one by one.
fn value_set_is_the_same(sources: &Sources, definition: &Value) {
    let url = definition["url"].as_str().expect("an address");
    let set = sources.value_sets.get(url).unwrap_or_else(|| panic!("no file has {url}"));
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let theirs = definition["compose"]["include"].as_array().expect("a list").iter();
    let theirs: BTreeMap<_, BTreeSet<_>> = theirs
        .map(|include| {
            let codes = include["concept"].as_array().into_iter().flatten();
            (text(&include["system"]), codes.map(|concept| text(&concept["code"])).collect())
        })
        .collect();
    let ours = set.includes.iter();
    let ours: BTreeMap<_, BTreeSet<_>> = ours
        .map(|include| (include.system.clone(), include.codes.iter().cloned().collect()))
        .collect();
    assert_eq!(ours, theirs, "{url}");
}

/// What the next edition changes is known from its value set; its profiles are known as sources alone.
#[test]
fn value_set_of_the_next_edition_is_official() {
    let Some(files) = shared::files("ig/next") else { return };
    let sources = sources();
    for (_, text) in &files {
        let definition: Value = serde_json::from_slice(text).expect("JSON");
        if definition["resourceType"] == "ValueSet" {
            value_set_is_the_same(&sources, &definition);
            return;
        }
    }
    panic!("no value set");
}

/// The metadata of a definition.
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
    let sources = sources();
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
    let sources = sources();
    for profile in sources.profiles.values() {
        assert!(!profile.source.is_empty(), "{}", profile.url);
    }
    for (name, edition) in &sources.editions {
        assert!(!edition.source.is_empty(), "{name}");
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
    let types = include_str!("../../profiles/r4-modelled.toml");
    let files = [
        ("a.toml", base),
        ("b.toml", derived),
        ("r4-modelled.toml", types.to_owned()),
        ("terminology/a.toml", set.to_owned()),
    ];
    let texts = files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    Sources::of(texts).and_then(|sources| compile(&sources).map(|compiled| compiled.tables))
}

#[test]
fn the_last_constraint_counts() {
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
    // on its own, the base profile does not define what is in the slice
    let Err(why) = text else { panic!("nothing defines what is in the slice") };
    assert_eq!(
        why,
        "urn:p:FrBase: Slot.serviceType:one: nothing defines what value of coding.system is in this slice"
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
    let of = |rest: &str| compiled("", &format!("[[element]]\nid='Slot.{rest}\n")).err();
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

/// The profiles of an edition that changes a value and has one more, on top of a base and one that names it.
#[test]
fn an_edition_has_its_own_of_what_it_changes_and_of_what_names_that() {
    let head = |name: &str, of: &str| {
        format!(
            "url='urn:p:{name}'\nname='{name}'\nversion='1'\ntype='{of}'\nlayer='profile'\nsource='-'\n"
        )
    };
    let slot = head("Slot", "Slot")
        + "[[element]]\nid='Slot.status'\nfixed='free'\n[[element]]\nid='Slot.comment'\nmin=1\n";
    let appointment =
        head("App", "Appointment") + "[[element]]\nid='Appointment.slot'\ntargets=['urn:p:Slot']\n";
    let other = head("Other", "Schedule") + "[[element]]\nid='Schedule.comment'\nmin=1\n";
    let overlay =
        "url='urn:p:Slot'\nwithout=['Slot.comment']\n[[element]]\nid='Slot.status'\nfixed='busy'\n";
    let compiled = |overlay: &str, edition: &str| {
        let files = [
            ("a.toml", slot.as_str()),
            ("b.toml", &appointment),
            ("c.toml", &other),
            ("r4-modelled.toml", include_str!("../../profiles/r4-modelled.toml")),
            ("editions/2/edition.toml", edition),
            ("editions/2/a.toml", overlay),
            ("editions/2/d.toml", &head("New", "Location")),
        ];
        let texts = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        Sources::of(texts.into()).and_then(|sources| compile(&sources)).map(|done| done.tables)
    };
    let text = compiled(overlay, "source='-'").unwrap_or_else(|why| panic!("{why}"));
    assert!(text.contains("[&APP, &OTHER, &SLOT]"), "{text}");
    assert!(
        text.contains("PROFILES_2: &[&Profile] = &[&APP_2, &NEW_2, &OTHER, &SLOT_2]"),
        "{text}"
    );
    assert!(text.contains("Edition::V2 => PROFILES_2,"), "{text}");
    let own = text.split_once("SLOT_2: Profile").expect("a static").1;
    let own = own.split_once("};").expect("an end").0;
    assert!(own.contains(r#"Rule::Fixed("busy")"#) && !own.contains("Slot.comment"), "{own}");
    // the same number in both
    assert!(own.contains("index: 3") && text.contains("SLOT: Profile = Profile {\n    index: 3"));

    let gone = compiled(overlay, "source='-'\nabsent=['urn:p:Other']\nversion='0.9'");
    let gone = gone.unwrap_or_else(|why| panic!("{why}"));
    assert!(gone.contains("&[&APP_2, &NEW_2, &SLOT_2]") && gone.contains("version: \"0.9\""));
    let why = |overlay: &str, edition: &str| compiled(overlay, edition).expect_err("wrong");
    assert_eq!(
        why("url='urn:p:None'", "source='-'"),
        "edition 2: no file at the top has the profile urn:p:None"
    );
    assert_eq!(
        why(overlay, "source='-'\nabsent=['urn:p:None']"),
        "edition 2: no file at the top has the profile urn:p:None"
    );
    assert_eq!(
        why("url='urn:p:Slot'\nwithout=['Slot.end']", "source='-'"),
        "edition 2: urn:p:Slot: Slot.end is not in the profile, so that it cannot be left out"
    );
}
