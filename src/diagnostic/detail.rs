//! What is known of a fault beyond its code, of which its message is made.

use std::fmt;

use crate::lang::Text;

/// What a message needs to know beyond the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Of a fault of the text.
    Form(Form),
    /// Of a broken rule.
    Facts(Box<Facts>),
    /// Why a text could not be read, in English and in French.
    Unread(Box<[String; 2]>),
}

/// What a reader knows of a fault of form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    None,
    /// The R4 type that was expected, perhaps a list of it, and the kind of JSON value that was found.
    Shape {
        expected: &'static str,
        list: bool,
        found: Found,
    },
    /// The R4 type whose format the value breaks.
    Format(&'static str),
}

/// What a rule knows of a fault; which of it is set depends on the code.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct Facts {
    /// The member that is missing, the slice, the key of the invariant, the kind of fault within the code.
    pub(crate) subject: &'static str,
    /// The values, codes, types or profiles one of which was expected.
    pub(crate) expected: Vec<&'static str>,
    /// The most or the least that is allowed.
    pub(crate) bound: usize,
    /// What was found instead.
    pub(crate) found: Option<Box<str>>,
    /// What may be shown of it to anyone; only [`Issue::message_with_values`](super::Issue::message_with_values) shows all.
    pub(crate) shown: Option<Box<str>>,
    /// The template of the message, of a rule that has its texts beside its check; `None`: the code chooses it.
    pub(crate) text: Option<Text>,
}

/// Without what is of a person: errors are logged by their `Debug` too.
impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { subject, expected, bound, found: _, shown, text: _ } = self;
        f.debug_struct("Facts")
            .field("subject", subject)
            .field("expected", expected)
            .field("bound", bound)
            .field("shown", shown)
            .finish()
    }
}

/// A kind of JSON value, as messages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
