//! The catalogue of diagnostic codes: every code in reports, logs and answers of servers, with its severity, meaning and fix.
//!
//! | family | type | reported by |
//! |---|---|---|
//! | `issue` | [`IssueCode`] | [`Report`](crate::validate::Report), readers: what breaks FHIR, a profile or the guide |
//! | `search` | [`FaultCode`] | [`search::RequestError`](crate::search::RequestError): a search that cannot be run, or is odd |
//! | `order` | [`OrderFaultCode`] | [`OrderError`](crate::http::OrderError): an account or a booking that cannot be written |
//! | `omission` | [`OmissionCode`] | [`Omission`](crate::search::Omission): what is in an agenda and not in an answer |
//! | `skipped entry` | [`SkipCode`] | [`SkippedEntry`](crate::search::SkippedEntry): an entry that gives no availability |
//! | `response error` | [`ResponseErrorCode`] | [`ResponseError`](crate::search::ResponseError): what came back and is no answer |
//! | `hub` | `HubCode` (feature `hub`) | `HubIssue`: what is wrong with a message to the software of dispatchers |
//! | `link` | [`LinkCode`] | [`LinkFault`](crate::contextual_search::LinkFault): a link into the platform's search |
//!
//! A code never changes its meaning within its family. The same text may stand in two families, with two meanings.
//!
//! ```
//! use fhir_sas::{codes::Code, diagnostic::Lang};
//!
//! // as it was read in a log
//! let families: Vec<_> =
//!     Code::named("not-free").map(|code| code.family(Lang::En)).collect();
//! assert_eq!(families, ["omission", "skipped entry"]);
//! for code in Code::named("not-free") {
//!     println!("{}", code.page(Lang::Fr));
//! }
//!
//! assert_eq!(Code::named("phones").next(), None);
//! assert_eq!(Code::nearest("phones").map(Code::as_str), Some("phone"));
//! ```
//!
//! On the command line, `sas-validate --explain CODE` shows the same page.

use std::fmt;

#[cfg(feature = "hub")]
use crate::hub::HubCode;
use crate::{
    contextual_search::LinkCode,
    diagnostic::{Explained, IssueCode, Lang, Severity, nearest},
    http::OrderFaultCode,
    search::{FaultCode, OmissionCode, ResponseErrorCode, SkipCode},
    urls::code_system,
};

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
    Issue(IssueCode) = "fhir_sas::diagnostic::IssueCode", ["issue", "problème"];
    /// Of what is wrong with a search.
    Search(FaultCode) = "fhir_sas::search::FaultCode", ["search", "recherche"];
    /// Of what is wrong with a request that writes.
    Order(OrderFaultCode) = "fhir_sas::http::OrderFaultCode", ["order", "ordre"];
    /// Of what was left out of an answer.
    Omission(OmissionCode) = "fhir_sas::search::OmissionCode", ["omission", "omis"];
    /// Of an entry that gives no availability.
    SkippedEntry(SkipCode) = "fhir_sas::search::SkipCode", ["skipped entry", "écarté"];
    /// Of what came back and is no answer.
    ResponseError(ResponseErrorCode) = "fhir_sas::search::ResponseErrorCode", ["response error", "sans réponse"];
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

    /// The code with the most similar spelling, if one is near enough.
    #[must_use]
    pub fn nearest(text: &str) -> Option<Self> {
        nearest(text, Self::all(), Self::as_str)
    }

    /// The code system in an `OperationOutcome`; `None` for families that stand in none.
    ///
    /// It is permanent: not of a version, and independent of where a type stands. It identifies the codes, and leads to no page.
    #[must_use]
    pub const fn system(self) -> Option<&'static str> {
        match self {
            Self::Issue(_) => Some(code_system::ISSUE),
            Self::Search(_) => Some(code_system::SEARCH),
            Self::Order(_) => Some(code_system::ORDER),
            Self::Link(_) => Some(code_system::LINK),
            #[cfg(feature = "hub")]
            Self::Hub(_) => Some(code_system::HUB),
            Self::Omission(_) | Self::SkippedEntry(_) | Self::ResponseError(_) => None,
        }
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Issue(code) => code.severity(),
            Self::Search(code) => code.severity(),
            Self::Order(code) => code.severity(),
            Self::Omission(code) => code.severity(),
            Self::SkippedEntry(code) => code.severity(),
            Self::ResponseError(code) => code.severity(),
            Self::Link(code) => code.severity(),
            #[cfg(feature = "hub")]
            Self::Hub(code) => code.severity(),
        }
    }

    /// The status that answers a request with nothing else that is wrong.
    const fn status(self) -> Option<u16> {
        match self {
            Self::Search(code) => Some(code.status()),
            Self::Order(code) => Some(code.status()),
            Self::Issue(_)
            | Self::Omission(_)
            | Self::SkippedEntry(_)
            | Self::ResponseError(_)
            | Self::Link(_) => None,
            #[cfg(feature = "hub")]
            Self::Hub(_) => None,
        }
    }

    /// All that is to be known of a code, as Markdown: its family, what it means, how to fix it. Of an issue it is
    /// [`IssueCode::page`].
    #[must_use]
    pub fn page(self, lang: Lang) -> String {
        let explained = match self {
            Self::Issue(code) => return code.page(lang),
            Self::Search(code) => code.explained(lang),
            Self::Order(code) => code.explained(lang),
            Self::Omission(code) => code.explained(lang),
            Self::SkippedEntry(code) => Explained { meaning: code.message(lang), fix: "" },
            Self::ResponseError(code) => code.explained(lang),
            Self::Link(code) => code.explained(lang),
            #[cfg(feature = "hub")]
            Self::Hub(code) => code.explained(lang),
        };
        let [family, severity, status, fix] = [
            ["Family: ", "Famille : "],
            ["Severity: ", "Gravité : "],
            ["HTTP status: ", "Statut HTTP : "],
            ["To fix.", "Pour corriger."],
        ]
        .map(|text| lang.of(text));
        let mut page = format!("# {self}\n\n- {family}{} (`{}`)\n", self.family(lang), self.path());
        page.extend(["- ", severity, &format!("`{}`\n", self.severity())]);
        // what does not refuse a request gets no status of its own
        let refuses = self.severity() >= Severity::Error;
        if let Some(number) = self.status().filter(|_| refuses) {
            page.extend(["- ", status, &format!("{number}\n")]);
        }
        page.extend(["\n", explained.meaning.trim_start(), "\n"]);
        if !explained.fix.is_empty() {
            page.extend(["\n**", fix, "** ", explained.fix, "\n"]);
        }
        page
    }
}

