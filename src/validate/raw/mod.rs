//! Resources and datatypes that are not modelled: their JSON is walked beside what R4 says of them.
//!
//! Of the types that the ten modelled ones refer to, and of some that stand beside them, everything that R4 says of their
//! elements is known (`profiles/r4-resources.toml`); values of datatypes in them are read and checked as anywhere else. Of
//! the other types only what all resources have is known, and the form of the rest: that is told by
//! [`IssueCode::NotChecked`]. Looked at nowhere are the rules of R4 that compare values (`con-3` to `con-5`, `ctm-1`,
//! `grp-1`, `obs-7`), that of `SimpleQuantity` in resources, and what `FrPatient` and `FrRelatedPerson` say of their resources.

mod datatypes;
pub(super) mod parts;
pub(super) mod table;

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    iter,
};

use self::{
    parts::{Format, format_of},
    table::{Ask, Common, DOMAIN_RESOURCE, Member, Part, RESOURCE},
};
use super::{
    compiled,
    engine::{self, Engine, Place, Scope},
    index::{Index, Standing, text_of_string},
    path::Path,
    sink::Facts,
    table::Profile,
};
use crate::{
    issue::{Form, Found, Issue, IssueCode, Layer, Rule, Severity},
    json::{Escapes, RawJson, Reader, Scan, Scanner, Token, quoted_name},
    r4::{
        Base, Canonical, Code, Element, Extension, ExtensionValue, Item, Meta, Narrative, Node,
        Primitive, Resource, View, resource_type_named,
        scalar::{Kind, string_fault},
    },
};

/// What stands for the root where that is no element.
static NOTHING: Base = Base::none();

/// What a text has of a member: where its value stands, and what stands beside it.
#[derive(Clone, Default)]
struct Held<'v> {
    /// The name in JSON, where that is one of a choice.
    name: Option<Cow<'v, str>>,
    value: Option<&'v str>,
    sibling: Option<&'v str>,
}

impl Held<'_> {
    fn is_none(&self) -> bool {
        self.value.is_none() && self.sibling.is_none()
    }

    fn holds_something(&self) -> bool {
        [self.value, self.sibling].into_iter().flatten().any(holds_something)
    }
}

/// An object: what R4 says of it, and what it has.
struct Object<'v> {
    kind: &'static Common,
    /// `None`: of its own members nothing is known.
    part: Option<&'static Part>,
    held: Vec<Held<'v>>,
}

impl<'v> Object<'v> {
    fn new(kind: &'static Common, part: Option<&'static Part>) -> Self {
        let own = part.map_or(0, |part| part.members.len());
        Self { kind, part, held: vec![Held::default(); kind.members.len() + own] }
    }

    fn members(&self) -> impl Iterator<Item = &'static Member> + use<> {
        self.kind.members.iter().chain(self.part.map_or(&[][..], |part| part.members))
    }

    /// What there is of a member, if it can be of it; what cannot is told elsewhere.
    fn get(&self, name: &str) -> Option<&Held<'v>> {
        let (member, held) = self.written(name)?;
        Some(held).filter(|held| member.may_hold(held))
    }

    /// A member that the text has, whatever it is there.
    fn written(&self, name: &str) -> Option<(&'static Member, &Held<'v>)> {
        let mut all = iter::zip(self.members(), &self.held);
        all.find(|(member, held)| member.info.name == name && !held.is_none())
    }
}

impl Member {
    /// Whether a name in JSON stands for it.
    fn is_named(&self, name: &str) -> bool {
        match self.info.name.strip_suffix("[x]") {
            Some(stem) => name.strip_prefix(stem).is_some_and(|end| self.type_of(end).is_some()),
            None => self.info.name == name,
        }
    }

