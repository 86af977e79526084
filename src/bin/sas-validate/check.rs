//! Checks inputs and renders the results.

use fhir_sas::{diagnostic::Severity, findings::Found, r4, validate::Report};

use crate::{
    baseline::{Baseline, Key, Records},
    excerpt::plain,
    format::{
        Format, concise, github, gitlab,
        junit::Case,
        outcome::{outcome, prefix},
        sarif,
    },
    input::{Input, Job, Lines},
    isolate::{Panicked, isolated},
    judged::{Judged, State},
    record::{self, Record},
    settings::Settings,
    summary::Tally,
    text::Pretty,
    unreadable::{Unreadable, Why},
    verdict::{Counts, Verdict},
};

/// The result of a piece of work.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    /// For the standard output.
    pub(crate) out: Vec<u8>,
    /// For the standard error: what could not be read or checked, and why.
    pub(crate) failures: Vec<Unreadable>,
    pub(crate) counts: Counts,
    pub(crate) tally: Option<Tally>,
    /// Bytes that were read.
    pub(crate) size: usize,
    /// Items of a format that is one list of all files.
    pub(crate) items: Vec<String>,
    /// Test cases of a format that counts them before it lists them.
    pub(crate) cases: Vec<Case>,
    /// What to know again later.
    pub(crate) records: Records,
}

/// How to check, and how to render what was found.
#[allow(clippy::struct_excessive_bools, reason = "each is an option")]
#[derive(Debug)]
pub(crate) struct Checker {
    pub(crate) format: Format,
    pub(crate) pretty: Pretty,
    /// Whether to count by code.
    pub(crate) tally: bool,
    /// Whether outcomes name the class of each issue.
    pub(crate) classes: bool,
    /// Whether lines are records of an archive.
    pub(crate) archive: bool,
    /// Whether to show each of equal faults.
    pub(crate) all: bool,
    pub(crate) baseline: Option<Baseline>,
    /// Whether to note what to know again later.
    pub(crate) records: bool,
}

impl Checker {
    pub(crate) fn answer(&self, job: Job) -> Answer {
        match job {
            Job::Whole(input, settings) => match input.read() {
                Ok(text) => self.whole(&input, &text, &settings),
                Err(why) => self.unread(input.failed(why)),
            },
            Job::Lines(lines) => self.lines(&lines),
            Job::Unread(what) => self.unread(what),
        }
    }

    fn whole(&self, input: &Input, text: &[u8], settings: &Settings) -> Answer {
        let name = input.name();
        let words = self.pretty.words;
        let mut answer = self.nothing(text.len());
        self.check(settings, text, &mut answer, &name, 0, |judged, verdict| {
            let mut piece = Piece::default();
            let items = match self.format {
                Format::Text => {
                    let holds = input.holds();
                    let report = self.pretty.report(&name, text, judged, verdict, self.all, holds);
                    piece.out = report.into_bytes();
                    Vec::new()
                }
                Format::Json | Format::Ndjson => {
                    let mut outcome = outcome(judged, self.classes, words);
                    let name = plain(&name);
                    prefix(&mut outcome, |text| match text {
                        Some(text) => format!("{name}: {text}"),
                        None => name.clone(),
                    });
                    piece.out = r4::to_vec_pretty(&outcome);
                    piece.out.push(b'\n');
                    Vec::new()
                }
                Format::Concise => {
                    piece.out = concise::lines(&name, judged, words).into_bytes();
                    Vec::new()
                }
                Format::Github => {
                    piece.out = github::lines(&name, judged, words).into_bytes();
                    Vec::new()
                }
                Format::Junit => {
                    piece.case = Some(Case::of(&name, judged, verdict, words));
                    Vec::new()
                }
                Format::Sarif => sarif::results(&name, judged, self.baseline.is_some(), words),
                Format::Gitlab => gitlab::items(&name, judged, words),
            };
            piece.items = items.iter().map(ToString::to_string).collect();
            piece
        });
        answer
    }

    fn lines(&self, lines: &Lines) -> Answer {
        let Lines { name, before, text, settings } = lines;
        let words = self.pretty.words;
        let mut answer = self.nothing(text.len());
        let unended = text.strip_suffix(b"\n").unwrap_or(text);
        for (at, line) in unended.split(|byte| *byte == b'\n').enumerate() {
            let before = before + at;
            if self.archive {
                self.record(settings, line, &mut answer, name, before);
                continue;
            }
            self.check(settings, line, &mut answer, name, before, |judged, _| {
                let mut outcome = outcome(judged, self.classes, words);
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
                Piece { out, ..Piece::default() }
            });
        }
        answer
    }

