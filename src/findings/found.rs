//! What a check found: in a FHIR resource, or in a message of the Hub.

use std::fmt::Write as _;

#[cfg(feature = "hub")]
use crate::hub::{self, HubCode, HubIssue, HubReport};
use crate::{
    codes::{Anomaly, Code},
    diagnostic::{Edition, Issue, IssueCode, Lang, Layer, Position, Rule, Severity},
    r4::OperationOutcome,
    validate::{Report, Validator},
};

/// A report of either kind.
#[derive(Debug)]
pub enum Found {
    /// Of a resource.
    Fhir(Report),
    /// Of a message of the Hub.
    #[cfg(feature = "hub")]
    Hub(HubReport),
}

/// A code with its family's place, so that codes are listed in the order of their families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeOf {
    place: (u8, usize),
    /// The code.
    pub text: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The class that is proposed for it.
    pub anomaly: Option<Anomaly>,
}

/// An issue of either kind.
#[derive(Debug, Clone, Copy)]
pub enum IssueOf<'a> {
    /// Of a resource.
    Fhir(&'a Issue),
    /// Of a message of the Hub.
    #[cfg(feature = "hub")]
    Hub(&'a HubIssue),
}

impl Found {
    /// Checks a text: with the feature `hub` a message of the Hub by its shape, anything else as a FHIR resource.
    #[must_use]
    pub fn of(validator: &Validator, text: &[u8]) -> Self {
        #[cfg(feature = "hub")]
        if hub::is_message(text) {
            return Self::of_message(validator, text);
        }
        Self::Fhir(validator.check(text))
    }

    #[cfg(feature = "hub")]
    fn of_message(validator: &Validator, text: &[u8]) -> Self {
        let report = match hub::read(text) {
            Ok(received) => received.report(),
            Err(error) => HubReport::unread(&error),
        };
        // what the guide's text demands is in its layer only
        let report = if validator.layer() < Layer::Guide { report.of_schemas() } else { report };
        Self::Hub(report.limited_to(validator.most_issues()))
    }

    /// The issues that were kept.
    #[must_use]
    pub fn issues(&self) -> Vec<IssueOf<'_>> {
        match self {
            Self::Fhir(report) => report.issues().iter().map(IssueOf::Fhir).collect(),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.issues().iter().map(IssueOf::Hub).collect(),
        }
    }

    /// How many errors there are, those that were not kept included.
    #[must_use]
    pub fn error_count(&self) -> usize {
        match self {
            Self::Fhir(report) => report.error_count(),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.error_count(),
        }
    }

    /// How many warnings there are, those that were not kept included.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        match self {
            Self::Fhir(report) => report.warning_count(),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.warning_count(),
        }
    }

    /// How many issues there are, those that were not kept included.
    #[must_use]
    pub fn issue_count(&self) -> usize {
        match self {
            Self::Fhir(report) => report.issue_count(),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.issue_count(),
        }
    }

    /// How many issues are only counted.
    #[must_use]
    pub fn not_kept(&self) -> usize {
        let kept = match self {
            Self::Fhir(report) => report.issues().len(),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.issues().len(),
        };
        self.issue_count().saturating_sub(kept)
    }

    /// Whether nothing could be read: the text is no JSON object.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        match self {
            Self::Fhir(report) => report.is_unread(),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.is_unread(),
        }
    }

    /// Whether the check ended with a fault of this crate.
    #[must_use]
    pub fn has_internal_fault(&self) -> bool {
        match self {
            Self::Fhir(report) => report.has_internal_fault(),
            #[cfg(feature = "hub")]
            Self::Hub(_) => false,
        }
    }

    /// The editions of the guide that the check was against.
    #[must_use]
    pub fn editions(&self) -> &'static [Edition] {
        match self {
            Self::Fhir(report) => report.editions(),
            #[cfg(feature = "hub")]
            Self::Hub(_) => &[],
        }
    }

    /// Of several editions, those that demand it.
    #[must_use]
    pub fn demanded_by(&self, issue: IssueOf<'_>) -> Option<String> {
        match (self, issue) {
            (Self::Fhir(report), IssueOf::Fhir(issue)) => report.demanded_by(issue),
            #[cfg(feature = "hub")]
            _ => None,
        }
    }

    /// All of it as a FHIR resource.
    #[must_use]
    pub fn outcome(&self, lang: Lang) -> OperationOutcome {
        match self {
            Self::Fhir(report) => report.outcome(lang),
            #[cfg(feature = "hub")]
            Self::Hub(report) => report.outcome(lang),
        }
    }
}

impl CodeOf {
    /// Its page, in Markdown.
    #[must_use]
    pub fn page(self, lang: Lang) -> String {
        let (family, at) = self.place;
        #[cfg(feature = "hub")]
        if family == 1 {
            return HubCode::ALL
                .get(at)
                .map_or_else(String::new, |code| Code::from(*code).page(lang));
        }
        debug_assert_eq!(family, 0);
        IssueCode::ALL.get(at).map_or_else(String::new, |code| code.page(lang))
    }

