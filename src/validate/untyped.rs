//! Resources and datatypes without a struct: parsed from their raw JSON, then checked like the others.

use std::{borrow::Cow, collections::HashMap, mem};

use super::{
    compiled,
    engine::{Engine, Place, Scope},
    extension::core_extension,
    path::Path,
    rules::is_aside,
    table::{Profile, ValueSet},
    terminology::EXPRESSIONS,
};
use crate::{
    diagnostic::{Issue, IssueCode, Layer, Rule, Severity},
    json::{Ends, Escapes, RawJson, Scan, Scanner, Token},
    r4::{
        Canonical, Element, Extension, Item, Items, Primitive, Resource, Value, View,
        codec::quoted_name,
        codec::read_kept,
        element::{
            definition::{Definition, Invariant, definition},
            untyped::Untyped,
        },
        fhirpath::{Expression, Outcome, evaluate},
        is_canonical, is_resource_type, resource_type_named,
        types::{scalar::string_fault, text::is_absolute},
    },
    validate::collector::Facts,
};

impl<'v> Engine<'v> {
    /// A resource that is kept as JSON.
    pub(super) fn raw_resource(
        &mut self,
        raw: &'v RawJson,
        path: &Path<'_>,
        scope: Scope<'v>,
        place: Place,
    ) {
        let of_type = raw.resource_type();
        let known = of_type.as_deref().and_then(resource_type_named);
        let Some(definition) = known.and_then(definition) else {
            // when there is a text, the reader reported it
            if self.formats {
                self.no_resource(raw, of_type.as_deref(), path);
            }
            return self.json(raw, path, scope);
        };
        let path = path.holding(definition.shape.declared);
        self.kept(raw, definition, &path, |engine, element| {
            engine.resource(element, &path, Scope { raw: Some(raw), ..scope }, place);
        });
    }

    /// Reports a value in place of a resource that has not the form of one.
    fn no_resource(&mut self, raw: &RawJson, of_type: Option<&str>, path: &Path<'_>) {
        let rule = Rule::r4("Resource", "");
        let code = match of_type {
            _ if !matches!(Scanner::new(raw.as_str()).peek(), Ok(Token::Object)) => {
                return self.report(IssueCode::WrongShape, path, rule, Facts::default());
            }
            None => IssueCode::NoResourceType,
            Some(name) if !is_resource_type(name) => IssueCode::UnknownResourceType,
            // the type has a struct, and yet the value was kept as JSON: there is a second `resourceType`
            Some(_) => IssueCode::DuplicateMember,
        };
        self.report(code, &path.member("Resource", "resourceType"), rule, Facts::default());
    }

    /// A value of a datatype that is kept as JSON.
    pub(super) fn raw_datatype(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        let Some(definition) = path.chosen().and_then(definition) else { return };
        let path = path.holding(definition.shape.declared);
        self.kept(raw, definition, &path, |engine, element| engine.element(element, &path, scope));
    }

    /// Parses an element from its raw JSON, reports faults of its form, and checks it.
    ///
    /// Raw JSON may be nested. The inner value shares the text and the cached ends of large values, so that each is scanned once
    /// at any depth.
    fn kept(
        &mut self,
        raw: &'v RawJson,
        definition: &'static Definition,
        path: &Path<'_>,
        check: impl FnOnce(&mut Self, &'v Untyped),
    ) {
        let text = raw.as_str();
        let outer = (self.ends, self.in_kept, self.formats);
        let is_long = self.in_kept && text.len() > Ends::LARGE;
        self.ends = match self.ends.filter(|ends| ends.are_of(text)) {
            None if is_long => self.arena.add(Ends::of(text)),
            ends => ends,
        };
        (self.in_kept, self.formats) = (true, false);
        if let Some(element) = self.read(Untyped::new(definition), raw, path) {
            check(self, element);
        }
        (self.ends, self.in_kept, self.formats) = outer;
    }

    fn read(
        &mut self,
        mut element: Untyped,
        raw: &RawJson,
        path: &Path<'_>,
    ) -> Option<&'v Untyped> {
        let room = self.sink.room();
        let (issues, [errors, warnings]) =
            read_kept((raw, self.ends), &mut element, (self.layer, room), || path.to_string());
        let kept = issues.iter().filter(|issue| issue.severity() >= Severity::Error).count();
        self.sink.tally.errors += errors.saturating_sub(kept);
        self.sink.tally.warnings += warnings.saturating_sub(issues.len() - kept);
        for issue in issues {
            self.sink.pass_on(Issue { position: None, ..issue });
        }
        self.arena.add(element)
    }

