//! Checks inputs and renders the results.

use std::sync::Arc;

use fhir_sas::{
    hub::{self, HubReport},
    r4::{self, FhirString, OperationOutcome},
    validate::{Layer, Report, Validator},
};

use crate::{
    args::Format,
    found::Found,
    input::{Input, Unreadable, Why},
    isolate::{Panicked, isolated},
    summary::Tally,
    text::Pretty,
};

/// A piece of work.
#[derive(Debug)]
pub(crate) enum Job {
    /// A file with one resource.
    Whole(Input),
    /// Lines with one resource each.
    Lines(Lines),
    /// A file or folder that could not be read, or not to the end.
    Unread(Unreadable),
}

/// Some of the lines of a file.
#[derive(Debug)]
pub(crate) struct Lines {
    /// As messages call the file.
    pub(crate) name: Arc<str>,
    /// How many lines of the file stand before these.
    pub(crate) before: usize,
    pub(crate) text: Vec<u8>,
}

/// The result of a piece of work.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For the standard output.
    pub(crate) out: Vec<u8>,
    /// For the standard error: what could not be read or checked, and why.
    pub(crate) failures: Vec<Unreadable>,
    pub(crate) counts: Counts,
    pub(crate) tally: Option<Tally>,
    /// Bytes that were read.
    pub(crate) size: usize,
}

/// The verdict on a file, from good to bad; as a number, the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Conformant,
    Faulty,
    Unread,
}

/// How many resources there are of each verdict.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Counts(pub(crate) [usize; 3]);

impl Counts {
    fn add(&mut self, verdict: Verdict) {
        self.0[verdict as usize] += 1;
    }

    pub(crate) fn merge(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(count, more)| *count += more);
    }

    /// The worst that is there.
    pub(crate) fn worst(self) -> Verdict {
        let met = |verdict: &Verdict| self.0[*verdict as usize] > 0;
        [Verdict::Unread, Verdict::Faulty].into_iter().find(met).unwrap_or(Verdict::Conformant)
    }
}

/// How to check, and how to render what was found.
#[derive(Debug)]
pub(crate) struct Checker {
    pub(crate) validator: Validator,
    pub(crate) layer: Layer,
    pub(crate) max_issues: usize,
    pub(crate) format: Format,
    pub(crate) deny_warnings: bool,
    pub(crate) pretty: Pretty,
    /// Whether to count by code.
    pub(crate) tally: bool,
}

impl Checker {
    pub(crate) fn answer(&self, job: Job) -> Answer {
        match job {
            Job::Whole(input) => match input.read() {
                Ok(text) => self.whole(&input, &text),
                Err(why) => self.unread(input.failed(why)),
            },
            Job::Lines(lines) => self.lines(&lines),
            Job::Unread(what) => self.unread(what),
        }
    }

    fn whole(&self, input: &Input, text: &[u8]) -> Answer {
        let name = input.name();
        let mut answer = self.nothing(text.len());
        self.check(text, &mut answer, &name, 0, |found, verdict| {
            if self.format == Format::Text {
                return self.pretty.report(&name, text, found, verdict).into_bytes();
            }
            let mut outcome = found.outcome(self.pretty.words.0);
            prefix(&mut outcome, |text| match text {
                Some(text) => format!("{name}: {text}"),
                None => name.clone(),
            });
            let mut out = r4::to_vec_pretty(&outcome);
            out.push(b'\n');
            out
        });
        answer
    }

    fn lines(&self, lines: &Lines) -> Answer {
        let Lines { name, before, text } = lines;
        let words = self.pretty.words;
        let mut answer = self.nothing(text.len());
        let unended = text.strip_suffix(b"\n").unwrap_or(text);
        for (at, line) in unended.split(|byte| *byte == b'\n').enumerate() {
            let before = before + at;
            self.check(line, &mut answer, name, before, |found, _| {
                let mut outcome = found.outcome(words.0);
                prefix(&mut outcome, |text| {
                    let place = words.place_of_line(name, before + 1);
                    match text.map(|text| text.strip_prefix(words.first_line()).ok_or(text)) {
                        // within the resource it is always the first one
                        Some(Ok(rest)) => place + rest,
                        Some(Err(text)) => place + words.semicolon() + text,
                        None => place,
                    }
                });
                let mut out = r4::to_vec(&outcome);
                out.push(b'\n');
                out
            });
        }
        answer
    }

    /// Checks a text that starts after so many lines of its file, and writes its report. A panic in either is reported instead.
    fn check(
        &self,
        text: &[u8],
        answer: &mut Answer,
        name: &str,
        before: usize,
        write: impl Fn(&Found, Verdict) -> Vec<u8>,
    ) {
        let written = |found: Found| {
            let verdict = self.verdict(&found);
            let out = write(&found, verdict);
            (found, verdict, out)
        };
        let checked = isolated(|| written(self.find(text)));
        let (found, verdict, mut out) = checked.unwrap_or_else(|panicked| {
            let name = match self.format {
                Format::Ndjson => self.pretty.words.place_of_line(name, before + 1),
                Format::Text | Format::Json => name.to_owned(),
            };
            answer.failures.push(Unreadable { name, why: Why::Panicked(panicked) });
            written(Found::Fhir(Report::internal_fault()))
        });
        answer.out.append(&mut out);
        answer.counts.add(verdict);
        if let Some(tally) = &mut answer.tally {
            tally.add(&found, name, before);
        }
    }

