//! Makes an archive of answers with known faults, and the counts that an audit of it must have. See README.md.

mod pool;

use std::{
    collections::BTreeMap,
    error::Error,
    fs::{self, File},
    io::{BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use clap::{Parser, value_parser};
use fhir_sas::time::Zone;

use crate::pool::{Pool, Sample};

/// Makes an archive of answers with known faults: a file a day, a record a line
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Folder of the archive, which must not be there yet; known.csv in it has the counts
    folder: PathBuf,
    /// How many answers
    #[arg(long, default_value_t = 10_000)]
    answers: u64,
    /// How many vendors send them
    #[arg(long, default_value_t = 12, value_parser = value_parser!(u64).range(1..=1000))]
    vendors: u64,
    /// On how many days
    #[arg(long, default_value_t = 14, value_parser = value_parser!(u64).range(1..=366))]
    days: u64,
    /// Different answers of each flow that are tried for the archive
    #[arg(long, default_value_t = 4000)]
    tries: u32,
    /// Another number makes another archive; the same one makes the same bytes
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// The first of the days, as it begins in Paris; there the clocks change on the 28th day.
const BEGIN: &str = "2026-03-01T23:00:00Z";

/// One line of so many is no record.
const NO_RECORD: u64 = 500;

fn main() -> ExitCode {
    match make(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("audit: {error}");
            ExitCode::from(2)
        }
    }
}

/// What an audit must count: vendor, day and code. An empty code stands for all answers.
type Known = BTreeMap<(String, String, String), u64>;

fn make(order: &Arguments) -> Result<(), Box<dyn Error>> {
    let pool = Pool::new(order.seed, order.tries)?;
    fs::create_dir(&order.folder)
        .map_err(|error| format!("{}: {error}", order.folder.display()))?;
    let begin: DateTime<Utc> = BEGIN.parse()?;
    let mut known = Known::new();
    let mut random = Random(order.seed);
    for day in 0..order.days {
        let first_hour = begin + TimeDelta::days(i64::try_from(day)?);
        let date = first_hour.date_naive().succ_opt().ok_or("there is no such day")?;
        let mut file = BufWriter::new(File::create(order.folder.join(format!("{date}.ndjson")))?);
        // the rest of the division goes to the first days
        let count = order.answers / order.days + u64::from(day < order.answers % order.days);
        for _ in 0..count {
            if random.below(NO_RECORD) == 0 {
                writeln!(file, "{{\"vendor\":\"vendor-00\",\"answer\":{{}}}}")?;
                for code in ["", "no-record"] {
                    *known.entry((String::new(), String::new(), code.to_owned())).or_default() += 1;
                }
                continue;
            }
            let number = random.below(order.vendors);
            let vendor = format!("vendor-{number:02}");
            let time = first_hour + TimeDelta::seconds(i64::try_from(random.below(86_400))?);
            let local = Zone::PARIS.to_local(time);
            // archives have instants of any offset; the day is that of Paris
            let written = match random.below(2) {
                0 => time.to_rfc3339_opts(SecondsFormat::Millis, true),
                _ => local.to_rfc3339_opts(SecondsFormat::Millis, false),
            };
            let Sample { code, line } = pool.sample(number, &mut random);
            writeln!(
                file,
                "{{\"vendor\":\"{vendor}\",\"time\":\"{written}\",\"status\":200,\"answer\":{line}}}"
            )?;
            let local = local.date_naive().to_string();
            for code in [Some(""), *code].into_iter().flatten() {
                let key = (vendor.clone(), local.clone(), code.to_owned());
                *known.entry(key).or_default() += 1;
            }
        }
        file.flush()?;
    }
    let mut file = BufWriter::new(File::create(order.folder.join("known.csv"))?);
    writeln!(file, "vendor,day,code,answers")?;
    for ((vendor, day, code), answers) in known {
        writeln!(file, "{vendor},{day},{code},{answers}")?;
    }
    file.flush()?;
    println!("{}: {} answers; {pool}", order.folder.display(), order.answers);
    Ok(())
}

/// Numbers that are the same everywhere (`SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// One of a list that is not empty.
    fn one_of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        let at = self.below(list.len() as u64);
        // less than the length, which is a `usize`
        &list[usize::try_from(at).unwrap_or_default()]
    }
}

#[cfg(test)]
mod tests {
    use std::{env, path::Path, process};

    use fhir_sas::validate::{Layer, Validator};
    use serde_json::{Value, value::RawValue};

    use super::*;

    fn archive(name: &str, seed: u64) -> PathBuf {
        let folder = env::temp_dir().join(format!("sas-archive-{}-{name}", process::id()));
        let order = Arguments { folder, answers: 1000, vendors: 4, days: 3, tries: 100, seed };
        make(&order).expect("an archive");
        order.folder
    }

    fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file"));
        let read = files.map(|file| {
            let name = file.file_name().into_string().expect("a name");
            (name, fs::read(file.path()).expect("a file"))
        });
        read.collect()
    }

    /// What is known of an archive is what the validator finds in it, and the same seed makes the same bytes.
    #[test]
    fn known_counts_are_those_of_the_answers() {
        let folders = [archive("one", 7), archive("same", 7), archive("other", 8)];
        let [one, same, other] = folders.each_ref().map(|folder| bytes(folder));
        for folder in &folders {
            fs::remove_dir_all(folder).expect("it is ours");
        }
        assert_eq!(one, same);
        assert_ne!(one, other);

        let validator = Validator::new(Layer::Guide);
        let mut counted = Known::new();
        let texts = one.iter().filter(|(name, _)| name.ends_with(".ndjson"));
        for line in texts.flat_map(|(_, text)| text.split(|byte| *byte == b'\n')) {
            if line.is_empty() {
                continue;
            }
            let record: BTreeMap<String, Box<RawValue>> =
                serde_json::from_slice(line).expect("a JSON object");
            let text =
                |name: &str| Some(serde_json::from_str(record.get(name)?.get()).expect("a text"));
            let (key, code) = match text("time") {
                None => ((String::new(), String::new()), Some("no-record")),
                Some(time) => {
                    let time: String = time;
                    let time: DateTime<Utc> = time.parse().expect("an instant");
                    let day = Zone::PARIS.to_local(time).date_naive().to_string();
                    let answer = record["answer"].get();
                    let body = match serde_json::from_str(answer).expect("JSON") {
                        Value::String(body) => body,
                        _ => answer.to_owned(),
                    };
                    let report = validator.check(body.as_bytes());
                    assert!(report.issues().len() < 2, "{report:?}");
                    let code = report.issues().first().map(|issue| issue.code.as_str());
                    ((text("vendor").expect("a vendor"), day), code)
                }
            };
            for code in [Some(""), code].into_iter().flatten() {
                *counted.entry((key.0.clone(), key.1.clone(), code.to_owned())).or_default() += 1;
            }
        }
        let line = |((vendor, day, code), answers): (&(String, String, String), &u64)| {
            format!("{vendor},{day},{code},{answers}\n")
        };
        let lines: String = counted.iter().map(line).collect();
        let known = "vendor,day,code,answers\n".to_owned() + &lines;
        assert_eq!(known, String::from_utf8_lossy(&one["known.csv"]));
        let codes: std::collections::BTreeSet<_> =
            counted.keys().map(|(_, _, code)| code).collect();
        assert!(codes.len() > 4, "{codes:?}");
    }
}
