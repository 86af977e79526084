//! The faults of one text, by their byte offset: a capped list that also knows how many are errors at each layer.

use crate::diagnostic::{Capped, Form, IssueCode, Layer, Severity};

/// A fault, by its place in the text.
#[derive(Debug, Clone, Copy)]
pub(in crate::r4) struct Fault {
    pub(in crate::r4) offset: usize,
    pub(in crate::r4) code: IssueCode,
    pub(in crate::r4) detail: Form,
}

/// The faults of one text: the first ones, and how many more there are.
#[derive(Debug, Clone)]
pub(in crate::r4) struct Faults {
    list: Capped<Fault>,
    counts: Counts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Counts {
    /// How many of all of them are mild: warnings.
    mild: usize,
    /// How many of the mild ones are errors from the layer of profiles on.
    advised: usize,
}

/// Which faults there were at some time, for [`Faults::back_to`].
#[derive(Clone, Copy)]
pub(super) struct FaultMark {
    kept: usize,
    /// The last one, which [`Faults::note_first`] may replace.
    last: Option<Fault>,
    count: usize,
    counts: Counts,
}

impl Faults {
    pub(super) fn new(limit: usize) -> Self {
        Self { list: Capped::new(limit), counts: Counts::default() }
    }

    pub(super) fn kept(&self) -> &[Fault] {
        self.list.kept()
    }

    pub(super) fn count(&self) -> usize {
        self.list.count()
    }

    pub(super) fn limit(&self) -> usize {
        self.list.limit()
    }

    /// Whether something else than an array stands where one belongs, as far as it was kept.
    pub(super) fn has_other_list(&self) -> bool {
        self.kept().iter().any(|fault| matches!(fault.detail, Form::Shape { list: true, .. }))
    }

    /// How many of all of them are errors in a check of that layer.
    pub(super) fn errors(&self, layer: Layer) -> usize {
        let Counts { mild, advised } = self.counts;
        let mild = if layer < Layer::Profile { mild } else { mild - advised };
        self.count().saturating_sub(mild)
    }

    fn count_mild(&mut self, code: IssueCode) {
        let is_mild = |code: IssueCode| code.severity() < Severity::Error;
        if is_mild(code) {
            self.counts.mild += 1;
            self.counts.advised += usize::from(!is_mild(code.in_layer(Layer::Profile)));
        }
    }

    #[cold]
    pub(super) fn note(&mut self, fault: Fault) {
        self.count_mild(fault.code);
        self.list.push(fault);
    }

    /// The same for a fault that explains what the value lacks: it replaces another one when the list is full.
    #[cold]
    pub(super) fn note_first(&mut self, fault: Fault) {
        self.count_mild(fault.code);
        self.list.push_over(fault, |last| last.code != fault.code);
    }

    /// The faults in the order of the text, each that much farther in it.
    pub(super) fn in_order(&mut self, shift: usize) {
        let kept = self.list.kept_mut();
        for fault in &mut *kept {
            fault.offset += shift;
        }
        kept.sort_by_key(|fault| fault.offset);
        self.list.shrink_to_fit();
    }

    pub(super) fn mark(&self) -> FaultMark {
        let (kept, last) = (self.kept().len(), self.kept().last().copied());
        FaultMark { kept, last, count: self.count(), counts: self.counts }
    }

    /// Forgets what was noted since.
    pub(super) fn back_to(&mut self, mark: FaultMark) {
        self.list.back_to(mark.kept, mark.count);
        if let (Some(last), Some(was)) = (self.list.kept_mut().last_mut(), mark.last) {
            *last = was;
        }
        self.counts = mark.counts;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(offset: usize, code: IssueCode) -> Fault {
        Fault { offset, code, detail: Form::None }
    }

    #[test]
    fn a_reason_replaces_another_fault_and_is_forgotten_with_it() {
        let mut faults = Faults::new(2);
        faults.note(fault(9, IssueCode::Null));
        let mark = faults.mark();
        faults.note(fault(5, IssueCode::BlankString));
        faults.note_first(fault(7, IssueCode::SparseList));
        let codes = |faults: &Faults| faults.kept().iter().map(|it| it.code).collect::<Vec<_>>();
        assert_eq!(codes(&faults), [IssueCode::Null, IssueCode::SparseList]);
        assert_eq!((faults.count(), faults.errors(Layer::R4)), (3, 2));
        assert_eq!(faults.errors(Layer::Profile), 3);
        faults.back_to(mark);
        assert_eq!((codes(&faults), faults.count()), (vec![IssueCode::Null], 1));
        faults.note(fault(5, IssueCode::BlankString));
        let full = faults.mark();
        faults.note_first(fault(7, IssueCode::SparseList));
        faults.back_to(full);
        assert_eq!(codes(&faults), [IssueCode::Null, IssueCode::BlankString]);
        faults.back_to(mark);
        faults.note(fault(5, IssueCode::BlankString));
        faults.in_order(3);
        let offsets: Vec<_> = faults.kept().iter().map(|it| it.offset).collect();
        assert_eq!(offsets, [8, 12]);
    }
}
