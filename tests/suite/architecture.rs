//! Which module of the crate may use which: the table that the architecture page explains. And which files use each other.

mod graph;

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
    (
        "codes",
        &[
            "urls",
            "diagnostic",
            "r4",
            "validate",
            "http",
            "profile",
            "search",
            "contextual_search",
            "hub",
        ],
    ),
    (
        "findings",
        &[
            "use_case",
            "diagnostic",
            "r4",
            "terminology",
            "time",
            "validate",
            "search",
            "hub",
            "codes",
        ],
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

/// Files that use each other in a circle, and why they are one idea; of a folder any of its files.
const CIRCLES: &[(&[&str], &str)] = &[
    (
        &["search/availability/received.rs", "search/availability/slot.rs"],
        "an answer lists its availabilities, each of which is a view of the answer",
    ),
    (
        &["r4/"],
        "an element holds extensions and an extension any element, a resource others; each reads itself with the parser, which \
         reads resources",
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
fn files_use_each_other_in_no_circle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for krate in [root.clone(), root.join("bin/sas-validate")] {
        let mut files = Vec::new();
        sources(&krate, &mut files);
        let files: Vec<_> = files
            .iter()
            .filter(|file| krate != root || !file.starts_with(root.join("bin")))
            .map(|file| {
                let name = file.strip_prefix(&krate).expect("below it");
                let text = fs::read_to_string(file).expect("a text");
                (name.to_string_lossy().replace('\\', "/"), code(&text))
            })
            .collect();
        let uses = graph::of(&files);
        assert!(uses.values().any(|used| !used.is_empty()), "the names of a crate were not found");
        for circle in graph::circles(&uses) {
            let is_it = |files: &[&str]| match files {
                [folder] => circle.iter().all(|file| file.starts_with(folder)),
                files => circle.iter().eq(files.iter()),
            };
            let allowed = CIRCLES.iter().find(|(files, _)| is_it(files));
            found.extend(allowed.map(|(files, _)| *files));
            let arcs = || {
                let of_file = |file: &String| {
                    let within = uses[file].iter().filter(|(other, _)| circle.contains(*other));
                    let names =
                        within.map(|(other, name)| format!("  {file} uses {name} of {other}"));
                    names.collect::<Vec<_>>()
                };
                circle.iter().flat_map(of_file).collect::<Vec<_>>().join("\n")
            };
            assert!(allowed.is_some(), "files use each other in a circle:\n{}", arcs());
        }
    }
    for (files, _) in CIRCLES {
        assert!(found.contains(files), "take it out of the list, it is not a circle: {files:?}");
    }
}

/// The type of an `impl` block that is not of a trait.
fn own_type(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("impl").filter(|rest| !rest.contains(" for "))?;
    let rest = match rest.strip_prefix('<') {
        Some(parameters) => parameters.split_once("> ")?.1,
        None => rest.trim_start(),
    };
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    Some(&rest[..end.unwrap_or(rest.len())])
}

#[test]
fn methods_of_the_validator_stand_beside_their_types() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/validate");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let codes: Vec<_> =
        files.iter().map(|file| (file, code(&fs::read_to_string(file).expect("a text")))).collect();
    let declares = |code: &str, name: &str| {
        code.lines().any(|line| {
            let is_kind = |word: &str| matches!(word, "struct" | "enum" | "trait");
            let mut words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
            words.find(|word| is_kind(word)).is_some() && words.next() == Some(name)
        })
    };
    let mut found = 0;
    for (file, code) in &codes {
        for name in code.lines().filter_map(own_type) {
            found += 1;
            let beside = declares(code, name);
            let elsewhere = codes.iter().any(|(_, other)| declares(other, name));
            assert!(beside || !elsewhere, "{}: the type {name} is another file's", file.display());
        }
    }
    assert!(found > 20, "the methods were not found");
}

#[test]
fn names_are_found_in_every_form_of_use() {
    let code =
        "use crate::{\n    a::{b, c::d},\n    E,\n    f::g,\n};\nlet x = crate::h::i(crate::j);";
    let names: Vec<_> = used(code).into_iter().collect();
    assert_eq!(names, ["E", "a", "f", "h", "j"]);
}

#[test]
fn names_are_followed_to_the_file_that_defines_them() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\npub use a::{A, inner::Inner};\n"),
        ("a/mod.rs", "mod inner;\npub use inner::Inner as Renamed;\npub struct A;\n"),
        (
            "a/inner.rs",
            "use super::A;\nuse crate::b::*;\npub struct Inner(A);\nfn f() -> B { g() }\n",
        ),
        (
            "b.rs",
            "use crate::{a::{self, Renamed}};\npub struct B;\nfn g() -> a::A { h(Renamed) }\n",
        ),
    ];
    let files: Vec<_> =
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let uses = graph::of(&files);
    let files_of = |file: &str| uses[file].keys().map(String::as_str).collect::<Vec<_>>();
    assert!(files_of("lib.rs").is_empty() && files_of("a/mod.rs").is_empty());
    assert_eq!(files_of("a/inner.rs"), ["a/mod.rs", "b.rs"]);
    assert_eq!(files_of("b.rs"), ["a/inner.rs", "a/mod.rs"]);
    let circles = graph::circles(&uses);
    assert_eq!(circles.len(), 1);
    assert!(circles[0].iter().eq(["a/inner.rs", "b.rs"]));
}
