//! The format for people: issues as a compiler shows them.

use std::fmt::Write as _;

use clap::builder::styling::{AnsiColor, Style};
use fhir_sas::diagnostic::Severity;
use unicode_width::UnicodeWidthStr;

use crate::{
    check::Verdict,
    excerpt::{excerpt, plain},
    found::{Found, IssueOf},
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

impl Pretty {
    pub(crate) fn report(self, name: &str, text: &[u8], found: &Found, verdict: Verdict) -> String {
        let name = plain(name);
        let mut out = String::new();
        for issue in found.issues() {
            // a String takes all that is written
            let _ = self.issue(&mut out, &name, text, issue, found.demanded_by(issue).as_deref());
        }
        let style = match verdict {
            Verdict::Conformant => AnsiColor::Green.on_default().bold(),
            Verdict::Faulty | Verdict::Unread => style_of(Severity::Error),
        };
        let summary = self.words.of_file(&name, verdict, found);
        let _ = writeln!(out, "{style}{summary}{style:#}");
        out
    }

    fn issue(
        self,
        out: &mut String,
        name: &str,
        text: &[u8],
        issue: IssueOf<'_>,
        editions: Option<&str>,
    ) -> Result<(), std::fmt::Error> {
        let code = issue.code();
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
        if let Some(rule) = issue.rule(self.words.0) {
            self.note(out, margin, &format!("{} {rule}", self.words.rule()))?;
        }
        if let Some(editions) = editions {
            self.note(out, margin, &format!("{} {editions}", self.words.editions()))?;
        }
        out.push('\n');
        Ok(())
    }

    /// Only on a terminal are notes broken into lines: elsewhere they are easier to search whole.
    fn note(self, out: &mut String, margin: usize, text: &str) -> Result<(), std::fmt::Error> {
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
