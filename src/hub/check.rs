//! Checks a message: its text against the constraints that its objects declare, its values against the guide's page.

use std::{borrow::Cow, collections::HashMap};

use super::{
    code::HubCode,
    declare::{Check, Object, Role, Shape},
    document::{Document, MAX_MESSAGE, Received},
    issue::{HubIssue, HubReport, Word, is_word},
    model::{Envelope, Message},
    rules,
    value::{is_date_time, is_plain_date_time, is_rpps},
};
use crate::{
    diagnostic::nearest,
    json::{BYTE_ORDER_MARK, Escapes, Expected, Lines, ReadError, Scan, Scanner, Token},
    lang::Text,
};

impl Received<'_> {
    /// What is wrong with it, with line and column.
    #[must_use]
    pub fn report(&self) -> HubReport {
        let (text, document) = (self.text(), self.document());
        // it was read, so it is UTF-8
        let whole = std::str::from_utf8(text).unwrap_or_default();
        let body = whole.strip_prefix(BYTE_ORDER_MARK).unwrap_or(whole);
        let shift = whole.len() - body.len();
        let mut found = Found::default();
        if shift > 0 {
            found.push(HubIssue::new(HubCode::ByteOrderMark, String::new()), 0);
        }
        // the text was read before, so it is valid JSON
        let _ = schema(body, document, &mut found);
        let by_rules = rules::check(document);
        let places = places(body, &by_rules);
        for issue in by_rules {
            let offset = place_of(&places, &issue.path);
            found.push(issue, offset);
        }
        let Found { mut report, mut offsets } = found;
        // issues that are only counted have no position
        offsets.truncate(report.issues().len());
        let mut order: Vec<_> = (0..offsets.len()).collect();
        order.sort_by_key(|place| offsets[*place]);
        let mut lines = Lines::default();
        for place in order {
            let at = lines.advance(text, offsets[place] + shift);
            report.issues_mut()[place].position = Some(at);
        }
        report.sort();
        report
    }
}

impl Document {
    /// What is wrong with it. Of one that [`read`](super::read) would refuse as a text, longer than [`MAX_MESSAGE`] or nested too
    /// deeply, that alone.
    #[must_use]
    pub fn check(&self) -> HubReport {
        let json = self.to_json();
        if json.len() > MAX_MESSAGE {
            return HubReport::unread(&ReadError::message_too_long(MAX_MESSAGE));
        }
        let body = std::str::from_utf8(&json).unwrap_or_default();
        let mut found = Found::default();
        if let Err((expected, offset)) = schema(body, self, &mut found) {
            return HubReport::unread(&ReadError::syntax(expected, offset, &json));
        }
        for issue in rules::check(self) {
            found.push(issue, 0);
        }
        found.report
    }
}

impl Envelope {
    /// What is wrong with it.
    #[must_use]
    pub fn check(&self) -> HubReport {
        Document::Envelope(self.clone()).check()
    }
}

/// Sets the positions of issues in the text.
#[derive(Default)]
struct Found {
    report: HubReport,
    offsets: Vec<usize>,
}

impl Found {
    fn push(&mut self, issue: HubIssue, offset: usize) {
        if self.report.push(issue) {
            self.offsets.push(offset);
        }
    }
}

/// An error: what was expected, and where.
fn schema(body: &str, document: &Document, found: &mut Found) -> Result<(), (Expected, usize)> {
    let mut walk = Walk { scan: Scanner::new(body), path: Path::default(), found };
    let shape = match document {
        Document::Envelope(_) => Envelope::SHAPE,
        Document::Message(_) => Message::SHAPE,
    };
    walk.object(shape, true).map_err(|expected| (expected, walk.scan.offset()))
}

/// A path in a message.
#[derive(Default)]
struct Path<'a>(Vec<Crumb<'a>>);

enum Crumb<'a> {
    Name(Cow<'a, str>),
    Index(usize),
}

