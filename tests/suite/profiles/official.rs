//! Compares the files of `profiles/` with the guide's published definitions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::generator::model::{Constraints, Pattern, Profile, Sources};
use crate::suite::shared;

/// Where R4's own definitions have their addresses.
const R4: &str = "http://hl7.org/fhir/StructureDefinition/";

/// The facts of an element, by name.
type Facts = BTreeMap<&'static str, String>;

/// A difference that is meant: profile, element, what of it, why.
pub(super) type Difference = (&'static str, &'static str, &'static str, &'static str);

/// A definition, in any of the forms that we have.
fn facts(element: &Value) -> Facts {
    let mut facts = Facts::new();
    let mut put = |name, text: Option<String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            facts.insert(name, text);
        }
    };
    put("min", element["min"].as_u64().map(|min| min.to_string()));
    put("max", element["max"].as_str().map(str::to_owned));
    let content = element["contentReference"].as_str().and_then(|is| is.rsplit('#').next());
    put("is", content.map(str::to_owned));
    let types = ["type", "types"].iter().find_map(|name| element[*name].as_array());
    put("types", types.map(|types| types_text(types.iter().map(OfType::of))));
    let object = element.as_object().expect("an object");
    let value = |start: &str| {
        let found = object.iter().find(|(name, _)| name.starts_with(start));
        found.map(|(_, value)| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    put("fixed", value("fixed"));
    put("pattern", value("pattern"));
    let binding = &element["binding"];
    put(
        "binding",
        binding["strength"].as_str().map(|strength| {
            let set = binding["valueSet"].as_str().unwrap_or("nothing");
            format!("{strength} {}", set.split('|').next().unwrap_or_default())
        }),
    );
    put("most characters", element["maxLength"].as_u64().map(|most| most.to_string()));
    let keys = ["constraint", "constraints", "constraintKeys"]
        .iter()
        .find_map(|name| element[*name].as_array())
        // what is defined elsewhere has the constraints of that place
        .filter(|_| content.is_none());
    put(
        "constraints",
        keys.map(|keys| {
            let key = |key: &Value| key.as_str().or(key["key"].as_str()).expect("a key").to_owned();
            keys.iter().map(key).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
        }),
    );
    put(
        "must support",
        element["mustSupport"].as_bool().filter(|it| *it).map(|_| "yes".to_owned()),
    );
    let extension = types.is_some_and(|types| types.iter().all(|of| of["code"] == "Extension"));
    if let Some(slicing) = element["slicing"].as_object() {
        let by = slicing["discriminator"].as_array().into_iter().flatten();
        let by: Vec<_> = by.map(|by| slicing_text(&by["type"], &by["path"])).collect();
        let slicing = format!("{} {}", by.join(" "), text(&slicing["rules"]));
        // all extensions are sliced so, but not every definition states it
        let is_stated = !(extension && slicing == "value:url open");
        put("slicing", is_stated.then_some(slicing));
    }
    facts
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn slicing_text(by: &Value, path: &Value) -> String {
    format!("{}:{}", text(by), text(path))
}

/// A type that an element may have.
#[derive(Debug, Clone, Default)]
struct OfType {
    code: String,
    profiles: BTreeSet<String>,
    targets: BTreeSet<String>,
    aggregation: BTreeSet<String>,
}

impl OfType {
    fn of(value: &Value) -> Self {
        let set = |name: &str| {
            let list = value[name].as_array().into_iter().flatten();
            list.map(|item| text(item).split('|').next().unwrap_or_default().to_owned()).collect()
        };
        Self {
            code: text(&value["code"]).to_owned(),
            profiles: set("profile"),
            targets: set("targetProfile"),
            aggregation: set("aggregation"),
        }
    }
}

fn types_text(types: impl Iterator<Item = OfType>) -> String {
    let set = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(" ");
    let text = |of: OfType| {
        let (profiles, targets) = (set(of.profiles), set(of.targets));
        format!("{} ({profiles}) -> {targets} {{{}}}", of.code, set(of.aggregation))
    };
    types.map(text).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

/// R4's own element tables, by path.
pub(super) struct Base {
    elements: BTreeMap<String, Value>,
    /// Paths that have others below them.
    inner: BTreeSet<String>,
}

impl Base {
    pub(super) fn load() -> Option<Self> {
        let mut base = Self { elements: BTreeMap::new(), inner: BTreeSet::new() };
        for (_, text) in shared::files("ig/r4")? {
            let table: Value = serde_json::from_slice(&text).expect("JSON");
            if table["derivation"] == "constraint" {
                continue;
            }
            for element in table["elements"].as_array().expect("elements") {
                let path = element["path"].as_str().expect("a path");
                if let Some((parent, _)) = path.rsplit_once('.') {
                    base.inner.insert(parent.to_owned());
                }
                base.elements.insert(path.to_owned(), element.clone());
            }
        }
        // narrowed by the product that the tables were taken from
        let outcome = base.elements.get_mut("Bundle.entry.response.outcome").expect("an element");
        outcome["types"][0]["code"] = "Resource".into();
        Some(base)
    }
}

/// A part of a profile that constrains the current element.
#[derive(Debug, Clone)]
struct Scope<'a> {
    profile: &'a str,
    id: String,
}

/// The element that a walk along an id has come to.
struct At<'a> {
    element: Value,
    constraints: Constraints,
    sliced: bool,
    /// Weaker ones first.
    scopes: Vec<Scope<'a>>,
}

/// What the files and R4 come to for an element, and R4 alone; `None`: R4 has no such element, or no file such a slice.
fn expected(sources: &Sources, base: &Base, profile: &Profile, id: &str) -> Option<(Facts, Facts)> {
    let mut segments = id.split('.');
    let root = segments.next()?;
    let scopes = vec![Scope { profile: &profile.url, id: root.to_owned() }];
    let constraints = merged(sources, &scopes);
    let element = base.elements.get(root).cloned().unwrap_or_default();
    let mut at = At { element, constraints, sliced: false, scopes };
    let mut place = root.to_owned();
    for segment in segments {
        place = step(sources, base, &mut at, &place, segment)?;
    }
    let facts = |constraints| combined(sources, base, &at.element, constraints, at.sliced);
    Some((facts(&at.constraints), facts(&Constraints::default())))
}

/// Goes on to a member or a slice of one: the path by which its own members are found.
fn step<'a>(
    sources: &'a Sources,
    base: &Base,
    at: &mut At<'a>,
    place: &str,
    segment: &str,
) -> Option<String> {
    let (name, slice) =
        segment.split_once(':').map_or((segment, None), |(name, slice)| (name, Some(slice)));
    let path = format!("{place}.{name}");
    at.element = base.elements.get(&path)?.clone();
    for scope in &mut at.scopes {
        scope.id = format!("{}.{name}", scope.id);
    }
    at.constraints = merged(sources, &at.scopes);
    at.sliced = slice.is_some();
    if let Some(slice) = slice {
        let scopes: Vec<_> = at
            .scopes
            .iter()
            .map(|scope| Scope { id: format!("{}:{slice}", scope.id), ..*scope })
            .collect();
        if !scopes.iter().any(|scope| ids(sources, scope).any(|rest| !rest.starts_with(':'))) {
            return None;
        }
        let of_all = std::mem::take(&mut at.constraints);
        at.constraints =
            merged(sources, &scopes).over(Constraints { min: Some(0), slicing: None, ..of_all });
        at.scopes.extend(scopes);
    }
    let left = at.constraints.types.as_deref().and_then(|types| types.first());
    let code = left.map(String::as_str).or(at.element["types"][0]["code"].as_str());
    let place = match (code, at.element["contentReference"].as_str()) {
        _ if base.inner.contains(&path) => path,
        (Some(code), _) => code.to_owned(),
        (None, reference) => reference?.trim_start_matches('#').to_owned(),
    };
    let profiles =
        at.constraints.profiles.iter().flatten().filter_map(|url| sources.profiles.get(url));
    let weaker = profiles.map(|profile| Scope { profile: &profile.url, id: profile.of.clone() });
    at.scopes.splice(0..0, weaker.collect::<Vec<_>>());
    Some(place)
}

