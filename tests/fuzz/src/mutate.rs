//! Mutants: of a JSON tree, of a query, of a text.

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    random::Random,
    seeds,
    tree::{Style, Tree},
    words::{self, FOREIGN, NAMES},
};

/// Values of the seeds by the name of their member.
static POOL: LazyLock<HashMap<String, Vec<Tree>>> = LazyLock::new(|| {
    const MOST: usize = 400;
    let mut pool: HashMap<String, Vec<Tree>> = HashMap::new();
    for seed in seeds::resources().into_iter().chain(seeds::messages()) {
        let Some(parsed) = Tree::parse(&seed) else { continue };
        parsed.tree.walk(&mut |path, tree| {
            let known = pool.entry((*path.last().unwrap_or(&"")).to_owned()).or_default();
            if known.len() < MOST && tree.count() < 400 {
                known.push(tree.clone());
            }
        });
    }
    pool
});

/// Largest tree that is mutated to something larger.
const LARGE: usize = 4000;

/// A mutant of a JSON text; `None` when it is no JSON.
#[must_use]
pub fn json(text: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let mut tree = Tree::parse(text)?.tree;
    for _ in 0..=random.below(4) {
        change(&mut tree, random);
    }
    let mut text = tree.to_text_in(&mut Style::any(random));
    if random.one_in(40) {
        text.insert(0, '\u{feff}');
    }
    Some(text.into_bytes())
}

/// One change, anywhere.
fn change(tree: &mut Tree, random: &mut Random) {
    let count = tree.count();
    if random.one_in(16) {
        connect(tree, random);
        return;
    }
    let texts = random.one_in(2);
    let mut at = random.below(count);
    let place = at;
    if texts {
        // the next text after a random place
        let mut number = 0;
        let mut first = None;
        tree.walk(&mut |_, value| {
            if first.is_none() && number >= place && matches!(value, Tree::Text(_)) {
                first = Some(number);
            }
            number += 1;
        });
        at = first.unwrap_or(at);
    }
    let small = count < LARGE;
    nth(tree, &mut at, "", &mut |name, value| alter(name, value, small, random));
}

/// Calls a function with the value that is met as number `at` on a walk, and the name of its member.
fn nth(
    tree: &mut Tree,
    at: &mut usize,
    name: &str,
    alter: &mut dyn FnMut(&str, &mut Tree),
) -> bool {
    if *at == 0 {
        alter(name, tree);
        return true;
    }
    *at -= 1;
    match tree {
        Tree::Array(items) => items.iter_mut().any(|item| nth(item, at, name, alter)),
        Tree::Object(members) => {
            members.iter_mut().any(|(name, value)| nth(value, at, name, alter))
        }
        _ => false,
    }
}

fn alter(name: &str, tree: &mut Tree, small: bool, random: &mut Random) {
    if random.one_in(6) {
        *tree = any_value(name, random);
        return;
    }
    match tree {
        Tree::Text(text) => match random.below(10) {
            0..=4 => self::text(text, random),
            5 => *text = text.repeat(if small { 1 + random.below(30) } else { 1 }),
            _ => *text = words::text_for(name, random),
        },
        Tree::Number(number) => *number = words::number(random),
        Tree::Boolean(_) | Tree::Null => *tree = any_value(name, random),
        Tree::Array(items) => alter_items(name, items, small, random),
        Tree::Object(members) => alter_members(members, small, random),
    }
}

fn alter_items(name: &str, items: &mut Vec<Tree>, small: bool, random: &mut Random) {
    let place = random.below(items.len() + 1);
    match random.below(8) {
        0 => items.insert(place, any_value(name, random)),
        1 if !items.is_empty() => drop(items.remove(place % items.len())),
        2 if !items.is_empty() && small => {
            let item = items[place % items.len()].clone();
            let times = random.pick(&[1, 1, 1, 2, 20, 70]);
            items.splice(place..place, std::iter::repeat_n(item, times));
        }
        3 if items.len() > 1 => {
            let other = random.below(items.len());
            let place = place % items.len();
            items.swap(place, other);
        }
        4 => items.clear(),
        5 if !items.is_empty() => {
            let place = place % items.len();
            items[place] = any_value(name, random);
        }
        6 => items.push(Tree::Null),
        _ => items.push(any_value(name, random)),
    }
}

