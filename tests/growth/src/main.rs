//! How work and memory grow with the text: `growth [memory|work] [PART OF A NAME]`; `growth text NAME NUMBER` writes one text.
//!
//! Each of the shapes is a hostile text of any length. Work is counted in instructions, so that it is the same on every machine and
//! under every load, and must grow no faster than the text; memory is counted in bytes, and must stay below a multiple of the text.

mod counting;
mod memory;
mod operations;
mod shapes;
mod work;

use std::{env, process::ExitCode};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (what, only) = match args[..] {
        [] => ("all", ""),
        [what] => (what, ""),
        [what, only] => (what, only),
        ["text", name, number] => {
            let shape = shapes::SHAPES.iter().find(|shape| shape.name == name);
            let (Some(shape), Ok(number)) = (shape, number.parse()) else { return usage() };
            println!("{}", (shape.make)(number));
            return ExitCode::SUCCESS;
        }
        ["share", names, shortest, share, shares] => {
            let numbers = (shortest.parse(), share.parse(), shares.parse());
            let (Ok(shortest), Ok(share), Ok(shares)) = numbers else { return usage() };
            work::do_share(names, shortest, share, shares);
            return ExitCode::SUCCESS;
        }
        _ => return usage(),
    };
    let mut failed = 0;
    if matches!(what, "all" | "memory") {
        failed += memory::measure(only);
    }
    if matches!(what, "all" | "work") {
        match work::count(only) {
            Ok(count) => failed += count,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        }
    }
    if !matches!(what, "all" | "memory" | "work") {
        return usage();
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn usage() -> ExitCode {
    eprintln!("usage: growth [memory|work] [PART OF A NAME]\n       growth text NAME NUMBER");
    ExitCode::from(2)
}
