//! Work: instructions, counted by callgrind.
//!
//! This program runs itself under `valgrind --tool=callgrind`, which counts the instructions of one function ([`measured`]) and
//! writes the count to a file each time that the function returns (it cannot set a count to zero and write it for one function, so
//! there are two).

use std::{
    env, fs,
    hint::black_box,
    io::{self, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
};

use crate::{
    operations::{groups, run},
    shapes::{SHAPES, Shape},
};

/// How long the shortest text is, in bytes. The others are twice and four times as long.
const SHORTEST: usize = 12_000;

/// The same when what was counted first does not look linear: what happens once, at some length, has less weight then.
const SHORTEST_AGAIN: usize = 8 * SHORTEST;

/// How often the text is as long as the shortest.
const TIMES: [usize; 3] = [1, 2, 4];

/// What is counted: the count starts when [`measured`] is entered, and is written when this returns.
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
    black_box(());
}

#[inline(never)]
fn measured(work: &mut dyn FnMut()) {
    counted(work);
    black_box(());
}

/// The number for which a shape's text has a length.
#[must_use]
pub fn number_for(shape: &Shape, length: usize) -> usize {
    let [short, long] = [64, 128].map(|number| (shape.make)(number).len());
    let each = (long - short) / 64;
    (length.saturating_sub(short) / each.max(1)).max(16)
}

/// One of so many shares of the parts of the work: shape, number of the group, how often the shortest text.
fn parts(names: &str, share: usize, shares: usize) -> Vec<(&'static Shape, usize, usize)> {
    let names: Vec<_> = names.lines().collect();
    let chosen = SHAPES.iter().filter(|shape| names.contains(&shape.name));
    let mine = chosen.enumerate().filter(|(number, _)| number % shares == share);
    let mut parts = Vec::new();
    for (_, shape) in mine {
        for group in 0..groups(shape.kind).len() {
            parts.extend(TIMES.map(|times| (shape, group, times)));
        }
    }
    parts
}

/// Does a share of the work, to be counted from outside.
pub fn do_share(names: &str, shortest: usize, share: usize, shares: usize) {
    for (shape, group, times) in parts(names, share, shares) {
        let text = (shape.make)(number_for(shape, shortest) * times);
        let (_, operations) = groups(shape.kind)[group];
        // what is made once for all is not the text's
        for operation in operations {
            run(*operation, shape.kind, "", &mut || ());
        }
        measured(&mut || {
            for operation in operations {
                run(*operation, shape.kind, &text, &mut || ());
            }
        });
    }
}

/// The work of a shape's group: instructions for the shortest text, for twice and four times as long.
struct Count {
    shape: &'static Shape,
    group: &'static str,
    instructions: [u64; 3],
}

impl Count {
    /// How much more the second doubling adds than the first: 2 when work is in proportion to the text, 4 when it is in proportion
    /// to its square.
    fn growth(&self) -> f64 {
        let [one, two, four] = self.instructions;
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let [first, second] =
            [two.saturating_sub(one), four.saturating_sub(two)].map(|more| more as f64);
        second / first.max(1.0)
    }

    /// Linear work doubles what a doubling adds. 10 % more is allowed: sorting, hashing and growing vectors take a little more than
    /// in proportion. What makes up less than 3 % of the work is noise of the allocator.
    fn is_linear(&self) -> bool {
        let [one, two, four] = self.instructions;
        let allowed = two.saturating_sub(one) * 22 / 10 + four * 3 / 100;
        four.saturating_sub(two) <= allowed
    }
}

fn start(
    names: &str,
    shortest: usize,
    share: usize,
    shares: usize,
    folder: &Path,
) -> io::Result<Child> {
    let out = folder.join(format!("share{share}"));
    Command::new("valgrind")
        .args(["--tool=callgrind", "--dump-line=no", "-q"])
        .args([
            "--zero-before=fhir_sas_growth::work::measured*",
            "--dump-after=fhir_sas_growth::work::counted*",
        ])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(env::current_exe()?)
        .args(["share", names, &shortest.to_string(), &share.to_string(), &shares.to_string()])
        // large blocks grow by moving pages, whatever was allocated before: copies of the allocator are not counted
        .env("MALLOC_MMAP_THRESHOLD_", "16384")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| io::Error::other(format!("cannot run valgrind: {error}")))
}

