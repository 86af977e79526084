//! The format for people: issues as a compiler shows them.

use std::fmt::{self, Write as _};

use clap::builder::styling::{AnsiColor, Style};
use fhir_sas::{diagnostic::Severity, findings::Found};
use unicode_width::UnicodeWidthStr;

use crate::{
    cause,
    excerpt::{excerpt, plain},
    group,
    hint::hint,
    holds::Holds,
    judged::{Finding, Judged},
    line,
    suggest::Suggestions,
    verdict::Verdict,
    words::Words,
};

const FRAME: Style = AnsiColor::BrightBlue.on_default().bold();
pub(crate) const STRONG: Style = Style::new().bold();

/// Columns if the width is unknown.
const WIDTH: usize = 100;

/// How to show reports. Colours are always in them: the stream takes them out again where they are not wanted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pretty {
    pub(crate) words: Words,
    /// Of the terminal, if it is one.
    pub(crate) width: Option<usize>,
}

/// What a report is written of.
#[derive(Clone, Copy)]
struct Shown<'a> {
    found: &'a Found,
    open: &'a [&'a Finding<'a>],
    /// What follows from each of them.
    followers: &'a [Vec<usize>],
    name: &'a str,
    text: &'a [u8],
    suggestions: &'a Suggestions<'a>,
    all: bool,
}

impl Pretty {
    /// A report as a compiler writes it: causes with what follows from them, equal faults once; with `all`, each in full.
    pub(crate) fn report(
        self,
        name: &str,
        text: &[u8],
        judged: &Judged<'_>,
        verdict: Verdict,
        all: bool,
        holds: Option<Holds>,
    ) -> String {
        let name = plain(name);
        let mut out = String::new();
        let open: Vec<_> = judged.open().collect();
        let issues: Vec<_> = open.iter().map(|finding| finding.issue).collect();
        let causes = cause::causes(&issues, text);
        let mut followers = vec![Vec::new(); open.len()];
        for (at, cause) in causes.iter().enumerate() {
            if let Some(cause) = cause {
                followers[*cause].push(at);
            }
        }
        let suggestions = &Suggestions::new(text);
        let shown = Shown {
            found: judged.found,
            open: &open,
            followers: &followers,
            name: &name,
            text,
            suggestions,
            all,
        };
        for group in group::groups(&open, self.words.0) {
            let roots: Vec<_> = group.into_iter().filter(|at| causes[*at].is_none()).collect();
            let blocks = if all { roots.chunks(1) } else { roots.chunks(roots.len().max(1)) };
            for block in blocks {
                // a String takes all that is written
                let _ = self.block(&mut out, shown, block);
            }
        }
        let style = match verdict {
            Verdict::Conformant => AnsiColor::Green.on_default().bold(),
            Verdict::Faulty | Verdict::Unread => style_of(Severity::Error),
        };
        let summary = line::of_file(self.words, &name, verdict, judged, holds);
        let _ = writeln!(out, "{style}{summary}{style:#}");
        if holds.is_some_and(|holds| holds.slots == 0) {
            let style = style_of(Severity::Information);
            let _ = writeln!(out, "{style}{}{style:#}", self.words.no_slot());
        }
        out
    }

    /// Equal findings, the first one in full, and what follows from them.
    fn block(self, out: &mut String, shown: Shown<'_>, block: &[usize]) -> Result<(), fmt::Error> {
        let Some(first) = block.first() else { return Ok(()) };
        let finding = shown.open[*first];
        let margin = self.issue(out, shown, finding)?;
        if let Some(more) = group::more(shown.open, block, self.words) {
            self.note(out, margin, &more)?;
        }
        let consequences: Vec<_> =
            block.iter().flat_map(|at| &shown.followers[*at]).copied().collect();
        if consequences.is_empty() {
            out.push('\n');
            return Ok(());
        }
        let place = finding.issue.place();
        if shown.all {
            out.push('\n');
            for at in consequences {
                let margin = self.issue(out, shown, shown.open[at])?;
                let because = self.words.because_of(&plain(&place), finding.code().text);
                self.note(out, margin, &because)?;
                out.push('\n');
            }
            return Ok(());
        }
        let of: Vec<_> = consequences.iter().map(|at| shown.open[*at]).collect();
        let mut faults = Vec::new();
        for group in group::groups(&of, self.words.0) {
            let Some(first) = group.first().map(|at| of[*at]) else { continue };
            let place = plain(&first.issue.place());
            let mut fault = self.words.consequence(first.code().text, &place);
            if let Some(more) = group::more(&of, &group, self.words) {
                fault.extend([" ", &more]);
            }
            faults.push(fault);
        }
        let faults = faults.join(self.words.semicolon());
        self.note(out, margin, &self.words.because_of(&plain(&place), &faults))?;
        out.push('\n');
        Ok(())
    }

