//! From what is to be checked to what is to be written.

use std::io;

use fhir_sas::{
    json,
    r4::OperationOutcome,
    validate::{Report, Validator},
};

use crate::{args::Format, input::Input, text::Pretty};

/// A piece of work.
#[derive(Debug)]
pub(crate) enum Job {
    /// A file with one resource.
    Whole(Input),
    /// Lines with one resource each.
    Lines(Vec<u8>),
    /// A file whose lines could not be read, or not to the end.
    Unread(Input, io::Error),
}

/// What came of a piece of work.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For the standard output.
    pub(crate) out: Vec<u8>,
    /// For the standard error: what could not be read, and why.
    pub(crate) failure: Option<(String, io::Error)>,
    pub(crate) verdict: Verdict,
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

/// How to check, and how to tell what was found.
#[derive(Debug)]
pub(crate) struct Checker {
    pub(crate) validator: Validator,
    pub(crate) format: Format,
    pub(crate) deny_warnings: bool,
    pub(crate) pretty: Pretty,
}

impl Checker {
    pub(crate) fn answer(&self, job: Job) -> Answer {
        match job {
            Job::Whole(input) => match input.read() {
                Ok(text) => self.whole(&input, &text),
                Err(why) => unread(&input, why),
            },
            Job::Lines(lines) => self.lines(&lines),
            Job::Unread(input, why) => unread(&input, why),
        }
    }

    fn whole(&self, input: &Input, text: &[u8]) -> Answer {
        let report = self.validator.check(text);
        let verdict = self.verdict(&report);
        let name = input.name();
        let out = if self.format == Format::Text {
            self.pretty.report(&name, text, &report, verdict).into_bytes()
        } else {
            let mut outcome = report.outcome(self.pretty.words.0);
            name_file(&mut outcome, &name);
            let mut out = json::to_vec_pretty(&outcome);
            out.push(b'\n');
            out
        };
        Answer { out, failure: None, verdict, size: text.len() }
    }

    fn lines(&self, lines: &[u8]) -> Answer {
        let mut out = Vec::new();
        let mut worst = Verdict::Conformant;
        let unended = lines.strip_suffix(b"\n").unwrap_or(lines);
        for line in unended.split(|byte| *byte == b'\n') {
            let report = self.validator.check(line);
            worst = worst.max(self.verdict(&report));
            json::write_into(&report.outcome(self.pretty.words.0), &mut out);
            out.push(b'\n');
        }
        Answer { out, failure: None, verdict: worst, size: lines.len() }
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
}

fn unread(input: &Input, why: io::Error) -> Answer {
    let failure = Some((input.name(), why));
    Answer { out: Vec::new(), failure, verdict: Verdict::Unread, size: 0 }
}

/// Several files give several outcomes: each says of which one it is.
fn name_file(outcome: &mut OperationOutcome, name: &str) {
    for issue in &mut outcome.issue {
        let told = issue.diagnostics.as_ref().and_then(|text| text.value());
        let told = told.map_or_else(|| name.to_owned(), |told| format!("{name}: {told}"));
        issue.diagnostics = Some(told.into());
    }
}
