//! The automatic tests of ANS's acceptance kit, under its names: one table, and what runs it.
//!
//! The kit (`ansforge/interop-outil-fhir-sas-test-kit`) asks a vendor's server, and compares the answers. What is here makes the
//! same requests and the same comparisons. What a person has to look at, the kit's declarations among them, is in the table with
//! the reason.

mod account_ids;
mod accounts;
mod answer;
mod bookings;
mod connection;
mod findings;
mod outcome;
mod places;
mod session;
mod sign_on;
mod slots;
mod table;

use std::time::{Duration, Instant};

use fhir_sas::diagnostic::Lang;

pub(super) use self::answer::now;
pub(super) use self::slots::{OTHER_LINK, is_other_link};
use self::{
    account_ids::Accounts,
    answer::Answer,
    findings::{Findings, no_search},
    session::Session,
    table::{Check, ROWS, Row},
};
pub(crate) use self::{findings::Part, outcome::Outcome};
use super::{client::Client, suite::Suite};
use crate::{isolate::isolated, words::Words};

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
                let tested = test(&mut session, part, row);
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

fn test(session: &mut Session<'_>, part: Part, row: &Row) -> Tested {
    let began = Instant::now();
    let mut findings = Findings::new(session.words.0);
    let done = isolated(|| {
        check(session, part, row, &mut findings);
    });
    if let Err(panicked) = done {
        findings.failures.push(session.words.internal_fault(Some(row.name), &panicked));
        findings.is_broken = true;
    }
    let outcome = findings.outcome(row.is_optional);
    let [english, french] = row.what;
    let messages = findings.skipped.into_iter().chain(findings.failures);
    Tested {
        part,
        group: row.group,
        name: row.name,
        what: session.words.either(english, french),
        outcome,
        messages: messages.chain(findings.warnings).collect(),
        notes: findings.notes,
        took: began.elapsed(),
    }
}

fn check(session: &mut Session<'_>, part: Part, row: &Row, findings: &mut Findings) {
    match row.check {
        Check::Setup(question) => {
            // an answer of another group serves nobody
            session.answer = Err(no_search());
            session.answer =
                Answer::ask((session.suite, &session.client), part, question, findings);
            if let Ok(answer) = &session.answer
                && let Some(page) = answer.booking_page()
                && session.pages.iter().all(|(known, _)| *known != part)
            {
                session.pages.push((part, page.to_owned()));
            }
        }
        Check::Answer(check) => match &session.answer {
            Ok(answer) => check(answer, findings),
            Err(why) => findings.skip(why.clone()),
        },
        Check::Session(check) => check(session, part, findings),
        Check::Never([english, french]) => findings.skip([english.into(), french.into()]),
    }
}
