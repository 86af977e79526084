//! Tokens: the narrow interface between the text and everything that reads it.
//!
//! The text was checked to be UTF-8 before a scanner sees it.

use std::borrow::Cow;

use super::{Ends, escape::next_special};
use crate::lang::Text;

/// Deepest nesting of objects and arrays that is read.
pub(crate) const MAX_DEPTH: u32 = 100;

/// What the next value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// What the scanner expected: why a text is not JSON (RFC 8259), or exceeds a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Value,
    MemberName,
    Colon,
    CommaOrBrace,
    CommaOrBracket,
    EndOfText,
    ClosingQuote,
    NoControlCharacter,
    Escape,
    Digit,
    Utf8,
    LessNesting,
    LessMemory,
}

impl Expected {
    pub(crate) const fn text(self) -> Text {
        match self {
            Self::Value => [
                "a value: an object, an array, a string, a number, true, false or null",
                "une valeur : objet, tableau, chaîne, nombre, true, false ou null",
            ],
            Self::MemberName => {
                ["a member name in double quotes", "un nom de membre entre guillemets doubles"]
            }
            Self::Colon => ["`:` after the member name", "`:` après le nom du membre"],
            Self::CommaOrBrace => ["`,` or `}` after the member", "`,` ou `}` après le membre"],
            Self::CommaOrBracket => ["`,` or `]` after the item", "`,` ou `]` après l'élément"],
            Self::EndOfText => [
                "the end of the text after its one value",
                "la fin du texte après son unique valeur",
            ],
            Self::ClosingQuote => ["`\"` at the end of the string", "`\"` à la fin de la chaîne"],
            Self::NoControlCharacter => [
                "control characters in strings to be escaped, as in \\n",
                "que les caractères de contrôle des chaînes soient échappés, comme \\n",
            ],
            Self::Escape => [
                "an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits",
                "un échappement : \\\" \\\\ \\/ \\b \\f \\n \\r \\t ou \\u et quatre chiffres hexadécimaux",
            ],
            Self::Digit => [
                "a digit: numbers look like -12.5e3, without leading zeros",
                "un chiffre : les nombres ressemblent à -12.5e3, sans zéro en tête",
            ],
            Self::Utf8 => ["UTF-8", "de l'UTF-8"],
            Self::LessMemory => {
                ["values that take less memory", "des valeurs qui prennent moins de mémoire"]
            }
            Self::LessNesting => [
                "at most {depth} levels of objects and arrays",
                "au plus {depth} niveaux d'objets et de tableaux",
            ],
        }
    }
}

/// A result, or what was expected at [`Scanner::offset`]. Without the offset, it fits in registers.
pub(crate) type Scan<T> = Result<T, Expected>;

/// Name of a member, and offset of its opening quote.
#[derive(Debug)]
pub(crate) struct Key<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) escapes: Escapes<'a>,
    pub(crate) offset: usize,
}

/// The escapes of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escapes<'a> {
    None,
    Some,
    /// One of them is half a surrogate pair, for which the text has U+FFFD; with the escaped text between the quotes.
    Half(&'a str),
}

/// Blanks that are skipped at once.
const INDENT: &[u8] = b"        ";

/// Bytes of a name that are compared at once.
const HEAD: usize = 16;

/// An expected name, prepared for comparison with the text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Name {
    text: &'static str,
    /// The first bytes, the quotes included.
    head: u128,
    /// Mask of the bytes of `head` that are used.
    mask: u128,
}

impl Name {
    pub(crate) const fn new(text: &'static str) -> Self {
        let shown = if text.len() < HEAD { text.len() } else { HEAD - 1 };
        let mut head = [0; HEAD];
        let (quote, rest) = head.split_at_mut(1);
        quote[0] = b'"';
        rest.split_at_mut(shown).0.copy_from_slice(text.as_bytes().split_at(shown).0);
        let mut mask = u128::MAX;
        if shown + 1 < HEAD {
            head[shown + 1] = b'"';
            mask >>= (HEAD - shown - 2) * 8;
        }
        Self { text, head: u128::from_le_bytes(head), mask }
    }

    /// The first bytes, the opening quote included.
    pub(crate) const fn head(&self) -> u128 {
        self.head
    }

    /// Length with quotes.
    pub(crate) fn quoted(&self) -> usize {
        self.text.len() + 2
    }

    /// Whether a text, whose first bytes are also `head`, starts with the name and its quotes.
    #[inline]
    fn starts(&self, head: u128, text: &[u8]) -> bool {
        (head ^ self.head) & self.mask == 0 && (self.quoted() <= HEAD || self.goes_on(text))
    }

