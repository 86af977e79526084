//! Resources and datatypes that have no struct: read from the JSON that is kept of them, then checked like the others.

use std::{borrow::Cow, collections::HashMap, mem};

use super::{
    compiled,
    engine::{Engine, Place, Scope},
    path::Path,
    rules::is_aside,
    table::{Profile, ValueSet},
};
use crate::{
    diagnostic::{Issue, IssueCode, Layer, Rule, Severity},
    json::{Ends, Escapes, RawJson, Scan, Scanner, Token},
    r4::{
        Canonical, Element, Item, Items, Primitive, Resource, Value, View,
        codec::quoted_name,
        codec::read_kept,
        element::{
            definition::{Definition, definition},
            untyped::Untyped,
        },
        is_resource_type, resource_type_named,
        types::scalar::string_fault,
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
            // of a text, the reader reported it
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

    /// What stands where a resource belongs, and has not the form of one.
    fn no_resource(&mut self, raw: &RawJson, of_type: Option<&str>, path: &Path<'_>) {
        let rule = Rule::r4("Resource", "");
        let code = match of_type {
            _ if !matches!(Scanner::new(raw.as_str()).peek(), Ok(Token::Object)) => {
                return self.report(IssueCode::WrongShape, path, rule, Facts::default());
            }
            None => IssueCode::NoResourceType,
            Some(name) if !is_resource_type(name) => IssueCode::UnknownResourceType,
            // it has a struct, and yet was kept as JSON: it names another type too
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

    /// Reads an element from its JSON, reports what is wrong with its form, and checks it.
    ///
    /// The JSON may stand in such JSON itself. Then it shares its text, and what is large in it is scanned once, however deep it
    /// is nested.
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
            read_kept((raw, self.ends), &mut element, room, || path.to_string());
        let kept = issues.iter().filter(|issue| issue.severity() >= Severity::Error).count();
        self.sink.errors += errors.saturating_sub(kept);
        self.sink.warnings += warnings.saturating_sub(issues.len() - kept);
        for issue in issues {
            self.sink.pass_on(Issue { position: None, ..issue });
        }
        self.arena.add(element)
    }

    /// What R4 says of an element without a struct beyond what holds for all elements.
    pub(super) fn untyped_rules(&mut self, element: &'v Untyped, path: &Path<'_>) {
        let definition = element.definition();
        for rule in &definition.rules {
            let is_set = |name: &str| !matches!(element.member(name), Items::None);
            if !rule.holds(is_set, |name| is_set(name) || is_aside(element, &[name])) {
                self.broken(path, definition.of_type(), rule.key);
            }
        }
        self.compared(definition, element, path);
        let owner = definition.shape.declared;
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

    /// Rules of datatypes that compare values.
    fn compared(&mut self, definition: &Definition, element: &'v Untyped, path: &Path<'_>) {
        match definition.shape.declared {
            "Timing.repeat" => {
                let negative = |name: &str| match element.member(name) {
                    Items::One(Item::Primitive(number)) => {
                        let Some(Value::Number(number)) = number.any_value() else { return false };
                        // minus zero is none
                        number.parse::<f64>().is_ok_and(|number| number < 0.0)
                    }
                    _ => false,
                };
                for (key, name) in [("tim-4", "duration"), ("tim-5", "period")] {
                    if negative(name) {
                        self.broken(path, "Timing", key);
                    }
                }
                // an offset needs an event of the day that it is an offset from; meals are none
                if !matches!(element.member("offset"), Items::None) {
                    let meal =
                        |item: Item<'_>| matches!(text(item), Some("C" | "CM" | "CD" | "CV"));
                    let holds = match element.member("when") {
                        Items::Many(list) => !list.items().any(|(_, item)| meal(item)),
                        _ => false,
                    };
                    if !holds {
                        self.broken(path, "Timing", "tim-9");
                    }
                }
            }
            "TriggerDefinition" => {
                let of_type = match element.member("type") {
                    Items::One(item) => text(item),
                    _ => None,
                };
                let needed = match of_type.unwrap_or_default() {
                    "named-event" => Some("name"),
                    "periodic" => Some("timing[x]"),
                    of_type if of_type.starts_with("data-") => Some("data"),
                    _ => None,
                };
                if needed.is_some_and(|name| matches!(element.member(name), Items::None)) {
                    self.broken(path, "TriggerDefinition", "trd-3");
                }
            }
            _ => {}
        }
    }

    /// The claims of profiles by a resource without a struct.
    ///
    /// Profiles of its own type are not looked at. Of a resource that does not stand alone, the official validator accepts that
    /// it claims a profile of another type when it would conform if it were of that type: a patient may pass as a practitioner.
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

    /// Whether a resource would conform to a profile if it were of the type that the profile is of. `read`: what it is as one of
    /// each type that it was read as before; `None`: no right one.
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

    /// A resource as one of another type, if it is a right one of that.
    fn read_as(
        &mut self,
        raw: &RawJson,
        name: &'static str,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Option<&'v dyn Element> {
        let mut resource = Resource::blank(name)?;
        let (_, [errors, _]) = read_kept((raw, self.ends), resource.as_object()?, 0, String::new);
        if errors > 0 {
            return None;
        }
        let Item::Element(element) = self.arena.add(resource)?.as_item() else { return None };
        let ids = mem::take(&mut self.ids);
        let is_right = self.aside(|engine| engine.element(element, path, scope));
        self.ids = ids;
        is_right.then_some(element)
    }

    /// JSON of which only the form is known that FHIR gives all JSON.
    pub(super) fn json(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        // it was read as JSON once
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
                // whatever it may be, it is no reason to report that nothing refers to what is contained
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

/// Quantities whose type has rules of its own.
fn is_measure(of_type: &str) -> bool {
    matches!(of_type, "Age" | "Count" | "Distance" | "Duration")
}

fn text(item: Item<'_>) -> Option<&str> {
    match item {
        Item::Primitive(primitive) => match primitive.any_value() {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        },
        Item::Element(_) | Item::Raw(_) => None,
    }
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
    // it was read as JSON once
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
