//! Without a fuzzer: writes the seeds of a target into a folder, or checks mutants of them for so many rounds.

use std::{env, fs, path::Path, process::ExitCode};

use fhir_sas_fuzz::{TARGETS, Target, random::Random};

const USAGE: &str = "usage: mutants seeds TARGET FOLDER
       mutants check TARGET ROUNDS [SEED]
       mutants once TARGET FILE";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let target = |name: &str| TARGETS.iter().find(|target| target.name == name);
    match args[..] {
        ["seeds", name, folder] => {
            let Some(target) = target(name) else { return usage() };
            write_seeds(target, Path::new(folder))
        }
        ["check", name, rounds] => check(target(name), rounds, "0"),
        ["check", name, rounds, seed] => check(target(name), rounds, seed),
        ["once", name, file] => {
            let (Some(target), Ok(input)) = (target(name), fs::read(file)) else { return usage() };
            target.check(&input);
            ExitCode::SUCCESS
        }
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

fn write_seeds(target: &Target, folder: &Path) -> ExitCode {
    let written = fs::create_dir_all(folder).and_then(|()| {
        let mut seeds = target.seeds().into_iter().enumerate();
        seeds.try_for_each(|(number, seed)| {
            fs::write(folder.join(format!("seed-{number:03}")), seed)
        })
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write the seeds to {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// Checks chains of mutants: each round starts from a seed or from the mutant before.
fn check(target: Option<&Target>, rounds: &str, seed: &str) -> ExitCode {
    let (Some(target), Ok(rounds), Ok(seed)) =
        (target, rounds.parse::<usize>(), seed.parse::<u64>())
    else {
        return usage();
    };
    let failed = target.check_mutants(rounds, &mut Random::new(seed));
    for (input, why) in &failed {
        println!("--- {why}\n{}", String::from_utf8_lossy(input));
    }
    println!("{}: {rounds} mutants of seed {seed}, {} failed", target.name, failed.len());
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
