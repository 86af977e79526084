//! From `profiles/` to `src/validate/compiled.rs`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::model::{
    CodeSystem, Constraints, CoreExtension, Include, Layer, Pattern, Profile, R4Resource, Slicing,
    Sources, ValueSet,
};

type Done<T> = Result<T, String>;

/// Where R4's own definitions have their addresses.
const R4: &str = "http://hl7.org/fhir/StructureDefinition/";

/// Widest line of a list of codes.
const WIDTH: usize = 120;

/// What is generated.
pub struct Compiled {
    /// Profiles, value sets and code systems: `src/validate/compiled.rs`.
    pub tables: String,
    /// Types without a struct: `src/r4/element/definitions.rs`.
    pub definitions: String,
}

impl Compiled {
    /// The files that are generated: paths from the folder of the crate, and texts.
    #[must_use]
    pub fn files(&self) -> [(&'static str, &str); 2] {
        [
            ("src/validate/compiled.rs", &self.tables),
            ("src/r4/element/definitions.rs", &self.definitions),
        ]
    }
}

/// The Rust texts, or what is wrong with the sources.
pub fn compile(sources: &Sources) -> Done<Compiled> {
    let editions = sources
        .editions
        .keys()
        .map(|name| Ok((name.as_str(), sources.of_edition(name)?)))
        .collect::<Done<BTreeMap<_, _>>>()?;
    // by the addresses of all editions: a profile has the same place in each of them
    let all = editions.values().chain([sources]).flat_map(|sources| sources.profiles.keys());
    let urls: BTreeSet<_> = all.collect();
    if urls.len() > MOST_PROFILES {
        return Err(format!("{} profiles, {MOST_PROFILES} can be numbered", urls.len()));
    }
    let of_edition = |sources| Compiler {
        sources,
        urls: urls.iter().copied().collect(),
        profiles: names("", sources.profiles.keys()),
        value_sets: names("VS_", sources.value_sets.keys()),
        code_systems: names("CS_", sources.code_systems.keys()),
        bound: BTreeSet::new(),
        used: BTreeSet::new(),
    };
    let mut others = Vec::new();
    for (name, sources) in &editions {
        others.push((*name, of_edition(sources)));
    }
    of_edition(sources).file(others)
}

/// The validator keeps a bit for each.
const MOST_PROFILES: usize = 64;

/// Hash of the files' content (FNV-1a): it only has to detect a change.
fn stamp(texts: &BTreeMap<String, String>) -> u64 {
    let bytes = texts.iter().flat_map(|(path, text)| [path, "\n", text, "\n"]);
    bytes.flat_map(str::bytes).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The name of an edition as the end of the name of a static: `1_1_0`.
fn constant(edition: &str) -> String {
    let sign = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    edition.chars().map(sign).collect()
}

/// The name of an edition as a variant of the enum: `V1_1_0`, `Next`.
fn variant(edition: &str) -> String {
    let mut letters = edition.chars();
    match letters.next() {
        Some(first) if first.is_ascii_digit() => format!("V{}", constant(edition)),
        Some(first) => first.to_ascii_uppercase().to_string() + letters.as_str(),
        None => String::new(),
    }
}

/// Names of statics for addresses, made of their last part.
fn names<'a>(prefix: &str, urls: impl Iterator<Item = &'a String>) -> BTreeMap<&'a str, String> {
    let mut taken = BTreeSet::new();
    urls.map(|url| {
        let last = url.rsplit(['/', ':']).next().unwrap_or_default();
        let mut name = prefix.to_owned();
        let mut lower = false;
        for c in last.chars() {
            if !c.is_ascii_alphanumeric() {
                name.push('_');
            } else if lower && c.is_ascii_uppercase() {
                name.extend(['_', c]);
            } else {
                name.push(c.to_ascii_uppercase());
            }
            lower = c.is_ascii_lowercase();
        }
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        (url.as_str(), name)
    })
    .collect()
}

/// An element of a profile, with what it inherits.
#[derive(Debug)]
struct Tree {
    layer: Layer,
    constraints: Constraints,
    children: Vec<(String, Tree)>,
    slices: Vec<(String, Tree)>,
}

impl Tree {
    fn new(id: String, layer: Layer) -> Self {
        let constraints = Constraints { id, ..Constraints::default() };
        Self { layer, constraints, children: Vec::new(), slices: Vec::new() }
    }

    /// Whether there is anything to check here or below.
    fn has_constraints(&self) -> bool {
        !self.constraints.is_prose_only()
            || !self.slices.is_empty()
            || self.children.iter().any(|(_, child)| child.has_constraints())
    }

    fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|(other, _)| other == name).map(|(_, tree)| tree)
    }

    fn add(&mut self, constraints: &Constraints, layer: Layer) -> Done<()> {
        let mut segments = constraints.id.split('.');
        if segments.next() != Some(&self.constraints.id) {
            return Err(format!("{} does not start with {}", constraints.id, self.constraints.id));
        }
        let mut at = self;
        for segment in segments {
            let (name, slice) = segment
                .split_once(':')
                .map_or((segment, None), |(name, slice)| (name, Some(slice)));
            let id = format!("{}.{name}", at.constraints.id);
            at = part(&mut at.children, name, id, layer);
            if let Some(slice) = slice {
                let id = format!("{}:{slice}", at.constraints.id);
                at = part(&mut at.slices, slice, id, layer);
            }
        }
        at.constraints = constraints.clone().over(std::mem::take(&mut at.constraints));
        if !constraints.is_prose_only() {
            at.layer = layer;
        }
        Ok(())
    }
}

fn part<'a>(
    parts: &'a mut Vec<(String, Tree)>,
    name: &str,
    id: String,
    layer: Layer,
) -> &'a mut Tree {
    let at = parts.iter().position(|(other, _)| other == name).unwrap_or_else(|| {
        parts.push((name.to_owned(), Tree::new(id, layer)));
        parts.len() - 1
    });
    &mut parts[at].1
}

/// A member of a type, as R4 defines it.
struct Member<'a> {
    name: &'a str,
    /// Path by which its own members are found; `None`: it may have several types.
    path: Option<String>,
    /// Whether R4 leaves a choice of types.
    choice: bool,
}

/// What every resource has, and what most have beyond that; the order is that of R4.
const OF_RESOURCES: [(&str, &str); 4] =
    [("id", "id"), ("meta", "Meta"), ("implicitRules", "uri"), ("language", "code")];
const OF_DOMAIN_RESOURCES: [(&str, &str); 4] = [
    ("text", "Narrative"),
    ("contained", "Resource"),
    ("extension", "Extension"),
    ("modifierExtension", "Extension"),
];
/// What every datatype and every part has; the last one not of all.
const OF_ELEMENTS: [(&str, &str); 3] =
    [("id", "string"), ("extension", "Extension"), ("modifierExtension", "Extension")];

/// What R4 calls the base of a resource.
fn base_of_resource(name: &str) -> &'static str {
    if matches!(name, "Binary" | "Bundle" | "Parameters") { "Resource" } else { "DomainResource" }
}

/// The members of a type or of a part of one (`Practitioner.qualification`), in the order of R4.
fn r4_members<'a>(sources: &'a Sources, path: &str) -> Done<Vec<Member<'a>>> {
    let unknown = || format!("the members of {path} are not known");
    let (name, part) = path.split_once('.').unwrap_or((path, ""));
    let resource = sources.resource(name);
    let of_type = resource.or_else(|| sources.datatype(name)).ok_or_else(unknown)?;
    let own = |(name, of_type): &(&'a str, &str)| Member {
        name,
        path: Some((*of_type).to_owned()),
        choice: false,
    };
    let mut members: Vec<_> = match resource {
        Some(_) if part.is_empty() => {
            let domain = base_of_resource(name) == "DomainResource";
            let rest = if domain { &OF_DOMAIN_RESOURCES[..] } else { &[] };
            OF_RESOURCES.iter().chain(rest).map(own).collect()
        }
        // parts of datatypes are plain elements
        Some(_) => OF_ELEMENTS.iter().map(own).collect(),
        None if part.is_empty() && of_type.modifiers => OF_ELEMENTS.iter().map(own).collect(),
        None => OF_ELEMENTS[..2].iter().map(own).collect(),
    };
    let of_base = members.len();
    for line in &of_type.elements {
        let line = Line::of(line)?;
        let (holder, member) = line.split();
        if holder != part {
            continue;
        }
        let path = match (line.same_as, line.types.as_slice()) {
            (Some(same_as), _) => Some(format!("{name}.{same_as}")),
            (None, []) => Some(format!("{path}.{member}")),
            (None, ["*"]) => None,
            (None, [one]) => Some((*one).to_owned()),
            (None, _) => None,
        };
        members.push(Member { name: member, choice: path.is_none(), path });
    }
    if !part.is_empty() && members.len() == of_base {
        return Err(unknown());
    }
    Ok(members)
}

/// An item of what it is in R4.
#[derive(Clone, Copy)]
struct Place<'a> {
    name: &'a str,
    /// The path by which its members are found; `None`: it may have several types.
    path: Option<&'a str>,
    /// Whether R4 leaves a choice of types.
    choice: bool,
}