/// What follows the id of the scope in the ids that its profile speaks of.
fn ids<'a>(sources: &'a Sources, scope: &'a Scope<'_>) -> impl Iterator<Item = &'a str> {
    let constraints =
        constraints_of(sources, scope.profile).map(|constraints| constraints.id.as_str());
    let rest = constraints.filter_map(|id| id.strip_prefix(scope.id.as_str()));
    rest.filter(|rest| rest.is_empty() || rest.starts_with(['.', ':']))
}

/// The constraints of a profile, after those of its base profiles.
fn constraints_of<'a>(
    sources: &'a Sources,
    profile: &str,
) -> impl Iterator<Item = &'a Constraints> {
    let chain = sources.chain(profile).unwrap_or_else(|why| panic!("{why}"));
    chain.into_iter().flat_map(|profile| &profile.elements)
}

fn merged(sources: &Sources, scopes: &[Scope<'_>]) -> Constraints {
    scopes.iter().fold(Constraints::default(), |merged, scope| {
        let constraints =
            constraints_of(sources, scope.profile).filter(|constraints| constraints.id == scope.id);
        constraints.fold(merged, |merged, constraints| constraints.clone().over(merged))
    })
}

/// R4 and the files, combined.
fn combined(
    sources: &Sources,
    base: &Base,
    element: &Value,
    constraints: &Constraints,
    sliced: bool,
) -> Facts {
    let mut combined = facts(element);
    let mut put = |name, text: Option<String>| {
        if let Some(text) = text {
            combined.insert(name, text);
        }
    };
    put("min", constraints.min.map(|min| min.to_string()));
    put("max", constraints.max.map(|max| max.to_string()));
    put("fixed", constraints.fixed.clone());
    put("most characters", constraints.max_length.map(|most| most.to_string()));
    put("must support", constraints.must_support.filter(|it| *it).map(|_| "yes".to_owned()));
    let binding = constraints.binding.as_ref();
    put("binding", binding.map(|binding| format!("{} {}", binding.strength, binding.values)));

    let types = types(sources, element, constraints);
    let code = types.first().map(|of| of.code.clone()).unwrap_or_default();
    put(
        "pattern",
        constraints.pattern.as_ref().map(|pattern| match pattern {
            Pattern::Text(text) => text.clone(),
            Pattern::Code { system, code: of } => {
                let coding = json!({ "system": system, "code": of });
                let whole = if code == "Coding" { coding } else { json!({ "coding": [coding] }) };
                whole.to_string()
            }
        }),
    );
    if let Some([of_type]) = element["types"].as_array().map(Vec::as_slice) {
        // as for those of the type itself, definitions state them where R4 leaves no choice
        let of_type = base.elements.get(text(&of_type["code"])).map(facts).unwrap_or_default();
        let keys = |facts: &Facts| facts.get("constraints").cloned().unwrap_or_default();
        let all =
            format!("{} {} {}", keys(&combined), keys(&of_type), constraints.invariants.join(" "));
        let all: BTreeSet<_> = all.split_whitespace().collect();
        if !all.is_empty() {
            let all = all.into_iter().collect::<Vec<_>>().join(" ");
            combined.insert("constraints", all);
        }
    }
    if !types.is_empty() {
        combined.insert("types", types_text(types.into_iter()));
    }
    if sliced {
        combined.remove("slicing");
    }
    if let Some(slicing) = &constraints.slicing {
        let rules = if slicing.closed { "closed" } else { "open" };
        combined.insert("slicing", format!("{}:{} {rules}", slicing.by, slicing.path));
    }
    combined
}

/// The types that are left of R4's.
fn types(sources: &Sources, element: &Value, constraints: &Constraints) -> Vec<OfType> {
    let set = |list: &[String]| -> BTreeSet<String> {
        let full =
            |name: &String| if name.contains(':') { name.clone() } else { format!("{R4}{name}") };
        list.iter().map(full).collect()
    };
    let mut types: Vec<_> =
        element["types"].as_array().into_iter().flatten().map(OfType::of).collect();
    if let Some(left) = &constraints.types {
        types.retain(|of| left.contains(&of.code));
    }
    for of in &mut types {
        if let Some(profiles) = &constraints.profiles {
            if let ("Resource", Some(profile)) =
                (of.code.as_str(), sources.profiles.get(&profiles[0]))
            {
                of.code.clone_from(&profile.of);
            }
            of.profiles = set(profiles);
        }
        if of.code == "Reference" {
            if let Some(targets) = &constraints.targets {
                of.targets = set(targets);
            }
            of.aggregation = constraints.aggregation.iter().flatten().cloned().collect();
        }
    }
    types
}

/// The elements of an extension of French core; its file states for each only what it adds. Members of the file by their names.
pub(super) fn extension_elements(base: &Base, file: &Value) -> Vec<(String, Value)> {
    let with = |path: &str, own: Value| {
        let mut element = base.elements[path].clone();
        let all = element.as_object_mut().expect("an object");
        all.extend(own.as_object().expect("an object").clone());
        element
    };
    let mut elements = Vec::new();
    let mut todo = vec![("Extension".to_owned(), file)];
    while let Some((id, at)) = todo.pop() {
        let nested = at["extensions"].as_array();
        for inner in nested.into_iter().flatten() {
            let id = format!("{id}.extension:{}", text(&inner["url"]));
            let own = json!({ "min": inner["min"], "max": inner["max"], "slicing": null });
            elements.push((id.clone(), with("Extension.extension", own)));
            todo.push((id, inner));
        }
        elements
            .push((format!("{id}.url"), with("Extension.url", json!({ "fixedUri": at["url"] }))));
        let value = if nested.is_some() {
            json!({ "max": "0" })
        } else {
            let types = at.get("types").unwrap_or(&at["value"]["types"]);
            json!({ "types": types, "binding": at.get("binding") })
        };
        elements.push((format!("{id}.value[x]"), with("Extension.value[x]", value)));
    }
    let root = json!({ "min": 0, "max": file["max"] });
    elements.push(("Extension".to_owned(), with("Extension", root)));
    elements
}

/// What came out of a comparison.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) elements: usize,
    pub(super) facts: usize,
    /// Facts that R4 does not state.
    pub(super) own: usize,
    pub(super) used: BTreeSet<usize>,
    pub(super) wrong: Vec<String>,
}

