//! The XHTML of a narrative: which texts the reference validator accepts.
//!
//! Its reader of XHTML is no XML parser, and verdicts here are the same as its verdicts: what follows
//! the root does not count, elements need not be closed at the end of the text, values need no quotes,
//! of two attributes with one name the last counts, and `>` ends a tag even inside quotes.
//! One pass, no recursion; allocates only for deep nesting, prefixes and links into the narrative.

use std::borrow::Cow;
use std::collections::HashMap;

/// What is wrong with a narrative's XHTML, the first fault met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum XhtmlFault {
    /// No XHTML, even to a lenient reader.
    NotWellFormed,
    /// The root is another element than `div`.
    NotADiv,
    /// An element is not in the namespace of XHTML.
    Namespace,
    /// An element that narratives must not have.
    Element,
    /// An attribute that narratives must not have there.
    Attribute,
    /// Neither one of XML's five entities nor a character by its number.
    Entity,
    /// A document type below the root.
    Doctype,
    /// An element or a text where its parent or an ancestor has no place for it.
    Nesting,
    /// An invalid address, or one whose scheme is forbidden.
    Url,
    /// A link or an image that names a fragment which is nowhere, or an image's which is there twice.
    Target,
    /// No text and no image.
    Empty,
}

impl XhtmlFault {
    /// The kind of fault, as messages look it up.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::NotWellFormed => "not-well-formed",
            Self::NotADiv => "not-a-div",
            Self::Namespace => "namespace",
            Self::Element => "element",
            Self::Attribute => "attribute",
            Self::Entity => "entity",
            Self::Doctype => "doctype",
            Self::Nesting => "nesting",
            Self::Url => "url",
            Self::Target => "target",
            Self::Empty => "empty",
        }
    }
}

type Check<T> = Result<T, XhtmlFault>;

/// The first fault of a narrative; `elsewhere` counts the ids of that name around it: in the resource, in resources that it
/// contains, and for what is no image among the entries of its bundle.
pub(super) fn fault(text: &str, elsewhere: impl Fn(&str, bool) -> usize) -> Option<XhtmlFault> {
    // the reference validator's sign for the end
    let text = text.split('\u{FFFF}').next().unwrap_or_default();
    let mut scan = Scan::new(text);
    if let Err(fault) = scan.document() {
        return Some(fault);
    }
    if scan.links.is_empty() {
        return None;
    }
    let mut again = Scan { places: Some(Places::default()), ..Scan::new(text) };
    if let Err(fault) = again.document() {
        return Some(fault);
    }
    let places = again.places.unwrap_or_default();
    let found = |link: &Link<'_>| {
        let url = decoded(link.url);
        let id = url.strip_prefix('#').unwrap_or_default();
        let ids = places.ids.get(id).copied().unwrap_or_default() + elsewhere(id, link.image);
        if link.image { ids == 1 } else { ids > 0 || places.names.contains_key(id) }
    };
    (!scan.links.iter().all(found)).then_some(XhtmlFault::Target)
}

macro_rules! tags {
    ($($tag:ident $name:literal)*) => {
        /// The elements of narratives.
        #[derive(Clone, Copy, PartialEq, Eq)]
        enum Tag {
            $($tag,)*
        }

        impl Tag {
            fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$tag),)*
                    _ => None,
                }
            }

            fn name(self) -> &'static str {
                match self {
                    $(Self::$tag => $name,)*
                }
            }
        }
    };
}

tags! {
    A "a" Abbr "abbr" Acronym "acronym" Address "address" Area "area" B "b" Bdo "bdo" Big "big"
    Blockquote "blockquote" Br "br" Caption "caption" Cite "cite" Code "code" Col "col"
    Colgroup "colgroup" Dd "dd" Dfn "dfn" Div "div" Dl "dl" Dt "dt" Em "em" H1 "h1" H2 "h2" H3 "h3"
    H4 "h4" H5 "h5" H6 "h6" Hr "hr" I "i" Img "img" Kbd "kbd" Li "li" Map "map" Ol "ol" P "p" Pre "pre"
    Q "q" Samp "samp" Small "small" Span "span" Strong "strong" Sub "sub" Sup "sup" Table "table"
    Tbody "tbody" Td "td" Tfoot "tfoot" Th "th" Thead "thead" Tr "tr" Tt "tt" Ul "ul" Var "var"
}