impl Path<'_> {
    fn text(&self, last: Option<&str>) -> String {
        let mut text = "$".to_owned();
        for crumb in &self.0 {
            match crumb {
                Crumb::Name(name) => push_name(name, &mut text),
                Crumb::Index(index) => text.extend(["[", &index.to_string(), "]"]),
            }
        }
        if let Some(name) = last {
            push_name(name, &mut text);
        }
        text
    }
}

/// Appends the name of a member. One that is not a plain word may be personal data, and is shown as `…`.
fn push_name(name: &str, path: &mut String) {
    if is_word(name) {
        path.extend([".", name]);
    } else {
        path.push_str("['…']");
    }
}

/// Walks a text with the declarations of its objects.
struct Walk<'a, 'f> {
    scan: Scanner<'a>,
    path: Path<'a>,
    found: &'f mut Found,
}

impl Walk<'_, '_> {
    fn issue(&self, code: HubCode) -> HubIssue {
        HubIssue::new(code, self.place(None))
    }

    /// The path of the current value, or of a member of it. Not built for issues that are only counted, of which there may be many.
    fn place(&self, member: Option<&str>) -> String {
        if self.found.report.is_full() { String::new() } else { self.path.text(member) }
    }

    /// Checks the next value as an object.
    fn object(&mut self, shape: &'static Shape, root: bool) -> Scan<()> {
        self.scan.peek()?;
        let start = self.scan.offset();
        let header = has_header(shape, &mut self.scan, root)?;
        let mut seen = 0_u64;
        let mut first = true;
        while let Some(key) = self.scan.key(first)? {
            first = false;
            let known = shape.find(&key.name);
            self.path.0.push(Crumb::Name(key.name));
            self.escapes(key.escapes, key.offset);
            self.scan.peek()?;
            if let Some(index) = known {
                if seen & 1 << index != 0 {
                    self.found.push(self.issue(HubCode::DuplicateMember), key.offset);
                }
                seen |= 1 << index;
                let member = &shape.members[index];
                if member.role == Role::Header && !header {
                    self.any()?;
                } else {
                    self.value(&member.check)?;
                }
            } else {
                if shape.closed {
                    self.unknown(shape, key.offset);
                }
                self.any()?;
            }
            self.path.0.pop();
        }
        for (index, member) in shape.members.iter().enumerate() {
            let required = match member.role {
                Role::Required => true,
                Role::Header => header,
                Role::Optional | Role::Payload => false,
            };
            if required && seen & 1 << index == 0 {
                let path = self.place(Some(member.name));
                let issue = HubIssue::new(HubCode::MissingMember, path).expected(shape.name);
                let issue = if shape.name == "appointment" { issue.found(WHOLE) } else { issue };
                self.found.push(issue, start);
            }
        }
        Ok(())
    }

    fn unknown(&mut self, shape: &'static Shape, offset: usize) {
        let mut issue = self.issue(HubCode::UnknownMember).expected(shape.name);
        let name = match self.path.0.last() {
            Some(Crumb::Name(name)) => name,
            _ => "",
        };
        let names = shape.members.iter().map(|member| member.name);
        if let Some(meant) = nearest(name, names, |name| name) {
            issue.found = Word::Meant(meant);
        }
        self.found.push(issue, offset);
    }

    /// Checks the next value.
    fn value(&mut self, check: &'static Check) -> Scan<()> {
        let token = self.scan.peek()?;
        let offset = self.scan.offset();
        if !check.takes(token) {
            let code = if matches!(check, Check::Message(_)) {
                HubCode::NoPayload
            } else {
                HubCode::WrongType
            };
            let issue = self.issue(code).expected(check.expected()).found(kind(token));
            self.found.push(issue, offset);
            return self.any();
        }
        match check {
            Check::Object(shape) | Check::Message(shape) => self.object(shape, false),
            Check::List(shape) => self.list(shape, offset),
            Check::Text | Check::Number | Check::Boolean | Check::AnyObject => self.any(),
            Check::Instant | Check::PlainInstant | Check::Rpps | Check::Code(_) => {
                let (text, escapes) = self.scan.string()?;
                if let Some(issue) = wrong(check, text) {
                    let issue = HubIssue { path: self.place(None), ..issue };
                    self.found.push(issue, offset);
                }
                self.escapes(escapes, offset);
                Ok(())
            }
        }
    }

