//! Compares fhir-sas with its peers on searchset answers.
//!
//! `cargo run --release` prints every table; the arguments `table`, `check`, `answer`, `availabilities`, `hub`,
//! `alloc` and `growth` print one, and `instructions` that of the instructions counted by valgrind, which must be
//! installed. `profile SLOTS N read|write|use|LAYER [PEER]` only loops over an answer, for a profiler; with the name of a layer
//! it checks what was read. With `--features fhir-model` that crate is among the peers.

mod agenda;
mod counting;
mod generate;
mod hub;
#[macro_use]
mod model;
mod named;
mod ours;
mod peer;

use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use fhir_sas::validate::Layer;
use peer::{
    CopyBytes, DeriveFirstKey, DeriveTagged, Jiter, Job, NamedFirstKey, NamedTagged, Peer,
    SerdeValue, SimdValue, SonicValue, Subject,
};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

const SIZES: [(&str, usize); 6] =
    [("XS", 1), ("S", 4), ("C", 25), ("H", 100), ("M", 1_000), ("L", 20_000)];
const MEDIUM: usize = 1_000;
const GROWTH: [usize; 5] = [4, 100, 10_000, 100_000, 1_000_000];

const SUBJECTS: &[&dyn Subject] = &[
    &ours::Ours,
    &NamedTagged,
    &NamedFirstKey,
    &DeriveTagged,
    &DeriveFirstKey,
    #[cfg(feature = "fhir-model")]
    &peer::FhirModel,
    &SerdeValue,
    &SimdValue,
    &Jiter,
    &SonicValue,
    &CopyBytes,
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => {
            table();
            checks();
            answers();
            availabilities();
            messages();
            allocations();
            growth();
            worst();
        }
        ["table"] => table(),
        ["check"] => checks(),
        ["answer"] => answers(),
        ["availabilities"] => availabilities(),
        ["hub"] => messages(),
        ["alloc"] => allocations(),
        ["growth"] => growth(),
        ["worst"] => worst(),
        ["instructions"] => instructions(),
        ["profile", slots, times, mode, ref peer @ ..] if peer.len() < 2 => {
            if profile(slots, times, mode, peer.first().copied()).is_none() {
                return usage();
            }
        }
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!(
        "usage: peers [table | check | answer | availabilities | hub | alloc | growth | worst | instructions | \
         profile SLOTS N read|write|use|LAYER [PEER]]"
    );
    eprintln!("peers:");
    for subject in SUBJECTS {
        eprintln!("  {}", subject.name());
    }
    ExitCode::FAILURE
}

fn profile(slots: &str, times: &str, mode: &str, peer: Option<&str>) -> Option<()> {
    let named = |subject: &&&dyn Subject| peer.is_none_or(|name| name == subject.name());
    let subject = SUBJECTS.iter().find(named)?;
    let times: usize = times.parse().ok()?;
    let text = generate::answer(slots.parse().ok()?);
    let (text, complete) = (text.as_bytes(), generate::complete(&text));
    let search = ours::search();
    let mut job: Job = match mode {
        "read" => subject.reader(text)?,
        "write" => subject.writer(text)?,
        "use" => Box::new(|| ours::use_of(&search, complete.as_bytes())),
        name => {
            let layer = Layer::ALL.iter().find(|layer| layer.as_str() == name)?;
            ours::checker(*layer, complete.as_bytes())
        }
    };
    (0..times).for_each(|_| job());
    Some(())
}

/// Instructions of reading, writing, checking and all of the platform's use of an answer, counted by valgrind: they vary by less
/// than 1 % between runs and machines.
fn instructions() {
    println!("\n## Instructions\n");
    println!("| answer | job | peer | instructions | a byte | × fhir-sas reading |");
    println!("|---|---|---|--:|--:|--:|");
    for (name, slots) in &SIZES[..5] {
        let bytes = generate::answer(*slots).len() as f64;
        let ours = counted(*slots, "read", <ours::Ours as Peer>::NAME);
        let peers =
            SUBJECTS.iter().flat_map(|peer| ["read", "write"].map(|job| (job, peer.name())));
        let checks = ["guide", "use"].map(|job| (job, <ours::Ours as Peer>::NAME));
        for (job, peer) in peers.chain(checks) {
            let Some(count) = counted(*slots, job, peer) else { continue };
            let ratio = ours.map_or(f64::NAN, |ours| count / ours);
            println!(
                "| {name} | {job} | {peer} | {count:.0} | {:.1} | {ratio:.2} |",
                count / bytes
            );
        }
    }
}

