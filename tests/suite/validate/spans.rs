//! JSON with the place of everything in its text: a reader of its own, so that the crate is not its own witness.

/// A value, and where it stands in its text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) node: Node,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Object(Vec<Member>),
    Array(Vec<Span>),
    Text(String),
    /// A number, `true`, `false`, `null`.
    Plain,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    /// Where the name starts: its quote.
    pub(super) start: usize,
    pub(super) name: String,
    pub(super) value: Span,
}

impl Span {
    /// Of a text that is JSON.
    pub(super) fn of(text: &str) -> Self {
        let mut parser = Parser { text, at: 0 };
        let span = parser.value();
        parser.blanks();
        assert_eq!(parser.at, text.len(), "JSON to the end");
        span
    }

    /// The member of that name; of several the last.
    pub(super) fn get(&self, name: &str) -> Option<&Span> {
        self.members().iter().rfind(|member| member.name == name).map(|member| &member.value)
    }

    pub(super) fn members(&self) -> &[Member] {
        if let Node::Object(members) = &self.node { members } else { &[] }
    }

    pub(super) fn items(&self) -> &[Span] {
        if let Node::Array(items) = &self.node { items } else { &[] }
    }

    pub(super) fn text(&self) -> Option<&str> {
        if let Node::Text(text) = &self.node { Some(text) } else { None }
    }

    /// What stands there.
    pub(super) fn cut<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start..self.end]
    }

    /// Every value within, and itself: at what depth each may be reported by its place.
    pub(super) fn each<'s>(&'s self, visit: &mut impl FnMut(&'s Span)) {
        visit(self);
        for member in self.members() {
            member.value.each(visit);
        }
        for item in self.items() {
            item.each(visit);
        }
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl Parser<'_> {
    fn byte(&self) -> u8 {
        *self.text.as_bytes().get(self.at).expect("more JSON")
    }

    fn blanks(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| b" \t\r\n".contains(byte)).count();
    }

    fn mark(&mut self, mark: u8) -> bool {
        self.blanks();
        let found = self.byte() == mark;
        self.at += usize::from(found);
        found
    }

    fn value(&mut self) -> Span {
        self.blanks();
        let start = self.at;
        let node = match self.byte() {
            b'{' => self.object(),
            b'[' => self.array(),
            b'"' => Node::Text(self.string()),
            _ => {
                let rest = &self.text.as_bytes()[self.at..];
                let plain = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
                let length = rest.iter().take_while(plain).count();
                assert!(length > 0, "a value at byte {start}");
                self.at += length;
                Node::Plain
            }
        };
        Span { start, end: self.at, node }
    }

    fn object(&mut self) -> Node {
        assert!(self.mark(b'{'));
        let mut members = Vec::new();
        if self.mark(b'}') {
            return Node::Object(members);
        }
        loop {
            self.blanks();
            let start = self.at;
            let name = self.string();
            assert!(self.mark(b':'), "a colon at byte {}", self.at);
            members.push(Member { start, name, value: self.value() });
            if self.mark(b'}') {
                return Node::Object(members);
            }
            assert!(self.mark(b','), "a comma at byte {}", self.at);
        }
    }

    fn array(&mut self) -> Node {
        assert!(self.mark(b'['));
        let mut items = Vec::new();
        if self.mark(b']') {
            return Node::Array(items);
        }
        loop {
            items.push(self.value());
            if self.mark(b']') {
                return Node::Array(items);
            }
            assert!(self.mark(b','), "a comma at byte {}", self.at);
        }
    }

    fn string(&mut self) -> String {
        let start = self.at;
        assert_eq!(self.byte(), b'"', "a text at byte {start}");
        self.at += 1;
        let mut escapes = false;
        loop {
            match self.byte() {
                b'"' => break,
                b'\\' => {
                    escapes = true;
                    self.at += 1;
                }
                _ => {}
            }
            self.at += 1;
        }
        self.at += 1;
        let quoted = &self.text[start..self.at];
        if escapes {
            serde_json::from_str(quoted).expect("a JSON text")
        } else {
            quoted[1..quoted.len() - 1].to_owned()
        }
    }
}

/// The text with each member and each item on a line of its own.
pub(super) fn pretty(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    let mut letters = text.chars().filter(|c| !c.is_control()).peekable();
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    while let Some(letter) = letters.next() {
        if quoted {
            out.push(letter);
            quoted = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
            continue;
        }
        match letter {
            '{' | '[' => {
                out.push(letter);
                if !letters.peek().is_some_and(|next| matches!(next, '}' | ']')) {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                if !out.ends_with(['{', '[']) {
                    depth -= 1;
                    line(&mut out, depth);
                }
                out.push(letter);
            }
            ',' => {
                out.push(',');
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            ' ' => {}
            _ => {
                quoted = letter == '"';
                out.push(letter);
            }
        }
    }
    out
}

#[test]
fn spans_are_where_things_stand() {
    let text = "{ \"a\" : [1.5e3, \"é\\\"\\u00e9\", {}, []],\r\n\"b\\n\":null,\"a\":true}";
    let span = Span::of(text);
    assert_eq!(span.cut(text), text);
    let names: Vec<_> = span.members().iter().map(|member| &*member.name).collect();
    assert_eq!(names, ["a", "b\n", "a"]);
    let cut: Vec<_> = span.members()[0].value.items().iter().map(|item| item.cut(text)).collect();
    assert_eq!(cut, ["1.5e3", "\"é\\\"\\u00e9\"", "{}", "[]"]);
    assert_eq!(span.members()[0].value.items()[1].text(), Some("é\"é"));
    assert_eq!(span.get("a").map(|value| value.cut(text)), Some("true"));
    assert_eq!(&text[span.members()[1].start..][..5], "\"b\\n\"");
    let mut count = 0;
    span.each(&mut |_| count += 1);
    assert_eq!(count, 8);

    let lines = pretty(text);
    assert_eq!(
        lines,
        "{\n  \"a\": [\n    1.5e3,\n    \"é\\\"\\u00e9\",\n    {},\n    []\n  ],\n  \"b\\n\": null,\n  \"a\": true\n}"
    );
    assert_eq!(pretty(&lines), lines);
}
