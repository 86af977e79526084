//! Which source file uses which: names are followed from the `use` lines and the paths of a file to the file that defines them.
//!
//! A name that a module only re-exports is one of the file that defines it. What a macro writes where it is called is not seen.

use std::collections::{BTreeMap, BTreeSet};

/// A crate by the names of its files, such as `validate/mod.rs`: which others each uses, with a name that it uses there.
pub(super) type Uses = BTreeMap<String, BTreeMap<String, String>>;

/// A module that is a file.
struct Module {
    file: String,
    code: String,
    /// The names that it declares.
    declared: BTreeSet<String>,
    /// The modules that stand in its file.
    inner: BTreeSet<String>,
    /// What it can call by a short name: the names, with their whole paths.
    names: BTreeMap<String, Vec<String>>,
    /// The modules of which it takes all names.
    globs: Vec<Vec<String>>,
}

/// A crate by the paths of its modules.
struct Crate(BTreeMap<Vec<String>, Module>);

/// What a path leads to.
#[derive(Clone, Debug, PartialEq)]
enum Target {
    Module(Vec<String>),
    /// Something that the file of a module defines.
    Item(Vec<String>),
    /// Something of another crate.
    Foreign,
}

/// The graph of a crate; `files`: names of its files below the folder of its root, and their code without comments and tests.
pub(super) fn of(files: &[(String, String)]) -> Uses {
    let mut modules = BTreeMap::new();
    for (file, text) in files {
        let (code, uses) = without_uses(text);
        let mut module = Module {
            file: file.clone(),
            inner: inner(&code),
            declared: declared(&code),
            code,
            names: BTreeMap::new(),
            globs: Vec::new(),
        };
        for tree in uses {
            for (path, name) in leaves(&tree) {
                match name {
                    // of a module within the file, a name of the file
                    Some(name) if path == ["self", &name] => {}
                    Some(name) => drop(module.names.insert(name, path)),
                    None => module.globs.push(path),
                }
            }
        }
        modules.insert(module_path(file), module);
    }
    let all = Crate(modules);
    all.0.iter().map(|(path, module)| (module.file.clone(), all.uses_of(path, module))).collect()
}

/// `a/b.rs` and `a/b/mod.rs` are the module `a::b`.
fn module_path(file: &str) -> Vec<String> {
    let path = file.strip_suffix(".rs").expect("a source file");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if matches!(path, "lib" | "main") {
        return Vec::new();
    }
    path.split('/').map(str::to_owned).collect()
}

/// The code without its `use` lines, and what stands in these.
fn without_uses(text: &str) -> (String, Vec<String>) {
    let (mut code, mut uses) = (String::new(), Vec::new());
    let mut rest = text;
    // a module within the file, by its indentation: its names count as those of the file, and what is above it is the file
    let mut inner: Option<usize> = None;
    while let Some(line) = rest.split_inclusive('\n').next() {
        let words = line.trim_start();
        let indent = line.len() - words.len();
        if inner == Some(indent) && words.starts_with('}') {
            inner = None;
        }
        let words = match words.strip_prefix("pub") {
            Some(more) if more.starts_with('(') => {
                more.split_once(')').map_or("", |(_, more)| more).trim_start()
            }
            Some(more) => more.trim_start(),
            None => words,
        };
        let start = line.len() - words.len() + "use ".len();
        let is_tree = |letter: char| {
            is_word(letter)
                || letter.is_whitespace()
                || matches!(letter, ':' | ',' | '{' | '}' | '*')
        };
        // a line of a text may begin with that word too
        let end = words.strip_prefix("use ").and_then(|_| rest.find(';')).unwrap_or(0);
        if end > start && rest[start..end].chars().all(is_tree) {
            let tree = &rest[start..end];
            let above = tree.strip_prefix("super").filter(|_| inner.is_some());
            uses.push(above.map_or_else(|| tree.to_owned(), |rest| ["self", rest].concat()));
            rest = &rest[end + 1..];
        } else {
            if inner.is_none() && words.starts_with("mod ") && words.trim_end().ends_with('{') {
                inner = Some(indent);
            }
            // an attribute uses nothing of the crate
            if !words.starts_with("#[") {
                code.push_str(line);
            }
            rest = &rest[line.len()..];
        }
    }
    (code, uses)
}

/// The paths of a `use`, each with the name that it gets; `None`: all names of that module.
fn leaves(tree: &str) -> Vec<(Vec<String>, Option<String>)> {
    let tree = tree.trim();
    if let Some(open) = tree.find('{') {
        let before: Vec<_> = segments(&tree[..open]);
        let inner = tree[open + 1..].trim_end().strip_suffix('}').expect("a closing brace");
        let mut found = Vec::new();
        for part in parts(inner) {
            for (path, name) in leaves(part) {
                let mut whole = before.clone();
                whole.extend(path);
                // `a::{self}`
                if whole.last().is_some_and(|last| last == "self") {
                    whole.pop();
                    found.push((whole.clone(), whole.last().cloned()));
                } else {
                    found.push((whole, name));
                }
            }
        }
        return found;
    }
    let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
    let mut path = segments(path);
    if path.last().is_some_and(|last| last == "*") {
        path.pop();
        return vec![(path, None)];
    }
    let name = if name.is_empty() { path.last().cloned() } else { Some(name.trim().to_owned()) };
    vec![(path, name)]
}

