//! The catalogue of diagnostic codes: every code in reports, logs and answers of servers, with its severity, meaning and fix.
//!
//! | family | type | reported by |
//! |---|---|---|
//! | `issue` | [`IssueCode`] | [`Report`], readers: what breaks FHIR, a profile or the guide |
//! | `search` | [`FaultCode`] | [`RequestError`]: a search that cannot be run, or is odd |
//! | `order` | [`OrderFaultCode`] | [`OrderError`]: an account or a booking that cannot be written |
//! | `omission` | [`OmissionCode`] | [`Omission`](crate::search::Omission): what is in an agenda and not in an answer |
//! | `skipped entry` | [`SkipCode`] | [`SkippedEntry`](crate::search::SkippedEntry): an entry that gives no availability |
//! | `response error` | [`ResponseErrorCode`] | [`ResponseError`]: what came back and is no answer |
//! | `hub` | `HubCode` (feature `hub`) | `HubIssue`: what is wrong with a message to the software of dispatchers |
//! | `link` | [`LinkCode`] | [`LinkFault`](crate::contextual_search::LinkFault): a link into the platform's search |
//!
//! Everything that is refused or cannot be read has the codes of all that is wrong with it, by one trait: [`Refusal`].
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

use std::{fmt, iter};

#[cfg(feature = "hub")]
use crate::hub::{AppointmentError, HubCode, MessageError};
use crate::{
    NonConformant,
    contextual_search::{LinkCode, LinkError},
    diagnostic::{Explained, IssueCode, Lang, Severity, nearest},
    http::{OrderError, OrderFaultCode, Refused},
    r4::OperationOutcome,
    search::{
        FaultCode, Incomplete, OmissionCode, RequestError, ResponseError, ResponseErrorCode,
        SkipCode,
    },
    urls::code_system,
    validate::Report,
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

/// What is refused, or cannot be read or written: with the codes of all that is wrong, for logs and metrics. They quote nothing.
///
/// ```
/// use fhir_sas::{
///     codes::{Code, Refusal},
///     http::OrderFaultCode,
/// };
/// # use fhir_sas::{FrRegulator, account::AccountOrder};
/// # let id = "1ef1c748-01a3-6180-b098-73283ce4e5b1".parse()?;
/// # let account = FrRegulator::builder(id, "Loridon", "Sébastien", "s.loridon@example.fr").build()?;
/// # let request = account.create("https://agenda.example.fr/fhir");
/// # let answer = AccountOrder::read("POST", "", Some("text/html"), b"").unwrap_err().reply();
///
/// // the answer of a server that refuses with this crate; another one has codes of its own
/// let refused = request.read(answer.status(), None, answer.body().as_bytes()).unwrap_err();
/// let expected = [OrderFaultCode::ContentType, OrderFaultCode::NotJson];
/// assert_eq!(refused.codes(), expected.map(Code::from));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Refusal {
    /// The codes, in the order in which the faults are reported, each as often as it is met; of what came from a server, those of its
    /// `OperationOutcome` that are codes of this crate.
    fn codes(&self) -> Vec<Code>;
}

/// Types, each with how its codes are found.
macro_rules! refusals {
    ($($(#[$cfg:meta])? $of:ident: $this:ident => $codes:expr;)*) => {
        $($(#[$cfg])? impl Refusal for $of {
            fn codes(&self) -> Vec<Code> {
                let $this = self;
                $codes.collect()
            }
        })*
    };
}

refusals! {
    RequestError: it => it.reasons().iter().chain(it.warnings()).map(|fault| fault.code().into());
    OrderError: it => {
        let of_resource = it.report().into_iter().flat_map(Report::issues);
        let of_resource = of_resource.map(|issue| issue.code.into());
        it.faults().iter().map(|fault| fault.code().into()).chain(of_resource)
    };
    Refused: it => it.outcome().into_iter().flat_map(of_outcome);
    ResponseError: it => {
        iter::once(it.code().into()).chain(it.outcome().into_iter().flat_map(of_outcome))
    };
    Incomplete: it => it.omissions().iter().flat_map(|one| {
        iter::once(one.code()).chain(one.also()).map(Code::from)
    });
    LinkError: it => it.faults().iter().map(|fault| fault.code().into());
    #[cfg(feature = "hub")]
    MessageError: it => it.report().issues().iter().map(|issue| issue.code().into());
    #[cfg(feature = "hub")]
    AppointmentError: it => it.report().issues().iter().map(|issue| issue.code().into());
}

impl<R> Refusal for NonConformant<R> {
    fn codes(&self) -> Vec<Code> {
        self.report().issues().iter().map(|issue| issue.code.into()).collect()
    }
}

/// The codes of an outcome that are this crate's.
fn of_outcome(outcome: &OperationOutcome) -> impl Iterator<Item = Code> {
    let details = outcome.issue.iter().filter_map(|issue| issue.details.as_ref());
    details.flat_map(|details| details.coding.iter()).filter_map(|coding| {
        let system = coding.system.as_ref()?.value()?.as_str();
        let code = coding.code.as_ref()?.value()?.as_str();
        Code::named(code).find(|code| code.system() == Some(system))
    })
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
