//! Entries of an answer that give no availability, and why.

use std::{borrow::Cow, fmt};

use crate::diagnostic::{Capped, Diagnostic, Lang, Severity, codes};

macro_rules! skip_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident, $english:literal, $french:literal;)*) => {
        codes! {
            /// Why an entry gives no availability, as a code that never changes its meaning.
            ///
            /// Its severity states what is lost: a slot ([`Error`](Severity::Error)), or nothing that was requested
            /// (`Information`, see [`is_expected`](Self::is_expected)).
            SkipCode { $($(#[$doc])* $name = $code;)* }
        }

        impl SkipCode {
            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// What was expected, what was found, what the vendor must do.
            #[must_use]
            pub const fn message(self, lang: Lang) -> &'static str {
                lang.of(match self { $(Self::$name => [$english, $french],)* })
            }
        }
    };
}

skip_codes! {
    /// The entry holds nothing that is a resource.
    NotAResource = "not-a-resource", Error,
        "Expected a FHIR resource with its resourceType; found none. Send one resource in each entry.",
        "Attendu : une ressource FHIR avec son resourceType ; il n'y en a pas. Envoyez une ressource par entrée.";
    /// Too many entries are empty: the list is kept as JSON and none of them was read.
    SparseList = "sparse-list", Error,
        "Expected entries with resources; found a list that takes many times the memory of its text, of which nothing was read. \
         Leave out the empty entries.",
        "Attendu : des entrées avec des ressources ; trouvé : une liste qui prend bien plus de mémoire que son texte, dont rien \
         n'a été lu. Omettez les entrées vides.";
    /// The status of the slot is not `free`, or missing.
    NotFree = "not-free", Information,
        "Expected the status free; found another, or none. Send free slots only, each with its status.",
        "Attendu : le statut free ; trouvé : un autre, ou aucun. N'envoyez que des créneaux libres, chacun avec son statut.";
    /// The slot leads to no agenda of the answer.
    NoAgenda = "no-agenda", Error,
        "Expected schedule to refer to a Schedule of the answer; found none there. Include the Schedule, and refer to it as \
         in Schedule/12.",
        "Attendu : schedule renvoie à un Schedule de la réponse ; il n'y en a pas. Joignez le Schedule et référencez-le \
         comme dans Schedule/12.";
    /// The start is missing, or is no date and time.
    NoStart = "no-start", Error,
        "Expected the start as an instant, as in 2026-03-02T09:00:00.000+01:00; found none. Send date, time and offset.",
        "Attendu : le début comme instant, par exemple 2026-03-02T09:00:00.000+01:00 ; il n'y en a pas. Envoyez la date, \
         l'heure et le décalage.";
    /// The end is missing, or is no date and time.
    NoEnd = "no-end", Error,
        "Expected the end as an instant, as in 2026-03-02T09:15:00.000+01:00; found none. Send date, time and offset.",
        "Attendu : la fin comme instant, par exemple 2026-03-02T09:15:00.000+01:00 ; il n'y en a pas. Envoyez la date, \
         l'heure et le décalage.";
    /// Start or end is a time without offset, which is not one instant by the clocks of the place.
    UnclearTime = "unclear-time", Error,
        "Expected start and end with their offset, as in 2026-03-02T09:00:00.000+01:00; found one without, which is no \
         single instant: clocks change at that time, or the place is overseas and its post code stands for no single time \
         zone. Send the offset.",
        "Attendu : le début et la fin avec leur décalage, par exemple 2026-03-02T09:00:00.000+01:00 ; trouvé : une heure \
         sans décalage, qui ne dit pas l'instant : l'heure change à ce moment, ou le lieu est outre-mer et son code postal \
         ne dit pas son heure. Envoyez le décalage.";
    /// The slot does not end after it starts.
    EndBeforeStart = "end-before-start", Error,
        "Expected the end after the start; found it at the same time or before. Send the end of the slot.",
        "Attendu : la fin après le début ; trouvé : en même temps ou avant. Envoyez la fin du créneau.";
    /// The slot starts outside the requested window.
    OutsideWindow = "outside-window", Information,
        "Expected a start in the requested window; found one outside. Send only slots that start between the two \
         bounds of the request.",
        "Attendu : un début dans la période demandée ; trouvé : en dehors. N'envoyez que les créneaux qui commencent entre \
         les deux bornes de la requête.";
    /// The agenda leads to no practitioner with a national id.
    Nobody = "nobody", Error,
        "Expected an agenda that leads to a practitioner with an RPPS or ADELI number; found none. Refer to the \
         Practitioner from Schedule.actor, and give its identifier of system urn:oid:1.2.250.1.71.4.2.1.",
        "Attendu : un agenda qui mène à un professionnel avec un numéro RPPS ou ADELI ; il n'y en a pas. Référencez le \
         Practitioner dans Schedule.actor, avec son identifiant du système urn:oid:1.2.250.1.71.4.2.1.";
    /// The agenda leads to no place (SOS Médecins).
    NoPlace = "no-place", Error,
        "Expected an agenda that leads to a place; found none. Include the Location, and refer to it from Schedule.actor.",
        "Attendu : un agenda qui mène à un lieu ; il n'y en a pas. Joignez la Location et référencez-la dans \
         Schedule.actor.";
    /// The agenda is of somebody who was not requested.
    NotAsked = "not-asked", Information,
        "Expected slots of requested ids; found one of somebody else. Send only slots of the ids in the request.",
        "Attendu : des créneaux de ceux qui sont demandés ; trouvé : celui de quelqu'un d'autre. N'envoyez que les \
         créneaux des identifiants de la requête.";
}

/// An entry that gives no availability: the first reason that was met. Nothing of the entry is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkippedEntry {
    entry: u32,
    code: SkipCode,
}

impl SkippedEntry {
    /// Place of the entry in the bundle, from 0.
    #[must_use]
    pub fn entry(&self) -> usize {
        self.entry as usize
    }

    /// Why.
    #[must_use]
    pub fn code(&self) -> SkipCode {
        self.code
    }

    /// What was expected, what was found, what the vendor must do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> &'static str {
        self.code.message(lang)
    }
}

impl fmt::Display for SkippedEntry {
    /// `information not-free at Bundle.entry[3]: …`, in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.explain(Lang::En))
    }
}

impl SkipCode {
    /// Whether nothing that was requested is lost: the slot is not free, or of another time or another practitioner.
    #[must_use]
    pub fn is_expected(self) -> bool {
        self.severity() == Severity::Information
    }
}

impl Diagnostic for SkippedEntry {
    fn code_text(&self) -> &'static str {
        self.code.as_str()
    }

    fn severity(&self) -> Severity {
        self.code.severity()
    }

    fn place(&self) -> Cow<'_, str> {
        format!("Bundle.entry[{}]", self.entry).into()
    }

    fn message(&self, lang: Lang) -> String {
        self.code.message(lang).to_owned()
    }
}

/// Entries of one answer that were skipped.
pub(super) type SkippedEntries = Capped<SkippedEntry>;

/// How many of them are kept.
pub(super) const KEPT: usize = 100;

impl SkippedEntries {
    pub(super) fn skip(&mut self, entry: u32, code: SkipCode) {
        self.push(SkippedEntry { entry, code });
    }
}
