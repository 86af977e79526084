//! Definitions of R4 types that have no struct here: element tables, parsed from text when a type is first requested.
//!
//! The text is generated from `profiles/` ([`TYPES`]). It takes a fifth of the space of tables of constants, and is parsed
//! only for types that occur. Parsed definitions live as long as the program; their number is bounded by that of the types.

use std::sync::OnceLock;

use crate::r4::{
    ExtensionValue, MemberInfo,
    codec::{
        field::Typed,
        object::{Kind, Shape},
    },
    element::{definitions::TYPES, downcast::Tag},
    fhirpath::Expression,
};

/// The source text of a definition, as it is compiled in.
pub(in crate::r4) struct Source {
    pub(in crate::r4) name: &'static str,
    /// Base type: `Resource`, `DomainResource`, `Element` or `BackboneElement`.
    pub(in crate::r4) base: &'static str,
    /// An element a line, as in `profiles/`: `contact.gender 0..1 code in administrative-gender`.
    pub(in crate::r4) elements: &'static str,
    /// An invariant a line: `contact pat-1 name.exists() or telecom.exists()`.
    pub(in crate::r4) invariants: &'static str,
    /// What R4 demands of the type and the crate does not check: keys of invariants, and names of what has no key.
    pub(in crate::r4) not_checked: &'static str,
}

/// The definition of a type without a struct, or of a part of one.
pub(crate) struct Definition {
    pub(crate) shape: Shape,
    /// What the definition of each member adds to its [`MemberInfo`], in the same order.
    pub(crate) elements: Vec<ElementInfo>,
    pub(crate) invariants: Vec<Invariant>,
    /// What R4 demands of the type and the crate does not check; of parts too, in the definition of the type.
    pub(crate) not_checked: &'static str,
}

/// The definition of a member of a type without a struct.
#[derive(Clone, Copy)]
pub(crate) struct ElementInfo {
    /// Declared name of its type, when that has no struct either: `Patient.contact`, `Timing`.
    pub(in crate::r4) inner: Option<&'static str>,
    /// The value set of a required binding.
    pub(crate) binding: Option<&'static str>,
}

/// An invariant of R4: a rule that ties elements together.
pub(crate) struct Invariant {
    pub(crate) key: &'static str,
    /// The member whose items it is on; `None`: the element itself.
    pub(crate) member: Option<&'static str>,
    /// As R4 writes it.
    pub(crate) text: &'static str,
    pub(crate) expression: Expression,
}

impl Definition {
    /// The name of the R4 type: `Patient` of `Patient.contact`.
    pub(crate) fn of_type(&self) -> &'static str {
        type_of(self.shape.declared)
    }

    /// The choice that a name in JSON stands for, and the type: `("deceased", "boolean")` of `deceasedBoolean`.
    pub(in crate::r4) fn choice(&self, name: &str) -> Option<(&'static str, &'static str)> {
        self.shape.members.iter().find_map(|info| Some((info.stem()?, info.type_named(name)?)))
    }

    /// Declared name of what a member holds, when it has no struct.
    pub(in crate::r4) fn inner(&self, name: &str) -> Option<&'static str> {
        let at = self.shape.members.iter().position(|info| info.name == name)?;
        self.elements[at].inner
    }
}

impl MemberInfo {
    /// Of a choice of types, the name without `[x]`.
    fn stem(&self) -> Option<&'static str> {
        self.name.strip_suffix("[x]")
    }

    /// Of a choice of types, the type that a name in JSON stands for: `boolean` of `deceasedBoolean`.
    pub(in crate::r4) fn type_named(&self, name: &str) -> Option<&'static str> {
        let end = name.strip_prefix(self.stem()?)?.as_bytes();
        let (first, rest) = end.split_first()?;
        let is_named = |of_type: &&&str| {
            let bytes = of_type.as_bytes();
            bytes.split_first().is_some_and(|(other, others)| {
                other.to_ascii_uppercase() == *first && others == rest
            })
        };
        self.types.iter().find(is_named).copied()
    }
}

