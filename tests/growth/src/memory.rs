//! Memory: bytes in use at the peak of each operation, for each byte of the text, and how bytes requested grow with the text.

use std::{
    env,
    hint::black_box,
    io::{self, Write as _},
    process::{Command, Stdio},
};

use crate::{
    counting::{Taken, count},
    operations::{Operation, groups, run},
    shapes::{Kind, SHAPES, Shape},
    work::{Hint, number_for, shares},
};

/// How long texts are, in bytes, at most.
const LENGTH: usize = 600_000;

/// How much shorter the text is that growth is counted from.
const SHORTER: usize = 4;

/// Constant memory: tables, buffers.
const FIXED: usize = 96 * 1024;

/// Nanoseconds that are too short to be measured: the system counts in ticks.
const SHORT: u64 = 10_000_000;

/// More than this much [slower](Measured::slowing) is looked into: caches slow down what is linear as well.
const SLOWING: f64 = 2.0;

/// What an operation takes for a text, and for one a quarter as long.
struct Measured {
    /// Bytes in use at the peak for each byte of the text.
    factor: f64,
    /// How much more is requested for each byte of the longer text.
    growth: f64,
    /// How much more time each byte of the longer text takes.
    slowing: f64,
    length: usize,
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
impl Measured {
    fn of(operation: Operation, shape: &Shape, number: usize) -> Self {
        // once before, for what is made once for all
        run(operation, shape.kind, "", &mut || ());
        let take = |number| {
            let text = (shape.make)(number);
            let taken = count(|restart| run(operation, shape.kind, black_box(&text), restart));
            (text.len(), taken)
        };
        let [short, long] = [number / SHORTER + 1, number].map(take);
        let each =
            |of: fn(&Taken) -> f64, (length, taken): (usize, Taken)| of(&taken) / length as f64;
        let growth = |of| each(of, long) / each(of, short);
        Self {
            factor: long.1.peak.saturating_sub(FIXED) as f64 / long.0 as f64,
            growth: growth(|taken| (taken.requested + FIXED) as f64),
            slowing: growth(|taken| (taken.time + SHORT) as f64),
            length: long.0,
        }
    }
}

/// Measures one of so many shares of the shapes, and writes a line for each: factor, length, operation, growth, operation, groups
/// of operations that seem to slow down, name.
pub fn do_share(only: &str, share: usize, shares: usize) {
    let chosen = SHAPES.iter().filter(|shape| shape.name.contains(only));
    for (_, shape) in chosen.enumerate().filter(|(number, _)| number % shares == share) {
        let longest = match shape.kind {
            // longer ones are refused
            Kind::Query | Kind::Identifier => LENGTH / 10,
            _ => LENGTH,
        };
        // one more than a power of two: a vector that grows by doubling has most room to spare then
        let number = number_for(shape, longest).next_power_of_two() / 2 + 1;
        let all = groups(shape.kind).iter().flat_map(|(_, operations)| *operations);
        // over many lines, what is nested deeply is many times as long, mostly blanks
        let all = all.filter(|operation| **operation != Operation::Write);
        let all: Vec<_> =
            all.map(|operation| (*operation, Measured::of(*operation, shape, number))).collect();
        let most = |by: fn(&Measured) -> f64| {
            all.iter().max_by(|one, other| by(&one.1).total_cmp(&by(&other.1)))
        };
        let (Some((peak, most)), Some((grower, grown))) =
            (most(|measured| measured.factor), most(|measured| measured.growth))
        else {
            continue;
        };
        let slow = all.iter().filter(|(operation, measured)| {
            // what else the machine does slows it down as well, but not every time
            let again = || Measured::of(*operation, shape, number).slowing > SLOWING;
            measured.slowing > SLOWING && again() && again()
        });
        let of_group = |operation| {
            let mut groups = groups(shape.kind).iter();
            groups.find(|(_, all)| all.contains(operation)).map_or("", |(name, _)| name)
        };
        let slow: Vec<_> = slow.map(|(operation, _)| of_group(operation)).collect();
        let (factor, length, growth, name) = (most.factor, most.length, grown.growth, shape.name);
        let slow = slow.join(",");
        println!("{factor}\t{length}\t{peak:?}\t{growth}\t{grower:?}\t{slow}\t{name}");
    }
}

/// Measures all on all cores, prints what was measured, and returns how many shapes take too much. What seems to take time that is
/// not in proportion is added to the hints.
///
/// # Errors
/// When this program cannot be run again, or fails.
pub fn measure(only: &str, hints: &mut Vec<Hint>) -> io::Result<usize> {
    let children = (0..shares()).map(|share| {
        Command::new(env::current_exe()?)
            .args(["memory-share", only, &share.to_string(), &shares().to_string()])
            .stdout(Stdio::piped())
            .spawn()
    });
    let mut rows = Vec::new();
    for child in children.collect::<Vec<_>>() {
        let output = child?.wait_with_output()?;
        if !output.status.success() {
            return Err(io::Error::other("a share of the measurements failed"));
        }
        rows.extend(String::from_utf8_lossy(&output.stdout).lines().filter_map(row));
    }
    rows.sort_by(|one, other| other.factor.total_cmp(&one.factor));
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "memory  bytes in use at the peak for each byte of the text; length of the text; how much more is requested for each byte \
         of a text four times as long"
    )?;
    let mut failed = 0;
    for row in &rows {
        #[allow(clippy::cast_precision_loss, reason = "small")]
        let much = row.factor > row.shape.memory as f64;
        // 1 for what grows with the text, 4 for what grows with its square; lists may just have grown
        let grows = row.growth > 1.4;
        failed += usize::from(much || grows);
        let groups = row.slow.split(',').filter(|group| !group.is_empty());
        hints.extend(groups.map(|group| (row.shape.name.to_owned(), group.to_owned())));
        let much = if much { format!("  MORE THAN {}", row.shape.memory) } else { String::new() };
        let grows = if grows { format!("  NOT LINEAR: {}", row.grower) } else { String::new() };
        let Row { factor, length, growth, peak, shape, .. } = row;
        writeln!(
            out,
            "{factor:6.1}  {length:>8}  {growth:5.2}  {peak}: {}{much}{grows}",
            shape.name
        )?;
    }
    let measured = rows.len();
    let slow = hints.len();
    writeln!(
        out,
        "{measured} shapes; {failed} take more memory than allowed; {slow} operations seem to slow down and are counted with longer texts"
    )?;
    Ok(failed)
}

/// What a share wrote of a shape.
struct Row {
    factor: f64,
    length: usize,
    peak: String,
    growth: f64,
    grower: String,
    slow: String,
    shape: &'static Shape,
}

fn row(line: &str) -> Option<Row> {
    let [factor, length, peak, growth, grower, slow, name] =
        <[&str; 7]>::try_from(line.split('\t').collect::<Vec<_>>()).ok()?;
    Some(Row {
        factor: factor.parse().ok()?,
        length: length.parse().ok()?,
        peak: peak.to_owned(),
        growth: growth.parse().ok()?,
        grower: grower.to_owned(),
        slow: slow.to_owned(),
        shape: SHAPES.iter().find(|shape| shape.name == name)?,
    })
}