fn alter_members(members: &mut Vec<(String, Tree)>, small: bool, random: &mut Random) {
    let place = random.below(members.len() + 1);
    match random.below(10) {
        0 | 1 => {
            let name = any_name(random);
            let value = any_value(&name, random);
            members.insert(place, (name, value));
        }
        2 if !members.is_empty() => drop(members.remove(place % members.len())),
        // a member that stands twice, with the same value or another
        3 if !members.is_empty() && small => {
            let (name, value) = members[place % members.len()].clone();
            let value = if random.one_in(2) { value } else { any_value(&name, random) };
            members.insert(random.below(members.len() + 1), (name, value));
        }
        4 if !members.is_empty() => {
            let place = place % members.len();
            let name = &mut members[place].0;
            match random.below(4) {
                0 => *name = any_name(random),
                1 => *name = name.strip_prefix('_').map_or(format!("_{name}"), str::to_owned),
                2 => *name = name.to_uppercase(),
                _ => text(name, random),
            }
        }
        5 if members.len() > 1 => {
            let other = random.below(members.len());
            let place = place % members.len();
            members.swap(place, other);
        }
        // a value in a list, or one out of its list
        6 if !members.is_empty() => {
            let place = place % members.len();
            let value = &mut members[place].1;
            let old = std::mem::replace(value, Tree::Null);
            *value = match old {
                Tree::Array(mut items) if items.len() == 1 => items.remove(0),
                // as languages write lists whose keys are numbers
                Tree::Array(items) => Tree::Object(
                    items
                        .into_iter()
                        .enumerate()
                        .map(|(at, item)| (at.to_string(), item))
                        .collect(),
                ),
                other => Tree::Array(vec![other]),
            };
        }
        // ids and extensions beside primitives
        7 if !members.is_empty() => {
            let name = format!("_{}", members[place % members.len()].0);
            let sibling = any_value("extension", random);
            let sibling = match random.below(3) {
                0 => Tree::Object(vec![("id".to_owned(), sibling)]),
                1 => Tree::Array(vec![
                    Tree::Null,
                    Tree::Object(vec![("extension".to_owned(), sibling)]),
                ]),
                _ => Tree::Object(vec![("extension".to_owned(), sibling)]),
            };
            members.insert(place, (name, sibling));
        }
        8 => members.clear(),
        _ if !members.is_empty() => {
            let place = place % members.len();
            let name = members[place].0.clone();
            members[place].1 = any_value(&name, random);
        }
        _ => {}
    }
}

/// Makes one text of the tree that of another one: references that lead somewhere, ids that stand twice, links to the request.
fn connect(tree: &mut Tree, random: &mut Random) {
    let mut sources = Vec::new();
    let mut targets = Vec::new();
    let mut number = 0;
    tree.walk(&mut |path, value| {
        if let (Some(name), Tree::Text(text)) = (path.last(), value) {
            match *name {
                "id" => sources.extend([text.clone(), format!("#{text}")]),
                "fullUrl" | "reference" | "url" | "value" | "system" => sources.push(text.clone()),
                _ => {}
            }
            if matches!(*name, "id" | "reference" | "fullUrl" | "url" | "value" | "system") {
                targets.push(number);
            }
        }
        number += 1;
    });
    if sources.is_empty() || targets.is_empty() {
        return;
    }
    let source = random.choose(&sources).clone();
    let mut at = random.pick(&targets);
    nth(tree, &mut at, "", &mut |_, value| *value = Tree::Text(source.clone()));
}

fn any_name(random: &mut Random) -> String {
    let name = match random.below(12) {
        0 => return words::any_text(random),
        1 => return format!("_{}", random.pick(NAMES)),
        _ => random.pick(NAMES),
    };
    name.to_owned()
}

/// A value for a member of that name: one of the seeds, or made by grammar.
fn any_value(name: &str, random: &mut Random) -> Tree {
    match random.below(10) {
        0..=3 => {
            let known = POOL.get(name.trim_start_matches('_')).filter(|known| !known.is_empty());
            match known {
                Some(known) => random.choose(known).clone(),
                None => Tree::Text(words::text_for(name, random)),
            }
        }
        4 | 5 => Tree::Text(words::text_for(name, random)),
        6 => {
            let other = any_name(random);
            match POOL.get(&other).filter(|known| !known.is_empty()) {
                Some(known) => random.choose(known).clone(),
                None => Tree::Object(vec![(other, Tree::Null)]),
            }
        }
        7 => Tree::Number(words::number(random)),
        8 => match random.below(6) {
            0 => Tree::Null,
            1 => Tree::Boolean(random.one_in(2)),
            2 => Tree::Array(Vec::new()),
            3 => Tree::Object(Vec::new()),
            4 => deep(random),
            _ => Tree::Text(String::new()),
        },
        _ => {
            let members = (0..random.below(4)).map(|_| {
                let name = any_name(random);
                let value = Tree::Text(words::text_for(&name, random));
                (name, value)
            });
            Tree::Object(members.collect())
        }
    }
}