    /// Walks a value without constraints.
    fn any(&mut self) -> Scan<()> {
        match self.scan.peek()? {
            Token::Object => {
                let mut first = true;
                while let Some(key) = self.scan.key(first)? {
                    first = false;
                    self.path.0.push(Crumb::Name(key.name));
                    self.escapes(key.escapes, key.offset);
                    self.any()?;
                    self.path.0.pop();
                }
            }
            Token::Array => {
                let mut count = 0;
                while self.scan.item(count == 0)? {
                    self.path.0.push(Crumb::Index(count));
                    self.any()?;
                    self.path.0.pop();
                    count += 1;
                }
            }
            Token::String => {
                let offset = self.scan.offset();
                let escapes = self.scan.string()?.1;
                self.escapes(escapes, offset);
            }
            _ => {
                self.scan.skip()?;
            }
        }
        Ok(())
    }

    /// Reports half a surrogate pair in a text or a name.
    fn escapes(&mut self, escapes: Escapes<'_>, offset: usize) {
        if let Escapes::Half(_) = escapes {
            self.found.push(self.issue(HubCode::LoneSurrogate), offset);
        }
    }

    fn list(&mut self, shape: &'static Shape, start: usize) -> Scan<()> {
        let mut count = 0;
        while self.scan.item(count == 0)? {
            self.path.0.push(Crumb::Index(count));
            count += 1;
            let token = self.scan.peek()?;
            if token == Token::Object {
                self.object(shape, false)?;
            } else {
                let issue = self.issue(HubCode::WrongType).expected(OBJECT).found(kind(token));
                self.found.push(issue, self.scan.offset());
                self.any()?;
            }
            self.path.0.pop();
        }
        if count == 0 {
            self.found.push(self.issue(HubCode::EmptyList), start);
        }
        Ok(())
    }
}

/// End of the message for a missing member of an appointment.
const WHOLE: Word = Word::Both([
    ": every message carries the whole appointment, updates too",
    " : chaque message porte le rendez-vous entier, mises à jour comprises",
]);

/// Whether the object that comes next is a message that needs its header: it has a payload that comes with one. Published
/// examples are payloads alone, without envelope and without header.
fn has_header(shape: &'static Shape, scan: &mut Scanner<'_>, root: bool) -> Scan<bool> {
    if !shape.members.iter().any(|member| member.role == Role::Header) {
        return Ok(false);
    }
    let start = scan.mark();
    let (mut header, mut payload, mut first) = (false, false, true);
    while let Some(key) = scan.key(first)? {
        first = false;
        let role = shape.find(&key.name).map(|index| shape.members[index].role);
        header |= role == Some(Role::Header);
        payload |= role == Some(Role::Payload);
        scan.skip()?;
    }
    scan.seek(start);
    Ok(payload && (header || !root))
}

impl Check {
    fn takes(&self, token: Token) -> bool {
        match self {
            Self::Text | Self::Instant | Self::PlainInstant | Self::Rpps | Self::Code(_) => {
                token == Token::String
            }
            Self::Number => token == Token::Number,
            Self::Boolean => matches!(token, Token::True | Token::False),
            Self::Object(_) | Self::AnyObject | Self::Message(_) => token == Token::Object,
            Self::List(_) => token == Token::Array,
        }
    }

    /// The required type of a value.
    fn expected(&self) -> Word {
        match self {
            Self::Text | Self::Instant | Self::PlainInstant | Self::Rpps | Self::Code(_) => {
                Word::Both(["a string", "une chaîne"])
            }
            Self::Number => Word::Both(["a number", "un nombre"]),
            Self::Boolean => Word::Both(["true or false", "true ou false"]),
            Self::Object(_) | Self::AnyObject | Self::Message(_) => OBJECT,
            Self::List(_) => Word::Both(["an array of objects", "un tableau d'objets"]),
        }
    }
}

