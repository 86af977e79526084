//! A choice of types, `value[x]`: one member with one name for each type.

use crate::{
    json::Scan,
    r4::{
        AnyPrimitive, Base, MemberInfo,
        codec::{
            Parser, Taken,
            primitives::{More, Settable},
        },
        element::definition::definition,
    },
};

/// A field whose member has a name for each of its types.
pub(crate) trait Choice {
    const OFFER: Offer;
}

/// What a choice offers.
pub(crate) struct Offer {
    /// Where R4 declares what has the choice: `Timing.repeat`.
    owner: &'static str,
    /// Its name without `[x]`, with which all its names in JSON start: `bounds`.
    element: &'static str,
    /// The suffixes of the names, each with its type.
    types: &'static [(&'static str, &'static str)],
}

impl Offer {
    pub(crate) const fn new(
        owner: &'static str,
        element: &'static str,
        types: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { owner, element, types }
    }

    /// The suffix of a name in JSON, when it is one of the choice.
    pub(crate) fn suffix<'n>(&self, name: &'n str, sibling: bool) -> Option<&'n str> {
        let suffix = name.strip_prefix(self.element)?;
        let of_type = self.type_of(suffix)?;
        // only primitives have a `_` sibling
        let is_primitive = of_type.starts_with(|first: char| first.is_ascii_lowercase());
        (is_primitive || !sibling).then_some(suffix)
    }

    fn type_of(&self, suffix: &str) -> Option<&'static str> {
        self.types.iter().find(|(end, _)| *end == suffix).map(|(_, of_type)| *of_type)
    }
}

