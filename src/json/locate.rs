//! From byte offsets to paths, lines and columns: the text is walked a second time, only when somebody asks.

use super::{
    error::Lines,
    parse::{BYTE_ORDER_MARK, Faults},
    scan::{Scan, Scanner, Token},
};
use crate::{
    issue::Issue,
    r4::{Extension, Node, Resource},
};

/// Longest name that a path quotes whole, in characters: names are the sender's, and may be of any length.
const LONGEST_NAME: usize = 64;

pub(super) fn issues(text: &[u8], root: &str, faults: &Faults) -> Vec<Issue> {
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
        path: root.to_owned(),
        lines: Lines::default(),
        issues: Vec::new(),
    };
    let mut scan = Scanner::new(body);
    if root == Resource::ROOT {
        if let Some(name) = resource_type(&mut scan) {
            walk.path = name;
        }
        scan = Scanner::new(body);
    }
    // the text was read before, so it is JSON to the end
    let _ = walk.value(&mut scan, root == Extension::ROOT);
    walk.tell_to(usize::MAX);
    walk.issues
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
                detail: fault.detail,
            });
        }
    }

    fn value(&mut self, scan: &mut Scanner<'_>, in_extension: bool) -> Scan<()> {
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
                    self.path.push('.');
                    match name
                        .strip_prefix("value")
                        .filter(|_| in_extension)
                        .and_then(crate::r4::choice_type)
                    {
                        Some(of_type) => self.path.extend(["value.ofType(", of_type, ")"]),
                        None => self.path.push_str(&quoted_name(name)),
                    }
                    self.tell_to(key.offset);
                    self.value(scan, matches!(name, "extension" | "modifierExtension"))?;
                    self.path.truncate(length);
                }
            }
            Token::Array => {
                let mut index = 0_usize;
                while scan.item(index == 0)? {
                    self.path.extend(["[", &index.to_string(), "]"]);
                    self.value(scan, in_extension)?;
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
fn quoted_name(name: &str) -> String {
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