    /// The type that the end of a choice's name stands for.
    fn type_of(&self, end: &str) -> Option<&'static str> {
        let same = |of_type: &&&str| {
            of_type.len() == end.len()
                && of_type.get(1..) == end.get(1..)
                && of_type.bytes().next().map(|b| b.to_ascii_uppercase()) == end.bytes().next()
        };
        self.info.types.iter().find(same).copied()
    }

    fn held_type(&self, held: &Held<'_>) -> &'static str {
        let stem = self.info.name.len().saturating_sub("[x]".len());
        let end = held.name.as_ref().and_then(|name| name.get(stem..));
        let of_type = end.and_then(|end| self.type_of(end));
        of_type.or(self.info.types.first().copied()).unwrap_or_default()
    }

    fn is_list(&self) -> bool {
        self.info.max != Some(1)
    }

    /// Whether there is a value of its kind, or something beside one.
    fn may_hold(&self, held: &Held<'_>) -> bool {
        let (value, sibling) = (held.value.unwrap_or("null"), held.sibling.unwrap_or("null"));
        if self.is_list() {
            return [value, sibling].iter().any(|list| list.starts_with('[') && *list != "[]");
        }
        let format = format_of(self.held_type(held)).filter(|_| self.part.is_none());
        let fits = match format.map(|format| (format.kind, format.fault)) {
            Some((Kind::Text, _)) => value.starts_with('"'),
            Some((Kind::Number, fault)) => {
                value.starts_with(|c: char| c == '-' || c.is_ascii_digit())
                    && fault(value).is_none()
            }
            Some((Kind::Boolean, _)) => matches!(value, "true" | "false"),
            // what was looked at when it was met is kept as nothing
            None => value.is_empty() || value.starts_with('{'),
        };
        fits || sibling.starts_with('{')
    }
}

/// A contained resource, and which one it is.
struct Kept {
    at: usize,
    resource: Resource,
}

/// Whether a value says anything, in whatever form.
pub(super) fn holds_something(json: &str) -> bool {
    !matches!(json, "null" | "[]" | "{}")
}

/// What R4 says of a type, when it is one of the list.
fn known(list: &'static [&'static Part], name: &str) -> Option<&'static Part> {
    list.binary_search_by(|part| part.name.cmp(name)).ok().map(|at| list[at])
}

/// Where a member of an object stands, and what the object is.
#[derive(Clone, Copy)]
struct At<'p, 'q> {
    path: &'p Path<'q>,
    owner: &'static str,
}

impl<'v> Engine<'v> {
    /// All that R4 says of a resource of a type that is not modelled, and whether its profiles can be its.
    pub(super) fn raw_resource(
        &mut self,
        raw: &'v RawJson,
        path: &Path<'_>,
        scope: Scope<'v>,
        place: Place,
    ) {
        let of_type = raw.resource_type();
        let Some(name) = of_type.as_deref().and_then(resource_type_named) else {
            return self.raw_json(raw, path, scope);
        };
        let (before, held) = (self.sink.unfit(), self.indexes.len());
        let ids = std::mem::take(&mut self.ids);
        let formats = std::mem::replace(&mut self.formats, false);
        // it was read as JSON once
        let _ = self.typed_resource(name, raw, &path.holding(name), scope, place);
        self.leave(held);
        self.formats = formats;
        self.ids = ids;
        let good = self.sink.unfit() == before;
        let standing = if good { Standing::Good } else { Standing::Bad };
        match (place, scope.bundle, scope.contained, scope.inner) {
            (Place::Entry, Some(bundle), ..) => {
                self.indexes[bundle].visited(scope.entry, good, 0);
            }
            (Place::Contained, _, Some(contained), Some(at)) => {
                self.indexes[contained].set_base(at, standing);
            }
            _ => {}
        }
    }

