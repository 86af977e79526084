//! The command's own messages, in English and French; those of issues come from the library.

use std::{fmt::Display, io};

use fhir_sas::diagnostic::{Lang, Severity};

use crate::{
    args::Format,
    check::{Counts, Verdict},
    excerpt::plain,
    found::Found,
    input::{Unreadable, Why},
    isolate::Panicked,
};

/// The words of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub(crate) Lang);

impl Words {
    fn either<T>(self, english: T, french: T) -> T {
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

    pub(crate) fn editions(self) -> &'static str {
        self.either("editions:", "éditions :")
    }

    pub(crate) fn rule(self) -> &'static str {
        self.either("rule:", "règle :")
    }

    /// What was found in one file: `answer.json: not conformant (guide current): 1 error, 2 warnings`.
    pub(crate) fn of_file(self, name: &str, verdict: Verdict, found: &Found) -> String {
        let (errors, warnings) = (found.error_count(), found.warning_count());
        let notes = found.issue_count() - errors - warnings;
        let mut counts = Vec::new();
        let mut count = |n: usize, english: [&str; 2], french: [&str; 2]| {
            if n > 0 {
                counts.push(self.counted(n, english, french));
            }
        };
        count(errors, ["error", "errors"], ["erreur", "erreurs"]);
        count(warnings, ["warning", "warnings"], ["avertissement", "avertissements"]);
        count(notes, ["note", "notes"], ["information", "informations"]);

        let denied = verdict == Verdict::Faulty && errors == 0;
        let verdict = match verdict {
            Verdict::Conformant => self.either("conformant", "conforme"),
            Verdict::Faulty if denied => {
                self.either("warnings, which are denied", "avertissements, qui sont refusés")
            }
            Verdict::Faulty => self.either("not conformant", "non conforme"),
            Verdict::Unread if found.has_internal_fault() => {
                self.either("not checked, internal fault", "non vérifié, défaillance interne")
            }
            Verdict::Unread => self.either("cannot be read", "illisible"),
        };
        let mut line = format!("{name}{}{verdict}", self.colon());
        let editions = found.editions();
        if !editions.is_empty() {
            let names: Vec<_> = editions.iter().map(|edition| edition.as_str()).collect();
            line.extend([" (guide ", &names.join(", "), ")"]);
        }
        if !counts.is_empty() {
            line.extend([self.colon(), &counts.join(", ")]);
        }
        let hidden = found.not_kept();
        if hidden > 0 {
            let hidden = self.counted(hidden, ["not shown"; 2], ["non affiché", "non affichés"]);
            line.extend([" (", &hidden, ")"]);
        }
        line
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
    pub(crate) fn heads(self, format: Format) -> [&'static str; 5] {
        let lines = format == Format::Ndjson;
        let [files, fichiers] =
            if lines { ["resources", "ressources"] } else { ["files", "fichiers"] };
        self.either(
            ["code", "severity", "issues", files, "first"],
            ["code", "gravité", "problèmes", fichiers, "premier"],
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
        format!("{name}: {word} {line}")
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
        let name = plain(name);
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

    pub(crate) fn reading_keyboard(self) -> &'static str {
        self.either(
            "Reading from the keyboard; name files to check them, or see --help.",
            "Lecture du clavier ; nommez des fichiers à vérifier, ou voyez --help.",
        )
    }

    fn colon(self) -> &'static str {
        self.either(": ", " : ")
    }

    /// In French, none is singular.
    fn counted(self, n: usize, [one, many]: [&str; 2], [un, plusieurs]: [&str; 2]) -> String {
        let word = self.either(if n == 1 { one } else { many }, if n < 2 { un } else { plusieurs });
        format!("{n} {word}")
    }
}
