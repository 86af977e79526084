//! What is to be read: files, the standard input, whole or by lines.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Read},
    mem,
    path::{Path, PathBuf},
};

use crate::check::Job;

/// Lines are handed on in pieces of about so many bytes. Several are under way at once: larger ones cost memory, and are no
/// faster.
const PIECE: usize = 32 * 1024;

/// Most lines in a piece: answers to short lines are many times their length.
const LINES: usize = 256;

/// One argument.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    Stdin,
    File(PathBuf),
}

impl Input {
    pub(crate) fn of(path: PathBuf) -> Self {
        if path == Path::new("-") { Self::Stdin } else { Self::File(path) }
    }

    /// As messages call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "<stdin>".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// Its length in bytes, where that is known before reading.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            // what cannot be read adds nothing
            Self::File(path) => match fs::metadata(path) {
                Ok(data) if data.is_file() => Some(data.len()),
                Ok(data) if data.is_dir() => Some(0),
                Ok(_) => None,
                Err(_) => Some(0),
            },
        }
    }

    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        match self {
            Self::Stdin => {
                let mut text = Vec::new();
                io::stdin().read_to_end(&mut text)?;
                Ok(text)
            }
            Self::File(path) => fs::read(path),
        }
    }

    /// Its lines, in pieces.
    pub(crate) fn pieces(self) -> Pieces {
        let opened: io::Result<Box<dyn Read + Send>> = match &self {
            Self::Stdin => Ok(Box::new(io::stdin())),
            Self::File(path) => File::open(path).map(|file| Box::new(file) as _),
        };
        Pieces { input: self, source: Some(opened), read: Vec::new() }
    }
}

/// Pieces of whole lines. Each read that brings the end of a line gives a piece, however short it is: who writes slowly is
/// answered line by line.
pub(crate) struct Pieces {
    input: Input,
    /// `None`: it was read to its end, or no further.
    source: Option<io::Result<Box<dyn Read + Send>>>,
    /// What was read and not handed on.
    read: Vec<u8>,
}

impl Iterator for Pieces {
    type Item = Job;

    fn next(&mut self) -> Option<Job> {
        // what is known to have no end of a line in it
        let mut known = 0;
        loop {
            if let Some(end) = end_of_piece(&self.read, known) {
                let rest = self.read.split_off(end);
                return Some(Job::Lines(mem::replace(&mut self.read, rest)));
            }
            known = self.read.len();
            let mut source = match self.source.take() {
                Some(Ok(source)) => source,
                // a line without its end is no line
                Some(Err(why)) => return Some(Job::Unread(self.input.clone(), why)),
                None => {
                    let last = mem::take(&mut self.read);
                    return (!last.is_empty()).then_some(Job::Lines(last));
                }
            };
            self.read.resize(known + PIECE, 0);
            let read = source.read(&mut self.read[known..]);
            self.read.truncate(known + read.as_ref().copied().unwrap_or_default());
            self.source = match read {
                Ok(0) => None,
                Err(why) if why.kind() != ErrorKind::Interrupted => {
                    self.read.clear();
                    Some(Err(why))
                }
                _ => Some(Ok(source)),
            };
        }
    }
}

/// After the last of the lines that make a piece; `known` bytes hold no end of a line.
fn end_of_piece(read: &[u8], known: usize) -> Option<usize> {
    let feeds = read.iter().enumerate().skip(known).filter(|(_, byte)| **byte == b'\n');
    feeds.take(LINES).last().map(|(at, _)| at + 1)
}
