//! What R4 says of types, from their declarations.

use std::collections::HashMap;

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use crate::r4::{Element, MemberInfo, blanks};

/// The types of R4, by where they are declared: `Slot`, `Coding`, `Location.position`.
pub(super) struct Types(HashMap<&'static str, Vec<&'static MemberInfo>>);

impl Types {
    pub(super) fn new() -> Self {
        let members = |blank: &dyn Element| {
            let mut members = Vec::new();
            blank.for_each_member(&mut |member, _| members.push(member));
            members
        };
        Self(blanks().map(|blank| (blank.declared(), members(&*blank))).collect())
    }

    pub(super) fn member(&self, of: &str, name: &str) -> Option<&'static MemberInfo> {
        self.0.get(of)?.iter().find(|member| member.name() == name).copied()
    }

    /// Where the type of a member is declared; of a choice, nowhere.
    pub(super) fn of_member(&self, owner: &str, member: &MemberInfo) -> String {
        match member.types() {
            ["BackboneElement" | "Element"] => {
                let own = format!("{owner}.{}", member.name());
                // declared once and used twice
                if self.0.contains_key(&*own) { own } else { "Bundle.link".to_owned() }
            }
            [one] => (*one).to_owned(),
            _ => String::new(),
        }
    }

    /// The schema of a type, as a reference to it among the definitions.
    pub(super) fn schema(&self, of: &str, generator: &mut SchemaGenerator) -> Value {
        if let Some(primitive) = primitive(of) {
            return primitive;
        }
        define(generator, &format!("r4.{of}"), |generator| match self.0.get(of) {
            _ if of == "Resource" => self.any_resource(generator),
            Some(members) => self.object(of, members, generator),
            // one of those that no resource of the guide has
            None => json!({"type": "object"}),
        })
    }

    fn object(&self, of: &str, members: &[&MemberInfo], generator: &mut SchemaGenerator) -> Value {
        let mut properties = Map::new();
        let mut patterns = Map::new();
        let mut demands = Vec::new();
        let mut required = Vec::new();
        if is_resource(of) {
            properties.insert("resourceType".to_owned(), json!({"const": of}));
            required.push(json!("resourceType"));
        }
        for member in members {
            let name = member.name();
            if let Some(start) = name.strip_suffix("[x]") {
                patterns.insert(format!("^_?{start}[A-Z]"), json!(true));
                continue;
            }
            let own = self.of_member(of, member);
            let is_primitive = primitive(&own).is_some();
            let schema = self.schema(&own, generator);
            let many = member.max() != Some(1);
            properties
                .insert(name.to_owned(), if many { list(schema, is_primitive) } else { schema });
            if is_primitive {
                let sibling = self.schema("Element", generator);
                let sibling = if many { list(sibling, true) } else { sibling };
                properties.insert(format!("_{name}"), sibling);
            }
            if member.min() > 0 {
                demands.push(required_member(name, is_primitive));
            }
        }
        let page = of.split('.').next().unwrap_or(of).to_lowercase();
        let page = if is_resource(of) || of.contains('.') { page } else { "datatypes".to_owned() };
        let mut object = json!({
            "type": "object",
            "description": format!("R4 {of}: http://hl7.org/fhir/R4/{page}.html"),
            "properties": properties,
            "additionalProperties": false,
        });
        let mut add = |name: &str, value: Value, empty: bool| {
            if !empty {
                object[name] = value;
            }
        };
        let empty = patterns.is_empty();
        add("patternProperties", patterns.into(), empty);
        let empty = demands.is_empty();
        add("allOf", demands.into(), empty);
        let empty = required.is_empty();
        add("required", required.into(), empty);
        object
    }

    /// A resource: of those whose type is modelled, what R4 says.
    fn any_resource(&self, generator: &mut SchemaGenerator) -> Value {
        let mut types: Vec<_> = self.0.keys().copied().filter(|of| is_resource(of)).collect();
        types.sort_unstable();
        let judged: Vec<_> = types
            .into_iter()
            .map(|of| {
                json!({
                    "if": {"properties": {"resourceType": {"const": of}}},
                    "then": self.schema(of, generator),
                })
            })
            .collect();
        json!({
            "type": "object",
            "description": "A resource of R4.",
            "properties": {"resourceType": {"type": "string"}},
            "required": ["resourceType"],
            "allOf": judged,
        })
    }
}

fn is_resource(of: &str) -> bool {
    crate::r4::is_resource_type(of)
}

/// A reference to a definition, which is made when it is asked for the first time.
pub(super) fn define(
    generator: &mut SchemaGenerator,
    name: &str,
    schema: impl FnOnce(&mut SchemaGenerator) -> Value,
) -> Value {
    if !generator.definitions().contains_key(name) {
        // first, for types that hold themselves
        generator.definitions_mut().insert(name.to_owned(), Value::Bool(true));
        let made = schema(generator);
        generator.definitions_mut().insert(name.to_owned(), made);
    }
    let path = &generator.settings().definitions_path;
    json!({"$ref": format!("#{path}/{name}")})
}

/// A list: where its items are primitives, some may be `null` for their `_name` to stand there.
pub(super) fn list(item: Value, nulls: bool) -> Value {
    let item = if nulls { json!({"anyOf": [{"type": "null"}, item]}) } else { item };
    json!({"type": "array", "minItems": 1, "items": item})
}

/// That a member is there; of a primitive, its `_name` may be.
pub(super) fn required_member(name: &str, is_primitive: bool) -> Value {
    let there = json!({"required": [name]});
    if is_primitive { json!({"anyOf": [there, {"required": [format!("_{name}")]}]}) } else { there }
}

/// What a primitive is in JSON.
pub(super) fn primitive(of: &str) -> Option<Value> {
    let text = |pattern: &str| json!({"type": "string", "pattern": pattern});
    let date = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    let time = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?";
    let offset = "(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])";
    Some(match of {
        "boolean" => json!({"type": "boolean"}),
        "integer" => json!({"type": "integer", "minimum": i32::MIN, "maximum": i32::MAX}),
        "unsignedInt" => json!({"type": "integer", "minimum": 0, "maximum": i32::MAX}),
        "positiveInt" => json!({"type": "integer", "minimum": 1, "maximum": i32::MAX}),
        "decimal" => json!({"type": "number"}),
        "string" | "markdown" | "xhtml" => text(r"\S"),
        "id" => text("^[A-Za-z0-9.-]{1,64}$"),
        "code" => text(r"^\S+( \S+)*$"),
        "uri" | "url" | "canonical" | "oid" | "uuid" => text(r"^\S+$"),
        "base64Binary" => text(r"^[A-Za-z0-9+/=\s]+$"),
        "time" => text(&format!("^{time}$")),
        "date" => text(&format!("^{date}$")),
        "instant" => text(&format!("^{day}T{time}{offset}$")),
        "dateTime" => text(&format!("^({date}|{day}T{time}{offset})$")),
        _ => return None,
    })
}
