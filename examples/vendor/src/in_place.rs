//! Whether the files of a database are still those that were opened.
//!
//! Whoever deletes the file of a running server, or puts a backup in its place, changes nothing for the server: it reads and writes the
//! old file, which has no name any more, and all that it confirms from then on is lost with the process. `SQLite` does not look.
//!
//! Seen is another file, or none, where one of these was: after it was deleted or moved away, or when one was moved there. Not seen is
//! other content of the same file, as by `cp backup.db live.db` or a truncation: nothing distinguishes that from what `SQLite` or another
//! program on the database writes, and the old write-ahead log on the new content damages it. So a backup is put back with the server
//! stopped, by renaming a copy of it, and without the `-wal` and `-shm` of the old file.

use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
};

/// The file, and those that `SQLite` keeps beside it in WAL mode as long as it is open.
const ENDINGS: [&str; 3] = ["", "-wal", "-shm"];

/// The files of a database, as they were when it was opened.
pub struct Files(Vec<(PathBuf, Identity)>);

/// What no other file has as long as this one is open.
type Identity = (u64, u64);

impl Files {
    /// Of a database in WAL mode that is open, and was read or written already.
    pub fn of(database: &Path) -> io::Result<Self> {
        // a link may lead to another file one day; what is beside it is beside the file that it leads to
        let real = database.canonicalize()?;
        let beside = ENDINGS.map(|ending| {
            let mut path = real.clone().into_os_string();
            path.push(ending);
            PathBuf::from(path)
        });
        let all = beside.into_iter().chain([database.to_owned()]);
        let mut found = Vec::new();
        for path in all {
            let file = fs::metadata(&path).map_err(|error| {
                io::Error::new(
                    error.kind(),
                    format!("{}: {error}; put the database on a local disk", path.display()),
                )
            })?;
            found.push((path, identity(&file)));
        }
        Ok(Self(found))
    }

    pub fn are_in_place(&self) -> bool {
        let mut files = self.0.iter();
        files.all(|(path, was)| fs::metadata(path).is_ok_and(|now| identity(&now) == *was))
    }
}

#[cfg(unix)]
fn identity(file: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (file.dev(), file.ino())
}

/// Where a file that is open can be neither deleted nor replaced.
#[cfg(not(unix))]
fn identity(_: &Metadata) -> Identity {
    (0, 0)
}