/// The instructions of one run of a job: the difference of few and of many runs, without what comes before them.
fn counted(slots: usize, job: &str, peer: &str) -> Option<f64> {
    let more = (2_000 / slots).clamp(2, 100);
    let all = |times: usize| {
        let output = std::process::Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(env::current_exe().ok()?)
            .args(["profile", &slots.to_string(), &times.to_string(), job, peer])
            .output()
            .expect("valgrind is installed");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let (_, count) = text.split_once("Collected : ").filter(|_| output.status.success())?;
        count.split_whitespace().next()?.parse::<f64>().ok()
    };
    Some((all(1 + more)? - all(1)?) / more as f64)
}

fn table() {
    let answers = SIZES.map(|(name, slots)| (name, generate::answer(slots)));
    let (small, medium) = (&answers[1].1, &answers[4].1);
    let variants = [
        ("S, pretty", generate::pretty(small)),
        ("S, shuffled", generate::shuffled(small)),
        ("M, pretty", generate::pretty(medium)),
        ("M, shuffled", generate::shuffled(medium)),
        ("M, escaped", generate::escaped(medium)),
    ];

    println!("\n## Reading, the drop of the value included\n");
    speed_header();
    for (name, text) in answers.iter().chain(&variants) {
        let jobs = SUBJECTS.iter().map(|subject| subject.reader(text.as_bytes())).collect();
        speed_rows(name, text.len(), &race(jobs, Duration::from_secs(8), 7));
    }

    println!("\n## Writing into a reused buffer\n");
    speed_header();
    for (name, text) in &answers {
        let jobs = SUBJECTS.iter().map(|subject| subject.writer(text.as_bytes())).collect();
        speed_rows(name, text.len(), &race(jobs, Duration::from_secs(6), 7));
    }
}

/// The time to check what was read, next to the time that a plain model takes to read it.
fn checks() {
    println!("\n## Checking an answer that was read\n");
    println!(
        "| answer | slots | layer | µs a slot | × reading, derive of the guide's members, tagged | × reading, fhir-sas |"
    );
    println!("|---|--:|---|--:|--:|--:|");
    let complete = |slots| generate::complete(&generate::answer(slots));
    let mut answers = SIZES.map(|(name, slots)| (name, slots, complete(slots))).to_vec();
    answers.push(("M, 232 warnings", MEDIUM, generate::answer(MEDIUM)));
    for (name, slots, text) in answers {
        let mut jobs =
            vec![NamedTagged.reader(text.as_bytes()), ours::Ours.reader(text.as_bytes())];
        jobs.extend(Layer::ALL.iter().map(|layer| Some(ours::checker(*layer, text.as_bytes()))));
        let times = race(jobs, Duration::from_secs(6), 7);
        let seconds = |time: Option<Duration>| time.map_or(f64::NAN, |time| time.as_secs_f64());
        let (tagged, read) = (seconds(times[0]), seconds(times[1]));
        for (layer, time) in Layer::ALL.iter().zip(&times[2..]) {
            let time = seconds(*time);
            println!(
                "| {name} | {slots} | {layer} | {:.2} | {:.2} | {:.2} |",
                time * 1e6 / slots as f64,
                time / tagged,
                time / read
            );
        }
    }
    println!("\n| slots | µs a slot, profile | allocations a check | peak bytes |");
    println!("|--:|--:|--:|--:|");
    for slots in GROWTH {
        let text = generate::answer(slots);
        let mut check = ours::checker(Layer::Profile, text.as_bytes());
        let ((), usage) = counting::count(&mut check);
        let rounds = (100_000 / slots).clamp(1, 1_000) as u32;
        let time = time(&mut check, rounds) / rounds;
        let micros = time.as_secs_f64() * 1e6 / slots as f64;
        println!("| {slots} | {micros:.2} | {} | {} |", usage.allocations, usage.peak);
    }
}

