//! An issue a line, as `grep` and editors read them: `answer.json:3:15: error[slot-order] Slot: …`.

use std::fmt::Write as _;

use super::{line_and_column, severity};
use crate::{excerpt::plain, judged::Judged, words::Words};

pub(crate) fn lines(name: &str, judged: &Judged<'_>, words: Words) -> String {
    let name = plain(name);
    let mut out = String::new();
    for finding in judged.open() {
        let (line, column) = line_and_column(finding.issue);
        let (kind, code) = (severity(finding.severity), finding.code().text);
        let place = plain(&finding.issue.place());
        let message = plain(&finding.issue.message(words.0));
        let colon = if place.is_empty() { "" } else { ": " };
        // a String takes all that is written
        let _ = writeln!(out, "{name}:{line}:{column}: {kind}[{code}] {place}{colon}{message}");
    }
    out
}