/// A set of elements.
#[derive(Clone, Copy)]
struct Tags(u64);

impl Tags {
    const ALL: Self = Self(u64::MAX);
    const NONE: Self = Self(0);

    const fn of(tags: &[Tag]) -> Self {
        let (mut set, mut at) = (0, 0);
        while at < tags.len() {
            set |= 1 << tags[at] as u32;
            at += 1;
        }
        Self(set)
    }

    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn has(self, tag: Tag) -> bool {
        self.0 >> tag as u32 & 1 == 1
    }

    const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Elements that must not hold themselves.
const ONCE: Tags = {
    use Tag::{
        A, Abbr, Acronym, B, Bdo, Big, Cite, Code, Dfn, Em, I, Kbd, Q, Samp, Small, Strong, Sub,
        Sup, Tt, Var,
    };
    Tags::of(&[
        A, Abbr, Acronym, B, Bdo, Big, Cite, Code, Dfn, Em, I, Kbd, Q, Samp, Small, Strong, Sub,
        Sup, Tt, Var,
    ])
};

/// Elements that must not hold blocks, and what counts as one.
const PHRASE: Tags = {
    use Tag::{Address, Caption, Dd, Dt, H1, H2, H3, H4, H5, H6, P, Pre, Span};
    ONCE.and(Tags::of(&[Address, Caption, Dd, Dt, H1, H2, H3, H4, H5, H6, P, Pre, Span]))
};
const BLOCK: Tags = Tags::of(&[Tag::Div, Tag::Pre, Tag::Table, Tag::Ul, Tag::Ol]);

/// What a paragraph must not hold.
const NOT_IN_P: Tags = Tags::of(&[Tag::Div, Tag::Blockquote, Tag::Table, Tag::Ol, Tag::Ul, Tag::P]);

const ROWS: Tags = Tags::of(&[Tag::Tbody, Tag::Thead, Tag::Tfoot]);
const LIST: Tags = Tags::of(&[Tag::Ul, Tag::Ol]);

impl Tag {
    /// Neither elements nor texts nor comments may stand in it.
    fn is_void(self) -> bool {
        matches!(self, Self::Br | Self::Img | Self::Hr | Self::Area)
    }

    /// The elements that may stand directly in it; no text may if they are not all.
    fn children(self) -> Tags {
        match self {
            Self::Br | Self::Img | Self::Hr | Self::Area => Tags::NONE,
            Self::Table => {
                const { ROWS.and(Tags::of(&[Tag::Tr, Tag::Caption, Tag::Col, Tag::Colgroup])) }
            }
            Self::Tr => const { Tags::of(&[Tag::Td, Tag::Th]) },
            Self::Tbody | Self::Thead | Self::Tfoot => const { Tags::of(&[Tag::Tr]) },
            Self::Ul | Self::Ol => const { Tags::of(&[Tag::Li]) },
            Self::Dl => const { Tags::of(&[Tag::Dd, Tag::Dt]) },
            Self::Map => const { Tags::of(&[Tag::Area]) },
            _ => Tags::ALL,
        }
    }

    /// The elements that it may stand in directly.
    fn parents(self) -> Tags {
        match self {
            Self::Tr => const { ROWS.and(Tags::of(&[Tag::Table])) },
            Self::Tbody | Self::Thead | Self::Tfoot | Self::Caption | Self::Colgroup => {
                const { Tags::of(&[Tag::Table]) }
            }
            Self::Col => const { Tags::of(&[Tag::Colgroup, Tag::Table]) },
            Self::Th | Self::Td => const { Tags::of(&[Tag::Tr]) },
            Self::Li => LIST,
            Self::Dd | Self::Dt => const { Tags::of(&[Tag::Dl]) },
            _ => Tags::ALL,
        }
    }

