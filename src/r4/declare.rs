//! The declaration of a type: gives the struct, its reader, its writer and its walk.
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
//! `many` (a list of elements); `few` and `few_values` are lists that mostly have one item or two, `shared` and `few_shared` hold
//! elements that are said again and again once, `choice` is
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
    (few_shared $type:ty) => { $crate::r4::List<$crate::r4::Shared<$type>> };
}

/// The most times of a cardinality.
macro_rules! most {
    (*) => {
        None
    };
    ($max:literal) => {
        Some($max)
    };
}

/// What a declaration may say after its members.
macro_rules! object_option {
    // a list of these keeps what is no object in its place
    (keeps_items) => {
        const KEEPS_ITEMS: bool = true;
    };
    // a reader remembers the last ones
    (remembered $memo:ident) => {
        fn memo<'m, 'a>(memos: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Self>> {
            Some(&mut memos.$memo)
        }
    };
    // the same, and holds each once
    (shared $memo:ident) => {
        fn shared_memo<'m, 'a>(memos: &'m mut Memos<'a>) -> Option<&'m mut Memo<'a, Shared<Self>>> {
            Some(&mut memos.$memo)
        }
    };
}

/// What a kind of type adds to its declared members.
macro_rules! own {
    // an element: id and extensions, in one pointer
    (element $name:ident $type:literal) => { own!(@base $name $type $type false); };
    (part $name:ident $type:literal) => { own!(@base $name $type "Element" false); };
    // those that may have modifier extensions too
    (backbone_type $name:ident $type:literal) => { own!(@base $name $type $type true); };
    (backbone $name:ident $type:literal) => { own!(@base $name $type "BackboneElement" true); };
    (@base $name:ident $type:literal $shown:literal $backbone:literal) => {
        impl $name {
            const SHOWN: &'static str = $shown;
            const RESOURCE: Option<&'static str> = None;

            fn read_own(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                self.base.read_own(name, sibling, $backbone, parser)
            }
            fn evict_own(&mut self, name: &str, sibling: bool) -> Option<RawJson> {
                self.base.evict_own(name, sibling)
            }
            fn write_own(&self, writer: &mut Writer<'_>) {
                self.base.write_own(writer);
            }
            fn for_each_own<'a>(&'a self, f: &mut dyn FnMut(&'static MemberInfo, Items<'a>)) {
                self.base.for_each_own($backbone, f);
            }
            fn own_extra(&self) -> &Extra {
                self.base.extra()
            }
            fn own_extra_field(&mut self) -> &mut Extra {
                Object::extra_field(&mut self.base)
            }
        }
        impl Node for $name {
            const ROOT: &'static str = $type;

            fn read_whole(parser: &mut Parser<'_>) -> Scan<Result<Self, NotThis>> {
                parser.whole_element()
            }
            fn write_whole(&self, writer: &mut Writer<'_>) {
                self.write_object(writer);
            }
            fn whole(&self) -> Item<'_> {
                Item::Element(self)
            }
        }
    };
    (resource $name:ident $type:literal) => {
        impl $name {
            const SHOWN: &'static str = $type;
            const RESOURCE: Option<&'static str> = Some($type);

            fn read_own(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                if name == "resourceType" && !sibling { parser.same_type($type) } else { Ok(Taken::Unknown) }
            }
            #[allow(clippy::unused_self, reason = "as elements have it")]
            fn evict_own(&mut self, _: &str, _: bool) -> Option<RawJson> {
                None
            }
            #[allow(clippy::unused_self, reason = "as elements have it")]
            fn write_own(&self, writer: &mut Writer<'_>) {
                writer.name(concat!("\"resourceType\":\"", $type, "\","));
            }
            #[allow(clippy::unused_self, reason = "as elements have it")]
            fn for_each_own<'a>(&'a self, _: &mut dyn FnMut(&'static MemberInfo, Items<'a>)) {}
            fn own_extra(&self) -> &Extra {
                &self.extra
            }
            fn own_extra_field(&mut self) -> &mut Extra {
                &mut self.extra
            }
        }
        impl Node for $name {
            const ROOT: &'static str = $type;

            fn read_whole(parser: &mut Parser<'_>) -> Scan<Result<Self, NotThis>> {
                parser.whole_resource($type)
            }
            fn write_whole(&self, writer: &mut Writer<'_>) {
                self.write_object(writer);
            }
            fn whole(&self) -> Item<'_> {
                Item::Element(self)
            }
        }
    };
}

