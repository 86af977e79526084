//! The words of comments, documentation, English texts and names: plain technical English, one word for one thing.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Words that are not used, each with what to write instead.
const WORDS: &[(&str, &str)] = &[
    ("told", "reported"),
    ("tell", "report, show"),
    ("tells", "reports, shows"),
    ("said", "written, stated"),
    ("say", "state, write"),
    ("says", "states, demands"),
    ("held", "kept, stored"),
    ("asked", "requested"),
    ("amiss", "broken"),
    ("apart", "separate, type-erased"),
    ("alike", "equal"),
    ("given", "input, passed"),
    ("proven", "conformant"),
    ("mend", "fix"),
    ("mended", "fixed"),
    ("lately", "recently"),
    ("way", "form, manner; or name the thing"),
    ("ways", "forms; or name the things"),
];

/// Phrases that are not used.
const PHRASES: &[(&str, &str)] = &[
    ("costs itself", "is skipped"),
    ("is none", "is invalid, is not one"),
    ("goes whole", "is kept unparsed"),
];

/// Where a listed word is the right one.
const ALLOWED: &[&str] = &[
    "given name",
    "given names",
    "one way",
    "one-way",
    "family and given",
    "in no way",
    "answer-not-asked",
];

/// Where prose stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Prose {
    /// In comments and strings; code in documentation has its own comments.
    Rust,
    /// In comments from `//` on, and strings.
    Script,
    /// In comments from `#` on, and strings.
    Shell,
    /// In lines that start with a mark: a mark within a value starts no comment.
    Table(&'static str),
    /// Everywhere, but for blocks of code.
    Document,
}

impl Prose {
    fn of(path: &Path) -> Option<Self> {
        let Some(kind) = path.extension() else {
            return (path.file_name()? == "run").then_some(Self::Shell);
        };
        match kind.to_str()? {
            "rs" => Some(Self::Rust),
            "js" | "mjs" | "ts" | "css" => Some(Self::Script),
            "py" | "sh" => Some(Self::Shell),
            "toml" | "yml" | "yaml" => Some(Self::Table("#")),
            "sql" => Some(Self::Table("--")),
            "md" | "html" => Some(Self::Document),
            _ => None,
        }
    }
}