/// A line of a resource that is kept as JSON.
struct Line<'a> {
    path: &'a str,
    min: u32,
    max: Option<u32>,
    types: Vec<&'a str>,
    /// What a reference may refer to.
    targets: Vec<&'a str>,
    /// The part that it has the same members as.
    same_as: Option<&'a str>,
    set: Option<&'a str>,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Done<Self> {
        let wrong = || format!("{line}: a path, a cardinality and types are due");
        let (path, rest) = line.split_once(' ').ok_or_else(wrong)?;
        let (times, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (min, max) = times.split_once("..").ok_or_else(wrong)?;
        let (rest, set) =
            rest.split_once(" in ").map_or((rest, None), |(rest, set)| (rest, Some(set)));
        let (rest, targets) = match rest.split_once('(') {
            Some((rest, targets)) => (rest, targets.strip_suffix(')').ok_or_else(wrong)?),
            None => (rest, ""),
        };
        let same_as = rest.strip_prefix("as ");
        Ok(Self {
            path,
            min: min.parse().map_err(|_| wrong())?,
            // JSON has a list or a single value, and nothing between
            max: match max {
                "*" => None,
                "1" => Some(1),
                _ => return Err(wrong()),
            },
            types: if same_as.is_some() { Vec::new() } else { rest.split_whitespace().collect() },
            targets: targets.split_whitespace().collect(),
            same_as,
            set,
        })
    }

    /// The part that it is in, and its name there.
    fn split(&self) -> (&'a str, &'a str) {
        self.path.rsplit_once('.').unwrap_or(("", self.path))
    }
}

struct Compiler<'a> {
    sources: &'a Sources,
    /// The addresses of the profiles of all editions.
    urls: Vec<&'a String>,
    profiles: BTreeMap<&'a str, String>,
    value_sets: BTreeMap<&'a str, String>,
    code_systems: BTreeMap<&'a str, String>,
    /// The value sets that something is bound to.
    bound: BTreeSet<&'a str>,
    /// The profiles that the one at hand names.
    used: BTreeSet<String>,
}

/// The text of a profile, and the profiles that it names.
struct Written {
    text: String,
    used: BTreeSet<String>,
}

