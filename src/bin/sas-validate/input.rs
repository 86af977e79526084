//! What is to be read: files, the standard input, whole or by lines.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::{self, ErrorKind, Read},
    mem,
    path::{Path, PathBuf},
    sync::Arc,
};

#[cfg(feature = "ask")]
use std::io::Cursor;

use crate::{
    holds::Holds,
    settings::Settings,
    unreadable::{Unreadable, Why},
};

/// Lines are handed on in pieces of about so many bytes. Several are processed at once: larger ones cost memory, and are no
/// faster.
const PIECE: usize = 32 * 1024;

/// Most lines in a piece: answers to short lines are many times their length.
const LINES: usize = 256;

/// A file to check.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    Stdin,
    File(PathBuf),
    /// The answer of a server, with its address.
    #[cfg(feature = "ask")]
    Received {
        name: String,
        text: Arc<[u8]>,
        holds: Holds,
    },
}

/// A piece of work.
#[derive(Debug)]
pub(crate) enum Job {
    /// A file with one resource.
    Whole(Input, Arc<Settings>),
    /// Lines with one resource each.
    Lines(Lines),
    /// A file or folder that could not be read, or not to the end.
    Unread(Unreadable),
}

/// Some of the lines of a file.
#[derive(Debug)]
pub(crate) struct Lines {
    /// As messages call the file.
    pub(crate) name: Arc<str>,
    /// How many lines of the file stand before these.
    pub(crate) before: usize,
    pub(crate) text: Vec<u8>,
    pub(crate) settings: Arc<Settings>,
}

/// The files to check.
pub(crate) type Inputs = Vec<Result<Input, Unreadable>>;

impl Input {
    /// The inputs of an argument; of a folder, all files below it with this ending. `show_count` gets the folder and their number.
    pub(crate) fn all_of(
        path: PathBuf,
        ending: &'static str,
        mut show_count: impl FnMut(&str, usize),
    ) -> Inputs {
        if path == Path::new("-") {
            return vec![Ok(Self::Stdin)];
        }
        let folder = Self::File(path.clone());
        if !path.is_dir() {
            return vec![Ok(folder)];
        }
        let mut found = below(path, ending);
        match found.iter().filter(|input| input.is_ok()).count() {
            0 if found.is_empty() => {
                let why = Why::Empty(ending);
                found.push(Err(Unreadable { name: folder.name(), why }));
            }
            count => show_count(&folder.name(), count),
        }
        found
    }

    /// Of a file, where it is.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Stdin => None,
            Self::File(path) => Some(path),
            #[cfg(feature = "ask")]
            Self::Received { .. } => None,
        }
    }

    /// Of an answer, what there is to show of it.
    pub(crate) fn holds(&self) -> Option<Holds> {
        match self {
            Self::Stdin | Self::File(_) => None,
            #[cfg(feature = "ask")]
            Self::Received { holds, .. } => Some(*holds),
        }
    }

    pub(crate) fn failed(&self, why: io::Error) -> Unreadable {
        Unreadable { name: self.name(), why: Why::Failed(why) }
    }

    /// As messages call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "<stdin>".to_owned(),
            Self::File(path) => path.display().to_string(),
            #[cfg(feature = "ask")]
            Self::Received { name, .. } => name.clone(),
        }
    }

    /// Its length in bytes, where that is known before reading.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            // what cannot be read adds nothing
            Self::File(path) => match fs::metadata(path) {
                Ok(data) if data.is_file() => Some(data.len()),
                Ok(_) => None,
                Err(_) => Some(0),
            },
            #[cfg(feature = "ask")]
            Self::Received { text, .. } => u64::try_from(text.len()).ok(),
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
            #[cfg(feature = "ask")]
            Self::Received { text, .. } => Ok(text.to_vec()),
        }
    }

    /// Its lines, in pieces.
    pub(crate) fn pieces(self, settings: Arc<Settings>) -> Pieces {
        let opened: io::Result<Box<dyn Read + Send>> = match &self {
            Self::Stdin => Ok(Box::new(io::stdin())),
            Self::File(path) => File::open(path).map(|file| Box::new(file) as _),
            #[cfg(feature = "ask")]
            Self::Received { text, .. } => Ok(Box::new(Cursor::new(Arc::clone(text)))),
        };
        let name = self.name().into();
        let source = Some(opened);
        Pieces { input: self, name, settings, source, read: Vec::new(), lines: 0 }
    }
}

