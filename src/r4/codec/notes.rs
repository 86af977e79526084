//! What a reader notes of a text, besides its value.

use crate::{
    diagnostic::{Issue, IssueCode, Layer},
    r4::codec::faults::Faults,
};

/// A value in place of an array that was read as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ListRead {
    /// Where the value starts.
    pub(in crate::r4) offset: usize,
    pub(in crate::r4) form: ListForm,
}

/// Which parts of a value that is not an array became the items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ListForm {
    /// The values of an object's members, in order: PHP writes a list with gaps in its indexes as an object.
    Members,
    /// The value itself, as the only item.
    One,
}

/// What was noted while a text was read, to locate issues in that text later.
#[derive(Debug, Clone)]
pub(crate) struct Notes {
    pub(super) root: &'static str,
    /// Length of the byte-order mark, in bytes.
    pub(super) shift: usize,
    pub(super) faults: Faults,
    /// Offsets in the body of the items of `Bundle.entry`. Empty where the text has a fault: the list might be there twice.
    pub(super) entries: Box<[usize]>,
    /// Values that were read as a list although they are not arrays, by offset in the body; `None`: such values became extra
    /// members.
    pub(super) lists: Option<Box<[ListRead]>>,
}

impl Notes {
    /// How many issues there are, those that were not kept included.
    pub(crate) fn count(&self) -> usize {
        self.faults.count()
    }

    /// How many of them are errors in a check of that layer.
    pub(crate) fn errors(&self, layer: Layer) -> usize {
        self.faults.errors(layer)
    }

    /// Whether a list is kept as JSON because its items take many times the memory of their text.
    pub(crate) fn has_sparse_list(&self) -> bool {
        self.faults.kept().iter().any(|fault| fault.code == IssueCode::SparseList)
    }

    /// The text without its byte-order mark.
    pub(super) fn body<'a>(&self, text: &'a [u8]) -> &'a str {
        // it was read, so it is UTF-8
        std::str::from_utf8(text.get(self.shift..).unwrap_or_default()).unwrap_or_default()
    }

    /// Whether an issue is about a value that was read as a list although it is not an array.
    pub(crate) fn is_of_list(&self, issue: &Issue) -> bool {
        if issue.code != IssueCode::WrongShape {
            return false;
        }
        let position = issue.position.map(|position| position.offset);
        let offset = position.and_then(|offset| offset.checked_sub(self.shift));
        offset.is_some_and(|offset| form_at(self.lists(), offset).is_some())
    }

    /// Values that were read as a list although they are not arrays.
    pub(super) fn lists(&self) -> &[ListRead] {
        self.lists.as_deref().unwrap_or_default()
    }
}

/// How the value at an offset was read as a list, if it is not an array and was.
pub(super) fn form_at(lists: &[ListRead], offset: usize) -> Option<ListForm> {
    let at = lists.binary_search_by_key(&offset, |list| list.offset).ok()?;
    lists.get(at).map(|list| list.form)
}
