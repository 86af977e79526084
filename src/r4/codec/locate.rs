//! From byte offsets to paths, lines and columns: a second walk over the text, on demand.

use std::{cmp::Ordering, collections::HashMap, ops::Range};

use crate::{
    diagnostic::{Detail, EditionSet, Issue, IssueCode, Layer},
    json::{Ends, Lines, Scan, Scanner, Token},
    lang::push_seen,
    r4::{
        Node, Resource, choice_of,
        codec::{
            faults::Faults,
            notes::{self, ListForm, ListRead, Notes},
        },
        owner_at, resource_type_named,
    },
};

/// Longest name that a path quotes in full, in characters: the sender chooses names, of any length.
const LONGEST_NAME: usize = 64;

/// The path of the root: its type; for a resource of any type, its `resourceType`.
fn root(notes: &Notes, body: &str) -> String {
    let named = (notes.root == Resource::ROOT).then(|| resource_type(&mut Scanner::new(body)));
    named.flatten().unwrap_or_else(|| notes.root.to_owned())
}

/// The faults as issues of a check of that layer. `within`: of a stored value, its path, and where its large values end, if known;
/// otherwise the path of the root is its type.
pub(crate) fn issues(
    notes: &Notes,
    text: &[u8],
    layer: Layer,
    within: Option<(&str, Option<&Ends>)>,
) -> Vec<Issue> {
    let Notes { root: of_type, ref faults, shift, .. } = *notes;
    if faults.kept().is_empty() {
        return Vec::new();
    }
    let body = notes.body(text);
    let mut walk = Walk {
        text,
        shift,
        faults,
        done: 0,
        path: within.map_or_else(|| root(notes, body), |(path, _)| path.to_owned()),
        lists: notes.lists(),
        aside: None,
        lines: Lines::default(),
        issues: Vec::new(),
    };
    let ends = within.and_then(|(_, ends)| ends);
    // the text was read before, so it is valid JSON
    let _ = walk.value(&mut Scanner::with(body, ends), of_type);
    walk.report_to(usize::MAX);
    for issue in &mut walk.issues {
        let code = issue.code.in_layer(layer);
        if code != issue.code {
            (issue.code, issue.layer) = (code, Layer::Profile);
        }
    }
    walk.issues
}

