//! Extensions: their address, and for known ones their context and value.

use super::{
    compiled,
    engine::{Engine, Scope},
    path::Path,
    profile::core_profile,
    rules::is_aside,
    table::{CoreBinding, CoreExtension, CoreValue, Match, Profile, Rule as Demand},
};
use crate::{
    diagnostic::{IssueCode, Layer, Rule},
    r4::{
        Extension, ExtensionValue, Item, Items, Primitive, Uri, Value, View, choice_type,
        element::definition::definition, resource_type_named, types::text::is_absolute,
    },
    validate::collector::Facts,
};

/// Base address of R4's definitions.
pub(super) const R4: &str = "http://hl7.org/fhir/StructureDefinition/";

impl<'v> Engine<'v> {
    pub(super) fn extension(
        &mut self,
        extension: &'v Extension,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        self.extras += 1;
        let parts = !extension.base.extension().is_empty();
        let value = extension.value.as_ref();
        let aside = is_aside(&extension.base, &["value[x]", "extension"]);
        if parts == value.is_some() && !aside {
            self.broken(path, "Extension", "ext-1");
        }
        let Some(element) = &extension.url else { return };
        let Some(url) = element.value() else {
            return self.bad_address("missing", "", path);
        };
        let url = url.as_str();
        let nested = path.owner() == "Extension" && path.name() == "extension";
        if !nested && !is_absolute(url) {
            let facts = Facts::default().found(url);
            self.report(IssueCode::ExtensionAddress, path, Rule::r4("Extension", "url"), facts);
            return;
        }
        self.announce_address(url, &path.member("Extension", "url"));
        let of_type = value.and_then(type_of);
        let content = Content { of_type, parts, aside };
        let (base, version) = url.split_once('|').map_or((url, None), |(url, v)| (url, Some(v)));
        let known = core_extension(base);
        let r4 = base.strip_prefix(R4);
        if known.is_some() || r4.is_some() {
            let is_another = |name: &str| is_defined(name) || core_profile(name).is_some();
            let another = known.is_none() && r4.is_some_and(is_another);
            if known.is_some() && !element.extension().is_empty() {
                self.bad_address("extended", url, &path.member("Extension", "url"));
            }
            if another || (known.is_some() && version.is_some()) {
                self.bad_address(if another { "definition" } else { "version" }, url, path);
            }
            if let Some(known) = known {
                self.core_extension(known, extension, &content, path, scope);
            }
            return;
        }
        let found = self.recent.profile(url).or_else(|| self.tables.profile(base));
        if found.is_none() && is_for_another_version(url) {
            self.bad_address("version", url, path);
        }
        let Some(profile) = found.filter(|profile| profile.layer <= self.layer) else {
            return;
        };
        if profile.of != "Extension" || version.is_some() {
            let subject = if version.is_some() { "version" } else { "definition" };
            self.bad_address(subject, url, path);
        }
        if profile.of != "Extension" {
            return;
        }
        let rule = Rule::profile(profile.url, "Extension.value[x]");
        let mut simple = true;
        let mut types: &[&str] = &[];
        for node in profile.root.children.iter().filter(|node| node.name == "value[x]") {
            simple = node.max != Some(0);
            for demand in node.rules {
                if let Demand::Types(allowed) = demand {
                    types = allowed;
                }
            }
        }
        self.placed(profile.context, false, profile.layer, rule, path);
        if simple && value.is_none() && !aside {
            let facts = Facts::about("value").expected(types);
            self.report_at(IssueCode::ExtensionValue, path, profile.layer, rule, facts);
        }
        if !simple {
            self.parts(profile, extension, path);
        }
        self.apply(profile, &profile.root, extension, path, scope);
    }

    /// The parts of an extension that has parts: those without an address of their own are named by its definition.
    fn parts(&mut self, profile: &'static Profile, extension: &'v Extension, path: &Path<'_>) {
        let named = profile.root.children.iter().find(|node| node.name == "extension");
        let slices = named.and_then(|node| node.slicing).map_or(&[][..], |slicing| slicing.slices);
        for (index, part) in extension.base.extension().iter().enumerate() {
            let url = part.url.as_ref().and_then(Primitive::value).map(Uri::as_str);
            let known = slices
                .iter()
                .any(|slice| matches!(slice.matches, Match::Url(known) if Some(known) == url));
            if let Some(url) = url.filter(|url| !known && !is_absolute(url)) {
                let at = path.item("Extension", "extension", index);
                self.bad_address("part", url, &at);
            }
        }
    }