    fn allows(self, attribute: &str) -> bool {
        match attribute {
            "title" | "style" | "class" | "id" | "lang" | "xml:lang" | "xml:space" | "dir"
            | "accesskey" | "tabindex" | "span" | "width" | "align" | "valign" | "char"
            | "charoff" | "abbr" | "axis" | "headers" | "scope" | "rowspan" | "colspan" => true,
            "href" => matches!(self, Self::A | Self::Area),
            "name" => matches!(self, Self::A | Self::Map),
            "shape" | "coords" => matches!(self, Self::A | Self::Area),
            "charset" | "type" | "hreflang" | "rel" | "rev" => self == Self::A,
            "nohref" => self == Self::Area,
            "alt" => matches!(self, Self::Img | Self::Area),
            "border" => matches!(self, Self::Img | Self::Table),
            "src" | "longdesc" | "height" | "usemap" | "ismap" => self == Self::Img,
            "cite" => matches!(self, Self::Blockquote | Self::Q),
            "summary" | "frame" | "rules" | "cellspacing" | "cellpadding" => self == Self::Table,
            "space" => self == Self::Pre,
            "nowrap" => self == Self::Td,
            _ => attribute.starts_with("xmlns"),
        }
    }
}

/// An open element, and the set of all that are open there.
#[derive(Clone, Copy)]
struct Open {
    tag: Tag,
    within: Tags,
}

/// Elements open around the current one that need no memory of their own.
const NEAR: usize = 24;

struct Outer {
    near: [Open; NEAR],
    far: Vec<Open>,
    depth: usize,
}

impl Outer {
    fn new() -> Self {
        Self { near: [Open { tag: Tag::Div, within: Tags::NONE }; NEAR], far: Vec::new(), depth: 0 }
    }

    fn push(&mut self, open: Open) {
        match self.near.get_mut(self.depth) {
            Some(place) => *place = open,
            None => self.far.push(open),
        }
        self.depth += 1;
    }

    fn pop(&mut self) -> Option<Open> {
        self.depth = self.depth.checked_sub(1)?;
        self.near.get(self.depth).copied().or_else(|| self.far.pop())
    }
}

/// A namespace, as far as it counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    /// Declared without a value, or not at all.
    Unset,
    Xhtml,
    Other,
}

impl Space {
    fn of(value: Option<&str>) -> Self {
        match value {
            None => Self::Unset,
            Some(value) if decoded(value) == "http://www.w3.org/1999/xhtml" => Self::Xhtml,
            Some(_) => Self::Other,
        }
    }
}

/// What was before a declaration of namespaces.
enum Before<'a> {
    Default(Space, Option<&'a str>),
    Prefix(&'a str, Option<Space>),
}

/// The namespaces in force.
struct Spaces<'a> {
    default: Space,
    /// The prefix that stands for the default, if an element with it set the default.
    alias: Option<&'a str>,
    prefixes: HashMap<&'a str, Space>,
    /// What to restore at the end of the element at a depth.
    before: Vec<(usize, Before<'a>)>,
}

impl<'a> Spaces<'a> {
    fn bind(&mut self, prefix: &'a str, space: Space, depth: usize) {
        let before = self.prefixes.insert(prefix, space);
        self.before.push((depth, Before::Prefix(prefix, before)));
    }

    /// Settles the namespace of an element after its attributes were read.
    fn enter(&mut self, prefix: Option<&str>, declared: Option<Space>, depth: usize) -> Check<()> {
        let (was, alias) = (self.default, self.alias);
        let mut now = declared.unwrap_or(was);
        if let Some(prefix) = prefix {
            if alias == Some(prefix) {
                if now == Space::Unset {
                    return Err(XhtmlFault::Namespace);
                }
            } else {
                let Some((&key, Space::Xhtml)) = self.prefixes.get_key_value(prefix) else {
                    return Err(XhtmlFault::Namespace);
                };
                if now != Space::Xhtml {
                    now = Space::Xhtml;
                    self.alias = Some(key);
                    self.prefixes.remove(key);
                    self.before.push((depth, Before::Prefix(key, Some(Space::Xhtml))));
                }
            }
        }
        self.default = now;
        if depth > 0 && (was, alias) != (self.default, self.alias) {
            self.before.push((depth, Before::Default(was, alias)));
        }
        if now == Space::Other || depth == 0 && now == Space::Unset {
            return Err(XhtmlFault::Namespace);
        }
        Ok(())
    }

    fn leave(&mut self, depth: usize) {
        while let Some((_, before)) = self.before.pop_if(|(at, _)| *at == depth) {
            match before {
                Before::Default(default, alias) => (self.default, self.alias) = (default, alias),
                Before::Prefix(prefix, Some(space)) => drop(self.prefixes.insert(prefix, space)),
                Before::Prefix(prefix, None) => drop(self.prefixes.remove(prefix)),
            }
        }
    }
}

/// A link to a fragment, as it is written.
struct Link<'a> {
    url: &'a str,
    image: bool,
}