    fn typed_resource(
        &mut self,
        name: &'static str,
        raw: &'v RawJson,
        path: &Path<'_>,
        outer: Scope<'v>,
        place: Place,
    ) -> Scan<()> {
        let part = known(compiled::RESOURCES, name);
        if part.is_none() {
            let facts = Facts::default().found(name);
            self.report(IssueCode::NotChecked, path, Rule::r4("Resource", ""), facts);
        }
        let kind = match (part, name) {
            (Some(part), _) => part.kind,
            (None, "Parameters") => &RESOURCE,
            (None, _) => &DOMAIN_RESOURCE,
        };
        let mut scope = outer;
        let mut contained: &'v [Kept] = &[];
        if place != Place::Contained {
            scope = Scope { root: &NOTHING, raw: Some(raw), contained: None, inner: None, ..outer };
            let mut scanner = Scanner::new(raw.as_str());
            if part.is_some() || kind.name != RESOURCE.name {
                contained = self.read_contained(&mut scanner, path)?;
            }
            if !contained.is_empty() {
                scope.contained = Some(self.indexes.len());
                let resources = contained.iter().map(|kept| (kept.at, &kept.resource));
                self.indexes.push(Index::of_contained(resources, path.to_string()));
            }
        }
        let mut object = Object::new(kind, part);
        let mut scanner = Scanner::new(raw.as_str());
        self.collect(&mut scanner, &mut object, path, scope, true)?;
        if place == Place::Contained && object.written("contained").is_some() {
            // nothing is to stand there, so what does is not looked at
            self.broken(path, "DomainResource", "dom-2");
        }
        let at = At { path, owner: name };
        let mut common = engine::Parts::default();
        for (member, held) in iter::zip(object.members(), &object.held) {
            let read = self.raw_member(member, held, at, scope)?;
            match (member.info.name, read.map(|read| read.view())) {
                ("meta", Some(View::Meta(meta))) => common.meta = Some(meta),
                ("id", _) => {
                    common.id = self.text_of(held);
                    common.id_aside = common.id.is_none() && held.holds_something();
                }
                ("language", _) => common.language = self.text_of(held),
                _ => {}
            }
        }
        let info = DOMAIN_RESOURCE.members.iter().find(|member| member.info.name == "contained");
        if let Some(info) = info.map(|member| &member.info) {
            for kept in contained {
                let path = path.item(name, "contained", kept.at);
                self.item(kept.resource.as_item(), info, &path, scope);
            }
        }
        self.presence(&object, at);
        self.resource_rules(name, &common, path, scope, place);
        if let Some(meta) = common.meta {
            self.raw_claims(name, (meta, raw), path, scope);
        }
        Ok(())
    }