    fn bad_address(&mut self, subject: &'static str, url: &str, path: &Path<'_>) {
        let facts = Facts::about(subject).found(url);
        self.report(IssueCode::ExtensionAddress, path, Rule::r4("Extension", "url"), facts);
    }

    fn core_extension(
        &mut self,
        known: &'static CoreExtension,
        extension: &'v Extension,
        content: &Content,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let is_address = known.name.contains(':');
        let rule =
            if is_address { Rule::profile(known.name, "") } else { Rule::r4(known.name, "") };
        self.placed(known.context, known.modifier, Layer::R4, rule, path);
        let types = known.value.types;
        let complex = types.is_empty();
        let wrong = match content.of_type {
            Some(of_type) => !types.contains(&of_type),
            None if complex => !content.parts && !content.aside,
            None => !content.aside,
        };
        if wrong {
            let facts = Facts::about(if complex { "parts" } else { "value" })
                .expected(types)
                .found(content.of_type);
            self.wrong_value(extension, rule, facts, path);
        } else if let Some(value) = &extension.value {
            self.core_value(&known.value, value, rule, path, scope);
        }
        if !known.parts.is_empty() {
            self.core_parts(known, extension, rule, path, scope);
        }
        if !known.not_checked.is_empty() {
            let facts = Facts::about(known.name).plain(known.not_checked);
            self.report(IssueCode::NotChecked, path, rule, facts);
        }
    }

    /// Reports a value of the wrong type where it stands, and one that is missing on the extension.
    fn wrong_value(
        &mut self,
        extension: &'v Extension,
        rule: Rule,
        facts: Facts<'_>,
        path: &Path<'_>,
    ) {
        match &extension.value {
            Some(value) => {
                let at = path.member("Extension", value.json_name());
                self.report(IssueCode::ExtensionValue, &at, rule, facts);
            }
            None => self.report(IssueCode::ExtensionValue, path, rule, facts),
        }
    }

    /// The codes and targets that R4 demands of a value of the right type.
    fn core_value(
        &mut self,
        known: &'static CoreValue,
        value: &'v ExtensionValue,
        rule: Rule,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let Items::Choice(name, item) = value_items(value) else { return };
        let at = path.member("Extension", name);
        match (known.binding, item) {
            (CoreBinding::Set(set), _) => self.bound(set, Layer::R4, rule, item, &at),
            (CoreBinding::Languages, Item::Primitive(code)) => {
                if let Some(Value::Text(code)) = code.any_value() {
                    self.language(code, &at, rule);
                }
            }
            (CoreBinding::Languages, Item::Element(element)) => {
                if let View::CodeableConcept(concept) = element.view() {
                    self.spoken(concept, &at);
                }
            }
            (CoreBinding::Languages | CoreBinding::None, _) => {}
        }
        if let (false, ExtensionValue::Reference(reference)) = (known.targets.is_empty(), value) {
            self.core_targets(reference, known.targets, rule, &at, scope);
        }
    }

    fn core_parts(
        &mut self,
        known: &'static CoreExtension,
        extension: &'v Extension,
        rule: Rule,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let parts = extension.base.extension();
        let address = |part: &'v Extension| Some(part.url.as_ref()?.value()?.as_str());
        for (index, part) in parts.iter().enumerate() {
            let Some(url) = address(part) else { continue };
            let at = path.item("Extension", "extension", index);
            let Some(defined) = known.parts.iter().find(|part| part.name == url) else {
                if !is_absolute(url) {
                    self.bad_address("part", url, &at);
                }
                continue;
            };
            if part.url.as_ref().is_some_and(|url| !url.extension().is_empty()) {
                self.bad_address("extended", url, &at.member("Extension", "url"));
            }
            let types = defined.value.types;
            if types.is_empty() {
                continue;
            }
            if !part.base.extension().is_empty() {
                let at = at.item("Extension", "extension", 0);
                self.report(IssueCode::TooMany, &at, rule, Facts::about("extension"));
            }
            let of_type = part.value.as_ref().and_then(type_of);
            if of_type.is_some_and(|of_type| !types.contains(&of_type)) {
                let facts = Facts::about("value").expected(types).found(of_type);
                self.wrong_value(part, rule, facts, &at);
            } else if let Some(value) = &part.value {
                self.core_value(&defined.value, value, rule, &at, scope);
            }
        }
        for defined in known.parts {
            let count = parts.iter().filter(|part| address(part) == Some(defined.name)).count();
            let too_many = defined.max.is_some_and(|most| count > most);
            if too_many || count < defined.min {
                let code = if too_many { IssueCode::TooMany } else { IssueCode::MissingElement };
                let facts = Facts::about(defined.name).bound(if too_many {
                    defined.max.unwrap_or(0)
                } else {
                    defined.min
                });
                self.report(code, path, rule, facts);
            }
        }
    }

