//! What cannot be read or checked.

use std::io;

use crate::isolate::Panicked;

/// A file or a folder that there is nothing to check of, or an input whose check broke off.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) name: String,
    pub(crate) why: Why,
}

#[derive(Debug)]
pub(crate) enum Why {
    Failed(io::Error),
    /// A folder without files of this ending.
    Empty(&'static str),
    /// A panic, which is a fault of this program.
    Panicked(Panicked),
}