/// From the facts of an agenda to the text of an answer, next to the time that a plain model takes to write and to read the same
/// answer.
fn answers() {
    println!("\n## Answering from the facts of an agenda, checks included\n");
    println!(
        "| slots | job | µs a slot | × writing and reading, derive of the guide's members, tagged | allocs/slot |"
    );
    println!("|--:|---|--:|--:|--:|");
    for slots in [40, MEDIUM, 20_000] {
        let agenda = agenda::Agenda::of(generate::answer(slots).as_bytes());
        let text = fhir_sas::r4::to_vec(agenda.answer().as_r4());
        let mut out = Vec::new();
        let assemble: Job = Box::new(|| {
            std::hint::black_box(agenda.answer());
        });
        let write: Job = Box::new(|| {
            out.clear();
            fhir_sas::r4::write_into(std::hint::black_box(agenda.answer()).as_r4(), &mut out);
        });
        let jobs =
            vec![NamedTagged.reader(&text), NamedTagged.writer(&text), Some(assemble), Some(write)];
        let times = race(jobs, Duration::from_secs(6), 7);
        let seconds = |time: Option<Duration>| time.map_or(f64::NAN, |time| time.as_secs_f64());
        let plain = seconds(times[0]) + seconds(times[1]);
        let (bundle, usage) = counting::count(|| agenda.answer());
        drop(bundle);
        for (job, time) in ["assembled", "assembled and written"].iter().zip(&times[2..]) {
            let time = seconds(*time);
            println!(
                "| {slots} | {job} | {:.2} | {:.2} | {:.2} |",
                time * 1e6 / slots as f64,
                time / plain,
                usage.allocations as f64 / slots as f64
            );
        }
    }
}

/// The time from bytes to availabilities, and to many answers merged, next to that of reading the bytes.
fn availabilities() {
    println!("\n## Reading to availabilities, next to reading, each with the drop of the value\n");
    println!(
        "| answer | slots | µs a slot | × reading | × reading, with the report | allocs/slot | allocs/slot, reading | peak/text |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for (name, slots) in SIZES {
        let text = generate::answer(slots);
        let search = ours::search();
        let found = ours::availabilities(&search, text.as_bytes());
        assert_eq!(found, slots, "every slot is an availability");
        let jobs: Vec<Option<Job>> = vec![
            ours::Ours.reader(text.as_bytes()),
            Some(Box::new(|| {
                std::hint::black_box(ours::availabilities(&search, text.as_bytes()));
            })),
            Some(Box::new(|| ours::use_of(&search, text.as_bytes()))),
        ];
        let times = race(jobs, Duration::from_secs(8), 7);
        let seconds = |time: Option<Duration>| time.map_or(f64::NAN, |time| time.as_secs_f64());
        let (read, whole) = (seconds(times[0]), seconds(times[1]));
        let plain = ours::Ours.usage_of_reading(text.as_bytes());
        let (_, usage) = counting::count(|| search.read(200, text.as_bytes()));
        let per_slot = |count: usize| count as f64 / slots as f64;
        println!(
            "| {name} | {slots} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            whole * 1e6 / slots as f64,
            whole / read,
            seconds(times[2]) / read,
            per_slot(usage.allocations),
            per_slot(plain.allocations),
            usage.peak as f64 / text.len() as f64
        );
    }

    println!("\n| answers merged | slots each | ns a slot | allocs/slot |");
    println!("|--:|--:|--:|--:|");
    let text = generate::answer(MEDIUM);
    for count in [1, 10, 50] {
        let search = ours::search();
        let read = || search.read(200, text.as_bytes()).expect("an answer");
        let answers: Vec<_> = (0..count).map(|_| read()).collect();
        let merge = || {
            std::hint::black_box(fhir_sas::search::merge(&answers, usize::MAX));
        };
        let ((), usage) = counting::count(merge);
        let mut job: Vec<Option<Job>> = vec![Some(Box::new(merge))];
        let times = race(std::mem::take(&mut job), Duration::from_secs(2), 5);
        let nanos = times[0].map_or(f64::NAN, |time| time.as_secs_f64() * 1e9);
        let slots = (count * MEDIUM) as f64;
        println!(
            "| {count} | {MEDIUM} | {:.0} | {:.2} |",
            nanos / slots,
            usage.allocations as f64 / slots
        );
    }
}

fn speed_header() {
    println!(
        "| answer | bytes | peer | MB/s | × derive of the guide's members, tagged | × sonic_rs::Value |"
    );
    println!("|---|--:|---|--:|--:|--:|");
}

fn speed_rows(answer: &str, bytes: usize, times: &[Option<Duration>]) {
    let time_of = |name| {
        let found = SUBJECTS.iter().position(|subject| subject.name() == name);
        found.and_then(|index| times[index]).map_or(f64::NAN, |time| time.as_secs_f64())
    };
    let (tagged, sonic) = (time_of(NamedTagged::NAME), time_of(SonicValue::NAME));
    for (subject, time) in SUBJECTS.iter().zip(times) {
        let Some(time) = time else { continue };
        let time = time.as_secs_f64();
        println!(
            "| {answer} | {bytes} | {} | {:.0} | {:.2} | {:.2} |",
            subject.name(),
            bytes as f64 / time / 1e6,
            tagged / time,
            sonic / time
        );
    }
}