    /// Whether the extension may stand where it does.
    fn placed(
        &mut self,
        context: &'static [&'static str],
        modifier: bool,
        layer: Layer,
        rule: Rule,
        path: &Path<'_>,
    ) {
        let Some(holder) = path.up() else { return };
        let resource = crate::r4::resource_type_named(holder.of()).is_some();
        let fits = context.iter().any(|place| match *place {
            "Element" | "Any" => true,
            "Resource" => resource,
            "DomainResource" => resource && holder.of() != "Bundle",
            "BackboneElement" => holder.of().contains('.'),
            place => is_a(holder.of(), place) || holder.is(place),
        });
        if !fits && !context.is_empty() {
            let facts = Facts::default().expected(context);
            self.report_at(IssueCode::ExtensionPlace, path, layer, rule, facts);
        }
        let stands = path.name() == "modifierExtension";
        if stands != modifier && path.name() != "contained" {
            let facts = Facts::about(if modifier { "modifierExtension" } else { "extension" });
            self.report_at(IssueCode::ExtensionPlace, path, layer, rule, facts);
        }
    }
}

/// What an extension has.
struct Content {
    of_type: Option<&'static str>,
    parts: bool,
    /// It has a value or parts in a wrong form.
    aside: bool,
}

/// The type of a value, as R4 writes it.
fn type_of(value: &ExtensionValue) -> Option<&'static str> {
    choice_type(value.json_name().strip_prefix("value")?)
}

fn value_items(value: &ExtensionValue) -> Items<'_> {
    Items::Choice(value.json_name(), value.item())
}

/// Whether a type is another one, or made from it.
fn is_a(of_type: &str, wanted: &str) -> bool {
    of_type == wanted
        || match wanted {
            "string" => matches!(of_type, "code" | "id" | "markdown"),
            "integer" => matches!(of_type, "positiveInt" | "unsignedInt"),
            "uri" => matches!(of_type, "url" | "canonical" | "oid" | "uuid"),
            _ => false,
        }
}

/// The extension that R4 itself defines by an address without version.
pub(super) fn core_extension(base: &str) -> Option<&'static CoreExtension> {
    let all = compiled::CORE_EXTENSIONS;
    let name = base.strip_prefix(R4).unwrap_or(base);
    all.binary_search_by(|known| known.name.cmp(name)).ok().map(|at| &all[at])
}

/// Whether R4 defines a type or an extension of that name.
pub(super) fn is_defined(name: &str) -> bool {
    let is_type = || {
        matches!(
            name,
            "Element"
                | "BackboneElement"
                | "Resource"
                | "DomainResource"
                | "MetadataResource"
                | "Extension"
                | "Narrative"
                | "xhtml"
                | "SimpleQuantity"
                | "MoneyQuantity"
        ) || resource_type_named(name).is_some()
            || is_datatype(name)
            || definition(name).is_some()
    };
    core_extension(name).is_some() || is_type()
}

/// Whether R4 defines a datatype of that name that an extension may hold.
pub(super) fn is_datatype(name: &str) -> bool {
    let mut suffix = String::new();
    let mut letters = name.chars();
    suffix.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    suffix.push_str(letters.as_str());
    choice_type(&suffix) == Some(name)
}

/// `http://hl7.org/fhir/5.0/StructureDefinition/extension-…`: an element of another version of FHIR.
fn is_for_another_version(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://hl7.org/fhir/") else { return false };
    rest.split_once("/StructureDefinition/extension-").is_some_and(|(version, _)| {
        version.split_once('.').is_some_and(|(major, minor)| {
            [major, minor].iter().all(|part| part.len() == 1 && part.as_bytes()[0].is_ascii_digit())
        })
    })
}