/// How often each place is named in a narrative.
#[derive(Default)]
struct Places<'a> {
    ids: HashMap<Cow<'a, str>, usize>,
    names: HashMap<Cow<'a, str>, usize>,
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    spaces: Spaces<'a>,
    links: Vec<Link<'a>>,
    /// Filled only once there are links.
    places: Option<Places<'a>>,
    /// A text or an image was met.
    content: bool,
}

impl<'a> Scan<'a> {
    fn new(text: &'a str) -> Self {
        let spaces = Spaces {
            default: Space::Unset,
            alias: None,
            prefixes: HashMap::new(),
            before: Vec::new(),
        };
        Self { text, at: 0, spaces, links: Vec::new(), places: None, content: false }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        // all that is stepped over ends at a sign, or at the end of a character
        self.text.get(self.at..).unwrap_or_default()
    }

    fn took(&mut self, byte: u8) -> bool {
        let there = self.byte() == Some(byte);
        self.at += usize::from(there);
        there
    }

    /// Goes on for as long as characters are such.
    fn take_while(&mut self, such: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.len() - rest.trim_start_matches(such).len();
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Goes on past the next `end`, returns what stands before it.
    fn take_past(&mut self, end: &str) -> Check<&'a str> {
        let (before, _) = self.rest().split_once(end).ok_or(XhtmlFault::NotWellFormed)?;
        self.at += before.len() + end.len();
        Ok(before)
    }

    fn document(&mut self) -> Check<()> {
        self.prolog()?;
        if !self.took(b'<') {
            return Err(XhtmlFault::NotWellFormed);
        }
        let name = self.take_while(is_name);
        let (prefix, local) = split(name);
        if !local.eq_ignore_ascii_case("div") {
            return Err(XhtmlFault::NotADiv);
        }
        let prefix = prefix.map(str::to_lowercase);
        if !self.tag_end(Tag::Div, prefix.as_deref(), 0)? {
            self.content(Open { tag: Tag::Div, within: Tags::of(&[Tag::Div]) })?;
        }
        if self.content { Ok(()) } else { Err(XhtmlFault::Empty) }
    }

    /// What may stand before the root.
    fn prolog(&mut self) -> Check<()> {
        loop {
            self.take_while(|c| is_space(c) || c == '\u{FEFF}');
            let rest = self.rest();
            if rest.starts_with("<!--") {
                self.at += 4;
                self.took(b' ');
                self.took(b'!');
                let simple = self.took(b'-') && !self.took(b'-');
                self.take_past(if simple { ">" } else { "-->" })?;
            } else if rest.starts_with("<!-") {
                return Err(XhtmlFault::NotWellFormed);
            } else if rest.starts_with("<!") {
                self.at += 2;
                self.take_past(">")?;
            } else if rest.starts_with("<?") {
                self.at += 2;
                if self.take_past(">")?.is_empty() {
                    return Err(XhtmlFault::NotWellFormed);
                }
            } else {
                return Ok(());
            }
        }
    }