const OBJECT: Word = Word::Both(["an object", "un objet"]);

fn kind(token: Token) -> Word {
    let kind: Text = match token {
        Token::Object => ["an object", "un objet"],
        Token::Array => ["an array", "un tableau"],
        Token::String => ["a string", "une chaîne"],
        Token::Number => ["a number", "un nombre"],
        Token::True | Token::False => ["a boolean", "un booléen"],
        Token::Null => ["null", "null"],
    };
    Word::Both(kind)
}

/// The issue of a text, if any, without its path.
fn wrong(check: &Check, text: &str) -> Option<HubIssue> {
    let issue = |code| Some(HubIssue::new(code, String::new()));
    match check {
        Check::Instant if !is_date_time(text) => {
            issue(HubCode::DateTime).map(|issue| issue.expected(INSTANT).found(Word::shown(text)))
        }
        Check::PlainInstant if !(is_plain_date_time(text) && is_date_time(text)) => {
            issue(HubCode::DateTime)
                .map(|issue| issue.expected(PLAIN_INSTANT).found(Word::shown(text)))
        }
        Check::Rpps if !is_rpps(text) => issue(HubCode::Rpps),
        Check::Code(known) if !known.contains(&text) => issue(HubCode::WrongCode)
            .map(|issue| issue.expected(known.join(", ")).found(Word::shown(text))),
        _ => None,
    }
}

const INSTANT: Word = Word::Both([
    "a date and time of RFC 3339 that exists",
    "une date et heure de la RFC 3339 qui existe",
]);

const PLAIN_INSTANT: Word = Word::Both([
    "a date and time that exists, to the second, with a numeric offset",
    "une date et heure qui existe, à la seconde, avec un décalage numérique",
]);

/// Offsets of the values at these paths, and of their ancestors.
fn places(body: &str, issues: &[HubIssue]) -> HashMap<String, usize> {
    let mut wanted: HashMap<String, Option<usize>> = HashMap::new();
    for issue in issues {
        let mut path = &*issue.path;
        while wanted.insert(path.to_owned(), None).is_none() {
            path = around(path);
        }
    }
    if !wanted.is_empty() {
        let _ = place(&mut Scanner::new(body), &mut "$".to_owned(), &mut wanted);
    }
    let found = wanted.into_iter().filter_map(|(path, offset)| Some((path, offset?)));
    found.collect()
}

/// The parent path; that of the document is an ancestor of all.
fn around(path: &str) -> &str {
    path.rfind(['.', '[']).and_then(|end| path.get(..end)).unwrap_or("$")
}

/// Records the offsets of a value and its descendants, as far as they are wanted.
fn place(
    scan: &mut Scanner<'_>,
    path: &mut String,
    wanted: &mut HashMap<String, Option<usize>>,
) -> Scan<()> {
    let token = scan.peek()?;
    let Some(offset) = wanted.get_mut(path.as_str()) else { return scan.skip().map(drop) };
    *offset = Some(scan.offset());
    let length = path.len();
    match token {
        Token::Object => {
            let mut first = true;
            while let Some(key) = scan.key(first)? {
                first = false;
                push_name(&key.name, path);
                place(scan, path, wanted)?;
                path.truncate(length);
            }
        }
        Token::Array => {
            let mut count = 0;
            while scan.item(count == 0)? {
                path.extend(["[", &count.to_string(), "]"]);
                place(scan, path, wanted)?;
                path.truncate(length);
                count += 1;
            }
        }
        _ => {
            scan.skip()?;
        }
    }
    Ok(())
}

/// The offset of a path, or of its nearest ancestor that the text has.
fn place_of(places: &HashMap<String, usize>, path: &str) -> usize {
    let mut path = path;
    loop {
        match places.get(path) {
            Some(offset) => return *offset,
            None if path == "$" => return 0,
            None => path = around(path),
        }
    }
}
