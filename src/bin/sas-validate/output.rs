//! The standard error.

use std::io::{self, Write};

/// Writes to the standard error; if that fails, nothing is left to report it to.
pub(crate) fn to_stderr(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
