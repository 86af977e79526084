//! Equal faults of a text: read once, with the other places behind.

use std::collections::HashMap;

use fhir_sas::{diagnostic::Lang, findings::without_indexes};

use crate::{judged::Finding, words::Words};

/// Lines to list; a reader goes through the first few of them.
const LINES: usize = 12;

/// Findings by code, path without indexes and message; the groups and their members in the order of the findings.
pub(crate) fn groups(findings: &[&Finding<'_>], lang: Lang) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut known = HashMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let issue = finding.issue;
        let key = (finding.code(), without_indexes(&issue.place()), issue.message(lang));
        let group = *known.entry(key).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(at);
    }
    groups
}

/// Where the others of a group stand: `and 11 more: lines 5, 9, …`. `None`: there are none.
pub(crate) fn more(findings: &[&Finding<'_>], group: &[usize], words: Words) -> Option<String> {
    let (first, others) = group.split_first().filter(|(_, others)| !others.is_empty())?;
    let line = |at: &usize| findings[*at].issue.position().map(|position| position.line);
    let places = if others.iter().all(|at| line(at) == line(first)) {
        words.same_line().to_owned()
    } else {
        lines(others.iter().filter_map(line), words)
    };
    Some(words.and_more(others.len(), &places))
}

/// The first few of some lines, each once.
pub(crate) fn lines(lines: impl Iterator<Item = usize>, words: Words) -> String {
    let mut lines: Vec<_> = lines.collect();
    lines.dedup();
    let are_all = lines.len() <= LINES;
    lines.truncate(LINES);
    words.lines(&lines, are_all)
}
