//! Enums of codes that users of the crate rely on: declared once, by macros.

/// An enum of codes: each variant with its code as text, in an order that is kept.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every code of this version.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as text, in small letters with hyphens.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

/// Codes of what is wrong with a request: each with how bad it is, its type of issue, and the status that answers it.
macro_rules! fault_codes {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident = $code:literal, $severity:ident, $kind:ident, $status:literal;)*
    }) => {
        $crate::codes::codes! { $(#[$doc])* $name { $($(#[$variant_doc])* $variant = $code;)* } }

        impl $name {
            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> $crate::issue::Severity {
                match self { $(Self::$variant => $crate::issue::Severity::$severity,)* }
            }

            /// The type of issue in the words of an `OperationOutcome`.
            #[must_use]
            pub fn issue_type(self) -> $crate::r4::IssueType {
                match self { $(Self::$variant => $crate::r4::IssueType::$kind,)* }
            }

            /// The status that answers a request with no other fault.
            const fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)* }
            }
        }
    };
}

pub(crate) use {codes, fault_codes};
