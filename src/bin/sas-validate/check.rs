//! From what is to be checked to what is to be written.

use std::sync::Arc;

use fhir_sas::{
    json,
    r4::{OperationOutcome, Text},
    validate::{Report, Validator},
};

use crate::{
    args::Format,
    input::{Input, Unreadable, Why},
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

/// What came of a piece of work.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For the standard output.
    pub(crate) out: Vec<u8>,
    /// For the standard error: what could not be read, and why.
    pub(crate) failure: Option<Unreadable>,
    pub(crate) counts: Counts,
    pub(crate) tally: Option<Tally>,
    /// Bytes that were read.
    pub(crate) size: usize,
}

/// What is said of a file, from good to bad; as a number, the exit status.
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

/// How to check, and how to tell what was found.
#[derive(Debug)]
pub(crate) struct Checker {
    pub(crate) validator: Validator,
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
        let (report, verdict) = self.check(text, &mut answer, &name, 0);
        if self.format == Format::Text {
            answer.out = self.pretty.report(&name, text, &report, verdict).into_bytes();
        } else {
            let mut outcome = report.outcome(self.pretty.words.0);
            prefix(&mut outcome, |told| match told {
                Some(told) => format!("{name}: {told}"),
                None => name.clone(),
            });
            answer.out = json::to_vec_pretty(&outcome);
            answer.out.push(b'\n');
        }
        answer
    }

    fn lines(&self, lines: &Lines) -> Answer {
        let Lines { name, before, text } = lines;
        let words = self.pretty.words;
        let mut answer = self.nothing(text.len());
        let unended = text.strip_suffix(b"\n").unwrap_or(text);
        for (at, line) in unended.split(|byte| *byte == b'\n').enumerate() {
            let before = before + at;
            let (report, _) = self.check(line, &mut answer, name, before);
            let mut outcome = report.outcome(words.0);
            prefix(&mut outcome, |told| {
                let place = words.place_of_line(name, before + 1);
                match told.map(|told| told.strip_prefix(words.first_line()).ok_or(told)) {
                    // within the resource it is always the first one
                    Some(Ok(rest)) => place + rest,
                    Some(Err(told)) => place + words.semicolon() + told,
                    None => place,
                }
            });
            json::write_into(&outcome, &mut answer.out);
            answer.out.push(b'\n');
        }
        answer
    }

    /// Checks a text that so many lines of its file stand before.
    fn check(
        &self,
        text: &[u8],
        answer: &mut Answer,
        name: &str,
        before: usize,
    ) -> (Report, Verdict) {
        let report = self.validator.check(text);
        let verdict = self.verdict(&report);
        answer.counts.add(verdict);
        if let Some(tally) = &mut answer.tally {
            tally.add(&report, name, before);
        }
        (report, verdict)
    }

    fn verdict(&self, report: &Report) -> Verdict {
        if report.is_unread() {
            Verdict::Unread
        } else if !report.is_conformant() || self.deny_warnings && report.warning_count() > 0 {
            Verdict::Faulty
        } else {
            Verdict::Conformant
        }
    }

    fn nothing(&self, size: usize) -> Answer {
        let tally = self.tally.then(Tally::default);
        Answer { out: Vec::new(), failure: None, counts: Counts::default(), tally, size }
    }

    fn unread(&self, what: Unreadable) -> Answer {
        let mut answer = self.nothing(0);
        // there is no file, or one with who knows how many resources
        if matches!(what.why, Why::Failed(_)) && self.format != Format::Ndjson {
            answer.counts.add(Verdict::Unread);
        }
        answer.failure = Some(what);
        answer
    }
}

/// Says in each issue which file, or which line of it, it is about.
fn prefix(outcome: &mut OperationOutcome, place: impl Fn(Option<&str>) -> String) {
    for issue in &mut outcome.issue {
        let told = issue.diagnostics.as_ref().and_then(|text| text.value());
        issue.diagnostics = Some(place(told.map(Text::as_str)).into());
    }
}