    /// The rules of R4 for an element without a struct, beyond those for all elements.
    pub(super) fn untyped_rules(&mut self, element: &'v Untyped, path: &Path<'_>) {
        let definition = element.definition();
        for invariant in &definition.invariants {
            self.invariant(definition.of_type(), invariant, element, path);
        }
        self.conditions(element, path);
        let owner = definition.shape.declared;
        if is_canonical(owner)
            && let Items::One(Item::Primitive(url)) = element.member("url")
            && let Some(Value::Text(url)) = url.any_value()
            && !is_absolute(url)
        {
            let at = path.member(owner, "url");
            let facts = Facts::about("canonical").found(url);
            self.report(IssueCode::BadPrimitive, &at, Rule::r4(owner, "url"), facts);
        }
        if (owner == "Expression" || owner.ends_with(".designation"))
            && let Items::One(Item::Primitive(language)) = element.member("language")
            && let Some(Value::Text(language)) = language.any_value()
        {
            let (at, rule) = (path.member(owner, "language"), Rule::r4(owner, "language"));
            if owner == "Expression" {
                let set = "http://hl7.org/fhir/ValueSet/expression-language";
                self.listed(language, set, EXPRESSIONS, &at, rule);
            } else {
                self.language(language, &at, rule);
            }
        }
        if owner == "CodeSystem" {
            self.code_system(element, path);
        }
        let infos = definition.shape.members.iter().zip(&definition.elements);
        for (info, known) in infos {
            let set = known.binding.and_then(compiled::value_set);
            let measure = info.types.first().copied().filter(|of_type| is_measure(of_type));
            if set.is_none() && measure.is_none() {
                continue;
            }
            match element.member(info.name) {
                Items::None | Items::Choice(..) => {}
                Items::One(item) => {
                    let at = path.member(owner, info.name);
                    self.of_member(item, set, measure, Rule::r4(owner, info.name), &at);
                }
                Items::Many(list) => {
                    for (index, item) in list.items() {
                        let at = path.item(owner, info.name, index);
                        self.of_member(item, set, measure, Rule::r4(owner, info.name), &at);
                    }
                }
            }
        }
        if !definition.not_checked.is_empty() {
            let facts = Facts::about(owner).plain(definition.not_checked);
            self.report(IssueCode::NotChecked, path, Rule::r4(owner, ""), facts);
        }
    }

    /// What `content` states of a code system: whether it supplements another one, and whether it has concepts.
    fn code_system(&mut self, element: &'v Untyped, path: &Path<'_>) {
        let text = |name| match element.member(name) {
            Items::One(Item::Primitive(value)) => match value.any_value() {
                Some(Value::Text(text)) => Some(text),
                _ => None,
            },
            _ => None,
        };
        let rule = |name| Rule::r4("CodeSystem", name);
        let (content, supplements) = (text("content"), text("supplements"));
        if supplements.is_some() && content != Some("supplement") {
            let at = path.member("CodeSystem", "content");
            let facts = Facts::default().expected(&["supplement"]).found(content);
            self.report(IssueCode::WrongValue, &at, rule("content"), facts);
        } else if supplements.is_none() && content == Some("supplement") {
            let facts = Facts::about("supplements");
            self.report(IssueCode::MissingElement, path, rule("supplements"), facts);
        }
        let unwanted = |name| Facts::about(name).bound(0);
        if supplements.is_some() && !matches!(element.member("caseSensitive"), Items::None) {
            let at = path.member("CodeSystem", "caseSensitive");
            self.report(IssueCode::TooMany, &at, rule("caseSensitive"), unwanted("caseSensitive"));
        }
        if content == Some("not-present") && !matches!(element.member("concept"), Items::None) {
            let at = path.item("CodeSystem", "concept", 0);
            self.report(IssueCode::TooMany, &at, rule("concept"), unwanted("concept"));
        }
    }

    /// Conditions of R4's extensions on the element that has them.
    fn conditions(&mut self, element: &'v Untyped, path: &Path<'_>) {
        let resource = self.resource.unwrap_or(element);
        element.for_each_member(&mut |info, items| {
            let Items::Many(list) = items else { return };
            if !matches!(info.name, "extension" | "modifierExtension") {
                return;
            }
            for (index, item) in list.items() {
                let Item::Element(item) = item else { continue };
                let extension = item.seen_as::<Extension>();
                let url = extension.and_then(|extension| extension.url.as_ref()?.value());
                let known = url.and_then(|url| core_extension(url.as_str()));
                let Some(known) = known.filter(|known| !known.condition.is_empty()) else {
                    continue;
                };
                // each of them is parsed in a test
                let Ok(condition) = Expression::parse(known.condition) else { continue };
                let on = Item::Element(element);
                if evaluate(&condition, on, resource, &is_malformed) == Outcome::Broken {
                    let at = path.item("Element", info.name, index);
                    let (rule, expected) = (Rule::r4(known.name, ""), [known.condition]);
                    let facts = Facts::about("condition").expected(&expected);
                    self.report(IssueCode::ExtensionPlace, &at, rule, facts);
                }
            }
        });
    }

