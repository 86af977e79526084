//! Memory: bytes in use at the peak of each operation, for each byte of the text.

use std::hint::black_box;

use crate::{
    counting::peak,
    operations::{Operation, groups, run},
    shapes::{Kind, SHAPES},
    work::number_for,
};

/// How long texts are, in bytes, at most.
const LENGTH: usize = 600_000;

/// What is in use whatever the text: tables, buffers.
const FIXED: usize = 96 * 1024;

/// Measures all, prints what was measured, and returns how many shapes take too much.
#[must_use]
pub fn measure(only: &str) -> usize {
    println!("memory  bytes in use at the peak for each byte of the text; length of the text");
    let mut failed = 0;
    let mut rows = Vec::new();
    for shape in SHAPES.iter().filter(|shape| shape.name.contains(only)) {
        let longest = match shape.kind {
            // longer ones are not read at all
            Kind::Query | Kind::Identifier => LENGTH / 10,
            _ => LENGTH,
        };
        // one more than a power of two: a vector that grows by doubling has most room to spare then
        let power = number_for(shape, longest).next_power_of_two() / 2;
        let text = (shape.make)(power + 1);
        let mut worst: Option<(f64, Operation)> = None;
        for operation in groups(shape.kind).iter().flat_map(|(_, operations)| *operations) {
            // over many lines, what is nested deeply is many times as long, mostly blanks
            if *operation == Operation::Write {
                continue;
            }
            // once before, for what is made once for all
            run(*operation, shape.kind, "", &mut || ());
            let bytes = peak(|restart| run(*operation, shape.kind, black_box(&text), restart));
            #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
            let factor = bytes.saturating_sub(FIXED) as f64 / text.len() as f64;
            if worst.is_none_or(|(worst, _)| worst < factor) {
                worst = Some((factor, *operation));
            }
        }
        let Some((factor, operation)) = worst else { continue };
        #[allow(clippy::cast_precision_loss, reason = "small")]
        let bad = factor > shape.memory as f64;
        failed += usize::from(bad);
        rows.push((factor, text.len(), operation, shape, bad));
    }
    rows.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (factor, length, operation, shape, bad) in &rows {
        let mark = if *bad { format!("  MORE THAN {}", shape.memory) } else { String::new() };
        println!("{factor:6.1}  {length:>8}  {operation:?}: {}{mark}", shape.name);
    }
    println!("{} shapes; {failed} take more memory than allowed", rows.len());
    failed
}
