//! The command line.

use std::{collections::BTreeSet, env, ffi::OsStr, path::PathBuf, sync::LazyLock};

use chrono::{DateTime, FixedOffset};
#[cfg(any(feature = "ask", feature = "serve"))]
use clap::Subcommand;
use clap::{
    Arg, Command, CommandFactory, Parser, ValueEnum, ValueHint,
    builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser},
    error::ErrorKind,
};
use clap_complete::Shell;
use fhir_sas::{
    UseCase,
    codes::Code,
    diagnostic::Lang,
    findings::Guide,
    validate::{Edition, Layer, Validator},
};

#[cfg(feature = "ask")]
use crate::ask::Ask;
#[cfg(feature = "serve")]
use crate::serve::Serve;
use crate::{
    format::Format,
    option::{flows, instant},
};

const ABOUT: &str = "Check FHIR resources against the French SAS guide";

const LONG_ABOUT: &str = "\
Check FHIR resources against the French SAS guide (Service d'Accès aux Soins).

Reads JSON files and reports what breaks FHIR R4, the French base profiles
(FrCore 1.1.0), the profiles of the guide (ans.fhir.fr.sas, the build of
2026-06-29 unless --guide names another edition) or what its text and acceptance
tests demand, where, and how to fix it. A resource is checked against the
profiles that it claims in meta.profile, and against the rules of their flow.
A message to the software of dispatchers is
recognised by its shape, and checked against the schemas of the Hub Santé and
the guide's page on these messages; options about profiles, flows and requests
do not concern it. Nothing leaves your machine; `ask`, in builds that have it,
sends requests to the server that you name.";

const AFTER_LONG_HELP: &str = "\
Examples:
  sas-validate answer.json
          Checks one file and shows each fault in its line.
  curl -s https://agenda.example.fr/fhir/Slot | sas-validate
          Checks what another command writes.
  sas-validate --deny warnings --summary answers/
          Checks all *.json files below a folder; warnings count as errors.
  sas-validate --request 'https://agenda.example.fr/fhir/Slot?start=ge2026-03-02T...' answer.json
          Checks an answer together with the request that it answers.
  sas-validate --use-case cpts slot.json
          Checks a resource that claims no profile by the rules of a flow.
  sas-validate --guide all booking.json
          Checks against every edition of the guide, and lists those that demand it.
  sas-validate report.json
          Checks a message of the Hub Santé, which is recognised by its shape.
  sas-validate --link 'https://sas.sante.fr/sas/recherche?origin=SAMU330&inseecode=33063'
          Shows what the platform does with each parameter of a link.
  sas-validate --explain slot-booking-url
          Explains this code of an issue, a refused request, or an omission,
          and how to fix it.
  sas-validate --format ndjson < answers.ndjson > outcomes.ndjson
          Checks one resource a line, in constant memory.
  sas-validate --format ndjson --input-format archive < archive.ndjson
          Checks one answer a line, with who sent it and when.
  sas-validate --baseline known.json --write-baseline answers/
  sas-validate --baseline known.json answers/
          Accepts what is there today, and then fails on new faults alone.
  sas-validate --fix --dry-run answer.json
          Shows what --fix would change.
  sas-validate --completions bash > ~/.local/share/bash-completion/completions/sas-validate
          Lets the shell complete the options.

Formats:
  text    For people: each issue with its line of the file, the faulty value
          underlined, then a summary. As wide as the terminal (or $COLUMNS);
          coloured on a terminal, unless $NO_COLOR is set, and
          everywhere when $CLICOLOR_FORCE is.
  json    One OperationOutcome a file, in the order of the files, over many
          lines. The `diagnostics` of each issue start with the name of the file:
          `answer.json: line 3, column 15; profile; ...`. A file without issues
          has one informational issue.
  ndjson  One resource a line in, one OperationOutcome a line out, in the same
          order: the nth line of the output answers the nth of the input, also
          when that one is empty, no JSON or no UTF-8. The `diagnostics` of each
          issue start with the file and the line of it:
          `answers.ndjson: line 3, column 15; profile; ...`.
  concise An issue a line: `answer.json:3:15: error[slot-order] Slot: ...`.
  sarif   SARIF 2.1.0: one document of all files, with the pages of the codes that
          were met. What is ignored is suppressed; with --baseline, each result is
          new or unchanged.
  junit   JUnit XML: one suite, a test case a file, which fails when the file is
          not conformant.
  github  Workflow commands, which GitHub shows beside the lines; equal faults in
          one.
  gitlab  The report of GitLab's code quality: one list of all files.
