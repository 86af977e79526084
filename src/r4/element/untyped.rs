//! Elements of types that have no struct: built from their definition, with the same fields, reader and walk as declared types.
//!
//! They exist while a resource or a value that is kept as JSON is validated. They are never written: the JSON is.

use std::any::Any;

use crate::{
    json::{Scan, Writer},
    r4::{
        Address, Attachment, Base, Base64Binary, Canonical, Code, CodeableConcept, Coding,
        ContactPoint, Contained, Date, DateTime, Decimal, Element, Extensions, Extra, FhirString,
        HumanName, Id, Identifier, Instant, Integer, Item, ItemList, Items, Markdown, MemberInfo,
        Meta, Money, Narrative, Object, Oid, Period, PositiveInt, Primitive, Quantity, Range,
        Ratio, Reference, Resource, Signature, Time, UnsignedInt, Uri, Url, Uuid,
        codec::{
            Parser, Place, Taken,
            field::{
                ChoiceMember, Fill, Filled, Grow, Member, ObjectList, is_member_of, read_many,
            },
            object::{Kind, Sealed, Shape},
        },
        element::{
            definition::{Definition, definition},
            downcast::Viewed,
        },
        types::choice::NO_NAME,
    },
};

/// An element, or a resource, of a type without a struct.
pub(crate) struct Untyped {
    definition: &'static Definition,
    /// The fields of the declared members that were read, each with the index of its member; sparse, as most are absent.
    fields: Vec<(usize, Box<dyn Member>)>,
    /// Not among the fields, so that its items can be borrowed as resources.
    contained: Contained,
    /// Id, extensions and extra members; of a resource, extra members only.
    base: Base,
}

impl Untyped {
    pub(crate) fn new(definition: &'static Definition) -> Self {
        Self { definition, fields: Vec::new(), contained: Contained::new(), base: Base::none() }
    }

    pub(crate) fn definition(&self) -> &'static Definition {
        self.definition
    }

    pub(crate) fn contained(&self) -> &[Resource] {
        &self.contained
    }

    /// What a declared member holds.
    pub(crate) fn member(&self, name: &str) -> Items<'_> {
        let members = self.definition.shape.members;
        members.iter().position(|info| info.name == name).map_or(Items::None, |at| self.items(at))
    }

    fn is_contained(&self, at: usize) -> bool {
        let shape = &self.definition.shape;
        shape.kind == Kind::Resource && shape.members[at].name == "contained"
    }

    fn items(&self, at: usize) -> Items<'_> {
        if self.is_contained(at) {
            return Member::items(&self.contained);
        }
        let field = self.fields.iter().find(|(place, _)| *place == at);
        field.map_or(Items::None, |(_, field)| field.items())
    }
}

impl Sealed for Untyped {}

impl Viewed for Untyped {
    fn shape(&self) -> &'static Shape {
        &self.definition.shape
    }
    fn any(&self) -> &dyn Any {
        self
    }
}

impl Element for Untyped {
    fn for_each_member<'a>(&'a self, f: &mut dyn FnMut(&'static MemberInfo, Items<'a>)) {
        let shape = &self.definition.shape;
        if shape.kind != Kind::Resource {
            self.base.for_each_own(shape.kind, f);
        }
        for (at, info) in shape.members.iter().enumerate() {
            f(info, self.items(at));
        }
    }
    fn extra(&self) -> &Extra {
        self.base.extra()
    }
}

