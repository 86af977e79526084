//! How a file is checked: by the arguments, and where they are silent by the configuration that is nearest above the file.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use fhir_sas::{
    diagnostic::Lang,
    findings::{Found, Guide},
    r4::Reader,
    search::{RequestError, Search},
    validate::{Layer, Validator},
};

use crate::{
    args::{Args, Deny},
    config::{self, Config, Ignore, Rules},
    input::Input,
    words::Words,
};

/// How a file is checked.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) validator: Validator,
    pub(crate) deny_warnings: bool,
    pub(crate) rules: Rules,
}

impl Settings {
    /// Checks a text: a message of the Hub by its shape, anything else as a FHIR resource.
    pub(crate) fn find(&self, text: &[u8]) -> Found {
        Found::of(&self.validator, text)
    }

    /// The same with all issues, however many are to be shown: what is compared with another text has to be whole.
    pub(crate) fn find_all(&self, text: &[u8]) -> Found {
        Found::of(&self.validator.clone().max_issues(usize::MAX), text)
    }
}

/// The settings of all files of a run.
pub(crate) struct Loader<'a> {
    args: &'a Args,
    words: Words,
    /// By folder of the files.
    folders: HashMap<PathBuf, Arc<Settings>>,
    /// By file of the configuration.
    files: HashMap<Option<PathBuf>, Arc<Settings>>,
}

impl<'a> Loader<'a> {
    pub(crate) fn new(args: &'a Args, words: Words) -> Self {
        Self { args, words, folders: HashMap::new(), files: HashMap::new() }
    }

    /// The settings of an input: those of its folder; of the standard input, those of the current one.
    pub(crate) fn of(&mut self, input: &Input) -> Result<Arc<Settings>, String> {
        let folder = folder_of(input.path());
        if let Some(known) = self.folders.get(folder) {
            return Ok(Arc::clone(known));
        }
        let file = file(self.args, folder);
        let settings = if let Some(known) = self.files.get(&file) {
            Arc::clone(known)
        } else {
            let config = match &file {
                Some(file) => Config::read(file, self.words)?,
                None => Config::default(),
            };
            let settings = Arc::new(self.settings(config)?);
            self.files.insert(file, Arc::clone(&settings));
            settings
        };
        self.folders.insert(folder.to_owned(), Arc::clone(&settings));
        Ok(settings)
    }

    fn settings(&self, config: Config) -> Result<Settings, String> {
        let args = self.args;
        let layer = args.layer.or(config.layer).unwrap_or(Layer::Guide);
        let mut rules = config.rules;
        for advisor in &args.advisor {
            rules.add_advisor(advisor, self.words)?;
        }
        // with rules and baselines it is not known before which issues count
        let keeps_all = !rules.is_empty() || args.baseline.is_some();
        let max_issues = if keeps_all { usize::MAX } else { args.max_issues };
        // files of one's own may be of any length
        let reader = Reader::new().max_bytes(usize::MAX).max_memory(usize::MAX);
        let mut validator = Validator::new(layer).max_issues(max_issues).reader(reader);
        match args.guide.or(config.guide) {
            None => {}
            Some(Guide::One(edition)) => validator = validator.edition(edition),
            Some(Guide::All) => validator = validator.all_editions(),
        }
        if let Some(now) = &args.now {
            validator = validator.now(now);
        }
        if let Some(url) = &args.profile {
            validator = validator.profile(url).expect("it was known when the argument was read");
        }
        if let Some(flow) = args.use_case.or(config.flow) {
            validator = validator.use_case(flow);
        }
        if let Some(request) = args.request.as_ref().or(config.request.as_ref()) {
            let request: Search = request
                .parse()
                .map_err(|why| self.words.bad_request(&reasons(&why, self.words.0)))?;
            validator = validator.request(request);
        }
        let deny_warnings = args.deny == Some(Deny::Warnings) || config.deny_warnings;
        Ok(Settings { validator, deny_warnings, rules })
    }

    /// Ignores that matched nothing in any file.
    pub(crate) fn all(&self) -> Vec<Arc<Settings>> {
        self.files.values().map(Arc::clone).collect()
    }
}

/// Ignores that matched nothing in any file.
pub(crate) fn unused(all: &[Arc<Settings>]) -> Vec<&Ignore> {
    let ignores = all.iter().flat_map(|settings| &settings.rules.ignores);
    let mut unused: Vec<_> = ignores.filter(|ignore| ignore.is_unused()).collect();
    unused.sort_by(|one, other| one.origin.cmp(&other.origin));
    unused
}

/// The configuration of a folder: the one that is named, or the nearest.
fn file(args: &Args, folder: &Path) -> Option<PathBuf> {
    if args.no_config { None } else { args.config.clone().or_else(|| config::above(folder)) }
}

/// The language of a run: that of the arguments, of the configuration of the first file, or of the environment.
pub(crate) fn lang(args: &Args) -> Lang {
    args.lang.unwrap_or_else(|| {
        let first = args.files.first().filter(|path| *path != Path::new("-"));
        let folder = match first {
            Some(path) if path.is_dir() => path,
            first => folder_of(first.map(PathBuf::as_path)),
        };
        let english = Words(Lang::En);
        // a configuration that cannot be read is reported when its files are checked
        let config = file(args, folder).and_then(|file| Config::read(&file, english).ok());
        config.and_then(|config| config.lang).unwrap_or_else(Args::lang_of_environment)
    })
}

fn folder_of(path: Option<&Path>) -> &Path {
    let folder = path.and_then(Path::parent).unwrap_or(Path::new(""));
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// Why a request cannot be compared with answers.
pub(crate) fn reasons(error: &RequestError, lang: Lang) -> String {
    let reasons: Vec<_> = error.reasons().iter().map(|reason| reason.message(lang)).collect();
    reasons.join(" ")
}
