//! Panics: one ends the check of one input, and nothing of the input is printed.
//!
//! The message of a panic may quote what was being checked. So the panic hook keeps the place in the source and drops the
//! message, and whoever isolates the work reports the place.

use std::{
    cell::RefCell,
    panic::{self, AssertUnwindSafe, Location},
};

thread_local! {
    /// Where the last panic of this thread started.
    static PLACE: RefCell<Option<Box<str>>> = const { RefCell::new(None) };
}

/// A piece of work that ended with a panic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Panicked {
    /// Where in the source it started: `src/validate/rules.rs:459`.
    pub(crate) place: Box<str>,
}

/// From here on, panics print nothing.
pub(crate) fn silence_panics() {
    panic::set_hook(Box::new(|panic| PLACE.set(panic.location().map(place))));
}

/// Does a piece of work. A panic within ends this piece and no other one.
///
/// The work hands over what it has done as its result and changes nothing that is used afterwards: then a panic leaves nothing
/// half done.
pub(crate) fn isolated<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
    panic::catch_unwind(AssertUnwindSafe(work))
        .map_err(|_| Panicked { place: PLACE.take().unwrap_or_else(|| "?".into()) })
}

/// File and line, without the folders of the machine that the program was built on.
fn place(location: &Location<'_>) -> Box<str> {
    let file = location.file().replace('\\', "/");
    let of_package = match file.rsplit_once("/src/") {
        Some((package, rest)) => {
            let package = package.rsplit('/').next().unwrap_or_default();
            [package, "/src/", rest].concat()
        }
        None => file,
    };
    format!("{of_package}:{}", location.line()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_its_own_piece() {
        silence_panics();
        let pieces = (0..4).map(|number| {
            isolated(move || {
                assert_ne!(number, 2, "the value is \"Zoé\"");
                number
            })
        });
        let pieces: Vec<_> = pieces.collect();
        let place = format!("src/bin/sas-validate/isolate.rs:{}", line!() - 5);
        let panicked = Panicked { place: place.into() };
        assert_eq!(pieces, [Ok(0), Ok(1), Err(panicked), Ok(3)]);
    }

    #[test]
    fn places_name_no_folder_of_a_machine() {
        // a slice of the standard library: the place is that of the caller, or of the library's source
        silence_panics();
        let broken = isolated(|| "é".split_at(1).0.len()).expect_err("within a character");
        assert!(!broken.place.starts_with('/') && broken.place.contains("src/"), "{broken:?}");
    }
}
