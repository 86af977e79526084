//! What a test of the kit finds, in English or in French.

use std::fmt;

use fhir_sas::diagnostic::Lang;

use super::outcome::Outcome;
use crate::{ask::client::NoResponse, words::Words};

/// A text in English and in French.
pub(crate) type Texts = [String; 2];

/// A text in English and in French, with the names that it mentions.
macro_rules! texts {
    ($english:literal, $french:literal) => {
        [format!($english), format!($french)]
    };
}
pub(super) use texts;

/// A suite of the kit, or the part of one that all of them share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Tls,
    Ps,
    Cpts,
    Sos,
    V1,
    V2,
    V3,
}

impl Part {
    pub(crate) const ALL: [Self; 7] =
        [Self::Tls, Self::Ps, Self::Cpts, Self::Sos, Self::V1, Self::V2, Self::V3];

    /// Its name, which is its section in the file of a suite.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Ps => "ps",
            Self::Cpts => "cpts",
            Self::Sos => "sos",
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a test finds.
#[derive(Debug)]
pub(super) struct Findings {
    pub(super) lang: Lang,
    pub(super) failures: Vec<String>,
    pub(super) warnings: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) skipped: Option<String>,
    pub(super) is_broken: bool,
}

impl Findings {
    pub(super) fn new(lang: Lang) -> Self {
        let (failures, warnings, notes) = (Vec::new(), Vec::new(), Vec::new());
        Self { lang, failures, warnings, notes, skipped: None, is_broken: false }
    }

    pub(super) fn text(&self, [english, french]: Texts) -> String {
        if self.lang == Lang::Fr { french } else { english }
    }

    pub(super) fn fail(&mut self, texts: Texts) {
        self.failures.push(self.text(texts));
    }

    pub(super) fn warn(&mut self, texts: Texts) {
        self.warnings.push(self.text(texts));
    }

    /// The test cannot be made.
    pub(super) fn skip(&mut self, texts: Texts) {
        self.skipped = Some(self.text(texts));
    }

    pub(super) fn expect(&mut self, is_so: bool, texts: impl FnOnce() -> Texts) {
        if !is_so {
            self.fail(texts());
        }
    }

    /// There is no response.
    pub(super) fn no_response(&mut self, why: &NoResponse) {
        // one that comes too late is the server's fault
        self.is_broken |= matches!(why, NoResponse::Unreachable(_) | NoResponse::Refused(_));
        self.failures.push(why.message(Words(self.lang)));
    }

    /// A page could not be opened: as in a browser, without the client's certificate.
    pub(super) fn no_page(&mut self, part: Part, why: &NoResponse) {
        let words = Words(self.lang);
        self.no_response(why);
        let Some(message) = self.failures.last_mut() else { return };
        *message = format!("{part}{}{message}", words.colon());
        if matches!(why, NoResponse::Refused(_)) {
            let note = words.either(
                "; pages are opened without the client certificate, as a browser opens them: the booking page and the pages that it redirects to must be reachable without it",
                " ; les pages sont ouvertes sans le certificat client, comme un navigateur les ouvre : la page de réservation et celles vers lesquelles elle redirige doivent être accessibles sans lui",
            );
            message.push_str(note);
        }
    }

    pub(super) fn outcome(&self, is_optional: bool) -> Outcome {
        if self.skipped.is_some() {
            Outcome::Skipped
        } else if self.is_broken && !is_optional {
            Outcome::Broken
        } else if !self.failures.is_empty() && !is_optional {
            Outcome::Failed
        } else if !self.warnings.is_empty() || !self.failures.is_empty() {
            Outcome::Warned
        } else {
            Outcome::Passed
        }
    }
}

/// Why a test of an answer is not made.
pub(super) fn no_search() -> Texts {
    texts!(
        "the search of this group was not made, or had no answer; see slot_search_setup",
        "la recherche de ce groupe n'a pas été faite, ou n'a pas eu de réponse ; voyez slot_search_setup"
    )
}
