//! Verdicts, and how many there are of each.

/// The verdict on a file, from good to bad; as a number, the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Conformant,
    Faulty,
    Unread,
}

/// How many resources there are of each verdict.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Counts(pub(crate) [usize; 3]);

impl Counts {
    pub(crate) fn add(&mut self, verdict: Verdict) {
        self.0[verdict as usize] += 1;
    }

    pub(crate) fn merge(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(count, more)| *count += more);
    }

    /// The worst that is there.
    pub(crate) fn worst(self) -> Verdict {
        let met = |verdict: &Verdict| self.0[*verdict as usize] > 0;
        [Verdict::Unread, Verdict::Faulty].into_iter().find(met).unwrap_or(Verdict::Conformant)
    }
}
