//! How work and memory grow with the text: `growth [memory|work] [PART OF A NAME]`; `growth text NAME NUMBER` writes one text.
//!
//! Each of the shapes is a hostile text of any length. Work is counted in instructions, so that it is the same on every machine and
//! under every load, and must grow no faster than the text; memory is counted in bytes: those in use must stay below a multiple of
//! the text, and those requested must grow no faster than the text. Instructions are counted for short texts, as valgrind takes a
//! hundred times as long as the program; memory is counted by this program's own allocator, for long ones. What seems to slow down
//! with long texts is no fault yet, as time is never the same twice: its instructions are counted for longer texts too.

mod counting;
mod memory;
mod operations;
mod shapes;
mod work;

use std::{env, io, process::ExitCode};

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
        ["memory-share", only, share, shares] => {
            let (Ok(share), Ok(shares)) = (share.parse(), shares.parse()) else { return usage() };
            memory::do_share(only, share, shares);
            return ExitCode::SUCCESS;
        }
        ["share", chosen, shortest, share, shares] => {
            let numbers = (shortest.parse(), share.parse(), shares.parse());
            let (Ok(shortest), Ok(share), Ok(shares)) = numbers else { return usage() };
            work::do_share(chosen, shortest, share, shares);
            return ExitCode::SUCCESS;
        }
        _ => return usage(),
    };
    if !matches!(what, "all" | "memory" | "work") {
        return usage();
    }
    let (mut failed, mut hints) = (0, Vec::new());
    let measured = (|| -> io::Result<()> {
        if what != "work" {
            failed += memory::measure(only, &mut hints)?;
        }
        if what != "memory" {
            failed += work::count(only, &hints)?;
        }
        Ok(())
    })();
    if let Err(error) = measured {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn usage() -> ExitCode {
    eprintln!("usage: growth [memory|work] [PART OF A NAME]\n       growth text NAME NUMBER");
    ExitCode::from(2)
}
