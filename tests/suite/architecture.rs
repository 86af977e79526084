//! Which module of the crate may use which: the table that the architecture page explains.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Each top-level module with those that it may use. A module uses only modules above it in this list, so there is no circle.
const ALLOWED: &[(&str, &[&str])] = &[
    // pages, without code
    ("guide", &[]),
    ("from_text", &[]),
    ("lang", &[]),
    ("use_case", &[]),
    ("urls", &["lang"]),
    ("json", &["lang", "urls"]),
    ("diagnostic", &["lang", "json"]),
    ("r4", &["from_text", "lang", "json", "diagnostic"]),
    ("identifier", &["from_text", "lang", "urls", "diagnostic", "r4"]),
    ("terminology", &["from_text", "lang", "urls", "diagnostic", "r4", "identifier"]),
    ("time", &["r4", "identifier"]),
    (
        "validate",
        &["lang", "use_case", "urls", "json", "diagnostic", "r4", "identifier", "terminology"],
    ),
    ("http", &["lang", "urls", "json", "diagnostic", "r4", "validate"]),
    (
        "profile",
        &[
            "lang",
            "use_case",
            "urls",
            "diagnostic",
            "r4",
            "identifier",
            "terminology",
            "validate",
            "http",
        ],
    ),
    (
        "search",
        &[
            "lang",
            "use_case",
            "urls",
            "json",
            "diagnostic",
            "r4",
            "identifier",
            "terminology",
            "time",
            "validate",
            "http",
            "profile",
        ],
    ),
    (
        "account",
        &["use_case", "urls", "diagnostic", "r4", "identifier", "validate", "http", "profile"],
    ),
    (
        "booking",
        &[
            "lang",
            "use_case",
            "urls",
            "diagnostic",
            "r4",
            "identifier",
            "validate",
            "http",
            "profile",
        ],
    ),
    ("sso", &["lang", "urls", "diagnostic", "identifier", "profile"]),
    (
        "contextual_search",
        &["lang", "urls", "diagnostic", "r4", "identifier", "terminology", "validate", "profile"],
    ),
    (
        "hub",
        &[
            "lang",
            "use_case",
            "urls",
            "json",
            "diagnostic",
            "r4",
            "identifier",
            "terminology",
            "profile",
        ],
    ),
    ("codes", &["urls", "diagnostic", "http", "search", "contextual_search", "hub"]),
    (
        "findings",
        &["use_case", "diagnostic", "r4", "terminology", "validate", "search", "hub", "codes"],
    ),
    ("schema", &["use_case", "r4", "identifier", "terminology", "validate", "profile"]),
    (
        "testing",
        &[
            "lang",
            "use_case",
            "urls",
            "diagnostic",
            "r4",
            "identifier",
            "terminology",
            "time",
            "profile",
            "search",
        ],
    ),
];

/// Where names that the crate's root re-exports stand.
fn module_of(name: &str) -> &str {
    match name {
        "UseCase" | "UnknownUseCase" => "use_case",
        "Lang" => "lang",
        "NonConformant" => "profile",
        name if name.starts_with("Fr") => "profile",
        name => name,
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The code of a file: without comments, and without the tests at its end.
fn code(text: &str) -> String {
    let code = text.find("#[cfg(test)]\nmod tests").map_or(text, |end| &text[..end]);
    let is_doc =
        |line: &str| ["//", "#[doc"].iter().any(|mark| line.trim_start().starts_with(mark));
    let lines = code.lines().filter(|line| !is_doc(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The first name behind `crate::`, each of several in braces.
fn used(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(inner) = rest.strip_prefix('{') else {
            names.insert(first_name(rest));
            continue;
        };
        let mut depth = 0_usize;
        let mut start = true;
        for (at, letter) in inner.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => start = true,
                letter if start && letter.is_alphanumeric() => {
                    names.insert(first_name(&inner[at..]));
                    start = false;
                }
                _ => {}
            }
        }
    }
    names
}

fn first_name(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn modules_use_only_what_stands_below_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.iter().copied().collect();
    assert_eq!(allowed.len(), ALLOWED.len(), "a module stands twice in the table");
    // no circle is possible: each module uses only modules that were named before it
    let mut before = BTreeSet::new();
    for (module, uses) in ALLOWED {
        assert!(uses.iter().all(|used| before.contains(used)), "{module} uses what comes later");
        before.insert(module);
    }
    let mut needed: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files {
        let path = file.strip_prefix(&root).expect("below it").to_string_lossy().replace('\\', "/");
        let module = path.split(['/', '.']).next().expect("a name");
        if matches!(module, "lib" | "bin") {
            continue;
        }
        let Some((module, allowed)) = allowed.get_key_value(module) else {
            faults.push(format!("{path}: the module has no line in the table"));
            continue;
        };
        for name in used(&code(&fs::read_to_string(&file).expect("a text"))) {
            let other = module_of(&name);
            if other == *module {
                continue;
            }
            if !allowed.contains(&other) {
                faults.push(format!("{path}: {module} must not use {other}"));
            }
            needed.entry(module).or_default().insert(other.to_owned());
        }
    }
    for (module, uses) in ALLOWED {
        let unused = uses
            .iter()
            .filter(|other| needed.get(module).is_none_or(|needed| !needed.contains(**other)));
        faults.extend(
            unused.map(|other| format!("{module} does not use {other}: take it out of the table")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_are_found_in_every_form_of_use() {
    let code =
        "use crate::{\n    a::{b, c::d},\n    E,\n    f::g,\n};\nlet x = crate::h::i(crate::j);";
    let names: Vec<_> = used(code).into_iter().collect();
    assert_eq!(names, ["E", "a", "f", "h", "j"]);
}