impl Object for Untyped {
    fn erased(&mut self) -> &mut dyn Object {
        self
    }
    fn read_member(&mut self, at: usize, parser: &mut Parser<'_>) -> Scan<Taken> {
        let Some(info) = self.definition.shape.members.get(at) else { return Ok(Taken::Unknown) };
        match self.field(at) {
            Some(field) => field.read(info, false, parser),
            None => Ok(Taken::Unknown),
        }
    }
    fn field(&mut self, at: usize) -> Option<&mut dyn Member> {
        let members = self.definition.shape.members;
        let info = members.get(at)?;
        if self.is_contained(at) {
            return Some(&mut self.contained);
        }
        let known = self.fields.iter().position(|(place, _)| *place == at);
        let known = known.unwrap_or_else(|| {
            let inner = self.definition.elements[at].inner.and_then(definition);
            self.fields.reserve_exact(1);
            self.fields.push((at, field(info, inner)));
            self.fields.len() - 1
        });
        Some(&mut *self.fields[known].1)
    }
    fn base_field(&mut self) -> Option<&mut Base> {
        (self.definition.shape.kind != Kind::Resource).then_some(&mut self.base)
    }
    fn extra_field(&mut self) -> &mut Extra {
        self.base.extra_field()
    }
    fn write_members(&self, _: &mut Writer<'_>) {}
}

impl Fill for Untyped {
    fn fill(&mut self, _: Place, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(self)?;
        // an entry of the list, and a box
        parser.memory.take(self.fields.len() * 2 * size_of::<(usize, Box<dyn Member>)>());
        Ok(())
    }
    fn fill_members(&mut self, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(self)
    }
    fn object(&mut self) -> &mut dyn Object {
        self
    }
}

/// The field of a member: the same that a struct would have.
fn field(info: &'static MemberInfo, inner: Option<&'static Definition>) -> Box<dyn Member> {
    let is_list = info.max != Some(1);
    match inner {
        Some(definition) if is_list => Box::new(Many { definition, items: Vec::new() }),
        Some(definition) => Box::new(One { definition, value: None }),
        None if info.is_choice() => Box::new(Choice { info, chosen: None }),
        None => field_of_type(info.types.first().copied().unwrap_or_default(), is_list),
    }
}

macro_rules! fields {
    (
        primitives { $($name:literal $primitive:ty;)* }
        elements { $($type:literal $element:ty;)* }
        others { $($other:literal $single:ty, $list:ty;)* }
    ) => {
        /// The field of a type, for one value or for a list.
        fn field_of_type(of_type: &str, is_list: bool) -> Box<dyn Member> {
            match of_type {
                $($name if is_list => Box::new(Vec::<Primitive<$primitive>>::new()),
                $name => Box::new(None::<Primitive<$primitive>>),)*
                $($type if is_list => Box::new(Vec::<$element>::new()),
                $type => Box::new(None::<$element>),)*
                $($other if is_list => Box::new(<$list>::default()),
                $other => Box::new(<$single>::default()),)*
                // a type of its own, as the value of a choice
                _ => match definition(of_type) {
                    Some(definition) => Box::new(One { definition, value: None }),
                    None => Box::new(None::<Primitive<FhirString>>),
                },
            }
        }

        #[cfg(test)]
        const FIELD_TYPES: &[&str] = &[$($name,)* $($type,)* $($other,)*];
    };
}

fields! {
    primitives {
        "base64Binary" Base64Binary;
        "boolean" bool;
        "canonical" Canonical;
        "code" Code;
        "date" Date;
        "dateTime" DateTime;
        "decimal" Decimal;
        "id" Id;
        "instant" Instant;
        "integer" Integer;
        "markdown" Markdown;
        "oid" Oid;
        "positiveInt" PositiveInt;
        "string" FhirString;
        "time" Time;
        "unsignedInt" UnsignedInt;
        "uri" Uri;
        "url" Url;
        "uuid" Uuid;
    }
    elements {
        "Age" Quantity;
        "CodeableConcept" CodeableConcept;
        "Coding" Coding;
        "ContactPoint" ContactPoint;
        "Count" Quantity;
        "Distance" Quantity;
        "Duration" Quantity;
        "Meta" Meta;
        "Money" Money;
        "Quantity" Quantity;
        "Range" Range;
        "Ratio" Ratio;
        "Reference" Reference;
        "Address" Box<Address>;
        "Attachment" Box<Attachment>;
        "HumanName" Box<HumanName>;
        "Identifier" Box<Identifier>;
        "Narrative" Box<Narrative>;
        "Period" Box<Period>;
        "Signature" Box<Signature>;
    }
    others {
        "Resource" Option<Resource>, Contained;
        "Extension" Extensions, Extensions;
    }
}

/// A single element of a type without a struct.
struct One {
    definition: &'static Definition,
    value: Option<Box<Untyped>>,
}

impl Member for One {
    fn read(
        &mut self,
        _: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        if sibling {
            return Ok(Taken::Unknown);
        }
        if self.value.is_some() {
            return Ok(Taken::Twice);
        }
        let mut value = Box::new(Untyped::new(self.definition));
        if !parser.fill_item(&mut *value, None)? {
            return Ok(Taken::Refused);
        }
        self.value = Some(value);
        Ok(Taken::Yes)
    }
    fn clear(&mut self, _: bool) {
        self.value = None;
    }
    fn write(&self, _: &'static MemberInfo, _: &mut Writer<'_>) {}
    fn items(&self) -> Items<'_> {
        self.value.as_deref().map_or(Items::None, |value| Items::One(Item::Element(value)))
    }
}