fn messages() {
    println!("\n## Reading a message of the Hub, the drop of the value included\n");
    println!("| message | bytes | peer | ns | MB/s | × fhir-sas |");
    println!("|---|--:|---|--:|--:|--:|");
    let compact = String::from_utf8(hub::message().to_json()).expect("UTF-8");
    for (name, text) in [("compact", compact.clone()), ("pretty", generate::pretty(&compact))] {
        let times = race(hub::readers(text.as_bytes()), Duration::from_secs(4), 5);
        let seconds = |time: &Option<Duration>| time.map_or(f64::NAN, |time| time.as_secs_f64());
        let ours = times.first().map_or(f64::NAN, seconds);
        for (peer, time) in hub::NAMES.iter().zip(times.iter().map(seconds)) {
            let (bytes, nanos) = (text.len(), time * 1e9);
            let speed = bytes as f64 / time / 1e6;
            println!(
                "| {name} | {bytes} | {peer} | {nanos:.0} | {speed:.0} | {:.2} |",
                time / ours
            );
        }
    }
}

/// The median time of each job. The jobs take turns, so that noise affects all equally.
fn race(
    mut jobs: Vec<Option<Job>>,
    budget: Duration,
    least_rounds: usize,
) -> Vec<Option<Duration>> {
    // Short jobs run in batches, which makes the cost of the clock negligible.
    let batches: Vec<u32> = jobs
        .iter_mut()
        .map(|job| {
            job.as_mut().map_or(0, |job| (200_000 / time(job, 1).as_nanos().max(1)) as u32 + 1)
        })
        .collect();
    let mut samples = vec![Vec::new(); jobs.len()];
    let start = Instant::now();
    let mut rounds = 0;
    while rounds < least_rounds || start.elapsed() < budget {
        for ((job, &batch), samples) in jobs.iter_mut().zip(&batches).zip(&mut samples) {
            if let Some(job) = job {
                samples.push(time(job, batch) / batch);
            }
        }
        rounds += 1;
    }
    samples.into_iter().map(median).collect()
}

fn time(job: &mut Job, times: u32) -> Duration {
    let start = Instant::now();
    (0..times).for_each(|_| job());
    start.elapsed()
}

fn median(mut samples: Vec<Duration>) -> Option<Duration> {
    samples.sort_unstable();
    samples.get(samples.len() / 2).copied()
}

fn allocations() {
    println!("\n## Allocations per slot, and bytes as a multiple of the text's\n");
    println!(
        "| answer | peer | read: allocs | reallocs | kept | peak | write: allocs | reallocs |"
    );
    println!("|---|---|--:|--:|--:|--:|--:|--:|");
    for (name, slots) in SIZES {
        let text = generate::answer(slots);
        let per_slot = |count: usize| count as f64 / slots as f64;
        let per_byte = |bytes: isize| bytes as f64 / text.len() as f64;
        for subject in SUBJECTS {
            let Some(mut writer) = subject.writer(text.as_bytes()) else { continue };
            let read = subject.usage_of_reading(text.as_bytes());
            let ((), write) = counting::count(&mut writer);
            println!(
                "| {name} | {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
                subject.name(),
                per_slot(read.allocations),
                per_slot(read.reallocations),
                per_byte(read.kept),
                per_byte(read.peak),
                per_slot(write.allocations),
                per_slot(write.reallocations)
            );
        }
    }
}

