//! What came out of the acceptance tests, for people and as `JUnit` XML.

use std::io::{self, Write};

use anstream::AutoStream;
use clap::builder::styling::{AnsiColor, Style};
use fhir_sas::diagnostic::Severity;

use super::{
    kit::{self, Listed, Outcome, Part, Tested},
    suite::Suite,
};
use crate::{
    args::{Args, Deny},
    format::{
        Format,
        junit::{self, Case, Status},
    },
    output::to_stderr,
    text::{STRONG, style_of},
    verdict::Verdict,
    words::Words,
};

/// Lists every test, a line each: part, group, name, what it demands, why it is not run, and the keys of the part's section in the
/// suite's file that it uses.
pub(super) fn list(words: Words, out: &mut dyn Write) -> io::Result<()> {
    for Listed { part, group, name, what, reason, keys } in kit::listed(words.0) {
        let run = match reason {
            Some(reason) => words.not_from_outside(reason),
            None => words.is_run().to_owned(),
        };
        let keys = if !keys.is_empty() {
            format!("[{part}] {}", keys.join(", "))
        } else if reason.is_none() && part != Part::Tls {
            // the section alone
            format!("[{part}]")
        } else {
            "-".to_owned()
        };
        writeln!(out, "{part}\t{group}\t{name}\t{what}\t{run}\t{keys}")?;
    }
    Ok(())
}

/// Runs the tests of a suite and writes what came out.
pub(super) fn run(
    args: &Args,
    suite: &Suite,
    names: &[String],
    words: Words,
) -> Result<Verdict, String> {
    let is_wanted = |part: Part, group: &str, name: &str| {
        let is_named = |wanted: &String| [part.as_str(), group, name].contains(&wanted.as_str());
        names.is_empty() || names.iter().any(is_named)
    };
    let known: Vec<_> = kit::listed(words.0).collect();
    let is_known = |wanted: &&String| {
        known.iter().any(|one| [one.part.as_str(), one.group, one.name].contains(&wanted.as_str()))
    };
    if let Some(unknown) = names.iter().find(|wanted| !is_known(wanted)) {
        return Err(words.no_such_test(&crate::excerpt::plain(unknown)));
    }
    let mut all = Vec::new();
    let mut failed = None;
    let mut out = AutoStream::auto(io::stdout().lock());
    kit::run(suite, words, is_wanted, |tested| {
        if args.format == Format::Text {
            failed = failed.take().or_else(|| show(&tested, words, &mut out).err());
        }
        all.push(tested);
    })?;
    let denied = args.deny == Some(Deny::Warnings);
    let verdict = verdict(&all, denied);
    let counts = words.of_tests(counts(&all));
    let written = failed.map_or(Ok(()), Err).and_then(|()| match args.format {
        Format::Junit => {
            let cases = all.iter().map(|tested| case(tested, denied)).collect();
            junit::write(cases, &mut out)
        }
        _ => writeln!(out, "{STRONG}{counts}{STRONG:#}"),
    });
    if args.format == Format::Junit && args.summary {
        to_stderr(&counts);
    }
    match written {
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => Err(words.cannot_write(&why)),
        _ => Ok(verdict),
    }
}

fn verdict(all: &[Tested], denied: bool) -> Verdict {
    let has = |outcome| all.iter().any(|tested| tested.outcome == outcome);
    if has(Outcome::Broken) {
        Verdict::Unread
    } else if has(Outcome::Failed) || denied && has(Outcome::Warned) {
        Verdict::Faulty
    } else {
        Verdict::Conformant
    }
}

/// How many tests there are of each outcome.
fn counts(all: &[Tested]) -> [(Outcome, usize); 5] {
    let of = |outcome| (outcome, all.iter().filter(|tested| tested.outcome == outcome).count());
    [Outcome::Passed, Outcome::Warned, Outcome::Failed, Outcome::Broken, Outcome::Skipped].map(of)
}

fn style(outcome: Outcome) -> Style {
    match outcome {
        Outcome::Passed => AnsiColor::Green.on_default().bold(),
        Outcome::Warned => style_of(Severity::Warning),
        Outcome::Skipped => style_of(Severity::Information),
        Outcome::Failed | Outcome::Broken => style_of(Severity::Error),
    }
}

fn show(tested: &Tested, words: Words, out: &mut dyn Write) -> io::Result<()> {
    let style = style(tested.outcome);
    let outcome = words.outcome_of_test(tested.outcome);
    let Tested { part, group, name, what, .. } = tested;
    writeln!(out, "{style}{outcome:<9}{style:#}{part:<5}{group} {STRONG}{name}{STRONG:#}: {what}")?;
    for message in &tested.messages {
        writeln!(out, "    {message}")?;
    }
    for note in &tested.notes {
        writeln!(out, "    {}{note}", words.beyond_kit())?;
    }
    out.flush()
}

fn case(tested: &Tested, denied: bool) -> Case {
    let status = match tested.outcome {
        Outcome::Warned if denied => Status::Failed,
        Outcome::Passed | Outcome::Warned => Status::Passed,
        Outcome::Skipped => Status::Skipped,
        Outcome::Failed => Status::Failed,
        Outcome::Broken => Status::Broken,
    };
    let details = [&tested.messages[..], &tested.notes].concat().join("\n");
    let summary = match status {
        Status::Skipped => tested.messages.join(" "),
        _ => tested.what.to_owned(),
    };
    Case {
        suite: tested.part.as_str(),
        class: tested.group,
        name: tested.name.to_owned(),
        status,
        summary,
        details,
        took: Some(tested.took),
    }
}