How stable they are:
  json, ndjson, sarif, junit and gitlab are stable: members and codes change with a
  major version only. concise and github have a stable form, in which messages may
  change. text may change at any time.
A file that cannot be opened is reported on the standard error, in every format.
The JSON formats quote no names, numbers or addresses of persons; text shows
lines of your files.

Configuration:
  sas-validate.toml in the folder of a file, or in the nearest folder above it:
      flow = \"ps\"                # as --use-case
      layer = \"guide\"
      language = \"fr\"
      request = \"https://...\"
      deny = \"warnings\"
      advisor = \"advisor.json\"   # as --advisor, beside the file
      [severity]
      slot-booking-url-query = \"error\"   # or warning, information
      [[ignore]]
      code = \"cpts-details\"
      path = \"Bundle.entry.resource\"      # optional; names match any index, * any name
      file = \"old/*\"                      # optional
      reason = \"shown from 2027 on\"
  Arguments count more. What is ignored stays in the JSON formats as information, and
  in SARIF as suppressed. An ignore that matches nothing is reported.

Folders:
  Of a folder, all files below it are checked whose names end in .json, or in
  .ndjson with --format ndjson, in the order of their names. Links to files are
  followed, links to folders are not. The number of files is reported on the
  standard error. A folder without such files counts as one that cannot be read.

Summary:
  One line for each code that was met, the most frequent first: how bad it is, the
  class of anomaly that is proposed for it, how often it was met, in how many files
  (resources, with --format ndjson), and where first. Text has it after the results
  when there are more than 5 files.

Exit status:
  0  All is conformant; there may be warnings, unless they are denied.
  1  There is an error, or a warning that is denied. With --fix, one that remains;
     with --fix --dry-run, one that would remain, or a file that would be changed.
  2  Something could not be read: no such file, no JSON; or the arguments are wrong;
     or a check stopped at an internal fault, which is reported on the standard
     error and has no effect on the other files.";

const HELP_GUIDE: &str = "The edition of the guide to check against [default: current]";

const LONG_GUIDE: &str = "\
The edition of the guide to check against [default: current]

The acceptance tests validate with 1.1.0. `all` checks against each edition, and
lists for each issue those that demand it. Not below --layer profile.";

const LONG_PROFILE: &str = "\
Check against this profile too, whatever the resource claims

Its address or its name, of the guide or of FrCore, for example
http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur or FrSlotAgregateur. Of
several files, each is checked against it.";

const HELP_USE_CASE: &str = "The flow whose rules count, whatever the resource claims";

const LONG_USE_CASE: &str = "\
The flow whose rules count, whatever the resource claims

Resources are checked by the rules of this flow, and those that claim no profile
also against the one that the flow has for them. Without it, the profiles that a
resource claims determine the flow; for a resource that claims none, the rules of
the guide are not checked. Only with --layer guide.";

const HELP_REQUEST: &str = "The request that was answered, to be compared with the answer";

const LONG_REQUEST: &str = "\
The request that was answered, to be compared with the answer

Its whole address, as the server received it. The self link of the answer must
state the same request; its slots must start within the requested window, and it
must have the requested practitioners or places, and no others. Of several
files, each is taken for an answer to it. Only with --layer guide.";

const HELP_NOW: &str = "The time of the check: slots that have begun are reported";

const LONG_NOW: &str = "\
The time of the check: slots that have begun are reported

With date, time and offset, as in 2026-03-02T09:00:00+01:00. Without it no slot is
reported as begun. Only with --layer guide.";

const HELP_LAYER: &str = "How far to check; each layer holds those before it [default: guide]";

const LONG_FIX: &str = "\
Correct faults that have exactly one right value, in the files themselves

Bytes that are not part of such a fault stay as they are. What remains is reported
as without --fix. `--explain CODE` states whether faults with a code can be fixed.";

const LONG_DRY_RUN: &str = "\
With --fix: show the changes, and change nothing

The standard output has the changes in the form of `diff -u`, for people to read
(what upsets a terminal is replaced), and nothing else, whatever --format is. The
standard error has how many faults can be fixed, and a line for each file that would
not be conformant then; without --fix, its issues are shown.";

const LONG_BASELINE: &str = "\
Findings of this file are known, and do not fail the run

A finding is known again by its file, code, path without indexes, and value as far
as messages show it; of equal ones, one more than before is new. What cannot be
read is never known: it fails every run, with status 2.";

const LONG_WRITE_BASELINE: &str = "\
Write all findings to the file of --baseline

An earlier baseline there is replaced. Nothing is written onto any other file, nor
onto one that is checked: that is an error.";

const HELP_INPUT: &str = "What a line of the input is, with --format ndjson";

