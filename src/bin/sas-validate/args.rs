//! What the command line says.

use std::{env, path::PathBuf};

use clap::{
    Parser, ValueEnum, ValueHint,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use clap_complete::Shell;
use fhir_sas::{
    issue::Lang,
    validate::{Layer, Validator},
};

const ABOUT: &str = "Check FHIR resources against the French SAS guide";

const LONG_ABOUT: &str = "\
Check FHIR resources against the French SAS guide (Service d'Accès aux Soins).

Reads JSON files, says what in them breaks FHIR R4, the French base profiles
(FrCore 1.1.0) or the profiles of the guide (ans.fhir.fr.sas 1.2.0), where, and
how to mend it. A resource is checked against the profiles that it claims in
meta.profile. Nothing leaves your machine.";

const AFTER_LONG_HELP: &str = "\
Examples:
  sas-validate answer.json
          Checks one file and shows each fault in its line.
  curl -s https://agenda.example.fr/fhir/Slot | sas-validate
          Checks what another command writes.
  sas-validate --layer r4 --deny warnings examples/*.json
          Checks many files against FHIR R4 alone; warnings count as errors.
  sas-validate --profile http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur slot.json
          Checks a resource that claims no profile.
  sas-validate --format ndjson < answers.ndjson > outcomes.ndjson
          Checks one resource a line, in constant memory.
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
          has one informational issue that says so.
  ndjson  One resource a line in, one OperationOutcome a line out, in the same
          order: the nth line of the output answers the nth of the input, also
          when that one is empty, no JSON or no UTF-8. Lines and columns count
          within the resource.
A file that cannot be opened is told on the standard error, in every format.
The JSON formats quote no value of a resource; text shows lines of your files.

Exit status:
  0  All is conformant; there may be warnings, unless they are denied.
  1  There is an error, or a warning that is denied.
  2  Something could not be read: no such file, no JSON; or the arguments are wrong.";

const LONG_PROFILE: &str = "\
Check against this profile too, whatever the resource claims

Its address, of the guide or of FrCore, for example
http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur. Of several files, each
is checked against it.";

const HELP_LANG: &str =
    "Language of what is told [default: by $LC_ALL, $LC_MESSAGES or $LANG, else en]";

/// The command line as it was read.
#[derive(Debug, Parser)]
#[command(name = "sas-validate", version, about = ABOUT, long_about = LONG_ABOUT, after_long_help = AFTER_LONG_HELP)]
pub(crate) struct Args {
    /// Files to check; `-`, or none: the standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<PathBuf>,

    /// How far to check; each layer holds those before it
    #[arg(long, value_name = "LAYER", default_value = "profile", value_parser = layers())]
    pub(crate) layer: Layer,

    /// Check against this profile too, whatever the resource claims
    #[arg(long, value_name = "URL", value_parser = profile, long_help = LONG_PROFILE)]
    pub(crate) profile: Option<String>,

    #[arg(long, value_name = "LANG", value_parser = langs(), help = HELP_LANG)]
    pub(crate) lang: Option<Lang>,

    /// How to tell it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// What else to count as an error, for the exit status
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(crate) deny: Option<Deny>,

    /// Issues told of each resource; the others are counted
    #[arg(long, value_name = "N", default_value = "1000", value_parser = at_least_one)]
    pub(crate) max_issues: usize,

    /// Write the completions of a shell, and do nothing else
    #[arg(long, value_name = "SHELL", value_enum, exclusive = true)]
    pub(crate) completions: Option<Shell>,
}

impl Args {
    /// The language that was asked for, or else that of the environment.
    pub(crate) fn lang(&self) -> Lang {
        self.lang.unwrap_or_else(|| {
            let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env::var_os);
            let first = set.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
            if first.to_string_lossy().starts_with("fr") { Lang::Fr } else { Lang::En }
        })
    }

    pub(crate) fn validator(&self) -> Validator {
        let validator = Validator::new(self.layer).max_issues(self.max_issues);
        match &self.profile {
            Some(url) => validator.profile(url).expect("it was known when the argument was read"),
            None => validator,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, with the lines of the file
    Text,
    #[value(help = "One OperationOutcome a file")]
    Json,
    #[value(help = "One resource a line in, one OperationOutcome a line out")]
    Ndjson,
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
            Layer::Profile => value.help("And the profiles of the guide, ans.fhir.fr.sas 1.2.0"),
            _ => value,
        }
    });
    PossibleValuesParser::new(named).map(|name| {
        let named = Layer::ALL.iter().find(|layer| layer.as_str() == name);
        *named.expect("only these names are let through")
    })
}

fn langs() -> impl TypedValueParser<Value = Lang> {
    let named = [PossibleValue::new("fr").help("French"), PossibleValue::new("en").help("English")];
    PossibleValuesParser::new(named).map(|name| if name == "fr" { Lang::Fr } else { Lang::En })
}

fn profile(url: &str) -> Result<String, &'static str> {
    match Validator::new(Layer::Profile).profile(url) {
        Some(_) => Ok(url.to_owned()),
        None => Err("neither the guide nor FrCore has a profile of this address"),
    }
}

/// With no issue kept, a report could not say what it is about.
fn at_least_one(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|n| *n > 0).ok_or("expected a whole number from 1")
}
