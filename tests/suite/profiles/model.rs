//! The files of `profiles/`, as they are written.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Layer {
    FrCore,
    Profile,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    pub(super) url: String,
    pub(super) name: String,
    pub(super) version: String,
    #[serde(rename = "type")]
    pub(super) of: String,
    pub(super) base: Option<String>,
    pub(super) layer: Layer,
    pub(super) source: String,
    #[serde(default)]
    pub(super) context: Vec<String>,
    #[serde(default, rename = "element")]
    pub(super) elements: Vec<Said>,
}

/// What a profile says of an element.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Said {
    pub(super) id: String,
    pub(super) min: Option<u32>,
    pub(super) max: Option<u32>,
    pub(super) types: Option<Vec<String>>,
    pub(super) profiles: Option<Vec<String>>,
    pub(super) targets: Option<Vec<String>>,
    pub(super) aggregation: Option<Vec<String>>,
    pub(super) fixed: Option<String>,
    pub(super) pattern: Option<Pattern>,
    pub(super) binding: Option<Binding>,
    pub(super) max_length: Option<u32>,
    #[serde(default)]
    pub(super) invariants: Vec<String>,
    pub(super) must_support: Option<bool>,
    pub(super) slicing: Option<Slicing>,
}

impl Said {
    /// Whether it says nothing that could be checked.
    pub(super) fn is_for_people(&self) -> bool {
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

    /// What is said here counts, and what is left open here is as before.
    pub(super) fn over(self, before: Self) -> Self {
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
pub(super) enum Pattern {
    Text(String),
    Code { system: String, code: String },
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Binding {
    pub(super) strength: String,
    pub(super) values: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slicing {
    pub(super) by: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) closed: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct Terminology {
    value_set: Vec<ValueSet>,
    code_system: Vec<CodeSystem>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ValueSet {
    pub(super) url: String,
    pub(super) name: String,
    pub(super) source: String,
    pub(super) complete: bool,
    #[serde(default, rename = "include")]
    pub(super) includes: Vec<Include>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Include {
    pub(super) system: String,
    #[serde(default)]
    pub(super) codes: Vec<String>,
    #[serde(default)]
    pub(super) all: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CodeSystem {
    pub(super) url: String,
    pub(super) name: String,
    pub(super) source: String,
    pub(super) complete: bool,
    pub(super) case_sensitive: bool,
    pub(super) codes: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CoreExtensions {
    #[serde(rename = "extension")]
    list: Vec<CoreExtension>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CoreExtension {
    pub(super) name: String,
    pub(super) context: Vec<String>,
    pub(super) types: Vec<String>,
    /// Lines as those of a resource's elements.
    #[serde(default)]
    pub(super) parts: Vec<String>,
    #[serde(default)]
    pub(super) targets: Vec<String>,
    #[serde(default)]
    pub(super) modifier: bool,
    pub(super) binding: Option<String>,
    #[serde(default)]
    pub(super) condition: String,
    #[serde(default)]
    pub(super) not_checked: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct R4Resources {
    resource: Vec<R4Resource>,
    value_set: Vec<ValueSet>,
    code_system: Vec<CodeSystem>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct R4Datatypes {
    datatype: Vec<R4Resource>,
    value_set: Vec<ValueSet>,
}

/// A resource or a datatype of R4 that is kept as JSON.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct R4Resource {
    pub(super) name: String,
    /// `contact.gender 0..1 code in administrative-gender`, in the order of R4.
    pub(super) elements: Vec<String>,
    /// `contact pat-1 name.exists() or telecom.exists()`.
    #[serde(default)]
    pub(super) invariants: Vec<String>,
    /// What R4 demands and the crate does not check.
    #[serde(default)]
    pub(super) not_checked: Vec<String>,
    /// Of a datatype: whether it may have modifier extensions.
    #[serde(default)]
    pub(super) modifiers: bool,
}

/// Everything that stands in `profiles/`, by address or name.
#[derive(Debug, Default)]
pub(super) struct Sources {
    /// The files, by their paths.
    pub(super) texts: BTreeMap<String, String>,
    pub(super) profiles: BTreeMap<String, Profile>,
    pub(super) value_sets: BTreeMap<String, ValueSet>,
    pub(super) code_systems: BTreeMap<String, CodeSystem>,
    pub(super) core_extensions: BTreeMap<String, CoreExtension>,
    pub(super) r4_resources: BTreeMap<String, R4Resource>,
    pub(super) r4_datatypes: BTreeMap<String, R4Resource>,
}

impl Sources {
    pub(super) fn load() -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles");
        let mut texts = BTreeMap::new();
        for folder in ["", "sas", "fr-core", "terminology"] {
            let entries =
                fs::read_dir(root.join(folder)).map_err(|error| format!("{folder}: {error}"))?;
            for path in entries.map(|entry| entry.expect("an entry").path()) {
                if path.extension().is_some_and(|extension| extension == "toml") {
                    let text = fs::read_to_string(&path)
                        .map_err(|error| format!("{}: {error}", path.display()))?;
                    let path = path.strip_prefix(&root).expect("a path below");
                    // by `/`, so that the stamp is the same on every system
                    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                    // nor does it hang on how lines end
                    texts.insert(parts.join("/"), text.replace("\r\n", "\n"));
                }
            }
        }
        Self::of(texts)
    }

    /// The sources whose files are these.
    pub(super) fn of(texts: BTreeMap<String, String>) -> Result<Self, String> {
        let mut sources = Self::default();
        for (path, text) in &texts {
            if path == "core-extensions.toml" {
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
        sources.texts = texts;
        Ok(sources)
    }

    /// A profile and those that it is based on, the first of them first.
    pub(super) fn chain(&self, url: &str) -> Result<Vec<&Profile>, String> {
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

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| format!("profiles/{path}: {error}"))
}

fn put<T>(map: &mut BTreeMap<String, T>, path: &str, key: String, value: T) -> Result<(), String> {
    let twice = format!("profiles/{path}: {key} stands twice");
    if map.insert(key, value).is_some() { Err(twice) } else { Ok(()) }
}
