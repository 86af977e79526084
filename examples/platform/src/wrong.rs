//! What was wrong with a vendor's answers, each kind once.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use fhir_sas::{
    issue::{Lang, Severity},
    r4::OperationOutcome,
    search::Answer,
};
use serde::Serialize;

use crate::{
    args::in_lang,
    ask::Told,
    missing::{Missing, unless_it_panics},
    text::{one_line, plain},
};

/// A vendor's answers in figures, and what was wrong with them.
#[derive(Serialize)]
pub struct Wrongs {
    vendor: String,
    requests: usize,
    answers: usize,
    slots: usize,
    wrong: Vec<Wrong>,
    /// How many faults were met after so many that they were only counted.
    more: usize,
}

#[derive(Serialize)]
struct Wrong {
    what: What,
    code: &'static str,
    count: usize,
    /// Where it was met first.
    first: Option<String>,
    message: String,
    /// What the vendor says about it, in its own words.
    said: Vec<String>,
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
struct Tally {
    kinds: BTreeMap<(What, &'static str), Wrong>,
    more: usize,
}

impl Tally {
    fn add(
        &mut self,
        what: What,
        code: &'static str,
        first: Option<String>,
        message: impl FnOnce() -> String,
    ) -> &mut Wrong {
        let new = || Wrong { what, code, count: 0, first, message: message(), said: Vec::new() };
        let wrong = self.kinds.entry((what, code)).or_insert_with(new);
        wrong.count += 1;
        wrong
    }

    fn missing(&mut self, missing: &Missing, lang: Lang) {
        let wrong = self.add(What::Missing, missing.code(), None, || missing.message(lang));
        if let Missing::No(no_answer) = missing
            && wrong.said.is_empty()
        {
            wrong.said = no_answer.outcome().map(said).unwrap_or_default();
        }
    }

    fn answer(&mut self, answer: &Answer, lang: Lang) {
        for dropped in answer.dropped() {
            let place = format!("Bundle.entry[{}]", dropped.entry());
            let message = || dropped.message(lang).to_owned();
            self.add(What::Dropped, dropped.code().as_str(), Some(place), message);
        }
        if answer.next_page().is_some() {
            self.add(What::Dropped, "next-page", None, || {
                in_lang(lang, NEXT_PAGE.0, NEXT_PAGE.1).to_owned()
            });
        }
        let report = match unless_it_panics(|| Ok(answer.report())) {
            Ok(report) => report,
            Err(fault) => return self.missing(&fault, lang),
        };
        for issue in report.issues() {
            let what = match issue.severity() {
                Severity::Error => What::Error,
                Severity::Warning => What::Warning,
                _ => continue,
            };
            let place = one_line(&issue.path, PLACE);
            self.add(what, issue.code.as_str(), Some(place), || issue.message(lang));
        }
        self.more += answer.dropped_count() - answer.dropped().len();
        self.more += report.issue_count() - report.issues().len();
    }
}

/// Most characters of a place in an answer, which may have names of the vendor's own in it.
const PLACE: usize = 300;

const NEXT_PAGE: (&str, &str) = (
    "Expected the whole answer on one page; found a link of relation next, which was not followed. Send all slots at once.",
    "Attendu : toute la réponse sur une page ; trouvé : un lien de relation next, qui n'a pas été suivi. Envoyez tous les \
     créneaux à la fois.",
);

impl Wrongs {
    /// Each answer is dropped before the next one is judged: a report takes several times the memory of its answer.
    pub fn of(told: Told, lang: Lang) -> Self {
        let mut tally = Tally::default();
        let requests = told.answers.len();
        let (mut answers, mut slots) = (0, 0);
        for answer in told.answers {
            match answer {
                Ok(answer) => {
                    answers += 1;
                    slots += answer.availabilities().len();
                    tally.answer(&answer, lang);
                }
                Err(missing) => tally.missing(&missing, lang),
            }
        }
        let wrong = tally.kinds.into_values().collect();
        Self { vendor: told.by, requests, answers, slots, wrong, more: tally.more }
    }

    pub fn write(&self, out: &mut impl Write, lang: Lang) -> io::Result<()> {
        let Self { vendor, requests, answers, slots, wrong, more } = self;
        let head = in_lang(
            lang,
            format!("{vendor}: answers {answers} of {requests}, slots {slots}"),
            format!("{vendor} : réponses {answers} sur {requests}, créneaux {slots}"),
        );
        writeln!(out, "{}", plain(&head))?;
        for Wrong { what, code, count, first, message, said } in wrong {
            let what = match what {
                What::Missing => in_lang(lang, "no answer", "sans réponse"),
                What::Dropped => in_lang(lang, "dropped", "écarté"),
                What::Error => in_lang(lang, "error", "erreur"),
                What::Warning => in_lang(lang, "warning", "avertissement"),
            };
            let first = first.as_ref().map(|first| format!(" ({first})")).unwrap_or_default();
            let line = format!("  {count} × {what} {code}{first}: {message}");
            writeln!(out, "{}", plain(&line))?;
            for words in said {
                writeln!(out, "      > {words}")?;
            }
        }
        match more {
            0 => Ok(()),
            more => writeln!(
                out,
                "{}",
                in_lang(lang, format!("  and {more} more"), format!("  et {more} autres"))
            ),
        }
    }
}

/// What a vendor says about a refusal, in its own words.
pub fn said(outcome: &OperationOutcome) -> Vec<String> {
    let issues = outcome.issue.iter().take(10).flat_map(|issue| {
        let details = issue.details.as_ref().and_then(|details| details.text.as_ref()?.value());
        let diagnostics = issue.diagnostics.as_ref().and_then(|text| text.value());
        [details, diagnostics].into_iter().flatten()
    });
    issues.map(|words| one_line(words.as_str(), 500)).collect()
}
