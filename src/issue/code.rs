//! The codes: one declaration gives text, severity and `OperationOutcome` type.

use std::fmt;

use crate::r4::{IssueSeverity, IssueType};

/// How bad an issue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; nothing to mend.
    Information,
    /// Allowed, but probably not meant.
    Warning,
    /// Not conformant. The value that was read holds all that was right, and keeps the rest aside.
    Error,
    /// Nothing could be read.
    Fatal,
}

impl Severity {
    /// The same, in the words of an `OperationOutcome`.
    #[must_use]
    pub fn to_r4(self) -> IssueSeverity {
        match self {
            Self::Information => IssueSeverity::INFORMATION,
            Self::Warning => IssueSeverity::WARNING,
            Self::Error => IssueSeverity::ERROR,
            Self::Fatal => IssueSeverity::FATAL,
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.to_r4().as_str())
    }
}

macro_rules! issue_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident, $kind:ident;)*) => {
        /// What is wrong, as a code that never changes its meaning.
        ///
        /// Later versions add codes and never rename or re-use one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum IssueCode {
            $($(#[$doc])* $name,)*
        }

        impl IssueCode {
            /// Every code of this version.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as text: `unknown-member`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How bad an issue with this code is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// The type of issue in the words of an `OperationOutcome`.
            #[must_use]
            pub fn issue_type(self) -> IssueType {
                match self { $(Self::$name => IssueType::$kind,)* }
            }
        }
    };
}

issue_codes! {
    /// The text starts with a byte-order mark, which JSON texts that are exchanged must not have. It is stepped over.
    ByteOrderMark = "byte-order-mark", Warning, STRUCTURE;
    /// R4 knows no member of this name here. It is kept as an extra member.
    UnknownMember = "unknown-member", Error, STRUCTURE;
    /// The member stands twice in its object. The last one counts; the earlier one is kept as an extra member.
    DuplicateMember = "duplicate-member", Error, STRUCTURE;
    /// A choice element (`value[x]`) has a second value. The first one counts; the other is kept as an extra member.
    SecondChoice = "second-choice", Error, STRUCTURE;
    /// The value is of another JSON kind than the element's type. The member is kept as an extra member.
    WrongShape = "wrong-shape", Error, STRUCTURE;
    /// `null` where FHIR allows none.
    Null = "null", Error, STRUCTURE;
    /// An array without items: leave the member out instead.
    EmptyArray = "empty-array", Error, STRUCTURE;
    /// An object without members: leave it out instead.
    EmptyObject = "empty-object", Error, STRUCTURE;
    /// A string that is empty or blank: leave the member out instead.
    EmptyString = "empty-string", Error, VALUE;
    /// A string holds a control character other than tab, line feed and carriage return.
    ControlCharacter = "control-character", Error, VALUE;
    /// The value breaks the format of its type. A text stays in its field as it came; a number is kept as an extra member.
    BadPrimitive = "bad-primitive", Error, VALUE;
    /// The array of ids and extensions (`_given`) has not one item for each value.
    MisalignedArrays = "misaligned-arrays", Error, STRUCTURE;
    /// A resource without `resourceType`, or with one that is no text. It is kept as JSON.
    NoResourceType = "no-resource-type", Error, STRUCTURE;
    /// `resourceType` names no resource of FHIR R4. It is kept as JSON.
    UnknownResourceType = "unknown-resource-type", Error, STRUCTURE;
}

impl fmt::Display for IssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
