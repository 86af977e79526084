//! `sas-validate`: checks files against FHIR R4, `FrCore`, the profiles and the text of the French SAS guide.
//!
//! See `sas-validate --help`.

mod args;
mod check;
mod excerpt;
mod explain;
mod found;
mod input;
mod isolate;
mod link;
mod order;
mod progress;
mod summary;
mod text;
mod words;

use std::{
    env,
    io::{self, BufWriter, ErrorKind, IsTerminal, Write},
    mem,
    num::NonZero,
    process::ExitCode,
};

use anstream::AutoStream;
use clap::CommandFactory;
use console::Term;

use self::{
    args::{Args, Deny, Format},
    check::{Answer, Checker, Counts, Job, Verdict},
    excerpt::plain,
    input::Input,
    isolate::{isolated, silence_panics},
    order::{Ordered, in_order},
    progress::Progress,
    summary::Tally,
    text::Pretty,
    words::Words,
};

fn main() -> ExitCode {
    silence_panics();
    let mut args = Args::read();
    let words = Words(args.lang());
    let status = isolated(|| status(&mut args, words)).unwrap_or_else(|panicked| {
        to_stderr(&words.internal_fault(None, &panicked));
        Verdict::Unread
    });
    ExitCode::from(status as u8)
}

/// Runs the command that the arguments name.
fn status(args: &mut Args, words: Words) -> Verdict {
    let mut worst = Verdict::Conformant;
    let done = if let Some(shell) = args.completions {
        completions(shell)
    } else if let Some(code) = &args.explain {
        explain(code, words, &mut worst)
    } else if args.list_codes {
        write!(
            AutoStream::auto(io::stdout().lock()),
            "{}",
            explain::list(Pretty { words, width: width() })
        )
    } else if let Some(link) = &args.link {
        let deny_warnings = args.deny == Some(Deny::Warnings);
        let (out, verdict) = link::read(link, args.format, deny_warnings, words);
        worst = verdict;
        AutoStream::auto(io::stdout().lock()).write_all(&out)
    } else {
        run(args, words, &mut worst)
    };
    match done {
        // who reads the results has read enough
        Err(why) if why.kind() == ErrorKind::BrokenPipe => {}
        Err(why) => {
            to_stderr(&words.cannot_write(&why));
            worst = Verdict::Unread;
        }
        Ok(()) => {}
    }
    worst
}

fn completions(shell: clap_complete::Shell) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "sas-validate", &mut script);
    io::stdout().write_all(&script)
}

fn explain(code: &str, words: Words, worst: &mut Verdict) -> io::Result<()> {
    match explain::page(code, Pretty { words, width: width() }) {
        Ok(page) => AutoStream::auto(io::stdout().lock()).write_all(page.as_bytes()),
        Err(why) => {
            to_stderr(&why);
            *worst = Verdict::Unread;
            Ok(())
        }
    }
}

/// From more files than this on, a summary by code is worth its lines.
const HANDFUL: usize = 5;

/// Checks everything; what is found is written, and the worst of it kept.
fn run(args: &mut Args, words: Words, worst: &mut Verdict) -> io::Result<()> {
    let ending = if args.format == Format::Ndjson { "ndjson" } else { "json" };
    let given = if args.files.is_empty() { vec!["-".into()] } else { mem::take(&mut args.files) };
    let one_file = matches!(&given[..], [path] if !path.is_dir());
    let show_count =
        |folder: &str, count| to_stderr(&words.files_below(&plain(folder), count, ending));
    let inputs: Vec<_> =
        given.into_iter().flat_map(|path| Input::all_of(path, ending, show_count)).collect();
    if inputs.iter().any(|input| matches!(input, Ok(Input::Stdin))) && io::stdin().is_terminal() {
        to_stderr(words.reading_keyboard());
    }
    let files = inputs.len();
    // what cannot be read adds nothing
    let size = |input: &Result<Input, _>| input.as_ref().map_or(Some(0), Input::size);
    let mut progress = Progress::of(inputs.iter().map(size).sum());
    let in_text = args.format == Format::Text;
    let checker = Checker {
        validator: args.validator(),
        layer: args.layer,
        max_issues: args.max_issues,
        format: args.format,
        deny_warnings: args.deny == Some(Deny::Warnings),
        pretty: Pretty { words, width: width() },
        tally: args.summary || in_text && files > HANDFUL,
    };
    let work = move |job| checker.answer(job);
    let answers = if args.format == Format::Ndjson {
        in_order(inputs.into_iter().flat_map(Job::lines_of), usize::MAX, work, Answer::broken)
    } else {
        in_order(inputs.into_iter().map(Job::of), files, work, Answer::broken)
    };

    let stdout = io::stdout().lock();
    if in_text {
        let mut out = AutoStream::auto(stdout);
        let mut totals = Totals::default();
        totals.write(&answers, &mut out, words, worst, &mut progress)?;
        let table = totals.tally.table(words, args.format);
        if !table.is_empty() {
            write!(out, "\n{table}\n")?;
        }
        if !one_file || args.summary {
            writeln!(out, "{}", words.of_all(totals.counts, args.format))?;
        }
        out.flush()
    } else {
        let mut out = BufWriter::with_capacity(64 * 1024, stdout);
        let mut totals = Totals::default();
        totals.write(&answers, &mut out, words, worst, &mut progress)?;
        out.flush()?;
        drop(progress);
        if args.summary {
            let table = totals.tally.table(words, args.format);
            let all = words.of_all(totals.counts, args.format);
            // as in `to_stderr`: there is no reader
            let _ = writeln!(AutoStream::auto(io::stderr().lock()), "{table}{all}");
        }
        Ok(())
    }
}

/// What was found in all.
#[derive(Default)]
struct Totals {
    counts: Counts,
    tally: Tally,
}

impl Totals {
    /// Writes answers as they come, and counts them.
    fn write(
        &mut self,
        answers: &Ordered<Answer>,
        out: &mut dyn Write,
        words: Words,
        worst: &mut Verdict,
        progress: &mut Progress,
    ) -> io::Result<()> {
        while let Some(answer) = answers.next(|| out.flush())? {
            let unread = answer.failures.first().map(|_| Verdict::Unread);
            *worst = (*worst).max(answer.counts.worst()).max(unread.unwrap_or(*worst));
            self.counts.merge(answer.counts);
            if let Some(tally) = answer.tally {
                self.tally.merge(tally);
            }
            progress.advance(answer.size);
            progress.aside(|| {
                for what in &answer.failures {
                    out.flush()?;
                    to_stderr(&words.cannot_read(what));
                }
                out.write_all(&answer.out)
            })?;
        }
        Ok(())
    }
}

/// Writes to the standard error; if that fails, nothing is left to report it to.
fn to_stderr(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Columns to write in: from `$COLUMNS`, or else from the terminal; `None` without a terminal.
fn width() -> Option<usize> {
    let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse::<NonZero<u16>>().ok());
    let columns = columns.map(NonZero::get).or_else(|| {
        let (_, columns) = Term::stdout().size_checked()?;
        Some(columns)
    });
    columns.map(usize::from)
}
