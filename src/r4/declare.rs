//! The declaration of a type: generates the struct, its reader, its writer and its walk.
//!
//! ```text
//! element! {
//!     /// What it means.
//!     Period "Period" ("datatypes-definitions.html") {
//!         /// When it starts.
//!         start: value DateTime = "start" 0..1;
//!     }
//! }
//! ```
//! A member's field is `value` (a primitive), `rare_value` (one in a box), `values` (a list of them), `one` (an element in place), `boxed` (one in a box),
//! `many` (a list of elements); `few` and `few_values` are lists that mostly have one item or two, `shared` and `few_shared` keep
//! equal elements once, `erased` is a type-erased list, `choice` is
//! an element of one type among several, which [`choice!`](super::choice) declares. In brackets: what a reference
//! may refer to.

/// The Rust type of a field.
macro_rules! field {
    (value $type:ty) => { Option<$crate::r4::Primitive<$type>> };
    (rare_value $type:ty) => { Option<Box<$crate::r4::Primitive<$type>>> };
    (values $type:ty) => { Vec<$crate::r4::Primitive<$type>> };
    (few_values $type:ty) => { $crate::r4::List<$crate::r4::Primitive<$type>> };
    (one $type:ty) => { Option<$type> };
    (boxed $type:ty) => { Option<Box<$type>> };
    (many $type:ty) => { Vec<$type> };
    (choice $type:ty) => { Option<$type> };
    (few $type:ty) => { $crate::r4::List<$type> };
    (shared $type:ty) => { Option<$crate::r4::Shared<$type>> };
    (erased $type:ty) => { $type };
    (few_shared $type:ty) => { $crate::r4::List<$crate::r4::Shared<$type>> };
}

/// An empty field. Spelt out, because `Default` compiles a call for each field.
macro_rules! unset {
    (value $type:ty) => {
        None
    };
    (rare_value $type:ty) => {
        None
    };
    (values $type:ty) => {
        Vec::new()
    };
    (few_values $type:ty) => {
        $crate::r4::List::new()
    };
    (one $type:ty) => {
        None
    };
    (boxed $type:ty) => {
        None
    };
    (many $type:ty) => {
        Vec::new()
    };
    (choice $type:ty) => {
        None
    };
    (few $type:ty) => {
        $crate::r4::List::new()
    };
    (shared $type:ty) => {
        None
    };
    (few_shared $type:ty) => {
        $crate::r4::List::new()
    };
    (erased $type:ty) => {
        <$type>::new()
    };
}

/// The upper bound of a cardinality.
macro_rules! most {
    (*) => {
        None
    };
    ($max:literal) => {
        Some($max)
    };
}

/// Options of a declaration, after its members.
macro_rules! object_option {
    // a reader interns them
    (remembered $memo:ident) => {
        fn recalled(parser: &mut Parser<'_>) -> Result<Self, Place> {
            parser.recalled(|memos| &mut memos.$memo)
        }
        fn fill(&mut self, place: Place, parser: &mut Parser<'_>) -> Scan<()> {
            parser.fill_and_remember(self, place, |memos| &mut memos.$memo)
        }
    };
    // the same, and equal ones share one allocation
    (shared $memo:ident) => {
        fn recalled_shared(parser: &mut Parser<'_>) -> Result<Shared<Self>, Place> {
            parser.recalled(|memos| &mut memos.$memo)
        }
        fn fill_shared(
            shared: &mut Shared<Self>,
            place: Place,
            parser: &mut Parser<'_>,
        ) -> Scan<()> {
            parser.fill_and_remember(shared, place, |memos| &mut memos.$memo)
        }
    };
    // a long list, which keeps an item that is not an object, as JSON
    (keeps_items) => {
        const KEEPS_ITEMS: bool = true;
    };
}

