//! `sas-validate`: checks files against FHIR R4, `FrCore`, the profiles and the text of the French SAS guide.
//!
//! See `sas-validate --help`.

mod advisor;
mod args;
#[cfg(feature = "ask")]
mod ask;
mod baseline;
mod cause;
mod check;
mod config;
#[cfg(test)]
#[path = "../../../tests/suite/effort.rs"]
mod effort;
mod excerpt;
mod explain;
mod fix;
mod format;
mod group;
mod hint;
mod holds;
mod input;
mod isolate;
mod json_file;
mod judged;
mod line;
mod link;
mod loader;
#[cfg(test)]
mod mutated;
mod option;
mod order;
mod output;
mod progress;
mod record;
#[cfg(feature = "serve")]
mod serve;
mod settings;
mod suggest;
mod summary;
mod text;
mod toml_file;
mod tree;
mod unreadable;
mod verdict;
mod words;

use std::{
    env,
    io::{self, BufWriter, ErrorKind, IsTerminal, Write},
    mem,
    num::NonZero,
    process::ExitCode,
    sync::Arc,
};

use anstream::AutoStream;
use clap::CommandFactory;
use console::Term;
use fhir_sas::findings;

use self::{
    args::{Args, Deny, InputFormat},
    baseline::{Baseline, Records},
    check::{Answer, Checker},
    excerpt::plain,
    format::{
        Format,
        junit::{self, Case},
    },
    input::{Input, Job},
    isolate::{isolated, silence_panics},
    judged::Judged,
    loader::Loader,
    order::{Ordered, in_order},
    output::to_stderr,
    progress::Progress,
    settings::Settings,
    summary::Tally,
    text::Pretty,
    unreadable::Unreadable,
    verdict::{Counts, Verdict},
    words::Words,
};

fn main() -> ExitCode {
    silence_panics();
    let mut args = Args::read();
    let words = Words(loader::lang(&args));
    let status = isolated(|| status(&mut args, words)).unwrap_or_else(|panicked| {
        to_stderr(&words.internal_fault(None, &panicked));
        Verdict::Unread
    });
    ExitCode::from(status as u8)
}

