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
    diagnostic::{Lang, Severity},
    findings::{Guide, IssueOf},
    search::Search,
    validate::{Edition, Layer},
};
use toml::de::DeValue;

use crate::{
    advisor,
    baseline::slashed,
    excerpt::quoted,
    json_file,
    toml_file::{self, Table, Value, Wrong, known_keys, one_of, sub_table, text},
    words::Words,
};

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
    pub(crate) request: Option<Search>,
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
        let folder = path.parent().unwrap_or(Path::new("."));
        let name = path.display().to_string();
        toml_file::read(path, words, |table| Self::of(table, folder, &name, words))
    }

    /// The language alone: what else is wrong in the file is reported in it.
    pub(crate) fn lang(path: &Path) -> Option<Lang> {
        let words = Words(Lang::En);
        toml_file::read(path, words, |table| language(table, words)).ok().flatten()
    }

    fn of(table: &Table<'_>, folder: &Path, name: &str, words: Words) -> Result<Self, Wrong> {
        known_keys(table, &KEYS, words)?;
        let flows: Vec<_> = UseCase::ALL.iter().map(|flow| flow.as_str()).collect();
        let editions = Edition::ALL.iter().map(|edition| edition.as_str());
        let guides: Vec<_> = editions.chain(["all"]).collect();
        let layers: Vec<_> = Layer::ALL.iter().map(|layer| layer.as_str()).collect();
        let layer = |found: &str| Layer::ALL.iter().find(|known| known.as_str() == found).copied();
        let denied = one_of(table, "deny", &["warnings"], words, |found| {
            (found == "warnings").then_some(())
        })?;
        // which counts before anything else is read
        language(table, words)?;
        let mut config = Self {
            flow: one_of(table, "flow", &flows, words, |found| found.parse().ok())?,
            guide: one_of(table, "guide", &guides, words, |found| found.parse().ok())?,
            layer: one_of(table, "layer", &layers, words, layer)?,
            request: request(table, words)?,
            deny_warnings: denied.is_some(),
            rules: Rules::default(),
        };
        for (code, value) in sub_table(table, "severity", words)?.into_iter().flatten() {
            let severity = severity(code.get_ref(), value, words);
            let severity =
                severity.map_err(|wrong| wrong.or_at(value).within("[severity]", words))?;
            config.rules.severities.insert(code.get_ref().clone().into_owned(), severity);
        }
        if let Some(value) = table.get("ignore") {
            let wrong = |at: &Value<'_>| Wrong::at(at, words.bad_type("ignore", "[[ignore]]"));
            let ignores = value.get_ref().as_array().ok_or_else(|| wrong(value))?;
            for (at, value) in ignores.iter().enumerate() {
                let ignore = value.get_ref().as_table().ok_or_else(|| wrong(value))?;
                let ignore = ignore_of(ignore, name, at + 1, words);
                config.rules.ignores.push(ignore.map_err(|wrong| {
                    wrong.or_at(value).within(&format!("[[ignore]] {}", at + 1), words)
                })?);
            }
        }
        if let Some(value) = table.get("advisor") {
            let advisors = match value.get_ref() {
                DeValue::String(one) => vec![one.clone().into_owned()],
                DeValue::Array(_) => toml_file::texts(table, "advisor", words)?.unwrap_or_default(),
                _ => return Err(Wrong::at(value, words.bad_type("advisor", "string"))),
            };
            for advisor in advisors {
                let added = config.rules.add_advisor(&folder.join(advisor), words);
                added.map_err(|why| Wrong::at(value, why).within("advisor", words))?;
            }
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
        self.suppress(&text, &name, words).map_err(|why| wrong(&why))
    }

    fn suppress(&mut self, text: &[u8], name: &str, words: Words) -> Result<(), String> {
        let json = json_file::read(text)?;
        let all = json["suppress"].as_array().ok_or_else(|| words.no_advisor())?;
        for (at, rule) in all.iter().enumerate() {
            let within = |why: &str| format!("suppress[{at}]{}{why}", words.either(": ", " : "));
            let rule = rule.as_str().ok_or_else(|| within(words.no_advisor()))?;
            let (id, place) = rule.split_once('@').map_or((rule, None), |(id, at)| (id, Some(at)));
            let path = place.map(|place| advisor::Place::of(place, words)).transpose();
            self.ignores.push(Ignore {
                of: advisor::Message::of(id),
                path: path.map_err(|why| within(&why))?,
                file: None,
                reason: name.into(),
                origin: format!("{name}: suppress[{at}] {}", quoted(rule)),
                used: AtomicBool::new(false),
            });
        }
        Ok(())
    }
}