/// Objects or arrays within each other.
fn deep(random: &mut Random) -> Tree {
    let names = ["extension", "contained", "valueTiming", "x", "entry", "resource"];
    let mut tree = Tree::Text("é".to_owned());
    for _ in 0..random.below(40) {
        tree = if random.one_in(3) {
            Tree::Array(vec![tree])
        } else {
            Tree::Object(vec![(random.pick(&names).to_owned(), tree)])
        };
    }
    tree
}

/// Changes a text somewhere.
pub fn text(text: &mut String, random: &mut Random) {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let at = random.pick(&ends);
    let end = random.pick(&ends);
    let (from, to) = (at.min(end), at.max(end));
    match random.below(8) {
        0..=3 => text.insert_str(at, random.pick(FOREIGN)),
        4 => text.replace_range(from..to, ""),
        5 => text.replace_range(from..to, random.pick(FOREIGN)),
        6 => {
            let copy = text[from..to].to_owned();
            text.insert_str(at, &copy);
        }
        _ => {
            let digit = text[at..].find(|char: char| char.is_ascii_digit());
            match digit {
                Some(digit) => {
                    let place = at + digit;
                    let other = random.below(10).to_string();
                    text.replace_range(place..=place, &other);
                }
                None => *text = text.to_uppercase(),
            }
        }
    }
}

/// Changes a query: its parameters, their order, their escapes.
#[must_use]
pub fn query(query: &str, random: &mut Random) -> String {
    let mut parts: Vec<String> = query.split('&').map(str::to_owned).collect();
    for _ in 0..=random.below(3) {
        let place = random.below(parts.len() + 1);
        match random.below(7) {
            0 | 1 => parts.insert(place, words::parameter(random)),
            2 if parts.len() > 1 => drop(parts.remove(place % parts.len())),
            3 if parts.len() > 1 => {
                let other = random.below(parts.len());
                let place = place % parts.len();
                parts.swap(place, other);
            }
            4 if !parts.is_empty() => {
                let place = place % parts.len();
                let escaped: String = parts[place]
                    .bytes()
                    .map(|byte| {
                        if random.one_in(3) {
                            format!("%{byte:02X}")
                        } else {
                            char::from(byte).to_string()
                        }
                    })
                    .collect();
                parts[place] = escaped;
            }
            5 if !parts.is_empty() => {
                let place = place % parts.len();
                let copy = parts[place].clone();
                parts.insert(place, copy);
            }
            _ if !parts.is_empty() => {
                let place = place % parts.len();
                text(&mut parts[place], random);
            }
            _ => {}
        }
    }
    parts.join("&").replace(['\n', '\r'], "%0A")
}

/// Changes XHTML, or another text of pieces.
#[must_use]
pub fn xhtml(narrative: &str, random: &mut Random) -> String {
    let mut pieces: Vec<String> = Vec::new();
    for char in narrative.chars() {
        match pieces.last_mut() {
            Some(last) if char != '<' && !last.ends_with('>') => last.push(char),
            _ => pieces.push(char.to_string()),
        }
    }
    for _ in 0..=random.below(4) {
        let place = random.below(pieces.len() + 1);
        match random.below(6) {
            0 | 1 => pieces.insert(place, words::markup(random).to_owned()),
            2 if !pieces.is_empty() => drop(pieces.remove(place % pieces.len())),
            3 if pieces.len() > 1 => {
                let other = random.below(pieces.len());
                let place = place % pieces.len();
                pieces.swap(place, other);
            }
            4 if !pieces.is_empty() => {
                let copy = pieces[place % pieces.len()].clone();
                let times = random.pick(&[1, 1, 2, 30]);
                pieces.splice(place..place, std::iter::repeat_n(copy, times));
            }
            _ if !pieces.is_empty() => {
                let place = place % pieces.len();
                text(&mut pieces[place], random);
            }
            _ => {}
        }
    }
    pieces.concat()
}