fn segments(path: &str) -> Vec<String> {
    path.split("::").map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The parts of a list in braces.
fn parts(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&list[start..]);
    found.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The paths in code, such as `super::a::B`; a single word has no path.
fn paths(code: &str) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    let mut rest = code;
    while let Some(start) = rest.find(is_word) {
        let before = rest[..start].chars().next_back();
        let is_visibility = code[..code.len() - rest.len() + start].ends_with("(in ");
        let mut path = Vec::new();
        let mut tail = &rest[start..];
        loop {
            let end = tail.find(|letter| !is_word(letter)).unwrap_or(tail.len());
            path.push(tail[..end].to_owned());
            tail = &tail[end..];
            match tail.strip_prefix("::").filter(|tail| tail.starts_with(is_word)) {
                Some(more) => tail = more,
                None => break,
            }
        }
        // a macro's own paths are those of who calls it
        if !is_visibility && !matches!(before, Some('$' | '.' | '\'')) {
            found.insert(path);
        }
        rest = tail;
    }
    found
}

impl Crate {
    fn uses_of(&self, path: &[String], module: &Module) -> BTreeMap<String, String> {
        let mut used = BTreeMap::new();
        let paths = paths(&module.code);
        for whole in &paths {
            let used_name = match (&**whole, self.resolve(path, whole, 0)) {
                // a single word may be a name that a `use` line brings, but of no module: that is followed by what is used of it
                ([_], Target::Item(of)) => Some(of),
                ([_], _) => None,
                (_, Target::Item(of) | Target::Module(of)) => Some(of),
                _ => None,
            };
            if let Some(of) = used_name
                && of != path
                && let Some(other) = self.0.get(&of)
            {
                used.insert(other.file.clone(), whole.join("::"));
            }
        }
        used
    }

    /// What a path in a module leads to.
    fn resolve(&self, from: &[String], path: &[String], depth: usize) -> Target {
        let mut at = Target::Module(from.to_vec());
        for (index, name) in path.iter().enumerate() {
            let Target::Module(module) = &at else { return at };
            let mut module = module.clone();
            at = match &**name {
                "crate" => Target::Module(Vec::new()),
                "self" => Target::Module(module),
                "super" => {
                    module.pop();
                    Target::Module(module)
                }
                _ => self.member(&module, name, index == 0, depth),
            };
        }
        at
    }

    /// What a name is in a module; `first`: at the beginning of a path, where it may be a crate.
    fn member(&self, module: &[String], name: &str, first: bool, depth: usize) -> Target {
        let mut child = module.to_vec();
        child.push(name.to_owned());
        if self.0.contains_key(&child) {
            return Target::Module(child);
        }
        let Some(own) = self.0.get(module).filter(|_| depth < 20) else { return Target::Foreign };
        if let Some(path) = own.names.get(name) {
            return self.resolve(module, path, depth + 1);
        }
        if own.inner.contains(name) {
            return Target::Module(module.to_vec());
        }
        if own.declared.contains(name) {
            return Target::Item(module.to_vec());
        }
        for glob in &own.globs {
            let Target::Module(of) = self.resolve(module, glob, depth + 1) else { continue };
            let found = self.member(&of, name, true, depth + 1);
            if found != Target::Foreign {
                return found;
            }
        }
        // what a macro declares has no line of its own
        if first { Target::Foreign } else { Target::Item(module.to_vec()) }
    }
}

/// The modules whose bodies code holds.
fn inner(code: &str) -> BTreeSet<String> {
    let names = code.match_indices("mod ").filter_map(|(at, word)| {
        let (name, _) = code[at + word.len()..].split_once(" {")?;
        name.chars().all(is_word).then(|| name.to_owned())
    });
    names.collect()
}

/// The names that code declares.
fn declared(code: &str) -> BTreeSet<String> {
    const KINDS: [&str; 8] =
        ["fn", "struct", "enum", "trait", "type", "const", "static", "macro_rules"];
    let (mut found, mut is_next, mut rest) = (BTreeSet::new(), false, code);
    while let Some(start) = rest.find(is_word) {
        let is_near = rest[..start].chars().all(|letter| letter.is_whitespace() || letter == '!');
        let end =
            rest[start..].find(|letter| !is_word(letter)).map_or(rest.len(), |end| start + end);
        let word = &rest[start..end];
        if is_next && is_near {
            found.insert(word.to_owned());
        }
        is_next = KINDS.contains(&word);
        rest = &rest[end..];
    }
    found
}

/// The files that use each other in a circle, in groups.
pub(super) fn circles(uses: &Uses) -> Vec<BTreeSet<String>> {
    let reached = |from: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(file) = next.pop() {
            for used in uses.get(file).into_iter().flat_map(BTreeMap::keys) {
                if seen.insert(used.clone()) {
                    next.push(used);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<_, _> = uses.keys().map(|file| (file, reached(file))).collect();
    let mut groups = Vec::new();
    for (file, others) in &reached {
        let group: BTreeSet<String> =
            others.iter().filter(|other| reached[other].contains(*file)).cloned().collect();
        if group.len() > 1 && !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}
