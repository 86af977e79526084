//! Reads the answer to a slot search, shows its slots and what is wrong with it, and proves that nothing was lost.
//!
//! ```text
//! cargo run -p start                  the answer beside this file, with faults as they happen
//! cargo run -p start -- [--fr] FILE   any answer, `-` for standard input; messages in French
//! ```

use std::{
    array,
    collections::HashMap,
    env, fs,
    io::{self, Read, Write},
    process::ExitCode,
};

use fhir_sas::{
    diagnostic::{Issue, Lang},
    r4::{
        self, Bundle, ContactPointSystem, Instant, Location, PractitionerRole, Primitive,
        Reference, Resource, Slot,
    },
};

fn main() -> ExitCode {
    let (options, files): (Vec<_>, Vec<_>) = env::args().skip(1).partition(|arg| arg == "--fr");
    let lang = if options.is_empty() { Lang::En } else { Lang::Fr };
    let text = match files.as_slice() {
        [] => Ok(include_bytes!("answer.json").to_vec()),
        [file] => load(file).map_err(|error| format!("{file}: {error}")),
        _ => Err("usage: answer [--fr] [FILE | -]".to_owned()),
    };
    match text.and_then(|text| report(&text, lang)) {
        Ok((report, whole)) => {
            // whoever closes the pipe has seen enough
            let _ = io::stdout().write_all(report.as_bytes());
            if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn load(file: &str) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    if file == "-" { io::stdin().read_to_end(&mut text).map(|_| text) } else { fs::read(file) }
}

/// The report on an answer, and whether it was written back without loss; `Err` when it cannot be read.
fn report(text: &[u8], lang: Lang) -> Result<(String, bool), String> {
    let read = r4::read::<Bundle>(text).map_err(|error| error.message(lang))?;

    let mut slots: Vec<&Slot> = Vec::new();
    for entry in &read.value.entry {
        if let Some(Resource::Slot(slot)) = &entry.resource {
            slots.push(slot);
        }
    }
    // those whose start is no instant come last
    slots.sort_by_key(|slot| {
        let start = slot.start.as_ref().and_then(Primitive::value).and_then(Instant::to_chrono);
        (start.is_none(), start)
    });
    let known = Known::of(&read.value);
    let slots = table(slots.into_iter().map(|slot| known.row(slot)));

    let count = read.issue_count();
    let issues: String = read.issues().iter().map(|issue| explain(issue, lang)).collect();

    let written = exact(&r4::to_vec(&read.value));
    let whole = written.is_some() && written == exact(text);
    let lost = if whole { "Nothing lost" } else { "SOMETHING LOST" };
    let proof = "written back and compared: members, texts, digits of numbers, order of lists";
    Ok((format!("{slots}\n{count} issues\n{issues}\n{lost}: {proof}\n"), whole))
}

fn explain(issue: &Issue, lang: Lang) -> String {
    let place = issue.position.map(|at| format!(" (line {}, column {})", at.line, at.column));
    let message = issue.message(lang);
    format!("- {} at {}{}\n  {message}\n", issue.code, issue.path, place.unwrap_or_default())
}

/// The resources of an answer, by what references call them: `Schedule/7`, or the whole URL.
struct Known<'a>(HashMap<String, &'a Resource>);

impl<'a> Known<'a> {
    fn of(answer: &'a Bundle) -> Self {
        let mut known = HashMap::new();
        for entry in &answer.entry {
            let Some(resource) = &entry.resource else { continue };
            if let (Some(of_type), Some(id)) = (resource.resource_type(), resource.id()) {
                known.insert(format!("{of_type}/{id}"), resource);
            }
            if let Some(url) = entry.full_url.as_ref().and_then(Primitive::value) {
                known.insert(url.to_string(), resource);
            }
        }
        Self(known)
    }

    fn find(&self, reference: &Reference) -> Option<&'a Resource> {
        self.0.get(reference.reference.as_ref()?.value()?.as_str()).copied()
    }

    /// Where somebody practises: the guide puts the place into the role itself, as `#id`.
    fn place(&self, role: &'a PractitionerRole) -> Option<&'a Location> {
        let reference = role.location.first()?;
        let found = match reference.reference.as_ref()?.value()?.as_str().strip_prefix('#') {
            Some(id) => role.contained.iter().find(|resource| resource.id() == Some(id)),
            None => self.find(reference),
        };
        if let Resource::Location(place) = found? { Some(place) } else { None }
    }

    /// From the slot to its schedule, whose actors are the practitioner and the place. Any reference may be broken.
    fn row(&self, slot: &Slot) -> [String; 7] {
        let (mut person, mut role, mut place) = (None, None, None);
        if let Some(reference) = &slot.schedule
            && let Some(Resource::Schedule(schedule)) = self.find(reference)
        {
            for actor in &schedule.actor {
                match self.find(actor) {
                    Some(Resource::Practitioner(found)) => person = Some(found),
                    Some(Resource::PractitionerRole(found)) => role = Some(found),
                    Some(Resource::Location(found)) => place = Some(&**found),
                    _ => {}
                }
            }
        }
        if let Some(role) = role {
            place = place.or_else(|| self.place(role));
            if let (None, Some(reference)) = (person, &role.practitioner)
                && let Some(Resource::Practitioner(found)) = self.find(reference)
            {
                person = Some(found);
            }
        }

        let kinds = slot.service_type.iter().flat_map(|concept| concept.coding.iter());
        let name = person.and_then(|person| person.name.first()).into_iter();
        let address = place.and_then(|place| place.address.as_ref()).into_iter();
        let phones = role.into_iter().flat_map(|role| &role.telecom).filter(|contact| {
            contact.system.as_ref().is_some_and(|system| *system == ContactPointSystem::PHONE)
        });
        [
            words(&slot.start),
            words(kinds.filter_map(|coding| coding.code.as_ref())),
            words(name.flat_map(|name| name.given.iter().chain(&name.family))),
            words(address.flat_map(|address| address.postal_code.iter().chain(&address.city))),
            words(phones.filter_map(|contact| contact.value.as_ref())),
            words(&slot.status),
            words(&slot.comment),
        ]
    }
}

/// The values as they were sent, but for what would upset a terminal.
fn words<'a, T: ToString + 'static>(fields: impl IntoIterator<Item = &'a Primitive<T>>) -> String {
    let values = fields.into_iter().filter_map(Primitive::value);
    let plain = |value: &T| value.to_string().replace(char::is_control, "?");
    let words: Vec<_> = values.map(plain).collect();
    if words.concat().is_empty() { "-".to_owned() } else { words.join(" ") }
}

fn table(rows: impl Iterator<Item = [String; 7]>) -> String {
    let header = ["START", "HOW", "WHO", "WHERE", "PHONE", "STATUS", "BOOKING"].map(str::to_owned);
    let rows: Vec<_> = [header].into_iter().chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: [_; 7] = array::from_fn(|column| width(column).unwrap_or_default());
    let line = |row: &[String; 7]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

/// The JSON value of a text, number for number to the last digit: numbers become texts (`"#1.10"`), as texts do
/// (`"'1.10"`). Neither blanks nor the order of members count; of a member that stands twice, the last one does.
fn exact(text: &[u8]) -> Option<serde_json::Value> {
    let mut quoted = String::new();
    let (mut in_text, mut in_number, mut escaped) = (false, false, false);
    for c in std::str::from_utf8(text).ok()?.trim_start_matches('\u{feff}').chars() {
        let digit =
            c.is_ascii_digit() || c == '-' || in_number && matches!(c, '+' | '.' | 'e' | 'E');
        if in_number != (digit && !in_text) {
            in_number = !in_number;
            quoted.push_str(if in_number { "\"#" } else { "\"" });
        }
        quoted.push(c);
        if c == '"' && !escaped {
            in_text = !in_text;
            quoted.push_str(if in_text { "'" } else { "" });
        }
        escaped = in_text && c == '\\' && !escaped;
    }
    serde_json::from_str(&quoted).ok()
}
