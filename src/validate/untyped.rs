//! Resources and datatypes that have no struct: read from the JSON that is kept of them, then checked like the others.

use std::{borrow::Cow, collections::HashMap, mem};

use super::{
    compiled,
    engine::{Engine, Place, Scope},
    path::Path,
    rules::is_aside,
    sink::Facts,
    table::{Profile, ValueSet},
};
use crate::{
    issue::{Issue, IssueCode, Layer, Rule, Severity},
    json::{self, Escapes, RawJson, Scan, Scanner, Token, quoted_name},
    r4::{
        Item, Items, Object, Resource, Value, View,
        definition::{Definition, definition},
        is_resource_type, resource_type_named,
        scalar::string_fault,
        untyped::Untyped,
    },
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
        let Some(element) = self.read(Untyped::new(definition), raw, &path) else { return };
        let formats = mem::replace(&mut self.formats, false);
        self.resource(element, &path, Scope { raw: Some(raw), ..scope }, place);
        self.formats = formats;
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
            Some(_) => return,
        };
        self.report(code, &path.member("Resource", "resourceType"), rule, Facts::default());
    }

    /// A value of a datatype that is kept as JSON.
    pub(super) fn raw_datatype(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        let Some(definition) = path.chosen().and_then(definition) else { return };
        let path = path.holding(definition.shape.declared);
        let Some(element) = self.read(Untyped::new(definition), raw, &path) else { return };
        let formats = mem::replace(&mut self.formats, false);
        self.element(element, &path, scope);
        self.formats = formats;
    }

    /// Reads an element from its JSON, and reports what is wrong with its form.
    fn read<T: Object + 'static>(
        &mut self,
        mut element: T,
        raw: &RawJson,
        path: &Path<'_>,
    ) -> Option<&'v T> {
        let (issues, [errors, warnings]) =
            json::read_kept(raw, &mut element, self.sink.room(), || path.to_string());
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
                        matches!(number.any_value(), Some(Value::Number(number)) if number.starts_with('-'))
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

    /// A claim of a profile by a resource without a struct.
    ///
    /// Profiles of its own type are not looked at. Of a resource that does not stand alone, the official validator accepts that
    /// it claims a profile of another type when it would conform if it were of that type: a patient may pass as a practitioner.
    pub(super) fn untyped_claim(
        &mut self,
        (name, raw): (&'static str, &'v RawJson),
        (url, index): (&'v str, usize),
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let Some(profile) = self.claimed(url) else {
            return self.foreign_claim(name, url, index, path);
        };
        let Some(profile) = self.at_layer(profile) else { return };
        if profile.of == name {
            let meta = path.member(name, "meta");
            let at = meta.item("Meta", "profile", index);
            let rule = Rule::r4("Meta", "profile");
            let facts = Facts::default().plain(profile.name);
            self.report(IssueCode::NotChecked, &at, rule, facts);
        } else if self.is_alone(path) || !self.passes_as(raw, profile, path, scope) {
            self.other_type(profile, Some(name), path);
        }
    }

    /// Whether a resource would conform to a profile if it were of the type that the profile is of.
    fn passes_as(
        &mut self,
        raw: &'v RawJson,
        profile: &'static Profile,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> bool {
        let Some(mut resource) = Resource::blank(profile.of) else { return false };
        let Some(object) = resource.as_object() else { return false };
        let (_, [errors, _]) = json::read_kept(raw, object, 0, String::new);
        if errors > 0 {
            return false;
        }
        let Some(resource) = self.arena.add(resource) else { return false };
        let Item::Element(element) = resource.as_item() else { return false };
        let ids = mem::take(&mut self.ids);
        let passes = self.aside(|engine| {
            engine.element(element, path, scope);
            engine.apply(profile, &profile.root, element, path, scope);
        });
        self.ids = ids;
        passes
    }

    /// JSON of which only the form is known that FHIR gives all JSON.
    pub(super) fn json(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        // it was read as JSON once
        let _ = self.json_value(&mut Scanner::new(raw.as_str()), false, path, scope);
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