    /// Reads what a resource contains: before the rest of it, which refers to that.
    fn read_contained(&mut self, scanner: &mut Scanner<'v>, path: &Path<'_>) -> Scan<&'v [Kept]> {
        let mut list = None;
        let mut first = true;
        while let Some(key) = scanner.key(first)? {
            first = false;
            let value = scanner.skip()?;
            if key.name == "contained" {
                list = Some(value);
            }
        }
        let Some(list) = list.filter(|list| list.starts_with('[')) else { return Ok(&[]) };
        let mut scanner = Scanner::new(list);
        let mut resources = Vec::new();
        let mut at = 0;
        while scanner.item(at == 0)? {
            let text = scanner.skip()?;
            let path = path.item("DomainResource", "contained", at);
            let Some(resource) = self.read_part::<Resource>(text, &path) else { break };
            // of what is no resource there is no more to tell than its reader did, and there may be much of it
            if text == "{}" {
                self.form(IssueCode::EmptyObject, &path, Form::None);
            } else if text.starts_with('{') {
                resources.push(Kept { at, resource });
            }
            at += 1;
        }
        Ok(self.parts.add(resources).map_or(&[], |kept| kept))
    }

    /// Goes through the members of an object; what R4 does not know here is told, and so is what stands twice.
    fn collect(
        &mut self,
        scanner: &mut Scanner<'v>,
        object: &mut Object<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
        whole: bool,
    ) -> Scan<()> {
        let owner = path.of();
        let mut others = HashSet::new();
        let mut first = true;
        while let Some(key) = scanner.key(first)? {
            first = false;
            let (name, sibling) = key.parts();
            if whole && key.name == "resourceType" {
                scanner.skip()?;
                if !others.insert(key.name.clone()) {
                    let at = path.member(owner, name);
                    self.form(IssueCode::DuplicateMember, &at, Form::None);
                }
                continue;
            }
            let found = object.members().enumerate().find(|(_, member)| member.is_named(name));
            let primitive = |member: &Member, name: &str| {
                let held = Held { name: Some(name.into()), ..Held::default() };
                member.part.is_none() && format_of(member.held_type(&held)).is_some()
            };
            let found = found.filter(|(_, member)| !sibling || primitive(member, name));
            let Some((index, member)) = found else {
                let shown = quoted_name(name);
                let at = path.member(owner, &shown);
                if object.part.is_some() {
                    self.form(IssueCode::UnknownMember, &at, Form::None);
                    scanner.skip()?;
                } else {
                    self.raw_value(scanner, false, &at, scope)?;
                }
                if !others.insert(key.name.clone()) {
                    self.form(IssueCode::DuplicateMember, &at, Form::None);
                }
                continue;
            };
            let held = &mut object.held[index];
            let at = path.member(owner, name);
            if member.info.name.ends_with("[x]") {
                if held.name.as_ref().is_some_and(|other| *other != name) {
                    self.form(IssueCode::SecondChoice, &at, Form::None);
                    scanner.skip()?;
                    continue;
                }
                held.name = Some(match &key.name {
                    Cow::Borrowed(name) => Cow::Borrowed(name.strip_prefix('_').unwrap_or(name)),
                    Cow::Owned(_) => Cow::Owned(name.to_owned()),
                });
            }
            let place = if sibling { &mut held.sibling } else { &mut held.value };
            if place.is_some() {
                self.form(IssueCode::DuplicateMember, &at, Form::None);
            }
            match member.part {
                // at once: each level of parts would be gone through again for the one above
                Some(part) if !whole => {
                    *place = Some("");
                    self.part_member(scanner, part, member.is_list(), &at, scope)?;
                }
                _ => *place = Some(scanner.skip()?),
            }
        }
        if first {
            self.form(IssueCode::EmptyObject, path, Form::None);
        }
        Ok(())
    }

    /// What R4 says of a member; gives the value, when that is a single one with members of its own.
    fn raw_member(
        &mut self,
        member: &'static Member,
        held: &Held<'v>,
        At { path, owner }: At<'_, '_>,
        scope: Scope<'v>,
    ) -> Scan<Option<&'v dyn Element>> {
        let info = &member.info;
        if self.sink.is_done() {
            return Ok(None);
        }
        if held.is_none() {
            if info.min > 0 {
                let rule = Rule::r4(owner, info.name);
                self.report(IssueCode::MissingElement, path, rule, Facts::about(info.name));
            }
            return Ok(None);
        }
        let name = held.name.as_deref().unwrap_or(info.name);
        let at = path.member(owner, name);
        let of_type = member.held_type(held);
        if let Some(part) = member.part {
            if let Some(text) = held.value.filter(|text| !text.is_empty()) {
                self.part_member(&mut Scanner::new(text), part, member.is_list(), &at, scope)?;
            }
            return Ok(None);
        }
        if let Some(format) = format_of(of_type) {
            let primitive = OfPrimitive { member, of_type, format, owner };
            if member.is_list() {
                self.primitives(&primitive, held, path, scope)?;
            } else {
                self.primitive_of(&primitive, held.value, held.sibling, &at, scope)?;
            }
            return Ok(None);
        }
        let Some(text) = held.value else { return Ok(None) };
        let mut scanner = Scanner::new(text);
        let token = scanner.peek()?;
        match (token, member.is_list()) {
            (Token::Array, true) => {
                let mut index = 0;
                while scanner.item(index == 0)? {
                    let at = path.item(owner, name, index);
                    index += 1;
                    match scanner.peek()? {
                        Token::Object if of_type != "Resource" => {
                            let text = scanner.skip()?;
                            self.datatype(member, of_type, text, &at, scope);
                        }
                        token => {
                            // resources were read before, whatever they are
                            if of_type != "Resource" {
                                self.shape(of_type, false, token, &at);
                            }
                            scanner.skip()?;
                        }
                    }
                }
                if index == 0 {
                    self.form(IssueCode::EmptyArray, &at, Form::None);
                }
                Ok(None)
            }
            (Token::Object, false) => Ok(self.datatype(member, of_type, text, &at, scope)),
            (token, list) => {
                self.shape(of_type, list, token, &at);
                Ok(None)
            }
        }
    }

    /// A value of a datatype, judged as in any other place.
    fn datatype(
        &mut self,
        member: &'static Member,
        of_type: &'static str,
        text: &'v str,
        at: &Path<'_>,
        scope: Scope<'v>,
    ) -> Option<&'v dyn Element> {
        if self.sink.is_done() {
            return None;
        }
        if let Some(part) = known(compiled::DATATYPES, of_type) {
            // it was read as JSON once
            let _ = self.part(&mut Scanner::new(text), part, at, scope);
            return None;
        }
        let element = self.read_element(of_type, text, at)?;
        if let View::Quantity(quantity) = element.view() {
            self.measured(of_type, quantity, at);
        }
        self.item(Item::Element(element), &member.info, at, scope);
        if let Some(set) = member.bound {
            let rule = Rule::r4(at.owner(), member.info.name);
            self.bound(set, Layer::R4, rule, Item::Element(element), at);
        }
        Some(element)
    }

    /// Reads a value of a datatype. Of those that are empty, one stands for all: a list may hold very many.
    fn read_element(
        &mut self,
        of_type: &'static str,
        text: &'v str,
        at: &Path<'_>,
    ) -> Option<&'v dyn Element> {
        if text == "{}"
            && let Some((_, blank)) = self.blanks.iter().find(|(known, _)| *known == of_type)
        {
            let blank = *blank;
            self.form(IssueCode::EmptyObject, at, Form::None);
            return Some(blank);
        }
        let element: &'v dyn Element = match of_type {
            "Narrative" => {
                let narrative: Narrative = self.read_part(text, at)?;
                self.parts.add(narrative)?
            }
            "Extension" => {
                let extension: Extension = self.read_part(text, at)?;
                self.parts.add(extension)?
            }
            _ => {
                let value = self.read_value(of_type, Some(text), None, at)?;
                let Item::Element(element) = value.item() else { return None };
                element
            }
        };
        if text == "{}" {
            self.blanks.push((of_type, element));
        }
        Some(element)
    }

    /// The value of a member that is a part of the resource.
    fn part_member(
        &mut self,
        scanner: &mut Scanner<'v>,
        part: &'static Part,
        list: bool,
        at: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        match (scanner.peek()?, list, at.up()) {
            (Token::Array, true, Some(up)) => {
                let mut index = 0;
                while scanner.item(index == 0)? {
                    let at = up.item(at.owner(), at.name(), index);
                    index += 1;
                    match scanner.peek()? {
                        Token::Object => self.part(scanner, part, &at, scope)?,
                        token => {
                            self.shape(part.kind.name, false, token, &at);
                            scanner.skip()?;
                        }
                    }
                }
                if index == 0 {
                    self.form(IssueCode::EmptyArray, at, Form::None);
                }
            }
            (Token::Object, false, _) => self.part(scanner, part, at, scope)?,
            (token, ..) => {
                self.shape(part.kind.name, list, token, at);
                scanner.skip()?;
            }
        }
        Ok(())
    }

    fn part(
        &mut self,
        scanner: &mut Scanner<'v>,
        part: &'static Part,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        if self.sink.is_done() {
            return scanner.skip().map(|_| ());
        }
        let path = &path.holding(part.name);
        let mut object = Object::new(part.kind, Some(part));
        self.collect(scanner, &mut object, path, scope, false)?;
        let at = At { path, owner: part.name };
        // before what is within, so that of two with the same id the inner one is told
        if let Some(id) = object.get("id").cloned().and_then(|held| self.text_of(&held)) {
            self.note_id(id, path);
        }
        for (member, held) in iter::zip(object.members(), &object.held) {
            self.raw_member(member, held, at, scope)?;
        }
        self.presence(&object, at);
        self.compared(part, &object, path)
    }

    /// Rules that ask only what is there.
    fn presence(&mut self, object: &Object<'v>, At { path, .. }: At<'_, '_>) {
        let Some(part) = object.part else { return };
        for rule in part.rules {
            let fits = |name: &&str| object.get(name).is_some();
            // one that is there in a wrong form is not missing too
            let there =
                |name: &&str| object.written(name).is_some_and(|(_, held)| held.holds_something());
            let members = rule.members;
            let holds = match rule.ask {
                Ask::Any => members.iter().any(there),
                Ask::NotBoth => !members.iter().all(fits),
                Ask::Needs => {
                    !members.first().is_some_and(fits) || members.iter().skip(1).all(there)
                }
            };
            if !holds {
                self.broken(path, part.of, rule.key);
            }
        }
    }

    /// A list of values of a primitive type, and the list beside it.
    fn primitives(
        &mut self,
        of: &OfPrimitive,
        held: &Held<'v>,
        path: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        let name = of.member.info.name;
        let at = path.member(of.owner, name);
        let mut values = self.list(held.value, of.of_type, &at)?;
        let mut siblings = self.list(held.sibling, of.of_type, &at)?;
        // side by side, so that nothing is kept of lists that may be long
        let only_siblings = values.is_none();
        let (mut count, mut beside, mut nothing_beside) = (0, 0, true);
        loop {
            let value = next_of(&mut values, count)?;
            let sibling = next_of(&mut siblings, beside)?;
            count += usize::from(value.is_some());
            beside += usize::from(sibling.is_some());
            nothing_beside &= sibling.is_none_or(|text| text == "null");
            if value.is_none() && sibling.is_none() {
                break;
            }
            if value.is_none() && !only_siblings {
                continue;
            }
            let index = if only_siblings { beside } else { count } - 1;
            let at = path.item(of.owner, name, index);
            let some = |text: Option<&'v str>| text.filter(|text| *text != "null");
            match (some(value), some(sibling)) {
                (None, None) => self.form(IssueCode::Null, &at, Form::None),
                (value, sibling) => self.primitive_of(of, value, sibling, &at, scope)?,
            }
        }
        if count > 0 && beside > 0 && count != beside {
            self.form(IssueCode::MisalignedArrays, &at, Form::None);
        }
        if beside > 0 && nothing_beside {
            self.form(IssueCode::Null, &at, Form::None);
        }
        Ok(())
    }

    /// A list, before its first item; `None`: there is none, or none with items, and that was told.
    fn list(
        &mut self,
        text: Option<&'v str>,
        of_type: &'static str,
        at: &Path<'_>,
    ) -> Scan<Option<Scanner<'v>>> {
        let Some(text) = text else { return Ok(None) };
        let mut scanner = Scanner::new(text);
        match scanner.peek()? {
            Token::Array if text == "[]" => self.form(IssueCode::EmptyArray, at, Form::None),
            Token::Array => return Ok(Some(scanner)),
            token => self.shape(of_type, true, token, at),
        }
        Ok(None)
    }

    /// A value of a primitive type, and what stands beside it.
    fn primitive_of(
        &mut self,
        of: &OfPrimitive,
        value: Option<&'v str>,
        sibling: Option<&'v str>,
        at: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        if self.sink.is_done() {
            return Ok(());
        }
        let value = match value {
            Some(text) if !self.has_kind(text, of, at)? => None,
            value => value,
        };
        let sibling = match sibling {
            Some(text) if !text.starts_with('{') => {
                self.shape("Element", false, Scanner::new(text).peek()?, at);
                None
            }
            sibling => sibling,
        };
        if let Some(sibling) = sibling {
            self.extended(of, value, sibling, at, scope);
        } else if let Some(text) = value {
            self.plain(of, text, at, scope)?;
        }
        Ok(())
    }

    /// Whether a text is of the kind of JSON that the type has; tells when it is not.
    fn has_kind(&mut self, text: &'v str, of: &OfPrimitive, at: &Path<'_>) -> Scan<bool> {
        let token = Scanner::new(text).peek()?;
        let fits = match of.format.kind {
            Kind::Text => token == Token::String,
            Kind::Number => token == Token::Number,
            Kind::Boolean => matches!(token, Token::True | Token::False),
        };
        if !fits {
            self.shape(of.of_type, false, token, at);
        }
        Ok(fits)
    }

    /// A value with nothing beside it, which is nearly every one.
    fn plain(
        &mut self,
        of: &OfPrimitive,
        text: &'v str,
        at: &Path<'_>,
        scope: Scope<'v>,
    ) -> Scan<()> {
        let mut scanner = Scanner::new(text);
        let fault = match of.format.kind {
            Kind::Text => {
                scanner.peek()?;
                let (text, escapes) = scanner.string()?;
                if let (Some(id), Some(contained)) = (text.strip_prefix('#'), scope.contained)
                    && matches!(of.of_type, "uri" | "url" | "canonical")
                {
                    self.indexes[contained].refer(scope.inner, id);
                }
                if of.member.bound.is_some() {
                    self.bound_code(of, Some(text), at);
                }
                // R4 allows fractions of a second; the official validator does not
                let fraction = of.of_type == "time" && text.contains('.');
                let half = matches!(escapes, Escapes::Half(_)).then_some(IssueCode::LoneSurrogate);
                half.or_else(|| (of.format.fault)(text))
                    .or((fraction && self.layer >= Layer::Profile)
                        .then_some(IssueCode::BadPrimitive))
            }
            Kind::Number | Kind::Boolean => (of.format.fault)(text),
        };
        if let Some(code) = fault {
            self.form(code, at, Form::Format(of.of_type));
        }
        Ok(())
    }

    fn bound_code(&mut self, of: &OfPrimitive, text: Option<&str>, at: &Path<'_>) {
        let Some(set) = of.member.bound else { return };
        let rule = Rule::r4(of.owner, of.member.info.name);
        match text {
            Some(text) => {
                let code = Primitive::new(Code::from(text));
                self.bound(set, Layer::R4, rule, Item::Primitive(&code), at);
            }
            None => self.report(IssueCode::CodeRequired, at, rule, Facts::about(set.url)),
        }
    }

    /// A value with an id or extensions.
    fn extended(
        &mut self,
        of: &OfPrimitive,
        value: Option<&'v str>,
        sibling: &'v str,
        at: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let value = self.read_value(of.of_type, value, Some(sibling), at);
        let Some(Item::Primitive(primitive)) = value.map(ExtensionValue::item) else { return };
        self.item(Item::Primitive(primitive), &of.member.info, at, scope);
        if of.member.bound.is_some() {
            let text = match primitive.any_value() {
                Some(crate::r4::Value::Text(text)) => Some(text),
                _ => None,
            };
            self.bound_code(of, text, at);
        }
    }

    /// Reads a value of a type, and what stands beside it, as the value of an extension: that may have any of these types, and
    /// one reader for all of them is a fraction of the code of one for each.
    fn read_value(
        &mut self,
        of_type: &'static str,
        value: Option<&'v str>,
        sibling: Option<&'v str>,
        at: &Path<'_>,
    ) -> Option<&'v ExtensionValue> {
        let mut rest = of_type.chars();
        let first = rest.next().map(|first| first.to_ascii_uppercase());
        let mut name = String::from("value");
        name.extend(first);
        name.push_str(rest.as_str());
        let mut text = String::from("{\"url\":\"x:y\"");
        for (before, part) in [("", value), ("_", sibling)] {
            if let Some(part) = part {
                text.extend([",\"", before, &name, "\":", part]);
            }
        }
        text.push('}');
        let read =
            Reader::new().max_issues(self.sink.room()).read::<Extension>(text.as_bytes()).ok()?;
        if !read.is_clean() {
            let place = at.to_string();
            let mut issues = read.issues_below(&place);
            let inner = format!("{place}.value.ofType({of_type})");
            for issue in &mut issues {
                if let Some(rest) = issue.path.strip_prefix(&inner) {
                    issue.path = [&place, rest].concat();
                }
            }
            self.tell_read(issues, read.issue_count(), read.error_count());
        }
        self.parts.add(read.value.value?)
    }

    /// The text that a member holds, when it is a string.
    fn text_of(&mut self, held: &Held<'v>) -> Option<&'v str> {
        let text = held.value?;
        match text.starts_with('"').then(|| text_of_string(text).ok()).flatten()? {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(text) => self.parts.add(text).map(String::as_str),
        }
    }

    /// Reads a part of the text; what its reader has to tell is told at its place.
    fn read_part<T: Node>(&mut self, text: &'v str, at: &Path<'_>) -> Option<T> {
        let read = Reader::new().max_issues(self.sink.room()).read::<T>(text.as_bytes()).ok()?;
        if !read.is_clean() {
            let issues = read.issues_below(&at.to_string());
            self.tell_read(issues, read.issue_count(), read.error_count());
        }
        Some(read.value)
    }

    /// Tells what the reader of a part told: those issues that it kept, how many there were, and how many of these are errors.
    fn tell_read(&mut self, issues: Vec<Issue>, count: usize, errors: usize) {
        let kept = issues.iter().filter(|issue| issue.severity() >= Severity::Error).count();
        self.sink.errors += errors.saturating_sub(kept);
        self.sink.warnings += (count - errors).saturating_sub(issues.len() - kept);
        for issue in issues {
            self.sink.pass_on(Issue { position: None, ..issue });
        }
    }

    /// A fault of form, as a reader tells it.
    fn form(&mut self, code: IssueCode, path: &Path<'_>, form: Form) {
        self.sink.form(code, path, form);
    }

    fn shape(&mut self, expected: &'static str, list: bool, found: Token, at: &Path<'_>) {
        let found = match found {
            Token::Null => return self.form(IssueCode::Null, at, Form::None),
            Token::Object => Found::Object,
            Token::Array => Found::Array,
            Token::String => Found::String,
            Token::Number => Found::Number,
            Token::True | Token::False => Found::Boolean,
        };
        self.form(IssueCode::WrongShape, at, Form::Shape { expected, list, found });
    }

    /// Whether the profiles that a resource claims can be its.
    fn raw_claims(
        &mut self,
        name: &'static str,
        (meta, raw): (&'v Meta, &'v RawJson),
        path: &Path<'_>,
        scope: Scope<'v>,
    ) {
        let mut told: u64 = 0;
        let mut read = Vec::new();
        for (index, url) in meta.profile.iter().enumerate() {
            if self.sink.is_done() {
                return;
            }
            let Some(url) = url.value().map(Canonical::as_str) else { continue };
            let Some(profile) = self.claimed(url) else {
                self.foreign_claim(name, url, index, path);
                continue;
            };
            let bit = 1 << profile.index;
            if told & bit != 0 {
                continue;
            }
            told |= bit;
            let Some(profile) = self.at_layer(profile) else { continue };
            if profile.of == name {
                let meta = path.member(name, "meta");
                let at = meta.item("Meta", "profile", index);
                let rule = Rule::r4("Meta", "profile");
                self.report(IssueCode::NotChecked, &at, rule, Facts::default().found(profile.name));
                continue;
            }
            if self.is_alone(path) || !self.passes_as(raw, profile, path, scope, &mut read) {
                self.other_type(profile, Some(name), path);
            }
        }
    }

    /// Whether a resource would conform to a profile if it were of the type that the profile is of. Of a resource that does not
    /// stand alone the official validator asks no more: a patient may pass as a practitioner. `read` holds it as what it was
    /// read before, of each type once.
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
        let ids = std::mem::take(&mut self.ids);
        let passes = self.aside(|engine| {
            engine.apply(profile, &profile.root, element, path, scope);
        });
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
        let text = of_type(raw.as_str(), name)?;
        let read = Reader::new().read::<Resource>(text.as_bytes()).ok()?;
        if read.error_count() > 0 {
            return None;
        }
        let Item::Element(element) = self.parts.add(read.value)?.as_item() else { return None };
        let ids = std::mem::take(&mut self.ids);
        let right = self.aside(|engine| engine.element(element, path, scope));
        self.ids = ids;
        right.then_some(element)
    }

    pub(super) fn raw_json(&mut self, raw: &'v RawJson, path: &Path<'_>, scope: Scope<'v>) {
        let mut scanner = Scanner::new(raw.as_str());
        // it was read as JSON once
        let _ = self.raw_value(&mut scanner, false, path, scope);
    }

    /// JSON of which only the form is known that FHIR gives all JSON.
    fn raw_value(
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
                    let at = path.member("", &shown);
                    self.raw_value(scanner, false, &at, scope)?;
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
                    self.raw_value(scanner, true, &at, scope)?;
                    index += 1;
                }
                if index == 0 {
                    self.report(IssueCode::EmptyArray, path, rule, Facts::default());
                }
            }
            Token::String => {
                let (text, escapes) = scanner.string()?;
                // whatever it may be, it is no reason to say that nothing refers to what is contained
                if let (Some(id), Some(contained)) = (text.strip_prefix('#'), scope.contained) {
                    self.indexes[contained].refer(scope.inner, id);
                }
                let half = matches!(escapes, Escapes::Half(_)).then_some(IssueCode::LoneSurrogate);
                if let Some(code) = half.or_else(|| string_fault(text, true, true)) {
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

/// The next item of a list, of which that many were read.
fn next_of<'v>(list: &mut Option<Scanner<'v>>, count: usize) -> Scan<Option<&'v str>> {
    let Some(scanner) = list else { return Ok(None) };
    if scanner.item(count == 0)? {
        return scanner.skip().map(Some);
    }
    *list = None;
    Ok(None)
}