/// Sources, documents and scripts of the project, but for data, generated files and the change log.
fn files() -> Vec<PathBuf> {
    fn below(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(
                    &*name,
                    "target" | ".git" | "corpus" | "bases" | "data" | "node_modules"
                ) {
                    below(&path, found);
                }
            } else if matches!(
                &*name,
                "compiled.rs" | "definitions.rs" | "vocabulary.rs" | "CHANGELOG.md"
            ) {
                // generated, this list, and what older versions were called
            } else if Prose::of(&path).is_some() {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["src", "tests", "examples", "benches", "profiles", ".ci", ".github"] {
        let folder = root.join(folder);
        // the package has no `.ci` and `.github`
        if folder.is_dir() {
            below(&folder, &mut found);
        }
    }
    found.push(root.join("README.md"));
    found.sort();
    found
}

/// A text without what stands between marks of the same kind: inline code in prose.
fn outside(text: &str, mark: char) -> String {
    text.split(mark).step_by(2).collect::<Vec<_>>().join(" … ")
}

/// A line of Rust without its raw strings (`r"`, `r#"`, `r##"`).
fn without_raw_strings(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some(at) = rest.find("r\"").into_iter().chain(rest.find("r#")).min() {
        let (before, from) = rest.split_at(at);
        let marks = from[1..].len() - from[1..].trim_start_matches('#').len();
        let after = &from[1 + marks..];
        let is_word = before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        if is_word || !after.starts_with('"') || before.contains("//") {
            kept.push_str(&rest[..=at]);
            rest = &from[1..];
            continue;
        }
        kept.push_str(before);
        let end = format!("\"{}", "#".repeat(marks));
        let Some((_, after)) = after[1..].split_once(&end) else { return kept };
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// What of a line of Rust is prose: its comment, and the text of its string literals that are sentences.
fn prose_of_code(line: &str) -> String {
    let mut prose = String::new();
    // raw strings are data: FHIR, queries, TOML
    let line = without_raw_strings(line);
    let mut rest = &*line;
    while let Some(at) = rest.find(['"', '/']) {
        let (_, from) = rest.split_at(at);
        if let Some(comment) = from.strip_prefix("//") {
            prose.push_str(comment.trim_start_matches(['/', '!']));
            return prose;
        }
        let Some(inside) = from.strip_prefix('"') else {
            rest = &from[1..];
            continue;
        };
        let mut escaped = false;
        let end = inside.find(|letter| {
            let ends = letter == '"' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        let (text, after) = inside.split_at(end.unwrap_or(inside.len()));
        if text.contains(' ') {
            prose.push_str(text);
            prose.push(' ');
        }
        rest = after.get(1..).unwrap_or_default();
    }
    prose
}

/// The sentences among the strings of a line of a script.
fn sentences(line: &str) -> String {
    let strings = line.split('"').skip(1).step_by(2);
    strings.filter(|text| text.contains(' ') && !text.contains('$')).collect::<Vec<_>>().join(" … ")
}

/// The prose of each line of a file, with its number.
fn prose(path: &Path, text: &str) -> Vec<(usize, String)> {
    let kind = Prose::of(path).expect("a file with prose");
    let is_rust = kind == Prose::Rust;
    let mut in_block = false;
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let is_comment = trimmed.starts_with("//");
        let trimmed = if is_rust { trimmed.trim_start_matches(['/', '!', ' ']) } else { trimmed };
        let may_fence = if is_rust { is_comment } else { kind == Prose::Document };
        if trimmed.starts_with("```") && may_fence {
            in_block = !in_block;
            continue;
        }
        let prose = match kind {
            Prose::Rust if !is_comment => {
                in_block = false;
                prose_of_code(line)
            }
            // code in documentation: its comments only
            Prose::Rust | Prose::Document if in_block => {
                trimmed.split_once("// ").map_or(String::new(), |(_, comment)| comment.to_owned())
            }
            Prose::Rust | Prose::Document => trimmed.to_owned(),
            Prose::Script => prose_of_code(line),
            Prose::Shell => {
                let comment = line.split_once('#').map_or("", |(_, comment)| comment);
                [comment, " … ", &sentences(line)].concat()
            }
            Prose::Table(mark) => trimmed.strip_prefix(mark).unwrap_or_default().to_owned(),
        };
        lines.push((number + 1, outside(&prose, '`')));
    }
    lines
}

#[test]
fn words_are_those_of_the_trade() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for path in files() {
        let text = fs::read_to_string(&path).expect("a text");
        let name = path.strip_prefix(root).expect("below it").display().to_string();
        for (line, prose) in prose(&path, &text) {
            let mut prose = prose.to_lowercase();
            for allowed in ALLOWED {
                prose = prose.replace(allowed, "…");
            }
            // with hyphens, so that a code such as `answer-not-asked` is one word
            let words = prose.split(|letter: char| !letter.is_alphabetic() && letter != '-');
            for (word, instead) in words.filter_map(|word| WORDS.iter().find(|(it, _)| *it == word))
            {
                faults.push(format!("{name}:{line}: \"{word}\", write: {instead}"));
            }
            for (phrase, instead) in PHRASES.iter().filter(|(phrase, _)| prose.contains(phrase)) {
                faults.push(format!("{name}:{line}: \"{phrase}\", write: {instead}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} words:\n{}", faults.len(), faults.join("\n"));
}

/// Names of functions, variables and types, in examples, tests and benchmarks too.
#[test]
fn names_are_those_of_the_trade() {
    /// `given` is a field of R4's `HumanName`.
    const IN_NAMES: [&str; 13] = [
        "told", "tell", "tells", "said", "say", "says", "held", "amiss", "apart", "alike",
        "proven", "mend", "way",
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for path in files().into_iter().filter(|path| Prose::of(path) == Some(Prose::Rust)) {
        let text = fs::read_to_string(&path).expect("a text");
        for (number, line) in text.lines().enumerate() {
            let code = line.split_once("//").map_or(line, |(code, _)| code);
            let code = outside(code, '"');
            let names = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            // a code is permanent, and so is the name of its variant; a column of an older database has its old name
            for name in names.filter(|name| !["HeldByAnother", "is_told"].contains(name)) {
                let snake: String = name.chars().fold(String::new(), |mut snake, letter| {
                    if letter.is_uppercase() {
                        snake.push('_');
                    }
                    snake.extend(letter.to_lowercase());
                    snake
                });
                if snake.split('_').any(|part| IN_NAMES.contains(&part)) {
                    let path = path.strip_prefix(root).expect("below it").display();
                    faults.push(format!("{path}:{}: `{name}`", number + 1));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} names:\n{}", faults.len(), faults.join("\n"));
}
