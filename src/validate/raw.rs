//! Looks into a resource that is kept as JSON, without parsing it as one.

use std::{borrow::Cow, collections::HashMap};

use crate::json::{RawJson, Scan, Scanner, Token};

/// The string at the end of a path of members; of a duplicate member the last one counts, as with all readers.
pub(super) fn text_at<'v>(raw: &'v RawJson, path: &[&str]) -> Option<Cow<'v, str>> {
    let mut text = raw.as_str();
    for name in path {
        let mut scanner = Scanner::new(text);
        if scanner.peek().ok()? != Token::Object {
            return None;
        }
        let (mut first, mut found) = (true, None);
        while let Some(key) = scanner.key(first).ok()? {
            first = false;
            let value = scanner.skip().ok()?;
            if key.name == *name {
                found = Some(value);
            }
        }
        text = found?;
    }
    text.starts_with('"').then(|| text_of_string(text).ok()).flatten()
}

/// The text of a JSON string, escapes resolved.
pub(super) fn text_of_string(text: &str) -> Scan<Cow<'_, str>> {
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    if let Some(inside) = inside.filter(|inside| !inside.contains('\\')) {
        return Ok(Cow::Borrowed(inside));
    }
    let mut scanner = Scanner::new(text);
    scanner.peek()?;
    scanner.string().map(|(text, _)| Cow::Owned(text.to_owned()))
}

/// Whether a resource that is kept as JSON has no member but its type.
pub(super) fn is_bare(raw: &RawJson) -> bool {
    let mut scanner = Scanner::new(raw.as_str());
    let mut bare = || -> Scan<bool> {
        let mut first = true;
        while let Some(key) = scanner.key(first)? {
            first = false;
            if key.name != "resourceType" {
                return Ok(false);
            }
            scanner.skip()?;
        }
        Ok(!first)
    };
    raw.as_str().starts_with('{') && bare().unwrap_or(false)
}

/// Counts the ids of elements in a resource that is kept as JSON.
pub(super) fn count_ids<'v>(raw: &'v RawJson, ids: &mut HashMap<Cow<'v, str>, usize>) {
    // it was parsed before: scanning it again cannot fail
    let _ = count_ids_in(&mut Scanner::new(raw.as_str()), ids);
}

fn count_ids_in<'v>(scanner: &mut Scanner<'v>, ids: &mut HashMap<Cow<'v, str>, usize>) -> Scan<()> {
    match scanner.peek()? {
        Token::Object => {
            let mut first = true;
            while let Some(key) = scanner.key(first)? {
                first = false;
                if key.name == "id" && scanner.peek()? == Token::String {
                    let id = scanner.string()?.0.to_owned();
                    *ids.entry(Cow::Owned(id)).or_insert(0) += 1;
                } else {
                    count_ids_in(scanner, ids)?;
                }
            }
        }
        Token::Array => {
            let mut first = true;
            while scanner.item(first)? {
                first = false;
                count_ids_in(scanner, ids)?;
            }
        }
        Token::String | Token::Number | Token::True | Token::False | Token::Null => {
            scanner.skip()?;
        }
    }
    Ok(())
}