    /// Compares the rest of a name whose first bytes are equal.
    fn goes_on(&self, text: &[u8]) -> bool {
        let rest = text.get(1..).and_then(|text| text.strip_prefix(self.text.as_bytes()));
        rest.is_some_and(|rest| rest.first() == Some(&b'"'))
    }
}

/// A declared member of an object.
pub(crate) trait Named {
    fn key(&self) -> &Name;
}

/// The member whose name a text starts with, searched from `from` on and then from the first.
fn find_member<M: Named>(members: &[M], from: usize, head: u128, text: &[u8]) -> Option<usize> {
    let (before, after) = members.split_at(from.min(members.len()));
    let is_it = |member: &M| member.key().starts(head, text);
    after
        .iter()
        .position(is_it)
        .map(|index| before.len() + index)
        .or_else(|| before.iter().position(is_it))
}

/// The first bytes near the end of the text.
#[cold]
fn head_of(rest: &[u8]) -> u128 {
    let mut head = [0; HEAD];
    head[..rest.len()].copy_from_slice(rest);
    u128::from_le_bytes(head)
}

impl Key<'_> {
    /// The name of the element, and whether this is its `_` sibling (`_start`).
    pub(crate) fn parts(&self) -> (&str, bool) {
        match self.name.strip_prefix('_') {
            Some(name) => (name, true),
            None => (&self.name, false),
        }
    }
}

/// A position to rewind to: the start of a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    offset: usize,
    depth: u32,
}

impl Mark {
    /// The same depth, elsewhere.
    pub(crate) fn at(self, offset: usize) -> Self {
        Self { offset, ..self }
    }

    pub(crate) fn offset(self) -> usize {
        self.offset
    }
}

