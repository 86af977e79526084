//! The files of `profiles/`, as they are written.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, de::DeserializeOwned};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    FrCore,
    Profile,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub url: String,
    pub name: String,
    pub version: String,
    #[serde(rename = "type")]
    pub of: String,
    pub base: Option<String>,
    pub layer: Layer,
    pub source: String,
    #[serde(default)]
    pub context: Vec<String>,
    #[serde(default, rename = "element")]
    pub elements: Vec<Constraints>,
}

/// The constraints of a profile on an element.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Constraints {
    pub id: String,
    pub min: Option<u32>,
    pub max: Option<u32>,
    pub types: Option<Vec<String>>,
    pub profiles: Option<Vec<String>>,
    pub targets: Option<Vec<String>>,
    pub aggregation: Option<Vec<String>>,
    pub fixed: Option<String>,
    pub pattern: Option<Pattern>,
    pub binding: Option<Binding>,
    pub max_length: Option<u32>,
    #[serde(default)]
    pub invariants: Vec<String>,
    pub must_support: Option<bool>,
    pub slicing: Option<Slicing>,
}

impl Constraints {
    /// Whether it has nothing that could be checked.
    #[must_use]
    pub fn is_prose_only(&self) -> bool {
        self.min.is_none()
            && self.max.is_none()
            && self.types.is_none()
            && self.profiles.is_none()
            && self.targets.is_none()
            && self.aggregation.is_none()
            && self.fixed.is_none()
            && self.pattern.is_none()
            && self.binding.is_none()
            && self.max_length.is_none()
            && self.invariants.is_empty()
            && self.slicing.is_none()
    }