/// The types of a choice: one declaration gives the enum, and what a field of it needs.
///
/// ```text
/// choice! {
///     /// What it means.
///     ExtensionValue "Extension" "value" {
///         [Other(OtherValue) = "Timing"]
///         element Period(Period) = "Period" "Period";
///     }
/// }
/// ```
/// A variant holds a `primitive` in place or an `element` in a box; then the type in FHIR, and the end of its name in JSON. In
/// brackets: the types that are kept as JSON.
macro_rules! choice {
    (
        $(#[$attribute:meta])*
        $name:ident $owner:literal $element:literal {
            [$others:ident($other:ident) = $($kept:literal)*]
            $($kind:ident $variant:ident($of:ty) = $type:literal $suffix:literal;)*
        }
    ) => {
        $(#[$attribute])*
        pub enum $name {
            $(
                #[doc = concat!("`", $element, $suffix, "`, of type `", $type, "`.")]
                $variant(choice!(@stored $kind $of)),
            )*
            #[doc = concat!($("`", $element, $kept, "`, ",)* "as JSON.")]
            $others(Box<$other>),
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.json_name() == other.json_name() && is_same_item(self.item(), other.item())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(self.json_name()).field(&self.item()).finish()
            }
        }

        // by hand: a derived `Clone` compiles six functions for each box
        impl Clone for $name {
            fn clone(&self) -> Self {
                match self {
                    $(Self::$variant(value) => Self::$variant(choice!(@clone $kind value)),)*
                    Self::$others(value) => Self::$others(value.clone()),
                }
            }
        }

        impl $name {
            #[doc = concat!("Name of the member in JSON, which depends on the type: `", $element, "` and the type.")]
            #[must_use]
            pub fn json_name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => concat!($element, $suffix),)*
                    Self::$others(value) => value.json_name,
                }
            }

            /// Reads a value of the type that the suffix names, or its `_` sibling.
            fn read(suffix: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Option<Self>> {
                Ok(match suffix {
                    $($suffix => choice!(@read $kind $of, sibling parser).map(Self::$variant),)*
                    _ => $other::read(suffix, parser)?.map(Box::new).map(Self::$others),
                })
            }

            fn part(&mut self) -> Part<'_> {
                match self {
                    $(Self::$variant(value) => choice!(@part $kind value),)*
                    Self::$others(_) => Part::Element,
                }
            }

            pub(crate) fn item(&self) -> Item<'_> {
                match self {
                    $(Self::$variant(value) => choice!(@item $kind value),)*
                    Self::$others(value) => Item::Raw(&value.json),
                }
            }
        }

        impl $other {
            /// The types, and their names in JSON.
            const NAMES: &'static [(&'static str, &'static str)] =
                &[$(($kept, concat!($element, $kept)),)*];
        }

        $(choice!(@from $name $kind $variant $of);)*

        impl Choice for Option<$name> {
            const OFFER: Offer = Offer::new($owner, $element, &[$(($suffix, $type),)* $(($kept, $kept),)*]);
        }

        impl Typed for Option<$name> {
            const TYPES: &'static [&'static str] = &[$($type,)* $($kept,)*];
        }

        impl ChoiceMember for Option<$name> {
            fn read_as(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                let Some(suffix) = Self::OFFER.suffix(name, sibling) else { return Ok(Taken::Unknown) };
                let base = match self {
                    None => Base::none(),
                    Some(value) if value.json_name() != name => return Ok(Taken::SecondChoice),
                    Some(value) => match value.part().more(sibling, parser)? {
                        More::Taken(taken) => return Ok(taken),
                        More::Beside(base) => {
                            value.part().add_base(base);
                            return Ok(Taken::Yes);
                        }
                        More::ValueAfter(base) => base,
                    },
                };
                let Some(mut value) = $name::read(suffix, sibling, parser)? else { return Ok(Taken::Refused) };
                value.part().add_base(base);
                *self = Some(value);
                Ok(Taken::Yes)
            }
            fn is_named(&self, name: &str) -> bool {
                self.as_ref().is_some_and(|value| value.json_name() == name)
            }
        }

        impl Member for Option<$name> {
            fn as_choice(&mut self) -> Option<&mut dyn ChoiceMember> {
                Some(self)
            }
            fn read(&mut self, _: &'static MemberInfo, _: bool, _: &mut Parser<'_>) -> Scan<Taken> {
                // `value[x]` is no name that JSON has
                Ok(Taken::Unknown)
            }
            fn clear(&mut self, sibling: bool) {
                if let Some(value) = self
                    && value.part().clear(sibling)
                {
                    *self = None;
                }
            }
            fn write(&self, _: &'static MemberInfo, writer: &mut Writer<'_>) {
                match self {
                    None => {}
                    $(Some($name::$variant(value)) => choice!(@write $kind value $element $suffix writer),)*
                    Some($name::$others(value)) => {
                        writer.any_name(value.json_name);
                        writer.raw(&value.json);
                    }
                }
            }
            fn items(&self) -> Items<'_> {
                self.as_ref().map_or(Items::None, |value| Items::Choice(value.json_name(), value.item()))
            }
        }
    };
    (@stored primitive $of:ty) => { Primitive<$of> };
    (@stored element $of:ty) => { Box<$of> };
    (@item primitive $value:ident) => { Item::Primitive($value) };
    (@item element $value:ident) => { Item::Element(&**$value) };
    (@read primitive $of:ty, $sibling:ident $parser:ident) => {{
        let mut field: Option<Primitive<$of>> = None;
        field.read(&NO_NAME, $sibling, $parser)?;
        field
    }};
    (@read element $of:ty, $sibling:ident $parser:ident) => {{
        let _ = $sibling;
        $parser.memory.take(size_of::<$of>());
        let mut element = Box::new(<$of>::blank());
        $parser.fill_item(&mut *element, None)?.then_some(element)
    }};
    (@part primitive $value:ident) => { Part::Primitive($value) };
    (@part element $value:ident) => {{
        let _ = $value;
        Part::Element
    }};
    (@clone primitive $value:ident) => { $value.clone() };
    (@clone element $value:ident) => { Box::new((**$value).clone()) };
    (@write primitive $value:ident $element:literal $suffix:literal $writer:ident) => {
        write_primitive(
            $value,
            concat!("\"", $element, $suffix, "\":"),
            concat!("\"_", $element, $suffix, "\":"),
            $writer,
        )
    };
    (@write element $value:ident $element:literal $suffix:literal $writer:ident) => {{
        $writer.name(concat!("\"", $element, $suffix, "\":"));
        (&**$value as &dyn Object).write($writer);
    }};
    // `From` for the types that stand for one name only
    (@from $name:ident element Age $of:ty) => {};
    (@from $name:ident element Count $of:ty) => {};
    (@from $name:ident element Distance $of:ty) => {};
    (@from $name:ident element Duration $of:ty) => {};
    (@from $name:ident primitive $variant:ident $of:ty) => {
        impl From<$of> for $name {
            fn from(value: $of) -> Self {
                Self::$variant(Primitive::new(value))
            }
        }
    };
    (@from $name:ident element $variant:ident $of:ty) => {
        impl From<$of> for $name {
            fn from(value: $of) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
}

/// In place of the member info of a choice's value, whose name depends on its type.
pub(crate) static NO_NAME: MemberInfo = MemberInfo::new(["", "", ""], (0, None), &[], &[]);

/// The value of a choice, as a reader fills it.
pub(crate) enum Part<'a> {
    Primitive(&'a mut dyn Settable),
    Element,
}

impl Part<'_> {
    /// Reads the other half of the present value: its `_` sibling, or the value after the sibling.
    #[cold]
    pub(crate) fn more(self, sibling: bool, parser: &mut Parser<'_>) -> Scan<More> {
        match self {
            Self::Primitive(primitive) => {
                let primitive: &dyn AnyPrimitive = primitive;
                let base = primitive.any_base().clone();
                parser.more(primitive.any_value().is_some(), base, sibling)
            }
            Self::Element => Ok(More::Taken(Taken::Twice)),
        }
    }

    pub(crate) fn add_base(self, base: Base) {
        if let (Self::Primitive(primitive), false) = (self, base.is_none()) {
            *primitive.base_mut() = base;
        }
    }

    /// Removes the value, or its `_` sibling; whether nothing is left.
    pub(crate) fn clear(self, sibling: bool) -> bool {
        let Self::Primitive(primitive) = self else { return true };
        if sibling {
            *primitive.base_mut() = Base::none();
        } else {
            primitive.clear_value();
        }
        let left: &dyn AnyPrimitive = primitive;
        left.any_value().is_none() && left.any_base().is_none()
    }
}