impl<'a> Compiler<'a> {
    /// The texts of all profiles.
    fn all_profiles(&mut self) -> Done<BTreeMap<&'a str, Written>> {
        let mut all = BTreeMap::new();
        for profile in self.sources.profiles.values() {
            let wrong = |why| format!("{}: {why}", profile.url);
            let at = self.urls.binary_search(&&profile.url);
            let index = at.map_err(|_| wrong("it has no place".to_owned()))?;
            self.used.clear();
            let text = self.profile(index, profile).map_err(wrong)?;
            let used = std::mem::take(&mut self.used);
            all.insert(profile.url.as_str(), Written { text, used });
        }
        Ok(all)
    }

    /// The profiles of an edition that are not those at the top, or that name such: their texts, and the list of all.
    fn edition(&mut self, name: &str, base: &BTreeMap<&str, Written>) -> Done<String> {
        let all = self.all_profiles()?;
        let same = |url: &str, written: &Written| {
            base.get(url).is_some_and(|other| other.text == written.text)
        };
        let mut own: BTreeSet<&str> =
            all.iter().filter(|(url, written)| !same(url, written)).map(|(url, _)| *url).collect();
        loop {
            let names_own = |written: &Written| written.used.iter().any(|url| own.contains(&**url));
            let more: Vec<_> = all
                .iter()
                .filter(|(url, written)| !own.contains(*url) && names_own(written))
                .map(|(url, _)| *url)
                .collect();
            if more.is_empty() {
                break;
            }
            own.extend(more);
        }
        let suffix = constant(name);
        for url in &own {
            if let Some(name) = self.profiles.get_mut(url) {
                name.extend(["_", &suffix]);
            }
        }
        let mut text = String::new();
        for (url, written) in self.all_profiles()? {
            if own.contains(url) {
                text += &written.text;
            }
        }
        text += &list_of(&format!("PROFILES_{suffix}"), "Profile", &self.profiles);
        Ok(text)
    }

    fn file(mut self, others: Vec<(&str, Self)>) -> Done<Compiled> {
        let sources = self.sources;
        let base = self.all_profiles()?;
        let mut body: String = base.values().map(|written| written.text.as_str()).collect();
        body += &list_of("PROFILES", "Profile", &self.profiles);
        let mut arms = String::from("        Edition::Current => PROFILES,\n");
        for (name, mut other) in others {
            body += &other.edition(name, &base).map_err(|why| format!("edition {name}: {why}"))?;
            self.bound.append(&mut other.bound);
            let _ = writeln!(
                arms,
                "        Edition::{} => PROFILES_{},",
                variant(name),
                constant(name)
            );
        }
        let _ = write!(
            body,
            "/// The profiles of an edition, sorted by address.\n\
             pub(super) fn profiles(edition: Edition) -> &'static [&'static Profile] {{\n    match edition {{\n{arms}    }}\n}}\n\n"
        );

        let mut extensions = String::new();
        for extension in sources.core_extensions.values() {
            extensions += &self
                .core_extension(extension)
                .map_err(|why| format!("{}: {why}", extension.name))?;
        }
        let definitions = self.definitions()?;
        for of_type in
            sources.modelled_resources.values().chain(sources.modelled_datatypes.values())
        {
            check(of_type).map_err(|why| format!("{}: {why}", of_type.name))?;
        }
        for set in sources.value_sets.values() {
            if self.bound.contains(set.url.as_str()) {
                body += &self.value_set(set).map_err(|why| format!("{}: {why}", set.url))?;
            }
        }
        for system in sources.code_systems.values() {
            body += &self.code_system(system).map_err(|why| format!("{}: {why}", system.url))?;
        }
        body += &list_of("CODE_SYSTEMS", "CodeSystem", &self.code_systems);
        body += "/// Sorted by name.\n#[rustfmt::skip]\n";
        let _ = writeln!(
            body,
            "pub(super) static CORE_EXTENSIONS: &[CoreExtension] = &[\n{extensions}];\n"
        );
        let bound: BTreeMap<_, _> = self
            .value_sets
            .iter()
            .filter(|(url, _)| self.bound.contains(*url))
            .map(|(url, name)| (*url, name.clone()))
            .collect();
        body += list_of("VALUE_SETS", "ValueSet", &bound).trim_end();
        body.push('\n');

        let used: Vec<_> = [
            "Aggregation",
            "CodeList",
            "CodeSystem",
            "Codes",
            "CoreBinding",
            "CoreExtension",
            "CorePart",
            "CoreValue",
            "Include",
            "Invariant",
            "Match",
            "Node",
            "Pattern",
            "Profile",
            "Rule",
            "Slice",
            "Slicing",
            "Strength",
            "Target",
            "ValueSet",
        ]
        .into_iter()
        .filter(|name| uses(&body, name))
        .collect();
        let head = format!(
            "//! Generated from `profiles/` ({:016x}), see `profiles/README.md`; do not edit.\n\n",
            stamp(&sources.texts)
        );
        let tables = format!(
            "{head}#[rustfmt::skip]\nuse super::{{table::{{{}}}, Edition, Layer}};\n{HEAD}{body}",
            used.join(", ")
        );
        let definitions = format!(
            "{head}use super::definition::Source;\n\n/// Sorted by name.\n#[rustfmt::skip]\n\
             pub(super) static TYPES: &[Source] = &[\n{definitions}];\n"
        );
        Ok(Compiled { tables, definitions })
    }

    /// The types without a struct: their definitions as text, each checked.
    fn definitions(&mut self) -> Done<String> {
        let mut all: BTreeMap<&str, (&R4Resource, &str)> = BTreeMap::new();
        for resource in self.sources.r4_resources.values() {
            all.insert(&resource.name, (resource, base_of_resource(&resource.name)));
        }
        for datatype in self.sources.r4_datatypes.values() {
            let base = if datatype.modifiers { "BackboneElement" } else { "Element" };
            all.insert(&datatype.name, (datatype, base));
        }
        if let Some(name) = all.keys().find(|name| self.sources.modelled(name).is_some()) {
            return Err(format!("{name} is listed as a type with a struct and as one without"));
        }
        let mut text = String::new();
        for (name, (of_type, base)) in all {
            check(of_type)
                .and_then(|()| self.bind(of_type))
                .map_err(|why| format!("{name}: {why}"))?;
            let lines = |lines: &[String]| match lines {
                [] => "\"\"".to_owned(),
                lines => {
                    let text = lines.join("\n").replace('\\', r"\\").replace('"', r#"\""#);
                    format!("\"\\\n{text}\"")
                }
            };
            let _ = writeln!(
                text,
                "    Source {{ name: {name:?}, base: {base:?}, elements: {}, invariants: {}, not_checked: {:?} }},",
                lines(&of_type.elements),
                lines(&of_type.invariants),
                of_type.not_checked.join(", "),
            );
        }
        Ok(text)
    }

    fn profile(&mut self, index: usize, profile: &'a Profile) -> Done<String> {
        let chain = self.sources.chain(&profile.url)?;
        let mut tree = Tree::new(profile.of.clone(), profile.layer);
        for ancestor in &chain {
            if ancestor.of != profile.of {
                return Err(format!("{} is a profile of {}", ancestor.url, ancestor.of));
            }
            let mut ids = BTreeSet::new();
            for constraints in &ancestor.elements {
                if !ids.insert(&constraints.id) {
                    return Err(format!("{} stands twice", constraints.id));
                }
                tree.add(constraints, ancestor.layer)?;
            }
        }
        let base = match &profile.base {
            Some(url) => format!("Some(&{})", self.profile_name(url)?),
            None => "None".to_owned(),
        };
        let place = Place { name: &profile.of, path: Some(&profile.of), choice: false };
        let root = self.node(&tree, place, 1)?;
        Ok(format!(
            "#[rustfmt::skip]\npub(super) static {name}: Profile = Profile {{\n    index: {index}, url: {url:?}, \
             name: {title:?}, version: {version:?},\n    of: {of:?}, layer: Layer::{layer:?}, base: {base}, context: \
             {context},\n    root: {root},\n}};\n\n",
            name = self.profiles[profile.url.as_str()],
            url = profile.url,
            title = profile.name,
            version = profile.version,
            of = profile.of,
            layer = profile.layer,
            context = texts(&profile.context),
        ))
    }

    fn profile_name(&mut self, url: &str) -> Done<&str> {
        self.used.insert(url.to_owned());
        self.profiles
            .get(url)
            .map(String::as_str)
            .ok_or_else(|| format!("no file has the profile {url}"))
    }

    fn set_name(&mut self, url: &str) -> Done<String> {
        let (url, name) = self
            .value_sets
            .get_key_value(url)
            .ok_or_else(|| format!("no file of profiles/terminology has the value set {url}"))?;
        self.bound.insert(url);
        Ok(name.clone())
    }

    fn node(&mut self, tree: &Tree, place: Place<'_>, depth: usize) -> Done<String> {
        let constraints = &tree.constraints;
        let mut text = format!(
            "Node {{ name: {:?}, id: {:?}, layer: Layer::{:?}",
            place.name, constraints.id, tree.layer
        );
        let mut left = 5;
        let mut field = |name: &str, value: &str| {
            let _ = write!(text, ", {name}: {value}");
            left -= 1;
        };
        if let Some(min) = constraints.min.filter(|min| *min > 0) {
            field("min", &format!("Some({min})"));
        }
        if let Some(max) = constraints.max {
            field("max", &format!("Some({max})"));
        }
        let rules =
            self.rules(constraints, place).map_err(|why| format!("{}: {why}", constraints.id))?;
        if !rules.is_empty() {
            field("rules", &format!("&[{}]", rules.join(", ")));
        }
        if !tree.slices.is_empty() {
            field("slicing", &format!("Some(&{})", self.slicing(tree, place, depth)?));
        } else if constraints.slicing.is_some() {
            return Err(format!("{}: slicing without slices", constraints.id));
        }
        let children = self.children(tree, place, depth)?;
        if !children.is_empty() {
            field("children", &format!("&[\n{children}{}]", indent(depth)));
        }
        text += if left == 0 { " }" } else { ", ..NODE }" };
        Ok(text)
    }

    fn children(&mut self, tree: &Tree, place: Place<'_>, depth: usize) -> Done<String> {
        if tree.children.is_empty() {
            return Ok(String::new());
        }
        let id = &tree.constraints.id;
        let path =
            place.path.ok_or_else(|| format!("{id} has several types, and thus no members"))?;
        let members = r4_members(self.sources, path).map_err(|why| format!("{id}: {why}"))?;
        if let Some((name, _)) =
            tree.children.iter().find(|(name, _)| !members.iter().any(|member| member.name == name))
        {
            return Err(format!("{id}: R4 has no member {name} in {path}"));
        }
        let mut text = String::new();
        for member in members {
            let Some(child) = tree.child(member.name) else { continue };
            let path = match child.constraints.types.as_deref() {
                Some([one]) => Some(one.clone()),
                _ => member.path,
            };
            let place = Place { name: member.name, path: path.as_deref(), choice: member.choice };
            let node = self.node(child, place, depth + 1)?;
            // for some elements, the files have only prose
            if child.has_constraints() {
                let _ = writeln!(text, "{}{node},", indent(depth + 1));
            }
        }
        Ok(text)
    }

    fn slicing(&mut self, tree: &Tree, place: Place<'_>, depth: usize) -> Done<String> {
        let id = &tree.constraints.id;
        let by_url = Slicing { by: "value".to_owned(), path: "url".to_owned(), closed: false };
        let slicing = match &tree.constraints.slicing {
            Some(slicing) => slicing,
            None if place.path == Some("Extension") => &by_url,
            None => return Err(format!("{id}: slices, but not by what they are distinguished")),
        };
        let mut text = format!("Slicing {{ closed: {}, slices: &[\n", slicing.closed);
        for (name, slice) in &tree.slices {
            let matches = self
                .matches(slicing, slice)
                .map_err(|why| format!("{}: {why}", slice.constraints.id))?;
            let of_type = slice.constraints.types.as_deref().and_then(|types| types.first());
            let path = place.path.or(of_type.map(String::as_str));
            let node = self.node(slice, Place { path, ..place }, depth + 1)?;
            let _ = writeln!(
                text,
                "{}Slice {{ name: {name:?}, matches: Match::{matches}, node: {node} }},",
                indent(depth + 1)
            );
        }
        let _ = write!(text, "{}] }}", indent(depth));
        Ok(text)
    }

    /// When an item belongs to the slice.
    fn matches(&mut self, slicing: &Slicing, slice: &Tree) -> Done<String> {
        let at = |names: &[&str]| names.iter().try_fold(slice, |tree, name| tree.child(name));
        let one = |list: &Option<Vec<String>>| match list.as_deref() {
            Some([one]) => Some(one.clone()),
            _ => None,
        };
        let value = |names: &[&str]| {
            let constraints = &at(names)?.constraints;
            match (&constraints.fixed, &constraints.pattern) {
                (Some(text), _) | (None, Some(Pattern::Text(text))) => Some(text.clone()),
                _ => None,
            }
        };
        let resource = || one(&at(&["resource"])?.constraints.profiles);
        let found = match (slicing.by.as_str(), slicing.path.as_str()) {
            ("value", "url") => one(&slice.constraints.profiles)
                .or_else(|| value(&["url"]))
                .map(|url| format!("Url({url:?})")),
            ("value" | "pattern", "system") => {
                value(&["system"]).map(|system| format!("System({system:?})"))
            }
            ("value" | "pattern", "coding.system") => {
                value(&["coding", "system"]).map(|system| format!("CodingSystem({system:?})"))
            }
            ("value" | "pattern", "$this") => {
                let binding = slice.constraints.binding.as_ref();
                match binding.filter(|binding| binding.strength == "required") {
                    Some(binding) => Some(format!("Bound(&{})", self.set_name(&binding.values)?)),
                    None => None,
                }
            }
            ("type", "$this") => {
                one(&slice.constraints.types).map(|of_type| format!("Type({of_type:?})"))
            }
            ("type", "resource") => resource()
                .and_then(|url| self.sources.profiles.get(&url))
                .map(|profile| format!("ResourceType({:?})", profile.of)),
            ("profile", "resource") => match resource() {
                Some(url) => Some(format!("Conforms(&{})", self.profile_name(&url)?)),
                None => None,
            },
            (by, path) => {
                return Err(format!("slices distinguished by {by} of {path} are not known"));
            }
        };
        found.ok_or_else(|| {
            format!("nothing defines what {} of {} is in this slice", slicing.by, slicing.path)
        })
    }

    fn rules(&mut self, constraints: &Constraints, place: Place<'_>) -> Done<Vec<String>> {
        let mut rules = Vec::new();
        if let Some(fixed) = &constraints.fixed {
            rules.push(format!("Rule::Fixed({fixed:?})"));
        }
        match (&constraints.pattern, place.path) {
            (None, _) => {}
            (Some(Pattern::Text(text)), _) => {
                rules.push(format!("Rule::Pattern(Pattern::Text({text:?}))"));
            }
            (Some(Pattern::Code { system, code }), Some(of @ ("Coding" | "CodeableConcept"))) => {
                let of = if of == "Coding" { of } else { "Concept" };
                rules.push(format!(
                    "Rule::Pattern(Pattern::{of} {{ system: {system:?}, code: {code:?} }})"
                ));
            }
            (Some(Pattern::Code { .. }), _) => {
                return Err("a code as the pattern of an element that has no code".to_owned());
            }
        }
        if let Some(types) = constraints.types.as_deref() {
            if !place.choice {
                return Err("types of what is no choice".to_owned());
            }
            rules.push(format!("Rule::Types({})", texts(types)));
        }
        if let Some(profiles) = &constraints.profiles {
            let mut list = Vec::new();
            for url in profiles {
                match url.strip_prefix(R4) {
                    // what R4 defines is checked wherever it stands
                    Some(name) if self.sources.core_extensions.contains_key(name) => {}
                    _ => list.push(format!("&{}", self.profile_name(url)?)),
                }
            }
            if !list.is_empty() {
                rules.push(format!("Rule::Profiles(&[{}])", list.join(", ")));
            }
        }
        if let Some(targets) = &constraints.targets {
            let mut list = Vec::new();
            for target in targets {
                list.push(if target.contains(':') {
                    format!("Target::Profile(&{})", self.profile_name(target)?)
                } else {
                    format!("Target::Type({target:?})")
                });
            }
            rules.push(format!("Rule::Targets(&[{}])", list.join(", ")));
        }
        if let Some(aggregation) = &constraints.aggregation {
            let known =
                [("contained", "Contained"), ("referenced", "Referenced"), ("bundled", "Bundled")];
            let list: Vec<_> = variants("Aggregation", aggregation, &known)?;
            rules.push(format!("Rule::Aggregation(&[{}])", list.join(", ")));
        }
        if let Some(binding) = &constraints.binding {
            let known = [
                ("required", "Required"),
                ("extensible", "Extensible"),
                ("preferred", "Preferred"),
                ("example", "Example"),
            ];
            let strength = variants("Strength", std::slice::from_ref(&binding.strength), &known)?;
            let set = self.set_name(&binding.values)?;
            rules.push(format!("Rule::Binding({}, &{set})", strength.concat()));
        }
        if let Some(most) = constraints.max_length {
            rules.push(format!("Rule::MaxLength({most})"));
        }
        let known = [("FINESS-invariant", "Finess"), ("SIRET-invariant", "Siret")];
        let invariants = variants("Invariant", &constraints.invariants, &known)?;
        rules.extend(invariants.into_iter().map(|key| format!("Rule::Invariant({key})")));
        Ok(rules)
    }

    fn core_extension(&mut self, extension: &CoreExtension) -> Done<String> {
        let binding = self.core_binding(extension.binding.as_deref())?;
        let parts: Vec<_> = extension
            .parts
            .iter()
            .map(|line| {
                let Line { path, min, max, types, targets, set, .. } = Line::of(line)?;
                let set = set.map(|set| format!("http://hl7.org/fhir/ValueSet/{set}"));
                let binding = self.core_binding(set.as_deref())?;
                Ok(format!(
                    "CorePart {{ name: {path:?}, min: {min}, max: {max:?}, value: CoreValue {{ types: &{types:?}, \
                     targets: &{targets:?}, binding: {binding} }} }}"
                ))
            })
            .collect::<Done<_>>()?;
        Ok(format!(
            "    CoreExtension {{ name: {:?}, context: {}, value: CoreValue {{ types: {}, targets: {}, binding: {binding} }}, \
             parts: &[{}], modifier: {}, condition: {:?}, not_checked: {:?} }},\n",
            extension.name,
            texts(&extension.context),
            texts(&extension.types),
            texts(&extension.targets),
            parts.join(", "),
            extension.modifier,
            extension.condition,
            extension.not_checked.join(", "),
        ))
    }

    /// The required value set of a value that R4 defines: one of the files, or all languages.
    fn core_binding(&mut self, url: Option<&str>) -> Done<String> {
        Ok(match url {
            None => "CoreBinding::None".to_owned(),
            Some("http://hl7.org/fhir/ValueSet/languages") => "CoreBinding::Languages".to_owned(),
            Some(url) => format!("CoreBinding::Set(&{})", self.set_name(url)?),
        })
    }

    /// Notes the value sets that a type without a struct is bound to, each of which must be known.
    fn bind(&mut self, of_type: &R4Resource) -> Done<()> {
        for line in &of_type.elements {
            let line = Line::of(line)?;
            if let Some(set) = line.set {
                let short = || format!("http://hl7.org/fhir/ValueSet/{set}");
                let url = if set.contains(':') { set.to_owned() } else { short() };
                self.set_name(&url).map_err(|why| format!("{}: {why}", line.path))?;
            }
        }
        Ok(())
    }

    fn value_set(&self, set: &ValueSet) -> Done<String> {
        let mut includes = String::new();
        for Include { system, codes, all } in &set.includes {
            let codes = match (all, codes.is_empty()) {
                (true, true) => {
                    let name = self.code_systems.get(system.as_str());
                    format!(
                        "Codes::All(&{})",
                        name.ok_or_else(|| format!("all codes of {system}, which no file has"))?
                    )
                }
                (false, false) => format!("Codes::Some(&[{}])", code_list(codes)?),
                _ => return Err(format!("either codes of {system} or all of them")),
            };
            let _ = writeln!(includes, "    Include {{ system: {system:?}, codes: {codes} }},");
        }
        if !includes.is_empty() {
            includes.insert(0, '\n');
        }
        Ok(format!(
            "#[rustfmt::skip]\nstatic {}: ValueSet = ValueSet {{ url: {:?}, complete: {}, includes: &[{includes}] \
             }};\n\n",
            self.value_sets[set.url.as_str()],
            set.url,
            set.complete,
        ))
    }

    fn code_system(&self, system: &CodeSystem) -> Done<String> {
        Ok(format!(
            "#[rustfmt::skip]\nstatic {}: CodeSystem = CodeSystem {{\n    url: {:?}, complete: {}, case_sensitive: \
             {},\n    codes: CodeList({}),\n}};\n\n",
            self.code_systems[system.url.as_str()],
            system.url,
            system.complete,
            system.case_sensitive,
            code_text(&system.codes)?,
        ))
    }
}