    /// How bad it is wherever no configuration decides otherwise.
    #[must_use]
    pub fn own_severity(self) -> Severity {
        let (family, at) = self.place;
        #[cfg(feature = "hub")]
        if family == 1 {
            return HubCode::ALL.get(at).map_or(Severity::Error, |code| code.severity());
        }
        debug_assert_eq!(family, 0);
        IssueCode::ALL.get(at).map_or(Severity::Error, |code| code.severity())
    }
}

impl IssueOf<'_> {
    /// Its code.
    #[must_use]
    pub fn code(self) -> CodeOf {
        match self {
            Self::Fhir(issue) => CodeOf {
                place: (0, issue.code as usize),
                text: issue.code.as_str(),
                severity: issue.severity(),
                anomaly: Code::from(issue.code).anomaly(),
            },
            #[cfg(feature = "hub")]
            Self::Hub(issue) => CodeOf {
                place: (1, issue.code() as usize),
                text: issue.code().as_str(),
                severity: issue.severity(),
                anomaly: Code::from(issue.code()).anomaly(),
            },
        }
    }

    /// Where, for people.
    #[must_use]
    pub fn place(self) -> String {
        match self {
            Self::Fhir(issue) if issue.path.is_empty() => String::new(),
            Self::Fhir(issue) => issue.place().to_string(),
            #[cfg(feature = "hub")]
            Self::Hub(issue) => issue.path().to_owned(),
        }
    }

    /// Line and column; `None`: it has no place in the text.
    #[must_use]
    pub fn position(self) -> Option<Position> {
        match self {
            Self::Fhir(issue) => issue.position,
            #[cfg(feature = "hub")]
            Self::Hub(issue) => issue.position(),
        }
    }

    /// What was expected, what was found, what to do.
    #[must_use]
    pub fn message(self, lang: Lang) -> String {
        match self {
            Self::Fhir(issue) => issue.message(lang),
            #[cfg(feature = "hub")]
            Self::Hub(issue) => issue.message(lang),
        }
    }

    /// Who demands it, with the layer: `Slot.status of FrSlotAgregateur (profile)`. `None`: it is a fault of the JSON text.
    #[must_use]
    pub fn rule(self, lang: Lang) -> Option<String> {
        match self {
            Self::Fhir(issue) => issue.rule().map(|rule| {
                let layer = issue.layer;
                if layer == Layer::Guide {
                    return format!(
                        "{} ({layer})",
                        lang.of(["the text of the guide", "le texte du guide"])
                    );
                }
                let canonical = rule.canonical();
                let definition = canonical.rsplit('/').next().unwrap_or(&canonical);
                let of = lang.of([" of ", " de "]);
                [&*rule.element(), of, definition, &format!(" ({layer})")].concat()
            }),
            #[cfg(feature = "hub")]
            Self::Hub(issue) => {
                let layer = issue.layer();
                Some(format!("{} ({layer})", layer.describe(lang)))
            }
        }
    }

    /// Where, with all names of the sender: to be compared with patterns, never to be shown.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Fhir(issue) => &issue.path,
            #[cfg(feature = "hub")]
            Self::Hub(issue) => issue.path(),
        }
    }

    /// The element of the definition, or the key of the rule.
    #[must_use]
    pub fn element(self) -> String {
        match self {
            Self::Fhir(issue) => issue.rule().map(Rule::element).unwrap_or_default(),
            #[cfg(feature = "hub")]
            Self::Hub(_) => String::new(),
        }
    }

    /// Whether a rule of the guide's text is broken, not one of R4 or of a profile.
    #[must_use]
    pub fn is_of_guide(self) -> bool {
        match self {
            Self::Fhir(issue) => issue.layer == Layer::Guide,
            #[cfg(feature = "hub")]
            Self::Hub(_) => false,
        }
    }

    /// What was found, as far as it may be shown.
    #[must_use]
    pub fn value(&self) -> &str {
        match self {
            Self::Fhir(issue) => issue.shown_value().unwrap_or_default(),
            #[cfg(feature = "hub")]
            Self::Hub(_) => "",
        }
    }

    /// The layer that demands it.
    #[must_use]
    pub fn layer(&self) -> &'static str {
        match self {
            Self::Fhir(issue) => issue.layer.as_str(),
            #[cfg(feature = "hub")]
            Self::Hub(issue) => issue.layer().as_str(),
        }
    }

    /// What an issue is known again by, with its code: the place without indexes, and the value as far as it may be shown.
    #[must_use]
    pub fn known_by(&self) -> [String; 2] {
        let value = match self.value() {
            // which of several elements of the place it is
            "" => self.element(),
            value => value.to_owned(),
        };
        [without_indexes(&self.place()), value]
    }
}

/// A path without the indexes of lists.
#[must_use]
pub fn without_indexes(path: &str) -> String {
    path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect()
}

/// A number of 32 hexadecimal digits that is the same for equal texts on every machine and in every version (FNV-1a).
#[must_use]
pub fn fingerprint(parts: &[&str]) -> String {
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013B;
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xFF]));
    let hash = bytes.fold(START, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let mut text = String::new();
    // a String takes all that is written
    let _ = write!(text, "{hash:032x}");
    text
}
