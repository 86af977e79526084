//! The reference data of the guide, which is no part of the crate.

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// The JSON files of a folder of the data, by name. `None`: they are not here, and the test is to be skipped.
pub(super) fn files(folder: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let folder = path(folder);
    if folder.is_dir() {
        return Some(json_files(&folder));
    }
    assert_ne!(
        env::var("FHIR_SAS_REQUIRE_SHARED").as_deref(),
        Ok("1"),
        "{} is missing",
        folder.display()
    );
    // not by `println!`, which is swallowed when a test passes: what was skipped must not look as if it had run
    let reported =
        io::stdout().write_all(format!("skipped: {} is missing\n", folder.display()).as_bytes());
    assert!(reported.is_ok());
    None
}

/// Where a file or a folder of the data is looked for.
pub(super) fn path(name: &str) -> PathBuf {
    let root = env::var_os("FHIR_SAS_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    root.join(name)
}

/// The JSON files of a folder, sorted by name.
pub(super) fn json_files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read(path).expect("a file"))).collect()
}