/// Checks the lines of a type: each part is announced before its members, and each rule names members.
fn check(of_type: &R4Resource) -> Done<()> {
    let lines: Vec<Line<'_>> =
        of_type.elements.iter().map(|line| Line::of(line)).collect::<Done<_>>()?;
    let mut parts: BTreeMap<&str, Vec<&Line<'_>>> = BTreeMap::from([("", Vec::new())]);
    for line in &lines {
        let (holder, name) = line.split();
        let members = parts
            .get_mut(holder)
            .ok_or_else(|| format!("{}: no line before it announces {holder}", line.path))?;
        if members.iter().any(|other| other.path == line.path) {
            return Err(format!("{} stands twice", line.path));
        }
        members.push(line);
        if line.types.is_empty() && line.same_as.is_none() {
            parts.insert(line.path, Vec::new());
        }
        if line.types != ["*"] && name.ends_with("[x]") != (line.types.len() > 1) {
            return Err(format!("{}: a choice, and nothing else, ends in [x]", line.path));
        }
    }
    for line in lines.iter().filter_map(|line| line.same_as) {
        if !parts.contains_key(line) {
            return Err(format!("{line} is not a part"));
        }
    }
    for line in &of_type.invariants {
        let mut words = line.splitn(3, ' ');
        let (Some(at), Some(_), Some(_)) = (words.next(), words.next(), words.next()) else {
            return Err(format!("{line}: expected an element, a key and an expression"));
        };
        if at != "-" && !lines.iter().any(|line| line.path == at) {
            return Err(format!("{line}: {at} is not an element"));
        }
    }
    Ok(())
}