    /// One finding, without the blank line behind; the width of its margin.
    fn issue(
        self,
        out: &mut String,
        shown: Shown<'_>,
        finding: &Finding<'_>,
    ) -> Result<usize, fmt::Error> {
        let Shown { name, text, suggestions, .. } = shown;
        let issue = finding.issue;
        let code = finding.code();
        let style = style_of(code.severity);
        let severity = self.words.severity(code.severity);
        write!(out, "{style}{severity}[{}]{style:#}", code.text)?;
        let place = issue.place();
        if !place.is_empty() {
            write!(out, "{STRONG}: {}{STRONG:#}", plain(&place))?;
        }
        let position = issue.position();
        let line = position.map(|position| position.line.to_string()).unwrap_or_default();
        let margin = line.len();
        write!(out, "\n{:margin$}{FRAME}-->{FRAME:#} {name}", "")?;
        if let Some(position) = position {
            writeln!(out, ":{}:{}", position.line, position.column)?;
            let room = self.width.unwrap_or(WIDTH).saturating_sub(margin + 3).max(20);
            let shown = excerpt(text, position.offset, room);
            let bar = |of_line: &str| format!("{FRAME}{of_line:margin$} |{FRAME:#}");
            let (indent, marks) = (" ".repeat(shown.indent + 1), "^".repeat(shown.length));
            writeln!(out, "{}", bar(""))?;
            let blank = if shown.line.is_empty() { "" } else { " " };
            writeln!(out, "{}{blank}{}", bar(&line), shown.line)?;
            writeln!(out, "{}{indent}{style}{marks}{style:#}", bar(""))?;
            writeln!(out, "{}", bar(""))?;
        } else {
            out.push('\n');
        }
        self.note(out, margin, &plain(&issue.message(self.words.0)))?;
        if let Some(meant) = suggestions.of(issue) {
            self.note(out, margin, &self.words.did_you_mean(&plain(&meant)))?;
        }
        if let Some(editions) = shown.found.demanded_by(issue) {
            self.note(out, margin, &format!("{} {editions}", self.words.editions()))?;
        }
        let is_no_resource =
            code.text == "not-json" || code.text == "wrong-shape" && !place.contains('.');
        if is_no_resource && let Some(hint) = hint(text) {
            self.note(out, margin, &self.words.hint(hint))?;
        }
        let rule = issue.rule(self.words.0);
        self.note(out, margin, &self.words.rule(rule.as_deref(), code.text))?;
        Ok(margin)
    }

    /// Only on a terminal are notes broken into lines: elsewhere they are easier to search whole.
    fn note(self, out: &mut String, margin: usize, text: &str) -> Result<(), fmt::Error> {
        write!(out, "{FRAME}{:margin$} ={FRAME:#}", "")?;
        let width = self.width.unwrap_or(usize::MAX);
        let mut used = margin + 2;
        for word in unbroken(text.split(' ')) {
            if used + 1 + word.width() > width && used > margin + 3 {
                write!(out, "\n{:margin$}  ", "")?;
                used = margin + 2;
            }
            write!(out, " {word}")?;
            used += 1 + word.width();
        }
        out.push('\n');
        Ok(())
    }
}

/// Words, and those that stay on one line as one: the French put a blank before some marks, and code is read as a whole.
pub(crate) fn unbroken<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    /// Longer code may be broken.
    const CODE: usize = 40;
    let mut unbroken: Vec<String> = Vec::new();
    for word in words {
        let mark = matches!(word, ":" | ";" | "?" | "!") || word.starts_with('»');
        let goes_on = |last: &String| {
            let in_code = last.matches('`').count() % 2 == 1;
            mark || last.ends_with('«') || in_code && last.len() + word.len() < CODE
        };
        match unbroken.last_mut().filter(|last| goes_on(last)) {
            Some(last) => last.extend([" ", word]),
            None => unbroken.push(word.to_owned()),
        }
    }
    unbroken
}

pub(crate) fn style_of(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Information => AnsiColor::BrightCyan,
        Severity::Warning => AnsiColor::Yellow,
        _ => AnsiColor::BrightRed,
    };
    colour.on_default().bold()
}
