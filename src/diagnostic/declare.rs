//! Declarations of codes: one gives the enum, the text of each code, what it means, how to fix it, its severity.

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

/// Codes with their severity and what there is to know of them: what they mean, in English as their documentation and in French,
/// and how to fix it, in English and French.
macro_rules! explained_codes {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[doc = $meaning:literal])+
        $variant:ident = $code:literal, $severity:ident, $french:literal, [$fix:literal, $fix_french:literal $(,)?];
    )* }) => {
        $crate::diagnostic::codes! { $(#[$doc])* $name { $(
            $(#[doc = $meaning])+
            ///
            #[doc = $fix]
            $variant = $code;
        )* } }

        impl $name {
            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> $crate::diagnostic::Severity {
                match self { $(Self::$variant => $crate::diagnostic::Severity::$severity,)* }
            }

            pub(crate) const fn explained(self, lang: $crate::diagnostic::Lang) -> $crate::diagnostic::Explained {
                let [meaning, fix] = match self { $(
                    Self::$variant => [[concat!($($meaning),+), $french], [$fix, $fix_french]],
                )* };
                $crate::diagnostic::Explained { meaning: lang.of(meaning), fix: lang.of(fix) }
            }
        }
    };
}

/// Explained codes, each with its type of issue in an `OperationOutcome`.
macro_rules! judged_codes {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[doc = $meaning:literal])+
        $variant:ident = $code:literal, $severity:ident, $kind:ident,
            $french:literal, [$fix:literal, $fix_french:literal $(,)?];
    )* }) => {
        $crate::diagnostic::explained_codes! { $(#[$doc])* $name { $(
            $(#[doc = $meaning])+
            $variant = $code, $severity, $french, [$fix, $fix_french];
        )* } }

        impl $name {
            /// The type of issue in the words of an `OperationOutcome`.
            pub(crate) const fn kind(self) -> &'static str {
                match self { $(Self::$variant => $crate::diagnostic::kind::$kind,)* }
            }
        }
    };
}

/// Codes of what is wrong with a request: judged ones, each with the status that answers it.
macro_rules! fault_codes {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[doc = $meaning:literal])+
        $variant:ident = $code:literal, $severity:ident, $kind:ident, $status:literal,
            $french:literal, [$fix:literal, $fix_french:literal $(,)?];
    )* }) => {
        $crate::diagnostic::judged_codes! { $(#[$doc])* $name { $(
            $(#[doc = $meaning])+
            $variant = $code, $severity, $kind, $french, [$fix, $fix_french];
        )* } }

        impl $name {
            /// The status that answers a request with no other fault.
            pub(crate) const fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)* }
            }
        }
    };
}

pub(crate) use {codes, explained_codes, fault_codes, judged_codes};

/// What there is to know of a code, in one language.
#[derive(Clone, Copy)]
pub(crate) struct Explained {
    pub(crate) meaning: &'static str,
    /// Empty: the meaning is enough.
    pub(crate) fix: &'static str,
}

/// Types of issues of an `OperationOutcome`.
pub(crate) mod kind {
    pub(crate) const BUSINESS_RULE: &str = "business-rule";
    pub(crate) const CODE_INVALID: &str = "code-invalid";
    pub(crate) const DUPLICATE: &str = "duplicate";
    pub(crate) const EXCEPTION: &str = "exception";
    pub(crate) const INCOMPLETE: &str = "incomplete";
    pub(crate) const INFORMATIONAL: &str = "informational";
    pub(crate) const INVALID: &str = "invalid";
    pub(crate) const INVARIANT: &str = "invariant";
    pub(crate) const MULTIPLE_MATCHES: &str = "multiple-matches";
    pub(crate) const NOT_FOUND: &str = "not-found";
    pub(crate) const NOT_SUPPORTED: &str = "not-supported";
    pub(crate) const REQUIRED: &str = "required";
    pub(crate) const STRUCTURE: &str = "structure";
    pub(crate) const TOO_COSTLY: &str = "too-costly";
    pub(crate) const TOO_LONG: &str = "too-long";
    pub(crate) const VALUE: &str = "value";
}