/// What stands before the tables.
const HEAD: &str = "
/// An element without constraints.
#[rustfmt::skip]
const NODE: Node = Node {
    name: \"\", id: \"\", layer: Layer::R4, min: None, max: None, rules: &[], slicing: None, children: &[],
};

/// The value set of an address, when something is bound to it.
pub(super) fn value_set(url: &str) -> Option<&'static ValueSet> {
    VALUE_SETS.binary_search_by(|set| set.url.cmp(url)).ok().map(|index| VALUE_SETS[index])
}

";

/// A list of statics.
fn list_of(name: &str, of: &str, statics: &BTreeMap<&str, String>) -> String {
    let list: Vec<_> = statics.values().map(|name| format!("&{name}")).collect();
    let list = wrap(&list);
    format!(
        "/// Sorted by address.\n#[rustfmt::skip]\npub(super) static {name}: &[&{of}] = &[{list}];\n\n"
    )
}

/// Variants of an enum for words.
fn variants(of: &str, words: &[String], known: &[(&str, &str)]) -> Done<Vec<String>> {
    let variant = |word: &String| {
        let found = known.iter().find(|(other, _)| other == word);
        found.map(|(_, name)| format!("{of}::{name}")).ok_or_else(|| format!("{word} is not known"))
    };
    words.iter().map(variant).collect()
}

