//! From byte offsets to paths, lines and columns: the text is walked a second time, only when somebody asks.

use std::collections::HashMap;

use super::{
    error::Lines,
    parse::{BYTE_ORDER_MARK, Faults},
    scan::{Scan, Scanner, Token},
};
use crate::{
    issue::{Detail, Issue, Layer},
    r4::{Node, Resource, choice_of, owner_at},
};

/// Longest name that a path quotes whole, in characters: names are the sender's, and may be of any length.
const LONGEST_NAME: usize = 64;

/// The faults as issues; the path of what was read is its type, unless it is told.
pub(super) fn issues(
    text: &[u8],
    root: &'static str,
    path: Option<&str>,
    faults: &Faults,
) -> Vec<Issue> {
    if faults.kept.is_empty() {
        return Vec::new();
    }
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let shift = text.len() - body.len();
    let body = std::str::from_utf8(body).unwrap_or_default();
    let mut walk = Walk {
        text,
        shift,
        faults,
        done: 0,
        path: path.unwrap_or(root).to_owned(),
        lines: Lines::default(),
        issues: Vec::new(),
    };
    let mut scan = Scanner::new(body);
    if root == Resource::ROOT && path.is_none() {
        if let Some(name) = resource_type(&mut scan) {
            walk.path = name;
        }
        scan = Scanner::new(body);
    }
    // the text was read before, so it is JSON to the end
    let _ = walk.value(&mut scan, root);
    walk.tell_to(usize::MAX);
    walk.issues
}

/// Gives issues that a check of the value found their places in its text.
pub(super) fn places(text: &[u8], root: &'static str, issues: &mut [Issue]) {
    if issues.is_empty() {
        return;
    }
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let shift = text.len() - body.len();
    let body = std::str::from_utf8(body).unwrap_or_default();
    let mut path = root.to_owned();
    if root == Resource::ROOT
        && let Some(name) = resource_type(&mut Scanner::new(body))
    {
        path = name;
    }
    let mut wanted: HashMap<String, Wanted> = HashMap::new();
    for issue in issues.iter() {
        // where nothing stands, the nearest that holds it does
        let mut path = issue.path.as_str();
        wanted.entry(path.to_owned()).or_default();
        while let Some(outer) = list(path).or_else(|| holder(path)) {
            let known = wanted.get_mut(outer).map(|outer| outer.holds = true);
            if known.is_some() {
                break;
            }
            wanted.insert(outer.to_owned(), Wanted { holds: true, offset: None });
            path = outer;
        }
    }
    let mut seek = Seek { path, wanted };
    // the text was read before, so it is JSON to the end
    let _ = seek.value(&mut Scanner::new(body), root, None);
    let mut found: Vec<(usize, usize)> = Vec::with_capacity(issues.len());
    for (at, issue) in issues.iter().enumerate() {
        let mut wanted = issue.path.as_str();
        let offset = loop {
            let place = seek.wanted.get(wanted).and_then(|wanted| wanted.offset);
            match (place, holder(wanted)) {
                (Some((offset, _)), _) => break Some(offset),
                (None, Some(holder)) => wanted = holder,
                (None, None) => break None,
            }
        };
        found.extend(offset.map(|offset| (offset + shift, at)));
    }
    found.sort_unstable();
    let mut lines = Lines::default();
    for (offset, at) in found {
        issues[at].position = Some(lines.advance(text, offset));
    }
}

/// The path of what holds a place: `Slot.meta` of `Slot.meta.tag[0]`.
fn holder(path: &str) -> Option<&str> {
    let dot = path.rfind('.')?;
    let holder = &path[..dot];
    // a choice is one step, although it is written as two: `value.ofType(Period)`
    if path[dot..].starts_with(".ofType(") {
        holder.rfind('.').map(|dot| &holder[..dot])
    } else {
        Some(holder)
    }
}

/// The path of the list that an item is in: `Slot.meta.tag` of `Slot.meta.tag[0]`.
fn list(path: &str) -> Option<&str> {
    path.ends_with(']').then(|| path.rfind('[').map(|bracket| &path[..bracket]))?
}

/// A path whose place is looked for.
#[derive(Default)]
struct Wanted {
    /// Where it stands, and whether that is a member `_name`.
    offset: Option<(usize, bool)>,
    /// Others are within it.
    holds: bool,
}

/// Looks for the places of paths.
struct Seek {
    path: String,
    wanted: HashMap<String, Wanted>,
}