/// How urgent it is to correct what a code reports, by the classes of the convention between the platform and vendors.
///
/// The class is a proposal: it goes by what users of the platform lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Anomaly {
    /// Nothing is lost that is shown: to be corrected within 30 working days.
    Minor,
    /// Slots are lost, or shown with something wrong: within 14 working days.
    Major,
    /// No slot can be shown: within 2 working days.
    Blocking,
}

impl Anomaly {
    /// Its name: `minor`, `major`, `blocking`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Blocking => "blocking",
        }
    }

    /// The code system of the names in an `OperationOutcome`. It is permanent, as [`Code::system`] is.
    #[must_use]
    pub const fn system() -> &'static str {
        code_system::ANOMALY
    }

    /// Working days in which a vendor has to correct it.
    #[must_use]
    pub const fn working_days(self) -> u32 {
        match self {
            Self::Minor => 30,
            Self::Major => 14,
            Self::Blocking => 2,
        }
    }
}

impl fmt::Display for Anomaly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Issues by which a slot is lost or shown with something wrong: who may see it, when it is, where and how it is booked, whose it is.
const MAJOR: &[IssueCode] = &[
    IssueCode::MissingElement,
    IssueCode::UnresolvedReference,
    IssueCode::SlotOrder,
    IssueCode::SlotBookingUrl,
    IssueCode::SlotVisibility,
    IssueCode::SlotConsultationType,
    IssueCode::SlotAppointmentType,
    IssueCode::SlotOutsideWindow,
    IssueCode::SlotCptsLabel,
    IssueCode::ScheduleActors,
    IssueCode::SchedulePlace,
    IssueCode::PractitionerNationalId,
    IssueCode::RolePlace,
    IssueCode::RolePractitioner,
    IssueCode::AnswerReference,
    IssueCode::AnswerDuplicate,
    IssueCode::AnswerNotAsked,
    IssueCode::CptsOrganizations,
    IssueCode::AppointmentStatus,
    IssueCode::AppointmentId,
    IssueCode::AppointmentOrder,
    IssueCode::AppointmentPractitioner,
    IssueCode::AppointmentOperator,
];

impl Code {
    /// The class of anomaly that a vendor's answer or booking with this code has. `None`: it is no fault of theirs, or nothing that
    /// was wanted is lost.
    ///
    /// | class | codes |
    /// |---|---|
    /// | blocking | every [`ResponseErrorCode`], and issues of severity `fatal`: nothing could be read |
    /// | major | a [`SkipCode`] by which a slot is lost, and issues about whose a slot is, when, where and how it is booked |
    /// | minor | other issues of severity `error` or `warning` |
    ///
    /// ```
    /// use fhir_sas::{codes::{Anomaly, Code}, diagnostic::IssueCode, search::SkipCode};
    ///
    /// assert_eq!(Code::from(IssueCode::SlotOrder).anomaly(), Some(Anomaly::Major));
    /// assert_eq!(Code::from(IssueCode::PhoneFormat).anomaly(), Some(Anomaly::Minor));
    /// assert_eq!(Code::from(SkipCode::NotFree).anomaly(), None);
    /// ```
    #[must_use]
    pub fn anomaly(self) -> Option<Anomaly> {
        match self {
            Self::ResponseError(_) => Some(Anomaly::Blocking),
            Self::SkippedEntry(code) => (!code.is_expected()).then_some(Anomaly::Major),
            // a fault of this crate is nobody else's
            Self::Issue(IssueCode::InternalFault) => None,
            Self::Issue(code) => match code.severity() {
                Severity::Fatal => Some(Anomaly::Blocking),
                Severity::Error if MAJOR.contains(&code) => Some(Anomaly::Major),
                Severity::Error | Severity::Warning => Some(Anomaly::Minor),
                Severity::Information => None,
            },
            Self::Search(_) | Self::Order(_) | Self::Omission(_) | Self::Link(_) => None,
            #[cfg(feature = "hub")]
            Self::Hub(_) => None,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
