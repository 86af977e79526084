//! Writes the tables of the crate anew from `profiles/`: `cargo run -p compile-profiles`.

use std::{fs, path::Path, process::ExitCode};

use compile_profiles::{compile::compile, model::Sources};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match generate(&root) {
        Ok(changed) if changed.is_empty() => println!("everything is current"),
        Ok(changed) => println!("written: {}", changed.join(", ")),
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The files that were written, as they were not what `profiles/` gives.
fn generate(root: &Path) -> Result<Vec<&'static str>, String> {
    let compiled = compile(&Sources::load(&root.join("profiles"))?)?;
    let mut changed = Vec::new();
    for (name, text) in compiled.files() {
        let file = root.join(name);
        // what cannot be read is written anew
        if fs::read_to_string(&file).is_ok_and(|found| found.replace("\r\n", "\n") == *text) {
            continue;
        }
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        changed.push(name);
    }
    Ok(changed)
}