/// A list of elements of a type without a struct.
struct Many {
    definition: &'static Definition,
    items: Vec<Untyped>,
}

impl Member for Many {
    fn read(
        &mut self,
        info: &'static MemberInfo,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        read_many(self, info, sibling, parser)
    }
    fn clear(&mut self, _: bool) {
        self.empty();
    }
    fn write(&self, _: &'static MemberInfo, _: &mut Writer<'_>) {}
    fn items(&self) -> Items<'_> {
        if self.items.is_empty() { Items::None } else { Items::Many(self) }
    }
}

impl ObjectList for Many {
    fn read_item(&mut self, parser: &mut Parser<'_>) -> Scan<bool> {
        let room = self.room();
        let mut item = Untyped::new(self.definition);
        let read = parser.fill_item(&mut item, None)?;
        self.items.grow(item);
        parser.count_room(self, room);
        Ok(read)
    }
    fn is_item(&self, parser: &mut Parser<'_>) -> Scan<bool> {
        let first = parser.first_name()?;
        Ok(first.is_some_and(|name| is_member_of(&self.definition.shape, &name)))
    }
    fn write_item(&self, _: usize, _: &mut Writer<'_>) {}
}

impl Filled for Many {
    fn empty(&mut self) {
        self.items.empty();
    }
    fn trim(&mut self) {
        self.items.trim();
    }
    fn room(&self) -> usize {
        self.items.room()
    }
}

impl ItemList for Many {
    fn len(&self) -> usize {
        self.items.len()
    }
    fn get(&self, index: usize) -> Option<Item<'_>> {
        self.items.get(index).map(|item| Item::Element(item))
    }
}

/// A choice of types.
struct Choice {
    info: &'static MemberInfo,
    /// The name in JSON, and the field of its type.
    chosen: Option<(Box<str>, Box<dyn Member>)>,
}

impl ChoiceMember for Choice {
    fn read_as(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
        let Some(of_type) = self.info.type_named(name) else { return Ok(Taken::Unknown) };
        // only primitives have a `_` sibling
        if sibling && of_type.starts_with(|first: char| first.is_ascii_uppercase()) {
            return Ok(Taken::Unknown);
        }
        if let Some((chosen, field)) = &mut self.chosen {
            return if **chosen == *name {
                field.read(&NO_NAME, sibling, parser)
            } else {
                Ok(Taken::SecondChoice)
            };
        }
        let mut field = field_of_type(of_type, false);
        let taken = field.read(&NO_NAME, sibling, parser)?;
        if taken == Taken::Yes {
            self.chosen = Some((name.into(), field));
        }
        Ok(taken)
    }
    fn is_named(&self, name: &str) -> bool {
        self.chosen.as_ref().is_some_and(|(chosen, _)| **chosen == *name)
    }
}

impl Member for Choice {
    fn as_choice(&mut self) -> Option<&mut dyn ChoiceMember> {
        Some(self)
    }
    fn read(&mut self, _: &'static MemberInfo, _: bool, _: &mut Parser<'_>) -> Scan<Taken> {
        // `value[x]` is not a name in JSON
        Ok(Taken::Unknown)
    }
    fn clear(&mut self, sibling: bool) {
        if let Some((_, field)) = &mut self.chosen {
            field.clear(sibling);
            if matches!(field.items(), Items::None) {
                self.chosen = None;
            }
        }
    }
    fn write(&self, _: &'static MemberInfo, _: &mut Writer<'_>) {}
    fn items(&self) -> Items<'_> {
        match &self.chosen {
            Some((name, field)) => match field.items() {
                Items::One(item) => Items::Choice(name, item),
                _ => Items::None,
            },
            None => Items::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r4::element::definitions::TYPES;

    /// A type that no field is made for would be read as a string.
    #[test]
    fn every_type_has_a_field() {
        let known = |of_type: &str| FIELD_TYPES.contains(&of_type) || definition(of_type).is_some();
        for source in TYPES {
            for line in source.elements.lines() {
                let types = line.split(" in ").next().and_then(|line| line.split('(').next());
                let types: Vec<_> = types.unwrap_or_default().split(' ').skip(2).collect();
                if types.first().is_some_and(|first| *first == "as" || *first == "*") {
                    continue;
                }
                for of_type in types {
                    assert!(known(of_type), "{}: {line}: {of_type}", source.name);
                }
            }
        }
    }
}
