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
            } else if path
                .extension()
                .is_some_and(|kind| kind == "rs" || kind == "md" || kind == "toml")
                || name == "run"
            {
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

/// The prose of each line of a file, with its number.
fn prose(path: &Path, text: &str) -> Vec<(usize, String)> {
    let is_rust = path.extension().is_some_and(|kind| kind == "rs");
    let is_script = path.extension().is_none();
    let is_table = path.extension().is_some_and(|kind| kind == "toml");
    let mut in_block = false;
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let trimmed = if is_rust { trimmed.trim_start_matches(['/', '!', ' ']) } else { trimmed };
        if trimmed.starts_with("```") && (!is_rust || line.trim_start().starts_with("//")) {
            in_block = !in_block;
            continue;
        }
        let prose = if is_rust && !line.trim_start().starts_with("//") {
            in_block = false;
            prose_of_code(line)
        } else if in_block {
            // code in documentation: its comments only
            trimmed.split_once("// ").map_or(String::new(), |(_, comment)| comment.to_owned())
        } else if is_table {
            // a `#` within a value starts no comment
            trimmed.strip_prefix('#').unwrap_or_default().to_owned()
        } else if is_script {
            line.split_once('#').map_or(String::new(), |(_, comment)| comment.to_owned())
        } else {
            trimmed.to_owned()
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

/// Names of functions, variables and types in the crate's own code.
#[test]
fn names_are_those_of_the_trade() {
    /// `given` is a field of R4's `HumanName`.
    const IN_NAMES: [&str; 13] = [
        "told", "tell", "tells", "said", "say", "says", "held", "amiss", "apart", "alike",
        "proven", "mend", "way",
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    for path in files().into_iter().filter(|path| path.starts_with(root.join("src"))) {
        if path.extension().is_none_or(|kind| kind != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a text");
        for (number, line) in text.lines().enumerate() {
            let code = line.split_once("//").map_or(line, |(code, _)| code);
            let code = outside(code, '"');
            let names = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            // a code is permanent, and so is the name of its variant
            for name in names.filter(|name| *name != "HeldByAnother") {
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
