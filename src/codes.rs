//! Every code by which this crate tells something: in reports, in logs, in what servers answer.
//!
//! | family | type | told by |
//! |---|---|---|
//! | `issue` | [`IssueCode`] | [`Report`](crate::validate::Report), readers: what breaks FHIR, a profile or the guide |
//! | `search` | [`FaultCode`] | [`search::Refusal`](crate::search::Refusal): a search that cannot be run, or is odd |
//! | `order` | [`OrderFaultCode`] | [`OrderRefusal`](crate::exchange::OrderRefusal): an account or a booking that cannot be written |
//! | `left out` | [`LeftOutCode`] | [`LeftOut`](crate::search::LeftOut): what an agenda told and an answer does not have |
//! | `dropped` | [`DropCode`] | [`Dropped`](crate::search::Dropped): an entry that gives no availability |
//! | `no answer` | [`NoAnswerCode`] | [`NoAnswer`](crate::search::NoAnswer): what came back and is no answer |
//! | `hub` | `HubCode` (feature `hub`) | `HubIssue`: what is wrong with a message to the software of dispatchers |
//! | `link` | [`LinkCode`] | [`LinkFault`](crate::contextual_search::LinkFault): a link into the platform's search |
//!
//! A code never changes its meaning within its family. The same text may stand in two families, with two meanings.
//!
//! ```
//! use fhir_sas::{codes::Code, issue::Lang};
//!
//! // as it was read in a log
//! let families: Vec<_> = Code::named("not-free").map(|code| code.family(Lang::En)).collect();
//! assert_eq!(families, ["left out", "dropped"]);
//! for code in Code::named("not-free") {
//!     println!("{}", code.page(Lang::Fr));
//! }
//!
//! assert_eq!(Code::named("phones").next(), None);
//! assert_eq!(Code::nearest("phones").map(Code::as_str), Some("phone"));
//! ```
//!
//! On the command line, `sas-validate --explain CODE` says the same.

use std::fmt;

#[cfg(feature = "hub")]
use crate::hub::HubCode;
use crate::{
    contextual_search::LinkCode,
    exchange::OrderFaultCode,
    issue::{IssueCode, Lang, Severity},
    search::{DropCode, FaultCode, LeftOutCode, NoAnswerCode},
};

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

/// Codes with what there is to know of them: what they mean, in English as their documentation and in French, and how to mend it,
/// in English and French.
macro_rules! explained_codes {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[doc = $meaning:literal])+
        $variant:ident = $code:literal, $french:literal, [$mend:literal, $mend_fr:literal $(,)?];
    )* }) => {
        $crate::codes::codes! { $(#[$doc])* $name { $(
            $(#[doc = $meaning])+
            ///
            #[doc = $mend]
            $variant = $code;
        )* } }

        impl $name {
            pub(crate) const fn explained(self, lang: $crate::issue::Lang) -> $crate::codes::Explained {
                let [meaning, mend] = match self { $(
                    Self::$variant => [[concat!($($meaning),+), $french], [$mend, $mend_fr]],
                )* };
                $crate::codes::Explained { meaning: lang.of(meaning), mend: lang.of(mend) }
            }
        }
    };
}

/// Explained codes, each with its severity and its type of issue in an `OperationOutcome`.
macro_rules! judged_codes {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[doc = $meaning:literal])+
        $variant:ident = $code:literal, $severity:ident, $kind:ident,
            $french:literal, [$mend:literal, $mend_fr:literal $(,)?];
    )* }) => {
        $crate::codes::explained_codes! { $(#[$doc])* $name { $(
            $(#[doc = $meaning])+
            $variant = $code, $french, [$mend, $mend_fr];
        )* } }

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
        }
    };
}

