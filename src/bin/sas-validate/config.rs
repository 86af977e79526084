//! `sas-validate.toml`: what a project wants of every run, searched upwards from each file.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use fhir_sas::{
    UseCase,
    codes::Code,
    diagnostic::{Lang, Severity, nearest_text},
    findings::{Guide, IssueOf},
    validate::{Edition, Layer},
};
use serde_json::Value as Json;
use toml::{Table, Value};

use crate::{advisor, baseline::slashed, words::Words};

pub(crate) const NAME: &str = "sas-validate.toml";

/// Keys of the file.
const KEYS: [&str; 9] =
    ["flow", "guide", "layer", "language", "request", "deny", "severity", "ignore", "advisor"];
const KEYS_OF_IGNORE: [&str; 4] = ["code", "path", "file", "reason"];

/// What a file states.
#[derive(Debug, Default)]
pub(crate) struct Config {
    pub(crate) flow: Option<UseCase>,
    pub(crate) guide: Option<Guide>,
    pub(crate) layer: Option<Layer>,
    pub(crate) lang: Option<Lang>,
    pub(crate) request: Option<String>,
    pub(crate) deny_warnings: bool,
    pub(crate) rules: Rules,
}

/// What counts of what was found.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    severities: HashMap<String, Severity>,
    pub(crate) ignores: Vec<Ignore>,
}

impl Rules {
    pub(crate) fn severity(&self, code: &str) -> Option<Severity> {
        self.severities.get(code).copied()
    }

    /// Whether every issue counts as it is.
    pub(crate) fn is_empty(&self) -> bool {
        self.severities.is_empty() && self.ignores.is_empty()
    }
}

/// Issues that are accepted, and why.
#[derive(Debug)]
pub(crate) struct Ignore {
    pub(crate) of: advisor::Message,
    pub(crate) path: Option<advisor::Place>,
    file: Option<String>,
    pub(crate) reason: Arc<str>,
    /// Where it is written, for people.
    pub(crate) origin: String,
    /// Whether it matched an issue.
    pub(crate) used: AtomicBool,
}

impl Ignore {
    pub(crate) fn matches(&self, issue: &IssueOf<'_>, file: &str) -> bool {
        self.of.matches(issue)
            && self.path.as_ref().is_none_or(|path| path.matches(issue.path()))
            && self.file.as_ref().is_none_or(|pattern| is_like(pattern, &slashed(file)))
    }

    pub(crate) fn is_unused(&self) -> bool {
        !self.used.load(Ordering::Relaxed)
    }
}

