//! How a text is to be checked: by names and values, as an address has them.

use std::{collections::HashSet, fmt, str::FromStr};

use url::form_urlencoded;

use super::{found::Found, plain::Checked, sarif, slots::Slots};
use crate::{
    UseCase,
    diagnostic::{Edition, Lang, Layer},
    r4::{self, Reader},
    search::{RequestError, Search},
    validate::{UnknownProfile, Validator},
};

/// The editions of the guide that a check is against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// This one.
    One(Edition),
    /// Each of them.
    All,
}

impl FromStr for Guide {
    type Err = crate::diagnostic::UnknownEdition;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        if name == "all" { Ok(Self::All) } else { name.parse().map(Self::One) }
    }
}

/// How a text is to be checked.
///
/// | name | value |
/// |---|---|
/// | `use-case` | the flow whose rules count: `ps`, `cpts`, `sos`, `pdm`; else that of the profiles that the text claims |
/// | `edition` | of the guide: `1.1.0`, `1.2.0`, `current`, `next`, `all` |
/// | `layer` | how far to check: `r4`, `frcore`, `profile`, `guide` |
/// | `lang` | language of the texts: `en`, `fr` |
/// | `request` | the request that was answered, with all of its address |
/// | `profile` | a profile to check against too |
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// How far to check.
    pub layer: Layer,
    /// The editions of the guide; `None`: the current one.
    pub guide: Option<Guide>,
    /// Language of all texts.
    pub lang: Lang,
    /// The flow whose rules count.
    pub flow: Option<UseCase>,
    /// The request that was answered.
    pub request: Option<Search>,
    /// A profile to check against too: its address or name.
    pub profile: Option<String>,
    /// Issues that are kept; the others are counted.
    pub max_issues: usize,
    /// The longest text that is read, in bytes.
    pub max_bytes: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            layer: Layer::Guide,
            guide: None,
            lang: Lang::En,
            flow: None,
            request: None,
            profile: None,
            max_issues: 1000,
            max_bytes: 32 * 1024 * 1024,
        }
    }
}

/// Why options are not those of a check.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OptionError {
    /// There is no option of this name.
    Unknown(String),
    /// An option of this name stands there twice: one of the two would be left out.
    Repeated(String),
    /// An option has none of the values that there are.
    Value(&'static str, Vec<&'static str>),
    /// There is no such profile.
    Profile(UnknownProfile),
    /// The request is no search for slots.
    Request(RequestError),
}

impl OptionError {
    /// What is wrong, and what was expected.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let known = |names: &[&str]| names.join(", ");
        match (self, lang) {
            (Self::Unknown(_), Lang::En) => {
                format!("Unknown option. Expected one of {}.", known(Options::NAMES))
            }
            (Self::Unknown(_), Lang::Fr) => {
                format!("Option inconnue. Attendu : l'une de {}.", known(Options::NAMES))
            }
            (Self::Repeated(_), Lang::En) => {
                "Expected each option at most once; found one twice. State it once.".to_owned()
            }
            (Self::Repeated(_), Lang::Fr) => {
                "Attendu : chaque option une fois au plus ; trouvé : deux fois la même. Indiquez-la une seule fois."
                    .to_owned()
            }
            (Self::Value(name, values), Lang::En) => {
                let values = known(values);
                format!("Expected one of {values} in `{name}`; found something else.")
            }
            (Self::Value(name, values), Lang::Fr) => {
                let values = known(values);
                format!("Attendu dans `{name}` : l'un de {values} ; trouvé : autre chose.")
            }
            (Self::Profile(unknown), lang) => {
                [lang.of(["`profile`: ", "`profile` : "]), &unknown.message(lang)].concat()
            }
            (Self::Request(error), lang) => {
                let reasons = error.reasons().iter().map(|reason| reason.message(lang));
                reasons.collect::<Vec<_>>().join(" ")
            }
        }
    }
}

/// Without the name of what is no option: it is logged, and may be anything.
impl fmt::Debug for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(_) => f.debug_tuple("Unknown").finish_non_exhaustive(),
            Self::Repeated(_) => f.debug_tuple("Repeated").finish_non_exhaustive(),
            Self::Value(name, values) => f.debug_tuple("Value").field(name).field(values).finish(),
            Self::Profile(error) => f.debug_tuple("Profile").field(error).finish(),
            Self::Request(error) => f.debug_tuple("Request").field(error).finish(),
        }
    }
}

impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for OptionError {}

impl Options {
    /// The names of all options.
    pub const NAMES: &'static [&'static str] =
        &["use-case", "edition", "layer", "lang", "request", "profile"];

    /// Reads options as the query of an address has them: `use-case=ps&lang=fr`. An option that is unknown or stands
    /// there twice is refused, because a check that was requested must not be left out silently.
    ///
    /// # Errors
    /// When a name or a value is not one of those that there are.
    pub fn parse(query: &str) -> Result<Self, OptionError> {
        let mut options = Self::default();
        let mut given = HashSet::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            options.set(&name, &value)?;
            // only names that there are come here
            if !given.insert(name.clone()) {
                return Err(OptionError::Repeated(name.into_owned()));
            }
        }
        options.validator()?;
        Ok(options)
    }

    /// Sets the option of that name.
    ///
    /// # Errors
    /// When there is no such option, or not with that value.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), OptionError> {
        match name {
            "use-case" => {
                let known = || UseCase::ALL.iter().map(|flow| flow.as_str()).collect();
                let flow = value.parse().map_err(|_| OptionError::Value("use-case", known()))?;
                self.flow = Some(flow);
            }
            "edition" => {
                let editions = Edition::ALL.iter().map(|edition| edition.as_str());
                let known = || editions.chain(["all"]).collect();
                let guide = value.parse().map_err(|_| OptionError::Value("edition", known()))?;
                self.guide = Some(guide);
            }
            "layer" => {
                let found = Layer::ALL.iter().find(|layer| layer.as_str() == value);
                let known = || Layer::ALL.iter().map(|layer| layer.as_str()).collect();
                self.layer = *found.ok_or_else(|| OptionError::Value("layer", known()))?;
            }
            "lang" => {
                self.lang = match value {
                    "fr" => Lang::Fr,
                    "en" => Lang::En,
                    _ => return Err(OptionError::Value("lang", vec!["en", "fr"])),
                }
            }
            "request" => self.request = Some(value.parse().map_err(OptionError::Request)?),
            "profile" => self.profile = Some(value.to_owned()),
            other => return Err(OptionError::Unknown(other.to_owned())),
        }
        Ok(())
    }

    /// The validator that checks so.
    ///
    /// # Errors
    /// When there is no such [profile](Self::profile).
    pub fn validator(&self) -> Result<Validator, OptionError> {
        let reader = Reader::new().max_bytes(self.max_bytes);
        let mut validator = Validator::new(self.layer).max_issues(self.max_issues).reader(reader);
        match self.guide {
            None => {}
            Some(Guide::One(edition)) => validator = validator.edition(edition),
            Some(Guide::All) => validator = validator.all_editions(),
        }
        if let Some(profile) = &self.profile {
            validator = validator.profile(profile).map_err(OptionError::Profile)?;
        }
        if let Some(flow) = self.flow {
            validator = validator.use_case(flow);
        }
        if let Some(request) = &self.request {
            validator = validator.request(request.clone());
        }
        Ok(validator)
    }

    /// Checks a text. A [profile](Self::profile) that nobody has is left out.
    #[doc(hidden)]
    #[must_use]
    pub fn find(&self, text: &[u8]) -> Found {
        let validator =
            self.validator().or_else(|_| Self { profile: None, ..self.clone() }.validator());
        Found::of(&validator.unwrap_or_else(|_| Validator::new(self.layer)), text)
    }

    /// Checks a text: what was found, as plain data.
    #[must_use]
    pub fn check(&self, text: &[u8]) -> Checked {
        let reader = Reader::new().max_bytes(self.max_bytes);
        let slots = Slots::of(self.request.as_ref(), &reader, self.lang, text);
        Checked::of(&self.find(text), self.lang, slots)
    }

    /// Checks a text: what was found, as an `OperationOutcome` in JSON.
    #[must_use]
    pub fn outcome(&self, text: &[u8]) -> String {
        r4::to_string(&self.find(text).outcome(self.lang))
    }

    /// Checks the text of a file: what was found, as a SARIF log.
    #[must_use]
    pub fn sarif(&self, name: &str, text: &[u8]) -> String {
        sarif::log(&sarif::uri(name), &self.find(text), self.lang)
    }
}