const LONG_INPUT: &str = "\
What a line of the input is, with --format ndjson

`resource`: one resource. `archive`: a record with who sent an answer, and when:
    {\"vendor\": \"...\", \"time\": \"2026-03-02T09:00:00+01:00\", \"answer\": ...}
The answer is the resource, or a text with what came in its place. Other members
are passed over. Each line of the output is a record with `vendor` and `time` as
they came and `outcome`, the OperationOutcome of the answer; its `diagnostics`
name the place in the answer, and not the file. The outcome of a line that is no
such record has one fatal issue without a code, and `vendor` and `time` are null.";

const LONG_SUMMARY: &str = "\
Show how often each code was met, and its class

Text has it after the results, other formats on the standard error.
The class is the one of the convention between the platform and vendors that is
proposed for the code: blocking (nothing could be read; 2 working days to correct
it), major (slots are lost, or shown with something wrong; 14), minor (30). It
goes by the code, whatever severity the configuration has for it. In json and
ndjson, each issue that counts has it as a second coding of `details`, of the
system https://docs.rs/fhir-sas/codes/anomaly.";

const LONG_LINK: &str = "\
Show what the platform does with a link into its search, and do nothing else

The link is that of a dispatcher's software (INT_L01). For each parameter: whether
the platform uses it, searches for general practice instead, opens its home page,
or shows sas_pf_001 or sas_pf_002. Which origins, municipalities and practitioners
the platform knows cannot be seen here.";

const HELP_LANG: &str =
    "Language of the output [default: by $LC_ALL, $LC_MESSAGES or $LANG, else en]";

/// The version of the command, and the editions of the guide that it knows.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut version = env!("CARGO_PKG_VERSION").to_owned();
    for edition in Edition::ALL {
        let chosen = if *edition == Edition::default() { " (checked by default)" } else { "" };
        version.extend(["\nguide ", edition.as_str(), chosen, ": ", edition.description()]);
    }
    version
});

/// The command line as it was read.
#[allow(clippy::struct_excessive_bools, reason = "each is an option")]
#[derive(Debug, Parser)]
#[command(name = "sas-validate", disable_help_subcommand = true, version = VERSION.as_str(), about = ABOUT, long_about = LONG_ABOUT, after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Args {
    /// Files to check, or folders of them; `-`, or none: the standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub(crate) files: Vec<PathBuf>,

    #[arg(long, global = true, value_name = "LAYER", value_parser = layers(), help = HELP_LAYER)]
    pub(crate) layer: Option<Layer>,

    #[arg(long, global = true, value_name = "EDITION", value_parser = guides(), help = HELP_GUIDE, long_help = LONG_GUIDE)]
    pub(crate) guide: Option<Guide>,

    /// Check against this profile too, whatever the resource claims
    #[arg(long, value_name = "URL", value_parser = profile, long_help = LONG_PROFILE)]
    pub(crate) profile: Option<String>,

    #[arg(long, value_name = "FLOW", value_parser = flows(), help = HELP_USE_CASE, long_help = LONG_USE_CASE)]
    pub(crate) use_case: Option<UseCase>,

    #[arg(long, value_name = "URL", help = HELP_REQUEST, long_help = LONG_REQUEST)]
    pub(crate) request: Option<String>,

    #[arg(long, global = true, value_name = "TIME", value_parser = instant, help = HELP_NOW, long_help = LONG_NOW)]
    pub(crate) now: Option<DateTime<FixedOffset>>,

    #[arg(long, global = true, value_name = "LANG", value_parser = langs(), help = HELP_LANG)]
    pub(crate) lang: Option<Lang>,

    /// Format of the results
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = InputFormat::Resource, help = HELP_INPUT, long_help = LONG_INPUT)]
    pub(crate) input_format: InputFormat,

    /// Threads that check [default: one a core]
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    pub(crate) jobs: Option<usize>,

    /// What else to count as an error, for the exit status
    #[arg(long, global = true, value_name = "WHAT", value_enum)]
    pub(crate) deny: Option<Deny>,

    /// Issues reported for each resource; the others are counted
    #[arg(long, global = true, value_name = "N", default_value = "1000", value_parser = at_least_one)]
    pub(crate) max_issues: usize,

    /// Show each of equal faults, and each that follows from another one
    #[arg(long, global = true)]
    pub(crate) all: bool,

    /// Correct faults that have exactly one right value, in the files themselves
    #[arg(long, long_help = LONG_FIX)]
    pub(crate) fix: bool,

    /// With --fix: show the changes, and change nothing
    #[arg(long, requires = "fix", long_help = LONG_DRY_RUN)]
    pub(crate) dry_run: bool,

    /// Read this configuration, instead of the nearest sas-validate.toml
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,

    /// Read no configuration
    #[arg(long, conflicts_with = "config")]
    pub(crate) no_config: bool,

    /// Ignore what this advisor file of the official validator suppresses
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) advisor: Vec<PathBuf>,

    /// Findings of this file are known, and do not fail the run
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, long_help = LONG_BASELINE)]
    pub(crate) baseline: Option<PathBuf>,

    /// Write all findings to the file of --baseline
    #[arg(long, requires = "baseline", conflicts_with = "fix", long_help = LONG_WRITE_BASELINE)]
    pub(crate) write_baseline: bool,

    /// Show how often each code was met, and its class
    #[arg(long, global = true, long_help = LONG_SUMMARY)]
    pub(crate) summary: bool,

    /// Show what the platform does with a link into its search, and do nothing else
    #[arg(long, value_name = "URL", conflicts_with_all = ["files", "explain", "list_codes"], long_help = LONG_LINK)]
    pub(crate) link: Option<String>,

    /// Explain this code and how to fix it, and do nothing else
    #[arg(long, value_name = "CODE", value_parser = Codes, hide_possible_values = true, conflicts_with = "files")]
    pub(crate) explain: Option<String>,

    /// Write all codes, how bad they are and what they mean, and do nothing else
    #[arg(long, conflicts_with_all = ["files", "explain"])]
    pub(crate) list_codes: bool,

    /// Write the completions of a shell, and do nothing else
    #[arg(long, value_name = "SHELL", value_enum, exclusive = true)]
    pub(crate) completions: Option<Shell>,

    #[cfg(any(feature = "ask", feature = "serve"))]
    #[command(subcommand)]
    pub(crate) action: Option<Action>,
}

