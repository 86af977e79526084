//! Type information and object access for reader and writer.

use crate::{
    json::{RawJson, Scan, Writer},
    r4::{
        Base, Element, Extra, MemberInfo, Shared,
        codec::{Parser, Place, Taken, field::Member},
        element::{downcast::Tag, key_of, unset_extra},
    },
};

/// Seals [`Element`]: only types of this crate implement it.
pub trait Sealed {}

/// The definition of a type by R4, with what a reader needs.
pub struct Shape {
    /// Name of the type in FHIR; parts of types have none of their own.
    pub(crate) name: &'static str,
    /// Where R4 declares it: `Slot`, `Coding`, `Bundle.entry`.
    pub(crate) declared: &'static str,
    pub(crate) tag: Tag,
    pub(crate) kind: Kind,
    /// The declared members, in the order of R4.
    pub(crate) members: &'static [MemberInfo],
    /// Hash of the type.
    pub(crate) key: usize,
}

/// Most members that a type has; checked at compile time.
pub(crate) const MOST_MEMBERS: usize = 40;

/// Kind of a type, which adds members to the declared ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Id and extensions, in [`Base`].
    Element,
    /// The same, with modifier extensions.
    Backbone,
    /// `resourceType`; all else is declared.
    Resource,
}

impl Shape {
    pub(crate) const fn new(
        [name, declared]: [&'static str; 2],
        tag: Tag,
        kind: Kind,
        members: &'static [MemberInfo],
    ) -> Self {
        // with those of the kind
        assert!(
            members.len() + 3 <= MOST_MEMBERS,
            "a type has more members than a walk has room for"
        );
        Self::without_struct([name, declared], tag, kind, members)
    }

    /// Of a type without a struct, with any number of members.
    pub(crate) const fn without_struct(
        [name, declared]: [&'static str; 2],
        tag: Tag,
        kind: Kind,
        members: &'static [MemberInfo],
    ) -> Self {
        Self { name, declared, tag, kind, members, key: key_of(members) }
    }
}

/// Anything with members. Implemented by declaration.
pub(crate) trait Object: Element {
    /// Without its type: what is rare is compiled once for all types.
    fn erased(&mut self) -> &mut dyn Object;
    /// The field of a declared member.
    fn field(&mut self, at: usize) -> Option<&mut dyn Member>;
    /// Reads the value of a declared member into its field. It and the loop over members are compiled for each type: reading an
    /// answer of 4 slots takes 9 % fewer instructions than by [`Self::field`].
    fn read_member(&mut self, at: usize, parser: &mut Parser<'_>) -> Scan<Taken>;
    /// Id and extensions; `None` for resources.
    fn base_field(&mut self) -> Option<&mut Base>;
    fn extra_field(&mut self) -> &mut Extra;
    /// Writes the members, after the brace.
    fn write_members(&self, writer: &mut Writer<'_>);
}

impl dyn Object + '_ {
    pub(crate) fn write(&self, writer: &mut Writer<'_>) {
        if let Some(raw) = self.extra().instead() {
            return writer.raw(raw);
        }
        writer.open(b'{');
        self.write_members(writer);
        if !self.extra().is_empty() {
            write_extra(self, writer);
        }
        writer.close(b'}');
    }

    /// Reads a member of a choice of types, or one of the kind of type.
    pub(crate) fn read_other(
        &mut self,
        name: &str,
        sibling: bool,
        parser: &mut Parser<'_>,
    ) -> Scan<Taken> {
        let shape = self.shape();
        let may_name = |info: &MemberInfo| {
            info.name.strip_suffix("[x]").is_some_and(|stem| name.starts_with(stem))
        };
        for (at, _) in shape.members.iter().enumerate().filter(|(_, info)| may_name(info)) {
            let Some(choice) = self.field(at).and_then(Member::as_choice) else { continue };
            match choice.read_as(name, sibling, parser)? {
                Taken::Unknown => {}
                taken => return Ok(taken),
            }
        }
        if shape.kind == Kind::Resource && name == "resourceType" && !sibling {
            return parser.same_type(shape.name);
        }
        let Some(base) = self.base_field() else { return Ok(Taken::Unknown) };
        let is_first = base.is_none();
        match base.own_field(name, shape.kind) {
            Some((info, field)) => {
                parser.memory.take(if is_first { Base::SIZE } else { 0 });
                field.read(info, sibling, parser)
            }
            None => Ok(Taken::Unknown),
        }
    }

    /// Takes a member out of its field again, as JSON.
    pub(crate) fn evict(&mut self, name: &str, sibling: bool) -> Option<RawJson> {
        let shape = self.shape();
        for (at, info) in shape.members.iter().enumerate() {
            if let Some(field) = self.field(at)
                && (info.name == name
                    || field.as_choice().is_some_and(|choice| choice.is_named(name)))
            {
                return field.evict(info, sibling);
            }
        }
        let (info, field) = self.base_field()?.own_field(name, shape.kind)?;
        field.evict(info, sibling)
    }
}

/// A declared type, not erased.
pub(crate) trait Blank: Object + Clone + 'static {
    /// Name of the type in FHIR. Not read from the shape: the members of shapes refer to the types of their fields, in a cycle.
    const TYPE: &'static str;
    const SHAPE: &'static Shape;
    /// Whether a list of these is long, and keeps an item that is not an object, as JSON.
    const KEEPS_ITEMS: bool = false;

    /// Nothing set, `{}` in JSON.
    fn blank() -> Self;

    /// The next object, when its text is in the interner; for types whose values repeat. `Err`: where to add it.
    fn recalled(_: &mut Parser<'_>) -> Result<Self, Place> {
        Err(None)
    }
    /// Reads the next object, which is not in the interner, into a blank one.
    fn fill(&mut self, _: Place, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(self)
    }
    /// The same for a type whose equal values share one allocation.
    fn recalled_shared(_: &mut Parser<'_>) -> Result<Shared<Self>, Place> {
        Err(None)
    }
    fn fill_shared(shared: &mut Shared<Self>, _: Place, parser: &mut Parser<'_>) -> Scan<()> {
        parser.fill(&mut **shared)
    }
}

#[cold]
fn write_extra(element: &dyn Object, writer: &mut Writer<'_>) {
    for (name, raw) in unset_extra(element) {
        writer.spelt_name(name);
        writer.raw(raw);
    }
}
