//! How a file is checked.

use std::sync::Arc;

use fhir_sas::{findings::Found, validate::Validator};

use crate::config::{Ignore, Rules};

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

/// Ignores that matched nothing in any file.
pub(crate) fn unused(all: &[Arc<Settings>]) -> Vec<&Ignore> {
    let ignores = all.iter().flat_map(|settings| &settings.rules.ignores);
    let mut unused: Vec<_> = ignores.filter(|ignore| ignore.is_unused()).collect();
    unused.sort_by(|one, other| one.origin.cmp(&other.origin));
    unused
}
