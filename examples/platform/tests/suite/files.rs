//! `read`.

use std::{fs, io::Write, process::Stdio};

use super::run::{command, run, told};

const ANSWER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../answer.json");

#[tokio::test]
async fn an_answer_from_a_file() {
    let told = run(&["read", ANSWER]).await;
    assert_eq!(
        told.out,
        "start             practitioner      city           phone          how              link\n\
         2026-06-15 09:20  Hélène LEFÈVRE    NANTES         +33261910011   office, remote   \
         https://agenda.example.fr/rdv/lefevre-nantes/0920?origin=sas\n\
         2026-06-15 09:45  Zoé MUÑOZ-GARÇON  SAINT-ÉTIENNE  -              remote           \
         https://agenda.example.fr/rdv/munoz/0945?origin=sas\n\
         2026-06-15 11:00  Loïc LE GOFF      ORVAULT        +262639980014  home             \
         https://agenda.example.fr/rdv/le-goff/1100?origin=sas\n\
         2026-06-15 14:00  Zoé MUÑOZ-GARÇON  SAINT-ÉTIENNE  -              office, walk-in  -\n\
         2026-06-15 16:40  Hélène LEFÈVRE    NANTES         +33261910011   office           \
         https://agenda.example.fr/rdv/lefevre-nantes/1640?origin=sas\n\
         2026-06-16 08:30  Hélène LEFÈVRE    REZÉ           +33261910012   office           -\n"
    );
    let kinds: Vec<_> =
        told.err.lines().skip(1).filter_map(|line| line.split(" (").next()).collect();
    let wanted = [
        "  1 × error answer-total",
        "  2 × error bad-primitive",
        "  1 × error empty-string",
        "  1 × error slot-booking-url",
        "  2 × error slot-instant-format",
        "  1 × error unknown-member",
        "  3 × error wrong-shape",
        "  4 × warning slot-booking-url-query",
        "  1 × warning slot-walk-in-url",
    ];
    assert_eq!(kinds, wanted);
    assert_eq!(told.code, Some(0));
}

#[tokio::test]
async fn an_answer_from_the_standard_input() {
    let mut child = command(&["read", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut input = child.stdin.take().expect("an input");
    input.write_all(&fs::read(ANSWER).expect("an answer")).expect("it is read");
    drop(input);
    let piped = told(child.wait_with_output().expect("it ends"));
    let direct = run(&["read", ANSWER]).await;
    assert_eq!(piped.out, direct.out);
    assert_eq!(piped.err, direct.err.replace(ANSWER, "-"));
}

#[tokio::test]
async fn files_that_are_no_answers() {
    let folder = std::env::temp_dir().join(format!("platform-files-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).expect("a file");
        file.display().to_string()
    };
    let page = file("page.html", "<html>");
    let silent =
        file("silent.json", r#"{"resourceType": "Bundle", "type": "searchset", "total": 0}"#);
    let missing = folder.join("missing").display().to_string();
    let told = run(&["read", &page, &silent, &missing]).await;
    for (name, wanted) in [
        (&page, "unread: "),
        (
            &silent,
            "no-request: Expected a link of relation self with the search that is answered; found none. Give the address",
        ),
        (
            &missing,
            "file: Expected a file that can be read; found: No such file or directory (os error 2). See to its name",
        ),
    ] {
        let line = format!("{name}: answers 0 of 1, slots 0\n  1 × no answer {wanted}");
        assert!(told.err.contains(&line), "{line}\n{}", told.err);
    }
    assert_eq!(told.code, Some(2));
    let request = "Slot?start=ge2026-03-02&start=le2026-03-04&status=free&schedule.actor:Practitioner.identifier=810002909371";
    let told = run(&["read", &silent, &page, "--request", request]).await;
    assert!(told.err.contains(&format!("{silent}: answers 1 of 1, slots 0\n")), "{}", told.err);
    assert!(
        told.err.contains(&format!("{page}: answers 0 of 1, slots 0\n  1 × no answer html: ")),
        "{}",
        told.err
    );
    assert_eq!(told.code, Some(1));
    fs::remove_dir_all(&folder).expect("the folder goes");
}