/// A slice of texts.
fn texts(list: &[String]) -> String {
    let list: Vec<_> = list.iter().map(|text| format!("{text:?}")).collect();
    format!("&[{}]", list.join(", "))
}

/// Codes, sorted, over several lines where they are many.
fn code_list(codes: &[String]) -> Done<String> {
    Ok(wrap(&sorted(codes)?.into_iter().map(|code| format!("{code:?}")).collect::<Vec<_>>()))
}

/// Codes, sorted, as one text with a code a line.
fn code_text(codes: &[String]) -> Done<String> {
    let mut text = String::from("\"");
    let mut width = WIDTH;
    for code in sorted(codes)? {
        let escaped = format!("{}\\n", code.escape_debug());
        if width + escaped.len() > WIDTH {
            text += "\\\n        ";
            width = 8;
        }
        text += &escaped;
        width += escaped.len();
    }
    Ok(text + "\"")
}

/// Each code once, in the order of bytes.
fn sorted(codes: &[String]) -> Done<BTreeSet<&String>> {
    let sorted: BTreeSet<_> = codes.iter().collect();
    if sorted.len() < codes.len() {
        return Err("a code stands twice".to_owned());
    }
    if let Some(code) = codes.iter().find(|code| code.contains('\n') || code.trim() != *code) {
        return Err(format!("the code {code:?} has a line break, or blanks around it"));
    }
    Ok(sorted)
}

fn wrap(items: &[String]) -> String {
    let line = items.join(", ");
    if line.len() <= WIDTH / 2 {
        return line;
    }
    let mut text = String::new();
    let mut width = WIDTH;
    for item in items {
        if width + item.len() + 2 > WIDTH {
            text += "\n       ";
            width = 7;
        }
        let _ = write!(text, " {item},");
        width += item.len() + 2;
    }
    text + "\n    "
}

fn indent(depth: usize) -> String {
    "    ".repeat(depth)
}

/// Whether a text has a word of Rust.
fn uses(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|other| other == word)
}
