//! What was wrong with a vendor's answers, each kind once.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    io::{self, Write},
};

use fhir_sas::{
    diagnostic::{Diagnostic, Lang, Severity},
    r4::OperationOutcome,
    search::ReceivedResponse,
};
use serde::Serialize;

use crate::{
    args::in_lang,
    ask::VendorAnswers,
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
    #[serde(serialize_with = "name")]
    severity: Severity,
    code: &'static str,
    count: usize,
    /// Where it was met first.
    first: Option<String>,
    message: String,
    /// The vendor's own texts about it.
    vendor_texts: Vec<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn name<S: serde::Serializer>(severity: &Severity, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(severity.as_str())
}

/// Kinds of faults with how often each was met, the worst first.
#[derive(Default)]
struct Tally {
    kinds: BTreeMap<(Reverse<Severity>, &'static str), Wrong>,
    more: usize,
}

impl Tally {
    fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        first: Option<String>,
        message: impl FnOnce() -> String,
    ) -> &mut Wrong {
        let new = || Wrong {
            severity,
            code,
            count: 0,
            first,
            message: message(),
            vendor_texts: Vec::new(),
        };
        let wrong = self.kinds.entry((Reverse(severity), code)).or_insert_with(new);
        wrong.count += 1;
        wrong
    }

    fn missing(&mut self, missing: &Missing, lang: Lang) {
        let message = || missing.message(lang);
        let wrong = self.add(Severity::Fatal, missing.code(), None, message);
        if let Missing::No(response_error) = missing
            && wrong.vendor_texts.is_empty()
        {
            wrong.vendor_texts = response_error.outcome().map(vendor_texts).unwrap_or_default();
        }
    }

    fn answer(&mut self, answer: &ReceivedResponse, lang: Lang) {
        if answer.next_page().is_some() {
            self.add(Severity::Error, "next-page", None, || {
                in_lang(lang, NEXT_PAGE.0, NEXT_PAGE.1).to_owned()
            });
        }
        let report = match unless_it_panics(|| Ok(answer.report())) {
            Ok(report) => report,
            Err(fault) => return self.missing(&fault, lang),
        };
        let skipped = answer.skipped().iter().map(|entry| entry as &dyn Diagnostic);
        let issues = report.issues().iter().map(|issue| issue as &dyn Diagnostic);
        for found in skipped.chain(issues) {
            let place = one_line(&found.place(), PLACE);
            let message = || found.message(lang);
            self.add(found.severity(), found.code_text(), Some(place), message);
        }
        self.more += answer.skipped_count() - answer.skipped().len();
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
    pub fn of(received: VendorAnswers, lang: Lang) -> Self {
        let mut tally = Tally::default();
        let requests = received.answers.len();
        let (mut answers, mut slots) = (0, 0);
        for answer in received.answers {
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
        Self { vendor: received.by, requests, answers, slots, wrong, more: tally.more }
    }

    pub fn write(&self, out: &mut impl Write, lang: Lang) -> io::Result<()> {
        let Self { vendor, requests, answers, slots, wrong, more } = self;
        let head = in_lang(
            lang,
            format!("{vendor}: answers {answers} of {requests}, slots {slots}"),
            format!("{vendor} : réponses {answers} sur {requests}, créneaux {slots}"),
        );
        writeln!(out, "{}", plain(&head))?;
        for Wrong { severity, code, count, first, message, vendor_texts } in wrong {
            let severity = match severity {
                Severity::Fatal => in_lang(lang, "no answer", "sans réponse"),
                Severity::Error => in_lang(lang, "error", "erreur"),
                Severity::Warning => in_lang(lang, "warning", "avertissement"),
                _ => in_lang(lang, "information", "information"),
            };
            let first = first.as_ref().map(|first| format!(" ({first})")).unwrap_or_default();
            let line = format!("  {count} × {severity} {code}{first}: {message}");
            writeln!(out, "{}", plain(&line))?;
            for words in vendor_texts {
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

/// The vendor's own texts about a refusal.
pub fn vendor_texts(outcome: &OperationOutcome) -> Vec<String> {
    let issues = outcome.issue.iter().take(10).flat_map(|issue| {
        let details = issue.details.as_ref().and_then(|details| details.text.as_ref()?.value());
        let diagnostics = issue.diagnostics.as_ref().and_then(|text| text.value());
        [details, diagnostics].into_iter().flatten()
    });
    issues.map(|words| one_line(words.as_str(), 500)).collect()
}
