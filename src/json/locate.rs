//! From byte offsets to paths, lines and columns: the text is walked a second time, only when somebody asks.

use std::collections::HashMap;

use super::{
    Source,
    error::Lines,
    parse::Faults,
    scan::{Scan, Scanner, Token},
};
use crate::{
    issue::{Detail, Issue, Layer},
    lang::is_unseen,
    r4::{Node, Resource, choice_of, owner_at},
};

/// Longest name that a path quotes whole, in characters: names are the sender's, and may be of any length.
const LONGEST_NAME: usize = 64;

/// The faults as issues; the path of what was read is its type, unless it is told.
pub(super) fn issues(source: &Source<'_>, path: Option<&str>) -> Vec<Issue> {
    let Source { text, body, root, ref faults, .. } = *source;
    if faults.kept.is_empty() {
        return Vec::new();
    }
    let mut walk = Walk {
        text,
        shift: source.shift(),
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
pub(super) fn places(source: &Source<'_>, issues: &mut [Issue]) {
    if issues.is_empty() {
        return;
    }
    let Source { text, body, root, ref entries, .. } = *source;
    let mut path = root.to_owned();
    if root == Resource::ROOT
        && let Some(name) = resource_type(&mut Scanner::new(body))
    {
        path = name;
    }
    let mut wanted: HashMap<String, Wanted> = HashMap::with_capacity(2 * issues.len());
    for issue in issues.iter() {
        // where nothing stands, the nearest that holds it does
        let mut path = issue.path.as_str();
        wanted.entry(path.to_owned()).or_default();
        while let Some((outer, index)) = outer(path) {
            if let Some(known) = wanted.get_mut(outer) {
                known.hold(index);
                break;
            }
            wanted.entry(outer.to_owned()).or_default().hold(index);
            path = outer;
        }
    }
    for wanted in wanted.values_mut() {
        wanted.items.sort_unstable();
        wanted.items.dedup();
    }
    let mut seek = Seek { path, wanted, entries };
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
        found.extend(offset.map(|offset| (offset + source.shift(), at)));
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

/// One step up: of an item, the path of its list and which one it is (`Slot.meta.tag` and 0 of `Slot.meta.tag[0]`); else
/// that of what holds the place.
fn outer(path: &str) -> Option<(&str, Option<usize>)> {
    let item = path.strip_suffix(']').and_then(|path| path.rsplit_once('['));
    match item.and_then(|(list, index)| Some((list, index.parse().ok()?))) {
        Some((list, index)) => Some((list, Some(index))),
        None => Some((holder(path)?, None)),
    }
}

/// A path whose place is looked for.
#[derive(Default)]
struct Wanted {
    /// Where it stands, and whether that is a member `_name`.
    offset: Option<(usize, bool)>,
    /// Others are within it.
    holds: bool,
    /// Which items of it are wanted when it is a list; in their order.
    items: Vec<usize>,
}

impl Wanted {
    fn hold(&mut self, item: Option<usize>) {
        self.holds = true;
        self.items.extend(item);
    }
}

/// The one list that is so long that where its items start is remembered.
const ENTRIES: &str = "Bundle.entry";

/// Looks for the places of paths.
struct Seek<'s> {
    path: String,
    wanted: HashMap<String, Wanted>,
    /// Where the items of [`ENTRIES`] start, as far as it is known.
    entries: &'s [usize],
}

impl Seek<'_> {
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
        let starts = if self.path == ENTRIES { self.entries } else { &[] };
        let length = self.path.len();
        let take = |wanted: &mut Wanted| std::mem::take(&mut wanted.items);
        let items = self.wanted.get_mut(&self.path).map(take).unwrap_or_default();
        let mut left = items.iter().copied().peekable();
        let mut index = 0_usize;
        while scan.item(index == 0)? {
            let next = left.peek().copied();
            // to the next one that is wanted, or to the last, after which the list ends
            let far = next.unwrap_or(usize::MAX).min(starts.len().saturating_sub(1));
            if let Some(start) = starts.get(far).filter(|_| far > index) {
                scan.seek(scan.mark().at(*start));
                index = far;
            }
            scan.peek()?;
            if next == Some(index) {
                left.next();
                self.path.extend(["[", &index.to_string(), "]"]);
                self.value(scan, owner, Some((scan.offset(), sibling)))?;
                self.path.truncate(length);
            } else {
                scan.pass()?;
            }
            index += 1;
        }
        // the list may stand there once more
        if let Some(wanted) = self.wanted.get_mut(&self.path) {
            wanted.items = items;
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
            return scan.string().ok().map(|(text, _)| quoted_name(text));
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
            '\n' | '\r' | '\t' => quoted.extend(c.escape_default()),
            c if is_unseen(c) => quoted.extend(c.escape_unicode()),
            c => quoted.push(c),
        }
    }
    quoted.push('`');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        issue::{Form, IssueCode, Position},
        json,
    };

    /// A bundle whose entries hold what a count of brackets may trip over, with that between any two tokens that are apart.
    fn bundle(name: &str, blank: &str) -> String {
        let entries = [
            r#"{"fullUrl":"https://a.fr/Slot/1","resource":{"resourceType":"Slot","id":"1","comment":"}],[{ \"é\\"}}"#,
            r#"{"fullUrl":"https://a.fr/Bundle/2","resource":{"resourceType":"Bundle","id":"2","type":"collection","entry":[{"fullUrl":"https://a.fr/Slot/1","resource":{"resourceType":"Slot","id":"1"}},{"fullUrl":"https://a.fr/Slot/9","resource":{"resourceType":"Slot","id":"9"}}]}}"#,
            r#"{"fullUrl":"https://a.fr/Device/3","resource":{"resourceType":"Device","id":"3","id":"4","note":["ß",[1,{}]]}}"#,
            r#"{"resource":{"id":"4","meta":{"tag":[{"code":"à"},{"code":"b"}]},"resourceType":"Slot"},"fullUrl":"https://a.fr/Slot/4"}"#,
        ];
        let entries = entries.join(&format!("{blank},{blank}"));
        [
            r#"{"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"https://é.fr"}],"#,
            &format!(r#""{name}":{blank}[{blank}{entries}{blank}]{blank},{blank}"total":4}}"#),
        ]
        .concat()
    }

    fn paths() -> Vec<String> {
        let inner = [
            "",
            ".fullUrl",
            ".resource",
            ".resource.id",
            ".resource.meta.tag[1].code",
            ".resource.note[1][1]",
            ".resource.entry[1].resource.id",
            ".resource.none",
        ];
        let entries = (0..6).flat_map(|index| {
            inner.iter().map(move |inner| format!("Bundle.entry[{index}]{inner}"))
        });
        let others = ["Bundle", "Bundle.link[0].url", "Bundle.entry", "Bundle.total", "Bundle.id"];
        entries.chain(others.map(str::to_owned)).collect()
    }

    fn positions(source: &Source<'_>, paths: &[&String]) -> Vec<Option<Position>> {
        let mut issues: Vec<Issue> = paths
            .iter()
            .map(|path| Issue {
                code: IssueCode::Null,
                path: (*path).clone(),
                position: None,
                layer: Layer::R4,
                rule: None,
                detail: Detail::Form(Form::None),
            })
            .collect();
        places(source, &mut issues);
        issues.iter().map(|issue| issue.position).collect()
    }

    /// How many entries were known, once it is sure that this makes no difference.
    fn known(text: &str) -> usize {
        let source = json::read::<Resource>(text.as_bytes()).expect("JSON").source;
        assert_eq!(source.body.len() + source.shift(), text.len());
        for start in &source.entries {
            assert!(source.body[*start..].starts_with('{'), "{start} in {text}");
        }
        let unknown = Source { entries: Box::default(), ..source.clone() };
        let paths = paths();
        let all: Vec<_> = paths.iter().collect();
        assert_eq!(positions(&source, &all), positions(&unknown, &all), "{text}");
        for one in &paths {
            for other in paths.iter().step_by(7) {
                let pair = [one, other];
                assert_eq!(positions(&source, &pair), positions(&unknown, &pair), "{pair:?}");
            }
        }
        source.entries.len()
    }

    #[test]
    fn entries_are_found_alike_with_and_without_their_starts() {
        for blank in ["", "\n", "\r\n\t ", "  "] {
            for name in ["entry", r"\u0065ntry"] {
                let text = bundle(name, blank);
                assert_eq!(known(&text), 4);
                assert_eq!(known(&["\u{feff}", &text].concat()), 4);
            }
        }
        let text = bundle("entry", "\r\n");
        assert_eq!(known(&text.replace(r#""type":"searchset","#, "")), 4);
        let bundle = json::read::<crate::r4::Bundle>(text.as_bytes()).expect("a bundle");
        assert_eq!(bundle.source.entries.len(), 4);
    }

    #[test]
    fn entries_count_only_where_there_is_one_way_to_count_them() {
        let right = bundle("entry", " ");
        let one =
            r#"{"fullUrl":"https://a.fr/Slot/7","resource":{"resourceType":"Slot","id":"7"}}"#;
        let again = format!(r#""entry":[{one},{one}],"total""#);
        let faulty = [
            right.replace(r#""total""#, &again),
            right.replace(r#""link""#, &again.replace("total", "link")),
            right.replace(r#""total""#, r#""_entry":[{},{}],"total""#),
            right.replace(r#""total""#, r#""unknown":0,"total""#),
            right.replace(r#""total""#, r#""resourceType":"Slot","total""#),
            right.replace("[ {", "[ 0,{"),
            right.replace("[ {", "[ null,[{}],{"),
        ];
        for text in faulty {
            assert_ne!(text, right);
            assert_eq!(known(&text), 0, "{text}");
        }
        // not a list, or no bundle: nothing to count
        assert_eq!(known(r#"{"resourceType":"Bundle","entry":{"fullUrl":"a"}}"#), 0);
        assert_eq!(known(&right.replace(r#""Bundle","type":"s"#, r#""Device","type":"s"#)), 0);
    }

    #[test]
    fn the_last_of_two_lists_counts() {
        let one = r#"{"fullUrl":"https://a.fr/Slot/7"}"#;
        let text = format!(r#"{{"resourceType":"Bundle","entry":[{one},{one}],"entry":[{one}]}}"#);
        let source = json::read::<Resource>(text.as_bytes()).expect("JSON").source;
        let place = positions(&source, &[&"Bundle.entry[0].fullUrl".to_owned()]);
        assert_eq!(place[0].map(|place| place.offset), text.rfind(r#""fullUrl""#));
    }
}
