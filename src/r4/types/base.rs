//! Rare parts of any element: id, extensions, members that R4 does not know.

use std::fmt;

use crate::{
    json::{RawJson, Scan, Writer, string::Str},
    r4::{
        Blank, Element, Extension, Extensions, FhirString, Items, MemberInfo, Object, Primitive,
        codec::{
            Parser, Taken,
            field::Member,
            object::{Kind, Shape},
        },
        element::{downcast::Tag, equality::show},
        types::list::make_room,
    },
};

/// Id, extensions and extra members of an element: empty, and one pointer wide, most of the time.
///
/// Source: [R4 `Element`](http://hl7.org/fhir/R4/element.html) and
/// [`BackboneElement`](http://hl7.org/fhir/R4/backboneelement.html).
#[derive(Clone, PartialEq, Default)]
pub struct Base {
    parts: Option<Box<Parts>>,
}

#[derive(Clone, PartialEq, Default)]
struct Parts {
    id: Option<Primitive<FhirString>>,
    extension: Extensions,
    modifier_extension: Extensions,
    extra: Extra,
}

static NO_EXTRA: Extra = Extra::none();

impl Base {
    /// Heap memory when it is not empty, in bytes.
    pub(crate) const SIZE: usize = size_of::<Parts>();

    /// No id, no extension, no extra member.
    #[must_use]
    pub const fn none() -> Self {
        Self { parts: None }
    }

    /// Extensions, and nothing else.
    #[must_use]
    pub fn with_extension(extension: Vec<Extension>) -> Self {
        let mut base = Self::none();
        base.set_extension(extension);
        base
    }

    pub(crate) fn is_none(&self) -> bool {
        self.parts.is_none()
    }

    /// Present but empty: the element is written as `{}`.
    pub(crate) fn present() -> Self {
        Self { parts: Some(Box::default()) }
    }

    /// Id of the element, by which others in the same resource can point to it. 0..1.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.parts.as_ref()?.id.as_ref()?.value().map(FhirString::as_str)
    }

    /// Extensions, in order. 0..*.
    #[must_use]
    pub fn extension(&self) -> &[Extension] {
        self.parts.as_ref().map_or(&[], |parts| &parts.extension)
    }

    /// Extensions that change the meaning of what they are on, in order. 0..*, on backbone elements only.
    #[must_use]
    pub fn modifier_extension(&self) -> &[Extension] {
        self.parts.as_ref().map_or(&[], |parts| &parts.modifier_extension)
    }

    /// Members that R4 does not know here, or that had the wrong shape.
    #[must_use]
    pub fn extra(&self) -> &Extra {
        self.parts.as_ref().map_or(&NO_EXTRA, |parts| &parts.extra)
    }

    /// Sets or removes the id.
    pub fn set_id(&mut self, id: Option<FhirString>) {
        self.change(|parts| parts.id = id.map(Primitive::new));
    }

    /// Sets all the extensions.
    pub fn set_extension(&mut self, extension: Vec<Extension>) {
        self.change(|parts| parts.extension = extension.into());
    }

    /// Sets all the modifier extensions.
    pub fn set_modifier_extension(&mut self, extension: Vec<Extension>) {
        self.change(|parts| parts.modifier_extension = extension.into());
    }

    /// Sets all the extra members.
    pub fn set_extra(&mut self, extra: Extra) {
        self.change(|parts| parts.extra = extra);
    }

    fn change(&mut self, change: impl FnOnce(&mut Parts)) {
        let mut parts = self.parts.take().unwrap_or_default();
        change(&mut parts);
        self.parts = (*parts != Parts::default()).then_some(parts);
    }

    fn parts_mut(&mut self) -> &mut Parts {
        self.parts.get_or_insert_default()
    }

    /// The field of a member of all elements, or of all elements of that kind.
    pub(crate) fn own_field(
        &mut self,
        name: &str,
        kind: Kind,
    ) -> Option<(&'static MemberInfo, &mut dyn Member)> {
        let is_backbone = kind == Kind::Backbone;
        Some(match name {
            "id" => (&ID, &mut self.parts_mut().id),
            "extension" => (&EXTENSION, &mut self.parts_mut().extension),
            "modifierExtension" if is_backbone => {
                (&MODIFIER_EXTENSION, &mut self.parts_mut().modifier_extension)
            }
            _ => return None,
        })
    }

    pub(crate) fn write_own(&self, writer: &mut Writer<'_>) {
        if let Some(parts) = &self.parts {
            parts.id.write(&ID, writer);
            parts.extension.write(&EXTENSION, writer);
            parts.modifier_extension.write(&MODIFIER_EXTENSION, writer);
        }
    }

    pub(crate) fn for_each_own<'a>(
        &'a self,
        kind: Kind,
        f: &mut dyn FnMut(&'static MemberInfo, Items<'a>),
    ) {
        let parts = self.parts.as_deref();
        f(&ID, parts.map_or(Items::None, |parts| parts.id.items()));
        f(&EXTENSION, parts.map_or(Items::None, |parts| parts.extension.items()));
        let modifiers = parts.map_or(Items::None, |parts| parts.modifier_extension.items());
        // an element may also have them, though only backbones declare them
        if kind == Kind::Backbone || !matches!(modifiers, Items::None) {
            f(&MODIFIER_EXTENSION, modifiers);
        }
    }
}