/// Whether a text has the form of a pattern, in which `*` stands for any letters.
pub(crate) fn is_like(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        match text.find(part) {
            Some(at) => text = text.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    text.len() >= end.len() && text.ends_with(end)
}

/// The configuration of the files of a folder: that of the folder itself, or of the nearest one above it.
pub(crate) fn above(folder: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(folder).ok()?;
    folder.ancestors().map(|folder| folder.join(NAME)).find(|file| file.is_file())
}

impl Config {
    pub(crate) fn read(path: &Path, words: Words) -> Result<Self, String> {
        let name = path.display().to_string();
        let text =
            fs::read_to_string(path).map_err(|why| words.bad_file(&name, &why.to_string()))?;
        let table: Table = text
            .parse()
            .map_err(|why: toml::de::Error| words.bad_file(&name, why.to_string().trim()))?;
        let folder = path.parent().unwrap_or(Path::new("."));
        Self::of(&table, folder, &name, words).map_err(|why| words.bad_file(&name, &why))
    }

    fn of(table: &Table, folder: &Path, name: &str, words: Words) -> Result<Self, String> {
        known_keys(table, &KEYS, words)?;
        let mut config = Self::default();
        if let Some(flow) = text(table, "flow", words)? {
            let flows: Vec<_> = UseCase::ALL.iter().map(|flow| flow.as_str()).collect();
            config.flow = Some(flow.parse().map_err(|_| words.bad_value("flow", flow, &flows))?);
        }
        if let Some(guide) = text(table, "guide", words)? {
            let editions = Edition::ALL.iter().map(|edition| edition.as_str());
            let known: Vec<_> = editions.chain(["all"]).collect();
            let guide = guide.parse().map_err(|_| words.bad_value("guide", guide, &known))?;
            config.guide = Some(guide);
        }
        if let Some(layer) = text(table, "layer", words)? {
            let layers: Vec<_> = Layer::ALL.iter().map(|layer| layer.as_str()).collect();
            let found = Layer::ALL.iter().find(|known| known.as_str() == layer);
            config.layer = Some(*found.ok_or_else(|| words.bad_value("layer", layer, &layers))?);
        }
        config.lang = match text(table, "language", words)? {
            None => None,
            Some("fr") => Some(Lang::Fr),
            Some("en") => Some(Lang::En),
            Some(other) => return Err(words.bad_value("language", other, &["fr", "en"])),
        };
        config.request = text(table, "request", words)?.map(str::to_owned);
        config.deny_warnings = match text(table, "deny", words)? {
            None => false,
            Some("warnings") => true,
            Some(other) => return Err(words.bad_value("deny", other, &["warnings"])),
        };
        if let Some(severities) = table.get("severity") {
            let severities =
                severities.as_table().ok_or_else(|| words.bad_type("severity", "table"))?;
            for (code, severity) in severities {
                known_code(code, words)?;
                let severity = severity.as_str().unwrap_or_default();
                let known = match severity {
                    "error" => Severity::Error,
                    "warning" => Severity::Warning,
                    "information" => Severity::Information,
                    _ => {
                        let all = ["error", "warning", "information"];
                        return Err(words.bad_value(code, severity, &all));
                    }
                };
                config.rules.severities.insert(code.clone(), known);
            }
        }
        if let Some(ignores) = table.get("ignore") {
            let ignores =
                ignores.as_array().ok_or_else(|| words.bad_type("ignore", "[[ignore]]"))?;
            for (at, ignore) in ignores.iter().enumerate() {
                let ignore = ignore_of(ignore, name, at, words)?;
                config.rules.ignores.push(ignore);
            }
        }
        let advisors = match table.get("advisor") {
            None => Vec::new(),
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(several)) => {
                several.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(_) => return Err(words.bad_type("advisor", "string")),
        };
        for advisor in advisors {
            config.rules.add_advisor(&folder.join(advisor), words)?;
        }
        Ok(config)
    }
}

impl Rules {
    /// Adds what an advisor file of the official validator suppresses.
    pub(crate) fn add_advisor(&mut self, path: &Path, words: Words) -> Result<(), String> {
        let name = path.display().to_string();
        let wrong = |why: &str| words.bad_file(&name, why);
        let text = fs::read(path).map_err(|why| wrong(&why.to_string()))?;
        let json: Json = serde_json::from_slice(&text).map_err(|why| wrong(&why.to_string()))?;
        let Some(all) = json["suppress"].as_array() else {
            return Err(wrong(words.no_advisor()));
        };
        for (at, rule) in all.iter().enumerate() {
            let rule = rule.as_str().ok_or_else(|| wrong(words.no_advisor()))?;
            let (id, place) = rule.split_once('@').map_or((rule, None), |(id, at)| (id, Some(at)));
            let path = place.map(advisor::Place::of).transpose().map_err(|why| wrong(&why))?;
            self.ignores.push(Ignore {
                of: advisor::Message::of(id),
                path,
                file: None,
                reason: name.as_str().into(),
                origin: format!("{name}: suppress[{at}] {rule}"),
                used: AtomicBool::new(false),
            });
        }
        Ok(())
    }
}

fn ignore_of(ignore: &Value, name: &str, at: usize, words: Words) -> Result<Ignore, String> {
    let number = at + 1;
    let table = ignore.as_table().ok_or_else(|| words.bad_type("ignore", "[[ignore]]"))?;
    known_keys(table, &KEYS_OF_IGNORE, words)?;
    let Some(code) = text(table, "code", words)? else {
        return Err(words.ignore_lacks(number, "code"));
    };
    known_code(code, words)?;
    // whoever reads the file later wants to know whether it still holds
    let reason = text(table, "reason", words)?.map(str::trim).filter(|reason| !reason.is_empty());
    let Some(reason) = reason else { return Err(words.ignore_lacks(number, "reason")) };
    let path = text(table, "path", words)?;
    let shown = path.map(|path| format!(", {path}")).unwrap_or_default();
    Ok(Ignore {
        of: advisor::Message::Code(code.to_owned()),
        path: path.map(advisor::Place::of).transpose()?,
        file: text(table, "file", words)?.map(str::to_owned),
        reason: reason.into(),
        origin: format!("{name}: [[ignore]] {number} ({code}{shown})"),
        used: AtomicBool::new(false),
    })
}

pub(crate) fn text<'t>(
    table: &'t Table,
    key: &str,
    words: Words,
) -> Result<Option<&'t str>, String> {
    match table.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(words.bad_type(key, "string")),
    }
}

pub(crate) fn known_keys(table: &Table, known: &[&str], words: Words) -> Result<(), String> {
    match table.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(words.unknown_key(key, nearest_text(key, known.iter().copied()), known)),
        None => Ok(()),
    }
}

fn known_code(code: &str, words: Words) -> Result<(), String> {
    if Code::named(code).next().is_some() {
        return Ok(());
    }
    let near: Vec<_> = Code::nearest(code).map(Code::as_str).into_iter().collect();
    Err(words.no_such_code(code, &near))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_names() {
        for (pattern, text) in [
            ("a.json", "a.json"),
            ("*", ""),
            ("*.json", "b/a.json"),
            ("old/*", "old/a/b.json"),
            ("a*b*c", "a-b-b-c"),
            ("**", "x"),
        ] {
            assert!(is_like(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("a.json", "b/a.json"), ("a*a", "a"), ("*.json", "a.jsonl"), ("a*b*c", "acb")]
        {
            assert!(!is_like(pattern, text), "{pattern} {text}");
        }
    }
}
