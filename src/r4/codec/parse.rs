//! Reading: one pass that fills typed values in place, notes faults by their byte offset, and goes on.

use std::{borrow::Cow, collections::HashSet};

use crate::{
    diagnostic::{Form, Found, IssueCode},
    json::{
        Ends, Escapes, Expected, Key, Mark, RawJson, Scan, Scanner, Token,
        string::{Hold, Pool, Str},
    },
    r4::{
        Base, Extra, FULL, MemberInfo, Object, PartialDateTime, Shape, Storage,
        codec::{
            faults::{Fault, FaultMark, Faults},
            interner::{Memo, Memos, Place},
            memory::Memory,
            notes::{ListForm, ListRead},
        },
        has_base,
        types::{
            date_time,
            scalar::{Kind, Scalar, stamp_fault},
            text::TextType,
        },
    },
};

/// Slots of the table of skipped members. A collision only makes a guess worse.
const PLACES: usize = 1024;

/// Result of offering a member to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It is in its field.
    Yes,
    /// No such member here; nothing was read.
    Unknown,
    /// The field is set already; nothing was read.
    Twice,
    /// Another type of the same choice is set already; nothing was read.
    SecondChoice,
    /// The field cannot represent it; the fault was noted.
    Refused,
    /// It is `resourceType`, of the expected type.
    SameType,
    /// It is `resourceType`, of another type; nothing was read.
    OtherType,
}

/// The `resourceType` of an object that is read as a resource of a known type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum FoundType {
    #[default]
    Nothing,
    Same,
    /// Another type, in the last such member: offsets of the member and of its value.
    Other {
        key: usize,
        value: usize,
    },
}

/// An array of primitives with a `null`: valid only when the item has an id or extensions, which is known at the end of the
/// object.
#[derive(Debug)]
struct Nulls {
    member: &'static str,
    start: Mark,
}