/// The text of a resource with another type.
fn of_type(text: &str, name: &str) -> Option<String> {
    let mut scanner = Scanner::new(text);
    let mut first = true;
    while let Some(key) = scanner.key(first).ok()? {
        first = false;
        let value = scanner.skip().ok()?;
        if key.name == "resourceType" {
            let start = value.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
            let rest = text.get(start + value.len()..)?;
            return Some([text.get(..start)?, "\"", name, "\"", rest].concat());
        }
    }
    None
}

/// A member of a primitive type.
struct OfPrimitive {
    member: &'static Member,
    of_type: &'static str,
    format: Format,
    owner: &'static str,
}

/// Whether a resource that is kept as JSON says nothing but its type.
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
    let mut scanner = Scanner::new(raw.as_str());
    // it was read as JSON once
    let _ = count_ids_in(&mut scanner, ids);
}

fn count_ids_in<'v>(scanner: &mut Scanner<'v>, ids: &mut HashMap<Cow<'v, str>, usize>) -> Scan<()> {
    match scanner.peek()? {
        Token::Object => {
            let mut first = true;
            while let Some(key) = scanner.key(first)? {
                first = false;
                if key.name == "id" && scanner.peek()? == Token::String {
                    let id = scanner.skip().and_then(text_of_string)?;
                    *ids.entry(id).or_insert(0) += 1;
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
