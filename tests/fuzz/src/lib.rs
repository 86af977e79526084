//! Fuzz targets of `fhir-sas`: for each a function that checks one input, seeds, and mutants that know what the input is.
//!
//! The checks are plain functions that panic when something does not hold. `cargo fuzz` calls them with inputs that it finds by
//! coverage; `tests/replay.rs` calls them on stable Rust with the seeds, with the inputs that failed once, and with mutants from
//! fixed seeds. See README.md.

mod check;
pub mod exercise;
pub mod mutate;
pub mod random;
pub mod seeds;
pub mod tree;
pub mod words;

use std::{cell::RefCell, mem, panic};

use random::Random;

/// A word that stands for personal data: wherever an input has it as a name, a number or an address of a person only, no message
/// may quote it.
pub const CANARY: &str = "Zxcanari07";

/// Longer mutants are not mutated again.
const LONG: usize = 40_000;

/// What inputs of a target look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A JSON text.
    Json,
    /// A status and the address of a search, then a body.
    Response,
    /// A method and an address, a type of content, then a body.
    Request,
    /// Values, one a line.
    Lines,
    /// The text of a narrative.
    Xhtml,
    /// The address of a page with its query.
    Link,
}

/// A fuzz target.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    pub name: &'static str,
    form: Form,
    check: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
}

/// Resources: read, written, validated.
pub const RESOURCE: Target =
    Target { name: "resource", form: Form::Json, check: check::resource, seeds: seeds::resources };
/// Answers to searches, as the platform reads them.
pub const RESPONSE: Target = Target {
    name: "response",
    form: Form::Response,
    check: check::response,
    seeds: seeds::responses,
};
/// Requests: searches, accounts, bookings.
pub const REQUEST: Target =
    Target { name: "request", form: Form::Request, check: check::request, seeds: seeds::requests };
/// Identifiers, telephone numbers, post codes, dates, codes, addresses.
pub const VALUES: Target =
    Target { name: "values", form: Form::Lines, check: check::values, seeds: seeds::values };
/// Claims of ID tokens.
pub const SSO: Target =
    Target { name: "sso", form: Form::Json, check: check::sso, seeds: seeds::claims };
/// Narratives.
pub const XHTML: Target =
    Target { name: "xhtml", form: Form::Xhtml, check: check::xhtml, seeds: seeds::narratives };
/// Messages through the Hub Santé.
pub const HUB: Target =
    Target { name: "hub", form: Form::Json, check: check::hub, seeds: seeds::messages };
/// Links to the platform's search page.
pub const LINK: Target =
    Target { name: "link", form: Form::Link, check: check::link, seeds: seeds::links };

/// All targets.
pub const TARGETS: &[Target] = &[RESOURCE, RESPONSE, REQUEST, VALUES, SSO, XHTML, HUB, LINK];

impl Target {
    /// Checks an input.
    ///
    /// # Panics
    /// When something does not hold: that is a find.
    pub fn check(&self, input: &[u8]) {
        (self.check)(input);
    }

