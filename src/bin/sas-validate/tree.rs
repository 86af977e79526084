//! A JSON text as a tree of places: which bytes each value and each name takes.
//!
//! It is built of texts that the reader took, which are JSON and bounded in depth; of any other there is no tree.

use std::{borrow::Cow, cell::RefCell, collections::HashMap};

use serde_json::Value;

/// Deeper values are not looked at: the reader refuses them.
const DEEPEST: usize = 128;

/// Members of an object with more of them than this are looked up by an index.
const WIDE: usize = 32;

/// The values of a text, each known by its place in the list; the root is the last one.
#[derive(Debug)]
pub(crate) struct Tree<'t> {
    pub(crate) text: &'t str,
    nodes: Vec<Node<'t>>,
    /// Of wide objects that were looked into, where the members of each name stand.
    wide: RefCell<HashMap<usize, Names<'t>>>,
}

type Names<'t> = HashMap<Cow<'t, str>, Vec<usize>>;

/// A value, by the bytes that it takes.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind<'t>,
}

#[derive(Debug)]
pub(crate) enum Kind<'t> {
    Object(Vec<Member<'t>>),
    Array(Vec<usize>),
    String,
    /// A number, `true`, `false` or `null`.
    Other,
}

/// A member of an object: where its name starts, the name, and the value.
#[derive(Debug)]
pub(crate) struct Member<'t> {
    pub(crate) start: usize,
    pub(crate) name: Cow<'t, str>,
    pub(crate) value: usize,
}

impl<'t> Tree<'t> {
    pub(crate) fn of(text: &'t [u8]) -> Option<Self> {
        let text = std::str::from_utf8(text).ok()?;
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut tree = Self { text, nodes: Vec::new(), wide: RefCell::default() };
        let end = tree.value(start, 0)?;
        tree.blanks(end).eq(&text.len()).then_some(tree)
    }

    pub(crate) fn root(&self) -> usize {
        self.nodes.len() - 1
    }

