//! What becomes of a test.

/// What became of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Passed,
    /// Something that the kit warns of, or a failure of a test that it calls optional.
    Warned,
    Skipped,
    Failed,
    /// There was no server to ask.
    Broken,
}