/// What comes with a kind of type: `resourceType` with a resource, id and extensions with all else.
macro_rules! own {
    (kind resource) => { Kind::Resource };
    (kind element) => { Kind::Element };
    (kind backbone) => { Kind::Backbone };

    // its name in FHIR: parts of resources have none of their own
    (type backbone $type:literal) => { "BackboneElement" };
    (type $kind:ident $type:literal) => { $type };

    (base resource $self:ident) => { None };
    (base $kind:ident $self:ident) => { Some(&mut $self.base) };

    (extra resource $self:ident) => { &$self.extra };
    (extra $kind:ident $self:ident) => { $self.base.extra() };

    (extra_field resource $self:ident) => { &mut $self.extra };
    (extra_field $kind:ident $self:ident) => { $self.base.extra_field() };

    (write resource $self:ident $type:literal $writer:ident) => {
        $writer.name(concat!("\"resourceType\":\"", $type, "\","))
    };
    (write $kind:ident $self:ident $type:literal $writer:ident) => { $self.base.write_own($writer) };

    (for_each resource $self:ident $f:ident) => {};
    (for_each $kind:ident $self:ident $f:ident) => { $self.base.for_each_own(own!(kind $kind), $f) };
}

macro_rules! declare {
    (
        $kind:ident $last:ident $last_type:ident
        $(#[$doc:meta])*
        $name:ident $type:literal ($page:literal) {
            $(
                $(#[$field_doc:meta])*
                $field:ident: $shape:ident $of:ty = $json:literal $min:literal..$max:tt $([$($target:ident)*])?;
            )*
        }
        $($option:ident $($value:ident)?)?
    ) => {
        $(#[$doc])*
        #[doc = concat!("\n\nSource: [R4 `", $type, "`](http://hl7.org/fhir/R4/", $page, "#", $type, ").")]
        #[derive(Clone)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[doc = concat!(
                    "\n\nCardinality ", stringify!($min), "..", stringify!($max),
                    $(" · refers to " $(, "`", stringify!($target), "` ")*,)?
                    " · [R4 `", $type, ".", $json, "`](http://hl7.org/fhir/R4/", $page, "#", $type, ".", $json, ")"
                )]
                pub $field: field!($shape $of),
            )*
            /// Members that R4 does not know, and for elements id and extensions.
            pub $last: $last_type,
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                is_same(self, other)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                show(self, f)
            }
        }

        impl $name {
            const MEMBERS: &'static [MemberInfo; [$($json),*].len()] =
                &[$(declare!(@info $shape $of, $json $min $max $([$($target)*])?),)*];
        }

        impl Element for $name {
            fn for_each_member<'a>(&'a self, f: &mut dyn FnMut(&'static MemberInfo, Items<'a>)) {
                own!(for_each $kind self f);
                let [$($field),*] = Self::MEMBERS;
                $(f($field, self.$field.items());)*
            }
            fn extra(&self) -> &Extra {
                own!(extra $kind self)
            }
        }

        impl Object for $name {
            fn erased(&mut self) -> &mut dyn Object {
                self
            }
            #[inline]
            fn read_member(&mut self, at: usize, parser: &mut Parser<'_>) -> Scan<Taken> {
                #[allow(non_camel_case_types, reason = "the names of the fields, to number them")]
                enum At { $($field,)* }
                let [$($field),*] = Self::MEMBERS;
                // compiles to one jump table
                $(if at == At::$field as usize {
                    return self.$field.read($field, false, parser);
                })*
                Ok(Taken::Unknown)
            }
            fn field(&mut self, at: usize) -> Option<&mut dyn Member> {
                #[allow(non_camel_case_types, reason = "the names of the fields, to number them")]
                enum At { $($field,)* }
                // compiles to one jump table
                $(if at == At::$field as usize {
                    return Some(&mut self.$field);
                })*
                None
            }
            fn base_field(&mut self) -> Option<&mut Base> {
                own!(base $kind self)
            }
            fn extra_field(&mut self) -> &mut Extra {
                own!(extra_field $kind self)
            }
            fn write_members(&self, writer: &mut Writer<'_>) {
                own!(write $kind self $type writer);
                let [$($field),*] = Self::MEMBERS;
                $(self.$field.write($field, writer);)*
            }
        }

        impl Blank for $name {
            const TYPE: &'static str = own!(type $kind $type);
            const SHAPE: &'static Shape =
                &Shape::new([Self::TYPE, $type], Tag::$name, own!(kind $kind), Self::MEMBERS);

            fn blank() -> Self {
                Self { $($field: unset!($shape $of),)* $last: $last_type::none() }
            }
            $(object_option!($option $($value)?);)?
        }

        impl Node for $name {
            type Codec = AsDeclared;
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::r4::codec::serialize(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::r4::codec::deserialize(deserializer)
            }
        }
    };
    (@info $shape:ident $of:ty, $json:literal $min:literal $max:tt $([$($target:ident)*])?) => {
        MemberInfo::new(
            [$json, concat!("\"", $json, "\":"), concat!("\"_", $json, "\":")],
            ($min, most!($max)),
            <field!($shape $of) as Typed>::TYPES,
            &[$($(stringify!($target),)*)?],
        )
    };
}