    /// Checks a text: a message of the Hub by its shape, anything else as a FHIR resource.
    fn find(&self, text: &[u8]) -> Found {
        if !hub::is_message(text) {
            return Found::Fhir(self.validator.check(text));
        }
        let report = match hub::read(text) {
            Ok(received) => received.report(),
            Err(error) => HubReport::unread(&error),
        };
        // what the guide's text asks for is in its layer only
        let report = if self.layer < Layer::Guide { report.of_schemas() } else { report };
        Found::Hub(report.limited_to(self.max_issues))
    }

    fn verdict(&self, found: &Found) -> Verdict {
        if found.is_unread() || found.has_internal_fault() {
            Verdict::Unread
        } else if found.error_count() > 0 || self.deny_warnings && found.warning_count() > 0 {
            Verdict::Faulty
        } else {
            Verdict::Conformant
        }
    }

    fn nothing(&self, size: usize) -> Answer {
        let tally = self.tally.then(Tally::default);
        Answer { out: Vec::new(), failures: Vec::new(), counts: Counts::default(), tally, size }
    }

    fn unread(&self, what: Unreadable) -> Answer {
        let mut answer = self.nothing(0);
        // there is no file, or one with who knows how many resources
        if matches!(what.why, Why::Failed(_)) && self.format != Format::Ndjson {
            answer.counts.add(Verdict::Unread);
        }
        answer.failures.push(what);
        answer
    }
}

impl Answer {
    /// Of a piece of work that broke off outside of a check.
    pub(crate) fn broken(panicked: Panicked) -> Self {
        let what = Unreadable { name: "-".to_owned(), why: Why::Panicked(panicked) };
        Self {
            out: Vec::new(),
            failures: vec![what],
            counts: Counts::default(),
            tally: None,
            size: 0,
        }
    }
}

/// Prefixes each issue with its file, or its line of the file.
fn prefix(outcome: &mut OperationOutcome, place: impl Fn(Option<&str>) -> String) {
    for issue in &mut outcome.issue {
        let diagnostics = issue.diagnostics.as_ref().and_then(|text| text.value());
        issue.diagnostics = Some(place(diagnostics.map(FhirString::as_str)).into());
    }
}

#[cfg(test)]
mod tests {
    use fhir_sas::{
        diagnostic::{IssueCode, Lang},
        validate::Layer,
    };

    use super::*;
    use crate::{isolate::silence_panics, words::Words};

    const TEXT: &[u8] =
        br#"{"resourceType": "Practitioner", "name": [{"family": "Jeanne-Maryvonne"}]}"#;

    /// The check of one text panics, with a message that quotes it; those before and after it do not.
    #[test]
    fn a_panic_is_reported_of_its_input() {
        silence_panics();
        for (format, lang, name) in [
            (Format::Json, Lang::En, "answer.json"),
            (Format::Text, Lang::Fr, "answer.json"),
            (Format::Ndjson, Lang::En, "answer.json: line 3"),
        ] {
            let pretty = Pretty { words: Words(lang), width: None };
            let validator = Validator::new(Layer::R4);
            let (layer, max_issues) = (Layer::R4, 1000);
            let checker = Checker {
                validator,
                layer,
                max_issues,
                format,
                deny_warnings: false,
                pretty,
                tally: true,
            };
            let mut answer = checker.nothing(0);
            for before in 0..5 {
                checker.check(TEXT, &mut answer, "answer.json", before, |found, verdict| {
                    let Found::Fhir(report) = found else { panic!("a resource") };
                    let code = report.issues().first().map(|issue| issue.code);
                    let fails = before == 2 && code != Some(IssueCode::InternalFault);
                    assert!(!fails, "cannot check {}", String::from_utf8_lossy(TEXT));
                    format!("{verdict:?} {}\n", report.explain(lang)).into_bytes()
                });
            }
            let out = String::from_utf8(answer.out).expect("UTF-8");
            let lines: Vec<_> = out.lines().collect();
            let conformant = lines.iter().filter(|line| line.starts_with("Conformant "));
            assert_eq!((lines.len(), conformant.count()), (5, 4), "{out}");
            assert!(lines[2].starts_with("Unread fatal internal-fault"), "{out}");
            assert_eq!((answer.counts.0, answer.counts.worst()), ([4, 0, 1], Verdict::Unread));
            let [failure] = &answer.failures[..] else { panic!("{:?}", answer.failures) };
            let message = Words(lang).cannot_read(failure);
            assert!(message.contains(name) && message.contains("check.rs:"), "{message}");
            assert!(
                !message.contains("Maryvonne") && !out.contains("Maryvonne"),
                "{message} {out}"
            );
        }
    }
}
