//! Annotations of GitHub's workflows. It shows ten of each kind a step, so that equal faults stand in one.

use std::fmt::Write as _;

use fhir_sas::diagnostic::Severity;

use super::line_and_column;
use crate::{baseline::slashed, excerpt::plain, group, judged::Judged, words::Words};

pub(crate) fn lines(name: &str, judged: &Judged<'_>, words: Words) -> String {
    let file = property(&slashed(name));
    let open: Vec<_> = judged.open().collect();
    let mut out = String::new();
    for group in group::groups(&open, words.0) {
        let Some(first) = group.first().map(|at| open[*at]) else { continue };
        let kind = match first.severity {
            Severity::Information => "notice",
            Severity::Warning => "warning",
            _ => "error",
        };
        let (line, column) = line_and_column(first.issue);
        let mut text = first.issue.message(words.0);
        let place = first.issue.place();
        if !place.is_empty() {
            text = format!("{place}: {text}");
        }
        if let Some(more) = group::more(&open, &group, words) {
            text.extend(["\n", &more]);
        }
        let (title, text) = (property(first.code().text), data(&text));
        // a String takes all that is written
        let _ =
            writeln!(out, "::{kind} file={file},line={line},col={column},title={title}::{text}");
    }
    out
}

/// The runner decodes these three; what else a terminal would obey is shown instead.
fn data(text: &str) -> String {
    plain(&text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