/// Texts that take the most memory for their length: the smallest items of the largest types.
fn worst() {
    const ITEMS: usize = 1_000_000;
    println!("\n## Memory that fhir-sas takes for texts made to take much\n");
    println!("| text | bytes | kept/text | peak/text |");
    println!("|---|--:|--:|--:|");
    let lists = [
        ("Bundle", "entry", "{}"),
        ("Practitioner", "identifier", "{}"),
        ("Practitioner", "name", "{}"),
        ("Practitioner", "address", "{}"),
        ("Practitioner", "photo", "{}"),
        ("Practitioner", "qualification", "{}"),
        ("Practitioner", "telecom", "{}"),
        ("Appointment", "participant", "{}"),
        ("Location", "hoursOfOperation", "{}"),
        ("OperationOutcome", "issue", "{}"),
        ("Organization", "contact", "{}"),
        ("Slot", "extension", "{}"),
        ("Slot", "serviceType", "{}"),
        ("Slot", "contained", "{}"),
        ("Slot", "contained", "0"),
        ("Slot", "contained", r#"{"resourceType":"Appointment"}"#),
        ("Slot", "serviceType", r#"{"coding":[{}]}"#),
        ("Organization", "alias", "null"),
        ("Organization", "alias", r#""""#),
        ("Slot", "comment", "0"),
        ("Slot", "unknown", "0"),
    ];
    let mut texts: Vec<(String, String)> = lists
        .map(|(kind, list, item)| {
            let items = vec![item; ITEMS].join(",");
            let text = format!(r#"{{"resourceType":"{kind}","{list}":[{items}]}}"#);
            (format!("{kind}.{list} of {item}"), text)
        })
        .into();
    let members: Vec<String> = (0..ITEMS).map(|n| format!(r#""{n:x}":0"#)).collect();
    texts.push((
        "Slot with unknown members".into(),
        format!(r#"{{"resourceType":"Slot",{}}}"#, members.join(",")),
    ));
    let doubled = vec![r#""id":"a""#; ITEMS].join(",");
    texts.push((
        "Slot.id again and again".into(),
        format!(r#"{{"resourceType":"Slot",{doubled}}}"#),
    ));
    for (name, text) in texts {
        let read = || fhir_sas::r4::read::<fhir_sas::r4::Resource>(text.as_bytes());
        let (value, usage) = counting::count(read);
        let per_byte = |bytes: isize| bytes as f64 / text.len() as f64;
        let (kept, peak) = (per_byte(usage.kept), per_byte(usage.peak));
        println!("| {name} | {} | {kept:.1} | {peak:.1} |", text.len());
        drop(value);
    }
}

fn growth() {
    println!("\n## Reading as answers grow\n");
    println!("| slots | bytes | peer | ns/slot | kept bytes/slot | peak/text |");
    println!("|--:|--:|---|--:|--:|--:|");
    for slots in GROWTH {
        let subjects: Vec<_> =
            SUBJECTS.iter().filter(|subject| subject.most_slots() >= slots).collect();
        if subjects.is_empty() {
            continue;
        }
        let text = generate::answer(slots);
        let jobs = subjects.iter().map(|subject| subject.reader(text.as_bytes())).collect();
        let times = race(jobs, Duration::from_secs(2), 3);
        for (subject, time) in subjects.iter().zip(times) {
            let Some(time) = time else { continue };
            let usage = subject.usage_of_reading(text.as_bytes());
            println!(
                "| {slots} | {} | {} | {:.0} | {:.0} | {:.2} |",
                text.len(),
                subject.name(),
                time.as_nanos() as f64 / slots as f64,
                usage.kept as f64 / slots as f64,
                usage.peak as f64 / text.len() as f64
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn texts() -> [String; 4] {
        let compact = generate::answer(MEDIUM);
        let pretty = generate::pretty(&compact);
        let shuffled = generate::shuffled(&compact);
        let escaped = generate::escaped(&compact);
        [compact, pretty, shuffled, escaped]
    }

    #[test]
    fn variants_mean_the_same() {
        let texts = texts();
        let values = texts.each_ref().map(|text| serde_json::from_str::<Value>(text).unwrap());
        assert!(values.iter().all(|value| *value == values[0]));
        assert_eq!(values[0]["total"], MEDIUM);
        assert!(texts[3].is_ascii() && !texts[0].is_ascii());
    }

    #[test]
    fn sizes_are_those_of_real_answers() {
        let bytes = generate::answer(MEDIUM).len();
        assert!((1_150_000..1_250_000).contains(&bytes), "{bytes}");
        for slots in [1, 4, 100] {
            let value: Value = serde_json::from_str(&generate::answer(slots)).unwrap();
            assert_eq!(value["total"], slots);
        }
    }

    #[test]
    fn peers_lose_nothing() {
        fn check<P: Peer>(reads_any_order: bool) {
            let texts = texts();
            let expected: Value = serde_json::from_str(&texts[0]).unwrap();
            for (index, text) in texts.iter().enumerate() {
                let Some(value) = P::read(text.as_bytes()) else {
                    assert!(index == 2 && !reads_any_order, "{} fails on text {index}", P::NAME);
                    continue;
                };
                let mut out = Vec::new();
                P::write(&value, &mut out);
                assert!(serde_json::from_slice::<Value>(&out).unwrap() == expected, "{}", P::NAME);
            }
        }

        check::<ours::Ours>(true);
        check::<NamedTagged>(true);
        check::<NamedFirstKey>(false);
        check::<DeriveTagged>(true);
        check::<DeriveFirstKey>(false);
        #[cfg(feature = "fhir-model")]
        check::<peer::FhirModel>(true);
        check::<SimdValue>(true);
        check::<SerdeValue>(true);
        check::<SonicValue>(true);
        check::<CopyBytes>(true);
    }
}