/// The files below a folder whose names end like this, in the order of their names. Links to folders are not followed, so that
/// there is an end.
fn below(folder: PathBuf, ending: &str) -> Inputs {
    let mut found = Vec::new();
    let mut rest = vec![(folder, true)];
    while let Some((path, is_folder)) = rest.pop() {
        if !is_folder {
            found.push(Ok(Input::File(path)));
            continue;
        }
        match entries(&path, ending) {
            Ok(entries) => rest.extend(entries),
            Err(why) => found.push(Err(Input::File(path).failed(why))),
        }
    }
    found
}

/// Folders, and files with this ending, in a folder; the last one first. With each, whether it is a folder.
fn entries(folder: &Path, ending: &str) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let path = entry.path();
        let ends = || ends_in(&entry.file_name(), ending);
        // a broken link is reported when it is read
        let leads_to_file = || fs::metadata(&path).map_or(true, |data| data.is_file());
        if kind.is_dir() || ends() && (kind.is_file() || kind.is_symlink() && leads_to_file()) {
            entries.push((path, kind.is_dir()));
        }
    }
    entries.sort_unstable_by(|a, b| b.cmp(a));
    Ok(entries)
}

/// Whether a name ends in `.` and an ending, in letters of any case. Of a name that is nothing else, such as `.json`, the standard
/// library sees no extension.
fn ends_in(name: &OsStr, ending: &str) -> bool {
    let (name, ending) = (name.as_encoded_bytes(), ending.as_bytes());
    let (rest, end) = name.split_at(name.len().saturating_sub(ending.len()));
    rest.ends_with(b".") && end.eq_ignore_ascii_case(ending)
}

impl Job {
    /// A file as a whole.
    pub(crate) fn of(input: Result<(Input, Arc<Settings>), Unreadable>) -> Self {
        input.map_or_else(Self::Unread, |(input, settings)| Self::Whole(input, settings))
    }

    /// The lines of a file, in pieces.
    pub(crate) fn lines_of(
        input: Result<(Input, Arc<Settings>), Unreadable>,
    ) -> impl Iterator<Item = Self> {
        let (pieces, unread) = match input {
            Ok((input, settings)) => (Some(input.pieces(settings)), None),
            Err(what) => (None, Some(Self::Unread(what))),
        };
        pieces.into_iter().flatten().chain(unread)
    }
}

/// Pieces of whole lines. Each read that brings the end of a line gives a piece, however short it is: who writes slowly is
/// answered line by line.
pub(crate) struct Pieces {
    input: Input,
    name: Arc<str>,
    settings: Arc<Settings>,
    /// `None`: it was read to its end, or no further.
    source: Option<io::Result<Box<dyn Read + Send>>>,
    /// Read, but not yet part of a piece.
    read: Vec<u8>,
    /// Number of lines in earlier pieces.
    lines: usize,
}

impl Pieces {
    /// Takes a piece: so many bytes, which are so many lines.
    fn piece(&mut self, end: usize, lines: usize) -> Job {
        let rest = self.read.split_off(end);
        let text = mem::replace(&mut self.read, rest);
        let before = self.lines;
        self.lines += lines;
        let (name, settings) = (Arc::clone(&self.name), Arc::clone(&self.settings));
        Job::Lines(Lines { name, before, text, settings })
    }
}

impl Iterator for Pieces {
    type Item = Job;

    fn next(&mut self) -> Option<Job> {
        // what is known to have no end of a line in it
        let mut known = 0;
        loop {
            if let Some((end, lines)) = end_of_piece(&self.read, known) {
                return Some(self.piece(end, lines));
            }
            known = self.read.len();
            let mut source = match self.source.take() {
                Some(Ok(source)) => source,
                // a line without its end is no line
                Some(Err(why)) => return Some(Job::Unread(self.input.failed(why))),
                None => return (known > 0).then(|| self.piece(known, 1)),
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

/// After the last of the lines that make a piece, and how many there are; `known` bytes hold no end of a line.
fn end_of_piece(read: &[u8], known: usize) -> Option<(usize, usize)> {
    let feeds = read.iter().enumerate().skip(known).filter(|(_, byte)| **byte == b'\n');
    feeds.take(LINES).zip(1..).last().map(|((at, _), lines)| (at + 1, lines))
}