    /// What stands in the root, to its end.
    fn content(&mut self, root: Open) -> Check<()> {
        let (mut open, mut outer) = (root, Outer::new());
        while let Some(byte) = self.byte() {
            match byte {
                b'<' => {
                    self.at += 1;
                    match self.byte() {
                        Some(b'!' | b'?') => {
                            self.comment()?;
                            if open.tag.is_void() {
                                return Err(XhtmlFault::Nesting);
                            }
                        }
                        Some(b'/') => {
                            self.at += 1;
                            if split(self.take_past(">")?).1 != open.tag.name() {
                                return Err(XhtmlFault::NotWellFormed);
                            }
                            self.spaces.leave(outer.depth);
                            match outer.pop() {
                                Some(parent) => open = parent,
                                None => return Ok(()),
                            }
                        }
                        _ => {
                            let (inner, empty) = self.element(open, outer.depth + 1)?;
                            if empty {
                                self.spaces.leave(outer.depth + 1);
                            } else {
                                outer.push(open);
                                open = inner;
                            }
                        }
                    }
                }
                b'&' => {
                    self.at += 1;
                    if let Some(c) = self.literal()? {
                        self.text(open.tag, c > 0x20)?;
                    }
                }
                _ => {
                    let rest = &self.text.as_bytes()[self.at..];
                    let end =
                        rest.iter().position(|b| matches!(b, b'<' | b'&')).unwrap_or(rest.len());
                    self.at += end;
                    self.text(open.tag, rest[..end].iter().any(|b| *b > b' '))?;
                }
            }
        }
        Ok(())
    }

    /// A text in an element; `is_content`: it is not white space.
    fn text(&mut self, parent: Tag, is_content: bool) -> Check<()> {
        self.content |= is_content;
        if parent.is_void() || is_content && parent.children().0 != Tags::ALL.0 {
            return Err(XhtmlFault::Nesting);
        }
        Ok(())
    }

    /// A comment, or what is taken for one, from its second character.
    fn comment(&mut self) -> Check<()> {
        if !self.took(b'!') {
            self.take_past(">")?;
            return Ok(());
        }
        let within = if self.rest().starts_with("--") {
            self.at += 2;
            self.take_past("-->")?
        } else {
            self.take_past(">")?
        };
        if within.starts_with("DOCTYPE") { Err(XhtmlFault::Doctype) } else { Ok(()) }
    }

    /// An element's first tag from its name; whether it is the last as well.
    fn element(&mut self, parent: Open, depth: usize) -> Check<(Open, bool)> {
        if !self.rest().starts_with(is_letter_or_digit) {
            return Err(XhtmlFault::NotWellFormed);
        }
        let (prefix, local) = split(self.take_while(is_name));
        let tag = Tag::named(local).ok_or(XhtmlFault::Element)?;
        let within = parent.within;
        if !parent.tag.children().has(tag)
            || !tag.parents().has(parent.tag)
            || BLOCK.has(tag) && within.meets(PHRASE)
            || NOT_IN_P.has(tag) && within.has(Tag::P)
            || ONCE.has(tag) && within.has(tag)
        {
            return Err(XhtmlFault::Nesting);
        }
        self.content |= tag == Tag::Img;
        let empty = self.tag_end(tag, prefix, depth)?;
        Ok((Open { tag, within: within.and(Tags::of(&[tag])) }, empty))
    }