    #[must_use]
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        (self.seeds)()
    }

    /// A mutant of an input that is still of its form; `None` when the input is not.
    #[must_use]
    pub fn mutant(&self, input: &[u8], random: &mut Random) -> Option<Vec<u8>> {
        let lines = |most: usize| -> Option<Vec<&[u8]>> {
            let parts: Vec<_> = input.splitn(most, |byte| *byte == b'\n').collect();
            (parts.len() == most).then_some(parts)
        };
        match self.form {
            Form::Json => mutate::json(input, random),
            Form::Response => {
                let [head, body] = lines(2)?[..] else { return None };
                let mut head = std::str::from_utf8(head).ok()?.to_owned();
                let changes_head = random.one_in(6);
                if changes_head {
                    head = if random.one_in(10) {
                        let statuses = ["200", "201", "204", "404", "500", "0", "65535"];
                        let (_, address) = head.split_once(' ')?;
                        [random.pick(&statuses), " ", address].concat()
                    } else {
                        changed_query(&head, random)
                    };
                }
                let changed = if changes_head && random.one_in(2) {
                    None
                } else {
                    mutate::json(body, random)
                };
                let body = changed.unwrap_or_else(|| body.to_vec());
                Some([head.as_bytes(), b"\n", &body].concat())
            }
            Form::Request => {
                let [head, content_type, body] = lines(3)?[..] else { return None };
                let mut head = std::str::from_utf8(head).ok()?.to_owned();
                let mut content_type = std::str::from_utf8(content_type).ok()?.to_owned();
                let has_body = !body.is_empty() && !head.starts_with("GET");
                if !has_body || random.one_in(4) {
                    head = changed_query(&head, random);
                }
                if random.one_in(12) {
                    mutate::text(&mut content_type, random);
                    content_type.retain(|char| char != '\n');
                }
                let changed = if has_body { mutate::json(body, random) } else { None };
                let body = changed.unwrap_or_else(|| body.to_vec());
                Some([head.as_bytes(), b"\n", content_type.as_bytes(), b"\n", &body].concat())
            }
            Form::Lines => {
                let mut lines: Vec<_> =
                    std::str::from_utf8(input).ok()?.lines().map(str::to_owned).collect();
                for _ in 0..=random.below(3) {
                    let place = random.below(lines.len() + 1);
                    match random.below(4) {
                        0 => lines.insert(place, words::any_text(random)),
                        1 => lines.insert(place, words::any_date(random)),
                        _ if !lines.is_empty() => {
                            let place = place % lines.len();
                            mutate::text(&mut lines[place], random);
                        }
                        _ => {}
                    }
                }
                lines.truncate(40);
                Some(lines.join("\n").into_bytes())
            }
            Form::Link => {
                Some(changed_query(std::str::from_utf8(input).ok()?, random).into_bytes())
            }
            Form::Xhtml => {
                Some(mutate::xhtml(std::str::from_utf8(input).ok()?, random).into_bytes())
            }
        }
    }

    /// Checks so many mutants, each of a seed or of the mutant before it: those that fail, and why.
    #[must_use]
    pub fn check_mutants(&self, rounds: usize, random: &mut Random) -> Vec<(Vec<u8>, String)> {
        thread_local! {
            /// Text and place of the last panic of this thread.
            static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
        }
        panic::set_hook(Box::new(|why| {
            PANIC.with_borrow_mut(|text| *text = why.to_string());
        }));
        let seeds = self.seeds();
        let mut failed = Vec::new();
        let mut last = random.choose(&seeds).clone();
        for _ in 0..rounds {
            if random.one_in(6) || last.len() > LONG {
                last.clone_from(random.choose(&seeds));
            }
            let Some(mutant) = self.mutant(&last, random) else {
                last.clone_from(random.choose(&seeds));
                continue;
            };
            if panic::catch_unwind(|| self.check(&mutant)).is_ok() {
                last = mutant;
            } else {
                failed.push((mutant, PANIC.with_borrow_mut(mem::take)));
                last.clone_from(random.choose(&seeds));
            }
        }
        drop(panic::take_hook());
        failed
    }

    /// Puts a mutant in the place of an input of that size, as `libFuzzer` wants it; `None` when it is to mutate bytes itself.
    #[must_use]
    pub fn mutate_in_place(
        &self,
        data: &mut [u8],
        size: usize,
        most: usize,
        seed: u32,
    ) -> Option<usize> {
        let mut random = Random::new(u64::from(seed));
        // bytes are changed now and then whatever they mean
        if random.one_in(12) {
            return None;
        }
        let mutant = self.mutant(&data[..size], &mut random)?;
        let most = most.min(data.len());
        if mutant.len() > most || mutant.is_empty() {
            return None;
        }
        data[..mutant.len()].copy_from_slice(&mutant);
        Some(mutant.len())
    }
}

/// The head of a request with another query.
fn changed_query(head: &str, random: &mut Random) -> String {
    let (path, query) = head.split_once('?').unwrap_or((head, ""));
    if random.one_in(10) {
        let mut path = path.to_owned();
        mutate::text(&mut path, random);
        return [&path.replace('\n', ""), "?", query].concat();
    }
    [path, "?", &mutate::query(query, random)].concat()
}

/// The main function of a fuzz target.
#[cfg(feature = "libfuzzer")]
#[macro_export]
macro_rules! fuzz {
    ($target:expr) => {
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $target.check(data));

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            let mutated = $target.mutate_in_place(data, size, max_size, seed);
            mutated.unwrap_or_else(|| libfuzzer_sys::fuzzer_mutate(data, size, max_size))
        });
    };
}