fn type_of(declared: &'static str) -> &'static str {
    declared.split('.').next().unwrap_or(declared)
}

/// The definition of a type without a struct, or of a part of one: `Patient`, `Patient.contact`, `Timing.repeat`.
pub(crate) fn definition(declared: &str) -> Option<&'static Definition> {
    static PARSED: [OnceLock<Vec<Definition>>; TYPES.len()] =
        [const { OnceLock::new() }; TYPES.len()];

    let of_type = declared.split('.').next()?;
    let at = TYPES.binary_search_by(|source| source.name.cmp(of_type)).ok()?;
    let definitions = PARSED[at].get_or_init(|| parse(&TYPES[at]));
    definitions.iter().find(|definition| definition.shape.declared == declared)
}

/// A line of a definition.
struct Line {
    /// Path of the part with the element: empty for the type itself.
    holder: &'static str,
    name: &'static str,
    min: u32,
    max: Option<u32>,
    types: Vec<&'static str>,
    targets: Vec<&'static str>,
    /// The part whose members it shares (`contentReference`).
    same_as: Option<&'static str>,
    set: Option<&'static str>,
}

impl Line {
    /// Reads a line; the generator has checked its form.
    fn of(line: &'static str) -> Option<Self> {
        let (path, rest) = line.split_once(' ')?;
        let (times, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (min, max) = times.split_once("..")?;
        let (rest, set) =
            rest.split_once(" in ").map_or((rest, None), |(rest, set)| (rest, Some(set)));
        let (rest, targets) = rest.split_once('(').unwrap_or((rest, ""));
        let same_as = rest.strip_prefix("as ");
        let (holder, name) = path.rsplit_once('.').unwrap_or(("", path));
        Some(Self {
            holder,
            name,
            min: min.parse().ok()?,
            max: max.parse().ok(),
            types: if same_as.is_some() { Vec::new() } else { rest.split_whitespace().collect() },
            targets: targets.trim_end_matches(')').split_whitespace().collect(),
            same_as,
            set,
        })
    }

    fn is_part(&self) -> bool {
        self.types.is_empty() && self.same_as.is_none()
    }

    fn path(&self) -> String {
        if self.holder.is_empty() {
            self.name.to_owned()
        } else {
            [self.holder, ".", self.name].concat()
        }
    }
}

/// The definitions of a type and its parts.
fn parse(source: &'static Source) -> Vec<Definition> {
    let lines: Vec<_> = source.elements.lines().filter_map(Line::of).collect();
    let mut holders = vec![String::new()];
    holders.extend(lines.iter().filter(|line| line.is_part()).map(Line::path));
    let own = own_members(source.base);
    let part = if source.base.ends_with("Resource") { "BackboneElement" } else { "Element" };
    holders
        .iter()
        .map(|holder| {
            let is_type = holder.is_empty();
            let base = match (is_type, source.base) {
                (true, base) => base,
                (false, _) => part,
            };
            let kind = match base {
                "Element" => Kind::Element,
                "BackboneElement" => Kind::Backbone,
                _ => Kind::Resource,
            };
            let mut members: Vec<MemberInfo> = Vec::new();
            let mut elements = Vec::new();
            if is_type {
                for line in own.lines().filter_map(Line::of) {
                    members.push(info(&line, base));
                    elements.push(ElementInfo { inner: None, binding: None });
                }
            }
            for line in lines.iter().filter(|line| line.holder == *holder) {
                elements.push(element(source, line));
                members.push(info(line, part));
            }
            let declared =
                if is_type { source.name } else { leak([source.name, ".", holder].concat()) };
            let name = if is_type { source.name } else { base };
            let members = Box::leak(members.into_boxed_slice());
            Definition {
                shape: Shape::without_struct([name, declared], Tag::Untyped, kind, members),
                elements,
                invariants: invariants(source, holder, &holders),
                not_checked: if is_type { source.not_checked } else { "" },
            }
        })
        .collect()
}

/// The members that resources have by their base, which the text leaves out; elements have theirs in [`Base`](crate::r4::Base).
fn own_members(base: &str) -> &'static str {
    match base {
        "Resource" => "id 0..1 id\nmeta 0..1 Meta\nimplicitRules 0..1 uri\nlanguage 0..1 code",
        "DomainResource" => {
            "id 0..1 id\nmeta 0..1 Meta\nimplicitRules 0..1 uri\nlanguage 0..1 code\ntext 0..1 Narrative\n\
             contained 0..* Resource\nextension 0..* Extension\nmodifierExtension 0..* Extension"
        }
        _ => "",
    }
}