    fn of_member(
        &mut self,
        item: Item<'v>,
        set: Option<&'static ValueSet>,
        measure: Option<&'static str>,
        rule: Rule,
        at: &Path<'_>,
    ) {
        if let Some(set) = set {
            self.bound(set, Layer::R4, rule, item, at);
        }
        if let (Some(of_type), Item::Element(element)) = (measure, item)
            && let View::Quantity(quantity) = element.view()
        {
            self.measured(of_type, quantity, at);
        }
    }

    /// An invariant of R4 on an element, or on each item of a member of it.
    fn invariant(
        &mut self,
        of: &'static str,
        invariant: &'static Invariant,
        element: &'v Untyped,
        path: &Path<'_>,
    ) {
        let resource = self.resource.unwrap_or(element);
        let mut judge = |item: Item<'v>, at: &Path<'_>| {
            if evaluate(&invariant.expression, item, resource, &is_malformed) == Outcome::Broken {
                let (rule, expected) = (Rule::key(of, invariant.key), [invariant.text]);
                let facts = Facts::about(invariant.key).expected(&expected);
                self.report(IssueCode::BrokenInvariant, at, rule, facts);
            }
        };
        let Some(member) = invariant.member else {
            return judge(Item::Element(element), path);
        };
        let owner = element.definition().shape.declared;
        match element.member(member) {
            Items::None => {}
            Items::One(item) => judge(item, &path.member(owner, member)),
            Items::Choice(name, item) => judge(item, &path.member(owner, name)),
            Items::Many(list) => {
                for (index, item) in list.items() {
                    judge(item, &path.item(owner, member, index));
                }
            }
        }
    }