    /// The attributes of a tag and its end; whether it closes itself.
    fn tag_end(&mut self, tag: Tag, prefix: Option<&str>, depth: usize) -> Check<bool> {
        let (mut space, mut url, mut id, mut anchor) = (None, None, None, None);
        self.take_while(is_space);
        while !matches!(self.byte(), None | Some(b'>' | b'/')) {
            let (name, value) = self.attribute()?;
            if !tag.allows(name) {
                return Err(XhtmlFault::Attribute);
            }
            match name {
                "xmlns" => space = Some(Space::of(value)),
                "id" => id = value,
                "name" if tag == Tag::A => anchor = value,
                "href" if tag == Tag::A => url = value,
                "src" if tag == Tag::Img => url = value,
                _ => {
                    if let Some(prefix) = name.strip_prefix("xmlns:") {
                        self.spaces.bind(prefix, Space::of(value), depth);
                    }
                }
            }
        }
        self.spaces.enter(prefix, space, depth)?;
        if let Some(url) = url {
            self.url(url, tag == Tag::Img)?;
        }
        if let Some(places) = &mut self.places {
            if let Some(id) = id {
                *places.ids.entry(decoded(id)).or_default() += 1;
            }
            if let Some(name) = anchor {
                *places.names.entry(decoded(name)).or_default() += 1;
            }
        }
        let empty = self.took(b'/');
        if !self.took(b'>') && empty {
            return Err(XhtmlFault::NotWellFormed);
        }
        Ok(empty)
    }

    /// An attribute with its value, if it has one, and the white space after it.
    fn attribute(&mut self) -> Check<(&'a str, Option<&'a str>)> {
        let name = self.take_while(is_name);
        if name.is_empty() {
            return Err(XhtmlFault::NotWellFormed);
        }
        self.take_while(is_space);
        if self.took(b'=') {
            self.take_while(is_space);
            let value = self.value()?;
            self.take_while(is_space);
            return Ok((name, Some(value)));
        }
        if self.rest().starts_with(|c| is_name(c) || matches!(c, '>' | '/')) {
            Ok((name, None))
        } else {
            Err(XhtmlFault::NotWellFormed)
        }
    }

    fn value(&mut self) -> Check<&'a str> {
        let quote = self.byte().filter(|b| matches!(b, b'"' | b'\''));
        self.at += usize::from(quote.is_some());
        let start = self.at;
        while let Some(byte) = self.byte() {
            if byte == b'>' || byte == quote.unwrap_or(b'/') {
                break;
            }
            self.at += 1;
            if byte == b'&' {
                self.literal()?;
            }
        }
        // it ends at a sign, or at the end of the text
        let value = self.text.get(start..self.at).unwrap_or_default();
        if quote.is_some() && self.byte() == quote {
            self.at += 1;
        }
        Ok(value)
    }

    fn literal(&mut self) -> Check<Option<u32>> {
        let (c, len) = literal(self.rest())?;
        self.at += len;
        Ok(c)
    }

    fn url(&mut self, value: &'a str, image: bool) -> Check<()> {
        let url = decoded(value);
        let good = match url.strip_prefix("data:") {
            Some(data) => is_data(data),
            None => !url.is_empty() && url.chars().all(is_url),
        };
        if !good || !image && has_forbidden_scheme(&url) {
            return Err(XhtmlFault::Url);
        }
        if url.starts_with('#') && (image || url != "#") && self.places.is_none() {
            self.links.push(Link { url: value, image });
        }
        Ok(())
    }
}

/// What stands before the first colon of a name, and what after.
fn split(name: &str) -> (Option<&str>, &str) {
    name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local))
}

/// Such a reference after its `&`: the code point that it stands for, if any, and how long it is.
/// Any of a few characters ends it and belongs to it.
fn literal(rest: &str) -> Check<(Option<u32>, usize)> {
    let (name, _) = rest.split_once([';', '&', '\'', '"', '>', '<']).ok_or(XhtmlFault::Entity)?;
    let code = match name {
        "quot" => Some(u32::from('"')),
        "amp" => Some(u32::from('&')),
        "apos" => Some(u32::from('\'')),
        "lt" => Some(u32::from('<')),
        "gt" => Some(u32::from('>')),
        name => match name.strip_prefix('#') {
            None | Some("") => return Err(XhtmlFault::Entity),
            Some(number) => {
                let hex = || i32::from_str_radix(number.strip_prefix('x')?, 16).ok();
                match number.parse().ok().or_else(hex).map(u32::try_from) {
                    // what is no number stands for nothing
                    None => None,
                    Some(Ok(code @ 0..=0x0010_FFFF)) => Some(code),
                    Some(_) => return Err(XhtmlFault::Entity),
                }
            }
        },
    };
    Ok((code, name.len() + 1))
}