/// Reads one token after the other.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    scratch: String,
    /// The ends of large values, if known.
    ends: Option<&'a Ends>,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::with(text, None)
    }

    /// For a text that was read before; `ends`: where its large values end, if known.
    pub(crate) fn with(text: &'a str, ends: Option<&'a Ends>) -> Self {
        Self { text, at: 0, depth: 0, scratch: String::new(), ends }
    }

    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark { offset: self.at, depth: self.depth }
    }

    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    /// The text from the next token on.
    pub(crate) fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    /// The text after the next quote, which must be there.
    pub(crate) fn inside(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at + 1..]
    }

    /// The text from a mark to the current position.
    pub(crate) fn since(&self, mark: Mark) -> Scan<&'a str> {
        self.between(mark.offset, self.at)
    }

    /// A part of the text. Parts start and end at ASCII characters, so never within a character: an error would be a bug of this
    /// crate, where an index would panic.
    fn between(&self, start: usize, end: usize) -> Scan<&'a str> {
        self.text.get(start..end).ok_or(Expected::Utf8)
    }

    /// Steps over a value of known length.
    pub(crate) fn step(&mut self, length: usize) {
        self.at += length;
    }

    /// Searches the next object for a member, without a check of what precedes it: offset of its value.
    pub(crate) fn find_member(&self, name: &str) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let (mut at, mut depth) = (self.at, 0_usize);
        loop {
            match *bytes.get(at)? {
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth <= 1 => return None,
                b'}' | b']' => depth -= 1,
                b'"' => {
                    let start = at + 1;
                    at = start;
                    loop {
                        at = next_special(bytes, at)?;
                        match bytes[at] {
                            b'\\' => at += 2,
                            b'"' => break,
                            _ => at += 1,
                        }
                    }
                    if depth == 1
                        && self.text.get(start..at).is_some_and(|inside| is_name(inside, name))
                    {
                        let blanks = bytes[at + 1..]
                            .iter()
                            .take_while(|byte| byte.is_ascii_whitespace())
                            .count();
                        if bytes.get(at + 1 + blanks) == Some(&b':') {
                            let value = at + blanks + 2;
                            let blanks = bytes[value..]
                                .iter()
                                .take_while(|byte| byte.is_ascii_whitespace())
                                .count();
                            return Some(value + blanks);
                        }
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Goes back to the start of a value.
    pub(crate) fn seek(&mut self, mark: Mark) {
        self.at = mark.offset;
        self.depth = mark.depth;
    }

    /// The next byte that is not a blank; the scanner stays in front of it.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        let byte = *bytes.get(self.at)?;
        if byte > b' ' { Some(byte) } else { self.next_after_blanks() }
    }

    #[inline(never)]
    fn next_after_blanks(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match *bytes.get(self.at)? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                other => return Some(other),
            }
            // lines are indented by many
            while bytes.get(self.at..self.at + INDENT.len()) == Some(INDENT) {
                self.at += INDENT.len();
            }
        }
    }

    /// Whether the next value starts with that byte; [`Self::offset`] is then that.
    #[inline]
    pub(crate) fn is_next(&mut self, byte: u8) -> bool {
        self.next() == Some(byte)
    }

    /// The next value's kind; [`Self::offset`] is then its first byte.
    #[inline]
    pub(crate) fn peek(&mut self) -> Scan<Token> {
        Ok(match self.next() {
            Some(b'"') => Token::String,
            Some(b'{') => Token::Object,
            Some(b'[') => Token::Array,
            Some(b'-' | b'0'..=b'9') => Token::Number,
            Some(b't') => Token::True,
            Some(b'f') => Token::False,
            Some(b'n') => Token::Null,
            _ => return Err(Expected::Value),
        })
    }

    /// Enters the next object or array: counts its depth, in front of its brace or bracket.
    #[inline]
    pub(crate) fn deepen(&mut self) -> Scan<()> {
        if self.depth == MAX_DEPTH {
            return Err(Expected::LessNesting);
        }
        self.depth += 1;
        Ok(())
    }

    /// Moves to the name of the next member of the entered object, after `before`: its brace, or a comma. `false`: the object
    /// ends.
    pub(crate) fn member(&mut self, before: u8) -> Scan<bool> {
        if before == b'{' {
            self.at += 1;
            return match self.next() {
                Some(b'"') => Ok(true),
                Some(b'}') => Ok(self.leave()),
                _ => Err(Expected::MemberName),
            };
        }
        match self.next() {
            Some(b',') => self.at += 1,
            Some(b'}') => return Ok(self.leave()),
            _ => return Err(Expected::CommaOrBrace),
        }
        if self.next() == Some(b'"') { Ok(true) } else { Err(Expected::MemberName) }
    }

    /// Fast path: skips `before`, the expected name and a colon, if they are there without blanks; `false`: use
    /// [`Self::member`].
    ///
    /// One comparison is faster than scanning by character.
    #[inline]
    pub(crate) fn is_member(&mut self, before: u8, name: &Name) -> bool {
        let Some((sign, rest)) = self.rest().split_first() else { return false };
        let Some(head) = rest.first_chunk() else { return false };
        let found = *sign == before
            && name.starts(u128::from_le_bytes(*head), rest)
            && rest.get(name.quoted()) == Some(&b':');
        if found {
            self.at += name.quoted() + 2;
        }
        found
    }

    /// Skips the name that [`Self::member`] moved to, if it is that of one of `members`; searches from index `from`.
    pub(crate) fn known_name<M: Named>(
        &mut self,
        members: &[M],
        from: usize,
    ) -> Scan<Option<usize>> {
        let rest = self.rest();
        let head = match rest.first_chunk() {
            Some(head) => u128::from_le_bytes(*head),
            None => head_of(rest),
        };
        let Some(found) = find_member(members, from, head, rest) else { return Ok(None) };
        self.at += members[found].key().quoted();
        self.colon()?;
        Ok(Some(found))
    }

    /// Skips the name that [`Self::member`] moved to, if it is one of these, and returns its index. Searches from index `from`.
    #[cfg(feature = "hub")]
    pub(crate) fn name_among<'n>(
        &mut self,
        names: impl Iterator<Item = &'n Name> + Clone,
        from: usize,
    ) -> Scan<Option<usize>> {
        let rest = self.rest();
        let head = match rest.first_chunk() {
            Some(head) => u128::from_le_bytes(*head),
            None => head_of(rest),
        };
        let (all, before) = (names.clone().enumerate().skip(from), names.enumerate().take(from));
        let mut found = all.chain(before).filter(|(_, name)| name.starts(head, rest));
        let Some((place, name)) = found.next() else { return Ok(None) };
        self.at += name.quoted();
        self.colon()?;
        Ok(Some(place))
    }

    #[inline]
    fn colon(&mut self) -> Scan<()> {
        if self.next() != Some(b':') {
            return Err(Expected::Colon);
        }
        self.at += 1;
        Ok(())
    }

    /// Offset of the name in front of a value.
    #[cold]
    pub(crate) fn name_before(&self, value: Mark, name: &Name) -> usize {
        let before = self.text.as_bytes()[..value.offset].trim_ascii_end();
        let before = before.strip_suffix(b":").unwrap_or(before).trim_ascii_end();
        before.len().saturating_sub(name.quoted())
    }

    /// Reads the name that [`Self::member`] moved to.
    pub(crate) fn any_name(&mut self) -> Scan<Key<'a>> {
        let offset = self.at;
        let (inside, has_some) = self.step_over_string()?;
        let (name, escapes) = if has_some {
            let mut name = String::new();
            let escapes = self.resolve(offset + 1, inside, &mut name)?;
            (Cow::Owned(name), escapes)
        } else {
            (Cow::Borrowed(inside), Escapes::None)
        };
        self.colon()?;
        Ok(Key { name, escapes, offset })
    }

    /// Next member of the object, of any name: [`Self::member`] and [`Self::any_name`].
    pub(crate) fn key(&mut self, first: bool) -> Scan<Option<Key<'a>>> {
        if first {
            self.deepen()?;
        }
        let before = if first { b'{' } else { b',' };
        if self.member(before)? { self.any_name().map(Some) } else { Ok(None) }
    }

    /// Skips the next string if it is that one, which must need no escapes.
    #[inline]
    pub(crate) fn is_string(&mut self, expected: &str) -> bool {
        let rest = &self.text.as_bytes()[self.at + 1..];
        let found =
            rest.starts_with(expected.as_bytes()) && rest.get(expected.len()) == Some(&b'"');
        if found {
            self.at += expected.len() + 2;
        }
        found
    }

    /// Steps over the closing bracket.
    fn leave(&mut self) -> bool {
        self.at += 1;
        self.depth -= 1;
        false
    }

    /// Whether the array has a next item: `first` steps over its bracket.
    #[inline]
    pub(crate) fn item(&mut self, first: bool) -> Scan<bool> {
        if first {
            self.deepen()?;
            self.at += 1;
            return Ok(self.next() != Some(b']') || self.leave());
        }
        match self.next() {
            Some(b',') => self.at += 1,
            Some(b']') => return Ok(self.leave()),
            _ => return Err(Expected::CommaOrBracket),
        }
        Ok(true)
    }

    /// Skips the next string: the text between its quotes, and whether it has escapes.
    #[inline]
    fn step_over_string(&mut self) -> Scan<(&'a str, bool)> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut at = start;
        let mut escaped = false;
        loop {
            let Some(found) = next_special(bytes, at) else {
                self.at = bytes.len();
                return Err(Expected::ClosingQuote);
            };
            at = found;
            match bytes[at] {
                b'"' => {
                    self.at = at + 1;
                    return Ok((self.between(start, at)?, escaped));
                }
                b'\\' => {
                    escaped = true;
                    at += 2;
                }
                _ => {
                    self.at = at;
                    return Err(Expected::NoControlCharacter);
                }
            }
        }
    }

    /// Reads the string that comes next if it has no escapes; `None`: the scanner stays in front of it.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let end = next_special(bytes, start)?;
        if bytes[end] != b'"' {
            return None;
        }
        let text = self.text.get(start..end)?;
        self.at = end + 1;
        Some(text)
    }

    /// Reads the string that comes next, and its escapes.
    #[inline]
    pub(crate) fn string(&mut self) -> Scan<(&str, Escapes<'a>)> {
        let start = self.at + 1;
        let (inside, escaped) = self.step_over_string()?;
        if escaped { self.unescaped(start, inside) } else { Ok((inside, Escapes::None)) }
    }

    fn unescaped(&mut self, start: usize, inside: &'a str) -> Scan<(&str, Escapes<'a>)> {
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        let escapes = self.resolve(start, inside, &mut text);
        self.scratch = text;
        Ok((&self.scratch, escapes?))
    }

    /// Resolves the escapes of a string that starts at an offset.
    fn resolve(&mut self, start: usize, inside: &'a str, out: &mut String) -> Scan<Escapes<'a>> {
        match unescape(inside, out) {
            Ok(true) => Ok(Escapes::Some),
            Ok(false) => Ok(Escapes::Half(inside)),
            Err((at, expected)) => {
                self.at = start + at;
                Err(expected)
            }
        }
    }

    /// Reads the number that comes next, as its text.
    pub(crate) fn number(&mut self) -> Scan<&'a str> {
        let start = self.at;
        if self.text.as_bytes().get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if self.text.as_bytes().get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.text.as_bytes().get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.text.as_bytes().get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.text.as_bytes().get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        if self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_digit) {
            // `01`
            return Err(Expected::Digit);
        }
        self.between(start, self.at)
    }

    fn digits(&mut self) -> Scan<()> {
        let bytes = &self.text.as_bytes()[self.at..];
        let count = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 {
            return Err(Expected::Digit);
        }
        self.at += count;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Scan<()> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(Expected::Value)
    }

    /// Skips any value and returns its text. Not recursive, so depth takes no stack.
    pub(crate) fn skip(&mut self) -> Scan<&'a str> {
        self.peek()?;
        let start = self.at;
        if let Some(length) = self.ends.and_then(|ends| ends.length_at(self.rest())) {
            self.at += length;
            return self.between(start, self.at);
        }
        // bit stack of open brackets, innermost last: a set bit for an object
        let (mut objects, mut open) = (0_u128, 0_u32);
        let mut first = false;
        loop {
            match self.peek()? {
                kind @ (Token::Object | Token::Array) => {
                    objects = objects << 1 | u128::from(kind == Token::Object);
                    open += 1;
                    first = true;
                }
                Token::String => {
                    self.string()?;
                }
                Token::Number => {
                    self.number()?;
                }
                Token::True => self.word("true")?,
                Token::False => self.word("false")?,
                Token::Null => self.word("null")?,
            }
            loop {
                if open == 0 {
                    return self.between(start, self.at);
                }
                let more =
                    if objects & 1 == 1 { self.key(first)?.is_some() } else { self.item(first)? };
                first = false;
                if more {
                    break;
                }
                objects >>= 1;
                open -= 1;
            }
        }
    }

    /// Skips a value of a text that was read before: it is valid JSON, so only its end is searched.
    pub(crate) fn pass(&mut self) -> Scan<()> {
        if !matches!(self.peek()?, Token::Object | Token::Array) {
            return self.skip().map(drop);
        }
        let bytes = self.text.as_bytes();
        let (mut open, mut at) = (0_usize, self.at);
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => {
                    while let Some(found) = next_special(bytes, at) {
                        at = found + 1;
                        if bytes[found] == b'"' {
                            break;
                        }
                        at += 1;
                    }
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open -= 1,
                _ => {}
            }
            if open == 0 {
                self.at = at;
                return Ok(());
            }
        }
        Err(Expected::CommaOrBracket)
    }

    /// Refuses text after the value.
    pub(crate) fn finish(&mut self) -> Scan<()> {
        if self.next().is_some() { Err(Expected::EndOfText) } else { Ok(()) }
    }
}