/// What else to do than to check files.
#[cfg(any(feature = "ask", feature = "serve"))]
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    #[cfg(feature = "ask")]
    Ask(Ask),
    #[cfg(feature = "serve")]
    Serve(Serve),
}

impl Args {
    /// The language of the environment.
    pub(crate) fn lang_of_environment() -> Lang {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env::var_os);
        let first = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
        if first.to_string_lossy().starts_with("fr") { Lang::Fr } else { Lang::En }
    }

    /// As read from the command line; ends the process when what was read makes no sense.
    pub(crate) fn read() -> Self {
        let args = Self::parse();
        let conflict = |why: String| Self::command().error(ErrorKind::ArgumentConflict, why).exit();
        // a requested check must not be skipped silently
        let idle = [
            ("--use-case", args.use_case.is_some(), Layer::Guide),
            ("--request", args.request.is_some(), Layer::Guide),
            ("--now", args.now.is_some(), Layer::Guide),
            ("--guide", args.guide.is_some(), Layer::Profile),
        ];
        let is_idle = |(_, is_set, least): &&(_, bool, Layer)| {
            *is_set && args.layer.is_some_and(|layer| layer < *least)
        };
        if let Some((option, _, least)) = idle.iter().find(is_idle) {
            conflict(format!("{option} changes nothing below --layer {least}"));
        }
        #[cfg(any(feature = "ask", feature = "serve"))]
        args.check_action().unwrap_or_else(&conflict);
        #[cfg(not(all(feature = "ask", feature = "serve")))]
        args.check_missing().unwrap_or_else(&conflict);
        let of_lines = args.format == Format::Ndjson;
        let from_stdin =
            args.files.is_empty() || args.files.iter().any(|file| file.as_os_str() == "-");
        if args.fix && (of_lines || from_stdin) {
            conflict(
                "--fix changes files with one resource: name them, without --format ndjson"
                    .to_owned(),
            );
        }
        if args.input_format == InputFormat::Archive && !of_lines {
            conflict("--input-format archive is for --format ndjson".to_owned());
        }
        let formats = [Format::Text, Format::Json, Format::Ndjson];
        if args.link.is_some() && !formats.contains(&args.format) {
            conflict("--link writes text, json or ndjson".to_owned());
        }
        args
    }

    /// Refuses options that an action has no use for.
    #[cfg(any(feature = "ask", feature = "serve"))]
    fn check_action(&self) -> Result<(), String> {
        let Some(action) = &self.action else { return Ok(()) };
        let name = action.as_str();
        let idle = [
            ("FILE", !self.files.is_empty()),
            ("--profile", self.profile.is_some()),
            ("--use-case", self.use_case.is_some()),
            ("--request", self.request.is_some()),
            ("--fix", self.fix),
            ("--baseline", self.baseline.is_some()),
            ("--link", self.link.is_some()),
            ("--explain", self.explain.is_some()),
            ("--list-codes", self.list_codes),
        ];
        if let Some((option, _)) = idle.iter().find(|(_, is_set)| *is_set) {
            return Err(format!("{option} stands before `{name}`, which has no use for it"));
        }
        action.check(self.format)
    }

    /// An action of a build without it is not taken for a file.
    #[cfg(not(all(feature = "ask", feature = "serve")))]
    fn check_missing(&self) -> Result<(), String> {
        let missing = [("ask", cfg!(feature = "ask")), ("serve", cfg!(feature = "serve"))];
        let first = self.files.first().filter(|first| !first.exists());
        match missing.iter().find(|(name, is_there)| {
            !is_there && first.is_some_and(|first| first.as_os_str() == *name)
        }) {
            Some((name, _)) => Err(format!(
                "this build has no `{name}`; install it with `cargo install fhir-sas --features {name}`"
            )),
            None => Ok(()),
        }
    }
}