fn language(table: &Table<'_>, words: Words) -> Result<Option<Lang>, Wrong> {
    one_of(table, "language", &["fr", "en"], words, |found| match found {
        "fr" => Some(Lang::Fr),
        "en" => Some(Lang::En),
        _ => None,
    })
}

fn request(table: &Table<'_>, words: Words) -> Result<Option<Search>, Wrong> {
    let (Some(request), Some(value)) = (text(table, "request", words)?, table.get("request"))
    else {
        return Ok(None);
    };
    let request = request
        .parse()
        .map_err(|why| Wrong::at(value, words.bad_request("request", &words.reasons(&why))))?;
    Ok(Some(request))
}

fn severity(code: &str, value: &Value<'_>, words: Words) -> Result<Severity, Wrong> {
    known_code(code, words)?;
    let Some(severity) = value.get_ref().as_str() else {
        return Err(words.bad_type(code, "string").into());
    };
    match severity {
        "error" => Ok(Severity::Error),
        "warning" => Ok(Severity::Warning),
        "information" => Ok(Severity::Information),
        _ => {
            let all = ["error", "warning", "information"];
            Err(words.bad_value(code, severity, &all).into())
        }
    }
}

fn ignore_of(table: &Table<'_>, name: &str, number: usize, words: Words) -> Result<Ignore, Wrong> {
    known_keys(table, &KEYS_OF_IGNORE, words)?;
    let (Some(code), Some(value)) = (text(table, "code", words)?, table.get("code")) else {
        return Err(words.lacks("code").into());
    };
    known_code(code, words).map_err(|wrong| wrong.or_at(value))?;
    // whoever reads the file later wants to know whether it still holds
    let reason = text(table, "reason", words)?.map(str::trim).filter(|reason| !reason.is_empty());
    let Some(reason) = reason else { return Err(words.lacks("reason").into()) };
    let path = text(table, "path", words)?;
    let shown = path.map(|path| format!(", {}", quoted(path))).unwrap_or_default();
    let place = path.map(|path| advisor::Place::of(path, words)).transpose();
    let place = place.map_err(|why| match table.get("path") {
        Some(value) => Wrong::at(value, why),
        None => why.into(),
    })?;
    Ok(Ignore {
        of: advisor::Message::Code(code.to_owned()),
        path: place,
        // a configuration is shared by people on several systems
        file: text(table, "file", words)?.map(|file| slashed(&file.replace('\\', "/"))),
        reason: reason.into(),
        origin: format!("{name}: [[ignore]] {number} ({code}{shown})"),
        used: AtomicBool::new(false),
    })
}

fn known_code(code: &str, words: Words) -> Result<(), Wrong> {
    if Code::named(code).next().is_some() {
        return Ok(());
    }
    let near: Vec<_> = Code::nearest(code).map(Code::as_str).into_iter().collect();
    Err(words.no_such_code(code, &near).into())
}

#[cfg(test)]
mod tests {
    use std::{path::MAIN_SEPARATOR_STR, time::Instant};

    use fhir_sas::{codes::Code, validate::Validator};
    use proptest::prelude::*;
    use regex_lite::{Regex, escape};

    use super::*;
    use crate::{
        effort::for_all,
        mutated::{is_message, mutated, soon},
    };

    const REAL: &str = r#"flow = "ps"
guide = "current"
layer = "guide"
language = "fr"
request = "https://a.fr/Slot?start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=10002909371"
deny = "warnings"

[severity]
slot-booking-url-query = "error"

[[ignore]]
code = "cpts-details"
path = "Bundle.entry[*].resource"
file = "old/**/*.json"
reason = "the telephone number comes with the next release"

[[ignore]]
code = "slot-order"
path = "^Bundle\\.entry\\[\\d+\\]\\..*start"
reason = "é"
"#;

    fn read(text: &[u8], lang: Lang) -> Result<Config, String> {
        let words = Words(lang);
        toml_file::parse(text, "c.toml", words, |table| {
            Config::of(table, Path::new("/nowhere"), "c.toml", words)
        })
    }

    /// Each text is read, or refused with a message that names the file.
    #[test]
    fn any_text_is_read_or_refused() {
        for_all(4000, &mutated(vec![REAL.as_bytes().to_vec(), Vec::new()]), |text| {
            let [english, french] = soon(|| [Lang::En, Lang::Fr].map(|lang| read(&text, lang)))?;
            match (english, french) {
                (Ok(config), Ok(_)) => soon(|| {
                    for ignore in &config.rules.ignores {
                        if let Some(place) = &ignore.path {
                            place.matches(&"Bundle.entry[0].resource".repeat(50));
                        }
                    }
                }),
                (Err(english), Err(french)) => is_message(&english, &french, "c.toml"),
                (english, french) => Err(TestCaseError::fail(format!("{english:?} {french:?}"))),
            }
        });
    }