/// A value without references.
fn decoded(value: &str) -> Cow<'_, str> {
    let Some((plain, mut rest)) = value.split_once('&') else {
        return Cow::Borrowed(value);
    };
    let mut text = String::with_capacity(value.len());
    text.push_str(plain);
    while let Ok((code, len)) = literal(rest) {
        text.extend(code.map(|code| char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)));
        rest = rest.get(len..).unwrap_or_default();
        let (plain, more) = rest.split_once('&').unwrap_or((rest, ""));
        text.push_str(plain);
        rest = more;
    }
    Cow::Owned(text)
}

fn is_space(c: char) -> bool {
    match c {
        '\t'..='\r' | '\u{1C}'..=' ' => true,
        '\u{80}'.. => {
            c.is_whitespace() && !matches!(c, '\u{85}' | '\u{A0}' | '\u{2007}' | '\u{202F}')
        }
        _ => false,
    }
}

/// The reference validator sees UTF-16: beyond U+FFFF nothing is a letter.
fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{80}'..='\u{FFFF}') && c.is_alphanumeric()
}

fn is_name(c: char) -> bool {
    is_letter_or_digit(c) || matches!(c, '_' | '-' | ':' | '.')
}

fn is_url(c: char) -> bool {
    match c {
        '!' | '#'..=';' | '=' | '?'..='Z' | 'a'..='z' | '[' | ']' | '_' | '|' | '~' => true,
        '\u{80}'..='\u{FFFF}' => c.is_alphabetic() || is_foreign_digit(c),
        _ => false,
    }
}

/// A decimal digit of another script, up to U+FFFF.
fn is_foreign_digit(c: char) -> bool {
    const ZEROS: [u16; 36] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
        0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0,
        0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0,
        0xAA50, 0xABF0, 0xFF10,
    ];
    ZEROS.iter().any(|zero| (u32::from(*zero)..u32::from(*zero) + 10).contains(&u32::from(c)))
}

/// Schemes that run code or lead nowhere; only in small letters does the reference validator know them.
fn has_forbidden_scheme(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, after)| {
        matches!(scheme, "javascript" | "vbscript" | "urn" | "cid")
            && !after.is_empty()
            && !after.contains(' ')
    })
}

/// Whether a `data:` address is good, from what follows the scheme.
fn is_data(data: &str) -> bool {
    // commas at the end do not count
    let mut parts = data.trim_end_matches(',').split(',');
    let (Some(head), Some(content), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    if head.ends_with(";base64") {
        let counts = |c: &char| is_letter_or_digit(*c) || matches!(c, '/' | '=' | '+');
        if content.chars().filter(counts).count() % 4 != 0 {
            return false;
        }
    }
    let head = if head.starts_with(' ') { head.trim() } else { head };
    let media = head.strip_suffix(";base64").unwrap_or(head);
    media.chars().all(|c| c <= ' ') || is_media_type(media)
}

/// What the reference validator takes for a media type: at most one parameter, no dots.
fn is_media_type(media: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_blank = |c: char| matches!(c, '\t'..='\r' | ' ');
    let (kind, parameter) = match media.split_once(';') {
        Some((kind, parameter)) => (kind, Some(parameter)),
        None => (media, None),
    };
    let Some((major, minor)) = kind.split_once('/') else {
        return false;
    };
    let is_name = |name: &str, also: &[char]| {
        name == "*" || !name.is_empty() && name.chars().all(|c| is_word(c) || also.contains(&c))
    };
    let is_parameter = |parameter: &str| {
        parameter.split_once('=').is_some_and(|(name, value)| {
            let (name, value) =
                (name.trim_start_matches(is_blank), value.trim_start_matches(is_blank));
            !name.is_empty()
                && name.chars().all(is_word)
                && !value.is_empty()
                && !value.contains(is_blank)
        })
    };
    is_name(major, &[]) && is_name(minor, &['-', '+']) && parameter.is_none_or(is_parameter)
}

#[cfg(test)]
mod tests;