/// What a choice adds to how members are read and taken back, as no name in JSON is that of its declaration.
macro_rules! by_other_names {
    (read choice $field:expr, $name:ident $sibling:ident $parser:ident) => {
        match $field.read_as($name, $sibling, $parser)? {
            Taken::Unknown => {}
            taken => return Ok(taken),
        }
    };
    (evict choice $field:expr, $info:expr, $name:ident $sibling:ident) => {
        if $field.is_named($name) {
            return $field.evict($info, $sibling);
        }
    };
    ($what:ident $shape:ident $($rest:tt)*) => {};
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
        #[derive(Debug, Clone, PartialEq)]
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
            /// What is rarely there: members that R4 does not know, and for elements id and extensions.
            pub $last: $last_type,
        }

        own!($kind $name $type);

        impl Sealed for $name {}

        impl Viewed for $name {
            fn view(&self) -> View<'_> {
                View::from(self)
            }
            fn declared(&self) -> &'static str {
                $type
            }
        }

        impl Element for $name {
            fn type_name(&self) -> &'static str {
                Self::SHOWN
            }
            fn resource_type(&self) -> Option<&'static str> {
                Self::RESOURCE
            }
            fn for_each_member<'a>(&'a self, f: &mut dyn FnMut(&'static MemberInfo, Items<'a>)) {
                self.for_each_own(f);
                $(f(const { &declare!(@info $shape $of, $json $min $max $([$($target)*])?) }, self.$field.items());)*
            }
            fn extra(&self) -> &Extra {
                self.own_extra()
            }
        }

        impl Object for $name {
            const TYPE: &'static str = Self::SHOWN;
            $(object_option!($option $($value)?);)?

            const NAMES: &'static [Name] = &[$(Name::new($json),)*];

            fn read_declared(&mut self, at: usize, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                // counts the members, so that the compiler makes one jump of it
                let mut member = 0..;
                $(if member.next() == Some(at) {
                    return self.$field.read(
                        const { &declare!(@info $shape $of, $json $min $max $([$($target)*])?) }, sibling, parser,
                    );
                })*
                let _ = member;
                Ok(Taken::Unknown)
            }
            fn read_other(&mut self, name: &str, sibling: bool, parser: &mut Parser<'_>) -> Scan<Taken> {
                $(by_other_names!(read $shape self.$field, name sibling parser);)*
                self.read_own(name, sibling, parser)
            }
            fn evict(&mut self, name: &str, sibling: bool) -> Option<RawJson> {
                $(by_other_names!(
                    evict $shape self.$field,
                    const { &declare!(@info $shape $of, $json $min $max $([$($target)*])?) }, name sibling
                );)*
                match name {
                    $($json => self.$field.evict(
                        const { &declare!(@info $shape $of, $json $min $max $([$($target)*])?) }, sibling,
                    ),)*
                    _ => self.evict_own(name, sibling),
                }
            }
            fn write_members(&self, writer: &mut Writer<'_>) {
                self.write_own(writer);
                $(self.$field.write(const { &declare!(@info $shape $of, $json $min $max $([$($target)*])?) }, writer);)*
            }
            fn extra_field(&mut self) -> &mut Extra {
                self.own_extra_field()
            }
            fn blank() -> Self {
                Self { $($field: Default::default(),)* $last: $last_type::none() }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::json::serialize(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::json::deserialize(deserializer)
            }
        }
    };
    (@info $shape:ident $of:ty, $json:literal $min:literal $max:tt $([$($target:ident)*])?) => {
        member(
            $json,
            [concat!("\"", $json, "\":"), concat!("\"_", $json, "\":")],
            ($min, most!($max)),
            <field!($shape $of) as Member>::TYPES,
            &[$($(stringify!($target),)*)?],
        )
    };
}

/// A datatype.
macro_rules! element {
    ($($declaration:tt)*) => { declare! { element base Base $($declaration)* } };
}

/// A datatype that may have modifier extensions.
macro_rules! backbone_type {
    ($($declaration:tt)*) => { declare! { backbone_type base Base $($declaration)* } };
}

/// A part of a datatype.
macro_rules! part {
    ($($declaration:tt)*) => { declare! { part base Base $($declaration)* } };
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
                /// Resources that have no life of their own, referred to from here as `#id`. Those of types that are not
                /// modelled, and what is no resource at all, are kept as JSON.
                contained: many Resource = "contained" 0..*;
                /// What R4 has no member for, in order.
                extension: many Extension = "extension" 0..*;
                /// What R4 has no member for and changes the meaning of the rest, in order.
                modifier_extension: many Extension = "modifierExtension" 0..*;
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
                /// What the resource says about itself: profiles, security labels, version.
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

/// The codes of a required binding: one declaration gives the type and its constants. `of` names the list of all codes where
/// only some are constants, as each costs time to compile.
macro_rules! codes {
    ($(
        $(#[$doc:meta])*
        $name:ident $set:literal $(of $all:ident)? { $($(#[$code_doc:meta])* $constant:ident = $code:literal,)* }
    )*) => {$(
        $(#[$doc])*
        #[doc = concat!("\n\nCodes of the R4 value set [`", $set, "`](http://hl7.org/fhir/R4/valueset-", $set, ".html), ",
            "which the binding requires. Any other code is held as it came.")]
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(Str);

        impl $name {
            $(
                $(#[$code_doc])*
                pub const $constant: Self = Self(Str::literal($code, literal!($code)));
            )*

            /// The canonical address of the value set.
            pub const VALUE_SET: &'static str = concat!("http://hl7.org/fhir/ValueSet/", $set);

            /// Every code of the value set, in its order.
            pub const ALL: &'static [&'static str] = codes!(@all [$($all)?] $($code)*);

            /// The code, exactly as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Whether the code is of the value set.
            #[must_use]
            pub fn is_known(&self) -> bool {
                Self::ALL.contains(&self.as_str())
            }
        }

        impl Scalar for $name {
            const TYPE: &'static str = "code";
            const KIND: Kind = Kind::Text;
            const BINDING: Option<super::RequiredCodes> =
                Some(super::RequiredCodes { value_set: Self::VALUE_SET, codes: Self::ALL });

            fn take(text: &str, pool: &mut Pool) -> Option<Self> {
                Some(Self(pool.once(text)))
            }
            fn fault(&self) -> Option<IssueCode> {
                self.fault_of(self.as_str(), true)
            }
            fn fault_of(&self, text: &str, escaped: bool) -> Option<IssueCode> {
                code_fault(text, escaped)
            }
            fn write(&self, out: &mut Vec<u8>) {
                self.0.write(out);
            }
            fn view(&self) -> Value<'_> {
                Value::Text(self.as_str())
            }
        }

        text_traits!($name);
    )*};
    (@all [] $($code:literal)*) => { &[$($code,)*] };
    (@all [$all:ident] $($code:literal)*) => { $all };
}