/// The state of reading one text.
pub struct Parser<'a> {
    pub(super) scan: Scanner<'a>,
    pub(super) faults: Faults,
    nulls: Vec<Nulls>,
    pub(crate) memory: Memory,
    pool: Pool,
    memos: Memos<'a>,
    /// How many declared members were skipped last time, hashed by type and preceding member.
    skips: [u8; PLACES],
    /// The names of the extra members of each object that is being read and has some, innermost last.
    names: Vec<HashSet<Box<str>>>,
    /// Offsets of the entries, when the text is a bundle; up to the first fault.
    pub(super) entries: Vec<usize>,
    /// Type of the last resource that was read in a list.
    pub(crate) last_type: &'static str,
    /// Values that were read as a list although they are not arrays; `None`: such values become extra members.
    pub(super) lists: Option<Vec<ListRead>>,
    /// The stored JSON that is read again, if it is not a new text.
    within: Option<&'a RawJson>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str, max_issues: usize, max_memory: usize) -> Self {
        Self {
            scan: Scanner::new(text),
            faults: Faults::new(max_issues),
            nulls: Vec::new(),
            memory: Memory::new(text.len(), max_memory),
            pool: Pool::new(),
            memos: Memos::default(),
            skips: [0; PLACES],
            names: Vec::new(),
            entries: Vec::new(),
            last_type: "",
            lists: None,
            within: None,
        }
    }

    /// For stored JSON: what stays JSON within it shares the stored text. `ends`: where its large values end, if known.
    pub(super) fn within(raw: &'a RawJson, ends: Option<&'a Ends>, max_issues: usize) -> Self {
        let text = raw.as_str();
        Self {
            scan: Scanner::with(text, ends),
            within: Some(raw),
            ..Self::new(text, max_issues, usize::MAX)
        }
    }

    /// Whether a value in place of an array is read as one.
    pub(crate) fn takes_any_list(&self) -> bool {
        self.lists.is_some()
    }

    /// Records that the next value, which is not an array, is read as one.
    pub(crate) fn note_list_read(&mut self, form: ListForm) {
        let offset = self.scan.offset();
        if let Some(lists) = &mut self.lists {
            lists.push(ListRead { offset, form });
        }
    }

    /// Moves to the value of the next member of an object, of any name.
    pub(crate) fn next_member(&mut self, first: bool) -> Scan<bool> {
        self.scan.key(first).map(|key| key.is_some())
    }

    /// The name of the first member of the next object, which is not entered.
    pub(crate) fn first_name(&mut self) -> Scan<Option<Cow<'a, str>>> {
        let mark = self.scan.mark();
        let name = self.scan.key(true)?.map(|key| key.name);
        self.scan.seek(mark);
        Ok(name)
    }

    /// Whether the next object has a member of that name.
    pub(crate) fn has_member(&self, name: &str) -> bool {
        self.scan.find_member(name).is_some()
    }

    pub(crate) fn peek(&mut self) -> Scan<Token> {
        self.scan.peek()
    }

    pub(crate) fn is_next(&mut self, byte: u8) -> bool {
        self.scan.is_next(byte)
    }

    pub(crate) fn offset(&self) -> usize {
        self.scan.offset()
    }

    pub(crate) fn mark(&self) -> Mark {
        self.scan.mark()
    }

    /// Notes a fault at the next byte.
    pub(crate) fn note(&mut self, code: IssueCode, detail: Form) {
        self.note_at(self.scan.offset(), code, detail);
    }

    #[cold]
    pub(super) fn note_at(&mut self, offset: usize, code: IssueCode, detail: Form) {
        self.faults.note(Fault { offset, code, detail });
    }

    /// Notes that the next value is of another kind than `expected`.
    #[cold]
    pub(crate) fn note_shape(&mut self, expected: &'static str, found: Token) -> Taken {
        self.note_kind(expected, false, found)
    }

    /// Notes that the next value is no array of `expected`.
    #[cold]
    pub(crate) fn note_no_array(
        &mut self,
        expected: &'static [&'static str],
        found: Token,
    ) -> Taken {
        self.note_kind(expected.first().copied().unwrap_or("Element"), true, found)
    }

    fn note_kind(&mut self, expected: &'static str, list: bool, found: Token) -> Taken {
        let found = match found {
            Token::Object => Found::Object,
            Token::Array => Found::Array,
            Token::String => Found::String,
            Token::Number => Found::Number,
            Token::True | Token::False => Found::Boolean,
            Token::Null => Found::Null,
        };
        if found == Found::Null {
            self.note(IssueCode::Null, Form::None);
        } else {
            self.note(IssueCode::WrongShape, Form::Shape { expected, list, found });
        }
        Taken::Refused
    }

    /// Steps over any value and keeps its text.
    pub(crate) fn raw(&mut self) -> Scan<RawJson> {
        let text = self.scan.skip()?;
        if let Some(whole) = self.within {
            return Ok(whole.part(text));
        }
        self.memory.take_text(text.len());
        Ok(RawJson::of_scanned(text))
    }

    /// Steps over any value.
    pub(crate) fn skip(&mut self) -> Scan<()> {
        self.scan.skip().map(drop)
    }

    /// Whether a list that is read takes too much memory for its text; an error when all values together take more than is
    /// allowed.
    #[inline]
    pub(crate) fn is_sparse(&self) -> Scan<bool> {
        if self.memory.is_over() { Err(Expected::LessMemory) } else { Ok(self.memory.is_sparse()) }
    }

    /// How many more items a long list probably has that has so many before the next byte: as many for the rest of the text as for
    /// what was read.
    ///
    /// Against a fixed growth by a quarter, reading 1,000 and 20,000 slots takes 4 % fewer instructions.
    pub(crate) fn expected_items(&self, items: usize, size: usize) -> usize {
        const FIRST: usize = 8;
        if items == 0 {
            return FIRST;
        }
        let (read, rest) = (self.scan.offset() as u64, self.scan.rest().len() as u64);
        // an eighth more, because the text before the first one counts too
        let more = (items as u64).saturating_mul(rest) / read.max(1) / 8 * 9;
        let more = usize::try_from(more).unwrap_or(usize::MAX);
        // a guess must not take memory that the items themselves could not take
        let most = (items * FIRST).min(self.memory.left() / size);
        more.min(most).max(items.div_ceil(4))
    }

    /// Remembers where an entry starts, which is the next byte.
    pub(crate) fn note_entry(&mut self) {
        // within the bundle and its list: those of a bundle in a bundle are deeper
        const DEPTH: u32 = 2;
        if self.scan.depth() == DEPTH && self.faults.count() == 0 {
            self.entries.push(self.scan.offset());
        }
    }

    /// Next item of an array.
    pub(crate) fn item(&mut self, first: bool) -> Scan<bool> {
        self.scan.item(first)
    }

    /// Reads a string of a text type; `None`: it is not a string, which was noted.
    pub(crate) fn text(&mut self, of: &'static TextType) -> Scan<Option<Str>> {
        if !self.scan.is_next(b'"') {
            return self.no_string(of.name);
        }
        if of.hold == Hold::Address && self.scan.is_string(self.pool.guess()) {
            return Ok(Some(self.pool.guessed()));
        }
        let offset = self.scan.offset();
        let Some(text) = self.scan.plain_string() else { return self.escaped_text(of) };
        self.memory.take_text(text.len());
        self.pool.expect(false);
        let value = self.pool.hold(of.hold, text);
        if !value.is_known()
            && !of.is_plainly_valid(text)
            && let Some(code) = of.fault(&value, text, false)
        {
            self.note_at(offset, code, Form::Format(of.name));
        }
        Ok(Some(value))
    }

    /// The same for a string with escapes.
    #[cold]
    fn escaped_text(&mut self, of: &'static TextType) -> Scan<Option<Str>> {
        let offset = self.scan.offset();
        let pool = &mut self.pool;
        let (text, escapes) = self.scan.string()?;
        self.memory.take_text(text.len());
        let value = if let Escapes::Half(inside) = escapes {
            self.memory.take_text(inside.len());
            Str::half(text, inside)
        } else {
            pool.expect(escapes != Escapes::None);
            pool.hold(of.hold, text)
        };
        if let Some(code) = of.fault(&value, text, escapes != Escapes::None) {
            self.note_at(offset, code, Form::Format(of.name));
        }
        Ok(Some(value))
    }

    /// The same for a date or time; `takes_time`: it may have a time and an offset.
    pub(crate) fn stamp(
        &mut self,
        of: &'static str,
        takes_time: bool,
        valid: fn(&PartialDateTime) -> bool,
    ) -> Scan<Option<PartialDateTime>> {
        if !self.scan.is_next(b'"') {
            return self.no_string(of);
        }
        if takes_time && let Some(stamp) = PartialDateTime::usual(self.scan.inside()) {
            // the quotes too
            self.scan.step(date_time::USUAL + 2);
            return Ok(Some(stamp));
        }
        let offset = self.scan.offset();
        let (text, escapes) = self.scan.string()?;
        if let Escapes::Half(_) = escapes {
            // not a date, and its text cannot be represented
            self.note_at(offset, IssueCode::LoneSurrogate, Form::None);
            return Ok(None);
        }
        let stamp = PartialDateTime::new(text);
        if stamp.is_text() {
            self.memory.take(text.len() + size_of::<Box<str>>());
        }
        if let Some(code) = stamp_fault(&stamp, valid) {
            self.note_at(offset, code, Form::Format(of));
        }
        Ok(Some(stamp))
    }

    #[cold]
    fn no_string<T>(&mut self, expected: &'static str) -> Scan<Option<T>> {
        let token = self.scan.peek()?;
        self.note_shape(expected, token);
        Ok(None)
    }

    /// Reads a number or a boolean; `None`: `T` cannot represent it, and the fault was noted.
    pub(crate) fn literal<T: Scalar>(&mut self) -> Scan<Option<T>> {
        let token = self.scan.peek()?;
        let offset = self.scan.offset();
        let text = match (T::KIND, token) {
            (Kind::Number, Token::Number) => self.scan.number()?,
            (Kind::Boolean, Token::True | Token::False) => self.scan.skip()?,
            _ => {
                self.note_shape(T::TYPE, token);
                return Ok(None);
            }
        };
        let value = T::take(text);
        if value.is_none() {
            self.note_at(offset, IssueCode::BadPrimitive, Form::Format(T::TYPE));
        }
        Ok(value)
    }

    /// The next object, when its text is in the interner; `Err`: where to add it.
    #[inline]
    pub(crate) fn recalled<T: Clone, const RUNS: bool>(
        &mut self,
        memo: impl for<'m> FnOnce(&'m mut Memos<'a>) -> &'m mut Memo<'a, T, RUNS>,
    ) -> Result<T, Place> {
        if !self.scan.is_next(b'{') {
            return Err(None);
        }
        let (rest, depth) = (self.scan.rest(), self.scan.depth());
        let (known, length, size) = memo(&mut self.memos).find(rest, depth)?;
        let known = known.clone();
        self.scan.step(length);
        self.memory.take(size);
        Ok(known)
    }

    /// Reads the next object into a blank one. The next token must be its brace.
    pub(crate) fn fill<O: Object + ?Sized>(&mut self, object: &mut O) -> Scan<()> {
        self.members(object, false).map(drop)
    }

    /// Reads the next object, and adds it to the interner if it had no fault.
    pub(crate) fn fill_and_remember<H: Storage + Clone, const RUNS: bool>(
        &mut self,
        storage: &mut H,
        place: Place,
        memo: impl for<'m> FnOnce(&'m mut Memos<'a>) -> &'m mut Memo<'a, H, RUNS>,
    ) -> Scan<()> {
        let (start, before) = (self.scan.mark(), (self.faults.count(), self.nulls.len()));
        let taken = self.memory.taken();
        storage.fill_members(self)?;
        if before == (self.faults.count(), self.nulls.len()) {
            let text = self.scan.since(start)?;
            // a copy of a shared value takes nothing
            let size = if H::ON_HEAP > 0 { 0 } else { self.memory.taken().saturating_sub(taken) };
            memo(&mut self.memos).add(place, text, self.scan.depth(), storage, size);
        }
        Ok(())
    }

    /// Reads the members of an object: of the next one, or of one that was entered, whose first
    /// member was `resourceType`. Returns what its `resourceType` was.
    pub(crate) fn members<O: Object + ?Sized>(
        &mut self,
        object: &mut O,
        entered: bool,
    ) -> Scan<FoundType> {
        let shape = object.shape();
        let start = self.scan.offset();
        let nulls = self.nulls.len();
        let mut aside = Aside::default();
        let mut before = b',';
        if entered {
            aside.found_type = FoundType::Same;
        } else {
            self.scan.deepen()?;
            before = b'{';
        }
        loop {
            let guess = self.guess(shape, &aside);
            let member = match shape.members.get(guess) {
                Some(info) if self.scan.is_member(before, &info.key) => Some((guess, info)),
                _ if !self.scan.member(before)? => break,
                _ => self.name(shape, guess, &aside)?,
            };
            before = b',';
            match member {
                Some(member) => self.declared_member(object, member, &mut aside)?,
                None => self.other_member(object.erased(), &mut aside)?,
            }
        }
        if before == b'{' {
            self.note_at(start, IssueCode::EmptyObject, Form::None);
        }
        if self.nulls.len() > nulls {
            self.settle_nulls(nulls, object.erased())?;
        }
        if let Some(names) = aside.names {
            self.names.truncate(names);
        }
        Ok(aside.found_type)
    }

    /// Index of `skips` for the members after the last one.
    fn place(shape: &Shape, aside: &Aside) -> usize {
        shape.key.wrapping_add(aside.at) % PLACES
    }

    /// Index of the next declared member, if as many are skipped as last time.
    fn guess(&self, shape: &Shape, aside: &Aside) -> usize {
        aside.at + usize::from(self.skips[Self::place(shape, aside)])
    }

    /// The declared member that the next name belongs to.
    fn name(
        &mut self,
        shape: &'static Shape,
        guess: usize,
        aside: &Aside,
    ) -> Scan<Option<(usize, &'static MemberInfo)>> {
        let Some(index) = self.scan.known_name(shape.members, aside.at)? else { return Ok(None) };
        if index != guess {
            let skipped = u8::try_from(index.saturating_sub(aside.at)).unwrap_or_default();
            self.skips[Self::place(shape, aside)] = skipped;
        }
        Ok(Some((index, &shape.members[index])))
    }

    /// Reads the value of a declared member.
    #[inline]
    fn declared_member<O: Object + ?Sized>(
        &mut self,
        object: &mut O,
        (index, info): (usize, &'static MemberInfo),
        aside: &mut Aside,
    ) -> Scan<()> {
        aside.at = index + 1;
        let mark = self.scan.mark();
        let taken = object.read_member(index, self)?;
        if taken == Taken::Yes && aside.names.is_none() {
            return Ok(());
        }
        self.set_declared_aside(object.erased(), info, (taken, mark), aside)
    }

    #[cold]
    fn set_declared_aside(
        &mut self,
        object: &mut dyn Object,
        info: &'static MemberInfo,
        (taken, mark): (Taken, Mark),
        aside: &mut Aside,
    ) -> Scan<()> {
        let offset = self.scan.name_before(mark, &info.key);
        let key = Key { name: info.name.into(), escapes: Escapes::None, offset };
        self.set_aside(object, &key, (taken, mark), aside)
    }

    /// Reads a member that is not a declared one: a `_` sibling, a member of the kind of type, or an unknown one.
    fn other_member(&mut self, object: &mut dyn Object, aside: &mut Aside) -> Scan<()> {
        let key = self.scan.any_name()?;
        let mark = self.scan.mark();
        let taken = self.offer(object, &key)?;
        if taken == Taken::Yes && aside.names.is_none() {
            return Ok(());
        }
        if matches!(taken, Taken::SameType | Taken::OtherType) {
            if aside.found_type != FoundType::Nothing {
                self.note_at(key.offset, IssueCode::DuplicateMember, Form::None);
            }
            aside.found_type = FoundType::Same;
            if taken == Taken::OtherType {
                aside.found_type = FoundType::Other { key: key.offset, value: self.scan.offset() };
                self.scan.skip()?;
            }
            return Ok(());
        }
        self.set_aside(object, &key, (taken, mark), aside)
    }

    /// Offers a member to an object by its name.
    fn offer(&mut self, object: &mut dyn Object, key: &Key<'_>) -> Scan<Taken> {
        let (name, sibling) = key.parts();
        let mut members = object.shape().members.iter().enumerate();
        if let Some((index, info)) = members.find(|(_, info)| info.name == name)
            && let Some(field) = object.field(index)
        {
            return field.read(info, sibling, self);
        }
        object.read_other(name, sibling, self)
    }

    /// Handles a member that could not go to its field, or may be a duplicate: it becomes an extra member.
    #[cold]
    fn set_aside(
        &mut self,
        object: &mut dyn Object,
        key: &Key<'_>,
        (mut taken, mark): (Taken, Mark),
        aside: &mut Aside,
    ) -> Scan<()> {
        let (name, sibling) = key.parts();
        let mut twice =
            aside.names.is_some_and(|names| self.names[names].contains(key.name.as_ref()));
        if taken == Taken::Twice {
            twice = true;
            if let Some(old) = object.evict(name, sibling) {
                object.extra_field().push(&key.name, old);
            }
            taken = self.offer(object, key)?;
        }
        let name = match key.escapes {
            Escapes::Half(inside) => {
                self.note_at(key.offset, IssueCode::LoneSurrogate, Form::None);
                Str::half(&key.name, inside)
            }
            Escapes::None | Escapes::Some => Str::new(&key.name),
        };
        match taken {
            Taken::Unknown => self.note_at(key.offset, IssueCode::UnknownMember, Form::None),
            Taken::SecondChoice => self.note_at(key.offset, IssueCode::SecondChoice, Form::None),
            _ => {}
        }
        if twice {
            self.note_at(key.offset, IssueCode::DuplicateMember, Form::None);
        }
        if taken != Taken::Yes {
            self.scan.seek(mark);
            let raw = self.raw()?;
            self.memory.take(Base::SIZE + Extra::SIZE);
            self.memory.take_text(key.name.len());
            object.extra_field().push_named(name, raw);
            let names = *aside.names.get_or_insert_with(|| {
                self.names.push(HashSet::new());
                self.names.len() - 1
            });
            self.names[names].insert(key.name.as_ref().into());
        }
        Ok(())
    }

    /// Records that an array of primitives, which was read, has a null.
    pub(crate) fn note_nulls(&mut self, member: &'static str, start: Mark) {
        self.nulls.push(Nulls { member, start });
    }

    #[cold]
    pub(crate) fn note_list(&mut self, start: Mark, code: IssueCode) -> Taken {
        let fault = Fault { offset: start.offset(), code, detail: Form::None };
        if code == IssueCode::SparseList {
            self.faults.note_first(fault);
        } else {
            self.faults.note(fault);
        }
        Taken::Refused
    }

    /// Reports the nulls since `from` whose items have neither id nor extensions.
    #[cold]
    fn settle_nulls(&mut self, from: usize, object: &dyn Object) -> Scan<()> {
        let here = self.scan.mark();
        for Nulls { member, start } in self.nulls.split_off(from) {
            self.scan.seek(start);
            let mut index = 0;
            while self.scan.item(index == 0)? {
                if self.scan.peek()? == Token::Null && !has_base(object, member, index) {
                    self.note_at(self.scan.offset(), IssueCode::Null, Form::None);
                }
                self.scan.skip()?;
                index += 1;
            }
        }
        self.scan.seek(here);
        Ok(())
    }

    pub(crate) fn note_empty_array(&mut self, start: Mark) -> Taken {
        self.note_list(start, IssueCode::EmptyArray)
    }

    /// Reads a `_name` sibling of a primitive; `None`: it is not an object, which was noted.
    pub(crate) fn base(&mut self) -> Scan<Option<Base>> {
        self.memory.take(Base::SIZE + FULL);
        let mut base = Base::present();
        Ok(self.fill_item(&mut base, None)?.then_some(base))
    }

    pub(crate) fn go_back(&mut self, mark: Mark) {
        self.scan.seek(mark);
    }

    /// The member `resourceType` of a resource whose type is known.
    pub(crate) fn same_type(&mut self, name: &str) -> Scan<Taken> {
        let same = self.scan.peek()? == Token::String && {
            let mark = self.scan.mark();
            let same = self.scan.string()?.0 == name;
            if !same {
                self.scan.seek(mark);
            }
            same
        };
        Ok(if same { Taken::SameType } else { Taken::OtherType })
    }

    /// The string at an offset that was read before, if there is one.
    pub(crate) fn string_at(&mut self, offset: usize) -> Option<String> {
        let mark = self.scan.mark();
        self.scan.seek(mark.at(offset));
        let found = match self.scan.peek() {
            Ok(Token::String) => self.scan.string().ok().map(|(text, _)| text.to_owned()),
            _ => None,
        };
        self.scan.seek(mark);
        found
    }

    /// A snapshot of what is noted, for [`Self::forget`].
    pub(crate) fn noted(&self) -> Noted {
        Noted {
            faults: self.faults.mark(),
            nulls: self.nulls.len(),
            lists: self.lists.as_ref().map_or(0, Vec::len),
            taken: self.memory.taken(),
            names: self.names.len(),
        }
    }

    /// Rewinds to a mark, and drops what was noted since.
    pub(crate) fn forget(&mut self, mark: Mark, noted: Noted) {
        self.scan.seek(mark);
        if let Some(known) = &mut self.lists {
            known.truncate(noted.lists);
        }
        self.faults.back_to(noted.faults);
        self.nulls.truncate(noted.nulls);
        self.names.truncate(noted.names);
        self.memory.back_to(noted.taken);
    }
}

/// A snapshot of what is noted.
#[derive(Clone, Copy)]
pub(crate) struct Noted {
    faults: FaultMark,
    nulls: usize,
    lists: usize,
    taken: usize,
    names: usize,
}

/// State of one object while it is read: mainly the names of its extra members.
#[derive(Default)]
struct Aside {
    /// Index in [`Parser::names`]: nothing to drop for every object.
    names: Option<usize>,
    /// Index after that of the last declared member.
    at: usize,
    found_type: FoundType,
}
