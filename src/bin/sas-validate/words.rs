//! The command's own messages, in English and French; those of issues come from the library.

use std::{collections::BTreeMap, fmt::Display, io};

use fhir_sas::{
    codes::Anomaly,
    diagnostic::{Lang, Severity},
    search::RequestError,
};

#[cfg(feature = "ask")]
use crate::ask::Outcome;
use crate::{
    excerpt::{plain, quoted},
    format::Format,
    isolate::Panicked,
    unreadable::{Unreadable, Why},
    verdict::Counts,
};

/// The words of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub(crate) Lang);

impl Words {
    pub(crate) fn either<T>(self, english: T, french: T) -> T {
        if self.0 == Lang::Fr { french } else { english }
    }

    /// As a heading of issues.
    pub(crate) fn severity(self, severity: Severity) -> &'static str {
        match severity {
            Severity::Information => "information",
            Severity::Warning => self.either("warning", "avertissement"),
            Severity::Fatal => self.either("fatal error", "erreur fatale"),
            _ => self.either("error", "erreur"),
        }
    }

    /// The class of the convention that is proposed for a code.
    pub(crate) fn anomaly(self, class: Option<Anomaly>) -> &'static str {
        match class {
            Some(Anomaly::Minor) => self.either("minor", "mineure"),
            Some(Anomaly::Major) => self.either("major", "majeure"),
            Some(Anomaly::Blocking) => self.either("blocking", "bloquante"),
            _ => "-",
        }
    }

    /// That a line is no record of an archive; of the line nothing is quoted, as it may be about a person.
    pub(crate) fn no_record(self) -> &'static str {
        self.either(
            "Expected a JSON object with `vendor` (a text), `time` (date, time and offset) and `answer` (a resource, or what came \
             as a text); found something else. Write one record a line.",
            "Attendu : un objet JSON avec `vendor` (un texte), `time` (date, heure et décalage) et `answer` (une ressource, ou ce \
             qui est arrivé, en texte) ; trouvé : autre chose. Écrivez un enregistrement par ligne.",
        )
    }

    pub(crate) fn editions(self) -> &'static str {
        self.either("editions:", "éditions :")
    }

    /// Who demands it, if anyone is named, and how to read the page of the code.
    pub(crate) fn rule(self, rule: Option<&str>, code: &str) -> String {
        let explain = format!("sas-validate --explain {code}");
        match rule {
            Some(rule) => self
                .either(format!("rule: {rule}; {explain}"), format!("règle : {rule} ; {explain}")),
            None => self.either(format!("rule: {explain}"), format!("règle : {explain}")),
        }
    }

    /// What a misspelt text was probably meant to be.
    pub(crate) fn did_you_mean(self, meant: &str) -> String {
        self.either(
            format!("did you mean `{meant}`?"),
            format!("vouliez-vous écrire « {meant} » ?"),
        )
    }

    /// That equal faults stand elsewhere too.
    pub(crate) fn and_more(self, count: usize, places: &str) -> String {
        let more = self.counted(count, ["more"; 2], ["autre", "autres"]);
        self.either(format!("and {more}: {places}"), format!("et {more} : {places}"))
    }

    /// Lines of a file, the first few of them.
    pub(crate) fn lines(self, lines: &[usize], are_all: bool) -> String {
        let word = match lines.len() {
            1 => self.either("line", "ligne"),
            _ => self.either("lines", "lignes"),
        };
        let numbers: Vec<_> = lines.iter().map(usize::to_string).collect();
        format!("{word} {}{}", numbers.join(", "), if are_all { "" } else { ", …" })
    }

    pub(crate) fn same_line(self) -> &'static str {
        self.either("in the same line", "dans la même ligne")
    }

    /// That faults follow from one at this place.
    pub(crate) fn because_of(self, place: &str, faults: &str) -> String {
        self.either(
            format!("because of {place}: {faults}"),
            format!("à cause de {place} : {faults}"),
        )
    }

    /// A fault that follows from another one: its code and place.
    pub(crate) fn consequence(self, code: &str, place: &str) -> String {
        if place.is_empty() {
            return code.to_owned();
        }
        self.either(format!("{code} at {place}"), format!("{code} dans {place}"))
    }

    /// A note that helps who sent it.
    pub(crate) fn hint(self, hint: [&str; 2]) -> String {
        self.either(format!("hint: {}", hint[0]), format!("piste : {}", hint[1]))
    }

    /// That an answer, conformant or not, shows nothing.
    pub(crate) fn no_slot(self) -> &'static str {
        self.either(
            "no slot: nobody in this answer has a free slot in the window; search somebody who has, or a longer window (--hours)",
            "aucun créneau : personne dans cette réponse n'a de créneau libre dans la période ; cherchez quelqu'un qui en a, ou une période plus longue (--hours)",
        )
    }

    /// What was found in all: `3 files: 2 conformant, 1 not conformant`.
    pub(crate) fn of_all(self, counts: Counts, format: Format) -> String {
        let Counts([conformant, faulty, unread]) = counts;
        let total = conformant + faulty + unread;
        let lines = format == Format::Ndjson;
        let mut counts = Vec::new();
        let mut count = |n: usize, english: &str, french: [&str; 2]| {
            if n > 0 {
                counts.push(self.counted(n, [english; 2], french));
            }
        };
        count(conformant, "conformant", ["conforme", "conformes"]);
        count(faulty, "not conformant", ["non conforme", "non conformes"]);
        count(
            unread,
            "not read",
            if lines { ["non lue", "non lues"] } else { ["non lu", "non lus"] },
        );
        let all = if lines {
            self.counted(total, ["resource", "resources"], ["ressource", "ressources"])
        } else {
            self.counted(total, ["file", "files"], ["fichier", "fichiers"])
        };
        if counts.is_empty() { all } else { [&*all, self.colon(), &counts.join(", ")].concat() }
    }

    /// The heads of the columns of a summary.
    pub(crate) fn heads(self, format: Format) -> [&'static str; 6] {
        let lines = format == Format::Ndjson;
        let [files, fichiers] =
            if lines { ["resources", "ressources"] } else { ["files", "fichiers"] };
        self.either(
            ["code", "severity", "class", "issues", files, "first"],
            ["code", "gravité", "classe", "problèmes", fichiers, "premier"],
        )
    }

    /// That a summary misses issues that were not kept.
    pub(crate) fn not_kept(self, issues: usize) -> String {
        self.either(
            format!("not counted here, beyond --max-issues: {issues}"),
            format!("non comptés ici, au-delà de --max-issues : {issues}"),
        )
    }

    /// How many files of a folder are checked.
    pub(crate) fn files_below(self, folder: &str, count: usize, ending: &str) -> String {
        let (file, fichier) = (format!("*.{ending} file"), format!("fichier *.{ending}"));
        let (files, fichiers) = (format!("{file}s"), format!("fichiers *.{ending}"));
        let files = self.counted(count, [&file, &files], [&fichier, &fichiers]);
        [folder, self.colon(), &files].concat()
    }

    /// Where a line stands in its file: `answers.ndjson: line 3`.
    pub(crate) fn place_of_line(self, name: &str, line: usize) -> String {
        let word = self.either("line", "ligne");
        format!("{}: {word} {line}", plain(name))
    }

    /// How the library calls the first line.
    pub(crate) fn first_line(self) -> &'static str {
        self.either("line 1", "ligne 1")
    }

    pub(crate) fn semicolon(self) -> &'static str {
        self.either("; ", " ; ")
    }

    /// That a file could not be opened or read to its end.
    pub(crate) fn cannot_read(self, what: &Unreadable) -> String {
        let name = plain(&what.name);
        let why = match &what.why {
            Why::Failed(why) => why,
            Why::Panicked(panicked) => return self.internal_fault(Some(&name), panicked),
            Why::Empty(ending) => {
                return self.either(
                    format!("error: no *.{ending} file below {name}"),
                    format!("erreur : aucun fichier *.{ending} sous {name}"),
                );
            }
        };
        let known = match why.kind() {
            io::ErrorKind::NotFound => self.either("no such file", "fichier introuvable"),
            io::ErrorKind::PermissionDenied => self.either("permission denied", "accès refusé"),
            io::ErrorKind::IsADirectory => self.either("it is a folder", "c'est un dossier"),
            _ => "",
        };
        let why: &dyn Display = if known.is_empty() { why } else { &known };
        self.either(
            format!("error: cannot read {name}: {why}"),
            format!("erreur : lecture impossible de {name} : {why}"),
        )
    }

    /// That this program has a fault, which ended the check of an input.
    pub(crate) fn internal_fault(self, name: Option<&str>, panicked: &Panicked) -> String {
        let Panicked { place } = panicked;
        let of = name.map(|name| self.either(" of ", " de ").to_owned() + name).unwrap_or_default();
        self.either(
            format!("error: internal fault ({place}) in the check{of}; please report it"),
            format!(
                "erreur : défaillance interne ({place}) lors de la vérification{of} ; merci de la signaler"
            ),
        )
    }

    pub(crate) fn cannot_write(self, why: &io::Error) -> String {
        self.either(
            format!("error: cannot write the results: {why}"),
            format!("erreur : écriture impossible des résultats : {why}"),
        )
    }

    /// That there is no such code, and which ones it may be meant for.
    pub(crate) fn no_such_code(self, name: &str, near: &[&str]) -> String {
        let name = quoted(name);
        let message = self.either(
            format!("error: there is no code `{name}`"),
            format!("erreur : il n'y a pas de code « {name} »"),
        );
        let hint = match near {
            [] => self
                .either(
                    "see --list-codes for those that there are",
                    "voyez --list-codes pour ceux qui existent",
                )
                .to_owned(),
            [one] => self.either(format!("is it {one}?"), format!("est-ce {one} ?")),
            many => {
                let many = many.join(", ");
                self.either(format!("is it one of {many}?"), format!("est-ce l'un de {many} ?"))
            }
        };
        format!("{message}{}{hint}", self.semicolon())
    }

    /// That an issue is ignored, and why.
    pub(crate) fn ignored(self, reason: &str) -> String {
        self.either(format!("ignored: {reason}"), format!("ignoré : {reason}"))
    }

    pub(crate) fn in_baseline(self) -> &'static str {
        self.either("known: it is in the baseline", "connu : il est dans la référence")
    }

    /// That an ignore of a configuration matches nothing.
    pub(crate) fn unused_ignore(self, origin: &str) -> String {
        let origin = plain(origin);
        self.either(
            format!("warning: {origin} matches nothing; remove it"),
            format!("avertissement : {origin} ne correspond à rien ; retirez-le"),
        )
    }

    /// That a file of this program's own cannot be used.
    pub(crate) fn bad_file(self, name: &str, why: &str) -> String {
        let name = plain(name);
        let why =
            why.strip_prefix("error: ").or_else(|| why.strip_prefix("erreur : ")).unwrap_or(why);
        self.either(
            format!("error: cannot use {name}: {why}"),
            format!("erreur : {name} est inutilisable : {why}"),
        )
    }

    pub(crate) fn no_baseline(self) -> &'static str {
        self.either(
            "expected a baseline that `--write-baseline` wrote",
            "attendu : une référence écrite par `--write-baseline`",
        )
    }

    /// That a baseline would be written onto a file that is checked.
    pub(crate) fn is_checked(self) -> &'static str {
        self.either(
            "it is one of the files to check, and stays as it is; name another file for the baseline",
            "c'est un des fichiers à vérifier, et il reste tel quel ; nommez un autre fichier pour la référence",
        )
    }

    /// That a baseline would be written onto a file that is something else.
    pub(crate) fn is_not_overwritten(self) -> &'static str {
        self.either(
            "it is no baseline, and stays as it is; remove it first, or name another file for the baseline",
            "ce n'est pas une référence, et il reste tel quel ; supprimez-le d'abord, ou nommez un autre fichier pour la référence",
        )
    }

    pub(crate) fn no_advisor(self) -> &'static str {
        self.either(
            "expected an object with a list of texts in `suppress`",
            "attendu : un objet avec une liste de textes dans `suppress`",
        )
    }

    pub(crate) fn unknown_key(self, key: &str, meant: Option<&str>, known: &[&str]) -> String {
        let key = quoted(key);
        let hint = if let Some(meant) = meant {
            self.did_you_mean(meant)
        } else {
            let known = known.join(", ");
            self.either(format!("expected one of {known}"), format!("attendu : l'un de {known}"))
        };
        let semicolon = self.semicolon();
        self.either(
            format!("unknown key `{key}`{semicolon}{hint}"),
            format!("clé inconnue « {key} »{semicolon}{hint}"),
        )
    }

    pub(crate) fn bad_value(self, key: &str, found: &str, known: &[&str]) -> String {
        let (found, known) = (quoted(found), known.join(", "));
        self.either(
            format!("`{key}`: expected one of {known}, found \"{found}\""),
            format!("« {key} » : attendu : l'un de {known} ; trouvé : « {found} »"),
        )
    }

    pub(crate) fn bad_type(self, key: &str, expected: &str) -> String {
        let french = match expected {
            "string" => "un texte",
            "table" => "une table",
            "list of texts" => "une liste de textes",
            "whole number of seconds" => "un nombre entier de secondes",
            "pair of files, certificate and key" => "deux fichiers, certificat et clé",
            other => other,
        };
        self.either(
            format!("`{key}`: expected a {expected}"),
            format!("« {key} » : attendu : {french}"),
        )
    }

    pub(crate) fn lacks(self, key: &str) -> String {
        self.either(
            format!("expected `{key}`, found none; add it"),
            format!("attendu : « {key} » ; trouvé : rien ; ajoutez-le"),
        )
    }

    pub(crate) fn no_utf8(self) -> &'static str {
        self.either(
            "expected text in UTF-8, found other bytes; save it as UTF-8",
            "attendu : du texte en UTF-8 ; trouvé : d'autres octets ; enregistrez-le en UTF-8",
        )
    }

    pub(crate) fn no_expression(self, why: &str) -> String {
        self.either(
            format!("expected a regular expression after `^`: {why}"),
            format!("attendu : une expression régulière après « ^ » : {why}"),
        )
    }

    /// Why a request cannot be compared with answers.
    pub(crate) fn reasons(self, error: &RequestError) -> String {
        let reasons: Vec<_> = error.reasons().iter().map(|reason| reason.message(self.0)).collect();
        reasons.join(" ")
    }

    /// That a request cannot be compared with answers, and why.
    pub(crate) fn bad_request(self, name: &str, why: &str) -> String {
        self.either(
            format!("error: invalid value for {name}: {why}"),
            format!("erreur : valeur de {name} refusée : {why}"),
        )
    }

    /// What was corrected in a file: `answer.json: 3 faults fixed (2 phone-format, 1 answer-total)`.
    pub(crate) fn fixed(
        self,
        name: &str,
        faults: &BTreeMap<&'static str, usize>,
        is_trial: bool,
    ) -> String {
        let count: usize = faults.values().sum();
        let codes: Vec<_> = faults.iter().map(|(code, count)| format!("{count} {code}")).collect();
        let fixed = if is_trial {
            self.counted(
                count,
                ["fault can be fixed", "faults can be fixed"],
                ["défaut corrigeable", "défauts corrigeables"],
            )
        } else {
            self.counted(
                count,
                ["fault fixed", "faults fixed"],
                ["défaut corrigé", "défauts corrigés"],
            )
        };
        format!("{}{}{fixed} ({})", plain(name), self.colon(), codes.join(", "))
    }

    /// What a file would be after its correction: `after --fix: answer.json: not conformant (guide current): 1 error`.
    pub(crate) fn left_by_fix(self, line: &str) -> String {
        self.either(format!("after --fix: {line}"), format!("après --fix : {line}"))
    }

    /// Whether faults with a code can be fixed, and when.
    pub(crate) fn fixable(self, when: Option<[&str; 2]>) -> String {
        match when {
            Some([english, french]) => self.either(
                format!("`sas-validate --fix` corrects it: {english}."),
                format!("`sas-validate --fix` le corrige : {french}."),
            ),
            None => self.either(
                "`sas-validate --fix` does not correct it: there is more than one right value."
                    .to_owned(),
                "`sas-validate --fix` ne le corrige pas : il y a plus d'une valeur juste."
                    .to_owned(),
            ),
        }
    }

    pub(crate) fn wrote_baseline(self, name: &str, count: usize) -> String {
        let findings = self.counted(count, ["finding", "findings"], ["constat", "constats"]);
        format!("{}{}{findings}", plain(name), self.colon())
    }

    pub(crate) fn reading_keyboard(self) -> &'static str {
        self.either(
            "Reading from the keyboard; name files to check them, or see --help.",
            "Lecture du clavier ; nommez des fichiers à vérifier, ou voyez --help.",
        )
    }

    /// That a server gives no answer.
    #[cfg(feature = "ask")]
    pub(crate) fn no_answer(self, address: &str, why: &str) -> String {
        self.either(
            format!("error: no answer from {address}: {why}"),
            format!("erreur : pas de réponse de {address} : {why}"),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn wrong_media_type(self, address: &str, found: &str) -> String {
        self.either(
            format!(
                "warning: {address}: expected the header Content-Type: application/fhir+json, found \"{found}\"; the acceptance tests warn of it"
            ),
            format!(
                "avertissement : {address} : attendu : l'en-tête Content-Type: application/fhir+json ; trouvé : « {found} » ; les tests de recette en avertissent"
            ),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn other_link(self, address: &str, [english, french]: [&str; 2]) -> String {
        self.either(
            format!("warning: {address}: {english}; the acceptance tests warn of it"),
            format!("avertissement : {address} : {french} ; les tests de recette en avertissent"),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn bad_search(self, why: &str) -> String {
        self.either(
            format!("error: there is no such search: {why}"),
            format!("erreur : cette recherche n'existe pas : {why}"),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn nobody_to_search(self, flow: &str, option: &str) -> String {
        self.either(
            format!("error: expected {option} for a search of the flow {flow}, found none; add it"),
            format!(
                "erreur : attendu : {option} pour une recherche du flux {flow} ; trouvé : rien ; ajoutez-le"
            ),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn bad_id(self, key: &str) -> String {
        self.either(
            format!(
                "`{key}`: expected a national id, as 810100000016 or 350000000600014, found something else"
            ),
            format!(
                "« {key} » : attendu : un identifiant national, comme 810100000016 ou 350000000600014 ; trouvé : autre chose"
            ),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn no_such_test(self, name: &str) -> String {
        self.either(
            format!("error: there is no test, group or part `{name}`; see ask --list-tests"),
            format!("erreur : il n'y a pas de test, de groupe ou de partie « {name} » ; voyez ask --list-tests"),
        )
    }

    #[cfg(feature = "ask")]
    pub(crate) fn is_run(self) -> &'static str {
        self.either("run", "fait")
    }

    #[cfg(feature = "ask")]
    pub(crate) fn not_from_outside(self, why: &str) -> String {
        self.either(format!("not from outside: {why}"), format!("pas de l'extérieur : {why}"))
    }

    /// In front of what the library finds and the kit does not look at.
    #[cfg(feature = "ask")]
    pub(crate) fn beyond_kit(self) -> &'static str {
        self.either("beyond the kit: ", "au-delà du kit : ")
    }

    #[cfg(feature = "ask")]
    pub(crate) fn outcome_of_test(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Passed => self.either("passed", "réussi"),
            Outcome::Warned => self.either("warning", "alerte"),
            Outcome::Skipped => self.either("skipped", "omis"),
            Outcome::Failed => self.either("FAILED", "ÉCHEC"),
            Outcome::Broken => self.either("ERROR", "ERREUR"),
        }
    }

    /// What came of all tests: `97 tests: 95 passed, 1 failed, 1 skipped`.
    #[cfg(feature = "ask")]
    pub(crate) fn of_tests(self, counts: [(Outcome, usize); 5]) -> String {
        let total = counts.iter().map(|(_, count)| count).sum();
        let counted = counts.iter().filter(|(_, count)| *count > 0).map(|(outcome, count)| {
            let [english, french] = match outcome {
                Outcome::Passed => [["passed"; 2], ["réussi", "réussis"]],
                Outcome::Warned => {
                    [["with a warning", "with warnings"], ["avec une alerte", "avec des alertes"]]
                }
                Outcome::Skipped => [["skipped"; 2], ["omis"; 2]],
                Outcome::Failed => [["failed"; 2], ["en échec"; 2]],
                Outcome::Broken => [["without connection"; 2], ["sans connexion"; 2]],
            };
            self.counted(*count, english, french)
        });
        let counted: Vec<_> = counted.collect();
        let tests = self.counted(total, ["test", "tests"], ["test", "tests"]);
        [&*tests, self.colon(), &counted.join(", ")].concat()
    }

    #[cfg(feature = "serve")]
    pub(crate) fn cannot_serve(self, address: &str, why: &io::Error) -> String {
        self.either(
            format!("error: cannot listen on {address}: {why}"),
            format!("erreur : écoute impossible sur {address} : {why}"),
        )
    }

    pub(crate) fn colon(self) -> &'static str {
        self.either(": ", " : ")
    }

    /// In French, none is singular.
    pub(crate) fn counted(
        self,
        n: usize,
        [one, many]: [&str; 2],
        [un, plusieurs]: [&str; 2],
    ) -> String {
        let word = self.either(if n == 1 { one } else { many }, if n < 2 { un } else { plusieurs });
        format!("{n} {word}")
    }
}