static ID: MemberInfo =
    MemberInfo::new(["id", "\"id\":", "\"_id\":"], (0, Some(1)), &["string"], &[]);
static EXTENSION: MemberInfo = MemberInfo::new(
    ["extension", "\"extension\":", "\"_extension\":"],
    (0, None),
    &["Extension"],
    &[],
);
static MODIFIER_EXTENSION: MemberInfo = MemberInfo::new(
    ["modifierExtension", "\"modifierExtension\":", "\"_modifierExtension\":"],
    (0, None),
    &["Extension"],
    &[],
);

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(self, f)
    }
}

/// The `_name` sibling of a primitive.
impl Element for Base {
    fn for_each_member<'a>(&'a self, f: &mut dyn FnMut(&'static MemberInfo, Items<'a>)) {
        self.for_each_own(Kind::Element, f);
    }
    fn extra(&self) -> &Extra {
        self.extra()
    }
}

impl Object for Base {
    fn erased(&mut self) -> &mut dyn Object {
        self
    }
    fn read_member(&mut self, _: usize, _: &mut Parser<'_>) -> Scan<Taken> {
        Ok(Taken::Unknown)
    }
    fn field(&mut self, _: usize) -> Option<&mut dyn Member> {
        None
    }
    fn base_field(&mut self) -> Option<&mut Base> {
        Some(self)
    }
    fn extra_field(&mut self) -> &mut Extra {
        &mut self.parts_mut().extra
    }
    fn write_members(&self, writer: &mut Writer<'_>) {
        self.write_own(writer);
    }
}

impl Blank for Base {
    const TYPE: &'static str = "Element";
    const SHAPE: &'static Shape = &Shape::new([Self::TYPE; 2], Tag::Base, Kind::Element, &[]);

    fn blank() -> Self {
        Self::present()
    }
}

/// Members that R4 does not know here or whose value had the wrong shape, as JSON, in the order they came.
///
/// They are written back, except where a field of the same name is set.
#[derive(Clone, PartialEq, Default)]
pub struct Extra {
    inner: Option<Box<Inner>>,
}

#[derive(Clone, PartialEq, Default)]
struct Inner {
    members: Vec<(Str, RawJson)>,
    whole: Option<RawJson>,
}

impl Extra {
    /// Memory of the first extra member without its texts, in bytes; others take less.
    pub(crate) const SIZE: usize = size_of::<Inner>() + size_of::<(Str, RawJson)>();

    /// No extra member.
    #[must_use]
    pub const fn none() -> Self {
        Self { inner: None }
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inner.is_none()
    }

    /// Name and value of each, in order. A name may come twice.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        self.inner
            .iter()
            .flat_map(|inner| inner.members.iter().map(|(name, value)| (name.as_str(), value)))
    }

    /// The last member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.inner
            .as_ref()?
            .members
            .iter()
            .rev()
            .find(|(other, _)| other.as_bytes() == name.as_bytes())
            .map(|(_, value)| value)
    }

    /// Adds a member at the end.
    pub fn push(&mut self, name: &str, value: RawJson) {
        self.push_named(Str::new(name), value);
    }

    pub(crate) fn push_named(&mut self, name: Str, value: RawJson) {
        let members = &mut self.inner.get_or_insert_default().members;
        make_room(members);
        members.push((name, value));
    }

    /// Name, as it is spelt, and value of each.
    pub(crate) fn members(&self) -> &[(Str, RawJson)] {
        self.inner.as_ref().map_or(&[], |inner| &inner.members)
    }

    /// The JSON in a list that was in place of an object.
    #[must_use]
    pub fn instead(&self) -> Option<&RawJson> {
        self.inner.as_ref()?.whole.as_ref()
    }

    pub(crate) fn set_instead(&mut self, value: RawJson) {
        self.inner.get_or_insert_default().whole = Some(value);
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.instead() {
            Some(whole) => whole.fmt(f),
            None => f.debug_map().entries(self.iter()).finish(),
        }
    }
}