    pub(crate) fn node(&self, at: usize) -> &Node<'t> {
        &self.nodes[at]
    }

    /// The bytes of a value.
    pub(crate) fn source(&self, at: usize) -> &'t str {
        let node = self.node(at);
        self.text.get(node.start..node.end).unwrap_or_default()
    }

    pub(crate) fn members(&self, at: usize) -> &[Member<'t>] {
        if let Kind::Object(members) = &self.node(at).kind { members } else { &[] }
    }

    pub(crate) fn items(&self, at: usize) -> &[usize] {
        if let Kind::Array(items) = &self.node(at).kind { items } else { &[] }
    }

    /// The value of a member; of several of a name the last one, which is the one that counts.
    pub(crate) fn member(&self, at: usize, name: &str) -> Option<usize> {
        let members = self.members(at);
        let last = if members.len() > WIDE {
            self.named(at, name).last().map(|index| &members[*index])
        } else {
            members.iter().rev().find(|member| member.name == name)
        };
        last.map(|member| member.value)
    }

    /// Where members of a name stand in an object, in their order.
    pub(crate) fn named(&self, at: usize, name: &str) -> Vec<usize> {
        let members = self.members(at).iter().enumerate();
        if members.len() <= WIDE {
            return members.filter(|(_, member)| member.name == name).map(|(at, _)| at).collect();
        }
        let mut wide = self.wide.borrow_mut();
        let names = wide.entry(at).or_insert_with(|| {
            let mut names = Names::new();
            for (at, member) in members {
                names.entry(member.name.clone()).or_default().push(at);
            }
            names
        });
        names.get(name).cloned().unwrap_or_default()
    }

    /// A text that is the same for values that differ in nothing but the order of members, blanks and escapes. Numbers are as they are
    /// written.
    pub(crate) fn meaning(&self, at: usize) -> String {
        let mut out = String::new();
        self.push_meaning(at, &mut out);
        out
    }

    fn push_meaning(&self, at: usize, out: &mut String) {
        let quoted = |text: &str| Value::from(text).to_string();
        match &self.node(at).kind {
            Kind::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                // stable: those of one name stay in their order
                members.sort_by(|one, other| one.name.cmp(&other.name));
                out.push('{');
                for member in members {
                    out.extend([&*quoted(&member.name), ":"]);
                    self.push_meaning(member.value, out);
                    out.push(',');
                }
                out.push('}');
            }
            Kind::Array(items) => {
                out.push('[');
                for item in items {
                    self.push_meaning(*item, out);
                    out.push(',');
                }
                out.push(']');
            }
            Kind::String => out.push_str(&quoted(&self.string(at).unwrap_or_default())),
            Kind::Other => out.push_str(self.source(at)),
        }
    }

    /// The text of a string.
    pub(crate) fn string(&self, at: usize) -> Option<Cow<'t, str>> {
        matches!(self.node(at).kind, Kind::String).then(|| unescaped(self.source(at)))
    }

    /// The text of a member that is a string.
    pub(crate) fn text_of(&self, at: usize, name: &str) -> Option<Cow<'t, str>> {
        self.string(self.member(at, name)?)
    }

    /// The values of all members of a name, wherever they stand.
    pub(crate) fn all_members<'s>(&'s self, name: &'s str) -> impl Iterator<Item = usize> + 's {
        let members = (0..self.nodes.len()).flat_map(|at| self.members(at));
        members.filter(move |member| member.name == name).map(|member| member.value)
    }

    /// The value that a path of an issue leads to: `Bundle.entry[3].resource.start`.
    pub(crate) fn at_path(&self, path: &str) -> Option<usize> {
        self.chain(path)?.last().copied()
    }

    /// The values from the root to the end of a path. `None`: the path leads nowhere, as one into a list that was sent as an object.
    pub(crate) fn chain(&self, path: &str) -> Option<Vec<usize>> {
        let mut chain = vec![self.root()];
        let mut at = self.root();
        let path = json_names(path);
        for step in path.split('.').skip(1) {
            let (name, index) = match step.split_once('[') {
                Some((name, rest)) => (name, Some(rest.strip_suffix(']')?.parse::<usize>().ok()?)),
                None => (step, None),
            };
            at = self.member(at, name.trim_matches('`'))?;
            if let Some(index) = index {
                at = *self.items(at).get(index)?;
            }
            chain.push(at);
        }
        Some(chain)
    }

    fn blanks(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().take_while(|byte| b" \t\r\n".contains(byte)).count()
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind<'t>) -> usize {
        self.nodes.push(Node { start, end, kind });
        end
    }

    /// Reads the value that starts here or after blanks; where it ends.
    fn value(&mut self, at: usize, depth: usize) -> Option<usize> {
        let start = self.blanks(at);
        let bytes = self.text.as_bytes();
        match bytes.get(start)? {
            _ if depth > DEEPEST => None,
            b'{' => {
                let mut members = Vec::new();
                let mut at = self.blanks(start + 1);
                while bytes.get(at) != Some(&b'}') {
                    if !members.is_empty() {
                        at = self.blanks(self.expect(at, b',')?);
                    }
                    let name_start = at;
                    let name_end = self.string_end(at)?;
                    let name = unescaped(self.text.get(name_start..name_end)?);
                    let colon = self.blanks(name_end);
                    let end = self.value(self.expect(colon, b':')?, depth + 1)?;
                    members.push(Member { start: name_start, name, value: self.root() });
                    at = self.blanks(end);
                }
                Some(self.push(start, at + 1, Kind::Object(members)))
            }
            b'[' => {
                let mut items = Vec::new();
                let mut at = self.blanks(start + 1);
                while bytes.get(at) != Some(&b']') {
                    if !items.is_empty() {
                        at = self.expect(at, b',')?;
                    }
                    let end = self.value(at, depth + 1)?;
                    items.push(self.root());
                    at = self.blanks(end);
                }
                Some(self.push(start, at + 1, Kind::Array(items)))
            }
            b'"' => {
                let end = self.string_end(start)?;
                Some(self.push(start, end, Kind::String))
            }
            _ => {
                let ends = |byte: &u8| b",:[]{}\"".contains(byte) || byte.is_ascii_whitespace();
                let rest = &bytes[start..];
                let length = rest.iter().position(ends).unwrap_or(rest.len());
                (length > 0).then(|| self.push(start, start + length, Kind::Other))
            }
        }
    }

    fn expect(&self, at: usize, byte: u8) -> Option<usize> {
        (self.text.as_bytes().get(at) == Some(&byte)).then_some(at + 1)
    }

    fn string_end(&self, start: usize) -> Option<usize> {
        let mut at = self.expect(start, b'"')?;
        loop {
            match self.text.as_bytes().get(at)? {
                b'"' => return Some(at + 1),
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
    }
}

/// A path with the names that choices have in JSON: `valueReference` for `value.ofType(Reference)`.
fn json_names(path: &str) -> Cow<'_, str> {
    const MARK: &str = ".ofType(";
    if !path.contains(MARK) {
        return Cow::Borrowed(path);
    }
    let mut parts = path.split(MARK);
    let mut names = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (of_type, rest) = part.split_once(')').unwrap_or((part, ""));
        let mut letters = of_type.chars();
        names.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        names.extend([letters.as_str(), rest]);
    }
    Cow::Owned(names)
}