/// Runs the command that the arguments name.
fn status(args: &mut Args, words: Words) -> Verdict {
    let mut worst = Verdict::Conformant;
    #[cfg(any(feature = "ask", feature = "serve"))]
    let action = args.action.take();
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
        #[cfg(any(feature = "ask", feature = "serve"))]
        match action {
            #[cfg(feature = "ask")]
            Some(args::Action::Ask(order)) => ask(args, &order, words, &mut worst),
            #[cfg(feature = "serve")]
            Some(args::Action::Serve(order)) => {
                worst = serve::serve(args, &order, words);
                Ok(())
            }
            None => run(args, words, &mut worst),
        }
        #[cfg(not(any(feature = "ask", feature = "serve")))]
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

/// What there is to check, each with its settings.
type Checked = Vec<Result<(Input, Arc<Settings>), Unreadable>>;

/// The inputs with their settings; or what of a configuration is wrong.
fn inputs(args: &Args, words: Words) -> Result<(Checked, Vec<Arc<Settings>>), String> {
    let ending = args.format.ending();
    let named = if args.files.is_empty() { vec!["-".into()] } else { args.files.clone() };
    let report = |folder: &str, count| to_stderr(&words.files_below(&plain(folder), count, ending));
    let inputs = named.into_iter().flat_map(|path| Input::all_of(path, ending, report));
    let mut loader = Loader::new(args, words);
    let with_settings = |input: Result<Input, Unreadable>| match input {
        Ok(input) => loader.of(&input).map(|settings| Ok((input, settings))),
        Err(what) => Ok(Err(what)),
    };
    let inputs = inputs.map(with_settings).collect::<Result<_, String>>()?;
    Ok((inputs, loader.all()))
}

/// Corrects the files.
fn fix_all(inputs: &Checked, words: Words, worst: &mut Verdict) {
    for (input, settings) in inputs.iter().flatten() {
        // what cannot be read is reported when it is checked
        let (Ok(text), Some(path)) = (input.read(), input.path()) else { continue };
        let name = input.name();
        let fixed = match isolated(|| fix::fix(&text, &name, settings)) {
            Ok(fixed) => fixed,
            Err(panicked) => {
                to_stderr(&words.internal_fault(Some(&plain(&name)), &panicked));
                *worst = Verdict::Unread;
                None
            }
        };
        let Some(fixed) = fixed else { continue };
        if let Err(why) = fix::replace(path, &fixed.text) {
            to_stderr(&words.bad_file(&name, &why.to_string()));
            *worst = Verdict::Unread;
            continue;
        }
        to_stderr(&words.fixed(&name, &fixed.faults, false));
    }
}

/// Shows what would change, and whether the files would be conformant then. The standard output has the changes alone, for
/// people to read.
fn try_all(
    inputs: &Checked,
    baseline: Option<&Baseline>,
    words: Words,
    worst: &mut Verdict,
) -> io::Result<()> {
    let mut out = AutoStream::auto(io::stdout().lock());
    for input in inputs {
        let read = input.as_ref().map(|(input, settings)| (input, settings, input.read()));
        let (input, settings, text) = match read {
            Ok((input, settings, Ok(text))) => (input, settings, text),
            Ok((input, _, Err(why))) => {
                to_stderr(&words.cannot_read(&input.failed(why)));
                *worst = Verdict::Unread;
                continue;
            }
            Err(what) => {
                to_stderr(&words.cannot_read(what));
                *worst = Verdict::Unread;
                continue;
            }
        };
        let name = input.name();
        let tried = isolated(|| {
            let fixed = fix::fix(&text, &name, settings);
            let found = settings.find(fixed.as_ref().map_or(&text, |fixed| &fixed.text));
            let judged = Judged::of(&found, &name, &settings.rules, baseline);
            let verdict = check::verdict(&judged, settings.deny_warnings);
            (fixed, verdict, line::of_file(words, &plain(&name), verdict, &judged, None))
        });
        let (fixed, verdict, left) = match tried {
            Ok(tried) => tried,
            Err(panicked) => {
                to_stderr(&words.internal_fault(Some(&plain(&name)), &panicked));
                *worst = Verdict::Unread;
                continue;
            }
        };
        *worst = (*worst).max(verdict);
        if let Some(fixed) = fixed {
            *worst = (*worst).max(Verdict::Faulty);
            for line in fix::diff(&name, &text, &fixed.text).lines() {
                writeln!(out, "{}", plain(line))?;
            }
            to_stderr(&words.fixed(&name, &fixed.faults, true));
        }
        if verdict > Verdict::Conformant {
            to_stderr(&words.left_by_fix(&left));
        }
    }
    Ok(())
}

/// How many threads may check at once.
fn most_threads(args: &Args, has_baseline: bool) -> usize {
    // of equal lines, which one is known must not depend on threads
    if has_baseline && args.format == Format::Ndjson { 1 } else { args.jobs.unwrap_or(usize::MAX) }
}

/// Checks everything; what is found is written, and the worst of it kept.
fn run(args: &mut Args, words: Words, worst: &mut Verdict) -> io::Result<()> {
    let is_one = args.files.is_empty() || matches!(&args.files[..], [path] if !path.is_dir());
    let read = inputs(args, words).and_then(|(inputs, all)| {
        let baseline = match &args.baseline {
            None => None,
            Some(file) if args.write_baseline => {
                let checked = inputs.iter().flatten().filter_map(|(input, _)| input.path());
                baseline::may_be_written(file, checked, words)?;
                None
            }
            Some(file) => Some(Baseline::read(file, words)?),
        };
        Ok((inputs, all, baseline))
    });
    let (inputs, all, baseline) = match read {
        Ok(read) => read,
        Err(why) => {
            to_stderr(&why);
            *worst = Verdict::Unread;
            return Ok(());
        }
    };
    if args.dry_run {
        return try_all(&inputs, baseline.as_ref(), words, worst);
    }
    if args.fix {
        fix_all(&inputs, words, worst);
    }
    check_all(args, inputs, &all, baseline, is_one, words, worst)
}

/// Asks a server, and checks its answers as files are checked.
#[cfg(feature = "ask")]
fn ask(args: &mut Args, ask: &ask::Ask, words: Words, worst: &mut Verdict) -> io::Result<()> {
    match ask::ask(args, ask, words, worst) {
        Ok(ask::Asked::Answers(answers, all)) => {
            let is_one = answers.len() == 1;
            if answers.is_empty() {
                return Ok(());
            }
            check_all(args, answers, &all, None, is_one, words, worst)
        }
        Ok(ask::Asked::Done) => Ok(()),
        Err(why) => {
            to_stderr(&why);
            *worst = Verdict::Unread;
            Ok(())
        }
    }
}

/// Checks everything, and writes what is found.
fn check_all(
    args: &Args,
    inputs: Checked,
    all: &[Arc<Settings>],
    baseline: Option<Baseline>,
    one_file: bool,
    words: Words,
    worst: &mut Verdict,
) -> io::Result<()> {
    let is_stdin = |input: &Result<_, _>| matches!(input, Ok((Input::Stdin, _)));
    if inputs.iter().any(is_stdin) && io::stdin().is_terminal() {
        to_stderr(words.reading_keyboard());
    }
    let files = inputs.len();
    // what cannot be read adds nothing
    let size =
        |input: &Result<(Input, _), _>| input.as_ref().map_or(Some(0), |(input, _)| input.size());
    let mut progress = Progress::of(inputs.iter().map(size).sum());
    let format = args.format;
    let in_text = format == Format::Text;
    let at_most = most_threads(args, baseline.is_some());
    let checker = Checker {
        format,
        pretty: Pretty { words, width: width() },
        tally: args.summary || in_text && files > HANDFUL || format == Format::Sarif,
        classes: args.summary,
        archive: args.input_format == InputFormat::Archive,
        all: args.all,
        baseline,
        records: args.write_baseline,
    };
    let work = move |job| checker.answer(job);
    let answers = if format == Format::Ndjson {
        in_order(inputs.into_iter().flat_map(Job::lines_of), at_most, work, Answer::broken)
    } else {
        in_order(inputs.into_iter().map(Job::of), files.min(at_most), work, Answer::broken)
    };

    let stdout = io::stdout().lock();
    let mut totals = Totals::default();
    if in_text {
        let mut out = AutoStream::auto(stdout);
        totals.write(&answers, &mut out, words, worst, &mut progress)?;
        let table = totals.tally.table(words, format);
        if !table.is_empty() {
            write!(out, "\n{table}\n")?;
        }
        if !one_file || args.summary {
            writeln!(out, "{}", words.of_all(totals.counts, format))?;
        }
        out.flush()?;
    } else {
        let mut out = BufWriter::with_capacity(64 * 1024, stdout);
        let head = match format {
            Format::Sarif => findings::sarif::head(),
            Format::Gitlab => "[\n".to_owned(),
            _ => String::new(),
        };
        out.write_all(head.as_bytes())?;
        totals.write(&answers, &mut out, words, worst, &mut progress)?;
        match format {
            Format::Sarif => {
                let tail = findings::sarif::tail(totals.tally.codes(), &totals.unread, words.0);
                out.write_all(tail.as_bytes())?;
            }
            Format::Gitlab => out.write_all(b"\n]\n")?,
            Format::Junit => junit::write(mem::take(&mut totals.cases), &mut out)?,
            _ => {}
        }
        out.flush()?;
        drop(progress);
        if args.summary {
            let table = totals.tally.table(words, format);
            let all = words.of_all(totals.counts, format);
            // as in `to_stderr`: there is no reader
            let _ = writeln!(AutoStream::auto(io::stderr().lock()), "{table}{all}");
        }
    }
    for ignore in settings::unused(all) {
        to_stderr(&words.unused_ignore(&ignore.origin));
    }
    if let Some(file) = args.baseline.as_deref().filter(|_| args.write_baseline) {
        totals.records.write(file)?;
        to_stderr(&words.wrote_baseline(&file.display().to_string(), totals.records.len()));
        // what is written down is accepted; what could not be read is not
        if *worst == Verdict::Faulty {
            *worst = Verdict::Conformant;
        }
    }
    Ok(())
}

/// What was found in all.
#[derive(Default)]
struct Totals {
    counts: Counts,
    tally: Tally,
    items: usize,
    cases: Vec<Case>,
    records: Records,
    /// What could not be read, and why.
    unread: Vec<String>,
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
            self.cases.extend(answer.cases);
            self.records.merge(answer.records);
            progress.advance(answer.size);
            progress.aside(|| {
                for what in &answer.failures {
                    out.flush()?;
                    let why = words.cannot_read(what);
                    to_stderr(&why);
                    self.unread.push(why);
                }
                for item in &answer.items {
                    let comma: &[u8] = if self.items > 0 { b",\n" } else { b"" };
                    self.items += 1;
                    out.write_all(comma)?;
                    out.write_all(item.as_bytes())?;
                }
                out.write_all(&answer.out)
            })?;
        }
        Ok(())
    }
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