/// Whether the inside of a string, perhaps with escapes, is that name.
fn is_name(inside: &str, name: &str) -> bool {
    if inside.len() == name.len() {
        return inside == name;
    }
    // an escape is longer than its character, at most six times
    let mut plain = String::new();
    inside.len() > name.len()
        && inside.len() <= 6 * name.len()
        && inside.contains('\\')
        && unescape(inside, &mut plain) == Ok(true)
        && plain == name
}

/// Appends the inside of a string to `out`, with its escapes resolved; `Err`: offset of an invalid one, and what was expected.
/// `false`: one is half a surrogate pair, which RFC 8259 allows (§8.2) and UTF-8 cannot represent.
fn unescape(raw: &str, out: &mut String) -> Result<bool, (usize, Expected)> {
    let (mut rest, mut whole) = (raw, true);
    while let Some((plain, more)) = rest.split_once('\\') {
        out.push_str(plain);
        let here = raw.len() - more.len() - 1;
        let (c, length) = escape(more.as_bytes()).map_err(|expected| (here, expected))?;
        whole &= c.is_some();
        out.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
        // a valid escape is ASCII
        rest = more.get(length..).ok_or((here, Expected::Escape))?;
    }
    out.push_str(rest);
    Ok(whole)
}

/// One escape, after its backslash: the character, and how many bytes it took. `None`: half a surrogate pair.
pub(crate) fn escape(bytes: &[u8]) -> Result<(Option<char>, usize), Expected> {
    let simple = match bytes.first().ok_or(Expected::Escape)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = hex(bytes.get(1..5))?;
            if let (0xD800..=0xDBFF, Some(b"\\u")) = (high, bytes.get(5..7))
                && let Ok(low @ 0xDC00..=0xDFFF) = hex(bytes.get(7..11))
            {
                let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                return Ok((char::from_u32(code), 11));
            }
            return Ok((char::from_u32(high), 5));
        }
        _ => return Err(Expected::Escape),
    };
    Ok((Some(simple), 1))
}

fn hex(digits: Option<&[u8]>) -> Result<u32, Expected> {
    digits.ok_or(Expected::Escape)?.iter().try_fold(0, |code, digit| {
        char::from(*digit).to_digit(16).map(|digit| code * 16 + digit).ok_or(Expected::Escape)
    })
}