    /// What a configuration states is what it does; one member that is wrong is named, with its line.
    #[test]
    fn a_configuration_does_what_it_states() {
        let lines = [
            ("flow", "\"sos\""),
            ("guide", "\"all\""),
            ("layer", "'r4'"),
            ("language", "\"en\""),
            ("deny", "\"warnings\""),
        ];
        let codes: Vec<_> = Code::all().map(Code::as_str).collect();
        let stated = (
            prop::collection::vec(any::<bool>(), lines.len()),
            prop::collection::btree_map(prop::sample::select(codes.clone()), 0_usize..3, 0..4),
            prop::collection::vec((prop::sample::select(codes), any::<bool>()), 0..4),
            prop::option::of((
                any::<prop::sample::Index>(),
                prop::sample::select(vec![
                    "1",
                    "1.5",
                    "inf",
                    "true",
                    "[]",
                    "[[]]",
                    "{}",
                    "{a = 1}",
                    "1979-05-27",
                    "\"\"",
                    "\"é\"",
                    "\"PS\"",
                ]),
            )),
        );
        for_all(1500, &stated, |(given, severities, ignores, wrong)| {
            let mut text = String::new();
            let mut at = None;
            for ((key, value), _) in lines.iter().zip(&given).filter(|(_, given)| **given) {
                let is_wrong = wrong.filter(|(which, _)| lines[which.index(lines.len())].0 == *key);
                if is_wrong.is_some() {
                    at = Some((text.lines().count() + 1, *key));
                }
                let value = is_wrong.map_or(*value, |(_, other)| other);
                text.extend([*key, " = ", value, "\n"]);
            }
            text += "[severity]\n";
            let levels = ["error", "warning", "information"];
            for (code, level) in &severities {
                text.extend([*code, " = \"", levels[*level], "\"\n"]);
            }
            for (code, has_path) in &ignores {
                let path = if *has_path { "path = 'Slot.*'\n" } else { "" };
                text.extend(["[[ignore]]\ncode = \"", *code, "\"\n", path, "reason = \"x\"\n"]);
            }
            let read = read(text.as_bytes(), Lang::En);
            if let Some((line, key)) = at {
                let why = read.expect_err("a wrong value");
                let start = format!("error: cannot use c.toml:{line}: `{key}`: expected ");
                prop_assert!(why.starts_with(&start), "{why}\n{text}");
                return Ok(());
            }
            let config = read.map_err(TestCaseError::fail)?;
            prop_assert_eq!(config.flow, given[0].then_some(UseCase::Sos));
            prop_assert_eq!(config.guide, given[1].then_some(Guide::All));
            prop_assert_eq!(config.layer, given[2].then_some(Layer::R4));
            let lang = toml_file::parse(text.as_bytes(), "c.toml", Words(Lang::En), |table| {
                language(table, Words(Lang::En))
            });
            prop_assert_eq!(lang, Ok(given[3].then_some(Lang::En)));
            prop_assert_eq!(config.deny_warnings, given[4]);
            for (code, level) in &severities {
                let severity = config.rules.severity(code).map(Severity::as_str);
                prop_assert_eq!(severity, Some(levels[*level]));
            }
            prop_assert_eq!(config.rules.ignores.len(), ignores.len());
            for (ignore, (_, has_path)) in config.rules.ignores.iter().zip(&ignores) {
                prop_assert_eq!(ignore.path.is_some(), *has_path);
            }
            Ok(())
        });
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        for (text, why) in [
            ("advisor = ['a.json', 1]", "c.toml:1: `advisor`: expected a list of texts"),
            ("\nadvisor = 1", "c.toml:2: `advisor`: expected a string"),
            ("[severity]\nslot-order = 1", "c.toml:2: [severity]: `slot-order`: expected a string"),
            ("request = 'x'", "c.toml:1: invalid value for request: "),
            (
                "\n[[ignore]]\ncode = 'slot-order'\n",
                "c.toml:2: [[ignore]] 1: expected `reason`, found none; add it",
            ),
            (
                "[[ignore]]\ncode = 'slot-order'\nreason = 'x'\n[[ignore]]\ncode = 'slot-ordre'",
                "c.toml:5: [[ignore]] 2: there is no code `slot-ordre`; is it slot-order?",
            ),
            (
                "[[ignore]]\ncode = 'slot-order'\nreason = 'x'\npath = '^('",
                "c.toml:4: [[ignore]] 1: expected a regular expression after `^`: ",
            ),
            ("flow = 'ps'\nflow = 'ps'", "c.toml:2: "),
            ("x = 1", "c.toml:1: unknown key `x`; expected one of "),
        ] {
            let found = read(text.as_bytes(), Lang::En).expect_err("a fault");
            let found = found.replace(": error: ", ": ");
            assert!(found.starts_with(&format!("error: cannot use {why}")), "{text}\n{found}");
        }
        let found = read(b"flow = \"ps\"\n# \xff", Lang::En).expect_err("a fault");
        assert!(found.contains("c.toml:2: expected text in UTF-8"), "{found}");
    }