/// The path of the innermost member or item that a text was read to, which is no JSON; empty where it names no type before.
pub(crate) fn broken_at(text: &[u8]) -> String {
    let text = match std::str::from_utf8(text) {
        Ok(text) => text,
        Err(error) => {
            let valid = text.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(valid).unwrap_or_default()
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(mut path) = resource_type(&mut Scanner::new(text)) else { return String::new() };
    // that it ends with a fault is known
    let _ = descend(&mut Scanner::new(text), &mut path, Resource::ROOT);
    path
}

/// Reads a value and leaves the path where it could not be read on.
fn descend(scan: &mut Scanner<'_>, path: &mut String, owner: &'static str) -> Scan<()> {
    let length = path.len();
    match scan.peek()? {
        Token::Object => {
            let owner = declared(owner, scan);
            let mut first = true;
            while let Some(key) = scan.key(first)? {
                first = false;
                let name = key.name.strip_prefix('_').unwrap_or(&key.name);
                push_name(path, name, owner);
                descend(scan, path, owner_at(owner, name).unwrap_or(""))?;
                path.truncate(length);
            }
        }
        Token::Array => {
            let mut index = 0_usize;
            while scan.item(index == 0)? {
                path.extend(["[", &index.to_string(), "]"]);
                descend(scan, path, owner)?;
                path.truncate(length);
                index += 1;
            }
        }
        Token::String => {
            scan.string()?;
        }
        Token::Number | Token::True | Token::False | Token::Null => {
            scan.skip()?;
        }
    }
    Ok(())
}

/// Sets the positions of issues that a check of the value found.
pub(crate) fn places(notes: &Notes, text: &[u8], issues: &mut [Issue]) {
    if issues.is_empty() {
        return;
    }
    let body = notes.body(text);
    let mut order: Vec<usize> = (0..issues.len()).collect();
    order.sort_by(|one, other| compare(&issues[*one].path, &issues[*other].path));
    let paths: Vec<&str> = order.iter().map(|at| issues[*at].path.as_str()).collect();
    let path = root(notes, body);
    let mut seek = Seek {
        paths: &paths,
        path,
        places: HashMap::new(),
        entries: &notes.entries,
        lists: notes.lists(),
    };
    let all = seek.starting(0..paths.len(), 0);
    // the text was read before, so it is valid JSON
    let _ = seek.value(&mut Scanner::new(body), notes.root, None, all);
    let nearest = |at: usize| seek.nearest(paths[at]);
    let places = (0..paths.len()).filter_map(|at| Some((nearest(at)? + notes.shift, order[at])));
    let mut found: Vec<(usize, usize)> = places.collect();
    found.sort_unstable();
    let mut lines = Lines::default();
    for (offset, at) in found {
        issues[at].position = Some(lines.advance(text, offset));
    }
}

/// Compares paths: by bytes, but list indexes as numbers.
fn compare(one: &str, other: &str) -> Ordering {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    // the index in which they differ, if they do so within one
    let digits = one[..same].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    if same > digits && one[same - digits - 1] == b'[' {
        let count =
            |path: &[u8]| path[same..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let by_length = count(one).cmp(&count(other));
        if by_length.is_ne() {
            return by_length;
        }
    }
    one[same..].cmp(&other[same..])
}

/// A path after its first `same` bytes, which are whole steps.
fn rest(path: &str, same: usize) -> &str {
    path.get(same..).unwrap_or_default()
}

/// The parent path: `Slot.meta` of `Slot.meta.tag[0]`.
fn holder(path: &str) -> Option<&str> {
    let (holder, step) = path.rsplit_once('.')?;
    // a choice is one step, although it is written as two: `value.ofType(Period)`
    if step.starts_with("ofType(") {
        holder.rsplit_once('.').map(|(holder, _)| holder)
    } else {
        Some(holder)
    }
}

/// The list whose item offsets are recorded while reading, because it is long.
const ENTRIES: &str = "Bundle.entry";

/// Searches a text for the offsets of sorted paths, in one pass.
struct Seek<'s> {
    /// The paths, sorted by [`compare`]: those with a common prefix are adjacent.
    paths: &'s [&'s str],
    /// The current path.
    path: String,
    /// Offset of each prefix that was reached, and whether it is a member `_name`. Keyed by the index of the first path with
    /// that prefix, and the length of the prefix.
    places: HashMap<(usize, usize), (usize, bool)>,
    /// Offsets of the items of [`ENTRIES`], as far as they are known.
    entries: &'s [usize],
    lists: &'s [ListRead],
}

impl Seek<'_> {
    /// Of a range of paths with a common prefix of `same` bytes, those that have the current path as prefix.
    fn starting(&self, range: Range<usize>, same: usize) -> Range<usize> {
        let step = self.path.get(same..).unwrap_or_default();
        let paths = &self.paths[range.clone()];
        let before = paths.partition_point(|path| compare(rest(path, same), step).is_lt());
        let count = paths[before..].partition_point(|path| rest(path, same).starts_with(step));
        range.start + before..range.start + before + count
    }

    /// Of paths that have the current path as prefix, those that continue with the byte `step`.
    fn within(&self, range: &Range<usize>, step: u8) -> Range<usize> {
        let next = |path: &&str| path.as_bytes().get(self.path.len()).copied();
        let paths = &self.paths[range.clone()];
        let before = paths.partition_point(|path| next(path) < Some(step));
        let count = paths[before..].partition_point(|path| next(path) == Some(step));
        range.start + before..range.start + before + count
    }

    /// Offset of a path, or of its nearest ancestor that the text has.
    fn nearest(&self, mut path: &str) -> Option<usize> {
        loop {
            let first = self.paths.partition_point(|other| compare(other, path).is_lt());
            if let Some((offset, _)) = self.places.get(&(first, path.len())) {
                return Some(*offset);
            }
            path = holder(path)?;
        }
    }

    /// Walks a value; the paths of the range have its own as prefix.
    fn value(
        &mut self,
        scan: &mut Scanner<'_>,
        owner: &'static str,
        key: Option<(usize, bool)>,
        range: Range<usize>,
    ) -> Scan<()> {
        let token = scan.peek()?;
        let place @ (_, sibling) = key.unwrap_or((scan.offset(), false));
        let (members, items) = (self.within(&range, b'.'), self.within(&range, b'['));
        let is_wanted = self.paths.get(range.start).is_some_and(|path| *path == self.path);
        if !is_wanted && members.is_empty() && items.is_empty() {
            return scan.pass();
        }
        self.reach(&range, place);
        match notes::form_at(self.lists, scan.offset()) {
            Some(form) if !items.is_empty() => {
                self.items(scan, (owner, sibling), items, Some(form))
            }
            None if token == Token::Object && !members.is_empty() => {
                self.members(scan, owner, &members)
            }
            None if token == Token::Array && !items.is_empty() => {
                self.items(scan, (owner, sibling), items, None)
            }
            _ => scan.pass(),
        }
    }

    /// Records the offset of the current path.
    fn reach(&mut self, range: &Range<usize>, place: (usize, bool)) {
        let (_, sibling) = place;
        let known = self.places.entry((range.start, self.path.len())).or_insert(place);
        if !sibling || known.1 {
            *known = place;
        }
    }

    fn members(
        &mut self,
        scan: &mut Scanner<'_>,
        owner: &'static str,
        wanted: &Range<usize>,
    ) -> Scan<()> {
        let owner = declared(owner, scan);
        let length = self.path.len();
        let mut first = true;
        while let Some(key) = scan.key(first)? {
            first = false;
            let sibling = key.name.starts_with('_');
            let name = key.name.strip_prefix('_').unwrap_or(&key.name);
            push_name(&mut self.path, name, owner);
            let inner = self.starting(wanted.clone(), length);
            if inner.is_empty() {
                scan.pass()?;
            } else {
                let owner = owner_at(owner, name).unwrap_or("");
                self.value(scan, owner, Some((key.offset, sibling)), inner)?;
            }
            self.path.truncate(length);
        }
        Ok(())
    }

    /// Walks the items of an array, or of a value that was read as one.
    fn items(
        &mut self,
        scan: &mut Scanner<'_>,
        (owner, sibling): (&'static str, bool),
        mut wanted: Range<usize>,
        form: Option<ListForm>,
    ) -> Scan<()> {
        let starts = if self.path == ENTRIES { self.entries } else { &[] };
        let length = self.path.len();
        let mut index = 0_usize;
        while match form {
            None => scan.item(index == 0)?,
            Some(ListForm::Members) => scan.key(index == 0)?.is_some(),
            Some(ListForm::One) => index == 0,
        } {
            let next = self.paths[wanted.clone()].first().and_then(|path| {
                path.get(length..)?.strip_prefix('[')?.split_once(']')?.0.parse().ok()
            });
            // jumps to the next wanted item, or to the last one, to find the end of the list
            let far = next.unwrap_or(usize::MAX).min(starts.len().saturating_sub(1));
            if let Some(start) = starts.get(far).filter(|_| far > index) {
                scan.seek(scan.mark().at(*start));
                index = far;
            }
            let token = scan.peek()?;
            if next == Some(index) {
                self.path.extend(["[", &index.to_string(), "]"]);
                let inner = self.starting(wanted.clone(), length);
                wanted.start = inner.end;
                let place = (scan.offset(), sibling);
                if form == Some(ListForm::One) {
                    // the value itself is the item
                    self.reach(&inner, place);
                    let members = self.within(&inner, b'.');
                    if token == Token::Object {
                        self.members(scan, owner, &members)?;
                    } else {
                        scan.pass()?;
                    }
                } else {
                    self.value(scan, owner, Some(place), inner)?;
                }
                self.path.truncate(length);
            } else {
                scan.pass()?;
            }
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

/// The type by which R4 declares the next object; for a resource, its `resourceType`.
fn declared(owner: &'static str, scan: &mut Scanner<'_>) -> &'static str {
    if owner != Resource::ROOT {
        return owner;
    }
    let mark = scan.mark();
    let name = resource_type(scan);
    scan.seek(mark);
    name.as_deref().and_then(resource_type_named).unwrap_or("")
}

/// The `resourceType` of the next object, if it is a text: the last one, by which it was read; of a broken text, the last one before
/// that place.
fn resource_type(scan: &mut Scanner<'_>) -> Option<String> {
    if scan.peek().ok()? != Token::Object {
        return None;
    }
    let (mut first, mut last) = (true, None);
    while let Ok(Some(key)) = scan.key(first) {
        first = false;
        let Ok(token) = scan.peek() else { break };
        if key.name == "resourceType" {
            if token == Token::String {
                let Ok((text, _)) = scan.string() else { break };
                last = Some(quoted_name(text));
                continue;
            }
            last = None;
        }
        if scan.skip().is_err() {
            break;
        }
    }
    last
}

struct Walk<'a> {
    text: &'a [u8],
    shift: usize,
    faults: &'a Faults,
    done: usize,
    path: String,
    lists: &'a [ListRead],
    /// The member `_name` that the path ends with, or with an item of it.
    aside: Option<Aside>,
    lines: Lines,
    issues: Vec<Issue>,
}

/// A member `_name`, which is part of the element `name`; where there is nothing of an element in it, it is named as it is written.
struct Aside {
    /// The step of the path with the name of the element.
    step: Range<usize>,
    written: String,
}

impl Aside {
    fn is_named_as_written(code: IssueCode) -> bool {
        matches!(code, IssueCode::UnknownMember | IssueCode::Null)
    }
}

impl Walk<'_> {
    /// Reports the faults up to an offset of the body, at the current path.
    fn report_to(&mut self, offset: usize) {
        while let Some(fault) = self.faults.kept().get(self.done) {
            if fault.offset > offset.saturating_add(self.shift) {
                return;
            }
            self.done += 1;
            let position = Some(self.lines.advance(self.text, fault.offset));
            let mut path = self.path.clone();
            if let Some(aside) = &self.aside
                && Aside::is_named_as_written(fault.code)
            {
                path.replace_range(aside.step.clone(), &aside.written);
            }
            self.issues.push(Issue {
                code: fault.code,
                path,
                position,
                layer: Layer::R4,
                rule: None,
                detail: Detail::Form(fault.detail),
                editions: EditionSet::EVERY,
            });
        }
    }

    fn value(&mut self, scan: &mut Scanner<'_>, owner: &'static str) -> Scan<()> {
        let token = scan.peek()?;
        if self.done == self.faults.kept().len() {
            return scan.skip().map(|_| ());
        }
        self.report_to(scan.offset());
        let length = self.path.len();
        let form = notes::form_at(self.lists, scan.offset());
        match token {
            Token::Object if form == Some(ListForm::Members) => {
                let mut index = 0_usize;
                while scan.key(index == 0)?.is_some() {
                    self.path.extend(["[", &index.to_string(), "]"]);
                    self.value(scan, owner)?;
                    self.path.truncate(length);
                    index += 1;
                }
            }
            Token::Object => {
                let owner = declared(owner, scan);
                if form == Some(ListForm::One) {
                    self.path.push_str("[0]");
                }
                let inside = self.path.len();
                let outer = self.aside.take();
                let mut first = true;
                while let Some(key) = scan.key(first)? {
                    first = false;
                    let name = key.name.strip_prefix('_').unwrap_or(&key.name);
                    push_name(&mut self.path, name, owner);
                    self.aside = (name.len() < key.name.len()).then(|| Aside {
                        step: inside + 1..self.path.len(),
                        written: quoted_name(&key.name),
                    });
                    self.report_to(key.offset);
                    self.value(scan, owner_at(owner, name).unwrap_or(""))?;
                    self.path.truncate(inside);
                }
                self.aside = outer;
                self.path.truncate(length);
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
            c => push_seen(&mut quoted, c),
        }
    }
    quoted.push('`');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnostic::{Form, Position},
        r4,
    };

    /// A bundle whose entries have what a bracket counter may trip over, with `blank` between the tokens.
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

    fn noted(text: &str) -> Notes {
        r4::read::<Resource>(text.as_bytes()).expect("JSON").notes
    }

    fn positions(notes: &Notes, text: &str, paths: &[&String]) -> Vec<Option<Position>> {
        let mut issues: Vec<Issue> = paths
            .iter()
            .map(|path| Issue {
                code: IssueCode::Null,
                path: (*path).clone(),
                position: None,
                layer: Layer::R4,
                rule: None,
                detail: Detail::Form(Form::None),
                editions: EditionSet::EVERY,
            })
            .collect();
        places(notes, text.as_bytes(), &mut issues);
        issues.iter().map(|issue| issue.position).collect()
    }

    /// Count of recorded entries, after a check that recording them does not change positions.
    fn known(text: &str) -> usize {
        let notes = noted(text);
        let body = notes.body(text.as_bytes());
        assert_eq!(body.len() + notes.shift, text.len());
        for start in &notes.entries {
            assert_eq!(body.as_bytes().get(*start), Some(&b'{'), "{start} in {text}");
        }
        let unknown = Notes { entries: Box::default(), ..notes.clone() };
        let paths = paths();
        let all: Vec<_> = paths.iter().collect();
        let positions = |notes: &Notes, paths: &[&String]| positions(notes, text, paths);
        assert_eq!(positions(&notes, &all), positions(&unknown, &all), "{text}");
        for one in &paths {
            for other in paths.iter().step_by(7) {
                let pair = [one, other];
                assert_eq!(positions(&notes, &pair), positions(&unknown, &pair), "{pair:?}");
            }
        }
        notes.entries.len()
    }

    #[test]
    fn entries_have_the_same_positions_with_and_without_their_starts() {
        for blank in ["", "\n", "\r\n\t ", "  "] {
            for name in ["entry", r"\u0065ntry"] {
                let text = bundle(name, blank);
                assert_eq!(known(&text), 4);
                assert_eq!(known(&["\u{feff}", &text].concat()), 4);
            }
        }
        let text = bundle("entry", "\r\n");
        assert_eq!(known(&text.replace(r#""type":"searchset","#, "")), 4);
        let bundle = r4::read::<crate::r4::Bundle>(text.as_bytes()).expect("a bundle");
        assert_eq!(bundle.notes.entries.len(), 4);
    }

    #[test]
    fn entries_count_only_where_their_indexes_are_unambiguous() {
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
        // not a list, or not a bundle: nothing to record
        assert_eq!(known(r#"{"resourceType":"Bundle","entry":{"fullUrl":"a"}}"#), 0);
        assert_eq!(known(&right.replace(r#""Bundle","type":"s"#, r#""Device","type":"s"#)), 0);
    }

    #[test]
    fn items_stand_in_the_order_of_their_indexes() {
        let ordered = [
            "A",
            "A.b",
            "A.b1",
            "A.b10",
            "A.b2",
            "A.b[`",
            "A.b[2]",
            "A.b[2].c",
            "A.b[2]x",
            "A.b[10]",
            "A.b[10].c[9]",
            "A.b[10].c[10]",
            "A.b[10].c[11]",
            "A.b[100]",
            "B",
        ];
        for (at, one) in ordered.iter().enumerate() {
            for (other_at, other) in ordered.iter().enumerate() {
                assert_eq!(compare(one, other), at.cmp(&other_at), "{one} {other}");
            }
        }
    }

    #[test]
    fn the_last_of_two_lists_counts() {
        let one = r#"{"fullUrl":"https://a.fr/Slot/7"}"#;
        let text = format!(r#"{{"resourceType":"Bundle","entry":[{one},{one}],"entry":[{one}]}}"#);
        let place = positions(&noted(&text), &text, &[&"Bundle.entry[0].fullUrl".to_owned()]);
        assert_eq!(place[0].map(|place| place.offset), text.rfind(r#""fullUrl""#));
    }
}