/// The text of a string with its quotes; one with half a surrogate pair stays as it is written.
fn unescaped(quoted: &str) -> Cow<'_, str> {
    let inside = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    if !inside.contains('\\') {
        return Cow::Borrowed(inside);
    }
    serde_json::from_str(quoted).map_or(Cow::Borrowed(inside), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings_of_values() {
        let meaning = |text: &str| {
            let tree = Tree::of(text.as_bytes()).expect("JSON");
            tree.meaning(tree.root())
        };
        let same = [r#"{"a":[1.0,"\u00e9"],"b":{}}"#, r#" { "b" : { } , "\u0061":[ 1.0,"é"]}"#];
        assert_eq!(meaning(same[0]), meaning(same[1]));
        for other in [
            r#"{"a":[1.00,"é"],"b":{}}"#,
            r#"{"a":["é",1.0],"b":{}}"#,
            r#"{"a":[1.0,"é"]}"#,
            r#"{"a":[1.0,"é"],"b":{},"b":{}}"#,
            r#"{"a":"[1.0,\"é\"]","b":{}}"#,
        ] {
            assert_ne!(meaning(other), meaning(same[0]), "{other}");
        }
    }

    #[test]
    fn wide_objects_are_looked_up_as_narrow_ones_are() {
        for count in [1, WIDE, WIDE + 1, 1000] {
            let members: Vec<_> = (0..count).map(|at| format!("\"m{}\":{at}", at / 2)).collect();
            let text = format!("{{{}}}", members.join(","));
            let tree = Tree::of(text.as_bytes()).expect("JSON");
            for at in 0..count {
                let name = format!("m{}", at / 2);
                let last = (at | 1).min(count - 1);
                assert_eq!(
                    tree.member(tree.root(), &name).map(|at| tree.source(at).to_owned()),
                    Some(last.to_string())
                );
                assert!(tree.named(tree.root(), &name).contains(&at));
            }
            assert_eq!(tree.member(tree.root(), "m"), None);
        }
    }

    #[test]
    fn places_of_values() {
        let text =
            "\u{feff}{ \"a\" : [ 1 , {\"b\\n\":\"\\u00e9\\\"\"} ] , \"c\":null, \"a\":[{}] }\n";
        let tree = Tree::of(text.as_bytes()).expect("JSON");
        assert_eq!(tree.at_path("Slot.a[0]").map(|at| tree.source(at)), Some("{}"));
        assert_eq!(tree.at_path("Slot.a[1]"), None);
        let first = tree.members(tree.root())[0].value;
        let inner = tree.items(first)[1];
        assert_eq!(tree.text_of(inner, "b\n").as_deref(), Some("é\""));
        assert_eq!(tree.at_path("Slot.c").map(|at| tree.source(at)), Some("null"));
        for wrong in ["", "{", "[1,]2", "{\"a\" 1}", "[1 2]", "{} {}", "\"", "[\"\\"] {
            assert!(Tree::of(wrong.as_bytes()).is_none(), "{wrong}");
        }
        assert!(Tree::of("[".repeat(100_000).as_bytes()).is_none());
    }
}
