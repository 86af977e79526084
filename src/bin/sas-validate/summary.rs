//! How often each code was met, for who has more results than can be read.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use fhir_sas::findings::{CodeOf, IssueOf};
use unicode_width::UnicodeWidthStr;

use crate::{
    excerpt::plain,
    format::Format,
    judged::Judged,
    text::{STRONG, style_of},
    words::Words,
};

/// Issues by their code.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    rows: BTreeMap<CodeOf, Row>,
    /// Of which only their number is known.
    not_kept: usize,
}

#[derive(Debug)]
struct Row {
    issues: usize,
    reports: usize,
    /// Where it was met first.
    first: String,
}

impl Tally {
    /// Counts what counts of a text that so many lines of its file stand before; with `all`, also what is ignored or known.
    pub(crate) fn add(&mut self, judged: &Judged<'_>, name: &str, before: usize, all: bool) {
        let mut met = BTreeSet::new();
        for finding in judged.findings.iter().filter(|finding| all || finding.is_open()) {
            let row = self.rows.entry(finding.code()).or_insert_with(|| Row {
                issues: 0,
                reports: 0,
                first: place(finding.issue, name, before),
            });
            row.issues += 1;
            row.reports += usize::from(met.insert(finding.code()));
        }
        self.not_kept += judged.found.not_kept();
    }

    /// The codes that were met.
    pub(crate) fn codes(&self) -> impl Iterator<Item = CodeOf> {
        self.rows.keys().copied()
    }

    /// Adds what was found later.
    pub(crate) fn merge(&mut self, later: Self) {
        for (code, row) in later.rows {
            match self.rows.get_mut(&code) {
                Some(known) => {
                    known.issues += row.issues;
                    known.reports += row.reports;
                }
                None => {
                    self.rows.insert(code, row);
                }
            }
        }
        self.not_kept += later.not_kept;
    }

    /// A line for each code, the most frequent first; empty when no issue was met.
    pub(crate) fn table(&self, words: Words, format: Format) -> String {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(_, row)| Reverse(row.issues));
        let cells: Vec<_> = rows
            .iter()
            .map(|(code, row)| {
                let severity = words.severity(code.severity);
                let class = words.anomaly(code.anomaly);
                let (issues, reports) = (row.issues.to_string(), row.reports.to_string());
                [code.text.to_owned(), severity.to_owned(), class.to_owned(), issues, reports]
            })
            .collect();
        let heads = words.heads(format);
        let width = |column: usize| {
            let cells = cells.iter().map(|row| row[column].width());
            cells.chain([heads[column].width()]).max().unwrap_or_default()
        };
        let widths = [0, 1, 2, 3, 4].map(width);
        let pad = |column: usize, cell: &str| " ".repeat(widths[column] - cell.width());

        let mut table = String::new();
        let mut line = |[code, severity, class, issues, reports]: [&str; 5], first: &str, style| {
            let (before, after) = (format!("{style}"), format!("{style:#}"));
            table.extend([code, &pad(0, code), "  ", &before, severity, &after]);
            table.extend([&pad(1, severity), "  ", class, &pad(2, class)]);
            table.extend(["  ", &pad(3, issues), issues]);
            table.extend(["  ", &pad(4, reports), reports, "  ", first, "\n"]);
        };
        if !rows.is_empty() {
            let [code, severity, class, issues, reports, first] = heads;
            line([code, severity, class, issues, reports], first, STRONG);
        }
        for ((code, row), cells) in rows.iter().zip(&cells) {
            line(cells.each_ref().map(String::as_str), &row.first, style_of(code.severity));
        }
        if self.not_kept > 0 {
            table.extend([&*words.not_kept(self.not_kept), "\n"]);
        }
        table
    }
}

/// `answer.json:3:15 Slot.status`
fn place(issue: IssueOf<'_>, name: &str, before: usize) -> String {
    let mut place = plain(name);
    if let Some(position) = issue.position() {
        let line = (before + position.line).to_string();
        place.extend([":", &line, ":", &position.column.to_string()]);
    }
    let within = issue.place();
    if !within.is_empty() {
        place.extend([" ", &plain(&within)]);
    }
    place
}
