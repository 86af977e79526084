//! Expected texts that stand in files of their own.
//!
//! `FHIR_SAS_BLESS=1 cargo test` writes what the code gives now into these files; what has changed is reviewed as a diff.

use std::{env, fs, path::Path};

/// Compares a text with the file that holds it; blank ends do not count.
pub(super) fn assert_is(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = format!("{}\n", text.trim_end());
    if env::var("FHIR_SAS_BLESS").as_deref() == Ok("1") {
        fs::write(&file, text).expect("a file that can be written");
        return;
    }
    let expected = fs::read_to_string(&file).expect("a file").replace("\r\n", "\n");
    let differs =
        text.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
    let line = differs.unwrap_or_else(|| text.lines().count().min(expected.lines().count()));
    assert!(
        text.trim_end() == expected.trim_end(),
        "{path} differs in line {}:\n  expected {:?}\n  found    {:?}\nIf the change is meant: FHIR_SAS_BLESS=1 cargo test",
        line + 1,
        expected.lines().nth(line),
        text.lines().nth(line),
    );
}