/// A datatype.
macro_rules! element {
    ($($declaration:tt)*) => { declare! { element base Base $($declaration)* } };
}

/// A part of a resource.
macro_rules! backbone {
    ($($declaration:tt)*) => { declare! { backbone base Base $($declaration)* } };
}

/// A resource that may have text, contained resources and extensions.
macro_rules! domain_resource {
    ($(#[$doc:meta])* $name:ident $type:literal ($page:literal) { $($members:tt)* }) => {
        resource! {
            $(#[$doc])*
            $name $type ($page) {
                @head
                /// A summary for people to read, as XHTML.
                text: boxed Narrative = "text" 0..1;
                /// Resources that exist only within this one, referred to as `#id`. Those of types that are not
                /// modelled, and what is not a resource, are kept as JSON.
                contained: erased Contained = "contained" 0..*;
                /// Additional content, in order.
                extension: erased Extensions = "extension" 0..*;
                /// Additional content that changes the meaning of the rest, in order.
                modifier_extension: erased Extensions = "modifierExtension" 0..*;
                $($members)*
            }
        }
    };
}

/// A resource.
macro_rules! resource {
    ($(#[$doc:meta])* $name:ident $type:literal ($page:literal) { @head $($members:tt)* }) => {
        declare! {
            resource extra Extra
            $(#[$doc])*
            $name $type ($page) {
                /// Id of the resource on its server.
                id: value Id = "id" 0..1;
                /// Metadata of the resource: profiles, security labels, version.
                meta: shared Meta = "meta" 0..1;
                /// Rules that must be known to understand the resource; avoid it.
                implicit_rules: rare_value Uri = "implicitRules" 0..1;
                /// Language of the resource's texts, as in `fr-FR`.
                language: rare_value Code = "language" 0..1;
                $($members)*
            }
        }
    };
}

/// The codes of a required binding: one declaration generates the type and its constants. `of` names the list of all codes where
/// only some are constants, because each costs build time.
macro_rules! codes {
    ($(
        $(#[$doc:meta])*
        $name:ident $set:literal $(of $all:ident)? { $($(#[doc = $meaning:expr])+ $constant:ident = $code:literal,)* }
    )*) => {
        mod kind {
            $(pub enum $name {})*
        }

        $(
            $(#[$doc])*
            #[doc = concat!("\n\nCodes of the R4 value set [`", $set, "`](http://hl7.org/fhir/R4/valueset-", $set, ".html), ",
                "which the binding requires. Any other code is kept as it came.\n\n| Constant | Code | |\n|---|---|---|")]
            $(#[doc = concat!("| `", stringify!($constant), "` | `", $code, "` |", $($meaning,)+ " |")])*
            pub type $name = TextOf<kind::$name>;

            impl $name {
                $(
                    $(#[doc = $meaning])+
                    pub const $constant: Self = Self::literal(&$code);
                )*
            }

            impl TextKind for kind::$name {
                const TEXT: &'static TextType = &TextType::CODE;
                const CODES: Option<RequiredCodes> =
                    Some(RequiredCodes { value_set: Self::VALUE_SET, codes: Self::ALL });
            }

            impl CodeKind for kind::$name {
                const VALUE_SET: &'static str = concat!("http://hl7.org/fhir/ValueSet/", $set);
                const ALL: &'static [&'static str] = codes!(@all [$($all)?] $($code)*);
            }
        )*
    };
    (@all [] $($code:literal)*) => { &[$($code,)*] };
    (@all [$all:ident] $($code:literal)*) => { $all };
}