fn info(line: &Line, part: &'static str) -> MemberInfo {
    let types = match line.types.as_slice() {
        [] => leak_list(vec![part]),
        ["*"] => <Option<ExtensionValue> as Typed>::TYPES,
        types => leak_list(types.to_vec()),
    };
    // untyped elements are never written, so these have no written names
    MemberInfo::new(
        [line.name, "", ""],
        (line.min, line.max),
        types,
        leak_list(line.targets.clone()),
    )
}

fn element(source: &Source, line: &Line) -> ElementInfo {
    let part = line.same_as.map(str::to_owned).or_else(|| line.is_part().then(|| line.path()));
    let inner = match (part, line.types.as_slice()) {
        (Some(part), _) => Some(leak([source.name, ".", &part].concat())),
        (None, [of_type]) => {
            TYPES.binary_search_by(|source| source.name.cmp(of_type)).ok().map(|at| TYPES[at].name)
        }
        _ => None,
    };
    let binding = line.set.map(|set| {
        if set.contains(':') { set } else { leak(["http://hl7.org/fhir/ValueSet/", set].concat()) }
    });
    ElementInfo { inner, binding }
}

/// The invariants of an element: those on itself, and those on members of it that are no parts.
fn invariants(source: &Source, holder: &str, parts: &[String]) -> Vec<Invariant> {
    let invariant = |line: &'static str| {
        let (at, rest) = line.split_once(' ')?;
        let (key, text) = rest.split_once(' ')?;
        let at = if at == "-" { "" } else { at };
        let (at, member) = match at.rsplit_once('.').unwrap_or(("", at)) {
            _ if parts.iter().any(|part| part == at) => (at, None),
            (at, member) => (at, Some(member)),
        };
        if at != holder {
            return None;
        }
        // each of them is parsed in a test
        Some(Invariant { key, member, text, expression: Expression::parse(text).ok()? })
    };
    source.invariants.lines().filter_map(invariant).collect()
}

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn leak_list(list: Vec<&'static str>) -> &'static [&'static str] {
    Box::leak(list.into_boxed_slice())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r4::resource_type_named;

    #[test]
    fn every_definition_can_be_read() {
        let (mut parts, mut invariants, mut lines_of_invariants) = (0, 0, 0);
        for source in TYPES {
            let definition = definition(source.name).expect("a definition");
            let is_resource = definition.shape.kind == Kind::Resource;
            assert_eq!(is_resource, resource_type_named(source.name).is_some(), "{}", source.name);
            for part in parse(source) {
                parts += 1;
                assert_eq!(part.elements.len(), part.shape.members.len());
                for (info, element) in part.shape.members.iter().zip(&part.elements) {
                    let place = format!("{}.{}", part.shape.declared, info.name);
                    assert_eq!(info.is_choice(), info.types.len() > 1, "{place}");
                    if let Some(inner) = element.inner {
                        assert!(super::definition(inner).is_some(), "{place}: {inner}");
                    }
                }
                invariants += part.invariants.len();
            }
            for line in source.invariants.lines() {
                lines_of_invariants += 1;
                let text = line.splitn(3, ' ').nth(2).expect("an expression");
                if let Err(why) = Expression::parse(text) {
                    panic!("{}: {line}: {why}", source.name);
                }
            }
            let lines = source.elements.lines().count();
            assert_eq!(
                source.elements.lines().filter_map(Line::of).count(),
                lines,
                "{}",
                source.name
            );
        }
        // each is on an element that there is
        assert_eq!(invariants, lines_of_invariants);
        assert!(invariants > 150, "{invariants} invariants");
        assert!(TYPES.len() >= 154 && parts > 600, "{} types, {parts} parts", TYPES.len());
        assert!(definition("Slot").is_none() && definition("Patient.none").is_none());
    }

    #[test]
    fn choices_have_a_name_for_each_type() {
        let patient = definition("Patient").expect("a definition");
        assert_eq!(patient.choice("deceasedBoolean"), Some(("deceased", "boolean")));
        assert_eq!(patient.choice("deceasedDateTime"), Some(("deceased", "dateTime")));
        for name in [
            "deceased",
            "deceasedString",
            "deceasedboolean",
            "deceased[x]",
            "birthDate",
            "deceasedé",
        ] {
            assert_eq!(patient.choice(name), None, "{name}");
        }
        assert_eq!(
            definition("Questionnaire.item").and_then(|item| item.inner("item")),
            Some("Questionnaire.item")
        );
    }
}