impl Outcome {
    /// Everything is as it is meant to be, and that much was compared.
    pub(super) fn check(&self, meant: &[Difference], elements: usize, own: usize) {
        assert!(self.wrong.is_empty(), "{:#?}", self.wrong);
        for (index, difference) in meant.iter().enumerate() {
            assert!(self.used.contains(&index), "no longer different: {difference:?}");
        }
        assert!(self.elements >= elements, "only {} elements", self.elements);
        assert!(self.own >= own, "only {} facts beyond R4's among {}", self.own, self.facts);
    }
}

/// Compares every element of a profile with an official definition of it.
pub(super) fn compare(
    sources: &Sources,
    base: &Base,
    url: &str,
    official: &[(String, Value)],
    meant: &[Difference],
    outcome: &mut Outcome,
) {
    let Some(profile) = sources.profiles.get(url) else {
        outcome.wrong.push(format!("no file has {url}"));
        return;
    };
    let name = profile.url.rsplit('/').next().unwrap_or_default();
    let differs = |outcome: &mut Outcome, id: &str, what: &str, how: String| match meant
        .iter()
        .position(|other| (other.0, other.1, other.2) == (name, id, what))
    {
        Some(index) => drop(outcome.used.insert(index)),
        None => outcome.wrong.push(format!("{name}: {id}: {what}: {how}")),
    };
    for (id, element) in official {
        outcome.elements += 1;
        let theirs = facts(element);
        let Some((ours, r4)) = expected(sources, base, profile, id) else {
            differs(outcome, id, "element", "it is in no file".to_owned());
            continue;
        };
        let names: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
        for what in names {
            outcome.facts += 1;
            outcome.own += usize::from(r4.get(what) != theirs.get(what));
            if ours.get(what) != theirs.get(what) {
                let how = format!("{:?} here, {:?} there", ours.get(what), theirs.get(what));
                differs(outcome, id, what, how);
            }
        }
    }
    for constraints in &profile.elements {
        if !official.iter().any(|(id, _)| *id == constraints.id) {
            differs(
                outcome,
                &constraints.id,
                "element",
                "the definition does not have it".to_owned(),
            );
        }
    }
}