impl Seek {
    fn value(
        &mut self,
        scan: &mut Scanner<'_>,
        owner: &'static str,
        key: Option<(usize, bool)>,
    ) -> Scan<()> {
        let token = scan.peek()?;
        let (offset, sibling) = key.unwrap_or((scan.offset(), false));
        let Some(wanted) = self.wanted.get_mut(&self.path) else { return scan.pass() };
        if !sibling || wanted.offset.is_none_or(|(_, before)| before) {
            wanted.offset = Some((offset, sibling));
        }
        if !wanted.holds {
            return scan.pass();
        }
        match token {
            Token::Object => {
                let length = self.path.len();
                let mut first = true;
                while let Some(key) = scan.key(first)? {
                    first = false;
                    let sibling = key.name.starts_with('_');
                    let name = key.name.strip_prefix('_').unwrap_or(&key.name);
                    push_name(&mut self.path, name, owner);
                    self.value(
                        scan,
                        owner_at(owner, name).unwrap_or(""),
                        Some((key.offset, sibling)),
                    )?;
                    self.path.truncate(length);
                }
                Ok(())
            }
            Token::Array => self.items(scan, owner, sibling),
            _ => scan.pass(),
        }
    }

    fn items(&mut self, scan: &mut Scanner<'_>, owner: &'static str, sibling: bool) -> Scan<()> {
        let length = self.path.len();
        let mut index = 0_usize;
        while scan.item(index == 0)? {
            self.path.extend(["[", &index.to_string(), "]"]);
            if self.wanted.contains_key(&self.path) {
                scan.peek()?;
                let offset = scan.offset();
                self.value(scan, owner, Some((offset, sibling)))?;
            } else {
                scan.peek()?;
                scan.pass()?;
            }
            self.path.truncate(length);
            index += 1;
        }
        Ok(())
    }
}

/// Adds a member to a path.
fn push_name(path: &mut String, name: &str, owner: &'static str) {
    path.push('.');
    match choice_of(owner, name) {
        Some((element, of_type)) => path.extend([element, ".ofType(", of_type, ")"]),
        None => path.push_str(&quoted_name(name)),
    }
}

fn resource_type(scan: &mut Scanner<'_>) -> Option<String> {
    if scan.peek().ok()? != Token::Object {
        return None;
    }
    let mut first = true;
    while let Some(key) = scan.key(first).ok()? {
        first = false;
        if key.name == "resourceType" && scan.peek().ok()? == Token::String {
            return scan.string(|text, _| quoted_name(text)).ok();
        }
        scan.skip().ok()?;
    }
    None
}

struct Walk<'a> {
    text: &'a [u8],
    shift: usize,
    faults: &'a Faults,
    done: usize,
    path: String,
    lines: Lines,
    issues: Vec<Issue>,
}

impl Walk<'_> {
    /// Tells the faults up to a byte of the body, at the path that was reached.
    fn tell_to(&mut self, offset: usize) {
        while let Some(fault) = self.faults.kept.get(self.done) {
            if fault.offset > offset.saturating_add(self.shift) {
                return;
            }
            self.done += 1;
            let position = Some(self.lines.advance(self.text, fault.offset));
            self.issues.push(Issue {
                code: fault.code,
                path: self.path.clone(),
                position,
                layer: Layer::R4,
                rule: None,
                detail: Detail::Form(fault.detail),
            });
        }
    }

    fn value(&mut self, scan: &mut Scanner<'_>, owner: &'static str) -> Scan<()> {
        let token = scan.peek()?;
        if self.done == self.faults.kept.len() {
            return scan.skip().map(|_| ());
        }
        self.tell_to(scan.offset());
        let length = self.path.len();
        match token {
            Token::Object => {
                let mut first = true;
                while let Some(key) = scan.key(first)? {
                    first = false;
                    let name = key.name.strip_prefix('_').unwrap_or(&key.name);
                    push_name(&mut self.path, name, owner);
                    self.tell_to(key.offset);
                    self.value(scan, owner_at(owner, name).unwrap_or(""))?;
                    self.path.truncate(length);
                }
            }
            Token::Array => {
                let mut index = 0_usize;
                while scan.item(index == 0)? {
                    self.path.extend(["[", &index.to_string(), "]"]);
                    self.value(scan, owner)?;
                    self.path.truncate(length);
                    index += 1;
                }
            }
            Token::String | Token::Number | Token::True | Token::False | Token::Null => {
                scan.skip()?;
            }
        }
        Ok(())
    }
}

/// A name as `FHIRPath` writes it: as it is, or between back-quotes; cut when it is long.
pub(crate) fn quoted_name(name: &str) -> String {
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && name.len() <= LONGEST_NAME;
    if plain {
        return name.to_owned();
    }
    let mut quoted = String::from("`");
    for (count, c) in name.chars().enumerate() {
        if count == LONGEST_NAME {
            quoted.push('…');
            break;
        }
        match c {
            '`' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.extend(c.escape_default()),
            c => quoted.push(c),
        }
    }
    quoted.push('`');
    quoted
}
