//! What profiles add, from their compiled form.

use std::fmt::Write;

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use super::base::{Types, define, list, primitive, required_member};
use crate::validate::definitions::{
    Codes, Include, Invariant, Node, Pattern, Profile, Rule, SPECIALTIES, Slice, Strength, Target,
    ValueSet, code_system,
};

/// A value that conforms to a profile, as a reference to it among the definitions.
pub(super) fn schema(
    profile: &'static Profile,
    types: &Types,
    generator: &mut SchemaGenerator,
) -> Value {
    define(generator, &format!("profile.{}", profile.name), |generator| {
        let base = types.schema(profile.of, generator);
        let added = ProfileSchema { types, generator }.element(&profile.root, profile.of);
        let mut schema = json!({
            "title": profile.name,
            "description": format!("{} {} ({})", profile.name, profile.version, profile.url),
            "allOf": [base, added],
        });
        if crate::r4::is_resource_type(profile.of) {
            // the acceptance tests search for those that claim only this profile
            schema["required"] = json!(["meta"]);
            schema["properties"] = json!({"meta": {
                "properties": {"profile": {"const": [profile.url]}},
                "required": ["profile"],
            }});
        }
        schema
    })
}

struct ProfileSchema<'a> {
    types: &'a Types,
    generator: &'a mut SchemaGenerator,
}

impl ProfileSchema<'_> {
    /// The schema of the members of an element.
    fn element(&mut self, node: &Node, of: &str) -> Value {
        let mut properties = Map::new();
        let mut demands = Vec::new();
        for child in node.children {
            // a choice is only described
            let Some(member) = self.types.member(of, child.name) else { continue };
            if child.name.ends_with("[x]") {
                continue;
            }
            if child.max == Some(0) {
                properties.insert(child.name.to_owned(), json!(false));
                properties.insert(format!("_{}", child.name), json!(false));
                continue;
            }
            let own = self.types.of_member(of, member);
            let is_primitive = primitive(&own).is_some();
            let value = self.value(child, &own);
            let value = if member.max() == Some(1) {
                described(value, child)
            } else {
                let mut items = list(value, is_primitive);
                if let Some(least) = child.min.filter(|least| *least > 1) {
                    items["minItems"] = json!(least);
                }
                if let Some(most) = child.max {
                    items["maxItems"] = json!(most);
                }
                described(items, child)
            };
            properties.insert(child.name.to_owned(), value);
            // an answer without slots has no entries, against the profile
            let waived = of == "Bundle" && child.name == "entry";
            if child.min.is_some_and(|least| least > 0) && !waived {
                demands.push(required_member(child.name, is_primitive));
            }
        }
        let mut schema = json!({"properties": properties});
        if !demands.is_empty() {
            schema["allOf"] = demands.into();
        }
        schema
    }

    /// The schema of one item.
    fn value(&mut self, node: &Node, of: &str) -> Value {
        let mut all = Vec::new();
        if !node.children.is_empty() {
            all.push(self.element(node, of));
        }
        for rule in node.rules {
            match rule {
                Rule::Fixed(value) | Rule::Pattern(Pattern::Text(value)) => {
                    all.push(json!({"const": value}));
                }
                Rule::Pattern(Pattern::Coding { system, code }) => {
                    all.push(coding(system, &json!({"const": code})));
                }
                Rule::Pattern(Pattern::Concept { system, code }) => {
                    all.push(holding(&coding(system, &json!({"const": code}))));
                }
                Rule::Binding(Strength::Required, set) => all.extend(bound(set, of)),
                Rule::Profiles([profile]) => all.push(schema(profile, self.types, self.generator)),
                Rule::Profiles(several) => {
                    let any: Vec<_> = several
                        .iter()
                        .map(|profile| schema(profile, self.types, self.generator))
                        .collect();
                    all.push(json!({"anyOf": any}));
                }
                Rule::MaxLength(most) => all.push(json!({"maxLength": most})),
                Rule::Invariant(invariant) => {
                    let pattern = match invariant {
                        Invariant::Finess => "^1[0-9]{9}$",
                        Invariant::Siret => "^3[0-9]{14}$",
                    };
                    all.push(json!({"properties": {"value": {"pattern": pattern}}}));
                }
                Rule::Binding(..) | Rule::Types(_) | Rule::Targets(_) | Rule::Aggregation(_) => {}
            }
        }
        match all.len() {
            0 => json!({}),
            1 => all.remove(0),
            _ => json!({"allOf": all}),
        }
    }
}

