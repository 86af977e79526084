//! A character of several bytes at every place of every text of instances that are right: nothing panics, nothing is lost.

use std::{collections::HashSet, fs, path::Path};

use fhir_sas::{
    diagnostic::Lang,
    r4::{self, Resource},
    validate::{Layer, Validator},
};

use super::{effort, properties::put, tree::Tree};

/// An accent, an emoji, a character that turns the direction of what follows, another script: of two, four and three bytes.
const PIECES: [&str; 4] = ["é", "😀", "\u{202e}", "日"];

/// Texts of up to so many characters, among them all dates, numbers and codes, are changed at each place.
const SHORT: usize = 32;

/// Of longer ones, every place of their ends, and every so many between.
const END: usize = 8;

/// The places of a text where something is put: all of a short one.
fn places(text: &str) -> Vec<usize> {
    let count = text.chars().count() + 1;
    let step = count.div_ceil(SHORT / 2).max(1);
    (0..count)
        .filter(|at| count <= SHORT || *at < END || *at + END >= count || at.is_multiple_of(step))
        .collect()
}

/// The texts of a tree: where each is met on a walk, the names that lead to it, the text.
fn texts(tree: &Tree) -> Vec<(usize, String, String)> {
    fn step(tree: &Tree, path: &str, number: &mut usize, found: &mut Vec<(usize, String, String)>) {
        let own = *number;
        *number += 1;
        match tree {
            Tree::Text(text) => found.push((own, path.to_owned(), text.clone())),
            Tree::Array(items) => items.iter().for_each(|item| step(item, path, number, found)),
            Tree::Object(members) => {
                let of_type = match members.get("resourceType") {
                    Some(Tree::Text(of_type)) => of_type.as_str(),
                    _ => path,
                };
                for (name, value) in members {
                    step(value, &format!("{of_type}.{name}"), number, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    step(tree, "", &mut 0, &mut found);
    found
}

/// Reads, writes, checks, and asks for every message.
fn look(text: &str) {
    let read =
        r4::read::<Resource>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    let written = r4::to_vec(&read.value);
    assert_eq!(Tree::of(&written), Tree::of(text.as_bytes()), "{text}");
    let report = Validator::new(Layer::Guide).check_read(&read);
    for issue in report.issues() {
        assert!(
            !issue.message_with_values(Lang::Fr).is_empty() && !issue.message(Lang::En).is_empty()
        );
    }
}

#[test]
fn of_every_text_of_every_base() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bases");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path()).collect();
    files.sort();
    assert!(files.len() > 40);
    let mut seen = HashSet::new();
    let (mut swept, mut checked) = (0, 0);
    for file in files {
        let text = fs::read(&file).expect("a file");
        let tree = Tree::of(&text).expect("JSON");
        for (number, path, text) in texts(&tree) {
            // the same text at the same place of another instance is read by the same code
            if !seen.insert((path, text.clone())) {
                continue;
            }
            swept += 1;
            let first = swept % effort::step();
            for place in places(&text).into_iter().skip(first).step_by(effort::step()) {
                let piece = PIECES[(place + number) % PIECES.len()];
                let mut changed = tree.clone();
                let mut at = number;
                *changed.nth(&mut at).expect("a text") =
                    Tree::Text(put(&text, place, piece, false));
                look(&changed.to_string());
                checked += 1;
            }
        }
    }
    println!("{swept} texts, {checked} places");
    assert!(swept > 500 && checked > effort::share(10_000), "{swept} texts, {checked} places");
}