    /// What is set here overrides; what is left open stays as before.
    #[must_use]
    pub fn over(self, before: Self) -> Self {
        Self {
            id: self.id,
            min: self.min.or(before.min),
            max: self.max.or(before.max),
            types: self.types.or(before.types),
            profiles: self.profiles.or(before.profiles),
            targets: self.targets.or(before.targets),
            aggregation: self.aggregation.or(before.aggregation),
            fixed: self.fixed.or(before.fixed),
            pattern: self.pattern.or(before.pattern),
            binding: self.binding.or(before.binding),
            max_length: self.max_length.or(before.max_length),
            // these add up
            invariants: [before.invariants, self.invariants].concat(),
            must_support: self.must_support.or(before.must_support),
            slicing: self.slicing.or(before.slicing),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Pattern {
    Text(String),
    Code { system: String, code: String },
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Binding {
    pub strength: String,
    pub values: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slicing {
    pub by: String,
    pub path: String,
    #[serde(default)]
    pub closed: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Terminology {
    value_set: Vec<ValueSet>,
    code_system: Vec<CodeSystem>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueSet {
    pub url: String,
    pub name: String,
    pub source: String,
    pub complete: bool,
    #[serde(default, rename = "include")]
    pub includes: Vec<Include>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Include {
    pub system: String,
    #[serde(default)]
    pub codes: Vec<String>,
    #[serde(default)]
    pub all: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CodeSystem {
    pub url: String,
    pub name: String,
    pub source: String,
    pub complete: bool,
    pub case_sensitive: bool,
    pub codes: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CoreExtensions {
    #[serde(rename = "extension")]
    list: Vec<CoreExtension>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CoreExtension {
    pub name: String,
    pub context: Vec<String>,
    pub types: Vec<String>,
    /// Lines as those of a resource's elements.
    #[serde(default)]
    pub parts: Vec<String>,
    #[serde(default)]
    pub targets: Vec<String>,
    #[serde(default)]
    pub modifier: bool,
    pub binding: Option<String>,
    #[serde(default)]
    pub condition: String,
    #[serde(default)]
    pub not_checked: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct R4Resources {
    resource: Vec<R4Resource>,
    value_set: Vec<ValueSet>,
    code_system: Vec<CodeSystem>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct R4Datatypes {
    datatype: Vec<R4Resource>,
    value_set: Vec<ValueSet>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct R4Modelled {
    resource: Vec<R4Resource>,
    datatype: Vec<R4Resource>,
}

/// A resource or a datatype of R4.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct R4Resource {
    pub name: String,
    /// `contact.gender 0..1 code in administrative-gender`, in the order of R4.
    pub elements: Vec<String>,
    /// `contact pat-1 name.exists() or telecom.exists()`.
    #[serde(default)]
    pub invariants: Vec<String>,
    /// What R4 demands and the crate does not check.
    #[serde(default)]
    pub not_checked: Vec<String>,
    /// Of a datatype: whether it may have modifier extensions.
    #[serde(default)]
    pub modifiers: bool,
}

/// What an edition of the guide changes: `editions/<name>/edition.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edition {
    pub source: String,
    /// Version of the guide's own profiles, where it is not that of the files at the top.
    version: Option<String>,
    /// Addresses of the profiles that it does not have.
    #[serde(default)]
    absent: Vec<String>,
    /// The other files of the folder, by the addresses of their profiles.
    #[serde(skip)]
    overlays: BTreeMap<String, Overlay>,
    /// The profiles that only it has, in files as those at the top.
    #[serde(skip)]
    added: BTreeMap<String, Profile>,
}

/// The member that shows which form a file of an edition has.
#[derive(Debug, Deserialize)]
struct Head {
    #[serde(rename = "type")]
    of: Option<String>,
}

/// What an edition changes in a profile: its entry of an element stands in place of the one at the top.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Overlay {
    url: String,
    source: Option<String>,
    base: Option<String>,
    /// Ids of the elements of which it lists nothing.
    #[serde(default)]
    without: Vec<String>,
    #[serde(default, rename = "element")]
    elements: Vec<Constraints>,
}

impl Overlay {
    fn apply(&self, profile: &mut Profile) -> Result<(), String> {
        if let Some(source) = &self.source {
            profile.source.clone_from(source);
        }
        if self.base.is_some() {
            profile.base.clone_from(&self.base);
        }
        for id in &self.without {
            let before = profile.elements.len();
            profile.elements.retain(|constraints| constraints.id != *id);
            if profile.elements.len() == before {
                return Err(format!("{id} is not in the profile, so that it cannot be left out"));
            }
        }
        for constraints in &self.elements {
            match profile.elements.iter_mut().find(|other| other.id == constraints.id) {
                Some(other) => *other = constraints.clone(),
                None => profile.elements.push(constraints.clone()),
            }
        }
        Ok(())
    }
}

/// Everything that stands in `profiles/`, by address or name.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files, by their paths.
    pub texts: BTreeMap<String, String>,
    pub profiles: BTreeMap<String, Profile>,
    pub value_sets: BTreeMap<String, ValueSet>,
    pub code_systems: BTreeMap<String, CodeSystem>,
    pub core_extensions: BTreeMap<String, CoreExtension>,
    pub r4_resources: BTreeMap<String, R4Resource>,
    pub r4_datatypes: BTreeMap<String, R4Resource>,
    /// Those that have a struct in the crate.
    pub modelled_resources: BTreeMap<String, R4Resource>,
    pub modelled_datatypes: BTreeMap<String, R4Resource>,
    /// The editions besides the one that the files at the top are of, by their names.
    pub editions: BTreeMap<String, Edition>,
}

impl Sources {
    /// The sources in the folder `profiles/`, which is at `root`.
    pub fn load(root: &Path) -> Result<Self, String> {
        let mut texts = BTreeMap::new();
        let mut folders =
            ["", "sas", "fr-core", "terminology"].map(|name| root.join(name)).to_vec();
        let editions = root.join("editions");
        folders.extend(entries(&editions)?.into_iter().filter(|path| path.is_dir()));
        for path in
            folders.iter().map(|folder| entries(folder)).collect::<Result<Vec<_>, _>>()?.concat()
        {
            if path.extension().is_some_and(|extension| extension == "toml") {
                let text = fs::read_to_string(&path)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                let path = path.strip_prefix(root).unwrap_or(&path);
                // by `/`, so that the stamp is the same on every system
                let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                // nor does it hang on how lines end
                texts.insert(parts.join("/"), text.replace("\r\n", "\n"));
            }
        }
        Self::of(texts)
    }

    /// The sources whose files are these.
    pub fn of(texts: BTreeMap<String, String>) -> Result<Self, String> {
        let mut sources = Self::default();
        let mut overlays = Vec::new();
        for (path, text) in &texts {
            if let Some(path) = path.strip_prefix("editions/") {
                let (name, file) = path.split_once('/').unwrap_or((path, ""));
                let path = format!("editions/{path}");
                if file == "edition.toml" {
                    put(&mut sources.editions, &path, name.to_owned(), parse(&path, text)?)?;
                } else {
                    overlays.push((name, path, text));
                }
            } else if path == "core-extensions.toml" {
                for extension in parse::<CoreExtensions>(path, text)?.list {
                    let name = extension.name.clone();
                    put(&mut sources.core_extensions, path, name, extension)?;
                }
            } else if path == "r4-resources.toml" {
                let file: R4Resources = parse(path, text)?;
                for resource in file.resource {
                    put(&mut sources.r4_resources, path, resource.name.clone(), resource)?;
                }
                for set in file.value_set {
                    put(&mut sources.value_sets, path, set.url.clone(), set)?;
                }
                for system in file.code_system {
                    put(&mut sources.code_systems, path, system.url.clone(), system)?;
                }
            } else if path == "r4-datatypes.toml" {
                let file: R4Datatypes = parse(path, text)?;
                for datatype in file.datatype {
                    put(&mut sources.r4_datatypes, path, datatype.name.clone(), datatype)?;
                }
                for set in file.value_set {
                    put(&mut sources.value_sets, path, set.url.clone(), set)?;
                }
            } else if path == "r4-modelled.toml" {
                let file: R4Modelled = parse(path, text)?;
                for resource in file.resource {
                    put(&mut sources.modelled_resources, path, resource.name.clone(), resource)?;
                }
                for datatype in file.datatype {
                    put(&mut sources.modelled_datatypes, path, datatype.name.clone(), datatype)?;
                }
            } else if path.starts_with("terminology/") {
                let file: Terminology = parse(path, text)?;
                for set in file.value_set {
                    put(&mut sources.value_sets, path, set.url.clone(), set)?;
                }
                for system in file.code_system {
                    put(&mut sources.code_systems, path, system.url.clone(), system)?;
                }
            } else {
                let profile: Profile = parse(path, text)?;
                put(&mut sources.profiles, path, profile.url.clone(), profile)?;
            }
        }
        for (name, path, text) in overlays {
            let edition = sources
                .editions
                .get_mut(name)
                .ok_or_else(|| format!("profiles/editions/{name} has no edition.toml"))?;
            // what names a type is a profile as those at the top; what does not changes one of them
            let head: Head = parse(&path, text)?;
            if head.of.is_some() {
                let profile: Profile = parse(&path, text)?;
                put(&mut edition.added, &path, profile.url.clone(), profile)?;
            } else {
                let overlay: Overlay = parse(&path, text)?;
                put(&mut edition.overlays, &path, overlay.url.clone(), overlay)?;
            }
        }
        sources.texts = texts;
        Ok(sources)
    }

    /// The sources as an edition has them.
    pub fn of_edition(&self, name: &str) -> Result<Self, String> {
        let edition = self.editions.get(name).ok_or_else(|| format!("no edition {name}"))?;
        let mut sources = Self { editions: BTreeMap::new(), ..self.clone() };
        let of_edition = |why: String| format!("edition {name}: {why}");
        let missing = |url: &str| of_edition(format!("no file at the top has the profile {url}"));
        for url in &edition.absent {
            sources.profiles.remove(url).ok_or_else(|| missing(url))?;
        }
        if let Some(version) = &edition.version {
            let own = sources.profiles.values_mut().filter(|other| other.layer == Layer::Profile);
            own.for_each(|profile| profile.version.clone_from(version));
        }
        for (url, overlay) in &edition.overlays {
            let profile = sources.profiles.get_mut(url).ok_or_else(|| missing(url))?;
            overlay.apply(profile).map_err(|why| of_edition(format!("{url}: {why}")))?;
        }
        for (url, profile) in &edition.added {
            put(&mut sources.profiles, name, url.clone(), profile.clone())?;
        }
        Ok(sources)
    }

    /// A resource of R4, with a struct in the crate or without.
    #[must_use]
    pub fn resource(&self, name: &str) -> Option<&R4Resource> {
        self.modelled_resources.get(name).or_else(|| self.r4_resources.get(name))
    }

    /// A datatype of R4, with a struct in the crate or without.
    #[must_use]
    pub fn datatype(&self, name: &str) -> Option<&R4Resource> {
        self.modelled_datatypes.get(name).or_else(|| self.r4_datatypes.get(name))
    }

    /// A type that has a struct in the crate.
    #[must_use]
    pub fn modelled(&self, name: &str) -> Option<&R4Resource> {
        self.modelled_resources.get(name).or_else(|| self.modelled_datatypes.get(name))
    }

    /// A profile and those that it is based on, the first of them first.
    pub fn chain(&self, url: &str) -> Result<Vec<&Profile>, String> {
        let mut chain = Vec::new();
        let mut next = Some(url);
        while let Some(url) = next {
            let profile =
                self.profiles.get(url).ok_or_else(|| format!("no file has the profile {url}"))?;
            chain.insert(0, profile);
            if chain.len() > self.profiles.len() {
                return Err(format!("{url} is based on itself"));
            }
            next = profile.base.as_deref();
        }
        Ok(chain)
    }
}

/// The paths in a folder, sorted.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let wrong = |error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(wrong)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()).map_err(wrong))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| format!("profiles/{path}: {error}"))
}

fn put<T>(map: &mut BTreeMap<String, T>, path: &str, key: String, value: T) -> Result<(), String> {
    let twice = format!("profiles/{path}: {key} stands twice");
    if map.insert(key, value).is_some() { Err(twice) } else { Ok(()) }
}
