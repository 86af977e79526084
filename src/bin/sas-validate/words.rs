//! The command's own words, in English and French; what is said of an issue comes from the library.

use std::{fmt::Display, io};

use fhir_sas::{
    issue::{Lang, Severity},
    validate::Report,
};

use crate::check::Verdict;

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

    pub(crate) fn rule(self) -> &'static str {
        self.either("rule:", "règle :")
    }

    /// What was found in one file: `answer.json: not conformant: 1 error, 2 warnings`.
    pub(crate) fn of_file(self, name: &str, verdict: Verdict, report: &Report) -> String {
        let (errors, warnings) = (report.error_count(), report.warning_count());
        let notes = report.issue_count() - errors - warnings;
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
            Verdict::Unread => self.either("cannot be read", "illisible"),
        };
        let mut told = format!("{name}{}{verdict}", self.colon());
        if !counts.is_empty() {
            told.extend([self.colon(), &counts.join(", ")]);
        }
        let hidden = report.issue_count().saturating_sub(report.issues().len());
        if hidden > 0 {
            let hidden = self.counted(hidden, ["not shown"; 2], ["non affiché", "non affichés"]);
            told.extend([" (", &hidden, ")"]);
        }
        told
    }

    /// What was found in all: `3 files: 2 conformant, 1 not conformant`.
    pub(crate) fn of_all(self, verdicts: &[usize; 3]) -> String {
        let [conformant, faulty, unread] = *verdicts;
        let mut counts = Vec::new();
        let mut count = |n: usize, english: &str, french: [&str; 2]| {
            if n > 0 {
                counts.push(self.counted(n, [english; 2], french));
            }
        };
        count(conformant, "conformant", ["conforme", "conformes"]);
        count(faulty, "not conformant", ["non conforme", "non conformes"]);
        count(unread, "not read", ["non lu", "non lus"]);
        let files =
            self.counted(conformant + faulty + unread, ["file", "files"], ["fichier", "fichiers"]);
        format!("{files}{}{}", self.colon(), counts.join(", "))
    }

    /// That a file could not be opened or read to its end.
    pub(crate) fn cannot_read(self, name: &str, why: &io::Error) -> String {
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

    pub(crate) fn cannot_write(self, why: &io::Error) -> String {
        self.either(
            format!("error: cannot write the results: {why}"),
            format!("erreur : écriture impossible des résultats : {why}"),
        )
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
