//! What a check found: in a FHIR resource, or in a message of the Hub.

use fhir_sas::{
    codes::{Anomaly, Code},
    diagnostic::{Issue, Lang, Layer, Position, Rule, Severity},
    hub::{HubIssue, HubReport},
    r4::OperationOutcome,
    validate::{Edition, Report},
};

use crate::words::Words;

/// A report of either kind.
#[derive(Debug)]
pub(crate) enum Found {
    Fhir(Report),
    Hub(HubReport),
}

/// A code with its family's place, so that codes are listed in the order of their families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CodeOf {
    place: (u8, usize),
    pub(crate) text: &'static str,
    pub(crate) severity: Severity,
    /// The class that is proposed for it.
    pub(crate) anomaly: Option<Anomaly>,
}

/// An issue of either kind.
#[derive(Debug, Clone, Copy)]
pub(crate) enum IssueOf<'a> {
    Fhir(&'a Issue),
    Hub(&'a HubIssue),
}

impl Found {
    pub(crate) fn issues(&self) -> Vec<IssueOf<'_>> {
        match self {
            Self::Fhir(report) => report.issues().iter().map(IssueOf::Fhir).collect(),
            Self::Hub(report) => report.issues().iter().map(IssueOf::Hub).collect(),
        }
    }

    pub(crate) fn error_count(&self) -> usize {
        match self {
            Self::Fhir(report) => report.error_count(),
            Self::Hub(report) => report.error_count(),
        }
    }

    pub(crate) fn warning_count(&self) -> usize {
        match self {
            Self::Fhir(report) => report.warning_count(),
            Self::Hub(report) => report.warning_count(),
        }
    }

    pub(crate) fn issue_count(&self) -> usize {
        match self {
            Self::Fhir(report) => report.issue_count(),
            Self::Hub(report) => report.issue_count(),
        }
    }

    /// How many issues are only counted.
    pub(crate) fn not_kept(&self) -> usize {
        let kept = match self {
            Self::Fhir(report) => report.issues().len(),
            Self::Hub(report) => report.issues().len(),
        };
        self.issue_count().saturating_sub(kept)
    }

    pub(crate) fn is_unread(&self) -> bool {
        match self {
            Self::Fhir(report) => report.is_unread(),
            Self::Hub(report) => report.is_unread(),
        }
    }

    pub(crate) fn has_internal_fault(&self) -> bool {
        match self {
            Self::Fhir(report) => report.has_internal_fault(),
            Self::Hub(_) => false,
        }
    }

    /// The editions of the guide that the check was against.
    pub(crate) fn editions(&self) -> &'static [Edition] {
        match self {
            Self::Fhir(report) => report.editions(),
            Self::Hub(_) => &[],
        }
    }

    /// Of several editions, those that demand it.
    pub(crate) fn demanded_by(&self, issue: IssueOf<'_>) -> Option<String> {
        match (self, issue) {
            (Self::Fhir(report), IssueOf::Fhir(issue)) => report.demanded_by(issue),
            _ => None,
        }
    }

    pub(crate) fn outcome(&self, lang: Lang) -> OperationOutcome {
        match self {
            Self::Fhir(report) => report.outcome(lang),
            Self::Hub(report) => report.outcome(lang),
        }
    }
}

impl IssueOf<'_> {
    pub(crate) fn code(self) -> CodeOf {
        match self {
            Self::Fhir(issue) => CodeOf {
                place: (0, issue.code as usize),
                text: issue.code.as_str(),
                severity: issue.severity(),
                anomaly: Code::from(issue.code).anomaly(),
            },
            Self::Hub(issue) => CodeOf {
                place: (1, issue.code() as usize),
                text: issue.code().as_str(),
                severity: issue.severity(),
                anomaly: Code::from(issue.code()).anomaly(),
            },
        }
    }

    /// Where, for people.
    pub(crate) fn place(self) -> String {
        match self {
            Self::Fhir(issue) if issue.path.is_empty() => String::new(),
            Self::Fhir(issue) => issue.place().to_string(),
            Self::Hub(issue) => issue.path().to_owned(),
        }
    }

    pub(crate) fn position(self) -> Option<Position> {
        match self {
            Self::Fhir(issue) => issue.position,
            Self::Hub(issue) => issue.position(),
        }
    }

    pub(crate) fn message(self, lang: Lang) -> String {
        match self {
            Self::Fhir(issue) => issue.message(lang),
            Self::Hub(issue) => issue.message(lang),
        }
    }

    /// Who demands it, with the layer: `Slot.status of FrSlotAgregateur (profile)`. `None`: it is a fault of the JSON text.
    pub(crate) fn rule(self, words: Words) -> Option<String> {
        match self {
            Self::Fhir(issue) => issue.rule().map(|rule| {
                let layer = issue.layer;
                if layer == Layer::Guide {
                    return format!("{} ({layer})", words.text_of_guide());
                }
                let canonical = rule.canonical();
                let definition = canonical.rsplit('/').next().unwrap_or(&canonical);
                format!("{} ({layer})", words.rule_of(&rule.element(), definition))
            }),
            Self::Hub(issue) => {
                let layer = issue.layer();
                Some(format!("{} ({layer})", layer.describe(words.0)))
            }
        }
    }

    /// Where, with all names of the sender: to be compared with patterns, never to be shown.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Fhir(issue) => &issue.path,
            Self::Hub(issue) => issue.path(),
        }
    }

    /// The element of the definition, or the key of the rule.
    pub(crate) fn element(self) -> String {
        match self {
            Self::Fhir(issue) => issue.rule().map(Rule::element).unwrap_or_default(),
            Self::Hub(_) => String::new(),
        }
    }

    /// Whether a rule of the guide's text is broken, not one of R4 or of a profile.
    pub(crate) fn is_of_guide(self) -> bool {
        matches!(self, Self::Fhir(issue) if issue.layer == Layer::Guide)
    }

    /// What was found, as far as it may be shown.
    pub(crate) fn value(&self) -> &str {
        match self {
            Self::Fhir(issue) => issue.shown_value().unwrap_or_default(),
            Self::Hub(_) => "",
        }
    }
}