    /// Checks the answer of a record.
    fn record(
        &self,
        settings: &Settings,
        line: &[u8],
        answer: &mut Answer,
        name: &str,
        before: usize,
    ) {
        let words = self.pretty.words;
        if let Some(record) = Record::read(line) {
            self.check(settings, record.answer(), answer, name, before, |judged, _| {
                let out = record.with(&outcome(judged, self.classes, words));
                Piece { out, ..Piece::default() }
            });
        } else {
            let place = words.place_of_line(name, before + 1);
            answer.out.append(&mut record::not_read(words.no_record(), place));
            answer.counts.add(Verdict::Unread);
        }
    }

    /// Checks a text that starts after so many lines of its file, and writes its report. A panic in either is reported instead.
    fn check(
        &self,
        settings: &Settings,
        text: &[u8],
        answer: &mut Answer,
        name: &str,
        before: usize,
        write: impl Fn(&Judged<'_>, Verdict) -> Piece,
    ) {
        let written = |found: Found| {
            let judged = Judged::of(&found, name, &settings.rules, self.baseline.as_ref());
            let verdict = verdict(&judged, settings.deny_warnings);
            let mut piece = write(&judged, verdict);
            if self.tally {
                let mut tally = Tally::default();
                tally.add(&judged, name, before, self.format == Format::Sarif);
                piece.tally = Some(tally);
            }
            let recorded = judged.findings.iter().filter(|finding| {
                self.records
                    && verdict != Verdict::Unread
                    && finding.severity >= Severity::Warning
                    && !matches!(finding.state, State::Ignored(_))
            });
            recorded.for_each(|finding| piece.records.add(Key::of(name, &finding.issue)));
            (verdict, piece)
        };
        let checked = isolated(|| written(settings.find(text)));
        let (verdict, mut piece) = checked.unwrap_or_else(|panicked| {
            let name = match self.format {
                Format::Ndjson => self.pretty.words.place_of_line(name, before + 1),
                _ => name.to_owned(),
            };
            answer.failures.push(Unreadable { name, why: Why::Panicked(panicked) });
            written(Found::Fhir(Report::internal_fault()))
        });
        answer.out.append(&mut piece.out);
        answer.items.append(&mut piece.items);
        answer.cases.extend(piece.case);
        answer.records.merge(piece.records);
        answer.counts.add(verdict);
        if let (Some(tally), Some(more)) = (&mut answer.tally, piece.tally) {
            tally.merge(more);
        }
    }

    fn nothing(&self, size: usize) -> Answer {
        let tally = self.tally.then(Tally::default);
        Answer { tally, size, ..Answer::default() }
    }

    fn unread(&self, what: Unreadable) -> Answer {
        let mut answer = self.nothing(0);
        // there is no file, or one with who knows how many resources
        if matches!(what.why, Why::Failed(_)) && self.format != Format::Ndjson {
            answer.counts.add(Verdict::Unread);
        }
        if self.format == Format::Junit {
            let (name, summary) = (what.name.clone(), self.pretty.words.cannot_read(&what));
            let case = Case::of_file(name, Verdict::Unread, summary, String::new());
            answer.cases.push(case);
        }
        answer.failures.push(what);
        answer
    }
}

/// What is written of one text.
#[derive(Debug, Default)]
struct Piece {
    out: Vec<u8>,
    items: Vec<String>,
    case: Option<Case>,
    records: Records,
    tally: Option<Tally>,
}

pub(crate) fn verdict(judged: &Judged<'_>, deny_warnings: bool) -> Verdict {
    if judged.found.is_unread() || judged.found.has_internal_fault() {
        Verdict::Unread
    } else if judged.errors() > 0 || deny_warnings && judged.warnings() > 0 {
        Verdict::Faulty
    } else {
        Verdict::Conformant
    }
}

impl Answer {
    /// Of a piece of work that broke off outside of a check.
    pub(crate) fn broken(panicked: Panicked) -> Self {
        let what = Unreadable { name: "-".to_owned(), why: Why::Panicked(panicked) };
        Self { failures: vec![what], ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use fhir_sas::{
        diagnostic::{IssueCode, Lang},
        validate::{Layer, Validator},
    };

    use super::*;
    use crate::{config::Rules, isolate::silence_panics, words::Words};

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
            let settings = Settings {
                validator: Validator::new(Layer::R4),
                deny_warnings: false,
                rules: Rules::default(),
            };
            let checker = Checker {
                format,
                pretty,
                tally: true,
                classes: false,
                archive: false,
                all: false,
                baseline: None,
                records: false,
            };
            let mut answer = checker.nothing(0);
            for before in 0..5 {
                let name = "answer.json";
                checker.check(&settings, TEXT, &mut answer, name, before, |judged, verdict| {
                    let Found::Fhir(report) = judged.found else { panic!("a resource") };
                    let code = report.issues().first().map(|issue| issue.code);
                    let fails = before == 2 && code != Some(IssueCode::InternalFault);
                    assert!(!fails, "cannot check {}", String::from_utf8_lossy(TEXT));
                    let out = format!("{verdict:?} {}\n", report.explain(lang)).into_bytes();
                    Piece { out, ..Piece::default() }
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
