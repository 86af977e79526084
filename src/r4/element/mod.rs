//! A walk over any value that meets every member R4 gives its type, set or not, in the order of R4.

pub(crate) mod definition;
mod definitions;
pub(crate) mod downcast;
pub(crate) mod equality;
pub(crate) mod untyped;

#[cfg(feature = "schemars")]
pub(crate) use downcast::blanks;
pub(crate) use downcast::{Tag, View};

use crate::{
    json::{Name, Named, RawJson, string::Str},
    r4::{AnyPrimitive, Base, Extra, codec::object::Kind, types::primitive::Part},
};

/// The definition of a member by R4: its name, cardinality and types.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemberInfo {
    pub(crate) name: &'static str,
    /// `"name":`, as it is written.
    pub(crate) written: &'static str,
    /// `"_name":`, as it is written.
    pub(crate) written_sibling: &'static str,
    pub(crate) min: u32,
    pub(crate) max: Option<u32>,
    pub(crate) types: &'static [&'static str],
    pub(crate) targets: &'static [&'static str],
    /// The name, for a reader.
    pub(crate) key: Name,
}

impl MemberInfo {
    /// The name comes with the texts that are written before the value and before what stands beside it.
    pub(crate) const fn new(
        [name, written, written_sibling]: [&'static str; 3],
        (min, max): (u32, Option<u32>),
        types: &'static [&'static str],
        targets: &'static [&'static str],
    ) -> Self {
        Self { name, written, written_sibling, min, max, types, targets, key: Name::new(name) }
    }

    /// Name in FHIR: `serviceType`; `value[x]` for a choice of types.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether its name in JSON depends on its type.
    pub(crate) fn is_choice(&self) -> bool {
        self.name.as_bytes().last() == Some(&b']')
    }

    /// Fewest times that it must be there, according to R4.
    #[must_use]
    pub fn min(&self) -> u32 {
        self.min
    }

    /// Most times that it may be there; `None`: any number.
    #[must_use]
    pub fn max(&self) -> Option<u32> {
        self.max
    }

    /// The R4 types that it may have.
    #[must_use]
    pub fn types(&self) -> &'static [&'static str] {
        self.types
    }

    /// The resources that it may refer to, for a `Reference`; empty: any.
    #[must_use]
    pub fn targets(&self) -> &'static [&'static str] {
        self.targets
    }
}

/// The content of a member.
#[derive(Clone, Copy)]
pub enum Items<'a> {
    /// The member is absent.
    None,
    /// A single item.
    One(Item<'a>),
    /// A choice of types that is set, with its name in JSON: `valueString`.
    Choice(&'a str, Item<'a>),
    /// A list with at least one item.
    Many(&'a dyn ItemList),
}

/// One item of a walk.
#[derive(Clone, Copy)]
pub enum Item<'a> {
    /// An element with members of its own, or a resource.
    Element(&'a dyn Element),
    /// A primitive element.
    Primitive(&'a dyn AnyPrimitive),
    /// JSON without a type.
    Raw(&'a RawJson),
}

/// The items of a list.
pub trait ItemList {
    /// How many items.
    fn len(&self) -> usize;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One of them.
    fn get(&self, index: usize) -> Option<Item<'_>>;
}

impl<'l> dyn ItemList + 'l {
    /// Its items, each with its index.
    pub(crate) fn items<'a>(&'a self) -> impl Iterator<Item = (usize, Item<'a>)> + use<'a, 'l> {
        (0..self.len()).filter_map(|index| self.get(index).map(|item| (index, item)))
    }
}

/// Anything that has members: a resource, a datatype, or a part of one.
///
/// ```
/// use fhir_sas::r4::{
///     Period,
///     reflect::{Element, Items},
/// };
///
/// let period = Period {
///     start: Some("2024-06".parse::<fhir_sas::r4::DateTime>()?.into()),
///     ..Period::default()
/// };
/// let mut set = Vec::new();
/// period.for_each_member(&mut |member, items| {
///     if !matches!(items, Items::None) {
///         set.push(member.name());
///     }
/// });
/// assert_eq!(set, ["start"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Element: crate::r4::element::downcast::Viewed {
    /// Name of the type in FHIR: `Slot`, `Coding`; `BackboneElement` for a part of a resource.
    fn type_name(&self) -> &'static str {
        self.shape().name
    }
    /// The same for a resource; `None` for other elements.
    fn resource_type(&self) -> Option<&'static str> {
        let shape = self.shape();
        (shape.kind == Kind::Resource).then_some(shape.name)
    }
    /// Calls `f` with every member that R4 gives the type, in the order of R4, whether it is set or not.
    fn for_each_member<'a>(&'a self, f: &mut dyn FnMut(&'static MemberInfo, Items<'a>));
    /// The members that R4 does not give the type.
    fn extra(&self) -> &Extra;
}