#[cfg(any(feature = "ask", feature = "serve"))]
impl Action {
    fn as_str(&self) -> &'static str {
        match self {
            #[cfg(feature = "ask")]
            Self::Ask(_) => "ask",
            #[cfg(feature = "serve")]
            Self::Serve(_) => "serve",
        }
    }

    /// Refuses a format that the action does not write.
    fn check(&self, format: Format) -> Result<(), String> {
        match self {
            #[cfg(feature = "ask")]
            Self::Ask(ask) if ask.is_suite() => match format {
                Format::Text | Format::Junit => Ok(()),
                _ => Err("ask --suite writes text or junit".to_owned()),
            },
            #[cfg(feature = "ask")]
            Self::Ask(_) if format == Format::Ndjson => {
                Err("ask writes no ndjson; --format json has one outcome an answer".to_owned())
            }
            #[cfg(feature = "ask")]
            Self::Ask(_) => Ok(()),
            #[cfg(feature = "serve")]
            Self::Serve(_) if format == Format::Text => Ok(()),
            #[cfg(feature = "serve")]
            Self::Serve(_) => Err("serve answers with outcomes: it has no --format".to_owned()),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// A resource
    Resource,
    /// A record of an answer, with who sent it and when
    Archive,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    /// Warnings too make the exit status 1
    Warnings,
}

/// From the library's own list, so that a layer that it learns is one here.
fn layers() -> impl TypedValueParser<Value = Layer> {
    let named = Layer::ALL.iter().map(|layer| {
        let value = PossibleValue::new(layer.as_str());
        match layer {
            Layer::R4 => value.help("FHIR R4 (4.0.1) alone"),
            Layer::FrCore => value.help("And the French base profiles, FrCore 1.1.0"),
            Layer::Profile => {
                value.help("And the profiles of the guide, ans.fhir.fr.sas (see --guide)")
            }
            Layer::Guide => {
                value.help("And what the guide's text and its acceptance tests ask for")
            }
            _ => value,
        }
    });
    PossibleValuesParser::new(named).map(|name| {
        let named = Layer::ALL.iter().find(|layer| layer.as_str() == name);
        *named.expect("only these names are let through")
    })
}

/// From the library's own list too.
fn guides() -> impl TypedValueParser<Value = Guide> {
    let named = Edition::ALL
        .iter()
        .map(|edition| PossibleValue::new(edition.as_str()).help(edition.description()));
    let all = PossibleValue::new("all").help("Each of them: issues list those that demand it");
    PossibleValuesParser::new(named.chain([all]))
        .map(|name| name.parse().map_or(Guide::All, Guide::One))
}

/// Any text; what shells complete are the codes.
#[derive(Clone)]
struct Codes;

impl TypedValueParser for Codes {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        // a text that stands in two families is completed once
        let codes: BTreeSet<_> = Code::all().map(Code::as_str).collect();
        Some(Box::new(codes.into_iter().map(PossibleValue::new)))
    }
}

fn langs() -> impl TypedValueParser<Value = Lang> {
    let named = [PossibleValue::new("fr").help("French"), PossibleValue::new("en").help("English")];
    PossibleValuesParser::new(named).map(|name| if name == "fr" { Lang::Fr } else { Lang::En })
}

fn profile(url: &str) -> Result<String, String> {
    let found = Validator::new(Layer::Profile).profile(url);
    found.map(|_| url.to_owned()).map_err(|unknown| unknown.message(Lang::En))
}

/// At least one issue must be kept: without any, a report is meaningless.
fn at_least_one(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|n| *n > 0).ok_or("expected a whole number from 1")
}
