//! Reading: options, limits, and the value with what was noted.

use crate::{
    diagnostic::{Issue, Layer},
    json::{Ends, RawJson, ReadError},
    r4::{
        Node, Object,
        codec::{document, locate, notes::Notes},
    },
};

/// Longest text that is read unless [`Reader::max_bytes`] sets another limit.
const LONGEST: usize = 32 * 1024 * 1024;

/// Largest values that are built unless [`Reader::max_memory`] sets another limit.
const LARGEST: usize = 256 * 1024 * 1024;

/// Issues kept unless [`Reader::max_issues`] sets another limit.
const KEPT: usize = 1000;

/// Reads one resource or element from its JSON text.
///
/// # Errors
/// When the text is not JSON (RFC 8259) in UTF-8, is nested too deeply, or is not a `T`.
pub fn read<T: Node>(text: &[u8]) -> Result<Read<'_, T>, ReadError> {
    Reader::new().read(text)
}

/// Options of reading: limits for untrusted texts.
///
/// ```
/// use fhir_sas::{r4::Reader, r4::Slot};
///
/// let text = br#"{"resourceType": "Slot", "status": "free"}"#;
/// assert!(Reader::new().read::<Slot>(text).is_ok());
/// let error = Reader::new().max_bytes(10).read::<Slot>(text).unwrap_err();
/// assert!(error.is_too_large());
/// ```
#[derive(Debug, Clone)]
pub struct Reader {
    max_bytes: usize,
    max_memory: usize,
    max_issues: usize,
    any_list: bool,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// Texts of at most 32 MiB, values of at most 256 MiB, at most 1,000 issues kept.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_bytes: LONGEST, max_memory: LARGEST, max_issues: KEPT, any_list: false }
    }

    /// For texts that were accepted elsewhere: of any length, with values of any size.
    pub(crate) const fn unlimited() -> Self {
        Self { max_bytes: usize::MAX, max_memory: usize::MAX, ..Self::new() }
    }

    /// Refuses longer texts, in bytes; `usize::MAX`: no limit.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Refuses texts whose values take more memory, in bytes; `usize::MAX`: no limit.
    ///
    /// What stays JSON counts too; the text itself and the reader's working memory do not. The values of a conformant text take at
    /// most four times its length.
    #[must_use]
    pub const fn max_memory(mut self, bytes: usize) -> Self {
        self.max_memory = bytes;
        self
    }

    /// Keeps that many issues, and counts the others.
    #[must_use]
    pub const fn max_issues(mut self, issues: usize) -> Self {
        self.max_issues = issues;
        self
    }

    /// Reads a value in place of an array as one where its meaning is clear: an object whose members are the items, or a single
    /// item. It is still reported. The value then has an array, and differs from the text.
    #[must_use]
    pub(crate) const fn any_list(mut self) -> Self {
        self.any_list = true;
        self
    }

    /// Reads one resource or element from its JSON text.
    ///
    /// # Errors
    /// When the text or its values are too large, when the text is not JSON (RFC 8259) in UTF-8, is nested too deeply, or is
    /// not a `T`.
    pub fn read<'a, T: Node>(&self, text: &'a [u8]) -> Result<Read<'a, T>, ReadError> {
        if text.len() > self.max_bytes {
            return Err(ReadError::too_long(self.max_bytes));
        }
        let limits = (self.max_issues, self.max_memory);
        let (value, notes) = document::whole::<T>(text, limits, self.any_list)?;
        Ok(Read { value, text, notes })
    }
}

/// What was read: the value, and what was wrong with its text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Read<'a, T> {
    /// The value; it has all of the text, valid or not.
    pub value: T,
    text: &'a [u8],
    pub(super) notes: Notes,
}

impl<'a, T: Node> Read<'a, T> {
    /// Reads the text again, with lists in [any form](Reader::any_list); `None`: it was read like that, or has no such list.
    pub(crate) fn again_with_any_list(&self) -> Option<Read<'a, T>> {
        let Notes { faults, lists, .. } = &self.notes;
        let again = lists.is_none() && faults.has_other_list();
        // the limits were checked by the first read
        let reader = Reader::unlimited().max_issues(faults.limit()).any_list();
        again.then(|| reader.read(self.text).ok())?
    }
}

impl<T> Read<'_, T> {
    /// Whether the text's structure had no fault. What is kept as JSON is not checked.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.issue_count() == 0
    }

    /// How many issues there are, those beyond [`Reader::max_issues`] included.
    #[must_use]
    pub fn issue_count(&self) -> usize {
        self.notes.count()
    }

    /// How many of them are errors; the others are warnings.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.notes.errors(Layer::R4)
    }

    /// The issues that were kept, in the order of the text, with path, line and column.
    ///
    /// Each call walks the text again to locate them.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        locate::issues(&self.notes, self.text, Layer::R4, None)
    }

    /// The value, the text that it was read from, and the notes.
    pub(crate) fn parts(&self) -> (&T, &[u8], &Notes) {
        (&self.value, self.text, &self.notes)
    }

    /// The value and the notes, to be kept with the text.
    pub(crate) fn into_parts(self) -> (T, Notes) {
        (self.value, self.notes)
    }
}

/// Reads stored JSON into a blank element.
///
/// Returns at most `room` issues, at their paths below that of the element, and the counts of errors and warnings.
/// `ends`: where the large values of the JSON end, if known.
pub(crate) fn read_kept(
    (raw, ends): (&RawJson, Option<&Ends>),
    element: &mut dyn Object,
    (layer, room): (Layer, usize),
    path: impl FnOnce() -> String,
) -> (Vec<Issue>, [usize; 2]) {
    // it was parsed as JSON before
    let Ok(notes) = document::kept(raw, ends, element, room) else { return (Vec::new(), [0; 2]) };
    match (notes.count(), notes.errors(layer)) {
        (0, _) => (Vec::new(), [0; 2]),
        (count, errors) => {
            let issues =
                locate::issues(&notes, raw.as_str().as_bytes(), layer, Some((&path(), ends)));
            (issues, [errors, count - errors])
        }
    }
}
