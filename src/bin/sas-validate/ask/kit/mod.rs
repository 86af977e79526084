//! The automatic tests of ANS's acceptance kit, under its names: one table, and what runs it.
//!
//! The kit (`ansforge/interop-outil-fhir-sas-test-kit`) asks a vendor's server, and compares the answers. What is here makes the
//! same requests and the same comparisons. What a person has to look at, the kit's declarations among them, is in the table with
//! the reason.

mod accounts;
mod answer;
mod bookings;
mod connection;
mod places;
mod sign_on;
mod slots;
mod table;

use std::{
    fmt,
    time::{Duration, Instant},
};

use fhir_sas::diagnostic::Lang;

pub(super) use self::answer::now;
use self::{
    accounts::Accounts,
    answer::{Answer, Question},
    table::{Check, ROWS, Row},
};
use super::{
    client::{Client, NoResponse},
    suite::Suite,
};
use crate::{isolate::isolated, words::Words};

/// A text in English and in French.
pub(crate) type Texts = [String; 2];

/// A text in English and in French, with the names that it mentions.
macro_rules! texts {
    ($english:literal, $french:literal) => {
        [format!($english), format!($french)]
    };
}
use texts;

/// A suite of the kit, or the part of one that all of them share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Tls,
    Ps,
    Cpts,
    Sos,
    V1,
    V2,
    V3,
}

impl Part {
    pub(crate) const ALL: [Self; 7] =
        [Self::Tls, Self::Ps, Self::Cpts, Self::Sos, Self::V1, Self::V2, Self::V3];

    /// Its name, which is its section in the file of a suite.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Ps => "ps",
            Self::Cpts => "cpts",
            Self::Sos => "sos",
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What became of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Passed,
    /// Something that the kit warns of, or a failure of a test that it calls optional.
    Warned,
    Skipped,
    Failed,
    /// There was no server to ask.
    Broken,
}

/// A test with its result.
#[derive(Debug)]
pub(crate) struct Tested {
    pub(crate) part: Part,
    pub(crate) group: &'static str,
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) outcome: Outcome,
    /// Why it failed or was skipped, and what it warns of.
    pub(crate) messages: Vec<String>,
    /// What the library finds beyond the kit.
    pub(crate) notes: Vec<String>,
    pub(crate) took: Duration,
}

/// What a test finds.
#[derive(Debug)]
struct Findings {
    lang: Lang,
    failures: Vec<String>,
    warnings: Vec<String>,
    notes: Vec<String>,
    skipped: Option<String>,
    is_broken: bool,
}

impl Findings {
    fn new(lang: Lang) -> Self {
        let (failures, warnings, notes) = (Vec::new(), Vec::new(), Vec::new());
        Self { lang, failures, warnings, notes, skipped: None, is_broken: false }
    }

    fn text(&self, [english, french]: Texts) -> String {
        if self.lang == Lang::Fr { french } else { english }
    }

    fn fail(&mut self, texts: Texts) {
        self.failures.push(self.text(texts));
    }

    fn warn(&mut self, texts: Texts) {
        self.warnings.push(self.text(texts));
    }

    /// The test cannot be made.
    fn skip(&mut self, texts: Texts) {
        self.skipped = Some(self.text(texts));
    }

    fn expect(&mut self, is_so: bool, texts: impl FnOnce() -> Texts) {
        if !is_so {
            self.fail(texts());
        }
    }

    /// There is no response.
    fn no_response(&mut self, why: &NoResponse) {
        // one that comes too late is the server's fault
        self.is_broken |= matches!(why, NoResponse::Unreachable(_) | NoResponse::Refused(_));
        self.failures.push(why.message(Words(self.lang)));
    }

    /// A page could not be opened: as in a browser, without the client's certificate.
    fn no_page(&mut self, part: Part, why: &NoResponse) {
        let words = Words(self.lang);
        self.no_response(why);
        let Some(message) = self.failures.last_mut() else { return };
        *message = format!("{part}{}{message}", words.colon());
        if matches!(why, NoResponse::Refused(_)) {
            let note = words.either(
                "; pages are opened without the client certificate, as a browser opens them: the booking page and the pages that it redirects to must be reachable without it",
                " ; les pages sont ouvertes sans le certificat client, comme un navigateur les ouvre : la page de réservation et celles vers lesquelles elle redirige doivent être accessibles sans lui",
            );
            message.push_str(note);
        }
    }

    fn outcome(&self, is_optional: bool) -> Outcome {
        if self.skipped.is_some() {
            Outcome::Skipped
        } else if self.is_broken && !is_optional {
            Outcome::Broken
        } else if !self.failures.is_empty() && !is_optional {
            Outcome::Failed
        } else if !self.warnings.is_empty() || !self.failures.is_empty() {
            Outcome::Warned
        } else {
            Outcome::Passed
        }
    }
}

