//! `sas-validate`: checks files against FHIR R4, `FrCore` and the profiles of the French SAS guide.
//!
//! `sas-validate --help` says how to use it.

mod args;
mod check;
mod excerpt;
mod input;
mod order;
mod progress;
mod text;
mod words;

use std::{
    env,
    io::{self, BufWriter, ErrorKind, IsTerminal, Write},
    num::NonZero,
    process::ExitCode,
};

use anstream::AutoStream;
use clap::{CommandFactory, Parser};
use console::Term;

use self::{
    args::{Args, Deny, Format},
    check::{Answer, Checker, Job, Verdict},
    input::Input,
    order::{Ordered, in_order},
    progress::Progress,
    text::Pretty,
    words::Words,
};

fn main() -> ExitCode {
    let mut args = Args::parse();
    let words = Words(args.lang());
    let mut worst = Verdict::Conformant;
    let done = match args.completions {
        Some(shell) => completions(shell),
        None => run(&mut args, words, &mut worst),
    };
    match done {
        // who reads the results has read enough
        Err(why) if why.kind() == ErrorKind::BrokenPipe => {}
        Err(why) => {
            tell(&words.cannot_write(&why));
            worst = Verdict::Unread;
        }
        Ok(()) => {}
    }
    ExitCode::from(worst as u8)
}

fn completions(shell: clap_complete::Shell) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "sas-validate", &mut script);
    io::stdout().write_all(&script)
}

/// Checks everything; what is found is written, and the worst of it kept.
fn run(args: &mut Args, words: Words, worst: &mut Verdict) -> io::Result<()> {
    let mut inputs: Vec<_> = args.files.drain(..).map(Input::of).collect();
    if inputs.is_empty() {
        inputs.push(Input::Stdin);
    }
    if inputs.iter().any(|input| matches!(input, Input::Stdin)) && io::stdin().is_terminal() {
        tell(words.reading_keyboard());
    }
    let files = inputs.len();
    let mut progress = Progress::of(inputs.iter().map(Input::size).sum());
    let checker = Checker {
        validator: args.validator(),
        format: args.format,
        deny_warnings: args.deny == Some(Deny::Warnings),
        pretty: Pretty { words, width: width() },
    };
    let work = move |job| checker.answer(job);
    let answers = if args.format == Format::Ndjson {
        in_order(inputs.into_iter().flat_map(Input::pieces), usize::MAX, work)
    } else {
        in_order(inputs.into_iter().map(Job::Whole), files, work)
    };

    let stdout = io::stdout().lock();
    if args.format == Format::Text {
        let mut out = AutoStream::auto(stdout);
        let verdicts = write(&answers, &mut out, words, worst, &mut progress)?;
        if files > 1 {
            writeln!(out, "{}", words.of_all(&verdicts))?;
        }
        out.flush()
    } else {
        let mut out = BufWriter::with_capacity(64 * 1024, stdout);
        write(&answers, &mut out, words, worst, &mut progress)?;
        out.flush()
    }
}

/// Writes answers as they come, and counts them by their verdict.
fn write(
    answers: &Ordered<Answer>,
    out: &mut dyn Write,
    words: Words,
    worst: &mut Verdict,
    progress: &mut Progress,
) -> io::Result<[usize; 3]> {
    let mut verdicts = [0; 3];
    while let Some(answer) = answers.next(|| out.flush())? {
        *worst = answer.verdict.max(*worst);
        verdicts[answer.verdict as usize] += 1;
        progress.advance(answer.size);
        progress.aside(|| {
            if let Some((name, why)) = &answer.failure {
                out.flush()?;
                tell(&words.cannot_read(&excerpt::plain(name), why));
            }
            out.write_all(&answer.out)
        })?;
    }
    Ok(verdicts)
}

/// On the standard error; when nobody can read that, there is nobody to tell.
fn tell(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Columns to write in: as said, or as the terminal has; `None` when there is no terminal.
fn width() -> Option<usize> {
    let said = env::var("COLUMNS").ok().and_then(|columns| columns.parse::<NonZero<u16>>().ok());
    let columns = said.map(NonZero::get).or_else(|| {
        let (_, columns) = Term::stdout().size_checked()?;
        Some(columns)
    });
    columns.map(usize::from)
}
