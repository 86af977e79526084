//! The line that sums up what was found in a file.

use fhir_sas::UseCase;

use crate::{holds::Holds, judged::Judged, verdict::Verdict, words::Words};

/// What was found in one file: `answer.json: not conformant (guide current): 1 error, 2 warnings`.
/// Of an answer of a server also what it holds: `https://agenda.example.fr/fhir/Slot: conformant (guide current): 18 slots, 1
/// practitioner, 2 places`.
pub(crate) fn of_file(
    words: Words,
    name: &str,
    verdict: Verdict,
    judged: &Judged<'_>,
    holds: Option<Holds>,
) -> String {
    let found = judged.found;
    let (errors, warnings, notes) = (judged.errors(), judged.warnings(), judged.notes());
    let mut counts = Vec::new();
    let mut count = |n: usize, english: [&str; 2], french: [&str; 2]| {
        if n > 0 {
            counts.push(words.counted(n, english, french));
        }
    };
    count(errors, ["error", "errors"], ["erreur", "erreurs"]);
    count(warnings, ["warning", "warnings"], ["avertissement", "avertissements"]);
    count(notes, ["note", "notes"], ["information", "informations"]);
    count(judged.ignored(), ["ignored"; 2], ["ignoré", "ignorés"]);
    count(judged.known(), ["known"; 2], ["connu", "connus"]);

    let denied = verdict == Verdict::Faulty && errors == 0;
    let verdict = match verdict {
        Verdict::Conformant => words.either("conformant", "conforme"),
        Verdict::Faulty if denied => {
            words.either("warnings, which are denied", "avertissements, qui sont refusés")
        }
        Verdict::Faulty => words.either("not conformant", "non conforme"),
        Verdict::Unread if found.has_internal_fault() => {
            words.either("not checked, internal fault", "non vérifié, défaillance interne")
        }
        Verdict::Unread => words.either("cannot be read", "illisible"),
    };
    let mut line = format!("{name}{}{verdict}", words.colon());
    let editions = found.editions();
    if !editions.is_empty() {
        let names: Vec<_> = editions.iter().map(|edition| edition.as_str()).collect();
        line.extend([" (guide ", &names.join(", "), ")"]);
    }
    if !counts.is_empty() {
        line.extend([words.colon(), &counts.join(", ")]);
    }
    let hidden = found.not_kept();
    if hidden > 0 {
        let hidden = words.counted(hidden, ["not shown"; 2], ["non affiché", "non affichés"]);
        line.extend([" (", &hidden, ")"]);
    }
    if let Some(holds) = holds {
        let mark = if counts.is_empty() { words.colon() } else { words.semicolon() };
        line.extend([mark, &of_answer(words, holds)]);
    }
    line
}

/// What there is to show of an answer: `18 slots, 1 practitioner, 2 places`.
fn of_answer(words: Words, holds: Holds) -> String {
    let slots = words.counted(holds.slots, ["slot", "slots"], ["créneau", "créneaux"]);
    let owners = if holds.flow == UseCase::Sos {
        words.counted(
            holds.structures,
            ["association", "associations"],
            ["association", "associations"],
        )
    } else {
        words.counted(
            holds.practitioners,
            ["practitioner", "practitioners"],
            ["praticien", "praticiens"],
        )
    };
    let places = words.counted(holds.places, ["place", "places"], ["lieu", "lieux"]);
    let mut counts = vec![slots, owners, places];
    if holds.skipped > 0 {
        let skipped = words.counted(
            holds.skipped,
            ["entry that is not shown", "entries that are not shown"],
            ["entrée qui n'est pas montrée", "entrées qui ne sont pas montrées"],
        );
        counts.push(skipped);
    }
    counts.join(", ")
}