/// What tests share.
struct Session<'s> {
    suite: &'s Suite,
    words: Words,
    client: Client,
    browser: Client,
    accounts: Accounts,
    /// The answer to the search of the current group, or why it is missing.
    answer: Result<Answer, Texts>,
    /// The first address of a booking page of each flow.
    pages: Vec<(Part, String)>,
}

/// Runs the tests that are wanted, and reports each as it ends.
pub(crate) fn run(
    suite: &Suite,
    words: Words,
    is_wanted: impl Fn(Part, &str, &str) -> bool,
    mut report: impl FnMut(Tested),
) -> Result<(), String> {
    let mut session = Session {
        suite,
        words,
        client: Client::new(&suite.tls, suite.limit, words)?,
        browser: Client::browser(&suite.tls, suite.limit, words)?,
        accounts: Accounts::new(suite.v1.as_ref()),
        answer: Err(no_search()),
        pages: Vec::new(),
    };
    for part in Part::ALL {
        // what a group needs is made once, whichever of its tests are wanted
        let rows = ROWS.iter().filter(|row| row.parts.contains(&part));
        let groups = rows.clone().filter(|row| is_wanted(part, row.group, row.name));
        let groups: Vec<_> = groups.map(|row| row.group).collect();
        for row in rows.filter(|row| groups.contains(&row.group)) {
            let is_shown = is_wanted(part, row.group, row.name);
            if is_shown || matches!(row.check, Check::Setup(_)) {
                let tested = session.test(part, row);
                if is_shown {
                    report(tested);
                }
            }
        }
    }
    Ok(())
}

/// A test of the kit, as a list has it.
pub(crate) struct Listed {
    pub(crate) part: Part,
    pub(crate) group: &'static str,
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    /// What keeps it from being run from outside.
    pub(crate) reason: Option<&'static str>,
    /// Which keys of its section in the suite's file it uses.
    pub(crate) keys: Vec<&'static str>,
}

/// Every test, part by part.
pub(crate) fn listed(lang: Lang) -> impl Iterator<Item = Listed> {
    let of = move |[english, french]: [&'static str; 2]| {
        if lang == Lang::Fr { french } else { english }
    };
    Part::ALL.into_iter().flat_map(move |part| {
        let rows = ROWS.iter().filter(move |row| row.parts.contains(&part));
        rows.map(move |row| {
            let reason = match row.check {
                Check::Never(reason) => Some(of(reason)),
                _ => None,
            };
            let keys = searched(part, row).iter().chain(row.keys).copied().collect();
            Listed { part, group: row.group, name: row.name, what: of(row.what), reason, keys }
        })
    })
}

/// The keys that name whom the search of a test's group is for.
fn searched(part: Part, row: &Row) -> &'static [&'static str] {
    if !matches!(row.check, Check::Setup(_) | Check::Answer(_)) {
        return &[];
    }
    let of_group = |other: &&Row| other.group == row.group && other.parts.contains(&part);
    let question = ROWS.iter().filter(of_group).find_map(|other| match other.check {
        Check::Setup(question) => Some(question),
        _ => None,
    });
    question.map_or(&[], |question| question.keys(part))
}

fn no_search() -> Texts {
    texts!(
        "the search of this group was not made, or had no answer; see slot_search_setup",
        "la recherche de ce groupe n'a pas été faite, ou n'a pas eu de réponse ; voyez slot_search_setup"
    )
}

impl Session<'_> {
    fn test(&mut self, part: Part, row: &Row) -> Tested {
        let began = Instant::now();
        let mut findings = Findings::new(self.words.0);
        let done = isolated(|| {
            self.check(part, row, &mut findings);
        });
        if let Err(panicked) = done {
            findings.failures.push(self.words.internal_fault(Some(row.name), &panicked));
            findings.is_broken = true;
        }
        let outcome = findings.outcome(row.is_optional);
        let [english, french] = row.what;
        let messages = findings.skipped.into_iter().chain(findings.failures);
        Tested {
            part,
            group: row.group,
            name: row.name,
            what: self.words.either(english, french),
            outcome,
            messages: messages.chain(findings.warnings).collect(),
            notes: findings.notes,
            took: began.elapsed(),
        }
    }

    fn check(&mut self, part: Part, row: &Row, findings: &mut Findings) {
        match row.check {
            Check::Setup(question) => {
                // an answer of another group serves nobody
                self.answer = Err(no_search());
                self.answer = Answer::ask(self, part, question, findings);
                if let Ok(answer) = &self.answer
                    && let Some(page) = answer.booking_page()
                    && self.pages.iter().all(|(known, _)| *known != part)
                {
                    self.pages.push((part, page.to_owned()));
                }
            }
            Check::Answer(check) => match &self.answer {
                Ok(answer) => check(answer, findings),
                Err(why) => findings.skip(why.clone()),
            },
            Check::Session(check) => check(self, part, findings),
            Check::Never([english, french]) => findings.skip([english.into(), french.into()]),
        }
    }
}
