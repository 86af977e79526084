//! Work: instructions, counted by callgrind.
//!
//! This program runs itself under `valgrind --tool=callgrind`, which counts the instructions of one function ([`measured`]) and
//! writes the count to a file each time that the function returns (it cannot set a count to zero and write it for one function, so
//! there are two).

use std::{
    collections::HashSet,
    env, fs,
    hint::black_box,
    io::{self, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
};

use crate::{
    operations::{LAYERS, groups, run, shortened},
    shapes::{SHAPES, Shape},
};

/// How long the shortest text is, in bytes. The others are twice and four times as long.
const SHORTEST: usize = 5_000;

/// The same when what was counted first does not look linear, or when long texts seem to take more time than in proportion: what
/// happens once, at some length, has less weight then, and what grows with the square of the text has more.
const SHORTEST_AGAIN: usize = 4 * SHORTEST;

/// A shape and a group of operations to be counted with longer texts.
pub type Hint = (String, String);

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

/// How many programs share the work: as many as there are cores.
#[must_use]
pub fn shares() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// A shape, the number of a group of its operations, how often the shortest text.
type Part = (&'static Shape, usize, usize);

/// One of so many shares of the parts of the work. `chosen` has a line for each shape and group.
fn parts(chosen: &str, share: usize, shares: usize) -> Vec<Part> {
    let chosen: HashSet<_> = chosen.lines().collect();
    let of_shape = |shape: &'static Shape| {
        let groups = groups(shape.kind).iter().enumerate();
        let line = move |group| line(shape.name, group);
        groups.map(move |(number, (group, _))| (shape, number, line(group)))
    };
    let all = SHAPES.iter().flat_map(of_shape).filter(|(.., line)| chosen.contains(&**line));
    let mine = all.enumerate().filter(|(number, _)| number % shares == share);
    mine.flat_map(|(_, (shape, group, _))| TIMES.map(|times| (shape, group, times))).collect()
}

fn line(shape: &str, group: &str) -> String {
    [group, ": ", shape].concat()
}

/// Does a share of the work, to be counted from outside.
pub fn do_share(chosen: &str, shortest: usize, share: usize, shares: usize) {
    for (shape, group, times) in parts(chosen, share, shares) {
        let (name, operations) = groups(shape.kind)[group];
        let text = (shape.make)(number_for(shape, shortest / shortened(name)) * times);
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

    /// Linear work doubles what a doubling adds. Some more is allowed: sorting, hashing and growing vectors take a little more than
    /// in proportion. What makes up a small part of the work is noise of the allocator, and of blocks that were just moved.
    fn is_linear(&self) -> bool {
        self.adds_at_most(24, 5)
    }

    /// Tenths of what the first doubling adds, and hundredths of the work for the longest text.
    fn adds_at_most(&self, tenths: u64, hundredths: u64) -> bool {
        let [one, two, four] = self.instructions;
        let allowed = two.saturating_sub(one) * tenths / 10 + four * hundredths / 100;
        four.saturating_sub(two) <= allowed
    }

    /// The same of longer texts. There, work that is not in proportion takes more than four times as much for the longest as for the
    /// shortest, whatever it takes besides; what does not is a block that was just moved.
    fn is_linear_at_length(&self) -> bool {
        let [one, _, four] = self.instructions;
        self.adds_at_most(22, 3) || four <= 4 * one
    }
}

fn start(
    chosen: &str,
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
        .args(["share", chosen, &shortest.to_string(), &share.to_string(), &shares.to_string()])
        // large blocks grow by moving pages, whatever was allocated before: copies of the allocator are not counted
        .env("MALLOC_MMAP_THRESHOLD_", "16384")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| io::Error::other(format!("cannot run valgrind: {error}")))
}

/// The counts that a share wrote, in order.
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

/// Counts the work of these shapes and groups.
fn count_all(chosen: &str, shortest: usize) -> io::Result<Vec<Count>> {
    let folder = env::temp_dir().join(format!("growth-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let shares = shares();
    let children = (0..shares).map(|share| start(chosen, shortest, share, shares, &folder));
    for child in children.collect::<Vec<_>>() {
        if !child?.wait()?.success() {
            return Err(io::Error::other("valgrind failed"));
        }
    }
    let mut all = Vec::new();
    for share in 0..shares {
        let parts = parts(chosen, share, shares);
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

/// Counts all, and those of the hints with longer texts; prints what was counted, and returns how many counts grow faster than their
/// text.
///
/// # Errors
/// When valgrind cannot be run, or leaves no counts behind.
pub fn count(only: &str, hints: &[Hint]) -> io::Result<usize> {
    let shapes = || SHAPES.iter().filter(|shape| shape.name.contains(only));
    let lines = shapes().flat_map(|shape| {
        let groups = groups(shape.kind).iter().filter(|(group, _)| *group != LAYERS);
        groups.map(move |(group, _)| line(shape.name, group))
    });
    let all = count_all(&lines.collect::<Vec<_>>().join("\n"), SHORTEST)?;
    let of = |count: &Count| line(count.shape.name, count.group);
    let hints: HashSet<_> = hints.iter().map(|(name, group)| line(name, group)).collect();
    let (again, mut all): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|count| !count.is_linear() || hints.contains(&of(count)));
    let again: HashSet<_> = again.iter().map(of).chain(hints).collect();
    let again = if again.is_empty() {
        Vec::new()
    } else {
        count_all(&again.into_iter().collect::<Vec<_>>().join("\n"), SHORTEST_AGAIN)?
    };
    let longer = again.len();
    let (bad, good): (Vec<_>, Vec<_>) =
        again.into_iter().partition(|count| !count.is_linear_at_length());
    let failed: HashSet<_> = bad.iter().map(|count| (count.shape.name, count.group)).collect();
    all.extend(bad.into_iter().chain(good));
    all.sort_by(|one, other| other.growth().total_cmp(&one.growth()));
    let mut out = io::stdout().lock();
    writeln!(out, "growth  instructions for the text, twice and four times as long")?;
    for count in &all {
        let bad = failed.contains(&(count.shape.name, count.group));
        let [one, two, four] = count.instructions;
        let mark = if bad { "  NOT LINEAR" } else { "" };
        let (growth, group, name) = (count.growth(), count.group, count.shape.name);
        writeln!(out, "{growth:6.2}  {one:>11} {two:>11} {four:>11}  {group}: {name}{mark}")?;
    }
    let millions = all.iter().flat_map(|count| count.instructions).sum::<u64>() / 1_000_000;
    writeln!(
        out,
        "{} counts of {} shapes, {longer} of them with longer texts, {millions} million instructions; {} not linear",
        all.len(),
        shapes().count(),
        failed.len(),
    )?;
    Ok(failed.len())
}