/// Whether JSON has the member by its name, and whether it has `_name`.
pub(crate) fn written(items: Items<'_>) -> (bool, bool) {
    let of_item = |item| match item {
        Item::Primitive(primitive) => {
            (primitive.any_value().is_some(), !primitive.any_base().is_none())
        }
        Item::Element(_) | Item::Raw(_) => (true, false),
    };
    match items {
        Items::None => (false, false),
        Items::One(item) | Items::Choice(_, item) => of_item(item),
        Items::Many(list) => list.items().fold((false, false), |so_far, (_, item)| {
            let (value, sibling) = of_item(item);
            let null = matches!(item, Item::Primitive(primitive) if primitive.is_null());
            (so_far.0 || value || null, so_far.1 || sibling)
        }),
    }
}

/// How many items of a list JSON has in the array of values, and in that of ids and extensions. They differ where they did so in the
/// text that was read, unless the shorter one has an item there by now.
pub(crate) fn written_lengths(list: &dyn ItemList) -> (usize, usize) {
    let (mut values, mut siblings, mut siblings_ended) = (0, 0, false);
    for (at, item) in list.items() {
        let (ended, (has_value, has_sibling)) = match item {
            Item::Primitive(primitive) => (primitive.ended(), written(Items::One(item))),
            Item::Element(_) | Item::Raw(_) => (None, (true, false)),
        };
        siblings_ended |= ended == Some(Part::Siblings);
        if has_value || ended != Some(Part::Values) {
            values = at + 1;
        }
        if has_sibling || !siblings_ended {
            siblings = at + 1;
        }
    }
    (values, siblings)
}

/// The extra members of an element whose names no set field has: those that are written.
pub(crate) fn unset_extra(element: &dyn Element) -> Vec<&(Str, RawJson)> {
    let extra = element.extra();
    if extra.is_empty() {
        return Vec::new();
    }
    let mut taken: Vec<String> =
        element.resource_type().map(|_| "resourceType".to_owned()).into_iter().collect();
    element.for_each_member(&mut |member, items| {
        let (value, sibling) = written(items);
        let name = if let Items::Choice(name, _) = items { name } else { member.name };
        taken.extend(value.then(|| name.to_owned()));
        taken.extend(sibling.then(|| format!("_{name}")));
    });
    let is_unset = |name: &Str| !taken.iter().any(|taken| taken == name.as_str());
    extra.members().iter().filter(|(name, _)| is_unset(name)).collect()
}

/// Whether an item of a list has an id or extensions.
pub(crate) fn has_base(element: &dyn Element, member: &str, index: usize) -> bool {
    let mut found = false;
    element.for_each_member(&mut |info, items| {
        if let (true, Items::Many(list)) = (info.name == member, items) {
            found = matches!(list.get(index), Some(Item::Primitive(primitive)) if !Base::is_none(primitive.any_base()));
        }
    });
    found
}

/// A number for a list of members, to distinguish it from others.
pub(crate) const fn key_of(members: &[MemberInfo]) -> usize {
    let (mut key, mut at) = (members.len(), 0);
    while at < members.len() {
        #[allow(clippy::cast_possible_truncation, reason = "any bits do")]
        let head = members[at].key.head() as usize;
        key = (key.rotate_left(5) ^ head).wrapping_mul(0x9e37_79b1);
        at += 1;
    }
    key
}

impl Named for MemberInfo {
    fn key(&self) -> &Name {
        &self.key
    }
}