    #[test]
    fn any_advisor_file_is_read_or_refused() {
        let real = br#"{"suppress": ["Validation_VAL_Profile_Min*@Slot", "slot-order@Bundle.entry[*].resource", "x@^Slot\\..*reference", "http://hl7.org/fhir/StructureDefinition/Period#per-1"]}"#;
        let report =
            Validator::new(Layer::R4).check(br#"{"resourceType":"Slot","status":"libre"}"#);
        for_all(3000, &mutated(vec![real.to_vec()]), |text| {
            let [english, french] = [Lang::En, Lang::Fr].map(|lang| {
                let mut rules = Rules::default();
                let taken = rules.suppress(&text, "a.json", Words(lang));
                taken.map(|()| rules).map_err(|why| Words(lang).bad_file("a.json", &why))
            });
            match (english, french) {
                (Ok(rules), Ok(_)) => soon(|| {
                    for issue in report.issues().iter().map(IssueOf::Fhir) {
                        for ignore in &rules.ignores {
                            ignore.matches(&issue, "a.json");
                        }
                    }
                }),
                // what is no JSON is reported by the reader of JSON, in English
                (Err(english), Err(french)) if english.contains(" line ") => {
                    prop_assert!(english.len() < 500 && !french.is_empty());
                    Ok(())
                }
                (Err(english), Err(french)) => is_message(&english, &french, "a.json"),
                (english, french) => Err(TestCaseError::fail(format!("{english:?} {french:?}"))),
            }
        });
        let mut rules = Rules::default();
        let why = rules.suppress(br#"{"suppress":["a","b@^("]}"#, "a.json", Words(Lang::En));
        let why = why.expect_err("a fault");
        assert!(why.starts_with("suppress[1]: expected a regular expression"), "{why}");
        let marked = "\u{feff}{\"suppress\":[\"a\"]}";
        assert!(rules.suppress(marked.as_bytes(), "a.json", Words(Lang::En)).is_ok());
    }

    /// Patterns of names mean what the expression means that has `.*` for each `*`.
    #[test]
    fn patterns_mean_what_is_documented() {
        for_all(20_000, &("[ab*]{0,8}", "[ab]{0,10}"), |(pattern, text)| {
            let parts: Vec<_> = pattern.split('*').map(escape).collect();
            let expression = Regex::new(&format!("^{}$", parts.join(".*"))).expect("an expression");
            prop_assert_eq!(is_like(&pattern, &text), expression.is_match(&text));
            Ok(())
        });
    }

    /// However many stars there are, and however often the text almost fits.
    #[test]
    fn patterns_are_matched_at_once() {
        let began = Instant::now();
        let many = 300_000;
        for pattern in ["*a".repeat(many) + "b", "*aaaaaaaab".repeat(1000), "*".repeat(many) + "b"]
        {
            assert!(!is_like(&pattern, &"a".repeat(many)));
        }
        assert!(is_like(&"*a".repeat(many), &"a".repeat(many)));
        assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
    }

    /// A file is meant by the name that a person writes for it, on every system.
    #[test]
    fn a_pattern_is_a_name_of_a_file() {
        for (pattern, name) in [
            ("a.json", "a.json"),
            ("./a.json", "a.json"),
            ("a.json", "./a.json"),
            ("old/a.json", "./old/a.json"),
            (".\\old\\a.json", "old/a.json"),
            ("old\\a.json", "old/a.json"),
        ] {
            let text = format!("[[ignore]]\ncode = 'slot-order'\nreason = 'x'\nfile = '{pattern}'");
            let config = read(text.as_bytes(), Lang::En).expect("a configuration");
            let file = config.rules.ignores[0].file.as_deref().expect("a pattern");
            let native = name.replace('/', MAIN_SEPARATOR_STR);
            assert!(is_like(file, &slashed(&native)), "{pattern} {name}");
        }
    }

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