/// The choice that a JSON name of the type `owner` belongs to, if any: its name without `[x]`, and the type. `("Timing.repeat", "boundsPeriod")` is `("bounds", "Period")`.
pub(crate) fn choice_of(owner: &str, name: &str) -> Option<(&'static str, &'static str)> {
    let of_extensions = &<Option<crate::r4::ExtensionValue> as Choice>::OFFER;
    if owner == of_extensions.owner {
        let of_type = of_extensions.type_of(name.strip_prefix(of_extensions.element)?)?;
        return Some((of_extensions.element, of_type));
    }
    definition(owner)?.choice(name)
}

/// The type of a member's value, where that type has a choice or leads to one: for walks of a text by names. `Resource`: the
/// type is that of its `resourceType`.
pub(crate) fn owner_at(owner: &str, name: &str) -> Option<&'static str> {
    Some(match name {
        "extension" | "modifierExtension" => "Extension",
        "contained" | "resource" | "outcome" => "Resource",
        _ => match choice_of(owner, name) {
            Some((_, of_type)) => of_type,
            None => definition(owner)?.inner(name)?,
        },
    })
}

/// The R4 type for the suffix of an extension's `value[x]`.
pub(crate) fn choice_type(suffix: &str) -> Option<&'static str> {
    <Option<crate::r4::ExtensionValue> as Choice>::OFFER.type_of(suffix)
}