/// Codes of what is wrong with a request: judged ones, each with the status that answers it.
macro_rules! fault_codes {
    ($(#[$doc:meta])* $name:ident { $(
        $(#[doc = $meaning:literal])+
        $variant:ident = $code:literal, $severity:ident, $kind:ident, $status:literal,
            $french:literal, [$mend:literal, $mend_fr:literal $(,)?];
    )* }) => {
        $crate::codes::judged_codes! { $(#[$doc])* $name { $(
            $(#[doc = $meaning])+
            $variant = $code, $severity, $kind, $french, [$mend, $mend_fr];
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
    /// Empty: the meaning says it.
    pub(crate) mend: &'static str,
}

/// The families: each with its enum, where that stands, and its name in English and French.
macro_rules! families {
    ($(
        $(#[doc = $doc:literal])* $(#[cfg($cfg:meta)])?
        $family:ident($name:ident) = $path:literal, [$english:literal, $french:literal];
    )*) => {
        /// A code of any family.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])* $(#[cfg($cfg)])? $family($name),)*
        }

        impl Code {
            /// Every code of this version, family by family.
            pub fn all() -> impl Iterator<Item = Self> {
                let mut all = Vec::new();
                $($(#[cfg($cfg)])? for code in $name::ALL {
                    all.push(Self::$family(*code));
                })*
                all.into_iter()
            }

            /// The code as text, in small letters with hyphens.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($(#[cfg($cfg)])? Self::$family(code) => code.as_str(),)* }
            }

            /// The name of its family.
            #[must_use]
            pub const fn family(self, lang: Lang) -> &'static str {
                lang.of(match self { $($(#[cfg($cfg)])? Self::$family(_) => [$english, $french],)* })
            }

            /// Where the type of its family stands.
            const fn path(self) -> &'static str {
                match self { $($(#[cfg($cfg)])? Self::$family(_) => $path,)* }
            }
        }

        $($(#[cfg($cfg)])? impl From<$name> for Code {
            fn from(code: $name) -> Self {
                Self::$family(code)
            }
        })*
    };
}

families! {
    /// Of an issue of a resource or an answer.
    Issue(IssueCode) = "fhir_sas::issue::IssueCode", ["issue", "problème"];
    /// Of what is wrong with a search.
    Search(FaultCode) = "fhir_sas::search::FaultCode", ["search", "recherche"];
    /// Of what is wrong with a request that writes.
    Order(OrderFaultCode) = "fhir_sas::exchange::OrderFaultCode", ["order", "ordre"];
    /// Of what was left out of an answer.
    LeftOut(LeftOutCode) = "fhir_sas::search::LeftOutCode", ["left out", "omis"];
    /// Of an entry that gives no availability.
    Dropped(DropCode) = "fhir_sas::search::DropCode", ["dropped", "écarté"];
    /// Of what came back and is no answer.
    NoAnswer(NoAnswerCode) = "fhir_sas::search::NoAnswerCode", ["no answer", "sans réponse"];
    /// Of what is wrong with a link into the platform's search.
    Link(LinkCode) = "fhir_sas::contextual_search::LinkCode", ["link", "lien"];
    /// Of what is wrong with a message to the software of dispatchers.
    #[cfg(feature = "hub")]
    Hub(HubCode) = "fhir_sas::hub::HubCode", ["hub", "hub"];
}

impl Code {
    /// The codes with that text: one in each family that has it.
    pub fn named(text: &str) -> impl Iterator<Item = Self> {
        Self::all().filter(move |code| code.as_str() == text)
    }

    /// The code that was meant, as far as its spelling tells.
    #[must_use]
    pub fn nearest(text: &str) -> Option<Self> {
        nearest(text, Self::all(), Self::as_str)
    }

    /// How bad it is, for the families that have severities: issues, requests, links and messages.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Issue(code) => Some(code.severity()),
            Self::Search(code) => Some(code.severity()),
            Self::Order(code) => Some(code.severity()),
            Self::Link(code) => Some(code.severity()),
            #[cfg(feature = "hub")]
            Self::Hub(code) => Some(code.severity()),
            Self::LeftOut(_) | Self::Dropped(_) | Self::NoAnswer(_) => None,
        }
    }

    /// The status that answers a request with nothing else that is wrong.
    const fn status(self) -> Option<u16> {
        match self {
            Self::Search(code) => Some(code.status()),
            Self::Order(code) => Some(code.status()),
            Self::Issue(_)
            | Self::LeftOut(_)
            | Self::Dropped(_)
            | Self::NoAnswer(_)
            | Self::Link(_) => None,
            #[cfg(feature = "hub")]
            Self::Hub(_) => None,
        }
    }

    /// All that is to be known of a code, as Markdown: its family, what it means, how to mend it. Of an issue it is
    /// [`IssueCode::page`].
    #[must_use]
    pub fn page(self, lang: Lang) -> String {
        let explained = match self {
            Self::Issue(code) => return code.page(lang),
            Self::Search(code) => code.explained(lang),
            Self::Order(code) => code.explained(lang),
            Self::LeftOut(code) => code.explained(lang),
            Self::Dropped(code) => Explained { meaning: code.message(lang), mend: "" },
            Self::NoAnswer(code) => code.explained(lang),
            Self::Link(code) => code.explained(lang),
            #[cfg(feature = "hub")]
            Self::Hub(code) => code.explained(lang),
        };
        let [family, severity, status, mend] = [
            ["Family: ", "Famille : "],
            ["Severity: ", "Gravité : "],
            ["HTTP status: ", "Statut HTTP : "],
            ["To mend.", "Pour corriger."],
        ]
        .map(|text| lang.of(text));
        let mut page = format!("# {self}\n\n- {family}{} (`{}`)\n", self.family(lang), self.path());
        if let Some(how_bad) = self.severity() {
            page.extend(["- ", severity, &format!("`{how_bad}`\n")]);
        }
        // what does not refuse a request gets no status of its own
        let refuses = self.severity().is_some_and(|severity| severity >= Severity::Error);
        if let Some(number) = self.status().filter(|_| refuses) {
            page.extend(["- ", status, &format!("{number}\n")]);
        }
        page.extend(["\n", explained.meaning.trim_start(), "\n"]);
        if !explained.mend.is_empty() {
            page.extend(["\n**", mend, "** ", explained.mend, "\n"]);
        }
        page
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The code that a text was meant for: one that is spelt nearly so.
pub(crate) fn nearest<C: Copy>(
    text: &str,
    codes: impl Iterator<Item = C>,
    as_str: fn(C) -> &'static str,
) -> Option<C> {
    // longer texts are no misspelt codes
    let text = Some(text).filter(|text| text.len() <= 64)?;
    let all = codes.map(|code| (distance(text, as_str(code)), code));
    let (distance, code) = all.min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= as_str(code).len()).then_some(code)
}

/// How many letters are to be added, dropped or changed to make one text of another; case, `_` and blanks do not count.
fn distance(from: &str, to: &str) -> usize {
    let same = |letter: char| match letter {
        '_' | ' ' => '-',
        letter => letter.to_ascii_lowercase(),
    };
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (above, letter) in from.chars().map(same).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], above + 1);
        for (column, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}