/// The counts that a share left behind, in their order.
fn counts(folder: &Path, share: usize, wanted: usize) -> io::Result<Vec<u64>> {
    let mut counts = Vec::new();
    for number in 1..=wanted {
        let path = folder.join(format!("share{share}.{number}"));
        let text = fs::read_to_string(&path)?;
        let line = text.lines().find_map(|line| line.strip_prefix("totals: "));
        let count = line.and_then(|count| count.trim().parse().ok());
        let none = || io::Error::other(format!("no count in {}", path.display()));
        counts.push(count.ok_or_else(none)?);
    }
    Ok(counts)
}

/// Counts the work of the shapes of these names.
fn count_all(names: &str, shortest: usize) -> io::Result<Vec<Count>> {
    let folder = env::temp_dir().join(format!("growth-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let shares = thread::available_parallelism().map_or(1, usize::from);
    let children = (0..shares).map(|share| start(names, shortest, share, shares, &folder));
    for child in children.collect::<Vec<_>>() {
        if !child?.wait()?.success() {
            return Err(io::Error::other("valgrind failed"));
        }
    }
    let mut all = Vec::new();
    for share in 0..shares {
        let parts = parts(names, share, shares);
        let counts = counts(&folder, share, parts.len())?;
        for (parts, counts) in parts.chunks(TIMES.len()).zip(counts.chunks(TIMES.len())) {
            let [(shape, group, _), ..] = parts[..] else { continue };
            let Ok(instructions) = counts.try_into() else { continue };
            all.push(Count { shape, group: groups(shape.kind)[group].0, instructions });
        }
    }
    fs::remove_dir_all(&folder)?;
    Ok(all)
}

/// Counts all, prints what was counted, and returns how many counts grow faster than their text.
///
/// # Errors
/// When valgrind cannot be run, or leaves no counts behind.
pub fn count(only: &str) -> io::Result<usize> {
    let names = |shapes: &mut dyn Iterator<Item = &Shape>| {
        shapes.map(|shape| shape.name).collect::<Vec<_>>().join("\n")
    };
    let chosen = names(&mut SHAPES.iter().filter(|shape| shape.name.contains(only)));
    let mut all = count_all(&chosen, SHORTEST)?;
    let suspects =
        names(&mut all.iter().filter(|count| !count.is_linear()).map(|count| count.shape));
    if !suspects.is_empty() {
        all.retain(Count::is_linear);
        let again = count_all(&suspects, SHORTEST_AGAIN)?;
        let known = |count: &Count| {
            all.iter()
                .any(|known| known.shape.name == count.shape.name && known.group == count.group)
        };
        let again: Vec<_> = again.into_iter().filter(|count| !known(count)).collect();
        all.extend(again);
    }
    all.sort_by(|one, other| other.growth().total_cmp(&one.growth()));
    let mut out = io::stdout().lock();
    writeln!(out, "growth  instructions for the text, twice and four times as long")?;
    let mut failed = 0;
    for count in &all {
        let bad = !count.is_linear();
        failed += usize::from(bad);
        let [one, two, four] = count.instructions;
        let mark = if bad { "  NOT LINEAR" } else { "" };
        let (growth, group, name) = (count.growth(), count.group, count.shape.name);
        writeln!(out, "{growth:6.2}  {one:>11} {two:>11} {four:>11}  {group}: {name}{mark}")?;
    }
    let millions = all.iter().flat_map(|count| count.instructions).sum::<u64>() / 1_000_000;
    let shapes = chosen.lines().count();
    writeln!(
        out,
        "{} counts of {shapes} shapes, {millions} million instructions; {failed} not linear",
        all.len()
    )?;
    Ok(failed)
}
