//! Schemas of R4 types, from their declarations.

use std::collections::HashMap;

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use crate::r4::{Element, Extension, Item, Items, MemberInfo, RequiredCodes, Resource, blanks};

/// The types of R4.
pub(super) struct Types {
    /// By where they are declared: `Slot`, `Coding`, `Location.position`.
    members: HashMap<&'static str, Vec<&'static MemberInfo>>,
    /// The codes that R4 demands of a member of a type.
    codes: HashMap<(&'static str, &'static str), RequiredCodes>,
}

impl Types {
    pub(super) fn new() -> Self {
        let members = |blank: &dyn Element| {
            let mut members = Vec::new();
            blank.for_each_member(&mut |member, _| members.push(member));
            members
        };
        let members = blanks().map(|blank| (blank.declared(), members(&*blank))).collect();
        let mut types = Self { members, codes: HashMap::new() };
        types.codes = types.demanded();
        types
    }

    /// Required codes are only reported by values, so this makes one value of each type, with some code wherever there may be
    /// one: resources with their content, and types that are in extensions only.
    fn demanded(&self) -> HashMap<(&'static str, &'static str), RequiredCodes> {
        let mut codes = HashMap::new();
        for of in self.members.keys().copied().filter(|of| !of.contains('.')) {
            let mut some = self.some(of, 3);
            if is_resource(of) {
                some["resourceType"] = of.into();
                if let Ok(read) = crate::r4::read::<Resource>(some.to_string().as_bytes())
                    && let Item::Element(element) = read.value.as_item()
                {
                    gather(element, &mut codes);
                }
            } else {
                let some = json!({"url": "urn:uuid:", format!("value{of}"): some});
                if let Ok(read) = crate::r4::read::<Extension>(some.to_string().as_bytes()) {
                    gather(&read.value, &mut codes);
                }
            }
        }
        codes
    }

    /// A value of a type: all that may hold codes, so many steps down.
    fn some(&self, of: &str, steps: usize) -> Value {
        let mut some = Map::new();
        let members = self.members.get(of).map_or(&[][..], Vec::as_slice);
        for member in members.iter().filter(|member| !member.name().ends_with("[x]")) {
            let own = self.of_member(of, member);
            let one = match &*own {
                "code" => json!("some-code"),
                "Resource" => continue,
                own if primitive(own).is_some() || steps == 0 => continue,
                own => self.some(own, steps - 1),
            };
            let one = if member.max() == Some(1) { one } else { json!([one]) };
            some.insert(member.name().to_owned(), one);
        }
        some.into()
    }

    pub(super) fn member(&self, of: &str, name: &str) -> Option<&'static MemberInfo> {
        self.members.get(of)?.iter().find(|member| member.name() == name).copied()
    }

    /// Where the type of a member is declared; of a choice, nowhere.
    pub(super) fn of_member(&self, owner: &str, member: &MemberInfo) -> String {
        match member.types() {
            ["BackboneElement" | "Element"] => {
                let own = format!("{owner}.{}", member.name());
                // declared once and used twice
                if self.members.contains_key(&*own) { own } else { "Bundle.link".to_owned() }
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
        define(generator, &format!("r4.{of}"), |generator| match self.members.get(of) {
            _ if of == "Resource" => self.any_resource(generator),
            Some(members) => self.object(of, members, generator),
            // one that is kept as JSON
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
            let schema = match self.codes.get(&(of, name)) {
                Some(demanded) => codes(demanded, generator),
                None => self.schema(&own, generator),
            };
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

    /// A resource of any type: the schema of R4 for those that are modelled.
    fn any_resource(&self, generator: &mut SchemaGenerator) -> Value {
        let mut types: Vec<_> = self.members.keys().copied().filter(|of| is_resource(of)).collect();
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

/// The codes that the members of an element demand, by where the element's type is declared.
fn gather(element: &dyn Element, codes: &mut HashMap<(&'static str, &'static str), RequiredCodes>) {
    let of = element.declared();
    element.for_each_member(&mut |member, items| {
        let mut each = |item: Item<'_>| match item {
            Item::Element(element) => gather(element, codes),
            Item::Primitive(primitive) => {
                if let Some(demanded) = primitive.binding() {
                    codes.insert((of, member.name()), demanded);
                }
            }
            Item::Raw(_) => {}
        };
        match items {
            Items::None => {}
            Items::One(item) | Items::Choice(_, item) => each(item),
            Items::Many(list) => (0..list.len()).filter_map(|at| list.get(at)).for_each(each),
        }
    });
}

/// One of the codes of a value set, as a reference to it among the definitions.
fn codes(demanded: &RequiredCodes, generator: &mut SchemaGenerator) -> Value {
    let name = demanded.value_set.rsplit('/').next().unwrap_or_default();
    define(generator, &format!("codes.{name}"), |_| {
        json!({
            "type": "string",
            "description": format!("A code of {}.", demanded.value_set),
            "enum": demanded.codes,
        })
    })
}

fn is_resource(of: &str) -> bool {
    crate::r4::is_resource_type(of)
}

/// A reference to a definition, which is made at its first use.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Codes of value sets that are not lists (languages, types of media, units, any code of a system), that R4 recommends only,
    /// or that stand among the rules of the validator (currencies).
    const FREE: &[(&str, &str)] = &[
        ("Appointment", "language"),
        ("Attachment", "contentType"),
        ("Attachment", "language"),
        ("Bundle", "language"),
        ("Coding", "code"),
        ("HealthcareService", "language"),
        ("Location", "language"),
        ("Money", "currency"),
        ("OperationOutcome", "language"),
        ("Organization", "language"),
        ("Practitioner", "language"),
        ("PractitionerRole", "language"),
        ("Quantity", "code"),
        ("Schedule", "language"),
        ("Signature", "sigFormat"),
        ("Signature", "targetFormat"),
        ("Slot", "language"),
    ];

    #[test]
    fn codes_are_demanded_where_r4_demands_them() {
        let types = Types::new();
        let mut free = Vec::new();
        for (of, members) in &types.members {
            for member in members {
                let bound = types.codes.contains_key(&(*of, member.name()));
                if member.types() == ["code"] && !bound {
                    free.push((*of, member.name()));
                }
            }
        }
        free.sort_unstable();
        assert_eq!(free, FREE);
        assert!(types.codes.len() >= 23, "{}", types.codes.len());
        let status = types.codes[&("Slot", "status")];
        assert_eq!(status.value_set, "http://hl7.org/fhir/ValueSet/slotstatus");
    }
}