    /// The claims of profiles by a resource without a struct.
    ///
    /// Profiles of its own type are not checked. Like the official validator, this accepts that an entry or a contained resource
    /// claims a profile of another type if it would conform as one of that type: a patient may pass as a practitioner.
    pub(super) fn untyped_claims(
        &mut self,
        (name, raw): (&'static str, &'v RawJson),
        claims: impl Iterator<Item = (usize, &'v Primitive<Canonical>)>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let mut seen: u64 = 0;
        let mut read = Vec::new();
        for (index, url) in claims {
            if self.sink.is_done() {
                return;
            }
            let Some(url) = url.value().map(Canonical::as_str) else { continue };
            let Some(profile) = self.claimed(url) else {
                self.foreign_claim(name, url, index, path);
                continue;
            };
            let bit = 1 << profile.index;
            if seen & bit != 0 {
                continue;
            }
            seen |= bit;
            let Some(profile) = self.at_layer(profile) else { continue };
            if profile.of == name {
                let meta = path.member(name, "meta");
                let at = meta.item("Meta", "profile", index);
                let rule = Rule::r4("Meta", "profile");
                let facts = Facts::default().plain(profile.name);
                self.report(IssueCode::NotChecked, &at, rule, facts);
            } else if self.is_alone(path) || !self.passes_as(raw, profile, path, scope, &mut read) {
                self.other_type(profile, Some(name), path);
            }
        }
    }

    /// Whether a resource would conform to a profile if it had the profile's type. `read`: cache of the resource parsed as each type
    /// tried so far; `None`: it is invalid as that type.
    fn passes_as(
        &mut self,
        raw: &'v RawJson,
        profile: &'static Profile,
        path: &Path<'_>,
        scope: Scope<'v>,
        read: &mut Vec<(&'static str, Option<&'v dyn Element>)>,
    ) -> bool {
        let known = read.iter().find(|(of_type, _)| *of_type == profile.of);
        let element = if let Some((_, element)) = known {
            *element
        } else {
            let element = self.read_as(raw, profile.of, path, scope);
            read.push((profile.of, element));
            element
        };
        let Some(element) = element else { return false };
        let ids = mem::take(&mut self.ids);
        let passes =
            self.aside(|engine| engine.apply(profile, &profile.root, element, path, scope));
        self.ids = ids;
        passes
    }

    /// Parses a resource as one of another type; `None` if it is invalid as that type.
    fn read_as(
        &mut self,
        raw: &RawJson,
        name: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Option<&'v dyn Element> {
        let mut resource = Resource::blank(name)?;
        let (_, [errors, _]) =
            read_kept((raw, self.ends), resource.as_object()?, (self.layer, 0), String::new);
        if errors > 0 {
            return None;
        }
        let Item::Element(element) = self.arena.add(resource)?.as_item() else { return None };
        let ids = mem::take(&mut self.ids);
        let is_right = self.aside(|engine| engine.element(element, path, scope));
        self.ids = ids;
        is_right.then_some(element)
    }

    /// JSON of an unknown type: only FHIR's general rules for JSON are checked.
    pub(super) fn json(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        // it was parsed before: scanning it again cannot fail
        let _ = self.json_value(&mut Scanner::with(raw.as_str(), self.ends), false, path, scope);
    }

    fn json_value(
        &mut self,
        scanner: &mut Scanner<'v>,
        nullable: bool,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        let rule = Rule::r4("Element", "");
        match scanner.peek()? {
            Token::Object => {
                let mut first = true;
                while let Some(key) = scanner.key(first)? {
                    first = false;
                    let shown = quoted_name(key.parts().0);
                    self.json_value(scanner, false, &path.member("", &shown), scope)?;
                }
                if first {
                    self.report(IssueCode::EmptyObject, path, rule, Facts::default());
                }
            }
            Token::Array => {
                let mut index = 0;
                let up = path.up();
                while scanner.item(index == 0)? {
                    let at = match up {
                        Some(up) => up.item(path.owner(), path.name(), index),
                        None => path.item("", path.name(), index),
                    };
                    self.json_value(scanner, true, &at, scope)?;
                    index += 1;
                }
                if index == 0 {
                    self.report(IssueCode::EmptyArray, path, rule, Facts::default());
                }
            }
            Token::String => {
                let (text, escapes) = scanner.string()?;
                // any text of that form counts as a reference, so that no contained resource is reported as an orphan in error
                if let (Some(id), Some(contained)) = (text.strip_prefix('#'), scope.contained) {
                    self.indexes[contained].refer(scope.inner, id);
                }
                if let Escapes::Half(_) = escapes {
                    self.report(IssueCode::LoneSurrogate, path, rule, Facts::default());
                } else if let Some(code) = string_fault(text, true, true) {
                    self.report(code, path, rule, Facts::default());
                }
            }
            Token::Null => {
                if !nullable {
                    self.report(IssueCode::Null, path, rule, Facts::default());
                }
                scanner.skip()?;
            }
            Token::Number | Token::True | Token::False => {
                scanner.skip()?;
            }
        }
        Ok(())
    }
}

/// Whether an element has a member in a wrong form, be it a choice of types.
fn is_malformed(element: &dyn Element, name: &str) -> bool {
    is_aside(element, &[name]) || is_aside(element, &[&[name, "[x]"].concat()])
}

/// Quantities whose type has rules of its own.
fn is_measure(of_type: &str) -> bool {
    matches!(of_type, "Age" | "Count" | "Distance" | "Duration")
}

/// Whether a resource that is kept as JSON has no member but its type.
pub(super) fn is_bare(raw: &RawJson) -> bool {
    let mut scanner = Scanner::new(raw.as_str());
    let mut bare = || -> Scan<bool> {
        let mut first = true;
        while let Some(key) = scanner.key(first)? {
            first = false;
            if key.name != "resourceType" {
                return Ok(false);
            }
            scanner.skip()?;
        }
        Ok(!first)
    };
    raw.as_str().starts_with('{') && bare().unwrap_or(false)
}

/// Counts the ids of elements in a resource that is kept as JSON.
pub(super) fn count_ids<'v>(raw: &'v RawJson, ids: &mut HashMap<Cow<'v, str>, usize>) {
    // it was parsed before: scanning it again cannot fail
    let _ = count_ids_in(&mut Scanner::new(raw.as_str()), ids);
}

fn count_ids_in<'v>(scanner: &mut Scanner<'v>, ids: &mut HashMap<Cow<'v, str>, usize>) -> Scan<()> {
    match scanner.peek()? {
        Token::Object => {
            let mut first = true;
            while let Some(key) = scanner.key(first)? {
                first = false;
                if key.name == "id" && scanner.peek()? == Token::String {
                    let id = scanner.string()?.0.to_owned();
                    *ids.entry(Cow::Owned(id)).or_insert(0) += 1;
                } else {
                    count_ids_in(scanner, ids)?;
                }
            }
        }
        Token::Array => {
            let mut first = true;
            while scanner.item(first)? {
                first = false;
                count_ids_in(scanner, ids)?;
            }
        }
        Token::String | Token::Number | Token::True | Token::False | Token::Null => {
            scanner.skip()?;
        }
    }
    Ok(())
}
