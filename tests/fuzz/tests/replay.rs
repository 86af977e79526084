//! The checks of the fuzz targets without a fuzzer: on the seeds, on what failed once, on mutants from fixed seeds.

use std::{fs, path::Path};

use fhir_sas_fuzz::{RESOURCE, TARGETS, Target, random::Random, tree::Tree};

#[test]
fn seeds() {
    for target in TARGETS {
        let seeds = target.seeds();
        assert!(seeds.len() > 2, "{}: the seeds are not there", target.name);
        for seed in &seeds {
            target.check(seed);
        }
    }
}

/// What a fuzzer found: each file is an input that failed once.
#[test]
fn regressions() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regressions");
    for target in TARGETS {
        let Ok(files) = fs::read_dir(folder.join(target.name)) else { continue };
        for file in files {
            let path = file.expect("a file").path();
            println!("{}", path.display());
            target.check(&fs::read(&path).expect("a file"));
        }
    }
}

fn mutants(target: &Target, rounds: usize) {
    let failed = target.check_mutants(rounds, &mut Random::new(1));
    for (input, why) in &failed {
        println!("{why}\n{}\n", String::from_utf8_lossy(input));
    }
    assert!(failed.is_empty(), "{} of {rounds} mutants failed", failed.len());
}

#[test]
fn mutants_of_resources() {
    mutants(&RESOURCE, 3000);
}

#[test]
fn mutants_of_responses() {
    mutants(&fhir_sas_fuzz::RESPONSE, 1500);
}

#[test]
fn mutants_of_requests() {
    mutants(&fhir_sas_fuzz::REQUEST, 5000);
}

#[test]
fn mutants_of_values() {
    mutants(&fhir_sas_fuzz::VALUES, 20_000);
}

#[test]
fn mutants_of_claims() {
    mutants(&fhir_sas_fuzz::SSO, 20_000);
}

#[test]
fn mutants_of_narratives() {
    mutants(&fhir_sas_fuzz::XHTML, 10_000);
}

#[test]
fn mutants_of_messages() {
    mutants(&fhir_sas_fuzz::HUB, 6000);
}

#[test]
fn mutants_of_links() {
    mutants(&fhir_sas_fuzz::LINK, 20_000);
}

/// The reader of the checks itself.
#[test]
fn trees_are_read_and_written() {
    let text = r#"{"a":[1.50,null,{"b":"é\"\\"}],"a":true,"":-0e1}"#;
    let tree = Tree::parse(text.as_bytes()).expect("JSON").tree;
    assert_eq!(tree.to_text(), text);
    assert_eq!(tree.meaning().to_text(), r#"{"":-0e1,"a":true}"#);
    assert_eq!(tree.count(), 8);
    for text in ["", "01", "1.", "[1,]", "{,}", "nul", "1 2", "\"\n\"", "+1", "\u{c}1"] {
        assert_eq!(Tree::parse(text.as_bytes()), None, "{text}");
    }
    let lone = Tree::parse(br#"["\ud83d\ude00","\ud83d","\ude00\ud83d"]"#).expect("JSON");
    assert!(lone.has_lone_surrogate);
    assert_eq!(lone.tree.to_text(), "[\"😀\",\"\u{fffd}\",\"\u{fffd}\u{fffd}\"]");
}

/// Mutants of a text are of its form, and differ.
#[test]
fn mutants_differ() {
    for target in TARGETS {
        let mut random = Random::new(7);
        let seed = target.seeds().remove(0);
        let different = (0..100).filter(|_| {
            let mutant = target.mutant(&seed, &mut random).expect("a seed is of the form");
            mutant != seed
        });
        assert!(different.count() > 80, "{}", target.name);
    }
}
