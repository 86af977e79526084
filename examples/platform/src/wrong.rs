//! What was wrong with a vendor's answers, each kind once.

use std::{collections::BTreeMap, fmt::Write};

use fhir_sas::{
    issue::{Lang, Severity},
    r4::{OperationOutcome, OperationOutcomeIssue},
    search::Answer,
};
use serde::Serialize;

use crate::{
    args::in_lang,
    ask::{Missing, Told},
    show::one_line,
};

/// A vendor's answers in figures, and what was wrong with them.
#[derive(Serialize)]
pub struct Wrongs {
    vendor: String,
    requests: usize,
    answers: usize,
    slots: usize,
    wrong: Vec<Wrong>,
}

#[derive(Serialize)]
struct Wrong {
    what: What,
    code: &'static str,
    count: usize,
    /// Where it was met first.
    first: Option<String>,
    message: String,
}

/// What it has cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum What {
    /// An answer.
    Missing,
    /// Entries.
    Dropped,
    /// Nothing, though a rule is broken.
    Error,
    /// Nothing.
    Warning,
}

/// Kinds of faults with how often each was met.
#[derive(Default)]
struct Tally(BTreeMap<(What, &'static str), Wrong>);

impl Tally {
    fn add(
        &mut self,
        what: What,
        code: &'static str,
        first: Option<String>,
        message: impl FnOnce() -> String,
    ) {
        let new = || Wrong { what, code, count: 0, first, message: message() };
        self.0.entry((what, code)).or_insert_with(new).count += 1;
    }

    fn missing(&mut self, missing: &Missing, lang: Lang) {
        self.add(What::Missing, missing.code(), None, || {
            let mut message = missing.message(lang);
            if let Missing::No(no_answer) = missing {
                message.extend(no_answer.outcome().map(said));
            }
            message
        });
    }

    fn answer(&mut self, answer: &Answer, lang: Lang) {
        for dropped in answer.dropped() {
            let place = format!("Bundle.entry[{}]", dropped.entry());
            self.add(What::Dropped, dropped.code().as_str(), Some(place), || {
                dropped.message(lang).to_owned()
            });
        }
        for issue in answer.report().issues() {
            let what = match issue.severity() {
                Severity::Error => What::Error,
                Severity::Warning => What::Warning,
                _ => continue,
            };
            self.add(what, issue.code.as_str(), Some(issue.path.clone()), || issue.message(lang));
        }
    }
}

impl Wrongs {
    pub fn of(told: &Told, lang: Lang) -> Self {
        let mut tally = Tally::default();
        for answer in &told.answers {
            match answer {
                Ok(answer) => tally.answer(answer, lang),
                Err(missing) => tally.missing(missing, lang),
            }
        }
        let read = || told.answers.iter().flatten();
        Self {
            vendor: told.by.clone(),
            requests: told.answers.len(),
            answers: read().count(),
            slots: read().map(|answer| answer.availabilities().len()).sum(),
            wrong: tally.0.into_values().collect(),
        }
    }

    pub fn text(&self, lang: Lang) -> String {
        let Self { vendor, requests, answers, slots, wrong } = self;
        let mut text = in_lang(
            lang,
            format!("{vendor}: answers {answers} of {requests}, slots {slots}\n"),
            format!("{vendor} : réponses {answers} sur {requests}, créneaux {slots}\n"),
        );
        for Wrong { what, code, count, first, message } in wrong {
            let what = match what {
                What::Missing => in_lang(lang, "no answer", "sans réponse"),
                What::Dropped => in_lang(lang, "dropped", "écarté"),
                What::Error => in_lang(lang, "error", "erreur"),
                What::Warning => in_lang(lang, "warning", "avertissement"),
            };
            let first = first.as_ref().map(|first| format!(" ({first})")).unwrap_or_default();
            // a text has no error
            let _ = writeln!(text, "  {count} × {what} {code}{first}: {message}");
        }
        text
    }
}

/// What a vendor says about a refusal, in its own words.
pub fn said(outcome: &OperationOutcome) -> String {
    let mut text = String::new();
    for OperationOutcomeIssue { details, diagnostics, .. } in outcome.issue.iter().take(10) {
        let details = details
            .as_ref()
            .and_then(|details| details.text.as_ref())
            .and_then(|text| text.value());
        let diagnostics = diagnostics.as_ref().and_then(|text| text.value());
        for words in [details, diagnostics].into_iter().flatten() {
            text.extend(["\n      > ", &one_line(words.as_str(), 500)]);
        }
    }
    text
}
