//! Files that other users of the machine cannot open.

use std::{
    fs::{File, OpenOptions},
    io,
    path::Path,
};

/// Creates the file of a database, for its owner alone: it keeps what is about persons. `SQLite` gives the files beside it the same
/// mode. One that is there already is not changed: the result is a warning if others can open it.
pub fn create(path: &Path) -> io::Result<Option<String>> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let is_open = options
        .open(path)
        .and_then(|file| is_open_to_others(&file))
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    let warning =
        || format!("{}: other users of this machine can open it; use chmod 600", path.display());
    Ok(is_open.then(warning))
}

#[cfg(unix)]
fn is_open_to_others(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o077 != 0)
}

/// Where files have no mode.
#[cfg(not(unix))]
fn is_open_to_others(_: &File) -> io::Result<bool> {
    Ok(false)
}