/// A coding of a code system, with a code.
fn coding(system: &str, code: &Value) -> Value {
    json!({
        "properties": {"system": {"const": system}, "code": code},
        "required": ["system", "code"],
    })
}

/// A concept, one of whose codings is that.
fn holding(coding: &Value) -> Value {
    json!({"properties": {"coding": {"contains": coding}}, "required": ["coding"]})
}

/// The codes of a value set; `None` when it is not known whole, and any code may be right.
fn bound(set: &ValueSet, of: &str) -> Option<Value> {
    let any: Option<Vec<_>> = set.includes.iter().map(codes).collect();
    let any = any.filter(|any| set.complete && !any.is_empty())?;
    if of == "code" {
        let codes: Vec<_> = any.into_iter().map(|(_, codes)| codes).collect();
        return Some(json!({"anyOf": codes}));
    }
    let codings: Vec<_> = any.into_iter().map(|(system, codes)| coding(system, &codes)).collect();
    let one = json!({"anyOf": codings});
    Some(match of {
        "Coding" => one,
        // the guide takes a speciality in words
        "CodeableConcept" if set.url == SPECIALTIES => {
            json!({"anyOf": [holding(&one), {"not": {"required": ["coding"]}}]})
        }
        "CodeableConcept" => holding(&one),
        _ => return None,
    })
}

fn codes(include: &Include) -> Option<(&'static str, Value)> {
    let (known, complete): (Vec<_>, _) = match &include.codes {
        Codes::All(system) => (system.codes.iter().collect(), system.complete),
        Codes::Some(codes) => (codes.to_vec(), true),
    };
    let exact = code_system(include.system).is_none_or(|system| system.case_sensitive);
    let codes = if exact {
        json!({"enum": known})
    } else {
        // capitals and small letters are the same
        let any: Vec<_> = known.iter().map(|code| either_case(code)).collect();
        json!({"pattern": format!("^({})$", any.join("|"))})
    };
    complete.then_some((include.system, codes))
}

fn either_case(code: &str) -> String {
    let mut pattern = String::new();
    for c in code.chars() {
        if c.is_ascii_alphabetic() {
            let _ = write!(pattern, "[{}{}]", c.to_ascii_uppercase(), c.to_ascii_lowercase());
        } else if c.is_ascii_alphanumeric() {
            pattern.push(c);
        } else {
            let _ = write!(pattern, "[{c}]");
        }
    }
    pattern
}

/// Adds a description of what a schema cannot express.
fn described(mut schema: Value, node: &Node) -> Value {
    let mut words = node.id.to_owned();
    if let Some(least) = node.min {
        let _ = write!(words, ", at least {least}");
    }
    if let Some(most) = node.max {
        let _ = write!(words, ", at most {most}");
    }
    words.push('.');
    for rule in node.rules {
        match rule {
            Rule::Targets(targets) => {
                let names: Vec<_> = targets
                    .iter()
                    .map(|target| match target {
                        Target::Type(of) => *of,
                        Target::Profile(profile) => profile.name,
                    })
                    .collect();
                let _ = write!(words, " Refers to {}.", names.join(" or "));
            }
            Rule::Aggregation(places) => {
                let _ = write!(words, " What it refers to is {places:?}.");
            }
            Rule::Types(types) => {
                let _ = write!(words, " Of type {}.", types.join(" or "));
            }
            Rule::Binding(strength, set) => {
                let _ = write!(words, " Codes: {} ({strength:?}).", set.url);
            }
            Rule::Invariant(invariant) => {
                let _ = write!(words, " Rule of the profile: a {invariant:?} number.");
            }
            _ => {}
        }
    }
    if let Some(slicing) = node.slicing {
        for Slice { name, node, .. } in slicing.slices {
            let most = node.max.map_or("*".to_owned(), |most| most.to_string());
            let _ = write!(words, " Slice {name}: {}..{most}.", node.min.unwrap_or(0));
        }
    }
    schema["description"] = words.into();
    schema
}
